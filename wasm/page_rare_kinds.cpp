// A product page's module serves what most products need. What is defined here is not taken from the library, and with
// it go sets and packs, capacity and pickup.
#include "rare_kinds.h"

namespace stockline {

bool serves_rare_kinds() { return false; }

}  // namespace stockline
