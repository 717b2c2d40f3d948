// What the people of the demo can do, by its verb: write a record of any kind, or what the session offers besides. Each
// by the function that the command line and the screens call too.
#pragma once

#include "app/session/demo/demo_data.h"
#include "app/session/demo/script.h"
#include "app/session/session.h"

namespace collega::session {

// One act, as it is done.
struct Doing {
  Session& by;
  DemoSigns& signs;
  const DemoAct& act;
  Id space;          // where it is done
  QJsonObject what;  // what its signs stand for filled in

  // The entry it is about. InvalidInput where it is about none.
  [[nodiscard]] Result<Id> about() const;
  template <class M>
  [[nodiscard]] Result<M> value() const {
    return demoValue<M>(what);
  }
};

// Does it, and notes the entries that it made.
Result<void> doAct(const Doing& doing);

// The id of what was made; a null one where it made nothing.
using DoIt = Result<Id> (*)(const Doing&);
using DemoVerbs = std::map<QString, DoIt>;

// Each verb is of one of these concerns; those of no concern write a record of their kind.
DemoVerbs pairVerbs();
DemoVerbs lessonVerbs();
DemoVerbs visitVerbs();  // and follow-ups
DemoVerbs tieVerbs();    // rhythm, bells, doubles
DemoVerbs helpVerbs();   // brokers and backing

}  // namespace collega::session
