// What the fields of the effective terms are worked out from, found once for all of them, and the
// functions that work out each.
#pragma once

#include <optional>
#include <vector>

#include "stockline/effective_terms.h"

namespace stockline {

struct TermsSetting {
    const TermsCase& of;
    std::optional<EffectivePayment> payment;
    /// Money moves before shipment.
    bool is_prepaid = false;
    ApplicableRules law;
};

/// The price of all units.
[[nodiscard]] std::optional<Money> total_of(const TermsCase& of);

/// A portion of that, at most the whole. Nothing without a price, or if it is in another currency.
[[nodiscard]] std::optional<MinorUnits> amount_of(const Portion& portion, const TermsCase& of);

/// True when the portion is not naught, whatever the price.
[[nodiscard]] bool is_something(const Portion& portion);

[[nodiscard]] std::optional<EffectivePayment> effective_payment(const TermsCase& of);
[[nodiscard]] bool moves_before_shipment(const EffectivePayment& payment);

[[nodiscard]] Basis basis_of(const Rule& rule);

/// When a period ends.
struct PeriodEnd {
    /// The day to tell. Absent where the event has no day yet, the period no number, or a calendar
    /// ends before.
    std::optional<Day> day;
    /// The day to compare by: an event that has no day is taken to be today, and delivery the day after
    /// shipment; past the end of the calendar holidays are left out. Absent only without a number.
    std::optional<Day> measure;
};

/// On the calendar of that pack's jurisdiction. Null, for a period of the shop's own: on the destination's.
[[nodiscard]] PeriodEnd period_end(const Period& period, const RulePack* pack,
                                   const TermsSetting& setting);

/// The rule that lets a shopper withdraw for longest, the first of those that end together; a null rule
/// when there is none.
[[nodiscard]] ApplicableRule longest_withdrawal(const TermsSetting& setting, bool before_delivery);

/// When a refund is asked for.
enum class RefundAfter {
    cancelling,  ///< today, before dispatch
    returning,   ///< the goods came back
    delay,       ///< it is late, and ends for that
};

/// A statute without a number that gives way to the shop's number is added to `uncomputed`.
[[nodiscard]] std::optional<EffectiveRefund> effective_refund(
    const TermsSetting& setting, RefundAfter after, std::vector<UncomputedRight>& uncomputed);

[[nodiscard]] std::optional<Withdrawal> effective_withdrawal(const TermsSetting& setting);
[[nodiscard]] std::optional<EffectiveCancellation> effective_cancellation(
    const TermsSetting& setting);
[[nodiscard]] std::optional<EffectiveReturns> effective_returns(
    const TermsSetting& setting, std::vector<UncomputedRight>& uncomputed);

[[nodiscard]] std::vector<Due> effective_due(const TermsSetting& setting);
[[nodiscard]] std::vector<ConsentReason> consent_reasons(const TermsSetting& setting);

}  // namespace stockline
