// collega-cli: a thin main around the command line's library.
#include <QCoreApplication>

#include "app/cli/run.h"

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  return collega::cli::run(argc, argv);
}
