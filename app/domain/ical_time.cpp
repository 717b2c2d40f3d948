#include "app/domain/ical_time.h"

namespace collega::domain {

using namespace std::chrono;

icaltimetype icalTime(const LocalTime& local) {
  const year_month_day date(local.day);
  const hh_mm_ss time(local.time);
  auto result = icaltime_null_time();
  result.year = static_cast<int>(date.year());
  result.month = static_cast<int>(static_cast<unsigned>(date.month()));
  result.day = static_cast<int>(static_cast<unsigned>(date.day()));
  result.hour = static_cast<int>(time.hours().count());
  result.minute = static_cast<int>(time.minutes().count());
  return result;
}

LocalTime localTime(const icaltimetype& time) {
  const year_month_day date{year{time.year}, month{static_cast<unsigned>(time.month)},
                            day{static_cast<unsigned>(time.day)}};
  return {sys_days(date), hours{time.hour} + minutes{time.minute}};
}

}  // namespace collega::domain
