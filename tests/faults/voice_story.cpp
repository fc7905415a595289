// What a child said and drew, saved at the door.
#include "revision/voice_values.h"
#include "support/sayings.h"
#include "tablet_story.h"

namespace sightline::faults {

Step TabletStory::saveVoice(int strokes)
{
    const std::vector<int> children = inScope();
    const auto child = test::nth<ChildId>(children.empty() ? 1 : children.front());
    VoiceEntry drawn = test::aSaying(VoiceModule::Draw);
    for (VoiceAnswer& answer : drawn.answers)
        if (answer.drawing) answer.drawing = test::aDrawing(strokes);
    std::vector<revision::Revision> revisions;
    for (const VoiceEntry& entry : {test::aSaying(VoiceModule::HowIFeel), drawn}) {
        wire::Revision message = revision::blankRevision(RecordKind::Voice, RecordId{newId()}, child, test::by("sam"));
        *message.mutable_voice() = revision::toPatch(entry);
        revisions.push_back(revision::makeRevision(std::move(message)));
    }
    return {"keeping what a child said", [id = GroupId{newId()}, this, revisions](store::TabletStore& store) {
                const auto saved = store.save(wire::LANE_NORMAL, [&](const revision::LanePosition& position) {
                    return revision::makeGroup(id, m_device, wire::LANE_NORMAL, position, revisions, m_key);
                });
                return saved.has_value() ? Result<void>{} : Result<void>{saved.error()};
            }};
}

} // namespace sightline::faults
