#include "json/write_terms.h"

#include "json/write_money.h"
#include "json/write_policy.h"
#include "json/write_rules.h"
#include "words.h"

namespace stockline {
namespace {

constexpr Words kUntil = "never daysBeforeShipment shipment withdrawal_ends";

void write_payment(JsonWriter& out, const EffectivePayment& payment) {
    write_charge(out.begin_object(), payment.term);
    out.member("dueNow", payment.due_now);
    out.member("dueAtShipment", payment.due_at_shipment);
    write_basis(out, Basis{});
    out.end_object();
}

void write_cancellation(JsonWriter& out, const EffectiveCancellation& cancellation) {
    out.begin_object();
    if (cancellation.until == CancelUntil::days_before_shipment) {
        out.member("daysBeforeShipment", cancellation.days_before_shipment);
    } else {
        out.member("until", word_of(kUntil, cancellation.until));
    }
    out.member("lastDay", cancellation.last_day);
    if (cancellation.fee) {
        write_fee(out.key("fee").begin_object(), *cancellation.fee);
        out.member("amount", cancellation.fee_amount);
        write_basis(out, cancellation.fee_basis);
        out.end_object();
    }
    write_basis(out, cancellation.basis);
    out.end_object();
}

void write_returns(JsonWriter& out, const EffectiveReturns& returns) {
    out.begin_object();
    write_length(out, returns.unit, returns.days, returns.from, returns.extra_months);
    if (returns.season) write_season(out.key("season"), *returns.season);
    out.member("lastDay", returns.last_day);
    write_basis(out, returns.basis);
    if (returns.cost != Rule::Cost::unsaid) {
        out.key("cost").begin_object().member("paidBy",
                                              word_of(words_of(returns.cost), returns.cost));
        write_basis(out, returns.cost_basis);
        out.end_object();
    }
    if (returns.refund) write_refund(out.key("refund"), *returns.refund);
    out.end_object();
}

void write_consent(JsonWriter& out, const std::vector<ConsentReason>& because) {
    out.begin_object().member("required", !because.empty()).key("because").begin_array();
    for (const ConsentReason& reason : because) {
        out.begin_object().member("code", to_string(reason.code));
        out.member("day", reason.day);
        if (reason.basis.is_statute()) write_basis(out, reason.basis);
        out.end_object();
    }
    out.end_array().end_object();
}

void write_due(JsonWriter& out, const std::vector<Due>& list) {
    out.begin_array();
    for (const Due& due : list) {
        out.begin_object().member("event", to_string(due.event)).member("by", due.by);
        write_basis(out, due.basis);
        out.end_object();
    }
    out.end_array();
}

void write_duties(JsonWriter& out, const std::vector<Duty>& duties) {
    out.begin_array();
    for (const Duty& duty : duties) {
        out.begin_object().member("code", duty.statute->word);
        out.member("from", duty.from);
        out.member("until", duty.until);
        write_labels(out, duty.statute->labels);
        write_basis(out, Basis{duty.statute});
        out.end_object();
    }
    out.end_array();
}

}  // namespace

void write_length(JsonWriter& out, PeriodUnit unit, int count, Event from, int extra_months) {
    if (is_numbered(unit)) out.member("days", count);
    out.member("unit", to_string(unit)).member("from", to_string(from));
    if (extra_months != 0) out.member("extraMonths", extra_months);
}

void write_exceptions(JsonWriter& out, const std::vector<const Rule*>& exceptions) {
    out.begin_array();
    for (const Rule* rule : exceptions) {
        const bool is_lost = rule->kind == RuleKind::withdrawal_lost;
        out.begin_object().member("code", is_lost ? std::string_view{rule->word} : "none");
        write_basis(out, Basis{rule});
        out.end_object();
    }
    out.end_array();
}

void write_withdrawal(JsonWriter& out, const Withdrawal& withdrawal) {
    const Rule& statute = *withdrawal.statute;
    const Period& period = statute.period;
    out.begin_object();
    write_length(out, period.unit, period.count, period.from, period.extra_months);
    out.member("lastDay", withdrawal.last_day);
    if (statute.before_delivery) out.member("beforeDelivery", true);
    if (period.of_order) out.member("ofOrder", true);
    out.member("word", statute.word);
    write_basis(out, Basis{&statute});
    out.end_object();
}

void write_basis_value(JsonWriter& out, const Basis& basis) {
    out.begin_object().member("kind", basis.is_statute() ? "statute" : "policy");
    if (basis.is_statute()) {
        out.member("citation", basis.statute->citation);
        if (!basis.statute->source.empty()) out.member("source", basis.statute->source);
    }
    out.end_object();
}

void write_basis(JsonWriter& out, const Basis& basis) {
    write_basis_value(out.key("basis"), basis);
}

void write_refund(JsonWriter& out, const EffectiveRefund& refund) {
    out.begin_object();
    write_length(out, refund.unit, refund.count, refund.from);
    out.member("latest", refund.latest);
    if (refund.withheld_until_return) out.member("withheldUntilReturn", true);
    write_basis(out, refund.basis);
    out.end_object();
}

void write_right(JsonWriter& out, const ApplicableRule& right) {
    out.begin_object()
        .member("jurisdiction", right.pack->jurisdiction)
        .member("citation", right.rule->citation)
        .end_object();
}

void write_rights(JsonWriter& out, const std::vector<ApplicableRule>& rights) {
    out.key("statutoryRights").begin_array();
    for (const ApplicableRule& right : rights) write_right(out, right);
    out.end_array();
}

void write_terms(JsonWriter& out, const EffectiveTerms& terms) {
    out.begin_object().key("jurisdictions").begin_array();
    for (const RulePack* pack : terms.packs) out.value(pack->jurisdiction);
    out.end_array();
    if (terms.currency) {
        out.key("currency")
            .begin_object()
            .member("code", terms.currency->code())
            .member("exponent", terms.currency_exponent)
            .end_object();
    }
    if (terms.payment) write_payment(out.key("payment"), *terms.payment);
    if (terms.cancellation) write_cancellation(out.key("cancellation"), *terms.cancellation);
    if (terms.refund) write_refund(out.key("refund"), *terms.refund);
    if (terms.returns) write_returns(out.key("returns"), *terms.returns);
    if (terms.withdrawal) write_withdrawal(out.key("withdrawal"), *terms.withdrawal);
    if (!terms.withdrawal_exceptions.empty()) {
        write_exceptions(out.key("withdrawalExceptions"), terms.withdrawal_exceptions);
    }
    if (terms.delay_refund) write_refund(out.key("delayRefund"), *terms.delay_refund);
    write_due(out.key("due"), terms.due);
    write_consent(out.key("consent"), terms.consent);
    write_duties(out.key("duties"), terms.duties);
    write_rights(out, terms.uncomputed);
    out.end_object();
}

}  // namespace stockline
