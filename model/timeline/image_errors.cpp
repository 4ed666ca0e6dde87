// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/image_errors.h"

#include "scenario/images.h"

namespace deployscope {

namespace {

constexpr const char *dockerHub = "registry-1.docker.io";
const std::string fromDaemon = "Error response from daemon: ";

std::string accessDenied(const ImageName &name)
{
    return fromDaemon + "pull access denied for " + name.repository +
           ", repository does not exist or may require 'docker login'";
}

/// Of a name without a tag Docker asks for `latest`; a digest has its own sign before it.
std::string notFound(const ImageName &name)
{
    return fromDaemon + "manifest for " + name.repository + (name.tag.empty() ? ":latest" : name.tag) +
           " not found";
}

/// Amazon ECR says so; other registries answer as if one were not allowed to know.
std::string noRepository(const ImageName &name)
{
    return isPulledByRole(name) && !name.registry.empty()
               ? "API error (404): repository " + name.repository + " not found"
               : accessDenied(name);
}

std::string noRoute(const ImageName &name)
{
    return "API error (500): Get https://" + (name.registry.empty() ? std::string{dockerHub} : name.registry) +
           "/v2/: net/http: request canceled while waiting for connection";
}

std::string textOf(PullError error, const ImageName &name)
{
    switch (error) {
    case PullError::NoRoute:
        return noRoute(name);
    case PullError::AccessDenied:
        return accessDenied(name);
    case PullError::NoRepository:
        return noRepository(name);
    case PullError::NoTag:
        return notFound(name);
    case PullError::NoSpace:
        return "write /var/lib/docker/tmp/GetImageBlob111111111: no space left on device";
    case PullError::None:
        break;
    }
    return {};
}

} // namespace

std::string pullErrorText(PullError error, const std::string &image)
{
    return "CannotPullContainerError: " + textOf(error, imageNameOf(image));
}

std::string pullErrorText(const State &state, const Task &task)
{
    return pullErrorText(pullOf(state, task, task.decisiveContainer).error,
                         definitionOf(state, task).containers[task.decisiveContainer].image);
}

std::string createErrorText()
{
    return "CannotCreateContainerError: " + fromDaemon + "no space left on device";
}

} // namespace deployscope
