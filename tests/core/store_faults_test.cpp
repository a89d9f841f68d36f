// Stores that a program has made and that cannot be planned: what plan() and peg() say of them.
#include "store_faults.h"

#include <gtest/gtest.h>
#include <limits>

#include "fixtures.h"
#include "stockline/delay.h"
#include "stockline/effective_terms.h"
#include "stockline/pegging.h"
#include "stockline/warnings.h"

namespace stockline {
namespace {

Product a_mug() {
    Product product;
    product.stock = {{"nj", 3, 0, 0}};
    product.receipts = {receipt("2026-12-10", 5)};
    product.backorder.is_allowed = true;
    return product;
}

Distribution days_with(int at, double probability) { return Distribution{{Mass{at, probability}}}; }

// A line for each fault of planning it: code, pointer, message.
std::string refusal_of(const Store& store, const TimeZones& zones, const RulePacks& rules = {}) {
    PlanOptions options;
    options.rules = rules;
    const auto planned = plan(store, zones, options);
    const auto pegged = peg(store, zones, options);
    EXPECT_EQ(planned.has_value(), pegged.has_value());
    if (planned) return "planned";
    return lines_of(planned.error());
}

std::string refusal_of(const Store& store) {
    return refusal_of(store, new_york_clock(new_jersey(a_mug())));
}

using Skus = std::vector<std::string>;

const std::string kUnits = "This must be a whole number. Write one from ";

TEST(StoreFaults, AreNoneOfAGoodStore) { EXPECT_EQ(refusal_of(new_jersey(a_mug())), "planned"); }

TEST(StoreFaults, AreAllToldAtOnce) {
    Product mug = a_mug();
    mug.stock[0].on_hand = -1;
    mug.stock[0].location = "moon";
    mug.receipts[0].quantity = 0;
    mug.receipts[0].expected = Day::max();
    mug.receipts[0].lead_time = "slow";
    mug.commitments.resize(1);
    mug.commitments[0].quantity = kMaxQuantity + 1;
    mug.commitments[0].kind = static_cast<CommitmentKind>(3);
    EXPECT_EQ(
        refusal_of(new_jersey(mug)),
        "unknown_location /products/MUG/stock/0/location There is no location \"moon\" in this "
        "document.\n"
        "out_of_range /products/MUG/stock/0/onHand " +
            kUnits +
            "0 to 1000000000.\n"
            "out_of_range /products/MUG/receipts/0/quantity " +
            kUnits +
            "1 to 1000000000.\n"
            "out_of_range /products/MUG/receipts/0/expected This day is out of range. Write one "
            "from 1970-01-01 to 2399-12-31.\n"
            "unknown_lead_time /products/MUG/receipts/0/leadTime There is no lead time \"slow\" in "
            "this document.\n"
            "out_of_range /products/MUG/commitments/0/quantity " +
            kUnits +
            "1 to 1000000000.\n"
            "unknown_value /products/MUG/commitments/0/kind This is not known here. Write order, "
            "backorder or preorder.\n");
}

TEST(StoreFaults, AreInNamesThatReferToNothing) {
    Store store = new_jersey(a_mug());
    store.locations.at("nj").calendar = "closed";
    store.locations.at("nj").cutoffs["van"] = Cutoff{TimeOfDay{0}};
    store.shipping.emplace_back("post", Method{"closed", {Lane{{"moon"}, Area{"usa", {}}, {}}}});
    store.holidays["DE"] = "closed";
    store.products.at("MUG").policy = "kind";
    store.products.at("MUG").replenishment = Replenishment{"nj", "slow"};
    EXPECT_EQ(
        refusal_of(store),
        "unknown_calendar /locations/nj/calendar There is no calendar \"closed\" in this "
        "document.\n"
        "unknown_method /locations/nj/cutoffs/van There is no shipping method \"van\" in this "
        "document.\n"
        "unknown_calendar /shipping/post/calendar There is no calendar \"closed\" in this "
        "document.\n"
        "unknown_location /shipping/post/lanes/0/from/0 There is no location \"moon\" in this "
        "document.\n"
        "unknown_value /shipping/post/lanes/0/to/country This is not known here. Write a country "
        "as two capital letters, such as US.\n"
        "unknown_calendar /holidays/DE There is no calendar \"closed\" in this document.\n"
        "unknown_policy /products/MUG/policy There is no policy \"kind\" in this document.\n"
        "unknown_lead_time /products/MUG/replenishment/leadTime There is no lead time \"slow\" "
        "in this document.\n");
}

TEST(StoreFaults, AreInDurationsThatCannotBe) {
    const std::string sum = "The probabilities, what lies beyond included, must sum to 1.\n";
    const auto refused = [](const Duration& handling) {
        Store store = new_jersey(a_mug());
        store.locations.at("nj").handling_days = handling;
        return refusal_of(store);
    };
    const std::string at = " /locations/nj/handlingDays ";
    EXPECT_EQ(refused(Duration::range(1, 3)), "planned");
    EXPECT_EQ(refused(Duration::range(3, 1)),
              "bad_range" + at + "The least number of days comes first.\n");
    EXPECT_EQ(refused(Duration::point(-1)), "out_of_range" + at + kUnits + "0 to 3660.\n");
    EXPECT_EQ(refused(Duration::point(std::numeric_limits<int>::max())),
              "out_of_range" + at + kUnits + "0 to 3660.\n");
    EXPECT_EQ(refused(Duration::exactly(days_with(2, 1.5))), "bad_probabilities" + at + sum);
    EXPECT_EQ(refused(Duration::exactly(days_with(2, std::numeric_limits<double>::infinity()))),
              "bad_probabilities" + at + sum);
    // A mass of not a number is none, so there is no mass: it is never done.
    EXPECT_EQ(refused(Duration::exactly(days_with(2, std::numeric_limits<double>::quiet_NaN()))),
              "planned");
}

TEST(StoreFaults, AreInClocks) {
    const Store store = new_jersey(a_mug());
    TimeZones zones = new_york_clock(store);
    TimeZone& zone = zones.at("America/New_York");
    zone.offset = std::chrono::hours{25};
    zone.transitions.push_back(zone.transitions.front());
    EXPECT_EQ(
        refusal_of(store, zones),
        "out_of_range /zones/America~1New_York/offsetMinutes " + kUnits +
            "-1440 to 1440.\n"
            "out_of_range /zones/America~1New_York/transitions/1/at Transitions lie between from "
            "and until, in ascending order.\n");
}

TEST(StoreFaults, AreInRules) {
    RulePack pack;
    pack.areas = {Area{"US", {}}};
    Rule rule;
    rule.kind = RuleKind::refund;
    rule.period.count = -1;
    rule.grade = static_cast<Grade>(9);
    pack.rules = {rule};
    const Store store = new_jersey(a_mug());
    EXPECT_EQ(
        refusal_of(store, new_york_clock(store), {pack}),
        "unknown_value /rules/0/rules/0/grade This is not known here. Write READ, QUOTED, PART "
        "or UNSEEN.\n"
        "out_of_range /rules/0/rules/0/period/count " +
            kUnits + "0 to 3660.\n");
    EXPECT_TRUE(terms_warnings(store, {pack}).empty());
    const RulePacks packs{pack};
    EXPECT_FALSE(effective_terms(packs, TermsCase{}));
    EXPECT_FALSE(delay_answer(packs, DelayCase{}));
}

TEST(StoreFaults, AreInTwoPacksOfOneJurisdictionAndInAgreementsWhereNoDayIsSet) {
    RulePack pack;
    pack.jurisdiction = "US";
    pack.areas = {Area{"US", {}}};
    Rule rule;
    rule.kind = RuleKind::withdrawal;
    rule.binds_agreed = true;
    pack.rules = {rule};
    RulePack again = pack;
    again.rules[0].kind = RuleKind::ship_by;
    const Store store = new_jersey(a_mug());
    EXPECT_EQ(refusal_of(store, new_york_clock(store), {pack, again}),
              "unknown_member /rules/0/rules/0/evenIfAgreed Only a rule that sets a day to ship or "
              "to deliver by can hold whatever was agreed. Leave this out.\n"
              "duplicate_key /rules/1/jurisdiction Another of these packs speaks for the same "
              "jurisdiction. Hand in one of them.\n");
}

TEST(StoreFaults, AreInTermsBesideThePrice) {
    Product mug = a_mug();
    mug.price = Money{400, Currency{"USD"}};
    Terms terms;
    terms.payment =
        PaymentTerm{Charge::deposit, Portion{std::nullopt, Money{500, Currency{"USD"}}}};
    terms.cancellation = CancellationTerm{CancelUntil::withdrawal_ends, 0,
                                          Portion{std::nullopt, Money{100, Currency{"EUR"}}}};
    mug.terms[Status::backorder] = terms;
    EXPECT_EQ(
        refusal_of(new_jersey(mug)),
        "unknown_value /products/MUG/terms/backorder/cancellation/until This is not known here. "
        "Write shipment or never, or give daysBeforeShipment in its place.\n");
    mug.terms[Status::backorder].cancellation->until = CancelUntil::shipment;
    EXPECT_EQ(
        refusal_of(new_jersey(mug)),
        "fee_above_price /products/MUG/terms/backorder/payment/amount The deposit for backorder "
        "is 500 USD, more than the price, 400 USD, in the currency's smallest unit. Write less, "
        "or a percentage.\n"
        "currency_mismatch /products/MUG/terms/backorder/cancellation/fee/currency The fee for "
        "backorder is 100 EUR, and the price is in USD. Write both in one currency.\n");
}

TEST(StoreFaults, AreThoseOfTheProductsThatArePlanned) {
    Store store = new_jersey(a_mug());
    store.products["CUP"].policy = "gold";
    const TimeZones zones = new_york_clock(store);
    PlanOptions options;
    for (const Skus& skus : {Skus{"CUP"}, Skus{"CUP", "MUG", "CUP"}, Skus{}}) {
        options.skus = skus;
        const auto planned = plan(store, zones, options);
        ASSERT_FALSE(planned);
        EXPECT_EQ(lines_of(planned.error()),
                  "unknown_policy /products/CUP/policy There is no policy \"gold\" in this "
                  "document.\n");
        EXPECT_FALSE(peg(store, zones, options));
    }
    options.skus = {"MUG"};
    EXPECT_TRUE(plan(store, zones, options));
    EXPECT_TRUE(peg(store, zones, options));
}

TEST(PlanHorizon, StaysAmongTheInstantsThatThereAre) {
    Store store;
    store.as_of = Instant::max();
    EXPECT_EQ(plan_horizon(store).until, kLastInstant);
    store.as_of = Instant::min();
    EXPECT_EQ(plan_horizon(store).from, kFirstInstant);
}

}  // namespace
}  // namespace stockline
