// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/draft_marks.h"

#include <QtWidgets/QPlainTextEdit>

namespace kmh {

class DraftMarkPainter;

/// The notice as it was published, to read and to select words in, with everything that was made of
/// it set off. The words of the item a person is on are outlined and kept in sight; a click goes to
/// the item made of what was clicked at.
class DraftText : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DraftText(DraftDesk& desk, QWidget* parent = nullptr);

    /// The words selected, without the spaces around them; nothing where none are.
    std::optional<Quote> selectedQuote() const;
    /// Selects words and brings them into sight.
    void selectWords(const Quote& words);
    /// Where the text's cursor stands in the notice.
    int cursorPlace() const { return textCursor().position(); }
    DraftMark markAt(int place) const { return m_marks.marks.value(place); }

    QSize minimumSizeHint() const override;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followDraft();
    void followFindings();
    void followCurrent();
    void bringIntoSight(const Quote& words);
    void showMarks();
    void showCurrent();

    DraftDesk& m_desk;
    QString m_written; ///< the notice that the field holds
    DraftMarks m_marks;
    DraftMarkPainter* m_painter;
    QVector<CoverageItem> m_coverage; ///< as last found
    std::optional<DraftId> m_shown;   ///< the item whose words are set off
    bool m_isClicking = false;
};

} // namespace kmh
