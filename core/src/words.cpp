#include "words.h"

#include "enumerator_names.h"
#include "stockline/promise.h"
#include "stockline/revise.h"

namespace stockline {
namespace {

// Those of words.h.
static_assert(spells<CalendarOf>(words_of(CalendarOf{})));
static_assert(spells<CommitmentKind>(words_of(CommitmentKind{})));
static_assert(spells<Source>(words_of(Source{})));
static_assert(spells<DelayRule::Occurrence>(words_of(DelayRule::Occurrence{})));
static_assert(spells<DelayRule::Revision>(words_of(DelayRule::Revision{})));
static_assert(spells<DelayRule::Silence>(words_of(DelayRule::Silence{})));
static_assert(spells<Rule::Cost>(words_of(Rule::Cost{})));

constexpr Words kReasonCodes =
    "asked closed_day not_a_workday after_cutoff awaiting_receipt overdue receiving "
    "supply_ready replenishment production release handling transit not_open closed restock "
    "no_known_supply beyond_calendar capacity pickup";
static_assert(spells<ReasonCode>(kReasonCodes));

constexpr Words kStatuses =
    "in_stock backorder preorder made_to_order out_of_stock discontinued "
    "not_shipped_there";
static_assert(spells<Status>(kStatuses));

constexpr Words kCharges = "on_shipment at_order deposit";
static_assert(spells<Charge>(kCharges));

constexpr Words kNotes =
    "split kept over_max no_date stale beyond_calendar no_destination needs_postal_code "
    "no_transit_days may_be_sooner clock_corrected other_quantity taken_in_order";
static_assert(spells<Note>(kNotes));

constexpr Words kChanges = "unchanged sooner later";
static_assert(spells<Change>(kChanges));

constexpr Words kAspects = "status parts ship deliver";
static_assert(spells<Aspect>(kAspects));

constexpr Words kDelayStates = "on_time late notice_owed awaiting consented cancelled shipped";
static_assert(spells<DelayState>(kDelayStates));

constexpr Words kStatements =
    "revised_day indefinite may_consent_or_cancel silence_consents silence_rejects "
    "lapses continuing_right refund additional_period reason answer_at may_withdraw may_cancel "
    "day_passed";
static_assert(spells<Statement>(kStatements));

constexpr Words kChoices = "keep cancel";
static_assert(spells<Choice>(kChoices));

}  // namespace

std::string_view word_at(Words words, int place) {
    for (auto before = static_cast<unsigned>(place); before != 0; --before) {
        while (*words != ' ') {
            if (*words++ == '\0') return {};
        }
        ++words;
    }
    const char* end = words;
    while (*end != ' ' && *end != '\0') ++end;
    return {words, static_cast<std::size_t>(end - words)};
}

std::optional<int> place_of(std::string_view word, Words words) {
    if (word.empty()) return std::nullopt;
    for (int place = 0;; ++place) {
        const std::string_view one = word_at(words, 0);
        if (one == word) return place;
        words += one.size();
        if (*words++ == '\0') return std::nullopt;
    }
}

std::string choice_of(Words words) {
    std::string choice;
    for (const char* next = words; *next != '\0'; ++next) {
        if (*next != ' ') {
            choice += *next;
        } else {
            choice +=
                std::string_view{next + 1}.find(' ') == std::string_view::npos ? " or " : ", ";
        }
    }
    return choice;
}

Words words_of(ReasonCode) { return kReasonCodes; }
std::string_view to_string(ReasonCode code) { return word_of(kReasonCodes, code); }
std::optional<ReasonCode> parse_reason_code(std::string_view text) {
    return value_of<ReasonCode>(kReasonCodes, text);
}

Words words_of(Status) { return kStatuses; }
std::string_view to_string(Status status) { return word_of(kStatuses, status); }
std::optional<Status> parse_status(std::string_view text) {
    return value_of<Status>(kStatuses, text);
}

Words words_of(Charge) { return kCharges; }
std::string_view to_string(Charge charge) { return word_of(kCharges, charge); }
std::optional<Charge> parse_charge(std::string_view text) {
    return value_of<Charge>(kCharges, text);
}

std::string_view to_string(Note note) { return word_of(kNotes, note); }

std::string_view to_string(Change change) { return word_of(kChanges, change); }
std::string_view to_string(Aspect aspect) { return word_of(kAspects, aspect); }

std::optional<Answer> parse_answer(std::string_view text) {
    if (text == "consented") return Answer::consented;
    if (text == "cancelled") return Answer::cancelled;
    return std::nullopt;
}

std::string_view to_string(DelayState state) { return word_of(kDelayStates, state); }
std::string_view to_string(Statement statement) { return word_of(kStatements, statement); }
std::string_view to_string(Choice choice) { return word_of(kChoices, choice); }

}  // namespace stockline
