// The closed days between two days, as reasons.
#pragma once

#include "stockline/calendar.h"
#include "stockline/reason.h"

namespace stockline {

/// Adds a reason for each day in [from, to] on which the calendar does not work, in order; a day that
/// is there already is not added again.
void add_skipped_days(Reasons& reasons, const BusinessCalendar& calendar, Day from, Day to,
                      CalendarOf whose);

}  // namespace stockline
