// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"language"_s;
const QString themeKey = u"theme"_s;
const QString speedKey = u"speed"_s;
const QString playsByEventKey = u"playsByEvent"_s;
const QString reduceMotionKey = u"reduceMotion"_s;
const QString recentFilesKey = u"recentFiles"_s;
const QString geometryKey = u"window/geometry"_s;
const QString pictureAndTimeKey = u"window/pictureAndTime"_s;
const QString chartAndEventsKey = u"window/chartAndEvents"_s;

constexpr std::array themes{Theme::Light, Theme::Dark, Theme::Projector};

QString codeOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return u"light"_s;
    case Theme::Dark:
        return u"dark"_s;
    case Theme::Projector:
        return u"projector"_s;
    }
    Q_UNREACHABLE();
}

Theme themeOfCode(const QString &code, Theme otherwise)
{
    const auto *const found = std::ranges::find(themes, code, [](Theme theme) { return codeOf(theme); });
    return found == themes.end() ? otherwise : *found;
}

double speedOf(const QVariant &value, double otherwise)
{
    bool isNumber = false;
    const double speed = value.toDouble(&isNumber);
    const bool isPossible = isNumber && speed >= PlaybackSpeed::least && speed <= PlaybackSpeed::most;
    return isPossible ? speed : otherwise;
}

QVariantList variantOf(const QList<QStringList> &entries)
{
    QVariantList variants;
    for (const QStringList &entry : entries)
        variants.append(entry);
    return variants;
}

QList<QStringList> entriesOf(const QVariant &value)
{
    QList<QStringList> entries;
    for (const QVariant &entry : value.toList())
        entries.append(entry.toStringList());
    return RecentFiles(entries).entries();
}

} // namespace

Settings loadSettings(const QSettings &store, const Settings &defaults)
{
    Settings settings;
    settings.language = languageOfCode(store.value(languageKey).toString()).value_or(defaults.language);
    settings.theme = themeOfCode(store.value(themeKey).toString(), defaults.theme);
    settings.speed = speedOf(store.value(speedKey), defaults.speed);
    settings.playsByEvent = store.value(playsByEventKey, defaults.playsByEvent).toBool();
    settings.reduceMotion = store.value(reduceMotionKey, defaults.reduceMotion).toBool();
    settings.recentFiles = entriesOf(store.value(recentFilesKey, variantOf(defaults.recentFiles)));
    settings.windowGeometry = store.value(geometryKey, defaults.windowGeometry).toByteArray();
    settings.pictureAndTime = store.value(pictureAndTimeKey, defaults.pictureAndTime).toByteArray();
    settings.chartAndEvents = store.value(chartAndEventsKey, defaults.chartAndEvents).toByteArray();
    return settings;
}

void saveSettings(QSettings &store, const Settings &settings)
{
    store.setValue(languageKey, codeOf(settings.language));
    store.setValue(themeKey, codeOf(settings.theme));
    store.setValue(speedKey, settings.speed);
    store.setValue(playsByEventKey, settings.playsByEvent);
    store.setValue(reduceMotionKey, settings.reduceMotion);
    store.setValue(recentFilesKey, variantOf(settings.recentFiles));
    store.setValue(geometryKey, settings.windowGeometry);
    store.setValue(pictureAndTimeKey, settings.pictureAndTime);
    store.setValue(chartAndEventsKey, settings.chartAndEvents);
}

} // namespace deployscope
