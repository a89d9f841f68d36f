// One more fault, in one way for all of the engine.
#pragma once

#include "stockline/fault.h"

namespace stockline {

/// Begins another fault; its pointer, and what more there is to say, are the caller's to add.
Fault& add_fault(Faults& faults, FaultCode code, const char* message);

}  // namespace stockline
