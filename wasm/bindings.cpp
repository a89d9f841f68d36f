// The engine as JavaScript sees it: a handful of functions, text in and text out.
//
// What was loaded stays here, behind a handle: a snapshot crosses once, queries are small. A handle is
// freed by close(). One that was closed, or never was, gives an error and not a crash: handles are
// never used twice.
//
// Both modules are this file; the full one is compiled with STOCKLINE_FULL.
#include <emscripten/bind.h>
#include <emscripten/emscripten.h>
#include <map>
#include <string>
#include <utility>

#include "stockline/json.h"

// For slivers.cpp. JavaScript rounds the number that a text spells as C's strtod does: to the nearest
// (ECMA-262, StringToNumber).
EM_JS(double, stockline_number, (const char* text), { return Number(UTF8ToString(text)); })

namespace {

using stockline::Fault;
using stockline::FaultCode;

int next_handle = 1;

template <class Loaded>
class Handles {
public:
    int add(Loaded loaded) {
        const int handle = next_handle++;
        loaded_.emplace(handle, std::move(loaded));
        return handle;
    }
    const Loaded* find(int handle) const {
        const auto found = loaded_.find(handle);
        return found == loaded_.end() ? nullptr : &found->second;
    }
    void close(int handle) { loaded_.erase(handle); }

private:
    std::map<int, Loaded> loaded_;
};

Handles<stockline::Snapshot>& snapshots() {
    static Handles<stockline::Snapshot> handles;
    return handles;
}

std::string closed_handle() {
    return stockline::write_faults(
        {Fault{FaultCode::closed_handle, "", "This handle is closed. Open the document again."}});
}

std::string version() { return STOCKLINE_VERSION; }

std::string open_snapshot(const std::string& text) {
    auto snapshot = stockline::read_snapshot(text);
    if (!snapshot) return stockline::write_faults(snapshot.error());
    return "{\"handle\":" + std::to_string(snapshots().add(std::move(*snapshot))) + "}";
}

std::string quote(int handle, const std::string& question) {
    const stockline::Snapshot* snapshot = snapshots().find(handle);
    return snapshot == nullptr ? closed_handle() : stockline::answer(*snapshot, question);
}

std::string revise(int handle, const std::string& question) {
    const stockline::Snapshot* snapshot = snapshots().find(handle);
    return snapshot == nullptr ? closed_handle() : stockline::answer_revision(*snapshot, question);
}

#ifdef STOCKLINE_FULL

Handles<stockline::Store>& stores() {
    static Handles<stockline::Store> handles;
    return handles;
}

std::string open_store(const std::string& text) {
    auto store = stockline::read_store(text);
    if (!store) return stockline::write_faults(store.error());
    const std::string brief = stockline::write_store_brief(*store);
    return "{\"handle\":" + std::to_string(stores().add(std::move(*store))) + "," + brief.substr(1);
}

// Calls use(store, request) where both can be had.
template <class Use>
std::string with_store(int handle, const std::string& text, Use use) {
    const stockline::Store* store = stores().find(handle);
    if (store == nullptr) return closed_handle();
    const auto request = stockline::read_plan_request(text);
    return request ? use(*store, *request) : stockline::write_faults(request.error());
}

std::string plan(int handle, const std::string& text) {
    return with_store(handle, text, [](const auto& store, const auto& request) {
        const auto snapshot = stockline::plan(store, request.zones, request.options);
        return snapshot ? stockline::write_snapshot(*snapshot)
                        : stockline::write_faults(snapshot.error());
    });
}

std::string check(int handle, const std::string& text) {
    return with_store(handle, text, [](const auto& store, const auto& request) {
        const auto snapshot = stockline::plan(store, request.zones, request.options);
        if (!snapshot) return stockline::write_check(snapshot.error(), {});
        return stockline::write_check({}, stockline::terms_warnings(store, request.options.rules));
    });
}

std::string explain(int handle, const std::string& text) {
    return with_store(handle, text, [](const auto& store, const auto& request) {
        const auto pegging = stockline::peg(store, request.zones, request.options);
        return pegging ? stockline::write_pegging(*pegging)
                       : stockline::write_faults(pegging.error());
    });
}

#endif

void close(int handle) {
    snapshots().close(handle);
#ifdef STOCKLINE_FULL
    stores().close(handle);
#endif
}

}  // namespace

EMSCRIPTEN_BINDINGS(stockline) {
    emscripten::function("version", &version);
    emscripten::function("openSnapshot", &open_snapshot);
    emscripten::function("quote", &quote);
    emscripten::function("revise", &revise);
    emscripten::function("close", &close);
#ifdef STOCKLINE_FULL
    emscripten::function("openStore", &open_store);
    emscripten::function("plan", &plan);
    emscripten::function("check", &check);
    emscripten::function("explain", &explain);
#endif
}
