#include "json/writer.h"
#include "stockline/json.h"

namespace stockline {

std::string write_faults(const Faults& faults) {
    JsonWriter out;
    out.begin_object().key("errors").begin_array();
    for (const Fault& fault : faults) {
        out.begin_object()
            .member("code", to_string(fault.code))
            .member("pointer", fault.pointer)
            .member("message", fault.message)
            .end_object();
    }
    out.end_array().end_object();
    return out.take();
}

}  // namespace stockline
