// The supplies of a group (drawn.h), and the products that sell them.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "drawn.h"
#include "inherited.h"
#include "product_supply.h"
#include "stockline/store.h"

namespace stockline {

/// A product as whoever is planned for sees it.
class Member {
public:
    explicit Member(const Product& product) : product_(&product) {}
    explicit Member(Inherited changed) : changed_(std::move(changed)) {}

    [[nodiscard]] const Product& product() const {
        return changed_ ? changed_->product : *product_;
    }
    [[nodiscard]] bool is_release_inherited() const {
        return changed_ && changed_->is_release_inherited;
    }
    /// One that nobody else sees.
    Product& change() {
        if (!changed_) changed_ = Inherited{*product_, false};
        return changed_->product;
    }

    [[nodiscard]] bool sells_beyond_stock() const {
        const bool is_preorder = product().preorder && !is_release_inherited();
        return !product().is_discontinued && !product().rules.is_digital &&
               (product().backorder.is_allowed || is_preorder);
    }
    /// Whether what is not there yet has to be waited for. Once it is released, a preorder's permission is over.
    [[nodiscard]] bool has_restock() const {
        return !product().is_discontinued && !product().made_to_order &&
               !product().backorder.is_allowed;
    }

    /// Its place among the sellers.
    std::size_t seller = 0;

private:
    const Product* product_ = nullptr;
    std::optional<Inherited> changed_;
};

/// For as long as the store and the group live, and as it is not moved.
struct GroupMembers {
    /// What was sold is what is taken at that instant; of an order with that id, all that it has.
    GroupMembers(const Store& store, const DrawnGroup& group, Instant at,
                 std::string_view order = {});

    DrawnSupplies drawn;
    std::map<std::string, Member, std::less<>> products;
    /// By the place of a supply in the taking, the product whose own it is; null: nobody's.
    std::vector<Member*> owners;
    /// Its supplies are in the order of the group's.
    Taking taking;

    [[nodiscard]] const Seller& seller_of(const Member& member) const {
        return taking.sellers[member.seller];
    }
};

}  // namespace stockline
