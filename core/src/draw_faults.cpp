#include <algorithm>
#include <set>
#include <utility>

#include "asked_products.h"
#include "document_limits.h"
#include "drawn.h"
#include "json/nearest_name.h"

namespace stockline {
namespace {

// What is drawn on has a supply, and it alone says where units are: what is said of units of the set itself would count
// for nothing.
void check_other_members(const FaultPlace& at, const Product& product) {
    const auto refuse = [&at](const char* member, bool is_there, const char* why) {
        if (!is_there) return;
        const FaultPlace place = at[member];
        place.fault(FaultCode::unknown_value, why);
    };
    refuse("counted", !product.is_counted, kNoSupplyOfItsOwn);
    refuse("stock", !product.stock.empty(), kNoSupplyOfItsOwn);
    refuse("receipts", !product.receipts.empty(), kNoSupplyOfItsOwn);
    refuse("replenishment", product.replenishment.has_value(), kNoSupplyOfItsOwn);
    refuse("capacity", product.capacity.has_value(), kNoSupplyOfItsOwn);
    refuse("preorder", product.preorder && product.preorder->hold_back > 0, kHoldsNothingBack);
}

// The products whose draws lead back to them, of those of which no more is known.
bool draws_on_itself(const Store& store, const std::string& sku) {
    std::set<std::string> seen;
    std::vector<std::string> left{sku};
    while (!left.empty()) {
        const std::string name = std::move(left.back());
        left.pop_back();
        for (const auto& draw : store.products.find(name)->second.draws) {
            if (followed(store, draw.first) == nullptr) continue;
            if (draw.first == sku) return true;
            if (seen.insert(draw.first).second) left.push_back(draw.first);
        }
    }
    return false;
}

// Of each list that is not empty a method has to be in all.
bool has_method(const Product& product, const Drawn& drawn) {
    const auto is_in_all = [&](const std::string& method) {
        return product.rules.allows(method) &&
               std::all_of(drawn.products.begin(), drawn.products.end(),
                           [&](const auto& each) { return each.second->rules.allows(method); });
    };
    const auto has_any = [&](const std::vector<std::string>& methods) {
        return std::any_of(methods.begin(), methods.end(), is_in_all);
    };
    if (!product.rules.methods.empty()) return has_any(product.rules.methods);
    for (const auto& each : drawn.products) {
        const std::vector<std::string>& methods = each.second->rules.methods;
        if (!methods.empty()) return has_any(methods);
    }
    return true;
}

bool is_within_limits(const Drawn& drawn) {
    return drawn.supplies.size() <= kMaxDraws && drawn.depth <= kMaxDraws &&
           std::all_of(drawn.supplies.begin(), drawn.supplies.end(),
                       [](const auto& draw) { return draw.second <= kMaxQuantity; });
}

// Units of a capacity that is no product's own are days of an oven: there are none of them on a shelf.
void check_capacity_alone(const FaultPlace& at, const Store& store, const std::string& name,
                          const Supply& supply) {
    const bool has_units = !supply.is_counted || !supply.stock.empty() ||
                           !supply.receipts.empty() || supply.replenishment.has_value();
    if (supply.capacity && has_units && owner_of(store, name) == nullptr) {
        at["capacity"].fault(FaultCode::unknown_value, kCapacityBesideStock);
    }
}

constexpr std::size_t kMostLookedThrough = 50'000;

class DrawChecker {
public:
    DrawChecker(const Store& store, const std::vector<std::string>& skus)
        : store_(store), drawn_(store, skus) {}

    void check(const FaultPlace& at, const std::string& sku, const Product& product) const {
        if (product.draws.empty()) {
            const Supply* const own = find_supply(store_, sku);
            if (own->capacity) check_capacity(at, product, own->capacity);
            return;
        }
        check_other_members(at, product);
        const FaultPlace draws = at["draws"];
        const std::size_t before = at.fault_count();
        for (const auto& each : product.draws) {
            check_name(draws[each.first], each.first);
        }
        if (at.fault_count() != before) return;
        const Drawn* const drawn = drawn_.find(sku);
        if (drawn == nullptr) {
            if (draws_on_itself(store_, sku))
                draws.fault(FaultCode::circular_draws, kCircularDraws);
        } else if (!is_within_limits(*drawn)) {
            draws.fault_if(kTooManyDrawn);
        } else if (!has_method(product, *drawn)) {
            draws.fault(FaultCode::unknown_method, kNoMethodForAll);
        } else {
            check_sets(draws, product, *drawn);
            for (const auto& draw : drawn->supplies) {
                check_capacity(at, product, find_supply(store_, draw.first)->capacity);
            }
        }
    }

    // A snapshot tells what supplies permit, and what the product itself does, but not what a set between them does.
    static void check_sets(const FaultPlace& draws, const Product& product, const Drawn& drawn) {
        for (const auto& [name, set] : drawn.products) {
            if (set->draws.empty()) continue;
            if (set->backorder.limit || (set->preorder && set->preorder->limit)) {
                draws.fault(FaultCode::unknown_value, "This draws on the set \"", name,
                            "\", which has a limit. Write that limit at what the set draws on.");
            } else if (product.preorder && !set->preorder && !set->backorder.is_allowed) {
                draws.fault(
                    FaultCode::unknown_value, "This is preordered, and draws on the set \"", name,
                    "\", of which nothing is sold beyond stock. Draw on what that set draws "
                    "on, or let it be backordered.");
            }
        }
    }

    // What is made to order takes capacities alone, at the place where it is made; what is not takes none.
    static void check_capacity(const FaultPlace& at, const Product& product,
                               const std::optional<Capacity>& capacity) {
        const FaultPlace made = at["madeToOrder"];
        if (!product.made_to_order) {
            if (capacity) made.fault(FaultCode::required, kCapacityOfNothing);
        } else if (!capacity) {
            made.fault(FaultCode::unknown_value, kMadeOfDraws);
        } else if (capacity->location != product.made_to_order->location) {
            made["location"].fault(FaultCode::unknown_value, kMadeElsewhere);
        }
    }

private:
    void check_name(const FaultPlace& at, const std::string& name) const {
        const bool is_supply = store_.supplies.contains(name);
        const auto product = store_.products.find(name);
        if (!is_supply && product == store_.products.end()) {
            const std::string meant = nearest_to(name);
            at.fault(FaultCode::unknown_supply, "There is no supply and no product \"", name,
                     ("\" in this document." + meant).c_str());
        } else if (product != store_.products.end() && product->second.made_to_order) {
            at.fault(FaultCode::unknown_value, kDrawsOnMadeToOrder);
        } else if (product != store_.products.end() && product->second.rules.is_digital) {
            at.fault(FaultCode::unknown_value, kDrawsOnDigital);
        }
    }

    // A hint, where one is near enough and the list of names is not too long to look through.
    [[nodiscard]] std::string nearest_to(const std::string& name) const {
        if (store_.products.size() + store_.supplies.size() > kMostLookedThrough) return {};
        NearestName nearest{name};
        for (const auto& each : store_.products) nearest.look_at(each.first);
        for (const auto& each : store_.supplies) nearest.look_at(each.first);
        const std::string found{nearest.found()};
        return found.empty() ? found : " Did you mean \"" + found + "\"?";
    }

    const Store& store_;
    DrawnSupplies drawn_;
};

}  // namespace

void check_draws(const FaultPlace& at, const Store& store, const std::vector<std::string>& skus) {
    std::vector<std::string> asked = skus;
    if (asked.empty()) {
        asked.reserve(store.products.size());
        for (const auto& each : store.products) {
            if (!each.second.draws.empty()) asked.push_back(each.first);
        }
    }
    const DrawChecker checker{store, asked};
    const FaultPlace products = at["products"];
    each_asked(store, skus, [&](const std::string& sku, const Product& product) {
        checker.check(products[sku], sku, product);
    });
    const FaultPlace supplies = at["supplies"];
    for (const auto& each : store.supplies) {
        check_capacity_alone(supplies[each.first], store, each.first, each.second);
        const Product* const owner = owner_of(store, each.first);
        const auto named = store.products.find(each.first);
        if (named != store.products.end() && !named->second.draws.empty()) {
            supplies[each.first].fault(
                FaultCode::duplicate_key, "The product \"", each.first,
                "\" has draws, and no supply of its own. Give this another name.");
            continue;
        }
        if (named != store.products.end() && named->second.rules.is_digital) {
            supplies[each.first].fault(FaultCode::duplicate_key, "The product \"", each.first,
                                       "\" is digital, and has no supply. Leave this out.");
            continue;
        }
        if (owner == nullptr || owner->says_nothing()) continue;
        supplies[each.first].fault(FaultCode::duplicate_key, "The product \"", each.first,
                                   "\" has stock, receipts or commitments of its own. Write its "
                                   "supply in one of the two places.");
    }
}

}  // namespace stockline
