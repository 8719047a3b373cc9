// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/return_form_writer.h"
#include "core/report/due_figures.h"
#include "core/store/workbook.h"
#include "tests/exchange/filled_form.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

namespace kmh::test {

/// The forms of mid-January 2025 on a tiny workbook in which nothing is reported. The unit of the
/// first measure owes potash and promotions, and both for the ten days before as well: rows 7 and
/// 8, 9 and 10; 西宁 owes its promotions, now and before. Columns: I this period, J total, K
/// quality, L remark; F4 is who filled it in, I4 the telephone.
class Forms
{
public:
    Forms()
    {
        m_tiny.exec(QStringLiteral("INSERT INTO target (indicator_id, region_id, comparator, value,"
                                   " due) VALUES (2, 630100, '>', 20, '2025Q1')"));
        const Workbook workbook = Workbook::open(m_tiny.path(), Workbook::Access::ReadOnly);
        const Snapshot snapshot = workbook.snapshot({.period = Period::xun(2025, 1, 2)});
        m_plan = snapshot.plan;
        m_forms = returnForms(snapshot, dueFigures(snapshot, {}, {2025, 1, 20}),
                              QDateTime({2025, 1, 18}, {1, 2, 3, 4}, Qt::UTC));
        m_paths = writeReturnForms(m_forms, plan(), m_tiny.folder());
    }

    const Plan& plan() const { return *m_plan; }
    const QVector<ReturnForm>& forms() const { return m_forms; }
    const QStringList& paths() const { return m_paths; }
    const TinyWorkbook& file() const { return m_tiny; }

    /// Under a name that says nothing of what it is.
    QString saved(const FilledForm& form) const
    {
        const QString path = m_tiny.beside(QStringLiteral("报表 (1).xlsx"));
        form.saveAs(path);
        return path;
    }

    ReadFigures read(const QString& path) const
    {
        const auto table = TableFile::open(path);
        const auto identity = returnFormOf(*table, plan());
        REQUIRE(identity);
        return readReturnForm(*table, *identity, plan());
    }
    ReadFigures read(const FilledForm& form) const { return read(saved(form)); }

    std::optional<ReturnFormIdentity> identity(const FilledForm& form) const
    {
        const auto table = TableFile::open(saved(form));
        return returnFormOf(*table, plan());
    }

private:
    TinyWorkbook m_tiny;
    std::shared_ptr<const Plan> m_plan;
    QVector<ReturnForm> m_forms;
    QStringList m_paths;
};

/// “fairs 630000 2025-01-X2 value total quality note”.
inline QStringList shown(const Plan& plan, const ReadFigures& read)
{
    const auto number = [](std::optional<double> value) {
        return value ? QString::number(*value) : QStringLiteral("-");
    };
    QStringList lines;
    for (const ReadFigure& figure : read.figures)
        lines.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7")
                         .arg(plan.indicator(figure.key.indicator).code)
                         .arg(figure.key.region.value)
                         .arg(figure.key.period.code(), number(figure.figure.value),
                              number(figure.figure.cumulative))
                         .arg(int(figure.figure.quality))
                         .arg(figure.figure.note));
    return lines;
}

inline QString messages(const ReadFigures& read)
{
    QStringList lines;
    for (const ImportIssue& issue : read.issues)
        lines.append(issue.where + u' ' + issue.message);
    return lines.join(u'\n');
}

} // namespace kmh::test
