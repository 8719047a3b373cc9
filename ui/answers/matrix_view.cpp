// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/matrix_view.h"

#include "core/domain/error.h"
#include "ui/answers/answer_legend.h"
#include "ui/desk.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/pages/column_layout.h"
#include "ui/theme/card.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

Subject subjectOf(const MatrixRow& who)
{
    if (who.unit)
        return UnitSubject{*who.unit};
    return PlaceSubject{*who.region};
}

} // namespace

MatrixView::MatrixView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardGap(this));
    auto* units = new Card(tr("Units × measures"));
    units->setCorner(new AnswerLegend);
    m_unitTable = addTable(MatrixModel::Side::Units, tr("Units and measures"), units);
    auto* regions = new Card(tr("Prefectures × measures"));
    m_regionTable =
        addTable(MatrixModel::Side::Prefectures, tr("Prefectures and measures"), regions);
    layout->addWidget(units, 68);
    layout->addWidget(regions, 32);
    setFocusProxy(m_unitTable);
}

MatrixTable* MatrixView::addTable(MatrixModel::Side side, const QString& name, Card* card)
{
    auto* model = new MatrixModel(side, this);
    auto* table = new MatrixTable(model);
    table->setAccessibleName(name);
    card->body()->addWidget(table, 1);
    (side == MatrixModel::Side::Units ? m_units : m_regions) = model;
    m_cards.append(card);
    connect(table, &MatrixTable::measureRequested, this,
            [this](MeasureId measure) { Q_EMIT requested(MeasureSubject{measure}); });
    connect(table, &MatrixTable::whoRequested, this,
            [this](const MatrixRow& who) { Q_EMIT requested(subjectOf(who)); });
    connect(table, &MatrixTable::explanationRequested, this,
            [this, table](const QModelIndex& index) { explain(table, index); });
    Explainer::forRows(
        table, [this, table](const QModelIndex& index) { return explained(*table, index); });
    return table;
}

void MatrixView::refresh()
{
    const Assessment& assessment = m_desk.assessment();
    QVector<EntryTally> byUnit;
    QVector<EntryTally> byRegion;
    try {
        const EntryQuery all{.owed = true, .asOf = m_desk.asOf()};
        const QDate day = m_desk.period().lastDay();
        byUnit = m_desk.workbook().tallyEntries(all, EntryField::Unit, day);
        byRegion = m_desk.workbook().tallyEntries(all, EntryField::Region, day);
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
    }
    const AnswerMatrix matrix = answerMatrix(assessment, byUnit, byRegion);
    for (auto [table, model] : {std::pair(m_unitTable, m_units), {m_regionTable, m_regions}}) {
        const QModelIndex current = table->currentIndex();
        model->setMatrix(assessment.snapshot->plan, matrix);
        table->setCurrentIndex(current.isValid() ? model->index(current.row(), current.column())
                                                 : model->index(0, 0));
    }
    for (Card* card : std::as_const(m_cards))
        card->setDemo(assessment.snapshot->demo);
}

void MatrixView::setCorner(QWidget* widget)
{
    m_cards.last()->setCorner(widget);
}

MatrixTable* MatrixView::usedTable() const
{
    return m_regionTable->hasFocus() ? m_regionTable : m_unitTable;
}

std::optional<Subject> MatrixView::currentWho() const
{
    const MatrixTable* table = usedTable();
    const MatrixRow* who = table->matrix().who(table->currentIndex());
    return who ? std::optional(subjectOf(*who)) : std::nullopt;
}

void MatrixView::explainCurrent()
{
    explain(usedTable(), usedTable()->currentIndex());
}

void MatrixView::explain(MatrixTable* table, const QModelIndex& index)
{
    if (const auto found = explained(*table, index))
        ExplanationPopup::open(table, found->title, found->light, found->explanation);
}

std::optional<Explained> MatrixView::explained(const MatrixTable& table,
                                               const QModelIndex& index) const
{
    const auto cell = table.matrix().cell(index);
    const auto measure = table.matrix().measure(index);
    const MatrixRow* who = table.matrix().who(index);
    if (!cell || !measure || !who)
        return {};
    const Plan& plan = m_desk.plan();
    Explanation explanation = m_desk.assessment().measure(*measure).explanation;
    explanation.reason = cell->reason;
    if (who->region)
        explanation.inputs.clear(); // those are the whole measure's
    return Explained{tr("%1 · %2").arg(who->name, plan.measureLabel(plan.measure(*measure))),
                     cell->light, false, explanation};
}

} // namespace kmh
