#include "promise_faults.h"

#include "add_fault.h"

namespace stockline {

void fault_unknown_method(Faults& faults, const std::string& name) {
    fault_unknown(faults, FaultCode::unknown_method, "/method",
                  "The shop has no shipping method \"", name);
}

void fault_unknown_place(Faults& faults, const std::string& name) {
    fault_unknown(faults, FaultCode::unknown_location, "/pickupAt",
                  "Nothing can be collected at \"", name);
}

void check_law_is_here(const Snapshot& snapshot, const std::optional<Destination>& to,
                       Faults& faults) {
    if (!to) return;
    for (const std::string& country : sources_of(snapshot).law_elsewhere) {
        if (!Area{country, {}}.contains(*to)) continue;
        Fault& fault = add_fault(faults, FaultCode::required, "The law of ");
        fault.message += country + " is not in this shop document, but in law/" + country +
                         ".json beside it: put its terms and rules in the place of these, or open "
                         "the document of the shop's revision, which has that of all countries.";
        fault.pointer = "/to/country";
        return;
    }
}

void fault_other_currency(Faults& faults, const SnapshotProduct& product, const LinePrice& price) {
    Fault& fault =
        add_fault(faults, FaultCode::currency_mismatch,
                  product.price ? "The product's price is in another currency: write "
                                : "The product has no price in this document. Give it one: "
                                  "else nobody knows the currency");
    fault.pointer = price.unit ? "/unitPrice/currency" : "/total/currency";
    if (product.price) fault.message += product.price->currency.code();
    fault.message += '.';
}

}  // namespace stockline
