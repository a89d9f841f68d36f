// What a question has to keep to, said once for both of its doors: the JSON readers, which know the place in a
// document, and question_faults(), for questions that were never text.
//
// Each function gives null for what will do, else the sentence of the fault, whose code is out_of_range.
#pragma once

#include <cstddef>
#include <vector>

#include "stockline/day.h"
#include "stockline/order.h"
#include "stockline/promise.h"

namespace stockline {

/// Below one half the earliest day would come after the latest. Not a number is in no range.
[[nodiscard]] constexpr const char* fault_of_confidence(double confidence) {
    return confidence >= kLeastConfidence && confidence <= 1.0
               ? nullptr
               : "Write a confidence from 0.5 to 1.";
}

[[nodiscard]] constexpr const char* fault_of_window(const Window& window) {
    return window.earliest <= window.latest
               ? nullptr
               : "This window ends before it begins. Write its days in their order.";
}

[[nodiscard]] constexpr const char* fault_of_line_count(std::size_t count) {
    return count > 0 && count <= kMaxLines ? nullptr : "An order has 1 to 1000 lines.";
}
static_assert(kMaxLines == 1000);

[[nodiscard]] constexpr const char* fault_of_answer_day(Day noticed, Day answered) {
    return noticed <= answered ? nullptr
                               : "This is before the notice. Write the day of the answer.";
}

[[nodiscard]] constexpr const char* fault_of_delivery_day(Day shipped, Day delivered) {
    return shipped <= delivered
               ? nullptr
               : "This is before it was shipped. Write the day on which it was there.";
}

[[nodiscard]] constexpr const char* fault_of_notice_day(Day before, Day noticed) {
    return before <= noticed
               ? nullptr
               : "This is before the notice ahead of it. Write the notices in their order.";
}

/// Nothing becomes of an order before it is there.
[[nodiscard]] constexpr const char* fault_of_order_day(Day completed, Day day) {
    return completed <= day ? nullptr
                            : "This is before the order. Write a day from that of the order on.";
}

/// Of a promise with these parts.
[[nodiscard]] inline const char* fault_of_units(const std::vector<PromisedPart>& parts,
                                                Quantity quantity) {
    for (const PromisedPart& part : parts) quantity -= part.quantity;
    return quantity >= 0 ? nullptr
                         : "The parts have more units than this. Write no less than their sum.";
}

/// Of a line that has both prices.
inline constexpr const char* kTwoPrices =
    "Write the price of one unit or that of all of them, and not both.";

/// Of the first of the shipments with which there are more units than the promise has.
inline constexpr const char* kMoreThanPromised =
    "These are more units than were promised. Write each unit in one shipment.";

/// What an answer to a notice can be, as a sentence has it.
inline constexpr const char* kAnswersWanted =
    "consented or cancelled, or leave this out without an answer";

}  // namespace stockline
