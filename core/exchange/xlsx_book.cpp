// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_book.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/cannot_write.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <filesystem>

namespace kmh {

namespace {

constexpr qsizetype kLongestSheetName = 31;

} // namespace

XlsxBook::XlsxBook(const QString& path, bool constantMemory)
    : m_path(path)
    , m_beside(QStringLiteral("%1.%2.part")
                   .arg(path, QUuid::createUuid().toString(QUuid::WithoutBraces).left(8)))
{
    checkWritable(path);
    lxw_workbook_options options = {};
    options.constant_memory = constantMemory ? LXW_TRUE : LXW_FALSE;
    m_book = workbook_new_opt(QFile::encodeName(m_beside).constData(), &options);
    if (!m_book)
        throw Error(Error::Kind::CannotOpen,
                    kmh::tr("There is not enough memory to write %1; close other programs and try "
                            "again.")
                        .arg(QDir::toNativeSeparators(path)));
}

XlsxBook::~XlsxBook()
{
    if (m_book)
        lxw_workbook_free(m_book);
    QFile::remove(m_beside);
}

lxw_worksheet* XlsxBook::addSheet(const QString& name)
{
    QString base;
    for (const QChar c : name)
        base += QStringLiteral("[]:*?/\\'").contains(c) ? QChar(u'_') : c;
    base = base.trimmed();
    QString unique = base.left(kLongestSheetName);
    for (int n = 2;
         unique.isEmpty() || workbook_get_worksheet_by_name(m_book, unique.toUtf8().constData());
         ++n) {
        const QString suffix = QStringLiteral(" (%1)").arg(n);
        unique = base.left(kLongestSheetName - suffix.size()) + suffix;
    }
    return workbook_add_worksheet(m_book, unique.toUtf8().constData());
}

void XlsxBook::save()
{
    const lxw_error error = workbook_close(m_book); // frees the book whatever comes of it
    m_book = nullptr;
    if (error != LXW_NO_ERROR)
        cannotWrite(m_path);
    std::error_code problem; // the file that is there stays until this one takes its place
    std::filesystem::rename(QFileInfo(m_beside).filesystemFilePath(),
                            QFileInfo(m_path).filesystemFilePath(), problem);
    if (problem)
        cannotWrite(m_path);
}

} // namespace kmh
