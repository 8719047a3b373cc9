// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/notice_paragraphs.h"

#include <QtCore/QStringList>

namespace kmh {

/// What a notice calls itself and the plan it hands out.
struct NoticeTitle
{
    QString issuer;    ///< the words before 关于; may be empty
    QString name;      ///< of the plan: what stands behind 印发, or all behind 关于
    Quote quote;       ///< the lines the title is printed in; empty where there is none
    qsizetype end = 0; ///< the paragraph behind it
    QStringList names; ///< of documents in the title and the letter, in the form of bareName()
    QStringList handedOut = {}; ///< those of `names` the letter hands out: 现将《某某》印发给你们
};

/// Letters and digits alone, so that a name in 《》 and over two lines is the same.
QString bareName(QStringView words);

/// How many paragraphs from one on make a title together, 某省2025年一季度 and 若干措施; `words` is
/// what they read. 0 where they make none.
qsizetype titleLines(const QVector<NoticeParagraph>& paragraphs, qsizetype first, QString& words);

NoticeTitle titleOf(const QVector<NoticeParagraph>& paragraphs);

/// 附件, 附件1, 附件： alone: what follows is the annex itself.
bool isAnnexHead(QStringView words);

/// The title without 若干举措, 行动方案, 工作要点 and their like.
QString shortTitleOf(const QString& title);

} // namespace kmh
