// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/menu_letters.h"

#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtGui/QKeySequence>

namespace kmh {

namespace {

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

/// The place in `text` of a free letter, the beginnings of words first; -1 where there is none.
qsizetype freePlace(const QString& text, const QSet<QChar>& taken)
{
    const qsizetype end = text.indexOf(u'\t') < 0 ? text.size() : text.indexOf(u'\t');
    for (const bool begins : {true, false}) {
        for (qsizetype i = 0; i < end; ++i) {
            const bool isBeginning = i == 0 || text.at(i - 1) == u' ';
            if (isLetter(text.at(i)) && !taken.contains(text.at(i).toUpper()) &&
                (isBeginning || !begins))
                return i;
        }
    }
    return -1;
}

QString withLetter(QString text, const QSet<QChar>& taken)
{
    if (const qsizetype place = freePlace(text, taken); place >= 0)
        return text.insert(place, u'&');
    const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890");
    for (const QChar letter : letters) {
        if (taken.contains(letter))
            continue;
        qsizetype end = text.indexOf(u'\t');
        if (end < 0)
            end = text.size();
        if (end > 0 && text.at(end - 1) == QChar(0x2026))
            --end;
        return text.insert(end, QStringLiteral("(&%1)").arg(letter));
    }
    return text;
}

QChar letterOf(const QString& text)
{
    const QString keys = QKeySequence::mnemonic(text).toString();
    return keys.isEmpty() ? QChar() : keys.back().toUpper();
}

} // namespace

void giveLetters(const QList<QAction*>& entries)
{
    QSet<QChar> taken;
    for (const QAction* entry : entries)
        taken.insert(letterOf(entry->text()));
    for (QAction* entry : entries) {
        if (entry->isSeparator() || !letterOf(entry->text()).isNull())
            continue;
        entry->setText(withLetter(entry->text(), taken));
        taken.insert(letterOf(entry->text()));
    }
}

} // namespace kmh
