// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message_bar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QtTest>

using namespace deployscope;
using namespace Qt::StringLiterals;

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsHiddenUntilThereIsSomethingToSay();
    void itsTextCanBeSelectedAndIsShownAsItIs();
    void aLongTextScrolls();
    void itIsSaidAnewInAnotherLanguage();
    void itCloses();
};

void TestMessageBar::init()
{
    // The platform without a screen says so of itself whenever a shown window's smallest size changes.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints)"_s));
}

void TestMessageBar::itIsHiddenUntilThereIsSomethingToSay()
{
    const MessageBar bar;

    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
}

void TestMessageBar::itsTextCanBeSelectedAndIsShownAsItIs()
{
    MessageBar bar;

    bar.showMessage(MessageBar::Kind::Error, [] { return u"<b>a.json</b>:2:5"_s; });

    const auto *const label = bar.findChild<QLabel *>(u"messageText"_s);
    QCOMPARE(bar.text(), u"<b>a.json</b>:2:5"_s);
    QCOMPARE(label->textFormat(), Qt::PlainText);
    QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(label->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
}

void TestMessageBar::aLongTextScrolls()
{
    MessageBar bar;
    bar.resize(400, 100);
    bar.showMessage(MessageBar::Kind::Note, [] { return u"one line"_s; });
    const int oneLine = bar.sizeHint().height();

    bar.showMessage(MessageBar::Kind::Note, [] { return u"one of very many lines\n"_s.repeated(200); });

    QVERIFY(bar.sizeHint().height() > oneLine);
    QVERIFY(bar.sizeHint().height() < 6 * oneLine);
}

void TestMessageBar::itIsSaidAnewInAnotherLanguage()
{
    MessageBar bar;
    QString words = u"one"_s;
    bar.showMessage(MessageBar::Kind::Note, [&words] { return words; });

    words = u"하나"_s;
    QEvent event(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&bar, &event);

    QCOMPARE(bar.text(), u"하나"_s);
}

void TestMessageBar::itCloses()
{
    MessageBar bar;
    bar.showMessage(MessageBar::Kind::Note, [] { return u"one"_s; });

    QTest::mouseClick(bar.findChild<QAbstractButton *>(u"closeMessage"_s), Qt::LeftButton);

    QVERIFY(bar.isHidden());
}

QTEST_MAIN(TestMessageBar)
#include "tst_message_bar.moc"
