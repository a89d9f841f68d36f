// Products that draw on supplies (core/RULES.md, M1), against a reference that tries everything, and a product that is
// said in two ways.
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

#include "document.h"
#include "reference_drawn.h"
#include "stockline/json.h"
#include "stockline/order.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace drawn {
namespace {

constexpr const char* kFirstDay = "2026-11-23";  // a Monday; every day is worked

std::string supply_name(int supply) { return "S" + std::to_string(supply); }
// In the order of the numbers.
std::string named_place(int place) { return std::string(1, static_cast<char>('a' + place)); }
std::string sku_of(int product) { return "P" + std::to_string(product); }
std::string day_text(int day) { return format_day(*parse_day(kFirstDay) + std::chrono::days{day}); }

rc::Gen<std::vector<int>> numbers(std::size_t count, int least, int most) {
    return rc::gen::container<std::vector<int>>(count, rc::gen::inRange(least, most + 1));
}

Shop any_shop() {
    Shop shop;
    shop.supplies = *rc::gen::inRange(1, 4);
    const auto supplies = static_cast<std::size_t>(shop.supplies);
    shop.transit = *numbers(*rc::gen::inRange<std::size_t>(1, 5), 1, 2);
    const auto places = static_cast<int>(shop.transit.size());
    shop.stock = *rc::gen::container<std::vector<std::vector<int>>>(
        supplies, numbers(shop.transit.size(), 0, 4));
    const auto receipt =
        rc::gen::build<Coming>(rc::gen::set(&Coming::supply, rc::gen::inRange(0, shop.supplies)),
                               rc::gen::set(&Coming::place, rc::gen::inRange(0, places)),
                               rc::gen::set(&Coming::day, rc::gen::inRange(1, 6)),
                               rc::gen::set(&Coming::quantity, rc::gen::inRange(1, 6)));
    shop.receipts =
        *rc::gen::container<std::vector<Coming>>(*rc::gen::inRange<std::size_t>(0, 5), receipt);
    auto draws = rc::gen::suchThat(numbers(supplies, 0, 2), [](const std::vector<int>& each) {
        return std::any_of(each.begin(), each.end(), [](int units) { return units > 0; });
    });
    shop.products = *rc::gen::container<std::vector<std::vector<int>>>(
        *rc::gen::inRange<std::size_t>(1, 4), draws);
    const auto sale = rc::gen::build<Sale>(
        rc::gen::set(&Sale::product, rc::gen::inRange(0, static_cast<int>(shop.products.size()))),
        rc::gen::set(&Sale::place, rc::gen::inRange(-1, places)),
        rc::gen::set(&Sale::due, rc::gen::inRange(0, 8)),
        rc::gen::set(&Sale::quantity, rc::gen::inRange(1, 4)));
    shop.sales = *rc::gen::container<std::vector<Sale>>(*rc::gen::inRange<std::size_t>(0, 4), sale);
    // In the line's order (core/RULES.md, 7).
    std::stable_sort(shop.sales.begin(), shop.sales.end(), [](const Sale& a, const Sale& b) {
        return std::pair{a.due, a.quantity} < std::pair{b.due, b.quantity};
    });
    return shop;
}

Json document_of(const Shop& shop) {
    Json document{{"version", 1}, {"asOf", std::string{kFirstDay} + "T17:00:00Z"}};
    document["calendars"]["every"]["workdays"] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    Json post{{"calendar", "every"}};
    for (std::size_t at = 0; at < shop.transit.size(); ++at) {
        const std::string place = named_place(static_cast<int>(at));
        document["locations"][place] = {{"timeZone", "America/New_York"}, {"calendar", "every"}};
        post["lanes"].push_back({{"from", {place}}, {"transitDays", shop.transit[at]}});
        for (int supply = 0; supply < shop.supplies; ++supply) {
            document["supplies"][supply_name(supply)]["stock"].push_back(
                {{"location", place},
                 {"onHand", shop.stock.at(static_cast<std::size_t>(supply)).at(at)}});
        }
    }
    document["shipping"]["post"] = post;
    for (const Coming& receipt : shop.receipts) {
        document["supplies"][supply_name(receipt.supply)]["receipts"].push_back(
            {{"location", named_place(receipt.place)},
             {"expected", day_text(receipt.day)},
             {"quantity", receipt.quantity}});
    }
    for (std::size_t product = 0; product < shop.products.size(); ++product) {
        Json& written = document["products"][sku_of(static_cast<int>(product))];
        written["backorder"]["allowed"] = true;
        for (int supply = 0; supply < shop.supplies; ++supply) {
            const int each = shop.products[product].at(static_cast<std::size_t>(supply));
            if (each > 0) written["draws"][supply_name(supply)] = each;
        }
    }
    int id = 0;
    for (const Sale& sale : shop.sales) {
        Json written{
            {"id", std::to_string(id++)}, {"quantity", sale.quantity}, {"due", day_text(sale.due)}};
        if (sale.place >= 0) written["location"] = named_place(sale.place);
        document["products"][sku_of(sale.product)]["commitments"].push_back(written);
    }
    return document;
}

struct Planned {
    Shop shop;
    Snapshot snapshot;
};

Planned planned() {
    Planned result{any_shop(), {}};
    result.snapshot = published(document_of(result.shop));
    return result;
}

Asking asked() {
    Asking asking;
    asking.at = *parse_instant(std::string{kFirstDay} + "T17:00:00Z");
    asking.to = Destination{"DE", {}};
    return asking;
}

// Of the units that can be had, in the order in which they come.
std::vector<Dates> dates_of(const Promise& promise) {
    const Day zero = *parse_day(kFirstDay);
    std::vector<Dates> dates;
    for (const Part& part : promise.parts) {
        if (!part.windows.ship || !part.windows.deliver) continue;
        for (Quantity i = 0; i < part.quantity; ++i) {
            dates.emplace_back(static_cast<int>((part.windows.deliver->latest - zero).count()),
                               static_cast<int>((part.windows.ship->latest - zero).count()));
        }
    }
    std::sort(dates.begin(), dates.end());
    return dates;
}

RC_GTEST_PROP(Draws, GiveWhatTryingEverythingGives, ()) {
    const Planned planned = drawn::planned();
    const Reference reference{planned.shop};
    for (std::size_t product = 0; product < planned.shop.products.size(); ++product) {
        const int number = static_cast<int>(product);
        Query query;
        static_cast<Asking&>(query) = asked();
        query.sku = sku_of(number);
        const auto all = reference.earliest(number, 1'000, reference.nothing());
        for (const int quantity : {1, 2, 5, 1'000}) {
            query.quantity = quantity;
            const auto promise = quote(planned.snapshot, query);
            RC_ASSERT(promise);
            RC_ASSERT(promise->max_quantity == Quantity(all.size()));
            RC_ASSERT(dates_of(*promise) ==
                      reference.earliest(number, quantity, reference.nothing()));
        }
    }
}

// A line has the earliest days that the lines before it leave, and no line after it takes from it.
RC_GTEST_PROP(Draws, GiveLinesInTurnWhatTryingEverythingGives, ()) {
    const Planned planned = drawn::planned();
    const Reference reference{planned.shop};
    OrderQuery query;
    static_cast<Asking&>(query) = asked();
    const auto count = *rc::gen::inRange<std::size_t>(2, 4);
    std::vector<int> lines;
    for (std::size_t i = 0; i < count; ++i) {
        lines.push_back(*rc::gen::inRange(0, static_cast<int>(planned.shop.products.size())));
        query.lines.push_back({sku_of(lines.back()), *rc::gen::inRange<Quantity>(1, 5)});
        RC_LOG() << query.lines.back().quantity << ' ' << query.lines.back().sku << '\n';
    }
    const auto order = quote_order(planned.snapshot, query);
    RC_ASSERT(order);
    // All that the lines so far can have left, whichever of their places they came from.
    std::set<Taken> left{reference.nothing()};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto quantity = static_cast<int>(query.lines[i].quantity);
        const auto got = dates_of(order->lines[i]);
        std::set<Taken> after;
        for (const Taken& taken : left) {
            if (reference.earliest(lines[i], quantity, taken) != got) continue;
            const auto ways = reference.ways(lines[i], got, taken);
            after.insert(ways.begin(), ways.end());
        }
        RC_ASSERT(!after.empty());
        left = after;
    }
}

}  // namespace
}  // namespace drawn

namespace {

// The same product, its supply apart: draws of one are no draws.
RC_GTEST_PROP(Draws, OfOneUnitOfOneSupplyAreTheProductItself, ()) {
    const World world =
        *worlds(Variety{.places = *rc::gen::inRange(1, 4), .has_free_orders = true});
    const Json whole = store_document(world);
    Json apart = whole;
    Json product = whole["products"][kSku];
    Json supply = Json::object();
    for (const char* member : {"stock", "receipts", "replenishment"}) {
        if (!product.contains(member)) continue;
        supply[member] = product[member];
        product.erase(member);
    }
    product["draws"]["UNITS"] = 1;
    apart["products"][kSku] = product;
    apart["supplies"]["UNITS"] = supply;
    // Somebody else draws on it as well, and has sold nothing of it.
    if (*rc::gen::arbitrary<bool>()) {
        Json other{{"draws", {{"UNITS", 1}}}};
        for (const char* member : {"tellStockUpTo", "hideStockAbove", "showQueue"}) {
            if (product.contains(member)) other[member] = product[member];
        }
        apart["products"]["OTHER"] = other;
    }
    const auto snapshot = [](const Json& document) {
        const auto store = read_store(document.dump());
        RC_ASSERT(store);
        const auto planned = plan(*store, clocks(*store));
        RC_ASSERT(planned);
        return *read_snapshot(write_snapshot(*planned));
    };
    const Snapshot one = snapshot(whole);
    const Snapshot other = snapshot(apart);
    RC_LOG() << apart.dump() << '\n';
    for (int i = 0; i < 3; ++i) {
        const Query query = query_of(world, *asks());
        RC_ASSERT(write_promise(*quote(one, query)) == write_promise(*quote(other, query)));
    }
}

}  // namespace
}  // namespace stockline::properties
