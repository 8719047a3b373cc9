// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_dialog.h"

#include "core/domain/error.h"
#include "core/evaluation/calendar.h"
#include "ui/desk.h"
#include "ui/moments.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kNoteColumn = 7;
constexpr int kWidth = 72; // of the text size
constexpr int kHeight = 24;

} // namespace

HistoryDialog::HistoryDialog(const Desk& desk, IndicatorId id, RegionId region,
                             const Period& period, QWidget* parent)
    : QDialog(parent)
{
    const Indicator& indicator = desk.plan().indicator(id);
    QVector<ObservationVersion> versions = desk.workbook().history(id, region, period);
    if (desk.asOf().isValid())
        versions.erase(std::remove_if(versions.begin(), versions.end(),
                                      [&](const ObservationVersion& version) {
                                          return version.stamp.at > desk.asOf();
                                      }),
                       versions.end());

    setWindowTitle(tr("Versions of a figure"));
    auto* layout = new QVBoxLayout(this);
    auto* title = new QLabel(tr("%1 · %2 · %3")
                                 .arg(indicator.name, desk.plan().region(region).shortName,
                                      reportLabel(indicator.calendar, period)));
    title->setFont(theme::font(theme::TextSize::Title));
    layout->addWidget(title);
    QStringList marks{tr("The last version is the one in force; earlier ones stay as they were "
                         "recorded.")};
    if (desk.asOf().isValid())
        marks.append(tr("%1.").arg(asKnownText(desk)));
    if (desk.assessment().snapshot->demo)
        marks.append(tr("Demonstration figures."));
    auto* note = new QLabel(marks.join(QLatin1Char(' ')));
    note->setWordWrap(true);
    layout->addWidget(note);

    auto* model = makeHistoryModel(indicator, this);
    auto* table = new Table(model, kNoteColumn);
    table->setAccessibleName(windowTitle());
    table->setEmptyText(tr("No version had been recorded by then."));
    layout->addWidget(table, 1);
    model->setRows(versions);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
}

void HistoryDialog::openFor(QWidget* parent, Desk& desk, IndicatorId indicator, RegionId region,
                            const Period& period)
{
    try {
        auto* dialog = new HistoryDialog(desk, indicator, region, period, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } catch (const Error& error) {
        Q_EMIT desk.failed(error.sentence());
    }
}

} // namespace kmh
