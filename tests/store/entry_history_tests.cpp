// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/store/editing.h"
#include "tests/support/catch.h"

#include <QtCore/QMap>
#include <QtCore/QRandomGenerator>

using namespace kmh;
using namespace kmh::test;

namespace {

/// What is known of each matter, by id; kept beside the workbook by the test itself.
using Known = QMap<qint64, Entry>;

const QStringList kStates{QStringLiteral("raised"), QStringLiteral("assigned"),
                          QStringLiteral("answered"), QStringLiteral("closed")};

/// A matter with everything any state of it needs.
Entry matter(EntryId id, int number)
{
    Entry entry;
    entry.id = id;
    entry.ledger = QStringLiteral("matters");
    entry.set(EntryField::Name, QStringLiteral("诉求%1").arg(number));
    entry.set(EntryField::State, kStates.first());
    entry.set(EntryField::Unit, qint64(1));
    entry.set(EntryField::Due, QDate(2025, 3, 1).addDays(number % 20));
    entry.set(EntryField::Answer, QStringLiteral("答复"));
    entry.set(EntryField::Result, QStringLiteral("结果"));
    return entry;
}

/// Changes something of an entry, strikes it out or puts it back.
Entry changed(Entry entry, QRandomGenerator& random)
{
    switch (random.bounded(5)) {
    case 0: entry.removed = !entry.removed; break;
    case 1: entry.set(EntryField::State, kStates.at(random.bounded(4))); break;
    case 2: entry.set(EntryField::Blocker, QStringLiteral("堵点%1").arg(random.bounded(9))); break;
    case 3: entry.set(EntryField::Blocker, FieldValue{}); break;
    default: entry.set(EntryField::Region, qint64(random.bounded(2) ? kXining : kHaixi)); break;
    }
    return entry;
}

/// The entries in force of both, as one text.
QString told(const Known& known)
{
    QStringList lines;
    for (const Entry& entry : known) {
        if (!entry.removed)
            lines.append(
                QStringLiteral("%1 %2 %3 %4 %5")
                    .arg(entry.id.value)
                    .arg(entry.name(), entry.state(), entry.text(EntryField::Blocker))
                    .arg(entry.ref<RegionId>(EntryField::Region).value_or(RegionId{}).value));
    }
    return lines.join(u'\n');
}

Known inWorkbook(const Workbook& workbook, const QDateTime& asOf)
{
    Known known;
    const EntryQuery query{.ledger = QStringLiteral("matters"), .asOf = asOf};
    for (const Entry& entry : workbook.entries(query, 0, 1000))
        known.insert(entry.id.value, entry);
    return known;
}

/// How many rows of the table of entries differ from the newest versions, both ways.
int rowsThatDiffer(const QString& path)
{
    const Connection connection(path, Connection::Access::ReadOnly);
    const QString newest =
        QStringLiteral("SELECT s.* FROM entry_state s WHERE s.version_id = (SELECT v.id FROM"
                       " entry_version v WHERE v.entry_id = s.id"
                       " ORDER BY v.recorded_at DESC, v.id DESC LIMIT 1)");
    const auto count = [&](const QString& one, const QString& other) {
        return connection
            .value(QStringLiteral("SELECT count(*) FROM (SELECT * FROM (%1) EXCEPT %2)")
                       .arg(one, other))
            .toInt();
    };
    const QString head = QStringLiteral("SELECT * FROM entry");
    return count(newest, head) + count(head, newest);
}

} // namespace

TEST_CASE("Whatever is recorded, the newest version is in force and every moment can be replayed")
{
    for (const quint32 seed : {1u, 7u, 2025u}) {
        INFO("seed " << seed);
        QRandomGenerator random(seed);
        Editing editing;
        Known known;
        QVector<QPair<QDateTime, QString>> replay;
        for (int step = 0; step < 60; ++step) {
            const bool adds = known.isEmpty() || random.bounded(4) == 0;
            if (adds) {
                const Entry entry = matter(editing.workbook.newEntryId(), step);
                editing.record(EntryEdit{{}, entry}, QStringLiteral("新增"));
                known.insert(entry.id.value, entry);
            } else {
                const auto ids = known.keys();
                const qint64 id = ids.at(random.bounded(int(ids.size())));
                const Entry before = editing.workbook.entry({id}).value();
                const Entry after = changed(before, random);
                editing.record(EntryEdit{before, after}, QStringLiteral("更新"));
                known.insert(id, after);
            }
            replay.append({editing.last(), told(known)});
            CHECK(told(inWorkbook(editing.workbook, {})) == replay.last().second);
        }
        CHECK(rowsThatDiffer(editing.tiny.path()) == 0);
        for (const auto& [moment, expected] : replay)
            CHECK(told(inWorkbook(editing.workbook, moment)) == expected);
        CHECK(inWorkbook(editing.workbook, replay.first().first.addSecs(-1)).isEmpty());
        CHECK(editing.workbook.integrityProblems().isEmpty());
    }
}

TEST_CASE("A version that arrives late does not take the place of a newer one")
{
    const TinyWorkbook tiny;
    tiny.say(QStringLiteral("measures"), QStringLiteral("done"), QStringLiteral("2025-02-20"),
             QStringLiteral("2025-02-20T08:00:00.000Z"));
    tiny.say(QStringLiteral("measures"), QStringLiteral("in_progress"),
             QStringLiteral("2025-02-10"), QStringLiteral("2025-02-10T08:00:00.000Z"));
    CHECK(rowsThatDiffer(tiny.path()) == 0);
    const Workbook workbook = Workbook::open(tiny.path(), Workbook::Access::ReadOnly);
    EntryQuery query{.ledger = QStringLiteral("deliverables")};
    query.text = QStringLiteral("若干措施");
    CHECK(workbook.entries(query, 0, 9).first().state() == u"done");
    query.asOf = QDateTime(QDate(2025, 2, 15), QTime(0, 0), Qt::UTC);
    CHECK(workbook.entries(query, 0, 9).first().state() == u"in_progress");
}

TEST_CASE("What was recorded of an entry is a revision with what it took the place of")
{
    Editing editing;
    Entry entry = matter(editing.workbook.newEntryId(), 3);
    entry.set(EntryField::Measure, qint64(2));
    entry.set(EntryField::Region, qint64(kXining));
    editing.record(EntryEdit{{}, entry}, QStringLiteral("企业来函"));
    const Entry added = editing.workbook.entry(entry.id).value();
    Entry next = added;
    next.set(EntryField::State, QStringLiteral("assigned"));
    next.set(EntryField::Blocker, QStringLiteral("线路未通"));
    editing.record(EntryEdit{added, next}, {});
    const QDateTime assigned = editing.last();
    Entry gone = editing.workbook.entry(entry.id).value();
    const Entry before = gone;
    gone.removed = true;
    editing.record(EntryEdit{before, gone}, QStringLiteral("重复登记"));

    const QVector<Revision> revisions = editing.workbook.revisions({}, {});
    REQUIRE(revisions.size() == 3);
    const Revision& first = revisions.at(0);
    CHECK(first.kind == Revision::Kind::Entry);
    CHECK(first.added);
    CHECK(first.ledger == u"matters");
    CHECK(first.name == u"诉求3");
    CHECK(first.measure == MeasureId{2});
    CHECK(first.region == RegionId{kXining});
    CHECK(first.codeBefore.isEmpty());
    CHECK(first.codeAfter == u"raised");
    CHECK(first.stamp.note == u"企业来函");
    const Revision& second = revisions.at(1);
    CHECK_FALSE(second.added);
    CHECK(second.codeBefore == u"raised");
    CHECK(second.codeAfter == u"assigned");
    REQUIRE(second.fields.size() == 2);
    CHECK(second.fields.at(0).field == EntryField::State);
    CHECK(second.fields.at(1).field == EntryField::Blocker);
    CHECK(isEmpty(second.fields.at(1).before));
    CHECK(second.fields.at(1).after == FieldValue(QStringLiteral("线路未通")));
    CHECK(revisions.at(2).removed);
    CHECK(revisions.at(2).stamp.note == u"重复登记");
    // Only the last lies after the second; and it still knows what it took the place of.
    const QVector<Revision> later = editing.workbook.revisions(assigned, {});
    REQUIRE(later.size() == 1);
    CHECK(later.first().codeBefore == u"assigned");
}
