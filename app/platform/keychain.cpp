#include "app/platform/keychain.h"

#include <qt6keychain/keychain.h>

namespace collega::platform {
namespace {

const QString service = QStringLiteral("Collega");

// Never into a file, where the system has no keychain.
template <class J>
J* jobFor(const QString& name) {
  auto* job = new J(service);
  job->setKey(name);
  job->setInsecureFallback(false);
  return job;
}

template <class Then>
void run(QKeychain::Job* job, QObject* receiver, Then then) {
  QObject::connect(job, &QKeychain::Job::finished, receiver, std::move(then));
  job->start();
}

QString whyNot(const QKeychain::Job& job) {
  if (job.error() == QKeychain::NoError) return {};
  const auto said = job.errorString();
  return said.isEmpty() ? QString::number(job.error()) : said;
}

}  // namespace

void Keychain::keep(const QString& name, const crypto::Secret& secret, QObject* receiver, Done done) {
  auto* job = jobFor<QKeychain::WritePasswordJob>(name);
  job->setBinaryData(QByteArray(reinterpret_cast<const char*>(secret.data()), static_cast<qsizetype>(secret.size())));
  run(job, receiver, [done = std::move(done)](QKeychain::Job* ended) { done(whyNot(*ended)); });
}

void Keychain::find(const QString& name, QObject* receiver, Found found) {
  auto* job = jobFor<QKeychain::ReadPasswordJob>(name);
  run(job, receiver, [job, found = std::move(found)](QKeychain::Job* ended) {
    if (ended->error() != QKeychain::NoError || job->binaryData().isEmpty()) return found(std::nullopt);
    auto bytes = job->binaryData();
    crypto::Secret secret(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    bytes.fill('\0');
    found(std::move(secret));
  });
}

void Keychain::forget(const QString& name, QObject* receiver, Done done) {
  auto* job = jobFor<QKeychain::DeletePasswordJob>(name);
  run(job, receiver, [done = std::move(done)](QKeychain::Job* ended) {
    done(ended->error() == QKeychain::EntryNotFound ? QString() : whyNot(*ended));
  });
}

}  // namespace collega::platform
