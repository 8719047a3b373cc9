// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/quote_check.h"

#include "core/domain/text.h"
#include "core/notice/clean_text.h"
#include "core/notice/unit_book.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace kmh {

namespace {

/// Words as they read, without any space or line break.
QString plain(const QString& words)
{
    QString clean = CleanText(words, {0, int(words.size())}).words();
    clean.removeIf([](QChar sign) { return sign.isSpace(); });
    return clean;
}

/// What a sentence, or a bracket behind it, ends with.
bool endsSentence(QChar sign)
{
    return QStringLiteral("。！？；：!?;:)）〕】”").contains(sign);
}

class Checker
{
public:
    explicit Checker(const Plan& plan)
        : m_plan(plan)
        , m_units(registersOf(plan))
    {
        for (const Measure& measure : plan.measures)
            m_measures.insert(measure.id, &measure);
        for (const Indicator& indicator : plan.indicators)
            m_indicators.insert(indicator.id, &indicator);
    }

    QStringList problems()
    {
        checkSections();
        for (const Measure& measure : m_plan.measures)
            checkMeasure(measure);
        checkIndicators();
        checkTasks();
        checkQuantities();
        for (const Waiver& waiver : m_plan.waivers)
            requireInText(waiver.quote, kmh::tr("The waiver “%1”").arg(waiver.reason));
        return m_problems;
    }

private:
    void report(const QString& what, const QString& wrong)
    {
        m_problems.append(kmh::tr("%1 %2.").arg(what, wrong));
    }

    /// Whether the quote is words of the text; reported if not.
    bool requireInText(const Quote& quote, const QString& what)
    {
        const bool inside =
            quote.start >= 0 && quote.length > 0 && quote.end() <= m_plan.noticeText.size();
        if (!inside)
            report(what, kmh::tr("quotes a place outside the notice"));
        else if (m_plan.wording(quote).isEmpty())
            report(what, kmh::tr("quotes nothing but spaces"));
        else
            return true;
        return false;
    }

    bool requireInMeasure(const Quote& quote, MeasureId measureId, const QString& what)
    {
        const Measure& measure = *m_measures.value(measureId);
        const QString whose = kmh::tr("Measure %1: %2").arg(measure.no).arg(what);
        if (!requireInText(quote, whose))
            return false;
        if (measure.quote.contains(quote))
            return true;
        report(whose, kmh::tr("quotes words of another paragraph"));
        return false;
    }

    void checkSections()
    {
        for (const Section& section : m_plan.sections) {
            const QString what = kmh::tr("Section %1").arg(section.no);
            if (requireInText(section.quote, what) &&
                !plain(section.quote.in(m_plan.noticeText)).contains(plain(section.title)))
                report(what, kmh::tr("has a title that its heading does not hold"));
        }
    }

    void checkMeasure(const Measure& measure)
    {
        const QString what = kmh::tr("Measure %1").arg(measure.no);
        if (!requireInText(measure.quote, what))
            return;
        checkParagraph(measure, what);
        for (const Responsibility& r : measure.units)
            checkUnit(r, what);
        // The words that bind the regions to every measure stand in one of them only.
        if (measure.regionQuote)
            requireInText(*measure.regionQuote, kmh::tr("Measure %1: its regions").arg(measure.no));
    }

    /// The words may stand in another measure's paragraph that says it for both.
    void checkUnit(const Responsibility& r, const QString& what)
    {
        const QString name = m_units.name(r.unit);
        if (requireInText(r.quote, kmh::tr("%1: unit %2").arg(what, name)) &&
            !means(plain(r.quote.in(m_plan.noticeText)), r.unit, name))
            report(what, kmh::tr("names unit %1 where the notice reads “%2”")
                             .arg(name, m_plan.wording(r.quote)));
    }

    /// By name, by another of its names, or by a part of it: 财政厅 where 省 stands before an
    /// earlier name, 江口市 where 人民政府 stands behind a later one.
    bool means(const QString& words, UnitId unit, const QString& name) const
    {
        const bool isPart = words.size() > 1 && (name.startsWith(words) || name.endsWith(words));
        return isPart || m_units.unit(words) == unit;
    }

    /// Where a notice has no line breaks a measure is its sentences; its number is printed in any
    /// style, restarts or not, or is missing, but the plan's own run through.
    void checkParagraph(const Measure& measure, const QString& what)
    {
        if (!beginsAnew(measure.quote.start) || !endsThere(measure.quote))
            report(what, kmh::tr("does not quote one whole paragraph"));
        if (measure.no != ++m_number)
            report(what, kmh::tr("quotes a paragraph with another number"));
        const QString title = plain(measure.title);
        const QString body = plain(m_plan.body(measure).in(m_plan.noticeText));
        const bool ended = body.size() <= title.size() || !body.at(title.size()).isLetterOrNumber();
        if (!body.startsWith(title) || !(title.isEmpty() || ended))
            report(what, kmh::tr("has a title that is not its paragraph's first sentence"));
    }

    bool beginsAnew(int place) const
    {
        const QString& text = m_plan.noticeText;
        for (; place > 0 && text.at(place - 1) != u'\n'; --place) {
            if (!text.at(place - 1).isSpace())
                return endsSentence(text.at(place - 1));
        }
        return true;
    }

    bool endsThere(const Quote& quote) const
    {
        const QString& text = m_plan.noticeText;
        return quote.end() == text.size() || text.at(quote.end()) == u'\n' ||
               endsSentence(text.at(quote.end() - 1));
    }

    void checkIndicators()
    {
        for (const Indicator& i : m_plan.indicators) {
            m_codes.insert(i.code);
            if (i.quote)
                requireInMeasure(*i.quote, i.measure, kmh::tr("indicator %1").arg(i.name));
            else if (!i.guidance)
                report(kmh::tr("Measure %1: indicator %2")
                           .arg(m_measures.value(i.measure)->no)
                           .arg(i.name),
                       kmh::tr("has no quote"));
        }
        for (const Target& t : m_plan.targets) {
            const Indicator& i = *m_indicators.value(t.indicator);
            if (t.quote)
                requireInMeasure(*t.quote, i.measure, kmh::tr("the target of %1").arg(i.name));
        }
    }

    void checkTasks()
    {
        const auto check = [&](const auto& items) {
            for (const auto& item : items) {
                m_codes.insert(item.code);
                requireInMeasure(item.quote, item.measure, item.name);
            }
        };
        check(m_plan.deliverables);
        check(m_plan.projects);
        check(m_plan.mechanisms);
        check(m_plan.fundings);
    }

    void checkQuantities()
    {
        for (const Quantity& q : m_plan.quantities) {
            const QString what = kmh::tr("quantity “%1”").arg(q.quote.in(m_plan.noticeText));
            requireInMeasure(q.quote, q.measure, what);
            if (!q.trackedBy.isEmpty() && !m_codes.contains(q.trackedBy))
                report(kmh::tr("Measure %1: %2").arg(m_measures.value(q.measure)->no).arg(what),
                       kmh::tr("is tracked by %1, which does not exist").arg(q.trackedBy));
        }
    }

    const Plan& m_plan;
    const UnitBook m_units;
    QHash<MeasureId, const Measure*> m_measures;
    QHash<IndicatorId, const Indicator*> m_indicators;
    int m_number = 0; ///< of the measure looked at last
    QSet<QString> m_codes;
    QStringList m_problems;
};

} // namespace

QStringList quoteProblems(const Plan& plan)
{
    return Checker(plan).problems();
}

} // namespace kmh
