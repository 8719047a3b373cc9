// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/read_notice.h"

#include "core/domain/error.h"
#include "core/domain/text.h"
#include "core/notice/draft_plan.h"
#include "core/notice/line_index.h"
#include "core/notice/measure_reader.h"
#include "core/notice/notice_place.h"
#include "core/notice/proposals.h"
#include "core/notice/responsibility_words.h"

#include <QtCore/QHash>

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

void requireWords(const QString& text)
{
    const bool isBlank =
        std::all_of(text.begin(), text.end(), [](QChar c) { return !c.isLetterOrNumber(); });
    if (isBlank)
        throw Error(Error::Kind::BadInput,
                    kmh::tr("There is no text in the notice; choose another file or paste its "
                            "text."));
}

/// Puts together what the readers find, in the order of the notice.
class Assembly
{
public:
    Assembly(const QString& text, const Registers& registers, const NoticeHints& hints)
        : m_outline(readOutline(text, hints))
        , m_otherPlace(placeOutside(registers, m_outline.head))
        , m_book(registers, m_otherPlace)
        , m_lines(text)
    {
        m_draft.text = text;
        m_draft.registers = registers;
        m_draft.head = m_outline.head;
        if (!m_draft.head.period)
            m_draft.head.period = hints.period;
        if (m_draft.head.code.isEmpty() && m_draft.head.period)
            m_draft.head.code = m_draft.head.period->code();
        m_draft.issues = m_outline.issues;
        for (const Quote& outside : std::as_const(m_outline.outside))
            m_firstLeads =
                m_firstLeads || holdsNoteThatTheFirstLeads(CleanText(text, outside).words());
    }

    Draft read()
    {
        if (m_outline.measures.isEmpty())
            throw Error(Error::Kind::BadInput,
                        kmh::tr("No measure was found in the text: none of its paragraphs has a "
                                "number or says what is to be done. Check that it is the whole "
                                "notice."));
        if (!m_draft.head.period)
            tell({.line = 1,
                  .message = kmh::tr("The notice does not say which period it governs, so its "
                                     "deadlines could not be dated; say it and read again.")});
        if (!m_otherPlace.isEmpty())
            tell({.line = 1,
                  .message = kmh::tr("The register of regions is the one of %1, and the notice is "
                                     "of %2: groups of local governments bind none of the "
                                     "regions of %1. Load the regions of %2 and read the notice "
                                     "again.")
                                 .arg(m_draft.registers.regions.first().name, m_otherPlace)});
        int next = 0;
        for (int i = 0; i < m_outline.sections.size(); ++i)
            next = readSection(i, next);
        tellOfNobody();
        proposeWaivers();
        std::stable_sort(
            m_draft.issues.begin(), m_draft.issues.end(),
            [](const NoticeIssue& a, const NoticeIssue& b) { return a.line < b.line; });
        return std::move(m_draft);
    }

private:
    DraftId add(DraftItem item, std::optional<DraftId> parent)
    {
        item.id = {++m_lastId};
        item.parent = parent;
        m_draft.items.append(std::move(item));
        return m_draft.items.last().id;
    }

    void tell(NoticeIssue issue)
    {
        if (issue.quote)
            issue.line = m_lines.lineOf(issue.quote->start);
        m_draft.issues.append(std::move(issue));
    }

    /// Reads a section and its measures, the first of which is the `first`-th of all; returns which
    /// is the next section's first.
    int readSection(int index, int first)
    {
        const OutlineSection& section = m_outline.sections.at(index);
        int end = first;
        QStringList words;
        for (; end < m_outline.measures.size() && m_outline.measures.at(end).section == index;
             ++end)
            words.append(m_outline.measures.at(end).words.words());
        const QString sector = proposedSector(section.title, words, m_draft.registers.sectors);
        const DraftId id = add(
            {.quote = section.quote,
             .content = DraftSection{.no = index + 1, .title = section.title, .sector = sector}},
            {});
        ResponsibilityReading ofSection;
        if (!section.words.isEmpty())
            ofSection = readResponsibilities(section.words, m_book, m_firstLeads);
        for (int i = first; i < end; ++i)
            readOne(i, id, ofSection);
        return end;
    }

    /// Where most measures say who answers, one that does not may have lost it.
    void tellOfNobody()
    {
        if (m_answeredByNobody.size() * 2 >= m_outline.measures.size())
            return;
        for (const auto& [id, quote] : std::as_const(m_answeredByNobody)) {
            tell({.severity = NoticeIssue::Severity::Note,
                  .message = kmh::tr("The measure does not say who answers for it."),
                  .quote = quote,
                  .item = id});
        }
    }

    void readOne(int index, DraftId section, const ResponsibilityReading& ofSection)
    {
        const OutlineMeasure& measure = m_outline.measures.at(index);
        const QString title = measure.words.words().left(measure.titleLength);
        const DraftId id = add(
            {.quote = measure.quote,
             .content = DraftMeasure{.no = index + 1, .printed = measure.printed, .title = title}},
            section);
        ResponsibilityReading who = readResponsibilities(measure.words, m_book, m_firstLeads);
        if (who.units.isEmpty() && who.regions.isEmpty()) { // the section's hold for it
            who.units = ofSection.units;
            who.regions = ofSection.regions;
        }
        if (who.units.isEmpty() && who.regions.isEmpty())
            m_answeredByNobody.append({id, measure.quote});
        addAll(readMeasure(measure, who, m_draft.head), id);
    }

    void addAll(const MeasureReading& reading, DraftId measure)
    {
        QVector<int> order(reading.items.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
            return reading.items.at(a).item.quote.start < reading.items.at(b).item.quote.start;
        });
        QHash<int, DraftId> ids;
        const auto firstItem = m_draft.items.size();
        for (const int i : std::as_const(order)) {
            const MeasureReading::Found& found = reading.items.at(i);
            const DraftId id = add(found.item, measure);
            ids.insert(i, id);
            if (!found.doubt.isEmpty())
                tell({.message = found.doubt, .quote = found.item.quote, .item = id});
        }
        for (int k = 0; k < order.size(); ++k) {
            const std::optional<int> tracker = reading.items.at(order.at(k)).tracker;
            if (auto* quantity = std::get_if<DraftQuantity>(&m_draft.items[firstItem + k].content);
                quantity && tracker)
                quantity->trackedBy = ids.value(*tracker);
        }
        for (const NoticeIssue& issue : reading.issues)
            tell(issue);
    }

    /// What nothing follows up and nothing needs to, as far as that is known of notices at large.
    void proposeWaivers()
    {
        const Plan plan = planOf(m_draft);
        QHash<int, DraftId> measures; // by number
        for (const DraftItem& item : std::as_const(m_draft.items)) {
            if (const auto* measure = contentOf<DraftMeasure>(item))
                measures.insert(measure->no, item.id);
        }
        QVector<DraftItem> waivers;
        QSet<QPair<int, int>> waived;
        for (const CoverageItem& place : coverageOf(plan)) {
            if (place.state != CoverageItem::State::Open)
                continue;
            const std::optional<WaiverProposal> proposal = proposedWaiver(place, plan);
            if (!proposal || waived.contains({proposal->quote.start, proposal->quote.length}))
                continue;
            waived.insert({proposal->quote.start, proposal->quote.length});
            DraftItem item{.quote = proposal->quote, .content = DraftWaiver{proposal->reason}};
            item.id = {++m_lastId};
            if (place.measure) // planOf() numbers measures from 1
                item.parent = measures.value(int(place.measure->value));
            waivers.append(std::move(item));
        }
        insertInOrder(waivers);
    }

    /// Each behind the items of its measure; those before the first measure come first.
    void insertInOrder(const QVector<DraftItem>& waivers)
    {
        QHash<qint64, QVector<DraftItem>> byMeasure;
        QVector<DraftItem> merged;
        for (const DraftItem& item : waivers) {
            if (item.parent)
                byMeasure[item.parent->value].append(item);
            else
                merged.append(item);
        }
        std::optional<DraftId> measure;
        const auto endMeasure = [&] {
            if (measure)
                merged += byMeasure.take(measure->value);
            measure.reset();
        };
        for (const DraftItem& item : std::as_const(m_draft.items)) {
            const bool isMeasure = contentOf<DraftMeasure>(item);
            if (isMeasure || contentOf<DraftSection>(item))
                endMeasure();
            if (isMeasure)
                measure = item.id;
            merged.append(item);
        }
        endMeasure();
        m_draft.items = std::move(merged);
    }

    Outline m_outline;
    QString m_otherPlace; ///< whose regions are not those of the registers
    UnitBook m_book;
    LineIndex m_lines;
    Draft m_draft;
    qint64 m_lastId = 0;
    bool m_firstLeads = false;
    QVector<std::pair<DraftId, Quote>> m_answeredByNobody; ///< measures
};

} // namespace

Draft readNotice(const QString& text, const Registers& registers, const NoticeHints& hints)
{
    requireWords(text);
    return Assembly(text, registers, hints).read();
}

} // namespace kmh
