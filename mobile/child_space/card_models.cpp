#include "card_models.h"

namespace sightline::child_space {

CardsModel::CardsModel(QObject* parent)
    : RowList{{{"code", [](const CardRow& row) -> QVariant { return row.code; }},
                  {"words", [](const CardRow& row) -> QVariant { return row.words; }},
                  {"picture", [](const CardRow& row) -> QVariant { return row.picture; }},
                  {"picked", [](const CardRow& row) -> QVariant { return row.picked; }},
                  {"under", [](const CardRow& row) -> QVariant { return row.under; }},
                  {"own", [](const CardRow& row) -> QVariant { return row.own; }}},
        parent}
{ }

PartsModel::PartsModel(QObject* parent)
    : RowList{{{"code", [](const PartRow& row) -> QVariant { return row.code; }},
                  {"title", [](const PartRow& row) -> QVariant { return row.title; }},
                  {"picture", [](const PartRow& row) -> QVariant { return row.picture; }},
                  {"touched", [](const PartRow& row) -> QVariant { return row.touched; }},
                  {"current", [](const PartRow& row) -> QVariant { return row.current; }}},
        parent}
{ }

KeptModel::KeptModel(QObject* parent)
    : RowList{{{"item", [](const KeptRow& row) -> QVariant { return row.item; }},
                  {"module", [](const KeptRow& row) -> QVariant { return row.module; }},
                  {"title", [](const KeptRow& row) -> QVariant { return row.title; }},
                  {"asked", [](const KeptRow& row) -> QVariant { return row.asked; }},
                  {"words", [](const KeptRow& row) -> QVariant { return row.words; }},
                  {"cards", [](const KeptRow& row) -> QVariant { return row.cards; }},
                  {"pictures", [](const KeptRow& row) -> QVariant { return row.pictures; }},
                  {"whoTyped", [](const KeptRow& row) -> QVariant { return row.who_typed; }},
                  {"said", [](const KeptRow& row) -> QVariant { return row.said; }},
                  {"drawing", [](const KeptRow& row) { return QVariant::fromValue(row.drawing); }},
                  {"drawn", [](const KeptRow& row) -> QVariant { return !row.drawing.empty(); }},
                  {"takenOut", [](const KeptRow& row) -> QVariant { return row.taken_out; }},
                  {"current", [](const KeptRow& row) -> QVariant { return row.current; }}},
        parent}
{ }

LastTimeModel::LastTimeModel(QObject* parent)
    : RowList{{{"when", [](const LastTimeRow& row) -> QVariant { return row.when; }},
                  {"youSaid", [](const LastTimeRow& row) -> QVariant { return row.you_said; }},
                  {"weDid", [](const LastTimeRow& row) -> QVariant { return row.we_did; }}},
        parent}
{ }

} // namespace sightline::child_space
