// Calendars that a snapshot has beside the store's own.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "stockline/snapshot.h"
#include "stockline/store.h"

namespace stockline {

/// All ladders of a supply, those that it has later on too.
template <class OfSupply, class Use>
void each_ladder(OfSupply& supply, const Use& use) {
    const auto use_all = [&use](auto& state) {
        for (auto* ladders : {&state.ladders, &state.released_ladders}) {
            for (auto& ladder : *ladders) use(ladder);
        }
    };
    use_all(supply);
    for (auto& each : supply.later) use_all(each.supply);
}

class PublicCalendars {
public:
    /// For this snapshot of the store, which has its instant; both outlast this.
    PublicCalendars(const Store& store, Snapshot& snapshot) : store_(store), snapshot_(snapshot) {}

    /// A carrier carries and delivers on no public holiday of the destination, unless the lane has days of its own
    /// (core/RULES.md, M3).
    void close_holidays(Method& method);

    /// Whose calendar it is nobody needs to know.
    void name_supplier(Step& step);

    /// The name under which the supplier's calendar stands in the snapshot, which has it from now on.
    const std::string& public_name(const std::string& calendar);

private:
    void close_on_holidays_of(const std::string& country, const Method& method, Lane& lane);
    [[nodiscard]] std::string closed_calendar(const std::string& name, const std::string& holidays,
                                              const std::string& country);
    [[nodiscard]] std::string unused(const std::string& wanted) const;
    [[nodiscard]] bool is_used(const std::string& name) const;

    const Store& store_;
    Snapshot& snapshot_;
    std::map<std::string, std::string, std::less<>> suppliers_;
    /// By the method's calendar and that of the holidays.
    std::map<std::pair<std::string, std::string>, std::string> closed_;
};

}  // namespace stockline
