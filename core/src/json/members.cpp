#include "json/members.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "decimal.h"
#include "json/cursor.h"
#include "json/nearest_name.h"

namespace stockline {

/// The names that readers ask for, of the objects that have members that none of them asks for.
class MemberNames {
public:
    struct Name {
        std::string_view name;
        bool is_there;
    };
    using Names = std::vector<Name>;

    void want(const Json& object) { names_.try_emplace(&object); }
    void note(const Json& object, std::string_view name) {
        const auto found = names_.find(&object);
        if (found == names_.end()) return;
        Names& names = found->second;
        const bool is_noted = std::any_of(names.begin(), names.end(),
                                          [&](const Name& one) { return one.name == name; });
        if (is_noted) return;
        bool is_there = false;
        for (const Json& member : object) is_there = is_there || member.key == name;
        names.push_back({name, is_there});
    }
    [[nodiscard]] Names& of(const Json& object) { return names_.at(&object); }

private:
    std::map<const Json*, Names> names_;
};

namespace {

// So many are told of at once. Whoever has misspelt more has misspelt the same one many times.
constexpr std::size_t kMostTold = 1000;

// Each name that is unknown is compared with all that are known: of so many faults at the most.
constexpr std::size_t kMostWithNearest = 100;

// What has been seen of a value.
constexpr std::uint8_t kIsKnown = 1;   // by whoever read what is around it
constexpr std::uint8_t kIsJudged = 2;  // its members are asked for by name
constexpr std::uint8_t kIsOpen = 4;    // it may hold anything
constexpr std::uint8_t kIsTold = 8;    // there is a fault about it already

bool has(const Json& value, std::uint8_t what) { return (value.seen & what) != 0; }

void see(const Json& value, std::uint8_t what) {
    value.seen = static_cast<std::uint8_t>(value.seen | what);
}

bool is_of_ones_own(std::string_view name) { return name.starts_with("x-"); }

struct Unknown {
    const Json* object;
    const Json* member;
};

// Those that are inside it and not told of yet, in document order.
void collect_unknown(const Json& around, std::vector<Unknown>& found) {
    if (has(around, kIsOpen)) return;
    for (const Json& inside : around) {
        const bool is_strange = has(around, kIsJudged) && !has(inside, kIsKnown);
        if (!is_strange) {
            collect_unknown(inside, found);
        } else if (!is_of_ones_own(inside.key) && !has(inside, kIsTold)) {
            found.push_back({&around, &inside});
        }
    }
}

struct Nearest {
    MemberNames::Name* name = nullptr;
    std::size_t distance = 0;
};

Nearest nearest_to(std::string_view written, MemberNames::Names& names) {
    Nearest nearest;
    for (MemberNames::Name& one : names) {
        const std::size_t distance = distance_between(written, one.name);
        const bool is_nearer =
            nearest.name == nullptr || distance < nearest.distance ||
            // Of two the one that can have been meant.
            (distance == nearest.distance && nearest.name->is_there && !one.is_there);
        if (is_nearer) nearest = {&one, distance};
    }
    return nearest;
}

std::string list_of(const MemberNames::Names& names) {
    std::string choice;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) choice += i + 1 == names.size() ? " and " : ", ";
        choice += names[i].name;
    }
    return choice;
}

// Tells of members that nobody asks for, and reads on as though they were spelt as they were meant.
class Judgement {
public:
    Judgement(JsonDocument& document, Reading& reading, ReadAgain read_again)
        : document_(document), reading_(reading), read_again_(read_again) {}

    void judge() {
        std::vector<Unknown> found = unknown();
        if (found.empty() && reading_.faults.empty()) return;
        read({});
        while (!found.empty()) {
            MemberNames names;
            for (const Unknown& one : found) names.want(*one.object);
            read(std::move(names));
            for (const Unknown& one : found) tell(*one.member, names_.of(*one.object));
            read({});
            found = unknown();
        }
        if (told_.empty()) return;
        place(document_.root(), {}, {});
        for (Fault& fault : reading_.faults) restore(fault.pointer);
        for (const std::size_t index : in_order_) {
            reading_.faults.push_back(std::move(told_[index].fault));
        }
    }

private:
    struct Told {
        std::string_view written;
        Fault fault;
    };

    [[nodiscard]] std::vector<Unknown> unknown() const {
        std::vector<Unknown> found;
        collect_unknown(document_.root(), found);
        found.resize(std::min(found.size(), kMostTold - told_.size()));
        return found;
    }

    void read(MemberNames names) {
        names_ = std::move(names);
        reading_.faults.clear();
        reading_.names = &names_;
        read_again_(Cursor{document_.root(), reading_});
        reading_.names = nullptr;
    }

    void tell(const Json& member, MemberNames::Names& names) {
        see(member, kIsTold);
        const std::string_view written = member.key;
        std::string message = in_quotes(written) + " is no member here. ";
        const Nearest nearest = nearest_to(written, names);
        const std::size_t length = written.size();
        const auto is_within = [&](std::size_t most) {
            return nearest.name != nullptr && nearest.distance <= std::max<std::size_t>(most, 1);
        };
        if (is_within(length / 2)) {
            const std::string name{nearest.name->name};
            message += "Did you mean \"" + name + '"';
            message += nearest.name->is_there ? ", which is here already?" : "?";
        } else {
            message += "Known here are: " + list_of(names);
            message += ". Begin a name of your own with \"x-\".";
        }
        told_of_.emplace(&member, told_.size());
        told_.push_back({written, Fault{FaultCode::unknown_member, {}, message}});
        if (is_within(length / 3) && !nearest.name->is_there) {
            nearest.name->is_there = true;
            document_.rename(member, nearest.name->name);
        }
    }

    // Finds where the members are that were told of, as the document is read now and as it was written.
    void place(const Json& around, const std::string& read, const std::string& written) {
        std::int64_t index = 0;
        for (const Json& inside : around) {
            const std::string token =
                '/' +
                (around.kind == Json::Kind::array ? decimal(index++) : pointer_token(inside.key));
            const auto told = has(inside, kIsTold) ? told_of_.find(&inside) : told_of_.end();
            if (told == told_of_.end()) {
                place(inside, read + token, written + token);
                continue;
            }
            Told& one = told_[told->second];
            in_order_.push_back(told->second);
            one.fault.pointer = written + '/' + pointer_token(one.written);
            moved_.emplace_back(read + token, one.fault.pointer);
            place(inside, read + token, one.fault.pointer);
        }
    }

    // A place as the document was written.
    void restore(std::string& pointer) const {
        const std::pair<std::string, std::string>* innermost = nullptr;
        for (const auto& move : moved_) {
            const std::string& from = move.first;
            const bool is_inside = pointer.starts_with(from) &&
                                   (pointer.size() == from.size() || pointer[from.size()] == '/');
            if (is_inside && (innermost == nullptr || from.size() > innermost->first.size())) {
                innermost = &move;
            }
        }
        if (innermost != nullptr) {
            pointer.replace(0, innermost->first.size(), innermost->second);
        }
    }

    JsonDocument& document_;
    Reading& reading_;
    ReadAgain read_again_;
    MemberNames names_;
    std::vector<Told> told_;
    std::map<const Json*, std::size_t> told_of_;
    std::vector<std::size_t> in_order_;
    std::vector<std::pair<std::string, std::string>> moved_;
};

}  // namespace

void note_known(const Json& inside) { see(inside, kIsKnown); }

void note_open(const Json& value) { see(value, kIsOpen); }

void note_asked(const Json& object, std::string_view name, MemberNames* names) {
    see(object, kIsJudged);
    if (names != nullptr) names->note(object, name);
}

void note_passed(const Json& object, std::string_view name, MemberNames* names) {
    if (object.kind != Json::Kind::object) return;
    note_asked(object, name, names);
    for (const Json& member : object) {
        if (member.key == name) note_known(member);
    }
}

void judge_written(JsonDocument& document, Reading& reading, ReadAgain read_again) {
    Judgement{document, reading, read_again}.judge();
}

void show_nearest(const Cursor& known, std::string_view written) {
    Faults& faults = known.reading().faults;
    if (!known.is_present() || known.reading().names == nullptr) return;
    if (faults.empty() || faults.size() > kMostWithNearest) return;
    NearestName nearest{written};
    for (const Json& named : known.json()) nearest.look_at(named.key);
    if (nearest.found().empty()) return;
    faults.back().message += " Did you mean " + in_quotes(nearest.found()) + '?';
}

}  // namespace stockline
