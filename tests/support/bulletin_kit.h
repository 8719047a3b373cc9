// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"
#include "tests/support/tiny_desk.h"
#include "ui/bulletin/bulletin_page.h"

namespace kmh::test {

/// A bulletin by hand, of invented figures.
inline Bulletin smallBulletin()
{
    Bulletin bulletin;
    bulletin.issuer = QString::fromUtf8("青海省人民政府办公厅");
    bulletin.number = QString::fromUtf8("第3期");
    bulletin.title = QString::fromUtf8("关于2025年2月中旬调度情况的通报");
    bulletin.issued = QString::fromUtf8("2025年2月22日");
    bulletin.source = QString::fromUtf8("数据来源：各责任单位填报，截至2025年2月20日。");
    bulletin.blocks = {
        BulletinParagraph{
            .key = QStringLiteral("summary"),
            .computed = compose(QString::fromUtf8("%1达到进度，%2滞后。"),
                                {Piece(QString::fromUtf8("1项"),
                                       {MeasureSubject{MeasureId{1}, IndicatorId{kFairs}},
                                        MeasureSubject{MeasureId{1}, IndicatorId{kPotash}}}),
                                 Piece(QString::fromUtf8("促消费活动"),
                                       {MeasureSubject{MeasureId{1}, IndicatorId{kFairs}}})})},
        BulletinHeading{QString::fromUtf8("一、消费"), 1},
        BulletinParagraph{.key = QStringLiteral("sector/consumption"),
                          .computed = {QString::fromUtf8("促消费活动24场次，低于计划。")}},
        BulletinParagraph{.key = QStringLiteral("sector/industry"),
                          .computed = {QString::fromUtf8("钾肥90万吨。")}}};
    return bulletin;
}

/// A table of so many rows; the first cell of each is “第N行”.
inline BulletinTable tableOfRows(int rows, bool landscape = false)
{
    BulletinTable table;
    table.key = QStringLiteral("annex/rows");
    table.caption = QString::fromUtf8("附表1：量化目标进度");
    table.note = QString::fromUtf8("“—”表示没有数据。");
    table.landscape = landscape;
    table.columns = {{QString::fromUtf8("指标名称"), 3},
                     {QString::fromUtf8("实际值"), 1, BulletinTable::Align::Right},
                     {QString::fromUtf8("状态"), 1, BulletinTable::Align::Center}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append({QString::fromUtf8("第%1行").arg(i), QStringLiteral("1,234.5"),
                           QString::fromUtf8("◆滞后")});
    return table;
}

/// Tells of a bulletin with what people wrote in the desk's workbook put in, so that the page can
/// be tried without the real one's sentences. What is computed may be changed meanwhile.
struct HandMadeReader
{
    std::shared_ptr<Bulletin> computed = std::make_shared<Bulletin>(smallBulletin());

    BulletinReading operator()(const Desk& desk) const
    {
        BulletinReading reading{
            *computed,
            BulletinForm::of(desk.workbook().setting(QLatin1String(kBulletinFormSetting))),
            desk.workbook().wordings(desk.period(), desk.asOf())};
        for (BulletinBlock& block : reading.bulletin.blocks) {
            auto* paragraph = std::get_if<BulletinParagraph>(&block);
            const Wording* wording =
                paragraph ? reading.wordings.at(paragraph->wordingPlace()) : nullptr;
            if (!wording)
                continue;
            paragraph->written = wording->said;
            paragraph->computedThen = wording->computed;
        }
        return reading;
    }

    void compute(int block, const QString& text)
    {
        std::get<BulletinParagraph>(computed->blocks[block]).computed = {text};
    }
};

} // namespace kmh::test
