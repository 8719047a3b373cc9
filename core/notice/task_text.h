// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/clauses.h"
#include "core/notice/task_finder.h"

namespace kmh {

/// Something a measure asks for, by its place in the words; see FoundTasks.
struct Task
{
    Span span;
    DraftContent content;
    QString doubt = {};
};

/// What the finders of tasks look through: a measure's words, cut into clauses, and what was read
/// from them before.
struct TaskText
{
    TaskText(const CleanText& body, const QVector<FoundQuantity>& quantities,
             const QVector<FoundDeadline>& deadlines, const Period& plan);

    const CleanText& body;
    ClauseText text;
    const QVector<FoundQuantity>& quantities;
    const QVector<FoundDeadline>& deadlines;
    const Period& plan;

    const QString& words() const { return text.words(); }
    QStringView view(const Span& span) const { return span.viewOf(words()); }
    QString wordsOf(const Span& span) const { return span.in(words()); }

    /// The first of what begins in a stretch, and how many do.
    QVector<FoundQuantity> quantitiesIn(const Span& span) const;
    const FoundDeadline* deadlineAt(int place) const;
    /// The one that begins in a stretch; the last of several.
    const FoundDeadline* deadlineIn(const Span& span) const;
    /// The one that leads the sentence's clauses before a place and governs it; else the time limit
    /// that a label gives all the words (完成时限：9月底前).
    const FoundDeadline* deadlineOver(int place) const;

private:
    QHash<int, int> m_deadlineAt;
    QVector<bool> m_leads;      ///< of each deadline: whether its clause begins with it
    std::optional<int> m_limit; ///< the last that governs all the words
};

/// How a clause begins: with a deadline, words of manner, then its verb.
struct ClauseHead
{
    struct Start
    {
        int verb = 0; ///< where the verb may begin
        /// Where the name begins then: without eager words (精心, 大力, 尽快), with those that are
        /// part of what is asked for (依法, 常态化).
        int name = 0;
    };

    int quoteStart = 0; ///< without a deadline and words that join it to what was said before
    /// The likeliest first: behind all words of manner. Some of those are verbs themselves (加快,
    /// 规范): where no verb follows, the place before the last one is next.
    QVector<Start> starts;
};
ClauseHead headOf(const TaskText& text, const Span& clause);

/// A common name in quotes behind a list: A、B、C“三张清单”.
struct Group
{
    Span quotes;
    QVector<Span> members;
    bool isListed = false; ///< as many members as the name says
    bool lists = false;    ///< lists or tables; else plans and actions
};
std::optional<Group> groupAtEnd(const TaskText& text, const Span& words);

/// 省、市州、县市区三级招商项目库 is called 三级招商项目库: without the levels that a list names.
Span withoutLevels(const TaskText& text, const Span& words);

/// A list of more than three things within a long name cut to its first two: 制定牦牛、藏羊等十大
/// 产业高质量发展三年行动方案. The name of what is issued keeps its marks.
QString shownName(const QString& words);

/// Whether nothing but words that lead to a day stands in some: 力争在, 到.
bool leadsToDay(QStringView words);
/// The length of such words at the end of some: 某某项目力争.
int leadEnding(QStringView words);

/// Due by a deadline; by the plan's last day without one.
DraftDeliverable deliverableOf(const TaskText& text, const QString& name, Deliverable::Kind kind,
                               const FoundDeadline* deadline);
/// Whether words say that money reaches somebody: 发放, 兑付到户.
bool paysOut(QStringView words);

// The finders, each for its kind; what they find is not in order.
QVector<Task> findProjects(const TaskText& text);
QVector<Task> findFundings(const TaskText& text);
QVector<Task> findMechanisms(const TaskText& text);
/// `projects` are not found again as work.
QVector<Task> findDeliverables(const TaskText& text, const QVector<Task>& projects);
/// Work for every deadline in whose clause nothing of `tasks` and no target stands, named by the
/// clause's words: 5月底前全部兑付到户. A day by which a document of the clause before is published
/// (2月10日前向社会公布) becomes that document's. `nameless` are deadlines that nothing is asked
/// by.
QVector<Task> findDated(const TaskText& text, QVector<Task>& tasks, QVector<Span>& nameless);

} // namespace kmh
