// The law of a shop cut by country, for shops that ship to many.
//
// Most of what products share is law: a shop with thirty jurisdictions has 11 kB of it after compression, and a shopper
// needs that of one country. So the shop document that pages fetch first has the law of one country, the shop's home,
// and that of each other country has a document of its own, which takes its place for destinations there.
//
// The cut leaves every number as it is. A pack of which nothing holds there stays in its place, without areas and
// rules; a set of packs has the same numbers in each of the documents; groups of terms keep theirs. So a product's
// document goes with any of them, and a sheet that it brings along does too. A pack of which something holds there has
// those of its areas that are in the country, its postal codes included, and all of its rules. What is left answers
// every question about a destination there as the whole does, byte for byte: what speaks for a destination is found by
// areas of its country alone.
//
// Home is the country that the first lane leads to that leads to a country, of the first shipping method that has one:
// the first method is the one that a page asks for when nothing else is said. It is no judgement of where the shop
// is, and decides no answer: only what a page has to fetch.
#pragma once

#include <set>
#include <string>

#include "stockline/rules.h"
#include "stockline/shipping.h"

namespace stockline {

/// Two capital letters. Where no lane leads to a country, the only country of the rules; empty where these have several
/// or none.
[[nodiscard]] std::string home_country(const Methods& shipping, const RulePacks& rules);

/// The countries of the rules but for that one.
[[nodiscard]] std::set<std::string> countries_apart(const RulePacks& rules,
                                                    const std::string& home);

/// As many packs as there are, in their places.
[[nodiscard]] RulePacks rules_in(const RulePacks& rules, const std::string& country);

}  // namespace stockline
