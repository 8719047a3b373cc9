// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>
#include <QtCore/QTranslator>

#include <memory>
#include <optional>
#include <vector>

namespace kmh {

/// The languages the desk speaks; Chinese unless said otherwise, whatever the system's.
enum class Language { Chinese, English };

/// As it is written in settings and on the command line: zh_CN or en.
QString languageCode(Language language);
/// Nothing for a code there is no language of.
std::optional<Language> languageOf(const QString& code);
/// The language of a code a start was given. Throws Error (Usage) where there is none.
Language languageAsked(const QString& code);
/// Its name in itself: 中文, English.
QString languageName(Language language);
/// The files of its texts: ours, in English those with plural forms, and those of Qt's own.
QStringList textFiles(Language language);

/// The texts of one language: ours, Qt's own (buttons, file dialogs, the menu of an input line),
/// which are carried along because not every system has them, and how dates and numbers are
/// written (QLocale's default). One exists per program; windows built before keep their words.
class LanguageInUse
{
public:
    LanguageInUse() = default;
    ~LanguageInUse();
    LanguageInUse(const LanguageInUse&) = delete;
    LanguageInUse& operator=(const LanguageInUse&) = delete;

    void use(Language language);
    Language language() const { return m_language; }

private:
    void clear();

    Language m_language = Language::Chinese;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace kmh
