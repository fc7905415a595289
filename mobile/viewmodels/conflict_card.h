#pragma once

#include <QtQml/qqmlregistration.h>

#include "projection/child_file.h"
#include "viewmodels/question.h"
#include "viewmodels/rows_model.h"
#include "viewmodels/worker_names.h"

namespace sightline::mobile {

/// One disputed field: every version with who said it, when and where, and what the worker decides.
class ConflictCard final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ConflictViewModel.")

    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QString position READ position CONSTANT)
    Q_PROPERTY(QString meanwhile READ meanwhile CONSTANT)
    Q_PROPERTY(QString before READ before CONSTANT)
    Q_PROPERTY(QString warning READ warning NOTIFY warningChanged)
    Q_PROPERTY(sightline::mobile::RowsModel* versions READ versions CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* choice READ choice CONSTANT)
    Q_PROPERTY(sightline::mobile::Question* text READ text CONSTANT)

public:
    struct Place {
        int index; ///< From 1.
        int of;
    };

    ConflictCard(const projection::RecordFile& record, std::string field, const WorkerNames& names, const Me& me, Place place);

    [[nodiscard]] const std::string& field() const noexcept { return m_field; }
    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] QString position() const { return m_position; } ///< "1 of 3"
    [[nodiscard]] QString meanwhile() const { return m_meanwhile; } ///< What counts until it is settled.
    [[nodiscard]] QString before() const { return m_before; } ///< What it was before both; empty if nobody had said.
    /// What the choice means, where it says more than the record did; else empty.
    [[nodiscard]] QString warning() const;
    [[nodiscard]] RowsModel* versions() { return &m_versions; }
    [[nodiscard]] Question* choice() { return &m_choice; }
    [[nodiscard]] Question* text() { return &m_text; }

    [[nodiscard]] bool answered() const { return m_choice.answered(); }
    /// What is to hold, as compact JSON; nullopt while it is not decided, or later.
    [[nodiscard]] std::optional<std::string> chosen() const;
    void update();

Q_SIGNALS:
    void warningChanged();

private:
    struct Version {
        std::string json;
        QString heading; ///< As this screen says it.
        QString heading_in_record; ///< As the record says it where both versions are kept.
        QString whose; ///< "mine", "Sam Reid's"
    };
    void addVersions(const projection::RecordFile& record, const WorkerNames& names, const Me& me);
    void addChoices(const WorkerNames& names);
    void describe(const projection::RecordFile& record, const WorkerNames& names);
    [[nodiscard]] std::string both() const;

    std::string m_field;
    RecordKind m_kind;
    QString m_title;
    QString m_position;
    QString m_meanwhile;
    QString m_before;
    std::vector<Version> m_each;
    RowsModel m_versions;
    Question m_choice;
    Question m_text;
};

} // namespace sightline::mobile
