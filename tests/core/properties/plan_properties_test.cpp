// Planning: what goes in in another order comes out the same; what is written is read alike.
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "document.h"
#include "stockline/json.h"
#include "stockline/plan.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

template <class T>
void shuffle(std::vector<T>& items) {
    for (std::size_t i = items.size(); i > 1; --i) {
        std::swap(items[i - 1], items[*rc::gen::inRange<std::size_t>(0, i)]);
    }
}

World anything() {
    World world = *worlds(Variety{.places = *rc::gen::inRange(1, 4), .has_free_orders = true});
    world.hold_back = *rc::gen::inRange(0, 4);
    return world;
}

Store shuffled(Store store) {
    Product& product = store.products.at(kSku);
    shuffle(product.stock);
    shuffle(product.receipts);
    shuffle(product.commitments);
    return store;
}

RC_GTEST_PROP(Plan, DoesNotDependOnTheOrderOfItsInputs, ()) {
    const World world = anything();
    const Store store = store_of(world);
    const Store other_order = shuffled(store);
    const auto one = plan(store, clocks(store));
    const auto other = plan(other_order, clocks(store));
    RC_ASSERT(one);
    RC_ASSERT(other);
    RC_ASSERT(write_snapshot(*one) == write_snapshot(*other));
}

RC_GTEST_PROP(Pegging, DoesNotDependOnTheOrderOfItsInputs, ()) {
    const World world = anything();
    const Store store = store_of(world);
    const Store other_order = shuffled(store);
    const auto one = peg(store, clocks(store));
    const auto other = peg(other_order, clocks(store));
    RC_ASSERT(one);
    RC_ASSERT(other);
    RC_ASSERT(write_pegging(*one) == write_pegging(*other));
}

RC_GTEST_PROP(Snapshot, AnswersAlikeWhenWrittenAndReadAgain, ()) {
    World world = anything();
    if (*rc::gen::inRange(0, 4) == 0) world.production = Days{Days::Kind::likely, 2, 1, 6};
    const Store store = store_of(world);
    const auto planned = plan(store, clocks(store));
    RC_ASSERT(planned);
    const std::string text = write_snapshot(*planned);
    const auto read = read_snapshot(text);
    RC_ASSERT(read);
    RC_ASSERT(write_snapshot(*read) == text);
    const auto query = query_of(world, *asks());
    const auto direct = quote(*planned, query);
    const auto again = quote(*read, query);
    RC_ASSERT(direct);
    RC_ASSERT(again);
    RC_ASSERT(write_promise(*direct) == write_promise(*again));
}

}  // namespace
}  // namespace stockline::properties
