// Who can bridge two people without a common language: a broker who speaks one of each, better still with the subject.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "app/domain/pairing/crowd.h"
#include "app/domain/pairing/suggestions.h"

namespace collega::domain {

bool isBroker(const v1::Person& person);

// "nl" of "nl-BE".
std::string mainLanguage(std::string_view tag);
// By main language, whatever the region. Each once, in the order of the other.
std::vector<std::string> sharedLanguages(const v1::Person& one, const v1::Person& other);

// The brokers of a crowd who are not paused.
class Bridges {
 public:
  explicit Bridges(const Crowd& crowd);

  // The best broker for two people, by their places. Knowing the subject comes first, then carrying less.
  struct Found {
    std::size_t broker = 0;  // their place in the crowd
    bool knowsSubject = false;
  };
  [[nodiscard]] std::optional<Found> best(std::size_t one, std::size_t other) const;
  // The same, as it is said.
  [[nodiscard]] std::optional<Bridge> bridge(std::size_t one, std::size_t other) const;

 private:
  // Which of a broker's themes and offers are subjects of a person: a bit for each.
  using Subjects = std::uint64_t;
  struct Broker {
    std::size_t place = 0;
    std::vector<Subjects> known;  // by the person's place
  };
  [[nodiscard]] Broker brokerAt(std::size_t place) const;
  [[nodiscard]] std::string subject(const Broker& broker, std::size_t one, std::size_t other) const;

  const Crowd& crowd_;
  std::vector<Broker> brokers_;
};

}  // namespace collega::domain
