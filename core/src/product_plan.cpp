#include "product_plan.h"

#include <algorithm>
#include <utility>

#include "skipped_days.h"

namespace stockline {
namespace {

// A promise needs a level at which to speak of a restock; a shopper's default.
constexpr double kRestockConfidence = 0.9;

// Everything known of one product at one location, on the way to its ladder.
struct Site {
    const Location* location = nullptr;
    const BusinessCalendar* dock = nullptr;
    Supply supply;
};

using Sites = std::map<std::string, Site, std::less<>>;

class ProductPlanner {
public:
    ProductPlanner(const Store& store, const TimeZones& zones, const Product& product)
        : store_(store), zones_(zones), product_(product) {}

    SnapshotProduct planned() {
        SnapshotProduct result;
        result.name = product_.name;
        result.policy = product_.policy;
        result.is_discontinued = product_.is_discontinued;
        result.made_to_order = product_.made_to_order;
        gather();
        place_commitments();
        const bool sells_beyond_stock =
            !product_.is_discontinued && (product_.backorder.is_allowed || product_.preorder);
        if (sells_beyond_stock) {
            permit_beyond_stock(result);
            result.undated_because = undated_because_;
            if (undated_because_.empty()) {
                result.undated_because.push_back(Reason{.code = ReasonCode::no_known_supply});
            }
        }
        std::optional<Day> restock;
        for (const auto& [name, site] : sites_) {
            LocationLadder ladder{name, {}};
            for (LadderStep& step : build_ladder(site.supply)) {
                if (step.is_from_stock) {
                    ladder.steps.push_back(Step{step.up_to, Source::stock, {}, {}, {}});
                } else if (sells_beyond_stock) {
                    ladder.steps.push_back(Step{step.up_to,
                                                Source::receipt,
                                                DayBounds::exactly(step.ready),
                                                {},
                                                std::move(step.because)});
                } else if (const auto day = step.ready.first_reaching(kRestockConfidence)) {
                    restock = std::min(restock.value_or(Day::max()), day_of_number(*day));
                }
            }
            if (sells_beyond_stock) add_replenishment(name, ladder);
            if (!ladder.steps.empty()) result.ladders.push_back(std::move(ladder));
        }
        if (!product_.is_discontinued && !product_.made_to_order) result.restock = restock;
        return result;
    }

private:
    Site& site(const std::string& name) {
        Site& found = sites_[name];
        if (found.location == nullptr) {
            found.location = &store_.locations.find(name)->second;
            found.dock = &store_.calendars.find(found.location->calendar)->second;
            const TimeZone& zone = zones_.find(found.location->time_zone)->second;
            found.supply.today = *zone.local_day(store_.as_of);  // plan() has checked both
        }
        return found;
    }

    void gather() {
        for (const Stock& stock : product_.stock) {
            site(stock.location).supply.stock +=
                stock.on_hand - stock.reserved - stock.safety_stock;
        }
        for (const Receipt& receipt : product_.receipts) add_receipt(receipt);
        if (product_.replenishment) site(product_.replenishment->location);
    }

    // When units that reach the dock on day a can be handled.
    static std::optional<Day> ready_day(const Site& at, Day arrival) {
        const auto received = at.dock->adjust(arrival);
        return received ? at.dock->advance(*received, at.location->receiving_days) : std::nullopt;
    }

    void add_receipt(const Receipt& receipt) {
        Site& at = site(receipt.location);
        const Day today = at.supply.today;
        const bool is_overdue = receipt.expected < today;
        const ReasonCode code = is_overdue ? ReasonCode::overdue : ReasonCode::awaiting_receipt;
        const Reason because{.code = code, .day = receipt.expected, .reason = receipt.reason};

        const auto lead = store_.lead_times.find(receipt.lead_time);
        const bool has_record = lead != store_.lead_times.end() && lead->second.days_late;
        if (is_overdue && !has_record) {
            undated_because_.push_back(because);
            return;
        }
        const int expected = day_number(receipt.expected);
        const Distribution arrival =
            has_record
                ? lead->second.days_late
                      ->mapped([expected](int late) { return std::optional{expected + late}; })
                      .given_at_least(day_number(today))
                : Distribution::point(expected);
        const Distribution ready = arrival.mapped([&at](int day) -> std::optional<int> {
            const auto on = ready_day(at, day_of_number(day));
            return on ? std::optional{day_number(*on)} : std::nullopt;
        });
        if (arrival.masses().empty()) {
            undated_because_.push_back(because);
            return;
        }
        const auto planned = is_overdue ? first_of(ready) : ready_day(at, receipt.expected);
        if (ready.masses().empty() || !planned) {
            undated_because_.push_back(Reason{.code = ReasonCode::beyond_calendar,
                                              .day = receipt.expected,
                                              .reason = receipt.reason});
            return;
        }
        Lot lot{receipt.quantity, *planned, ready, {because}};
        if (ready.is_point()) {
            add_skipped_days(lot.because, *at.dock, receipt.expected, *planned,
                             CalendarOf::location);
        }
        at.supply.lots.push_back(std::move(lot));
    }

    static std::optional<Day> first_of(const Distribution& ready) {
        if (ready.masses().empty()) return std::nullopt;
        return day_of_number(ready.masses().front().at);
    }

    // Those that name their location first; then the others, in due order, each where it does least
    // harm: where most is free on its day, else where units are free soonest.
    void place_commitments() {
        std::map<std::optional<Day>, Quantity> anywhere;
        for (const Commitment& commitment : product_.commitments) {
            if (commitment.location.empty()) {
                anywhere[commitment.due] += commitment.quantity;
            } else {
                Supply& supply = site(commitment.location).supply;
                supply.needs.push_back(
                    Need{commitment.due.value_or(supply.today), commitment.quantity});
            }
        }
        for (auto& [due, quantity] : anywhere) {
            if (sites_.size() == 1) {
                Supply& only = sites_.begin()->second.supply;
                only.needs.push_back(Need{due.value_or(only.today), quantity});
                continue;
            }
            while (quantity > 0 && !sites_.empty()) {
                const auto [supply, most] = best_site_for(due);
                const Quantity taken = std::min(quantity, most);
                supply->needs.push_back(Need{due.value_or(supply->today), taken});
                quantity -= taken;
            }
        }
    }

    // The supply to draw on and how many units it can give. Where no location can ever give one, the
    // first owes them all: they then stand against whatever comes there next.
    std::pair<Supply*, Quantity> best_site_for(std::optional<Day> due) {
        Supply* best = &sites_.begin()->second.supply;
        Quantity most = 0;
        std::optional<Day> soonest;
        for (auto& [name, site] : sites_) {
            const Day by = std::max(due.value_or(site.supply.today), site.supply.today);
            for (const AtpPoint& point : available_to_promise(site.supply)) {
                if (point.atp == 0) continue;
                const Day day = std::max(point.day, by);
                const bool is_sooner = !soonest || day < *soonest;
                if (is_sooner || (day == *soonest && point.atp > most)) {
                    soonest = day;
                    most = point.atp;
                    best = &site.supply;
                }
                if (point.day > by) break;
            }
        }
        return {best, soonest ? most : kMaxQuantity};
    }

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

    void add_replenishment(const std::string& name, LocationLadder& ladder) const {
        if (!product_.replenishment || product_.replenishment->location != name) return;
        const LeadTime& lead = store_.lead_times.find(product_.replenishment->lead_time)->second;
        ladder.steps.push_back(Step{std::nullopt,
                                    Source::replenishment,
                                    {},
                                    Duration::exactly(*lead.days),
                                    {Reason{.code = ReasonCode::replenishment}}});
    }

    const Store& store_;
    const TimeZones& zones_;
    const Product& product_;
    Sites sites_;
    Reasons undated_because_;
};

}  // namespace

SnapshotProduct plan_product(const Store& store, const TimeZones& zones, const Product& product) {
    return ProductPlanner{store, zones, product}.planned();
}

}  // namespace stockline
