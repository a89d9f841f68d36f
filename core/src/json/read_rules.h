// Rule packs: whole, as a shop's build has them, or as a snapshot carries them.
//
// A whole pack also has what people want to know (version, names, summaries, when it was retrieved); that
// is passed over here. A snapshot's has "acceptUnverified" in its place.
#pragma once

#include "json/cursor.h"
#include "stockline/rules.h"

namespace stockline {

/// {jurisdiction, areas, workdays?, acceptUnverified?, rules}
void read(const Cursor& at, RulePack& into);

}  // namespace stockline
