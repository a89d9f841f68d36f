#include "product_plan.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "product_supply.h"

namespace stockline {
namespace {

// A restock has to be spoken of at some level; this is the one that a query has by default.
constexpr double kRestockConfidence = 0.9;

void hide_queues(std::vector<LocationLadder>& ladders) {
    for (LocationLadder& ladder : ladders) {
        for (Step& step : ladder.steps) step.queue.reset();
    }
}

class ProductPlanner {
public:
    ProductPlanner(const Store& store, const TimeZones& zones, const Product& product)
        : store_(store),
          product_(product),
          supply_(gather_supply(store, zones, product)),
          sells_beyond_stock_(!product.is_discontinued && !product.rules.is_digital &&
                              (product.backorder.is_allowed || product.preorder)) {}

    SnapshotProduct planned() {
        SnapshotProduct result;
        result.name = product_.name;
        result.policy = product_.policy;
        if (!product_.terms.empty()) result.terms = Shared<Policy>::make(product_.terms);
        result.price = product_.price;
        if (product_.price) {
            result.currency_exponent =
                currency_exponent(product_.price->currency.code()).value_or(0);
        }
        result.exceptions = product_.exceptions;
        result.rules = product_.rules;
        if (product_.rules.is_digital) result.exceptions |= mask(Circumstance::digital_content);
        result.is_discontinued = product_.is_discontinued;
        result.made_to_order = product_.made_to_order;
        result.tell_stock_up_to = product_.tell_stock_up_to.value_or(store_.tell_stock_up_to);
        permit(result);
        if (sells_beyond_stock_) {
            result.undated_because = supply_.undated_because;
            if (result.undated_because.empty() && !is_more_planned()) {
                result.undated_because.emplace_back().code = ReasonCode::no_known_supply;
            }
        }
        result.ladders = ladders();
        if (product_.preorder && product_.preorder->hold_back > 0) {
            result.released_ladders = std::move(result.ladders);
            hold_back(supply_, product_.preorder->releases.latest, product_.preorder->hold_back);
            result.ladders = ladders();
            // What is held back is nobody's yet, and would count as taken.
            hide_queues(result.ladders);
        }
        if (!product_.show_queue) {
            hide_queues(result.ladders);
            hide_queues(result.released_ladders);
        }
        return result;
    }

private:
    // Where a delivery is planned, it is only for others.
    [[nodiscard]] bool is_more_planned() const {
        return std::any_of(supply_.sites.begin(), supply_.sites.end(), [](const auto& each) {
            const Supply& supply = each.second.supply;
            return std::any_of(supply.lots.begin(), supply.lots.end(),
                               [&supply](const Lot& lot) { return lot.planned > supply.today; });
        });
    }

    // A release holds what is on hand back too, of what is made no more as well.
    void permit(SnapshotProduct& result) const {
        if (product_.preorder) {
            result.preorder =
                SnapshotPreorder{product_.preorder->releases, product_.preorder->opens,
                                 remaining(product_.preorder->limit, CommitmentKind::preorder),
                                 product_.preorder->closes};
        }
        if (product_.backorder.is_allowed && !product_.is_discontinued) {
            result.backorder =
                BeyondStock{remaining(product_.backorder.limit, CommitmentKind::backorder),
                            product_.backorder.sells_undated};
        }
    }

    [[nodiscard]] std::optional<Quantity> remaining(std::optional<Quantity> limit,
                                                    CommitmentKind kind) const {
        if (!limit) return std::nullopt;
        Quantity open = 0;
        for (const Commitment& commitment : product_.commitments) {
            if (supply_.kind_of(commitment) == kind) open += commitment.quantity;
        }
        return std::max<Quantity>(0, *limit - open);
    }

    // Whether what is not there yet has to be waited for. Once it is released, a preorder's permission is over.
    [[nodiscard]] bool has_restock() const {
        return !product_.is_discontinued && !product_.made_to_order &&
               !product_.backorder.is_allowed;
    }

    // Wherever it may be, as many as are asked for.
    [[nodiscard]] std::vector<LocationLadder> uncounted_ladders() const {
        std::set<std::string> places;
        for (const Stock& stock : product_.stock) places.insert(stock.location);
        if (places.empty()) {
            for (const auto& each : store_.locations) places.insert(each.first);
        }
        std::vector<LocationLadder> result;
        result.reserve(places.size());
        for (const std::string& place : places) {
            result.push_back(LocationLadder{place, {}, std::vector<Step>(1)});
        }
        return result;
    }

    [[nodiscard]] std::vector<LocationLadder> ladders() const {
        return product_.is_counted ? counted_ladders() : uncounted_ladders();
    }

    [[nodiscard]] std::vector<LocationLadder> counted_ladders() const {
        const auto& hide_above =
            product_.hide_stock_above ? *product_.hide_stock_above : store_.hide_stock_above;
        const auto uncertain_places = static_cast<std::size_t>(
            std::count_if(supply_.sites.begin(), supply_.sites.end(), [](const auto& each) {
                const std::vector<Lot>& lots = each.second.supply.lots;
                return std::any_of(lots.begin(), lots.end(),
                                   [](const Lot& lot) { return !lot.ready.is_point(); });
            }));
        const std::size_t places = std::max<std::size_t>(1, uncertain_places);
        std::vector<LocationLadder> result;
        for (const auto& [name, site] : supply_.sites) {
            LocationLadder ladder{name, {}, {}};
            Quantity told = 0;
            Quantity hidden = 0;
            for (LadderStep& step : build_ladder(site.supply, places)) {
                const auto day = step.ready.first_reaching(kRestockConfidence);
                const bool is_first = !ladder.restock && !step.is_from_stock;
                if (is_first && day && has_restock()) ladder.restock = day_of_number(*day);
                // Hidden is what can be promised today above that number; what comes later is told.
                const bool is_today = step.planned <= site.supply.today;
                const Quantity all = step.up_to;
                if (is_today && hide_above) hidden = std::max<Quantity>(0, all - *hide_above);
                // Where it is just that number it is told so too: else that nothing is hidden would show.
                const bool may_be_more = is_today && hide_above && all >= *hide_above;
                const Quantity up_to = all - hidden;
                if (up_to == told) {
                    if (!ladder.steps.empty()) ladder.steps.back().is_or_more = true;
                    continue;
                }
                told = up_to;
                if (step.is_from_stock) {
                    Step stock;
                    stock.up_to = up_to;
                    stock.is_or_more = may_be_more;
                    ladder.steps.push_back(std::move(stock));
                } else if (sells_beyond_stock_) {
                    Step receipt;
                    receipt.up_to = up_to;
                    receipt.is_or_more = may_be_more;
                    receipt.source = Source::receipt;
                    receipt.ready = DayBounds::exactly(step.ready);
                    receipt.because = std::move(step.because);
                    receipt.queue = step.queue;
                    ladder.steps.push_back(std::move(receipt));
                }
            }
            if (sells_beyond_stock_) add_replenishment(name, ladder);
            if (!ladder.steps.empty() || ladder.restock) result.push_back(std::move(ladder));
        }
        return result;
    }

    void add_replenishment(const std::string& name, LocationLadder& ladder) const {
        if (!product_.replenishment || product_.replenishment->location != name) return;
        const LeadTime& lead = store_.lead_times.find(product_.replenishment->lead_time)->second;
        Step replenished;
        replenished.source = Source::replenishment;
        replenished.days = Duration::exactly(*lead.days);
        replenished.calendar = lead.calendar;
        ladder.steps.push_back(std::move(replenished));
    }

    const Store& store_;
    const Product& product_;
    ProductSupply supply_;
    bool sells_beyond_stock_;
};

}  // namespace

SnapshotProduct plan_product(const Store& store, const TimeZones& zones, const Product& product) {
    return ProductPlanner{store, zones, product}.planned();
}

}  // namespace stockline
