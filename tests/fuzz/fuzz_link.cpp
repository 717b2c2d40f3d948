// What people paste and type: an invitation's link, a recovery code, a request to join.
#include "ledger/invitation.h"
#include "tests/fuzz/target.h"

using namespace collega;
using namespace collega::fuzz;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  start();
  const auto text = bytesOf(data, size);
  if (const auto link = ledger::InviteLink::parse(text)) {
    const auto again = ledger::InviteLink::parse(link->text());
    must(again && again->text() == link->text());
  }
  if (const auto code = ledger::RecoveryCode::parse(text)) {
    const auto again = ledger::RecoveryCode::parse(code->text().view());
    must(again && again->text().view() == code->text().view());
  }
  static_cast<void>(ledger::Account::parse(text));
  v1::JoinRequest request;
  if (request.ParseFromArray(data, static_cast<int>(size))) static_cast<void>(ledger::checkJoinRequest(request, Id{}));
  return 0;
}
