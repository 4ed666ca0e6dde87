// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace deployscope {

/// An #include as it stands in a file.
struct Include
{
    QString name{};      ///< what stands between the signs, such as `cluster/state.h`
    bool quoted = false; ///< "name" and not <name>
    int line = 0;        ///< from 1
    friend bool operator==(const Include &, const Include &) = default;
};

/// All includes of a C++ text, in its order, those between #if and #endif too.
[[nodiscard]] QList<Include> includesOf(const QString &text);

/// The Qt module that a header belongs to, such as `QtCore` for `QString`; empty for a header that is not of Qt,
/// `Qt` alone for one that looks like Qt's and is not installed.
[[nodiscard]] QString qtModuleOf(const QString &header);

/// Why a file of this place may not include that; empty where it may.
[[nodiscard]] QString objection(const QString &file, const Include &include);

/// Texts by their place from the project's root, such as `model/cluster/state.h`.
using SourceTexts = QMap<QString, QString>;

/// All arrows against the design, as `file:line: what is wrong`. An arrow counts too where it leads through a
/// header that the file may include.
[[nodiscard]] QStringList violations(const SourceTexts &files);

} // namespace deployscope
