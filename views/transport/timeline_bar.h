// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/landmark.h"
#include "views/style/style.h"
#include "views/transport/mark_signs.h"

#include <QList>
#include <QSlider>
#include <QString>

#include <optional>
#include <vector>

namespace deployscope {

/// A moment that a person has marked.
struct NamedMoment
{
    SimTime at{};
    QString name{}; ///< may be empty
    friend bool operator==(const NamedMoment &, const NamedMoment &) = default;
};

/// The run from its start to its end, with marks at its interesting events, above them the bookmarks, and the moment
/// shown. A click or a drag asks for a moment; a click near a mark for that of the mark.
class TimelineBar : public QSlider
{
    Q_OBJECT

public:
    explicit TimelineBar(QWidget *parent = nullptr);

    void setMoment(SimTime now, SimTime end);
    /// \param landmarks by their cursors
    void setLandmarks(std::vector<Landmark> landmarks);
    void setBookmarks(const QList<NamedMoment> &bookmarks);
    /// Shows beside the moment how long the jump is that is under way; nothing: none is.
    void setJump(std::optional<SimDuration> jump);
    void setStyle(const Style &style);
    void retranslate();

    /// Where a moment lies, in pixels from the left edge.
    [[nodiscard]] double xOf(SimTime at) const;
    /// What a pointer at `x` hears of the bookmark or mark there; empty where there is none.
    [[nodiscard]] QString wordsAt(double x) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void seekAsked(deployscope::SimTime at);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QRectF lane(int number) const;
    [[nodiscard]] SimTime momentOf(int value) const;
    [[nodiscard]] int valueOf(SimTime at) const;
    [[nodiscard]] int valueAt(double x) const;
    [[nodiscard]] std::optional<SimTime> markedNear(double x) const;
    [[nodiscard]] const PlacedMark *signNear(double x) const;
    [[nodiscard]] const NamedMoment *bookmarkNear(double x) const;
    void arrangeSigns();
    void describe();
    void paintTrack(QPainter &painter) const;
    void paintSigns(QPainter &painter) const;
    void paintHead(QPainter &painter) const;
    void paintJump(QPainter &painter) const;

    Style m_style{};
    SimTime m_now{};
    SimTime m_end{};
    std::vector<Landmark> m_landmarks{};
    std::vector<PlacedMark> m_signs{}; ///< those that have room, by x; for the present width
    QList<NamedMoment> m_bookmarks{};
    std::optional<SimDuration> m_jump{};
};

} // namespace deployscope
