// M8: of no document under 100 kB does one quote, or the plan of one product, cost more than 50 million instructions,
// as callgrind counts them. And what is bounded is right all the same.
#include <array>
#include <cstdio>
#include <cstdlib>
#include <gtest/gtest.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <regex>
#include <string>

#include "slow_documents.h"

namespace stockline {
namespace {

using Json = nlohmann::json;

std::string output_of(const std::string& command) {
    const std::unique_ptr<FILE, int (*)(FILE*)> pipe{popen((command + " 2>&1").c_str(), "r"),
                                                     pclose};
    std::string text;
    std::array<char, 4096> some{};
    while (pipe != nullptr && fgets(some.data(), static_cast<int>(some.size()), pipe.get())) {
        text += some.data();
    }
    return text;
}

Json answer_of(const std::string& kind) {
    return Json::parse(output_of(std::string{STOCKLINE_ASK_SLOWLY} + " " + kind));
}

class Bounds : public testing::TestWithParam<const char*> {};

long long counted(const std::string& kind, const std::string& function) {
    const std::string told =
        output_of("valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect='" +
                  function + "' " + STOCKLINE_ASK_SLOWLY + " " + kind);
    std::smatch found;
    if (!std::regex_search(told, found, std::regex{"Collected : ([0-9]+)"})) return -1;
    return std::stoll(found[1]);
}

TEST_P(Bounds, AQuoteAndAPlanOfOneProductAreFiftyMillionInstructionsAtTheMost) {
    if (std::system("valgrind --version >/dev/null 2>&1") != 0) {
        GTEST_SKIP() << "valgrind, which counts the instructions, is not here";
    }
    constexpr long long kMost = 50'000'000;
    for (const char* function : {"stockline::answer*", "stockline::plan(*"}) {
        const long long count = counted(GetParam(), function);
        EXPECT_GT(count, 1000) << function << " was not found";
        EXPECT_LE(count, kMost) << function;
    }
}

INSTANTIATE_TEST_SUITE_P(
    M8, Bounds,
    testing::Values("closed-mondays-5000", "mondays-only-production-3660", "two-distributions-300",
                    "uncertain-48x300", "commitments-nodue-3000-places-2", "receipts-1100x300",
                    "receipts-300x365-handling-50-transit-50", "doublings-10x365x365x365",
                    "doublings-at-60-places", "places-60x20x300", "cutoffs-600",
                    "deadline-behind-3000-closed-days", "made-on-mondays-900x700x700",
                    "postal-codes-6000-at-300-places", "lanes-20x90-at-300-places",
                    "methods-100-elsewhere-at-400-places", "cutoffs-600-of-which-one-is-reached",
                    "collected-at-300-places", "collected-of-receipts-1000x300"),
    [](const auto& kind) {
        std::string name = kind.param;
        for (char& c : name) {
            if (c == '-') c = '_';
        }
        return name;
    });

TEST(SlowDocuments, AreUnder100KilobytesEach) {
    EXPECT_EQ(slow_documents().size(), 19U);
    for (const SlowDocument& document : slow_documents()) {
        EXPECT_LT(document.store.size(), 100'000U) << document.kind;
    }
}

// From Monday 2026-11-23 the 5,001st Monday is 35,000 days later, 2122-09-21. A tenth of the cases takes 100 Mondays
// more, nine tenths 900: 2124-08-21 and 2139-12-21. Parcels take a day.
TEST(SlowDocuments, WithFiveThousandClosedMondaysHaveTheirDays) {
    const Json promise = answer_of("closed-mondays-5000");
    EXPECT_EQ(promise.at("ship"), (Json{{"earliest", "2124-08-21"}, {"latest", "2139-12-21"}}));
    EXPECT_EQ(promise.at("deliver"), (Json{{"earliest", "2124-08-22"}, {"latest", "2139-12-22"}}));
}

// 3,660 Mondays after 2026-11-23 are 25,620 days: 2097-01-14 is a Monday. The carrier's next day is a week later.
TEST(SlowDocuments, MadeOnMondaysAloneHaveTheirDays) {
    const Json promise = answer_of("mondays-only-production-3660");
    EXPECT_EQ(promise.at("ship").at("latest"), "2097-01-14");
    EXPECT_EQ(promise.at("deliver").at("latest"), "2097-01-21");
}

// 1,500 + 1,502 - 3,000 = 2 are free, and ship on the day.
TEST(SlowDocuments, OfThreeThousandOpenOrdersLeaveTwoUnits) {
    const Json promise = answer_of("commitments-nodue-3000-places-2");
    EXPECT_EQ(promise.at("status"), "in_stock");
    EXPECT_EQ(promise.at("maxQuantity"), 2);
    EXPECT_EQ(promise.at("ship").at("latest"), "2026-11-23");
}

// Handling and transit are 3,361 to 3,660 days each, all as likely: of the 90,000 pairs those of at most 6,722 + k are
// (k + 1)(k + 2) / 2. 9,000 are reached at k = 133: day 6,855, 2045-08-30. The other end lies as far from the last day,
// 7,320: 9,000 pairs lie at or after 7,187, so nine tenths are there by then: 2046-07-28. What is counted in grains may
// tell more than that, never less, and by a week at the most.
TEST(SlowDocuments, WithTwoDistributionsTellNoLessThanTheirDays) {
    const Json window = answer_of("two-distributions-300").at("deliver");
    EXPECT_LE(window.at("earliest").get<std::string>(), "2045-08-30");
    EXPECT_GE(window.at("earliest").get<std::string>(), "2045-08-23");
    EXPECT_GE(window.at("latest").get<std::string>(), "2046-07-27");
    EXPECT_LE(window.at("latest").get<std::string>(), "2046-08-04");
}

// Handled in 0 to 19 days and carried in 0 to 299, all as likely: from 19 days on, k days are
// enough for k - 8.5 of 300. A tenth is reached at day 39, nine tenths at day 279: 2027-01-01 and
// 2027-08-29. What is counted in grains of thirty days tells more than that, never less.
TEST(SlowDocuments, OfManyPlacesTellNoLessThanTheirDays) {
    const Json window = answer_of("places-60x20x300").at("deliver");
    EXPECT_LE(window.at("earliest").get<std::string>(), "2027-01-01");
    EXPECT_GE(window.at("latest").get<std::string>(), "2027-08-29");
    EXPECT_LE(window.at("latest").get<std::string>(), "2027-09-28");
}

// 1,023 totals are too many to be told apart: units are judged by the receipt that they wait for, so there are no more
// parts than receipts.
TEST(SlowDocuments, WithTooManyTotalsHaveAPartForEachReceipt) {
    const Json promise = answer_of("doublings-10x365x365x365");
    EXPECT_EQ(promise.at("maxQuantity"), 1023);
    EXPECT_EQ(promise.at("parts").size(), 10U);
}

}  // namespace
}  // namespace stockline
