// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/timeline_page/row_words.h"

#include "items/status_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace deployscope {

namespace {

struct TimelineRows
{
    Q_DECLARE_TR_FUNCTIONS(TimelineRows)
};

} // namespace

QString wordsFor(PageRow row)
{
    switch (row) {
    //: names of the rows of the timeline; keep them very short
    case PageRow::Events:
        return TimelineRows::tr("Events");
    case PageRow::Tasks:
        return TimelineRows::tr("Tasks");
    case PageRow::Targets:
        return TimelineRows::tr("Targets");
    case PageRow::Capacity:
        //: what tasks reserve of the CPU and memory of all container instances
        return TimelineRows::tr("Capacity");
    }
    return {};
}

QString wordsFor(TaskBand band)
{
    switch (band) {
    //: the state of the tasks in a band of the chart; keep these very short
    case TaskBand::Healthy:
        return TimelineRows::tr("healthy");
    case TaskBand::Unhealthy:
        //: tasks in RUNNING that are not healthy yet, or not any more
        return TimelineRows::tr("running, not healthy");
    case TaskBand::Pending:
        return TimelineRows::tr("pending");
    case TaskBand::Stopping:
        return TimelineRows::tr("stopping");
    }
    return {};
}

QString cpuWords()
{
    //: a line of the chart: the share of all CPU units that tasks reserve
    return TimelineRows::tr("CPU reserved");
}

QString memoryWords()
{
    //: likewise, of the memory
    return TimelineRows::tr("memory reserved");
}

QString percentWords(int thousandths)
{
    //: a share in percent
    return TimelineRows::tr("%1 %").arg(QLocale().toString(thousandths / 10));
}

QString moreTasksWords(int count)
{
    //: below the lanes of as many tasks as there is room for
    return TimelineRows::tr("and %n more task(s)", nullptr, count);
}

QStringList legendWords(const RunChart &run)
{
    QStringList words{cpuWords(), memoryWords()};
    for (const TaskBand band : taskBands)
        words.append(wordsFor(band));
    if (run.hasTargets()) {
        for (const TargetState state : targetBands)
            words.append(shortWord(state));
    }
    for (const ChartRevision &revision : run.revisions)
        words.append(revision.name);
    return words;
}

} // namespace deployscope
