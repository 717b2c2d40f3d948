#include "backend-stub/services/link_service.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace collega::server {
namespace {

struct MeetingPlace {
  Id account;
  std::int64_t endsMs = 0;
  std::string asked;
  std::string answered;
};

Error gone() { return {Problem::NotFound, "no such place, or no longer: show a new code"}; }

class MemoryLinkService final : public LinkService {
 public:
  MemoryLinkService(Clock clock, LinkLimits limits) : clock_(std::move(clock)), limits_(limits) {}

  Result<v1::OpenLinkResponse> open(const Session& session, const v1::OpenLinkRequest& request) override {
    COLLEGA_ASSIGN(id, idOf(request));
    const std::lock_guard lock(mutex_);
    dropOld();
    COLLEGA_TRY(checkRoom(session.account, id));
    auto& place = places_[id];
    place.account = session.account;
    place.endsMs = clock_() + limits_.lifeMs;
    v1::OpenLinkResponse response;
    response.set_expires_ms(place.endsMs);
    return response;
  }

  Result<v1::AskLinkResponse> ask(const Session& /*nobody*/, const v1::AskLinkRequest& request) override {
    return leave(
        request, [](MeetingPlace& place) { return &place.asked; }, v1::AskLinkResponse{});
  }

  Result<v1::ReadLinkResponse> read(const Session& /*anybody*/, const v1::ReadLinkRequest& request) override {
    COLLEGA_ASSIGN(id, idOf(request));
    const std::lock_guard lock(mutex_);
    const auto* place = find(id);
    if (place == nullptr) return gone();
    v1::ReadLinkResponse response;
    response.set_asked(place->asked);
    response.set_answered(place->answered);
    return response;
  }

  Result<v1::AnswerLinkResponse> answer(const Session& session, const v1::AnswerLinkRequest& request) override {
    const auto slot = [&](MeetingPlace& place) {
      return place.account == session.account && !place.asked.empty() ? &place.answered : nullptr;
    };
    return leave(request, slot, v1::AnswerLinkResponse{});
  }

 private:
  template <class Request>
  static Result<Id> idOf(const Request& request) {
    const auto id = Id::from(request.link_id());
    if (!id) return {Problem::InvalidInput, "link_id: not 16 bytes"};
    return *id;
  }

  Result<void> checkRoom(const Id& account, const Id& id) const {
    const auto there = places_.find(id);
    if (there != places_.end() && there->second.account == account) return {};
    if (there != places_.end()) return {Problem::AlreadyExists, "somebody else's place"};
    const auto own = std::ranges::count_if(places_, [&](const auto& one) { return one.second.account == account; });
    if (places_.size() < limits_.places && static_cast<std::size_t>(own) < limits_.perAccount) return {};
    return {Problem::Limited, "too many codes for new devices wait"};
  }

  // Puts what is sealed where `slotOf` says, once; the same again changes nothing.
  template <class Request, class Response>
  Result<Response> leave(const Request& request, const auto& slotOf, Response response) {
    COLLEGA_ASSIGN(id, idOf(request));
    if (request.sealed().empty()) return {Problem::InvalidInput, "sealed: empty"};
    if (request.sealed().size() > limits_.messageBytes) return {Problem::TooLarge, "sealed"};
    const std::lock_guard lock(mutex_);
    auto* place = find(id);
    std::string* slot = place == nullptr ? nullptr : slotOf(*place);
    if (slot == nullptr) return gone();
    if (!slot->empty() && *slot != request.sealed()) return {Problem::AlreadyExists, "another device was faster"};
    *slot = request.sealed();
    return response;
  }

  MeetingPlace* find(const Id& id) {
    dropOld();
    const auto found = places_.find(id);
    return found == places_.end() ? nullptr : &found->second;
  }

  void dropOld() {
    const auto now = clock_();
    std::erase_if(places_, [now](const auto& one) { return one.second.endsMs <= now; });
  }

  Clock clock_;
  LinkLimits limits_;
  std::mutex mutex_;
  std::map<Id, MeetingPlace> places_;
};

}  // namespace

std::unique_ptr<LinkService> createLinkService(Clock clock, LinkLimits limits) {
  return std::make_unique<MemoryLinkService>(std::move(clock), limits);
}

}  // namespace collega::server
