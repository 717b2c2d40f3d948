// An address book that another program wrote: whoever is read from it is the same once written and read again.
#include "app/formats/vcard.h"
#include "tests/fuzz/target.h"

using namespace collega;
using namespace collega::fuzz;

namespace {

v1::Person again(const v1::Person& person) {
  const auto cards = formats::parseCards(formats::vcardOf(person, Id{}, 1'760'000'000'000));
  must(cards && cards->size() == 1 && !cards->front().wrong && formats::isPerson(cards->front()));
  const auto read = formats::personOf(cards->front());
  must(read.ok());
  return *read;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto cards = formats::parseCards(bytesOf(data, size));
  if (!cards) return 0;
  for (const auto& card : *cards) {
    if (card.wrong || !formats::isPerson(card)) continue;
    const auto person = formats::personOf(card);
    if (!person) continue;
    const auto once = again(*person);
    must(again(once).SerializeAsString() == once.SerializeAsString());
  }
  return 0;
}
