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

std::string day_after(int days) {
    return format_day(*parse_day("2026-11-23") + std::chrono::days{days});
}

// `count` receipts of `units(i)` each, expected on `day(i)`, late by one of so many numbers of days.
template <class Units, class DayOf>
void add_receipts(Json& shop, int count, int days_late, const Units& units, const DayOf& day) {
    shop["leadTimes"]["l"] = {{"daysLate", as_likely(days_late, days_late - 1)["probabilities"]}};
    Json& receipts = shop["products"]["P"]["receipts"] = Json::array();
    for (int i = 0; i < count; ++i) {
        receipts.push_back({{"location", "a"},
                            {"quantity", units(i)},
                            {"expected", day_after(day(i))},
                            {"leadTime", "l"}});
    }
    shop["products"]["P"]["backorder"] = {{"allowed", true}};
}

// So many places with three units each.
void add_places(Json& shop, int count) {
    const Json place = shop["locations"]["a"];
    shop["locations"] = Json::object();
    Json& stock = shop["products"]["P"]["stock"] = Json::array();
    for (int i = 0; i < count; ++i) {
        const std::string name = "l" + std::to_string(i);
        shop["locations"][name] = place;
        stock.push_back({{"location", name}, {"onHand", 3}});
    }
}

void set_transit(Json& shop, const Json& days) {
    shop["shipping"]["post"]["lanes"][0]["transitDays"] = days;
}

// Handled in one of so many numbers of days from 0 on, and carried in one of so many.
void set_days(Json& shop, int handling, int transit) {
    shop["locations"]["a"]["handlingDays"] = as_likely(handling, handling - 1);
    set_transit(shop, as_likely(transit, transit - 1));
}

// Likewise, each with a cut-off of its own.
void add_places_with_cutoffs(Json& shop, int count) {
    add_places(shop, count);
    int minute = 0;
    for (const auto& place : shop["locations"].items()) {
        place.value()["cutoff"] = format_time_of_day(TimeOfDay{minute++});
    }
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
    set_transit(shop, as_likely(300, 3660));
    shop["products"]["P"]["stock"] = stock(5);
    return {"two-distributions-300", shop.dump()};
}

// 48 receipts, a day apart, each late by one of 300 numbers of days.
SlowDocument uncertain_receipts() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    add_receipts(
        shop, 48, 300, [](int) { return 1; }, [](int i) { return 2 + i; });
    shop["products"]["P"]["stock"] = stock(1);
    return {"uncertain-48x300", shop.dump(), 3};
}

SlowDocument many_receipts() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    add_receipts(
        shop, 1100, 300, [](int i) { return 1 + i; }, [](int i) { return 1 + i % 390; });
    return {"receipts-1100x300", shop.dump(), 100'000};
}

SlowDocument receipts_of_many_outcomes() {
    Json shop = a_shop({"mon", "tue", "wed", "thu", "fri"}, kEveryDay);
    set_days(shop, 50, 50);
    add_receipts(
        shop, 300, 365, [](int i) { return 1 + i; }, [](int i) { return 1 + i; });
    return {"receipts-300x365-handling-50-transit-50", shop.dump(), 100'000};
}

// Any number of units up to 1,023 needs receipts of its own.
SlowDocument doublings() {
    Json shop = a_shop({"mon", "tue", "wed", "thu", "fri"}, kEveryDay);
    set_days(shop, 365, 365);
    add_receipts(
        shop, 10, 365, [](int i) { return 1 << i; }, [](int i) { return 1 + 3 * i; });
    return {"doublings-10x365x365x365", shop.dump(), 900};
}

// At each of 60 places any number of units up to 127 needs receipts of its own.
SlowDocument doublings_at_many_places() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    set_days(shop, 20, 20);
    shop["locations"]["a"]["receivingDays"] = 300;
    add_places(shop, 60);
    shop["products"]["P"].erase("stock");
    add_receipts(
        shop, 420, 200, [](int i) { return 1 << i % 7; }, [](int i) { return 1 + 3 * (i % 7); });
    int i = 0;
    for (Json& receipt : shop["products"]["P"]["receipts"]) {
        receipt["location"] = "l" + std::to_string(i++ / 7);
    }
    return {"doublings-at-60-places", shop.dump(), 500};
}

// Three units at each of 60 places, handled in one of 20 numbers of days, and carried in one of 300.
SlowDocument places() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    set_days(shop, 20, 300);
    add_places(shop, 60);
    return {"places-60x20x300", shop.dump(), 180};
}

// Each place has a cut-off of its own, so the first deadline that matters may be any of them.
SlowDocument cutoffs() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    add_places_with_cutoffs(shop, 600);
    return {"cutoffs-600", shop.dump()};
}

// Whether a deadline changes anything is known only behind 3,000 closed days.
SlowDocument closed_days_ahead() {
    Json shop = a_shop(kEveryDay, {"mon"});
    Json& closed = shop["calendars"]["carrier"]["closed"] = Json::array();
    for (int i = 1; i <= 3000; ++i) closed.push_back(day_after(i));
    set_days(shop, 20, 300);
    shop["locations"]["a"]["cutoff"] = "17:00";
    add_places(shop, 60);
    return {"deadline-behind-3000-closed-days", shop.dump(), 170};
}

// Made on Mondays and carried on Tuesdays, many of which are closed; all of it may take long.
SlowDocument made_on_mondays() {
    Json shop = a_shop({"mon"}, {"tue"});
    for (int week = 1; week < 1500; ++week) {
        if (week % 3 != 0) shop["calendars"]["dock"]["closed"].push_back(day_after(7 * week));
        if (week % 2 != 0)
            shop["calendars"]["carrier"]["closed"].push_back(day_after(7 * week + 1));
    }
    const auto apart = [](int count, int days) {
        Json likely = Json::object();
        for (int i = 0; i < count; ++i) likely[std::to_string(i * days)] = 1.0 / count;
        return Json{{"probabilities", likely}};
    };
    shop["locations"]["a"]["handlingDays"] = apart(700, 5);
    set_transit(shop, apart(700, 5));
    shop["products"]["P"]["madeToOrder"] = {{"location", "a"}, {"productionDays", apart(900, 4)}};
    return {"made-on-mondays-900x700x700", shop.dump(), 3};
}

// Each of 300 places has three units, and a lane leaves all of them to 6,000 postal codes, none of which is asked for.
SlowDocument postal_codes() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    add_places(shop, 300);
    Json codes = Json::array();
    for (int i = 0; i < 6000; ++i) codes.push_back("9" + std::to_string(1000 + i));
    Json& lanes = shop["shipping"]["post"]["lanes"];
    lanes.insert(lanes.begin(),
                 Json{{"to", {{"country", "US"}, {"postalCodes", codes}}}, {"transitDays", 9}});
    return {"postal-codes-6000-at-300-places", shop.dump(), 900, "97000"};
}

// Twenty methods with 90 lanes each leave all of 300 places; the last lane of the last method leads there.
SlowDocument lanes_of_many_methods() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    add_places(shop, 300);
    const Json own = shop["shipping"]["post"];
    shop["shipping"] = Json::object();
    for (int i = 0; i < 20; ++i) {
        Json lanes = Json::array();
        for (int lane = 0; lane < 90; ++lane) lanes.push_back({{"to", {{"country", "CA"}}}});
        if (i == 19) lanes.push_back(own["lanes"][0]);
        const std::string name(1, static_cast<char>('a' + i));
        shop["shipping"][name] = {{"calendar", "carrier"}, {"lanes", lanes}};
    }
    return {"lanes-20x90-at-300-places", shop.dump(), 900};
}

// A hundred methods lead to Canada, with a lane each from all of 400 places.
SlowDocument methods_elsewhere() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    add_places(shop, 400);
    shop["shipping"] = Json::object();
    for (int i = 0; i < 100; ++i) {
        shop["shipping"]["m" + std::to_string(i)] = {{"calendar", "carrier"},
                                                     {"lanes", {{{"to", {{"country", "CA"}}}}}}};
    }
    return {"methods-100-elsewhere-at-400-places", shop.dump(), 900};
}

// The carrier comes on Fridays, to the first of 600 places, each of which has a cut-off of its own.
SlowDocument cutoffs_out_of_reach() {
    Json shop = a_shop(kEveryDay, {"fri"});
    add_places_with_cutoffs(shop, 600);
    shop["shipping"]["post"]["lanes"][0]["from"] = {"l0"};
    return {"cutoffs-600-of-which-one-is-reached", shop.dump()};
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

// Open for half an hour a day, and ready after nearly a week of that.
void let_collect(Json& shop) {
    shop["shipping"] = {{"collect", {{"kind", "pickup"}, {"readyInMinutes", 209}}}};
    for (const auto& place : shop["locations"].items()) {
        for (const Json& weekday : kEveryDay) {
            place.value()["openingHours"][weekday.get<std::string>()] =
                Json::array({Json::array({"09:00", "09:30"})});
        }
    }
}

// Collected at one of 300 places, of which none has enough.
SlowDocument collected_at_many_places() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    add_places(shop, 300);
    let_collect(shop);
    return {"collected-at-300-places", shop.dump(), 900};
}

SlowDocument receipts_to_collect() {
    Json shop = a_shop(kEveryDay, kEveryDay);
    add_receipts(
        shop, 1000, 300, [](int i) { return 1 + i; }, [](int i) { return 1 + i % 90; });
    let_collect(shop);
    return {"collected-of-receipts-1000x300", shop.dump(), 100'000};
}

}  // namespace

const std::vector<SlowDocument>& slow_documents() {
    static const std::vector<SlowDocument> kDocuments{closed_mondays(),
                                                      mondays_only(),
                                                      two_distributions(),
                                                      uncertain_receipts(),
                                                      commitments(),
                                                      many_receipts(),
                                                      receipts_of_many_outcomes(),
                                                      doublings(),
                                                      doublings_at_many_places(),
                                                      places(),
                                                      cutoffs(),
                                                      closed_days_ahead(),
                                                      made_on_mondays(),
                                                      postal_codes(),
                                                      lanes_of_many_methods(),
                                                      methods_elsewhere(),
                                                      cutoffs_out_of_reach(),
                                                      collected_at_many_places(),
                                                      receipts_to_collect()};
    return kDocuments;
}

}  // namespace stockline
