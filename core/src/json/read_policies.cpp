#include "json/read_policies.h"

#include <utility>

#include "json/read_parts.h"
#include "json/read_term_sheets.h"

namespace stockline {

bool reads_policies() { return true; }

void read_policies(const Cursor& document, Policies& into) {
    if (!document.has("terms")) document.take("policies", into);
}

void read_terms_of(const Cursor& product, SnapshotProduct& into) {
    if (product.root().has("terms")) {
        product.require<read_term_group>("terms", into.term_group);
    } else {
        product.take<read_policy_name>("policy", into.policy);
        Policy terms;
        product.take("terms", terms);
        if (!terms.empty()) into.terms = Shared<Policy>::make(std::move(terms));
    }
}

}  // namespace stockline
