// What the engine costs: quotes, reading a snapshot, and planning against the number of receipts.
//
// Times are of the machine at hand; what carries over is how they grow: the fitted complexity of the
// plans, their time per receipt or product, and the quotes per second of long ladders against short ones.
#include <benchmark/benchmark.h>
#include <cstdint>
#include <string>
#include <utility>

#include "stockline/json.h"
#include "stockline/plan.h"

namespace {

using stockline::Store;

// A shop with one location and one way of shipping, and nothing to sell yet.
Store empty_store() {
    Store store;
    store.as_of = *stockline::parse_instant("2026-11-23T15:00:00Z");
    store.calendars.emplace(
        "dock", stockline::BusinessCalendar{{false, true, true, true, true, true, false},
                                            {*stockline::parse_day("2026-11-26")},
                                            {},
                                            std::nullopt});
    stockline::Location location;
    location.time_zone = "America/New_York";
    location.calendar = "dock";
    location.cutoff = stockline::Cutoff{std::chrono::hours{14}};
    location.handling_days = stockline::Duration::range(0, 1);
    store.locations.emplace("nj", location);
    stockline::Method method;
    method.calendar = "dock";
    method.lanes.push_back({{}, std::nullopt, stockline::Duration::range(3, 5)});
    store.shipping.emplace_back("standard", method);

    return store;
}

// A product that has a receipt on each of `days` days, all in all `receipts`, and a commitment against
// every other one.
stockline::Product product_with(std::int64_t receipts, std::int64_t days) {
    stockline::Product product;
    product.stock = {{"nj", 10, 0, 0}};
    product.backorder.is_allowed = true;
    const stockline::Day first = *stockline::parse_day("2026-11-24");
    for (std::int64_t i = 0; i < receipts; ++i) {
        stockline::Receipt receipt;
        receipt.location = "nj";
        receipt.quantity = 5;
        receipt.expected = first + std::chrono::days{i * 7919 % days};
        product.receipts.push_back(receipt);
        if (i % 2 == 0) {
            product.commitments.push_back(
                {"", 3, receipt.expected, "", stockline::CommitmentKind::order});
        }
    }
    return product;
}

// Gives each receipt a quantity and a lead time of its own: one day early to five days late, or never.
void make_uncertain(Store& store, stockline::Product& product) {
    for (std::size_t i = 0; i < product.receipts.size(); ++i) {
        const double early = 0.05 + 0.05 * static_cast<double>(i % 997) / 997.0;
        stockline::LeadTime lead;
        lead.days_late =
            stockline::Distribution{{{-1, early}, {0, 0.75 - early}, {1, 0.12}, {5, 0.08}}};
        product.receipts[i].quantity = 5 + static_cast<stockline::Quantity>(i * i % 9973);
        product.receipts[i].lead_time = std::to_string(i);
        store.lead_times.emplace(product.receipts[i].lead_time, lead);
    }
}

// Their days are those of a year.
constexpr std::int64_t kDays = 365;

Store store_with(std::int64_t receipts) {
    Store store = empty_store();
    store.products.emplace("MUG", product_with(receipts, kDays));
    return store;
}

Store uncertain_store_with(std::int64_t receipts) {
    Store store = empty_store();
    stockline::Product product = product_with(receipts, kDays);
    make_uncertain(store, product);
    store.products.emplace("MUG", std::move(product));
    return store;
}

// `products` products whose ladders have `rungs` rungs:
// stock, and a receipt a rung, each on a day that is worked.
Store store_of_rungs(std::int64_t products, std::int64_t rungs) {
    Store store = empty_store();
    stockline::Product product;
    product.stock = {{"nj", 10, 0, 0}};
    product.backorder.is_allowed = true;
    stockline::Day expected = *stockline::parse_day("2026-11-30");
    const stockline::BusinessCalendar& dock = store.calendars.find("dock")->second;
    for (std::int64_t i = 1; i < rungs; ++i) {
        stockline::Receipt receipt;
        receipt.location = "nj";
        receipt.quantity = 5;
        receipt.expected = expected;
        product.receipts.push_back(receipt);
        expected = *dock.advance(expected, 1);
    }
    for (std::int64_t i = 0; i < products; ++i) {
        store.products.emplace("MUG-" + std::to_string(i), product);
    }
    return store;
}

stockline::TimeZones clock_of(const Store& store) {
    const stockline::Horizon horizon = stockline::plan_horizon(store);
    return {{"America/New_York",
             stockline::TimeZone{horizon.from, horizon.until, std::chrono::hours{-5}, {}}}};
}

void plan_all(benchmark::State& state, const Store& store) {
    const stockline::TimeZones zones = clock_of(store);
    for (auto _ : state) benchmark::DoNotOptimize(stockline::plan(store, zones));
    state.SetComplexityN(state.range(0));
    state.counters["per_one"] = benchmark::Counter(
        static_cast<double>(state.range(0)),
        benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
}

void BM_Plan(benchmark::State& state) { plan_all(state, store_with(state.range(0))); }
BENCHMARK(BM_Plan)
    ->RangeMultiplier(10)
    ->Range(1, 100'000)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity();

void BM_PlanUncertain(benchmark::State& state) {
    plan_all(state, uncertain_store_with(state.range(0)));
}
BENCHMARK(BM_PlanUncertain)
    ->RangeMultiplier(10)
    ->Range(1, 100'000)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity();

// Of ten products one is a set: of two of the others, or of one of them and of a box that all sets take.
Store store_of_sets(std::int64_t products, bool share_a_box) {
    Store store = empty_store();
    const auto name = [](std::int64_t number) { return "P-" + std::to_string(number); };
    for (std::int64_t i = 0; i < products; ++i) {
        store.products.emplace(name(i), product_with(3, kDays));
        if (i % 10 != 9) continue;
        stockline::Product set;
        set.backorder.is_allowed = true;
        set.draws = {{name(i - 1), 1}, {share_a_box ? "BOX" : name(i - 2), 2}};
        store.products[name(i)] = set;
    }
    if (share_a_box) store.products.emplace("BOX", product_with(100, kDays));
    return store;
}

void BM_PlanSets(benchmark::State& state) { plan_all(state, store_of_sets(state.range(0), false)); }
BENCHMARK(BM_PlanSets)
    ->ArgName("products")
    ->RangeMultiplier(10)
    ->Range(10, 10'000)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity();

void BM_PlanSetsOfOneBox(benchmark::State& state) {
    plan_all(state, store_of_sets(state.range(0), true));
}
BENCHMARK(BM_PlanSetsOfOneBox)
    ->ArgName("products")
    ->RangeMultiplier(10)
    ->Range(10, 10'000)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity();

void BM_ReadSnapshot(benchmark::State& state) {
    const Store store = store_with(state.range(0));
    const std::string text = stockline::write_snapshot(*stockline::plan(store, clock_of(store)));
    for (auto _ : state) benchmark::DoNotOptimize(stockline::read_snapshot(text));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(BM_ReadSnapshot)->Arg(1)->Arg(100)->Unit(benchmark::kMicrosecond);

// Text in, text out, as a page asks. One question for one product.
void BM_Quote(benchmark::State& state) {
    const Store store = store_of_rungs(1, state.range(0));
    const auto snapshot = *stockline::plan(store, clock_of(store));
    const std::string question =
        R"({"sku":"MUG-0","quantity":12,"at":"2026-11-23T15:30:00Z","to":{"country":"US"}})";
    for (auto _ : state) benchmark::DoNotOptimize(stockline::answer(snapshot, question));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(BM_Quote)->ArgName("rungs")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

// One question for a thousand products: as many quotes.
void BM_QuoteList(benchmark::State& state) {
    constexpr std::int64_t kProducts = 1'000;
    const Store store = store_of_rungs(kProducts, state.range(0));
    const auto snapshot = *stockline::plan(store, clock_of(store));
    std::string skus;
    for (const auto& [sku, product] : snapshot.products) {
        if (!skus.empty()) skus += ',';
        skus += '"';
        skus += sku;
        skus += '"';
    }
    std::string question = R"({"skus":[)";
    question += skus;
    question += R"(],"at":"2026-11-23T15:30:00Z","to":{"country":"US"}})";
    for (auto _ : state) benchmark::DoNotOptimize(stockline::answer(snapshot, question));
    state.SetItemsProcessed(state.iterations() * kProducts);
}
BENCHMARK(BM_QuoteList)->ArgName("rungs")->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

}  // namespace
