// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windows.h"

#include "ui/theme/apply_theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCore/QTranslator>
#include <QtWidgets/QApplication>

namespace kmh::bench {

std::unique_ptr<QMainWindow> makeEmptyWindow()
{
    auto window = std::make_unique<QMainWindow>();
    window->setCentralWidget(new QChartView(new QChart, window.get()));
    window->resize(1366, 768);
    return window;
}

std::unique_ptr<DeskWindow> makeDeskWindow()
{
    auto window = std::make_unique<DeskWindow>(Workbook::openBundled(Bundle::Demo));
    window->goTo(Place());
    window->resize(1366, 768);
    return window;
}

void prepareForDesk()
{
    static QTranslator chinese;
    if (chinese.load(QStringLiteral(":/i18n/kaimenhong_zh_CN.qm")))
        QApplication::installTranslator(&chinese);
    applyTheme(*qApp);
}

} // namespace kmh::bench
