// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/event.h"
#include "scenario_builder.h"
#include "simulation/chance.h"
#include "simulation/instance_ranking.h"

#include <QTest>

#include <algorithm>

using namespace deployscope;
using namespace deployscope::test;

/// The ranking against the plain way: look at every instance each time.
class TestInstanceRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatAScanWouldTake_data();
    void takesWhatAScanWouldTake();
    void takesAllThatWeighTheSame();
};

namespace {

using Strategies = std::vector<PlacementStrategy>;
using First = InstanceRanking::First;
using Entry = InstanceRanking::Entry;
constexpr auto spread = PlacementStrategy::Type::Spread;
constexpr auto binpack = PlacementStrategy::Type::Binpack;
constexpr std::size_t instances = 30;

/// 30 instances in 3 zones and 7 racks, nothing on them.
State cluster(const Strategies &strategies)
{
    ScenarioBuilder builder;
    builder.instances(static_cast<int>(instances), 50, 3).revision().service(1, 0, 200);
    auto scenario = std::make_shared<Scenario>(*builder.make());
    scenario->services[0].placementStrategy = strategies;
    for (std::size_t i = 0; i < instances; ++i)
        scenario->instances[i].attributes.emplace_back("rack", std::string(1, static_cast<char>('p' + i * i % 7)));
    return blankState(scenario);
}

std::vector<Entry> everyInstance()
{
    std::vector<Entry> all;
    for (std::size_t i = 0; i < instances; ++i)
        all.push_back({idAt<InstanceId>(i), static_cast<std::uint32_t>(i)});
    return all;
}

bool comesBefore(const Weights &weights, First first, const Entry &left, const Entry &right)
{
    for (std::size_t i = 0; i < weights.count(); ++i) {
        const std::int64_t here = weights.weight(i, left.instance);
        const std::int64_t there = weights.weight(i, right.instance);
        if (here != there)
            return first == First::Least ? here < there : here > there;
    }
    return left.tie < right.tie;
}

Entry scanned(const Weights &weights, First first, const std::vector<Entry> &entries)
{
    return *std::ranges::min_element(
        entries, [&](const Entry &left, const Entry &right) { return comesBefore(weights, first, left, right); });
}

} // namespace

Q_DECLARE_METATYPE(Strategies)

void TestInstanceRanking::takesWhatAScanWouldTake_data()
{
    QTest::addColumn<Strategies>("strategies");
    const PlacementStrategy zone{spread, "attribute:ecs.availability-zone"};
    const PlacementStrategy rack{spread, "attribute:rack"};
    const PlacementStrategy instance{spread, "instanceId"};
    const PlacementStrategy cpu{binpack, "cpu"};
    QTest::newRow("the default") << Strategies{};
    QTest::newRow("a group, then the instance") << Strategies{rack, instance};
    QTest::newRow("two groups, then the instance") << Strategies{zone, rack, instance};
    QTest::newRow("the instance first, then a group") << Strategies{instance, rack};
    QTest::newRow("pack the instances, then spread") << Strategies{cpu, zone, rack};
    QTest::newRow("a group alone: file order decides") << Strategies{zone};
}

/// Tasks of three sizes are put and taken in turn by hashes; each time both ways have to name the same instance.
void TestInstanceRanking::takesWhatAScanWouldTake()
{
    QFETCH(const Strategies, strategies);
    const State state = cluster(strategies);
    for (const First first : {First::Least, First::Most}) {
        Weights weights{state, ServiceId{0}};
        InstanceRanking ranking{weights, weights.count(), first, everyInstance()};
        for (std::uint64_t step = 0; step < 600; ++step) {
            const Entry expected = scanned(weights, first, everyInstance());
            const Entry taken = ranking.take();
            QCOMPARE(indexOf(taken.instance), indexOf(expected.instance));
            TaskDefinition task;
            task.cpu = {static_cast<std::int64_t>(1 + drawn(1, Purpose::Placement, step) % 3) * 10};
            if (first == First::Least)
                weights.put(taken.instance, task);
            else
                weights.take(taken.instance, task);
            ranking.put(taken);
        }
    }
}

/// Zones a, b, c in turn: all ten of zone a weigh the same once b and c have one task each.
void TestInstanceRanking::takesAllThatWeighTheSame()
{
    const State state = cluster({{spread, "attribute:ecs.availability-zone"}});
    Weights weights{state, ServiceId{0}};
    weights.put(InstanceId{1}, {});
    weights.put(InstanceId{2}, {});
    InstanceRanking ranking{weights, 1, First::Least, everyInstance()};

    const std::vector<Entry> equal = ranking.takeEqual();

    QCOMPARE(equal.size(), std::size_t{10});
    for (std::size_t i = 0; i < equal.size(); ++i)
        QCOMPARE(indexOf(equal[i].instance), i * 3);
    QVERIFY(!ranking.empty());
}

QTEST_GUILESS_MAIN(TestInstanceRanking)
#include "tst_instance_ranking.moc"
