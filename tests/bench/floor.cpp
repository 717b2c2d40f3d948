#include "tests/bench/floor.h"

#include <QTemporaryDir>

#include "app/store/database.h"
#include "ledger/crypto.h"
#include "tests/bench/measured.h"

namespace collega::bench {
namespace {

class Pile {
 public:
  explicit Pile(const QString& file)
      : database_(file.toStdString(), crypto::randomSecret(32), store::Database::Mode::Create) {
    database_.execute("CREATE TABLE pile (id INTEGER PRIMARY KEY, text BLOB)");
  }
  void add(const std::vector<std::string>& texts) {
    database_.inTransaction([&] {
      for (const auto& text : texts) database_.run("INSERT INTO pile (text) VALUES (?)", text);
    });
  }

 private:
  store::Database database_;
};

}  // namespace

double floorSeconds(std::size_t texts, std::size_t bytesEach, std::size_t batch) {
  const QTemporaryDir folder;
  Pile here(folder.filePath("here.db"));
  Pile there(folder.filePath("there.db"));
  const auto keys = crypto::randomSignKeys();
  std::vector<std::vector<std::string>> batches;
  for (std::size_t i = 0; i < texts; ++i) {
    if (i % batch == 0) batches.emplace_back();
    batches.back().push_back(prose(i, bytesEach));
  }
  const Stopwatch stopwatch;
  for (const auto& each : batches) {
    here.add(each);
    std::string all;
    for (const auto& text : each) all += text;
    const auto signature = crypto::sign(keys, "bench", {all});
    must(crypto::verify(keys.publicKey, signature, "bench", {all}), "verify");
    there.add(each);
  }
  return stopwatch.seconds();
}

}  // namespace collega::bench
