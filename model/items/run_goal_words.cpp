// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/run_goal_words.h"

#include "items/time_words.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

struct RunGoalWords
{
    Q_DECLARE_TR_FUNCTIONS(RunGoalWords)
};

QString neverSentence(RunGoal goal)
{
    switch (goal) {
    case RunGoal::HealthyBelowDesired:
        return RunGoalWords::tr("In this run the healthy tasks never become fewer than desired.");
    case RunGoal::SomethingBlocked:
        return RunGoalWords::tr("In this run nothing is blocked.");
    case RunGoal::FirstNewTaskHealthy:
        return RunGoalWords::tr("In this run no new task becomes healthy.");
    case RunGoal::TrafficMoved:
        return RunGoalWords::tr("In this run the traffic never moves to new tasks only.");
    case RunGoal::SteadyAgain:
        return RunGoalWords::tr("In this run the service does not reach a steady state anew.");
    }
    return {};
}

} // namespace

QString wordsFor(RunGoal goal)
{
    switch (goal) {
    case RunGoal::HealthyBelowDesired:
        return RunGoalWords::tr("Healthy Drops Below Desired");
    case RunGoal::SomethingBlocked:
        return RunGoalWords::tr("Something Is Blocked");
    case RunGoal::FirstNewTaskHealthy:
        return RunGoalWords::tr("The First New Task Is Healthy");
    case RunGoal::TrafficMoved:
        return RunGoalWords::tr("Traffic Has Moved");
    case RunGoal::SteadyAgain:
        return RunGoalWords::tr("Steady Again");
    }
    return {};
}

QString sentenceFor(RunGoal goal, const RunUntil &found)
{
    switch (found.missing) {
    case RunUntil::Missing::None:
        return {};
    case RunUntil::Missing::NotLater:
        //: after *run until*; %1 is a time such as 1:32
        return RunGoalWords::tr("This does not happen again after this moment: the last time was at %1.")
            .arg(clockText(found.at));
    case RunUntil::Missing::NotEarlier:
        //: after *run back to*; %1 is a time such as 1:32
        return RunGoalWords::tr("This has not happened before this moment: the first time is at %1.")
            .arg(clockText(found.at));
    case RunUntil::Missing::Never:
        return neverSentence(goal);
    case RunUntil::Missing::NoLoadBalancer:
        return RunGoalWords::tr("The service has no load balancer, so no traffic can move.");
    case RunUntil::Missing::NothingDeployed:
        return RunGoalWords::tr("In this run nothing is deployed, so there are no new tasks.");
    }
    return {};
}

} // namespace deployscope
