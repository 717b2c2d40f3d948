// What is kept about a person, for that person to read: the readable half of a data export.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace collega::formats {

struct DataEntry {
  std::string heading;
  std::vector<std::pair<std::string, std::string>> rows;  // what it is called, what it is
};

struct DataSection {
  std::string heading;
  std::vector<DataEntry> entries;
};

struct DataPage {
  std::string language;
  std::string title;
  std::string lead;
  std::vector<DataSection> sections;
};

std::string writeDataPage(const DataPage& page);

}  // namespace collega::formats
