// What can be wrong with the seasons of a term of returns, for the readers of documents and for values that were never
// text.
#pragma once

#include <cstddef>
#include <vector>

#include "stockline/terms.h"

namespace stockline {

inline constexpr const char* kTooManySeasons = "A term of returns has up to 20 seasons.";
inline constexpr const char* kSeasonEndsBeforeItBegins =
    "The season ends before it begins. Write a day that is not before \"from\".";
inline constexpr const char* kReturnsEndInSeason =
    "Who orders on the season's last day could not return any more. Write a day that is not before "
    "\"until\".";
inline constexpr const char* kSeasonsOverlap =
    "Another season has some of these days. A day belongs to one season.";

/// Which member of a season is wrong, and the sentence of the fault, whose code is bad_range; null for what will do.
struct SeasonFault {
    const char* member = nullptr;
    const char* message = nullptr;
};

/// Of the season at that place; of two that overlap the second is at fault.
[[nodiscard]] inline SeasonFault fault_of_season(const std::vector<ReturnSeason>& seasons,
                                                 std::size_t place) {
    const ReturnSeason& season = seasons[place];
    if (season.until < season.from) return {"until", kSeasonEndsBeforeItBegins};
    if (season.return_until < season.until) return {"returnUntil", kReturnsEndInSeason};
    for (std::size_t before = 0; before < place; ++before) {
        const ReturnSeason& other = seasons[before];
        if (other.from <= season.until && season.from <= other.until) {
            return {"from", kSeasonsOverlap};
        }
    }
    return {};
}

}  // namespace stockline
