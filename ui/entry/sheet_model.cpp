// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/sheet_model.h"

#include "core/domain/number_format.h"
#include "core/evaluation/calendar.h"
#include "core/evaluation/late_reports.h"
#include "ui/entry/sheet_texts.h"
#include "ui/models/column_model.h"
#include "ui/models/value_input.h"

#include <algorithm>

namespace kmh {

SheetModel::SheetModel(FigureSheet& sheet, QObject* parent)
    : ArrangedModel(parent)
    , m_sheet(sheet)
    , m_regions(sheet.plan().regions)
{
    connect(&sheet, &FigureSheet::changed, this, &SheetModel::follow);
}

void SheetModel::setRows(Arrangement arrangement, QVector<SheetRow> rows)
{
    beginResetModel();
    m_arrangement = arrangement;
    m_rows = std::move(rows);
    arrangeAnew();
    endResetModel();
}

void SheetModel::setBeside(Beside beside)
{
    m_beside = beside;
    follow();
}

void SheetModel::setReadOnly(const QString& why)
{
    m_readOnly = why;
    follow();
}

void SheetModel::follow()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

FigureKey SheetModel::keyAt(const QModelIndex& index) const
{
    const SheetRow& row = m_rows.at(givenRow(index.row()));
    return {row.first, m_regions.at(index.column() - FirstRegion).id, row.second};
}

QModelIndex SheetModel::indexOf(const FigureKey& key) const
{
    const int row = shownRow(int(m_rows.indexOf(SheetRow{key.indicator, key.period})));
    const auto region = std::find_if(m_regions.begin(), m_regions.end(),
                                     [&](const Region& r) { return r.id == key.region; });
    if (row < 0 || region == m_regions.end())
        return {};
    return index(row, FirstRegion + int(region - m_regions.begin()));
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstRegion + int(m_regions.size());
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return givenData(givenRow(index.row()), index.column(), role);
}

QVariant SheetModel::givenData(int given, int column, int role) const
{
    const SheetRow& row = m_rows.at(given);
    if (column < FirstRegion) {
        const SheetCell shown = label(row, column);
        switch (role) {
        case SheetCellRole: return QVariant::fromValue(shown);
        case Qt::DisplayRole: return shown.text;
        case Qt::ToolTipRole:
            return column == NameColumn && m_arrangement == Arrangement::Indicators
                       ? shown.text + u'\n' + m_sheet.plan().indicator(row.first).definition
                       : shown.text + u'\n' + shown.below;
        default: return {};
        }
    }
    const FigureKey key{row.first, m_regions.at(column - FirstRegion).id, row.second};
    switch (role) {
    case SheetCellRole: return QVariant::fromValue(cell(key));
    case Qt::DisplayRole: {
        const SheetCell shown = cell(key);
        const bool says = shown.state == SheetCell::State::Open ||
                          shown.state == SheetCell::State::Closed ||
                          shown.state == SheetCell::State::Refused;
        return says ? shown.text : QString();
    }
    case Qt::EditRole: return editText(key);
    case Qt::ToolTipRole: return toolTip(key);
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case SortRole: return sortValue(m_sheet.figure(key));
    default: return {};
    }
}

SheetCell SheetModel::label(const SheetRow& row, int column) const
{
    const Plan& plan = m_sheet.plan();
    const Indicator& indicator = plan.indicator(row.first);
    const FigureKey province{row.first, plan.province().id, row.second};
    SheetCell shown{SheetCell::State::Label};
    const QString side = sideLabel(indicator, m_sheet.askedSide());
    const QStringList what =
        side.isEmpty() ? QStringList{indicator.unit} : QStringList{indicator.unit, side};
    if (column == TargetColumn) {
        const FigureContext& beside = m_sheet.context(province);
        shown.text = beside.target ? formatTarget(*beside.target, indicator) : tr("to be set");
        if (beside.plan)
            shown.below = tr("plan %1").arg(formatNumber(*beside.plan, indicator.decimals));
    } else if (m_arrangement == Arrangement::Indicators) {
        shown.text = column == GroupColumn ? plan.sectorOf(indicator.measure).name : indicator.name;
        if (column == NameColumn)
            shown.below = (QStringList{reportLabel(indicator.calendar, row.second)} + what)
                              .join(QStringLiteral(" · "));
    } else if (column == GroupColumn) {
        shown.text = reportShortLabel(indicator.calendar, row.second);
    } else {
        shown.text =
            tr("report by %1").arg(inTimeUntil(plan, indicator, row.second).toString(Qt::ISODate));
        shown.below = what.join(QStringLiteral(" · "));
    }
    return shown;
}

SheetCell SheetModel::cell(const FigureKey& key) const
{
    const Indicator& indicator = m_sheet.plan().indicator(key.indicator);
    SheetCell shown;
    const auto inForce = m_sheet.inForce(key);
    const auto figure = m_sheet.figure(key);
    const LatestFigure* latest = m_sheet.latest(key);
    if (figure)
        shown.text = formatNumber(*figure, indicator.decimals);
    if (inForce) {
        shown.mark = qualityMark(inForce->quality);
        shown.noted = !inForce->note.isEmpty();
    }
    const QVector<Finding> findings = m_sheet.findings(key);
    shown.doubtful = std::any_of(findings.begin(), findings.end(),
                                 [](const Finding& finding) { return !finding.acknowledged; });
    if (const FigureSheet::Refused* refused = m_sheet.refused(key)) {
        shown.state = SheetCell::State::Refused;
        shown.text = refused->text;
    } else if (latest && latest->withdrawn) {
        shown.state = SheetCell::State::TakenBack;
        if (const auto was = figureOn(m_sheet.side(key), latest->figure))
            shown.text = formatNumber(*was, indicator.decimals);
    } else if (!m_sheet.whyClosed(key).isEmpty()) {
        shown.state = SheetCell::State::Closed;
        return shown;
    } else if (m_sheet.isLacking(key)) {
        shown.state = SheetCell::State::Missing;
        shown.text = m_sheet.isMissing(key) ? tr("missing") : tr("not out yet");
    }
    shown.below = below(key);
    return shown;
}

QString SheetModel::below(const FigureKey& key) const
{
    const Indicator& indicator = m_sheet.plan().indicator(key.indicator);
    const FigureContext& beside = m_sheet.context(key);
    if (m_sheet.refused(key)) { // what stands above is not it
        const auto figure = m_sheet.figure(key);
        return figure ? tr("in force %1").arg(formatNumber(*figure, indicator.decimals))
                      : QString();
    }
    switch (m_beside) {
    case Beside::Last: {
        if (!beside.last)
            return {};
        const QString last = tr("was %1").arg(formatNumber(*beside.last, indicator.decimals));
        const auto change = beside.changeTo(m_sheet.figure(key));
        return change ? last + u' ' + signedNumber(*change, indicator.decimals) : last;
    }
    case Beside::Target: return beside.target ? formatTarget(*beside.target, indicator) : QString();
    case Beside::Plan:
        return beside.plan ? tr("plan %1").arg(formatNumber(*beside.plan, indicator.decimals))
                           : QString();
    }
    Q_UNREACHABLE();
}

QString SheetModel::toolTip(const FigureKey& key) const
{
    QStringList lines = cellProblems(m_sheet, key);
    if (const QString why = m_sheet.whyClosed(key); !why.isEmpty())
        lines.append(why);
    if (const auto inForce = m_sheet.inForce(key); inForce && !inForce->note.isEmpty())
        lines.append(tr("Note: %1").arg(inForce->note));
    const LatestFigure* latest = m_sheet.latest(key);
    if (latest && latest->withdrawn)
        lines.append(tr("Taken back by %1; no figure is in force.").arg(latest->by));
    return lines.join(u'\n');
}

QString SheetModel::editText(const FigureKey& key) const
{
    if (const FigureSheet::Refused* refused = m_sheet.refused(key))
        return refused->text;
    const auto figure = m_sheet.figure(key);
    return figure ? valueForEditing(*figure) : QString();
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == UnsortableRole)
        return true;
    const bool isRegion = section >= FirstRegion;
    if (role == Qt::TextAlignmentRole)
        return int((isRegion ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (isRegion)
        return m_regions.at(section - FirstRegion).shortName;
    const bool byIndicator = m_arrangement == Arrangement::Indicators;
    switch (section) {
    case GroupColumn: return byIndicator ? tr("Sector") : tr("Period");
    case NameColumn: return byIndicator ? tr("Indicator") : tr("Report by");
    default: return tr("Province's target");
    }
}

/// Labels cannot be chosen; closed cells can, so that the keyboard finds out why they are.
Qt::ItemFlags SheetModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || index.column() < FirstRegion)
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const FigureKey key = keyAt(index);
    const bool open =
        m_readOnly.isEmpty() && (m_sheet.whyClosed(key).isEmpty() || m_sheet.refused(key));
    return open ? flags | Qt::ItemIsEditable : flags;
}

bool SheetModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const FigureKey key = keyAt(index);
    const QString text = value.toString();
    const FigureSheet::Refused* refused = m_sheet.refused(key);
    // What was only looked at is not typed; what waits for a name asks for it once more.
    if (text != editText(key) || (refused && refused->needsName))
        m_sheet.type({{key, text}}, FigureSheet::Blanks::TakeBack, m_sheet.stepText(key));
    return true;
}

} // namespace kmh
