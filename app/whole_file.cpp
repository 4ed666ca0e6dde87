// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whole_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace deployscope {

namespace {

struct WholeFile
{
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

[[nodiscard]] QString reason(const QFileDevice &file)
{
    return WholeFile::tr("%1 cannot be written: %2. Nothing was changed; name another file, or make room.")
        .arg(file.fileName(), file.errorString());
}

[[nodiscard]] std::optional<QString> writeDevice(const QString &path, const QByteArray &bytes)
{
    QFile device(path);
    const bool written =
        device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && device.write(bytes) == bytes.size();
    return written ? std::nullopt : std::optional(reason(device));
}

} // namespace

std::optional<QString> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        return writeDevice(path, bytes);
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? std::nullopt : std::optional(reason(file));
}

} // namespace deployscope
