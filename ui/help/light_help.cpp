// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/light_help.h"

#include "core/domain/text.h"

namespace kmh {

namespace {

QString escaped(const QString& text)
{
    return text.toHtmlEscaped();
}

QString line(const QString& name, const QString& value)
{
    return value.isEmpty() ? QString()
                           : QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                                 .arg(escaped(name), escaped(value));
}

QString head(Light light, bool overridden)
{
    return QStringLiteral("<p><b>%1</b> — %2</p>")
        .arg(escaped(lightLabel(light, overridden)), escaped(lightMeaning(light)));
}

QString byHand(bool overridden)
{
    return overridden
               ? QStringLiteral("<p>%1</p>")
                     .arg(escaped(kmh::tr("A person set this light against its rule; that is "
                                          "marked wherever it is shown.")))
               : QString();
}

} // namespace

QString lightMeaning(Light light)
{
    switch (light) {
    case Light::Met: return kmh::tr("the target is reached, or the deliverable is done");
    case Light::OnTrack: return kmh::tr("at or ahead of what is planned by now");
    case Light::Watch: return kmh::tr("a little behind what is planned by now");
    case Light::Behind: return kmh::tr("clearly behind, or not reached when it was due");
    case Light::NotDue: return kmh::tr("nothing is due to be reported or judged yet");
    case Light::Missing: return kmh::tr("a report was due and has not come");
    case Light::NotJudged: return kmh::tr("there is nothing to judge by; the reason says what");
    }
    Q_UNREACHABLE();
}

QString lightHelp(const Explained& explained)
{
    const Explanation& why = explained.explanation;
    QString html = QStringLiteral("<p><b>%1</b></p>").arg(escaped(explained.title)) +
                   head(explained.light, explained.overridden);
    if (!why.reason.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(escaped(why.reason));
    QString lines;
    for (const ExplanationInput& input : why.inputs)
        lines += line(input.name, input.value);
    lines += line(kmh::tr("Rule"), why.rule) + line(kmh::tr("Formula"), why.formula);
    return html + QStringLiteral("<table>%1</table>").arg(lines) + byHand(explained.overridden);
}

QString lightHelp(Light light, bool overridden, const QString& reason)
{
    QString html = head(light, overridden);
    if (!reason.isEmpty() && reason != lightLabel(light, overridden))
        html += QStringLiteral("<p>%1</p>").arg(escaped(reason));
    return html + byHand(overridden);
}

} // namespace kmh
