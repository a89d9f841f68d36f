// The library for C++, fuzzed: whatever a program puts into a store, a question or a case, the answer is a value or
// every fault; what is planned is a document that its own door takes, and that answers as the value does.
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "make_question.h"
#include "make_rules.h"
#include "make_store.h"
#include "stockline/json.h"
#include "stockline/quote.h"

namespace stockline::fuzz {
namespace {

[[noreturn]] void fail(const char* what, const std::string& seen) {
    std::fprintf(stderr, "%s: %s\n", what, seen.c_str());
    std::abort();
}

void expect_json(const std::string& text) {
    if (!nlohmann::json::accept(text)) fail("no JSON is written", text);
}

void check(const Faults& faults) {
    const std::string text = write_faults(faults);
    expect_json(text);
    if (faults.empty()) fail("refused without a fault", text);
    for (const Fault& fault : faults) {
        if (to_string(fault.code).empty()) fail("a fault without a code", text);
        if (fault.pointer.empty() || fault.pointer.front() != '/') fail("a fault nowhere", text);
        if (fault.message.empty() || fault.message.back() != '.') fail("no sentence", text);
    }
}

std::string written(const std::optional<Window>& window) {
    if (!window) return "-";
    return format_day(window->earliest) + '/' + format_day(window->latest);
}

std::string written(const Promise& promise) { return write_promise(promise); }

std::string written(const OrderPromise& order) {
    std::string text{"["};
    for (const Promise& line : order.lines) text += write_promise(line) + ',';
    text.back() = ']';
    expect_json(text);
    for (const Shipment& shipment : order.shipments) {
        text += shipment.location + written(shipment.ship) + written(shipment.deliver);
    }
    return text + written(order.ship) + written(order.deliver);
}

std::string written(const Revision& revision) {
    std::string text = write_promise(revision.promise);
    expect_json(text);
    text += to_string(revision.change);
    if (revision.delay() != nullptr) text += to_string(revision.delay()->state);
    return text;
}

template <class Value>
std::string written(const Result<Value>& result) {
    if (result) return written(*result);
    check(result.error());
    return write_faults(result.error());
}

/// As the snapshot answers, so does what is read of its document.
void ask(const Snapshot& snapshot, const Snapshot& read, Bytes& bytes) {
    const auto expect_same = [](const std::string& ours, const std::string& theirs) {
        if (ours != theirs) fail("read back it answers otherwise", ours + '\n' + theirs);
    };
    const Query query = make_query(bytes);
    const auto promise = quote(snapshot, query);
    if (promise) expect_json(written(*promise));
    expect_same(written(promise), written(quote(read, query)));

    const OrderQuery order = make_order_query(bytes);
    expect_same(written(quote_order(snapshot, order)), written(quote_order(read, order)));

    const EarlierPromise earlier = make_earlier(bytes);
    const Asking now = make_asking(bytes);
    const auto history = make_history(bytes);
    std::vector<LineBefore> before;
    for (const Line& line : make_order_query(bytes).lines) {
        before.push_back(LineBefore{line.sku, line.quantity, now.method, now.pickup_at});
    }
    expect_same(written(revise(snapshot, earlier, now, history, std::nullopt, before)),
                written(revise(read, earlier, now, history, std::nullopt, before)));
}

void run_plan(Bytes& bytes) {
    const Request request = make_request(bytes);
    const auto snapshot = plan(request.store, request.zones, request.options);
    const auto pegging = peg(request.store, request.zones, request.options);
    const Warnings warnings = terms_warnings(request.store, request.options.rules);
    expect_json(write_check(snapshot ? Faults{} : snapshot.error(), warnings));
    if (snapshot.has_value() != pegging.has_value()) fail("planned and not pegged", "");
    if (!snapshot) {
        check(snapshot.error());
        check(pegging.error());
        return;
    }
    expect_json(write_pegging(*pegging));
    expect_json(write_store_brief(request.store));
    const std::string text = write_snapshot(*snapshot);
    const auto read = read_snapshot(text);
    if (!read) fail("its own door refuses it", write_faults(read.error()) + text);
    if (write_snapshot(*read) != text) fail("read back it is another", text);
    ask(*snapshot, *read, bytes);
}

void run_cases(Bytes& bytes) {
    const RulePacks packs = make_rules(bytes);
    const BusinessCalendar holidays = make_calendar(bytes);
    TermsCase terms = make_terms_case(bytes);
    DelayCase delay = make_delay_case(bytes);
    if (bytes.flag()) terms.holidays = delay.holidays = &holidays;
    if (const auto found = effective_terms(packs, terms); !found) check(found.error());
    if (const auto found = delay_answer(packs, delay); !found) check(found.error());
}

void run_days(Bytes& bytes) {
    const BusinessCalendar calendar = make_calendar(bytes);
    const Day day = bytes.day();
    const auto advanced = calendar.advance(day, bytes.days());
    if (advanced && !calendar.is_business_day(*advanced).value_or(false)) {
        fail("not a business day", format_day(*advanced));
    }
    (void)calendar.business_days_between(day, bytes.day());
    if (bytes.flag()) (void)window_at(bytes.duration(), 0.9);
}

}  // namespace
}  // namespace stockline::fuzz

// Its name is libFuzzer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    stockline::fuzz::Bytes bytes{{data, size}};
    switch (bytes.below(8)) {
        case 6:
            stockline::fuzz::run_cases(bytes);
            break;
        case 7:
            stockline::fuzz::run_days(bytes);
            break;
        default:
            stockline::fuzz::run_plan(bytes);
    }
    return 0;
}
