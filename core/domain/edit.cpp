// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/edit.h"

#include <algorithm>

namespace kmh {

namespace {

struct Inverse
{
    const Snapshot& before;
    const QVector<Acknowledgement>& acknowledgements;

    std::optional<Edit> operator()(const TargetEdit& edit) const
    {
        const Target* target = before.plan->target(edit.indicator, edit.region);
        return TargetEdit{edit.indicator, edit.region,
                          target ? std::optional(*target) : std::nullopt};
    }

    std::optional<Edit> operator()(const CourseEdit& edit) const
    {
        const PlannedCourse* course = before.plan->course(edit.indicator, edit.region);
        return CourseEdit{edit.indicator, edit.region,
                          course ? std::optional(*course) : std::nullopt};
    }

    std::optional<Edit> operator()(const RuleEdit& edit) const
    {
        const LightRule* rule = findRule(before.plan->rules, edit.rule.name);
        return rule ? std::optional<Edit>(RuleEdit{*rule}) : std::nullopt;
    }

    std::optional<Edit> operator()(const RuleChoiceEdit&) const
    {
        return RuleChoiceEdit{before.plan->lightRule};
    }

    std::optional<Edit> operator()(const OverrideEdit& edit) const
    {
        OverrideEdit inverse{edit.indicator, edit.region, edit.period, {}};
        for (const LightOverride& set : before.overrides) {
            if (set.indicator == edit.indicator && set.region == edit.region &&
                set.period == edit.period)
                inverse.light = set.light;
        }
        return inverse;
    }

    std::optional<Edit> operator()(BreakEdit edit) const
    {
        const QVector<SeriesBreak>& breaks = before.plan->breaks;
        edit.withdrawn = std::none_of(breaks.begin(), breaks.end(), [&](const SeriesBreak& noted) {
            return noted.indicator == edit.indicator && noted.region == edit.region &&
                   noted.period == edit.period;
        });
        return edit;
    }

    std::optional<Edit> operator()(AcknowledgementEdit edit) const
    {
        edit.withdrawn = std::none_of(
            acknowledgements.begin(), acknowledgements.end(),
            [&](const Acknowledgement& given) { return given.finding == edit.finding; });
        return edit;
    }

    std::optional<Edit> operator()(const LedgerEdit& edit) const
    {
        Ledger back = edit.before.value_or(edit.after);
        back.removed = !edit.before || edit.before->removed;
        return LedgerEdit{edit.after, back};
    }

    std::optional<Edit> operator()(const EntryEdit& edit) const
    {
        if (edit.after.has(EntryField::Period) && edit.after.state() == QLatin1String("closed"))
            return {};
        Entry back = edit.before.value_or(edit.after);
        back.removed = !edit.before || edit.before->removed;
        return EntryEdit{edit.after, back};
    }

    std::optional<Edit> operator()(const PriceEdit& edit) const
    {
        return PriceEdit{edit.entry,  edit.day,           edit.after,
                         edit.before, edit.earlierSource, edit.source};
    }

    std::optional<Edit> operator()(const AttachmentEdit& edit) const
    {
        return AttachmentEdit{edit.entry, edit.name, edit.after, edit.before};
    }

    std::optional<Edit> operator()(FiguresEdit edit) const
    {
        for (FigureChange& change : edit.figures)
            std::swap(change.before, change.after);
        // Of two changes of one figure the later one is undone first.
        std::reverse(edit.figures.begin(), edit.figures.end());
        edit.basedOn = -1;
        return edit;
    }

    std::optional<Edit> operator()(ReceiptEdit edit) const
    {
        edit.receipt.withdrawn = !edit.receipt.withdrawn;
        return edit;
    }

    std::optional<Edit> operator()(const LayoutEdit& edit) const
    {
        return LayoutEdit{edit.sender, edit.after, edit.before};
    }

    std::optional<Edit> operator()(const WordingEdit& edit) const
    {
        Wording back = edit.after;
        back.computed = edit.before ? edit.before->computed : QString();
        back.said = edit.before ? edit.before->said : QString();
        const bool stood = !edit.after.said.isEmpty();
        return WordingEdit{stood ? std::optional(edit.after) : std::nullopt, back};
    }

    std::optional<Edit> operator()(const SettingEdit& edit) const
    {
        return SettingEdit{edit.name, edit.after, edit.before};
    }
};

struct NoteInForce
{
    const Snapshot& before;
    const QVector<Acknowledgement>& acknowledgements;

    QString operator()(const TargetEdit& edit) const
    {
        const Target* target = before.plan->target(edit.indicator, edit.region);
        return target ? target->stamp.note : QString();
    }

    QString operator()(const CourseEdit& edit) const
    {
        const PlannedCourse* course = before.plan->course(edit.indicator, edit.region);
        return course ? course->stamp.note : QString();
    }

    QString operator()(const RuleEdit& edit) const
    {
        const LightRule* rule = findRule(before.plan->rules, edit.rule.name);
        return rule ? rule->stamp.note : QString();
    }

    QString operator()(const RuleChoiceEdit&) const { return {}; }

    QString operator()(const OverrideEdit& edit) const
    {
        for (const LightOverride& set : before.overrides) {
            if (set.indicator == edit.indicator && set.region == edit.region &&
                set.period == edit.period)
                return set.stamp.note;
        }
        return {};
    }

    QString operator()(const BreakEdit& edit) const
    {
        for (const SeriesBreak& noted : before.plan->breaks) {
            if (noted.indicator == edit.indicator && noted.region == edit.region &&
                noted.period == edit.period)
                return noted.note;
        }
        return {};
    }

    QString operator()(const AcknowledgementEdit& edit) const
    {
        for (const Acknowledgement& given : acknowledgements) {
            if (given.finding == edit.finding)
                return given.stamp.note;
        }
        return {};
    }

    QString operator()(const LedgerEdit& edit) const
    {
        return edit.before ? edit.before->stamp.note : QString();
    }

    QString operator()(const EntryEdit& edit) const
    {
        return edit.before ? edit.before->stamp.note : QString();
    }

    QString operator()(const PriceEdit&) const { return {}; }
    QString operator()(const AttachmentEdit&) const { return {}; }
    QString operator()(const FiguresEdit&) const { return {}; }
    QString operator()(const ReceiptEdit&) const { return {}; }
    QString operator()(const LayoutEdit&) const { return {}; }
    QString operator()(const WordingEdit&) const { return {}; }
    QString operator()(const SettingEdit&) const { return {}; }
};

} // namespace

bool isArchiving(const Edit& edit)
{
    const auto* setting = std::get_if<SettingEdit>(&edit);
    return setting && setting->name == QLatin1String(kArchivedSetting);
}

QString noteInForce(const Edit& edit, const Snapshot& before,
                    const QVector<Acknowledgement>& acknowledgements)
{
    return std::visit(NoteInForce{before, acknowledgements}, edit);
}

std::optional<Edit> inverseOf(const Edit& edit, const Snapshot& before,
                              const QVector<Acknowledgement>& acknowledgements)
{
    return std::visit(Inverse{before, acknowledgements}, edit);
}

} // namespace kmh
