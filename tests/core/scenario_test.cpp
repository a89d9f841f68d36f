// Runs every scenario file natively. A file is
//
//     { "title": a sentence, with the arithmetic where there is some,
//       "source": where the expectation comes from,
//       "store": a store document, or "storeFile": its path from the repository's root,
//       "storeText": in place of both, text that need not be JSON,
//       "skus": which to plan (all when absent),
//       "rules": the rule packs to plan with: names ("eu" for web/rules/eu.json), or whole packs,
//       "plan": {"order": the id of the order for which to plan} (for whoever asks anew when absent),
//       "errors": [{code, pointer}] when the store must be refused, in that order,
//       "warnings": [{code, pointer}] of a check of the store, in that order,
//       "snapshot": what the snapshot must have,
//       "pegging": what the pegging must have,
//       "queries": [{ "query", "promise" or "answer": what the answer must have }
//                   or { "revise", "answer" }
//                   or either with "errors": [{code, pointer}]] }
//
// "must have": each member of an expected object must be there and match; one whose expected value is
// null must be absent. Arrays match item by item.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <nlohmann/json.hpp>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "host_zones.h"
#include "stockline/json.h"

namespace {

// Keeps the order of members: that of shipping methods means something.
using json = nlohmann::ordered_json;
namespace fs = std::filesystem;

std::string read_file(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    EXPECT_TRUE(file.good()) << path;
    return {std::istreambuf_iterator<char>{file}, {}};
}

void expect_has(const json& expected, const json& actual, const std::string& where) {
    if (expected.is_object() && actual.is_object()) {
        for (const auto& [key, value] : expected.items()) {
            std::string place = where;
            place += '/';
            place += key;
            if (value.is_null()) {
                EXPECT_FALSE(actual.contains(key)) << place << " must be absent";
            } else if (actual.contains(key)) {
                expect_has(value, actual.at(key), place);
            } else {
                ADD_FAILURE() << place << " is absent, expected " << value.dump();
            }
        }
    } else if (expected.is_array() && actual.is_array()) {
        ASSERT_EQ(expected.size(), actual.size()) << where << " is " << actual.dump();
        for (std::size_t i = 0; i < expected.size(); ++i) {
            expect_has(expected[i], actual[i], where + "/" + std::to_string(i));
        }
    } else {
        EXPECT_EQ(expected, actual) << where;
    }
}

// `list`: "errors" or "warnings".
void expect_listed(const json& expected, const char* list, const std::string& answer,
                   const std::string& where) {
    json pairs = json::array();
    const json actual = json::parse(answer);
    ASSERT_TRUE(actual.contains(list)) << where << " has no " << list << ": " << answer;
    for (const json& found : actual.at(list)) {
        pairs.push_back({{"code", found.at("code")}, {"pointer", found.at("pointer")}});
        EXPECT_FALSE(found.at("message").get<std::string>().empty());
    }
    EXPECT_EQ(expected, pairs) << where;
}

void expect_errors(const json& expected, const std::string& answer, const std::string& where) {
    expect_listed(expected, "errors", answer, where);
}

std::string store_text(const json& scenario) {
    if (scenario.contains("storeText")) return scenario.at("storeText").get<std::string>();
    if (scenario.contains("storeFile")) {
        return read_file(fs::path{STOCKLINE_SCENARIOS} / "../.." /
                         scenario.at("storeFile").get<std::string>());
    }
    return scenario.at("store").dump();
}

// The packs that a scenario names or has, as plan() takes them.
stockline::RulePacks rules_of(const json& scenario) {
    json packs = json::array();
    for (const json& pack : scenario.value("rules", json::array())) {
        packs.push_back(pack.is_string() ? json::parse(read_file(
                                               fs::path{STOCKLINE_SCENARIOS} / "../../web/rules" /
                                               (pack.get<std::string>() + ".json")))
                                         : pack);
    }
    const auto request =
        stockline::read_plan_request(json{{"zones", json::object()}, {"rules", packs}}.dump());
    EXPECT_TRUE(request) << stockline::write_faults(request.error());
    return request ? request->options.rules : stockline::RulePacks{};
}

class Scenario : public testing::Test {
public:
    explicit Scenario(fs::path path) : path_(std::move(path)) {}

    void TestBody() override {
        const json scenario = json::parse(read_file(path_));
        ASSERT_FALSE(scenario.at("title").get<std::string>().empty());
        run(scenario);
        fs::create_directories(STOCKLINE_SCENARIO_OUTPUT);
        std::ofstream out{
            fs::path{STOCKLINE_SCENARIO_OUTPUT} / path_.filename().replace_extension(".out"),
            std::ios::binary};
        out << output_.str();
    }

private:
    void run(const json& scenario) {
        const auto store = stockline::read_store(store_text(scenario));
        if (!store) return refused(scenario, stockline::write_faults(store.error()));
        stockline::PlanOptions options;
        options.skus = scenario.value("skus", std::vector<std::string>{});
        options.order = scenario.value("/plan/order"_json_pointer, std::string{});
        options.rules = rules_of(scenario);
        const auto planned = stockline::plan(*store, stockline::host_zones(*store), options);
        if (!planned) return refused(scenario, stockline::write_faults(planned.error()));
        ASSERT_FALSE(scenario.contains("errors")) << "the store was taken";

        const std::string text = stockline::write_snapshot(*planned);
        output_ << text << '\n';
        if (scenario.contains("snapshot")) {
            expect_has(scenario.at("snapshot"), json::parse(text), "snapshot");
        }
        if (scenario.contains("warnings")) {
            const auto zones = stockline::host_zones(*store);
            const std::string check =
                stockline::write_check({}, stockline::store_warnings(*store, zones, options.rules));
            output_ << check << '\n';
            expect_listed(scenario.at("warnings"), "warnings", check, "warnings");
        }
        if (scenario.contains("pegging")) {
            const auto pegging = stockline::peg(*store, stockline::host_zones(*store), options);
            ASSERT_TRUE(pegging);
            output_ << stockline::write_pegging(*pegging) << '\n';
            expect_has(scenario.at("pegging"), json::parse(stockline::write_pegging(*pegging)),
                       "pegging");
        }
        // As a browser gets it: from text.
        const auto snapshot = stockline::read_snapshot(text);
        ASSERT_TRUE(snapshot) << stockline::write_faults(snapshot.error());
        EXPECT_EQ(text, stockline::write_snapshot(*snapshot));
        int number = 0;
        for (const json& item : scenario.value("queries", json::array())) {
            const std::string where = "queries/" + std::to_string(number++);
            const std::string answer =
                item.contains("revise")
                    ? stockline::answer_revision(*snapshot, item.at("revise").dump())
                    : stockline::answer(*snapshot, item.at("query").dump());
            output_ << answer << '\n';
            if (item.contains("errors")) {
                expect_errors(item.at("errors"), answer, where);
            } else {
                expect_has(item.at(item.contains("promise") ? "promise" : "answer"),
                           json::parse(answer), where);
            }
        }
    }

    void refused(const json& scenario, const std::string& errors) {
        output_ << errors << '\n';
        ASSERT_TRUE(scenario.contains("errors")) << "the store was refused: " << errors;
        expect_errors(scenario.at("errors"), errors, "store");
    }

    fs::path path_;
    std::ostringstream output_;
};

}  // namespace

int main(int argc, char** argv) {
    for (const auto& entry : fs::directory_iterator{STOCKLINE_SCENARIOS}) {
        const fs::path& path = entry.path();
        if (path.extension() != ".json") continue;
        // In a filter of GoogleTest, a "-" begins what to leave out.
        std::string name = path.stem().string();
        std::replace(name.begin(), name.end(), '-', '_');
        testing::RegisterTest("Scenario", name.c_str(), nullptr, nullptr, path.string().c_str(), 1,
                              [path]() -> testing::Test* { return new Scenario{path}; });
    }
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
