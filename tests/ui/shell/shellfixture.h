// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/entities/activity.h"
#include "db/entities/person.h"
#include "db/search/search.h"
#include "models/settings.h"
#include "tests/support/testdb.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/messages.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

namespace crm {

/// A page of the tests: a field, and whatever record or list it was asked to show.
class ProbePage final : public Page
{
public:
    ProbePage(Workspace &workspace, const QString &title, const QByteArray &records, QWidget *parent)
        : Page(workspace, parent)
        , m_title(title)
        , m_records(records)
        , m_filter(new QLineEdit)
    {
        m_filter->setAccessibleName("Filter");
        (new QVBoxLayout(this))->addWidget(m_filter);
    }

    QString title() const override { return m_title; }
    bool showRecord(const AnyRef &ref) override
    {
        if (ref.entity != m_records)
            return false;
        m_current = ref;
        emit currentChanged(ref);
        return true;
    }
    bool showList(const Entity &entity, const Filter &, const QString &title) override
    {
        m_list = title;
        return entity.name == m_records;
    }
    bool isShowing(const AnyRef &ref) const override { return isInPlace && ref == m_current; }
    AnyRef current() const override { return m_current; }
    Record newRecord() const override { return m_records == "person" ? Record(Person::entity()) : Record(); }
    bool focusFilter() override
    {
        m_filter->setFocus();
        return true;
    }
    QVariantMap state() const override { return {{"filter", m_filter->text()}}; }
    void restore(const QVariantMap &state) override { m_filter->setText(state.value("filter").toString()); }
    bool canTakeStep(Step step) const override { return step == Step::Undo && typed > 0; }
    void takeStep(Step) override { setTyped(typed - 1); }
    void setTyped(int steps)
    {
        typed = steps;
        emit stepsChanged();
    }
    QLineEdit *filter() const { return m_filter; }
    int typed = 0;          ///< steps not stored
    bool isInPlace = false; ///< it shows a record among others, and has no more of it
    QString list() const { return m_list; }

private:
    QString m_title;
    QByteArray m_records;
    QLineEdit *m_filter;
    AnyRef m_current;
    QString m_list;
};

/// A window with three pages over a new file.
struct ShellFixture
{
    TestDb db;
    Search search{db.store};
    Settings settings{db.dir.filePath("settings.ini")};
    Workspace workspace{db.store, search, settings};
    int made = 0; ///< pages made so far
    bool hasPageForOne = false;
    QList<Record> created;
    QList<AnyRef> edited;
    std::unique_ptr<MainWindow> window;

    ShellFixture() { makeWindow(); }

    ShellParts parts()
    {
        const auto page = [this](const char *key, const char *label, const char *section, const QByteArray &records) {
            return PageInfo{.key = key,
                .icon = "home",
                .context = "Test",
                .label = label,
                .section = section,
                .make =
                    [this, label, records](Workspace &w, QWidget *parent) {
                        ++made;
                        return new ProbePage(w, label, records, parent);
                    },
                .records = records.isEmpty() ? QByteArrayList() : QByteArrayList{records}};
        };
        ShellParts parts{.pages = {page("home", "Home", "", {}), page("contacts", "Contacts", "Records", "person"),
                             page("deals", "Deals", "Records", "opportunity")}};
        if (hasPageForOne)
            parts.pages += page("company", "Company", nullptr, "organisation");
        parts.pages[1].badge = Query{.entity = &Person::entity()};
        parts.kinds = {{&Person::entity(), "Test", "New Contact", QKeySequence("Ctrl+Shift+C")},
            {&Activity::entity(), "Test", "Log an Activity", QKeySequence("Ctrl+Shift+L")}};
        parts.create = [this](Workspace &, const Record &record, QWidget *) { created += record; };
        parts.edit = [this](Workspace &, const AnyRef &ref, QWidget *) { edited += ref; };
        parts.history = [](Workspace &, const AnyRef &, QWidget *) {};
        return parts;
    }
    void makeWindow()
    {
        window = std::make_unique<MainWindow>(workspace, parts());
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }
    ProbePage *page() const { return static_cast<ProbePage *>(window->pages().page()); }
    QAction *action(const char *name) const { return window->findChild<QAction *>(name); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        QTest::keyClick(window.get(), key, modifiers);
    }
    Person addPerson(const QString &family)
    {
        Person person{.id = Id::make()};
        person.familyName = family;
        if (!db.put(person, "Add " + family))
            qFatal("the person could not be stored");
        return person;
    }
};

} // namespace crm
