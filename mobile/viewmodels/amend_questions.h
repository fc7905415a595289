#pragma once

#include <memory>
#include <vector>

#include <QJsonObject>

#include "domain/validation.h"
#include "projection/child_file.h"
#include "projection/new_records.h"
#include "viewmodels/problems_model.h"
#include "viewmodels/question.h"
#include "viewmodels/rows_model.h"

namespace sightline::mobile {

/// The answers of a visit and its notes as questions, filled in with what is recorded. What is left as it was is not asserted.
class AmendQuestions {
public:
    /// `note`: the one that would be changed; null if a new one would be made. `called` is the child. `kept` are the answers of
    /// a draft: a quote in it that the note does not have any more is asked for by itself, so that no words are lost.
    AmendQuestions(
        const projection::VisitFile& visit, const projection::RecordFile* note, const QString& called, const QJsonObject& kept);

    /// section, question, choices (whether it is answered by choosing), lines
    [[nodiscard]] std::vector<RowsModel::Row> rows() const;
    [[nodiscard]] std::vector<Question*> all() const;
    [[nodiscard]] Question* question(std::string_view field) const; ///< Null if there is none.

    /// What stands in the way of saving, in the order of the form, but for the reason.
    [[nodiscard]] std::vector<Problem> problems(CivilDate today) const;
    /// Only what was changed; nothing in it where nothing was.
    [[nodiscard]] Result<projection::VisitAmendment> amendment() const;
    /// The sighting says more than it did: what that means, in words; else empty.
    [[nodiscard]] QString raises() const;
    /// Which questions are asked now.
    void update();

private:
    enum class Answer { Word, YesNo, Date, Time, Lines, Text, InterpreterUse, InterpreterWho, Quote };
    struct Asked {
        QString section;
        std::string field; ///< Of the record; several questions may make up one.
        bool ofNote;
        Answer answer;
        std::unique_ptr<Question> question;
        QString before;

        [[nodiscard]] bool changed() const { return question->value() != before; }
    };
    void add(const QString& section, std::string_view field, Answer answer, const QString& label, std::vector<Choice> choices,
        const QString& before, bool ofNote = false, const QString& hint = {});
    void addAboutVisit(const projection::VisitFile& visit);
    void addAboutChild(const projection::VisitFile& visit, const QString& called);
    void addNotes(const projection::RecordFile* note, const QString& called, const QJsonObject& kept);
    void addQuotes(const QString& section, const QStringList& quotes, const QJsonObject& kept);
    void addQuestion(const QString& section, std::string_view field, Answer answer, const QString& name, const Wording& wording,
        const QString& before);
    [[nodiscard]] QString valueOf(std::string_view field) const;
    [[nodiscard]] bool changed(std::string_view field) const;
    [[nodiscard]] Result<void> assertChanged(wire::Revision& message, bool ofNote) const;
    [[nodiscard]] std::string json(const Asked& asked) const;
    [[nodiscard]] QString problemWith(const Asked& asked, CivilDate today) const;
    /// The visit contradicts itself at this field, or leaves open what happened, and did not before it was changed.
    [[nodiscard]] QString contradictionAt(const Asked& asked, CivilDate today) const;
    /// As answered now, or as it was `before`.
    [[nodiscard]] std::vector<FieldProblem> checked(bool before, CivilDate today) const;

    QString m_called;
    std::vector<Asked> m_asked;
};

} // namespace sightline::mobile
