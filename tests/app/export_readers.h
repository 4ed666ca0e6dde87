// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace deployscope::testing {

/// Runs another program and returns what it prints; nothing where it is not there, or fails.
[[nodiscard]] inline QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return ended && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

/// How much two pictures of one size differ, looked at from some distance, so that the smoothing of letters and lines does not
/// count: greys of 0 to 255.
struct Difference
{
    double mean = 255.0;
    int most = 255;
};

/// \param distance pixels that become one
[[nodiscard]] inline Difference differenceOf(const QImage &left, const QImage &right, int distance = 12)
{
    if (left.isNull() || left.size() != right.size()) {
        return {};
    }
    const auto fromAfar = [distance](const QImage &picture) {
        return picture.convertToFormat(QImage::Format_RGB32)
            .scaled(picture.size() / distance, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_Grayscale8);
    };
    const QImage first = fromAfar(left);
    const QImage second = fromAfar(right);
    Difference difference{0.0, 0};
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const int here = std::abs(qGray(first.pixel(x, y)) - qGray(second.pixel(x, y)));
            difference.mean += here;
            difference.most = std::max(difference.most, here);
        }
    }
    difference.mean /= first.width() * first.height();
    return difference;
}

/// A table read back by the rules of RFC 4180: rows of fields.
[[nodiscard]] inline QList<QByteArrayList> tableIn(const QByteArray &text)
{
    QList<QByteArrayList> rows{{}};
    QByteArray field;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char letter = text[i];
        if (letter == '"' && quoted && text.mid(i + 1, 1) == "\"") {
            field += text[++i];
        } else if (letter == '"') {
            quoted = !quoted;
        } else if (!quoted && (letter == ',' || letter == '\n')) {
            rows.last().append(field.endsWith('\r') ? field.chopped(1) : field);
            field.clear();
            if (letter == '\n') {
                rows.append(QByteArrayList());
            }
        } else {
            field += letter;
        }
    }
    rows.removeLast();
    return rows;
}

/// The comments of a GIF, put together from their blocks.
[[nodiscard]] inline QByteArray commentsIn(const QByteArray &gif)
{
    QByteArray comments;
    for (qsizetype at = gif.indexOf("\x21\xFE"); at >= 0; at = gif.indexOf("\x21\xFE", at)) {
        at += 2;
        while (at < gif.size() && gif[at] != '\0') {
            const auto length = static_cast<uchar>(gif[at]);
            comments += gif.mid(at + 1, length);
            at += 1 + length;
        }
    }
    return comments;
}

} // namespace deployscope::testing
