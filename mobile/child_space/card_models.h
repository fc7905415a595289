#pragma once

#include <QtQml/qqmlregistration.h>

#include "child_space/drawing_value.h"
#include "child_space/row_list.h"

namespace sightline::child_space {

/// A card of a prompt. Roles: code, words, picture, picked, under, own.
struct CardRow {
    QString code;
    QString words;
    QString picture;
    bool picked = false;
    QString under = {}; ///< Code of the column it was put under; empty: in none.
    bool own = false; ///< The child made it.

    [[nodiscard]] const QString& key() const noexcept { return code; }
    friend bool operator==(const CardRow&, const CardRow&) = default;
};

class CardsModel : public RowList<CardRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by a prompt.")

public:
    explicit CardsModel(QObject* parent = nullptr);
};

/// A module of the home page, or one prompt of an open module. Roles: code, title, picture, touched, current.
struct PartRow {
    QString code;
    QString title;
    QString picture;
    bool touched = false; ///< Something was answered here. A fact, not a mark of progress.
    bool current = false;

    [[nodiscard]] const QString& key() const noexcept { return code; }
    friend bool operator==(const PartRow&, const PartRow&) = default;
};

class PartsModel : public RowList<PartRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the child's space.")

public:
    explicit PartsModel(QObject* parent = nullptr);
};

/// One answer as it will be kept. Roles: item, module, title, asked, words, cards, pictures, whoTyped, said, drawing, drawn,
/// takenOut, current.
struct KeptRow {
    QString item; ///< For takeOut().
    QString module; ///< Title of the module.
    QString title; ///< The child's own name for a house, else the prompt's.
    QString asked;
    QString words; ///< The child's words, exactly.
    QStringList cards; ///< The words on the cards picked; "Dinner – I like it" where they were put under something.
    QStringList pictures; ///< As `cards`: the names of their pictures, empty for a card of words.
    QString who_typed; ///< "You typed this." or "Jo wrote what you said."; empty without words.
    QString said; ///< "You skipped this." and the like; empty if it was answered.
    Drawing drawing = {};
    bool taken_out = false;
    bool current = false;

    [[nodiscard]] const QString& key() const noexcept { return item; }
    friend bool operator==(const KeptRow&, const KeptRow&) = default;
};

class KeptModel : public RowList<KeptRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the child's space.")

public:
    explicit KeptModel(QObject* parent = nullptr);
};

/// "You said … We did …" Roles: when, youSaid, weDid.
struct LastTimeRow {
    QString when;
    QString you_said;
    QString we_did;

    [[nodiscard]] QString key() const { return when + you_said; }
    friend bool operator==(const LastTimeRow&, const LastTimeRow&) = default;
};

class LastTimeModel : public RowList<LastTimeRow> {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the child's space.")

public:
    explicit LastTimeModel(QObject* parent = nullptr);
};

} // namespace sightline::child_space
