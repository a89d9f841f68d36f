#include "json/reader_faults.h"

#include <array>

#include "add_fault.h"
#include "decimal.h"
#include "enumerator_names.h"

namespace stockline {
namespace {

// In the order of Json::Kind.
constexpr std::array<const char*, 6> kKindNames{"null",     "true or false", "a number",
                                                "a string", "an array",      "an object"};
static_assert(kKindNames.size() == count_of<Json::Kind>());

const char* name_of(Json::Kind kind) { return kKindNames.at(static_cast<std::size_t>(kind)); }

}  // namespace

void Cursor::fault(FaultCode code, const char* message, std::string_view quoted,
                   const char* more) const {
    Fault& fault = add_fault(reading_->faults, code, message);
    fault.pointer = pointer();
    fault.message += quoted;
    fault.message += more;
}

std::string Cursor::pointer() const {
    if (parent_ == nullptr) return {};
    std::string pointer = parent_->pointer();
    pointer += '/';
    pointer += parent_->is(Json::Kind::array) ? decimal(static_cast<std::int64_t>(index_))
                                              : pointer_token(key_);
    return pointer;
}

void fault_kind(const Cursor& at, Json::Kind wanted) {
    if (!at.is_present()) {
        at.fault(FaultCode::required, "This is missing. Write ", name_of(wanted), " here.");
    } else {
        std::string message{name_of(wanted)};
        message += ", not ";
        message += name_of(at.json().kind);
        at.fault(FaultCode::wrong_type, "This must be ", message, ".");
    }
    show_right_shape(at, wanted);
}

void fault_unread(const Cursor& at, FaultCode code, const char* advice) {
    at.fault(code, "", in_quotes(at.text()), advice);
}

void fault_out_of_range(const Cursor& at, const char* advice, std::int64_t least,
                        std::int64_t greatest) {
    at.fault(FaultCode::out_of_range, advice, range_of(least, greatest), ".");
}

void fault_unknown_word(const Cursor& at, Words words) {
    fault_unknown_value(at, choice_of(words));
}

void fault_unknown_value(const Cursor& at, std::string_view allowed) {
    std::string message = in_quotes(at.text());
    message += " is not known here. Write ";
    message += allowed;
    at.fault(FaultCode::unknown_value, "", message, ".");
}

void fault_version(const Cursor& version, int known) {
    version.fault(FaultCode::unsupported_version, "This engine reads version ", decimal(known),
                  " of this document, and no other.");
}

void fault_unknown_name(const Cursor& at, std::string_view name, const Cursor& known,
                        const char* what, FaultCode code) {
    std::string message{what};
    message += " \"";
    message += name;
    at.fault(code, "There is no ", message, "\" in this document.");
    show_nearest(known, name);
}

void fault_other_shop(const Cursor& revision) {
    revision.fault(FaultCode::other_revision, "This product was planned with shop document ",
                   in_quotes(revision.text()), ". Open that one for it.");
}

}  // namespace stockline
