// What every view model over the open profile shares: it asks the session in its own thread, takes the answer here, and
// reads itself anew when records change.
#pragma once

#include <QTimer>

#include "app/session/words/words.h"
#include "app/viewmodels/deliver.h"
#include "app/viewmodels/pace.h"
#include "app/viewmodels/profile.h"

namespace collega::viewmodels {

using session::Session;

class ProfileModel : public QObject {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(collega::viewmodels::Profile* profile READ profile WRITE setProfile NOTIFY profileChanged REQUIRED)
  // Whether it has been read once.
  Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
  // What went wrong last, in words; empty when all is well.
  Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

 public:
  explicit ProfileModel(QObject* parent = nullptr);

  [[nodiscard]] Profile* profile() const { return profile_; }
  void setProfile(Profile* profile);
  [[nodiscard]] bool ready() const { return ready_; }
  [[nodiscard]] QString problem() const { return problem_; }
  Q_INVOKABLE void forgetProblem() { setProblem({}); }

 Q_SIGNALS:
  void profileChanged();
  void readyChanged();
  void problemChanged();

 protected:
  // Reads from the session, by load(). Called soon after each change of records.
  virtual void reload() = 0;
  void reloadSoon() { soon_.start(); }
  void setProblem(const QString& problem);

  // Runs `work(Session&)` there and gives its answer to `then` here; a failure becomes `problem`,
  // until something else is asked.
  template <class Work, class Then>
  void ask(Work work, Then then) {
    using Answer = std::invoke_result_t<Work, Session&>;
    setProblem({});
    hear(std::move(work), [this, then = std::move(then)](const Answer& answer) mutable {
      if (!answer) return setProblem(problemOf(answer));
      give(answer, then);
    });
  }
  template <class Work>
  void ask(Work work) {
    ask(std::move(work), [](const auto&...) {});
  }
  // As ask(), for a part of what reload() reads: what somebody tried to do and could not is still to be told
  // afterwards.
  template <class Work, class Then>
  void loadPart(Work work, Then then) {
    using Answer = std::invoke_result_t<Work, Session&>;
    hear(std::move(work), [this, then = std::move(then)](const Answer& answer) mutable {
      if (!answer || unreadable_) setProblem(problemOf(answer));
      unreadable_ = !answer.ok();
      if (answer) give(answer, then);
    });
  }
  // The same for all of it, or the last part: once it stands on the screen, the model is ready.
  template <class Work, class Then>
  void load(Work work, Then then) {
    loadPart(std::move(work), [this, then = std::move(then)](const auto& answer) mutable {
      then(answer);
      Pace::ofScreens().run(this, [this] { return setReady(); });
    });
  }

 private:
  template <class Work, class Then>
  void hear(Work work, Then then) {
    if (profile_) deliver(profile_->worker().run(std::move(work)), this, std::move(then));
  }
  template <class Answer>
  static QString problemOf(const Answer& answer) {
    return answer ? QString() : session::words::paragraph(answer.error());
  }
  template <class Answer, class Then>
  static void give(const Answer& answer, Then& then) {
    if constexpr (std::is_same_v<Answer, Result<void>>)
      then();
    else
      then(*answer);
  }
  bool setReady();
  Profile* profile_ = nullptr;
  QTimer soon_;
  bool ready_ = false;
  bool unreadable_ = false;
  QString problem_;
};

}  // namespace collega::viewmodels
