// A plain socket to a server under test, for saying exactly what HTTP clients are too polite to say.
#pragma once

#include <QTcpSocket>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace collega::test {

struct RawReply {
  int status = 0;                              // 0: none came
  std::map<std::string, std::string> headers;  // names in lower case
  std::string body;

  [[nodiscard]] std::string header(const std::string& name) const;
};

class RawConnection {
 public:
  enum class Security { Plain, Tls };
  // Over TLS any certificate will do: what is tested is the server's side.
  explicit RawConnection(quint16 port, int waitMs = 10'000, Security security = Security::Plain);

  void send(const std::string& bytes);
  // The head alone; its body or chunks follow.
  RawReply readHead();
  // A whole answer. After a HEAD request there is no body, whatever the head says.
  RawReply read(bool withBody = true);
  // The next chunk's bytes; empty at the last one, nothing if none came in time or the connection ended.
  std::optional<std::string> readChunk(int waitMs);
  // Whether the server has closed, or does within the time.
  bool closed(int waitMs);
  [[nodiscard]] QTcpSocket& socket() { return *socket_; }

 private:
  bool more(int waitMs);
  std::optional<std::string> take(std::size_t count, int waitMs);
  std::optional<std::string> takeLine(int waitMs);

  std::unique_ptr<QTcpSocket> socket_;
  int waitMs_;
  std::string buffer_;
};

// A POST with these headers ("Name: value\r\n"…) and body.
std::string post(const std::string& path, const std::string& headers, const std::string& body);
inline const std::string protoType = "Content-Type: application/proto\r\n";
inline const std::string streamingType = "Content-Type: application/connect+proto\r\n";

}  // namespace collega::test
