// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/style.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace deployscope;

namespace {

double linear(double part)
{
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// As WCAG has it: 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

void addThemes()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("projector") << Theme::Projector;
}

constexpr double readable = 4.5;
constexpr double visible = 3.0;

} // namespace

Q_DECLARE_METATYPE(deployscope::Theme)

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textIsReadableOnEachGround_data();
    void textIsReadableOnEachGround();
    void textIsReadableOnEachFill_data();
    void textIsReadableOnEachFill();
    void outlinesAreVisible_data();
    void outlinesAreVisible();
    void everyColourIsSet_data();
    void everyColourIsSet();
    void typeFollowsTheBaseFont();
    void typeIsNeverTooSmall();
    void theProjectorEnlarges();
    void furtherRevisionsTakeTurns();
    void scalingKeepsColoursAndThickensLines();
    void thePaletteFollowsTheTheme();
};

void TestStyle::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
}

void TestStyle::textIsReadableOnEachGround_data()
{
    addThemes();
}

void TestStyle::textIsReadableOnEachGround()
{
    QFETCH(Theme, theme);
    const Style style = styleFor(theme, {});

    for (const QColor &ground : {style.window, style.surface, style.sunken, style.troubleTint})
        QVERIFY2(contrast(style.text, ground) >= readable, qPrintable(ground.name()));
    for (const RevisionColours &revision : style.revisions)
        QVERIFY2(contrast(style.text, revision.tint) >= readable, qPrintable(revision.tint.name()));
    for (const QColor &ground : {style.window, style.surface})
        QVERIFY2(contrast(style.mutedText, ground) >= readable, qPrintable(ground.name()));
}

void TestStyle::textIsReadableOnEachFill_data()
{
    addThemes();
}

void TestStyle::textIsReadableOnEachFill()
{
    QFETCH(Theme, theme);
    const Style style = styleFor(theme, {});

    for (const RevisionColours &revision : style.revisions)
        QVERIFY2(contrast(revision.text, revision.fill) >= readable, qPrintable(revision.fill.name()));
    QVERIFY(contrast(style.troubleText, style.trouble) >= readable);
    QVERIFY(contrast(style.attentionText, style.attention) >= readable);
}

void TestStyle::outlinesAreVisible_data()
{
    addThemes();
}

void TestStyle::outlinesAreVisible()
{
    QFETCH(Theme, theme);
    const Style style = styleFor(theme, {});

    for (const QColor &ground : {style.window, style.surface}) {
        for (const RevisionColours &revision : style.revisions)
            QVERIFY2(contrast(revision.outline, ground) >= visible, qPrintable(revision.outline.name()));
        QVERIFY(contrast(style.strongLine, ground) >= visible);
        QVERIFY(contrast(style.selection, ground) >= visible);
        QVERIFY(contrast(style.trouble, ground) >= visible);
        // A line of traffic shows by its own colour or by its outline.
        QVERIFY(std::max(contrast(style.traffic, ground), contrast(style.trafficOutline, ground)) >= visible);
    }
}

void TestStyle::everyColourIsSet_data()
{
    addThemes();
}

void TestStyle::everyColourIsSet()
{
    QFETCH(Theme, theme);
    const Style style = styleFor(theme, {});

    for (const QColor &colour :
         {style.window, style.surface, style.sunken, style.text, style.mutedText, style.line, style.strongLine,
          style.selection, style.trouble, style.troubleText, style.troubleTint, style.attention,
          style.attentionText, style.traffic, style.trafficOutline})
        QVERIFY(colour.isValid());
}

void TestStyle::typeFollowsTheBaseFont()
{
    QFont base;
    base.setPixelSize(26);

    const Style style = styleFor(Theme::Light, base);

    QCOMPARE(style.scale, 2.0);
    QCOMPARE(style.font(TextSize::Base).pixelSize(), 26);
    QCOMPARE(style.font(TextSize::Small).pixelSize(), 22);
    QCOMPARE(style.font(TextSize::Large).pixelSize(), 32);
}

void TestStyle::typeIsNeverTooSmall()
{
    QFont base;
    base.setPixelSize(9);

    QCOMPARE(styleFor(Theme::Light, base).font(TextSize::Small).pixelSize(), 11);
}

void TestStyle::theProjectorEnlarges()
{
    QFont base;
    base.setPixelSize(13);

    const Style style = styleFor(Theme::Projector, base);

    QCOMPARE(style.scale, 1.25);
    QCOMPARE(style.thinLine(), 1.25);
    QCOMPARE(style.mediumLine(), 2.5);
}

void TestStyle::furtherRevisionsTakeTurns()
{
    const Style style = styleFor(Theme::Light, {});

    QCOMPARE(style.revision(0).fill, QColor(0x00, 0x72, 0xB2));
    QCOMPARE(style.revision(1).fill, QColor(0x00, 0x9E, 0x73));
    QCOMPARE(style.revision(4).fill, style.revision(0).fill);
}

void TestStyle::scalingKeepsColoursAndThickensLines()
{
    QFont base;
    base.setPixelSize(13);

    const Style scaled = styleFor(Theme::Light, base).scaledTo(2);

    QCOMPARE(scaled.font(TextSize::Base).pixelSize(), 26);
    QCOMPARE(scaled.thinLine(), 2.0);
    QCOMPARE(styleFor(Theme::Light, base).scaledTo(0.5).thinLine(), 1.0);
}

void TestStyle::thePaletteFollowsTheTheme()
{
    const QPalette dark = paletteFor(Theme::Dark);
    const Style style = styleFor(Theme::Dark, {});

    QCOMPARE(dark.color(QPalette::Window), style.window);
    QCOMPARE(dark.color(QPalette::WindowText), style.text);
    QVERIFY(contrast(dark.color(QPalette::Highlight), dark.color(QPalette::HighlightedText)) >= readable);
    QVERIFY(contrast(dark.color(QPalette::ToolTipBase), dark.color(QPalette::ToolTipText)) >= readable);
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
