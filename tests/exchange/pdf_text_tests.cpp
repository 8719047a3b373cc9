// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pdf_text.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

QByteArray renamed(QByteArray pdf)
{
    nameCharactersOfPdf(pdf);
    return pdf;
}

} // namespace

TEST_CASE("Radicals in a PDF's maps become the characters they are written like")
{
    // ⽉ 2F49 is 月 6708, ⻘ 2ED8 is 青 9752, ⻚ 2EDA is 页 9875; a space is no tabulator.
    CHECK(renamed("1 beginbfrange\n<0001> <0005> [<2F49> <0041> <2ED8> <2EDA> <0009> ]\n"
                  "endbfrange\n") ==
          "1 beginbfrange\n<0001> <0005> [<6708> <0041> <9752> <9875> <0020> ]\nendbfrange\n");
    CHECK(renamed("2 beginbfrange\n<0000> <0000> <0000>\n<0007> <0007> <2F00>\nendbfrange\n") ==
          "2 beginbfrange\n<0000> <0000> <0000>\n<0007> <0007> <4E00>\nendbfrange\n");
}

TEST_CASE("Numbers of glyphs and what stands outside a PDF's maps stay as they are")
{
    const QByteArray glyphs =
        "2 beginbfrange\n<0009> <0009> <0041>\n<2F00> <2F01> [<0041> <0042> ]\nendbfrange\n"
        "[<2F49>] <0009>\n";
    CHECK(renamed(glyphs) == glyphs);
    for (const QByteArray& broken :
         {QByteArray("1 beginbfrange\n<0001> <0001> [<2F4"), QByteArray("beginbfrange\nendbfrange"),
          QByteArray("beginbfrange\n[<\nendbfrange\n"), QByteArray("beginbfrange\n"), QByteArray()})
        CHECK(renamed(broken) == broken);
}
