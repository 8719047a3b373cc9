// SPDX-License-Identifier: GPL-3.0-or-later
// kmh_fuzz_<reader> COUNT FOLDER...: reads every file under the folders and COUNT mutations of
// each, the same ones on every run. Ends with 1 and the input's name and seed where a reader goes
// wrong.
#include "tests/fuzz/target.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <random>

namespace {

QString reading; ///< the input at hand, for whoever has to find out

constexpr size_t kMost = 1024 * 1024;

/// What trips readers more often than chance would.
constexpr const char* kPieces[] = {
    "<",         ">",          "\"",    "&",
    "&#0;",      "&#x110000;", "]]>",   "<!--",
    "<![CDATA[", "<!DOCTYPE ", "/>",    "</",
    "xmlns",     "r=\"A1\"",   "XFD1",  "1048577",
    "99999999",  "-1",         "1e999", "0",
    "_xD800_",   "t=\"s\"",    "\xFF",  "\xEF\xBB\xBF",
    "\r",        "\n",         ",",     "\"\"",
    "\x81",      "\xE5\xB9",   "nan",   "18446744073709551616",
};

size_t change(quint8* text, size_t size, size_t most, unsigned seed)
{
    std::mt19937 random(seed);
    for (unsigned round = random() % 4 + 1; round > 0; --round) {
        const size_t at = size > 0 ? random() % size : 0;
        const size_t length = std::min<size_t>(random() % 16 + 1, size - at);
        switch (random() % 5) {
        case 0: // another byte
            if (size > 0)
                text[at] = quint8(random());
            break;
        case 1: // a piece less
            std::memmove(text + at, text + at + length, size - at - length);
            size -= length;
            break;
        case 2: { // a piece more
            const char* const piece = kPieces[random() % std::size(kPieces)];
            const size_t more = std::strlen(piece);
            if (size + more > most)
                break;
            std::memmove(text + at + more, text + at, size - at);
            std::memcpy(text + at, piece, more);
            size += more;
            break;
        }
        case 3: // a piece twice
            if (size + length > most)
                break;
            std::memmove(text + at + length, text + at, size - at);
            size += length;
            break;
        default: // the rest gone
            if (random() % 8 == 0)
                size = at;
        }
    }
    return size;
}

[[noreturn]] void fail(const char* what)
{
    std::fprintf(stderr, "%s\nwhile reading %s\n", what, qPrintable(reading));
    std::exit(1);
}

void stopAtWarnings(QtMsgType, const QMessageLogContext&, const QString& message)
{
    fail(qPrintable(message));
}

void read(const QByteArray& bytes)
try {
    kmh::fuzz::readInput(bytes);
} catch (const std::exception& exception) {
    fail(exception.what());
} catch (...) {
    fail("something was thrown that is no error");
}

/// The same on every system, whatever order its folders have.
QStringList filesUnder(const QStringList& folders)
{
    QStringList files;
    for (const QString& folder : folders) {
        QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
    }
    files.sort();
    return files;
}

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const unsigned count = arguments.value(1).toUInt();
    const QStringList files = filesUnder(arguments.mid(2));
    if (files.isEmpty())
        fail("there is no corpus");
    qInstallMessageHandler(stopAtWarnings);
    for (const QString& name : files) {
        reading = name;
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            fail("cannot open");
        const QByteArray bytes = file.readAll();
        read(bytes);
        for (unsigned seed = 1; seed <= count; ++seed) {
            reading = QStringLiteral("%1, seed %2").arg(name).arg(seed);
            read(kmh::fuzz::mutated(bytes, kMost, seed, change));
        }
    }
    std::printf("%lld files and %u mutations of each\n", static_cast<long long>(files.size()),
                count);
    return 0;
}
