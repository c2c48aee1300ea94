// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exchange/importguess.h"
#include "models/exchange/importsessionsurvey.h"

#include <QObject>
#include <QTimer>

namespace crm {

/// What an import has done.
struct ImportOutcome
{
    ImportResult result;
    qint64 txn = 0;           ///< for Store::revert(); 0: nothing was written
    Filter records = {};      ///< finds what was created, or else what was changed
    QString rejectsPath = {}; ///< empty: no row was rejected, or no file wished for
};

/// One file on its way into the store: how it is read, where its columns go, what that would do, and the doing.
/// Reading and guessing happen in the thread pool, matching and writing on the store's write lane; every signal
/// comes in this object's thread.
class ImportSession final : public QObject
{
    Q_OBJECT
public:
    ImportSession(Store &store, const QString &path, QObject *parent = nullptr);
    ~ImportSession() override;

    const QString &path() const { return m_path; }
    const ImportGuess &guess() const { return m_guess; }
    const ImportPlan &plan() const { return m_guess.plan; }
    bool isReady() const { return m_isReady; } ///< guessed, and not being guessed anew
    bool holdsCards() const { return plan().source.kind == ImportSource::Cards; }
    const Entity *entity() const;
    /// Why the file cannot be imported; a sentence, empty when it can.
    const QString &failure() const { return m_failure; }
    bool hasTargets() const; ///< at least one column goes somewhere, or the file holds cards

    /// Guesses everything: the answer is guessed(), also when it is a failure.
    void read();
    /// What the user most likely imports; before read().
    void expect(const QByteArray &entity) { m_likely = entity; }
    /// The user knows better how the file is written, or what it holds; the rest is guessed anew.
    void reread(const ImportSource &source, const QByteArray &entity);
    /// Replaces the plan, as by a profile. Error::Usage when the file lacks one of its columns.
    Result<Done> usePlan(const ImportPlan &plan);
    /// Changes a part of the plan; the preview follows.
    void edit(const std::function<void(ImportPlan &)> &change);
    /// Sends a column elsewhere; how its texts are read is guessed from the sample. `key` empty: leaves it out.
    void setTarget(int column, const QByteArray &key);
    /// Gives every date column this order, or every number column this mark.
    void setDateOrder(DateOrder order);
    void setDecimalMark(DecimalMark mark);

    const QStringList &previewHeadings() const { return m_headings; }
    /// The first rows as they would be stored; those refused before they were read are among them.
    const QList<ImportRow> &preview() const { return m_preview; }

    /// Looks at every row of the file; then surveyed().
    void survey();
    const ImportSurvey &found() const { return m_survey; }
    const ImportLinkSurvey &links() const { return m_links; }

    /// Finds out what the import would do; then checked().
    void check();
    bool isChecked() const { return m_isChecked; }
    const ImportResult &expected() const { return m_expected; }

    /// What run() writes is undone together with the step `txn`, which holds `files` files already; 0: by itself.
    void join(qint64 txn, int files);
    /// Imports; then finished(). `rejectsPath` empty: the rejected rows are only counted.
    void run(const QString &rejectsPath, bool stopAtReject);
    /// Stops whatever runs; nothing of an import is written then.
    void cancel();
    bool isRunning() const { return m_isRunning; }
    const ImportOutcome &outcome() const { return m_outcome; }
    /// Takes the finished import back; then undone().
    void undo();
    /// It was taken back with the step that holds it.
    void forget() { m_outcome.txn = 0; }

signals:
    void guessed();
    void planChanged();
    void previewed();
    void surveyed();
    void checked();
    void progressed(double part); ///< 0–1, of check() and run()
    void finished(const crm::Result<crm::Done> &done);
    void undone(const crm::Result<crm::Done> &done);

private:
    void takeGuess(const Result<ImportGuess> &guess);
    void planTouched();
    void refreshPreview();
    void takePreview(const ImportResult &result);
    void previewCards(ImportResult result);
    void findLinks();
    void write(const QString &rejectsPath, bool stopAtReject, quint32 lastRid);
    void takeOutcome(const Result<ChangeSet> &set, quint32 lastRid);
    Cancel renew(Cancel &cancel);
    std::function<void(double)> reporter();

    Store &m_store;
    const QString m_path;
    ImportGuess m_guess;
    QByteArray m_likely;
    QString m_failure;
    bool m_isReady = false;
    int m_reading = 0; // the newest guess asked for; older answers are dropped

    QTimer m_previewDelay; // several changes in one breath cost one preview
    bool m_isPreviewing = false;
    bool m_isPreviewStale = false;
    QStringList m_headings;
    QList<ImportRow> m_preview;

    ImportSurvey m_survey;
    ImportLinkSurvey m_links;
    bool m_hasSurvey = false;
    int m_version = 0; // of the plan; answers about an older one are dropped

    ImportResult m_expected;
    bool m_isChecked = false;
    bool m_isRunning = false;
    qint64 m_step = 0;
    int m_stepFiles = 0;
    std::shared_ptr<ImportResult> m_written;
    ImportOutcome m_outcome;
    QTimer m_progressTick;
    std::shared_ptr<std::atomic<double>> m_part
        = std::make_shared<std::atomic<double>>(0); // 0–1, set on the write lane
    Cancel m_surveyCancel;
    Cancel m_checkCancel;
    Cancel m_runCancel;
};

/// Files in the order in which records refer to each other: companies, products and teams before deals.
int importRank(const QByteArray &entity);

} // namespace crm

Q_DECLARE_METATYPE(crm::Result<crm::Done>)
