#include "reasons.h"

#include <algorithm>

namespace stockline {

Reason& another_reason(Reasons& into, ReasonCode code) {
    Reason& reason = into.emplace_back();
    reason.code = code;
    return reason;
}

void add_reason(Reasons& into, const Reason& reason) {
    if (std::find(into.begin(), into.end(), reason) == into.end()) into.emplace_back() = reason;
}

void add_reasons(Reasons& into, const Reasons& from) {
    for (const Reason& reason : from) add_reason(into, reason);
}

void append_reasons(Reasons& into, const Reasons& from) {
    for (const Reason& reason : from) into.emplace_back() = reason;
}

}  // namespace stockline
