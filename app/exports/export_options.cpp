// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exports/export_options.h"

#include <algorithm>
#include <array>
#include <utility>

namespace deployscope {

namespace {

using namespace Qt::StringLiterals;

/// That of a trace stands before that of a JSON, which it ends with.
constexpr std::array<std::pair<ExportFormat, QLatin1StringView>, 7> endings{{
    {ExportFormat::Svg, ".svg"_L1},
    {ExportFormat::Png, ".png"_L1},
    {ExportFormat::Pdf, ".pdf"_L1},
    {ExportFormat::Csv, ".csv"_L1},
    {ExportFormat::Trace, ".trace.json"_L1},
    {ExportFormat::Json, ".json"_L1},
    {ExportFormat::Gif, ".gif"_L1},
}};

} // namespace

std::optional<ExportFormat> exportFormat(const QString &file)
{
    const auto found = std::ranges::find_if(
        endings, [&](const auto &each) { return file.endsWith(each.second, Qt::CaseInsensitive); });
    return found == endings.end() ? std::nullopt : std::optional(found->first);
}

QString endingOf(ExportFormat format)
{
    return std::ranges::find(endings, format, &std::pair<ExportFormat, QLatin1StringView>::first)->second;
}

} // namespace deployscope
