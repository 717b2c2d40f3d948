// QR codes that we draw are read again, also from a photo of sorts; and the sheet of a recovery code says its groups.
#include <QGuiApplication>
#include <QProcess>
#include <QTest>
#include <QTransform>

#include "app/formats/qr/qr.h"
#include "app/formats/qr/recovery_sheet.h"

using namespace collega::formats;

namespace {

const QString invitation =
    QStringLiteral("https://collega.example:8443/j#1.AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEfGhIjKlMn");

QImage drawn(const QString& text, int size) {
  QImage picture(size, size, QImage::Format_RGB32);
  picture.fill(Qt::white);
  QPainter painter(&picture);
  drawQr(painter, picture.rect(), text);
  return picture;
}

// Small, turned, on a table.
QImage photo(const QString& text) {
  const auto turned = drawn(text, 420).transformed(QTransform().rotate(17), Qt::SmoothTransformation);
  QImage picture(1400, 1000, QImage::Format_RGB32);
  picture.fill(QColor(120, 96, 70));
  QPainter(&picture).drawImage(500, 200, turned);
  return picture;
}

}  // namespace

class QrTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsDrawnIsRead() { QCOMPARE(qrIn(drawn(invitation, 300)), invitation); }
  void onAPhotoToo() { QCOMPARE(qrIn(photo(invitation)), invitation); }
  void whereThereIsNoneNothingIsRead() {
    QVERIFY(qrIn(QImage()).isEmpty());
    QVERIFY(qrIn(drawn({}, 300)).isEmpty());
    QImage table(400, 300, QImage::Format_RGB32);
    table.fill(QColor(120, 96, 70));
    QVERIFY(qrIn(table).isEmpty());
  }

  void theSheetSaysTheCode_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("Dutch") << "nl";
    QTest::newRow("Arabic") << "ar";
  }
  void theSheetSaysTheCode() {
    QFETCH(QString, language);
    const QStringList groups{"01234", "56789", "11111", "22222", "33333", "44444", "55555", "66666", "77777"};
    const auto pdf = pdfOf(RecoverySheet{language, "Title", "Lead", "Foot", groups});
    QProcess reader;
    reader.start("pdftotext", {"-layout", "-", "-"});
    QVERIFY(reader.waitForStarted());
    reader.write(pdf.data(), static_cast<qint64>(pdf.size()));
    reader.closeWriteChannel();
    QVERIFY(reader.waitForFinished());
    const auto text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const auto& group : groups) QVERIFY2(text.contains(group), qPrintable(text));
    QVERIFY(text.indexOf("01234") < text.indexOf("56789"));
  }
};

QTEST_MAIN(QrTest)
#include "qr_test.moc"
