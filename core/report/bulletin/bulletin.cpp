// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/bulletin.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/evaluation/judge.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_wordings.h"
#include "core/report/bulletin/bulletin_words.h"

namespace kmh {

namespace {

/// What stands before a heading, counted from 1.
QString headingNumber(int level, int number)
{
    const QStringList numbers =
        (level == 1 ? tr("I. |II. |III. |IV. |V. |VI. |VII. |VIII. |IX. |X. |XI. |XII. |XIII. "
                         "|XIV. |XV. |XVI. |XVII. |XVIII. |XIX. |XX. ")
                    : tr("(1) |(2) |(3) |(4) |(5) |(6) |(7) |(8) |(9) |(10) |(11) |(12) |(13) "
                         "|(14) |(15) |(16) |(17) |(18) |(19) |(20) "))
            .split(u'|');
    return numbers.value(number - 1);
}

void numberHeadings(QVector<BulletinBlock>& blocks)
{
    int first = 0;
    int second = 0;
    for (BulletinBlock& block : blocks) {
        auto* heading = std::get_if<BulletinHeading>(&block);
        if (!heading)
            continue;
        if (heading->level == 1)
            second = 0;
        const int number = heading->level == 1 ? ++first : ++second;
        heading->text.prepend(headingNumber(heading->level, number));
    }
}

/// Only now, with what people wrote among them: a point that drops out renumbers those after it and
/// changes none.
void numberPoints(QVector<BulletinBlock>& blocks)
{
    int number = 0;
    for (BulletinBlock& block : blocks) {
        auto* paragraph = std::get_if<BulletinParagraph>(&block);
        if (!paragraph || !paragraph->isList)
            number = 0;
        else
            paragraph->number = ++number;
    }
}

QString sourceText(const Assessment& assessment)
{
    const Snapshot& snapshot = *assessment.snapshot;
    const QString day = longDayLabel(assessment.period().lastDay());
    const QString rule = ruleLabel(assessment.rule);
    if (!snapshot.asOf.isValid())
        return tr("Source: figures reported by units and prefectures, until %1; judged %2.")
            .arg(day, rule);
    return tr("Source: figures reported by units and prefectures, until %1, as known on %2; judged "
              "%3.")
        .arg(day, momentLabel(snapshot.asOf), rule);
}

BulletinPart annexPart(const BulletinInput& input)
{
    const QVector<BulletinTable> tables = annexTables(input);
    if (tables.isEmpty())
        return {};
    QStringList captions;
    BulletinPart part;
    for (const BulletinTable& table : tables)
        captions.append(table.caption);
    part.append(
        paragraph(QStringLiteral("annexes"), {tr("Attached: %1.").arg(captions.join(tr("; ")))}));
    for (const BulletinTable& table : tables)
        part.append(table);
    return part;
}

QVector<BulletinBlock> blocksOf(const BulletinInput& input)
{
    QVector<BulletinBlock> blocks{openingParagraph(input)};
    for (const BulletinPart& part :
         {summaryPart(input), sectorsPart(input), regionsPart(input), mattersPart(input),
          chasePart(input), nextPart(input), annexPart(input)})
        blocks += part;
    numberHeadings(blocks);
    return blocks;
}

} // namespace

BulletinParagraph paragraph(const QString& key, const Sentence& sentence)
{
    return {.key = key, .computed = closedUp(sentence)};
}

BulletinParagraph point(const QString& key, const Sentence& sentence)
{
    return {.key = key, .computed = closedUp(sentence), .isList = true};
}

QString BulletinParagraph::text() const
{
    // The space stays: “1. 2项…” is not 1.2.
    return number > 0 ? QStringLiteral("%1. %2").arg(number).arg(words()) : words();
}

Sentence BulletinParagraph::shown() const
{
    const Sentence said = isWritten() ? Sentence{written} : computed;
    return number > 0 ? compose(QStringLiteral("%1. %2"), {QString::number(number), said}) : said;
}

QString BulletinParagraph::wordingPlace() const
{
    return QStringLiteral("bulletin/") + key;
}

QVector<const BulletinParagraph*> Bulletin::paragraphs() const&
{
    QVector<const BulletinParagraph*> found;
    for (const BulletinBlock& block : blocks) {
        if (const auto* paragraph = std::get_if<BulletinParagraph>(&block))
            found.append(paragraph);
    }
    return found;
}

Bulletin makeBulletin(const BulletinInput& input)
{
    const Assessment& assessment = *input.assessment;
    const Plan& plan = assessment.plan();
    Bulletin bulletin;
    bulletin.issuer = input.form.issuer.isEmpty() ? plan.issuer : input.form.issuer;
    bulletin.number = input.form.number;
    bulletin.title = tr("Report on how “%1” is carried out (%2)")
                         .arg(plan.title, periodLabel(assessment.period()));
    bulletin.issued = input.issued.isValid() ? longDayLabel(input.issued) : QString();
    bulletin.blocks = withWordings(blocksOf(input), input.wordings);
    numberPoints(bulletin.blocks);
    bulletin.source = closedUp(sourceText(assessment));
    bulletin.demoMark = assessment.snapshot->demo ? tr("demonstration figures") : QString();
    return bulletin;
}

} // namespace kmh
