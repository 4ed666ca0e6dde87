// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/service_events/service_event_list.h"

#include "views/service_events/service_event_delegate.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{300, 190};
constexpr QSize leastSize{220, 120};

} // namespace

ServiceEventList::ServiceEventList(QWidget *parent)
    : ServiceEventList(Of::AllServices, parent)
{}

ServiceEventList::ServiceEventList(Of whose, QWidget *parent)
    : QListView(parent)
    , m_whose(whose)
    , m_delegate(new ServiceEventDelegate(this))
{
    setObjectName(whose == Of::AllServices ? "serviceEvents"_L1 : "history"_L1);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QListView::clicked, this, &ServiceEventList::tell);
    setStyle(styleFor(Theme::Light, font()));
    retranslate();
}

void ServiceEventList::setEvents(ServiceEventListModel *events)
{
    if (m_events != nullptr)
        disconnect(m_events, nullptr, this, nullptr);
    m_events = events;
    setModel(events);
    connect(events, &ServiceEventListModel::pastCountChanged, this, &ServiceEventList::showNewest);
    connect(events, &QAbstractItemModel::modelAboutToBeReset, this, &ServiceEventList::rememberCurrent);
    connect(events, &QAbstractItemModel::modelReset, this, &ServiceEventList::restoreCurrent);
    showNewest();
}

void ServiceEventList::setStyle(const Style &style)
{
    m_style = style;
    m_delegate->setStyle(style);
    scheduleDelayedItemsLayout();
    viewport()->update();
}

/// Rows keep the newest event in view, also when their heights have changed.
void ServiceEventList::doItemsLayout()
{
    measureTimes();
    QListView::doItemsLayout();
    if (m_events != nullptr)
        showNewest();
}

/// The last event has the longest time.
void ServiceEventList::measureTimes()
{
    if (m_events == nullptr || m_events->rowCount() == 0)
        return;
    const QModelIndex last = m_events->index(m_events->rowCount() - 1);
    m_delegate->setWidestTime(last.data(ServiceEventListModel::TimeTextRole).toString());
}

QSize ServiceEventList::sizeHint() const
{
    return usualSize * std::max(m_style.scale, 1.0);
}

QSize ServiceEventList::minimumSizeHint() const
{
    return leastSize * std::max(m_style.scale, 1.0);
}

void ServiceEventList::showNewest()
{
    viewport()->update(); // which row is the newest shows in two rows, and only one of them has changed
    if (m_events->pastCount() > 0)
        scrollTo(m_events->index(m_events->pastCount() - 1));
    else
        scrollToTop();
}

void ServiceEventList::rememberCurrent()
{
    m_remembered.reset();
    if (currentIndex().isValid())
        m_remembered = currentIndex().data(ServiceEventListModel::IdRole).toUInt();
}

void ServiceEventList::restoreCurrent()
{
    if (m_remembered)
        setCurrentIndex(indexOf(*m_remembered));
}

QModelIndex ServiceEventList::indexOf(quint32 event) const
{
    return m_events->match(m_events->index(0), ServiceEventListModel::IdRole, event, 1, Qt::MatchExactly).value(0);
}

void ServiceEventList::tell(const QModelIndex &index)
{
    Q_EMIT eventActivated(EventId{index.data(ServiceEventListModel::IdRole).toUInt()});
}

void ServiceEventList::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && currentIndex().isValid())
        tell(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void ServiceEventList::resizeEvent(QResizeEvent *event)
{
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // at once, where the base class waits a tenth of a second with sentences cut off
}

void ServiceEventList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_events != nullptr && m_events->rowCount() > 0)
        return;
    QPainter painter{viewport()};
    painter.setPen(m_style.mutedText);
    painter.setFont(m_style.font(TextSize::Base));
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                     m_whose == Of::AllServices ? tr("No service events in this run.")
                                                : tr("Nothing happens to it in this run."));
}

void ServiceEventList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QListView::changeEvent(event);
}

void ServiceEventList::retranslate()
{
    setAccessibleName(m_whose == Of::AllServices ? tr("Service events") : tr("What happened to it"));
    viewport()->update();
}

} // namespace deployscope
