#include "json/write_policy.h"

#include "json/write_money.h"

namespace stockline {

void write_season(JsonWriter& out, const ReturnSeason& season) {
    out.begin_object()
        .member("from", season.from)
        .member("until", season.until)
        .member("returnUntil", season.return_until)
        .end_object();
}

namespace {

void write_cancellation(JsonWriter& out, const CancellationTerm& cancellation) {
    out.begin_object();
    if (cancellation.until == CancelUntil::days_before_shipment) {
        out.member("daysBeforeShipment", cancellation.days_before_shipment);
    } else {
        out.member("until", cancellation.until == CancelUntil::never ? "never" : "shipment");
    }
    if (cancellation.fee) {
        write_fee(out.key("fee").begin_object(), *cancellation.fee);
        out.end_object();
    }
    out.end_object();
}

void write_refund(JsonWriter& out, const RefundTerm& refund) {
    out.begin_object().member("days", refund.days);
    out.member("unit", refund.unit == PeriodUnit::business ? "business" : "calendar");
    // What is said of most refunds is not said of each.
    if (refund.from == Event::goods_return) out.member("from", "goods_return");
    out.end_object();
}

void write_returns(JsonWriter& out, const ReturnsTerm& returns) {
    out.begin_object().member("days", returns.days).member("from", "delivery");
    if (returns.cost != Rule::Cost::unsaid) {
        out.member("paidBy", returns.cost == Rule::Cost::shop ? "shop" : "shopper");
    }
    if (!returns.seasons.empty()) {
        out.key("seasons").begin_array();
        for (const ReturnSeason& season : returns.seasons) {
            write_season(out, season);
        }
        out.end_array();
    }
    out.end_object();
}

}  // namespace

void write_policy(JsonWriter& out, const Policy& policy) {
    out.begin_object();
    for (const auto& [status, terms] : policy) {
        out.key(to_string(status)).begin_object();
        if (terms.payment) {
            write_charge(out.key("payment").begin_object(), *terms.payment);
            if (!terms.payment->asks_consent) out.member("askConsent", false);
            out.end_object();
        }
        if (terms.cancellation) write_cancellation(out.key("cancellation"), *terms.cancellation);
        if (terms.refund) write_refund(out.key("refund"), *terms.refund);
        if (terms.returns) write_returns(out.key("returns"), *terms.returns);
        out.end_object();
    }
    out.end_object();
}

}  // namespace stockline
