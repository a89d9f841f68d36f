#include "json/write_shipping.h"

#include <array>

#include "json/write_parts.h"
#include "weekday_names.h"

namespace stockline {
namespace {

void write_days(JsonWriter& out, const char* name, const std::vector<Day>& days) {
    if (days.empty()) return;
    out.key(name).begin_array();
    for (const Day day : days) out.value(day);
    out.end_array();
}

void write_lane(JsonWriter& out, const Lane& lane) {
    out.begin_object();
    write_texts(out, "from", lane.from);
    if (lane.to) write_area(out.key("to"), *lane.to);
    if (lane.transit_days) write_duration(out.key("transitDays"), *lane.transit_days);
    if (!lane.calendar.empty()) out.member("calendar", lane.calendar);
    if (!lane.collects.empty()) out.member("collects", lane.collects);
    out.end_object();
}

}  // namespace

void write_workdays(JsonWriter& out, const BusinessCalendar::Workdays& workdays) {
    // From Monday on, as people read a week; the calendar counts from Sunday.
    out.key("workdays").begin_array();
    for (std::size_t i = 1; i <= workdays.size(); ++i) {
        const std::size_t weekday = i % workdays.size();
        if (workdays.at(weekday)) out.value(kWeekdays.at(weekday));
    }
    out.end_array();
}

void write_calendar(JsonWriter& out, const BusinessCalendar& calendar) {
    out.begin_object();
    write_workdays(out, calendar.workdays());
    write_days(out, "closed", calendar.closed());
    write_days(out, "open", calendar.open());
    if (calendar.valid_until()) out.member("validUntil", *calendar.valid_until());
    out.end_object();
}

void write_area(JsonWriter& out, const Area& area) {
    out.begin_object().member("country", area.country);
    write_texts(out, "postalCodes", area.postal_codes);
    write_texts(out, "exceptPostalCodes", area.except_postal_codes);
    out.end_object();
}

void write_method(JsonWriter& out, const Method& method) {
    if (method.pickup) {
        out.begin_object().member("kind", "pickup");
        write_texts(out, "locations", method.pickup->locations);
        out.member("readyInMinutes", std::int64_t{method.pickup->ready_in.count()}).end_object();
        return;
    }
    out.begin_object().member("calendar", method.calendar);
    if (!method.collects.empty()) out.member("collects", method.collects);
    out.key("lanes").begin_array();
    for (const Lane& lane : method.lanes) write_lane(out, lane);
    out.end_array().end_object();
}

}  // namespace stockline
