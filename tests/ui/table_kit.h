// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "ui/models/column_model.h"
#include "ui/pages/table.h"

// A table of four prefectures to sort, look through, copy and freeze.
namespace kmh::test {

struct Prefecture
{
    QString name;
    std::optional<double> amount;
    QDate due;
    Light light = Light::NotDue;
    bool overridden = false;
    QString reason = {};
};

using PrefectureModel = ColumnModel<Prefecture>;

inline QVector<Prefecture> fourPrefectures()
{
    return {{QStringLiteral("西宁"), 1200.25, QDate(2025, 3, 31), Light::OnTrack},
            {QStringLiteral("玉树"), 90, QDate(2025, 2, 10), Light::Behind},
            {QStringLiteral("海西"), std::nullopt, QDate(2024, 12, 31), Light::Watch},
            {QStringLiteral("果洛"), 800, QDate(2025, 1, 5), Light::Met}};
}

/// Name, amount (as “1,200.3”, by its value), day (as “3月31日” and the like, by its value), light.
inline PrefectureModel* makePrefectureModel(QObject* parent)
{
    const auto amountText = [](const Prefecture& row) {
        return row.amount ? QLocale(QLocale::English).toString(*row.amount, 'f', 1)
                          : QString(QChar(0x2014));
    };
    auto* model = new PrefectureModel(
        {{QStringLiteral("市州"), [](const Prefecture& row) { return row.name; }},
         {QStringLiteral("金额"),
          amountText,
          Qt::AlignRight | Qt::AlignVCenter,
          {},
          [](const Prefecture& row) { return sortValue(row.amount); }},
         {QStringLiteral("日期"),
          [](const Prefecture& row) { return row.due.toString(QStringLiteral("M月d日")); },
          Qt::AlignLeft | Qt::AlignVCenter,
          {},
          [](const Prefecture& row) { return QVariant(row.due); }},
         lightColumn<Prefecture>(QStringLiteral("灯"))},
        parent);
    model->setRows(fourPrefectures());
    return model;
}

/// The names from top to bottom.
inline QString namesIn(const PrefectureModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.row(row).name);
    return names.join(u' ');
}

} // namespace kmh::test
