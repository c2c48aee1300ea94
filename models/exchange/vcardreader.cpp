// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exchange/vcardreader.h"

#include "db/value/personname.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <utility>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::VCardReader)
};

/// Fills one card from its lines.
class Card final
{
public:
    Card(VCard &card, const VCardLimits &limits)
        : m_card(card)
        , m_limits(limits)
    {
    }

    void take(const ContentLine &line);
    void finish();
    bool isOld() const { return m_isOld; }

private:
    enum class Place { Point, Address, Extra };
    struct Labelled
    {
        QByteArray group;
        Place place;
        QList<VCardPoint> VCard::*points;
        qsizetype index;
    };

    bool takeText(const ContentLine &line);
    bool takePoint(const ContentLine &line);
    void takeName(const ContentLine &line);
    void takeAddress(const ContentLine &line);
    void takeBirthday(const ContentLine &line);
    void takePhoto(const ContentLine &line);
    void takeExtra(const ContentLine &line);
    QString plain(const QString &raw) const;
    QStringList parts(const ContentLine &line, QChar separator) const;
    void report(qint64 line, const QString &sentence) { m_card.problems.append({line, sentence}); }

    VCard &m_card;
    const VCardLimits &m_limits;
    QList<Labelled> m_labelled;
    QHash<QByteArray, QString> m_labels;
    bool m_isOld = false; // vCard 2.1
};

QString tidied(QString text)
{
    return text.replace("\r\n", "\n").replace('\r', '\n');
}

/// Undoes backslashes. vCard 2.1 only knows \; and people write \, and \n; every other backslash there is one.
QString Card::plain(const QString &raw) const
{
    if (!raw.contains('\\'))
        return tidied(raw);
    QString text;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != u'\\' || i + 1 == raw.size()) {
            text += raw[i];
            continue;
        }
        const QChar next = raw[++i];
        if (m_isOld && next != u';' && next != u',' && next != u'\\') {
            text += u'\\';
            text += next;
        } else {
            text += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        }
    }
    return tidied(text);
}

/// Splits at separators without a backslash, then undoes the backslashes.
QStringList Card::parts(const ContentLine &line, QChar separator) const
{
    const auto raw = line.text();
    QStringList list;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == u'\\') {
            ++i;
        } else if (raw[i] == separator) {
            list.append(plain(raw.mid(begin, i - begin)).trimmed());
            begin = i + 1;
        }
    }
    list.append(plain(raw.mid(begin)).trimmed());
    return list;
}

bool isPreferred(const ContentLine &line)
{
    return line.parameter("TYPE").contains(QStringLiteral("pref")) || !line.parameter("PREF").isEmpty();
}

QStringList typesOf(const ContentLine &line)
{
    static const QStringList meaningless{"pref", "internet", "voice", "x-internet"};
    QStringList types;
    for (const auto &type : line.parameter("TYPE"))
        if (!meaningless.contains(type) && !type.isEmpty() && !types.contains(type))
            types.append(type);
    return types;
}

void Card::take(const ContentLine &line)
{
    if (line.isCut)
        report(line.line,
            Text::tr("Line %1: %2 is too long and was cut.").arg(line.line).arg(QString::fromLatin1(line.name)));
    if (line.isBroken) {
        if (!line.value.trimmed().isEmpty())
            report(line.line, Text::tr("Line %1 is no vCard property: %2.").arg(line.line).arg(line.text().left(60)));
        return;
    }
    const bool isText = line.parameter("ENCODING").isEmpty()
        || line.parameter("ENCODING").contains(QStringLiteral("quoted-printable"));
    if (isText && !QByteArrayView(line.value).isValidUtf8() && line.text().contains(QChar::ReplacementCharacter))
        report(line.line,
            Text::tr("Line %1: %2 holds characters that cannot be read.")
                .arg(line.line)
                .arg(QString::fromLatin1(line.name)));
    if (line.name == "VERSION")
        m_isOld = line.value.trimmed() == "2.1";
    else if (line.name == "N")
        takeName(line);
    else if (line.name == "ADR")
        takeAddress(line);
    else if (line.name == "BDAY")
        takeBirthday(line);
    else if (line.name == "PHOTO")
        takePhoto(line);
    else if (line.name == "X-ABLABEL")
        m_labels.insert(line.group, plain(line.text()).remove("_$!<").remove(">!$_"));
    else if (!takePoint(line) && !takeText(line))
        takeExtra(line);
}

bool Card::takeText(const ContentLine &line)
{
    static const QHash<QByteArray, QString VCard::*> fields{{"FN", &VCard::formattedName},
        {"NICKNAME", &VCard::nickname}, {"TITLE", &VCard::title}, {"ROLE", &VCard::role}, {"UID", &VCard::uid}};
    if (line.name == "NOTE") {
        const auto text = plain(line.text()).trimmed();
        m_card.note += m_card.note.isEmpty() || text.isEmpty() ? text : "\n\n" + text;
        return true;
    }
    if (line.name == "CATEGORIES") {
        for (const auto &category : parts(line, ','))
            if (!category.isEmpty() && !m_card.categories.contains(category))
                m_card.categories.append(category);
        return true;
    }
    if (line.name == "ORG" && m_card.organisation.isEmpty() && m_card.unit.isEmpty()) {
        auto names = parts(line, ';');
        m_card.organisation = names.takeFirst();
        names.removeAll(QString());
        m_card.unit = names.join(" / ");
        return true;
    }
    const auto field = fields.value(line.name, nullptr);
    if (!field || !(m_card.*field).isEmpty())
        return false;
    m_card.*field = plain(line.text()).trimmed();
    return true;
}

void Card::takeName(const ContentLine &line)
{
    const auto names = parts(line, ';');
    const auto unset = m_card.familyName.isEmpty() && m_card.givenName.isEmpty();
    if (!unset)
        return takeExtra(line);
    m_card.familyName = names.value(0);
    m_card.givenName = names.value(1);
    m_card.additionalNames = names.value(2);
    m_card.prefixes = names.value(3);
    m_card.suffixes = names.value(4);
}

bool Card::takePoint(const ContentLine &line)
{
    static const QHash<QByteArray, QList<VCardPoint> VCard::*> lists{
        {"EMAIL", &VCard::emails}, {"TEL", &VCard::phones}, {"URL", &VCard::urls}};
    const auto list = lists.value(line.name, nullptr);
    if (!list)
        return false;
    auto value = plain(line.text()).simplified();
    if (line.name == "TEL" && value.startsWith(u"tel:", Qt::CaseInsensitive))
        value.remove(0, 4);
    if (line.name == "EMAIL" && value.startsWith(u"mailto:", Qt::CaseInsensitive))
        value.remove(0, 7);
    if (value.isEmpty())
        return true;
    m_labelled.append({line.group, Place::Point, list, (m_card.*list).size()});
    (m_card.*list).append({value, typesOf(line), isPreferred(line), {}});
    return true;
}

void Card::takeAddress(const ContentLine &line)
{
    const auto p = parts(line, ';');
    VCardAddress address{p.value(0), p.value(1), p.value(2), p.value(3), p.value(4), p.value(5), p.value(6),
        typesOf(line), isPreferred(line), {}};
    if (p.join(QString()).isEmpty())
        return;
    m_labelled.append({line.group, Place::Address, nullptr, m_card.addresses.size()});
    m_card.addresses.append(std::move(address));
}

/// ISO 8601 basic or extended, with or without time; a year may be missing (RFC 6350 §4.3.1, or Apple's 1604).
void Card::takeBirthday(const ContentLine &line)
{
    static const QRegularExpression full(QStringLiteral("^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ].*)?$"));
    const auto text = plain(line.text()).trimmed();
    const auto match = full.match(text);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!line.parameter("X-APPLE-OMIT-YEAR").isEmpty() && date.isValid())
        m_card.birthdayText = date.toString(u"--MM-dd");
    else if (match.hasMatch() && date.isValid())
        m_card.birthday = date;
    else
        m_card.birthdayText = text;
    if (!text.isEmpty() && !date.isValid() && !text.startsWith(u"--"))
        report(line.line, Text::tr("Line %1: “%2” is not a date.").arg(line.line).arg(text.left(40)));
}

void Card::takePhoto(const ContentLine &line)
{
    if (line.isCut || !m_card.photo.isEmpty())
        return line.isCut
            ? void()
            : report(line.line, Text::tr("Line %1: the card has a second picture, which was left out.").arg(line.line));
    const auto isEncoded = !line.parameter("ENCODING").isEmpty();
    auto bytes = isEncoded ? line.value : QByteArray();
    auto type = line.parameter("TYPE").value(0);
    if (!isEncoded && line.value.left(5).toLower() == "data:") {
        const auto comma = line.value.indexOf(',');
        const auto head = QString::fromLatin1(line.value.left(comma)).toLower();
        type = head.mid(5).section(';', 0, 0).section('/', 1);
        bytes = head.contains(u";base64") ? QByteArray::fromBase64(line.value.mid(comma + 1)) : QByteArray();
    } else if (!isEncoded) {
        m_card.photoAddress = plain(line.text()).trimmed();
    }
    if (bytes.size() > m_limits.photoBytes)
        return report(line.line,
            Text::tr("Line %1: the picture is larger than %2 bytes and was left out.")
                .arg(line.line)
                .arg(m_limits.photoBytes));
    m_card.photo = bytes;
    m_card.photoType = bytes.isEmpty() ? QString() : type;
}

void Card::takeExtra(const ContentLine &line)
{
    // Machine-made properties without meaning for a person, and binary ones.
    static const QByteArrayList silent{
        "PRODID", "REV", "MAILER", "SORT-STRING", "X-MS-OL-DESIGN", "X-ABSHOWAS", "X-ABUID", "CLIENTPIDMAP"};
    if (silent.contains(line.name))
        return;
    const auto encodings = line.parameter("ENCODING");
    if (encodings.contains(QStringLiteral("base64")) || encodings.contains(QStringLiteral("b")))
        return report(line.line,
            Text::tr("Line %1: the binary property %2 was left out.")
                .arg(line.line)
                .arg(QString::fromLatin1(line.name)));
    const auto value = plain(line.text()).trimmed();
    if (value.isEmpty())
        return;
    m_labelled.append({line.group, Place::Extra, nullptr, m_card.extras.size()});
    m_card.extras.append({line.name, value, {}});
}

void Card::finish()
{
    for (const auto &[group, place, points, index] : std::as_const(m_labelled)) {
        const auto label = group.isEmpty() ? QString() : m_labels.value(group);
        if (label.isEmpty())
            continue;
        if (place == Place::Point)
            (m_card.*points)[index].label = label;
        else if (place == Place::Address)
            m_card.addresses[index].label = label;
        else
            m_card.extras[index].label = label;
    }
}

bool isMark(const ContentLine &line, const char *name)
{
    return !line.isBroken && line.name == name && line.value.trimmed().toUpper() == "VCARD";
}

} // namespace

QString VCard::displayName() const
{
    if (!formattedName.isEmpty())
        return formattedName;
    const auto given = QStringList{givenName, additionalNames}.join(' ').simplified();
    const auto name = QStringList{prefixes, joinedName(given, familyName), suffixes}.join(' ').simplified();
    if (!name.isEmpty())
        return name;
    if (!organisation.isEmpty())
        return organisation;
    return !emails.isEmpty() ? emails.first().value : phones.isEmpty() ? QString() : phones.first().value;
}

VCardReader::VCardReader(QIODevice &device, VCardLimits limits)
    : m_limits(limits)
    , m_lines(device, limits.lineBytes)
{
}

std::optional<VCard> VCardReader::next()
{
    bool hasComplained = false;
    while (true) {
        const auto line = m_begun ? std::exchange(m_begun, std::nullopt) : m_lines.next();
        if (!line)
            return std::nullopt;
        if (isMark(*line, "BEGIN"))
            return readCard(line->line);
        if (!std::exchange(hasComplained, true) && m_problems.size() < 1000)
            m_problems.append({line->line, Text::tr("Line %1 does not belong to any card.").arg(line->line)});
    }
}

VCard VCardReader::readCard(qint64 begin)
{
    VCard result{.line = begin};
    Card card(result, m_limits);
    m_lines.setKeepsFoldBlank(false);
    int count = 0;
    bool wasAgent = false;
    while (auto line = m_lines.next()) {
        if (isMark(*line, "END")) {
            card.finish();
            return result;
        }
        if (isMark(*line, "BEGIN")) {
            if (!wasAgent) {
                m_begun = std::move(line);
                break;
            }
            result.problems.append(
                {line->line, Text::tr("Line %1: a card inside of the card was left out.").arg(line->line)});
            skipNested();
            wasAgent = false;
            continue;
        }
        wasAgent = line->name == "AGENT" && line->value.trimmed().isEmpty();
        if (++count == m_limits.properties)
            result.problems.append({line->line,
                Text::tr("Line %1: the card has more than %2 properties; the rest was left out.")
                    .arg(line->line)
                    .arg(m_limits.properties)});
        if (count < m_limits.properties)
            card.take(*line);
        m_lines.setKeepsFoldBlank(card.isOld());
    }
    result.problems.append({begin, Text::tr("The card that begins on line %1 has no end.").arg(begin)});
    card.finish();
    return result;
}

void VCardReader::skipNested()
{
    int depth = 1;
    while (depth > 0) {
        const auto line = m_lines.next();
        if (!line)
            return;
        depth += isMark(*line, "BEGIN") - isMark(*line, "END");
    }
}

} // namespace crm
