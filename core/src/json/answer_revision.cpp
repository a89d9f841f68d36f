#include "json/read_question.h"
#include "json/write_delay.h"
#include "json/write_promise.h"
#include "make_promise.h"
#include "stockline/json.h"

namespace stockline {
namespace {

std::string answer_revise(const Snapshot& snapshot, const RevisionQuery& query) {
    Revision revision;
    Faults faults;
    make_revision(snapshot, query.promised, query, query.order, revision, faults);
    if (!faults.empty()) return write_faults(faults);
    JsonWriter out;
    out.begin_object().member("change", to_string(revision.change));
    out.key("changed").begin_array();
    for (const Aspect aspect : revision.changed) out.value(to_string(aspect));
    out.end_array();
    write_promise(out.key("promise"), revision.promise);
    if (revision.delay) write_delay(out.key("delay"), revision, snapshot.answer_at);
    out.end_object();
    return out.take();
}

}  // namespace

std::string answer_revision(const Snapshot& snapshot, std::string_view question) {
    const auto json = parse_json(question);
    if (!json) return write_faults(json.error());
    Reading reading;
    const Cursor document{json->root(), reading};
    RevisionQuery query;
    if (document.expect(Json::Kind::object)) read(document, query);
    return reading.faults.empty() ? answer_revise(snapshot, query) : write_faults(reading.faults);
}

}  // namespace stockline
