// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/edit.h"
#include "core/domain/entry_query.h"
#include "core/domain/figure_log.h"
#include "core/domain/first_report.h"
#include "core/domain/revision.h"
#include "core/domain/snapshot.h"
#include "core/store/figure_reader.h"
#include "core/store/latest_figures.h"
#include "core/store/snapshot_query.h"

#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>

namespace kmh {

class Connection;
class EntryReader;

/// The workbooks the program carries.
enum class Bundle {
    Plan, ///< the notice and what was read from it, nothing reported
    Demo, ///< the same with demonstration figures
};

/// One *.kmh file: a SQLite database with our application_id, holding a plan and what was reported.
///
/// Every function throws Error (CannotOpen) with a sentence when the file is missing, truncated,
/// damaged, not ours, newer than this program, locked by another program or not writable; the file
/// is then as it was.
class Workbook
{
public:
    enum class Access { ReadOnly, ReadWrite };

    /// "KMH1" in the header of every workbook.
    static constexpr int kApplicationId = 0x4B4D4831;

    /// Opens an existing file. ReadWrite brings an older schema up to date (a copy of the file as
    /// it was is kept beside it) and takes back what a crash left half-written; ReadOnly reads the
    /// file as it is and never writes a byte to it or beside it, doing both in a private copy.
    ///
    /// It can be open any number of times in one process: a worker thread opens its own.
    static Workbook open(const QString& path, Access access);

    /// Opens a file to work on it under a person's name: for writing with the file's write lock
    /// (write_lock.h), which goes with the object, or for reading only where it cannot be written,
    /// is a backup copy or another program holds the lock; whyReadOnly() says why then.
    static Workbook openForWork(const QString& path, const QString& person);
    /// The same, but throws Error (CannotOpen) with that sentence where it cannot be written.
    static Workbook openLocked(const QString& path, const QString& person);

    /// Opens a private copy of a bundled workbook, read-only; the copy goes with the object.
    static Workbook openBundled(Bundle bundle);

    /// Writes a bundled workbook to a new file: beside it first, then renamed. An existing file is
    /// refused, never overwritten.
    static void create(const QString& path, Bundle bundle);

    Workbook(Workbook&&) noexcept;
    Workbook& operator=(Workbook&&) noexcept;
    ~Workbook();

    const QString& path() const;
    bool isReadOnly() const;
    bool isBundled() const;
    /// Why a file that was to be worked on is open for reading only, as a sentence in the language
    /// in use now; empty otherwise.
    QString whyReadOnly() const;
    /// Whether that is because another program holds its write lock.
    bool isHeldElsewhere() const;
    /// Whether it lies on a share of another computer.
    bool isOnNetwork() const;
    /// Whether its file is still the one that was opened; unlike fileState() it notes nothing.
    bool isStillThere() const;
    /// Says in the write lock who works here, for others to read.
    void sign(const QString& person);

    /// What has become of the file since it was opened or looked at last.
    enum class FileState {
        AsLeft,
        Changed,  ///< written by another program (or through another object); to be read anew
        Replaced, ///< another file stands at its path, or it must be opened anew to see it whole
        Gone,     ///< moved, renamed or deleted, or its drive was taken away
    };
    /// Cheap enough to be asked every other second: looks at the folder, not into the file.
    FileState fileState() const;

    /// The plan with what is in force now; loaded once, and again when that has changed.
    std::shared_ptr<const Plan> plan() const;

    Snapshot snapshot(const SnapshotQuery& query) const;

    /// Every version of one figure, oldest first.
    QVector<ObservationVersion> history(IndicatorId indicator, RegionId region,
                                        const Period& period) const;
    /// The log of all versions: how many a query finds, up to `limit` of them from the `offset`-th
    /// on, and all of them in turn without ever being held (core/store/figure_log.h).
    int countFigureLog(const FigureLogQuery& query) const;
    QVector<ObservationVersion> figureLog(const FigureLogQuery& query, int offset, int limit) const;
    void eachFigureVersion(const FigureLogQuery& query,
                           const std::function<void(const ObservationVersion&)>& read) const;
    /// The figures of one indicator in one region for periods that ended before a day, of all
    /// years, as known at a moment (invalid: now), in order of period.
    QVector<Observation> earlierFigures(IndicatorId indicator, RegionId region, QDate before,
                                        const QDateTime& asOf = {}) const;
    /// What is in force of the figures asked for, now.
    FiguresInForce figuresInForce(const QVector<FigureKey>& keys) const;
    /// What was recorded last of an indicator and a period in every region, for each of the pairs,
    /// as known at a moment (invalid: now).
    LatestFigures latestFigures(const QVector<std::pair<IndicatorId, Period>>& rows,
                                const QDateTime& asOf = {}) const;
    /// What was in force at a moment (invalid: now), in turn: by indicator, region and period.
    void eachFigureInForce(
        const QDateTime& asOf,
        const std::function<void(const FigureKey&, const ReportedFigure&)>& read) const;
    /// Grows with every figure recorded; for FiguresEdit::basedOn.
    qint64 figuresMark() const;
    /// What came in, the last to come first; and the id for one that is to be noted.
    QVector<Receipt> receipts(const QDateTime& asOf = {}) const;
    ReceiptId newReceiptId() const;
    /// How the files of a sender are read; empty where that is not known.
    QString tableLayout(const QString& sender) const;
    /// What people wrote in the place of computed sentences in a round, as known at a moment
    /// (invalid: now).
    Wordings wordings(const Period& period, const QDateTime& asOf = {}) const;
    /// How the office wants something (SettingEdit); empty where it never said.
    QString setting(const QString& name) const;
    /// Since when the plan is archived; invalid where it is not.
    QDate archivedSince() const;
    /// When figures of the plan's period were recorded first, by indicator and period.
    QVector<FirstReport> firstReports(const FirstReportQuery& query) const;
    /// What was recorded after one moment (invalid: the beginning) and up to another (invalid:
    /// now), oldest first.
    QVector<Revision> revisions(const QDateTime& after, const QDateTime& upTo) const;
    /// The findings of the reconciliation that may stand, as of a moment.
    QVector<Acknowledgement> acknowledgements(const QDateTime& asOf = {}) const;

    // The ledgers: only what is asked for is read (core/store/entry_reader.h). As of a moment, or
    // now where that is invalid.
    int countEntries(const EntryQuery& query) const;
    /// Up to `limit` entries from the `offset`-th on.
    QVector<Entry> entries(const EntryQuery& query, int offset, int limit) const;
    /// Where an entry stands among those of a query; nothing if it is not among them.
    std::optional<int> placeOfEntry(const EntryQuery& query, EntryId id) const;
    /// What they come to by the values of a field, or all in one; `day` decides what is overdue and
    /// what was started.
    QVector<EntryTally> tallyEntries(const EntryQuery& query, std::optional<EntryField> by,
                                     QDate day) const;
    /// The provincial key projects, counted at the end of a period.
    KeyProjects keyProjects(const Period& period, const QDateTime& asOf = {}) const;
    /// Nothing for an id that is none; one that was struck out is found too.
    std::optional<Entry> entry(EntryId id, const QDateTime& asOf = {}) const;
    /// Every version of one that was known at a moment, oldest first.
    QVector<Entry> entryHistory(EntryId id, const QDateTime& asOf = {}) const;
    /// For an entry to be added.
    EntryId newEntryId() const;
    /// The prices in force of an entry, or of all, by entry and day.
    QVector<Price> prices(std::optional<EntryId> id = {}, const QDateTime& asOf = {}) const;
    QVector<Attachment> attachments(EntryId id, const QDateTime& asOf = {}) const;
    /// What an attached file holds.
    QByteArray attachmentContent(const QString& hash) const;

    /// Records an edit under the stamp; plan() and snapshot() show it from then on. Throws Error:
    /// BadInput for what cannot be recorded (recorder.h), CannotOpen where nothing can be, which
    /// goes for an archived plan until it is taken out of the archive.
    void record(const Edit& edit, const Stamp& stamp);
    /// The same for several, one after the other: all of them or, where one is refused, none.
    void record(const QVector<Edit>& edits, const Stamp& stamp);

    /// The plan's last 旬 that anything was reported for, as known at a moment (invalid: now);
    /// nothing if nothing was.
    std::optional<Period> lastReportedXun(const QDateTime& asOf = {}) const;

    /// What SQLite itself finds wrong with the file (integrity_check, foreign_key_check), and
    /// whether the ledgers show what was recorded last; a sentence each, empty when it is sound.
    /// Nothing is mended.
    QStringList integrityProblems() const;

private:
    struct Private;
    explicit Workbook(std::unique_ptr<Private> d);

    bool holdsDemo() const;
    void requireStillThere() const;
    const EntryReader& entryReader() const;
    std::shared_ptr<const Plan> earlierPlan(const std::shared_ptr<const Plan>& now,
                                            const QDateTime& asOf) const;

    std::unique_ptr<Private> d;
};

} // namespace kmh
