// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVector>

// The layers of design §3, as rules on the text of a source file. Linking alone does not keep them:
// <QtWidgets/QWidget> compiles against a target that links Qt Core only.
namespace kmh::test {

/// What a source file under core/, ui/ or app/ may not do, a sentence each with its line; `path` is
/// relative to the repository, with forward slashes.
QStringList brokenRules(const QString& path, const QString& text);

/// The rules every source file keeps, tests included: the licence line, #pragma once.
QStringList brokenFormalities(const QString& path, const QString& text);

/// Whether a file that builds, packs or tests the program (CMake, sh, NSIS, workflows) begins with
/// the licence line, behind its #! where it has one.
QStringList brokenLicence(const QString& path, const QString& text);

/// Questions about the operating system or the compiler (Q_OS_WIN, _WIN32 …) and headers only one
/// system has, outside core/platform/platform.cpp and tests/support/platform.cpp.
QStringList systemsTold(const QString& path, const QString& text);

/// The types a header defines in namespace kmh itself. One name may stand for one type only: the
/// linker would silently take either of two for both.
QStringList typesDefined(const QString& text);

/// A type with the word it is named by: class or struct.
struct TypeWord
{
    QString word;
    QString name;
    bool operator==(const TypeWord&) const = default;
};

/// The types a header defines in namespace kmh itself, without enumerations.
QVector<TypeWord> typesWithWords(const QString& text);

/// The types a file only declares, without namespace. Microsoft's compiler holds one that is
/// declared by the other word to be another type when it comes to linking.
QVector<TypeWord> typesDeclared(const QString& text);

} // namespace kmh::test
