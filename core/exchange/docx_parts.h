// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace kmh {

// The small parts of a document.

/// word/settings.xml: odd and even pages have feet of their own.
QByteArray docxSettingsXml();
/// word/header1.xml: a mark in the head of every page.
QByteArray docxHeaderXml(const QString& mark);
/// word/footer1.xml, footer2.xml: “— 1 —”, at the outer edge of the page.
QByteArray docxFooterXml(bool isEven);

} // namespace kmh
