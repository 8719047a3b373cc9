// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/plain_text_map.h"
#include "tests/notice/reading_parts.h"

namespace kmh::test {

namespace {

/// 印发《…方案》 and …方案 are the same document.
QString documentName(const QString& wording)
{
    static const QStringList verbs{
        QStringLiteral("尽快"), QStringLiteral("研究"), QStringLiteral("起草"),
        QStringLiteral("制定"), QStringLiteral("出台"), QStringLiteral("印发"),
        QStringLiteral("编制"), QStringLiteral("修订"), QStringLiteral("发布")};
    QString name = compared(wording);
    for (bool again = true; again;) {
        again = false;
        for (const QString& verb : verbs) {
            if (name.startsWith(verb)) {
                name.remove(0, verb.size());
                again = true;
            }
        }
    }
    return name;
}

/// …项目 and … are the same project.
QString projectName(const QString& wording)
{
    QString name = compared(wording);
    if (name.endsWith(u"项目"))
        name.chop(2);
    return name;
}

} // namespace

void compareDocuments(const Draft& draft, const ExpectedReading& expected, ReadingScore& score)
{
    QVector<const DraftDeliverable*> left;
    for (const DraftItem& item : draft.items) {
        const auto* task = contentOf<DraftDeliverable>(item);
        if (task && task->kind == Deliverable::Kind::Document)
            left.append(task);
    }
    for (const ExpectedMeasure& measure : expected.measures) {
        for (const ExpectedDocument& document : measure.documents) {
            const DraftDeliverable* found = nullptr;
            for (const DraftDeliverable* one : left) {
                if (documentName(one->name) == documentName(document.name))
                    found = one;
            }
            if (!found) {
                score.missing(ReadClass::Documents, document.name);
                continue;
            }
            left.removeOne(found);
            score.right(ReadClass::Documents);
            const bool byPlan = found->basis == Deliverable::DueBasis::Plan;
            score.judge(ReadClass::Days,
                        document.due.isValid() ? !byPlan && found->due == document.due : byPlan,
                        document.name + u' ' + document.due.toString(Qt::ISODate),
                        byPlan ? QStringLiteral("no day") : found->due.toString(Qt::ISODate));
        }
    }
    for (const DraftDeliverable* one : left) {
        if (!countsNeitherWay(expected, QStringLiteral("documents"), one->name))
            score.extra(ReadClass::Documents, one->name);
    }
}

void compareProjects(const Draft& draft, const ExpectedReading& expected, ReadingScore& score)
{
    QVector<const DraftProject*> left;
    for (const DraftItem& item : draft.items) {
        if (const auto* project = contentOf<DraftProject>(item))
            left.append(project);
    }
    for (const ExpectedMeasure& measure : expected.measures) {
        for (const ExpectedProject& project : measure.projects) {
            const DraftProject* found = nullptr;
            for (const DraftProject* one : left) {
                if (projectName(one->name) == projectName(project.name))
                    found = one;
            }
            if (!found) {
                score.missing(ReadClass::Projects, project.name);
                continue;
            }
            left.removeOne(found);
            score.right(ReadClass::Projects);
            score.judge(ReadClass::Asks,
                        compared(found->askWording).contains(compared(project.ask)),
                        project.name + u' ' + project.ask, found->askWording);
        }
    }
    for (const DraftProject* one : left) {
        if (!countsNeitherWay(expected, QStringLiteral("projects"), one->name))
            score.extra(ReadClass::Projects, one->name);
    }
}

} // namespace kmh::test
