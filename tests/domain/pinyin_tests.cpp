// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/pinyin.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

/// The letters of a character, in alphabetical order.
std::string letters(char16_t character)
{
    std::string result;
    for (int i = 0; i < 26; ++i) {
        if (lettersOf(QChar(character)) & (Letters(1) << i))
            result += char('a' + i);
    }
    return result;
}

int place(const char16_t* text, const char* initials, int from = 0)
{
    return indexOfInitials(lettersOf(QString::fromUtf16(text)), QString::fromLatin1(initials),
                           from);
}

} // namespace

TEST_CASE("A character is found by what its reading begins with")
{
    CHECK(letters(u'钾') == "j");
    CHECK(letters(u'青') == "q");
    CHECK(letters(u'海') == "h");
    CHECK(letters(u'厅') == "t");
    CHECK(letters(u'鄂') == "e"); // no initial consonant
    CHECK(letters(u'一') == "y"); // the first character of the table
    CHECK(letters(u'龟').find('g') != std::string::npos);
}

TEST_CASE("A character with several readings is found by each of them")
{
    CHECK(letters(u'重') == "cz"); // chóng, zhòng
    CHECK(letters(u'行') == "hx"); // háng, xíng
    CHECK(letters(u'长') == "cz"); // cháng, zhǎng
    CHECK(letters(u'藏') == "cz"); // cáng, zàng
    CHECK(letters(u'调') == "dt"); // diào, tiáo
    CHECK(letters(u'省') == "sx"); // shěng, xǐng
}

TEST_CASE("A Latin letter is its own letter and signs have none")
{
    CHECK(letters(u'K') == "k");
    CHECK(letters(u'z') == "z");
    CHECK(letters(u'7').empty());
    CHECK(letters(u'，').empty());
    CHECK(letters(u'あ').empty());
}

TEST_CASE("Initials are found where they stand for characters in a row, in either case")
{
    CHECK(place(u"推进重大项目", "zdxm") == 2);
    CHECK(place(u"推进重大项目", "CDXM") == 2); // 重 is chóng too
    CHECK(place(u"推进重大项目", "zxm") == -1); // 大 is left out
    CHECK(place(u"海北州海西州", "hxz") == 3);
    CHECK(place(u"海北州海西州", "h", 1) == 3);
    CHECK(place(u"5G基站", "gjz") == 1);
    CHECK(place(u"钾肥", "") == -1);
}

TEST_CASE("Only words of letters can be initials")
{
    CHECK(isLatinWord(QStringLiteral("ZDxm")));
    CHECK_FALSE(isLatinWord(QStringLiteral("D0101")));
    CHECK_FALSE(isLatinWord(QStringLiteral("钾")));
    CHECK_FALSE(isLatinWord(QString()));
}
