// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/find_hit.h"
#include "ui/desk.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QHBoxLayout;

namespace kmh {

/// Chooses what hits must have besides the words: a unit, a prefecture, a light, a due date. What
/// is chosen stands below as chips; a click on one takes it away.
class FindFilters : public QWidget
{
    Q_OBJECT

public:
    explicit FindFilters(const Desk& desk, QWidget* parent = nullptr);

    FindFilter filter() const;

Q_SIGNALS:
    void changed();

private:
    QComboBox* add(const QString& name, const QString& all);
    void fillDue(const Desk& desk);
    void showChips();

    QHBoxLayout* m_choices;
    QWidget* m_chips;
    QHBoxLayout* m_chipLine;
    QComboBox* m_unit;
    QComboBox* m_region;
    QComboBox* m_light;
    QComboBox* m_due;
};

} // namespace kmh
