#include "app/sync/connect_transport.h"

#include <QCoreApplication>
#include <QNetworkInformation>
#include <QNetworkProxy>
#include <QThread>
#include <QTimer>

#include "app/sync/connect_answer.h"
#include "app/sync/connect_caller.h"
#include "app/sync/connect_stream.h"

namespace collega::sync {
namespace {

QByteArray toQt(const std::string& bytes) { return {bytes.data(), static_cast<qsizetype>(bytes.size())}; }

}  // namespace

class ConnectTransport::Impl {
 public:
  Impl(ConnectTransport& owner, Engine& engine, const QString& server)
      : owner_(owner), engine_(engine), caller_(server) {
    wake_.setSingleShot(true);
    QObject::connect(&wake_, &QTimer::timeout, &owner_, [this] { dispatch(Tick{}); });
    watchReachability();
  }

  void dispatch(const Event& event);

 private:
  void perform(const Call& call);
  void perform(const OpenStream& open);
  void perform(const CloseStream& close);
  void perform(const Wake& wake);
  void tell();
  void watchReachability();

  ConnectTransport& owner_;
  Engine& engine_;
  ConnectCaller caller_;
  QTimer wake_;
  std::unique_ptr<ConnectStream, QScopedPointerDeleteLater> stream_;
  Status told_;
  bool running_ = false;
  bool offline_ = false;
};

void ConnectTransport::Impl::dispatch(const Event& event) {
  if (std::holds_alternative<Start>(event)) running_ = true;
  for (const auto& effect : engine_.handle(event)) std::visit([this](const auto& one) { perform(one); }, effect);
  tell();
}

void ConnectTransport::Impl::perform(const Call& call) {
  caller_.call(call.procedure, call.body, call.token, [this, number = call.number](Result<std::string> body) {
    dispatch(Answer{number, std::move(body)});
  });
}

void ConnectTransport::Impl::perform(const OpenStream& open) {
  const auto request = connectRequest(caller_.server(), open.procedure, open.token, "application/connect+proto");
  auto& network = caller_.network();
  stream_.reset(new ConnectStream(network.post(request, toQt(connect::envelope(open.body))), &network));
  QObject::connect(stream_.get(), &ConnectStream::message, &owner_,
                   [this](const std::string& body) { dispatch(StreamMessage{body}); });
  QObject::connect(stream_.get(), &ConnectStream::ended, &owner_,
                   [this](const std::optional<Error>& error) { dispatch(StreamEnded{error}); });
}

void ConnectTransport::Impl::perform(const CloseStream& /*close*/) {
  if (!stream_) return;
  stream_->disconnect();
  stream_->close();
  stream_.reset();
}

void ConnectTransport::Impl::perform(const Wake& wake) { wake_.start(static_cast<int>(wake.afterMs)); }

void ConnectTransport::Impl::tell() {
  if (engine_.changed()) Q_EMIT owner_.recordsChanged();
  if (const auto status = engine_.status(); status != told_) {
    told_ = status;
    Q_EMIT owner_.statusChanged();
  }
  if (!running_ || !engine_.done()) return;
  running_ = false;
  wake_.stop();
  Q_EMIT owner_.finished();
}

// Where the system can tell, a network that comes back is tried at once. Its plugin is loaded in the main thread only.
void ConnectTransport::Impl::watchReachability() {
  const auto* app = QCoreApplication::instance();
  if (app && QThread::currentThread() == app->thread()) QNetworkInformation::loadDefaultBackend();
  const auto* information = QNetworkInformation::instance();
  if (!information || !information->supports(QNetworkInformation::Feature::Reachability)) return;
  QObject::connect(information, &QNetworkInformation::reachabilityChanged, &owner_,
                   [this](QNetworkInformation::Reachability reachability) {
                     const bool online = reachability != QNetworkInformation::Reachability::Disconnected;
                     const bool back = online && offline_;
                     offline_ = !online;
                     if (back) dispatch(NetworkBack{});
                   });
}

ConnectTransport::ConnectTransport(Engine& engine, const QString& server, QObject* parent)
    : QObject(parent), impl_(std::make_unique<Impl>(*this, engine, server)) {}

ConnectTransport::~ConnectTransport() { disconnect(); }

void ConnectTransport::start(bool live) { impl_->dispatch(Start{live}); }
void ConnectTransport::stop() { impl_->dispatch(Stop{}); }
void ConnectTransport::localWork() { impl_->dispatch(LocalWork{}); }

}  // namespace collega::sync
