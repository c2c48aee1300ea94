// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "db/sync/wire/sha256.h"

#include <openssl/evp.h>

#include <new>

namespace crm::sync {

namespace {

/// Nothing but a lack of memory goes wrong with it.
void check(bool good)
{
    if (!good)
        throw std::bad_alloc();
}

/// To look it up takes longer than to hash a small record.
const EVP_MD *method()
{
    static const auto *const found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return found;
}

} // namespace

void Sha256::Freed::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    check(m_context && method());
    begin();
}

void Sha256::begin()
{
    check(EVP_DigestInit_ex2(m_context.get(), method(), nullptr) == 1);
}

void Sha256::add(QByteArrayView bytes)
{
    check(EVP_DigestUpdate(m_context.get(), bytes.data(), size_t(bytes.size())) == 1);
}

QByteArray Sha256::result()
{
    QByteArray sum(EVP_MD_get_size(method()), Qt::Uninitialized);
    check(EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(sum.data()), nullptr) == 1);
    begin();
    return sum;
}

QByteArray sha256(std::initializer_list<QByteArrayView> parts)
{
    static thread_local Sha256 hash;
    for (const auto part : parts)
        hash.add(part);
    return hash.result();
}

} // namespace crm::sync
