// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/language.h"

#include "core/domain/text.h"
#include "ui/settings/language.h"

#include <QtCore/QTranslator>

namespace kmh {

namespace {

const auto kChinese = QStringLiteral("zh_CN");
const auto kEnglish = QStringLiteral("en");
const auto kName = QStringLiteral("lang");

} // namespace

QCommandLineOption languageOption()
{
    return {kName, kmh::tr("the language of what is said: zh_CN or en"), QStringLiteral("zh_CN|en"),
            kChinese};
}

void checkLanguage(const QCommandLineParser& parser)
{
    languageAsked(parser.value(kName));
}

void installLanguage(QCoreApplication& application, const QStringList& arguments)
{
    // The one of the window's settings has no say: what a script reads must not change with it.
    const qsizetype at = arguments.indexOf(QStringLiteral("--lang"));
    const bool isEnglish = arguments.contains(QStringLiteral("--lang=en")) ||
                           (at >= 0 && arguments.value(at + 1) == kEnglish);
    for (const QString& file : textFiles(isEnglish ? Language::English : Language::Chinese)) {
        auto translator = new QTranslator(&application);
        if (translator->load(file))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace kmh
