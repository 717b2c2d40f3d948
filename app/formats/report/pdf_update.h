// What Qt leaves out of a PDF, added to its end as an update (ISO 32000, 7.5.6): the language, for those who have it
// read aloud; that the title is shown; and letters in the place of their shapes, so that Arabic is found and copied as
// it is written.
#pragma once

#include <QByteArray>
#include <QString>

namespace collega::formats::report {

QByteArray withLanguage(QByteArray pdf, const QString& language);

}  // namespace collega::formats::report
