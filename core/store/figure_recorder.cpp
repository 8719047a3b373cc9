// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figure_recorder.h"

#include "core/store/codes.h"
#include "core/store/dialect.h"
#include "core/store/figure_reader.h"
#include "core/store/sentence.h"

namespace kmh {

namespace {

Error badInput(const QString& sentence)
{
    return Error(Error::Kind::BadInput, sentence);
}

bool isInForce(const Connection& connection, ReceiptId id)
{
    return connection
               .value(QStringLiteral("SELECT withdrawn FROM receipt WHERE receipt = ?"
                                     " ORDER BY recorded_at DESC, id DESC LIMIT 1"),
                      {id.value})
               .toString() == u"0";
}

bool agree(const std::optional<ReportedFigure>& a, const std::optional<ReportedFigure>& b)
{
    return a.has_value() == b.has_value() && (!a || a->saysTheSame(*b));
}

/// Why a figure is said to be something else by now.
QString isOtherwise(const Plan& plan, const FigureKey& key)
{
    return kmh::tr("“%1” of %2 for %3 has been recorded anew meanwhile; look at it again and "
                   "repeat what you did.")
        .arg(plan.indicator(key.indicator).name, plan.region(key.region).shortName,
             periodLabel(key.period));
}

void requireInForce(const Connection& connection, const Plan& plan, const FiguresEdit& edit)
{
    FiguresInForce now;
    const bool isUnchanged = edit.basedOn >= 0 && edit.basedOn == figuresMark(connection);
    if (!isUnchanged) {
        QVector<FigureKey> keys;
        keys.reserve(edit.figures.size());
        for (const FigureChange& change : edit.figures)
            keys.append(change.key);
        now = readFiguresInForce(connection, keys);
    }
    // What was read before anything was recorded need only be followed where it is changed twice.
    QHash<FigureKey, qsizetype> places; // of the last change of each
    places.reserve(edit.figures.size());
    for (qsizetype i = 0; i < edit.figures.size(); ++i) {
        const FigureChange& change = edit.figures.at(i);
        const auto earlier = places.constFind(change.key);
        if (earlier != places.cend()) {
            if (!agree(edit.figures.at(*earlier).after, change.before))
                throw badInput(isOtherwise(plan, change.key));
        } else if (!isUnchanged) {
            const auto found = now.constFind(change.key);
            const auto inForce = found == now.cend() ? std::nullopt : std::optional(*found);
            if (!agree(inForce, change.before))
                throw badInput(isOtherwise(plan, change.key));
        }
        places.insert(change.key, i);
    }
}

void requireRecordable(const Plan& plan, const FigureChange& change)
{
    if (!change.after && !change.before)
        throw badInput(kmh::tr("There is no figure to take back."));
    const ReportedFigure& figure = change.after ? *change.after : *change.before;
    if (const auto problem = problemWith(change.key, figure, plan))
        throw badInput(*problem);
}

QVariant nullable(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QVariant nullable(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// What is written of periods and qualities, made once for all the rows that say the same.
class Written
{
public:
    struct OfPeriod
    {
        QVariant code;
        QVariant lastDay;
    };

    const OfPeriod& period(const Period& period)
    {
        const int key = (int(period.kind()) * 10'000 + period.year()) * 100 + period.ordinal();
        auto found = m_periods.constFind(key);
        if (found == m_periods.cend())
            found = m_periods.insert(key, {period.code(), store::dayText(period.lastDay())});
        return *found;
    }

    const QVariant& quality(Quality quality)
    {
        QVariant& written = m_qualities[int(quality)];
        if (!written.isValid())
            written = store::codeOf(store::kQualities, quality);
        return written;
    }

private:
    QHash<int, OfPeriod> m_periods;
    QVariant m_qualities[store::kQualities.size()];
};

/// So many rows are worth more memory: pages written and read again are then not written twice.
constexpr qsizetype kMany = 10'000;

} // namespace

void recordFigures(const Connection& connection, const Plan& plan, const FiguresEdit& edit,
                   const Stamp& stamp, bool demo)
{
    for (const FigureChange& change : edit.figures)
        requireRecordable(plan, change);
    if (edit.receipt && !isInForce(connection, *edit.receipt))
        throw badInput(kmh::tr("What these figures came with is not noted; note it first."));
    requireInForce(connection, plan, edit);

    const QVariant at = store::momentText(stamp.at);
    const QVariant by = stamp.by;
    if (edit.figures.size() > kMany)
        dialect::prepareForMany(connection);
    Written written;
    const QVariant receipt = edit.receipt ? QVariant(edit.receipt->value) : QVariant();
    connection.execMany(
        QStringLiteral("INSERT INTO observation (indicator_id, region_id, period, period_last_day,"
                       " value, cumulative, quality, source, note, recorded_at, recorded_by, demo,"
                       " withdrawn, receipt, cell)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        edit.figures.size(), [&](qsizetype n, QVariantList& values) {
            const FigureChange& change = edit.figures.at(n);
            const ReportedFigure& figure = change.after ? *change.after : *change.before;
            const QString& note = change.after && !figure.note.isEmpty() ? figure.note : stamp.note;
            values = {change.key.indicator.value,
                      change.key.region.value,
                      written.period(change.key.period).code,
                      written.period(change.key.period).lastDay,
                      nullable(figure.value),
                      nullable(figure.cumulative),
                      written.quality(figure.quality),
                      notNull(figure.source),
                      nullable(note),
                      at,
                      by,
                      int(demo),
                      int(!change.after),
                      receipt,
                      nullable(change.cell)};
        });
}

void checkReceipt(const Connection& connection, const Receipt& receipt)
{
    if (receipt.id.value <= 0 || !receipt.cameAt.isValid())
        throw badInput(kmh::tr("Say when it came."));
    if (receipt.sender.trimmed().isEmpty())
        throw badInput(kmh::tr("Say who sent it."));
    const bool known = connection
                           .value(QStringLiteral("SELECT 1 FROM receipt WHERE receipt = ? LIMIT 1"),
                                  {receipt.id.value})
                           .isValid();
    if (receipt.withdrawn && !isInForce(connection, receipt.id))
        throw badInput(kmh::tr("What is to be taken back is not noted."));
    if (!receipt.withdrawn && known && isInForce(connection, receipt.id))
        throw badInput(kmh::tr("Something else was noted meanwhile; note it again."));
}

} // namespace kmh
