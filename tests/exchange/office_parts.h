// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_pull.h"

#include <QtCore/QMap>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace kmh::test {

/// An Office document unpacked, to ask what is in it. Elements and attributes are named without
/// their prefixes; an attribute that has one may be asked for with it (“r:id”).
class OfficeParts
{
public:
    explicit OfficeParts(const QString& path);

    QStringList names() const { return m_parts.keys(); }
    bool contains(const QString& name) const { return m_parts.contains(name); }

    using Visit = std::function<void(XmlPull&, XmlPull::Token)>;
    /// Goes through a part; throws std::runtime_error with what is wrong with its XML.
    void walk(const QString& part, const Visit& visit) const;

    /// What a strict program would refuse: parts that are no XML, relations to parts that are not
    /// there, parts without a kind or that nothing refers to, ids that refer to nothing.
    QStringList faults() const;

    /// The parts under a folder that are documents (no relations).
    QStringList under(const QString& folder) const;

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

} // namespace kmh::test
