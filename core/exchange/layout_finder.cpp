// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout_finder.h"

#include "core/domain/plain_text.h"
#include "core/domain/text.h"
#include "core/exchange/axis_finder.h"
#include "core/exchange/export_mark.h"
#include "core/exchange/header_reader.h"
#include "core/exchange/header_words.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kTitleRows = 8; ///< above a header that may speak of its table

/// What was understood for certain, or decided by a person, of columns with a header; not what two
/// tables read differently.
QHash<QString, LayoutColumn> columnsOf(const QVector<TableLayout>& remembered)
{
    QHash<QString, LayoutColumn> columns;
    QSet<QString> unclear;
    for (const TableLayout& layout : remembered) {
        for (const LayoutColumn& column : layout.columns) {
            const QString header = foldedName(column.header);
            if (header.isEmpty() || !column.certain)
                continue;
            const auto known = columns.constFind(header);
            if (known != columns.cend() &&
                (known->role != column.role || known->indicator != column.indicator))
                unclear.insert(header);
            columns.insert(header, column);
        }
    }
    for (const QString& header : std::as_const(unclear))
        columns.remove(header);
    return columns;
}

bool haveSameHeader(const QVector<LayoutColumn>& one, const QVector<LayoutColumn>& other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](const LayoutColumn& a, const LayoutColumn& b) {
                          return foldedName(a.header) == foldedName(b.header);
                      });
}

/// Whether a title says something else than is known already.
template<class T>
bool differs(const std::optional<T>& said, const std::optional<T>& known)
{
    return said && !(said == known);
}

/// Whether a row only says something of what follows: one text, however many cells it covers, or
/// the unit beside it.
bool isTitleRow(const SheetHead& head, int place)
{
    const QStringList texts = head.textsOf(place, 3);
    return texts.size() == 1 ||
           (texts.size() == 2 && texts.last().contains(QStringLiteral("单位")));
}

class Tables
{
public:
    Tables(const SheetHead& head, const QString& sheet, const NameBook& names,
           const PeriodContext& context, const LayoutHints& hints)
        : m_head(head)
        , m_names(names)
        , m_context(context)
        , m_hints(hints)
        , m_sheet(sheet)
        , m_reader(head, names, context, columnsOf(hints.remembered))
        , m_sheetTitle(readTitle({sheet}, names, context))
    {
    }

    QVector<TableLayout> all()
    {
        int place = 0;
        while (place < m_head.rows().size()) {
            const bool mayBegin = m_found.isEmpty() || isApart(place);
            const HeaderBlock block = mayBegin ? m_reader.blockAt(place) : HeaderBlock();
            if (block.isFound() && !isRepeated(block))
                add(block);
            place += block.isFound() ? block.rows : 1;
        }
        for (TableLayout& layout : m_found)
            findAxes(m_head, m_names, {layout.year == 0 ? m_context.year : layout.year}, layout);
        return m_found;
    }

private:
    /// Whether a table further down could begin there: after an empty row or under a title.
    bool isApart(int place) const
    {
        const int number = m_head.rows().at(place).number;
        return m_head.rows().at(place - 1).number < number - 1 || isTitleRow(m_head, place - 1);
    }

    /// The header of the same table again, on its next printed page; not one below a title that
    /// says whose or when other figures follow.
    bool isRepeated(const HeaderBlock& block) const
    {
        if (m_found.isEmpty() || !haveSameHeader(m_titled, block.columns))
            return false;
        int first = 0;
        const QStringList texts = titlesAbove(block.place, first);
        const TableTitle title = readTitle(texts, m_names, m_context);
        const TableLayout& last = m_found.last();
        return !isOfCounty(texts) && !differs(title.region, last.region) &&
               !differs(title.period, last.period) && !differs(title.indicator, last.indicator) &&
               (title.unit.isEmpty() || title.unit == last.unit);
    }

    bool isOfCounty(const QStringList& titles) const
    {
        return std::any_of(titles.begin(), titles.end(),
                           [this](const QString& text) { return m_names.isCounty(text); });
    }

    /// The texts above a header that belong to it, the nearest first.
    QStringList titlesAbove(int place, int& first) const
    {
        QStringList titles;
        first = place;
        const int before = m_found.isEmpty() ? -1 : m_lastHeader;
        for (int above = place - 1; above > before && place - above <= kTitleRows; --above) {
            if (!m_found.isEmpty() && !isTitleRow(m_head, above))
                break;
            titles += m_head.textsOf(above, 12);
            first = above;
        }
        return titles;
    }

    /// With the year and month of the title, for the periods that name none.
    HeaderBlock readAgain(const HeaderBlock& block, const TableTitle& title) const
    {
        PeriodContext context = m_context;
        context.year = title.year > 0 ? title.year : context.year;
        if (title.period && title.period->period.kind() <= Period::Kind::Month)
            context.month = title.period->period.lastDay().month();
        const HeaderReader reader(m_head, m_names, context, columnsOf(m_hints.remembered));
        const HeaderBlock again = reader.blockAt(block.place);
        return again.isFound() ? again : block;
    }

    void add(const HeaderBlock& block)
    {
        int first = block.place;
        const QStringList titles = titlesAbove(block.place, first);
        TableTitle title = readTitle(titles, m_names, m_context);
        if (m_found.isEmpty()) {
            title.fillFrom(m_sheetTitle);
        } else {
            m_found.last().lastDataRow = m_head.rows().at(first).number - 1;
            TableTitle above{{}, m_found.first().region, m_found.first().period};
            above.year = m_found.first().year;
            title.fillFrom(above);
        }
        TableLayout layout;
        layout.sheet = m_sheet;
        layout.headerRow = m_head.rows().at(block.place).number;
        layout.firstDataRow = m_head.rows().at(block.place + block.rows - 1).number + 1;
        layout.columns = readAgain(block, title).columns;
        layout.indicator = title.indicator;
        layout.region = title.region;
        layout.period = title.period;
        layout.unit = title.unit;
        layout.year = title.year;
        if (isOfCounty(titles)) {
            layout.used = false;
            layout.reason = kmh::tr("It is a county's; figures are recorded by prefecture.");
        }
        m_found.append(layout);
        m_titled = block.columns;
        m_lastHeader = block.place + block.rows - 1;
    }

    const SheetHead& m_head;
    const NameBook& m_names;
    PeriodContext m_context;
    const LayoutHints& m_hints;
    QString m_sheet;
    HeaderReader m_reader;
    TableTitle m_sheetTitle;
    QVector<TableLayout> m_found;
    QVector<LayoutColumn> m_titled; ///< the last header found
    int m_lastHeader = -1;          ///< the place of the last row of the last header found
};

/// What neither the table nor its sheet says is taken from what was chosen, or the file's name.
void fillIn(TableLayout& layout, const LayoutHints& hints)
{
    if (!layout.period && hints.period)
        layout.period = SpokenPeriod{*hints.period};
    if (!layout.period)
        layout.period = hints.file.period;
    if (!layout.region)
        layout.region = hints.file.region;
    if (layout.year == 0)
        layout.year = hints.file.year;
    for (const TableLayout& known : hints.remembered) {
        if (known.used || known.columns.isEmpty() || !haveSameHeader(known.columns, layout.columns))
            continue;
        layout.used = false;
        layout.reason = kmh::tr("It was passed over in this sender's files before.");
    }
}

/// The sheet that a file of ours says is meant to be read; empty for any other file.
QString sheetMeant(TableFile& file)
{
    const QString meant = file.properties().value(QLatin1String(kFiguresSheetProperty));
    const QVector<TableFile::Sheet> sheets = file.sheets();
    const bool isThere = std::any_of(sheets.begin(), sheets.end(),
                                     [&](const auto& sheet) { return sheet.name == meant; });
    return isThere ? meant : QString();
}

TableLayout unused(const QString& sheet, const QString& reason)
{
    TableLayout layout;
    layout.sheet = sheet;
    layout.used = false;
    layout.reason = reason;
    return layout;
}

void tellColumns(const TableFile& file, int sheet, const TableLayout& layout, IssueList& issues)
{
    for (const LayoutColumn& column : layout.columns) {
        const QString where = file.place(sheet, layout.headerRow, column.column);
        const bool isOther = isOtherMatter(column.header) || isTotalWord(column.header);
        if (column.remembered)
            issues.note(where, kmh::tr("The column “%1” is read as in this sender's files before; "
                                       "check it.")
                                   .arg(column.header));
        else if (column.isUndecided())
            continue; // refused where its figures are read
        else if (column.role == ColumnRole::Ignored && isOther)
            issues.note(where,
                        kmh::tr("The column “%1” is no figure that is recorded; it is passed "
                                "over.")
                            .arg(column.header));
        else if (column.role == ColumnRole::Ignored)
            issues.warning(where, kmh::tr("The column “%1” is not understood and is passed over; "
                                          "say what it holds if it is needed.")
                                      .arg(column.header));
        else if (!column.certain && column.holdsFigures())
            issues.note(where, kmh::tr("The column “%1” is no name of the plan as it stands; the "
                                       "words around the name are passed over.")
                                   .arg(column.header));
        else if (!column.certain)
            issues.note(where, kmh::tr("The column “%1” is read by what stands in it; check it.")
                                   .arg(column.header));
    }
}

} // namespace

QVector<TableLayout> findTables(const SheetHead& head, const QString& sheet, const Plan& plan,
                                const NameBook& names, const LayoutHints& hints)
{
    const PeriodContext context{hints.file.year > 0 ? hints.file.year : plan.period.year()};
    return Tables(head, sheet, names, context, hints).all();
}

QVector<TableLayout> findLayouts(TableFile& file, const Plan& plan, const NameBook& names,
                                 const LayoutHints& hints, IssueList& issues)
{
    QVector<TableLayout> layouts;
    const QVector<TableFile::Sheet> sheets = file.sheets();
    const QString meant = sheetMeant(file);
    if (!meant.isEmpty() && sheets.size() > 1)
        issues.note({}, kmh::tr("The file is an export: only its sheet “%1” is read, the others "
                                "are made from it.")
                            .arg(meant));
    for (int i = 0; i < sheets.size(); ++i) {
        const QString name = sheets.at(i).name;
        if (!meant.isEmpty() && name != meant) {
            layouts.append(unused(name, kmh::tr("It is made from the sheet “%1”.").arg(meant)));
            continue;
        }
        if (sheets.at(i).hidden) {
            layouts.append(unused(name, kmh::tr("The sheet is hidden.")));
            issues.note(name, kmh::tr("The hidden sheet “%1” is passed over.").arg(name));
            continue;
        }
        const SheetHead head(file, i);
        if (head.rows().isEmpty())
            continue;
        QVector<TableLayout> found = findTables(head, name, plan, names, hints);
        if (found.isEmpty()) {
            layouts.append(unused(name, kmh::tr("No header of a table was found.")));
            if (sheets.size() > 1)
                issues.note(name, kmh::tr("No table of figures was found on the sheet “%1”; it is "
                                          "passed over.")
                                      .arg(name));
        }
        for (TableLayout& layout : found) {
            fillIn(layout, hints);
            if (layout.used)
                tellColumns(file, i, layout, issues);
            else
                issues.note(file.place(i, layout.headerRow, 0), layout.reason);
            layouts.append(layout);
        }
    }
    return layouts;
}

} // namespace kmh
