// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/notice/reading_score.h"

namespace kmh::test {

QString readClassName(ReadClass kind)
{
    static const std::array<const char*, kReadClasses> names{
        "head",     "sections",   "measures", "titles",    "units",     "roles",
        "regions",  "quantities", "classes",  "deadlines", "documents", "their days",
        "projects", "their asks", "rejected", "doubts"};
    return QString::fromLatin1(names.at(size_t(kind)));
}

void ReadingScore::right(ReadClass kind)
{
    Count& count = m_counts.at(size_t(kind));
    ++count.expected;
    ++count.read;
    ++count.right;
}

void ReadingScore::missing(ReadClass kind, const QString& what)
{
    ++m_counts.at(size_t(kind)).expected;
    m_faults.append(QStringLiteral("%1 - %2").arg(readClassName(kind), what));
}

void ReadingScore::extra(ReadClass kind, const QString& what)
{
    ++m_counts.at(size_t(kind)).read;
    m_faults.append(QStringLiteral("%1 + %2").arg(readClassName(kind), what));
}

void ReadingScore::judge(ReadClass kind, bool same, const QString& expected, const QString& read)
{
    if (same)
        return right(kind);
    Count& count = m_counts.at(size_t(kind));
    ++count.expected;
    ++count.read;
    m_faults.append(
        QStringLiteral("%1 ~ %2 was read as %3").arg(readClassName(kind), expected, read));
}

void ReadingScore::add(const ReadingScore& other, const QString& name)
{
    for (size_t i = 0; i < m_counts.size(); ++i) {
        m_counts[i].expected += other.m_counts[i].expected;
        m_counts[i].read += other.m_counts[i].read;
        m_counts[i].right += other.m_counts[i].right;
    }
    for (const QString& fault : other.m_faults)
        m_faults.append(QStringLiteral("%1: %2").arg(name, fault));
}

QString ReadingScore::table() const
{
    QString lines = QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                        .arg(QStringLiteral("class"), -12)
                        .arg(QStringLiteral("expected"), 8)
                        .arg(QStringLiteral("read"), 6)
                        .arg(QStringLiteral("right"), 6)
                        .arg(QStringLiteral("precision"), 9)
                        .arg(QStringLiteral("recall"), 7);
    for (int i = 0; i < kReadClasses; ++i) {
        const Count& count = m_counts.at(size_t(i));
        lines += QStringLiteral("%1 %2 %3 %4 %5 %6\n")
                     .arg(readClassName(ReadClass(i)), -12)
                     .arg(count.expected, 8)
                     .arg(count.read, 6)
                     .arg(count.right, 6)
                     .arg(count.precision(), 9, 'f', 3)
                     .arg(count.recall(), 7, 'f', 3);
    }
    return lines;
}

} // namespace kmh::test
