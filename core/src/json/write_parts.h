// Writers for what the snapshot and the promise have in common.
#pragma once

#include "json/writer.h"
#include "stockline/reason.h"
#include "stockline/terms.h"

namespace stockline {

void write_reasons(JsonWriter& out, const Reasons& reasons);

/// The terms that are there, as members. `basis`: each with {"kind": "policy"}.
void write_terms(JsonWriter& out, const Terms& terms, bool has_basis);

}  // namespace stockline
