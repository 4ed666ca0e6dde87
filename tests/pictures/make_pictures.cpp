// SPDX-License-Identifier: GPL-3.0-or-later
// pictures FOLDER [WIDTHxHEIGHT]: opens the real window at chosen moments of the built-in scenarios, in each theme
// and language that is wanted, and writes PNG files. It needs no display.
#include "app/built_in_scenarios.h"
#include "app/main_window.h"
#include "app/picture_pages.h"
#include "views/cluster_grid/cluster_grid_view.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPixmap>

#include <cstdio>
#include <vector>

using namespace deployscope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// One picture of the whole window.
struct Picture
{
    QString name{};
    QString scenario{};
    SimTime at{};
    Theme theme = Theme::Light;
    Language language = Language::English;
    Subject selected{}; ///< in the grid
    double zoom = 1;    ///< of the grid, or of the timeline
    PicturePages::Page page = PicturePages::Grid;
};

const QString largeScenario = u"large"_s;

/// The five instances, but twenty of them with sixty tasks.
QByteArray largeDocument()
{
    Document document = Document::parse(builtInText(u"five-instances-20-100"_s).value().text);
    document["name"] = "Sixty tasks, 75 / 125";
    document["containerInstances"][0]["count"] = 20;
    for (Document &definition : document["taskDefinitions"]) {
        definition["containerDefinitions"][0]["cpu"] = 240;
        definition["containerDefinitions"][0]["memory"] = 120;
    }
    document["services"][0]["desiredCount"] = 60;
    document["services"][0]["deploymentConfiguration"] = {{"minimumHealthyPercent", 75}, {"maximumPercent", 125}};
    document["simulation"]["jitter"] = 40;
    return QByteArray::fromStdString(document.dump());
}

Picture timelineOf(const QString &name, const QString &scenario, Theme theme, Language language,
                   const Subject &selected = {}, double zoom = 1, SimTime at = SimTime{92s})
{
    return {name, scenario, at, theme, language, selected, zoom, PicturePages::Timeline};
}

std::vector<Picture> wantedPictures()
{
    const QString twoTasks = u"two-tasks-50-200"_s;
    const QString five = u"five-instances-20-100"_s;
    const QString closed = u"closed-security-group"_s;
    const QString first = u"first-deployment"_s;
    return {
        {u"first-deployment"_s, first, SimTime{}},
        {u"two-tasks-before"_s, twoTasks, SimTime{59s}},
        {u"two-tasks-during"_s, twoTasks, SimTime{92s}},
        {u"two-tasks-after"_s, twoTasks, SimTime{1h}},
        {u"five-instances-before"_s, five, SimTime{59s}},
        {u"five-instances-during"_s, five, SimTime{92s}},
        {u"five-instances-after"_s, five, SimTime{1h}},
        {u"closed-security-group"_s, closed, SimTime{150s}},
        {u"dark"_s, twoTasks, SimTime{92s}, Theme::Dark},
        {u"projector"_s, twoTasks, SimTime{92s}, Theme::Projector},
        {u"korean"_s, twoTasks, SimTime{92s}, Theme::Light, Language::Korean},
        {u"inspector"_s, twoTasks, SimTime{92s}, Theme::Light, Language::English, TaskId{2}},
        {u"inspector-korean"_s, closed, SimTime{150s}, Theme::Dark, Language::Korean, TargetId{2}},
        {u"zoomed"_s, five, SimTime{92s}, Theme::Light, Language::English, TaskId{5}, 2.5},
        {u"tables"_s, twoTasks, SimTime{92s}, Theme::Light, Language::English, TaskId{2}, 1, PicturePages::Tables},
        {u"tables-korean"_s, closed, SimTime{150s}, Theme::Dark, Language::Korean, TargetId{2}, 1,
         PicturePages::Tables},
        {u"korean-dark"_s, closed, SimTime{150s}, Theme::Dark, Language::Korean},
        timelineOf(u"timeline-two-tasks"_s, twoTasks, Theme::Light, Language::English),
        timelineOf(u"timeline-five-instances"_s, five, Theme::Light, Language::Korean),
        timelineOf(u"timeline-dark"_s, five, Theme::Dark, Language::English),
        timelineOf(u"timeline-projector"_s, twoTasks, Theme::Projector, Language::Korean),
        timelineOf(u"timeline-projector-large"_s, largeScenario, Theme::Projector, Language::English),
        timelineOf(u"timeline-large"_s, largeScenario, Theme::Light, Language::English),
        timelineOf(u"timeline-large-dark"_s, largeScenario, Theme::Dark, Language::Korean),
        timelineOf(u"timeline-zoomed"_s, largeScenario, Theme::Light, Language::English, TaskId{33}, 3),
        timelineOf(u"timeline-trouble"_s, closed, Theme::Light, Language::English, TaskId{2}, 1, SimTime{150s}),
    };
}

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides.at(0).toInt(), sides.at(1).toInt()) : QSize();
}

bool take(const Picture &picture, const QDir &folder, QSize size)
{
    Languages languages;
    languages.set(picture.language);
    MainWindow window(&languages, {.language = picture.language, .theme = picture.theme});
    window.resize(size);
    window.start({picture.scenario == largeScenario ? folder.filePath(u"large.json"_s) : picture.scenario});
    window.show();
    window.player().seek(picture.at);
    window.findChild<ClusterGridView *>()->select(picture.selected);
    window.findChild<PicturePages *>()->showPage(picture.page);
    window.findChild<PicturePages *>()->zoomBy(picture.zoom);
    QCoreApplication::processEvents();
    return window.grab().save(folder.filePath(picture.name + u".png"_s));
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setStyle(u"Fusion"_s);
    const QStringList arguments = QApplication::arguments();
    const QSize size = arguments.size() == 3 ? sizeOf(arguments.at(2)) : QSize(1280, 800);
    if (arguments.size() < 2 || size.isEmpty() || !QDir().mkpath(arguments.at(1))) {
        std::fputs("pictures FOLDER [WIDTHxHEIGHT]\n", stderr);
        return 2;
    }
    QFile large(QDir(arguments.at(1)).filePath(u"large.json"_s));
    if (!large.open(QIODevice::WriteOnly) || large.write(largeDocument()) < 0)
        return 3;
    large.close();
    for (const Picture &picture : wantedPictures()) {
        if (!take(picture, QDir(arguments.at(1)), size))
            return 3;
    }
    return 0;
}
