// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notice_view.h"

#include "ui/theme/theme.h"

#include <algorithm>

namespace kmh {

namespace {

QString styleOf(const QuoteMark& mark)
{
    QString style;
    switch (mark.kind) {
    case QuoteMark::Kind::Target:
        style = QStringLiteral("background-color:%1;").arg(theme::kQuote.name());
        break;
    case QuoteMark::Kind::Deliverable:
        style = QStringLiteral("background-color:%1;").arg(theme::kSelection.name());
        break;
    case QuoteMark::Kind::Project:
    case QuoteMark::Kind::Arrangement: style = QStringLiteral("text-decoration:underline;"); break;
    }
    return mark.current ? style + QStringLiteral("font-weight:bold;") : style;
}

QString span(const QString& style, const QString& text)
{
    return QStringLiteral("<span style=\"%1\">%2</span>").arg(style, text.toHtmlEscaped());
}

/// Marks that overlap an earlier or stronger one are dropped, so that no word is printed twice.
QVector<QuoteMark> withoutOverlaps(QVector<QuoteMark> marks)
{
    std::stable_sort(marks.begin(), marks.end(),
                     [](const QuoteMark& a, const QuoteMark& b) { return a.kind < b.kind; });
    QVector<QuoteMark> kept;
    for (const QuoteMark& mark : marks) {
        const bool free = std::none_of(kept.begin(), kept.end(), [&](const QuoteMark& k) {
            return mark.quote.start < k.quote.end() && k.quote.start < mark.quote.end();
        });
        if (free)
            kept.append(mark);
    }
    std::sort(kept.begin(), kept.end(),
              [](const QuoteMark& a, const QuoteMark& b) { return a.quote.start < b.quote.start; });
    return kept;
}

template<class Items>
void addMarks(const Items& items, MeasureId measure, QuoteMark::Kind kind,
              QVector<QuoteMark>& marks)
{
    for (const auto& item : items) {
        if (item.measure == measure)
            marks.append({item.quote, kind, false});
    }
}

} // namespace

QVector<QuoteMark> quoteMarks(const Plan& plan, MeasureId measure,
                              const std::optional<Quote>& current)
{
    QVector<QuoteMark> marks;
    for (const Target& target : plan.targets) {
        if (target.quote && plan.indicator(target.indicator).measure == measure)
            marks.append({*target.quote, QuoteMark::Kind::Target, target.quote == current});
    }
    addMarks(plan.deliverables, measure, QuoteMark::Kind::Deliverable, marks);
    addMarks(plan.projects, measure, QuoteMark::Kind::Project, marks);
    addMarks(plan.fundings, measure, QuoteMark::Kind::Arrangement, marks);
    addMarks(plan.mechanisms, measure, QuoteMark::Kind::Arrangement, marks);
    return marks;
}

QString markedHtml(const Plan& plan, const Quote& part, QVector<QuoteMark> marks)
{
    QString html;
    int position = part.start;
    const auto addPlain = [&](int end) {
        html += plan.wording({position, end - position}).toHtmlEscaped();
    };
    for (const QuoteMark& mark : withoutOverlaps(std::move(marks))) {
        if (!part.contains(mark.quote))
            continue;
        addPlain(mark.quote.start);
        html += span(styleOf(mark), plan.wording(mark.quote));
        position = mark.quote.end();
    }
    addPlain(part.end());
    return html;
}

NoticeView::NoticeView(QWidget* parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("The measure in the notice's words"));
    document()->setDocumentMargin(0);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void NoticeView::setMeasure(const Plan& plan, const Measure& measure,
                            const std::optional<Quote>& current)
{
    const QVector<QuoteMark> marks = quoteMarks(plan, measure.id, current);
    const auto has = [&](QuoteMark::Kind kind) {
        return std::any_of(marks.begin(), marks.end(),
                           [&](const QuoteMark& mark) { return mark.kind == kind; });
    };
    QStringList legend;
    if (has(QuoteMark::Kind::Target))
        legend.append(span(styleOf({{}, QuoteMark::Kind::Target}), tr("target")));
    if (has(QuoteMark::Kind::Deliverable))
        legend.append(span(styleOf({{}, QuoteMark::Kind::Deliverable}), tr("deliverable")));
    if (has(QuoteMark::Kind::Project) || has(QuoteMark::Kind::Arrangement))
        legend.append(
            span(styleOf({{}, QuoteMark::Kind::Project}), tr("project, funding, mechanism")));
    setHtml(QStringLiteral("<p style=\"line-height:130%;margin:0\">%1</p>"
                           "<p style=\"margin-top:8px;color:%2\">%3</p>")
                .arg(markedHtml(plan, plan.body(measure), marks), theme::kSecondaryText.name(),
                     legend.join(QStringLiteral(" &nbsp; "))));
}

QSize NoticeView::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 14), int(em * 7)};
}

} // namespace kmh
