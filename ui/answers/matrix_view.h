// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/answers/matrix_table.h"
#include "ui/help/explainer.h"
#include "ui/subject.h"

class QAction;

namespace kmh {

class Card;
class Desk;

/// Units × measures and prefectures × measures, side by side.
class MatrixView : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixView(Desk& desk, QWidget* parent = nullptr);

    /// Shows the desk's assessment.
    void refresh();

    /// The unit or prefecture the current cell belongs to.
    std::optional<Subject> currentWho() const;
    /// Explains the current cell's light, if it has one.
    void explainCurrent();

    /// Puts a widget at the head of the prefectures' table.
    void setCorner(QWidget* widget);

    MatrixTable* units() const { return m_unitTable; }
    MatrixTable* prefectures() const { return m_regionTable; }

Q_SIGNALS:
    void requested(const kmh::Subject& subject);

private:
    MatrixTable* addTable(MatrixModel::Side side, const QString& name, Card* card);
    void explain(MatrixTable* table, const QModelIndex& index);
    std::optional<Explained> explained(const MatrixTable& table, const QModelIndex& index) const;
    MatrixTable* usedTable() const;

    Desk& m_desk;
    MatrixModel* m_units = nullptr;
    MatrixModel* m_regions = nullptr;
    MatrixTable* m_unitTable = nullptr;
    MatrixTable* m_regionTable = nullptr;
    QVector<Card*> m_cards;
};

} // namespace kmh
