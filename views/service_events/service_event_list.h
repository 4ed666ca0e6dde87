// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/service_event_list_model.h"
#include "views/style/style.h"

#include <QListView>

namespace deployscope {

/// The list of service events. Those after the cursor are there too, marked as still to come; the newest one
/// that has happened is kept in view.
class ServiceEventList : public QListView
{
    Q_OBJECT

public:
    explicit ServiceEventList(QWidget *parent = nullptr);

    /// \param events owned elsewhere, and outliving this list
    void setEvents(ServiceEventListModel *events);
    void setStyle(const Style &style);

Q_SIGNALS:
    /// A click on an event, or Return on it.
    void eventActivated(deployscope::EventId event);
};

} // namespace deployscope
