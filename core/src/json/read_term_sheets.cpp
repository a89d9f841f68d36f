#include "json/read_term_sheets.h"

#include <utility>

#include "json/read_law.h"
#include "json/read_parts.h"
#include "json/read_period.h"
#include "json/read_policies.h"
#include "term_sheets.h"

namespace stockline {

static void read(const Cursor& at, SheetPeriod& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("period", into.period);
    at.take<read_workdays>("workdays", into.week);
}

// A list of lists of places in a list that long.
static void check_numbers(const Cursor& at, std::size_t count) {
    at.each(Json::Kind::array, [count](const Cursor& list) {
        list.each(Json::Kind::array, [count](const Cursor& number) {
            (void)read_integer(number, 0, static_cast<std::int64_t>(count) - 1);
        });
    });
}

void read_term_group(const Cursor& at, std::size_t& into) {
    const auto count = static_cast<std::int64_t>(at.root()["terms"]["groups"].count());
    into = static_cast<std::size_t>(read_integer(at, 0, count - 1));
}

void read_term_sheets(const Cursor& document, Snapshot& into) {
    TermSheets sheets;
    read_law(document, into, sheets.areas);
    const Cursor terms = document["terms"];
    if (!terms.is_present() && read_policies(document, into)) return;
    if (!terms.expect(Json::Kind::object)) return;
    terms.is_machines();
    terms.require("periods", sheets.periods);
    const Cursor parts = terms["parts"];
    const Cursor sets = terms["sets"];
    parts.each(Json::Kind::array, [](const Cursor& part) { part.expect(Json::Kind::object); });
    check_numbers(sets, sheets.areas.size());
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
    sheets.document.copy(terms.json());
    into.term_sheets = Shared<TermSheets>::make(std::move(sheets));
}

}  // namespace stockline
