#include "tests/unit/backend/raw_connection.h"

#include <QElapsedTimer>
#include <QSslSocket>
#include <algorithm>
#include <cctype>

namespace collega::test {
namespace {

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char each) { return std::tolower(each); });
  return text;
}

}  // namespace

std::string RawReply::header(const std::string& name) const {
  const auto found = headers.find(name);
  return found == headers.end() ? std::string() : found->second;
}

RawConnection::RawConnection(quint16 port, int waitMs, Security security) : waitMs_(waitMs) {
  const auto host = QStringLiteral("127.0.0.1");
  if (security == Security::Tls) {
    auto socket = std::make_unique<QSslSocket>();
    socket->setPeerVerifyMode(QSslSocket::VerifyNone);
    socket->connectToHostEncrypted(host, port);
    socket->waitForEncrypted(waitMs);
    socket_ = std::move(socket);
  } else {
    socket_ = std::make_unique<QTcpSocket>();
    socket_->connectToHost(host, port);
    socket_->waitForConnected(waitMs);
  }
}

void RawConnection::send(const std::string& bytes) {
  socket_->write(bytes.data(), static_cast<qint64>(bytes.size()));
  QElapsedTimer timer;
  timer.start();
  while (socket_->bytesToWrite() > 0 && timer.elapsed() < waitMs_) {
    if (!socket_->waitForBytesWritten(waitMs_)) return;
  }
}

bool RawConnection::more(int waitMs) {
  if (socket_->bytesAvailable() == 0 && !socket_->waitForReadyRead(waitMs)) return false;
  buffer_ += socket_->readAll().toStdString();
  return true;
}

std::optional<std::string> RawConnection::take(std::size_t count, int waitMs) {
  while (buffer_.size() < count) {
    if (!more(waitMs)) return std::nullopt;
  }
  std::string taken = buffer_.substr(0, count);
  buffer_.erase(0, count);
  return taken;
}

std::optional<std::string> RawConnection::takeLine(int waitMs) {
  while (buffer_.find("\r\n") == std::string::npos) {
    if (!more(waitMs)) return std::nullopt;
  }
  auto line = *take(buffer_.find("\r\n") + 2, waitMs);
  line.resize(line.size() - 2);
  return line;
}

RawReply RawConnection::readHead() {
  RawReply reply;
  const auto status = takeLine(waitMs_);
  if (!status || status->size() < 12) return reply;
  reply.status = std::stoi(status->substr(9, 3));
  for (auto line = takeLine(waitMs_); line && !line->empty(); line = takeLine(waitMs_)) {
    const auto colon = line->find(": ");
    if (colon != std::string::npos) reply.headers[lower(line->substr(0, colon))] = line->substr(colon + 2);
  }
  return reply;
}

RawReply RawConnection::read(bool withBody) {
  RawReply reply = readHead();
  if (!withBody || reply.status == 0) return reply;
  if (reply.header("transfer-encoding") == "chunked") {
    for (auto chunk = readChunk(waitMs_); chunk && !chunk->empty(); chunk = readChunk(waitMs_)) reply.body += *chunk;
  } else if (const auto length = reply.header("content-length"); !length.empty()) {
    reply.body = take(std::stoul(length), waitMs_).value_or("(cut off)");
  }
  return reply;
}

std::optional<std::string> RawConnection::readChunk(int waitMs) {
  const auto line = takeLine(waitMs);
  if (!line || line->empty()) return std::nullopt;
  auto bytes = take(std::stoul(*line, nullptr, 16), waitMs_);
  if (!takeLine(waitMs_)) return std::nullopt;
  return bytes;
}

bool RawConnection::closed(int waitMs) {
  QElapsedTimer timer;
  timer.start();
  while (socket_->state() != QAbstractSocket::UnconnectedState && timer.elapsed() < waitMs) {
    if (!socket_->waitForReadyRead(50)) continue;
    buffer_ += socket_->readAll().toStdString();
  }
  return socket_->state() == QAbstractSocket::UnconnectedState;
}

std::string post(const std::string& path, const std::string& headers, const std::string& body) {
  return "POST " + path + " HTTP/1.1\r\nHost: test\r\n" + headers + "Content-Length: " + std::to_string(body.size()) +
         "\r\n\r\n" + body;
}

}  // namespace collega::test
