// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QVector>
#include <QtWidgets/QDialog>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kmh {

class ArrangedModel;
class Desk;
class Table;

/// Every version of one thing as it was recorded, the one in force last. One that is selected is
/// compared with the one before it, two with each other; an earlier one can be made the one in
/// force again, with a reason, as one more version.
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Selects versions, counted from 1.
    void select(const QList<int>& numbers);

protected:
    /// A table's model, and its column that takes what room is left.
    struct Shown
    {
        ArrangedModel* model;
        int stretched;
    };

    VersionsDialog(Desk& desk, Shown versions, Shown differences, QWidget* parent);

    Desk& desk() const { return m_desk; }
    Table& table() const { return *m_table; }
    /// The texts above the versions, which say more than that they stay as they were recorded.
    void setHead(const QString& title, const QStringList& remarks = {});
    /// A button beside the one that restores.
    void addButton(QPushButton* button);
    /// Compares what is selected, and says whether it can be restored.
    void compare();

    // Versions are counted from 0 here.
    /// Whether a version is another than what is in force.
    virtual bool isAnother(int version) const = 0;
    /// Why nothing can be restored, as a sentence; empty if it can.
    virtual QString whyNotRestored() const;
    /// What two versions differ in; nothing to compare empties the table.
    virtual void showDifferences(const std::optional<std::pair<int, int>>& versions) = 0;
    /// Records a version once more; says whether it was.
    virtual bool record(int version, const QString& reason) = 0;

private:
    void restore();

    Desk& m_desk;
    QLabel* m_title;
    QLabel* m_remark;
    Table* m_table;
    QLabel* m_compared;
    QHBoxLayout* m_buttons;
    QPushButton* m_restore;
};

} // namespace kmh
