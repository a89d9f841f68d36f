// Stores that a program has made: whatever it puts into one, the store is planned or refused, and what is planned can
// be asked. Rules and clocks likewise.
#include <functional>
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

#include "../delay_fixtures.h"
#include "document.h"
#include "stockline/json.h"
#include "stockline/pegging.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

template <class Value>
Value any_of(const std::vector<Value>& values) {
    return *rc::gen::elementOf(values);
}

Quantity any_quantity() {
    return any_of<Quantity>({0, 1, -1, 7, kMaxQuantity, kMaxQuantity + 1,
                             std::numeric_limits<Quantity>::min(),
                             std::numeric_limits<Quantity>::max()});
}

int any_int() {
    return any_of<int>({0, 1, -1, 5, 365, 3660, 3661, std::numeric_limits<int>::min(),
                        std::numeric_limits<int>::max()});
}

Day any_day() {
    return any_of<Day>({Day::min(), Day::max(), kFirstDay, kFirstDay - std::chrono::days{1},
                        kLastDay, kLastDay + std::chrono::days{1}, *parse_day("2026-11-26")});
}

Instant any_instant() {
    return any_of<Instant>({Instant::min(), Instant::max(), kFirstInstant, kLastInstant,
                            *parse_instant("2026-11-26T12:00:00Z")});
}

TimeOfDay any_time() {
    return any_of<TimeOfDay>({TimeOfDay{0}, TimeOfDay{-1}, TimeOfDay{720}, kEndOfDay,
                              TimeOfDay{1441}, TimeOfDay::min(), TimeOfDay::max()});
}

std::string any_name() {
    return any_of<std::string>(
        {"", "dock", "nj", "moon", "x/y~z", "standard", "\xFF", "\xED\xA0\x80"});
}

template <class Enum>
Enum any_enumerator() {
    return static_cast<Enum>(any_int());
}

Distribution any_distribution() {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    constexpr double kInfinite = std::numeric_limits<double>::infinity();
    std::vector<Mass> masses(*rc::gen::inRange<std::size_t>(0, 4));
    for (Mass& mass : masses) {
        mass = {any_int(), any_of<double>({0.25, 0.5, 1.0, 0.0, -1.0, 1e300, kNone, kInfinite})};
    }
    return Distribution{masses};
}

Duration any_duration() { return Duration{any_distribution(), any_distribution()}; }

BusinessCalendar any_calendar() {
    BusinessCalendar::Workdays workdays{};
    workdays.fill(*rc::gen::arbitrary<bool>());
    return BusinessCalendar{workdays, {any_day(), any_day()}, {any_day()}, any_day()};
}

Money any_money() {
    return Money{any_quantity(), Currency{any_of<std::string>({"USD", "EUR", "", "usd", "XXXX"})}};
}

Portion any_portion() {
    Portion portion;
    if (*rc::gen::arbitrary<bool>()) portion.share = any_int();
    if (*rc::gen::arbitrary<bool>()) portion.amount = any_money();
    return portion;
}

Terms any_terms() {
    Terms terms;
    terms.payment = PaymentTerm{any_enumerator<Charge>(), any_portion()};
    terms.cancellation = CancellationTerm{any_enumerator<CancelUntil>(), any_int(), any_portion()};
    terms.refund = RefundTerm{any_int(), any_enumerator<PeriodUnit>(), any_enumerator<Event>()};
    terms.returns = ReturnsTerm{any_int(), any_enumerator<Rule::Cost>()};
    for (int left = *rc::gen::inRange(0, 3); left > 0; --left) {
        terms.returns->seasons.push_back(ReturnSeason{any_day(), any_day(), any_day()});
    }
    return terms;
}

/// Everything that plan() is handed.
struct Request {
    Store store;
    TimeZones zones;
    PlanOptions options;
};

/// Each spoils one thing, or leaves it as good as it was.
const std::vector<std::function<void(Request&)>>& spoilers() {
    static const auto product = [](Request& request) -> Product& {
        return request.store.products.begin()->second;
    };
    static const std::vector<std::function<void(Request&)>> kSpoilers{
        [](Request& of) { of.store.as_of = any_instant(); },
        [](Request& of) { of.store.fresh_for = std::chrono::minutes{any_int()}; },
        [](Request& of) { of.store.tell_stock_up_to = any_quantity(); },
        [](Request& of) { of.store.calendars["dock"] = any_calendar(); },
        [](Request& of) { of.store.calendars.erase("dock"); },
        [](Request& of) { of.store.holidays["US"] = any_name(); },
        [](Request& of) { of.store.holidays[any_name()] = "dock"; },
        [](Request& of) {
            of.store.lead_times["0"] =
                LeadTime{any_distribution(), any_distribution(), any_quantity()};
        },
        [](Request& of) { of.store.lead_times.clear(); },
        [](Request& of) { of.store.locations.begin()->second.calendar = any_name(); },
        [](Request& of) { of.store.locations.begin()->second.time_zone = any_name(); },
        [](Request& of) { of.store.locations.begin()->second.cutoff = Cutoff{any_time()}; },
        [](Request& of) {
            of.store.locations.begin()->second.cutoffs[any_name()] = Cutoff{any_time()};
        },
        [](Request& of) {
            of.store.locations.begin()->second.half_days.push_back(HalfDay{any_day(), any_time()});
        },
        [](Request& of) { of.store.locations.begin()->second.handling_days = any_duration(); },
        [](Request& of) { of.store.locations.begin()->second.receiving_days = any_int(); },
        [](Request& of) { of.store.locations.clear(); },
        [](Request& of) { of.store.shipping.front().second.calendar = any_name(); },
        [](Request& of) { of.store.shipping.front().second.lanes.front().from = {any_name()}; },
        [](Request& of) {
            of.store.shipping.front().second.lanes.front().transit_days = any_duration();
        },
        [](Request& of) {
            of.store.shipping.front().second.lanes.front().to = Area{any_name(), {"*", ""}};
        },
        [](Request& of) { of.store.shipping.clear(); },
        [](Request& of) { of.store.shipping.push_back(of.store.shipping.front()); },
        [](Request& of) {
            of.store.shipping.emplace_back(any_name(), of.store.shipping.front().second);
        },
        [](Request& of) { of.store.products[any_name()] = product(of); },
        [](Request& of) { of.store.locations[any_name()] = of.store.locations.begin()->second; },
        [](Request& of) { of.store.policies[any_name()]; },
        [](Request& of) { of.zones[any_name()] = of.zones.begin()->second; },
        [](Request& of) { product(of).name = any_name(); },
        [](Request& of) { product(of).policy = any_name(); },
        [](Request& of) { product(of).price = any_money(); },
        [](Request& of) { product(of).terms[any_enumerator<Status>()] = any_terms(); },
        [](Request& of) { of.store.policies["a"][any_enumerator<Status>()] = any_terms(); },
        [](Request& of) { product(of).exceptions = CircumstanceSet(any_int()); },
        [](Request& of) {
            product(of).stock.push_back(
                {any_name(), any_quantity(), any_quantity(), any_quantity()});
        },
        [](Request& of) {
            product(of).stock.push_back({"nj", any_quantity(), any_quantity(), any_quantity()});
        },
        [](Request& of) {
            Receipt receipt;
            receipt.location = any_of<std::string>({"nj", "moon"});
            receipt.quantity = any_quantity();
            receipt.expected = any_day();
            receipt.lead_time = any_of<std::string>({"", "0", "moon"});
            product(of).receipts.push_back(receipt);
        },
        [](Request& of) {
            Commitment commitment;
            commitment.quantity = any_quantity();
            commitment.due = any_day();
            commitment.location = any_of<std::string>({"", "nj", "moon"});
            commitment.kind = any_enumerator<CommitmentKind>();
            commitment.expires = any_instant();
            product(of).commitments.push_back(commitment);
        },
        [](Request& of) {
            product(of).replenishment = Replenishment{"nj", any_of<std::string>({"0", "moon"})};
        },
        [](Request& of) {
            product(of).made_to_order = MadeToOrder{any_name(), any_duration()};
        },
        [](Request& of) {
            product(of).capacity = Capacity{any_name(), any_quantity()};
        },
        [](Request& of) {
            product(of).backorder = BackorderPolicy{true, any_quantity()};
        },
        [](Request& of) {
            product(of).preorder = PreorderPolicy{
                {any_day(), any_day()}, any_quantity(), any_instant(), any_quantity()};
        },
        [](Request& of) { product(of).tell_stock_up_to = any_quantity(); },
        [](Request& of) { product(of).draws[any_name()] = any_quantity(); },
        [](Request& of) { of.store.products["SET"].draws[kSku] = any_quantity(); },
        [](Request& of) {
            of.store.products["SET"].draws = {{"SET", 1}, {kSku, 1}};
        },
        [](Request& of) {
            of.store.products["CUP"].draws = {{"SET", 2}};
        },
        [](Request& of) {
            of.store.supplies[any_name()].stock.push_back({"nj", 3, 0, 0});
        },
        [](Request& of) {
            Product& set = of.store.products["SET"];
            set.draws = {{kSku, 2}};
            set.commitments.resize(1);
            set.commitments.front().quantity = any_quantity();
            set.backorder.is_allowed = true;
        },
        [](Request& of) { of.zones.begin()->second.offset = std::chrono::seconds{any_quantity()}; },
        [](Request& of) { of.zones.begin()->second.from = any_instant(); },
        [](Request& of) { of.zones.begin()->second.until = any_instant(); },
        [](Request& of) {
            of.zones.begin()->second.transitions = {
                {any_instant(), std::chrono::seconds{any_int()}}};
        },
        [](Request& of) { of.zones.clear(); },
        [](Request& of) {
            of.options.skus = {any_of<std::string>({kSku, "CUP"})};
        },
        [](Request& of) { of.options.order = any_name(); },
        [](Request& of) {
            RulePack pack = delays::united_states();
            Rule& rule = pack.rules[*rc::gen::inRange<std::size_t>(0, pack.rules.size())];
            rule.kind = any_enumerator<RuleKind>();
            rule.grade = any_enumerator<Grade>();
            rule.period = Period{any_enumerator<PeriodUnit>(), any_int(), any_int(),
                                 any_enumerator<Event>(),      true,      true};
            of.options.rules = {pack};
        },
        [](Request& of) {
            RulePack pack = delays::united_states();
            Rule& rule = pack.rules[*rc::gen::inRange<std::size_t>(0, pack.rules.size())];
            rule.effective_to = any_day();
            rule.above = any_money();
            rule.when = CircumstanceSet(any_int());
            rule.delay.within_days = any_int();
            rule.delay.lapses_after = any_int();
            rule.delay.silence = any_enumerator<DelayRule::Silence>();
            pack.workdays.fill(*rc::gen::arbitrary<bool>());
            of.options.rules = {pack};
        },
    };
    return kSpoilers;
}

RC_GTEST_PROP(MadeStore, IsPlannedOrSaysWhatIsWrong, ()) {
    const World world = *worlds(Variety{.places = 2, .has_free_orders = true});
    Request request{store_of(world), {}, {}};
    request.zones = clocks(request.store);
    request.options.rules = {delays::united_states()};
    const int spoilt = *rc::gen::inRange(0, 3);
    for (int i = 0; i < spoilt; ++i) (*rc::gen::elementOf(spoilers()))(request);

    const auto snapshot = plan(request.store, request.zones, request.options);
    const auto pegging = peg(request.store, request.zones, request.options);
    RC_ASSERT(snapshot.has_value() == pegging.has_value());
    const Warnings warnings = terms_warnings(request.store, request.options.rules);
    RC_ASSERT(Json::accept(write_check({}, warnings)));
    if (!snapshot) {
        RC_LOG() << write_faults(snapshot.error()) << '\n';
        RC_ASSERT(!snapshot.error().empty());
        for (const Fault& fault : snapshot.error()) {
            RC_ASSERT(fault.pointer.front() == '/');
            RC_ASSERT(fault.message.back() == '.');
        }
        return;
    }
    RC_ASSERT(Json::accept(write_pegging(*pegging)));
    // A document that its own door takes, which is the same again and gives the answers that the value gives.
    const std::string text = write_snapshot(*snapshot);
    const auto read = read_snapshot(text);
    if (!read) RC_FAIL(write_faults(read.error()));
    RC_ASSERT(write_snapshot(*read) == text);
    Query query = query_of(world, *asks());
    query.to = Destination{"US", "94103"};
    if (snapshot->products.find(kSku) == snapshot->products.end()) return;
    const auto promise = quote(*snapshot, query);
    RC_ASSERT(promise);
    RC_ASSERT(Json::accept(write_promise(*promise)));
    const auto again = quote(*read, query);
    RC_ASSERT(again);
    RC_ASSERT(write_promise(*again) == write_promise(*promise));
}

}  // namespace
}  // namespace stockline::properties
