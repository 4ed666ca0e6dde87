// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/time_words.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTimeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void durations_data();
    void durations();
    void clocks_data();
    void clocks();
    void clocksOfOneRunAreEquallyWide_data();
    void clocksOfOneRunAreEquallyWide();
    void timesAreReadAsTheyAreTyped_data();
    void timesAreReadAsTheyAreTyped();
};

void TestTimeWords::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestTimeWords::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestTimeWords::durations_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << qint64{0} << u"0 s"_s;
    QTest::newRow("whole seconds have no decimals") << qint64{77'000} << u"77 s"_s;
    QTest::newRow("tenths where there are some") << qint64{2'500} << u"2.5 s"_s;
    QTest::newRow("just below two minutes") << qint64{119'000} << u"119 s"_s;
    QTest::newRow("from two minutes on in minutes") << qint64{120'000} << u"2 min"_s;
    QTest::newRow("minutes and seconds") << qint64{154'000} << u"2 min 34 s"_s;
    QTest::newRow("just below an hour") << qint64{3'599'000} << u"59 min 59 s"_s;
    QTest::newRow("an hour") << qint64{3'600'000} << u"1 h"_s;
    QTest::newRow("hours and minutes") << qint64{7'380'000} << u"2 h 3 min"_s;
}

void TestTimeWords::durations()
{
    QFETCH(const qint64, milliseconds);
    QTEST(durationWords(SimDuration{milliseconds}), "words");
}

void TestTimeWords::clocks_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("start") << qint64{0} << u"0:00"_s;
    QTest::newRow("parts of a second do not count") << qint64{92'999} << u"1:32"_s;
    QTest::newRow("an hour") << qint64{3'725'000} << u"1:02:05"_s;
}

void TestTimeWords::clocks()
{
    QFETCH(const qint64, milliseconds);
    QTEST(clockText(SimTime{SimDuration{milliseconds}}), "text");
}

void TestTimeWords::clocksOfOneRunAreEquallyWide_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<qint64>("end");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << qint64{92'000} << qint64{137'000} << u"01:32"_s;
    QTest::newRow("just below an hour") << qint64{5'000} << qint64{3'599'000} << u"00:05"_s;
    QTest::newRow("hours") << qint64{5'000} << qint64{3'600'000} << u"0:00:05"_s;
}

void TestTimeWords::clocksOfOneRunAreEquallyWide()
{
    QFETCH(const qint64, milliseconds);
    QFETCH(const qint64, end);
    QTEST(clockText(SimTime{SimDuration{milliseconds}}, SimTime{SimDuration{end}}), "text");
}

void TestTimeWords::timesAreReadAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: no time
    QTest::newRow("seconds") << u"92"_s << qint64{92'000};
    QTest::newRow("with their unit") << u" 92 s "_s << qint64{92'000};
    QTest::newRow("a fraction") << u"92.5"_s << qint64{92'500};
    QTest::newRow("a fraction with a comma") << u"0,125"_s << qint64{125};
    QTest::newRow("a clock") << u"1:32"_s << qint64{92'000};
    QTest::newRow("as the window shows it") << u"01:32"_s << qint64{92'000};
    QTest::newRow("hours") << u"1:02:05"_s << qint64{3'725'000};
    QTest::newRow("no minute has sixty seconds") << u"1:60"_s << qint64{-1};
    QTest::newRow("no hour has sixty minutes") << u"1:60:00"_s << qint64{-1};
    QTest::newRow("nothing") << QString() << qint64{-1};
    QTest::newRow("words") << u"soon"_s << qint64{-1};
    QTest::newRow("before the start") << u"-5"_s << qint64{-1};
    QTest::newRow("the longest") << u"3600000"_s << qint64{3'600'000'000};
    QTest::newRow("longer than that") << u"3600001"_s << qint64{-1};
}

void TestTimeWords::timesAreReadAsTheyAreTyped()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, milliseconds);

    const auto at = timeFromText(text);

    QCOMPARE(at ? qint64{at->time_since_epoch().count()} : qint64{-1}, milliseconds);
}

QTEST_GUILESS_MAIN(TestTimeWords)
#include "tst_time_words.moc"
