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

TEST_CASE("A run of radicals in a PDF's map is listed, and what follows is still found")
{
    // Glyphs 1 to 3 are ⼤ ⼥ ⼦ (2F24–2F26), in fact 大 5927, 女 5973, 子 5B50. The line grows
    // from 20 bytes to 38.
    const QByteArray before = "%PDF-1.4\n1 0 obj\n<< /Length 77 >>\nstream\n"
                              "/CIDInit /ProcSet findresource begin\n1 beginbfrange\n"
                              "<0001> <0003> <2F24>\nendbfrange\n\nendstream\nendobj\n";
    const qsizetype second = before.size();
    const auto file = [](const QByteArray& begun, qsizetype object) {
        const QByteArray body = begun + "2 0 obj\n<<>>\nendobj\n";
        return body + "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n" +
               QByteArray::number(object).rightJustified(10, '0') +
               " 00000 n \ntrailer\n<<\n/Size 3 \n>>\nstartxref\n" +
               QByteArray::number(body.size()) + " \n%%EOF\n";
    };
    const qsizetype length = before.indexOf("\nendstream") - before.indexOf("/CIDInit");
    QByteArray sound = before;
    sound.replace("/Length 77", "/Length " + QByteArray::number(length));
    QByteArray after = sound;
    after.replace("<2F24>", "[<5927> <5973> <5B50> ]");
    after.replace("/Length " + QByteArray::number(length),
                  "/Length " + QByteArray::number(length + 17));
    const QByteArray written = renamed(file(sound, second));
    // The number after startxref is followed by a line end where Qt writes a space before it.
    QByteArray expected = file(after, after.size());
    expected.replace(" \n%%EOF", "\n%%EOF");
    CHECK(written.contains(expected.mid(0, expected.indexOf("startxref"))));
    CHECK(written.mid(written.indexOf("startxref")) == expected.mid(expected.indexOf("startxref")));
    CHECK(written.mid(after.size(), 7) == "2 0 obj");
}
