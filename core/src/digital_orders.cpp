#include "digital_orders.h"

#include <algorithm>

#include "delay_law.h"
#include "make_promise.h"
#include "promise_terms.h"

namespace stockline {
namespace {

bool is_awaited(const SnapshotProduct& product, Day today) {
    return product.preorder && !is_released_on(product.preorder->releases, today);
}

void tell_release(const Window& releases, Part& part) {
    Reason& reason = part.because.emplace_back();
    reason.code = ReasonCode::release;
    reason.day = releases.latest;
    if (releases.earliest != releases.latest) {
        reason.days = DayBounds::range(day_number(releases.earliest), day_number(releases.latest));
    }
}

// The last day that was said of what is left; nothing where no notice was sent, or none that names a day.
std::optional<Day> said_last(const OrderHistory& order, const std::vector<OrderedPart>& parts) {
    std::optional<Day> day;
    for (const OrderedPart& part : parts) {
        if (!part.is_left()) continue;
        for (const ToldDelay& told : notices_about(order, part.place)) day = told.revised;
    }
    return day;
}

}  // namespace

void state_at_once(Day ordered, EarlierPromise& earlier) {
    const Window at_once{ordered, ordered};
    for (PromisedPart& part : earlier.parts) {
        const bool is_at_once = part.status.value_or(earlier.status) == Status::in_stock;
        if (is_at_once && !part.deliver) part.deliver = at_once;
    }
    if (earlier.status == Status::in_stock && !earlier.deliver) earlier.deliver = at_once;
}

void deliver_digital(const SnapshotProduct& product, const OrderHistory& order, Day today,
                     std::vector<OrderedPart>& parts) {
    for (OrderedPart& part : parts) {
        if (!part.is_left() || !notices_about(order, part.place).empty()) continue;
        Day day = order.completed;
        if (part.was.status == Status::preorder) {
            if (is_awaited(product, today)) continue;
            // A product that has been released for long need not say when.
            const auto& said = part.was.deliver;
            if (product.preorder) {
                day = std::max(day, product.preorder->releases.latest);
            } else if (said) {
                day = std::max(day, said->latest);
            }
        }
        part.delivered = std::min(day, today);
    }
}

void await_digital(const SnapshotProduct& product, const OrderHistory& order, Day today,
                   const std::vector<OrderedPart>& parts, Promise& promise) {
    Part waiting;
    waiting.quantity = promise.quantity;
    promise.release.reset();
    if (is_awaited(product, today)) {
        const Window& releases = product.preorder->releases;
        waiting.status = Status::preorder;
        waiting.windows.deliver = not_past(releases, today);
        promise.release = releases;
        tell_release(releases, waiting);
    } else if (const auto said = said_last(order, parts); said && *said >= today) {
        waiting.windows.deliver = Window{*said, *said};
    }
    // What is said of a new order's quantity is not said of this one.
    std::erase_if(promise.notes,
                  [](Note note) { return note != Note::stale && note != Note::clock_corrected; });
    if (is_stale(promise)) waiting.windows.deliver.reset();
    promise.status = waiting.status;
    promise.parts.assign(1, waiting);
    set_whole_windows(promise);
}

}  // namespace stockline
