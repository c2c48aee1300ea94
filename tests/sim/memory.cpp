// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/sim/disk.h"

#include <sqlite3.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <utility>
#include <vector>

namespace crm::sim {

namespace {

// SQLite asks for a few thousand small pieces in each schedule and gives them back at its end. They come from lists of
// pieces of each size, which are never given back to the system. Eight bytes before each say how long it is. Between
// schedules the lists are forgotten and pieces are cut from the first slab on: those that are made one after the other
// lie one behind the other, where the processor looks for them.
constexpr int step = 32;     // bytes by which sizes differ
constexpr int longest = 256; // steps; what is longer comes from the system
constexpr int head = 8;
constexpr int slab = 1 << 18; // bytes asked for at once

struct Piece
{
    Piece *next;
};
std::array<Piece *, longest + 1> unused{};
std::vector<char *> slabs;
size_t nextSlab = 0;
char *fresh = nullptr;
char *freshEnd = nullptr;
size_t firstSlab = 0;
quint32 age = 0; ///< counts on with keepWhatIsLent(); stands in the upper half of the eight bytes
qint64 lent = 0; ///< pieces of this age that are in use

quint64 headOf(void *memory)
{
    return *reinterpret_cast<quint64 *>(static_cast<char *>(memory) - head);
}

int sizeOf(void *memory)
{
    return memory ? int(quint32(headOf(memory))) : 0;
}

char *cut(int steps)
{
    if (freshEnd - fresh < steps * step) {
        if (nextSlab == slabs.size())
            slabs.push_back(static_cast<char *>(std::malloc(slab)));
        fresh = slabs[nextSlab++];
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
    ++lent;
    *reinterpret_cast<quint64 *>(start) = quint64(age) << 32 | quint32(steps * step - head);
    return start + head;
}

void release(void *memory)
{
    if (!memory)
        return;
    auto *start = static_cast<char *>(memory) - head;
    const int steps = (sizeOf(memory) + head) / step;
    lent -= headOf(memory) >> 32 == age;
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

static void cutAnew()
{
    unused.fill(nullptr);
    nextSlab = firstSlab;
    fresh = freshEnd = nullptr;
}

void keepWhatIsLent()
{
    ++age;
    lent = 0;
    firstSlab = slabs.size();
    cutAnew();
}

void reclaimMemory()
{
    if (lent == 0)
        cutAnew();
}

void lendMemory()
{
    static const sqlite3_mem_methods methods{
        allocate, release, resize, sizeOf, rounded, beginMemory, endMemory, nullptr};
    sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace crm::sim
