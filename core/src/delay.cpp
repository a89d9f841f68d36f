#include "stockline/delay.h"

#include <algorithm>
#include <utility>

#include "case_faults.h"
#include "delay_law.h"

namespace stockline {
namespace {

// The order's past, replayed notice by notice, and then what today makes of it.
class Replay {
public:
    explicit Replay(const RulePacks& packs, const DelayCase& of)
        : of_(of), history_(of.history), law_(packs, of) {
        if (!is_undated()) stated_ = law_.stated();
    }

    DelayAnswer answered() {
        find_ends();
        follow();
        answer_.event = law_.event();
        answer_.is_prepaid = history_.is_prepaid;
        if (ended_on_) {
            cancel(*ended_on_);
            const Slip ended = slip();
            add_law(&ended, Ground::delay, *ended_on_);
        } else if (is_first(history_.withdrawn, cancelled_) &&
                   is_first(history_.withdrawn, history_.refused)) {
            // By a right of its own, whose terms the promise has: nothing follows from the delay any more.
            cancel(*history_.withdrawn);
        } else if (is_first(cancelled_, history_.refused)) {
            cancel(*cancelled_);
            if (was_entitled_on(*cancelled_)) {
                const Slip ended = notice_ ? notice_->slip : slip();
                add_law(&ended, Ground::delay, *cancelled_);
            } else if (!stated_ || *cancelled_ > *stated_) {
                answer_.uncomputed = law_.uncomputed(occurrence_);
            }
        } else if (is_first(history_.refused, cancelled_)) {
            cancel(*history_.refused);
            add_law(nullptr, Ground::not_supplied, *history_.refused);
        } else if (done_) {
            set(DelayState::shipped);
        } else {
            stand_today();
        }
        return std::move(answer_);
    }

private:
    // The last notice in force: unanswered, or agreed to.
    struct Notice {
        Slip slip;
        Day noticed;
        /// The day from which a continuing right to cancel runs.
        Day answered;
        bool is_agreed = false;
        /// In words, and not by silence.
        bool is_express = false;
        DelayDemands law;
        /// The day from which an earlier notice lets the shopper cancel: a later one takes no right away.
        std::optional<Day> kept_option;
    };

    [[nodiscard]] bool is_undated() const {
        return of_.is_agreed_without_day && !of_.promised_ship && !of_.promised_deliver;
    }

    // The days that end the order's story, as it is told here.
    void find_ends() {
        const auto& arrived = history_.delivered;
        done_ = law_.event() == Event::delivery || !history_.shipped ? arrived : history_.shipped;
        cancelled_ = cancelled_by_shopper(history_.cancelled, history_.delays);
        stop_ = of_.today;
        for (const auto& end : {done_, cancelled_, history_.refused, history_.withdrawn}) {
            stop_ = std::min(stop_, end.value_or(stop_));
        }
    }

    // On the day of shipment the shopper's word goes first.
    [[nodiscard]] bool is_first(const std::optional<Day>& end,
                                const std::optional<Day>& other) const {
        return end && (!other || *end <= *other) && (!done_ || *end <= *done_);
    }

    [[nodiscard]] bool is_open() const { return notice_ && !notice_->is_agreed; }

    // The delay that is now, if it is one, with what the shopper knows of it.
    [[nodiscard]] Slip slip() const {
        if (is_open()) return notice_->slip;
        return Slip{occurrence_, *stated_, false, {}};
    }

    [[nodiscard]] DelayDemands demands() const { return law_.demands(slip()); }

    // The law ends the order by itself, and did so before that day.
    bool has_ended_before(Day day) {
        const std::optional<Day> lapses_on = demands().lapses_on;
        if (!lapses_on || *lapses_on >= day) return false;
        ended_on_ = lapses_on;
        return true;
    }

    void follow() {
        for (const ToldDelay& delay : history_.delays) {
            if (delay.noticed > stop_) break;
            if (!stated_ && !notice_ && is_undated()) {
                stated_ = bounded(delay.revised);
                continue;
            }
            if (!stated_ || has_ended_before(delay.noticed)) break;
            // Told of a day that is no later: no delay.
            if (delay.revised && *delay.revised <= *stated_) continue;
            Notice notice;
            notice.slip = Slip{occurrence_, *stated_, true, delay.revised};
            notice.noticed = delay.noticed;
            notice.answered = delay.answered.value_or(delay.noticed);
            notice.law = law_.demands(notice.slip);
            const auto& lapses_on = notice.law.lapses_on;
            notice.is_express =
                delay.answer == Answer::consented && !(lapses_on && notice.answered > *lapses_on);
            // Where no notice is owed the law gives the shopper a time to answer, without a number: until the new day
            // nobody knows that silence was consent.
            const bool is_silent_consent = notice.law.silence == DelayRule::Silence::consents &&
                                           notice.law.is_notice_owed && delay.revised;
            notice.is_agreed = notice.is_express || is_silent_consent;
            notice.kept_option = option_from();
            notice_ = notice;
            if (!notice.is_agreed) continue;
            stated_ = bounded(delay.revised);
            ++occurrence_;
        }
        stated_ = bounded(stated_);
        if (stated_ && !ended_on_) has_ended_before(stop_);
    }

    // What was agreed to, as far as the law lets the parties agree.
    [[nodiscard]] std::optional<Day> bounded(std::optional<Day> day) const {
        keep_earlier(day, law_.limit());
        return day;
    }

    // By the option that a notice gives, until it is used up by an answer in words.
    [[nodiscard]] std::optional<Day> option_from() const {
        if (!notice_ || notice_->is_express) return std::nullopt;
        std::optional<Day> from = notice_->kept_option;
        if (notice_->law.is_notice_owed) keep_earlier(from, notice_->noticed);
        return from;
    }

    // By a notice's option, or by right after so many days.
    [[nodiscard]] std::optional<Day> may_cancel_from() const {
        std::optional<Day> from = option_from();
        if (notice_ && !stated_ && notice_->law.has_continuing_right) from = notice_->answered;
        if (stated_) keep_earlier(from, demands().may_cancel_from);
        return from;
    }

    // Whether that cancellation was for the delay, or the shopper's own change of mind. Where the law
    // gives no day from which it is for the delay (an appropriate period) or that day is not verified, it is once the
    // order is late.
    [[nodiscard]] bool was_entitled_on(Day day) const {
        const auto from = may_cancel_from();
        if (from && *from <= day) return true;
        if (!stated_ || day <= *stated_) return false;
        return demands().has_additional_period || law_.has_unverified_right(occurrence_);
    }

    void set(DelayState state) {
        put(state);
        const std::optional<Day>& stated = answer_.stated;
        const bool is_default = law_.is_stated_by_law() && !is_undated() && stated == law_.stated();
        answer_.is_stated_by_law = stated && (is_default || stated == law_.limit());
    }

    void put(DelayState state) {
        answer_.state = state;
        answer_.occurrence = occurrence_;
        answer_.stated = stated_;
        if (!notice_) return;
        const bool is_of_notice = state == DelayState::cancelled && cancelled_ && !ended_on_;
        if (!is_open() && !is_of_notice && state != DelayState::consented) return;
        answer_.occurrence = notice_->slip.occurrence;
        answer_.stated = notice_->slip.stated;
        answer_.revised = notice_->slip.revised;
    }

    // Null: the order ends for another reason than a delay.
    void add_law(const Slip* of, Ground ground, Day since) {
        answer_.refund = law_.refund(ground, since);
        if (!answer_.refund) answer_.refund = law_.refund(Ground::delay, since);
        answer_.bases = law_.bases(of, answer_.refund);
        answer_.uncomputed = law_.uncomputed(answer_.occurrence);
        const bool is_over = answer_.state == DelayState::cancelled;
        if (is_over && answer_.refund) answer_.say.push_back(Statement::refund);
    }

    void cancel(Day day) {
        set(DelayState::cancelled);
        answer_.cancelled_on = day;
    }

    void stand_today() {
        if (!stated_) {
            if (notice_) {
                stand_agreed();
            } else {
                // From which day it is late may be written where it is not verified.
                answer_.uncomputed = law_.uncomputed(occurrence_);
            }
            return;
        }
        const auto& window = law_.event() == Event::shipment ? of_.ship : of_.deliver;
        std::optional<Day> now;
        if (window) now = window->latest;
        const auto known = is_open() ? notice_->slip.revised : stated_;
        const bool is_delivery = law_.event() == Event::delivery;
        // A day of delivery is over once it is over where the order goes.
        const bool is_over = is_delivery && known && of_.today_there.value_or(of_.today) > *known;
        if (is_delivery && history_.shipped) {
            stand_on_its_way(is_over ? known : std::nullopt);
            return;
        }
        if (is_over && now && *now <= *known) now.reset();
        // Whoever was told of an indefinite delay was told of any.
        const bool is_later =
            known && (is_over || ((!now || *now > *known) && !is_maybe_in_time(*known)));
        if (is_later) {
            stand_late(now);
        } else if (is_open()) {
            stand_told(DelayState::awaiting, notice_->slip, notice_->law);
        } else if (notice_) {
            stand_agreed();
        } else {
            set(DelayState::on_time);
        }
    }

    // On its way, and nobody has said more of it: it is as it was said. Once that day has passed it may be there or
    // not, and only the shopper knows: what is theirs if it is not is said, and not that it was missed.
    void stand_on_its_way(const std::optional<Day>& passed) {
        set(DelayState::shipped);
        if (!passed) return;
        const Slip slip{occurrence_, *stated_, true, {}};
        const DelayDemands law = law_.demands(slip);
        if (answer_.stated != passed) answer_.is_stated_by_law = false;
        answer_.stated = passed;
        answer_.revised.reset();
        answer_.may_cancel_from = may_cancel_from();
        keep_earlier(answer_.may_cancel_from, law.may_cancel_from);
        add_law(&slip, Ground::delay, of_.today);
        add_choices();
        add(true, Statement::day_passed);
        say_rights(law);
    }

    // Nobody ever knew how long the way takes: until that day has passed it may be there in time, if it leaves by then.
    [[nodiscard]] bool is_maybe_in_time(Day known) const {
        const bool is_way_unknown = law_.event() == Event::delivery && !of_.promised_deliver &&
                                    !of_.deliver && !history_.shipped;
        return is_way_unknown && of_.ship && of_.ship->latest <= known;
    }

    void stand_late(const std::optional<Day>& now) {
        const Slip later{occurrence_, *stated_, true, now};
        const DelayDemands law = law_.demands(later);
        stand_told(law.is_notice_owed ? DelayState::notice_owed : DelayState::late, later, law);
        if (answer_.state != DelayState::notice_owed) return;
        // By what the shopper was told, and not by what this notice will say.
        answer_.lapses_untold_on = demands().lapses_on;
        if (law.is_notice_by_stated_day) answer_.notice_by = std::max(*stated_, of_.today);
    }

    void stand_told(DelayState state, const Slip& told, const DelayDemands& law) {
        set(state);
        answer_.revised = told.revised;
        answer_.lapses_on = law.lapses_on;
        answer_.may_cancel_from = may_cancel_from();
        keep_earlier(answer_.may_cancel_from, law.may_cancel_from);
        add_law(&told, Ground::delay, of_.today);
        add_choices();
        say(law);
    }

    void stand_agreed() {
        set(DelayState::consented);
        answer_.may_cancel_from = may_cancel_from();
        add_law(&notice_->slip, Ground::delay, of_.today);
        if (!answer_.may_cancel_from) answer_.refund.reset();
        add_choices();
    }

    void add_choices() {
        if (answer_.state == DelayState::awaiting) answer_.choices.push_back(Choice::keep);
        if (answer_.may_cancel_from && *answer_.may_cancel_from <= of_.today) {
            answer_.choices.push_back(Choice::cancel);
        }
    }

    void add(bool is_said, Statement statement) {
        if (is_said) answer_.say.push_back(statement);
    }

    void say(const DelayDemands& law) {
        add(true, answer_.revised ? Statement::revised_day : Statement::indefinite);
        add(law.is_reason_owed && !answer_.revised, Statement::reason);
        add(law.is_notice_owed, Statement::may_consent_or_cancel);
        add(law.silence == DelayRule::Silence::consents, Statement::silence_consents);
        add(law.silence == DelayRule::Silence::rejects, Statement::silence_rejects);
        add(law.lapses_on.has_value(), Statement::lapses);
        add(law.has_continuing_right && !answer_.revised, Statement::continuing_right);
        say_rights(law);
        // An option is worth no more than the means to use it.
        add(law.is_notice_owed, Statement::answer_at);
    }

    void say_rights(const DelayDemands& law) {
        add(answer_.refund.has_value(), Statement::refund);
        add(law.has_additional_period, Statement::additional_period);
        // An option tells it already.
        add(law.may_cancel_from && !law.is_notice_owed, Statement::may_cancel);
        add(law_.has_withdrawal(), Statement::may_withdraw);
    }

    const DelayCase& of_;
    const OrderHistory& history_;
    DelayLaw law_;
    /// Absent after consent to an indefinite delay, and where nothing was ever stated.
    std::optional<Day> stated_;
    /// The number of the delay that is, or would be the next.
    int occurrence_ = 1;
    std::optional<Notice> notice_;
    /// Shipped, or delivered where the law looks at that.
    std::optional<Day> done_;
    /// By the shopper, in answer to a notice or not.
    std::optional<Day> cancelled_;
    /// By law.
    std::optional<Day> ended_on_;
    /// Nothing ends the order by itself from this day on, or it has not yet.
    Day stop_;
    DelayAnswer answer_;
};

}  // namespace

DelayAnswer find_delay(const RulePacks& packs, const DelayCase& of) {
    return Replay{packs, of}.answered();
}

Result<DelayAnswer> delay_answer(const RulePacks& packs, const DelayCase& of) {
    Faults faults = case_faults(packs, of);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    return find_delay(packs, of);
}

}  // namespace stockline
