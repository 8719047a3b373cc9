// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_numbering.h"

#include "core/domain/text.h"
namespace kmh {

namespace {

using Token = XmlPull::Token;

constexpr qsizetype kMostLists = 100'000;

int numberIn(const XmlPull& xml, std::string_view attribute, int otherwise)
{
    const auto value = xml.prefixedAttribute(attribute);
    bool isNumber = false;
    const int number = value ? value->toInt(&isNumber) : 0;
    return isNumber ? number : otherwise;
}

} // namespace

DocxNumbering::DocxNumbering(ZipParts& parts, const QString& part,
                             const XmlPull::Complaint& complain)
{
    if (part.isEmpty() || !parts.contains(part))
        return;
    const auto source = parts.openSmall(part);
    XmlPull xml(*source, complain);
    read(xml);
}

void DocxNumbering::read(XmlPull& xml)
{
    for (Token token = xml.next(); token != Token::Finished; token = xml.next()) {
        if (token != Token::Start)
            continue;
        if (xml.name() == "abstractNum")
            readForm(xml);
        else if (xml.name() == "num")
            readList(xml);
        if (m_forms.size() + m_lists.size() > kMostLists)
            xml.complain(kmh::tr("it has more than %1 lists").arg(kMostLists));
    }
}

void DocxNumbering::readForm(XmlPull& xml)
{
    const qsizetype outside = xml.depth() - 1;
    Levels& levels = m_forms[numberIn(xml, "abstractNumId", -1)];
    for (;;) {
        const Token token = xml.next();
        if (token == Token::End && xml.depth() == outside)
            return;
        if (token != Token::Start || xml.name() != "lvl")
            continue;
        const int depth = numberIn(xml, "ilvl", -1);
        if (depth >= 0 && depth < kDepths)
            readLevel(xml, levels[std::size_t(depth)]);
        else
            xml.skipElement();
    }
}

void DocxNumbering::readLevel(XmlPull& xml, Level& level)
{
    const qsizetype outside = xml.depth() - 1;
    for (;;) {
        const Token token = xml.next();
        if (token == Token::End && xml.depth() == outside)
            return;
        if (token != Token::Start)
            continue;
        const std::string_view name = xml.name();
        if (name == "start")
            level.start = numberIn(xml, "val", 1);
        else if (name == "numFmt")
            level.format = xml.prefixedAttribute("val").value_or(level.format);
        else if (name == "lvlText")
            level.text = xml.prefixedAttribute("val").value_or(QString());
        else if (name == "lvlRestart")
            level.restart = numberIn(xml, "val", -1);
        else if (name == "suff")
            level.spaced = xml.prefixedAttribute("val") != QLatin1String("nothing");
        else if (name == "isLgl")
            level.legal = xml.prefixedAttribute("val") != QLatin1String("0");
        xml.skipElement();
    }
}

void DocxNumbering::readList(XmlPull& xml)
{
    const qsizetype outside = xml.depth() - 1;
    List& list = m_lists[numberIn(xml, "numId", -1)];
    int depth = -1;
    for (;;) {
        const Token token = xml.next();
        if (token == Token::End && xml.depth() == outside)
            return;
        if (token != Token::Start)
            continue;
        if (xml.name() == "abstractNumId")
            list.form = numberIn(xml, "val", -1);
        else if (xml.name() == "lvlOverride")
            depth = numberIn(xml, "ilvl", -1);
        else if (xml.name() == "startOverride" && depth >= 0 && depth < kDepths)
            list.starts.insert(depth, numberIn(xml, "val", 1));
        else if (xml.name() == "lvl")
            xml.skipElement();
    }
}

QString DocxNumbering::next(int listId, int depth)
{
    const auto list = m_lists.find(listId);
    if (list == m_lists.end() || depth < 0 || depth >= kDepths)
        return {};
    const auto form = m_forms.constFind(list->form);
    if (form == m_forms.constEnd())
        return {};
    auto& counts = m_counts[list->form];
    if (!list->begun) { // a list of the same form goes on with its numbers unless it says otherwise
        for (auto it = list->starts.cbegin(); it != list->starts.cend(); ++it)
            counts[std::size_t(it.key())] = it.value() - 1;
        list->begun = true;
    }
    const auto at = std::size_t(depth);
    counts[at] = counts[at] ? *counts[at] + 1 : form->at(at).start;
    for (std::size_t below = at + 1; below < kDepths; ++below) {
        const int restart = form->at(below).restart;
        if (restart < 0 || int(at) < restart)
            counts[below].reset();
    }
    const Level& level = form->at(at);
    if (level.format == u"bullet")
        return {};
    QString text = level.text;
    for (std::size_t above = 0; above <= at; ++above) {
        const int number = counts[above].value_or(form->at(above).start);
        const QString format = level.legal ? QStringLiteral("decimal") : form->at(above).format;
        text.replace(QStringLiteral("%%1").arg(above + 1), listNumber(number, format));
    }
    return level.spaced && !text.isEmpty() ? text + QChar(u' ') : text;
}

} // namespace kmh
