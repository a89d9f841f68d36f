// The name that someone meant who has written another.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace stockline {

/// In how many letters two names differ: left out, put in, changed, or two neighbours swapped. Case does not count, nor
/// do signs between words: "safety_stock" is no further from "safetyStock" than nothing.
[[nodiscard]] std::size_t distance_between(std::string_view one, std::string_view other);

/// Of the names that it is shown, the one that is nearest to what was written, where one is near enough to be what was
/// meant: within half of its letters. Of those that are equally near, the first.
class NearestName {
public:
    /// Both texts have to last as long.
    explicit NearestName(std::string_view written)
        : written_(written), beyond_(std::max<std::size_t>(written.size() / 2, 1) + 1) {}

    void look_at(std::string_view name) {
        const std::size_t distance = distance_between(written_, name);
        if (distance >= beyond_) return;
        nearest_ = name;
        beyond_ = distance;
    }

    /// Empty: none is near enough.
    [[nodiscard]] std::string_view found() const { return nearest_; }

private:
    std::string_view written_;
    std::string_view nearest_;
    std::size_t beyond_;
};

}  // namespace stockline
