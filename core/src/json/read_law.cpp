#include "json/read_law.h"

#include <utility>

#include "json/read_circumstances.h"
#include "json/read_policies.h"
#include "json/read_rules.h"

namespace stockline {

// A list of lists of places in a list that long.
static void check_numbers(const Cursor& at, std::size_t count) {
    at.each(Json::Kind::array, [count](const Cursor& list) {
        list.each(Json::Kind::array, [count](const Cursor& number) {
            (void)read_integer(number, 0, static_cast<std::int64_t>(count) - 1);
        });
    });
}

void check_sheets(const Cursor& terms, std::size_t packs) {
    const Cursor parts = terms["parts"];
    const Cursor sets = terms["sets"];
    parts.each(Json::Kind::array, [](const Cursor& part) { part.expect(Json::Kind::object); });
    check_numbers(sets, packs);
    terms["groups"].each(Json::Kind::array, [&](const Cursor& group) {
        group["in_stock"].expect(Json::Kind::array);
        group.each(Json::Kind::object, [&](const Cursor& by_set) {
            const auto status = parse_status(by_set.key());
            if (!status) return;  // a later version's
            check_numbers(by_set, parts.count());
            // What cannot be had is under no law of sales: it has the sheet of the set of none.
            if (by_set.count() != (can_be_had(*status) ? sets.count() : 1)) {
                by_set.fault(FaultCode::out_of_range, "This needs a list for each of the sets.");
            }
        });
    });
}

void read_law(const Cursor& document, Snapshot& into, std::vector<std::vector<Area>>& areas) {
    TermSources sources;
    read_policies(document, sources.policies);
    document.take("rules", sources.rules);
    for (const RulePack& pack : sources.rules) areas.push_back(pack.areas);
    document.take<read_circumstances<kOfShop>>("circumstances", sources.circumstances);
    document.take("answerAt", sources.answer_at);
    into.sources = Shared<TermSources>::make(std::move(sources));
}

void read_exceptions(const Cursor& product, SnapshotProduct& into) {
    product.take<read_circumstances<kOfProduct>>("exceptions", into.exceptions);
}

}  // namespace stockline
