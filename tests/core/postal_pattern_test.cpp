// Postal patterns that can match no code, and how they are to be written: rule T5 of core/RULES.md.
#include "postal_pattern.h"

#include <gtest/gtest.h>

#include "stockline/rules.h"
#include "written.h"

namespace stockline {
namespace {

using written::Sentences;
using written::store_with_lane;
using written::told_of;

TEST(PostalPattern, OfOneCodeOrABeginningCanMatch) {
    for (const auto* pattern :
         {"10115", "10*", "1*", "*", "SW1A 1AA", "sw1a*", "1234 XX", " 10 * "}) {
        EXPECT_EQ(fault_of_postal_pattern("NL", pattern), "") << pattern;
    }
}

// As their posts write them: 5-4 digits in the United States, 3-4 in Japan, 2-3 in Poland, 4-3 in Portugal, 5-3 in
// Brazil, and Latvia's country before four.
TEST(PostalPattern, MayHaveTheDashOfItsCountrysCodes) {
    EXPECT_EQ(fault_of_postal_pattern("US", "94103-1234"), "");
    EXPECT_EQ(fault_of_postal_pattern("JP", "100-0001"), "");
    EXPECT_EQ(fault_of_postal_pattern("JP", "100-00*"), "");
    EXPECT_EQ(fault_of_postal_pattern("PL", "00-001"), "");
    EXPECT_EQ(fault_of_postal_pattern("PT", "1000-001"), "");
    EXPECT_EQ(fault_of_postal_pattern("BR", "01310-100"), "");
    EXPECT_EQ(fault_of_postal_pattern("LV", "LV-1050"), "");
}

std::string meant(std::string_view country, std::string_view pattern) {
    const std::string sentence = fault_of_postal_pattern(country, pattern);
    const std::string advice = "Write whole codes, or beginnings of codes with * at the end";
    const std::size_t begin = sentence.find(advice);
    return begin == std::string::npos ? "nothing: " + sentence
                                      : sentence.substr(begin + advice.size());
}

TEST(PostalPattern, OfARangeIsWrittenAsItsBeginnings) {
    EXPECT_EQ(fault_of_postal_pattern("DE", "10000-10999"),
              "\"10000-10999\" matches no postal code. Write whole codes, or beginnings of codes "
              "with * at the end: \"10*\".");
    // 20000 to 20999, 21000 to 21099, 21100 to 21149.
    EXPECT_EQ(meant("DE", "20000...21149"),
              ": \"20*\", \"210*\", \"2110*\", \"2111*\", \"2112*\", \"2113*\", \"2114*\".");
    EXPECT_EQ(meant("DE", "10115 – 10117"), ": \"10115\", \"10116\", \"10117\".");
    EXPECT_EQ(meant("US", "94103-94104"), ": \"94103\", \"94104\".");
    EXPECT_EQ(meant("DE", "10*-12*"), ": \"10*\", \"11*\", \"12*\".");
    // Too many to be of help.
    EXPECT_EQ(meant("DE", "10001-98765"), ".");
    EXPECT_EQ(meant("DE", "10-20000"), ".");
}

TEST(PostalPattern, OfABeginningIsWrittenWithAnAsterisk) {
    for (const auto* pattern : {"10...", "10xxx", "10???", "10###", "10XXX", "10…", "10%", "10-"}) {
        EXPECT_EQ(meant("DE", pattern), ": \"10*\".") << pattern;
    }
}

TEST(PostalPattern, OfAListIsWrittenOneByOne) {
    EXPECT_EQ(meant("DE", "10115, 10117"), ": \"10115\", \"10117\".");
}

// Codes have five figures in France, Germany and the United States (there, or nine), and four in Switzerland; those of
// the United Kingdom have a figure.
TEST(PostalPattern, OfAWholeCodeHasAsManyFiguresAsTheCountrysCodes) {
    for (const auto& [country, pattern] : {std::pair{"FR", "69001"},
                                           {"FR", "69*"},
                                           {"FR", "690 01"},
                                           {"CH", "8001"},
                                           {"US", "94103"},
                                           {"US", "941031234"},
                                           {"GB", "LS1"},
                                           {"GB", "LS*"},
                                           {"CY", "1010"}}) {
        EXPECT_EQ(fault_of_postal_pattern(country, pattern), "") << pattern;
    }
    EXPECT_EQ(meant("FR", "69"), ": \"69*\".");
    EXPECT_EQ(meant("FR", "69-72"), ": \"69*\", \"70*\", \"71*\", \"72*\".");
    EXPECT_EQ(meant("FR", "69*, 75*"), ": \"69*\", \"75*\".");
    EXPECT_EQ(meant("US", "941"), ": \"941*\".");
    EXPECT_EQ(meant("GB", "LS"), ": \"LS*\".");
    EXPECT_EQ(meant("GB", "LS*, YO*"), ": \"LS*\", \"YO*\".");
    // Nothing longer than a code is the beginning of one, and a letter is no figure.
    EXPECT_EQ(meant("FR", "690011"), ".");
    EXPECT_EQ(meant("FR", "690011*"), ".");
    EXPECT_EQ(meant("FR", "LS*"), ".");
    EXPECT_EQ(meant("CH", "80011"), ".");
}

TEST(PostalPattern, OfNothingOrOfSignsMatchesNothing) {
    for (const auto* pattern : {"", " ", "-", "1*5", "**", "10[01]*", "Köln", "(10)"}) {
        EXPECT_NE(fault_of_postal_pattern("DE", pattern), "") << pattern;
    }
}

TEST(PostalPattern, IsJudgedInLanesAndInRules) {
    EXPECT_EQ(
        told_of(store_with_lane(R"("to":{"country":"DE","postalCodes":["10*","1000-1999"]},
                                         "transitDays":1)")),
        Sentences{"/shipping/standard/lanes/0/to/postalCodes/1 \"1000-1999\" matches no postal "
                  "code. Write whole codes, or beginnings of codes with * at the end: \"1*\"."});
    const auto request = read_plan_request(
        R"({"zones":{},"rules":[{"jurisdiction":"DE","areas":[{"country":"DE",
            "postalCodes":["10..."]}],"rules":[]}]})");
    ASSERT_FALSE(request);
    ASSERT_EQ(request.error().size(), 1U);
    EXPECT_EQ(request.error()[0].pointer, "/rules/0/areas/0/postalCodes/0");
}

// In a document codes are capital letters: that small ones are none is the one fault.
TEST(CountryCode, ThatIsNoneIsToldOnce) {
    const auto told = [](const std::string& country) {
        return told_of(store_with_lane(R"("to":{"country":")" + country + R"("},"transitDays":1)"));
    };
    EXPECT_EQ(
        told("UK"),
        Sentences{"/shipping/standard/lanes/0/to/country UK is no country's code. Write GB."});
    EXPECT_EQ(told("uk").size(), 1U);
}

TEST(StockRow, StandsOnceForALocation) {
    EXPECT_EQ(told_of(written::store(R"("stock":[{"location":"nj","onHand":1},
                                         {"location":"nj","onHand":1}])")),
              Sentences{"/products/MUG/stock/1/location Another row has this product's stock at "
                        "\"nj\". Write one row a location, with all of its units."});
}

}  // namespace
}  // namespace stockline
