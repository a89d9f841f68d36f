#include "ordered_parts.h"

#include <algorithm>
#include <utility>

namespace stockline {
namespace {

// By the shopper, in answer to a notice or not, or by the shop.
bool is_cancelled(const OrderHistory& order, std::size_t place) {
    return order.cancelled || order.withdrawn || order.refused ||
           std::any_of(order.delays.begin(), order.delays.end(), [&](const ToldDelay& told) {
               return told.answer == Answer::cancelled && told.part.value_or(place) == place;
           });
}

class Sending {
public:
    Sending(const EarlierPromise& earlier, const OrderHistory& order)
        : earlier_(earlier), order_(order) {}

    std::vector<OrderedPart> parts() {
        std::vector<PromisedPart> promised = earlier_.parts;
        if (promised.empty()) promised.emplace_back().quantity = earlier_.quantity;
        for (std::size_t place = 0; place < promised.size(); ++place) {
            if (!is_cancelled(order_, place)) open_ += promised[place].quantity;
        }
        for (std::size_t place = 0; place < promised.size(); ++place) add(promised[place], place);
        return std::move(parts_);
    }

private:
    // One without days of its own was promised with the whole.
    void add(const PromisedPart& promised, std::size_t place) {
        OrderedPart part;
        part.was = promised;
        part.place = place;
        part.is_cancelled = is_cancelled(order_, place);
        if (!promised.status) part.was.status = earlier_.status;
        if (!promised.ship && !promised.deliver) {
            part.was.ship = earlier_.ship;
            part.was.deliver = earlier_.deliver;
        }
        // Its units' numbers among those that are sent: what was cancelled comes last.
        Quantity& next = part.is_cancelled ? next_cancelled_ : next_;
        const Quantity begin = next + (part.is_cancelled ? open_ : 0);
        next += promised.quantity;
        Quantity left = promised.quantity;
        Quantity sent = 0;
        for (const ShippedUnits& shipment : order_.shipments) {
            const Quantity units = std::min(sent + shipment.quantity, begin + promised.quantity) -
                                   std::max(sent, begin);
            sent += shipment.quantity;
            if (units <= 0) continue;
            left -= units;
            push(part, units, shipment.shipped, shipment.delivered);
        }
        if (left > 0) push(part, left, order_.shipped, order_.delivered);
    }

    void push(OrderedPart& part, Quantity quantity, const std::optional<Day>& shipped,
              const std::optional<Day>& delivered) {
        part.was.quantity = quantity;
        part.shipped = shipped;
        part.delivered = delivered;
        parts_.push_back(part);
    }

    const EarlierPromise& earlier_;
    const OrderHistory& order_;
    /// The units that nobody cancelled.
    Quantity open_ = 0;
    Quantity next_ = 0;
    Quantity next_cancelled_ = 0;
    std::vector<OrderedPart> parts_;
};

}  // namespace

std::vector<OrderedPart> ordered_parts(const EarlierPromise& earlier, const OrderHistory& order) {
    return Sending{earlier, order}.parts();
}

}  // namespace stockline
