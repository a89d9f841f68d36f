#include "ordered_parts.h"

#include <algorithm>

#include "delay_law.h"

namespace stockline {
namespace {

// The day on which the shopper cancelled it or withdrew from it, or the shop gave it up.
std::optional<Day> ended_on(const OrderHistory& order, std::size_t place) {
    std::optional<Day> first = cancelled_by_shopper(order.cancelled, notices_about(order, place));
    keep_earlier(first, order.withdrawn);
    keep_earlier(first, order.refused);
    return first;
}

class Sending {
public:
    Sending(const EarlierPromise& earlier, const OrderHistory& order) : order_(order) {
        std::vector<PromisedPart> promised = earlier.parts;
        if (promised.empty()) promised.emplace_back().quantity = earlier.quantity;
        for (PromisedPart& part : promised) {
            if (!part.status) part.status = earlier.status;
            // One without days of its own was promised with the whole.
            if (!part.ship && !part.deliver) {
                part.ship = earlier.ship;
                part.deliver = earlier.deliver;
            }
            ended_.push_back(ended_on(order, left_.size()));
            left_.push_back(part);
        }
    }

    std::vector<OrderedPart> parts() {
        for (const ShippedUnits& shipment : order_.shipments) send(shipment);
        std::vector<OrderedPart> parts;
        for (std::size_t place = 0; place < left_.size(); ++place) {
            for (const OrderedPart& part : sent_) {
                if (part.place == place) parts.push_back(part);
            }
            if (left_[place].quantity == 0) continue;
            parts.push_back(part_of(place, left_[place].quantity));
            parts.back().shipped = order_.shipped;
            parts.back().delivered = order_.delivered;
            parts.back().is_cancelled = ended_[place].has_value();
        }
        return parts;
    }

private:
    // Of what was cancelled by then, only where nothing else is left.
    void send(const ShippedUnits& shipment) {
        Quantity units = shipment.quantity;
        for (const bool is_ended : {false, true}) {
            for (std::size_t place = 0; place < left_.size(); ++place) {
                const bool has_ended = ended_[place] && *ended_[place] <= shipment.shipped;
                const Quantity taken = std::min(units, left_[place].quantity);
                if (has_ended != is_ended || taken == 0) continue;
                units -= taken;
                left_[place].quantity -= taken;
                OrderedPart part = part_of(place, taken);
                part.shipped = shipment.shipped;
                part.delivered = shipment.delivered;
                part.is_cancelled = has_ended;
                sent_.push_back(part);
            }
        }
    }

    [[nodiscard]] OrderedPart part_of(std::size_t place, Quantity quantity) const {
        OrderedPart part;
        part.was = left_[place];
        part.was.quantity = quantity;
        part.place = place;
        return part;
    }

    const OrderHistory& order_;
    /// What was not sent yet, and the day on which it ended.
    std::vector<PromisedPart> left_;
    std::vector<std::optional<Day>> ended_;
    std::vector<OrderedPart> sent_;
};

}  // namespace

std::vector<OrderedPart> ordered_parts(const EarlierPromise& earlier, const OrderHistory& order) {
    return Sending{earlier, order}.parts();
}

}  // namespace stockline
