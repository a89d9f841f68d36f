#include "public_calendars.h"

#include <algorithm>
#include <vector>

namespace stockline {

using std::chrono::days;

void PublicCalendars::close_holidays(Method& method) {
    std::vector<Lane> lanes;
    for (Lane& lane : method.lanes) {
        if (lane.calendar.empty() && lane.to) {
            close_on_holidays_of(lane.to->country, method, lane);
        } else if (lane.calendar.empty()) {
            // It leads everywhere: before it, one for each country that has holidays.
            for (const auto& each : store_.holidays) {
                Lane abroad = lane;
                abroad.to = Area{each.first, {}};
                close_on_holidays_of(each.first, method, abroad);
                if (!abroad.calendar.empty()) lanes.push_back(std::move(abroad));
            }
        }
        lanes.push_back(std::move(lane));
    }
    method.lanes = std::move(lanes);
}

const std::string& PublicCalendars::public_name(const std::string& calendar) {
    std::string& name = suppliers_[calendar];
    if (name.empty()) {
        name = unused("supplier");
        snapshot_.calendars.emplace(name, store_.calendars.find(calendar)->second);
    }
    return name;
}

void PublicCalendars::name_supplier(Step& step) {
    if (!step.calendar.empty()) step.calendar = public_name(step.calendar);
}

void PublicCalendars::close_on_holidays_of(const std::string& country, const Method& method,
                                           Lane& lane) {
    const auto holidays = store_.holidays.find(country);
    if (holidays == store_.holidays.end()) return;
    const auto [known, is_new] = closed_.try_emplace(std::pair{method.calendar, holidays->second});
    std::string& name = known->second;
    if (is_new) name = closed_calendar(method.calendar, holidays->second, country);
    if (name.empty()) return;
    if (lane.collects.empty() && method.collects.empty()) lane.collects = method.calendar;
    lane.calendar = name;
}

// The name of the calendar without the holidays; empty where none of them makes a difference.
std::string PublicCalendars::closed_calendar(const std::string& name, const std::string& holidays,
                                             const std::string& country) {
    const BusinessCalendar& works = store_.calendars.find(name)->second;
    const BusinessCalendar& rests = store_.calendars.find(holidays)->second;
    // No parcel is on its way before the figures' own day; two days for the zones.
    const Day since = std::chrono::floor<days>(snapshot_.as_of) - days{2};
    std::vector<Day> closed = works.closed();
    for (const Day day : rests.closed()) {
        if (day >= since && works.is_business_day(day).value_or(false)) closed.push_back(day);
    }
    if (closed.size() == works.closed().size()) return {};
    // Which days are holidays after the list's end nobody knows.
    auto until = works.valid_until();
    if (rests.valid_until()) until = std::min(until.value_or(kLastDay), *rests.valid_until());
    std::string merged = unused(name + "-" + country);
    snapshot_.calendars.emplace(
        merged, BusinessCalendar{works.workdays(), std::move(closed), works.open(), until});
    return merged;
}

std::string PublicCalendars::unused(const std::string& wanted) const {
    std::string name = wanted;
    for (int next = 2; is_used(name); ++next) name = wanted + "-" + std::to_string(next);
    return name;
}

bool PublicCalendars::is_used(const std::string& name) const {
    return store_.calendars.contains(name) || snapshot_.calendars.contains(name);
}

}  // namespace stockline
