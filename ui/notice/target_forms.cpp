// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of numbers: targets and other quantities.
#include "core/report/code_labels.h"
#include "ui/notice/draft_course_dialog.h"
#include "ui/notice/draft_forms.h"
#include "ui/notice/form_fields.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace kmh {

namespace {

using Width = FormPage::Width;

/// When a number may be due: in the years of the plan and of what it says now.
QVector<Period> duePeriods(const DraftSubject& subject)
{
    const Period due = contentIn<DraftTarget>(subject).due;
    const Period plan = subject.draft.head.period.value_or(due);
    QVector<Period> periods;
    for (int year = std::min(plan.year(), due.year()); year <= std::max(plan.year(), due.year());
         ++year) {
        const Period whole = Period::year(year);
        periods.append(whole);
        for (const auto kind : {Period::Kind::Half, Period::Kind::Quarter, Period::Kind::Month})
            periods += whole.parts(kind);
    }
    if (!periods.contains(due))
        periods.append(due);
    return periods;
}

QString takeValue(DraftSubject& subject, const QString& typed)
{
    auto& target = contentIn<DraftTarget>(subject);
    const auto number = readNumber(typed);
    if (typed.isEmpty() && target.guidance) {
        target.open = true;
        return {};
    }
    if (!number)
        return tr("“%1” is no number; write digits, such as 12.5.").arg(typed);
    target.value = number->value;
    target.open = false;
    return {};
}

QString takeUpper(DraftSubject& subject, const QString& typed)
{
    auto& target = contentIn<DraftTarget>(subject);
    const auto number = readNumber(typed);
    if (typed.isEmpty()) {
        target.upper.reset();
        return {};
    }
    if (!number)
        return tr("“%1” is no number; write digits, such as 12.5.").arg(typed);
    if (number->value < target.value)
        return tr("The upper end of the range lies below its lower end; write the smaller value "
                  "first.");
    target.upper = number->value;
    return {};
}

void addValues(FormPage& page)
{
    page.addChoice(
        tr("Is met by"), "comparator", variantChoices(comparatorChoices()),
        [](const DraftSubject& subject) { return int(contentIn<DraftTarget>(subject).comparator); },
        [](DraftSubject& subject, const QVariant& chosen) {
            auto& target = contentIn<DraftTarget>(subject);
            target.comparator = Comparator(chosen.toInt());
            if (target.comparator != Comparator::Between)
                target.upper.reset();
            else if (!target.upper)
                target.upper = target.value;
        });
    page.addLine(
        tr("Value"), "value",
        [](const DraftSubject& subject) {
            const auto& target = contentIn<DraftTarget>(subject);
            return target.open ? QString() : valueForEditing(target.value);
        },
        takeValue);
    addText(page, tr("Unit of measure"), "unit", &DraftTarget::unit, Needed::Yes);
}

/// Only a range has one.
void addUpperEnd(FormPage& page)
{
    QLineEdit* upper = page.addLine(
        tr("Upper end"), "upper",
        [](const DraftSubject& subject) {
            const auto& target = contentIn<DraftTarget>(subject);
            return target.upper ? valueForEditing(*target.upper) : QString();
        },
        takeUpper, Width::Whole);
    page.setFollow([&page, upper](const DraftSubject& subject) {
        page.setRowShown(upper, contentIn<DraftTarget>(subject).comparator == Comparator::Between);
    });
}

void addDue(FormPage& page)
{
    auto* due = new QComboBox;
    due->setObjectName(QStringLiteral("due"));
    page.addWidget(
        tr("Due at the end of"), due,
        [due](const DraftSubject& subject) {
            const QSignalBlocker quiet(due);
            due->clear();
            for (const Period& period : duePeriods(subject))
                due->addItem(periodLabel(period), period.code());
            due->setCurrentIndex(due->findData(contentIn<DraftTarget>(subject).due.code()));
        },
        Width::Half);
    QObject::connect(due, &QComboBox::activated, &page, [&page, due] {
        if (const auto period = Period::parse(due->currentData().toString()))
            page.change([&](DraftSubject& s) { contentIn<DraftTarget>(s).due = *period; });
    });
}

QString courseWords(const DraftTarget& target)
{
    if (!target.course)
        return tr("the default course");
    switch (*target.course) {
    case PlannedCourse::Shape::Points:
        return tr("%1 planned values", nullptr, int(target.points.size()))
            .arg(target.points.size());
    case PlannedCourse::Shape::Linear: return tr("a straight line");
    case PlannedCourse::Shape::Shares: return tr("as in an earlier year");
    case PlannedCourse::Shape::Flat: return tr("the target at all times");
    }
    Q_UNREACHABLE();
}

void addCourse(FormPage& page)
{
    auto* course = new QPushButton;
    course->setObjectName(QStringLiteral("course"));
    course->setAutoDefault(false);
    page.addWidget(
        tr("Planned course"), course,
        [course](const DraftSubject& subject) {
            const auto& target = contentIn<DraftTarget>(subject);
            course->setText(tr("%1 — change…").arg(courseWords(target)));
            course->setEnabled(!target.open && subject.draft.head.period.has_value());
            course->setToolTip(course->isEnabled()
                                   ? QString()
                                   : tr("The notice's period and the target's value come first."));
        },
        Width::Half);
    QObject::connect(course, &QPushButton::clicked, &page, [&page] {
        DraftCourseDialog::open(&page, page.subject(), [&page](const DraftTarget& target) {
            page.change([&](DraftSubject& s) { contentIn<DraftTarget>(s) = target; });
        });
    });
}

/// What may follow a number up: the other things the measure asks for.
void addTracker(FormPage& page)
{
    auto* tracker = new QComboBox;
    tracker->setObjectName(QStringLiteral("trackedBy"));
    page.addWidget(tr("Followed up by"), tracker, [tracker](const DraftSubject& subject) {
        const QSignalBlocker quiet(tracker);
        tracker->clear();
        tracker->addItem(tr("nothing (see the reason)"), qint64(0));
        const DraftLookup index(subject.draft);
        for (const DraftId id : index.children(subject.item.parent)) {
            const DraftItem& item = *index.item(id);
            if (contentOf<DraftTarget>(item) || contentOf<DraftDeliverable>(item) ||
                contentOf<DraftProject>(item) || contentOf<DraftFunding>(item) ||
                contentOf<DraftMechanism>(item))
                tracker->addItem(
                    tr("%1: %2").arg(draftKindLabel(item.content), draftItemTitle(index, item)),
                    id.value);
        }
        const auto& by = contentIn<DraftQuantity>(subject).trackedBy;
        tracker->setCurrentIndex(std::max(0, tracker->findData(by ? by->value : qint64(0))));
    });
    QObject::connect(tracker, &QComboBox::activated, &page, [&page, tracker] {
        page.change([id = DraftId{tracker->currentData().toLongLong()}](DraftSubject& s) {
            auto& quantity = contentIn<DraftQuantity>(s);
            quantity.trackedBy = id.value == 0 ? std::nullopt : std::optional(id);
            if (quantity.trackedBy)
                quantity.waived.clear();
        });
    });
}

} // namespace

FormPage* makeTargetForm()
{
    auto* page = new FormPage;
    addText(*page, tr("Indicator"), "indicator", &DraftTarget::indicator, Needed::Yes,
            Width::Whole);
    addText(*page, tr("What it counts"), "definition", &DraftTarget::definition, Needed::No,
            Width::Whole);
    addValues(*page);
    addDue(*page);
    addUpperEnd(*page);
    addChoiceOf(*page, tr("Kind of figure"), "kind", indicatorKindChoices(), &DraftTarget::kind);
    addChoiceOf(*page, tr("Reported"), "calendar", calendarChoices(), &DraftTarget::calendar);
    addChoiceOf(*page, tr("Over time"), "overTime", aggregationChoices(), &DraftTarget::overTime);
    addChoiceOf(*page, tr("Over regions"), "overRegions", aggregationChoices(),
                &DraftTarget::overRegions);
    page->addChoice(
        tr("Decimals"), "decimals",
        {{QStringLiteral("0"), 0},
         {QStringLiteral("1"), 1},
         {QStringLiteral("2"), 2},
         {QStringLiteral("3"), 3},
         {QStringLiteral("4"), 4}},
        [](const DraftSubject& subject) { return contentIn<DraftTarget>(subject).decimals; },
        [](DraftSubject& subject, const QVariant& chosen) {
            contentIn<DraftTarget>(subject).decimals = chosen.toInt();
        });
    addCourse(*page);
    return page;
}

FormPage* makeQuantityForm()
{
    auto* page = new FormPage;
    addNumber(*page, tr("Value"), "value", &DraftQuantity::value);
    addText(*page, tr("Unit of measure"), "unit", &DraftQuantity::unit);
    addChoiceOf(*page, tr("Is a"), "class", quantityClassChoices(), &DraftQuantity::kind,
                Width::Whole);
    addTracker(*page);
    addText(*page, tr("Else the reason"), "waived", &DraftQuantity::waived, Needed::No,
            Width::Whole)
        ->setPlaceholderText(tr("why nothing needs to follow it up"));
    return page;
}

FormPage* makeDraftForm(size_t kind)
{
    // In the order of DraftContent.
    constexpr FormPage* (*makers[])() = {
        makeSectionForm,   makeMeasureForm,  makeResponsibilityForm, makeImplementationForm,
        makeTargetForm,    makeQuantityForm, makeDeliverableForm,    makeProjectForm,
        makeMechanismForm, makeFundingForm,  makeWaiverForm,         makeNoteForm};
    static_assert(std::size(makers) == std::variant_size_v<DraftContent>);
    return makers[kind]();
}

} // namespace kmh
