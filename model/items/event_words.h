// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/timeline.h"

#include <QString>

#include <memory>

namespace deployscope {

/// Sentences of our own for what happens in a run, in the reader's language and with the real numbers.
/// ECS's own service events keep its wording, which is always English.
class EventWords
{
public:
    /// Looks once through the run for the names of its tasks and targets, and then serves any number of events.
    /// \param timeline kept, never null
    explicit EventWords(std::shared_ptr<const Timeline> timeline);

    /// Never empty.
    [[nodiscard]] QString sentenceFor(EventId event) const;

private:
    std::shared_ptr<const Timeline> m_timeline;
    State m_last;
    bool m_groupsChange = false; ///< target groups are not the same throughout the run
};

} // namespace deployscope
