#include "json/read_law.h"

#include "json/read_circumstances.h"
#include "json/read_rules.h"

namespace stockline {

void read_law(const Cursor& document, Snapshot& into, std::vector<std::vector<Area>>& areas) {
    document.take("rules", into.rules);
    for (const RulePack& pack : into.rules) areas.push_back(pack.areas);
    document.take<read_circumstances<kOfShop>>("circumstances", into.circumstances);
    document.take("answerAt", into.answer_at);
}

void read_exceptions(const Cursor& product, SnapshotProduct& into) {
    product.take<read_circumstances<kOfProduct>>("exceptions", into.exceptions);
}

}  // namespace stockline
