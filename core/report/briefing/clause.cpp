// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/briefing/clause.h"

#include "core/domain/text.h"
#include "core/domain/wide_letter.h"

#include <algorithm>
#include <array>

namespace kmh {

namespace {

constexpr std::array kRooms = {
    NameRoom{2, 2, true},
    NameRoom{3, 3, false},
    NameRoom{1, 1, true},
    NameRoom{2, 1, false},
    NameRoom{1, 1, false},
    NameRoom{1, 1, true, true},
    NameRoom{1, 1, false, true},
    NameRoom{1, 0, true, true},
    NameRoom{1, 0, false, true},
    NameRoom{1, 0, false, true, true},
    NameRoom{1, 0, false, true, true, false, 140},
    NameRoom{0, 0, false, true, true},
    NameRoom{0, 0, false, true, true, true},
};

QString cut(const QString& name, int width)
{
    if (roughWidth(name) <= width)
        return name;
    QString head;
    for (const QChar c : name) {
        if (roughWidth(head + c) > width - 10)
            break;
        head += c;
    }
    return head.trimmed() + u'…';
}

bool haveLacks(const BriefingItems& items)
{
    return std::all_of(items.all.begin(), items.all.end(),
                       [](const BriefingItem& item) { return !item.lack.isEmpty(); });
}

} // namespace

int roughWidth(const QString& text)
{
    int width = 0;
    for (const QChar c : text)
        width += isWideInChinese(c) ? 10 : c.isLetter() || c.isSpace() ? 4 : 6;
    return width;
}

NameRoom lessUrgent(const NameRoom& room)
{
    NameRoom less = room;
    less.names = room.others;
    return less;
}

Sentence fitted(const std::function<Sentence(const NameRoom&)>& make)
{
    Sentence sentence;
    for (const NameRoom& room : kRooms) {
        sentence = make(room);
        if (roughWidth(sentence.text) <= kHeadlineWidth)
            break;
    }
    return sentence;
}

Piece counted(int count, const Abouts& about)
{
    return Piece(QString::number(count), about);
}

Piece counted(const BriefingItems& items)
{
    return counted(items.size(), items.about());
}

Sentence countedAs(const BriefingItems& items, const QString& one, const QString& many)
{
    return compose(items.size() == 1 ? one : many, {counted(items)});
}

Piece named(const BriefingItem& item, const NameRoom& room)
{
    QString name = cut(item.name, room.width);
    if (item.isDeliverable())
        name = tr("“%1”").arg(name.replace(u'“', u'‘').replace(u'”', u'’'));
    return Piece(name, item.about);
}

Sentence namesOf(const BriefingItems& items, const NameRoom& room)
{
    QVector<Piece> names;
    for (const BriefingItem& item : items.all.mid(0, room.names))
        names.append(named(item, room));
    const Sentence shown = joined(names, tr(", "));
    return items.size() <= room.names
               ? shown
               : compose(tr("%1 and others, %2 in all,"), {shown, counted(items)});
}

Sentence said(const BriefingItems& items, const NameRoom& room, const QString& one,
              const QString& many)
{
    const QString& pattern = items.size() == 1 ? one : many;
    if (room.names > 0)
        return compose(pattern, {namesOf(items, room)});
    const bool deliverables = items.first().isDeliverable();
    const Sentence count = deliverables
                               ? countedAs(items, tr("%1 deliverable"), tr("%1 deliverables"))
                               : countedAs(items, tr("%1 indicator"), tr("%1 indicators"));
    return compose(pattern, {count});
}

Sentence saidWithLack(const BriefingItems& items, const NameRoom& room, const QString& one,
                      const QString& many)
{
    if (!room.lacks || items.size() > room.names || !haveLacks(items))
        return said(items, room, one, many);
    QVector<Sentence> parts;
    for (const BriefingItem& item : items.all)
        parts.append(compose(tr("%1 is %2"), {named(item, room), Piece(item.lack, item.about)}));
    return clauses(parts);
}

Sentence overdueCount(const BriefingItems& overdue)
{
    return overdue.areLate() ? countedAs(overdue, tr("%1 deliverable is overdue"),
                                         tr("%1 deliverables are overdue"))
                             : countedAs(overdue, tr("%1 deliverable is due and not done"),
                                         tr("%1 deliverables are due and not done"));
}

Sentence clauses(const QVector<Sentence>& parts)
{
    Sentence whole;
    for (const Sentence& part : parts) {
        if (whole.isEmpty())
            whole = part;
        else if (!part.isEmpty())
            whole = compose(tr("%1, and %2"), {whole, part});
    }
    return whole;
}

Sentence butThen(const Sentence& good, const Sentence& bad)
{
    if (good.isEmpty() || bad.isEmpty())
        return good.isEmpty() ? bad : good;
    return compose(tr("%1, but %2"), {good, bad});
}

} // namespace kmh
