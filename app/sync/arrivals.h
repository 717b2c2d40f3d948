// Spaces that are new to this device. One is let in if it was asked for: by a link (then its ledger must pass the place
// the link names), as part of a space we are a member of, or because this account founded it. It is held in memory
// until the entry that hands us its keys has come, and kept as a whole then.
#pragma once

#include "app/sync/reading.h"

namespace collega::sync {

// One's other devices, as far as this one let them in: a serialised v1::KeptDevices.
inline constexpr std::string_view ownDevicesSetting = "devices";

class Arrivals {
 public:
  Arrivals(Context& context, Spaces& spaces) : context_(context), spaces_(spaces) {}

  Result<void> begin();
  Result<void> take(const Id& id, const v1::Page& page);
  // All there is at present has been sent.
  void caughtUp();
  // Whether a space was passed over, or is held, that would be let in by now.
  [[nodiscard]] bool wantsAnotherLook() const;

 private:
  struct Arrival {
    Reading reading;
    std::optional<Id> anchor;  // of the link we asked by
  };
  struct Stranger {
    Id parent;
    Id founder;
  };
  [[nodiscard]] bool mayEnter(const Id& id, const Arrival& arrival) const;
  [[nodiscard]] bool isWelcome(const Id& id, const Reading& reading) const;
  [[nodiscard]] bool handedByOurselves(const Reading& reading) const;
  [[nodiscard]] bool isPartOfOurs(const Stranger& stranger) const;
  Result<void> lookForOthers();
  Result<void> readJoins();
  Result<bool> read(Arrival& arrival, const Id& id, const v1::Page& page);
  Result<void> letIn(const Id& id, Arrival& arrival);
  void refuse(const Id& id, Error error);

  Context& context_;
  Spaces& spaces_;
  bool comesLate_ = false;
  std::map<Id, std::optional<Id>> asked_;  // by space; the head in the link
  std::map<Id, Arrival> arriving_;
  std::map<Id, Stranger> passedOver_;
  std::set<Id> refused_;  // those that do not verify
};

}  // namespace collega::sync
