#include "digital.h"
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

std::vector<SheetWay> SheetMembers::ways_due(Event event, bool is_agreed, const char* before) {
    const bool is_shipped = event == Event::shipment;
    std::vector<SheetWay> ways;
    for (const ApplicableRule& each :
         of_kind(is_shipped ? RuleKind::ship_by : RuleKind::deliver_by)) {
        if (!is_numbered(each.rule->period.unit)) continue;
        if (is_agreed && !each.rule->binds_agreed) continue;
        ways.push_back(
            {end_of(each), due_node(event, each.rule->period, each.pack, each.rule), before});
    }
    return ways;
}

Node SheetMembers::agreed_node(Event event, bool is_stated, bool is_known) {
    const bool is_shipped = event == Event::shipment;
    const auto rules = of_kind(is_shipped ? RuleKind::ship_by : RuleKind::deliver_by);
    Node stated;
    if (is_stated && (!rules.empty() || !is_known)) {
        stated = due_node(event, nothing_after(event), nullptr,
                          rules.empty() ? nullptr : rules.front().rule);
    }
    const char* const window = is_shipped ? "ship" : "deliver";
    const auto ways = ways_due(event, true, is_stated ? window : nullptr);
    return ways.empty() ? stated : choice_of("=first", ways, stated);
}

Node SheetMembers::due() {
    JsonWriter out;
    out.begin_array();
    const bool is_dated = decided_.has_ship || decided_.has_deliver;
    const bool is_known = (decided_.has_ship && !of_kind(RuleKind::ship_by).empty()) ||
                          (decided_.has_deliver && !of_kind(RuleKind::deliver_by).empty());
    for (const Event event : {Event::shipment, Event::delivery}) {
        const bool is_stated = event == Event::shipment ? decided_.has_ship : decided_.has_deliver;
        Node node;
        if (is_dated) {
            node = agreed_node(event, is_stated, is_known);
        } else if (const auto ways = ways_due(event, false, nullptr); !ways.empty()) {
            node = choice_of("=first", ways);
        }
        if (!node.empty()) out.raw(node);
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

Node SheetMembers::digital_consent() const {
    std::vector<Node> because;
    const Rule* const lost = lost_when_begun(law_);
    if (lost != nullptr && !withdrawals_.empty()) {
        JsonWriter out;
        out.begin_object().member("code", to_string(ConsentReason::Code::right_given_up));
        write_basis(out, Basis{lost});
        because.push_back(out.end_object().take());
    }
    return consent_node(because);
}

Node SheetMembers::consent() {
    using Code = ConsentReason::Code;
    std::vector<Node> because;
    if (!subject_.is_sold) return consent_node(because);
    if (subject_.is_digital) return digital_consent();
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
