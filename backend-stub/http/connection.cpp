#include "backend-stub/http/connection.h"

#include "backend-stub/http/admission.h"
#include "backend-stub/http/wire.h"
#include "ledger/refusals.h"

namespace collega::server {
namespace {

constexpr std::chrono::milliseconds goodbye{2'000};

template <class Stream>
class Connection final : public Sink, public std::enable_shared_from_this<Connection<Stream>> {
 public:
  Connection(Context& context, std::unique_ptr<Connections::Lease> lease, Stream stream)
      : context_(context),
        lease_(std::move(lease)),
        wire_(std::move(stream)),
        signal_(std::make_shared<Signal>(wire_.tcp().get_executor())) {}

  asio::awaitable<void> run() {
    stopWithServer();
    if (!co_await wire_.open(context_.limits)) co_return;
    auto patience = context_.limits.firstByte;
    while (co_await serveOne(patience)) patience = context_.limits.idle;
    if (watching_) {
      co_await leaveStream();
    } else {
      co_await wire_.close(goodbye);
    }
  }

  // -- Sink
  asio::awaitable<bool> send(const std::string& message) override {
    const std::string framed = connect::envelope(message);
    co_return co_await sendChunk(framed);
  }
  std::shared_ptr<Signal> signal() const override { return signal_; }
  bool gone() const override { return gone_; }
  bool stopping() const override { return stopping_; }

 private:
  void stopWithServer() {
    lease_->onStop([weak = this->weak_from_this(), executor = wire_.tcp().get_executor()] {
      asio::post(executor, [weak] {
        if (const auto self = weak.lock()) self->stop();
      });
    });
  }

  // What is being answered is finished; what only waits ends now.
  void stop() {
    stopping_ = true;
    if (waiting_) wire_.tcp().cancel();
    signal_->raise();
  }

  // Whether the connection can go on.
  asio::awaitable<bool> serveOne(std::chrono::milliseconds patience) {
    waiting_ = !stopping_;
    const bool arrived = waiting_ && co_await wire_.awaitRequest(patience);
    waiting_ = false;
    if (!arrived) co_return false;
    Parser parser;
    parser.header_limit(static_cast<std::uint32_t>(context_.limits.headerBytes));
    parser.body_limit(boost::none);  // set when it is known what is asked
    const ErrorCode error = co_await wire_.readHead(parser, context_.limits.header);
    if (error) co_return co_await answerBadHead(error);
    const std::string client = addressKey(context_.proxies.clientOf(lease_->peer(), parser.get()));
    const auto counted = context_.requests.take(lease_->isProxy() ? client : std::string());
    if (!counted) co_return co_await answerEarly(parser, tooMany("connections_per_address", false));
    auto admission = admit(context_, parser.get(), client);
    if (auto* answer = std::get_if<HttpAnswer>(&admission)) co_return co_await answerEarly(parser, std::move(*answer));
    co_return co_await serveAdmitted(parser, std::get<Admitted>(admission), client);
  }

  HttpAnswer tooMany(const char* limit, bool isStream) {
    context_.metrics.refused(limit);
    return errorAnswer(connect::toRpcError({Problem::Limited, "too much at once"}), isStream);
  }

  asio::awaitable<bool> answerBadHead(ErrorCode error) {
    if (error.category() != ErrorCode(http::error::bad_method).category()) co_return false;
    if (error == http::error::end_of_stream || error == http::error::partial_message) co_return false;
    const bool tooLong = error == http::error::header_limit || error == http::error::buffer_overflow;
    const auto status = tooLong ? http::status::request_header_fields_too_large : http::status::bad_request;
    const connect::RpcError reason{connect::Code::InvalidArgument, tooLong ? "the head is too long" : "not HTTP/1.1"};
    co_return co_await answerAndEnd(errorAnswer(reason, status));
  }

  asio::awaitable<bool> answerAndEnd(HttpAnswer answer) {
    answer.keep_alive(false);
    co_await wire_.write(answer, context_.limits.write);
    co_return false;
  }

  // Refused before its body was read. A short body is read for the sake of the connection.
  asio::awaitable<bool> answerEarly(Parser& parser, HttpAnswer answer) {
    constexpr std::uint64_t worthReading = 64 << 10;
    const bool isShort = parser.is_done() || parser.content_length().value_or(worthReading + 1) <= worthReading;
    if (!isShort || awaitsContinue(parser)) co_return co_await answerAndEnd(std::move(answer));
    if (!parser.is_done() && co_await wire_.readBody(parser, context_.limits.body)) co_return false;
    co_return co_await reply(parser, std::move(answer));
  }

  asio::awaitable<bool> reply(const Parser& parser, HttpAnswer answer) {
    const bool goesOn = parser.get().keep_alive() && !stopping_ && !context_.readiness.draining();
    answer.keep_alive(goesOn);
    const bool written = co_await wire_.write(answer, context_.limits.write);
    co_return written&& goesOn;
  }

  static bool awaitsContinue(const Parser& parser) {
    return boost::beast::iequals(parser.get()[http::field::expect], "100-continue");
  }

  asio::awaitable<bool> serveAdmitted(Parser& parser, Admitted& admitted, const std::string& client) {
    const bool isStream = admitted.procedure->isStream();
    const connect::RpcError tooLong{connect::Code::ResourceExhausted, "too_large: the message is too long"};
    const std::uint64_t length = parser.content_length().value_or(admitted.maxBodyBytes);
    if (length > admitted.maxBodyBytes) co_return co_await answerAndEnd(errorAnswer(tooLong, isStream));
    // Before any of it is read: all the bodies there are fit into memory.
    std::unique_ptr<Shares::Hold> room;
    if (length > context_.limits.shortBody) room = context_.bodies.take(client, length);
    if (length > context_.limits.shortBody && !room) co_return co_await answerAndEnd(tooMany("body_bytes", isStream));
    parser.body_limit(admitted.maxBodyBytes);
    if (awaitsContinue(parser) && !co_await sendContinue()) co_return false;
    const ErrorCode error = co_await wire_.readBody(parser, context_.limits.body);
    if (error == http::error::body_limit) co_return co_await answerAndEnd(errorAnswer(tooLong, isStream));
    if (error) co_return false;
    if (!mayBring(admitted, parser.get().body().size())) {
      co_return co_await reply(parser, tooMany("bytes_per_account", isStream));
    }
    if (isStream) co_return co_await serveStream(parser, admitted);
    admitted.call.message = std::move(parser.get().body());
    const UnaryOutcome outcome = co_await answer(admitted);
    co_return co_await reply(parser, unaryAnswer(outcome));
  }

  bool mayBring(const Admitted& admitted, std::size_t bytes) {
    if (!admitted.procedure->needsSession) return true;
    return context_.bytesPerAccount.allow(admitted.call.session.account.bytes(), static_cast<double>(bytes));
  }

  asio::awaitable<UnaryOutcome> answer(Admitted& admitted) {
    const auto started = std::chrono::steady_clock::now();
    UnaryOutcome outcome = co_await admitted.procedure->unary(admitted.call);
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - started;
    const auto* error = std::get_if<connect::RpcError>(&outcome);
    context_.metrics.answered(admitted.procedure->path, error == nullptr ? "ok" : connect::name(error->code));
    context_.metrics.took(admitted.procedure->path, passed.count());
    co_return outcome;
  }

  asio::awaitable<bool> sendContinue() {
    static constexpr std::string_view goOn = "HTTP/1.1 100 Continue\r\n\r\n";
    co_return co_await wire_.writeBytes(asio::buffer(goOn), context_.limits.write);
  }

  asio::awaitable<bool> serveStream(Parser& parser, Admitted& admitted) {
    if (parser.get().version() < 11) {
      const connect::RpcError reason{connect::Code::Unimplemented, "streams need HTTP/1.1"};
      co_return co_await answerAndEnd(errorAnswer(reason, http::status::http_version_not_supported));
    }
    auto message = onlyMessage(parser.get().body(), admitted.procedure->maxMessageBytes);
    if (const auto* error = std::get_if<connect::RpcError>(&message)) {
      co_return co_await reply(parser, errorAnswer(*error, true));
    }
    const auto counted = context_.streams.take(admitted.call.session.account.bytes());
    if (!counted) co_return co_await reply(parser, tooMany("streams_per_account", true));
    admitted.call.message = std::get<std::string>(std::move(message));
    if (co_await wire_.writeHead(streamHead(), context_.limits.write)) co_await stream(admitted);
    co_return false;
  }

  asio::awaitable<void> stream(Admitted& admitted) {
    watchClient();
    const StreamOutcome end = co_await admitted.procedure->stream(admitted.call, *this);
    context_.metrics.answered(admitted.procedure->path, end ? connect::name(end->code) : "ok");
    const std::string framed = connect::endEnvelope(end);
    if (!gone_ && co_await sendChunk(framed)) co_await wire_.writeBytes(http::make_chunk_last(), context_.limits.write);
  }

  asio::awaitable<bool> sendChunk(const std::string& framed) {
    if (gone_) co_return false;
    const auto chunk = http::make_chunk(asio::buffer(framed));
    if (!co_await wire_.writeBytes(chunk, context_.limits.write)) gone_ = true;
    co_return !gone_;
  }

  // Beside the stream: a client that goes is noticed though nothing is being sent to it.
  void watchClient() {
    watching_ = true;
    asio::co_spawn(wire_.tcp().get_executor(), awaitClient(this->shared_from_this()), asio::detached);
  }

  static asio::awaitable<void> awaitClient(std::shared_ptr<Connection> self) {
    co_await self->wire_.awaitEnd();
    self->gone_ = true;
    self->signal_->raise();
  }

  // The watch is reading already, so it is the one to see the client's end.
  asio::awaitable<void> leaveStream() {
    ErrorCode ignored;
    wire_.tcp().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    const Deadline latest = std::chrono::steady_clock::now() + goodbye;
    while (!gone_ && std::chrono::steady_clock::now() < latest) co_await signal_->wait(latest);
    wire_.tcp().close();
  }

  Context& context_;
  std::unique_ptr<Connections::Lease> lease_;
  Wire<Stream> wire_;
  std::shared_ptr<Signal> signal_;
  bool waiting_ = false;
  bool watching_ = false;
  bool gone_ = false;
  bool stopping_ = false;
};

}  // namespace

template <class Stream>
asio::awaitable<void> serve(Context& context, std::unique_ptr<Connections::Lease> lease, Stream stream) {
  const auto connection = std::make_shared<Connection<Stream>>(context, std::move(lease), std::move(stream));
  co_await connection->run();
}

template asio::awaitable<void> serve(Context&, std::unique_ptr<Connections::Lease>, Plain);
template asio::awaitable<void> serve(Context&, std::unique_ptr<Connections::Lease>, Encrypted);

}  // namespace collega::server
