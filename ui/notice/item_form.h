// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/draft_desk.h"
#include "ui/notice/form_page.h"

#include <QtWidgets/QScrollArea>

class QLabel;
class QStackedWidget;

namespace kmh {

class ElidedLabel;

/// The item a person is on: what it is, the words it was made of, what is doubtful about it, and
/// its fields. Each field that is left is one change of the draft.
class ItemForm : public QWidget
{
    Q_OBJECT

public:
    explicit ItemForm(DraftDesk& desk, QWidget* parent = nullptr);

    /// Null before a draft is there.
    FormPage* page() const { return m_page; }
    /// To begin to edit: the first field, or the one that is wrong.
    void focusFirst();

    QSize minimumSizeHint() const override;

private:
    void follow();
    FormPage* pageFor(const DraftItem* item);
    void showHeading(const DraftItem* item);
    void take(const DraftSubject& subject);
    bool settle();

    DraftDesk& m_desk;
    ElidedLabel* m_title;
    QLabel* m_words;
    QLabel* m_doubts;
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    QHash<int, FormPage*> m_made; ///< by index of DraftContent; -1 for the head
    FormPage* m_page = nullptr;
};

} // namespace kmh
