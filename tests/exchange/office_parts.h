// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace kmh::test {

/// An Office document unpacked, to ask what is in it. Elements and attributes are named without
/// their prefixes; an attribute that has one may be asked for with it (“r:id”).
class OfficeParts
{
public:
    explicit OfficeParts(const QString& path);

    QStringList names() const { return m_parts.keys(); }
    bool contains(const QString& name) const { return m_parts.contains(name); }
    QByteArray part(const QString& name) const { return m_parts.value(name); }

    /// What a strict program would refuse: parts that are no XML, relations to parts that are not
    /// there, parts without a kind or that nothing refers to, ids that refer to nothing.
    QStringList faults() const;

    /// The texts of all elements of a name in a part, in order.
    QStringList texts(const QString& part, const char* element) const;
    /// An attribute of all elements of a name that have it.
    QStringList values(const QString& part, const char* element, const char* attribute) const;
    /// A part as paths of its elements: “sld/cSld/spTree/sp”, in order.
    QStringList elements(const QString& part) const;
    /// What a part refers to, by id.
    QMap<QString, QString> relations(const QString& part) const;

private:
    QStringList relationFaults(const QString& part) const;

    QMap<QString, QByteArray> m_parts;
};

/// Children of an element that stand in another order than the schema's sequence, or are none of
/// it. `sequences`: for each element with more than one kind of child, these in their order; an
/// element that has several kinds and is not listed is a fault as well.
QStringList orderFaults(const OfficeParts& parts, const QString& part,
                        const QMap<QString, QStringList>& sequences);

} // namespace kmh::test
