// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"
#include "ui/bulletin/evidence.h"

#include <QtWidgets/QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace kmh {

class Card;
class Table;

/// Beside the sheet: what the current paragraph rests on, and where a person wrote it, what was
/// computed then, what is computed now and what differs.
class ParagraphPanel : public QWidget
{
    Q_OBJECT

public:
    /// The buttons of what can be done with the paragraph.
    explicit ParagraphPanel(const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// Null for no paragraph. `rests`: what it, or the mention in it that is current, rests on, the
    /// first of `count`.
    void show(const BulletinParagraph* paragraph, QVector<EvidenceRow> rests, int count, bool demo);

    const EvidenceModel& evidence() const { return *m_evidence; }
    Table& table() { return *m_table; }

Q_SIGNALS:
    void subjectActivated(const kmh::Subject& subject);

private:
    QLabel* addPart(const QString& title, const char* name);
    void makeEvidence();
    void openCurrent();
    void compare(const BulletinParagraph& paragraph);

    Card* m_wordsCard;
    Card* m_evidenceCard;
    QVector<QLabel*> m_titles;
    QLabel* m_then = nullptr;
    QLabel* m_now = nullptr;
    QLabel* m_yours = nullptr;
    EvidenceModel* m_evidence;
    Table* m_table;
    QLabel* m_count = nullptr;
    QPushButton* m_open = nullptr;
};

} // namespace kmh
