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
//     to Germany   with the Union's pack alone, 14 calendar days from notice (2011/83/EU Art 13(1)): Monday
//                  2026-12-07; statute. With Germany's pack too the day is the same, and § 357 BGB is cited.
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
    /// What `count` is counted in. PeriodUnit::none: the law says "without undue delay" or the like.
    PeriodUnit unit = PeriodUnit::calendar;
    /// The length, in `unit`, 0 to 3,660. With PeriodUnit::none it means nothing, and packs leave it 0.
    int count = 0;
    /// The event that starts the period.
    Event from = Event::notice;
    /// The last day, for an event today; absent where there is no number, or only a billing cycle, or the event
    /// cannot be today.
    std::optional<Day> latest;
    /// The shop may wait for the goods, or for proof that they were sent. Never before dispatch, as
    /// nothing comes back; and a shop that pays sooner than the law asks may wait as the law allows.
    bool withheld_until_return = false;
    /// Whose period this is.
    Basis basis;
};

/// When the shopper pays, and how much. This is the shop's own term; no law changes it.
struct EffectivePayment {
    PaymentTerm term;
    /// Present where the price is known; together they are the total. Both are absent where a deposit is an amount in
    /// another currency than the price.
    std::optional<MinorUnits> due_now;
    std::optional<MinorUnits> due_at_shipment;
};

/// Until when the shopper may cancel, and what that costs.
struct EffectiveCancellation {
    /// Until when. CancelUntil::withdrawal_ends where a statute lets the shopper withdraw before delivery too; else the
    /// shop's word.
    CancelUntil until = CancelUntil::shipment;
    /// For CancelUntil::days_before_shipment: calendar days, 0 to 3,660.
    int days_before_shipment = 0;
    /// The last day that is certain. With shipment none is; so this is there for days_before_shipment (earliest
    /// ship day − days, unless that is past) and withdrawal_ends (end of the withdrawal period).
    std::optional<Day> last_day;
    /// On whose authority `until` stands.
    Basis basis;
    /// Absent: free of charge.
    std::optional<Portion> fee;
    /// The fee for all units. Present where there is a fee, the price is known, and both are in one currency.
    std::optional<MinorUnits> fee_amount;
    /// A statute where the shop's own fee gives way to it, also to nothing.
    Basis fee_basis;
};

/// For how long goods may be sent back, who pays for that, and when the money comes back.
struct EffectiveReturns {
    /// The length, in `unit`, counted from the day of `from`. 0 to 3,660; with PeriodUnit::none it
    /// means nothing, and packs leave it 0. Where the rule says so, the day of `from` is itself the first day.
    int days = 0;
    /// What `days` is counted in. PeriodUnit::none: the right never ends.
    PeriodUnit unit = PeriodUnit::calendar;
    /// Delivery as a rule; some statutes count from the order.
    Event from = Event::delivery;
    /// Calendar months to add to the end, 0 to 120.
    int extra_months = 0;
    /// For delivery on the last day of the promised window.
    std::optional<Day> last_day;
    /// On whose authority the length stands.
    Basis basis;
    /// Who pays for sending goods back. The shop does if a statute or the shop's policy says so; else the shopper does
    /// if one of them says so.
    Rule::Cost cost = Rule::Cost::unsaid;
    /// On whose authority `cost` stands.
    Basis cost_basis;
    /// Once goods have been sent back.
    std::optional<EffectiveRefund> refund;
    /// Where a season of the shop's gives longer than its usual days and the law: that season. Its `return_until` is
    /// `last_day`, whenever it is delivered.
    std::optional<ReturnSeason> season;
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
    /// The last day on which it is in time.
    Day by;
    /// The statute that asks for that day; the shop's policy where no law looks at it.
    Basis basis;
};

/// Why a shopper has to consent expressly before money is taken.
struct ConsentReason {
    enum class Code {
        payment_before_shipment,  ///< it is taken before shipment for units not all on hand, and the shop asks
        beyond_statutory_time,  ///< the window ends after what the law would allow with no day stated
        no_date,                ///< the promise states no day, neither to ship nor to deliver
        right_given_up,  ///< it begins at once, and the right to withdraw is lost with that only if agreed to
    };
    Code code = Code::no_date;
    /// For beyond_statutory_time: the last day that the law would allow.
    std::optional<Day> day;
    /// For beyond_statutory_time the statute that sets that day; for right_given_up the one by which the right is lost.
    /// For the others the shop's policy, as no law asks.
    Basis basis;
};

/// The word as it stands in JSON: "no_date". Empty for what is no enumerator.
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

/// What holds between the shop and the shopper, field by field. A member is absent where neither the shop nor the law
/// speaks of it, or for the reason that it gives.
struct EffectiveTerms {
    /// Those that speak for the destination: "EU", "DE".
    std::vector<const RulePack*> packs;
    /// Of all amounts here. Present where the price is known.
    std::optional<Currency> currency;
    /// Decimal places of that currency (ISO 4217); 0 where the price is not known.
    int currency_exponent = 0;
    /// Absent where the shop's policy does not say when it takes money.
    std::optional<EffectivePayment> payment;
    std::optional<EffectiveCancellation> cancellation;
    /// If the shopper cancelled today, before dispatch; absent where that cannot be done.
    std::optional<EffectiveRefund> refund;
    /// After delivery; absent where neither the shop nor the law lets goods be sent back.
    std::optional<EffectiveReturns> returns;
    std::optional<Withdrawal> withdrawal;
    /// Why this product has no right to withdraw (no_withdrawal), or by what act it is lost before its time
    /// (withdrawal_lost): the law asks to tell so before the order.
    std::vector<const Rule*> withdrawal_exceptions;
    /// If it is late and ends for that; absent where no law speaks of it.
    std::optional<EffectiveRefund> delay_refund;
    /// By when to ship and by when to deliver, in that order; each at most once.
    std::vector<Due> due;
    /// Express consent is needed when there is any.
    std::vector<ConsentReason> consent;
    /// In the packs' order.
    std::vector<Duty> duties;
    /// Rights that exist and from which nothing is computed: they are not verified, no longer in force, or have
    /// no number where the shop's stands in its place.
    std::vector<ApplicableRule> uncomputed;
};

/// What the terms depend on.
struct TermsCase {
    /// What the shop says for the status that was promised.
    Terms policy;
    /// Absent: no law is applied.
    std::optional<Destination> to;
    /// The shop's local day at the instant of asking.
    Day today;
    /// The day of the order, for one that was placed: periods from the order are counted from it. Absent: today.
    std::optional<Day> ordered;
    /// From the first to the last day on which it ships, as promised. Absent: no such day is stated.
    std::optional<Window> ship;
    /// From the first to the last day on which it arrives, likewise.
    std::optional<Window> deliver;
    /// The day on which the last good of the order is there, which is other than `deliver` says where the order has
    /// several lines. Absent: as `deliver` says. Empty inside: not every line has a day.
    std::optional<std::optional<Day>> order_delivered;
    /// Of one unit.
    std::optional<Money> price;
    /// Decimal places of the price's currency; handed on as it is.
    int currency_exponent = 0;
    /// 1 to kMaxQuantity.
    std::int64_t quantity = 1;
    /// Of all units, in that currency, where it is not the price of one so many times: 0 to kMaxTotal.
    std::optional<MinorUnits> total;
    /// All units are on hand: to charge for them at order asks for no consent.
    bool is_on_hand = false;
    /// Of product and shop; the engine adds those of the promise (prepaid, dated).
    CircumstanceSet circumstances = 0;
    /// The shop's calendar of the destination's holidays, if it gives one.
    const BusinessCalendar* holidays = nullptr;
    /// It is digital: nothing is sent, so that rules about sending do not apply, and nothing is sent back. What is on
    /// hand is delivered at once, and there is no time to cancel in.
    bool is_digital = false;
    /// The figures are too old to tell days by: nobody agrees to what is not said.
    bool is_stale = false;
    /// The shopper has agreed to lose the right to withdraw once it has begun (ConsentReason::right_given_up), and it
    /// has. Where no law lets that right be lost, it stays.
    bool has_given_up_right = false;
};

/// The terms that hold for this case under these packs, or every fault in the packs (/rules) and in the case:
///   out_of_range      a number that a document would not have (/quantity, /price/minorUnits, /policy/refund/days,
///                     /rules/0/rules/0/period/count); a day outside kFirstDay to kLastDay (/today, /ship/latest); a
///                     window that ends before it begins (/ship)
///   unknown_value     a word that is no enumerator, or is not allowed there (/policy/refund/unit,
///                     /rules/0/rules/0/kind); no code of a country, or no pattern of its postal codes
///                     (/rules/0/areas/0/country); both a share and an amount (/policy/payment/percent)
///   required          neither a share nor an amount (/policy/cancellation/fee/percent)
///   unknown_currency  no currency in use (/policy/payment/amount/currency)
///   no_workdays       a week on which no day is worked (/rules/0/workdays)
///   not_json          a text that is not UTF-8 (/rules/0/jurisdiction)
[[nodiscard]] Result<EffectiveTerms> effective_terms(const RulePacks& packs, const TermsCase& of);
/// Packs that would be gone before the terms, which refer into them.
Result<EffectiveTerms> effective_terms(const RulePacks&& packs, const TermsCase& of) = delete;

}  // namespace stockline
