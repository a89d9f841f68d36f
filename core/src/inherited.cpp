#include "inherited.h"

#include <algorithm>
#include <iterator>

namespace stockline {
namespace {

// The lesser of two of which either may be absent.
template <class Value>
void keep_less(std::optional<Value>& one, const std::optional<Value>& other) {
    if (!one || (other && *other < *one)) one = other;
}
template <class Value>
void keep_greater(std::optional<Value>& one, const std::optional<Value>& other) {
    if (other && (!one || *other > *one)) one = other;
}

void inherit_methods(ProductRules& rules, const ProductRules& of) {
    if (of.methods.empty()) return;
    if (rules.methods.empty()) {
        rules.methods = of.methods;
        return;
    }
    auto& methods = rules.methods;
    methods.erase(std::remove_if(methods.begin(), methods.end(),
                                 [&of](const std::string& name) { return !of.allows(name); }),
                  methods.end());
}

void inherit_rules(ProductRules& rules, const ProductRules& of) {
    inherit_methods(rules, of);
    keep_greater(rules.sells.from, of.sells.from);
    keep_less(rules.sells.until, of.sells.until);
    if (!of.handling_days) return;
    if (!rules.handling_days) {
        rules.handling_days = of.handling_days;
        return;
    }
    rules.handling_days =
        Duration{last_of(rules.handling_days->optimistic, of.handling_days->optimistic),
                 last_of(rules.handling_days->pessimistic, of.handling_days->pessimistic)};
}

void inherit_preorder(PreorderPolicy& preorder, const PreorderPolicy& of) {
    Window& releases = preorder.releases;
    releases.earliest = std::max(releases.earliest, of.releases.earliest);
    releases.latest = std::max(releases.latest, of.releases.latest);
    keep_greater(preorder.opens, of.opens);
    keep_less(preorder.closes, of.closes);
}

}  // namespace

Inherited inherited(const Product& product, const Drawn& drawn, Day today) {
    Inherited result{product, false};
    Product& all = result.product;
    for (const auto& each : drawn.products) {
        const Product& part = *each.second;
        inherit_rules(all.rules, part.rules);
        all.is_discontinued = all.is_discontinued || part.is_discontinued;
        if (!part.draws.empty()) {
            all.backorder.is_allowed = all.backorder.is_allowed && part.backorder.is_allowed;
            all.backorder.sells_undated =
                all.backorder.sells_undated && part.backorder.sells_undated;
        }
        if (!part.preorder || part.preorder->releases.latest < today) continue;
        const bool is_over = all.preorder && all.preorder->releases.latest < today;
        if (all.preorder && !is_over) {
            inherit_preorder(*all.preorder, *part.preorder);
            continue;
        }
        all.preorder = part.preorder;
        all.preorder->limit.reset();
        all.preorder->hold_back = 0;
        result.is_release_inherited = true;
    }
    return result;
}

}  // namespace stockline
