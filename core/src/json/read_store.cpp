#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include "drawn.h"
#include "json/check_money.h"
#include "json/check_pickup.h"
#include "json/check_postal_codes.h"
#include "json/read_parts.h"
#include "json/read_product.h"
#include "stockline/json.h"

namespace stockline {

static void read_days_late(const Cursor& at, std::optional<Distribution>& into, const char* beyond,
                           int least, const char* key) {
    const Cursor days = at[key];
    at.pass(beyond);
    if (days.is_present()) into = read_day_counts(days, least, at[beyond]);
}

static void read(const Cursor& at, LeadTime& into) {
    if (!at.expect(Json::Kind::object)) return;
    read_days_late(at, into.days_late, "daysLateBeyond", -kMaxDays, "daysLate");
    read_days_late(at, into.days, "daysBeyond", 0, "days");
    at.take<any_quantity>("sampleSize", into.sample_size);
    at.take<read_calendar_name>("calendar", into.calendar);
}

// A country's two capital letters or the Union's, and those of a part of it.
static bool is_jurisdiction(std::string_view name) {
    const auto is_sign = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    const std::string_view country = name.substr(0, 2);
    const std::string_view part = name.size() > 2 ? name.substr(3) : std::string_view{};
    if (country.size() < 2 || !std::all_of(country.begin(), country.end(), is_sign)) return false;
    if (name.size() == 2) return true;
    return name[2] == '-' && !part.empty() && std::all_of(part.begin(), part.end(), is_sign);
}

// By jurisdiction, whether its rules are taken on the shop's own word.
static void read_acceptance(const Cursor& at, std::map<std::string, bool, std::less<>>& into) {
    at.each(Json::Kind::object, [&into](const Cursor& member) {
        if (!is_jurisdiction(member.key())) {
            member.fault(
                FaultCode::unknown_value,
                "The key must be a jurisdiction as a rule pack has it, such as EU or US-CA.");
        }
        if (!member.expect(Json::Kind::object)) return;
        member.take("acceptUnverified", into[std::string{member.key()}]);
    });
}

static void read(const Cursor& document, Store& into) {
    if (!document.expect(Json::Kind::object)) return;
    check_version(document);
    document.require("asOf", into.as_of);
    read_world(document, into);
    if (into.shipping.size() > kMaxMethods) document["shipping"].fault_if(kTooManyMethods);
    document.take("policies", into.policies);
    document.take<read_circumstances<kOfShop>>("circumstances", into.circumstances);
    document.take("answerAt", into.answer_at);
    document.take("leadTimes", into.lead_times);
    document.take<any_quantity>("tellStockUpTo", into.tell_stock_up_to);
    document.take<read_hidden>("hideStockAbove", into.hide_stock_above);
    document.require("products", into.products);
    document.take("supplies", into.supplies);
    document.take<read_acceptance>("rules", into.accept_unverified);
    check_money(document["policies"], document["products"]);
    check_postal_codes(document);
    check_pickup(document, into);
}

// But for what hangs together.
static Faults read_members(JsonDocument& json, Store& into) {
    Reading reading;
    reading.is_currency = is_currency_in_use;
    read(Cursor{json.root(), reading}, into);
    judge_written(json, reading, [](const Cursor& document) {
        Store again;
        read(document, again);
    });
    return std::move(reading.faults);
}

Result<Store> read_store(std::string_view text) {
    auto json = parse_json(text);
    if (!json) return tl::unexpected{std::move(json.error())};
    Store store;
    Faults faults = read_members(*json, store);
    // What hangs together is looked at once all else is right.
    if (faults.empty()) check_draws(FaultPlace{faults}, store, {});
    if (!faults.empty()) return tl::unexpected{std::move(faults)};
    return store;
}

namespace {

// The name in "/products/NAME/…" or "/supplies/NAME/…"; nothing in a pointer to anything else.
std::optional<std::string> named_in(std::string_view pointer) {
    constexpr std::string_view kProducts = "/products/";
    constexpr std::string_view kSupplies = "/supplies/";
    static_assert(kProducts.size() == kSupplies.size());
    const std::string_view section = pointer.substr(0, kProducts.size());
    if (section != kProducts && section != kSupplies) return std::nullopt;
    const std::string_view rest = pointer.substr(kProducts.size());
    std::string name;
    for (std::size_t i = 0; i < rest.size() && rest[i] != '/'; ++i) {
        if (rest[i] != '~') {
            name += rest[i];
        } else {
            name += rest[++i] == '0' ? '~' : '/';
        }
    }
    return name;
}

// Leaves out what faults are about, until nothing is wrong with the rest.
class StorePruner {
public:
    explicit StorePruner(StoreInPart& into) : into_(into) {}

    // Whether all of these are about what can be left out.
    [[nodiscard]] bool leave_out(const Faults& faults) {
        std::set<std::string> names;
        for (const Fault& fault : faults) {
            const auto name = named_in(fault.pointer);
            if (!name) return false;
            names.insert(*name);
        }
        into_.faults.insert(into_.faults.end(), faults.begin(), faults.end());
        while (!names.empty()) {
            for (const std::string& name : names) take_away(name);
            names = drawing_on(names);
        }
        return true;
    }

private:
    void take_away(const std::string& name) {
        into_.store.supplies.erase(name);
        if (into_.store.products.erase(name) != 0) into_.left_out.push_back(name);
    }

    // The products that draw on these, which were there.
    [[nodiscard]] std::set<std::string> drawing_on(const std::set<std::string>& names) {
        std::set<std::string> found;
        const FaultPlace document{into_.faults};
        const FaultPlace products = document["products"];
        for (const auto& [sku, product] : into_.store.products) {
            const FaultPlace at = products[sku];
            const FaultPlace draws = at["draws"];
            for (const auto& draw : product.draws) {
                if (!names.contains(draw.first)) continue;
                found.insert(sku);
                const FaultPlace place = draws[draw.first];
                place.fault(FaultCode::unknown_supply, "\"", draw.first,
                            "\" is left out, since something is wrong with it. Mend that first.");
            }
        }
        return found;
    }

    StoreInPart& into_;
};

}  // namespace

Result<StoreInPart> read_store_in_part(std::string_view text) {
    auto json = parse_json(text);
    if (!json) return tl::unexpected{std::move(json.error())};
    StoreInPart read;
    StorePruner pruner{read};
    Faults faults = read_members(*json, read.store);
    do {
        if (!pruner.leave_out(faults)) return tl::unexpected{std::move(faults)};
        faults.clear();
        check_draws(FaultPlace{faults}, read.store, {});
    } while (!faults.empty());
    std::sort(read.left_out.begin(), read.left_out.end());
    return read;
}

}  // namespace stockline
