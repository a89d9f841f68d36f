#include "stockline/revise.h"

#include <utility>

#include "stockline/quote.h"

namespace stockline {
namespace {

Change change_of(const std::optional<Window>& was, const std::optional<Window>& is) {
    if (!was && !is) return Change::unchanged;
    if (!is) return Change::later;
    if (!was || is->latest < was->latest) return Change::sooner;
    return is->latest > was->latest ? Change::later : Change::unchanged;
}

bool has_same_parts(const EarlierPromise& earlier, const Promise& promise) {
    if (earlier.parts.size() != promise.parts.size()) return false;
    for (std::size_t i = 0; i < promise.parts.size(); ++i) {
        const PromisedPart& was = earlier.parts[i];
        const Part& is = promise.parts[i];
        if (was.quantity != is.quantity || was.ship != is.windows.ship ||
            was.deliver != is.windows.deliver) {
            return false;
        }
    }
    return true;
}

}  // namespace

Result<Revision> revise(const Snapshot& snapshot, const EarlierPromise& earlier,
                        const Circumstances& now) {
    Query query = query_in(now);
    query.sku = earlier.sku;
    query.quantity = earlier.quantity;
    Result<Promise> promise = quote(snapshot, query);
    if (!promise) {
        Faults faults = std::move(promise.error());
        for (Fault& fault : faults) {
            if (fault.code == FaultCode::unknown_sku) fault.pointer = "/promised/sku";
        }
        return tl::unexpected{std::move(faults)};
    }
    Revision revision;
    // Compare like with like.
    const bool has_delivery = earlier.deliver && promise->deliver;
    const bool lost_delivery = earlier.deliver && !promise->deliver && !promise->ship;
    revision.change = has_delivery || lost_delivery ? change_of(earlier.deliver, promise->deliver)
                                                    : change_of(earlier.ship, promise->ship);
    if (earlier.status != promise->status) revision.changed.push_back(Aspect::status);
    if (!has_same_parts(earlier, *promise)) revision.changed.push_back(Aspect::parts);
    if (earlier.ship != promise->ship) revision.changed.push_back(Aspect::ship);
    if (earlier.deliver != promise->deliver) revision.changed.push_back(Aspect::deliver);
    revision.promise = std::move(*promise);
    return revision;
}

}  // namespace stockline
