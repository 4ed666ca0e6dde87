// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deployment_marks.h"
#include "items/run_chart.h"
#include "views/style/style.h"

#include <QPixmap>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace deployscope {

class CountChart;
class CursorLine;

/// Healthy, running and desired tasks of one service over the whole run, with both bounds and the cursor.
/// A click or a drag in the plot, and the keys Left, Right, Home and End, ask for another moment.
class TimelineChart : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineChart(QWidget *parent = nullptr);
    ~TimelineChart() override;

    /// Shows a run from its start to its end. The cursor stays.
    /// \param run never null
    void setRun(std::shared_ptr<const RunChart> run);
    /// Deployments that start or complete, marked on the time axis.
    void setMarks(const std::vector<DeploymentMark> &marks);
    /// Moves the cursor's line. No series is painted again.
    void setCursor(SimTime at);
    void setStyle(const Style &style);
    /// Shows that the lines are those of an older scenario, while the new one is still being simulated.
    void setStale(bool stale);

    /// The chart as it is shown, without the cursor. The same picture, by its cache key, until something but the
    /// cursor changes.
    [[nodiscard]] QPixmap picture();
    /// Where in the widget a moment lies, in pixels from its left edge.
    [[nodiscard]] double xOf(SimTime at) const;

    /// What the flag of the cursor says at a moment, such as `01:32  healthy 1`.
    [[nodiscard]] static QString flagAt(const RunChart &run, SimTime at);
    /// All counts of a moment in a sentence, for those who cannot see the lines.
    [[nodiscard]] static QString sentenceAt(const RunChart &run, SimTime at);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to see this moment; within the run.
    void seekAsked(deployscope::SimTime at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void retranslate();
    void paintAnew();
    void paintPicture();
    void placeCursor();
    void describe();
    void ask(SimTime at);
    [[nodiscard]] SimTime withinRun(SimTime at) const;
    void paintStale(QPainter &painter) const;
    void paintFocus(QPainter &painter) const;
    [[nodiscard]] std::optional<SimTime> momentFor(const QKeyEvent &event) const;

    std::unique_ptr<CountChart> m_chart;
    CursorLine *m_cursorLine; ///< a child of this widget
    Style m_style{};
    SimTime m_cursor{};
    QPixmap m_picture{}; ///< null: to be painted anew
    bool m_stale = false;
    bool m_keyboardFocus = false; ///< the focus came by the keyboard, and shows
};

} // namespace deployscope
