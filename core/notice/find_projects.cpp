// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/deliverable_rules.h"
#include "core/notice/project_names.h"
#include "core/notice/task_text.h"
#include "core/notice/word_set.h"

#include <algorithm>

namespace kmh {

namespace {

/// A clause that asks something of a list.
struct Asked
{
    Span list;
    QString wording;
    bool marked = false;    ///< …等项目: a list of names in all likelihood
    bool companies = false; ///< …等重点企业, or asks what is asked of companies
    bool projects = false;  ///< 项目 stands behind the list
    bool dated = false;     ///< one thing, of which something is to become by a day
};

/// The verbs such a clause begins with.
const WordSet& askingVerbs()
{
    static const WordSet verbs(
        u"推动 加快 支持 提速 推进 加速 促进 力促 确保 抓好 开工 开工建设 建设 新开工 复工 "
        u"加快推进 加快建设 推进建设 加快推动 全力推进 推进实施 实施 新建 续建 谋划 加大对 "
        u"对 开建 抓紧推进 服务 保障 督促 启动 启动建设 统筹推进");
    return verbs;
}

/// Those that ask by themselves, without a word behind the list.
const WordSet& askingAlone()
{
    static const WordSet verbs(
        u"开工 开工建设 建设 新开工 复工 加快建设 推进建设 续建 开建 启动建设 提速");
    return verbs;
}

/// Whether a clause begins with a verb, so that no project is its subject.
bool asksSomething(QStringView words)
{
    static const WordSet verbs(
        u"力争 争取 力促 保证 促成 争取到 督导 协调 指导 鼓励 引导 组织 推进 "
        u"完成 抢抓 围绕 聚焦 对 将 把 在 以");
    return askingVerbs().beginning(words) > 0 || verbs.beginning(words) > 0 ||
           readVerb(words).length > 0;
}

constexpr int projectWord = 2;

/// The length of 项目 where words end in it.
int projectEnding(QStringView words)
{
    return words.endsWith(u"项目") ? projectWord : 0;
}

/// 年加工能力达3万吨的某地加工项目 is called by what stands behind its capacity.
Span withoutCapacity(const TaskText& text, const Span& name)
{
    constexpr int shortest = 3;
    const int of = text.text.findLast(u"的", name);
    const QVector<FoundQuantity> held = text.quantitiesIn({name.start, std::max(of, name.start)});
    const bool said = of >= 0 && !held.isEmpty() && name.end - of > shortest;
    return said ? Span{of + 1, name.end} : name;
}

class Finder
{
public:
    explicit Finder(const TaskText& given)
        : m_text(given)
    {
    }

    QVector<Task> all()
    {
        const QVector<Clause>& clauses = m_text.text.clauses();
        for (int i = 0; i < clauses.size(); ++i) {
            if (const std::optional<Asked> asked = askedIn(clauses.at(i).span)) {
                addNamed(*asked);
                continue;
            }
            const bool joined =
                i + 1 < clauses.size() && clauses.at(i + 1).sentence == clauses.at(i).sentence;
            if (joined)
                addProducer(clauses.at(i).span, clauses.at(i + 1).span);
        }
        return m_found;
    }

private:
    std::optional<Asked> askedIn(const Span& clause) const;
    std::optional<Asked> marked(const Span& said, QStringView verb) const;
    std::optional<Asked> plain(const Span& said, QStringView verb) const;
    std::optional<Asked> pushed(const Span& said, QStringView verb) const;
    std::optional<Asked> subject(const Span& clause) const;
    bool holdsCapacity(const Span& span) const;
    bool isNamed(const Span& part) const;
    QVector<Span> namesOf(const Asked& asked) const;
    void addNamed(const Asked& asked);
    void addProducer(const Span& clause, const Span& next);
    void add(const Span& name, const QString& wording, bool company);

    const TaskText& m_text;
    QVector<Task> m_found;
};

std::optional<Asked> Finder::askedIn(const Span& clause) const
{
    for (const ClauseHead::Start& start : headOf(m_text, clause).starts) {
        const int verb = askingVerbs().beginning(m_text.view({start.verb, clause.end}));
        if (verb == 0)
            continue;
        const Span said{start.verb + verb, clause.end};
        const QStringView verbWords = m_text.view({start.verb, said.start});
        if (auto asked = marked(said, verbWords); asked && !namesOf(*asked).isEmpty())
            return asked;
        if (auto asked = plain(said, verbWords); asked && !namesOf(*asked).isEmpty())
            return asked;
        if (auto asked = pushed(said, verbWords); asked && !namesOf(*asked).isEmpty())
            return asked;
    }
    auto asked = subject(clause);
    return asked && !namesOf(*asked).isEmpty() ? asked : std::nullopt;
}

/// A、B等项目尽早达产; A、B等技改和设备更新项目建设; A等重点企业纾困帮扶.
std::optional<Asked> Finder::marked(const Span& said, QStringView verb) const
{
    constexpr int longestKind = 12;
    const int etc = m_text.text.findLast(u"等", said);
    if (etc <= said.start)
        return {};
    const Span behind{etc + 1, said.end};
    for (const QStringView what : {u"项目", u"工程", u"企业"}) {
        const int at = m_text.text.find(what, behind);
        if (at < 0 || at - behind.start > longestKind)
            continue;
        const QString kind = m_text.wordsOf({behind.start, at});
        QString wording = m_text.wordsOf({at + int(what.size()), said.end});
        const bool upgrade = askCodeOf(kind) == QStringLiteral("upgrade");
        if (upgrade)
            wording = kind;
        else if (wording.isEmpty() && askingAlone().contains(verb))
            wording = verb.toString();
        if (askCodeOf(wording).isEmpty())
            return {};
        return Asked{{said.start, etc}, wording, true, upgrade || what == u"企业"};
    }
    return {};
}

/// A、B项目建设; A投运; 开工A: the names have to show what they are.
std::optional<Asked> Finder::plain(const Span& said, QStringView verb) const
{
    Span list = said;
    QString wording;
    if (const int ask = askEnding(m_text.view(said)); ask > 0 && ask < said.length()) {
        list.end -= ask;
        wording = m_text.wordsOf({list.end, said.end});
    } else if (askingAlone().contains(verb)) {
        wording = verb.toString();
    } else {
        return {};
    }
    if (const FoundDeadline* deadline = m_text.deadlineIn(list);
        deadline && deadline->start + deadline->length == list.end)
        list.end = deadline->start;
    const int project = projectEnding(m_text.view(list));
    list.end -= project;
    // 宜宾三江新区等园区标准厂房建设: the names say where, not what.
    if (list.isEmpty() || m_text.text.find(u"等", list) >= 0 || askCodeOf(wording).isEmpty())
        return {};
    return Asked{list, wording, false, false, project > 0};
}

/// 推进A、B项目: all that is asked is in the verb; the names have to show what they are.
std::optional<Asked> Finder::pushed(const Span& said, QStringView verb) const
{
    const int project = projectEnding(m_text.view(said));
    if (project == 0 || askCodeOf(verb).isEmpty() || m_text.text.find(u"等", said) >= 0)
        return {};
    return Asked{{said.start, said.end - project}, verb.toString(), false, false, true};
}

/// A项目5月底前投产: what is to become of the project its clause begins with.
std::optional<Asked> Finder::subject(const Span& clause) const
{
    static const WordSet outcomes(u"full_capacity commission start");
    const ClauseHead head = headOf(m_text, clause);
    const Span said{head.starts.last().name, clause.end};
    const int ask = askEnding(m_text.view(said));
    const QString wording = m_text.wordsOf({said.end - ask, said.end});
    Span list{said.start, said.end - ask};
    if (ask == 0 || list.isEmpty() || !outcomes.contains(askCodeOf(wording)) ||
        asksSomething(m_text.view(said)))
        return {};
    const FoundDeadline* deadline = m_text.deadlineIn(list);
    const bool dated = deadline && deadline->start + deadline->length == list.end;
    if (dated)
        list.end = deadline->start;
    list.end -= leadEnding(m_text.view(list));
    const int project = projectEnding(m_text.view(list));
    if (project == 0 && !namesFacility(m_text.view(list)))
        return {};
    list.end -= project;
    if (list.isEmpty() || m_text.text.find(u"等", list) >= 0 || m_text.deadlineIn(list))
        return {};
    return Asked{list, wording, false, false, project > 0, dated};
}

bool Finder::holdsCapacity(const Span& span) const
{
    const QVector<FoundQuantity> held = m_text.quantitiesIn(span);
    return std::any_of(held.begin(), held.end(), [](const FoundQuantity& q) {
        return q.kind == FoundQuantity::Class::Capacity;
    });
}

bool Finder::isNamed(const Span& part) const
{
    return holdsCapacity(part) || namesFacility(m_text.view(part));
}

/// The list's parts, where they name projects; of a list …等项目 the most have to.
QVector<Span> Finder::namesOf(const Asked& asked) const
{
    constexpr int shortest = 2;
    QVector<Span> parts = m_text.text.listed(asked.list);
    const bool one =
        std::any_of(parts.begin(), parts.end(), [&](const Span& part) { return isNamed(part); });
    // 项目 makes a name of the last: beside one that is named, or where a day is set for it.
    const auto isLast = [&](const Span& part) {
        return asked.projects && (one || asked.dated) && part == parts.last() &&
               namesFacility(m_text.view({part.start, asked.list.end + projectWord}));
    };
    const auto isOne = [&](const Span& part) {
        return isNamed(part) || (asked.companies && namesCompany(m_text.view(part))) ||
               isLast(part);
    };
    const auto named = std::count_if(parts.begin(), parts.end(), isOne);
    const auto asksCount = m_text.quantitiesIn(asked.list);
    const bool counted =
        std::any_of(asksCount.begin(), asksCount.end(), [](const FoundQuantity& q) {
            return q.kind != FoundQuantity::Class::Capacity;
        });
    if (counted || named * 2 < parts.size() || named == 0)
        return {};
    const bool whole = asked.marked || named == parts.size();
    QVector<Span> names;
    for (const Span& part : parts) {
        if (part.length() >= shortest && (whole || isOne(part)))
            names.append(part);
    }
    return names;
}

void Finder::addNamed(const Asked& asked)
{
    for (const Span& name : namesOf(asked))
        add(name, asked.wording, asked.companies && !holdsCapacity(name));
}

/// 支持西钢粗钢产能有序释放，实现稳产增量.
void Finder::addProducer(const Span& clause, const Span& next)
{
    static const WordSet verbs(u"支持 推动 保障 促进 确保");
    static const WordSet reaching(u"实现 确保 力争 做到");
    const int verb = verbs.beginning(m_text.view(clause));
    const Span said{clause.start + verb, clause.end};
    if (verb == 0 || m_text.text.find(u"产能", said) < 0)
        return;
    const int name = companyBeginning(m_text.view(said));
    const int reached = reaching.beginning(m_text.view(next));
    const QString wording = m_text.wordsOf({next.start + reached, next.end});
    if (name > 0 && reached > 0 && askCodeOf(wording) == QStringLiteral("produce"))
        add({said.start, said.start + name}, wording, true);
}

void Finder::add(const Span& name, const QString& wording, bool company)
{
    DraftProject content;
    content.name = m_text.wordsOf(withoutCapacity(m_text, name));
    content.name.chop(projectEnding(content.name));
    content.kind = company ? Project::Kind::Enterprise : Project::Kind::Project;
    content.askCode = askCodeOf(wording);
    content.askWording = wording;
    m_found.append({name, content});
}

} // namespace

QVector<Task> findProjects(const TaskText& text)
{
    return Finder(text).all();
}

} // namespace kmh
