#include "stockline/terms.h"

namespace stockline {

Terms laid_over(Terms policy, const Terms& own) {
    if (own.payment) policy.payment = own.payment;
    if (own.cancellation) policy.cancellation = own.cancellation;
    if (own.refund) policy.refund = own.refund;
    if (own.returns) policy.returns = own.returns;
    return policy;
}

}  // namespace stockline
