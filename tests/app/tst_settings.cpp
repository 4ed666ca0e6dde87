// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSavedIsLoaded();
    void anEmptyStoreGivesTheDefaults();
    void whatMakesNoSenseIsAsInTheDefaults_data();
    void whatMakesNoSenseIsAsInTheDefaults();

private:
    [[nodiscard]] QString file() const { return m_folder.filePath(u"settings.ini"_s); }

    QTemporaryDir m_folder{};
    const Settings m_defaults{.language = Language::Korean, .theme = Theme::Dark, .speed = 12.0};
};

void TestSettings::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QFile::remove(file());
}

void TestSettings::whatIsSavedIsLoaded()
{
    const Settings settings{.language = Language::Korean,
                            .theme = Theme::Projector,
                            .speed = 1.5,
                            .playsByEvent = true,
                            .reduceMotion = true,
                            .recentFiles = {{"/a.json"_L1}, {"/b.json"_L1, "/c.json"_L1}},
                            .windowGeometry = "geometry",
                            .pictureAndTime = "above",
                            .chartAndEvents = "below"};
    {
        QSettings store(file(), QSettings::IniFormat);
        saveSettings(store, settings);
    }

    const QSettings store(file(), QSettings::IniFormat);

    QVERIFY(loadSettings(store, {}) == settings);
}

void TestSettings::anEmptyStoreGivesTheDefaults()
{
    const QSettings store(file(), QSettings::IniFormat);

    QVERIFY(loadSettings(store, m_defaults) == m_defaults);
}

void TestSettings::whatMakesNoSenseIsAsInTheDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("a language that is not spoken") << u"language"_s << u"fr"_s;
    QTest::newRow("a theme that is not there") << u"theme"_s << u"sepia"_s;
    QTest::newRow("a speed in words") << u"speed"_s << u"fast"_s;
    QTest::newRow("no speed") << u"speed"_s << u"0"_s;
    QTest::newRow("backward") << u"speed"_s << u"-2"_s;
    QTest::newRow("beyond the slider") << u"speed"_s << u"1e300"_s;
    QTest::newRow("no number") << u"speed"_s << u"nan"_s;
}

void TestSettings::whatMakesNoSenseIsAsInTheDefaults()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QSettings store(file(), QSettings::IniFormat);
    store.setValue(key, value);

    QVERIFY(loadSettings(store, m_defaults) == m_defaults);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
