// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/offscreen_application.h"

#include "app/command_line/console.h"
#include "app/program.h"

#include <QApplication>

namespace deployscope {

namespace {

/// A verb uses none of the folders that Qt looks for when it starts: that one is missing is no news for a pipe.
void keepQuiet(QtMsgType type, const QMessageLogContext & /*context*/, const QString &message)
{
    if (type == QtFatalMsg) {
        console::complain(message);
    }
}

/// Qt's application for painting, with no word on standard error while it starts.
[[nodiscard]] std::unique_ptr<QCoreApplication> paintingApplication(int &count, char **arguments)
{
    const QtMessageHandler before = qInstallMessageHandler(keepQuiet);
    auto application = std::make_unique<QApplication>(count, arguments);
    qInstallMessageHandler(before);
    return application;
}

} // namespace

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
        m_application = paintingApplication(m_count, &m_argument);
    } else {
        m_application = std::make_unique<QCoreApplication>(m_count, &m_argument);
    }
    QCoreApplication::setApplicationName(programName());
    QCoreApplication::setApplicationVersion(programVersion());
}

} // namespace deployscope
