// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk_view.h"

#include <QtCore/QCoreApplication>

#include <memory>

/// The desk on the demonstration workbook.
inline std::shared_ptr<kmh::Workbook> demoWorkbook()
{
    return std::make_shared<kmh::Workbook>(kmh::Workbook::openBundled(kmh::Bundle::Demo));
}

/// The desk on the bundled plan, in which nothing is reported.
inline std::shared_ptr<kmh::Workbook> cleanWorkbook()
{
    return std::make_shared<kmh::Workbook>(kmh::Workbook::openBundled(kmh::Bundle::Plan));
}

/// A period known to be well written.
inline kmh::Period period(const char* code)
{
    return *kmh::Period::parse(QString::fromLatin1(code));
}

/// Shows a view at a size without a display and lets it lay itself out.
inline void showAt(QWidget& widget, const QSize& size)
{
    widget.setAttribute(Qt::WA_DontShowOnScreen);
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
}
