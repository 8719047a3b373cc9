// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtWidgets/QWidget>

class QComboBox;

namespace kmh {

class Desk;

/// Between which two moments changes are looked for. It starts with the end of the period before
/// the one looked at, up to what the desk shows: now, or the moment looked back to.
class MomentSpan : public QWidget
{
    Q_OBJECT

public:
    explicit MomentSpan(Desk& desk, QWidget* parent = nullptr);

    /// Always valid.
    QDateTime from() const;
    /// Invalid means now.
    QDateTime to() const;

    /// Keeps up with the desk's period and moment; says nothing.
    void follow();

    /// The choices, for those who set them by hand.
    QComboBox* fromChoices() { return m_from; }
    QComboBox* toChoices() { return m_to; }

Q_SIGNALS:
    void changed();

private:
    void fill(QComboBox* combo);
    void choose(QComboBox* combo);
    void askForMoment(QComboBox* combo);
    QDateTime end() const;

    Desk& m_desk;
    QComboBox* m_from;
    QComboBox* m_to;
    int m_fromBefore = 0; ///< to go back to when no other moment is chosen after all
    int m_toBefore = 0;
};

} // namespace kmh
