// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_trouble.h"

#include "core/domain/text.h"

#include <QtCore/QDir>

namespace kmh {

namespace {

/// `sentence` has %1 for the path and %2 for the rest.
Error trouble(Error::Kind kind, const QString& sentence, const QString& path, const QString& rest)
{
    return Error(kind, sentence.arg(QDir::toNativeSeparators(path), rest));
}

} // namespace

Error cannotReadTable(const QString& path, const QString& reason)
{
    return trouble(Error::Kind::CannotOpen,
                   tr("%1 cannot be read: %2. Check that it is still there and may be read."), path,
                   reason);
}

Error notATable(const QString& path, const QString& what)
{
    return trouble(Error::Kind::BadInput,
                   tr("%1 is %2, not a table. Choose an .xlsx or .csv file."), path, what);
}

Error otherFormat(const QString& path, const QString& what)
{
    return trouble(Error::Kind::BadInput,
                   tr("%1 is %2, which is not read. Open it in Excel or WPS, save it as .xlsx and "
                      "choose that file."),
                   path, what);
}

Error protectedTable(const QString& path)
{
    return Error(Error::Kind::BadInput,
                 tr("%1 is protected by a password. Open it in Excel or WPS, take the password "
                    "away, save it as .xlsx and choose that file.")
                     .arg(QDir::toNativeSeparators(path)));
}

Error damagedTable(const QString& path, const QString& what)
{
    return trouble(
        Error::Kind::BadInput,
        tr("%1 cannot be read as a table: %2. Open it in Excel or WPS and save it again, "
           "or ask its sender for it once more."),
        path, what);
}

Error tooLargeTable(const QString& path, const QString& what)
{
    return trouble(Error::Kind::BadInput,
                   tr("%1 is not read: %2. A return is never that large; ask its sender for the "
                      "table alone."),
                   path, what);
}

} // namespace kmh
