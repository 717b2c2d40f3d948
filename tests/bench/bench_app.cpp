// The app over many lessons: from start to the first picture with what the profile holds, and the longest time for
// which the thread of the screens was busy during a tour of every page. Reported, not asserted.
//
//   bench_app [LESSONS…]
#include <QCoreApplication>
#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>

#include "app/session/session.h"
#include "ledger/crypto.h"
#include "tests/bench/measured.h"

using namespace collega::bench;
namespace session = collega::session;
namespace v1 = collega::v1;

namespace {

constexpr std::size_t atOnce = 5'000;
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

void fill(const QString& folder, std::size_t lessons) {
  v1::Person person;
  person.set_name("Sanne Bakker");
  person.set_town("Amsterdam");
  auto made = session::Session::create(folder.toStdString(), collega::crypto::Secret{std::string_view(passphrase)},
                                       {person, "http://127.0.0.1:1"}, now);
  must(made.ok(), "create a profile");
  v1::Partnership partnership;
  partnership.set_name("Amsterdam - Kocaeli");
  partnership.add_towns("Amsterdam");
  partnership.add_towns("Kocaeli");
  const auto space = made->session->createPartnership(partnership);
  must(space.ok(), "found a partnership");
  for (std::size_t i = 0; i < lessons; i += atOnce)
    must(made->session->addAll(*space, lessonsFrom(i, std::min(atOnce, lessons - i))).ok(), "add lessons");
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

void measure(std::size_t lessons) {
  const QTemporaryDir folder;
  const auto profile = folder.filePath("profile");
  fill(profile, lessons);
  std::printf("the app over %zu lessons\n", lessons);
  report("start to the first picture with what is due",
         numberAfter(run({"--profile", profile, "--self-test"}), "First frame after "), "ms");
  const auto tour = run({"--profile", profile, "--tour"});
  report("longest block of the screens in a tour", numberAfter(tour, "Longest block: "), "ms");
  std::printf("%s", qUtf8Printable(tour.section('\n', 0, 4, QString::SectionIncludeTrailingSep)));
}

}  // namespace

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  collega::crypto::start();
  if (argc == 1)
    for (const std::size_t lessons : {0, 10'000, 100'000}) measure(lessons);
  for (int i = 1; i < argc; ++i) measure(std::strtoul(argv[i], nullptr, 10));
}
