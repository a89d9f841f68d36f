#include "fault_place.h"

#include "add_fault.h"
#include "decimal.h"
#include "text_faults.h"

namespace stockline {

void FaultPlace::append_pointer(std::string& to) const {
    if (around_ == nullptr) return;
    around_->append_pointer(to);
    to += '/';
    if (key_.data() != nullptr) {
        to += pointer_token(as_utf8(key_));
    } else {
        append_decimal(to, static_cast<std::int64_t>(index_));
    }
}

void FaultPlace::fault(FaultCode code, std::string_view message, std::string_view more,
                       const char* end) const {
    Fault& fault = add_fault(*faults_, code, "");
    append_pointer(fault.pointer);
    fault.message += message;
    fault.message += more;
    fault.message += end;
}

void FaultPlace::fault_if(const char* wrong) const {
    if (wrong != nullptr) fault(FaultCode::out_of_range, wrong);
}

void FaultPlace::fault_not_whole(std::int64_t least, std::int64_t greatest) const {
    fault(FaultCode::out_of_range, kWholeNumberWanted, range_of(least, greatest), ".");
}

void FaultPlace::check_whole(std::int64_t number, std::int64_t least, std::int64_t greatest) const {
    if (number < least || number > greatest) fault_not_whole(least, greatest);
}

void FaultPlace::check(Day day) const {
    if (is_known_day(day)) return;
    fault(FaultCode::out_of_range, "This day is out of range. Write one from ",
          format_day(kFirstDay) + " to " + format_day(kLastDay), ".");
}

void FaultPlace::check(Instant instant) const {
    if (instant >= kFirstInstant && instant <= kLastInstant) return;
    fault(FaultCode::out_of_range, "This instant is out of range. Write one from ",
          format_instant(kFirstInstant) + " to " + format_instant(kLastInstant), ".");
}

}  // namespace stockline
