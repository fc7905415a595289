<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Sightline کے بارے میں</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished">ورژن %1</translation>
    </message>
    <message>
        <source>Visits to children, recorded where they happen. Sightline is free software under the MIT licence. Nothing on this tablet is used for anything but the work with the children.</source>
        <translation type="unfinished">بچوں کے پاس کیے گئے دورے، وہیں ریکارڈ کیے جاتے ہیں جہاں وہ ہوتے ہیں۔ Sightline MIT لائسنس کے تحت آزاد (فری) سافٹ ویئر ہے۔ اس ٹیبلیٹ کی کوئی بھی چیز بچوں کے ساتھ کام کے سوا کسی اور مقصد کے لیے استعمال نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation type="unfinished">اس میں شامل دوسروں کا کام</translation>
    </message>
    <message>
        <source>%1 – licence: %2</source>
        <translation type="unfinished">%1 – لائسنس: %2</translation>
    </message>
</context>
<context>
    <name>AmendVisit</name>
    <message>
        <source>The visit</source>
        <translation type="unfinished">دورہ</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">دورے کی تاریخ</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">مثلاً، 18/11/2026</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished">شروع ہونے کا وقت</translation>
    </message>
    <message>
        <source>Finish time</source>
        <translation type="unfinished">ختم ہونے کا وقت</translation>
    </message>
    <message>
        <source>Is this where the child lives?</source>
        <translation type="unfinished">کیا بچہ یہیں رہتا ہے؟</translation>
    </message>
    <message>
        <source>Did the family know you were coming?</source>
        <translation type="unfinished">کیا خاندان کو معلوم تھا کہ آپ آ رہے ہیں؟</translation>
    </message>
    <message>
        <source>One person on each line, and who they are to the child</source>
        <translation type="unfinished">ہر سطر میں ایک فرد، اور بچے سے اس کا رشتہ یا تعلق</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">ترجمانی کس نے کی؟</translation>
    </message>
    <message>
        <source>Was %1 seen?</source>
        <translation type="unfinished">کیا %1 کو دیکھا گیا؟</translation>
    </message>
    <message>
        <source>Why was %1 not seen alone?</source>
        <translation type="unfinished">%1 کو اکیلے کیوں نہیں دیکھا گیا؟</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation type="unfinished">مزید بتائیں</translation>
    </message>
    <message>
        <source>Was %1 awake?</source>
        <translation type="unfinished">کیا %1 بیدار تھے؟</translation>
    </message>
    <message>
        <source>Was anyone else in the room when you spoke to %1?</source>
        <translation type="unfinished">جب آپ نے %1 سے بات کی تو کیا کمرے میں کوئی اور تھا؟</translation>
    </message>
    <message>
        <source>Did you see where %1 sleeps?</source>
        <translation type="unfinished">کیا آپ نے %1 کے سونے کی جگہ دیکھی؟</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">نوٹس</translation>
    </message>
    <message>
        <source>Facts only. What you saw, what people said, in their words.</source>
        <translation type="unfinished">صرف حقائق۔ آپ نے کیا دیکھا، لوگوں نے کیا کہا، انہی کے الفاظ میں۔</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished">عین الفاظ</translation>
    </message>
    <message>
        <source>More exact words</source>
        <translation type="unfinished">مزید عین الفاظ</translation>
    </message>
    <message>
        <source>What %1 said, as it was said</source>
        <translation type="unfinished">%1 نے کیا کہا، جیسا کہا گیا</translation>
    </message>
    <message>
        <source>Enter the date of the visit, for example 18/11/2026</source>
        <translation type="unfinished">دورے کی تاریخ درج کریں، مثلاً 18/11/2026</translation>
    </message>
    <message>
        <source>Date of the visit must be today or in the past</source>
        <translation type="unfinished">دورے کی تاریخ آج کی یا گزری ہوئی ہونی چاہیے</translation>
    </message>
    <message>
        <source>Enter a time such as 10:30</source>
        <translation type="unfinished">وقت درج کریں، جیسے 10:30</translation>
    </message>
    <message>
        <source>Finish time must be after the start time</source>
        <translation type="unfinished">ختم ہونے کا وقت شروع ہونے کے وقت کے بعد ہونا چاہیے</translation>
    </message>
    <message>
        <source>%1 cannot have been seen on a visit that did not take place</source>
        <translation type="unfinished">جو دورہ ہوا ہی نہیں، اُس میں %1 کو نہیں دیکھا جا سکتا تھا</translation>
    </message>
    <message>
        <source>Select whether %1 was seen</source>
        <translation type="unfinished">منتخب کریں کہ %1 کو دیکھا گیا یا نہیں</translation>
    </message>
    <message>
        <source>Select why %1 was not seen alone</source>
        <translation type="unfinished">منتخب کریں کہ %1 کو اکیلے کیوں نہیں دیکھا گیا</translation>
    </message>
    <message>
        <source>The record says: %1. You are changing it to: %2. This says more than before and may move %3&apos;s next due date. Your manager sees the change, who made it and why.</source>
        <translation type="unfinished">ریکارڈ میں ہے: %1۔ آپ اسے بدل کر یہ کر رہے ہیں: %2۔ یہ پہلے سے زیادہ بتاتا ہے اور اس سے %3 کی اگلی مقررہ تاریخ بدل سکتی ہے۔ آپ کے مینیجر کو یہ تبدیلی، اسے کرنے والے کا نام اور وجہ نظر آتی ہے۔</translation>
    </message>
    <message>
        <source>Exact words, from your draft</source>
        <translation type="unfinished">عین الفاظ، آپ کے مسودے سے</translation>
    </message>
</context>
<context>
    <name>AmendVisitScreen</name>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">تبدیلی محفوظ کریں</translation>
    </message>
    <message>
        <source>Only what you change is added to the record. What it said before stays in its history.</source>
        <translation type="unfinished">ریکارڈ میں صرف وہی شامل ہوتا ہے جو آپ تبدیل کرتے ہیں۔ پہلے جو لکھا تھا وہ اس کی سرگزشت میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished">یہ مسودہ ضائع کر دیں</translation>
    </message>
    <message>
        <source>The record itself stays as it is.</source>
        <translation type="unfinished">خود ریکارڈ جیسا ہے ویسا ہی رہتا ہے۔</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished">مسودہ رکھیں</translation>
    </message>
    <message>
        <source>Throw away what you typed here?</source>
        <translation type="unfinished">کیا آپ نے یہاں جو ٹائپ کیا ہے اسے ضائع کر دیا جائے؟</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">ضائع کر دیں</translation>
    </message>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">بند کریں۔ آپ کا مسودہ اس ٹیبلیٹ پر رہتا ہے۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change %1, %2</source>
        <translation type="unfinished">%1 تبدیل کریں، %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">تبدیل کریں</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">چھوڑ دو</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">مجھے نہیں پتا</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation type="unfinished">مجھے نہیں بتانا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">پہلے جیسا کرو</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>%1, open now</source>
        <translation type="unfinished">%1، ابھی کھلا ہے</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished">ایک تصویر</translation>
    </message>
    <message>
        <source>Say one more thing</source>
        <translation type="unfinished">ایک اور بات کہو</translation>
    </message>
</context>
<context>
    <name>AttemptScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Who was the visit to?</source>
        <translation type="unfinished">دورہ کس کے پاس تھا؟</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation type="unfinished">%1 کے پاس دورہ</translation>
    </message>
    <message>
        <source>Saved on this tablet.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر محفوظ ہو گیا۔</translation>
    </message>
    <message>
        <source>It will be sent when you are online. The visit is still due.</source>
        <translation type="unfinished">جب آپ آن لائن ہوں گے تو یہ بھیج دیا جائے گا۔ دورہ اب بھی واجب ہے۔</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">بند کریں۔ آپ کا مسودہ اس ٹیبلیٹ پر رہتا ہے۔</translation>
    </message>
</context>
<context>
    <name>BriefScreen</name>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">دورہ ریکارڈ کریں</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished">اندر جانے سے پہلے</translation>
    </message>
    <message>
        <source>Who may be there</source>
        <translation type="unfinished">وہاں کون ہو سکتا ہے</translation>
    </message>
    <message>
        <source>Language and communication</source>
        <translation type="unfinished">زبان اور بات چیت</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">کیا واجب ہے</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation type="unfinished">پچھلے دورے</translation>
    </message>
    <message>
        <source>What happened next, as it was written down then</source>
        <translation type="unfinished">اس کے بعد کیا ہوا، جیسا اُس وقت لکھا گیا</translation>
    </message>
    <message>
        <source>In their own words, last time</source>
        <translation type="unfinished">پچھلی بار، ان کے اپنے الفاظ میں</translation>
    </message>
</context>
<context>
    <name>BriefViewModel</name>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1.</source>
        <translation type="unfinished">
            <numerusform>%1 کو دیکھے بغیر لگاتار %n کوشش۔</numerusform>
            <numerusform>%1 کو دیکھے بغیر لگاتار %n کوششیں۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>Talking</source>
        <translation type="unfinished">بول کر</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation type="unfinished">اشاروں کی زبان</translation>
    </message>
    <message>
        <source>Makaton</source>
        <translation type="unfinished">میکاٹن (Makaton)</translation>
    </message>
    <message>
        <source>Symbols or pictures</source>
        <translation type="unfinished">علامتیں یا تصویریں</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">لکھ کر</translation>
    </message>
    <message>
        <source>Play or drawing</source>
        <translation type="unfinished">کھیل یا ڈرائنگ</translation>
    </message>
    <message>
        <source>Through behaviour, looks or sounds</source>
        <translation type="unfinished">رویے، نظروں یا آوازوں کے ذریعے</translation>
    </message>
    <message>
        <source>No sign of it on this visit</source>
        <translation type="unfinished">اس دورے میں اس کی کوئی علامت نہیں</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished">شبہ ہے</translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished">معلوم ہے</translation>
    </message>
    <message>
        <source>Yes, offered</source>
        <translation type="unfinished">ہاں، پیش کیا گیا</translation>
    </message>
    <message>
        <source>No, not offered</source>
        <translation type="unfinished">نہیں، پیش نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Not an adult woman</source>
        <translation type="unfinished">بالغ خاتون نہیں</translation>
    </message>
    <message>
        <source>Antenatal</source>
        <translation type="unfinished">پیدائش سے پہلے (دورانِ حمل)</translation>
    </message>
    <message>
        <source>From 28 weeks of pregnancy</source>
        <translation type="unfinished">حمل کے 28 ہفتوں سے</translation>
    </message>
    <message>
        <source>New birth</source>
        <translation type="unfinished">نئی پیدائش</translation>
    </message>
    <message>
        <source>1 to 14 days</source>
        <translation type="unfinished">1 سے 14 دن</translation>
    </message>
    <message>
        <source>6 to 8 weeks</source>
        <translation type="unfinished">6 سے 8 ہفتے</translation>
    </message>
    <message>
        <source>9 to 15 months</source>
        <translation type="unfinished">9 سے 15 ماہ</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished">2 سال</translation>
    </message>
    <message>
        <source>24 to 30 months</source>
        <translation type="unfinished">24 سے 30 ماہ</translation>
    </message>
    <message>
        <source>School entry</source>
        <translation type="unfinished">اسکول میں داخلہ</translation>
    </message>
    <message>
        <source>Year 6</source>
        <translation type="unfinished">سال 6 (Year 6)</translation>
    </message>
    <message>
        <source>Year 8</source>
        <translation type="unfinished">سال 8 (Year 8)</translation>
    </message>
    <message>
        <source>Year 10</source>
        <translation type="unfinished">سال 10 (Year 10)</translation>
    </message>
    <message>
        <source>Not a review</source>
        <translation type="unfinished">جائزہ نہیں</translation>
    </message>
    <message>
        <source>Another health visit</source>
        <translation type="unfinished">صحت کا کوئی اور دورہ</translation>
    </message>
    <message>
        <source>An emergency came first</source>
        <translation type="unfinished">کوئی ہنگامی صورتِ حال پہلے آ گئی</translation>
    </message>
    <message>
        <source>Too much other work</source>
        <translation type="unfinished">دوسرا کام بہت زیادہ تھا</translation>
    </message>
    <message>
        <source>I was away or ill</source>
        <translation type="unfinished">میری غیر حاضری یا بیماری</translation>
    </message>
    <message>
        <source>The tablet did not work</source>
        <translation type="unfinished">ٹیبلیٹ نے کام نہیں کیا</translation>
    </message>
    <message>
        <source>I was waiting for an answer</source>
        <translation type="unfinished">مجھے جواب کا انتظار تھا</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">کچھ اور</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished">کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>Nobody came to the door</source>
        <translation type="unfinished">دروازے پر کوئی نہیں آیا</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">اندر نہیں آنے دیا گیا</translation>
    </message>
    <message>
        <source>Somebody came, and would not let you in</source>
        <translation type="unfinished">کوئی آیا، مگر اس نے آپ کو اندر نہیں آنے دیا</translation>
    </message>
    <message>
        <source>Child not there</source>
        <translation type="unfinished">بچہ وہاں نہیں تھا</translation>
    </message>
</context>
<context>
    <name>CheckAnswers</name>
    <message>
        <source>The visit</source>
        <translation type="unfinished">دورہ</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">چھپا ہوا</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">بچے</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">وہاں کون تھا</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">دیکھا گیا</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>When you finish, this record is fixed. You can add a correction later; nothing is overwritten.</source>
        <translation type="unfinished">جب آپ مکمل کر دیتے ہیں تو یہ ریکارڈ حتمی ہو جاتا ہے۔ آپ بعد میں تصحیح شامل کر سکتے ہیں؛ کسی چیز کے اوپر نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished">یہ مسودہ ضائع کر دیں</translation>
    </message>
    <message>
        <source>Throw away every answer of this draft? This cannot be undone.</source>
        <translation type="unfinished">کیا اس مسودے کا ہر جواب ضائع کر دیا جائے؟ اسے واپس نہیں لایا جا سکتا۔</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished">مسودہ رکھیں</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">ضائع کر دیں</translation>
    </message>
    <message>
        <source>Hide the private answers</source>
        <translation type="unfinished">نجی جوابات کو چھپائیں</translation>
    </message>
    <message>
        <source>Show the private answers</source>
        <translation type="unfinished">نجی جوابات کو دکھائیں</translation>
    </message>
    <message>
        <source>Hide private answers</source>
        <translation type="unfinished">نجی جوابات چھپائیں</translation>
    </message>
    <message>
        <source>Show private answers</source>
        <translation type="unfinished">نجی جوابات دکھائیں</translation>
    </message>
</context>
<context>
    <name>ChildHeader</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">عمر</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation type="unfinished">رہائش کا پتا</translation>
    </message>
    <message>
        <source>Allocated to</source>
        <translation type="unfinished">کس کو سونپا گیا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">بات چیت کی ضروریات</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">اس صفحے کے حصے</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">ٹائم لائن</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">منصوبہ</translation>
    </message>
    <message>
        <source>Wishes and feelings</source>
        <translation type="unfinished">خواہشات اور احساسات</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">لوگ</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation type="unfinished">ٹائم لائن کیا دکھاتی ہے</translation>
    </message>
    <message>
        <source>Only when seen alone</source>
        <translation type="unfinished">صرف جب اکیلے دیکھا گیا</translation>
    </message>
</context>
<context>
    <name>ChildModules</name>
    <message>
        <source>How I feel</source>
        <translation type="unfinished">مجھے کیسا لگتا ہے</translation>
    </message>
    <message>
        <source>My three houses</source>
        <translation type="unfinished">میرے تین گھر</translation>
    </message>
    <message>
        <source>Like and don&apos;t like</source>
        <translation type="unfinished">پسند اور ناپسند</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">تصویر بناؤ</translation>
    </message>
    <message>
        <source>Say it in my words</source>
        <translation type="unfinished">اپنے لفظوں میں کہو</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished">لوگ اور جگہیں</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation type="unfinished">اچھی خبر</translation>
    </message>
    <message>
        <source>What I want to happen</source>
        <translation type="unfinished">میری خواہش، اب کیا ہو</translation>
    </message>
    <message>
        <source>Which is your favourite food?</source>
        <translation type="unfinished">تمہارا سب سے پسندیدہ کھانا کون سا ہے؟</translation>
    </message>
    <message>
        <source>What food do you like?</source>
        <translation type="unfinished">تمہیں کون سا کھانا پسند ہے؟</translation>
    </message>
    <message>
        <source>Tap one or more.</source>
        <translation type="unfinished">ایک یا زیادہ کو چھوؤ۔</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation type="unfinished">پیزا</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation type="unfinished">سیب</translation>
    </message>
    <message>
        <source>Rice</source>
        <translation type="unfinished">چاول</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation type="unfinished">سوپ</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation type="unfinished">کیک</translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Lead social worker</source>
        <translation type="unfinished">مرکزی سوشل ورکر</translation>
    </message>
    <message>
        <source>Second worker</source>
        <translation type="unfinished">دوسرا کارکن</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">صحت</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation type="unfinished">مقامی اتھارٹی کی نگہداشت میں</translation>
    </message>
    <message>
        <source>Looked after, with a parent before the assessment</source>
        <translation type="unfinished">مقامی اتھارٹی کی نگہداشت میں، جائزے سے پہلے والد یا والدہ کے ساتھ</translation>
    </message>
    <message>
        <source>Looked after, temporary approval or an interim order with a parent</source>
        <translation type="unfinished">مقامی اتھارٹی کی نگہداشت میں، عارضی منظوری یا عبوری حکم، والد یا والدہ کے ساتھ</translation>
    </message>
    <message>
        <source>Looked after, a care order with a parent</source>
        <translation type="unfinished">مقامی اتھارٹی کی نگہداشت میں، کیئر آرڈر، والد یا والدہ کے ساتھ</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished">%1 سے %2 تک</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation type="unfinished">%1 کو شروع ہوتا ہے</translation>
    </message>
    <message>
        <source>Since %1, ends on %2</source>
        <translation type="unfinished">%1 سے، %2 کو ختم ہوتا ہے</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">%1 سے</translation>
    </message>
    <message>
        <source>Two versions. %1: %2</source>
        <translation type="unfinished">دو ورژن۔ %1: %2</translation>
    </message>
    <message>
        <source>What the plan asks for</source>
        <translation type="unfinished">منصوبہ کیا تقاضا کرتا ہے</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation type="unfinished">قانون کیا تقاضا کرتا ہے</translation>
    </message>
    <message>
        <source>%1, %2. Written down by %3.</source>
        <translation type="unfinished">%1، %2۔ %3 نے تحریر کیا۔</translation>
    </message>
    <message>
        <source>Nothing was written about what happened next.</source>
        <translation type="unfinished">اس کے بعد کیا ہوا، اس بارے میں کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">معلوم افراد</translation>
    </message>
    <message>
        <source>Who works with %1</source>
        <translation type="unfinished">%1 کے ساتھ کون کام کرتا ہے</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished">%1، %2 سے</translation>
    </message>
    <message>
        <source>Was there at visits</source>
        <translation type="unfinished">دوروں کے وقت موجود تھے</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation type="unfinished">آخری بار %1 کو</translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished">بچے کے تحفظ کا منصوبہ (Child protection plan)</translation>
    </message>
    <message>
        <source>Child in need plan</source>
        <translation type="unfinished">ضرورت مند بچے کا منصوبہ (Child in need plan)</translation>
    </message>
    <message>
        <source>Private fostering</source>
        <translation type="unfinished">نجی فوسٹرنگ</translation>
    </message>
</context>
<context>
    <name>ChildPrompts</name>
    <message>
        <source>Okay</source>
        <translation type="unfinished">ٹھیک</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation type="unfinished">پریشان</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation type="unfinished">پُرجوش</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished">تھکن</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation type="unfinished">خوش</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation type="unfinished">الجھن</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished">غصہ</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished">پُرسکون</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation type="unfinished">تنہا</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation type="unfinished">فخر</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation type="unfinished">ڈر</translation>
    </message>
    <message>
        <source>Bored</source>
        <translation type="unfinished">بور</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation type="unfinished">پُرامید</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation type="unfinished">اداس</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation type="unfinished">حیران</translation>
    </message>
    <message>
        <source>Shy</source>
        <translation type="unfinished">جھجک</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation type="unfinished">ناراض</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation type="unfinished">پیار</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">الگ تھلگ</translation>
    </message>
    <message>
        <source>Hurt</source>
        <translation type="unfinished">تکلیف</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation type="unfinished">شرمندہ</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">مجھے پکا نہیں پتا</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">گھر</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">اسکول</translation>
    </message>
    <message>
        <source>My bedroom</source>
        <translation type="unfinished">میرا سونے کا کمرہ</translation>
    </message>
    <message>
        <source>The park</source>
        <translation type="unfinished">پارک</translation>
    </message>
    <message>
        <source>Mum&apos;s house</source>
        <translation type="unfinished">امی کا گھر</translation>
    </message>
    <message>
        <source>Dad&apos;s house</source>
        <translation type="unfinished">ابو کا گھر</translation>
    </message>
    <message>
        <source>Gran or Grandad&apos;s house</source>
        <translation type="unfinished">دادا دادی یا نانا نانی کا گھر</translation>
    </message>
    <message>
        <source>A friend&apos;s house</source>
        <translation type="unfinished">دوست کا گھر</translation>
    </message>
    <message>
        <source>A club</source>
        <translation type="unfinished">کلب</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">آن لائن</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished">ہر جگہ</translation>
    </message>
    <message>
        <source>Mum</source>
        <translation type="unfinished">امی</translation>
    </message>
    <message>
        <source>Dad</source>
        <translation type="unfinished">ابو</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation type="unfinished">جو میرا خیال رکھتے ہیں</translation>
    </message>
    <message>
        <source>Gran</source>
        <translation type="unfinished">دادی یا نانی</translation>
    </message>
    <message>
        <source>Grandad</source>
        <translation type="unfinished">دادا یا نانا</translation>
    </message>
    <message>
        <source>My brother</source>
        <translation type="unfinished">میرا بھائی</translation>
    </message>
    <message>
        <source>My sister</source>
        <translation type="unfinished">میری بہن</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation type="unfinished">ایک دوست</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation type="unfinished">میرے ٹیچر</translation>
    </message>
    <message>
        <source>My worker</source>
        <translation type="unfinished">میرے ورکر</translation>
    </message>
    <message>
        <source>A pet</source>
        <translation type="unfinished">پالتو جانور</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">گھر والے</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">دوست</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">کھیل</translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished">کھانا</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished">نیند</translation>
    </message>
    <message>
        <source>Shouting</source>
        <translation type="unfinished">چیخنا چلانا</translation>
    </message>
    <message>
        <source>A hug</source>
        <translation type="unfinished">گلے لگانا</translation>
    </message>
    <message>
        <source>How do you feel?</source>
        <translation type="unfinished">تمہیں کیسا لگ رہا ہے؟</translation>
    </message>
    <message>
        <source>How do you feel today?</source>
        <translation type="unfinished">آج تمہیں کیسا لگ رہا ہے؟</translation>
    </message>
    <message>
        <source>How do you feel at the moment?</source>
        <translation type="unfinished">اس وقت تمہیں کیسا لگ رہا ہے؟</translation>
    </message>
    <message>
        <source>You can pick more than one.</source>
        <translation type="unfinished">چاہو تو ایک سے زیادہ چن لو۔</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished">کہاں؟</translation>
    </message>
    <message>
        <source>Where do you feel like this?</source>
        <translation type="unfinished">تمہیں ایسا کہاں لگتا ہے؟</translation>
    </message>
    <message>
        <source>Do you want to say more about it?</source>
        <translation type="unfinished">کیا اس کے بارے میں کچھ اور بتانا ہے؟</translation>
    </message>
    <message>
        <source>You can write, draw or pick cards.</source>
        <translation type="unfinished">چاہو تو لکھو، تصویر بناؤ یا کارڈ چنو۔</translation>
    </message>
    <message>
        <source>House of worries</source>
        <translation type="unfinished">فکروں کا گھر</translation>
    </message>
    <message>
        <source>What makes you worry?</source>
        <translation type="unfinished">تمہیں کیا چیز پریشان کرتی ہے؟</translation>
    </message>
    <message>
        <source>What do you worry about?</source>
        <translation type="unfinished">تمہیں کس بات کی فکر ہوتی ہے؟</translation>
    </message>
    <message>
        <source>House of good things</source>
        <translation type="unfinished">اچھی باتوں کا گھر</translation>
    </message>
    <message>
        <source>What is good?</source>
        <translation type="unfinished">کیا اچھا ہے؟</translation>
    </message>
    <message>
        <source>What is good in your life?</source>
        <translation type="unfinished">تمہاری زندگی میں کیا اچھا ہے؟</translation>
    </message>
    <message>
        <source>What is going well in your life?</source>
        <translation type="unfinished">تمہاری زندگی میں کیا اچھا چل رہا ہے؟</translation>
    </message>
    <message>
        <source>House of dreams</source>
        <translation type="unfinished">خوابوں کا گھر</translation>
    </message>
    <message>
        <source>What do you dream of?</source>
        <translation type="unfinished">تمہارے خواب کیا ہیں؟</translation>
    </message>
    <message>
        <source>What do you wish for?</source>
        <translation type="unfinished">تمہاری خواہش کیا ہے؟</translation>
    </message>
    <message>
        <source>How would things be if your wishes came true?</source>
        <translation type="unfinished">اگر تمہاری خواہشیں پوری ہو جائیں تو سب کیسا ہو؟</translation>
    </message>
    <message>
        <source>What do you like?</source>
        <translation type="unfinished">تمہیں کیا پسند ہے؟</translation>
    </message>
    <message>
        <source>Tap a card. Then tap where it goes.</source>
        <translation type="unfinished">ایک کارڈ کو چھوؤ۔ پھر اس کی جگہ کو چھوؤ۔</translation>
    </message>
    <message>
        <source>Dinner time</source>
        <translation type="unfinished">رات کے کھانے کا وقت</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation type="unfinished">سونے کا وقت</translation>
    </message>
    <message>
        <source>Playing outside</source>
        <translation type="unfinished">باہر کھیلنا</translation>
    </message>
    <message>
        <source>My toys</source>
        <translation type="unfinished">میرے کھلونے</translation>
    </message>
    <message>
        <source>Games on a screen</source>
        <translation type="unfinished">اسکرین پر گیم</translation>
    </message>
    <message>
        <source>Bath time</source>
        <translation type="unfinished">نہانے کا وقت</translation>
    </message>
    <message>
        <source>Being on my own</source>
        <translation type="unfinished">اکیلے رہنا</translation>
    </message>
    <message>
        <source>Loud noises</source>
        <translation type="unfinished">اونچی آوازیں</translation>
    </message>
    <message>
        <source>Seeing my family</source>
        <translation type="unfinished">گھر والوں سے ملنا</translation>
    </message>
    <message>
        <source>Seeing my friends</source>
        <translation type="unfinished">دوستوں سے ملنا</translation>
    </message>
    <message>
        <source>When my worker comes</source>
        <translation type="unfinished">جب میرے ورکر آئیں</translation>
    </message>
    <message>
        <source>When %1 comes</source>
        <translation type="unfinished">جب %1 آئیں</translation>
    </message>
    <message>
        <source>I like it</source>
        <translation type="unfinished">مجھے پسند ہے</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">پکا نہیں پتا</translation>
    </message>
    <message>
        <source>I don&apos;t like it</source>
        <translation type="unfinished">مجھے پسند نہیں</translation>
    </message>
    <message>
        <source>Who do you like to be with?</source>
        <translation type="unfinished">تمہیں کس کے ساتھ رہنا اچھا لگتا ہے؟</translation>
    </message>
    <message>
        <source>Who can you talk to?</source>
        <translation type="unfinished">ایسا کون ہے جس سے تم بات کر سکو؟</translation>
    </message>
    <message>
        <source>Is there someone you don&apos;t like to be with?</source>
        <translation type="unfinished">کیا کوئی ایسا ہے جس کے ساتھ رہنا تمہیں اچھا نہیں لگتا؟</translation>
    </message>
    <message>
        <source>Where do you like to be?</source>
        <translation type="unfinished">تمہیں کہاں رہنا اچھا لگتا ہے؟</translation>
    </message>
    <message>
        <source>Is there a place you don&apos;t like?</source>
        <translation type="unfinished">کیا کوئی جگہ ہے جو تمہیں پسند نہیں؟</translation>
    </message>
    <message>
        <source>What do you want now?</source>
        <translation type="unfinished">تمہیں اب کیا چاہیے؟</translation>
    </message>
    <message>
        <source>What do you want to happen now?</source>
        <translation type="unfinished">تمہاری کیا خواہش ہے، اب کیا ہو؟</translation>
    </message>
    <message>
        <source>What do you think and want right now?</source>
        <translation type="unfinished">اس وقت تمہارا کیا خیال ہے، اور تمہیں کیا چاہیے؟</translation>
    </message>
    <message>
        <source>I wish …</source>
        <translation type="unfinished">کاش …</translation>
    </message>
    <message>
        <source>What do you wish for when you are older?</source>
        <translation type="unfinished">جب تمہاری عمر زیادہ ہو گی، تب کے لیے تمہاری کیا خواہش ہے؟</translation>
    </message>
    <message>
        <source>What are your wishes for the future?</source>
        <translation type="unfinished">آنے والے وقت کے لیے تمہاری کیا خواہشیں ہیں؟</translation>
    </message>
    <message>
        <source>What should grown-ups do?</source>
        <translation type="unfinished">بڑے لوگ کیا کریں؟</translation>
    </message>
    <message>
        <source>What should the grown-ups do?</source>
        <translation type="unfinished">بڑوں کو کیا کرنا چاہیے؟</translation>
    </message>
    <message>
        <source>What would you like the grown-ups to do?</source>
        <translation type="unfinished">تمہاری کیا خواہش ہے، بڑے لوگ کیا کریں؟</translation>
    </message>
    <message>
        <source>Who should know about this?</source>
        <translation type="unfinished">یہ بات کس کو پتا ہونی چاہیے؟</translation>
    </message>
    <message>
        <source>What made you smile?</source>
        <translation type="unfinished">کس بات پر تمہیں مسکراہٹ آئی؟</translation>
    </message>
    <message>
        <source>What good thing happened?</source>
        <translation type="unfinished">کیا اچھی بات ہوئی؟</translation>
    </message>
    <message>
        <source>Has something good happened?</source>
        <translation type="unfinished">کیا کوئی اچھی بات ہوئی ہے؟</translation>
    </message>
    <message>
        <source>Draw what you like.</source>
        <translation type="unfinished">جو چاہو بناؤ۔</translation>
    </message>
    <message>
        <source>Tell me about your picture.</source>
        <translation type="unfinished">اپنی تصویر کے بارے میں بتاؤ۔</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">تمہیں کیا کہنا ہے؟</translation>
    </message>
</context>
<context>
    <name>ChildScreen</name>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">دورہ ریکارڈ کریں</translation>
    </message>
    <message>
        <source>No reply or not let in</source>
        <translation type="unfinished">کوئی جواب نہیں یا اندر نہیں آنے دیا گیا</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished">اندر جانے سے پہلے</translation>
    </message>
    <message>
        <source>What I saw of %1</source>
        <translation type="unfinished">میں نے %1 کے بارے میں کیا دیکھا</translation>
    </message>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">ٹیبلیٹ %1 کو دیں</translation>
    </message>
</context>
<context>
    <name>ChildWindow</name>
    <message>
        <source>Sightline</source>
        <translation type="unfinished">Sightline</translation>
    </message>
</context>
<context>
    <name>ChildWords</name>
    <message>
        <source>your worker</source>
        <translation type="unfinished">تمہارے ورکر</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation type="unfinished">سلام</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished">سلام %1</translation>
    </message>
    <message>
        <source>This is your place.</source>
        <translation type="unfinished">یہ تمہاری جگہ ہے۔</translation>
    </message>
    <message>
        <source>You can say what you like, or nothing.</source>
        <translation type="unfinished">جو چاہو کہو، یا کچھ نہ کہو۔</translation>
    </message>
    <message>
        <source>There are no wrong answers.</source>
        <translation type="unfinished">کوئی جواب غلط نہیں۔</translation>
    </message>
    <message>
        <source>This is what you said last time.</source>
        <translation type="unfinished">پچھلی بار تم نے یہ کہا تھا۔</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation type="unfinished">اسے کون پڑھ سکتا ہے؟</translation>
    </message>
    <message>
        <source>%1 will read it, and so will their manager.</source>
        <translation type="unfinished">اسے %1 اور ان کے مینیجر پڑھیں گے۔</translation>
    </message>
    <message>
        <source>You choose who else can read it.</source>
        <translation type="unfinished">اور کون پڑھ سکتا ہے، یہ تمہاری مرضی ہے۔</translation>
    </message>
    <message>
        <source>What if you or someone else is not safe?</source>
        <translation type="unfinished">اگر تم یا کوئی اور محفوظ نہ ہو تو؟</translation>
    </message>
    <message>
        <source>Then we have to tell people who can help.</source>
        <translation type="unfinished">پھر ہمیں ان لوگوں کو بتانا ہوتا ہے جو مدد کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Who can read this now?</source>
        <translation type="unfinished">اب اسے کون پڑھ سکتا ہے؟</translation>
    </message>
    <message>
        <source>This is what you chose at the start.</source>
        <translation type="unfinished">یہ تم نے شروع میں چنا تھا۔</translation>
    </message>
    <message>
        <source>You can change it now.</source>
        <translation type="unfinished">چاہو تو اب بدل لو۔</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation type="unfinished">پہلے آزما لو</translation>
    </message>
    <message>
        <source>This is just to try it.</source>
        <translation type="unfinished">یہ صرف آزمانے کے لیے ہے۔</translation>
    </message>
    <message>
        <source>We do not keep this.</source>
        <translation type="unfinished">ہم اسے نہیں رکھتے۔</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">تمہارا دل کیا کرنے کو چاہتا ہے؟</translation>
    </message>
    <message>
        <source>Pick any one.</source>
        <translation type="unfinished">کوئی بھی ایک چنو۔</translation>
    </message>
    <message>
        <source>You can stop when you want.</source>
        <translation type="unfinished">جب چاہو رک جاؤ۔</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">مجھے لگتا ہے میں محفوظ نہیں ہوں</translation>
    </message>
    <message>
        <source>Thank you for telling me.</source>
        <translation type="unfinished">مجھے بتانے کا شکریہ۔</translation>
    </message>
    <message>
        <source>Show this to %1 now.</source>
        <translation type="unfinished">یہ ابھی %1 کو دکھاؤ۔</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">تصویر بناؤ</translation>
    </message>
    <message>
        <source>This is what you said</source>
        <translation type="unfinished">تم نے یہ کہا</translation>
    </message>
    <message>
        <source>You did not say anything today.</source>
        <translation type="unfinished">آج تم نے کچھ نہیں کہا۔</translation>
    </message>
    <message>
        <source>That is okay.</source>
        <translation type="unfinished">کوئی بات نہیں۔</translation>
    </message>
    <message>
        <source>We will keep this.</source>
        <translation type="unfinished">ہم اسے رکھیں گے۔</translation>
    </message>
    <message>
        <source>You can take things out.</source>
        <translation type="unfinished">چاہو تو کوئی بات نکال دو۔</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation type="unfinished">ہمیں بتانے کا شکریہ۔</translation>
    </message>
    <message>
        <source>Now give the tablet to %1.</source>
        <translation type="unfinished">اب ٹیبلیٹ %1 کو دے دو۔</translation>
    </message>
    <message>
        <source>Give the tablet to %1.</source>
        <translation type="unfinished">ٹیبلیٹ %1 کو دے دو۔</translation>
    </message>
    <message>
        <source>This tablet is full. Show this to %1.</source>
        <translation type="unfinished">یہ ٹیبلیٹ بھر گیا ہے۔ یہ %1 کو دکھاؤ۔</translation>
    </message>
    <message>
        <source>You skipped this.</source>
        <translation type="unfinished">تم نے یہ چھوڑ دیا۔</translation>
    </message>
    <message>
        <source>You said: I don&apos;t know.</source>
        <translation type="unfinished">تم نے کہا: مجھے نہیں پتا۔</translation>
    </message>
    <message>
        <source>You said: I don&apos;t want to say.</source>
        <translation type="unfinished">تم نے کہا: مجھے نہیں بتانا۔</translation>
    </message>
    <message>
        <source>You took this out.</source>
        <translation type="unfinished">تم نے یہ نکال دیا۔</translation>
    </message>
    <message>
        <source>You typed this.</source>
        <translation type="unfinished">یہ تم نے ٹائپ کیا۔</translation>
    </message>
    <message>
        <source>%1 wrote what you said.</source>
        <translation type="unfinished">جو تم نے کہا، وہ %1 نے لکھا۔</translation>
    </message>
    <message>
        <source>You type.</source>
        <translation type="unfinished">تم ٹائپ کرو۔</translation>
    </message>
    <message>
        <source>%1 writes what you say.</source>
        <translation type="unfinished">تم بولو اور %1 لکھیں۔</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>A card and what it was put under: Dinner – I like it</comment>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Just %1 and their manager</source>
        <translation type="unfinished">صرف %1 اور ان کے مینیجر</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation type="unfinished">جو میرا خیال رکھتے ہیں</translation>
    </message>
    <message>
        <source>My mum or dad</source>
        <translation type="unfinished">میری امی یا ابو</translation>
    </message>
    <message>
        <source>My school</source>
        <translation type="unfinished">میرا اسکول</translation>
    </message>
    <message>
        <source>My reviewing officer</source>
        <translation type="unfinished">میرے جائزہ افسر</translation>
    </message>
    <message>
        <source>Anyone who helps me</source>
        <translation type="unfinished">جو بھی میری مدد کرے</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">مجھے پکا نہیں پتا</translation>
    </message>
    <message>
        <source>This page is full. Say one more thing on a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">ٹیبلیٹ %1 کو دیں</translation>
    </message>
</context>
<context>
    <name>ChildrenScreen</name>
    <message>
        <source>Children</source>
        <translation type="unfinished">بچے</translation>
    </message>
    <message>
        <source>Find a child by name, address or number</source>
        <translation type="unfinished">نام، پتے یا نمبر سے بچہ تلاش کریں</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Where the rule comes from: %1</source>
        <translation type="unfinished">یہ ضابطہ کہاں سے آیا: %1</translation>
    </message>
    <message>
        <source>why this date, %1</source>
        <translation type="unfinished">یہ تاریخ کیوں، %1</translation>
    </message>
</context>
<context>
    <name>ClockWarning</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n گھنٹہ</numerusform>
            <numerusform>%n گھنٹے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is %1 behind the server&apos;s.</source>
        <translation type="unfinished">اس ٹیبلیٹ کی گھڑی سرور کی گھڑی سے %1 پیچھے ہے۔</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation type="unfinished">اس ٹیبلیٹ کی گھڑی سرور کی گھڑی سے %1 آگے ہے۔</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock was turned back: it is %1 earlier than when the server was last heard from.</source>
        <translation type="unfinished">اس ٹیبلیٹ کی گھڑی پیچھے کی گئی تھی: یہ اُس وقت سے %1 پہلے کا وقت بتا رہی ہے جب سرور سے آخری بار رابطہ ہوا تھا۔</translation>
    </message>
    <message>
        <source>Check the date of each visit, and set the date and time in the tablet&apos;s own settings. Nothing you recorded is lost.</source>
        <translation type="unfinished">ہر دورے کی تاریخ جانچیں، اور ٹیبلیٹ کی اپنی ترتیبات میں تاریخ اور وقت درست کریں۔ آپ کا ریکارڈ کیا ہوا کچھ بھی گم نہیں ہوا۔</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Seen</source>
        <translation type="unfinished">دیکھا گیا</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">اکیلے دیکھا گیا</translation>
    </message>
    <message>
        <source>Where the child sleeps seen</source>
        <translation type="unfinished">بچے کے سونے کی جگہ دیکھی گئی</translation>
    </message>
    <message>
        <source>%1; the first time by %2</source>
        <translation type="unfinished">%1؛ پہلی بار %2 تک</translation>
    </message>
    <message>
        <source>, where the child lives</source>
        <translation type="unfinished">، جہاں بچہ رہتا ہے</translation>
    </message>
    <message>
        <source>%1 by %2%3, at least %4</source>
        <translation type="unfinished">%1، %2 کی طرف سے%3، کم از کم %4</translation>
    </message>
    <message>
        <source>No visit has counted yet.</source>
        <translation type="unfinished">ابھی تک کوئی دورہ شمار نہیں ہوا۔</translation>
    </message>
    <message>
        <source>Last counted today, %1.</source>
        <translation type="unfinished">آخری شمار ہونے والا: آج، %1۔</translation>
    </message>
    <message>
        <source>Last counted yesterday, %1.</source>
        <translation type="unfinished">آخری شمار ہونے والا: گزشتہ کل، %1۔</translation>
    </message>
    <message numerus="yes">
        <source>Last counted %n days ago, on %1.</source>
        <translation type="unfinished">
            <numerusform>آخری شمار ہونے والا: %n دن پہلے، %1 کو۔</numerusform>
            <numerusform>آخری شمار ہونے والا: %n دن پہلے، %1 کو۔</numerusform>
        </translation>
    </message>
    <message>
        <source> It was not made by the lead social worker.</source>
        <translation type="unfinished"> یہ مرکزی سوشل ورکر نے نہیں کیا تھا۔</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1، %2 کی طرف سے</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished">اگلا دورہ</translation>
    </message>
    <message>
        <source>Next time seen alone</source>
        <translation type="unfinished">اگلی بار اکیلے میں ملاقات</translation>
    </message>
    <message>
        <source>The child&apos;s plan</source>
        <translation type="unfinished">بچے کا منصوبہ</translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2010, paragraph %1</source>
        <translation type="unfinished">Working Together to Safeguard Children 2010، پیراگراف %1</translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2015, %1</source>
        <translation type="unfinished">Working Together to Safeguard Children 2015، %1</translation>
    </message>
    <message>
        <source>Care Planning, Placement and Case Review Regulations 2010, regulation %1</source>
        <translation type="unfinished">Care Planning, Placement and Case Review Regulations 2010، ضابطہ %1</translation>
    </message>
    <message>
        <source>Private Fostering Regulations 2005, regulation %1</source>
        <translation type="unfinished">Private Fostering Regulations 2005، ضابطہ %1</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was recorded before.</source>
        <translation type="unfinished">پہلے کچھ ریکارڈ نہیں کیا گیا تھا۔</translation>
    </message>
    <message>
        <source>what it was before, %1</source>
        <translation type="unfinished">پہلے کیا تھا، %1</translation>
    </message>
</context>
<context>
    <name>ConflictScreen</name>
    <message>
        <source>Save what I decided</source>
        <translation type="unfinished">میرا فیصلہ محفوظ کریں</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">بعد میں فیصلہ کریں</translation>
    </message>
    <message>
        <source>Two people changed this</source>
        <translation type="unfinished">اسے دو افراد نے تبدیل کیا</translation>
    </message>
    <message>
        <source>Nothing is thrown away: every version stays in the history, whatever is decided.</source>
        <translation type="unfinished">کچھ بھی ضائع نہیں کیا جاتا: فیصلہ کچھ بھی ہو، ہر ورژن سرگزشت میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">جیسا ہے ویسا ہی رہنے دیں</translation>
    </message>
</context>
<context>
    <name>CoverButton</name>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">اسکرین ڈھانپیں</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">ڈھانپیں</translation>
    </message>
</context>
<context>
    <name>DangerPage</name>
    <message>
        <source>Call for help now</source>
        <translation type="unfinished">ابھی مدد کے لیے فون کریں</translation>
    </message>
    <message>
        <source>If anyone is in danger now, call 999.</source>
        <translation type="unfinished">اگر کوئی اس وقت خطرے میں ہے تو 999 پر فون کریں۔</translation>
    </message>
    <message>
        <source>Then call your duty team.</source>
        <translation type="unfinished">پھر اپنی ڈیوٹی ٹیم کو فون کریں۔</translation>
    </message>
    <message>
        <source>This visit is kept on the tablet. Sightline does not call anybody, and nobody is told before it is sent.</source>
        <translation type="unfinished">یہ دورہ ٹیبلیٹ پر محفوظ ہے۔ Sightline کسی کو فون نہیں کرتا، اور بھیجے جانے سے پہلے کسی کو اطلاع نہیں ملتی۔</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation type="unfinished">دورے پر واپس</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished">چھپائیں: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished">دکھائیں: %1</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished">تصویر بناؤ</translation>
    </message>
    <message>
        <source>Put pictures</source>
        <translation type="unfinished">تصویریں لگاؤ</translation>
    </message>
    <message>
        <source>Undo line</source>
        <translation type="unfinished">لکیر ہٹاؤ</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">واپس لاؤ</translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished">نیا صفحہ</translation>
    </message>
    <message>
        <source>This page is full. Take a new page.</source>
        <translation type="unfinished">یہ صفحہ بھر گیا ہے۔ نیا صفحہ لو۔</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>Page to draw on</source>
        <translation type="unfinished">تصویر بنانے کا صفحہ</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">جاری رکھیں</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished">اس ٹیبلیٹ کو سیٹ اپ کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
    <message>
        <source>Create a PIN for this tablet</source>
        <translation type="unfinished">اس ٹیبلیٹ کے لیے PIN بنائیں</translation>
    </message>
    <message>
        <source>Your administrator gives you the address of the server and a code, in writing or as a QR code. The code works once and for a short time. You must be online.</source>
        <translation type="unfinished">آپ کا منتظم آپ کو سرور کا پتا اور ایک کوڈ دیتا ہے، تحریری طور پر یا QR کوڈ کی صورت میں۔ کوڈ صرف ایک بار اور تھوڑی دیر کے لیے کام کرتا ہے۔ آپ کا آن لائن ہونا ضروری ہے۔</translation>
    </message>
    <message>
        <source>For example: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF. You may paste the text of a QR code.</source>
        <translation type="unfinished">مثلاً: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF۔ آپ QR کوڈ کا متن پیسٹ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Address and code</source>
        <translation type="unfinished">پتا اور کوڈ</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished">سرور: %1</translation>
    </message>
    <message>
        <source>At least 6 digits, not all the same and not in a row. A passphrase of several words is safer and may be easier to remember. Nobody else knows it, and nobody can look it up for you.</source>
        <translation type="unfinished">کم از کم 6 ہندسے، نہ سب ایک جیسے ہوں اور نہ ترتیب وار۔ کئی الفاظ پر مشتمل پاس فریز زیادہ محفوظ ہے اور اسے یاد رکھنا آسان ہو سکتا ہے۔ اسے کوئی اور نہیں جانتا، اور کوئی آپ کے لیے اسے معلوم نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation type="unfinished">PIN یا پاس فریز</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">وہی دوبارہ</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">جو میں ٹائپ کروں وہ دکھائیں</translation>
    </message>
    <message>
        <source>Setting up this tablet. This takes a few seconds.</source>
        <translation type="unfinished">اس ٹیبلیٹ کو سیٹ اپ کیا جا رہا ہے۔ اس میں چند سیکنڈ لگتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished">خرابی: %1</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>There are %n thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform>%n چیز درست کرنی ہے</numerusform>
            <numerusform>%n چیزیں درست کرنی ہیں</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Finished on this tablet.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر مکمل ہو گیا۔</translation>
    </message>
    <message>
        <source>It will be sent when you are online.</source>
        <translation type="unfinished">جب آپ آن لائن ہوں گے تو یہ بھیج دیا جائے گا۔</translation>
    </message>
    <message>
        <source>Back to My visits</source>
        <translation type="unfinished">میرے دورے پر واپس</translation>
    </message>
</context>
<context>
    <name>GiveBackStage</name>
    <message>
        <source>For the worker: enter your PIN.</source>
        <translation type="unfinished">کارکن کے لیے: اپنا PIN درج کریں۔</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished">آخری ہندسہ مٹائیں</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">اَن لاک کریں</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">آگے جائیں</translation>
    </message>
</context>
<context>
    <name>HandBackScreen</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished">مکمل کریں</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished">%1 کے ساتھ جاری رکھیں</translation>
    </message>
    <message>
        <source>What to do now: stay with %1, ask what %1 wants you to know, and call your manager or the duty team before you leave. If anyone is in danger now, call 999.</source>
        <translation type="unfinished">اب کیا کرنا ہے: %1 کے ساتھ رہیں، پوچھیں کہ %1 آپ کو کیا بتانا چاہتے ہیں، اور جانے سے پہلے اپنے مینیجر یا ڈیوٹی ٹیم کو فون کریں۔ اگر کوئی اس وقت خطرے میں ہے تو 999 پر فون کریں۔</translation>
    </message>
    <message>
        <source>No duty numbers are on this tablet. You can write them down under Settings.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر ڈیوٹی نمبر نہیں ہیں۔ آپ انہیں “ترتیبات” میں لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Duty numbers: %1</source>
        <translation type="unfinished">ڈیوٹی نمبر: %1</translation>
    </message>
    <message>
        <source>Saved on this tablet.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر محفوظ ہو گیا۔</translation>
    </message>
    <message>
        <source>Write your response: %1</source>
        <translation type="unfinished">اپنا جواب لکھیں: %1</translation>
    </message>
    <message>
        <source>Write your response</source>
        <translation type="unfinished">اپنا جواب لکھیں</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">ابھی نہیں</translation>
    </message>
    <message>
        <source>Lock the app and give it to %1</source>
        <translation type="unfinished">ایپ لاک کریں اور %1 کو دیں</translation>
    </message>
    <message>
        <source>The rest of the app will lock. You need your PIN to come back.</source>
        <translation type="unfinished">باقی ایپ لاک ہو جائے گی۔ واپس آنے کے لیے آپ کو اپنا PIN درکار ہو گا۔</translation>
    </message>
    <message>
        <source>%1 gets a space of their own. Nothing of any other child, of a plan or of a visit is there.</source>
        <translation type="unfinished">%1 کو اپنی الگ جگہ ملتی ہے۔ وہاں کسی دوسرے بچے، کسی منصوبے یا کسی دورے کی کوئی چیز نہیں ہے۔</translation>
    </message>
    <message>
        <source>Offer to read aloud</source>
        <translation type="unfinished">پڑھ کر سنانے کی پیشکش کریں</translation>
    </message>
    <message>
        <source>This is kept with what %1 says. Tick yourself too, if you stay.</source>
        <translation type="unfinished">یہ %1 کی کہی ہوئی باتوں کے ساتھ رکھا جاتا ہے۔ اگر آپ وہیں رہیں تو اپنے نام پر بھی نشان لگائیں۔</translation>
    </message>
    <message>
        <source>Who is in the room with %1?</source>
        <translation type="unfinished">کمرے میں %1 کے ساتھ کون ہے؟</translation>
    </message>
    <message>
        <source>In the room: %1</source>
        <translation type="unfinished">کمرے میں: %1</translation>
    </message>
    <message>
        <source>Nobody: %1 is alone with the tablet</source>
        <translation type="unfinished">کوئی نہیں: ٹیبلیٹ کے ساتھ صرف %1</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished">پچھلی بار</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished">ہم نے کیا کیا</translation>
    </message>
    <message>
        <source>Show this: %1</source>
        <translation type="unfinished">یہ دکھائیں: %1</translation>
    </message>
    <message>
        <source>Show this to %1</source>
        <translation type="unfinished">یہ %1 کو دکھائیں</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>from about %1, by the expected date</source>
        <translation type="unfinished">تقریباً %1 سے، متوقع تاریخ تک</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">%1 سے</translation>
    </message>
    <message>
        <source>due before the birth</source>
        <translation type="unfinished">پیدائش سے پہلے واجب</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished">%1 تک واجب</translation>
    </message>
    <message>
        <source>done on %1, late</source>
        <translation type="unfinished">%1 کو ہوا، تاخیر سے</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation type="unfinished">%1 کو ہوا</translation>
    </message>
    <message>
        <source>not recorded, was due by %1</source>
        <translation type="unfinished">ریکارڈ نہیں ہوا، %1 تک واجب تھا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Overdue: a visit, or seeing the child alone, should have happened by now.</source>
        <translation type="unfinished">مقررہ تاریخ گزر چکی: دورہ، یا بچے سے اکیلے میں ملاقات، اب تک ہو جانی چاہیے تھی۔</translation>
    </message>
    <message>
        <source>Due soon: it must happen in the next few days.</source>
        <translation type="unfinished">جلد واجب: یہ اگلے چند دنوں میں ہونا ضروری ہے۔</translation>
    </message>
    <message>
        <source>On track: nothing is due yet. The next date is on the card.</source>
        <translation type="unfinished">معمول کے مطابق: ابھی کچھ واجب نہیں۔ اگلی تاریخ کارڈ پر ہے۔</translation>
    </message>
    <message>
        <source>No plan: this tablet has no plan that says how often the child must be visited. Ask your manager.</source>
        <translation type="unfinished">کوئی منصوبہ نہیں: اس ٹیبلیٹ پر ایسا کوئی منصوبہ نہیں جو بتائے کہ بچے کے پاس کتنی بار دورہ کرنا ضروری ہے۔ اپنے مینیجر سے پوچھیں۔</translation>
    </message>
    <message>
        <source>Paused: the visits wait for something, for example for a birth. The card says for what.</source>
        <translation type="unfinished">عارضی طور پر رکا ہوا: دورے کسی چیز کے انتظار میں ہیں، مثلاً پیدائش کے۔ کارڈ پر لکھا ہے کہ کس چیز کے۔</translation>
    </message>
    <message>
        <source>Every word has its own shape, so that colour is never needed to tell them apart.</source>
        <translation type="unfinished">ہر لفظ کی اپنی شکل ہے، تاکہ انہیں پہچاننے کے لیے رنگ کی کبھی ضرورت نہ پڑے۔</translation>
    </message>
    <message>
        <source>Everything you finish is kept on this tablet first, encrypted. “To send” counts what the server does not have yet.</source>
        <translation type="unfinished">آپ جو کچھ مکمل کرتے ہیں وہ پہلے اس ٹیبلیٹ پر، خفیہ کاری (encryption) کے ساتھ، محفوظ ہوتا ہے۔ “بھیجنا باقی” ان چیزوں کی گنتی ہے جو ابھی سرور کے پاس نہیں ہیں۔</translation>
    </message>
    <message>
        <source>You need not wait and you need not do anything: it is sent as soon as the tablet is online.</source>
        <translation type="unfinished">آپ کو نہ انتظار کرنے کی ضرورت ہے نہ کچھ کرنے کی: ٹیبلیٹ کے آن لائن ہوتے ہی یہ بھیج دیا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Until it is sent, this tablet is the only place that has it. Keep the tablet safe and charged.</source>
        <translation type="unfinished">جب تک یہ بھیجا نہیں جاتا، یہ صرف اسی ٹیبلیٹ پر موجود ہے۔ ٹیبلیٹ کو محفوظ اور چارج رکھیں۔</translation>
    </message>
    <message>
        <source>“Offline” means that the server cannot be reached. You can go on working.</source>
        <translation type="unfinished">“آف لائن” کا مطلب ہے کہ سرور تک رسائی نہیں ہو رہی۔ آپ کام جاری رکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>If a child or anyone else is in danger now, ring 999. Then ring your duty team.</source>
        <translation type="unfinished">اگر کوئی بچہ یا کوئی اور شخص اس وقت خطرے میں ہے تو 999 پر فون کریں۔ پھر اپنی ڈیوٹی ٹیم کو فون کریں۔</translation>
    </message>
    <message>
        <source>Nothing you have typed is lost when you leave a page, lock the tablet or lose the network.</source>
        <translation type="unfinished">جب آپ کوئی صفحہ چھوڑیں، ٹیبلیٹ لاک کریں یا نیٹ ورک چلا جائے تو آپ کا ٹائپ کیا ہوا کچھ بھی گم نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>If a page does not do what you expect: go back, open it again, and look at Sync to see what is not sent.</source>
        <translation type="unfinished">اگر کوئی صفحہ آپ کی توقع کے مطابق کام نہ کرے: واپس جائیں، اسے دوبارہ کھولیں، اور “ہم آہنگی” میں دیکھیں کہ کیا نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>If the tablet does not work: ring the help desk of your organisation. Say what you wanted to do and what the screen says. Do not read them anything about a child, and never your PIN.</source>
        <translation type="unfinished">اگر ٹیبلیٹ کام نہ کرے: اپنے ادارے کے ہیلپ ڈیسک کو فون کریں۔ بتائیں کہ آپ کیا کرنا چاہ رہے تھے اور اسکرین پر کیا لکھا ہے۔ انہیں کسی بچے کے بارے میں کچھ پڑھ کر نہ سنائیں، اور اپنا PIN کبھی نہ بتائیں۔</translation>
    </message>
    <message>
        <source>If the tablet is lost or stolen: ring the help desk at once, at any hour. They can revoke it, and it wipes itself when it is next online.</source>
        <translation type="unfinished">اگر ٹیبلیٹ گم یا چوری ہو جائے: فوراً، کسی بھی وقت، ہیلپ ڈیسک کو فون کریں۔ وہ اسے منسوخ کر سکتے ہیں، اور اگلی بار آن لائن ہونے پر یہ خود کو مٹا دیتا ہے۔</translation>
    </message>
    <message>
        <source>Answer the parts in any order. Each answer is kept as you give it. You can close the visit and come back: it stays a draft on this tablet.</source>
        <translation type="unfinished">حصوں کے جواب کسی بھی ترتیب سے دیں۔ ہر جواب آپ کے دیتے ہی محفوظ ہو جاتا ہے۔ آپ دورہ بند کر کے واپس آ سکتے ہیں: یہ اس ٹیبلیٹ پر مسودہ رہتا ہے۔</translation>
    </message>
    <message>
        <source>“Seen alone” is never answered for you. If you did not speak to the child alone, you are asked why.</source>
        <translation type="unfinished">“اکیلے دیکھا گیا” کا جواب کبھی آپ کی طرف سے نہیں دیا جاتا۔ اگر آپ نے بچے سے اکیلے میں بات نہیں کی تو آپ سے وجہ پوچھی جاتی ہے۔</translation>
    </message>
    <message>
        <source>Phone calls, video calls and meetings are kept, but do not count as a visit.</source>
        <translation type="unfinished">فون کالیں، ویڈیو کالیں اور میٹنگیں محفوظ رکھی جاتی ہیں، مگر دورہ شمار نہیں ہوتیں۔</translation>
    </message>
    <message>
        <source>When you finish, the record is fixed. You can add a correction later; nothing is overwritten.</source>
        <translation type="unfinished">جب آپ مکمل کر دیتے ہیں تو ریکارڈ حتمی ہو جاتا ہے۔ آپ بعد میں تصحیح شامل کر سکتے ہیں؛ کسی چیز کے اوپر نہیں لکھا جاتا۔</translation>
    </message>
    <message>
        <source>You can finish without a network.</source>
        <translation type="unfinished">آپ نیٹ ورک کے بغیر مکمل کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase and choose Unlock. You may also paste it.</source>
        <translation type="unfinished">اپنا PIN یا پاس فریز ٹائپ کریں اور “اَن لاک کریں” منتخب کریں۔ آپ اسے پیسٹ بھی کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>After some wrong tries the tablet waits before the next one. After ten wrong tries it can no longer be opened: what you had not sent is kept sealed and goes to your organisation.</source>
        <translation type="unfinished">چند غلط کوششوں کے بعد ٹیبلیٹ اگلی کوشش سے پہلے انتظار کرتا ہے۔ دس غلط کوششوں کے بعد اسے مزید نہیں کھولا جا سکتا: جو کچھ آپ نے نہیں بھیجا تھا وہ سربمہر رکھا جاتا ہے اور آپ کے ادارے کے پاس جاتا ہے۔</translation>
    </message>
    <message>
        <source>If you have forgotten your PIN, stop trying and ring the help desk of your organisation. Nobody can tell you the PIN, but they can set the tablet up anew.</source>
        <translation type="unfinished">اگر آپ اپنا PIN بھول گئے ہیں تو کوشش کرنا چھوڑ دیں اور اپنے ادارے کے ہیلپ ڈیسک کو فون کریں۔ کوئی آپ کو PIN نہیں بتا سکتا، لیکن وہ ٹیبلیٹ کو نئے سرے سے سیٹ اپ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Unlocking the tablet</source>
        <translation type="unfinished">ٹیبلیٹ کو اَن لاک کرنا</translation>
    </message>
    <message>
        <source>Setting up a tablet</source>
        <translation type="unfinished">ٹیبلیٹ سیٹ اپ کرنا</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation type="unfinished">میرے دورے</translation>
    </message>
    <message>
        <source>A child&apos;s page</source>
        <translation type="unfinished">بچے کا صفحہ</translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation type="unfinished">دورہ ریکارڈ کرنا</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">ہم آہنگی</translation>
    </message>
    <message>
        <source>Two people changed this</source>
        <translation type="unfinished">اسے دو افراد نے تبدیل کیا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ترتیبات</translation>
    </message>
    <message>
        <source>What the five words mean</source>
        <translation type="unfinished">پانچ الفاظ کا کیا مطلب ہے</translation>
    </message>
    <message>
        <source>What “to send” means</source>
        <translation type="unfinished">“بھیجنا باقی” کا کیا مطلب ہے</translation>
    </message>
    <message>
        <source>When you are stuck, and who to ring</source>
        <translation type="unfinished">جب آپ اٹک جائیں، اور کس کو فون کریں</translation>
    </message>
    <message>
        <source>You need to be online once, and you need the address of the server and a code. Your administrator has both. The code works once and only for a short time.</source>
        <translation type="unfinished">آپ کو ایک بار آن لائن ہونا ہوگا، اور آپ کو سرور کا پتا اور ایک کوڈ درکار ہے۔ دونوں آپ کے منتظم کے پاس ہیں۔ کوڈ صرف ایک بار اور تھوڑی ہی دیر کے لیے کام کرتا ہے۔</translation>
    </message>
    <message>
        <source>Then you choose a PIN. It opens this tablet only. Nobody else knows it, and nobody can look it up.</source>
        <translation type="unfinished">پھر آپ ایک PIN منتخب کرتے ہیں۔ یہ صرف اسی ٹیبلیٹ کو کھولتا ہے۔ اسے کوئی اور نہیں جانتا، اور کوئی اسے معلوم نہیں کر سکتا۔</translation>
    </message>
    <message>
        <source>Every child you visit, the most urgent first. Children of one home stand together.</source>
        <translation type="unfinished">ہر وہ بچہ جس کے پاس آپ دورہ کرتے ہیں، سب سے فوری پہلے۔ ایک گھر کے بچے ایک ساتھ ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Two dates count for each child: the next visit, and the next time the child is seen alone. The earlier one decides where the child stands in the list.</source>
        <translation type="unfinished">ہر بچے کے لیے دو تاریخیں اہم ہیں: اگلا دورہ، اور اگلی بار جب بچے سے اکیلے میں ملاقات ہونی ہے۔ ان میں سے پہلے آنے والی تاریخ طے کرتی ہے کہ فہرست میں بچہ کہاں ہے۔</translation>
    </message>
    <message>
        <source>Choose Record to record a visit. Choose a child&apos;s name to see everything about the child.</source>
        <translation type="unfinished">دورہ ریکارڈ کرنے کے لیے “ریکارڈ کریں” منتخب کریں۔ بچے کے بارے میں سب کچھ دیکھنے کے لیے بچے کا نام منتخب کریں۔</translation>
    </message>
    <message>
        <source>What you and your colleagues know about the child: the next dates and the rule behind each, every visit, and what the child said.</source>
        <translation type="unfinished">آپ اور آپ کے ساتھی بچے کے بارے میں کیا جانتے ہیں: اگلی تاریخیں اور ہر تاریخ کے پیچھے کا ضابطہ، ہر دورہ، اور بچے نے کیا کہا۔</translation>
    </message>
    <message>
        <source>What a child said stands in the child&apos;s own words. It is never changed and never scored.</source>
        <translation type="unfinished">بچے نے جو کہا وہ بچے کے اپنے الفاظ میں درج ہے۔ اسے نہ کبھی بدلا جاتا ہے اور نہ کبھی نمبر دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>What is sent, what is not, and when this tablet last heard from the server. Sending and receiving are two things: all sent does not mean that you have the newest.</source>
        <translation type="unfinished">کیا بھیجا گیا، کیا نہیں، اور اس ٹیبلیٹ کا سرور سے آخری رابطہ کب ہوا۔ بھیجنا اور وصول کرنا دو الگ چیزیں ہیں: سب کچھ بھیجے جانے کا مطلب یہ نہیں کہ آپ کے پاس تازہ ترین ہے۔</translation>
    </message>
    <message>
        <source>Sync happens by itself. “Sync now” only does it at once.</source>
        <translation type="unfinished">ہم آہنگی خود بخود ہوتی ہے۔ “ابھی ہم آہنگ کریں” بس اسے فوراً کر دیتا ہے۔</translation>
    </message>
    <message>
        <source>You and somebody else wrote different things about the same question. Both are kept. You choose which one holds, or write a new one.</source>
        <translation type="unfinished">آپ نے اور کسی اور نے ایک ہی سوال کے بارے میں مختلف باتیں لکھیں۔ دونوں رکھی گئی ہیں۔ آپ منتخب کرتے ہیں کہ کون سی برقرار رہے، یا نئی لکھتے ہیں۔</translation>
    </message>
    <message>
        <source>Nothing is thrown away: every version stays in the history. You may decide later.</source>
        <translation type="unfinished">کچھ بھی ضائع نہیں کیا جاتا: ہر ورژن سرگزشت میں رہتا ہے۔ آپ بعد میں فیصلہ کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>Text size, colours, movement and language, for this tablet.</source>
        <translation type="unfinished">اس ٹیبلیٹ کے لیے متن کا سائز، رنگ، حرکت اور زبان۔</translation>
    </message>
    <message>
        <source>A change is there at once and is kept for next time.</source>
        <translation type="unfinished">تبدیلی فوراً لاگو ہو جاتی ہے اور اگلی بار کے لیے محفوظ رہتی ہے۔</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">مدد</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">مدد</translation>
    </message>
    <message>
        <source>If anyone is in danger now, ring 999.</source>
        <translation type="unfinished">اگر کوئی اس وقت خطرے میں ہے تو 999 پر فون کریں۔</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Sightline کے بارے میں</translation>
    </message>
</context>
<context>
    <name>HiddenStage</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">واپس جاؤ</translation>
    </message>
</context>
<context>
    <name>HomeStage</name>
    <message>
        <source>%1, you have been here</source>
        <translation type="unfinished">%1، تم نے یہ کھولا تھا</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>This tablet locks itself in %n second(s)</source>
        <translation type="unfinished">
            <numerusform>یہ ٹیبلیٹ %n سیکنڈ میں خود کو لاک کر دے گا</numerusform>
            <numerusform>یہ ٹیبلیٹ %n سیکنڈ میں خود کو لاک کر دے گا</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has touched it for a while. What you have typed is kept.</source>
        <translation type="unfinished">کچھ دیر سے اسے کسی نے نہیں چھوا۔ آپ کا ٹائپ کیا ہوا محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished">اسے کھلا رکھیں</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation type="unfinished">تمہاری تصویر</translation>
    </message>
    <message>
        <source>Take this out: %1</source>
        <translation type="unfinished">اسے نکال دو: %1</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation type="unfinished">اسے نکال دو</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Nobody was met on this visit, so nothing is asked here.</source>
        <translation type="unfinished">اس دورے میں کسی سے ملاقات نہیں ہوئی، اس لیے یہاں کچھ نہیں پوچھا جاتا۔</translation>
    </message>
</context>
<context>
    <name>LastTimeCard</name>
    <message>
        <source>On %1 you said</source>
        <translation type="unfinished">%1 کو تم نے کہا تھا</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>This is what we did</source>
        <translation type="unfinished">ہم نے یہ کیا</translation>
    </message>
    <message>
        <source>We have not written down yet what we did.</source>
        <translation type="unfinished">ہم نے ابھی نہیں لکھا کہ ہم نے کیا کیا۔</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1۔ %2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Sightline</source>
        <translation type="unfinished">Sightline</translation>
    </message>
</context>
<context>
    <name>MeScreen</name>
    <message>
        <source>Me</source>
        <translation type="unfinished">میں</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished">ابھی لاک کریں</translation>
    </message>
    <message>
        <source>Text size, colours, movement, language, privacy</source>
        <translation type="unfinished">متن کا سائز، رنگ، حرکت، زبان، رازداری</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ترتیبات</translation>
    </message>
    <message>
        <source>What the words mean, and who to ring</source>
        <translation type="unfinished">الفاظ کا کیا مطلب ہے، اور کس سے پوچھیں</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">مدد</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Sightline کے بارے میں</translation>
    </message>
</context>
<context>
    <name>MyVisits</name>
    <message>
        <source>Draft on this tablet</source>
        <translation type="unfinished">اس ٹیبلیٹ پر مسودہ</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">ابھی نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">دو ورژن</translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished">۔ </translation>
    </message>
    <message>
        <source>Visit %1. </source>
        <translation type="unfinished">دورہ: %1۔ </translation>
    </message>
    <message>
        <source>Seen alone %1. </source>
        <translation type="unfinished">اکیلے میں ملاقات: %1۔ </translation>
    </message>
    <message>
        <source>No visit plan on this tablet</source>
        <translation type="unfinished">اس ٹیبلیٹ پر دوروں کا کوئی منصوبہ نہیں</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">مقررہ تاریخ گزر چکی</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished">اگلے 7 دن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">بعد میں</translation>
    </message>
    <message>
        <source>No visit plan</source>
        <translation type="unfinished">دوروں کا کوئی منصوبہ نہیں</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished">جلد واجب</translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished">معمول کے مطابق</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished">کوئی منصوبہ نہیں</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">عارضی طور پر رکا ہوا</translation>
    </message>
    <message>
        <source>You have no visits due in the next 7 days.</source>
        <translation type="unfinished">اگلے 7 دنوں میں آپ کا کوئی دورہ واجب نہیں۔</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation type="unfinished">کسی کی مقررہ تاریخ نہیں گزری</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished">%1 کی مقررہ تاریخ گزر چکی</translation>
    </message>
    <message>
        <source>%1, %2 due in the next 7 days</source>
        <translation type="unfinished">%1، %2 اگلے 7 دنوں میں واجب</translation>
    </message>
    <message numerus="yes">
        <source>%n tries without seeing the child</source>
        <translation type="unfinished">
            <numerusform>بچے کو دیکھے بغیر %n کوشش</numerusform>
            <numerusform>بچے کو دیکھے بغیر %n کوششیں</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead social worker recorded</source>
        <translation type="unfinished">کوئی مرکزی سوشل ورکر ریکارڈ نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation type="unfinished">مرکزی کارکن: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> اور </translation>
    </message>
    <message>
        <source>Visit by %1: %2</source>
        <translation type="unfinished">%1 کی طرف سے دورہ: %2</translation>
    </message>
    <message>
        <source>Pressed “I don’t feel safe”, not yet acknowledged by a manager</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationButton</name>
    <message>
        <source>%1, shown now</source>
        <translation type="unfinished">%1، ابھی دکھایا جا رہا ہے</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">آگے</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">%1 استعمال کریں</translation>
    </message>
</context>
<context>
    <name>NextVisitWords</name>
    <message>
        <source>%1: the next visit is due by %2. %3</source>
        <translation type="unfinished">%1: اگلا دورہ %2 تک واجب ہے۔ %3</translation>
    </message>
    <message>
        <source>%1: this visit, as answered so far, does not count. %2</source>
        <translation type="unfinished">%1: اب تک دیے گئے جوابات کے مطابق، یہ دورہ شمار نہیں ہوتا۔ %2</translation>
    </message>
</context>
<context>
    <name>NotSafeStage</name>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">ٹیبلیٹ %1 کو دیں</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">آگے جائیں</translation>
    </message>
</context>
<context>
    <name>ObserveScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>This is your observation, kept as yours. It is not what %1 said.</source>
        <translation type="unfinished">یہ آپ کا مشاہدہ ہے، اور آپ ہی کے نام سے رکھا جاتا ہے۔ یہ وہ نہیں جو %1 نے کہا۔</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">وہاں کون تھا؟</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Something else</source>
        <translation type="unfinished">کچھ اور</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">شامل کرو</translation>
    </message>
</context>
<context>
    <name>PageTop</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Tick everybody you met.</source>
        <translation type="unfinished">جن جن سے آپ ملے، ان سب پر نشان لگائیں۔</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">وہاں کون تھا؟</translation>
    </message>
    <message>
        <source>Nobody was met on this visit, so nothing is asked here.</source>
        <translation type="unfinished">اس دورے میں کسی سے ملاقات نہیں ہوئی، اس لیے یہاں کچھ نہیں پوچھا جاتا۔</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation type="unfinished">یہ جواب جانچیں</translation>
    </message>
    <message>
        <source>I did not speak to %1 alone</source>
        <translation type="unfinished">میں نے %1 سے اکیلے میں بات نہیں کی</translation>
    </message>
    <message>
        <source>Nobody else was in the room</source>
        <translation type="unfinished">کمرے میں کوئی اور نہیں تھا</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Nobody around this child is recorded on this tablet.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر اس بچے کے آس پاس کا کوئی فرد ریکارڈ نہیں ہے۔</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">جگہیں</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation type="unfinished">میرے دورے</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">ہم آہنگی</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">میں</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">بچے</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>No plan for this child is on this tablet.</source>
        <translation type="unfinished">اس بچے کا کوئی منصوبہ اس ٹیبلیٹ پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>The next five dates, if each visit is made on its day</source>
        <translation type="unfinished">اگلی پانچ تاریخیں، اگر ہر دورہ اپنے دن پر کیا جائے</translation>
    </message>
    <message>
        <source>Where the rule comes from: %1</source>
        <translation type="unfinished">یہ ضابطہ کہاں سے آیا: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyShield</name>
    <message>
        <source>Sightline. Tap to go on.</source>
        <translation type="unfinished">Sightline۔ آگے بڑھنے کے لیے ٹیپ کریں۔</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation type="unfinished">Sightline</translation>
    </message>
    <message>
        <source>Tap to go on.</source>
        <translation type="unfinished">آگے بڑھنے کے لیے ٹیپ کریں۔</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Start</source>
        <translation type="unfinished">شروع کرو</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">مجھے لگتا ہے میں محفوظ نہیں ہوں</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation type="unfinished">اسے چھپاؤ</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation type="unfinished">میرا کام ہو گیا</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished">پڑھنا بند کرو</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation type="unfinished">مجھے پڑھ کر سناؤ</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>Quote: %1</source>
        <translation type="unfinished">اقتباس: %1</translation>
    </message>
    <message>
        <source>Quote: %1. %2</source>
        <translation type="unfinished">اقتباس: %1۔ %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
</context>
<context>
    <name>RadioRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
</context>
<context>
    <name>RecordVisit</name>
    <message>
        <source>Select what happened</source>
        <translation type="unfinished">منتخب کریں کہ کیا ہوا</translation>
    </message>
    <message>
        <source>Enter the date of the visit</source>
        <translation type="unfinished">دورے کی تاریخ درج کریں</translation>
    </message>
    <message>
        <source>Date of the visit must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">دورے کی تاریخ میں دن، مہینہ اور سال ہونا چاہیے، جیسے 18/11/2026</translation>
    </message>
    <message>
        <source>Select where the visit was</source>
        <translation type="unfinished">منتخب کریں کہ دورہ کہاں تھا</translation>
    </message>
    <message>
        <source>Select what the visit was for</source>
        <translation type="unfinished">منتخب کریں کہ دورہ کس لیے تھا</translation>
    </message>
    <message>
        <source>Select yes if you spoke to %1 alone</source>
        <translation type="unfinished">اگر آپ نے %1 سے اکیلے میں بات کی تو “ہاں” منتخب کریں</translation>
    </message>
    <message>
        <source>Enter who is new in the home</source>
        <translation type="unfinished">درج کریں کہ گھر میں نیا کون ہے</translation>
    </message>
    <message>
        <source>Date of the next visit must be a day, month and year, like 2/12/2026</source>
        <translation type="unfinished">اگلے دورے کی تاریخ میں دن، مہینہ اور سال ہونا چاہیے، جیسے 2/12/2026</translation>
    </message>
    <message>
        <source>Select whether you offered %1 the chance to be seen alone</source>
        <translation type="unfinished">منتخب کریں کہ آپ نے %1 کو اکیلے میں ملاقات کا موقع پیش کیا یا نہیں</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation type="unfinished">دورہ ہوا</translation>
    </message>
    <message>
        <source>No one answered</source>
        <translation type="unfinished">کسی نے جواب نہیں دیا</translation>
    </message>
    <message>
        <source>I was not let in</source>
        <translation type="unfinished">مجھے اندر نہیں آنے دیا گیا</translation>
    </message>
    <message>
        <source>No child was there</source>
        <translation type="unfinished">وہاں کوئی بچہ نہیں تھا</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation type="unfinished">یہ منسوخ ہو گیا</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">گزشتہ کل</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished">کوئی اور دن</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">گھر</translation>
    </message>
    <message>
        <source>Where the child lives now</source>
        <translation type="unfinished">جہاں بچہ اب رہتا ہے</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">فوسٹر ہوم یا کیئر ہوم</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">کلینک</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">اسکول</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">نرسری</translation>
    </message>
    <message>
        <source>Family time centre</source>
        <translation type="unfinished">فیملی ٹائم سینٹر</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">کہیں اور</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">ویڈیو کال</translation>
    </message>
    <message>
        <source>Does not count as a visit</source>
        <translation type="unfinished">دورہ شمار نہیں ہوتا</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">فون کال</translation>
    </message>
    <message>
        <source>Visit under the plan</source>
        <translation type="unfinished">منصوبے کے تحت دورہ</translation>
    </message>
    <message>
        <source>A visit that the child&apos;s plan or the law asks for</source>
        <translation type="unfinished">وہ دورہ جس کا تقاضا بچے کا منصوبہ یا قانون کرتا ہے</translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished">سیکشن 47 کی تحقیقات</translation>
    </message>
    <message>
        <source>Part of a child protection enquiry</source>
        <translation type="unfinished">بچے کے تحفظ کی تحقیقات کا حصہ</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">میٹنگ</translation>
    </message>
    <message>
        <source>Core group or other meeting. Does not count as a visit</source>
        <translation type="unfinished">کور گروپ یا کوئی اور میٹنگ۔ دورہ شمار نہیں ہوتی</translation>
    </message>
    <message>
        <source>Follow-up or something else</source>
        <translation type="unfinished">فالو اپ یا کچھ اور</translation>
    </message>
    <message>
        <source>Health review or health visit</source>
        <translation type="unfinished">صحت کا جائزہ یا صحت کا دورہ</translation>
    </message>
    <message>
        <source>Also a school nurse&apos;s own visit to the child</source>
        <translation type="unfinished">اسکول نرس کا بچے کے پاس اپنا دورہ بھی</translation>
    </message>
    <message>
        <source>A review of the Healthy Child Programme, or another health visit</source>
        <translation type="unfinished">Healthy Child Programme کا جائزہ، یا صحت کا کوئی اور دورہ</translation>
    </message>
    <message>
        <source>Return home interview</source>
        <translation type="unfinished">گھر واپسی کا انٹرویو</translation>
    </message>
    <message>
        <source>After the child was missing</source>
        <translation type="unfinished">بچے کے لاپتا ہونے کے بعد</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">فیملی ٹائم</translation>
    </message>
    <message>
        <source>You watched family time. Does not count as a visit</source>
        <translation type="unfinished">آپ نے فیملی ٹائم کا مشاہدہ کیا۔ دورہ شمار نہیں ہوتا</translation>
    </message>
    <message>
        <source>Taking the child somewhere</source>
        <translation type="unfinished">بچے کو کہیں لے جانا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>%1 did not want to</source>
        <translation type="unfinished">%1 نے ایسا نہیں چاہا</translation>
    </message>
    <message>
        <source>Not right for %1&apos;s age or understanding</source>
        <translation type="unfinished">%1 کی عمر یا سمجھ کے لحاظ سے مناسب نہیں</translation>
    </message>
    <message>
        <source>A parent or carer would not allow it</source>
        <translation type="unfinished">والد، والدہ یا نگہداشت کرنے والے نے اجازت نہیں دی</translation>
    </message>
    <message>
        <source>No private place</source>
        <translation type="unfinished">کوئی نجی جگہ نہیں</translation>
    </message>
    <message>
        <source>Interpreter or communication aid not there</source>
        <translation type="unfinished">ترجمان یا بات چیت میں مدد کا ذریعہ موجود نہیں</translation>
    </message>
    <message>
        <source>%1 was asleep or ill</source>
        <translation type="unfinished">%1 نیند میں یا بیمار</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">کچھ اور</translation>
    </message>
    <message>
        <source>Yes, awake</source>
        <translation type="unfinished">ہاں، بیدار</translation>
    </message>
    <message>
        <source>No, asleep</source>
        <translation type="unfinished">نہیں، نیند میں</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">ضرورت نہیں</translation>
    </message>
    <message>
        <source>Professional interpreter</source>
        <translation type="unfinished">پیشہ ور ترجمان</translation>
    </message>
    <message>
        <source>Signed or Makaton</source>
        <translation type="unfinished">اشاروں کی زبان یا میکاٹن (Makaton)</translation>
    </message>
    <message>
        <source>A family member helped</source>
        <translation type="unfinished">خاندان کے کسی فرد نے مدد کی</translation>
    </message>
    <message>
        <source>Needed but not there</source>
        <translation type="unfinished">ضرورت تھی مگر موجود نہیں</translation>
    </message>
</context>
<context>
    <name>RecordVisitScreen</name>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">بند کریں۔ آپ کا مسودہ اس ٹیبلیٹ پر رہتا ہے۔</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">بند کریں</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">اپنے جوابات جانچیں</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">تمام حصے</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation type="unfinished">جوابات جانچیں</translation>
    </message>
    <message>
        <source>Sign and finish this visit</source>
        <translation type="unfinished">دستخط کریں اور یہ دورہ مکمل کریں</translation>
    </message>
    <message>
        <source>Before you go in: last visits, wishes, what to know</source>
        <translation type="unfinished">اندر جانے سے پہلے: پچھلے دورے، خواہشات، کیا جاننا چاہیے</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">شروع ہوا</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">ختم ہوا</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished">کس لیے تھا</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation type="unfinished">کیسے کیا گیا</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">کیا ہوا</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished">کہاں تھا</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished">جہاں بچہ رہتا ہے</translation>
    </message>
    <message>
        <source>The family knew of the visit</source>
        <translation type="unfinished">خاندان کو دورے کا علم تھا</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation type="unfinished">وہاں اور کون تھا</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">ترجمان</translation>
    </message>
    <message>
        <source>Why a member of the family interpreted</source>
        <translation type="unfinished">خاندان کے فرد نے ترجمانی کیوں کی</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished">کس نے کیا</translation>
    </message>
    <message>
        <source>Whether the child was seen</source>
        <translation type="unfinished">بچے کو دیکھا گیا یا نہیں</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation type="unfinished">اکیلے کیوں نہیں</translation>
    </message>
    <message>
        <source>More about why not alone</source>
        <translation type="unfinished">اکیلے کیوں نہیں، اس بارے میں مزید</translation>
    </message>
    <message>
        <source>Awake or asleep</source>
        <translation type="unfinished">بیدار یا نیند میں</translation>
    </message>
    <message>
        <source>Where the child sleeps was seen</source>
        <translation type="unfinished">بچے کے سونے کی جگہ دیکھی گئی</translation>
    </message>
    <message>
        <source>Where the child sleeps</source>
        <translation type="unfinished">بچے کے سونے کی جگہ</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation type="unfinished">قلم زد</translation>
    </message>
    <message>
        <source>Somebody else was in the room</source>
        <translation type="unfinished">کوئی اور کمرے میں تھا</translation>
    </message>
    <message>
        <source>Language used with the child</source>
        <translation type="unfinished">بچے کے ساتھ استعمال کی گئی زبان</translation>
    </message>
    <message>
        <source>How you understood each other</source>
        <translation type="unfinished">آپ نے ایک دوسرے کی بات کیسے سمجھی</translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished">گھریلو بدسلوکی</translation>
    </message>
    <message>
        <source>The child was offered the chance to be seen alone</source>
        <translation type="unfinished">بچے کو اکیلے میں ملاقات کا موقع پیش کیا گیا</translation>
    </message>
    <message>
        <source>Women who were offered the chance to be seen alone</source>
        <translation type="unfinished">وہ خواتین جنہیں اکیلے میں ملاقات کا موقع پیش کیا گیا</translation>
    </message>
    <message>
        <source>Women who were not offered the chance to be seen alone</source>
        <translation type="unfinished">وہ خواتین جنہیں اکیلے میں ملاقات کا موقع پیش نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Which health review</source>
        <translation type="unfinished">صحت کا کون سا جائزہ</translation>
    </message>
    <message>
        <source>Why it was written up late</source>
        <translation type="unfinished">یہ دیر سے کیوں لکھا گیا</translation>
    </message>
    <message>
        <source>More about why it was late</source>
        <translation type="unfinished">دیر کیوں ہوئی، اس بارے میں مزید</translation>
    </message>
    <message>
        <source>Next visit planned for</source>
        <translation type="unfinished">اگلے دورے کی طے شدہ تاریخ</translation>
    </message>
    <message>
        <source>Somebody was in danger at the time</source>
        <translation type="unfinished">اُس وقت کوئی خطرے میں تھا</translation>
    </message>
    <message>
        <source>New in the home</source>
        <translation type="unfinished">گھر میں نیا فرد</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">آپ نے کیا دیکھا اور سنا</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished">عین الفاظ</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">رائے</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">اس کا کیا مطلب ہے</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">آگے کیا ہوگا</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">نام</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">خاندانی نام</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">تاریخِ پیدائش</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation type="unfinished">متوقع تاریخِ پیدائش</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished">معروف نام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">بات چیت کی ضروریات</translation>
    </message>
    <message>
        <source>Before the door</source>
        <translation type="unfinished">دروازے پر جانے سے پہلے</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">معلوم افراد</translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished">گھرانہ</translation>
    </message>
    <message>
        <source>The council&apos;s own number</source>
        <translation type="unfinished">کونسل کا اپنا نمبر</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">اکیلے دیکھا گیا</translation>
    </message>
    <message>
        <source>Seen, not alone</source>
        <translation type="unfinished">دیکھا گیا، اکیلے نہیں</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished">نہیں دیکھا گیا</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">ریکارڈ نہیں کیا گیا</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation type="unfinished">دورہ ہوا</translation>
    </message>
    <message>
        <source>No reply at the door</source>
        <translation type="unfinished">دروازے پر کوئی جواب نہیں</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">اندر نہیں آنے دیا گیا</translation>
    </message>
    <message>
        <source>The child was not there</source>
        <translation type="unfinished">بچہ وہاں نہیں تھا</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">منسوخ</translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished">بالمشافہ</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">ویڈیو کال</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">فون کال</translation>
    </message>
    <message>
        <source>Visit under the plan</source>
        <translation type="unfinished">منصوبے کے تحت دورہ</translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished">سیکشن 47 کی تحقیقات</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">میٹنگ</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">فیملی ٹائم</translation>
    </message>
    <message>
        <source>Taking the child somewhere</source>
        <translation type="unfinished">بچے کو کہیں لے جانا</translation>
    </message>
    <message>
        <source>Return home interview</source>
        <translation type="unfinished">گھر واپسی کا انٹرویو</translation>
    </message>
    <message>
        <source>Health contact</source>
        <translation type="unfinished">صحت کا رابطہ</translation>
    </message>
    <message>
        <source>Follow-up or something else</source>
        <translation type="unfinished">فالو اپ یا کچھ اور</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">گھر</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">فوسٹر ہوم یا کیئر ہوم</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">اسکول</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">نرسری</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">کلینک</translation>
    </message>
    <message>
        <source>Family time centre</source>
        <translation type="unfinished">فیملی ٹائم سینٹر</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">کہیں اور</translation>
    </message>
    <message>
        <source>The child did not want to</source>
        <translation type="unfinished">بچے نے ایسا نہیں چاہا</translation>
    </message>
    <message>
        <source>Not right for the child&apos;s age or understanding</source>
        <translation type="unfinished">بچے کی عمر یا سمجھ کے لحاظ سے مناسب نہیں</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation type="unfinished">ایسا نہیں کیا جا سکا</translation>
    </message>
    <message>
        <source>A parent or carer would not allow it</source>
        <translation type="unfinished">والد، والدہ یا نگہداشت کرنے والے نے اجازت نہیں دی</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">کچھ اور</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished">بیدار</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished">نیند میں</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">ضرورت نہیں</translation>
    </message>
    <message>
        <source>Professional interpreter</source>
        <translation type="unfinished">پیشہ ور ترجمان</translation>
    </message>
    <message>
        <source>Signed or Makaton</source>
        <translation type="unfinished">اشاروں کی زبان یا میکاٹن (Makaton)</translation>
    </message>
    <message>
        <source>A family member helped</source>
        <translation type="unfinished">خاندان کے کسی فرد نے مدد کی</translation>
    </message>
    <message>
        <source>Needed but not there</source>
        <translation type="unfinished">ضرورت تھی مگر موجود نہیں</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 did not want to</source>
        <translation type="unfinished">%1 نے ایسا نہیں چاہا</translation>
    </message>
    <message>
        <source>not right for %1&apos;s age or understanding</source>
        <translation type="unfinished">%1 کی عمر یا سمجھ کے لحاظ سے مناسب نہیں</translation>
    </message>
    <message>
        <source>it could not be done</source>
        <translation type="unfinished">ایسا نہیں کیا جا سکا</translation>
    </message>
    <message>
        <source>a parent or carer would not allow it</source>
        <translation type="unfinished">والد، والدہ یا نگہداشت کرنے والے نے اجازت نہیں دی</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">کچھ اور</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">دورہ</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished">گھر کا دورہ</translation>
    </message>
    <message>
        <source>Visit to the foster or care home</source>
        <translation type="unfinished">فوسٹر ہوم یا کیئر ہوم کا دورہ</translation>
    </message>
    <message>
        <source>School visit</source>
        <translation type="unfinished">اسکول کا دورہ</translation>
    </message>
    <message>
        <source>Nursery visit</source>
        <translation type="unfinished">نرسری کا دورہ</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation type="unfinished">کلینک کا دورہ</translation>
    </message>
    <message>
        <source>Visit at the family time centre</source>
        <translation type="unfinished">فیملی ٹائم سینٹر میں دورہ</translation>
    </message>
    <message>
        <source>Visit somewhere else</source>
        <translation type="unfinished">کہیں اور دورہ</translation>
    </message>
    <message>
        <source>Phone call – not a visit</source>
        <translation type="unfinished">فون کال – دورہ نہیں</translation>
    </message>
    <message>
        <source>Video call – not a visit</source>
        <translation type="unfinished">ویڈیو کال – دورہ نہیں</translation>
    </message>
    <message>
        <source>Meeting – not a visit</source>
        <translation type="unfinished">میٹنگ – دورہ نہیں</translation>
    </message>
    <message>
        <source>Family time – not a visit</source>
        <translation type="unfinished">فیملی ٹائم – دورہ نہیں</translation>
    </message>
    <message>
        <source>Taking the child somewhere – not a visit</source>
        <translation type="unfinished">بچے کو کہیں لے جانا – دورہ نہیں</translation>
    </message>
    <message>
        <source>%1, section 47 enquiry</source>
        <translation type="unfinished">%1، سیکشن 47 کی تحقیقات</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation type="unfinished">%1 وہاں موجود نہیں تھے</translation>
    </message>
    <message>
        <source>, asleep</source>
        <translation type="unfinished">، نیند میں</translation>
    </message>
    <message>
        <source>, awake</source>
        <translation type="unfinished">، بیدار</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">دیکھا گیا</translation>
    </message>
    <message>
        <source>Seen, not alone: %1</source>
        <translation type="unfinished">دیکھا گیا، اکیلے نہیں: %1</translation>
    </message>
    <message>
        <source>Not recorded whether %1 was seen</source>
        <translation type="unfinished">یہ ریکارڈ نہیں کہ %1 کو دیکھا گیا یا نہیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>Not struck out</source>
        <translation type="unfinished">قلم زد نہیں</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">کوئی نہیں</translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation type="unfinished">دو ورژن: %1</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Child&apos;s details</source>
        <translation type="unfinished">بچے کی تفصیلات</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">منصوبہ</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished">پلیسمنٹ</translation>
    </message>
    <message>
        <source>Who works with the child</source>
        <translation type="unfinished">بچے کے ساتھ کون کام کرتا ہے</translation>
    </message>
    <message>
        <source>Notes of a visit</source>
        <translation type="unfinished">دورے کے نوٹس</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">جائزہ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1، بوقت %2</translation>
    </message>
    <message>
        <source>Wishes and feelings</source>
        <translation type="unfinished">خواہشات اور احساسات</translation>
    </message>
    <message>
        <source>Beside wishes and feelings</source>
        <translation type="unfinished">خواہشات اور احساسات کے ساتھ</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">مجھے لگتا ہے میں محفوظ نہیں ہوں</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">مشاہدہ</translation>
    </message>
    <message>
        <source>Exception to a due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer to move the child</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RenamePart</name>
    <message>
        <source>Give this house another name</source>
        <translation type="unfinished">اس گھر کو کوئی اور نام دو</translation>
    </message>
    <message>
        <source>The name of this house</source>
        <translation type="unfinished">اس گھر کا نام</translation>
    </message>
    <message>
        <source>This is its name</source>
        <translation type="unfinished">اس کا نام یہ ہے</translation>
    </message>
</context>
<context>
    <name>ReplayPart</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">تصویر</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished">یہاں روکو</translation>
    </message>
    <message>
        <source>Show how I drew it</source>
        <translation type="unfinished">دکھاؤ میں نے یہ کیسے بنایا</translation>
    </message>
    <message>
        <source>Show the next line</source>
        <translation type="unfinished">اگلی لکیر</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">کس کو فون کریں</translation>
    </message>
    <message>
        <source>Private questions</source>
        <translation type="unfinished">نجی سوالات</translation>
    </message>
    <message>
        <source>Make sure that nobody else can see this screen.</source>
        <translation type="unfinished">یقینی بنائیں کہ کوئی اور یہ اسکرین نہ دیکھ سکے۔</translation>
    </message>
    <message>
        <source>Answered. Hidden, so that nobody else reads it here.</source>
        <translation type="unfinished">جواب دیا جا چکا ہے۔ چھپا ہوا ہے، تاکہ کوئی اور اسے یہاں نہ پڑھے۔</translation>
    </message>
    <message>
        <source>Hidden, so that nobody else reads them here. Answer when you are by yourself.</source>
        <translation type="unfinished">چھپے ہوئے ہیں، تاکہ کوئی اور انہیں یہاں نہ پڑھے۔ جب آپ اکیلے ہوں تب جواب دیں۔</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">چھپائیں</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">دکھائیں</translation>
    </message>
    <message>
        <source>Hide the private questions</source>
        <translation type="unfinished">نجی سوالات چھپائیں</translation>
    </message>
    <message>
        <source>Show the private questions</source>
        <translation type="unfinished">نجی سوالات دکھائیں</translation>
    </message>
</context>
<context>
    <name>SaveWords</name>
    <message>
        <source>This tablet is full. Remove photos, films or apps, then try again. Keep this page open.</source>
        <translation type="unfinished">یہ ٹیبلیٹ بھر چکا ہے۔ تصاویر، فلمیں یا ایپس ہٹائیں، پھر دوبارہ کوشش کریں۔ یہ صفحہ کھلا رکھیں۔</translation>
    </message>
    <message>
        <source>The tablet is busy with other work. Wait a moment, then try again. Keep this page open.</source>
        <translation type="unfinished">ٹیبلیٹ دوسرے کام میں مصروف ہے۔ ایک لمحہ انتظار کریں، پھر دوبارہ کوشش کریں۔ یہ صفحہ کھلا رکھیں۔</translation>
    </message>
    <message>
        <source>The tablet cannot write to its store. Copy what you typed to paper and call your help desk. %1</source>
        <translation type="unfinished">ٹیبلیٹ اپنے ذخیرے میں نہیں لکھ سکتا۔ جو آپ نے ٹائپ کیا ہے اسے کاغذ پر نقل کریں اور اپنے ہیلپ ڈیسک کو فون کریں۔ %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished">صاف کریں: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">صاف کریں</translation>
    </message>
</context>
<context>
    <name>SecretPart</name>
    <message>
        <source>To try again, type this word: %1</source>
        <translation type="unfinished">دوبارہ کوشش کے لیے یہ لفظ ٹائپ کریں: %1</translation>
    </message>
    <message>
        <source>Or type your PIN or password</source>
        <translation type="unfinished">یا اپنا PIN یا پاس ورڈ ٹائپ کریں</translation>
    </message>
    <message>
        <source>The word</source>
        <translation type="unfinished">لفظ</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation type="unfinished">PIN یا پاس ورڈ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">آگے جائیں</translation>
    </message>
    <message>
        <source>Unlock with this</source>
        <translation type="unfinished">اس سے اَن لاک کریں</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>The visit can be finished without it</source>
        <translation type="unfinished">دورہ اس کے بغیر مکمل کیا جا سکتا ہے</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1۔ %2</translation>
    </message>
</context>
<context>
    <name>SectionTitles</name>
    <message>
        <source>When, where and what for</source>
        <translation type="unfinished">کب، کہاں اور کس لیے</translation>
    </message>
    <message>
        <source>The children</source>
        <translation type="unfinished">بچے</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">وہاں کون تھا</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">آپ نے کیا دیکھا اور سنا</translation>
    </message>
    <message>
        <source>What you think it means</source>
        <translation type="unfinished">آپ کے خیال میں اس کا کیا مطلب ہے</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">حفاظت</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">اگلے اقدامات</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>Open them in any order. What you answer is kept at once on this tablet.</source>
        <translation type="unfinished">انہیں کسی بھی ترتیب سے کھولیں۔ آپ کا جواب فوراً اس ٹیبلیٹ پر محفوظ ہو جاتا ہے۔</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">ترتیبات</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">متن کا سائز</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">رنگ</translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translation type="unfinished">اسکرین پر کم حرکت</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زبان</translation>
    </message>
    <message>
        <source>A visit that is open keeps its language until you open it again. Nothing you have typed is changed.</source>
        <translation type="unfinished">جو دورہ کھلا ہو اس کی زبان تب تک وہی رہتی ہے جب تک آپ اسے دوبارہ نہ کھولیں۔ آپ کا ٹائپ کیا ہوا کچھ بھی نہیں بدلتا۔</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">رازداری</translation>
    </message>
    <message>
        <source>“Cover”, or Ctrl and the full stop key, hides the screen at once. Within a minute one tap brings it back; after that your PIN is asked for.</source>
        <translation type="unfinished">“ڈھانپیں”، یا Ctrl اور فل اسٹاپ کی کلید، اسکرین کو فوراً چھپا دیتی ہے۔ ایک منٹ کے اندر ایک ٹیپ اسے واپس لے آتا ہے؛ اس کے بعد آپ کا PIN پوچھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Shown when a child says “I don’t feel safe”, and when somebody is in danger. One on each line.</source>
        <translation type="unfinished">یہ تب دکھائے جاتے ہیں جب کوئی بچہ کہے “مجھے لگتا ہے میں محفوظ نہیں ہوں”، اور جب کوئی خطرے میں ہو۔ ہر سطر میں ایک۔</translation>
    </message>
    <message>
        <source>Duty numbers on this tablet</source>
        <translation type="unfinished">اس ٹیبلیٹ پر ڈیوٹی نمبر</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished">ہم آہنگی جاری ہے…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">ابھی ہم آہنگ کریں</translation>
    </message>
    <message>
        <source>Choose a child, or Record beside a child to record a visit.</source>
        <translation type="unfinished">کوئی بچہ منتخب کریں، یا دورہ ریکارڈ کرنے کے لیے بچے کے ساتھ “ریکارڈ کریں” منتخب کریں۔</translation>
    </message>
    <message>
        <source>Choose a child.</source>
        <translation type="unfinished">کوئی بچہ منتخب کریں۔</translation>
    </message>
    <message>
        <source>What needs you is opened here.</source>
        <translation type="unfinished">جس چیز کو آپ کی توجہ درکار ہو وہ یہاں کھلتی ہے۔</translation>
    </message>
    <message>
        <source>Choose what to see.</source>
        <translation type="unfinished">منتخب کریں کہ کیا دیکھنا ہے۔</translation>
    </message>
</context>
<context>
    <name>ShowBackStage</name>
    <message>
        <source>Say some more</source>
        <translation type="unfinished">کچھ اور کہو</translation>
    </message>
</context>
<context>
    <name>SortPart</name>
    <message>
        <source>%1: put %2 here</source>
        <translation type="unfinished">%1: %2 یہاں رکھو</translation>
    </message>
    <message>
        <source>Where does this go: %1?</source>
        <translation type="unfinished">یہ کہاں جائے: %1؟</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished">حیثیت: %1</translation>
    </message>
</context>
<context>
    <name>StrikeVisitScreen</name>
    <message>
        <source>Strike out a record</source>
        <translation type="unfinished">ریکارڈ کو قلم زد کریں</translation>
    </message>
    <message>
        <source>A record that is struck out counts for nothing: no due date moves because of it. It is never deleted. It stays in the history, with who struck it out and why.</source>
        <translation type="unfinished">قلم زد کیا گیا ریکارڈ کسی چیز میں شمار نہیں ہوتا: اس کی وجہ سے کوئی مقررہ تاریخ نہیں بدلتی۔ اسے کبھی حذف نہیں کیا جاتا۔ یہ سرگزشت میں رہتا ہے، اس کے ساتھ کہ کس نے اسے قلم زد کیا اور کیوں۔</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">جاری رکھیں</translation>
    </message>
    <message>
        <source>It counts for nothing from then on, and due dates may come sooner. It stays in the history.</source>
        <translation type="unfinished">اُس وقت سے یہ کسی چیز میں شمار نہیں ہوتا، اور مقررہ تاریخیں پہلے آ سکتی ہیں۔ یہ سرگزشت میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">جیسا ہے ویسا ہی رہنے دیں</translation>
    </message>
    <message>
        <source>Yes, strike it out</source>
        <translation type="unfinished">ہاں، اسے قلم زد کریں</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>a child who has left your caseload</source>
        <translation type="unfinished">ایک بچہ جو آپ کے کیس لوڈ سے جا چکا ہے</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation type="unfinished">لکھا گیا: %1</translation>
    </message>
    <message>
        <source>Two people changed this: %1 – %2</source>
        <translation type="unfinished">اسے دو افراد نے تبدیل کیا: %1 – %2</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished">1 بچہ</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform>%n بچہ</numerusform>
            <numerusform>%n بچے</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 ریکارڈ</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform>%n ریکارڈ</numerusform>
            <numerusform>%n ریکارڈ</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1</source>
        <translation type="unfinished">سب سے پرانا: %1</translation>
    </message>
    <message>
        <source>Free storage: %1 GB</source>
        <translation type="unfinished">خالی اسٹوریج: %1 GB</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished">ہم آہنگی</translation>
    </message>
    <message>
        <source>Sending and receiving are two things: that all is sent does not mean that you have the newest records.</source>
        <translation type="unfinished">بھیجنا اور وصول کرنا دو الگ چیزیں ہیں: سب کچھ بھیجے جانے کا مطلب یہ نہیں کہ آپ کے پاس تازہ ترین ریکارڈ ہیں۔</translation>
    </message>
    <message>
        <source>Sending and receiving…</source>
        <translation type="unfinished">بھیجا اور وصول کیا جا رہا ہے…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished">ابھی بھیجیں</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished">آپ کی توجہ درکار</translation>
    </message>
    <message>
        <source>What you wrote on this tablet</source>
        <translation type="unfinished">آپ نے اس ٹیبلیٹ پر کیا لکھا</translation>
    </message>
    <message>
        <source>What is on this tablet</source>
        <translation type="unfinished">اس ٹیبلیٹ پر کیا ہے</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation type="unfinished">%1، ابھی دکھایا جا رہا ہے</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>TakeOutQuestion</name>
    <message>
        <source>Take it out? Then it is gone.</source>
        <translation type="unfinished">اسے نکالنا ہے؟ پھر یہ نہیں رہے گا۔</translation>
    </message>
    <message>
        <source>No, leave it in</source>
        <translation type="unfinished">نہیں، رہنے دو</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation type="unfinished">ہاں، نکال دو</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished">%1: %2۔ %3</translation>
    </message>
</context>
<context>
    <name>ThanksStage</name>
    <message>
        <source>Give back to %1</source>
        <translation type="unfinished">%1 کو واپس دو</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">واپس</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">%1 کھولیں</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1، %2 کی طرف سے</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">اَن لاک کریں</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished">اپنا PIN درج کریں</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished">آخری ہندسہ مٹائیں</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">صاف کریں</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">اَن لاک ہو رہا ہے…</translation>
    </message>
    <message>
        <source>Not %1?</source>
        <translation type="unfinished">آپ %1 نہیں؟</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished">اس ٹیبلیٹ کو سیٹ اپ کریں</translation>
    </message>
    <message>
        <source>Set it up for somebody else</source>
        <translation type="unfinished">اسے کسی اور کے لیے سیٹ اپ کریں</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">شامل کیا گیا: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished">ہٹایا گیا: %1</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everyone who lives in the same home is listed.</source>
        <translation type="unfinished">ایک ہی گھر میں رہنے والے سب افراد درج ہیں۔</translation>
    </message>
    <message>
        <source>Who was the visit to?</source>
        <translation type="unfinished">دورہ کس کے پاس تھا؟</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation type="unfinished">%1 کے پاس دورہ</translation>
    </message>
    <message>
        <source>Kept aside. It counts for nothing.</source>
        <translation type="unfinished">الگ رکھا گیا۔ یہ کسی چیز میں شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Kept aside, it counts for nothing: %1.</source>
        <translation type="unfinished">الگ رکھا گیا، یہ کسی چیز میں شمار نہیں ہوتا: %1۔</translation>
    </message>
    <message>
        <source>Waits for an earlier change that has not arrived.</source>
        <translation type="unfinished">ایک پہلے کی تبدیلی کا انتظار ہے جو ابھی نہیں پہنچی۔</translation>
    </message>
    <message>
        <source>Only on this tablet so far.</source>
        <translation type="unfinished">ابھی تک صرف اس ٹیبلیٹ پر۔</translation>
    </message>
    <message>
        <source>Received %1.</source>
        <translation type="unfinished">موصول ہوا: %1۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <translation type="unfinished">%1: %2 (پہلے: %3)</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Notes changed by %1 on %2</source>
        <translation type="unfinished">%1 نے %2 کو نوٹس تبدیل کیے</translation>
    </message>
    <message>
        <source>Changed by %1 on %2</source>
        <translation type="unfinished">%1 نے %2 کو تبدیل کیا</translation>
    </message>
    <message>
        <source>Notes written by %1 on %2</source>
        <translation type="unfinished">%1 نے %2 کو نوٹس لکھے</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2</source>
        <translation type="unfinished">%1 نے %2 کو ریکارڈ کیا</translation>
    </message>
    <message>
        <source>Struck out by %1 on %2</source>
        <translation type="unfinished">%1 نے %2 کو قلم زد کیا</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished">وجہ: %1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">ریکارڈ نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation type="unfinished">تحریر: %1</translation>
    </message>
    <message>
        <source>%1 recorded this visit too. Two workers went together, and both records count.</source>
        <translation type="unfinished">%1 نے بھی یہ دورہ ریکارڈ کیا۔ دو کارکن ایک ساتھ گئے، اور دونوں ریکارڈ شمار ہوتے ہیں۔</translation>
    </message>
    <message>
        <source>Perhaps entered twice: there is another record of this day by %1. Both count until one is struck out.</source>
        <translation type="unfinished">شاید دو بار درج ہوا: اس دن کا %1 کا ایک اور ریکارڈ موجود ہے۔ جب تک ایک قلم زد نہیں کیا جاتا، دونوں شمار ہوتے ہیں۔</translation>
    </message>
</context>
<context>
    <name>VisitRecordScreen</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Open the other record</source>
        <translation type="unfinished">دوسرا ریکارڈ کھولیں</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation type="unfinished">دورہ</translation>
    </message>
    <message>
        <source>Where this record comes from</source>
        <translation type="unfinished">یہ ریکارڈ کہاں سے آیا</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">سرگزشت</translation>
    </message>
    <message>
        <source>Change this record</source>
        <translation type="unfinished">یہ ریکارڈ تبدیل کریں</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation type="unfinished">اسے قلم زد کریں</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Record a visit to %1</source>
        <translation type="unfinished">%1 کے پاس دورہ ریکارڈ کریں</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">ریکارڈ کریں</translation>
    </message>
</context>
<context>
    <name>VisitsHeader</name>
    <message>
        <source>My visits</source>
        <translation type="unfinished">میرے دورے</translation>
    </message>
    <message>
        <source>Read my visits again</source>
        <translation type="unfinished">میرے دورے دوبارہ پڑھیں</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">تازہ کریں</translation>
    </message>
    <message>
        <source>Whose children</source>
        <translation type="unfinished">کس کے بچے</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">میرے</translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished">میری ٹیم</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation type="unfinished">کسی کی جگہ ذمہ داری</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation type="unfinished">کون سے دورے</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">مقررہ تاریخ گزر چکی</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">واجب</translation>
    </message>
    <message>
        <source>Seen alone due</source>
        <translation type="unfinished">اکیلے میں ملاقات واجب</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">سب دکھائیں</translation>
    </message>
</context>
<context>
    <name>VoiceEntryScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">محفوظ کریں</translation>
    </message>
    <message>
        <source>%1 took this back. What it said is not shown.</source>
        <translation type="unfinished">%1 نے یہ واپس لے لیا۔ اس میں جو کہا گیا تھا وہ نہیں دکھایا جاتا۔</translation>
    </message>
    <message>
        <source>A drawing by %1</source>
        <translation type="unfinished">%1 کی بنائی ہوئی تصویر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">روکیں</translation>
    </message>
    <message>
        <source>Show the next line</source>
        <translation type="unfinished">اگلی لکیر</translation>
    </message>
    <message>
        <source>Show how it was drawn</source>
        <translation type="unfinished">دکھائیں کہ یہ کیسے بنائی گئی</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">اس کے ساتھ</translation>
    </message>
    <message>
        <source>Nothing has been written beside it yet.</source>
        <translation type="unfinished">ابھی اس کے ساتھ کچھ نہیں لکھا گیا۔</translation>
    </message>
    <message>
        <source>Write your response</source>
        <translation type="unfinished">اپنا جواب لکھیں</translation>
    </message>
    <message>
        <source>Record what happened about it</source>
        <translation type="unfinished">ریکارڈ کریں کہ اس بارے میں کیا ہوا</translation>
    </message>
    <message>
        <source>Let more people read it</source>
        <translation type="unfinished">مزید لوگوں کو پڑھنے دیں</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">%1 نے یہ واپس لے لیا</translation>
    </message>
    <message>
        <source>Who may read it now?</source>
        <translation type="unfinished">اب اسے کون پڑھ سکتا ہے؟</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The worker’s answer</source>
        <translation type="unfinished">کارکن کا جواب</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">%1 نے یہ واپس لے لیا</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation type="unfinished">کیا ہوا: %1</translation>
    </message>
    <message>
        <source>More people may read it</source>
        <translation type="unfinished">مزید لوگ اسے پڑھ سکتے ہیں</translation>
    </message>
    <message>
        <source>Whether %1 was told is not recorded.</source>
        <translation type="unfinished">یہ ریکارڈ نہیں کہ %1 کو بتایا گیا یا نہیں۔</translation>
    </message>
    <message>
        <source>%1 was told.</source>
        <translation type="unfinished">%1 کو بتایا گیا۔</translation>
    </message>
    <message>
        <source>%1 was not told.</source>
        <translation type="unfinished">%1 کو نہیں بتایا گیا۔</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation type="unfinished">%1 نے %2 کو لکھا۔</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation type="unfinished">یہ %1 کو ہوا۔</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation type="unfinished">فیصلہ کرنے والا فرد: %1۔</translation>
    </message>
    <message>
        <source>Now also: %1.</source>
        <translation type="unfinished">اب یہ بھی: %1۔</translation>
    </message>
    <message>
        <source>Answered, and what happened is recorded.</source>
        <translation type="unfinished">جواب دیا گیا، اور جو ہوا وہ ریکارڈ ہے۔</translation>
    </message>
    <message>
        <source>What happened is recorded. Not answered yet.</source>
        <translation type="unfinished">جو ہوا وہ ریکارڈ ہے۔ ابھی جواب نہیں دیا گیا۔</translation>
    </message>
    <message>
        <source>Answered. What happened is not recorded yet.</source>
        <translation type="unfinished">جواب دیا گیا۔ کیا ہوا، یہ ابھی ریکارڈ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Not answered yet, and what happened is not recorded.</source>
        <translation type="unfinished">ابھی جواب نہیں دیا گیا، اور کیا ہوا یہ ریکارڈ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, with %3’s tablet.</source>
        <translation type="unfinished">%1، %2، %3 کے ٹیبلیٹ سے۔</translation>
    </message>
    <message>
        <source>What happened next is not recorded yet.</source>
        <translation type="unfinished">اس کے بعد کیا ہوا، یہ ابھی ریکارڈ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>With the people there</source>
        <translation type="unfinished">وہاں موجود لوگوں کے ساتھ</translation>
    </message>
    <message>
        <source>How %1 shows what they want</source>
        <translation type="unfinished">%1 کیسے ظاہر کرتے ہیں کہ انہیں کیا چاہیے</translation>
    </message>
    <message>
        <source>The worker’s own view of what %1 might say</source>
        <translation type="unfinished">کارکن کی اپنی رائے کہ %1 کیا کہہ سکتے ہیں</translation>
    </message>
    <message>
        <source>What the worker saw of %1</source>
        <translation type="unfinished">کارکن نے %1 کے بارے میں کیا دیکھا</translation>
    </message>
    <message>
        <source>%1, written by %2. In the room: %3.</source>
        <translation type="unfinished">%1، %2 نے تحریر کیا۔ کمرے میں: %3۔</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">ریکارڈ نہیں کیا گیا</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Like</source>
        <translation type="unfinished">پسند</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">پکا نہیں پتا</translation>
    </message>
    <message>
        <source>Don’t like</source>
        <translation type="unfinished">ناپسند</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 skipped this.</source>
        <translation type="unfinished">%1 نے یہ چھوڑ دیا۔</translation>
    </message>
    <message>
        <source>%1 chose “I don’t know”.</source>
        <translation type="unfinished">%1 نے “مجھے نہیں پتا” چنا۔</translation>
    </message>
    <message>
        <source>%1 chose “I don’t want to say”.</source>
        <translation type="unfinished">%1 نے “مجھے نہیں بتانا” چنا۔</translation>
    </message>
    <message>
        <source>%1 took this out again. What it said is not kept.</source>
        <translation type="unfinished">%1 نے یہ پھر نکال دیا۔ اس میں جو کہا گیا تھا وہ نہیں رکھا گیا۔</translation>
    </message>
    <message>
        <source>%1 typed this.</source>
        <translation type="unfinished">یہ %1 نے ٹائپ کیا۔</translation>
    </message>
    <message>
        <source>The worker wrote down the exact words.</source>
        <translation type="unfinished">کارکن نے عین الفاظ لکھے۔</translation>
    </message>
    <message>
        <source>How I feel</source>
        <translation type="unfinished">مجھے کیسا لگتا ہے</translation>
    </message>
    <message>
        <source>My three houses</source>
        <translation type="unfinished">میرے تین گھر</translation>
    </message>
    <message>
        <source>Like and don’t like</source>
        <translation type="unfinished">پسند اور ناپسند</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">تصویر</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation type="unfinished">میرے لفظوں میں</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished">لوگ اور جگہیں</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation type="unfinished">اچھی خبر</translation>
    </message>
    <message>
        <source>What I want to happen</source>
        <translation type="unfinished">میری خواہش، اب کیا ہو</translation>
    </message>
    <message>
        <source>Anyone helping the child</source>
        <translation type="unfinished">جو بھی بچے کی مدد کر رہے ہیں</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished">نگہداشت کرنے والا فرد</translation>
    </message>
    <message>
        <source>Mum or dad</source>
        <translation type="unfinished">امی یا ابو</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">اسکول</translation>
    </message>
    <message>
        <source>Reviewing officer</source>
        <translation type="unfinished">جائزہ افسر</translation>
    </message>
    <message>
        <source>The plan was changed</source>
        <translation type="unfinished">منصوبہ تبدیل کیا گیا</translation>
    </message>
    <message>
        <source>It was told at a conference</source>
        <translation type="unfinished">اسے کانفرنس میں بتایا گیا</translation>
    </message>
    <message>
        <source>It was told at a core group</source>
        <translation type="unfinished">اسے کور گروپ میں بتایا گیا</translation>
    </message>
    <message>
        <source>It was told at a review</source>
        <translation type="unfinished">اسے جائزے میں بتایا گیا</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">فیملی ٹائم</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished">جہاں بچہ رہتا ہے</translation>
    </message>
    <message>
        <source>Help was arranged</source>
        <translation type="unfinished">مدد کا انتظام کیا گیا</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation type="unfinished">ایک دورہ</translation>
    </message>
    <message>
        <source>It was not possible</source>
        <translation type="unfinished">یہ ممکن نہیں تھا</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">کچھ اور</translation>
    </message>
    <message>
        <source>%1 and their manager</source>
        <translation type="unfinished">%1 اور ان کے مینیجر</translation>
    </message>
    <message>
        <source>%1 was not sure who may read it: only %2.</source>
        <translation type="unfinished">%1 کو پکا نہیں پتا تھا کہ اسے کون پڑھ سکتا ہے: صرف %2۔</translation>
    </message>
    <message>
        <source>%1 lets only %2 read it.</source>
        <translation type="unfinished">%1 کی طرف سے صرف %2 کو اسے پڑھنے کی اجازت ہے۔</translation>
    </message>
    <message>
        <source>%1 lets these people read it: %2.</source>
        <translation type="unfinished">%1 کی طرف سے ان لوگوں کو اسے پڑھنے کی اجازت ہے: %2۔</translation>
    </message>
    <message>
        <source> Not: %1.</source>
        <translation type="unfinished"> یہ نہیں: %1۔</translation>
    </message>
    <message>
        <source> Shared wider by a decision, too: %1.</source>
        <translation type="unfinished"> ایک فیصلے کے تحت مزید ان کو بھی دکھایا گیا: %1۔</translation>
    </message>
    <message>
        <source>%1, with %2’s tablet. </source>
        <translation type="unfinished">%1، %2 کے ٹیبلیٹ سے۔ </translation>
    </message>
    <message>
        <source>Nobody else was in the room.</source>
        <translation type="unfinished">کمرے میں کوئی اور نہیں تھا۔</translation>
    </message>
    <message>
        <source>In the room: %1.</source>
        <translation type="unfinished">کمرے میں: %1۔</translation>
    </message>
    <message>
        <source> Interpreter: %1.</source>
        <translation type="unfinished"> ترجمان: %1۔</translation>
    </message>
    <message>
        <source> In the language “%1”.</source>
        <translation type="unfinished"> زبان: “%1”۔</translation>
    </message>
    <message>
        <source>%1 pressed “%2” on %3.</source>
        <translation type="unfinished">%1 نے %3 کو “%2” دبایا۔</translation>
    </message>
    <message>
        <source>%1 Not yet acknowledged by a manager.</source>
        <translation type="unfinished">%1 ابھی کسی مینیجر نے اس کی تصدیق نہیں کی کہ دیکھ لیا ہے۔</translation>
    </message>
    <message>
        <source>%1 Acknowledged by %2 on %3.</source>
        <translation type="unfinished">%1 %2 نے %3 کو تصدیق کی کہ دیکھ لیا ہے۔</translation>
    </message>
    <message>
        <source>%1 (%2 called it “%3”)</source>
        <translation type="unfinished">%1 (%2 نے اسے “%3” کہا)</translation>
    </message>
    <message>
        <source>%1 drew this.</source>
        <translation type="unfinished">یہ %1 نے بنایا۔</translation>
    </message>
    <message>
        <source>The question was read aloud.</source>
        <translation type="unfinished">سوال پڑھ کر سنایا گیا۔</translation>
    </message>
</context>
<context>
    <name>WaitingRecord</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">%1 کھولیں</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">کھولیں</translation>
    </message>
</context>
<context>
    <name>WaysPart</name>
    <message>
        <source>Write</source>
        <translation type="unfinished">لکھو</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">تصویر بناؤ</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished">کارڈ</translation>
    </message>
</context>
<context>
    <name>WhoReadsStage</name>
    <message>
        <source>Is there someone who must not read it?</source>
        <translation type="unfinished">کیا کوئی ایسا ہے جو اسے نہ پڑھے؟</translation>
    </message>
    <message>
        <source>Not %1. Take this name out.</source>
        <translation type="unfinished">%1 نہیں۔ یہ نام ہٹاؤ۔</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation type="unfinished">%1 نہیں</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished">کون؟</translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>No words of this child have been written down on a visit yet.</source>
        <translation type="unfinished">ابھی تک کسی دورے میں اس بچے کے کوئی الفاظ نہیں لکھے گئے۔</translation>
    </message>
    <message>
        <source>These are the child&apos;s words as a worker wrote them down at a visit. They are never changed or scored.</source>
        <translation type="unfinished">یہ بچے کے الفاظ ہیں جیسے کسی کارکن نے دورے میں لکھے۔ انہیں نہ کبھی بدلا جاتا ہے اور نہ کبھی نمبر دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Last time I said</source>
        <translation type="unfinished">پچھلی بار میں نے کہا</translation>
    </message>
    <message>
        <source>I said</source>
        <translation type="unfinished">میں نے کہا</translation>
    </message>
    <message>
        <source>What happened next, as it was written down then</source>
        <translation type="unfinished">اس کے بعد کیا ہوا، جیسا اُس وقت لکھا گیا</translation>
    </message>
    <message>
        <source>Open the visit: %1</source>
        <translation type="unfinished">دورہ کھولیں: %1</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation type="unfinished">دورہ کھولیں</translation>
    </message>
    <message>
        <source>Last time %1 said</source>
        <translation type="unfinished">پچھلی بار %1 نے کہا</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation type="unfinished">اس کے بعد کیا ہوا</translation>
    </message>
    <message>
        <source>%1 has not told us anything directly on a tablet yet.</source>
        <translation type="unfinished">%1 نے ابھی تک ٹیبلیٹ پر ہمیں براہِ راست کچھ نہیں بتایا۔</translation>
    </message>
    <message>
        <source>These are %1’s own words, choices and drawings, exactly as given. They are never changed or scored.</source>
        <translation type="unfinished">یہ %1 کے اپنے الفاظ، انتخاب اور تصویریں ہیں، بالکل جیسے دیے گئے۔ انہیں نہ کبھی بدلا جاتا ہے اور نہ کبھی نمبر دیے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 took this back. What it said is not shown.</source>
        <translation type="unfinished">%1 نے یہ واپس لے لیا۔ اس میں جو کہا گیا تھا وہ نہیں دکھایا جاتا۔</translation>
    </message>
    <message>
        <source>Open: %1. %2</source>
        <translation type="unfinished">کھولیں: %1۔ %2</translation>
    </message>
    <message>
        <source>Open: drawings, your response, what happened</source>
        <translation type="unfinished">کھولیں: تصویریں، آپ کا جواب، کیا ہوا</translation>
    </message>
    <message>
        <source>Open: your response, what happened</source>
        <translation type="unfinished">کھولیں: آپ کا جواب، کیا ہوا</translation>
    </message>
    <message>
        <source>Write down what I saw of %1</source>
        <translation type="unfinished">لکھیں کہ میں نے %1 کے بارے میں کیا دیکھا</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation type="unfinished">آج</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">گزشتہ کل</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation type="unfinished">ابھی پیدا نہیں ہوا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished">آج واجب</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished">آنے والے کل واجب</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1، %2 کی طرف سے</translation>
    </message>
    <message>
        <source>%1 – was due %2</source>
        <translation type="unfinished">%1 – واجب تھا: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Seen alone %1</source>
        <translation type="unfinished">اکیلے دیکھا گیا: %1</translation>
    </message>
    <message>
        <source>Not seen alone yet</source>
        <translation type="unfinished">ابھی تک اکیلے نہیں دیکھا گیا</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished">گزشتہ کل، بوقت %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1، بوقت %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n دن</numerusform>
            <numerusform>%n دن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>%n دن پہلے</numerusform>
            <numerusform>%n دن پہلے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform>%n ماہ</numerusform>
            <numerusform>%n ماہ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform>%n ہفتہ</numerusform>
            <numerusform>%n ہفتے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform>مقررہ تاریخ گزرے %n دن ہو چکا</numerusform>
            <numerusform>مقررہ تاریخ گزرے %n دن ہو چکے</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n دن میں واجب</numerusform>
            <numerusform>%n دن میں واجب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>I type</source>
        <translation type="unfinished">میں ٹائپ کروں</translation>
    </message>
    <message>
        <source>%1 writes what I say</source>
        <translation type="unfinished">میں بولوں، %1 لکھیں</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>you</source>
        <translation type="unfinished">آپ</translation>
    </message>
</context>
<context>
    <name>sightline::child::DrawingTools</name>
    <message>
        <source>Small</source>
        <translation type="unfinished">چھوٹا</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">پتلا</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">درمیانہ</translation>
    </message>
    <message>
        <source>Big</source>
        <translation type="unfinished">بڑا</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">موٹا</translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished">کالا</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">بھورا</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">لال</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">نارنجی</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">پیلا</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">ہرا</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">نیلا</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">جامنی</translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished">گھر</translation>
    </message>
    <message>
        <source>Big person</source>
        <translation type="unfinished">بڑا انسان</translation>
    </message>
    <message>
        <source>Small person</source>
        <translation type="unfinished">چھوٹا انسان</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation type="unfinished">ننھا بچہ</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished">کتا</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished">بلی</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">درخت</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished">پھول</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">سورج</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">بادل</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished">بارش</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished">دل</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">ستارہ</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished">بستر</translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished">گاڑی</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">اسکول</translation>
    </message>
    <message>
        <source>Put it here: %1, row %2 of %3, place %4 of %5</source>
        <comment>%1 is a picture: house</comment>
        <translation type="unfinished">یہاں رکھو: %1، قطار %2 (کل %3)، جگہ %4 (کل %5)</translation>
    </message>
</context>
<context>
    <name>sightline::child_space::GiveBackViewModel</name>
    <message>
        <source>PIN, nothing entered</source>
        <translation type="unfinished">PIN، کچھ درج نہیں کیا گیا</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation type="unfinished">
            <numerusform>PIN، %n درج</numerusform>
            <numerusform>PIN، %n درج</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation type="unfinished">یہ PIN درست نہیں۔</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">PIN جانچا جا رہا ہے …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n minute(s).</source>
        <translation type="unfinished">
            <numerusform>بہت زیادہ غلط PIN۔ %n منٹ انتظار کریں۔</numerusform>
            <numerusform>بہت زیادہ غلط PIN۔ %n منٹ انتظار کریں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the worker. After %n more wrong PIN(s) this tablet locks itself for good.</source>
        <translation type="unfinished">
            <numerusform>صرف کارکن کے لیے۔ مزید %n غلط PIN کے بعد یہ ٹیبلیٹ خود کو ہمیشہ کے لیے لاک کر دے گا۔</numerusform>
            <numerusform>صرف کارکن کے لیے۔ مزید %n غلط PIN کے بعد یہ ٹیبلیٹ خود کو ہمیشہ کے لیے لاک کر دے گا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>worker</source>
        <comment>The word that a worker types before one of the last tries</comment>
        <translation type="unfinished">کارکن</translation>
    </message>
    <message>
        <source>This tablet was locked for good. What was said is kept sealed for the organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tablet is full. Nothing is lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work just now. Nothing is lost. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AmendVisitViewModel</name>
    <message>
        <source>Change the record of a visit to %1</source>
        <translation type="unfinished">%1 کے پاس دورے کا ریکارڈ تبدیل کریں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>This record has changed since you began. What you save is kept beside it as a second version where both say something else.</source>
        <translation type="unfinished">آپ کے شروع کرنے کے بعد یہ ریکارڈ تبدیل ہو چکا ہے۔ جہاں دونوں میں مختلف بات ہو، وہاں آپ کا محفوظ کیا ہوا اس کے ساتھ دوسرے ورژن کے طور پر رکھا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Why are you changing this record?</source>
        <translation type="unfinished">آپ یہ ریکارڈ کیوں تبدیل کر رہے ہیں؟</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">یہ ریکارڈ کے ساتھ رکھا جاتا ہے اور اس کی سرگزشت میں دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished">ابھی تک کچھ تبدیل نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Enter why you are changing this record</source>
        <translation type="unfinished">درج کریں کہ آپ یہ ریکارڈ کیوں تبدیل کر رہے ہیں</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">محفوظ نہیں ہوا۔ آپ کے جوابات اب بھی یہاں ہیں۔ %1</translation>
    </message>
    <message>
        <source>The draft could not be thrown away. %1</source>
        <translation type="unfinished">مسودہ ضائع نہیں کیا جا سکا۔ %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AnswersModel</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">جواب نہیں دیا گیا</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AttemptViewModel</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">کیا ہوا؟</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">کب تھا؟</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">دورے کی تاریخ</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">مثلاً، 18/11/2026</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">وقت</translation>
    </message>
    <message>
        <source>For example, 10:30</source>
        <translation type="unfinished">مثلاً، 10:30</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">کہاں تھا؟</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">آپ نے کیا دیکھا اور سنا</translation>
    </message>
    <message>
        <source>Facts only. Lights, voices, a car, who spoke to you.</source>
        <translation type="unfinished">صرف حقائق۔ روشنیاں، آوازیں، کوئی گاڑی، آپ سے کس نے بات کی۔</translation>
    </message>
    <message>
        <source>Could not see the child</source>
        <translation type="unfinished">بچے کو نہیں دیکھا جا سکا</translation>
    </message>
    <message>
        <source>Could not see %1</source>
        <translation type="unfinished">%1 کو نہیں دیکھا جا سکا</translation>
    </message>
    <message>
        <source>Could not see %1 and %2</source>
        <translation type="unfinished">%1 اور %2 کو نہیں دیکھا جا سکا</translation>
    </message>
    <message>
        <source>Select what happened</source>
        <translation type="unfinished">منتخب کریں کہ کیا ہوا</translation>
    </message>
    <message>
        <source>Date of the visit must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">دورے کی تاریخ میں دن، مہینہ اور سال ہونا چاہیے، جیسے 18/11/2026</translation>
    </message>
    <message>
        <source>Date of the visit must be today or in the past</source>
        <translation type="unfinished">دورے کی تاریخ آج کی یا گزری ہوئی ہونی چاہیے</translation>
    </message>
    <message>
        <source>Time must be a time, like 14:10</source>
        <translation type="unfinished">وقت کی جگہ وقت ہی درج ہونا چاہیے، جیسے 14:10</translation>
    </message>
    <message>
        <source>Select which children the visit was for</source>
        <translation type="unfinished">منتخب کریں کہ دورہ کن بچوں کے لیے تھا</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">محفوظ نہیں ہوا۔ آپ کے جوابات اب بھی یہاں ہیں۔ %1</translation>
    </message>
    <message>
        <source>Not the first time in a row: %1. Tell your manager and the lead social worker today (Working Together 2010, 5.124). The child is marked in My visits.</source>
        <translation type="unfinished">لگاتار پہلی بار نہیں: %1۔ آج ہی اپنے مینیجر اور مرکزی سوشل ورکر کو بتائیں (Working Together 2010، 5.124)۔ بچے پر “میرے دورے” میں نشان لگا دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>The visit is saved, but its draft could not be removed.</source>
        <translation type="unfinished">دورہ محفوظ ہو گیا ہے، لیکن اس کا مسودہ ہٹایا نہیں جا سکا۔</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::BriefViewModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished">%1، %2: %3</translation>
    </message>
    <message>
        <source>No visit to %1 is on this tablet yet.</source>
        <translation type="unfinished">%1 کے پاس کیا گیا کوئی دورہ ابھی اس ٹیبلیٹ پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing is due under a plan.</source>
        <translation type="unfinished">کسی منصوبے کے تحت کچھ واجب نہیں۔</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">اسے دوبارہ نہیں پڑھا جا سکا۔ %1</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">یہ اب نہیں دکھایا جاتا۔ %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildAnswers</name>
    <message>
        <source>Did you see %1?</source>
        <translation type="unfinished">کیا آپ نے %1 کو دیکھا؟</translation>
    </message>
    <message>
        <source>Did you speak to %1 alone?</source>
        <translation type="unfinished">کیا آپ نے %1 سے اکیلے میں بات کی؟</translation>
    </message>
    <message>
        <source>No parent, carer, brother or sister in the room. An interpreter may be there.</source>
        <translation type="unfinished">کمرے میں والد، والدہ، نگہداشت کرنے والا، بھائی یا بہن کوئی نہ ہو۔ ترجمان موجود ہو سکتا ہے۔</translation>
    </message>
    <message>
        <source>Did you see %1 awake and held or playing?</source>
        <translation type="unfinished">کیا آپ نے %1 کو بیدار اور گود میں یا کھیلتے ہوئے دیکھا؟</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished">کیوں نہیں؟</translation>
    </message>
    <message>
        <source>Why you did not speak to %1 alone</source>
        <translation type="unfinished">آپ نے %1 سے اکیلے میں بات کیوں نہیں کی</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation type="unfinished">مزید بتائیں</translation>
    </message>
    <message>
        <source>What stopped you speaking to %1 alone</source>
        <translation type="unfinished">کس چیز نے آپ کو %1 سے اکیلے میں بات کرنے سے روکا</translation>
    </message>
    <message>
        <source>Did you see where %1 sleeps?</source>
        <translation type="unfinished">کیا آپ نے %1 کے سونے کی جگہ دیکھی؟</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">آپ نے کیا دیکھا اور سنا</translation>
    </message>
    <message>
        <source>Facts only. What you saw, what people said, in their words.</source>
        <translation type="unfinished">صرف حقائق۔ آپ نے کیا دیکھا، لوگوں نے کیا کہا، انہی کے الفاظ میں۔</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation type="unfinished">%1 نے کیا کہا</translation>
    </message>
    <message>
        <source>%1&apos;s own words, as they were said.</source>
        <translation type="unfinished">%1 کے اپنے الفاظ، جیسے کہے گئے۔</translation>
    </message>
    <message>
        <source>What you think it means</source>
        <translation type="unfinished">آپ کے خیال میں اس کا کیا مطلب ہے</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">آگے کیا ہوگا</translation>
    </message>
    <message>
        <source>Who will do what, by when.</source>
        <translation type="unfinished">کون کیا کرے گا، کب تک۔</translation>
    </message>
    <message>
        <source>Your view. What this means for %1, what worries you, what is going well. If it is somebody else&apos;s view, say whose.</source>
        <translation type="unfinished">آپ کی رائے۔ %1 کے لیے اس کا کیا مطلب ہے، آپ کو کس بات کی فکر ہے، کیا اچھا چل رہا ہے۔ اگر یہ کسی اور کی رائے ہے تو بتائیں کس کی۔</translation>
    </message>
    <message>
        <source>Was anyone else in the room when you spoke to %1?</source>
        <translation type="unfinished">جب آپ نے %1 سے بات کی تو کیا کمرے میں کوئی اور تھا؟</translation>
    </message>
    <message>
        <source>An interpreter does not count.</source>
        <translation type="unfinished">ترجمان شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Where %1 sleeps</source>
        <translation type="unfinished">%1 کے سونے کی جگہ</translation>
    </message>
    <message>
        <source>What you saw.</source>
        <translation type="unfinished">آپ نے کیا دیکھا۔</translation>
    </message>
    <message>
        <source>What this means for the plan</source>
        <translation type="unfinished">منصوبے کے لیے اس کا کیا مطلب ہے</translation>
    </message>
    <message>
        <source>Why you think so, and what should change or stay.</source>
        <translation type="unfinished">آپ ایسا کیوں سمجھتے ہیں، اور کیا بدلنا یا برقرار رہنا چاہیے۔</translation>
    </message>
    <message>
        <source>Language used with %1</source>
        <translation type="unfinished">%1 کے ساتھ استعمال کی گئی زبان</translation>
    </message>
    <message>
        <source>How did you and %1 understand each other?</source>
        <translation type="unfinished">آپ نے اور %1 نے ایک دوسرے کی بات کیسے سمجھی؟</translation>
    </message>
    <message>
        <source>The main way.</source>
        <translation type="unfinished">بنیادی طریقہ۔</translation>
    </message>
    <message>
        <source>Which health review was it for %1?</source>
        <translation type="unfinished">یہ %1 کا صحت کا کون سا جائزہ تھا؟</translation>
    </message>
    <message>
        <source>Did you offer %1 the chance to be seen alone?</source>
        <translation type="unfinished">کیا آپ نے %1 کو اکیلے میں ملاقات کا موقع پیش کیا؟</translation>
    </message>
    <message>
        <source>You said that you spoke to %1 alone, and that somebody else was in the room. Alone means that no parent, carer, brother or sister was there.</source>
        <translation type="unfinished">آپ نے کہا کہ آپ نے %1 سے اکیلے میں بات کی، اور یہ کہ کوئی اور کمرے میں تھا۔ اکیلے کا مطلب ہے کہ والد، والدہ، نگہداشت کرنے والا، بھائی یا بہن کوئی وہاں نہیں تھا۔</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildPageViewModel</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished">سب کچھ</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">دورے</translation>
    </message>
    <message>
        <source>Health contacts</source>
        <translation type="unfinished">صحت کے رابطے</translation>
    </message>
    <message>
        <source>No reply or not let in</source>
        <translation type="unfinished">کوئی جواب نہیں یا اندر نہیں آنے دیا گیا</translation>
    </message>
    <message>
        <source>Calls and meetings</source>
        <translation type="unfinished">کالیں اور میٹنگیں</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">اسے دوبارہ نہیں پڑھا جا سکا۔ %1</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished">معروف نام: %1</translation>
    </message>
    <message>
        <source>Not born yet, expected on %1</source>
        <translation type="unfinished">ابھی پیدا نہیں ہوا، %1 کو متوقع</translation>
    </message>
    <message>
        <source>Date of birth not recorded</source>
        <translation type="unfinished">تاریخِ پیدائش ریکارڈ نہیں کی گئی</translation>
    </message>
    <message numerus="yes">
        <source>%n years old, born %1</source>
        <translation type="unfinished">
            <numerusform>عمر %n سال، پیدائش %1</numerusform>
            <numerusform>عمر %n سال، پیدائش %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 old, born %2</source>
        <translation type="unfinished">عمر %1، پیدائش %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">ریکارڈ نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Nobody is recorded as the lead social worker</source>
        <translation type="unfinished">مرکزی سوشل ورکر کے طور پر کوئی ریکارڈ نہیں ہے</translation>
    </message>
    <message>
        <source>%1, lead social worker</source>
        <translation type="unfinished">%1، مرکزی سوشل ورکر</translation>
    </message>
    <message>
        <source>Two people are recorded as lead: %1</source>
        <translation type="unfinished">دو افراد مرکزی کارکن کے طور پر ریکارڈ ہیں: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> اور </translation>
    </message>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1. Tell your manager.</source>
        <translation type="unfinished">
            <numerusform>%1 کو دیکھے بغیر لگاتار %n کوشش۔ اپنے مینیجر کو بتائیں۔</numerusform>
            <numerusform>%1 کو دیکھے بغیر لگاتار %n کوششیں۔ اپنے مینیجر کو بتائیں۔</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit to this child is on this tablet yet.</source>
        <translation type="unfinished">اس بچے کے پاس کیا گیا کوئی دورہ ابھی اس ٹیبلیٹ پر نہیں ہے۔</translation>
    </message>
    <message>
        <source>Nothing like this is recorded.</source>
        <translation type="unfinished">اس قسم کی کوئی چیز ریکارڈ نہیں ہے۔</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">یہ اب نہیں دکھایا جاتا۔ %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildrenViewModel</name>
    <message>
        <source>The children on this tablet could not be read. %1</source>
        <translation type="unfinished">اس ٹیبلیٹ پر موجود بچوں کو نہیں پڑھا جا سکا۔ %1</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished">معروف نام: %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished">نمبر %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished">۔ </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1۔ %2</translation>
    </message>
    <message>
        <source>No child is on this tablet yet. Connect once to download your caseload.</source>
        <translation type="unfinished">ابھی اس ٹیبلیٹ پر کوئی بچہ نہیں ہے۔ اپنا کیس لوڈ ڈاؤن لوڈ کرنے کے لیے ایک بار کنیکٹ کریں۔</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished">1 بچہ</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform>%n بچہ</numerusform>
            <numerusform>%n بچے</numerusform>
        </translation>
    </message>
    <message>
        <source>1 child found</source>
        <translation type="unfinished">1 بچہ ملا</translation>
    </message>
    <message numerus="yes">
        <source>%n children found</source>
        <translation type="unfinished">
            <numerusform>%n بچہ ملا</numerusform>
            <numerusform>%n بچے ملے</numerusform>
        </translation>
    </message>
    <message>
        <source>No child on this tablet is found by “%1”. Try part of a name, an address or the number.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر “%1” سے کوئی بچہ نہیں ملا۔ نام کا کوئی حصہ، پتا یا نمبر آزمائیں۔</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ConflictCard</name>
    <message>
        <source>On this tablet – %1, %2</source>
        <translation type="unfinished">اس ٹیبلیٹ پر – %1، %2</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from another tablet of yours</source>
        <translation type="unfinished">سرور پر – %1، %2، آپ کے کسی اور ٹیبلیٹ سے</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from another tablet</source>
        <translation type="unfinished">سرور پر – %1، %2، کسی اور ٹیبلیٹ سے</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from the office</source>
        <translation type="unfinished">سرور پر – %1، %2، دفتر سے</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%2 میں سے %1</translation>
    </message>
    <message>
        <source>What should the record say?</source>
        <translation type="unfinished">ریکارڈ میں کیا ہونا چاہیے؟</translation>
    </message>
    <message>
        <source>Your new version</source>
        <translation type="unfinished">آپ کا نیا ورژن</translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished">میرا</translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <translation type="unfinished">%1 کا</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Until this is decided, the record counts as: %1. Your manager sees that there are two versions.</source>
        <translation type="unfinished">جب تک اس کا فیصلہ نہیں ہوتا، ریکارڈ یوں شمار ہوتا ہے: %1۔ آپ کے مینیجر کو نظر آتا ہے کہ دو ورژن ہیں۔</translation>
    </message>
    <message>
        <source>Until this is decided, the earlier day counts: %1.</source>
        <translation type="unfinished">جب تک اس کا فیصلہ نہیں ہوتا، پہلے والا دن شمار ہوتا ہے: %1۔</translation>
    </message>
    <message>
        <source>Until this is decided, the visit stays and counts for no due date.</source>
        <translation type="unfinished">جب تک اس کا فیصلہ نہیں ہوتا، دورہ برقرار رہتا ہے اور کسی مقررہ تاریخ کے لیے شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Until this is decided, the visit counts for a due date only if both versions would.</source>
        <translation type="unfinished">جب تک اس کا فیصلہ نہیں ہوتا، دورہ کسی مقررہ تاریخ کے لیے صرف تب شمار ہوتا ہے جب دونوں ورژن کے مطابق شمار ہوتا ہو۔</translation>
    </message>
    <message>
        <source>Until this is decided, both are kept and shown.</source>
        <translation type="unfinished">جب تک اس کا فیصلہ نہیں ہوتا، دونوں رکھے اور دکھائے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished">%1 ورژن رکھیں</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished">دونوں رکھیں</translation>
    </message>
    <message>
        <source>As separate quotes</source>
        <translation type="unfinished">الگ الگ اقتباسات کے طور پر</translation>
    </message>
    <message>
        <source>One after the other, each with who wrote it and when</source>
        <translation type="unfinished">ایک کے بعد دوسرا، ہر ایک کے ساتھ کہ کس نے لکھا اور کب</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation type="unfinished">نیا ورژن لکھیں</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">بعد میں فیصلہ کریں</translation>
    </message>
    <message>
        <source>Both stay as they are</source>
        <translation type="unfinished">دونوں جیسے ہیں ویسے ہی رہتے ہیں</translation>
    </message>
    <message>
        <source>This says more than the record counts as now and may move the next due date. Your manager sees it, with your reason.</source>
        <translation type="unfinished">یہ اُس سے زیادہ بتاتا ہے جو ریکارڈ میں ابھی شمار ہوتا ہے اور اس سے اگلی مقررہ تاریخ بدل سکتی ہے۔ آپ کے مینیجر کو یہ آپ کی وجہ کے ساتھ نظر آتا ہے۔</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ConflictViewModel</name>
    <message>
        <source>Notes of a visit</source>
        <translation type="unfinished">دورے کے نوٹس</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation type="unfinished">%1، %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Only %1, who wrote this record, or a manager may settle it. Both versions are kept until then.</source>
        <translation type="unfinished">صرف %1، جنہوں نے یہ ریکارڈ لکھا، یا کوئی مینیجر اس کا فیصلہ کر سکتا ہے۔ تب تک دونوں ورژن رکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Only a manager may settle this. Your manager sees it too. Both versions are kept until then.</source>
        <translation type="unfinished">اس کا فیصلہ صرف کوئی مینیجر کر سکتا ہے۔ یہ آپ کے مینیجر کو بھی نظر آتا ہے۔ تب تک دونوں ورژن رکھے جاتے ہیں۔</translation>
    </message>
    <message>
        <source>Why do you decide so?</source>
        <translation type="unfinished">آپ ایسا فیصلہ کیوں کر رہے ہیں؟</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">یہ ریکارڈ کے ساتھ رکھا جاتا ہے اور اس کی سرگزشت میں دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Choose what %1 should say, or decide later</source>
        <translation type="unfinished">منتخب کریں کہ %1 میں کیا ہونا چاہیے، یا بعد میں فیصلہ کریں</translation>
    </message>
    <message>
        <source>Enter your new version</source>
        <translation type="unfinished">اپنا نیا ورژن درج کریں</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Choose Decide later to leave it</source>
        <translation type="unfinished">ابھی کوئی فیصلہ نہیں ہوا۔ اسے چھوڑنے کے لیے “بعد میں فیصلہ کریں” منتخب کریں</translation>
    </message>
    <message>
        <source>Enter why you decide so</source>
        <translation type="unfinished">درج کریں کہ آپ ایسا فیصلہ کیوں کر رہے ہیں</translation>
    </message>
    <message>
        <source>Not saved. What you chose is still here. %1</source>
        <translation type="unfinished">محفوظ نہیں ہوا۔ آپ نے جو منتخب کیا وہ اب بھی یہاں ہے۔ %1</translation>
    </message>
    <message>
        <source>This record has changed since you chose, so nothing is chosen now. What you wrote is still here. Read the versions and choose again.</source>
        <translation type="unfinished">آپ کے انتخاب کے بعد یہ ریکارڈ بدل گیا ہے، اس لیے اب کچھ منتخب نہیں ہے۔ آپ کا لکھا ہوا اب بھی یہاں ہے۔ ورژن پڑھیں اور دوبارہ منتخب کریں۔</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::EnrolViewModel</name>
    <message>
        <source>Enter the address of the server, beginning with https://, and the code, with a space between them</source>
        <translation type="unfinished">سرور کا پتا، جو https:// سے شروع ہو، اور کوڈ درج کریں، دونوں کے درمیان ایک خالی جگہ چھوڑ کر</translation>
    </message>
    <message>
        <source>Enter the same PIN or passphrase again</source>
        <translation type="unfinished">وہی PIN یا پاس فریز دوبارہ درج کریں</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing has been set up. Check that the tablet is online, then try again.</source>
        <translation type="unfinished">سرور تک رسائی نہیں ہو سکتی، اس لیے کچھ بھی سیٹ اپ نہیں ہوا۔ جانچیں کہ ٹیبلیٹ آن لائن ہے، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>This tablet has not been set up. %1</source>
        <translation type="unfinished">یہ ٹیبلیٹ سیٹ اپ نہیں ہوا۔ %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::HandBackViewModel</name>
    <message>
        <source>What %1 made cannot be read now: %2. It is kept as it is. Tell the people who look after this tablet.</source>
        <translation type="unfinished">%1 نے جو بنایا وہ ابھی نہیں پڑھا جا سکتا: %2۔ اسے جیسا ہے ویسا ہی رکھا گیا ہے۔ اس ٹیبلیٹ کی دیکھ بھال کرنے والوں کو بتائیں۔</translation>
    </message>
    <message>
        <source>The last part of what %1 made cannot be read: %2. It is kept as it is.</source>
        <translation type="unfinished">%1 نے جو بنایا اس کا آخری حصہ نہیں پڑھا جا سکتا: %2۔ اسے جیسا ہے ویسا ہی رکھا گیا ہے۔</translation>
    </message>
    <message>
        <source>“%1” is not saved yet. %2</source>
        <translation type="unfinished">“%1” ابھی محفوظ نہیں ہوا۔ %2</translation>
    </message>
    <message>
        <source>%1 pressed “%2” on %3</source>
        <translation type="unfinished">%1 نے %3 کو “%2” دبایا</translation>
    </message>
    <message>
        <source>Sent. A manager is asked to acknowledge it.</source>
        <translation type="unfinished">بھیج دیا گیا۔ ایک مینیجر سے کہا گیا ہے کہ دیکھ لینے کی تصدیق کریں۔</translation>
    </message>
    <message>
        <source>Not sent yet. It goes first as soon as there is a network.</source>
        <translation type="unfinished">ابھی نہیں بھیجا گیا۔ نیٹ ورک ملتے ہی سب سے پہلے یہی بھیجا جائے گا۔</translation>
    </message>
    <message>
        <source>%1 gave the tablet back</source>
        <translation type="unfinished">%1 نے ٹیبلیٹ واپس دے دیا</translation>
    </message>
    <message>
        <source>%1 opened nothing, so there is nothing to keep.</source>
        <translation type="unfinished">%1 نے کچھ نہیں کھولا، اس لیے رکھنے کو کچھ نہیں۔</translation>
    </message>
    <message>
        <source>Kept as %1’s own. It will be sent when you are online. It is never changed; you can write beside it.</source>
        <translation type="unfinished">یہ %1 کی اپنی بات کے طور پر رکھا گیا ہے۔ جب آپ آن لائن ہوں گے تو یہ بھیج دیا جائے گا۔ اسے کبھی بدلا نہیں جاتا؛ آپ اس کے ساتھ لکھ سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This is what %1 made, as it will be kept.</source>
        <translation type="unfinished">یہ وہ ہے جو %1 نے بنایا، جیسا کہ اسے رکھا جائے گا۔</translation>
    </message>
    <message>
        <source>Let %1 go on, or finish. What %1 made is kept until then.</source>
        <translation type="unfinished">%1 کو جاری رکھنے دیں، یا مکمل کریں۔ %1 نے جو بنایا وہ تب تک محفوظ ہے۔</translation>
    </message>
    <message>
        <source>Not saved. What %1 made is still here. %2</source>
        <translation type="unfinished">محفوظ نہیں ہوا۔ %1 نے جو بنایا وہ اب بھی یہاں ہے۔ %2</translation>
    </message>
    <message>
        <source>It is saved, but the child’s session could not be closed: %1. Press Finish again.</source>
        <translation type="unfinished">یہ محفوظ ہو گیا ہے، لیکن بچے کا سیشن بند نہیں کیا جا سکا: %1۔ “مکمل کریں” دوبارہ دبائیں۔</translation>
    </message>
    <message>
        <source>This tablet is full. Part of what %1 made is not written down yet. Finish before you do anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish first. What %1 made is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightline::mobile::HandOverViewModel</name>
    <message>
        <source>Mostly pictures</source>
        <translation type="unfinished">زیادہ تر تصویریں</translation>
    </message>
    <message>
        <source>Often right up to about 5, or for a child who does not read</source>
        <translation type="unfinished">اکثر تقریباً 5 سال کی عمر تک مناسب، یا ایسے بچے کے لیے جو پڑھتا نہیں</translation>
    </message>
    <message>
        <source>Pictures and short words</source>
        <translation type="unfinished">تصویریں اور مختصر الفاظ</translation>
    </message>
    <message>
        <source>Often right from about 6 to 9</source>
        <translation type="unfinished">اکثر تقریباً 6 سے 9 سال کی عمر میں مناسب</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">الفاظ</translation>
    </message>
    <message>
        <source>Often right from about 10, for young people who want plain text</source>
        <translation type="unfinished">اکثر تقریباً 10 سال کی عمر سے مناسب، ان نوجوانوں کے لیے جنہیں سادہ متن چاہیے</translation>
    </message>
    <message>
        <source>How should the screens speak to %1?</source>
        <translation type="unfinished">اسکرینیں %1 سے کس طرح بات کریں؟</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation type="unfinished">کس زبان میں؟</translation>
    </message>
    <message>
        <source>What does %1 call you?</source>
        <translation type="unfinished">%1 آپ کو کیا کہہ کر بلاتے ہیں؟</translation>
    </message>
    <message>
        <source>Anybody else in the room</source>
        <translation type="unfinished">کمرے میں کوئی اور</translation>
    </message>
    <message>
        <source>One on each line. For example: Mrs Dale – teacher</source>
        <translation type="unfinished">ہر سطر میں ایک۔ مثلاً: Mrs Dale – ٹیچر</translation>
    </message>
    <message>
        <source>Is somebody interpreting?</source>
        <translation type="unfinished">کیا کوئی ترجمانی کر رہا ہے؟</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation type="unfinished">ترجمانی کون کر رہا ہے؟</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">نام یا نمبر</translation>
    </message>
    <message>
        <source>Why does a member of the family interpret?</source>
        <translation type="unfinished">خاندان کا فرد ترجمانی کیوں کر رہا ہے؟</translation>
    </message>
    <message>
        <source>%1 – lives in the same home</source>
        <translation type="unfinished">%1 – اسی گھر میں رہائش</translation>
    </message>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">ٹیبلیٹ %1 کو دیں</translation>
    </message>
    <message>
        <source>This tablet has a voice for %1.</source>
        <translation type="unfinished">اس ٹیبلیٹ میں اس زبان کے لیے آواز ہے: %1۔</translation>
    </message>
    <message>
        <source>This tablet has no voice for %1. Reading aloud is not offered; you can read to %2 yourself.</source>
        <translation type="unfinished">اس ٹیبلیٹ میں اس زبان کے لیے آواز نہیں ہے: %1۔ پڑھ کر سنانے کی پیشکش نہیں کی جاتی؛ آپ خود %2 کو پڑھ کر سنا سکتے ہیں۔</translation>
    </message>
    <message>
        <source>%1 sees this first. Only what %1 lets the people in the room read is here.</source>
        <translation type="unfinished">%1 کو سب سے پہلے یہ نظر آتا ہے۔ یہاں صرف وہ ہے جسے پڑھنے کی اجازت %1 نے کمرے میں موجود لوگوں کو دی ہے۔</translation>
    </message>
    <message>
        <source>Nothing is recorded yet about what was done after %1 last spoke.</source>
        <translation type="unfinished">%1 نے پچھلی بار جو کہا اس کے بعد کیا کیا گیا، اس بارے میں ابھی کچھ ریکارڈ نہیں کیا گیا۔</translation>
    </message>
    <message>
        <source>Nothing of last time is shown: %1 did not choose that these people may read it, or took it back.</source>
        <translation type="unfinished">پچھلی بار کا کچھ نہیں دکھایا جاتا: %1 نے یہ نہیں چنا تھا کہ یہ لوگ اسے پڑھ سکتے ہیں، یا اسے واپس لے لیا۔</translation>
    </message>
    <message>
        <source>Tablet lock: app only. Somebody could switch to another program.</source>
        <translation type="unfinished">ٹیبلیٹ لاک: صرف ایپ۔ کوئی دوسرے پروگرام پر جا سکتا ہے۔</translation>
    </message>
    <message>
        <source>Tablet lock: pinned. Somebody who knows how can leave the app.</source>
        <translation type="unfinished">ٹیبلیٹ لاک: پن کیا ہوا۔ جسے طریقہ معلوم ہو وہ ایپ سے نکل سکتا ہے۔</translation>
    </message>
    <message>
        <source>Tablet lock: on. Nobody can leave the app without your PIN.</source>
        <translation type="unfinished">ٹیبلیٹ لاک: آن۔ آپ کے PIN کے بغیر کوئی ایپ سے نہیں نکل سکتا۔</translation>
    </message>
    <message>
        <source>Select who is in the room, or select ‘Nobody’</source>
        <translation type="unfinished">منتخب کریں کہ کمرے میں کون ہے، یا ‘کوئی نہیں’ منتخب کریں</translation>
    </message>
    <message>
        <source>Enter what %1 calls you</source>
        <translation type="unfinished">درج کریں کہ %1 آپ کو کیا کہہ کر بلاتے ہیں</translation>
    </message>
    <message>
        <source>Enter why a member of the family interprets</source>
        <translation type="unfinished">درج کریں کہ خاندان کا فرد ترجمانی کیوں کر رہا ہے</translation>
    </message>
    <message>
        <source>Enter who interprets</source>
        <translation type="unfinished">درج کریں کہ ترجمانی کون کر رہا ہے</translation>
    </message>
    <message>
        <source>These words were translated by machine. No speaker of %1 has checked them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightline::mobile::KeptAnswers</name>
    <message>
        <source>Draft on this tablet. Your answers are as you left them.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر مسودہ۔ آپ کے جوابات ویسے ہی ہیں جیسے آپ نے چھوڑے تھے۔</translation>
    </message>
    <message>
        <source>Draft on this tablet. Saved at %1.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر مسودہ۔ محفوظ ہونے کا وقت: %1۔</translation>
    </message>
    <message>
        <source>Your last answers are not kept yet. %1</source>
        <translation type="unfinished">آپ کے آخری جوابات ابھی محفوظ نہیں ہوئے۔ %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::MyVisitsViewModel</name>
    <message>
        <source>Your visits could not be read. %1</source>
        <translation type="unfinished">آپ کے دورے نہیں پڑھے جا سکے۔ %1</translation>
    </message>
    <message>
        <source>You have no visits due in the next 7 days. No child is in your caseload.</source>
        <translation type="unfinished">اگلے 7 دنوں میں آپ کا کوئی دورہ واجب نہیں۔ آپ کے کیس لوڈ میں کوئی بچہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>We have not got your caseload yet. Connect once to download it.</source>
        <translation type="unfinished">ہمیں آپ کا کیس لوڈ ابھی نہیں ملا۔ اسے ڈاؤن لوڈ کرنے کے لیے ایک بار کنیکٹ کریں۔</translation>
    </message>
    <message>
        <source>1 child is not shown</source>
        <translation type="unfinished">1 بچہ نہیں دکھایا گیا</translation>
    </message>
    <message numerus="yes">
        <source>%n children are not shown</source>
        <translation type="unfinished">
            <numerusform>%n بچہ نہیں دکھایا گیا</numerusform>
            <numerusform>%n بچے نہیں دکھائے گئے</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of them overdue.</source>
        <translation type="unfinished">%1، ان میں سے کسی کی مقررہ تاریخ نہیں گزری۔</translation>
    </message>
    <message>
        <source>%1, %2 of them overdue.</source>
        <translation type="unfinished">%1، ان میں سے %2 کی مقررہ تاریخ گزر چکی ہے۔</translation>
    </message>
    <message>
        <source>No child is in this part of your list.</source>
        <translation type="unfinished">آپ کی فہرست کے اس حصے میں کوئی بچہ نہیں ہے۔</translation>
    </message>
    <message>
        <source>%1 pressed “I don’t feel safe”. Not yet acknowledged by a manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ObserveViewModel</name>
    <message>
        <source>When did you see %1?</source>
        <translation type="unfinished">آپ نے %1 کو کب دیکھا؟</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">تاریخ</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">مثلاً، 18/11/2026</translation>
    </message>
    <message>
        <source>Was %1 awake?</source>
        <translation type="unfinished">کیا %1 بیدار تھے؟</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished">آپ نے کیا دیکھا</translation>
    </message>
    <message>
        <source>Facts only. What %1 did, how %1 looked, sounded and moved.</source>
        <translation type="unfinished">صرف حقائق۔ %1 نے کیا کیا، اور %1 کا حلیہ، آواز اور حرکات کیسی تھیں۔</translation>
    </message>
    <message>
        <source>How %1 was with the people there</source>
        <translation type="unfinished">وہاں موجود لوگوں کے ساتھ %1 کا برتاؤ کیسا تھا</translation>
    </message>
    <message>
        <source>Who did what, and what %1 did then.</source>
        <translation type="unfinished">کس نے کیا کیا، اور پھر %1 نے کیا کیا۔</translation>
    </message>
    <message>
        <source>How %1 shows what they want or do not want</source>
        <translation type="unfinished">%1 کیسے ظاہر کرتے ہیں کہ انہیں کیا چاہیے یا کیا نہیں چاہیے</translation>
    </message>
    <message>
        <source>What you think %1 might tell us</source>
        <translation type="unfinished">آپ کے خیال میں %1 ہمیں کیا بتا سکتے ہیں</translation>
    </message>
    <message>
        <source>This is your own view and is marked as yours.</source>
        <translation type="unfinished">یہ آپ کی اپنی رائے ہے اور اس پر آپ ہی کا نام درج ہوتا ہے۔</translation>
    </message>
    <message>
        <source>What I saw of %1</source>
        <translation type="unfinished">میں نے %1 کے بارے میں کیا دیکھا</translation>
    </message>
    <message>
        <source>Enter what you saw</source>
        <translation type="unfinished">درج کریں کہ آپ نے کیا دیکھا</translation>
    </message>
    <message>
        <source>Date must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">تاریخ میں دن، مہینہ اور سال ہونا چاہیے، جیسے 18/11/2026</translation>
    </message>
    <message>
        <source>Date must be today or in the past</source>
        <translation type="unfinished">تاریخ آج کی یا گزری ہوئی ہونی چاہیے</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">محفوظ نہیں ہوا۔ آپ کے جوابات اب بھی یہاں ہیں۔ %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::PersonAnswers</name>
    <message>
        <source>Did you offer %1 the chance to be seen alone?</source>
        <translation type="unfinished">کیا آپ نے %1 کو اکیلے میں ملاقات کا موقع پیش کیا؟</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::Question</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished">%1 (اختیاری)</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::RecordVisitViewModel</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 اور %2</translation>
    </message>
    <message>
        <source>Draft on this tablet. Your answers are as you left them.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر مسودہ۔ آپ کے جوابات ویسے ہی ہیں جیسے آپ نے چھوڑے تھے۔</translation>
    </message>
    <message>
        <source>%1: so %2 is recorded as not seen.</source>
        <translation type="unfinished">%1: اس لیے ریکارڈ کیا جاتا ہے کہ %2 کو نہیں دیکھا گیا۔</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">دورہ ریکارڈ کریں</translation>
    </message>
    <message>
        <source>Record a visit to %1</source>
        <translation type="unfinished">%1 کے پاس دورہ ریکارڈ کریں</translation>
    </message>
    <message>
        <source>Not finished. Your answers are still here. %1</source>
        <translation type="unfinished">مکمل نہیں ہوا۔ آپ کے جوابات اب بھی یہاں ہیں۔ %1</translation>
    </message>
    <message>
        <source>The visit is finished, but its draft could not be removed.</source>
        <translation type="unfinished">دورہ مکمل ہو گیا ہے، لیکن اس کا مسودہ ہٹایا نہیں جا سکا۔</translation>
    </message>
    <message>
        <source>Section %1 of %2: %3</source>
        <translation type="unfinished">حصہ %1 از %2: %3</translation>
    </message>
    <message>
        <source>Next: check your answers</source>
        <translation type="unfinished">آگے: اپنے جوابات جانچیں</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished">آگے: %1</translation>
    </message>
    <message>
        <source> It also has answers about somebody who is not in this home now. They stay in the draft.</source>
        <translation type="unfinished"> اس میں کسی ایسے فرد کے بارے میں بھی جوابات ہیں جو اب اس گھر میں نہیں ہے۔ وہ مسودے میں رہتے ہیں۔</translation>
    </message>
    <message>
        <source>Your last answers are not kept yet. %1</source>
        <translation type="unfinished">آپ کے آخری جوابات ابھی محفوظ نہیں ہوئے۔ %1</translation>
    </message>
    <message>
        <source>Draft on this tablet. Saved at %1.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر مسودہ۔ محفوظ ہونے کا وقت: %1۔</translation>
    </message>
    <message>
        <source>The draft could not be thrown away. %1</source>
        <translation type="unfinished">مسودہ ضائع نہیں کیا جا سکا۔ %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SectionsModel</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished">شروع نہیں ہوا</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">شروع ہوا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">ہو گیا</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SettingsViewModel</name>
    <message>
        <source>%1%</source>
        <translation type="unfinished">%1%</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ہلکا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">گہرا</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">زیادہ کنٹراسٹ</translation>
    </message>
    <message>
        <source>A speaker of this language has not reviewed all of it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">اس زبان کے بولنے والے کسی فرد نے ابھی اس کا مکمل جائزہ نہیں لیا۔ جس کا ترجمہ نہیں ہوا وہ انگریزی میں دکھایا جاتا ہے۔</translation>
    </message>
    <message numerus="yes">
        <source>This tablet locks itself when nobody has touched it for %n minute(s). For the last minute it says so, and one tap keeps it open. What you have typed is kept. This time cannot be changed.</source>
        <translation type="unfinished">
            <numerusform>جب %n منٹ تک کوئی اسے نہ چھوئے تو یہ ٹیبلیٹ خود کو لاک کر دیتا ہے۔ آخری منٹ میں یہ اس کی اطلاع دیتا ہے، اور ایک ٹیپ اسے کھلا رکھتا ہے۔ آپ کا ٹائپ کیا ہوا محفوظ رہتا ہے۔ یہ وقت تبدیل نہیں کیا جا سکتا۔</numerusform>
            <numerusform>جب %n منٹ تک کوئی اسے نہ چھوئے تو یہ ٹیبلیٹ خود کو لاک کر دیتا ہے۔ آخری منٹ میں یہ اس کی اطلاع دیتا ہے، اور ایک ٹیپ اسے کھلا رکھتا ہے۔ آپ کا ٹائپ کیا ہوا محفوظ رہتا ہے۔ یہ وقت تبدیل نہیں کیا جا سکتا۔</numerusform>
        </translation>
    </message>
    <message>
        <source>The duty numbers could not be kept. Write them down elsewhere too.</source>
        <translation type="unfinished">ڈیوٹی نمبر محفوظ نہیں کیے جا سکے۔ انہیں کہیں اور بھی لکھ لیں۔</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ShellViewModel</name>
    <message>
        <source>This tablet could not be opened. %1</source>
        <translation type="unfinished">یہ ٹیبلیٹ نہیں کھولا جا سکا۔ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>The visit cannot be recorded. %1</source>
        <translation type="unfinished">دورہ ریکارڈ نہیں کیا جا سکتا۔ %1</translation>
    </message>
    <message>
        <source>This cannot be opened: %1.</source>
        <translation type="unfinished">اسے نہیں کھولا جا سکتا: %1۔</translation>
    </message>
    <message>
        <source>A child’s session lies on this tablet and cannot be opened. It is kept as it is. Tell the people who look after this tablet.</source>
        <translation type="unfinished">اس ٹیبلیٹ پر ایک بچے کا سیشن موجود ہے جو نہیں کھولا جا سکتا۔ اسے جیسا ہے ویسا ہی رکھا گیا ہے۔ اس ٹیبلیٹ کی دیکھ بھال کرنے والوں کو بتائیں۔</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::StrikeVisitViewModel</name>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished">%1، %2 کے پاس، %3</translation>
    </message>
    <message>
        <source>Strike out this record of %1?</source>
        <translation type="unfinished">کیا %1 کا یہ ریکارڈ قلم زد کر دیا جائے؟</translation>
    </message>
    <message>
        <source>Why should this visit not count?</source>
        <translation type="unfinished">یہ دورہ کیوں شمار نہیں ہونا چاہیے؟</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">یہ ریکارڈ کے ساتھ رکھا جاتا ہے اور اس کی سرگزشت میں دکھایا جاتا ہے۔</translation>
    </message>
    <message>
        <source>Enter why this visit should not count</source>
        <translation type="unfinished">درج کریں کہ یہ دورہ کیوں شمار نہیں ہونا چاہیے</translation>
    </message>
    <message>
        <source>Not struck out. %1</source>
        <translation type="unfinished">قلم زد نہیں ہوا۔ %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SyncViewModel</name>
    <message>
        <source>Sending %1 of %2</source>
        <translation type="unfinished">%2 میں سے %1 بھیجا جا رہا ہے</translation>
    </message>
    <message>
        <source>Offline. All sent</source>
        <translation type="unfinished">آف لائن۔ سب بھیج دیا گیا</translation>
    </message>
    <message>
        <source>Offline. %1 saved here</source>
        <translation type="unfinished">آف لائن۔ %1 یہاں محفوظ</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation type="unfinished">%1 بھیجنا باقی</translation>
    </message>
    <message>
        <source>All sent, %1</source>
        <translation type="unfinished">سب بھیج دیا گیا، %1</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished">بھیجنے کے لیے کچھ نہیں</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation type="unfinished">آپ کی توجہ درکار: %1</translation>
    </message>
    <message>
        <source>%1. %2 to send</source>
        <translation type="unfinished">%1۔ %2 بھیجنا باقی</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation type="unfinished">آخری بار بھیجا گیا: %1</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished">ابھی کچھ نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation type="unfinished">آخری بار وصول کیا گیا: %1</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished">ابھی کچھ وصول نہیں ہوا</translation>
    </message>
    <message>
        <source>Everything you finished has been sent.</source>
        <translation type="unfinished">آپ نے جو کچھ مکمل کیا وہ سب بھیج دیا گیا ہے۔</translation>
    </message>
    <message>
        <source>%1 saved on this tablet, not sent yet.</source>
        <translation type="unfinished">%1 اس ٹیبلیٹ پر محفوظ، ابھی نہیں بھیجا گیا۔</translation>
    </message>
    <message>
        <source>%1 saved on this tablet, not sent yet. The oldest is from %2.</source>
        <translation type="unfinished">%1 اس ٹیبلیٹ پر محفوظ، ابھی نہیں بھیجا گیا۔ سب سے پرانا: %2۔</translation>
    </message>
    <message>
        <source>This tablet&apos;s records could not be read. %1</source>
        <translation type="unfinished">اس ٹیبلیٹ کے ریکارڈ نہیں پڑھے جا سکے۔ %1</translation>
    </message>
    <message>
        <source>The server cannot be reached. Everything is kept on this tablet and will be sent when you are online.</source>
        <translation type="unfinished">سرور تک رسائی نہیں ہو سکتی۔ سب کچھ اس ٹیبلیٹ پر محفوظ ہے اور جب آپ آن لائن ہوں گے تو بھیج دیا جائے گا۔</translation>
    </message>
    <message>
        <source>Sending stopped. Everything is kept on this tablet. %1</source>
        <translation type="unfinished">بھیجنا رک گیا۔ سب کچھ اس ٹیبلیٹ پر محفوظ ہے۔ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform>%n ریکارڈ</numerusform>
            <numerusform>%n ریکارڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) say two things or were not accepted, and need you.</source>
        <translation type="unfinished">
            <numerusform>%n ریکارڈ دو مختلف باتیں بتاتا ہے یا قبول نہیں کیا گیا، اور اسے آپ کی توجہ درکار ہے۔</numerusform>
            <numerusform>%n ریکارڈ دو مختلف باتیں بتاتے ہیں یا قبول نہیں کیے گئے، اور انہیں آپ کی توجہ درکار ہے۔</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. %1 not sent since %2</source>
        <translation type="unfinished">آف لائن۔ %1، %2 سے نہیں بھیجے گئے</translation>
    </message>
    <message>
        <source>%1 not sent since %2</source>
        <translation type="unfinished">%1، %2 سے نہیں بھیجے گئے</translation>
    </message>
    <message>
        <source>. Needs you: %1</source>
        <translation type="unfinished">۔ آپ کی توجہ درکار: %1</translation>
    </message>
    <message>
        <source>Something you wrote has waited more than 3 days and is only on this tablet. Connect today and choose Sync now. If it still does not send, call your help desk. Do not sign out and do not reset this tablet.</source>
        <translation type="unfinished">آپ کی لکھی ہوئی کوئی چیز 3 دن سے زیادہ عرصے سے منتظر ہے اور صرف اس ٹیبلیٹ پر ہے۔ آج ہی کنیکٹ کریں اور “ابھی ہم آہنگ کریں” منتخب کریں۔ اگر پھر بھی نہ بھیجی جائے تو اپنے ہیلپ ڈیسک کو فون کریں۔ سائن آؤٹ نہ کریں اور اس ٹیبلیٹ کو ری سیٹ نہ کریں۔</translation>
    </message>
    <message>
        <source>Something you wrote has waited more than a day and is only on this tablet. Connect to the internet and choose Sync now.</source>
        <translation type="unfinished">آپ کی لکھی ہوئی کوئی چیز ایک دن سے زیادہ عرصے سے منتظر ہے اور صرف اس ٹیبلیٹ پر ہے۔ انٹرنیٹ سے کنیکٹ کریں اور “ابھی ہم آہنگ کریں” منتخب کریں۔</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::TimelineModel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1، بوقت %2</translation>
    </message>
    <message>
        <source>Struck out. It counts for nothing and stays in the history</source>
        <translation type="unfinished">قلم زد۔ یہ کسی چیز میں شمار نہیں ہوتا اور سرگزشت میں رہتا ہے</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">دو ورژن</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">ابھی نہیں بھیجا گیا</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">%1 کی طرف سے</translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished">۔ </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::UnlockViewModel</name>
    <message>
        <source>PIN, nothing entered</source>
        <translation type="unfinished">PIN، کچھ درج نہیں کیا گیا</translation>
    </message>
    <message>
        <source>Nobody has signed in on this tablet yet. Ask your administrator for a code to set it up.</source>
        <translation type="unfinished">ابھی تک اس ٹیبلیٹ پر کسی نے سائن اِن نہیں کیا۔ اسے سیٹ اپ کرنے کے لیے اپنے منتظم سے کوڈ مانگیں۔</translation>
    </message>
    <message>
        <source>Your organisation revoked this tablet, so everything that could be read on it has been destroyed. Visits that have not been sent are kept sealed, for your organisation.</source>
        <translation type="unfinished">آپ کے ادارے نے یہ ٹیبلیٹ منسوخ کر دیا ہے، اس لیے اس پر جو کچھ پڑھا جا سکتا تھا وہ سب تلف کر دیا گیا ہے۔ جو دورے نہیں بھیجے گئے وہ آپ کے ادارے کے لیے سربمہر رکھے گئے ہیں۔</translation>
    </message>
    <message>
        <source>This tablet is locked. Connect to the internet and sign in with your work account. Visits that have not been sent are kept safe and will be sent after you sign in.</source>
        <translation type="unfinished">یہ ٹیبلیٹ لاک ہے۔ انٹرنیٹ سے کنیکٹ کریں اور اپنے دفتری اکاؤنٹ سے سائن اِن کریں۔ جو دورے نہیں بھیجے گئے وہ محفوظ رکھے گئے ہیں اور آپ کے سائن اِن کرنے کے بعد بھیجے جائیں گے۔</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>That PIN is not right. %1 Wait %2, then try again.</source>
        <translation type="unfinished">یہ PIN درست نہیں۔ %1 %2 انتظار کریں، پھر دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
        <source>You can try again now. %1</source>
        <translation type="unfinished">آپ اب دوبارہ کوشش کر سکتے ہیں۔ %1</translation>
    </message>
    <message>
        <source>Everything that had not been sent is with your organisation now.</source>
        <translation type="unfinished">جو کچھ نہیں بھیجا گیا تھا وہ سب اب آپ کے ادارے کے پاس ہے۔</translation>
    </message>
    <message>
        <source>This tablet could not be unlocked. %1</source>
        <translation type="unfinished">یہ ٹیبلیٹ اَن لاک نہیں ہو سکا۔ %1</translation>
    </message>
    <message>
        <source>That PIN is not right. %1</source>
        <translation type="unfinished">یہ PIN درست نہیں۔ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n سیکنڈ</numerusform>
            <numerusform>%n سیکنڈ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n منٹ</numerusform>
            <numerusform>%n منٹ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation type="unfinished">
            <numerusform>آپ کے پاس %n کوشش باقی ہے۔</numerusform>
            <numerusform>آپ کے پاس %n کوششیں باقی ہیں۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation type="unfinished">
            <numerusform>PIN، %n درج</numerusform>
            <numerusform>PIN، %n درج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be sent yet. This is tried again when you start Sightline.</source>
        <translation type="unfinished">
            <numerusform>ان میں سے %n ابھی نہیں بھیجا جا سکا۔ جب آپ Sightline شروع کریں گے تو دوبارہ کوشش کی جائے گی۔</numerusform>
            <numerusform>ان میں سے %n ابھی نہیں بھیجے جا سکے۔ جب آپ Sightline شروع کریں گے تو دوبارہ کوشش کی جائے گی۔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) on this tablet have not been sent. They are kept safe and will be sent after you unlock it.</source>
        <translation type="unfinished">
            <numerusform>اس ٹیبلیٹ پر %n ریکارڈ نہیں بھیجا گیا۔ اسے محفوظ رکھا گیا ہے اور آپ کے اَن لاک کرنے کے بعد بھیجا جائے گا۔</numerusform>
            <numerusform>اس ٹیبلیٹ پر %n ریکارڈ نہیں بھیجے گئے۔ انہیں محفوظ رکھا گیا ہے اور آپ کے اَن لاک کرنے کے بعد بھیجے جائیں گے۔</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitPageViewModel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1، بوقت %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished">%1، %2 سے %3 تک</translation>
    </message>
    <message>
        <source>Struck out. This record counts for nothing. It stays in the history for ever.</source>
        <translation type="unfinished">قلم زد۔ یہ ریکارڈ کسی چیز میں شمار نہیں ہوتا۔ یہ ہمیشہ سرگزشت میں رہتا ہے۔</translation>
    </message>
    <message>
        <source>Only %1, who recorded this visit, or a manager may change it or strike it out.</source>
        <translation type="unfinished">صرف %1، جنہوں نے یہ دورہ ریکارڈ کیا، یا کوئی مینیجر اسے تبدیل یا قلم زد کر سکتا ہے۔</translation>
    </message>
    <message>
        <source>This record cannot be changed yet. %1</source>
        <translation type="unfinished">یہ ریکارڈ ابھی تبدیل نہیں کیا جا سکتا۔ %1</translation>
    </message>
    <message>
        <source>Two people changed this visit. See both versions</source>
        <translation type="unfinished">دو افراد نے یہ دورہ تبدیل کیا۔ دونوں ورژن دیکھیں</translation>
    </message>
    <message>
        <source>Two people changed these notes. See both versions</source>
        <translation type="unfinished">دو افراد نے یہ نوٹس تبدیل کیے۔ دونوں ورژن دیکھیں</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2.</source>
        <translation type="unfinished">%1 نے %2 کو ریکارڈ کیا۔</translation>
    </message>
    <message>
        <source>The server has not received it yet.</source>
        <translation type="unfinished">سرور کو یہ ابھی موصول نہیں ہوا۔</translation>
    </message>
    <message>
        <source>The server received it on %1.</source>
        <translation type="unfinished">سرور کو یہ %1 کو موصول ہوا۔</translation>
    </message>
    <message>
        <source>Its notes: %1</source>
        <translation type="unfinished">اس کے نوٹس: %1</translation>
    </message>
    <message>
        <source>It came after the child had left the author&apos;s caseload.</source>
        <translation type="unfinished">یہ تب آیا جب بچہ لکھنے والے کے کیس لوڈ سے جا چکا تھا۔</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">اسے دوبارہ نہیں پڑھا جا سکا۔ %1</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">یہ اب نہیں دکھایا جاتا۔ %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitQuestions</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">کیا ہوا؟</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">کب تھا؟</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">دورے کی تاریخ</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">مثلاً، 18/11/2026</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">کہاں تھا؟</translation>
    </message>
    <message>
        <source>What was it for?</source>
        <translation type="unfinished">یہ کس لیے تھا؟</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished">شروع ہونے کا وقت</translation>
    </message>
    <message>
        <source>For example, 10:30</source>
        <translation type="unfinished">مثلاً، 10:30</translation>
    </message>
    <message>
        <source>Finish time</source>
        <translation type="unfinished">ختم ہونے کا وقت</translation>
    </message>
    <message>
        <source>For example, 11:15</source>
        <translation type="unfinished">مثلاً، 11:15</translation>
    </message>
    <message>
        <source>Did the family know you were coming?</source>
        <translation type="unfinished">کیا خاندان کو معلوم تھا کہ آپ آ رہے ہیں؟</translation>
    </message>
    <message>
        <source>Was an interpreter used?</source>
        <translation type="unfinished">کیا ترجمان کی خدمات لی گئیں؟</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">ترجمانی کس نے کی؟</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">نام یا نمبر</translation>
    </message>
    <message>
        <source>A phone or video call does not count as a visit.</source>
        <translation type="unfinished">فون یا ویڈیو کال دورہ شمار نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>A meeting does not count as a visit.</source>
        <translation type="unfinished">میٹنگ دورہ شمار نہیں ہوتی۔</translation>
    </message>
    <message>
        <source>Watching family time does not count as a visit.</source>
        <translation type="unfinished">فیملی ٹائم کا مشاہدہ دورہ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Taking a child somewhere does not count as a visit.</source>
        <translation type="unfinished">بچے کو کہیں لے جانا دورہ شمار نہیں ہوتا۔</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished">کوئی اور</translation>
    </message>
    <message>
        <source>One person on each line: the name, and who they are to the child</source>
        <translation type="unfinished">ہر سطر میں ایک فرد: نام، اور بچے سے اس کا رشتہ یا تعلق</translation>
    </message>
    <message>
        <source>Why did a member of the family interpret?</source>
        <translation type="unfinished">خاندان کے فرد نے ترجمانی کیوں کی؟</translation>
    </message>
    <message>
        <source>Is there a new person living here?</source>
        <translation type="unfinished">کیا یہاں کوئی نیا فرد رہ رہا ہے؟</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation type="unfinished">نیا کون ہے؟</translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished">گھریلو بدسلوکی</translation>
    </message>
    <message>
        <source>What you know, saw or heard.</source>
        <translation type="unfinished">آپ کیا جانتے ہیں، آپ نے کیا دیکھا یا سنا۔</translation>
    </message>
    <message>
        <source>Is there an adult woman in this home?</source>
        <translation type="unfinished">کیا اس گھر میں کوئی بالغ خاتون ہے؟</translation>
    </message>
    <message>
        <source>If yes, add her under ‘Who was there’.</source>
        <translation type="unfinished">اگر ہاں، تو انہیں ‘وہاں کون تھا’ کے تحت شامل کریں۔</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation type="unfinished">کیا کوئی اس وقت خطرے میں ہے؟</translation>
    </message>
    <message>
        <source>Date of the next visit</source>
        <translation type="unfinished">اگلے دورے کی تاریخ</translation>
    </message>
    <message>
        <source>For example, 2/12/2026</source>
        <translation type="unfinished">مثلاً، 2/12/2026</translation>
    </message>
    <message>
        <source>Why is this visit written up late?</source>
        <translation type="unfinished">یہ دورہ دیر سے کیوں لکھا جا رہا ہے؟</translation>
    </message>
    <message>
        <source>More than two working days after the visit.</source>
        <translation type="unfinished">دورے کے بعد دو سے زیادہ ایامِ کار گزر چکے ہیں۔</translation>
    </message>
    <message>
        <source>More about why it is late</source>
        <translation type="unfinished">دیر کیوں ہے، اس بارے میں مزید</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitRowsModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished">مزید %1 دکھائیں</translation>
    </message>
    <message>
        <source>Same home</source>
        <translation type="unfinished">وہی گھر</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VoiceEntryViewModel</name>
    <message>
        <source>What did it lead to?</source>
        <translation type="unfinished">اس کا کیا نتیجہ ہوا؟</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation type="unfinished">یہ کب ہوا؟</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">مثلاً، 18/11/2026</translation>
    </message>
    <message>
        <source>Where is it recorded?</source>
        <translation type="unfinished">یہ کہاں ریکارڈ ہے؟</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation type="unfinished">فیصلہ کس نے کیا؟</translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished">میں نے</translation>
    </message>
    <message>
        <source>Was %1 told?</source>
        <translation type="unfinished">کیا %1 کو بتایا گیا؟</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">ہاں</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نہیں</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1، %2</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">یہ اب نہیں دکھایا جاتا۔ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation type="unfinished">%1 کو آپ کا جواب</translation>
    </message>
    <message>
        <source>What happened about it</source>
        <translation type="unfinished">اس بارے میں کیا ہوا</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">%1 نے یہ واپس لے لیا</translation>
    </message>
    <message>
        <source>Let more people read it</source>
        <translation type="unfinished">مزید لوگوں کو پڑھنے دیں</translation>
    </message>
    <message>
        <source>Write it so that it can be read to %1.</source>
        <translation type="unfinished">اسے ایسے لکھیں کہ %1 کو پڑھ کر سنایا جا سکے۔</translation>
    </message>
    <message>
        <source>%1 may see this next time, as “this is what we did”.</source>
        <translation type="unfinished">ممکن ہے کہ %1 کو یہ اگلی بار نظر آئے، بطور “ہم نے یہ کیا”۔</translation>
    </message>
    <message>
        <source>From then on nobody new may read it, and it is in no report. It is not deleted: you and your manager can still find it.</source>
        <translation type="unfinished">اس کے بعد کوئی نیا فرد اسے نہیں پڑھ سکتا، اور یہ کسی رپورٹ میں نہیں آتا۔ اسے حذف نہیں کیا جاتا: آپ اور آپ کے مینیجر اسے اب بھی تلاش کر سکتے ہیں۔</translation>
    </message>
    <message>
        <source>This goes beyond what %1 chose. It is kept with who decided, why, and whether %1 was told.</source>
        <translation type="unfinished">یہ %1 کے انتخاب سے آگے جاتا ہے۔ اس کے ساتھ یہ رکھا جاتا ہے کہ فیصلہ کس نے کیا، کیوں کیا، اور %1 کو بتایا گیا یا نہیں۔</translation>
    </message>
    <message>
        <source>What %1 said about it</source>
        <translation type="unfinished">%1 نے اس بارے میں کیا کہا</translation>
    </message>
    <message>
        <source>Why should more people read it?</source>
        <translation type="unfinished">مزید لوگوں کو اسے کیوں پڑھنا چاہیے؟</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">کیا ہوا؟</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">آپ کا جواب</translation>
    </message>
    <message>
        <source>Enter why more people should read it</source>
        <translation type="unfinished">درج کریں کہ مزید لوگوں کو اسے کیوں پڑھنا چاہیے</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation type="unfinished">درج کریں کہ کیا ہوا</translation>
    </message>
    <message>
        <source>Enter your answer</source>
        <translation type="unfinished">اپنا جواب درج کریں</translation>
    </message>
    <message>
        <source>Select what it led to</source>
        <translation type="unfinished">منتخب کریں کہ اس کا کیا نتیجہ ہوا</translation>
    </message>
    <message>
        <source>Date must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">تاریخ میں دن، مہینہ اور سال ہونا چاہیے، جیسے 18/11/2026</translation>
    </message>
    <message>
        <source>Date must be today or in the past</source>
        <translation type="unfinished">تاریخ آج کی یا گزری ہوئی ہونی چاہیے</translation>
    </message>
    <message>
        <source>Select who decided</source>
        <translation type="unfinished">منتخب کریں کہ فیصلہ کس نے کیا</translation>
    </message>
    <message>
        <source>Select whether %1 was told</source>
        <translation type="unfinished">منتخب کریں کہ %1 کو بتایا گیا یا نہیں</translation>
    </message>
    <message>
        <source>Select who may read it now</source>
        <translation type="unfinished">منتخب کریں کہ اب اسے کون پڑھ سکتا ہے</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">محفوظ نہیں ہوا۔ آپ کے جوابات اب بھی یہاں ہیں۔ %1</translation>
    </message>
</context>
</TS>
