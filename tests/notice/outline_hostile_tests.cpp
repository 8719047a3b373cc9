// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/notice_outline.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

constexpr int kLong = 40'000;

/// Whether whatever an outline says stands within the text, in order.
bool standsInPlace(const QString& text, const Outline& outline)
{
    int last = 0;
    bool fine = true;
    for (const OutlineMeasure& measure : outline.measures) {
        fine = fine && measure.quote.length > 0 && measure.quote.start >= last &&
               measure.quote.end() <= text.size() && measure.section < outline.sections.size() &&
               measure.titleLength <= measure.bodyStart &&
               measure.bodyStart <= measure.words.size();
        last = measure.quote.end();
    }
    for (const OutlineSection& section : outline.sections)
        fine = fine && section.quote.end() <= text.size();
    const qsizetype lines = text.count(u'\n') + 1;
    for (const NoticeIssue& issue : outline.issues)
        fine = fine && issue.line >= 1 && issue.line <= lines;
    return fine;
}

QString repeated(const char* part, int size)
{
    return QString::fromUtf8(part).repeated(size / int(QString::fromUtf8(part).size()));
}

} // namespace

TEST_CASE("A text with nothing to read has no measures", "[outline][hostile]")
{
    for (const char* text : {"", "\n", " \n　\n", "— 3 —", "打印 关闭", "第1页"}) {
        const QString nothing = QString::fromUtf8(text);
        CHECK(readOutline(nothing).measures.isEmpty());
    }
}

TEST_CASE("A long text of one kind of characters is read to the end", "[outline][hostile]")
{
    for (const char* part : {"（",
                             "）",
                             "(",
                             "《",
                             "一",
                             "1",
                             "1.",
                             "一、",
                             "（一）",
                             "。",
                             "：",
                             "、",
                             "责任单位：",
                             "（责任单位：",
                             "（省厅）",
                             "-",
                             "2025年",
                             "〔2025〕",
                             " ",
                             "\n",
                             "1\n",
                             "一、\n",
                             "a",
                             "\"",
                             "负责。",
                             "附件\n",
                             "2025年1月5日\n",
                             "通知\n",
                             "（责任单位：省厅）1.",
                             "《通知》\n",
                             "一是。",
                             "0"}) {
        INFO(part);
        const QString text = repeated(part, kLong);
        CHECK(standsInPlace(text, readOutline(text)));
    }
}

TEST_CASE("A notice of ten thousand measures is read as such", "[outline][hostile]")
{
    QString text = QStringLiteral("某省2025年一季度若干措施\n");
    for (int no = 1; no <= 10'000; ++no) {
        if (no % 10 == 1)
            text += QStringLiteral("一、抓好工作\n");
        text += QStringLiteral("%1、抓好招商引资。办会，签约%2项。（牵头单位：省商务厅）\n")
                    .arg(no % 1000)
                    .arg(no);
    }
    const Outline outline = readOutline(text);
    CHECK(outline.measures.size() == 9990); // 0、 is no number
    CHECK(outline.sections.size() == 1000);
    CHECK(standsInPlace(text, outline));
}

TEST_CASE("Characters thrown together leave no place outside the text", "[outline][hostile]")
{
    const QString alphabet =
        QStringLiteral("一二十、（）().1是。：；，\n\n "
                       "　单位责任牵头省厅附件2025年月日〔〕号通知关于印发《》—-办公");
    quint32 state = 20250126;
    for (int round = 0; round < 300; ++round) {
        QString text;
        for (int i = 0; i < 400; ++i) {
            state = state * 1664525 + 1013904223;
            text += alphabet.at(qsizetype((state >> 8) % quint32(alphabet.size())));
        }
        CHECK(standsInPlace(text, readOutline(text)));
    }
}
