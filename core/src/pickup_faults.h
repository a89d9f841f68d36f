// What can be wrong with opening hours and with pickups, said once for both of their doors: the JSON readers, which
// know the place in a document, and plan(), for stores that were never text.
#pragma once

#include "stockline/pickup.h"
#include "stockline/shipping.h"

namespace stockline {

inline constexpr int kMaxReadyMinutes = 7 * 24 * 60;

inline constexpr const char* kPickupWanted =
    "Write \"pickup\" here; or, of what is carried, leave out readyInMinutes and write lanes.";
inline constexpr const char* kStretchesWanted =
    "A weekday has a list of pairs, each the times of opening and closing. Write "
    "[[\"09:00\", \"13:00\"], [\"14:00\", \"18:00\"]].";
inline constexpr const char* kStretchWanted =
    "Open hours are two times of day: [\"09:00\", \"18:00\"].";
inline constexpr const char* kClosesBeforeItOpens =
    "This closes before it has opened. Write the time of opening first; past midnight write "
    "\"24:00\" here, "
    "and the rest with the next day.";
inline constexpr const char* kOpensTwice =
    "This opens before the hours ahead of it have ended. Write them in their order, or as one.";
/// Of hours that were never text: documents have the weekdays by name.
inline constexpr const char* kWeekdaysOutOfOrder =
    "These hours are not in the order of their weekdays. Begin with those of Sunday.";
inline constexpr const char* kNoPickupPlaces =
    "No location has opening hours, so nobody could collect anything. Write \"openingHours\" for "
    "the "
    "locations of pickup.";
/// Around the name of a location.
inline constexpr const char* kNoHours = "There are no opening hours of \"";
inline constexpr const char* kNoHoursMore =
    "\". Write them as its \"openingHours\", or leave it out here.";
inline constexpr const char* kReadyTooLate = "\"";
inline constexpr const char* kReadyTooLateMore =
    "\" is open for less than that in a week. Write fewer minutes, or longer opening hours.";
/// Of members that only a delivery has.
inline constexpr const char* kNoCarrierOfPickup =
    "Nothing is carried by a pickup: shoppers collect at its locations while they are open. Leave "
    "this "
    "out, or write \"kind\": \"delivery\".";

/// Null for hours that will do after those ahead of them in their list, else the sentence of the fault, whose code is
/// bad_range. `before` is null for the first of a weekday.
[[nodiscard]] const char* fault_of_stretch(const OpenStretch* before, const OpenStretch& stretch);

/// The first of its places whose hours will do, and are less in a week than `ready_in`; null: none.
[[nodiscard]] const std::string* place_open_too_little(const Locations& locations,
                                                       const Pickup& pickup);

}  // namespace stockline
