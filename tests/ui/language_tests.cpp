// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/domain/text.h"
#include "tests/support/catch.h"
#include "ui/desk_window.h"
#include "ui/settings/language.h"

#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtCore/QXmlStreamReader>

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList forms;
};

QVector<Message> countedMessages(const QString& path)
{
    QVector<Message> messages;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "source"_L1)
            messages.append({xml.readElementText(), {}});
        else if (xml.name() == "numerusform"_L1)
            messages.last().forms.append(xml.readElementText());
    }
    CHECK_FALSE(xml.hasError());
    return messages;
}

QStringList marksOf(const QString& text)
{
    QStringList marks;
    static const QRegularExpression mark(u"%[0-9]"_s);
    for (auto match = mark.globalMatch(text); match.hasNext();)
        marks.append(match.next().captured());
    marks.sort();
    marks.removeDuplicates();
    return marks;
}

/// The language during a test.
struct Speaking
{
    LanguageInUse language;

    explicit Speaking(Language which) { language.use(which); }
    ~Speaking() { QLocale::setDefault(QLocale::c()); }
};

} // namespace

TEST_CASE(
    "Every counted English text has a form for one and one for more, with the same places to fill")
{
    const auto messages =
        countedMessages(QStringLiteral(KMH_SOURCE_DIR "/resources/i18n/kaimenhong_en.ts"));
    CHECK(messages.size() > 50);
    for (const Message& message : messages) {
        INFO(message.source.toStdString());
        REQUIRE(message.forms.size() == 2);
        CHECK_FALSE(message.forms.at(0).isEmpty());
        CHECK_FALSE(message.forms.at(1).isEmpty());
        CHECK(marksOf(message.forms.at(0)) == marksOf(message.source));
        CHECK(marksOf(message.forms.at(1)) == marksOf(message.source));
    }
}

TEST_CASE("English counts one day, two days and no days; Chinese counts them all alike")
{
    const auto days = [](int count) { return kmh::tr("%1 days left", nullptr, count).arg(count); };
    {
        const Speaking english(Language::English);
        CHECK(days(1) == u"1 day left");
        CHECK(days(2) == u"2 days left");
        CHECK(days(0) == u"0 days left");
        CHECK(days(21) == u"21 days left");
    }
    const Speaking chinese(Language::Chinese);
    CHECK(days(1) == days(2).replace(u'2', u'1'));
    CHECK_FALSE(days(1).contains(u"day"_s));
}

TEST_CASE("What is not counted is not given the form for one of a counted text of the same words")
{
    const Speaking english(Language::English);
    for (const char* words : {"%1 sections", "%1 measures", "%1 indicators", "%1 deliverables",
                              "%1 projects", "%1 matters"})
        CHECK(kmh::tr(words) == QLatin1String(words));
}

TEST_CASE("The language brings its own way to write dates and numbers")
{
    {
        const Speaking english(Language::English);
        CHECK(QLocale().monthName(3) == u"March");
        CHECK(QLocale().toString(1234567) == u"1,234,567");
    }
    const Speaking chinese(Language::Chinese);
    CHECK(QLocale().monthName(3) == u"三月");
    CHECK(QLocale().toString(1234567) == u"1,234,567");
}

TEST_CASE("A language is found by its code and has its own name")
{
    CHECK(languageOf(u"zh_CN"_s) == Language::Chinese);
    CHECK(languageOf(u"en"_s) == Language::English);
    CHECK_FALSE(languageOf(u"de"_s));
    CHECK_FALSE(languageOf(QString()));
    CHECK(languageAsked(u"en"_s) == Language::English);
    try {
        languageAsked(u"xx"_s);
        FAIL("there is no such language");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::Usage);
        CHECK(error.sentence().contains(u"xx"_s));
        CHECK(error.sentence().contains(u"zh_CN"_s));
    }
    CHECK(languageName(Language::Chinese) == u"中文");
    CHECK(languageName(Language::English) == u"English");
}

TEST_CASE("One language in the place of another leaves none of its texts behind")
{
    Speaking speaking(Language::Chinese);
    speaking.language.use(Language::English);
    CHECK(DeskWindow::tr("&File") == u"&File");
    speaking.language.use(Language::Chinese);
    CHECK(DeskWindow::tr("&File").contains(u"文件"_s));
}
