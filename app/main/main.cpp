// collega: the app.
#include <QElapsedTimer>

#include "app/main/app.h"

int main(int argc, char** argv) {
  QElapsedTimer sinceStart;
  sinceStart.start();
  return collega::app::run(argc, argv, sinceStart);
}
