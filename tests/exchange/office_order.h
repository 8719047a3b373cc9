// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/exchange/office_parts.h"

namespace kmh::test {

/// For the elements of a presentation that we write and that have several kinds of children: these
/// in the order of ECMA-376's schemas (pml.xsd, dml-main.xsd), by local names.
QMap<QString, QStringList> pptxSequences();

/// The same of a text document (wml.xsd).
QMap<QString, QStringList> docxSequences();

/// Children of an element that stand in another order than the schema's sequence, or are none of
/// it. `sequences`: for each element with more than one kind of child, these in their order, “a|b”
/// where either may come; an element that has several kinds and is not listed is a fault as well.
QStringList orderFaults(const OfficeParts& parts, const QString& part,
                        const QMap<QString, QStringList>& sequences);

} // namespace kmh::test
