// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/schedule/icalblocks.h"

#include <QByteArrayList>
#include <QByteArrayView>

#include <optional>

namespace crm {

namespace {

constexpr qsizetype longestBlock = 1 << 20;

std::optional<IcalBlock::Kind> kindOf(const QByteArray &name)
{
    if (name == "VEVENT")
        return IcalBlock::Event;
    if (name == "VTODO")
        return IcalBlock::Todo;
    if (name == "VTIMEZONE")
        return IcalBlock::Zone;
    return std::nullopt;
}

/// The name behind BEGIN: or END:, upper case; empty when the line is neither.
QByteArray nameBehind(QByteArrayView line, QByteArrayView mark)
{
    if (line.size() < mark.size() || qstrnicmp(line.data(), mark.size(), mark.data(), mark.size()) != 0)
        return {};
    return line.sliced(mark.size()).trimmed().toByteArray().toUpper();
}

} // namespace

QList<IcalBlock> icalBlocksOf(const QByteArray &bytes, bool &isCalendar)
{
    QList<IcalBlock> blocks;
    QByteArrayList open; // names of what has begun within the block and not ended
    qint64 number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        auto end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        const auto line = QByteArrayView(bytes).sliced(at, end - at);
        at = end + 1;
        ++number;
        const auto begun = nameBehind(line, "BEGIN:");
        isCalendar = isCalendar || begun == "VCALENDAR";
        // An entry that begins inside another means that the other one lost its end.
        if (const auto kind = kindOf(begun)) {
            blocks.append({*kind, {}, number});
            open.clear();
        }
        if (!begun.isEmpty() && (kindOf(begun) || !open.isEmpty()))
            open.append(begun);
        if (open.isEmpty())
            continue;
        auto &block = blocks.last();
        block.text.append(line).append('\n');
        const auto ended = nameBehind(line, "END:");
        if (block.text.size() > longestBlock || (!ended.isEmpty() && ended != open.takeLast()))
            open.clear();
        else if (open.isEmpty())
            block.isWhole = true;
    }
    return blocks;
}

} // namespace crm
