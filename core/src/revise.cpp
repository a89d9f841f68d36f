#include "stockline/revise.h"

#include <algorithm>
#include <array>
#include <utility>

#include "delay_law.h"
#include "destination_day.h"
#include "digital_orders.h"
#include "enumerator_names.h"
#include "itinerary.h"
#include "make_promise.h"
#include "ordered_parts.h"
#include "pickup_place.h"
#include "promise_terms.h"
#include "question_faults.h"

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

bool is_left(const OrderedPart& part) { return part.is_left(); }

bool has_left(const std::vector<OrderedPart>& parts) {
    return std::any_of(parts.begin(), parts.end(), is_left);
}

// Of what was not cancelled all, and something.
bool is_sent(const std::vector<OrderedPart>& parts) {
    return !has_left(parts) && std::any_of(parts.begin(), parts.end(), [](const OrderedPart& part) {
        return !part.is_cancelled;
    });
}

// The parts that are asked about: those that are left, and where all have gone all of them.
std::vector<PromisedPart> asked_of(const std::vector<OrderedPart>& parts) {
    const bool is_any_left = has_left(parts);
    std::vector<PromisedPart> asked;
    for (const OrderedPart& part : parts) {
        if (part.is_left() || !is_any_left) asked.push_back(part.was);
    }
    return asked;
}

bool has_reason(const Part& part, ReasonCode code) {
    return std::any_of(part.because.begin(), part.because.end(),
                       [code](const Reason& reason) { return reason.code == code; });
}

void note_no_date(Promise& promise) {
    auto& notes = promise.notes;
    if (std::find(notes.begin(), notes.end(), Note::no_date) == notes.end()) {
        notes.push_back(Note::no_date);
    }
}

// Of an order that is sent together each line waits for the last.
void wait_for_all(const WholeDays& together, Promise& promise) {
    std::vector<Part> parts;
    parts.swap(promise.parts);
    for (Part& part : parts) {
        Windows& windows = part.windows;
        const Windows own = windows;
        windows.ship = later_of(own.ship, together.ship);
        windows.deliver = later_of(own.deliver, together.deliver);
        if (windows != own) promise.order_by.reset();
        if (own.ship && !windows.ship) part.because.clear();
        if (own.ship.has_value() != windows.ship.has_value() ||
            own.deliver.has_value() != windows.deliver.has_value()) {
            note_no_date(promise);
        }
        promise.parts.push_back(std::move(part));
        merge_last(promise.parts);
    }
    set_whole_windows(promise);
}

// What was begun when it was ordered, and not today: made to order, or bought for it.
class Begun {
public:
    Begun(const Snapshot& snapshot, const EarlierPromise& earlier, const Query& query,
          DelayCase& of, Promise& promise)
        : snapshot_(snapshot), earlier_(earlier), query_(query), of_(of), promise_(promise) {}

    void keep(const std::vector<OrderedPart>& parts) {
        const bool is_any_left = has_left(parts);
        Quantity up_to = 0;
        for (Part& part : promise_.parts) {
            up_to += part.quantity;
            // The one that has the part's last unit. Units that no part has went with the last.
            const OrderedPart* ordered = &parts.front();
            Quantity before = 0;
            for (const OrderedPart& each : parts) {
                if (is_any_left && !each.is_left()) continue;
                if (before == 0 || before < up_to) ordered = &each;
                before += each.was.quantity;
            }
            if (part.windows.ship && ordered->was.ship && is_begun(part, *ordered)) {
                keep(part, *ordered);
            }
        }
        set_whole_windows(promise_);
    }

private:
    [[nodiscard]] bool is_begun(const Part& part, const OrderedPart& ordered) const {
        if (part.status == Status::made_to_order) return ordered.was.status == part.status;
        const auto& bought = earlier_.bought;
        return has_reason(part, ReasonCode::replenishment) &&
               std::find(bought.begin(), bought.end(), ordered.place) != bought.end();
    }

    void keep(Part& part, const OrderedPart& ordered) {
        Windows said{{}, ordered.was.ship, ordered.was.deliver};
        const bool is_told = follow_notices(ordered, part.windows, said);
        const Day today = of_.today;
        if (said.ship && said.ship->latest < today) said = {};
        if (!is_told && said.ship && part.windows.ship->latest <= said.ship->latest) return;
        if (said.ship && said.ship->earliest < today) {
            const Windows soonest = ready_today(part);
            begin_no_sooner(said.ship, soonest.ship);
            begin_no_sooner(said.deliver, soonest.deliver);
        }
        // No day of arrival is told of a way of which nothing is known any more.
        const bool has_delivery = part.windows.deliver.has_value();
        if (!has_delivery) said.deliver.reset();
        part.windows = said;
        promise_.order_by.reset();
        if (!said.ship) part.because.clear();
        if (!said.ship || said.deliver.has_value() != has_delivery) note_no_date(promise_);
    }

    // When it would leave, and come, if it were ready today.
    [[nodiscard]] Windows ready_today(const Part& part) const {
        Windows windows;
        const NamedMethod* const method = find_method(snapshot_.shipping, promise_.method);
        Ways ways{method, query_.to};
        if (const auto origin = origin_of(snapshot_, part.location, query_.at, ways)) {
            const auto ready = DayBounds::point(day_number(origin->today));
            Effort effort;
            (void)set_windows(*origin, ready, promise_.confidence, windows, effort);
        }
        return windows;
    }

    void begin_no_sooner(std::optional<Window>& said, const std::optional<Window>& soonest) const {
        if (!said) return;
        const Day first = std::max(of_.today, soonest ? soonest->earliest : of_.today);
        said->earliest = std::min(std::max(said->earliest, first), said->latest);
    }

    // Puts the last day that a notice said in place of the one that was promised; true where there is one. A notice is
    // about the day that the law looks at.
    bool follow_notices(const OrderedPart& ordered, const Windows& now, Windows& said) {
        of_.promised_ship = said.ship;
        of_.promised_deliver = said.deliver;
        of_.ship = now.ship;
        of_.deliver = now.deliver;
        const bool is_delivery =
            DelayLaw{sources_of(snapshot_).rules, of_}.event() == Event::delivery;
        bool is_told = false;
        for (const ToldDelay& told : notices_about(of_.history, ordered.place)) {
            if (told.noticed > of_.today) continue;
            const std::optional<Window>& of_event = is_delivery ? said.deliver : said.ship;
            if (told.revised && of_event && *told.revised <= of_event->latest) continue;
            is_told = true;
            said = {};
            if (!told.revised) continue;
            // It leaves on the day on which it arrives at the latest.
            said.ship = Window{told.noticed, *told.revised};
            if (is_delivery) said.deliver = said.ship;
        }
        return is_told;
    }

    const Snapshot& snapshot_;
    const EarlierPromise& earlier_;
    const Query& query_;
    DelayCase& of_;
    Promise& promise_;
};

// What is told first: the more is to be said or done, the higher.
int urgency(DelayState state) {
    constexpr std::array kByUrgency{
        DelayState::shipped,  DelayState::on_time, DelayState::consented,  DelayState::cancelled,
        DelayState::awaiting, DelayState::late,    DelayState::notice_owed};
    static_assert(kByUrgency.size() == count_of<DelayState>());
    return static_cast<int>(std::find(kByUrgency.begin(), kByUrgency.end(), state) -
                            kByUrgency.begin());
}

// What has ended or left did so by the order's history and the law alone, whatever the snapshot knows.
bool is_of_the_past(const DelayAnswer& delay) {
    return delay.state == DelayState::cancelled || delay.state == DelayState::shipped;
}

// The windows now of the order's unit of that number.
Windows windows_of(const Promise& promise, Quantity unit) {
    Quantity up_to = 0;
    for (const Part& part : promise.parts) {
        up_to += part.quantity;
        if (unit <= up_to) return part.windows;
    }
    return promise.parts.back().windows;
}

void add_delay(Revision& revision, const Snapshot& snapshot, const EarlierPromise& earlier,
               const std::vector<OrderedPart>& parts, const OrderHistory& order, bool is_stale,
               DelayCase& of) {
    const SnapshotProduct& product = snapshot.products.find(earlier.sku)->second;
    of.is_agreed_without_day = earlier.is_agreed_without_day;
    of.circumstances = sources_of(snapshot).circumstances | product.exceptions;
    if (product.price) {
        of.total = product.price;
        of.total->minor_units *= earlier.quantity;
    }
    if (of.to) of.holidays = holidays_of(snapshot, *of.to);

    // Where all have gone, all are asked about.
    const bool is_any_left = has_left(parts);
    Quantity up_to = 0;
    for (const OrderedPart& part : parts) {
        of.history.delays = notices_about(order, part.place);
        of.history.shipped = part.shipped;
        // Of what is collected the shop has done its part once it is ready.
        const bool is_collected = !earlier.pickup_at.empty() && !part.delivered;
        of.history.delivered = is_collected ? part.shipped : part.delivered;
        of.promised_ship = part.was.ship;
        of.promised_deliver = part.was.deliver;
        Windows now;
        if (part.is_left() || !is_any_left) {
            up_to += part.was.quantity;
            now = windows_of(revision.promise, up_to);
        }
        of.ship = now.ship;
        of.deliver = now.deliver;
        RevisedPart& revised = revision.parts.emplace_back();
        revised.place = part.place;
        revised.quantity = part.was.quantity;
        revised.shipped = part.shipped;
        revised.delivered = part.delivered;
        revised.delay = find_delay(sources_of(snapshot).rules, of);
        if (is_stale && !is_of_the_past(*revised.delay)) revised.delay.reset();
    }
    revision.is_of_parts = earlier.parts.size() > 1;
    const auto& revised = revision.parts;
    // That it was sent all the same is told of what had ended.
    const bool is_sent_after_end =
        std::any_of(revised.begin(), revised.end(), [](const RevisedPart& part) {
            return part.delay && part.delay->state == DelayState::cancelled &&
                   (part.shipped || part.delivered);
        });
    revision.is_told_by_part = revised.size() > 1 || !order.shipments.empty() || is_sent_after_end;
    const auto has_answer = [](const RevisedPart& part) { return part.delay.has_value(); };
    if (!std::all_of(revised.begin(), revised.end(), has_answer)) return;
    revision.first = 0;
    for (std::size_t i = 0; i < revised.size(); ++i) {
        if (urgency(revised[i].delay->state) > urgency(revision.delay()->state)) revision.first = i;
    }
}

// As much of the earlier promise as is still to be sent, where that is not all of it. Of a promise that has more units
// than its parts have, they are among those that are left.
EarlierPromise what_is_left(const EarlierPromise& earlier, const std::vector<OrderedPart>& parts) {
    EarlierPromise left = earlier;
    left.parts = asked_of(parts);
    for (const OrderedPart& part : parts) {
        if (!part.is_left()) left.quantity -= part.was.quantity;
    }
    left.quantity = std::max(left.quantity, Quantity{1});
    const PromisedPart& first = left.parts.front();
    left.ship = first.ship;
    left.deliver = first.deliver;
    for (const PromisedPart& part : left.parts) {
        left.ship = later_of(left.ship, part.ship);
        left.deliver = later_of(left.deliver, part.deliver);
    }
    left.status = left.parts.back().status.value_or(earlier.status);
    return left;
}

Window window_on(Day day) { return Window{day, day}; }

// What has left needs no promise: it comes as it was said, until that day has passed, or has come. Rights that begin
// with delivery end by those days.
//
// The status is that of goods at hand, whose terms every snapshot has: what it was when it was ordered, the product may
// have no more.
void set_as_sent(Day today_there, const std::vector<OrderedPart>& parts, Promise& promise) {
    const std::string location = promise.parts.back().location;
    promise.parts.clear();
    promise.quantity = 0;
    for (const OrderedPart& ordered : parts) {
        if (ordered.is_cancelled) continue;
        Windows windows;
        // It had left by the day on which it came.
        if (!promise.is_digital) {
            windows.ship = window_on(ordered.shipped ? *ordered.shipped : *ordered.delivered);
        }
        if (ordered.delivered) {
            windows.deliver = window_on(*ordered.delivered);
        } else {
            const Day first =
                windows.ship ? std::max(today_there, windows.ship->latest) : today_there;
            const auto& said = ordered.was.deliver;
            if (said && said->latest >= first) windows.deliver = not_past(*said, first);
        }
        promise.quantity += ordered.was.quantity;
        if (!promise.parts.empty() && promise.parts.back().windows == windows) {
            promise.parts.back().quantity += ordered.was.quantity;
            continue;
        }
        Part& part = promise.parts.emplace_back();
        part.quantity = ordered.was.quantity;
        part.status = Status::in_stock;
        part.location = location;
        part.windows = windows;
    }
    promise.status = Status::in_stock;
    promise.notes.clear();
    promise.order_by.reset();
    promise.release.reset();
    set_whole_windows(promise);
}

// The day on which the last good of the line is there, with those that have gone already; empty inside where it is not
// known.
std::optional<Day> last_good(const std::vector<OrderedPart>& parts, const Promise& promise) {
    if (!promise.deliver) return std::nullopt;
    Day last = promise.deliver->latest;
    for (const OrderedPart& part : parts) {
        if (part.is_cancelled || part.is_left()) continue;
        if (!part.delivered && !part.was.deliver) return std::nullopt;
        last = std::max(last, part.delivered ? *part.delivered : part.was.deliver->latest);
    }
    return last;
}

// The day on which all of it ended, where that was one day.
std::optional<Day> ended_on(const std::vector<RevisedPart>& parts) {
    std::optional<Day> day;
    for (const RevisedPart& part : parts) {
        if (!part.delay || !part.delay->cancelled_on) return std::nullopt;
        if (day && day != part.delay->cancelled_on) return std::nullopt;
        day = part.delay->cancelled_on;
    }
    return day;
}

// By the same method, at the same place, where the shop still has them and the question names none.
void ask_as_before(const Methods& methods, const std::string& method, const std::string& pickup_at,
                   Query& query) {
    if (query.method.empty() && find_method(methods, method) != nullptr) query.method = method;
    if (query.pickup_at.empty() && is_pickup_place(methods, query.method, pickup_at)) {
        query.pickup_at = pickup_at;
    }
}

// What the lines before it take of the order's units; how many of them are of the same product.
Quantity take_before(const Snapshot& snapshot, const std::vector<LineBefore>& before,
                     const Query& asked, Takings& taken) {
    Quantity of_product = 0;
    for (const LineBefore& line : before) {
        Query query = query_in(asked);
        query.method.clear();
        query.pickup_at.clear();
        ask_as_before(snapshot.shipping, line.method, line.pickup_at, query);
        query.sku = line.sku;
        query.quantity = line.quantity;
        Promise promise;
        Faults faults;
        make_promise(snapshot, query, promise, faults, &taken);
        if (line.sku == asked.sku) of_product += had_of(promise);
    }
    return of_product;
}

// The days are not those of a new order, and so the moment of one is not theirs.
void forget_moment(Promise& promise) {
    if (!promise.pickup) return;
    promise.pickup->from.reset();
    promise.pickup->time.reset();
}

// Puts the clock of a promise on another day of the shop, back at about the same hour.
void put_on(Day day, const Snapshot& snapshot, Promise& promise) {
    promise.at += day - shop_day(snapshot, promise);
    // Where clocks were changed in between that may have been one day too far.
    promise.at += day - shop_day(snapshot, promise);
}

// What is digital was promised for the day of its order, where no other day was.
EarlierPromise as_stated(const Snapshot& snapshot, const EarlierPromise& earlier,
                         const std::optional<OrderHistory>& order) {
    EarlierPromise stated = earlier;
    const auto product = snapshot.products.find(earlier.sku);
    const bool is_digital = product != snapshot.products.end() && product->second.rules.is_digital;
    if (is_digital && order) state_at_once(order->completed, stated);
    return stated;
}

// It was delivered, or is awaited: what a new order would get is of no account.
void set_digital(const Snapshot& snapshot, const EarlierPromise& earlier, bool has_history,
                 const DelayCase& of, std::vector<OrderedPart>& parts, Query& query,
                 Promise& promise) {
    const SnapshotProduct& product = snapshot.products.find(earlier.sku)->second;
    if (has_history) deliver_digital(product, of.history, of.today, parts);
    if (has_left(parts)) await_digital(product, of.history, of.today, parts, promise);
    query.has_given_up_right = earlier.has_given_up_right && is_sent(parts);
}

// Like with like.
void compare(const EarlierPromise& left, bool has_gone, Revision& into) {
    const Promise& promise = into.promise;
    const bool has_delivery = left.deliver && promise.deliver;
    const bool lost_delivery = left.deliver && !promise.deliver && (has_gone || !promise.ship);
    into.change = has_delivery || lost_delivery ? change_of(left.deliver, promise.deliver)
                                                : change_of(left.ship, promise.ship);
    // What is released is there: who asks without the order's history is told of no day.
    if (promise.is_digital && !promise.deliver) into.change = Change::unchanged;
    if (left.status != promise.status) into.changed.push_back(Aspect::status);
    if (!has_same_parts(left, promise)) into.changed.push_back(Aspect::parts);
    if (left.ship != promise.ship) into.changed.push_back(Aspect::ship);
    if (left.deliver != promise.deliver) into.changed.push_back(Aspect::deliver);
}

}  // namespace

void make_revision(const Snapshot& snapshot, const EarlierPromise& promised, const Asking& now,
                   const std::optional<OrderHistory>& order,
                   const std::optional<WholeDays>& together, const std::vector<LineBefore>& before,
                   Revision& into, Faults& faults) {
    const EarlierPromise earlier = as_stated(snapshot, promised, order);
    DelayCase of;
    of.to = now.to;
    of.history = order.value_or(OrderHistory{});
    std::vector<OrderedPart> parts = ordered_parts(earlier, of.history);
    const bool is_partly_left =
        has_left(parts) && !std::all_of(parts.begin(), parts.end(), is_left);
    EarlierPromise left = is_partly_left ? what_is_left(earlier, parts) : earlier;
    Query query = query_in(now);
    query.sku = earlier.sku;
    query.quantity = left.quantity;
    if (order) query.ordered = order->completed;
    ask_as_before(snapshot.shipping, earlier.method, earlier.pickup_at, query);
    Takings taken;
    if (!before.empty()) query.in_cart = take_before(snapshot, before, query, taken);
    Promise& promise = into.promise;
    make_promise(snapshot, query, promise, faults, before.empty() ? nullptr : &taken);
    for (Fault& fault : faults) {
        if (fault.code == FaultCode::unknown_sku) fault.pointer = "/promised/sku";
    }
    if (!faults.empty()) return;
    const std::optional<Window> asked_ship = promise.ship;
    const std::optional<Window> asked_deliver = promise.deliver;
    const Day today = shop_day(snapshot, promise);
    of.today = today;
    of.is_digital = promise.is_digital;
    if (now.to && !promise.is_digital && earlier.pickup_at.empty()) {
        of.today_there = day_there(*now.to, promise.at);
        into.today_there = of.today_there;
    }
    if (promise.is_digital)
        set_digital(snapshot, earlier, order.has_value(), of, parts, query, promise);
    Begun{snapshot, earlier, query, of, promise}.keep(parts);
    if (together && has_left(parts) && !promise.is_digital) wait_for_all(*together, promise);
    bool has_gone = false;
    if (order) {
        add_delay(into, snapshot, earlier, parts, *order, is_stale(promise), of);
        // By the history alone, however old the snapshot is.
        has_gone = is_sent(parts);
        // The shop's history need not say of what is digital that it was delivered.
        if (promise.is_digital && has_gone) into.is_told_by_part = true;
        if (has_gone) set_as_sent(of.today_there.value_or(today), parts, promise);
    }
    // By the days as they are told, where those are not what a new order would have.
    OrderDelivered last;
    if (is_partly_left) last.emplace(last_good(parts, promise));
    const std::optional<Day> ended = ended_on(into.parts);
    if (last || has_gone || ended || promise.ship != asked_ship ||
        promise.deliver != asked_deliver) {
        forget_moment(promise);
        // What is refunded has its period from the day of the end, and not from today.
        const auto asked_at = promise.at;
        if (ended) put_on(*ended, snapshot, promise);
        set_terms(snapshot, snapshot.products.find(query.sku)->second, query, promise, last);
        promise.at = asked_at;
    }
    compare(left, has_gone, into);
}

Result<Revision> revise(const Snapshot& snapshot, const EarlierPromise& earlier, const Asking& now,
                        const std::optional<OrderHistory>& order,
                        const std::optional<WholeDays>& together,
                        const std::vector<LineBefore>& before) {
    Result<Revision> revision;
    Faults faults = question_faults(earlier, now, order, together, before);
    if (faults.empty()) {
        make_revision(snapshot, earlier, now, order, together, before, *revision, faults);
    }
    if (!faults.empty()) revision = tl::unexpected{std::move(faults)};
    return revision;
}

}  // namespace stockline
