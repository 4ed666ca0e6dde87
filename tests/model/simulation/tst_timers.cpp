// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/timers.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>
#include <utility>
#include <vector>

using namespace deployscope;
using namespace std::chrono_literals;

/// Timers fire by their time, and those of one time in the order in which they were set, whatever the delays.
class TestTimers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fireInOrder_data();
    void fireInOrder();
    void allAreThoseThatHaveNotFired();
};

namespace {

using Delays = std::vector<SimDuration>;

SimDuration anyOf(const Delays &delays, std::mt19937 &random)
{
    return delays[random() % delays.size()];
}

} // namespace

Q_DECLARE_METATYPE(Delays)

void TestTimers::fireInOrder_data()
{
    QTest::addColumn<Delays>("delays");
    QTest::newRow("one delay") << Delays{30s};
    QTest::newRow("none") << Delays{0s};
    QTest::newRow("constant ones") << Delays{30s, 5s, 10s, 2s};
    QTest::newRow("more constant ones than lanes") << Delays{1s, 2s, 3s, 4s, 5s, 6s, 7s, 8s, 9s, 10s, 300s, 3600s};
    Delays many;
    for (int i = 0; i < 1000; ++i)
        many.emplace_back(i * 7919 % 100003);
    QTest::newRow("each another") << many;
}

void TestTimers::fireInOrder()
{
    QFETCH(Delays, delays);
    std::mt19937 random{1}; // NOLINT(cert-msc32-c,cert-msc51-cpp): the same on each run
    TimerQueue queue;
    std::set<std::pair<SimTime, std::uint32_t>> expected; // by time, then by the order of setting
    std::uint32_t next = 0;
    SimTime now{};
    const auto set = [&] {
        const SimTime at = now + anyOf(delays, random);
        queue.set(at, Timer::Kind::Drained, next, {});
        expected.insert({at, next++});
    };
    for (int i = 0; i < 50; ++i)
        set();

    // Some more are set as each fires, until there are enough; then it runs empty.
    while (!queue.empty()) {
        QCOMPARE(queue.nextAt(), expected.begin()->first);
        const Timer fired = queue.take();
        QCOMPARE(fired.at, expected.begin()->first);
        QCOMPARE(fired.subject, expected.begin()->second);
        expected.erase(expected.begin());
        now = fired.at;
        for (auto some = random() % 3; some > 0 && next < 5000; --some)
            set();
    }

    QVERIFY(expected.empty());
}

void TestTimers::allAreThoseThatHaveNotFired()
{
    TimerQueue queue;
    for (std::uint32_t i = 0; i < 40; ++i)
        queue.set(SimTime{1s * (i * 17 % 40)}, Timer::Kind::Drained, i, {});
    for (int i = 0; i < 10; ++i)
        (void)queue.take();

    std::vector<SimTime> left;
    for (const Timer &timer : queue.all())
        left.push_back(timer.at);
    std::ranges::sort(left);

    QCOMPARE(left.size(), std::size_t{30});
    QCOMPARE(left.front(), SimTime{10s});
    QCOMPARE(left.back(), SimTime{39s});
}

QTEST_GUILESS_MAIN(TestTimers)
#include "tst_timers.moc"
