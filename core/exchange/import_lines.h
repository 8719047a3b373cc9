// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"
#include "core/exchange/issue_list.h"
#include "core/exchange/table_reader.h"

namespace kmh {

/// The lines of a preview while a file is read: one for each figure, put together where the file
/// gives its two sides in different places. Two that say different things of one figure are an
/// error; the same said twice is a note.
class ImportLines
{
public:
    ImportLines(const Plan& plan, IssueList& issues)
        : m_plan(plan)
        , m_issues(issues)
    {
    }

    void take(FoundFigure&& figure);
    /// As returned forms give them.
    void take(const ReadFigure& figure);

    QVector<FigureKey> keys() const;

    /// Holds each against what is in force and says what is to become of it; `sender` stands for
    /// the source where the file has no column for it. Of a figure the file gives only one side of,
    /// the other stays as it is, and so does what it does not give of quality, source and remark.
    /// Another source or remark alone is a change as well.
    QVector<ImportLine> heldAgainst(const QHash<FigureKey, ReportedFigure>& inForce, bool isForm,
                                    const QString& sender);

private:
    enum Said : quint8 { SaysQuality = 1, SaysSource = 2 };

    void takeAgain(qsizetype place, const FoundFigure& figure);
    QString contradiction(qsizetype place, const FoundFigure& figure) const;
    void addTo(qsizetype place, const FoundFigure& figure);
    void hold(ImportLine& line, quint8 said, const ReportedFigure& before, bool isForm) const;

    const Plan& m_plan;
    IssueList& m_issues;
    QVector<ImportLine> m_lines;
    QVector<quint8> m_said;
    QHash<FigureKey, qsizetype> m_places;
};

} // namespace kmh
