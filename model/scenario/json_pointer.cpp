// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/json_pointer.h"

#include <algorithm>
#include <charconv>

namespace deployscope {

namespace {

/// \returns the pointer of `value` below `node`, or nothing where it is not there
std::optional<std::string> search(const Document &node, const Document *value, const std::string &pointer)
{
    if (&node == value)
        return pointer;
    if (node.is_object()) {
        for (const auto &[key, member] : node.get_ref<const Document::object_t &>())
            if (auto found = search(member, value, joined(pointer, key)))
                return found;
    } else if (node.is_array()) {
        const auto &elements = node.get_ref<const Document::array_t &>();
        for (std::size_t index = 0; index < elements.size(); ++index)
            if (auto found = search(elements[index], value, joined(pointer, index)))
                return found;
    }
    return std::nullopt;
}

std::optional<std::string> unescaped(std::string_view token)
{
    std::string text;
    for (std::size_t at = 0; at < token.size(); ++at) {
        if (token[at] != '~') {
            text += token[at];
            continue;
        }
        ++at;
        if (at == token.size() || (token[at] != '0' && token[at] != '1'))
            return std::nullopt;
        text += token[at] == '0' ? '~' : '/';
    }
    return text;
}

} // namespace

std::string joined(std::string pointer, std::string_view token)
{
    pointer += '/';
    for (const char character : token) {
        if (character == '~')
            pointer += "~0";
        else if (character == '/')
            pointer += "~1";
        else
            pointer += character;
    }
    return pointer;
}

std::string joined(std::string pointer, std::size_t index)
{
    return joined(std::move(pointer), std::string_view{std::to_string(index)});
}

std::optional<std::vector<std::string>> tokensOf(std::string_view pointer)
{
    std::vector<std::string> tokens;
    while (!pointer.empty()) {
        if (pointer.front() != '/')
            return std::nullopt;
        pointer.remove_prefix(1);
        const std::string_view token = pointer.substr(0, pointer.find('/'));
        auto text = unescaped(token);
        if (!text)
            return std::nullopt;
        tokens.push_back(std::move(*text));
        pointer.remove_prefix(token.size());
    }
    return tokens;
}

std::string pointerOf(const Document &root, const Document *value)
{
    return search(root, value, {}).value_or(std::string{});
}

std::optional<std::size_t> indexOfToken(const std::string &token, std::size_t size)
{
    std::size_t index = 0;
    const auto [end, error] = std::from_chars(token.data(), token.data() + token.size(), index);
    const bool digitsOnly = error == std::errc{} && end == token.data() + token.size() && !token.empty();
    const bool leadingZero = token.size() > 1 && token.front() == '0';
    if (!digitsOnly || leadingZero || index >= size)
        return std::nullopt;
    return index;
}

const Document *memberOf(const Document &object, std::string_view key)
{
    if (!object.is_object())
        return nullptr;
    const auto &members = object.get_ref<const Document::object_t &>();
    const auto found =
        std::ranges::find(members, key, [](const auto &member) { return std::string_view{member.first}; });
    return found == members.end() || found->second.is_null() ? nullptr : &found->second;
}

} // namespace deployscope
