#include "json/read_term_sheets.h"

#include <utility>

#include "json/read_law.h"
#include "json/read_parts.h"
#include "json/read_period.h"
#include "json/read_policies.h"
#include "json/read_policy.h"
#include "term_sheets.h"

namespace stockline {

static void read(const Cursor& at, SheetPeriod& into) {
    if (!at.expect(Json::Kind::object)) return;
    if (at.has("season")) {
        read(at["season"], into.season.emplace());
        return;
    }
    at.require("period", into.period);
    at.take<read_workdays>("workdays", into.week);
}

void read_term_group(const Cursor& at, std::size_t& into) {
    const auto count = static_cast<std::int64_t>(at.root()["terms"]["groups"].count());
    into = static_cast<std::size_t>(read_integer(at, 0, count - 1));
}

static void read_sheets(const Cursor& terms, std::size_t packs, TermSheets& into) {
    if (!terms.expect(Json::Kind::object)) return;
    terms.is_machines();
    terms.require("periods", into.periods);
    check_sheets(terms, packs);
    into.document.copy(terms.json());
}

void read_term_sheets(const Cursor& document, Snapshot& into) {
    TermSheets sheets;
    read_law(document, into, sheets.areas);
    const Cursor terms = document["terms"];
    if (!terms.is_present() && reads_policies()) return;
    read_sheets(terms, sheets.areas.size(), sheets);
    into.term_sheets = Shared<TermSheets>::make(std::move(sheets));
}

void read_own_term_sheets(const Cursor& document, const Snapshot& around, SnapshotProduct& into) {
    const Cursor terms = document["terms"];
    if (!terms.is_present() || !around.term_sheets) return;
    TermSheets sheets;
    read_sheets(terms, around.term_sheets->areas.size(), sheets);
    into.term_sheets = Shared<TermSheets>::make(std::move(sheets));
}

}  // namespace stockline
