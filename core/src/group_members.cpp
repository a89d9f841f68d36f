#include "group_members.h"

#include <algorithm>
#include <utility>

namespace stockline {

static const Window* releases_of(const Member& member) {
    const auto& preorder = member.product().preorder;
    return preorder ? &preorder->releases : nullptr;
}

static const MadeToOrder* made_of(const Member& member) {
    const auto& made = member.product().made_to_order;
    return made ? &*made : nullptr;
}

GroupMembers::GroupMembers(const Store& store, const DrawnGroup& group, Instant at,
                           std::string_view order)
    : drawn(store, group.products) {
    for (const std::string& name : group.supplies) {
        const Supply* const supply = find_supply(store, name);
        Seller seller{name, &supply->commitments, {TakenUnits{taking.supplies.size(), 1}}};
        Member* owner = nullptr;
        if (const Product* const product = owner_of(store, name)) {
            owner = &products.emplace(name, Member{*product}).first->second;
            owner->seller = taking.sellers.size();
            seller.releases = releases_of(*owner);
            seller.made = made_of(*owner);
        }
        owners.push_back(owner);
        taking.supplies.push_back(supply);
        taking.sellers.push_back(std::move(seller));
    }
    const Day yesterday = std::chrono::floor<std::chrono::days>(store.as_of) - std::chrono::days{1};
    for (const std::string& name : group.products) {
        const Drawn* const of = drawn.find(name);
        if (of == nullptr) continue;
        const Product& product = store.products.find(name)->second;
        Member& member =
            products.emplace(name, Member{inherited(product, *of, yesterday)}).first->second;
        member.seller = taking.sellers.size();
        Seller seller{name, &product.commitments, {}};
        seller.releases = releases_of(member);
        seller.made = made_of(member);
        for (const auto& [supply, each] : of->supplies) {
            const auto place =
                std::lower_bound(group.supplies.begin(), group.supplies.end(), supply);
            seller.takes.push_back(
                TakenUnits{static_cast<std::size_t>(place - group.supplies.begin()), each});
        }
        taking.sellers.push_back(std::move(seller));
    }
    taking.sell_all(at, order);
}

}  // namespace stockline
