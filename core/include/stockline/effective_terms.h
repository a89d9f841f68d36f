// Effective terms: what holds between this shop and this shopper, and on whose authority.
//
// Field by field the shop's policy is set beside the law of the destination, and whichever favours the
// shopper more holds: the later end of a right to cancel or to return, the lower fee, the earlier refund, the
// cost of return that the shop bears. Each field carries its basis: the shop's policy, or a statute with
// its citation. A tie goes to the statute, since a shopper's right is never told as the shop's favour.
//
// Days are counted from the day of asking, as that is when a shop would be told of a cancellation: the
// shop's local day, where the notice arrives. A period that has no number of days yields no day.
//
// What is a statute's refers into the rule packs, as applicable_rules() does: they, or the snapshot that holds them,
// must outlive what was answered from them.
//
// Example. A preorder paid in part at order, asked for on Monday 2026-11-23; the shop's policy: a
// refund within 30 calendar days of cancelling, that is by Wednesday 2026-12-23.
//     to Germany   14 calendar days from notice (2011/83/EU Art 13(1)): Monday 2026-12-07; statute
//     to the US    no rule for a shopper's own change of mind: 2026-12-23; policy
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "stockline/calendar.h"
#include "stockline/day.h"
#include "stockline/distribution.h"
#include "stockline/fault.h"
#include "stockline/money.h"
#include "stockline/rules.h"
#include "stockline/terms.h"

namespace stockline {

/// On whose authority a term stands: a statute's, or the shop's policy.
struct Basis {
    /// Null for the shop's policy.
    const Rule* statute = nullptr;

    [[nodiscard]] bool is_statute() const { return statute != nullptr; }
};

/// By when money is sent back, if the event that starts the period were today. The shop's and the statute's are
/// compared by that day, goods that come back taken to be back today too. A number favours the
/// shopper over none; a statute without one that gives way to the shop's number is among `uncomputed`.
struct EffectiveRefund {
    PeriodUnit unit = PeriodUnit::calendar;
    int count = 0;
    Event from = Event::notice;
    /// The last day, for an event today; absent where there is no number, or only a billing cycle, or the event
    /// cannot be today.
    std::optional<Day> latest;
    /// The shop may wait for the goods, or for proof that they were sent. Never before dispatch, as
    /// nothing comes back; and a shop that pays sooner than the law asks may wait as the law allows.
    bool withheld_until_return = false;
    Basis basis;
};

struct EffectivePayment {
    PaymentTerm term;
    /// With a known price. Their sum is the total.
    std::optional<MinorUnits> due_now;
    std::optional<MinorUnits> due_at_shipment;
};

struct EffectiveCancellation {
    CancelUntil until = CancelUntil::shipment;
    int days_before_shipment = 0;
    /// The last day that is certain. With shipment none is; so this is there for days_before_shipment (earliest
    /// ship day − days, unless that is past) and withdrawal_ends (end of the withdrawal period).
    std::optional<Day> last_day;
    Basis basis;
    /// Absent: free of charge.
    std::optional<Portion> fee;
    /// With a known price.
    std::optional<MinorUnits> fee_amount;
    /// A statute where the shop's own fee gives way to it, also to nothing.
    Basis fee_basis;
};

struct EffectiveReturns {
    /// From that event (counting the day of receipt where the rule says so).
    int days = 0;
    PeriodUnit unit = PeriodUnit::calendar;
    /// Delivery as a rule; some statutes count from the order.
    Event from = Event::delivery;
    /// Calendar months to add to the end.
    int extra_months = 0;
    /// For delivery on the last day of the promised window.
    std::optional<Day> last_day;
    Basis basis;
    Rule::Cost cost = Rule::Cost::unsaid;
    Basis cost_basis;
    /// Once goods have been sent back.
    std::optional<EffectiveRefund> refund;
};

/// A statutory right to withdraw without giving a reason.
struct Withdrawal {
    /// For how long, what the law calls it, and whether before delivery too.
    const Rule* statute = nullptr;
    /// For delivery on the last day of the promised window.
    std::optional<Day> last_day;
};

/// By when the law holds the shop to ship or deliver: the promise's last day of what the law looks at, or
/// with no day stated the statute's own. Where it looks at neither, or only at one that the promise does
/// not state, what is stated binds.
struct Due {
    /// Event::shipment or Event::delivery.
    Event event = Event::shipment;
    Day by;
    Basis basis;
};

/// Why a shopper has to consent expressly before money is taken.
struct ConsentReason {
    enum class Code {
        payment_before_shipment,
        beyond_statutory_time,  ///< the window ends after what the law would allow with no day stated
        no_date,
    };
    Code code = Code::no_date;
    /// For beyond_statutory_time: the last day that the law would allow.
    std::optional<Day> day;
    Basis basis;
};

[[nodiscard]] std::string_view to_string(ConsentReason::Code code);

/// Something that the page or the shop has to do for this destination. What two laws ask for stands once. The
/// withdrawal_function is asked for only where there is a right to withdraw.
struct Duty {
    /// What it is, and what a function's two steps are called.
    const Rule* statute = nullptr;
    /// For withdrawal_function: the days on which it must be there.
    std::optional<Day> from;
    std::optional<Day> until;
};

struct EffectiveTerms {
    /// Those that were applied: "EU", "DE".
    std::vector<const RulePack*> packs;
    /// With a known price.
    std::optional<Currency> currency;
    int currency_exponent = 0;
    std::optional<EffectivePayment> payment;
    std::optional<EffectiveCancellation> cancellation;
    /// If the shopper cancelled today, before dispatch; absent where that cannot be done.
    std::optional<EffectiveRefund> refund;
    std::optional<EffectiveReturns> returns;
    std::optional<Withdrawal> withdrawal;
    /// Why this product has no right to withdraw (no_withdrawal), or by what act it is lost before its time
    /// (withdrawal_lost): the law asks to tell so before the order.
    std::vector<const Rule*> withdrawal_exceptions;
    /// If it is late and ends for that; absent where no law speaks of it.
    std::optional<EffectiveRefund> delay_refund;
    std::vector<Due> due;
    /// Express consent is needed when there is any.
    std::vector<ConsentReason> consent;
    std::vector<Duty> duties;
    /// Rights that exist and from which nothing is computed: they are not verified, no longer in force, or have
    /// no number where the shop's stands in its place.
    std::vector<ApplicableRule> uncomputed;
};

/// What the terms depend on.
struct TermsCase {
    Terms policy;
    std::optional<Destination> to;
    /// The shop's local day at the instant of asking.
    Day today;
    std::optional<Window> ship;
    std::optional<Window> deliver;
    /// The day on which the last good of the order is there, which is other than `deliver` says where the order has
    /// several lines. Absent: as `deliver` says.
    std::optional<std::optional<Day>> order_delivered;
    /// Of one unit.
    std::optional<Money> price;
    /// Decimal places of the price's currency; handed on as it is.
    int currency_exponent = 0;
    /// 1 to kMaxQuantity.
    std::int64_t quantity = 1;
    /// All units are on hand: to charge for them at order asks for no consent.
    bool is_on_hand = false;
    /// Of product and shop; those of the promise are found here.
    CircumstanceSet circumstances = 0;
    /// The shop's calendar of the destination's holidays, if it gives one.
    const BusinessCalendar* holidays = nullptr;
};

/// Faults: a number, a day, a window or a word that documents would not have, in the packs
/// (/rules/0/rules/0/period/count) or in the case (/quantity, /ship, /today).
[[nodiscard]] Result<EffectiveTerms> effective_terms(const RulePacks& packs, const TermsCase& of);
Result<EffectiveTerms> effective_terms(const RulePacks&& packs, const TermsCase& of) = delete;

}  // namespace stockline
