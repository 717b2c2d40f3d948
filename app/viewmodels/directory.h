// Who is who: the persons of all spaces by their account, with the side they stand on as this profile sees it.
// Read in the session's thread.
#pragma once

#include <QLocale>
#include <map>

#include "app/session/session.h"
#include "app/viewmodels/convert.h"

namespace collega::viewmodels {

// As Avatar.Side has it.
enum Side { Ours, Theirs, Mutual, Neutral };

class Directory {
 public:
  static Result<Directory> of(session::Session& session);

  [[nodiscard]] const Id& me() const { return me_; }
  [[nodiscard]] const std::string& myTown() const { return myTown_; }
  // An empty person for whoever has not published a profile yet.
  [[nodiscard]] const v1::Person& person(const Id& account) const;
  [[nodiscard]] const v1::Person& person(std::string_view account) const { return person(idOf(account)); }
  [[nodiscard]] QString name(const Id& account) const;
  [[nodiscard]] QString name(std::string_view account) const { return name(idOf(account)); }
  [[nodiscard]] QString town(const Id& account) const { return text(person(account).town()); }
  [[nodiscard]] int side(const Id& account) const;
  // One's own town is ours, and so are the others of one's own country.
  [[nodiscard]] int sideOfTown(std::string_view town) const;
  // Names, with commas between them as the reader's language has it.
  template <class Ids>
  [[nodiscard]] QString names(const Ids& accounts) const {
    QStringList list;
    for (const auto& each : accounts) list << name(each);
    return listOf(list);
  }

 private:
  Id me_;
  std::string myTown_;
  std::string myCountry_;
  std::map<Id, v1::Person> people_;
};

// How far a record has come on its way to the others, in words; empty once it is there.
QString underWay(store::Standing standing);

}  // namespace collega::viewmodels
