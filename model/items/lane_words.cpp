// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/lane_words.h"

#include "items/status_words.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

struct LaneWords
{
    Q_DECLARE_TR_FUNCTIONS(LaneWords)
};

TaskLook lookOf(LaneState state)
{
    switch (state) {
    case LaneState::Provisioning:
    case LaneState::Pulling:
    case LaneState::Starting:
        return TaskLook::Starting;
    case LaneState::NotHealthyYet:
        return TaskLook::Unproven;
    case LaneState::Healthy:
        return TaskLook::Healthy;
    case LaneState::Unhealthy:
        return TaskLook::Unhealthy;
    case LaneState::Draining:
        return TaskLook::Draining;
    case LaneState::Stopping:
        return TaskLook::Stopping;
    }
    return TaskLook::Stopped;
}

} // namespace

QString shortWord(LaneState state)
{
    switch (state) {
    //: what a task is doing, in its lane of the timeline; keep these very short
    case LaneState::Provisioning:
        return LaneWords::tr("provisioning");
    case LaneState::Pulling:
        //: the image is on its way
        return LaneWords::tr("pulling");
    case LaneState::Starting:
        return LaneWords::tr("starting");
    case LaneState::NotHealthyYet:
        //: RUNNING, and not healthy yet
        return LaneWords::tr("not healthy yet");
    case LaneState::Healthy:
        return LaneWords::tr("healthy");
    case LaneState::Unhealthy:
        return LaneWords::tr("unhealthy");
    case LaneState::Draining:
        return LaneWords::tr("draining");
    case LaneState::Stopping:
        return LaneWords::tr("stopping");
    }
    return {};
}

QChar letterOf(LaneState state)
{
    return letterOf(lookOf(state));
}

} // namespace deployscope
