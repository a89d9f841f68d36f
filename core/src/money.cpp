#include "stockline/money.h"

namespace stockline {

MinorUnits share_of(MinorUnits amount, BasisPoints share) {
    constexpr MinorUnits kWhole = kWholeShare;
    // The whole ten thousands apart from the rest, so that no product is greater than the amount.
    const MinorUnits rest = amount % kWhole * share;
    const MinorUnits half = rest < 0 ? -kWhole / 2 : kWhole / 2;
    return amount / kWhole * share + (rest + half) / kWhole;
}

}  // namespace stockline
