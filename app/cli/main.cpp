// collega-cli: a thin main around the command line's library.
#include <QGuiApplication>
#include <algorithm>
#include <memory>
#include <span>
#include <string_view>

#include "app/cli/run.h"

namespace {

// Drawing words on pages needs Qt's fonts, though no screen; everything else starts faster without.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv) {
  const std::span arguments(argv, static_cast<std::size_t>(argc));
  if (std::ranges::none_of(arguments, [](const char* each) { return std::string_view(each) == "pdf"; }))
    return std::make_unique<QCoreApplication>(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
  const auto application = applicationFor(argc, argv);
  return collega::cli::run(argc, argv);
}
