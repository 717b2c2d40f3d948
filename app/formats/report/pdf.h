// A report as a PDF: A4, with its fonts, its language and its title in it; its words are found by those who search, in
// Arabic too. And as pictures, for a preview. Needs a QGuiApplication, in any thread.
#pragma once

#include <QImage>
#include <string>
#include <vector>

#include "app/formats/report/report.h"

namespace collega::formats::report {

std::string pdfOf(const Report& report);

// One for each page, so many pixels wide.
std::vector<QImage> picturesOf(const Report& report, int width);

}  // namespace collega::formats::report
