// The app over the demo network and many lessons: from start to the first picture with what the profile holds, and the
// longest time for which the thread of the screens was busy during a tour of every page, on a phone and on a desk. Told
// by the processor's time of that thread, and by the clock, which on a busy computer counts what others did meanwhile.
// Reported, not asserted.
//
//   bench_app [LESSONS…]
#include <QCoreApplication>
#include <QDateTime>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>

#include "app/session/demo.h"
#include "ledger/crypto.h"
#include "tests/bench/measured.h"
#include "tests/support/server_process.h"

using namespace collega::bench;
namespace session = collega::session;
namespace v1 = collega::v1;

namespace {

constexpr std::size_t atOnce = 5'000;
constexpr int rounds = 5;
constexpr auto passphrase = "a horse for a kingdom";

std::int64_t now() { return QDateTime::currentMSecsSinceEpoch(); }

std::vector<std::unique_ptr<google::protobuf::Message>> lessonsFrom(std::size_t first, std::size_t count) {
  std::vector<std::unique_ptr<google::protobuf::Message>> lessons;
  for (std::size_t i = first; i < first + count; ++i) {
    auto lesson = std::make_unique<v1::Lesson>();
    lesson->set_seen(prose(i, 300));
    lesson->set_meaning(prose(i + 1, 150));
    lesson->set_rung(static_cast<v1::Rung>(1 + i % 4));
    lessons.push_back(std::move(lesson));
  }
  return lessons;
}

collega::Id partnershipOf(session::Session& profile) {
  const auto spaces = profile.spaces();
  must(spaces.ok(), "list the spaces");
  for (const auto& space : *spaces)
    if (space.kind == v1::SPACE_KIND_PARTNERSHIP) return space.id;
  must(false, "find a partnership");
  return {};
}

// The demo network, whose pages are as full as those of people, and the lessons in one of its partnerships.
void fill(const QString& folder, const QString& profile, std::size_t lessons) {
  collega::test::ServerProcess server(folder + "/server");
  must(server.start(), "start a server");
  auto made = session::Session::create(profile.toStdString(), collega::crypto::Secret{std::string_view(passphrase)},
                                       {session::demoPerson(), server.url().toStdString()}, now);
  must(made.ok(), "create a profile");
  must(session::loadDemo(*made->session, now).ok(), "load the demo");
  const auto space = partnershipOf(*made->session);
  for (std::size_t i = 0; i < lessons; i += atOnce)
    must(made->session->addAll(space, lessonsFrom(i, std::min(atOnce, lessons - i))).ok(), "add lessons");
}

QString run(const QStringList& arguments) {
  QProcess app;
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert("COLLEGA_PASSPHRASE", passphrase);
  app.setProcessEnvironment(environment);
  app.setProcessChannelMode(QProcess::MergedChannels);
  app.start(COLLEGA_APP_BINARY, arguments);
  const bool ended = app.waitForFinished(600'000) && app.exitCode() == 0;
  const auto said = app.readAll();
  must(ended, "run the app: " + said.toStdString());
  return QString::fromUtf8(said);
}

double numberAfter(const QString& said, const QString& words) {
  const auto from = said.indexOf(words);
  must(from >= 0, said.toStdString());
  return said.mid(from + words.size()).section(' ', 0, 0).toDouble();
}

void reportRounds(const std::string& what, const std::vector<double>& ms) {
  report(what + ", the middle of " + std::to_string(ms.size()), percentile(ms, 50), "ms");
  report(what + ", the least", percentile(ms, 0), "ms");
}

// The pages whose longest block was longest, by the middle round.
void reportPages(const QMap<QString, std::vector<double>>& pages) {
  std::vector<std::pair<double, QString>> longest;
  for (auto page = pages.cbegin(); page != pages.cend(); ++page)
    longest.emplace_back(percentile(page.value(), 50), page.key());
  std::ranges::sort(longest, std::ranges::greater());
  for (const auto& [ms, page] : longest) report("  " + page.toStdString(), ms, "ms");
}

void tour(const QString& profile, const QString& size) {
  static const QRegularExpression line("^ *([0-9.]+) ms of the processor, .* of the clock  ([^:]+):",
                                       QRegularExpression::MultilineOption);
  std::vector<double> processor;
  std::vector<double> clock;
  QMap<QString, std::vector<double>> pages;
  QString last;
  for (int i = 0; i < rounds; ++i) {
    last = run({"--profile", profile, "--tour", "--size", size});
    processor.push_back(numberAfter(last, "Longest block: "));
    clock.push_back(numberAfter(last.section("Longest block: ", 1), "processor, "));
    for (auto found = line.globalMatch(last); found.hasNext();) {
      const auto page = found.next();
      pages[page.captured(2)].push_back(page.captured(1).toDouble());
    }
  }
  reportRounds("a window of " + size.toStdString() + ": longest block by the processor", processor);
  reportRounds("a window of " + size.toStdString() + ": longest block by the clock", clock);
  reportPages(pages);
  std::printf("  of the last round:\n%s", qUtf8Printable(last.section('\n', 0, 4, QString::SectionIncludeTrailingSep)));
}

void measure(std::size_t lessons) {
  const QTemporaryDir folder;
  const auto profile = folder.filePath("profile");
  fill(folder.path(), profile, lessons);
  std::printf("the app over the demo network and %zu lessons\n", lessons);
  std::vector<double> starts;
  for (int i = 0; i < rounds; ++i)
    starts.push_back(numberAfter(run({"--profile", profile, "--self-test"}), "First frame after "));
  reportRounds("start to the first picture with what is due", starts);
  for (const char* size : {"412x892", "1360x860"}) tour(profile, size);
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  collega::crypto::start();
  if (argc == 1)
    for (const std::size_t lessons : {0, 10'000, 100'000}) measure(lessons);
  for (int i = 1; i < argc; ++i) measure(std::strtoul(argv[i], nullptr, 10));
}
