#include <QCoreApplication>

#include "base/contract.h"
#include "prompts.h"

namespace sightline::child_space {

namespace {

/// The sentences need a place where the translators' tools find them.
struct ChildPrompts {
    Q_DECLARE_TR_FUNCTIONS(ChildPrompts)
};

/// One way to say it for each level.
struct Said {
    QString pictures;
    QString short_words;
    QString more_words;

    [[nodiscard]] QString at(ChildLevel level) const
    {
        switch (level) {
        case ChildLevel::Pictures: return pictures;
        case ChildLevel::ShortWords: return short_words;
        case ChildLevel::MoreWords: return more_words;
        }
        unreachable("ChildLevel");
    }
};

PromptChoice card(const char* code, const QString& words, const char* picture)
{
    return {QString::fromLatin1(code), words, QString::fromLatin1(picture)};
}

Prompt wordsPrompt(const char* name, const QString& asked)
{
    Prompt prompt{QString::fromLatin1(name), PromptKind::Words, asked};
    prompt.words = true;
    return prompt;
}

Prompt drawingPrompt(const char* name, const QString& asked)
{
    Prompt prompt{QString::fromLatin1(name), PromptKind::Drawing, asked};
    prompt.drawing = true;
    prompt.several = true; // More than one page.
    return prompt;
}

/// In no order of good and bad: a child must not see a scale in them.
std::vector<PromptChoice> faces()
{
    return {card("ok", ChildPrompts::tr("Okay"), "face_ok"), card("worried", ChildPrompts::tr("Worried"), "face_worried"),
        card("excited", ChildPrompts::tr("Excited"), "face_excited"), card("tired", ChildPrompts::tr("Tired"), "face_tired"),
        card("happy", ChildPrompts::tr("Happy"), "face_happy"), card("confused", ChildPrompts::tr("Mixed up"), "face_confused"),
        card("angry", ChildPrompts::tr("Angry"), "face_angry"), card("calm", ChildPrompts::tr("Calm"), "face_calm"),
        card("lonely", ChildPrompts::tr("Lonely"), "face_lonely"), card("proud", ChildPrompts::tr("Proud"), "face_proud"),
        card("scared", ChildPrompts::tr("Scared"), "face_scared"), card("bored", ChildPrompts::tr("Bored"), "face_bored"),
        card("hopeful", ChildPrompts::tr("Hopeful"), "face_hopeful"), card("sad", ChildPrompts::tr("Sad"), "face_sad"),
        card("surprised", ChildPrompts::tr("Surprised"), "face_surprised"), card("shy", ChildPrompts::tr("Shy"), "face_shy"),
        card("annoyed", ChildPrompts::tr("Annoyed"), "face_annoyed"), card("loved", ChildPrompts::tr("Loved"), "face_loved"),
        card("left_out", ChildPrompts::tr("Left out"), "face_left_out"), card("hurt", ChildPrompts::tr("Hurt"), "face_hurt"),
        card("embarrassed", ChildPrompts::tr("Embarrassed"), "face_embarrassed"),
        card("not_sure", ChildPrompts::tr("I'm not sure"), "face_not_sure")};
}

std::vector<PromptChoice> places()
{
    return {card("home", ChildPrompts::tr("Home"), "place_home"), card("school", ChildPrompts::tr("School"), "place_school"),
        card("bedroom", ChildPrompts::tr("My bedroom"), "place_bedroom"),
        card("park", ChildPrompts::tr("The park"), "place_park"), card("mums", ChildPrompts::tr("Mum's house"), "place_house"),
        card("dads", ChildPrompts::tr("Dad's house"), "place_house"),
        card("grandparents", ChildPrompts::tr("Gran or Grandad's house"), "place_house"),
        card("friends", ChildPrompts::tr("A friend's house"), "place_house"),
        card("club", ChildPrompts::tr("A club"), "place_club"), card("online", ChildPrompts::tr("Online"), "place_online"),
        card("everywhere", ChildPrompts::tr("Everywhere"), "place_everywhere")};
}

std::vector<PromptChoice> people(const Names& names)
{
    return {card("mum", ChildPrompts::tr("Mum"), "person_mum"), card("dad", ChildPrompts::tr("Dad"), "person_dad"),
        card("carer", ChildPrompts::tr("My carer"), "person_carer"), card("gran", ChildPrompts::tr("Gran"), "person_gran"),
        card("grandad", ChildPrompts::tr("Grandad"), "person_grandad"),
        card("brother", ChildPrompts::tr("My brother"), "person_brother"),
        card("sister", ChildPrompts::tr("My sister"), "person_sister"),
        card("friend", ChildPrompts::tr("A friend"), "person_friend"),
        card("teacher", ChildPrompts::tr("My teacher"), "person_teacher"),
        card("worker", names.worker.isEmpty() ? ChildPrompts::tr("My worker") : names.worker, "person_worker"),
        card("pet", ChildPrompts::tr("A pet"), "person_pet")};
}

std::vector<PromptChoice> symbols()
{
    return {card("family", ChildPrompts::tr("Family"), "symbol_family"),
        card("friends", ChildPrompts::tr("Friends"), "symbol_friends"),
        card("school", ChildPrompts::tr("School"), "place_school"), card("home", ChildPrompts::tr("Home"), "place_home"),
        card("play", ChildPrompts::tr("Play"), "symbol_play"), card("food", ChildPrompts::tr("Food"), "symbol_food"),
        card("sleep", ChildPrompts::tr("Sleep"), "symbol_sleep"), card("pet", ChildPrompts::tr("A pet"), "person_pet"),
        card("shouting", ChildPrompts::tr("Shouting"), "symbol_shouting"), card("hug", ChildPrompts::tr("A hug"), "symbol_hug")};
}

std::vector<Prompt> howIFeel(ChildLevel level)
{
    Prompt feel{QStringLiteral("feel.faces"), PromptKind::Faces,
        Said{ChildPrompts::tr("How do you feel?"), ChildPrompts::tr("How do you feel today?"),
            ChildPrompts::tr("How do you feel at the moment?")}
            .at(level)};
    feel.hint = ChildPrompts::tr("You can pick more than one.");
    feel.choices = faces();
    feel.own_cards = true;
    Prompt where{QStringLiteral("feel.where"), PromptKind::Choices,
        Said{ChildPrompts::tr("Where?"), ChildPrompts::tr("Where do you feel like this?"),
            ChildPrompts::tr("Where do you feel like this?")}
            .at(level)};
    where.choices = places();
    where.own_cards = true;
    return {feel, where, wordsPrompt("feel.why", ChildPrompts::tr("Do you want to say more about it?"))};
}

Prompt house(const char* name, const char* picture, const QString& title, const QString& asked)
{
    Prompt prompt{QString::fromLatin1(name), PromptKind::Houses, asked};
    prompt.title = title;
    prompt.picture = QString::fromLatin1(picture);
    prompt.hint = ChildPrompts::tr("You can write, draw or pick cards.");
    prompt.choices = symbols();
    prompt.own_cards = prompt.several = prompt.words = prompt.drawing = prompt.renamed = true;
    return prompt;
}

std::vector<Prompt> myHouses(ChildLevel level)
{
    return {house("houses.worries", "house_worries", ChildPrompts::tr("House of worries"),
                Said{ChildPrompts::tr("What makes you worry?"), ChildPrompts::tr("What do you worry about?"),
                    ChildPrompts::tr("What do you worry about?")}
                    .at(level)),
        house("houses.good", "house_good_things", ChildPrompts::tr("House of good things"),
            Said{ChildPrompts::tr("What is good?"), ChildPrompts::tr("What is good in your life?"),
                ChildPrompts::tr("What is going well in your life?")}
                .at(level)),
        house("houses.dreams", "house_dreams", ChildPrompts::tr("House of dreams"),
            Said{ChildPrompts::tr("What do you dream of?"), ChildPrompts::tr("What do you wish for?"),
                ChildPrompts::tr("How would things be if your wishes came true?")}
                .at(level))};
}

std::vector<Prompt> likeOrNot(const Names& names)
{
    Prompt sort{QStringLiteral("like.cards"), PromptKind::Sort, ChildPrompts::tr("What do you like?")};
    sort.hint = ChildPrompts::tr("Tap a card. Then tap where it goes.");
    sort.choices = {card("dinner", ChildPrompts::tr("Dinner time"), "symbol_food"),
        card("bedtime", ChildPrompts::tr("Bedtime"), "symbol_sleep"), card("school", ChildPrompts::tr("School"), "place_school"),
        card("bedroom", ChildPrompts::tr("My bedroom"), "place_bedroom"),
        card("outside", ChildPrompts::tr("Playing outside"), "place_park"),
        card("toys", ChildPrompts::tr("My toys"), "symbol_play"),
        card("screens", ChildPrompts::tr("Games on a screen"), "place_online"),
        card("bath", ChildPrompts::tr("Bath time"), "symbol_bath"),
        card("alone", ChildPrompts::tr("Being on my own"), "symbol_alone"),
        card("noise", ChildPrompts::tr("Loud noises"), "symbol_noise"),
        card("family_time", ChildPrompts::tr("Seeing my family"), "symbol_family"),
        card("friends", ChildPrompts::tr("Seeing my friends"), "symbol_friends"),
        card("worker",
            names.worker.isEmpty() ? ChildPrompts::tr("When my worker comes")
                                   : ChildPrompts::tr("When %1 comes").arg(names.worker),
            "person_worker")};
    sort.columns = {card("like", ChildPrompts::tr("I like it"), "icon_like"),
        card("not_sure", ChildPrompts::tr("Not sure"), "icon_not_sure"),
        card("dont_like", ChildPrompts::tr("I don't like it"), "icon_dont_like")};
    sort.own_cards = true;
    return {sort};
}

std::vector<Prompt> peopleAndPlaces(const Names& names)
{
    const auto ask = [&](const char* name, PromptKind kind, const QString& asked) {
        Prompt prompt{QString::fromLatin1(name), kind, asked};
        prompt.choices = kind == PromptKind::People ? people(names) : places();
        prompt.own_cards = true;
        return prompt;
    };
    return {ask("people.who", PromptKind::People, ChildPrompts::tr("Who do you like to be with?")),
        ask("people.talk", PromptKind::People, ChildPrompts::tr("Who can you talk to?")),
        ask("people.not", PromptKind::People, ChildPrompts::tr("Is there someone you don't like to be with?")),
        ask("places.like", PromptKind::Choices, ChildPrompts::tr("Where do you like to be?")),
        ask("places.not", PromptKind::Choices, ChildPrompts::tr("Is there a place you don't like?")),
        wordsPrompt("people.more", ChildPrompts::tr("Do you want to say more about it?"))};
}

/// WT2010 1.15-18: now, wishes for the future, what should the grown-ups do.
std::vector<Prompt> whatIWant(ChildLevel level, const Names& names)
{
    std::vector<Prompt> prompts{
        wordsPrompt("want.now",
            Said{ChildPrompts::tr("What do you want now?"), ChildPrompts::tr("What do you want to happen now?"),
                ChildPrompts::tr("What do you think and want right now?")}
                .at(level)),
        wordsPrompt("want.future",
            Said{ChildPrompts::tr("I wish …"), ChildPrompts::tr("What do you wish for when you are older?"),
                ChildPrompts::tr("What are your wishes for the future?")}
                .at(level)),
        wordsPrompt("want.grown_ups",
            Said{ChildPrompts::tr("What should grown-ups do?"), ChildPrompts::tr("What should the grown-ups do?"),
                ChildPrompts::tr("What would you like the grown-ups to do?")}
                .at(level))};
    for (Prompt& prompt : prompts) {
        prompt.several = prompt.drawing = prompt.own_cards = true;
        prompt.choices = symbols();
    }
    Prompt know{QStringLiteral("want.who_knows"), PromptKind::People, ChildPrompts::tr("Who should know about this?")};
    know.choices = people(names);
    know.own_cards = true;
    prompts.push_back(std::move(know));
    return prompts;
}

std::vector<Prompt> goodNews(ChildLevel level)
{
    Prompt news = wordsPrompt("news.words",
        Said{ChildPrompts::tr("What made you smile?"), ChildPrompts::tr("What good thing happened?"),
            ChildPrompts::tr("Has something good happened?")}
            .at(level));
    news.choices = symbols();
    news.own_cards = news.several = news.drawing = true;
    return {news};
}

} // namespace

std::vector<Prompt> promptsOf(VoiceModule module, ChildLevel level, const Names& names)
{
    switch (module) {
    case VoiceModule::HowIFeel: return howIFeel(level);
    case VoiceModule::MyHouses: return myHouses(level);
    case VoiceModule::LikeOrNot: return likeOrNot(names);
    case VoiceModule::Draw:
        return {drawingPrompt("draw.picture", ChildPrompts::tr("Draw what you like.")),
            wordsPrompt("draw.about", ChildPrompts::tr("Tell me about your picture."))};
    case VoiceModule::MyWords: {
        Prompt say = wordsPrompt("words.say", ChildPrompts::tr("What do you want to say?"));
        say.several = true;
        return {say};
    }
    case VoiceModule::PeopleAndPlaces: return peopleAndPlaces(names);
    case VoiceModule::GoodNews: return goodNews(level);
    case VoiceModule::WhatIWant: return whatIWant(level, names);
    }
    unreachable("VoiceModule");
}

} // namespace sightline::child_space
