// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/bulletin_plan.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

BulletinParagraph words(const QString& text, int number = 0)
{
    return {.key = u"k"_s, .computed = {text}, .isList = number > 0, .number = number};
}

} // namespace

TEST_CASE("A bulletin as Markdown has its head, headings, points, tables, signature and source")
{
    BulletinTable table;
    table.caption = u"附表1　进度"_s;
    table.note = u"注：无。"_s;
    table.columns = {{u"指标"_s, 2}, {u"实际"_s, 1, BulletinTable::Align::Right}};
    table.rows = {{u"甲|乙"_s, u"5家"_s}, {u"两\n行"_s, u"—"_s}};
    Bulletin bulletin;
    bulletin.issuer = u"办公室"_s;
    bulletin.number = u"第3期"_s;
    bulletin.title = u"关于测试的通报"_s;
    bulletin.issued = u"2025年3月21日"_s;
    bulletin.source = u"数据来源：报送。"_s;
    bulletin.demoMark = u"演示数据"_s;
    bulletin.blocks = {BulletinHeading{u"一、总体情况"_s, 1}, BulletinHeading{u"（一）工业"_s, 2},
                       words(u"目标*全部*达到。"_s), words(u"甲滞后。"_s, 1), table};
    CHECK(bulletinMarkdown(bulletin) == u"**演示数据**\n"
                                        "\n"
                                        "办公室　第3期\n"
                                        "\n"
                                        "# 关于测试的通报\n"
                                        "\n"
                                        "## 一、总体情况\n"
                                        "\n"
                                        "### （一）工业\n"
                                        "\n"
                                        "目标\\*全部\\*达到。\n"
                                        "\n"
                                        "1\\. 甲滞后。\n"
                                        "\n"
                                        "办公室\n"
                                        "\n"
                                        "2025年3月21日\n"
                                        "\n"
                                        "数据来源：报送。\n"
                                        "\n"
                                        "**附表1　进度**\n"
                                        "\n"
                                        "| 指标 | 实际 |\n"
                                        "| :--- | ---: |\n"
                                        "| 甲\\|乙 | 5家 |\n"
                                        "| 两 行 | — |\n"
                                        "\n"
                                        "注：无。\n"_s);
}

TEST_CASE("What a person wrote in several lines is several paragraphs of Markdown")
{
    const InChinese chinese;
    Bulletin bulletin;
    bulletin.title = u"通报"_s;
    BulletinParagraph paragraph = words(u"算得的。"_s);
    paragraph.written = u"- 第一行\n\n# 第二行"_s;
    bulletin.blocks = {paragraph};
    CHECK(bulletinMarkdown(bulletin) ==
          u"*本文有 1 段为人工撰写，段首标“✎”；其中 1 段的自动生成内容此后有变化，"
          "加标“▲”。*\n\n# 通报\n\n✎▲ \\- 第一行\n\n\\# 第二行\n"_s);
}

TEST_CASE("Markdown says at its top how much people wrote, and where")
{
    const InChinese chinese;
    Bulletin bulletin;
    bulletin.title = u"通报"_s;
    BulletinParagraph paragraph = words(u"算得的。"_s, 1);
    paragraph.written = u"人写的。"_s;
    paragraph.computedThen = u"算得的。"_s;
    bulletin.blocks = {paragraph, words(u"另一段。"_s, 2)};
    CHECK(bulletinMarkdown(bulletin) == u"*本文有 1 段为人工撰写，段首标“✎”。*\n\n# 通报\n\n"
                                        "✎ 1\\. 人写的。\n\n2\\. 另一段。\n"_s);
}

TEST_CASE("Every row of the annexes has a cell for each column and a light in words")
{
    const InChinese chinese;
    BulletinInput input = bulletinInput(bulletinPlan(3), {100, 60, {}});
    DueFigure figure{{IndicatorId{3}, kProvince, period(u"2025-03-X2")}, {UnitId{1}, {}}};
    figure.state = DueState::Missing;
    figure.inTimeUntil = {2025, 3, 21};
    input.due.figures = {figure};
    QStringList captions;
    for (const BulletinBlock& block : makeBulletin(input).blocks) {
        const auto* table = std::get_if<BulletinTable>(&block);
        if (!table)
            continue;
        captions.append(table->caption);
        for (const QStringList& row : table->rows)
            CHECK(row.size() == table->columns.size());
        if (table->key == u"annex/indicators"_s) {
            REQUIRE(table->rows.size() == 3);
            CHECK(table->rows.first() == QStringList{u"指标甲"_s, u"≥100家"_s, u"一季度"_s,
                                                     u"3月中"_s, u"100家"_s, u"80家"_s, u"100.0%"_s,
                                                     u"✓ 达标"_s, u"省商务厅"_s});
            CHECK(table->rows.last().at(4) == u"—"_s);
            CHECK(table->rows.last().at(7) == u"– 未报"_s);
        }
    }
    CHECK(captions == QStringList{u"附表1　量化目标进度"_s, u"附表2　催报清单"_s});
}
