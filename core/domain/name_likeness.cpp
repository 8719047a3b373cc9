// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name_likeness.h"

#include <QtCore/QVector>

#include <algorithm>

namespace kmh {

namespace {

/// No indicator's name is longer; what is would only take time.
constexpr qsizetype kLongest = 60;

bool isRate(const QString& name)
{
    for (const char* end : {"增速", "率", "涨幅", "比重", "占比", "涨跌幅"}) {
        if (name.endsWith(QString::fromUtf8(end)))
            return true;
    }
    return false;
}

qsizetype commonLength(const QString& a, const QString& b)
{
    QVector<qsizetype> row(b.size() + 1, 0);
    for (const QChar c : a) {
        qsizetype diagonal = 0;
        for (qsizetype i = 0; i < b.size(); ++i) {
            const qsizetype above = row[i + 1];
            row[i + 1] = c == b[i] ? diagonal + 1 : std::max(above, row[i]);
            diagonal = above;
        }
    }
    return row.last();
}

} // namespace

QString withUsualWords(const QString& foldedName)
{
    static const std::pair<const char*, const char*> usual[] = {
        {"规模以上", "规上"},
        {"限额以上", "限上"},
        {"同比增长率", "增速"},
        {"同比增长", "增速"},
        {"同比增速", "增速"},
        {"增长速度", "增速"},
        {"增长率", "增速"},
        {"同比增幅", "增速"},
        {"增幅", "增速"},
        {"增长", "增速"},
        {"社零总额", "社会消费品零售总额"},
        {"旅游总收入", "旅游收入"},
        {"同比涨幅", "涨幅"},
        {"地方一般公共预算", "一般公共预算"},
        {"金融机构人民币各项贷款", "人民币各项贷款"},
        {"全体居民", "居民"},
        {"固投", "固定资产投资"},
        {"cpi", "居民消费价格"}};
    QString name = foldedName;
    for (const auto& [word, ours] : usual)
        name.replace(QString::fromUtf8(word), QString::fromUtf8(ours));
    return name;
}

double likeness(const QString& a, const QString& b)
{
    if (a.isEmpty() || b.isEmpty() || a.size() > kLongest || b.size() > kLongest ||
        isRate(a) != isRate(b))
        return 0;
    return 2.0 * double(commonLength(a, b)) / double(a.size() + b.size());
}

} // namespace kmh
