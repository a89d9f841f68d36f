#include "digital.h"

namespace stockline {
namespace {

template <class Test>
void leave_out(ApplicableRules& law, Test is_left_out) {
    for (auto* rules : {&law.in_force, &law.unverified}) {
        std::erase_if(
            *rules, [&is_left_out](const ApplicableRule& each) { return is_left_out(*each.rule); });
    }
}

}  // namespace

bool is_of_sending(const Rule& rule) {
    switch (rule.kind) {
        case RuleKind::ship_by:
        case RuleKind::deliver_by:
        case RuleKind::delay:
            return true;
        case RuleKind::refund:
            return rule.ground == Ground::delay || rule.ground == Ground::not_supplied;
        default:
            return false;
    }
}

void leave_out_sending(ApplicableRules& law) { leave_out(law, is_of_sending); }

const Rule* lost_when_begun(const ApplicableRules& law) {
    for (const ApplicableRule& each : law.in_force) {
        if (each.rule->kind == RuleKind::withdrawal_lost && each.rule->word == "begun") {
            return each.rule;
        }
    }
    return nullptr;
}

bool give_up_right(ApplicableRules& law) {
    if (lost_when_begun(law) == nullptr) return false;
    leave_out(law, [](const Rule& rule) { return rule.kind == RuleKind::withdrawal; });
    return true;
}

Terms digital_terms(Terms terms, Status status) {
    if (status == Status::in_stock && terms.payment) terms.payment->charge = Charge::at_order;
    if (terms.cancellation && terms.cancellation->until == CancelUntil::days_before_shipment) {
        terms.cancellation->until = CancelUntil::shipment;
    }
    return terms;
}

}  // namespace stockline
