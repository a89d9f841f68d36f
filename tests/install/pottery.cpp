// A potter's shop: three mugs on the shelf, twenty more on 10 December. Somebody asks for four.
#include <iostream>
#include <stockline/stockline.h>

using namespace std::chrono_literals;
using namespace stockline;

static Store potters_store() {
    Store store;
    store.as_of = *parse_instant("2026-11-23T15:00:00Z");  // a Monday, 10:00 in New York
    store.calendars["weekdays"] =
        BusinessCalendar{kWorkingWeek, {*parse_day("2026-11-26")}, {}, parse_day("2027-12-31")};

    Location& workshop = store.locations["workshop"];
    workshop.time_zone = "America/New_York";
    workshop.calendar = "weekdays";
    workshop.cutoff = Cutoff{14h};  // orders until 14:00 leave on the same day

    Product& mug = store.products["MUG"];
    mug.stock = {{.location = "workshop", .on_hand = 3}};
    mug.receipts = {{.location = "workshop", .quantity = 20, .expected = *parse_day("2026-12-10")}};
    mug.backorder.is_allowed = true;
    return store;
}

// What New York's clocks say for as long as a plan wants to know: five hours behind UTC, then four.
static TimeZones clocks(const Store& store) {
    const Horizon horizon = plan_horizon(store);
    const Instant spring = *parse_instant("2027-03-14T07:00:00Z");
    const Instant autumn = *parse_instant("2027-11-07T06:00:00Z");
    return {{"America/New_York",
             TimeZone{horizon.from, horizon.until, -5h, {{spring, -4h}, {autumn, -5h}}}}};
}

static int complain(const Faults& faults) {
    for (const Fault& fault : faults) {
        std::cout << to_string(fault.code) << " at " << fault.pointer << ": " << fault.message
                  << '\n';
    }
    return 1;
}

int main() {
    const Store store = potters_store();
    const auto snapshot = plan(store, clocks(store));
    if (!snapshot) return complain(snapshot.error());

    Query query;
    query.sku = "MUG";
    query.quantity = 4;
    query.at = store.as_of;
    const auto promise = quote(*snapshot, query);
    if (!promise) return complain(promise.error());
    for (const Part& part : promise->parts) {
        std::cout << part.quantity << ' ' << to_string(part.status);
        if (part.windows.ship) std::cout << ", ships by " << format_day(part.windows.ship->latest);
        std::cout << '\n';
    }

    // A question that makes no sense is refused, with every reason why.
    query.quantity = -4;
    query.confidence = 7;
    const auto refused = quote(*snapshot, query);
    if (!refused) complain(refused.error());
}
