// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/kit/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSpinBox>

namespace crm {

/// Every kind of field and button once.
inline QWidget *sampleForm()
{
    auto *frame = makeFrame("card");
    auto *form = new QFormLayout(frame);
    auto *name = new QLineEdit("Kyoto Optics");
    form->addRow("&Name", name);
    auto *invalid = new QLineEdit("sato@");
    invalid->setProperty("invalid", true);
    form->addRow("&E-mail", invalid);
    auto *box = new QComboBox;
    box->addItems({"Customer", "Lead"});
    form->addRow("&Lifecycle", box);
    form->addRow("&Seats", new QSpinBox);
    auto *date = new QDateEdit(QDate(2026, 1, 30));
    date->setCalendarPopup(true);
    form->addRow("&Closes", date);
    auto *notes = new QPlainTextEdit("Two lines\nof notes");
    notes->setFixedHeight(64);
    form->addRow("N&otes", notes);
    auto *checked = new QCheckBox("Send a copy");
    checked->setChecked(true);
    form->addRow(checked);
    form->addRow(new QCheckBox("Not this"));
    auto *radio = new QRadioButton("Every month");
    radio->setChecked(true);
    form->addRow(radio);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(makeButton("Save", "check", "primary"));
    buttons->addWidget(makeButton("Cancel"));
    buttons->addWidget(makeButton("Delete 12 contacts", "trash", "danger"));
    buttons->addWidget(makeButton("Flat", {}, "flat"));
    auto *disabled = makeButton("Disabled", "star");
    disabled->setEnabled(false);
    buttons->addWidget(disabled);
    buttons->addStretch();
    form->addRow(buttons);
    return frame;
}

} // namespace crm
