#include "stockline/effective_terms.h"
#include "stockline/rules.h"
#include "words.h"

namespace stockline {
namespace {

constexpr Words<4> kGrades{"READ", "QUOTED", "PART", "UNSEEN"};

/// By bit; the empty ones are not taken.
constexpr Words<18> kCircumstances{"customMade",
                                   "perishable",
                                   "sealedHygiene",
                                   "seedsOrPlants",
                                   "pricedLaterAlcohol",
                                   "serialSubscription",
                                   "negativeOption",
                                   "",
                                   "cashOnDelivery",
                                   "sellerIsCreditor",
                                   "buyerAppliesForCredit",
                                   "returnTermsShown",
                                   "withdrawalNotInformed",
                                   "collectsReturns",
                                   "",
                                   "",
                                   "prepaid",
                                   "dated"};

constexpr Words<5> kUnits{"calendar", "working", "business", "billing_cycle", "none"};

constexpr Words<8> kEvents{"order",    "payment",  "notice",       "entitlement",
                           "shipment", "delivery", "goods_return", "stated_day"};

constexpr Words<8> kKinds{"ship_by", "deliver_by", "withdrawal", "no_withdrawal",
                          "returns", "refund",     "delay",      "duty"};

constexpr Words<4> kGrounds{"withdrawal", "goods_return", "delay", "not_supplied"};

constexpr Words<3> kConsentReasons{"payment_before_shipment", "beyond_statutory_time", "no_date"};

}  // namespace

std::string_view to_string(Grade grade) { return word_of(kGrades, grade); }
std::optional<Grade> parse_grade(std::string_view text) { return value_of<Grade>(kGrades, text); }

std::string_view to_string(Circumstance circumstance) {
    for (std::size_t bit = 0; bit < kCircumstances.size(); ++bit) {
        if (mask(circumstance) == 1U << bit) return kCircumstances.at(bit);
    }
    return {};
}

std::optional<Circumstance> parse_circumstance(std::string_view text) {
    for (std::size_t bit = 0; bit < kCircumstances.size(); ++bit) {
        if (!text.empty() && kCircumstances.at(bit) == text) {
            return static_cast<Circumstance>(1U << bit);
        }
    }
    return std::nullopt;
}

std::string_view to_string(PeriodUnit unit) { return word_of(kUnits, unit); }
std::optional<PeriodUnit> parse_period_unit(std::string_view text) {
    return value_of<PeriodUnit>(kUnits, text);
}

std::string_view to_string(Event event) { return word_of(kEvents, event); }
std::optional<Event> parse_event(std::string_view text) { return value_of<Event>(kEvents, text); }

std::string_view to_string(RuleKind kind) { return word_of(kKinds, kind); }
std::optional<RuleKind> parse_rule_kind(std::string_view text) {
    return value_of<RuleKind>(kKinds, text);
}

std::string_view to_string(Ground ground) { return word_of(kGrounds, ground); }
std::optional<Ground> parse_ground(std::string_view text) {
    return value_of<Ground>(kGrounds, text);
}

std::string_view to_string(ConsentReason::Code code) { return word_of(kConsentReasons, code); }

}  // namespace stockline
