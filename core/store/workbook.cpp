// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workbook.h"

#include "core/domain/entry_fields.h"
#include "core/store/dialect.h"
#include "core/store/entry_check.h"
#include "core/store/figure_log.h"
#include "core/store/first_report_reader.h"
#include "core/store/in_force_reader.h"
#include "core/store/observation_reader.h"
#include "core/store/plan_reader.h"
#include "core/store/recorder.h"
#include "core/store/revision_reader.h"
#include "core/store/sentence.h"
#include "core/store/snapshot_reader.h"
#include "core/store/wording_reader.h"
#include "core/store/workbook_private.h"

#include <algorithm>

namespace kmh {

using store::cannotOpen;
using store::shown;

Workbook::Workbook(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Workbook::Workbook(Workbook&&) noexcept = default;
Workbook& Workbook::operator=(Workbook&&) noexcept = default;
Workbook::~Workbook() = default;

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
QString Workbook::whyReadOnly() const
{
    return d->whyReadOnly ? d->whyReadOnly() : QString();
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

QString Workbook::tableLayout(const QString& sender) const
{
    return readLayout(*d->connection, *plan(), sender);
}

Wordings Workbook::wordings(const Period& period, const QDateTime& asOf) const
{
    return readWordings(*d->connection, *plan(), period, asOf);
}

QString Workbook::setting(const QString& name) const
{
    return readSetting(*d->connection, *plan(), name);
}

QDate Workbook::archivedSince() const
{
    return QDate::fromString(setting(QLatin1String(kArchivedSetting)), Qt::ISODate);
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
    if (stamp.by.trimmed().isEmpty())
        throw Error(Error::Kind::BadInput,
                    kmh::tr("Nothing was recorded: everything recorded bears a name, so give "
                            "yours first."));
    requireStillThere();
    const std::shared_ptr<const Plan> inForce = plan();
    if (archivedSince().isValid() && !std::all_of(edits.begin(), edits.end(), isArchiving))
        throw cannotOpen(kmh::tr("The plan %1 is archived, so nothing was recorded; take it out of "
                                 "the archive first (File, Plans).")
                             .arg(inForce->code));
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
