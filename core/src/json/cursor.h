// A place in a document, for reading it: the value there, if any, and the way to it.
//
// A cursor refers to its parent, so that a pointer is only spelt out when there is a fault to report.
// Cursors live on the stack, inner ones inside the scope of outer ones.
//
// What is read goes into a variable of the caller's. After a fault that variable holds something harmless; whoever
// reads a whole document gives up on it at the end if there were any. That way one pass finds them all.
//
// How a type is read is said once, by read(at, into), and a member is one line:
//
//     static void read(const Cursor& at, Lane& into) {
//         if (!at.expect(Json::Kind::object)) return;
//         at.take<read_location_names>("from", into.from);   may be there
//         at.require("transitDays", into.transit_days);      must be
//     }
//
// (Such a function is found by its argument's namespace, and so cannot be in an unnamed one.)
// Behind these lines stands one function that knows no type: the page's module has hundreds of such lines.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "json/members.h"
#include "json/value.h"
#include "stockline/day.h"
#include "stockline/fault.h"
#include "words.h"

namespace stockline {

/// Whether a currency will do.
using IsCurrency = bool (*)(std::string_view code);

/// Three capital letters, whether or not they stand for a currency.
[[nodiscard]] bool is_currency_code(std::string_view code);

class MemberNames;

/// What the reading of one document has found, and how it judges currencies.
struct Reading {
    Faults faults;
    /// A store's currencies are judged by the list of those in use. A snapshot comes from a store, so there it is
    /// enough that a code looks like one, and the page's module does without the list.
    IsCurrency is_currency = is_currency_code;
    /// Notes which names are asked for; members.h.
    MemberNames* names = nullptr;
};

class Cursor {
public:
    Cursor(const Json& document, Reading& reading) : json_(&document), reading_(&reading) {}

    /// The member of that name; on anything but an object, and where there is none, a cursor at
    /// nothing.
    [[nodiscard]] Cursor operator[](const char* key) const { return named(key); }
    [[nodiscard]] Cursor named(std::string_view key) const;

    /// A value of another document, which also lasts as long, as though it were the member of that name here.
    [[nodiscard]] Cursor with(const char* key, const Json& value) const {
        return Cursor{&value, this, key, 0};
    }

    [[nodiscard]] bool has(const char* key) const { return named(key).is_present(); }

    /// These members may be here, and are passed over: they are for people, or count only elsewhere.
    template <class... Keys>
    void pass(Keys... keys) const {
        if (is_present()) (note_passed(*json_, keys, reading_->names), ...);
    }

    /// A machine wrote what is here: it may hold more than its reader knows.
    void is_machines() const {
        if (is_present()) note_open(*json_);
    }
    [[nodiscard]] bool is_present() const { return json_ != nullptr; }
    [[nodiscard]] bool is(Json::Kind kind) const { return json_ != nullptr && json_->kind == kind; }

    /// Reports `required` where nothing is and `wrong_type` where something else is.
    bool expect(Json::Kind kind) const;

    /// How many are directly inside; none where nothing is.
    [[nodiscard]] std::size_t count() const { return json_ != nullptr ? json_->count() : 0; }

    /// Only where is() or expect() has said yes.
    [[nodiscard]] const Json& json() const { return *json_; }

    /// The string here; empty where there is none.
    [[nodiscard]] std::string_view text() const;

    /// The name of this place in its parent.
    [[nodiscard]] std::string_view key() const { return key_; }

    /// That name; for an item of a list the list's.
    [[nodiscard]] std::string_view name() const {
        return key_.empty() && parent_ != nullptr ? parent_->name() : key_;
    }

    /// What is around it; null for the whole document.
    [[nodiscard]] const Cursor* around() const { return parent_; }

    /// The whole document.
    [[nodiscard]] const Cursor& root() const;

    [[nodiscard]] Reading& reading() const { return *reading_; }

    /// Reports it, in up to three pieces of text.
    void fault(FaultCode code, const char* message, std::string_view quoted = {},
               const char* more = "") const;

    /// Reports out_of_range with this sentence; null: nothing is wrong.
    void fault_if(const char* wrong) const;

    /// RFC 6901.
    [[nodiscard]] std::string pointer() const;

    /// Reads the member, which must be there.
    template <class Value>
    void require(const char* key, Value& into) const;
    template <auto ReadIt, class Value>
    void require(const char* key, Value& into) const;

    /// Reads the member if it is there.
    template <class Value>
    void take(const char* key, Value& into) const;
    template <auto ReadIt, class Value>
    void take(const char* key, Value& into) const;

    /// Calls use(cursor) for each member of an object, or item of an array, that must be here.
    template <class Use>
    void each(Json::Kind kind, Use use) const;

    /// How something is read when its type is left out.
    using Reader = void (*)(const Cursor& at, void* into);
    /// Reads what is inside, one after another, into variables that lie `size` bytes apart.
    void read_inside(Json::Kind kind, void* first, std::size_t size, Reader reader) const;

private:
    Cursor(const Json* json, const Cursor* parent, std::string_view key, std::size_t index)
        : json_(json), parent_(parent), key_(key), index_(index), reading_(parent->reading_) {}

    void require_member(const char* key, void* into, Reader reader) const;
    void take_member(const char* key, void* into, Reader reader) const;
    void each_inside(Json::Kind kind, void* use, Reader call) const;

    const Json* json_;
    const Cursor* parent_ = nullptr;
    std::string_view key_;
    std::size_t index_ = 0;
    Reading* reading_;
};

void read(const Cursor& at, std::string& into);
void read(const Cursor& at, bool& into);
void read(const Cursor& at, Day& into);
void read(const Cursor& at, Instant& into);
void read(const Cursor& at, TimeOfDay& into);

[[nodiscard]] double read_number(const Cursor& at, int least, int greatest);
[[nodiscard]] std::int64_t read_integer(const Cursor& at, std::int64_t least,
                                        std::int64_t greatest);

/// The place of the text among the words. Reports unknown_value, with the words that would do, and gives 0,
/// where it is none of them.
[[nodiscard]] int read_word(const Cursor& at, Words words);

/// One of an enumeration's words.
template <class Enum, std::enable_if_t<std::is_enum_v<Enum>, int> = 0>
void read(const Cursor& at, Enum& into) {
    into = static_cast<Enum>(read_word(at, words_of(Enum{})));
}

/// The text in quotes, for a sentence; a long one is cut.
[[nodiscard]] std::string in_quotes(std::string_view text);

/// Reports unknown_value, and what would do.
void fault_unknown_value(const Cursor& at, std::string_view allowed);

/// Checks "version": 1.
void check_version(const Cursor& document);

template <class Value>
void read(const Cursor& at, std::optional<Value>& into) {
    read(at, into.emplace());
}

template <class Value>
void read(const Cursor& at, std::vector<Value>& into);

/// By name.
template <class Value>
void read(const Cursor& at, std::map<std::string, Value, std::less<>>& into) {
    at.each(Json::Kind::object,
            [&into](const Cursor& member) { read(member, into[std::string{member.key()}]); });
}

template <class Value>
void read_erased(const Cursor& at, void* into) {
    read(at, *static_cast<Value*>(into));
}

template <auto ReadIt, class Value>
void read_erased_by(const Cursor& at, void* into) {
    ReadIt(at, *static_cast<Value*>(into));
}

/// A list of what is inside an array, or an object. It is made at once: what makes a list longer is half a kilobyte a
/// type.
template <class Value>
void read_list(const Cursor& at, Json::Kind kind, std::vector<Value>& into, Cursor::Reader reader) {
    if (!at.expect(kind)) return;
    std::vector<Value> list(at.json().count());
    at.read_inside(kind, list.data(), sizeof(Value), reader);
    into.swap(list);
}

template <class Value>
void read(const Cursor& at, std::vector<Value>& into) {
    read_list(at, Json::Kind::array, into, read_erased<Value>);
}

template <class Value>
void Cursor::require(const char* key, Value& into) const {
    require_member(key, &into, read_erased<Value>);
}
template <auto ReadIt, class Value>
void Cursor::require(const char* key, Value& into) const {
    require_member(key, &into, read_erased_by<ReadIt, Value>);
}
template <class Value>
void Cursor::take(const char* key, Value& into) const {
    take_member(key, &into, read_erased<Value>);
}
template <auto ReadIt, class Value>
void Cursor::take(const char* key, Value& into) const {
    take_member(key, &into, read_erased_by<ReadIt, Value>);
}

template <class Use>
void Cursor::each(Json::Kind kind, Use use) const {
    each_inside(kind, &use,
                [](const Cursor& inside, void* call) { (*static_cast<Use*>(call))(inside); });
}

}  // namespace stockline
