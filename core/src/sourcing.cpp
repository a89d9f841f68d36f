#include "sourcing.h"

#include <algorithm>

#include "reasons.h"

namespace stockline {
namespace {

int order(Day a, Day b) { return day_number(a) - day_number(b); }

// Below 0 where a goes before b: earlier first, unknown last.
int order(const std::optional<Window>& a, const std::optional<Window>& b) {
    if (!a || !b) return static_cast<int>(b.has_value()) - static_cast<int>(a.has_value());
    const int last = order(a->latest, b->latest);
    return last != 0 ? last : order(a->earliest, b->earliest);
}

int order(const Offer& a, const Offer& b) {
    int first = order(a.windows.deliver, b.windows.deliver);
    if (first == 0) first = order(a.windows.ship, b.windows.ship);
    if (first != 0) return first;
    return static_cast<int>(a.is_beyond_stock) - static_cast<int>(b.is_beyond_stock);
}

class OfferMaker {
public:
    OfferMaker(const Snapshot& snapshot, const SnapshotProduct& product, const Asking& asking,
               const NamedMethod* method, Offers& offers)
        : snapshot_(snapshot),
          product_(product),
          asking_(asking),
          method_(method),
          offers_(offers) {}

    void make() {
        offers_.missing = product_.is_discontinued ? Status::discontinued : Status::out_of_stock;
        if (product_.restock) {
            another_reason(offers_.missing_because, ReasonCode::restock).day = product_.restock;
        }
        if (product_.preorder && product_.preorder->opens &&
            asking_.at < *product_.preorder->opens) {
            offers_.missing_because.clear();
            another_reason(offers_.missing_because, ReasonCode::not_open).at =
                product_.preorder->opens;
            return;
        }
        is_released_ = !product_.preorder || is_released();
        set_limit();
        const bool is_launched =
            is_released_ && product_.preorder && !product_.released_ladders.empty();
        for (const LocationLadder& ladder :
             is_launched ? product_.released_ladders : product_.ladders) {
            add_ladder(ladder);
        }
        if (product_.made_to_order) add_made_to_order(*product_.made_to_order);
        add_undated();
    }

private:
    // Judged by the clock of the first place that has the product, or of any.
    [[nodiscard]] bool is_released() const {
        const std::string& place = product_.ladders.empty() ? snapshot_.locations.begin()->first
                                                            : product_.ladders.front().location;
        const auto origin = origin_of(snapshot_, place, asking_, method_);
        return origin && origin->today >= product_.preorder->releases;
    }

    // After release a preorder's permission goes on as a backorder's, unless that has its own.
    void set_limit() {
        if (!is_released_) {
            offers_.beyond_stock = product_.preorder->remaining;
        } else if (product_.backorder) {
            offers_.beyond_stock = product_.backorder->remaining;
        } else if (product_.preorder) {
            offers_.beyond_stock = product_.preorder->remaining;
        }
    }

    [[nodiscard]] Status beyond_stock_status() const {
        return is_released_ ? Status::backorder : Status::preorder;
    }

    // When a step's units are ready; says why.
    [[nodiscard]] DayBounds ready_days(const Step& step, const Origin& origin,
                                       Reasons& because) const {
        const int today = day_number(origin.today);
        another_reason(because, ReasonCode::asked).day = origin.today;
        append_reasons(because, step.because);
        if (step.source == Source::receipt) {
            another_reason(because, ReasonCode::supply_ready).days = step.ready;
            return step.ready.mapped(
                [today](int day) { return std::optional{std::max(day, today)}; });
        }
        if (step.source == Source::replenishment) {
            another_reason(because, ReasonCode::replenishment).days = step.days;
            if (origin.location->receiving_days > 0) {
                another_reason(because, ReasonCode::receiving).days =
                    Duration::point(origin.location->receiving_days);
            }
            return received(origin, step.days.mapped([today](int count) {
                return std::optional{today + count};
            }));
        }
        return DayBounds::point(today);
    }

    void add_ladder(const LocationLadder& ladder) {
        const auto origin = origin_of(snapshot_, ladder.location, asking_, method_);
        Quantity before = 0;
        for (const Step& step : ladder.steps) {
            Offer& offer = offers_.list.emplace_back();
            if (step.up_to) {
                offer.quantity = *step.up_to - before;
                before = *step.up_to;
            }
            offer.is_beyond_stock = step.source != Source::stock;
            offer.status = offer.is_beyond_stock ? beyond_stock_status()
                           : is_released_        ? Status::in_stock
                                                 : Status::preorder;
            if (!offer.is_beyond_stock) {
                offers_.in_stock += *offer.quantity;
                offers_.is_in_stock_or_more = offers_.is_in_stock_or_more || step.is_or_more;
            }
            offer.location = ladder.location;
            offer.queue = step.queue;
            if (origin) {
                const DayBounds ready = ready_days(step, *origin, offer.because);
                const bool is_since_asked = step.source == Source::replenishment;
                fill_in(offer, *origin, ready, is_since_asked ? origin->today : Day::max());
            } else {
                offer.is_beyond_calendar = true;
            }
            put_last_in_order();
        }
    }

    // Ladders ascend already, so this seldom moves anything. Equal offers keep their order.
    void put_last_in_order() {
        const auto last = std::prev(offers_.list.end());
        auto place = last;
        while (place != offers_.list.begin() && order(*last, *std::prev(place)) < 0) --place;
        if (place != last) offers_.list.splice(place, offers_.list, last);
    }

    void add_made_to_order(const MadeToOrder& made) {
        Offer& offer = offers_.list.emplace_back();
        offer.status = Status::made_to_order;
        offer.location = made.location;
        if (const auto origin = origin_of(snapshot_, made.location, asking_, method_)) {
            const DayBounds ready =
                combine(DayBounds::point(day_number(origin->today)), made.production_days,
                        [&origin](int day, int count) -> std::optional<int> {
                            const auto done = origin->dock->advance(day_of_number(day), count);
                            return done ? std::optional{day_number(*done)} : std::nullopt;
                        });
            offer.is_beyond_calendar = ready.pessimistic.masses().empty();
            another_reason(offer.because, ReasonCode::asked).day = origin->today;
            another_reason(offer.because, ReasonCode::production).days = made.production_days;
            fill_in(offer, *origin, ready, origin->today);
        } else {
            offer.is_beyond_calendar = true;
        }
        offers_.beyond_stock = std::nullopt;
    }

    // Units that may be sold although nobody knows when they come.
    void add_undated() {
        const bool has_room = !offers_.beyond_stock || *offers_.beyond_stock > 0;
        const bool has_end = offers_.list.empty() || offers_.list.back().quantity;
        if (!has_room || !has_end || product_.made_to_order) return;
        Offer& offer = offers_.list.emplace_back();
        offer.status = beyond_stock_status();
        offer.is_beyond_stock = true;
        append_reasons(offer.because, product_.undated_because);
        if (!is_released_) add_release(offer);
    }

    void add_release(Offer& offer) const {
        another_reason(offer.because, ReasonCode::release).day = product_.preorder->releases;
    }

    void fill_in(Offer& offer, const Origin& origin, DayBounds ready, Day since) const {
        if (!is_released_) {
            const int release = day_number(product_.preorder->releases);
            ready =
                ready.mapped([release](int day) { return std::optional{std::max(day, release)}; });
            add_release(offer);
        }
        if (ready.pessimistic.masses().empty()) {
            offer.is_beyond_calendar = true;
            return;
        }
        if (set_windows(origin, ready, since, asking_.confidence, offer.windows, offer.because)) {
            offer.is_beyond_calendar = true;
        }
        offer.has_lane = origin.lane != nullptr;
        offer.today = origin.today;
        if (offer.windows.ready && offer.windows.ready->latest == origin.today) {
            offer.order_by = origin.order_by;
        }
    }

    const Snapshot& snapshot_;
    const SnapshotProduct& product_;
    const Asking& asking_;
    const NamedMethod* method_;
    bool is_released_ = true;
    Offers& offers_;
};

}  // namespace

std::optional<Quantity> Offers::max_quantity() const {
    return beyond_stock ? std::optional{in_stock + *beyond_stock} : std::nullopt;
}

void find_offers(const Snapshot& snapshot, const SnapshotProduct& product, const Asking& asking,
                 const NamedMethod* method, Offers& into) {
    OfferMaker{snapshot, product, asking, method, into}.make();
}

std::vector<Served> serve(Offers& offers, Quantity before, Quantity quantity) {
    std::vector<Served> served;
    std::optional<Quantity> beyond_stock = offers.beyond_stock;
    Quantity left = before + quantity;
    const auto add = [&](Offer* offer, Quantity units) {
        left -= units;
        const Quantity of_others = std::min(before, units);
        before -= of_others;
        if (units > of_others) served.push_back(Served{offer, units - of_others});
    };

    auto& list = offers.list;
    for (auto begin = list.begin(); begin != list.end() && left > 0;) {
        auto end = begin;
        while (end != list.end() && order(*end, *begin) == 0) ++end;
        // One parcel if any place has them all, else the fullest places first.
        while (left > 0) {
            Offer* fullest = nullptr;
            Quantity most = 0;
            for (auto each = begin; each != end; ++each) {
                const Quantity units = std::min(left, each->quantity.value_or(left));
                if (each->is_taken || (fullest != nullptr && units <= most)) continue;
                fullest = &*each;
                most = units;
            }
            if (fullest == nullptr) break;
            fullest->is_taken = true;
            if (fullest->is_beyond_stock && beyond_stock) {
                most = std::min(most, *beyond_stock);
                *beyond_stock -= most;
            }
            add(fullest, most);
        }
        begin = end;
    }
    if (left > 0) add(nullptr, left);
    return served;
}

}  // namespace stockline
