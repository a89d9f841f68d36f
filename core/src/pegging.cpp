#include "stockline/pegging.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "group_members.h"
#include "planning_faults.h"

namespace stockline {
namespace {

// What is still free, by the day on which it is ready.
class FreeSupply {
public:
    FreeSupply(const Site& site, const Supply& of) : today_(site.supply.today) {
        if (site.supply.stock > 0) {
            by_day_.emplace(site.supply.today,
                            PeggedUnits{site.supply.stock, "", true, site.supply.today});
        }
        // Reserved beyond what is there: the first units to come make it good.
        Quantity missing = std::max<Quantity>(0, -site.supply.stock);
        std::multimap<Day, PeggedUnits> lots;
        for (std::size_t i = 0; i < site.supply.lots.size(); ++i) {
            const Lot& lot = site.supply.lots[i];
            const Day ready = std::max(lot.planned, site.supply.today);
            lots.emplace(ready,
                         PeggedUnits{lot.quantity, of.receipts[site.receipts[i]].id, false, ready});
        }
        for (auto& [day, units] : lots) {
            const Quantity made_good = std::min(missing, units.quantity);
            missing -= made_good;
            units.quantity -= made_good;
            if (units.quantity > 0) by_day_.emplace(day, std::move(units));
        }
    }

    Peg serve(const OwedUnits& owed, const Seller& seller, std::string_view supply) {
        const Commitment& commitment = *owed.sold.commitment;
        Peg peg;
        peg.commitment = commitment.id;
        if (seller.name != supply) peg.product = seller.name;
        peg.kind = seller.kind_of(commitment);
        peg.due = owed.due;
        peg.quantity = owed.quantity;
        peg.unserved = owed.quantity;
        // Nobody who is due today waits for the day's receipts while there are units on hand.
        const auto first = by_day_.begin();
        const bool is_on_hand = first != by_day_.end() && first->second.is_from_stock;
        if (owed.due == today_ && is_on_hand) take(first, peg);
        for (auto after = by_day_.upper_bound(owed.due);
             peg.unserved > 0 && after != by_day_.begin(); after = by_day_.upper_bound(owed.due)) {
            take(std::prev(after), peg);
        }
        peg.is_late = peg.unserved > 0;
        while (peg.unserved > 0 && !by_day_.empty()) take(by_day_.begin(), peg);
        return peg;
    }

    [[nodiscard]] std::vector<PeggedUnits> left() const {
        std::vector<PeggedUnits> units;
        for (const auto& [day, lot] : by_day_) units.push_back(lot);
        return units;
    }

private:
    void take(std::multimap<Day, PeggedUnits>::iterator lot, Peg& peg) {
        PeggedUnits taken = lot->second;
        taken.quantity = std::min(peg.unserved, lot->second.quantity);
        lot->second.quantity -= taken.quantity;
        peg.unserved -= taken.quantity;
        peg.served_by.push_back(std::move(taken));
        if (lot->second.quantity == 0) by_day_.erase(lot);
    }

    Day today_;
    std::multimap<Day, PeggedUnits> by_day_;
};

std::vector<LocationPegging> peg_supply(std::string_view name, const Supply& of,
                                        SuppliedSites& supplied,
                                        const std::vector<Seller>& sellers) {
    std::vector<LocationPegging> result;
    for (auto& [location, site] : supplied.sites) {
        LocationPegging pegging{location, {}, {}};
        FreeSupply free{site, of};
        std::stable_sort(site.owed.begin(), site.owed.end(),
                         [](const OwedUnits& a, const OwedUnits& b) { return a.due < b.due; });
        for (const OwedUnits& owed : site.owed) {
            pegging.pegs.push_back(free.serve(owed, sellers[owed.sold.seller], name));
        }
        pegging.free = free.left();
        result.push_back(std::move(pegging));
    }
    return result;
}

// All supplies of the group: what one of them serves turns on the others.
void peg_group(const Store& store, const TimeZones& zones, const DrawnGroup& group, Pegging& into) {
    GroupMembers members{store, group, store.as_of};
    std::vector<SuppliedSites> supplied = gather_supplies(store, zones, members.taking);
    for (std::size_t i = 0; i < supplied.size(); ++i) {
        const std::string& name = group.supplies[i];
        auto& pegged = members.owners[i] != nullptr ? into.products : into.supplies;
        pegged.emplace(name, peg_supply(name, *members.taking.supplies[i], supplied[i],
                                        members.taking.sellers));
    }
}

}  // namespace

Result<Pegging> peg(const Store& store, const TimeZones& zones, const PlanOptions& options) {
    Faults faults = value_faults(store, zones, options);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    return peg_read(store, zones, options);
}

Result<Pegging> peg_read(const Store& store, const TimeZones& zones, const PlanOptions& options) {
    Faults faults = planning_faults(store, zones, options);
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    Pegging result;
    each_group(store, options.skus,
               [&](const DrawnGroup& group) { peg_group(store, zones, group, result); });
    return result;
}

}  // namespace stockline
