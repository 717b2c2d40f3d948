// A brief stream says the same as one that is not, in fewer bytes, and whoever twists it is not believed.
#include <QtTest>

#include "ledger/brief.h"
#include "tests/support/ledger_fixture.h"

using namespace collega;
using namespace collega::test;
using ledger::Brief;

class BriefTest : public QObject {
  Q_OBJECT

 private:
  // A space in which two write in turn, as pages of so many entries.
  static std::vector<v1::Page> pagesOf(const TestSpace& space, int entries) {
    std::vector<v1::Page> pages;
    for (const auto& placed : space.entries()) {
      if (pages.empty() || pages.back().entries_size() == entries)
        pages.emplace_back().set_space_id(space.id().bytes());
      *pages.back().add_entries() = placed;
    }
    return pages;
  }
  static TestSpace someSpace(const Someone& author) {
    auto space = TestSpace::found(author);
    for (int i = 0; i < 20; ++i) space.append(space.commit(author, std::to_string(i)));
    return space;
  }

 private Q_SLOTS:
  void saysTheSameInFewerBytes() {
    const auto ayla = Someone::random();
    const auto bas = Someone::random();
    std::vector<v1::Page> pages;
    const auto some = pagesOf(someSpace(ayla), 3);
    const auto others = pagesOf(someSpace(bas), 1);
    for (std::size_t i = 0; i < others.size(); ++i) {
      if (i < some.size()) pages.push_back(some[i]);
      pages.push_back(others[i]);
    }
    Brief sender;
    Brief receiver;
    std::size_t plain = 0;
    std::size_t brief = 0;
    for (const auto& page : pages) {
      v1::Page sent = page;
      sender.shorten(sent);
      plain += page.ByteSizeLong();
      brief += sent.ByteSizeLong();
      v1::Page received;
      QVERIFY(received.ParseFromString(sent.SerializeAsString()));
      QVERIFY(receiver.restore(received).ok());
      QCOMPARE(received.SerializeAsString(), page.SerializeAsString());
    }
    QVERIFY2(plain - brief > 50 * 30, std::to_string(plain - brief).c_str());
  }

  void aPageThatIsNotShortenedStaysAsItIs() {
    const auto pages = pagesOf(someSpace(Someone::random()), 5);
    Brief receiver;
    for (auto page : pages) {
      const auto before = page.SerializeAsString();
      QVERIFY(receiver.restore(page).ok());
      QCOMPARE(page.SerializeAsString(), before);
    }
  }

  void whatDoesNotGoWithThePageBeforeIsRefused() {
    auto pages = pagesOf(someSpace(Someone::random()), 5);
    Brief sender;
    for (auto& page : pages) sender.shorten(page);
    // The second without the first.
    QCOMPARE(Brief().restore(pages[1]).error().problem, Problem::BadAnswer);
    Brief receiver;
    QVERIFY(receiver.restore(pages[0]).ok());
    pages[1].add_shared_head_bytes(1);
    QCOMPARE(receiver.restore(pages[1]).error().problem, Problem::BadAnswer);
  }

  // A small message cannot be made to fill the memory.
  void whatIsSharedIsBounded() {
    v1::Page page;
    page.add_entries()->mutable_entry()->set_head(std::string(1000, 'x'));
    page.add_shared_head_bytes(0);
    for (int i = 0; i < 2000; ++i) {
      page.add_entries();
      page.add_shared_head_bytes(1000);
    }
    QCOMPARE(Brief().restore(page).error().problem, Problem::BadAnswer);
  }
};

QTEST_APPLESS_MAIN(BriefTest)
#include "brief_test.moc"
