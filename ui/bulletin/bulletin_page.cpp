// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/bulletin_page.h"

#include "core/domain/error.h"
#include "ui/bulletin/bulletin_sheet.h"
#include "ui/bulletin/outdated_bar.h"
#include "ui/bulletin/paragraph_panel.h"
#include "ui/bulletin/paragraph_text.h"
#include "ui/bulletin/paragraph_view.h"
#include "ui/bulletin/wording_editor.h"
#include "ui/pages/action_button.h"
#include "ui/pages/column_layout.h"
#include "ui/pages/table.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

// What the page shows; bulletin_page_actions.cpp has what can be done on it.

namespace kmh {

BulletinPage::BulletinPage(Desk& desk, BulletinReader read, QWidget* parent)
    : Page(QStringLiteral("bulletin"), tr("Bulletin"), desk, parent)
    , m_read(read ? std::move(read) : [](const Desk& of) { return readBulletin(of); })
    , m_outdated(new OutdatedBar)
    , m_sheet(new BulletinSheet)
{
    makeActions();
    m_panel = new ParagraphPanel({m_edit, m_keep, m_takeBack});
    const int gap = cardGap(this);
    QVBoxLayout* column = makeColumn(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->addWidget(makeHead());
    column->addWidget(m_outdated);
    auto* body = new QHBoxLayout;
    body->setSpacing(gap);
    body->addWidget(m_sheet, 64);
    body->addWidget(m_panel, 36);
    column->addLayout(body, 1);
    setFocusProxy(m_sheet);
    connect(m_outdated, &OutdatedBar::paragraphRequested, m_sheet, &BulletinSheet::choose);
    connect(m_sheet, &BulletinSheet::currentChanged, this, &BulletinPage::follow);
    connect(m_sheet, &BulletinSheet::currentMentionChanged, this, &BulletinPage::followMention);
    connect(m_sheet, &BulletinSheet::mentionActivated, this, &BulletinPage::openMention);
    connect(m_sheet, &BulletinSheet::editRequested, this, &BulletinPage::edit);
    connect(m_sheet, &BulletinSheet::saveRequested, this, &BulletinPage::save);
    connect(m_sheet, &BulletinSheet::editingLeft, this, &BulletinPage::leave);
    connect(m_panel, &ParagraphPanel::subjectActivated, this,
            [this](const Subject& subject) { Q_EMIT this->desk().subjectRequested(subject); });
}

QWidget* BulletinPage::makeHead()
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    m_summary = new QLabel;
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary, 1);
    layout->addWidget(makeActionButton(m_form));
    layout->addWidget(makeActionButton(m_export));
    return line;
}

void BulletinPage::refresh()
{
    keepDraft();
    try {
        m_reading = m_read(desk());
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
        m_reading = {};
    }
    m_shown = desk().period();
    m_outdated->setBulletin(m_reading.bulletin);
    m_sheet->setReading(m_reading);
    for (ParagraphView* view : m_sheet->paragraphs())
        helpMentions(*view);
    reopenDraft();
    tellSummary();
    follow();
}

/// Which paragraphs are a person's, how one goes about them, and what waits in another round.
void BulletinPage::tellSummary()
{
    const auto paragraphs = m_reading.bulletin.paragraphs();
    const auto written = std::count_if(paragraphs.begin(), paragraphs.end(),
                                       [](auto* one) { return one->isWritten(); });
    const QString reason = desk().whyReadOnly();
    QStringList sentences{written == 0
                              ? tr("Every paragraph is computed.")
                              : tr("%1 paragraphs are written by a person, the others computed.",
                                   nullptr, int(written))
                                    .arg(written)};
    sentences.append(reason.isEmpty() ? tr("F2 writes the current one anew.") : reason);
    sentences.append(tr("A click on words shows what they rest on; Ctrl and a click, or Enter, "
                        "opens it."));
    if (const QStringList waiting = putAside(); !waiting.isEmpty())
        sentences.append(
            tr("Typed and put aside until you come back to it: %1.").arg(waiting.join(tr(", "))));
    m_summary->setText(sentences.join(u' '));
}

void BulletinPage::helpMentions(ParagraphView& view)
{
    view.text().setMentionHelp([this, shown = &view](int mention) {
        constexpr int kMost = 12;
        const Sentence& sentence = shown->text().sentence();
        QStringList names;
        for (const EvidenceRow& row : evidenceOf(desk(), sentence, mention, kMost))
            names.append(row.figure.isEmpty()
                             ? row.what
                             : tr("%1: %2", "what it is and its figure").arg(row.what, row.figure));
        const int more = evidenceCount(sentence, mention) - int(names.size());
        return more <= 0 ? names.join(u'\n')
                         : tr("%1\nand %2 more").arg(names.join(u'\n')).arg(more);
    });
}

const BulletinParagraph* BulletinPage::current() const
{
    const ParagraphView* view = m_sheet->current();
    return view ? &view->paragraph() : nullptr;
}

void BulletinPage::follow()
{
    const BulletinParagraph* paragraph = current();
    const bool writable = desk().whyReadOnly().isEmpty();
    m_edit->setEnabled(writable && paragraph);
    m_keep->setEnabled(writable && paragraph && paragraph->isOutdated());
    m_takeBack->setEnabled(writable && paragraph && paragraph->isWritten());
    const auto paragraphs = m_reading.bulletin.paragraphs();
    const bool hasOutdated = std::any_of(paragraphs.begin(), paragraphs.end(),
                                         [](auto* one) { return one->isOutdated(); });
    m_next->setEnabled(hasOutdated);
    m_previous->setEnabled(hasOutdated);
    m_export->setEnabled(!paragraphs.isEmpty());
    followMention();
}

/// What a person wrote rests on nothing; beside it stands what the computed sentence rests on.
void BulletinPage::followMention()
{
    const BulletinParagraph* paragraph = current();
    QVector<EvidenceRow> rows;
    int count = 0;
    if (paragraph) {
        const int mention =
            paragraph->isWritten() ? -1 : m_sheet->current()->text().currentMention();
        try {
            rows = evidenceOf(desk(), paragraph->computed, mention, kMostEvidence);
            count = evidenceCount(paragraph->computed, mention);
        } catch (const Error& error) {
            Q_EMIT desk().failed(error.sentence());
        }
    }
    m_panel->show(paragraph, std::move(rows), count, assessment().snapshot->demo);
}

/// Words that rest on one thing open it; of several, the keyboard goes to their list.
void BulletinPage::openMention(int mention)
{
    const Sentence& sentence = m_sheet->current()->text().sentence();
    if (mention < 0 || mention >= sentence.mentions.size())
        return;
    const QVector<Subject>& about = sentence.mentions.at(mention).about;
    if (about.size() == 1) {
        Q_EMIT desk().subjectRequested(about.first());
        return;
    }
    m_panel->table().selectRowAt(0);
    m_panel->table().setFocus();
}

QString BulletinPage::place() const
{
    return current() ? current()->key : QString();
}

void BulletinPage::setPlace(const QString& place)
{
    catchUp();
    m_sheet->choose(place);
}

std::optional<IndicatorId> BulletinPage::selectedIndicator() const
{
    const EvidenceModel& evidence = m_panel->evidence();
    const int row = std::max(0, m_panel->table().currentRow());
    if (row >= evidence.rowCount())
        return {};
    const Subject& subject = evidence.row(row).subject;
    if (const auto* measure = std::get_if<MeasureSubject>(&subject))
        return measure->indicator;
    if (const auto* place = std::get_if<PlaceSubject>(&subject))
        return place->indicator;
    if (const auto* figure = std::get_if<FigureSubject>(&subject))
        return figure->indicator;
    return {};
}

} // namespace kmh
