// Terms: what the shop says of money, for each status. When it is taken, until when an order can be
// cancelled, for how long goods can be sent back, by when a refund is sent.
//
// These are the shop's own words. What the law adds is in rules.h, and what holds in the end, field by
// field, in effective_terms.h.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/day.h"
#include "stockline/money.h"
#include "stockline/rules.h"

namespace stockline {

/// The answer to "can I have it?". In JSON: in_stock, backorder, preorder, made_to_order,
/// out_of_stock, discontinued, not_shipped_there.
enum class Status {
    in_stock,
    backorder,
    preorder,
    made_to_order,
    out_of_stock,
    discontinued,
    not_shipped_there  ///< it could be had, but nothing leads to the destination by the method
};

/// Whether any unit can be had.
[[nodiscard]] constexpr bool can_be_had(Status status) { return status < Status::out_of_stock; }

[[nodiscard]] std::string_view to_string(Status status);
[[nodiscard]] std::optional<Status> parse_status(std::string_view text);

/// When money is taken.
enum class Charge { on_shipment, at_order, deposit };

[[nodiscard]] std::string_view to_string(Charge charge);
[[nodiscard]] std::optional<Charge> parse_charge(std::string_view text);

struct PaymentTerm {
    Charge charge = Charge::on_shipment;
    /// For a deposit: what is due at order. The rest is due at shipment. Nobody looks at it for another charge.
    Portion deposit;
    /// A shopper is asked to agree that money is taken before units are shipped that are not on hand. No law asks for
    /// it, so a shop can turn it off.
    bool asks_consent = true;
};

/// Until when a shopper may cancel an order. The last is never the shop's own term: a statutory right to
/// withdraw that outlasts shipment.
enum class CancelUntil { never, days_before_shipment, shipment, withdrawal_ends };

struct CancellationTerm {
    CancelUntil until = CancelUntil::shipment;
    /// For days_before_shipment: calendar days, 0 to 3,660.
    int days_before_shipment = 0;
    /// What cancelling costs; nothing when absent.
    std::optional<Portion> fee;
};

/// By when a refund is sent, counted from the day of an event (notice or goods_return). The unit is
/// calendar or business.
struct RefundTerm {
    /// 0 to 3,660.
    int days = 0;
    PeriodUnit unit = PeriodUnit::calendar;
    Event from = Event::notice;
};

/// What was ordered on these days may be sent back until a later day than usual (core/RULES.md, M4).
///
/// Example: what is ordered from 1 November to 24 December may be returned until 31 January.
struct ReturnSeason {
    /// The first and the last day of ordering, by the clock of the place that serves; `from` is not after `until`.
    Day from{};
    Day until{};
    /// The last day of returning; not before `until`. Where the usual days end later, they count.
    Day return_until{};

    [[nodiscard]] bool has(Day ordered) const { return from <= ordered && ordered <= until; }
    friend bool operator==(const ReturnSeason& a, const ReturnSeason& b) {
        return a.from == b.from && a.until == b.until && a.return_until == b.return_until;
    }
};

/// The most seasons that a term of returns has.
inline constexpr std::size_t kMaxReturnSeasons = 20;

/// For how many calendar days from delivery goods may be sent back, and who pays for that.
struct ReturnsTerm {
    /// 0 to 3,660.
    int days = 0;
    Rule::Cost cost = Rule::Cost::unsaid;
    /// In any order; no day is in two of them. At most kMaxReturnSeasons.
    std::vector<ReturnSeason> seasons{};
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

/// A product's own terms laid over its policy's, term by term.
[[nodiscard]] Terms laid_over(Terms policy, const Terms& own);

/// The same in place.
void lay_over(Terms& policy, const Terms& own);

}  // namespace stockline
