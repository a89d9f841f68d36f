#include "question_faults.h"

#include <algorithm>

#include "fault_place.h"
#include "part_faults.h"
#include "question_limits.h"
#include "text_faults.h"
#include "words.h"

namespace stockline {
namespace {

void check_quantity(const FaultPlace& at, Quantity quantity) {
    at["quantity"].check_whole(quantity, 1, kMaxQuantity);
}

void check_line(const FaultPlace& at, Quantity quantity, const LinePrice& price) {
    // 0 is the least that an order may have.
    if (quantity != 0) check_quantity(at, quantity);
    if (price.unit) check_money(at["unitPrice"], *price.unit);
    if (!price.total) return;
    const FaultPlace total = at["total"];
    total["minorUnits"].check_whole(price.total->minor_units, 0, kMaxTotal);
    check_currency(total["currency"], price.total->currency);
    if (price.unit) total.fault(FaultCode::unknown_value, kTwoPrices);
}

void check_status(const FaultPlace& at, Status status) {
    if (!to_string(status).empty()) return;
    at.fault(FaultCode::unknown_value, "This is not known here. Write ",
             choice_of(words_of(Status{})), ".");
}

void check_asking(const FaultPlace& at, const Asking& asked) {
    at["at"].check(asked.at);
    check_texts(at, asked);
    if (asked.confidence) at["confidence"].fault_if(fault_of_confidence(*asked.confidence));
}

void check_parts(const FaultPlace& at, const std::vector<PromisedPart>& parts) {
    const FaultPlace list = at["parts"];
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const FaultPlace part = list.item(i);
        check_quantity(part, parts[i].quantity);
        if (parts[i].status) check_status(part["status"], *parts[i].status);
        check_window(part["ship"], parts[i].ship);
        check_window(part["deliver"], parts[i].deliver);
    }
}

void check_answer(const FaultPlace& at, const ToldDelay& told) {
    if (told.answer == Answer::none && !told.answered) return;
    const FaultPlace answer = at["answer"];
    if (told.answer == Answer::none) {
        answer.fault(FaultCode::required, "This is missing. Write what was answered.");
    } else if (told.answer != Answer::consented && told.answer != Answer::cancelled) {
        answer.fault(FaultCode::unknown_value, "This is not known here. Write ", kAnswersWanted,
                     ".");
    }
    const FaultPlace answered = at["answered"];
    if (!told.answered) {
        answered.fault(FaultCode::required, "This is missing. Write the day of the answer.");
        return;
    }
    answered.check(told.answered);
    if (is_known_day(*told.answered) && is_known_day(told.noticed)) {
        answered.fault_if(fault_of_answer_day(told.noticed, *told.answered));
    }
}

void check_order_day(const FaultPlace& at, Day completed, Day day) {
    if (is_known_day(day) && is_known_day(completed)) {
        at.fault_if(fault_of_order_day(completed, day));
    }
}

void check_delays(const FaultPlace& at, const OrderHistory& order,
                  std::optional<std::size_t> last_part) {
    const std::vector<ToldDelay>& delays = order.delays;
    Day before = kFirstDay;
    for (std::size_t i = 0; i < delays.size(); ++i) {
        const ToldDelay& told = delays[i];
        const FaultPlace place = at.item(i);
        const FaultPlace noticed = place["noticed"];
        noticed.check(told.noticed);
        place["revised"].check(told.revised);
        if (told.part && last_part && *told.part > *last_part) {
            place["part"].fault_not_whole(0, static_cast<std::int64_t>(*last_part));
        }
        check_answer(place, told);
        if (!is_known_day(told.noticed)) continue;
        noticed.fault_if(fault_of_notice_day(before, told.noticed));
        check_order_day(noticed, order.completed, told.noticed);
        before = told.noticed;
    }
}

// A day of what became of an order.
void check_since(const FaultPlace& at, Day completed, const std::optional<Day>& day) {
    at.check(day);
    if (day) check_order_day(at, completed, *day);
}

void check_sent(const FaultPlace& at, Day completed, const std::optional<Day>& shipped,
                const std::optional<Day>& delivered) {
    check_since(at["shipped"], completed, shipped);
    check_since(at["delivered"], completed, delivered);
    if (shipped && delivered && is_known_day(*shipped) && is_known_day(*delivered)) {
        at["delivered"].fault_if(fault_of_delivery_day(*shipped, *delivered));
    }
}

void check_shipments(const FaultPlace& at, Day completed,
                     const std::vector<ShippedUnits>& shipments, Quantity left) {
    for (std::size_t i = 0; i < shipments.size(); ++i) {
        const ShippedUnits& units = shipments[i];
        const FaultPlace place = at.item(i);
        const std::size_t before = at.fault_count();
        check_quantity(place, units.quantity);
        check_sent(place, completed, units.shipped, units.delivered);
        if (at.fault_count() != before || left < 0) continue;
        left -= units.quantity;
        place["quantity"].fault_if(left >= 0 ? nullptr : kMoreThanPromised);
    }
}

void check_days(const FaultPlace& at, const OrderHistory& order, Quantity promised,
                std::optional<std::size_t> last_part) {
    const Day completed = order.completed;
    at["completed"].check(completed);
    check_shipments(at["shipments"], completed, order.shipments, promised);
    check_sent(at, completed, order.shipped, order.delivered);
    check_since(at["cancelled"], completed, order.cancelled);
    check_since(at["withdrawn"], completed, order.withdrawn);
    check_since(at["refused"], completed, order.refused);
    check_delays(at["delays"], order, last_part);
}

}  // namespace

void check_window(const FaultPlace& at, const std::optional<Window>& window) {
    if (!window) return;
    const std::size_t before = at.fault_count();
    at["earliest"].check(window->earliest);
    at["latest"].check(window->latest);
    if (at.fault_count() == before) at.fault_if(fault_of_window(*window));
}

void check_history(const FaultPlace& at, const OrderHistory& order) {
    check_days(at, order, kMaxQuantity, std::nullopt);
}

Faults question_faults(const Query& query) {
    Faults faults;
    const FaultPlace at{faults};
    check_text(at["sku"], query.sku);
    check_line(at, query.quantity, query.price);
    check_asking(at, query);
    check_parts(at["promised"], query.promised);
    at["inCart"].check_whole(query.in_cart, 0, kMaxQuantity);
    at["ordered"].check(query.ordered);
    return faults;
}

Faults question_faults(const OrderQuery& query) {
    Faults faults;
    const FaultPlace at{faults};
    const FaultPlace lines = at["lines"];
    for (std::size_t i = 0; i < query.lines.size(); ++i) {
        const FaultPlace line = lines.item(i);
        check_text(line["sku"], query.lines[i].sku);
        check_line(line, query.lines[i].quantity, query.lines[i].price);
        check_parts(line["promised"], query.lines[i].promised);
    }
    lines.fault_if(fault_of_line_count(query.lines.size()));
    check_asking(at, query);
    return faults;
}

Faults question_faults(const EarlierPromise& earlier, const Asking& now,
                       const std::optional<OrderHistory>& order,
                       const std::optional<WholeDays>& together,
                       const std::vector<LineBefore>& before) {
    Faults faults;
    const FaultPlace at{faults};
    const FaultPlace promised = at["promised"];
    check_text(promised["sku"], earlier.sku);
    check_text(promised["method"], earlier.method);
    check_quantity(promised, earlier.quantity);
    check_status(promised["status"], earlier.status);
    check_parts(promised, earlier.parts);
    const FaultPlace pickup = promised["pickup"];
    check_text(pickup["location"], earlier.pickup_at);
    if (faults.empty()) {
        promised["quantity"].fault_if(fault_of_units(earlier.parts, earlier.quantity));
    }
    check_window(promised["ship"], earlier.ship);
    check_window(promised["deliver"], earlier.deliver);
    // A promise without parts is one part.
    const std::size_t parts = std::max<std::size_t>(earlier.parts.size(), 1);
    const bool is_known = earlier.quantity >= 1 && earlier.quantity <= kMaxQuantity;
    const Quantity promised_units = is_known ? earlier.quantity : kMaxQuantity;
    if (order) check_days(at["order"], *order, promised_units, parts - 1);
    if (together) {
        const FaultPlace whole = at["together"];
        check_window(whole["ship"], together->ship);
        check_window(whole["deliver"], together->deliver);
    }
    const FaultPlace lines = at["linesBefore"];
    if (!before.empty()) lines.fault_if(fault_of_line_count(before.size()));
    for (std::size_t i = 0; i < before.size(); ++i) {
        const FaultPlace line = lines.item(i);
        check_text(line["sku"], before[i].sku);
        check_quantity(line, before[i].quantity);
        check_text(line["method"], before[i].method);
        check_text(line["pickupAt"], before[i].pickup_at);
    }
    check_asking(at, now);
    return faults;
}

}  // namespace stockline
