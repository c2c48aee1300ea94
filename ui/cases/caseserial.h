// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "db/value/id.h"

#include <QHash>
#include <QWidget>

namespace crm {

class CaseForm;
class FieldEditor;
class Label;
class Store;
struct SerialFacts;

/// Below the serial number of a case: whether the product is under warranty and whether it is the customer's at all. A
/// number that is typed brings its product and its owner along, as far as nothing stands there yet.
class CaseSerial final : public QWidget
{
    Q_OBJECT
public:
    CaseSerial(CaseForm &form, FieldEditor &serial, Store &store);

    /// Another case is shown: nothing of it was filled in here.
    void begin();
    /// The serial number or the customer may be another.
    void follow(bool isTyped);

private:
    void show(const SerialFacts &facts);
    void fill(const QByteArray &field, const Id &id);
    void takeBack();

    CaseForm &m_form;
    FieldEditor &m_serial;
    Store &m_store;
    Label *m_warranty;
    Label *m_stranger;
    QByteArray m_shown;             ///< the product by which was filled in
    QHash<QByteArray, Id> m_filled; ///< what came with it
    bool m_mayFill = false;         ///< its product and owner are still to come
    int m_asked = 0;
};

} // namespace crm
