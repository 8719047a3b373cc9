// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/explainer.h"

#include "core/evaluation/explanation.h"
#include "ui/dialogs/explanation_popup.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QListView>

namespace kmh {

namespace {

const auto kName = QStringLiteral("explainer");

} // namespace

Explainer::Explainer(QWidget* of, AtPlace explain)
    : QObject(of)
    , m_explain(std::move(explain))
{
    setObjectName(kName);
}

Explainer* Explainer::forRows(QAbstractItemView* view, OfIndex explain)
{
    auto* explainer = new Explainer(view, [explain](const QWidget* hit, const QPoint& place) {
        // A table with frozen columns has a second view over it, of the same rows.
        const auto* shown = qobject_cast<const QAbstractItemView*>(hit->parentWidget());
        const QModelIndex index = shown ? shown->indexAt(place) : QModelIndex();
        return index.isValid() ? explain(index) : std::nullopt;
    });
    explainer->m_ofRow = std::move(explain);
    return explainer;
}

void Explainer::forList(QListView* list, OfIndex explain)
{
    list->installEventFilter(forRows(list, std::move(explain)));
}

bool Explainer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Space)
        return false;
    auto* list = static_cast<QListView*>(watched);
    if (const auto found = ofRow(*list, list->currentIndex()))
        ExplanationPopup::open(list, found->title, found->light, found->explanation);
    return true;
}

std::optional<Explained> Explainer::ofRow(const QAbstractItemView& view, const QModelIndex& index)
{
    for (const QObject* child : view.children()) {
        const auto* explainer = dynamic_cast<const Explainer*>(child);
        if (explainer && explainer->m_ofRow && index.isValid())
            return explainer->m_ofRow(index);
    }
    return {};
}

const Explainer* Explainer::of(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const QObject* child : widget->children()) {
            if (const auto* explainer = dynamic_cast<const Explainer*>(child))
                return explainer;
        }
        if (widget->isWindow())
            break;
    }
    return nullptr;
}

Explained explained(const Assessment& assessment, const IndicatorAssessment& a)
{
    return {indicatorHeading(assessment.plan(), a), a.light, a.override.has_value(),
            explain(assessment, a)};
}

std::optional<Explained> explainedItem(const Assessment& assessment, const QString& name,
                                       const std::optional<IndicatorId>& indicator,
                                       const std::optional<DeliverableId>& deliverable)
{
    if (indicator)
        return explained(assessment, assessment.provincial(*indicator));
    if (!deliverable)
        return {};
    const DeliverableAssessment& a = assessment.deliverable(*deliverable);
    return Explained{name, a.light, false, a.explanation};
}

Explained explained(const QString& title, const GroupAssessment& a)
{
    return {title, a.light, false, a.explanation};
}

} // namespace kmh
