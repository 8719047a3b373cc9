// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/matrix_model.h"

#include "core/domain/text.h"
#include "ui/theme/theme.h"

namespace kmh {

namespace {

constexpr int kTotals = 3;

QString totalName(int total)
{
    switch (total) {
    case 0: return tr("Behind");
    case 1: return tr("Unfinished");
    default: return tr("Overdue");
    }
}

QString totalHelp(int total)
{
    switch (total) {
    case 0: return tr("measures whose light is behind");
    case 1: return tr("entries of all ledgers that are not finished");
    default: return tr("of the open entries, those past their due date");
    }
}

int totalOf(const MatrixRow& row, int total)
{
    return total == 0 ? row.behind : total == 1 ? row.open : row.overdue;
}

} // namespace

MatrixModel::MatrixModel(Side side, QObject* parent)
    : QAbstractTableModel(parent)
    , m_side(side)
{
}

void MatrixModel::setMatrix(std::shared_ptr<const Plan> plan, const AnswerMatrix& matrix)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_measures = matrix.measures;
    m_rows = m_side == Side::Units ? matrix.units : matrix.regions;
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_plan)
        return 0;
    return int(m_side == Side::Units ? m_rows.size() : m_measures.size() + kTotals);
}

int MatrixModel::columnCount(const QModelIndex& parent) const
{
    if (parent.isValid() || !m_plan)
        return 0;
    return 1 + int(m_side == Side::Units ? m_measures.size() + kTotals : m_rows.size());
}

MatrixModel::Spot MatrixModel::spotAt(int row, int column) const
{
    const int who = m_side == Side::Units ? row : column - 1;
    const int what = m_side == Side::Units ? column - 1 : row;
    Spot spot{who};
    if (what >= m_measures.size())
        spot.total = what - int(m_measures.size());
    else
        spot.measure = what;
    return spot;
}

bool MatrixModel::isLightColumn(int column) const
{
    return column > 0 && (m_side == Side::Prefectures || column <= m_measures.size());
}

const MatrixRow* MatrixModel::who(const QModelIndex& index) const
{
    const int who = index.isValid() ? spotAt(index.row(), index.column()).who : -1;
    return who >= 0 ? &m_rows.at(who) : nullptr;
}

std::optional<MeasureId> MatrixModel::measure(const QModelIndex& index) const
{
    const int measure = index.isValid() ? spotAt(index.row(), index.column()).measure : -1;
    return measure >= 0 ? std::optional(m_measures.at(measure)) : std::nullopt;
}

std::optional<MatrixCell> MatrixModel::cell(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const Spot spot = spotAt(index.row(), index.column());
    return spot.who >= 0 && spot.measure >= 0 ? m_rows.at(spot.who).cells.at(spot.measure)
                                              : std::nullopt;
}

QString MatrixModel::textAt(const Spot& spot) const
{
    if (spot.who < 0)
        return spot.total >= 0 ? totalName(spot.total)
                               : m_plan->measureLabel(m_plan->measure(m_measures.at(spot.measure)));
    const MatrixRow& row = m_rows.at(spot.who);
    if (spot.total >= 0)
        return QString::number(totalOf(row, spot.total));
    return spot.measure < 0 ? row.shortName : QString();
}

QString MatrixModel::toolTipAt(const Spot& spot) const
{
    if (spot.who >= 0 && spot.measure >= 0)
        return matrixCellText(*m_plan, m_rows.at(spot.who), m_measures.at(spot.measure),
                              m_rows.at(spot.who).cells.at(spot.measure));
    if (spot.total >= 0)
        return totalHelp(spot.total);
    return spot.who >= 0 ? m_rows.at(spot.who).name : textAt(spot);
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Spot spot = spotAt(index.row(), index.column());
    const auto found = cell(index);
    switch (role) {
    case Qt::DisplayRole: return textAt(spot);
    case Qt::ToolTipRole: return toolTipAt(spot);
    // What a screen reader says of a painted shape.
    case Qt::AccessibleTextRole: return found ? lightLabel(found->light) : textAt(spot);
    case Qt::TextAlignmentRole:
        return int(spot.who >= 0 && spot.total >= 0 ? Qt::AlignCenter
                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole: // what is nothing stands back
        return spot.who >= 0 && spot.total >= 0 && totalOf(m_rows.at(spot.who), spot.total) == 0
                   ? QVariant(theme::kSecondaryText)
                   : QVariant();
    case LightRole: return found ? QVariant(int(found->light)) : QVariant();
    case kAnswerRole: return found && found->role ? QVariant(int(*found->role)) : QVariant();
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_plan || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    const bool units = m_side == Side::Units;
    if (section == 0)
        return role == Qt::DisplayRole ? QVariant(units ? kmh::tr("Unit") : kmh::tr("Measure"))
                                       : QVariant();
    const Spot spot = spotAt(units ? 0 : int(m_measures.size()), section);
    if (role == Qt::DisplayRole) {
        if (!units)
            return m_rows.at(spot.who).shortName;
        return spot.total >= 0 ? totalName(spot.total)
                               : QString::number(m_plan->measure(m_measures.at(spot.measure)).no);
    }
    if (role != Qt::ToolTipRole)
        return {};
    if (!units)
        return m_rows.at(spot.who).name;
    return spot.total >= 0 ? totalHelp(spot.total)
                           : m_plan->measureLabel(m_plan->measure(m_measures.at(spot.measure)));
}

} // namespace kmh
