// The small parser says what nlohmann_json says, of every text: the same tree, or the same fault at the same place. The
// one that is told that its text is JSON has the same tree of each that is, and none where there is a fault.
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "json/value.h"

namespace stockline {
namespace {

// Everything that a tree holds, in its order.
std::string spelt(const Result<JsonDocument>& document) {
    std::string text;
    if (!document) {
        for (const Fault& fault : document.error()) {
            text += std::string{to_string(fault.code)} + " at '" + fault.pointer +
                    "': " + fault.message + '\n';
        }
        return text;
    }
    const Json* const root = &document->root();
    for (const Json* node = root; node != root + root->span; ++node) {
        text += std::to_string(static_cast<int>(node->kind)) + ' ' + std::to_string(node->span) +
                ' ' + std::to_string(node->boolean) + ' ' + std::to_string(node->number) + " '" +
                std::string{node->key} + "' '" + std::string{node->text} + "'\n";
    }
    return text;
}

// How many values JavaScript would count: it has the last alone of those of one name.
std::size_t count_values(const nlohmann::json& value) {
    std::size_t count = 1;
    for (const nlohmann::json& inside : value) {
        if (value.is_structured()) count += count_values(inside);
    }
    return count;
}

Result<JsonDocument> parse_known(const std::string& text) {
    auto document = parse_json_known(text, count_values(nlohmann::json::parse(text)));
    if (document) return *std::move(document);
    return tl::unexpected{Faults{}};
}

void expect_same(const std::string& text) {
    const auto document = parse_json(text);
    EXPECT_EQ(spelt(parse_json_small(text)), spelt(document)) << text;
    if (!nlohmann::json::accept(text) || text.find('\0') != std::string::npos) return;
    EXPECT_EQ(spelt(parse_known(text)), document ? spelt(document) : "") << text;
}

TEST(ParseSmall, ReadsWhatIsThere) {
    EXPECT_EQ(spelt(parse_json_small(R"({"a":[1,true],"b":"x"})")),
              "5 5 0 0.000000 '' ''\n"
              "4 3 0 0.000000 'a' ''\n"
              "2 1 0 1.000000 '' ''\n"
              "1 1 1 0.000000 '' ''\n"
              "3 1 0 0.000000 'b' 'x'\n");
}

// JSON.parse takes these for JSON, and nlohmann_json does not.
TEST(ParseKnown, HasNoNumberThatIsTooGreatAndNoHalfOfAPair) {
    for (const char* text : {"1e309", "-1e309", R"("\uD83E")", R"("\uDD8A")", R"("\uD83Ex")",
                             R"("\uD83E\n")", R"("\uD83E\u0041")", R"("\uD83E\uD83E")"}) {
        EXPECT_FALSE(parse_json_known(text, 1)) << text;
    }
    EXPECT_TRUE(parse_json_known("1e308", 1));
    EXPECT_TRUE(parse_json_known(R"("\uD83E\uDD8A")", 1));
}

TEST(ParseSmall, SaysWhatNlohmannSaysOfNumbers) {
    for (const char* text : {"0",
                             "-0",
                             "1",
                             "-1",
                             "12",
                             "01",
                             "-",
                             "+1",
                             "1.",
                             ".5",
                             "1.5",
                             "1.50",
                             "1e5",
                             "1E+5",
                             "1e-5",
                             "1e",
                             "1e+",
                             "1.e5",
                             "-.5",
                             "0.1",
                             "123456789012345",
                             "1234567890123456",
                             "12345678901234567890",
                             "123456789012345678901234567890",
                             "-9007199254740993",
                             "9007199254740993",
                             "1e308",
                             "1e309",
                             "-1e309",
                             "5e-324",
                             "1e-400",
                             "0x1",
                             "1 2",
                             "00",
                             "1a"}) {
        expect_same(text);
    }
}

TEST(ParseSmall, SaysWhatNlohmannSaysOfStrings) {
    for (const char* text : {R"("")",
                             R"("a)",
                             R"("\n\t\r\b\f\/\\\"")",
                             R"("\x")",
                             R"("\")",
                             "\"\\",
                             R"("\u0041")",
                             R"("\u00e9\u20AC\uD83E\uDD8A")",
                             R"("\u004")",
                             R"("\u00g1")",
                             R"("\uD83E")",
                             R"("\uD83Ex")",
                             R"("\uD83E\n")",
                             R"("\uD83E\u0041")",
                             R"("\uDD8A")",
                             R"("\u0000")",
                             "\"\t\"",
                             "\"\x1f\"",
                             "\"\x7f\"",
                             "\"\xc2\xa9\"",
                             "\"\xc2\"",
                             "\"\xc1\x81\"",
                             "\"\xe0\x9f\x80\"",
                             "\"\xe0\xa0\x80\"",
                             "\"\xed\x9f\xbf\"",
                             "\"\xed\xa0\x80\"",
                             "\"\xee\x80\x80\"",
                             "\"\xf0\x8f\x80\x80\"",
                             "\"\xf0\x90\x80\x80\"",
                             "\"\xf4\x8f\xbf\xbf\"",
                             "\"\xf4\x90\x80\x80\"",
                             "\"\xf5\x80\x80\x80\"",
                             "\"\x80\"",
                             "\"\xff\"",
                             "\"\xe2\x82\"",
                             "\"\xf0\x9f\xa6\""}) {
        expect_same(text);
    }
}

TEST(ParseSmall, SaysWhatNlohmannSaysOfStructure) {
    for (const char* text : {"",
                             " ",
                             "\n\n",
                             "null",
                             "nul",
                             "nulL",
                             "true",
                             "tru",
                             "false",
                             "fals",
                             "nonsense",
                             "{}",
                             "[]",
                             "{",
                             "[",
                             "}",
                             "]",
                             "[1",
                             "[1,",
                             "[1,]",
                             "[,1]",
                             "[1 2]",
                             "[[]]",
                             "{\"a\"}",
                             "{\"a\":}",
                             "{\"a\":1,}",
                             "{\"a\" 1}",
                             "{1:2}",
                             "{true:1}",
                             "{\"a\":1 \"b\":2}",
                             "{\"a\":1,\"b\":2}",
                             "{\"a\":1,\"a\":2}",
                             "{\"b\":{\"a\":1,\"c\":0,\"a\":2,\"c\":1,\"a\":3}}",
                             "[1}",
                             "{\"a\":1]",
                             "{} {}",
                             "{}x",
                             "[] ,",
                             "\xef\xbb\xbf{}",
                             "\xef\xbb{}",
                             "\xef",
                             "\xff\xfe",
                             "/* c */ 1",
                             "'a'",
                             "[1,\n2,\n x]",
                             "{\"a\": [ {\"b\" : [ ] } , [ null ,true,false ] ] }"}) {
        expect_same(text);
    }
    expect_same(std::string("{}\0x", 4));
    expect_same(std::string("[1,\0 2]", 7));
    expect_same(std::string(20, '[') + std::string(20, ']'));
    expect_same(std::string(21, '['));
    expect_same(std::string(20, '[') + "{\"a\":1}");
}

// A document with up to three characters changed at a time, so that errors lie everywhere.
// U+0000 is no end: nothing behind it is dropped without a word.
TEST(ParseSmall, RefusesANulWhereItStandsAsNlohmannIsMadeTo) {
    using namespace std::string_literals;
    for (const std::string& text : {"{\"a\":1}\0junk{"s, "{\"a\":1}\0"s, "\0{}"s, "{\0\"a\":1}"s,
                                    "{\"a\0\":1}"s, "[1\0]"s, "[tr\0e]"s, "\0"s}) {
        EXPECT_NE(spelt(parse_json(text)).find("not_json"), std::string::npos) << text;
        expect_same(text);
    }
    EXPECT_EQ(spelt(parse_json("{}\0"s)),
              "not_json at '': This is not JSON: something is wrong at line 1, column 3.\n");
}

TEST(ParseSmall, SaysWhatNlohmannSaysOfWhatIsBroken) {
    const std::string whole =
        R"({"version": 1, "asOf": "2026-11-22T14:05:00Z", "calendars": {"dock": {"workdays":
            ["mon", "tue"], "closed": [], "open": null}}, "x": [1.5e3, -2, 0, true, false, "\u00e9é\n"]})";
    static constexpr char kAll[] = "{}[]:,\"\\0123456789.eE+-tfnul \n\t/\x01\x80\xc3\xf0";
    const std::string_view kCharacters{kAll, sizeof kAll};  // and U+0000
    std::mt19937 random{20261122};
    const auto below = [&random](std::size_t end) { return random() % end; };
    for (int round = 0; round < 4000; ++round) {
        std::string text = whole;
        for (std::size_t changes = 1 + below(3); changes > 0; --changes) {
            const std::size_t place = below(text.size());
            const char other = kCharacters[below(kCharacters.size())];
            switch (below(3)) {
                case 0:
                    text.erase(place, 1);
                    break;
                case 1:
                    text.insert(place, 1, other);
                    break;
                default:
                    text[place] = other;
            }
        }
        expect_same(text);
    }
}

}  // namespace
}  // namespace stockline
