// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/composition.h"

#include "scenario/json_pointer.h"
#include "scenario/json_text.h"
#include "scenario/refused_shapes.h"
#include "scenario/scenario_pieces.h"

#include <algorithm>
#include <array>
#include <optional>

namespace deployscope {

namespace {

using namespace std::string_view_literals;

constexpr std::array titles{"$schema"sv, "name"sv, "description"sv}; ///< of several files the first one's

/// `inner` is `outer` or stands in it.
bool standsIn(std::string_view inner, std::string_view outer)
{
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

ReadError refusedFile(const NamedText &file, const RefusedShape &shape)
{
    return {.fault = shape.fault, .place = placeOf(file, {}), .found = shape.found, .expected = shape.expected};
}

/// Joins files, one after the other.
class Joining
{
public:
    explicit Joining(const std::vector<NamedText> &files)
        : m_files(files)
    {}

    /// \returns why the file cannot be used, where it cannot
    std::optional<ReadError> add(std::size_t file)
    {
        auto text = parsed(m_files[file]);
        if (const auto *error = std::get_if<ReadError>(&text)) {
            const auto yaml = error->fault == Fault::NotJson ? refusedYaml(m_files[file]) : std::nullopt;
            return yaml ? refusedFile(m_files[file], *yaml) : *error;
        }
        return take(std::get<JsonText>(std::move(text)), file);
    }

    Composition composition{};

private:
    std::optional<ReadError> take(JsonText text, std::size_t file)
    {
        composition.hadComments = composition.hadComments || text.hasComments;
        const bool scenario = text.document.is_object() && isScenario(text.document);
        if (scenario && !text.duplicateKeys.empty())
            return ReadError{.fault = Fault::DuplicateKey,
                             .place = placeOf(m_files[file], text.duplicateKeys.front()),
                             .found = tokensOf(text.duplicateKeys.front())->back(),
                             .expected = {}};
        composition.isScenarioFile = scenario && m_files.size() == 1;
        if (composition.isScenarioFile && !hasWrappings(text.document)) {
            composition.document = std::move(text.document);
            composition.origins.push_back({.pointer = {}, .file = file, .filePointer = {}});
            return std::nullopt;
        }
        auto pieces = piecesOf(std::move(text.document));
        if (const auto *shape = std::get_if<RefusedShape>(&pieces))
            return refusedFile(m_files[file], *shape);
        return join(std::get<Pieces>(std::move(pieces)), text.duplicateKeys, file);
    }

    std::optional<ReadError> join(Pieces pieces, const std::vector<std::string> &duplicateKeys, std::size_t file)
    {
        for (Piece &piece : pieces.pieces)
            if (auto error = put(std::move(piece), file))
                return error;
        for (const std::string &pointer : pieces.besides)
            composition.notUsed.push_back({.pointer = pointer, .meant = {}});
        for (const std::string &pointer : duplicateKeys)
            if (auto here = inDocument(pointer, file))
                composition.notUsed.push_back({.pointer = std::move(*here), .meant = {}});
        return std::nullopt;
    }

    std::optional<ReadError> put(Piece piece, std::size_t file)
    {
        Document &slot = composition.document[piece.key];
        if (piece.isElement && (slot.is_null() || slot.is_array())) {
            composition.origins.push_back({.pointer = joined(joined({}, piece.key), slot.size()),
                                           .file = file,
                                           .filePointer = piece.filePointer});
            slot.push_back(std::move(piece.value));
            return std::nullopt;
        }
        if (slot.is_null()) {
            composition.origins.push_back(
                {.pointer = joined({}, piece.key), .file = file, .filePointer = piece.filePointer});
            slot = std::move(piece.value);
            return std::nullopt;
        }
        if (std::ranges::find(titles, piece.key) != titles.end() || (slot.is_array() && piece.value.empty()))
            return std::nullopt;
        return ReadError{.fault = Fault::Conflict,
                         .place = placeOf(m_files[file], piece.filePointer),
                         .found = piece.key,
                         .expected = {}};
    }

    /// Where a part of a file is in the document.
    [[nodiscard]] std::optional<std::string> inDocument(const std::string &filePointer, std::size_t file) const
    {
        for (const Origin &origin : composition.origins)
            if (origin.file == file && standsIn(filePointer, origin.filePointer))
                return origin.pointer + filePointer.substr(origin.filePointer.size());
        return std::nullopt;
    }

    const std::vector<NamedText> &m_files;
};

} // namespace

std::variant<Composition, ReadError> composed(const std::vector<NamedText> &files)
{
    Joining joining{files};
    joining.composition.document = Document::object();
    for (std::size_t file = 0; file < files.size(); ++file)
        if (auto error = joining.add(file))
            return *error;
    return std::move(joining.composition);
}

Place placeOf(const Composition &composition, const std::vector<NamedText> &files, const std::string &pointer)
{
    const Origin *nearest = nullptr;
    for (const Origin &origin : composition.origins)
        if (standsIn(pointer, origin.pointer) &&
            (nearest == nullptr || origin.pointer.size() > nearest->pointer.size()))
            nearest = &origin;
    if (nearest == nullptr && files.size() == 1) { // what nothing of the file has become is missing in the file
        Place place = placeOf(files.front(), {});
        place.pointer = pointer;
        return place;
    }
    if (nearest == nullptr)
        return {.file = {}, .line = 0, .column = 0, .pointer = pointer};
    return placeOf(files[nearest->file], nearest->filePointer + pointer.substr(nearest->pointer.size()));
}

} // namespace deployscope
