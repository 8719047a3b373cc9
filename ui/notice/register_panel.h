// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registers.h"

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace kmh {

/// Whose units, regions and goods a new plan is about: those of the open workbook, or an office's
/// own lists out of tables.
class RegisterPanel : public QWidget
{
    Q_OBJECT

public:
    /// `from` is what the workbook is called.
    RegisterPanel(const Registers& registers, const QString& from, QWidget* parent = nullptr);

    const Registers& registers() const { return m_registers; }
    enum class List { Regions, Units, Goods };
    /// Takes one of the lists out of a table; what is wrong with it is said and changes nothing.
    void load(List list, const QString& path);
    /// As an open workbook has them.
    void restore();

private:
    void ask(List list);
    void show();

    Registers m_own;
    QString m_from;
    Registers m_registers;
    QStringList m_loaded; ///< what was loaded, in words
    QLabel* m_what;
    QLabel* m_problem;
    QPushButton* m_restore;
};

} // namespace kmh
