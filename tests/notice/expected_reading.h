// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/quote.h"

#include <QtCore/QDate>
#include <QtCore/QDir>
#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <optional>

// What a person read in a notice: tests/cases/notice/<name>/expected.json. Items have the places
// where their words stand in the text. What is written there and not found in the text throws, as
// does a key that is not known. A measure begins with its number and heading, unless “begins” says
// with which words: of one that has neither.
namespace kmh::test {

struct ExpectedUnit
{
    QString name;
    QString role; ///< lead, responsible, support
    bool generic = false;
};

struct ExpectedQuantity
{
    QString quote;
    Quote place;
    double value = 0;
    std::optional<double> upper;
    QString unit;
    QString comparator; ///< as comparatorCode(), "about" for 左右, empty for a figure in a name
    QString kind;       ///< target, capacity, funding, existing
};

struct ExpectedDeadline
{
    QString wording;
    QVector<Quote> places; ///< the same words may stand twice in a measure
    QDate date;
};

struct ExpectedDocument
{
    QString name;
    QDate due; ///< invalid where the notice names no day
};

struct ExpectedProject
{
    QString name;
    QString ask;
};

struct ExpectedMeasure
{
    QString printed;
    QString title;
    Quote place; ///< from its number to the next one's
    QVector<ExpectedUnit> units;
    bool everywhere = false; ///< all parts of the whole must carry it out
    QStringList people;      ///< who must not be taken for units
    QVector<ExpectedQuantity> quantities;
    QVector<ExpectedDeadline> deadlines;
    QVector<ExpectedDocument> documents;
    QVector<ExpectedProject> projects;
    QStringList notes;
};

struct ExpectedHead
{
    QString title;
    QString documentNo;
    QString issuer;
    QString issued;
    QString period; ///< empty where a person would have to say
};

struct ExpectedReading
{
    ExpectedHead head;
    QStringList sections; ///< titles in their order; none where the notice has none
    QVector<ExpectedMeasure> measures;
    QStringList rejected; ///< words that are no quantity and no deadline
    /// By class: words that a person might read so or not; they count neither way.
    QHash<QString, QStringList> either;
    QVector<int> lines; ///< of the text, where something must be said to be unclear
};

/// The folders of the cases, by name.
QStringList readingCases();
QDir readingCase(const QString& name);
/// Path of a case's notice.txt or notice.docx.
QString caseNotice(const QString& name);
/// The expectation that belongs to a case, with places in `text`, its notice as decoded.
ExpectedReading readExpectation(const QString& name, const QString& text);

} // namespace kmh::test
