#pragma once

#include <array>
#include <string_view>

#include "domain/enums.h"

namespace sightline {

/// The coded values of what a child says directly (domain.md section 6). Nothing here is a score, and no order of values means
/// more or less of anything.

/// What a child may do in the child's space; any order, none required.
enum class VoiceModule { HowIFeel, MyHouses, LikeOrNot, Draw, MyWords, PeopleAndPlaces, GoodNews, WhatIWant };

/// How the child's space speaks: mostly pictures, short sentences, or plain text for older children.
enum class ChildLevel { Pictures, ShortWords, MoreWords };

/// What came of a prompt. `TakenOut`: the child took it out again at the end; its content is not kept anywhere.
enum class Given { Answered, Skipped, DontKnow, DontWantToSay, TakenOut };

/// Whose fingers typed. A scribe writes the child's exact words.
enum class TypedBy { Child, Scribe };

enum class DrawingColour { Black, Brown, Red, Orange, Yellow, Green, Blue, Purple };
enum class DrawnWith { Finger, Pen, Mouse, Keys };
/// Pictures placed by a tap, for those who do not draw lines.
enum class StampPicture {
    House,
    Person,
    SmallPerson,
    Baby,
    Dog,
    Cat,
    Tree,
    Flower,
    Sun,
    Cloud,
    Rain,
    Heart,
    Star,
    Bed,
    Car,
    School
};

/// Whom a child lets read, besides the worker who was there and that worker's manager.
enum class Audience { AnyoneHelping, Carer, Parent, School, ReviewingOfficer };

/// What may be set beside an entry; the entry itself is never changed.
enum class AdditionKind { Response, WithdrawnByChild, WhatHappened, SharedWider };

/// What an entry informed ("you said – we did").
enum class DecisionKind {
    PlanChanged,
    Conference,
    CoreGroup,
    Review,
    FamilyTime,
    Placement,
    School,
    HelpArranged,
    Visit,
    NotPossible,
    Other
};

template <>
struct WordsOf<VoiceModule> {
    static constexpr std::string_view kName = "module";
    static constexpr std::array<WordTable<VoiceModule>, 8> kWords{
        {{VoiceModule::HowIFeel, "how_i_feel"}, {VoiceModule::MyHouses, "my_houses"}, {VoiceModule::LikeOrNot, "like_or_not"},
            {VoiceModule::Draw, "draw"}, {VoiceModule::MyWords, "my_words"}, {VoiceModule::PeopleAndPlaces, "people_and_places"},
            {VoiceModule::GoodNews, "good_news"}, {VoiceModule::WhatIWant, "what_i_want"}}};
};
template <>
struct WordsOf<ChildLevel> {
    static constexpr std::string_view kName = "level";
    static constexpr std::array<WordTable<ChildLevel>, 3> kWords{
        {{ChildLevel::Pictures, "pictures"}, {ChildLevel::ShortWords, "short_words"}, {ChildLevel::MoreWords, "more_words"}}};
};
template <>
struct WordsOf<Given> {
    static constexpr std::string_view kName = "given";
    static constexpr std::array<WordTable<Given>, 5> kWords{{{Given::Answered, "answered"}, {Given::Skipped, "skipped"},
        {Given::DontKnow, "dont_know"}, {Given::DontWantToSay, "dont_want_to_say"}, {Given::TakenOut, "taken_out"}}};
};
template <>
struct WordsOf<TypedBy> {
    static constexpr std::string_view kName = "typed_by";
    static constexpr std::array<WordTable<TypedBy>, 2> kWords{{{TypedBy::Child, "child"}, {TypedBy::Scribe, "scribe"}}};
};
template <>
struct WordsOf<DrawingColour> {
    static constexpr std::string_view kName = "colour";
    static constexpr std::array<WordTable<DrawingColour>, 8> kWords{
        {{DrawingColour::Black, "black"}, {DrawingColour::Brown, "brown"}, {DrawingColour::Red, "red"},
            {DrawingColour::Orange, "orange"}, {DrawingColour::Yellow, "yellow"}, {DrawingColour::Green, "green"},
            {DrawingColour::Blue, "blue"}, {DrawingColour::Purple, "purple"}}};
};
template <>
struct WordsOf<DrawnWith> {
    static constexpr std::string_view kName = "drawn_with";
    static constexpr std::array<WordTable<DrawnWith>, 4> kWords{
        {{DrawnWith::Finger, "finger"}, {DrawnWith::Pen, "pen"}, {DrawnWith::Mouse, "mouse"}, {DrawnWith::Keys, "keys"}}};
};
template <>
struct WordsOf<StampPicture> {
    static constexpr std::string_view kName = "stamp";
    static constexpr std::array<WordTable<StampPicture>, 16> kWords{{{StampPicture::House, "house"},
        {StampPicture::Person, "person"}, {StampPicture::SmallPerson, "small_person"}, {StampPicture::Baby, "baby"},
        {StampPicture::Dog, "dog"}, {StampPicture::Cat, "cat"}, {StampPicture::Tree, "tree"}, {StampPicture::Flower, "flower"},
        {StampPicture::Sun, "sun"}, {StampPicture::Cloud, "cloud"}, {StampPicture::Rain, "rain"}, {StampPicture::Heart, "heart"},
        {StampPicture::Star, "star"}, {StampPicture::Bed, "bed"}, {StampPicture::Car, "car"}, {StampPicture::School, "school"}}};
};
template <>
struct WordsOf<Audience> {
    static constexpr std::string_view kName = "audience";
    static constexpr std::array<WordTable<Audience>, 5> kWords{
        {{Audience::AnyoneHelping, "anyone_helping"}, {Audience::Carer, "carer"}, {Audience::Parent, "parent"},
            {Audience::School, "school"}, {Audience::ReviewingOfficer, "reviewing_officer"}}};
};
template <>
struct WordsOf<AdditionKind> {
    static constexpr std::string_view kName = "addition";
    static constexpr std::array<WordTable<AdditionKind>, 4> kWords{
        {{AdditionKind::Response, "response"}, {AdditionKind::WithdrawnByChild, "withdrawn_by_child"},
            {AdditionKind::WhatHappened, "what_happened"}, {AdditionKind::SharedWider, "shared_wider"}}};
};
template <>
struct WordsOf<DecisionKind> {
    static constexpr std::string_view kName = "decision";
    static constexpr std::array<WordTable<DecisionKind>, 11> kWords{{{DecisionKind::PlanChanged, "plan_changed"},
        {DecisionKind::Conference, "conference"}, {DecisionKind::CoreGroup, "core_group"}, {DecisionKind::Review, "review"},
        {DecisionKind::FamilyTime, "family_time"}, {DecisionKind::Placement, "placement"}, {DecisionKind::School, "school"},
        {DecisionKind::HelpArranged, "help_arranged"}, {DecisionKind::Visit, "visit"},
        {DecisionKind::NotPossible, "not_possible"}, {DecisionKind::Other, "other"}}};
};

} // namespace sightline
