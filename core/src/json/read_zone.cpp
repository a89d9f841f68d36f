#include "json/read_zone.h"

#include "document_limits.h"

namespace stockline {

static void read_offset(const Cursor& at, std::chrono::seconds& into) {
    into = std::chrono::minutes{read_integer(at, -kMaxOffsetMinutes, kMaxOffsetMinutes)};
}

void read(const Cursor& at, TimeZone& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("from", into.from);
    at.require("until", into.until);
    at.require<read_offset>("offsetMinutes", into.offset);
    const Cursor transitions = at["transitions"];
    transitions.each(Json::Kind::array, [&into](const Cursor& item) {
        if (!item.expect(Json::Kind::object)) return;
        const Instant before = into.transitions.empty() ? into.from : into.transitions.back().at;
        Transition& transition = into.transitions.emplace_back();
        item.require("at", transition.at);
        item.require<read_offset>("offsetMinutes", transition.offset);
        if (transition.at <= before || transition.at >= into.until) {
            item["at"].fault(FaultCode::out_of_range, kBadTransition);
        }
    });
}

}  // namespace stockline
