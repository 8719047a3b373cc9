// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft_file.h"

#include "core/domain/error.h"
#include "core/notice/draft_json.h"

#include "tests/notice/draft_kit.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>

using namespace kmh;
using test::SampleDraft;

namespace {

struct Refusal
{
    Error::Kind kind = Error::Kind::Usage;
    QString sentence;
};

Refusal refusal(const QString& path)
{
    try {
        (void)loadDraft(path);
    } catch (const Error& error) {
        return {error.kind(), error.sentence()};
    }
    FAIL("was read");
    return {};
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("A draft's file is read as it was written, and written over as a whole")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("二季度 草稿.kmhdraft"));
    SampleDraft sample;
    saveDraft(path, sample.draft);
    sample.draft.items.last().checked = true;
    saveDraft(path, sample.draft);
    CHECK(draftJson(loadDraft(path)) == draftJson(sample.draft));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("What is no draft's file is refused with its name")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kmhdraft"));
    CHECK(refusal(path).kind == Error::Kind::CannotOpen);
    CHECK(refusal(path).sentence.contains(QStringLiteral("a.kmhdraft does not exist")));
    CHECK(refusal(folder.path()).kind == Error::Kind::CannotOpen);
    for (const char* bytes : {"", "SQLite format 3", "[1, 2]", "{\"format\":\"kmhdraft\"", "{}"}) {
        write(path, bytes);
        CHECK(refusal(path).kind == Error::Kind::BadInput);
        CHECK(refusal(path).sentence.contains(QStringLiteral("a.kmhdraft")));
    }
}

TEST_CASE("A draft that cannot be written is told, and nothing is left")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/a.kmhdraft"));
    CHECK_THROWS_AS(saveDraft(path, SampleDraft().draft), Error);
    CHECK(QDir(folder.path()).isEmpty());
}
