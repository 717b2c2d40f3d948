// How long the thread of the screens did not look at what people do: a beat every few milliseconds, and by how much
// each comes late.
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace collega::app {

class BlockWatch : public QObject {
  Q_OBJECT

 public:
  explicit BlockWatch(QObject* parent = nullptr);

  // From now on; what is done is counted under this name.
  void begin(const QString& what);
  // A line for the longest of each name, the longest of all first.
  [[nodiscard]] QStringList report() const;
  [[nodiscard]] double longestMs() const;

 private:
  void beat();
  QTimer timer_;
  QElapsedTimer sinceLast_;
  QString now_;
  QHash<QString, double> longestMs_;
};

}  // namespace collega::app
