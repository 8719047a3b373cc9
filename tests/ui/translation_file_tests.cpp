// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QString type; ///< unfinished, vanished or obsolete; empty for a finished one
    QStringList translations;
};

QVector<Message> readMessages(QIODevice& device)
{
    QVector<Message> messages;
    QString context;
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            messages.append({context, xml.readElementText(), {}, {}});
        } else if (xml.name() == QLatin1String("translation")) {
            Message& last = messages.last();
            last.type = xml.attributes().value(QLatin1String("type")).toString();
            last.translations = {
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed()};
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QVector<Message> chinese()
{
    QFile file(QStringLiteral(KMH_SOURCE_DIR "/resources/i18n/kaimenhong_zh_CN.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return readMessages(file);
}

/// %1, %L2, %n, each once.
QStringList placeholders(const QString& text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d{1,2}|n)"));
    QSet<QString> found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured(1));
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

/// The letter under which Alt finds it; null without one.
QChar mnemonic(const QString& text)
{
    static const QRegularExpression amp(QStringLiteral("(?<!&)&([^&\\s])"));
    const auto match = amp.match(text);
    return match.hasMatch() ? match.captured(1).at(0).toUpper() : QChar();
}

QString joined(QStringList lines)
{
    lines.removeDuplicates();
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

/// The strings that C++ source hands to tr() and its like, as they are at run time.
QStringList stringsToTranslate(const QString& code)
{
    static const QRegularExpression call(QStringLiteral(
        R"re((?:\btr\(\s*|\bQT_TRANSLATE_NOOP\(\s*"[^"]*",\s*|\bQT_TR(?:_N)?_NOOP\(\s*)((?:"(?:[^"\\]|\\.)*"\s*)+))re"));
    static const QRegularExpression literal(QStringLiteral(R"re("((?:[^"\\]|\\.)*)")re"));
    QStringList strings;
    for (auto calls = call.globalMatch(code); calls.hasNext();) {
        QString text;
        for (auto parts = literal.globalMatch(calls.next().captured(1)); parts.hasNext();)
            text += parts.next().captured(1);
        text.replace(QLatin1String("\\n"), QLatin1String("\n"));
        text.replace(QLatin1String("\\t"), QLatin1String("\t"));
        text.replace(QLatin1String("\\\""), QLatin1String("\""));
        text.replace(QLatin1String("\\\\"), QLatin1String("\\"));
        strings.append(text);
    }
    return strings;
}

} // namespace

TEST_CASE("Every Chinese text is finished, in use, and has the places its source has")
{
    QStringList wrong;
    const QVector<Message> messages = chinese();
    for (const Message& message : messages) {
        const auto blame = [&](const QString& why) {
            wrong.append(QStringLiteral("%1: %2: %3").arg(why, message.context, message.source));
        };
        if (!message.type.isEmpty())
            blame(message.type);
        if (message.translations.isEmpty() || message.translations.first().isEmpty()) {
            blame(QStringLiteral("empty"));
            continue;
        }
        const QString& text = message.translations.first();
        if (placeholders(text) != placeholders(message.source))
            blame(QStringLiteral("other places"));
        if (mnemonic(message.source).isNull() != mnemonic(text).isNull())
            blame(QStringLiteral("a letter for Alt is missing or too many"));
    }
    CHECK(joined(wrong) == QString());
    CHECK(messages.size() > 1000);
}

TEST_CASE("What the program says is written in English in its sources")
{
    // Names of columns and ways to write a period are what a person types, in either language.
    static const QRegularExpression run(QStringLiteral("[\\x{3400}-\\x{9fff}]+"));
    static const QRegularExpression english(QStringLiteral("[A-Za-z]{2,}"));
    QStringList wrong;
    for (const Message& message : chinese()) {
        for (auto match = run.globalMatch(message.source); match.hasNext();) {
            const QString typed = match.next().captured();
            if (!message.translations.first().contains(typed) || !message.source.contains(english))
                wrong.append(message.context + QStringLiteral(": ") + message.source);
        }
    }
    CHECK(joined(wrong) == QString());
}

TEST_CASE("Every text of the sources has its Chinese, whether a test shows it or not")
{
    QSet<QString> known;
    for (const Message& message : chinese())
        known.insert(message.source);
    QStringList missing;
    QSet<QString> used;
    for (const char* layer : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(KMH_SOURCE_DIR "/") + QLatin1String(layer),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            for (const QString& text : stringsToTranslate(QString::fromUtf8(file.readAll()))) {
                used.insert(text);
                if (!text.isEmpty() && !known.contains(text))
                    missing.append(QFileInfo(file).fileName() + QStringLiteral(": ") + text);
            }
        }
    }
    CHECK(joined(missing) == QString());
    CHECK(used.size() > 1000);

    QStringList unused;
    for (const QString& text : std::as_const(known)) {
        if (!used.contains(text))
            unused.append(text);
    }
    CHECK(joined(unused) == QString());
}

TEST_CASE("Texts to be translated are found as the compiler reads them")
{
    CHECK(stringsToTranslate(QStringLiteral("x = tr(\"a \\\"b\\\"\\n\"\n  \"c\").arg(1);")) ==
          QStringList{QStringLiteral("a \"b\"\nc")});
    CHECK(stringsToTranslate(QStringLiteral("QT_TRANSLATE_NOOP(\"kmh::A\", \"&b\")")) ==
          QStringList{QStringLiteral("&b")});
    CHECK(stringsToTranslate(QStringLiteral("str(\"a\"); attr(\"b\")")).isEmpty());
    CHECK(placeholders(QStringLiteral("%2 of %L1, %n")) ==
          QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("n")});
    CHECK(mnemonic(QStringLiteral("打开(&o)…")) == QLatin1Char('O'));
    CHECK(mnemonic(QStringLiteral("A && B")).isNull());
}
