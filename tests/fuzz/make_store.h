// Everything that plan() is handed, from bytes.
#pragma once

#include "bytes.h"
#include "stockline/plan.h"

namespace stockline::fuzz {

struct Request {
    Store store;
    TimeZones zones;
    PlanOptions options;
};

[[nodiscard]] Request make_request(Bytes& bytes);

}  // namespace stockline::fuzz
