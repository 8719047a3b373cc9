// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace {

/// What a text calls a path of this repository: between backticks, with a slash, beginning with one
/// of its folders. NNNN stands for a number to come, build/ for what is only there once built.
QStringList pathsNamed(const QString& text)
{
    static const QRegularExpression path(
        u"`((?:core|ui|app|resources|data|tests|\\.github)/[^` ]*)`"_s);
    QStringList paths;
    for (auto found = path.globalMatch(text); found.hasNext();) {
        const QString name = found.next().captured(1);
        if (!name.contains(u"NNNN"_s))
            paths.append(name);
    }
    return paths;
}

} // namespace

TEST_CASE("Every path that the guide for developers names is there")
{
    QFile guide(QStringLiteral(KMH_SOURCE_DIR "/.github/CONTRIBUTING.md"));
    REQUIRE(guide.open(QIODevice::ReadOnly));
    const QStringList paths = pathsNamed(QString::fromUtf8(guide.readAll()));
    CHECK(paths.size() > 40); // else they were not found
    for (const QString& path : paths) {
        INFO(path.toStdString());
        CHECK(QFileInfo::exists(QStringLiteral(KMH_SOURCE_DIR "/") + path));
    }
}

TEST_CASE("A path is told from other code")
{
    CHECK(pathsNamed(u"`core/store/dialect.cpp` and `build/dev/bin/kmhctl`, `tr()`, "
                     "`data/schema/NNNN_name.sql`, `tests/cases`"_s) ==
          QStringList{u"core/store/dialect.cpp"_s, u"tests/cases"_s});
}
