// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recording.h"

#include "core/domain/error.h"
#include "ui/desk.h"

#include <QtWidgets/QInputDialog>

namespace kmh {

bool askPerson(QWidget* parent, Desk& desk)
{
    if (!desk.person().isEmpty())
        return true;
    const QString name =
        QInputDialog::getText(parent, Desk::tr("Who works at this desk"),
                              Desk::tr("Your name; it stands beside everything you record:"))
            .trimmed();
    desk.setPerson(name);
    return !name.isEmpty();
}

bool recordEdit(QWidget* parent, Desk& desk, const Edit& edit, const QString& note,
                const QString& text)
{
    if (const QString reason = desk.whyReadOnly(); !reason.isEmpty()) {
        Q_EMIT desk.failed(reason);
        return false;
    }
    if (!askPerson(parent, desk)) {
        Q_EMIT desk.failed(Desk::tr("Nothing was recorded: everything recorded bears a name, so "
                                    "give yours first."));
        return false;
    }
    try {
        desk.record(edit, note, text);
        return true;
    } catch (const Error& error) {
        Q_EMIT desk.failed(error.sentence());
        return false;
    }
}

} // namespace kmh
