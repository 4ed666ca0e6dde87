// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/inspection.h"
#include "items/service_event_list_model.h"
#include "views/style/style.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace deployscope {

class ServiceEventList;

/// Everything about one instance, task, target or the security groups: how it stands at the moment shown, and what
/// happened to it in the whole run. A click on an event, or Return on it, asks for its moment.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    /// \param history owned elsewhere, and outliving this
    void setHistory(ServiceEventListModel *history);
    void setInspection(const Inspection &inspection);
    void setStyle(const Style &style);
    using QWidget::setStyle;

Q_SIGNALS:
    void eventActivated(deployscope::EventId event);
    /// The person has seen enough.
    void closeAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    void showFacts();

    Inspection m_inspection{};
    Style m_style;
    QLabel *m_title; ///< a child, and so are those that follow
    QLabel *m_explanation;
    QLabel *m_facts;
    QLabel *m_historyTitle;
    QToolButton *m_close;
    ServiceEventList *m_history;
};

} // namespace deployscope
