// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_preview.h"
#include "core/store/figure_reader.h"

#include <QtCore/QSet>

namespace kmh {

/// What a person has said of a file that is to be imported; what is empty is told by the file.
struct ImportWish
{
    QString sender = {};
    std::optional<Period> period = {};
    QVector<TableLayout> layouts = {};
};

/// What reading a file for an import came to.
struct ImportReading
{
    ImportPreview preview = {};
    FiguresInForce last = {};  ///< by the key of a line: what was reported for the period before
    QString layoutBefore = {}; ///< how the sender's files have been read
    bool isRemembered = false; ///< so it is known already
};

/// One file of an import.
struct ImportItem
{
    enum class State { Waiting, Ready, Failed, Recorded };

    QString path;
    State state = State::Waiting;
    QString trouble = {}; ///< why it could not be read or recorded
    ImportWish wish = {};
    ImportReading reading = {};
    QDateTime cameAt = {}; ///< UTC
    int revision = 0;      ///< of `wish`, so that a reading for an earlier one is known
    bool remember = true;
    bool lookAgain = false;   ///< read again as it was to be recorded, it would do something else
    bool isSeenAgain = false; ///< which has been shown since
    QSet<int> undecided = {}; ///< lines where two senders disagree and nobody has chosen yet

    const ImportPreview& preview() const { return reading.preview; }
    /// Takes in a reading; what was decided of conflicts stays where both figures are the same.
    void take(const ImportReading& anew);
    /// For some of its lines that are conflicts: whether the file's figure is taken.
    void decide(const QVector<int>& lines, bool takeFile);
    /// Why it cannot be imported as it is, as a sentence; empty if it can.
    QString whyNot() const;
    /// Its state in a word or two.
    QString stateText() const;
};

/// Whether importing one would do the same as importing the other.
bool wouldDoTheSame(const ImportPreview& a, const ImportPreview& b);

/// Reads a file against a workbook, through a connection of its own: for a thread of its own.
/// Throws Error and Cancelled.
ImportReading readForImport(const QString& workbook, const QString& path, const ImportWish& wish,
                            const QDateTime& now, const Progress& progress);

} // namespace kmh
