#include "prompts.h"

#include <QCoreApplication>

#include "base/contract.h"

namespace sightline::child_space {

namespace {

struct ChildModules {
    Q_DECLARE_TR_FUNCTIONS(ChildModules)
};

} // namespace

std::vector<VoiceModule> allModules()
{
    std::vector<VoiceModule> all;
    for (const auto& row : WordsOf<VoiceModule>::kWords) all.push_back(row.first);
    return all;
}

QString titleOf(VoiceModule module)
{
    switch (module) {
    case VoiceModule::HowIFeel: return ChildModules::tr("How I feel");
    case VoiceModule::MyHouses: return ChildModules::tr("My three houses");
    case VoiceModule::LikeOrNot: return ChildModules::tr("Like and don't like");
    case VoiceModule::Draw: return ChildModules::tr("Draw");
    case VoiceModule::MyWords: return ChildModules::tr("Say it in my words");
    case VoiceModule::PeopleAndPlaces: return ChildModules::tr("People and places");
    case VoiceModule::GoodNews: return ChildModules::tr("Good news");
    case VoiceModule::WhatIWant: return ChildModules::tr("What I want to happen");
    }
    unreachable("VoiceModule");
}

QString pictureOf(VoiceModule module)
{
    return QStringLiteral("module_") + QString::fromUtf8(toText(module).data(), static_cast<qsizetype>(toText(module).size()));
}

Prompt practicePrompt(ChildLevel level)
{
    Prompt prompt{QStringLiteral("practice.food"), PromptKind::Choices, ChildModules::tr("Which is your favourite food?")};
    if (level == ChildLevel::Pictures) prompt.asked = ChildModules::tr("What food do you like?");
    prompt.hint = ChildModules::tr("Tap one or more.");
    prompt.choices = {{QStringLiteral("pizza"), ChildModules::tr("Pizza"), QStringLiteral("food_pizza")},
        {QStringLiteral("apple"), ChildModules::tr("Apple"), QStringLiteral("food_apple")},
        {QStringLiteral("rice"), ChildModules::tr("Rice"), QStringLiteral("food_rice")},
        {QStringLiteral("soup"), ChildModules::tr("Soup"), QStringLiteral("food_soup")},
        {QStringLiteral("cake"), ChildModules::tr("Cake"), QStringLiteral("food_cake")}};
    prompt.own_cards = true;
    return prompt;
}

} // namespace sightline::child_space
