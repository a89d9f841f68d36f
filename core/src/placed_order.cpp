#include "placed_order.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "due_order.h"
#include "product_plan.h"

namespace stockline {
namespace {

class OrderView {
public:
    OrderView(const Store& store, const Product& product, const std::string& order)
        : store_(store), product_(product), order_(order) {
        for (const Commitment& commitment : product.commitments) {
            if (is_own(commitment)) ordered_ += commitment.quantity;
        }
        ordered_ = std::min(ordered_, kMaxQuantity);  // no query asks for more
    }

    [[nodiscard]] Product seen() const {
        Product seen = product_;
        seen.commitments = ahead();
        // What an order may count on does not turn on whether more can still be bought, nor on whether a day is known.
        seen.is_discontinued = false;
        if (!seen.backorder.is_allowed && !seen.made_to_order) {
            seen.backorder = BackorderPolicy{true, Quantity{0}, true};
        }
        seen.backorder.sells_undated = true;
        seen.backorder.limit = with_room(seen.backorder.limit, CommitmentKind::backorder, seen);
        if (seen.preorder) {
            seen.preorder->limit = with_room(seen.preorder->limit, CommitmentKind::preorder, seen);
            seen.preorder->opens = std::nullopt;
            seen.preorder->hold_back = 0;
        }
        // The order's own units are no secret from it.
        auto hide_above = seen.hide_stock_above.value_or(store_.hide_stock_above);
        if (hide_above) hide_above = std::max(*hide_above, ordered_);
        seen.hide_stock_above = hide_above;
        return seen;
    }

    [[nodiscard]] bool ships_from(const std::string& location) const {
        return std::any_of(product_.commitments.begin(), product_.commitments.end(),
                           [&](const Commitment& commitment) {
                               return is_own(commitment) && (commitment.location.empty() ||
                                                             commitment.location == location);
                           });
    }

private:
    [[nodiscard]] bool is_own(const Commitment& commitment) const {
        return commitment.id == order_;
    }

    // Those in line before the order's last: before that one is served, they are.
    [[nodiscard]] std::vector<Commitment> ahead() const {
        std::vector<Commitment> others;
        std::size_t before_last = 0;
        for (const std::size_t i : in_due_order(product_.commitments)) {
            const Commitment& commitment = product_.commitments[i];
            if (is_own(commitment)) {
                before_last = others.size();
            } else {
                others.push_back(commitment);
            }
        }
        others.resize(before_last);
        return others;
    }

    // The limit, or as much more as the order's own units need.
    [[nodiscard]] std::optional<Quantity> with_room(std::optional<Quantity> limit,
                                                    CommitmentKind kind,
                                                    const Product& seen) const {
        if (!limit) return limit;
        Quantity needed = ordered_;
        // Those without a kind are of either: room that is not needed takes nothing from anybody.
        for (const Commitment& commitment : seen.commitments) {
            if (commitment.kind.value_or(kind) == kind) needed += commitment.quantity;
        }
        return std::max(*limit, needed);
    }

    const Store& store_;
    const Product& product_;
    const std::string& order_;
    Quantity ordered_ = 0;
};

}  // namespace

bool has_order(const Product& product, const std::string& order) {
    return std::any_of(product.commitments.begin(), product.commitments.end(),
                       [&order](const Commitment& commitment) { return commitment.id == order; });
}

SnapshotProduct plan_for_order(const Store& store, const TimeZones& zones, const Product& product,
                               const std::string& order) {
    const OrderView view{store, product, order};
    SnapshotProduct planned = plan_product(store, zones, view.seen());
    const auto elsewhere = std::remove_if(
        planned.ladders.begin(), planned.ladders.end(),
        [&view](const LocationLadder& ladder) { return !view.ships_from(ladder.location); });
    planned.ladders.erase(elsewhere, planned.ladders.end());
    return planned;
}

}  // namespace stockline
