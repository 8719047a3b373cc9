// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/exchange/notice_file.h"
#include "core/notice/read_notice.h"
#include "tests/model/bundled.h"
#include "tests/notice/sound_draft.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr qsizetype kTwentyKilobytes = 20 * 1024;
constexpr qsizetype kTwoMegabytes = 2 * 1024 * 1024;

/// As many bytes of the words as the size holds.
QByteArray filled(const char* words, qsizetype size)
{
    return QByteArray(words).repeated(int(size / qsizetype(qstrlen(words))));
}

QByteArray withMeasures(const QByteArray& body)
{
    return QByteArray("某省2025年一季度工作措施\n一、总体要求\n1.扩大消费。") + body +
           "（责任单位：省商务厅）\n";
}

/// A sentence where it is refused, nothing where it was read soundly; else what is wrong.
QString outcome(const QByteArray& bytes)
{
    try {
        const QString text = noticeTextOf(bytes, QStringLiteral("notice.txt"));
        return whatIsUnsound(readNotice(text, registersOf(bundledPlan())));
    } catch (const Error& error) {
        return QStringLiteral("refused: ") + error.sentence();
    }
}

bool isSentence(const QString& outcome)
{
    const QString refused = QStringLiteral("refused: ");
    return outcome.startsWith(refused) && outcome.size() > refused.size() + 10;
}

QByteArray allBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 65536; ++i)
        bytes.append(char(i * 31 + i / 256));
    return bytes;
}

} // namespace

TEST_CASE("A text with nothing to read in it is refused with a sentence")
{
    const QByteArray text =
        GENERATE(QByteArray(), QByteArray(" \t\r\n \n"), QByteArray("\xEF\xBB\xBF"),
                 QByteArray(1, '\0'), QByteArray(kTwoMegabytes, '\n'), filled("（", kTwoMegabytes),
                 filled("）", kTwoMegabytes), filled("\u3000", kTwoMegabytes));
    const QString said = outcome(text);
    INFO(said);
    CHECK(isSentence(said));
}

TEST_CASE("Bytes that are no text are refused with a sentence")
{
    const QByteArray bytes =
        GENERATE(allBytes(), QByteArray("\x89PNG\r\n\x1A\n") + allBytes(),
                 QByteArray("PK\x03\x04") + allBytes(), QByteArray("%PDF-1.7\n") + allBytes(),
                 QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + allBytes());
    const QString said = outcome(bytes);
    INFO(said);
    CHECK(isSentence(said));
}

TEST_CASE("Two megabytes of brackets, digits or numbers are read soundly or refused")
{
    const char* const words = GENERATE("（", "〔（(", "8", "一、");
    INFO(words);
    const QString said = outcome(filled(words, kTwoMegabytes));
    INFO(said);
    CHECK((said.isEmpty() || isSentence(said)));
}

TEST_CASE("A measure that holds one thing over and over is read soundly")
{
    const char* const words = GENERATE(
        "一、", "1.", "（一）", "(1)", "1、", "一是", "8", "８", "一", "亿", "%", "。", "、", "；",
        "（牵头单位：", "责任单位：", "〔", "(（〔", "）〕)", "“", "《", "3月底前", "以下均需",
        "省", "5亿元", "第", "〔2025〕1号", "1.a\n", "一、\n", "年内印发", "等", "超", "100至",
        "~5%", "省财政厅、", "推动", "项目", "— 1 —\n", "\u2002", "（", "1\n");
    INFO(words);
    const QString said = outcome(withMeasures(filled(words, kTwentyKilobytes)));
    INFO(said);
    CHECK((said.isEmpty() || isSentence(said)));
}

TEST_CASE("A million line breaks between two measures change neither of them")
{
    const QByteArray first("一、总体\n1.扩大消费。办活动20场。（责任单位：省商务厅）\n");
    const QByteArray second("2.扩大投资。开工项目30个。（责任单位：省发展改革委）\n");
    const QString text = noticeTextOf(first + QByteArray(1'000'000, '\n') + second, {});
    const Draft draft = readNotice(text, registersOf(bundledPlan()));
    QStringList found;
    for (const DraftItem& item : draft.items) {
        if (const auto* measure = contentOf<DraftMeasure>(item))
            found.append(measure->printed + measure->title);
    }
    CHECK(found == QStringList{QStringLiteral("1.扩大消费"), QStringLiteral("2.扩大投资")});
    CHECK(whatIsUnsound(draft) == QString());
}

TEST_CASE("Halves of surrogate pairs and signs beyond the plane do no harm")
{
    const QString half =
        GENERATE(QString(QChar(0xD840)), QString(QChar(0xDC0B)), QString::fromUcs4(U"\U0002000B"),
                 QString(QChar(0xFFFF)), QString(QChar(0x0000)), QString(QChar(0x202E)));
    const QString words = QStringLiteral("一、总体%1\n%1 1.扩大%1消费%1。办活动2%10场以%1上。"
                                         "（责任%1单位：省%1商务厅）%1\n")
                              .arg(half.repeated(1000));
    try {
        CHECK(whatIsUnsound(readNotice(noticeTextOf(words), registersOf(bundledPlan()))) ==
              QString());
        CHECK(whatIsUnsound(readNotice(words, registersOf(bundledPlan()))) == QString());
    } catch (const Error& error) {
        CHECK(error.sentence().size() > 10);
    }
}

TEST_CASE("Brackets that never end leave the measures behind them where they are")
{
    const QByteArray text = withMeasures(filled("（", 200'000)) + "2.扩大投资。开工项目30个。\n";
    const Draft draft =
        readNotice(noticeTextOf(text, QStringLiteral("notice.txt")), registersOf(bundledPlan()));
    int measures = 0;
    for (const DraftItem& item : draft.items)
        measures += contentOf<DraftMeasure>(item) ? 1 : 0;
    CHECK(measures == 2);
    CHECK(whatIsUnsound(draft) == QString());
}
