#include <bit>

#include "enumerator_names.h"
#include "stockline/effective_terms.h"
#include "stockline/rules.h"
#include "words.h"

namespace stockline {
namespace {

constexpr Words kGrades = "READ QUOTED PART UNSEEN";
static_assert(spells<Grade>(kGrades));

/// By bit; the empty ones are not taken.
constexpr Words kCircumstances =
    "customMade perishable sealedHygiene seedsOrPlants pricedLaterAlcohol "
    "serialSubscription negativeOption  cashOnDelivery sellerIsCreditor "
    "buyerAppliesForCredit returnTermsShown withdrawalNotInformed collectsReturns "
    "bearsCancellationCharges  prepaid dated   financialMarket mixedAfterDelivery sealedMedia "
    "newspaper auction urgentRepair datedBooking service digitalContent medicine "
    "durabilityGuarantee";
static_assert(spells_bits<Circumstance>(kCircumstances));

constexpr Words kUnits = "calendar working business billing_cycle none";
static_assert(spells<PeriodUnit>(kUnits));

constexpr Words kEvents =
    "order payment notice entitlement shipment delivery goods_return stated_day";
static_assert(spells<Event>(kEvents));

constexpr Words kKinds =
    "ship_by deliver_by withdrawal no_withdrawal returns refund delay duty withdrawal_lost "
    "cancellation_fee";
static_assert(spells<RuleKind>(kKinds));

constexpr Words kGrounds = "withdrawal goods_return delay not_supplied";
static_assert(spells<Ground>(kGrounds));

constexpr Words kConsentReasons =
    "payment_before_shipment beyond_statutory_time no_date right_given_up";
static_assert(spells<ConsentReason::Code>(kConsentReasons));

}  // namespace

Words words_of(Grade) { return kGrades; }
std::string_view to_string(Grade grade) { return word_of(kGrades, grade); }
std::optional<Grade> parse_grade(std::string_view text) { return value_of<Grade>(kGrades, text); }

std::string_view to_string(Circumstance circumstance) {
    const CircumstanceSet bits = mask(circumstance);
    if (!std::has_single_bit(bits)) return {};
    return word_at(kCircumstances, std::countr_zero(bits));
}

std::optional<Circumstance> parse_circumstance(std::string_view text) {
    const std::optional<int> bit = place_of(text, kCircumstances);
    if (!bit) return std::nullopt;
    return static_cast<Circumstance>(1U << static_cast<unsigned>(*bit));
}

Words words_of(PeriodUnit) { return kUnits; }
std::string_view to_string(PeriodUnit unit) { return word_of(kUnits, unit); }
std::optional<PeriodUnit> parse_period_unit(std::string_view text) {
    return value_of<PeriodUnit>(kUnits, text);
}

Words words_of(Event) { return kEvents; }
std::string_view to_string(Event event) { return word_of(kEvents, event); }
std::optional<Event> parse_event(std::string_view text) { return value_of<Event>(kEvents, text); }

Words words_of(RuleKind) { return kKinds; }
std::string_view to_string(RuleKind kind) { return word_of(kKinds, kind); }
std::optional<RuleKind> parse_rule_kind(std::string_view text) {
    return value_of<RuleKind>(kKinds, text);
}

Words words_of(Ground) { return kGrounds; }
std::string_view to_string(Ground ground) { return word_of(kGrounds, ground); }
std::optional<Ground> parse_ground(std::string_view text) {
    return value_of<Ground>(kGrounds, text);
}

std::string_view to_string(ConsentReason::Code code) { return word_of(kConsentReasons, code); }

}  // namespace stockline
