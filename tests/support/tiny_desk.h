// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/tiny_workbook.h"
#include "ui/desk_view.h"

namespace kmh::test {

/// A desk on a tiny workbook of its own that can be written to, at 20 February 2025 as seen by 甲
/// on the 22nd: 24 promotions of more than 50 (a course of 10 by January and 30 by February, so
/// 24.286 by then), and 90 of 700 of potash for the year.
class TinyDesk
{
public:
    TinyDesk()
    {
        for (const auto& [indicator, total] : {std::pair(kFairs, 24), std::pair(kPotash, 90)})
            m_file.add({.indicator = indicator,
                        .period = QStringLiteral("2025-02-X2"),
                        .cumulative = total,
                        .recordedAt = QStringLiteral("2025-02-21T01:00:00.000Z")});
        m_view = std::make_unique<DeskView>(
            std::make_shared<Workbook>(Workbook::open(m_file.path(), Workbook::Access::ReadWrite)));
        desk().setPerson(QStringLiteral("甲"));
        desk().setClock([this] {
            m_now = m_now.addSecs(1);
            return m_now;
        });
    }

    DeskView& view() { return *m_view; }
    Desk& desk() { return m_view->desk(); }
    const TinyWorkbook& file() const { return m_file; }
    const IndicatorAssessment& fairs() { return desk().assessment().provincial({kFairs}); }
    const IndicatorAssessment& potash() { return desk().assessment().provincial({kPotash}); }

private:
    TinyWorkbook m_file;
    QDateTime m_now{QDate(2025, 2, 22), QTime(1, 0), Qt::UTC};
    std::unique_ptr<DeskView> m_view;
};

} // namespace kmh::test
