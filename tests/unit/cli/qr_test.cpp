// The QR code in a terminal, drawn as a terminal draws its characters, is read as a camera reads it.
#include "app/cli/qr.h"

#include <QGuiApplication>
#include <QTest>

#include "app/formats/qr/qr.h"
#include "ledger/device_link.h"

using namespace collega;

namespace {

struct Terminal {
  Qt::GlobalColor paper;
  Qt::GlobalColor ink;
};

// Which halves of its box a character fills with ink: the upper one, the lower one.
std::pair<bool, bool> halves(QChar character) {
  switch (character.unicode()) {
    case 0x2580:
      return {true, false};
    case 0x2584:
      return {false, true};
    case 0x2588:
      return {true, true};
    default:
      return {false, false};
  }
}

// A screen with the code somewhere on it.
QImage screenOf(const std::string& text, const Terminal& terminal, int pixels) {
  const auto lines = QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts);
  QImage screen(static_cast<int>(lines.front().size() + 20) * pixels, static_cast<int>(lines.size() + 10) * 2 * pixels,
                QImage::Format_RGB32);
  screen.fill(terminal.paper);
  QPainter painter(&screen);
  for (int row = 0; row < lines.size(); ++row)
    for (int column = 0; column < lines[row].size(); ++column) {
      const auto [upper, lower] = halves(lines[row][column]);
      const QRect box(column * pixels, (row + 4) * 2 * pixels, pixels, pixels);
      if (upper) painter.fillRect(box, terminal.ink);
      if (lower) painter.fillRect(box.translated(0, pixels), terminal.ink);
    }
  return screen;
}

}  // namespace

class TerminalQrTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void aCodeForADeviceIsRead_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("pixels");
    QTest::newRow("light on dark") << true << 8;
    QTest::newRow("light on dark, small") << true << 3;
    QTest::newRow("dark on light") << false << 8;
  }
  void aCodeForADeviceIsRead() {
    QFETCH(bool, dark);
    QFETCH(int, pixels);
    const auto link = ledger::DeviceLink::random("https://collega.example:8443").text();
    const auto terminal = dark ? Terminal{Qt::black, Qt::white} : Terminal{Qt::white, Qt::black};
    QCOMPARE(formats::qrIn(screenOf(cli::qrOf(link), terminal, pixels)).toStdString(), link);
  }
  void itFitsIntoATerminal() {
    const auto lines = QString::fromStdString(cli::qrOf(ledger::DeviceLink::random("https://collega.example").text()))
                           .split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() <= 24);
    for (const auto& line : lines) QVERIFY(line.size() == lines.front().size() && line.size() <= 80);
  }
  void whatIsTooLongIsNotDrawn() { QVERIFY(cli::qrOf(std::string(4'000, 'x')).empty()); }
};

QTEST_MAIN(TerminalQrTest)
#include "qr_test.moc"
