#include <algorithm>

#include "delay_law.h"
#include "digital.h"
#include "make_promise.h"

namespace stockline {

void deliver_digital(const SnapshotProduct& product, const OrderHistory& order, Day today,
                     std::vector<OrderedPart>& parts) {
    const auto& preorder = product.preorder;
    for (OrderedPart& part : parts) {
        if (!part.is_left() || !notices_about(order, part.place).empty()) continue;
        Day day = order.completed;
        if (part.was.status == Status::preorder) {
            if (preorder && !is_released_on(preorder->releases, today)) continue;
            // The release is told no more once its product has forgotten it.
            const auto& said = part.was.deliver;
            if (preorder) {
                day = std::max(day, preorder->releases.latest);
            } else if (said) {
                day = std::max(day, said->latest);
            }
        }
        part.delivered = std::min(day, today);
    }
}

void await_release(const SnapshotProduct& product, Promise& promise) {
    const Window& releases = product.preorder->releases;
    Part waiting;
    waiting.status = Status::preorder;
    waiting.windows.deliver = releases;
    Reason& reason = waiting.because.emplace_back();
    reason.code = ReasonCode::release;
    reason.day = releases.latest;
    if (releases.earliest != releases.latest) {
        reason.days = DayBounds::range(day_number(releases.earliest), day_number(releases.latest));
    }
    waiting.quantity = promise.quantity;
    promise.parts.assign(1, waiting);
    promise.status = Status::preorder;
    promise.release = releases;
    promise.methods.clear();
    set_whole_windows(promise);
}

}  // namespace stockline
