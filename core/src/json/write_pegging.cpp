#include "json/writer.h"
#include "stockline/json.h"
#include "words.h"

namespace stockline {
namespace {

void write_units(JsonWriter& out, const std::vector<PeggedUnits>& list) {
    out.begin_array();
    for (const PeggedUnits& units : list) {
        out.begin_object().member("quantity", units.quantity);
        out.member("from", units.is_from_stock ? "stock" : "receipt");
        if (!units.receipt.empty()) out.member("receipt", units.receipt);
        out.member("ready", units.ready).end_object();
    }
    out.end_array();
}

void write_peg(JsonWriter& out, const Peg& peg) {
    out.begin_object();
    if (!peg.commitment.empty()) out.member("commitment", peg.commitment);
    if (!peg.product.empty()) out.member("product", peg.product);
    out.member("kind", word_of(words_of(peg.kind), peg.kind))
        .member("due", peg.due)
        .member("quantity", peg.quantity);
    write_units(out.key("servedBy"), peg.served_by);
    if (peg.unserved > 0) out.member("unserved", peg.unserved);
    if (peg.is_late) out.member("late", true);
    out.end_object();
}

void write_pegged(JsonWriter& out, const char* name, const PeggedSupplies& pegged) {
    out.key(name).begin_object();
    for (const auto& [supply, locations] : pegged) {
        out.key(supply).begin_array();
        for (const LocationPegging& location : locations) {
            out.begin_object().member("location", location.location);
            out.key("commitments").begin_array();
            for (const Peg& peg : location.pegs) write_peg(out, peg);
            out.end_array();
            write_units(out.key("free"), location.free);
            out.end_object();
        }
        out.end_array();
    }
    out.end_object();
}

}  // namespace

std::string write_pegging(const Pegging& pegging) {
    JsonWriter out;
    out.begin_object().member("private", true);
    write_pegged(out, "products", pegging.products);
    if (!pegging.supplies.empty()) write_pegged(out, "supplies", pegging.supplies);
    out.end_object();
    return out.take();
}

}  // namespace stockline
