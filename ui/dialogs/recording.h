// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"

#include <QtCore/QString>

#include <optional>

class QWidget;

namespace kmh {

class Desk;

/// Asks who works at this desk, `current` being known so far; nothing if no name was given.
std::optional<QString> askName(QWidget* parent, const QString& current);

/// Asks for the name of the person at this desk if it is not known yet, and remembers it for good;
/// false if there is none.
bool askPerson(QWidget* parent, Desk& desk);

/// Records an edit as Desk::record() does, asking for the name before; what goes wrong is told
/// through Desk::failed(). Returns whether it was recorded.
bool recordEdit(QWidget* parent, Desk& desk, const Edit& edit, const QString& note,
                const QString& text);
/// The same for several as one step.
bool recordEdits(QWidget* parent, Desk& desk, const QVector<Edit>& edits, const QString& note,
                 const QString& text);

} // namespace kmh
