// More is never worse (core/RULES.md, T16), and exactly what remains of it: what remains cannot be mended, and quote.h
// and pegging.h say why.
//
// Dates are certain, so that all that is left to chance is where open orders are served from, and by which method a
// line goes.
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>
#include <string>
#include <utility>

#include "document.h"
#include "shown.h"
#include "stockline/json.h"
#include "stockline/order.h"
#include "stockline/pegging.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

/// A world with a method that leaves from some of its places only, the first in the shop's order.
struct Shop {
    World world;
    std::set<int> freight_from;
    int freight_days = 1;

    [[nodiscard]] Json document() const {
        Json document = store_document(world);
        Json from = Json::array();
        for (const int place : freight_from) from.push_back(place_name(place));
        Json methods = Json::object();
        if (!from.empty()) {
            methods["freight"] = {{"calendar", "parcel"},
                                  {"lanes", {{{"from", from}, {"transitDays", freight_days}}}}};
        }
        methods["standard"] = document["shipping"]["standard"];
        document["shipping"] = methods;
        return document;
    }
    [[nodiscard]] Store store() const {
        const auto store = read_store(document().dump());
        if (!store) RC_FAIL(write_faults(store.error()));
        return *store;
    }
};

std::ostream& operator<<(std::ostream& out, const Shop& shop) {
    return out << shop.document().dump();
}

Shop any_shop() {
    Shop shop;
    shop.world = *worlds(Variety{.places = *rc::gen::inRange(1, 4),
                                 .is_certain = true,
                                 .has_free_orders = true,
                                 .has_extras = false});
    for (std::size_t place = 0; place < shop.world.places.size(); ++place) {
        if (*rc::gen::inRange(0, 3) == 0) shop.freight_from.insert(int(place));
    }
    shop.freight_days = *rc::gen::inRange(0, 6);
    return shop;
}

/// In its second line, units of the same product.
struct Asked {
    Query query;
    Quantity second = 1;
};

Asked any_question(const Shop& shop) {
    Asked asked{query_of(shop.world, *asks()), *rc::gen::inRange<Quantity>(1, 6)};
    asked.query.confidence.reset();
    if (*rc::gen::inRange(0, 4) == 0) asked.query.to.reset();
    return asked;
}

Promise answer(const Snapshot& snapshot, Query query, const std::string& method) {
    query.method = method;
    auto promise = quote(snapshot, query);
    RC_ASSERT(promise);
    promise->terms = {};
    return *std::move(promise);
}

/// By the last day of delivery; without a destination the last ship day.
template <class Dated>
bool is_no_later(const Dated& more, const Dated& fewer, bool has_destination) {
    return has_destination ? is_last_day_not_earlier(fewer.deliver, more.deliver)
                           : is_last_day_not_earlier(fewer.ship, more.ship);
}

bool is_no_worse(const Promise& more, const Promise& fewer, bool has_destination) {
    const auto most = [](const Promise& promise) {
        return promise.max_quantity.value_or(kMaxQuantity);
    };
    const auto late = shown(fewer);
    const auto early = shown(more);
    bool is_no_unit_later = true;
    for (std::size_t i = 0; i < late.size(); ++i) {
        is_no_unit_later =
            is_no_unit_later &&
            (has_destination
                 ? is_last_day_not_earlier(late[i].windows.deliver, early[i].windows.deliver)
                 : is_last_day_not_earlier(late[i].windows.ship, early[i].windows.ship));
    }
    return is_no_unit_later && is_no_later(more, fewer, has_destination) &&
           most(more) >= most(fewer);
}

bool is_order_no_later(const Snapshot& more, const Snapshot& fewer, const Asked& asked,
                       const std::string& method) {
    OrderQuery query;
    static_cast<Asking&>(query) = asked.query;
    query.method = method;
    query.lines = {{kSku, asked.query.quantity}, {kSku, asked.second}};
    const auto better = quote_order(more, query);
    const auto worse = quote_order(fewer, query);
    RC_ASSERT(better);
    RC_ASSERT(worse);
    return is_no_later(*better, *worse, asked.query.to.has_value());
}

Snapshot planned(const Store& store) {
    const auto snapshot = plan(store, clocks(store));
    if (!snapshot) RC_FAIL(write_faults(snapshot.error()));
    return *snapshot;
}

std::vector<std::string> methods_of(const Snapshot& snapshot) {
    std::vector<std::string> names;
    for (const auto& [name, method] : snapshot.shipping) names.push_back(name);
    return names;
}

/// By each method that is asked for. Where none is, the line takes the first that leads from where the product is: what
/// comes to a place that an earlier method leaves, and that had nothing, may change it (quote.h). Nothing else does.
void check_no_worse(const Shop& with_more, const Shop& with_fewer) {
    const Asked asked = any_question(with_fewer);
    const bool has_destination = asked.query.to.has_value();
    const Snapshot more = planned(with_more.store());
    const Snapshot fewer = planned(with_fewer.store());
    RC_LOG() << "fewer: " << with_fewer << "\nmore: " << with_more << '\n'
             << asked.query.quantity << " and " << asked.second << " at "
             << format_instant(asked.query.at) << (has_destination ? "" : " to nowhere") << '\n';
    for (const std::string& method : methods_of(fewer)) {
        RC_ASSERT(is_no_worse(answer(more, asked.query, method), answer(fewer, asked.query, method),
                              has_destination));
        RC_ASSERT(is_order_no_later(more, fewer, asked, method));
    }
    const Promise after = answer(more, asked.query, "");
    const Promise before = answer(fewer, asked.query, "");
    if (is_no_worse(after, before, has_destination) && is_order_no_later(more, fewer, asked, "")) {
        return;
    }
    RC_TAG("another method");
    RC_ASSERT(before.method == "standard");
    RC_ASSERT(after.method == "freight");
    Query one = asked.query;
    one.quantity = 1;
    RC_ASSERT(!answer(fewer, one, "freight").ship);
}

RC_GTEST_PROP(UnitOnHand, ThatIsAddedMakesNothingWorse, ()) {
    const Shop shop = any_shop();
    Shop more = shop;
    more.world.places[*rc::gen::inRange<std::size_t>(0, shop.world.places.size())].stock += 1;
    check_no_worse(more, shop);
}

RC_GTEST_PROP(Receipt, ThatIsAddedMakesNothingWorse, ()) {
    const Shop shop = any_shop();
    Shop more = shop;
    more.world.deliveries.push_back(
        *deliveries(Variety{.places = int(shop.world.places.size()), .is_certain = true}));
    check_no_worse(more, shop);
}

RC_GTEST_PROP(Commitment, ThatIsTakenAwayMakesNothingWorse, ()) {
    const Shop shop = any_shop();
    auto more = shop;
    auto& orders = more.world.orders;
    RC_PRE(!orders.empty());
    orders.erase(orders.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(orders)));
    check_no_worse(more, shop);
}

/// Units that each place owes.
std::map<std::string, Quantity> owed_by_place(const Store& store) {
    const auto pegging = peg(store, clocks(store));
    RC_ASSERT(pegging);
    std::map<std::string, Quantity> owed;
    for (const LocationPegging& place : pegging->products.at(kSku)) {
        for (const Peg& each : place.pegs) owed[place.location] += each.quantity;
    }
    return owed;
}

// A receipt that comes earlier: nobody is later but by its own place, and there only where it now serves open orders
// that name no place and that another place served before (pegging.h). The maximum over all places stays.
RC_GTEST_PROP(Receipt, ThatComesEarlierMakesNothingWorseButWhereOpenOrdersMoveToIt, ()) {
    Shop shop = any_shop();
    auto& deliveries = shop.world.deliveries;
    RC_PRE(!deliveries.empty());
    const auto which = *rc::gen::inRange<std::size_t>(0, deliveries.size());
    // Before today it would be overdue, and count for nothing.
    deliveries[which].expected = *rc::gen::inRange(2, 12);
    Shop earlier = shop;
    earlier.world.deliveries[which].expected = *rc::gen::inRange(1, deliveries[which].expected);
    const int place = deliveries[which].place;
    // From everywhere but there.
    for (Shop* each : {&shop, &earlier}) {
        each->freight_from.clear();
        for (int other = 0; other < int(shop.world.places.size()); ++other) {
            if (other != place) each->freight_from.insert(other);
        }
    }

    const Asked asked = any_question(shop);
    const bool has_destination = asked.query.to.has_value();
    const Snapshot before = planned(shop.store());
    const Snapshot after = planned(earlier.store());
    RC_LOG() << "before: " << shop << "\nafter: " << earlier << '\n'
             << asked.query.quantity << " and " << asked.second << " at "
             << format_instant(asked.query.at) << '\n';
    if (!shop.freight_from.empty()) {
        RC_ASSERT(is_no_worse(answer(after, asked.query, "freight"),
                              answer(before, asked.query, "freight"), has_destination));
    }
    const auto owed_before = owed_by_place(shop.store());
    const auto owed_after = owed_by_place(earlier.store());
    const std::string name = place_name(place);
    const auto owed_at = [&name](const auto& owed) {
        const auto found = owed.find(name);
        return found == owed.end() ? Quantity{0} : found->second;
    };
    const Promise better = answer(after, asked.query, "standard");
    const Promise worse = answer(before, asked.query, "standard");
    RC_ASSERT(better.max_quantity.value_or(kMaxQuantity) >=
              worse.max_quantity.value_or(kMaxQuantity));
    if (owed_at(owed_after) <= owed_at(owed_before)) {
        RC_ASSERT(is_no_worse(better, worse, has_destination));
        RC_ASSERT(is_order_no_later(after, before, asked, "standard"));
    } else {
        RC_TAG("open orders move");
    }
}

}  // namespace
}  // namespace stockline::properties
