// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/find_text.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace Qt::StringLiterals;

TEST_CASE("A word fits a name better the more of it it is")
{
    const FindText name(u"重大项目库"_s);
    CHECK(name.fit(u"重大项目库"_s) == Fit::Name);
    CHECK(name.fit(u"重大"_s) == Fit::Ahead);
    CHECK(name.fit(u"项目"_s) == Fit::Within);
    CHECK(name.fit(u"zdx"_s) == Fit::InitialsAhead);
    CHECK(name.fit(u"xmk"_s) == Fit::Initials);
    CHECK(name.fit(u"z"_s) == Fit::None); // one letter is no initials
    CHECK(name.fit(u"企业"_s) == Fit::None);
    CHECK(Fit::Code > Fit::Name);
    CHECK(Fit::Name > Fit::Ahead);
    CHECK(Fit::Ahead > Fit::Within);
    CHECK(Fit::Within > Fit::InitialsAhead);
}

TEST_CASE("Letter case, full width and wide spaces make no difference")
{
    CHECK(wordsToFind(u" ＺＤ　Xm５G "_s) == QStringList{u"zd"_s, u"xm5g"_s});
    CHECK(FindText(u"5G基站"_s).fit(u"5g"_s) == Fit::Ahead);
}

TEST_CASE("Every place of a word is marked, initials where they stand")
{
    const FindText name(u"项目和重大项目"_s);
    CHECK(name.marks(u"项目"_s) == QVector<FindRange>{{0, 2}, {5, 2}});
    CHECK(name.marks(u"zd"_s) == QVector<FindRange>{{3, 2}});
    CHECK(joined({{3, 2}, {0, 2}, {4, 3}}) == QVector<FindRange>{{0, 2}, {3, 4}});
}

TEST_CASE("Names are abbreviated by characters or initials in their order")
{
    const FindText unit(u"省工业和信息化厅"_s);
    CHECK(unit.abbreviated(u"工信厅"_s) == Fit::Abbreviation);
    CHECK(unit.abbreviated(u"gyt"_s) == Fit::Abbreviation);
    CHECK(unit.abbreviated(u"厅工"_s) == Fit::None); // not in their order
    CHECK(unit.abbreviated(u"厅"_s) == Fit::None);   // one character is none
    CHECK(unit.marks(u"工信厅"_s) == QVector<FindRange>{{1, 1}, {4, 1}, {7, 1}});
}
