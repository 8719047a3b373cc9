// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bulletin/official_strip.h"

#include <QtCore/QStringList>
#include <QtGui/QColor>
#include <QtGui/QFont>

#include <memory>

class QTextLayout;

namespace kmh {

/// How a paragraph is set.
struct TextStyle
{
    QFont font;
    double width = 0;
    double lineHeight = 0;
    double firstIndent = 0;
    double left = 0; ///< of all lines
    Qt::Alignment alignment = Qt::AlignJustify;
    QColor color = Qt::black;
    /// Lines as long as one another, for a title of several.
    bool balanced = false;
};

/// A text broken into lines; may be drawn line by line. Justified lines are widened between Chinese
/// characters only, and by so little that what copies text out of a PDF takes the gaps for none.
class SetText
{
public:
    SetText(const QString& text, const TextStyle& style);

    int lineCount() const { return int(m_lines.size()); }
    /// Draws one with the upper left corner of its line there.
    void paintLine(QPainter& painter, int line, const QPointF& at) const;

private:
    struct Line
    {
        std::shared_ptr<const QTextLayout> layout;
        double left = 0;
    };

    QStringList broken(const QString& text, double width) const;
    Line setLine(const QString& text, bool isFirst, bool isLast) const;

    TextStyle m_style;
    QVector<Line> m_lines;
};

/// A paragraph's lines. The first of several is kept with the second.
QVector<Strip> textStrips(const QString& text, const TextStyle& style);

} // namespace kmh
