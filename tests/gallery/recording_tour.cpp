#include "recording_tour.h"

using namespace sightline::mobile;

namespace sightline::test {

namespace {

void answer(Question* question, const char* value)
{
    question->answer(QString::fromUtf8(value));
}

/// The first child is seen, not alone; the others are left for the error summary.
void seen(RecordVisitViewModel& record, const Grab& grab)
{
    ChildAnswers& first = *record.children()->all().front();
    answer(record.visit()->place(), "home");
    answer(record.visit()->purpose(), "statutory_visit");
    record.goTo(RecordVisitViewModel::Children);
    answer(first.seen(), "yes");
    answer(first.alone(), "no");
    answer(first.whyNot(), "parent_refused");
    answer(first.bedroom(), "yes");
    grab("record-2-children");
    record.goTo(RecordVisitViewModel::People);
    if (record.people()->rowCount() > 0) record.people()->all().front()->wasThere(true);
    answer(first.alone(), "yes");
    answer(first.othersInRoom(), "yes");
    grab("record-3-people");
    first.wasNotAlone();
}

void told(RecordVisitViewModel& record, const Grab& grab)
{
    ChildAnswers& first = *record.children()->all().front();
    record.goTo(RecordVisitViewModel::Heard);
    answer(first.observation(),
        "Ali opened the door with Mum. The living room was warm and tidy. He showed me a drawing of his football team.");
    answer(first.childsWords(), "I like it when Nan comes on Fridays.");
    grab("record-4-heard");
    record.goTo(RecordVisitViewModel::Meaning);
    answer(first.opinion(), "Ali seems settled, and looks for his grandmother.");
    grab("record-5-meaning");
    record.goTo(RecordVisitViewModel::Language);
    answer(record.visit()->interpreter(), "family_member");
    grab("record-6-language");
    answer(record.visit()->interpreter(), "not_needed");
}

void kept(RecordVisitViewModel& record, const Grab& grab)
{
    record.goTo(RecordVisitViewModel::Safety);
    grab("record-7-safety");
    record.showPrivate(true);
    answer(record.visit()->domesticAbuse(), "suspected");
    grab("record-7-safety-shown");
    answer(record.visit()->danger(), "yes");
    grab("record-7-danger");
    record.back();
    answer(record.visit()->danger(), "no");
    record.goTo(RecordVisitViewModel::NextSteps);
    grab("record-8-next");
    record.goTo(RecordVisitViewModel::Sections);
    grab("record-sections");
    record.finish();
    grab("record-9-check");
    if (record.problems()->count() > 0) record.putRight(0);
    grab("record-9-put-right");
    record.visit()->domesticAbuse()->answer({});
}

} // namespace

void tourOfRecording(RecordVisitViewModel& record, const Grab& grab)
{
    for (const auto& child : record.children()->all()) child->choose(true);
    grab("record-1-visit");
    seen(record, grab);
    told(record, grab);
    kept(record, grab);
}

} // namespace sightline::test
