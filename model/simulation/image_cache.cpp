// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/image_cache.h"

#include <algorithm>

namespace deployscope {

namespace {

// ECS_IMAGE_CLEANUP_INTERVAL, ECS_IMAGE_MINIMUM_CLEANUP_AGE, ECS_NUM_IMAGES_DELETE_PER_CYCLE of the agent (R2.15).
constexpr SimDuration cleanUpInterval = std::chrono::minutes{30};
constexpr SimDuration leastAge = std::chrono::hours{1};
constexpr std::size_t mostAtOnce = 5;

bool isUsed(const State &state, const CachedImage &image)
{
    TaskId id = state.instances[indexOf(image.instance)].oldestTask;
    for (; id != noTask; id = state.tasks[indexOf(id)].nextHere) {
        const std::vector<ContainerDefinition> &all = definitionOf(state, state.tasks[indexOf(id)]).containers;
        if (std::ranges::find(all, image.image, &ContainerDefinition::imageId) != all.end())
            return true;
    }
    return false;
}

/// The first clean-up that may take it, by its number from the registration of the instance on.
std::int64_t firstCleanUp(const State &state, const CachedImage &image)
{
    const SimTime may = std::max(image.pulledAt + leastAge, image.usedUntil);
    const SimDuration since = may - state.instances[indexOf(image.instance)].registeredAt;
    return std::max<std::int64_t>(1, (since + cleanUpInterval - SimDuration{1}) / cleanUpInterval);
}

/// Images that no task has, the least recently used first.
std::vector<CachedImage> unusedOn(const State &state, InstanceId instance)
{
    std::vector<CachedImage> unused;
    for (std::size_t i = placeOfImage(state, instance, ImageId{});
         i < state.cachedImages.size() && state.cachedImages[i].instance == instance; ++i) {
        if (!isUsed(state, state.cachedImages[i]))
            unused.push_back(state.cachedImages[i]);
    }
    std::ranges::stable_sort(unused, {}, &CachedImage::usedUntil);
    return unused;
}

/// What the clean-ups until now have taken: each at most five of those that are old enough.
std::vector<ImageId> cleanedUp(const State &state, InstanceId instance)
{
    std::vector<ImageId> gone;
    if (state.scenario->simulation.imagePullBehavior == ImagePullBehavior::PreferCached)
        return gone;
    std::vector<CachedImage> unused = unusedOn(state, instance);
    std::int64_t next = 0;
    const std::int64_t last = (state.now - state.instances[indexOf(instance)].registeredAt) / cleanUpInterval;
    while (!unused.empty()) {
        const auto earlier = [&](const CachedImage &a, const CachedImage &b) {
            return firstCleanUp(state, a) < firstCleanUp(state, b);
        };
        const std::int64_t number =
            std::max(next, firstCleanUp(state, *std::ranges::min_element(unused, earlier)));
        if (number > last)
            break;
        next = number + 1;
        std::size_t taken = 0;
        std::erase_if(unused, [&](const CachedImage &each) {
            const bool goes = taken < mostAtOnce && firstCleanUp(state, each) <= number;
            if (goes)
                gone.push_back(each.image);
            taken += goes ? 1 : 0;
            return goes;
        });
    }
    return gone;
}

} // namespace

bool hasPlaceOnDisk(const State &state, InstanceId instance, ImageId image)
{
    if (cachedImage(state, instance, image) == nullptr)
        return false;
    const std::vector<ImageId> gone = cleanedUp(state, instance);
    return std::ranges::find(gone, image) == gone.end();
}

bool isOnInstance(const State &state, InstanceId instance, ImageId image)
{
    const CachedImage *found = cachedImage(state, instance, image);
    return found != nullptr && found->pulledAt <= state.now && hasPlaceOnDisk(state, instance, image);
}

std::optional<Mebibytes> freeOnDisk(const State &state, InstanceId instance)
{
    const InstanceState &on = state.instances[indexOf(instance)];
    if (on.diskFull)
        return Mebibytes{0};
    std::optional<Mebibytes> left = on.diskFree;
    if (left) {
        for (const ImageId image : cleanedUp(state, instance))
            *left += state.scenario->images[indexOf(image)].size;
    }
    return left;
}

} // namespace deployscope
