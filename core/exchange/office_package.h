// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/progress.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QVector>

namespace kmh {

/// How a part refers to another: by an id that is unique in the referring part.
struct PartRelation
{
    QByteArray id;   ///< “rId1”
    QByteArray kind; ///< the last word of its address, “slideLayout”
    QString target;  ///< the other part's name, from the container's root
};

/// What a document says of itself.
struct PackageProperties
{
    QString title;
    QString author;
    QDateTime madeAt;            ///< UTC
    QByteArray application = {}; ///< more elements of docProps/app.xml, in XML
};

/// The parts of an Office document (ECMA-376 part 2, Open Packaging Conventions): what kind each
/// is, which refers to which, and the document's properties. Held until it is saved, so that
/// nothing is left behind where that fails.
class OfficePackage
{
public:
    /// `main` is the part that a program opens first.
    OfficePackage(const QString& main, const PackageProperties& properties);

    /// `contentType` after “application/vnd.openxmlformats-officedocument.”.
    void add(const QString& name, const QByteArray& contentType, const QByteArray& content,
             const QVector<PartRelation>& relations = {});

    /// Written beside `path` and renamed. Throws Error (CannotOpen) and Cancelled.
    void save(const QString& path, const Progress& progress) const;

private:
    struct Part
    {
        QString name;
        QByteArray contentType; ///< whole
        QByteArray content;
        QVector<PartRelation> relations;
    };

    void addProperties(const PackageProperties& properties);
    QByteArray contentTypes() const;

    QDateTime m_madeAt;
    QString m_main;
    QVector<Part> m_parts;
};

} // namespace kmh
