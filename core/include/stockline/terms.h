// Terms: when money moves, until when a shopper can cancel, by when a refund is sent.
//
// These are the shop's own terms, as its policy states them for each status; every term names
// its basis.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace stockline {

/// The answer to "can I have it?". In JSON: in_stock, backorder, preorder, made_to_order,
/// out_of_stock, discontinued.
enum class Status { in_stock, backorder, preorder, made_to_order, out_of_stock, discontinued };

[[nodiscard]] std::string_view to_string(Status status);
[[nodiscard]] std::optional<Status> parse_status(std::string_view text);

/// When money is taken.
enum class Charge { on_shipment, at_order, deposit };

[[nodiscard]] std::string_view to_string(Charge charge);
[[nodiscard]] std::optional<Charge> parse_charge(std::string_view text);

struct PaymentTerm {
    Charge charge = Charge::on_shipment;
    /// For a deposit: its share of the price, 0 to 100 percent.
    std::optional<double> percent;
};

/// Until when a shopper may cancel an order.
enum class CancelUntil { shipment, days_before_shipment, never };

struct CancellationTerm {
    CancelUntil until = CancelUntil::shipment;
    /// For days_before_shipment: calendar days.
    int days_before_shipment = 0;
};

enum class DayUnit { calendar, business };

/// By when a refund is sent, counted from the day on which the shopper becomes entitled to it.
struct RefundTerm {
    int days = 0;
    DayUnit unit = DayUnit::calendar;
};

/// For how many calendar days from delivery goods may be sent back.
struct ReturnsTerm {
    int days = 0;
};

/// What the shop says for one status; a term that it says nothing on is absent.
struct Terms {
    std::optional<PaymentTerm> payment;
    std::optional<CancellationTerm> cancellation;
    std::optional<RefundTerm> refund;
    std::optional<ReturnsTerm> returns;
};

/// A shop's terms by status.
using Policy = std::map<Status, Terms>;
using Policies = std::map<std::string, Policy, std::less<>>;

}  // namespace stockline
