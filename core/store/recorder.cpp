// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recorder.h"

#include "core/domain/day_label.h"
#include "core/domain/entry_fields.h"
#include "core/store/codes.h"
#include "core/store/entry_recorder.h"
#include "core/store/figure_recorder.h"
#include "core/store/ledger_checks.h"
#include "core/store/plan_reader.h"
#include "core/store/sentence.h"
#include "core/store/transaction.h"
#include "core/store/wording_reader.h"

#include <QtCore/QSet>

namespace kmh {

namespace {

Error badInput(const QString& sentence)
{
    return Error(Error::Kind::BadInput, sentence);
}

QVariant nullable(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

QString notNull(const QString& text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

/// One visitor that knows each edit's rows.
class Recorder
{
public:
    Recorder(Connection& connection, const Plan& plan, const Stamp& stamp, bool demo)
        : m_connection(connection)
        , m_plan(plan)
        , m_stamp(stamp)
        , m_demo(demo)
    {
    }

    void operator()(const TargetEdit& edit) const
    {
        const Target* current = m_plan.target(edit.indicator, edit.region);
        if (current && current->quote)
            throw badInput(kmh::tr("The target of “%1” is the notice's own and cannot be changed "
                                   "here.")
                               .arg(m_plan.indicator(edit.indicator).name));
        QVariant comparator = QStringLiteral(">=");
        QVariant value;
        QVariant upper;
        Period due = m_plan.period;
        if (edit.target) {
            const Target& target = *edit.target;
            if (target.upper && *target.upper < target.value)
                throw badInput(kmh::tr("A range's upper end must not lie below its lower end; "
                                       "write the smaller value first."));
            comparator = store::codeOf(store::kComparators, target.comparator);
            value = target.value;
            if (target.comparator == Comparator::Between)
                upper = target.upper.value_or(target.value);
            due = target.due;
        }
        insert(QStringLiteral("target (indicator_id, region_id, comparator, value, upper, due,"
                              " demo, recorded_at, recorded_by, note)"),
               {edit.indicator.value, edit.region.value, comparator, value, upper, due.code(),
                int(m_demo)});
    }

    void operator()(const CourseEdit& edit) const
    {
        QVariant shape;
        QVariant year;
        if (edit.course) {
            requireOneValueEach(edit.course->points);
            shape = store::codeOf(store::kShapes, edit.course->shape);
            if (edit.course->referenceYear)
                year = *edit.course->referenceYear;
        }
        const QVariant id = insert(
            QStringLiteral("planned_course (indicator_id, region_id, shape, reference_year, demo,"
                           " recorded_at, recorded_by, note)"),
            {edit.indicator.value, edit.region.value, shape, year, int(m_demo)},
            QStringLiteral(" RETURNING id"));
        if (!edit.course)
            return;
        for (const PlannedCourse::Point& point : edit.course->points)
            m_connection.exec(QStringLiteral("INSERT INTO planned_course_point VALUES (?, ?, ?)"),
                              {id, point.period.code(), point.value});
    }

    void operator()(const RuleEdit& edit) const
    {
        const LightRule& rule = edit.rule;
        const bool needsLimits = rule.form != LightRule::Form::DueOnly;
        if (const auto problem = problemWith(rule))
            throw badInput(problem->sentence);
        const int version =
            m_connection
                .value(QStringLiteral("SELECT coalesce(max(version), 0) + 1 FROM light_rule"
                                      " WHERE name = ?"),
                       {rule.name})
                .toInt();
        insert(QStringLiteral("light_rule (name, version, form, on_track_limit, watch_limit, title,"
                              " recorded_at, recorded_by, note)"),
               {rule.name, version, store::codeOf(store::kRuleForms, rule.form),
                needsLimits ? nullable(rule.onTrackLimit) : QVariant(),
                needsLimits ? nullable(rule.watchLimit) : QVariant(),
                rule.title.isEmpty() ? QVariant() : QVariant(rule.title)});
    }

    void operator()(const RuleChoiceEdit& edit) const
    {
        if (!findRule(m_plan.rules, edit.rule))
            throw badInput(kmh::tr("There is no light rule “%1”; choose one of the workbook's own.")
                               .arg(edit.rule));
        insert(QStringLiteral("rule_choice (plan_id, rule, recorded_at, recorded_by, note)"),
               {planId(), edit.rule});
    }

    void operator()(const OverrideEdit& edit) const
    {
        requireReason();
        insert(QStringLiteral("light_override (indicator_id, region_id, period, light, demo,"
                              " recorded_at, recorded_by, note)"),
               {edit.indicator.value, edit.region.value, edit.period.code(),
                edit.light ? QVariant(store::codeOf(store::kLightCodes, *edit.light)) : QVariant(),
                int(m_demo)});
    }

    void operator()(const BreakEdit& edit) const
    {
        requireReason();
        insert(QStringLiteral("series_break (indicator_id, region_id, period, withdrawn, demo,"
                              " recorded_at, recorded_by, note)"),
               {edit.indicator.value, edit.region ? QVariant(edit.region->value) : QVariant(),
                edit.period.code(), int(edit.withdrawn), int(m_demo)});
    }

    void operator()(const AcknowledgementEdit& edit) const
    {
        requireReason();
        insert(QStringLiteral("acknowledgement (finding, withdrawn, demo, recorded_at, recorded_by,"
                              " note)"),
               {edit.finding, int(edit.withdrawn), int(m_demo)});
    }

    void operator()(const LedgerEdit& edit) const
    {
        const Ledger& ledger = edit.after;
        checkList(m_connection, m_plan, edit);
        insert(QStringLiteral("ledger (plan_id, code, name, kind, measure_id, position, removed,"
                              " demo, recorded_at, recorded_by, note)"),
               {planId(), ledger.code, ledger.name.trimmed(), ledgerKindCode(ledger.kind),
                ledger.measure ? QVariant(ledger.measure->value) : QVariant(), ledger.position,
                int(ledger.removed), int(m_demo)});
    }

    void operator()(const EntryEdit& edit) const
    {
        checkEntry(m_connection, m_plan, edit, m_stamp.note);
        insert(QStringLiteral("entry_version (entry_id, %1, demo, recorded_at, recorded_by, note)")
                   .arg(entryFieldColumns()),
               // What was invented stays so in whatever workbook it goes on.
               entryValues(edit.after) + QVariantList{int(m_demo || edit.after.demo)});
    }

    void operator()(const PriceEdit& edit) const
    {
        checkPrice(m_connection, m_plan, edit);
        insert(QStringLiteral("price (entry_id, day, value, source, demo, recorded_at, recorded_by,"
                              " note)"),
               {edit.entry.value, store::dayText(edit.day), nullable(edit.after),
                notNull(edit.source), int(m_demo)});
    }

    void operator()(const AttachmentEdit& edit) const
    {
        checkAttachment(m_connection, m_plan, edit);
        // A file of no bytes has content too; what is held already need not come again.
        if (!edit.content.isEmpty() || (!edit.after.isEmpty() && !holdsContent(edit.after)))
            recordContent(m_connection, edit);
        const bool withdrawn = edit.after.isEmpty();
        insert(QStringLiteral("attachment (entry_id, name, hash, withdrawn, demo, recorded_at,"
                              " recorded_by, note)"),
               {edit.entry.value, edit.name, withdrawn ? edit.before : edit.after, int(withdrawn),
                int(m_demo)});
    }

    void operator()(const FiguresEdit& edit) const
    {
        requireLatest(QStringLiteral("observation"));
        recordFigures(m_connection, m_plan, edit, m_stamp, m_demo);
    }

    void operator()(const ReceiptEdit& edit) const
    {
        const Receipt& receipt = edit.receipt;
        checkReceipt(m_connection, receipt);
        insert(QStringLiteral("receipt (plan_id, receipt, file_name, hash, size, form, unit_id,"
                              " region_id, period, sender, figures, came_at, withdrawn, demo,"
                              " recorded_at, recorded_by, note)"),
               {planId(), receipt.id.value, notNull(receipt.fileName), notNull(receipt.hash),
                receipt.size, notNull(receipt.form),
                receipt.unit ? QVariant(receipt.unit->value) : QVariant(),
                receipt.region ? QVariant(receipt.region->value) : QVariant(),
                receipt.period ? QVariant(receipt.period->code()) : QVariant(),
                receipt.sender.trimmed(), receipt.figures, store::momentText(receipt.cameAt),
                int(receipt.withdrawn), int(m_demo)});
    }

    void operator()(const LayoutEdit& edit) const
    {
        if (edit.sender.trimmed().isEmpty())
            throw badInput(kmh::tr("Say who sent it."));
        insert(QStringLiteral("table_layout (plan_id, sender, layout, recorded_at, recorded_by,"
                              " note)"),
               {planId(), edit.sender, notNull(edit.after)});
    }

    void operator()(const WordingEdit& edit) const
    {
        const Wording& after = edit.after;
        checkWording(m_connection, m_plan, edit);
        insert(QStringLiteral("wording (plan_id, period, place, computed, said, demo, recorded_at,"
                              " recorded_by, note)"),
               {planId(), after.period.code(), after.place, notNull(after.computed),
                notNull(after.said), int(m_demo)});
    }

    void operator()(const SettingEdit& edit) const
    {
        insert(QStringLiteral("office_setting (plan_id, name, value, recorded_at, recorded_by,"
                              " note)"),
               {planId(), edit.name, notNull(edit.after)});
    }

private:
    bool holdsContent(const QString& hash) const
    {
        return m_connection
            .value(QStringLiteral("SELECT 1 FROM attachment_content WHERE hash = ?"), {hash})
            .isValid();
    }

    QVariant planId() const
    {
        return m_connection.value(QStringLiteral("SELECT id FROM plan WHERE code = ?"),
                                  {m_plan.code});
    }

    /// One row; the stamp's three columns come last in every table. `returning` asks for a value
    /// of the new row.
    QVariant insert(const QString& into, QVariantList values, const QString& returning = {}) const
    {
        requireLatest(into.section(u' ', 0, 0));
        values += {store::momentText(m_stamp.at), m_stamp.by,
                   m_stamp.note.isEmpty() ? QVariant() : QVariant(m_stamp.note)};
        QStringList marks;
        marks.fill(QStringLiteral("?"), values.size());
        return m_connection.value(QStringLiteral("INSERT INTO %1 VALUES (%2)%3")
                                      .arg(into, marks.join(QStringLiteral(", ")), returning),
                                  values);
    }

    /// The newest row is in force; one recorded by a clock that is behind would never be.
    void requireLatest(const QString& table) const
    {
        const QString last =
            m_connection.value(QStringLiteral("SELECT max(recorded_at) FROM %1").arg(table))
                .toString();
        if (last <= store::momentText(m_stamp.at))
            return;
        const QDateTime moment = QDateTime::fromString(last, Qt::ISODateWithMs);
        throw badInput(
            kmh::tr("The last entry of this kind was recorded on %1, which is later than "
                    "this computer's clock says; set the clock right and record again.")
                .arg(momentLabel(moment)));
    }

    static void requireOneValueEach(const QVector<PlannedCourse::Point>& points)
    {
        QSet<QString> seen;
        for (const PlannedCourse::Point& point : points) {
            if (seen.contains(point.period.code()))
                throw badInput(kmh::tr("The course has two values for %1; keep one of them.")
                                   .arg(periodLabel(point.period)));
            seen.insert(point.period.code());
        }
    }

    void requireReason() const
    {
        if (m_stamp.note.trimmed().isEmpty())
            throw badInput(kmh::tr("Say why: what a person sets against the figures or the rule "
                                   "needs a reason."));
    }

    Connection& m_connection;
    const Plan& m_plan;
    const Stamp& m_stamp;
    bool m_demo;
};

/// Whether edits after it are checked against what it says.
bool isAskedOfLater(const Edit& edit)
{
    return std::holds_alternative<LedgerEdit>(edit) || std::holds_alternative<RuleEdit>(edit);
}

} // namespace

void recordEdits(Connection& connection, const Plan& plan, const QVector<Edit>& edits,
                 const Stamp& stamp, bool demo)
{
    Transaction transaction(connection);
    std::optional<Plan> meanwhile; // the plan with what the edits before said
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const Plan& inForce = meanwhile ? *meanwhile : plan;
        std::visit(Recorder(connection, inForce, stamp, demo), edits.at(i));
        if (isAskedOfLater(edits.at(i)) && i + 1 < edits.size())
            meanwhile = planAsOf(connection, inForce, {});
    }
    transaction.commit();
}

} // namespace kmh
