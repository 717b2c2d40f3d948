// What each side put in: by kind, out of its own means or paid by a programme, by year; and how far the sides have
// become donor and recipient. Money of one currency is never added to that of another.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "collega/v1/records.pb.h"
#include "ledger/result.h"

namespace collega::domain {

// Amounts are not negative; money has an amount and a currency, staff days have an amount.
Result<void> checkContribution(const v1::Contribution& contribution);

// What can be added up.
struct Means {
  v1::ContributionKind kind = v1::CONTRIBUTION_KIND_UNSPECIFIED;
  std::string currency;  // of money
  auto operator<=>(const Means&) const = default;
};

struct ContributionSum {
  Means means;
  std::int64_t own = 0;        // in hundredths of the currency, days, or pieces
  std::int64_t programme = 0;  // what a programme paid
  int count = 0;
  [[nodiscard]] std::int64_t total() const { return own + programme; }
  bool operator==(const ContributionSum&) const = default;
};

struct SideContributions {
  std::string town;
  std::vector<ContributionSum> sums;
  bool operator==(const SideContributions&) const = default;
};

struct ContributionYear {
  std::string year;  // empty where no day is given
  std::vector<SideContributions> sides;
};

struct ProgrammeSum {
  std::string programme;
  Means means;
  std::int64_t amount = 0;
  bool operator==(const ProgrammeSum&) const = default;
};

struct SideShare {
  std::string town;
  int percent = 0;     // of all
  int ownPercent = 0;  // of what the sides paid themselves
  bool operator==(const SideShare&) const = default;
};

// How the sides share in one kind of means.
struct Split {
  Means means;
  std::vector<SideShare> shares;
  std::optional<std::string> donor;  // put in at least twice as much as the others together
};

struct ContributionLedger {
  std::vector<SideContributions> sides;
  std::vector<ContributionYear> years;
  std::vector<ProgrammeSum> programmes;
  std::vector<Split> splits;
};

// `towns`: the sides, in order; a town that is none of them comes after them. What has no amount counts for one piece.
ContributionLedger ledgerOf(std::span<const std::string> towns, std::span<const v1::Contribution> contributions);

}  // namespace collega::domain
