// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace deployscope {

/// What was opened or saved, the latest first. Files that were opened together are one entry, since none of them
/// is a scenario by itself.
class RecentFiles
{
public:
    static constexpr qsizetype most = 10;

    RecentFiles() = default;
    /// \param entries the latest first; what is empty, twice there or beyond `most` is left out
    explicit RecentFiles(const QList<QStringList> &entries);

    /// Puts `paths` first. Relative ones are taken from the working directory.
    void add(const QStringList &paths);
    void remove(const QStringList &paths);

    /// Absolute paths.
    [[nodiscard]] const QList<QStringList> &entries() const { return m_entries; }

private:
    QList<QStringList> m_entries{};
};

/// For a menu: `web.json — ~/lessons`; of several files `service.json + web.json — ~/lessons`. No letter of it is a mnemonic.
[[nodiscard]] QString menuText(const QStringList &entry);

} // namespace deployscope
