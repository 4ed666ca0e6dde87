// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_keys.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QVBoxLayout>
#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

/// A window with one shortcut on each key that the program uses, and one control.
struct KeyWindow
{
    explicit KeyWindow(QWidget *control)
        : focused(control)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(control);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_Space,
                                  Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Plus, Qt::Key_Minus}) {
            auto *shortcut = new QShortcut(key, &window);
            QObject::connect(shortcut, &QShortcut::activated, &window, [this] { ++shortcuts; });
        }
        window.show();
        control->setFocus();
    }

    QWidget window{};
    QWidget *focused; ///< a child of `window`
    int shortcuts = 0;
};

class TestFocusKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void arrowsMoveTheSliderThatHasTheFocus();
    void spaceIsNoKeyOfASlider();
    void aRemoteAlwaysSteps_data();
    void aRemoteAlwaysSteps();
    void spacePressesTheButtonThatHasTheFocus();
    void textIsTyped();
    void numbersAreTyped();
    void aListGoesUpAndDownOnly();
    void tabsAreWalkedThroughByArrows();
    void withControlItIsAnotherKey();
};

void TestFocusKeys::initTestCase()
{
    qApp->installEventFilter(new FocusKeys(this));
}

void TestFocusKeys::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

void TestFocusKeys::arrowsMoveTheSliderThatHasTheFocus()
{
    auto *slider = new QSlider(Qt::Horizontal);
    KeyWindow window(slider);
    QVERIFY(QTest::qWaitForWindowActive(&window.window));

    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(slider->value(), 1);
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(slider->value(), 0);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(slider->value(), slider->maximum());
    QCOMPARE(window.shortcuts, 0);
}

void TestFocusKeys::spaceIsNoKeyOfASlider()
{
    auto *slider = new QSlider(Qt::Horizontal);
    KeyWindow window(slider);
    QVERIFY(QTest::qWaitForWindowActive(&window.window));

    QTest::keyClick(slider, Qt::Key_Space);

    QCOMPARE(window.shortcuts, 1);
}

void TestFocusKeys::aRemoteAlwaysSteps_data()
{
    QTest::addColumn<std::function<QWidget *()>>("make");
    QTest::newRow("slider") << std::function<QWidget *()>([] { return new QSlider(Qt::Horizontal); });
    QTest::newRow("button") << std::function<QWidget *()>([] { return new QPushButton; });
    QTest::newRow("list") << std::function<QWidget *()>([] { return new QListWidget; });
    QTest::newRow("choice") << std::function<QWidget *()>([] { return new QComboBox; });
    QTest::newRow("number") << std::function<QWidget *()>([] { return new QSpinBox; });
}

void TestFocusKeys::aRemoteAlwaysSteps()
{
    QFETCH(std::function<QWidget *()>, make);
    KeyWindow window(make());
    QVERIFY(QTest::qWaitForWindowActive(&window.window));

    QTest::keyClick(window.focused, Qt::Key_PageDown);
    QTest::keyClick(window.focused, Qt::Key_PageUp);

    QCOMPARE(window.shortcuts, 2);
}

void TestFocusKeys::spacePressesTheButtonThatHasTheFocus()
{
    auto *button = new QPushButton;
    KeyWindow window(button);
    QSignalSpy clicks(button, &QPushButton::clicked);
    QVERIFY(QTest::qWaitForWindowActive(&window.window));

    QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClick(button, Qt::Key_Right);

    QCOMPARE(clicks.size(), 1);
    QCOMPARE(window.shortcuts, 1);
}

void TestFocusKeys::textIsTyped()
{
    auto *edit = new QLineEdit;
    KeyWindow window(edit);
    QVERIFY(QTest::qWaitForWindowActive(&window.window));

    QTest::keyClicks(edit, u"a + b - c"_s);
    QTest::keyClick(edit, Qt::Key_Home);

    QCOMPARE(edit->text(), u"a + b - c"_s);
    QCOMPARE(edit->cursorPosition(), 0);
    QCOMPARE(window.shortcuts, 0);
}

void TestFocusKeys::numbersAreTyped()
{
    auto *number = new QSpinBox;
    KeyWindow window(number);
    QVERIFY(QTest::qWaitForWindowActive(&window.window));

    number->selectAll();
    QTest::keyClicks(number, u"12"_s);
    QTest::keyClick(number, Qt::Key_Left);

    QCOMPARE(number->value(), 12);
    QCOMPARE(window.shortcuts, 0);
}

void TestFocusKeys::aListGoesUpAndDownOnly()
{
    const QListWidget list;

    QVERIFY(usesKey(list, Qt::Key_Up));
    QVERIFY(usesKey(list, Qt::Key_End));
    QVERIFY(!usesKey(list, Qt::Key_Right));
    QVERIFY(!usesKey(list, Qt::Key_Space));
}

void TestFocusKeys::tabsAreWalkedThroughByArrows()
{
    auto *tabs = new QTabBar;
    tabs->addTab(u"one"_s);
    tabs->addTab(u"two"_s);
    KeyWindow window(tabs);
    QVERIFY(QTest::qWaitForWindowActive(&window.window));

    QTest::keyClick(tabs, Qt::Key_Right);
    QTest::keyClick(tabs, Qt::Key_Space);

    QCOMPARE(tabs->currentIndex(), 1);
    QCOMPARE(window.shortcuts, 1);
}

void TestFocusKeys::withControlItIsAnotherKey()
{
    auto *slider = new QSlider(Qt::Horizontal);
    KeyWindow window(slider);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Right), &window.window);
    QSignalSpy activations(shortcut, &QShortcut::activated);
    QVERIFY(QTest::qWaitForWindowActive(&window.window));

    QTest::keyClick(slider, Qt::Key_Right, Qt::ControlModifier);

    QCOMPARE(activations.size(), 1);
    QCOMPARE(slider->value(), 0);
}

QTEST_MAIN(TestFocusKeys)
#include "tst_focus_keys.moc"
