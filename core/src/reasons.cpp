#include "reasons.h"

#include <algorithm>

namespace stockline {

Reason& another_reason(Reasons& into, ReasonCode code) {
    Reason& reason = into.emplace_back();
    reason.code = code;
    return reason;
}

void add_reason(Reasons& into, const Reason& reason) {
    if (std::find(into.begin(), into.end(), reason) == into.end()) into.emplace_back() = reason;
}

void add_reasons(Reasons& into, const Reasons& from) {
    for (const Reason& reason : from) add_reason(into, reason);
}

void append_reasons(Reasons& into, const Reasons& from) {
    for (const Reason& reason : from) into.emplace_back() = reason;
}

void add_skipped_days(Reasons& into, const BusinessCalendar& calendar, Day from, Day to,
                      CalendarOf whose) {
    for (Day day = from; day <= to; day += std::chrono::days{1}) {
        if (calendar.is_business_day(day).value_or(true)) continue;
        Reason skipped;
        skipped.code =
            calendar.is_closed_by_name(day) ? ReasonCode::closed_day : ReasonCode::not_a_workday;
        skipped.day = day;
        skipped.calendar = whose;
        add_reason(into, skipped);
    }
}

}  // namespace stockline
