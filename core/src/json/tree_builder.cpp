#include "json/tree_builder.h"

#include <algorithm>
#include <utility>

#include "add_fault.h"
#include "decimal.h"
#include "document_limits.h"
#include "sort_small.h"

namespace stockline {
namespace {

// Our documents nest nine levels, and term sheets in which much is open thirty; some room is left for later versions.
constexpr std::int64_t kMaxDepth = 40;

}  // namespace

std::size_t Json::count() const {
    std::size_t count = 0;
    for (auto child = begin(); child != end(); ++child) ++count;
    return count;
}

void JsonDocument::copy(const Json& value) {
    nodes_.assign(&value, &value + value.span);
    nodes_.front().key = {};
    std::size_t size = 0;
    for (const Json& node : nodes_) size += node.key.size() + node.text.size();
    char* free = new char[size + 1];
    texts_.reset(free);
    for (Json& node : nodes_) {
        for (std::string_view* text : {&node.key, &node.text}) {
            std::copy(text->begin(), text->end(), free);
            *text = {free, text->size()};
            free += text->size();
        }
    }
}

// No text is longer than it is written: room for all of them is had at once, and none ever moves.
TreeBuilder::TreeBuilder(std::string_view text) : text_(text), free_(new char[text.size() + 1]) {
    document_.texts_.reset(free_);
}

Json& TreeBuilder::add(Json::Kind kind) {
    Json& node = document_.nodes_.emplace_back();
    node.kind = kind;
    node.key = key_;
    key_ = {};
    return node;
}

std::string_view TreeBuilder::keep(std::string_view value) {
    char* const begin = free_;
    free_ = std::copy(value.begin(), value.end(), begin);
    return {begin, value.size()};
}

bool TreeBuilder::open(Json::Kind container) {
    if (open_.size() == static_cast<std::size_t>(kMaxDepth)) {
        Fault& fault = add_fault(faults_, FaultCode::too_deep, "This is nested deeper than ");
        fault.pointer = pointer();
        append_decimal(fault.message, kMaxDepth);
        fault.message += " levels, which no document of this kind needs.";
        return false;
    }
    open_.push_back(document_.nodes_.size());
    add(container);
    return true;
}

void TreeBuilder::close() {
    Json& container = document_.nodes_[open_.back()];
    container.span = document_.nodes_.size() - open_.back();
    if (container.kind == Json::Kind::object) check_keys(container);
    open_.pop_back();
}

void TreeBuilder::check_keys(const Json& object) {
    std::vector<const Json*> members;
    for (const Json& member : object) members.push_back(&member);
    sort_small(members, [](const Json* a, const Json* b) { return a->key < b->key; });
    std::size_t run = 0;  // how often the key has stood already
    for (std::size_t i = 1; i < members.size(); ++i) {
        const std::string_view key = members[i]->key;
        run = key == members[i - 1]->key ? run + 1 : 0;
        if (run != 1) continue;
        Fault& fault = add_fault(faults_, FaultCode::duplicate_key, kTheKey);
        fault.pointer = pointer();
        fault.pointer += '/';
        fault.pointer += pointer_token(key);
        fault.message += key;
        fault.message += kStandsTwice;
    }
}

// To the innermost open container.
std::string TreeBuilder::pointer() const {
    std::string text;
    for (std::size_t i = 1; i < open_.size(); ++i) {
        const Json& parent = document_.nodes_[open_[i - 1]];
        const Json& child = document_.nodes_[open_[i]];
        text += '/';
        if (parent.kind == Json::Kind::object) {
            text += pointer_token(child.key);
        } else {
            std::int64_t place = 0;
            for (const Json* item = &parent + 1; item != &child; item += item->span) ++place;
            text += decimal(place);
        }
    }
    return text;
}

void TreeBuilder::fail(std::size_t characters) {
    std::int64_t line = 1;
    std::int64_t column = 0;
    for (const char c : text_.substr(0, characters)) {
        ++column;
        if (c == '\n') {
            ++line;
            column = 0;
        }
    }
    Fault& fault =
        add_fault(faults_, FaultCode::not_json, "This is not JSON: something is wrong at line ");
    append_decimal(fault.message, line);
    fault.message += ", column ";
    append_decimal(fault.message, column);
    fault.message += '.';
}

Result<JsonDocument> TreeBuilder::finish() {
    if (!faults_.empty()) return tl::unexpected{std::move(faults_)};
    return std::move(document_);
}

}  // namespace stockline
