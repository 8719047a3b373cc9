// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recording.h"

#include "core/domain/error.h"
#include "ui/desk.h"

#include <QtWidgets/QInputDialog>

namespace kmh {

std::optional<QString> askName(QWidget* parent, const QString& current)
{
    QInputDialog dialog(parent);
    dialog.setWindowTitle(Desk::tr("Who works at this desk"));
    dialog.setLabelText(Desk::tr("Your name; it stands beside everything you record:"));
    dialog.setTextValue(current);
    // Qt's own words may not be translated where this runs.
    dialog.setOkButtonText(Desk::tr("OK"));
    dialog.setCancelButtonText(Desk::tr("Cancel"));
    const bool given = dialog.exec() == QDialog::Accepted;
    const QString name = dialog.textValue().trimmed();
    return given && !name.isEmpty() ? std::optional(name) : std::nullopt;
}

bool askPerson(QWidget* parent, Desk& desk)
{
    if (!desk.person().isEmpty())
        return true;
    const auto name = askName(parent, {});
    if (name)
        desk.setPerson(*name);
    return name.has_value();
}

bool recordEdit(QWidget* parent, Desk& desk, const Edit& edit, const QString& note,
                const QString& text)
{
    return recordEdits(parent, desk, {edit}, note, text);
}

bool recordEdits(QWidget* parent, Desk& desk, const QVector<Edit>& edits, const QString& note,
                 const QString& text)
{
    if (const QString reason = desk.whyNotRecorded(edits); !reason.isEmpty()) {
        Q_EMIT desk.failed(reason);
        return false;
    }
    if (!askPerson(parent, desk)) {
        Q_EMIT desk.failed(Desk::tr("Nothing was recorded: everything recorded bears a name, so "
                                    "give yours first."));
        return false;
    }
    try {
        desk.recordAll(edits, note, text);
        return true;
    } catch (const Error& error) {
        Q_EMIT desk.failed(error.sentence());
        return false;
    }
}

} // namespace kmh
