#include "json/write_term_sheets.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "carried_rules.h"
#include "json/write_policy.h"
#include "promise_terms.h"
#include "sheet_maker.h"
#include "terms_setting.h"

namespace stockline {
namespace {

using std::chrono::days;

bool has_steps_beyond_stock(const std::vector<LocationLadder>& ladders) {
    return std::any_of(ladders.begin(), ladders.end(), [](const LocationLadder& ladder) {
        return std::any_of(ladder.steps.begin(), ladder.steps.end(),
                           [](const Step& step) { return step.source != Source::stock; });
    });
}

// Takes nothing of one unit's price before shipment: of none, or of more, it may be the same.
bool may_be_unpaid(const SnapshotProduct& product, const Terms& policy) {
    TermsCase of;
    of.policy = policy;
    of.price = product.price;
    std::optional<EffectivePayment> payment;
    set_payment(of, payment);
    return !payment || !moves_before_shipment(*payment);
}

std::string key_of(const SnapshotProduct& product) {
    JsonWriter key;
    key.begin_array().value(product.policy);
    write_policy(key, product.terms ? *product.terms : Policy{});
    key.value(std::int64_t{product.exceptions}).value(product.rules.is_digital);
    return key.end_array().take();
}

class SheetWriter {
public:
    SheetWriter(JsonWriter& out, const Snapshot& snapshot, std::set<PackSet> sets)
        : out_(out), snapshot_(snapshot), sets_(std::move(sets)) {}

    void write(const std::vector<const TermGroup*>& groups) {
        JsonWriter sheets;
        sheets.begin_array();
        for (const TermGroup* group : groups) write_group(sheets, *group);
        sheets.end_array();
        out_.begin_object();
        write_texts("periods", periods_);
        write_texts("parts", parts_);
        out_.key("sets").begin_array();
        for (const PackSet& set : sets_) write_numbers(out_, set);
        out_.end_array();
        out_.key("groups").raw(sheets.take()).end_object();
    }

private:
    void write_texts(const char* name, const NumberedTexts& texts) {
        out_.key(name).begin_array();
        for (const std::string& text : texts.all()) out_.raw(text);
        out_.end_array();
    }

    static void write_numbers(JsonWriter& out, const std::vector<int>& numbers) {
        out.begin_array();
        for (const int number : numbers) out.value(number);
        out.end_array();
    }

    [[nodiscard]] bool is_reached(const PackSet& set) const {
        return std::all_of(set.begin(), set.end(), [this](int place) {
            return speaks_for_a_lane(sources_of(snapshot_).rules[static_cast<std::size_t>(place)],
                                     snapshot_.shipping);
        });
    }

    [[nodiscard]] bool has_pickup() const {
        return std::any_of(snapshot_.shipping.begin(), snapshot_.shipping.end(),
                           [](const NamedMethod& method) { return method.second.pickup; });
    }

    // {STATUS: [SHEET, by set]}
    void write_group(JsonWriter& out, const TermGroup& group) {
        out.begin_object();
        for (const Status status : group.statuses) {
            SheetSubject subject;
            subject.policy = terms_of(snapshot_, *group.product, status);
            subject.circumstances = sources_of(snapshot_).circumstances | group.product->exceptions;
            subject.is_sold = can_be_had(status);
            subject.is_on_hand = status == Status::in_stock;
            subject.is_digital = group.product->rules.is_digital;
            subject.may_be_unpaid =
                group.products.empty() ||
                std::any_of(group.products.begin(), group.products.end(), [&](const auto* product) {
                    return may_be_unpaid(*product, subject.policy);
                });
            // A place's day may be another than that in UTC.
            subject.from = std::chrono::floor<days>(snapshot_.as_of) - days{1};
            out.key(to_string(status)).begin_array();
            for (const PackSet& set : sets_) {
                // To where no lane leads nothing goes but what is digital. Who comes from there for goods has the
                // shop's own terms, as where the snapshot has no rules of that country.
                const bool is_sent = subject.is_digital || is_reached(set);
                if (!is_sent && !has_pickup()) {
                    out.begin_array().end_array();
                    continue;
                }
                subject.packs.clear();
                for (const int place : is_sent ? set : PackSet{}) {
                    subject.packs.push_back(
                        &sources_of(snapshot_).rules[static_cast<std::size_t>(place)]);
                }
                write_numbers(out, sheet_of(subject));
                if (!subject.is_sold) break;
            }
            out.end_array();
        }
        out.end_object();
    }

    std::vector<int> sheet_of(const SheetSubject& subject) {
        const TermsMembers members = make_sheet(subject, periods_);
        std::vector<int> sheet;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (members.at(i).empty()) continue;
            JsonWriter part;
            part.begin_object().key(kTermsMembers.at(i)).raw(members.at(i)).end_object();
            sheet.push_back(parts_.place_of(part.take()));
        }
        return sheet;
    }

    JsonWriter& out_;
    const Snapshot& snapshot_;
    std::set<PackSet> sets_;
    NumberedTexts periods_;
    NumberedTexts parts_;
};

}  // namespace

void add_statuses(const Snapshot& snapshot, const SnapshotProduct& product,
                  std::set<Status>& statuses) {
    statuses.insert(Status::in_stock);
    const bool is_beyond_stock = product.backorder || has_steps_beyond_stock(product.ladders) ||
                                 has_steps_beyond_stock(product.released_ladders);
    if (is_beyond_stock) statuses.insert(Status::backorder);
    if (product.preorder) statuses.insert(Status::preorder);
    if (product.made_to_order) statuses.insert(Status::made_to_order);
    add_told_statuses(snapshot, product, statuses);
}

void add_told_statuses(const Snapshot& snapshot, const SnapshotProduct& product,
                       std::set<Status>& statuses) {
    for (const Status status :
         {Status::out_of_stock, Status::discontinued, Status::not_shipped_there}) {
        if (!says_nothing(terms_of(snapshot, product, status))) statuses.insert(status);
    }
}

void write_term_groups(JsonWriter& out, const Snapshot& snapshot,
                       const std::vector<const TermGroup*>& groups, std::set<PackSet> sets) {
    SheetWriter{out, snapshot, std::move(sets)}.write(groups);
}

void write_term_groups(JsonWriter& out, const Snapshot& snapshot,
                       const std::vector<const TermGroup*>& groups) {
    write_term_groups(out, snapshot, groups, pack_sets(sources_of(snapshot).rules));
}

SheetGroups write_term_sheets(JsonWriter& out, const Snapshot& snapshot) {
    std::map<std::string, TermGroup> groups;
    for (const auto& [sku, product] : snapshot.products) {
        TermGroup& group = groups[key_of(product)];
        if (group.product == nullptr) group.product = &product;
        group.products.push_back(&product);
        add_statuses(snapshot, product, group.statuses);
    }
    SheetGroups places;
    std::vector<const TermGroup*> ordered;
    for (const auto& each : groups) {
        for (const SnapshotProduct* product : each.second.products) {
            places[product] = static_cast<int>(ordered.size());
        }
        ordered.push_back(&each.second);
    }
    write_term_groups(out, snapshot, ordered);
    return places;
}

}  // namespace stockline
