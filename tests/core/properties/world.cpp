#include "world.h"

namespace stockline::properties {
namespace {

using rc::gen::build;
using rc::gen::inRange;
using rc::gen::just;
using rc::gen::set;

/// Up to that many, few more often than many.
template <class T>
rc::Gen<std::vector<T>> up_to(int most, const rc::Gen<T>& item) {
    return rc::gen::mapcat(inRange(0, most + 1), [item](int count) {
        return rc::gen::container<std::vector<T>>(static_cast<std::size_t>(count), item);
    });
}

rc::Gen<Days> durations() {
    using Kind = Days::Kind;
    return build<Days>(
        set(&Days::kind, rc::gen::element(Kind::number, Kind::range, Kind::likely, Kind::doubtful)),
        set(&Days::min, inRange(0, 4)), set(&Days::extra, inRange(0, 3)),
        set(&Days::tenths, inRange(1, 10)));
}

rc::Gen<Workdays> workdays() {
    return build<Workdays>(set(&Workdays::has_weekends, rc::gen::arbitrary<bool>()),
                           set(&Workdays::closed, up_to(3, inRange(-1, 12))));
}

template <class T>
rc::Gen<std::optional<T>> sometimes(bool is_possible, const rc::Gen<T>& item) {
    auto none = just(std::optional<T>{});
    if (!is_possible) return none;
    return rc::gen::weightedOneOf<std::optional<T>>(
        {{2, none},
         {1, rc::gen::map(item, [](const T& value) { return std::optional<T>{value}; })}});
}

rc::Gen<Place> places_of(const Variety& variety) {
    return build<Place>(
        set(&Place::zone, inRange(0, 3)), set(&Place::cutoff, rc::gen::element(24, 14, 9)),
        set(&Place::friday_cutoff, sometimes(variety.has_extras, rc::gen::element(24, 14, 9))),
        set(&Place::handling, durations()), set(&Place::receiving, inRange(0, 3)),
        set(&Place::transit, durations()), set(&Place::stock, inRange(0, 8)));
}

}  // namespace

rc::Gen<Supplier> suppliers() {
    return build<Supplier>(
        set(&Supplier::late,
            rc::gen::nonEmpty(up_to(3, rc::gen::pair(inRange(-3, 6), inRange(1, 5))))),
        set(&Supplier::beyond, inRange(0, 3)));
}

rc::Gen<Delivery> deliveries(Variety variety) {
    return build<Delivery>(
        set(&Delivery::place, inRange(0, variety.places)),
        set(&Delivery::expected, inRange(-2, 10)), set(&Delivery::quantity, inRange(1, 7)),
        set(&Delivery::supplier, variety.is_certain ? just(-1) : inRange(-1, 2)));
}

rc::Gen<Order> orders(Variety variety) {
    return build<Order>(
        set(&Order::place, inRange(variety.has_free_orders ? -1 : 0, variety.places)),
        set(&Order::due, inRange(-1, 11)), set(&Order::quantity, inRange(1, 6)),
        set(&Order::kind, inRange(0, variety.has_limits ? 3 : 1)));
}

rc::Gen<World> worlds(Variety variety) {
    const auto place_count = static_cast<std::size_t>(variety.places);
    return build<World>(
        set(&World::weekday, inRange(0, 7)), set(&World::hour, inRange(0, 24)),
        set(&World::dock, workdays()), set(&World::carrier, workdays()),
        set(&World::collects, sometimes(variety.has_extras, workdays())),
        set(&World::lanes, sometimes(variety.has_extras, workdays())),
        set(&World::holidays, up_to(variety.has_extras ? 3 : 0, inRange(-1, 12))),
        set(&World::makers, sometimes(variety.has_extras, workdays())),
        set(&World::places,
            rc::gen::container<std::vector<Place>>(place_count, places_of(variety))),
        set(&World::suppliers, rc::gen::container<std::vector<Supplier>>(2, suppliers())),
        set(&World::deliveries, up_to(4, deliveries(variety))),
        set(&World::orders, up_to(3, orders(variety))),
        set(&World::limit, sometimes(variety.has_limits, inRange(0, 12))),
        set(&World::sells_undated, variety.has_limits ? rc::gen::arbitrary<bool>() : just(true)),
        set(&World::release, sometimes(variety.has_extras, inRange(-1, 12))),
        set(&World::release_days, rc::gen::element(0, 0, 1, 4)),
        set(&World::replenishment, sometimes(variety.has_extras, durations())),
        set(&World::production, sometimes(false, durations())));
}

rc::Gen<Ask> asks() {
    return build<Ask>(set(&Ask::quantity, inRange(1, 16)), set(&Ask::hours, inRange(0, 120)),
                      set(&Ask::confidence, rc::gen::element(90, 50, 100, 75, 95)));
}

}  // namespace stockline::properties
