// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deliverable_rules.h"
#include "core/notice/task_text.h"
#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

using Kind = Deliverable::Kind;

/// What happens to something that the clause before names: 7月15日前投产.
bool endsAlone(QStringView words)
{
    static const WordSet how(u"全部 全面 基本 力争 确保 按期 如期 顺利 陆续 足额 正式 完成");
    static const WordSet ends(
        u"投产 达产 满产 开工 复工 开复工 建成 完工 竣工 通车 投用 投运 并网 交付 上线 运营 "
        u"建成投产 建成投用 竣工投产 开工建设 投入使用 投入运营 兑付 兑付到户 兑付到位 兑付完毕 "
        u"兑现 "
        u"兑现到位 拨付 拨付到位 拨付到县 拨付到户 拨付完毕 支付完毕 发放 发放到位 发放到户 "
        u"发放完毕 "
        u"下达 下达到位 下达到县 下达完毕 到位 实施 印发 出台 发布 公布 公开 印发实施 出台实施 "
        u"向社会公布 "
        u"向社会公开 对外公布 对外发布 提请审议 报批 报审 审定 征求意见 公开征求意见 审查 评审 "
        u"验收");
    for (int taken = how.beginning(words); taken > 0; taken = how.beginning(words))
        words = words.sliced(taken);
    return ends.contains(words);
}

/// Whether a document is out then.
bool publishes(QStringView words)
{
    for (const QStringView out : {u"印发", u"出台", u"发布", u"公布", u"公开"}) {
        if (words.contains(out))
            return !words.contains(u"征求意见");
    }
    return false;
}

/// The day limits what is asked for; else something is held then (春节期间).
bool limits(const FoundDeadline& deadline, QStringView words)
{
    const QChar last = words.at(deadline.start + deadline.length - 1);
    return deadline.named || QStringView(u"前内底末").contains(last);
}

/// Without the verbs it begins with: 低空经济促进条例配套细则 of 研究制定….
QString withoutVerbs(const QString& name)
{
    QStringView rest(name);
    for (int verbs = 0; verbs < mostVerbs; ++verbs) {
        const int length = readVerb(rest).length;
        if (length == 0 || length >= rest.size())
            break;
        rest = rest.sliced(length);
    }
    return rest.toString();
}

/// A deadline and the words of its clause that are its own where others stand in the clause, too.
struct Stretch
{
    const FoundDeadline& deadline;
    Span before;
    Span behind;

    int end() const { return deadline.start + deadline.length; }
};

class Finder
{
public:
    Finder(const TaskText& given, QVector<Task>& tasks)
        : m_text(given)
        , m_tasks(tasks)
        , m_byStart(tasks.size())
    {
        for (int i = 0; i < tasks.size(); ++i) {
            m_byStart[i] = i;
            const auto* task = std::get_if<DraftDeliverable>(&tasks.at(i).content);
            if (task && task->dueQuote)
                m_held.insert(task->dueQuote->start);
        }
        std::stable_sort(m_byStart.begin(), m_byStart.end(), [&](int a, int b) {
            return tasks.at(a).span.start < tasks.at(b).span.start;
        });
        for (const FoundQuantity& q : given.quantities) {
            if (q.kind == FoundQuantity::Class::Target)
                m_targets.append(q.start);
        }
    }

    QVector<Task> all(QVector<Span>& nameless)
    {
        const QVector<Clause>& clauses = m_text.text.clauses();
        const QVector<FoundDeadline>& deadlines = m_text.deadlines;
        qsizetype first = 0;
        for (int at = 0; at < clauses.size(); ++at) {
            const Span& clause = clauses.at(at).span;
            while (first < deadlines.size() && deadlines.at(first).start < clause.start)
                ++first;
            qsizetype end = first;
            while (end < deadlines.size() && deadlines.at(end).start < clause.end)
                ++end;
            if (end > first)
                readClause(at, first, end, nameless);
            first = end;
        }
        return m_found;
    }

private:
    void readClause(int at, qsizetype first, qsizetype end, QVector<Span>& nameless);
    Stretch stretchOf(qsizetype index, qsizetype first, qsizetype end, const Span& clause) const;
    QVector<Span> sharedIn(qsizetype first, qsizetype end, const Span& clause) const;
    bool isNamed(const Stretch& stretch) const;
    void addShared(const Stretch& stretch, const Span& said);
    QSet<int> daysIn(const Span& clause) const;
    QVector<int> tasksIn(const Span& span) const;
    bool holdsTarget(const FoundDeadline& deadline, const Span& span) const;
    bool dateDocuments(const FoundDeadline& deadline, const Span& before);
    QString subjectBefore(int at) const;
    QString subjectOf(const Span& before) const;
    bool addNext(const FoundDeadline& deadline, int at);
    void add(const Stretch& stretch, int at);
    void add(const Span& quote, const QString& name, const FoundDeadline& deadline);

    static Span wholeOf(const FoundDeadline& deadline)
    {
        return {deadline.clauseStart, deadline.clauseStart + deadline.clauseLength};
    }

    int placeOf(const FoundDeadline& deadline) const
    {
        return m_text.body.quote(deadline.start, deadline.length).start;
    }

    const TaskText& m_text;
    QVector<Task>& m_tasks;
    QVector<int> m_byStart;
    QVector<int> m_targets; ///< where they begin
    QSet<int> m_held;       ///< where deadlines begin that a deliverable is held to
    QVector<Task> m_found;
};

void Finder::readClause(int at, qsizetype first, qsizetype end, QVector<Span>& nameless)
{
    const Span& clause = m_text.text.clauses().at(at).span;
    const QSet<int> days = daysIn(clause);
    const QVector<Span> shared = sharedIn(first, end, clause);
    std::optional<Span> open;
    for (qsizetype i = first; i < end; ++i) {
        const FoundDeadline& deadline = m_text.deadlines.at(i);
        if (!limits(deadline, m_text.words()))
            continue;
        const Stretch stretch = stretchOf(i, first, end, clause);
        if (!shared.at(i - first).isEmpty()) {
            addShared(stretch, shared.at(i - first));
            continue;
        }
        const QStringView before = m_text.view(stretch.before);
        if (stretch.behind.isEmpty() && (before.isEmpty() || leadsToDay(before))) {
            const bool taken =
                m_held.contains(placeOf(deadline)) || holdsTarget(deadline, wholeOf(deadline));
            if (!taken && !addNext(deadline, at))
                open = Span{deadline.start, stretch.end()};
        } else if (!days.contains(placeOf(deadline)) && !holdsTarget(deadline, clause)) {
            add(stretch, at);
        }
    }
    if (open)
        nameless.append(*open);
}

/// 甲3月底前、乙6月底前开工: what becomes of both is said behind the last day. By deadline, where
/// these words stand; empty for one that has its own.
QVector<Span> Finder::sharedIn(qsizetype first, qsizetype end, const Span& clause) const
{
    QVector<Span> shared(end - first);
    for (qsizetype i = end - 2; i >= first; --i) {
        const Stretch own = stretchOf(i, first, end, clause);
        const Stretch next = stretchOf(i + 1, first, end, clause);
        const Span said = next.behind.isEmpty() ? shared.at(i + 1 - first) : next.behind;
        const QStringView between = m_text.view({own.end(), next.before.start});
        const bool joined = between == u"、" || between == u"，" || between == u"和" ||
                            between == u"及" || between == u"并";
        if (own.behind.isEmpty() && joined && isNamed(own) && isNamed(next) &&
            endsAlone(m_text.view(said)))
            shared[i - first] = said;
    }
    return shared;
}

/// Whether what has the day is said before it.
bool Finder::isNamed(const Stretch& stretch) const
{
    const QStringView before = m_text.view(stretch.before);
    return !before.isEmpty() && !leadsToDay(before);
}

void Finder::addShared(const Stretch& stretch, const Span& said)
{
    const int from = headOf(m_text, stretch.before).starts.first().name;
    const QStringView named = m_text.view({std::min(from, stretch.before.end), stretch.before.end});
    add({stretch.before.start, stretch.end()},
        named.chopped(leadEnding(named)).toString() + m_text.view(said).toString(),
        stretch.deadline);
}

/// Within brackets: up to their marks, without a label (完成时限：).
Stretch Finder::stretchOf(qsizetype index, qsizetype first, qsizetype end, const Span& clause) const
{
    const FoundDeadline& deadline = m_text.deadlines.at(index);
    Stretch stretch{deadline, {clause.start, deadline.start}, {0, clause.end}};
    stretch.behind.start = stretch.end();
    if (index > first) {
        const FoundDeadline& other = m_text.deadlines.at(index - 1);
        stretch.before.start = std::min(other.start + other.length, deadline.start);
        constexpr QStringView joins = u"、和及并，";
        while (!stretch.before.isEmpty() && joins.contains(m_text.view(stretch.before).front()))
            ++stretch.before.start;
    }
    if (index + 1 < end)
        stretch.behind.end =
            stretch.before.isEmpty() ? m_text.deadlines.at(index + 1).start : stretch.behind.start;
    if (m_text.text.isOutside(deadline.start))
        return stretch;
    constexpr QStringView marks = u"，,；;：:（）()〔〕【】[]";
    for (int i = stretch.before.end; i > stretch.before.start; --i) {
        if (marks.contains(m_text.words().at(i - 1)))
            stretch.before.start = i;
    }
    for (int i = stretch.behind.start; i < stretch.behind.end; ++i) {
        if (marks.contains(m_text.words().at(i)))
            stretch.behind.end = i;
    }
    return stretch;
}

/// Where the deadlines begin that the tasks of a clause are held to.
QSet<int> Finder::daysIn(const Span& clause) const
{
    QSet<int> days;
    for (const int i : tasksIn(clause)) {
        const auto* task = std::get_if<DraftDeliverable>(&m_tasks.at(i).content);
        if (task && task->dueQuote)
            days.insert(task->dueQuote->start);
    }
    return days;
}

/// Those whose words begin in a stretch, or reach into it.
QVector<int> Finder::tasksIn(const Span& span) const
{
    const auto end =
        std::lower_bound(m_byStart.begin(), m_byStart.end(), span.end,
                         [&](int i, int place) { return m_tasks.at(i).span.start < place; });
    QVector<int> found;
    constexpr int before = 2; // that begin in clauses before
    int looked = 0;
    for (auto at = end; at != m_byStart.begin() && looked < before;) {
        --at;
        const Span& task = m_tasks.at(*at).span;
        looked += task.start < span.start ? 1 : 0;
        if (task.end > span.start)
            found.append(*at);
    }
    std::reverse(found.begin(), found.end());
    return found;
}

/// A target that a deadline governs, in a stretch.
bool Finder::holdsTarget(const FoundDeadline& deadline, const Span& span) const
{
    const Span whole = wholeOf(deadline);
    const int from = std::max(whole.start, span.start);
    const auto at = std::lower_bound(m_targets.begin(), m_targets.end(), from);
    return at != m_targets.end() && *at < std::min(whole.end, span.end);
}

/// 修订公平竞争审查实施细则，2月10日前向社会公布: the document's own day, where it names none.
bool Finder::dateDocuments(const FoundDeadline& deadline, const Span& before)
{
    bool dated = false;
    for (const int i : tasksIn(before)) {
        auto* task = std::get_if<DraftDeliverable>(&m_tasks[i].content);
        if (!task || task->kind != Kind::Document || task->basis != Deliverable::DueBasis::Plan)
            continue;
        *task = deliverableOf(m_text, task->name, task->kind, &deadline);
        dated = true;
    }
    return dated;
}

/// What the nearest clauses of the sentence before one are about.
QString Finder::subjectBefore(int at) const
{
    constexpr int farthest = 3;
    const QVector<Clause>& clauses = m_text.text.clauses();
    QString subject;
    for (int i = at - 1; subject.isEmpty() && i >= std::max(0, at - farthest) &&
                         clauses.at(i).sentence == clauses.at(at).sentence;
         --i)
        subject = subjectOf(clauses.at(i).span);
    return subject;
}

/// Documents, projects, money.
QString Finder::subjectOf(const Span& before) const
{
    QStringList names;
    for (const int i : tasksIn(before)) {
        const DraftContent& content = m_tasks.at(i).content;
        if (const auto* project = std::get_if<DraftProject>(&content))
            names.append(project->name);
        else if (const auto* funding = std::get_if<DraftFunding>(&content))
            names.append(funding->name);
        else if (const auto* task = std::get_if<DraftDeliverable>(&content);
                 task && task->kind == Kind::Document)
            names.append(withoutVerbs(task->name));
    }
    return names.join(u'、');
}

/// 到6月底，各县建成充电站: what is asked for stands behind a comma.
bool Finder::addNext(const FoundDeadline& deadline, int at)
{
    const QVector<Clause>& clauses = m_text.text.clauses();
    if (at + 1 >= clauses.size() || clauses.at(at + 1).sentence != clauses.at(at).sentence ||
        !m_text.text.isOutside(deadline.start))
        return false;
    const Span& next = clauses.at(at + 1).span;
    const int name = headOf(m_text, next).starts.first().name;
    if (name >= next.end || !tasksIn(next).isEmpty())
        return false;
    add({clauses.at(at).span.start, next.end}, m_text.wordsOf({name, next.end}), deadline);
    return true;
}

void Finder::add(const Stretch& stretch, int at)
{
    const QVector<Clause>& clauses = m_text.text.clauses();
    const Span quote{std::min(stretch.before.start, stretch.deadline.start),
                     std::max(stretch.behind.end, stretch.end())};
    const QStringView said = m_text.view(stretch.before);
    const QStringView rest = m_text.view(stretch.behind);
    if (!said.isEmpty() && !leadsToDay(said)) {
        const int from = headOf(m_text, stretch.before).starts.first().name;
        const QStringView named =
            m_text.view({std::min(from, stretch.before.end), stretch.before.end});
        add(quote, named.chopped(leadEnding(named)).toString() + rest.toString(), stretch.deadline);
        return;
    }
    if (endsAlone(rest)) {
        const bool joined = at > 0 && clauses.at(at - 1).sentence == clauses.at(at).sentence;
        if (joined && publishes(rest) && dateDocuments(stretch.deadline, clauses.at(at - 1).span))
            return;
        add(quote, subjectBefore(at) + rest.toString(), stretch.deadline);
        return;
    }
    const int from = headOf(m_text, stretch.behind).starts.first().name;
    add(quote, m_text.wordsOf({std::min(from, stretch.behind.end), stretch.behind.end}),
        stretch.deadline);
}

void Finder::add(const Span& quote, const QString& name, const FoundDeadline& deadline)
{
    if (name.isEmpty())
        return;
    // The verb decides, as for any task; money that reaches somebody is a payment.
    const VerbReading verb = readVerb(name);
    const Kind kind = paysOut(name) ? Kind::Payment : verb.rule ? verb.rule->kind : Kind::Work;
    m_found.append({quote, deliverableOf(m_text, shownName(name), kind, &deadline)});
}

} // namespace

QVector<Task> findDated(const TaskText& text, QVector<Task>& tasks, QVector<Span>& nameless)
{
    return Finder(text, tasks).all(nameless);
}

} // namespace kmh
