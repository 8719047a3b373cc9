// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include <array>
#include <atomic>
#include <thread>

namespace {

std::atomic_int told = 0;

/// Large enough for its memory to go back to the system as soon as it is freed.
struct Kept
{
    std::array<char, 1024 * 1024> room{};
    int worth = 0;

    ~Kept() { told = worth; }
};

thread_local Kept kept;

} // namespace

TEST_CASE("What a thread keeps for itself is whole until the thread has put it away")
{
    std::thread([] { kept.worth = 28; }).join();
    CHECK(told == 28);
}
