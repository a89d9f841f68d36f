#include "make_question.h"

#include "make_rules.h"

namespace stockline::fuzz {
namespace {

std::optional<Window> make_window(Bytes& bytes) {
    if (bytes.flag()) return std::nullopt;
    const Day first = bytes.day();
    if (bytes.is_odd()) return Window{first, bytes.day()};
    // Not beyond the days that there are.
    return Window{first, is_known_day(first) ? first + std::chrono::days{bytes.below(20)} : first};
}

std::optional<Day> make_day(Bytes& bytes) {
    return bytes.below(4) == 1 ? std::optional{bytes.day()} : std::nullopt;
}

std::optional<Destination> make_destination(Bytes& bytes) {
    if (bytes.flag()) return std::nullopt;
    return Destination{bytes.name({"US", "DE"}), bytes.name({"", "94103", "10115"})};
}

std::string a_sku(Bytes& bytes) { return bytes.name({"MUG", "MUG", "CUP"}); }

std::vector<PromisedPart> make_parts(Bytes& bytes) {
    std::vector<PromisedPart> parts(bytes.below(3));
    for (PromisedPart& part : parts) {
        part.quantity = bytes.quantity();
        if (bytes.flag()) part.status = bytes.enumerator<Status>(6);
        part.ship = make_window(bytes);
        part.deliver = make_window(bytes);
    }
    return parts;
}

}  // namespace

Asking make_asking(Bytes& bytes) {
    Asking asking;
    asking.at = bytes.instant();
    asking.to = make_destination(bytes);
    asking.method = bytes.name({"", "", "post", "express"});
    if (bytes.flag()) asking.confidence = 0.5 + static_cast<double>(bytes.below(51)) / 100;
    if (bytes.is_odd()) asking.confidence = bytes.odd_number();
    if (bytes.below(4) == 1) asking.pickup_at = bytes.name({"nj", "ca"});
    return asking;
}

Query make_query(Bytes& bytes) {
    Query query;
    static_cast<Asking&>(query) = make_asking(bytes);
    query.sku = a_sku(bytes);
    query.quantity = bytes.quantity();
    if (bytes.is_odd()) query.in_cart = bytes.quantity();
    if (bytes.is_odd()) query.ordered = bytes.day();
    query.promised = make_parts(bytes);
    return query;
}

OrderQuery make_order_query(Bytes& bytes) {
    OrderQuery query;
    static_cast<Asking&>(query) = make_asking(bytes);
    query.lines.resize(bytes.is_odd() ? kMaxLines + bytes.below(2) : bytes.below(4));
    for (Line& line : query.lines) line = Line{a_sku(bytes), bytes.quantity(), make_parts(bytes)};
    return query;
}

EarlierPromise make_earlier(Bytes& bytes) {
    EarlierPromise earlier;
    earlier.sku = a_sku(bytes);
    earlier.quantity = bytes.quantity();
    earlier.status = bytes.enumerator<Status>(6);
    earlier.parts = make_parts(bytes);
    earlier.ship = make_window(bytes);
    earlier.deliver = make_window(bytes);
    if (bytes.below(4) == 1) earlier.pickup_at = bytes.name({"nj", "ca"});
    return earlier;
}

std::optional<OrderHistory> make_history(Bytes& bytes) {
    if (bytes.flag()) return std::nullopt;
    OrderHistory order;
    order.completed = bytes.day();
    order.is_prepaid = bytes.flag();
    order.delays.resize(bytes.below(4));
    Day noticed = bytes.day();
    for (ToldDelay& told : order.delays) {
        noticed = bytes.is_odd() ? bytes.day() : noticed + std::chrono::days{bytes.below(9)};
        told.noticed = noticed;
        told.revised = make_day(bytes);
        if (bytes.flag()) told.part = bytes.is_odd() ? bytes.raw() : bytes.below(2);
        told.answer = bytes.enumerator<Answer>(3);
        if (told.answer == Answer::none ? bytes.is_odd() : !bytes.is_odd()) {
            told.answered = bytes.is_odd() ? bytes.day() : noticed;
        }
    }
    order.shipments.resize(bytes.is_odd() ? bytes.below(4) : 0);
    for (ShippedUnits& units : order.shipments) {
        units.quantity = bytes.quantity();
        units.shipped = bytes.day();
        units.delivered = make_day(bytes);
    }
    order.shipped = make_day(bytes);
    order.delivered = make_day(bytes);
    order.cancelled = make_day(bytes);
    order.withdrawn = make_day(bytes);
    order.refused = make_day(bytes);
    return order;
}

TermsCase make_terms_case(Bytes& bytes) {
    TermsCase of;
    of.policy = make_terms(bytes);
    of.to = make_destination(bytes);
    of.today = bytes.day();
    of.ship = make_window(bytes);
    of.deliver = make_window(bytes);
    if (bytes.flag()) of.price = make_money(bytes);
    of.currency_exponent = bytes.days();
    of.quantity = bytes.quantity();
    of.circumstances = make_circumstances(bytes, 0x3F7F);
    return of;
}

DelayCase make_delay_case(Bytes& bytes) {
    DelayCase of;
    of.to = make_destination(bytes);
    of.today = bytes.day();
    of.promised_ship = make_window(bytes);
    of.promised_deliver = make_window(bytes);
    of.ship = make_window(bytes);
    of.deliver = make_window(bytes);
    of.history = make_history(bytes).value_or(OrderHistory{});
    of.circumstances = make_circumstances(bytes, 0x3F7F);
    if (bytes.flag()) of.total = make_money(bytes);
    return of;
}

}  // namespace stockline::fuzz
