// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entity/registry.h"
#include "tests/support/test.h"

#include <QDir>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace crm;

/// The languages that ship are complete: every message, every label of every kind of record, every placeholder.
class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void everyMessageIsTranslated_data();
    void everyMessageIsTranslated();
    void everyLabelIsThere_data();
    void everyLabelIsThere();
    void aKindOfCaseIsCalledTheSameInItsForm();
    void everyCountedTextHasItsTwoEnglishForms();
    void everyContextCarriesTheNamespaceOfItsClass_data();
    void everyContextCarriesTheNamespaceOfItsClass();
};

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList forms;
    bool unfinished = false;
    bool isCounted = false;
};

QList<Message> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    bool isCounted = false;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.atEnd())
            break;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            isCounted = xml.attributes().value("numerus") == u"yes";
        } else if (xml.name() == u"source") {
            messages.append({context, xml.readElementText(), {}, false, isCounted});
        } else if (xml.name() == u"translation" && !messages.isEmpty()) {
            const auto type = xml.attributes().value("type").toString();
            if (type == "vanished" || type == "obsolete") {
                xml.skipCurrentElement();
                messages.removeLast();
                continue;
            }
            messages.last().unfinished = type == "unfinished";
            while (!(xml.isEndElement() && xml.name() == u"translation") && !xml.atEnd()) {
                xml.readNext();
                if (xml.isCharacters() && !xml.isWhitespace())
                    messages.last().forms.append(xml.text().toString());
            }
        }
    }
    return messages;
}

void languages()
{
    QTest::addColumn<QString>("path");
    for (const auto *language : {"de", "zh_CN"})
        QTest::newRow(language) << sourceFile(QString("translations/rapport_%1.ts").arg(language));
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern("%(?:L?\\d+|n)");
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

} // namespace

void TestTranslations::everyMessageIsTranslated_data()
{
    languages();
}

void TestTranslations::everyMessageIsTranslated()
{
    QFETCH(QString, path);
    const auto messages = read(path);
    QVERIFY2(messages.size() > 300, "The translation file is missing or nearly empty.");
    QStringList faults;
    for (const auto &m : messages) {
        if (m.unfinished || m.forms.isEmpty())
            faults.append(m.context + ": not translated: " + m.source);
        for (const auto &form : m.forms)
            if (placeholders(form) - QSet<QString>{"%n"} != placeholders(m.source) - QSet<QString>{"%n"})
                faults.append(m.context + ": other placeholders: " + m.source);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.mid(0, 20).join('\n')));
}

void TestTranslations::everyLabelIsThere_data()
{
    languages();
}

void TestTranslations::everyLabelIsThere()
{
    QFETCH(QString, path);
    QSet<QString> known;
    for (const auto &m : read(path))
        known.insert(m.context + '\n' + m.source);
    QStringList missing;
    const auto expect = [&](const Entity &e, const char *label) {
        if (*label && !known.contains(QString("%1\n%2").arg(e.context, QString::fromUtf8(label))))
            missing.append(QString("%1: %2").arg(e.context, QString::fromUtf8(label)));
    };
    for (const auto *e : Registry::instance().entities()) {
        expect(*e, e->singular);
        expect(*e, e->plural);
        for (const auto *section : e->sections)
            expect(*e, section);
        for (const auto &f : e->fields) {
            expect(*e, f.label);
            if (f.choices)
                for (const auto &c : *f.choices)
                    expect(*e, c.label);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join('\n')));
}

void TestTranslations::aKindOfCaseIsCalledTheSameInItsForm()
{
    QHash<QString, QString> german;
    for (const auto &m : read(sourceFile("translations/rapport_de.ts")))
        german.insert(m.context + '\n' + m.source, m.forms.value(0));
    QVERIFY(!german.value("crm::ServiceCase\nInformation request").isEmpty());
    QCOMPARE(german.value("crm::CaseForm\nInformation"), german.value("crm::ServiceCase\nInformation request"));
}

void TestTranslations::everyCountedTextHasItsTwoEnglishForms()
{
    QHash<QString, QStringList> english;
    for (const auto &m : read(sourceFile("translations/rapport_en.ts")))
        english.insert(m.context + '\n' + m.source, m.unfinished ? QStringList() : m.forms);
    QStringList faults;
    for (const auto &m : read(sourceFile("translations/rapport_de.ts"))) {
        if (!m.isCounted)
            continue;
        const auto forms = english.value(m.context + '\n' + m.source);
        if (forms.size() != 2 || forms.join(QString()).contains("(s)"))
            faults.append(m.context + ": " + m.source);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join('\n')));
}

void TestTranslations::everyContextCarriesTheNamespaceOfItsClass_data()
{
    languages();
}

/// tr() asks for the whole name of a class: a text that lupdate has put under its last part stays English.
void TestTranslations::everyContextCarriesTheNamespaceOfItsClass()
{
    QFETCH(QString, path);
    QSet<QString> bare;
    for (const auto &m : read(path))
        if (m.context != u"crm" && !m.context.startsWith(u"crm::"))
            bare.insert(m.context);
    QVERIFY2(bare.isEmpty(), qPrintable(QStringList(bare.cbegin(), bare.cend()).join(", ")));
}

CRM_TEST(TestTranslations)
#include "tst_translations.moc"
