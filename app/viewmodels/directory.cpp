#include "app/viewmodels/directory.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/session/words/words.h"

namespace collega::viewmodels {

Result<Directory> Directory::of(session::Session& session) {
  Directory directory;
  COLLEGA_ASSIGN(items, session.all<v1::Person>());
  for (auto& item : items) directory.people_.insert_or_assign(item.id, std::move(item.value));
  directory.me_ = session.account();
  directory.people_.insert_or_assign(session.account(), session.me());
  directory.myTown_ = session.me().town();
  directory.myCountry_ = session.me().country();
  return directory;
}

const v1::Person& Directory::person(const Id& account) const {
  const auto found = people_.find(account);
  return found == people_.end() ? v1::Person::default_instance() : found->second;
}

QString Directory::name(const Id& account) const {
  const auto& known = person(account).name();
  return known.empty() ? QCoreApplication::translate("Directory", "A colleague") : text(known);
}

int Directory::sideOfTown(std::string_view town) const {
  const auto fromHere = [&](const auto& known) {
    return known.second.town() == town && known.second.country() == myCountry_;
  };
  const bool ours = town == myTown_ || (!myCountry_.empty() && std::ranges::any_of(people_, fromHere));
  return ours ? Ours : Theirs;
}

int Directory::side(const Id& account) const {
  const auto& who = person(account);
  if (who.part() == v1::PART_BROKER) return Mutual;
  return who.town().empty() ? Neutral : sideOfTown(who.town());
}

QString underWay(store::Standing standing) {
  return standing == store::Standing::InStep ? QString() : session::words::label(standing);
}

}  // namespace collega::viewmodels
