// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/service/answering.h"
#include "models/service/placeholders.h"
#include "ui/service/cannedpopup.h"
#include "ui/shell/workspace.h"

#include <QJsonObject>
#include <QPointer>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace crm {

class Label;
struct ReplyContext;

/// Writes what leaves the house about a case: the response builder with its four parts, canned answers by "::", the
/// recipient, files, and the way to the last look. Internal notes are written elsewhere.
class ReplyBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyBox(Workspace &workspace, QWidget *parent = nullptr);

    /// The case the reply is about; reads whom it goes to and the answers that can be put in.
    void show(const Record &serviceCase);
    QPlainTextEdit *text() const { return m_text; }
    QLineEdit *recipient() const { return m_recipient; }
    CannedPopup *canned() const { return m_canned; }
    /// Another text about the same case takes the answers by "::" as well; once for each.
    void offerIn(QPlainTextEdit *edit);
    QPlainTextEdit *part(int place) const { return m_parts.value(place); }

    /// What the builder and the letter hold beside the text; empty: nothing typed.
    QJsonObject draft() const;
    /// Says above the letter what the text is needed for, and puts the focus into it.
    void ask(const QString &sentence);
    void restore(const QJsonObject &draft);
    /// For who may look and not change: what was answered can be read and copied.
    void forbidWriting();
    /// Inserts a paragraph where the cursor stands in the answer, and goes there.
    void put(const QString &paragraph);
    void attach(const QStringList &paths);

    /// How the mail program is called; for tests.
    void setOpener(std::function<bool(const QUrl &)> open) { m_open = std::move(open); }
    OutgoingReply reply() const;

signals:
    void edited();
    /// The reply went to the mail program and is stored with the case.
    void sent();

private:
    void build();
    QWidget *buildParts();
    QWidget *buildLetter();
    QWidget *makeOtherWays();
    void readContext();
    void propose(bool isAsked);
    void forgetParts();
    void compose();
    void fillKnown();
    void lookAndSend();
    void showPlaceholder();
    void send(const OutgoingReply &reply);
    void tellOtherwise(AcknowledgedHow how);
    void finish(const Result<ChangeSet> &done);
    void takeContext(const ReplyContext &context);
    void askForFiles();
    void showFiles();
    void showObstacles(const QStringList &sentences);
    void bringWarningIntoSight();

    Workspace &m_workspace;
    Record m_case;
    QHash<QByteArray, Record> m_linked; ///< by field of the case; "user", "action", "voucher" too
    PlaceholderValues m_values;
    std::function<bool(const QUrl &)> m_open;
    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_recipient = nullptr;
    QLineEdit *m_subject = nullptr;
    QList<QPlainTextEdit *> m_parts;
    ResponseParts m_composed;                 ///< what was last put together: put together again, it is replaced
    QList<std::optional<QString>> m_proposed; ///< last, for each part; null: what stands there is somebody's own
    QWidget *m_builder = nullptr;
    QWidget *m_letter = nullptr;
    QPushButton *m_toggle = nullptr;
    CannedPopup *m_canned = nullptr;
    QList<QPointer<CannedPopup>> m_popups; ///< of all texts, the answer's own first
    Label *m_warning = nullptr;
    QVBoxLayout *m_fileRows = nullptr;
    QStringList m_files;
};

} // namespace crm
