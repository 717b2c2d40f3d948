// Everything on this device about one person (GDPR, articles 15 and 20): the records that are about them by the schema,
// what they wrote, as it was at the time, and where they are a member. What is about others is left out.
#pragma once

#include <QJsonObject>

#include "app/formats/data_page.h"
#include "app/session/session.h"

namespace collega::session {

struct PersonalData {
  QJsonObject json;
  formats::DataPage page;  // the same to be read, in the language that the program speaks
  std::size_t records = 0;
};

// NotFound for somebody of whom there is nothing.
Result<PersonalData> personalDataOf(Session& session, const Id& person);

}  // namespace collega::session
