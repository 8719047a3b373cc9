// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry.h"
#include "core/domain/plan.h"
#include "ui/models/column_model.h"

namespace kmh {

/// A version of an entry in words.
struct VersionRow
{
    int no = 0; ///< counted from 1, the first one
    Entry entry;
    QString changed; ///< what it says otherwise than the one before
};

using VersionModel = ColumnModel<VersionRow>;
VersionModel* makeVersionModel(QObject* parent);

/// Of every version of an entry, oldest first; the name of an entry one belongs to by its id.
QVector<VersionRow> versionRows(LedgerKind kind, const QVector<Entry>& versions);

/// A field two versions differ in, in words; “—” where nothing was said.
struct DifferenceRow
{
    QString field;
    QString before;
    QString after;
};

using DifferenceModel = ColumnModel<DifferenceRow>;
DifferenceModel* makeDifferenceModel(QObject* parent);

/// `nameOf` gives the name of another entry that is referred to.
QVector<DifferenceRow> differences(const Plan& plan, LedgerKind kind, const Entry& before,
                                   const Entry& after,
                                   const std::function<QString(EntryId)>& nameOf);

} // namespace kmh
