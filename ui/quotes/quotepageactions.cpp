// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/store/store.h"
#include "db/store/userfiles.h"
#include "models/pipeline/stagegate.h"
#include "models/quotes/quotepaper.h"
#include "models/quotes/quoteworksheet.h"
#include "ui/kit/cards.h"
#include "ui/kit/icons.h"
#include "ui/pipeline/gatedialog.h"
#include "ui/quotes/comparedialog.h"
#include "ui/quotes/quotemail.h"
#include "ui/quotes/quotepage.h"
#include "ui/quotes/quotepages.h"
#include "ui/quotes/quotetable.h"
#include "ui/quotes/quotetemplatedialogs.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace crm {

void QuotePage::fillMenu(QMenu *menu)
{
    menu->clear();
    const auto add = [this, menu](const QString &text, const char *iconName, auto run) {
        return menu->addAction(icon(QString::fromLatin1(iconName)), text, this, run);
    };
    add(tr("Save as PDF…"), "file-export", [this] { savePdf(); });
    add(tr("Print…"), "printer", [this] { print(); });
    if (quoteState(m_quote) == QuoteState::Draft && !isReadOnly())
        add(tr("Mark as Sent Without an E-mail"), "check", [this] { askToSend(false); });
    if (quoteState(m_quote) == QuoteState::Superseded && !workspace().store().isReadOnly())
        add(tr("Accept It All the Same…"), "circle-check", [this] { accept(); });
    addRevisions(menu);
    add(tr("Compare with Another Revision"), "layout-columns", [this] { compare(); });
    add(tr("Duplicate"), "copy", [this] { duplicate(); });
    add(tr("Save as Template…"), "template", [this] {
        keepAsTemplate(workspace(), {m_worksheet->quote(), m_worksheet->lines()}, this);
    });
    if (!m_quote.isNull("opportunity"))
        add(tr("Open the Deal"), "layout-kanban", [this] {
            workspace().open({Opportunity::entity().name, m_quote.reference("opportunity")});
        });
    menu->addSeparator();
    add(tr("Letterhead and Defaults…"), "file-description", [this] { editLetterhead(workspace()); });
    add(tr("Choose the Logo…"), "photo", [this] { chooseLogo(); })->setEnabled(m_letterhead.isValid());
    const auto state = quoteState(m_quote);
    if (state == QuoteState::Draft || state == QuoteState::Sent || state == QuoteState::Accepted) {
        menu->addSeparator();
        add(tr("Cancel the Quote"), "ban", [this] { cancelQuote(); });
    }
}

bool QuotePage::printTo(const QString &path)
{
    OutputFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        writePdf(file, sheet());
        if (file.commit())
            return true;
    }
    workspace().fail({Error::Storage,
        tr("The PDF cannot be written to %1: %2.").arg(QDir::toNativeSeparators(path), file.errorString())});
    return false;
}

void QuotePage::savePdf()
{
    auto *dialog = new QFileDialog(this, tr("Save as PDF"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(documentName(m_quote));
    connect(dialog, &QFileDialog::fileSelected, this, &QuotePage::printTo);
    dialog->open();
}

void QuotePage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setFullPage(true); // the paper has margins of its own
    printer->setDocName(documentName(m_quote));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!QuotePaper(sheet()).print(*printer))
            workspace().fail({Error::Storage, tr("The printer cannot be used. Choose another one.")});
    });
    dialog->open();
}

/// One step: when the quote belongs to a deal, the user is offered to win it with the quote.
void QuotePage::accept()
{
    if (statusOn(m_quote, QDate::currentDate()) == QuoteStatus::Expired)
        return askReason(Reason::Needed,
            tr("%1 has expired. Why is it accepted all the same?").arg(m_quote.text("number")),
            [this](const QString &reason) { acceptWith(reason); });
    if (quoteState(m_quote) == QuoteState::Superseded)
        return askReason(Reason::Needed,
            tr("%1 has been superseded. Why is it accepted all the same?").arg(m_quote.text("number")),
            [this](const QString &reason) { acceptWith(reason); });
    acceptWith({});
}

void QuotePage::acceptWith(const QString &reason)
{
    if (m_quote.isNull("opportunity"))
        return store(acceptQuote(m_quote, reason), {});
    auto &file = workspace().store();
    file.records({&Opportunity::entity(), Filter::refers("id", m_quote.reference("opportunity"))})
        .then(this, [this, reason](const Result<QList<Record>> &deals) {
            if (!deals || deals->isEmpty())
                return store(acceptQuote(m_quote, reason), {});
            findWonStage(deals->first(), reason);
        });
}

/// A deal is won in its own pipeline.
void QuotePage::findWonStage(const Record &deal, const QString &reason)
{
    auto &file = workspace().store();
    file.records({&Stage::entity(), Filter::refers("id", deal.reference("stage"))})
        .then(this, [this, &file, deal, reason](const Result<QList<Record>> &stages) {
            const auto stage = stages ? stages->value(0) : Record();
            if (!stage.isValid())
                return store(acceptQuote(m_quote, reason), {});
            const auto inPipeline = Filter::refers("pipeline", stage.reference("pipeline"));
            file.records({&Stage::entity(), inPipeline, {{"position"}}})
                .then(this, [this, deal, from = stage.as<Stage>(), reason](const Result<QList<Record>> &found) {
                    QList<Stage> stages;
                    for (const auto &one : found ? *found : QList<Record>())
                        stages.append(one.as<Stage>());
                    const auto won = std::find_if(
                        stages.cbegin(), stages.cend(), [](const Stage &one) { return one.type == StageType::Won; });
                    if (won != stages.cend())
                        offerWin({deal, from, *won, stagesBetween(stages, from, *won)}, reason);
                    else
                        store(acceptQuote(m_quote, reason), {});
                });
        });
}

void QuotePage::offerWin(const Winning &winning, const QString &reason)
{
    if (winning.from.type == StageType::Won)
        return store(acceptQuote(m_quote, reason), {});
    const auto lostOn = QDate::fromString(winning.deal.text("closed_at"), Qt::ISODate);
    auto *win = winning.from.type == StageType::Lost
        ? ask(tr("The deal “%1” was lost on %2. Is it won with this quote after all?")
                  .arg(winning.deal.title(), QLocale().toString(lostOn, QLocale::ShortFormat)),
            tr("Accept, reopen and win the deal"))
        : ask(tr("Is the deal “%1” won with this quote?").arg(winning.deal.title()), tr("Accept and win the deal"));
    connect(win, &QPushButton::clicked, this, [this, winning, reason] { this->win(winning, reason); });
    connect(m_banner->addAction(tr("Accept the quote only")), &QPushButton::clicked, this,
        [this, reason] { store(acceptQuote(m_quote, reason), {}); });
}

/// The deal owes its stages the same as when it is dropped on Won; what the quote says of it counts as filled in.
void QuotePage::win(const Winning &winning, const QString &reason)
{
    const auto deal = dealAsQuoted(winning.deal, m_quote);
    const auto gate = stageGate(deal, winning.from, winning.won, winning.between);
    if (gate.isOpen())
        return store(acceptAndWin(m_quote, deal, winning.won, reason), {});
    auto *dialog = new GateDialog(workspace(), deal, winning.won, gate, this);
    connect(dialog, &GateDialog::passed, this, [this, won = winning.won, reason](const Record &filled) {
        store(acceptAndWin(m_quote, filled, won, reason), {});
    });
    dialog->open();
}

/// The question stands above the page, the keyboard on its first answer.
QPushButton *QuotePage::ask(const QString &question, const QString &answer)
{
    m_banner->showMessage(Banner::Kind::Info, question);
    auto *button = m_banner->addAction(answer);
    m_banner->show();
    button->show(); // at once: what is hidden takes no focus while the menu that asked is still open
    button->setFocus(Qt::OtherFocusReason);
    return button;
}

/// The keyboard goes back to the lines, not to whatever comes first in the window.
void QuotePage::hideBanner()
{
    if (const auto *focus = m_banner->focusWidget(); focus && focus->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
    m_banner->hide();
}

void QuotePage::askReason(Reason reason, const QString &question, std::function<void(const QString &)> then)
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("Reason"));
    dialog->setLabelText(question);
    connect(dialog, &QInputDialog::textValueSelected, this, [then](const QString &reason) { then(reason); });
    dialog->open();
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    if (reason == Reason::IfAny || !buttons)
        return;
    auto *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    connect(dialog, &QInputDialog::textValueChanged, ok,
        [ok](const QString &text) { ok->setEnabled(!text.trimmed().isEmpty()); });
}

void QuotePage::reject()
{
    askReason(Reason::IfAny, tr("Why was %1 rejected?").arg(m_quote.text("number")),
        [this](const QString &reason) { store(rejectQuote(m_quote, reason), {}); });
}

void QuotePage::cancelQuote()
{
    store(crm::cancelQuote(m_quote), {});
}

void QuotePage::openDraft(const QString &label, const QuoteDraft &draft)
{
    workspace().commit(writeQuote(label, draft.quote, draft.lines), [this, id = draft.quote.id](const auto &done) {
        if (done)
            workspace().open({Quote::entity().name, id});
        else
            workspace().fail(done.error());
    });
}

void QuotePage::revise()
{
    openDraft(tr("Revise %1").arg(m_quote.text("number")), revisionOf(m_quote, m_lines, QDate::currentDate()));
}

void QuotePage::duplicate()
{
    save([this] {
        openDraft(tr("Duplicate %1").arg(title()), duplicateOf(m_worksheet->quote(), m_worksheet->lines()));
    });
}

void QuotePage::compare()
{
    save([this] { CompareDialog::open(workspace(), m_quote, this); }); // what is on the screen, not what was
}

void QuotePage::chooseLogo()
{
    constexpr qint64 largest = 400'000; // bytes: it is part of every copy of the file
    auto *dialog = new QFileDialog(this, tr("Choose the logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        InputFile file(path);
        const bool isRead = file.open(QIODevice::ReadOnly) && file.size() <= largest;
        const auto bytes = isRead ? file.readAll() : QByteArray();
        if (QImage::fromData(bytes).isNull())
            return workspace().fail(
                {Error::Invalid, tr("%1 is no picture in PNG or JPEG of at most 400 kB.").arg(path)});
        auto head = m_letterhead;
        head.setValue("logo", QString::fromLatin1(bytes.toBase64()));
        workspace().commit({tr("Change the logo"), {head}});
    });
    dialog->open();
}

} // namespace crm
