// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/event_words.h"
#include "items/reason_words.h"
#include "items/verdict.h"
#include "scenario/reading.h"
#include "simulation/reasons.h"
#include "simulation/simulate.h"
#include "timeline/service_events.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Sentences about images that cannot be pulled, roles that lack a permission, and a pipeline.
class TestSupplyWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventHasASentence_data();
    void everyEventHasASentence();
    void sentencesOfAPipeline();
    void sentencesOfAMissingImage();
    void whatATaskWaitsFor();
    void aPipelineThatFailsIsTheVerdict();
};

namespace {

std::shared_ptr<const Scenario> scenarioOf(const char *name)
{
    QFile file(QStringLiteral(DEPLOYSCOPE_SOURCE_DIR "/tests/golden/") + QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", name);
    return std::get<Reading>(readScenario({{name, file.readAll().toStdString()}})).scenario;
}

QStringList sentences(const std::shared_ptr<const Timeline> &timeline, std::string_view kind)
{
    const EventWords words(timeline);
    QStringList found;
    for (std::size_t i = 0; i < timeline->events.size(); ++i) {
        if (kindOf(timeline->events[i].what) == kind)
            found.append(words.sentenceFor(idAt<EventId>(i)));
    }
    return found;
}

} // namespace

void TestSupplyWords::everyEventHasASentence_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("images") << QByteArray("pull-errors.json");
    QTest::newRow("pipeline") << QByteArray("pipeline.json");
}

void TestSupplyWords::everyEventHasASentence()
{
    QFETCH(QByteArray, file);
    const auto timeline = simulate(scenarioOf(file.constData()));
    const EventWords words(timeline);

    for (std::size_t i = 0; i < timeline->events.size(); ++i)
        QVERIFY2(!words.sentenceFor(idAt<EventId>(i)).isEmpty(), kindOf(timeline->events[i].what).data());
}

void TestSupplyWords::sentencesOfAPipeline()
{
    const auto timeline = simulate(scenarioOf("pipeline.json"));

    QCOMPARE(sentences(timeline, "pipeline.actionFailed"),
             (QStringList{u"Build/Build has failed: AccessDenied: Access Denied status code: 403: its role lacks "
                          "s3:GetObject."_s,
                          u"Deploy/Deploy has failed: the deployment was given up."_s}));
    QCOMPARE(sentences(timeline, "pipeline.failed").first(), u"Execution 1 of pipeline web has failed."_s);
    QCOMPARE(
        sentences(timeline, "task.exited").first(),
        u"An essential container of task t-3 exited with code 1, so the task stopped at once: the pipeline has "
        "not deployed the file .env that it needs."_s);
}

void TestSupplyWords::sentencesOfAMissingImage()
{
    const auto timeline = simulate(scenarioOf("pull-errors.json"));

    QCOMPARE(
        sentences(timeline, "task.failedToStart").first(),
        u"Task t-3 failed to start: the image of container app cannot be pulled: the registry has no such image: "
        "app:2."_s);
    QCOMPARE(
        sentences(timeline, "task.cachedImageUsed"),
        QStringList{u"The image of task t-7 cannot be pulled (its registry does not answer); the copy on i-1 is "
                    "used."_s});
}

void TestSupplyWords::whatATaskWaitsFor()
{
    const auto timeline = simulate(scenarioOf("pull-errors.json"));
    const SimTime now{100s};
    const State state = stateAt(*timeline, cursorAt(*timeline, now));
    const std::vector<Reason> reasons = reasonsFor(state, now, ServiceId{0});

    const auto failing = std::ranges::find(reasons, Reason::Kind::PullFails, &Reason::kind);

    QVERIFY(failing != reasons.end());
    QCOMPARE(
        sentenceFor(*failing, state, now),
        u"t-3 tries to pull its image in vain: the registry has no such image: app:2. It gives up in 20 s."_s);
}

void TestSupplyWords::aPipelineThatFailsIsTheVerdict()
{
    auto scenario = std::make_shared<Scenario>(*scenarioOf("pipeline.json"));
    scenario->actions.resize(1); // the execution whose build may not read

    const Verdict found = verdict(*simulate(scenario), ServiceId{0});

    QCOMPARE(found.kind, Verdict::Kind::PipelineFailed);
    QCOMPARE(sentenceFor(found),
             u"Fails: the pipeline stops before its deployment is complete, with 2 of 2 tasks healthy."_s);
}

QTEST_GUILESS_MAIN(TestSupplyWords)
#include "tst_supply_words.moc"
