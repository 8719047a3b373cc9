// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/bulletin_wordings.h"

#include <QtCore/QSet>

namespace kmh {

namespace {

const auto kPrefix = QStringLiteral("bulletin/");

/// How many steps of their paths two keys share: “summary/target/a” and “summary/target/b” two.
int shared(const QString& a, const QString& b)
{
    const QStringList first = a.split(u'/');
    const QStringList second = b.split(u'/');
    int steps = 0;
    while (steps < first.size() && steps < second.size() && first.at(steps) == second.at(steps))
        ++steps;
    return steps;
}

/// Behind the last of the paragraphs whose keys share most with it; the end of the body for one
/// that none does.
qsizetype placeFor(const QString& key, const QVector<BulletinBlock>& blocks)
{
    qsizetype place = 0;
    int most = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto* paragraph = std::get_if<BulletinParagraph>(&blocks.at(i));
        if (!paragraph)
            continue;
        const int steps = shared(key, paragraph->key);
        if (steps >= most && !(steps == 0 && paragraph->key == QLatin1String("annexes"))) {
            most = steps;
            place = i + 1;
        }
    }
    return place;
}

/// The list that a key would belong to; what comes next is one list as a whole.
QString listOf(const QString& key)
{
    return key.startsWith(QLatin1String("next/")) ? QStringLiteral("next")
                                                  : key.section(u'/', 0, -2);
}

/// Whether what stands before a place is a point of the list that a key belongs to.
bool isPointBefore(const QVector<BulletinBlock>& blocks, qsizetype place, const QString& key)
{
    const auto* before =
        place > 0 ? std::get_if<BulletinParagraph>(&blocks.at(place - 1)) : nullptr;
    return before && before->isList && listOf(before->key) == listOf(key);
}

} // namespace

QVector<BulletinBlock> withWordings(QVector<BulletinBlock> blocks, const Wordings& wordings)
{
    QSet<QString> placed;
    for (BulletinBlock& block : blocks) {
        auto* paragraph = std::get_if<BulletinParagraph>(&block);
        const Wording* wording = paragraph ? wordings.at(paragraph->wordingPlace()) : nullptr;
        if (!wording || wording->said.isEmpty())
            continue;
        paragraph->written = wording->said;
        paragraph->computedThen = wording->computed;
        placed.insert(wording->place);
    }
    for (const Wording& wording : wordings.all) {
        if (!wording.place.startsWith(kPrefix) || wording.said.isEmpty() ||
            placed.contains(wording.place))
            continue;
        const QString key = wording.place.mid(kPrefix.size());
        const qsizetype place = placeFor(key, blocks);
        blocks.insert(place, BulletinParagraph{.key = key,
                                               .computed = {},
                                               .written = wording.said,
                                               .computedThen = wording.computed,
                                               .isList = isPointBefore(blocks, place, key)});
    }
    return blocks;
}

} // namespace kmh
