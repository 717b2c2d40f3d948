#include "app/domain/rhythm/doubles.h"

#include <optional>

#include "app/records/folding.h"

namespace collega::domain {

namespace {

std::string wordsOf(const std::string& text) {
  std::string joined;
  for (const auto& word : records::foldedWords(text)) joined += word + ' ';
  return joined;
}

// Empty where too little is known to tell.
std::string nameAndTown(const Named& one) {
  const auto name = wordsOf(one.name);
  const auto town = wordsOf(one.town);
  return name.empty() || town.empty() ? std::string() : name + '\n' + town;
}

// What was first known under a key.
class First {
 public:
  std::optional<Id> before(const std::string& key) const {
    const auto found = key.empty() ? known_.end() : known_.find(key);
    return found == known_.end() ? std::nullopt : std::optional(found->second);
  }
  void note(const std::string& key, const Id& id) {
    if (!key.empty()) known_.emplace(key, id);
  }

 private:
  std::map<std::string, Id> known_;
};

}  // namespace

std::vector<Double> doublesAmong(std::span<const Named> all) {
  First byMail;
  First byName;
  std::vector<Double> doubles;
  for (const auto& one : all) {
    const auto mail = records::fold(one.mail);
    const auto name = nameAndTown(one);
    auto kept = byMail.before(mail);
    if (kept) {
      doubles.push_back({*kept, one.id, Sameness::Mail});
    } else if (kept = byName.before(name); kept) {
      doubles.push_back({*kept, one.id, Sameness::NameAndTown});
    }
    byMail.note(mail, kept.value_or(one.id));
    byName.note(name, kept.value_or(one.id));
  }
  return doubles;
}

Result<void> Aliases::add(const Id& merged, const Id& into) {
  if (resolve(into) == merged) return {Problem::InvalidInput, "a record is not merged into itself"};
  into_[merged] = into;
  return {};
}

Id Aliases::resolve(const Id& id) const {
  auto current = id;
  for (auto next = into_.find(current); next != into_.end(); next = into_.find(current)) current = next->second;
  return current;
}

}  // namespace collega::domain
