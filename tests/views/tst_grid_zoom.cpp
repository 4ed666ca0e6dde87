// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/cluster_grid/grid_zoom.h"

#include <QTest>

using namespace deployscope;

namespace {

constexpr QSizeF window{800, 400};

GridZoom twice(QPointF origin)
{
    return {2, origin};
}

} // namespace

Q_DECLARE_METATYPE(deployscope::GridZoom)

class TestGridZoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePictureGrowsWithTheFactor();
    void itIsMovedAsFarAsItGoes_data();
    void itIsMovedAsFarAsItGoes();
    void itMovesAsLittleAsItTakes_data();
    void itMovesAsLittleAsItTakes();
    void aPointIsCarriedOver();
};

void TestGridZoom::thePictureGrowsWithTheFactor()
{
    QCOMPARE(twice({100, 50}).pictureIn(window), QRectF(0, 0, 1600, 800));
    QCOMPARE(twice({100, 50}).exposedIn(window), QRectF(100, 50, 800, 400));
}

void TestGridZoom::itIsMovedAsFarAsItGoes_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<QPointF>("at");
    QTest::addColumn<QPointF>("origin");
    QTest::newRow("within") << 2.0 << QPointF(500, 300) << QPointF(100, 100) << QPointF(400, 200);
    QTest::newRow("at the first corner") << 2.0 << QPointF(50, 50) << QPointF(100, 100) << QPointF(0, 0);
    QTest::newRow("at the last corner") << 2.0 << QPointF(1600, 800) << QPointF(0, 0) << QPointF(800, 400);
    QTest::newRow("the whole picture stays") << 1.0 << QPointF(500, 300) << QPointF(0, 0) << QPointF(0, 0);
}

void TestGridZoom::itIsMovedAsFarAsItGoes()
{
    QFETCH(double, factor);
    QFETCH(QPointF, point);
    QFETCH(QPointF, at);
    QFETCH(QPointF, origin);

    QCOMPARE(GridZoom({factor, {}}).movedTo(point, at, window).origin, origin);
}

void TestGridZoom::itMovesAsLittleAsItTakes_data()
{
    QTest::addColumn<QRectF>("place");
    QTest::addColumn<QPointF>("origin");
    QTest::newRow("is seen already") << QRectF(500, 300, 50, 50) << QPointF(400, 200);
    QTest::newRow("to the left and above") << QRectF(300, 100, 50, 50) << QPointF(292, 92);
    QTest::newRow("to the right and below") << QRectF(1300, 700, 50, 50) << QPointF(558, 358);
    QTest::newRow("larger than the window") << QRectF(200, 100, 1200, 600) << QPointF(192, 92);
}

void TestGridZoom::itMovesAsLittleAsItTakes()
{
    QFETCH(QRectF, place);
    QFETCH(QPointF, origin);

    QCOMPARE(twice({400, 200}).showing(place, window).origin, origin);
}

void TestGridZoom::aPointIsCarriedOver()
{
    QCOMPARE(carriedOver({15, 30}, {10, 20, 20, 20}, {100, 200, 40, 80}), QPointF(110, 240));
    QCOMPARE(carriedOver({15, 30}, {}, {100, 200, 40, 80}), QPointF(100, 200));
}

QTEST_APPLESS_MAIN(TestGridZoom)
#include "tst_grid_zoom.moc"
