#include "json/read_policy.h"

#include "json/read_money.h"
#include "json/read_parts.h"

namespace stockline {
namespace {

PaymentTerm read_payment(const Cursor& at, IsCurrency is_currency) {
    PaymentTerm payment;
    if (!at.expect(Json::Kind::object)) return payment;
    const Cursor charge = at["charge"];
    if (const auto known = parse_charge(read_text(charge))) {
        payment.charge = *known;
    } else if (charge.is(Json::Kind::string)) {
        fault_unknown_value(charge, "on_shipment, at_order or deposit");
    }
    const Cursor percent = at["percent"];
    const Cursor amount = at["amount"];
    if (payment.charge == Charge::deposit || percent.is_present() || amount.is_present()) {
        const Portion deposit = read_portion(percent, amount, amount, is_currency);
        if (payment.charge == Charge::deposit) payment.deposit = deposit;
    }
    return payment;
}

Portion read_fee(const Cursor& at, IsCurrency is_currency) {
    if (!at.expect(Json::Kind::object)) return {};
    return read_portion(at["percent"], at["minorUnits"], at, is_currency);
}

CancellationTerm read_cancellation(const Cursor& at, IsCurrency is_currency) {
    CancellationTerm cancellation;
    if (!at.expect(Json::Kind::object)) return cancellation;
    if (const Cursor fee = at["fee"]; fee.is_present()) {
        cancellation.fee = read_fee(fee, is_currency);
    }
    if (const Cursor days = at["daysBeforeShipment"]; days.is_present()) {
        cancellation.until = CancelUntil::days_before_shipment;
        cancellation.days_before_shipment = static_cast<int>(read_integer(days, 0, kMaxDays));
        return cancellation;
    }
    const Cursor until = at["until"];
    const std::string word = read_text(until);
    if (word == "never") {
        cancellation.until = CancelUntil::never;
    } else if (word != "shipment" && until.is(Json::Kind::string)) {
        fault_unknown_value(until, "shipment or never, or give daysBeforeShipment in its place");
    }
    return cancellation;
}

RefundTerm read_refund(const Cursor& at) {
    RefundTerm refund;
    if (!at.expect(Json::Kind::object)) return refund;
    refund.days = static_cast<int>(read_integer(at["days"], 0, kMaxDays));
    if (const Cursor unit = at["unit"]; unit.is_present()) {
        const std::string word = read_text(unit);
        if (word == "business") {
            refund.unit = PeriodUnit::business;
        } else if (word != "calendar" && unit.is(Json::Kind::string)) {
            fault_unknown_value(unit, "calendar or business");
        }
    }
    if (const Cursor from = at["from"]; from.is_present()) {
        const std::string word = read_text(from);
        if (word == "goods_return") {
            refund.from = Event::goods_return;
        } else if (word != "notice" && from.is(Json::Kind::string)) {
            fault_unknown_value(from, "notice or goods_return");
        }
    }
    return refund;
}

ReturnsTerm read_returns(const Cursor& at) {
    ReturnsTerm returns;
    if (!at.expect(Json::Kind::object)) return returns;
    returns.days = static_cast<int>(read_integer(at["days"], 0, kMaxDays));
    if (const Cursor from = at["from"]; from.is_present() && read_text(from) != "delivery") {
        if (from.is(Json::Kind::string)) fault_unknown_value(from, "delivery");
    }
    if (const Cursor payer = at["paidBy"]; payer.is_present()) {
        const std::string word = read_text(payer);
        if (word == "shop") {
            returns.cost = Rule::Cost::shop;
        } else if (word == "shopper") {
            returns.cost = Rule::Cost::shopper;
        } else if (payer.is(Json::Kind::string)) {
            fault_unknown_value(payer, "shop or shopper");
        }
    }
    return returns;
}

}  // namespace

Policy read_policy(const Cursor& at, IsCurrency is_currency) {
    Policy policy;
    each_member(at, [&](std::string_view key, const Cursor& member) {
        const auto status = parse_status(key);
        if (!status) {
            member.fault(FaultCode::unknown_value,
                         "There is no such status. Write in_stock, backorder, preorder, "
                         "made_to_order, out_of_stock or discontinued.");
            return;
        }
        if (!member.expect(Json::Kind::object)) return;
        Terms& terms = policy[*status];
        if (const Cursor payment = member["payment"]; payment.is_present()) {
            terms.payment = read_payment(payment, is_currency);
        }
        if (const Cursor cancellation = member["cancellation"]; cancellation.is_present()) {
            terms.cancellation = read_cancellation(cancellation, is_currency);
        }
        terms.refund = read_optional(member["refund"], read_refund);
        terms.returns = read_optional(member["returns"], read_returns);
    });
    return policy;
}

}  // namespace stockline
