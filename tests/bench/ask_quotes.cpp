// Asks the engine, natively, what a page asks it: for callgrind to count (.ci/counts.sh) and beside WebAssembly
// (engine.ts).
//
//   ask_quotes RULES                   for each case {"snapshot", "question", "answer"}, by name
//   ask_quotes RULES names             a line each
//   ask_quotes RULES CASE count        asks once, for callgrind
//   ask_quotes RULES CASE time TIMES   asks so often, and says how many nanoseconds of CPU one took
#include <algorithm>
#include <cstdlib>
#include <ctime>
#include <exception>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "quote_cases.h"
#include "stockline/json.h"
#include "stockline/plan.h"

namespace {

using namespace stockline;

// What a case is planned from is ours: a fault in it ends the program.
template <class Value>
Value taken(Result<Value> read) {
    if (!read) {
        std::cerr << write_faults(read.error()) << '\n';
        std::exit(1);
    }
    return *std::move(read);
}

// As a page has it: as text. Berlin's clock is an hour before UTC until the last Sunday of March 2027.
std::string planned(const QuoteCase& asked) {
    const Store store = taken(read_store(asked.store));
    const Horizon horizon = plan_horizon(store);
    const TimeZone berlin{horizon.from,
                          horizon.until,
                          std::chrono::hours{1},
                          {{*parse_instant("2027-03-28T01:00:00Z"), std::chrono::hours{2}},
                           {*parse_instant("2027-10-31T01:00:00Z"), std::chrono::hours{1}}}};
    PlanOptions options;
    options.rules = taken(read_rule_packs(asked.packs));
    return write_snapshot(taken(plan(store, {{"Europe/Berlin", berlin}}, options)));
}

void list(const std::vector<QuoteCase>& cases) {
    nlohmann::json all;
    for (const QuoteCase& asked : cases) {
        const std::string text = planned(asked);
        all[asked.name] = {{"snapshot", text},
                           {"question", asked.question},
                           {"answer", answer(taken(read_snapshot(text)), asked.question)}};
    }
    std::cout << all.dump() << '\n';
}

// Rounds of a few milliseconds, of which the middle one counts: what else the machine does comes and goes.
double nanoseconds(const Snapshot& snapshot, const std::string& question, long times) {
    constexpr int kRounds = 9;
    std::vector<double> rounds;
    std::size_t bytes = 0;
    for (int round = 0; round < kRounds; ++round) {
        const std::clock_t begin = std::clock();
        for (long i = 0; i < times; ++i) bytes += answer(snapshot, question).size();
        const std::clock_t end = std::clock();
        rounds.push_back(static_cast<double>(end - begin) * 1e9 / CLOCKS_PER_SEC /
                         static_cast<double>(times));
    }
    std::sort(rounds.begin(), rounds.end());
    return bytes == 0 ? 0.0 : rounds[kRounds / 2];
}

int run(const std::vector<std::string>& words) {
    if (words.empty()) return 2;
    const std::vector<QuoteCase> cases = quote_cases(words[0]);
    if (words.size() == 1) {
        list(cases);
        return 0;
    }
    if (words[1] == "names") {
        for (const QuoteCase& each : cases) std::cout << each.name << '\n';
        return 0;
    }
    const auto asked = std::find_if(cases.begin(), cases.end(),
                                    [&](const QuoteCase& each) { return each.name == words[1]; });
    if (asked == cases.end() || words.size() < 3) return 2;
    const Snapshot snapshot = taken(read_snapshot(planned(*asked)));
    if (words[2] == "count") {
        std::cout << answer(snapshot, asked->question) << '\n';
    } else if (words.size() == 4) {
        std::cout << nanoseconds(snapshot, asked->question, std::stol(words[3])) << '\n';
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    try {
        return run({argv + 1, argv + argc});
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
