// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/event.h"
#include "items/event_names.h"

namespace deployscope {

/// Sentences for the executions of a pipeline.
class PipelineWords
{
public:
    explicit PipelineWords(const EventNames &names)
        : m_names(names)
    {}

    [[nodiscard]] QString operator()(const PipelineStarted &what) const;
    [[nodiscard]] QString operator()(const PipelineActionStarted &what) const;
    [[nodiscard]] QString operator()(const PipelineActionSucceeded &what) const;
    [[nodiscard]] QString operator()(const PipelineActionFailed &what) const;
    [[nodiscard]] QString operator()(const PipelineSucceeded &what) const;
    [[nodiscard]] QString operator()(const PipelineFailed &what) const;

private:
    [[nodiscard]] const PipelineAction &action(PipelineActionId step) const;
    /// `Build/Build` of stage and action.
    [[nodiscard]] QString nameOf(PipelineActionId step) const;
    [[nodiscard]] QString pipeline() const;
    [[nodiscard]] QString whatFailed(const PipelineActionFailed &what) const;

    const EventNames &m_names;
};

} // namespace deployscope
