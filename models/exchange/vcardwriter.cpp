// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/vcardwriter.h"

#include <algorithm>
#include <utility>

namespace crm {

namespace {

QByteArray escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'\n')
            safe += QStringLiteral("\\n");
        else if (c == u'\\' || c == u';' || c == u',')
            (safe += u'\\') += c;
        else if (c >= u' ' || c == u'\t')
            safe += c;
    }
    return safe.toUtf8();
}

QByteArray joined(const QStringList &texts, char separator)
{
    QByteArrayList parts;
    for (const auto &text : texts)
        parts.append(escaped(text));
    return parts.join(separator);
}

/// A name or type may only hold letters, digits and hyphens: text from outside must not begin a property of its own.
QByteArray token(const QString &text)
{
    QByteArray safe;
    for (const char c : text.toUtf8())
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')
            safe += c;
    return safe;
}

class Output final
{
public:
    explicit Output(VCardVersion version)
        : m_isFour(version == VCardVersion::V4)
    {
    }

    void line(const QByteArray &head, const QByteArray &value);
    void text(const QByteArray &name, const QString &value);
    void point(const QByteArray &name, const VCardPoint &point);
    void address(const VCardAddress &address);
    void extra(const VCardExtra &extra);
    void photo(const VCard &card);
    QByteArray result() const { return m_result; }
    bool isFour() const { return m_isFour; }

private:
    QByteArray parameters(const QStringList &types, bool isPreferred) const;
    void labelled(const QByteArray &head, const QByteArray &value, const QString &label);

    QByteArray m_result;
    int m_groups = 0;
    bool m_isFour;
};

void Output::line(const QByteArray &head, const QByteArray &value)
{
    const auto whole = head + ':' + value;
    qsizetype at = 0;
    while (at < whole.size()) {
        const auto room = at == 0 ? 75 : 74; // the blank of a continued line counts
        auto end = std::min<qsizetype>(at + room, whole.size());
        while (end < whole.size() && (uchar(whole[end]) & 0xC0) == 0x80)
            --end;
        if (at > 0)
            m_result += ' ';
        m_result += whole.mid(at, end - at) + "\r\n";
        at = end;
    }
}

void Output::text(const QByteArray &name, const QString &value)
{
    if (!value.isEmpty())
        line(name, escaped(value));
}

QByteArray Output::parameters(const QStringList &types, bool isPreferred) const
{
    QByteArray all;
    for (const auto &type : types)
        if (const auto safe = token(type); !safe.isEmpty())
            all += ";TYPE=" + safe;
    if (isPreferred)
        all += m_isFour ? ";PREF=1" : ";TYPE=pref";
    return all;
}

void Output::labelled(const QByteArray &head, const QByteArray &value, const QString &label)
{
    if (label.isEmpty())
        return line(head, value);
    const auto group = "item" + QByteArray::number(++m_groups) + '.';
    line(group + head, value);
    line(group + "X-ABLabel", escaped(label));
}

void Output::point(const QByteArray &name, const VCardPoint &point)
{
    labelled(name + parameters(point.types, point.isPreferred), escaped(point.value), point.label);
}

void Output::address(const VCardAddress &a)
{
    labelled("ADR" + parameters(a.types, a.isPreferred),
        joined({a.postBox, a.extended, a.street, a.city, a.region, a.postalCode, a.country}, ';'), a.label);
}

void Output::extra(const VCardExtra &extra)
{
    const auto name = token(QString::fromLatin1(extra.name));
    if (!name.isEmpty() && name != "BEGIN" && name != "END" && name != "VERSION")
        labelled(name, escaped(extra.value), extra.label);
}

void Output::photo(const VCard &card)
{
    const auto type = card.photoType.isEmpty() ? QByteArray("jpeg") : token(card.photoType);
    if (card.photo.isEmpty() && !card.photoAddress.isEmpty())
        line(m_isFour ? "PHOTO" : "PHOTO;VALUE=uri", escaped(card.photoAddress));
    else if (!card.photo.isEmpty() && m_isFour)
        line("PHOTO", "data:image/" + type + ";base64," + card.photo.toBase64());
    else if (!card.photo.isEmpty())
        line("PHOTO;ENCODING=b;TYPE=" + type, card.photo.toBase64());
}

} // namespace

QByteArray writeVCard(const VCard &card, VCardVersion version)
{
    Output out(version);
    out.line("BEGIN", "VCARD");
    out.line("VERSION", out.isFour() ? "4.0" : "3.0");
    out.line("FN", escaped(card.displayName()));
    const QStringList names{card.familyName, card.givenName, card.additionalNames, card.prefixes, card.suffixes};
    if (!out.isFour() || !names.join(QString()).isEmpty())
        out.line("N", joined(names, ';'));
    out.text("NICKNAME", card.nickname);
    if (!card.organisation.isEmpty() || !card.unit.isEmpty())
        out.line("ORG",
            joined(
                card.unit.isEmpty() ? QStringList{card.organisation} : QStringList{card.organisation, card.unit}, ';'));
    out.text("TITLE", card.title);
    out.text("ROLE", card.role);
    for (const auto &email : card.emails)
        out.point("EMAIL", email);
    for (const auto &phone : card.phones)
        out.point("TEL", phone);
    for (const auto &url : card.urls)
        out.point("URL", url);
    for (const auto &address : card.addresses)
        out.address(address);
    if (card.birthday.isValid())
        out.line("BDAY", card.birthday.toString(out.isFour() ? u"yyyyMMdd" : u"yyyy-MM-dd").toLatin1());
    else
        out.text("BDAY", card.birthdayText);
    out.text("NOTE", card.note);
    if (!card.categories.isEmpty())
        out.line("CATEGORIES", joined(card.categories, ','));
    out.text("UID", card.uid);
    out.photo(card);
    for (const auto &extra : card.extras)
        out.extra(extra);
    out.line("END", "VCARD");
    return out.result();
}

} // namespace crm
