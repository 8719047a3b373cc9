// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"

#include <QtCore/QModelIndex>
#include <QtCore/QObject>
#include <QtCore/QPoint>

#include <functional>
#include <optional>

class QAbstractItemView;
class QListView;
class QWidget;

namespace kmh {

/// A light with why it is what it is, as the popup that Space opens shows it.
struct Explained
{
    QString title;
    Light light = Light::NotJudged;
    bool overridden = false;
    Explanation explanation;
};

/// Tells What's This? about the lights of a widget. Belongs to it; asked only when somebody asks.
class Explainer : public QObject
{
public:
    /// The light painted at a place of `hit`, which is the widget itself or one within it; none
    /// where there is no light.
    using AtPlace = std::function<std::optional<Explained>(const QWidget* hit, const QPoint&)>;
    Explainer(QWidget* of, AtPlace explain);

    /// The same for the rows of a list or table.
    using OfIndex = std::function<std::optional<Explained>(const QModelIndex&)>;
    static Explainer* forRows(QAbstractItemView* view, OfIndex explain);
    /// The same for a list of plain Qt, where Space explains as it does in our tables.
    static void forList(QListView* list, OfIndex explain);
    /// The light of a row of such a view; none where there is none or none of them was explained.
    static std::optional<Explained> ofRow(const QAbstractItemView& view, const QModelIndex& index);

    std::optional<Explained> at(const QWidget* hit, const QPoint& place) const
    {
        return m_explain(hit, place);
    }

    /// That of a widget or of the nearest one around it; null where none has one.
    static const Explainer* of(const QWidget* widget);

protected:
    /// Of a list that forList() was called for.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    AtPlace m_explain;
    OfIndex m_ofRow; ///< where it is for rows
};

/// The light of an indicator under the rule in force.
Explained explained(const Assessment& assessment, const IndicatorAssessment& a);
/// That of an indicator of the province or of a deliverable, whichever an item is.
std::optional<Explained> explainedItem(const Assessment& assessment, const QString& name,
                                       const std::optional<IndicatorId>& indicator,
                                       const std::optional<DeliverableId>& deliverable);
/// That of a group: a measure, a sector, a prefecture.
Explained explained(const QString& title, const GroupAssessment& a);

} // namespace kmh
