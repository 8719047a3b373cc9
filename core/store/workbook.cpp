// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workbook.h"

#include "core/domain/entry_fields.h"
#include "core/store/backup.h"
#include "core/store/bundled_file.h"
#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/entry_check.h"
#include "core/store/entry_reader.h"
#include "core/store/figure_log.h"
#include "core/store/file_header.h"
#include "core/store/first_report_reader.h"
#include "core/store/in_force_reader.h"
#include "core/store/migration.h"
#include "core/store/observation_reader.h"
#include "core/store/plan_completion.h"
#include "core/store/plan_reader.h"
#include "core/store/platform.h"
#include "core/store/recorder.h"
#include "core/store/revision_reader.h"
#include "core/store/sentence.h"
#include "core/store/snapshot_reader.h"
#include "core/store/write_lock.h"

#include <QtCore/QFileInfo>
#include <QtCore/QTemporaryDir>

namespace kmh {

// The members are destroyed in reverse: first the connection, then the handle on its file, then
// the folder of a private copy, last the lock.
struct Workbook::Private
{
    QString path;
    bool readOnly = true;
    bool bundled = false;
    QString whyReadOnly;
    bool heldElsewhere = false;
    bool onNetwork = false;
    QByteArray identity;            ///< of the file that was opened
    QPair<qint64, QDateTime> looks; ///< its size and time when it was looked at last
    std::shared_ptr<WriteLock> lock;
    std::unique_ptr<QTemporaryDir> folder;
    std::shared_ptr<QFile> handle;
    std::unique_ptr<Connection> connection;
    std::unique_ptr<EntryReader> entries;
    std::shared_ptr<const Plan> plan;
    QString planMark; ///< tells whether that is still the plan in force
    bool planHoldsDemo = false;
    std::shared_ptr<const Plan> earlierPlan; ///< as of the earlier moment asked for last
    QString earlierMark;
};

namespace {

using store::cannotOpen;
using store::shown;

/// SQLite would open such a file for reading only and fail at the first entry.
QString whyNotWritable(const QString& path)
{
    const QFileInfo file(path);
    if (!file.isWritable())
        return kmh::tr("%1 is read-only; open it for reading, or copy it to a folder of your "
                       "own and open the copy.")
            .arg(shown(path));
    if (!QFileInfo(file.absolutePath()).isWritable())
        return kmh::tr("%1 cannot be written: nothing may be written in its folder; copy it to "
                       "a folder of your own and open the copy.")
            .arg(shown(path));
    return {};
}

/// What shows that a file was written to, without reading it.
QPair<qint64, QDateTime> looksOf(const QString& path)
{
    const QFileInfo file(path);
    return {file.size(), file.lastModified()};
}

/// A connection that leaves no trace. A file with a write-ahead log makes readers write beside it;
/// while nobody has it open, reading it as an unchanging file avoids that.
std::unique_ptr<Connection> connectForReading(const QString& path, const FileHeader& header)
{
    if (!header.writeAheadLog)
        return std::make_unique<Connection>(path, Connection::Access::ReadOnly);
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        throw cannotOpen(
            kmh::tr("%1 is open in another program, or that program ended without closing "
                    "it; close it there and try again.")
                .arg(shown(path)));
    return std::make_unique<Connection>(path, Connection::Access::Immutable);
}

/// `path` is the file meant where the connection is one to a copy of it.
void bringUpToDate(Connection& connection, const QString& path,
                   const QVector<Migration>& migrations)
{
    // Known for sure only now that nothing half-written is left.
    checkVersion(path, dialect::schemaVersion(connection), int(migrations.size()));
    migrate(connection, migrations, &completePlan);
}

std::unique_ptr<QTemporaryDir> privateFolder()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        throw cannotOpen(
            kmh::tr("No temporary folder can be made (%1); free some space and try again.")
                .arg(folder->errorString()));
    return folder;
}

QString copyIn(const QTemporaryDir& folder)
{
    return folder.filePath(QStringLiteral("copy.kmh"));
}

} // namespace

Workbook::Workbook(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Workbook::Workbook(Workbook&&) noexcept = default;
Workbook& Workbook::operator=(Workbook&&) noexcept = default;
Workbook::~Workbook() = default;

Workbook Workbook::open(const QString& path, Access access)
{
    const QVector<Migration> migrations = schemaMigrations();
    auto p = std::make_unique<Private>();
    p->path = path;
    p->readOnly = access == Access::ReadOnly;
    const FileHeader header = readWorkbookHeader(path, int(migrations.size()));
    p->handle = header.handle;
    p->identity = platform::fileIdentity(path);
    p->looks = looksOf(path);
    p->onNetwork = platform::isOnNetwork(path);

    if (access == Access::ReadWrite) {
        if (const QString reason = whyNotWritable(path); !reason.isEmpty())
            throw cannotOpen(reason);
        p->connection = std::make_unique<Connection>(path, Connection::Access::ReadWrite);
        bringUpToDate(*p->connection, path, migrations);
        return Workbook(std::move(p));
    }

    const auto privateCopy = [&](auto copyTo) {
        p->folder = privateFolder();
        const QString copy = copyIn(*p->folder);
        copyTo(copy);
        p->connection = std::make_unique<Connection>(copy, Connection::Access::ReadWrite);
        bringUpToDate(*p->connection, path, migrations);
    };
    try {
        p->connection = connectForReading(path, header);
    } catch (const dialect::LeftUnfinished&) { // taken back in a private copy
        privateCopy([&](const QString& copy) { copyWithJournal(path, header, copy); });
        return Workbook(std::move(p));
    }
    if (dialect::schemaVersion(*p->connection) < int(migrations.size()))
        privateCopy([&](const QString& copy) { dialect::copyTo(*p->connection, copy); });
    return Workbook(std::move(p));
}

Workbook Workbook::openForWork(const QString& path, const QString& person)
{
    readWorkbookHeader(path, int(schemaMigrations().size())); // no lock beside what is no workbook
    QString reason = whyNotWritable(path);
    if (const auto backup = backupAt(path))
        reason = kmh::tr("This is a backup copy of %1 from %2, which is only looked at; restore it "
                         "to work on from there.")
                     .arg(QFileInfo(backup->workbook).fileName(),
                          backup->at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    std::shared_ptr<WriteLock> lock;
    bool held = false;
    if (reason.isEmpty()) {
        lock = WriteLock::take(path, person);
        held = !lock;
        if (held)
            reason = heldSentence(path);
    }
    Workbook workbook = open(path, lock ? Access::ReadWrite : Access::ReadOnly);
    workbook.d->whyReadOnly = reason;
    workbook.d->heldElsewhere = held;
    workbook.d->lock = std::move(lock);
    return workbook;
}

Workbook Workbook::openLocked(const QString& path, const QString& person)
{
    Workbook workbook = openForWork(path, person);
    if (!workbook.d->whyReadOnly.isEmpty())
        throw cannotOpen(workbook.d->whyReadOnly);
    return workbook;
}

Workbook Workbook::openBundled(Bundle bundle)
{
    auto folder = privateFolder();
    const QString copy = copyIn(*folder);
    writeBundledFile(bundle, copy);
    Workbook workbook = open(copy, Access::ReadOnly);
    workbook.d->folder = std::move(folder);
    workbook.d->bundled = true;
    return workbook;
}

void Workbook::create(const QString& path, Bundle bundle)
{
    createFromBundle(path, bundle);
}

const QString& Workbook::path() const
{
    return d->path;
}
bool Workbook::isReadOnly() const
{
    return d->readOnly;
}
bool Workbook::isBundled() const
{
    return d->bundled;
}
const QString& Workbook::whyReadOnly() const
{
    return d->whyReadOnly;
}
bool Workbook::isHeldElsewhere() const
{
    return d->heldElsewhere;
}
bool Workbook::isOnNetwork() const
{
    return d->onNetwork;
}

void Workbook::sign(const QString& person)
{
    if (d->lock)
        d->lock->sign(person);
}

Workbook::FileState Workbook::fileState() const
{
    if (d->bundled)
        return FileState::AsLeft;
    const QByteArray identity = platform::fileIdentity(d->path);
    if (identity.isEmpty())
        return FileState::Gone;
    if (identity != d->identity)
        return FileState::Replaced;
    const auto looks = looksOf(d->path);
    if (looks == d->looks)
        return FileState::AsLeft;
    d->looks = looks;
    return d->folder ? FileState::Replaced : FileState::Changed;
}

/// The engine would go on writing to a file that has no name any more, and all would be lost.
void Workbook::requireStillThere() const
{
    switch (fileState()) {
    case FileState::Gone:
        throw cannotOpen(kmh::tr("%1 is gone: it was moved, renamed or deleted, or its drive is "
                                 "not connected, so nothing was recorded; put it back and try "
                                 "again, or open it where it is now.")
                             .arg(shown(d->path)));
    case FileState::Replaced:
        throw cannotOpen(kmh::tr("%1 was replaced by another file since it was opened, so nothing "
                                 "was recorded; open it anew to see what it holds now.")
                             .arg(shown(d->path)));
    case FileState::AsLeft:
    case FileState::Changed: return;
    }
    Q_UNREACHABLE();
}

std::shared_ptr<const Plan> Workbook::plan() const
{
    const QString mark = inForceMark(*d->connection);
    if (!d->plan)
        d->plan = std::make_shared<const Plan>(readPlan(*d->connection));
    else if (mark != d->planMark)
        d->plan = std::make_shared<const Plan>(planAsOf(*d->connection, *d->plan, {}));
    if (mark != d->planMark)
        d->planHoldsDemo = kmh::planHoldsDemo(*d->connection);
    d->planMark = mark;
    return d->plan;
}

/// The plan as it was at a moment; not read again where it is one that is known already.
std::shared_ptr<const Plan> Workbook::earlierPlan(const std::shared_ptr<const Plan>& now,
                                                  const QDateTime& asOf) const
{
    const QString mark = inForceMark(*d->connection, d->planMark, asOf);
    if (mark == d->planMark)
        return now;
    if (mark != d->earlierMark) {
        d->earlierPlan = std::make_shared<const Plan>(planAsOf(*d->connection, *now, asOf));
        d->earlierMark = mark;
    }
    return d->earlierPlan;
}

Snapshot Workbook::snapshot(const SnapshotQuery& query) const
{
    std::shared_ptr<const Plan> inForce = plan();
    if (query.asOf.isValid())
        inForce = earlierPlan(inForce, query.asOf);
    Snapshot snapshot = readSnapshot(*d->connection, std::move(inForce), query);
    snapshot.demo = holdsDemo();
    return snapshot;
}

/// Once plan() has been called; what is invented in the plan was looked for then.
bool Workbook::holdsDemo() const
{
    return d->planHoldsDemo || reportsHoldDemo(*d->connection);
}

QVector<ObservationVersion> Workbook::history(IndicatorId indicator, RegionId region,
                                              const Period& period) const
{
    return readHistory(*d->connection, {indicator, region, period});
}

int Workbook::countFigureLog(const FigureLogQuery& query) const
{
    return kmh::countFigureLog(*d->connection, *plan(), query);
}

QVector<ObservationVersion> Workbook::figureLog(const FigureLogQuery& query, int offset,
                                                int limit) const
{
    return readFigureLog(*d->connection, *plan(), query, offset, limit);
}

void Workbook::eachFigureVersion(const FigureLogQuery& query,
                                 const std::function<void(const ObservationVersion&)>& read) const
{
    kmh::eachFigureVersion(*d->connection, *plan(), query, read);
}

QVector<Observation> Workbook::earlierFigures(IndicatorId indicator, RegionId region, QDate before,
                                              const QDateTime& asOf) const
{
    return readEarlierFigures(*d->connection, indicator, region, before, asOf);
}

FiguresInForce Workbook::figuresInForce(const QVector<FigureKey>& keys) const
{
    return readFiguresInForce(*d->connection, keys);
}

LatestFigures Workbook::latestFigures(const QVector<std::pair<IndicatorId, Period>>& rows,
                                      const QDateTime& asOf) const
{
    return readLatestFigures(*d->connection, rows, asOf);
}

void Workbook::eachFigureInForce(
    const QDateTime& asOf,
    const std::function<void(const FigureKey&, const ReportedFigure&)>& read) const
{
    kmh::eachFigureInForce(*d->connection, *plan(), asOf, read);
}

qint64 Workbook::figuresMark() const
{
    return kmh::figuresMark(*d->connection);
}

QVector<Receipt> Workbook::receipts(const QDateTime& asOf) const
{
    return readReceipts(*d->connection, *plan(), asOf);
}

ReceiptId Workbook::newReceiptId() const
{
    return kmh::newReceiptId(*d->connection);
}

QHash<ReceiptId, int> Workbook::figuresByReceipt(const QDateTime& asOf) const
{
    return countByReceipt(*d->connection, asOf);
}

QString Workbook::tableLayout(const QString& sender) const
{
    return readLayout(*d->connection, *plan(), sender);
}

QVector<FirstReport> Workbook::firstReports(const FirstReportQuery& query) const
{
    return readFirstReports(*d->connection, *plan(), query);
}

QVector<Revision> Workbook::revisions(const QDateTime& after, const QDateTime& upTo) const
{
    return readRevisions(*d->connection, *plan(), after, upTo);
}

QVector<Acknowledgement> Workbook::acknowledgements(const QDateTime& asOf) const
{
    return readAcknowledgements(*d->connection, asOf);
}

const EntryReader& Workbook::entryReader() const
{
    if (!d->entries)
        d->entries = std::make_unique<EntryReader>(*d->connection);
    return *d->entries;
}

int Workbook::countEntries(const EntryQuery& query) const
{
    return entryReader().count(query);
}

QVector<Entry> Workbook::entries(const EntryQuery& query, int offset, int limit) const
{
    return entryReader().page(query, offset, limit);
}

std::optional<int> Workbook::placeOfEntry(const EntryQuery& query, EntryId id) const
{
    return entryReader().place(query, id);
}

QVector<EntryTally> Workbook::tallyEntries(const EntryQuery& query, std::optional<EntryField> by,
                                           QDate day) const
{
    return entryReader().tally(query, by, day);
}

KeyProjects Workbook::keyProjects(const Period& period, const QDateTime& asOf) const
{
    const EntryQuery query{
        .ledger = ledgerKindCode(LedgerKind::Projects), .keyProject = true, .asOf = asOf};
    EntryQuery underway = query;
    underway.state = QStringLiteral("construction");
    const QDate ever(9999, 12, 31);
    const std::optional<Period> last = lastReportedXun(asOf);
    return {tallyEntries(query, EntryField::Region, period.lastDay()),
            !last || last->lastDay() <= period.lastDay(),
            tallyEntries(underway, EntryField::Region, ever)};
}

std::optional<Entry> Workbook::entry(EntryId id, const QDateTime& asOf) const
{
    return entryReader().entry(id, asOf);
}

QVector<Entry> Workbook::entryHistory(EntryId id, const QDateTime& asOf) const
{
    QVector<Entry> versions = entryReader().history(id);
    versions.removeIf([&](const Entry& version) {
        return asOf.isValid() && version.stamp.at.isValid() && version.stamp.at > asOf;
    });
    return versions;
}

EntryId Workbook::newEntryId() const
{
    return entryReader().newId();
}

QVector<Price> Workbook::prices(std::optional<EntryId> id, const QDateTime& asOf) const
{
    return entryReader().prices(id, asOf);
}

QVector<Attachment> Workbook::attachments(EntryId id, const QDateTime& asOf) const
{
    return entryReader().attachments(id, asOf);
}

QByteArray Workbook::attachmentContent(const QString& hash) const
{
    return entryReader().content(hash);
}

void Workbook::record(const Edit& edit, const Stamp& stamp)
{
    record(QVector{edit}, stamp);
}

void Workbook::record(const QVector<Edit>& edits, const Stamp& stamp)
{
    if (d->readOnly)
        throw cannotOpen(kmh::tr("%1 is open for reading only, so nothing was recorded; start a "
                                 "workbook of your own (File, New) or open a copy.")
                             .arg(d->bundled ? kmh::tr("The bundled workbook") : shown(d->path)));
    requireStillThere();
    const std::shared_ptr<const Plan> inForce = plan();
    recordEdits(*d->connection, *inForce, edits, stamp, holdsDemo());
}

std::optional<Period> Workbook::lastReportedXun(const QDateTime& asOf) const
{
    const QDate day = lastReportedDay(*d->connection, *plan(), asOf);
    if (!day.isValid())
        return {};
    return Period::containing(day, Period::Kind::Xun);
}

QStringList Workbook::integrityProblems() const
{
    const QStringList damage = dialect::damage(*d->connection);
    if (!damage.isEmpty())
        return damage;
    return dialect::danglingReferences(*d->connection) + entryTableProblems(*d->connection);
}

} // namespace kmh
