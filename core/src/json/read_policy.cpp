#include "json/read_policy.h"

#include "json/read_parts.h"

namespace stockline {
namespace {

PaymentTerm read_payment(const Cursor& at) {
    PaymentTerm payment;
    if (!at.expect(Json::Kind::object)) return payment;
    const Cursor charge = at["charge"];
    if (const auto known = parse_charge(read_text(charge))) {
        payment.charge = *known;
    } else if (charge.is(Json::Kind::string)) {
        fault_unknown_value(charge, "on_shipment, at_order or deposit");
    }
    if (const Cursor percent = at["percent"]; percent.is_present()) {
        payment.percent = read_number(percent, 0, 100);
    } else if (payment.charge == Charge::deposit) {
        percent.fault(FaultCode::required,
                      "A deposit needs its share of the price. Write a percentage here.");
    }
    return payment;
}

CancellationTerm read_cancellation(const Cursor& at) {
    CancellationTerm cancellation;
    if (!at.expect(Json::Kind::object)) return cancellation;
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
            refund.unit = DayUnit::business;
        } else if (word != "calendar" && unit.is(Json::Kind::string)) {
            fault_unknown_value(unit, "calendar or business");
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
    return returns;
}

}  // namespace

Policy read_policy(const Cursor& at) {
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
        terms.payment = read_optional(member["payment"], read_payment);
        terms.cancellation = read_optional(member["cancellation"], read_cancellation);
        terms.refund = read_optional(member["refund"], read_refund);
        terms.returns = read_optional(member["returns"], read_returns);
    });
    return policy;
}

}  // namespace stockline
