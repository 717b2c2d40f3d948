#include "app/sync/connect_stream.h"

#include "app/sync/connect_answer.h"

namespace collega::sync {
namespace {

constexpr int answerTimeoutMs = 30'000;
constexpr std::size_t maxMessageBytes = 16 << 20;
constexpr qint64 readBufferBytes = 1 << 20;
constexpr qsizetype maxErrorBytes = 64 << 10;

}  // namespace

ConnectStream::ConnectStream(QNetworkReply* reply, QObject* parent)
    : QObject(parent), reply_(reply), reader_(maxMessageBytes) {
  reply_->setParent(this);
  reply_->setReadBufferSize(readBufferBytes);
  connect(reply_, &QNetworkReply::readyRead, this, &ConnectStream::readyRead);
  connect(reply_, &QNetworkReply::finished, this, &ConnectStream::finished);
  connect(reply_, &QNetworkReply::metaDataChanged, &answerTimer_, &QTimer::stop);
  connect(&answerTimer_, &QTimer::timeout, this, [this] { end(Error{Problem::Unreachable, "no answer in time"}); });
  answerTimer_.setSingleShot(true);
  answerTimer_.start(answerTimeoutMs);
}

ConnectStream::~ConnectStream() { close(); }

void ConnectStream::close() {
  if (closed_) return;
  closed_ = true;
  answerTimer_.stop();
  if (!reply_) return;
  reply_->disconnect(this);
  reply_->abort();
}

void ConnectStream::readyRead() {
  if (closed_) return;
  const QByteArray bytes = reply_->readAll();
  if (whyFailed(*reply_, "application/connect+proto", {})) {
    // Its body may say why: that is looked at when it is there as a whole.
    errorBody_ += bytes;
    if (errorBody_.size() > maxErrorBytes) end(Error{Problem::BadAnswer, "an answer that is not a stream"});
    return;
  }
  feed(bytes);
}

void ConnectStream::feed(const QByteArray& bytes) {
  reader_.feed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
  while (!closed_) {
    auto next = reader_.next();
    if (!next) return end(next.error());
    if (!*next) return;
    const auto& envelope = **next;
    if (said_) return end(Error{Problem::BadAnswer, "data after the end of the stream"});
    if ((envelope.flags & connect::flagCompressed) != 0)
      return end(Error{Problem::BadAnswer, "a compressed message, which was not asked for"});
    if ((envelope.flags & connect::flagEnd) != 0)
      takeEnd(envelope.message);
    else
      Q_EMIT message(envelope.message);
  }
}

void ConnectStream::takeEnd(const std::string& body) {
  const auto parsed = connect::parseEnd(body);
  if (!parsed) return end(Error{Problem::BadAnswer, "the end of the stream makes no sense"});
  said_ = *parsed ? std::optional(toError(**parsed)) : std::nullopt;
}

void ConnectStream::finished() {
  readyRead();
  if (closed_) return;
  const std::string_view body(errorBody_.constData(), static_cast<std::size_t>(errorBody_.size()));
  if (auto failed = whyFailed(*reply_, "application/connect+proto", body)) return end(failed);
  // What a server leaves behind that dies, or whose connection was cut between two pieces.
  if (!said_) return end(Error{Problem::Unreachable, "the stream broke off"});
  if (reader_.pending()) return end(Error{Problem::BadAnswer, "data after the end of the stream"});
  end(*said_);
}

void ConnectStream::end(const std::optional<Error>& error) {
  if (closed_) return;
  close();
  Q_EMIT ended(error);
}

}  // namespace collega::sync
