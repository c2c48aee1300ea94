// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QPdfWriter;
class QTextDocument;

namespace crm {

/// Prints the document on pages that are filled: a heading stays with what it heads, a short table in one piece, and of
/// a long one several rows stand on the page of its heading; numbers stand at the foot. The writer has no margins, the
/// pages keep two centimetres. The document is given its page size and breaks.
void printReport(QTextDocument &document, QPdfWriter &writer);

} // namespace crm
