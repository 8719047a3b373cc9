// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_form.h"
#include "core/store/workbook.h"
#include "tests/fuzz/table_input.h"

namespace kmh::fuzz {

namespace {

const Plan& plan()
{
    static const Workbook workbook = Workbook::openBundled(Bundle::Plan);
    return *workbook.plan();
}

} // namespace

/// What is read of a damaged form may be refused or not, but never a figure of another's.
void readInput(const QByteArray& bytes)
{
    withTables(bytes, [](TableFile& file) {
        const auto identity = returnFormOf(file, plan());
        if (!identity)
            return;
        const RegionId region = identity->region.value_or(plan().province().id);
        for (const ReadFigure& figure : readReturnForm(file, *identity, plan()).figures) {
            if (figure.key.region != region)
                qFatal("a figure of another's");
        }
    });
}

QByteArray mutated(const QByteArray& bytes, size_t most, unsigned seed, ChangeText change)
{
    return changedInside(bytes, most, seed, change);
}

} // namespace kmh::fuzz
