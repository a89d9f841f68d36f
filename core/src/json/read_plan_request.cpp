#include <set>
#include <string_view>
#include <utility>

#include "document_limits.h"
#include "json/check_postal_codes.h"
#include "json/read_rules.h"
#include "json/read_zone.h"
#include "stockline/json.h"

namespace stockline {

static void read_zones(const Cursor& at, TimeZones& into) {
    at.each(Json::Kind::object, [&into](const Cursor& member) {
        member.is_machines();
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

// What the engine passes over in a pack, and a person has written all the same.
static void check_provision(const Cursor& at) {
    at.pass("id", "about", "citation", "source", "readAt", "grade", "retrieved", "effectiveFrom",
            "summary");
}

static void check_rule(const Cursor& at) {
    const Cursor bound = at["evenIfAgreed"];
    if (!bound.is(Json::Kind::boolean) || !bound.json().boolean) return;
    const auto kind = parse_rule_kind(at["kind"].text());
    Rule rule;
    rule.kind = kind.value_or(rule.kind);
    if (kind && !rule.sets_day()) bound.fault(FaultCode::unknown_member, kNoDayToBind);
}

static void check_pack(const Cursor& at) {
    const Cursor rules = at["rules"];
    if (rules.is(Json::Kind::array)) rules.each(Json::Kind::array, check_rule);
    const Cursor provisions = at["provisions"];
    if (provisions.is_present()) provisions.each(Json::Kind::array, check_provision);
    const Cursor areas = at["areas"];
    if (areas.is(Json::Kind::array)) areas.each(Json::Kind::array, check_postal_codes_of);
}

static void read_packs(const Cursor& at, RulePacks& into) {
    read(at, into);
    if (!at.is(Json::Kind::array)) return;
    std::set<std::string_view> jurisdictions;
    at.each(Json::Kind::array, [&jurisdictions](const Cursor& pack) {
        check_pack(pack);
        const Cursor jurisdiction = pack["jurisdiction"];
        if (!jurisdiction.is(Json::Kind::string)) return;
        if (jurisdictions.insert(jurisdiction.text()).second) return;
        jurisdiction.fault(FaultCode::duplicate_key, kPackTwice);
    });
}

static void read(const Cursor& document, PlanRequest& into) {
    document.require<read_zones>("zones", into.zones);
    document.take("skus", into.options.skus);
    document.take<read_order_id>("order", into.options.order);
    document.take<read_packs>("rules", into.options.rules);
    document.take("now", into.now);
}

template <class Written, void read_document(const Cursor&, Written&)>
static Result<Written> read_written(std::string_view text) {
    auto json = parse_json(text);
    if (!json) return tl::unexpected{std::move(json.error())};
    Reading reading;
    Written written;
    read_document(Cursor{json->root(), reading}, written);
    judge_written(*json, reading, [](const Cursor& document) {
        Written again;
        read_document(document, again);
    });
    if (!reading.faults.empty()) return tl::unexpected{std::move(reading.faults)};
    return written;
}

Result<PlanRequest> read_plan_request(std::string_view text) {
    return read_written<PlanRequest, read>(text);
}

Result<RulePacks> read_rule_packs(std::string_view text) {
    return read_written<RulePacks, read_packs>(text);
}

}  // namespace stockline
