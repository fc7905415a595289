#pragma once

#include <memory>

#include <QtQml/qqmlregistration.h>

#include "viewmodels/kept_answers.h"
#include "viewmodels/page.h"
#include "viewmodels/people_model.h"
#include "viewmodels/rows_model.h"

namespace sightline::mobile {

/// One entry of a child's own: the words and drawings as they were given, who may read them, and what workers set beside them.
/// The entry itself is never changed; each thing beside it is a record of its own.
class VoiceEntryViewModel final : public sightline::mobile::Page {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString called READ called CONSTANT)
    Q_PROPERTY(QString about READ about CONSTANT)
    Q_PROPERTY(QString sharing READ sharing NOTIFY changed)
    Q_PROPERTY(bool takenBack READ takenBack NOTIFY changed)
    Q_PROPERTY(bool mayShareWider READ mayShareWider NOTIFY changed)
    Q_PROPERTY(sightline::mobile::RowsModel* answers READ answers CONSTANT)
    Q_PROPERTY(sightline::mobile::RowsModel* additions READ additions CONSTANT)
    Q_PROPERTY(Adding adding READ adding NOTIFY changed)
    Q_PROPERTY(QString addingTitle READ addingTitle NOTIFY changed)
    Q_PROPERTY(QString addingHint READ addingHint NOTIFY changed)
    Q_PROPERTY(sightline::mobile::Question* text READ text CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* decision READ decision CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* happenedOn READ happenedOn CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* decidedIn READ decidedIn CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* decidedBy READ decidedBy CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* childTold READ childTold CONSTANT)
    Q_PROPERTY(sightline::mobile::PeopleModel* readers READ readers CONSTANT)
    Q_PROPERTY(QString readersError READ readersError NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// What is being written beside it. `TakenBack`: the child took it back.
    enum class Adding { Nothing, Response, WhatHappened, TakenBack, SharedWider };
    Q_ENUM(Adding)

    /// NotFound if there is no such entry on this tablet; refused while nothing may be shown. `tablet` must outlive the object.
    [[nodiscard]] static Result<std::unique_ptr<VoiceEntryViewModel>> open(Tablet& tablet, RecordId entry);
    ~VoiceEntryViewModel() override;

    [[nodiscard]] PageKind kind() const override { return PageKind::VoiceEntry; }
    void keep() override { m_kept.keep(); }
    void recordsChanged() override;
    /// From what is being written back to the entry; from there the page closes.
    void back() override;

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString called() const { return m_called; }
    [[nodiscard]] QString about() const { return m_about; }
    [[nodiscard]] QString sharing() const { return m_sharing; }
    [[nodiscard]] bool takenBack() const noexcept { return m_taken_back; }
    [[nodiscard]] bool mayShareWider() const noexcept { return m_may_share_wider; }
    [[nodiscard]] RowsModel* answers() { return &m_answers; } ///< asked, said, note, drawing, hasDrawing
    [[nodiscard]] RowsModel* additions() { return &m_additions; } ///< title, text, detail
    [[nodiscard]] Adding adding() const noexcept { return m_adding; }
    [[nodiscard]] QString addingTitle() const;
    [[nodiscard]] QString addingHint() const;
    [[nodiscard]] Question* text() { return &m_text; }
    [[nodiscard]] Question* decision() { return &m_decision; }
    [[nodiscard]] Question* happenedOn() { return &m_happened_on; }
    [[nodiscard]] Question* decidedIn() { return &m_decided_in; } ///< The plan or visit where it was decided.
    [[nodiscard]] Question* decidedBy() { return &m_decided_by; }
    [[nodiscard]] Question* childTold() { return &m_child_told; }
    [[nodiscard]] PeopleModel* readers() { return &m_readers; }
    [[nodiscard]] QString readersError() const { return m_readers_error; }
    [[nodiscard]] QString problem() const { return m_problem.isEmpty() ? m_kept.notKept() : m_problem; }

    Q_INVOKABLE void add(sightline::mobile::VoiceEntryViewModel::Adding what);
    /// Saves what is being written if nothing is left to put right.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();
    void saved();

private:
    VoiceEntryViewModel(Tablet& tablet, RecordId entry);
    [[nodiscard]] Result<void> read();
    void offerRecords(const projection::ChildFile& file);
    void ask();
    [[nodiscard]] bool complete();
    [[nodiscard]] VoiceAddition addition() const;

    Tablet& m_tablet;
    RecordId m_entry;
    QString m_called;
    QString m_title;
    QString m_about;
    QString m_sharing;
    QString m_problem;
    QString m_readers_error;
    bool m_taken_back = false;
    bool m_may_share_wider = false;
    Adding m_adding = Adding::Nothing;
    RowsModel m_answers;
    RowsModel m_additions;
    Question m_text;
    Question m_decision;
    Question m_happened_on;
    Question m_decided_in;
    Question m_decided_by;
    Question m_child_told;
    PeopleModel m_readers;
    KeptAnswers m_kept;
};

} // namespace sightline::mobile
