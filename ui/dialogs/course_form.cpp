// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/course_form.h"

#include "core/evaluation/course_shares.h"
#include "ui/dialogs/course_remarks.h"
#include "ui/dialogs/planned_values_table.h"
#include "ui/models/planned_values_model.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

using Shape = PlannedCourse::Shape;

/// The shape box's value for the default course.
constexpr int kDefault = -1;

} // namespace

CourseForm::CourseForm(std::shared_ptr<const Plan> plan, const Indicator& indicator,
                       EarlierFigures earlier, QWidget* parent)
    : QWidget(parent)
    , m_plan(std::move(plan))
    , m_indicator(indicator)
    , m_earlier(std::move(earlier))
    , m_shape(new QComboBox)
    , m_year(new QComboBox)
    , m_values(new PlannedValuesModel(indicator, this))
    , m_table(new PlannedValuesTable(m_values))
    , m_remarks(new QLabel)
{
    m_remarks->setWordWrap(true);
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setFont(theme::font(theme::TextSize::Small));
    m_remarks->setObjectName(QStringLiteral("remarks"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeShapeLine());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remarks);

    connect(m_shape, &QComboBox::currentIndexChanged, this, &CourseForm::chooseShape);
    connect(m_year, &QComboBox::currentIndexChanged, this, &CourseForm::chooseYear);
    connect(m_values, &PlannedValuesModel::edited, this, &CourseForm::takePoints);
    connect(m_table, &PlannedValuesTable::pasted, this, [this](const QString& remark) {
        m_pasteRemark = remark;
        showRemarks();
    });
}

QWidget* CourseForm::makeShapeLine()
{
    m_shape->setObjectName(QStringLiteral("shape"));
    m_shape->setAccessibleName(tr("How the target is to be reached"));
    m_shape->addItem(tr("Default course"), kDefault);
    m_shape->addItem(tr("Planned points by period"), int(Shape::Points));
    m_shape->addItem(tr("Straight line"), int(Shape::Linear));
    m_shape->addItem(tr("As in an earlier year"), int(Shape::Shares));
    m_shape->addItem(tr("Flat, at the target"), int(Shape::Flat));
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("The year to follow"));
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_shape);
    layout->addWidget(m_year);
    layout->addStretch(1);
    return line;
}

void CourseForm::setCourse(RegionId region, const std::optional<Target>& target,
                           const std::optional<PlannedCourse>& course)
{
    m_region = region;
    m_target = target;
    m_course = course;
    m_yearProblem.clear();
    m_pasteRemark.clear();
    const QSignalBlocker quiet(m_shape);
    m_shape->setCurrentIndex(m_shape->findData(course ? int(course->shape) : kDefault));
    offerYears();
    showCourse();
}

void CourseForm::setTarget(const std::optional<Target>& target)
{
    m_target = target;
    if (target && !(m_offeredFor == target->due)) {
        offerYears();
        if (m_course && m_course->shape == Shape::Shares)
            followYear();
    }
    if (m_values->problems().isEmpty())
        showCourse();
    else
        showRemarks();
}

void CourseForm::setEditable(bool editable)
{
    m_editable = editable;
    showCourse();
}

void CourseForm::restoreDefault()
{
    m_shape->setCurrentIndex(m_shape->findData(kDefault));
}

void CourseForm::chooseShape()
{
    const int shape = m_shape->currentData().toInt();
    m_yearProblem.clear();
    m_pasteRemark.clear();
    if (shape == kDefault) {
        m_course.reset();
    } else {
        PlannedCourse course{m_indicator.id, m_region, Shape(shape)};
        if (course.shape == Shape::Points)
            course.points = m_values->points();
        m_course = course;
    }
    if (m_course && m_course->shape == Shape::Shares)
        followYear();
    showCourse();
    Q_EMIT changed();
}

void CourseForm::chooseYear()
{
    if (m_course && m_course->shape == Shape::Shares) {
        followYear();
        showCourse();
        Q_EMIT changed();
    }
}

/// The years there are figures of, and the one the course follows in any case.
void CourseForm::offerYears()
{
    const QSignalBlocker quiet(m_year);
    m_year->clear();
    m_offeredFor.reset();
    if (!m_target)
        return;
    m_offeredFor = m_target->due;
    QVector<int> years = yearsToFollow(m_target->due, m_earlier(m_region, m_target->due));
    const int followed = m_course ? m_course->referenceYear.value_or(0) : 0;
    if (followed != 0 && !years.contains(followed))
        years.append(followed);
    for (const int year : std::as_const(years))
        m_year->addItem(tr("course of %1").arg(year), year);
    if (followed != 0)
        m_year->setCurrentIndex(m_year->findData(followed));
}

void CourseForm::followYear()
{
    m_course->points.clear();
    m_course->referenceYear.reset();
    if (m_year->count() == 0 || !m_target) {
        m_yearProblem = tr("The workbook holds no figures of an earlier year to follow.");
        return;
    }
    const int year = m_year->currentData().toInt();
    const CourseShares shares =
        courseShares(*m_plan, m_indicator, m_target->due, year, m_earlier(m_region, m_target->due));
    m_yearProblem = shares.problem;
    m_course->points = shares.points;
    m_course->referenceYear = year;
}

/// What was typed or pasted makes the course one of points; the other values stay as shown.
void CourseForm::takePoints()
{
    m_course = PlannedCourse{m_indicator.id, m_region, Shape::Points, m_values->points()};
    m_yearProblem.clear();
    m_pasteRemark.clear();
    {
        const QSignalBlocker quiet(m_shape);
        m_shape->setCurrentIndex(m_shape->findData(int(Shape::Points)));
    }
    m_year->setVisible(false);
    m_values->setNotes(notes());
    showRemarks();
    Q_EMIT changed();
}

/// Of planned points only those that are planned; what lies between is in the notes.
QVector<PlannedValue> CourseForm::shownValues() const
{
    if (!m_target || !m_yearProblem.isEmpty())
        return {};
    QVector<PlannedValue> values =
        plannedValues(*m_plan, m_indicator, *m_target, m_course ? &*m_course : nullptr);
    if (!m_course || m_course->shape != Shape::Points)
        return values;
    const QVector<PlannedCourse::Point>& points = m_course->points;
    for (PlannedValue& value : values) {
        if (std::none_of(points.begin(), points.end(),
                         [&](const auto& point) { return point.period == value.period; }))
            value.value.reset();
    }
    return values;
}

void CourseForm::showCourse()
{
    const bool canPlan = m_target.has_value();
    m_year->setVisible(m_course && m_course->shape == Shape::Shares && m_year->count() > 0);
    m_shape->setEnabled(m_editable && canPlan);
    m_year->setEnabled(m_editable && canPlan);
    m_values->setEditable(m_editable && canPlan);
    m_values->setValues(shownValues());
    m_values->setNotes(notes());
    m_table->fitColumns();
    showRemarks();
}

QStringList CourseForm::notes() const
{
    return m_target ? courseNotes(*m_plan, m_indicator, *m_target, m_course, m_values->periods())
                    : QStringList();
}

QString CourseForm::problem() const
{
    if (!m_target)
        return {};
    if (!m_yearProblem.isEmpty())
        return m_yearProblem;
    if (!m_values->problems().isEmpty())
        return m_values->problems().first();
    return m_course && m_course->shape == Shape::Points && m_course->points.isEmpty()
               ? tr("Give at least one planned value, or choose another course.")
               : QString();
}

void CourseForm::showRemarks()
{
    QStringList remarks;
    if (!m_target) {
        remarks += tr("Set the target first; then a course to it can be planned.");
    } else if (const QString wrong = problem(); !wrong.isEmpty()) {
        remarks += wrong;
    } else {
        remarks += courseRemarks(*m_plan, m_indicator, *m_target, m_course);
    }
    remarks += m_pasteRemark;
    remarks.removeAll(QString());
    m_remarks->setText(remarks.join(QLatin1Char('\n')));
    m_remarks->setVisible(!remarks.isEmpty());
}

} // namespace kmh
