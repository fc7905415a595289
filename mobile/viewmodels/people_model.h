#pragma once

#include <memory>
#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "viewmodels/person_answers.h"

namespace sightline::mobile {

/// The grown-ups of one visit: those the children's records know, and those the worker named.
class PeopleModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RecordVisitViewModel.")
    Q_PROPERTY(bool anyKnown READ anyKnown CONSTANT)

public:
    enum Role { PersonRole = Qt::UserRole };

    explicit PeopleModel(QObject* parent = nullptr)
        : QAbstractListModel{parent}
    { }

    void addKnown(const QString& name);
    /// One more, even if another has that name.
    void addKnownAs(const QString& name, const QString& shown = {}) { add(name, true, shown); }
    /// The people whom the worker named, one each; those named before and not now were not there.
    void setNamed(const QStringList& names);
    /// Whether each of those who were there was offered the chance to be seen alone is asked.
    void setOfferAsked(bool asked);

    [[nodiscard]] const std::vector<std::unique_ptr<PersonAnswers>>& all() const noexcept { return m_people; }
    [[nodiscard]] std::vector<PersonAnswers*> there() const;
    [[nodiscard]] bool anyKnown() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override { return {{PersonRole, "person"}}; }

Q_SIGNALS:
    void edited(sightline::mobile::PersonAnswers* person);

private:
    PersonAnswers& add(const QString& name, bool known, const QString& shown = {});
    [[nodiscard]] PersonAnswers* find(const QString& name) const;

    bool m_offer_asked = false;
    std::vector<std::unique_ptr<PersonAnswers>> m_people;
};

} // namespace sightline::mobile
