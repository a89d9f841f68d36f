#include "promise_terms.h"

#include <algorithm>

#include "term_sheets.h"

namespace stockline {

Day shop_day(const Snapshot& snapshot, const Promise& promise) {
    auto location = snapshot.locations.find(promise.parts.back().location);
    if (location == snapshot.locations.end()) location = snapshot.locations.begin();
    if (location != snapshot.locations.end()) {
        const auto zone = snapshot.zones.find(location->second.time_zone);
        if (zone != snapshot.zones.end()) {
            if (const auto day = zone->second.local_day(promise.at)) return *day;
        }
    }
    return std::chrono::floor<std::chrono::days>(promise.at);
}

bool is_stale(const Promise& promise) {
    return std::find(promise.notes.begin(), promise.notes.end(), Note::stale) !=
           promise.notes.end();
}

const BusinessCalendar* holidays_of(const Snapshot& snapshot, const Destination& to) {
    for (const auto& [country, calendar] : snapshot.holidays) {
        if (Area{country, {}}.contains(to)) return &snapshot.calendars.find(calendar)->second;
    }
    return nullptr;
}

void set_read_terms(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query,
                    const OrderDelivered& order_delivered, Promise& promise) {
    SheetCase of;
    of.days.today = shop_day(snapshot, promise);
    of.days.ordered = query.ordered;
    of.days.order_delivered = order_delivered;
    set_price(product, query.price, of);
    of.quantity = promise.quantity;
    of.has_given_up_right = query.has_given_up_right;
    of.is_stale = is_stale(promise);
    std::optional<Destination> to;
    // What is not sold is under no law of sales, and nobody consents to it.
    if (can_be_had(promise.status)) {
        to = query.to;
        set_days(promise, of.days.today, of.days);
        if (to) of.days.holidays = holidays_of(snapshot, *to);
    }
    const auto& sheets = product.term_sheets ? product.term_sheets : snapshot.term_sheets;
    FilledTerms filled = fill_terms(*sheets, snapshot.term_sheets->areas, product.term_group,
                                    promise.status, to, of);
    promise.terms_json.swap(filled.text);
    promise.order_withdrawal_json.swap(filled.order_withdrawal);
}

}  // namespace stockline
