#include "ordered_parts.h"

#include <algorithm>
#include <utility>

namespace stockline {
namespace {

// One without days of its own was promised with the whole, and a promise without parts is one part.
std::vector<OrderedPart> as_promised(const EarlierPromise& earlier) {
    std::vector<OrderedPart> parts;
    const auto add = [&](const PromisedPart& part) {
        OrderedPart ordered;
        ordered.was = part;
        ordered.place = parts.size();
        if (!part.status) ordered.was.status = earlier.status;
        if (!part.ship && !part.deliver) {
            ordered.was.ship = earlier.ship;
            ordered.was.deliver = earlier.deliver;
        }
        parts.push_back(std::move(ordered));
    };
    for (const PromisedPart& part : earlier.parts) add(part);
    if (parts.empty()) {
        PromisedPart whole;
        whole.quantity = earlier.quantity;
        add(whole);
    }
    return parts;
}

// By the shopper, in answer to a notice or not, or by the shop.
bool is_cancelled(const OrderHistory& order, std::size_t place) {
    return order.cancelled || order.withdrawn || order.refused ||
           std::any_of(order.delays.begin(), order.delays.end(), [&](const ToldDelay& told) {
               return told.answer == Answer::cancelled && told.part.value_or(place) == place;
           });
}

// Takes the units of one shipment out of a part, ahead of what is left of it.
void take(std::vector<OrderedPart>& parts, bool from_cancelled, const ShippedUnits& shipment,
          Quantity& units) {
    for (std::size_t i = 0; i < parts.size() && units > 0; ++i) {
        OrderedPart& part = parts[i];
        if (part.shipped || part.is_cancelled != from_cancelled) continue;
        const Quantity taken = std::min(units, part.was.quantity);
        units -= taken;
        OrderedPart sent = part;
        sent.was.quantity = taken;
        sent.shipped = shipment.shipped;
        sent.delivered = shipment.delivered;
        part.was.quantity -= taken;
        if (part.was.quantity == 0) {
            part = std::move(sent);
        } else {
            parts.insert(parts.begin() + static_cast<std::ptrdiff_t>(i), std::move(sent));
            ++i;
        }
    }
}

}  // namespace

std::vector<OrderedPart> ordered_parts(const EarlierPromise& earlier, const OrderHistory* order) {
    std::vector<OrderedPart> parts = as_promised(earlier);
    if (order == nullptr) return parts;
    for (OrderedPart& part : parts) part.is_cancelled = is_cancelled(*order, part.place);
    for (const ShippedUnits& shipment : order->shipments) {
        Quantity units = shipment.quantity;
        take(parts, false, shipment, units);
        take(parts, true, shipment, units);
    }
    for (OrderedPart& part : parts) {
        if (part.shipped) continue;
        part.shipped = order->shipped;
        part.delivered = order->delivered;
    }
    return parts;
}

}  // namespace stockline
