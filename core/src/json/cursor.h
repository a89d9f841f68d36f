// A place in a document, for reading it: the value there, if any, and the way to it.
//
// A cursor refers to its parent, so that a pointer is only spelt out when there is a fault to report.
// Cursors live on the stack, inner ones inside the scope of outer ones.
//
// The readers below return a harmless value after a fault; whoever reads a whole document gives up
// on it at the end if there were any. That way one pass finds them all.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "json/value.h"
#include "stockline/day.h"
#include "stockline/fault.h"

namespace stockline {

class Cursor {
public:
    Cursor(const Json& document, Faults& faults) : json_(&document), faults_(&faults) {}

    /// The member of that name; on anything but an object, and where there is none, a cursor at
    /// nothing.
    [[nodiscard]] Cursor operator[](std::string_view key) const;
    /// An object's member by its place.
    [[nodiscard]] Cursor member(std::size_t index) const;
    /// An array's item.
    [[nodiscard]] Cursor item(std::size_t index) const;

    [[nodiscard]] bool is_present() const { return json_ != nullptr; }
    [[nodiscard]] bool is(Json::Kind kind) const { return json_ != nullptr && json_->kind == kind; }

    /// Reports `required` where nothing is and `wrong_type` where something else is.
    bool expect(Json::Kind kind) const;

    /// Only where is() or expect() has said yes.
    [[nodiscard]] const Json& json() const { return *json_; }

    /// The name of this place in its parent.
    [[nodiscard]] std::string_view key() const { return key_; }

    void fault(FaultCode code, std::string message) const;

    /// RFC 6901.
    [[nodiscard]] std::string pointer() const;

private:
    Cursor(const Json* json, const Cursor* parent, std::string_view key, std::size_t index)
        : json_(json), parent_(parent), key_(key), index_(index), faults_(parent->faults_) {}

    const Json* json_;
    const Cursor* parent_ = nullptr;
    std::string_view key_;
    std::size_t index_ = 0;
    Faults* faults_;
};

/// Calls read(key, cursor) for each member of an object that must be there.
template <class Read>
void each_member(const Cursor& object, Read read) {
    if (!object.expect(Json::Kind::object)) return;
    for (std::size_t i = 0; i < object.json().members.size(); ++i) {
        read(object.json().members[i].key, object.member(i));
    }
}

/// Calls read(cursor) for each item of an array that must be there.
template <class Read>
void each_item(const Cursor& array, Read read) {
    if (!array.expect(Json::Kind::array)) return;
    for (std::size_t i = 0; i < array.json().items.size(); ++i) read(array.item(i));
}

[[nodiscard]] std::string read_text(const Cursor& at);
[[nodiscard]] bool read_boolean(const Cursor& at);
[[nodiscard]] double read_number(const Cursor& at, int least, int greatest);
[[nodiscard]] std::int64_t read_integer(const Cursor& at, std::int64_t least,
                                        std::int64_t greatest);
[[nodiscard]] Day read_day(const Cursor& at);
[[nodiscard]] Instant read_instant(const Cursor& at);
[[nodiscard]] TimeOfDay read_time_of_day(const Cursor& at);

/// Reads the member if it is there.
template <class Read>
[[nodiscard]] auto read_optional(const Cursor& at, Read read) -> std::optional<decltype(read(at))> {
    if (!at.is_present()) return std::nullopt;
    return read(at);
}

/// Reports unknown_value, with the words that would do.
void fault_unknown_value(const Cursor& at, std::string_view allowed);

/// Checks "version": 1.
void check_version(const Cursor& document);

}  // namespace stockline
