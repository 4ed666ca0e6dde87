// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenario/http_codes.h"
#include "scenario/instance_types.h"
#include "scenario/ipv4.h"
#include "scenario/refusal.h"
#include "scenario/sizes.h"
#include "scenario/values.h"

#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

/// The short texts that values are written as: networks, HTTP codes, sizes, seconds, instance types.
class TestSmallTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networksAreReadOrRefused_data();
    void networksAreReadOrRefused();
    void aNetworkContainsItsAddresses();
    void httpCodesAreReadOrRefused_data();
    void httpCodesAreReadOrRefused();
    void sizesAreReadOrRefused_data();
    void sizesAreReadOrRefused();
    void secondsKeepTheirMilliseconds_data();
    void secondsKeepTheirMilliseconds();
    void instanceTypesAreMeasuredEstimatedOrUnknown_data();
    void instanceTypesAreMeasuredEstimatedOrUnknown();
};

void TestSmallTexts::networksAreReadOrRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // as it is written again; empty: refused
    QTest::newRow("everything") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s;
    QTest::newRow("one address") << u"10.0.0.10/32"_s << u"10.0.0.10/32"_s;
    QTest::newRow("the last address") << u"255.255.255.255/32"_s << u"255.255.255.255/32"_s;
    QTest::newRow("bits behind the prefix are cleared") << u"100.68.1.18/18"_s << u"100.68.0.0/18"_s;
    QTest::newRow("no length") << u"10.0.0.0"_s << QString();
    QTest::newRow("an empty length") << u"10.0.0.0/"_s << QString();
    QTest::newRow("too long a prefix") << u"10.0.0.0/33"_s << QString();
    QTest::newRow("too large a byte") << u"10.256.0.0/8"_s << QString();
    QTest::newRow("three bytes") << u"10.0.0/8"_s << QString();
    QTest::newRow("five bytes") << u"10.0.0.0.0/8"_s << QString();
    QTest::newRow("a sign") << u"-1.0.0.0/8"_s << QString();
    QTest::newRow("a minus and a zero") << u"-0.0.0.0/8"_s << QString();
    QTest::newRow("IPv6") << u"::/0"_s << QString();
    QTest::newRow("a template") << u"<CIDR>"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSmallTexts::networksAreReadOrRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const auto network = networkOf(text.toStdString());

    QCOMPARE(network ? QString::fromStdString(textOf(*network)) : QString(), expected);
}

void TestSmallTexts::aNetworkContainsItsAddresses()
{
    const Network vpc = *networkOf("10.0.0.0/16");

    QVERIFY(contains(vpc, ipv4(10, 0, 255, 255)));
    QVERIFY(!contains(vpc, ipv4(10, 1, 0, 0)));
    QVERIFY(contains(*networkOf("0.0.0.0/0"), ipv4(198, 51, 100, 1)));
}

void TestSmallTexts::httpCodesAreReadOrRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // ranges; empty: refused
    QTest::newRow("one code") << u"200"_s << u"200-200 "_s;
    QTest::newRow("a list") << u"200,202"_s << u"200-200 202-202 "_s;
    QTest::newRow("a range") << u"200-299"_s << u"200-299 "_s;
    QTest::newRow("both") << u"200,300-499"_s << u"200-200 300-499 "_s;
    QTest::newRow("below 200") << u"199"_s << QString();
    QTest::newRow("above 499") << u"200-500"_s << QString();
    QTest::newRow("backwards") << u"299-200"_s << QString();
    QTest::newRow("a comma behind") << u"200,"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSmallTexts::httpCodesAreReadOrRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    QString ranges;
    for (const StatusRange &range : statusRangesOf(text.toStdString()).value_or(std::vector<StatusRange>{}))
        ranges += u"%1-%2 "_s.arg(range.first).arg(range.last);

    QCOMPARE(ranges, expected);
}

void TestSmallTexts::sizesAreReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("cpu"); // -1: refused
    QTest::addColumn<int>("memory");
    QTest::newRow("a number") << QByteArray("512") << 512 << 512;
    QTest::newRow("digits in a string") << QByteArray("\"1024\"") << 1024 << 1024;
    QTest::newRow("half a vCPU") << QByteArray("\".5 vCPU\"") << 512 << -1;
    QTest::newRow("a vCPU and a quarter") << QByteArray("\"1.25vcpu\"") << 1280 << -1;
    QTest::newRow("a gigabyte") << QByteArray("\"1 GB\"") << -1 << 1024;
    QTest::newRow("half of one") << QByteArray("\"0.5GB\"") << -1 << 512;
    QTest::newRow("megabytes") << QByteArray("\"300 MB\"") << -1 << 300;
    QTest::newRow("nothing") << QByteArray("0") << 0 << -1;
    QTest::newRow("a whole number with decimals") << QByteArray("512.0") << 512 << 512;
    QTest::newRow("with real decimals") << QByteArray("512.5") << -1 << -1;
    QTest::newRow("only a unit") << QByteArray("\"GB\"") << -1 << -1;
    QTest::newRow("a template") << QByteArray("\"${cpu}\"") << -1 << -1;
    QTest::newRow("minus") << QByteArray("\"-1 GB\"") << -1 << -1;
}

void TestSmallTexts::sizesAreReadOrRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(int, cpu);
    QFETCH(int, memory);
    const Document value = Document::parse(json.toStdString());

    const auto numberOr = [](const auto &read) {
        try {
            return static_cast<int>(read().value);
        } catch (const Refusal &) {
            return -1;
        }
    };

    QCOMPARE(numberOr([&] { return cpuUnitsOf(value); }), cpu);
    QCOMPARE(numberOr([&] { return mebibytesOf(value); }), memory);
}

void TestSmallTexts::secondsKeepTheirMilliseconds_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("whole") << QByteArray("60") << qint64{60000};
    QTest::newRow("one and a half") << QByteArray("1.5") << qint64{1500};
    QTest::newRow("a millisecond") << QByteArray("0.001") << qint64{1};
    QTest::newRow("no exact double") << QByteArray("92.503") << qint64{92503};
    QTest::newRow("finer than that") << QByteArray("0.0004") << qint64{0};
    QTest::newRow("in a string") << QByteArray("\"60\"") << qint64{60000};
}

void TestSmallTexts::secondsKeepTheirMilliseconds()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, milliseconds);

    QCOMPARE(static_cast<qint64>(secondsOf(Document::parse(json.toStdString())).count()), milliseconds);
}

void TestSmallTexts::instanceTypesAreMeasuredEstimatedOrUnknown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("cpu"); // -1: unknown
    QTest::addColumn<int>("memory");
    QTest::addColumn<bool>("estimated");
    QTest::newRow("t2.micro") << u"t2.micro"_s << 1024 << 993 << false;
    QTest::newRow("m5.4xlarge") << u"m5.4xlarge"_s << 16384 << 62950 << false;
    QTest::newRow("t3.micro: 94 % of 1,024") << u"t3.micro"_s << 2048 << 962 << true;
    QTest::newRow("m6i.large: 94 % of 8,192") << u"m6i.large"_s << 2048 << 7700 << true;
    QTest::newRow("r5.xlarge: 94 % of 32,768") << u"r5.xlarge"_s << 4096 << 30801 << true;
    QTest::newRow("no such size") << u"m5.huge"_s << -1 << 0 << false;
    QTest::newRow("no such family") << u"z9.large"_s << -1 << 0 << false;
    QTest::newRow("no size") << u"m5"_s << -1 << 0 << false;
    QTest::newRow("nothing") << QString() << -1 << 0 << false;
}

void TestSmallTexts::instanceTypesAreMeasuredEstimatedOrUnknown()
{
    QFETCH(QString, name);
    QFETCH(int, cpu);
    QFETCH(int, memory);
    QFETCH(bool, estimated);

    const std::string text = name.toStdString();
    const auto type = instanceTypeNamed(text);

    QCOMPARE(type ? static_cast<int>(type->cpu.value) : -1, cpu);
    QCOMPARE(type ? static_cast<int>(type->memory.value) : 0, memory);
    QCOMPARE(type && type->estimated, estimated);
}

QTEST_GUILESS_MAIN(TestSmallTexts)
#include "tst_small_texts.moc"
