// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/disk.h"

#include <sqlite3.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <utility>

namespace crm::sim {

namespace {

// SQLite asks for a few thousand small pieces in each schedule and gives them back at its end. They come from lists of
// pieces of each size, which are never given back to the system. Eight bytes before each say how long it is.
constexpr int step = 32;     // bytes by which sizes differ
constexpr int longest = 256; // steps; what is longer comes from the system
constexpr int head = 8;
constexpr int slab = 1 << 18; // bytes asked for at once

struct Piece
{
    Piece *next;
};
std::array<Piece *, longest + 1> unused{};
char *fresh = nullptr;
char *freshEnd = nullptr;

int sizeOf(void *memory)
{
    return memory ? int(*reinterpret_cast<qint64 *>(static_cast<char *>(memory) - head)) : 0;
}

char *cut(int steps)
{
    if (freshEnd - fresh < steps * step) {
        fresh = static_cast<char *>(std::malloc(slab));
        freshEnd = fresh ? fresh + slab : nullptr;
    }
    if (!fresh)
        return nullptr;
    return std::exchange(fresh, fresh + steps * step);
}

void *allocate(int size)
{
    const int steps = (size + head + step - 1) / step;
    char *start = nullptr;
    if (steps > longest) {
        start = static_cast<char *>(std::malloc(size_t(steps) * step));
    } else if (auto *&list = unused.at(size_t(steps))) {
        start = reinterpret_cast<char *>(list);
        list = list->next;
    } else {
        start = cut(steps);
    }
    if (!start)
        return nullptr;
    *reinterpret_cast<qint64 *>(start) = qint64(steps) * step - head;
    return start + head;
}

void release(void *memory)
{
    if (!memory)
        return;
    auto *start = static_cast<char *>(memory) - head;
    const int steps = (sizeOf(memory) + head) / step;
    if (steps > longest)
        return std::free(start);
    auto *piece = reinterpret_cast<Piece *>(start);
    piece->next = unused.at(size_t(steps));
    unused.at(size_t(steps)) = piece;
}

void *resize(void *memory, int size)
{
    if (size <= sizeOf(memory))
        return memory;
    void *larger = allocate(size);
    if (larger && memory) {
        std::memcpy(larger, memory, size_t(sizeOf(memory)));
        release(memory);
    }
    return larger;
}

int rounded(int size)
{
    return (size + head + step - 1) / step * step - head;
}

int beginMemory(void *)
{
    return SQLITE_OK;
}

void endMemory(void *)
{
}

} // namespace

void lendMemory()
{
    static const sqlite3_mem_methods methods{
        allocate, release, resize, sizeOf, rounded, beginMemory, endMemory, nullptr};
    sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace crm::sim
