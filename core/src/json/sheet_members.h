// The members of terms for one law, one policy and one way in which all else is decided (sheet_maker.h).
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "json/writer.h"
#include "sheet_maker.h"
#include "terms_setting.h"

namespace stockline {

/// What is decided beside the subject. A sheet is made for each way in which it can be, and laid together.
struct Decided {
    bool has_ship = false;
    bool has_deliver = false;
    /// Only what always depends on these is wanted: kDueMember and kConsentMember.
    bool is_of_windows_alone = false;
    bool is_prepaid = false;
    /// As in TermsCase.
    bool has_given_up_right = false;
    Day today;
    /// Amounts that the price of all units does not exceed.
    std::vector<Money> not_above;
};

/// A way out of a choice: the period that it goes by, and what stands there.
struct SheetWay {
    int end = 0;
    Node then;
    const char* before = nullptr;
};

/// {"=longest": [{"end", "before"?, "then"?}], "else"?}
[[nodiscard]] Node choice_of(const char* how, const std::vector<SheetWay>& ways,
                             const Node& otherwise = {});

/// One of them is always taken. A period that stands there twice wins the first time.
[[nodiscard]] Node pick(const char* how, const std::vector<SheetWay>& all);

/// A stated window's last day is the end of no days at all.
[[nodiscard]] inline Period nothing_after(Event event) {
    Period period;
    period.unit = PeriodUnit::calendar;
    period.from = event;
    return period;
}

/// They say what find_effective_terms() says, but for what is not decided yet. A property holds both equal.
class SheetMembers {
public:
    SheetMembers(const SheetSubject& subject, const Decided& decided, NumberedTexts& periods)
        : subject_(subject), decided_(decided), periods_(periods) {
        find_law();
    }

    TermsMembers members();

private:
    // Statutes beside which the shop's own number may be told, and which have none.
    struct WithoutNumber {
        std::vector<ApplicableRule> rules;
        // Of the periods that are compared, the last is the shop's own. None: it is told in any case.
        std::vector<int> ends;
    };

    // Of a rule that asks for more than the price of all units nothing is left.
    void find_law();
    [[nodiscard]] std::vector<ApplicableRule> withdrawals(bool before_delivery) const;
    [[nodiscard]] std::vector<ApplicableRule> of_kind(RuleKind kind) const;

    // The number of a period; null for one of the shop's own, which is counted in the first jurisdiction.
    int end_of(const Period& period, const RulePack* pack);
    int end_of(const ApplicableRule& applied);
    int end_of(const ReturnSeason& season);

    // Its last day as that member.
    void put_end(JsonWriter& out, const char* name, const Period& period, const RulePack* pack);
    [[nodiscard]] Node jurisdictions() const;
    Node withdrawal();
    [[nodiscard]] std::vector<const Rule*> told_exceptions() const;
    [[nodiscard]] Node exceptions() const;
    Node duties();
    [[nodiscard]] Node rights() const;
    [[nodiscard]] Node payment() const;

    // The shop's own fee, as far as the law lets it.
    [[nodiscard]] Node fee() const;
    Node cancellation();
    [[nodiscard]] bool can_be_cancelled() const;
    [[nodiscard]] bool is_entitled(RefundAfter after) const;
    Node refund_node(const Period& period, const RulePack* pack, const Rule* rule, bool withheld);
    [[nodiscard]] std::optional<Period> own_refund(RefundAfter after) const;
    Node refund(RefundAfter after);

    // The shop bears the cost if anyone says so; else the shopper does if anyone says so. The statute before the shop.
    [[nodiscard]] Node cost_node(const Rule* withdrawal, const Rule* returning) const;

    // Of the longest of each, where these are not known.
    Node cost(const Rule* withdrawal, const Rule* returning);
    Node returns_node(const Period& period, const RulePack* pack, const Rule* rule,
                      const Node& paid_by, const Node& money_back,
                      const ReturnSeason* season = nullptr);
    Node returns();
    Node due_node(Event event, const Period& period, const RulePack* pack, const Rule* rule);
    // By the law's own times for an event: all, or those alone against which no agreement helps.
    std::vector<SheetWay> ways_due(Event event, bool is_agreed, const char* before);
    // What is stated, where it binds, and the last day that the law allows if that is earlier.
    Node agreed_node(Event event, bool is_stated, bool is_known);
    Node due();

    // Later than the law would allow with no day stated.
    std::vector<SheetWay> ways_beyond();
    [[nodiscard]] Node digital_consent() const;
    Node consent();

    const SheetSubject& subject_;
    const Decided& decided_;
    NumberedTexts& periods_;
    RulePacks packs_;
    ApplicableRules law_;
    std::vector<ApplicableRule> withdrawals_;
    std::vector<ApplicableRule> early_withdrawals_;
    std::vector<ApplicableRule> returns_;
    std::vector<WithoutNumber> without_number_;
    bool is_right_given_up_ = false;
};

}  // namespace stockline
