// For tests: a session on its own, in memory, on a day that the test chooses.
#pragma once

#include <memory>

#include "app/session/session.h"

namespace collega::test {

// 2026-11-23, 08:00 UTC: nine in the morning in Amsterdam.
inline constexpr std::int64_t mondayMs = 1'795'420'800'000;
inline constexpr std::int64_t dayMs = 86'400'000;

inline v1::Person personNamed(const char* name, const char* town, const char* country) {
  v1::Person person;
  person.set_name(name);
  person.set_town(town);
  person.set_country(country);
  return person;
}

struct Alone {
  std::shared_ptr<std::int64_t> nowMs = std::make_shared<std::int64_t>(mondayMs);
  store::Store* store = nullptr;  // the session's
  std::unique_ptr<session::Session> session;

  explicit Alone(const v1::Person& person = personNamed("Sanne", "Amsterdam", "NL"),
                 const std::string& server = "http://127.0.0.1:9") {
    crypto::start();
    auto fresh = *store::Store::inMemory();
    store = fresh.get();
    auto made = session::Session::found(std::move(fresh), {person, server}, [now = nowMs] { return *now; });
    if (made) session = std::move(made->session);
  }
  session::Session* operator->() const { return session.get(); }
  session::Session& operator*() const { return *session; }
};

inline Id newPartnership(session::Session& session) {
  v1::Partnership partnership;
  partnership.add_towns("Amsterdam");
  partnership.add_towns("Kocaeli");
  return *session.createPartnership(partnership);
}

}  // namespace collega::test
