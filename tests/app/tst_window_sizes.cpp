// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>
#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestWindowSizes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsCutOffOnASmallScreen_data();
    void nothingIsCutOffOnASmallScreen();
    void itComesBackAsItWas();
};

void TestWindowSizes::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

void TestWindowSizes::nothingIsCutOffOnASmallScreen_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("scenario");
    for (const QString &scenario : {u"first-deployment"_s, u"closed-security-group"_s}) {
        for (const Theme theme : {Theme::Light, Theme::Dark, Theme::Projector}) {
            for (const Language language : {Language::English, Language::Korean}) {
                QTest::addRow("%s, theme %d, %s", qPrintable(scenario), static_cast<int>(theme),
                              qPrintable(codeOf(language)))
                    << theme << language << scenario;
            }
        }
    }
}

void TestWindowSizes::nothingIsCutOffOnASmallScreen()
{
    QFETCH(Theme, theme);
    QFETCH(Language, language);
    QFETCH(QString, scenario);
    Languages languages;
    languages.set(language);
    MainWindow window(&languages, {.language = language, .theme = theme});
    window.resize(1024, 768);
    window.start({scenario});
    window.show();
    window.player().toEnd();
    QCoreApplication::processEvents();

    QCOMPARE(window.size(), QSize(1024, 768));
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isText = qobject_cast<const QLabel *>(widget) != nullptr ||
                            qobject_cast<const QAbstractButton *>(widget) != nullptr;
        if (!isText || !widget->isVisible())
            continue;
        const QByteArray name = widget->objectName().toUtf8() + ' ' + widget->accessibleName().toUtf8();
        QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), name);
        QVERIFY2(widget->parentWidget()->rect().contains(widget->geometry()), name);
    }
}

void TestWindowSizes::itComesBackAsItWas()
{
    Languages languages;
    Settings settings;
    {
        MainWindow window(&languages, {});
        window.setTheme(Theme::Dark);
        window.player().setSpeed(20.0);
        window.resize(1100, 800);
        window.start({});
        window.show();
        settings = window.settings();
    }

    MainWindow window(&languages, settings);

    QVERIFY(window.settings().theme == Theme::Dark);
    QCOMPARE(window.settings().speed, 20.0);
    QCOMPARE(window.size(), QSize(1100, 800));
}

QTEST_MAIN(TestWindowSizes)
#include "tst_window_sizes.moc"
