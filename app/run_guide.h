// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "study/run_goals.h"
#include "timeline/landmark.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <stop_token>
#include <vector>

namespace deployscope {

/// What a run offers to stop at.
struct RunSigns
{
    std::vector<Landmark> landmarks{}; ///< by their cursors
    GoalMoments goals{};
};

/// Looks through a run for what is worth stopping at: at once where it has few events, else on a worker thread. The newest
/// run wins; an older one is given up.
class RunGuide : public QObject
{
    Q_OBJECT

public:
    explicit RunGuide(QObject *parent = nullptr);
    /// Waits for the worker to give up.
    ~RunGuide() override;

    /// changed() follows: before this returns for a run of few events, else later.
    void read(const std::shared_ptr<const Timeline> &timeline, ServiceId service);

    /// Of the last run that was given to read(); null while the worker still looks through it.
    [[nodiscard]] const std::shared_ptr<const RunSigns> &signs() const { return m_signs; }

Q_SIGNALS:
    /// signs() are other ones now.
    void changed();

private:
    using Signs = std::shared_ptr<const RunSigns>;

    void takeResult();
    void set(const Signs &signs);

    Signs m_signs{};
    std::stop_source m_stop{};
    QFutureWatcher<Signs> m_worker{};
};

} // namespace deployscope
