// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft_file.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/exchange/save_bytes.h"
#include "core/notice/draft_json.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>

namespace kmh {

namespace {

/// A notice of the largest size with everything that is read from it; what is larger is none.
constexpr qint64 kLargest = 512 * 1024 * 1024;

Error cannotOpen(const QString& sentence)
{
    return Error(Error::Kind::CannotOpen, sentence);
}

QByteArray bytesOf(const QString& path)
{
    const QString shown = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.exists())
        throw cannotOpen(kmh::tr("%1 does not exist; choose another file.").arg(shown));
    if (!file.open(QIODevice::ReadOnly))
        throw cannotOpen(
            kmh::tr("%1 cannot be read (%2); choose another file.").arg(shown, file.errorString()));
    if (file.size() > kLargest)
        throw Error(
            Error::Kind::BadInput,
            kmh::tr("%1 is too large to be a draft of a plan; choose another file.").arg(shown));
    return file.readAll();
}

} // namespace

void saveDraft(const QString& path, const Draft& draft)
{
    saveBytes(path, QJsonDocument(draftJson(draft)).toJson(QJsonDocument::Compact));
}

Draft loadDraft(const QString& path)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytesOf(path));
    const QString shown = QDir::toNativeSeparators(path);
    if (!json.isObject())
        throw Error(Error::Kind::BadInput,
                    kmh::tr("%1 is no draft of a plan, or it was not written completely; open "
                            "another file, or read the notice again.")
                        .arg(shown));
    try {
        return draftFromJson(json.object());
    } catch (const Error& error) {
        throw Error(error.kind(), kmh::tr("%1: %2").arg(shown, error.sentence()));
    }
}

} // namespace kmh
