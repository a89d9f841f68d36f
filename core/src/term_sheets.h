// Term sheets: the terms of promises, worked out as far as no question decides.
//
// What holds between a shop and a shopper is worked out from the shop's policy and the law of the destination
// (effective_terms.h). Most of it is known when a snapshot is written: for each policy with a product's own terms and
// exceptions, each status and each set of rule packs that speak for a destination there is one sheet, and it is the
// promise's "terms" but for its days and amounts. So a page needs no rule packs, and nothing that compares them.
//
// In a sheet an object whose first name begins with "=" is worked out when a question is asked:
//   {"=end": N}                 the last day of the period with that number in "periods"; the member is left out where
//                               it has none
//   {"=daysBefore": N}          the first day of the ship window less so many days, unless that is past
//   {"=amount": PORTION}        that portion of the price of all units; left out without a price
//   {"=rest": PORTION}          that price less the portion
//   {"=currency": true}         the price's
//   {"=when": [{COND, "then"}]}       what stands beside the first condition that holds: "stated": "ship" or "deliver"
//                               (that window is known), "from": DAY (today or before), "above": MONEY (the price of all
//                               units is more, or cannot be compared), "prepaid": true (money moves before shipment),
//                               "givenUp": true (the right to withdraw was agreed to be lost, and is)
//   {"=longest": [{"end", "then"}]}   what stands beside the period that ends last, the first of equals
//   {"=soonest": …}             the same of the one that ends first
//   {"=first": [{"end", "before", "then"}], "else"}  of the periods that have a day, the one that ends first; with
//                               "before" only those that end before that window does
//   {"=fee": [{"own" or "most": PORTION, "then"}]}   the shop's own fee as far as the most lets it
// Where nothing stands there, the member is left out.
//
// A sheet is a machine's, and the module of product pages takes the shop's as it stands: it checks what is needed to
// find the sheets, and not what is in them, which the other modules do (check_sheets()). Whatever is in one, filling it
// in reads nothing beyond it, ends, and writes JSON: what is not understood is left out or copied
// (tests/fuzz/sheets.cpp). What it then says is what the shop's own document says.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "json/value.h"
#include "period_end.h"
#include "stockline/money.h"
#include "stockline/shipping.h"
#include "stockline/terms.h"

namespace stockline {

/// A period, on the calendar of a jurisdiction with that working week.
struct SheetPeriod {
    Period period;
    BusinessCalendar::Workdays week = kWorkingWeek;
    /// In their place: the fixed day until which is taken back what is ordered in a season of the shop's. Of what is
    /// ordered on another day it has no end.
    std::optional<ReturnSeason> season;
};

/// As they were read from a snapshot.
struct TermSheets {
    /// {"parts", "sets", "groups"}: a part is one member of the terms, a sheet a list of parts by number.
    JsonDocument document;
    std::vector<SheetPeriod> periods;
    /// Of each of the snapshot's rule packs. Those that a product document brings along speak of the same packs, and
    /// have none.
    std::vector<std::vector<Area>> areas;
};

/// What a question decides.
struct SheetCase {
    /// Of its ship and delivery windows, and of `is_prepaid`, which the filling finds out itself.
    PeriodSetting days;
    std::optional<Money> price;
    int currency_exponent = 0;
    std::int64_t quantity = 1;
    /// As in TermsCase.
    std::optional<MinorUnits> total;
    /// As in TermsCase.
    bool has_given_up_right = false;
    bool is_stale = false;
};

struct FilledTerms {
    /// As JSON; empty where there is no such sheet.
    std::string text;
    /// The right to withdraw, as JSON, where its period begins with the last good of an order; else empty.
    std::string order_withdrawal;
};

/// The sheet of that group, status and destination, filled in. The areas are those of the snapshot's sheets.
[[nodiscard]] FilledTerms fill_terms(const TermSheets& sheets,
                                     const std::vector<std::vector<Area>>& areas, std::size_t group,
                                     Status status, const std::optional<Destination>& to,
                                     SheetCase of);

}  // namespace stockline
