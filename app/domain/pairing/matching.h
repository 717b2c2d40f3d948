// What two people could be to each other: the reasons, and how well they fit. For many pairs of a crowd at once.
#pragma once

#include "app/domain/pairing/bridges.h"
#include "app/domain/pairing/crowd.h"
#include "app/domain/pairing/suggestions.h"

namespace collega::domain {

class Matching {
 public:
  explicit Matching(const Crowd& crowd) : crowd_(crowd), bridges_(crowd) {}

  // Whether `other` may be suggested to `one`, by their places: of another town, a professional, neither paused,
  // nothing between them yet.
  [[nodiscard]] bool mayMeet(std::size_t one, std::size_t other) const;
  // How `other` fits `one`, 0 to 100; nothing if they have nothing to begin with.
  [[nodiscard]] std::optional<int> fit(std::size_t one, std::size_t other) const;
  // `other` as suggested to `one`.
  [[nodiscard]] Suggestion suggestion(std::size_t one, std::size_t other) const;
  // The best so many for one, best first.
  [[nodiscard]] std::vector<Suggestion> suggestions(std::size_t one, std::size_t most) const;

 private:
  // Calls sink(kind, what) for each reason.
  template <class Sink>
  void tell(std::size_t one, std::size_t other, Sink sink) const;
  template <class Sink>
  void tellInCommon(const Profile& one, const Profile& other, Sink& sink) const;
  template <class Sink>
  void tellDifferences(const Profile& one, const Profile& other, Sink& sink) const;
  template <class Sink>
  void tellInTheWay(const Profile& one, const Profile& other, Sink& sink) const;
  [[nodiscard]] bool hasAkin(const std::vector<Vocabulary::Phrase>& phrases, const Vocabulary::Phrase& phrase) const;

  const Crowd& crowd_;
  Bridges bridges_;
};

}  // namespace collega::domain
