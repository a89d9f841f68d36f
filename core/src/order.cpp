#include "stockline/order.h"

#include <algorithm>
#include <utility>

#include "add_fault.h"
#include "decimal.h"
#include "make_promise.h"
#include "pickup_place.h"
#include "promise_terms.h"
#include "question_faults.h"
#include "rare_kinds.h"

namespace stockline {
namespace {

// Earlier first, by the last of its days.
bool is_earlier(const Shipment& a, const Shipment& b) {
    const Window first = a.deliver.value_or(a.ship);
    const Window second = b.deliver.value_or(b.ship);
    if (first.latest != second.latest) return first.latest < second.latest;
    if (first.earliest != second.earliest) return first.earliest < second.earliest;
    if (a.ship.latest != b.ship.latest) return a.ship.latest < b.ship.latest;
    return a.ship.earliest < b.ship.earliest;
}

class OrderMaker {
public:
    OrderMaker(const Snapshot& snapshot, const OrderQuery& query, OrderPromise& order)
        : snapshot_(snapshot), query_(query), order_(order) {}

    void make(Faults& faults) {
        quote_lines(faults);
        if (!faults.empty()) return;
        if (serves_rare_kinds() && query_.pickup_at.empty() && order_.lines.size() > 1 &&
            collect_at_one_place()) {
            quote_lines(faults);
        }
        order_.at = order_.lines.front().at;
        put_together();
        share_periods();
        split_up();
    }

private:
    // Line by line, each from what those before it have left.
    void quote_lines(Faults& faults) {
        std::vector<Promise>(query_.lines.size()).swap(order_.lines);
        Takings taken;
        for (std::size_t i = 0; i < query_.lines.size(); ++i) {
            Query query = query_of(i);
            Faults found;
            make_promise(snapshot_, query, order_.lines[i], found, &taken);
            for (Fault& fault : found) {
                const bool is_of_line = fault.code != FaultCode::unknown_method &&
                                        fault.code != FaultCode::unknown_location;
                // A fault of the whole order is reported once.
                if (!is_of_line && i != 0) continue;
                Fault& told = add_fault(faults, fault.code, "");
                if (is_of_line) {
                    told.pointer = "/lines/";
                    append_decimal(told.pointer, static_cast<std::int64_t>(i));
                }
                told.pointer += fault.pointer;
                told.message.swap(fault.message);
            }
        }
    }

    [[nodiscard]] Query query_of(std::size_t i) const {
        const Line& line = query_.lines[i];
        Query query = query_in(query_);
        query.sku = line.sku;
        query.quantity = line.quantity;
        query.price = line.price;
        query.promised = line.promised;
        if (serves_rare_kinds() && i < collected_.size() && !collected_[i].empty()) {
            query.method = pickup_;
            query.pickup_at = collected_[i];
        }
        // There are not so many lines that looking through them would cost more than a quote.
        for (std::size_t before = 0; before < i; ++before) {
            const Line& other = query_.lines[before];
            if (other.sku == line.sku) query.in_cart += had_of(order_.lines[before]);
        }
        return query;
    }

    // Lines by one pickup are collected together: where the most units can be had, and of those places where the last
    // of them is ready soonest.
    // True when some line is to be collected elsewhere than it would be alone.
    bool collect_at_one_place() {
        for (const NamedMethod& method : snapshot_.shipping) {
            if (method.second.pickup && collect_at_one_place(method)) return true;
        }
        return false;
    }

    bool collect_at_one_place(const NamedMethod& method) {
        const std::vector<PickupPlace> places =
            has_sets(method) ? places_line_by_line(method) : places_of_all_lines(method);
        const PickupPlace* const best = best_of(places);
        if (best == nullptr) return false;
        bool is_elsewhere = false;
        pickup_ = method.first;
        collected_.resize(order_.lines.size());
        each_by(method, [&](std::size_t i, Query& /*query*/) {
            is_elsewhere = is_elsewhere || order_.lines[i].pickup->location != best->name;
            collected_[i] = best->name;
        });
        return is_elsewhere;
    }

    // Lines that draw on the same supplies take from each other.
    [[nodiscard]] bool has_sets(const NamedMethod& method) {
        bool has_any = false;
        each_by(method, [&](std::size_t i, Query& /*query*/) {
            has_any = has_any || !product_of(order_.lines[i]).draws.empty();
        });
        return has_any;
    }

    [[nodiscard]] std::vector<PickupPlace> places_of_all_lines(const NamedMethod& method) {
        std::vector<PickupPlace> places;
        each_by(method, [&](std::size_t i, Query& query) {
            Ways ways{&method, query.to};
            auto of_line =
                pickup_places(snapshot_, product_of(order_.lines[i]), query, ways, nullptr);
            // Those of earlier lines are counted with these lines.
            for (PickupPlace& place : of_line) {
                place.units = std::max<Quantity>(0, place.units - query.in_cart);
            }
            if (places.empty()) {
                places.swap(of_line);
            } else {
                for (std::size_t each = 0; each < places.size(); ++each) {
                    add_line(places[each], of_line[each]);
                }
            }
        });
        return places;
    }

    // At each place as though all were collected there.
    [[nodiscard]] std::vector<PickupPlace> places_line_by_line(const NamedMethod& method) {
        std::vector<PickupPlace> places;
        for (const std::string& name : method.second.pickup->locations) {
            PickupPlace whole;
            Takings taken;
            std::vector<Quantity> had(order_.lines.size());
            bool is_first = true;
            each_by(method, [&](std::size_t i, Query& query) {
                query.in_cart = 0;
                for (std::size_t before = 0; before < i; ++before) {
                    if (order_.lines[before].sku == query.sku) query.in_cart += had[before];
                }
                Ways ways{&method, query.to};
                ways.collect_at(name);
                const PickupPlace line =
                    line_at_place(snapshot_, product_of(order_.lines[i]), query, ways, taken);
                had[i] = line.units;
                if (std::exchange(is_first, false)) {
                    whole = line;
                } else {
                    add_line(whole, line);
                }
            });
            whole.name = name;
            places.push_back(whole);
        }
        return places;
    }

    // Each line that goes by that pickup, with its question.
    template <class Use>
    void each_by(const NamedMethod& method, const Use& use) {
        for (std::size_t i = 0; i < order_.lines.size(); ++i) {
            const Promise& line = order_.lines[i];
            if (!line.pickup || line.method != method.first) continue;
            Query query = query_of(i);
            query.quantity = line.quantity;
            query.at = line.at;
            use(i, query);
        }
    }

    [[nodiscard]] const SnapshotProduct& product_of(const Promise& line) const {
        return snapshot_.products.find(line.sku)->second;
    }

    // A period that begins with the last good of the order is one for all its lines.
    void share_periods() {
        std::optional<Day> last;
        if (order_.deliver) last = order_.deliver->latest;
        for (std::size_t i = 0; i < order_.lines.size(); ++i) {
            Promise& line = order_.lines[i];
            if (line.order_withdrawal_json.empty() || is_rare(line.is_digital)) continue;
            if (order_.lines.size() > 1) {
                Query query = query_in(query_);
                query.price = query_.lines[i].price;
                set_terms(snapshot_, product_of(line), query, line, last);
            }
            if (order_.withdrawal_json.empty()) {
                order_.withdrawal_json = line.order_withdrawal_json;
            }
        }
    }

    // What is delivered at once waits for nothing, and nothing waits for it.
    void put_together() {
        const Promise* first = nullptr;
        for (const Promise& line : order_.lines) {
            if (is_rare(line.is_digital)) continue;
            if (first == nullptr) {
                first = &line;
                order_.ship = line.ship;
                order_.deliver = line.deliver;
            }
            order_.ship = later_of(order_.ship, line.ship);
            order_.deliver = later_of(order_.deliver, line.deliver);
        }
    }

    void split_up() {
        // Where nothing comes earlier than all of it together, there is nothing to choose.
        bool is_any_earlier = false;
        for (std::size_t i = 0; i < order_.lines.size(); ++i) {
            for (const Part& part : order_.lines[i].parts) {
                if (!part.windows.ship) continue;
                is_any_earlier = is_any_earlier || comes_earlier(part.windows);
                shipment_of(part).items.push_back(ShipmentItem{i, part.quantity});
            }
        }
        if (!is_any_earlier) order_.shipments.clear();
    }

    // By delivery, where it is known of all; else by shipment.
    [[nodiscard]] bool comes_earlier(const Windows& part) const {
        const bool is_delivered = order_.deliver && part.deliver;
        const auto& together = is_delivered ? order_.deliver : order_.ship;
        const Window& own = is_delivered ? *part.deliver : *part.ship;
        return !together || own.latest < together->latest ||
               (own.latest == together->latest && own.earliest < together->earliest);
    }

    // The one that the part goes with, put where it belongs if it is the first.
    Shipment& shipment_of(const Part& part) {
        std::vector<Shipment>& shipments = order_.shipments;
        for (Shipment& each : shipments) {
            if (each.location == part.location && each.ship == *part.windows.ship &&
                each.deliver == part.windows.deliver) {
                return each;
            }
        }
        Shipment& last = shipments.emplace_back();
        last.location = part.location;
        last.ship = *part.windows.ship;
        last.deliver = part.windows.deliver;
        std::size_t place = shipments.size() - 1;
        for (; place > 0 && is_earlier(shipments[place], shipments[place - 1]); --place) {
            std::swap(shipments[place], shipments[place - 1]);
        }
        return shipments[place];
    }

    const Snapshot& snapshot_;
    const OrderQuery& query_;
    OrderPromise& order_;
    /// Of lines that are collected, the method and, line by line, the place.
    std::string pickup_;
    std::vector<std::string> collected_;
};

}  // namespace

void make_order(const Snapshot& snapshot, const OrderQuery& query, OrderPromise& into,
                Faults& faults) {
    OrderMaker{snapshot, query, into}.make(faults);
}

Result<OrderPromise> quote_order(const Snapshot& snapshot, const OrderQuery& query) {
    Result<OrderPromise> order;
    Faults faults = question_faults(query);
    if (faults.empty()) make_order(snapshot, query, *order, faults);
    if (!faults.empty()) order = tl::unexpected{std::move(faults)};
    return order;
}

}  // namespace stockline
