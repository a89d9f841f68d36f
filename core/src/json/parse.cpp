#include <algorithm>
#include <nlohmann/json.hpp>

#include "json/value.h"

namespace stockline {
namespace {

// Our documents nest nine levels; twice that leaves room for what later versions add.
constexpr std::size_t kMaxDepth = 20;

// Builds the tree from the parser's events. Ancestors of the value being read do not move: only the
// innermost open container grows.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    TreeBuilder(std::string_view text, Json& root) : text_(text), root_(root) {}

    bool null() override { return place(Json::Kind::null) != nullptr; }

    bool boolean(bool value) override {
        Json* const json = place(Json::Kind::boolean);
        json->boolean = value;
        return true;
    }

    bool number_integer(number_integer_t value) override {
        return add_number(static_cast<double>(value));
    }
    bool number_unsigned(number_unsigned_t value) override {
        return add_number(static_cast<double>(value));
    }
    bool number_float(number_float_t value, const string_t& /*spelling*/) override {
        return add_number(value);
    }

    bool string(string_t& value) override {
        place(Json::Kind::string)->text = std::move(value);
        return true;
    }

    // JSON text has no binary values; the interface does.
    bool binary(binary_t& /*value*/) override { return false; }

    bool start_object(std::size_t /*size*/) override { return open(Json::Kind::object); }
    bool start_array(std::size_t /*size*/) override { return open(Json::Kind::array); }

    bool key(string_t& name) override {
        open_.back()->members.push_back(JsonMember{std::move(name), Json{}});
        return true;
    }

    bool end_object() override {
        check_keys(*open_.back());
        open_.pop_back();
        return true;
    }

    bool end_array() override {
        open_.pop_back();
        return true;
    }

    bool parse_error(std::size_t position, const std::string& /*last_token*/,
                     const nlohmann::json::exception& /*error*/) override {
        const std::string_view before = text_.substr(0, std::min(position, text_.size()));
        const auto line = 1 + std::count(before.begin(), before.end(), '\n');
        const std::size_t line_start = before.rfind('\n') + 1;  // npos + 1 is 0
        faults_.push_back(Fault{FaultCode::not_json, "",
                                "This is not JSON: something is wrong at line " +
                                    std::to_string(line) + ", column " +
                                    std::to_string(before.size() - line_start) + "."});
        return false;
    }

    Faults take_faults() { return std::move(faults_); }

private:
    bool add_number(double value) {
        place(Json::Kind::number)->number = value;
        return true;
    }

    // Where the next value belongs.
    Json* place(Json::Kind kind) {
        Json* json = &root_;
        if (!open_.empty()) {
            Json& parent = *open_.back();
            json = parent.kind == Json::Kind::object ? &parent.members.back().value
                                                     : &parent.items.emplace_back();
        }
        json->kind = kind;
        return json;
    }

    bool open(Json::Kind kind) {
        if (open_.size() == kMaxDepth) {
            faults_.push_back(Fault{FaultCode::too_deep, pointer(),
                                    "This is nested deeper than " + std::to_string(kMaxDepth) +
                                        " levels, which no document of this kind needs."});
            return false;
        }
        open_.push_back(place(kind));
        return true;
    }

    void check_keys(const Json& object) {
        std::vector<std::string_view> keys;
        keys.reserve(object.members.size());
        for (const JsonMember& member : object.members) keys.push_back(member.key);
        std::sort(keys.begin(), keys.end());
        for (auto at = std::adjacent_find(keys.begin(), keys.end()); at != keys.end();) {
            faults_.push_back(Fault{FaultCode::duplicate_key, pointer() + "/" + pointer_token(*at),
                                    "The key \"" + std::string{*at} +
                                        "\" stands here more than once. Keep one of them."});
            at = std::adjacent_find(std::upper_bound(at, keys.end(), *at), keys.end());
        }
    }

    // To the innermost open container.
    [[nodiscard]] std::string pointer() const {
        std::string text;
        for (std::size_t i = 0; i + 1 < open_.size(); ++i) {
            const Json& parent = *open_[i];
            text += '/';
            text += parent.kind == Json::Kind::object ? pointer_token(parent.members.back().key)
                                                      : std::to_string(parent.items.size() - 1);
        }
        return text;
    }

    std::string_view text_;
    Json& root_;
    std::vector<Json*> open_;
    Faults faults_;
};

}  // namespace

Result<Json> parse_json(std::string_view text) {
    Json root;
    TreeBuilder builder{text, root};
    const bool is_read = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    Faults faults = builder.take_faults();
    if (!is_read && faults.empty()) {
        faults.push_back(Fault{FaultCode::not_json, "", "This is not JSON."});
    }
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    return root;
}

}  // namespace stockline
