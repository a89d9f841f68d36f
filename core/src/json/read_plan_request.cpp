#include <utility>

#include "json/read_rules.h"
#include "json/read_zone.h"
#include "stockline/json.h"

namespace stockline {

static void read_zones(const Cursor& at, TimeZones& into) {
    at.each(Json::Kind::object, [&into](const Cursor& member) {
        if (!member.is(Json::Kind::null)) read(member, into[std::string{member.key()}]);
    });
}

// An id that is empty would be taken for none, and a commitment without an id is nobody's.
static void read_order_id(const Cursor& at, std::string& into) {
    read(at, into);
    if (at.is(Json::Kind::string) && into.empty()) {
        at.fault(FaultCode::required,
                 "Write the id of the order's commitments, or leave this member out.");
    }
}

Result<PlanRequest> read_plan_request(std::string_view text) {
    auto json = parse_json(text);
    if (!json) return tl::unexpected{std::move(json.error())};
    Reading reading;
    const Cursor document{json->root(), reading};
    PlanRequest request;
    document.require<read_zones>("zones", request.zones);
    document.take("skus", request.options.skus);
    document.take<read_order_id>("order", request.options.order);
    document.take("rules", request.options.rules);
    if (!reading.faults.empty()) return tl::unexpected{std::move(reading.faults)};
    return request;
}

}  // namespace stockline
