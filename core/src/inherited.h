// What a product takes over from those that it draws on.
#pragma once

#include "drawn.h"
#include "stockline/store.h"

namespace stockline {

/// The product, whose own members count first, with what those bring along that it draws on:
///   - the latest release, the latest opening and the first closing of preorders
///   - methods and a period of sale that all of them allow
///   - the handling days of the one that takes longest
///   - that it is discontinued where one of them is
///   - units beyond stock where each of those permits them that have draws themselves, within its limit
struct Inherited {
    Product product;
    /// Whether only what it draws on has a release.
    bool is_release_inherited = false;
};

/// A release is over for all that was on an earlier day than `today`.
[[nodiscard]] Inherited inherited(const Product& product, const Drawn& drawn, Day today);

}  // namespace stockline
