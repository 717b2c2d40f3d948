#include "app/formats/report/pdf_update.h"

#include <QLocale>
#include <QRegularExpression>
#include <map>

namespace collega::formats::report {

namespace {

class Update {
 public:
  explicit Update(QByteArray pdf) : pdf_(std::move(pdf)) {}

  [[nodiscard]] QByteArray object(const QByteArray& number) const {
    const auto head = "\n" + number + " 0 obj\n";
    const auto from = pdf_.indexOf(head);
    if (from < 0) return {};
    const auto begin = from + head.size();
    return pdf_.mid(begin, pdf_.indexOf("endobj", begin) - begin);
  }

  // All that is written after this word: "/ToUnicode 18 0 R" gives 18.
  [[nodiscard]] QList<QByteArray> referred(const char* word) const {
    QList<QByteArray> numbers;
    const QByteArray name(word);
    for (auto at = pdf_.indexOf(name); at >= 0; at = pdf_.indexOf(name, at + 1)) {
      const auto begin = at + name.size() + 1;
      numbers.append(pdf_.mid(begin, pdf_.indexOf(' ', begin) - begin));
    }
    return numbers;
  }

  void replace(const QByteArray& number, const QByteArray& content) { replaced_[number.toInt()] = content; }

  // What was there stays as it is; the later object of a number goes before the earlier.
  [[nodiscard]] QByteArray written() const {
    const auto trailer = pdf_.mid(pdf_.lastIndexOf("trailer"));
    const auto size = valueAfter(trailer, "/Size ");
    const auto before = valueAfter(trailer, "startxref\n");
    QByteArray pdf = pdf_;
    QByteArray places = "xref\n";
    for (const auto& [number, content] : replaced_) {
      places +=
          QByteArray::number(number) + " 1\n" + QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
      pdf += QByteArray::number(number) + " 0 obj\n" + content + "endobj\n";
    }
    const auto start = QByteArray::number(pdf.size());
    return pdf + places + "trailer\n<<\n/Size " + size + "\n/Info 1 0 R\n/Root " + referred("/Root").value(0) +
           " 0 R\n/Prev " + before + "\n>>\nstartxref\n" + start + "\n%%EOF\n";
  }

 private:
  static QByteArray valueAfter(const QByteArray& text, const char* word) {
    const auto begin = text.indexOf(word) + static_cast<qsizetype>(qstrlen(word));
    auto end = begin;
    while (end < text.size() && isdigit(static_cast<unsigned char>(text[end]))) ++end;
    return text.mid(begin, end - begin);
  }

  QByteArray pdf_;
  std::map<int, QByteArray> replaced_;
};

QByteArray hex(const QString& letters) {
  QByteArray digits;
  for (const QChar letter : letters)
    digits += QByteArray::number(letter.unicode(), 16).rightJustified(4, '0').toUpper();
  return digits;
}

// The shapes that Arabic letters have within a word.
bool isShape(ushort letter) { return (letter >= 0xFB00 && letter <= 0xFDFF) || (letter >= 0xFE70 && letter <= 0xFEFC); }

// What glyphs stand for is written "<0000> <0003> [<0020> <FEDF> …]".
QByteArray withLetters(const QByteArray& map) {
  static const QRegularExpression code(QStringLiteral("<([0-9A-Fa-f]{4})>"));
  const auto before = QString::fromLatin1(map);
  QString after;
  qsizetype end = 0;
  for (const auto& match : code.globalMatch(before)) {
    after += before.mid(end, match.capturedStart() - end);
    end = match.capturedEnd();
    const auto letter = match.captured(1).toUShort(nullptr, 16);
    const auto letters = QString(QChar(letter)).normalized(QString::NormalizationForm_KC);
    // Readers do not agree on which way two letters that are joined into one run; as a shape all of them know it.
    after += isShape(letter) && letters.size() == 1 ? QString::fromLatin1("<" + hex(letters) + ">") : match.captured();
  }
  return (after + before.mid(end)).toLatin1();
}

QByteArray streamOf(const QByteArray& object) {
  const auto begin = object.indexOf("stream\n") + 7;
  return object.mid(begin, object.lastIndexOf("\nendstream") - begin);
}

}  // namespace

QByteArray withLanguage(QByteArray pdf, const QString& language) {
  Update update(std::move(pdf));
  const auto root = update.referred("/Root").value(0);
  auto catalog = update.object(root);
  catalog.truncate(catalog.lastIndexOf(">>"));
  const bool mirrored = QLocale(language).textDirection() == Qt::RightToLeft;
  catalog += "/Lang (" + language.toLatin1() + ")\n/ViewerPreferences << /DisplayDocTitle true /Direction /" +
             (mirrored ? "R2L" : "L2R") + " >>\n>>\n";
  update.replace(root, catalog);
  for (const auto& number : update.referred("/ToUnicode")) {
    const auto map = withLetters(streamOf(update.object(number)));
    update.replace(number, "<< /Length " + QByteArray::number(map.size()) + " >>\nstream\n" + map + "\nendstream\n");
  }
  return update.written();
}

}  // namespace collega::formats::report
