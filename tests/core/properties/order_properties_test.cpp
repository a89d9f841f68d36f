// Orders of several lines, of which two may be of the same product.
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "document.h"
#include "shown.h"
#include "stockline/json.h"
#include "stockline/order.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

/// Two products, each the only one of a world; places, calendars and suppliers are the first's.
struct Shop {
    World first;
    Json document;
    Snapshot snapshot;
};

Shop shop() {
    const int places = *rc::gen::inRange(1, 3);
    const World first = *worlds(Variety{.places = places, .has_free_orders = true});
    World second = *worlds(Variety{.places = places, .has_free_orders = true});
    second.weekday = first.weekday;
    Json document = store_document(first);
    Json cup = store_document(second)["products"][kSku];
    // The first's suppliers may be none to order from.
    if (!first.replenishment) cup.erase("replenishment");
    document["products"]["CUP"] = cup;
    const auto store = read_store(document.dump());
    RC_ASSERT(store);
    const auto snapshot = plan(*store, clocks(*store));
    RC_ASSERT(snapshot);
    return Shop{first, document, *snapshot};
}

OrderPromise ordered(const Shop& shop) {
    const Query asked = query_of(shop.first, *asks());
    OrderQuery query;
    static_cast<Asking&>(query) = asked;
    const auto count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i) {
        query.lines.push_back({*rc::gen::element(std::string{kSku}, std::string{"CUP"}),
                               *rc::gen::inRange<Quantity>(1, 9)});
    }
    const auto promise = quote_order(shop.snapshot, query);
    RC_ASSERT(promise);
    RC_LOG() << shop.document.dump() << '\n';
    for (const Line& line : query.lines) RC_LOG() << line.quantity << ' ' << line.sku << '\n';
    return *promise;
}

RC_GTEST_PROP(Order, TogetherIsNeverEarlierThanItsLastPart, ()) {
    const OrderPromise order = ordered(shop());
    for (const Promise& line : order.lines) {
        for (const Part& part : line.parts) {
            RC_ASSERT(is_not_earlier(order.ship, part.windows.ship));
            RC_ASSERT(is_not_earlier(order.deliver, part.windows.deliver));
        }
    }
    for (const Shipment& shipment : order.shipments) {
        RC_ASSERT(is_not_earlier(order.ship, shipment.ship));
        RC_ASSERT(is_not_earlier(order.deliver, shipment.deliver));
    }
}

RC_GTEST_PROP(Order, TogetherIsNoLaterThanItsLastPart, ()) {
    const OrderPromise order = ordered(shop());
    if (!order.deliver) return;
    Day last = Day::min();
    for (const Promise& line : order.lines) {
        for (const Part& part : line.parts) last = std::max(last, part.windows.deliver->latest);
    }
    RC_ASSERT(order.deliver->latest == last);
}

RC_GTEST_PROP(Order, SentInPartsSendsEveryUnitOfEveryLineOnce, ()) {
    const OrderPromise order = ordered(shop());
    // Units without a date are in no shipment.
    if (order.shipments.empty() || !order.ship) return;
    std::vector<Quantity> sent(order.lines.size());
    for (const Shipment& shipment : order.shipments) {
        for (const ShipmentItem& item : shipment.items) sent.at(item.line) += item.quantity;
    }
    for (std::size_t i = 0; i < sent.size(); ++i) RC_ASSERT(sent[i] == order.lines[i].quantity);
    if (!order.deliver) return;
    for (std::size_t i = 1; i < order.shipments.size(); ++i) {
        RC_ASSERT(
            is_last_day_not_earlier(order.shipments[i].deliver, order.shipments[i - 1].deliver));
    }
}

// Two lines of one product get together what one line of as many would.
RC_GTEST_PROP(Order, SharesAProductsUnitsAmongItsLines, ()) {
    const World world = *worlds(Variety{});
    const Snapshot snapshot = snapshot_of(world);
    const Ask ask = *asks();
    const Quantity more = *rc::gen::inRange<Quantity>(1, 8);
    const Quantity most = *rc::gen::inRange<Quantity>(1, 8);
    OrderQuery query;
    static_cast<Asking&>(query) = query_of(world, ask);
    query.lines = {{kSku, ask.quantity}, {kSku, more}, {kSku, most}};
    const auto order = quote_order(snapshot, query);
    RC_ASSERT(order);
    Query all = query_of(world, ask);
    all.quantity += more + most;
    const auto whole = quote(snapshot, all);
    RC_ASSERT(whole);
    auto units = shown(order->lines[0]);
    for (const std::size_t line : {1U, 2U}) {
        const auto rest = shown(order->lines[line]);
        units.insert(units.end(), rest.begin(), rest.end());
    }
    const auto expected = shown(*whole);
    RC_ASSERT(units.size() == expected.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        RC_ASSERT(units[i].status == expected[i].status);
        RC_ASSERT(units[i].windows.ship == expected[i].windows.ship);
        RC_ASSERT(units[i].windows.deliver == expected[i].windows.deliver);
    }
}

}  // namespace
}  // namespace stockline::properties
