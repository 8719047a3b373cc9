// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls: https://llvm.org/docs/LibFuzzer.html
#include "tests/fuzz/target.h"

#include <QtCore/QString>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t most);

namespace {

size_t changeAsFuzzerDoes(quint8* text, size_t size, size_t most, unsigned)
{
    return LLVMFuzzerMutate(text, size, most);
}

void stopAtWarnings(QtMsgType, const QMessageLogContext&, const QString& message)
{
    std::fprintf(stderr, "warning of Qt: %s\n", qPrintable(message));
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***)
{
    qInstallMessageHandler(stopAtWarnings);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    kmh::fuzz::readInput(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t most, unsigned seed)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const QByteArray other = kmh::fuzz::mutated(input, most, seed, changeAsFuzzerDoes);
    const size_t length = std::min(most, size_t(other.size()));
    std::memcpy(data, other.constData(), length);
    return length;
}
