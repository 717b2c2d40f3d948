#include "app/main/app.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFont>
#include <QGuiApplication>
#include <QNetworkInformation>
#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>

#include "app/main/application.h"
#include "app/main/crawler.h"
#include "app/main/options.h"
#include "app/main/warnings.h"
#include "app/platform/autostart.h"
#include "app/platform/idle_watch.h"
#include "app/platform/notices.h"
#include "app/platform/single_instance.h"
#include "app/platform/termination.h"
#include "app/session/clock.h"
#include "app/viewmodels/notifier.h"
#include "app/viewmodels/preferences.h"
#include "app/viewmodels/profile.h"
#include "app/viewmodels/stay_unlocked.h"
#include "ledger/start.h"

namespace collega::app {

void takeModules();

namespace {

using viewmodels::Preferences;
using viewmodels::Profile;

// The sync is woken when a network comes back. What tells it must be loaded here: the sync has a thread of its own.
void watchNetwork() { QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability); }

void prepareApplication() {
  takeModules();
  collega::start();
  QCoreApplication::setApplicationName("collega");
  QCoreApplication::setApplicationVersion("0.1.0");
  // The window belongs to what the desktop shows of us.
  QGuiApplication::setDesktopFileName("org.collega.Collega");
  QFont font;
  // The UI cut of the Arabic has the line height of the Latin.
  font.setFamilies({"Noto Sans", "Noto Sans Arabic UI", "Noto Sans Arabic"});
  QGuiApplication::setFont(font);
  watchNetwork();
}

// Pictures and tests must not depend on what was kept here before, nor keep anything.
QString preferencesFile(const Options& options, const QTemporaryDir& temporary) {
  if (options.selfTest || options.tour || !options.pictures.isEmpty()) return temporary.filePath("screen.ini");
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
  folder.mkpath(".");
  return folder.filePath("screen.ini");
}

void applyOptions(const Options& options, Preferences& preferences) {
  if (!options.language.isEmpty()) preferences.setLanguage(options.language);
  if (!options.scheme.isEmpty()) preferences.setScheme(options.scheme);
  if (options.textScale > 0) preferences.setTextScale(options.textScale);
}

QQuickWindow* openWindow(QQmlApplicationEngine& engine, const Options& options) {
  engine.addImportPath("qrc:/");
  engine.load(QUrl("qrc:/Collega/Shell/Main.qml"));
  if (engine.rootObjects().isEmpty()) return nullptr;
  auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
  if (!options.size.isEmpty()) window->resize(options.size);
  window->setVisible(!options.background);
  return window;
}

// Says how long the first picture took. The self-test ends with it; a profile that opens by itself is awaited, so that
// the picture has what it holds.
void reportFirstFrame(QQuickWindow* window, const Profile& profile, const QElapsedTimer& sinceStart) {
  const bool opens = qEnvironmentVariableIsSet("COLLEGA_PASSPHRASE") && profile.standing() != Profile::Missing;
  QObject::connect(window, &QQuickWindow::frameSwapped, window, [&profile, &sinceStart, window, opens] {
    const auto* shell = window->findChild<QObject*>("shell");
    const auto* page = shell ? shell->property("page").value<QObject*>() : nullptr;
    if (opens && !(page && page->property("ready").toBool()) && profile.problem().isEmpty()) return window->update();
    std::printf("First frame after %lld ms\n", static_cast<long long>(sinceStart.elapsed()));
    std::fflush(stdout);
    QCoreApplication::exit(warningsSoFar() == 0 && profile.problem().isEmpty() ? 0 : 1);
  });
}

std::int64_t wallClock() { return QDateTime::currentMSecsSinceEpoch(); }

// Whoever finds the program open and nobody at it finds it locked.
void lockWhenIdle(platform::IdleWatch& watch, Preferences& preferences, Profile& profile) {
  const auto limit = [&watch, &preferences] { watch.setLimit(std::chrono::minutes(preferences.lockAfter())); };
  limit();
  QObject::connect(&preferences, &Preferences::lockAfterChanged, &watch, limit);
  QObject::connect(&watch, &platform::IdleWatch::idle, &profile, &Profile::lock);
}

void comeForward(QQuickWindow* window) {
  window->show();
  window->raise();
  window->requestActivate();
}

// The desktop shows what the day asks for, and a choice of it brings the window.
void showNotices(const viewmodels::Notifier& notifier, platform::Notices& notices, QQuickWindow* window) {
  QObject::connect(&notifier, &viewmodels::Notifier::told, &notices, &platform::Notices::show);
  QObject::connect(&notices, &platform::Notices::chosen, window, [window] { comeForward(window); });
}

// Whoever wants it in the background has it start with the desktop, and stay when its window is closed.
void keepInBackground(Preferences& preferences) {
  const auto follow = [&preferences] { QGuiApplication::setQuitOnLastWindowClosed(!preferences.background()); };
  follow();
  QObject::connect(&preferences, &Preferences::backgroundChanged, &preferences, [&preferences, follow] {
    follow();
    if (!platform::Autostart(QCoreApplication::applicationFilePath()).set(preferences.background()))
      qWarning("The entry that starts Collega with the desktop could not be written.");
  });
}

void unlockFromEnvironment(Profile& profile) {
  const QString passphrase = qEnvironmentVariable("COLLEGA_PASSPHRASE");
  if (!passphrase.isEmpty() && profile.standing() == Profile::Locked) profile.unlock(passphrase);
}

}  // namespace

int run(int& argc, char** argv, const QElapsedTimer& sinceStart) {
  Application application(argc, argv);
  prepareApplication();
  platform::quitOnTermination(application);
  countWarnings();
  const Options options = optionsFromCommandLine();
  const auto clock = session::clockFromEnvironment();
  if (!clock) {
    qCritical("%s", clock.error().detail.c_str());
    return 1;
  }
  // Pictures and measurements are taken beside whatever is running.
  const bool visits = options.tour || !options.pictures.isEmpty();
  const bool forPeople = !options.selfTest && !visits;
  platform::SingleInstance instance(QString::fromStdString(absolute(options.profile).string()));
  if (forPeople && !instance.isFirst()) return 0;
  const QTemporaryDir temporary;
  Preferences preferences(preferencesFile(options, temporary));
  applyOptions(options, preferences);
  Profile profile(options.profile, *clock);

  // What view models say in words is said anew.
  QObject::connect(&preferences, &Preferences::languageChanged, &profile, &Profile::recordsChanged);

  platform::IdleWatch watch(&application, wallClock);
  lockWhenIdle(watch, preferences, profile);
  QQmlApplicationEngine engine;
  preferences.applyTo(&engine);
  engine.setInitialProperties(
      {{"profile", QVariant::fromValue(&profile)}, {"preferences", QVariant::fromValue(&preferences)}});
  QQuickWindow* window = openWindow(engine, options);
  if (!window) return 1;
  QObject::connect(&instance, &platform::SingleInstance::asked, window, [window] { comeForward(window); });
  platform::Notices notices;
  const viewmodels::Notifier notifier(profile, preferences);
  if (forPeople) {
    showNotices(notifier, notices, window);
    keepInBackground(preferences);
  }
  if (options.selfTest) reportFirstFrame(window, profile, sinceStart);
  Crawler crawler(window, profile, preferences, options.pictures, options.looks);
  viewmodels::StayUnlocked stay(profile, preferences);
  QObject::connect(&profile, &Profile::removed, &stay, [&preferences, &stay] {
    if (preferences.stayUnlocked()) stay.end();
  });
  const auto unlock = [&profile, &stay] {
    unlockFromEnvironment(profile);
    stay.open();
  };
  if (options.tour) application.tell(&crawler.watch());
  if (visits)
    crawler.start(unlock);
  else
    unlock();
  return QGuiApplication::exec();
}

}  // namespace collega::app
