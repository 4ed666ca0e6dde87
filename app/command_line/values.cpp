// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/values.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

struct Values
{
    Q_DECLARE_TR_FUNCTIONS(OptionValues)
};

constexpr int smallestSide = 16;
constexpr int largestSide = 8192;

[[nodiscard]] QString unexpected(const QString &option, const QString &text, const QString &expected)
{
    return Values::tr("Found %1 for %2, expected %3.").arg(text, option, expected);
}

} // namespace

Given<SimTime> readTime(const QString &option, const QString &text)
{
    static const QRegularExpression pattern(uR"(^(\d{1,12})(?:\.(\d{1,3}))?$)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return unexpected(option, text,
                          Values::tr("seconds of 0 or more with at most three decimals, such as 92.5"));
    }
    const qint64 seconds = match.captured(1).toLongLong();
    const qint64 thousandths = match.captured(2).leftJustified(3, u'0').toLongLong();
    return SimTime(SimDuration(seconds * 1000 + thousandths));
}

Given<QSize> readSize(const QString &text)
{
    static const QRegularExpression pattern(uR"(^(\d{1,5})x(\d{1,5})$)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const QSize smallest(smallestSide, smallestSide);
    const QSize largest(largestSide, largestSide);
    if (!match.hasMatch() || size.expandedTo(smallest) != size || size.boundedTo(largest) != size) {
        return unexpected(
            u"--size"_s, text,
            Values::tr("a width and a height from %1 to %2, such as 1280x720").arg(smallestSide).arg(largestSide));
    }
    return size;
}

Given<int> readScale(const QString &text)
{
    if (text != "1"_L1 && text != "2"_L1) {
        return unexpected(u"--scale"_s, text, u"1, 2"_s);
    }
    return text.toInt();
}

Given<Theme> readTheme(const QString &text)
{
    if (text == "light"_L1) {
        return Theme::Light;
    }
    if (text == "dark"_L1) {
        return Theme::Dark;
    }
    if (text == "projector"_L1) {
        return Theme::Projector;
    }
    return unexpected(u"--theme"_s, text, u"light, dark, projector"_s);
}

} // namespace deployscope
