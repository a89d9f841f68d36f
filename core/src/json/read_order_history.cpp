#include "json/read_order_history.h"

#include <algorithm>

#include "question_limits.h"

namespace stockline {

static void read_answer(const Cursor& at, Answer& into) {
    if (!at.expect(Json::Kind::string)) return;
    if (const auto answer = parse_answer(at.text())) {
        into = *answer;
    } else {
        fault_unknown_value(at, kAnswersWanted);
    }
}

// The place of a part in the promise that is asked about.
static void read_part_of(const Cursor& at, std::optional<std::size_t>& into) {
    const Cursor parts = at.root()["promised"]["parts"];
    if (!parts.is(Json::Kind::array)) return;
    const auto count = static_cast<std::int64_t>(parts.json().count());
    into = static_cast<std::size_t>(read_integer(at, 0, std::max<std::int64_t>(count, 1) - 1));
}

static void read(const Cursor& at, ToldDelay& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("noticed", into.noticed);
    at.take("revised", into.revised);
    at.take<read_part_of>("part", into.part);
    const Cursor answered = at["answered"];
    if (!at.has("answer") && !answered.is_present()) return;
    at.require<read_answer>("answer", into.answer);
    at.require("answered", into.answered);
    if (const auto day = parse_day(answered.text())) {
        answered.fault_if(fault_of_answer_day(into.noticed, *day));
    }
}

// Nothing becomes of an order before it is there.
static void judge_since_order(const Cursor& at) {
    const auto day = parse_day(at.text());
    const auto completed = parse_day(at.root()["order"]["completed"].text());
    if (day && completed) at.fault_if(fault_of_order_day(*completed, *day));
}

static void take_since_order(const Cursor& at, const char* key, std::optional<Day>& into) {
    at.take(key, into);
    judge_since_order(at[key]);
}

static void read_delays(const Cursor& at, std::vector<ToldDelay>& into) {
    Day before = kFirstDay;
    at.each(Json::Kind::array, [&](const Cursor& item) {
        ToldDelay delay;
        read(item, delay);
        const Cursor noticed = item["noticed"];
        if (const auto day = parse_day(noticed.text())) {
            noticed.fault_if(fault_of_notice_day(before, *day));
            before = *day;
            judge_since_order(noticed);
        }
        into.push_back(delay);
    });
}

static void judge_delivery(const Cursor& at) {
    const Cursor delivered = at["delivered"];
    const auto day = parse_day(delivered.text());
    const auto shipped = parse_day(at["shipped"].text());
    if (day && shipped) delivered.fault_if(fault_of_delivery_day(*shipped, *day));
}

static void read(const Cursor& at, ShippedUnits& into) {
    if (!at.expect(Json::Kind::object)) return;
    into.quantity = read_integer(at["quantity"], 1, kMaxQuantity);
    at.require("shipped", into.shipped);
    judge_since_order(at["shipped"]);
    take_since_order(at, "delivered", into.delivered);
    judge_delivery(at);
}

// Of as many units as were promised; that this is a number is said elsewhere.
static void read_shipments(const Cursor& at, std::vector<ShippedUnits>& into) {
    const Cursor promised = at.root()["promised"]["quantity"];
    double left = promised.is(Json::Kind::number) ? promised.json().number : 0;
    if (!(left >= 1 && left <= kMaxQuantity)) left = kMaxQuantity;
    at.each(Json::Kind::array, [&](const Cursor& item) {
        const std::size_t before = item.reading().faults.size();
        ShippedUnits units;
        read(item, units);
        into.push_back(units);
        if (item.reading().faults.size() > before || left < 0) return;
        left -= static_cast<double>(units.quantity);
        item["quantity"].fault_if(left >= 0 ? nullptr : kMoreThanPromised);
    });
}

void read(const Cursor& at, OrderHistory& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("completed", into.completed);
    at.require("prepaid", into.is_prepaid);
    at.take<read_shipments>("shipments", into.shipments);
    take_since_order(at, "shipped", into.shipped);
    take_since_order(at, "delivered", into.delivered);
    judge_delivery(at);
    take_since_order(at, "cancelled", into.cancelled);
    take_since_order(at, "withdrawn", into.withdrawn);
    take_since_order(at, "refused", into.refused);
    at.take<read_delays>("delays", into.delays);
}

}  // namespace stockline
