// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/simulation/balanced_service.h"
#include "runs.h"
#include "study/interest.h"
#include "timeline/service_events.h"

#include <QTest>

#include <map>

using namespace deployscope;
using namespace deployscope::test;

Q_DECLARE_METATYPE(deployscope::BoundsStanding)
Q_DECLARE_METATYPE(std::shared_ptr<const deployscope::Timeline>)

/// Which events are worth stopping at.
class TestInterest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsDecided();
    void aStartThatFailsIsBlockedOrUnwell();
    void boundsAreTouched_data();
    void boundsAreTouched();
    void runsHaveTheirLandmarks_data();
    void runsHaveTheirLandmarks();
    void aLandmarkStandsAfterAllOfItsEvents();
    void stepsFindTheNextAndThePrevious_data();
    void stepsFindTheNextAndThePrevious();
};

namespace {

QByteArray nameOfInterest(const std::optional<Interest> &interest)
{
    constexpr std::array names{"change", "decision", "health", "milestone", "bounds", "blocked"};
    return interest ? names[static_cast<std::size_t>(*interest)] : "-";
}

/// What each kind is by itself. What stands in no line is a small step in between.
const std::map<QByteArray, QByteArrayList> kindsByInterest{
    {"change",
     {"instance.registered",
      "instance.lost",
      "instance.draining",
      "instance.active",
      "instance.agentDisconnected",
      "instance.agentReconnected",
      "instance.diskFull",
      "instance.diskFreed",
      "registry.down",
      "registry.up",
      "image.removed",
      "image.pushed",
      "role.permissionAdded",
      "role.permissionRemoved",
      "pipeline.started",
      "zone.lost",
      "zone.restored",
      "service.created",
      "service.desiredCountChanged",
      "service.deploymentConfigurationChanged",
      "service.healthCheckGracePeriodChanged",
      "service.circuitBreakerChanged",
      "service.alarmsChanged",
      "alarm.stateChanged",
      "service.placementStrategyChanged",
      "service.placementConstraintsChanged",
      "service.availabilityZoneRebalancingChanged",
      "service.networkConfigurationChanged",
      "action.taken",
      "targetGroup.healthCheckChanged",
      "targetGroup.attributesChanged",
      "targetGroup.used",
      "targetGroup.unused",
      "listener.ruleCreated",
      "listener.ruleModified",
      "listener.ruleDeleted",
      "traffic.changed",
      "fault.happened",
      "taskDefinition.behaviourChanged",
      "deployment.started",
      "task.stoppedByUser",
      "task.httpStatusChanged",
      "securityGroup.ruleAuthorized",
      "securityGroup.ruleRevoked"}},
    {"decision",
     {"service.scalingPolicyTriggered", "service.azRebalancingBegan", "service.azRebalancingStartedTasks",
      "service.azBalanced", "service.startedTasks", "service.stoppedTasks", "deployment.startsResumed",
      "deployment.rollingBack", "task.started", "task.placed", "task.stopping", "capacityProvider.scalingOut",
      "capacityProvider.scalingIn"}},
    {"health",
     {"task.healthy", "task.unhealthy", "task.exited", "task.lost", "container.healthy", "container.unhealthy",
      "container.exited", "target.healthy", "target.unhealthy", "task.failedToStart"}},
    {"milestone",
     {"pipeline.actionSucceeded", "pipeline.succeeded", "pipeline.failed", "service.steadyState",
      "deployment.completed", "deployment.baking", "deployment.baked", "deployment.failed"}},
    {"blocked",
     {"instance.registrationDenied", "pipeline.actionFailed", "service.placementFailed", "service.imagePullFailed",
      "task.awaitsCapacity", "action.refused", "fault.refused", "deployment.startsThrottled",
      "deployment.startImpaired", "deployment.stuck"}},
    {"-",
     {"instance.launched",
      "capacityProvider.reservationChanged",
      "service.loadChanged",
      "pipeline.actionStarted",
      "service.registeredTargets",
      "service.deregisteredTargets",
      "service.beganDraining",
      "deployment.scaled",
      "task.provisioned",
      "task.imagePulled",
      "task.cachedImageUsed",
      "task.hostPortBound",
      "task.running",
      "task.activating",
      "task.terminating",
      "task.deprovisioning",
      "task.stopped",
      "container.pulling",
      "container.imagePulled",
      "container.cachedImageUsed",
      "container.running",
      "container.healthCheckFailed",
      "container.terminating",
      "container.stopped",
      "target.registered",
      "target.healthCheckFailed",
      "target.healthCheckPassed",
      "target.draining",
      "target.unused",
      "target.removed"}},
};

std::map<QByteArray, QByteArray> decidedKinds()
{
    std::map<QByteArray, QByteArray> decided;
    for (const Happening &what : Happening::ofEachKind()) {
        const std::string_view kind = kindOf(what);
        decided[QByteArray(kind.data(), qsizetype(kind.size()))] = nameOfInterest(interestOfKind(what));
    }
    return decided;
}

/// `60 change, 60 bounds`: seconds and interests.
QByteArray textOf(const std::vector<Landmark> &landmarks)
{
    QByteArrayList texts;
    for (const Landmark &landmark : landmarks)
        texts += QByteArray::number(static_cast<qlonglong>(landmark.cursor.at.time_since_epoch() / 1s)) + ' ' +
                 nameOfInterest(landmark.interest);
    return texts.join(", ");
}

} // namespace

void TestInterest::everyKindIsDecided()
{
    const auto decided = decidedKinds();

    std::size_t listed = 0;
    for (const auto &[interest, kinds] : kindsByInterest) {
        for (const QByteArray &kind : kinds) {
            QVERIFY2(decided.contains(kind), kind);
            QVERIFY2(decided.at(kind) == interest, kind + " is " + decided.at(kind));
            ++listed;
        }
    }
    QCOMPARE(listed, decided.size()); // a new kind is decided here too
}

void TestInterest::aStartThatFailsIsBlockedOrUnwell()
{
    TaskFailedToStart failed;
    failed.reason = StopReason::CannotPullContainer;
    QCOMPARE(nameOfInterest(interestOfKind(failed)), "blocked");
    failed.reason = StopReason::CannotCreateContainer;
    QCOMPARE(nameOfInterest(interestOfKind(failed)), "blocked");
    failed.reason = StopReason::CannotStartContainer;
    QCOMPARE(nameOfInterest(interestOfKind(failed)), "health");
}

void TestInterest::boundsAreTouched_data()
{
    QTest::addColumn<BoundsStanding>("before");
    QTest::addColumn<BoundsStanding>("after");
    QTest::addColumn<bool>("touched");
    const Bounds bounds{1, 4};
    const auto row = [&](const char *name, BoundsStanding before, BoundsStanding after, bool touched) {
        before.bounds = after.bounds = bounds;
        QTest::newRow(name) << before << after << touched;
    };
    row("comes down to the lower bound", {2, 2, {}}, {1, 2, {}}, true);
    row("falls through the lower bound", {2, 2, {}}, {0, 2, {}}, true);
    row("stays above it", {3, 3, {}}, {2, 3, {}}, false);
    row("was there already", {1, 2, {}}, {0, 2, {}}, false);
    row("rises to it", {0, 2, {}}, {1, 2, {}}, false);
    row("comes up to the upper bound", {2, 3, {}}, {2, 4, {}}, true);
    row("stays below it", {2, 2, {}}, {2, 3, {}}, false);
    row("was there", {2, 4, {}}, {2, 5, {}}, false);
    row("leaves it", {2, 4, {}}, {2, 3, {}}, false);
}

void TestInterest::boundsAreTouched()
{
    QFETCH(BoundsStanding, before);
    QFETCH(BoundsStanding, after);
    QFETCH(bool, touched);

    QCOMPARE(touchesBounds(before, after), touched);
}

void TestInterest::runsHaveTheirLandmarks_data()
{
    QTest::addColumn<std::shared_ptr<const Timeline>>("timeline");
    QTest::addColumn<QByteArray>("expected");
    // At 60 one old task is to stop: 1 healthy = L. Two new ones make 4 = U. At 105 three are healthy, and one leaves.
    QTest::newRow("two tasks, 50 / 200")
        << run(twoTasks()) << QByteArray("60 change, 60 bounds, 105 health, 105 decision, 137 milestone");
    ScenarioBuilder busy = twoTasks();
    addListener(busy);
    addTraffic(busy, 10);
    busy.scenario().traffic[0].stretches.push_back({SimTime{80s}, RequestRate{5000}});
    // Requests that come from the start are no change; fewer of them at 80 are one.
    QTest::newRow("with traffic")
        << run(busy) << QByteArray("60 change, 60 bounds, 80 change, 105 health, 105 decision, 137 milestone");
    // At 60 four of five leave: L. At 92 and 169 all places are taken again: U. At 137 the fifth leaves: 4 are healthy.
    QTest::newRow("five instances, 20 / 100")
        << run(fiveInstances())
        << QByteArray("60 change, 60 bounds, 92 bounds, 137 health, 137 decision, 169 bounds, 214 health, "
                      "214 milestone");
    // The first checks time out at 50, for the group is closed. At 80 both are unhealthy, and two more make 4 = U.
    QTest::newRow("a closed security group")
        << run(closedSecurityGroup()) << QByteArray("0 change, 0 decision, 50 blocked, 80 health, 80 bounds");
    ScenarioBuilder full;
    full.instances(2).revision().revision().service(2, 100, 200).targetGroup(30s).update(60s);
    // Both instances are full, and nothing may be stopped.
    QTest::newRow("no room") << run(full) << QByteArray("60 change, 60 blocked");
    ScenarioBuilder fixed;
    fixed.instances(4).revision().revision().service(2, 100, 100).targetGroup(30s).update(60s);
    // 100 / 100: event no. 12.
    QTest::newRow("stuck by its bounds") << run(fixed) << QByteArray("60 change, 60 blocked");
}

void TestInterest::runsHaveTheirLandmarks()
{
    QFETCH(std::shared_ptr<const Timeline>, timeline);
    QFETCH(QByteArray, expected);

    QCOMPARE(textOf(landmarksOf(*timeline)), expected);
}

/// Events 1 and 2 are the call and its deployment; 3 scales the old one; 4 to 11 are the decision, and of them 5, the stop
/// that leaves one healthy, is the first that touches a bound. At 105 events 24 and 25 make both new tasks healthy.
void TestInterest::aLandmarkStandsAfterAllOfItsEvents()
{
    const std::vector<Landmark> landmarks = landmarksOf(*run(twoTasks()));

    QCOMPARE(landmarks[0], (Landmark{{SimTime{60s}, 2}, Interest::Change, EventId{0}}));
    QCOMPARE(landmarks[1], (Landmark{{SimTime{60s}, 11}, Interest::Bounds, EventId{4}}));
    QCOMPARE(landmarks[2], (Landmark{{SimTime{105s}, 25}, Interest::Health, EventId{23}}));
}

void TestInterest::stepsFindTheNextAndThePrevious_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<int>("applied");
    QTest::addColumn<int>("next");
    QTest::addColumn<int>("previous");
    // The landmarks are (10, 2), (10, 5) and (20, 8).
    QTest::newRow("before all") << 0 << 0 << 0 << -1;
    QTest::newRow("between two of one instant") << 10 << 3 << 1 << 0;
    QTest::newRow("on one") << 10 << 5 << 2 << 0;
    QTest::newRow("later than one") << 15 << 5 << 2 << 1;
    QTest::newRow("on the last") << 20 << 8 << -1 << 1;
    QTest::newRow("after all") << 30 << 9 << -1 << 2;
}

void TestInterest::stepsFindTheNextAndThePrevious()
{
    QFETCH(int, seconds);
    QFETCH(int, applied);
    QFETCH(int, next);
    QFETCH(int, previous);
    const std::vector<Landmark> landmarks{
        {{SimTime{10s}, 2}, {}, {}}, {{SimTime{10s}, 5}, {}, {}}, {{SimTime{20s}, 8}, {}, {}}};
    const Cursor from{SimTime{std::chrono::seconds{seconds}}, static_cast<std::size_t>(applied)};
    const auto place = [&](const Landmark *found) {
        return found == nullptr ? -1 : static_cast<int>(found - landmarks.data());
    };

    QCOMPARE(place(landmarkAfter(landmarks, from)), next);
    QCOMPARE(place(landmarkBefore(landmarks, from)), previous);
}

QTEST_GUILESS_MAIN(TestInterest)
#include "tst_interest.moc"
