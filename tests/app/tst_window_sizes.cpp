// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls_column.h"
#include "app/main_window.h"
#include "views/cluster_grid/cluster_grid_view.h"

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
    void theInspectorIsAsWideAsTheControls_data();
    void theInspectorIsAsWideAsTheControls();
    void itComesBackAsItWas();

private:
    /// Fails where a text that is seen is cut off.
    static void checkTexts(const MainWindow &window);
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
    checkTexts(window);
}

void TestWindowSizes::theInspectorIsAsWideAsTheControls_data()
{
    nothingIsCutOffOnASmallScreen_data();
}

void TestWindowSizes::theInspectorIsAsWideAsTheControls()
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
    auto *const grid = window.findChild<ClusterGridView *>();
    const int width = grid->width();
    const auto *const controls = window.findChild<ControlsColumn *>();
    QCOMPARE(controls->parentWidget()->width(), controls->width());

    for (const Subject &subject :
         {Subject{InstanceId{0}}, Subject{TaskId{0}}, Subject{TargetId{0}}, Subject{FrontSecurityGroups{}}}) {
        grid->select(subject);
        QCoreApplication::processEvents();
        QVERIFY(window.findChild<QWidget *>(u"inspector"_s)->isVisible());
        QCOMPARE(grid->width(), width); // nothing moves under the mouse
        checkTexts(window);
    }
    QCOMPARE(window.size(), QSize(1024, 768));
}

void TestWindowSizes::checkTexts(const MainWindow &window)
{
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
