// A product page's module finds every fault that the others find, and says of nearly none what it is: the page then
// asks a larger module, which does (rare_kinds.h). 1.9 kB smaller (brotli): what is defined here is not taken from the
// library, and with it go the sentences, and all that finds out where in a document something stands.
#include "add_fault.h"
#include "json/reader_faults.h"
#include "promise_faults.h"
#include "rare_kinds.h"

namespace stockline {

// One is enough to be asked by.
static void leave_to_larger(Faults& faults) {
    if (faults.empty()) add_fault(faults, FaultCode::larger_engine, kNeedsLargerEngine);
}

std::string_view to_string(FaultCode code) {
    return code == FaultCode::unknown_sku     ? "unknown_sku"
           : code == FaultCode::closed_handle ? "closed_handle"
                                              : "larger_engine";
}

void Cursor::fault(FaultCode /*code*/, const char* /*message*/, std::string_view /*quoted*/,
                   const char* /*more*/) const {
    leave_to_larger(reading_->faults);
}

void fault_kind(const Cursor& at, Json::Kind /*wanted*/) { leave_to_larger(at.reading().faults); }

void fault_unread(const Cursor& at, FaultCode /*code*/, const char* /*advice*/) {
    leave_to_larger(at.reading().faults);
}

void fault_out_of_range(const Cursor& at, const char* /*advice*/, std::int64_t /*least*/,
                        std::int64_t /*greatest*/) {
    leave_to_larger(at.reading().faults);
}

void fault_unknown_word(const Cursor& at, Words /*words*/) { leave_to_larger(at.reading().faults); }

void fault_unknown_value(const Cursor& at, std::string_view /*allowed*/) {
    leave_to_larger(at.reading().faults);
}

void fault_version(const Cursor& version, int /*known*/) {
    leave_to_larger(version.reading().faults);
}

void fault_unknown_name(const Cursor& at, std::string_view /*name*/, const Cursor& /*known*/,
                        const char* /*what*/, FaultCode /*code*/) {
    leave_to_larger(at.reading().faults);
}

void fault_other_shop(const Cursor& revision) { leave_to_larger(revision.reading().faults); }

void fault_unknown_method(Faults& faults, const std::string& /*name*/) { leave_to_larger(faults); }
void fault_unknown_place(Faults& faults, const std::string& /*name*/) { leave_to_larger(faults); }
void fault_other_currency(Faults& faults, const SnapshotProduct& /*product*/,
                          const LinePrice& /*price*/) {
    leave_to_larger(faults);
}

}  // namespace stockline
