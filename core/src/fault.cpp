#include "add_fault.h"
#include "promise_faults.h"

namespace stockline {

std::string pointer_token(std::string_view key) {
    std::string token;
    for (const char c : key) {
        if (c == '~') {
            token += "~0";
        } else if (c == '/') {
            token += "~1";
        } else {
            token += c;
        }
    }
    return token;
}

Fault& add_fault(Faults& faults, FaultCode code, const char* message) {
    Fault& fault = faults.emplace_back();
    fault.code = code;
    fault.message = message;
    return fault;
}

// Here, since all modules have it, as they have add_fault().
void fault_unknown(Faults& faults, FaultCode code, const char* pointer, const char* message,
                   const std::string& name) {
    Fault& fault = add_fault(faults, code, message);
    fault.pointer = pointer;
    fault.message += name;
    fault.message += "\".";
}

}  // namespace stockline
