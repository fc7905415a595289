#pragma once

#include "child_space/child_space_view_model.h"
#include "support/fake_clock.h"
#include "support/temporary_folder.h"

namespace sightline::child_space {

/// Prints in the messages of Boost.Test.
inline std::ostream& boost_test_print_type(std::ostream& out, const QString& text)
{
    return out << text.toStdString();
}

class FakeReader final : public Reader {
public:
    [[nodiscard]] bool available(const QString& language) const override { return language == voice; }
    [[nodiscard]] bool speaking() const override { return !said.isEmpty(); }
    void say(const QString& text, const QString&) override { said = text; }
    void stop() override { said.clear(); }

    QString voice = QStringLiteral("en");
    QString said;
};

inline HandOver handOverFor(ChildLevel level = ChildLevel::ShortWords)
{
    return {*VoiceSessionId::parse("01890a5d-ac96-774b-bcce-b302099a8057"), "Ali", "Jo", level, "en", true, {"Jo"}, std::nullopt,
        *CivilDate::parse("2026-06-04"), {}};
}

/// A child with a tablet; the worker's PIN is 492817.
struct ChildAtTablet {
    test::TemporaryFolder folder;
    test::FakeClock clock;
    FakeReader reader;
    crypto::Secret key = crypto::randomSecret(32);
    int tries_left = 10;
    int pins_tried = 0;
    std::unique_ptr<ChildSpaceViewModel> space;

    WorkersLock lock()
    {
        return {[this](const QString& pin, const std::function<void(PinAnswer)>& done) {
                    ++pins_tried;
                    if (pin == QStringLiteral("492817")) return done({PinAnswer::Kind::Opened});
                    --tries_left;
                    done({PinAnswer::Kind::Wrong, tries_left});
                },
            [this] { return tries_left; }};
    }

    void begin(const HandOver& given = handOverFor())
    {
        auto journal = SessionJournal::create(folder.path().string(), key.clone(), given);
        space =
            std::make_unique<ChildSpaceViewModel>(ChildSpaceStart{given, std::move(journal).value(), {}}, lock(), clock, reader);
    }

    void home()
    {
        begin();
        space->next();
        space->next();
        space->next();
    }

    PromptViewModel& at(const char* module, int part = 0)
    {
        space->goHome();
        space->openModule(QString::fromLatin1(module));
        space->openPart(part);
        return *space->prompt();
    }

    /// What a restart would find.
    [[nodiscard]] ChildSession onDisk() const
    {
        auto read = SessionJournal::read(folder.path().string(), key);
        return replay(read.value().events);
    }
};

inline Stroke line(int x)
{
    return {DrawingColour::Blue, 24, DrawnWith::Finger, 1'780'567'900'123, {{x, 10, 0}, {x + 5, 20, 16}}};
}

} // namespace sightline::child_space
