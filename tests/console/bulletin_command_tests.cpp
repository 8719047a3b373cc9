// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edit.h"
#include "core/store/workbook.h"
#include "tests/console/console_run.h"
#include "tests/support/catch.h"
#include "tests/support/watched_translator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

class DemoBulletin
{
public:
    DemoBulletin() { Workbook::create(path(), Bundle::Demo); }

    QString path(const QString& name = u"演示.kmh"_s) const { return m_folder.filePath(name); }

    ConsoleRun ask(const QStringList& arguments) const
    {
        return run(QStringList{u"--workbook"_s, path()} + arguments);
    }

    /// The bulletin of a period as Markdown, without its escapes.
    QString text(const QString& period) const
    {
        const QString out = path(period + u".md"_s);
        const ConsoleRun result = ask({u"bulletin"_s, u"--period"_s, period, u"--issued"_s,
                                       u"2025-04-11"_s, u"--out"_s, out});
        INFO(result.err.toStdString());
        REQUIRE(result.code == 0);
        QFile file(out);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return QString::fromUtf8(file.readAll()).remove(u'\\');
    }

private:
    QTemporaryDir m_folder;
};

int count(const QJsonArray& indicators, const QStringList& lights)
{
    int found = 0;
    for (const QJsonValue& row : indicators) {
        if (row["region"_L1].toString() == u"全省"_s && !row["target"_L1].isNull())
            found += lights.isEmpty() || lights.contains(row["light"_L1].toString());
    }
    return found;
}

} // namespace

TEST_CASE("The demonstration's bulletin says what the status says, in Chinese throughout")
{
    const DemoBulletin demo;
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    for (const QString& period :
         {u"2025-01-X1"_s, u"2025-02-X2"_s, u"2025-03-X2"_s, u"2025-03-X3"_s, u"2025-04-X1"_s}) {
        const QString text = demo.text(period);
        const QJsonArray indicators =
            demo.ask({u"status"_s, u"--period"_s, period, u"--format"_s, u"json"_s})
                .json()["indicators"_L1]
                .toArray();
        const int all = count(indicators, {});
        const int kept = count(indicators, {u"met"_s, u"on_track"_s});
        const int behind = count(indicators, {u"behind"_s});
        const int watch = count(indicators, {u"watch"_s});
        INFO(period.toStdString() << '\n' << text.toStdString());
        REQUIRE(all > 0);
        CHECK(text.startsWith(u"**演示数据**"_s));
        CHECK(text.contains(u"%1项量化目标："_s.arg(all)));
        CHECK(text.contains(u"%1项达到"_s.arg(kept)));
        if (behind > 0 && watch > 0)
            CHECK(text.contains(u"%1项未达到"_s.arg(behind + watch)));
        if (behind > 0)
            CHECK(text.contains(u"滞后%1项"_s.arg(behind)));
        static const QRegularExpression english(u"[A-Za-z]{2,}"_s);
        CHECK(english.match(text).captured() == QString());
        static const QRegularExpression clumsy(u"[，。；：、][，。；：、]|%[0-9]|（）|[^0-9]0项"_s);
        CHECK(clumsy.match(text).captured() == QString());
        CHECK(text.contains(u"2025年4月11日"_s));
    }
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}

TEST_CASE("The bulletin of March's second ten days names what lags and who answers for it")
{
    const DemoBulletin demo;
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    const QString text = demo.text(u"2025-03-X2"_s);
    QCoreApplication::removeTranslator(&chinese);
    CHECK(text.contains(u"10项量化目标：5项达到进度要求，占50.0%；3项未达到（滞后2项、关注1项）；"
                        "另有1项未报、1项不判。"_s));
    CHECK(text.contains(u"1. 新增限上商贸企业：滞后，距计划差5家；一季度目标≥20家，实际11家；"
                        "牵头单位：省商务厅。"_s));
    CHECK(text.contains(u"未报的是：省级专场招聘会提供岗位（省人力资源社会保障厅）。"_s));
    CHECK(text.contains(u"万人暖锅宴：应于2月12日完成，逾期36天"_s));
    CHECK(text.contains(u"## 六、下一步"_s));
}

TEST_CASE("What is wrong with the bulletin's arguments is said, and nothing is written")
{
    const DemoBulletin demo;
    const QString out = demo.path(u"x.md"_s);
    CHECK(demo.ask({u"bulletin"_s}).code == 2);
    CHECK(demo.ask({u"bulletin"_s, u"--out"_s, out, u"--issued"_s, u"soon"_s}).code == 2);
    CHECK(demo.ask({u"bulletin"_s, u"--out"_s, out, u"--period"_s, u"2031"_s}).code == 2);
    CHECK(demo.ask({u"bulletin"_s, u"--out"_s, demo.path(u"none/x.md"_s)}).code == 3);
    const ConsoleRun early = demo.ask({u"bulletin"_s, u"--out"_s, out, u"--period"_s,
                                       u"2025-03-X2"_s, u"--issued"_s, u"2025-03-19"_s});
    CHECK(early.code == 2);
    CHECK(early.err.contains(u"2025-03-20"_s)); // the period's last day
    CHECK_FALSE(QFile::exists(out));
    // What is to be written is looked at before the workbook is.
    CHECK(run({u"--workbook"_s, demo.path(u"none.kmh"_s), u"bulletin"_s, u"--out"_s,
               demo.path(u"x.txt"_s)})
              .code == 2);
}

TEST_CASE("The console tells whose hand-written words were written when something else was "
          "computed")
{
    const DemoBulletin demo;
    const Period round = *Period::parse(u"2025-03-X2");
    {
        Workbook workbook = Workbook::open(demo.path(), Workbook::Access::ReadWrite);
        const auto write = [&](const QString& place) {
            workbook.record(WordingEdit{{}, {round, place, u"then"_s, u"人写的。"_s}},
                            {QDateTime::currentDateTimeUtc(), u"甲"_s, {}});
        };
        write(u"bulletin/summary/targets"_s);
        write(u"bulletin/summary/target/gone"_s);
        write(u"briefing/overview/headline"_s);
        write(u"briefing/sector/gone/headline"_s);
    }
    const auto lines = [&](const QString& command, const QString& name) {
        const ConsoleRun result =
            demo.ask({command, u"--period"_s, u"2025-03-X2"_s, u"--out"_s, demo.path(name)});
        CHECK(result.code == 0);
        return result.err.split(u'\n', Qt::SkipEmptyParts);
    };
    const QStringList bulletin = lines(u"bulletin"_s, u"b.md"_s);
    REQUIRE(bulletin.size() == 3);
    CHECK(
        bulletin.at(0).startsWith(u"summary/targets is written by hand; computed then: “then”"_s));
    CHECK(bulletin.at(0).contains(u"Of 10 quantified targets"_s));
    CHECK(bulletin.at(1).startsWith(u"summary/target/gone "_s));
    CHECK(bulletin.at(1).endsWith(u"nothing is computed there now."_s));
    const QStringList briefing = lines(u"briefing"_s, u"b.pptx"_s);
    REQUIRE(briefing.size() == 3);
    CHECK(briefing.at(0).startsWith(u"overview is written by hand; computed then: “then”"_s));
    CHECK(briefing.at(1).startsWith(u"sector/gone "_s));
}

TEST_CASE("Of a past round the matters are those that were open then")
{
    const DemoBulletin demo;
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    // Of the demonstration's matters 22 were raised by the 20th of March, 5 of them closed by then;
    // by the 28th of February 11 were, none of them closed.
    CHECK(demo.text(u"2025-03-X2"_s).contains(u"尚有17项问题诉求未销号"_s));
    CHECK(demo.text(u"2025-02-X3"_s).contains(u"尚有11项问题诉求未销号"_s));
    CHECK(demo.text(u"2025-02-X1"_s).contains(u"按台账现状"_s));
    CHECK_FALSE(demo.text(u"2025-02-X1"_s).contains(u"问题诉求未销号"_s));
    QCoreApplication::removeTranslator(&chinese);
}
