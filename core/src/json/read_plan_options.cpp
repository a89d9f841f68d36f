#include <utility>

#include "json/read_rules.h"
#include "json/read_zone.h"
#include "stockline/json.h"

namespace stockline {

Result<PlanOptions> read_plan_options(std::string_view text) {
    const Result<Json> json = parse_json(text);
    if (!json) return tl::unexpected{json.error()};
    Faults faults;
    const Cursor document{*json, faults};
    PlanOptions options;
    each_member(document["zones"], [&](const std::string& name, const Cursor& at) {
        if (!at.is(Json::Kind::null)) options.zones.insert_or_assign(name, read_zone(at));
    });
    if (const Cursor skus = document["skus"]; skus.is_present()) {
        each_item(skus, [&](const Cursor& sku) { options.skus.push_back(read_text(sku)); });
    }
    options.rules = read_rules(document["rules"]);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    return options;
}

}  // namespace stockline
