// A server stream of the Connect protocol over one HTTP answer, cut into messages as its bytes come in.
#pragma once

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include "ledger/connect.h"
#include "ledger/result.h"

namespace collega::sync {

class ConnectStream : public QObject {
  Q_OBJECT

 public:
  // Takes the reply over.
  explicit ConnectStream(QNetworkReply* reply, QObject* parent = nullptr);
  ~ConnectStream() override;

  // Nothing is told any more.
  void close();

 Q_SIGNALS:
  void message(const std::string& body);
  // Once, at the end: nothing if it was as it should be.
  void ended(const std::optional<collega::Error>& error);

 private:
  void readyRead();
  void finished();
  void feed(const QByteArray& bytes);
  void takeEnd(const std::string& body);
  void end(const std::optional<Error>& error);

  QPointer<QNetworkReply> reply_;  // its manager takes it along when that goes first
  QTimer answerTimer_;
  connect::EnvelopeReader reader_;
  QByteArray errorBody_;
  // What the end message said, once it has come.
  std::optional<std::optional<Error>> said_;
  bool closed_ = false;
};

}  // namespace collega::sync
