// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/flow_layout.h"

#include <QtCore/QStringList>
#include <QtCore/QVector>

class QPushButton;

namespace kmh {

/// What a filter has chosen, as chips to be taken out one by one or all together. They stand behind
/// whatever else is added to the box.
class ChipBox : public FlowBox
{
    Q_OBJECT

public:
    explicit ChipBox(int spacing, QWidget* parent = nullptr);

    /// Texts too long for a chip are cut and are whole in its tooltip.
    void setChips(const QStringList& texts);
    /// How high a line of the box is.
    int lineHeight() const;

Q_SIGNALS:
    /// A chip was clicked, by its place in setChips(); it stays until that is called again.
    void removed(int chip);
    void cleared();

private:
    QPushButton* addChip(const QString& text, int place);

    QVector<QPushButton*> m_chips;
    QPushButton* m_clear;
};

} // namespace kmh
