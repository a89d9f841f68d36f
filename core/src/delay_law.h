// What the law of a destination says of the delays of one order.
#pragma once

#include <optional>
#include <vector>

#include "stockline/delay.h"

namespace stockline {

/// A delay, as far as rules tell one from another.
struct Slip {
    /// 1 for the order's first.
    int occurrence = 1;
    Day stated;
    /// The shopper was told of it, and of which day; absent: indefinite.
    bool is_told = false;
    std::optional<Day> revised;
};

/// What the rules for one delay say together. Where they differ, what favours the shopper holds.
struct DelayDemands {
    bool is_notice_owed = false;
    bool is_notice_by_stated_day = false;
    bool has_continuing_right = false;
    bool has_additional_period = false;
    bool is_reason_owed = false;
    DelayRule::Silence silence = DelayRule::Silence::unsaid;
    /// The order ends with this day.
    std::optional<Day> lapses_on;
    /// The shopper may cancel from this day on.
    std::optional<Day> may_cancel_from;
};

/// Of two days that may be absent the earlier, in `kept`.
void keep_earlier(std::optional<Day>& kept, const std::optional<Day>& day);

/// The notices about that part of the promise, and those about all of it.
[[nodiscard]] std::vector<ToldDelay> notices_about(const OrderHistory& order, std::size_t part);

/// The first day on which the shopper cancelled: on that day, if there is one, or in answer to one of these notices.
[[nodiscard]] std::optional<Day> cancelled_by_shopper(std::optional<Day> unasked,
                                                      const std::vector<ToldDelay>& notices);

class DelayLaw {
public:
    DelayLaw(const RulePacks& packs, const DelayCase& of);

    [[nodiscard]] Event event() const { return event_; }

    /// The last day that was promised, or that the law puts in its place; nothing where neither is.
    [[nodiscard]] std::optional<Day> stated() const { return stated_; }
    [[nodiscard]] bool is_stated_by_law() const { return stated_by_ != nullptr; }

    /// The last day that the law allows whatever was agreed; nothing where it lets the parties agree.
    [[nodiscard]] const std::optional<Day>& limit() const { return limit_; }

    [[nodiscard]] DelayDemands demands(const Slip& slip) const;

    /// By when money is sent back that is owed since that day: of the rules for that ground, the earliest.
    [[nodiscard]] std::optional<EffectiveRefund> refund(Ground ground, Day since) const;

    /// What was followed for that delay (null: for none), in the packs' order, and each citation once.
    [[nodiscard]] std::vector<Basis> bases(const Slip* slip,
                                           const std::optional<EffectiveRefund>& refund) const;

    /// The shopper may withdraw without a reason, before delivery too.
    [[nodiscard]] bool has_withdrawal() const;

    /// A rule about a delay of that number applies and is not computed.
    [[nodiscard]] bool has_unverified_right(int occurrence) const;

    /// What bears on a delay of that number and is not computed.
    [[nodiscard]] std::vector<ApplicableRule> uncomputed(int occurrence) const;

private:
    [[nodiscard]] bool speaks_of(const ApplicableRule& applied, const Slip& slip) const;
    void find_event();
    void find_stated();
    [[nodiscard]] std::optional<Day> start_of(Event from, Day since) const;

    const DelayCase& of_;
    ApplicableRules found_;
    Event event_ = Event::shipment;
    std::optional<Day> stated_;
    const Rule* stated_by_ = nullptr;
    std::optional<Day> limit_;
};

/// What delay_answer() is behind its Result, for a case that has been checked.
[[nodiscard]] DelayAnswer find_delay(const RulePacks& packs, const DelayCase& of);

}  // namespace stockline
