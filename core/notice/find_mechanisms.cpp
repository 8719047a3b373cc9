// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deliverable_rules.h"
#include "core/notice/task_text.h"
#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

class Finder
{
public:
    explicit Finder(const TaskText& given)
        : m_text(given)
    {
    }

    QVector<Task> all()
    {
        for (const Clause& clause : m_text.text.clauses()) {
            const int object = objectOf(clause.span);
            if (object < 0)
                continue;
            const Span said{object, clause.span.end};
            if (!addGroup(said) && !addMechanism(clause.span, said) && !addSchemes(said))
                addActions(clause.span, said);
        }
        addListedLedgers();
        return m_found;
    }

private:
    int objectOf(const Span& clause) const;
    bool addGroup(const Span& said);
    bool addMechanism(const Span& clause, const Span& said);
    bool addSteered(const Span& said);
    bool addSchemes(const Span& said);
    void addActions(const Span& clause, const Span& said);
    void addListedLedgers();
    void addLedgers(const Span& list);
    void add(const Span& span, const QString& name, const char* kind);

    const TaskText& m_text;
    QVector<Task> m_found;
};

/// Behind the verb that sets something up or makes use of it; -1 where the clause has none.
int Finder::objectOf(const Span& clause) const
{
    static const WordSet verbs(u"建立 健全 建立健全 完善 健全完善 依托 发挥 发挥好 充分发挥 启动 "
                               u"实施 落实 用好 强化 压实 压紧压实 构建 运用 推行 "
                               u"深化 执行 开展 推进 组织 组织开展 加强 统筹 制定 设立 组建 坚持 "
                               u"落实好 推动 严格落实 启动实施 编制 组织实施");
    for (const ClauseHead::Start& start : headOf(m_text, clause).starts) {
        if (const int verb = verbs.beginning(m_text.view({start.verb, clause.end})); verb > 0)
            return start.verb + verb;
    }
    return -1;
}

/// A、B、C“三张清单”: as many lists as there are things before; “三项计划”: one action.
bool Finder::addGroup(const Span& said)
{
    const std::optional<Group> group = groupAtEnd(m_text, said);
    if (!group)
        return false;
    if (!group->lists) {
        add(group->quotes, m_text.wordsOf(group->quotes), "action");
        return true;
    }
    if (!group->isListed)
        return false;
    for (const Span& member : group->members)
        add(member, m_text.wordsOf(member) + QStringLiteral("清单"), "watch_list");
    return true;
}

bool Finder::addMechanism(const Span& clause, const Span& said)
{
    static const WordSet names(
        u"机制 负责制 责任制 闭环管理 全过程管理 会商制度 联席会议制度 会商 会商研判");
    static const WordSet fillers(u"作用 效能 优势");
    Span span = said;
    span.end -= fillers.ending(m_text.view(span));
    const QStringView words = m_text.view(span);
    if (names.ending(words) == 0)
        return addSteered(span);
    if (words.startsWith(u'好'))
        ++span.start;
    constexpr int shortest = 4;
    if (span.length() < shortest)
        return false;
    const QString name = shownName(m_text.wordsOf(span));
    // 及时启动…应急机制: nothing else follows starting it up, so its words are followed here.
    const QStringView before = QStringView(m_text.words()).left(span.start);
    if (m_text.view(span).endsWith(u"应急机制") && before.endsWith(u"启动"))
        span.start = headOf(m_text, clause).quoteStart;
    add(span, name, "mechanism");
    return true;
}

/// “四个一”穿透式调度和“四端”发力: ways to steer that have a name.
bool Finder::addSteered(const Span& said)
{
    static const WordSet steered(u"调度 发力 联动");
    bool added = false;
    int start = said.start;
    for (int i = said.start; i <= said.end; ++i) {
        const bool cut =
            i == said.end || (m_text.text.isOutside(i) &&
                              (m_text.words().at(i) == u'和' || m_text.words().at(i) == u'、'));
        if (!cut)
            continue;
        const Span part{start, i};
        const QStringView words = m_text.view(part);
        if (words.startsWith(u'“') && steered.ending(words) > 0) {
            add(part, m_text.wordsOf(part), "mechanism");
            added = true;
        }
        start = i + 1;
    }
    return added;
}

/// 建立重点企业用工需求清单, 三级招商项目库: what is kept up to date in lists.
bool Finder::addSchemes(const Span& said)
{
    static const WordSet names(u"清单 台账 项目库 库 名录 档案");
    const QStringView words = m_text.view(said);
    const int verb = said.start;
    const QStringView before = QStringView(m_text.words()).left(verb);
    if (names.ending(words) == 0 || !(before.endsWith(u"建立") || before.endsWith(u"健全")))
        return false;
    const Span span = withoutLevels(m_text, said);
    add(span, shownName(m_text.wordsOf(span)), "ledger");
    return true;
}

void Finder::addActions(const Span& clause, const Span& said)
{
    if (m_text.quantitiesIn(clause).size() > 0)
        return;
    for (const Span& part : m_text.text.listed(said)) {
        const QStringView words = m_text.view(part);
        static const WordSet drives(u"大走访活动 大走访 大排查 大调研 大会战 百日攻坚");
        const QStringView bare = words.endsWith(u'”') ? words.chopped(1) : words;
        if (namesAction(bare) || drives.ending(bare) > 0)
            add(part, m_text.wordsOf(part), "action");
    }
}

/// 围绕A、B等重点事项，…实行台账化管理: each is kept in a ledger.
void Finder::addListedLedgers()
{
    const QVector<Clause>& clauses = m_text.text.clauses();
    int first = 0;
    for (int i = 0; i < clauses.size(); ++i) {
        if (clauses.at(i).sentence != clauses.at(first).sentence)
            first = i;
        static const WordSet managed(u"实行台账 建立台账 台账化 纳入台账");
        if (managed.beginning(m_text.view(clauses.at(i).span)) == 0)
            continue;
        const Span sentence{clauses.at(first).span.start, clauses.at(i).span.start};
        constexpr QStringView about = u"围绕";
        const int matters = m_text.text.findLast(u"事项", sentence);
        const int etc = m_text.text.findLast(u"等", sentence);
        constexpr int near = 6;
        if (m_text.view(sentence).startsWith(about) && etc >= 0 && matters > etc &&
            matters - etc < near)
            addLedgers({sentence.start + int(about.size()), etc});
        first = i + 1 < clauses.size() ? i + 1 : i;
    }
}

/// Behind a comma, a few things joined by 、 are one: 高校医院的食堂、物业、科研的企业化运营.
void Finder::addLedgers(const Span& list)
{
    constexpr int few = 4;
    int start = list.start;
    for (int i = list.start; i <= list.end; ++i) {
        if (i < list.end && m_text.words().at(i) != u'，' && m_text.words().at(i) != u',')
            continue;
        const Span stretch{start, i};
        QVector<Span> parts = m_text.text.listed(stretch);
        if (start > list.start && parts.size() <= few)
            parts = {stretch};
        for (const Span& part : parts)
            add(part, shownName(m_text.wordsOf(part)), "ledger");
        start = i + 1;
    }
}

void Finder::add(const Span& span, const QString& name, const char* kind)
{
    DraftMechanism content;
    content.name = name;
    content.kindCode = QString::fromLatin1(kind);
    m_found.append({span, content});
}

} // namespace

QVector<Task> findMechanisms(const TaskText& text)
{
    return Finder(text).all();
}

} // namespace kmh
