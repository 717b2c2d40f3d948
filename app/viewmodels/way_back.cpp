#include "app/viewmodels/way_back.h"

#include <QQmlEngine>

#include "app/viewmodels/profile.h"

namespace collega::viewmodels {

WayBack::WayBack(Profile& profile, Work work) : QObject(&profile), profile_(profile), work_(std::move(work)) {}

WayBack* WayBack::offered(Profile& profile, Work work) {
  delete profile.findChild<WayBack*>(QString(), Qt::FindDirectChildrenOnly);
  auto* way = new WayBack(profile, std::move(work));
  QQmlEngine::setObjectOwnership(way, QQmlEngine::CppOwnership);
  return way;
}

void WayBack::take() {
  if (work_) profile_.worker().run(std::exchange(work_, {}));
}

}  // namespace collega::viewmodels
