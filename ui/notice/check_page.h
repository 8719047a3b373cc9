// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/draft_desk.h"

#include <QtWidgets/QWidget>

namespace kmh {

class CheckFoot;
class DraftText;
class DraftTree;
class ItemForm;
class NoticeCommands;
enum class NoticeCommandId;

/// The second step of 新建方案: the notice with its marks on the left, the draft and the fields of
/// its current item on the right, what is open at the foot. All of it is done with the keyboard.
class CheckPage : public QWidget
{
    Q_OBJECT

public:
    CheckPage(DraftDesk& desk, NoticeCommands& commands, QWidget* parent = nullptr);

    DraftText& text() const { return *m_text; }
    DraftTree& tree() const { return *m_tree; }
    ItemForm& form() const { return *m_form; }
    CheckFoot& foot() const { return *m_foot; }

    /// An item of a kind (an index of DraftContent) out of the words selected, else out of those of
    /// the current item.
    void addAs(size_t kind);
    /// Asks why where words would be left over.
    void drop();
    /// Asks which measure, or section, the item is given to.
    void askReassign();
    /// The keyboard goes from the notice to the draft, to its fields, to the notice.
    void nextPane();

Q_SIGNALS:
    void finishAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTextSide();
    QWidget* makeDraftSide();
    void connectCommands(NoticeCommands& commands);
    std::optional<Quote> wordsMeant();

    DraftDesk& m_desk;
    DraftText* m_text;
    DraftTree* m_tree;
    ItemForm* m_form;
    CheckFoot* m_foot;
};

} // namespace kmh
