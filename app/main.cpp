// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"
#include "app/focus_keys.h"
#include "app/main_window.h"
#include "app/program.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>
#include <QStyle>

#include <cstdio>

namespace {

using namespace deployscope;
using namespace Qt::StringLiterals;

/// As they stand before there is an application object.
QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

/// Qt itself would end the program with a signal.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

/// The style of the desktop says so by animations that take no time.
bool wantsReducedMotion()
{
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

/// What holds at the first start.
/// \param reduceMotion wantsReducedMotion() of the desktop's own style
Settings firstSettings(bool reduceMotion)
{
    const bool isDark = QApplication::palette().window().color().lightness() < 128;
    return {
        .language = systemLanguage(), .theme = isDark ? Theme::Dark : Theme::Light, .reduceMotion = reduceMotion};
}

void describe(QApplication &application)
{
    QApplication::setApplicationName(u"deployscope"_s);
    QApplication::setApplicationDisplayName(programName());
    QApplication::setApplicationVersion(programVersion());
    QApplication::setOrganizationName(u"DeployScope"_s);
    QApplication::setDesktopFileName(u"io.github.deployscope.DeployScope"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/deployscope.svg"_s));
    QApplication::setStyle(u"Fusion"_s); // the one style that follows a palette whole
    application.installEventFilter(new FocusKeys(&application));
}

int runWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const bool reduceMotion = wantsReducedMotion(); // asked before the program takes a style of its own
    describe(application);
    QSettings store;
    const Settings settings = loadSettings(store, firstSettings(reduceMotion));
    Languages languages;
    languages.set(settings.language);

    MainWindow window(&languages, settings);
    window.start(QApplication::arguments().mid(1));
    window.show();
    const int status = QApplication::exec();
    saveSettings(store, window.settings());
    return status;
}

} // namespace

int main(int argc, char *argv[])
{
    if (const std::optional<int> status = runCommandLine(argumentsOf(argc, argv)))
        return *status;
    if (hasDisplay())
        return runWindow(argc, argv);
    std::fputs("deployscope: there is no display for the window; deployscope --help lists what needs none.\n",
               stderr);
    return 3;
}
