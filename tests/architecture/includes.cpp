// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/includes.h"

#include "architecture/rooms.h"

#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace deployscope {

using namespace Qt::StringLiterals;

namespace {

/// One walk through everything that a file includes, directly or through others.
struct Walk
{
    const SourceTexts &files;
    QString file{};       ///< where the walk began
    QSet<QString> seen{}; ///< headers that it has been through
    QStringList violations{};
};

bool namesARoom(const QString &name)
{
    return std::ranges::any_of(rooms(), [&](const Room &r) { return name.startsWith(includeName(r.folder)); });
}

bool isAllowed(const Room &room, const QString &name)
{
    return std::ranges::any_of(room.headers, [&](const QString &allowed) {
        return allowed.endsWith(u'/') ? name.startsWith(allowed) : name == allowed;
    });
}

bool isStandard(const Include &include)
{
    static const QRegularExpression standard(u"^[a-z_]+[0-9]*$"_s);
    return !include.quoted && standard.match(include.name).hasMatch();
}

QString objectionOf(const Room &room, const Include &include)
{
    const QString &name = include.name;
    const QString who = room.folder.chopped(1);
    if (name.contains("../"_L1) || name.startsWith(u'/') || name.startsWith("model/"_L1))
        return u"an include begins with the name of a room"_s;
    if (namesARoom(name))
        return isAllowed(room, name) ? QString() : u"%1 may not include it"_s.arg(who);
    if (const QString module = qtModuleOf(name); !module.isEmpty())
        return room.modules.contains(module) ? QString() : u"%1 may not include %2"_s.arg(who, module);
    if (name.startsWith("nlohmann/"_L1))
        return room.json ? QString() : u"%1 may not include nlohmann_json"_s.arg(who);
    if (isStandard(include) || (include.quoted && !name.contains(u'/')))
        return {};
    return room.platform ? QString() : u"%1 includes neither standard C++ nor a room"_s.arg(who);
}

/// A header beside the one that names it is named as if with its room.
Include qualified(const SourceTexts &files, const QString &file, Include include)
{
    const QString beside = QFileInfo(file).path() + u'/' + include.name;
    if (include.quoted && files.contains(beside))
        include.name = includeName(beside);
    return include;
}

/// The file that an include names; empty where it is none of ours.
QString fileOf(const SourceTexts &files, const Include &include)
{
    for (const QString &file : {include.name, u"model/"_s + include.name}) {
        if (files.contains(file))
            return file;
    }
    return {};
}

/// \param way what to name in front of a violation: the place in the file where the walk began
void visit(Walk &walk, const QString &header, const QString &way)
{
    for (const Include &written : includesOf(walk.files.value(header))) {
        const Include include = qualified(walk.files, header, written);
        const QString place = u"%1:%2"_s.arg(header).arg(include.line);
        const QString here = way.isEmpty() ? place : way;
        if (const QString why = objection(walk.file, include); !why.isEmpty()) {
            const QString through = way.isEmpty() ? QString() : u" (through %1)"_s.arg(place);
            walk.violations += u"%1: %2: %3%4"_s.arg(here, include.name, why, through);
            continue;
        }
        const QString next = fileOf(walk.files, include);
        if (!next.isEmpty() && !walk.seen.contains(next)) {
            walk.seen.insert(next);
            visit(walk, next, here);
        }
    }
}

} // namespace

QList<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> includes;
    int line = 0;
    for (const QString &content : text.split(u'\n')) {
        ++line;
        const auto match = pattern.match(content);
        if (match.hasMatch())
            includes.append({match.captured(2), match.captured(1) == u'"', line});
    }
    return includes;
}

QString qtModuleOf(const QString &header)
{
    static const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    static const QStringList modules = headers.entryList({u"Qt*"_s}, QDir::Dirs);
    if (modules.contains(header.section(u'/', 0, 0)))
        return header.section(u'/', 0, 0);
    for (const QString &module : modules) {
        if (headers.exists(module + u'/' + header))
            return module;
    }
    static const QRegularExpression looksLikeQt(u"^Qt?[A-Z]"_s);
    return looksLikeQt.match(header).hasMatch() ? u"Qt"_s : QString();
}

QString objection(const QString &file, const Include &include)
{
    const Room *room = roomOf(file);
    return room != nullptr ? objectionOf(*room, include) : QString();
}

QStringList violations(const SourceTexts &files)
{
    QStringList all;
    for (auto file = files.keyBegin(); file != files.keyEnd(); ++file) {
        if (roomOf(*file) == nullptr)
            continue;
        Walk walk{files, *file, {*file}, {}};
        visit(walk, *file, {});
        all += walk.violations;
    }
    return all;
}

} // namespace deployscope
