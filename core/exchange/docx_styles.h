// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/bulletin/bulletin.h"

namespace kmh {

/// word/styles.xml. Styles that Word has itself bear the names it keeps them under (“Normal”,
/// “Title”, “heading 1”), which a Chinese Word or WPS shows as 正文, 标题, 标题 1; a style called
/// 正文 besides would be taken for a second one. Those of our own are named in the interface's
/// language.
QByteArray docxStylesXml(const BulletinForm& form, const QString& issuer);

/// word/fontTable.xml: for each font what to take where a computer has it not.
QByteArray docxFontsXml(const BulletinForm& form);

} // namespace kmh
