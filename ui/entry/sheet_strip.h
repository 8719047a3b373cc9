// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/figure_sheet.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace kmh {

class ElidedLabel;
class FigureFields;

/// What is known of the current cell, below the grid: what it counts, target, last figure, last
/// year's, who recorded it when and from which file, and what is doubtful about it, also while it
/// is being typed. Beside it what is said of the selected figures, and what they come to.
class SheetStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SheetStrip(FigureSheet& sheet, QWidget* parent = nullptr);

    FigureFields& fields() { return *m_fields; }
    void show(const std::optional<FigureKey>& current, const QVector<FigureKey>& selected,
              bool readOnly);
    /// Doubts about what is being typed into the current cell.
    void setTyped(const QString& text);
    void endTyping();
    /// A sentence about what was just done; until another cell is current.
    void tell(const QString& sentence);

private:
    void showFacts();
    void showVersions();
    void showProblems();
    void showTally(const QVector<FigureKey>& selected);
    void setSentence(const QString& sentence, bool bad);

    FigureSheet& m_sheet;
    std::optional<FigureKey> m_current;
    bool m_isTyping = false;
    QString m_told;
    ElidedLabel* m_title;
    ElidedLabel* m_definition;
    ElidedLabel* m_facts;
    ElidedLabel* m_versions;
    QLabel* m_problems;
    QLabel* m_tally;
    FigureFields* m_fields;
};

} // namespace kmh
