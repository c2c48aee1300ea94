// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/palette.h"

#include "db/value/fold.h"
#include "ui/kit/commandpalette.h"
#include "ui/shell/recentrecords.h"

#include <QAction>
#include <QLineEdit>

namespace crm {

namespace {

constexpr int recordsShown = 20;
constexpr int recordsBeside = 6; // commands that match stay in sight below them
constexpr int actionsShown = 6;  // beside records; after ">" all of them

} // namespace

Palette::Palette(Workspace &workspace, RecentRecords &recent, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_recent(recent)
    , m_palette(new CommandPalette(window))
{
    m_palette->setModel(&m_model);
    m_palette->setPlaceholder(tr("Search for records, or type a command"));
    m_palette->setHint(tr("↑ ↓ move    Enter open    > commands    ? keys"));
    connect(m_palette, &CommandPalette::queryChanged, this, &Palette::ask);
    connect(m_palette, &CommandPalette::activated, this, &Palette::onActivated);
}

Palette::~Palette()
{
    delete m_palette; // it shows m_model
}

void Palette::open(const QString &query)
{
    m_palette->open(query);
    if (!query.isEmpty())
        m_palette->findChild<QLineEdit *>()->end(false); // what is typed next goes on from here
}

void Palette::ask(const QString &query)
{
    ++m_question;
    m_query = query.trimmed();
    if (m_cancel)
        *m_cancel = true;
    const auto isCommand = m_query.startsWith(u'>') || m_query.startsWith(u'?');
    const auto words = foldWords(m_query);
    m_records.removeIf([&](const PaletteRow &row) {
        return isCommand || m_query.isEmpty() || !matches(foldText(row.title + u' ' + row.subtitle), words);
    });
    m_isSearching = !m_query.isEmpty() && !isCommand;
    showRows();
    if (m_query.isEmpty())
        m_recent.load(this, [this, question = m_question](const QList<Record> &records) {
            if (question == m_question)
                showRecent(records);
        });
    else if (!isCommand)
        search(m_query);
}

void Palette::search(const QString &text)
{
    m_cancel = std::make_shared<std::atomic_bool>(false);
    const auto show = [this, question = m_question](const Result<QList<SearchHit>> &hits) {
        if (question != m_question)
            return;
        m_isSearching = false;
        m_records = hits ? paletteRows(*hits) : QList<PaletteRow>();
        showRows();
    };
    m_workspace.search().find(text, recordsShown, m_cancel).then(this, show);
}

void Palette::showRecent(const QList<Record> &records)
{
    m_records = paletteRows(records);
    showRows();
}

void Palette::showRows()
{
    QList<PaletteRow> rows;
    const auto add = [&rows](const QString &heading, const QList<PaletteRow> &more) {
        if (more.isEmpty())
            return;
        rows += {.title = heading, .isHeading = true};
        rows += more;
    };
    const auto mark = m_query.left(1);
    const auto text = mark == u">" || mark == u"?" ? m_query.mid(1) : m_query;
    auto actions = matchingActions(m_actions, text);
    if (mark == u"?") {
        actions.removeIf([](const PaletteRow &row) { return row.keys.isEmpty(); });
        add(tr("Keys"), actions);
    } else if (mark == u">") {
        add(tr("Commands"), actions);
    } else {
        const auto isShared = !m_query.isEmpty() && !actions.isEmpty();
        const auto isNamed = isShared && actions.first().isNamed; // Enter must mean the page typed, not a record
        if (isNamed)
            add(tr("Commands"), actions.mid(0, actionsShown));
        add(m_query.isEmpty() ? tr("Recent") : tr("Records"), isShared ? m_records.mid(0, recordsBeside) : m_records);
        if (!isNamed)
            add(tr("Commands"), m_query.isEmpty() ? actions : actions.mid(0, actionsShown));
    }
    if (rows.isEmpty() && !m_isSearching)
        rows += {.title = tr("Nothing matches."), .isHeading = true};
    m_model.setRows(std::move(rows));
}

void Palette::onActivated(const QModelIndex &index)
{
    const auto row = m_model.row(index);
    if (row.action)
        row.action->trigger();
    else if (!row.record.isNull())
        m_workspace.open(row.record);
}

} // namespace crm
