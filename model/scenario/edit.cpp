// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/edit.h"

#include "scenario/first_pass.h"
#include "scenario/json_pointer.h"
#include "scenario/refusal.h"

#include <algorithm>

namespace deployscope {

namespace {

ReadError error(Fault fault, const Edit &edit, std::string found, std::string expected)
{
    return {.fault = fault,
            .place = {.file = {}, .line = 0, .column = 0, .pointer = edit.pointer},
            .found = std::move(found),
            .expected = std::move(expected)};
}

/// Levels of objects and arrays, counted no further than `most`.
std::size_t levelsOf(const Document &value, std::size_t most)
{
    if (!value.is_structured() || most == 0)
        return 0;
    std::size_t deepest = 0;
    for (const Document &inside : value)
        deepest = std::max(deepest, levelsOf(inside, most - 1));
    return deepest + 1;
}

/// What a missing member becomes so that `token` can be put into it.
Document emptyFor(const std::string &token)
{
    return token == "-" ? Document::array() : Document::object();
}

/// One step down; what is missing on the way is made. nullptr where there is no way.
Document *stepInto(Document &from, const std::string &token)
{
    if (from.is_null())
        from = emptyFor(token);
    if (from.is_object())
        return &from[token];
    if (!from.is_array())
        return nullptr;
    if (token == "-")
        return &from.emplace_back(nullptr);
    const auto index = indexOfToken(token, from.size());
    return index ? &from[*index] : nullptr;
}

/// Why there is no way from `from` by `token`.
ReadError noWay(const Edit &edit, const Document &from, const std::string &token)
{
    if (!from.is_array())
        return error(Fault::WrongType, edit, excerpt(from), "object, array");
    return error(Fault::OutOfRange, edit, excerpt(token), "0.." + std::to_string(from.size()) + ", -");
}

bool takeAway(Document &from, const std::string &token)
{
    if (from.is_object())
        return from.erase(token) == 1;
    const auto index = from.is_array() ? indexOfToken(token, from.size()) : std::nullopt;
    if (index)
        from.erase(*index);
    return index.has_value();
}

/// Takes the member or element away; nothing is made on the way to it.
std::optional<ReadError> applyRemoval(Document &document, const Edit &edit, const std::vector<std::string> &tokens)
{
    Document *at = &document;
    for (std::size_t level = 0; level + 1 < tokens.size(); ++level) {
        const bool isThere = at->is_object()
                                 ? at->contains(tokens[level])
                                 : at->is_array() && indexOfToken(tokens[level], at->size()).has_value();
        if (!isThere)
            return error(Fault::UnknownReference, edit, excerpt(tokens[level]), excerpt(*at));
        at = stepInto(*at, tokens[level]);
    }
    if (!takeAway(*at, tokens.back()))
        return error(Fault::UnknownReference, edit, excerpt(tokens.back()), excerpt(*at));
    return std::nullopt;
}

std::optional<ReadError> applyValue(Document &document, const Edit &edit, const std::vector<std::string> &tokens)
{
    Document *at = &document;
    for (const std::string &token : tokens) {
        Document *next = stepInto(*at, token);
        if (next == nullptr)
            return noWay(edit, *at, token);
        at = next;
    }
    *at = *edit.value;
    return std::nullopt;
}

std::optional<ReadError> apply(Document &document, const Edit &edit)
{
    const auto tokens = tokensOf(edit.pointer);
    if (!tokens || tokens->empty())
        return error(Fault::WrongType, edit, excerpt(edit.pointer), "JSON pointer");
    if (tokens->size() + (edit.value ? levelsOf(*edit.value, mostLevels) : 0) > mostLevels)
        return error(Fault::TooDeep, edit, {}, "0.." + std::to_string(mostLevels));
    return edit.value ? applyValue(document, edit, *tokens) : applyRemoval(document, edit, *tokens);
}

} // namespace

std::variant<Document, ReadError> edited(Document document, const std::vector<Edit> &edits)
{
    for (const Edit &edit : edits)
        if (auto error = apply(document, edit))
            return *error;
    return document;
}

std::variant<Edit, ReadError> readEdit(const std::string &text)
{
    const std::size_t equals = text.find('=');
    Edit edit{.pointer = text.substr(0, equals), .value = {}};
    if (equals == std::string::npos)
        return error(Fault::Missing, edit, excerpt(text), "POINTER=VALUE");
    const auto tokens = tokensOf(edit.pointer);
    if (!tokens || tokens->empty())
        return error(Fault::WrongType, edit, excerpt(edit.pointer), "JSON pointer");
    const std::string value = text.substr(equals + 1);
    FirstPass pass = firstPass(value);
    const bool isText =
        pass.error && (pass.error->fault == Fault::NotJson || pass.error->fault == Fault::LooksLikeTemplate);
    if (pass.error && !isText)
        return error(pass.error->fault, edit, pass.error->found, pass.error->expected);
    if (!pass.duplicateKeys.empty())
        return error(Fault::DuplicateKey, edit, tokensOf(pass.duplicateKeys.front())->back(), {});
    edit.value = isText ? Document(value) : Document::parse(value, nullptr, true, true);
    return edit;
}

} // namespace deployscope
