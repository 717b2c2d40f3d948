#include "app/main/crawler.h"

#include <QCoreApplication>
#include <QDir>
#include <QQuickItem>
#include <chrono>
#include <cstdio>

#include "app/main/misfits.h"
#include "app/main/sheets.h"
#include "app/main/targets.h"
#include "app/main/warnings.h"
#include "app/viewmodels/deliver.h"

namespace collega::app {
namespace {

using namespace std::chrono_literals;
using viewmodels::Profile;

// Long enough for a page that has read its records to lay itself out.
constexpr auto settled = 120ms;
constexpr auto glance = 40ms;

// Whether no page is on its way.
bool isThere(const QObject* shell) {
  return shell && shell->property("page").value<QObject*>() && !shell->property("busy").toBool();
}

// What the page in front shows.
bool isRead(const QObject* shell) {
  if (!isThere(shell)) return false;
  const auto* model = shell->property("page").value<QObject*>()->property("model").value<QObject*>();
  const auto ready = model ? model->property("ready") : QVariant();
  return !ready.isValid() || ready.toBool();
}

// The largest thing that can be scrolled.
QQuickItem* scrolledItem(QQuickItem& item) {
  QQuickItem* largest = nullptr;
  const auto larger = [&largest](QQuickItem* each) {
    if (each && (!largest || each->width() * each->height() > largest->width() * largest->height())) largest = each;
  };
  if (!item.isVisible()) return nullptr;
  if (item.inherits("QQuickFlickable") && item.property("contentHeight").toDouble() > item.height()) larger(&item);
  for (auto* child : item.childItems()) larger(scrolledItem(*child));
  return largest;
}

}  // namespace

Crawler::Crawler(QQuickWindow* window, Profile& profile, viewmodels::Preferences& preferences, QString folder,
                 std::vector<Look> looks)
    : window_(window),
      profile_(profile),
      preferences_(preferences),
      folder_(std::move(folder)),
      looks_(std::move(looks)),
      watch_(window) {}

void Crawler::start(const std::function<void()>& unlock) {
  unlock_ = unlock;
  // Nothing moves while it is looked at.
  preferences_.setReducedMotion(true);
  connect(&profile_, &Profile::standingChanged, this, &Crawler::takeStanding);
  beginLook();
}

void Crawler::takeStanding() {
  if (profile_.standing() == Profile::Open) begin();
  if (profile_.standing() != Profile::Locked) return;
  if (profile_.problem().isEmpty()) return beginLook();
  qWarning("%s", qUtf8Printable(profile_.problem()));
  end();
}

void Crawler::beginLook() {
  if (!looks_.empty()) {
    const auto& look = looks_[look_];
    preferences_.setScheme(look.scheme);
    preferences_.setLanguage(look.language);
    preferences_.setTextScale(look.textScale);
    window_->resize(look.size);
  }
  const bool missing = profile_.standing() == Profile::Missing;
  QTimer::singleShot(settled, this, [this, missing] {
    if (folder_.isEmpty()) {
      watch_.begin("opening the profile");
      return missing ? endLook() : unlock_();
    }
    if (missing) return takeSteps(0);
    takeWhole("unlock", unlock_);
  });
}

void Crawler::takeSteps(int step) {
  auto* page = window_->findChild<QObject*>("onboarding");
  if (!page || step == page->property("steps").toInt()) return endLook();
  page->setProperty("step", step);
  QTimer::singleShot(settled, this, [this, step] {
    take(QStringLiteral("onboarding-%1").arg(step + 1), [this, step] { takeSteps(step + 1); });
  });
}

void Crawler::endLook() {
  if (++look_ >= looks_.size()) return end();
  if (profile_.standing() == Profile::Missing) return beginLook();
  profile_.lock();
}

void Crawler::begin() {
  viewmodels::deliver(profile_.worker().run(&stopsOf), this, [this](const Result<std::vector<Stop>>& stops) {
    if (stops) stops_ = *stops;
    // What would go is worked out over all there is, which says nothing of the screens.
    if (folder_.isEmpty()) std::erase_if(stops_, [](const Stop& stop) { return stop.page == "erase"; });
    visit(0);
  });
}

void Crawler::visit(std::size_t number) {
  if (number == stops_.size()) return endLook();
  const auto& stop = stops_[number];
  seen_.clear();
  nowOpen_ = stop.subject.isEmpty() ? stop.page : stop.page + " of one";
  if (folder_.isEmpty()) watch_.begin(nowOpen_);
  if (stop.place.isEmpty()) return open(number);
  ask([&stop](QObject* shell) { QMetaObject::invokeMethod(shell, "go", Q_ARG(QString, stop.place)); });
  whenThere([this, number] { open(number); });
}

void Crawler::open(std::size_t number) {
  const auto& stop = stops_[number];
  ask([&stop](QObject* shell) {
    QMetaObject::invokeMethod(shell, "open", Q_ARG(QString, stop.page), Q_ARG(QString, stop.subject));
  });
  // Over a hundred thousand lessons a page may take a while to be read; the screens go on meanwhile.
  const int patience = folder_.isEmpty() ? 1500 : 100;
  const auto read = [this, number] {
    if (folder_.isEmpty()) return scroll([this, number] { leave(number); });
    const auto& page = stops_[number].page;
    const auto name = stops_[number].subject.isEmpty() ? page : page + "-of-one";
    takeWhole(name, [this, number, name] { takeTabs(name, 1, [this, number] { leave(number); }); });
  };
  whenThere([=, this] { type(stops_[number].words, [=, this] { whenRead(read, patience); }); });
}

void Crawler::leave(std::size_t number) {
  ask([](QObject* shell) { QMetaObject::invokeMethod(shell, "close"); });
  whenThere([this, number] { visit(number + 1); });
}

void Crawler::ask(const std::function<void(QObject*)>& something) {
  watch_.spentOn(BlockWatch::Else);
  something(window_->findChild<QObject*>("shell"));
  watch_.spentOn(BlockWatch::Going);
}

void Crawler::whenThere(const Then& then) {
  QTimer::singleShot(glance, this, [=, this] {
    if (isThere(window_->findChild<QObject*>("shell"))) return then();
    whenThere(then);
  });
}

void Crawler::type(const QString& words, const Then& then) {
  auto* page = window_->findChild<QObject*>("shell")->property("page").value<QObject*>();
  auto* model = page ? page->property("model").value<QObject*>() : nullptr;
  const auto before = model ? model->property("words").toString() : QString();
  if (!model || before.size() >= words.size()) return then();
  model->setProperty("words", words.left(before.size() + 1));
  QTimer::singleShot(glance, this, [this, words, then] { type(words, then); });
}

void Crawler::scroll(const Then& then, int steps) {
  auto* down = scrolledItem(*window_->contentItem());
  if (!down || steps == 0) return then();
  const double end = std::max(0.0, down->property("contentHeight").toDouble() - down->height());
  const double next = std::min(end, down->property("contentY").toDouble() + down->height());
  down->setProperty("atStart", false);  // as it is for a finger
  down->setProperty("contentY", next);
  QTimer::singleShot(glance, this, [this, then, steps] { scroll(then, steps - 1); });
}

void Crawler::whenRead(const Then& then, int patience) {
  const bool read = isRead(window_->findChild<QObject*>("shell"));
  if (!read && patience == 0) qWarning("a page does not become ready: %s", qUtf8Printable(nowOpen_));
  if (read || patience == 0)
    QTimer::singleShot(settled, this, then);
  else
    QTimer::singleShot(glance, this, [=, this] { whenRead(then, patience - 1); });
}

void Crawler::take(const QString& name, const Then& then, int patience) {
  if (patience > 0 && !misfits(*window_->contentItem()).isEmpty()) {
    QTimer::singleShot(settled, this, [=, this] { take(name, then, patience - 1); });
    return;
  }
  save(name);
  then();
}

void Crawler::takeWhole(const QString& name, const Then& then) {
  take(name, [=, this] {
    auto sheets = sheetsOn(*window_);
    sheets.removeIf([this](const QString& sheet) { return seen_.contains(sheet); });
    seen_ << sheets;
    takeSheets(name, sheets, then);
  });
}

void Crawler::takeSheets(const QString& name, QStringList sheets, const Then& then) {
  if (sheets.isEmpty()) return then();
  const auto sheet = sheets.takeFirst();
  openSheet(*window_, sheet);
  QTimer::singleShot(settled, this, [=, this] {
    if (!isSheetOpen(*window_)) qWarning("%s: no sheet comes up: %s", qUtf8Printable(name), qUtf8Printable(sheet));
    take(name + '-' + sheet, [=, this] {
      closeSheet(*window_);
      QTimer::singleShot(settled, this, [=, this] {
        if (isSheetOpen(*window_)) qWarning("%s: a sheet stays: %s", qUtf8Printable(name), qUtf8Printable(sheet));
        takeSheets(name, sheets, then);
      });
    });
  });
}

void Crawler::takeTabs(const QString& name, int tab, const Then& then) {
  auto* page = window_->findChild<QObject*>("shell")->property("page").value<QObject*>();
  if (!page || tab >= page->property("tabs").toInt()) return then();
  page->setProperty("tab", tab);
  const auto tabName = QStringLiteral("%1-%2").arg(name).arg(tab + 1);
  QTimer::singleShot(settled, this, [=, this] { takeWhole(tabName, [=, this] { takeTabs(name, tab + 1, then); }); });
}

void Crawler::save(const QString& name) {
  const QDir folder(looks_.empty() ? folder_ : QDir(folder_).filePath(looks_[look_].name()));
  folder.mkpath(".");
  if (window_->grabWindow().save(folder.filePath(name + ".png")))
    ++saved_;
  else
    qWarning("No picture of %s", qUtf8Printable(name));
  const auto where = looks_.empty() ? name : looks_[look_].name() + '/' + name;
  for (const auto& each : misfits(*window_->contentItem()) + smallTargets(*window_->contentItem()))
    qWarning("%s: %s", qUtf8Printable(where), qUtf8Printable(each));
}

void Crawler::end() {
  if (folder_.isEmpty()) {
    for (const auto& line : watch_.report()) std::printf("%s\n", qUtf8Printable(line));
    std::printf("Longest block: %.1f ms of the processor, %.1f ms of the clock, %d warnings\n", watch_.longestCpuMs(),
                watch_.longestMs(), warningsSoFar());
  } else {
    std::printf("%d pictures saved, %d warnings\n", saved_, warningsSoFar());
  }
  std::fflush(stdout);
  QCoreApplication::exit(warningsSoFar() == 0 && (folder_.isEmpty() || saved_ > 0) ? 0 : 1);
}

}  // namespace collega::app
