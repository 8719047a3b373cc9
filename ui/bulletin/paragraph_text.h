// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/sentence.h"

#include <QtGui/QTextLayout>
#include <QtWidgets/QWidget>

namespace kmh {

/// A paragraph as it reads on paper, its first line two letters in. Words that rest on something
/// are underlined while it is pointed at or current; some of them may be the current ones.
class ParagraphText : public QWidget
{
    Q_OBJECT

public:
    /// `lineHeight` in pixels.
    ParagraphText(const Sentence& sentence, const QFont& font, double lineHeight,
                  QWidget* parent = nullptr);

    const Sentence& sentence() const { return m_sentence; }
    /// Underlines what rests on something also while it is not pointed at.
    void setUnderlined(bool underlined);
    int currentMention() const { return m_current; }
    void setCurrentMention(int mention);
    /// What a mention tells when pointed at.
    void setMentionHelp(std::function<QString(int mention)> help) { m_help = std::move(help); }
    /// The mention at a point; -1 where there is none.
    int mentionAt(const QPointF& point) const;
    /// Where its words stand, one rectangle for each line they are on.
    QVector<QRectF> mentionRects(int mention) const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// -1 for a click beside all of them.
    void mentionClicked(int mention);
    /// A click with Ctrl.
    void mentionOpened(int mention);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void breakLines(double width) const;
    void setHovered(int mention);

    Sentence m_sentence;
    double m_lineHeight;
    bool m_underlined = false;
    int m_current = -1;
    int m_hovered = -1;
    std::function<QString(int)> m_help;
    mutable QTextLayout m_layout;
    mutable double m_width = -1; ///< the lines are broken for
};

} // namespace kmh
