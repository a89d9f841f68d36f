// Plans and asks the document of a kind, for callgrind to count: bounds_test.cpp.
#include <iostream>

#include "slow_documents.h"
#include "stockline/json.h"
#include "stockline/plan.h"

int main(int argc, char** argv) {
    using namespace stockline;
    for (const SlowDocument& document : slow_documents()) {
        if (argc != 2 || document.kind != argv[1]) continue;
        const auto store = read_store(document.store);
        if (!store) {
            std::cout << write_faults(store.error()) << '\n';
            return 1;
        }
        const Horizon horizon = plan_horizon(*store);
        const TimeZones zones{
            {"UTC", TimeZone{horizon.from, horizon.until, std::chrono::seconds{0}, {}}}};
        const auto snapshot = plan(*store, zones);
        if (!snapshot) {
            std::cout << write_faults(snapshot.error()) << '\n';
            return 1;
        }
        std::cout << answer(*snapshot, R"({"sku":"P","at":"2026-11-23T12:05:00Z","quantity":)" +
                                           std::to_string(document.quantity) +
                                           R"(,"to":{"country":"US","postalCode":")" +
                                           document.postal_code + R"("}})")
                  << '\n';
        return 0;
    }
    return 2;
}
