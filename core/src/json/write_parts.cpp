#include "json/write_parts.h"

namespace stockline {
namespace {

void write_basis(JsonWriter& out, bool has_basis) {
    if (!has_basis) return;
    out.key("basis").begin_object().member("kind", "policy").end_object();
}

void write_reason(JsonWriter& out, const Reason& reason) {
    out.begin_object().member("code", to_string(reason.code));
    if (reason.day) out.member("day", *reason.day);
    if (reason.at) out.member("at", *reason.at);
    if (reason.cutoff) out.member("cutoff", format_time_of_day(*reason.cutoff));
    if (reason.calendar) {
        out.member("calendar", *reason.calendar == CalendarOf::carrier ? "carrier" : "location");
    }
    if (!reason.reason.empty()) out.member("reason", reason.reason);
    out.end_object();
}

}  // namespace

void write_reasons(JsonWriter& out, const Reasons& reasons) {
    out.begin_array();
    for (const Reason& reason : reasons) write_reason(out, reason);
    out.end_array();
}

void write_terms(JsonWriter& out, const Terms& terms, bool has_basis) {
    if (terms.payment) {
        out.key("payment").begin_object().member("charge", to_string(terms.payment->charge));
        if (terms.payment->percent) out.member("percent", *terms.payment->percent);
        write_basis(out, has_basis);
        out.end_object();
    }
    if (terms.cancellation) {
        out.key("cancellation").begin_object();
        if (terms.cancellation->until == CancelUntil::days_before_shipment) {
            out.member("daysBeforeShipment", terms.cancellation->days_before_shipment);
        } else {
            out.member("until",
                       terms.cancellation->until == CancelUntil::never ? "never" : "shipment");
        }
        write_basis(out, has_basis);
        out.end_object();
    }
    if (terms.refund) {
        out.key("refund").begin_object().member("days", terms.refund->days);
        out.member("unit", terms.refund->unit == DayUnit::business ? "business" : "calendar");
        write_basis(out, has_basis);
        out.end_object();
    }
    if (terms.returns) {
        out.key("returns").begin_object().member("days", terms.returns->days);
        out.member("from", "delivery");
        write_basis(out, has_basis);
        out.end_object();
    }
}

}  // namespace stockline
