// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quotes/quotemail.h"

#include "tests/support/test.h"

#include <QDesktopServices>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>
#include <QUrlQuery>

namespace crm {

/// A mail program of the test's own stands on the path.
class TestQuoteMail : public QObject
{
    Q_OBJECT
public slots:
    void opened(const QUrl &url) { m_opened.append(url); }

private slots:
    void init();
    void cleanup();
    void theMailProgramGetsTheFile();
    void anAddressIsNeverAnOption();
    void whatCannotAttachOpensWithout();
    void aProgramThatDoesNotStartIsNoMessage();

private:
    void install(const QByteArray &script);
    MailOutcome send(const QuoteMail &mail);
    QStringList arguments() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_path;
    QList<QUrl> m_opened;
};

void TestQuoteMail::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = qgetenv("PATH");
    m_opened.clear();
    QDesktopServices::setUrlHandler("mailto", this, "opened");
}

void TestQuoteMail::cleanup()
{
    qputenv("PATH", m_path);
    QDesktopServices::unsetUrlHandler("mailto");
}

void TestQuoteMail::install(const QByteArray &script)
{
    QFile program(m_dir->filePath("xdg-email"));
    QVERIFY(program.open(QIODevice::WriteOnly));
    program.write(script);
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    program.close();
    qputenv("PATH", m_dir->path().toLocal8Bit());
}

MailOutcome TestQuoteMail::send(const QuoteMail &mail)
{
    QObject context;
    std::optional<MailOutcome> outcome;
    openMail(mail, &context, [&](MailOutcome told) { outcome = told; });
    [&] { QTRY_VERIFY(outcome); }();
    return outcome.value_or(MailOutcome::NotOpened);
}

QStringList TestQuoteMail::arguments() const
{
    QFile file(m_dir->filePath("arguments"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\0', Qt::SkipEmptyParts)
                                          : QStringList();
}

void TestQuoteMail::theMailProgramGetsTheFile()
{
    install("#!/bin/sh\nprintf '%s\\000' \"$@\" > '" + m_dir->filePath("arguments").toUtf8() + "'\n");
    const QuoteMail mail{"sato@kyoto.example", "Quote Q-2026-0001 from Nordhaus 京都",
        "Please find \"it\"\nattached; $HOME", "/tmp/Q-2026-0001.pdf"};
    QCOMPARE(send(mail), MailOutcome::Attached);
    const auto got = arguments();
    QCOMPARE(got.value(got.indexOf("--subject") + 1), mail.subject);
    QCOMPARE(got.value(got.indexOf("--body") + 1), mail.body);
    QCOMPARE(got.value(got.indexOf("--attach") + 1), mail.attachment);
    QCOMPARE(got.last(), mail.to);
    QVERIFY(m_opened.isEmpty());
}

void TestQuoteMail::anAddressIsNeverAnOption()
{
    install("#!/bin/sh\nprintf '%s\\000' \"$@\" > '" + m_dir->filePath("arguments").toUtf8() + "'\n");
    QCOMPARE(send({"--attach=/etc/passwd", "S", "B", "/tmp/a.pdf"}), MailOutcome::Attached);
    QVERIFY(!arguments().contains("--attach=/etc/passwd"));
}

void TestQuoteMail::whatCannotAttachOpensWithout()
{
    install("#!/bin/sh\nexit 3\n"); // xdg-email: a tool it needs is missing
    QCOMPARE(send({"sato@kyoto.example", "Quote & more", "50 % off", "/tmp/a.pdf"}), MailOutcome::WithoutFile);
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(m_opened.first().path(), "sato@kyoto.example");
    const QUrlQuery query(m_opened.first());
    QCOMPARE(query.queryItemValue("subject", QUrl::FullyDecoded), "Quote & more");
    QCOMPARE(query.queryItemValue("body", QUrl::FullyDecoded), "50 % off");
    qputenv("PATH", m_dir->filePath("nowhere").toLocal8Bit());
    QCOMPARE(send({"a@b.example", "S", "B", "/tmp/a.pdf"}), MailOutcome::WithoutFile);
    QCOMPARE(m_opened.size(), 2);
}

void TestQuoteMail::aProgramThatDoesNotStartIsNoMessage()
{
    install("#!/no/such/interpreter\n");
    QCOMPARE(send({"a@b.example", "S", "B", "/tmp/a.pdf"}), MailOutcome::WithoutFile);
    QCOMPARE(m_opened.size(), 1);
}

CRM_TEST(TestQuoteMail)

} // namespace crm

#include "tst_quotemail.moc"
