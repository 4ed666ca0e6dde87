// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/pipeline_words.h"

#include "items/time_words.h"

#include <QCoreApplication>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct EventSentences
{
    Q_DECLARE_TR_FUNCTIONS(PipelineWords)
};

qulonglong number(ExecutionId execution)
{
    return indexOf(execution) + 1;
}

} // namespace

const PipelineAction &PipelineWords::action(PipelineActionId step) const
{
    return m_names.scenario().pipeline->actions[indexOf(step)];
}

QString PipelineWords::nameOf(PipelineActionId step) const
{
    return QString::fromStdString(m_names.scenario().pipeline->stages[action(step).stage]) + u'/' +
           QString::fromStdString(action(step).name);
}

QString PipelineWords::pipeline() const
{
    return QString::fromStdString(m_names.scenario().pipeline->name);
}

QString PipelineWords::operator()(const PipelineStarted &what) const
{
    //: %1 is the name of a pipeline, %2 the number of its execution
    return EventSentences::tr("Pipeline %1 starts its execution %2.").arg(pipeline()).arg(number(what.execution));
}

QString PipelineWords::operator()(const PipelineActionStarted &what) const
{
    const SimDuration takes = action(what.step).duration;
    return takes == SimDuration::zero()
               //: %1 is a stage and its action, such as Build/Build
               ? EventSentences::tr("%1 starts.").arg(nameOf(what.step))
               //: %1 is a stage and its action, such as Build/Build; %2 a length of time
               : EventSentences::tr("%1 starts and takes %2.").arg(nameOf(what.step), durationWords(takes));
}

QString PipelineWords::operator()(const PipelineActionSucceeded &what) const
{
    //: %1 is a stage and its action, such as Build/Build
    return EventSentences::tr("%1 has succeeded.").arg(nameOf(what.step));
}

QString PipelineWords::whatFailed(const PipelineActionFailed &what) const
{
    switch (what.why) {
    case PipelineFailure::AccessDenied:
        //: %1 is the error as AWS words it, %2 an API call such as s3:GetObject
        return EventSentences::tr("%1: its role lacks %2")
            .arg(u"AccessDenied: Access Denied status code: 403"_s,
                 QString::fromStdString(action(what.step).calls[what.what]));
    case PipelineFailure::FileMissing:
        //: %1 is the error as AWS words it, %2 a file, %3 an artifact of a pipeline
        return EventSentences::tr("%1 The file %2 is not in artifact %3")
            .arg(u"Exception while trying to read the image artifact file from the artifact: %1."_s.arg(
                     QString::fromStdString(action(what.step).inputArtifact)),
                 QString::fromStdString(action(what.step).neededFiles[what.what]),
                 QString::fromStdString(action(what.step).inputArtifact));
    case PipelineFailure::UpdateRefused:
        return EventSentences::tr("ECS refuses to update the service with the new revision");
    case PipelineFailure::DeploymentFailed:
        return EventSentences::tr("the deployment was given up");
    case PipelineFailure::DeploymentReplaced:
        return EventSentences::tr("another deployment has taken the place of its own");
    }
    return {};
}

QString PipelineWords::operator()(const PipelineActionFailed &what) const
{
    //: %1 is a stage and its action, such as Build/Build; %2 says why, without a full stop
    return EventSentences::tr("%1 has failed: %2.").arg(nameOf(what.step), whatFailed(what));
}

QString PipelineWords::operator()(const PipelineSucceeded &what) const
{
    return EventSentences::tr("Execution %2 of pipeline %1 has succeeded.")
        .arg(pipeline())
        .arg(number(what.execution));
}

QString PipelineWords::operator()(const PipelineFailed &what) const
{
    return EventSentences::tr("Execution %2 of pipeline %1 has failed.")
        .arg(pipeline())
        .arg(number(what.execution));
}

} // namespace deployscope
