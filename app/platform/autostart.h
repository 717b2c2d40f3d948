// Starting with the desktop, without a window: an entry in the person's own autostart folder (freedesktop.org).
#pragma once

#include <QString>

namespace collega::platform {

class Autostart {
 public:
  // `folder`: where the entries are; empty: as the system has it. `program`: this one, whole.
  explicit Autostart(QString program, const QString& folder = {});

  [[nodiscard]] bool on() const;
  // Whether it could be written or removed.
  [[nodiscard]] bool set(bool on) const;

 private:
  QString program_;
  QString file_;
};

}  // namespace collega::platform
