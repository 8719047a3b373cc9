// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/clause_reading.h"
#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

using Kind = Deliverable::Kind;

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
            addFrom(clause, joined ? clauses.at(i + 1).span : Span{});
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

    void addFrom(const Span& clause, const Span& next);
    bool addAssured(const Span& clause);
    void addExisting(const Span& clause);
    bool addUnspoken(const Span& clause, const Span& next);

    void addReading(const ClauseReading& reading, const Span& clause);
    QVector<Span> documentsIn(const Span& object) const;
    QVector<Span> actionsIn(const Span& object) const;
    QVector<Span> eventsIn(const Span& object) const;
    QString nameOf(const ClauseReading& reading, int end) const;
    void add(const Span& quote, const QString& name, Kind kind, const Span& clause);
    const FoundDeadline* deadlineFor(const Span& quote, const Span& clause) const;

    const TaskText& m_text;
    QVector<int> m_projects;  ///< where their names begin
    QVector<int> m_producers; ///< where those of enterprises that are asked to produce do
    QVector<Task> m_found;
};

void Finder::addFrom(const Span& clause, const Span& next)
{
    const bool counted = asksNumber(m_text, clause);
    if (!counted && addAssured(clause))
        return;
    if (const std::optional<ClauseReading> reading = readClause(m_text, clause))
        addReading(*reading, clause);
    else if (!counted && !addUnspoken(clause, next))
        addExisting(clause);
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
    add(said, shownName(name), paysOut(name) ? Kind::Payment : Kind::Work, clause);
    return true;
}

/// 加快第二批81个重大项目建设: a count of what is there is followed up by what is done with it.
void Finder::addExisting(const Span& clause)
{
    const QVector<FoundQuantity> held = m_text.quantitiesIn(clause);
    const bool counts = std::any_of(held.begin(), held.end(), [](const FoundQuantity& q) {
        return q.kind == FoundQuantity::Class::Existing;
    });
    const ClauseHead head = headOf(m_text, clause);
    const ClauseHead::Start& start = head.starts.last();
    if (counts && readVerb(m_text.view({start.verb, clause.end})).length > 0)
        add({head.quoteStart, clause.end}, shownName(m_text.wordsOf({start.name, clause.end})),
            Kind::Work, clause);
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
    constexpr int shortestName = 4; // 音乐节 is a kind of event, 东江音乐节 is one
    const auto named = std::count_if(parts.begin(), parts.end(), [&](const Span& part) {
        return part.length() >= shortestName && namesEvent(m_text.view(part));
    });
    return parts.size() > 1 && named * 2 > parts.size() ? parts : QVector<Span>{object};
}

QString Finder::nameOf(const ClauseReading& reading, int end) const
{
    // 建立A、B、C“三张清单” is called by the lists' common name.
    if (const std::optional<Group> group = groupAtEnd(m_text, {reading.object, end});
        group && group->isListed)
        return m_text.wordsOf({reading.name, reading.object}) + m_text.wordsOf(group->quotes);
    const Span object{reading.object, end};
    if (const Span named = withoutLevels(m_text, object); named != object)
        return m_text.wordsOf({reading.name, reading.object}) + m_text.wordsOf(named);
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

void Finder::addReading(const ClauseReading& reading, const Span& clause)
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
    if (const FoundDeadline* near = m_text.deadlineIn({clause.start, quote.start}))
        return near;
    if (const FoundDeadline* behind = m_text.deadlineIn({quote.start, clause.end});
        behind && !m_text.deadlineIn(quote))
        return behind;
    return m_text.deadlineOver(quote.start);
}

void Finder::add(const Span& quote, const QString& name, Kind kind, const Span& clause)
{
    m_found.append({quote, deliverableOf(m_text, name, kind, deadlineFor(quote, clause))});
}

} // namespace

QVector<Task> findDeliverables(const TaskText& text, const QVector<Task>& projects)
{
    return Finder(text, projects).all();
}

} // namespace kmh
