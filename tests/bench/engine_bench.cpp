// What the engine costs: a quote, reading a snapshot, and planning against the number of receipts.
//
// Times are of the machine at hand; what carries over is how they grow. BM_Plan prints the fitted
// complexity.
#include <benchmark/benchmark.h>
#include <string>

#include "stockline/json.h"
#include "stockline/quote.h"

namespace {

using stockline::Store;

// A store with one product that has `receipts` receipts on as many days of a year as there are, and
// a commitment against every other one.
Store store_with(std::int64_t receipts) {
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
    location.cutoff = std::chrono::hours{14};
    location.handling_days = stockline::Duration::range(0, 1);
    store.locations.emplace("nj", location);
    stockline::Method method;
    method.calendar = "dock";
    method.lanes.push_back({{}, std::nullopt, stockline::Duration::range(3, 5)});
    store.shipping.emplace_back("standard", method);

    stockline::Product product;
    product.stock = {{"nj", 10, 0, 0}};
    product.backorder.is_allowed = true;
    const stockline::Day first = *stockline::parse_day("2026-11-24");
    for (std::int64_t i = 0; i < receipts; ++i) {
        stockline::Receipt receipt;
        receipt.location = "nj";
        receipt.quantity = 5;
        receipt.expected = first + std::chrono::days{i * 7919 % 365};
        product.receipts.push_back(receipt);
        if (i % 2 == 0) {
            product.commitments.push_back(
                {3, receipt.expected, "", stockline::CommitmentKind::order});
        }
    }
    store.products.emplace("MUG", std::move(product));
    return store;
}

stockline::TimeZones clock_of(const Store& store) {
    const stockline::Horizon horizon = stockline::plan_horizon(store);
    return {{"America/New_York",
             stockline::TimeZone{horizon.from, horizon.until, std::chrono::hours{-5}, {}}}};
}

void BM_Plan(benchmark::State& state) {
    const Store store = store_with(state.range(0));
    const stockline::TimeZones zones = clock_of(store);
    for (auto _ : state) benchmark::DoNotOptimize(stockline::plan(store, zones));
    state.SetComplexityN(state.range(0));
}
BENCHMARK(BM_Plan)
    ->RangeMultiplier(10)
    ->Range(1, 100'000)
    ->Unit(benchmark::kMicrosecond)
    ->Complexity();

void BM_ReadSnapshot(benchmark::State& state) {
    const Store store = store_with(state.range(0));
    const std::string text = stockline::write_snapshot(*stockline::plan(store, clock_of(store)));
    for (auto _ : state) benchmark::DoNotOptimize(stockline::read_snapshot(text));
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}
BENCHMARK(BM_ReadSnapshot)->Arg(1)->Arg(100)->Unit(benchmark::kMicrosecond);

void BM_QuoteText(benchmark::State& state) {
    const Store store = store_with(state.range(0));
    const auto snapshot = *stockline::plan(store, clock_of(store));
    const std::string query =
        R"({"sku":"MUG","quantity":12,"at":"2026-11-23T15:30:00Z","to":{"country":"US"}})";
    for (auto _ : state) {
        const auto promise = stockline::quote(snapshot, *stockline::read_query(query));
        benchmark::DoNotOptimize(stockline::write_promise(*promise));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(BM_QuoteText)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMicrosecond);

}  // namespace
