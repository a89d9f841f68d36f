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
