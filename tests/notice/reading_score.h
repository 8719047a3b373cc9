// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

#include <array>

namespace kmh::test {

/// What is counted when a reading is held against the expected one.
enum class ReadClass {
    Head,       ///< title, number, issuer, day, period
    Sections,   ///< by title
    Measures,   ///< by where they begin
    Titles,     ///< number as printed and heading, of measures found
    Units,      ///< by name, of measures found
    Roles,      ///< of units found
    Regions,    ///< measures that all parts must carry out
    Quantities, ///< value, unit and comparator
    Kinds,      ///< target, capacity, funding, existing: of quantities found
    Deadlines,  ///< words and day
    Documents,  ///< to issue, by name
    Days,       ///< of documents found
    Projects,   ///< by name
    Asks,       ///< what is asked of projects found
    Rejected,   ///< words left alone that are no quantity
    Doubts,     ///< lines where something is unclear and said to be
};
inline constexpr int kReadClasses = int(ReadClass::Doubts) + 1;

/// Counts by class and what went wrong, a line each.
class ReadingScore
{
public:
    struct Count
    {
        int expected = 0;
        int read = 0;
        int right = 0;

        double precision() const { return read == 0 ? 1 : double(right) / read; }
        double recall() const { return expected == 0 ? 1 : double(right) / expected; }
    };

    void right(ReadClass kind);
    /// Expected and not read, or read otherwise.
    void missing(ReadClass kind, const QString& what);
    /// Read and not expected.
    void extra(ReadClass kind, const QString& what);
    /// Expected so and read so; said once, counted as both.
    void judge(ReadClass kind, bool same, const QString& expected, const QString& read);

    const Count& count(ReadClass kind) const { return m_counts.at(size_t(kind)); }
    const QStringList& faults() const { return m_faults; }
    void add(const ReadingScore& other, const QString& name);

    /// A line for each class: expected, read, right, precision, recall.
    QString table() const;

private:
    std::array<Count, kReadClasses> m_counts;
    QStringList m_faults;
};

QString readClassName(ReadClass kind);

} // namespace kmh::test
