// Term sheets, fuzzed: the module of product pages fills in whatever stands in a snapshot. Whatever that is, nothing is
// read beyond it, the filling ends, and what it writes is JSON.
#include <cstdio>
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "bytes.h"
#include "term_sheets.h"

namespace stockline::fuzz {
namespace {

using Tree = nlohmann::json;

constexpr int kDeepest = 5;

Tree any_value(Bytes& bytes, int depth);

Tree scalar(Bytes& bytes) {
    switch (bytes.below(5)) {
        case 0:
            return bytes.one_of<double>(
                {0, 1, 2, 3, 30, 100, 100.01, 0.5, -1, -1e9, 4e9, 9e15, 1e18, 1e300});
        case 1:
            return bytes.one_of<const char*>(
                {"ship", "deliver", "EUR", "USD", "2026-11-23", "2026-02-30", "\"\\", ""});
        case 2:
            return bytes.flag();
        case 3:
            return nullptr;
        default:
            return bytes.below(4);
    }
}

const char* any_name(Bytes& bytes) {
    return bytes.one_of<const char*>({"payment",    "dueNow",   "withdrawal", "ofOrder", "refund",
                                      "minorUnits", "currency", "percent",    "then",    "end",
                                      "before",     "own",      "most",       "from",    "above",
                                      "stated",     "prepaid",  "else",       "by",      "=amount",
                                      "=end",       "givenUp"});
}

Tree list(Bytes& bytes, int depth) {
    Tree made = Tree::array();
    for (std::size_t left = bytes.below(4); left > 0; --left)
        made.push_back(any_value(bytes, depth));
    return made;
}

Tree record(Bytes& bytes, int depth) {
    Tree made = Tree::object();
    for (std::size_t left = bytes.below(5); left > 0; --left)
        made[any_name(bytes)] = any_value(bytes, depth);
    return made;
}

Tree portion(Bytes& bytes, int depth) {
    if (bytes.is_odd()) return any_value(bytes, depth);
    if (bytes.below(4) == 0) return Tree::object();
    if (bytes.flag()) return {{"percent", scalar(bytes)}};
    return {{"minorUnits", scalar(bytes)}, {"currency", bytes.flag() ? "EUR" : "USD"}};
}

Tree alternative(Bytes& bytes, int depth) {
    Tree made = Tree::object();
    if (!bytes.is_odd()) made["then"] = any_value(bytes, depth);
    if (bytes.flag()) made["end"] = bytes.below(4);
    if (bytes.flag()) made["above"] = portion(bytes, depth);
    if (bytes.flag()) made[bytes.flag() ? "own" : "most"] = portion(bytes, depth);
    if (bytes.flag()) made[any_name(bytes)] = any_value(bytes, depth);
    return made;
}

// An object whose first name begins with "=": in a map that is the first.
Tree worked_out(Bytes& bytes, int depth) {
    Tree made = Tree::object();
    if (bytes.flag()) {
        Tree ways = Tree::array();
        for (std::size_t left = bytes.below(4); left > 0; --left)
            ways.push_back(alternative(bytes, depth));
        made[bytes.one_of<const char*>({"=when", "=longest", "=soonest", "=first", "=fee", "=x"})] =
            ways;
        if (bytes.flag()) made["else"] = any_value(bytes, depth);
    } else {
        made[bytes.one_of<const char*>({"=end", "=daysBefore", "=amount", "=rest", "=currency"})] =
            bytes.flag() ? portion(bytes, depth) : scalar(bytes);
    }
    return made;
}

Tree any_value(Bytes& bytes, int depth) {
    if (depth == 0) return scalar(bytes);
    switch (bytes.below(5)) {
        case 0:
            return scalar(bytes);
        case 1:
            return list(bytes, depth - 1);
        case 2:
            return record(bytes, depth - 1);
        default:
            return worked_out(bytes, depth - 1);
    }
}

Tree lists_of_numbers(Bytes& bytes) {
    Tree made = Tree::array();
    for (std::size_t left = bytes.below(4); left > 0; --left) {
        Tree numbers = Tree::array();
        for (std::size_t more = bytes.below(4); more > 0; --more) numbers.push_back(scalar(bytes));
        made.push_back(bytes.is_odd() ? any_value(bytes, 1) : numbers);
    }
    return made;
}

// What is due now decides whether money moves before shipment.
Tree part(Bytes& bytes) {
    if (!bytes.flag()) return record(bytes, kDeepest);
    return {{"payment", {{"dueNow", {{"=amount", portion(bytes, 1)}}}}}};
}

// The parts last: behind the last of them nothing is left to read.
std::string sheets_of(Bytes& bytes) {
    Tree parts = Tree::array();
    for (std::size_t left = bytes.below(5); left > 0; --left) parts.push_back(part(bytes));
    if (bytes.is_odd()) parts = any_value(bytes, 2);
    const Tree sets = bytes.is_odd() ? any_value(bytes, 2) : lists_of_numbers(bytes);
    Tree groups = Tree::array(
        {{{"in_stock", lists_of_numbers(bytes)}, {"backorder", lists_of_numbers(bytes)}}});
    if (bytes.is_odd()) groups = any_value(bytes, 2);
    return R"({"sets":)" + sets.dump() + R"(,"groups":)" + groups.dump() + R"(,"parts":)" +
           parts.dump() + '}';
}

[[noreturn]] void fail(const std::string& sheets, const std::string& text) {
    std::fprintf(stderr, "no JSON is written:\n%s\n%s\n", sheets.c_str(), text.c_str());
    std::abort();
}

void run(Bytes& bytes) {
    const std::string text = sheets_of(bytes);
    const auto document = parse_json(text);
    if (!document) return;
    TermSheets sheets;
    // As a snapshot's reader does.
    sheets.document.copy(document->root());
    for (std::size_t left = bytes.below(3); left > 0; --left) {
        SheetPeriod& period = sheets.periods.emplace_back();
        period.period.count = static_cast<int>(bytes.below(40));
        period.period.from = bytes.flag() ? Event::delivery : Event::order;
        const Day first = *parse_day("2026-11-20") + std::chrono::days{bytes.below(8)};
        if (bytes.flag()) period.season = ReturnSeason{first, first, first};
    }
    sheets.areas = {{Area{"DE", {}}}, {Area{"US", {}}, Area{"DE", {}}}};
    SheetCase of;
    of.days.today = *parse_day("2026-11-23");
    if (bytes.flag()) of.days.ship = Window{of.days.today, of.days.today + std::chrono::days{2}};
    if (bytes.flag()) of.days.deliver = of.days.ship;
    if (bytes.flag()) of.price = Money{kMaxMinorUnits, Currency{"EUR"}};
    of.quantity = bytes.flag() ? kMaxQuantity : 1;
    of.has_given_up_right = bytes.flag();
    for (const Status status : {Status::in_stock, Status::backorder}) {
        for (const char* country : {"", "DE", "US"}) {
            std::optional<Destination> to;
            if (*country != '\0') to = Destination{country, ""};
            for (const std::size_t group : {std::size_t{0}, std::size_t{7}}) {
                const FilledTerms filled = fill_terms(sheets, sheets.areas, group, status, to, of);
                for (const std::string& told : {filled.text, filled.order_withdrawal}) {
                    if (!told.empty() && !Tree::accept(told)) fail(text, told);
                }
            }
        }
    }
}

}  // namespace
}  // namespace stockline::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    stockline::fuzz::Bytes bytes{{data, size}};
    stockline::fuzz::run(bytes);
    return 0;
}
