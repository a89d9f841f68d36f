#include "json/writer.h"
#include "stockline/json.h"

namespace stockline {

static void write_horizon(JsonWriter& out, const char* name, const Horizon& horizon) {
    out.key(name)
        .begin_object()
        .member("from", horizon.from)
        .member("until", horizon.until)
        .end_object();
}

std::string write_store_brief(const Store& store) {
    JsonWriter out;
    out.begin_object().member("asOf", store.as_of).key("zones").begin_array();
    for (const std::string& name : time_zones_of(store)) out.value(name);
    out.end_array();
    write_horizon(out, "horizon", plan_horizon(store));
    write_horizon(out, "publicationHorizon", publication_horizon(store));
    out.end_object();
    return out.take();
}

}  // namespace stockline
