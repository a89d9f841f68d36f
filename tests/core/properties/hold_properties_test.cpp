// Units that carts hold (core/RULES.md, M4): a snapshot that knows when they are free again answers at any later
// instant as one does that was planned of what is still taken then.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <string>

#include "document.h"
#include "stockline/json.h"
#include "stockline/order.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

// A pack of two of the world's product.
constexpr const char* kPack = "PACK";

// Every commitment may be a cart's, and some are of packs.
Store with_holds(const World& world) {
    Store store = store_of(world);
    Product& product = store.products.find(kSku)->second;
    Product pack;
    pack.draws.emplace(kSku, 2);
    pack.backorder = product.backorder;
    std::vector<Commitment> own;
    for (Commitment& commitment : product.commitments) {
        const int hours = *rc::gen::inRange(-4, 6);
        if (hours >= -1) commitment.expires = store.as_of + std::chrono::hours{hours};
        (*rc::gen::inRange(0, 3) == 0 ? pack.commitments : own).push_back(commitment);
    }
    product.commitments = own;
    store.products.emplace(kPack, pack);
    return store;
}

Store without_expired(Store store, Instant at) {
    for (auto& each : store.products) {
        std::vector<Commitment> taken;
        for (Commitment& commitment : each.second.commitments) {
            if (commitment.expires && at >= *commitment.expires) continue;
            commitment.expires.reset();
            taken.push_back(commitment);
        }
        each.second.commitments = taken;
    }
    return store;
}

RC_GTEST_PROP(Holds, AreFreeFromTheirInstantOn, ()) {
    const World world = *worlds(Variety{3, false, true});
    const Store store = with_holds(world);
    const Snapshot with = published(store);
    for (int minutes : {0, 59, 60, 61, 150, 299, 300, 600}) {
        const Instant at = store.as_of + std::chrono::minutes{minutes};
        const Snapshot without = published(without_expired(store, at));
        Query query = query_of(world, *asks());
        query.at = at;
        for (const char* sku : {kSku, kPack}) {
            query.sku = sku;
            const auto said = quote(with, query);
            const auto right = quote(without, query);
            RC_ASSERT(said && right);
            RC_ASSERT(write_promise(*said) == write_promise(*right));
        }
        OrderQuery order;
        order.at = query.at;
        order.to = query.to;
        order.method = query.method;
        order.confidence = query.confidence;
        order.lines = {Line{kPack, query.quantity, {}}, Line{kSku, query.quantity, {}}};
        const auto said = quote_order(with, order);
        const auto right = quote_order(without, order);
        RC_ASSERT(said && right);
        RC_ASSERT(said->ship == right->ship);
        RC_ASSERT(said->deliver == right->deliver);
        for (std::size_t i = 0; i < order.lines.size(); ++i) {
            RC_ASSERT(write_promise(said->lines[i]) == write_promise(right->lines[i]));
        }
    }
}

}  // namespace
}  // namespace stockline::properties
