// Pages for others: whatever is written in a lesson stays text; nothing runs, and nothing is fetched.
#include "app/formats/html.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "app/formats/data_page.h"
#include "app/formats/public_page.h"

using namespace collega;

namespace {

formats::PublicPage pageOf(const std::string& language, const std::string& words) {
  formats::PublicLessonCard card{.title = words, .language = "ar", .marks = {words}, .texts = {{words, words}}};
  card.note = {words, words};
  card.by = words;
  card.originalHeading = words;
  card.originalLanguage = "tr";
  card.original = {{words, words}};
  formats::PublicPage page{.language = language,
                           .title = words,
                           .lead = words,
                           .contents = words,
                           .skip = words,
                           .empty = words,
                           .foot = words,
                           .sections = {{words, {card}}, {words, {card, card}}}};
  return page;
}

// As XML, but for the first line and what HTML leaves open.
QString brokenAt(const std::string& html) {
  auto text = QString::fromStdString(html);
  text.remove("<!DOCTYPE html>").replace("<br>", "<br/>");
  text.replace(QRegularExpression("(<meta[^>]*)>"), "\\1/>");
  text.remove(QRegularExpression("<style>.*</style>", QRegularExpression::DotMatchesEverythingOption));
  QXmlStreamReader reader(text);
  while (!reader.atEnd()) reader.readNext();
  return reader.hasError() ? reader.errorString() + QString(" at %1").arg(reader.lineNumber()) : QString();
}

}  // namespace

class HtmlTest : public QObject {
  Q_OBJECT

 private Q_SLOTS:
  void whatIsWrittenStaysText_data();
  void whatIsWrittenStaysText();
  void onlyTheStyleIsAllowed();
  void directionsAreSaid();
  void paragraphsAndLines_data();
  void paragraphsAndLines();
  void anEmptyPageSaysSo();
  void aPersonsDataAreEscapedToo();
};

void HtmlTest::whatIsWrittenStaysText_data() {
  QTest::addColumn<QByteArray>("words");
  for (const auto* const words :
       {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</style><script>",
        "</main></body>", "<!--", "&lt;script&gt;", "]]>", "a\x01 b\x7f", "\n\n\n<b>\n\n", "javascript:alert(1)"})
    QTest::newRow(words) << QByteArray(words);
}

void HtmlTest::whatIsWrittenStaysText() {
  QFETCH(QByteArray, words);
  const auto html = formats::writePublicPage(pageOf("nl", words.toStdString()));
  QCOMPARE(brokenAt(html), QString());
  const auto plain = formats::writePublicPage(pageOf("nl", "words"));
  for (const auto* const tag : {"<script", "<img", "<b>", " onerror", "<iframe", "<!--"}) {
    const auto bare = QByteArray::fromStdString(html);
    QVERIFY2(!bare.contains(tag) || (QByteArray(tag) == " onerror" && bare.contains("onerror=alert(1)&gt;")), tag);
  }
  QCOMPARE(QByteArray::fromStdString(html).count("<div"), QByteArray::fromStdString(plain).count("<div"));
}

void HtmlTest::onlyTheStyleIsAllowed() {
  const auto html = QString::fromStdString(formats::writePublicPage(pageOf("nl", "words")));
  const auto style = html.mid(html.indexOf("<style>") + 7, html.indexOf("</style>") - html.indexOf("<style>") - 7);
  const auto digest = QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64();
  QVERIFY(html.contains("default-src &#39;none&#39;") || html.contains("default-src 'none'"));
  QVERIFY(html.contains(QString::fromLatin1("sha256-" + digest)));
  QVERIFY(!html.contains(" style=") && !html.contains("http:") && !html.contains("https:") &&
          !html.contains("@import") && !html.contains("url("));
}

void HtmlTest::directionsAreSaid() {
  const auto arabic = QString::fromStdString(formats::writePublicPage(pageOf("ar", "words")));
  QVERIFY(arabic.contains("<html lang=\"ar\" dir=\"rtl\">"));
  QVERIFY(arabic.contains("<div lang=\"tr\" dir=\"ltr\">"));
  const auto dutch = QString::fromStdString(formats::writePublicPage(pageOf("nl", "words")));
  QVERIFY(dutch.contains("<html lang=\"nl\" dir=\"ltr\">"));
  QVERIFY(dutch.contains("<h3 lang=\"ar\" dir=\"rtl\">"));
  QCOMPARE(formats::inLanguage(""), std::string(" dir=\"auto\""));
}

void HtmlTest::paragraphsAndLines_data() {
  QTest::addColumn<QByteArray>("text");
  QTest::addColumn<QByteArray>("html");
  const auto row = [](const char* text, const char* html) {
    QTest::newRow(text) << QByteArray(text) << QByteArray(html);
  };
  row("one", "<p>one</p>\n");
  row("one\ntwo", "<p>one<br>two</p>\n");
  row("one\n\ntwo", "<p>one</p>\n<p>two</p>\n");
  row("one\n\n\n\ntwo\n", "<p>one</p>\n<p>two</p>\n");
  row("\n\none", "<p>one</p>\n");
}

void HtmlTest::paragraphsAndLines() {
  QFETCH(QByteArray, text);
  QFETCH(QByteArray, html);
  QCOMPARE(QByteArray::fromStdString(formats::paragraphs(text.toStdString())), html);
}

void HtmlTest::anEmptyPageSaysSo() {
  auto page = pageOf("fr", "words");
  page.sections.clear();
  page.empty = "rien encore";
  const auto html = formats::writePublicPage(page);
  QVERIFY(QByteArray::fromStdString(html).contains("rien encore"));
  QVERIFY(!QByteArray::fromStdString(html).contains("<nav"));
  QCOMPARE(brokenAt(html), QString());
}

void HtmlTest::aPersonsDataAreEscapedToo() {
  const std::string bad = "<script>'\"&";
  const auto html = formats::writeDataPage({bad, bad, bad, {{bad, {{bad, {{bad, bad}}}}}}});
  QCOMPARE(brokenAt(html), QString());
  QVERIFY(!QByteArray::fromStdString(html).contains("<script"));
}

QTEST_APPLESS_MAIN(HtmlTest)
#include "html_test.moc"
