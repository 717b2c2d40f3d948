// For tests over a real server: sessions that sync, one after the other.
#pragma once

#include <QSignalSpy>
#include <QtTest>
#include <vector>

#include "app/session/session.h"

namespace collega::test {

// Each sends and reads until nothing is left. Fails the test if one does not come to that.
inline void syncEach(const std::vector<session::Session*>& sessions) {
  for (auto* each : sessions) {
    QSignalSpy finished(each, &session::Session::syncFinished);
    each->startSync(false);
    QVERIFY(finished.wait(20'000));
    QVERIFY2(!each->syncStatus().lastError, each->syncStatus().lastError->detail.c_str());
  }
}

}  // namespace collega::test
