#include <algorithm>
#include <cmath>

#include "document_limits.h"
#include "json/write_value.h"
#include "term_sheets.h"

namespace stockline {
namespace {

const Json* member_of(const Json* object, std::string_view name) {
    if (object == nullptr || object->kind != Json::Kind::object) return nullptr;
    for (const Json& member : *object) {
        if (member.key == name) return &member;
    }
    return nullptr;
}

// Its number; 0 for what has none that amounts have.
MinorUnits number_of(const Json* value) {
    if (value == nullptr || !(std::abs(value->number) <= static_cast<double>(kMaxMinorUnits))) {
        return 0;
    }
    return static_cast<MinorUnits>(value->number);
}

const Json* item_of(const Json* list, std::size_t place) {
    if (list == nullptr || list->kind != Json::Kind::array) return nullptr;
    for (const Json& item : *list) {
        if (place-- == 0) return &item;
    }
    return nullptr;
}

bool is_worked_out(const Json& value) {
    return value.kind == Json::Kind::object && value.span > 1 &&
           (*value.begin()).key.starts_with('=');
}

// Whose law speaks for a destination, as numbers of packs.
bool is_set(const Json& set, const std::vector<std::vector<Area>>& packs,
            const std::optional<Destination>& to) {
    const Json* next = &set + 1;
    const Json* const end = &set + set.span;
    for (std::size_t place = 0; place < packs.size(); ++place) {
        const auto& areas = packs[place];
        if (!to || std::none_of(areas.begin(), areas.end(),
                                [&to](const Area& area) { return area.contains(*to); })) {
            continue;
        }
        if (next == end || number_of(next) != static_cast<MinorUnits>(place)) return false;
        ++next;
    }
    return next == end;
}

// As write_terms() has it.
constexpr std::string_view kNoConsent = R"({"required":false,"because":[]})";

class Filling {
public:
    Filling(const TermSheets& sheets, const SheetCase& of) : sheets_(sheets), of_(of) {}

    void fill(const Json& sheet, FilledTerms& into) {
        find_prepaid(sheet);
        out_.begin_object();
        for (const Json& place : sheet) {
            const Json* const part = part_at(place);
            if (part == nullptr || part->kind != Json::Kind::object) continue;
            if (of_.is_stale && member_of(part, "consent") != nullptr) {
                out_.key("consent").raw(kNoConsent);
                continue;
            }
            put_inside(*part);
            const Json* const withdrawal = chosen(member_of(part, "withdrawal"));
            if (member_of(withdrawal, "ofOrder") == nullptr) continue;
            Filling own{sheets_, of_};
            own.put(*withdrawal, nullptr);
            into.order_withdrawal = own.out_.take();
        }
        into.text = out_.end_object().take();
    }

private:
    [[nodiscard]] const Json* part_at(const Json& place) const {
        return item_of(member_of(&sheets_.document.root(), "parts"),
                       static_cast<std::size_t>(number_of(&place)));
    }

    // As moves_before_shipment() has it.
    void find_prepaid(const Json& sheet) {
        for (const Json& place : sheet) {
            const Json* const payment = member_of(part_at(place), "payment");
            const Json* const now = member_of(member_of(payment, "dueNow"), "=amount");
            if (now == nullptr) continue;
            const auto amount = amount_of(*now);
            // Without a price, whether the portion is of anything. One without a member is not.
            of_.days.is_prepaid =
                amount ? *amount > 0 : now->span > 1 && (*now->begin()).number > 0;
        }
    }

    [[nodiscard]] std::optional<MinorUnits> total() const {
        if (!of_.price) return std::nullopt;
        return of_.total.value_or(of_.price->minor_units * of_.quantity);
    }

    [[nodiscard]] bool is_in_its_currency(const Json& money) const {
        const Json* const currency = member_of(&money, "currency");
        return currency != nullptr && of_.price && currency->text == of_.price->currency.code();
    }

    // A percentage has two decimals at most.
    [[nodiscard]] static BasisPoints share_in(const Json& portion) {
        const Json* const percent = member_of(&portion, "percent");
        const double share = percent != nullptr ? percent->number * 100 : 0;
        return std::abs(share) <= kWholeShare ? static_cast<BasisPoints>(std::nearbyint(share)) : 0;
    }

    [[nodiscard]] std::optional<MinorUnits> amount_of(const Json& portion) const {
        const auto whole = total();
        if (!whole) return std::nullopt;
        const Json* const units = member_of(&portion, "minorUnits");
        if (units == nullptr) return share_of(*whole, share_in(portion));
        if (!is_in_its_currency(portion)) return std::nullopt;
        return std::min(number_of(units) * of_.quantity, *whole);
    }

    [[nodiscard]] bool is_above(const Json& least) const {
        const auto whole = total();
        return !whole || !is_in_its_currency(least) ||
               *whole > number_of(member_of(&least, "minorUnits"));
    }

    [[nodiscard]] const std::optional<Window>& window(const Json& name) const {
        return name.text == "ship" || !of_.days.deliver ? of_.days.ship : of_.days.deliver;
    }

    // Of an alternative: whether its condition holds, or it has none.
    [[nodiscard]] bool holds(const Json& alternative) const {
        const Json* const from = member_of(&alternative, "from");
        const Json* const above = member_of(&alternative, "above");
        const Json* const stated = member_of(&alternative, "stated");
        if (from != nullptr) {
            const auto day = parse_day(from->text);
            return day && *day <= of_.days.today;
        }
        if (above != nullptr) return is_above(*above);
        if (stated != nullptr) {
            return (stated->text == "ship" ? of_.days.ship : of_.days.deliver).has_value();
        }
        if (member_of(&alternative, "givenUp") != nullptr) return of_.has_given_up_right;
        return member_of(&alternative, "prepaid") == nullptr || of_.days.is_prepaid;
    }

    [[nodiscard]] PeriodEnd end_at(const Json* place) const {
        const auto number = static_cast<std::size_t>(number_of(place));
        if (place == nullptr || number >= sheets_.periods.size()) return {};
        const SheetPeriod& period = sheets_.periods[number];
        if (period.season) {
            const bool is_in_it = period.season->has(of_.days.ordered.value_or(of_.days.today));
            if (!is_in_it) return {};
            return {period.season->return_until, period.season->return_until};
        }
        return period_end(period.period, period.week, of_.days);
    }

    // The alternative that is taken; null for none.
    [[nodiscard]] const Json* taken(const Json& choice) const {
        const std::string_view how = choice.key;
        if (how == "=fee") return fee(choice);
        const Json* best = nullptr;
        PeriodEnd best_end;
        for (const Json& alternative : choice) {
            if (how == "=when") {
                if (holds(alternative)) return &alternative;
                continue;
            }
            PeriodEnd end = end_at(member_of(&alternative, "end"));
            if (how == "=first") {
                const Json* const before = member_of(&alternative, "before");
                end.measure = end.day;
                if (before != nullptr) {
                    const auto& limit = window(*before);
                    if (!limit || !end.day || *end.day >= limit->latest) continue;
                }
                if (!end.day) continue;
            }
            const bool is_better =
                how == "=longest" ? end.is_later_than(best_end) : end.is_sooner_than(best_end);
            if (best != nullptr && !is_better) continue;
            best = &alternative;
            best_end = end;
        }
        return best;
    }

    // The shop's own if it is no more than the most; else the lowest of what is most, the first of equals. Where they
    // cannot be compared, or the most is nothing, none.
    [[nodiscard]] const Json* fee(const Json& choice) const {
        const Json* lowest = nullptr;
        MinorUnits limit = 0;
        for (const Json& alternative : choice) {
            const Json* const most = member_of(&alternative, "most");
            if (most == nullptr) {
                const Json* const own = member_of(&alternative, "own");
                const auto amount = own != nullptr ? amount_of(*own) : std::nullopt;
                if (limit == 0) return nullptr;
                return amount && *amount <= limit ? &alternative : lowest;
            }
            const Json* const units = member_of(most, "minorUnits");
            if (!total() || (units != nullptr && !is_in_its_currency(*most))) return nullptr;
            const MinorUnits amount =
                units != nullptr ? number_of(units) : share_of(*total(), share_in(*most));
            if (lowest != nullptr && amount >= limit) continue;
            lowest = &alternative;
            limit = amount;
        }
        return nullptr;
    }

    // What stands where choices lead to; null where that is nothing.
    [[nodiscard]] const Json* chosen(const Json* value) const {
        while (value != nullptr && is_worked_out(*value)) {
            const Json& choice = *value->begin();
            if (choice.kind != Json::Kind::array) break;
            const Json* const alternative = taken(choice);
            value =
                alternative != nullptr ? member_of(alternative, "then") : member_of(value, "else");
        }
        return value;
    }

    void put_inside(const Json& container) {
        const bool is_named = container.kind == Json::Kind::object;
        for (const Json& each : container) put(each, is_named ? &each : nullptr);
    }

    void put_number(std::optional<std::int64_t> number, const Json* named) {
        if (number) put_key(named).value(*number);
    }

    void put_day(const std::optional<Day>& day, const Json* named) {
        if (day) put_key(named).value(*day);
    }

    // The name of what is put; null in a list.
    JsonWriter& put_key(const Json* named) {
        return named == nullptr ? out_ : out_.key(named->key);
    }

    // Puts what is there, under the name of `named`.
    void put(const Json& from, const Json* named) {
        const Json* const value = chosen(&from);
        if (value == nullptr) return;
        if (is_worked_out(*value)) {
            put_worked_out(*value->begin(), named);
            return;
        }
        JsonWriter& out = put_key(named);
        switch (value->kind) {
            case Json::Kind::object:
                out.begin_object();
                put_inside(*value);
                out.end_object();
                break;
            case Json::Kind::array:
                out.begin_array();
                put_inside(*value);
                out.end_array();
                break;
            case Json::Kind::number:
                write_number(out, value->number);
                break;
            case Json::Kind::string:
                out.value(value->text);
                break;
            default:
                out.value(value->boolean);
        }
    }

    void put_worked_out(const Json& what, const Json* named) {
        if (what.key == "=end") {
            put_day(end_at(&what).day, named);
        } else if (what.key == "=daysBefore") {
            if (!of_.days.ship) return;
            const Day last = of_.days.ship->earliest -
                             std::chrono::days{static_cast<int>(number_of(&what) % (kMaxDays + 1))};
            // It may ship later than that, so a day gone by does not mean that it is too late: only that none is
            // certain.
            if (last >= of_.days.today) put_day(last, named);
        } else if (what.key == "=currency") {
            if (!of_.price) return;
            put_key(named)
                .begin_object()
                .member("code", of_.price->currency.code())
                .member("exponent", of_.currency_exponent)
                .end_object();
        } else {
            auto amount = amount_of(what);
            if (amount && what.key == "=rest") amount = *total() - *amount;
            put_number(amount, named);
        }
    }

    const TermSheets& sheets_;
    SheetCase of_;
    JsonWriter out_;
};

}  // namespace

FilledTerms fill_terms(const TermSheets& sheets, const std::vector<std::vector<Area>>& areas,
                       std::size_t group, Status status, const std::optional<Destination>& to,
                       SheetCase of) {
    FilledTerms filled;
    const Json& root = sheets.document.root();
    const Json* const by_set =
        member_of(item_of(member_of(&root, "groups"), group), to_string(status));
    const Json* const sets = member_of(&root, "sets");
    if (sets == nullptr) return filled;
    std::size_t place = 0;
    for (const Json& set : *sets) {
        const Json* const sheet = item_of(by_set, place++);
        if (sheet == nullptr || !is_set(set, areas, to)) continue;
        Filling{sheets, of}.fill(*sheet, filled);
        break;
    }
    return filled;
}

}  // namespace stockline
