// A shop's terms, as the snapshot carries them.
#pragma once

#include "json/writer.h"
#include "stockline/terms.h"

namespace stockline {

/// {"from", "until", "returnUntil"}
void write_season(JsonWriter& out, const ReturnSeason& season);

/// {STATUS: {payment, cancellation, refund, returns}}
void write_policy(JsonWriter& out, const Policy& policy);

}  // namespace stockline
