// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/engine_workload.h"

#include "model/simulation/scenario_builder.h"
#include "simulation/timers.h"
#include "timeline/recorder.h"

#include <algorithm>

namespace deployscope::bench {

namespace {

using namespace std::chrono_literals;

std::shared_ptr<const Scenario> oneBigInstance(std::size_t tasks)
{
    const auto room = static_cast<int>(2 * tasks);
    test::ScenarioBuilder builder;
    builder.instances(1, room).revision().revision().service(static_cast<std::int64_t>(tasks), 100, 125);
    builder.targetGroup(30s);
    return builder.make();
}

class Workload
{
public:
    explicit Workload(std::size_t tasks)
        : m_count(tasks)
        , m_state(standing(tasks))
        , m_recorder(m_state)
    {
        m_timers.set(SimTime{60s}, Timer::Kind::GraceEnds, 0, {});
    }

    Timeline run()
    {
        while (!m_timers.empty())
            fire(m_timers.take());
        return m_recorder.take(SimTime{1h}, Outcome::Steady);
    }

private:
    static State standing(std::size_t tasks)
    {
        State state = blankState(oneBigInstance(tasks));
        const auto happen = [&](const Happening &what) { apply(state, {{}, {}, what}); };
        happen(InstanceRegistered{InstanceId{0}});
        happen(ServiceCreated{ServiceId{0}});
        happen(DeploymentStarted{ServiceId{0}, DeploymentId{0}, TaskDefinitionId{0}});
        for (std::size_t i = 0; i < tasks; ++i) {
            const auto id = idAt<TaskId>(i);
            happen(TaskStarted{id, DeploymentId{0}, InstanceId{0}, {}, false, {}, {}});
            happen(TaskRunning{id, {}});
            happen(TargetRegistered{idAt<TargetId>(i), id, TargetGroupId{0}, Port{80}});
            happen(TargetBecameHealthy{idAt<TargetId>(i)});
        }
        happen(DeploymentStarted{ServiceId{0}, DeploymentId{1}, TaskDefinitionId{1}});
        return state;
    }

    Cause record(SimTime now, Cause cause, const Happening &what)
    {
        const Event event{now, cause, what};
        apply(m_state, event);
        return Cause::of(m_recorder.add(event, m_state));
    }

    void fire(const Timer &timer)
    {
        switch (timer.kind) {
        case Timer::Kind::GraceEnds:
            return startSome(timer.at);
        case Timer::Kind::Starts:
            return run(timer);
        case Timer::Kind::HealthCheckSent:
            return check(timer);
        default:
            return leave(timer);
        }
    }

    /// The scheduler's look, every ten seconds.
    void startSome(SimTime now)
    {
        const std::size_t started = m_state.tasks.size() - m_count;
        const std::size_t room = m_count * 125 / 100 - m_state.existing.size();
        const std::size_t some = std::min({m_count / 20, m_count - started, room});
        const auto count = static_cast<std::uint32_t>(some);
        const Cause cause = record(now, {}, ServiceStartedTasks{ServiceId{0}, DeploymentId{1}, count, 0, true});
        for (std::size_t i = 0; i < some; ++i) {
            const auto id = idAt<TaskId>(m_state.tasks.size());
            const SimDuration start = 1s * (5 + m_state.tasks.size() % 7);
            const Cause begun =
                record(now, cause, TaskStarted{id, DeploymentId{1}, InstanceId{0}, {}, false, {}, start});
            m_timers.set(now + start, Timer::Kind::Starts, static_cast<std::uint32_t>(id), begun);
        }
        if (started + some < m_count)
            m_timers.set(now + 10s, Timer::Kind::GraceEnds, 0, {});
    }

    void run(const Timer &timer)
    {
        const auto task = static_cast<TaskId>(timer.subject);
        const auto target = idAt<TargetId>(m_state.targets.size());
        const Cause running = record(timer.at, timer.cause, TaskRunning{task, {}});
        const Cause known = record(timer.at, running, TargetRegistered{target, task, TargetGroupId{0}, Port{80}});
        m_timers.set(timer.at + 30s, Timer::Kind::HealthCheckSent, static_cast<std::uint32_t>(target), known);
    }

    /// The second passed check makes it healthy; then the oldest task begins to drain.
    void check(const Timer &timer)
    {
        const auto target = static_cast<TargetId>(timer.subject);
        if (m_state.targets[timer.subject].successes == 0) {
            const Cause passed = record(timer.at, timer.cause, HealthCheckPassed{target});
            m_timers.set(timer.at + 30s, Timer::Kind::HealthCheckSent, timer.subject, passed);
            return;
        }
        const Cause healthy = record(timer.at, timer.cause, TargetBecameHealthy{target});
        const TaskId oldest = m_next++ < m_count ? idAt<TaskId>(m_next - 1) : TaskId{0};
        const Cause stopping = record(timer.at, healthy, TaskStopping{oldest, StopReason::ReplacedByDeployment});
        const Cause draining = record(timer.at, stopping, TargetDraining{idAt<TargetId>(indexOf(oldest))});
        m_timers.set(timer.at + 30s, Timer::Kind::Drained, static_cast<std::uint32_t>(oldest), draining);
    }

    void leave(const Timer &timer)
    {
        const auto task = static_cast<TaskId>(timer.subject);
        const Cause removed = record(timer.at, timer.cause, TargetRemoved{static_cast<TargetId>(timer.subject)});
        record(timer.at, removed, TaskStopped{task, 143});
    }

    std::size_t m_count;
    State m_state;
    Recorder m_recorder;
    TimerQueue m_timers{};
    std::size_t m_next = 0; ///< the old task that goes next
};

} // namespace

Timeline engineWorkload(std::size_t tasks)
{
    return Workload{tasks}.run();
}

} // namespace deployscope::bench
