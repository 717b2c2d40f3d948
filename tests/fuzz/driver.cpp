// Runs a target without a fuzzer, as in script/test: over its corpus, and over so many inputs that differ from those in
// small ways. The same every time.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include "tests/fuzz/target.h"

namespace {

using Random = std::mt19937;
constexpr std::size_t longest = 8'192;

std::size_t below(Random& random, std::size_t bound) { return bound == 0 ? 0 : random() % bound; }

std::vector<std::string> corpus(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<std::string> inputs;
  for (const auto& path : files) {
    std::ifstream file(path, std::ios::binary);
    inputs.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return inputs;
}

void changeOnce(std::string& input, const std::string& other, Random& random) {
  const auto place = below(random, input.size() + 1);
  const auto length = below(random, std::min<std::size_t>(input.size() - place, 32) + 1);
  switch (random() % 6) {
    case 0:
      if (place < input.size()) input[place] = static_cast<char>(input[place] ^ (1 << random() % 8));
      break;
    case 1:
      if (place < input.size()) input[place] = static_cast<char>(random());
      break;
    case 2:
      input.erase(place, length);
      break;
    case 3:
      input.insert(place, input.substr(place, length));
      break;
    case 4:
      input.insert(place, 1 + random() % 4, static_cast<char>(random()));
      break;
    default:
      input.replace(place, length, other.substr(below(random, other.size() + 1), 64));
  }
  if (input.size() > longest) input.resize(longest);
}

void run(const std::string& input) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.data()), input.size());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return std::fprintf(stderr, "%s CORPUS COUNT\n", argv[0]), 2;
  auto inputs = corpus(argv[1]);
  if (inputs.empty()) return std::fprintf(stderr, "nothing in %s\n", argv[1]), 2;
  for (const auto& input : inputs) run(input);
  Random random(1);
  const auto given = inputs.size();
  for (unsigned long left = std::stoul(argv[2]); left > 0; --left) {
    auto input = inputs[below(random, inputs.size())];
    for (auto times = 1 + random() % 4; times > 0; --times) changeOnce(input, inputs[below(random, given)], random);
    run(input);
    // Some are gone on from.
    if (inputs.size() < 1'000 && random() % 8 == 0) inputs.push_back(std::move(input));
  }
  std::printf("%s inputs and those in %s\n", argv[2], argv[1]);
}
