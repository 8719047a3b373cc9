// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/editing.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const Period kRound = Period::xun(2025, 3, 2);
const QString kPlace = QStringLiteral("briefing/sector/industry/headline");

Wording words(const QString& said, const QString& computed = QStringLiteral("工业两项滞后"))
{
    return {kRound, kPlace, computed, said};
}

} // namespace

TEST_CASE("What a person writes in the place of a sentence stands until it is taken back")
{
    Editing editing;
    CHECK(editing.workbook.wordings(kRound).all.isEmpty());
    editing.record(WordingEdit{{}, words(QStringLiteral("工业总体平稳"))});
    const QDateTime first = editing.last();
    const Wordings standing = editing.workbook.wordings(kRound);
    REQUIRE(standing.at(kPlace));
    CHECK(standing.at(kPlace)->said == QStringLiteral("工业总体平稳"));
    CHECK(standing.at(kPlace)->computed == QStringLiteral("工业两项滞后"));
    CHECK(standing.at(kPlace)->stamp.by == QStringLiteral("调度员"));
    CHECK_FALSE(standing.at(QStringLiteral("briefing/overview/headline")));
    CHECK(editing.workbook.wordings(Period::xun(2025, 3, 1)).all.isEmpty());

    editing.record(WordingEdit{*standing.at(kPlace), words({})});
    CHECK_FALSE(editing.workbook.wordings(kRound).at(kPlace));
    CHECK(editing.workbook.wordings(kRound, first).at(kPlace));
}

TEST_CASE("Words over somebody else's are refused and leave theirs standing")
{
    Editing editing;
    const Wording theirs = words(QStringLiteral("甲写的"));
    editing.record(WordingEdit{{}, theirs});
    CHECK_FALSE(editing.refusal(WordingEdit{{}, words(QStringLiteral("乙写的"))}).isEmpty());
    CHECK_FALSE(
        editing.refusal(WordingEdit{words(QStringLiteral("丙写的")), words(QStringLiteral("丁"))})
            .isEmpty());
    CHECK(editing.workbook.wordings(kRound).at(kPlace)->said == QStringLiteral("甲写的"));
    editing.record(WordingEdit{theirs, words(QStringLiteral("再写"))});
    CHECK(editing.workbook.wordings(kRound).at(kPlace)->said == QStringLiteral("再写"));

    Wording nowhere = words(QStringLiteral("无处"));
    nowhere.place = QStringLiteral(" ");
    CHECK_FALSE(editing.refusal(WordingEdit{{}, nowhere}).isEmpty());
}

TEST_CASE("Undoing words puts back what stood there before")
{
    Editing editing;
    const WordingEdit first{{}, words(QStringLiteral("一"))};
    const WordingEdit second{first.after, words(QStringLiteral("二"), QStringLiteral("又一句"))};
    editing.record(first);
    editing.record(second);
    editing.record(*inverseOf(second, editing.snapshot(), {}));
    const Wordings standing = editing.workbook.wordings(kRound);
    REQUIRE(standing.at(kPlace));
    CHECK(standing.at(kPlace)->said == QStringLiteral("一"));
    CHECK(standing.at(kPlace)->computed == QStringLiteral("工业两项滞后"));
    editing.record(*inverseOf(first, editing.snapshot(), {}));
    CHECK(editing.workbook.wordings(kRound).all.isEmpty());
    editing.record(first); // redone
    CHECK(editing.workbook.wordings(kRound).at(kPlace));
}

TEST_CASE("A setting of the office is its newest, and undone it is the one before")
{
    Editing editing;
    const QString name = QStringLiteral("briefing/outline");
    CHECK(editing.workbook.setting(name).isEmpty());
    const SettingEdit first{name, {}, QStringLiteral("[1]")};
    editing.record(first);
    editing.record(SettingEdit{name, QStringLiteral("[1]"), QStringLiteral("[2]")});
    CHECK(editing.workbook.setting(name) == QStringLiteral("[2]"));
    CHECK(editing.workbook.setting(QStringLiteral("bulletin/form")).isEmpty());
    editing.record(*inverseOf(first, editing.snapshot(), {}));
    CHECK(editing.workbook.setting(name).isEmpty());
}

TEST_CASE("An archived plan takes nothing until it is out of the archive again")
{
    Editing editing;
    const QString archive = QLatin1String(kArchivedSetting);
    const QString day = QStringLiteral("2025-04-10");
    const SettingEdit other{QStringLiteral("bulletin/form"), {}, QStringLiteral("x")};
    CHECK_FALSE(editing.workbook.archivedSince().isValid());

    editing.record(SettingEdit{archive, {}, day});
    CHECK(editing.workbook.archivedSince() == QDate(2025, 4, 10));
    CHECK_THROWS_AS(editing.record(other), Error);
    CHECK(editing.workbook.setting(other.name).isEmpty());

    editing.record(SettingEdit{archive, day, {}});
    CHECK_FALSE(editing.workbook.archivedSince().isValid());
    editing.record(other);
    CHECK(editing.workbook.setting(other.name) == other.after);
}
