#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <utility>

#include "json/sheet_members.h"
#include "json/write_money.h"

namespace stockline {
namespace {

using std::chrono::days;

// One way in which something is decided: what it needs, and what it means.
struct Branch {
    // {"stated": "ship"}; empty for what holds else.
    Node condition;
    Decided decided;
};

// Lays the terms of all branches together, member by member.
TermsMembers lay_together(const std::vector<Branch>& branches,
                          const std::vector<TermsMembers>& made) {
    TermsMembers all;
    for (std::size_t member = 0; member < all.size(); ++member) {
        const bool is_one = std::all_of(made.begin(), made.end(), [&](const TermsMembers& each) {
            return each.at(member) == made.front().at(member);
        });
        if (is_one) {
            all.at(member) = made.front().at(member);
            continue;
        }
        JsonWriter out;
        out.begin_object().key("=when").begin_array();
        for (std::size_t i = 0; i < branches.size(); ++i) {
            const Node& then = made[i].at(member);
            Node alternative = branches[i].condition.empty() ? "{" : branches[i].condition;
            if (alternative.back() == '}') alternative.pop_back();
            if (!then.empty()) {
                if (alternative.size() > 1) alternative += ',';
                alternative += "\"then\":" + then;
            }
            out.raw(alternative + '}');
        }
        all.at(member) = out.end_array().end_object().take();
    }
    return all;
}

class Deciding {
public:
    Deciding(const SheetSubject& subject, NumberedTexts& periods)
        : subject_(subject), periods_(periods) {
        for (const RulePack* pack : subject.packs) {
            for (const Rule& rule : pack->rules) {
                if (((rule.when | rule.unless) & mask(Circumstance::dated)) != 0) {
                    depends_on_windows_ = true;
                }
                if (subject.is_digital && subject.is_sold && rule.word == "begun") {
                    may_be_given_up_ = true;
                }
                if (rule.effective_from) begin_on(*rule.effective_from);
                if (rule.effective_to) begin_on(*rule.effective_to + days{1});
                if (rule.above.minor_units != 0) {
                    amounts_[std::string{rule.above.currency.code()}].insert(
                        rule.above.minor_units);
                }
            }
        }
    }

    TermsMembers make() {
        Decided decided;
        if (!may_be_given_up_) return by_windows(decided);
        std::vector<Branch> branches;
        decided.has_given_up_right = true;
        branches.push_back({R"({"givenUp":true})", decided});
        decided.has_given_up_right = false;
        branches.push_back({{}, decided});
        return over(branches, [this](const Decided& next) { return by_windows(next); });
    }

private:
    using Amounts = std::map<std::string, std::set<MinorUnits, std::greater<>>>;

    void begin_on(Day day) {
        if (day > subject_.from) days_.insert(day);
    }

    template <class Next>
    TermsMembers over(const std::vector<Branch>& branches, Next next) {
        std::vector<TermsMembers> made;
        made.reserve(branches.size());
        for (const Branch& branch : branches) made.push_back(next(branch.decided));
        return lay_together(branches, made);
    }

    // Where no rule asks whether a day is stated, most terms are the same whichever window is known.
    TermsMembers by_windows(Decided decided) {
        std::vector<Branch> branches;
        const Decided unknown = decided;
        if (subject_.is_sold) {
            decided.is_of_windows_alone = !depends_on_windows_;
            // What is digital is delivered, and not shipped.
            decided.has_ship = !subject_.is_digital;
            decided.has_deliver = true;
            branches.push_back({R"({"stated":"deliver"})", decided});
            decided.has_deliver = false;
            if (decided.has_ship) branches.push_back({R"({"stated":"ship"})", decided});
        }
        branches.push_back({{}, unknown});
        std::vector<TermsMembers> made;
        made.reserve(branches.size());
        for (const Branch& branch : branches) made.push_back(by_day(branch.decided));
        for (std::size_t i = 0; i + 1 < branches.size() && !depends_on_windows_; ++i) {
            TermsMembers whole = made.back();
            whole.at(kDueMember).swap(made[i].at(kDueMember));
            whole.at(kConsentMember).swap(made[i].at(kConsentMember));
            made[i].swap(whole);
        }
        return lay_together(branches, made);
    }

    // The latest first.
    TermsMembers by_day(Decided decided) {
        std::vector<Branch> branches;
        for (const Day day : days_) {
            JsonWriter out;
            decided.today = day;
            branches.push_back(
                {out.begin_object().member("from", day).end_object().take(), decided});
        }
        decided.today = subject_.from;
        branches.push_back({{}, decided});
        return over(branches, [this](const Decided& next) { return by_payment(next); });
    }

    TermsMembers by_payment(Decided decided) {
        const auto& payment = subject_.policy.payment;
        const bool may_be_paid =
            payment && (payment->charge == Charge::at_order ||
                        (payment->charge == Charge::deposit && is_something(payment->deposit)));
        std::vector<Branch> branches;
        if (may_be_paid) {
            decided.is_prepaid = true;
            branches.push_back({R"({"prepaid":true})", decided});
            decided.is_prepaid = false;
        }
        if (!may_be_paid || subject_.may_be_unpaid) branches.push_back({{}, decided});
        return over(branches,
                    [this](const Decided& next) { return by_amount(next, amounts_.begin()); });
    }

    // In one currency after the other: more than the greatest amount, more than the next, and so on.
    TermsMembers by_amount(Decided decided, Amounts::const_iterator currency) {
        if (currency == amounts_.end()) return SheetMembers{subject_, decided, periods_}.members();
        std::vector<Branch> branches;
        const auto& [code, units] = *currency;
        for (const MinorUnits least : units) {
            const Money amount{least, Currency{code}};
            JsonWriter out;
            write_money(out.begin_object().key("above").begin_object(), amount);
            branches.push_back({out.end_object().end_object().take(), decided});
            decided.not_above.push_back(amount);
        }
        branches.push_back({{}, decided});
        return over(branches, [this, currency](const Decided& next) {
            return by_amount(next, std::next(currency));
        });
    }

    const SheetSubject& subject_;
    NumberedTexts& periods_;
    bool depends_on_windows_ = false;
    // The right to withdraw can be agreed to be lost.
    bool may_be_given_up_ = false;
    std::set<Day, std::greater<>> days_;
    Amounts amounts_;
};

}  // namespace

int NumberedTexts::place_of(const std::string& text) {
    const auto [place, is_new] = places_.emplace(text, static_cast<int>(texts_.size()));
    if (is_new) texts_.push_back(text);
    return place->second;
}

TermsMembers make_sheet(const SheetSubject& subject, NumberedTexts& periods) {
    return Deciding{subject, periods}.make();
}

}  // namespace stockline
