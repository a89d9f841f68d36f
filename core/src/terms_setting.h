// What the fields of the effective terms are worked out from, found once for all of them, and the
// functions that work out each.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "period_end.h"
#include "stockline/effective_terms.h"

namespace stockline {

struct TermsSetting {
    const TermsCase& of;
    const std::optional<EffectivePayment>& payment;
    PeriodSetting days;
    ApplicableRules law;
    /// The right to withdraw was agreed to be lost, and is.
    bool is_right_given_up = false;
};

/// The one duty that lasts as long as a right does.
inline constexpr std::string_view kWithdrawalFunction = "withdrawal_function";
/// And one of goods that have exceptions alone.
inline constexpr std::string_view kTellExceptions = "tell_withdrawal_exceptions";

/// The price of all units.
[[nodiscard]] std::optional<Money> total_of(const TermsCase& of);

/// A portion of that, at most the whole. Nothing without a price, or if it is in another currency.
[[nodiscard]] std::optional<MinorUnits> amount_of(const Portion& portion, const TermsCase& of);

/// True when the portion is not naught, whatever the price.
[[nodiscard]] bool is_something(const Portion& portion);

void set_payment(const TermsCase& of, std::optional<EffectivePayment>& into);
[[nodiscard]] bool moves_before_shipment(const EffectivePayment& payment);

/// On the calendar of that pack's jurisdiction. Null, for a period of the shop's own: on the destination's.
[[nodiscard]] PeriodEnd period_end(const Period& period, const RulePack* pack,
                                   const TermsSetting& setting);

/// What a right is compared by with others: one that never ends outlasts them all.
[[nodiscard]] Period compared(Period right);

/// The rule that lets a shopper withdraw for longest, the first of those that end together; a null rule
/// when there is none.
[[nodiscard]] ApplicableRule longest_withdrawal(const TermsSetting& setting, bool before_delivery);

/// The rule on what cancelling may cost; null where there is none.
[[nodiscard]] const Rule* fee_limit(const ApplicableRules& law);

/// When a refund is asked for.
enum class RefundAfter {
    cancelling,  ///< today, before dispatch
    returning,   ///< the goods came back
    delay,       ///< it is late, and ends for that
};

/// Where a statute speaks of withdrawal alone, what it says of waiting is about goods that come back.
[[nodiscard]] bool speaks_of(const Rule& rule, RefundAfter after);

/// These set a field of the terms that is still empty, and leave it so where there is nothing to say. (They do not
/// give a value to be moved there: a dozen types' moves are 2 kB of the page's module.)
///
/// A statute without a number beside which the shop's number is told is added to `uncomputed`.
void set_refund(const TermsSetting& setting, RefundAfter after,
                std::vector<ApplicableRule>& uncomputed, std::optional<EffectiveRefund>& into);
void set_withdrawal(const TermsSetting& setting, std::optional<Withdrawal>& into);
void set_cancellation(const TermsSetting& setting, std::optional<EffectiveCancellation>& into);
void set_returns(const TermsSetting& setting, std::vector<ApplicableRule>& uncomputed,
                 std::optional<EffectiveReturns>& into);
void set_due(const TermsSetting& setting, std::vector<Due>& into);
void set_consent_reasons(const TermsSetting& setting, std::vector<ConsentReason>& into);

/// effective_terms(), where they are wanted.
void find_effective_terms(const RulePacks& packs, const TermsCase& of, EffectiveTerms& into);

}  // namespace stockline
