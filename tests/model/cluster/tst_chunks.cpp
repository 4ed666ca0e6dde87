// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/chunks.h"

#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

using namespace deployscope;

/// A vector whose copies share what they have in common, and nothing else.
class TestChunks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLikeAVector();
    void aChangeShowsInOneCopyOnly();
    void copiesShareWhatHasNotChanged();
    void copiesMayBeUsedOnDifferentThreads();
};

namespace {

Chunks<int> upTo(int count)
{
    Chunks<int> chunks;
    for (int i = 0; i < count; ++i)
        chunks.push_back(i);
    return chunks;
}

} // namespace

void TestChunks::readsLikeAVector()
{
    const Chunks<int> chunks = upTo(100);

    QCOMPARE(chunks.size(), std::size_t{100});
    QCOMPARE(chunks.front(), 0);
    QCOMPARE(chunks[33], 33);
    QCOMPARE(chunks.back(), 99);
    QCOMPARE(chunks.end() - chunks.begin(), std::ptrdiff_t{100});
    QVERIFY(std::ranges::is_sorted(chunks));
    QCOMPARE(*std::ranges::lower_bound(chunks, 64), 64);
    QVERIFY(chunks == upTo(100));
    QVERIFY(!(chunks == upTo(99)));
    QVERIFY(Chunks<int>{}.empty());
}

void TestChunks::aChangeShowsInOneCopyOnly()
{
    Chunks<int> changed = upTo(140);
    const Chunks<int> before = changed;

    changed.change(139) = -1;
    changed.push_back(140);

    QCOMPARE(changed[139], -1);
    QCOMPARE(before[139], 139);
    QCOMPARE(before.size(), std::size_t{140});
    QVERIFY(before == upTo(140));
}

/// 500 elements are four pieces of 128; one is changed.
void TestChunks::copiesShareWhatHasNotChanged()
{
    Chunks<int> changed = upTo(500);
    const Chunks<int> before = changed;
    const std::size_t listAlone = changed.bytesBeside(before);

    changed.change(50) = -1;
    const std::size_t oneOwn = changed.bytesBeside(before) - listAlone;

    QVERIFY(oneOwn >= 128 * sizeof(int));
    QVERIFY(oneOwn < 256 * sizeof(int));
    QCOMPARE(changed.bytesBeside(Chunks<int>{}) - listAlone, 4 * oneOwn);
}

/// Meant for the thread sanitizer: each thread changes its own copy of what all began with.
void TestChunks::copiesMayBeUsedOnDifferentThreads()
{
    const Chunks<int> common = upTo(1000);
    std::vector<std::int64_t> sums(4);
    std::vector<std::thread> threads;
    for (std::size_t number = 0; number < sums.size(); ++number) {
        threads.emplace_back([&sums, number, own = common]() mutable {
            for (std::size_t i = 0; i < own.size(); ++i)
                own.change(i) += static_cast<int>(number);
            for (const int each : own)
                sums[number] += each;
        });
    }
    for (std::thread &thread : threads)
        thread.join();

    for (std::size_t number = 0; number < sums.size(); ++number)
        QCOMPARE(sums[number], static_cast<std::int64_t>(999 * 1000 / 2 + 1000 * static_cast<int>(number)));
    QVERIFY(common == upTo(1000));
}

QTEST_GUILESS_MAIN(TestChunks)
#include "tst_chunks.moc"
