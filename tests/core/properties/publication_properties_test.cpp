// A snapshot in two parts (publication.h) answers as the one that it is made from, and a product's plan holds until it
// says itself.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <string>
#include <vector>

#include "document.h"
#include "stockline/json.h"
#include "stockline/order.h"
#include "stockline/publication.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

constexpr const char* kPackOfTwo = "PACK";

// Beside the world's product a pack of two of it.
Store with_pack(const World& world) {
    Store store = store_of(world);
    Product pack;
    pack.draws.emplace(kSku, 2);
    pack.backorder = store.products.find(kSku)->second.backorder;
    store.products.emplace(kPackOfTwo, pack);
    return store;
}

// As whoever publishes it does.
std::string with_members(std::string text, const Json& members) {
    Json document = Json::parse(text);
    document.update(members);
    return document.dump();
}

Snapshot opened_shop(const PlannedShop& shop, Instant heartbeat) {
    const auto opened = read_snapshot(with_members(
        write_shop(shop), {{"revision", "r1"}, {"heartbeat", format_instant(heartbeat)}}));
    RC_ASSERT(opened.has_value());
    return *opened;
}

std::string product_text(const Store& store, const PlannedShop& shop, const std::string& sku) {
    const auto product = plan_product(store, clocks(store), shop, sku);
    RC_ASSERT(product.has_value());
    return with_members(write_product(shop, *product), {{"revision", "p1"}, {"shop", "r1"}});
}

RC_GTEST_PROP(Publication, AnswersAsTheSnapshotInOnePart, ()) {
    const World world = *worlds(Variety{3, false, true});
    const Store store = with_pack(world);
    const Snapshot whole = published(store);
    const auto shop = plan_shop(store, clocks(store));
    RC_ASSERT(shop.has_value());
    Snapshot parts = opened_shop(*shop, store.as_of);
    std::vector<std::string> skus{kSku, kPackOfTwo};
    if (*rc::gen::arbitrary<bool>()) std::swap(skus[0], skus[1]);
    for (const std::string& sku : skus) {
        RC_ASSERT(add_product(parts, product_text(store, *shop, sku)).empty());
    }
    Query query = query_of(world, *asks());
    OrderQuery order;
    order.at = query.at;
    order.to = query.to;
    order.method = query.method;
    order.confidence = query.confidence;
    order.lines = {Line{kPackOfTwo, query.quantity, {}}, Line{kSku, query.quantity, {}}};
    // Past the instant at which the plan of one of them runs out it tells no days.
    for (const char* sku : {kSku, kPackOfTwo}) {
        const auto& product = parts.products.find(sku)->second;
        RC_PRE(!product.replan_by || query.at < *product.replan_by);
    }
    for (const char* sku : {kSku, kPackOfTwo}) {
        query.sku = sku;
        const auto said = quote(parts, query);
        const auto right = quote(whole, query);
        RC_ASSERT(said && right);
        RC_ASSERT(write_promise(*said) == write_promise(*right));
    }
    const auto said = quote_order(parts, order);
    const auto right = quote_order(whole, order);
    RC_ASSERT(said && right);
    RC_ASSERT(said->ship == right->ship && said->deliver == right->deliver);
    for (std::size_t i = 0; i < order.lines.size(); ++i) {
        RC_ASSERT(write_promise(said->lines[i]) == write_promise(right->lines[i]));
    }
}

RC_GTEST_PROP(Publication, APlanHoldsUntilItSaysSo, ()) {
    const World world = *worlds(Variety{3, *rc::gen::arbitrary<bool>(), true});
    Store store = with_pack(world);
    const auto shop = plan_shop(store, clocks(store));
    RC_ASSERT(shop.has_value());
    const std::string sku = *rc::gen::elementOf(std::vector<std::string>{kSku, kPackOfTwo});
    Json before = Json::parse(product_text(store, *shop, sku));
    const TimeZones zones = clocks(store);
    const auto product = plan_product(store, zones, *shop, sku);
    const Instant month_later = store.as_of + std::chrono::days{20};
    const Instant until = std::min(product->replan_by.value_or(month_later), month_later);
    RC_TAG(product->replan_by ? "runs out" : "lasts");
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(until - store.as_of);
    RC_ASSERT(seconds.count() > 0);
    store.as_of += std::chrono::seconds{
        *rc::gen::element<std::int64_t>(0, seconds.count() / 2, seconds.count() - 1)};
    Json after = Json::parse(product_text(store, *shop, sku));
    before.erase("asOf");
    after.erase("asOf");
    RC_ASSERT(after.dump() == before.dump());
}

}  // namespace
}  // namespace stockline::properties
