// People as the matching compares them, many with many: what they typed is taken apart once.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "app/domain/pairing/suggestions.h"
#include "app/domain/pairing/vocabulary.h"

namespace collega::domain {

struct Profile {
  const Candidate* candidate = nullptr;
  std::size_t town = 0;
  Vocabulary::Phrase profession;
  std::vector<Vocabulary::Phrase> themes;
  std::vector<Vocabulary::Phrase> offers;
  std::vector<Vocabulary::Phrase> seeks;
  std::vector<std::size_t> languages;  // main ones, each once
  bool broker = false;
  bool paused = false;
  std::size_t load = 0;              // pairs and proposals, as broker too
  bool paired = false;               // is one of the two in one of them
  std::vector<std::size_t> settled;  // with whom nothing is to be suggested any more, sorted
};

class Crowd {
 public:
  // Keeps pointers to the candidates.
  Crowd(const std::vector<const Candidate*>& people, std::span<const v1::Pair> pairs, std::string_view today);

  [[nodiscard]] std::size_t size() const { return profiles_.size(); }
  [[nodiscard]] const Profile& operator[](std::size_t place) const { return profiles_[place]; }
  [[nodiscard]] const std::vector<Profile>& profiles() const { return profiles_; }
  // The place of a person; size() if they are not here.
  [[nodiscard]] std::size_t placeOf(const Id& person) const;
  [[nodiscard]] bool akin(const Vocabulary::Phrase& one, const Vocabulary::Phrase& other) const {
    return vocabulary_.akin(one, other);
  }
  [[nodiscard]] const std::string& language(std::size_t number) const { return languages_[number]; }
  // Languages of both, in the order of the other.
  [[nodiscard]] std::vector<std::size_t> shared(const Profile& one, const Profile& other) const;
  [[nodiscard]] bool haveShared(const Profile& one, const Profile& other) const;

 private:
  [[nodiscard]] Profile profileOf(const Candidate& candidate, std::string_view today);
  void count(const v1::Pair& pair, std::string_view today);

  std::vector<Profile> profiles_;
  std::unordered_map<Id, std::size_t> places_;
  std::vector<std::string> towns_;
  std::vector<std::string> languages_;
  Vocabulary vocabulary_;
};

}  // namespace collega::domain
