// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_styles.h"

#include "core/domain/text.h"

#include <QtCore/QHash>

namespace kmh {

namespace {

constexpr qsizetype kMostStyles = 1'000'000;

bool isMomentLetter(QChar c)
{
    return QStringView(u"ymdhs年月日").contains(c.toLower());
}

bool isDigitPlace(QChar c)
{
    return c == u'0' || c == u'#' || c == u'?';
}

/// [h], [mm], [ss]: hours, minutes or seconds that count on.
bool isElapsedTime(QChar opening, const QString& inside)
{
    return opening == u'[' && !inside.isEmpty() && QStringView(u"hms").contains(inside.front()) &&
           inside.count(inside.front()) == inside.size();
}

/// The code's first section without what is only text: quotes, brackets, escaped characters.
QString bareCode(const QString& code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        if (c == u'\\' || c == u'_' || c == u'*')
            ++i;
        else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            const QString inside = code.mid(i + 1, end - i - 1).toLower();
            if (isElapsedTime(c, inside))
                bare.append(inside);
            i = end;
        } else if (c == u';')
            break;
        else
            bare.append(c);
    }
    return bare;
}

bool isGeneral(const QString& bare)
{
    const QString lower = bare.trimmed().toLower();
    return lower.contains(u"general") || lower.contains(u"standard") || lower.contains(u"通用");
}

} // namespace

NumberShape shapeOfFormat(const QString& code)
{
    const QString bare = bareCode(code);
    if (isGeneral(bare))
        return NumberShape::Plain;
    for (const QChar c : bare) {
        if (isDigitPlace(c)) // 0年 is a number of years; in ss.0 the letters come first
            break;
        if (isMomentLetter(c))
            return NumberShape::Moment;
    }
    if (bare.contains(u'%'))
        return NumberShape::Percent;
    const bool isDayOfTheWeek = bare.trimmed().toLower().startsWith(u"aaa");
    return isDayOfTheWeek ? NumberShape::Moment : NumberShape::Plain;
}

NumberShape shapeOfBuiltIn(int id)
{
    if (id == 9 || id == 10)
        return NumberShape::Percent;
    const bool isMoment = (id >= 14 && id <= 22) || (id >= 27 && id <= 36) ||
                          (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
    return isMoment ? NumberShape::Moment : NumberShape::Plain;
}

std::vector<NumberShape> readShapes(XmlPull& xml)
{
    QHash<int, NumberShape> custom;
    std::vector<NumberShape> shapes;
    bool inCellStyles = false;
    for (XmlPull::Token token = xml.next(); token != XmlPull::Token::Finished; token = xml.next()) {
        if (token == XmlPull::Token::Text)
            continue;
        if (xml.name() == "cellXfs")
            inCellStyles = token == XmlPull::Token::Start;
        if (token != XmlPull::Token::Start)
            continue;
        const int id = xml.attribute("numFmtId").value_or(QString()).toInt();
        if (xml.name() == "numFmt")
            custom.insert(id, shapeOfFormat(xml.attribute("formatCode").value_or(QString())));
        else if (xml.name() == "xf" && inCellStyles)
            shapes.push_back(custom.value(id, shapeOfBuiltIn(id)));
        if (qsizetype(shapes.size()) + custom.size() > kMostStyles)
            xml.complain(kmh::tr("it has more than %1 cell styles").arg(kMostStyles));
    }
    return shapes;
}

} // namespace kmh
