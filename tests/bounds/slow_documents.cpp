#include "slow_documents.h"

#include <nlohmann/json.hpp>

#include "stockline/day.h"

namespace stockline {
namespace {

using Json = nlohmann::json;

const Json kEveryDay{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

// One product at one place, on a Monday; the dock and the carrier work on those days, and parcels take a day.
Json a_shop(const Json& dock, const Json& carrier) {
    return {
        {"version", 1},
        {"asOf", "2026-11-23T12:00:00Z"},
        {"calendars", {{"dock", {{"workdays", dock}}}, {"carrier", {{"workdays", carrier}}}}},
        {"locations", {{"a", {{"timeZone", "UTC"}, {"calendar", "dock"}, {"handlingDays", 0}}}}},
        {"shipping", {{"post", {{"calendar", "carrier"}, {"lanes", {{{"transitDays", 1}}}}}}}},
        {"products", {{"P", Json::object()}}}};
}

// So many days, each as likely, the last of them after `last` days.
Json as_likely(int count, int last) {
    Json days = Json::object();
    for (int i = 0; i < count; ++i) days[std::to_string(last - count + 1 + i)] = 1.0 / count;
    return {{"probabilities", days}};
}

Json stock(int units) { return {{{"location", "a"}, {"onHand", units}}}; }

// The dock works on Mondays, and is closed on the first 5,000; handling takes one to 1,000 Mondays.
SlowDocument closed_mondays() {
    Json shop = a_shop({"mon"}, kEveryDay);
    Json closed = Json::array();
    const Day first = *parse_day("2026-11-23");
    for (int week = 0; week < 5000; ++week) {
        closed.push_back(format_day(first + std::chrono::days{7 * week}));
    }
    shop["calendars"]["dock"]["closed"] = closed;
    shop["locations"]["a"]["handlingDays"] = as_likely(1000, 1000);
    shop["products"]["P"]["stock"] = stock(5);
    return {"closed-mondays-5000", shop.dump()};
}

// Made in 3,660 days of a dock that works once a week.
SlowDocument mondays_only() {
    Json shop = a_shop({"mon"}, {"mon"});
    shop["products"]["P"]["madeToOrder"] = {{"location", "a"}, {"productionDays", 3660}};
    return {"mondays-only-production-3660", shop.dump()};
}

SlowDocument two_distributions() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    shop["locations"]["a"]["handlingDays"] = as_likely(300, 3660);
    shop["shipping"]["post"]["lanes"][0]["transitDays"] = as_likely(300, 3660);
    shop["products"]["P"]["stock"] = stock(5);
    return {"two-distributions-300", shop.dump()};
}

// 48 receipts, a day apart, each late by one of 300 numbers of days.
SlowDocument uncertain_receipts() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    Json late = Json::object();
    for (int days = 0; days < 300; ++days) late[std::to_string(days)] = 1.0 / 300;
    shop["leadTimes"]["l"] = {{"daysLate", late}};
    Json receipts = Json::array();
    const Day first = *parse_day("2026-11-25");
    for (int i = 0; i < 48; ++i) {
        receipts.push_back({{"location", "a"},
                            {"quantity", 1},
                            {"expected", format_day(first + std::chrono::days{i})},
                            {"leadTime", "l"}});
    }
    Json& product = shop["products"]["P"];
    product["stock"] = stock(1);
    product["backorder"] = {{"allowed", true}};
    product["receipts"] = receipts;
    return {"uncertain-48x300", shop.dump(), 3};
}

// Open orders of which nobody knows the place nor the day.
SlowDocument commitments() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    shop["locations"]["b"] = shop["locations"]["a"];
    shop["products"]["P"]["stock"] = {{{"location", "a"}, {"onHand", 1500}},
                                      {{"location", "b"}, {"onHand", 1502}}};
    Json orders = Json::array();
    for (int i = 0; i < 3000; ++i) orders.push_back({{"quantity", 1}});
    shop["products"]["P"]["commitments"] = orders;
    return {"commitments-nodue-3000-places-2", shop.dump(), 2};
}

}  // namespace

const std::vector<SlowDocument>& slow_documents() {
    static const std::vector<SlowDocument> kDocuments{
        closed_mondays(), mondays_only(), two_distributions(), uncertain_receipts(), commitments()};
    return kDocuments;
}

}  // namespace stockline
