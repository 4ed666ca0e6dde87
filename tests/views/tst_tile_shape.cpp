// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/tile_shape.h"

#include <QTest>

using namespace deployscope;

class TestTileShape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theOldestRevisionIsWhole();
    void eachFurtherRevisionHasANotchMore();
    void manyNotchesStillFit();
    void theLowerPartRises_data();
    void theLowerPartRises();
    void hatchingStaysInside();
    void aVerySmallTileHasAShape();
};

void TestTileShape::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestTileShape::theOldestRevisionIsWhole()
{
    const QPainterPath shape = tileShape({0, 0, 100, 50}, 0, 6, 6);

    QVERIFY(shape.contains(QPointF{97, 3}));
    QVERIFY(shape.contains(QPointF{50, 1}));
    QCOMPARE(shape.boundingRect(), QRectF(0, 0, 100, 50));
}

void TestTileShape::eachFurtherRevisionHasANotchMore()
{
    const QRectF tile{0, 0, 100, 50};

    // A notch is 6 deep; the first cuts the corner off, the second is cut 18 from the right.
    QVERIFY(!tileShape(tile, 1, 6, 6).contains(QPointF{97, 3}));
    QVERIFY(tileShape(tile, 1, 6, 6).contains(QPointF{82, 3}));
    QVERIFY(!tileShape(tile, 2, 6, 6).contains(QPointF{97, 3}));
    QVERIFY(!tileShape(tile, 2, 6, 6).contains(QPointF{82, 3}));
    QVERIFY(tileShape(tile, 2, 6, 6).contains(QPointF{70, 3}));
    QVERIFY(!tileShape(tile, 3, 6, 6).contains(QPointF{70, 3}));
}

void TestTileShape::manyNotchesStillFit()
{
    const QPainterPath shape = tileShape({0, 0, 20, 20}, 40, 6, 6);

    QVERIFY(QRectF(0, 0, 20, 20).contains(shape.boundingRect()));
}

void TestTileShape::theLowerPartRises_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("height");
    QTest::newRow("none") << 0.0 << 0.0;
    QTest::newRow("a quarter") << 0.25 << 10.0;
    QTest::newRow("half") << 0.5 << 20.0;
    QTest::newRow("all") << 1.0 << 40.0;
}

void TestTileShape::theLowerPartRises()
{
    QFETCH(double, share);
    QFETCH(double, height);
    const QPainterPath shape = tileShape({0, 0, 100, 40}, 1, 6, 6);

    const QRectF part = lowerPart(shape, share).boundingRect();

    QVERIFY(std::abs(part.height() - height) < 0.01);
    QVERIFY(share == 0 || std::abs(part.bottom() - 40) < 0.01);
}

void TestTileShape::hatchingStaysInside()
{
    const QRectF area{10, 20, 70, 30};

    const std::vector<QLineF> lines = hatching(area, 8);

    QVERIFY(lines.size() > 5);
    for (const QLineF &line : lines) {
        QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(line.p1()));
        QVERIFY(area.adjusted(-0.01, -0.01, 0.01, 0.01).contains(line.p2()));
    }
}

void TestTileShape::aVerySmallTileHasAShape()
{
    QVERIFY(!tileShape({0, 0, 1, 1}, 2, 6, 6).isEmpty());
}

QTEST_GUILESS_MAIN(TestTileShape)
#include "tst_tile_shape.moc"
