// What a person has misspelt anywhere is one fault, there, with the right name; what is one's own changes nothing.
#include <algorithm>
#include <array>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <rapidcheck/gtest.h>

#include "document.h"
#include "stockline/json.h"

namespace stockline::properties {
namespace {

using MemberAt = Json::json_pointer;

Json every_member() {
    std::ifstream file{STOCKLINE_CORPUS "/good/store-every-member.json"};
    return Json::parse(std::string{std::istreambuf_iterator<char>{file}, {}});
}

// Objects in which the names are the shop's own, or days and numbers.
bool is_map(const MemberAt& at, const Json& value) {
    static const std::array kMaps{"calendars", "locations", "shipping", "leadTimes",
                                  "policies",  "products",  "cutoffs",  "halfDays",
                                  "holidays",  "rules",     "daysLate", "probabilities"};
    if (!value.is_object() || at.empty()) return false;
    const std::string& name = at.back();
    return name == "days" || std::find(kMaps.begin(), kMaps.end(), name) != kMaps.end();
}

void collect_objects(const Json& value, const MemberAt& at, std::vector<MemberAt>& objects) {
    // Why days are closed is the calendar's own, for people.
    if (!at.empty() && at.back() == "names") return;
    if (value.is_object()) {
        if (!is_map(at, value)) objects.push_back(at);
        for (const auto& [key, member] : value.items()) {
            collect_objects(member, at / key, objects);
        }
    } else if (value.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            collect_objects(value[i], at / i, objects);
        }
    }
}

std::vector<MemberAt> objects_of(const Json& document) {
    std::vector<MemberAt> objects;
    collect_objects(document, MemberAt{}, objects);
    return objects;
}

/// One slip of the pen. In a short name only a letter twice: any other might be another name.
std::string misspelt(std::string name) {
    const auto at = *rc::gen::inRange<std::size_t>(0, name.size() - 1);
    switch (name.size() < 4 ? 0 : *rc::gen::inRange(0, 5)) {
        case 0:
            name.insert(at, 1, name[at]);
            break;
        case 1:
            name.erase(at, 1);
            break;
        case 2:
            std::swap(name[at], name[at + 1]);
            break;
        case 3:
            name[at] = 'q';
            break;
        default:
            name.insert(at + 1, 1, '_');
    }
    return name;
}

/// A member's place and its right name; in the document it has a wrong one.
struct Slip {
    MemberAt object;
    std::string written;
    std::string meant;
};

Slip slip_in(Json& document) {
    std::vector<MemberAt> objects = objects_of(document);
    const auto is_empty = [&](const MemberAt& at) { return document[at].empty(); };
    objects.erase(std::remove_if(objects.begin(), objects.end(), is_empty), objects.end());
    Slip slip{*rc::gen::elementOf(objects), {}, {}};
    Json& object = document[slip.object];
    const auto chosen = *rc::gen::inRange<std::size_t>(0, object.size());
    slip.meant = std::next(object.begin(), static_cast<std::ptrdiff_t>(chosen)).key();
    slip.written = misspelt(slip.meant);
    // Two letters that are the same were swapped; "cutoffs" without its end is another member; "ind" and "kid" are as
    // near to "id" as to "kind".
    RC_PRE(!object.contains(slip.written));
    RC_PRE(slip.written != "cutoff" && slip.written != "ind" && slip.written != "kid");
    Json changed = Json::object();
    for (const auto& [key, member] : object.items()) {
        changed[key == slip.meant ? slip.written : key] = member;
    }
    object = changed;
    return slip;
}

void check_told(const Slip& slip, const Json& faults) {
    RC_LOG() << faults.dump() << '\n';
    RC_ASSERT(faults.size() == 1);
    RC_ASSERT(faults[0].at("code") == "unknown_member");
    RC_ASSERT(faults[0].at("pointer") == (slip.object / slip.written).to_string());
    const auto message = faults[0].at("message").get<std::string>();
    RC_ASSERT(message ==
              '"' + slip.written + "\" is no member here. Did you mean \"" + slip.meant + "\"?");
}

RC_GTEST_PROP(Member, MisspeltInAStoreIsOneFaultWithTheRightName, ()) {
    const World world = *worlds(Variety{.places = 2, .has_free_orders = true});
    Json document = *rc::gen::arbitrary<bool>() ? store_document(world) : every_member();
    const Slip slip = slip_in(document);
    const auto store = read_store(document.dump());
    RC_ASSERT(!store);
    check_told(slip, Json::parse(write_faults(store.error())).at("errors"));
}

Json questions() {
    const Json asked{{"at", "2026-11-24T15:00:00Z"},
                     {"to", {{"country", "US"}, {"postalCode", "94103"}}},
                     {"method", "standard"},
                     {"confidence", 0.9}};
    Json one = asked;
    one["sku"] = kSku;
    one["quantity"] = 3;
    Json order = asked;
    order["lines"] = Json::array({{{"sku", kSku}, {"quantity", 2}}, {{"sku", kSku}}});
    Json page = asked;
    page["skus"] = Json::array({kSku, kSku});
    return *rc::gen::element(one, order, page);
}

RC_GTEST_PROP(Member, MisspeltInAQuestionIsOneFaultWithTheRightName, ()) {
    Json question = questions();
    const Slip slip = slip_in(question);
    const std::string answered = answer(snapshot_of(*worlds(Variety{})), question.dump());
    RC_ASSERT(Json::parse(answered).contains("errors"));
    check_told(slip, Json::parse(answered).at("errors"));
}

RC_GTEST_PROP(Member, OfOnesOwnChangesNothing, ()) {
    const World world = *worlds(Variety{.places = 2, .has_free_orders = true});
    Json document = store_document(world);
    Json every = every_member();
    const std::vector<Json> oddities{nullptr, -1, "2026-02-30", {{"stok", {{"to", 1}}}}};
    for (Json* one : {&document, &every}) {
        const int count = *rc::gen::inRange(1, 4);
        for (int i = 0; i < count; ++i) {
            const MemberAt object = *rc::gen::elementOf(objects_of(*one));
            (*one)[object]["x-" + std::to_string(i)] = *rc::gen::elementOf(oddities);
        }
    }
    RC_LOG() << document.dump() << '\n';
    const auto store = read_store(document.dump());
    if (!store) RC_FAIL(write_faults(store.error()));
    const auto snapshot = plan(*store, clocks(*store));
    RC_ASSERT(snapshot);
    RC_ASSERT(write_snapshot(*snapshot) == snapshot_text(world));
    const auto with_every = read_store(every.dump());
    if (!with_every) RC_FAIL(write_faults(with_every.error()));

    Json question = questions();
    const Snapshot asked = snapshot_of(world);
    const std::string before = answer(asked, question.dump());
    question["x-shop"] = "ours";
    RC_ASSERT(answer(asked, question.dump()) == before);
}

}  // namespace
}  // namespace stockline::properties
