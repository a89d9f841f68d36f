#include "json/read_order_history.h"

namespace stockline {
namespace {

Answer read_answer(const Cursor& at) {
    const auto answer = parse_answer(read_text(at));
    if (!answer && at.is(Json::Kind::string)) {
        fault_unknown_value(at, "consented or cancelled, or leave this out without an answer");
    }
    return answer.value_or(Answer::none);
}

ToldDelay read_told_delay(const Cursor& at) {
    ToldDelay delay;
    if (!at.expect(Json::Kind::object)) return delay;
    delay.noticed = read_day(at["noticed"]);
    delay.revised = read_optional(at["revised"], read_day);
    const Cursor answer = at["answer"];
    const Cursor answered = at["answered"];
    if (!answer.is_present() && !answered.is_present()) return delay;
    delay.answer = read_answer(answer);
    delay.answered = read_day(answered);
    if (answered.is(Json::Kind::string) && *delay.answered < delay.noticed &&
        *delay.answered != Day{}) {
        answered.fault(FaultCode::out_of_range,
                       "This is before the notice. Write the day of the answer.");
    }
    return delay;
}

}  // namespace

OrderHistory read_order_history(const Cursor& at) {
    OrderHistory history;
    if (!at.expect(Json::Kind::object)) return history;
    history.completed = read_day(at["completed"]);
    history.is_prepaid = read_boolean(at["prepaid"]);
    history.shipped = read_optional(at["shipped"], read_day);
    history.delivered = read_optional(at["delivered"], read_day);
    history.cancelled = read_optional(at["cancelled"], read_day);
    history.refused = read_optional(at["refused"], read_day);
    if (const Cursor delays = at["delays"]; delays.is_present()) {
        each_item(delays, [&](const Cursor& item) {
            const ToldDelay delay = read_told_delay(item);
            const bool is_known = delay.noticed != Day{};
            if (is_known && !history.delays.empty() &&
                delay.noticed < history.delays.back().noticed) {
                item["noticed"].fault(
                    FaultCode::out_of_range,
                    "This is before the notice ahead of it. Write the notices in their order.");
            }
            history.delays.push_back(delay);
        });
    }
    return history;
}

}  // namespace stockline
