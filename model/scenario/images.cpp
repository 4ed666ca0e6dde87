// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/images.h"

#include <unordered_map>

namespace deployscope {

namespace {

/// What Docker takes for a host: it has a dot or a port, or is this machine.
bool isHost(const std::string &part)
{
    return part == "localhost" || part.find_first_of(".:") != std::string::npos;
}

} // namespace

ImageName imageNameOf(const std::string &name)
{
    ImageName parts;
    const std::size_t slash = name.find('/');
    if (slash != std::string::npos && isHost(name.substr(0, slash)))
        parts.registry = name.substr(0, slash);
    std::size_t end = name.find('@');
    if (end == std::string::npos) {
        const std::size_t last = name.rfind('/');
        end = name.find(':', last == std::string::npos ? 0 : last);
    }
    parts.repository = name.substr(0, end);
    parts.tag = end == std::string::npos ? "" : name.substr(end);
    return parts;
}

bool isPulledByRole(const ImageName &name)
{
    return name.registry.empty() || name.registry.find(".dkr.ecr.") != std::string::npos;
}

void numberImages(Scenario &scenario)
{
    std::unordered_map<std::string, ImageId> numbered;
    for (std::size_t i = 0; i < scenario.images.size(); ++i)
        numbered.emplace(scenario.images[i].name, idAt<ImageId>(i));
    for (TaskDefinition &definition : scenario.taskDefinitions) {
        for (ContainerDefinition &container : definition.containers) {
            const auto [found, isNew] = numbered.emplace(container.image, idAt<ImageId>(scenario.images.size()));
            container.imageId = found->second;
            if (isNew)
                scenario.images.push_back(
                    {.name = container.image, .pulledByRole = isPulledByRole(imageNameOf(container.image))});
        }
    }
}

} // namespace deployscope
