// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "ui/models/finding_model.h"
#include "ui/theme/card.h"

class QAction;

namespace kmh {

class Desk;
class Table;

/// The breaks noted in series, with the commands to note one and to take one back.
class BreakCard : public Card
{
    Q_OBJECT

public:
    explicit BreakCard(Desk& desk, QWidget* parent = nullptr);

    /// Shows the breaks in force in the desk's plan.
    void follow();

    /// Asks for a break, starting with the given one, and records it.
    void note(const BreakEdit& start);

Q_SIGNALS:
    /// A break is to be noted; who knows which series is looked at calls note().
    void noteRequested();

private:
    void takeBack();

    Desk& m_desk;
    BreakModel* m_breaks;
    Table* m_table;
    QAction* m_note;
    QAction* m_takeBack;
};

} // namespace kmh
