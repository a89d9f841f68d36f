// The modules of pages pass over members that they do not know: what they are given, a machine wrote. What is defined
// here is not taken from the library, and with it all that tells people of what they have misspelt.
#include "json/check_postal_codes.h"
#include "json/members.h"

namespace stockline {

void note_asked(const Json& /*object*/, std::string_view /*name*/, MemberNames* /*names*/) {}
void note_known(const Json& /*inside*/) {}
void note_passed(const Json& /*object*/, std::string_view /*name*/, MemberNames* /*names*/) {}
void note_open(const Json& /*value*/) {}
void judge_written(JsonDocument& /*document*/, Reading& /*reading*/, ReadAgain /*read_again*/) {}
void check_asked_country(const Cursor& /*country*/) {}
void show_nearest(const Cursor& /*known*/, std::string_view /*written*/) {}
void show_right_shape(const Cursor& /*at*/, Json::Kind /*wanted*/) {}

}  // namespace stockline
