// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/item_form.h"

#include "core/notice/draft_changes.h"
#include "ui/notice/draft_forms.h"
#include "ui/notice/draft_words.h"
#include "ui/notice/unit_field.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kHeadForm = -1;
constexpr int kLongestWords = 90;

QLabel* wrapped(const QColor& color)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme::font(theme::TextSize::Small));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    return label;
}

} // namespace

ItemForm::ItemForm(DraftDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new ElidedLabel)
    , m_words(wrapped(theme::kSecondaryText))
    , m_doubts(wrapped(lightInk(Light::Watch)))
    , m_pages(new QStackedWidget)
    , m_scroll(new QScrollArea)
{
    m_title->setFont(theme::font(theme::TextSize::Strong));
    m_doubts->setObjectName(QStringLiteral("doubts"));
    m_words->setObjectName(QStringLiteral("words"));
    auto* inside = new QWidget;
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_words);
    rows->addWidget(m_doubts);
    rows->addWidget(m_pages);
    rows->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    const int em = int(theme::em(font()));
    layout->setContentsMargins(em / 2, em / 2, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_scroll, 1);
    m_desk.setGuard([this] { return settle(); });
    connect(&m_desk, &DraftDesk::currentChanged, this, &ItemForm::follow);
    follow();
}

FormPage* ItemForm::pageFor(const DraftItem* item)
{
    const int kind = item ? int(item->content.index()) : kHeadForm;
    if (FormPage* made = m_made.value(kind))
        return made;
    FormPage* page = item ? makeDraftForm(item->content.index()) : makeHeadForm();
    m_made.insert(kind, page);
    m_pages->addWidget(page);
    connect(page, &FormPage::edited, this, &ItemForm::take);
    return page;
}

void ItemForm::follow()
{
    setEnabled(m_desk.hasDraft());
    if (!m_desk.hasDraft())
        return;
    const DraftItem* item = m_desk.currentItem();
    showHeading(item);
    m_page = pageFor(item);
    m_page->setSubject({m_desk.draft(), item ? *item : DraftItem()});
    m_pages->setCurrentWidget(m_page);
    // A stack is as high as its highest page; only the one shown counts.
    for (int i = 0; i < m_pages->count(); ++i) {
        QWidget* other = m_pages->widget(i);
        other->setSizePolicy(QSizePolicy::Preferred,
                             other == m_page ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    }
}

void ItemForm::showHeading(const DraftItem* item)
{
    m_title->setText(item ? tr("%1 · %2").arg(draftKindLabel(item->content),
                                              draftItemTitle(m_desk.index(), *item))
                          : tr("The notice's head"));
    const bool isWhole = !item || contentOf<DraftMeasure>(*item) || contentOf<DraftSection>(*item);
    if (item && contentOf<DraftMeasure>(*item))
        m_words->setText(tr("Ctrl+Enter accepts the whole measure, Enter one item after the "
                            "other; F2 corrects, F8 goes to what is open."));
    else if (isWhole || item->quote.length == 0)
        m_words->clear();
    else
        m_words->setText(tr("Line %1: “%2”")
                             .arg(m_desk.index().lineOf(item->quote.start))
                             .arg(shortWords(m_desk.draft().text, item->quote, kLongestWords)));
    m_words->setVisible(!m_words->text().isEmpty());
    QStringList doubts;
    if (item) {
        for (const QString& sentence : doubtSentences(m_desk.index(), item->id))
            doubts.append(tr("▲ %1").arg(sentence));
    }
    // What brought the person here, where the item does not say it itself.
    const OpenPoint* here = m_desk.openHere();
    if (here && here->kind == OpenPoint::Kind::Doubt && !item)
        doubts.append(tr("▲ %1 (Enter in the draft: it is right as it is.)").arg(here->sentence));
    else if (here && here->kind != OpenPoint::Kind::Doubt &&
             here->kind != OpenPoint::Kind::Unchecked)
        doubts.append(tr("◆ %1").arg(here->sentence));
    m_doubts->setText(doubts.join(u'\n'));
    m_doubts->setVisible(!doubts.isEmpty());
}

void ItemForm::take(const DraftSubject& subject)
{
    const DraftItem* item = m_desk.currentItem();
    if (!item) {
        m_desk.change(tr("head of the notice changed"),
                      [head = subject.draft.head](const Draft& d) { return withHead(d, head); });
    } else if (item->id == subject.item.id) {
        const QString text = tr("%1 corrected").arg(draftKindLabel(item->content));
        const bool done = m_desk.change(
            text, [changed = subject.item](const Draft& d) { return withCorrected(d, changed); });
        if (!done)
            follow(); // what the draft says, not what was refused
    }
}

bool ItemForm::settle()
{
    if (!m_page || !m_desk.hasDraft())
        return true;
    if (auto* unit = m_page->findChild<UnitField*>())
        unit->settle();
    return m_page->settle();
}

void ItemForm::focusFirst()
{
    if (m_page)
        m_page->focusFirst();
}

QSize ItemForm::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 24), int(em * 9)};
}

} // namespace kmh
