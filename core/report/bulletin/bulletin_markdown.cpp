// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/bulletin/bulletin.h"

#include "core/domain/text.h"

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

/// Words as they are, whatever they mean in Markdown; what people wrote may hold any of these.
QString plain(const QString& text)
{
    QString escaped;
    for (const QChar c : text) {
        if (u"\\`*_[]<>#|~"_s.contains(c))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

/// A line that begins with “1. ” or “- ” would become a list of Markdown's own numbering.
QString paragraphText(const QString& text)
{
    QStringList lines;
    for (QString line : text.split(u'\n', Qt::SkipEmptyParts)) {
        line = plain(line.trimmed());
        qsizetype digits = 0;
        while (digits < line.size() && line.at(digits).isDigit())
            ++digits;
        if (digits > 0 && digits < line.size() &&
            (line.at(digits) == u'.' || line.at(digits) == u')'))
            line.insert(digits, u'\\');
        else if (line.startsWith(u'-') || line.startsWith(u'+'))
            line.prepend(u'\\');
        lines.append(line);
    }
    return lines.join(u"\n\n"_s);
}

QString cellText(const QString& text)
{
    return plain(text.simplified());
}

QString ruleOf(BulletinTable::Align align)
{
    switch (align) {
    case BulletinTable::Align::Left: return u":---"_s;
    case BulletinTable::Align::Center: return u":---:"_s;
    case BulletinTable::Align::Right: return u"---:"_s;
    }
    Q_UNREACHABLE();
}

QString line(const QStringList& cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

QString tableText(const BulletinTable& table)
{
    QStringList titles;
    QStringList rules;
    for (const BulletinTable::Column& column : table.columns) {
        titles.append(cellText(column.title));
        rules.append(ruleOf(column.align));
    }
    QString text = u"**"_s + plain(table.caption) + u"**\n\n"_s + line(titles) + line(rules);
    for (const QStringList& row : table.rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(cellText(cell));
        text += line(cells);
    }
    if (!table.note.isEmpty())
        text += u'\n' + paragraphText(table.note) + u'\n';
    return text;
}

/// Before what a person wrote, once more where something else was computed then.
QString markOf(const BulletinParagraph& paragraph)
{
    if (!paragraph.isWritten())
        return {};
    return paragraph.isOutdated() ? u"✎▲ "_s : u"✎ "_s;
}

/// How much of it people wrote; nothing where nobody wrote any.
QString writtenWords(const Bulletin& bulletin)
{
    int written = 0;
    int outdated = 0;
    for (const BulletinParagraph* paragraph : bulletin.paragraphs()) {
        written += paragraph->isWritten();
        outdated += paragraph->isOutdated();
    }
    if (written == 0)
        return {};
    return outdated == 0
               ? tr("Paragraphs written by hand and marked ✎: %1.").arg(written)
               : tr("Paragraphs written by hand and marked ✎: %1; of them marked ▲, for which "
                    "something else is computed since: %2.")
                     .arg(written)
                     .arg(outdated);
}

QString blockText(const BulletinBlock& block)
{
    if (const auto* heading = std::get_if<BulletinHeading>(&block))
        return QString(heading->level + 1, u'#') + u' ' + plain(heading->text) + u'\n';
    if (const auto* paragraph = std::get_if<BulletinParagraph>(&block))
        return markOf(*paragraph) + paragraphText(paragraph->text()) + u'\n';
    return tableText(std::get<BulletinTable>(block));
}

} // namespace

QString bulletinMarkdown(const Bulletin& bulletin)
{
    QStringList parts;
    if (!bulletin.demoMark.isEmpty())
        parts.append(u"**"_s + plain(bulletin.demoMark) + u"**\n"_s);
    if (const QString written = writtenWords(bulletin); !written.isEmpty())
        parts.append(u"*"_s + plain(written) + u"*\n"_s);
    QStringList head;
    for (const QString& words : {bulletin.issuer, bulletin.number}) {
        if (!words.isEmpty())
            head.append(plain(words));
    }
    if (!head.isEmpty())
        parts.append(head.join(u"　"_s) + u'\n');
    parts.append(u"# "_s + plain(bulletin.title) + u'\n');
    bool annexes = false;
    const auto sign = [&] {
        for (const QString& words : {bulletin.issuer, bulletin.issued, bulletin.source}) {
            if (!words.isEmpty())
                parts.append(plain(words) + u'\n');
        }
        annexes = true;
    };
    for (const BulletinBlock& block : bulletin.blocks) {
        // The body is signed before the annexes begin.
        if (!annexes && std::holds_alternative<BulletinTable>(block))
            sign();
        parts.append(blockText(block));
    }
    if (!annexes)
        sign();
    return parts.join(u'\n');
}

} // namespace kmh
