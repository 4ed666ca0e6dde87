// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/deployment_controls/deployment_controls.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace deployscope;
using namespace Qt::StringLiterals;

namespace {

/// Two tasks of web:1 at 50 / 200, web:2 to be deployed.
ControlsState twoTasks()
{
    return {.service = u"web"_s,
            .desiredCount = 2,
            .minimumHealthy = {50},
            .maximum = {200},
            .taskDefinitions = {u"web:1"_s, u"web:2"_s, u"web:3"_s},
            .runs = u"web:1"_s,
            .next = u"web:2"_s};
}

/// The controls laid out, and what they have asked for, in order.
struct Fixture
{
    Fixture()
    {
        using Controls = DeploymentControls;
        controls.resize(280, 640);
        controls.setControls(twoTasks());
        controls.show();
        const auto note = [this](const QString &what) { asked.append(what); };
        QObject::connect(&controls, &Controls::gestureBegan, &controls, [note] { note(u"("_s); });
        QObject::connect(&controls, &Controls::gestureEnded, &controls, [note] { note(u")"_s); });
        QObject::connect(&controls, &Controls::desiredCountAsked, &controls,
                         [note](qint64 count) { note(u"desired %1"_s.arg(count)); });
        QObject::connect(&controls, &Controls::minimumHealthyAsked, &controls,
                         [note](Percent percent) { note(u"minimum %1"_s.arg(percent.value)); });
        QObject::connect(&controls, &Controls::maximumAsked, &controls,
                         [note](Percent percent) { note(u"maximum %1"_s.arg(percent.value)); });
        QObject::connect(&controls, &Controls::deployAsked, &controls,
                         [note](const QString &definition) { note(u"deploy %1"_s.arg(definition)); });
        QObject::connect(&controls, &Controls::letInAsked, &controls,
                         [note](bool letIn) { note(letIn ? u"let in"_s : u"keep out"_s); });
        QObject::connect(&controls, &Controls::fromNowToggled, &controls,
                         [note](bool fromNow) { note(fromNow ? u"from now"_s : u"from the start"_s); });
    }

    template <typename Widget>
    [[nodiscard]] Widget *find(QLatin1StringView name) const
    {
        return controls.findChild<Widget *>(QString(name));
    }

    [[nodiscard]] bool says(const QString &text) const
    {
        return std::ranges::any_of(controls.findChildren<QLabel *>(),
                                   [&](const QLabel *label) { return label->text() == text; });
    }

    DeploymentControls controls{};
    QStringList asked{};
};

void dragTo(QSlider *slider, QPoint place)
{
    QMouseEvent move(QEvent::MouseMove, QPointF(place), slider->mapToGlobal(QPointF(place)), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(slider, &move);
}

} // namespace

class TestDeploymentControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsShownIsNotAsked();
    void aKeyIsOneGesture_data();
    void aKeyIsOneGesture();
    void aDragIsOneGesture();
    void aTypedCountIsOneGesture();
    void aWheelWithoutFocusChangesNothing();
    void aHeldHandleIsNotMoved();
    void countsAreShownLarge_data();
    void countsAreShownLarge();
    void countsFollowTheHandAtOnce();
    void anOddPercentIsShownAsItIs();
    void theSliderGrowsWithTheCount();
    void deployAsksForTheChosenRevision();
    void theChoiceStaysUntilAnotherIsOffered();
    void theRunningRevisionIsDeployedAgain();
    void switchesAskOnce();
    void theSwitchHidesWithoutASecurityGroup();
    void theVerdictIsASentence();
    void aLongTextWrapsAndIsNotCut();
    void allHaveNamesForAScreenReader();
};

void TestDeploymentControls::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
}

void TestDeploymentControls::whatIsShownIsNotAsked()
{
    Fixture fixture;
    ControlsState other = twoTasks();
    other.desiredCount = 40;
    other.minimumHealthy = {0};
    other.maximum = {100};
    other.next = u"web:3"_s;
    other.letsIn = false;
    other.fromNow = true;

    fixture.controls.setControls(other);
    fixture.controls.setControls(twoTasks());
    fixture.controls.setStyle(styleFor(Theme::Dark, QFont()));

    QCOMPARE(fixture.asked, QStringList());
}

void TestDeploymentControls::aKeyIsOneGesture_data()
{
    QTest::addColumn<QString>("slider");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("asked");
    QTest::newRow("minimum up") << u"minimumHealthySlider"_s << int(Qt::Key_Right) << u"minimum 51"_s;
    QTest::newRow("minimum down") << u"minimumHealthySlider"_s << int(Qt::Key_Left) << u"minimum 49"_s;
    QTest::newRow("minimum to its end") << u"minimumHealthySlider"_s << int(Qt::Key_End) << u"minimum 100"_s;
    QTest::newRow("maximum down") << u"maximumSlider"_s << int(Qt::Key_Left) << u"maximum 199"_s;
    QTest::newRow("maximum to its start") << u"maximumSlider"_s << int(Qt::Key_Home) << u"maximum 100"_s;
    QTest::newRow("desired up") << u"desiredCountSlider"_s << int(Qt::Key_Right) << u"desired 3"_s;
}

void TestDeploymentControls::aKeyIsOneGesture()
{
    QFETCH(const QString, slider);
    QFETCH(const int, key);
    QFETCH(const QString, asked);
    Fixture fixture;

    QTest::keyClick(fixture.controls.findChild<QSlider *>(slider), static_cast<Qt::Key>(key));

    QCOMPARE(fixture.asked, (QStringList{u"("_s, asked, u")"_s}));
}

void TestDeploymentControls::aDragIsOneGesture()
{
    Fixture fixture;
    auto *slider = fixture.find<QSlider>("minimumHealthySlider"_L1);
    const int middle = slider->height() / 2;

    QTest::mousePress(slider, Qt::LeftButton, {}, {2, middle}); // far from the handle: it jumps
    dragTo(slider, {slider->width() / 3, middle});
    dragTo(slider, {slider->width() / 2, middle});
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() / 2, middle});

    QCOMPARE(fixture.asked.size(), 5);
    QCOMPARE(fixture.asked.first(), u"("_s);
    QCOMPARE(fixture.asked.at(1), u"minimum 0"_s);
    QCOMPARE(fixture.asked.last(), u")"_s);
    QCOMPARE(fixture.asked.count(u"("_s), 1);
    QCOMPARE(fixture.asked.count(u")"_s), 1);
}

void TestDeploymentControls::aTypedCountIsOneGesture()
{
    Fixture fixture;
    auto *spin = fixture.find<QSpinBox>("desiredCountSpin"_L1);

    spin->selectAll();
    QTest::keyClicks(spin, u"12"_s);
    QTest::keyClick(spin, Qt::Key_Return);

    QCOMPARE(fixture.asked, (QStringList{u"("_s, u"desired 12"_s, u")"_s}));
    QCOMPARE(fixture.find<QSlider>("desiredCountSlider"_L1)->value(), 12);
}

void TestDeploymentControls::aWheelWithoutFocusChangesNothing()
{
    Fixture fixture;
    auto *slider = fixture.find<QSlider>("maximumSlider"_L1);
    slider->clearFocus();
    QWheelEvent wheel({5, 5}, slider->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);

    QCoreApplication::sendEvent(slider, &wheel);

    QCOMPARE(fixture.asked, QStringList());
    QVERIFY(!wheel.isAccepted());
}

void TestDeploymentControls::aHeldHandleIsNotMoved()
{
    Fixture fixture;
    auto *slider = fixture.find<QSlider>("minimumHealthySlider"_L1);
    QTest::mousePress(slider, Qt::LeftButton, {}, {2, slider->height() / 2});

    fixture.controls.setControls(twoTasks()); // 50 %: late

    QCOMPARE(slider->value(), 0);
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {2, slider->height() / 2});
    fixture.controls.setControls(twoTasks());
    QCOMPARE(slider->value(), 50);
}

void TestDeploymentControls::countsAreShownLarge_data()
{
    QTest::addColumn<int>("desired");
    QTest::addColumn<int>("minimum");
    QTest::addColumn<int>("maximum");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("two at 50 / 200") << 2 << 50 << 200
                                     << QStringList{u"at least 1 healthy"_s, u"at most 4 task(s)"_s,
                                                    u"50 % of 2"_s, u"200 % of 2"_s};
    QTest::newRow("fewest rounds up, most rounds down")
        << 3 << 50 << 150 << QStringList{u"at least 2 healthy"_s, u"at most 4 task(s)"_s};
    QTest::newRow("none") << 0 << 50 << 200 << QStringList{u"at least 0 healthy"_s, u"at most 0 task(s)"_s};
}

void TestDeploymentControls::countsAreShownLarge()
{
    QFETCH(const int, desired);
    QFETCH(const int, minimum);
    QFETCH(const int, maximum);
    QFETCH(const QStringList, words);
    Fixture fixture;
    ControlsState state = twoTasks();
    state.desiredCount = desired;
    state.minimumHealthy = {minimum};
    state.maximum = {maximum};

    fixture.controls.setControls(state);

    for (const QString &text : words)
        QVERIFY2(fixture.says(text), qPrintable(text));
}

void TestDeploymentControls::countsFollowTheHandAtOnce()
{
    Fixture fixture;

    fixture.find<QSlider>("minimumHealthySlider"_L1)->setValue(51);

    QVERIFY(fixture.says(u"at least 2 healthy"_s));
    QVERIFY(fixture.says(u"51 % of 2"_s));
}

void TestDeploymentControls::anOddPercentIsShownAsItIs()
{
    Fixture fixture;
    ControlsState state = twoTasks();
    state.minimumHealthy = {130};
    state.maximum = {90};

    fixture.controls.setControls(state);

    QVERIFY(fixture.says(u"130 % of 2"_s));
    QVERIFY(fixture.says(u"at least 3 healthy"_s));
    QVERIFY(fixture.says(u"90 % of 2"_s));
    QVERIFY(fixture.says(u"at most 1 task(s)"_s));
    QCOMPARE(fixture.find<QSlider>("minimumHealthySlider"_L1)->value(), 100);
    QCOMPARE(fixture.find<QSlider>("maximumSlider"_L1)->value(), 100);
    QCOMPARE(fixture.asked, QStringList());
}

void TestDeploymentControls::theSliderGrowsWithTheCount()
{
    Fixture fixture;
    ControlsState many = twoTasks();
    many.desiredCount = 10'000;
    const auto *slider = fixture.find<QSlider>("desiredCountSlider"_L1);
    QCOMPARE(slider->maximum(), 10);

    fixture.controls.setControls(many);

    QCOMPARE(slider->maximum(), 10'000);
    QCOMPARE(slider->value(), 10'000);
    QCOMPARE(fixture.find<QSpinBox>("desiredCountSpin"_L1)->value(), 10'000);
}

void TestDeploymentControls::deployAsksForTheChosenRevision()
{
    Fixture fixture;
    auto *deploy = fixture.find<QPushButton>("deployButton"_L1);
    QCOMPARE(deploy->text(), u"Deploy web:2"_s);

    QTest::mouseClick(deploy, Qt::LeftButton);
    fixture.find<QComboBox>("revisionCombo"_L1)->setCurrentText(u"web:3"_s);
    QCOMPARE(deploy->text(), u"Deploy web:3"_s);
    QTest::mouseClick(deploy, Qt::LeftButton);

    QCOMPARE(fixture.asked, (QStringList{u"deploy web:2"_s, u"deploy web:3"_s}));
}

void TestDeploymentControls::theChoiceStaysUntilAnotherIsOffered()
{
    Fixture fixture;
    fixture.find<QComboBox>("revisionCombo"_L1)->setCurrentText(u"web:3"_s);
    ControlsState state = twoTasks();
    state.desiredCount = 5;

    fixture.controls.setControls(state);
    QCOMPARE(fixture.controls.chosenTaskDefinition(), u"web:3"_s);

    state.next = u"web:1"_s;
    fixture.controls.setControls(state);
    QCOMPARE(fixture.controls.chosenTaskDefinition(), u"web:1"_s);
}

void TestDeploymentControls::theRunningRevisionIsDeployedAgain()
{
    Fixture fixture;
    ControlsState state = twoTasks();
    state.next = u"web:1"_s;

    fixture.controls.setControls(state);

    QCOMPARE(fixture.find<QPushButton>("deployButton"_L1)->text(), u"Deploy web:1 again"_s);
}

void TestDeploymentControls::switchesAskOnce()
{
    Fixture fixture;
    auto *letIn = fixture.find<QCheckBox>("letInSwitch"_L1);
    auto *fromNow = fixture.find<QCheckBox>("fromNowBox"_L1);

    QTest::mouseClick(letIn, Qt::LeftButton, {}, {letIn->width() - 4, 4}); // on its text
    QTest::mouseClick(fromNow, Qt::LeftButton);
    QTest::keyClick(fromNow, Qt::Key_Space);

    QCOMPARE(fixture.asked, (QStringList{u"keep out"_s, u"from now"_s, u"from the start"_s}));
}

void TestDeploymentControls::theSwitchHidesWithoutASecurityGroup()
{
    Fixture fixture;
    ControlsState state = twoTasks();
    state.hasSecurityGroup = false;

    fixture.controls.setControls(state);

    QVERIFY(!fixture.find<QCheckBox>("letInSwitch"_L1)->isVisible());
}

void TestDeploymentControls::theVerdictIsASentence()
{
    Fixture fixture;
    ControlsState state = twoTasks();
    state.verdict = {.kind = Verdict::Kind::StuckByBounds, .bounds = {2, 2}};

    fixture.controls.setControls(state);

    QCOMPARE(fixture.find<QLabel>("verdict"_L1)->text(), sentenceFor(state.verdict));
}

void TestDeploymentControls::aLongTextWrapsAndIsNotCut()
{
    Fixture fixture;
    auto *letIn = fixture.find<QCheckBox>("letInSwitch"_L1);
    const int before = letIn->heightForWidth(240);

    letIn->setText(QString(u"A text that is much longer than the others "_s).repeated(4));

    QVERIFY(letIn->heightForWidth(240) > 2 * before);
    QVERIFY(letIn->sizeHint().width() < 300);
}

void TestDeploymentControls::allHaveNamesForAScreenReader()
{
    Fixture fixture;

    for (const QSlider *slider : fixture.controls.findChildren<QSlider *>())
        QVERIFY2(!slider->accessibleName().isEmpty(), qPrintable(slider->objectName()));
    QVERIFY(!fixture.find<QSpinBox>("desiredCountSpin"_L1)->accessibleName().isEmpty());
    QVERIFY(!fixture.find<QComboBox>("revisionCombo"_L1)->accessibleName().isEmpty());
    QCOMPARE(fixture.find<QSlider>("minimumHealthySlider"_L1)->accessibleDescription(),
             u"50 % of 2: at least 1 healthy"_s);
}

QTEST_MAIN(TestDeploymentControls)
#include "tst_deployment_controls.moc"
