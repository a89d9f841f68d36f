#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "json/tree_builder.h"

namespace stockline {
namespace {

// nlohmann_json's events, handed on.
class Events : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit Events(TreeBuilder& tree) : tree_(tree) {}

    bool null() override {
        tree_.null();
        return true;
    }
    bool boolean(bool value) override {
        tree_.boolean(value);
        return true;
    }
    bool number_integer(number_integer_t value) override {
        tree_.number(static_cast<double>(value));
        return true;
    }
    bool number_unsigned(number_unsigned_t value) override {
        tree_.number(static_cast<double>(value));
        return true;
    }
    bool number_float(number_float_t value, const string_t& /*spelling*/) override {
        tree_.number(value);
        return true;
    }
    bool string(string_t& value) override {
        tree_.string(value);
        return true;
    }
    bool key(string_t& name) override {
        tree_.key(name);
        return true;
    }

    // JSON text has no binary values; the interface does.
    bool binary(binary_t& /*value*/) override { return false; }

    bool start_object(std::size_t /*size*/) override { return tree_.open(Json::Kind::object); }
    bool start_array(std::size_t /*size*/) override { return tree_.open(Json::Kind::array); }
    bool end_object() override {
        tree_.close();
        return true;
    }
    bool end_array() override {
        tree_.close();
        return true;
    }

    bool parse_error(std::size_t position, const std::string& /*last_token*/,
                     const nlohmann::json::exception& /*error*/) override {
        tree_.fail(position);
        return false;
    }

private:
    TreeBuilder& tree_;
};

}  // namespace

Result<JsonDocument> parse_json(std::string_view text) {
    TreeBuilder tree{text};
    Events events{tree};
    if (text.find('\0') == std::string_view::npos) {
        nlohmann::json::sax_parse(text.begin(), text.end(), &events);
    } else {
        // nlohmann_json takes U+0000 for the end, and what stands behind it for nothing. No JSON has it, as it has no
        // U+0001.
        std::string other{text};
        std::replace(other.begin(), other.end(), '\0', '\1');
        nlohmann::json::sax_parse(other.begin(), other.end(), &events);
    }
    return tree.finish();
}

}  // namespace stockline
