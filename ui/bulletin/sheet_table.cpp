// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/sheet_table.h"

#include <QtGui/QPainter>
#include <QtGui/QPaintEvent>

#include <cmath>

namespace kmh {

SheetTable::SheetTable(const BulletinTable& table, const BulletinForm& form, double scale,
                       QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_faces(form)
    , m_scale(scale)
{
    setAccessibleName(table.caption);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

const QVector<Strip>& SheetTable::strips(double width) const
{
    constexpr double kEndless = 1e9;
    if (width == m_width)
        return m_strips;
    m_width = width;
    const OfficialTable set = officialTable(m_table, m_faces, (width - 1) / m_scale, kEndless);
    m_strips = set.caption;
    m_strips.append(set.head);
    m_strips += set.rows;
    m_strips += set.note;
    return m_strips;
}

int SheetTable::heightForWidth(int width) const
{
    double height = 0;
    for (const Strip& strip : strips(width))
        height += strip.height;
    return int(std::ceil(height * m_scale)) + 1;
}

QSize SheetTable::sizeHint() const
{
    const int wide = width() > 100 ? width() : 600;
    return {wide, heightForWidth(wide)};
}

void SheetTable::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_scale, m_scale);
    const double top = event->rect().top() / m_scale;
    const double bottom = event->rect().bottom() / m_scale;
    double y = 0;
    for (const Strip& strip : strips(width())) {
        if (strip.paint && y + strip.height >= top && y <= bottom)
            strip.paint(painter, {0, y});
        y += strip.height;
    }
}

/// A row by its first cell, each cell with its column's title. Rows differ in height by what they
/// hold; where one is read out only matters to within a row.
SpokenItem SheetTable::spokenItem(int index) const
{
    const QStringList& row = m_table.rows.at(index);
    QStringList cells;
    for (int column = 0; column < row.size() && column < m_table.columns.size(); ++column)
        cells.append(m_table.columns.at(column).title + QLatin1Char(' ') + row.at(column));
    const double each = double(height()) / std::max<qsizetype>(1, m_table.rows.size());
    return {row.value(0), cells.join(QStringLiteral("; ")),
            QRectF(0, index * each, width(), each).toRect()};
}

} // namespace kmh
