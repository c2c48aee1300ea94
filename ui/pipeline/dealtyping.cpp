// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/dealtyping.h"

#include "ui/form/recorddialog.h"
#include "ui/form/recordform.h"

#include <QCoreApplication>

namespace crm {

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

} // namespace crm
