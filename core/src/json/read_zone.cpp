#include "json/read_zone.h"

#include <utility>

namespace stockline {
namespace {

// No zone is a day or more from UTC.
std::chrono::minutes read_offset(const Cursor& at) {
    return std::chrono::minutes{read_integer(at, -24 * 60, 24 * 60)};
}

}  // namespace

TimeZone read_zone(const Cursor& at) {
    TimeZone zone;
    if (!at.expect(Json::Kind::object)) return zone;
    zone.from = read_instant(at["from"]);
    zone.until = read_instant(at["until"]);
    zone.offset = read_offset(at["offsetMinutes"]);
    Instant before = zone.from;
    each_item(at["transitions"], [&](const Cursor& item) {
        if (!item.expect(Json::Kind::object)) return;
        const Cursor when = item["at"];
        const Transition transition{read_instant(when), read_offset(item["offsetMinutes"])};
        if (transition.at <= before || transition.at >= zone.until) {
            when.fault(FaultCode::out_of_range,
                       "Transitions lie between from and until, in ascending order.");
        }
        before = transition.at;
        zone.transitions.push_back(transition);
    });
    return zone;
}

}  // namespace stockline
