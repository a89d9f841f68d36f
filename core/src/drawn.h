// What products take of which supplies, and who else takes of these.
#pragma once

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "asked_products.h"
#include "fault_place.h"
#include "stockline/draws.h"
#include "stockline/store.h"

namespace stockline {

/// The store's supply of that name: one of its own, else that of the product without draws. Null: there is none.
[[nodiscard]] const Supply* find_supply(const Store& store, std::string_view name);

/// The product of that name where the supply is its own. Null: the supply is nobody's own.
[[nodiscard]] const Product* owner_of(const Store& store, std::string_view supply);

/// The product of that name where what it draws on is drawn in its place. Null: the name is a supply's, or nothing's.
[[nodiscard]] const Product* followed(const Store& store, std::string_view name);

/// What one unit of a product takes, once the draws of what it draws on are followed.
struct Drawn {
    Draws supplies;
    /// The products that it draws on, each once: owners of supplies, and products with draws of their own.
    std::map<std::string, const Product*, std::less<>> products;
    /// How many products stand between it and what it draws on at last; 1 where that is supplies alone.
    std::size_t depth = 1;
};

/// What products take, for as long as the store lives. Of any store: what check_draws() would find is passed over.
class DrawnSupplies {
public:
    /// Of these products and of all that they draw on; those without draws are passed over.
    DrawnSupplies(const Store& store, const std::vector<std::string>& skus);

    /// Null where the product has no draws, or where they lead back to it or to others that draw on each other.
    [[nodiscard]] const Drawn* find(std::string_view sku) const;

private:
    [[nodiscard]] Drawn follow(const Store& store, const Product& product) const;

    std::map<std::string, Drawn, std::less<>> known_;
};

/// Products and supplies that hang together: each draws on what another one draws on, or is drawn on.
struct DrawnGroup {
    std::vector<std::string> supplies;
    std::vector<std::string> products;
};

/// The groups that these products are in, without SKUs all that there are, their names ascending. A product that
/// neither draws nor is drawn on is in none. For any store: of names that nothing has nothing is said.
[[nodiscard]] std::vector<DrawnGroup> groups_of(const Store& store,
                                                const std::vector<std::string>& skus);

/// Calls use(group) for each of these groups, then for each of the products that is in none, as a group of its own.
template <class Use>
void each_group(const Store& store, const std::vector<std::string>& skus, Use use) {
    std::set<std::string_view> grouped;
    const std::vector<DrawnGroup> groups = groups_of(store, skus);
    for (const DrawnGroup& group : groups) {
        grouped.insert(group.products.begin(), group.products.end());
        use(group);
    }
    each_asked(store, skus, [&](const std::string& sku, const Product& /*product*/) {
        if (!grouped.contains(sku)) use(DrawnGroup{{sku}, {sku}});
    });
}

/// The SKUs, and those of their groups. None stays none: all products.
[[nodiscard]] std::vector<std::string> with_groups(const Store& store,
                                                   const std::vector<std::string>& skus);

/// What is wrong with the draws of these products (without SKUs, of all) and with the names of supplies, in a store in
/// which each member for itself is right.
///   out_of_range     more than kMaxDraws supplies, or as many products one in the other; more than kMaxQuantity units
///                    of one, when the draws of what it draws on are followed (/products/SET/draws)
///   unknown_supply   a name that is no supply's and no product's (/products/SET/draws/MUG)
///   circular_draws   a product that draws on itself, in the end
///   unknown_value    a member that a product with draws has no use for (/products/SET/stock); a capacity at another
///                    place than the product is made at, or beside stock that is no product's (/supplies/OVEN/capacity)
///   required         a capacity, or draws of one, without madeToOrder (/products/CAKE/madeToOrder)
///   unknown_method   no method may carry all that it draws on
///   unknown_value    a set with a limit, or in what is preordered one that is sold from stock alone, of what draws on
///                    it (/products/OUTER/draws)
///   duplicate_key    a supply of the name of a product that has stock of its own, or can have none (/supplies/MUG)
void check_draws(const FaultPlace& at, const Store& store, const std::vector<std::string>& skus);

}  // namespace stockline
