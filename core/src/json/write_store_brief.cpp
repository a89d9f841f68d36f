#include "json/writer.h"
#include "stockline/json.h"

namespace stockline {

std::string write_store_brief(const Store& store) {
    JsonWriter out;
    out.begin_object().member("asOf", store.as_of).key("zones").begin_array();
    for (const std::string& name : time_zones_of(store)) out.value(name);
    out.end_array();
    const Horizon horizon = plan_horizon(store);
    out.key("horizon")
        .begin_object()
        .member("from", horizon.from)
        .member("until", horizon.until)
        .end_object();
    out.end_object();
    return out.take();
}

}  // namespace stockline
