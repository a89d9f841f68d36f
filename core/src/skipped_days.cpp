#include "skipped_days.h"

#include "reasons.h"

namespace stockline {

void add_skipped_days(Reasons& reasons, const BusinessCalendar& calendar, Day from, Day to,
                      CalendarOf whose) {
    for (Day day = from; day <= to; day += std::chrono::days{1}) {
        if (calendar.is_business_day(day).value_or(true)) continue;
        Reason skipped;
        skipped.code =
            calendar.is_closed_by_name(day) ? ReasonCode::closed_day : ReasonCode::not_a_workday;
        skipped.day = day;
        skipped.calendar = whose;
        add_reason(reasons, skipped);
    }
}

}  // namespace stockline
