// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/form/typedquestion.h"

#include "ui/form/recorddialog.h"

#include <QMessageBox>
#include <QPushButton>

namespace crm {

void askAboutTyped(QWidget *window, std::function<void()> discard, std::function<void()> keep)
{
    auto *question = new QMessageBox(QMessageBox::Question, RecordDialog::tr("Unsaved changes"),
        RecordDialog::tr("Discard what you have typed?"), QMessageBox::NoButton, window);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *thrown = question->addButton(RecordDialog::tr("Discard"), QMessageBox::DestructiveRole);
    auto *kept = question->addButton(RecordDialog::tr("Keep as draft"), QMessageBox::AcceptRole);
    question->setDefaultButton(kept);
    question->setEscapeButton(question->addButton(RecordDialog::tr("Go on editing"), QMessageBox::RejectRole));
    QObject::connect(thrown, &QPushButton::clicked, window, std::move(discard));
    QObject::connect(kept, &QPushButton::clicked, window, std::move(keep));
    question->open();
}

} // namespace crm
