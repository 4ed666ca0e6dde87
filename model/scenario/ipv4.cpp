// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/ipv4.h"

#include "scenario/values.h"

namespace deployscope {

namespace {

/// The number before `end` at the front of `text`, which both are taken away; an empty `end` takes the rest.
std::optional<std::uint32_t> takeNumber(std::string_view &text, std::string_view end, std::int64_t most)
{
    const std::size_t length = end.empty() ? text.size() : text.find(end);
    if (length == std::string_view::npos || length > 3)
        return std::nullopt;
    const auto number = wholeNumber(text.substr(0, length));
    if (!number || *number < 0 || *number > most || text.front() == '-')
        return std::nullopt;
    text.remove_prefix(length + end.size());
    return static_cast<std::uint32_t>(*number);
}

std::uint32_t maskOf(int prefixLength)
{
    return prefixLength == 0 ? 0 : ~std::uint32_t{0} << static_cast<unsigned>(32 - prefixLength);
}

} // namespace

std::optional<Network> networkOf(std::string_view text)
{
    Network network;
    for (const std::string_view end : {".", ".", ".", "/"}) {
        const auto byte = takeNumber(text, end, 255);
        if (!byte)
            return std::nullopt;
        network.address = (network.address << 8U) | *byte;
    }
    const auto length = takeNumber(text, {}, 32);
    if (!length)
        return std::nullopt;
    network.prefixLength = static_cast<int>(*length);
    network.address &= maskOf(network.prefixLength);
    return network;
}

std::string textOf(const Network &network)
{
    return textOf(network.address) + "/" + std::to_string(network.prefixLength);
}

std::string textOf(std::uint32_t address)
{
    const auto byte = [&](unsigned shift) { return std::to_string((address >> shift) & 255U); };
    return byte(24) + "." + byte(16) + "." + byte(8) + "." + byte(0);
}

bool contains(const Network &network, std::uint32_t address)
{
    return (address & maskOf(network.prefixLength)) == network.address;
}

} // namespace deployscope
