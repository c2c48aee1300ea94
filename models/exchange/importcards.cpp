// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/userfiles.h"
#include "models/exchange/decodingdevice.h"
#include "models/exchange/importfile.h"
#include "models/exchange/vcardreader.h"

#include <QSet>

namespace crm {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(crm::ImportCards)
};

/// What programs write for themselves; listed in the result, not kept.
bool isMachinery(const QByteArray &name)
{
    static const QSet<QByteArray> names{"REV", "PRODID", "KEY", "LABEL", "SORT-STRING", "X-MS-OL-DESIGN",
        "X-MS-OL-DEFAULT-POSTAL-ADDRESS", "X-ABUID", "X-ABSHOWAS", "X-ABADR", "SOUND", "LOGO", "CLIENTPIDMAP",
        "X-IMAGEHASH", "X-IMAGETYPE", "X-MS-CARDPICTURE"};
    return names.contains(name);
}

bool isMessenger(const QByteArray &name)
{
    static const QSet<QByteArray> names{"IMPP", "X-MS-IMADDRESS", "X-AIM", "X-ICQ", "X-JABBER", "X-MSN", "X-YAHOO",
        "X-SKYPE", "X-SKYPE-USERNAME", "X-GOOGLE-TALK", "X-QQ"};
    return names.contains(name);
}

QByteArray useOf(const QStringList &types)
{
    return types.contains("home") ? "home" : types.contains("other") ? "other" : "work";
}

QByteArray phoneKind(const QStringList &types)
{
    if (types.contains("fax"))
        return "fax";
    return types.contains("cell") || types.contains("iphone") ? "mobile" : "phone";
}

/// The preferred ones first, otherwise in the card's order.
template <typename T> QList<T> preferredFirst(QList<T> list)
{
    std::stable_sort(list.begin(), list.end(), [](const T &a, const T &b) { return a.isPreferred > b.isPreferred; });
    return list;
}

QString joined(const QStringList &parts, const QString &with)
{
    QStringList said;
    for (const auto &part : parts)
        if (!part.trimmed().isEmpty())
            said.append(part.trimmed());
    return said.join(with);
}

/// The name without the titles that the card's parts know of: those have a field of their own, and nobody is looked for
/// under “Mr.”.
QString withoutTitles(const QString &name, const QString &titles)
{
    const auto bare = [](QString word) { return word.remove(u'.').remove(u',').toCaseFolded(); };
    QStringList known;
    for (const auto &title : titles.split(u' ', Qt::SkipEmptyParts))
        known.append(bare(title));
    auto words = name.split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && known.contains(bare(words.first())))
        words.removeFirst();
    return words.join(u' ');
}

/// One card on its way to a person.
class CardReader
{
public:
    CardReader(const Entity &entity, const ImportPlan &plan, ImportRun &run, QMap<QString, int> &left)
        : m_plan(plan)
        , m_run(run)
        , m_left(left)
    {
        m_row.record = Record::blank(entity);
        m_row.record.id = {};
        m_row.contactsAreAll = true;
    }

    ReadRow read(const VCard &card)
    {
        names(card);
        contacts(card);
        addresses(card);
        rest(card);
        for (auto it = m_plan.defaults.cbegin(); it != m_plan.defaults.cend(); ++it)
            if (m_row.record.isNull(it.key()))
                set(it.key(), it.value());
        return m_row;
    }

private:
    void set(const QByteArray &field, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_row.record.setValue(field, value.trimmed());
    }
    void note(const QString &label, const QString &value)
    {
        if (!value.trimmed().isEmpty())
            m_notes.append(label + ": " + value.trimmed());
    }

    void names(const VCard &card)
    {
        set("name", withoutTitles(card.displayName(), card.prefixes));
        if (card.displayName().trimmed().isEmpty())
            m_row.problems.append({-1, Text::tr("The card has no name, no company, no e-mail and no number.")});
        set("honorific", card.prefixes);
        set("given_name", card.givenName);
        set("family_name", card.familyName);
        if (!card.displayName().contains(card.additionalNames.trimmed()))
            note(Text::tr("Middle names"), card.additionalNames);
        if (!card.displayName().contains(card.suffixes.trimmed()))
            note(Text::tr("Behind the name"), card.suffixes);
        note(Text::tr("Nickname"), card.nickname);
        set("job_title", card.title.isEmpty() ? card.role : card.title);
        if (!card.title.isEmpty() && card.role != card.title)
            note(Text::tr("Role"), card.role);
        note(Text::tr("Department"), card.unit);
        if (card.organisation.trimmed().isEmpty())
            return;
        const auto found = m_run.links().find({Organisation::entity(), card.organisation, {}, true}, m_row.pending);
        if (found.problem.isEmpty())
            m_row.record.setReference("organisation", found.id);
        else
            m_row.problems.append({-1, found.problem});
    }

    void contacts(const VCard &card)
    {
        for (const auto &email : preferredFirst(card.emails))
            m_row.contacts.append({"email", email.value.trimmed(), useOf(email.types)});
        for (const auto &phone : preferredFirst(card.phones))
            m_row.contacts.append({phoneKind(phone.types), phone.value.trimmed(), useOf(phone.types)});
        for (const auto &url : preferredFirst(card.urls)) {
            if (m_row.record.isNull("website"))
                set("website", url.value);
            else if (url.value.trimmed() != m_row.record.text("website"))
                m_row.contacts.append({"web", url.value.trimmed(), useOf(url.types)});
        }
        for (const auto &extra : card.extras)
            if (isMessenger(extra.name))
                m_row.contacts.append({"messenger", extra.value.trimmed(), "other"});
        m_row.contacts.removeIf([](const ExtraContact &c) { return c.value.isEmpty(); });
        // Known stored people are recognised by these.
        for (const auto &contact : std::as_const(m_row.contacts))
            if (contact.kind == "email" && m_row.record.isNull("email"))
                set("email", contact.value);
    }

    void addresses(const VCard &card)
    {
        bool isFirst = true;
        for (const auto &address : preferredFirst(card.addresses)) {
            const auto street = joined({address.postBox, address.extended, address.street}, "\n");
            auto further = Record::from(Address{.id = Id::make(),
                .use = address.types.contains("home") ? AddressUse::Home : AddressUse::Other,
                .street = street,
                .postalCode = address.postalCode,
                .city = address.city,
                .region = address.region,
                .country = address.country});
            if (!std::exchange(isFirst, false)) {
                m_row.addresses.append(further);
                continue;
            }
            for (const QByteArray field : {"street", "postal_code", "city", "region", "country"})
                set(field, further.text(field));
        }
    }

    void rest(const VCard &card)
    {
        if (card.birthday.isValid())
            set("birthday", card.birthday.toString(Qt::ISODate));
        else
            note(Text::tr("Birthday"), card.birthdayText);
        for (const auto &category : card.categories)
            m_row.tags += splitTags(category);
        set("external_id", card.uid);
        if (!card.photo.isEmpty() || !card.photoAddress.isEmpty())
            ++m_left["PHOTO"];
        for (const auto &extra : card.extras) {
            if (isMessenger(extra.name) || takeOwn(extra))
                continue;
            if (isMachinery(extra.name) || extra.value.size() > 2000)
                ++m_left[QString::fromUtf8(extra.name)];
            else
                note(extra.label.isEmpty() ? QString::fromUtf8(extra.name) : extra.label, extra.value);
        }
        set("notes", joined({card.note, m_notes.join(u'\n')}, "\n\n"));
    }

    /// What has a field of its own. A further language is a note.
    bool takeOwn(const VCardExtra &extra)
    {
        if (extra.name == doNotContactProperty && extra.value.compare(u"true", Qt::CaseInsensitive) == 0) {
            m_row.record.setValue("do_not_contact", 1LL);
            return true;
        }
        if (extra.name != "LANG" || !m_row.record.isNull("language"))
            return false;
        set("language", extra.value);
        return true;
    }

    const ImportPlan &m_plan;
    ImportRun &m_run;
    QMap<QString, int> &m_left;
    ReadRow m_row;
    QStringList m_notes;
};

/// What the rejects file gets of a card.
QStringList cellsOf(const VCard &card)
{
    return {card.displayName(), card.emails.isEmpty() ? QString() : card.emails.first().value,
        card.phones.isEmpty() ? QString() : card.phones.first().value, card.organisation};
}

} // namespace

void importCards(ImportRun &run, Batch &batch, const ImportPlan &plan, const QString &path)
{
    if (&run.entity() != &Person::entity())
        throw Failure{{Error::Usage, Text::tr("Cards hold people: import them as person.")}};
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure{{Error::Invalid, Text::tr("The file %1 cannot be read: %2.").arg(path, file.errorString())}};
    DecodingDevice decoded(file, plan.source.encoding);
    decoded.open(QIODevice::ReadOnly);
    const bool isWide = plan.source.encoding.startsWith("UTF-16") || plan.source.encoding.startsWith("UTF-32");
    VCardReader reader(isWide ? static_cast<QIODevice &>(decoded) : file);
    run.begin({"name", "email", "phone", "organisation"}, file.size());
    QMap<QString, int> left;
    for (qint64 cards = 1; auto card = reader.next(); ++cards) {
        if (cards % 200 == 0)
            batch.progress(file.size() > 0 ? double(file.pos()) / double(file.size()) : 0);
        for (const auto &problem : std::as_const(card->problems))
            run.remark(problem.sentence);
        if (!run.take(card->line, CardReader(run.entity(), plan, run, left).read(*card), cellsOf(*card)))
            break;
    }
    for (const auto &problem : reader.problems())
        run.remark(problem.sentence);
    for (auto it = left.cbegin(); it != left.cend(); ++it)
        run.result().unmapped.append(it.key());
    if (left.contains("PHOTO"))
        run.remark(Text::tr("%n photo(s) were left out.", nullptr, left.value("PHOTO")));
    if (run.result().rows == 0)
        throw Failure{{Error::Invalid, Text::tr("The file holds no cards.")}};
}

} // namespace crm
