// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_course_dialog.h"

#include "core/notice/draft_plan.h"
#include "ui/dialogs/course_form.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

/// The target's indicator as the plan will have it; planOf() gives each target of the draft one.
Indicator indicatorOf(const Plan& plan, const DraftSubject& subject)
{
    const QString code = planCodes(subject.draft).value(subject.item.id);
    const auto found =
        std::find_if(plan.indicators.begin(), plan.indicators.end(),
                     [&](const Indicator& indicator) { return indicator.code == code; });
    return found == plan.indicators.end() ? Indicator() : *found;
}

} // namespace

DraftCourseDialog::DraftCourseDialog(const DraftSubject& subject, QWidget* parent)
    : QDialog(parent)
    , m_target(std::get<DraftTarget>(subject.item.content))
{
    setWindowTitle(tr("Planned course — %1").arg(m_target.indicator));
    const auto plan = std::make_shared<Plan>(planOf(subject.draft));
    const Indicator indicator = indicatorOf(*plan, subject);
    m_form = new CourseForm(plan, indicator, [](RegionId, const Period&) {
        return QVector<Observation>(); // those of earlier years are in other workbooks
    });
    const RegionId whole = plan->regions.isEmpty() ? RegionId() : plan->province().id;
    Target target{indicator.id, whole, m_target.comparator, m_target.value, m_target.due, {}};
    target.upper = m_target.upper;
    std::optional<PlannedCourse> course;
    if (m_target.course)
        course = PlannedCourse{indicator.id, whole, *m_target.course, m_target.points};
    m_form->setCourse(whole, target, course);
    auto* buttons = new QDialogButtonBox;
    QPushButton* take = buttons->addButton(tr("Take over"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_form, 1);
    layout->addWidget(buttons);
    resize(int(theme::em(font()) * 46), int(theme::em(font()) * 34));
    connect(buttons, &QDialogButtonBox::accepted, this, &DraftCourseDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &CourseForm::changed, take,
            [this, take] { take->setEnabled(m_form->problem().isEmpty()); });
}

void DraftCourseDialog::open(QWidget* parent, const DraftSubject& subject, Taken taken)
{
    auto* dialog = new DraftCourseDialog(subject, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, parent,
            [dialog, taken = std::move(taken)] { taken(dialog->target()); });
    dialog->QDialog::open();
}

DraftTarget DraftCourseDialog::target() const
{
    DraftTarget target = m_target;
    const auto& course = m_form->course();
    target.course = course ? std::optional(course->shape) : std::nullopt;
    target.points = course ? course->points : QVector<PlannedCourse::Point>();
    return target;
}

void DraftCourseDialog::accept()
{
    if (m_form->problem().isEmpty())
        QDialog::accept();
}

} // namespace kmh
