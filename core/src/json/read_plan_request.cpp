#include <utility>

#include "json/read_rules.h"
#include "json/read_zone.h"
#include "stockline/json.h"

namespace stockline {
namespace {

// An id that is empty would be taken for none, and a commitment without an id is nobody's.
std::string read_order_id(const Cursor& at) {
    std::string order = read_text(at);
    if (at.is(Json::Kind::string) && order.empty()) {
        at.fault(FaultCode::required,
                 "Write the id of the order's commitments, or leave this member out.");
    }
    return order;
}

}  // namespace

Result<PlanRequest> read_plan_request(std::string_view text) {
    const Result<Json> json = parse_json(text);
    if (!json) return tl::unexpected{json.error()};
    Faults faults;
    const Cursor document{*json, faults};
    PlanRequest request;
    each_member(document["zones"], [&](const std::string& name, const Cursor& at) {
        if (!at.is(Json::Kind::null)) request.zones.insert_or_assign(name, read_zone(at));
    });
    if (const Cursor skus = document["skus"]; skus.is_present()) {
        each_item(skus, [&](const Cursor& sku) { request.options.skus.push_back(read_text(sku)); });
    }
    if (const Cursor order = document["order"]; order.is_present()) {
        request.options.order = read_order_id(order);
    }
    request.options.rules = read_rules(document["rules"]);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    return request;
}

}  // namespace stockline
