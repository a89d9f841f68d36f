// Makes the terms of one policy, status and law, as far as no question decides (term_sheets.h).
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/rules.h"
#include "stockline/terms.h"

namespace stockline {

/// A piece of JSON; empty where nothing is to be said.
using Node = std::string;

/// The members of terms, in the order in which they stand.
constexpr std::array<std::string_view, 13> kTermsMembers{
    "jurisdictions",  "currency", "payment",    "cancellation",
    "refund",         "returns",  "withdrawal", "withdrawalExceptions",
    "delayRefund",    "due",      "consent",    "duties",
    "statutoryRights"};
inline constexpr std::size_t kDueMember = 9;
inline constexpr std::size_t kConsentMember = 10;
static_assert(kTermsMembers[kDueMember] == "due" && kTermsMembers[kConsentMember] == "consent");
using TermsMembers = std::array<Node, kTermsMembers.size()>;

/// Texts by number, each once.
class NumberedTexts {
public:
    /// The number of the text, which is added where it is not there.
    [[nodiscard]] int place_of(const std::string& text);
    /// By number.
    [[nodiscard]] const std::vector<std::string>& all() const { return texts_; }

private:
    std::vector<std::string> texts_;
    std::map<std::string, int> places_;
};

/// What a sheet is made of.
struct SheetSubject {
    Terms policy;
    /// Of product and shop.
    CircumstanceSet circumstances = 0;
    /// Those that speak for the destination.
    std::vector<const RulePack*> packs;
    /// Whether it can be had: what is not sold is under no law of sales.
    bool is_sold = true;
    /// All units are on hand.
    bool is_on_hand = false;
    /// Some product has a price of which the policy takes nothing before shipment.
    bool may_be_unpaid = true;
    /// The earliest day on which it may be asked for.
    Day from;
    /// As in TermsCase.
    bool is_digital = false;
};

/// The members of its terms; periods go into `periods`.
[[nodiscard]] TermsMembers make_sheet(const SheetSubject& subject, NumberedTexts& periods);

}  // namespace stockline
