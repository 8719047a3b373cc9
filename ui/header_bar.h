// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace kmh {

/// The line above the tabs: whose plan this is, the period and the moment looked at, how far the
/// time has run, and the rule that judges.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(Desk& desk, QWidget* parent = nullptr);

    /// Goes that many periods of the same kind on or back, as far as the plan reaches.
    void movePeriod(int steps);

Q_SIGNALS:
    /// A period could not be shown; the sentence says why.
    void failed(const QString& sentence);
    /// Asked to show the rules that judge.
    void rulesRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const Period& period);
    void follow();
    void fitRule();

    Desk& m_desk;
    QVector<Period> m_periods;
    QComboBox* m_combo;
    QPushButton* m_asOf;
    QLabel* m_progress;
    QPushButton* m_rule;
    QLabel* m_demo;
    bool m_hasRoom = false; ///< it was laid out, so its width says what fits
};

} // namespace kmh
