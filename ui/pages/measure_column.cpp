// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measure_column.h"

#include "ui/dialogs/explanation_popup.h"
#include "ui/help/explainer.h"
#include "ui/models/light_delegate.h"
#include "ui/models/responsibility_models.h"
#include "ui/pages/column_layout.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

MeasureColumn::MeasureColumn(QWidget* parent)
    : QWidget(parent)
    , m_model(makeMeasureModel(this))
    , m_card(new Card(tr("Measures")))
    , m_list(new QListView)
    , m_units(new QLabel)
{
    setFocusProxy(m_list);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MeasureDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setAccessibleName(tr("Measures"));
    m_list->setMinimumWidth(int(theme::em(font()) * 12));
    m_card->body()->addWidget(m_list, 1);

    m_units->setTextFormat(Qt::PlainText);
    m_units->setWordWrap(true);
    m_units->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_units->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* units = new Card(tr("Responsible units"));
    units->body()->addWidget(m_units, 1);

    QVBoxLayout* column = makeColumn(this);
    addShare(column, m_card, 3);
    addShare(column, units, 2);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid())
                    Q_EMIT measureSelected(m_model->row(index.row()).measure);
            });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { explain(index.row()); });
    Explainer::forList(m_list, [this](const QModelIndex& index) {
        return explained(m_model->row(index.row()).label, m_assessments.at(index.row()));
    });
}

void MeasureColumn::setMeasures(const Assessment& assessment, SectorId sector)
{
    const auto before = selected();
    m_model->setRows(measureRows(assessment, sector));
    m_assessments.clear();
    for (const MeasureRow& row : m_model->rows())
        m_assessments.append(assessment.measure(row.measure));
    m_card->setDemo(assessment.snapshot->demo);
    if (before)
        select(*before);
}

void MeasureColumn::showUnits(const Plan& plan, const Measure& measure)
{
    QStringList lines;
    for (const Responsibility& responsibility : measure.units)
        lines.append(
            tr("%1  %2").arg(roleLabel(responsibility.role), plan.unit(responsibility.unit).name));
    m_units->setText(lines.join(QLatin1Char('\n')));
}

std::optional<MeasureId> MeasureColumn::selected() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? std::optional(m_model->row(index.row()).measure) : std::nullopt;
}

void MeasureColumn::select(MeasureId measure)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).measure == measure)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

void MeasureColumn::explain(int row)
{
    const MeasureAssessment& a = m_assessments.at(row);
    ExplanationPopup::open(m_list, m_model->row(row).label, a.light, a.explanation);
}

} // namespace kmh
