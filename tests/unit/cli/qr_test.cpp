// The QR code in a terminal, drawn as a terminal draws its characters, is read as a camera reads it.
#include "app/cli/qr.h"

#include <QGuiApplication>
#include <QTest>

#include "app/formats/qr/qr.h"
#include "ledger/device_link.h"

using namespace collega;

namespace {

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

// Lines without their colours, which must be those of a code that is light on dark.
QStringList coloured(const std::string& text) {
  auto lines = QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts);
  for (auto& line : lines) {
    if (!line.startsWith("\x1b[97;40m") || !line.endsWith("\x1b[0m")) return {};
    line = line.mid(8).chopped(4);
  }
  return lines;
}

// A screen of this paper, with the code somewhere on it.
QImage screenOf(const std::string& text, Qt::GlobalColor paper, int pixels) {
  const auto lines = coloured(text);
  if (lines.isEmpty()) return {};
  QImage screen(static_cast<int>(lines.front().size() + 20) * pixels, static_cast<int>(lines.size() + 10) * 2 * pixels,
                QImage::Format_RGB32);
  screen.fill(paper);
  QPainter painter(&screen);
  for (int row = 0; row < lines.size(); ++row)
    for (int column = 0; column < lines[row].size(); ++column) {
      const auto [upper, lower] = halves(lines[row][column]);
      const QRect box(column * pixels, (row + 4) * 2 * pixels, pixels, pixels);
      painter.fillRect(box, upper ? Qt::white : Qt::black);
      painter.fillRect(box.translated(0, pixels), lower ? Qt::white : Qt::black);
    }
  return screen;
}

}  // namespace

class TerminalQrTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void initTestCase() { crypto::start(); }
  void aCodeForADeviceIsRead_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("pixels");
    QTest::newRow("a dark terminal") << true << 8;
    QTest::newRow("a dark one, small") << true << 3;
    QTest::newRow("a light one") << false << 8;
  }
  void aCodeForADeviceIsRead() {
    QFETCH(bool, dark);
    QFETCH(int, pixels);
    const auto link = ledger::DeviceLink::random("https://collega.example:8443").text();
    const auto paper = dark ? Qt::black : Qt::white;
    QCOMPARE(formats::qrIn(screenOf(cli::qrOf(link), paper, pixels)).toStdString(), link);
  }
  void itFitsIntoATerminal() {
    const auto lines = coloured(cli::qrOf(ledger::DeviceLink::random("https://collega.example").text()));
    QVERIFY(!lines.isEmpty() && lines.size() <= 24);
    for (const auto& line : lines) QVERIFY(line.size() == lines.front().size() && line.size() <= 80);
  }
  void whatIsTooLongIsNotDrawn() { QVERIFY(cli::qrOf(std::string(4'000, 'x')).empty()); }
};

QTEST_MAIN(TerminalQrTest)
#include "qr_test.moc"
