<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="so" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Ku saabsan Sightline</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished">Nooca %1</translation>
    </message>
    <message>
        <source>Visits to children, recorded where they happen. Sightline is free software under the MIT licence. Nothing on this tablet is used for anything but the work with the children.</source>
        <translation type="unfinished">Booqashooyinka carruurta, oo lagu diiwaangeliyo halka ay ka dhacaan. Sightline waa barnaamij bilaash ah oo ku hoos jira shatiga MIT. Wax ku jira tablet-kan looma isticmaalo waxaan ahayn shaqada carruurta loo qabto.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation type="unfinished">Shaqada dadka kale ee ku dhex jirta</translation>
    </message>
    <message>
        <source>%1 – licence: %2</source>
        <translation type="unfinished">%1 – shatiga: %2</translation>
    </message>
</context>
<context>
    <name>AmendVisit</name>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Booqashada</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Taariikhda booqashada</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Tusaale ahaan, 18/11/2026</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished">Wakhtiga bilowga</translation>
    </message>
    <message>
        <source>Finish time</source>
        <translation type="unfinished">Wakhtiga dhammaadka</translation>
    </message>
    <message>
        <source>Is this where the child lives?</source>
        <translation type="unfinished">Tani ma meesha cunuggu ku nool yahay baa?</translation>
    </message>
    <message>
        <source>Did the family know you were coming?</source>
        <translation type="unfinished">Qoysku ma ogaa inaad imanayso?</translation>
    </message>
    <message>
        <source>One person on each line, and who they are to the child</source>
        <translation type="unfinished">Sadar kasta hal qof ku qor, iyo waxa uu cunugga u yahay</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">Yaa turjumay?</translation>
    </message>
    <message>
        <source>Was %1 seen?</source>
        <translation type="unfinished">%1 ma la arkay?</translation>
    </message>
    <message>
        <source>Why was %1 not seen alone?</source>
        <translation type="unfinished">Maxaa %1 keligiis/keligeed loo arki waayay?</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation type="unfinished">Faahfaahin dheeraad ah noo sheeg</translation>
    </message>
    <message>
        <source>Was %1 awake?</source>
        <translation type="unfinished">%1 ma soo jeeday/soo jeedday?</translation>
    </message>
    <message>
        <source>Was anyone else in the room when you spoke to %1?</source>
        <translation type="unfinished">Qof kale ma joogay qolka markii aad la hadlaysay %1?</translation>
    </message>
    <message>
        <source>Did you see where %1 sleeps?</source>
        <translation type="unfinished">Ma aragtay meesha uu/ay %1 seexdo/seexato?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Qoraallo</translation>
    </message>
    <message>
        <source>Facts only. What you saw, what people said, in their words.</source>
        <translation type="unfinished">Xaqiiqooyin keliya. Waxa aad aragtay, iyo waxa dadku yidhaahdeen, sida ay u yidhaahdeen.</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished">Ereyadii saxda ahaa</translation>
    </message>
    <message>
        <source>More exact words</source>
        <translation type="unfinished">Ereyo kale oo sax ah</translation>
    </message>
    <message>
        <source>What %1 said, as it was said</source>
        <translation type="unfinished">Waxa uu/ay %1 yidhi/tidhi, sidii loo yidhi</translation>
    </message>
    <message>
        <source>Enter the date of the visit, for example 18/11/2026</source>
        <translation type="unfinished">Geli taariikhda booqashada, tusaale ahaan 18/11/2026</translation>
    </message>
    <message>
        <source>Date of the visit must be today or in the past</source>
        <translation type="unfinished">Taariikhda booqashadu waa inay noqotaa maanta ama mid hore</translation>
    </message>
    <message>
        <source>Enter a time such as 10:30</source>
        <translation type="unfinished">Geli wakhti, sida 10:30</translation>
    </message>
    <message>
        <source>Finish time must be after the start time</source>
        <translation type="unfinished">Wakhtiga dhammaadku waa inuu ka dambeeyo wakhtiga bilowga</translation>
    </message>
    <message>
        <source>%1 cannot have been seen on a visit that did not take place</source>
        <translation type="unfinished">%1 laguma arki karin booqasho aan dhicin</translation>
    </message>
    <message>
        <source>Select whether %1 was seen</source>
        <translation type="unfinished">Dooro in %1 la arkay iyo in kale</translation>
    </message>
    <message>
        <source>Select why %1 was not seen alone</source>
        <translation type="unfinished">Dooro sababta %1 keligiis/keligeed loo arki waayay</translation>
    </message>
    <message>
        <source>The record says: %1. You are changing it to: %2. This says more than before and may move %3&apos;s next due date. Your manager sees the change, who made it and why.</source>
        <translation type="unfinished">Diiwaanku wuxuu leeyahay: %1. Waxaad u beddelaysaa: %2. Tani way ka badan tahay wixii hore loo sheegay, waxayna beddeli kartaa taariikhda xigta ee kama-dambaysta ah ee %3. Maamulahaagu wuu arkayaa isbeddelka, cidda samaysay iyo sababta.</translation>
    </message>
    <message>
        <source>Exact words, from your draft</source>
        <translation type="unfinished">Ereyadii saxda ahaa, oo ka yimid qabyadaada</translation>
    </message>
</context>
<context>
    <name>AmendVisitScreen</name>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Kaydi isbeddelka</translation>
    </message>
    <message>
        <source>Only what you change is added to the record. What it said before stays in its history.</source>
        <translation type="unfinished">Waxa aad beddesho oo keliya ayaa lagu daraa diiwaanka. Wixii uu hore u sheegayay waxay ku hadhayaan sooyaalkiisa.</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished">Tuur qabyadan</translation>
    </message>
    <message>
        <source>The record itself stays as it is.</source>
        <translation type="unfinished">Diiwaanka laftiisu sidiisa ayuu ahaanayaa.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished">Hay qabyada</translation>
    </message>
    <message>
        <source>Throw away what you typed here?</source>
        <translation type="unfinished">Ma tuuraysaa wixii aad halkan ku qortay?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Tuur</translation>
    </message>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Xidh. Qabyadaadu waxay ku hadhaysaa tablet-kan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Xidh</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change %1, %2</source>
        <translation type="unfinished">Beddel %1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Beddel</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Ka bood</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Ma garanayo</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation type="unfinished">Ma rabo inaan sheego</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Ka noqo</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>%1, open now</source>
        <translation type="unfinished">%1, hadda waa furan yahay</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished">Sawir</translation>
    </message>
    <message>
        <source>Say one more thing</source>
        <translation type="unfinished">Wax kale oo dheeraad ah sheeg</translation>
    </message>
</context>
<context>
    <name>AttemptScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Xidh</translation>
    </message>
    <message>
        <source>Who was the visit to?</source>
        <translation type="unfinished">Booqashadu yay ku socotay?</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation type="unfinished">Booqashada %1</translation>
    </message>
    <message>
        <source>Saved on this tablet.</source>
        <translation type="unfinished">Waxaa lagu kaydiyay tablet-kan.</translation>
    </message>
    <message>
        <source>It will be sent when you are online. The visit is still due.</source>
        <translation type="unfinished">Waa la diri doonaa marka aad internetka ku xidhan tahay. Booqashadu weli way taagan tahay in la sameeyo.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Dhammaatay</translation>
    </message>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Xidh. Qabyadaadu waxay ku hadhaysaa tablet-kan.</translation>
    </message>
</context>
<context>
    <name>BriefScreen</name>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Diiwaangeli booqasho</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished">Ka hor intaadan gelin</translation>
    </message>
    <message>
        <source>Who may be there</source>
        <translation type="unfinished">Cidda joogi karta</translation>
    </message>
    <message>
        <source>Language and communication</source>
        <translation type="unfinished">Luqadda iyo wada-xidhiidhka</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">Waxa la rabo in la sameeyo</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation type="unfinished">Booqashooyinkii u dambeeyay</translation>
    </message>
    <message>
        <source>What happened next, as it was written down then</source>
        <translation type="unfinished">Wixii xigay, sidii markaas loo qoray</translation>
    </message>
    <message>
        <source>In their own words, last time</source>
        <translation type="unfinished">Ereyadii cunugga, markii u dambaysay</translation>
    </message>
</context>
<context>
    <name>BriefViewModel</name>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1.</source>
        <translation type="unfinished">
            <numerusform>%n isku day oo isku xigta iyadoon %1 la arkin.</numerusform>
            <numerusform>%n isku day oo isku xigta iyadoon %1 la arkin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>Talking</source>
        <translation type="unfinished">Hadal</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation type="unfinished">Luqadda dhegoolayaasha</translation>
    </message>
    <message>
        <source>Makaton</source>
        <translation type="unfinished">Makaton</translation>
    </message>
    <message>
        <source>Symbols or pictures</source>
        <translation type="unfinished">Astaamo ama sawirro</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Qoraal</translation>
    </message>
    <message>
        <source>Play or drawing</source>
        <translation type="unfinished">Ciyaar ama sawirid</translation>
    </message>
    <message>
        <source>Through behaviour, looks or sounds</source>
        <translation type="unfinished">Dabeecad, eegmo ama codad</translation>
    </message>
    <message>
        <source>No sign of it on this visit</source>
        <translation type="unfinished">Calaamad u ah lagama arag booqashadan</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished">Waa laga shakisan yahay</translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished">Waa la og yahay</translation>
    </message>
    <message>
        <source>Yes, offered</source>
        <translation type="unfinished">Haa, waa loo bandhigay</translation>
    </message>
    <message>
        <source>No, not offered</source>
        <translation type="unfinished">Maya, looma bandhigin</translation>
    </message>
    <message>
        <source>Not an adult woman</source>
        <translation type="unfinished">Ma aha haweeney qaangaadh ah</translation>
    </message>
    <message>
        <source>Antenatal</source>
        <translation type="unfinished">Dhalmada ka hor</translation>
    </message>
    <message>
        <source>From 28 weeks of pregnancy</source>
        <translation type="unfinished">Laga bilaabo 28 toddobaad oo uur ah</translation>
    </message>
    <message>
        <source>New birth</source>
        <translation type="unfinished">Dhalasho cusub</translation>
    </message>
    <message>
        <source>1 to 14 days</source>
        <translation type="unfinished">1 ilaa 14 maalmood</translation>
    </message>
    <message>
        <source>6 to 8 weeks</source>
        <translation type="unfinished">6 ilaa 8 toddobaad</translation>
    </message>
    <message>
        <source>9 to 15 months</source>
        <translation type="unfinished">9 ilaa 15 bilood</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished">2 sano</translation>
    </message>
    <message>
        <source>24 to 30 months</source>
        <translation type="unfinished">24 ilaa 30 bilood</translation>
    </message>
    <message>
        <source>School entry</source>
        <translation type="unfinished">Dugsi-gelidda</translation>
    </message>
    <message>
        <source>Year 6</source>
        <translation type="unfinished">Fasalka 6aad (Year 6)</translation>
    </message>
    <message>
        <source>Year 8</source>
        <translation type="unfinished">Fasalka 8aad (Year 8)</translation>
    </message>
    <message>
        <source>Year 10</source>
        <translation type="unfinished">Fasalka 10aad (Year 10)</translation>
    </message>
    <message>
        <source>Not a review</source>
        <translation type="unfinished">Ma aha dib-u-eegis</translation>
    </message>
    <message>
        <source>Another health visit</source>
        <translation type="unfinished">Booqasho caafimaad oo kale</translation>
    </message>
    <message>
        <source>An emergency came first</source>
        <translation type="unfinished">Xaalad degdeg ah ayaa ka soo horraysay</translation>
    </message>
    <message>
        <source>Too much other work</source>
        <translation type="unfinished">Shaqo kale oo aad u badan</translation>
    </message>
    <message>
        <source>I was away or ill</source>
        <translation type="unfinished">Waan maqnaa ama waan xanuunsanaa</translation>
    </message>
    <message>
        <source>The tablet did not work</source>
        <translation type="unfinished">Tablet-ku ma shaqayn</translation>
    </message>
    <message>
        <source>I was waiting for an answer</source>
        <translation type="unfinished">Jawaab ayaan sugayay</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Wax kale</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished">Jawaab la&apos;aan</translation>
    </message>
    <message>
        <source>Nobody came to the door</source>
        <translation type="unfinished">Cidina albaabka ma iman</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">Gelitaanka waa la diiday</translation>
    </message>
    <message>
        <source>Somebody came, and would not let you in</source>
        <translation type="unfinished">Qof baa yimid, wuuna diiday inaad gasho</translation>
    </message>
    <message>
        <source>Child not there</source>
        <translation type="unfinished">Cunuggu ma joogin</translation>
    </message>
</context>
<context>
    <name>CheckAnswers</name>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Booqashada</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">Qarsoon</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Carruurta</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Ciddii joogtay</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">La arkay</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Maya</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>When you finish, this record is fixed. You can add a correction later; nothing is overwritten.</source>
        <translation type="unfinished">Marka aad dhammayso, diiwaankan lama beddeli karo. Hadhow ayaad sixitaan ku dari kartaa; waxba lama dul qoro.</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished">Tuur qabyadan</translation>
    </message>
    <message>
        <source>Throw away every answer of this draft? This cannot be undone.</source>
        <translation type="unfinished">Ma tuuraysaa jawaab kasta oo qabyadan ku jirta? Tan dib looma soo celin karo.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished">Hay qabyada</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Tuur</translation>
    </message>
    <message>
        <source>Hide the private answers</source>
        <translation type="unfinished">Qari jawaabaha gaarka ah</translation>
    </message>
    <message>
        <source>Show the private answers</source>
        <translation type="unfinished">Muuji jawaabaha gaarka ah</translation>
    </message>
    <message>
        <source>Hide private answers</source>
        <translation type="unfinished">Qari jawaabaha gaarka ah</translation>
    </message>
    <message>
        <source>Show private answers</source>
        <translation type="unfinished">Muuji jawaabaha gaarka ah</translation>
    </message>
</context>
<context>
    <name>ChildHeader</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Da&apos;da</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation type="unfinished">Wuxuu/waxay ku nool yahay/tahay</translation>
    </message>
    <message>
        <source>Allocated to</source>
        <translation type="unfinished">Waxaa loo xilsaaray</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqadda</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">Baahiyaha wada-xidhiidhka</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Qaybaha boggan</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Jadwalka dhacdooyinka</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Qorshe</translation>
    </message>
    <message>
        <source>Wishes and feelings</source>
        <translation type="unfinished">Rabitaanka iyo dareenka</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Dadka</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation type="unfinished">Waxa jadwalka dhacdooyinku muujiyo</translation>
    </message>
    <message>
        <source>Only when seen alone</source>
        <translation type="unfinished">Keliya marka keligiis/keligeed la arkay</translation>
    </message>
</context>
<context>
    <name>ChildModules</name>
    <message>
        <source>How I feel</source>
        <translation type="unfinished">Sida aan dareemayo</translation>
    </message>
    <message>
        <source>My three houses</source>
        <translation type="unfinished">Saddexdayda guri</translation>
    </message>
    <message>
        <source>Like and don&apos;t like</source>
        <translation type="unfinished">Waan jeclahay, ma jecli</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Wax sawir</translation>
    </message>
    <message>
        <source>Say it in my words</source>
        <translation type="unfinished">Ereyadayda ku sheeg</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished">Dadka iyo meelaha</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation type="unfinished">War wanaagsan</translation>
    </message>
    <message>
        <source>What I want to happen</source>
        <translation type="unfinished">Waxa aan rabo inay dhacaan</translation>
    </message>
    <message>
        <source>Which is your favourite food?</source>
        <translation type="unfinished">Cuntada aad ugu jeceshahay waa tee?</translation>
    </message>
    <message>
        <source>What food do you like?</source>
        <translation type="unfinished">Cuntadee baad jeceshahay?</translation>
    </message>
    <message>
        <source>Tap one or more.</source>
        <translation type="unfinished">Taabo mid ama in ka badan.</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation type="unfinished">Biisa</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation type="unfinished">Tufaax</translation>
    </message>
    <message>
        <source>Rice</source>
        <translation type="unfinished">Bariis</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation type="unfinished">Maraq</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation type="unfinished">Keeg</translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Lead social worker</source>
        <translation type="unfinished">Shaqaalaha bulshada ee hoggaamiya</translation>
    </message>
    <message>
        <source>Second worker</source>
        <translation type="unfinished">Shaqaalaha labaad</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Caafimaadka</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation type="unfinished">Daryeelka dawladda hoose ku jira (looked after)</translation>
    </message>
    <message>
        <source>Looked after, with a parent before the assessment</source>
        <translation type="unfinished">Daryeelka dawladda hoose ku jira, waalid la jooga qiimaynta ka hor</translation>
    </message>
    <message>
        <source>Looked after, temporary approval or an interim order with a parent</source>
        <translation type="unfinished">Daryeelka dawladda hoose ku jira, oggolaansho ku-meel-gaadh ah ama amar ku-meel-gaadh ah oo waalid lala joogo</translation>
    </message>
    <message>
        <source>Looked after, a care order with a parent</source>
        <translation type="unfinished">Daryeelka dawladda hoose ku jira, amar daryeel oo waalid lala joogo</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished">Laga bilaabo %1 ilaa %2</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation type="unfinished">Waxay bilaabmaysaa %1</translation>
    </message>
    <message>
        <source>Since %1, ends on %2</source>
        <translation type="unfinished">Tan iyo %1, waxay dhammaanaysaa %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Tan iyo %1</translation>
    </message>
    <message>
        <source>Two versions. %1: %2</source>
        <translation type="unfinished">Laba nooc. %1: %2</translation>
    </message>
    <message>
        <source>What the plan asks for</source>
        <translation type="unfinished">Waxa qorshuhu dalbayo</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation type="unfinished">Waxa sharcigu dalbayo</translation>
    </message>
    <message>
        <source>%1, %2. Written down by %3.</source>
        <translation type="unfinished">%1, %2. Waxaa qoray %3.</translation>
    </message>
    <message>
        <source>Nothing was written about what happened next.</source>
        <translation type="unfinished">Waxba lagama qorin wixii xigay.</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Dadka la yaqaan</translation>
    </message>
    <message>
        <source>Who works with %1</source>
        <translation type="unfinished">Cidda la shaqaysa %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished">%1, tan iyo %2</translation>
    </message>
    <message>
        <source>Was there at visits</source>
        <translation type="unfinished">Booqashooyinka waa joogay</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation type="unfinished">Markii u dambaysay %1</translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished">Qorshaha ilaalinta cunugga (child protection plan)</translation>
    </message>
    <message>
        <source>Child in need plan</source>
        <translation type="unfinished">Qorshaha cunugga baahan (child in need plan)</translation>
    </message>
    <message>
        <source>Private fostering</source>
        <translation type="unfinished">Korin gaar loo heshiiyay (private fostering)</translation>
    </message>
</context>
<context>
    <name>ChildPrompts</name>
    <message>
        <source>Okay</source>
        <translation type="unfinished">Caadi</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation type="unfinished">Welwelsan</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation type="unfinished">Xamaasadaysan</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished">Daallan</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation type="unfinished">Faraxsan</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation type="unfinished">Wareersan</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished">Cadhaysan</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished">Deggan</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation type="unfinished">Cidlo</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation type="unfinished">Isku faraxsan</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation type="unfinished">Baqsan</translation>
    </message>
    <message>
        <source>Bored</source>
        <translation type="unfinished">Caajisan</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation type="unfinished">Rajo leh</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation type="unfinished">Murugaysan</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation type="unfinished">Yaabban</translation>
    </message>
    <message>
        <source>Shy</source>
        <translation type="unfinished">Xishood leh</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation type="unfinished">Dhirifsan</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation type="unfinished">La i jecel yahay</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">La iga tagay</translation>
    </message>
    <message>
        <source>Hurt</source>
        <translation type="unfinished">Xanuun</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation type="unfinished">Yaxyaxsan</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">Ma hubo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Guriga</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Dugsiga</translation>
    </message>
    <message>
        <source>My bedroom</source>
        <translation type="unfinished">Qolkayga jiifka</translation>
    </message>
    <message>
        <source>The park</source>
        <translation type="unfinished">Beerta lagu ciyaaro</translation>
    </message>
    <message>
        <source>Mum&apos;s house</source>
        <translation type="unfinished">Guriga hooyo</translation>
    </message>
    <message>
        <source>Dad&apos;s house</source>
        <translation type="unfinished">Guriga aabbe</translation>
    </message>
    <message>
        <source>Gran or Grandad&apos;s house</source>
        <translation type="unfinished">Guriga ayeeyo ama awoowe</translation>
    </message>
    <message>
        <source>A friend&apos;s house</source>
        <translation type="unfinished">Guriga saaxiib</translation>
    </message>
    <message>
        <source>A club</source>
        <translation type="unfinished">Naadi</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">Internetka</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished">Meel kasta</translation>
    </message>
    <message>
        <source>Mum</source>
        <translation type="unfinished">Hooyo</translation>
    </message>
    <message>
        <source>Dad</source>
        <translation type="unfinished">Aabbe</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation type="unfinished">Daryeelahayga</translation>
    </message>
    <message>
        <source>Gran</source>
        <translation type="unfinished">Ayeeyo</translation>
    </message>
    <message>
        <source>Grandad</source>
        <translation type="unfinished">Awoowe</translation>
    </message>
    <message>
        <source>My brother</source>
        <translation type="unfinished">Walaalkay</translation>
    </message>
    <message>
        <source>My sister</source>
        <translation type="unfinished">Walaashay</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation type="unfinished">Saaxiib</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation type="unfinished">Macallinkayga</translation>
    </message>
    <message>
        <source>My worker</source>
        <translation type="unfinished">Shaqaalahayga</translation>
    </message>
    <message>
        <source>A pet</source>
        <translation type="unfinished">Xayawaan guri</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Qoyska</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Saaxiibbo</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Ciyaar</translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished">Cunto</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished">Hurdo</translation>
    </message>
    <message>
        <source>Shouting</source>
        <translation type="unfinished">Qaylo</translation>
    </message>
    <message>
        <source>A hug</source>
        <translation type="unfinished">Hab-siin</translation>
    </message>
    <message>
        <source>How do you feel?</source>
        <translation type="unfinished">Sidee baad dareemaysaa?</translation>
    </message>
    <message>
        <source>How do you feel today?</source>
        <translation type="unfinished">Maanta sidee baad dareemaysaa?</translation>
    </message>
    <message>
        <source>How do you feel at the moment?</source>
        <translation type="unfinished">Hadda sidee baad dareemaysaa?</translation>
    </message>
    <message>
        <source>You can pick more than one.</source>
        <translation type="unfinished">Waad dooran kartaa in ka badan mid.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished">Halkee?</translation>
    </message>
    <message>
        <source>Where do you feel like this?</source>
        <translation type="unfinished">Halkee baad sidan ku dareentaa?</translation>
    </message>
    <message>
        <source>Do you want to say more about it?</source>
        <translation type="unfinished">Ma rabtaa inaad wax dheeraad ah ka sheegto?</translation>
    </message>
    <message>
        <source>You can write, draw or pick cards.</source>
        <translation type="unfinished">Waad qori kartaa, sawiri kartaa ama kaadhadh dooran kartaa.</translation>
    </message>
    <message>
        <source>House of worries</source>
        <translation type="unfinished">Guriga welwelka</translation>
    </message>
    <message>
        <source>What makes you worry?</source>
        <translation type="unfinished">Maxaa ku welweliya?</translation>
    </message>
    <message>
        <source>What do you worry about?</source>
        <translation type="unfinished">Maxaad ka welwesho?</translation>
    </message>
    <message>
        <source>House of good things</source>
        <translation type="unfinished">Guriga waxyaabaha wanaagsan</translation>
    </message>
    <message>
        <source>What is good?</source>
        <translation type="unfinished">Maxaa wanaagsan?</translation>
    </message>
    <message>
        <source>What is good in your life?</source>
        <translation type="unfinished">Maxaa ku wanaagsan noloshaada?</translation>
    </message>
    <message>
        <source>What is going well in your life?</source>
        <translation type="unfinished">Maxaa si fiican uga socda noloshaada?</translation>
    </message>
    <message>
        <source>House of dreams</source>
        <translation type="unfinished">Guriga riyooyinka</translation>
    </message>
    <message>
        <source>What do you dream of?</source>
        <translation type="unfinished">Maxaad ku riyootaa?</translation>
    </message>
    <message>
        <source>What do you wish for?</source>
        <translation type="unfinished">Maxaad jeclaan lahayd?</translation>
    </message>
    <message>
        <source>How would things be if your wishes came true?</source>
        <translation type="unfinished">Sidee bay wax noqon lahaayeen haddii rabitaankaagu rumoobo?</translation>
    </message>
    <message>
        <source>What do you like?</source>
        <translation type="unfinished">Maxaad jeceshahay?</translation>
    </message>
    <message>
        <source>Tap a card. Then tap where it goes.</source>
        <translation type="unfinished">Taabo kaadh. Dabadeed taabo meesha uu gelayo.</translation>
    </message>
    <message>
        <source>Dinner time</source>
        <translation type="unfinished">Wakhtiga cashada</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation type="unfinished">Wakhtiga hurdada</translation>
    </message>
    <message>
        <source>Playing outside</source>
        <translation type="unfinished">Dibadda oo lagu ciyaaro</translation>
    </message>
    <message>
        <source>My toys</source>
        <translation type="unfinished">Alaabtayda ciyaarta</translation>
    </message>
    <message>
        <source>Games on a screen</source>
        <translation type="unfinished">Ciyaaraha shaashadda</translation>
    </message>
    <message>
        <source>Bath time</source>
        <translation type="unfinished">Wakhtiga maydhashada</translation>
    </message>
    <message>
        <source>Being on my own</source>
        <translation type="unfinished">Keligay oo aan ahaado</translation>
    </message>
    <message>
        <source>Loud noises</source>
        <translation type="unfinished">Codad dhaadheer</translation>
    </message>
    <message>
        <source>Seeing my family</source>
        <translation type="unfinished">Qoyskayga oo aan arko</translation>
    </message>
    <message>
        <source>Seeing my friends</source>
        <translation type="unfinished">Saaxiibbaday oo aan arko</translation>
    </message>
    <message>
        <source>When my worker comes</source>
        <translation type="unfinished">Marka shaqaalahaygu yimaaddo</translation>
    </message>
    <message>
        <source>When %1 comes</source>
        <translation type="unfinished">Imaatinka %1</translation>
    </message>
    <message>
        <source>I like it</source>
        <translation type="unfinished">Waan jeclahay</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Ma hubo</translation>
    </message>
    <message>
        <source>I don&apos;t like it</source>
        <translation type="unfinished">Ma jecli</translation>
    </message>
    <message>
        <source>Who do you like to be with?</source>
        <translation type="unfinished">Yaad jeceshahay inaad la joogto?</translation>
    </message>
    <message>
        <source>Who can you talk to?</source>
        <translation type="unfinished">Yaad la hadli kartaa?</translation>
    </message>
    <message>
        <source>Is there someone you don&apos;t like to be with?</source>
        <translation type="unfinished">Ma jiraa qof aanad jeclayn inaad la joogto?</translation>
    </message>
    <message>
        <source>Where do you like to be?</source>
        <translation type="unfinished">Halkee baad jeceshahay inaad joogto?</translation>
    </message>
    <message>
        <source>Is there a place you don&apos;t like?</source>
        <translation type="unfinished">Ma jirtaa meel aanad jeclayn?</translation>
    </message>
    <message>
        <source>What do you want now?</source>
        <translation type="unfinished">Maxaad hadda rabtaa?</translation>
    </message>
    <message>
        <source>What do you want to happen now?</source>
        <translation type="unfinished">Maxaad rabtaa inay hadda dhacaan?</translation>
    </message>
    <message>
        <source>What do you think and want right now?</source>
        <translation type="unfinished">Maxaad hadda ka fekeraysaa oo aad rabtaa?</translation>
    </message>
    <message>
        <source>I wish …</source>
        <translation type="unfinished">Waxaan jeclaan lahaa …</translation>
    </message>
    <message>
        <source>What do you wish for when you are older?</source>
        <translation type="unfinished">Maxaad jeclaan lahayd marka aad weynaato?</translation>
    </message>
    <message>
        <source>What are your wishes for the future?</source>
        <translation type="unfinished">Maxaad jeclaan lahayd mustaqbalka?</translation>
    </message>
    <message>
        <source>What should grown-ups do?</source>
        <translation type="unfinished">Maxay tahay inay dad waaweyni sameeyaan?</translation>
    </message>
    <message>
        <source>What should the grown-ups do?</source>
        <translation type="unfinished">Maxay tahay inay dadka waaweyni sameeyaan?</translation>
    </message>
    <message>
        <source>What would you like the grown-ups to do?</source>
        <translation type="unfinished">Maxaad jeclaan lahayd inay dadka waaweyni sameeyaan?</translation>
    </message>
    <message>
        <source>Who should know about this?</source>
        <translation type="unfinished">Yay tahay in tan loo sheego?</translation>
    </message>
    <message>
        <source>What made you smile?</source>
        <translation type="unfinished">Maxaa kaa dhigay inaad dhoolla caddayso?</translation>
    </message>
    <message>
        <source>What good thing happened?</source>
        <translation type="unfinished">Waa maxay waxa wanaagsan ee dhacay?</translation>
    </message>
    <message>
        <source>Has something good happened?</source>
        <translation type="unfinished">Wax wanaagsan ma dhaceen?</translation>
    </message>
    <message>
        <source>Draw what you like.</source>
        <translation type="unfinished">Sawir waxa aad rabto.</translation>
    </message>
    <message>
        <source>Tell me about your picture.</source>
        <translation type="unfinished">Iiga warran sawirkaaga.</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">Maxaad rabtaa inaad sheegto?</translation>
    </message>
</context>
<context>
    <name>ChildScreen</name>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Diiwaangeli booqasho</translation>
    </message>
    <message>
        <source>No reply or not let in</source>
        <translation type="unfinished">Jawaab la&apos;aan ama gelitaanka oo la diiday</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished">Ka hor intaadan gelin</translation>
    </message>
    <message>
        <source>What I saw of %1</source>
        <translation type="unfinished">Waxa aan ka arkay %1</translation>
    </message>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Tablet-ka sii %1</translation>
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
        <translation type="unfinished">shaqaalahaaga</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation type="unfinished">Salaan</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished">Salaan, %1</translation>
    </message>
    <message>
        <source>This is your place.</source>
        <translation type="unfinished">Tani waa meeshaada.</translation>
    </message>
    <message>
        <source>You can say what you like, or nothing.</source>
        <translation type="unfinished">Waxaad rabto waad sheegi kartaa, ama waxba ha sheegin.</translation>
    </message>
    <message>
        <source>There are no wrong answers.</source>
        <translation type="unfinished">Jawaab khaldan ma jirto.</translation>
    </message>
    <message>
        <source>This is what you said last time.</source>
        <translation type="unfinished">Tani waa waxa aad markii hore sheegtay.</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation type="unfinished">Yaa tan akhriyi kara?</translation>
    </message>
    <message>
        <source>%1 will read it, and so will their manager.</source>
        <translation type="unfinished">%1 iyo maamulaha shaqada ayaa akhriyi doona.</translation>
    </message>
    <message>
        <source>You choose who else can read it.</source>
        <translation type="unfinished">Adigaa dooranaya cidda kale ee akhriyi karta.</translation>
    </message>
    <message>
        <source>What if you or someone else is not safe?</source>
        <translation type="unfinished">Ka warran haddii adiga ama qof kale aanu ammaan ahayn?</translation>
    </message>
    <message>
        <source>Then we have to tell people who can help.</source>
        <translation type="unfinished">Markaas waa inaan u sheegnaa dad caawin kara.</translation>
    </message>
    <message>
        <source>Who can read this now?</source>
        <translation type="unfinished">Yaa tan hadda akhriyi kara?</translation>
    </message>
    <message>
        <source>This is what you chose at the start.</source>
        <translation type="unfinished">Tani waa waxa aad bilowgii dooratay.</translation>
    </message>
    <message>
        <source>You can change it now.</source>
        <translation type="unfinished">Hadda waad beddeli kartaa.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation type="unfinished">Marka hore tijaabi</translation>
    </message>
    <message>
        <source>This is just to try it.</source>
        <translation type="unfinished">Tani waa tijaabo oo keliya.</translation>
    </message>
    <message>
        <source>We do not keep this.</source>
        <translation type="unfinished">Tan ma hayno.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">Maxaad rabtaa inaad samayso?</translation>
    </message>
    <message>
        <source>Pick any one.</source>
        <translation type="unfinished">Mid kasta dooro.</translation>
    </message>
    <message>
        <source>You can stop when you want.</source>
        <translation type="unfinished">Waad joojin kartaa marka aad rabto.</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Ammaan ma dareemayo</translation>
    </message>
    <message>
        <source>Thank you for telling me.</source>
        <translation type="unfinished">Waad ku mahadsan tahay inaad ii sheegtay.</translation>
    </message>
    <message>
        <source>Show this to %1 now.</source>
        <translation type="unfinished">Tan hadda tus %1.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Wax sawir</translation>
    </message>
    <message>
        <source>This is what you said</source>
        <translation type="unfinished">Tani waa waxa aad sheegtay</translation>
    </message>
    <message>
        <source>You did not say anything today.</source>
        <translation type="unfinished">Maanta waxba maad sheegin.</translation>
    </message>
    <message>
        <source>That is okay.</source>
        <translation type="unfinished">Dhib ma leh.</translation>
    </message>
    <message>
        <source>We will keep this.</source>
        <translation type="unfinished">Tan waan hayn doonnaa.</translation>
    </message>
    <message>
        <source>You can take things out.</source>
        <translation type="unfinished">Wax waad ka saari kartaa.</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation type="unfinished">Waad ku mahadsan tahay inaad noo sheegtay.</translation>
    </message>
    <message>
        <source>Now give the tablet to %1.</source>
        <translation type="unfinished">Hadda tablet-ka sii %1.</translation>
    </message>
    <message>
        <source>Give the tablet to %1.</source>
        <translation type="unfinished">Tablet-ka sii %1.</translation>
    </message>
    <message>
        <source>This tablet is full. Show this to %1.</source>
        <translation type="unfinished">Tablet-kan waa buuxaa. Tan tus %1.</translation>
    </message>
    <message>
        <source>You skipped this.</source>
        <translation type="unfinished">Tan waad ka boodday.</translation>
    </message>
    <message>
        <source>You said: I don&apos;t know.</source>
        <translation type="unfinished">Waxaad tidhi: Ma garanayo.</translation>
    </message>
    <message>
        <source>You said: I don&apos;t want to say.</source>
        <translation type="unfinished">Waxaad tidhi: Ma rabo inaan sheego.</translation>
    </message>
    <message>
        <source>You took this out.</source>
        <translation type="unfinished">Tan waad ka saartay.</translation>
    </message>
    <message>
        <source>You typed this.</source>
        <translation type="unfinished">Tan adigaa qoray.</translation>
    </message>
    <message>
        <source>%1 wrote what you said.</source>
        <translation type="unfinished">Waxa aad sheegtay waxaa qoray %1.</translation>
    </message>
    <message>
        <source>You type.</source>
        <translation type="unfinished">Adigu qor.</translation>
    </message>
    <message>
        <source>%1 writes what you say.</source>
        <translation type="unfinished">Waxa aad sheegto waxaa qoraya %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>A card and what it was put under: Dinner – I like it</comment>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Just %1 and their manager</source>
        <translation type="unfinished">%1 iyo maamulaha shaqada oo keliya</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation type="unfinished">Daryeelahayga</translation>
    </message>
    <message>
        <source>My mum or dad</source>
        <translation type="unfinished">Hooyaday ama aabbahay</translation>
    </message>
    <message>
        <source>My school</source>
        <translation type="unfinished">Dugsigayga</translation>
    </message>
    <message>
        <source>My reviewing officer</source>
        <translation type="unfinished">Sarkaalkayga dib-u-eegista</translation>
    </message>
    <message>
        <source>Anyone who helps me</source>
        <translation type="unfinished">Cid kasta oo i caawisa</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">Ma hubo</translation>
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
        <translation type="unfinished">Tablet-ka sii %1</translation>
    </message>
</context>
<context>
    <name>ChildrenScreen</name>
    <message>
        <source>Children</source>
        <translation type="unfinished">Carruurta</translation>
    </message>
    <message>
        <source>Find a child by name, address or number</source>
        <translation type="unfinished">Cunug ku raadi magac, cinwaan ama lambar</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Where the rule comes from: %1</source>
        <translation type="unfinished">Meesha xeerku ka yimid: %1</translation>
    </message>
    <message>
        <source>why this date, %1</source>
        <translation type="unfinished">sababta taariikhdan, %1</translation>
    </message>
</context>
<context>
    <name>ClockWarning</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n maalin</numerusform>
            <numerusform>%n maalmood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n saacad</numerusform>
            <numerusform>%n saacadood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n daqiiqo</numerusform>
            <numerusform>%n daqiiqo</numerusform>
        </translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is %1 behind the server&apos;s.</source>
        <translation type="unfinished">Saacadda tablet-kan waxay %1 ka dambaysaa tan server-ka.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation type="unfinished">Saacadda tablet-kan waxay %1 ka horraysaa tan server-ka.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock was turned back: it is %1 earlier than when the server was last heard from.</source>
        <translation type="unfinished">Saacadda tablet-kan dib baa loo celiyay: waxay %1 ka horraysaa markii u dambaysay ee server-ka laga war helay.</translation>
    </message>
    <message>
        <source>Check the date of each visit, and set the date and time in the tablet&apos;s own settings. Nothing you recorded is lost.</source>
        <translation type="unfinished">Hubi taariikhda booqasho kasta, oo taariikhda iyo wakhtiga ka sax dejinta tablet-ka laftiisa. Wax kasta oo aad diiwaangelisay waxba kama lumin.</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Seen</source>
        <translation type="unfinished">La arkay</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">Keligiis/keligeed la arkay</translation>
    </message>
    <message>
        <source>Where the child sleeps seen</source>
        <translation type="unfinished">Meesha cunuggu seexdo la arkay</translation>
    </message>
    <message>
        <source>%1; the first time by %2</source>
        <translation type="unfinished">%1; marka ugu horraysa ugu dambayn %2</translation>
    </message>
    <message>
        <source>, where the child lives</source>
        <translation type="unfinished">, meesha cunuggu ku nool yahay</translation>
    </message>
    <message>
        <source>%1 by %2%3, at least %4</source>
        <translation type="unfinished">%1, waxaa qabanaya %2%3, ugu yaraan %4</translation>
    </message>
    <message>
        <source>No visit has counted yet.</source>
        <translation type="unfinished">Weli booqasho la xisaabiyay ma jirto.</translation>
    </message>
    <message>
        <source>Last counted today, %1.</source>
        <translation type="unfinished">Tii u dambaysay ee la xisaabiyay waa maanta, %1.</translation>
    </message>
    <message>
        <source>Last counted yesterday, %1.</source>
        <translation type="unfinished">Tii u dambaysay ee la xisaabiyay waa shalay, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Last counted %n days ago, on %1.</source>
        <translation type="unfinished">
            <numerusform>Tii u dambaysay ee la xisaabiyay waa %n maalin ka hor, %1.</numerusform>
            <numerusform>Tii u dambaysay ee la xisaabiyay waa %n maalmood ka hor, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source> It was not made by the lead social worker.</source>
        <translation type="unfinished"> Ma samayn shaqaalaha bulshada ee hoggaamiya.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, waxaa samaynaya %2</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished">Booqashada xigta</translation>
    </message>
    <message>
        <source>Next time seen alone</source>
        <translation type="unfinished">Marka xigta ee keligiis/keligeed la arko</translation>
    </message>
    <message>
        <source>The child&apos;s plan</source>
        <translation type="unfinished">Qorshaha cunugga</translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2010, paragraph %1</source>
        <translation type="unfinished">Working Together to Safeguard Children 2010, faqradda %1</translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2015, %1</source>
        <translation type="unfinished">Working Together to Safeguard Children 2015, %1</translation>
    </message>
    <message>
        <source>Care Planning, Placement and Case Review Regulations 2010, regulation %1</source>
        <translation type="unfinished">Care Planning, Placement and Case Review Regulations 2010, xeerka %1</translation>
    </message>
    <message>
        <source>Private Fostering Regulations 2005, regulation %1</source>
        <translation type="unfinished">Private Fostering Regulations 2005, xeerka %1</translation>
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
        <translation type="unfinished">Hore waxba looma diiwaangelin.</translation>
    </message>
    <message>
        <source>what it was before, %1</source>
        <translation type="unfinished">waxa ay hore u ahayd, %1</translation>
    </message>
</context>
<context>
    <name>ConflictScreen</name>
    <message>
        <source>Save what I decided</source>
        <translation type="unfinished">Kaydi go&apos;aankayga</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Hadhow go&apos;aanso</translation>
    </message>
    <message>
        <source>Two people changed this</source>
        <translation type="unfinished">Laba qof ayaa tan beddelay</translation>
    </message>
    <message>
        <source>Nothing is thrown away: every version stays in the history, whatever is decided.</source>
        <translation type="unfinished">Waxba lama tuuro: nooc kasta wuxuu ku hadhayaa sooyaalka, wax kasta oo la go&apos;aansado.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Sidiisa u daa</translation>
    </message>
</context>
<context>
    <name>CoverButton</name>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Dabool shaashadda</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Dabool</translation>
    </message>
</context>
<context>
    <name>DangerPage</name>
    <message>
        <source>Call for help now</source>
        <translation type="unfinished">Hadda caawimo wac</translation>
    </message>
    <message>
        <source>If anyone is in danger now, call 999.</source>
        <translation type="unfinished">Haddii qof uun hadda khatar ku jiro, wac 999.</translation>
    </message>
    <message>
        <source>Then call your duty team.</source>
        <translation type="unfinished">Dabadeed wac kooxdaada heeganka ah.</translation>
    </message>
    <message>
        <source>This visit is kept on the tablet. Sightline does not call anybody, and nobody is told before it is sent.</source>
        <translation type="unfinished">Booqashadan waxaa lagu hayaa tablet-ka. Sightline cidna ma wacdo, cidna looma sheego inta aan la dirin.</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation type="unfinished">Ku noqo booqashada</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished">Qari: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished">Muuji: %1</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Wax sawir</translation>
    </message>
    <message>
        <source>Put pictures</source>
        <translation type="unfinished">Sawirro dhig</translation>
    </message>
    <message>
        <source>Undo line</source>
        <translation type="unfinished">Ka noqo xariiqda</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">Soo celi</translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished">Bog cusub</translation>
    </message>
    <message>
        <source>This page is full. Take a new page.</source>
        <translation type="unfinished">Boggan waa buuxaa. Qaado bog cusub.</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>Page to draw on</source>
        <translation type="unfinished">Bog wax lagu sawiro</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished">Diyaari tablet-kan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Create a PIN for this tablet</source>
        <translation type="unfinished">U samee PIN tablet-kan</translation>
    </message>
    <message>
        <source>Your administrator gives you the address of the server and a code, in writing or as a QR code. The code works once and for a short time. You must be online.</source>
        <translation type="unfinished">Maamulaha nidaamkaaga ayaa ku siinaya cinwaanka server-ka iyo lambar sir ah, qoraal ahaan ama QR code ahaan. Lambarku hal mar iyo muddo gaaban ayuu shaqeeyaa. Waa inaad internetka ku xidhan tahay.</translation>
    </message>
    <message>
        <source>For example: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF. You may paste the text of a QR code.</source>
        <translation type="unfinished">Tusaale ahaan: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF. Waxaad ku dhejin kartaa qoraalka QR code-ka.</translation>
    </message>
    <message>
        <source>Address and code</source>
        <translation type="unfinished">Cinwaanka iyo lambarka sirta ah</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished">Server-ka: %1</translation>
    </message>
    <message>
        <source>At least 6 digits, not all the same and not in a row. A passphrase of several words is safer and may be easier to remember. Nobody else knows it, and nobody can look it up for you.</source>
        <translation type="unfinished">Ugu yaraan 6 god, oo aan dhammaan isku mid ahayn oo aan isku xigin. Weedh sir ah oo dhawr erey ah ayaa ka ammaan badan, waana laga yaabaa inay ka fududdahay xusuusteeda. Cid kale ma taqaan, cidina kuuma soo heli karto.</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation type="unfinished">PIN ama weedh sir ah</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Isla taas mar kale</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Muuji waxa aan qorayo</translation>
    </message>
    <message>
        <source>Setting up this tablet. This takes a few seconds.</source>
        <translation type="unfinished">Tablet-kan waa la diyaarinayaa. Waxay qaadanaysaa dhawr ilbiriqsi.</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished">Khalad: %1</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>There are %n thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform>Waxaa jira %n wax oo ay tahay in la saxo</numerusform>
            <numerusform>Waxaa jira %n wax oo ay tahay in la saxo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Finished on this tablet.</source>
        <translation type="unfinished">Waxaa lagu dhammeeyay tablet-kan.</translation>
    </message>
    <message>
        <source>It will be sent when you are online.</source>
        <translation type="unfinished">Waa la diri doonaa marka aad internetka ku xidhan tahay.</translation>
    </message>
    <message>
        <source>Back to My visits</source>
        <translation type="unfinished">Ku noqo Booqashooyinkayga</translation>
    </message>
</context>
<context>
    <name>GiveBackStage</name>
    <message>
        <source>For the worker: enter your PIN.</source>
        <translation type="unfinished">Shaqaalaha: geli PIN-kaaga.</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished">Tirtir godka u dambeeya</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Qufulka ka qaad</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
</context>
<context>
    <name>HandBackScreen</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Dhammee</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished">La sii wad %1</translation>
    </message>
    <message>
        <source>What to do now: stay with %1, ask what %1 wants you to know, and call your manager or the duty team before you leave. If anyone is in danger now, call 999.</source>
        <translation type="unfinished">Waxa hadda la sameeyo: la joog %1, weydii waxa uu/ay %1 rabo/rabto inaad ogaato, oo wac maamulahaaga ama kooxda heeganka ah intaadan tegin. Haddii qof uun hadda khatar ku jiro, wac 999.</translation>
    </message>
    <message>
        <source>No duty numbers are on this tablet. You can write them down under Settings.</source>
        <translation type="unfinished">Tablet-kan kuma jiraan lambarrada heeganka. Waxaad ku qori kartaa Dejinta.</translation>
    </message>
    <message>
        <source>Duty numbers: %1</source>
        <translation type="unfinished">Lambarrada heeganka: %1</translation>
    </message>
    <message>
        <source>Saved on this tablet.</source>
        <translation type="unfinished">Waxaa lagu kaydiyay tablet-kan.</translation>
    </message>
    <message>
        <source>Write your response: %1</source>
        <translation type="unfinished">Qor jawaabtaada: %1</translation>
    </message>
    <message>
        <source>Write your response</source>
        <translation type="unfinished">Qor jawaabtaada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Dhammaatay</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Weli maya</translation>
    </message>
    <message>
        <source>Lock the app and give it to %1</source>
        <translation type="unfinished">Quful app-ka oo sii %1</translation>
    </message>
    <message>
        <source>The rest of the app will lock. You need your PIN to come back.</source>
        <translation type="unfinished">Inta kale ee app-ku way qufulmaysaa. PIN-kaaga ayaad ugu baahan tahay inaad ku soo noqoto.</translation>
    </message>
    <message>
        <source>%1 gets a space of their own. Nothing of any other child, of a plan or of a visit is there.</source>
        <translation type="unfinished">%1 waxaa la siinayaa goob u gaar ah. Halkaas kuma jiraan wax ku saabsan cunug kale, qorshe ama booqasho.</translation>
    </message>
    <message>
        <source>Offer to read aloud</source>
        <translation type="unfinished">Bandhig in cod loogu akhriyo</translation>
    </message>
    <message>
        <source>This is kept with what %1 says. Tick yourself too, if you stay.</source>
        <translation type="unfinished">Tan waxaa lala hayaa hadalka %1. Adiguna is calaamadee haddii aad joogayso.</translation>
    </message>
    <message>
        <source>Who is in the room with %1?</source>
        <translation type="unfinished">Yaa qolka la jooga %1?</translation>
    </message>
    <message>
        <source>In the room: %1</source>
        <translation type="unfinished">Qolka waxaa jooga: %1</translation>
    </message>
    <message>
        <source>Nobody: %1 is alone with the tablet</source>
        <translation type="unfinished">Cidina: %1 iyo tablet-ka oo keliya</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished">Markii u dambaysay</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished">Wixii aan samaynay</translation>
    </message>
    <message>
        <source>Show this: %1</source>
        <translation type="unfinished">Tus tan: %1</translation>
    </message>
    <message>
        <source>Show this to %1</source>
        <translation type="unfinished">Tan tus %1</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>from about %1, by the expected date</source>
        <translation type="unfinished">qiyaastii laga bilaabo %1, marka loo eego taariikhda la filayo</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">laga bilaabo %1</translation>
    </message>
    <message>
        <source>due before the birth</source>
        <translation type="unfinished">waa in la sameeyo dhalmada ka hor</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished">kama-dambaystu waa %1</translation>
    </message>
    <message>
        <source>done on %1, late</source>
        <translation type="unfinished">waxaa la sameeyay %1, way soo daahday</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation type="unfinished">waxaa la sameeyay %1</translation>
    </message>
    <message>
        <source>not recorded, was due by %1</source>
        <translation type="unfinished">lama diiwaangelin, kama-dambaystu waxay ahayd %1</translation>
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
        <translation type="unfinished">Wakhtigii ka dhaaf: booqashada, ama in cunugga keligiis la arko, waxay ahayd inay hadda ka hor dhacdo.</translation>
    </message>
    <message>
        <source>Due soon: it must happen in the next few days.</source>
        <translation type="unfinished">Wakhtigeedu wuu soo dhow yahay: waa inay dhacdo maalmaha soo socda ee yar.</translation>
    </message>
    <message>
        <source>On track: nothing is due yet. The next date is on the card.</source>
        <translation type="unfinished">Sidii la rabay: weli waxba lama gaadhin wakhtigoodii. Taariikhda xigta waxay ku taal kaadhka.</translation>
    </message>
    <message>
        <source>No plan: this tablet has no plan that says how often the child must be visited. Ask your manager.</source>
        <translation type="unfinished">Qorshe ma jiro: tablet-kan kuma jiro qorshe sheegaya inta jeer ee ay tahay in cunugga la booqdo. Weydii maamulahaaga.</translation>
    </message>
    <message>
        <source>Paused: the visits wait for something, for example for a birth. The card says for what.</source>
        <translation type="unfinished">La hakiyay: booqashooyinku wax bay sugayaan, tusaale ahaan dhalasho. Kaadhka ayaa sheegaya waxa la sugayo.</translation>
    </message>
    <message>
        <source>Every word has its own shape, so that colour is never needed to tell them apart.</source>
        <translation type="unfinished">Erey kastaa wuxuu leeyahay qaab u gaar ah, si aan midabka marnaba loogu baahan in lagu kala garto.</translation>
    </message>
    <message>
        <source>Everything you finish is kept on this tablet first, encrypted. “To send” counts what the server does not have yet.</source>
        <translation type="unfinished">Wax kasta oo aad dhammayso marka hore waxaa lagu hayaa tablet-kan, si sir ah (encrypted). “In la diro” waxay tirinaysaa waxa aanu server-ku weli haysan.</translation>
    </message>
    <message>
        <source>You need not wait and you need not do anything: it is sent as soon as the tablet is online.</source>
        <translation type="unfinished">Uma baahnid inaad sugto, waxna uma baahnid inaad samayso: waa la diraa isla marka tablet-ku internetka ku xidhmo.</translation>
    </message>
    <message>
        <source>Until it is sent, this tablet is the only place that has it. Keep the tablet safe and charged.</source>
        <translation type="unfinished">Ilaa laga diro, tablet-kan keliya ayaa haya. Tablet-ka meel ammaan ah ku hay oo dab ku shub.</translation>
    </message>
    <message>
        <source>“Offline” means that the server cannot be reached. You can go on working.</source>
        <translation type="unfinished">“Xidhiidh la&apos;aan” waxay ka dhigan tahay in aan server-ka la gaadhi karin. Waad sii shaqayn kartaa.</translation>
    </message>
    <message>
        <source>If a child or anyone else is in danger now, ring 999. Then ring your duty team.</source>
        <translation type="unfinished">Haddii cunug ama qof kale hadda khatar ku jiro, wac 999. Dabadeed wac kooxdaada heeganka ah.</translation>
    </message>
    <message>
        <source>Nothing you have typed is lost when you leave a page, lock the tablet or lose the network.</source>
        <translation type="unfinished">Wax aad qortay waxba kama lumaan markaad bog ka baxdo, tablet-ka quful geliso ama shabakaddu kaa go&apos;do.</translation>
    </message>
    <message>
        <source>If a page does not do what you expect: go back, open it again, and look at Sync to see what is not sent.</source>
        <translation type="unfinished">Haddii bog aanu samayn waxa aad ka filayso: dib u noqo, mar kale fur, oo fiiri Isku-xidhka xogta si aad u aragto waxa aan la dirin.</translation>
    </message>
    <message>
        <source>If the tablet does not work: ring the help desk of your organisation. Say what you wanted to do and what the screen says. Do not read them anything about a child, and never your PIN.</source>
        <translation type="unfinished">Haddii tablet-ku shaqayn waayo: wac miiska caawinta ee ururkaaga. U sheeg wixii aad rabtay inaad samayso iyo waxa shaashaddu leedahay. Ha u akhriyin wax cunug ku saabsan, weligaana PIN-kaaga ha u sheegin.</translation>
    </message>
    <message>
        <source>If the tablet is lost or stolen: ring the help desk at once, at any hour. They can revoke it, and it wipes itself when it is next online.</source>
        <translation type="unfinished">Haddii tablet-ku lumo ama la xado: isla markiiba wac miiska caawinta, saacad kasta. Way ka noqon karaan oggolaanshihiisa, wuuna isa tirtirayaa marka xigta ee uu internetka ku xidhmo.</translation>
    </message>
    <message>
        <source>Answer the parts in any order. Each answer is kept as you give it. You can close the visit and come back: it stays a draft on this tablet.</source>
        <translation type="unfinished">Qaybaha sida aad rabto u kala hormari oo uga jawaab. Jawaab kasta waa la hayaa sidii aad u bixiso. Waad xidhi kartaa booqashada oo ku soo noqon kartaa: waxay ku hadhaysaa qabyo tablet-kan ku jirta.</translation>
    </message>
    <message>
        <source>“Seen alone” is never answered for you. If you did not speak to the child alone, you are asked why.</source>
        <translation type="unfinished">“Keligiis/keligeed la arkay” marnaba adiga lagaaguma jawaabo. Haddii aadan cunugga keligiis la hadlin, waxaa lagu weydiinayaa sababta.</translation>
    </message>
    <message>
        <source>Phone calls, video calls and meetings are kept, but do not count as a visit.</source>
        <translation type="unfinished">Wicitaannada telefoonka, wicitaannada fiidiyowga iyo shirarka waa la hayaa, laakiin booqasho looma xisaabiyo.</translation>
    </message>
    <message>
        <source>When you finish, the record is fixed. You can add a correction later; nothing is overwritten.</source>
        <translation type="unfinished">Marka aad dhammayso, diiwaanka lama beddeli karo. Hadhow ayaad sixitaan ku dari kartaa; waxba lama dul qoro.</translation>
    </message>
    <message>
        <source>You can finish without a network.</source>
        <translation type="unfinished">Shabakad la&apos;aan ayaad ku dhammayn kartaa.</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase and choose Unlock. You may also paste it.</source>
        <translation type="unfinished">Qor PIN-kaaga ama weedhdaada sirta ah oo dooro Qufulka ka qaad. Waad ku dhejin kartaa sidoo kale.</translation>
    </message>
    <message>
        <source>After some wrong tries the tablet waits before the next one. After ten wrong tries it can no longer be opened: what you had not sent is kept sealed and goes to your organisation.</source>
        <translation type="unfinished">Dhawr isku day oo khaldan ka dib tablet-ku wuu sugaa ka hor isku dayga xiga. Toban isku day oo khaldan ka dib lama furi karo dambe: wixii aadan dirin waxaa loo hayaa si xidhan, waxayna u tagaan ururkaaga.</translation>
    </message>
    <message>
        <source>If you have forgotten your PIN, stop trying and ring the help desk of your organisation. Nobody can tell you the PIN, but they can set the tablet up anew.</source>
        <translation type="unfinished">Haddii aad illowday PIN-kaaga, jooji isku dayga oo wac miiska caawinta ee ururkaaga. Cidina PIN-ka kuuma sheegi karto, laakiin tablet-ka waxay u diyaarin karaan si cusub.</translation>
    </message>
    <message>
        <source>Unlocking the tablet</source>
        <translation type="unfinished">Qufulka tablet-ka oo laga qaado</translation>
    </message>
    <message>
        <source>Setting up a tablet</source>
        <translation type="unfinished">Diyaarinta tablet</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Booqashooyinkayga</translation>
    </message>
    <message>
        <source>A child&apos;s page</source>
        <translation type="unfinished">Bogga cunugga</translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation type="unfinished">Diiwaangelinta booqasho</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Isku-xidhka xogta</translation>
    </message>
    <message>
        <source>Two people changed this</source>
        <translation type="unfinished">Laba qof ayaa tan beddelay</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Dejinta</translation>
    </message>
    <message>
        <source>What the five words mean</source>
        <translation type="unfinished">Waxa shanta erey ka dhigan yihiin</translation>
    </message>
    <message>
        <source>What “to send” means</source>
        <translation type="unfinished">Waxa “in la diro” ka dhigan tahay</translation>
    </message>
    <message>
        <source>When you are stuck, and who to ring</source>
        <translation type="unfinished">Marka aad ku adkaato, iyo cidda la wacayo</translation>
    </message>
    <message>
        <source>You need to be online once, and you need the address of the server and a code. Your administrator has both. The code works once and only for a short time.</source>
        <translation type="unfinished">Waa inaad hal mar internetka ku xidhan tahay, waxaadna u baahan tahay cinwaanka server-ka iyo lambar sir ah. Maamulaha nidaamkaagu labadaba wuu hayaa. Lambarku hal mar iyo muddo gaaban oo keliya ayuu shaqeeyaa.</translation>
    </message>
    <message>
        <source>Then you choose a PIN. It opens this tablet only. Nobody else knows it, and nobody can look it up.</source>
        <translation type="unfinished">Dabadeed waxaad doorataa PIN. Wuxuu furaa tablet-kan oo keliya. Cid kale ma taqaan, cidina ma soo heli karto.</translation>
    </message>
    <message>
        <source>Every child you visit, the most urgent first. Children of one home stand together.</source>
        <translation type="unfinished">Cunug kasta oo aad booqato, kan ugu degdegsan marka hore. Carruurta hal guri ku nool way isku ag yaallaan.</translation>
    </message>
    <message>
        <source>Two dates count for each child: the next visit, and the next time the child is seen alone. The earlier one decides where the child stands in the list.</source>
        <translation type="unfinished">Laba taariikhood ayaa cunug kasta loo xisaabiyaa: booqashada xigta, iyo marka xigta ee cunugga keligiis la arko. Ta hore ayaa go&apos;aamisa meesha cunuggu liiska kaga jiro.</translation>
    </message>
    <message>
        <source>Choose Record to record a visit. Choose a child&apos;s name to see everything about the child.</source>
        <translation type="unfinished">Dooro Diiwaangeli si aad booqasho u diiwaangeliso. Dooro magaca cunug si aad u aragto wax kasta oo cunugga ku saabsan.</translation>
    </message>
    <message>
        <source>What you and your colleagues know about the child: the next dates and the rule behind each, every visit, and what the child said.</source>
        <translation type="unfinished">Waxa adiga iyo saaxiibbadaada shaqadu aad cunugga ka ogtihiin: taariikhaha xiga iyo xeerka mid kasta ka dambeeya, booqasho kasta, iyo wixii cunuggu yidhi.</translation>
    </message>
    <message>
        <source>What a child said stands in the child&apos;s own words. It is never changed and never scored.</source>
        <translation type="unfinished">Wixii cunug yidhi waxay ku qoran yihiin ereyadii cunugga laftiisa. Marnaba lama beddelo, dhibcona lama siiyo.</translation>
    </message>
    <message>
        <source>What is sent, what is not, and when this tablet last heard from the server. Sending and receiving are two things: all sent does not mean that you have the newest.</source>
        <translation type="unfinished">Waxa la diray, waxa aan la dirin, iyo goorta tablet-kan uu ugu dambaysay ee uu server-ka ka war helay. Dirista iyo helistu waa laba shay: in dhammaan la diray kama dhigna inaad haysato kuwa ugu cusub.</translation>
    </message>
    <message>
        <source>Sync happens by itself. “Sync now” only does it at once.</source>
        <translation type="unfinished">Isku-xidhka xogtu iskiis ayuu u dhacaa. “Xogta hadda isku xidh” waxay keliya ka dhigtaa isla markiiba.</translation>
    </message>
    <message>
        <source>You and somebody else wrote different things about the same question. Both are kept. You choose which one holds, or write a new one.</source>
        <translation type="unfinished">Adiga iyo qof kale waxaad isla su&apos;aal ka qorteen waxyaabo kala duwan. Labadaba waa la hayaa. Adiga ayaa dooranaya midka jiraya, ama qor mid cusub.</translation>
    </message>
    <message>
        <source>Nothing is thrown away: every version stays in the history. You may decide later.</source>
        <translation type="unfinished">Waxba lama tuuro: nooc kasta wuxuu ku hadhayaa sooyaalka. Hadhow ayaad go&apos;aansan kartaa.</translation>
    </message>
    <message>
        <source>Text size, colours, movement and language, for this tablet.</source>
        <translation type="unfinished">Cabbirka qoraalka, midabada, dhaqdhaqaaqa iyo luqadda, ee tablet-kan.</translation>
    </message>
    <message>
        <source>A change is there at once and is kept for next time.</source>
        <translation type="unfinished">Isbeddelku isla markiiba wuu muuqdaa, waana la hayaa marka xigta.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Caawimo</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Caawimo</translation>
    </message>
    <message>
        <source>If anyone is in danger now, ring 999.</source>
        <translation type="unfinished">Haddii qof uun hadda khatar ku jiro, wac 999.</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Ku saabsan Sightline</translation>
    </message>
</context>
<context>
    <name>HiddenStage</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
</context>
<context>
    <name>HomeStage</name>
    <message>
        <source>%1, you have been here</source>
        <translation type="unfinished">%1, halkan waad soo martay</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>This tablet locks itself in %n second(s)</source>
        <translation type="unfinished">
            <numerusform>Tablet-kan wuxuu isku qufulayaa %n ilbiriqsi gudaheed</numerusform>
            <numerusform>Tablet-kan wuxuu isku qufulayaa %n ilbiriqsi gudahood</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has touched it for a while. What you have typed is kept.</source>
        <translation type="unfinished">Muddo cidi ma taaban. Wixii aad qortay waa la hayaa.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished">Ha furnaado</translation>
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
        <translation type="unfinished">Sawirkaaga</translation>
    </message>
    <message>
        <source>Take this out: %1</source>
        <translation type="unfinished">Tan ka saar: %1</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation type="unfinished">Tan ka saar</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Nobody was met on this visit, so nothing is asked here.</source>
        <translation type="unfinished">Cidna lalama kulmin booqashadan, markaa waxba halkan lagama weydiinayo.</translation>
    </message>
</context>
<context>
    <name>LastTimeCard</name>
    <message>
        <source>On %1 you said</source>
        <translation type="unfinished">%1 waxaad tidhi</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>This is what we did</source>
        <translation type="unfinished">Tani waa waxa aan samaynay</translation>
    </message>
    <message>
        <source>We have not written down yet what we did.</source>
        <translation type="unfinished">Weli ma aannaan qorin waxa aan samaynay.</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
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
        <translation type="unfinished">Aniga</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished">Hadda quful</translation>
    </message>
    <message>
        <source>Text size, colours, movement, language, privacy</source>
        <translation type="unfinished">Cabbirka qoraalka, midabada, dhaqdhaqaaqa, luqadda, asturnaanta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Dejinta</translation>
    </message>
    <message>
        <source>What the words mean, and who to ring</source>
        <translation type="unfinished">Waxa ereyadu ka dhigan yihiin, iyo cidda la wacayo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Caawimo</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Ku saabsan Sightline</translation>
    </message>
</context>
<context>
    <name>MyVisits</name>
    <message>
        <source>Draft on this tablet</source>
        <translation type="unfinished">Qabyo tablet-kan ku jirta</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Weli lama dirin</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Laba nooc</translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished">. </translation>
    </message>
    <message>
        <source>Visit %1. </source>
        <translation type="unfinished">Booqasho: %1. </translation>
    </message>
    <message>
        <source>Seen alone %1. </source>
        <translation type="unfinished">In keligiis/keligeed la arko: %1. </translation>
    </message>
    <message>
        <source>No visit plan on this tablet</source>
        <translation type="unfinished">Qorshe booqasho kuma jiro tablet-kan</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Wakhtigii ka dhaaf</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Maanta</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished">7-da maalmood ee soo socda</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Hadhow</translation>
    </message>
    <message>
        <source>No visit plan</source>
        <translation type="unfinished">Qorshe booqasho ma jiro</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished">Wakhtigeedu wuu soo dhow yahay</translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished">Sidii la rabay</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished">Qorshe ma jiro</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">La hakiyay</translation>
    </message>
    <message>
        <source>You have no visits due in the next 7 days.</source>
        <translation type="unfinished">Ma haysid booqashooyin kama-dambaystoodu tahay 7-da maalmood ee soo socda.</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation type="unfinished">Mid wakhtigii ka dhaafay ma jirto</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished">%1 ayaa wakhtigii ka dhaafay</translation>
    </message>
    <message>
        <source>%1, %2 due in the next 7 days</source>
        <translation type="unfinished">%1, %2 ayay kama-dambaystoodu tahay 7-da maalmood ee soo socda</translation>
    </message>
    <message numerus="yes">
        <source>%n tries without seeing the child</source>
        <translation type="unfinished">
            <numerusform>%n isku day iyadoon cunugga la arkin</numerusform>
            <numerusform>%n isku day iyadoon cunugga la arkin</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead social worker recorded</source>
        <translation type="unfinished">Shaqaale bulsho oo hoggaamiya lama diiwaangelin</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation type="unfinished">Hoggaamiye: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> iyo </translation>
    </message>
    <message>
        <source>Visit by %1: %2</source>
        <translation type="unfinished">Booqasho uu samaynayo %1: %2</translation>
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
        <translation type="unfinished">%1, hadda waa muuqdaa</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Xiga</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Isticmaal %1</translation>
    </message>
</context>
<context>
    <name>NextVisitWords</name>
    <message>
        <source>%1: the next visit is due by %2. %3</source>
        <translation type="unfinished">%1: booqashada xigta kama-dambaysteedu waa %2. %3</translation>
    </message>
    <message>
        <source>%1: this visit, as answered so far, does not count. %2</source>
        <translation type="unfinished">%1: booqashadan, sida ilaa hadda looga jawaabay, lama xisaabiyo. %2</translation>
    </message>
</context>
<context>
    <name>NotSafeStage</name>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Tablet-ka sii %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
</context>
<context>
    <name>ObserveScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydi</translation>
    </message>
    <message>
        <source>This is your observation, kept as yours. It is not what %1 said.</source>
        <translation type="unfinished">Tani waa waxa aad adigu aragtay, waxaana loo hayaa inay kuu gaar tahay. Ma aha hadalka %1.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">Yaa joogay?</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Wax kale</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ku dar</translation>
    </message>
</context>
<context>
    <name>PageTop</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Tick everybody you met.</source>
        <translation type="unfinished">Calaamadee qof kasta oo aad la kulantay.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">Yaa joogay?</translation>
    </message>
    <message>
        <source>Nobody was met on this visit, so nothing is asked here.</source>
        <translation type="unfinished">Cidna lalama kulmin booqashadan, markaa waxba halkan lagama weydiinayo.</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation type="unfinished">Hubi jawaabtan</translation>
    </message>
    <message>
        <source>I did not speak to %1 alone</source>
        <translation type="unfinished">Lama aan hadlin %1 keligiis/keligeed</translation>
    </message>
    <message>
        <source>Nobody else was in the room</source>
        <translation type="unfinished">Qof kale ma joogin qolka</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Nobody around this child is recorded on this tablet.</source>
        <translation type="unfinished">Tablet-kan laguma diiwaangelin cid ku xeeran cunuggan.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">Goobaha</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Booqashooyinkayga</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Isku-xidhka xogta</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Aniga</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Carruurta</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>No plan for this child is on this tablet.</source>
        <translation type="unfinished">Qorshe cunuggan loogu talagalay kuma jiro tablet-kan.</translation>
    </message>
    <message>
        <source>The next five dates, if each visit is made on its day</source>
        <translation type="unfinished">Shanta taariikhood ee soo socota, haddii booqasho kasta maalinteeda la sameeyo</translation>
    </message>
    <message>
        <source>Where the rule comes from: %1</source>
        <translation type="unfinished">Meesha xeerku ka yimid: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyShield</name>
    <message>
        <source>Sightline. Tap to go on.</source>
        <translation type="unfinished">Sightline. Taabo si aad u sii waddo.</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation type="unfinished">Sightline</translation>
    </message>
    <message>
        <source>Tap to go on.</source>
        <translation type="unfinished">Taabo si aad u sii waddo.</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Start</source>
        <translation type="unfinished">Bilow</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Ammaan ma dareemayo</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation type="unfinished">Tan qari</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation type="unfinished">Waan dhammeeyay</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished">Jooji akhriska</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation type="unfinished">Ii akhri</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>Quote: %1</source>
        <translation type="unfinished">Hadal la soo xigtay: %1</translation>
    </message>
    <message>
        <source>Quote: %1. %2</source>
        <translation type="unfinished">Hadal la soo xigtay: %1. %2</translation>
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
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>RecordVisit</name>
    <message>
        <source>Select what happened</source>
        <translation type="unfinished">Dooro wixii dhacay</translation>
    </message>
    <message>
        <source>Enter the date of the visit</source>
        <translation type="unfinished">Geli taariikhda booqashada</translation>
    </message>
    <message>
        <source>Date of the visit must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Taariikhda booqashadu waa inay noqotaa maalin, bil iyo sannad, sida 18/11/2026</translation>
    </message>
    <message>
        <source>Select where the visit was</source>
        <translation type="unfinished">Dooro meesha booqashadu ka dhacday</translation>
    </message>
    <message>
        <source>Select what the visit was for</source>
        <translation type="unfinished">Dooro waxa booqashadu ku saabsanayd</translation>
    </message>
    <message>
        <source>Select yes if you spoke to %1 alone</source>
        <translation type="unfinished">Dooro haa haddii aad la hadashay %1 keligiis/keligeed</translation>
    </message>
    <message>
        <source>Enter who is new in the home</source>
        <translation type="unfinished">Geli qofka ku cusub guriga</translation>
    </message>
    <message>
        <source>Date of the next visit must be a day, month and year, like 2/12/2026</source>
        <translation type="unfinished">Taariikhda booqashada xigta waa inay noqotaa maalin, bil iyo sannad, sida 2/12/2026</translation>
    </message>
    <message>
        <source>Select whether you offered %1 the chance to be seen alone</source>
        <translation type="unfinished">Dooro inaad %1 u bandhigtay fursad keligiis/keligeed lagu arko iyo in kale</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation type="unfinished">Booqashadu way dhacday</translation>
    </message>
    <message>
        <source>No one answered</source>
        <translation type="unfinished">Cidna ma jawaabin</translation>
    </message>
    <message>
        <source>I was not let in</source>
        <translation type="unfinished">La iima oggolaan inaan galo</translation>
    </message>
    <message>
        <source>No child was there</source>
        <translation type="unfinished">Cunug ma joogin</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation type="unfinished">Waa la baajiyay</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Maanta</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Shalay</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Maalin kale</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Guriga</translation>
    </message>
    <message>
        <source>Where the child lives now</source>
        <translation type="unfinished">Meesha cunuggu hadda ku nool yahay</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">Guriga korinta (foster) ama guriga daryeelka</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Rugta caafimaadka</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Dugsiga</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">Xannaanada carruurta</translation>
    </message>
    <message>
        <source>Family time centre</source>
        <translation type="unfinished">Xarunta wakhtiga qoyska</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">Meel kale</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">Wicitaan fiidiyow</translation>
    </message>
    <message>
        <source>Does not count as a visit</source>
        <translation type="unfinished">Booqasho looma xisaabiyo</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">Wicitaan telefoon</translation>
    </message>
    <message>
        <source>Visit under the plan</source>
        <translation type="unfinished">Booqasho qorshaha ku jirta</translation>
    </message>
    <message>
        <source>A visit that the child&apos;s plan or the law asks for</source>
        <translation type="unfinished">Booqasho uu dalbayo qorshaha cunugga ama sharcigu</translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished">Baadhitaanka Qodobka 47 (Section 47)</translation>
    </message>
    <message>
        <source>Part of a child protection enquiry</source>
        <translation type="unfinished">Qayb ka mid ah baadhitaanka ilaalinta cunugga</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Shir</translation>
    </message>
    <message>
        <source>Core group or other meeting. Does not count as a visit</source>
        <translation type="unfinished">Kooxda asaasiga ah (core group) ama shir kale. Booqasho looma xisaabiyo</translation>
    </message>
    <message>
        <source>Follow-up or something else</source>
        <translation type="unfinished">Dabagal ama wax kale</translation>
    </message>
    <message>
        <source>Health review or health visit</source>
        <translation type="unfinished">Dib-u-eegis caafimaad ama booqasho caafimaad</translation>
    </message>
    <message>
        <source>Also a school nurse&apos;s own visit to the child</source>
        <translation type="unfinished">Sidoo kale booqashada kalkaalisada dugsigu iyadu cunugga ku samayso</translation>
    </message>
    <message>
        <source>A review of the Healthy Child Programme, or another health visit</source>
        <translation type="unfinished">Dib-u-eegis ka mid ah Barnaamijka Cunugga Caafimaadka Qaba (Healthy Child Programme), ama booqasho caafimaad oo kale</translation>
    </message>
    <message>
        <source>Return home interview</source>
        <translation type="unfinished">Wareysiga guri ku soo noqoshada</translation>
    </message>
    <message>
        <source>After the child was missing</source>
        <translation type="unfinished">Ka dib markii cunugga la waayay</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Wakhtiga qoyska</translation>
    </message>
    <message>
        <source>You watched family time. Does not count as a visit</source>
        <translation type="unfinished">Waxaad daawatay wakhtiga qoyska. Booqasho looma xisaabiyo</translation>
    </message>
    <message>
        <source>Taking the child somewhere</source>
        <translation type="unfinished">Cunugga oo meel loo kaxeeyo</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Haa</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Maya</translation>
    </message>
    <message>
        <source>%1 did not want to</source>
        <translation type="unfinished">%1 ma rabin</translation>
    </message>
    <message>
        <source>Not right for %1&apos;s age or understanding</source>
        <translation type="unfinished">Kuma habboona da&apos;da ama fahamka %1</translation>
    </message>
    <message>
        <source>A parent or carer would not allow it</source>
        <translation type="unfinished">Waalid ama daryeele ma oggolaan</translation>
    </message>
    <message>
        <source>No private place</source>
        <translation type="unfinished">Meel gaar ah ma jirin</translation>
    </message>
    <message>
        <source>Interpreter or communication aid not there</source>
        <translation type="unfinished">Turjubaan ama qalab wada-xidhiidh ma joogin</translation>
    </message>
    <message>
        <source>%1 was asleep or ill</source>
        <translation type="unfinished">%1 hurdo ama xanuun ayaa hayay</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Wax kale</translation>
    </message>
    <message>
        <source>Yes, awake</source>
        <translation type="unfinished">Haa, wuu/way soo jeeday/jeedday</translation>
    </message>
    <message>
        <source>No, asleep</source>
        <translation type="unfinished">Maya, wuu/way hurday/hurudday</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">Looma baahnayn</translation>
    </message>
    <message>
        <source>Professional interpreter</source>
        <translation type="unfinished">Turjubaan xirfadle ah</translation>
    </message>
    <message>
        <source>Signed or Makaton</source>
        <translation type="unfinished">Luqadda dhegoolayaasha ama Makaton</translation>
    </message>
    <message>
        <source>A family member helped</source>
        <translation type="unfinished">Xubin qoyska ka mid ah ayaa caawisay</translation>
    </message>
    <message>
        <source>Needed but not there</source>
        <translation type="unfinished">Waa loo baahnaa laakiin ma joogin</translation>
    </message>
</context>
<context>
    <name>RecordVisitScreen</name>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Xidh. Qabyadaadu waxay ku hadhaysaa tablet-kan.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Xidh</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">Hubi jawaabahaaga</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Qaybaha oo dhan</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation type="unfinished">Hubi jawaabaha</translation>
    </message>
    <message>
        <source>Sign and finish this visit</source>
        <translation type="unfinished">Saxeex oo dhammee booqashadan</translation>
    </message>
    <message>
        <source>Before you go in: last visits, wishes, what to know</source>
        <translation type="unfinished">Ka hor intaadan gelin: booqashooyinkii u dambeeyay, rabitaanka, waxa ay tahay inaad ogaato</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Date</source>
        <translation type="unfinished">Taariikhda</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">La bilaabay</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">La dhammeeyay</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished">Waxa ay ku saabsanayd</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation type="unfinished">Sidii loo sameeyay</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Wixii dhacay</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished">Meeshii ay ka dhacday</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished">Meesha cunuggu ku nool yahay</translation>
    </message>
    <message>
        <source>The family knew of the visit</source>
        <translation type="unfinished">Qoysku wuu ogaa booqashada</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation type="unfinished">Cidda kale ee joogtay</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Turjubaan</translation>
    </message>
    <message>
        <source>Why a member of the family interpreted</source>
        <translation type="unfinished">Sababta xubin qoyska ka mid ah ay u turjuntay</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished">Waxaa sameeyay</translation>
    </message>
    <message>
        <source>Whether the child was seen</source>
        <translation type="unfinished">In cunugga la arkay iyo in kale</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation type="unfinished">Sababta aan keligiis/keligeed loo arkin</translation>
    </message>
    <message>
        <source>More about why not alone</source>
        <translation type="unfinished">Faahfaahin dheeraad ah oo ku saabsan sababta aan keligiis/keligeed loo arkin</translation>
    </message>
    <message>
        <source>Awake or asleep</source>
        <translation type="unfinished">Soo jeed ama hurdo</translation>
    </message>
    <message>
        <source>Where the child sleeps was seen</source>
        <translation type="unfinished">Meesha cunuggu seexdo waa la arkay</translation>
    </message>
    <message>
        <source>Where the child sleeps</source>
        <translation type="unfinished">Meesha cunuggu seexdo</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation type="unfinished">La buriyay</translation>
    </message>
    <message>
        <source>Somebody else was in the room</source>
        <translation type="unfinished">Qof kale ayaa joogay qolka</translation>
    </message>
    <message>
        <source>Language used with the child</source>
        <translation type="unfinished">Luqadda cunugga lagula hadlay</translation>
    </message>
    <message>
        <source>How you understood each other</source>
        <translation type="unfinished">Sidii aad isku fahanteen</translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished">Xadgudubka guriga dhexdiisa</translation>
    </message>
    <message>
        <source>The child was offered the chance to be seen alone</source>
        <translation type="unfinished">Cunugga waxaa loo bandhigay fursad keligiis lagu arko</translation>
    </message>
    <message>
        <source>Women who were offered the chance to be seen alone</source>
        <translation type="unfinished">Haweenkii loo bandhigay fursad keligood lagu arko</translation>
    </message>
    <message>
        <source>Women who were not offered the chance to be seen alone</source>
        <translation type="unfinished">Haweenkii aan loo bandhigin fursad keligood lagu arko</translation>
    </message>
    <message>
        <source>Which health review</source>
        <translation type="unfinished">Dib-u-eegista caafimaad ee ay ahayd</translation>
    </message>
    <message>
        <source>Why it was written up late</source>
        <translation type="unfinished">Sababta wakhti dambe loo qoray</translation>
    </message>
    <message>
        <source>More about why it was late</source>
        <translation type="unfinished">Faahfaahin dheeraad ah oo ku saabsan sababta ay u daahday</translation>
    </message>
    <message>
        <source>Next visit planned for</source>
        <translation type="unfinished">Booqashada xigta waxaa loo qorsheeyay</translation>
    </message>
    <message>
        <source>Somebody was in danger at the time</source>
        <translation type="unfinished">Qof baa markaas khatar ku jiray</translation>
    </message>
    <message>
        <source>New in the home</source>
        <translation type="unfinished">Ku cusub guriga</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Waxa aad aragtay iyo waxa aad maqashay</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished">Ereyadii saxda ahaa</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">Fikrad</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">Waxa ay ka dhigan tahay</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Waxa xiga</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Magaca</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Magaca qoyska</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Taariikhda dhalashada</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation type="unfinished">Taariikhda dhalashada la filayo</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished">Waxaa loo yaqaan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqadda</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">Baahiyaha wada-xidhiidhka</translation>
    </message>
    <message>
        <source>Before the door</source>
        <translation type="unfinished">Albaabka ka hor</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Dadka la yaqaan</translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished">Qoyska guriga ku wada nool</translation>
    </message>
    <message>
        <source>The council&apos;s own number</source>
        <translation type="unfinished">Lambarka dawladda hoose u gaarka ah</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">Keligiis/keligeed la arkay</translation>
    </message>
    <message>
        <source>Seen, not alone</source>
        <translation type="unfinished">La arkay, laakiin keligiis/keligeed ma ahayn</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished">Lama arkin</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Lama diiwaangelin</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation type="unfinished">Booqashadu way dhacday</translation>
    </message>
    <message>
        <source>No reply at the door</source>
        <translation type="unfinished">Albaabka cidi kama jawaabin</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">Gelitaanka waa la diiday</translation>
    </message>
    <message>
        <source>The child was not there</source>
        <translation type="unfinished">Cunuggu ma joogin</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">La baajiyay</translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished">Si toos ah (fool ka fool)</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">Wicitaan fiidiyow</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">Wicitaan telefoon</translation>
    </message>
    <message>
        <source>Visit under the plan</source>
        <translation type="unfinished">Booqasho qorshaha ku jirta</translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished">Baadhitaanka Qodobka 47 (Section 47)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Shir</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Wakhtiga qoyska</translation>
    </message>
    <message>
        <source>Taking the child somewhere</source>
        <translation type="unfinished">Cunugga oo meel loo kaxeeyo</translation>
    </message>
    <message>
        <source>Return home interview</source>
        <translation type="unfinished">Wareysiga guri ku soo noqoshada</translation>
    </message>
    <message>
        <source>Health contact</source>
        <translation type="unfinished">Xidhiidh caafimaad</translation>
    </message>
    <message>
        <source>Follow-up or something else</source>
        <translation type="unfinished">Dabagal ama wax kale</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Guriga</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">Guriga korinta (foster) ama guriga daryeelka</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Dugsiga</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">Xannaanada carruurta</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Rugta caafimaadka</translation>
    </message>
    <message>
        <source>Family time centre</source>
        <translation type="unfinished">Xarunta wakhtiga qoyska</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">Meel kale</translation>
    </message>
    <message>
        <source>The child did not want to</source>
        <translation type="unfinished">Cunuggu ma rabin</translation>
    </message>
    <message>
        <source>Not right for the child&apos;s age or understanding</source>
        <translation type="unfinished">Kuma habboona da&apos;da ama fahamka cunugga</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation type="unfinished">Lama samayn karin</translation>
    </message>
    <message>
        <source>A parent or carer would not allow it</source>
        <translation type="unfinished">Waalid ama daryeele ma oggolaan</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Wax kale</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished">Soo jeeday/soo jeedday</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished">Hurday/hurudday</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">Looma baahnayn</translation>
    </message>
    <message>
        <source>Professional interpreter</source>
        <translation type="unfinished">Turjubaan xirfadle ah</translation>
    </message>
    <message>
        <source>Signed or Makaton</source>
        <translation type="unfinished">Luqadda dhegoolayaasha ama Makaton</translation>
    </message>
    <message>
        <source>A family member helped</source>
        <translation type="unfinished">Xubin qoyska ka mid ah ayaa caawisay</translation>
    </message>
    <message>
        <source>Needed but not there</source>
        <translation type="unfinished">Waa loo baahnaa laakiin ma joogin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 did not want to</source>
        <translation type="unfinished">%1 ma rabin</translation>
    </message>
    <message>
        <source>not right for %1&apos;s age or understanding</source>
        <translation type="unfinished">kuma habboona da&apos;da ama fahamka %1</translation>
    </message>
    <message>
        <source>it could not be done</source>
        <translation type="unfinished">lama samayn karin</translation>
    </message>
    <message>
        <source>a parent or carer would not allow it</source>
        <translation type="unfinished">waalid ama daryeele ma oggolaan</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">wax kale</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Booqasho</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished">Booqasho guri</translation>
    </message>
    <message>
        <source>Visit to the foster or care home</source>
        <translation type="unfinished">Booqasho guriga korinta ama guriga daryeelka</translation>
    </message>
    <message>
        <source>School visit</source>
        <translation type="unfinished">Booqasho dugsi</translation>
    </message>
    <message>
        <source>Nursery visit</source>
        <translation type="unfinished">Booqasho xannaano carruur</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation type="unfinished">Booqasho rugta caafimaadka</translation>
    </message>
    <message>
        <source>Visit at the family time centre</source>
        <translation type="unfinished">Booqasho xarunta wakhtiga qoyska</translation>
    </message>
    <message>
        <source>Visit somewhere else</source>
        <translation type="unfinished">Booqasho meel kale</translation>
    </message>
    <message>
        <source>Phone call – not a visit</source>
        <translation type="unfinished">Wicitaan telefoon – ma aha booqasho</translation>
    </message>
    <message>
        <source>Video call – not a visit</source>
        <translation type="unfinished">Wicitaan fiidiyow – ma aha booqasho</translation>
    </message>
    <message>
        <source>Meeting – not a visit</source>
        <translation type="unfinished">Shir – ma aha booqasho</translation>
    </message>
    <message>
        <source>Family time – not a visit</source>
        <translation type="unfinished">Wakhtiga qoyska – ma aha booqasho</translation>
    </message>
    <message>
        <source>Taking the child somewhere – not a visit</source>
        <translation type="unfinished">Cunugga oo meel loo kaxeeyo – ma aha booqasho</translation>
    </message>
    <message>
        <source>%1, section 47 enquiry</source>
        <translation type="unfinished">%1, baadhitaanka Qodobka 47 (Section 47)</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation type="unfinished">%1 ma joogin</translation>
    </message>
    <message>
        <source>, asleep</source>
        <translation type="unfinished">, hurday/hurudday</translation>
    </message>
    <message>
        <source>, awake</source>
        <translation type="unfinished">, soo jeeday/soo jeedday</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">La arkay</translation>
    </message>
    <message>
        <source>Seen, not alone: %1</source>
        <translation type="unfinished">La arkay, laakiin keligiis/keligeed ma ahayn: %1</translation>
    </message>
    <message>
        <source>Not recorded whether %1 was seen</source>
        <translation type="unfinished">Lama diiwaangelin in %1 la arkay iyo in kale</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Not struck out</source>
        <translation type="unfinished">Lama buriyin</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Haa</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Maya</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Ma jiro</translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation type="unfinished">Laba nooc: %1</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Child&apos;s details</source>
        <translation type="unfinished">Faahfaahinta cunugga</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Qorshe</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished">Meelaynta</translation>
    </message>
    <message>
        <source>Who works with the child</source>
        <translation type="unfinished">Cidda cunugga la shaqaysa</translation>
    </message>
    <message>
        <source>Notes of a visit</source>
        <translation type="unfinished">Qoraallada booqasho</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Dib-u-eegis</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 saacadda %2</translation>
    </message>
    <message>
        <source>Wishes and feelings</source>
        <translation type="unfinished">Rabitaanka iyo dareenka</translation>
    </message>
    <message>
        <source>Beside wishes and feelings</source>
        <translation type="unfinished">Dhinaca rabitaanka iyo dareenka</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Ammaan ma dareemayo</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Waxa la arkay</translation>
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
        <translation type="unfinished">Gurigan magac kale u bixi</translation>
    </message>
    <message>
        <source>The name of this house</source>
        <translation type="unfinished">Magaca gurigan</translation>
    </message>
    <message>
        <source>This is its name</source>
        <translation type="unfinished">Kani waa magaciisa</translation>
    </message>
</context>
<context>
    <name>ReplayPart</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Sawir</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished">Halkan jooji</translation>
    </message>
    <message>
        <source>Show how I drew it</source>
        <translation type="unfinished">Muuji sidii aan u sawiray</translation>
    </message>
    <message>
        <source>Show the next line</source>
        <translation type="unfinished">Muuji xariiqda xigta</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">Cidda la wacayo</translation>
    </message>
    <message>
        <source>Private questions</source>
        <translation type="unfinished">Su&apos;aalo gaar ah</translation>
    </message>
    <message>
        <source>Make sure that nobody else can see this screen.</source>
        <translation type="unfinished">Hubi in aan cid kale arki karin shaashaddan.</translation>
    </message>
    <message>
        <source>Answered. Hidden, so that nobody else reads it here.</source>
        <translation type="unfinished">Waa laga jawaabay. Waa qarsoon tahay, si aan cid kale halkan uga akhriyin.</translation>
    </message>
    <message>
        <source>Hidden, so that nobody else reads them here. Answer when you are by yourself.</source>
        <translation type="unfinished">Way qarsoon yihiin, si aan cid kale halkan uga akhriyin. Jawaab marka aad keligaa tahay.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Qari</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Muuji</translation>
    </message>
    <message>
        <source>Hide the private questions</source>
        <translation type="unfinished">Qari su&apos;aalaha gaarka ah</translation>
    </message>
    <message>
        <source>Show the private questions</source>
        <translation type="unfinished">Muuji su&apos;aalaha gaarka ah</translation>
    </message>
</context>
<context>
    <name>SaveWords</name>
    <message>
        <source>This tablet is full. Remove photos, films or apps, then try again. Keep this page open.</source>
        <translation type="unfinished">Tablet-kan waa buuxaa. Ka saar sawirro, filimaan ama apps, dabadeed mar kale isku day. Boggan ha furnaado.</translation>
    </message>
    <message>
        <source>The tablet is busy with other work. Wait a moment, then try again. Keep this page open.</source>
        <translation type="unfinished">Tablet-ku wuxuu ku mashquulsan yahay shaqo kale. Wax yar sug, dabadeed mar kale isku day. Boggan ha furnaado.</translation>
    </message>
    <message>
        <source>The tablet cannot write to its store. Copy what you typed to paper and call your help desk. %1</source>
        <translation type="unfinished">Tablet-ku wax kuma qori karo kaydkiisa. Wixii aad qortay warqad ku koobiyee oo wac miiskaaga caawinta. %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished">Nadiifi: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Nadiifi</translation>
    </message>
</context>
<context>
    <name>SecretPart</name>
    <message>
        <source>To try again, type this word: %1</source>
        <translation type="unfinished">Si aad mar kale isugu daydo, qor ereygan: %1</translation>
    </message>
    <message>
        <source>Or type your PIN or password</source>
        <translation type="unfinished">Ama qor PIN-kaaga ama furaha sirta ah</translation>
    </message>
    <message>
        <source>The word</source>
        <translation type="unfinished">Ereyga</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation type="unfinished">PIN ama furaha sirta ah</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <source>Unlock with this</source>
        <translation type="unfinished">Tan qufulka kaga qaad</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>The visit can be finished without it</source>
        <translation type="unfinished">Booqashada waa la dhammayn karaa iyada la&apos;aanteed</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
</context>
<context>
    <name>SectionTitles</name>
    <message>
        <source>When, where and what for</source>
        <translation type="unfinished">Goorta, meesha iyo waxa loo sameeyay</translation>
    </message>
    <message>
        <source>The children</source>
        <translation type="unfinished">Carruurta</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Ciddii joogtay</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Waxa aad aragtay iyo waxa aad maqashay</translation>
    </message>
    <message>
        <source>What you think it means</source>
        <translation type="unfinished">Waxa aad u malaynayso inay ka dhigan tahay</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqadda</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Badbaadada</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Tallaabooyinka xiga</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>Open them in any order. What you answer is kept at once on this tablet.</source>
        <translation type="unfinished">Sida aad rabto u kala hormari oo u fur. Wixii aad ka jawaabto isla markiiba waxaa lagu hayaa tablet-kan.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Dejinta</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Cabbirka qoraalka</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Midabada</translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translation type="unfinished">Dhaqdhaqaaq yar oo shaashadda ah</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Luqadda</translation>
    </message>
    <message>
        <source>A visit that is open keeps its language until you open it again. Nothing you have typed is changed.</source>
        <translation type="unfinished">Booqashada furan waxay haysanaysaa luqaddeeda ilaa aad mar kale furto. Wax aad qortay waxba lagama beddelo.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Asturnaanta</translation>
    </message>
    <message>
        <source>“Cover”, or Ctrl and the full stop key, hides the screen at once. Within a minute one tap brings it back; after that your PIN is asked for.</source>
        <translation type="unfinished">“Dabool”, ama Ctrl iyo furaha joogsiga (.), isla markiiba shaashadda wuu qariyaa. Hal daqiiqo gudaheed hal taabasho ayaa soo celisa; intaas ka dib PIN-kaaga ayaa la weydiinayaa.</translation>
    </message>
    <message>
        <source>Shown when a child says “I don’t feel safe”, and when somebody is in danger. One on each line.</source>
        <translation type="unfinished">Waxaa la muujiyaa marka cunug yidhaahdo “Ammaan ma dareemayo”, iyo marka qof khatar ku jiro. Sadar kasta hal ku qor.</translation>
    </message>
    <message>
        <source>Duty numbers on this tablet</source>
        <translation type="unfinished">Lambarrada heeganka ee tablet-kan ku jira</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished">Xogta waa la isku xidhayaa…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Xogta hadda isku xidh</translation>
    </message>
    <message>
        <source>Choose a child, or Record beside a child to record a visit.</source>
        <translation type="unfinished">Dooro cunug, ama Diiwaangeli oo cunugga ag taal si aad booqasho u diiwaangeliso.</translation>
    </message>
    <message>
        <source>Choose a child.</source>
        <translation type="unfinished">Dooro cunug.</translation>
    </message>
    <message>
        <source>What needs you is opened here.</source>
        <translation type="unfinished">Waxa adiga kuu baahan halkan ayaa lagu furaa.</translation>
    </message>
    <message>
        <source>Choose what to see.</source>
        <translation type="unfinished">Dooro waxa aad arki doonto.</translation>
    </message>
</context>
<context>
    <name>ShowBackStage</name>
    <message>
        <source>Say some more</source>
        <translation type="unfinished">Wax kale oo dheeraad ah sheeg</translation>
    </message>
</context>
<context>
    <name>SortPart</name>
    <message>
        <source>%1: put %2 here</source>
        <translation type="unfinished">%1: %2 halkan dhig</translation>
    </message>
    <message>
        <source>Where does this go: %1?</source>
        <translation type="unfinished">Halkee bay tani gelaysaa: %1?</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished">Xaaladda: %1</translation>
    </message>
</context>
<context>
    <name>StrikeVisitScreen</name>
    <message>
        <source>Strike out a record</source>
        <translation type="unfinished">Buri diiwaan</translation>
    </message>
    <message>
        <source>A record that is struck out counts for nothing: no due date moves because of it. It is never deleted. It stays in the history, with who struck it out and why.</source>
        <translation type="unfinished">Diiwaanka la buriyo waxba looma xisaabiyo: taariikh kama-dambays ah uma beddelanto. Marnaba lama tirtiro. Wuxuu ku hadhayaa sooyaalka, isagoo ay ku qoran yihiin cidda burisay iyo sababta.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Sii wad</translation>
    </message>
    <message>
        <source>It counts for nothing from then on, and due dates may come sooner. It stays in the history.</source>
        <translation type="unfinished">Wixii markaas ka dambeeya waxba looma xisaabiyo, taariikhaha kama-dambaysta ahna way soo horrayn karaan. Wuxuu ku hadhayaa sooyaalka.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Sidiisa u daa</translation>
    </message>
    <message>
        <source>Yes, strike it out</source>
        <translation type="unfinished">Haa, buri</translation>
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
        <translation type="unfinished">cunug ka baxay liiska kiisaskaaga</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation type="unfinished">La qoray %1</translation>
    </message>
    <message>
        <source>Two people changed this: %1 – %2</source>
        <translation type="unfinished">Laba qof ayaa tan beddelay: %1 – %2</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished">1 cunug</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform>%n cunug</numerusform>
            <numerusform>%n cunug</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 diiwaan</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform>%n diiwaan</numerusform>
            <numerusform>%n diiwaan</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1</source>
        <translation type="unfinished">Kan ugu da&apos;da weyn waa %1</translation>
    </message>
    <message>
        <source>Free storage: %1 GB</source>
        <translation type="unfinished">Kaydka bannaan: %1 GB</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Isku-xidhka xogta</translation>
    </message>
    <message>
        <source>Sending and receiving are two things: that all is sent does not mean that you have the newest records.</source>
        <translation type="unfinished">Dirista iyo helistu waa laba shay: in dhammaan la diray kama dhigna inaad haysato diiwaannada ugu cusub.</translation>
    </message>
    <message>
        <source>Sending and receiving…</source>
        <translation type="unfinished">Waa la dirayaa oo waa la helayaa…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished">Hadda dir</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished">Adiga ayaa loo baahan yahay</translation>
    </message>
    <message>
        <source>What you wrote on this tablet</source>
        <translation type="unfinished">Waxa aad tablet-kan ku qortay</translation>
    </message>
    <message>
        <source>What is on this tablet</source>
        <translation type="unfinished">Waxa tablet-kan ku jira</translation>
    </message>
</context>
<context>
    <name>TabRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <translation type="unfinished">%1, hadda waa muuqdaa</translation>
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
        <translation type="unfinished">Ma ka saaraysaa? Markaas dib looma helayo.</translation>
    </message>
    <message>
        <source>No, leave it in</source>
        <translation type="unfinished">Maya, ha ku jirto</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation type="unfinished">Haa, ka saar</translation>
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
        <translation type="unfinished">%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>ThanksStage</name>
    <message>
        <source>Give back to %1</source>
        <translation type="unfinished">Dib ugu celi %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Dib u noqo</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Fur %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, waxaa samaynaya %2</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Qufulka ka qaad</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished">Geli PIN-kaaga</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished">Tirtir godka u dambeeya</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Nadiifi</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Qufulka waa laga qaadayaa…</translation>
    </message>
    <message>
        <source>Not %1?</source>
        <translation type="unfinished">Ma tihid %1?</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished">Diyaari tablet-kan</translation>
    </message>
    <message>
        <source>Set it up for somebody else</source>
        <translation type="unfinished">Qof kale u diyaari</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">La daray: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished">La saaray: %1</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everyone who lives in the same home is listed.</source>
        <translation type="unfinished">Qof kasta oo isla gurigaas ku nool waa la taxay.</translation>
    </message>
    <message>
        <source>Who was the visit to?</source>
        <translation type="unfinished">Booqashadu yay ku socotay?</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation type="unfinished">Booqashada %1</translation>
    </message>
    <message>
        <source>Kept aside. It counts for nothing.</source>
        <translation type="unfinished">Dhinac ayaa loo hayaa. Waxba looma xisaabiyo.</translation>
    </message>
    <message>
        <source>Kept aside, it counts for nothing: %1.</source>
        <translation type="unfinished">Dhinac ayaa loo hayaa, waxba looma xisaabiyo: %1.</translation>
    </message>
    <message>
        <source>Waits for an earlier change that has not arrived.</source>
        <translation type="unfinished">Wuxuu sugayaa isbeddel hore oo aan weli iman.</translation>
    </message>
    <message>
        <source>Only on this tablet so far.</source>
        <translation type="unfinished">Ilaa hadda tablet-kan oo keliya ayuu ku jiraa.</translation>
    </message>
    <message>
        <source>Received %1.</source>
        <translation type="unfinished">La helay %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <translation type="unfinished">%1: %2 (hore: %3)</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Notes changed by %1 on %2</source>
        <translation type="unfinished">Qoraallada waxaa beddelay %1 taariikhda %2</translation>
    </message>
    <message>
        <source>Changed by %1 on %2</source>
        <translation type="unfinished">Waxaa beddelay %1 taariikhda %2</translation>
    </message>
    <message>
        <source>Notes written by %1 on %2</source>
        <translation type="unfinished">Qoraallada waxaa qoray %1 taariikhda %2</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2</source>
        <translation type="unfinished">Waxaa diiwaangeliyay %1 taariikhda %2</translation>
    </message>
    <message>
        <source>Struck out by %1 on %2</source>
        <translation type="unfinished">Waxaa buriyay %1 taariikhda %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished">Sababta: %1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Lama diiwaangelin</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation type="unfinished">Waxaa qoray %1</translation>
    </message>
    <message>
        <source>%1 recorded this visit too. Two workers went together, and both records count.</source>
        <translation type="unfinished">%1 isna/iyana booqashadan wuu/way diiwaangeliyay/diiwaangelisay. Laba shaqaale ayaa wada tagay, labada diiwaanna waa la xisaabiyaa.</translation>
    </message>
    <message>
        <source>Perhaps entered twice: there is another record of this day by %1. Both count until one is struck out.</source>
        <translation type="unfinished">Waxaa laga yaabaa in laba jeer la geliyay: waxaa jira diiwaan kale oo maalintan ah oo uu sameeyay %1. Labaduba waa la xisaabiyaa ilaa mid la buriyo.</translation>
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
        <translation type="unfinished">Fur diiwaanka kale</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Booqashada</translation>
    </message>
    <message>
        <source>Where this record comes from</source>
        <translation type="unfinished">Meesha diiwaankan ka yimid</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Sooyaalka</translation>
    </message>
    <message>
        <source>Change this record</source>
        <translation type="unfinished">Beddel diiwaankan</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation type="unfinished">Buri</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Record a visit to %1</source>
        <translation type="unfinished">Diiwaangeli booqasho %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Diiwaangeli</translation>
    </message>
</context>
<context>
    <name>VisitsHeader</name>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Booqashooyinkayga</translation>
    </message>
    <message>
        <source>Read my visits again</source>
        <translation type="unfinished">Akhri booqashooyinkayga mar kale</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Cusboonaysii</translation>
    </message>
    <message>
        <source>Whose children</source>
        <translation type="unfinished">Carruurta cidda</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Kuwayga</translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished">Kooxdayda</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation type="unfinished">Kuwa aan cid kale u hayo</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation type="unfinished">Booqashooyinkee</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Wakhtigii ka dhaaf</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">La rabo in la sameeyo</translation>
    </message>
    <message>
        <source>Seen alone due</source>
        <translation type="unfinished">La rabo in keligiis/keligeed la arko</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Muuji dhammaan</translation>
    </message>
</context>
<context>
    <name>VoiceEntryScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Kaydi</translation>
    </message>
    <message>
        <source>%1 took this back. What it said is not shown.</source>
        <translation type="unfinished">Waxaa tan dib u qaatay/qaadatay %1. Wixii ku qornaa lama muujinayo.</translation>
    </message>
    <message>
        <source>A drawing by %1</source>
        <translation type="unfinished">Sawirka waxaa sameeyay/samaysay %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Jooji</translation>
    </message>
    <message>
        <source>Show the next line</source>
        <translation type="unfinished">Muuji xariiqda xigta</translation>
    </message>
    <message>
        <source>Show how it was drawn</source>
        <translation type="unfinished">Muuji sidii loo sawiray</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">Dhinaceeda</translation>
    </message>
    <message>
        <source>Nothing has been written beside it yet.</source>
        <translation type="unfinished">Weli waxba laguma qorin dhinaceeda.</translation>
    </message>
    <message>
        <source>Write your response</source>
        <translation type="unfinished">Qor jawaabtaada</translation>
    </message>
    <message>
        <source>Record what happened about it</source>
        <translation type="unfinished">Diiwaangeli wixii laga qabtay</translation>
    </message>
    <message>
        <source>Let more people read it</source>
        <translation type="unfinished">U oggolow dad kale inay akhriyaan</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">Waxaa tan dib u qaatay/qaadatay %1</translation>
    </message>
    <message>
        <source>Who may read it now?</source>
        <translation type="unfinished">Yaa hadda akhriyi kara?</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The worker’s answer</source>
        <translation type="unfinished">Jawaabta shaqaalaha</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">Waxaa tan dib u qaatay/qaadatay %1</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation type="unfinished">Wixii dhacay: %1</translation>
    </message>
    <message>
        <source>More people may read it</source>
        <translation type="unfinished">Dad kale ayaa akhriyi kara</translation>
    </message>
    <message>
        <source>Whether %1 was told is not recorded.</source>
        <translation type="unfinished">Lama diiwaangelin in %1 loo sheegay iyo in kale.</translation>
    </message>
    <message>
        <source>%1 was told.</source>
        <translation type="unfinished">%1 waa loo sheegay.</translation>
    </message>
    <message>
        <source>%1 was not told.</source>
        <translation type="unfinished">%1 looma sheegin.</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation type="unfinished">Waxaa qoray %1 taariikhda %2.</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation type="unfinished">Waxay ahayd %1.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation type="unfinished">Waxaa go&apos;aamiyay %1.</translation>
    </message>
    <message>
        <source>Now also: %1.</source>
        <translation type="unfinished">Hadda sidoo kale: %1.</translation>
    </message>
    <message>
        <source>Answered, and what happened is recorded.</source>
        <translation type="unfinished">Waa laga jawaabay, wixii dhacayna waa la diiwaangeliyay.</translation>
    </message>
    <message>
        <source>What happened is recorded. Not answered yet.</source>
        <translation type="unfinished">Wixii dhacay waa la diiwaangeliyay. Weli lagama jawaabin.</translation>
    </message>
    <message>
        <source>Answered. What happened is not recorded yet.</source>
        <translation type="unfinished">Waa laga jawaabay. Weli lama diiwaangelin wixii dhacay.</translation>
    </message>
    <message>
        <source>Not answered yet, and what happened is not recorded.</source>
        <translation type="unfinished">Weli lagama jawaabin, wixii dhacayna lama diiwaangelin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, with %3’s tablet.</source>
        <translation type="unfinished">%1, %2, tablet-ka %3.</translation>
    </message>
    <message>
        <source>What happened next is not recorded yet.</source>
        <translation type="unfinished">Weli lama diiwaangelin wixii xigay.</translation>
    </message>
    <message>
        <source>With the people there</source>
        <translation type="unfinished">La joogista dadkii meesha joogay</translation>
    </message>
    <message>
        <source>How %1 shows what they want</source>
        <translation type="unfinished">Sida lagu garto rabitaanka %1</translation>
    </message>
    <message>
        <source>The worker’s own view of what %1 might say</source>
        <translation type="unfinished">Aragtida shaqaalaha u gaarka ah ee hadalka laga filan karo %1</translation>
    </message>
    <message>
        <source>What the worker saw of %1</source>
        <translation type="unfinished">Wixii shaqaaluhu ka arkay %1</translation>
    </message>
    <message>
        <source>%1, written by %2. In the room: %3.</source>
        <translation type="unfinished">%1, waxaa qoray %2. Qolka waxaa joogay: %3.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">lama diiwaangelin</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Like</source>
        <translation type="unfinished">Waan jeclahay</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Ma hubo</translation>
    </message>
    <message>
        <source>Don’t like</source>
        <translation type="unfinished">Ma jecli</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 skipped this.</source>
        <translation type="unfinished">%1: tan waa laga booday.</translation>
    </message>
    <message>
        <source>%1 chose “I don’t know”.</source>
        <translation type="unfinished">Doorashada %1: “Ma garanayo”.</translation>
    </message>
    <message>
        <source>%1 chose “I don’t want to say”.</source>
        <translation type="unfinished">Doorashada %1: “Ma rabo inaan sheego”.</translation>
    </message>
    <message>
        <source>%1 took this out again. What it said is not kept.</source>
        <translation type="unfinished">Waxaa tan mar dambe ka saaray/saartay %1. Wixii ku qornaa lama hayo.</translation>
    </message>
    <message>
        <source>%1 typed this.</source>
        <translation type="unfinished">Waxaa tan qoray/qortay %1.</translation>
    </message>
    <message>
        <source>The worker wrote down the exact words.</source>
        <translation type="unfinished">Shaqaaluhu wuxuu qoray ereyadii saxda ahaa.</translation>
    </message>
    <message>
        <source>How I feel</source>
        <translation type="unfinished">Sida aan dareemayo</translation>
    </message>
    <message>
        <source>My three houses</source>
        <translation type="unfinished">Saddexdayda guri</translation>
    </message>
    <message>
        <source>Like and don’t like</source>
        <translation type="unfinished">Waan jeclahay, ma jecli</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Sawir</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation type="unfinished">Ereyadayda</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished">Dadka iyo meelaha</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation type="unfinished">War wanaagsan</translation>
    </message>
    <message>
        <source>What I want to happen</source>
        <translation type="unfinished">Waxa aan rabo inay dhacaan</translation>
    </message>
    <message>
        <source>Anyone helping the child</source>
        <translation type="unfinished">Qof kasta oo cunugga caawiya</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished">Daryeele</translation>
    </message>
    <message>
        <source>Mum or dad</source>
        <translation type="unfinished">Hooyo ama aabbe</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Dugsiga</translation>
    </message>
    <message>
        <source>Reviewing officer</source>
        <translation type="unfinished">Sarkaalka dib-u-eegista</translation>
    </message>
    <message>
        <source>The plan was changed</source>
        <translation type="unfinished">Qorshihii waa la beddelay</translation>
    </message>
    <message>
        <source>It was told at a conference</source>
        <translation type="unfinished">Waxaa laga sheegay shirka ilaalinta cunugga (conference)</translation>
    </message>
    <message>
        <source>It was told at a core group</source>
        <translation type="unfinished">Waxaa laga sheegay kooxda asaasiga ah (core group)</translation>
    </message>
    <message>
        <source>It was told at a review</source>
        <translation type="unfinished">Waxaa laga sheegay dib-u-eegis</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Wakhtiga qoyska</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished">Meesha cunuggu ku nool yahay</translation>
    </message>
    <message>
        <source>Help was arranged</source>
        <translation type="unfinished">Caawimo ayaa la diyaariyay</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation type="unfinished">Booqasho</translation>
    </message>
    <message>
        <source>It was not possible</source>
        <translation type="unfinished">Suurtagal ma ahayn</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Wax kale</translation>
    </message>
    <message>
        <source>%1 and their manager</source>
        <translation type="unfinished">%1 iyo maamulaha shaqada</translation>
    </message>
    <message>
        <source>%1 was not sure who may read it: only %2.</source>
        <translation type="unfinished">%1 ma hubin cidda akhriyi karta: %2 oo keliya.</translation>
    </message>
    <message>
        <source>%1 lets only %2 read it.</source>
        <translation type="unfinished">Oggolaanshaha %1: %2 oo keliya ayaa akhriyi kara.</translation>
    </message>
    <message>
        <source>%1 lets these people read it: %2.</source>
        <translation type="unfinished">Oggolaanshaha %1: dadkan ayaa akhriyi kara: %2.</translation>
    </message>
    <message>
        <source> Not: %1.</source>
        <translation type="unfinished"> Yaan la tusin: %1.</translation>
    </message>
    <message>
        <source> Shared wider by a decision, too: %1.</source>
        <translation type="unfinished"> Go&apos;aan ayaa sidoo kale dad kale loogu oggolaaday: %1.</translation>
    </message>
    <message>
        <source>%1, with %2’s tablet. </source>
        <translation type="unfinished">%1, tablet-ka %2. </translation>
    </message>
    <message>
        <source>Nobody else was in the room.</source>
        <translation type="unfinished">Qof kale ma joogin qolka.</translation>
    </message>
    <message>
        <source>In the room: %1.</source>
        <translation type="unfinished">Qolka waxaa joogay: %1.</translation>
    </message>
    <message>
        <source> Interpreter: %1.</source>
        <translation type="unfinished"> Turjubaan: %1.</translation>
    </message>
    <message>
        <source> In the language “%1”.</source>
        <translation type="unfinished"> Luqadda “%1”.</translation>
    </message>
    <message>
        <source>%1 pressed “%2” on %3.</source>
        <translation type="unfinished">Waxaa %3 “%2” riixay/riixday %1.</translation>
    </message>
    <message>
        <source>%1 Not yet acknowledged by a manager.</source>
        <translation type="unfinished">%1 Weli maamule ma xaqiijin inuu arkay.</translation>
    </message>
    <message>
        <source>%1 Acknowledged by %2 on %3.</source>
        <translation type="unfinished">%1 Waxaa xaqiijiyay inuu arkay %2 taariikhda %3.</translation>
    </message>
    <message>
        <source>%1 (%2 called it “%3”)</source>
        <translation type="unfinished">%1 (ereyga %2: “%3”)</translation>
    </message>
    <message>
        <source>%1 drew this.</source>
        <translation type="unfinished">Waxaa tan sawiray/sawirtay %1.</translation>
    </message>
    <message>
        <source>The question was read aloud.</source>
        <translation type="unfinished">Su&apos;aasha cod baa lagu akhriyay.</translation>
    </message>
</context>
<context>
    <name>WaitingRecord</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Fur %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Fur</translation>
    </message>
</context>
<context>
    <name>WaysPart</name>
    <message>
        <source>Write</source>
        <translation type="unfinished">Qor</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Wax sawir</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished">Kaadhadh</translation>
    </message>
</context>
<context>
    <name>WhoReadsStage</name>
    <message>
        <source>Is there someone who must not read it?</source>
        <translation type="unfinished">Ma jirtaa cid aan la rabin inay akhriso?</translation>
    </message>
    <message>
        <source>Not %1. Take this name out.</source>
        <translation type="unfinished">Yaan la tusin %1. Magacan ka saar.</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation type="unfinished">Yaan la tusin %1</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished">Yaa?</translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>No words of this child have been written down on a visit yet.</source>
        <translation type="unfinished">Weli ereyo cunuggan ka yimid laguma qorin booqasho.</translation>
    </message>
    <message>
        <source>These are the child&apos;s words as a worker wrote them down at a visit. They are never changed or scored.</source>
        <translation type="unfinished">Kuwani waa ereyada cunugga sida shaqaale uu booqasho ugu qoray. Marnaba lama beddelo, dhibcona lama siiyo.</translation>
    </message>
    <message>
        <source>Last time I said</source>
        <translation type="unfinished">Markii u dambaysay waxaan idhi</translation>
    </message>
    <message>
        <source>I said</source>
        <translation type="unfinished">Waxaan idhi</translation>
    </message>
    <message>
        <source>What happened next, as it was written down then</source>
        <translation type="unfinished">Wixii xigay, sidii markaas loo qoray</translation>
    </message>
    <message>
        <source>Open the visit: %1</source>
        <translation type="unfinished">Fur booqashada: %1</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation type="unfinished">Fur booqashada</translation>
    </message>
    <message>
        <source>Last time %1 said</source>
        <translation type="unfinished">Markii u dambaysay %1 wuxuu/waxay yidhi/tidhi</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation type="unfinished">Wixii xigay</translation>
    </message>
    <message>
        <source>%1 has not told us anything directly on a tablet yet.</source>
        <translation type="unfinished">Weli %1 si toos ah waxba noogama sheegin tablet.</translation>
    </message>
    <message>
        <source>These are %1’s own words, choices and drawings, exactly as given. They are never changed or scored.</source>
        <translation type="unfinished">Kuwani waa ereyada, doorashooyinka iyo sawirrada %1, sidii loo bixiyay. Marnaba lama beddelo, dhibcona lama siiyo.</translation>
    </message>
    <message>
        <source>%1 took this back. What it said is not shown.</source>
        <translation type="unfinished">Waxaa tan dib u qaatay/qaadatay %1. Wixii ku qornaa lama muujinayo.</translation>
    </message>
    <message>
        <source>Open: %1. %2</source>
        <translation type="unfinished">Fur: %1. %2</translation>
    </message>
    <message>
        <source>Open: drawings, your response, what happened</source>
        <translation type="unfinished">Fur: sawirrada, jawaabtaada, wixii dhacay</translation>
    </message>
    <message>
        <source>Open: your response, what happened</source>
        <translation type="unfinished">Fur: jawaabtaada, wixii dhacay</translation>
    </message>
    <message>
        <source>Write down what I saw of %1</source>
        <translation type="unfinished">Qor waxa aan ka arkay %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation type="unfinished">maanta</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">shalay</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation type="unfinished">weli ma dhalan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished">kama-dambaystu waa maanta</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished">kama-dambaystu waa berri</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, waxaa samaynaya %2</translation>
    </message>
    <message>
        <source>%1 – was due %2</source>
        <translation type="unfinished">%1 – kama-dambaystu waxay ahayd %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Seen alone %1</source>
        <translation type="unfinished">Keligiis/keligeed la arkay %1</translation>
    </message>
    <message>
        <source>Not seen alone yet</source>
        <translation type="unfinished">Weli keligiis/keligeed lama arkin</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished">shalay saacadda %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 saacadda %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n maalin</numerusform>
            <numerusform>%n maalmood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>%n maalin ka hor</numerusform>
            <numerusform>%n maalmood ka hor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform>%n bil</numerusform>
            <numerusform>%n bilood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform>%n toddobaad</numerusform>
            <numerusform>%n toddobaad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform>wakhtigii waxaa laga dhaafay %n maalin</numerusform>
            <numerusform>wakhtigii waxaa laga dhaafay %n maalmood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>kama-dambaystu waa %n maalin ka dib</numerusform>
            <numerusform>kama-dambaystu waa %n maalmood ka dib</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>I type</source>
        <translation type="unfinished">Aniga ayaa qoraya</translation>
    </message>
    <message>
        <source>%1 writes what I say</source>
        <translation type="unfinished">Waxa aan sheego waxaa qoraya %1</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>you</source>
        <translation type="unfinished">adiga</translation>
    </message>
</context>
<context>
    <name>sightline::child::DrawingTools</name>
    <message>
        <source>Small</source>
        <translation type="unfinished">Yar</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">Khafiif</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">Dhexdhexaad</translation>
    </message>
    <message>
        <source>Big</source>
        <translation type="unfinished">Weyn</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">Qaro weyn</translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished">Madow</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">Bunni</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Casaan</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">Oranji</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Jaalle</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">Cagaar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Buluug</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">Carwaajis</translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished">Guri</translation>
    </message>
    <message>
        <source>Big person</source>
        <translation type="unfinished">Qof weyn</translation>
    </message>
    <message>
        <source>Small person</source>
        <translation type="unfinished">Qof yar</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation type="unfinished">Ilmo yar</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished">Ey</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished">Bisad</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">Geed</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished">Ubax</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">Qorrax</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">Daruur</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished">Roob</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished">Wadne</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">Xiddig</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished">Sariir</translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished">Baabuur</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Dugsiga</translation>
    </message>
    <message>
        <source>Put it here: %1, row %2 of %3, place %4 of %5</source>
        <comment>%1 is a picture: house</comment>
        <translation type="unfinished">Halkan dhig: %1, safka %2 ee %3, booska %4 ee %5</translation>
    </message>
</context>
<context>
    <name>sightline::child_space::GiveBackViewModel</name>
    <message>
        <source>PIN, nothing entered</source>
        <translation type="unfinished">PIN, waxba lama gelin</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation type="unfinished">
            <numerusform>PIN, %n ayaa la geliyay</numerusform>
            <numerusform>PIN, %n ayaa la geliyay</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation type="unfinished">PIN-kaas sax ma aha.</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">PIN-ka waa la hubinayaa …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n minute(s).</source>
        <translation type="unfinished">
            <numerusform>PIN khaldan ayaa marar badan la geliyay. Sug %n daqiiqo.</numerusform>
            <numerusform>PIN khaldan ayaa marar badan la geliyay. Sug %n daqiiqo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the worker. After %n more wrong PIN(s) this tablet locks itself for good.</source>
        <translation type="unfinished">
            <numerusform>Shaqaalaha oo keliya. %n PIN oo kale oo khaldan ka dib tablet-kan wuu isa qufulayaa weligiis.</numerusform>
            <numerusform>Shaqaalaha oo keliya. %n PIN oo kale oo khaldan ka dib tablet-kan wuu isa qufulayaa weligiis.</numerusform>
        </translation>
    </message>
    <message>
        <source>worker</source>
        <comment>The word that a worker types before one of the last tries</comment>
        <translation type="unfinished">shaqaale</translation>
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
        <translation type="unfinished">Beddel diiwaanka booqashada %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>This record has changed since you began. What you save is kept beside it as a second version where both say something else.</source>
        <translation type="unfinished">Diiwaankan wuu isbeddelay tan iyo markii aad bilowday. Waxa aad kaydiso waxaa dhinaciisa loogu hayaa nooc labaad, meesha labadoodu wax kala duwan sheegaan.</translation>
    </message>
    <message>
        <source>Why are you changing this record?</source>
        <translation type="unfinished">Maxaad u beddelaysaa diiwaankan?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Tan waxaa lala hayaa diiwaanka, waxaana lagu muujiyaa sooyaalkiisa.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished">Weli waxba lama beddelin</translation>
    </message>
    <message>
        <source>Enter why you are changing this record</source>
        <translation type="unfinished">Geli sababta aad diiwaankan u beddelayso</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Lama kaydin. Jawaabahaagu weli waa halkan. %1</translation>
    </message>
    <message>
        <source>The draft could not be thrown away. %1</source>
        <translation type="unfinished">Qabyada lama tuuri karin. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AnswersModel</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Lagama jawaabin</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AttemptViewModel</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Maxaa dhacay?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Goorma ayay ahayd?</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Taariikhda booqashada</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Tusaale ahaan, 18/11/2026</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Wakhtiga</translation>
    </message>
    <message>
        <source>For example, 10:30</source>
        <translation type="unfinished">Tusaale ahaan, 10:30</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">Xaggee ayay ahayd?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Waxa aad aragtay iyo waxa aad maqashay</translation>
    </message>
    <message>
        <source>Facts only. Lights, voices, a car, who spoke to you.</source>
        <translation type="unfinished">Xaqiiqooyin keliya. Nalal, codad, baabuur, ciddii kula hadashay.</translation>
    </message>
    <message>
        <source>Could not see the child</source>
        <translation type="unfinished">Cunugga lama arki karin</translation>
    </message>
    <message>
        <source>Could not see %1</source>
        <translation type="unfinished">%1 lama arki karin</translation>
    </message>
    <message>
        <source>Could not see %1 and %2</source>
        <translation type="unfinished">%1 iyo %2 lama arki karin</translation>
    </message>
    <message>
        <source>Select what happened</source>
        <translation type="unfinished">Dooro wixii dhacay</translation>
    </message>
    <message>
        <source>Date of the visit must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Taariikhda booqashadu waa inay noqotaa maalin, bil iyo sannad, sida 18/11/2026</translation>
    </message>
    <message>
        <source>Date of the visit must be today or in the past</source>
        <translation type="unfinished">Taariikhda booqashadu waa inay noqotaa maanta ama mid hore</translation>
    </message>
    <message>
        <source>Time must be a time, like 14:10</source>
        <translation type="unfinished">Wakhtigu waa inuu noqdaa wakhti, sida 14:10</translation>
    </message>
    <message>
        <source>Select which children the visit was for</source>
        <translation type="unfinished">Dooro carruurta booqashadu ku socotay</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Lama kaydin. Jawaabahaagu weli waa halkan. %1</translation>
    </message>
    <message>
        <source>Not the first time in a row: %1. Tell your manager and the lead social worker today (Working Together 2010, 5.124). The child is marked in My visits.</source>
        <translation type="unfinished">Tani ma aha markii ugu horraysay ee isku xigta: %1. Maanta u sheeg maamulahaaga iyo shaqaalaha bulshada ee hoggaamiya (Working Together 2010, 5.124). Cunugga waxaa lagu calaamadeeyay Booqashooyinkayga.</translation>
    </message>
    <message>
        <source>The visit is saved, but its draft could not be removed.</source>
        <translation type="unfinished">Booqashada waa la kaydiyay, laakiin qabyadeeda lama saari karin.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::BriefViewModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished">%1, %2: %3</translation>
    </message>
    <message>
        <source>No visit to %1 is on this tablet yet.</source>
        <translation type="unfinished">Weli booqasho %1 ah kuma jirto tablet-kan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing is due under a plan.</source>
        <translation type="unfinished">Qorshe hoostiis wax la rabo in la sameeyo ma jiraan.</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Tan mar kale lama akhriyi karin. %1</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Tan lama muujinayo dambe. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildAnswers</name>
    <message>
        <source>Did you see %1?</source>
        <translation type="unfinished">Ma aragtay %1?</translation>
    </message>
    <message>
        <source>Did you speak to %1 alone?</source>
        <translation type="unfinished">Ma la hadashay %1 keligiis/keligeed?</translation>
    </message>
    <message>
        <source>No parent, carer, brother or sister in the room. An interpreter may be there.</source>
        <translation type="unfinished">Waalid, daryeele, walaal wiil ama walaal gabadh ah qolka ma joogin. Turjubaan wuu joogi karaa.</translation>
    </message>
    <message>
        <source>Did you see %1 awake and held or playing?</source>
        <translation type="unfinished">Ma aragtay %1 isagoo/iyadoo soo jeeda oo la hayo ama ciyaaraya/ciyaaraysa?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished">Maxay u dhici weyday?</translation>
    </message>
    <message>
        <source>Why you did not speak to %1 alone</source>
        <translation type="unfinished">Sababta aad ula hadli weyday %1 keligiis/keligeed</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation type="unfinished">Faahfaahin dheeraad ah noo sheeg</translation>
    </message>
    <message>
        <source>What stopped you speaking to %1 alone</source>
        <translation type="unfinished">Waxa kaa hor istaagay inaad la hadasho %1 keligiis/keligeed</translation>
    </message>
    <message>
        <source>Did you see where %1 sleeps?</source>
        <translation type="unfinished">Ma aragtay meesha uu/ay %1 seexdo/seexato?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Waxa aad aragtay iyo waxa aad maqashay</translation>
    </message>
    <message>
        <source>Facts only. What you saw, what people said, in their words.</source>
        <translation type="unfinished">Xaqiiqooyin keliya. Waxa aad aragtay, iyo waxa dadku yidhaahdeen, sida ay u yidhaahdeen.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation type="unfinished">Waxa uu/ay %1 yidhi/tidhi</translation>
    </message>
    <message>
        <source>%1&apos;s own words, as they were said.</source>
        <translation type="unfinished">Ereyada %1 laftiisa/lafteeda, sidii loo yidhi.</translation>
    </message>
    <message>
        <source>What you think it means</source>
        <translation type="unfinished">Waxa aad u malaynayso inay ka dhigan tahay</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Waxa xiga</translation>
    </message>
    <message>
        <source>Who will do what, by when.</source>
        <translation type="unfinished">Cidda waxa qabanaysa, iyo goorta ugu dambaysa.</translation>
    </message>
    <message>
        <source>Your view. What this means for %1, what worries you, what is going well. If it is somebody else&apos;s view, say whose.</source>
        <translation type="unfinished">Aragtidaada. Waxa ay tani u tahay %1, waxa ku walaacinaya, waxa si fiican u socda. Haddii ay tahay aragtida qof kale, sheeg cidda leh.</translation>
    </message>
    <message>
        <source>Was anyone else in the room when you spoke to %1?</source>
        <translation type="unfinished">Qof kale ma joogay qolka markii aad la hadlaysay %1?</translation>
    </message>
    <message>
        <source>An interpreter does not count.</source>
        <translation type="unfinished">Turjubaan laguma tiriyo.</translation>
    </message>
    <message>
        <source>Where %1 sleeps</source>
        <translation type="unfinished">Meesha uu/ay %1 seexdo/seexato</translation>
    </message>
    <message>
        <source>What you saw.</source>
        <translation type="unfinished">Waxa aad aragtay.</translation>
    </message>
    <message>
        <source>What this means for the plan</source>
        <translation type="unfinished">Waxa ay tani qorshaha uga dhigan tahay</translation>
    </message>
    <message>
        <source>Why you think so, and what should change or stay.</source>
        <translation type="unfinished">Sababta aad sidaas u malaynayso, iyo waxa ay tahay inay isbeddelaan ama sidooda ahaadaan.</translation>
    </message>
    <message>
        <source>Language used with %1</source>
        <translation type="unfinished">Luqadda %1 lagula hadlay</translation>
    </message>
    <message>
        <source>How did you and %1 understand each other?</source>
        <translation type="unfinished">Sidee baad adiga iyo %1 isku fahanteen?</translation>
    </message>
    <message>
        <source>The main way.</source>
        <translation type="unfinished">Habka ugu muhiimsan.</translation>
    </message>
    <message>
        <source>Which health review was it for %1?</source>
        <translation type="unfinished">Dib-u-eegistee caafimaad ayay u ahayd %1?</translation>
    </message>
    <message>
        <source>Did you offer %1 the chance to be seen alone?</source>
        <translation type="unfinished">Ma u bandhigtay %1 fursad keligiis/keligeed lagu arko?</translation>
    </message>
    <message>
        <source>You said that you spoke to %1 alone, and that somebody else was in the room. Alone means that no parent, carer, brother or sister was there.</source>
        <translation type="unfinished">Waxaad sheegtay inaad la hadashay %1 keligiis/keligeed, iyo in qof kale qolka joogay. Keligiis/keligeed waxay ka dhigan tahay in aan waalid, daryeele, walaal wiil ama walaal gabadh ah joogin.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildPageViewModel</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Wax kasta</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Booqashooyin</translation>
    </message>
    <message>
        <source>Health contacts</source>
        <translation type="unfinished">Xidhiidhada caafimaad</translation>
    </message>
    <message>
        <source>No reply or not let in</source>
        <translation type="unfinished">Jawaab la&apos;aan ama gelitaanka oo la diiday</translation>
    </message>
    <message>
        <source>Calls and meetings</source>
        <translation type="unfinished">Wicitaanno iyo shirar</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Tan mar kale lama akhriyi karin. %1</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished">Waxaa loo yaqaan %1</translation>
    </message>
    <message>
        <source>Not born yet, expected on %1</source>
        <translation type="unfinished">Weli ma dhalan, waxaa la filayaa %1</translation>
    </message>
    <message>
        <source>Date of birth not recorded</source>
        <translation type="unfinished">Taariikhda dhalashada lama diiwaangelin</translation>
    </message>
    <message numerus="yes">
        <source>%n years old, born %1</source>
        <translation type="unfinished">
            <numerusform>%n sano jir, taariikhda dhalashada %1</numerusform>
            <numerusform>%n sano jir, taariikhda dhalashada %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 old, born %2</source>
        <translation type="unfinished">da&apos;da %1, taariikhda dhalashada %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Lama diiwaangelin</translation>
    </message>
    <message>
        <source>Nobody is recorded as the lead social worker</source>
        <translation type="unfinished">Cidna looma diiwaangelin shaqaalaha bulshada ee hoggaamiya</translation>
    </message>
    <message>
        <source>%1, lead social worker</source>
        <translation type="unfinished">%1, shaqaalaha bulshada ee hoggaamiya</translation>
    </message>
    <message>
        <source>Two people are recorded as lead: %1</source>
        <translation type="unfinished">Laba qof ayaa loo diiwaangeliyay hoggaamiye: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> iyo </translation>
    </message>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1. Tell your manager.</source>
        <translation type="unfinished">
            <numerusform>%n isku day oo isku xigta iyadoon %1 la arkin. U sheeg maamulahaaga.</numerusform>
            <numerusform>%n isku day oo isku xigta iyadoon %1 la arkin. U sheeg maamulahaaga.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit to this child is on this tablet yet.</source>
        <translation type="unfinished">Weli booqasho cunuggan ah kuma jirto tablet-kan.</translation>
    </message>
    <message>
        <source>Nothing like this is recorded.</source>
        <translation type="unfinished">Wax noocan ah lama diiwaangelin.</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Tan lama muujinayo dambe. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildrenViewModel</name>
    <message>
        <source>The children on this tablet could not be read. %1</source>
        <translation type="unfinished">Carruurta tablet-kan ku jirta lama akhriyi karin. %1</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished">Waxaa loo yaqaan %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished">Lambarka %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished">. </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>No child is on this tablet yet. Connect once to download your caseload.</source>
        <translation type="unfinished">Weli cunug kuma jiro tablet-kan. Hal mar internetka ku xidh si aad u soo dejiso liiska kiisaskaaga.</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished">1 cunug</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform>%n cunug</numerusform>
            <numerusform>%n cunug</numerusform>
        </translation>
    </message>
    <message>
        <source>1 child found</source>
        <translation type="unfinished">1 cunug ayaa la helay</translation>
    </message>
    <message numerus="yes">
        <source>%n children found</source>
        <translation type="unfinished">
            <numerusform>%n cunug ayaa la helay</numerusform>
            <numerusform>%n cunug ayaa la helay</numerusform>
        </translation>
    </message>
    <message>
        <source>No child on this tablet is found by “%1”. Try part of a name, an address or the number.</source>
        <translation type="unfinished">Cunug tablet-kan ku jira laguma helin “%1”. Isku day qayb ka mid ah magaca, cinwaanka ama lambarka.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ConflictCard</name>
    <message>
        <source>On this tablet – %1, %2</source>
        <translation type="unfinished">Tablet-kan – %1, %2</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from another tablet of yours</source>
        <translation type="unfinished">Server-ka – %1, %2, laga soo diray tablet kale oo aad leedahay</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from another tablet</source>
        <translation type="unfinished">Server-ka – %1, %2, laga soo diray tablet kale</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from the office</source>
        <translation type="unfinished">Server-ka – %1, %2, laga soo diray xafiiska</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 oo ka mid ah %2</translation>
    </message>
    <message>
        <source>What should the record say?</source>
        <translation type="unfinished">Maxaa ay tahay in diiwaanku sheego?</translation>
    </message>
    <message>
        <source>Your new version</source>
        <translation type="unfinished">Noocaaga cusub</translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished">kayga</translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <translation type="unfinished">kan %1</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Until this is decided, the record counts as: %1. Your manager sees that there are two versions.</source>
        <translation type="unfinished">Ilaa tan la go&apos;aamiyo, diiwaanka waxaa loo xisaabiyaa: %1. Maamulahaagu wuu arkayaa in laba nooc jiraan.</translation>
    </message>
    <message>
        <source>Until this is decided, the earlier day counts: %1.</source>
        <translation type="unfinished">Ilaa tan la go&apos;aamiyo, maalinta hore ayaa la xisaabiyaa: %1.</translation>
    </message>
    <message>
        <source>Until this is decided, the visit stays and counts for no due date.</source>
        <translation type="unfinished">Ilaa tan la go&apos;aamiyo, booqashadu way jiraysaa, laakiin taariikh kama-dambays ah looma xisaabiyo.</translation>
    </message>
    <message>
        <source>Until this is decided, the visit counts for a due date only if both versions would.</source>
        <translation type="unfinished">Ilaa tan la go&apos;aamiyo, booqashada waxaa loo xisaabiyaa taariikh kama-dambays ah keliya haddii labada noocba sidaas yeelayaan.</translation>
    </message>
    <message>
        <source>Until this is decided, both are kept and shown.</source>
        <translation type="unfinished">Ilaa tan la go&apos;aamiyo, labadaba waa la hayaa waana la muujiyaa.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished">Hay %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished">Hay labadaba</translation>
    </message>
    <message>
        <source>As separate quotes</source>
        <translation type="unfinished">Sida hadallo kala gooni ah oo la soo xigtay</translation>
    </message>
    <message>
        <source>One after the other, each with who wrote it and when</source>
        <translation type="unfinished">Mid ka dib mid, mid walba cidda qortay iyo goorta</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation type="unfinished">Qor nooc cusub</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Hadhow go&apos;aanso</translation>
    </message>
    <message>
        <source>Both stay as they are</source>
        <translation type="unfinished">Labaduba sidooda ayay ahaanayaan</translation>
    </message>
    <message>
        <source>This says more than the record counts as now and may move the next due date. Your manager sees it, with your reason.</source>
        <translation type="unfinished">Tani way ka badan tahay sida diiwaanka hadda loo xisaabiyo, waxayna beddeli kartaa taariikhda xigta ee kama-dambaysta ah. Maamulahaagu wuu arkayaa, iyadoo ay la socoto sababtaadu.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ConflictViewModel</name>
    <message>
        <source>Notes of a visit</source>
        <translation type="unfinished">Qoraallada booqasho</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation type="unfinished">%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Only %1, who wrote this record, or a manager may settle it. Both versions are kept until then.</source>
        <translation type="unfinished">%1 oo diiwaankan qoray ama maamule oo keliya ayaa xallin kara. Labada noocba waa la hayaa ilaa markaas.</translation>
    </message>
    <message>
        <source>Only a manager may settle this. Your manager sees it too. Both versions are kept until then.</source>
        <translation type="unfinished">Maamule oo keliya ayaa tan xallin kara. Maamulahaaguna wuu arkayaa. Labada noocba waa la hayaa ilaa markaas.</translation>
    </message>
    <message>
        <source>Why do you decide so?</source>
        <translation type="unfinished">Maxaad sidaas ugu go&apos;aamisay?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Tan waxaa lala hayaa diiwaanka, waxaana lagu muujiyaa sooyaalkiisa.</translation>
    </message>
    <message>
        <source>Choose what %1 should say, or decide later</source>
        <translation type="unfinished">Dooro waxa ay tahay inuu %1 sheego, ama hadhow go&apos;aanso</translation>
    </message>
    <message>
        <source>Enter your new version</source>
        <translation type="unfinished">Geli noocaaga cusub</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Choose Decide later to leave it</source>
        <translation type="unfinished">Weli waxba lama go&apos;aamin. Dooro Hadhow go&apos;aanso si aad uga tagto</translation>
    </message>
    <message>
        <source>Enter why you decide so</source>
        <translation type="unfinished">Geli sababta aad sidaas u go&apos;aamisay</translation>
    </message>
    <message>
        <source>Not saved. What you chose is still here. %1</source>
        <translation type="unfinished">Lama kaydin. Waxa aad dooratay weli waa halkan. %1</translation>
    </message>
    <message>
        <source>This record has changed since you chose, so nothing is chosen now. What you wrote is still here. Read the versions and choose again.</source>
        <translation type="unfinished">Diiwaankan wuu isbeddelay tan iyo markii aad dooratay, markaa hadda waxba lama dooran. Wixii aad qortay weli waa halkan. Akhri noocyada oo mar kale dooro.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::EnrolViewModel</name>
    <message>
        <source>Enter the address of the server, beginning with https://, and the code, with a space between them</source>
        <translation type="unfinished">Geli cinwaanka server-ka, oo ka bilaabma https://, iyo lambarka sirta ah, oo boos dhexdooda ah leh</translation>
    </message>
    <message>
        <source>Enter the same PIN or passphrase again</source>
        <translation type="unfinished">Mar kale geli isla PIN-kaas ama weedhdaas sirta ah</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing has been set up. Check that the tablet is online, then try again.</source>
        <translation type="unfinished">Server-ka lama gaadhi karo, markaa waxba lama diyaarin. Hubi in tablet-ku internetka ku xidhan yahay, dabadeed mar kale isku day.</translation>
    </message>
    <message>
        <source>This tablet has not been set up. %1</source>
        <translation type="unfinished">Tablet-kan lama diyaarin. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::HandBackViewModel</name>
    <message>
        <source>What %1 made cannot be read now: %2. It is kept as it is. Tell the people who look after this tablet.</source>
        <translation type="unfinished">Wixii uu/ay %1 sameeyay/samaysay hadda lama akhriyi karo: %2. Sidooda ayaa loo hayaa. U sheeg dadka tablet-kan haya.</translation>
    </message>
    <message>
        <source>The last part of what %1 made cannot be read: %2. It is kept as it is.</source>
        <translation type="unfinished">Qaybta u dambaysa ee wixii uu/ay %1 sameeyay/samaysay lama akhriyi karo: %2. Sideeda ayaa loo hayaa.</translation>
    </message>
    <message>
        <source>“%1” is not saved yet. %2</source>
        <translation type="unfinished">“%1” weli lama kaydin. %2</translation>
    </message>
    <message>
        <source>%1 pressed “%2” on %3</source>
        <translation type="unfinished">Waxaa %3 “%2” riixay/riixday %1</translation>
    </message>
    <message>
        <source>Sent. A manager is asked to acknowledge it.</source>
        <translation type="unfinished">Waa la diray. Maamule ayaa la weydiistay inuu xaqiijiyo inuu arkay.</translation>
    </message>
    <message>
        <source>Not sent yet. It goes first as soon as there is a network.</source>
        <translation type="unfinished">Weli lama dirin. Waxay ugu horrayn baxaysaa isla marka shabakad la helo.</translation>
    </message>
    <message>
        <source>%1 gave the tablet back</source>
        <translation type="unfinished">Waxaa tablet-ka soo celiyay/celisay %1</translation>
    </message>
    <message>
        <source>%1 opened nothing, so there is nothing to keep.</source>
        <translation type="unfinished">%1 waxba ma furin, markaa wax la hayo ma jiraan.</translation>
    </message>
    <message>
        <source>Kept as %1’s own. It will be sent when you are online. It is never changed; you can write beside it.</source>
        <translation type="unfinished">Waxaa loo hayaa inay u gaar tahay %1. Waa la diri doonaa marka aad internetka ku xidhan tahay. Marnaba lama beddelo; dhinaceeda ayaad wax ku qori kartaa.</translation>
    </message>
    <message>
        <source>This is what %1 made, as it will be kept.</source>
        <translation type="unfinished">Kani waa wixii uu/ay %1 sameeyay/samaysay, sida loo hayn doono.</translation>
    </message>
    <message>
        <source>Let %1 go on, or finish. What %1 made is kept until then.</source>
        <translation type="unfinished">Sii %1 wakhti dheeraad ah, ama dhammee. Wixii uu/ay %1 sameeyay/samaysay waa la hayaa ilaa markaas.</translation>
    </message>
    <message>
        <source>Not saved. What %1 made is still here. %2</source>
        <translation type="unfinished">Lama kaydin. Wixii uu/ay %1 sameeyay/samaysay weli waa halkan. %2</translation>
    </message>
    <message>
        <source>It is saved, but the child’s session could not be closed: %1. Press Finish again.</source>
        <translation type="unfinished">Waa la kaydiyay, laakiin fadhiga cunugga lama xidhi karin: %1. Mar kale riix Dhammee.</translation>
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
        <translation type="unfinished">Inta badan sawirro</translation>
    </message>
    <message>
        <source>Often right up to about 5, or for a child who does not read</source>
        <translation type="unfinished">Inta badan waxay ku habboon tahay ilaa 5 jir, ama cunug aan wax akhriyin</translation>
    </message>
    <message>
        <source>Pictures and short words</source>
        <translation type="unfinished">Sawirro iyo ereyo gaagaaban</translation>
    </message>
    <message>
        <source>Often right from about 6 to 9</source>
        <translation type="unfinished">Inta badan waxay ku habboon tahay qiyaastii 6 ilaa 9 jir</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Ereyo</translation>
    </message>
    <message>
        <source>Often right from about 10, for young people who want plain text</source>
        <translation type="unfinished">Inta badan waxay ku habboon tahay qiyaastii 10 jir iyo ka weyn, dhalinyarada raba qoraal caadi ah</translation>
    </message>
    <message>
        <source>How should the screens speak to %1?</source>
        <translation type="unfinished">Sidee bay tahay in shaashaduhu ula hadlaan %1?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation type="unfinished">Luqaddee?</translation>
    </message>
    <message>
        <source>What does %1 call you?</source>
        <translation type="unfinished">Magacee buu/bay %1 kuugu yeedhaa/yeedhdaa?</translation>
    </message>
    <message>
        <source>Anybody else in the room</source>
        <translation type="unfinished">Qof kale oo qolka jooga</translation>
    </message>
    <message>
        <source>One on each line. For example: Mrs Dale – teacher</source>
        <translation type="unfinished">Sadar kasta hal ku qor. Tusaale ahaan: Mrs Dale – macallimad</translation>
    </message>
    <message>
        <source>Is somebody interpreting?</source>
        <translation type="unfinished">Qof ma turjumayaa?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation type="unfinished">Yaa turjumaya?</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">Magac ama lambar</translation>
    </message>
    <message>
        <source>Why does a member of the family interpret?</source>
        <translation type="unfinished">Maxaa xubin qoyska ka mid ah u turjumaysaa?</translation>
    </message>
    <message>
        <source>%1 – lives in the same home</source>
        <translation type="unfinished">%1 – qof isla guriga ku nool</translation>
    </message>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Tablet-ka sii %1</translation>
    </message>
    <message>
        <source>This tablet has a voice for %1.</source>
        <translation type="unfinished">Tablet-kan waxaa ku jira cod %1 ah.</translation>
    </message>
    <message>
        <source>This tablet has no voice for %1. Reading aloud is not offered; you can read to %2 yourself.</source>
        <translation type="unfinished">Tablet-kan kuma jiro cod %1 ah. In cod lagu akhriyo lama bandhigo; adiga ayaa u akhriyi kara %2.</translation>
    </message>
    <message>
        <source>%1 sees this first. Only what %1 lets the people in the room read is here.</source>
        <translation type="unfinished">Tan marka hore waxaa la tusayaa %1. Halkan waxaa yaalla oo keliya wixii dadka qolka joogaa ku akhriyi karaan oggolaanshaha %1.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet about what was done after %1 last spoke.</source>
        <translation type="unfinished">Weli waxba lagama diiwaangelin wixii la sameeyay ka dib hadalkii u dambeeyay ee %1.</translation>
    </message>
    <message>
        <source>Nothing of last time is shown: %1 did not choose that these people may read it, or took it back.</source>
        <translation type="unfinished">Waxba lama muujinayo wixii markii u dambaysay: %1 ma dooran inay dadkani akhriyaan, ama oggolaanshihii dib baa loo qaatay.</translation>
    </message>
    <message>
        <source>Tablet lock: app only. Somebody could switch to another program.</source>
        <translation type="unfinished">Qufulka tablet-ka: app-ka oo keliya. Qof baa u beddeli kara barnaamij kale.</translation>
    </message>
    <message>
        <source>Tablet lock: pinned. Somebody who knows how can leave the app.</source>
        <translation type="unfinished">Qufulka tablet-ka: waa la dhejiyay. Qofka sida loo sameeyo yaqaan wuu ka bixi karaa app-ka.</translation>
    </message>
    <message>
        <source>Tablet lock: on. Nobody can leave the app without your PIN.</source>
        <translation type="unfinished">Qufulka tablet-ka: wuu shidan yahay. Cidina kama bixi karto app-ka PIN-kaaga la&apos;aantii.</translation>
    </message>
    <message>
        <source>Select who is in the room, or select ‘Nobody’</source>
        <translation type="unfinished">Dooro cidda qolka joogta, ama dooro ‘Cidina’</translation>
    </message>
    <message>
        <source>Enter what %1 calls you</source>
        <translation type="unfinished">Geli magaca uu/ay %1 kuugu yeedho/yeedhdo</translation>
    </message>
    <message>
        <source>Enter why a member of the family interprets</source>
        <translation type="unfinished">Geli sababta xubin qoyska ka mid ah ay u turjumayso</translation>
    </message>
    <message>
        <source>Enter who interprets</source>
        <translation type="unfinished">Geli cidda turjumaysa</translation>
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
        <translation type="unfinished">Qabyo tablet-kan ku jirta. Jawaabahaagu waa sidii aad uga tagtay.</translation>
    </message>
    <message>
        <source>Draft on this tablet. Saved at %1.</source>
        <translation type="unfinished">Qabyo tablet-kan ku jirta. Waxaa la kaydiyay %1.</translation>
    </message>
    <message>
        <source>Your last answers are not kept yet. %1</source>
        <translation type="unfinished">Jawaabahaagii u dambeeyay weli lama hayo. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::MyVisitsViewModel</name>
    <message>
        <source>Your visits could not be read. %1</source>
        <translation type="unfinished">Booqashooyinkaaga lama akhriyi karin. %1</translation>
    </message>
    <message>
        <source>You have no visits due in the next 7 days. No child is in your caseload.</source>
        <translation type="unfinished">Ma haysid booqashooyin kama-dambaystoodu tahay 7-da maalmood ee soo socda. Cunug kuma jiro liiska kiisaskaaga.</translation>
    </message>
    <message>
        <source>We have not got your caseload yet. Connect once to download it.</source>
        <translation type="unfinished">Weli ma hayno liiska kiisaskaaga. Hal mar internetka ku xidh si aad u soo dejiso.</translation>
    </message>
    <message>
        <source>1 child is not shown</source>
        <translation type="unfinished">1 cunug lama muujinayo</translation>
    </message>
    <message numerus="yes">
        <source>%n children are not shown</source>
        <translation type="unfinished">
            <numerusform>%n cunug lama muujinayo</numerusform>
            <numerusform>%n cunug lama muujinayo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of them overdue.</source>
        <translation type="unfinished">%1, midkoodna wakhtigii kama dhaafin.</translation>
    </message>
    <message>
        <source>%1, %2 of them overdue.</source>
        <translation type="unfinished">%1, %2 ka mid ah ayaa wakhtigii ka dhaafay.</translation>
    </message>
    <message>
        <source>No child is in this part of your list.</source>
        <translation type="unfinished">Cunug kuma jiro qaybtan liiskaaga.</translation>
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
        <translation type="unfinished">Goorma ayaad aragtay %1?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Taariikhda</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Tusaale ahaan, 18/11/2026</translation>
    </message>
    <message>
        <source>Was %1 awake?</source>
        <translation type="unfinished">%1 ma soo jeeday/soo jeedday?</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished">Waxa aad aragtay</translation>
    </message>
    <message>
        <source>Facts only. What %1 did, how %1 looked, sounded and moved.</source>
        <translation type="unfinished">Xaqiiqooyin keliya. Wixii uu/ay %1 sameeyay/samaysay, iyo muuqaalka, codka iyo dhaqdhaqaaqa %1.</translation>
    </message>
    <message>
        <source>How %1 was with the people there</source>
        <translation type="unfinished">Sida uu/ay %1 ula joogay/joogtay dadka meesha joogay</translation>
    </message>
    <message>
        <source>Who did what, and what %1 did then.</source>
        <translation type="unfinished">Cidda wax samaysay iyo waxa ay samaysay, iyo wixii uu/ay %1 markaas sameeyay/samaysay.</translation>
    </message>
    <message>
        <source>How %1 shows what they want or do not want</source>
        <translation type="unfinished">Sida lagu garto rabitaanka iyo diidmada %1</translation>
    </message>
    <message>
        <source>What you think %1 might tell us</source>
        <translation type="unfinished">Waxa aad u malaynayso in %1 noo sheegi karo/karto</translation>
    </message>
    <message>
        <source>This is your own view and is marked as yours.</source>
        <translation type="unfinished">Tani waa aragtidaada, waxaana lagu calaamadeeyay inay taada tahay.</translation>
    </message>
    <message>
        <source>What I saw of %1</source>
        <translation type="unfinished">Waxa aan ka arkay %1</translation>
    </message>
    <message>
        <source>Enter what you saw</source>
        <translation type="unfinished">Geli waxa aad aragtay</translation>
    </message>
    <message>
        <source>Date must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Taariikhdu waa inay noqotaa maalin, bil iyo sannad, sida 18/11/2026</translation>
    </message>
    <message>
        <source>Date must be today or in the past</source>
        <translation type="unfinished">Taariikhdu waa inay noqotaa maanta ama mid hore</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Lama kaydin. Jawaabahaagu weli waa halkan. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::PersonAnswers</name>
    <message>
        <source>Did you offer %1 the chance to be seen alone?</source>
        <translation type="unfinished">Ma u bandhigtay %1 fursad keligiis/keligeed lagu arko?</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::Question</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished">%1 (ikhtiyaari)</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::RecordVisitViewModel</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 iyo %2</translation>
    </message>
    <message>
        <source>Draft on this tablet. Your answers are as you left them.</source>
        <translation type="unfinished">Qabyo tablet-kan ku jirta. Jawaabahaagu waa sidii aad uga tagtay.</translation>
    </message>
    <message>
        <source>%1: so %2 is recorded as not seen.</source>
        <translation type="unfinished">%1: sidaas darteed %2 waxaa loo diiwaangeliyay mid aan la arkin.</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Diiwaangeli booqasho</translation>
    </message>
    <message>
        <source>Record a visit to %1</source>
        <translation type="unfinished">Diiwaangeli booqasho %1</translation>
    </message>
    <message>
        <source>Not finished. Your answers are still here. %1</source>
        <translation type="unfinished">Lama dhammayn. Jawaabahaagu weli waa halkan. %1</translation>
    </message>
    <message>
        <source>The visit is finished, but its draft could not be removed.</source>
        <translation type="unfinished">Booqashadu waa dhammaatay, laakiin qabyadeeda lama saari karin.</translation>
    </message>
    <message>
        <source>Section %1 of %2: %3</source>
        <translation type="unfinished">Qaybta %1 ee %2: %3</translation>
    </message>
    <message>
        <source>Next: check your answers</source>
        <translation type="unfinished">Xiga: hubi jawaabahaaga</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished">Xiga: %1</translation>
    </message>
    <message>
        <source> It also has answers about somebody who is not in this home now. They stay in the draft.</source>
        <translation type="unfinished"> Sidoo kale waxay leedahay jawaabo ku saabsan qof aan hadda gurigan joogin. Waxay ku hadhayaan qabyada.</translation>
    </message>
    <message>
        <source>Your last answers are not kept yet. %1</source>
        <translation type="unfinished">Jawaabahaagii u dambeeyay weli lama hayo. %1</translation>
    </message>
    <message>
        <source>Draft on this tablet. Saved at %1.</source>
        <translation type="unfinished">Qabyo tablet-kan ku jirta. Waxaa la kaydiyay %1.</translation>
    </message>
    <message>
        <source>The draft could not be thrown away. %1</source>
        <translation type="unfinished">Qabyada lama tuuri karin. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SectionsModel</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Lama bilaabin</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">La bilaabay</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Dhammaatay</translation>
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
        <translation type="unfinished">Iftiin</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Mugdi</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Midab-kala-duwanaan sare</translation>
    </message>
    <message>
        <source>A speaker of this language has not reviewed all of it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">Qof ku hadla luqaddan weli dhammaan dib uma eegin. Waxa aan la turjumin waxaa lagu muujiyaa Ingiriis.</translation>
    </message>
    <message numerus="yes">
        <source>This tablet locks itself when nobody has touched it for %n minute(s). For the last minute it says so, and one tap keeps it open. What you have typed is kept. This time cannot be changed.</source>
        <translation type="unfinished">
            <numerusform>Tablet-kan wuu isa qufulaa marka aan cidi taaban %n daqiiqo. Daqiiqadda u dambaysa wuu sheegaa, hal taabashona wuu furnaan karaa. Wixii aad qortay waa la hayaa. Wakhtigan lama beddeli karo.</numerusform>
            <numerusform>Tablet-kan wuu isa qufulaa marka aan cidi taaban %n daqiiqo. Daqiiqadda u dambaysa wuu sheegaa, hal taabashona wuu furnaan karaa. Wixii aad qortay waa la hayaa. Wakhtigan lama beddeli karo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The duty numbers could not be kept. Write them down elsewhere too.</source>
        <translation type="unfinished">Lambarrada heeganka lama hayn karin. Meel kalena ku qor.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ShellViewModel</name>
    <message>
        <source>This tablet could not be opened. %1</source>
        <translation type="unfinished">Tablet-kan lama furi karin. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>The visit cannot be recorded. %1</source>
        <translation type="unfinished">Booqashada lama diiwaangelin karo. %1</translation>
    </message>
    <message>
        <source>This cannot be opened: %1.</source>
        <translation type="unfinished">Tan lama furi karo: %1.</translation>
    </message>
    <message>
        <source>A child’s session lies on this tablet and cannot be opened. It is kept as it is. Tell the people who look after this tablet.</source>
        <translation type="unfinished">Fadhi cunug ayaa tablet-kan ku jira oo lama furi karo. Sidiisa ayaa loo hayaa. U sheeg dadka tablet-kan haya.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::StrikeVisitViewModel</name>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished">%1 – %2, %3</translation>
    </message>
    <message>
        <source>Strike out this record of %1?</source>
        <translation type="unfinished">Ma burinaysaa diiwaankan %1?</translation>
    </message>
    <message>
        <source>Why should this visit not count?</source>
        <translation type="unfinished">Maxay tahay sababta aan booqashadan loo xisaabin?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Tan waxaa lala hayaa diiwaanka, waxaana lagu muujiyaa sooyaalkiisa.</translation>
    </message>
    <message>
        <source>Enter why this visit should not count</source>
        <translation type="unfinished">Geli sababta aan booqashadan loo xisaabin</translation>
    </message>
    <message>
        <source>Not struck out. %1</source>
        <translation type="unfinished">Lama buriyin. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SyncViewModel</name>
    <message>
        <source>Sending %1 of %2</source>
        <translation type="unfinished">Waxaa la dirayaa %1 ee %2</translation>
    </message>
    <message>
        <source>Offline. All sent</source>
        <translation type="unfinished">Xidhiidh la&apos;aan. Dhammaan waa la diray</translation>
    </message>
    <message>
        <source>Offline. %1 saved here</source>
        <translation type="unfinished">Xidhiidh la&apos;aan. %1 halkan ayaa lagu kaydiyay</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation type="unfinished">%1 in la diro</translation>
    </message>
    <message>
        <source>All sent, %1</source>
        <translation type="unfinished">Dhammaan waa la diray, %1</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished">Wax la diro ma jiraan</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation type="unfinished">Adiga ayaa loo baahan yahay: %1</translation>
    </message>
    <message>
        <source>%1. %2 to send</source>
        <translation type="unfinished">%1. %2 in la diro</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation type="unfinished">Markii u dambaysay ee la diray: %1</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished">Weli waxba lama dirin</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation type="unfinished">Markii u dambaysay ee la helay: %1</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished">Weli waxba lama helin</translation>
    </message>
    <message>
        <source>Everything you finished has been sent.</source>
        <translation type="unfinished">Wax kasta oo aad dhammaysay waa la diray.</translation>
    </message>
    <message>
        <source>%1 saved on this tablet, not sent yet.</source>
        <translation type="unfinished">%1 ayaa tablet-kan lagu kaydiyay, weli lama dirin.</translation>
    </message>
    <message>
        <source>%1 saved on this tablet, not sent yet. The oldest is from %2.</source>
        <translation type="unfinished">%1 ayaa tablet-kan lagu kaydiyay, weli lama dirin. Kan ugu da&apos;da weyn waa %2.</translation>
    </message>
    <message>
        <source>This tablet&apos;s records could not be read. %1</source>
        <translation type="unfinished">Diiwaannada tablet-kan lama akhriyi karin. %1</translation>
    </message>
    <message>
        <source>The server cannot be reached. Everything is kept on this tablet and will be sent when you are online.</source>
        <translation type="unfinished">Server-ka lama gaadhi karo. Wax kasta waxaa lagu hayaa tablet-kan, waana la diri doonaa marka aad internetka ku xidhan tahay.</translation>
    </message>
    <message>
        <source>Sending stopped. Everything is kept on this tablet. %1</source>
        <translation type="unfinished">Diristii way joogsatay. Wax kasta waxaa lagu hayaa tablet-kan. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform>%n diiwaan</numerusform>
            <numerusform>%n diiwaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) say two things or were not accepted, and need you.</source>
        <translation type="unfinished">
            <numerusform>%n diiwaan ayaa laba wax sheegaya ama lama aqbalin, adiga ayaana loogu baahan yahay.</numerusform>
            <numerusform>%n diiwaan ayaa laba wax sheegaya ama lama aqbalin, adiga ayaana loogu baahan yahay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. %1 not sent since %2</source>
        <translation type="unfinished">Xidhiidh la&apos;aan. %1 lama dirin tan iyo %2</translation>
    </message>
    <message>
        <source>%1 not sent since %2</source>
        <translation type="unfinished">%1 lama dirin tan iyo %2</translation>
    </message>
    <message>
        <source>. Needs you: %1</source>
        <translation type="unfinished">. Adiga ayaa loo baahan yahay: %1</translation>
    </message>
    <message>
        <source>Something you wrote has waited more than 3 days and is only on this tablet. Connect today and choose Sync now. If it still does not send, call your help desk. Do not sign out and do not reset this tablet.</source>
        <translation type="unfinished">Wax aad qortay ayaa sugayay in ka badan 3 maalmood, waxayna ku jiraan tablet-kan oo keliya. Maanta internetka ku xidh oo dooro Xogta hadda isku xidh. Haddii weli dirmi waayo, wac miiskaaga caawinta. Ha ka bixin akoonka, tablet-kanna dib ha u dejin.</translation>
    </message>
    <message>
        <source>Something you wrote has waited more than a day and is only on this tablet. Connect to the internet and choose Sync now.</source>
        <translation type="unfinished">Wax aad qortay ayaa sugayay in ka badan hal maalin, waxayna ku jiraan tablet-kan oo keliya. Internetka ku xidh oo dooro Xogta hadda isku xidh.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::TimelineModel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 saacadda %2</translation>
    </message>
    <message>
        <source>Struck out. It counts for nothing and stays in the history</source>
        <translation type="unfinished">La buriyay. Waxba looma xisaabiyo, wuxuuna ku hadhayaa sooyaalka</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Laba nooc</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Weli lama dirin</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">waxaa sameeyay %1</translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished">. </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::UnlockViewModel</name>
    <message>
        <source>PIN, nothing entered</source>
        <translation type="unfinished">PIN, waxba lama gelin</translation>
    </message>
    <message>
        <source>Nobody has signed in on this tablet yet. Ask your administrator for a code to set it up.</source>
        <translation type="unfinished">Weli cidi kuma soo gelin tablet-kan. Weydii maamulaha nidaamkaaga lambar sir ah oo lagu diyaariyo.</translation>
    </message>
    <message>
        <source>Your organisation revoked this tablet, so everything that could be read on it has been destroyed. Visits that have not been sent are kept sealed, for your organisation.</source>
        <translation type="unfinished">Ururkaagu wuxuu ka noqday oggolaanshaha tablet-kan, markaa wax kasta oo laga akhriyi karay waa la burburiyay. Booqashooyinka aan la dirin waxaa loo hayaa si xidhan, ururkaaga dartiis.</translation>
    </message>
    <message>
        <source>This tablet is locked. Connect to the internet and sign in with your work account. Visits that have not been sent are kept safe and will be sent after you sign in.</source>
        <translation type="unfinished">Tablet-kan waa qufulan yahay. Internetka ku xidh oo ku soo gal akoonkaaga shaqada. Booqashooyinka aan la dirin ammaan ayaa loo hayaa, waana la diri doonaa ka dib markaad soo gasho.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>That PIN is not right. %1 Wait %2, then try again.</source>
        <translation type="unfinished">PIN-kaas sax ma aha. %1 Sug %2, dabadeed mar kale isku day.</translation>
    </message>
    <message>
        <source>You can try again now. %1</source>
        <translation type="unfinished">Hadda mar kale ayaad isku dayi kartaa. %1</translation>
    </message>
    <message>
        <source>Everything that had not been sent is with your organisation now.</source>
        <translation type="unfinished">Wax kasta oo aan la dirin hadda waxay joogaan ururkaaga.</translation>
    </message>
    <message>
        <source>This tablet could not be unlocked. %1</source>
        <translation type="unfinished">Qufulka tablet-kan lama qaadi karin. %1</translation>
    </message>
    <message>
        <source>That PIN is not right. %1</source>
        <translation type="unfinished">PIN-kaas sax ma aha. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n ilbiriqsi</numerusform>
            <numerusform>%n ilbiriqsi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n daqiiqo</numerusform>
            <numerusform>%n daqiiqo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation type="unfinished">
            <numerusform>Waxaa kuu hadhay %n isku day.</numerusform>
            <numerusform>Waxaa kuu hadhay %n isku day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation type="unfinished">
            <numerusform>PIN, %n ayaa la geliyay</numerusform>
            <numerusform>PIN, %n ayaa la geliyay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be sent yet. This is tried again when you start Sightline.</source>
        <translation type="unfinished">
            <numerusform>%n ka mid ah weli lama diri karin. Tan mar kale ayaa la isku dayayaa marka aad Sightline bilowdo.</numerusform>
            <numerusform>%n ka mid ah weli lama diri karin. Tan mar kale ayaa la isku dayayaa marka aad Sightline bilowdo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) on this tablet have not been sent. They are kept safe and will be sent after you unlock it.</source>
        <translation type="unfinished">
            <numerusform>%n diiwaan oo tablet-kan ku jira lama dirin. Ammaan ayaa loo hayaa, waana la diri doonaa ka dib markaad qufulka ka qaaddo.</numerusform>
            <numerusform>%n diiwaan oo tablet-kan ku jira lama dirin. Ammaan ayaa loo hayaa, waana la diri doonaa ka dib markaad qufulka ka qaaddo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitPageViewModel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 saacadda %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished">%1, %2 ilaa %3</translation>
    </message>
    <message>
        <source>Struck out. This record counts for nothing. It stays in the history for ever.</source>
        <translation type="unfinished">La buriyay. Diiwaankan waxba looma xisaabiyo. Weligiis wuxuu ku hadhayaa sooyaalka.</translation>
    </message>
    <message>
        <source>Only %1, who recorded this visit, or a manager may change it or strike it out.</source>
        <translation type="unfinished">%1 oo booqashadan diiwaangeliyay ama maamule oo keliya ayaa beddeli kara ama burin kara.</translation>
    </message>
    <message>
        <source>This record cannot be changed yet. %1</source>
        <translation type="unfinished">Diiwaankan weli lama beddeli karo. %1</translation>
    </message>
    <message>
        <source>Two people changed this visit. See both versions</source>
        <translation type="unfinished">Laba qof ayaa booqashadan beddelay. Eeg labada nooc</translation>
    </message>
    <message>
        <source>Two people changed these notes. See both versions</source>
        <translation type="unfinished">Laba qof ayaa qoraalladan beddelay. Eeg labada nooc</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2.</source>
        <translation type="unfinished">Waxaa diiwaangeliyay %1 taariikhda %2.</translation>
    </message>
    <message>
        <source>The server has not received it yet.</source>
        <translation type="unfinished">Server-ku weli ma helin.</translation>
    </message>
    <message>
        <source>The server received it on %1.</source>
        <translation type="unfinished">Server-ku wuxuu helay %1.</translation>
    </message>
    <message>
        <source>Its notes: %1</source>
        <translation type="unfinished">Qoraalladiisa: %1</translation>
    </message>
    <message>
        <source>It came after the child had left the author&apos;s caseload.</source>
        <translation type="unfinished">Wuxuu yimid ka dib markii cunuggu ka baxay liiska kiisaska qoraaga.</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Tan mar kale lama akhriyi karin. %1</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Tan lama muujinayo dambe. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitQuestions</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Maxaa dhacay?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Goorma ayay ahayd?</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Taariikhda booqashada</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Tusaale ahaan, 18/11/2026</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">Xaggee ayay ahayd?</translation>
    </message>
    <message>
        <source>What was it for?</source>
        <translation type="unfinished">Maxaa loo sameeyay?</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished">Wakhtiga bilowga</translation>
    </message>
    <message>
        <source>For example, 10:30</source>
        <translation type="unfinished">Tusaale ahaan, 10:30</translation>
    </message>
    <message>
        <source>Finish time</source>
        <translation type="unfinished">Wakhtiga dhammaadka</translation>
    </message>
    <message>
        <source>For example, 11:15</source>
        <translation type="unfinished">Tusaale ahaan, 11:15</translation>
    </message>
    <message>
        <source>Did the family know you were coming?</source>
        <translation type="unfinished">Qoysku ma ogaa inaad imanayso?</translation>
    </message>
    <message>
        <source>Was an interpreter used?</source>
        <translation type="unfinished">Turjubaan ma la isticmaalay?</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">Yaa turjumay?</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">Magac ama lambar</translation>
    </message>
    <message>
        <source>A phone or video call does not count as a visit.</source>
        <translation type="unfinished">Wicitaan telefoon ama fiidiyow booqasho looma xisaabiyo.</translation>
    </message>
    <message>
        <source>A meeting does not count as a visit.</source>
        <translation type="unfinished">Shir booqasho looma xisaabiyo.</translation>
    </message>
    <message>
        <source>Watching family time does not count as a visit.</source>
        <translation type="unfinished">Daawashada wakhtiga qoyska booqasho looma xisaabiyo.</translation>
    </message>
    <message>
        <source>Taking a child somewhere does not count as a visit.</source>
        <translation type="unfinished">Cunug oo meel loo kaxeeyo booqasho looma xisaabiyo.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished">Qof kale</translation>
    </message>
    <message>
        <source>One person on each line: the name, and who they are to the child</source>
        <translation type="unfinished">Sadar kasta hal qof ku qor: magaca, iyo waxa uu cunugga u yahay</translation>
    </message>
    <message>
        <source>Why did a member of the family interpret?</source>
        <translation type="unfinished">Maxaa xubin qoyska ka mid ah u turjuntay?</translation>
    </message>
    <message>
        <source>Is there a new person living here?</source>
        <translation type="unfinished">Halkan ma ku nool yahay qof cusub?</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation type="unfinished">Waa kuma qofka cusub?</translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished">Xadgudubka guriga dhexdiisa</translation>
    </message>
    <message>
        <source>What you know, saw or heard.</source>
        <translation type="unfinished">Waxa aad og tahay, aragtay ama maqashay.</translation>
    </message>
    <message>
        <source>Is there an adult woman in this home?</source>
        <translation type="unfinished">Haweeney qaangaadh ah ma joogtaa gurigan?</translation>
    </message>
    <message>
        <source>If yes, add her under ‘Who was there’.</source>
        <translation type="unfinished">Haddii ay haa tahay, ku dar ‘Ciddii joogtay’ hoostiisa.</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation type="unfinished">Hadda cid khatar ma ku jirtaa?</translation>
    </message>
    <message>
        <source>Date of the next visit</source>
        <translation type="unfinished">Taariikhda booqashada xigta</translation>
    </message>
    <message>
        <source>For example, 2/12/2026</source>
        <translation type="unfinished">Tusaale ahaan, 2/12/2026</translation>
    </message>
    <message>
        <source>Why is this visit written up late?</source>
        <translation type="unfinished">Maxaa booqashadan wakhti dambe loogu qoray?</translation>
    </message>
    <message>
        <source>More than two working days after the visit.</source>
        <translation type="unfinished">In ka badan laba maalmood oo shaqo booqashada ka dib.</translation>
    </message>
    <message>
        <source>More about why it is late</source>
        <translation type="unfinished">Faahfaahin dheeraad ah oo ku saabsan sababta ay u daahday</translation>
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
        <translation type="unfinished">Muuji %1 kale</translation>
    </message>
    <message>
        <source>Same home</source>
        <translation type="unfinished">Isla guriga</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VoiceEntryViewModel</name>
    <message>
        <source>What did it lead to?</source>
        <translation type="unfinished">Maxay keentay?</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation type="unfinished">Goorma ayay ahayd?</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Tusaale ahaan, 18/11/2026</translation>
    </message>
    <message>
        <source>Where is it recorded?</source>
        <translation type="unfinished">Halkee lagu diiwaangeliyay?</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation type="unfinished">Yaa go&apos;aamiyay?</translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished">Aniga</translation>
    </message>
    <message>
        <source>Was %1 told?</source>
        <translation type="unfinished">%1 ma loo sheegay?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Haa</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Maya</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Tan lama muujinayo dambe. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation type="unfinished">Jawaabtaada %1</translation>
    </message>
    <message>
        <source>What happened about it</source>
        <translation type="unfinished">Wixii laga qabtay</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">Waxaa tan dib u qaatay/qaadatay %1</translation>
    </message>
    <message>
        <source>Let more people read it</source>
        <translation type="unfinished">U oggolow dad kale inay akhriyaan</translation>
    </message>
    <message>
        <source>Write it so that it can be read to %1.</source>
        <translation type="unfinished">U qor si %1 loogu akhriyi karo.</translation>
    </message>
    <message>
        <source>%1 may see this next time, as “this is what we did”.</source>
        <translation type="unfinished">Tan marka xigta waa la tusi karaa %1, iyadoo ah “tani waa waxa aan samaynay”.</translation>
    </message>
    <message>
        <source>From then on nobody new may read it, and it is in no report. It is not deleted: you and your manager can still find it.</source>
        <translation type="unfinished">Wixii markaas ka dambeeya cid cusub ma akhriyi karto, warbixinna kuma jirto. Lama tirtiro: adiga iyo maamulahaagu weli waad heli kartaan.</translation>
    </message>
    <message>
        <source>This goes beyond what %1 chose. It is kept with who decided, why, and whether %1 was told.</source>
        <translation type="unfinished">Tani way dhaafsiisan tahay doorashada %1. Waxaa lala hayaa cidda go&apos;aamisay, sababta, iyo in %1 loo sheegay iyo in kale.</translation>
    </message>
    <message>
        <source>What %1 said about it</source>
        <translation type="unfinished">Wixii uu/ay %1 ka yidhi/tidhi</translation>
    </message>
    <message>
        <source>Why should more people read it?</source>
        <translation type="unfinished">Maxay tahay sababta dad kale ay u akhriyayaan?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Maxaa dhacay?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Jawaabtaada</translation>
    </message>
    <message>
        <source>Enter why more people should read it</source>
        <translation type="unfinished">Geli sababta dad kale ay u akhriyayaan</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation type="unfinished">Geli wixii dhacay</translation>
    </message>
    <message>
        <source>Enter your answer</source>
        <translation type="unfinished">Geli jawaabtaada</translation>
    </message>
    <message>
        <source>Select what it led to</source>
        <translation type="unfinished">Dooro waxa ay keentay</translation>
    </message>
    <message>
        <source>Date must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Taariikhdu waa inay noqotaa maalin, bil iyo sannad, sida 18/11/2026</translation>
    </message>
    <message>
        <source>Date must be today or in the past</source>
        <translation type="unfinished">Taariikhdu waa inay noqotaa maanta ama mid hore</translation>
    </message>
    <message>
        <source>Select who decided</source>
        <translation type="unfinished">Dooro cidda go&apos;aamisay</translation>
    </message>
    <message>
        <source>Select whether %1 was told</source>
        <translation type="unfinished">Dooro in %1 loo sheegay iyo in kale</translation>
    </message>
    <message>
        <source>Select who may read it now</source>
        <translation type="unfinished">Dooro cidda hadda akhriyi karta</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Lama kaydin. Jawaabahaagu weli waa halkan. %1</translation>
    </message>
</context>
</TS>
