// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of sections and measures, and of who answers for them.
#include "ui/notice/draft_forms.h"
#include "ui/notice/form_fields.h"
#include "ui/notice/unit_field.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace kmh {

namespace {

using Width = FormPage::Width;

} // namespace

/// The tabs come from the registers, which may be others than those of this moment.
FormPage* makeSectionForm()
{
    auto* page = new FormPage;
    addText(*page, tr("Title"), "title", &DraftSection::title, Needed::No, Width::Whole);
    auto* sector = new QComboBox;
    sector->setObjectName(QStringLiteral("sector"));
    page->addWidget(tr("Tab it is shown in"), sector, [sector](const DraftSubject& subject) {
        const QSignalBlocker quiet(sector);
        sector->clear();
        sector->addItem(tr("still to be chosen"), QString());
        for (const Sector& known : subject.draft.registers.sectors)
            sector->addItem(known.name, known.code);
        sector->setCurrentIndex(
            std::max(0, sector->findData(contentIn<DraftSection>(subject).sector)));
    });
    QObject::connect(sector, &QComboBox::activated, page, [page, sector] {
        page->change([code = sector->currentData().toString()](DraftSubject& s) {
            contentIn<DraftSection>(s).sector = code;
        });
    });
    return page;
}

FormPage* makeMeasureForm()
{
    auto* page = new FormPage;
    addText(*page, tr("Title"), "title", &DraftMeasure::title, Needed::No, Width::Whole)
        ->setPlaceholderText(tr("none: it is named by its section"));
    auto* printed = new QLabel;
    page->addWidget(tr("Number as printed"), printed, [printed](const DraftSubject& subject) {
        const QString number = contentIn<DraftMeasure>(subject).printed;
        printed->setText(number.isEmpty() ? tr("none") : number);
    });
    return page;
}

FormPage* makeResponsibilityForm()
{
    auto* page = new FormPage;
    auto* unit = new UnitField;
    page->addWidget(tr("Unit"), unit, [unit](const DraftSubject& subject) {
        unit->setUnit(subject.draft.registers, contentIn<DraftResponsibility>(subject));
    });
    QObject::connect(unit, &UnitField::chosen, page,
                     [page](const QString& name, std::optional<UnitId> id) {
                         page->change([&](DraftSubject& s) {
                             auto& content = contentIn<DraftResponsibility>(s);
                             content.name = name;
                             content.unit = id;
                             content.generic = false;
                             for (const Unit& known : s.draft.registers.units)
                                 content.generic |= id == known.id && known.generic;
                         });
                     });
    addChoiceOf(*page, tr("Role"), "role", roleChoices(), &DraftResponsibility::role);
    page->addChoice(
        tr("Names"), "generic", {{tr("one unit"), false}, {tr("units without saying which"), true}},
        [](const DraftSubject& subject) { return contentIn<DraftResponsibility>(subject).generic; },
        [](DraftSubject& subject, const QVariant& generic) {
            contentIn<DraftResponsibility>(subject).generic = generic.toBool();
        });
    return page;
}

FormPage* makeImplementationForm()
{
    auto* page = new FormPage;
    auto* who = new QLabel;
    who->setWordWrap(true);
    page->addWidget(tr("Regions"), who, [who](const DraftSubject& subject) {
        QStringList names;
        for (const Region& region : subject.draft.registers.regions) {
            if (contentIn<DraftImplementation>(subject).regions.contains(region.id))
                names.append(region.name);
        }
        who->setText(names.isEmpty() ? tr("all regions") : names.join(tr(", ", "between names")));
    });
    page->addChoice(
        tr("Holds for"), "everyMeasure",
        {{tr("this measure"), false}, {tr("every measure from here on"), true}},
        [](const DraftSubject& subject) {
            return contentIn<DraftImplementation>(subject).everyMeasure;
        },
        [](DraftSubject& subject, const QVariant& every) {
            contentIn<DraftImplementation>(subject).everyMeasure = every.toBool();
        });
    return page;
}

} // namespace kmh
