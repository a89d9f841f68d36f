#include "json/sheet_members.h"
#include "json/write_terms.h"

namespace stockline {

namespace {

Node consent_node(const std::vector<Node>& because) {
    JsonWriter out;
    out.begin_object().member("required", !because.empty()).key("because").begin_array();
    for (const Node& reason : because) out.raw(reason);
    return out.end_array().end_object().take();
}

Node reason_node(ConsentReason::Code code) {
    JsonWriter out;
    return out.begin_object().member("code", to_string(code)).end_object().take();
}

}  // namespace

Node SheetMembers::due_node(Event event, const Period& period, const RulePack* pack,
                            const Rule* rule) {
    JsonWriter out;
    out.begin_object().member("event", to_string(event));
    put_end(out, "by", period, pack);
    write_basis(out, Basis{rule});
    return out.end_object().take();
}

Node SheetMembers::due() {
    JsonWriter out;
    out.begin_array();
    const std::vector<ApplicableRule> shipped = of_kind(RuleKind::ship_by);
    const std::vector<ApplicableRule> delivered = of_kind(RuleKind::deliver_by);
    const auto ways_of = [&](Event event, const std::vector<ApplicableRule>& rules, bool is_agreed,
                             const char* before) {
        std::vector<SheetWay> ways;
        for (const ApplicableRule& each : rules) {
            if (!is_numbered(each.rule->period.unit)) continue;
            if (is_agreed && !each.rule->binds_agreed) continue;
            ways.push_back(
                {end_of(each), due_node(event, each.rule->period, each.pack, each.rule), before});
        }
        return ways;
    };
    const auto add_law = [&](Event event, const std::vector<ApplicableRule>& rules) {
        const auto ways = ways_of(event, rules, false, nullptr);
        if (!ways.empty()) out.raw(choice_of("=first", ways));
    };
    // What is stated, where it binds, and the last day that the law allows if that is earlier.
    const auto add_agreed = [&](Event event, const std::vector<ApplicableRule>& rules,
                                bool is_stated, bool binds) {
        const char* const window = event == Event::shipment ? "ship" : "deliver";
        const auto ways = ways_of(event, rules, true, is_stated ? window : nullptr);
        Node stated;
        if (is_stated && binds) {
            stated = due_node(event, nothing_after(event), nullptr,
                              rules.empty() ? nullptr : rules.front().rule);
        }
        const Node node = ways.empty() ? stated : choice_of("=first", ways, stated);
        if (!node.empty()) out.raw(node);
    };
    if (!decided_.has_ship && !decided_.has_deliver) {
        add_law(Event::shipment, shipped);
        add_law(Event::delivery, delivered);
    } else {
        const bool is_known =
            (!shipped.empty() && decided_.has_ship) || (!delivered.empty() && decided_.has_deliver);
        add_agreed(Event::shipment, shipped, decided_.has_ship, !shipped.empty() || !is_known);
        add_agreed(Event::delivery, delivered, decided_.has_deliver,
                   !delivered.empty() || !is_known);
    }
    return out.end_array().take();
}

std::vector<SheetWay> SheetMembers::ways_beyond() {
    std::vector<SheetWay> ways;
    const bool is_dated = decided_.has_ship || decided_.has_deliver;
    for (const RuleKind kind : {RuleKind::ship_by, RuleKind::deliver_by}) {
        const bool is_shipped = kind == RuleKind::ship_by;
        if (!is_dated || (is_shipped && !decided_.has_ship)) continue;
        for (const ApplicableRule& each : of_kind(kind)) {
            if (!is_numbered(each.rule->period.unit) || each.rule->binds_agreed) continue;
            JsonWriter out;
            out.begin_object().member("code",
                                      to_string(ConsentReason::Code::beyond_statutory_time));
            put_end(out, "day", each.rule->period, each.pack);
            write_basis(out, Basis{each.rule});
            ways.push_back(
                {end_of(each), out.end_object().take(), is_shipped ? "ship" : "deliver"});
        }
    }
    return ways;
}

Node SheetMembers::consent() {
    using Code = ConsentReason::Code;
    std::vector<Node> because;
    if (!subject_.is_sold) return consent_node(because);
    std::vector<SheetWay> beyond = ways_beyond();
    const auto& payment = subject_.policy.payment;
    const bool is_agreed_to = payment && payment->asks_consent && !subject_.is_on_hand;
    if (decided_.is_prepaid && is_agreed_to)
        because.push_back(reason_node(Code::payment_before_shipment));
    if (!decided_.has_ship && !decided_.has_deliver) {
        because.push_back(reason_node(Code::no_date));
    }
    if (beyond.empty()) return consent_node(because);
    const Node otherwise = consent_node(because);
    for (SheetWay& way : beyond) {
        std::vector<Node> all = because;
        all.push_back(way.then);
        way.then = consent_node(all);
    }
    return choice_of("=first", beyond, otherwise);
}

}  // namespace stockline
