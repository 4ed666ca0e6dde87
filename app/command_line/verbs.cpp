// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/verbs.h"

namespace deployscope {

using namespace Qt::StringLiterals;

const std::vector<Verb> &verbs()
{
    static const std::vector<Verb> all{
        {u"simulate"_s, false, simulateSummary, simulateCommand},
        {u"check"_s, false, checkSummary, checkCommand},
        {u"render"_s, true, renderSummary, renderCommand},
        {u"export"_s, true, exportSummary, exportCommand},
        {u"lessons"_s, false, lessonsSummary, lessonsCommand},
    };
    return all;
}

Language languageWanted(const QStringList &arguments)
{
    const QString option = u"--language"_s;
    QString code;
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        if (arguments.at(place) == option) {
            code = arguments.value(place + 1);
        } else if (arguments.at(place).startsWith(option + u'=')) {
            code = arguments.at(place).sliced(option.size() + 1);
        }
    }
    return languageOfCode(code).value_or(systemLanguage());
}

} // namespace deployscope
