// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/print/printable.h"

namespace kmh {

Page::Page(QString name, QString title, Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_name(std::move(name))
    , m_title(std::move(title))
    , m_desk(desk)
{
    connect(&desk, &Desk::assessmentChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            catchUp();
    });
}

std::optional<FigureSubject> Page::selectedFigure() const
{
    if (const auto light = selectedLight())
        return FigureSubject{light->indicator, light->region};
    const auto indicator = selectedIndicator();
    return indicator ? std::optional(FigureSubject{*indicator}) : std::nullopt;
}

QVector<Printable> Page::printables() const
{
    return {};
}

void Page::catchUp()
{
    if (!m_stale)
        return;
    m_stale = false;
    refresh();
}

void Page::showEvent(QShowEvent* event)
{
    catchUp();
    QWidget::showEvent(event);
}

} // namespace kmh
