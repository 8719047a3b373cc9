// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_input.h"
#include "core/domain/text.h"
#include "ui/notice/draft_forms.h"

#include <QtWidgets/QLineEdit>

namespace kmh {

namespace {

void addHeadText(FormPage& page, const QString& label, const char* name, QString DraftHead::*member,
                 FormPage::Width width = FormPage::Width::Half)
{
    page.addLine(
        label, name, [member](const DraftSubject& subject) { return subject.draft.head.*member; },
        [member](DraftSubject& subject, const QString& typed) {
            subject.draft.head.*member = typed;
            return QString();
        },
        width);
}

/// In words where these can be read back, else as written.
QString periodForEditing(const Period& period)
{
    const QString label = periodLabel(period);
    return Period::parse(label) == period ? label : period.code();
}

QString takePeriod(DraftSubject& subject, const QString& typed)
{
    DraftHead& head = subject.draft.head;
    const auto period = Period::parse(typed);
    if (!typed.isEmpty() && !period)
        return tr("“%1” is no period; write 2025Q2 or 2025年二季度.").arg(typed);
    const bool isCodeOfPeriod =
        head.code.isEmpty() || (head.period && head.code == head.period->code());
    head.period = period;
    if (isCodeOfPeriod)
        head.code = period ? period->code() : QString();
    return {};
}

QString takeIssued(DraftSubject& subject, const QString& typed)
{
    DraftHead& head = subject.draft.head;
    const QDate near = head.issued.isValid() ? head.issued
                       : head.period         ? head.period->firstDay()
                                             : QDate();
    const auto day = readDay(typed, near);
    if (!typed.isEmpty() && !day)
        return tr("“%1” is no day; write it as 2025-03-31.").arg(typed);
    head.issued = day.value_or(QDate());
    return {};
}

} // namespace

FormPage* makeHeadForm()
{
    auto* page = new FormPage;
    addHeadText(*page, tr("Title"), "title", &DraftHead::title, FormPage::Width::Whole);
    addHeadText(*page, tr("Short title"), "shortTitle", &DraftHead::shortTitle);
    page->addLine(
            tr("Period"), "period",
            [](const DraftSubject& subject) {
                const auto& period = subject.draft.head.period;
                return period ? periodForEditing(*period) : QString();
            },
            takePeriod)
        ->setPlaceholderText(tr("2025Q2 or 2025年二季度"));
    addHeadText(*page, tr("Document number"), "documentNo", &DraftHead::documentNo);
    page->addLine(
        tr("Issued on"), "issued",
        [](const DraftSubject& subject) { return subject.draft.head.issued.toString(Qt::ISODate); },
        takeIssued);
    addHeadText(*page, tr("Issued by"), "issuer", &DraftHead::issuer);
    addHeadText(*page, tr("Code of the plan"), "code", &DraftHead::code);
    return page;
}

} // namespace kmh
