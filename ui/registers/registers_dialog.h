// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registers.h"

#include <QtWidgets/QDialog>

class QLabel;
class QLineEdit;
class QTabWidget;

namespace kmh {

class ArrangedModel;
class Table;

/// 名册: the units with all they are called, the regions with their counties, the goods whose
/// prices are watched. Each list can be looked through, sorted, and written to a table that Excel
/// opens and a new plan is started with. Deletes itself when closed.
class RegistersDialog : public QDialog
{
    Q_OBJECT

public:
    RegistersDialog(const Plan& plan, QWidget* parent);

    /// Writes the list that is shown; throws Error.
    void writeTo(const QString& path) const;
    /// Of units, of regions, of goods.
    void showList(int index);

private:
    struct List
    {
        QString name;
        ArrangedModel* model;
        Table* table;
        QByteArray (*toTable)(const Registers&);
    };

    void addList(const QString& name, ArrangedModel* model, int stretched,
                 QByteArray (*toTable)(const Registers&));
    QWidget* makeFoot();
    const List& shown() const;
    void look();
    void follow();
    void askFile();

    Registers m_registers;
    QVector<List> m_lists;
    QLineEdit* m_words;
    QTabWidget* m_tabs;
    QLabel* m_told;
};

} // namespace kmh
