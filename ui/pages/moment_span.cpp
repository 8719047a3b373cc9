// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/moment_span.h"

#include "core/domain/day_label.h"
#include "ui/desk.h"
#include "ui/dialogs/moment_dialog.h"
#include "ui/moments.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace kmh {

namespace {

// Choices that move with the desk; every other one is a moment.
const auto kPeriodBefore = QStringLiteral("period-before");
const auto kWeekBefore = QStringLiteral("week-before");
const auto kBeginning = QStringLiteral("beginning");
const auto kShown = QStringLiteral("shown");
const auto kOther = QStringLiteral("other");

constexpr int kWeek = 7;

} // namespace

MomentSpan::MomentSpan(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
{
    m_from->setAccessibleName(tr("From which moment"));
    m_to->setAccessibleName(tr("To which moment"));
    m_from->addItem(QString(), kPeriodBefore);
    m_from->addItem(tr("7 days ago"), kWeekBefore);
    m_from->addItem(tr("the beginning"), kBeginning);
    m_to->addItem(QString(), kShown);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(int(theme::em(font()) / 2));
    layout->addWidget(new QLabel(tr("from")));
    layout->addWidget(m_from);
    layout->addWidget(new QLabel(tr("to")));
    layout->addWidget(m_to);
    for (QComboBox* combo : {m_from, m_to}) {
        fill(combo);
        connect(combo, &QComboBox::activated, this, [this, combo] { choose(combo); });
    }
    follow();
}

void MomentSpan::fill(QComboBox* combo)
{
    for (const Period& period : xunToLookBackTo(m_desk.plan()))
        combo->addItem(tr("end of %1").arg(periodLabel(period)), endOf(period));
    combo->addItem(tr("another moment…"), kOther);
    combo->setMaxVisibleItems(combo->count());
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void MomentSpan::follow()
{
    m_from->setItemText(
        m_from->findData(kPeriodBefore),
        tr("the end of the period before (%1)").arg(periodShortLabel(m_desk.period().previous())));
    m_to->setItemText(m_to->findData(kShown),
                      m_desk.asOf().isValid() ? momentLabel(m_desk.asOf()) : tr("now"));
}

QDateTime MomentSpan::end() const
{
    const QDateTime moment = to();
    return moment.isValid() ? moment : m_desk.now();
}

QDateTime MomentSpan::from() const
{
    const QVariant chosen = m_from->currentData();
    if (chosen.toString() == kPeriodBefore)
        return endOf(m_desk.period().previous());
    if (chosen.toString() == kWeekBefore)
        return end().addDays(-kWeek);
    if (chosen.toString() == kBeginning)
        return beforeEverything();
    return chosen.toDateTime();
}

QDateTime MomentSpan::to() const
{
    const QVariant chosen = m_to->currentData();
    return chosen.toString() == kShown ? m_desk.asOf() : chosen.toDateTime();
}

void MomentSpan::choose(QComboBox* combo)
{
    if (combo->currentData().toString() == kOther) {
        askForMoment(combo);
        return;
    }
    (combo == m_from ? m_fromBefore : m_toBefore) = combo->currentIndex();
    Q_EMIT changed();
}

void MomentSpan::askForMoment(QComboBox* combo)
{
    combo->setCurrentIndex(combo == m_from ? m_fromBefore : m_toBefore);
    auto* dialog = new MomentDialog(end(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, combo, [this, dialog, combo] {
        combo->insertItem(combo->count() - 1, momentLabel(dialog->moment()), dialog->moment());
        combo->setCurrentIndex(combo->count() - 2);
        choose(combo);
    });
    dialog->open();
}

} // namespace kmh
