// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefing/briefing_draft.h"

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;

namespace kmh {

class Desk;
class OutlineList;
class PageWordsForm;
class SlideView;

/// Arranges the briefing: which pages, in which order, with whose headline and which notes; with a
/// picture of the page. Recorded as one step that can be undone; asks before what was changed is
/// given up.
class BriefingEditor : public QDialog
{
    Q_OBJECT

public:
    /// Throws Error where the workbook cannot be read.
    explicit BriefingEditor(Desk& desk, QWidget* parent = nullptr);

    /// Shows it, or says through Desk::failed() why it cannot. Deletes itself when closed.
    static void open(QWidget* parent, Desk& desk);

    OutlineList& pages() const { return *m_pages; }
    SlideView& preview() const { return *m_preview; }

    void accept() override;
    void reject() override;

private:
    QWidget* makeOutline();
    QWidget* makePage();
    QWidget* makeButtons();
    QString nameOf(const QString& key) const;
    void showPage();
    void follow();

    Desk& m_desk;
    BriefingDraft m_draft;
    OutlineList* m_pages;
    PageWordsForm* m_words;
    SlideView* m_preview;
    QLabel* m_problem;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_house;
    QPushButton* m_record;
};

} // namespace kmh
