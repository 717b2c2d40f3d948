#include "app/main/crawler.h"

#include <QCoreApplication>
#include <QDir>
#include <QQuickItem>
#include <chrono>
#include <cstdio>

#include "app/main/misfits.h"
#include "app/main/warnings.h"
#include "app/viewmodels/convert.h"
#include "app/viewmodels/deliver.h"

namespace collega::app {
namespace {

using namespace std::chrono_literals;
using viewmodels::Profile;
using viewmodels::shown;

// Long enough for a page to have read its records and drawn itself.
constexpr auto settled = 600ms;

template <class M>
QString newest(session::Session& session) {
  const auto items = session.all<M>(std::nullopt, 1);
  return items && !items->empty() ? shown(items->front().id) : QString();
}

QString spaceOf(session::Session& session, v1::SpaceKind kind) {
  const auto spaces = session.spaces();
  if (!spaces) return {};
  for (const auto& space : *spaces)
    if (space.kind == kind) return shown(space.id);
  return {};
}

QString somebodyElse(session::Session& session) {
  const auto people = session.all<v1::Person>();
  if (!people) return {};
  for (const auto& person : *people)
    if (person.id != session.account()) return shown(person.id);
  return {};
}

}  // namespace

Crawler::Crawler(QQuickWindow* window, Profile& profile, const QString& folder)
    : window_(window), profile_(profile), folder_(folder) {}

Result<std::vector<Crawler::Stop>> Crawler::plan(session::Session& session) {
  std::vector<Stop> stops;
  for (const char* page : {"today", "partners", "lessons", "people", "more", "visits", "follow-ups", "settings"})
    stops.push_back({page, {}, {}});
  for (const auto& [page, place] : {std::pair{"sync", "settings"},
                                    {"me", "settings"},
                                    {"suggestions", "people"},
                                    {"join", "partners"},
                                    {"lesson-editor", "today"},
                                    {"visit-editor", "visits"}})
    stops.push_back({page, {}, place});
  const std::vector<Stop> subjects{{"partnership", spaceOf(session, v1::SPACE_KIND_PARTNERSHIP), "partners"},
                                   {"pair", spaceOf(session, v1::SPACE_KIND_PAIR), "partners"},
                                   {"person", somebodyElse(session), "people"},
                                   {"visit", newest<v1::Visit>(session), "visits"},
                                   {"lesson", newest<v1::Lesson>(session), "lessons"},
                                   {"lesson-editor", newest<v1::Lesson>(session), "today"}};
  for (const auto& stop : subjects)
    if (!stop.subject.isEmpty()) stops.push_back(stop);
  return stops;
}

void Crawler::start(const std::function<void()>& unlock) {
  QDir().mkpath(folder_);
  connect(&profile_, &Profile::standingChanged, this, [this] {
    if (profile_.standing() == Profile::Open) QTimer::singleShot(settled, this, &Crawler::begin);
    if (!profile_.problem().isEmpty()) qWarning("%s", qUtf8Printable(profile_.problem()));
    if (profile_.standing() == Profile::Locked) end();
  });
  QTimer::singleShot(settled, this, [this, unlock] {
    if (profile_.standing() == Profile::Missing)
      take("onboarding", [this] { end(); });
    else
      take("unlock", unlock);
  });
}

void Crawler::begin() {
  viewmodels::deliver(profile_.worker().run(&Crawler::plan), this, [this](const Result<std::vector<Stop>>& stops) {
    if (stops) stops_ = *stops;
    visit(0);
  });
}

void Crawler::visit(std::size_t number) {
  if (number == stops_.size()) return end();
  auto* shell = window_->findChild<QObject*>("shell");
  const auto& stop = stops_[number];
  if (!stop.place.isEmpty()) QMetaObject::invokeMethod(shell, "go", Q_ARG(QString, stop.place));
  QMetaObject::invokeMethod(shell, "open", Q_ARG(QString, stop.page), Q_ARG(QString, stop.subject));
  QTimer::singleShot(settled, this, [this, number, shell] {
    const auto& name = stops_[number].page;
    take(stops_[number].subject.isEmpty() ? name : name + "-of-one", [this, number, shell] {
      QMetaObject::invokeMethod(shell, "close");
      visit(number + 1);
    });
  });
}

void Crawler::take(const QString& name, const std::function<void()>& then, int patience) {
  if (patience > 0 && !misfits(*window_->contentItem()).isEmpty()) {
    QTimer::singleShot(settled, this, [=, this] { take(name, then, patience - 1); });
    return;
  }
  save(name);
  then();
}

void Crawler::save(const QString& name) {
  if (window_->grabWindow().save(QDir(folder_).filePath(name + ".png")))
    ++saved_;
  else
    qWarning("No picture of %s", qUtf8Printable(name));
  for (const auto& each : misfits(*window_->contentItem()))
    qWarning("%s: %s", qUtf8Printable(name), qUtf8Printable(each));
}

void Crawler::end() {
  std::printf("%d pictures saved, %d warnings\n", saved_, warningsSoFar());
  std::fflush(stdout);
  QCoreApplication::exit(warningsSoFar() == 0 && saved_ > 0 ? 0 : 1);
}

}  // namespace collega::app
