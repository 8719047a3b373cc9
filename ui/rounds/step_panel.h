// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rounds/round_list_model.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;

namespace kmh {

class Card;
class Table;

/// One step of a round: what is left of it, line by line, and below it the text of what it came to.
class StepPanel : public QWidget
{
    Q_OBJECT

public:
    /// The actions are buttons below the text.
    explicit StepPanel(const QList<QAction*>& actions, QWidget* parent = nullptr);

    void setStep(const QString& name, const QString& sentence);
    void setLines(const QVector<RoundLine>& lines);
    /// Takes a problem away. Where nothing can be written `reason` says why.
    void setText(const QString& text, bool open, const QString& reason);
    QString text() const;
    /// Writes more below what is there, as if it had been typed.
    void append(const QString& text);
    /// Why the step cannot be left as it is.
    void setProblem(const QString& sentence);
    void setDemo(bool demo);

    std::optional<RoundLine> currentLine() const;

Q_SIGNALS:
    /// Something was typed.
    void textChanged();
    void lineActivated(const kmh::RoundLine& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeLines();
    void makeText(const QList<QAction*>& actions);

    Card* m_lineCard;
    Card* m_textCard;
    QLabel* m_sentence;
    QLabel* m_problem;
    QPlainTextEdit* m_text;
    RoundLineModel* m_lines;
    Table* m_table;
};

} // namespace kmh
