#include "sold_beyond.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <string_view>
#include <utility>

#include "drawn.h"
#include "fault_place.h"
#include "group_members.h"

namespace stockline {
namespace {

// What was sold of a supply, in the order in which it is served.
struct SoldOf {
    const Commitment* commitment = nullptr;
    Quantity units = 0;
};

// Sums of a store's units are far below what a number holds; those of draws are kept there.
constexpr Quantity kMost = kMaxQuantity * 1000;

class Counter {
public:
    Counter(const Store& store, const DrawnGroup& group)
        : members_(store, group, store.as_of),
          today_(std::chrono::floor<std::chrono::days>(store.as_of)) {
        sold_.resize(members_.taking.supplies.size());
        for (const SoldUnits& each : members_.taking.sold) add(each);
    }

    void count(const DrawnGroup& group, std::vector<SoldBeyond>& into) const {
        for (std::size_t i = 0; i < group.supplies.size(); ++i) {
            const Supply& supply = *members_.taking.supplies[i];
            if (sold_[i].empty() || !supply.is_counted || supply.replenishment || supply.capacity) {
                continue;
            }
            const char* const list = members_.owners[i] != nullptr ? "/products/" : "/supplies/";
            SoldBeyond found{list + pointer_token(group.supplies[i]), 0, {}};
            find_missing(supply, sold_[i], found);
            if (found.units > 0) into.push_back(std::move(found));
        }
    }

private:
    void add(const SoldUnits& each) {
        const Commitment& commitment = *each.commitment;
        const Seller& seller = members_.taking.sellers[each.seller];
        if (commitment.expires || seller.made != nullptr) return;
        if (seller.releases != nullptr && !is_released_on(*seller.releases, today_)) return;
        for (const TakenUnits& taken : seller.takes) {
            const Quantity units = std::min(commitment.quantity * taken.each, kMost);
            sold_[taken.supply].push_back(SoldOf{&commitment, units});
        }
    }

    // What names a place is served there; what names none, from what is left anywhere.
    static void find_missing(const Supply& supply, const std::vector<SoldOf>& sold,
                             SoldBeyond& into) {
        std::map<std::string_view, Quantity> left;
        for (const Stock& stock : supply.stock)
            left[stock.location] += stock.on_hand - stock.reserved;
        for (const Receipt& receipt : supply.receipts) left[receipt.location] += receipt.quantity;
        // More reserved than there is has a warning of its own.
        for (auto& each : left) each.second = std::max<Quantity>(0, each.second);
        std::vector<SoldOf> without;
        for (const SoldOf& each : sold) {
            if (each.commitment->location.empty()) continue;
            Quantity& here = left[each.commitment->location];
            const Quantity served = std::min(here, each.units);
            here -= served;
            if (served < each.units) without.push_back({each.commitment, each.units - served});
        }
        Quantity anywhere = 0;
        for (const auto& each : left) anywhere += each.second;
        for (const SoldOf& each : sold) {
            if (!each.commitment->location.empty()) continue;
            const Quantity served = std::min(anywhere, each.units);
            anywhere -= served;
            if (served < each.units) without.push_back({each.commitment, each.units - served});
        }
        std::reverse(without.begin(), without.end());
        for (const SoldOf& each : without) {
            into.units += each.units;
            const std::string& id = each.commitment->id;
            if (std::find(into.orders.begin(), into.orders.end(), id) == into.orders.end()) {
                into.orders.push_back(id);
            }
        }
    }

    GroupMembers members_;
    Day today_;
    // By the place of the supply in the group.
    std::vector<std::vector<SoldOf>> sold_;
};

}  // namespace

std::vector<SoldBeyond> sold_beyond(const Store& store) {
    std::vector<SoldBeyond> found;
    each_group(store, {}, [&](const DrawnGroup& group) {
        Counter{store, group}.count(group, found);
    });
    std::sort(found.begin(), found.end(),
              [](const SoldBeyond& a, const SoldBeyond& b) { return a.pointer < b.pointer; });
    return found;
}

}  // namespace stockline
