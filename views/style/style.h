// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

namespace deployscope {

enum class Theme { Light, Dark, Projector };

/// Sizes of type, from the smallest that can be read from a seat to that of a headline.
enum class TextSize { Small, Base, Large, Huge, Display };
enum class TextWeight { Normal, Bold };

/// The colour of a revision, and the text that may stand on it.
struct RevisionColours
{
    QColor fill{};
    QColor text{};    ///< on `fill`
    QColor tint{};    ///< paler than `fill`: the common text colour may stand on it
    QColor outline{}; ///< at least 3 : 1 on the ground
};

/// Spaces between things, in pixels.
namespace space {
inline constexpr double tiny = 4;
inline constexpr double small = 8;
inline constexpr double medium = 12;
inline constexpr double large = 16;
inline constexpr double huge = 24;
inline constexpr double section = 32;
} // namespace space

/// Corners, in pixels.
inline constexpr double tileCorner = 6;
inline constexpr double cardCorner = 10;

/// Everything that painting takes from the theme: one table of colours, sizes of type, widths of lines.
struct Style
{
    Theme theme = Theme::Light;
    QFont baseFont{};

    QColor window{};     ///< the ground
    QColor surface{};    ///< cards on it
    QColor sunken{};     ///< empty bars, empty places
    QColor text{};       ///< 4.5 : 1 and more on the three above and on each tint
    QColor mutedText{};  ///< likewise on window and surface
    QColor line{};       ///< structure
    QColor strongLine{}; ///< 3 : 1 and more on window and surface
    QColor selection{};  ///< the ring around what is selected
    QColor trouble{};
    QColor troubleText{};   ///< on `trouble`
    QColor troubleTint{};   ///< paler; the common text colour may stand on it
    QColor attention{};     ///< needs an outline on a light ground
    QColor attentionText{}; ///< on `attention`
    QColor traffic{};       ///< needs an outline on a light ground
    QColor trafficOutline{};
    std::array<RevisionColours, 4> revisions{};

    double lineScale = 1.0; ///< of lines, from the theme
    double scale = 1.0;     ///< of type, from the base font (13 pixels: 1; never less) and the theme

    [[nodiscard]] QFont font(TextSize size, TextWeight weight = TextWeight::Normal) const;
    /// Height of the letters of a size, in pixels.
    [[nodiscard]] double pixels(TextSize size) const;
    [[nodiscard]] double thinLine() const;   ///< structure
    [[nodiscard]] double mediumLine() const; ///< what matters
    [[nodiscard]] double thickLine() const;  ///< what is selected
    /// Of the revision with this rank: the first is blue, the next green; further ones take turns.
    [[nodiscard]] const RevisionColours &revision(int rank) const;
    /// The same style with type of `newScale`, and with lines that keep in step where it grows.
    [[nodiscard]] Style scaledTo(double newScale) const;
};

/// \param base the application's font; everything follows its size
[[nodiscard]] Style styleFor(Theme theme, const QFont &base);

/// For the widgets, so that the whole window follows the theme.
[[nodiscard]] QPalette paletteFor(Theme theme);

} // namespace deployscope
