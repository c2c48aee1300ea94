// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <initializer_list>
#include <memory>

struct evp_md_ctx_st;

namespace crm::sync {

/// SHA-256 by OpenSSL, which uses what processors have for it: every operation is hashed half a dozen times on its way
/// from one file to another.
class Sha256
{
public:
    Sha256();

    void add(QByteArrayView bytes);
    QByteArray result(); ///< of all that was added; begins anew

private:
    void begin();

    struct Freed
    {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Freed> m_context;
};

/// Of the parts as if they stood in one.
QByteArray sha256(std::initializer_list<QByteArrayView> parts);

} // namespace crm::sync
