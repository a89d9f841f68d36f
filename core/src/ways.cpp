#include "ways.h"

#include <algorithm>
#include <cstddef>

namespace stockline {

static constexpr char kUnjudged = ' ';

Way Ways::from(std::string_view place) {
    if (method_ == nullptr) return Way{Reach::yes, nullptr};
    if (!is_allowed_) return Way{};
    if (const Pickup* const pickup = this->pickup()) {
        const bool is_there = (pickup_at_.empty() || pickup_at_ == place) && pickup->has(place);
        return Way{is_there ? Reach::yes : Reach::no, nullptr};
    }
    const std::vector<Lane>& lanes = method_->second.lanes;
    if (judged_.empty()) judged_.assign(lanes.size(), kUnjudged);
    Way way;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        if (judged_[i] == static_cast<char>(Reach::no)) continue;
        const std::vector<std::string>& from = lanes[i].from;
        const bool is_from = from.empty() || std::binary_search(from.begin(), from.end(), place);
        if (!is_from) continue;
        if (!to_) return Way{Reach::yes, nullptr};
        if (judged_[i] == kUnjudged) judged_[i] = static_cast<char>(lanes[i].reach(*to_));
        const auto reach = static_cast<Reach>(judged_[i]);
        if (reach == Reach::yes) return Way{Reach::yes, &lanes[i]};
        way.reach = std::max(way.reach, reach);
    }
    return way;
}

}  // namespace stockline
