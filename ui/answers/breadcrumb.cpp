// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/breadcrumb.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace kmh {

Breadcrumb::Breadcrumb(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
    setFont(theme::sized(font(), theme::TextSize::Title));
    setAccessibleName(tr("Where this is"));
    connect(this, &QLabel::linkActivated, this,
            [this](const QString& link) { Q_EMIT crumbActivated(link.toInt()); });
}

void Breadcrumb::setCrumbs(const QVector<Crumb>& crumbs)
{
    m_crumbs = crumbs;
    QStringList parts;
    for (int i = 0; i < crumbs.size(); ++i) {
        const QString text = crumbs.at(i).text.toHtmlEscaped();
        parts.append(i + 1 == crumbs.size()
                         ? QStringLiteral("<b>%1</b>").arg(text)
                         : QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                               .arg(i)
                               .arg(theme::kAccent.name(), text));
    }
    setText(parts.join(QStringLiteral(" › ")));
}

/// The label marks the part that Enter opens; before Tab has gone to one, the whole.
void Breadcrumb::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus() || hasSelectedText())
        return;
    QPainter painter(this);
    paintFocusRing(painter, rect(), font());
}

} // namespace kmh
