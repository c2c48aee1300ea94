// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/value/email.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace crm {
namespace {

constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestAddress = 254;

QString tr(const char *text)
{
    return QCoreApplication::translate("crm::Email", text);
}

QStringView bare(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive))
        text = text.sliced(7).trimmed();
    return text;
}

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

bool hasSpaces(QStringView text)
{
    for (const QChar c : text) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            return true;
    }
    return false;
}

} // namespace

QString emailKey(QStringView text)
{
    text = bare(text);
    if (isAscii(text)) {
        QString key(text.size(), Qt::Uninitialized);
        std::transform(text.begin(), text.end(), key.begin(),
            [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 32) : c; });
        return key;
    }
    const auto address = text.toString().normalized(QString::NormalizationForm_KC).toLower();
    const auto at = address.lastIndexOf(u'@');
    const auto domain = at < 0 ? QByteArray() : QUrl::toAce(address.mid(at + 1));
    return domain.isEmpty() ? address : address.left(at + 1) + QString::fromLatin1(domain);
}

QString emailProblem(QStringView text)
{
    const auto address = bare(text);
    if (address.isEmpty())
        return {};
    if (hasSpaces(address))
        return tr("An e-mail address has no spaces.");
    const auto at = address.lastIndexOf(u'@');
    if (at < 0)
        return tr("An e-mail address has an @ between name and domain.");
    const auto name = address.first(at);
    const auto domain = address.sliced(at + 1);
    if (name.isEmpty())
        return tr("The name before the @ is missing.");
    if (domain.isEmpty())
        return tr("The domain after the @ is missing.");
    if (!name.startsWith(u'"') && name.contains(u'@'))
        return tr("An e-mail address has only one @.");
    const auto ace = QUrl::toAce(domain.toString());
    const auto literal = domain.startsWith(u'[') && domain.endsWith(u']');
    if (!literal && (ace.isEmpty() || !ace.contains('.') || ace.startsWith('.') || ace.endsWith('.')))
        return tr("The domain after the @ does not look like one, such as example.org.");
    if (name.toUtf8().size() > longestLocalPart || name.toUtf8().size() + 1 + ace.size() > longestAddress)
        return tr("This e-mail address is too long to be delivered.");
    return {};
}

} // namespace crm
