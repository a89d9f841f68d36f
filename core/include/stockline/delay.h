// Delay: what has to be said when a promised day slips, by when, and what follows from the answer.
//
// An order that was promised for a stated day is told late when a revision says so. The law of the
// destination then asks for a notice, gives silence a meaning, may end the order by itself, and
// sets a day for the refund. The states of one order:
//
//     on_time     -- a revision is later --> notice_owed
//     notice_owed -- the notice is sent --> awaiting
//     awaiting    -- consents, or the law lets silence consent --> consented
//     awaiting    -- cancels --> cancelled
//     awaiting    -- the law lets the order lapse, and the day comes --> cancelled
//     consented   -- the revised day passes without shipment, or another revision is later --> notice_owed
//                    (a later delay: other rules)
//     any         -- shipped --> shipped: nothing more is owed for these units
//
// Example, 16 CFR 435.2(b)(1): promised to ship by 2026-12-01, now 2026-12-20, a first delay of 19 days. The
// notice is owed by 2026-12-01; silence is consent until the 20th; a cancellation before shipment is refunded
// within 7 working days. With 2027-01-05 in place of the 20th (35 days): silence is not consent, and without
// shipment or an express yes the order is cancelled on 2026-12-31, 30 days after the stated day.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/day.h"
#include "stockline/effective_terms.h"
#include "stockline/rules.h"

namespace stockline {

/// What a shopper said to a notice.
enum class Answer { none, consented, cancelled };

[[nodiscard]] std::string_view to_string(Answer answer);
[[nodiscard]] std::optional<Answer> parse_answer(std::string_view text);

/// A delay of which the shopper was told.
struct ToldDelay {
    /// The day on which the notice was sent.
    Day noticed;
    /// The last day that the notice named; absent: indefinite.
    std::optional<Day> revised;
    Answer answer = Answer::none;
    /// The day of the answer; absent without one.
    std::optional<Day> answered;
};

/// What happened to an order since it was placed.
struct OrderHistory {
    /// The day on which payment (or the authority to charge) and all information were there.
    Day completed;
    /// Money was taken, or may be.
    bool is_prepaid = false;
    /// In the order in which they were told.
    std::vector<ToldDelay> delays;
    /// The day on which the carrier took these units.
    std::optional<Day> shipped;
};

enum class DelayState { on_time, notice_owed, awaiting, consented, cancelled, shipped };

[[nodiscard]] std::string_view to_string(DelayState state);

/// What a notice has to say. In JSON: revised_day, indefinite, may_consent_or_cancel, silence_consents, silence_rejects,
/// lapses, continuing_right, refund, additional_period.
enum class Statement {
    revised_day,
    indefinite,
    may_consent_or_cancel,
    silence_consents,
    silence_rejects,
    lapses,
    continuing_right,
    refund,
    additional_period,
};

[[nodiscard]] std::string_view to_string(Statement statement);

struct DelayAnswer {
    DelayState state = DelayState::on_time;
    /// Event::shipment or Event::delivery: which day the law looks at.
    Event event = Event::shipment;
    /// 1 for the first delay.
    int occurrence = 1;
    /// The last day stated before this delay, or put in its place by law.
    std::optional<Day> stated;
    std::optional<Day> revised;
    /// A notice is owed, at the latest on this day; never a day before today.
    std::optional<Day> notice_by;
    std::vector<Statement> say;
    /// From this day on the shopper may cancel because of the delay.
    std::optional<Day> may_cancel_from;
    /// Without shipment or express consent the order ends on this day.
    std::optional<Day> lapses_on;
    /// Cancelled: the day on which the right to a refund vested, and by when it is sent.
    std::optional<Day> cancelled_on;
    /// If the order ended today (or from cancelled_on).
    std::optional<EffectiveRefund> refund;
    /// The rules followed.
    std::vector<Basis> bases;
    /// Of those that exist and from which nothing is computed.
    std::vector<UncomputedRight> uncomputed;
};

/// What is needed of the promise and of the order.
struct DelayCase {
    std::optional<Destination> to;
    Day today;
    /// As promised at order.
    std::optional<Window> promised_ship;
    std::optional<Window> promised_deliver;
    /// As it is now.
    std::optional<Window> ship;
    std::optional<Window> deliver;
    OrderHistory history;
    CircumstanceSet circumstances = 0;
    std::optional<Money> total;
    const BusinessCalendar* holidays = nullptr;
};

[[nodiscard]] DelayAnswer delay_answer(const RulePacks& packs, const DelayCase& of);

}  // namespace stockline
