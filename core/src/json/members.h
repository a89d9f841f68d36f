// Which members of a document are none: those for which no reader asks.
//
// A reader names each member once, where it reads it, and a cursor notes that here. So there is no second list to keep,
// and whoever adds a member to a reader has added it to what may be written, and to what is suggested.
//
// What a person writes may not have other members, for most of them are misspelt: of `"saftey"` nobody would ever hear
// again. What a machine wrote may hold more: a later version knows more. Names that begin with "x-" are everyone's own.
//
// The modules of pages have empty functions in place of these (wasm/page_members.cpp): for them all is passed over.
#pragma once

#include <string_view>

#include "json/value.h"

namespace stockline {

class Cursor;
class MemberNames;
struct Reading;

/// A reader asks for a member of that name in this object, be it there or not.
void note_asked(const Json& object, std::string_view name, MemberNames* names);

/// A reader knows this member, or goes through all that is around it.
void note_known(const Json& inside);

/// A reader knows a member of that name, and passes over it.
void note_passed(const Json& object, std::string_view name, MemberNames* names);

/// Nothing inside is unknown.
void note_open(const Json& value);

/// Reads a document once more, into something that is thrown away.
using ReadAgain = void (*)(const Cursor& document);

/// What a person wrote was read, and the reading has its faults: adds unknown_member for each member that no reader
/// has asked for. It names the nearest that one has asked for; where that is near enough to be the one that was meant,
/// the document is read again as though it were spelt so, and one slip is one fault: nothing is missing then, and what
/// is inside is judged too. Faults of the wrong kind get an example of the right one.
void judge_written(JsonDocument& document, Reading& reading, ReadAgain read_again);

/// To the fault just found: which of the names in there may have been meant, where a person wrote the document.
void show_nearest(const Cursor& known, std::string_view written);

/// To the fault just found: an example of a value of that kind, where a person wrote the document.
void show_right_shape(const Cursor& at, Json::Kind wanted);

}  // namespace stockline
