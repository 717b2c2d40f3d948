// Several devices of one account, over a real server: linked by a code, brought back by the recovery code, revoked; and
// a member who is put out.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/session/devices/devices.h"
#include "app/session/devices/link_guest.h"
#include "app/session/devices/link_host.h"
#include "app/session/devices/recovery.h"
#include "app/session/devices/removing.h"
#include "tests/support/server_process.h"
#include "tests/unit/session/alone.h"

using namespace collega;
using namespace collega::session;
using SessionPointer = std::unique_ptr<Session>;

namespace {

const crypto::Secret& passphrase() {
  static const crypto::Secret secret("correct horse");
  return secret;
}

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

// A round, and what went wrong in it.
std::optional<Error> roundOf(Session& session) {
  QSignalSpy finished(&session, &Session::syncFinished);
  session.startSync(false);
  if (finished.count() == 0 && !finished.wait(20'000)) return Error{Problem::Unreachable, "the round did not end"};
  return session.syncStatus().lastError;
}

void rounds(std::initializer_list<Session*> sessions) {
  for (auto* each : sessions) {
    const auto error = roundOf(*each);
    QVERIFY2(!error, error ? error->detail.c_str() : "");
  }
}

Id lessonIn(Session& session, const Id& space, const std::string& text) {
  v1::Lesson lesson;
  lesson.set_seen(text);
  return *session.addLesson(space, lesson);
}

bool has(Session& session, const Id& lesson) { return session.get<v1::Lesson>(lesson).ok(); }

}  // namespace

class DevicesTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }
  void init() {
    folder_ = std::make_unique<QTemporaryDir>();
    server_ = std::make_unique<test::ServerProcess>(folder_->filePath("server"));
    QVERIFY2(server_->start(), qPrintable(server_->error()));
    auto made = make("sanne");
    code_ = std::make_unique<ledger::RecoveryCode>(std::move(made.code));
    sanne_ = std::move(made.session);
    emre_ = std::move(make("emre").session);
    space_ = test::newPartnership(*sanne_);
    const auto link = sanne_->invite(space_, v1::ROLE_PROFESSIONAL)->text();
    rounds({sanne_.get()});
    QVERIFY(emre_->join(link).ok());
    rounds({emre_.get(), sanne_.get(), emre_.get(), sanne_.get()});
  }
  void cleanup() {
    sanne_.reset();
    emre_.reset();
    server_.reset();
  }

  void aSecondDeviceHasEverythingAndWrites() {
    const Id before = lessonIn(*sanne_, space_, "written before it came");
    rounds({sanne_.get()});
    auto laptop = linked("laptop");
    QVERIFY(laptop != nullptr);
    QCOMPARE(laptop->me().name(), std::string("sanne"));
    QVERIFY(has(*laptop, before));
    QCOMPARE(*laptop->dump(), *sanne_->dump());
    QCOMPARE(laptop->space(space_)->role, v1::ROLE_COORDINATOR);

    const Id there = lessonIn(*laptop, space_, "written on the laptop");
    rounds({laptop.get(), sanne_.get(), emre_.get()});
    QVERIFY(has(*sanne_, there));
    QVERIFY(has(*emre_, there));
    const auto own = *devices(*sanne_);
    QCOMPARE(own.size(), 2U);
    QVERIFY(own[0].self && !own[1].self);
    QCOMPARE(own[1].name, std::string("laptop"));
    QCOMPARE(own[1].spaces.size(), 1U);
    QCOMPARE(devices(*laptop)->size(), 2U);
    QCOMPARE(sanne_->members(space_)->size(), 2U);
  }

  // The server is gone between the approval and the answer: the device is known all the same, and can be shut out.
  void whoWasApprovedIsKnownBeforeTheAnswer() {
    LinkHost host(*sanne_);
    QVERIFY(happens(host, &LinkHost::opened, [&] { host.open(); }));
    LinkGuest guest(*ledger::DeviceLink::parse(host.code()), "laptop");
    QVERIFY(happens(guest, &LinkGuest::asked, [&] { guest.ask(); }));
    QVERIFY(happens(host, &LinkHost::asked, [&] { host.await(10'000); }));
    server_->kill();
    QSignalSpy failed(&host, &LinkHost::failed);
    host.accept(passphrase());
    QVERIFY(failed.count() > 0 || failed.wait(20'000));
    const auto own = *devices(*sanne_);
    QCOMPARE(own.size(), 2U);
    QCOMPARE(own[1].name, std::string("laptop"));
    QVERIFY(revokeDevice(*sanne_, own[1].id).ok());
    QVERIFY(devices(*sanne_)->at(1).revoked);
  }

  void whatOneDeviceJoinsComesToTheOther() {
    auto laptop = linked("laptop");
    const auto theirs = test::newPartnership(*emre_);
    const auto link = emre_->invite(theirs, v1::ROLE_PROFESSIONAL)->text();
    const auto own = test::newPartnership(*laptop);
    rounds({emre_.get()});
    QVERIFY(laptop->join(link).ok());
    rounds({laptop.get(), emre_.get(), laptop.get(), sanne_.get()});
    QCOMPARE(sanne_->spaces()->size(), 3U);
    const Id lesson = lessonIn(*sanne_, own, "in a space that the laptop made");
    rounds({sanne_.get(), laptop.get()});
    QVERIFY(has(*laptop, lesson));
    QCOMPARE(*laptop->dump(), *sanne_->dump());
  }

  void oneIsTheSamePersonOnBoth() {
    auto laptop = linked("laptop");
    auto me = laptop->me();
    me.set_profession("fire investigator");
    QVERIFY(laptop->setMe(me).ok());
    rounds({laptop.get(), sanne_.get(), laptop.get(), emre_.get()});
    QCOMPARE(sanne_->me().profession(), std::string("fire investigator"));
    QCOMPARE(laptop->me().profession(), std::string("fire investigator"));
    QCOMPARE(emre_->get<v1::Person>(sanne_->account())->value.profession(), std::string("fire investigator"));
    QCOMPARE(*laptop->dump(), *sanne_->dump());
  }

  void nobodyComesInWithoutThePassphrase() {
    LinkHost host(*sanne_);
    QVERIFY(happens(host, &LinkHost::opened, [&] { host.open(); }));
    LinkGuest guest(*ledger::DeviceLink::parse(host.code()), "thief");
    QVERIFY(happens(guest, &LinkGuest::asked, [&] { guest.ask(); }));
    QVERIFY(happens(host, &LinkHost::asked, [&] { host.await(10'000); }));
    QCOMPARE(host.number(), guest.number());
    QVERIFY(!happens(host, &LinkHost::accepted, [&] { host.accept(crypto::Secret("a guess")); }));
    QCOMPARE(failure_.problem, Problem::WrongPassphrase);
    QCOMPARE(devices(*sanne_)->size(), 1U);
    // Somebody else with the same code comes too late.
    LinkGuest late(*ledger::DeviceLink::parse(host.code()), "late");
    QVERIFY(!happens(late, &LinkGuest::asked, [&] { late.ask(); }));
    QCOMPARE(failure_.problem, Problem::AlreadyExists);
  }

  void aCodeThatIsNotOpenLeadsNowhere() {
    LinkGuest guest(ledger::DeviceLink::random(server_->url().toStdString()), "laptop");
    QVERIFY(!happens(guest, &LinkGuest::asked, [&] { guest.ask(); }));
    QCOMPARE(failure_.problem, Problem::NotFound);
  }

  void aRevokedDeviceReadsAndWritesNothingMore() {
    auto laptop = linked("laptop");
    const auto id = devices(*sanne_)->at(1).id;
    QCOMPARE(revokeDevice(*sanne_, devices(*sanne_)->at(0).id).error().problem, Problem::NotAllowed);
    QVERIFY(revokeDevice(*sanne_, id).ok());
    rounds({sanne_.get()});
    const Id after = lessonIn(*sanne_, space_, "written after it was revoked");
    rounds({sanne_.get(), emre_.get()});
    QVERIFY(has(*emre_, after));

    const Id late = lessonIn(*laptop, space_, "written on the lost laptop");
    QVERIFY(roundOf(*laptop).has_value());
    QVERIFY(!has(*laptop, after));
    rounds({emre_.get(), sanne_.get()});
    QVERIFY(!has(*emre_, late));
    QVERIFY(!has(*sanne_, late));
    QVERIFY(devices(*sanne_)->at(1).revoked);
    // It does not come back with what the others do next.
    const auto newSpace = test::newPartnership(*sanne_);
    rounds({sanne_.get()});
    QVERIFY(devices(*sanne_)->at(1).spaces.empty());
    QVERIFY(!laptop->space(newSpace).ok());
    QCOMPARE(*emre_->dump(space_), *sanne_->dump(space_));
  }

  void whoRevokesTheDeviceThatLetThemInGoesOn() {
    auto laptop = linked("laptop");
    QVERIFY(revokeDevice(*laptop, devices(*laptop)->at(1).id).ok());
    rounds({laptop.get()});
    const Id lesson = lessonIn(*laptop, space_, "the phone is lost");
    rounds({laptop.get(), emre_.get()});
    QVERIFY(has(*emre_, lesson));
    QVERIFY(roundOf(*sanne_) || !has(*sanne_, lesson));
  }

  void theRecoveryCodeBringsEverythingBack() {
    lessonIn(*sanne_, space_, "before all devices were lost");
    rounds({sanne_.get(), emre_.get()});
    const auto dump = *sanne_->dump();
    const auto lost = devices(*sanne_)->at(0).id;
    sanne_.reset();

    auto back = recovered(*code_, "new");
    QVERIFY(back != nullptr);
    QCOMPARE(back->me().name(), std::string("sanne"));
    QCOMPARE(*back->dump(), dump);
    QVERIFY(revokeDevice(*back, lost).ok());
    const Id lesson = lessonIn(*back, space_, "written on the new one");
    rounds({back.get(), emre_.get(), back.get()});
    QVERIFY(has(*emre_, lesson));
    QCOMPARE(*emre_->dump(), *back->dump());
    // What it wrote was by its own key: the code is not needed again.
    back.reset();
    auto again = *Session::unlock(path("new"), passphrase(), now);
    lessonIn(*again, space_, "the next day");
    rounds({again.get(), emre_.get()});
    QCOMPARE(*emre_->dump(), *again->dump());
  }

  void aRecoveryThatWasCutOffGoesOn() {
    server_->kill();
    auto begun = *beginRecovery({path("new"), server_->url().toStdString(), copy(*code_)}, passphrase(), now);
    QVERIFY(roundOf(*begun).has_value());
    begun.reset();
    QVERIFY(server_->start());
    auto back = recovered(*code_, "new");
    QVERIFY(back != nullptr);
    rounds({sanne_.get()});
    QCOMPARE(*back->dump(), *sanne_->dump());
    QCOMPARE(devices(*sanne_)->size(), 2U);
  }

  void aCodeNobodyKnowsLeavesNothingBehind() {
    auto session =
        *beginRecovery({path("new"), server_->url().toStdString(), ledger::RecoveryCode::random()}, passphrase(), now);
    rounds({session.get()});
    QCOMPARE(finishRecovery(session, path("new")).error().problem, Problem::NotFound);
    QCOMPARE(Session::unlock(path("new"), passphrase(), now).error().problem, Problem::NotAProfile);
    QCOMPARE(
        beginRecovery({path("emre"), server_->url().toStdString(), copy(*code_)}, passphrase(), now).error().problem,
        Problem::Busy);
  }

  void aMemberIsPutOut() {
    QCOMPARE(removeMember(*emre_, space_, sanne_->account()).error().problem, Problem::NotAllowed);
    QCOMPARE(removeMember(*sanne_, space_, sanne_->account()).error().problem, Problem::NotAllowed);
    QVERIFY(removeMember(*sanne_, space_, emre_->account()).ok());
    rounds({sanne_.get()});
    const Id after = lessonIn(*sanne_, space_, "without Emre");
    rounds({sanne_.get()});
    QCOMPARE(sanne_->members(space_)->size(), 1U);

    const Id late = lessonIn(*emre_, space_, "too late");
    const auto refused = roundOf(*emre_);
    QVERIFY(refused.has_value());
    QCOMPARE(refused->problem, Problem::NotAllowed);
    rounds({sanne_.get()});
    QVERIFY(!has(*sanne_, late));
    QVERIFY(!has(*emre_, after));
    QVERIFY(has(*emre_, late));  // kept, where it was written
    QCOMPARE(removeMember(*sanne_, space_, emre_->account()).error().problem, Problem::NotFound);
  }

 private:
  std::filesystem::path path(const char* name) { return folder_->filePath(name).toStdString(); }

  Session::Created make(const char* name) {
    const auto person = test::personNamed(name, "Amsterdam", "NL");
    return *Session::create(path(name), passphrase(), {person, server_->url().toStdString()}, now);
  }

  // Whether `done` comes rather than `failed`.
  template <class Source>
  bool happens(Source& source, void (Source::*done)(), const std::function<void()>& act) {
    std::optional<bool> well;
    QEventLoop loop;
    QObject::connect(&source, done, &loop, [&] { well = true, loop.quit(); });
    QObject::connect(&source, &Source::failed, &loop, [&](const Error& error) {
      failure_ = error;
      well = false;
      loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    act();
    if (!well) loop.exec();
    return well.value_or(false);
  }

  // Another device of Sanne's, in step.
  SessionPointer linked(const char* name) {
    LinkHost host(*sanne_);
    const bool shown = happens(host, &LinkHost::opened, [&] { host.open(); });
    LinkGuest guest(*ledger::DeviceLink::parse(host.code()), name);
    QSignalSpy approved(&guest, &LinkGuest::approved);
    const bool asked = happens(guest, &LinkGuest::asked, [&] { guest.ask(); });
    const bool seen = happens(host, &LinkHost::asked, [&] { host.await(10'000); });
    const bool accepted = happens(host, &LinkHost::accepted, [&] { host.accept(passphrase()); });
    if (!shown || !asked || !seen || !accepted) return nullptr;
    if (approved.count() == 0 && !approved.wait(20'000)) return nullptr;
    auto session = *guest.begin(path(name), passphrase(), now);
    rounds({sanne_.get(), session.get(), sanne_.get()});
    return session;
  }

  static ledger::RecoveryCode copy(const ledger::RecoveryCode& code) {
    return *ledger::RecoveryCode::parse(code.text().view());
  }

  SessionPointer recovered(const ledger::RecoveryCode& code, const char* name) {
    auto session = *beginRecovery({path(name), server_->url().toStdString(), copy(code)}, passphrase(), now);
    rounds({session.get()});
    const auto finished = finishRecovery(session, path(name));
    return finished ? std::move(session) : nullptr;
  }

  std::unique_ptr<QTemporaryDir> folder_;
  std::unique_ptr<test::ServerProcess> server_;
  std::unique_ptr<ledger::RecoveryCode> code_;
  SessionPointer sanne_;
  SessionPointer emre_;
  Id space_;
  Error failure_;
};

QTEST_GUILESS_MAIN(DevicesTest)
#include "devices_test.moc"
