// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_json.h"

#include "core/domain/error.h"
#include "core/notice/draft_plan.h"

#include "tests/notice/draft_kit.h"
#include "tests/support/catch.h"
#include "tests/support/plan_text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <random>

using namespace kmh;
using test::SampleDraft;

namespace {

// Every field of everything, so that none can be forgotten in writing and reading alike.

bool same(const DraftSection& a, const DraftSection& b)
{
    return a.no == b.no && a.title == b.title && a.sector == b.sector;
}
bool same(const DraftMeasure& a, const DraftMeasure& b)
{
    return a.no == b.no && a.printed == b.printed && a.title == b.title;
}
bool same(const DraftResponsibility& a, const DraftResponsibility& b)
{
    return a.name == b.name && a.unit == b.unit && a.role == b.role && a.generic == b.generic;
}
bool same(const DraftImplementation& a, const DraftImplementation& b)
{
    return a.regions == b.regions && a.everyMeasure == b.everyMeasure;
}
bool same(const DraftTarget& a, const DraftTarget& b)
{
    return a.indicator == b.indicator && a.definition == b.definition && a.unit == b.unit &&
           a.kind == b.kind && a.calendar == b.calendar && a.overTime == b.overTime &&
           a.overRegions == b.overRegions && a.decimals == b.decimals &&
           a.comparator == b.comparator && a.value == b.value && a.upper == b.upper &&
           a.due == b.due && a.course == b.course && a.points == b.points &&
           a.guidance == b.guidance && a.open == b.open;
}
bool same(const DraftQuantity& a, const DraftQuantity& b)
{
    return a.kind == b.kind && a.value == b.value && a.unit == b.unit &&
           a.comparator == b.comparator && a.trackedBy == b.trackedBy && a.waived == b.waived;
}
bool same(const DraftDeliverable& a, const DraftDeliverable& b)
{
    return a.name == b.name && a.kind == b.kind && a.due == b.due && a.basis == b.basis &&
           a.dueQuote == b.dueQuote;
}
bool same(const DraftProject& a, const DraftProject& b)
{
    return a.name == b.name && a.kind == b.kind && a.askCode == b.askCode &&
           a.askWording == b.askWording;
}
bool same(const DraftMechanism& a, const DraftMechanism& b)
{
    return a.name == b.name && a.kindCode == b.kindCode;
}
bool same(const DraftFunding& a, const DraftFunding& b)
{
    return a.name == b.name && a.amount == b.amount && a.unit == b.unit &&
           a.askWording == b.askWording;
}
bool same(const DraftWaiver& a, const DraftWaiver& b)
{
    return a.reason == b.reason;
}
bool same(const DraftNote&, const DraftNote&)
{
    return true;
}

bool same(const DraftItem& a, const DraftItem& b)
{
    if (a.id != b.id || a.parent != b.parent || a.quote != b.quote || a.checked != b.checked ||
        a.content.index() != b.content.index())
        return false;
    return std::visit(
        [&](const auto& content) {
            return same(content, std::get<std::decay_t<decltype(content)>>(b.content));
        },
        a.content);
}

bool same(const NoticeIssue& a, const NoticeIssue& b)
{
    return a.line == b.line && a.severity == b.severity && a.message == b.message &&
           a.quote == b.quote && a.item == b.item && a.settled == b.settled;
}

bool same(const DraftHead& a, const DraftHead& b)
{
    return a.code == b.code && a.title == b.title && a.shortTitle == b.shortTitle &&
           a.documentNo == b.documentNo && a.issuer == b.issuer && a.issued == b.issued &&
           a.period == b.period && a.lightRule == b.lightRule;
}

template<class List>
bool sameLists(const List& a, const List& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& x, const auto& y) { return same(x, y); });
}

/// The registers by what a plan makes of them, which planText() tells in full.
QString registersText(const Draft& draft)
{
    Draft bare;
    bare.registers = draft.registers;
    return test::planText(planOf(bare));
}

/// As a file holds it.
Draft readAgain(const Draft& draft)
{
    const QByteArray bytes = QJsonDocument(draftJson(draft)).toJson();
    return draftFromJson(QJsonDocument::fromJson(bytes).object());
}

bool same(const Draft& a, const Draft& b)
{
    return same(a.head, b.head) && a.text == b.text && registersText(a) == registersText(b) &&
           sameLists(a.items, b.items) && sameLists(a.issues, b.issues);
}

/// Makes drafts of everything a draft can hold, from a seed.
class Dice
{
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }

    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(m_engine); }
    bool flag() { return below(2) == 1; }
    double number() { return std::uniform_real_distribution<double>(-1e6, 1e6)(m_engine); }
    QString text()
    {
        static const QString kSigns = QStringLiteral("稳增长\"\\\n\t“”—１% \u2002😀</é");
        QString text;
        for (int n = below(12); n > 0; --n)
            text.append(kSigns.at(below(int(kSigns.size()))));
        return text.isValidUtf16() ? text : QStringLiteral("半个");
    }
    template<class T>
    T choice(int count)
    {
        return T(below(count));
    }
    template<class Make>
    auto maybe(const Make& make) -> std::optional<decltype(make())>
    {
        return flag() ? std::optional(make()) : std::nullopt;
    }
    QDate day() { return flag() ? QDate(2025, 1, 1).addDays(below(900)) : QDate(); }
    Period period()
    {
        const Period all[] = {Period::year(2025), Period::half(2025, 2), Period::quarter(2026, 3),
                              Period::month(2025, 2), Period::xun(2025, 3, 2)};
        return all[below(5)];
    }
    Quote quote(int size)
    {
        const int start = below(size);
        return {start, below(size - start + 1)};
    }

    DraftContent content(int kind, int size)
    {
        switch (kind) {
        case 0: return DraftSection{below(9), text(), text()};
        case 1: return DraftMeasure{below(99), text(), text()};
        case 2:
            return DraftResponsibility{text(), maybe([&] { return UnitId{below(9)}; }),
                                       choice<Role>(3), flag()};
        case 3: return DraftImplementation{{{below(9)}, {630000}}, flag()};
        case 4: return target();
        case 5:
            return DraftQuantity{choice<DraftQuantity::Class>(2),
                                 number(),
                                 text(),
                                 maybe([&] { return choice<Comparator>(6); }),
                                 maybe([&] { return DraftId{1 + below(9)}; }),
                                 text()};
        case 6:
            return DraftDeliverable{text(), choice<Deliverable::Kind>(4), day(),
                                    choice<Deliverable::DueBasis>(3),
                                    maybe([&] { return quote(size); })};
        case 7: return DraftProject{text(), choice<Project::Kind>(2), text(), text()};
        case 8: return DraftMechanism{text(), text()};
        case 9: return DraftFunding{text(), number(), text(), text()};
        case 10: return DraftWaiver{text()};
        default: return DraftNote{};
        }
    }

    DraftTarget target()
    {
        DraftTarget t;
        t.indicator = text();
        t.definition = text();
        t.unit = text();
        t.kind = choice<IndicatorKind>(5);
        t.calendar = choice<Calendar>(6);
        t.overTime = choice<Aggregation>(4);
        t.overRegions = choice<Aggregation>(4);
        t.decimals = below(7);
        t.comparator = choice<Comparator>(6);
        t.value = number();
        t.upper = maybe([&] { return number(); });
        t.due = period();
        t.course = maybe([&] { return choice<PlannedCourse::Shape>(4); });
        for (int n = below(3); n > 0; --n)
            t.points.append({period(), number()});
        t.guidance = flag();
        t.open = flag();
        return t;
    }

    Draft draft()
    {
        Draft d = SampleDraft().draft;
        d.head = {text(), text(), text(), text(), text(), day(), maybe([&] { return period(); }),
                  text()};
        d.text += text();
        const auto size = int(d.text.size());
        d.items.clear();
        for (int n = 1; n <= 30; ++n)
            d.items.append(
                {{n * 3},
                 n > 1 ? maybe([&] { return DraftId{3 * (1 + below(n - 1))}; }) : std::nullopt,
                 quote(size),
                 content(below(12), size),
                 flag()});
        for (int n = below(5); n > 0; --n)
            d.issues.append({below(9), choice<NoticeIssue::Severity>(2), text(),
                             maybe([&] { return quote(size); }),
                             maybe([&] { return DraftId{below(50)}; }), flag()});
        return d;
    }

private:
    std::mt19937 m_engine;
};

QString refusal(const QJsonObject& json)
{
    try {
        (void)draftFromJson(json);
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::BadInput);
        return error.sentence();
    }
    return {};
}

} // namespace

TEST_CASE("A draft that was written is read as it was")
{
    CHECK(same(readAgain(SampleDraft().draft), SampleDraft().draft));
    CHECK(same(readAgain(Draft()), Draft()));
}

TEST_CASE("Whatever a draft holds is read as it was written")
{
    for (unsigned seed = 1; seed <= 200; ++seed) {
        const Draft draft = Dice(seed).draft();
        INFO("seed " << seed);
        CHECK(same(readAgain(draft), draft));
    }
}

TEST_CASE("The comparison tells drafts apart that differ in one thing")
{
    Draft draft = SampleDraft().draft;
    draft.items.last().checked = true;
    CHECK_FALSE(same(draft, SampleDraft().draft));
    draft = SampleDraft().draft;
    draft.registers.goods.first().unit = QStringLiteral("元");
    CHECK_FALSE(same(draft, SampleDraft().draft));
}

TEST_CASE("A draft of a later version is refused, told what to do")
{
    QJsonObject json = draftJson(SampleDraft().draft);
    json[QStringLiteral("version")] = 2;
    json[QStringLiteral("items")] = QStringLiteral("otherwise");
    CHECK(refusal(json).contains(QStringLiteral("later version")));
}

TEST_CASE("What is no draft is refused with the place that is wrong")
{
    const QJsonObject sound = draftJson(SampleDraft().draft);
    CHECK(refusal({}).contains(QStringLiteral("“format”")));
    for (const QString& key : sound.keys()) {
        QJsonObject json = sound;
        json[key] = QJsonValue();
        INFO(key.toStdString());
        CHECK(refusal(json).contains(QStringLiteral("“%1”").arg(key)));
        json.remove(key);
        CHECK(refusal(json).contains(QStringLiteral("“%1”").arg(key)));
    }
}

TEST_CASE("A draft whose items do not hang together is refused")
{
    const QJsonObject sound = draftJson(SampleDraft().draft);
    const auto with = [&](int item, const char* key, const QJsonValue& value) {
        QJsonObject json = sound;
        QJsonArray items = json[QStringLiteral("items")].toArray();
        QJsonObject changed = items.at(item).toObject();
        changed[QString::fromUtf8(key)] = value;
        items[item] = changed;
        json[QStringLiteral("items")] = items;
        return refusal(json);
    };
    CHECK(with(3, "item", 1).contains(QStringLiteral("“item”")));
    CHECK(with(3, "parent", 99).contains(QStringLiteral("“parent”")));
    CHECK(with(3, "quote", QJsonArray{0, 9999}).contains(QStringLiteral("“quote”")));
    CHECK(with(3, "quote", QJsonArray{-1, 2}).contains(QStringLiteral("“quote”")));
    CHECK(with(3, "quote", QJsonArray{1}).contains(QStringLiteral("“quote”")));
    CHECK(with(3, "is", QStringLiteral("wish")).contains(QStringLiteral("“is”")));
    CHECK(with(3, "item", 1.5).contains(QStringLiteral("“item”")));
}

TEST_CASE("Cutting a draft's file anywhere never brings the program down")
{
    const QByteArray bytes = QJsonDocument(draftJson(SampleDraft().draft)).toJson();
    for (qsizetype size = 0; size < bytes.size(); size += 97) {
        const QJsonDocument json = QJsonDocument::fromJson(bytes.left(size));
        CHECK_FALSE(refusal(json.object()).isEmpty());
    }
}
