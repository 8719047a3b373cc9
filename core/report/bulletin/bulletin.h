// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/wording.h"
#include "core/evaluation/assessment.h"
#include "core/report/due_figures.h"
#include "core/report/sentence.h"

namespace kmh {

// The written report of a round (调度通报): content, not looks. The .docx, the PDF and the Markdown
// are written from it.

/// A paragraph. What a person wrote in its place is shown instead of the computed sentence and is
/// never overwritten by computing again.
struct BulletinParagraph
{
    QString key;       ///< “summary”, “sector/industry/1”; its wording is at wordingPlace()
    Sentence computed; ///< what the figures say now
    QString written = {}; ///< a person's words instead; empty where nobody wrote any
    /// What was computed when they wrote; another than now means that the figures have come to say
    /// something else since, and a person should look.
    QString computedThen = {};
    bool isList = false; ///< one of several points
    /// Its place among them, from 1, which stands before it in text() and is no part of what is
    /// computed or written; 0 outside a list.
    int number = 0;

    bool isWritten() const { return !written.isEmpty(); }
    bool isOutdated() const { return isWritten() && computedThen != computed.text; }
    /// What is said, without a number.
    QString words() const { return isWritten() ? written : computed.text; }
    /// What the document says: “1. …” for a point of a list.
    QString text() const;
    /// The same with what the computed words rest on; a person's rest on nothing that could be
    /// shown.
    Sentence shown() const;
    QString wordingPlace() const;
};

/// “一、工业”. The number belongs to the text.
struct BulletinHeading
{
    QString text;
    int level = 1; ///< 1: 一、 2: （一）
};

/// A table; its first row is repeated on every page it goes on over.
struct BulletinTable
{
    enum class Align { Left, Center, Right };

    struct Column
    {
        QString title;
        double share = 1; ///< of the width
        Align align = Align::Left;
    };

    QString key;       ///< “annex/indicators”
    QString caption;   ///< “附表1　量化目标进度”
    QString note = {}; ///< under it: units, what a mark means
    QVector<Column> columns;
    QVector<QStringList> rows; ///< as many as there are columns; a light is its mark and word
    bool landscape = false;    ///< too wide for an upright page
};

using BulletinBlock = std::variant<BulletinHeading, BulletinParagraph, BulletinTable>;

struct Bulletin
{
    QString issuer; ///< “青海省人民政府办公厅”, in the red head; from the form, else the plan's
    QString number = {};           ///< “第3期”; empty where the office gives none
    QString title;                 ///< 关于…2025年3月中旬…调度情况的通报
    QString issued;                ///< “2025年3月21日”
    QVector<BulletinBlock> blocks; ///< the body, then the annexes
    /// Under the body: what it rests on and as of when.
    QString source;
    /// “演示数据”: in the head of every page, cannot be switched off; empty without any.
    QString demoMark;

    /// In their order; they live as long as the bulletin does.
    QVector<const BulletinParagraph*> paragraphs() const&;
    QVector<const BulletinParagraph*> paragraphs() const&& = delete;
};

/// What the office sets for its bulletins; lengths in millimetres. What it does not set is as
/// GB/T 9704—2012 《党政机关公文格式》 has it: A4, 37 mm above, 28 mm at the binding edge, a type
/// area of 156 × 225 mm, title in 小标宋 2号 (22 pt), body in 仿宋 3号 (16 pt), first headings in
/// 黑体, second in 楷体, 22 lines of 28 characters.
struct BulletinForm
{
    double marginTop = 37;
    double marginLeft = 28;
    double marginRight = 26;
    double marginBottom = 35;
    double lineSpacing = 28.95; ///< points between lines: 225 mm ÷ 22
    /// Families, the first that a computer has: named in the .docx, searched for in the PDF.
    QStringList titleFonts;
    QStringList bodyFonts;
    QStringList headingFonts;
    QStringList secondHeadingFonts;
    QString issuer = {};
    QString number = {};

    BulletinForm();
    /// What is saved (Workbook::setting(kBulletinFormSetting)) and read again; what is unreadable
    /// is as it would be without.
    QString text() const;
    static BulletinForm of(const QString& text);
};

inline constexpr auto kBulletinFormSetting = "bulletin/form";

/// What a bulletin is made from.
struct BulletinInput
{
    std::shared_ptr<const Assessment> assessment;
    /// The round before, to say what changed; none where there is none.
    std::shared_ptr<const Assessment> before = {};
    DueFigures due;                  ///< who has not reported what, for the chase list
    QVector<Entry> openMatters = {}; ///< 问题诉求 not struck off, the overdue among them first
    QVector<Entry> projects = {};    ///< those with a blocker or overdue
    Wordings wordings = {};
    BulletinForm form = {};
    QDate issued; ///< the day it bears
};

Bulletin makeBulletin(const BulletinInput& input);

/// As Markdown: headings, paragraphs, pipe tables; “演示数据” and the source stand in it too, and
/// at its top how many paragraphs people wrote, each of which is marked ✎ (and ▲ where it is
/// outdated).
QString bulletinMarkdown(const Bulletin& bulletin);

} // namespace kmh
