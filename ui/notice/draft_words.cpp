// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/draft_words.h"

#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/code_labels.h"

namespace kmh {

namespace {

/// A number as it was typed, without a fixed count of decimals.
QString plainNumber(double value)
{
    QString text = formatNumber(value, 6);
    while (text.endsWith(u'0') && text.contains(u'.'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString unitOf(const QString& unit)
{
    return unit.isEmpty() ? QString() : (unit.at(0).unicode() < 0x80 ? unit : u' ' + unit);
}

QString amount(double value, const std::optional<double>& upper, const QString& unit)
{
    return upper ? QStringLiteral("%1–%2%3").arg(plainNumber(value), plainNumber(*upper),
                                                 unitOf(unit))
                 : plainNumber(value) + unitOf(unit);
}

QString named(const QString& name)
{
    return name.isEmpty() ? tr("(without a name)") : name;
}

struct Titles
{
    const DraftLookup& index;
    const DraftItem& item;

    QString words() const { return shortWords(index.draft().text, item.quote); }

    QString operator()(const DraftSection& section) const
    {
        return kmh::tr("Part %1 %2").arg(section.no).arg(section.title);
    }
    QString operator()(const DraftMeasure& measure) const
    {
        QString title = measure.title;
        if (title.isEmpty()) {
            title = words();
            if (title.startsWith(measure.printed)) // the number stands before it already
                title = title.mid(measure.printed.size()).trimmed();
        }
        return QStringLiteral("%1  %2").arg(measure.no).arg(title);
    }
    QString operator()(const DraftResponsibility& unit) const
    {
        const QString name = kmh::tr("%1 · %2").arg(roleLabel(unit.role), named(unit.name));
        return unit.unit || unit.generic ? name : kmh::tr("%1 (new unit)").arg(name);
    }
    QString operator()(const DraftImplementation& regions) const
    {
        QStringList names;
        for (const Region& region : index.draft().registers.regions) {
            if (regions.regions.contains(region.id))
                names.append(region.shortName);
        }
        const QString who =
            names.isEmpty() ? kmh::tr("all regions") : names.join(kmh::tr(", ", "between names"));
        return regions.everyMeasure ? kmh::tr("%1, every measure from here on").arg(who) : who;
    }
    QString operator()(const DraftTarget& target) const
    {
        if (target.open)
            return kmh::tr("%1 (target still to be set)").arg(named(target.indicator));
        return kmh::tr("%1 %2%3 · %4")
            .arg(named(target.indicator), comparatorSign(target.comparator),
                 amount(target.value, target.upper, target.unit), periodLabel(target.due));
    }
    QString operator()(const DraftQuantity& quantity) const
    {
        return kmh::tr("%1 · %2").arg(amount(quantity.value, {}, quantity.unit), words());
    }
    QString operator()(const DraftDeliverable& task) const
    {
        return task.due.isValid() ? kmh::tr("%1 · by %2").arg(named(task.name), dayLabel(task.due))
                                  : named(task.name);
    }
    QString operator()(const DraftProject& project) const
    {
        return kmh::tr("%1 · %2").arg(named(project.name),
                                      choiceLabel(askChoices(), project.askCode));
    }
    QString operator()(const DraftMechanism& mechanism) const { return named(mechanism.name); }
    QString operator()(const DraftFunding& money) const
    {
        return kmh::tr("%1 %2").arg(named(money.name), amount(money.amount, {}, money.unit));
    }
    QString operator()(const DraftWaiver& waiver) const
    {
        return kmh::tr("“%1”: %2").arg(words(), waiver.reason);
    }
    QString operator()(const DraftNote&) const { return words(); }
};

} // namespace

QString draftKindLabel(const DraftContent& content)
{
    // In the order of DraftContent.
    const QString labels[] = {
        tr("Part"),      tr("Measure"),  tr("Unit in charge"), tr("Regions that carry it out"),
        tr("Target"),    tr("Quantity"), tr("Deliverable"),    tr("Project"),
        tr("Mechanism"), tr("Money"),    tr("Exemption"),      tr("Remark of the notice")};
    static_assert(std::size(labels) == std::variant_size_v<DraftContent>);
    return labels[content.index()];
}

QString draftItemTitle(const DraftLookup& index, const DraftItem& item)
{
    return std::visit(Titles{index, item}, item.content);
}

QString shortWords(const QString& text, const Quote& quote, int longest)
{
    // Layout spaces are few: twice the length is enough to cut from.
    const Quote looked{quote.start, std::min(quote.length, longest * 2)};
    const QString words = withoutLayoutSpaces(looked.in(text)).simplified();
    return words.size() > longest || looked.length < quote.length
               ? words.left(longest) + QChar(0x2026)
               : words;
}

CheckState checkStateOf(const DraftLookup& index, const DraftItem& item)
{
    const bool isMeasure = contentOf<DraftMeasure>(item) != nullptr;
    const int doubts = isMeasure ? index.doubtsWithin(item.id) : int(index.doubts(item.id).size());
    if (doubts > 0)
        return CheckState::Doubtful;
    // With its measures a section has been looked at.
    const bool isSeen = contentOf<DraftSection>(item) && !index.children(item.id).isEmpty() &&
                        index.uncheckedWithin(item.id) == 0;
    return item.checked || isSeen ? CheckState::Checked : CheckState::Open;
}

QString checkStateLabel(CheckState state)
{
    switch (state) {
    case CheckState::Open: return tr("● to check");
    case CheckState::Checked: return tr("✓ checked");
    case CheckState::Doubtful: return tr("▲ doubtful");
    }
    Q_UNREACHABLE();
}

QStringList doubtSentences(const DraftLookup& index, DraftId id)
{
    QStringList sentences;
    for (const int issue : index.doubts(id))
        sentences.append(index.draft().issues.at(issue).message);
    return sentences;
}

} // namespace kmh
