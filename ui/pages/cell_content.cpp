// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cell_content.h"

#include "core/evaluation/assessment.h"
#include "ui/models/column_model.h"
#include "ui/theme/light_icon.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

constexpr int kMostDigits = 15; // a spreadsheet's numbers have no more

QString lightsText(const LightCount& count)
{
    QStringList parts;
    for (const Light light : kLightOrder) {
        if (count[light] > 0)
            parts.append(lightLabel(light) + u' ' + QString::number(count[light]));
    }
    return parts.join(u' ');
}

} // namespace

QString cellText(const QModelIndex& index)
{
    const QVariant count = index.data(LightCountRole);
    QString text = count.isValid() ? lightsText(count.value<LightCount>())
                                   : index.data(Qt::DisplayRole).toString();
    if (const QVariant light = index.data(LightRole); text.isEmpty() && light.isValid())
        text = lightLabel(Light(light.toInt())); // where only its shape is painted
    const QString note = index.data(NoteRole).toString();
    return note.isEmpty() ? text : text + u' ' + note;
}

QString numberText(QString text)
{
    static const QRegularExpression number(
        QStringLiteral("^[+-]?(0|[1-9]\\d{0,2}(,\\d{3})+|[1-9]\\d*)(\\.\\d+)?%?$"));
    text.replace(QChar(0x2212), u'-');
    const auto digits =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits <= kMostDigits && number.match(text).hasMatch() ? text : QString();
}

QString exactValue(const QModelIndex& index, const QString& shown)
{
    const QVariant value = index.data(SortRole);
    if (value.typeId() != QMetaType::Double || shown.endsWith(u'%'))
        return {};
    const auto decimals = shown.contains(u'.') ? shown.size() - shown.indexOf(u'.') - 1 : 0;
    const double rounded = QString(shown).remove(u',').toDouble();
    const bool same = std::abs(value.toDouble() - rounded) <= 0.5000001 * std::pow(10., -decimals);
    return same ? QString::number(value.toDouble(), 'g', 17) : QString();
}

} // namespace kmh
