// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quoteedits.h"
#include "models/quotes/quotemeeting.h"
#include "ui/quotes/quotedraft.h"
#include "ui/shell/page.h"

#include <QJsonObject>
#include <QSet>

#include <optional>

class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace crm {

enum class MailOutcome;

class Badge;

class Banner;
class DraftKeeper;
class Label;
class PageHeader;
class QuoteHead;
class QuotePreview;
class QuoteTable;
class QuoteWorksheet;

/// One quote: what it says, its lines to type into, what it comes to, and the document as it will be printed.
class QuotePage final : public Page
{
    Q_OBJECT
public:
    explicit QuotePage(Workspace &workspace, QWidget *parent = nullptr);
    ~QuotePage() override;

    QString title() const override;
    bool showRecord(const AnyRef &ref) override;
    AnyRef current() const override;
    Record newRecord() const override;
    void refresh() override;
    bool canTakeStep(Step step) const override;
    void takeStep(Step step) override;

    QuoteHead *head() const { return m_head; }
    QuoteTable *table() const { return m_table; }
    QuotePreview *preview() const { return m_preview; }
    QuoteWorksheet *worksheet() const { return m_worksheet; }
    Banner *banner() const { return m_banner; }
    bool isLoaded() const { return m_isLoaded; }

    /// Stores what was typed, then goes on; what keeps it from being stored is shown instead.
    void save(std::function<void()> then = {});
    void askToSend(bool byMail); ///< it cannot be undone
    void send(bool byMail);      ///< asks first when the day it is valid until has passed
    void accept();
    void reject();
    void revise();
    void duplicate();
    void cancelQuote();
    void savePdf();
    void print();
    void compare();

signals:
    void loaded();

protected:
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    QWidget *buildLines();
    QWidget *buildTools();
    QWidget *buildFigures();
    void buildHeader();
    void buildPreview();
    void placePreview();
    bool hasRoomBeside() const;
    void fillMenu(QMenu *menu);
    void load();
    void readIssue();
    QuoteSheet sheet() const;
    void take(const Record &quote, const QList<Record> &lines);
    void beginTyping();
    void showHead();
    void showFigures();
    void showPreview();
    void addProduct();
    bool printTo(const QString &path);
    void mail();
    void tellMail(MailOutcome outcome, const QString &file);
    void issue(bool byMail);
    bool isPastItsDay() const;
    void findRecipient(std::function<void(const Record &)> then);
    QString sendQuestion(const Record &recipient, bool byMail) const;
    void askInSpiteOfDay(const QString &question, bool byMail);
    void sendNow(bool byMail);
    QPushButton *ask(const QString &question, const QString &answer);
    void hideBanner();
    void tellUnfinished();
    void showRefusal(const Error &error);
    void keepDraft();
    bool isTypedSinceAsked() const;
    void lookAgain();
    void resume(const QJsonObject &draft);
    void startAfresh();
    void touchDraft();
    void readPrices();
    void tellBook();
    void tellTypedPrices();
    void store(const Edit &edit, std::function<void()> then);
    void acceptWith(const QString &reason);
    void findWonStage(const Record &deal, const QString &reason);
    struct Winning
    {
        Record deal;
        Stage from; ///< where it is
        Stage won;
        QList<Stage> between; ///< passed over
    };
    void offerWin(const Winning &winning, const QString &reason);
    void win(const Winning &winning, const QString &reason);
    enum class Reason { Needed, IfAny };
    void askReason(Reason reason, const QString &question, std::function<void(const QString &)> then);
    void openDraft(const QString &label, const QuoteDraft &draft);
    void chooseLogo();
    void keepTold(std::function<bool()> holds);
    void tellRefused(const QString &sentence);
    void tellPasted(const QuoteWorksheet::Pasted &pasted);
    void forgetTold();
    void lookAtTheirs();
    void showWhetherGone(bool isGone);
    void meet(const QuoteDraft &stored);
    void meetTheirs();
    void showTheirs();
    void takeTheirs();
    void keepMine();
    void rememberSeen();
    QJsonObject draftNow() const;
    void buildRevisions();
    void readRevisions();
    int placeOf(const Id &quote) const;
    void showRevisions();
    void addRevisions(QMenu *menu);
    void goTo(const AnyRef &revision);
    void lookForProducts();
    void lookForArticles();
    void adoptArticles();
    void takeArticles(const QSet<QString> &asked, const QList<Record> &products);
    void tellUnknown(const QStringList &articles);
    void tellKept(const QList<Id> &lines);
    QList<int> rowsPricedByHand(const QList<Id> &lines) const;
    void readAddress();
    void keepAsNew();
    bool isReadOnly() const;

    Id m_id;
    Record m_quote; ///< as stored
    QList<Record> m_lines;
    QuoteDraft m_seen;                 ///< what is typed is typed over
    QuoteDraft m_theirs;               ///< as stored since, while something is being typed; invalid: not looked at
    QList<OvertakenField> m_overtaken; ///< what both have written and the user has been told of
    Record m_letterhead;               ///< in use
    std::optional<Record> m_paper;     ///< what the quote went out with, invalid: no letterhead; null: it has not
    QString m_locale;                  ///< how it was written then
    bool m_wantsMail = false;          ///< what is being sent goes to the mail program once it is loaded as sent
    std::unique_ptr<DraftKeeper> m_keeper;
    bool m_isDraftRead = false;
    bool m_isDraftKept = false; ///< something typed has been given to the keeper
    bool m_isLoaded = false;
    bool m_isSaving = false;
    bool m_isOwnNewer = false;            ///< what was typed has been stored and not been read again
    QJsonObject m_typedThen;              ///< when it was stored, or what is stored was asked for
    QSet<QString> m_asked;                ///< lines with their article numbers, for which the catalogue is being asked
    std::function<void()> m_whenAnswered; ///< what waits for that
    QString m_addressee; ///< of the company and contact chosen, while nothing of it is stored; empty: as stored
    QString m_bookTold;  ///< what it says of a price book that is not in force
    QString m_told;      ///< what the banner says of the lines
    std::function<bool()> m_toldHolds; ///< whether that is still so
    bool m_isGone = false;             ///< deleted while something was typed that is not stored
    QuoteWorksheet *m_worksheet;
    PageHeader *m_header = nullptr;
    Badge *m_status = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_revise = nullptr;
    QPushButton *m_others = nullptr; ///< leads to the other revisions
    QList<Record> m_revisions;       ///< of this quote, with itself, the earliest first
    Banner *m_banner = nullptr;
    QuoteHead *m_head = nullptr;
    QWidget *m_tools = nullptr;
    QuoteTable *m_table = nullptr;
    QuotePreview *m_preview = nullptr;
    QToolButton *m_showPreview = nullptr;
    Label *m_net = nullptr;
    Label *m_tax = nullptr;
    Label *m_total = nullptr;
    Label *m_totalCaption = nullptr;
    Label *m_margin = nullptr;
    Label *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace crm
