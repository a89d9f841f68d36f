#include "json/read_policy.h"

#include "json/read_money.h"
#include "json/read_parts.h"
#include "season_faults.h"
#include "words.h"

namespace stockline {

static void read(const Cursor& at, PaymentTerm& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("charge", into.charge);
    at.take("askConsent", into.asks_consent);
    const Cursor percent = at["percent"];
    const Cursor amount = at["amount"];
    if (into.charge == Charge::deposit) {
        into.deposit = read_portion(percent, amount, amount);
        return;
    }
    for (const Cursor& portion : {percent, amount}) {
        if (!portion.is_present()) continue;
        at.pass(portion.key());
        portion.fault(FaultCode::unknown_value,
                      "Only a deposit is a part of the price. Leave this out, or write deposit in "
                      "\"charge\".");
    }
}

static void read_fee(const Cursor& at, std::optional<Portion>& into) {
    if (at.expect(Json::Kind::object)) {
        at.pass("currency");
        into = read_portion(at["percent"], at["minorUnits"], at);
    }
}

static void read(const Cursor& at, CancellationTerm& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take<read_fee>("fee", into.fee);
    at.pass("until");
    if (at.has("daysBeforeShipment")) {
        into.until = CancelUntil::days_before_shipment;
        at.require<whole_days>("daysBeforeShipment", into.days_before_shipment);
        // "shipment" says no other thing, only less of it.
        const Cursor until = at["until"];
        if (until.is_present() && until.text() != "shipment") {
            until.fault(FaultCode::unknown_value,
                        "Write this or \"daysBeforeShipment\", not both.");
        }
        return;
    }
    const Cursor until = at["until"];
    if (until.expect(Json::Kind::string)) {
        if (until.text() == "never") {
            into.until = CancelUntil::never;
        } else if (until.text() != "shipment") {
            fault_unknown_value(until,
                                "shipment or never, or give daysBeforeShipment in its place");
        }
    }
}

// Of all units and events, a shop's own refund goes by these.
static void read_refund_unit(const Cursor& at, PeriodUnit& into) {
    into = read_word(at, "calendar business") == 0 ? PeriodUnit::calendar : PeriodUnit::business;
}

static void read_refund_start(const Cursor& at, Event& into) {
    into = read_word(at, "notice goods_return") == 0 ? Event::notice : Event::goods_return;
}

static void read(const Cursor& at, RefundTerm& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<whole_days>("days", into.days);
    at.take<read_refund_unit>("unit", into.unit);
    at.take<read_refund_start>("from", into.from);
}

static void read_returns_start(const Cursor& at, int& into) { into = read_word(at, "delivery"); }

static void read_payer(const Cursor& at, Rule::Cost& into) {
    into = read_word(at, "shop shopper") == 0 ? Rule::Cost::shop : Rule::Cost::shopper;
}

static void read(const Cursor& at, ReturnSeason& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("from", into.from);
    at.require("until", into.until);
    at.require("returnUntil", into.return_until);
}

static void check_seasons(const Cursor& at, const std::vector<ReturnSeason>& seasons) {
    if (seasons.size() > kMaxReturnSeasons) {
        at.fault(FaultCode::out_of_range, kTooManySeasons);
        return;
    }
    if (seasons.empty()) return;
    std::size_t place = 0;
    at.each(Json::Kind::array, [&](const Cursor& item) {
        const SeasonFault wrong = fault_of_season(seasons, place++);
        if (wrong.member != nullptr) item[wrong.member].fault(FaultCode::bad_range, wrong.message);
    });
}

static void read(const Cursor& at, ReturnsTerm& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require<whole_days>("days", into.days);
    int from = 0;
    at.take<read_returns_start>("from", from);
    at.take<read_payer>("paidBy", into.cost);
    const std::size_t before = at.reading().faults.size();
    at.take("seasons", into.seasons);
    if (at.reading().faults.size() == before) check_seasons(at["seasons"], into.seasons);
}

static void read(const Cursor& at, Terms& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.take("payment", into.payment);
    at.take("cancellation", into.cancellation);
    at.take("refund", into.refund);
    at.take("returns", into.returns);
}

void read(const Cursor& at, Policy& into) {
    if (!at.expect(Json::Kind::object)) return;
    const Words statuses = words_of(Status{});
    for (int place = 0; !word_at(statuses, place).empty(); ++place) {
        const Cursor terms = at.named(word_at(statuses, place));
        if (terms.is_present()) read(terms, into[static_cast<Status>(place)]);
    }
}

}  // namespace stockline
