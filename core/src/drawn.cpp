#include "drawn.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

namespace stockline {
namespace {

// Sets of names that grow together.
class NameSets {
public:
    std::size_t place_of(const std::string& name) {
        const auto [known, is_new] = places_.try_emplace(name, above_.size());
        if (is_new) above_.push_back(above_.size());
        return known->second;
    }
    std::size_t set_of(std::size_t place) {
        while (above_[place] != place) {
            above_[place] = above_[above_[place]];
            place = above_[place];
        }
        return place;
    }
    void join(const std::string& one, const std::string& other) {
        const std::size_t set = set_of(place_of(one));
        above_[set_of(place_of(other))] = set;
    }
    [[nodiscard]] const std::map<std::string, std::size_t, std::less<>>& places() const {
        return places_;
    }

private:
    std::map<std::string, std::size_t, std::less<>> places_;
    std::vector<std::size_t> above_;
};

// The sum, or one more than can be said: a store that is not checked may come to anything.
void add_units(Drawn& drawn, const std::string& supply, Quantity units) {
    Quantity& all = drawn.supplies[supply];
    all = std::min(all + std::min(units, kMaxQuantity + 1), kMaxQuantity + 1);
}

}  // namespace

const Supply* find_supply(const Store& store, std::string_view name) {
    const auto supply = store.supplies.find(name);
    return supply != store.supplies.end() ? &supply->second : owner_of(store, name);
}

const Product* followed(const Store& store, std::string_view name) {
    if (store.supplies.contains(name)) return nullptr;
    const auto product = store.products.find(name);
    const bool draws = product != store.products.end() && !product->second.draws.empty();
    return draws ? &product->second : nullptr;
}

const Product* owner_of(const Store& store, std::string_view supply) {
    const auto product = store.products.find(supply);
    const bool is_owner = product != store.products.end() && product->second.draws.empty();
    return is_owner ? &product->second : nullptr;
}

DrawnSupplies::DrawnSupplies(const Store& store, const std::vector<std::string>& skus) {
    // One after the other, each once all that it draws on is known: draws that lead in a circle never are.
    std::map<std::string_view, std::vector<std::string_view>> waiting_for;
    std::map<std::string_view, std::size_t> unknown;
    std::vector<std::string_view> next;
    for (const std::string& sku : skus) {
        const auto product = store.products.find(sku);
        if (product == store.products.end() || product->second.draws.empty()) continue;
        std::size_t& left = unknown[product->first];
        for (const auto& draw : product->second.draws) {
            if (followed(store, draw.first) == nullptr) continue;
            waiting_for[draw.first].push_back(product->first);
            ++left;
        }
        if (left == 0) next.push_back(product->first);
    }
    while (!next.empty()) {
        const std::string sku{next.back()};
        next.pop_back();
        known_.emplace(sku, follow(store, store.products.find(sku)->second));
        const auto waiting = waiting_for.find(sku);
        if (waiting == waiting_for.end()) continue;
        for (const std::string_view other : waiting->second) {
            if (--unknown[other] == 0) next.push_back(other);
        }
    }
}

Drawn DrawnSupplies::follow(const Store& store, const Product& product) const {
    Drawn drawn;
    for (const auto& [name, units] : product.draws) {
        const Product* const further = followed(store, name);
        if (further == nullptr) {
            if (const Product* const owner = owner_of(store, name)) {
                drawn.products.emplace(name, owner);
            }
            add_units(drawn, name, units);
            continue;
        }
        const Drawn& of_further = known_.find(name)->second;
        drawn.products.emplace(name, further);
        drawn.products.insert(of_further.products.begin(), of_further.products.end());
        drawn.depth = std::max(drawn.depth, of_further.depth + 1);
        for (const auto& [supply, each] : of_further.supplies) {
            const bool is_too_many = each > kMaxQuantity / units;
            add_units(drawn, supply, is_too_many ? kMaxQuantity + 1 : units * each);
        }
    }
    return drawn;
}

const Drawn* DrawnSupplies::find(std::string_view sku) const {
    const auto known = known_.find(sku);
    return known != known_.end() ? &known->second : nullptr;
}

std::vector<DrawnGroup> groups_of(const Store& store, const std::vector<std::string>& skus) {
    NameSets sets;
    for (const auto& [sku, product] : store.products) {
        for (const auto& draw : product.draws) sets.join(sku, draw.first);
    }
    std::set<std::size_t> asked;
    for (const std::string& sku : skus) {
        const auto place = sets.places().find(sku);
        if (place != sets.places().end()) asked.insert(sets.set_of(place->second));
    }
    std::vector<DrawnGroup> groups;
    std::map<std::size_t, std::size_t> group_of_set;
    for (const auto& [name, place] : sets.places()) {
        const std::size_t set = sets.set_of(place);
        if (!skus.empty() && !asked.contains(set)) continue;
        const auto [group, is_new] = group_of_set.try_emplace(set, groups.size());
        if (is_new) groups.emplace_back();
        DrawnGroup& into = groups[group->second];
        if (find_supply(store, name) != nullptr) into.supplies.push_back(name);
        if (store.products.contains(name)) into.products.push_back(name);
    }
    return groups;
}

std::vector<std::string> with_groups(const Store& store, const std::vector<std::string>& skus) {
    if (skus.empty()) return {};
    std::set<std::string> all{skus.begin(), skus.end()};
    for (const DrawnGroup& group : groups_of(store, skus)) {
        all.insert(group.products.begin(), group.products.end());
    }
    return {all.begin(), all.end()};
}

}  // namespace stockline
