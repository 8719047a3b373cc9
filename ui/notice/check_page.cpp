// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/check_page.h"

#include "core/notice/draft_layout.h"
#include "ui/notice/check_foot.h"
#include "ui/notice/choose_dialog.h"
#include "ui/notice/draft_steps.h"
#include "ui/notice/draft_text.h"
#include "ui/notice/draft_tree.h"
#include "ui/notice/draft_words.h"
#include "ui/notice/item_form.h"
#include "ui/notice/mark_legend.h"
#include "ui/notice/notice_commands.h"
#include "ui/notice/waiver_dialog.h"
#include "ui/theme/theme.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

CheckPage::CheckPage(DraftDesk& desk, NoticeCommands& commands, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new DraftText(desk))
    , m_tree(new DraftTree(desk))
    , m_form(new ItemForm(desk))
    , m_foot(new CheckFoot(desk))
{
    auto* columns = new QSplitter;
    columns->addWidget(makeTextSide());
    columns->addWidget(makeDraftSide());
    columns->setChildrenCollapsible(false);
    columns->setStretchFactor(0, 9);
    columns->setStretchFactor(1, 11);
    columns->setSizes({540, 660});
    auto* layout = new QVBoxLayout(this);
    const int em = int(theme::em(font()));
    layout->setContentsMargins(em, em / 2, em, em / 2);
    layout->addWidget(columns, 1);
    layout->addWidget(m_foot);
    connectCommands(commands);
    connect(m_tree, &QTreeView::doubleClicked, m_form, &ItemForm::focusFirst);
    connect(m_foot, &CheckFoot::finishAsked, this, &CheckPage::finishAsked);
    connect(&m_desk, &DraftDesk::failed, m_foot, &CheckFoot::tell);
    m_tree->setFocus();
}

QWidget* CheckPage::makeTextSide()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new MarkLegend);
    layout->addWidget(m_text, 1);
    return side;
}

QWidget* CheckPage::makeDraftSide()
{
    auto* side = new QSplitter(Qt::Vertical);
    side->addWidget(m_tree);
    side->addWidget(m_form);
    side->setChildrenCollapsible(false);
    side->setStretchFactor(0, 3);
    side->setStretchFactor(1, 2);
    side->setSizes({290, 290}); // all fields of a target, on the smallest screen too
    return side;
}

void CheckPage::connectCommands(NoticeCommands& commands)
{
    using Id = NoticeCommandId;
    const auto on = [&](Id id, auto slot) {
        QAction* action = commands.action(id);
        connect(action, &QAction::triggered, this, slot);
        if (NoticeCommands::isOfTree(id))
            m_tree->addAction(action);
    };
    on(Id::Accept, [this] { acceptItem(m_desk); });
    on(Id::AcceptWhole, [this] { acceptMeasure(m_desk); });
    on(Id::EditItem, [this] { m_form->focusFirst(); });
    on(Id::Drop, [this] { drop(); });
    on(Id::Split, [this] { splitAt(m_desk, m_text->cursorPlace()); });
    on(Id::Merge, [this] { mergeWithNext(m_desk); });
    on(Id::Reassign, [this] { askReassign(); });
    on(Id::TakeWords, [this] {
        if (const auto words = m_text->selectedQuote())
            takeWords(m_desk, *words);
        else
            m_foot->tell(tr("Select the words in the notice first."));
    });
    const QVector<size_t> kinds = addableKinds();
    for (int i = 0; i < kinds.size(); ++i)
        on(Id(int(Id::AddTarget) + i), [this, kind = kinds.at(i)] { addAs(kind); });
    on(Id::AddGuidance, [this] {
        if (addGuidance(m_desk))
            m_form->focusFirst();
    });
    on(Id::NextOpen, [this] { m_desk.goToOpen(m_desk.nextOpen(1)); });
    on(Id::PreviousOpen, [this] { m_desk.goToOpen(m_desk.nextOpen(-1)); });
    on(Id::ListOpen, [this] { m_foot->showList(!m_foot->isListShown()); });
    on(Id::NextPane, [this] { nextPane(); });
}

/// Those of the item where none are selected: another thing may be made of the same words.
std::optional<Quote> CheckPage::wordsMeant()
{
    if (const auto words = m_text->selectedQuote())
        return words;
    const DraftItem* item = m_desk.currentItem();
    const bool isWhole = !item || contentOf<DraftMeasure>(*item) || contentOf<DraftSection>(*item);
    if (!isWhole && item->quote.length > 0)
        return item->quote;
    m_foot->tell(tr("Select the words in the notice first."));
    return {};
}

void CheckPage::addAs(size_t kind)
{
    if (!m_desk.settleTyping())
        return;
    const auto words = wordsMeant();
    if (!words)
        return;
    const auto item = newItem(m_desk, kind, *words);
    if (!item) {
        m_desk.setCurrent({});
        m_form->focusFirst();
        m_foot->tell(tr("Say in the notice's head first which period the plan governs; it is due "
                        "by that."));
        return;
    }
    if (!contentOf<DraftWaiver>(*item)) {
        if (addItem(m_desk, *item))
            m_form->focusFirst();
        return;
    }
    for (const DraftItem& other : m_desk.draft().items) {
        if (!contentOf<DraftWaiver>(other) || other.quote != *words)
            continue;
        m_desk.setCurrent(other.id);
        m_foot->tell(tr("Why nothing follows these words up is said already."));
        return;
    }
    WaiverDialog::open(this, shortWords(m_desk.draft().text, *words), tr("Add the exemption"),
                       [this, item](const QString& reason) {
                           DraftItem waiver = *item;
                           waiver.content = DraftWaiver{reason};
                           addItem(m_desk, waiver);
                       });
}

void CheckPage::drop()
{
    const DraftItem* item = m_desk.settleTyping() ? m_desk.currentItem() : nullptr;
    if (!item)
        return;
    if (!leavesUncovered(m_desk, item->id)) {
        dropItem(m_desk);
        return;
    }
    WaiverDialog::open(this, shortWords(m_desk.draft().text, item->quote), tr("Drop the item"),
                       [this, id = item->id](const QString& reason) {
                           if (m_desk.current() == id)
                               dropItem(m_desk, reason);
                       });
}

void CheckPage::askReassign()
{
    const DraftItem* item = m_desk.settleTyping() ? m_desk.currentItem() : nullptr;
    if (!item || contentOf<DraftSection>(*item)) {
        m_foot->tell(tr("Choose an item or a measure to give to another."));
        return;
    }
    const bool isMeasure = contentOf<DraftMeasure>(*item) != nullptr;
    if (!isMeasure && quotesItsMeasure(*item)) {
        m_foot->tell(tr("Only who answers for a measure and the office's own guidance can be given "
                        "to another one; all else stays with its words. Split (Ctrl+D) or merge "
                        "(Ctrl+J) measures to part the words anew."));
        return;
    }
    QVector<ChooseDialog::Choice> choices;
    for (const DraftItem& other : m_desk.draft().items) {
        const bool isParent = isMeasure ? contentOf<DraftSection>(other) != nullptr
                                        : contentOf<DraftMeasure>(other) != nullptr;
        if (isParent && item->parent != other.id)
            choices.append({draftItemTitle(m_desk.index(), other), other.id.value});
    }
    ChooseDialog::open(this, isMeasure ? tr("To which section?") : tr("To which measure?"),
                       draftItemTitle(m_desk.index(), *item), choices,
                       [this, id = item->id](qint64 parent) {
                           if (m_desk.current() == id)
                               reassign(m_desk, DraftId{parent});
                       });
}

void CheckPage::nextPane()
{
    if (m_tree->hasFocus())
        m_form->focusFirst();
    else if (m_text->hasFocus())
        m_tree->setFocus(Qt::ShortcutFocusReason);
    else
        m_text->setFocus(Qt::ShortcutFocusReason);
}

/// Esc takes what is typed in and comes back to the draft.
void CheckPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || m_tree->hasFocus()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_desk.settleTyping())
        m_tree->setFocus(Qt::ShortcutFocusReason);
}

} // namespace kmh
