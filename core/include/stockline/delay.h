// Delay: what has to be said when a promised day slips, by when, and what follows from the answer.
//
// An order is late when its day now is after the stated day. The law of the destination may then ask for a notice, give
// silence a meaning, end the order by itself, and set a day for the refund. The states of one order:
//
//     on_time     -- now later than stated, and a rule asks for a notice --> notice_owed
//     on_time     -- now later than stated, and no rule does --> late
//     notice_owed, late
//                 -- the notice that is owed is sent, and silence is consent --> consented, at once: the shop
//                    may go on, though the shopper may cancel until shipment (where none is owed, silence is consent
//                    only after a reasonable time, which has no number: awaiting)
//                 -- the notice is sent, and silence is not --> awaiting
//     awaiting    -- the shopper consents --> consented
//     awaiting    -- now later than the notice said --> notice_owed or late again: the same delay
//     consented   -- now later than the day consented to --> notice_owed or late: a later delay, for which
//                    there are other rules; never after consent to an indefinite delay
//     any         -- the shopper cancels, or the shop says that it will not ship --> cancelled
//     any         -- the law ends the order on a day, and the day has passed --> cancelled
//     any but cancelled -- shipped --> shipped, also where the law looks at delivery and nobody has said that it
//                    arrived: once its day has passed (day_passed) only the shopper knows whether it did
//
// Only a delay that was consented to makes the next one a later one: 16 CFR 435.2(b)(2) speaks of a revised day
// that was consented to. An order that has ended stays ended, whatever is told or answered after it; what happened on
// the very day on which it ends was in time.
//
// Which day counts: the ship day where a pack of the destination knows a time to ship, else the delivery
// day. The stated day is the last day of the promised window; without one, of the time that the law sets,
// counted from the order. Where no agreement makes that time longer (Rule::binds_agreed), no later day is stated,
// whatever was promised or consented to. An order that was agreed to without a day has none until a notice names one,
// and is not late before.
//
// Example, 16 CFR 435.2(b)(1): promised to ship by 2026-12-01, now 2026-12-20, a first delay of 19 days. The
// notice is owed by 2026-12-01; silence is consent until the 20th; a cancellation before shipment is refunded
// within 7 working days. With 2027-01-05 in place of the 20th (35 days): silence is not consent, and without
// shipment or an express yes the order is cancelled on 2026-12-31, 30 days after the stated day.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/day.h"
#include "stockline/effective_terms.h"
#include "stockline/fault.h"
#include "stockline/rules.h"
#include "stockline/supply.h"

namespace stockline {

/// What a shopper said to a notice.
enum class Answer { none, consented, cancelled };

/// Words: consented, cancelled.
[[nodiscard]] std::optional<Answer> parse_answer(std::string_view text);

/// A delay of which the shopper was told.
struct ToldDelay {
    /// The day on which the notice was sent.
    Day noticed;
    /// The last day that the notice named; absent: indefinite.
    std::optional<Day> revised;
    /// Of several parts the one that it was about, by its place in the earlier promise; absent: about all of them.
    std::optional<std::size_t> part;
    Answer answer = Answer::none;
    /// The day of the answer; absent without one.
    std::optional<Day> answered;
};

/// Units of an order that went, or came, on other days than the others.
struct ShippedUnits {
    /// At least 1.
    Quantity quantity = 1;
    /// The day on which the carrier took them.
    Day shipped;
    /// The day on which the shopper got them.
    std::optional<Day> delivered;
};

/// What happened to an order since it was placed. All its days are the day of completion or later ones. A day that
/// the question's instant has not reached is taken for true, but for a notice, which is told on its day: the record is
/// the shop's, and the instant may be that of a shopper's clock, which goes wrong.
struct OrderHistory {
    /// The day on which payment (or the authority to charge) and all information were there.
    Day completed;
    /// Money was taken before shipment, or may be.
    bool is_prepaid = false;
    /// In the order in which they were told.
    std::vector<ToldDelay> delays;
    /// What was sent in several goes. One unit is as good as another, so these are counted in the order in which the
    /// units were promised, and those that the shopper cancelled come last.
    std::vector<ShippedUnits> shipments;
    /// The day on which the carrier took the units that are in no shipment of their own.
    std::optional<Day> shipped;
    /// The day on which the shopper got those; asked for where the law looks at delivery.
    std::optional<Day> delivered;
    /// The day on which the shopper cancelled other than in answer to a notice.
    std::optional<Day> cancelled;
    /// The day on which the shopper withdrew from the contract by the right that needs no reason. Nothing then follows
    /// from a delay.
    std::optional<Day> withdrawn;
    /// The day on which the shop said that it will not ship.
    std::optional<Day> refused;
};

/// Where an order stands, as told at the head of this file. In JSON these words.
enum class DelayState {
    on_time,      ///< its day now is not after the stated day, or no day is stated
    late,         ///< its day now is after the stated day, and no rule asks for a notice
    notice_owed,  ///< likewise, and a rule asks for a notice that was not sent yet
    awaiting,     ///< the shopper was told of the delay, and has not agreed to it yet
    consented,    ///< the shopper agreed to the delay, in words or by silence
    cancelled,    ///< the order has ended: by the shopper, by the shop or by law
    shipped  ///< the carrier has it; where the law looks at delivery: it has arrived, or is on its way
};

/// The word as it stands in JSON: "notice_owed". Empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(DelayState state);

/// What a notice has to say. In JSON: revised_day, indefinite, may_consent_or_cancel, silence_consents,
/// silence_rejects, lapses, continuing_right, refund, additional_period, reason, answer_at, may_withdraw, may_cancel,
/// day_passed.
/// The shop knows the reason; the means to answer is the one that its document names (Store::answer_at).
enum class Statement {
    revised_day,  ///< the last day that takes the stated day's place (DelayAnswer::revised)
    indefinite,   ///< no new day can be given
    may_consent_or_cancel,  ///< the shopper may consent to the delay, or cancel
    silence_consents,       ///< no answer is taken for consent
    silence_rejects,        ///< no answer is taken for a no
    lapses,  ///< without shipment or express consent the order ends on DelayAnswer::lapses_on
    continuing_right,  ///< whoever consents to an indefinite delay may still cancel until shipment
    refund,            ///< the money comes back, and by when (DelayAnswer::refund)
    additional_period,  ///< the shopper may end the order after an additional period that is appropriate
    reason,             ///< why no new day can be given, 16 CFR 435.2(a)(3)
    answer_at,          ///< how to answer, at the shop's expense, 16 CFR 435.2(b)(3)
    may_withdraw,  ///< the right to withdraw without a reason, which is there before delivery too
    may_cancel,    ///< the right to cancel for the delay, which needs no notice
    day_passed,  ///< the stated day has passed, and nobody has said whether what was sent has arrived
};

/// The word as it stands in JSON: "revised_day". Empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(Statement statement);

/// What the shopper can do today because of the delay: consent to it, or cancel. In JSON: keep, cancel.
/// Under 16 CFR 435.2(b)(1) both are an option that the shop's notice gives: a shopper who was not told yet
/// (notice_owed) has neither, as 435.2(c)(1) is about a cancellation "under an option of this Part". A law that lets a
/// shopper cancel by right from some day on needs no notice for it.
/// What shop and law allow apart from the delay is in the promise's terms.
enum class Choice { keep, cancel };

/// The word as it stands in JSON: "keep". Empty for what is no enumerator.
[[nodiscard]] std::string_view to_string(Choice choice);

/// Where the order stands today, what has to be said of it, and what follows.
struct DelayAnswer {
    /// Today's.
    DelayState state = DelayState::on_time;
    /// Event::shipment or Event::delivery: which day the law looks at.
    Event event = Event::shipment;
    /// 1 for the first delay.
    int occurrence = 1;
    /// The last day stated before this delay, or put in its place by law.
    std::optional<Day> stated;
    /// With stated: nobody stated that day, the law did.
    bool is_stated_by_law = false;
    /// As the history has it.
    bool is_prepaid = false;
    /// The last day that takes its place; absent for an indefinite delay.
    std::optional<Day> revised;
    /// For notice_owed: its latest day, where the law sets one. Never a day already past: a notice that is late is
    /// owed today.
    std::optional<Day> notice_by;
    /// For late and notice_owed, what the notice says; for awaiting, what it said; for cancelled, what is left to
    /// say: the refund; for shipped, once the day that was stated last has passed and nobody has said that it arrived:
    /// that, and the shopper's rights if it has not.
    std::vector<Statement> say;
    /// From this day on the shopper may cancel because of the delay. Absent where the law gives no such right or
    /// sets no number (an additional period that is appropriate).
    std::optional<Day> may_cancel_from;
    /// Without shipment or express consent the order ends with this day.
    std::optional<Day> lapses_on;
    /// For notice_owed: as long as that notice is not sent, the order ends with this day unless it has shipped by then
    /// (16 CFR 435.2(c)(5)). Once it is sent, lapses_on says the day.
    std::optional<Day> lapses_untold_on;
    /// For cancelled: the day on which the right to a refund vested.
    std::optional<Day> cancelled_on;
    /// As if the order ended today, or from cancelled_on. Absent where the law gives none for a delay: a
    /// shopper's own change of mind before one is for the shop's policy.
    std::optional<EffectiveRefund> refund;
    /// The rules followed, in the packs' order.
    std::vector<Basis> bases;
    /// Rights that exist and from which nothing is computed. Also where nothing is late as far as can be told, since
    /// no day was stated and the law's own is not verified.
    std::vector<ApplicableRule> uncomputed;
    /// What the shopper can do today because of the delay. `keep` while an answer is awaited; `cancel` from
    /// may_cancel_from on.
    std::vector<Choice> choices;
};

/// What is needed of the promise and of the order.
struct DelayCase {
    /// Where the order goes. Absent: no law is applied.
    std::optional<Destination> to;
    /// The shop's local day.
    Day today;
    /// The day where the order goes, by which a day of delivery has passed. Absent: as the shop's.
    std::optional<Day> today_there;
    /// As promised at order.
    std::optional<Window> promised_ship;
    std::optional<Window> promised_deliver;
    /// Without either: the shopper agreed to that, so that only a notice states a day.
    bool is_agreed_without_day = false;
    /// As it is now, for units that have not shipped.
    std::optional<Window> ship;
    std::optional<Window> deliver;
    OrderHistory history;
    /// Of product and shop; the engine adds those of the promise (prepaid, dated).
    CircumstanceSet circumstances = 0;
    /// The price of all units that were ordered. Absent: not known; then a rule for orders above some total counts as
    /// applying.
    std::optional<Money> total;
    /// The shop's calendar of the destination's holidays, if it gives one.
    const BusinessCalendar* holidays = nullptr;
    /// It is digital: rules about sending do not apply, and what counts is the day on which it is there.
    bool is_digital = false;
};

/// Where this order stands under these packs, or every fault. The answer refers into the packs, as that of
/// effective_terms() does. Faults: in the packs as there (/rules); in the case
///   out_of_range   a day outside kFirstDay to kLastDay (/today, /history/completed); a window that ends before it
///                  begins (/promisedShip, /promisedDeliver, /ship, /deliver); an answer before its notice
///                  (/history/delays/0/answered); a notice before the one ahead of it (/history/delays/1/noticed);
///                  shipments that are not of 1 to kMaxQuantity units (/history/shipments/0/quantity); anything that
///                  became of the order before its day (/history/shipped)
///   required       an answer without its day (/history/delays/0/answered), or a day without the answer
///                  (/history/delays/0/answer)
///   unknown_value  an answer that is no enumerator (/history/delays/0/answer)
[[nodiscard]] Result<DelayAnswer> delay_answer(const RulePacks& packs, const DelayCase& of);
/// Packs that would be gone before the answer, which refers into them.
Result<DelayAnswer> delay_answer(const RulePacks&& packs, const DelayCase& of) = delete;

}  // namespace stockline
