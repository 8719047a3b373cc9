// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/exchange/form_cells.h"
#include "core/exchange/return_form_table.h"

#include <QtCore/QSet>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

using Severity = ImportIssue::Severity;

/// Below that a percentage is likely a share (0.214 for 21.4%) where its target is above that.
constexpr double kLikelyShare = 1;
constexpr double kPlainPercent = 10;

class FormReader
{
public:
    FormReader(TableFile& file, const ReturnFormIdentity& identity, const Plan& plan)
        : m_file(file)
        , m_identity(identity)
        , m_plan(plan)
        , m_region(identity.region.value_or(plan.province().id))
        , m_source(identity.unit ? plan.unit(*identity.unit).name : plan.region(m_region).name)
    {
    }

    ReadFigures read(const Progress& progress)
    {
        const bool found = readFormTables(
            m_file,
            [this](const FilledRow& row) {
                readRow(row);
                return true;
            },
            progress);
        if (!found || m_rows == 0)
            m_read.issues.append(
                {{},
                 Severity::Error,
                 kmh::tr("The rows of this return form cannot be told apart any more: its hidden "
                         "row or column was deleted. Fill in the form as it was sent.")});
        return m_read;
    }

private:
    void say(const FilledRow& row, FormColumn column, Severity severity, const QString& message)
    {
        m_read.issues.append({row.place(m_file, column), severity, message});
    }

    void readRow(const FilledRow& row)
    {
        const auto marked = rowOfMark(row.mark);
        if (!marked) {
            if (row.mark.isEmpty() && (!row.cell(FormColumn::Value).isEmpty() ||
                                       !row.cell(FormColumn::Cumulative).isEmpty()))
                say(row, FormColumn::Value, Severity::Error,
                    kmh::tr("This row was added to the form, so that nothing says what its figure "
                            "is of; send it in an ordinary table instead."));
            return;
        }
        ++m_rows;
        const Indicator* indicator = indicatorOf(row, *marked);
        if (!indicator)
            return;
        const FigureKey key{indicator->id, m_region, *marked->period};
        if (m_seen.contains(key)) {
            say(row, FormColumn::Name, Severity::Error,
                kmh::tr("“%1” stands in the form twice; delete one of the rows.")
                    .arg(indicator->name));
            return;
        }
        m_seen.insert(key);
        readFigure(row, *indicator, key);
    }

    /// Null, with the reason told, where the row is not as it was issued.
    const Indicator* indicatorOf(const FilledRow& row, const RowOfForm& marked)
    {
        const auto found =
            std::find_if(m_plan.indicators.begin(), m_plan.indicators.end(),
                         [&](const Indicator& i) { return i.code == marked.indicator; });
        const QStringList printed{row.cell(FormColumn::Name).text,
                                  row.cell(FormColumn::Period).text};
        if (found != m_plan.indicators.end() && marked.period &&
            row.mark == rowMark(m_identity, *found, *marked.period, printed))
            return &*found;
        say(row, FormColumn::Name, Severity::Error,
            kmh::tr("“%1” is not what this row was issued for: it comes from another form, or rows "
                    "were sorted without their hidden column. Fill in the form as it was sent.")
                .arg(printed.first()));
        return nullptr;
    }

    std::optional<double> number(const FilledRow& row, FormColumn column,
                                 const Indicator& indicator)
    {
        const TableCell& cell = row.cell(column);
        const FilledNumber filled = filledNumber(cell, indicator);
        if (!filled.problem.isEmpty())
            say(row, column, Severity::Error, filled.problem);
        if (filled.number)
            doubtShare(row, column, indicator, *filled.number);
        return filled.number;
    }

    /// 0.214 is 21.4% in a cell shown with %, and a fifth of a percent in any other.
    void doubtShare(const FilledRow& row, FormColumn column, const Indicator& indicator,
                    double value)
    {
        const Target* target = m_plan.target(indicator.id, m_region);
        if (indicator.unit != u"%" || row.cell(column).percent || !target || value == 0)
            return;
        if (std::abs(value) < kLikelyShare && std::abs(target->value) > kPlainPercent)
            say(row, column, Severity::Warning,
                kmh::tr("%1% is little where the target is %2%; 21.4% is written 21.4.")
                    .arg(value)
                    .arg(target->value));
    }

    void readFigure(const FilledRow& row, const Indicator& indicator, const FigureKey& key)
    {
        const auto isRefused = [](const ImportIssue& issue) {
            return issue.severity == Severity::Error;
        };
        const qsizetype before = m_read.issues.size();
        ReportedFigure figure;
        figure.source = m_source;
        figure.value = number(row, FormColumn::Value, indicator);
        if (accumulates(indicator.kind))
            figure.cumulative = number(row, FormColumn::Cumulative, indicator);
        figure.note = row.cell(FormColumn::Note).shown().trimmed();
        const QString quality = row.cell(FormColumn::Quality).shown();
        if (const auto read = filledQuality(quality))
            figure.quality = *read;
        else
            say(row, FormColumn::Quality, Severity::Error,
                kmh::tr("“%1” is no quality; choose one of the list: %2.")
                    .arg(quality, qualityChoices().join(QStringLiteral(", "))));
        if (std::any_of(m_read.issues.begin() + before, m_read.issues.end(), isRefused))
            return; // the rest of the row says less than it was meant to
        if (figure.value || figure.cumulative)
            m_read.figures.append(
                {key, figure,
                 row.place(m_file, figure.value ? FormColumn::Value : FormColumn::Cumulative)});
        else if (!figure.note.isEmpty())
            say(row, FormColumn::Note, Severity::Note,
                kmh::tr("“%1” has no figure, and the remark: %2").arg(indicator.name, figure.note));
    }

    TableFile& m_file;
    const ReturnFormIdentity& m_identity;
    const Plan& m_plan;
    RegionId m_region;
    QString m_source;
    QSet<FigureKey> m_seen;
    int m_rows = 0;
    ReadFigures m_read;
};

} // namespace

ReadFigures readReturnForm(TableFile& file, const ReturnFormIdentity& identity, const Plan& plan,
                           const Progress& progress)
{
    return FormReader(file, identity, plan).read(progress);
}

} // namespace kmh
