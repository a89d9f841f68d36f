#include "json/write_delay.h"

#include <algorithm>

#include "json/write_terms.h"

namespace stockline {

static void write_delay_of(JsonWriter& out, const Revision& revision, const RevisedPart& part,
                           std::string_view answer_at) {
    if (!part.delay) return;
    const DelayAnswer& delay = *part.delay;
    out.key("delay")
        .begin_object()
        .member("state", to_string(delay.state))
        .member("event", to_string(delay.event))
        .member("occurrence", delay.occurrence);
    if (revision.is_of_parts) out.member("part", static_cast<std::int64_t>(part.place));
    if (revision.parts.size() > 1) out.member("partQuantity", part.quantity);
    out.member("stated", delay.stated);
    if (delay.stated) out.member("statedBy", delay.is_stated_by_law ? "law" : "shop");
    out.member("prepaid", delay.is_prepaid);
    out.member("revised", delay.revised);
    out.member("noticeBy", delay.notice_by);
    out.key("say").begin_array();
    for (const Statement statement : delay.say) out.value(to_string(statement));
    out.end_array();
    const bool is_answered =
        std::find(delay.say.begin(), delay.say.end(), Statement::answer_at) != delay.say.end();
    if (is_answered && !answer_at.empty()) out.member("answerAt", answer_at);
    out.member("mayCancelFrom", delay.may_cancel_from);
    out.member("lapsesOn", delay.lapses_on);
    out.member("lapsesUntoldOn", delay.lapses_untold_on);
    out.member("cancelledOn", delay.cancelled_on);
    if (delay.refund) write_refund(out.key("refund"), *delay.refund);
    out.key("bases").begin_array();
    for (const Basis& basis : delay.bases) write_basis_value(out, basis);
    out.end_array();
    write_rights(out, delay.uncomputed);
    out.key("choices").begin_array();
    for (const Choice choice : delay.choices) out.value(to_string(choice));
    out.end_array().end_object();
}

void write_delay(JsonWriter& out, const Revision& revision, std::string_view answer_at) {
    if (revision.first) write_delay_of(out, revision, revision.parts[*revision.first], answer_at);
    if (!revision.is_told_by_part) return;
    out.key("parts").begin_array();
    for (const RevisedPart& part : revision.parts) {
        out.begin_object().member("part", static_cast<std::int64_t>(part.place));
        out.member("quantity", part.quantity);
        out.member("shipped", part.shipped);
        out.member("delivered", part.delivered);
        write_delay_of(out, revision, part, answer_at);
        out.end_object();
    }
    out.end_array();
}

}  // namespace stockline
