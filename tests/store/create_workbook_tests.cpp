// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/error.h"
#include "core/store/workbook.h"

#include "tests/support/catch.h"
#include "tests/support/file_witness.h"
#include "tests/support/ordinary_user.h"

#include <QtCore/QTemporaryDir>

using namespace kmh;
using namespace kmh::test;

namespace {

QString refusal(const QString& path)
{
    try {
        Workbook::create(path, Bundle::Plan);
        return {};
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::CannotOpen);
        return error.sentence();
    }
}

} // namespace

TEST_CASE("A new workbook is a copy of the bundled one that can be written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("开门红 调度.kmh"));
    Workbook::create(path, Bundle::Plan);
    CHECK(witness(folder.path()).size() == 1);
    const Workbook workbook = Workbook::open(path, Workbook::Access::ReadWrite);
    CHECK_FALSE(workbook.isBundled());
    CHECK_FALSE(workbook.isReadOnly());
    CHECK(workbook.plan()->measures.size() ==
          Workbook::openBundled(Bundle::Plan).plan()->measures.size());
}

TEST_CASE("The bundled workbook is read-only and leaves nothing behind")
{
    QString path;
    {
        const Workbook workbook = Workbook::openBundled(Bundle::Demo);
        CHECK(workbook.isBundled());
        CHECK(workbook.isReadOnly());
        path = workbook.path();
        CHECK(QFile::exists(path));
    }
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("The bundled plan holds no demonstration figure")
{
    const Workbook plan = Workbook::openBundled(Bundle::Plan);
    CHECK_FALSE(plan.snapshot({.period = plan.plan()->period}).demo);
    CHECK_FALSE(plan.lastReportedXun().has_value());
}

TEST_CASE("A new workbook overwrites nothing and goes nowhere it cannot")
{
    const QTemporaryDir folder;
    const QString taken = folder.filePath(QStringLiteral("taken.kmh"));
    QFile file(taken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto before = witness(folder.path());

    CHECK(refusal(taken).contains(QStringLiteral("exists already")));
    CHECK(refusal(folder.path()).contains(QStringLiteral("is a folder")));
    CHECK(refusal(folder.filePath(QStringLiteral("nowhere/new.kmh")))
              .contains(QStringLiteral("does not exist")));
    CHECK(witness(folder.path()) == before);
}

TEST_CASE("A new workbook in a folder one may not write is refused")
{
    const QTemporaryDir folder;
    QFile::setPermissions(folder.path(), QFile::Permissions(0x5555));
    {
        const OrdinaryUser user;
        if (user.isOne())
            CHECK(refusal(folder.filePath(QStringLiteral("new.kmh")))
                      .contains(QStringLiteral("cannot be written")));
    }
    QFile::setPermissions(folder.path(), QFile::Permissions(0x7755));
    CHECK(witness(folder.path()).isEmpty());
}
