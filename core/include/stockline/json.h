// The JSON door: the only place where the engine meets JSON.
//
// Reading gives a value in which every reference holds, or every fault with its
// pointer; nothing is half-read. In a store, a rule pack and a question, a member that nobody asks for is the fault
// unknown_member, unless its name begins with x-. In a snapshot, in a zone's clock and in an earlier promise it is
// passed over. The modules of pages pass over all of them.
//
// Writing is canonical: the same value gives the same bytes, on every platform. The writers look for no faults. They
// are handed what the engine gave or has checked: a snapshot from plan(), a promise from quote(), a store that plan()
// takes.
//
// The documents are described in web/schema/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "stockline/fault.h"
#include "stockline/order.h"
#include "stockline/pegging.h"
#include "stockline/plan.h"
#include "stockline/promise.h"
#include "stockline/publication.h"
#include "stockline/revise.h"
#include "stockline/snapshot.h"
#include "stockline/store.h"
#include "stockline/warnings.h"

namespace stockline {

[[nodiscard]] Result<Store> read_store(std::string_view text);

/// A store without what something is wrong with in it.
struct StoreInPart {
    Store store;
    /// The SKUs of products that are left out, ascending.
    std::vector<std::string> left_out;
    /// Why, in the order in which they were found.
    Faults faults;
};

/// Reads a store of which single products may be wrong: one bad cell costs one product, and those that draw on it. A
/// product is left out for each fault that read_store() finds in it or in a supply of its name, or that it draws on; of
/// what draws on something that is left out, the fault is unknown_supply (/products/SET/draws/MUG).
///
/// With a fault of anything that products share nothing is read, and all faults are given.
[[nodiscard]] Result<StoreInPart> read_store_in_part(std::string_view text);

/// Also of a shop document (publication.h), which has "heartbeat" in the place of "asOf" and no products: these
/// add_product() adds.
[[nodiscard]] Result<Snapshot> read_snapshot(std::string_view text);

/// Adds the product of a product document (publication.h) to a snapshot that read_snapshot() gave of a shop document,
/// in the place of the one with its SKU. None: it is there. With faults, all that there are, the snapshot stays as it
/// was. They are those of read_snapshot() at the same members, and
///   other_revision     it was planned with another shop document (/shop), or the snapshot is of no shop document
/// Of a supply that several documents have, the figures with the later asOf count for all.
[[nodiscard]] Faults add_product(Snapshot& snapshot, std::string_view text);

/// Changes products and supplies of a store, and reads nothing but these. The text is {"asOf": INSTANT, "products":
/// {SKU: PRODUCT}, "supplies": {NAME: SUPPLY}}; one of the last two has to be there. A product is written as in a
/// store's document and takes the place of the one with its SKU, or comes new; null takes it away, and passes over one
/// that is not there, so that the same text may come twice. Likewise a supply. The instant is that of all the store's
/// figures from now on, those of the products that are not named included.
///
/// None: it is changed, and is what read_store() would give of the document changed so. With faults, all that there
/// are, the store stays as it was. They are those of read_store() at the same members (/products/MUG/price/currency),
/// and
///   out_of_range       the instant is before the store's (/asOf): what is older came later, or a clock is wrong
/// A name may refer to what the store has of locations, methods, policies and lead times; to change these, read the
/// whole document. Beyond what the text takes, it costs what those names do, whatever the number of products.
///
/// The store is one that plan() takes. As with any value, nobody may read it at the same time.
[[nodiscard]] Faults change_store(Store& store, std::string_view text);

/// {"sku", "quantity", "at", "to", "method", "confidence", "promised"}
[[nodiscard]] Result<Query> read_query(std::string_view text);

/// What a host hands in with a store: the zones' clocks, and what to plan.
struct PlanRequest {
    TimeZones zones;
    PlanOptions options;
    /// The host's clock, for a check.
    std::optional<Instant> now{};
};

/// {"zones": {NAME: ZONE | null}, "skus": [SKU], "order": ID, "rules": [PACK], "now": INSTANT}, the last four optional.
/// A zone that is null is one the host does not know.
[[nodiscard]] Result<PlanRequest> read_plan_request(std::string_view text);

/// [PACK]: those of a plan request alone, for a host that plans with the same ones again and again.
[[nodiscard]] Result<RulePacks> read_rule_packs(std::string_view text);

/// What a host needs to know in order to hand in clocks:
/// {"asOf", "zones": [NAME], "horizon": {"from", "until"}, "publicationHorizon": {"from", "until"}}
[[nodiscard]] std::string write_store_brief(const Store& store);

[[nodiscard]] std::string write_snapshot(const Snapshot& snapshot);

/// A shop document with the law of all countries, but for "revision", "heartbeat", "held" and "products", which whoever
/// publishes it puts in.
[[nodiscard]] std::string write_shop(const PlannedShop& shop);

/// The same with the law of its home alone, which it names in "home". In "law" are the countries whose law is in a
/// document of its own (write_law()). Where there are none it is the whole.
[[nodiscard]] std::string write_home_shop(const PlannedShop& shop);

/// {"version", "country", "rules"?, "terms"}: what stands in the place of the shop document's members of these names
/// for a destination in that country. The country is two capital letters; where no rule speaks for it, the terms are
/// those of no destination. But for "shop", the revision of the shop document, which whoever publishes it puts in.
[[nodiscard]] std::string write_law(const PlannedShop& shop, const std::string& country);

/// A product document but for "revision" and "shop", which whoever publishes it puts in. The shop is the one that it
/// was planned with.
[[nodiscard]] std::string write_product(const PlannedShop& shop, const PlannedProduct& planned);

[[nodiscard]] std::string write_promise(const Promise& promise);

/// Private: it names receipts and commitments.
[[nodiscard]] std::string write_pegging(const Pegging& pegging);

/// {"errors": [FAULT], "warnings": [{code, pointer, message, units}]}: what a check finds. "units" is there where the
/// warning is about units.
[[nodiscard]] std::string write_check(const Faults& faults, const Warnings& warnings);

/// {"leftOut": [SKU], "faults": [FAULT]}: what of a store could not be read.
[[nodiscard]] std::string write_left_out(const StoreInPart& read);

/// {"errors": [{code, pointer, message}]}
[[nodiscard]] std::string write_faults(const Faults& faults);

/// Answers a question in JSON, whatever its kind:
///   {"sku", …}                 a promise
///   {"skus": [SKU], …}         {"promises": [promise, or {"sku", "errors"}]}: a page of cards at once
///   {"lines": [{sku, quantity}], …}  {"lines": [promise], "together": …, "split": …}
/// or {"errors"}.
[[nodiscard]] std::string answer(const Snapshot& snapshot, std::string_view question);

/// Answers {"promised": promise, "at", "to", "method", "confidence", "order"} with
/// {"change", "changed": [ASPECT], "name", "promise", "delay", "parts"}, or {"errors"}. All of the question but
/// "promised" and "at" may be left out. "order" is what happened to the order since (OrderHistory). "name" is there
/// where the product has one. "delay" is there with an order's history, unless the snapshot is too old for dates; of
/// several parts it is that of the one of which most is to be said. "parts" is there where there are several.
[[nodiscard]] std::string answer_revision(const Snapshot& snapshot, std::string_view question);

}  // namespace stockline
