#include "quote_cases.h"

#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "stockline/day.h"

namespace stockline {
namespace {

using Json = nlohmann::json;

Json terms() {
    const Json usual{{"payment", {{"charge", "on_shipment"}}},
                     {"cancellation", {{"until", "shipment"}}},
                     {"refund", {{"days", 14}, {"unit", "calendar"}}},
                     {"returns", {{"days", 30}, {"from", "delivery"}}}};
    return Json{{"in_stock", usual}, {"backorder", usual}};
}

// A shop with one location and one way of shipping, which works from Monday to Friday.
Json shop() {
    return Json{{"version", 1},
                {"asOf", "2026-11-23T11:00:00Z"},
                {"calendars",
                 {{"dock",
                   {{"workdays", {"mon", "tue", "wed", "thu", "fri"}},
                    {"closed", {"2026-11-26", "2026-12-25", "2027-01-01"}}}}}},
                {"locations",
                 {{"essen",
                   {{"timeZone", "Europe/Berlin"},
                    {"calendar", "dock"},
                    {"cutoff", "14:00"},
                    {"handlingDays", {0, 1}}}}}},
                {"shipping",
                 {{"standard",
                   {{"calendar", "dock"},
                    {"lanes", {{{"to", {{"country", "DE"}}}, {"transitDays", {3, 5}}}}}}}}}};
}

// Stock, and a receipt a rung, each on a day of its own that is worked; every other one is behind an open order.
Json product(int rungs) {
    Json product{{"name", "Mug"},
                 {"price", {{"minorUnits", 2800}, {"currency", "EUR"}}},
                 {"stock", {{{"location", "essen"}, {"onHand", 10}}}},
                 {"backorder", {{"allowed", true}}},
                 {"receipts", Json::array()}};
    const Day monday = *parse_day("2026-11-30");
    for (int i = 1; i < rungs; ++i) {
        const Day expected = monday + std::chrono::days{7 * ((i - 1) / 4) + (i - 1) % 4};
        product.at("receipts")
            .push_back(
                {{"location", "essen"}, {"quantity", 5}, {"expected", format_day(expected)}});
    }
    return product;
}

Json pack(const std::string& rules, const char* name) {
    std::ifstream file{rules + "/" + name};
    return Json::parse(std::string{std::istreambuf_iterator<char>{file}, {}});
}

}  // namespace

std::vector<QuoteCase> quote_cases(const std::string& rules) {
    std::vector<QuoteCase> cases;
    const std::string question =
        R"({"sku":"MUG","quantity":2,"at":"2026-11-23T11:30:00Z","to":{"country":"DE"}})";
    const auto add = [&](const std::string& name, const Json& store, const Json& packs) {
        cases.push_back({name, store.dump(), packs.dump(), question});
    };
    const Json packs{pack(rules, "eu.json"), pack(rules, "de.json")};
    for (const int rungs : {1, 5, 20, 100}) {
        Json store = shop();
        store["products"]["MUG"] = product(rungs);
        const std::string name = "rungs-" + std::to_string(rungs);
        add(name, store, Json::array());
        store["policies"]["house"] = terms();
        store["products"]["MUG"]["policy"] = "house";
        add(name + "-terms", store, packs);
    }
    Json store = shop();
    store["leadTimes"]["boat"] = {
        {"daysLate", {{"-1", 0.1}, {"0", 0.6}, {"1", 0.12}, {"5", 0.1}, {"9", 0.08}}}};
    store["products"]["MUG"] = product(5);
    for (Json& receipt : store["products"]["MUG"]["receipts"]) receipt["leadTime"] = "boat";
    add("rungs-5-late", store, Json::array());
    return cases;
}

}  // namespace stockline
