#include "case_faults.h"

#include "part_faults.h"
#include "question_faults.h"

namespace stockline {

Faults case_faults(const RulePacks& packs, const TermsCase& of) {
    Faults faults;
    const FaultPlace at{faults};
    check_rules(at["rules"], packs);
    check_terms(at["policy"], of.policy);
    at["today"].check(of.today);
    at["ordered"].check(of.ordered);
    check_window(at["ship"], of.ship);
    check_window(at["deliver"], of.deliver);
    const FaultPlace price = at["price"];
    if (of.price) price["minorUnits"].check_whole(of.price->minor_units, 0, kMaxMinorUnits);
    at["quantity"].check_whole(of.quantity, 1, kMaxQuantity);
    if (of.total) at["total"].check_whole(*of.total, 0, kMaxTotal);
    return faults;
}

Faults case_faults(const RulePacks& packs, const DelayCase& of) {
    Faults faults;
    const FaultPlace at{faults};
    check_rules(at["rules"], packs);
    at["today"].check(of.today);
    check_window(at["promisedShip"], of.promised_ship);
    check_window(at["promisedDeliver"], of.promised_deliver);
    check_window(at["ship"], of.ship);
    check_window(at["deliver"], of.deliver);
    check_history(at["history"], of.history);
    return faults;
}

}  // namespace stockline
