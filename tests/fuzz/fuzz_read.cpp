// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a scenario or an error with a place. What was read can be written, and what was written reads the same.
#include "fuzz/found.h"

#include "scenario/edit.h"
#include "scenario/writing.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace deployscope;

namespace {

constexpr std::string_view nextFile = "\n---\n"; ///< parts several files of one input

std::vector<NamedText> filesOf(std::string_view input)
{
    std::vector<NamedText> files;
    while (files.size() < 3) {
        const std::size_t end = input.find(nextFile);
        files.push_back({std::to_string(files.size()) + ".json", std::string(input.substr(0, end))});
        if (end == std::string_view::npos)
            break;
        input.remove_prefix(end + nextFile.size());
    }
    return files;
}

/// An error says where: a line, or for a file as a whole that it is too large or cannot be opened.
bool hasPlace(const ReadError &error, const std::vector<NamedText> &files)
{
    const bool ofAFile =
        std::ranges::any_of(files, [&](const NamedText &file) { return file.name == error.place.file; });
    return ofAFile || (files.size() > 1 && error.place.file.empty());
}

void checkReading(const Reading &reading)
{
    mustHold(reading.scenario != nullptr, "a reading has a scenario");
    const std::string text = written(reading.document);
    const ReadResult result = readScenario({{.name = "again.json", .text = text}});
    const auto *again = std::get_if<Reading>(&result);
    mustHold(again != nullptr, "what was written can be read");
    mustHold(written(again->document) == text, "what was written twice is the same");
    mustHold(std::holds_alternative<Reading>(readDocument(reading.document)), "a document can be read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::vector<NamedText> files = filesOf({reinterpret_cast<const char *>(data), size});
    for (const bool addUpdate : {false, true}) {
        const ReadResult result = readScenario(files, addUpdate);
        if (const auto *error = std::get_if<ReadError>(&result))
            mustHold(hasPlace(*error, files), "an error names its file");
        else
            checkReading(std::get<Reading>(result));
    }
    static_cast<void>(readEdit(files.front().text));
    return 0;
}
