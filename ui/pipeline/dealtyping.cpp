// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/dealtyping.h"

#include "db/entities/opportunity.h"
#include "db/store/store.h"
#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>

namespace crm {

namespace {

class ContactWatch final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(crm::DealTyping)
public:
    ContactWatch(RecordDialog &dialog, Workspace &workspace)
        : QObject(dialog.form())
        , m_workspace(workspace)
        , m_form(*dialog.form())
    {
        connect(&dialog, &RecordDialog::loaded, this, [this] { look(false); });
        connect(&m_form, &RecordForm::fieldEdited, this, [this](const QByteArray &field) {
            m_isChosen |= field == "person";
            if (field == "person" || field == "organisation")
                look(field == "organisation");
        });
    }

private:
    void look(bool isOtherCompany)
    {
        const auto deal = m_form.record();
        const auto person = deal.isValid() ? deal.reference("person") : Id();
        const auto asked = ++m_asked;
        if (person.isNull() || deal.isNull("organisation"))
            return m_form.setHint("person", {});
        const Query query{.entity = &Person::entity(), .filter = Filter::refers("id", person), .limit = 1};
        m_workspace.store()
            .selectNow(query, {"name", "organisation", "organisation.id"})
            .then(this, [this, asked, isOtherCompany](const Result<QList<Row>> &found) {
                if (asked == m_asked && found && !found->isEmpty())
                    compare(found->first().cells, isOtherCompany);
            });
    }
    /// Whom nobody has chosen for this deal was meant for the company that stood there.
    void compare(const QList<QVariant> &person, bool isOtherCompany)
    {
        const auto deal = m_form.record();
        const auto works = Id::fromBytes(person.at(2).toByteArray());
        const auto name = person.at(0).toString();
        const auto company = person.at(1).toString();
        if (works.isNull() || works == deal.reference("organisation"))
            return m_form.setHint("person", {});
        if (!isOtherCompany || m_isChosen || deal.isStored())
            return m_form.setHint("person", tr("%1 works at %2.").arg(name, company));
        m_form.fill({{"person", QVariant()}});
        m_form.setHint("person", tr("%1, who works at %2, was taken out here.").arg(name, company));
    }

    Workspace &m_workspace;
    RecordForm &m_form;
    int m_asked = 0;
    bool m_isChosen = false; ///< the contact, by the user
};

} // namespace

void sayWhatIsNext(RecordDialog &dialog)
{
    auto *form = dialog.form();
    const auto look = [form] {
        const auto deal = form->record();
        const bool isOpenEnded
            = deal.isValid() && deal.isNull("closed_at") && deal.text("next_step").trimmed().isEmpty();
        form->setHint("next_step",
            isOpenEnded ? QCoreApplication::translate(
                "crm::DealTyping", "What happens next? No open deal should be without it.")
                        : QString());
    };
    QObject::connect(&dialog, &RecordDialog::loaded, form, look);
    QObject::connect(form, &RecordForm::fieldEdited, form, [look](const QByteArray &field) {
        if (field == "next_step" || field == "closed_at")
            look();
    });
}

void sayWhoWorksElsewhere(RecordDialog &dialog, Workspace &workspace)
{
    new ContactWatch(dialog, workspace);
}

} // namespace crm
