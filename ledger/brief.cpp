#include "ledger/brief.h"

#include <algorithm>
#include <utility>

namespace collega::ledger {

namespace {

// Of one page: what little it says can be made no more of than this.
constexpr std::size_t maxSharedBytes = 1 << 20;

}  // namespace

void Brief::shorten(v1::Page& page) {
  if (page.space_id() == std::exchange(space_, page.space_id())) page.clear_space_id();
  for (auto& placed : *page.mutable_entries()) {
    auto& head = *placed.mutable_entry()->mutable_head();
    const auto before = std::exchange(head_, head);
    const auto differs = std::ranges::mismatch(before, head).in2;
    page.add_shared_head_bytes(static_cast<std::uint32_t>(differs - head.begin()));
    head.erase(head.begin(), differs);
  }
}

Result<void> Brief::restore(v1::Page& page) {
  if (page.space_id().empty()) page.set_space_id(space_);
  space_ = page.space_id();
  const bool shortened = page.shared_head_bytes_size() != 0;
  if (shortened && page.shared_head_bytes_size() != page.entries_size())
    return {Problem::BadAnswer, "a page does not say how its entries begin"};
  std::size_t all = 0;
  for (int i = 0; i < page.entries_size(); ++i) {
    auto& head = *page.mutable_entries(i)->mutable_entry()->mutable_head();
    const std::size_t shared = shortened ? page.shared_head_bytes(i) : 0;
    all += shared;
    if (shared > head_.size() || all > maxSharedBytes) return {Problem::BadAnswer, "an entry begins as none before it"};
    head.insert(0, head_, 0, shared);
    head_ = head;
  }
  page.clear_shared_head_bytes();
  return {};
}

}  // namespace collega::ledger
