// What a tree's builder says of a text that is no document. The product page's module does without: reader_faults.h.
#include "add_fault.h"
#include "decimal.h"
#include "document_limits.h"
#include "json/tree_builder.h"

namespace stockline {

// To the innermost open container.
std::string TreeBuilder::pointer() const {
    std::string text;
    for (std::size_t i = 1; i < open_.size(); ++i) {
        const Json& parent = document_.nodes_[open_[i - 1]];
        const Json& child = document_.nodes_[open_[i]];
        text += '/';
        if (parent.kind == Json::Kind::object) {
            text += pointer_token(child.key);
        } else {
            std::int64_t place = 0;
            for (const Json* item = &parent + 1; item != &child; item += item->span) ++place;
            text += decimal(place);
        }
    }
    return text;
}

void TreeBuilder::fail(std::size_t characters) {
    std::int64_t line = 1;
    std::int64_t column = 0;
    for (const char c : text_.substr(0, characters)) {
        ++column;
        if (c == '\n') {
            ++line;
            column = 0;
        }
    }
    Fault& fault =
        add_fault(faults_, FaultCode::not_json, "This is not JSON: something is wrong at line ");
    append_decimal(fault.message, line);
    fault.message += ", column ";
    append_decimal(fault.message, column);
    fault.message += '.';
}

void TreeBuilder::fault_too_deep(std::int64_t most) {
    Fault& fault = add_fault(faults_, FaultCode::too_deep, "This is nested deeper than ");
    fault.pointer = pointer();
    append_decimal(fault.message, most);
    fault.message += " levels, which no document of this kind needs.";
}

void TreeBuilder::fault_twice(std::string_view key) {
    Fault& fault = add_fault(faults_, FaultCode::duplicate_key, kTheKey);
    fault.pointer = pointer();
    fault.pointer += '/';
    fault.pointer += pointer_token(key);
    fault.message += key;
    fault.message += kStandsTwice;
}

}  // namespace stockline
