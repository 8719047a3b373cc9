// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/read_figures.h"

#include <QtCore/QSet>

namespace kmh {

/// Gathers what is to be said of a file. Of a file with a fault in every row only the first are
/// listed, with how many more there are.
class IssueList
{
public:
    void error(const QString& where, const QString& message);
    void warning(const QString& where, const QString& message);
    void note(const QString& where, const QString& message);
    /// Once, wherever else the same happens.
    void noteOnce(const QString& where, const QString& message);
    void add(const ImportIssue& issue);

    int errors() const { return m_errors; }
    /// In the order they came, those left out told at the end.
    QVector<ImportIssue> all() const;

private:
    QVector<ImportIssue> m_issues;
    QSet<QString> m_told;
    int m_errors = 0;
    int m_others = 0;
};

} // namespace kmh
