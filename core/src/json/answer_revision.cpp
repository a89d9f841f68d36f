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
    make_revision(snapshot, query.promised, query, query.order, query.together, query.before,
                  revision, faults);
    if (!faults.empty()) return write_faults(faults);
    JsonWriter out;
    out.begin_object().member("change", to_string(revision.change));
    out.key("changed").begin_array();
    for (const Aspect aspect : revision.changed) out.value(to_string(aspect));
    out.end_array();
    const std::string& name = snapshot.products.find(query.promised.sku)->second.name;
    if (!name.empty()) out.member("name", name);
    write_promise(out.key("promise"), revision.promise);
    out.member("todayThere", revision.today_there);
    if (!revision.parts.empty()) write_delay(out, revision, sources_of(snapshot).answer_at);
    out.end_object();
    return out.take();
}

void read_whole(const Cursor& document, RevisionQuery& into) {
    if (document.expect(Json::Kind::object)) read(document, into);
}

}  // namespace

std::string answer_revision(const Snapshot& snapshot, std::string_view question) {
    auto json = parse_json(question);
    if (!json) return write_faults(json.error());
    Reading reading;
    RevisionQuery query;
    read_whole(Cursor{json->root(), reading}, query);
    judge_written(*json, reading, [](const Cursor& document) {
        RevisionQuery again;
        read_whole(document, again);
    });
    return reading.faults.empty() ? answer_revise(snapshot, query) : write_faults(reading.faults);
}

}  // namespace stockline
