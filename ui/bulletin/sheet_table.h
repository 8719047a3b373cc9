// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"
#include "ui/bulletin/official_table.h"
#include "ui/charts/spoken_items.h"

#include <QtWidgets/QWidget>

#include <memory>

namespace kmh {

/// A table of the bulletin on the sheet, set as on paper but never broken over pages.
class SheetTable : public QWidget, public SpokenItems
{
    Q_OBJECT

public:
    /// `scale`: pixels for a unit of official_strip.h.
    SheetTable(const BulletinTable& table, const BulletinForm& form, double scale,
               QWidget* parent = nullptr);

    QAccessible::Role spokenRole() const override { return QAccessible::List; }
    int spokenCount() const override { return int(m_table.rows.size()); }
    SpokenItem spokenItem(int index) const override;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const QVector<Strip>& strips(double width) const;

    BulletinTable m_table;
    OfficialFaces m_faces;
    double m_scale;
    mutable QVector<Strip> m_strips;
    mutable double m_width = -1; ///< the strips are set for
};

} // namespace kmh
