// Whatever colleagues wrote goes into a calendar, and libical reads it without an error: one entry, and none that the
// words made.
#include "app/formats/icalendar.h"

#include <libical/ical.h>

#include <QString>

#include <cstdio>
#include <memory>

#include "tests/fuzz/target.h"

using namespace collega;
using namespace collega::fuzz;

namespace {

const domain::ZoneRules rules = [](std::string_view zone, std::int64_t) -> std::optional<int> {
  return zone == "Europe/Istanbul" ? std::optional(3 * 3600) : std::nullopt;
};

// As all that records hold: UTF-8.
bool isText(std::string_view bytes) {
  const auto given = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
  return QString::fromUtf8(given).toUtf8() == given;
}

// libical knows no years far away.
bool isNear(domain::Day day) {
  using namespace std::chrono;
  return day >= domain::Day(sys_days(1970y / January / 2)) && day < domain::Day(sys_days(2200y / January / 1));
}

// The next part of the input, up to a zero.
std::string next(std::string_view& rest) {
  const auto end = std::min(rest.find('\0'), rest.size());
  std::string part(rest.substr(0, end));
  rest.remove_prefix(std::min(end + 1, rest.size()));
  return part;
}

void mustHold(const std::string& text, int entries) {
  const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> calendar(icalparser_parse_string(text.c_str()),
                                                                          &icalcomponent_free);
  const bool reads = calendar != nullptr && icalcomponent_count_errors(calendar.get()) == 0;
  if (!reads) std::fputs(text.c_str(), stderr);
  must(reads);
  must(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT) == entries);
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  auto rest = bytesOf(data, size);
  if (!isText(rest)) return 0;
  formats::CalendarItem item;
  item.uid = "a1@collega";
  item.createdMs = 1'760'000'000'000;
  item.changedMs = 1'770'000'000'000;
  item.summary = next(rest);
  item.description = next(rest);
  item.location = next(rest);
  item.categories.push_back(next(rest));
  const auto name = "Collega " + next(rest);
  if (const auto at = domain::parseLocalTime(next(rest)); at && isNear(at->day)) {
    const auto rule = next(rest);
    item.when = formats::AtTime{.at = *at, .zone = "Europe/Istanbul", .recurrence = rule};
  } else {
    const auto day = domain::Day(std::chrono::days(20'000));
    item.when = formats::AllDay{day, day};
  }
  const auto text = formats::writeCalendar({&item, 1}, {.name = name, .language = "tr", .tasks = false}, rules);
  if (!text) return 0;
  mustHold(*text, 1);
  return 0;
}
