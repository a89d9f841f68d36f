#include "json/read_term_sheets.h"

#include <utility>

#include "json/read_law.h"
#include "json/read_parts.h"
#include "json/read_period.h"
#include "json/read_policies.h"
#include "term_sheets.h"

namespace stockline {

static void read_season(const Cursor& at, ReturnSeason& into) {
    if (!at.expect(Json::Kind::object)) return;
    at.require("from", into.from);
    at.require("until", into.until);
    at.require("returnUntil", into.return_until);
}

static void read(const Cursor& at, SheetPeriod& into) {
    if (!at.expect(Json::Kind::object)) return;
    if (at.has("season")) {
        read_season(at["season"], into.season.emplace());
        return;
    }
    at.require("period", into.period);
    at.take<read_workdays>("workdays", into.week);
}

void read_term_group(const Cursor& at, std::size_t& into) {
    const auto count = static_cast<std::int64_t>(at.root()["terms"]["groups"].count());
    into = static_cast<std::size_t>(read_integer(at, 0, count - 1));
}

void read_term_sheets(const Cursor& document, Snapshot& into) {
    TermSheets sheets;
    read_law(document, into, sheets.areas);
    const Cursor terms = document["terms"];
    if (!terms.is_present() && reads_policies()) return;
    if (!terms.expect(Json::Kind::object)) return;
    terms.is_machines();
    terms.require("periods", sheets.periods);
    check_sheets(terms, sheets.areas.size());
    sheets.document.copy(terms.json());
    into.term_sheets = Shared<TermSheets>::make(std::move(sheets));
}

}  // namespace stockline
