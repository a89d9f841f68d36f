// The rules of truth (core/RULES.md, T1 to T3) in random shops.
#include <algorithm>
#include <gtest/gtest.h>
#include <map>
#include <rapidcheck/gtest.h>
#include <string>
#include <vector>

#include "document.h"
#include "shown.h"
#include "stockline/json.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

Snapshot planned(const Json& document) {
    const auto store = read_store(document.dump());
    if (!store) RC_FAIL(write_faults(store.error()));
    const auto snapshot = plan(*store, clocks(*store));
    if (!snapshot) RC_FAIL(write_faults(snapshot.error()));
    return *snapshot;
}

// T1: units at a place that no lane leaves for the destination might as well not be there.
RC_GTEST_PROP(Reach, UnitsThatNothingReachesCountForNothing, ()) {
    World world = *worlds(Variety{.places = 2});
    world.replenishment.reset();
    world.release.reset();
    const Ask ask = *asks();
    Json document = store_document(world);
    document["shipping"]["standard"]["lanes"].erase(1);
    const Snapshot some = planned(document);
    const auto reached = quote(some, query_of(world, ask));

    World without = world;
    without.places[1].stock = 0;
    std::erase_if(without.deliveries, [](const Delivery& each) { return each.place == 1; });
    // Orders there count against limits all the same, and owe nothing elsewhere.
    const Snapshot others = snapshot_of(without);
    const auto alone = quote(others, query_of(without, ask));
    RC_ASSERT(reached);
    RC_ASSERT(alone);
    RC_ASSERT(reached->max_quantity == alone->max_quantity);
    if (reached->status == Status::not_shipped_there) {
        RC_ASSERT(alone->max_quantity == Quantity{0});
        RC_ASSERT(reached->parts.size() == 1U);
        return;
    }
    // Why units have no day may speak of a receipt there that is overdue.
    RC_ASSERT(shown(*reached) == shown(*alone));
    RC_ASSERT(reached->ladder.size() == alone->ladder.size());
}

struct Dated {
    Quantity quantity;
    std::optional<Window> ship;
    std::optional<Window> deliver;

    friend bool operator==(const Dated& a, const Dated& b) {
        return a.quantity == b.quantity && a.ship == b.ship && a.deliver == b.deliver;
    }
};

/// The days of an answer, neighbours with the same days as one.
struct Answered {
    /// Of units on hand, or made to order.
    std::vector<Dated> on_hand;
    std::vector<Dated> all;
    Quantity missing = 0;
};

void add(std::vector<Dated>& to, const Part& part) {
    const Dated dated{part.quantity, part.windows.ship, part.windows.deliver};
    if (!to.empty() && to.back().ship == dated.ship && to.back().deliver == dated.deliver) {
        to.back().quantity += dated.quantity;
    } else {
        to.push_back(dated);
    }
}

Answered answered(const Snapshot& snapshot, Query query, Instant at) {
    query.at = at;
    const auto promise = quote(snapshot, query);
    RC_ASSERT(promise);
    Answered answer;
    for (const Part& part : promise->parts) {
        if (part.status == Status::out_of_stock) {
            answer.missing += part.quantity;
            continue;
        }
        add(answer.all, part);
        const bool is_on_hand =
            part.status == Status::in_stock || part.status == Status::made_to_order;
        if (is_on_hand && part.windows.ship) add(answer.on_hand, part);
    }
    return answer;
}

/// Fewer units can be had, or those on hand have other days; not where others have the same days in their place.
bool is_other(const Answered& then, const Answered& now) {
    return then.missing != now.missing || (then.on_hand != now.on_hand && then.all != now.all);
}

// T2: cut-offs and days of a world change on the hour, so an hour by hour search finds the first change.
RC_GTEST_PROP(OrderBy, IsTheFirstInstantAtWhichTheDaysAreOthers, ()) {
    World world = *worlds(Variety{.places = *rc::gen::inRange(1, 3), .has_extras = false});
    if (*rc::gen::inRange(0, 3) == 0) {
        world.production = Days{Days::Kind::range, *rc::gen::inRange(0, 4), 2, 5};
    }
    const Snapshot snapshot = snapshot_of(world);
    const Query query = query_of(world, *asks());
    const auto promise = quote(snapshot, query);
    RC_ASSERT(promise);
    const Answered now = answered(snapshot, query, query.at);

    std::optional<Instant> first;
    if (!now.on_hand.empty()) {
        for (int hours = 1; hours <= 14 * 24 && !first; ++hours) {
            const Instant at = query.at + std::chrono::hours{hours};
            if (is_other(answered(snapshot, query, at), now)) first = at;
        }
    }
    RC_ASSERT(promise->order_by == first);
    if (!first) return;
    RC_ASSERT(!is_other(answered(snapshot, query, *first - std::chrono::seconds{1}), now));
}

// Of more units than before a day is told.
bool tells_other_days(const std::vector<Dated>& then, const std::vector<Dated>& now) {
    for (auto window : {&Dated::ship, &Dated::deliver}) {
        std::map<std::string, Quantity> more;
        const auto count = [&](const std::vector<Dated>& all, Quantity sign) {
            for (const Dated& each : all) {
                if (!(each.*window)) continue;
                const Window& days = *(each.*window);
                more[format_day(days.earliest) + format_day(days.latest)] += sign * each.quantity;
            }
        };
        count(then, 1);
        count(now, -1);
        for (const auto& [days, units] : more) {
            if (units > 0) return true;
        }
    }
    return false;
}

// T2 where a calendar ends: days that nobody knows are no others, and known ones that change are.
RC_GTEST_PROP(OrderBy, IsToldOfKnownDaysWhereACalendarEnds, ()) {
    World world = *worlds(Variety{.places = *rc::gen::inRange(1, 3), .has_extras = false});
    const bool is_made = *rc::gen::inRange(0, 3) == 0;
    if (is_made) world.production = Days{Days::Kind::number, *rc::gen::inRange(0, 4), 0, 5};
    Json document = store_document(world);
    const char* const calendar = *rc::gen::arbitrary<bool>() ? "parcel" : "dock";
    document["calendars"][calendar]["validUntil"] =
        format_day(day_of(world, *rc::gen::inRange(3, 20)));
    const Snapshot snapshot = planned(document);
    const Query query = query_of(world, *asks());
    const auto promise = quote(snapshot, query);
    RC_ASSERT(promise);
    RC_LOG() << document.dump() << '\n'
             << query.quantity << " at " << format_instant(query.at) << '\n';
    const Answered now = answered(snapshot, query, query.at);
    std::optional<Instant> first;
    for (int hours = 1; hours <= 14 * 24 && !now.on_hand.empty() && !first; ++hours) {
        Query later = query;
        later.at += std::chrono::hours{hours};
        const auto asked = quote(snapshot, later);
        RC_ASSERT(asked);
        const auto& notes = asked->notes;
        const bool is_cut_short =
            std::find(notes.begin(), notes.end(), Note::beyond_calendar) != notes.end();
        const Answered then = answered(snapshot, query, later.at);
        const bool is_known_other =
            then.missing != now.missing || tells_other_days(then.on_hand, now.on_hand);
        if (is_cut_short ? is_known_other : is_other(then, now)) first = later.at;
    }
    RC_ASSERT(promise->order_by == first);
}

// T3: whoever has more of what is hidden publishes the same.
RC_GTEST_PROP(HiddenStock, ChangesNothingThatIsPublished, ()) {
    World world = *worlds(Variety{.places = *rc::gen::inRange(1, 4), .has_free_orders = true});
    world.hold_back = *rc::gen::inRange(0, 4);
    const int above = *rc::gen::inRange(0, 5);
    const auto published = [above](const World& of) {
        Json document = store_document(of);
        document["hideStockAbove"] = above;
        document["products"][kSku]["showQueue"] = true;
        return planned(document);
    };
    const Snapshot snapshot = published(world);
    const SnapshotProduct& product = snapshot.products.at(kSku);
    for (std::size_t place = 0; place < world.places.size(); ++place) {
        bool hides = false;
        for (const LocationLadder& ladder : product.ladders) {
            if (ladder.location != place_name(int(place))) continue;
            // Of what is on hand: whether today's units are on hand or still to come is told.
            for (const Step& step : ladder.steps) {
                hides = hides || (step.is_or_more && step.source == Source::stock);
            }
        }
        if (!hides) continue;
        World more = world;
        more.places[place].stock += *rc::gen::inRange(1, 50);
        RC_ASSERT(write_snapshot(published(more)) == write_snapshot(snapshot));
    }
}

}  // namespace
}  // namespace stockline::properties
