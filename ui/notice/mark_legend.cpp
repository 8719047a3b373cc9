// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/mark_legend.h"

#include "ui/notice/draft_marks.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace kmh {

namespace {

QStringList names()
{
    QStringList names;
    for (const auto& [mark, name] : draftMarkLegend())
        names.append(name);
    return names;
}

} // namespace

MarkLegend::MarkLegend(QWidget* parent)
    : QWidget(parent)
{
    setFont(theme::font(theme::TextSize::Small));
    setAccessibleName(tr("What the marks mean"));
    setAccessibleDescription(names().join(tr(", ", "between names")));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// Puts the words side by side and, where the line is full, below each other; paints them where a
/// painter is given. Returns the height.
int MarkLegend::lay(int width, QPainter* painter) const
{
    const double em = theme::em(font());
    const double high = theme::lineHeight(font()) + em * 0.3;
    double x = 0;
    double y = 0;
    for (const auto& [mark, name] : draftMarkLegend()) {
        QTextLayout layout(name, font());
        layout.setFormats({{0, int(name.size()), draftMarkFormat(mark)}});
        layout.beginLayout();
        layout.createLine().setNumColumns(int(name.size()));
        layout.endLayout();
        const double wide = layout.lineAt(0).naturalTextWidth();
        if (x > 0 && x + wide > width) {
            x = 0;
            y += high;
        }
        if (painter)
            layout.draw(painter, {x, y});
        x += wide + em * 1.2;
    }
    return int(y + high);
}

int MarkLegend::heightForWidth(int width) const
{
    return lay(width, nullptr);
}

QSize MarkLegend::sizeHint() const
{
    const int width = int(theme::em(font()) * 36);
    return {width, heightForWidth(width)};
}

QSize MarkLegend::minimumSizeHint() const
{
    return {int(theme::em(font()) * 12), int(theme::lineHeight(font()))};
}

void MarkLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(theme::kText);
    lay(width(), &painter);
}

} // namespace kmh
