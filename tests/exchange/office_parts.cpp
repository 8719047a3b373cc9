// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/office_parts.h"

#include "tests/support/zip_file.h"

#include <QtCore/QFile>
#include <QtCore/QSet>

#include <cstring>
#include <stdexcept>

namespace kmh::test {

namespace {

class Bytes : public ByteSource
{
public:
    explicit Bytes(const QByteArray& bytes)
        : m_left(bytes)
    {
    }
    qint64 read(char* data, qint64 size) override
    {
        const QByteArray some = m_left.left(size);
        std::memcpy(data, some.constData(), size_t(some.size()));
        m_left.remove(0, some.size());
        return some.size();
    }

private:
    QByteArray m_left;
};

QString qstring(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString relationsPart(const QString& part)
{
    const auto folder = part.lastIndexOf(u'/') + 1;
    return part.left(folder) + QStringLiteral("_rels/") + part.mid(folder) +
           QStringLiteral(".rels");
}

QString resolved(const QString& part, const QString& target)
{
    QStringList path = part.split(u'/');
    path.removeLast();
    for (const QString& step : target.split(u'/')) {
        if (step == QLatin1String("..")) {
            if (path.isEmpty())
                return {};
            path.removeLast();
        } else {
            path.append(step);
        }
    }
    return path.join(u'/');
}

} // namespace

OfficeParts::OfficeParts(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    for (const ZipContent& content : unzipped(file.readAll()))
        m_parts.insert(content.name, content.bytes);
}

void OfficeParts::walk(const QString& part, const Visit& visit) const
{
    Bytes bytes(m_parts.value(part));
    XmlPull pull(bytes, [&](const QString& trouble) {
        throw std::runtime_error((part + QStringLiteral(": ") + trouble).toStdString());
    });
    for (auto token = pull.next(); token != XmlPull::Token::Finished; token = pull.next())
        visit(pull, token);
}

QStringList OfficeParts::under(const QString& folder) const
{
    QStringList found;
    for (const QString& name : names()) {
        if (name.startsWith(folder) && name.endsWith(QLatin1String(".xml")))
            found.append(name);
    }
    return found;
}

QStringList OfficeParts::values(const QString& part, const char* element,
                                const char* attribute) const
{
    QStringList found;
    walk(part, [&](XmlPull& pull, XmlPull::Token token) {
        if (token != XmlPull::Token::Start || pull.name() != element)
            return;
        if (const auto value = pull.attribute(attribute))
            found.append(*value);
        else if (const auto prefixed = pull.prefixedAttribute(attribute))
            found.append(*prefixed);
    });
    return found;
}

QStringList OfficeParts::texts(const QString& part, const char* element) const
{
    QStringList found;
    walk(part, [&](XmlPull& pull, XmlPull::Token token) {
        if (token == XmlPull::Token::Start && pull.name() == element)
            found.append(QString::fromUtf8(pull.elementText()));
    });
    return found;
}

QStringList OfficeParts::elements(const QString& part) const
{
    QStringList found;
    QStringList open;
    walk(part, [&](XmlPull& pull, XmlPull::Token token) {
        if (token == XmlPull::Token::End)
            open.removeLast();
        if (token != XmlPull::Token::Start)
            return;
        open.append(qstring(pull.name()));
        found.append(open.join(u'/'));
    });
    return found;
}

QMap<QString, QString> OfficeParts::relations(const QString& part) const
{
    QMap<QString, QString> found;
    const QString name = relationsPart(part);
    if (!contains(name))
        return found;
    const QStringList ids = values(name, "Relationship", "Id");
    const QStringList targets = values(name, "Relationship", "Target");
    for (qsizetype i = 0; i < ids.size(); ++i)
        found.insert(ids.at(i), resolved(part, targets.value(i)));
    return found;
}

QStringList OfficeParts::relationFaults(const QString& part) const
{
    QStringList faults;
    const auto known = relations(part);
    if (!known.isEmpty() &&
        known.size() != values(relationsPart(part), "Relationship", "Id").size())
        faults.append(part + QStringLiteral(": an id twice"));
    for (const QString& target : known) {
        if (!m_parts.contains(target))
            faults.append(QStringLiteral("%1: refers to %2").arg(part, target));
    }
    if (part.isEmpty())
        return faults;
    walk(part, [&](XmlPull& pull, XmlPull::Token token) {
        if (token != XmlPull::Token::Start)
            return;
        if (const auto id = pull.attribute("r:id"); id && !known.contains(*id))
            faults.append(QStringLiteral("%1: there is no %2").arg(part, *id));
    });
    return faults;
}

QStringList OfficeParts::faults() const
{
    QStringList faults;
    const QString types = QStringLiteral("[Content_Types].xml");
    try {
        QStringList typed = values(types, "Override", "PartName");
        QSet<QString> meant;
        QStringList referring{QString()};
        for (const QString& name : names()) {
            walk(name, [](XmlPull&, XmlPull::Token) {});
            if (name == types || name.endsWith(QLatin1String(".rels")))
                continue;
            referring.append(name);
            if (typed.removeAll(u'/' + name) != 1)
                faults.append(name + QStringLiteral(": not one kind"));
        }
        for (const QString& name : typed)
            faults.append(name + QStringLiteral(": has a kind but is not there"));
        for (const QString& name : referring) {
            faults += relationFaults(name);
            for (const QString& target : relations(name))
                meant.insert(target);
        }
        for (const QString& name : referring) {
            if (!name.isEmpty() && !meant.contains(name))
                faults.append(name + QStringLiteral(": nothing refers to it"));
        }
    } catch (const std::runtime_error& error) {
        faults.append(QString::fromUtf8(error.what()));
    }
    return faults;
}

} // namespace kmh::test
