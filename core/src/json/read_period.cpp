#include "json/read_period.h"

#include "json/read_parts.h"

namespace stockline {

void read(const Cursor& at, Period& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("unit", into.unit);
    at.require("from", into.from);
    at.pass("count");
    // "Without undue delay" has no number.
    if (at.has("count") || into.unit != PeriodUnit::none) {
        at.require<whole_days>("count", into.count);
    }
    at.take<Whole<0, kMaxExtraMonths>{}>("extraMonths", into.extra_months);
    at.take("monthsFirst", into.months_first);
    at.take("countsEventDay", into.counts_event_day);
    at.take("rolls", into.rolls);
    at.take("ofOrder", into.of_order);
}

}  // namespace stockline
