// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/code_labels.h"

#include "core/domain/text.h"

#include <array>

namespace kmh {

namespace {

struct Word
{
    const char* code;
    const char* text;
};

template<size_t N>
QString wordFor(const QString& code, const std::array<Word, N>& words)
{
    for (const Word& word : words) {
        if (code == QLatin1String(word.code))
            return tr(word.text);
    }
    return code;
}

} // namespace

QString shapeLabel(const QString& code)
{
    static constexpr std::array words = {
        Word{"points", QT_TRANSLATE_NOOP("kmh", "planned values")},
        Word{"linear", QT_TRANSLATE_NOOP("kmh", "straight line")},
        Word{"shares", QT_TRANSLATE_NOOP("kmh", "an earlier year's course")},
        Word{"flat", QT_TRANSLATE_NOOP("kmh", "the target at all times")},
    };
    return wordFor(code, words);
}

QString lightCodeLabel(const QString& code)
{
    for (const Light light : kLights) {
        if (lightCode(light) == code)
            return lightLabel(light);
    }
    return code;
}

QString qualityLabel(Quality quality)
{
    switch (quality) {
    case Quality::Preliminary: return tr("preliminary");
    case Quality::Final: return tr("final");
    case Quality::Estimated: return tr("estimated");
    }
    Q_UNREACHABLE();
}

QString roleLabel(Role role)
{
    switch (role) {
    case Role::Lead: return tr("lead");
    case Role::Responsible: return tr("responsible");
    case Role::Support: return tr("support");
    }
    Q_UNREACHABLE();
}

} // namespace kmh
