// LinkService: places in memory where a new device meets one of its account. What is left there is sealed; it is gone
// after minutes, and when the server ends.
#pragma once

#include <memory>

#include "backend-stub/services/auth.h"

namespace collega::server {

struct LinkLimits {
  std::size_t places = 10'000;
  std::size_t perAccount = 4;
  std::size_t messageBytes = 16 << 10;
  std::int64_t lifeMs = 600'000;
};

// Safe from any thread.
class LinkService {
 public:
  virtual ~LinkService() = default;

  // Again by the same account: it lasts anew. Limited if there are too many.
  virtual Result<v1::OpenLinkResponse> open(const Session& session, const v1::OpenLinkRequest& request) = 0;
  // NotFound: there is no such place, or no longer. AlreadyExists: somebody else has asked there.
  virtual Result<v1::AskLinkResponse> ask(const Session& session, const v1::AskLinkRequest& request) = 0;
  virtual Result<v1::ReadLinkResponse> read(const Session& session, const v1::ReadLinkRequest& request) = 0;
  virtual Result<v1::AnswerLinkResponse> answer(const Session& session, const v1::AnswerLinkRequest& request) = 0;
};

std::unique_ptr<LinkService> createLinkService(Clock clock, LinkLimits limits = {});

}  // namespace collega::server
