// Pictures lose where, when and by whom they were taken, and look as they did.
#include <QTest>

#include "app/formats/file_kinds.h"
#include "app/formats/picture_privacy.h"

using namespace collega;
using namespace std::string_literals;

namespace {

std::string segment(char code, const std::string& payload) {
  const std::size_t length = payload.size() + 2;
  return "\xFF"s + code + static_cast<char>(length >> 8) + static_cast<char>(length & 0xFF) + payload;
}

// As a camera writes it: which way is up, and where.
std::string exif(bool bigEndian, char orientation) {
  const auto two = [&](char low) { return bigEndian ? "\0"s + low : low + "\0"s; };
  const auto four = [&](char low) { return bigEndian ? "\0\0\0"s + low : low + "\0\0\0"s; };
  const auto tag = [&](char high, char low) { return bigEndian ? ""s + high + low : ""s + low + high; };
  return "Exif\0\0"s + (bigEndian ? "MM\0*"s : "II*\0"s) + four(8) + two(2) + tag(1, 0x12) + two(3) + four(1) +
         two(orientation) + "\0\0"s + tag('\x88', 0x25) + two(4) + four(1) + four(50) + four(0) + "GPS 52.37N 4.89E";
}

const std::string begin = "\xFF\xD8"s;
const std::string jfif = segment('\xE0', "JFIF\0\1\1\0\0\1\0\1\0\0"s);
const std::string colours = segment('\xE2', "ICC_PROFILE\0..."s);
const std::string table = segment('\xDB', std::string(65, 'q'));
const std::string scan = segment('\xDA', "scan") + "data\xFF\0more\xFF\xD3rest"s;
const std::string end = "\xFF\xD9"s;

Result<std::string> filtered(formats::PictureFilter& filter, const std::string& picture, std::size_t piece) {
  std::string out;
  for (std::size_t at = 0; at < picture.size(); at += piece) out += filter.take(picture.substr(at, piece));
  COLLEGA_TRY(filter.end());
  return out;
}
Result<std::string> jpeg(const std::string& picture, std::size_t piece = 4096) {
  return filtered(*formats::jpegFilter(), picture, piece);
}

std::string chunk(const std::string& type, const std::string& content) {
  const auto size = static_cast<char>(content.size());
  return "\0\0\0"s + size + type + content + "csum";
}
const std::string pngBegin = "\x89PNG\r\n\x1A\n"s;

}  // namespace

class PicturePrivacyTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsPrivateGoesAndTheRestStays() {
    const auto picture = begin + jfif + segment('\xE1', exif(false, 1)) + segment('\xE1', "http://ns.adobe.com/xap/") +
                         colours + segment('\xE2', "MPF\0."s) + segment('\xED', "Photoshop 3.0") +
                         segment('\xFE', "by Sanne") + table + scan + end;
    QVERIFY(*jpeg(picture) == begin + jfif + colours + table + scan + end);
  }

  void inPiecesOfAnySizeItComesOutTheSame() {
    const auto picture = begin + jfif + segment('\xE1', exif(true, 6)) + table + scan + table + scan + end + "behind";
    const auto whole = *jpeg(picture);
    for (std::size_t piece = 1; piece < 40; ++piece) QVERIFY(*jpeg(picture, piece) == whole);
  }

  void whichSideIsUpStays() {
    for (const bool bigEndian : {true, false}) {
      const auto out = *jpeg(begin + segment('\xE1', exif(bigEndian, 6)) + table + scan + end);
      QVERIFY(out.find("GPS") == std::string::npos);
      // What is left of it is read by the same rules.
      QVERIFY(out.find("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0"s) != std::string::npos);
      QVERIFY(*jpeg(out) == out);
    }
  }

  void whatStandsBehindTheEndGoes() {
    QVERIFY(*jpeg(begin + table + scan + end + begin + segment('\xE1', exif(true, 1)) + scan + end) ==
            begin + table + scan + end);
  }

  void privateSegmentsBetweenScansGoToo() {
    QVERIFY(*jpeg(begin + table + scan + segment('\xFE', "here") + scan + end) == begin + table + scan + scan + end);
  }

  void aCutOffPictureStaysAsFarAsItGoes() { QVERIFY(*jpeg(begin + table + scan) == begin + table + scan); }

  void whatIsNoPictureIsRefused() {
    QVERIFY(!jpeg("no picture at all").ok());
    QVERIFY(!jpeg(begin).ok());
    QVERIFY(!jpeg(begin + "\xFF\xE1\x00\x01"s + scan + end).ok());
    QVERIFY(!jpeg(begin + "\xFF\xE1\xFF\xFF"s + "cut off").ok());
    QVERIFY(!jpeg(begin + "garbage").ok());
  }

  void hostileDirectoriesReadNothingBeyondTheirEnd() {
    for (const auto& offset : {"\xFF\xFF\xFF\xFF"s, "\0\0\0\xFF"s, "\x7F\xFF\xFF\xF0"s}) {
      const auto out = jpeg(begin + segment('\xE1', "Exif\0\0MM\0*"s + offset + "\xFF\xFF"s) + table + scan + end);
      QVERIFY(out.ok());
      QVERIFY(*out == begin + table + scan + end);
    }
  }

  void pngLosesItsTextsAndPlaces() {
    const auto picture = pngBegin + chunk("IHDR", "size") + chunk("eXIf", "GPS") + chunk("tEXt", "by Sanne") +
                         chunk("iTXt", "XMP") + chunk("tIME", "when") + chunk("IDAT", "pixels") + chunk("IEND", "");
    const auto wanted = pngBegin + chunk("IHDR", "size") + chunk("IDAT", "pixels") + chunk("IEND", "");
    for (const std::size_t piece : {1U, 2U, 3U, 7U, 4096U})
      QVERIFY(*filtered(*formats::pngFilter(), picture + "behind", piece) == wanted);
    QVERIFY(!filtered(*formats::pngFilter(), "no picture", 5).ok());
    QVERIFY(!filtered(*formats::pngFilter(), pngBegin + chunk("IHDR", "size"), 5).ok());
  }

  void kindsAreToldByTheirBytesFirst() {
    QCOMPARE(formats::mediaTypeOf("\xFF\xD8\xFF\xE0", "notes.txt"), "image/jpeg");
    QCOMPARE(formats::mediaTypeOf("text", "photo.jpg"), "application/octet-stream");
    QCOMPARE(formats::mediaTypeOf("%PDF-1.7", "x"), "application/pdf");
    QCOMPARE(formats::mediaTypeOf("PK", "Rapport.DOCX"),
             "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
  }

  void programsAreNotAttached() {
    QVERIFY(formats::isProgram("MZ\x90", "photo.jpg"));
    QVERIFY(
        formats::isProgram("\x7F"
                           "ELF",
                           "notes"));
    QVERIFY(formats::isProgram("text", "Photo.JPG.Exe"));
    QVERIFY(!formats::isProgram("%PDF", "report.pdf"));
  }

  void namesMeanNothingElse() {
    QCOMPARE(formats::fileName("../../etc/passwd"), "passwd");
    QCOMPARE(formats::fileName("C:\\Users\\x\\photo.jpg"), "photo.jpg");
    QCOMPARE(formats::fileName("photo\u202Egpj.exe"), "photogpj.exe");
    QCOMPARE(formats::fileName("a\nb\tc.txt"), "abc.txt");
    QCOMPARE(formats::fileName("...hidden"), "hidden");
    QCOMPARE(formats::fileName("İzmit yangın eğitimi صورة.jpg"), "İzmit yangın eğitimi صورة.jpg");
    QCOMPARE(formats::fileName("//"), "attachment");
    QCOMPARE(formats::fileName(""), "attachment");
    const auto longName = formats::fileName(std::string(300, 'x') + ".jpg");
    QCOMPARE(longName.size(), 120U);
    QVERIFY(longName.ends_with(".jpg"));
    // Never within a character.
    std::string many;
    for (int i = 0; i < 100; ++i) many += "ğ";
    QVERIFY(QString::fromStdString(formats::fileName("a" + many)).toStdString() == formats::fileName("a" + many));
    QVERIFY(!QString::fromStdString(formats::fileName("a" + many)).contains(QChar::ReplacementCharacter));
  }
};

QTEST_APPLESS_MAIN(PicturePrivacyTest)
#include "picture_privacy_test.moc"
