#include "due_order.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace stockline {

std::vector<std::size_t> in_due_order(const std::vector<Commitment>& commitments) {
    std::vector<std::size_t> order(commitments.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [&commitments](std::size_t i) {
        const Commitment& c = commitments[i];
        const CommitmentKind kind = c.kind.value_or(CommitmentKind::order);
        return std::tuple{c.due, static_cast<int>(kind), c.quantity};
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto ka = key(a);
        const auto kb = key(b);
        if (ka != kb) return ka < kb;
        return commitments[a].id < commitments[b].id;
    });
    return order;
}

}  // namespace stockline
