#include "stockline/quote.h"

#include <algorithm>
#include <utility>

#include "sourcing.h"

namespace stockline {
namespace {

class PromiseMaker {
public:
    PromiseMaker(const Snapshot& snapshot, const SnapshotProduct& product, const Query& query,
                 const Method* method)
        : snapshot_(snapshot),
          product_(product),
          query_(query),
          offers_(offers_for(snapshot, product, query, method)),
          is_stale_(snapshot.fresh_for && query.at > snapshot.as_of + *snapshot.fresh_for) {}

    Promise made() {
        promise_.sku = query_.sku;
        promise_.quantity = query_.quantity;
        promise_.at = query_.at;
        promise_.confidence = query_.confidence;
        promise_.max_quantity = offers_.max_quantity();
        add_parts();
        add_ladder();
        const Part& last = promise_.parts.back();
        promise_.status = last.status;
        promise_.ship = last.windows.ship;
        promise_.deliver = last.windows.deliver;
        add_terms();
        if (promise_.parts.size() > 1) note(Note::split);
        if (is_stale_) note(Note::stale);
        return std::move(promise_);
    }

    void note(Note note) {
        auto& notes = promise_.notes;
        const auto place = std::lower_bound(notes.begin(), notes.end(), note);
        if (place == notes.end() || *place != note) notes.insert(place, note);
    }

private:
    void add_parts() {
        for (const Served& served : serve(offers_, query_.quantity)) {
            if (served.offer == nullptr) {
                promise_.parts.push_back(
                    Part{served.quantity, offers_.missing, {}, {}, offers_.missing_because});
                note(Note::over_max);
                continue;
            }
            const Offer& offer = *served.offer;
            if (!is_stale_) {
                note_what_is_missing(offer);
                if (offer.order_by) {
                    promise_.order_by =
                        std::min(promise_.order_by.value_or(Instant::max()), *offer.order_by);
                }
            }
            Part part{served.quantity, offer.status, offer.location, offer.windows, offer.because};
            if (is_stale_) {
                part.windows = {};
                part.because.clear();
            }
            append(std::move(part));
        }
    }

    void note_what_is_missing(const Offer& offer) {
        if (offer.is_beyond_calendar) {
            note(Note::beyond_calendar);
        } else if (!offer.windows.ship) {
            note(Note::no_date);
        } else if (!offer.has_lane) {
            note(Note::no_lane);
        } else if (!offer.windows.deliver) {
            note(Note::no_date);
        }
    }

    void append(Part part) {
        if (!promise_.parts.empty()) {
            Part& last = promise_.parts.back();
            if (last.status == part.status && last.location == part.location &&
                last.windows == part.windows) {
                last.quantity += part.quantity;
                for (const Reason& reason : part.because) {
                    if (std::find(last.because.begin(), last.because.end(), reason) ==
                        last.because.end()) {
                        last.because.push_back(reason);
                    }
                }
                return;
            }
        }
        promise_.parts.push_back(std::move(part));
    }

    void add_ladder() {
        Quantity up_to = 0;
        std::optional<Quantity> beyond_stock = offers_.beyond_stock;
        for (const Offer& offer : offers_.list) {
            Rung rung{std::nullopt, offer.status, offer.windows.ship, offer.windows.deliver};
            if (is_stale_) rung.ship = rung.deliver = std::nullopt;
            std::optional<Quantity> quantity = offer.quantity;
            if (offer.is_beyond_stock && beyond_stock) {
                quantity = std::min(quantity.value_or(*beyond_stock), *beyond_stock);
                *beyond_stock -= *quantity;
            }
            if (quantity == Quantity{0}) continue;
            if (quantity) {
                up_to += *quantity;
                rung.up_to = up_to;
            }
            auto& ladder = promise_.ladder;
            const bool is_same = !ladder.empty() && ladder.back().status == rung.status &&
                                 ladder.back().ship == rung.ship &&
                                 ladder.back().deliver == rung.deliver;
            if (is_same) ladder.pop_back();
            ladder.push_back(rung);
        }
    }

    void add_terms() {
        const auto policy = snapshot_.policies.find(product_.policy);
        if (policy == snapshot_.policies.end()) return;
        const auto terms = policy->second.find(promise_.status);
        if (terms != policy->second.end()) promise_.terms = terms->second;
    }

    const Snapshot& snapshot_;
    const SnapshotProduct& product_;
    const Query& query_;
    Offers offers_;
    bool is_stale_;
    Promise promise_;
};

}  // namespace

Result<Promise> quote(const Snapshot& snapshot, const Query& query) {
    Faults faults;
    const auto product = snapshot.products.find(query.sku);
    if (product == snapshot.products.end()) {
        faults.push_back(Fault{FaultCode::unknown_sku, "/sku",
                               "The snapshot has no product \"" + query.sku + "\"."});
    }
    const Method* method = snapshot.shipping.empty() ? nullptr : &snapshot.shipping.front().second;
    if (!query.method.empty()) {
        method = find_method(snapshot.shipping, query.method);
        if (method == nullptr) {
            faults.push_back(Fault{FaultCode::unknown_method, "/method",
                                   "The shop has no shipping method \"" + query.method + "\"."});
        }
    }
    if (!faults.empty()) return tl::unexpected{std::move(faults)};

    // An instant before the snapshot's own is proof of a wrong clock.
    Query asked = query;
    asked.at = std::max(query.at, snapshot.as_of);
    PromiseMaker maker{snapshot, product->second, asked, method};
    if (asked.at != query.at) maker.note(Note::clock_corrected);
    return maker.made();
}

}  // namespace stockline
