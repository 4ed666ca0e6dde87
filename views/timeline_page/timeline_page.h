// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/run_chart.h"
#include "timeline/landmark.h"
#include "views/style/style.h"
#include "views/timeline_page/page_layout.h"
#include "views/timeline_page/run_picture.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <memory>
#include <optional>
#include <vector>

class QHelpEvent;

namespace deployscope {

class CursorLine;

/// A whole run in rows: how many tasks there are of each revision and in which state, the targets, what is reserved of the
/// cluster, the events, and a lane for each task. All rows have one time axis and one cursor; the wheel, two fingers and the
/// keys make the time nearer and move it, the lanes scroll. A click in a plot asks for its moment, one on a lane for its
/// task too, one on a mark for its event.
class TimelinePage : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelinePage(QWidget *parent = nullptr);

    /// \param run never null. What is shown of it stays as far as it can.
    void setRun(std::shared_ptr<const RunChart> run);
    /// \param landmarks of the run, by their cursors
    void setLandmarks(std::vector<Landmark> landmarks);
    /// Moves the cursor's line; where that leaves the window, the window follows.
    void setCursor(SimTime at);
    /// A ring around a task's lane, which is scrolled into view; nothing: no lane has one.
    void setSelected(std::optional<TaskId> task);
    void setStyle(const Style &style);
    using QWidget::setStyle;
    /// Shows that this is an older run, while the new one is still being simulated.
    void setStale(bool stale);

    /// So many times as near; the cursor, or the middle where it is not seen, stays where it is.
    void zoomBy(double factor);
    /// The whole run.
    void fit();

    [[nodiscard]] const RunView &view() const { return m_view; }
    [[nodiscard]] const PageLayout &pageLayout() const { return m_layout; }
    /// What is shown, without the cursor. The same picture, by its cache key, until something but the cursor changes.
    [[nodiscard]] QPixmap picture();
    /// Where in the viewport a moment lies, in pixels from its left edge.
    [[nodiscard]] double xOf(SimTime at) const;
    /// What a pointer hears at a place in the viewport; empty for nothing.
    [[nodiscard]] QString wordsAt(QPointF place) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to see this moment; within the run.
    void seekAsked(deployscope::SimTime at);
    void eventAsked(deployscope::EventId event);
    /// The person wants to know more of this task; seekAsked() came before where it does not exist at the cursor.
    void taskAsked(deployscope::TaskId task);
    void selectionClearAsked();

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void retranslate();
    void arrange();
    void arrangeScrollBars();
    void paintAnew();
    void paintFrame(QPainter &painter) const;
    void placeCursor();
    void describe();
    void setWindow(const TimeWindow &window);
    void zoomBy(double factor, double x);
    void moveBy(double pixels);
    void scrollTo(std::size_t lane);
    void press(QPointF place);
    void askForTask(const ChartLane &lane, SimTime at);
    void stepLane(int by);
    bool pinch(QEvent *event);
    [[nodiscard]] const ChartLane *laneAt(QPointF place) const;
    [[nodiscard]] const PlacedMark *markAt(QPointF place) const;
    [[nodiscard]] SimTime momentAt(double x) const;
    [[nodiscard]] SimTime withinRun(SimTime at) const;
    [[nodiscard]] bool isInPlots(QPointF place) const;
    [[nodiscard]] QString laneWords(const ChartLane &lane, std::optional<SimTime> at) const;

    RunView m_view{};
    PageLayout m_layout{};
    std::vector<PlacedMark> m_marks{}; ///< as they are painted
    Style m_style;
    SimTime m_cursor{};
    QPixmap m_picture{};      ///< null: to be painted anew
    CursorLine *m_cursorLine; ///< a child of the viewport
    /// A drag that scrubs the time, or one that moves the window.
    enum class Drag { None, Scrubs, Moves };
    Drag m_drag = Drag::None;
    double m_dragFrom = 0; ///< x in the viewport
    bool m_stale = false;
    bool m_keyboardFocus = false; ///< the focus came by the keyboard, and shows
    bool m_arranging = false;
};

} // namespace deployscope
