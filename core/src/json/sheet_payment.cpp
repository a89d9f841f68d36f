#include "digital.h"
#include "json/sheet_members.h"
#include "json/write_money.h"
#include "json/write_terms.h"

namespace stockline {

namespace {

void put_amount(JsonWriter& out, const char* name, const char* how, const Portion& portion) {
    out.key(name).begin_object().key(how).begin_object();
    write_fee(out, portion);
    out.end_object().end_object();
}

// In the words of a share or an amount, whose units are told where they are known beforehand.
Node fee_node(const Portion& fee, const Rule* statute, bool is_told_as_it_is) {
    JsonWriter out;
    write_fee(out.begin_object(), fee);
    if (is_told_as_it_is) {
        out.member("amount", fee.amount->minor_units);
    } else {
        Portion share = fee;
        if (!fee.amount && !fee.share) share.share = kWholeShare;
        put_amount(out, "amount", "=amount", share);
    }
    write_basis(out, Basis{statute});
    return out.end_object().take();
}

}  // namespace

Node SheetMembers::payment() const {
    const auto& own = subject_.policy.payment;
    if (!own) return {};
    Portion now;
    now.share = 0;
    if (own->charge == Charge::at_order) now.share = kWholeShare;
    if (own->charge == Charge::deposit) now = own->deposit;
    JsonWriter out;
    write_charge(out.begin_object(), *own);
    put_amount(out, "dueNow", "=amount", now);
    put_amount(out, "dueAtShipment", "=rest", now);
    write_basis(out, Basis{});
    return out.end_object().take();
}

Node SheetMembers::fee() const {
    const auto& own = subject_.policy.cancellation;
    if (!own || own->until == CancelUntil::never || !own->fee || !is_something(*own->fee)) {
        return {};
    }
    const Rule* const limiting = fee_limit(law_);
    Node as_it_is = fee_node(*own->fee, nullptr, false);
    if (limiting == nullptr) return as_it_is;
    JsonWriter out;
    out.begin_object().key("=fee").begin_array();
    const auto add = [&out](const char* what, const Portion& portion, const Node& then) {
        out.begin_object().key(what).begin_object();
        write_fee(out, portion);
        out.end_object().key("then").raw(then).end_object();
    };
    Portion share;
    share.share = limiting->most.share.value_or(kWholeShare);
    Portion told;
    told.share = limiting->most.share;
    add("most", share, fee_node(told, limiting, false));
    if (limiting->most.amount) {
        Portion amount;
        amount.amount = limiting->most.amount;
        add("most", amount, fee_node(amount, limiting, true));
    }
    add("own", *own->fee, as_it_is);
    return out.end_array().end_object().take();
}

Node SheetMembers::cancellation() {
    if (subject_.is_digital && subject_.is_on_hand) return {};
    const bool is_until_delivered = subject_.is_digital && lost_when_begun(law_) != nullptr;
    std::vector<SheetWay> ways;
    const Node statutes_fee =
        early_withdrawals_.empty() || fee_limit(law_) == nullptr ? Node{} : fee();
    for (const ApplicableRule& each : early_withdrawals_) {
        JsonWriter out;
        out.begin_object();
        if (is_until_delivered) {
            out.member("until", "shipment");
        } else {
            out.member("until", "withdrawal_ends");
            put_end(out, "lastDay", each.rule->period, each.pack);
        }
        if (!statutes_fee.empty()) out.key("fee").raw(statutes_fee);
        write_basis(out, Basis{each.rule});
        ways.push_back({end_of(each), out.end_object().take()});
    }
    if (!ways.empty()) return pick("=longest", ways);
    const auto& own = subject_.policy.cancellation;
    if (!own) return {};
    JsonWriter out;
    out.begin_object();
    if (own->until == CancelUntil::days_before_shipment) {
        out.member("daysBeforeShipment", own->days_before_shipment);
        out.key("lastDay").begin_object();
        out.member("=daysBefore", own->days_before_shipment).end_object();
    } else {
        out.member("until", own->until == CancelUntil::never ? "never" : "shipment");
    }
    if (const Node charged = fee(); !charged.empty()) out.key("fee").raw(charged);
    write_basis(out, Basis{});
    return out.end_object().take();
}

bool SheetMembers::can_be_cancelled() const {
    if (subject_.is_digital && subject_.is_on_hand) return !withdrawals_.empty();
    const auto& own = subject_.policy.cancellation;
    return !early_withdrawals_.empty() || !own || own->until != CancelUntil::never;
}

}  // namespace stockline
