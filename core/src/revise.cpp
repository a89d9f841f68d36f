#include "stockline/revise.h"

#include <algorithm>
#include <array>
#include <utility>

#include "delay_law.h"
#include "enumerator_names.h"
#include "make_promise.h"
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

// The parts, each with its days and its status: one without days of its own was promised with the whole, and a promise
// without parts is one part.
std::vector<PromisedPart> parts_of(const EarlierPromise& earlier) {
    std::vector<PromisedPart> parts = earlier.parts;
    if (parts.empty()) parts.emplace_back().quantity = earlier.quantity;
    for (PromisedPart& part : parts) {
        if (!part.status) part.status = earlier.status;
        if (part.ship || part.deliver) continue;
        part.ship = earlier.ship;
        part.deliver = earlier.deliver;
    }
    return parts;
}

// What is made to order was begun when it was ordered, and not today: until the shop says otherwise it is ready as it
// was promised, up to that day. Units that no part has were promised with the whole.
void keep_what_is_made(const EarlierPromise& earlier, Day today, Promise& promise) {
    const std::vector<PromisedPart> parts = parts_of(earlier);
    PromisedPart whole;
    whole.status = earlier.status;
    whole.ship = earlier.ship;
    whole.deliver = earlier.deliver;
    Quantity up_to = 0;
    for (Part& part : promise.parts) {
        up_to += part.quantity;
        const PromisedPart* const found = part_with(parts, up_to);
        const PromisedPart& was = found != nullptr ? *found : whole;
        auto& [ready, ship, deliver] = part.windows;
        if (part.status != Status::made_to_order || was.status != part.status) continue;
        if (!ship || !was.ship || was.ship->latest < today) continue;
        if (ship->latest <= was.ship->latest) continue;
        ship = not_past(*was.ship, today);
        if (deliver && was.deliver) deliver = not_past(*was.deliver, today);
    }
    set_whole_windows(promise);
}

// What is told first: the more is to be said or done, the higher.
int urgency(DelayState state) {
    constexpr std::array kByUrgency{
        DelayState::shipped, DelayState::on_time,     DelayState::consented, DelayState::awaiting,
        DelayState::late,    DelayState::notice_owed, DelayState::cancelled};
    static_assert(kByUrgency.size() == count_of<DelayState>());
    return static_cast<int>(std::find(kByUrgency.begin(), kByUrgency.end(), state) -
                            kByUrgency.begin());
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
               const std::optional<Destination>& to, const OrderHistory& order) {
    const Promise& promise = revision.promise;
    const SnapshotProduct& product = snapshot.products.find(earlier.sku)->second;
    DelayCase of;
    of.to = to;
    of.today = shop_day(snapshot, promise);
    of.history = order;
    of.circumstances = sources_of(snapshot).circumstances | product.exceptions;
    if (product.price) {
        of.total = product.price;
        of.total->minor_units *= earlier.quantity;
    }
    if (to) of.holidays = holidays_of(snapshot, *to);

    const auto look_at = [&](const PromisedPart& was, const Windows& is, std::size_t part) {
        of.history.delays.clear();
        for (const ToldDelay& told : order.delays) {
            if (told.part.value_or(part) == part) of.history.delays.push_back(told);
        }
        of.promised_ship = was.ship;
        of.promised_deliver = was.deliver;
        of.is_agreed_without_day = earlier.is_agreed_without_day;
        of.ship = is.ship;
        of.deliver = is.deliver;
        DelayAnswer answer = find_delay(sources_of(snapshot).rules, of);
        if (revision.delay && urgency(answer.state) <= urgency(revision.delay->state)) return;
        revision.delay = std::move(answer);
        if (earlier.parts.size() > 1) {
            revision.delayed_part = part;
            revision.delayed_quantity = was.quantity;
        }
    };
    Quantity up_to = 0;
    std::size_t place = 0;
    for (const PromisedPart& was : parts_of(earlier)) {
        up_to += was.quantity;
        look_at(was, windows_of(promise, up_to), place++);
    }
}

}  // namespace

void make_revision(const Snapshot& snapshot, const EarlierPromise& earlier, const Asking& now,
                   const std::optional<OrderHistory>& order, Revision& into, Faults& faults) {
    Query query = query_in(now);
    query.sku = earlier.sku;
    query.quantity = earlier.quantity;
    if (query.method.empty() && find_method(snapshot.shipping, earlier.method) != nullptr) {
        query.method = earlier.method;
    }
    Promise& promise = into.promise;
    make_promise(snapshot, query, promise, faults);
    for (Fault& fault : faults) {
        if (fault.code == FaultCode::unknown_sku) fault.pointer = "/promised/sku";
    }
    if (!faults.empty()) return;
    keep_what_is_made(earlier, shop_day(snapshot, promise), promise);
    // Compare like with like.
    const bool has_delivery = earlier.deliver && promise.deliver;
    const bool lost_delivery = earlier.deliver && !promise.deliver && !promise.ship;
    into.change = has_delivery || lost_delivery ? change_of(earlier.deliver, promise.deliver)
                                                : change_of(earlier.ship, promise.ship);
    if (earlier.status != promise.status) into.changed.push_back(Aspect::status);
    if (!has_same_parts(earlier, promise)) into.changed.push_back(Aspect::parts);
    if (earlier.ship != promise.ship) into.changed.push_back(Aspect::ship);
    if (earlier.deliver != promise.deliver) into.changed.push_back(Aspect::deliver);
    const auto& notes = promise.notes;
    const bool is_stale = std::find(notes.begin(), notes.end(), Note::stale) != notes.end();
    if (order && !is_stale) add_delay(into, snapshot, earlier, now.to, *order);
}

Result<Revision> revise(const Snapshot& snapshot, const EarlierPromise& earlier, const Asking& now,
                        const std::optional<OrderHistory>& order) {
    Result<Revision> revision;
    Faults faults = question_faults(earlier, now, order);
    if (faults.empty()) make_revision(snapshot, earlier, now, order, *revision, faults);
    if (!faults.empty()) revision = tl::unexpected{std::move(faults)};
    return revision;
}

}  // namespace stockline
