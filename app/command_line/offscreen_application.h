// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <memory>

namespace deployscope {

/// The application object of a verb, where main() has made none: without a screen, or for painting with one that
/// nobody sees. A verb never asks for a display, so its pictures are the same with and without one.
class OffscreenApplication
{
public:
    OffscreenApplication(const QStringList &arguments, bool paints);

private:
    QByteArray m_name;
    char *m_argument;
    int m_count = 1;
    std::unique_ptr<QCoreApplication> m_application{};
};

} // namespace deployscope
