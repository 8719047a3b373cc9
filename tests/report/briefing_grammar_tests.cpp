// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/report/briefing/clause.h"
#include "core/report/briefing/detail.h"
#include "core/store/workbook.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/report/briefing_plan.h"
#include "tests/support/catch.h"

#include <QtCore/QRegularExpression>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// What is wrong with a sentence in any language; empty where nothing is.
QString faultIn(const Sentence& sentence)
{
    const QString& text = sentence.text;
    static const QRegularExpression doubled(u"[，、；：。,;:]\\s*[，、；：。,;:]|  |%[0-9]"_s);
    static const QRegularExpression none(u"(?<![0-9,.])0 ?(项|个|家|名|条|天)|\\b0 [a-z]"_s);
    static const QRegularExpression edges(u"^[，、；：,;: ]|[，、；：。,;:. ]$"_s);
    if (text.isEmpty())
        return u"empty"_s;
    for (const auto& [fault, name] :
         {std::pair{&doubled, u"doubled"_s}, {&none, u"zero"_s}, {&edges, u"edge"_s}}) {
        if (fault->match(text).hasMatch())
            return name;
    }
    static const QRegularExpression digits(u"[0-9]+"_s);
    for (auto match = digits.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch number = match.next();
        const Mention* mention = sentence.mentionAt(int(number.capturedStart()));
        if (!mention || mention->start + mention->length < number.capturedEnd())
            return u"number without a mention"_s;
    }
    int end = 0;
    for (const Mention& mention : sentence.mentions) {
        if (mention.start < end || mention.length <= 0 || mention.about.isEmpty())
            return u"mention"_s;
        bool isCount = false;
        const int count = text.mid(mention.start, mention.length).toInt(&isCount);
        if (isCount && count != mention.about.size())
            return u"count of other things"_s;
        end = mention.start + mention.length;
    }
    return end > text.size() ? u"mention beyond the end"_s : QString();
}

/// The same for English, which tells one from several.
QString englishFaultIn(const Sentence& sentence)
{
    static const QRegularExpression oneOfMany(
        u"(?<![0-9,.])1 (targets|deliverables|indicators|figures|prefectures|entries|measures|"
        "days|items|lights)(?! \\w+ed)\\b(?! in all)"_s);
    static const QRegularExpression manyOfOne(
        u"([02-9]|[0-9]{2,}) (target|deliverable|indicator|figure|prefecture|entry|measure|day)\\b"_s);
    if (oneOfMany.match(sentence.text).hasMatch())
        return u"1 of several"_s;
    if (manyOfOne.match(sentence.text).hasMatch())
        return u"several as one"_s;
    static const QRegularExpression verb(u"^1 \\w+ (are|have|were) "_s);
    return verb.match(sentence.text).hasMatch() ? u"1 are"_s : faultIn(sentence);
}

QVector<QVector<Doing>> someDoings()
{
    using enum Doing;
    return {{},
            {Done},
            {Late},
            {DueToday},
            {Idle},
            {Later},
            {Done, Done},
            {Late, DueToday},
            {Idle, Underway},
            {Later, Later, Done},
            {Late, Late, Done, Idle}};
}

/// Every choice of up to three indicators' standings, each with one of the choices of deliverables
/// and of prefectures, so that all of them occur many times.
void eachStandings(const std::function<void(const Standings&)>& check)
{
    const QVector<QVector<Doing>> doings = someDoings();
    const QVector<QVector<std::optional<Stand>>> regions = {{},
                                                            {Stand::Behind, Stand::Behind},
                                                            {Stand::OnTrack, Stand::Met},
                                                            {Stand::Behind, Stand::OnTrack},
                                                            {Stand::Watch, Stand::Missing},
                                                            {{}, Stand::Missing},
                                                            {Stand::NotJudged, Stand::NotDue}};
    int n = 0;
    const auto with = [&](const QVector<Stand>& indicators) {
        const bool hasFirst = !indicators.isEmpty() && indicators.first() != Stand::Open;
        check({indicators, doings.at(n % doings.size()),
               n % 5 == 0 ? QVector<Doing>() : doings.at((n / 3) % doings.size()),
               hasFirst ? regions.at(n % regions.size()) : QVector<std::optional<Stand>>()});
        ++n;
    };
    with({});
    for (size_t a = 0; a < kStands.size(); ++a) {
        with({kStands[a]});
        for (size_t b = a; b < kStands.size(); ++b) {
            with({kStands[a], kStands[b]});
            for (size_t c = b; c < kStands.size(); ++c) {
                with({kStands[a], kStands[b], kStands[c]});
                with({kStands[c], kStands[a], kStands[b]});
            }
        }
    }
}

void checkPages(const BriefingInput& input, QString (*fault)(const Sentence&))
{
    for (const BriefingPage& page : makeBriefing(input).pages) {
        const QString found = fault(page.headline);
        INFO(page.key.toStdString() + ": " + page.headline.text.toStdString());
        CHECK(found.toStdString() == "");
        CHECK(roughWidth(page.headline.text) <= kHeadlineWidth);
        if (page.kind != BriefingPage::Kind::Changes || Telling(input).lightChanges().isEmpty())
            continue;
        for (const BriefingBlock& block : page.blocks) {
            const auto* table = std::get_if<BriefingTable>(&block);
            CHECK((!table || (table->empty.isEmpty() && !table->rows.isEmpty())));
        }
    }
}

} // namespace

TEST_CASE("Every headline is a grammatical sentence whose numbers can be traced, in Chinese")
{
    const Chinese chinese;
    eachStandings([](const Standings& standings) {
        for (const char16_t* at : {u"2025-03-X2", u"2025-03-X3", u"2025-04-X1"})
            checkPages(briefingInput(standings, at), faultIn);
    });
    CHECK(chinese.missing().join(u'\n').toStdString() == "");
}

TEST_CASE("Every headline tells one from several in English")
{
    eachStandings(
        [](const Standings& standings) { checkPages(briefingInput(standings), englishFaultIn); });
}

TEST_CASE("What changed since the last round is a grammatical sentence whatever turned")
{
    const QVector<QVector<Doing>> doings = someDoings();
    for (const bool inChinese : {true, false}) {
        std::optional<Chinese> chinese;
        if (inChinese)
            chinese.emplace();
        for (const Stand before : kStands) {
            for (const Stand after : kStands) {
                for (const Stand other : {Stand::Behind, Stand::OnTrack}) {
                    // The plan has one guidance indicator or none, whatever it was before.
                    if ((before == Stand::Open) != (after == Stand::Open))
                        continue;
                    BriefingInput input = briefingInput({{after, other}, {Doing::Done}});
                    input.before =
                        briefingAssessment({{before, Stand::Watch}, {Doing::Late}}, u"2025-03-X1");
                    checkPages(input, inChinese ? faultIn : englishFaultIn);
                }
            }
        }
    }
}

TEST_CASE("The headlines of every period of the demonstration fit and are grammatical")
{
    const Chinese chinese;
    const Workbook workbook = Workbook::openBundled(Bundle::Demo);
    for (const Period& at : Period::quarter(2025, 1).parts(Period::Kind::Xun)) {
        BriefingInput input;
        input.assessment = std::make_shared<const Assessment>(
            evaluate(std::make_shared<const Snapshot>(workbook.snapshot({.period = at}))));
        if (at != period(u"2025-01-X1"))
            input.before = std::make_shared<const Assessment>(evaluate(
                std::make_shared<const Snapshot>(workbook.snapshot({.period = at.previous()}))));
        checkPages(input, faultIn);
        CHECK(makeBriefing(input).demoMark == u"演示数据"_s);
    }
    CHECK(chinese.missing().join(u'\n').toStdString() == "");
}
