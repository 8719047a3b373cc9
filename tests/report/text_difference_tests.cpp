// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/text_difference.h"
#include "tests/support/catch.h"

using namespace kmh;

namespace {

/// “a[-b-]{+c+}d”.
QString shown(const char* before, const char* after)
{
    QString text;
    for (const TextPart& part :
         textDifference(QString::fromUtf8(before), QString::fromUtf8(after))) {
        switch (part.kind) {
        case TextPart::Kind::Same: text += part.text; break;
        case TextPart::Kind::Removed: text += QStringLiteral("[-%1-]").arg(part.text); break;
        case TextPart::Kind::Added: text += QStringLiteral("{+%1+}").arg(part.text); break;
        }
    }
    return text;
}

QString put(const QVector<TextPart>& parts, TextPart::Kind left)
{
    QString text;
    for (const TextPart& part : parts)
        text += part.kind == left ? QString() : part.text;
    return text;
}

} // namespace

TEST_CASE("A number that changed has changed as a whole")
{
    CHECK(shown("44项达到进度，占80.0 %。", "45项达到进度，占81.8 %。") ==
          QString::fromUtf8("[-44-]{+45+}项达到进度，占[-80.0 %-]{+81.8 %+}。"));
    CHECK(shown("完成1,230.5亿元", "完成1,300.5亿元") ==
          QString::fromUtf8("完成[-1,230.5-]{+1,300.5+}亿元"));
    CHECK(shown("第3期", "第13期") == QString::fromUtf8("第[-3-]{+13+}期"));
}

TEST_CASE("A full stop after a number is no part of it")
{
    CHECK(shown("11.", "11。") == QString::fromUtf8("11[-.-]{+。+}"));
}

TEST_CASE("Words of a list that came and went are told one by one")
{
    CHECK(shown("西宁、海东、玉树滞后", "西宁、玉树、果洛滞后") ==
          QString::fromUtf8("西宁、[-海东、-]玉树{+、果洛+}滞后"));
    CHECK(shown("behind by two", "ahead by two") == u"[-behind-]{+ahead+} by two");
}

TEST_CASE("Equal texts have no difference and an empty one is all different")
{
    CHECK(shown("滞后6项", "滞后6项") == QString::fromUtf8("滞后6项"));
    CHECK(shown("", "滞后") == QString::fromUtf8("{+滞后+}"));
    CHECK(shown("滞后", "") == QString::fromUtf8("[-滞后-]"));
    CHECK(textDifference({}, {}).isEmpty());
}

TEST_CASE("A character outside the basic plane is never taken apart")
{
    CHECK(shown("𠀀", "𠀁") == QString::fromUtf8("[-𠀀-]{+𠀁+}"));
}

TEST_CASE("Both texts can be put together from their difference, however long they are")
{
    QString before;
    QString after;
    for (int i = 0; i < 3000; ++i) {
        before += QChar(0x4E00 + i % 97);
        after += QChar(0x4E00 + (i * 7) % 89);
    }
    for (const auto& [a, b] :
         {std::pair(before, after), std::pair(before.left(200), after.left(300)),
          std::pair(before, before.left(1500) + QChar(0x65B0) + before.mid(1500))}) {
        const QVector<TextPart> parts = textDifference(a, b);
        CHECK(put(parts, TextPart::Kind::Added) == a);
        CHECK(put(parts, TextPart::Kind::Removed) == b);
    }
}
