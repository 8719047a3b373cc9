// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wide_letter.h"
#include "tests/support/catch.h"

using namespace kmh;

TEST_CASE("Letters are wide in every font, in a Chinese one, or in none")
{
    struct Row
    {
        char16_t letter;
        bool wide;
        bool inChinese;
    };
    const Row rows[] = {
        {u'a', false, false},   {u'7', false, false}, {u'%', false, false}, {u'·', false, false},
        {u'−', false, false},   {u'≥', false, false}, {u'“', false, true},  {u'”', false, true},
        {u'‘', false, true},    {u'’', false, true},  {u'—', false, true},  {u'…', false, true},
        {u'一', true, true},    {u'鿿', true, true}, {u'，', true, true},  {u'〔', true, true},
        {u'《', true, true},    {u'％', true, true},  {u'￥', true, true},  {u'ア', true, true},
        {0xD840, true, true},   // of a pair
        {0xFF71, false, false}, // kana of half the width
        {0xA9C1, false, false}, // between the ideographs and the syllables
    };
    for (const Row& row : rows) {
        CAPTURE(int(row.letter));
        CHECK(isWide(row.letter) == row.wide);
        CHECK(isWideInChinese(row.letter) == row.inChinese);
    }
}
