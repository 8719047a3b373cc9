// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_tree_model.h"

#include "ui/notice/draft_words.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

namespace kmh {

namespace {

constexpr DraftId kHead{0};
constexpr DraftId kOutside{-1};

QColor stateColor(CheckState state)
{
    switch (state) {
    case CheckState::Open: return theme::kText;
    case CheckState::Checked: return lightInk(Light::OnTrack);
    case CheckState::Doubtful: return lightInk(Light::Watch);
    }
    Q_UNREACHABLE();
}

} // namespace

DraftTreeModel::DraftTreeModel(DraftDesk& desk, QObject* parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
{
    connect(&m_desk, &DraftDesk::draftChanged, this, &DraftTreeModel::followDraft);
    followDraft();
}

QVector<DraftTreeModel::Node> DraftTreeModel::nodes() const
{
    QVector<Node> nodes{Node{}};
    if (!m_desk.hasDraft())
        return nodes;
    const DraftLookup& index = m_desk.index();
    const auto add = [&](DraftId id, int parent) {
        const int place = int(nodes.size());
        nodes.append({id, parent, int(nodes.at(parent).children.size())});
        nodes[parent].children.append(place);
        return place;
    };
    const auto addMeasure = [&](DraftId id, int parent) {
        const int measure = add(id, parent);
        for (const DraftId child : index.children(id))
            add(child, measure);
    };
    add(kHead, 0);
    int outside = -1;
    for (const DraftId id : index.children({})) {
        const DraftItem& item = *index.item(id);
        if (contentOf<DraftMeasure>(item)) {
            addMeasure(id, 0);
        } else if (contentOf<DraftSection>(item)) {
            const int section = add(id, 0);
            for (const DraftId measure : index.children(id))
                addMeasure(measure, section);
        } else {
            if (outside < 0)
                outside = add(kOutside, 0);
            add(id, outside);
        }
    }
    return nodes;
}

void DraftTreeModel::followDraft()
{
    QVector<Node> now = nodes();
    if (now == m_nodes) {
        for (int i = 0; i < m_nodes.size(); ++i) {
            if (const QVector<int>& children = m_nodes.at(i).children; !children.isEmpty())
                Q_EMIT dataChanged(
                    createIndex(0, 0, quintptr(children.first())),
                    createIndex(int(children.size()) - 1, StateColumn, quintptr(children.last())));
        }
        return;
    }
    beginResetModel();
    m_nodes = std::move(now);
    m_places.clear();
    for (int i = 1; i < m_nodes.size(); ++i)
        m_places.insert(m_nodes.at(i).id, i);
    endResetModel();
}

QModelIndex DraftTreeModel::indexOf(std::optional<DraftId> id) const
{
    const int place = m_places.value(id.value_or(kHead), -1);
    return place < 0 ? QModelIndex() : createIndex(m_nodes.at(place).row, 0, quintptr(place));
}

std::optional<DraftId> DraftTreeModel::idAt(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const DraftId id = m_nodes.at(int(index.internalId())).id;
    return id.value > 0 ? std::optional(id) : std::nullopt;
}

bool DraftTreeModel::isOutside(const QModelIndex& index) const
{
    return index.isValid() && m_nodes.at(int(index.internalId())).id == kOutside;
}

QModelIndex DraftTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node& node = m_nodes.at(parent.isValid() ? int(parent.internalId()) : 0);
    return createIndex(row, column, quintptr(node.children.at(row)));
}

QModelIndex DraftTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int parent = m_nodes.at(int(index.internalId())).parent;
    return parent <= 0 ? QModelIndex() : createIndex(m_nodes.at(parent).row, 0, quintptr(parent));
}

int DraftTreeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    return int(m_nodes.at(parent.isValid() ? int(parent.internalId()) : 0).children.size());
}

int DraftTreeModel::columnCount(const QModelIndex&) const
{
    return StateColumn + 1;
}

QString DraftTreeModel::title(const DraftItem& item) const
{
    const QString title = draftItemTitle(m_desk.index(), item);
    const auto* section = contentOf<DraftSection>(item);
    if (!section)
        return title;
    for (const Sector& sector : m_desk.draft().registers.sectors) {
        if (sector.code == section->sector)
            return tr("%1 → tab %2").arg(title, sector.name);
    }
    return tr("%1 → tab still to be chosen").arg(title);
}

/// Of a measure, how much of it is left too.
QString DraftTreeModel::state(const DraftItem& item) const
{
    const CheckState state = checkStateOf(m_desk.index(), item);
    if (!contentOf<DraftMeasure>(item) || state == CheckState::Checked)
        return checkStateLabel(state);
    const int count = state == CheckState::Doubtful ? m_desk.index().doubtsWithin(item.id)
                                                    : m_desk.index().uncheckedWithin(item.id);
    return count > 0 ? tr("%1 %2").arg(checkStateLabel(state)).arg(count) : checkStateLabel(state);
}

QVariant DraftTreeModel::headData(int column, int role) const
{
    const DraftHead& head = m_desk.draft().head;
    if (role == Qt::FontRole && column == TitleColumn)
        return theme::font(theme::TextSize::Strong);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (column == KindColumn)
        return tr("Notice");
    return column == TitleColumn
               ? (head.title.isEmpty() ? tr("(title still to be given)") : head.title)
               : QString();
}

QVariant DraftTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const DraftId id = m_nodes.at(int(index.internalId())).id;
    if (id == kHead)
        return headData(index.column(), role);
    if (id == kOutside)
        return role == Qt::DisplayRole && index.column() == TitleColumn
                   ? tr("Outside of the measures")
                   : QVariant();
    const DraftItem* item = m_desk.index().item(id);
    if (!item)
        return {};
    const CheckState checked = checkStateOf(m_desk.index(), *item);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == KindColumn    ? draftKindLabel(item->content)
               : index.column() == TitleColumn ? title(*item)
                                               : state(*item);
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3").arg(draftKindLabel(item->content), title(*item), state(*item));
    case Qt::ToolTipRole: {
        QStringList lines{title(*item)};
        lines += doubtSentences(m_desk.index(), id);
        return lines.join(u'\n');
    }
    case Qt::FontRole:
        return contentOf<DraftMeasure>(*item) || contentOf<DraftSection>(*item)
                   ? theme::font(theme::TextSize::Strong)
                   : QVariant();
    case Qt::ForegroundRole:
        return index.column() == StateColumn  ? QVariant(stateColor(checked))
               : index.column() == KindColumn ? QVariant(theme::kSecondaryText)
                                              : QVariant();
    case kStateRole: return int(checked);
    default: return {};
    }
}

QVariant DraftTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KindColumn    ? tr("Kind")
           : section == TitleColumn ? tr("What was read")
                                    : tr("State");
}

} // namespace kmh
