#pragma once

#include <map>
#include <vector>

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "base/instant.h"
#include "child_space/card_models.h"
#include "child_space/drawing_view_model.h"
#include "child_space/prompts.h"
#include "child_space/session_log.h"

namespace sightline::child_space {

/// One prompt and what the child says to it. Everything is kept at once, words half a second after the last letter. Undo takes
/// back what was done last to the answer at hand, a "Skip" too.
class PromptViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the child's space.")

    Q_PROPERTY(QString name READ name NOTIFY promptChanged)
    Q_PROPERTY(Kind kind READ kind NOTIFY promptChanged)
    Q_PROPERTY(QString asked READ asked NOTIFY promptChanged)
    Q_PROPERTY(QString hint READ hint NOTIFY promptChanged)
    Q_PROPERTY(QString title READ title NOTIFY changed) ///< The child's own name for a house, else its usual one.
    Q_PROPERTY(QString picture READ picture NOTIFY promptChanged)
    Q_PROPERTY(sightline::child_space::CardsModel* choices READ choices CONSTANT)
    Q_PROPERTY(sightline::child_space::CardsModel* columns READ columns CONSTANT)
    Q_PROPERTY(QString held READ held NOTIFY changed) ///< Sort: the card in hand.
    Q_PROPERTY(QString heldWords READ heldWords NOTIFY changed)
    Q_PROPERTY(bool wordsAllowed READ wordsAllowed NOTIFY promptChanged)
    Q_PROPERTY(bool drawingAllowed READ drawingAllowed NOTIFY promptChanged)
    Q_PROPERTY(bool ownCardsAllowed READ ownCardsAllowed NOTIFY promptChanged)
    Q_PROPERTY(bool severalAllowed READ severalAllowed NOTIFY promptChanged)
    Q_PROPERTY(bool renameAllowed READ renameAllowed NOTIFY promptChanged)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool scribe READ scribe WRITE setScribe NOTIFY changed) ///< The worker writes the child's exact words.
    Q_PROPERTY(QString whoTyped READ whoTyped NOTIFY changed) ///< "You type this." / "Jo writes what you say."
    Q_PROPERTY(QString named READ named NOTIFY changed)
    Q_PROPERTY(Said said READ said NOTIFY changed)
    Q_PROPERTY(QString saidWords READ saidWords NOTIFY changed) ///< "You said: I don't know."; empty unless put aside.
    Q_PROPERTY(sightline::child_space::KeptModel* answers READ answers CONSTANT) ///< All answers to this prompt so far.
    Q_PROPERTY(sightline::child_space::DrawingViewModel* drawing READ drawing CONSTANT)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)

public:
    enum class Kind { Faces, Choices, Words, Drawing, Sort, Houses, People };
    Q_ENUM(Kind)
    enum class Said { Nothing, Answered, Skipped, DontKnow, DontWantToSay };
    Q_ENUM(Said)

    /// What one page of words holds; on a card or in a name there is less. In UTF-16 units.
    static constexpr int kPageMax = 20'000;
    static constexpr int kCardMax = 1'000;

    /// `log` and `clock` must outlive this.
    PromptViewModel(SessionLog& log, const Clock& clock, QObject* parent = nullptr);

    /// Shows a prompt with the answer that was given last, or a new one.
    void open(VoiceModule module, Prompt prompt, Names names);
    void close();
    /// What was typed is kept now.
    void flush();
    /// The same prompt in other words: another language.
    void reword(Prompt prompt);
    void noteReadAloud();
    /// An answer goes that the child takes out: its cards and what undo would bring back go with it.
    void forget(const VoiceAnswer& answer);

    [[nodiscard]] QString name() const { return m_prompt.name; }
    [[nodiscard]] Kind kind() const noexcept { return static_cast<Kind>(m_prompt.kind); }
    [[nodiscard]] QString asked() const { return m_prompt.asked; }
    [[nodiscard]] QString hint() const { return m_prompt.hint; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString picture() const { return m_prompt.picture; }
    [[nodiscard]] CardsModel* choices() { return &m_choices; }
    [[nodiscard]] CardsModel* columns() { return &m_columns; }
    [[nodiscard]] QString held() const { return m_held; }
    [[nodiscard]] QString heldWords() const;
    [[nodiscard]] bool wordsAllowed() const noexcept { return m_prompt.words; }
    [[nodiscard]] bool drawingAllowed() const noexcept { return m_prompt.drawing; }
    [[nodiscard]] bool ownCardsAllowed() const noexcept { return m_prompt.own_cards; }
    [[nodiscard]] bool severalAllowed() const noexcept { return m_prompt.several; }
    [[nodiscard]] bool renameAllowed() const noexcept { return m_prompt.renamed; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool scribe() const noexcept { return m_scribe; }
    [[nodiscard]] QString whoTyped() const;
    [[nodiscard]] QString named() const { return m_named; }
    [[nodiscard]] Said said() const;
    [[nodiscard]] QString saidWords() const;
    [[nodiscard]] KeptModel* answers() { return &m_answers; }
    [[nodiscard]] DrawingViewModel* drawing() { return &m_drawing; }
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// What "Read it to me" reads.
    [[nodiscard]] QString aloud() const;

    /// Picks a card, or lets it go again. In a Sort it takes the card into the hand; put() lays it down.
    Q_INVOKABLE void pick(const QString& card);
    /// Lays a card under a column; an empty column takes it out of all.
    Q_INVOKABLE void put(const QString& card, const QString& column);
    /// As put(), with the card in hand.
    Q_INVOKABLE void putHeld(const QString& column);
    /// A card with the child's words. Picked at once (Sort: taken into the hand).
    Q_INVOKABLE void addCard(const QString& words);
    /// What stands in the box for a card, or for a house's name, and is not put down yet: it is before anything else is done, so
    /// that nothing typed is left behind.
    Q_INVOKABLE void holdCard(const QString& words) { m_held_card = words; }
    Q_INVOKABLE void holdName(const QString& name);
    Q_INVOKABLE void setText(const QString& text);
    /// Who types from now on. What was typed before stays whose it was: then a new answer begins.
    void setScribe(bool scribe);
    /// The child's own name for it; empty: the usual one.
    Q_INVOKABLE void rename(const QString& name);
    Q_INVOKABLE void skip();
    Q_INVOKABLE void dontKnow();
    Q_INVOKABLE void dontWantToSay();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Another answer to the same prompt, if this one says anything.
    Q_INVOKABLE void addAnother();
    /// Goes back to an answer in `answers`.
    Q_INVOKABLE void choose(const QString& item);

Q_SIGNALS:
    void promptChanged(); ///< Another prompt; changed follows.
    void changed();
    void pageFull(); ///< More was typed than a page holds; the beginning stays.

private:
    [[nodiscard]] const SessionSlot* slot() const;
    [[nodiscard]] const SessionModule* module() const { return m_log.session().find(m_module); }
    [[nodiscard]] bool putAside() const;
    [[nodiscard]] VoiceAnswer answerNow() const; ///< Of the slot at hand; without its drawing.
    void showSlot(int slot);
    void beginSlot();
    void keep(VoiceAnswer answer); ///< Remembers what was before, for undo.
    void stepTo(std::vector<VoiceAnswer>& from, std::vector<VoiceAnswer>& to);
    [[nodiscard]] Picked pickedAs(const QString& card) const;
    [[nodiscard]] QString wordsOn(const QString& card) const;
    void keepQuietly(VoiceAnswer answer);
    void putAsideAs(Given given);
    void showDrawing();
    void refresh();

    SessionLog& m_log;
    const Clock& m_clock;
    VoiceModule m_module = VoiceModule::HowIFeel;
    Prompt m_prompt{};
    Names m_names;
    int m_slot = -1;
    bool m_scribe = false;
    QString m_held;
    QString m_held_card;
    std::optional<QString> m_held_name;
    QString m_named; ///< The child's name for the house at hand.
    std::map<QString, QStringList> m_own; ///< The words of the child's cards, by prompt.
    QString m_typed; ///< Not kept yet.
    bool m_typing = false;
    QTimer m_typing_ends;
    std::vector<VoiceAnswer> m_before; ///< For undo; of the slot at hand.
    std::vector<VoiceAnswer> m_after; ///< For redo.
    CardsModel m_choices;
    CardsModel m_columns;
    KeptModel m_answers;
    DrawingViewModel m_drawing;
};

} // namespace sightline::child_space
