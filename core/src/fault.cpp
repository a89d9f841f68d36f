#include "add_fault.h"

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

}  // namespace stockline
