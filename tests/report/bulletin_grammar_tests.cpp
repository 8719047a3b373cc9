// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/report/bulletin/bulletin_words.h"
#include "tests/report/bulletin_plan.h"
#include "tests/support/catch.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// One of each: met, on track, to be watched, behind, not reported.
const std::vector<std::optional<double>> kStates{100, 80, 75, 60, std::nullopt};

/// Every combination of states of up to three targets, and the deliverables done or not.
QVector<BulletinInput> allInputs(QStringView at)
{
    QVector<BulletinInput> inputs;
    for (int count = 0; count <= 3; ++count) {
        Plan plan = bulletinPlan(count);
        Deliverable overdue;
        overdue.id = DeliverableId{1};
        overdue.code = u"D1"_s;
        overdue.measure = kMeasure;
        overdue.name = u"印发方案"_s;
        overdue.due = {2025, 3, 5};
        Deliverable later = overdue;
        later.id = DeliverableId{2};
        later.code = u"D2"_s;
        later.due = {2025, 3, 31};
        plan.deliverables = {overdue, later};
        int combinations = 1;
        for (int i = 0; i < count; ++i)
            combinations *= int(kStates.size());
        for (int combination = 0; combination < combinations; ++combination) {
            Reported reported;
            for (int i = 0, rest = combination; i < count; ++i, rest /= int(kStates.size()))
                reported.push_back(kStates.at(rest % kStates.size()));
            BulletinInput input = bulletinInput(plan, reported, at);
            QVector<DeliverableReport> reports;
            for (int id = 1; id <= combination % 3; ++id)
                reports.append(done(id));
            input.assessment = assessed(plan, reported, at, reports);
            if (combination % 2)
                input.before = assessed(plan, Reported(size_t(count), 60), u"2025-03-X1");
            inputs.append(input);
        }
    }
    return inputs;
}

/// Each run of digits that no mention covers.
QStringList looseNumbers(const BulletinParagraph& paragraph)
{
    static const QRegularExpression number(u"[0-9][0-9.,]*"_s);
    QStringList loose;
    const QString& text = paragraph.computed.text;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const Mention* mention = paragraph.computed.mentionAt(int(match.capturedStart()));
        if (!mention || mention->about.isEmpty())
            loose.append(match.captured());
    }
    return loose;
}

void checkSentence(const BulletinParagraph& paragraph)
{
    static const QRegularExpression leftOver(u"%[0-9]"_s);
    static const QRegularExpression doubled(
        u"[，。；：、,;:]\\s*[，。；：、,;:.]|（）|\\(\\)|  "_s);
    static const QRegularExpression none(u"(^|[^0-9.,])0(项|个| )"_s);
    const QString& text = paragraph.computed.text;
    INFO(paragraph.key.toStdString() << ": " << text.toStdString());
    CHECK_FALSE(leftOver.match(text).hasMatch());
    CHECK_FALSE(doubled.match(text).hasMatch());
    CHECK_FALSE(none.match(text).hasMatch());
    CHECK((text.endsWith(u'。') || text.endsWith(u'.')));
    CHECK(text.count(u'（') == text.count(u'）'));
    // The opening says what the bulletin is of and the list of annexes numbers them.
    if (paragraph.key != u"opening"_s && paragraph.key != u"annexes"_s)
        CHECK(looseNumbers(paragraph).join(u' ') == QString());
    int end = 0;
    for (const Mention& mention : paragraph.computed.mentions) {
        CHECK(mention.start >= end);
        CHECK(mention.length > 0);
        end = mention.start + mention.length;
        CHECK(end <= text.size());
    }
}

void checkAll(QStringView at)
{
    for (const BulletinInput& input : allInputs(at)) {
        const Bulletin bulletin = makeBulletin(input);
        QSet<QString> keys;
        for (const BulletinParagraph* paragraph : bulletin.paragraphs()) {
            checkSentence(*paragraph);
            CHECK_FALSE(keys.contains(paragraph->key));
            keys.insert(paragraph->key);
        }
        CHECK(keys.contains(u"summary/targets"_s));
    }
}

} // namespace

TEST_CASE("Every sentence of every bulletin is whole, and each number in it has a source, in "
          "Chinese")
{
    const InChinese chinese;
    checkAll(u"2025-03-X2");
    checkAll(u"2025-03-X3");
    checkAll(u"2025-01-X1");
}

TEST_CASE("Every sentence of every bulletin is whole, and each number in it has a source, in "
          "English")
{
    checkAll(u"2025-03-X2");
    checkAll(u"2025-03-X3");
}

TEST_CASE("A paragraph has the same key whatever the figures come to")
{
    const auto keys = [](const Reported& reported) {
        QStringList found;
        const Bulletin bulletin = makeBulletin(bulletinInput(bulletinPlan(3), reported));
        for (const BulletinParagraph* paragraph : bulletin.paragraphs())
            found.append(paragraph->key);
        return found;
    };
    CHECK(keys({60, 80, 60}) == QStringList{u"opening"_s, u"summary/targets"_s,
                                            u"summary/target/a"_s, u"summary/target/c"_s,
                                            u"summary/reports"_s, u"sector/consumption/targets"_s,
                                            u"sector/consumption/next"_s, u"next/targets"_s,
                                            u"next/reports"_s, u"annexes"_s});
    QStringList without = keys({60, 80, 60});
    without.removeOne(u"summary/target/a"_s);
    CHECK(keys({80, 80, 60}) == without);
}

TEST_CASE("No space is printed between a number and a Chinese word, and mentions stay in place")
{
    Sentence sentence{u"差 20 家，至 3 月 in 2025 Q1"_s};
    sentence.mentions = {{2, 4, {UnitSubject{UnitId{1}}}}, {9, 3, {UnitSubject{UnitId{2}}}}};
    const Sentence closed = closedUp(sentence);
    CHECK(closed.text == u"差20家，至3月 in 2025 Q1"_s);
    CHECK(closedUp(u"省商务厅, 3, 省"_s) == u"省商务厅, 3, 省"_s);
    REQUIRE(closed.mentions.size() == 2);
    CHECK(closed.text.mid(closed.mentions[0].start, closed.mentions[0].length) == u"20家"_s);
    CHECK(closed.text.mid(closed.mentions[1].start, closed.mentions[1].length) == u"3月"_s);
}
