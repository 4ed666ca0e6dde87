// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/offscreen_application.h"

#include "app/program.h"

#include <QApplication>

namespace deployscope {

OffscreenApplication::OffscreenApplication(const QStringList &arguments, bool paints)
    : m_name(arguments.first().toLocal8Bit())
    , m_argument(m_name.data())
{
    if (QCoreApplication::instance() != nullptr) {
        return;
    }
    // Qt is given the program's name alone: what else stands there is for the verb, and not for Qt.
    if (paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        m_application = std::make_unique<QApplication>(m_count, &m_argument);
    } else {
        m_application = std::make_unique<QCoreApplication>(m_count, &m_argument);
    }
    QCoreApplication::setApplicationName(programName());
    QCoreApplication::setApplicationVersion(programVersion());
}

} // namespace deployscope
