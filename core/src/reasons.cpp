#include "reasons.h"

#include <algorithm>

namespace stockline {

void add_reason(Reasons& into, const Reason& reason) {
    if (std::find(into.begin(), into.end(), reason) == into.end()) into.push_back(reason);
}

void add_reasons(Reasons& into, const Reasons& from) {
    for (const Reason& reason : from) add_reason(into, reason);
}

}  // namespace stockline
