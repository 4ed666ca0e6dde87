// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of bytes mostly break JSON, and what is no JSON gets no further than the first pass. So most changes are made
// to values: another number or word, a member away, one value copied to the place of another.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <vector>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t mostBytes);

namespace {

using Json = nlohmann::ordered_json;
using Chance = std::minstd_rand;

constexpr std::size_t deepest = 90; ///< copying and writing a document goes by recursion

/// \returns one of 0..count-1
std::size_t oneOf(Chance &chance, std::size_t count)
{
    return chance() % count;
}

void collect(Json &node, std::vector<Json *> &all, std::size_t level)
{
    all.push_back(&node);
    if (level == deepest || !node.is_structured())
        return;
    for (Json &child : node)
        collect(child, all, level + 1);
}

std::vector<Json *> nodesOf(Json &document)
{
    std::vector<Json *> all;
    collect(document, all, 0);
    return all;
}

std::size_t depthOf(const Json &node)
{
    std::size_t deepestChild = 0;
    if (node.is_structured())
        for (const Json &child : node)
            deepestChild = std::max(deepestChild, depthOf(child));
    return deepestChild + 1;
}

Json anyScalar(Chance &chance)
{
    static const std::vector<Json> scalars{nullptr,
                                           true,
                                           false,
                                           0,
                                           1,
                                           -1,
                                           2,
                                           3,
                                           7,
                                           49,
                                           50,
                                           60,
                                           99,
                                           100,
                                           101,
                                           200,
                                           255,
                                           256,
                                           300,
                                           3600,
                                           32767,
                                           32768,
                                           61000,
                                           65535,
                                           65536,
                                           2147483647,
                                           4294967296,
                                           1e18,
                                           -9223372036854775807,
                                           18446744073709551615U,
                                           0.5,
                                           0.001,
                                           1e-7,
                                           1e300,
                                           "",
                                           "0",
                                           "80",
                                           "-1",
                                           "1.5",
                                           "*",
                                           "/*",
                                           "web",
                                           "web:1",
                                           "web:2",
                                           "web:",
                                           ":1",
                                           "i-1",
                                           "t-1",
                                           "tcp",
                                           "host",
                                           "none",
                                           "0.0.0.0/0",
                                           "10.0.0.0/33",
                                           "200-299",
                                           "2-1",
                                           "steady",
                                           "empty",
                                           "\xEF\xBF\xBD",
                                           Json::array(),
                                           Json::object()};
    return scalars[oneOf(chance, scalars.size())];
}

void takeAway(Json &parent, Chance &chance)
{
    if (!parent.is_structured() || parent.empty())
        return;
    const auto place = static_cast<std::ptrdiff_t>(oneOf(chance, parent.size()));
    parent.erase(std::next(parent.begin(), place));
}

void changeOnce(Json &document, Chance &chance)
{
    const std::vector<Json *> nodes = nodesOf(document);
    Json &node = *nodes[oneOf(chance, nodes.size())];
    const Json other = *nodes[oneOf(chance, nodes.size())];
    switch (oneOf(chance, 6)) {
    case 0:
        takeAway(node, chance);
        break;
    case 1:
        if (node.is_array() && !node.empty())
            node.push_back(Json(node[oneOf(chance, node.size())]));
        break;
    case 2:
        node = other;
        break;
    case 3:
        if (node.is_number_integer())
            node = node.get<std::int64_t>() / 2 + static_cast<std::int64_t>(oneOf(chance, 5)) - 2;
        break;
    default:
        node = anyScalar(chance);
    }
}

/// \returns the text changed, or empty where it is no JSON, or became too long or too deep
std::string changed(const std::string &text, Chance &chance, std::size_t mostBytes)
{
    Json document = Json::parse(text, nullptr, false, true);
    if (document.is_discarded() || depthOf(document) > deepest)
        return {};
    for (std::size_t times = oneOf(chance, 4) + 1; times > 0; --times)
        changeOnce(document, chance);
    if (depthOf(document) > deepest)
        return {};
    std::string result = document.dump(-1, ' ', false, Json::error_handler_t::replace);
    return result.size() > mostBytes ? std::string{} : result;
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t mostBytes,
                                               unsigned int seed)
{
    Chance chance{seed};
    std::string result;
    if (oneOf(chance, 8) != 0)
        result = changed({reinterpret_cast<const char *>(data), size}, chance, mostBytes);
    if (result.empty())
        return LLVMFuzzerMutate(data, size, mostBytes);
    std::memcpy(data, result.data(), result.size());
    return result.size();
}
