// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QtCore/QStringList>
#include <QtCore/QTranslator>

/// Chinese texts, noting every one that they lack: of ours, or of Qt's own.
class WatchedTranslator : public QTranslator
{
public:
    enum class Whose { Ours, Qts };

    explicit WatchedTranslator(Whose whose = Whose::Ours)
        : m_whose(whose)
    {
        REQUIRE(load(whose == Whose::Ours ? QStringLiteral(":/i18n/kaimenhong_zh_CN.qm")
                                          : QStringLiteral(":/i18n/qt_zh_CN.qm")));
    }

    QString translate(const char* context, const char* source, const char* comment,
                      int n) const override
    {
        const QString found = QTranslator::translate(context, source, comment, n);
        const QString where = QString::fromUtf8(context);
        if (found.isEmpty() && isTheirs(where))
            m_missing.append(where + QStringLiteral(": ") + QString::fromUtf8(source));
        return found;
    }

    bool isEmpty() const override { return false; }
    const QStringList& missing() const { return m_missing; }

private:
    /// Keys are called what is printed on them, and the direction of writing is no text.
    bool isTheirs(const QString& context) const
    {
        const bool isOurs =
            context == QLatin1String("kmh") || context.startsWith(QLatin1String("kmh::"));
        if (m_whose == Whose::Ours)
            return isOurs;
        return !isOurs && context != QLatin1String("QShortcut") &&
               context != QLatin1String("QGuiApplication") &&
               context != QLatin1String("QApplication");
    }

    Whose m_whose;
    mutable QStringList m_missing;
};
