// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace deployscope {

using namespace Qt::StringLiterals;

QString codeOf(Language language)
{
    return language == Language::Korean ? u"ko"_s : u"en"_s;
}

std::optional<Language> languageOfCode(const QString &code)
{
    for (const auto language : {Language::English, Language::Korean}) {
        if (QLocale(code).language() == QLocale(codeOf(language)).language() && !code.isEmpty())
            return language;
    }
    return std::nullopt;
}

Language systemLanguage()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    return wanted.isEmpty() ? Language::English : languageOfCode(wanted.first()).value_or(Language::English);
}

Languages::Languages(QObject *parent)
    : QObject(parent)
{
    set(Language::English);
}

void Languages::set(Language language)
{
    m_current = language;
    QLocale::setDefault(QLocale(codeOf(language)));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qt);
    // Qt's catalogue may be missing on a machine; its few texts are English then.
    if (m_qt.load(u"qtbase_"_s + codeOf(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_ours.load(u":/i18n/deployscope_"_s + codeOf(language)))
        QCoreApplication::installTranslator(&m_ours);
    Q_EMIT changed(language);
}

} // namespace deployscope
