// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language.h"

#include "core/domain/error.h"
#include "core/domain/text.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace kmh {

namespace {

QLocale localeOf(Language language)
{
    return language == Language::English ? QLocale(QLocale::English, QLocale::UnitedStates)
                                         : QLocale(QLocale::Chinese, QLocale::China);
}

} // namespace

QString languageCode(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("zh_CN");
}

std::optional<Language> languageOf(const QString& code)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

Language languageAsked(const QString& code)
{
    if (const auto language = languageOf(code))
        return *language;
    throw Error(Error::Kind::Usage,
                kmh::tr("There is no language “%1”; choose zh_CN or en.").arg(code));
}

QString languageName(Language language)
{
    return language == Language::English ? QStringLiteral("English") : QStringLiteral("中文");
}

/// The texts of Qt are English where nothing translates them; ours need their plural forms.
QStringList textFiles(Language language)
{
    if (language == Language::English)
        return {QStringLiteral(":/i18n/kaimenhong_en.qm")};
    return {QStringLiteral(":/i18n/qt_zh_CN.qm"), QStringLiteral(":/i18n/kaimenhong_zh_CN.qm")};
}

LanguageInUse::~LanguageInUse()
{
    clear();
}

void LanguageInUse::clear()
{
    if (QCoreApplication::instance()) {
        for (const auto& translator : m_translators)
            QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
}

void LanguageInUse::use(Language language)
{
    clear();
    m_language = language;
    QLocale::setDefault(localeOf(language));
    for (const QString& file : textFiles(language)) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace kmh
