// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledgers/entry_html.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/report/ledger_labels.h"
#include "ui/entries/attachment_copies.h"
#include "ui/theme/theme.h"

namespace kmh {

namespace {

QString secondary(const QString& text)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(theme::kSecondaryText.name(), text.toHtmlEscaped());
}

QString cell(const QString& content, const char* attributes = "")
{
    return QStringLiteral("<td %1 style=\"padding:1px 14px 1px 0\">%2</td>")
        .arg(QLatin1String(attributes), content);
}

/// A field's value as the table shows it, but whole: a measure with its title, days with the year.
QString valueText(const Plan& plan, const Entry& entry, EntryField field, const QString& parentName)
{
    switch (fieldSpec(field).type) {
    case FieldType::Measure: return plan.measureLabel(plan.measure(*entry.ref<MeasureId>(field)));
    case FieldType::Unit: return plan.unit(*entry.ref<UnitId>(field)).name;
    case FieldType::Region: return plan.region(*entry.ref<RegionId>(field)).name;
    case FieldType::Day: return longDayLabel(entry.day(field));
    default: return fieldText(plan, entry, field, parentName);
    }
}

bool isLong(EntryField field, const QString& value)
{
    constexpr int kShort = 16; // characters that fit beside another field
    return fieldSpec(field).type == FieldType::LongText || value.size() > kShort;
}

QString recordedHtml(const Entry& entry)
{
    if (!entry.stamp.at.isValid())
        return secondary(tr("as it came with the plan"));
    const QString who = tr("recorded %1 by %2").arg(momentLabel(entry.stamp.at), entry.stamp.by);
    return secondary(entry.stamp.note.isEmpty() ? who : tr("%1: %2").arg(who, entry.stamp.note));
}

} // namespace

QString entryFieldsHtml(const Plan& plan, LedgerKind kind, const Entry& entry,
                        const QString& parentName)
{
    QString rows;
    QString below;
    int inRow = 0;
    for (const EntryField field : fieldsOf(kind)) {
        if (field == EntryField::Name || !entry.has(field))
            continue;
        const QString value = valueText(plan, entry, field, parentName);
        const QString label = secondary(fieldHeader(kind, field));
        if (isLong(field, value)) {
            below += QStringLiteral("<tr>%1%2</tr>")
                         .arg(cell(label), cell(value.toHtmlEscaped(), "colspan=\"3\""));
            continue;
        }
        if (inRow == 0)
            rows += QStringLiteral("<tr>");
        rows += cell(label) + cell(value.toHtmlEscaped());
        inRow = 1 - inRow;
        if (inRow == 0)
            rows += QStringLiteral("</tr>");
    }
    if (inRow == 1)
        rows += QStringLiteral("</tr>");
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"0\">%1%2</table><p>%3</p>")
        .arg(rows, below, recordedHtml(entry));
}

QString entryWordsHtml(const Plan& plan, const Entry& entry, const QVector<Attachment>& attachments)
{
    QString html;
    if (const auto quote = plan.itemQuote(entry.text(EntryField::Item)))
        html += QStringLiteral("<div>%1<br><span style=\"background-color:%2\">%3</span></div>")
                    .arg(secondary(tr("In the notice's words")), theme::kQuote.name(),
                         plan.wording(*quote).toHtmlEscaped());
    QStringList files;
    for (const Attachment& file : attachments)
        files.append(tr("%1 (%2)").arg(file.name, sizeText(file)).toHtmlEscaped());
    html += QStringLiteral("<div>%1<br>%2</div>")
                .arg(secondary(tr("Attachments")),
                     files.isEmpty() ? secondary(tr("none")) : files.join(QStringLiteral("<br>")));
    return html;
}

} // namespace kmh
