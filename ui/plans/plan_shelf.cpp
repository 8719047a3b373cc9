// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_shelf.h"

#include "core/domain/error.h"
#include "core/store/persons_settings.h"
#include "core/store/workbook.h"

#include <QtCore/QFileInfo>

#include <algorithm>

namespace kmh {

namespace {

const auto kPlans = QStringLiteral("plans");

QString absolute(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

} // namespace

QStringList PlanShelf::paths()
{
    return personsSettings().value(kPlans).toStringList();
}

void PlanShelf::add(const QString& path)
{
    QStringList known = paths();
    known.removeAll(absolute(path));
    known.prepend(absolute(path));
    personsSettings().setValue(kPlans, known.mid(0, kMost));
}

void PlanShelf::remove(const QString& path)
{
    QStringList known = paths();
    known.removeAll(absolute(path));
    personsSettings().setValue(kPlans, known);
}

ShelvedPlan shelvedPlanAt(const QString& path)
{
    ShelvedPlan shelved;
    shelved.path = path;
    try {
        const Workbook workbook = Workbook::open(path, Workbook::Access::ReadOnly);
        const auto plan = workbook.plan();
        shelved.code = plan->code;
        shelved.title = plan->title;
        shelved.documentNo = plan->documentNo;
        shelved.period = plan->period;
        shelved.archivedSince = workbook.archivedSince();
        shelved.demo = workbook.snapshot({.period = plan->period}).demo;
    } catch (const Error& error) {
        shelved.trouble = error.sentence();
    }
    return shelved;
}

QVector<ShelvedPlan> inOrder(QVector<ShelvedPlan> plans)
{
    std::stable_sort(plans.begin(), plans.end(), [](const ShelvedPlan& a, const ShelvedPlan& b) {
        if (a.trouble.isEmpty() != b.trouble.isEmpty())
            return a.trouble.isEmpty();
        return a.trouble.isEmpty() && b.period < a.period;
    });
    return plans;
}

} // namespace kmh
