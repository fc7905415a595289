#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include "session/tablet.h"
#include "viewmodels/child_rows_model.h"

namespace sightline::mobile {

/// Children: everybody on this tablet, found as one types, without a network: by name, known-as, address or the authority's
/// number.
class ChildrenViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the screen.")

    Q_PROPERTY(QString query READ query NOTIFY changed)
    Q_PROPERTY(QString found READ found NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(sightline::mobile::ChildRowsModel* rows READ rows CONSTANT)

public:
    /// `tablet` must outlive this object.
    explicit ChildrenViewModel(Tablet& tablet, QObject* parent = nullptr);

    [[nodiscard]] QString query() const { return m_query; }
    /// "12 children", "3 children found", "No child on this tablet is found by “xyz”. …"
    [[nodiscard]] QString found() const { return m_found; }
    /// Why the list could not be read; empty if it could.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] ChildRowsModel* rows() { return &m_rows; }

    /// Several words in any order; accents and capitals do not matter.
    Q_INVOKABLE void search(const QString& text);
    /// Reads the caseload again, after a sync or a save.
    Q_INVOKABLE void refresh();

Q_SIGNALS:
    void changed();

private:
    struct Known {
        ChildRow row;
        std::vector<QString> words;
    };
    void show();
    [[nodiscard]] QString foundInWords(int count) const;

    Tablet& m_tablet;
    std::vector<Known> m_children;
    ChildRowsModel m_rows;
    QString m_query;
    QString m_found;
    QString m_problem;
};

} // namespace sightline::mobile
