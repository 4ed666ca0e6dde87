// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/service_event_list_model.h"
#include "views/style/style.h"

#include <QListView>

#include <optional>

namespace deployscope {

class ServiceEventDelegate;

/// The list of service events, or of what happened to one thing. Those after the cursor are there too, marked as still to come; the newest one
/// that has happened is kept in view.
class ServiceEventList : public QListView
{
    Q_OBJECT

public:
    /// Whose events the model holds.
    enum class Of { AllServices, OneThing };

    explicit ServiceEventList(QWidget *parent = nullptr);
    ServiceEventList(Of whose, QWidget *parent);

    /// \param events owned elsewhere, and outliving this list
    void setEvents(ServiceEventListModel *events);
    void setStyle(const Style &style);

    void doItemsLayout() override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A click on an event, or Return on it.
    void eventActivated(deployscope::EventId event);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void measureTimes();
    void showNewest();
    void rememberCurrent();
    void restoreCurrent();
    void tell(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(quint32 event) const;

    Of m_whose;
    ServiceEventDelegate *m_delegate;          ///< a child
    ServiceEventListModel *m_events = nullptr; ///< owned elsewhere
    Style m_style{};
    std::optional<quint32> m_remembered{}; ///< the current event while the model is reset
};

} // namespace deployscope
