// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_table.h"

#include "core/exchange/xlsx_sheet_reader.h"
#include "core/exchange/xlsx_workbook.h"

#include <QtCore/QIODevice>

namespace kmh {

namespace {

class XlsxTable : public TableFile
{
public:
    XlsxTable(std::unique_ptr<QIODevice> device, const QString& path, const TableLimits& limits)
        : m_device(std::move(device))
        , m_parts(*m_device, path, limits)
        , m_workbook(readWorkbook(m_parts))
        , m_merged(m_workbook.sheets.size())
    {
        m_ground.epoch = m_workbook.epoch;
        m_ground.limits = limits;
        if (!m_parts.contains(m_workbook.styles))
            return;
        const auto source = m_parts.openSmall(m_workbook.styles);
        XmlPull xml(*source, complaintAbout(m_parts, m_workbook.styles));
        m_ground.shapes = readShapes(xml);
    }

    QVector<Sheet> sheets() const override
    {
        QVector<Sheet> sheets;
        for (const XlsxWorkbook::Sheet& sheet : m_workbook.sheets)
            sheets.append({sheet.name, sheet.hidden});
        return sheets;
    }

    void eachRow(int sheet, const std::function<bool(const TableRow&)>& read,
                 const Progress& progress) override
    {
        const XlsxWorkbook::Sheet& one = m_workbook.sheets.at(sheet);
        const double ofStrings = readStrings(m_parts.sizeOf(one.part), progress);
        const auto source = m_parts.open(
            one.part, [&](double share) { tell(progress, ofStrings + (1 - ofStrings) * share); });
        XmlPull xml(*source, complaintAbout(m_parts, one.part));
        XlsxSheetReader reader(xml, m_ground, one.name);
        TableRow row;
        while (reader.nextRow(row)) {
            if (!read(row))
                return;
        }
        m_merged[sheet] = reader.mergedCells();
    }

    QVector<MergedCells> mergedCells(int sheet) override
    {
        std::optional<QVector<MergedCells>>& merged = m_merged[sheet];
        if (!merged) {
            const XlsxWorkbook::Sheet& one = m_workbook.sheets.at(sheet);
            const auto source = m_parts.open(one.part);
            XmlPull xml(*source, complaintAbout(m_parts, one.part));
            merged = XlsxSheetReader(xml, m_ground, one.name).mergedCells();
        }
        return *merged;
    }

    QHash<QString, QString> properties() override
    {
        return readProperties(m_parts, m_workbook.properties);
    }

    QString place(int sheet, int row, int column) const override
    {
        return m_workbook.sheets.at(sheet).name + u'!' + columnLetters(column) +
               QString::number(row);
    }

private:
    /// Reads the shared texts if that was not done yet; the share of the whole work it was.
    double readStrings(qint64 sheetSize, const Progress& progress)
    {
        const qint64 size = m_parts.sizeOf(m_workbook.strings);
        if (m_hasStrings || size == 0)
            return 0;
        const double share = double(size) / double(size + sheetSize);
        const auto source =
            m_parts.open(m_workbook.strings, [&](double done) { tell(progress, done * share); });
        XmlPull xml(*source, complaintAbout(m_parts, m_workbook.strings));
        m_ground.strings = {};
        m_ground.strings.read(xml, m_ground.limits.textBytes);
        m_hasStrings = true;
        return share;
    }

    std::unique_ptr<QIODevice> m_device;
    ZipParts m_parts;
    XlsxWorkbook m_workbook;
    XlsxGround m_ground;
    bool m_hasStrings = false;
    QVector<std::optional<QVector<MergedCells>>> m_merged;
};

} // namespace

std::unique_ptr<TableFile> openXlsx(std::unique_ptr<QIODevice> device, const QString& path,
                                    const TableLimits& limits)
{
    return std::make_unique<XlsxTable>(std::move(device), path, limits);
}

} // namespace kmh
