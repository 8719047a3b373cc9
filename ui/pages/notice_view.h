// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtWidgets/QTextBrowser>

namespace kmh {

/// Words of the notice picked out, and why.
struct QuoteMark
{
    enum class Kind { Target, Deliverable, Project, Arrangement };

    Quote quote;
    Kind kind = Kind::Target;
    bool current = false; ///< belongs to what is selected on the page
};

/// The marks of everything read from a measure; `current` is the selected indicator's quote.
QVector<QuoteMark> quoteMarks(const Plan& plan, MeasureId measure,
                              const std::optional<Quote>& current);

/// Part of the notice's text as HTML, layout spaces taken out, with the marks highlighted. Where
/// marks overlap the one named first in QuoteMark::Kind wins.
QString markedHtml(const Plan& plan, const Quote& part, QVector<QuoteMark> marks);

/// A measure in the notice's own words, with what was read from it highlighted and explained by a
/// legend.
class NoticeView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit NoticeView(QWidget* parent = nullptr);

    void setMeasure(const Plan& plan, const Measure& measure, const std::optional<Quote>& current);

    QSize minimumSizeHint() const override;
};

} // namespace kmh
