// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/issue_list.h"

#include "core/domain/text.h"

namespace kmh {

namespace {

constexpr int kListed = 500; ///< of errors, and as many of the rest

} // namespace

void IssueList::error(const QString& where, const QString& message)
{
    add({where, ImportIssue::Severity::Error, message});
}

void IssueList::warning(const QString& where, const QString& message)
{
    add({where, ImportIssue::Severity::Warning, message});
}

void IssueList::note(const QString& where, const QString& message)
{
    add({where, ImportIssue::Severity::Note, message});
}

void IssueList::noteOnce(const QString& where, const QString& message)
{
    if (m_told.size() < kListed && !m_told.contains(message)) {
        m_told.insert(message);
        note(where, message);
    }
}

void IssueList::add(const ImportIssue& issue)
{
    int& count = issue.severity == ImportIssue::Severity::Error ? m_errors : m_others;
    if (++count <= kListed)
        m_issues.append(issue);
}

QVector<ImportIssue> IssueList::all() const
{
    QVector<ImportIssue> issues = m_issues;
    if (m_errors > kListed)
        issues.append({{},
                       ImportIssue::Severity::Error,
                       kmh::tr("%1 more cells are not understood; mend those listed first.",
                               nullptr, int(m_errors - kListed))
                           .arg(m_errors - kListed)});
    if (m_others > kListed)
        issues.append({{},
                       ImportIssue::Severity::Note,
                       kmh::tr("%1 more remarks are not listed.", nullptr, int(m_others - kListed))
                           .arg(m_others - kListed)});
    return issues;
}

} // namespace kmh
