// How one method leads to one destination, from place to place.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "rare_kinds.h"
#include "stockline/shipping.h"

namespace stockline {

/// How a method leads from a location to a destination.
struct Way {
    Reach reach = Reach::no;
    /// Null where it is not known: without a destination, or without its postal code.
    const Lane* lane = nullptr;
};

/// The ways of one method to one destination, for as long as both live. Each lane is judged once, however many places
/// it leaves: there may be thousands of postal patterns, and hundreds of places (core/RULES.md, M8).
class Ways {
public:
    /// Without a method every place leads everywhere. By one that is not allowed no place leads anywhere.
    /// By a pickup only its places lead, and they lead to every destination: all of them, or the one that is named.
    Ways(const NamedMethod* method, const std::optional<Destination>& to, bool is_allowed = true,
         std::string_view pickup_at = {})
        : method_(method), to_(to), is_allowed_(is_allowed), pickup_at_(pickup_at) {}

    /// By the first lane that leads there. Without a destination every place is reached that some lane leaves.
    [[nodiscard]] Way from(std::string_view place);

    [[nodiscard]] const NamedMethod* method() const { return method_; }
    /// Null where the method is none.
    [[nodiscard]] const Pickup* pickup() const {
        return is_rare(method_ != nullptr && method_->second.pickup.has_value())
                   ? &*method_->second.pickup
                   : nullptr;
    }
    /// From now on by a pickup there alone, for as long as the name lives.
    void collect_at(std::string_view place) { pickup_at_ = place; }
    /// Empty without one.
    [[nodiscard]] std::string_view name() const {
        return method_ != nullptr ? std::string_view{method_->first} : std::string_view{};
    }

private:
    const NamedMethod* method_;
    const std::optional<Destination>& to_;
    bool is_allowed_;
    std::string_view pickup_at_;
    /// How far each lane leads, a Reach as a character; a blank for what was not asked yet.
    std::string judged_;
};

}  // namespace stockline
