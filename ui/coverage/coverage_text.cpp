// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage/coverage_text.h"

#include "ui/coverage/notice_writer.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace kmh {

namespace {

const QColor kCover(0xC9, 0xDC, 0xF2); ///< around the marked words

} // namespace

CoverageText::CoverageText(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setAccessibleName(tr("The notice in full"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void CoverageText::setNotice(const Plan& plan, const QVector<CoverageRow>& rows)
{
    setExtraSelections({});
    m_marked = {};
    m_positions = writeNotice(*document(), plan, rows);
}

QTextEdit::ExtraSelection CoverageText::selection(const Quote& quote,
                                                  const QTextCharFormat& format) const
{
    QTextEdit::ExtraSelection selection;
    selection.format = format;
    selection.cursor = QTextCursor(document());
    selection.cursor.setPosition(m_positions.at(quote.start));
    // To the end of the last unit: what is inserted before the next one is not part of it.
    selection.cursor.setPosition(m_positions.at(quote.end() - 1) + 1, QTextCursor::KeepAnchor);
    return selection;
}

void CoverageText::mark(const Quote& words, const std::optional<Quote>& cover)
{
    if (words.length == 0 || words.start < 0 || words.end() >= m_positions.size())
        return;
    QTextCharFormat around;
    around.setBackground(kCover);
    QTextCharFormat chosen;
    chosen.setBackground(theme::kAccent);
    chosen.setForeground(Qt::white);
    QList<QTextEdit::ExtraSelection> selections;
    if (cover)
        selections.append(selection(*cover, around));
    selections.append(selection(words, chosen));
    setExtraSelections(selections);
    m_marked = words;
    scrollToMark();
}

void CoverageText::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    scrollToMark();
}

void CoverageText::scrollToMark()
{
    if (m_marked.length == 0)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(m_positions.at(m_marked.start));
    setTextCursor(cursor);
    // A third from the top there is room to read on.
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() -
                                  viewport()->height() / 3);
}

void CoverageText::mouseReleaseEvent(QMouseEvent* event)
{
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    const int position = cursorForPosition(event->position().toPoint()).position();
    const auto after = std::upper_bound(m_positions.begin(), m_positions.end(), position);
    Q_EMIT placeClicked(int(after - m_positions.begin()) - 1);
}

QString CoverageText::legend()
{
    const auto span = [](const QString& style, const QString& text) {
        return QStringLiteral("<span style=\"%1\">&nbsp;%2&nbsp;</span>").arg(style, text);
    };
    const auto ground = [](const QColor& color) {
        return QStringLiteral("background-color:%1;").arg(color.name());
    };
    const QString red = ground(lightInk(Light::Behind)) + QStringLiteral("color:white");
    return QStringList{
        span(ground(theme::kQuote), tr("✓ a place that is tracked")),
        span(ground(theme::kSelection), tr("the words it was derived from")),
        span(QStringLiteral("text-decoration:underline;color:%1").arg(theme::kSecondaryText.name()),
             tr("– waived with a reason")),
        span(red, tr("◆ open"))}
        .join(QStringLiteral(" &nbsp; "));
}

QSize CoverageText::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 20), int(em * 10)};
}

} // namespace kmh
