#include "tests/bench/wire_floor.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zstd.h>

#include <QTemporaryDir>
#include <thread>

#include "app/store/database.h"
#include "collega/v1/ledger.pb.h"
#include "tests/bench/lessons.h"
#include "tests/bench/measured.h"

namespace collega::bench {
namespace {

constexpr std::size_t perBatch = 256;
constexpr std::size_t nonceBytes = 24;
constexpr std::size_t signatureBytes = 64;

// A connection that carries messages, each after its length.
class Pipe {
 public:
  explicit Pipe(int socket) : socket_(socket) {
    const int yes = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  }
  ~Pipe() { ::close(socket_); }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;

  void send(const std::string& message) const {
    const auto size = static_cast<std::uint32_t>(message.size());
    std::string bytes(reinterpret_cast<const char*>(&size), sizeof size);
    bytes += message;
    for (std::size_t sent = 0; sent < bytes.size();) {
      const auto now = ::send(socket_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
      must(now > 0, "send");
      sent += static_cast<std::size_t>(now);
    }
  }
  // Nothing once the other side has gone.
  [[nodiscard]] std::optional<std::string> receive() const {
    std::uint32_t size = 0;
    if (!read(reinterpret_cast<char*>(&size), sizeof size)) return std::nullopt;
    std::string message(size, '\0');
    return read(message.data(), size) ? std::optional(std::move(message)) : std::nullopt;
  }

 private:
  bool read(char* to, std::size_t count) const {
    while (count > 0) {
      const auto got = ::recv(socket_, to, count, 0);
      if (got <= 0) return false;
      to += got;
      count -= static_cast<std::size_t>(got);
    }
    return true;
  }
  int socket_;
};

// Keeps what one connection sends, durable before it answers, and passes it on to the other if there is one.
class Keeper {
 public:
  explicit Keeper(const std::string& file) : kept_(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
    kept_.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; CREATE TABLE kept (n INTEGER PRIMARY KEY, b BLOB)");
    std::array<int, 2> ends{};
    listener_ = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    must(::bind(listener_, reinterpret_cast<sockaddr*>(&address), size) == 0 && ::listen(listener_, 2) == 0 &&
             ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) == 0,
         "listen");
    for (auto& end : ends) {
      end = ::socket(AF_INET, SOCK_STREAM, 0);
      must(::connect(end, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0, "connect");
      accepted_.push_back(std::make_unique<Pipe>(::accept(listener_, nullptr, nullptr)));
    }
    writer = std::make_unique<Pipe>(ends[0]);
    reader = std::make_unique<Pipe>(ends[1]);
    serving_ = std::thread([this] { serve(); });
  }
  ~Keeper() {
    writer.reset();
    serving_.join();
    ::close(listener_);
  }
  Keeper(const Keeper&) = delete;
  Keeper& operator=(const Keeper&) = delete;

  std::unique_ptr<Pipe> writer;
  std::unique_ptr<Pipe> reader;

 private:
  void serve() {
    SQLite::Statement put(kept_, "INSERT INTO kept (b) VALUES (?)");
    SQLite::Statement all(kept_, "SELECT b FROM kept ORDER BY n");
    while (const auto message = accepted_[0]->receive()) {
      if (message->empty()) {
        while (all.executeStep())
          accepted_[1]->send({static_cast<const char*>(all.getColumn(0).getBlob()),
                              static_cast<std::size_t>(all.getColumn(0).getBytes())});
        all.reset();
        accepted_[1]->send("");
        continue;
      }
      put.bindNoCopy(1, message->data(), static_cast<int>(message->size()));
      put.exec();
      put.reset();
      if (live) accepted_[1]->send(*message);
      accepted_[0]->send("k");
    }
  }

  SQLite::Database kept_;
  std::vector<std::unique_ptr<Pipe>> accepted_;
  int listener_ = -1;
  std::thread serving_;

 public:
  std::atomic<bool> live = false;
};

// One side's records, encrypted on disk.
class Records {
 public:
  explicit Records(const QString& file)
      : database_(file.toStdString(), crypto::randomSecret(32), store::Database::Mode::Create) {
    database_.execute("CREATE TABLE record (id INTEGER PRIMARY KEY, bytes BLOB)");
    database_.execute("CREATE VIRTUAL TABLE words USING fts5(text, content='')");
  }
  void add(const std::vector<std::string>& records) {
    database_.inTransaction([&] {
      for (const auto& record : records) database_.run("INSERT INTO record (bytes) VALUES (?)", record);
    });
  }
  void index() {
    database_.inTransaction([&] { database_.execute("INSERT INTO words (rowid, text) SELECT id, bytes FROM record"); });
  }

 private:
  store::Database database_;
};

struct Keys {
  crypto::SignKeys sign = crypto::randomSignKeys();
  crypto::Secret secret = crypto::randomSecret(32);
};

std::string seal(const Keys& keys, const std::vector<std::string>& records) {
  v1::Redact list;  // any message that lists bytes
  for (const auto& record : records) list.add_chunks(record);
  const auto plain = list.SerializeAsString();
  std::string packed(ZSTD_compressBound(plain.size()), '\0');
  packed.resize(ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), ZSTD_CLEVEL_DEFAULT));
  const auto nonce = crypto::randomBytes(nonceBytes);
  auto body = nonce + crypto::encrypt(keys.secret, nonce, "", packed);
  return crypto::sign(keys.sign, "floor", {body}) + body;
}

std::vector<std::string> open(const Keys& keys, std::string_view message) {
  const auto signature = message.substr(0, signatureBytes);
  const auto body = message.substr(signatureBytes);
  must(crypto::verify(keys.sign.publicKey, signature, "floor", {body}), "verify");
  const auto packed = crypto::decrypt(keys.secret, body.substr(0, nonceBytes), "", body.substr(nonceBytes));
  must(packed.ok(), "decrypt");
  std::string plain(ZSTD_getFrameContentSize(packed->data(), packed->size()), '\0');
  must(ZSTD_decompress(plain.data(), plain.size(), packed->data(), packed->size()) == plain.size(), "unpack");
  v1::Redact list;
  must(list.ParseFromString(plain), "parse");
  std::vector<std::string> records;
  for (auto& record : *list.mutable_chunks()) records.push_back(std::move(record));
  return records;
}

void measurePush(WireFloor& floor, const Keys& keys, Keeper& keeper, Records& here, std::size_t lessons) {
  std::vector<v1::Lesson> all;
  for (std::size_t n = 0; n < lessons; ++n) all.push_back(lessonNumber(n));
  const Stopwatch stopwatch;
  for (std::size_t i = 0; i < lessons; i += perBatch) {
    std::vector<std::string> records;
    for (std::size_t n = i; n < std::min(lessons, i + perBatch); ++n) records.push_back(all[n].SerializeAsString());
    here.add(records);
    const auto message = seal(keys, records);
    floor.up += static_cast<double>(message.size()) / 1e6;
    keeper.writer->send(message);
    must(keeper.writer->receive().has_value(), "acknowledge");
  }
  floor.push = stopwatch.seconds();
}

void measureBootstrap(WireFloor& floor, const Keys& keys, Keeper& keeper, Records& there) {
  const Stopwatch stopwatch;
  keeper.writer->send("");
  std::vector<std::string> all;
  while (true) {
    const auto message = keeper.reader->receive();
    must(message.has_value(), "read");
    if (message->empty()) break;
    floor.down += static_cast<double>(message->size()) / 1e6;
    auto records = open(keys, *message);
    std::ranges::move(records, std::back_inserter(all));
  }
  there.add(all);
  floor.bootstrap = stopwatch.seconds();
  there.index();
  floor.search = stopwatch.seconds();
}

void measureLive(WireFloor& floor, const Keys& keys, Keeper& keeper, Records& here, Records& there, int edits) {
  keeper.live = true;
  std::vector<double> took;
  for (int i = 0; i < edits; ++i) {
    v1::Lesson edited;
    edited.set_seen("edit " + std::to_string(i));
    const Stopwatch stopwatch;
    here.add({edited.SerializeAsString()});
    const auto message = seal(keys, {edited.SerializeAsString()});
    keeper.writer->send(message);
    there.add(open(keys, *keeper.reader->receive()));
    took.push_back(stopwatch.seconds() * 1e3);
    must(keeper.writer->receive().has_value(), "acknowledge");
    floor.liveBytes = static_cast<double>(message.size());
  }
  floor.liveP50 = percentile(took, 50);
  floor.liveP99 = percentile(took, 99);
}

}  // namespace

WireFloor measureWireFloor(std::size_t lessons, int edits) {
  const QTemporaryDir folder;
  WireFloor floor;
  const Keys keys;
  Keeper keeper(folder.filePath("kept.db").toStdString());
  Records here(folder.filePath("here.db"));
  Records there(folder.filePath("there.db"));
  measurePush(floor, keys, keeper, here, lessons);
  measureBootstrap(floor, keys, keeper, there);
  measureLive(floor, keys, keeper, here, there, edits);
  return floor;
}

}  // namespace collega::bench
