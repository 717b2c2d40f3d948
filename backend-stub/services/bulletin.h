// Tells those who follow that a space has something new. Says only that, never what: they find it in what is recent, or
// read it from the store.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <unordered_map>
#include <unordered_set>

#include "backend-stub/storage/storage.h"

namespace collega::server {

class Bulletin {
 public:
  // Called from any thread; must not block, nor call back. No announcement: any space may have changed.
  using Changed = std::function<void(const Announcement* news)>;

  // Listening for one account; ends when it goes.
  class Listener {
   public:
    Listener(Bulletin& bulletin, const Id& account, Changed changed);
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    void watch(const Id& space);

   private:
    friend class Bulletin;
    Bulletin& bulletin_;
    Id account_;
    Changed changed_;
    std::unordered_set<Id> spaces_;
  };

  // To those who watch the space, and to the accounts that have just become members of it.
  void announce(const Announcement& news);
  void announceAll();

 private:
  using Listeners = std::unordered_map<Id, std::unordered_set<Listener*>>;
  static void remove(Listeners& listeners, const Id& id, Listener* listener);

  std::mutex mutex_;
  Listeners bySpace_;
  Listeners byAccount_;
};

}  // namespace collega::server
