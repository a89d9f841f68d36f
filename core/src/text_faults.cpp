#include "text_faults.h"

#include <algorithm>

#include "asked_products.h"
#include "document_limits.h"

namespace stockline {
namespace {

/// How many bytes the character there takes; 0: it is not well-formed.
std::size_t character_at(std::string_view text, std::size_t at) {
    const auto byte = [text](std::size_t place) {
        return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
    };
    const unsigned lead = byte(at);
    if (lead < 0x80U) return 1;
    if (lead < 0xC2U || lead > 0xF4U) return 0;
    const std::size_t length = lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
    unsigned least = lead == 0xE0U ? 0xA0U : lead == 0xF0U ? 0x90U : 0x80U;
    unsigned greatest = lead == 0xEDU ? 0x9FU : lead == 0xF4U ? 0x8FU : 0xBFU;
    for (std::size_t i = 1; i < length; ++i) {
        if (byte(at + i) < least || byte(at + i) > greatest) return 0;
        least = 0x80U;
        greatest = 0xBFU;
    }
    return length;
}

void check_texts(const FaultPlace& at, const std::vector<std::string>& texts) {
    for (std::size_t i = 0; i < texts.size(); ++i) check_text(at.item(i), texts[i]);
}

void check_texts(const FaultPlace& at, const Area& area) {
    check_text(at["country"], area.country);
    check_texts(at["postalCodes"], area.postal_codes);
    check_texts(at["exceptPostalCodes"], area.except_postal_codes);
}

void check_texts(const FaultPlace& at, const Method& method) {
    check_text(at["calendar"], method.calendar);
    check_text(at["collects"], method.collects);
    if (method.pickup) check_texts(at["locations"], method.pickup->locations);
    const FaultPlace lanes = at["lanes"];
    for (std::size_t i = 0; i < method.lanes.size(); ++i) {
        const FaultPlace lane = lanes.item(i);
        check_texts(lane["from"], method.lanes[i].from);
        if (method.lanes[i].to) check_texts(lane["to"], *method.lanes[i].to);
        check_text(lane["calendar"], method.lanes[i].calendar);
        check_text(lane["collects"], method.lanes[i].collects);
    }
}

void check_texts(const FaultPlace& at, const Supply& supply) {
    const FaultPlace stock = at["stock"];
    for (std::size_t i = 0; i < supply.stock.size(); ++i) {
        const FaultPlace place = stock.item(i);
        check_text(place["location"], supply.stock[i].location);
    }
    const FaultPlace receipts = at["receipts"];
    for (std::size_t i = 0; i < supply.receipts.size(); ++i) {
        const Receipt& receipt = supply.receipts[i];
        const FaultPlace place = receipts.item(i);
        check_text(place["id"], receipt.id);
        check_text(place["location"], receipt.location);
        check_text(place["leadTime"], receipt.lead_time);
        check_text(place["reason"], receipt.reason);
    }
    const FaultPlace commitments = at["commitments"];
    for (std::size_t i = 0; i < supply.commitments.size(); ++i) {
        const FaultPlace place = commitments.item(i);
        check_text(place["id"], supply.commitments[i].id);
        check_text(place["location"], supply.commitments[i].location);
    }
    const FaultPlace capacity = at["capacity"];
    if (supply.capacity) check_text(capacity["location"], supply.capacity->location);
    if (supply.replenishment) {
        const FaultPlace replenishment = at["replenishment"];
        check_text(replenishment["location"], supply.replenishment->location);
        check_text(replenishment["leadTime"], supply.replenishment->lead_time);
    }
}

void check_texts(const FaultPlace& at, const Product& product) {
    check_text(at["name"], product.name);
    check_text(at["policy"], product.policy);
    check_texts(at["methods"], product.rules.methods);
    check_texts(at, static_cast<const Supply&>(product));
    check_keys(at["draws"], product.draws);
    const FaultPlace made = at["madeToOrder"];
    if (product.made_to_order) check_text(made["location"], product.made_to_order->location);
}

// A list of what in a document is an object.
template <class Entry, class NameOf>
void check_names(const FaultPlace& at, const std::vector<Entry>& list, const NameOf& name_of) {
    std::vector<std::string_view> names;
    for (const Entry& entry : list) {
        names.push_back(name_of(entry));
        check_text(at[names.back()], names.back());
    }
    check_unique(at, std::move(names));
}

std::string_view name_of_word(RuleKind kind) {
    if (kind == RuleKind::duty) return "duty";
    return kind == RuleKind::withdrawal_lost ? "by" : "word";
}

void check_texts(const FaultPlace& at, const Rule& rule) {
    check_text(at["citation"], rule.citation);
    check_text(at["insteadOf"], rule.instead_of);
    check_text(at["source"], rule.source);
    check_text(at[name_of_word(rule.kind)], rule.word);
    const FaultPlace labels = at["labels"];
    check_names(labels, rule.labels,
                [](const FunctionLabels& words) -> const std::string& { return words.language; });
    for (const FunctionLabels& words : rule.labels) {
        const FaultPlace place = labels[words.language];
        check_text(place["offer"], words.offer);
        check_text(place["confirm"], words.confirm);
    }
}

}  // namespace

std::string as_utf8(std::string_view text) {
    std::string good;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = character_at(text, i);
        good += length == 0 ? "\xEF\xBF\xBD" : text.substr(i, length);
        i += std::max<std::size_t>(length, 1);
    }
    return good;
}

void check_text(const FaultPlace& at, std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = character_at(text, i);
        if (length == 0) {
            at.fault(FaultCode::not_json, kNotUtf8);
            return;
        }
        i += length;
    }
}

void check_unique(const FaultPlace& at, std::vector<std::string_view> names) {
    std::sort(names.begin(), names.end());
    std::size_t run = 0;  // how often the name has stood already
    for (std::size_t i = 1; i < names.size(); ++i) {
        run = names[i] == names[i - 1] ? run + 1 : 0;
        if (run == 1) {
            at[names[i]].fault(FaultCode::duplicate_key, kTheKey, as_utf8(names[i]), kStandsTwice);
        }
    }
}

void check_texts(const FaultPlace& at, const Store& store, const std::vector<std::string>& skus) {
    check_keys(at["calendars"], store.calendars);
    const FaultPlace locations = at["locations"];
    check_keys(locations, store.locations);
    for (const auto& [name, location] : store.locations) {
        const FaultPlace place = locations[name];
        check_text(place["timeZone"], location.time_zone);
        check_text(place["calendar"], location.calendar);
        check_keys(place["cutoffs"], location.cutoffs);
    }
    const FaultPlace shipping = at["shipping"];
    check_names(shipping, store.shipping,
                [](const NamedMethod& named) -> const std::string& { return named.first; });
    for (const auto& [name, method] : store.shipping) check_texts(shipping[name], method);
    const FaultPlace lead_times = at["leadTimes"];
    check_keys(lead_times, store.lead_times);
    for (const auto& [name, lead_time] : store.lead_times) {
        const FaultPlace place = lead_times[name];
        check_text(place["calendar"], lead_time.calendar);
    }
    check_keys(at["policies"], store.policies);
    const FaultPlace holidays = at["holidays"];
    check_keys(holidays, store.holidays);
    for (const auto& [country, calendar] : store.holidays) check_text(holidays[country], calendar);
    check_text(at["answerAt"], store.answer_at);
    check_keys(at["rules"], store.accept_unverified);
    const FaultPlace supplies = at["supplies"];
    check_keys(supplies, store.supplies);
    for (const auto& [name, supply] : store.supplies) check_texts(supplies[name], supply);
    const FaultPlace products = at["products"];
    each_asked(store, skus, [&](const std::string& sku, const Product& product) {
        const FaultPlace place = products[sku];
        check_text(place, sku);
        check_texts(place, product);
    });
}

void check_texts(const FaultPlace& at, const RulePack& pack) {
    check_text(at["jurisdiction"], pack.jurisdiction);
    const FaultPlace areas = at["areas"];
    for (std::size_t i = 0; i < pack.areas.size(); ++i) check_texts(areas.item(i), pack.areas[i]);
    const FaultPlace rules = at["rules"];
    for (std::size_t i = 0; i < pack.rules.size(); ++i) check_texts(rules.item(i), pack.rules[i]);
}

void check_texts(const FaultPlace& at, const Asking& asked) {
    check_text(at["method"], asked.method);
    check_text(at["pickupAt"], asked.pickup_at);
    if (!asked.to) return;
    const FaultPlace to = at["to"];
    check_text(to["country"], asked.to->country);
    check_text(to["postalCode"], asked.to->postal_code);
}

}  // namespace stockline
