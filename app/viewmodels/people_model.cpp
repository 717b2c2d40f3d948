#include "app/viewmodels/people_model.h"

#include <algorithm>
#include <set>

namespace collega::viewmodels {
namespace {

constexpr std::size_t most = 200;

Result<std::vector<Id>> everybody(Session& session) {
  COLLEGA_ASSIGN(people, session.all<v1::Person>());
  std::vector<Id> accounts;
  for (const auto& person : people) accounts.push_back(person.id);
  return accounts;
}

Result<std::vector<Id>> found(Session& session, const std::string& words) {
  COLLEGA_ASSIGN(hits, session.search(words, most));
  std::vector<Id> accounts;
  for (const auto& hit : hits)
    if (hit.row.kind == records::kindOf<v1::Person>().number) accounts.push_back(hit.row.id);
  return accounts;
}

// A person has a profile in each space, and is listed once; oneself last.
Result<std::vector<PersonRow>> read(Session& session, const std::string& words) {
  COLLEGA_ASSIGN(directory, Directory::of(session));
  COLLEGA_ASSIGN(accounts, words.empty() ? everybody(session) : found(session, words));
  std::vector<PersonRow> rows;
  std::set<Id> seen;
  for (const auto& account : accounts)
    if (seen.insert(account).second) rows.push_back(personRow(account, directory));
  const auto byName = [](const auto& a, const auto& b) {
    return a.self != b.self ? b.self : QString::localeAwareCompare(a.name, b.name) < 0;
  };
  if (words.empty()) std::ranges::sort(rows, byName);
  return rows;
}

}  // namespace

void PeopleModel::setWords(const QString& words) {
  if (words_ == words) return;
  words_ = words;
  people_.begin();
  reloadSoon();
  Q_EMIT wordsChanged();
}

void PeopleModel::reload() {
  const auto words = words_.trimmed();
  load([words = utf8(words)](Session& session) { return read(session, words); },
       [this, words](const std::vector<PersonRow>& rows) {
         if (words == words_.trimmed()) people_.setAll(rows);
       });
}

}  // namespace collega::viewmodels
