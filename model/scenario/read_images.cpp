// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/read_images.h"

#include "scenario/images.h"
#include "scenario/json_pointer.h"

namespace deployscope {

namespace {

/// As with behaviours, what names one image decides over what names its repository, wherever it stands.
template <typename Set>
void forEachImage(const ReadContext &context, const Document &images, Set set)
{
    for (const bool whole : {true, false}) {
        for (const auto &[name, value] : objectOf(images)) {
            if (value.is_null() || imageNameOf(name).tag.empty() != whole)
                continue;
            for (const ImageId image : readImageName(context, name, value))
                set(image, name, value);
        }
    }
}

void readExistence(ReadContext &context, const Document &images)
{
    forEachImage(context, images, [&](ImageId id, const std::string &name, const Document &value) {
        context.used.use(value);
        Image &image = context.scenario.images[indexOf(id)];
        image.atStart = flagOf(value) ? InRegistry::Yes : missingPart(name);
        image.pointer = joined("/simulation/imageExists", name);
    });
}

void readSizes(ReadContext &context, const Document &images)
{
    forEachImage(context, images, [&](ImageId id, const std::string &, const Document &value) {
        context.used.use(value);
        context.scenario.images[indexOf(id)].size = {integerOf(value, {})};
    });
}

} // namespace

const std::vector<ImageId> &readImageName(const ReadContext &context, const std::string &name,
                                          const Document &value)
{
    const auto found = context.images.find(name);
    if (found == context.images.end())
        throw Refusal{Fault::UnknownReference, &value, excerpt(name), "image"};
    return found->second;
}

InRegistry missingPart(const std::string &name)
{
    return imageNameOf(name).tag.empty() ? InRegistry::NoRepository : InRegistry::NoTag;
}

void readImages(ReadContext &context)
{
    numberImages(context.scenario);
    for (std::size_t i = 0; i < context.scenario.images.size(); ++i) {
        const std::string &name = context.scenario.images[i].name;
        const ImageName parts = imageNameOf(name);
        context.images[parts.repository].push_back(idAt<ImageId>(i));
        if (!parts.tag.empty())
            context.images[name].push_back(idAt<ImageId>(i));
    }
    const auto simulation = context.top.object("simulation", keys::simulation);
    if (!simulation)
        return;
    if (const Document *images = simulation->find("imageExists"))
        readExistence(context, *images);
    if (const Document *images = simulation->find("imageMiB"))
        readSizes(context, *images);
}

void readDisks(ReadContext &context)
{
    const auto simulation = context.top.object("simulation", keys::simulation);
    const Document *disks = simulation ? simulation->find("diskFreeMiB") : nullptr;
    if (disks == nullptr)
        return;
    std::vector<ContainerInstance> &instances = context.scenario.instances;
    Names<InstanceId> names;
    for (std::size_t i = 0; i < instances.size(); ++i)
        names.emplace(instances[i].id, idAt<InstanceId>(i));
    for (const auto &[name, value] : objectOf(*disks)) {
        context.used.use(value);
        if (value.is_null())
            continue;
        instances[indexOf(named(names, name, value, "containerInstances"))].diskFree = {integerOf(value, {})};
    }
}

} // namespace deployscope
