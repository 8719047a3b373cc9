// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/coverage_rows.h"

#include <QtWidgets/QTextBrowser>

namespace kmh {

/// The whole notice to read, with everything that was derived from its words set off and said in a
/// tooltip: what is tracked highlighted, what is waived underlined, what is open marked by a shape
/// and a word before it.
class CoverageText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit CoverageText(QWidget* parent = nullptr);

    /// Writes the notice of a plan anew.
    void setNotice(const Plan& plan, const QVector<CoverageRow>& rows);
    /// Sets off words of the notice and, around them, those that decide about them; scrolls there.
    void mark(const Quote& words, const std::optional<Quote>& cover);

    /// What the colours mean, as rich text.
    static QString legend();

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Somebody clicked at a place of the notice's text, in its own units.
    void placeClicked(int offset);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    /// Lines break anew; what is marked stays in sight.
    void resizeEvent(QResizeEvent* event) override;

private:
    QTextEdit::ExtraSelection selection(const Quote& quote, const QTextCharFormat& format) const;

    void scrollToMark();

    Quote m_marked;
    QVector<int> m_positions; ///< of each unit of the notice in the document, and of its end
};

} // namespace kmh
