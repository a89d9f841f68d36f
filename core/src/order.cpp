#include "stockline/order.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include "stockline/quote.h"

namespace stockline {
namespace {

auto shipment_key(const Shipment& shipment) {
    const Window last = shipment.deliver.value_or(shipment.ship);
    return std::tuple{last.latest, last.earliest, shipment.ship.latest, shipment.ship.earliest};
}

class OrderMaker {
public:
    OrderMaker(const Snapshot& snapshot, const OrderQuery& query)
        : snapshot_(snapshot), query_(query) {}

    Result<OrderPromise> made() {
        Faults faults;
        std::map<std::string, Quantity, std::less<>> taken;
        for (std::size_t i = 0; i < query_.lines.size(); ++i) {
            const Line& line = query_.lines[i];
            Query query = query_in(query_);
            query.sku = line.sku;
            query.quantity = line.quantity;
            query.promised = line.promised;
            query.taken = taken[line.sku];
            taken[line.sku] += line.quantity;
            Result<Promise> promise = quote(snapshot_, query);
            if (promise) {
                order_.lines.push_back(std::move(*promise));
                continue;
            }
            for (Fault& fault : promise.error()) {
                const bool is_of_line = fault.code == FaultCode::unknown_sku;
                if (is_of_line) fault.pointer = "/lines/" + std::to_string(i) + fault.pointer;
                // A fault of the whole order is reported once.
                if (is_of_line || i == 0) faults.push_back(std::move(fault));
            }
        }
        if (!faults.empty()) return tl::unexpected{std::move(faults)};
        order_.at = order_.lines.front().at;
        put_together();
        split_up();
        return std::move(order_);
    }

private:
    void put_together() {
        order_.ship = order_.lines.front().ship;
        order_.deliver = order_.lines.front().deliver;
        for (const Promise& line : order_.lines) {
            order_.ship = later_of(order_.ship, line.ship);
            order_.deliver = later_of(order_.deliver, line.deliver);
        }
    }

    void split_up() {
        std::vector<Shipment>& shipments = order_.shipments;
        for (std::size_t i = 0; i < order_.lines.size(); ++i) {
            for (const Part& part : order_.lines[i].parts) {
                if (!part.windows.ship) continue;
                const auto same = std::find_if(shipments.begin(), shipments.end(),
                                               [&part](const Shipment& shipment) {
                                                   return shipment.location == part.location &&
                                                          shipment.ship == *part.windows.ship &&
                                                          shipment.deliver == part.windows.deliver;
                                               });
                if (same != shipments.end()) {
                    same->items.push_back(ShipmentItem{i, part.quantity});
                } else {
                    shipments.push_back(Shipment{part.location,
                                                 *part.windows.ship,
                                                 part.windows.deliver,
                                                 {ShipmentItem{i, part.quantity}}});
                }
            }
        }
        std::stable_sort(
            shipments.begin(), shipments.end(),
            [](const Shipment& a, const Shipment& b) { return shipment_key(a) < shipment_key(b); });
        // One day for all of it: nothing to choose.
        const bool is_one_day =
            order_.ship && std::all_of(shipments.begin(), shipments.end(), [this](const auto& one) {
                return one.ship == *order_.ship && one.deliver == order_.deliver;
            });
        if (is_one_day) shipments.clear();
    }

    const Snapshot& snapshot_;
    const OrderQuery& query_;
    OrderPromise order_;
};

}  // namespace

Result<OrderPromise> quote_order(const Snapshot& snapshot, const OrderQuery& query) {
    if (query.lines.empty()) {
        return tl::unexpected{
            Faults{Fault{FaultCode::required, "/lines/0", "An order has at least one line."}}};
    }
    return OrderMaker{snapshot, query}.made();
}

}  // namespace stockline
