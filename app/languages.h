// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <optional>

namespace deployscope {

enum class Language : std::uint8_t { English, Korean };

/// `en` or `ko`.
[[nodiscard]] QString codeOf(Language language);
/// The language of a code such as `ko`, `ko_KR` or `ko-KR`; nothing for one that is not spoken here.
[[nodiscard]] std::optional<Language> languageOfCode(const QString &code);
/// Korean where the system's first language is Korean, else English.
[[nodiscard]] Language systemLanguage();

/// Switches the program's texts, and Qt's own, while it runs: every widget hears QEvent::LanguageChange.
class Languages : public QObject
{
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);

    [[nodiscard]] Language current() const { return m_current; }
    /// The English catalogue is loaded too: it has the plural forms.
    void set(Language language);

Q_SIGNALS:
    void changed(deployscope::Language language);

private:
    Language m_current = Language::English;
    QTranslator m_ours{};
    QTranslator m_qt{};
};

} // namespace deployscope
