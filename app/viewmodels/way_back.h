// The way back from what was just done, for as long as it is offered. It belongs to the profile: the page on which it
// was done may be left before it is taken.
#pragma once

#include <QtQml/qqmlregistration.h>
#include <QObject>
#include <QPointer>
#include <functional>

#include "app/session/session.h"

namespace collega::viewmodels {

class Profile;

class WayBack : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("Models offer it")

 public:
  using Work = std::function<Result<void>(session::Session&)>;

  // The one offered before it is no longer there.
  static WayBack* offered(Profile& profile, Work work);
  Q_INVOKABLE void take();

 private:
  WayBack(Profile& profile, Work work);
  Profile& profile_;
  Work work_;
};

}  // namespace collega::viewmodels
