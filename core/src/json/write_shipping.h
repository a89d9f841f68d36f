// Calendars, areas and shipping methods, as the snapshot carries them.
#pragma once

#include "json/writer.h"
#include "stockline/shipping.h"

namespace stockline {

/// The weekdays that are worked, as the member "workdays".
void write_workdays(JsonWriter& out, const BusinessCalendar::Workdays& workdays);

/// {"workdays", "closed"?, "open"?, "validUntil"?}
void write_calendar(JsonWriter& out, const BusinessCalendar& calendar);

/// {"country", "postalCodes"?}
void write_area(JsonWriter& out, const Area& area);

/// {"calendar", "collects"?, "lanes"}
void write_method(JsonWriter& out, const Method& method);

}  // namespace stockline
