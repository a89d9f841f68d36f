// What few shops sell.
#pragma once

namespace stockline {

/// Whether this program serves sets and packs, units that are made by capacity, pickup, and digital products. All
/// programs do but the product page's module, which every shopper pays for. It refuses a snapshot with pickup, and a
/// question for one of these products, with the fault FaultCode::larger_engine. The page then loads the module that has
/// them. It gives the same fault for what is wrong, which that module then tells.
[[nodiscard]] bool serves_rare_kinds();

/// Whether a condition holds that only a rare kind meets. Where none is served, what depends on it is left out.
[[nodiscard]] inline bool is_rare(bool condition) { return condition && serves_rare_kinds(); }

/// What that fault says.
inline constexpr const char* kNeedsLargerEngine =
    "Only the larger engine serves this, or says what is wrong: loadOrderEngine() gives it.";

}  // namespace stockline
