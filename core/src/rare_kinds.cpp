#include "rare_kinds.h"

namespace stockline {

bool serves_rare_kinds() { return true; }

}  // namespace stockline
