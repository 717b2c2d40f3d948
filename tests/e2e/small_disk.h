// A small file system of its own, for as long as this lives: a disk that is soon full.
#pragma once

#include <sys/mount.h>

#include <QDir>
#include <cerrno>
#include <cstring>
#include <string>

namespace collega::test {

class SmallDisk {
 public:
  SmallDisk(const QString& path, int megabytes) : path_(path.toLocal8Bit()) {
    QDir().mkpath(path);
    mounted_ = mount("tmpfs", path_.constData(), "tmpfs", 0, ("size=" + std::to_string(megabytes) + "m").c_str()) == 0;
    if (!mounted_) reason_ = QString::fromLocal8Bit(std::strerror(errno));
  }
  ~SmallDisk() {
    if (mounted_) umount2(path_.constData(), MNT_DETACH);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

  [[nodiscard]] bool mounted() const { return mounted_; }
  [[nodiscard]] const QString& reason() const { return reason_; }
  bool enlarge() { return mount("tmpfs", path_.constData(), "tmpfs", MS_REMOUNT, "size=64m") == 0; }

 private:
  QByteArray path_;
  bool mounted_ = false;
  QString reason_;
};

}  // namespace collega::test
