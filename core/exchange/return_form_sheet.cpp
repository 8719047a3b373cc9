// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/return_form_sheet.h"

#include "core/domain/text.h"
#include "core/exchange/form_cells.h"
#include "core/exchange/return_form_words.h"
#include "core/report/text_table.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

enum FormPlace {
    Mark,
    No,
    Name,
    Definition,
    When,
    FigureUnit,
    Aim,
    Last,
    Value,
    Total,
    Grade,
    Remark
};

/// Widths in characters; together they fill an A4 sheet on its side.
constexpr std::array<double, Remark + 1> kWidths = {4, 5, 20, 34, 21, 9, 15, 20, 12, 12, 8, 18};
constexpr int kTitleRow = 1;
constexpr int kSubtitleRow = 2;
constexpr int kContactRow = 3;
constexpr int kHintRow = 4;
constexpr int kHeaderRow = 5;
constexpr double kLineHeight = 15; // points
constexpr double kAmount = 1e12;   // beyond that a figure is a slip

double lines(const QString& text, double width)
{
    double count = 0;
    for (const QString& line : text.split(u'\n'))
        count += std::max(1.0, std::ceil(displayWidth(line) / (width - 1)));
    return count;
}

double widthOf(int first, int last)
{
    double width = 0;
    for (int column = first; column <= last; ++column)
        width += kWidths[size_t(column)];
    return width;
}

/// What & begins in a page's header and footer stands for itself twice.
QString plainInFooter(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ReturnFormSheet::ReturnFormSheet(XlsxBook& book, const ReturnForm& form, const Plan& plan)
    : m_book(book)
    , m_form(form)
    , m_plan(plan)
    , m_sheet(book.addSheet(kmh::tr("Return form")))
{
}

void ReturnFormSheet::write()
{
    writeColumns();
    writeHead();
    writeContact(kContactRow);
    writeHeader();
    int row = kHeaderRow;
    for (const ReturnFormLine& line : m_form.lines)
        writeLine(++row, line);
    setUpPage(row);
}

void ReturnFormSheet::text(int row, int column, const QString& text, Look look)
{
    lxw_format*& format = m_formats[int(look)];
    if (!format)
        format = makeFormat(look);
    if (text.isEmpty())
        worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), format);
    else
        worksheet_write_string(m_sheet, lxw_row_t(row), lxw_col_t(column),
                               text.toUtf8().constData(), format);
}

void ReturnFormSheet::merged(int row, int first, int last, const QString& what, Look look)
{
    text(row, first, what, look); // makes the format
    worksheet_merge_range(m_sheet, lxw_row_t(row), lxw_col_t(first), lxw_row_t(row),
                          lxw_col_t(last), what.toUtf8().constData(), m_formats.value(int(look)));
}

void ReturnFormSheet::writeColumns()
{
    lxw_row_col_options hidden = {};
    hidden.hidden = LXW_TRUE;
    for (int column = Mark; column <= Remark; ++column)
        worksheet_set_column_opt(m_sheet, lxw_col_t(column), lxw_col_t(column),
                                 kWidths[size_t(column)], nullptr,
                                 column == Mark ? &hidden : nullptr);
    text(0, Mark, kColumnsMark, Look::Mark);
    constexpr std::pair<int, FormColumn> kNamed[] = {
        {Name, FormColumn::Name},     {Definition, FormColumn::Definition},
        {When, FormColumn::Period},   {FigureUnit, FormColumn::Unit},
        {Value, FormColumn::Value},   {Total, FormColumn::Cumulative},
        {Grade, FormColumn::Quality}, {Remark, FormColumn::Note}};
    for (const auto& [column, meaning] : kNamed)
        text(0, column, columnMark(meaning), Look::Mark);
    worksheet_set_row_opt(m_sheet, 0, kLineHeight, nullptr, &hidden);
}

void ReturnFormSheet::writeHead()
{
    merged(kTitleRow, No, Remark, formTitle(m_form, m_plan), Look::Title);
    merged(kSubtitleRow, No, Remark, formSubtitle(m_form, m_plan), Look::Line);
    const QString hint = formHint();
    merged(kHintRow, No, Remark, hint, Look::Hint);
    worksheet_set_row(m_sheet, kTitleRow, kLineHeight * 2, nullptr);
    worksheet_set_row(m_sheet, kSubtitleRow, kLineHeight * 1.4, nullptr);
    worksheet_set_row(m_sheet, kContactRow, kLineHeight * 1.6, nullptr);
    worksheet_set_row(m_sheet, kHintRow, kLineHeight * (lines(hint, widthOf(No, Remark)) + 0.4),
                      nullptr);
}

void ReturnFormSheet::writeContact(int row)
{
    text(row, Mark, kContactMark, Look::Mark);
    text(row, Name, kmh::tr("Responsible:"), Look::Label);
    text(row, Definition, {}, Look::Open);
    text(row, When, kmh::tr("Filled in by:"), Look::Label);
    merged(row, FigureUnit, Aim, {}, Look::Open);
    text(row, Last, kmh::tr("Telephone:"), Look::Label);
    merged(row, Value, Total, {}, Look::Open);
    text(row, Grade, kmh::tr("Date:"), Look::Label);
    text(row, Remark, {}, Look::Open);
}

void ReturnFormSheet::writeHeader()
{
    text(kHeaderRow, Mark, kHeaderMark, Look::Mark);
    const QString headers[] = {
        kmh::tr("Row no."),       kmh::tr("Indicator"),       kmh::tr("What it counts"),
        kmh::tr("Period"),        kmh::tr("Unit of figures"), kmh::tr("Target"),
        kmh::tr("Last reported"), kmh::tr("This period"),     kmh::tr("Running total"),
        kmh::tr("Quality"),       kmh::tr("Remark")};
    for (int column = No; column <= Remark; ++column)
        text(kHeaderRow, column, headers[column - No], Look::Header);
    worksheet_set_row(m_sheet, kHeaderRow, kLineHeight * 1.8, nullptr);
}

void ReturnFormSheet::writeLine(int row, const ReturnFormLine& line)
{
    const FigureKey& key = line.due.key;
    const Indicator& indicator = m_plan.indicator(key.indicator);
    const QString when = formPeriod(line.due, m_plan);
    const std::pair<int, QString> printed[] = {{Name, indicator.name},
                                               {Definition, indicator.definition},
                                               {When, when},
                                               {FigureUnit, indicator.unit},
                                               {Aim, formTarget(key, m_plan)},
                                               {Last, formLast(line, m_plan)}};
    text(row, Mark, rowMark(m_form.identity, indicator, key.period, {indicator.name, when}),
         Look::Mark);
    text(row, No, QString::number(row - kHeaderRow), Look::Number);
    double height = 1;
    for (const auto& [column, words] : printed) {
        text(row, column, words, Look::Text);
        height = std::max(height, lines(words, kWidths[size_t(column)]));
    }
    openCell(row, Value, indicator);
    if (accumulates(indicator.kind))
        openCell(row, Total, indicator);
    else
        text(row, Total, {}, Look::Closed);
    text(row, Grade, {}, Look::Open);
    text(row, Remark, {}, Look::Open);
    offerQualities(row);
    worksheet_set_row(m_sheet, lxw_row_t(row), kLineHeight * (height + 0.6), nullptr);
}

void ReturnFormSheet::openCell(int row, int column, const Indicator& indicator)
{
    worksheet_write_blank(m_sheet, lxw_row_t(row), lxw_col_t(column), openFormat(indicator));
    const FormPrompt prompt =
        formPrompt(column == Value ? kmh::tr("This period") : kmh::tr("Running total"), indicator);
    QByteArray title = prompt.title.toUtf8();
    QByteArray hint = prompt.hint.toUtf8();
    QByteArray problemTitle = kmh::tr("Not a figure").toUtf8();
    QByteArray problem = prompt.problem.toUtf8();
    const bool counted = indicator.kind == IndicatorKind::Count;
    lxw_data_validation rule = {};
    rule.validate = counted && indicator.decimals == 0 ? LXW_VALIDATION_TYPE_INTEGER
                                                       : LXW_VALIDATION_TYPE_DECIMAL;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.minimum_number = counted ? 0 : -kAmount;
    rule.maximum_number = kAmount;
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    rule.input_title = title.data();
    rule.input_message = hint.data();
    rule.error_title = problemTitle.data();
    rule.error_message = problem.data();
    worksheet_data_validation_cell(m_sheet, lxw_row_t(row), lxw_col_t(column), &rule);
}

void ReturnFormSheet::offerQualities(int row)
{
    QVector<QByteArray> words;
    for (const QString& choice : qualityChoices())
        words.append(choice.toUtf8());
    std::array<const char*, 4> list = {};
    for (size_t i = 0; i + 1 < list.size() && i < size_t(words.size()); ++i)
        list[i] = words.at(qsizetype(i)).constData();
    QByteArray title = kmh::tr("Quality").toUtf8();
    QByteArray problem =
        kmh::tr("Choose one of the list: %1.").arg(qualityChoices().join(kmh::tr(", "))).toUtf8();
    lxw_data_validation rule = {};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    // newer libraries have it const
    rule.value_list = const_cast<decltype(rule.value_list)>(list.data());
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_STOP;
    rule.error_title = title.data();
    rule.error_message = problem.data();
    worksheet_data_validation_cell(m_sheet, lxw_row_t(row), Grade, &rule);
}

void ReturnFormSheet::setUpPage(int lastRow)
{
    constexpr uint8_t kA4 = 9;
    worksheet_freeze_panes(m_sheet, kHeaderRow + 1, Definition);
    worksheet_set_selection(m_sheet, kHeaderRow + 1, Value, kHeaderRow + 1, Value);
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, kA4);
    worksheet_set_margins(m_sheet, 0.4, 0.4, 0.5, 0.6); // inches
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_repeat_rows(m_sheet, kHeaderRow, kHeaderRow);
    worksheet_print_area(m_sheet, kTitleRow, No, lxw_row_t(lastRow), Remark);
    const QString footer =
        QStringLiteral("&L") +
        plainInFooter(
            kmh::tr("Form %1").arg(m_form.identity.code) +
            (m_form.demo ? QStringLiteral("  ") + kmh::tr("demonstration figures") : QString())) +
        QStringLiteral("&R") + kmh::tr("page %1 of %2").arg(u"&P", u"&N");
    worksheet_set_footer(m_sheet, footer.toUtf8().constData());
    lxw_protection allowed = {};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(m_sheet, nullptr, &allowed);
}

} // namespace kmh
