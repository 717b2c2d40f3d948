// How long the thread of the screens did not look at what people do: a beat every few milliseconds, and what lay
// between it and the one before, as the clock has it and as the processor has it; and what that was spent on. On a busy
// computer the clock also counts what other programs did meanwhile.
#pragma once

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QStringList>
#include <QTimer>
#include <array>

class QEvent;
class QQuickWindow;

namespace collega::app {

class BlockWatch : public QObject {
  Q_OBJECT

 public:
  // What the thread does: it goes to a page, makes more of one bit by bit, takes what was read, lays out, brings what
  // changed to the picture, draws, clears away what was closed, goes on with what waited for a time, and the rest.
  enum Part { Going, Making, Taking, Laying, Bringing, Drawing, Clearing, Timing, Else, parts };

  explicit BlockWatch(QQuickWindow* window, QObject* parent = nullptr);

  // From now on; what is done is counted under this name.
  void begin(const QString& step);
  // What the processor did since this was asked last was for `part`.
  void spentOn(Part part);
  // Around each event that is handled.
  void before(const QObject& receiver, const QEvent& event);
  void after();

  // A line for the longest of each step, the longest of all first.
  [[nodiscard]] QStringList report() const;
  // Of the processor, and of the clock.
  [[nodiscard]] double longestCpuMs() const;
  [[nodiscard]] double longestMs() const;

 private:
  struct Block {
    double ms = 0;
    double cpuMs = 0;
    std::array<double, parts> spent{};
  };
  struct Step {
    Block longest;  // by what the processor did
    double longestMs = 0;
  };
  void beat();

  QTimer timer_;
  QElapsedTimer sinceLast_;
  double cpuAtBeat_ = 0;
  double cpuAtMark_ = 0;
  int depth_ = 0;
  Part handled_ = Else;
  Block now_;
  QString step_;
  QMap<QString, Step> steps_;
};

}  // namespace collega::app
