// Reasons stand once in a list, however many units share them.
#pragma once

#include <cstddef>

#include "stockline/calendar.h"
#include "stockline/reason.h"

namespace stockline {

/// Begins another reason, for its day or whatever it has to be filled in.
Reason& another_reason(Reasons& into, ReasonCode code);

/// Adds a reason that is not there yet.
void add_reason(Reasons& into, const Reason& reason);

/// Adds those that are not there yet, in order.
void add_reasons(Reasons& into, const Reasons& from);

/// Adds them all.
void append_reasons(Reasons& into, const Reasons& from);

/// Adds a reason for each day in [from, to] on which the calendar does not work, in order, up to so many of them; a day
/// that is there already is not added again.
void add_skipped_days(Reasons& into, const BusinessCalendar& calendar, Day from, Day to,
                      CalendarOf whose, std::size_t most);

}  // namespace stockline
