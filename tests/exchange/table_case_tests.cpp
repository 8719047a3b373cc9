// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/platform.h"

#include "tests/exchange/table_text.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

using namespace kmh;
using namespace kmh::test;

namespace {

QString readText(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

// Every folder has an input of another program (or of a person with a text editor) and what a
// person sees in it there.
TEST_CASE("Tables of other programs are read as those programs show them")
{
    const QDir folder(QStringLiteral(KMH_SOURCE_DIR "/tests/cases/tables"));
    const QStringList cases = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(cases.size() >= 10);
    for (const QString& name : cases) {
        INFO(name);
        if (name.endsWith(u"gb18030") && !platform::textFromGb18030("\x82\x35\x8f\x33")) {
            WARN("skipped: this system cannot read GB18030: " << name);
            continue;
        }
        const QDir one(folder.filePath(name));
        const QStringList inputs = one.entryList({QStringLiteral("input.*")});
        REQUIRE(inputs.size() == 1);
        const auto file = TableFile::open(one.filePath(inputs.first()));
        CHECK(tableText(*file) == readText(one.filePath(QStringLiteral("expected.txt"))));
    }
}
