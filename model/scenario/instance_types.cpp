// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/instance_types.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace deployscope {

namespace {

constexpr std::array measured{
    InstanceType{"t2.micro", {1024}, {993}},      InstanceType{"t2.small", {1024}, {2001}},
    InstanceType{"t3.small", {2048}, {1901}},     InstanceType{"c5.large", {2048}, {3704}},
    InstanceType{"c4.large", {2048}, {3765}},     InstanceType{"t3.medium", {2048}, {3884}},
    InstanceType{"t2.medium", {2048}, {3952}},    InstanceType{"m5.large", {2048}, {7680}},
    InstanceType{"t2.large", {2048}, {7984}},     InstanceType{"m4.large", {2048}, {7984}},
    InstanceType{"c4.xlarge", {4096}, {7480}},    InstanceType{"c5.xlarge", {4096}, {7624}},
    InstanceType{"m5.xlarge", {4096}, {15576}},   InstanceType{"t2.xlarge", {4096}, {16048}},
    InstanceType{"m4.xlarge", {4096}, {16048}},   InstanceType{"m5.2xlarge", {8192}, {31368}},
    InstanceType{"t2.2xlarge", {8192}, {32176}},  InstanceType{"m4.2xlarge", {8192}, {32176}},
    InstanceType{"m5.4xlarge", {16384}, {62950}}, InstanceType{"m4.4xlarge", {16384}, {64417}},
};

/// vCPUs and installed MiB of the burstable types that are in no measured table.
struct Burstable
{
    std::string_view size{};
    std::int64_t cpus = 2;
    std::int64_t installed = 0;
};
constexpr std::array burstables{
    Burstable{"nano", 2, 512},      Burstable{"micro", 2, 1024}, Burstable{"small", 2, 2048},
    Burstable{"medium", 2, 4096},   Burstable{"large", 2, 8192}, Burstable{"xlarge", 4, 16384},
    Burstable{"2xlarge", 8, 32768},
};

constexpr std::array<std::pair<std::string_view, std::int64_t>, 12> cpusOfSize{{
    {"medium", 1},
    {"large", 2},
    {"xlarge", 4},
    {"2xlarge", 8},
    {"3xlarge", 12},
    {"4xlarge", 16},
    {"6xlarge", 24},
    {"8xlarge", 32},
    {"9xlarge", 36},
    {"12xlarge", 48},
    {"16xlarge", 64},
    {"24xlarge", 96},
}};

InstanceType estimate(std::string_view name, std::int64_t cpus, std::int64_t installed)
{
    return {.name = name, .cpu = {cpus * 1024}, .memory = {installed * 94 / 100}, .estimated = true};
}

/// MiB for each vCPU in the families of the fourth generation and later; 0 for a family that is not known.
std::int64_t memoryForCpu(std::string_view family)
{
    if (family == "c4")
        return 1920;
    if (family == "r4")
        return 7808;
    const bool recent = family.size() >= 2 && (family[1] >= '4' && family[1] <= '9');
    if (!recent)
        return 0;
    return family[0] == 'c' ? 2048 : family[0] == 'm' ? 4096 : family[0] == 'r' ? 8192 : 0;
}

std::optional<InstanceType> burstable(std::string_view name, std::string_view family, std::string_view size)
{
    if (name == "t2.nano")
        return estimate(name, 1, 512);
    if (family != "t3" && family != "t3a" && family != "t4g")
        return std::nullopt;
    const auto found = std::ranges::find(burstables, size, &Burstable::size);
    return found == burstables.end() ? std::nullopt : std::optional{estimate(name, found->cpus, found->installed)};
}

} // namespace

std::span<const InstanceType> measuredInstanceTypes()
{
    return measured;
}

std::optional<InstanceType> instanceTypeNamed(std::string_view name)
{
    if (const auto found = std::ranges::find(measured, name, &InstanceType::name); found != measured.end())
        return *found;
    const std::size_t point = name.find('.');
    if (point == std::string_view::npos)
        return std::nullopt;
    const std::string_view family = name.substr(0, point);
    const std::string_view size = name.substr(point + 1);
    if (const auto type = burstable(name, family, size))
        return type;
    const auto cpus = std::ranges::find(cpusOfSize, size, &std::pair<std::string_view, std::int64_t>::first);
    if (cpus == cpusOfSize.end() || memoryForCpu(family) == 0)
        return std::nullopt;
    return estimate(name, cpus->second, cpus->second * memoryForCpu(family));
}

} // namespace deployscope
