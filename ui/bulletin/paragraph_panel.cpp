// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/paragraph_panel.h"

#include "ui/bulletin/difference_html.h"
#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/table.h"
#include "ui/theme/card.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

ParagraphPanel::ParagraphPanel(const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_wordsCard(new Card(tr("The paragraph")))
    , m_evidenceCard(new Card(tr("What the words rest on")))
    , m_evidence(makeEvidenceModel(this))
    , m_table(new Table(m_evidence, 1))
{
    m_yours = addPart(tr("Written by a person"), "yours");
    m_then = addPart(tr("Computed when it was written"), "then");
    m_now = addPart(tr("Computed now"), "now");
    auto* buttons = new QHBoxLayout;
    for (QAction* action : actions)
        buttons->addWidget(makeActionButton(action));
    buttons->addStretch(1);
    m_wordsCard->body()->addLayout(buttons);
    m_wordsCard->body()->addStretch(1);
    makeEvidence();
    QSizePolicy low(QSizePolicy::Preferred, QSizePolicy::Maximum);
    low.setHeightForWidth(true);
    m_wordsCard->setSizePolicy(low);
    QVBoxLayout* column = makeColumn(this);
    column->addWidget(m_wordsCard);
    column->addWidget(m_evidenceCard, 1);
}

void ParagraphPanel::makeEvidence()
{
    m_table->setAccessibleName(tr("What the words rest on"));
    m_table->setEmptyText(tr("Nothing in these words can be traced."));
    m_count = new QLabel;
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setWordWrap(true);
    m_open = new QPushButton(tr("Open what is chosen"));
    m_open->setObjectName(QStringLiteral("open"));
    m_open->setToolTip(tr("Goes to what the words rest on (Enter in the list)"));
    auto* below = new QHBoxLayout;
    below->addWidget(m_count, 1);
    below->addWidget(m_open);
    m_evidenceCard->body()->addWidget(m_table, 1);
    m_evidenceCard->body()->addLayout(below);
    connect(m_table, &Table::rowActivated, this,
            [this](int row) { Q_EMIT subjectActivated(m_evidence->row(row).subject); });
    connect(m_open, &QPushButton::clicked, this, &ParagraphPanel::openCurrent);
}

/// The first where none is chosen.
void ParagraphPanel::openCurrent()
{
    const int row = std::max(0, m_table->currentRow());
    if (row < m_evidence->rowCount())
        Q_EMIT subjectActivated(m_evidence->row(row).subject);
}

QLabel* ParagraphPanel::addPart(const QString& title, const char* name)
{
    auto* head = new QLabel(title);
    head->setFont(theme::font(theme::TextSize::Small));
    QPalette quiet = head->palette();
    quiet.setColor(QPalette::WindowText, theme::kSecondaryText);
    head->setPalette(quiet);
    auto* text = new QLabel;
    text->setObjectName(QLatin1String(name));
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_titles.append(head);
    m_wordsCard->body()->addWidget(head);
    m_wordsCard->body()->addWidget(text);
    return text;
}

/// Only what differs is worth the room: where nothing does, what is computed stands once.
void ParagraphPanel::compare(const BulletinParagraph& paragraph)
{
    const bool written = paragraph.isWritten();
    const bool outdated = paragraph.isOutdated();
    const QVector<TextPart> parts =
        outdated ? textDifference(paragraph.computedThen, paragraph.computed.text)
                 : QVector<TextPart>{{TextPart::Kind::Same, paragraph.computed.text}};
    m_yours->setText(paragraph.written.toHtmlEscaped());
    m_then->setText(htmlBefore(parts));
    m_now->setText(paragraph.computed.isEmpty() ? tr("Nothing any more.") : htmlAfter(parts));
    const QVector<bool> shown{written, outdated, written};
    const QVector<QLabel*> texts{m_yours, m_then, m_now};
    for (qsizetype i = 0; i < shown.size(); ++i) {
        m_titles.at(i)->setVisible(shown.at(i));
        texts.at(i)->setVisible(shown.at(i));
    }
}

void ParagraphPanel::show(const BulletinParagraph* paragraph, QVector<EvidenceRow> rests, int count,
                          bool demo)
{
    compare(paragraph ? *paragraph : BulletinParagraph());
    m_wordsCard->setTitle(!paragraph || !paragraph->isWritten() ? tr("Computed")
                          : paragraph->isOutdated() ? tr("Written by a person; look at it again")
                                                    : tr("Written by a person"));
    m_evidenceCard->setTitle(paragraph && paragraph->isWritten()
                                 ? tr("What the computed sentence rests on")
                                 : tr("What the words rest on"));
    m_wordsCard->setDemo(demo);
    m_evidenceCard->setDemo(demo);
    const bool hasFigures = std::any_of(
        rests.begin(), rests.end(), [](const EvidenceRow& row) { return row.light.has_value(); });
    const auto shown = rests.size();
    m_count->setText(count <= shown
                         ? tr("%1 in all", "things words rest on").arg(count)
                         : tr("%1 in all; the first %2 are listed").arg(count).arg(shown));
    m_count->setVisible(count > 0);
    m_open->setEnabled(count > 0);
    m_evidence->setRows(std::move(rests));
    for (const int column : {2, 3})
        m_table->setColumnHidden(column, !hasFigures);
    m_table->fitColumns();
}

} // namespace kmh
