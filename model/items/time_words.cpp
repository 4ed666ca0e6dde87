// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/time_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace deployscope {

namespace {

using namespace std::chrono_literals;

struct TimeWords
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

QString secondsWords(SimDuration duration)
{
    const bool whole = duration % 1s == 0ms;
    const double seconds = static_cast<double>(duration.count()) / 1000.0;
    //: a length of time in seconds
    return TimeWords::tr("%1 s").arg(QLocale().toString(seconds, 'f', whole ? 0 : 1));
}

QString minutesWords(SimDuration duration)
{
    const qlonglong minutes = duration / 1min;
    const qlonglong seconds = duration % 1min / 1s;
    //: a length of time in minutes and seconds
    return seconds == 0 ? TimeWords::tr("%1 min").arg(minutes)
                        : TimeWords::tr("%1 min %2 s").arg(minutes).arg(seconds);
}

QString hoursWords(SimDuration duration)
{
    const qlonglong hours = duration / 1h;
    const qlonglong minutes = duration % 1h / 1min;
    //: a length of time in hours and minutes
    return minutes == 0 ? TimeWords::tr("%1 h").arg(hours) : TimeWords::tr("%1 h %2 min").arg(hours).arg(minutes);
}

QString twoDigits(qlonglong number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace

QString durationWords(SimDuration duration)
{
    if (duration < 2min)
        return secondsWords(duration);
    return duration < 1h ? minutesWords(duration) : hoursWords(duration);
}

QString clockText(SimTime at)
{
    const SimDuration since = at.time_since_epoch();
    const qlonglong hours = since / 1h;
    const qlonglong minutes = since % 1h / 1min;
    const QString seconds = twoDigits(since % 1min / 1s);
    if (hours == 0)
        return QStringLiteral("%1:%2").arg(minutes).arg(seconds);
    return QStringLiteral("%1:%2:%3").arg(hours).arg(twoDigits(minutes), seconds);
}

QString clockText(SimTime at, SimTime end)
{
    const SimDuration since = at.time_since_epoch();
    const QString seconds = twoDigits(since % 1min / 1s);
    if (end.time_since_epoch() < 1h)
        return QStringLiteral("%1:%2").arg(twoDigits(since / 1min), seconds);
    return QStringLiteral("%1:%2:%3").arg(since / 1h).arg(twoDigits(since % 1h / 1min), seconds);
}

std::optional<SimTime> timeFromText(const QString &text)
{
    static const QRegularExpression time(
        QStringLiteral("^(?:(?:(\\d{1,4}):)?(\\d{1,5}):)?(\\d{1,7})(?:[.,](\\d{1,3}))?\\s*s?$"));
    const QRegularExpressionMatch match = time.match(text.trimmed());
    const QString seconds = match.captured(3);
    const bool isWhole = match.captured(2).isEmpty() || seconds.toInt() < 60;
    const bool isHour = match.captured(1).isEmpty() || match.captured(2).toInt() < 60;
    if (!match.hasMatch() || !isWhole || !isHour)
        return std::nullopt;
    const SimTime at{std::chrono::hours{match.captured(1).toInt()} +
                     std::chrono::minutes{match.captured(2).toInt()} + std::chrono::seconds{seconds.toInt()} +
                     SimDuration{match.captured(4).leftJustified(3, QLatin1Char('0')).toInt()}};
    return at <= SimTime{1000h} ? std::optional(at) : std::nullopt;
}

} // namespace deployscope
