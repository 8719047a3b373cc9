// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/exchange/cannot_write.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/pptx_writer.h"
#include "core/exchange/xlsx_book.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

#include <functional>

using namespace kmh;

namespace {

QString sentenceOf(const std::function<void()>& write)
{
    try {
        write();
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
        return error.sentence();
    }
    FAIL("it was written");
    return {};
}

/// What each writer says of a path.
QStringList sentences(const QString& path)
{
    return {sentenceOf([&] { CsvWriter(path, {}); }), sentenceOf([&] { writePptx(path, {}, {}); }),
            sentenceOf([&] { XlsxBook(path, false); }), sentenceOf([&] { cannotWrite(path); })};
}

} // namespace

TEST_CASE("Every writer says that the folder it is to write in is not there")
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing"));
    const QString path = missing + QStringLiteral("/a.file");
    for (const QString& sentence : sentences(path)) {
        INFO(sentence.toStdString());
        CHECK(sentence ==
              QStringLiteral("%1 cannot be written: the folder %2 does not exist. Choose one that "
                             "does.")
                  .arg(QDir::toNativeSeparators(path), QDir::toNativeSeparators(missing)));
    }
}

TEST_CASE("Every writer says of a folder that it is one")
{
    const QTemporaryDir folder;
    for (const QString& sentence : sentences(folder.path())) {
        INFO(sentence.toStdString());
        CHECK(sentence.contains(QStringLiteral(" is a folder; ")));
    }
}

TEST_CASE("A file that is taken for a folder is named as what it is")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("note")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QString path = file.fileName() + QStringLiteral("/a.csv");
    CHECK(sentences(path).last().contains(QStringLiteral(" is a file and no folder. ")));
}
