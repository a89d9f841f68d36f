#include "json/tree_builder.h"

#include <algorithm>
#include <utility>

#include "sort_small.h"

namespace stockline {

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
    if (open_.size() == static_cast<std::size_t>(kMaxJsonDepth)) {
        fault_too_deep(kMaxJsonDepth);
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
        if (run == 1) fault_twice(key);
    }
}

Result<JsonDocument> TreeBuilder::finish() {
    if (!faults_.empty()) return tl::unexpected{std::move(faults_)};
    return std::move(document_);
}

}  // namespace stockline
