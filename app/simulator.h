// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"
#include "timeline/series.h"
#include "timeline/timeline.h"

#include <QFutureWatcher>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace deployscope {

/// A run, and what is counted over it. Neither is null.
struct SimulatedRun
{
    std::shared_ptr<const Timeline> timeline{};
    std::shared_ptr<const ServiceSeries> series{}; ///< of the service that the window shows
    std::shared_ptr<const RunChart> chart{};       ///< likewise
};

/// Turns a scenario into its timeline and what charts show of it: at once where that is quick, else on a worker thread.
/// The newest scenario wins; runs of older ones are given up, and what they give is never shown.
class Simulator : public QObject
{
    Q_OBJECT

public:
    explicit Simulator(QObject *parent = nullptr);
    /// Waits for the run that is under way to give up.
    ~Simulator() override;

    /// runChanged() follows: before this returns where the last run took under 5 ms, else later. For the
    /// first run of a scenario that has just been opened its size decides.
    void run(const std::shared_ptr<const Scenario> &scenario);
    /// Forgets how long the last run took: another scenario has been opened.
    void expectAnother() { m_lastRun.reset(); }

    /// A newer scenario than that of the last runChanged() is being run.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void runChanged(const deployscope::SimulatedRun &run);
    void busyChanged(bool busy);

private:
    struct Run
    {
        SimulatedRun run{}; ///< without a timeline: given up
        std::chrono::nanoseconds took{};
    };

    /// \param before the newest run that there is, or null: what stood at its start may be used again
    [[nodiscard]] static Run timedRun(const std::shared_ptr<const Scenario> &scenario, const std::stop_token &stop,
                                      const Timeline *before);
    [[nodiscard]] bool isQuick(const Scenario &scenario) const;
    void takeResult();
    void finish(const Run &run);
    void setBusy(bool busy);

    std::optional<std::chrono::nanoseconds> m_lastRun{};
    std::shared_ptr<const Timeline> m_newest{}; ///< of the last runChanged()
    std::stop_source m_stop{};
    QFutureWatcher<Run> m_worker{};
    bool m_isBusy = false;
};

} // namespace deployscope
