// The engine as JavaScript sees it: a handful of functions, text in and text out.
//
// What was loaded stays here, behind a handle: a snapshot crosses once, queries are small. A handle is
// freed by close(). One that was closed, or never was, gives an error and not a crash: handles are
// never used twice.
//
// All modules are this file: that of an order's page is compiled with STOCKLINE_REVISES, the full one with
// STOCKLINE_PLANS too.
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "add_fault.h"
#include "bind.h"
#include "decimal.h"
#include "planning_faults.h"
#include "stockline/json.h"

namespace {

int last_handle = 0;

// Documents by handle, null once they are closed. They stay where they were read: nothing loaded is ever moved.
template <class Document>
class Handles {
public:
    /// {"handle"} with the rest that `describe` gives, or the document's faults.
    std::string open(stockline::Result<Document> read(std::string_view), const std::string& text,
                     std::string describe(const Document&)) {
        std::unique_ptr<Loaded> loaded{new Loaded(read(text))};
        if (!*loaded) return stockline::write_faults(loaded->error());
        std::string answer = keep(std::move(loaded));
        answer += describe(**loaded_.back());
        return answer;
    }
    /// {"handle"} of what was made here.
    std::string add(Document document) {
        return keep(std::unique_ptr<Loaded>{new Loaded(std::move(document))}) + '}';
    }
    const Document* find(int handle) const {
        const auto place = static_cast<std::size_t>(handle);
        return place < loaded_.size() && loaded_[place] ? &**loaded_[place] : nullptr;
    }
    /// As find(), to be changed where it is.
    Document* find_to_change(int handle) {
        return find(handle) == nullptr ? nullptr : &**loaded_[static_cast<std::size_t>(handle)];
    }
    void close(int handle) {
        if (find(handle) != nullptr) loaded_[static_cast<std::size_t>(handle)].reset();
    }

private:
    using Loaded = stockline::Result<Document>;

    std::string keep(std::unique_ptr<Loaded> loaded) {
        std::string answer{"{\"handle\":"};
        stockline::append_decimal(answer, ++last_handle);
        loaded_.resize(static_cast<std::size_t>(last_handle) + 1);
        loaded_.back() = std::move(loaded);
        return answer;
    }

    std::vector<std::unique_ptr<Loaded>> loaded_;
};

Handles<stockline::Snapshot> snapshots;

std::string closed_handle() {
    stockline::Faults faults;
    stockline::add_fault(faults, stockline::FaultCode::closed_handle,
                         "This document was closed, by close(). Open it again.");
    return stockline::write_faults(faults);
}

std::string version() { return STOCKLINE_VERSION; }

std::string open_snapshot(const std::string& text) {
    return snapshots.open(stockline::read_snapshot, text,
                          [](const stockline::Snapshot&) { return std::string{"}"}; });
}

std::string quote(int handle, const std::string& question) {
    const stockline::Snapshot* snapshot = snapshots.find(handle);
    return snapshot == nullptr ? closed_handle() : stockline::answer(*snapshot, question);
}

std::string add_product(int handle, const std::string& text) {
    stockline::Snapshot* shop = snapshots.find_to_change(handle);
    if (shop == nullptr) return closed_handle();
    const stockline::Faults faults = stockline::add_product(*shop, text);
    return faults.empty() ? std::string{"{}"} : stockline::write_faults(faults);
}

#ifdef STOCKLINE_REVISES

std::string revise(int handle, const std::string& question) {
    const stockline::Snapshot* snapshot = snapshots.find(handle);
    return snapshot == nullptr ? closed_handle() : stockline::answer_revision(*snapshot, question);
}

#endif

#ifdef STOCKLINE_PLANS

Handles<stockline::Store> stores;

std::string open_store(const std::string& text) {
    return stores.open(stockline::read_store, text, [](const stockline::Store& store) {
        return ',' + stockline::write_store_brief(store).substr(1);
    });
}

std::string open_store_in_part(const std::string& text) {
    auto read = stockline::read_store_in_part(text);
    if (!read) return stockline::write_faults(read.error());
    const std::string told = stockline::write_left_out(*read);
    const std::string brief = stockline::write_store_brief(read->store);
    std::string answer = stores.add(std::move(read->store));
    answer.back() = ',';
    return answer + brief.substr(1, brief.size() - 2) + ',' + told.substr(1);
}

std::string change_store(int handle, const std::string& text) {
    stockline::Store* store = stores.find_to_change(handle);
    if (store == nullptr) return closed_handle();
    const stockline::Faults faults = stockline::change_store(*store, text);
    return faults.empty() ? stockline::write_store_brief(*store) : stockline::write_faults(faults);
}

Handles<stockline::RulePacks> rule_packs;

std::string open_rules(const std::string& text) {
    return rule_packs.open(stockline::read_rule_packs, text,
                           [](const stockline::RulePacks&) { return std::string{"}"}; });
}

// Calls use(store, request, packs) where all can be had. The packs are those of a handle; of 0, the request's own.
template <class Use>
std::string with_store(int handle, const std::string& text, int rules, Use use) {
    const stockline::Store* store = stores.find(handle);
    const stockline::RulePacks* packs = rule_packs.find(rules);
    if (store == nullptr || (packs == nullptr && rules != 0)) return closed_handle();
    const auto request = stockline::read_plan_request(text);
    if (!request) return stockline::write_faults(request.error());
    return use(*store, *request, packs == nullptr ? request->options.rules : *packs);
}

std::string plan(int handle, const std::string& text, int rules) {
    return with_store(handle, text, rules, [](auto& store, auto& request, auto& packs) {
        const auto snapshot = stockline::plan_read(store, request.zones, request.options, packs);
        return snapshot ? stockline::write_snapshot(*snapshot)
                        : stockline::write_faults(snapshot.error());
    });
}

// A shop document's plan, with the clocks that its products are planned with.
struct Publication {
    stockline::TimeZones zones;
    stockline::PlannedShop shop;
};

Handles<Publication> publications;

std::string open_publication(int handle, const std::string& text, int rules) {
    return with_store(handle, text, rules, [](auto& store, auto& request, auto& packs) {
        auto shop = stockline::plan_shop(store, request.zones, packs);
        if (!shop) return stockline::write_faults(shop.error());
        return publications.add(Publication{request.zones, *std::move(shop)});
    });
}

std::string shop_text(int handle) {
    const Publication* publication = publications.find(handle);
    return publication == nullptr ? closed_handle() : stockline::write_shop(publication->shop);
}

std::string home_text(int handle) {
    const Publication* publication = publications.find(handle);
    return publication == nullptr ? closed_handle() : stockline::write_home_shop(publication->shop);
}

std::string law_text(int handle, const std::string& country) {
    const Publication* publication = publications.find(handle);
    return publication == nullptr ? closed_handle()
                                  : stockline::write_law(publication->shop, country);
}

std::string product_text(int handle, int store_handle, const std::string& sku,
                         const std::string& order) {
    const Publication* publication = publications.find(handle);
    const stockline::Store* store = stores.find(store_handle);
    if (publication == nullptr || store == nullptr) return closed_handle();
    const auto product =
        stockline::plan_product(*store, publication->zones, publication->shop, sku, order);
    return product ? stockline::write_product(publication->shop, *product)
                   : stockline::write_faults(product.error());
}

std::string check(int handle, const std::string& text, int rules) {
    return with_store(handle, text, rules, [](auto& store, auto& request, auto& packs) {
        const auto snapshot = stockline::plan_read(store, request.zones, request.options, packs);
        if (!snapshot) return stockline::write_check(snapshot.error(), {});
        return stockline::write_check(
            {}, stockline::store_warnings(store, request.zones, packs, request.now));
    });
}

std::string explain(int handle, const std::string& text, int rules) {
    return with_store(handle, text, rules, [](auto& store, auto& request, auto& /*packs*/) {
        const auto pegging = stockline::peg_read(store, request.zones, request.options);
        return pegging ? stockline::write_pegging(*pegging)
                       : stockline::write_faults(pegging.error());
    });
}

#endif

void close(int handle) {
    snapshots.close(handle);
#ifdef STOCKLINE_PLANS
    stores.close(handle);
    rule_packs.close(handle);
    publications.close(handle);
#endif
}

}  // namespace

EMSCRIPTEN_BINDINGS(stockline) {
    stockline::bind("version", &version);
    stockline::bind("openSnapshot", &open_snapshot);
    stockline::bind("addProduct", &add_product);
    stockline::bind("quote", &quote);
    stockline::bind("close", &close);
#ifdef STOCKLINE_REVISES
    stockline::bind("revise", &revise);
#endif
#ifdef STOCKLINE_PLANS
    stockline::bind("openStore", &open_store);
    stockline::bind("openStoreInPart", &open_store_in_part);
    stockline::bind("changeStore", &change_store);
    stockline::bind("openRules", &open_rules);
    stockline::bind("plan", &plan);
    stockline::bind("openPublication", &open_publication);
    stockline::bind("shopText", &shop_text);
    stockline::bind("homeText", &home_text);
    stockline::bind("lawText", &law_text);
    stockline::bind("productText", &product_text);
    stockline::bind("check", &check);
    stockline::bind("explain", &explain);
#endif
}
