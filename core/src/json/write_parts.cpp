#include "json/write_parts.h"

#include <algorithm>

#include "decimal.h"
#include "words.h"

namespace stockline {
namespace {

// In the units in which they are written, so that what is read back is written the same again.
template <class WriteKey>
void write_probabilities(JsonWriter& out, const Distribution& distribution, WriteKey write_key) {
    out.begin_object().key("probabilities").begin_object();
    std::int64_t beyond = JsonWriter::kScale;
    for (const Mass& mass : distribution.masses()) {
        // Readers forgive a sum a little above 1, so what is above it is taken off the last: no day is reached sooner
        // or later for that.
        const std::int64_t scaled = std::min(JsonWriter::scaled(mass.probability), beyond);
        if (scaled == 0) continue;
        beyond -= scaled;
        write_key(mass.at);
        out.value_scaled(scaled);
    }
    out.end_object();
    // Less than the tolerance of a level is rounding, and no chance.
    if (beyond > JsonWriter::kScale / 1'000'000'000) out.key("beyond").value_scaled(beyond);
    out.end_object();
}

void write_reason(JsonWriter& out, const Reason& reason) {
    out.begin_object().member("code", to_string(reason.code));
    out.member("day", reason.day);
    out.member("at", reason.at);
    if (reason.cutoff) out.member("cutoff", format_time_of_day(*reason.cutoff));
    if (reason.calendar) {
        out.member("calendar", word_at(words_of(CalendarOf{}), static_cast<int>(*reason.calendar)));
    }
    if (reason.days) {
        if (reason.code == ReasonCode::supply_ready) {
            write_day_bounds(out.key("ready"), *reason.days);
        } else if (reason.code == ReasonCode::release || reason.code == ReasonCode::pickup) {
            const auto day = [](const Distribution& at) {
                return day_of_number(at.masses().front().at);
            };
            write_releases(out.key(reason.code == ReasonCode::pickup ? "collect" : "releases"),
                           Window{day(reason.days->optimistic), day(reason.days->pessimistic)});
        } else {
            write_duration(out.key("days"), *reason.days);
        }
    }
    if (!reason.reason.empty()) out.member("reason", reason.reason);
    out.end_object();
}

}  // namespace

void write_releases(JsonWriter& out, const Window& releases) {
    if (releases.earliest == releases.latest) {
        out.value(releases.latest);
    } else {
        out.begin_array().value(releases.earliest).value(releases.latest).end_array();
    }
}

void write_duration(JsonWriter& out, const Duration& duration) {
    const Distribution& least = duration.optimistic;
    const Distribution& most = duration.pessimistic;
    if (least.is_point() && most.is_point()) {
        const int min = least.masses().front().at;
        const int max = most.masses().front().at;
        if (min == max) {
            out.value(min);
        } else {
            out.begin_array().value(min).value(max).end_array();
        }
        return;
    }
    write_probabilities(out, most, [&out](int count) { out.key(decimal(count)); });
}

void write_day_bounds(JsonWriter& out, const DayBounds& days) {
    if (days.optimistic.is_point() && days.optimistic == days.pessimistic) {
        out.value(day_of_number(days.pessimistic.masses().front().at));
        return;
    }
    write_probabilities(out, days.pessimistic,
                        [&out](int day) { out.key(format_day(day_of_number(day))); });
}

void write_reasons(JsonWriter& out, const Reasons& reasons) {
    out.begin_array();
    for (const Reason& reason : reasons) write_reason(out, reason);
    out.end_array();
}

void write_queue(JsonWriter& out, const std::optional<Queue>& queue) {
    if (!queue) return;
    out.key("queue")
        .begin_object()
        .member("ahead", queue->ahead)
        .key("batch")
        .begin_object()
        .member("quantity", queue->batch)
        .member("taken", queue->taken)
        .end_object()
        .end_object();
}

void write_texts(JsonWriter& out, const char* name, const std::vector<std::string>& texts) {
    if (texts.empty()) return;
    out.key(name).begin_array();
    for (const std::string& text : texts) out.value(text);
    out.end_array();
}

void write_order_quantity(JsonWriter& out, const char* name, const OrderQuantity& quantity) {
    out.key(name).begin_object().member("min", quantity.least).member("step", quantity.step);
    out.member("max", quantity.most);
    out.end_object();
}

}  // namespace stockline
