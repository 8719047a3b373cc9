// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry_fields.h"
#include "core/exchange/cannot_write.h"
#include "core/exchange/export_file.h"
#include "core/exchange/export_progress.h"
#include "core/report/json_value.h"
#include "core/report/ledger_report.h"
#include "core/report/report_head.h"
#include "core/report/status_filter.h"
#include "core/report/status_json.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

/// As it is in the workbook, to the last digit.
QJsonValue exactJson(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject figureJson(const Plan& plan, const FigureKey& key, const ReportedFigure& figure)
{
    const Indicator& indicator = plan.indicator(key.indicator);
    return {{"indicator"_L1, indicator.code},
            {"name"_L1, indicator.name},
            {"region"_L1, reportName(plan, key.region)},
            {"period"_L1, key.period.code()},
            {"value"_L1, exactJson(figure.value)},
            {"cumulative"_L1, exactJson(figure.cumulative)},
            {"quality"_L1, qualityCode(figure.quality)},
            {"source"_L1, jsonText(figure.source)},
            {"note"_L1, jsonText(figure.note)}};
}

QJsonObject versionJson(const Plan& plan, const ObservationVersion& version)
{
    const Observation& o = version.observation;
    QJsonObject json =
        figureJson(plan, {o.indicator, o.region, o.period},
                   {o.value, o.cumulative, o.quality, version.source, version.stamp.note});
    json["version"_L1] = o.version > 0 ? QJsonValue(o.version) : QJsonValue();
    json["withdrawn"_L1] = version.withdrawn;
    json["recorded_at"_L1] = jsonMoment(version.stamp.at);
    json["recorded_by"_L1] = jsonText(version.stamp.by);
    json["file"_L1] = jsonText(version.file);
    json["cell"_L1] = jsonText(version.cell);
    json["receipt"_L1] = version.receipt ? QJsonValue(version.receipt->value) : QJsonValue();
    json["demo"_L1] = o.demo;
    return json;
}

QJsonObject receiptJson(const Plan& plan, const Receipt& receipt)
{
    return {{"receipt"_L1, receipt.id.value},
            {"came_at"_L1, jsonMoment(receipt.cameAt)},
            {"sender"_L1, jsonText(receipt.sender)},
            {"unit"_L1, receipt.unit ? plan.unit(*receipt.unit).name : QJsonValue()},
            {"region"_L1, receipt.region ? reportName(plan, *receipt.region) : QJsonValue()},
            {"period"_L1, jsonPeriod(receipt.period)},
            {"file"_L1, jsonText(receipt.fileName)},
            {"size"_L1, receipt.size},
            {"sha256"_L1, jsonText(receipt.hash)},
            {"form"_L1, jsonText(receipt.form)},
            {"recorded_at"_L1, jsonMoment(receipt.stamp.at)},
            {"recorded_by"_L1, jsonText(receipt.stamp.by)},
            {"note"_L1, jsonText(receipt.stamp.note)},
            {"demo"_L1, receipt.demo}};
}

/// One large object, written key by key and row by row.
class JsonFile
{
public:
    explicit JsonFile(const QString& path)
        : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            cannotWrite(path);
        m_file.write("{\n");
    }

    void add(QLatin1String key, const QJsonValue& value)
    {
        begin(key);
        const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        m_file.write(wrapped.sliced(1, wrapped.size() - 2));
    }
    void beginList(QLatin1String key)
    {
        begin(key);
        m_file.write("[");
        m_rowsBegun = false;
    }
    void addRow(const QJsonObject& row)
    {
        m_file.write(m_rowsBegun ? ",\n" : "\n");
        m_file.write(QJsonDocument(row).toJson(QJsonDocument::Compact));
        m_rowsBegun = true;
    }
    /// A row that holds a list of its own at its end, as `key`.
    void beginRow(const QJsonObject& row, QLatin1String key)
    {
        m_file.write(m_rowsBegun ? ",\n" : "\n");
        const QByteArray begun = QJsonDocument(row).toJson(QJsonDocument::Compact);
        m_file.write(begun.chopped(1) + ",\"" + QByteArray(key.data(), key.size()) + "\":[");
        m_rowsBegun = false;
    }
    void endRow()
    {
        m_file.write("]}");
        m_rowsBegun = true;
    }
    void endList() { m_file.write("]"); }
    void save()
    {
        m_file.write("\n}\n");
        if (!m_file.commit())
            cannotWrite(m_file.fileName());
    }

private:
    void begin(QLatin1String key)
    {
        m_file.write(m_begun ? ",\n" : "");
        m_file.write("\"" + QByteArray(key.data(), key.size()) + "\":");
        m_begun = true;
    }

    QSaveFile m_file;
    bool m_begun = false;
    bool m_rowsBegun = false;
};

void addHead(JsonFile& file, const ExportSource& source)
{
    const QJsonObject head = reportHeadJson(*source.assessment);
    for (auto it = head.begin(); it != head.end(); ++it)
        file.add(QLatin1String(it.key().toLatin1()), it.value());
    file.add("title"_L1, source.plan().title);
    file.add("made_at"_L1, jsonMoment(source.madeAt));
}

void addLedgers(JsonFile& file, const ExportSource& source, ExportProgress& progress)
{
    const Snapshot& snapshot = *source.assessment->snapshot;
    const QVector<Price> prices = source.prices();
    file.beginList("ledgers"_L1);
    for (const Ledger& ledger : source.plan().ledgers) {
        file.beginRow({{"code"_L1, ledger.code},
                       {"name"_L1, ledger.name},
                       {"kind"_L1, ledgerKindCode(ledger.kind)}},
                      "entries"_L1);
        eachEntry(source, ledger.code, [&](const Entry& entry) {
            const QJsonObject one = entriesJson(snapshot, ledger, {entry}, prices);
            file.addRow(one["entries"_L1].toArray().first().toObject());
            progress.step();
        });
        file.endRow();
    }
    file.endList();
}

} // namespace

void exportJson(const ExportRequest& request, const ExportSource& source, ExportProgress& progress)
{
    const Plan& plan = source.plan();
    const auto has = [&](ExportContent part) {
        return request.content == ExportContent::Everything || request.content == part;
    };
    JsonFile file(request.path);
    addHead(file, source);
    if (request.content == ExportContent::Everything)
        file.add("indicators"_L1, statusJson(*source.assessment)["indicators"_L1]);
    if (has(ExportContent::Figures)) {
        file.beginList("figures"_L1);
        source.eachFigure([&](const FigureKey& key, const ReportedFigure& figure) {
            file.addRow(figureJson(plan, key, figure));
            progress.step();
        });
        file.endList();
    }
    if (has(ExportContent::History)) {
        file.beginList("history"_L1);
        source.eachVersion([&](const ObservationVersion& version) {
            file.addRow(versionJson(plan, version));
            progress.step();
        });
        file.endList();
    }
    if (has(ExportContent::Ledgers))
        addLedgers(file, source, progress);
    if (request.content == ExportContent::Everything) {
        file.beginList("receipts"_L1);
        for (const Receipt& receipt : source.receipts)
            file.addRow(receiptJson(plan, receipt));
        file.endList();
    }
    file.save();
}

} // namespace kmh
