// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/languages.h"
#include "app/recent_files.h"
#include "views/style/style.h"
#include "views/transport/transport_bar.h"

#include <QByteArray>

class QSettings;

namespace deployscope {

/// What the program remembers about its reader from one start to the next.
struct Settings
{
    Language language = Language::English;
    Theme theme = Theme::Light;
    double speed = PlaybackSpeed::normal; ///< simulated seconds in a real second
    bool playsByEvent = false;            ///< each interesting event gets the same real time
    bool reduceMotion = false;            ///< moments are shown without movement between them
    QList<QStringList> recentFiles{};     ///< of RecentFiles::entries()
    QByteArray windowGeometry{};          ///< of QWidget::saveGeometry(); empty at the first start
    QByteArray pictureAndTime{};          ///< of the splitter between the picture and the time below it
    QByteArray chartAndEvents{};          ///< of the splitter between the chart and the service events
    friend bool operator==(const Settings &, const Settings &) = default;
};

/// What stands in `store`; what is missing or makes no sense there is as in `defaults`.
[[nodiscard]] Settings loadSettings(const QSettings &store, const Settings &defaults);
void saveSettings(QSettings &store, const Settings &settings);

} // namespace deployscope
