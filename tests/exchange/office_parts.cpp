// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/office_parts.h"

#include "core/exchange/xml_pull.h"
#include "tests/support/zip_file.h"

#include <QtCore/QFile>
#include <QtCore/QSet>

#include <cstring>
#include <functional>
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

/// Goes through a part; throws std::runtime_error with what is wrong with it.
void walk(const QByteArray& xml, const std::function<void(XmlPull&, XmlPull::Token)>& see)
{
    Bytes bytes(xml);
    XmlPull pull(bytes,
                 [](const QString& trouble) { throw std::runtime_error(trouble.toStdString()); });
    for (auto token = pull.next(); token != XmlPull::Token::Finished; token = pull.next())
        see(pull, token);
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

QStringList OfficeParts::values(const QString& part, const char* element,
                                const char* attribute) const
{
    QStringList found;
    walk(m_parts.value(part), [&](XmlPull& pull, XmlPull::Token token) {
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
    walk(m_parts.value(part), [&](XmlPull& pull, XmlPull::Token token) {
        if (token == XmlPull::Token::Start && pull.name() == element)
            found.append(QString::fromUtf8(pull.elementText()));
    });
    return found;
}

QStringList OfficeParts::elements(const QString& part) const
{
    QStringList found;
    QStringList open;
    walk(m_parts.value(part), [&](XmlPull& pull, XmlPull::Token token) {
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
    if (known.size() != values(relationsPart(part), "Relationship", "Id").size())
        faults.append(part + QStringLiteral(": an id twice"));
    for (const QString& target : known) {
        if (!m_parts.contains(target))
            faults.append(QStringLiteral("%1: refers to %2").arg(part, target));
    }
    if (part.isEmpty())
        return faults;
    walk(m_parts.value(part), [&](XmlPull& pull, XmlPull::Token token) {
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
            walk(m_parts.value(name), [](XmlPull&, XmlPull::Token) {});
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

QStringList orderFaults(const OfficeParts& parts, const QString& part,
                        const QMap<QString, QStringList>& sequences)
{
    struct Open
    {
        QString name;
        QSet<QString> kinds;
        qsizetype last = -1;
    };
    QStringList faults;
    QVector<Open> open;
    walk(parts.part(part), [&](XmlPull& pull, XmlPull::Token token) {
        if (token == XmlPull::Token::End) {
            const Open closed = open.takeLast();
            if (closed.kinds.size() > 1 && !sequences.contains(closed.name))
                faults.append(part + QStringLiteral(": no sequence for ") + closed.name);
        }
        if (token != XmlPull::Token::Start)
            return;
        const QString name = qstring(pull.name());
        if (!open.isEmpty()) {
            Open& parent = open.last();
            parent.kinds.insert(name);
            const auto sequence = sequences.constFind(parent.name);
            if (sequence != sequences.constEnd()) {
                const auto place = sequence->indexOf(name);
                if (place < parent.last || place < 0)
                    faults.append(QStringLiteral("%1: %2 in %3").arg(part, name, parent.name));
                parent.last = place;
            }
        }
        open.append({name, {}, -1});
    });
    return faults;
}

} // namespace kmh::test
