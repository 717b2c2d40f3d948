#include "app/domain/coordinators/contributions.h"

#include <algorithm>
#include <map>

#include "app/domain/wording.h"

namespace collega::domain {

namespace {

using Contributions = std::span<const v1::Contribution>;

// A hundred thousand million of money; of other things fewer. Sums of thousands of them still fit.
constexpr std::int64_t mostMoney = 10'000'000'000'000;
constexpr std::int64_t mostThings = 1'000'000;

bool isMoney(const v1::Contribution& contribution) {
  return contribution.contribution_kind() == v1::CONTRIBUTION_KIND_MONEY;
}

bool isMeasured(const v1::Contribution& contribution) {
  return isMoney(contribution) || contribution.contribution_kind() == v1::CONTRIBUTION_KIND_STAFF_DAYS;
}

Means meansOf(const v1::Contribution& contribution) {
  return {contribution.contribution_kind(), isMoney(contribution) ? contribution.currency() : std::string()};
}

std::int64_t mostOf(const v1::Contribution& contribution) { return isMoney(contribution) ? mostMoney : mostThings; }

std::int64_t amountOf(const v1::Contribution& contribution) {
  return std::clamp<std::int64_t>(contribution.amount(), isMeasured(contribution) ? 0 : 1, mostOf(contribution));
}

void add(std::vector<ContributionSum>& sums, const v1::Contribution& contribution) {
  const auto means = meansOf(contribution);
  auto same = std::ranges::lower_bound(sums, means, {}, &ContributionSum::means);
  if (same == sums.end() || same->means != means) same = sums.insert(same, ContributionSum{.means = means});
  (contribution.programme().empty() ? same->own : same->programme) += amountOf(contribution);
  ++same->count;
}

SideContributions& sideOf(std::vector<SideContributions>& sides, const std::string& town) {
  const auto same = std::ranges::find_if(sides, [&](const auto& each) { return sameWords(each.town, town); });
  return same == sides.end() ? sides.emplace_back(SideContributions{town, {}}) : *same;
}

std::vector<SideContributions> sidesOf(std::span<const std::string> towns, Contributions contributions) {
  std::vector<SideContributions> sides;
  for (const auto& town : towns) sides.push_back({town, {}});
  for (const auto& each : contributions) add(sideOf(sides, each.town()).sums, each);
  return sides;
}

std::vector<ContributionYear> yearsOf(std::span<const std::string> towns, Contributions contributions) {
  std::map<std::string, std::vector<v1::Contribution>> byYear;
  for (const auto& each : contributions) byYear[each.on().substr(0, 4)].push_back(each);
  std::vector<ContributionYear> years;
  for (const auto& [year, those] : byYear) years.push_back({year, sidesOf(towns, those)});
  return years;
}

std::vector<ProgrammeSum> programmesOf(Contributions contributions) {
  std::map<std::pair<std::string, Means>, std::int64_t> sums;
  for (const auto& each : contributions)
    if (!each.programme().empty()) sums[{each.programme(), meansOf(each)}] += amountOf(each);
  std::vector<ProgrammeSum> programmes;
  for (const auto& [key, amount] : sums) programmes.push_back({key.first, key.second, amount});
  return programmes;
}

ContributionSum sumOf(const SideContributions& side, const Means& means) {
  const auto found = std::ranges::find(side.sums, means, &ContributionSum::means);
  return found == side.sums.end() ? ContributionSum{.means = means} : *found;
}

// Rounded.
int percentOf(std::int64_t part, std::int64_t whole) {
  return whole == 0 ? 0 : static_cast<int>((part * 200 + whole) / (whole * 2));
}

Split splitOf(const Means& means, std::span<const SideContributions> sides) {
  ContributionSum whole;
  for (const auto& side : sides) {
    whole.own += sumOf(side, means).own;
    whole.programme += sumOf(side, means).programme;
  }
  Split split{means, {}, {}};
  for (const auto& side : sides) {
    const auto sum = sumOf(side, means);
    split.shares.push_back({side.town, percentOf(sum.total(), whole.total()), percentOf(sum.own, whole.own)});
    if (sum.total() > 0 && sum.total() >= 2 * (whole.total() - sum.total())) split.donor = side.town;
  }
  return split;
}

std::vector<Split> splitsOf(std::span<const SideContributions> sides) {
  std::map<Means, Split> splits;
  for (const auto& side : sides)
    for (const auto& sum : side.sums)
      if (!splits.contains(sum.means)) splits[sum.means] = splitOf(sum.means, sides);
  std::vector<Split> all;
  for (auto& [means, split] : splits) all.push_back(std::move(split));
  return all;
}

}  // namespace

Result<void> checkContribution(const v1::Contribution& contribution) {
  const auto amount = contribution.amount();
  if (amount < 0) return {Problem::InvalidInput, "amount: not less than nothing"};
  if (amount > mostOf(contribution)) return {Problem::InvalidInput, "amount: more than any town has"};
  if (isMeasured(contribution) && amount == 0) return {Problem::InvalidInput, "amount: is required"};
  if (isMoney(contribution) && contribution.currency().empty())
    return {Problem::InvalidInput, "currency: money has one, such as EUR, MAD or TRY"};
  return {};
}

ContributionLedger ledgerOf(std::span<const std::string> towns, Contributions contributions) {
  auto sides = sidesOf(towns, contributions);
  auto splits = splitsOf(sides);
  return {std::move(sides), yearsOf(towns, contributions), programmesOf(contributions), std::move(splits)};
}

}  // namespace collega::domain
