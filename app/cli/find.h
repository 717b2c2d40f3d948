// From what a person types to ids: beginnings of ids, names of spaces and people, "me".
#pragma once

#include <string>
#include <string_view>

#include "app/cli/context.h"

namespace collega::cli {

// By the beginning of its id or by its name.
Result<session::SpaceInfo> findSpace(session::Session& session, std::string_view text);
// The same; without words, the only space there is.
Result<session::SpaceInfo> spaceOrOnly(session::Session& session, std::string_view text);
// Nothing where nothing was said.
Result<std::optional<Id>> spaceIfGiven(session::Session& session, std::string_view text);
// "me", the beginning of an id, or a whole name.
Result<Id> findPerson(session::Session& session, std::string_view text);
// Whatever has an id: a person, a space, a record; a whole id is taken as it is.
Result<Id> findAnything(session::Session& session, std::string_view text);
// A record of this kind. NotFound if it is of another.
Result<store::Row> findRecord(session::Session& session, std::string_view text, std::uint32_t kind = 0);

// The name of an account, as far as its profile has arrived; otherwise the beginning of its id.
std::string nameOf(session::Session& session, const Id& account);
// "Amsterdam - Kocaeli", "the pair with Emre".
std::string nameOfSpace(session::Session& session, const Id& space);

}  // namespace collega::cli
