// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_table.h"

#include "core/domain/text.h"
#include "core/exchange/csv_records.h"
#include "core/exchange/csv_separator.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/table_trouble.h"

#include <QtCore/QIODevice>

namespace kmh {

namespace {

class CsvTable : public TableFile
{
public:
    CsvTable(std::unique_ptr<QIODevice> device, const QString& path, const TableLimits& limits)
        : m_device(std::move(device))
        , m_path(path)
        , m_limits(limits)
        , m_encoding(csvEncoding(*m_device, path))
        , m_separator(csvSeparator([this] { return text({}); }))
    {
    }

    QVector<Sheet> sheets() const override { return {Sheet()}; }

    void eachRow(int, const std::function<bool(const TableRow&)>& read,
                 const Progress& progress) override
    {
        const std::unique_ptr<ByteSource> source = text(progress);
        CsvRecords records(
            *source, m_separator.byte, [this](qint64 record, const QString& trouble) {
                throw damagedTable(m_path, kmh::tr("in line %1, %2").arg(record).arg(trouble));
            });
        if (m_separator.isNamed && records.next())
            records.countAnew();
        TableRow row;
        while (records.next()) {
            readRow(row, records);
            if (!row.cells.isEmpty() && !read(row))
                return;
        }
    }

    QVector<MergedCells> mergedCells(int) override { return {}; }
    QHash<QString, QString> properties() override { return {}; }

    QString place(int, int row, int column) const override
    {
        return m_place.arg(QString::number(row), QString::number(column + 1));
    }

private:
    std::unique_ptr<ByteSource> text(const Progress& progress)
    {
        return std::make_unique<CsvText>(*m_device, m_encoding, m_path, progress);
    }

    void readRow(TableRow& row, const CsvRecords& records)
    {
        row.cells.resize(0);
        row.number = int(std::min<qint64>(records.number(), std::numeric_limits<int>::max()));
        const auto& fields = records.fields();
        std::size_t count = fields.size();
        while (count > 0 && fields[count - 1].bytes.empty())
            --count;
        if (count > std::size_t(m_limits.columns))
            throw tooLargeTable(m_path, kmh::tr("in line %1, there are more than %2 columns")
                                            .arg(records.number())
                                            .arg(m_limits.columns));
        if (count > 0 && records.number() > m_limits.rows)
            throw tooLargeTable(m_path, kmh::tr("there are more than %1 rows").arg(m_limits.rows));
        row.cells.reserve(qsizetype(count));
        for (std::size_t i = 0; i < count; ++i) {
            row.cells.append(TableCell());
            if (fields[i].bytes.empty())
                continue;
            row.cells.last().kind = TableCell::Kind::Text;
            row.cells.last().text = CsvRecords::textOf(fields[i]);
        }
    }

    std::unique_ptr<QIODevice> m_device;
    QString m_path;
    TableLimits m_limits;
    CsvEncoding m_encoding;
    CsvSeparator m_separator;
    QString m_place = kmh::tr("line %1, column %2"); ///< looked up once for a million cells
};

} // namespace

std::unique_ptr<TableFile> openCsv(std::unique_ptr<QIODevice> device, const QString& path,
                                   const TableLimits& limits)
{
    return std::make_unique<CsvTable>(std::move(device), path, limits);
}

} // namespace kmh
