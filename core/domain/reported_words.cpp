// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/reported_words.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace kmh {

namespace {

QString plain(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (!c.isSpace() && c.category() != QChar::Other_Control &&
            c.category() != QChar::Other_Format)
            plain += c.toLower();
    }
    return plain;
}

} // namespace

bool saysNoFigure(const QString& text)
{
    static const QSet<QString> marks = [] {
        QSet<QString> known;
        for (const char* mark :
             {"",     "-",      "--",     "---",    "—",    "——",   "———",  "–",      "−",
              "/",    "//",     "\\",     "无",     "未报", "暂无", "未填", "未填报", "待报",
              "缺报", "无数据", "暂缺",   "...",    "…",    "……",   "n/a",  "na",     "null",
              "none", "nil",    "不涉及", "未统计", "―",    "‐"})
            known.insert(plain(QString::fromUtf8(mark)));
        return known;
    }();
    return marks.contains(plain(text));
}

std::optional<Quality> qualityNamed(const QString& text)
{
    static const QHash<QString, Quality> words = [] {
        QHash<QString, Quality> known;
        for (const char* word : {"初步", "初步数", "快报", "快报数", "preliminary"})
            known.insert(QString::fromUtf8(word), Quality::Preliminary);
        for (const char* word : {"核定", "核定数", "最终", "最终数", "final"})
            known.insert(QString::fromUtf8(word), Quality::Final);
        for (const char* word : {"估计", "估计数", "预计", "预计数", "estimated"})
            known.insert(QString::fromUtf8(word), Quality::Estimated);
        return known;
    }();
    QString word = plain(text);
    word.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    const auto found = words.constFind(word);
    return found == words.cend() ? std::nullopt : std::optional(*found);
}

} // namespace kmh
