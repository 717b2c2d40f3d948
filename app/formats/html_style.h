// How pages for others look: the colours and measures of the app, light and dark, narrow and wide, on screen and paper.
#pragma once

namespace collega::formats {

extern const char* const htmlStyle;

}  // namespace collega::formats
