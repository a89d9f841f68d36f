// What a page fills in is what the law and the policies give. A promise from plan() works its terms out of rule packs;
// one from the document that was written has them worked out but for days and amounts. Byte for byte they are the same.
#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <string>
#include <vector>

#include "document.h"
#include "stockline/json.h"
#include "stockline/publication.h"
#include "stockline/quote.h"

namespace stockline::properties {
namespace {

constexpr Variety kAnything{};

template <class Value>
Value one_of(const std::vector<Value>& values) {
    return *rc::gen::elementOf(values);
}

bool is_heads(int of = 2) { return *rc::gen::inRange(0, of) == 0; }

template <class Enum>
Enum one_of_first(int count) {
    return static_cast<Enum>(*rc::gen::inRange(0, count));
}

Money some_money() {
    return Money{one_of<MinorUnits>({1, 300, 2500, 9000, 20'000}),
                 Currency{is_heads(4) ? "EUR" : "USD"}};
}

Portion some_portion() {
    Portion portion;
    if (is_heads()) {
        portion.share = one_of<BasisPoints>({1, 500, 2000, 3333, 10'000});
    } else {
        portion.amount = some_money();
    }
    return portion;
}

Period some_period(bool is_of_days) {
    Period period;
    period.unit = one_of_first<PeriodUnit>(is_of_days ? 3 : 5);
    if (period.unit != PeriodUnit::none) period.count = one_of<int>({0, 1, 7, 10, 13, 14, 30, 60});
    period.from = one_of_first<Event>(8);
    if (is_heads(5)) period.extra_months = one_of<int>({1, 12});
    period.counts_event_day = is_heads(4);
    period.rolls = is_heads(3);
    period.months_first = is_heads(3);
    if (is_heads(3)) {
        period.from = Event::delivery;
        period.of_order = true;
    }
    return period;
}

CircumstanceSet some_circumstances(int of) {
    CircumstanceSet set = 0;
    for (const Circumstance each : {Circumstance::prepaid, Circumstance::dated,
                                    Circumstance::perishable, Circumstance::collects_returns}) {
        if (is_heads(of)) set |= mask(each);
    }
    return set;
}

Rule some_rule(Day today) {
    Rule rule;
    rule.kind = one_of_first<RuleKind>(10);
    rule.citation = one_of<std::string>({"A", "B", "C", "D"});
    if (is_heads(4)) rule.instead_of = one_of<std::string>({"A", "B"});
    if (is_heads(3)) rule.source = "https://example.org/" + rule.citation;
    rule.grade = is_heads(5) ? Grade::part : Grade::read;
    const std::vector<int> away{-30, -1, 0, 1, 2, 40};
    if (is_heads(4)) rule.effective_from = today + std::chrono::days{one_of(away)};
    if (is_heads(5)) rule.effective_to = today + std::chrono::days{one_of(away)};
    rule.when = some_circumstances(8);
    rule.unless = some_circumstances(8) & ~rule.when;
    if (is_heads(5)) rule.above = some_money();
    rule.period = some_period(rule.kind == RuleKind::withdrawal || rule.kind == RuleKind::returns);
    rule.ground = one_of_first<Ground>(4);
    rule.return_cost = one_of_first<Rule::Cost>(3);
    rule.before_delivery = is_heads();
    rule.withheld_until_return = is_heads();
    switch (rule.kind) {
        case RuleKind::duty:
            rule.word = one_of<std::string>(
                {"order_button", "withdrawal_function", "tell_withdrawal_exceptions"});
            if (is_heads(3)) rule.labels = {{"en", "withdraw \"here\"", "confirm"}};
            break;
        case RuleKind::withdrawal_lost:
            rule.word = is_heads() ? "unsealed" : "begun";
            break;
        case RuleKind::cancellation_fee:
            rule.most = some_portion();
            if (rule.most.amount && is_heads()) rule.most.share = 500;
            break;
        default:
            rule.word = "withdraw";
    }
    return rule;
}

// One for a whole country, one for a part of it, one for the country but a part, one for two countries.
RulePacks some_law(Day today) {
    RulePacks packs;
    const std::vector<std::vector<Area>> areas{{Area{"US", {}}},
                                               {Area{"US", {"9*", "10 001"}}},
                                               {Area{"FR", {}, {"97*"}}, Area{"US", {"94*"}}},
                                               {Area{"FR", {}}, Area{"DE", {}}}};
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (is_heads(4)) continue;
        RulePack pack;
        pack.jurisdiction = std::string(1, static_cast<char>('P' + i));
        pack.areas = areas[i];
        if (is_heads(4)) pack.workdays = {true, false, true, true, true, true, true};
        const int count = *rc::gen::inRange(0, 9);
        for (int rule = 0; rule < count; ++rule) pack.rules.push_back(some_rule(today));
        packs.push_back(pack);
    }
    return packs;
}

// One after the other. Promises are of the first, of the second, or of days between and after.
std::vector<ReturnSeason> some_seasons(Day today) {
    std::vector<ReturnSeason> seasons;
    Day next = today - std::chrono::days{*rc::gen::inRange(0, 4)};
    for (int left = 1 + *rc::gen::inRange(0, 2); left > 0; --left) {
        ReturnSeason& season = seasons.emplace_back();
        season.from = next;
        season.until = next + std::chrono::days{*rc::gen::inRange(0, 5)};
        season.return_until = season.until + std::chrono::days{one_of<int>({0, 1, 10, 30, 90})};
        next = season.until + std::chrono::days{1 + *rc::gen::inRange(0, 3)};
    }
    return seasons;
}

Terms some_terms(Day today) {
    Terms terms;
    if (is_heads()) {
        terms.payment = PaymentTerm{one_of_first<Charge>(3), some_portion()};
        terms.payment->asks_consent = !is_heads(4);
    }
    if (is_heads()) {
        terms.cancellation.emplace();
        terms.cancellation->until = one_of_first<CancelUntil>(3);
        if (terms.cancellation->until == CancelUntil::days_before_shipment) {
            terms.cancellation->days_before_shipment = one_of<int>({0, 1, 5});
        }
        if (is_heads()) terms.cancellation->fee = some_portion();
    }
    if (is_heads()) {
        terms.refund = RefundTerm{one_of<int>({0, 5, 14, 30}),
                                  is_heads() ? PeriodUnit::calendar : PeriodUnit::business,
                                  is_heads() ? Event::notice : Event::goods_return};
    }
    if (is_heads()) {
        terms.returns = ReturnsTerm{one_of<int>({0, 14, 30, 100}), one_of_first<Rule::Cost>(3)};
        if (is_heads()) terms.returns->seasons = some_seasons(today);
    }
    return terms;
}

const std::vector<Destination>& destinations() {
    static const std::vector<Destination> kDestinations{
        {"US", ""},      {"US", "94103"}, {"US", "10001"}, {"US", "20500"},
        {"FR", "75001"}, {"FR", "97400"}, {"DE", ""},      {"CH", ""}};
    return kDestinations;
}

// The shop of a world, that has policies.
Store with_terms(const World& world) {
    Store store = store_of(world);
    const Day today = day_zero(world);
    store.fresh_for.reset();
    Product& product = store.products.at(kSku);
    product.policy = "standard";
    for (const Status status :
         {Status::in_stock, Status::backorder, Status::preorder, Status::made_to_order,
          Status::out_of_stock, Status::not_shipped_there}) {
        if (!is_heads(3)) store.policies["standard"][status] = some_terms(today);
        if (is_heads(4)) product.terms[status] = some_terms(today);
    }
    if (!is_heads(4))
        product.price = Money{one_of<MinorUnits>({0, 1, 999, 2500, 9000}), Currency{"USD"}};
    product.exceptions = some_circumstances(3) & mask(Circumstance::perishable);
    store.circumstances = some_circumstances(3) & mask(Circumstance::collects_returns);
    if (is_heads()) store.holidays["US"] = "dock";
    if (is_heads()) store.holidays["FR"] = "parcel";
    // Lanes lead anywhere; to Germany nothing is known of how long it takes, and by its postal code.
    if (is_heads(3)) store.shipping.front().second.lanes.front().transit_days.reset();
    Product other = product;
    other.exceptions = 0;
    other.price = Money{50, Currency{"EUR"}};
    store.products.emplace("CUP", other);
    Product book;
    book.policy = product.policy;
    book.terms = product.terms;
    book.price = product.price;
    book.rules.is_digital = true;
    if (is_heads()) {
        const Day first = today + std::chrono::days{one_of<int>({-1, 1, 40})};
        book.preorder.emplace().releases =
            Window{first, first + std::chrono::days{one_of<int>({0, 3})}};
    }
    store.products.emplace("BOOK", book);
    return store;
}

RC_GTEST_PROP(TermSheets, GiveTheTermsThatTheRulesGive, ()) {
    const World world = *worlds(kAnything);
    const Store store = with_terms(world);
    const RulePacks rules = some_law(day_zero(world));
    const auto planned = plan(store, clocks(store), PlanOptions{.rules = rules});
    // A fee above the price, or in another currency than it, is refused.
    if (!planned) RC_DISCARD(write_faults(planned.error()));
    const std::string text = write_snapshot(*planned);
    const auto read = read_snapshot(text);
    if (!read) RC_FAIL(write_faults(read.error()));
    RC_ASSERT(write_snapshot(*read) == text);
    for (int round = 0; round < 4; ++round) {
        Ask ask = *asks();
        ask.hours += one_of<int>({0, 0, 24, 1000});
        Query query = query_of(world, ask);
        query.to.reset();
        if (!is_heads(8)) query.to = one_of(destinations());
        const auto by_rules = quote(*planned, query);
        const auto by_sheets = quote(*read, query);
        RC_ASSERT(by_rules);
        RC_ASSERT(by_sheets);
        RC_LOG() << text << '\n';
        RC_ASSERT(write_promise(*by_sheets) == write_promise(*by_rules));
        Query of_book = query;
        of_book.sku = "BOOK";
        of_book.has_given_up_right = is_heads();
        if (is_heads())
            of_book.ordered = day_zero(world) - std::chrono::days{*rc::gen::inRange(0, 9)};
        RC_ASSERT(write_promise(*quote(*read, of_book)) ==
                  write_promise(*quote(*planned, of_book)));
        OrderQuery order;
        const Asking& asking = query;
        static_cast<Asking&>(order) = asking;
        order.lines = {Line{kSku, query.quantity}, Line{"CUP", 1}, Line{"BOOK", 1}};
        const auto order_by_rules = quote_order(*planned, order);
        const auto order_by_sheets = quote_order(*read, order);
        RC_ASSERT(order_by_rules);
        RC_ASSERT(order_by_sheets);
        RC_ASSERT(order_by_sheets->withdrawal_json == order_by_rules->withdrawal_json);
        for (std::size_t i = 0; i < order.lines.size(); ++i) {
            RC_ASSERT(order_by_sheets->lines[i].terms_json == order_by_rules->lines[i].terms_json);
        }
    }
}

// As whoever publishes it does.
std::string with_members(const std::string& text, const Json& members) {
    Json document = Json::parse(text);
    document.update(members);
    return document.dump();
}

// What goes with a destination: the home's document, or one whose members a country's law has taken the place of.
std::string text_for(const PlannedShop& shop, const std::string& country, const Json& members) {
    Json document = Json::parse(write_home_shop(shop));
    const Json apart = document.value("law", Json::array());
    if (std::find(apart.begin(), apart.end(), country) != apart.end()) {
        const Json law = Json::parse(write_law(shop, country));
        RC_ASSERT(law["country"] == country);
        document["terms"] = law["terms"];
        document["rules"] = law["rules"];
        document.erase("law");
    }
    document.update(members);
    return document.dump();
}

// Whether the promise still holds some days later: what a delay asks for is the law's of that country.
std::string question_of(const Promise& promised, const Query& query) {
    const Day ordered = std::chrono::floor<std::chrono::days>(promised.at);
    Json question{{"promised", Json::parse(write_promise(promised))},
                  {"at", format_instant(promised.at + std::chrono::days{one_of<int>({0, 9, 60})})},
                  {"order", {{"completed", format_day(ordered)}}}};
    if (query.to) {
        question["to"] = {{"country", query.to->country}};
        if (!query.to->postal_code.empty()) question["to"]["postalCode"] = query.to->postal_code;
    }
    return question.dump();
}

RC_GTEST_PROP(TermSheets, CutByCountryGiveTheTermsOfTheWhole, ()) {
    const World world = *worlds(kAnything);
    Store store = with_terms(world);
    // Home is the United States where a lane says so.
    if (is_heads()) store.shipping.front().second.lanes.front().to = Area{"US", {}};
    const RulePacks rules = some_law(day_zero(world));
    const auto shop = plan_shop(store, clocks(store), rules);
    if (!shop) RC_DISCARD(write_faults(shop.error()));
    const Json members{{"revision", "r1"}, {"heartbeat", format_instant(store.as_of)}};
    auto whole = read_snapshot(with_members(write_shop(*shop), members));
    if (!whole) RC_FAIL(write_faults(whole.error()));
    const std::vector<std::string> skus{kSku, "CUP", "BOOK"};
    std::vector<std::string> products;
    for (const std::string& sku : skus) {
        const auto product = plan_product(store, clocks(store), *shop, sku);
        RC_ASSERT(product.has_value());
        products.push_back(
            with_members(write_product(*shop, *product), {{"revision", "p1"}, {"shop", "r1"}}));
        RC_ASSERT(add_product(*whole, products.back()).empty());
    }
    for (int round = 0; round < 4; ++round) {
        Query query = query_of(world, *asks());
        query.to.reset();
        if (!is_heads(8)) query.to = one_of(destinations());
        const std::string text = text_for(*shop, query.to ? query.to->country : "", members);
        auto cut = read_snapshot(text);
        if (!cut) RC_FAIL(write_faults(cut.error()));
        for (const std::string& product : products) RC_ASSERT(add_product(*cut, product).empty());
        RC_LOG() << text << '\n';
        OrderQuery order;
        const Asking& asking = query;
        static_cast<Asking&>(order) = asking;
        for (const std::string& sku : skus) {
            query.sku = sku;
            query.has_given_up_right = is_heads();
            const auto said = quote(*cut, query);
            const auto right = quote(*whole, query);
            RC_ASSERT(said && right);
            RC_ASSERT(write_promise(*said) == write_promise(*right));
            order.lines.emplace_back(Line{sku, query.quantity});
            const std::string became = question_of(*right, query);
            RC_ASSERT(answer_revision(*cut, became) == answer_revision(*whole, became));
        }
        const auto said = quote_order(*cut, order);
        const auto right = quote_order(*whole, order);
        RC_ASSERT(said && right);
        RC_ASSERT(said->withdrawal_json == right->withdrawal_json);
    }
}

}  // namespace
}  // namespace stockline::properties
