// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/quotes/quoteedits.h"
#include "ui/shell/page.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace crm {

class Badge;
class Banner;
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

    QString title() const override;
    bool showRecord(const AnyRef &ref) override;
    AnyRef current() const override;
    Record newRecord() const override;
    void refresh() override;

    QuoteHead *head() const { return m_head; }
    QuoteTable *table() const { return m_table; }
    QuotePreview *preview() const { return m_preview; }
    QuoteWorksheet *worksheet() const { return m_worksheet; }
    Banner *banner() const { return m_banner; }
    bool isLoaded() const { return m_isLoaded; }

    /// Stores what was typed, then goes on; what keeps it from being stored is shown instead.
    void save(std::function<void()> then = {});
    void send(bool byMail);
    void accept();
    void reject();
    void revise();
    void duplicate();
    void cancelQuote();
    void savePdf();
    void compare();

signals:
    void loaded();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildLines();
    QWidget *buildTools();
    QWidget *buildFigures();
    void buildHeader();
    void fillMenu(QMenu *menu);
    void load();
    void take(const Record &quote, const QList<Record> &lines);
    void showHead();
    void showFigures();
    void showPreview();
    void addProduct();
    bool printTo(const QString &path);
    void mail(const QString &path);
    void store(const Edit &edit, std::function<void()> then);
    void acceptWith(const QString &reason);
    void offerWin(const Record &deal, const Record &won, const QString &reason);
    void askReason(const QString &question, std::function<void(const QString &)> then);
    void openDraft(const QString &label, const QuoteDraft &draft);
    void chooseLogo();
    bool isReadOnly() const;

    Id m_id;
    Record m_quote; ///< as stored
    QList<Record> m_lines;
    Record m_letterhead;
    QString m_wantsMail; ///< where to print what is being sent, once it is loaded as sent
    bool m_isLoaded = false;
    bool m_isSaving = false;
    QuoteWorksheet *m_worksheet;
    PageHeader *m_header = nullptr;
    Badge *m_status = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_revise = nullptr;
    Banner *m_banner = nullptr;
    QuoteHead *m_head = nullptr;
    QWidget *m_tools = nullptr;
    QuoteTable *m_table = nullptr;
    QuotePreview *m_preview = nullptr;
    Label *m_net = nullptr;
    Label *m_tax = nullptr;
    Label *m_total = nullptr;
    Label *m_margin = nullptr;
    Label *m_problem = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace crm
