#include "json/write_promise.h"
#include "stockline/json.h"

namespace stockline {

void write_faults(JsonWriter& out, const Faults& faults) {
    out.begin_array();
    for (const Fault& fault : faults) {
        out.begin_object()
            .member("code", to_string(fault.code))
            .member("pointer", fault.pointer)
            .member("message", fault.message)
            .end_object();
    }
    out.end_array();
}

std::string write_check(const Faults& faults, const Warnings& warnings) {
    JsonWriter out;
    write_faults(out.begin_object().key("errors"), faults);
    out.key("warnings").begin_array();
    for (const Warning& warning : warnings) {
        out.begin_object()
            .member("code", to_string(warning.code))
            .member("pointer", warning.pointer)
            .member("message", warning.message);
        if (warning.units) out.member("units", *warning.units);
        out.end_object();
    }
    out.end_array().end_object();
    return out.take();
}

std::string write_left_out(const StoreInPart& read) {
    JsonWriter out;
    out.begin_object().key("leftOut").begin_array();
    for (const std::string& sku : read.left_out) out.value(sku);
    out.end_array();
    write_faults(out.key("faults"), read.faults);
    out.end_object();
    return out.take();
}

std::string write_faults(const Faults& faults) {
    JsonWriter out;
    write_faults(out.begin_object().key("errors"), faults);
    out.end_object();
    return out.take();
}

}  // namespace stockline
