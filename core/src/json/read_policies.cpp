#include "json/read_policies.h"

#include "json/read_parts.h"
#include "json/read_term_sheets.h"

namespace stockline {

bool read_policies(const Cursor& document, Snapshot& into) {
    document.take("policies", into.policies);
    return true;
}

void read_terms_of(const Cursor& product, SnapshotProduct& into) {
    if (product.root().has("terms")) {
        product.require<read_term_group>("terms", into.term_group);
    } else {
        product.take<read_policy_name>("policy", into.policy);
        product.take("terms", into.terms);
    }
}

}  // namespace stockline
