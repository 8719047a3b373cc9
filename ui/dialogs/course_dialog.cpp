// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/course_dialog.h"

#include "core/domain/error.h"
#include "core/evaluation/indicator_assessment.h"
#include "core/evaluation/planned_values.h"
#include "ui/charts/course_chart.h"
#include "ui/desk.h"
#include "ui/dialogs/course_form.h"
#include "ui/dialogs/recording.h"
#include "ui/dialogs/target_form.h"
#include "ui/pages/indicator_items.h"
#include "ui/theme/card.h"
#include "ui/theme/light_badge.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(theme::font(theme::TextSize::Strong));
    return label;
}

CourseForm::EarlierFigures earlierFiguresOf(Desk& desk, IndicatorId indicator)
{
    return [&desk, indicator](RegionId region, const Period& due) -> QVector<Observation> {
        try {
            return desk.workbook().earlierFigures(indicator, region, QDate(due.year(), 1, 1),
                                                  desk.asOf());
        } catch (const Error& error) {
            Q_EMIT desk.failed(error.sentence());
            return {};
        }
    };
}

} // namespace

CourseDialog::CourseDialog(Desk& desk, IndicatorId indicator, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_plan(desk.assessment().snapshot->plan)
    , m_figures(desk.courseSnapshot(indicator))
    , m_indicator(indicator)
    , m_region(m_plan->province().id)
    , m_regions(new QComboBox)
    , m_target(new TargetForm(m_plan, m_plan->indicator(indicator)))
    , m_course(
          new CourseForm(m_plan, m_plan->indicator(indicator), earlierFiguresOf(desk, indicator)))
    , m_chart(new CourseChart)
    , m_lightText(new QLabel)
    , m_light(new LightBadge)
    , m_note(new QLineEdit)
    , m_default(new QPushButton(tr("Restore the default course")))
    , m_ok(new QPushButton(tr("Record")))
{
    setWindowTitle(tr("Target and planned course — %1").arg(m_plan->indicator(indicator).name));
    const double em = theme::em(font());
    resize(int(em * 76), int(em * 43));
    auto* columns = new QHBoxLayout;
    columns->addWidget(makeForms(), 12);
    columns->addWidget(makePreview(), 11);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(makeButtons());

    connect(m_regions, &QComboBox::currentIndexChanged, this, [this] {
        m_region = RegionId{m_regions->currentData().toLongLong()};
        showRegion();
    });
    connect(m_target, &TargetForm::changed, this, [this] {
        m_course->setTarget(m_target->target());
        noteChange();
    });
    connect(m_course, &CourseForm::changed, this, &CourseDialog::noteChange);
    connect(m_default, &QPushButton::clicked, m_course, &CourseForm::restoreDefault);
    const bool editable = desk.whyReadOnly().isEmpty();
    m_target->setEditable(editable);
    m_course->setEditable(editable);
    m_note->setEnabled(editable);
    showRegion();
}

void CourseDialog::open(QWidget* parent, Desk& desk, IndicatorId indicator)
{
    try {
        auto* dialog = new CourseDialog(desk, indicator, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->QDialog::open();
    } catch (const Error& error) {
        Q_EMIT desk.failed(error.sentence());
    }
}

QWidget* CourseDialog::makeForms()
{
    m_regions->setObjectName(QStringLiteral("region"));
    m_regions->setAccessibleName(tr("Region"));
    for (const Region& region : m_plan->regions)
        m_regions->addItem(region.name, region.id.value);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setPlaceholderText(tr("On what grounds, such as a document's number (may be empty)"));
    m_note->setAccessibleName(tr("Note"));
    auto* forms = new QWidget;
    auto* layout = new QVBoxLayout(forms);
    layout->setContentsMargins(0, 0, 0, 0);
    if (const QString reason = m_desk.whyReadOnly(); !reason.isEmpty()) {
        auto* why = new QLabel(reason);
        why->setObjectName(QStringLiteral("readOnly"));
        why->setWordWrap(true);
        layout->addWidget(why);
    }
    layout->addWidget(m_regions);
    layout->addWidget(heading(tr("Target")));
    layout->addWidget(m_target);
    layout->addWidget(heading(tr("Planned course")));
    layout->addWidget(m_course, 1);
    layout->addWidget(m_note);
    return forms;
}

QWidget* CourseDialog::makePreview()
{
    auto* preview = new Card(tr("Preview"));
    preview->setDemo(m_figures->demo);
    preview->body()->addWidget(m_chart, 1);
    m_light->setFocusPolicy(Qt::NoFocus);
    auto* line = new QHBoxLayout;
    line->addWidget(m_lightText);
    line->addWidget(m_light);
    line->addStretch(1);
    preview->body()->addLayout(line);
    return preview;
}

QWidget* CourseDialog::makeButtons()
{
    auto* buttons = new QWidget;
    auto* layout = new QHBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    m_default->setObjectName(QStringLiteral("default"));
    m_default->setAutoDefault(false);
    m_ok->setObjectName(QStringLiteral("ok"));
    m_ok->setDefault(true);
    auto* cancel = new QPushButton(m_desk.whyReadOnly().isEmpty() ? tr("Cancel") : tr("Close"));
    cancel->setAutoDefault(false);
    layout->addWidget(m_default);
    layout->addStretch(1);
    layout->addWidget(m_ok);
    layout->addWidget(cancel);
    connect(m_ok, &QPushButton::clicked, this, &CourseDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &CourseDialog::reject);
    return buttons;
}

void CourseDialog::chooseRegion(RegionId region)
{
    m_regions->setCurrentIndex(m_regions->findData(region.value));
}

void CourseDialog::showRegion()
{
    const CourseDraft draft =
        m_drafts.value(m_region.value, courseInForce(*m_plan, m_indicator, m_region));
    m_target->setTarget(m_region, draft.target);
    m_course->setCourse(m_region, draft.target, draft.course);
    showPreview();
}

/// A draft with something wrong in it is not left behind by choosing another region.
void CourseDialog::noteChange()
{
    const bool isSound = m_target->problem().isEmpty() && m_course->problem().isEmpty();
    if (isSound)
        m_drafts[m_region.value] = {m_target->target(), m_course->course()};
    m_regions->setEnabled(isSound);
    showPreview();
}

void CourseDialog::showPreview()
{
    const bool isSound = m_target->problem().isEmpty() && m_course->problem().isEmpty();
    const bool editable = m_desk.whyReadOnly().isEmpty();
    m_ok->setEnabled(editable && isSound && !edits().isEmpty());
    m_default->setEnabled(editable && m_course->course().has_value());
    if (!isSound)
        return;
    const Snapshot draft =
        withDraft(*m_figures, m_indicator, m_region, m_target->target(), m_course->course());
    const IndicatorAssessment a = assessIndicator(draft, draft.plan->indicator(m_indicator),
                                                  m_region, m_desk.assessment().rule);
    m_chart->setData(courseChartData(draft, a));
    m_lightText->setText(tr("%1 under this target and course:").arg(periodLabel(m_desk.period())));
    m_light->setLight(a.light);
}

QVector<NamedEdit> CourseDialog::edits() const
{
    QVector<NamedEdit> edits;
    for (auto draft = m_drafts.begin(); draft != m_drafts.end(); ++draft)
        edits += courseEdits(*m_plan, m_indicator, RegionId{draft.key()}, *draft);
    return edits;
}

void CourseDialog::accept()
{
    if (!m_ok->isEnabled())
        return;
    for (const auto& [edit, text] : edits()) {
        if (!recordEdit(this, m_desk, edit, m_note->text().trimmed(), text)) {
            m_plan = m_desk.assessment().snapshot->plan; // what was recorded is done
            showPreview();
            return;
        }
    }
    QDialog::accept();
}

} // namespace kmh
