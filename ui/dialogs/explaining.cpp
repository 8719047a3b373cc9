// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explaining.h"

#include "core/domain/text.h"
#include "ui/desk.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/recording.h"

namespace kmh {

namespace {

ReasonDialog* reasonDialog(QWidget* parent, const FindingRow& row, bool withdrawn)
{
    const QString subject = tr("%1 · %2 · %3: %4").arg(row.name, row.region, row.period, row.text);
    return withdrawn
               ? new ReasonDialog(tr("Take an explanation back"), subject, tr("Take it back"),
                                  parent)
               : new ReasonDialog(tr("Explain and let stand"), subject, tr("Let it stand"), parent);
}

} // namespace

void explainFinding(QWidget* parent, Desk& desk, const FindingRow& row, bool withdrawn)
{
    if (const QString reason = desk.whyReadOnly(); !reason.isEmpty()) {
        Q_EMIT desk.failed(reason);
        return;
    }
    auto* dialog = reasonDialog(parent, row, withdrawn);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const AcknowledgementEdit edit{row.finding.key(desk.plan()), withdrawn};
    const QString text = withdrawn ? tr("explanation of “%1” taken back").arg(row.name)
                                   : tr("finding on “%1” explained").arg(row.name);
    dialog->setRecorder([&desk, dialog, edit, text] {
        return recordEdit(dialog, desk, edit, dialog->reason(), text);
    });
    dialog->open();
}

} // namespace kmh
