#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include "child_space/card_models.h"
#include "child_space/drawing_view_model.h"
#include "child_space/give_back_view_model.h"
#include "child_space/prompt_view_model.h"
#include "child_space/reader.h"
#include "child_space/session_log.h"
#include "child_space/sharing_view_model.h"

namespace sightline::child_space {

/// A session to begin or to go on with.
struct ChildSpaceStart {
    HandOver given;
    std::unique_ptr<SessionJournal> journal; ///< Null: nothing is kept (screenshots).
    std::vector<SessionEvent> events = {}; ///< What the journal holds already.
};

/// What the child said and made, and the disk has not: the whole of it, so that it need not be put together from two places.
struct StillInMemory {
    std::vector<SafetyFlag> flags;
    std::vector<VoiceEntry> entries;
};

/// Everything a child sees while the tablet is theirs, and all they can do there. Knows of no record: only HandOver. The
/// composition gives it a lock for the way back and takes the session from it, or from the journal, after `givenBack`.
/// Threads: the GUI's.
class ChildSpaceViewModel final : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++, handed to the window.")

    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged)
    Q_PROPERTY(QString childName READ childName NOTIFY stageChanged)
    Q_PROPERTY(QString workerName READ workerName NOTIFY stageChanged)
    Q_PROPERTY(Level level READ level NOTIFY stageChanged)
    Q_PROPERTY(QString heading READ heading NOTIFY wordsChanged) ///< Of the page.
    Q_PROPERTY(QStringList lines READ lines NOTIFY wordsChanged) ///< What the page says under it, one sentence each.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged) ///< "This tablet is full. Show this to Jo."; mostly empty.
    Q_PROPERTY(sightline::child_space::LastTimeModel* lastTime READ lastTime CONSTANT)
    Q_PROPERTY(sightline::child_space::PartsModel* modules READ modules CONSTANT)
    Q_PROPERTY(sightline::child_space::PartsModel* parts READ parts CONSTANT) ///< The prompts of the open module.
    Q_PROPERTY(int part READ part NOTIFY partChanged)
    Q_PROPERTY(QString module READ module NOTIFY partChanged) ///< `how_i_feel`; empty outside a module.
    Q_PROPERTY(QString modulePicture READ modulePicture NOTIFY partChanged)
    Q_PROPERTY(bool canNext READ canNext NOTIFY partChanged)
    Q_PROPERTY(bool canBack READ canBack NOTIFY partChanged)
    /// Of the open module; while practising, the one to practise on. Null elsewhere.
    Q_PROPERTY(sightline::child_space::PromptViewModel* prompt READ prompt NOTIFY partChanged)
    Q_PROPERTY(
        sightline::child_space::DrawingViewModel* scribble READ scribble CONSTANT) ///< The page of Hidden. Nobody keeps it.
    Q_PROPERTY(sightline::child_space::SharingViewModel* sharing READ sharing CONSTANT)
    Q_PROPERTY(sightline::child_space::KeptModel* kept READ kept CONSTANT) ///< ShowBack.
    Q_PROPERTY(sightline::child_space::GiveBackViewModel* giveBack READ giveBack CONSTANT)
    Q_PROPERTY(bool canReadAloud READ canReadAloud NOTIFY voiceChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY voiceChanged)
    Q_PROPERTY(bool canNotSafe READ canNotSafe NOTIFY stageChanged) ///< Show the button; not where nobody could hear it.

public:
    /// Asleep: untouched for long, or started again. Nothing is shown there but that the worker is wanted; nothing is in memory.
    enum class Stage {
        Welcome,
        WhoReads,
        Practice,
        Home,
        Module,
        NotSafe,
        Hidden,
        ShowBack,
        WhoReadsAfter,
        Thanks,
        GiveBack,
        Asleep
    };
    Q_ENUM(Stage)
    enum class Level { Pictures, ShortWords, MoreWords };
    Q_ENUM(Level)

    static constexpr std::chrono::minutes kIdle{5};

    /// `clock` and `reader` must outlive this. It listens to the touches of the whole application.
    ChildSpaceViewModel(ChildSpaceStart start, WorkersLock lock, const Clock& clock, Reader& reader, QObject* parent = nullptr);
    /// After a restart: a session is open, and only the worker can say whose.
    ChildSpaceViewModel(WorkersLock lock, const Clock& clock, Reader& reader, QObject* parent = nullptr);
    ~ChildSpaceViewModel() override;

    [[nodiscard]] Stage stage() const noexcept { return m_stage; }
    [[nodiscard]] QString childName() const;
    [[nodiscard]] QString workerName() const;
    [[nodiscard]] Level level() const noexcept;
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QStringList lines() const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] LastTimeModel* lastTime() { return &m_last_time; }
    [[nodiscard]] PartsModel* modules() { return &m_modules; }
    [[nodiscard]] PartsModel* parts() { return &m_parts; }
    [[nodiscard]] int part() const noexcept { return m_part; }
    [[nodiscard]] QString module() const;
    [[nodiscard]] QString modulePicture() const;
    [[nodiscard]] bool canNext() const noexcept;
    [[nodiscard]] bool canBack() const noexcept;
    [[nodiscard]] PromptViewModel* prompt();
    [[nodiscard]] DrawingViewModel* scribble() { return &m_scribble; }
    [[nodiscard]] SharingViewModel* sharing() { return &m_sharing; }
    [[nodiscard]] KeptModel* kept() { return &m_kept; }
    [[nodiscard]] GiveBackViewModel* giveBack() { return &m_give_back; }
    [[nodiscard]] bool canReadAloud() const;
    [[nodiscard]] bool reading() const;
    [[nodiscard]] bool canNotSafe() const noexcept;

    /// The session as it stands; empty after falling asleep: then the journal has it.
    [[nodiscard]] const ChildSession& session() const noexcept { return m_log.session(); }
    [[nodiscard]] const std::optional<HandOver>& given() const noexcept { return m_given; }
    /// What is still being typed is kept now.
    void flush();
    /// Falls asleep if nobody touched the tablet for kIdle; true then. A timer asks every few seconds.
    bool look();
    bool eventFilter(QObject* watched, QEvent* event) override;

    /// The page after this one, the next part of a module, or from the last part to the home page.
    Q_INVOKABLE void next();
    /// The page before. From the give-back page: the child goes on.
    Q_INVOKABLE void back();
    Q_INVOKABLE void goHome();
    Q_INVOKABLE void openModule(const QString& code);
    Q_INVOKABLE void openPart(int index);
    Q_INVOKABLE void notSafe();
    Q_INVOKABLE void hide();
    Q_INVOKABLE void unhide();
    /// "I'm finished": shows back what will be kept.
    Q_INVOKABLE void finished();
    /// An item of `kept`, or of the answers of a prompt.
    Q_INVOKABLE void takeOut(const QString& item);
    Q_INVOKABLE void readAloud(); ///< The whole page.
    Q_INVOKABLE void readWords(const QString& words); ///< One card or sentence of it.
    Q_INVOKABLE void stopReading();
    /// To the page for the worker's PIN, from anywhere.
    Q_INVOKABLE void giveBackNow();

    /// After `givenBack`: tries once more to write what waits; all of the session if that fails, nullopt if the journal has it.
    [[nodiscard]] std::optional<StillInMemory> stillInMemory();

Q_SIGNALS:
    void stageChanged();
    void partChanged();
    void wordsChanged();
    void noticeChanged();
    void voiceChanged();
    /// The worker's PIN was right, or no PIN opens this vault any more. The composition takes over; nothing more happens here.
    void givenBack();

private:
    void setUp();
    void goTo(Stage stage);
    void goOver(Stage stage); ///< To come back to where the child is now.
    void comeBack();
    void leaveStage();
    void enterStage();
    void keepSharing(SharingMoment moment);
    void keepSharingNow(); ///< With every touch: a narrower choice must not wait for the next page.
    [[nodiscard]] QString pageAloud();
    void tellAll();
    void openAt(VoiceModule module, int part);
    void fallAsleep();
    void retranslate();
    void refresh();
    [[nodiscard]] std::int64_t wallClock() const;
    [[nodiscard]] Names names() const;

    const Clock& m_clock;
    Reader& m_reader;
    std::optional<HandOver> m_given;
    SessionLog m_log;
    SessionLog m_practice_log;
    Stage m_stage = Stage::Welcome;
    std::vector<Stage> m_under; ///< Where NotSafe, Hidden and GiveBack go back to, one on the other.
    std::optional<VoiceModule> m_module;
    std::vector<Prompt> m_prompts;
    int m_part = 0;
    PromptViewModel m_prompt;
    PromptViewModel m_practice;
    DrawingViewModel m_scribble;
    SharingViewModel m_sharing;
    GiveBackViewModel m_give_back;
    LastTimeModel m_last_time;
    PartsModel m_modules;
    PartsModel m_parts;
    KeptModel m_kept;
    std::chrono::milliseconds m_touched;
    QTimer m_look;
};

} // namespace sightline::child_space
