// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/keptpictures.h"

#include <QCache>

namespace crm {

static size_t qHash(const PictureKey &key, size_t seed = 0)
{
    return qHashMulti(
        seed, key.part, key.look, key.text, key.icon, key.size.width(), key.size.height(), key.ratio, key.isDark);
}

namespace {

constexpr qsizetype mostBytes = 6 * 1024 * 1024;

using Pictures = QCache<PictureKey, QPixmap>;

/// Empty again when the user's font has changed.
Pictures &pictures()
{
    static Pictures kept(mostBytes);
    static QFont font;
    if (const auto &current = textFont(TextStyle::Body); font != current) {
        font = current;
        kept.clear();
    }
    return kept;
}

} // namespace

namespace detail {

const QPixmap *keptPicture(const PictureKey &key)
{
    return pictures().object(key);
}

void keepPicture(const PictureKey &key, const QPixmap &picture)
{
    pictures().insert(key, new QPixmap(picture), qsizetype(picture.width()) * picture.height() * 4);
}

} // namespace detail

} // namespace crm
