// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_text.h"

#include "scenario/first_pass.h"
#include "scenario/text_places.h"

namespace deployscope {

std::variant<JsonText, ReadError> parsed(const NamedText &file)
{
    FirstPass pass = firstPass(file.text);
    if (pass.error) {
        pass.error->place.file = file.name;
        return *pass.error;
    }
    return JsonText{.document = Document::parse(file.text, nullptr, true, true),
                    .duplicateKeys = std::move(pass.duplicateKeys),
                    .hasComments = hasComments(file.text)};
}

Place placeOf(const NamedText &file, const std::string &pointer)
{
    const auto [line, column] = lineAndColumn(file.text, offsetOf(file.text, pointer));
    return {.file = file.name, .line = line, .column = column, .pointer = pointer};
}

} // namespace deployscope
