// A native host's clocks: UTC offsets from the system's tz database.
#pragma once

#include <optional>
#include <string>

#include "stockline/plan.h"
#include "stockline/time_zone.h"

namespace stockline {

/// The zone's clock over the horizon; nothing for a name that the tz database does not have.
[[nodiscard]] std::optional<TimeZone> host_zone(const std::string& name, const Horizon& horizon);

/// The clocks of all of a store's zones; those that are unknown are left out.
[[nodiscard]] TimeZones host_zones(const Store& store);

}  // namespace stockline
