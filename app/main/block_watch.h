// How long the thread of the screens was busy without looking at what people do: from when its event loop wakes until
// it sleeps again.
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QString>

namespace collega::app {

class BlockWatch : public QObject {
  Q_OBJECT

 public:
  explicit BlockWatch(QObject* parent = nullptr);

  // What is done from now on is counted under this name.
  void begin(const QString& what) { now_ = what; }
  // A line for the longest of each name, the longest of all first.
  [[nodiscard]] QStringList report() const;
  [[nodiscard]] double longestMs() const;

 private:
  void take();
  QElapsedTimer busy_;
  QString now_;
  QHash<QString, qint64> longestNs_;
};

}  // namespace collega::app
