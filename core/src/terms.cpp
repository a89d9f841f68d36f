#include "stockline/terms.h"

namespace stockline {

void lay_over(Terms& policy, const Terms& own) {
    if (own.payment) policy.payment = own.payment;
    if (own.cancellation) policy.cancellation = own.cancellation;
    if (own.refund) policy.refund = own.refund;
    if (own.returns) policy.returns = own.returns;
}

Terms laid_over(Terms policy, const Terms& own) {
    lay_over(policy, own);
    return policy;
}

}  // namespace stockline
