#include "app/viewmodels/profile_model.h"

namespace collega::viewmodels {

ProfileModel::ProfileModel(QObject* parent) : QObject(parent) {
  soon_.setSingleShot(true);
  soon_.setInterval(0);
  connect(&soon_, &QTimer::timeout, this, [this] { reload(); });
}

void ProfileModel::setProfile(Profile* profile) {
  if (profile_ == profile) return;
  profile_ = profile;
  connect(profile, &Profile::recordsChanged, this, [this] {
    // While much comes in, once in a while is enough.
    if (!soon_.isActive()) soon_.start(ready_ ? 120 : 0);
  });
  soon_.start(0);
  Q_EMIT profileChanged();
}

void ProfileModel::setProblem(const QString& problem) {
  if (problem_ == problem) return;
  problem_ = problem;
  Q_EMIT problemChanged();
}

// There is nothing to do after it.
bool ProfileModel::setReady() {
  if (ready_) return false;
  ready_ = true;
  Q_EMIT readyChanged();
  return false;
}

}  // namespace collega::viewmodels
