#include "json/sheet_members.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "digital.h"
#include "json/write_policy.h"
#include "json/write_rules.h"
#include "json/write_shipping.h"
#include "json/write_terms.h"
#include "rules_of.h"

namespace stockline {

namespace {

Node right_node(const ApplicableRule& right) {
    JsonWriter out;
    write_right(out, right);
    return out.take();
}

// What stands there if the shop's own refund is the one that is told, and if it is not.
Node if_own(const std::vector<int>& ends, const Node& is_own, const Node& is_not) {
    std::vector<SheetWay> ways;
    ways.reserve(ends.size());
    for (const int end : ends) ways.push_back({end, is_not});
    ways.back().then = is_own;
    return choice_of("=soonest", ways);
}

}  // namespace

Node choice_of(const char* how, const std::vector<SheetWay>& ways, const Node& otherwise) {
    JsonWriter out;
    out.begin_object().key(how).begin_array();
    for (const SheetWay& way : ways) {
        out.begin_object().member("end", way.end);
        if (way.before != nullptr) out.member("before", way.before);
        if (!way.then.empty()) out.key("then").raw(way.then);
        out.end_object();
    }
    out.end_array();
    if (!otherwise.empty()) out.key("else").raw(otherwise);
    return out.end_object().take();
}

Node pick(const char* how, const std::vector<SheetWay>& all) {
    std::vector<SheetWay> ways;
    for (const SheetWay& way : all) {
        const bool is_there = std::any_of(ways.begin(), ways.end(), [&way](const SheetWay& other) {
            return other.end == way.end;
        });
        if (!is_there) ways.push_back(way);
    }
    const bool is_one = std::all_of(ways.begin(), ways.end(), [&ways](const SheetWay& way) {
        return way.then == ways.front().then;
    });
    return is_one ? ways.front().then : choice_of(how, ways);
}

TermsMembers SheetMembers::members() {
    TermsMembers made;
    if (decided_.is_of_windows_alone) {
        made.at(kDueMember) = due();
        made.at(kConsentMember) = consent();
        return made;
    }
    std::size_t next = 0;
    made.at(next++) = jurisdictions();
    made.at(next++) = R"({"=currency":true})";
    made.at(next++) = payment();
    made.at(next++) = cancellation();
    made.at(next++) = can_be_cancelled() ? refund(RefundAfter::cancelling) : Node{};
    made.at(next++) = returns();
    made.at(next++) = withdrawal();
    made.at(next++) = exceptions();
    made.at(next++) = refund(RefundAfter::delay);
    made.at(next++) = due();
    made.at(next++) = consent();
    made.at(next++) = duties();
    made.at(next++) = rights();
    return made;
}

void SheetMembers::find_law() {
    std::vector<const RulePack*> speaking = subject_.packs;
    if (!decided_.not_above.empty()) {
        packs_.reserve(speaking.size());
        for (const RulePack*& pack : speaking) {
            RulePack& kept = packs_.emplace_back(*pack);
            std::erase_if(kept.rules, [this](const Rule& rule) {
                const auto& amounts = decided_.not_above;
                return std::find(amounts.begin(), amounts.end(), rule.above) != amounts.end();
            });
            pack = &kept;
        }
    }
    Case of;
    of.today = decided_.today;
    of.circumstances = subject_.circumstances;
    if (decided_.is_prepaid) of.circumstances |= mask(Circumstance::prepaid);
    if (decided_.has_ship || decided_.has_deliver) {
        of.circumstances |= mask(Circumstance::dated);
    }
    law_ = rules_of(std::move(speaking), of);
    if (subject_.is_digital) leave_out_sending(law_);
    is_right_given_up_ = decided_.has_given_up_right && give_up_right(law_);
    withdrawals_ = withdrawals(false);
    early_withdrawals_ = withdrawals(true);
    for (const ApplicableRule& each : law_.in_force) {
        if (each.rule->kind == RuleKind::returns) returns_.push_back(each);
    }
}

std::vector<ApplicableRule> SheetMembers::withdrawals(bool before_delivery) const {
    std::vector<ApplicableRule> found;
    for (const ApplicableRule& each : law_.in_force) {
        const bool has_none =
            std::any_of(law_.in_force.begin(), law_.in_force.end(), [&each](const auto& other) {
                return other.pack == each.pack && other.rule->kind == RuleKind::no_withdrawal;
            });
        if (each.rule->kind == RuleKind::withdrawal && !has_none &&
            (!before_delivery || each.rule->before_delivery)) {
            found.push_back(each);
        }
    }
    return found;
}

std::vector<ApplicableRule> SheetMembers::of_kind(RuleKind kind) const {
    std::vector<ApplicableRule> found;
    for (const ApplicableRule& each : law_.in_force) {
        if (each.rule->kind == kind) found.push_back(each);
    }
    return found;
}

int SheetMembers::end_of(const Period& period, const RulePack* pack) {
    if (pack == nullptr && !law_.packs.empty()) pack = law_.packs.front();
    const bool is_by_week = period.unit != PeriodUnit::calendar || period.rolls;
    const auto& week = pack != nullptr && is_by_week ? pack->workdays : kWorkingWeek;
    JsonWriter out;
    write_period(out.begin_object().key("period"), period);
    if (week != kWorkingWeek) write_workdays(out, week);
    return periods_.place_of(out.end_object().take());
}

int SheetMembers::end_of(const ApplicableRule& applied) {
    return end_of(compared(applied.rule->period), applied.pack);
}

int SheetMembers::end_of(const ReturnSeason& season) {
    JsonWriter out;
    write_season(out.begin_object().key("season"), season);
    return periods_.place_of(out.end_object().take());
}

void SheetMembers::put_end(JsonWriter& out, const char* name, const Period& period,
                           const RulePack* pack) {
    if (!is_numbered(period.unit)) return;
    out.key(name).begin_object().member("=end", end_of(period, pack)).end_object();
}

Node SheetMembers::jurisdictions() const {
    JsonWriter out;
    out.begin_array();
    for (const RulePack* pack : law_.packs) out.value(pack->jurisdiction);
    return out.end_array().take();
}

Node SheetMembers::withdrawal() {
    std::vector<SheetWay> ways;
    for (const ApplicableRule& each : withdrawals_) {
        const Rule& rule = *each.rule;
        const Period& period = rule.period;
        JsonWriter out;
        out.begin_object();
        write_length(out, period.unit, period.count, period.from, period.extra_months);
        put_end(out, "lastDay", period, each.pack);
        if (rule.before_delivery) out.member("beforeDelivery", true);
        if (period.of_order) out.member("ofOrder", true);
        out.member("word", rule.word);
        write_basis(out, Basis{&rule});
        ways.push_back({end_of(each), out.end_object().take()});
    }
    return ways.empty() ? Node{} : pick("=longest", ways);
}

std::vector<const Rule*> SheetMembers::told_exceptions() const {
    std::vector<const Rule*> told;
    for (const ApplicableRule& each : law_.in_force) {
        const bool is_none = each.rule->kind == RuleKind::no_withdrawal && each.rule->when != 0;
        const bool is_lost = each.rule->kind == RuleKind::withdrawal_lost &&
                             (!withdrawals_.empty() || is_right_given_up_);
        if (is_none || is_lost) told.push_back(each.rule);
    }
    return told;
}

Node SheetMembers::exceptions() const {
    const std::vector<const Rule*> told = told_exceptions();
    if (told.empty()) return {};
    JsonWriter out;
    write_exceptions(out, told);
    return out.take();
}

Node SheetMembers::duties() {
    JsonWriter out;
    out.begin_array();
    std::set<std::string_view> done;
    for (const ApplicableRule& each : law_.in_force) {
        const Rule& rule = *each.rule;
        if (rule.kind != RuleKind::duty || done.contains(rule.word)) continue;
        const bool is_function = rule.word == kWithdrawalFunction;
        if (is_function && withdrawals_.empty()) continue;
        if (rule.word == kTellExceptions && told_exceptions().empty()) continue;
        done.insert(rule.word);
        out.begin_object().member("code", rule.word);
        if (is_function) {
            put_end(out, "from", nothing_after(Event::order), nullptr);
            std::vector<SheetWay> ways;
            for (const ApplicableRule& right : withdrawals_) {
                Node end;
                if (is_numbered(right.rule->period.unit)) {
                    JsonWriter day;
                    end = day.begin_object().member("=end", end_of(right)).end_object().take();
                }
                ways.push_back({end_of(right), end});
            }
            if (const Node end = pick("=longest", ways); !end.empty()) out.key("until").raw(end);
        }
        write_labels(out, rule.labels);
        write_basis(out, Basis{&rule});
        out.end_object();
    }
    return out.end_array().take();
}

Node SheetMembers::rights() const {
    JsonWriter out;
    out.begin_array();
    std::set<Node> told;
    for (const ApplicableRule& each : law_.unverified) {
        const Node right = right_node(each);
        if (told.insert(right).second) out.raw(right);
    }
    // Told once, where it is told first.
    std::vector<std::pair<Node, const WithoutNumber*>> open;
    for (const WithoutNumber& refund : without_number_) {
        for (const ApplicableRule& each : refund.rules) {
            const Node right = right_node(each);
            if (told.contains(right)) continue;
            Node node = refund.ends.empty() ? right : if_own(refund.ends, right, {});
            for (const auto& [other, earlier] : open) {
                if (other == right) node = if_own(earlier->ends, {}, node);
            }
            out.raw(node);
            if (refund.ends.empty()) {
                told.insert(right);
            } else {
                open.emplace_back(right, &refund);
            }
        }
    }
    return out.end_array().take();
}

}  // namespace stockline
