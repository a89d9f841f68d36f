// Questions that were never text: whatever a program puts into one, the engine answers it or says what is wrong with
// it, in the words that the JSON door has for the same question.
#include <gtest/gtest.h>
#include <limits>
#include <rapidcheck/gtest.h>

#include "../delay_fixtures.h"
#include "document.h"
#include "stockline/json.h"
#include "stockline/order.h"
#include "stockline/quote.h"
#include "stockline/revise.h"

namespace stockline::properties {
namespace {

using std::chrono::days;

/// What questions are made of. Most of what is in one will do, as one fault hides what lies behind it.
class QuestionMaker {
public:
    /// `is_sayable`: nothing that JSON has no text for.
    QuestionMaker(const World& world, bool is_sayable) : world_(world), is_sayable_(is_sayable) {}

    Query query() const {
        Query query;
        set_asking(query);
        query.sku = sku();
        query.quantity = quantity();
        query.promised = parts();
        if (!is_sayable_) {
            query.in_cart = one_of<Quantity>(0, {1, 7, kMaxQuantity, -1, kLeast, kMost});
            query.ordered = maybe(day());
        }
        return query;
    }

    OrderQuery order() const {
        OrderQuery query;
        set_asking(query);
        query.lines.resize(one_of<std::size_t>(2, {0, 1, 3, kMaxLines + 1}));
        if (query.lines.size() > kMaxLines) {
            for (Line& line : query.lines) line.sku = kSku;
            return query;
        }
        for (Line& line : query.lines) line = Line{sku(), quantity(), parts()};
        return query;
    }

    struct RevisionQuestion {
        EarlierPromise earlier;
        Asking now;
        std::optional<OrderHistory> order;
        std::optional<WholeDays> together;
        std::vector<LineBefore> before;
    };

    RevisionQuestion revision() const {
        RevisionQuestion question;
        question.earlier.sku = sku();
        question.earlier.quantity = quantity();
        question.earlier.status = status();
        question.earlier.parts = parts();
        question.earlier.ship = maybe(window());
        question.earlier.deliver = maybe(window());
        set_asking(question.now);
        if (is_likely()) question.order = history();
        if (is_likely()) question.together = WholeDays{maybe(window()), maybe(window())};
        const int count = *rc::gen::inRange(0, 3);
        for (int i = 0; i < count; ++i) {
            question.before.push_back(LineBefore{sku(), quantity(), question.now.method, {}});
        }
        return question;
    }

private:
    static constexpr Quantity kLeast = std::numeric_limits<Quantity>::min();
    static constexpr Quantity kMost = std::numeric_limits<Quantity>::max();

    static bool is_likely() { return *rc::gen::inRange(0, 3) > 0; }

    template <class Value>
    static Value one_of(const Value& good, const std::vector<Value>& others) {
        return *rc::gen::inRange(0, 16) > 0 ? good : *rc::gen::elementOf(others);
    }
    template <class Value>
    static std::optional<Value> maybe(const Value& value) {
        return is_likely() ? std::optional{value} : std::nullopt;
    }

    static std::string sku() { return one_of<std::string>(kSku, {"CUP", "", "x/y~z"}); }

    static Quantity quantity() {
        return one_of<Quantity>(*rc::gen::inRange<Quantity>(1, 12),
                                {0, -1, kMaxQuantity, kMaxQuantity + 1, kLeast, kMost});
    }

    double confidence() const {
        constexpr double kInfinite = std::numeric_limits<double>::infinity();
        std::vector<double> others{0.5, 0.49, 1.0, 1.0000001, 0.0, -0.9, 7.0, 1e300};
        if (!is_sayable_) {
            others.push_back(std::numeric_limits<double>::quiet_NaN());
            others.push_back(kInfinite);
            others.push_back(-kInfinite);
        }
        return one_of(0.9, others);
    }

    Day day() const {
        std::vector<Day> others{kFirstDay, kLastDay};
        if (!is_sayable_) {
            others.insert(others.end(),
                          {Day::min(), Day::max(), kFirstDay - days{1}, kLastDay + days{1}});
        }
        return one_of(day_of(world_, *rc::gen::inRange(-20, 40)), others);
    }

    Instant instant() const {
        std::vector<Instant> others{Instant{kFirstDay}, Instant{kLastDay}};
        if (!is_sayable_) {
            others.insert(others.end(), {Instant::min(), Instant::max(),
                                         Instant{kFirstDay} - std::chrono::seconds{1},
                                         Instant{kLastDay} + days{1}});
        }
        return one_of<Instant>(day_zero(world_) + std::chrono::hours{*rc::gen::inRange(-30, 400)},
                               others);
    }

    /// One in four ends before it begins.
    Window window() const {
        const Day first = day();
        const Day second = day();
        return is_likely() ? Window{std::min(first, second), std::max(first, second)}
                           : Window{first, second};
    }

    template <class Enum>
    Enum enumerator(int count) const {
        const auto known = static_cast<Enum>(*rc::gen::inRange(0, count));
        if (is_sayable_) return known;
        return one_of(known, {static_cast<Enum>(count), static_cast<Enum>(-1),
                              static_cast<Enum>(std::numeric_limits<int>::max()),
                              static_cast<Enum>(std::numeric_limits<int>::min())});
    }

    Status status() const { return enumerator<Status>(6); }

    std::vector<PromisedPart> parts() const {
        std::vector<PromisedPart> parts(*rc::gen::inRange<std::size_t>(0, 4));
        for (PromisedPart& part : parts) {
            part.quantity = quantity();
            part.status = maybe(status());
            part.ship = maybe(window());
            part.deliver = maybe(window());
        }
        return parts;
    }

    void set_asking(Asking& asked) const {
        asked.at = instant();
        asked.confidence = confidence();
        asked.method = one_of<std::string>("", {"standard", "drone"});
        asked.pickup_at = one_of<std::string>("", {"moon"});
        if (is_likely()) asked.to = Destination{"US", "94103"};
    }

    OrderHistory history() const {
        OrderHistory order;
        order.completed = day();
        order.is_prepaid = is_likely();
        order.delays.resize(*rc::gen::inRange<std::size_t>(0, 4));
        Day before = day();
        for (ToldDelay& told : order.delays) {
            told.noticed = is_likely() ? before : day();
            before = told.noticed;
            told.revised = maybe(day());
            if (!is_likely()) told.part = one_of<std::size_t>(0, {1, 2, 3, std::size_t(-1) >> 1U});
            // Answers and their days belong together, as a rule.
            if (is_likely()) continue;
            told.answer = enumerator<Answer>(3);
            if (is_likely()) told.answered = day();
        }
        if (!is_likely()) {
            order.shipments.resize(*rc::gen::inRange<std::size_t>(1, 4));
            for (ShippedUnits& units : order.shipments) {
                units.quantity = quantity();
                units.shipped = day();
                units.delivered = maybe(day());
            }
        }
        if (!is_likely()) order.shipped = day();
        if (!is_likely()) order.delivered = day();
        if (!is_likely()) order.cancelled = day();
        if (!is_likely()) order.withdrawn = day();
        if (!is_likely()) order.refused = day();
        if (is_likely()) order.completed = first_day_of(order);
        return order;
    }

    // Nothing becomes of an order before its day.
    static Day first_day_of(const OrderHistory& order) {
        Day first = order.completed;
        const auto include = [&first](const std::optional<Day>& day) {
            first = std::min(first, day.value_or(first));
        };
        for (const ToldDelay& told : order.delays) include(told.noticed);
        for (const ShippedUnits& units : order.shipments) {
            include(units.shipped);
            include(units.delivered);
        }
        for (const auto* day : {&order.shipped, &order.delivered, &order.cancelled,
                                &order.withdrawn, &order.refused}) {
            include(*day);
        }
        return first;
    }

    const World& world_;
    bool is_sayable_;
};

Snapshot snapshot_under_law(const World& world) {
    Snapshot snapshot = snapshot_of(world);
    TermSources sources;
    sources.rules.push_back(delays::united_states());
    snapshot.sources = Shared<TermSources>::make(sources);
    return snapshot;
}

/// Says what is wrong, where, and what to write.
void check(const Faults& faults) {
    RC_LOG() << write_faults(faults) << '\n';
    RC_ASSERT(!faults.empty());
    for (const Fault& fault : faults) {
        RC_ASSERT(fault.pointer.front() == '/');
        RC_ASSERT(fault.message.back() == '.');
        RC_ASSERT(!to_string(fault.code).empty());
    }
}

void check(const Promise& promise, Quantity quantity) {
    Quantity sum = 0;
    for (const Part& part : promise.parts) sum += part.quantity;
    RC_ASSERT(sum == std::max<Quantity>(quantity, 1));  // 0 is the least that there is
    RC_ASSERT(Json::accept(write_promise(promise)));
}

RC_GTEST_PROP(Question, OfAnythingIsAnsweredOrRefused, ()) {
    const World world = *worlds(Variety{.places = 2, .has_free_orders = true});
    const Snapshot snapshot = snapshot_under_law(world);
    const QuestionMaker make{world, false};
    const Query query = make.query();
    if (const auto promise = quote(snapshot, query)) {
        check(*promise, query.quantity);
    } else {
        check(promise.error());
    }
    const OrderQuery ordered = make.order();
    if (const auto order = quote_order(snapshot, ordered)) {
        RC_ASSERT(order->lines.size() == ordered.lines.size());
        for (std::size_t i = 0; i < ordered.lines.size(); ++i) {
            check(order->lines[i], ordered.lines[i].quantity);
        }
    } else {
        check(order.error());
    }
    const auto asked = make.revision();
    if (const auto revision = revise(snapshot, asked.earlier, asked.now, asked.order)) {
        // As much as is left, or all of it.
        Quantity promised = 0;
        for (const PromisedPart& part : asked.earlier.parts) promised += part.quantity;
        const Quantity now = revision->promise.quantity;
        RC_ASSERT(now >= 1 && now <= std::max(promised, asked.earlier.quantity));
        check(revision->promise, now);
    } else {
        check(revision.error());
    }
}

// The questions as text.

Json written(const Window& window) {
    return {{"earliest", format_day(window.earliest)}, {"latest", format_day(window.latest)}};
}

Json written(const std::vector<PromisedPart>& parts) {
    Json list = Json::array();
    for (const PromisedPart& part : parts) {
        Json each{{"quantity", part.quantity}};
        if (part.status) each["status"] = to_string(*part.status);
        if (part.ship) each["ship"] = written(*part.ship);
        if (part.deliver) each["deliver"] = written(*part.deliver);
        list.push_back(each);
    }
    return list;
}

void write(Json& question, const Asking& asked) {
    question["at"] = format_instant(asked.at);
    if (asked.to) {
        question["to"] = {{"country", asked.to->country}, {"postalCode", asked.to->postal_code}};
    }
    if (!asked.method.empty()) question["method"] = asked.method;
    if (!asked.pickup_at.empty()) question["pickupAt"] = asked.pickup_at;
    if (asked.confidence) question["confidence"] = *asked.confidence;
}

Json written(const OrderHistory& order) {
    Json history{{"completed", format_day(order.completed)}, {"prepaid", order.is_prepaid}};
    for (const ShippedUnits& units : order.shipments) {
        Json shipment{{"quantity", units.quantity}, {"shipped", format_day(units.shipped)}};
        if (units.delivered) shipment["delivered"] = format_day(*units.delivered);
        history["shipments"].push_back(shipment);
    }
    if (order.shipped) history["shipped"] = format_day(*order.shipped);
    if (order.delivered) history["delivered"] = format_day(*order.delivered);
    if (order.cancelled) history["cancelled"] = format_day(*order.cancelled);
    if (order.withdrawn) history["withdrawn"] = format_day(*order.withdrawn);
    if (order.refused) history["refused"] = format_day(*order.refused);
    history["delays"] = Json::array();
    for (const ToldDelay& told : order.delays) {
        Json delay{{"noticed", format_day(told.noticed)}};
        if (told.revised) delay["revised"] = format_day(*told.revised);
        if (told.part) delay["part"] = *told.part;
        if (told.answer == Answer::consented) delay["answer"] = "consented";
        if (told.answer == Answer::cancelled) delay["answer"] = "cancelled";
        if (told.answered) delay["answered"] = format_day(*told.answered);
        history["delays"].push_back(delay);
    }
    return history;
}

Json written(const WholeDays& together) {
    Json whole = Json::object();
    if (together.ship) whole["ship"] = written(*together.ship);
    if (together.deliver) whole["deliver"] = written(*together.deliver);
    return whole;
}

Json written(const EarlierPromise& earlier) {
    Json promised{{"sku", earlier.sku},
                  {"quantity", earlier.quantity},
                  {"status", to_string(earlier.status)},
                  {"parts", written(earlier.parts)}};
    if (earlier.ship) promised["ship"] = written(*earlier.ship);
    if (earlier.deliver) promised["deliver"] = written(*earlier.deliver);
    return promised;
}

/// What is missing is asked for by the kind of JSON that belongs there; all else is said in the same words.
std::string without_what_is_missing(const std::string& faults) {
    Json document = Json::parse(faults);
    for (Json& fault : document["errors"]) {
        if (fault["code"] == "required") fault.erase("message");
    }
    return document.dump();
}

template <class Answer>
void check_same(const Json& question, const Result<Answer>& result, const std::string& answered) {
    RC_LOG() << question.dump() << '\n' << answered << '\n';
    const bool is_refused = Json::parse(answered).contains("errors");
    RC_ASSERT(is_refused == !result.has_value());
    if (!is_refused) return;
    RC_ASSERT(without_what_is_missing(write_faults(result.error())) ==
              without_what_is_missing(answered));
}

RC_GTEST_PROP(Question, IsRefusedAsItsTextIs, ()) {
    const World world = *worlds(Variety{.places = 2, .has_free_orders = true});
    const Snapshot snapshot = snapshot_under_law(world);
    const QuestionMaker make{world, true};

    const Query query = make.query();
    Json question{{"sku", query.sku}};
    if (query.quantity != 0) question["quantity"] = query.quantity;
    write(question, query);
    question["promised"] = {{"parts", written(query.promised)}};
    const auto promise = quote(snapshot, query);
    const std::string promised = answer(snapshot, question.dump());
    check_same(question, promise, promised);
    if (promise) RC_ASSERT(write_promise(*promise) == promised);

    const OrderQuery ordered = make.order();
    Json lines = Json::array();
    for (const Line& line : ordered.lines) {
        lines.push_back({{"sku", line.sku}, {"promised", {{"parts", written(line.promised)}}}});
        if (line.quantity != 0) lines.back()["quantity"] = line.quantity;
    }
    Json of_order{{"lines", lines}};
    write(of_order, ordered);
    check_same(of_order, quote_order(snapshot, ordered), answer(snapshot, of_order.dump()));

    const auto asked = make.revision();
    Json of_revision{{"promised", written(asked.earlier)}};
    if (asked.order) of_revision["order"] = written(*asked.order);
    if (asked.together) of_revision["together"] = written(*asked.together);
    for (const LineBefore& line : asked.before) {
        Json before{{"sku", line.sku}, {"quantity", line.quantity}};
        if (!line.method.empty()) before["method"] = line.method;
        of_revision["linesBefore"].push_back(before);
    }
    write(of_revision, asked.now);
    check_same(
        of_revision,
        revise(snapshot, asked.earlier, asked.now, asked.order, asked.together, asked.before),
        answer_revision(snapshot, of_revision.dump()));
}

}  // namespace
}  // namespace stockline::properties
