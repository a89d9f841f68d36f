#include "group_plan.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "capacity_plan.h"
#include "group_members.h"
#include "ladder_plan.h"
#include "product_supply.h"
#include "reasons.h"

namespace stockline {
namespace {

bool has_id(const std::vector<Commitment>& commitments, const std::string& id) {
    return std::any_of(commitments.begin(), commitments.end(),
                       [&id](const Commitment& commitment) { return commitment.id == id; });
}

void hide_queues(std::vector<LocationLadder>& ladders) {
    for (LocationLadder& ladder : ladders) {
        for (Step& step : ladder.steps) step.queue.reset();
    }
}

// Where a delivery is planned, it is only for others.
bool is_more_planned(const SuppliedSites& supplied) {
    return std::any_of(supplied.sites.begin(), supplied.sites.end(), [](const auto& each) {
        const LocationSupply& supply = each.second.supply;
        return std::any_of(supply.lots.begin(), supply.lots.end(),
                           [&supply](const Lot& lot) { return lot.planned > supply.today; });
    });
}

// One supply, and how it is told.
struct ToldSupply {
    const Supply* supply = nullptr;
    const std::string* name = nullptr;
    /// Null: the supply is nobody's own.
    const Member* owner = nullptr;
    SuppliedSites sites;
    WholeLadders whole;
    SnapshotSupply told;
};

class GroupPlanner {
public:
    // At that instant, from the store's as_of on: of units that carts hold those are taken that are held then.
    GroupPlanner(const Store& store, const TimeZones& zones, const DrawnGroup& group,
                 const std::string& order, Instant at, Snapshot& snapshot)
        : store_(store),
          zones_(zones),
          names_(group.supplies),
          members_(store, group, at, order),
          order_(order),
          snapshot_(snapshot) {}

    void plan() {
        if (!order_.empty()) see_as_order();
        std::vector<SuppliedSites> sites = gather_supplies(store_, zones_, members_.taking);
        supplies_.reserve(sites.size());
        for (std::size_t i = 0; i < sites.size(); ++i) {
            supplies_.push_back(ToldSupply{members_.taking.supplies[i],
                                           &names_[i],
                                           members_.owners[i],
                                           std::move(sites[i]),
                                           {},
                                           {}});
            set_ladders(supplies_.back());
        }
        for (const auto& [name, member] : members_.products) {
            if (!member.product().draws.empty()) set_restocks(name, member);
        }
        for (ToldSupply& supply : supplies_) tell(supply);
        // Products with a supply of their own take it along: last.
        for (const bool draws : {true, false}) {
            for (const auto& [name, member] : members_.products) {
                const auto asked = snapshot_.products.find(name);
                const bool is_now = draws == !member.product().draws.empty();
                if (is_now && asked != snapshot_.products.end()) tell(name, member, asked->second);
            }
        }
    }

private:
    // How many units of what the member is made of were sold with these: as many as count against its limits.
    [[nodiscard]] Quantity units_against(const Member& member, const SoldUnits& sold) const {
        if (sold.seller == member.seller) return sold.commitment->quantity;
        const Seller& own = members_.seller_of(member);
        if (members_.owners[own.takes.front().supply] != &member) return 0;
        for (const TakenUnits& taken : members_.taking.sellers[sold.seller].takes) {
            if (taken.supply == own.takes.front().supply) {
                return std::min(sold.commitment->quantity * taken.each, kMaxQuantity);
            }
        }
        return 0;
    }

    // What an order may count on (plan.h).
    void see_as_order() {
        std::vector<SoldUnits>& sold = members_.taking.sold;
        std::vector<Quantity> ordered(names_.size());
        std::vector<SoldUnits> others;
        std::size_t before_last = 0;
        bool has_any = false;
        bool is_cart = true;
        for (const SoldUnits& each : sold) {
            if (each.commitment->id != order_) {
                others.push_back(each);
                continue;
            }
            has_any = true;
            is_cart = is_cart && each.commitment->expires.has_value();
            before_last = others.size();
            place_ordered(*each.commitment);
            for (const TakenUnits& taken : members_.taking.sellers[each.seller].takes) {
                Quantity& all = ordered[taken.supply];
                all = std::min(all + each.commitment->quantity * taken.each, kMaxQuantity);
            }
        }
        if (!has_any) return;
        // A cart has bought nothing: it sees the shop as though it held nothing.
        if (is_cart) {
            sold = std::move(others);
            is_from_anywhere_ = true;
            return;
        }
        // Those in line before the order's last: before that one is served, they are.
        others.resize(before_last);
        sold = std::move(others);
        for (auto& each : members_.products) permit_ordered(each.second, ordered);
    }

    void place_ordered(const Commitment& commitment) {
        if (commitment.location.empty()) {
            is_from_anywhere_ = true;
        } else {
            order_places_.insert(commitment.location);
        }
    }

    // What an order may count on does not turn on whether more can still be bought, nor on whether a day is known.
    void permit_ordered(Member& member, const std::vector<Quantity>& ordered) {
        Quantity most = 0;
        for (const TakenUnits& taken : members_.seller_of(member).takes) {
            most = std::max(most, (ordered[taken.supply] + taken.each - 1) / taken.each);
        }
        Product& product = member.change();
        product.is_discontinued = false;
        product.rules.methods.clear();
        product.rules.quantity = {};
        product.rules.sells = {};
        if (!product.backorder.is_allowed && !product.made_to_order) {
            product.backorder = BackorderPolicy{true, Quantity{0}, true};
        }
        product.backorder.sells_undated = true;
        add_room(product.backorder.limit, CommitmentKind::backorder, member, most);
        if (product.preorder) {
            add_room(product.preorder->limit, CommitmentKind::preorder, member, most);
            product.preorder->opens.reset();
            product.preorder->closes.reset();
            product.preorder->hold_back = 0;
        }
        // The order's own units are no secret from it.
        auto hide_above = product.hide_stock_above.value_or(store_.hide_stock_above);
        if (hide_above) hide_above = std::max(*hide_above, most);
        product.hide_stock_above = hide_above;
    }

    // The limit, or as much more as the order's own units need.
    void add_room(std::optional<Quantity>& limit, CommitmentKind kind, const Member& member,
                  Quantity needed) const {
        if (!limit) return;
        // Those without a kind are of either: room that is not needed takes nothing from anybody.
        for (const SoldUnits& sold : members_.taking.sold) {
            if (sold.commitment->kind.value_or(kind) == kind) needed += units_against(member, sold);
        }
        limit = std::max(*limit, needed);
    }

    [[nodiscard]] std::optional<Quantity> remaining(const std::optional<Quantity>& limit,
                                                    CommitmentKind kind,
                                                    const Member& member) const {
        if (!limit) return std::nullopt;
        Quantity open = 0;
        for (const SoldUnits& sold : members_.taking.sold) {
            const Seller& seller = members_.taking.sellers[sold.seller];
            if (seller.kind_of(*sold.commitment) == kind) open += units_against(member, sold);
        }
        return std::max<Quantity>(0, *limit - open);
    }

    // A release holds what is on hand back too, of what is made no more as well.
    void permit(const Member& member, SnapshotSupply& into) const {
        const Product& product = member.product();
        if (product.preorder) {
            const PreorderPolicy& preorder = *product.preorder;
            into.preorder =
                SnapshotPreorder{preorder.releases, preorder.opens,
                                 remaining(preorder.limit, CommitmentKind::preorder, member),
                                 preorder.closes, member.is_release_inherited()};
        }
        if (product.backorder.is_allowed && !product.is_discontinued) {
            into.backorder =
                BeyondStock{remaining(product.backorder.limit, CommitmentKind::backorder, member),
                            product.backorder.sells_undated};
        }
    }

    // To all who draw on it: as its own product says, else as little as any of these would have told.
    [[nodiscard]] Telling telling_of(const ToldSupply& supply) const {
        const auto hidden_of = [this](const Product& product) {
            return product.hide_stock_above.value_or(store_.hide_stock_above);
        };
        if (supply.owner != nullptr) {
            const Product& product = supply.owner->product();
            return Telling{supply.owner->sells_beyond_stock(), supply.owner->has_restock(),
                           product.show_queue, hidden_of(product)};
        }
        Telling telling{false, false, true, std::nullopt};
        for (const auto& each : members_.products) {
            const Member& member = each.second;
            for (const TakenUnits& taken : members_.seller_of(member).takes) {
                if (&supplies_[taken.supply] != &supply) continue;
                telling.sells_beyond_stock =
                    telling.sells_beyond_stock || member.sells_beyond_stock();
                telling.shows_queue = telling.shows_queue && member.product().show_queue;
                const auto above = hidden_of(member.product());
                if (above) {
                    const Quantity units = std::min(*above * taken.each, kMaxQuantity);
                    telling.hide_above = std::min(telling.hide_above.value_or(units), units);
                }
            }
        }
        return telling;
    }

    // What can be promised of it, and, of units that are held back, what could be otherwise.
    void set_ladders(ToldSupply& supply) {
        const Product* const owner = supply.owner != nullptr ? &supply.owner->product() : nullptr;
        if (owner != nullptr) {
            permit(*supply.owner, supply.told);
        } else {
            supply.told.backorder = BeyondStock{std::nullopt, true};
        }
        if (supply.supply->capacity) {
            supply.told.capacity =
                planned_capacity(store_, zones_, members_.taking, *supply.supply);
        }
        supply.whole = whole_ladders(supply.sites);
        if (owner == nullptr || !owner->preorder || owner->preorder->hold_back == 0) return;
        supply.told.released_ladders = ladders_of(supply);
        hold_back(supply.sites, owner->preorder->releases.latest, owner->preorder->hold_back);
        supply.whole = whole_ladders(supply.sites);
    }

    [[nodiscard]] std::vector<LocationLadder> ladders_of(ToldSupply& supply) const {
        if (!supply.supply->is_counted) return uncounted_ladders(store_, *supply.supply);
        return told_ladders(store_, *supply.supply, supply.sites, std::move(supply.whole),
                            telling_of(supply));
    }

    void tell(ToldSupply& supply) const {
        std::vector<LocationLadder>& ladders = supply.told.ladders;
        ladders = ladders_of(supply);
        // What is held back is nobody's yet, and would count as taken.
        if (!supply.told.released_ladders.empty()) hide_queues(ladders);
        keep_order_places(ladders);
    }

    // Where all of an order's units ship from a place, no other's count.
    void keep_order_places(std::vector<LocationLadder>& ladders) const {
        if (order_places_.empty() || is_from_anywhere_) return;
        const auto elsewhere =
            std::remove_if(ladders.begin(), ladders.end(), [this](const LocationLadder& ladder) {
                return !order_places_.contains(ladder.location);
            });
        ladders.erase(elsewhere, ladders.end());
    }

    void tell(const std::string& name, const Member& member, SnapshotProduct& into) {
        const Product& product = member.product();
        into.name = product.name;
        into.policy = product.policy;
        if (!product.terms.empty()) into.terms = Shared<Policy>::make(product.terms);
        into.price = product.price;
        if (product.price) {
            into.currency_exponent = currency_exponent(product.price->currency.code()).value_or(0);
        }
        into.exceptions = product.exceptions;
        into.rules = product.rules;
        if (product.rules.is_digital) into.exceptions |= mask(Circumstance::digital_content);
        into.is_discontinued = product.is_discontinued;
        into.made_to_order = product.made_to_order;
        into.tell_stock_up_to = product.tell_stock_up_to.value_or(store_.tell_stock_up_to);
        if (member.sells_beyond_stock()) {
            for (const TakenUnits& taken : members_.seller_of(member).takes) {
                add_reasons(into.undated_because, undated(supplies_[taken.supply].sites));
            }
        }
        if (const Drawn* const drawn = members_.drawn.find(name)) {
            into.draws = drawn->supplies;
            permit(member, into);
            set_places(name, member, into);
            return;
        }
        SnapshotSupply& own = supplies_[members_.seller_of(member).takes.front().supply].told;
        static_cast<SnapshotSupply&>(into) = std::move(own);
    }

    [[nodiscard]] static Reasons undated(const SuppliedSites& sites) {
        Reasons because = sites.undated_because;
        if (because.empty() && !is_more_planned(sites)) {
            because.emplace_back().code = ReasonCode::no_known_supply;
        }
        return because;
    }

    // The days on which there are more of a product with draws.
    void set_restocks(const std::string& name, const Member& member) {
        if (!member.has_restock()) return;
        std::vector<PartLadders> counted;
        std::set<std::string_view> places;
        for (const TakenUnits& taken : members_.seller_of(member).takes) {
            const ToldSupply& supply = supplies_[taken.supply];
            if (!supply.supply->is_counted) continue;
            counted.push_back(PartLadders{&supply.whole, &supply.sites, taken.each,
                                          telling_of(supply).hide_above});
            for (const auto& each : supply.whole) places.insert(each.first);
        }
        for (const std::string_view place : places) {
            const auto day = restock_at(place, counted);
            if (day) restocks_[name].emplace(place, *day);
        }
    }

    // The places at which the product can be put together, or will be; and the supplies that it draws on.
    void set_places(const std::string& name, const Member& member, SnapshotProduct& into) {
        std::map<std::string, std::size_t, std::less<>> told;
        for (const TakenUnits& taken : members_.seller_of(member).takes) {
            const ToldSupply& supply = supplies_[taken.supply];
            for (const LocationLadder& ladder : supply.told.ladders) {
                if (!ladder.steps.empty()) ++told[ladder.location];
            }
            // Of a product that is asked for, that is where it stands.
            const bool is_asked =
                supply.owner != nullptr && snapshot_.products.contains(*supply.name);
            if (!is_asked) snapshot_.supplies.emplace(*supply.name, supply.told);
        }
        const auto& restocks = restocks_[name];
        for (const auto& each : restocks) told.try_emplace(each.first, 0);
        for (const auto& [place, parts] : told) {
            const auto restock = restocks.find(place);
            LocationLadder ladder{place, {}, {}};
            if (restock != restocks.end()) ladder.restock = restock->second;
            const bool is_complete = parts == into.draws.size();
            if (is_complete || ladder.restock) into.ladders.push_back(std::move(ladder));
        }
        keep_order_places(into.ladders);
    }

    const Store& store_;
    const TimeZones& zones_;
    const std::vector<std::string>& names_;
    GroupMembers members_;
    const std::string& order_;
    Snapshot& snapshot_;
    /// In the order of their names.
    std::vector<ToldSupply> supplies_;
    /// Of products with draws, by SKU and place.
    std::map<std::string, std::map<std::string, Day, std::less<>>, std::less<>> restocks_;
    /// The places that the order's units ship from; from any, where some name none.
    std::set<std::string, std::less<>> order_places_;
    bool is_from_anywhere_ = false;
};

}  // namespace

// How many times a snapshot tells of units that carts hold being free again.
static constexpr std::size_t kMostHoldInstants = 8;

// Those of the store's as_of and later at which units that carts hold are free again. Of more than can be told, some
// share a later one: no unit is promised before it is free.
static std::vector<Instant> instants_of_holds(const Store& store, const DrawnGroup& group) {
    std::set<Instant> all;
    const auto add = [&](const std::vector<Commitment>& commitments) {
        for (const Commitment& commitment : commitments) {
            if (commitment.expires && commitment.holds_at(store.as_of)) {
                all.insert(*commitment.expires);
            }
        }
    };
    for (const std::string& name : group.supplies) add(find_supply(store, name)->commitments);
    for (const std::string& sku : group.products) add(store.products.find(sku)->second.commitments);
    std::vector<Instant> each{all.begin(), all.end()};
    if (each.size() <= kMostHoldInstants) return each;
    std::vector<Instant> told;
    for (std::size_t i = 1; i <= kMostHoldInstants; ++i) {
        told.push_back(each[i * each.size() / kMostHoldInstants - 1]);
    }
    return told;
}

template <class Told>
static void add_later(Instant from, std::map<std::string, Told, std::less<>>& later,
                      std::map<std::string, Told, std::less<>>& into) {
    for (auto& [name, told] : later) {
        SupplyState& supply = told;
        into.find(name)->second.later.push_back(LaterSupply{from, std::move(supply)});
    }
}

bool has_order(const Store& store, const DrawnGroup& group, const std::string& order) {
    const auto is_in_supply = [&](const std::string& name) {
        return has_id(find_supply(store, name)->commitments, order);
    };
    const auto is_in_product = [&](const std::string& name) {
        return has_id(store.products.find(name)->second.commitments, order);
    };
    return std::any_of(group.supplies.begin(), group.supplies.end(), is_in_supply) ||
           std::any_of(group.products.begin(), group.products.end(), is_in_product);
}

void plan_group(const Store& store, const TimeZones& zones, const DrawnGroup& group,
                const std::string& order, Snapshot& into) {
    GroupPlanner{store, zones, group, order, store.as_of, into}.plan();
    for (const Instant from : instants_of_holds(store, group)) {
        Snapshot later;
        later.as_of = into.as_of;
        for (const std::string& sku : group.products) {
            if (into.products.contains(sku)) later.products.try_emplace(sku);
        }
        GroupPlanner{store, zones, group, order, from, later}.plan();
        add_later(from, later.products, into.products);
        add_later(from, later.supplies, into.supplies);
    }
}

}  // namespace stockline
