// What is wrong with a question that only its snapshot tells.
//
// But for a product that is not there, which happens to every shop that takes one out of its snapshot, the product
// page's module leaves it to a larger one to say so (wasm/page_faults.cpp).
#pragma once

#include <string>

#include "stockline/fault.h"
#include "stockline/promise.h"
#include "stockline/snapshot.h"

namespace stockline {

/// Adds `code` at `pointer`: the message, whose quotes are open, and the name.
void fault_unknown(Faults& faults, FaultCode code, const char* pointer, const char* message,
                   const std::string& name);

void fault_unknown_method(Faults& faults, const std::string& name);
void fault_unknown_place(Faults& faults, const std::string& name);

/// The price asked with is not in the currency of the product's.
void fault_other_currency(Faults& faults, const SnapshotProduct& product, const LinePrice& price);

}  // namespace stockline
