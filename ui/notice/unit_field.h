// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"
#include "ui/notice/unit_search.h"

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace kmh {

/// Who answers for a measure: a unit of the register, found by typing, or a name that will be added
/// to it. Says which of both it is.
class UnitField : public QWidget
{
    Q_OBJECT

public:
    explicit UnitField(QWidget* parent = nullptr);

    void setUnit(const Registers& registers, const DraftResponsibility& unit);
    QLineEdit* line() const { return m_line; }
    /// Takes in what is typed; nothing happens where it is what was shown.
    void settle();

Q_SIGNALS:
    void chosen(const QString& name, std::optional<kmh::UnitId> unit);

private:
    void search(const QString& words);
    void say();
    QString remark(const DraftResponsibility& unit) const;

    UnitSearch m_search;
    Registers m_registers;
    QString m_shown; ///< as it was set
    QLineEdit* m_line;
    QLabel* m_remark;
    QStandardItemModel* m_found;
};

} // namespace kmh
