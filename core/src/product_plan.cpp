#include "product_plan.h"

#include <algorithm>
#include <utility>

#include "product_supply.h"

namespace stockline {
namespace {

// A restock has to be spoken of at some level; this is the one that a query has by default.
constexpr double kRestockConfidence = 0.9;

// 17 as 15, 37 as 35, 380 as 350; but never less than may be told, and never nothing.
Quantity told(Quantity stock, Quantity exactly) {
    if (stock <= exactly) return stock;
    Quantity place = 1;
    while (stock / place >= 10) place *= 10;
    const Quantity step = std::max<Quantity>(5, place / 2);
    return std::max({exactly, Quantity{1}, stock / step * step});
}

void hide_queues(std::vector<LocationLadder>& ladders) {
    for (LocationLadder& ladder : ladders) {
        for (Step& step : ladder.steps) step.queue.reset();
    }
}

// Then the size of a receipt would give the exact number away: it is what is left of the step.
bool tells_round_numbers(const std::vector<LocationLadder>& ladders) {
    return std::any_of(ladders.begin(), ladders.end(), [](const LocationLadder& ladder) {
        return std::any_of(ladder.steps.begin(), ladder.steps.end(),
                           [](const Step& step) { return step.is_or_more; });
    });
}

class ProductPlanner {
public:
    ProductPlanner(const Store& store, const TimeZones& zones, const Product& product)
        : store_(store),
          product_(product),
          supply_(gather_supply(store, zones, product)),
          sells_beyond_stock_(!product.is_discontinued &&
                              (product.backorder.is_allowed || product.preorder)) {}

    SnapshotProduct planned() {
        SnapshotProduct result;
        result.name = product_.name;
        result.policy = product_.policy;
        result.terms = product_.terms;
        result.price = product_.price;
        if (product_.price) {
            result.currency_exponent =
                currency_exponent(product_.price->currency.code()).value_or(0);
        }
        result.exceptions = product_.exceptions;
        result.is_discontinued = product_.is_discontinued;
        result.made_to_order = product_.made_to_order;
        result.show_stock_up_to = product_.show_stock_up_to.value_or(store_.show_stock_up_to);
        if (sells_beyond_stock_) {
            permit_beyond_stock(result);
            result.undated_because = supply_.undated_because;
            if (result.undated_because.empty()) {
                result.undated_because.emplace_back().code = ReasonCode::no_known_supply;
            }
        } else if (!product_.is_discontinued && !product_.made_to_order) {
            result.restock = restock();
        }
        result.ladders = ladders(result.show_stock_up_to);
        if (product_.preorder && product_.preorder->hold_back > 0) {
            result.released_ladders = std::move(result.ladders);
            hold_back(supply_, product_.preorder->releases, product_.preorder->hold_back);
            result.ladders = ladders(result.show_stock_up_to);
            // What is held back is nobody's yet, and would count as taken.
            hide_queues(result.ladders);
        }
        if (!product_.show_queue || tells_round_numbers(result.ladders) ||
            tells_round_numbers(result.released_ladders)) {
            hide_queues(result.ladders);
            hide_queues(result.released_ladders);
        }
        return result;
    }

private:
    void permit_beyond_stock(SnapshotProduct& result) const {
        if (product_.preorder) {
            result.preorder =
                SnapshotPreorder{product_.preorder->releases, product_.preorder->opens,
                                 remaining(product_.preorder->limit, CommitmentKind::preorder)};
        }
        if (product_.backorder.is_allowed) {
            result.backorder =
                BeyondStock{remaining(product_.backorder.limit, CommitmentKind::backorder)};
        }
    }

    [[nodiscard]] std::optional<Quantity> remaining(std::optional<Quantity> limit,
                                                    CommitmentKind kind) const {
        if (!limit) return std::nullopt;
        Quantity open = 0;
        for (const Commitment& commitment : product_.commitments) {
            if (commitment.kind == kind) open += commitment.quantity;
        }
        return std::max<Quantity>(0, *limit - open);
    }

    // The first day on which anything that is not there yet can be had.
    [[nodiscard]] std::optional<Day> restock() const {
        std::optional<Day> first;
        for (const auto& [name, site] : supply_.sites) {
            for (const LadderStep& step : build_ladder(site.supply)) {
                const auto day = step.ready.first_reaching(kRestockConfidence);
                if (step.is_from_stock || !day) continue;
                first = std::min(first.value_or(Day::max()), day_of_number(*day));
            }
        }
        return first;
    }

    [[nodiscard]] std::vector<LocationLadder> ladders(Quantity show_stock_up_to) const {
        std::vector<LocationLadder> result;
        for (const auto& [name, site] : supply_.sites) {
            LocationLadder ladder{name, {}};
            for (LadderStep& step : build_ladder(site.supply)) {
                if (step.is_from_stock) {
                    Step stock;
                    stock.up_to = told(step.up_to, show_stock_up_to);
                    stock.is_or_more = *stock.up_to < step.up_to;
                    ladder.steps.push_back(std::move(stock));
                } else if (sells_beyond_stock_) {
                    Step receipt;
                    receipt.up_to = step.up_to;
                    receipt.source = Source::receipt;
                    receipt.ready = DayBounds::exactly(step.ready);
                    receipt.because = std::move(step.because);
                    receipt.queue = step.queue;
                    ladder.steps.push_back(std::move(receipt));
                }
            }
            if (sells_beyond_stock_) add_replenishment(name, ladder);
            if (!ladder.steps.empty()) result.push_back(std::move(ladder));
        }
        return result;
    }

    void add_replenishment(const std::string& name, LocationLadder& ladder) const {
        if (!product_.replenishment || product_.replenishment->location != name) return;
        const LeadTime& lead = store_.lead_times.find(product_.replenishment->lead_time)->second;
        Step replenished;
        replenished.source = Source::replenishment;
        replenished.days = Duration::exactly(*lead.days);
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
