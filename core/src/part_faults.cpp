#include "part_faults.h"

#include <algorithm>
#include <cmath>

#include "circumstances.h"
#include "decimal.h"
#include "document_limits.h"
#include "postal_pattern.h"
#include "season_faults.h"
#include "text_faults.h"

namespace stockline {
namespace {

bool is_country_code(std::string_view code) {
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    return code.size() == 2 && std::all_of(code.begin(), code.end(), is_upper);
}

void fault_unknown(const FaultPlace& at, std::string_view allowed) {
    at.fault(FaultCode::unknown_value, "This is not known here. Write ", allowed, ".");
}

// An amount stands at `amount`, a share at "percent". One of the two has to be there.
void check_either(const FaultPlace& at, const FaultPlace& amount, const Portion& portion) {
    if (portion.amount) check_money(amount, *portion.amount);
    if (portion.share && (*portion.share < 0 || *portion.share > kWholeShare)) {
        at["percent"].fault(FaultCode::out_of_range, "This number is out of range. Write one from ",
                            range_of(0, 100), ".");
    }
    if (!portion.share && !portion.amount) at["percent"].fault(FaultCode::required, kNoShare);
}

// And no more than one.
void check_portion(const FaultPlace& at, const FaultPlace& amount, const Portion& portion) {
    check_either(at, amount, portion);
    if (portion.share && portion.amount) {
        at["percent"].fault(FaultCode::unknown_value, kShareOrAmount);
    }
}

void check_cancellation(const FaultPlace& at, const CancellationTerm& term) {
    switch (term.until) {
        case CancelUntil::never:
        case CancelUntil::shipment:
            break;
        case CancelUntil::days_before_shipment:
            at["daysBeforeShipment"].check_whole(term.days_before_shipment, 0, kMaxDays);
            break;
        default:
            fault_unknown(at["until"],
                          "shipment or never, or give daysBeforeShipment in its place");
    }
    const FaultPlace fee = at["fee"];
    if (term.fee) check_portion(fee, fee, *term.fee);
}

}  // namespace

void check_limit(const FaultPlace& at, const Portion& limit) {
    check_either(at, at["amount"], limit);
}

void fault_unless_word(const FaultPlace& at, Words words, int place) {
    if (word_at(words, place).empty()) fault_unknown(at, choice_of(words));
}

void check_time(const FaultPlace& at, TimeOfDay time) {
    if (time >= TimeOfDay{0} && time <= kEndOfDay) return;
    at.fault(FaultCode::out_of_range,
             "This time of day is out of range. Write one from 00:00 to 24:00.");
}

void check_country(const FaultPlace& at, std::string_view code) {
    if (!is_country_code(code)) fault_unknown(at, kCountryWanted);
}

void check_area(const FaultPlace& at, const Area& area) {
    check_country(at["country"], area.country);
    const FaultPlace codes = at["postalCodes"];
    for (std::size_t i = 0; i < area.postal_codes.size(); ++i) {
        const std::string& code = area.postal_codes[i];
        // Told already, and not to be quoted.
        if (as_utf8(code) != code) continue;
        const std::string wrong = fault_of_postal_pattern(area.country, code);
        if (!wrong.empty()) codes.item(i).fault(FaultCode::unknown_value, wrong);
    }
}

void check_distribution(const FaultPlace& at, const Distribution& days, int least) {
    double sum = 0.0;
    bool is_possible = true;
    for (const Mass& mass : days.masses()) {
        sum += mass.probability;
        is_possible = is_possible && mass.probability > 0.0;
        if (mass.at < least || mass.at > kMaxDays) at.fault_not_whole(least, kMaxDays);
    }
    // Written so that a sum that is not a number fails. Twice what readers forgive, who add up in another order.
    if (!is_possible || !(sum <= 1.0 + 2 * kSumTolerance)) {
        at.fault(FaultCode::bad_probabilities, kBadProbabilities);
    }
}

void check_bounds(const FaultPlace& at, const Bounds& bounds, int least) {
    const std::size_t before = at.fault_count();
    check_distribution(at, bounds.optimistic, least);
    if (bounds.optimistic == bounds.pessimistic || at.fault_count() > before) return;
    check_distribution(at, bounds.pessimistic, least);
    const auto& masses = bounds.pessimistic.masses();
    const bool is_in_order = std::all_of(masses.begin(), masses.end(), [&bounds](const Mass& mass) {
        return bounds.optimistic.probability_by(mass.at) >=
               bounds.pessimistic.probability_by(mass.at) - kSumTolerance;
    });
    if (!is_in_order) {
        at.fault(FaultCode::bad_range, kBadRange);
    } else if (!bounds.optimistic.is_point() || !bounds.pessimistic.is_point()) {
        // A document has no words for two bounds that are not certain.
        at.fault(FaultCode::bad_range, kRangeWanted);
    }
}

void check_duration(const FaultPlace& at, const Duration& days) { check_bounds(at, days, 0); }

void check_money(const FaultPlace& at, const Money& money) {
    at["minorUnits"].check_whole(money.minor_units, 0, kMaxMinorUnits);
    check_currency(at["currency"], money.currency);
}

void check_currency(const FaultPlace& at, const Currency& currency) {
    if (currency_exponent(currency.code())) return;
    at.fault(FaultCode::unknown_currency, kNoCurrency);
}

static void check_seasons(const FaultPlace& at, const std::vector<ReturnSeason>& seasons) {
    const std::size_t before = at.fault_count();
    for (std::size_t i = 0; i < seasons.size(); ++i) {
        const FaultPlace place = at.item(i);
        place["from"].check(seasons[i].from);
        place["until"].check(seasons[i].until);
        place["returnUntil"].check(seasons[i].return_until);
    }
    if (at.fault_count() > before) return;
    if (seasons.size() > kMaxReturnSeasons) {
        at.fault(FaultCode::out_of_range, kTooManySeasons);
        return;
    }
    for (std::size_t i = 0; i < seasons.size(); ++i) {
        const SeasonFault wrong = fault_of_season(seasons, i);
        const FaultPlace place = at.item(i);
        if (wrong.member != nullptr) place[wrong.member].fault(FaultCode::bad_range, wrong.message);
    }
}

void check_terms(const FaultPlace& at, const Terms& terms) {
    if (terms.payment) {
        const FaultPlace payment = at["payment"];
        check_word(payment["charge"], terms.payment->charge);
        if (terms.payment->charge == Charge::deposit) {
            check_portion(payment, payment["amount"], terms.payment->deposit);
        }
    }
    if (terms.cancellation) check_cancellation(at["cancellation"], *terms.cancellation);
    if (terms.refund) {
        const FaultPlace refund = at["refund"];
        refund["days"].check_whole(terms.refund->days, 0, kMaxDays);
        const PeriodUnit unit = terms.refund->unit;
        if (unit != PeriodUnit::calendar && unit != PeriodUnit::business) {
            fault_unknown(refund["unit"], "calendar or business");
        }
        const Event from = terms.refund->from;
        if (from != Event::notice && from != Event::goods_return) {
            fault_unknown(refund["from"], "notice or goods_return");
        }
    }
    if (terms.returns) {
        const FaultPlace returns = at["returns"];
        returns["days"].check_whole(terms.returns->days, 0, kMaxDays);
        check_word(returns["paidBy"], terms.returns->cost);
        check_seasons(returns["seasons"], terms.returns->seasons);
    }
}

void check_policy(const FaultPlace& at, const Policy& policy) {
    for (const auto& [status, terms] : policy) {
        const std::string_view word = to_string(status);
        if (word.empty()) {
            fault_unknown(at, choice_of(words_of(Status{})));
        } else {
            check_terms(at[word], terms);
        }
    }
}

void check_workdays(const FaultPlace& at, const BusinessCalendar::Workdays& workdays) {
    const bool is_worked =
        std::any_of(workdays.begin(), workdays.end(), [](bool worked) { return worked; });
    if (!is_worked) at.fault(FaultCode::no_workdays, kNoWorkdays);
}

void check_calendar(const FaultPlace& at, const BusinessCalendar& calendar) {
    check_workdays(at["workdays"], calendar.workdays());
    const auto check_days = [](const FaultPlace& place, const std::vector<Day>& list) {
        for (std::size_t i = 0; i < list.size(); ++i) place.item(i).check(list[i]);
    };
    check_days(at["closed"], calendar.closed());
    check_days(at["open"], calendar.open());
    at["validUntil"].check(calendar.valid_until());
}

void check_circumstances(const FaultPlace& at, CircumstanceSet set, CircumstanceSet allowed) {
    if (!are_known(set, allowed)) fault_unknown(at, circumstance_words(allowed));
}

}  // namespace stockline
