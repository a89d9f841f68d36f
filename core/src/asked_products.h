// The products of a store that a plan is asked for.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "stockline/store.h"

namespace stockline {

/// Calls use(sku, product) for those of these SKUs that the store has, each once, ascending; without any SKU for all.
/// What it costs is theirs, however many the store has.
template <class Use>
void each_asked(const Store& store, const std::vector<std::string>& skus, Use use) {
    if (skus.empty()) {
        for (const auto& [sku, product] : store.products) use(sku, product);
        return;
    }
    for (const std::string& sku : std::set<std::string>{skus.begin(), skus.end()}) {
        const auto found = store.products.find(sku);
        if (found != store.products.end()) use(found->first, found->second);
    }
}

}  // namespace stockline
