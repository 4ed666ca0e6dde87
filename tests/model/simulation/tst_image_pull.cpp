// SPDX-License-Identifier: GPL-3.0-or-later
#include "container_tasks.h"

#include <QTest>

using namespace deployscope;
using namespace deployscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(deployscope::ImagePullBehavior)

/// R2.16: what of the images of earlier tasks a pull can use.
class TestImagePull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondTaskOnTheInstance_data();
    void aSecondTaskOnTheInstance();
    void otherImagesAreCachedEachForItself();
    void twoThatPullAtOncePullInFull();
};

namespace {

/// One task from 0 on and a second one at 100, on one instance or on two.
std::shared_ptr<const Timeline> grown(ScenarioBuilder &builder, ImagePullBehavior behavior)
{
    builder.service(1, 100, 200);
    UpdateService more;
    more.desiredCount = 2;
    builder.action(100s, more);
    builder.scenario().simulation.imagePullBehavior = behavior;
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;
    return simulate(builder.make());
}

} // namespace

void TestImagePull::aSecondTaskOnTheInstance_data()
{
    using enum ImagePullBehavior;
    QTest::addColumn<ImagePullBehavior>("behavior");
    QTest::addColumn<int>("instances");
    QTest::addColumn<double>("running");
    QTest::newRow("default asks the registry again") << Default << 1 << 115.;
    QTest::newRow("always") << Always << 1 << 115.;
    QTest::newRow("once uses what is there") << Once << 1 << 105.;
    QTest::newRow("prefer-cached uses what is there") << PreferCached << 1 << 105.;
    QTest::newRow("once on another instance") << Once << 2 << 115.;
}

void TestImagePull::aSecondTaskOnTheInstance()
{
    QFETCH(ImagePullBehavior, behavior);
    QFETCH(int, instances);
    QFETCH(double, running);
    ScenarioBuilder builder;
    builder.instances(instances, 2).revision();

    const auto timeline = grown(builder, behavior);

    QCOMPARE(timesOf<TaskRunning>(*timeline, firstTask), QList<double>{15});
    QCOMPARE(timesOf<TaskRunning>(*timeline, TaskId{1}), QList<double>{running});
}

void TestImagePull::otherImagesAreCachedEachForItself()
{
    ScenarioBuilder builder;
    builder.instances(1, 2);
    addRevision(builder, {{.name = "app"}, {.name = "side"}});
    builder.scenario().taskDefinitions[0].containers[1].image = "side:2";

    const auto timeline = grown(builder, ImagePullBehavior::Once);

    QCOMPARE(timesOf<ContainerImagePulled>(*timeline, firstTask), (QList<double>{10, 10}));
    QCOMPARE(timesOf<ContainerImagePulled>(*timeline, TaskId{1}), (QList<double>{100, 100}));
    QCOMPARE(stateAt(*timeline, lastCursor(*timeline)).cachedImages.size(), std::size_t{2});
}

void TestImagePull::twoThatPullAtOncePullInFull()
{
    ScenarioBuilder builder;
    builder.instances(1, 2).revision().service(2, 100, 200);
    builder.scenario().simulation.imagePullBehavior = ImagePullBehavior::Once;
    builder.scenario().simulation.start = SimulationSettings::Start::Empty;

    QCOMPARE(timesOf(*simulate(builder.make()), "task.running"), (QList<double>{15, 15}));
}

QTEST_GUILESS_MAIN(TestImagePull)
#include "tst_image_pull.moc"
