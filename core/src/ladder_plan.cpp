#include "ladder_plan.h"

#include <algorithm>
#include <set>
#include <utility>

namespace stockline {
namespace {

// A restock has to be spoken of at some level; this is the one that a query has by default.
constexpr double kRestockConfidence = 0.9;

std::optional<Day> day_of(const Distribution& ready) {
    const auto day = ready.first_reaching(kRestockConfidence);
    return day ? std::optional{day_of_number(*day)} : std::nullopt;
}

class LadderTeller {
public:
    LadderTeller(const Store& store, const Supply& supply, const Telling& telling)
        : store_(store), supply_(supply), telling_(telling) {}

    [[nodiscard]] LocationLadder told(const std::string& name, const Site& site,
                                      std::vector<LadderStep>& steps) const {
        LocationLadder ladder{name, {}, {}};
        Quantity told = 0;
        Quantity hidden = 0;
        bool is_first = true;
        for (LadderStep& step : steps) {
            if (!step.is_from_stock && std::exchange(is_first, false) && telling_.has_restock) {
                ladder.restock = day_of(step.ready);
            }
            // Hidden is what can be promised today above that number; what comes later is told.
            const auto& hide_above = telling_.hide_above;
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
            if (!step.is_from_stock && !telling_.sells_beyond_stock) continue;
            Step& into = ladder.steps.emplace_back();
            into.up_to = up_to;
            into.is_or_more = may_be_more;
            if (step.is_from_stock) continue;
            into.source = Source::receipt;
            into.ready.optimistic = step.ready;
            into.ready.pessimistic = std::move(step.ready);
            into.because = std::move(step.because);
            if (telling_.shows_queue) into.queue = step.queue;
        }
        if (telling_.sells_beyond_stock) add_replenishment(name, ladder);
        return ladder;
    }

private:
    void add_replenishment(const std::string& name, LocationLadder& ladder) const {
        if (!supply_.replenishment || supply_.replenishment->location != name) return;
        const LeadTime& lead = store_.lead_times.find(supply_.replenishment->lead_time)->second;
        Step replenished;
        replenished.source = Source::replenishment;
        replenished.days = Duration::exactly(*lead.days);
        replenished.calendar = lead.calendar;
        ladder.steps.push_back(std::move(replenished));
    }

    const Store& store_;
    const Supply& supply_;
    const Telling& telling_;
};

}  // namespace

WholeLadders whole_ladders(const SuppliedSites& supplied) {
    const auto uncertain_places = static_cast<std::size_t>(
        std::count_if(supplied.sites.begin(), supplied.sites.end(), [](const auto& each) {
            const std::vector<Lot>& lots = each.second.supply.lots;
            return std::any_of(lots.begin(), lots.end(),
                               [](const Lot& lot) { return !lot.ready.is_point(); });
        }));
    const std::size_t places = std::max<std::size_t>(1, uncertain_places);
    WholeLadders ladders;
    for (const auto& [name, site] : supplied.sites) {
        ladders.emplace(name, build_ladder(site.supply, places));
    }
    return ladders;
}

std::vector<LocationLadder> told_ladders(const Store& store, const Supply& supply,
                                         const SuppliedSites& supplied, WholeLadders whole,
                                         const Telling& telling) {
    const LadderTeller teller{store, supply, telling};
    std::vector<LocationLadder> result;
    for (const auto& [name, site] : supplied.sites) {
        LocationLadder ladder = teller.told(name, site, whole.find(name)->second);
        if (!ladder.steps.empty() || ladder.restock) result.push_back(std::move(ladder));
    }
    return result;
}

std::vector<LocationLadder> uncounted_ladders(const Store& store, const Supply& supply) {
    std::set<std::string> places;
    for (const Stock& stock : supply.stock) places.insert(stock.location);
    if (places.empty()) {
        for (const auto& each : store.locations) places.insert(each.first);
    }
    std::vector<LocationLadder> result;
    result.reserve(places.size());
    for (const std::string& place : places) {
        result.push_back(LocationLadder{place, {}, std::vector<Step>(1)});
    }
    return result;
}

// Without what is hidden, as LadderTeller tells them.
static std::vector<LadderStep> steps_told(std::string_view location, const PartLadders& part) {
    const auto found = part.whole->find(location);
    if (found == part.whole->end()) return {};
    std::vector<LadderStep> steps = found->second;
    if (!part.hide_above) return steps;
    const Day today = part.sites->sites.find(location)->second.supply.today;
    Quantity hidden = 0;
    for (LadderStep& step : steps) {
        if (step.planned <= today) hidden = std::max<Quantity>(0, step.up_to - *part.hide_above);
        step.up_to -= hidden;
    }
    return steps;
}

std::optional<Day> restock_at(std::string_view location, const std::vector<PartLadders>& parts) {
    std::vector<std::vector<LadderStep>> told;
    told.reserve(parts.size());
    for (const PartLadders& part : parts) told.push_back(steps_told(location, part));
    // So many can be put together of what is on hand; the next one cannot.
    std::optional<Quantity> on_hand;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& steps = told[i];
        const bool has_stock = !steps.empty() && steps.front().is_from_stock;
        const Quantity here = has_stock ? steps.front().up_to / parts[i].each : 0;
        on_hand = std::min(on_hand.value_or(here), here);
    }
    if (!on_hand) return std::nullopt;
    std::optional<Distribution> ready;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto& steps = told[i];
        const auto step = std::find_if(steps.begin(), steps.end(), [&](const LadderStep& each) {
            return each.up_to >= (*on_hand + 1) * parts[i].each;
        });
        if (step == steps.end()) return std::nullopt;
        ready = ready ? last_of(*ready, step->ready) : step->ready;
    }
    return ready ? day_of(*ready) : std::nullopt;
}

}  // namespace stockline
