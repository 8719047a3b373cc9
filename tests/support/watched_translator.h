// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QtCore/QStringList>
#include <QtCore/QTranslator>

/// The Chinese texts, noting every text of ours that they lack.
class WatchedTranslator : public QTranslator
{
public:
    WatchedTranslator() { REQUIRE(load(QStringLiteral(":/i18n/kaimenhong_zh_CN.qm"))); }

    QString translate(const char* context, const char* source, const char* comment,
                      int n) const override
    {
        const QString found = QTranslator::translate(context, source, comment, n);
        const QString where = QString::fromUtf8(context);
        if (found.isEmpty() &&
            (where == QLatin1String("kmh") || where.startsWith(QLatin1String("kmh::"))))
            m_missing.append(where + QStringLiteral(": ") + QString::fromUtf8(source));
        return found;
    }

    bool isEmpty() const override { return false; }
    const QStringList& missing() const { return m_missing; }

private:
    mutable QStringList m_missing;
};
