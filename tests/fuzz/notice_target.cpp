// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/exchange/notice_file.h"
#include "core/notice/read_notice.h"
#include "core/store/workbook.h"
#include "tests/fuzz/table_input.h"
#include "tests/notice/sound_draft.h"

namespace kmh::fuzz {

namespace {

constexpr const char* kPieces[] = {
    "一、",
    "（二）",
    "3.",
    "4．",
    "5、",
    "(6)",
    "七是",
    "\n",
    "\n\n",
    "。",
    "；",
    "、",
    "（",
    "）",
    "〔",
    "〕",
    "《",
    "“",
    "责任单位：",
    "牵头单位：",
    "责任领导：",
    "等",
    "省财政厅、",
    "省有关部门",
    "各市州人民政府",
    "牵头，",
    "按职责分工负责",
    "100",
    "１２％",
    "三百",
    "亿元",
    "万吨",
    "以上",
    "不超过",
    "左右",
    "~",
    "3月底前",
    "春节前",
    "年内",
    "印发",
    "《方案》",
    "2025年",
    "第3次",
    "— 3 —\n",
    "\u2002",
};

const Registers& registers()
{
    static const Registers found = registersOf(*Workbook::openBundled(Bundle::Plan).plan());
    return found;
}

} // namespace

/// Whatever a text holds, what is read of it points into it, and a plan can be made of it.
void readInput(const QByteArray& bytes)
try {
    const QString text = noticeTextOf(bytes, QStringLiteral("notice.txt"));
    const QString problem = test::whatIsUnsound(readNotice(text, registers()));
    if (!problem.isEmpty())
        qFatal("%s", qPrintable(problem));
} catch (const Error& error) {
    if (error.sentence().isEmpty())
        qFatal("a refusal without a sentence");
}

/// Every other change is one of words that a notice is built of.
QByteArray mutated(const QByteArray& bytes, size_t most, unsigned seed, ChangeText change)
{
    const QByteArray changed = changedInside(bytes, most, seed, change);
    if (seed % 2 == 0 || bytes.startsWith("PK"))
        return changed;
    QString text = QString::fromUtf8(changed);
    const unsigned place = seed * 2654435761U;
    const char* const piece = kPieces[seed / 2 % std::size(kPieces)];
    text.insert(qsizetype(place % unsigned(text.size() + 1)), QString::fromUtf8(piece));
    return size_t(text.size()) * 3 <= most ? text.toUtf8() : changed;
}

} // namespace kmh::fuzz
