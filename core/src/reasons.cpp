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
    // Lists have the same reasons in the same order as a rule, so each is looked for where the one before was found.
    std::size_t next = 0;
    for (const Reason& reason : from) {
        const std::size_t count = into.size();
        std::size_t looked_at = 0;
        while (looked_at < count && !(into[(next + looked_at) % count] == reason)) ++looked_at;
        next += looked_at + 1;
        if (looked_at == count) into.emplace_back() = reason;
    }
}

void append_reasons(Reasons& into, const Reasons& from) {
    for (const Reason& reason : from) into.emplace_back() = reason;
}

void add_skipped_days(Reasons& into, const BusinessCalendar& calendar, Day from, Day to,
                      CalendarOf whose, std::size_t most) {
    // Days of the same calendar that are there already; the others of this list are another's, or are no days off.
    const auto is_listed = [&, count = into.size()](Day day) {
        const auto end = into.begin() + static_cast<std::ptrdiff_t>(count);
        return std::any_of(into.begin(), end, [&](const Reason& reason) {
            return reason.day == day && reason.calendar == whose;
        });
    };
    const bool has_any = std::any_of(into.begin(), into.end(), [whose](const Reason& reason) {
        return reason.calendar == whose;
    });
    std::size_t listed = 0;
    for (Day day = from; day <= to && listed < most; day += std::chrono::days{1}) {
        if (calendar.is_business_day(day).value_or(true)) continue;
        ++listed;
        if (has_any && is_listed(day)) continue;
        Reason& skipped =
            another_reason(into, calendar.is_closed_by_name(day) ? ReasonCode::closed_day
                                                                 : ReasonCode::not_a_workday);
        skipped.day = day;
        skipped.calendar = whose;
    }
}

}  // namespace stockline
