// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QCommandLineOption>
#include <QtCore/QCommandLineParser>

class QCoreApplication;

namespace kmh {

/// --lang zh_CN|en; Chinese unless said otherwise, whatever the system's language.
QCommandLineOption languageOption();

/// Throws Error (Usage) for a language there is none of.
void checkLanguage(const QCommandLineParser& parser);

/// Sets the language named anywhere among the arguments, which are read for good only later: the
/// sentence about a mistake in them must be in that language already.
void installLanguage(QCoreApplication& application, const QStringList& arguments);

} // namespace kmh
