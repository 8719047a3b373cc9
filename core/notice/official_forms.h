// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/clean_text.h"

#include <QtCore/QDate>
#include <QtCore/QString>

#include <optional>

namespace kmh {

// What official documents are signed and numbered with, in words without layout spaces.

struct FoundDay
{
    qsizetype start = 0;
    qsizetype length = 0;
    QDate day;
};

/// The first day written out with its year: 2025年1月26日, 二〇二五年一月二十六日, 2025-01-26.
std::optional<FoundDay> dayIn(QStringView words, qsizetype from = 0);

/// Whether words are such a day and nothing else, in brackets or not.
std::optional<QDate> wholeDay(QStringView words);

struct FoundNumber
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString number; ///< with 〔〕 as GB/T 9704—2012, 7.2.5 has it: 青政办函〔2025〕5号
};

/// The first document number, its year in brackets of whatever kind.
std::optional<FoundNumber> documentNumberIn(QStringView words, qsizetype from = 0);

/// Whether a line is who signed a document: 青海省人民政府办公厅.
bool looksLikeIssuer(QStringView words);

/// Those that issue a document together, which notices set off by spaces or lines, with 、 between
/// them: 中共某县委办公室、某县人民政府办公室. Words with nothing between two issuers stay as they
/// are.
QString issuersIn(const CleanText& words);

} // namespace kmh
