#include "sourcing.h"

#include <algorithm>
#include <tuple>

namespace stockline {
namespace {

// Orders windows: earlier first, unknown last.
std::tuple<bool, Day, Day> window_key(const std::optional<Window>& window) {
    return window ? std::tuple{false, window->latest, window->earliest}
                  : std::tuple{true, Day{}, Day{}};
}

auto offer_key(const Offer& offer) {
    return std::tuple{window_key(offer.windows.deliver), window_key(offer.windows.ship),
                      offer.is_beyond_stock};
}

class OfferMaker {
public:
    OfferMaker(const Snapshot& snapshot, const SnapshotProduct& product, const Circumstances& asked,
               const NamedMethod* method)
        : snapshot_(snapshot), product_(product), asked_(asked), method_(method) {}

    Offers made() {
        offers_.missing = product_.is_discontinued ? Status::discontinued : Status::out_of_stock;
        if (product_.restock) {
            offers_.missing_because.push_back(
                Reason{.code = ReasonCode::restock, .day = product_.restock});
        }
        if (product_.preorder && product_.preorder->opens &&
            asked_.at < *product_.preorder->opens) {
            offers_.missing_because = {
                Reason{.code = ReasonCode::not_open, .at = product_.preorder->opens}};
            return std::move(offers_);
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
        return std::move(offers_);
    }

private:
    // Judged by the clock of the first place that has the product, or of any.
    [[nodiscard]] bool is_released() const {
        const std::string& place = product_.ladders.empty() ? snapshot_.locations.begin()->first
                                                            : product_.ladders.front().location;
        const auto origin = origin_of(snapshot_, place, asked_, method_);
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
        because = {Reason{.code = ReasonCode::asked, .day = origin.today}};
        because.insert(because.end(), step.because.begin(), step.because.end());
        if (step.source == Source::receipt) {
            because.push_back(Reason{.code = ReasonCode::supply_ready, .days = step.ready});
            return step.ready.mapped(
                [today](int day) { return std::optional{std::max(day, today)}; });
        }
        if (step.source == Source::replenishment) {
            because.push_back(Reason{.code = ReasonCode::replenishment, .days = step.days});
            if (origin.location->receiving_days > 0) {
                because.push_back(Reason{.code = ReasonCode::receiving,
                                         .days = Duration::point(origin.location->receiving_days)});
            }
            return received(origin, step.days.mapped([today](int count) {
                return std::optional{today + count};
            }));
        }
        return DayBounds::point(today);
    }

    void add_ladder(const LocationLadder& ladder) {
        const auto origin = origin_of(snapshot_, ladder.location, asked_, method_);
        Quantity before = 0;
        for (const Step& step : ladder.steps) {
            Offer offer;
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
            add_in_order(std::move(offer));
        }
    }

    // Ladders ascend already, so this seldom moves anything. Equal offers keep their order.
    void add_in_order(Offer offer) {
        const auto after = std::upper_bound(
            offers_.list.begin(), offers_.list.end(), offer,
            [](const Offer& a, const Offer& b) { return offer_key(a) < offer_key(b); });
        offers_.list.insert(after, std::move(offer));
    }

    void add_made_to_order(const MadeToOrder& made) {
        Offer offer;
        offer.status = Status::made_to_order;
        offer.location = made.location;
        if (const auto origin = origin_of(snapshot_, made.location, asked_, method_)) {
            const DayBounds ready =
                combine(DayBounds::point(day_number(origin->today)), made.production_days,
                        [&origin](int day, int count) -> std::optional<int> {
                            const auto done = origin->dock->advance(day_of_number(day), count);
                            return done ? std::optional{day_number(*done)} : std::nullopt;
                        });
            offer.is_beyond_calendar = ready.pessimistic.masses().empty();
            offer.because = {Reason{.code = ReasonCode::asked, .day = origin->today},
                             Reason{.code = ReasonCode::production, .days = made.production_days}};
            fill_in(offer, *origin, ready, origin->today);
        } else {
            offer.is_beyond_calendar = true;
        }
        offers_.beyond_stock = std::nullopt;
        offers_.list.push_back(std::move(offer));
    }

    // Units that may be sold although nobody knows when they come.
    void add_undated() {
        const bool has_room = !offers_.beyond_stock || *offers_.beyond_stock > 0;
        const bool has_end = offers_.list.empty() || offers_.list.back().quantity;
        if (!has_room || !has_end || product_.made_to_order) return;
        Offer offer;
        offer.status = beyond_stock_status();
        offer.is_beyond_stock = true;
        offer.because = product_.undated_because;
        if (!is_released_) add_release(offer);
        offers_.list.push_back(std::move(offer));
    }

    void add_release(Offer& offer) const {
        offer.because.push_back(
            Reason{.code = ReasonCode::release, .day = product_.preorder->releases});
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
        Itinerary way = itinerary(origin, ready, since, asked_.confidence);
        offer.windows = way.windows;
        offer.because.insert(offer.because.end(), way.because.begin(), way.because.end());
        offer.is_beyond_calendar = offer.is_beyond_calendar || way.is_beyond_calendar;
        offer.has_lane = origin.lane != nullptr;
        offer.today = origin.today;
        if (way.windows.ready && way.windows.ready->latest == origin.today) {
            offer.order_by = origin.order_by;
        }
    }

    const Snapshot& snapshot_;
    const SnapshotProduct& product_;
    const Circumstances& asked_;
    const NamedMethod* method_;
    bool is_released_ = true;
    Offers offers_;
};

}  // namespace

std::optional<Quantity> Offers::max_quantity() const {
    return beyond_stock ? std::optional{in_stock + *beyond_stock} : std::nullopt;
}

Offers offers_for(const Snapshot& snapshot, const SnapshotProduct& product,
                  const Circumstances& asked, const NamedMethod* method) {
    return OfferMaker{snapshot, product, asked, method}.made();
}

std::vector<Served> serve(const Offers& offers, Quantity quantity) {
    std::vector<Served> served;
    std::optional<Quantity> beyond_stock = offers.beyond_stock;
    const auto take = [&](const Offer& offer) {
        Quantity taken = std::min(quantity, offer.quantity.value_or(quantity));
        if (offer.is_beyond_stock && beyond_stock) {
            taken = std::min(taken, *beyond_stock);
            *beyond_stock -= taken;
        }
        if (taken == 0) return;
        served.push_back(Served{&offer, taken});
        quantity -= taken;
    };

    const auto& list = offers.list;
    for (std::size_t begin = 0; begin < list.size() && quantity > 0;) {
        std::size_t end = begin + 1;
        while (end < list.size() && offer_key(list[end]) == offer_key(list[begin])) ++end;
        // One parcel if any place has them all, else the fullest places first.
        std::vector<const Offer*> equals;
        for (std::size_t i = begin; i < end; ++i) equals.push_back(&list[i]);
        while (!equals.empty() && quantity > 0) {
            const auto fullest = std::max_element(
                equals.begin(), equals.end(), [quantity](const Offer* a, const Offer* b) {
                    return std::min(quantity, a->quantity.value_or(quantity)) <
                           std::min(quantity, b->quantity.value_or(quantity));
                });
            take(**fullest);
            equals.erase(fullest);
        }
        begin = end;
    }
    if (quantity > 0) served.push_back(Served{nullptr, quantity});
    return served;
}

std::vector<Served> without_first(std::vector<Served> served, Quantity taken) {
    while (taken > 0 && !served.empty()) {
        const Quantity dropped = std::min(taken, served.front().quantity);
        served.front().quantity -= dropped;
        taken -= dropped;
        if (served.front().quantity == 0) served.erase(served.begin());
    }
    return served;
}

}  // namespace stockline
