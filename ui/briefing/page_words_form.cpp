// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/page_words_form.h"

#include "ui/briefing/briefing_draft.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(theme::font(theme::TextSize::Strong));
    return label;
}

QLabel* paragraph(const char* name)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QPlainTextEdit* field(const char* name, int lines)
{
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(int(theme::lineHeight(edit->font()) * (lines + 1)));
    return edit;
}

void setText(QPlainTextEdit* edit, const QString& text)
{
    const QSignalBlocker blocker(edit);
    if (edit->toPlainText() != text)
        edit->setPlainText(text);
}

} // namespace

PageWordsForm::PageWordsForm(BriefingDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_computed(paragraph("computed"))
    , m_headline(field("headline", 2))
    , m_outdated(paragraph("outdated"))
    , m_keep(new QPushButton(tr("&Keep my headline")))
    , m_takeBack(new QPushButton(tr("&Take the computed headline")))
    , m_notes(field("notes", 3))
{
    m_headline->setMaximumHeight(m_headline->minimumHeight());
    m_headline->setAccessibleName(tr("Headline in a person's words"));
    m_notes->setAccessibleName(tr("Notes"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    for (QPushButton* button : {m_keep, m_takeBack})
        button->setAutoDefault(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(tr("Headline as computed")));
    layout->addWidget(m_computed);
    layout->addWidget(heading(tr("In your words")));
    layout->addWidget(m_headline);
    layout->addWidget(m_outdated);
    layout->addLayout(buttons);
    layout->addWidget(heading(tr("Notes")));
    layout->addWidget(m_notes, 1);

    connect(m_headline, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.sayHeadline(m_key, m_headline->toPlainText());
        follow();
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.sayNotes(m_key, m_notes->toPlainText());
        follow();
    });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        m_draft.keepHeadline(m_key);
        follow();
    });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        m_draft.sayHeadline(m_key, {});
        fill();
        follow();
    });
}

void PageWordsForm::setPage(const QString& key)
{
    m_key = key;
    fill();
    follow();
}

void PageWordsForm::setEditable(bool editable)
{
    m_editable = editable;
    m_headline->setReadOnly(!editable);
    m_notes->setReadOnly(!editable);
    follow();
}

void PageWordsForm::fill()
{
    const auto said = m_draft.headline(m_key);
    setText(m_headline, said ? said->said : QString());
    setText(m_notes, m_draft.notes(m_key));
    const QString computed = m_draft.computedNotes(m_key);
    m_notes->setPlaceholderText(computed.isEmpty()
                                    ? tr("What whoever presents wants to remember; never projected")
                                    : computed);
}

void PageWordsForm::follow()
{
    const QString computed = m_draft.computedHeadline(m_key);
    const auto said = m_draft.headline(m_key);
    const bool outdated = m_draft.isOutdated(m_key);
    m_computed->setText(computed);
    m_headline->setPlaceholderText(computed.isEmpty() ? QString()
                                                      : tr("Empty: the computed headline stands"));
    m_outdated->setVisible(outdated);
    m_outdated->setText(outdated ? tr("The figures have changed since it was written. Computed "
                                      "then: %1\nComputed now: %2")
                                       .arg(said->computed, computed)
                                 : QString());
    m_keep->setVisible(outdated);
    m_keep->setEnabled(m_editable);
    m_takeBack->setEnabled(m_editable && said);
    Q_EMIT changed();
}

} // namespace kmh
