#include "skipped_days.h"

#include "reasons.h"

namespace stockline {

void add_skipped_days(Reasons& reasons, const BusinessCalendar& calendar, Day from, Day to,
                      CalendarOf whose) {
    for (Day day = from; day <= to; day += std::chrono::days{1}) {
        if (calendar.is_business_day(day).value_or(true)) continue;
        const ReasonCode code =
            calendar.is_closed_by_name(day) ? ReasonCode::closed_day : ReasonCode::not_a_workday;
        add_reason(reasons, Reason{.code = code, .day = day, .calendar = whose});
    }
}

}  // namespace stockline
