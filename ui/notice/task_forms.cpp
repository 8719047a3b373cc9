// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of what a measure asks for besides numbers, and of what asks for nothing.
#include "core/domain/day_input.h"
#include "ui/notice/draft_forms.h"
#include "ui/notice/form_fields.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace kmh {

namespace {

using Width = FormPage::Width;

QString takeDue(DraftSubject& subject, const QString& typed)
{
    auto& task = contentIn<DraftDeliverable>(subject);
    const auto day = readDay(typed, task.due);
    if (!day)
        return tr("“%1” is no day; write it as 2025-03-31.").arg(typed);
    task.due = *day;
    return {};
}

} // namespace

FormPage* makeDeliverableForm()
{
    auto* page = new FormPage;
    addText(*page, tr("Name"), "name", &DraftDeliverable::name, Needed::Yes, Width::Whole);
    addChoiceOf(*page, tr("Kind"), "kind", deliverableKindChoices(), &DraftDeliverable::kind);
    page->addLine(
        tr("To be done by"), "due",
        [](const DraftSubject& subject) {
            return contentIn<DraftDeliverable>(subject).due.toString(Qt::ISODate);
        },
        takeDue);
    addChoiceOf(*page, tr("The day is"), "basis", dueBasisChoices(), &DraftDeliverable::basis);
    auto* words = new QLabel;
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    page->addWidget(tr("Words that name the day"), words, [words](const DraftSubject& subject) {
        const auto& quote = contentIn<DraftDeliverable>(subject).dueQuote;
        words->setText(quote ? shortWords(subject.draft.text, *quote) : QString());
    });
    page->setFollow([page, words](const DraftSubject& subject) {
        page->setRowShown(words, contentIn<DraftDeliverable>(subject).dueQuote.has_value());
    });
    return page;
}

FormPage* makeProjectForm()
{
    auto* page = new FormPage;
    addText(*page, tr("Name"), "name", &DraftProject::name, Needed::Yes, Width::Whole);
    addChoiceOf(*page, tr("Kind"), "kind", projectKindChoices(), &DraftProject::kind);
    addChoiceOf(*page, tr("What is asked"), "ask", askChoices(), &DraftProject::askCode);
    addText(*page, tr("In the notice's words"), "askWording", &DraftProject::askWording, Needed::No,
            Width::Whole);
    return page;
}

FormPage* makeMechanismForm()
{
    auto* page = new FormPage;
    addText(*page, tr("Name"), "name", &DraftMechanism::name, Needed::Yes, Width::Whole);
    addChoiceOf(*page, tr("Kind"), "kind", mechanismChoices(), &DraftMechanism::kindCode);
    return page;
}

FormPage* makeFundingForm()
{
    auto* page = new FormPage;
    addText(*page, tr("Name"), "name", &DraftFunding::name, Needed::Yes, Width::Whole);
    addNumber(*page, tr("Amount"), "amount", &DraftFunding::amount);
    addText(*page, tr("Unit of measure"), "unit", &DraftFunding::unit, Needed::Yes);
    addText(*page, tr("What is asked"), "askWording", &DraftFunding::askWording, Needed::No,
            Width::Whole);
    return page;
}

FormPage* makeWaiverForm()
{
    auto* page = new FormPage;
    QVector<std::pair<QString, QVariant>> reasons;
    for (const QString& reason : usualReasons())
        reasons.append({reason, reason});
    QLineEdit* reason =
        addText(*page, tr("Reason"), "reason", &DraftWaiver::reason, Needed::Yes, Width::Whole);
    reason->setPlaceholderText(tr("why nothing needs to follow these words up"));
    page->addChoice(
        tr("Usual reasons"), "usual", reasons,
        [](const DraftSubject& subject) { return contentIn<DraftWaiver>(subject).reason; },
        [](DraftSubject& subject, const QVariant& chosen) {
            contentIn<DraftWaiver>(subject).reason = chosen.toString();
        },
        Width::Whole);
    return page;
}

FormPage* makeNoteForm()
{
    auto* page = new FormPage;
    auto* words = new QLabel(tr("Says how the notice is to be read; it does not become part of "
                                "the plan."));
    words->setWordWrap(true);
    page->addWidget(tr("Remark"), words, [](const DraftSubject&) {});
    return page;
}

} // namespace kmh
