// A place in a value that was never text, called as the value's document would call it, and what is wrong there.
//
// It refers to the place around it, as a Cursor does, so that a pointer is only spelt out when there is a fault to
// report:
//
//     const FaultPlace lines = at["lines"];
//     for (…) {
//         const FaultPlace line = lines.item(i);
//         line["quantity"].check_whole(quantity, 1, kMaxQuantity);
//     }
//
// What is around a place must last as long; a place inside one that is about to go does not compile.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "stockline/day.h"
#include "stockline/fault.h"

namespace stockline {

class FaultPlace {
public:
    explicit FaultPlace(Faults& faults) : faults_(&faults) {}

    [[nodiscard]] FaultPlace operator[](std::string_view key) const& {
        return FaultPlace{this, key, 0};
    }
    [[nodiscard]] FaultPlace item(std::size_t index) const& { return FaultPlace{this, {}, index}; }
    FaultPlace operator[](std::string_view key) && = delete;
    FaultPlace item(std::size_t index) && = delete;

    void fault(FaultCode code, std::string_view message, std::string_view more = {},
               const char* end = "") const;

    /// Reports out_of_range with this sentence; null: nothing is wrong.
    void fault_if(const char* wrong) const;

    void check_whole(std::int64_t number, std::int64_t least, std::int64_t greatest) const;
    void fault_not_whole(std::int64_t least, std::int64_t greatest) const;
    void check(Day day) const;
    void check(Instant instant) const;
    template <class Value>
    void check(const std::optional<Value>& value) const {
        if (value) check(*value);
    }

    [[nodiscard]] std::size_t fault_count() const { return faults_->size(); }

private:
    FaultPlace(const FaultPlace* around, std::string_view key, std::size_t index)
        : faults_(around->faults_), around_(around), key_(key), index_(index) {}

    void append_pointer(std::string& to) const;

    Faults* faults_;
    const FaultPlace* around_ = nullptr;
    /// Without a name the place has a number.
    std::string_view key_;
    std::size_t index_ = 0;
};

}  // namespace stockline
