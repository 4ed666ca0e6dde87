// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/style.h"

#include <QFontInfo>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace deployscope {

namespace {

/// One colour of the style in the three themes.
struct ColourRow
{
    QColor Style::*colour;
    QRgb light;
    QRgb dark;
    QRgb projector;
};

// All colours, the revisions' below excepted. Fills are those of Okabe and Ito, which most colour-blind eyes tell
// apart; the test of this file holds the contrasts that style.h promises.
constexpr ColourRow colourTable[] = {
    {&Style::window, 0xF3F5F8, 0x1E1E1E, 0xFFFFFF},         {&Style::surface, 0xFFFFFF, 0x292B2E, 0xFFFFFF},
    {&Style::sunken, 0xE4E8EE, 0x3A3D42, 0xE0E4EA},         {&Style::text, 0x16191D, 0xF2F4F6, 0x000000},
    {&Style::mutedText, 0x525A66, 0xB4BAC4, 0x2E333B},      {&Style::line, 0xC3CAD4, 0x4A4F57, 0x8A919C},
    {&Style::strongLine, 0x6B7482, 0x959DA9, 0x343A44},     {&Style::selection, 0x16191D, 0xFFFFFF, 0x000000},
    {&Style::trouble, 0xD55E00, 0xD55E00, 0xD55E00},        {&Style::troubleText, 0x000000, 0x000000, 0x000000},
    {&Style::troubleTint, 0xFBE3D3, 0x4D2E18, 0xFBDCC8},    {&Style::attention, 0xF0E442, 0xF0E442, 0xF0E442},
    {&Style::attentionText, 0x000000, 0x000000, 0x000000},  {&Style::traffic, 0x56B4E9, 0x56B4E9, 0x56B4E9},
    {&Style::trafficOutline, 0x2B6E97, 0x1E1E1E, 0x003F63},
};

/// One revision in the three themes; `fill` and `text` are the same in all.
struct RevisionRow
{
    QRgb fill;
    QRgb text;
    QRgb lightTint;
    QRgb darkTint;
    QRgb projectorTint;
    QRgb lightOutline;
    QRgb darkOutline;
    QRgb projectorOutline;
};

constexpr RevisionRow revisionTable[] = {
    {0x0072B2, 0xFFFFFF, 0xCFE4F2, 0x1E5A82, 0xBBDAEE, 0x0072B2, 0x4BA3DB, 0x00517F},
    {0x009E73, 0x000000, 0xCDEBE1, 0x13694F, 0xB5E3D4, 0x008560, 0x1FBF90, 0x00654A},
    {0xCC79A7, 0x000000, 0xF4E0EB, 0x74455E, 0xF0D3E2, 0xA54D7E, 0xCC79A7, 0x7E2F5B},
    {0xE69F00, 0x000000, 0xFBEBC9, 0x74561C, 0xFAE2AE, 0x9A6A00, 0xE69F00, 0x6E4B00},
};

QRgb pick(Theme theme, QRgb light, QRgb dark, QRgb projector)
{
    switch (theme) {
    case Theme::Light:
        return light;
    case Theme::Dark:
        return dark;
    case Theme::Projector:
        return projector;
    }
    return light;
}

RevisionColours revisionColours(Theme theme, const RevisionRow &row)
{
    return {
        .fill = QColor{row.fill},
        .text = QColor{row.text},
        .tint = QColor{pick(theme, row.lightTint, row.darkTint, row.projectorTint)},
        .outline = QColor{pick(theme, row.lightOutline, row.darkOutline, row.projectorOutline)},
    };
}

/// Fonts that were asked for before. Each copy of a font shares what Qt has found out about it, a new one finds it out
/// again, and that takes longer than to write a word.
class KnownFonts
{
public:
    QFont find(const QFont &base, int pixels, TextWeight weight)
    {
        for (const Known &known : m_fonts) {
            if (known.pixels == pixels && known.weight == weight && known.base.isCopyOf(base))
                return known.font;
        }
        if (m_fonts.size() >= most)
            m_fonts.clear();
        m_fonts.push_back({base, pixels, weight, made(base, pixels, weight)});
        return m_fonts.back().font;
    }

private:
    struct Known
    {
        QFont base;
        int pixels;
        TextWeight weight;
        QFont font;
    };
    static constexpr std::size_t most = 64;

    static QFont made(QFont font, int pixels, TextWeight weight)
    {
        font.setPixelSize(pixels);
        font.setWeight(weight == TextWeight::Bold ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    std::vector<Known> m_fonts{};
};

constexpr double basePixels = 13;
constexpr double projectorScale = 1.25;

} // namespace

QFont Style::font(TextSize size, TextWeight weight) const
{
    static thread_local KnownFonts known;
    return known.find(baseFont, static_cast<int>(pixels(size) + 0.5), weight);
}

double Style::pixels(TextSize size) const
{
    static constexpr std::array<double, 5> sizes{11, 13, 16, 20, 28};
    return sizes[static_cast<std::size_t>(size)] * scale;
}

double Style::thinLine() const
{
    return lineScale;
}

double Style::mediumLine() const
{
    return 2 * thinLine();
}

double Style::thickLine() const
{
    return 3 * thinLine();
}

const RevisionColours &Style::revision(int rank) const
{
    return revisions[static_cast<std::size_t>(std::max(rank, 0)) % revisions.size()];
}

Style Style::scaledTo(double newScale) const
{
    Style scaled = *this;
    scaled.scale = newScale;
    scaled.lineScale = lineScale * std::max(1.0, newScale / scale);
    return scaled;
}

Style styleFor(Theme theme, const QFont &base)
{
    Style style;
    style.theme = theme;
    style.baseFont = base;
    for (const ColourRow &row : colourTable)
        style.*row.colour = QColor{pick(theme, row.light, row.dark, row.projector)};
    std::ranges::transform(revisionTable, style.revisions.begin(),
                           [theme](const RevisionRow &row) { return revisionColours(theme, row); });
    style.lineScale = theme == Theme::Projector ? projectorScale : 1;
    const double enlarged = std::max(1.0, QFontInfo(base).pixelSize() / basePixels);
    style.scale = enlarged * style.lineScale;
    return style;
}

QPalette paletteFor(Theme theme)
{
    const Style style = styleFor(theme, {});
    QPalette palette;
    palette.setColor(QPalette::Window, style.window);
    palette.setColor(QPalette::WindowText, style.text);
    palette.setColor(QPalette::Base, style.surface);
    palette.setColor(QPalette::AlternateBase, style.window);
    palette.setColor(QPalette::Text, style.text);
    palette.setColor(QPalette::PlaceholderText, style.mutedText);
    palette.setColor(QPalette::Button, style.surface);
    palette.setColor(QPalette::ButtonText, style.text);
    palette.setColor(QPalette::BrightText, style.troubleText);
    palette.setColor(QPalette::ToolTipBase, style.surface);
    palette.setColor(QPalette::ToolTipText, style.text);
    palette.setColor(QPalette::Light, style.surface);
    palette.setColor(QPalette::Midlight, style.sunken);
    palette.setColor(QPalette::Mid, style.line);
    palette.setColor(QPalette::Dark, style.strongLine);
    palette.setColor(QPalette::Shadow, style.mutedText);
    palette.setColor(QPalette::Link, style.revision(0).outline);
    palette.setColor(QPalette::LinkVisited, style.revision(2).outline);
    palette.setColor(QPalette::Highlight, style.revision(0).fill);
    palette.setColor(QPalette::HighlightedText, style.revision(0).text);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, style.strongLine);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, style.sunken);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, style.mutedText);
    return palette;
}

} // namespace deployscope
