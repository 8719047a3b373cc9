// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/arranged_model.h"

#include "core/domain/number_format.h"
#include "core/evaluation/assessment.h"
#include "core/platform/platform.h"
#include "ui/models/column_model.h"

#include <QtCore/QDateTime>
#include <QtCore/QSet>

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

/// What a bar of lights is compared by: how many are behind, then how many are missing, and so on.
double weight(const LightCount& count)
{
    constexpr double kMore = 1000; // than any bar holds of one light
    double weight = 0;
    for (int urgent = urgency(Light::Behind); urgent >= urgency(Light::OnTrack); --urgent) {
        for (const Light light : kLights)
            weight = urgency(light) == urgent ? weight * kMore + count[light] : weight;
    }
    return weight;
}

/// Below, equal or above nought.
int compare(const QVariant& a, const QVariant& b, const platform::TextOrder& order)
{
    const auto three = [](const auto& x, const auto& y) { return x < y ? -1 : y < x ? 1 : 0; };
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString)
        return order(a.toString(), b.toString());
    if (a.typeId() == QMetaType::QDate && b.typeId() == QMetaType::QDate)
        return three(a.toDate(), b.toDate());
    if (a.typeId() == QMetaType::QDateTime && b.typeId() == QMetaType::QDateTime)
        return three(a.toDateTime(), b.toDateTime());
    return three(a.toDouble(), b.toDouble());
}

bool saysNothing(const QVariant& key)
{
    return !key.isValid() || key.toString().isEmpty() || key.toString() == absentNumber();
}

} // namespace

void ArrangedModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    m_sortColumn = column;
    m_order = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const QVector<int> shown = std::exchange(m_shown, arranged());
    QModelIndexList after;
    for (const QModelIndex& index : before)
        after.append(createIndex(int(m_shown.indexOf(shown.at(index.row()))), index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ArrangedModel::setWords(const QString& words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    const QVector<int> kept = arranged();
    leaveOut(kept);
    takeIn(kept);
}

int ArrangedModel::shownRow(int given) const
{
    return int(m_shown.indexOf(given));
}

int ArrangedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

void ArrangedModel::arrangeAnew()
{
    m_shown = arranged();
}

/// What each row is compared by in the column sorted by; none for what says nothing.
QVector<QVariant> ArrangedModel::sortKeys() const
{
    const auto keys = [this](int role, auto keyOf) {
        QVector<QVariant> found;
        for (int row = 0; row < givenRowCount(); ++row) {
            const QVariant value = givenData(row, m_sortColumn, role);
            const QVariant key = value.isValid() ? QVariant(keyOf(value)) : QVariant();
            found.append(saysNothing(key) ? QVariant() : key);
        }
        return found;
    };
    const auto itself = [](const QVariant& value) { return value; };
    const QVector<QVector<QVariant>> kinds{
        keys(SortRole, itself),
        keys(LightRole, [](const QVariant& light) { return urgency(Light(light.toInt())); }),
        keys(LightCountRole,
             [](const QVariant& count) { return weight(count.value<LightCount>()); })};
    for (const QVector<QVariant>& kind : kinds) {
        if (std::any_of(kind.begin(), kind.end(),
                        [](const QVariant& key) { return key.isValid(); }))
            return kind;
    }
    return keys(Qt::DisplayRole, itself);
}

QVector<int> ArrangedModel::sorted() const
{
    QVector<int> rows(givenRowCount());
    std::iota(rows.begin(), rows.end(), 0);
    if (m_sortColumn < 0 || m_sortColumn >= columnCount())
        return rows;
    const QVector<QVariant> keys = sortKeys();
    const platform::TextOrder texts = platform::chineseOrder();
    std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
        if (!keys.at(a).isValid() || !keys.at(b).isValid())
            return keys.at(a).isValid() && !keys.at(b).isValid();
        const int order = compare(keys.at(a), keys.at(b), texts);
        return m_order == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    return rows;
}

bool ArrangedModel::holdsWords(int given) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
        for (int column = 0; column < columnCount(); ++column) {
            if (givenData(given, column, Qt::DisplayRole)
                    .toString()
                    .contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

QVector<int> ArrangedModel::arranged() const
{
    QVector<int> rows = sorted();
    if (!m_words.isEmpty())
        rows.removeIf([this](int row) { return !holdsWords(row); });
    return rows;
}

/// Rows go one run after another, so that a view keeps the others selected.
void ArrangedModel::leaveOut(const QVector<int>& kept)
{
    const QSet<int> staying(kept.begin(), kept.end());
    for (int last = int(m_shown.size()) - 1; last >= 0; --last) {
        int first = last + 1;
        while (first > 0 && !staying.contains(m_shown.at(first - 1)))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_shown.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

/// What is shown is then a part of `kept`, in its order.
void ArrangedModel::takeIn(const QVector<int>& kept)
{
    for (int row = 0; row < kept.size(); ++row) {
        int end = row;
        while (end < kept.size() && (row >= m_shown.size() || m_shown.at(row) != kept.at(end)))
            ++end;
        if (end == row)
            continue;
        beginInsertRows({}, row, end - 1);
        for (int place = row; place < end; ++place)
            m_shown.insert(place, kept.at(place));
        endInsertRows();
        row = end - 1;
    }
}

} // namespace kmh
