// Rules: what the law of a destination adds to a shop's terms, as data.
//
// A rule pack speaks for one jurisdiction: the United States, California, the European Union. All
// packs whose area contains the destination apply together. A pack holds facts, each with
// its citation and with how far it is verified; the engine knows how to count, and no law.
//
// A claim is computed only from a rule that was read or quoted (Grade) and that is in force on the
// day of asking. Of any other that applies the engine says only that it exists ("your statutory rights
// apply"), unless the shop accepts the pack unverified.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/calendar.h"
#include "stockline/day.h"
#include "stockline/money.h"
#include "stockline/shipping.h"

namespace stockline {

/// How a fact is known: the full text read, its words quoted in a second place, part of them seen,
/// not seen. In JSON: READ, QUOTED, PART, UNSEEN.
enum class Grade { read, quoted, part, unseen };

[[nodiscard]] std::string_view to_string(Grade grade);
[[nodiscard]] std::optional<Grade> parse_grade(std::string_view text);

/// A legal fact, which a rule may depend on: of the product, of how the shop trades, or of the promise itself.
/// A set of them is a mask of bits.
using CircumstanceSet = std::uint32_t;
enum class Circumstance : CircumstanceSet {
    // Of the product; the words of a product's "exceptions".
    custom_made = 1U << 0U,            ///< made to specification, or clearly personalised
    perishable = 1U << 1U,             ///< liable to deteriorate or expire rapidly
    sealed_hygiene = 1U << 2U,         ///< sealed for health or hygiene; no return once unsealed
    seeds_or_plants = 1U << 3U,        ///< seeds and growing plants
    priced_later_alcohol = 1U << 4U,   ///< alcohol at a market price, delivered after 30 days
    serial_subscription = 1U << 5U,    ///< a serial subscription, after its first shipment
    negative_option = 1U << 6U,        ///< sold under a prenotification plan (16 CFR 425)
    financial_market = 1U << 20U,      ///< its price depends on the financial market
    mixed_after_delivery = 1U << 21U,  ///< cannot be parted from other goods once delivered
    sealed_media = 1U << 22U,          ///< sealed audio, video or software; no return once unsealed
    newspaper = 1U << 23U,             ///< a newspaper, periodical or magazine, no subscription
    auction = 1U << 24U,               ///< sold at a public auction
    urgent_repair = 1U << 25U,         ///< an urgent repair, asked for by the shopper
    dated_booking = 1U << 26U,    ///< lodging, transport, car hire, catering or leisure at a date
    service = 1U << 27U,          ///< a service; the right ends once it is fully performed
    digital_content = 1U << 28U,  ///< digital content on no medium; it ends once that has begun
    medicine = 1U << 29U,         ///< a medicine or a medical device
    durability_guarantee = 1U << 30U,  ///< the producer guarantees more than two years, free
    // Of how the shop trades; the words of a store's "circumstances".
    cash_on_delivery = 1U << 8U,
    seller_is_creditor = 1U << 9U,         ///< the shop itself gives the credit that is charged
    buyer_applies_for_credit = 1U << 10U,  ///< the shopper asks the shop for credit with the order
    return_terms_shown = 1U << 11U,        ///< return terms are shown as the law prescribes
    withdrawal_not_informed = 1U << 12U,   ///< shoppers are not told of their right of withdrawal
    collects_returns = 1U << 13U,          ///< the shop offers to collect what is sent back
    bears_cancellation_charges = 1U << 14U,  ///< the shop pays the like when it cancels itself
    // Of the promise; found by the engine, never written in a document.
    prepaid = 1U << 16U,  ///< money moves before shipment
    dated = 1U << 17U,    ///< the promise states a last day
};

/// As they stand in JSON: "customMade". Empty for a bit that means nothing. The words of the promise's
/// own stand in rule packs only.
[[nodiscard]] std::string_view to_string(Circumstance circumstance);
[[nodiscard]] std::optional<Circumstance> parse_circumstance(std::string_view text);

[[nodiscard]] constexpr CircumstanceSet mask(Circumstance circumstance) {
    return static_cast<CircumstanceSet>(circumstance);
}

/// What a period is counted in. Working days and business days are days that the destination's
/// calendar works; a statute uses one word or the other. A billing cycle has no number of days, nor
/// has `none`, "without undue delay": no day is computed from either.
enum class PeriodUnit { calendar, working, business, billing_cycle, none };

[[nodiscard]] std::string_view to_string(PeriodUnit unit);
[[nodiscard]] std::optional<PeriodUnit> parse_period_unit(std::string_view text);

/// Whether a number of days goes with it.
[[nodiscard]] constexpr bool is_numbered(PeriodUnit unit) {
    return unit < PeriodUnit::billing_cycle;
}

/// What starts a period.
enum class Event {
    order,        ///< payment, or authority to charge, and all information are there
    payment,      ///< the money was taken
    notice,       ///< the shop was told of the cancellation or withdrawal
    entitlement,  ///< the right to a refund vested: an option to cancel was used, or the order lapsed
    shipment,     ///< the carrier has it
    delivery,     ///< the shopper has it; of several goods, the last
    goods_return,  ///< the shop has the goods back
    stated_day,    ///< the last day that the shop stated (or that the law put in its place)
};

[[nodiscard]] std::string_view to_string(Event event);
[[nodiscard]] std::optional<Event> parse_event(std::string_view text);

/// A length of time as a statute puts it.
struct Period {
    PeriodUnit unit = PeriodUnit::none;
    /// 0 to 3,660 of the unit.
    int count = 0;
    /// Calendar months on top: an uninformed shopper's 12. They are added to the end, which has rolled where it
    /// rolls ("12 months from the end of the initial period"). 0 to 120.
    int extra_months = 0;
    Event from = Event::notice;
    /// The day of the event is the first day ("counting the day of receipt"); else the day after.
    bool counts_event_day = false;
    /// A period whose last day is not a working day ends with the next one (Reg. 1182/71 Art 3(4)).
    bool rolls = false;
    /// From delivery: of the last of all goods of one order, so that its lines share one period.
    bool of_order = false;
    /// The months come first, and the days after them ("12 months and 14 days after the event").
    bool months_first = false;
};

enum class RuleKind {
    ship_by,     ///< with no day stated: shipped within `period`
    deliver_by,  ///< with no day stated: delivered within `period`
    withdrawal,  ///< may withdraw, without giving a reason, until the end of `period`; `none`: for ever
    no_withdrawal,     ///< there is no right to withdraw, whatever the same pack says of withdrawal
    returns,           ///< may return goods until the end of `period`, likewise
    refund,            ///< money is sent back within `period`, on the ground `ground`
    delay,             ///< what follows when a stated day slips
    duty,              ///< something that the page or the shop has to do: `duty`
    withdrawal_lost,   ///< the right to withdraw ends before its time, by the act `word`
    cancellation_fee,  ///< what cancelling may cost at most: `most`
};

[[nodiscard]] std::string_view to_string(RuleKind kind);
[[nodiscard]] std::optional<RuleKind> parse_rule_kind(std::string_view text);

/// Why money goes back.
enum class Ground {
    withdrawal,    ///< the shopper withdrew before the goods were sent
    goods_return,  ///< the shopper withdrew, and has sent the goods back
    delay,         ///< cancelled because it is late, under an option that the law gives, or lapsed
    not_supplied,  ///< the shop cannot supply it
};

[[nodiscard]] std::string_view to_string(Ground ground);
[[nodiscard]] std::optional<Ground> parse_ground(std::string_view text);

/// What a delay rule speaks of and what follows. The stated day is the last day of the promise; without
/// one, the end of the ship_by or deliver_by period.
struct DelayRule {
    /// Whose delay: the order's first, a later one, or any.
    enum class Occurrence { first, later, any };
    /// Which revised day the shopper was told: a definite one at most `within_days` after the stated
    /// day; one beyond that, or an indefinite delay; or nothing, as no notice was sent; or any of these.
    enum class Revision { definite_within, beyond_or_indefinite, untold, any };
    /// What the shopper's silence means: consent until the revised day, rejection, or nothing.
    enum class Silence { unsaid, consents, rejects };

    Occurrence occurrence = Occurrence::any;
    Revision revision = Revision::any;
    /// 0 to 3,660, as all days of a rule.
    int within_days = 0;
    /// Whether `within_days` parts the revision from another.
    [[nodiscard]] bool is_parted() const {
        return revision == Revision::definite_within || revision == Revision::beyond_or_indefinite;
    }
    /// A notice offering to consent or to cancel is owed without being asked.
    bool notice_owed = false;
    /// Where no new day can be given, the notice tells why it is late.
    bool reason_owed = false;
    /// The notice is late after the stated day.
    bool notice_by_stated_day = false;
    Silence silence = Silence::unsaid;
    /// Without shipment or express consent the order is cancelled with the end of this many calendar
    /// days after the stated day; absent: it never lapses by itself.
    std::optional<int> lapses_after;
    /// Having consented to an indefinite delay, the shopper may still cancel at any time before shipment.
    bool continuing_right = false;
    /// The shopper may cancel once this many calendar days after the stated day have passed ("not
    /// delivered within 30 days after": from the 31st on); 0: from the day after the stated day.
    std::optional<int> may_cancel_after;
    /// The shopper must first set an additional period that is appropriate, unless delivery was
    /// refused or the day was essential.
    bool additional_period_first = false;
};

/// The words that a statute puts on a function of two steps, in one of the languages it is written in. It takes
/// any wording that is as clear.
struct FunctionLabels {
    /// A language tag, "en".
    std::string language;
    /// On what begins it: "withdraw from contract here".
    std::string offer;
    /// On what completes it: "confirm withdrawal".
    std::string confirm;
};

struct Rule {
    RuleKind kind = RuleKind::duty;
    /// "16 CFR 435.1(b)(1)".
    std::string citation;
    /// The citation of a rule of another pack of which this one takes the place, where it applies: § 355 BGB is what
    /// binds in Germany, and not the directive's Art 9. Empty: of none.
    std::string instead_of;
    /// The address at which the text was read; may be empty.
    std::string source;
    Grade grade = Grade::unseen;
    std::optional<Day> effective_from;
    /// The last day on which it is in force.
    std::optional<Day> effective_to;
    /// All of these must hold.
    CircumstanceSet when = 0;
    /// None of these may.
    CircumstanceSet unless = 0;
    /// The order's total must be more than this, in the pack's own currency; 0: whatever it is. A total in
    /// another currency cannot be compared, and counts as more.
    Money above;

    Period period;
    Ground ground = Ground::withdrawal;
    DelayRule delay;
    /// For withdrawal and returns: who pays for sending goods back. Nothing: not said.
    enum class Cost { unsaid, shop, shopper };
    Cost return_cost = Cost::unsaid;
    /// For withdrawal: possible before delivery too.
    bool before_delivery = false;
    /// For ship_by and deliver_by: no agreement makes it longer. A later day that was stated is not what binds, and
    /// nobody is asked to consent to one.
    bool binds_agreed = false;
    /// Whether it is a rule that can have binds_agreed.
    [[nodiscard]] bool sets_day() const {
        return kind == RuleKind::ship_by || kind == RuleKind::deliver_by;
    }
    /// For a refund: may be kept back until the goods are there or proof that they were sent.
    bool withheld_until_return = false;
    /// For a duty: its code, such as "order_button"; for withdrawal: the word that the law uses
    /// for it, "withdraw" or "cancel"; for what ends that right: "unsealed", "mixed", "begun" or "performed".
    std::string word;
    /// For cancellation_fee; of a share and an amount the lower. A price in another currency than the amount's cannot
    /// be compared with it, and then nothing may be charged.
    Portion most;
    /// For a duty to offer a function: what the law calls its two steps, a language each and none twice. Empty: it does
    /// not say.
    std::vector<FunctionLabels> labels;
};

/// Monday to Friday.
inline constexpr BusinessCalendar::Workdays kWorkingWeek{false, true, true, true,
                                                         true,  true, false};

struct RulePack {
    /// "US", "US-CA", "EU", "DE": an ISO 3166 code, or EU.
    std::string jurisdiction;
    std::vector<Area> areas;
    /// Its weekend and public holidays are on the destination's calendar; without that the days of
    /// the week are known and the holidays are not.
    BusinessCalendar::Workdays workdays = kWorkingWeek;
    /// The shop takes rules that are PART or UNSEEN for true.
    bool accept_unverified = false;
    std::vector<Rule> rules;
};

using RulePacks = std::vector<RulePack>;

/// A rule that applies, and its pack.
struct ApplicableRule {
    const RulePack* pack = nullptr;
    const Rule* rule = nullptr;
};

/// The law as it stands for one question. Refers into the packs.
struct ApplicableRules {
    /// The packs that speak for the destination, in the packs' order.
    std::vector<const RulePack*> packs;
    /// May be computed from; without those of which another takes the place.
    std::vector<ApplicableRule> in_force;
    /// Applies, and may not be computed from: unverified or expired. An expired rule is left out where
    /// one of the same pack, kind and citation has taken its place.
    std::vector<ApplicableRule> unverified;
};

/// What decides which rules apply.
struct Case {
    /// Null: no rule applies.
    const Destination* to = nullptr;
    Day today;
    CircumstanceSet circumstances = 0;
    /// Absent: the price is not known; then a rule with `above` counts as applying.
    std::optional<Money> total;
};

[[nodiscard]] ApplicableRules applicable_rules(const RulePacks& packs, const Case& of);

/// The last day of a period that starts with an event on `day`, on that calendar: days first, then months, unless
/// they come first; what rolls does so at the end of the days, and again at the end of the months. Nothing when the
/// period has no number of days, or needs the calendar past its end; calendar days that do not roll need none.
/// Example, 14 days from Wednesday 2026-12-09, the day itself excluded: Wednesday 2026-12-23; 14 days from
/// Friday 2026-12-11 that roll, closed on the 25th and 26th: the last day is Friday the 25th, so Monday the 28th; with
/// 12 months on top Tuesday 2027-12-28, and with the months first Saturday 2027-12-25, so Monday the 27th.
[[nodiscard]] std::optional<Day> last_day(const Period& period, Day day,
                                          const BusinessCalendar& calendar);

/// The same on the calendar on which a jurisdiction's working days are counted: the one that the shop gives for
/// the country, or where it gives none (null) the jurisdiction's working week without holidays. Calendar days that
/// roll end on a day that the jurisdiction's own week works, unless the shop's calendar lists it as closed: in Israel
/// that may be a Friday, on which most shops' calendars do not work. Without that calendar a last day that is a holiday
/// is told too soon; it is never told too late.
[[nodiscard]] std::optional<Day> last_day(const Period& period, Day day,
                                          const BusinessCalendar::Workdays& week,
                                          const BusinessCalendar* of_country);

}  // namespace stockline
