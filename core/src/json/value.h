// A parsed JSON document.
//
// nlohmann_json parses; what it finds is kept here rather than in its own tree: keys keep their order, and
// a repeated key is an error instead of silently the last one winning.
//
// The tree is one row of nodes, each container followed by what is in it, so that it is one allocation,
// and to walk it takes no more than a pointer:
//
//     {"a": [1, 2], "b": 3}      { span 5 | a: [ span 3 | 1 | 2 | b: 3
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "stockline/fault.h"

namespace stockline {

/// Our documents nest nine levels, and term sheets in which much is open thirty; some room is left for later versions.
inline constexpr int kMaxJsonDepth = 40;

struct Json {
    enum class Kind { null, boolean, number, string, array, object };

    Kind kind = Kind::null;
    bool boolean = false;
    /// What readers have made of it: members.h. No part of the value.
    mutable std::uint8_t seen = 0;
    /// How many nodes: this one, and all inside it.
    std::size_t span = 1;
    double number = 0.0;
    std::string_view text;  ///< a string's content
    std::string_view key;   ///< the name of an object's member

    /// What is directly inside, in document order: for (const Json& child : json).
    class Iterator {
    public:
        explicit Iterator(const Json* at) : at_(at) {}
        const Json& operator*() const { return *at_; }
        Iterator& operator++() {
            at_ += at_->span;
            return *this;
        }
        friend bool operator!=(Iterator a, Iterator b) { return a.at_ != b.at_; }

    private:
        const Json* at_;
    };
    [[nodiscard]] Iterator begin() const { return Iterator{this + 1}; }
    [[nodiscard]] Iterator end() const { return Iterator{this + span}; }

    /// How many are directly inside.
    [[nodiscard]] std::size_t count() const;
};

/// Owns a tree and the texts in it. Stays where it is read from.
class JsonDocument {
public:
    [[nodiscard]] const Json& root() const { return nodes_.front(); }

    /// Makes this a copy of a value in another document.
    void copy(const Json& value);

    /// Calls a member of this document by another name, a text that lasts as long.
    void rename(const Json& member, std::string_view name) {
        nodes_[static_cast<std::size_t>(&member - nodes_.data())].key = name;
    }

private:
    friend class TreeBuilder;
    friend class KnownParser;

    std::vector<Json> nodes_;
    std::unique_ptr<char[]> texts_;
};

/// Faults: not_json (with line and column), too_deep, duplicate_key.
[[nodiscard]] Result<JsonDocument> parse_json(std::string_view text);

/// The same for the page's WebAssembly, where a general parser's error texts, exceptions and readers of other
/// sources would weigh 4 kB (brotli). A test holds it to parse_json().
[[nodiscard]] Result<JsonDocument> parse_json_small(std::string_view text);

/// The tree of a text of which it is known that it is JSON, and how many values are in it, where of members of one name
/// in one object the last alone counts: smaller by another 0.6 kB. Nothing where parse_json() has a fault: too_deep,
/// duplicate_key, or not_json for a number too great and half of a surrogate pair. What is no JSON it would read behind
/// its end. A test holds it to parse_json().
[[nodiscard]] std::optional<JsonDocument> parse_json_known(std::string_view text,
                                                           std::size_t values);

}  // namespace stockline
