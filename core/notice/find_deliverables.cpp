// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deliverable_rules.h"
#include "core/notice/task_text.h"
#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

using Kind = Deliverable::Kind;

/// What a clause is read as, before it is cut into several things.
struct Reading
{
    Span quote;
    int name = 0;   ///< where the name begins, the verb included
    int object = 0; ///< behind the verb
    DeliverableRule rule;
};

class Finder
{
public:
    Finder(const TaskText& given, const QVector<Task>& projects)
        : m_text(given)
    {
        for (const Task& project : projects) {
            const bool producer =
                std::get<DraftProject>(project.content).askCode == QStringLiteral("produce");
            (producer ? m_producers : m_projects).append(project.span.start);
        }
        std::sort(m_projects.begin(), m_projects.end());
        std::sort(m_producers.begin(), m_producers.end());
    }

    QVector<Task> all()
    {
        const QVector<Clause>& clauses = m_text.text.clauses();
        for (int i = 0; i < clauses.size(); ++i) {
            const Span& clause = clauses.at(i).span;
            if (beginsIn(clause, m_projects))
                continue;
            if (beginsIn(clause, m_producers)) {
                addWhole(clause);
                continue;
            }
            const bool joined =
                i + 1 < clauses.size() && clauses.at(i + 1).sentence == clauses.at(i).sentence;
            readClause(clause, joined ? clauses.at(i + 1).span : Span{});
        }
        return m_found;
    }

private:
    static bool beginsIn(const Span& clause, const QVector<int>& places)
    {
        const auto at = std::lower_bound(places.begin(), places.end(), clause.start);
        return at != places.end() && *at < clause.end;
    }

    /// 支持西钢粗钢产能有序释放: work for an enterprise that is named.
    void addWhole(const Span& clause)
    {
        const ClauseHead head = headOf(m_text, clause);
        add({head.quoteStart, clause.end},
            shownName(m_text.wordsOf({head.starts.first().name, clause.end})), Kind::Work, clause);
    }

    void readClause(const Span& clause, const Span& next);
    /// Up to the number asked for that ends it; nothing where one stands elsewhere.
    std::optional<int> endOf(const Span& clause, bool& counted) const;
    std::optional<Reading> verbReading(const Span& clause, int end, bool counted) const;
    std::optional<Reading> innerReading(const Span& clause, int end) const;
    std::optional<Reading> readingAt(const ClauseHead& head, int end, bool counted) const;
    bool addAssured(const Span& clause);
    bool addUnspoken(const Span& clause, const Span& next);

    void addReading(const Reading& reading, const Span& clause);
    QVector<Span> documentsIn(const Span& object) const;
    QVector<Span> actionsIn(const Span& object) const;
    QVector<Span> eventsIn(const Span& object) const;
    QString nameOf(const Reading& reading, int end) const;
    void add(const Span& quote, const QString& name, Kind kind, const Span& clause);
    const FoundDeadline* deadlineFor(const Span& quote, const Span& clause) const;

    const TaskText& m_text;
    QVector<int> m_projects;  ///< where their names begin
    QVector<int> m_producers; ///< where those of enterprises that are asked to produce do
    QVector<Task> m_found;
};

void Finder::readClause(const Span& clause, const Span& next)
{
    bool counted = false;
    const std::optional<int> end = endOf(clause, counted);
    if (!end || addAssured(clause))
        return;
    std::optional<Reading> reading = verbReading(clause, *end, counted);
    if (!reading && !counted)
        reading = innerReading(clause, *end);
    if (reading)
        addReading(*reading, clause);
    else if (!counted)
        addUnspoken(clause, next);
}

std::optional<int> Finder::endOf(const Span& clause, bool& counted) const
{
    int end = clause.end;
    for (const FoundQuantity& q : m_text.quantitiesIn(clause)) {
        const bool ends = q.start + q.length == clause.end;
        if (q.kind == FoundQuantity::Class::Target) {
            if (!ends)
                return {};
            counted = true;
        }
        if (ends && (counted || q.kind == FoundQuantity::Class::Funding))
            end = q.start;
    }
    return end > clause.start ? std::optional<int>(end) : std::nullopt;
}

std::optional<Reading> Finder::readingAt(const ClauseHead& head, int end, bool counted) const
{
    for (const ClauseHead::Start& start : head.starts) {
        for (int at = start.verb; at < end;) {
            const VerbReading verb = readVerb(m_text.view({at, end}));
            if (verb.length == 0)
                break;
            at += verb.length;
            if (!verb.rule || (counted && !verb.rule->counted))
                continue;
            return Reading{{head.quoteStart, end}, start.name, at, *verb.rule};
        }
    }
    return {};
}

std::optional<Reading> Finder::verbReading(const Span& clause, int end, bool counted) const
{
    if (const auto reading = readingAt(headOf(m_text, clause), end, counted))
        return reading;
    static const WordSet topics(u"围绕 聚焦 紧扣 针对 在 对 依托 结合 利用 紧盯 面向");
    if (topics.beginning(m_text.view(clause)) == 0)
        return {};
    for (const QStringView marker : {u"领域", u"方面", u"环节", u"地区", u"行业"}) {
        const int at = m_text.text.findLast(marker, clause);
        if (at < 0)
            continue;
        const Span rest{at + int(marker.size()), clause.end};
        if (const auto reading = readingAt(headOf(m_text, rest), end, counted))
            return reading;
    }
    return {};
}

/// 支持西宁、海东等重点城市完善配套政策; 督导各地区做好拖欠企业账款清欠工作: somebody else is to do
/// it.
std::optional<Reading> Finder::innerReading(const Span& clause, int end) const
{
    static const WordSet caring(u"支持 鼓励 指导 引导");
    static const WordSet urging(u"督导 督促 督促指导 指导督促 推动 压实");
    const ClauseHead head = headOf(m_text, clause);
    const ClauseHead::Start start = head.starts.first();
    const QStringView words = m_text.view({start.verb, end});
    const int cared = caring.beginning(words);
    const int urged = urging.beginning(words);
    if (cared == 0 && urged == 0)
        return {};
    for (int at = start.verb + std::max(cared, urged) + 1; at < end; ++at) {
        if (!m_text.text.isOutside(at))
            continue;
        const VerbReading verb = readVerb(m_text.view({at, end}));
        if (!verb.rule)
            continue;
        if (urged > 0)
            return Reading{{at, end}, at, at + verb.length, *verb.rule};
        DeliverableRule rule = *verb.rule;
        rule.nominal = false;
        return Reading{{head.quoteStart, end}, start.name, start.verb + cared, rule};
    }
    return {};
}

/// 确保机关事业单位调资补发工资春节前发放到位: what is to be so by a day.
bool Finder::addAssured(const Span& clause)
{
    static const WordSet assuring(u"确保 力争 保证 争取");
    const int verb = assuring.beginning(m_text.view(clause));
    const Span said{clause.start + verb, clause.end};
    const FoundDeadline* deadline = verb > 0 ? m_text.deadlineIn(said) : nullptr;
    if (!deadline || !namesProcess(m_text.view(said)))
        return false;
    const QString name = m_text.wordsOf({said.start, deadline->start}) +
                         m_text.wordsOf({deadline->start + deadline->length, said.end});
    const bool paid = name.contains(u"发放") || name.contains(u"兑付") || name.contains(u"拨付") ||
                      name.contains(u"下达");
    add(said, shownName(name), paid ? Kind::Payment : Kind::Work, clause);
    return true;
}

/// 抢前抓早春季开复工，做到应开尽开: what is to be done says it without a verb.
bool Finder::addUnspoken(const Span& clause, const Span& next)
{
    const ClauseHead head = headOf(m_text, clause);
    const int start = head.starts.first().verb;
    const QStringView rest = m_text.view({start, clause.end});
    const bool brought = rest.startsWith(u'将') || rest.startsWith(u'把');
    if ((start == head.quoteStart && !brought) || !namesProcess(rest))
        return false;
    const int name = head.starts.first().name + (brought ? 1 : 0);
    Span quote{head.quoteStart, clause.end};
    QString words = m_text.wordsOf({name, clause.end});
    constexpr QStringView until = u"做到";
    if (!next.isEmpty() && m_text.view(next).startsWith(until)) {
        quote.end = next.end;
        words += m_text.wordsOf({next.start + int(until.size()), next.end});
    }
    add(quote, shownName(words), Kind::Work, clause);
    return true;
}

/// The parts that each end as `names` says; what does not belongs to the part behind it.
QVector<Span> partsNamed(const TaskText& text, const Span& object, bool (*names)(QStringView))
{
    QVector<Span> parts;
    int start = object.start;
    const auto cut = [&](int end, int next) {
        if (end > start && names(text.view({start, end}))) {
            parts.append({start, end});
            start = next;
        }
    };
    for (int i = object.start; i < object.end; ++i) {
        if (!text.text.isOutside(i))
            continue;
        // Words such as 政策和措施 are one thing.
        constexpr int shortName = 6;
        const QChar c = text.words().at(i);
        if (c == u'、' || ((c == u'和' || c == u'及') && i - start >= shortName))
            cut(i, i + 1);
    }
    if (parts.isEmpty() || start >= object.end)
        return {object};
    parts.append({start, object.end});
    return parts;
}

QVector<Span> Finder::documentsIn(const Span& object) const
{
    return partsNamed(m_text, object, namesDocument);
}

QVector<Span> Finder::actionsIn(const Span& object) const
{
    return partsNamed(m_text, object, namesAction);
}

/// 网上年货节、双品网购节、中华美食荟等促消费活动: each is one where most are named as events are.
QVector<Span> Finder::eventsIn(const Span& object) const
{
    const int last = m_text.text.findLast(u"等", object);
    if (last < 0)
        return {object};
    const QVector<Span> parts = m_text.text.listed({object.start, last});
    const auto named = std::count_if(parts.begin(), parts.end(), [&](const Span& part) {
        return namesEvent(m_text.view(part));
    });
    return parts.size() > 1 && named * 2 > parts.size() ? parts : QVector<Span>{object};
}

QString Finder::nameOf(const Reading& reading, int end) const
{
    QString words = m_text.wordsOf({reading.rule.nominal ? reading.object : reading.name, end});
    // 组织好赴北京招商活动, 妥善解决好搬家问题; but 打好攻坚战.
    const int verbEnd = reading.object - reading.name;
    constexpr int shortVerb = 2;
    if (!reading.rule.nominal && verbEnd > shortVerb && words.at(verbEnd - 1) == u'好')
        words.remove(verbEnd - 1, 1);
    static const WordSet fillers(u"工作 工作力度 等问题 事宜");
    const int filler = fillers.ending(words);
    return shownName(filler < words.size() ? words.chopped(filler) : words);
}

void Finder::addReading(const Reading& reading, const Span& clause)
{
    Span object{reading.object, reading.quote.end};
    QVector<Span> parts = {object};
    bool events = false;
    if (reading.rule.kind == Kind::Document) {
        parts = documentsIn(object);
    } else if (reading.rule.kind == Kind::Activity) {
        parts = actionsIn(object);
        if (parts.size() == 1) {
            parts = eventsIn(object);
            events = parts.size() > 1;
        }
    }
    int quoteEnd = parts.first().end;
    if (reading.rule.kind == Kind::Payment)
        quoteEnd = clause.end;
    add({reading.quote.start, quoteEnd},
        events ? m_text.wordsOf(parts.first()) : nameOf(reading, parts.first().end),
        reading.rule.kind, clause);
    const QString verb = m_text.wordsOf({reading.name, reading.object});
    for (const Span& part : parts.mid(1)) {
        const QString words = m_text.wordsOf(part);
        add(part, shownName(events ? words : verb + words), reading.rule.kind, clause);
    }
}

const FoundDeadline* Finder::deadlineFor(const Span& quote, const Span& clause) const
{
    if (const FoundDeadline* own = m_text.deadlineIn(quote))
        return own;
    if (const FoundDeadline* near = m_text.deadlineIn(clause))
        return near;
    return m_text.deadlineOver(quote.start);
}

void Finder::add(const Span& quote, const QString& name, Kind kind, const Span& clause)
{
    DraftDeliverable content;
    content.name = name;
    content.kind = kind;
    content.due = m_text.plan.lastDay();
    if (const FoundDeadline* deadline = deadlineFor(quote, clause)) {
        content.due = deadline->day;
        content.basis =
            deadline->named ? Deliverable::DueBasis::Notice : Deliverable::DueBasis::Resolved;
        content.dueQuote = m_text.body.quote(deadline->start, deadline->length);
    }
    m_found.append({quote, content});
}

} // namespace

QVector<Task> findDeliverables(const TaskText& text, const QVector<Task>& projects)
{
    return Finder(text, projects).all();
}

} // namespace kmh
