// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/entities/activity.h"
#include "db/store/store.h"
#include "models/cases/caseedits.h"
#include "models/record/fieldformat.h"
#include "models/service/casework.h"
#include "models/service/knowledge.h"
#include "models/service/servicereport.h"
#include "ui/cases/caseform.h"
#include "ui/cases/casepage.h"
#include "ui/form/draftkeeper.h"
#include "ui/kit/cards.h"
#include "ui/service/articledialog.h"
#include "ui/service/replybox.h"

#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <tuple>

namespace crm {

/// As people read them; the last field is the currency of the amounts.
static QStringList cellTexts(const Entity &entity, const QByteArrayList &fields, const Row &row)
{
    QStringList texts;
    for (int i = 0; i + 1 < fields.size(); ++i) {
        const auto &field = *entity.field(fields[i]);
        texts.append(field.target ? row.cells.value(i).toString()
                                  : fieldText(entity, field, row.cells.value(i), row.cells.last().toString()));
    }
    return texts;
}

/// The sentence around it has a full stop of its own.
static QString quoted(const QString &words)
{
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

static constexpr int mostLinks = 12;
static constexpr int longestQuote = 160; // characters of what a colleague has written

static void emptyColumn(QWidget *box)
{
    while (auto *item = box->layout()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

/// Duplicates, parents and follow-ups, both ways.
void CasePage::showLinks()
{
    const auto &entity = ServiceCase::entity();
    QList<Filter> either;
    for (const auto *field : {"parent", "duplicate_of", "follow_up_of", "repeat_of"}) {
        either.append(Filter::refers(field, m_id));
        if (!m_case.isNull(field))
            either.append(Filter::refers("id", m_case.reference(field)));
    }
    workspace()
        .store()
        .selectNow({&entity, Filter::any(either), {{"opened_at"}}, mostLinks + 1},
            {"number", "subject", "parent.id", "duplicate_of.id", "follow_up_of.id", "repeat_of.id"})
        .then(this, [this, id = m_id, all = Filter::any(either)](const Result<QList<Row>> &rows) {
            if (id != m_id || !rows)
                return;
            emptyColumn(m_links);
            for (const auto &row : rows->first(qMin<qsizetype>(mostLinks, rows->size()))) {
                if (row.id == m_id)
                    continue;
                auto *link = makeButton(linkText(row), QStringLiteral("link"), "link");
                connect(link, &QPushButton::clicked, this,
                    [this, ref = AnyRef{ServiceCase::entity().name, row.id}] { workspace().open(ref); });
                m_links->layout()->addWidget(link);
            }
            if (rows->size() > mostLinks) {
                auto *more = makeButton(tr("All linked cases…"), QStringLiteral("link"), "link");
                connect(more, &QPushButton::clicked, this, [this, all] {
                    workspace().openList(
                        ServiceCase::entity(), all, tr("Cases linked to %1").arg(m_case.text("number")));
                });
                m_links->layout()->addWidget(more);
            }
            m_links->setVisible(m_links->layout()->count() > 0);
        });
}

/// Seen from this case: what it says of the other, or else what the other says of it.
QString CasePage::linkText(const Row &row) const
{
    const std::tuple<const char *, QString, QString> relations[]
        = {{"parent", tr("Belongs to"), tr("Includes")}, {"duplicate_of", tr("Goes on in"), tr("Goes on here")},
            {"follow_up_of", tr("Follows"), tr("Followed by")}, {"repeat_of", tr("Repeats"), tr("Repeated by")}};
    QString relation;
    int cell = 2; // behind number and subject
    for (const auto &[field, ours, theirs] : relations) {
        const bool isTheirs = Id::fromBytes(row.cells.value(cell++).toByteArray()) == m_id;
        if (relation.isEmpty())
            relation = m_case.reference(field) == row.id ? ours : isTheirs ? theirs : QString();
    }
    return QStringLiteral("%1: %2 %3").arg(relation, row.cells.value(0).toString(), row.cells.value(1).toString());
}

/// Knowledge articles that share words with the case.
void CasePage::suggest()
{
    const auto text = m_case.text("subject") + u' ' + m_case.text("description");
    suggestArticles(workspace().search(), text, 3).then(this, [this, id = m_id](const Result<QList<ArticleHit>> &hits) {
        if (id != m_id || !hits)
            return;
        emptyColumn(m_articles);
        for (const auto &hit : *hits) {
            auto *link = makeButton(tr("May help: %1").arg(hit.title), QStringLiteral("book"), "link");
            connect(link, &QPushButton::clicked, this, [this, id = hit.ref.id] {
                readArticle(workspace(), id, this, [this](const QString &text) { m_reply->put(text); });
            });
            static_cast<QVBoxLayout *>(m_articles->layout())->addWidget(link, 0, Qt::AlignLeading);
        }
        m_articles->setVisible(!hits->isEmpty());
    });
}

/// What others have done meanwhile to what is being typed here; nothing is replaced unread.
void CasePage::noticeNews(const Record &record)
{
    const auto fields = changedElsewhere(record);
    const auto closing = closingNews(record);
    QStringList sentences{closing};
    if (!fields.isEmpty())
        sentences.append(changesNews(record, fields));
    sentences.removeAll(QString());
    if (sentences.isEmpty())
        return;
    m_typedNews = sentences.join(u' ');
    m_closedNews
        = closing.isEmpty() ? QString() : tr("This case has been closed: “%1”.").arg(quoted(record.text("resolution")));
    m_banner->showMessage(Banner::Kind::Warning, m_typedNews);
    if (!fields.isEmpty())
        connect(m_banner->addAction(tr("Take theirs")), &QPushButton::clicked, this,
            [this, fields] { takeTheirs(fields); });
    m_banner->show();
}

/// What came back, or was typed while others were at it, has been sent or saved meanwhile: there is nothing to discard
/// or to save any more.
void CasePage::noticeNothingIsTyped()
{
    const auto said = m_banner->message();
    if (said.isEmpty() || !draft().isEmpty() || (said != backText() && said != m_typedNews))
        return;
    if (said == backText() || m_closedNews.isEmpty())
        return m_banner->hide();
    if (m_banner->isVisibleTo(this))
        m_banner->showMessage(Banner::Kind::Info, m_closedNews);
}

/// A colleague closed the case while the resolution, or anything else, was being written here.
QString CasePage::closingNews(const Record &record)
{
    const auto words = record.text("resolution");
    if (isDone(statusOf(m_case)) || !isDone(statusOf(record)) || words == m_ownWords || draft().isEmpty())
        return {};
    const auto mine = m_resolution->toPlainText().trimmed();
    if (!m_resolutionPanel->isVisibleTo(this) || mine.isEmpty())
        return tr("This case has just been closed: “%1”. What you have typed is still here and not saved.")
            .arg(quoted(words));
    if (mine == words)
        return {};
    m_isClosedElsewhere = true;
    m_resolutionProblem->hide();
    m_resolve->setText(tr("Keep as an internal note"));
    return tr(
        "A colleague has just closed this case: “%1”. Your text is still here; keep it as an internal note or take "
        "it along.")
        .arg(quoted(words));
}

/// Fields that somebody else has changed, and to something else than what is typed and not saved here.
QByteArrayList CasePage::changedElsewhere(const Record &record) const
{
    auto mine = m_form->record();
    if (isResponseTyped()) {
        const auto typed = m_response->toPlainText().trimmed();
        const bool isSame = typed == record.text("response").trimmed(); // blanks around it are nobody's change
        mine.setValue("response", isSame ? record.value("response") : FieldTraits<QString>::store(typed));
    }
    QByteArrayList fields;
    for (const auto &field : ServiceCase::entity().fields)
        if (const auto before = m_case.value(field.name), after = record.value(field.name),
            typed = mine.value(field.name);
            before != after && before != typed && after != typed)
            fields.append(field.name);
    return fields;
}

QString CasePage::changesNews(const Record &record, const QByteArrayList &fields) const
{
    const auto &entity = ServiceCase::entity();
    QStringList theirs;
    for (const auto &name : fields) {
        const auto &field = *entity.field(name);
        auto text = field.kind == FieldKind::Reference ? QString() : fieldText(entity, field, record.value(name));
        if (text.size() > longestQuote)
            text = text.left(longestQuote).trimmed() + u'…';
        theirs.append(text.isEmpty() ? entity.label(field) : tr("%1: “%2”").arg(entity.label(field), text));
    }
    return tr("A colleague has just changed what you are typing too – %1. Your text is still here; saving it replaces "
              "theirs.")
        .arg(theirs.join(QStringLiteral(", ")));
}

void CasePage::takeTheirs(const QByteArrayList &fields)
{
    m_isFilling = true;
    m_form->takeStored(fields);
    if (fields.contains("response"))
        m_response->setPlainText(m_case.text("response"));
    m_isFilling = false;
    m_banner->hide();
    onEdited();
}

/// To the first of what is wrong or missing; the answer has no field of the form. Returns what has none at all.
QList<Problem> CasePage::leadTo(const QList<Problem> &problems)
{
    auto others = m_form->showProblems(problems);
    if (problems.isEmpty())
        return others;
    if (problems.first().field == "response") {
        m_reply->ask(problems.first().message);
        others.removeIf([](const Problem &p) { return p.field == "response"; });
    }
    QTimer::singleShot(0, m_scroll, [this] { // the sentences beside the fields move what is below them first
        m_scroll->widget()->layout()->activate();
        if (auto *focus = m_form->focusWidget())
            m_scroll->ensureWidgetVisible(focus);
    });
    return others;
}

void CasePage::afterClosing(const QString &words)
{
    m_resolutionPanel->hide();
    m_resolution->clear();
    m_keeper->flush();
    workspace()
        .store()
        .fetch(ServiceCase::entity(), {m_id})
        .then(this, [this, words, id = m_id](const Result<QList<Record>> &found) {
            if (id != m_id || !found || found->isEmpty())
                return;
            if (found->first().text("resolution") == words)
                return offerSatisfactionCall();
            m_banner->showMessage(Banner::Kind::Warning,
                tr("A colleague closed this case at the same moment. Their words stand; yours are kept as an internal "
                   "note."));
            m_banner->show();
        });
}

QString CasePage::satisfactionText()
{
    return tr("Ask in a week how content the customer is?");
}

/// Asking how it was belongs to the end of a case, unless somebody has asked already.
void CasePage::offerSatisfactionCall()
{
    const bool isAsked = std::any_of(m_belongings.cbegin(), m_belongings.cend(),
        [](const Record &record) { return &record.entity() == &Task::entity() && record.text("status") == u"open"; });
    if (isAsked || !m_case.isNull("satisfaction"))
        return;
    m_banner->showMessage(Banner::Kind::Info, satisfactionText());
    connect(m_banner->addAction(tr("Plan the call")), &QPushButton::clicked, this, &CasePage::planSatisfactionCall);
    m_banner->show();
}

/// What goes on has no end yet to ask about.
void CasePage::noticeReopening()
{
    if (!isDone(statusOf(m_case)) && m_banner->message() == satisfactionText())
        m_banner->hide();
}

void CasePage::planSatisfactionCall()
{
    m_banner->hide();
    workspace().commit({tr("Plan to ask about %1").arg(m_case.text("number")),
        {satisfactionTask(m_case, QDateTime::currentDateTimeUtc())}});
}

/// Brought back too late, the case stays closed and goes on in a new one.
void CasePage::openFollowUp(const Result<ChangeSet> &done)
{
    if (!done)
        return workspace().fail(done.error());
    for (const auto &change : done->changes)
        if (change.entity == &ServiceCase::entity() && change.op == 'I')
            return tellFollowUp(change.id, *done);
}

void CasePage::tellFollowUp(const Id &id, const ChangeSet &done)
{
    workspace()
        .store()
        .fetch(ServiceCase::entity(), {id})
        .then(this, [this, id, done, old = m_case.text("number")](const Result<QList<Record>> &found) {
            if (found && !found->isEmpty())
                workspace().notifyOf(done,
                    tr("%1 was finished more than %2 days ago and stays closed: it goes on in %3.")
                        .arg(old)
                        .arg(reopenGraceDays)
                        .arg(found->first().text("number")));
            workspace().open({ServiceCase::entity().name, id});
        });
}

void CasePage::askForReceipt()
{
    auto *dialog = new QFileDialog(this, tr("Save the receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setNameFilter(QStringLiteral("PDF (*.pdf)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_case.text("number") + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &CasePage::saveReceipt);
    dialog->open();
}

void CasePage::saveReceipt(const QString &path)
{
    const QByteArrayList fields{
        "product", "serial", "quantity", "received_on", "condition", "decision", "amount", "currency"};
    auto &store = workspace().store();
    store.selectNow({&ServiceCase::entity(), Filter::refers("id", m_id)}, {"person", "organisation"})
        .then(this, [this, path, fields, &store](const Result<QList<Row>> &who) {
            QStringList names;
            for (int i = 0; who && !who->isEmpty() && i < 2; ++i)
                names.append(who->first().cells.value(i).toString());
            names.removeAll(QString());
            const auto name = names.join(QStringLiteral(", "));
            store.selectNow({&ReturnLine::entity(), Filter::refers("service_case", m_id), {{"rid"}}}, fields)
                .then(this, [this, path, fields, name](const Result<QList<Row>> &rows) {
                    if (!rows)
                        return workspace().fail(rows.error());
                    const auto &entity = ReturnLine::entity();
                    ReturnReceipt receipt{m_case.text("number"), name, QDate::currentDate(), {}, {}, {}};
                    for (const auto &field : fields.mid(0, fields.size() - 1))
                        receipt.heads.append(entity.label(*entity.field(field)));
                    const auto received = fields.indexOf("received_on");
                    for (const auto &row : *rows)
                        (row.cells.value(received).isNull() ? receipt.expected : receipt.lines)
                            .append(cellTexts(entity, fields, row));
                    if (receipt.lines.isEmpty())
                        return workspace().fail({Error::Invalid,
                            tr("Nothing has come in yet that could be confirmed: note on which day the goods were "
                               "received.")});
                    if (const auto written = writePdf(returnReceipt(receipt), path, receipt.number); !written)
                        return workspace().fail(written.error());
                    workspace().notify(tr("The receipt was saved as %1.").arg(path));
                });
        });
}

} // namespace crm
