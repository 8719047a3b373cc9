// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/wording_reader.h"

#include "core/store/row.h"
#include "core/store/sentence.h"

namespace kmh {

Wordings readWordings(const Connection& connection, const Plan& plan, const Period& period,
                      const QDateTime& asOf)
{
    const QString upTo = store::momentText(asOf);
    Wordings wordings;
    connection.each(
        QStringLiteral(
            "SELECT w.period, w.place, w.computed, w.said, w.recorded_at, w.recorded_by, w.note"
            " FROM wording w JOIN plan p ON p.id = w.plan_id"
            " WHERE p.code = ? AND w.period = ? AND w.recorded_at <= ? AND w.said <> ''"
            " AND NOT EXISTS (SELECT 1 FROM wording n WHERE n.plan_id = w.plan_id"
            "  AND n.period = w.period AND n.place = w.place AND n.id > w.id"
            "  AND n.recorded_at <= ?)"
            " ORDER BY w.place"),
        {plan.code, period.code(), upTo, upTo}, [&](const QSqlQuery& result) {
            Row row(connection, result);
            wordings.all.append({row.period(), row.text(), row.text(), row.text(), row.stamp()});
        });
    return wordings;
}

void checkWording(const Connection& connection, const Plan& plan, const WordingEdit& edit)
{
    if (edit.after.place.trimmed().isEmpty())
        throw Error(Error::Kind::BadInput, kmh::tr("Say where the words are to stand."));
    const Wordings now = readWordings(connection, plan, edit.after.period, {});
    const Wording* standing = now.at(edit.after.place);
    const bool asBefore = standing ? edit.before && standing->saysTheSame(*edit.before)
                                   : !edit.before || edit.before->said.isEmpty();
    if (!asBefore)
        throw Error(Error::Kind::BadInput,
                    kmh::tr("Somebody else has written something there meanwhile; look at it and "
                            "write again."));
}

QString readSetting(const Connection& connection, const Plan& plan, const QString& name)
{
    return connection
        .value(QStringLiteral("SELECT s.value FROM office_setting s JOIN plan p ON p.id = s.plan_id"
                              " WHERE s.name = ? AND p.code = ?"
                              " ORDER BY s.recorded_at DESC, s.id DESC LIMIT 1"),
               {name, plan.code})
        .toString();
}

} // namespace kmh
