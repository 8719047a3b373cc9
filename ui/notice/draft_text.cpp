// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_text.h"

#include "ui/notice/draft_words.h"
#include "ui/theme/theme.h"

#include <QtGui/QAbstractTextDocumentLayout>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QSyntaxHighlighter>
#include <QtGui/QTextBlock>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <array>

namespace kmh {

/// Sets a paragraph's words off by the marks; only paragraphs whose marks changed are done anew.
class DraftMarkPainter : public QSyntaxHighlighter
{
public:
    explicit DraftMarkPainter(QTextDocument* document)
        : QSyntaxHighlighter(document)
    {
        for (size_t i = 0; i < m_formats.size(); ++i)
            m_formats[i] = draftMarkFormat(DraftMark(i));
    }

    void setMarks(const QVector<DraftMark>& marks)
    {
        const QVector<DraftMark> before = std::exchange(m_marks, marks);
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            const int start = block.position();
            const int end = start + block.length() - 1;
            if (end > marks.size() || end > before.size() ||
                !std::equal(marks.begin() + start, marks.begin() + end, before.begin() + start))
                rehighlightBlock(block);
        }
    }

protected:
    void highlightBlock(const QString& text) override
    {
        const int start = currentBlock().position();
        for (int i = 0; i < text.size();) {
            const DraftMark mark = m_marks.value(start + i);
            int end = i + 1;
            while (end < text.size() && m_marks.value(start + end) == mark)
                ++end;
            if (mark != DraftMark::None)
                setFormat(i, end - i, m_formats.at(size_t(mark)));
            i = end;
        }
    }

private:
    QVector<DraftMark> m_marks;
    std::array<QTextCharFormat, size_t(DraftMark::Open) + 1> m_formats;
};

namespace {

/// Under the words of the measure a person is on; paler than what the marks of kinds have.
const QColor kMeasureGround(0xDD, 0xE4, 0xEC);

} // namespace

DraftText::DraftText(DraftDesk& desk, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_desk(desk)
    , m_painter(new DraftMarkPainter(document()))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The notice, with what was made of its words set off"));
    // With a cursor to be moved by the keyboard: places to split at and words to select.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    document()->setDocumentMargin(theme::em(font()) * 0.8);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QPalette lasting = palette(); // what is selected stays to be seen while the draft has the keys
    lasting.setColor(QPalette::Inactive, QPalette::Highlight,
                     lasting.color(QPalette::Active, QPalette::Highlight));
    lasting.setColor(QPalette::Inactive, QPalette::HighlightedText,
                     lasting.color(QPalette::Active, QPalette::HighlightedText));
    setPalette(lasting);
    connect(&m_desk, &DraftDesk::draftChanged, this, &DraftText::followDraft);
    connect(&m_desk, &DraftDesk::findingsChanged, this, &DraftText::followFindings);
    connect(&m_desk, &DraftDesk::currentChanged, this, &DraftText::followCurrent);
    connect(&m_desk, &DraftDesk::wordsShown, this, &DraftText::selectWords);
    followDraft();
}

void DraftText::followDraft()
{
    const QString& text = m_desk.draft().text;
    const bool isThere = text.constData() == m_written.constData() || text == m_written;
    if (!isThere) {
        m_written = text;
        m_marks = {};
        m_coverage.clear();
        m_shown.reset();
        setPlainText(text);
    }
    showMarks();
    m_shown.reset();
}

void DraftText::followFindings()
{
    m_coverage = m_desk.findings().coverage;
    showMarks();
}

void DraftText::showMarks()
{
    m_marks = draftMarks(m_desk.index(), m_coverage);
    m_painter->setMarks(m_marks.marks);
    showCurrent();
}

/// The words of the item a person is on: of a measure those that nothing was made of, so that what
/// was made of the others can still be told.
void DraftText::showCurrent()
{
    const DraftItem* item = m_desk.currentItem();
    QList<QTextEdit::ExtraSelection> around;
    const auto add = [&](int start, int end, const QColor& ground, const QColor& ink) {
        QTextEdit::ExtraSelection words;
        words.cursor = QTextCursor(document());
        words.cursor.setPosition(start);
        words.cursor.setPosition(end, QTextCursor::KeepAnchor);
        words.format.setBackground(ground);
        if (ink.isValid())
            words.format.setForeground(ink);
        around.append(words);
    };
    const int end = item ? std::min(item->quote.end(), document()->characterCount() - 1) : 0;
    const bool isWhole = item && (contentOf<DraftMeasure>(*item) || contentOf<DraftSection>(*item));
    if (item && !isWhole && item->quote.length > 0)
        add(item->quote.start, end, theme::kAccent, Qt::white);
    for (int i = isWhole ? item->quote.start : end; i < end;) {
        const DraftMark mark = markAt(i);
        int next = i + 1;
        while (next < end && markAt(next) == mark)
            ++next;
        if (mark == DraftMark::None || mark == DraftMark::Heading || mark == DraftMark::Waiver)
            add(i, next, kMeasureGround, {});
        i = next;
    }
    setExtraSelections(around);
}

void DraftText::followCurrent()
{
    const DraftItem* item = m_desk.currentItem();
    showCurrent();
    if (!item || item->quote.length == 0) {
        m_shown.reset();
        return;
    }
    const bool isAnother = m_shown != item->id;
    m_shown = item->id;
    if (isAnother && !m_isClicking) {
        QTextCursor cursor(document());
        cursor.setPosition(item->quote.start);
        setTextCursor(cursor);
        bringIntoSight(item->quote);
    }
}

void DraftText::selectWords(const Quote& words)
{
    const int end = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(words.start, 0, end));
    cursor.setPosition(std::clamp(words.end(), 0, end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    bringIntoSight(words);
}

/// Where it is not seen in full; a third from the top there is room to read on.
void DraftText::bringIntoSight(const Quote& words)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(words.start, 0, document()->characterCount() - 1));
    const QRect first = cursorRect(cursor);
    cursor.setPosition(std::clamp(words.end(), 0, document()->characterCount() - 1));
    const QRect last = cursorRect(cursor);
    if (first.top() >= 0 && last.bottom() <= viewport()->height())
        return;
    const int line = std::max(1, fontMetrics().lineSpacing());
    // The scroll bar counts lines, and moves the text's own first line to the top.
    const QTextBlock block = document()->findBlock(words.start);
    document()->documentLayout()->blockBoundingRect(block); // lays it out, if nobody looked yet
    const QTextLine lineOfWords =
        block.layout()->lineForTextPosition(words.start - block.position());
    const int inBlock = lineOfWords.isValid() ? lineOfWords.lineNumber() : 0;
    verticalScrollBar()->setValue(block.firstLineNumber() + inBlock -
                                  viewport()->height() / line / 3);
}

void DraftText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (const DraftItem* item = m_desk.currentItem(); item && item->quote.length > 0)
        bringIntoSight(item->quote);
}

std::optional<Quote> DraftText::selectedQuote() const
{
    const QTextCursor cursor = textCursor();
    int start = cursor.selectionStart();
    int end = cursor.selectionEnd();
    const QString& text = m_desk.draft().text;
    while (start < end && text.at(start).isSpace())
        ++start;
    while (end > start && text.at(end - 1).isSpace())
        --end;
    return start < end ? std::optional(Quote{start, end - start}) : std::nullopt;
}

void DraftText::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int place = cursorForPosition(event->position().toPoint()).position();
    if (const qint64 owner = m_marks.owners.value(place); owner != 0) {
        m_isClicking = true; // the text stays where it was clicked at
        m_desk.setCurrent(DraftId{owner});
        m_isClicking = false;
    }
}

/// What was made of the words under the pointer.
bool DraftText::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int place = cursorForPosition(help->pos()).position();
    const DraftItem* item = m_desk.index().item(DraftId{m_marks.owners.value(place)});
    if (!item) {
        QToolTip::hideText();
        return true;
    }
    QStringList lines{
        tr("%1: %2").arg(draftKindLabel(item->content), draftItemTitle(m_desk.index(), *item))};
    lines += doubtSentences(m_desk.index(), item->id);
    if (markAt(place) == DraftMark::Open)
        lines.prepend(tr("Nothing follows these words up yet: select them and make an item of "
                         "them, or say why nothing needs to."));
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), viewport());
    return true;
}

QSize DraftText::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 20), int(em * 10)};
}

} // namespace kmh
