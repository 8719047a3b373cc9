// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_writer.h"
#include "tests/support/catch.h"
#include "ui/print/table_printout.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>

// What is printed, read back from PDFs.
namespace kmh::test {

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

inline int sheetsOfPdf(const QByteArray& pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    int count = 0;
    for (auto found = page.globalMatch(QString::fromLatin1(pdf)); found.hasNext(); found.next())
        ++count;
    return count;
}

/// What pdftotext reads on a sheet (from 1), without spaces; none where it is not installed.
inline std::optional<QString> wordsOnSheet(const QString& file, int sheet)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty()) {
        WARN("pdftotext is not installed; the words of the PDF were not read");
        return {};
    }
    QProcess process;
    const QString number = QString::number(sheet);
    process.start(program, {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"),
                            QStringLiteral("-f"), number, QStringLiteral("-l"), number, file,
                            QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    static const QRegularExpression spaces(QStringLiteral("\\s"));
    return QString::fromUtf8(process.readAllStandardOutput()).remove(spaces);
}

/// Projects by number, with a light, a sum and a remark.
inline ShownTable projects(int count)
{
    ShownTable table{.name = QStringLiteral("项目"),
                     .columns = {{QStringLiteral("编号")},
                                 {QStringLiteral("灯")},
                                 {QStringLiteral("投资（万元）")},
                                 {QStringLiteral("末列备注")}}};
    for (int i = 1; i <= count; ++i)
        table.rows.append({ExportCell::of(QStringLiteral("甲%1乙").arg(i)),
                           ExportCell::of(Light::Behind), ExportCell::of(i * 1000.5, 1),
                           ExportCell::of(QStringLiteral("丙%1丁").arg(i))});
    return table;
}

inline PrintFrame frame()
{
    return {QStringLiteral("一季度 · 项目"), QStringLiteral("依据某号文 · 截至三月"),
            QStringLiteral("演示数据")};
}

/// All texts of an SVG; fails where it is no well-formed XML.
inline QString svgTexts(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QStringList texts;
    bool within = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            within = reader.name() == QLatin1String("text");
        if (reader.isCharacters() && within)
            texts.append(reader.text().toString().trimmed());
    }
    CHECK_FALSE(reader.hasError());
    return texts.join(QString());
}

} // namespace kmh::test
