// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QTemporaryDir>
#include <QtCore/QVariant>

namespace kmh::test {

/// The ids and codes of the tiny plan, as used by the tests.
inline constexpr qint64 kPotash = 1; ///< cumulative, ≥ 700 万吨 by 2025, code potash
inline constexpr qint64 kFairs = 2;  ///< count, > 50 场次 by 2025Q1, code fairs
inline constexpr qint64 kOutput = 3; ///< guidance, no target, code output
inline constexpr qint64 kProvince = 630000;
inline constexpr qint64 kXining = 630100;
inline constexpr qint64 kHaixi = 632800;

/// One figure as it is stored; moments are UTC.
struct Figure
{
    qint64 indicator = kPotash;
    qint64 region = kProvince;
    QString period;
    QVariant cumulative;
    QString recordedAt;
    QString recordedBy = QStringLiteral("甲");
    bool demo = false;
};

/// A workbook made by hand for tests, in a folder of its own that goes with the object: a notice of
/// three measures in two sections, everything in it followed up, nothing reported.
class TinyWorkbook
{
public:
    TinyWorkbook();

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("tiny.kmh")); }
    /// A path for another file in the same folder.
    QString beside(const QString& name) const { return m_folder.filePath(name); }

    /// Runs one statement on the file.
    void exec(const QString& statement, const QVariantList& values = {}) const;
    void add(const Figure& figure) const;
    /// Records that an item of the notice (a deliverable or project, by its code) is in a state
    /// since a day.
    void say(const QString& item, const QString& state, const QString& onDay,
             const QString& recordedAt, const QString& recordedBy = QStringLiteral("甲"),
             const QString& source = QStringLiteral("来源")) const;

private:
    QTemporaryDir m_folder;
};

} // namespace kmh::test
