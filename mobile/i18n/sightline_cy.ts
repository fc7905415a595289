<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Ynghylch Sightline</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished">Fersiwn %1</translation>
    </message>
    <message>
        <source>Visits to children, recorded where they happen. Sightline is free software under the MIT licence. Nothing on this tablet is used for anything but the work with the children.</source>
        <translation type="unfinished">Ymweliadau â phlant, wedi&apos;u cofnodi lle maent yn digwydd. Meddalwedd rydd o dan drwydded MIT yw Sightline. Ni ddefnyddir dim byd ar y llechen hon ar gyfer unrhyw beth ond y gwaith gyda&apos;r plant.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation type="unfinished">Gwaith pobl eraill sydd ynddo</translation>
    </message>
    <message>
        <source>%1 – licence: %2</source>
        <translation type="unfinished">%1 – trwydded: %2</translation>
    </message>
</context>
<context>
    <name>AmendVisit</name>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Yr ymweliad</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Dyddiad yr ymweliad</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Er enghraifft, 18/11/2026</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished">Amser dechrau</translation>
    </message>
    <message>
        <source>Finish time</source>
        <translation type="unfinished">Amser gorffen</translation>
    </message>
    <message>
        <source>Is this where the child lives?</source>
        <translation type="unfinished">Ai dyma lle mae&apos;r plentyn yn byw?</translation>
    </message>
    <message>
        <source>Did the family know you were coming?</source>
        <translation type="unfinished">A oedd y teulu&apos;n gwybod eich bod yn dod?</translation>
    </message>
    <message>
        <source>One person on each line, and who they are to the child</source>
        <translation type="unfinished">Un person ar bob llinell, a phwy ydyw i&apos;r plentyn</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">Pwy fu&apos;n dehongli?</translation>
    </message>
    <message>
        <source>Was %1 seen?</source>
        <translation type="unfinished">A welwyd %1?</translation>
    </message>
    <message>
        <source>Why was %1 not seen alone?</source>
        <translation type="unfinished">Pam na welwyd %1 ar ei ben/phen ei hun?</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation type="unfinished">Dywedwch fwy wrthym</translation>
    </message>
    <message>
        <source>Was %1 awake?</source>
        <translation type="unfinished">A oedd %1 yn effro?</translation>
    </message>
    <message>
        <source>Was anyone else in the room when you spoke to %1?</source>
        <translation type="unfinished">A oedd unrhyw un arall yn yr ystafell pan siaradoch â %1?</translation>
    </message>
    <message>
        <source>Did you see where %1 sleeps?</source>
        <translation type="unfinished">A welsoch chi ble mae %1 yn cysgu?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Nodiadau</translation>
    </message>
    <message>
        <source>Facts only. What you saw, what people said, in their words.</source>
        <translation type="unfinished">Ffeithiau yn unig. Yr hyn a welsoch, yr hyn a ddywedodd pobl, yn eu geiriau eu hunain.</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished">Union eiriau</translation>
    </message>
    <message>
        <source>More exact words</source>
        <translation type="unfinished">Rhagor o union eiriau</translation>
    </message>
    <message>
        <source>What %1 said, as it was said</source>
        <translation type="unfinished">Yr hyn a ddywedodd %1, fel y&apos;i dywedwyd</translation>
    </message>
    <message>
        <source>Enter the date of the visit, for example 18/11/2026</source>
        <translation type="unfinished">Rhowch ddyddiad yr ymweliad, er enghraifft 18/11/2026</translation>
    </message>
    <message>
        <source>Date of the visit must be today or in the past</source>
        <translation type="unfinished">Rhaid i ddyddiad yr ymweliad fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Enter a time such as 10:30</source>
        <translation type="unfinished">Rhowch amser, er enghraifft 10:30</translation>
    </message>
    <message>
        <source>Finish time must be after the start time</source>
        <translation type="unfinished">Rhaid i&apos;r amser gorffen fod ar ôl yr amser dechrau</translation>
    </message>
    <message>
        <source>%1 cannot have been seen on a visit that did not take place</source>
        <translation type="unfinished">Ni all %1 fod wedi cael ei weld/gweld ar ymweliad na ddigwyddodd</translation>
    </message>
    <message>
        <source>Select whether %1 was seen</source>
        <translation type="unfinished">Dewiswch a welwyd %1 ai peidio</translation>
    </message>
    <message>
        <source>Select why %1 was not seen alone</source>
        <translation type="unfinished">Dewiswch pam na welwyd %1 ar ei ben/phen ei hun</translation>
    </message>
    <message>
        <source>The record says: %1. You are changing it to: %2. This says more than before and may move %3&apos;s next due date. Your manager sees the change, who made it and why.</source>
        <translation type="unfinished">Mae&apos;r cofnod yn dweud: %1. Rydych yn ei newid i: %2. Mae hyn yn dweud mwy nag o&apos;r blaen a gall symud dyddiad dyledus nesaf %3. Bydd eich rheolwr yn gweld y newid, pwy a&apos;i gwnaeth a pham.</translation>
    </message>
    <message>
        <source>Exact words, from your draft</source>
        <translation type="unfinished">Union eiriau, o&apos;ch drafft</translation>
    </message>
</context>
<context>
    <name>AmendVisitScreen</name>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Cadw&apos;r newid</translation>
    </message>
    <message>
        <source>Only what you change is added to the record. What it said before stays in its history.</source>
        <translation type="unfinished">Dim ond yr hyn yr ydych yn ei newid sy&apos;n cael ei ychwanegu at y cofnod. Mae&apos;r hyn yr oedd yn ei ddweud o&apos;r blaen yn aros yn ei hanes.</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished">Taflu&apos;r drafft hwn</translation>
    </message>
    <message>
        <source>The record itself stays as it is.</source>
        <translation type="unfinished">Mae&apos;r cofnod ei hun yn aros fel y mae.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished">Cadw&apos;r drafft</translation>
    </message>
    <message>
        <source>Throw away what you typed here?</source>
        <translation type="unfinished">Taflu&apos;r hyn a deipioch yma?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Ei daflu</translation>
    </message>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Cau. Mae eich drafft yn aros ar y llechen hon.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change %1, %2</source>
        <translation type="unfinished">Newid %1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Newid</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Mynd heibio</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Dw i ddim yn gwybod</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation type="unfinished">Dw i ddim eisiau dweud</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Dadwneud</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>%1, open now</source>
        <translation type="unfinished">%1, ar agor nawr</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>Say one more thing</source>
        <translation type="unfinished">Dweud un peth arall</translation>
    </message>
</context>
<context>
    <name>AttemptScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Who was the visit to?</source>
        <translation type="unfinished">Â phwy yr oedd yr ymweliad?</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation type="unfinished">Ymweliad â %1</translation>
    </message>
    <message>
        <source>Saved on this tablet.</source>
        <translation type="unfinished">Wedi&apos;i gadw ar y llechen hon.</translation>
    </message>
    <message>
        <source>It will be sent when you are online. The visit is still due.</source>
        <translation type="unfinished">Caiff ei anfon pan fyddwch ar-lein. Mae&apos;r ymweliad yn dal i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Cau. Mae eich drafft yn aros ar y llechen hon.</translation>
    </message>
</context>
<context>
    <name>BriefScreen</name>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Cofnodi ymweliad</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished">Cyn i chi fynd i mewn</translation>
    </message>
    <message>
        <source>Who may be there</source>
        <translation type="unfinished">Pwy all fod yno</translation>
    </message>
    <message>
        <source>Language and communication</source>
        <translation type="unfinished">Iaith a chyfathrebu</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">Beth sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation type="unfinished">Yr ymweliadau diwethaf</translation>
    </message>
    <message>
        <source>What happened next, as it was written down then</source>
        <translation type="unfinished">Beth ddigwyddodd nesaf, fel y&apos;i hysgrifennwyd ar y pryd</translation>
    </message>
    <message>
        <source>In their own words, last time</source>
        <translation type="unfinished">Geiriau&apos;r plentyn ei hun, y tro diwethaf</translation>
    </message>
</context>
<context>
    <name>BriefViewModel</name>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1.</source>
        <translation type="unfinished">
            <numerusform>%n ymgais yn olynol heb weld %1.</numerusform>
            <numerusform>%n ymgais yn olynol heb weld %1.</numerusform>
            <numerusform>%n ymgais yn olynol heb weld %1.</numerusform>
            <numerusform>%n ymgais yn olynol heb weld %1.</numerusform>
            <numerusform>%n ymgais yn olynol heb weld %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>Talking</source>
        <translation type="unfinished">Siarad</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation type="unfinished">Iaith arwyddion</translation>
    </message>
    <message>
        <source>Makaton</source>
        <translation type="unfinished">Makaton</translation>
    </message>
    <message>
        <source>Symbols or pictures</source>
        <translation type="unfinished">Symbolau neu luniau</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Ysgrifennu</translation>
    </message>
    <message>
        <source>Play or drawing</source>
        <translation type="unfinished">Chwarae neu dynnu lluniau</translation>
    </message>
    <message>
        <source>Through behaviour, looks or sounds</source>
        <translation type="unfinished">Drwy ymddygiad, edrychiadau neu synau</translation>
    </message>
    <message>
        <source>No sign of it on this visit</source>
        <translation type="unfinished">Dim arwydd ohono ar yr ymweliad hwn</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished">Amheuir</translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished">Hysbys</translation>
    </message>
    <message>
        <source>Yes, offered</source>
        <translation type="unfinished">Ie, cynigiwyd</translation>
    </message>
    <message>
        <source>No, not offered</source>
        <translation type="unfinished">Na, ni chynigiwyd</translation>
    </message>
    <message>
        <source>Not an adult woman</source>
        <translation type="unfinished">Nid menyw sy&apos;n oedolyn</translation>
    </message>
    <message>
        <source>Antenatal</source>
        <translation type="unfinished">Cynenedigol</translation>
    </message>
    <message>
        <source>From 28 weeks of pregnancy</source>
        <translation type="unfinished">O 28 wythnos o feichiogrwydd</translation>
    </message>
    <message>
        <source>New birth</source>
        <translation type="unfinished">Genedigaeth newydd</translation>
    </message>
    <message>
        <source>1 to 14 days</source>
        <translation type="unfinished">1 i 14 diwrnod</translation>
    </message>
    <message>
        <source>6 to 8 weeks</source>
        <translation type="unfinished">6 i 8 wythnos</translation>
    </message>
    <message>
        <source>9 to 15 months</source>
        <translation type="unfinished">9 i 15 mis</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished">2 flwydd oed</translation>
    </message>
    <message>
        <source>24 to 30 months</source>
        <translation type="unfinished">24 i 30 mis</translation>
    </message>
    <message>
        <source>School entry</source>
        <translation type="unfinished">Dechrau&apos;r ysgol</translation>
    </message>
    <message>
        <source>Year 6</source>
        <translation type="unfinished">Blwyddyn 6</translation>
    </message>
    <message>
        <source>Year 8</source>
        <translation type="unfinished">Blwyddyn 8</translation>
    </message>
    <message>
        <source>Year 10</source>
        <translation type="unfinished">Blwyddyn 10</translation>
    </message>
    <message>
        <source>Not a review</source>
        <translation type="unfinished">Nid adolygiad</translation>
    </message>
    <message>
        <source>Another health visit</source>
        <translation type="unfinished">Ymweliad iechyd arall</translation>
    </message>
    <message>
        <source>An emergency came first</source>
        <translation type="unfinished">Daeth argyfwng yn gyntaf</translation>
    </message>
    <message>
        <source>Too much other work</source>
        <translation type="unfinished">Gormod o waith arall</translation>
    </message>
    <message>
        <source>I was away or ill</source>
        <translation type="unfinished">Roeddwn i ffwrdd neu&apos;n sâl</translation>
    </message>
    <message>
        <source>The tablet did not work</source>
        <translation type="unfinished">Nid oedd y llechen yn gweithio</translation>
    </message>
    <message>
        <source>I was waiting for an answer</source>
        <translation type="unfinished">Roeddwn yn aros am ateb</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished">Dim ateb</translation>
    </message>
    <message>
        <source>Nobody came to the door</source>
        <translation type="unfinished">Ni ddaeth neb at y drws</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">Heb gael mynd i mewn</translation>
    </message>
    <message>
        <source>Somebody came, and would not let you in</source>
        <translation type="unfinished">Daeth rhywun at y drws, ond gwrthododd adael i chi fynd i mewn</translation>
    </message>
    <message>
        <source>Child not there</source>
        <translation type="unfinished">Nid oedd y plentyn yno</translation>
    </message>
</context>
<context>
    <name>CheckAnswers</name>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Yr ymweliad</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">Wedi&apos;i guddio</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Plant</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Gwelwyd</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>When you finish, this record is fixed. You can add a correction later; nothing is overwritten.</source>
        <translation type="unfinished">Pan fyddwch yn gorffen, bydd y cofnod hwn yn derfynol. Gallwch ychwanegu cywiriad yn nes ymlaen; ni chaiff dim ei drosysgrifo.</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished">Taflu&apos;r drafft hwn</translation>
    </message>
    <message>
        <source>Throw away every answer of this draft? This cannot be undone.</source>
        <translation type="unfinished">Taflu pob ateb yn y drafft hwn? Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished">Cadw&apos;r drafft</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Ei daflu</translation>
    </message>
    <message>
        <source>Hide the private answers</source>
        <translation type="unfinished">Cuddio&apos;r atebion preifat</translation>
    </message>
    <message>
        <source>Show the private answers</source>
        <translation type="unfinished">Dangos yr atebion preifat</translation>
    </message>
    <message>
        <source>Hide private answers</source>
        <translation type="unfinished">Cuddio atebion preifat</translation>
    </message>
    <message>
        <source>Show private answers</source>
        <translation type="unfinished">Dangos atebion preifat</translation>
    </message>
</context>
<context>
    <name>ChildHeader</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Oedran</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation type="unfinished">Yn byw yn</translation>
    </message>
    <message>
        <source>Allocated to</source>
        <translation type="unfinished">Wedi&apos;i ddyrannu i</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">Anghenion cyfathrebu</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Rhannau o&apos;r dudalen hon</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Llinell amser</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Cynllun</translation>
    </message>
    <message>
        <source>Wishes and feelings</source>
        <translation type="unfinished">Dymuniadau a theimladau</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation type="unfinished">Beth mae&apos;r llinell amser yn ei ddangos</translation>
    </message>
    <message>
        <source>Only when seen alone</source>
        <translation type="unfinished">Dim ond pan welwyd ar ei ben ei hun</translation>
    </message>
</context>
<context>
    <name>ChildModules</name>
    <message>
        <source>How I feel</source>
        <translation type="unfinished">Sut dw i&apos;n teimlo</translation>
    </message>
    <message>
        <source>My three houses</source>
        <translation type="unfinished">Fy nhri thŷ</translation>
    </message>
    <message>
        <source>Like and don&apos;t like</source>
        <translation type="unfinished">Hoffi a ddim yn hoffi</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Tynnu llun</translation>
    </message>
    <message>
        <source>Say it in my words</source>
        <translation type="unfinished">Ei ddweud yn fy ngeiriau i</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished">Pobl a lleoedd</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation type="unfinished">Newyddion da</translation>
    </message>
    <message>
        <source>What I want to happen</source>
        <translation type="unfinished">Beth dw i eisiau iddo ddigwydd</translation>
    </message>
    <message>
        <source>Which is your favourite food?</source>
        <translation type="unfinished">Beth yw dy hoff fwyd?</translation>
    </message>
    <message>
        <source>What food do you like?</source>
        <translation type="unfinished">Pa fwyd wyt ti&apos;n ei hoffi?</translation>
    </message>
    <message>
        <source>Tap one or more.</source>
        <translation type="unfinished">Tapia un neu fwy.</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation type="unfinished">Pitsa</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation type="unfinished">Afal</translation>
    </message>
    <message>
        <source>Rice</source>
        <translation type="unfinished">Reis</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation type="unfinished">Cawl</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation type="unfinished">Cacen</translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Lead social worker</source>
        <translation type="unfinished">Gweithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>Second worker</source>
        <translation type="unfinished">Ail weithiwr</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Iechyd</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation type="unfinished">Yn derbyn gofal</translation>
    </message>
    <message>
        <source>Looked after, with a parent before the assessment</source>
        <translation type="unfinished">Yn derbyn gofal, gyda rhiant cyn yr asesiad</translation>
    </message>
    <message>
        <source>Looked after, temporary approval or an interim order with a parent</source>
        <translation type="unfinished">Yn derbyn gofal, cymeradwyaeth dros dro neu orchymyn interim gyda rhiant</translation>
    </message>
    <message>
        <source>Looked after, a care order with a parent</source>
        <translation type="unfinished">Yn derbyn gofal, gorchymyn gofal gyda rhiant</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished">O %1 hyd %2</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation type="unfinished">Yn dechrau ar %1</translation>
    </message>
    <message>
        <source>Since %1, ends on %2</source>
        <translation type="unfinished">Ers %1, yn gorffen ar %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Ers %1</translation>
    </message>
    <message>
        <source>Two versions. %1: %2</source>
        <translation type="unfinished">Dau fersiwn. %1: %2</translation>
    </message>
    <message>
        <source>What the plan asks for</source>
        <translation type="unfinished">Yr hyn y mae&apos;r cynllun yn gofyn amdano</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation type="unfinished">Yr hyn y mae&apos;r gyfraith yn gofyn amdano</translation>
    </message>
    <message>
        <source>%1, %2. Written down by %3.</source>
        <translation type="unfinished">%1, %2. Ysgrifennwyd gan %3.</translation>
    </message>
    <message>
        <source>Nothing was written about what happened next.</source>
        <translation type="unfinished">Ni ysgrifennwyd dim am yr hyn a ddigwyddodd nesaf.</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Pobl hysbys</translation>
    </message>
    <message>
        <source>Who works with %1</source>
        <translation type="unfinished">Pwy sy&apos;n gweithio gyda %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished">%1, ers %2</translation>
    </message>
    <message>
        <source>Was there at visits</source>
        <translation type="unfinished">Yno adeg ymweliadau</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation type="unfinished">Y tro diwethaf ar %1</translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished">Cynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>Child in need plan</source>
        <translation type="unfinished">Cynllun plentyn mewn angen</translation>
    </message>
    <message>
        <source>Private fostering</source>
        <translation type="unfinished">Maethu preifat</translation>
    </message>
</context>
<context>
    <name>ChildPrompts</name>
    <message>
        <source>Okay</source>
        <translation type="unfinished">Iawn</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation type="unfinished">Poeni</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation type="unfinished">Llawn cyffro</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished">Wedi blino</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation type="unfinished">Hapus</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation type="unfinished">Cymysglyd</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished">Crac</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished">Tawel</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation type="unfinished">Unig</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation type="unfinished">Balch</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation type="unfinished">Ofnus</translation>
    </message>
    <message>
        <source>Bored</source>
        <translation type="unfinished">Wedi diflasu</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation type="unfinished">Gobeithiol</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation type="unfinished">Trist</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation type="unfinished">Wedi synnu</translation>
    </message>
    <message>
        <source>Shy</source>
        <translation type="unfinished">Swil</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation type="unfinished">Pigog</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation type="unfinished">Yn cael fy ngharu</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Wedi fy ngadael allan</translation>
    </message>
    <message>
        <source>Hurt</source>
        <translation type="unfinished">Wedi brifo</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation type="unfinished">Embaras</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">Dw i ddim yn siŵr</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Cartref</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>My bedroom</source>
        <translation type="unfinished">Fy ystafell wely</translation>
    </message>
    <message>
        <source>The park</source>
        <translation type="unfinished">Y parc</translation>
    </message>
    <message>
        <source>Mum&apos;s house</source>
        <translation type="unfinished">Tŷ Mam</translation>
    </message>
    <message>
        <source>Dad&apos;s house</source>
        <translation type="unfinished">Tŷ Dad</translation>
    </message>
    <message>
        <source>Gran or Grandad&apos;s house</source>
        <translation type="unfinished">Tŷ Nain, Taid, Mam-gu neu Tad-cu</translation>
    </message>
    <message>
        <source>A friend&apos;s house</source>
        <translation type="unfinished">Tŷ ffrind</translation>
    </message>
    <message>
        <source>A club</source>
        <translation type="unfinished">Clwb</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">Ar-lein</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished">Ym mhobman</translation>
    </message>
    <message>
        <source>Mum</source>
        <translation type="unfinished">Mam</translation>
    </message>
    <message>
        <source>Dad</source>
        <translation type="unfinished">Dad</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation type="unfinished">Fy ngofalwr</translation>
    </message>
    <message>
        <source>Gran</source>
        <translation type="unfinished">Nain neu Mam-gu</translation>
    </message>
    <message>
        <source>Grandad</source>
        <translation type="unfinished">Taid neu Tad-cu</translation>
    </message>
    <message>
        <source>My brother</source>
        <translation type="unfinished">Fy mrawd</translation>
    </message>
    <message>
        <source>My sister</source>
        <translation type="unfinished">Fy chwaer</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation type="unfinished">Ffrind</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation type="unfinished">Fy athro neu fy athrawes</translation>
    </message>
    <message>
        <source>My worker</source>
        <translation type="unfinished">Fy ngweithiwr</translation>
    </message>
    <message>
        <source>A pet</source>
        <translation type="unfinished">Anifail anwes</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Teulu</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Ffrindiau</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Chwarae</translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished">Bwyd</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished">Cysgu</translation>
    </message>
    <message>
        <source>Shouting</source>
        <translation type="unfinished">Gweiddi</translation>
    </message>
    <message>
        <source>A hug</source>
        <translation type="unfinished">Cwtsh</translation>
    </message>
    <message>
        <source>How do you feel?</source>
        <translation type="unfinished">Sut wyt ti&apos;n teimlo?</translation>
    </message>
    <message>
        <source>How do you feel today?</source>
        <translation type="unfinished">Sut wyt ti&apos;n teimlo heddiw?</translation>
    </message>
    <message>
        <source>How do you feel at the moment?</source>
        <translation type="unfinished">Sut wyt ti&apos;n teimlo ar hyn o bryd?</translation>
    </message>
    <message>
        <source>You can pick more than one.</source>
        <translation type="unfinished">Cei di ddewis mwy nag un.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished">Ble?</translation>
    </message>
    <message>
        <source>Where do you feel like this?</source>
        <translation type="unfinished">Ble wyt ti&apos;n teimlo fel hyn?</translation>
    </message>
    <message>
        <source>Do you want to say more about it?</source>
        <translation type="unfinished">Wyt ti eisiau dweud mwy am hyn?</translation>
    </message>
    <message>
        <source>You can write, draw or pick cards.</source>
        <translation type="unfinished">Cei di ysgrifennu, tynnu llun neu ddewis cardiau.</translation>
    </message>
    <message>
        <source>House of worries</source>
        <translation type="unfinished">Tŷ poeni</translation>
    </message>
    <message>
        <source>What makes you worry?</source>
        <translation type="unfinished">Beth sy&apos;n gwneud i ti boeni?</translation>
    </message>
    <message>
        <source>What do you worry about?</source>
        <translation type="unfinished">Am beth wyt ti&apos;n poeni?</translation>
    </message>
    <message>
        <source>House of good things</source>
        <translation type="unfinished">Tŷ pethau da</translation>
    </message>
    <message>
        <source>What is good?</source>
        <translation type="unfinished">Beth sy&apos;n dda?</translation>
    </message>
    <message>
        <source>What is good in your life?</source>
        <translation type="unfinished">Beth sy&apos;n dda yn dy fywyd di?</translation>
    </message>
    <message>
        <source>What is going well in your life?</source>
        <translation type="unfinished">Beth sy&apos;n mynd yn dda yn dy fywyd di?</translation>
    </message>
    <message>
        <source>House of dreams</source>
        <translation type="unfinished">Tŷ breuddwydion</translation>
    </message>
    <message>
        <source>What do you dream of?</source>
        <translation type="unfinished">Am beth wyt ti&apos;n breuddwydio?</translation>
    </message>
    <message>
        <source>What do you wish for?</source>
        <translation type="unfinished">Beth wyt ti&apos;n ei ddymuno?</translation>
    </message>
    <message>
        <source>How would things be if your wishes came true?</source>
        <translation type="unfinished">Sut fyddai pethau pe bai dy ddymuniadau&apos;n dod yn wir?</translation>
    </message>
    <message>
        <source>What do you like?</source>
        <translation type="unfinished">Beth wyt ti&apos;n ei hoffi?</translation>
    </message>
    <message>
        <source>Tap a card. Then tap where it goes.</source>
        <translation type="unfinished">Tapia gerdyn. Wedyn tapia ble mae&apos;n mynd.</translation>
    </message>
    <message>
        <source>Dinner time</source>
        <translation type="unfinished">Amser bwyd</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation type="unfinished">Amser gwely</translation>
    </message>
    <message>
        <source>Playing outside</source>
        <translation type="unfinished">Chwarae tu allan</translation>
    </message>
    <message>
        <source>My toys</source>
        <translation type="unfinished">Fy nheganau</translation>
    </message>
    <message>
        <source>Games on a screen</source>
        <translation type="unfinished">Gemau ar sgrin</translation>
    </message>
    <message>
        <source>Bath time</source>
        <translation type="unfinished">Amser bath</translation>
    </message>
    <message>
        <source>Being on my own</source>
        <translation type="unfinished">Bod ar fy mhen fy hun</translation>
    </message>
    <message>
        <source>Loud noises</source>
        <translation type="unfinished">Sŵn uchel</translation>
    </message>
    <message>
        <source>Seeing my family</source>
        <translation type="unfinished">Gweld fy nheulu</translation>
    </message>
    <message>
        <source>Seeing my friends</source>
        <translation type="unfinished">Gweld fy ffrindiau</translation>
    </message>
    <message>
        <source>When my worker comes</source>
        <translation type="unfinished">Pan mae fy ngweithiwr yn dod</translation>
    </message>
    <message>
        <source>When %1 comes</source>
        <translation type="unfinished">Pan mae %1 yn dod</translation>
    </message>
    <message>
        <source>I like it</source>
        <translation type="unfinished">Dw i&apos;n ei hoffi</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Ddim yn siŵr</translation>
    </message>
    <message>
        <source>I don&apos;t like it</source>
        <translation type="unfinished">Dw i ddim yn ei hoffi</translation>
    </message>
    <message>
        <source>Who do you like to be with?</source>
        <translation type="unfinished">Gyda phwy wyt ti&apos;n hoffi bod?</translation>
    </message>
    <message>
        <source>Who can you talk to?</source>
        <translation type="unfinished">Gyda phwy wyt ti&apos;n gallu siarad?</translation>
    </message>
    <message>
        <source>Is there someone you don&apos;t like to be with?</source>
        <translation type="unfinished">Oes rhywun dwyt ti ddim yn hoffi bod gyda nhw?</translation>
    </message>
    <message>
        <source>Where do you like to be?</source>
        <translation type="unfinished">Ble wyt ti&apos;n hoffi bod?</translation>
    </message>
    <message>
        <source>Is there a place you don&apos;t like?</source>
        <translation type="unfinished">Oes lle dwyt ti ddim yn ei hoffi?</translation>
    </message>
    <message>
        <source>What do you want now?</source>
        <translation type="unfinished">Beth wyt ti eisiau nawr?</translation>
    </message>
    <message>
        <source>What do you want to happen now?</source>
        <translation type="unfinished">Beth wyt ti eisiau iddo ddigwydd nawr?</translation>
    </message>
    <message>
        <source>What do you think and want right now?</source>
        <translation type="unfinished">Beth wyt ti&apos;n ei feddwl ac yn ei eisiau nawr?</translation>
    </message>
    <message>
        <source>I wish …</source>
        <translation type="unfinished">Hoffwn i …</translation>
    </message>
    <message>
        <source>What do you wish for when you are older?</source>
        <translation type="unfinished">Beth wyt ti&apos;n ei ddymuno pan fyddi di&apos;n hŷn?</translation>
    </message>
    <message>
        <source>What are your wishes for the future?</source>
        <translation type="unfinished">Beth yw dy ddymuniadau at y dyfodol?</translation>
    </message>
    <message>
        <source>What should grown-ups do?</source>
        <translation type="unfinished">Beth ddylai oedolion ei wneud?</translation>
    </message>
    <message>
        <source>What should the grown-ups do?</source>
        <translation type="unfinished">Beth ddylai&apos;r oedolion ei wneud?</translation>
    </message>
    <message>
        <source>What would you like the grown-ups to do?</source>
        <translation type="unfinished">Beth hoffet ti i&apos;r oedolion ei wneud?</translation>
    </message>
    <message>
        <source>Who should know about this?</source>
        <translation type="unfinished">Pwy ddylai wybod am hyn?</translation>
    </message>
    <message>
        <source>What made you smile?</source>
        <translation type="unfinished">Beth wnaeth i ti wenu?</translation>
    </message>
    <message>
        <source>What good thing happened?</source>
        <translation type="unfinished">Pa beth da ddigwyddodd?</translation>
    </message>
    <message>
        <source>Has something good happened?</source>
        <translation type="unfinished">Oes rhywbeth da wedi digwydd?</translation>
    </message>
    <message>
        <source>Draw what you like.</source>
        <translation type="unfinished">Tynna lun o beth bynnag wyt ti eisiau.</translation>
    </message>
    <message>
        <source>Tell me about your picture.</source>
        <translation type="unfinished">Dweda wrtha i am dy lun.</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">Beth wyt ti eisiau ei ddweud?</translation>
    </message>
</context>
<context>
    <name>ChildScreen</name>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Cofnodi ymweliad</translation>
    </message>
    <message>
        <source>No reply or not let in</source>
        <translation type="unfinished">Dim ateb neu heb gael mynd i mewn</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished">Cyn i chi fynd i mewn</translation>
    </message>
    <message>
        <source>What I saw of %1</source>
        <translation type="unfinished">Yr hyn a welais o %1</translation>
    </message>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Rhoi&apos;r llechen i %1</translation>
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
        <translation type="unfinished">dy weithiwr</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation type="unfinished">Helo</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished">Helo %1</translation>
    </message>
    <message>
        <source>This is your place.</source>
        <translation type="unfinished">Dy le di yw hwn.</translation>
    </message>
    <message>
        <source>You can say what you like, or nothing.</source>
        <translation type="unfinished">Cei di ddweud beth bynnag wyt ti eisiau, neu ddim byd.</translation>
    </message>
    <message>
        <source>There are no wrong answers.</source>
        <translation type="unfinished">Does dim atebion anghywir.</translation>
    </message>
    <message>
        <source>This is what you said last time.</source>
        <translation type="unfinished">Dyma beth ddywedaist ti y tro diwethaf.</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation type="unfinished">Pwy sy&apos;n cael darllen hwn?</translation>
    </message>
    <message>
        <source>%1 will read it, and so will their manager.</source>
        <translation type="unfinished">Bydd %1 yn ei ddarllen, a&apos;r rheolwr hefyd.</translation>
    </message>
    <message>
        <source>You choose who else can read it.</source>
        <translation type="unfinished">Ti sy&apos;n dewis pwy arall sy&apos;n cael darllen hwn.</translation>
    </message>
    <message>
        <source>What if you or someone else is not safe?</source>
        <translation type="unfinished">Beth os nad wyt ti neu rywun arall yn ddiogel?</translation>
    </message>
    <message>
        <source>Then we have to tell people who can help.</source>
        <translation type="unfinished">Wedyn mae&apos;n rhaid i ni ddweud wrth bobl sy&apos;n gallu helpu.</translation>
    </message>
    <message>
        <source>Who can read this now?</source>
        <translation type="unfinished">Pwy sy&apos;n cael darllen hwn nawr?</translation>
    </message>
    <message>
        <source>This is what you chose at the start.</source>
        <translation type="unfinished">Dyma beth wnest ti ei ddewis ar y dechrau.</translation>
    </message>
    <message>
        <source>You can change it now.</source>
        <translation type="unfinished">Cei di ei newid nawr.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation type="unfinished">Rho gynnig arni gyntaf</translation>
    </message>
    <message>
        <source>This is just to try it.</source>
        <translation type="unfinished">Dim ond i roi cynnig arni mae hwn.</translation>
    </message>
    <message>
        <source>We do not keep this.</source>
        <translation type="unfinished">Dydyn ni ddim yn cadw hwn.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">Beth wyt ti eisiau ei wneud?</translation>
    </message>
    <message>
        <source>Pick any one.</source>
        <translation type="unfinished">Dewisa unrhyw un.</translation>
    </message>
    <message>
        <source>You can stop when you want.</source>
        <translation type="unfinished">Cei di stopio pan wyt ti eisiau.</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Dw i ddim yn teimlo&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Thank you for telling me.</source>
        <translation type="unfinished">Diolch am ddweud wrtha i.</translation>
    </message>
    <message>
        <source>Show this to %1 now.</source>
        <translation type="unfinished">Dangosa hwn i %1 nawr.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Tynnu llun</translation>
    </message>
    <message>
        <source>This is what you said</source>
        <translation type="unfinished">Dyma beth ddywedaist ti</translation>
    </message>
    <message>
        <source>You did not say anything today.</source>
        <translation type="unfinished">Wnest ti ddim dweud dim byd heddiw.</translation>
    </message>
    <message>
        <source>That is okay.</source>
        <translation type="unfinished">Mae hynny&apos;n iawn.</translation>
    </message>
    <message>
        <source>We will keep this.</source>
        <translation type="unfinished">Byddwn ni&apos;n cadw hwn.</translation>
    </message>
    <message>
        <source>You can take things out.</source>
        <translation type="unfinished">Cei di dynnu pethau allan.</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation type="unfinished">Diolch am ddweud wrthon ni.</translation>
    </message>
    <message>
        <source>Now give the tablet to %1.</source>
        <translation type="unfinished">Nawr rho&apos;r llechen i %1.</translation>
    </message>
    <message>
        <source>Give the tablet to %1.</source>
        <translation type="unfinished">Rho&apos;r llechen i %1.</translation>
    </message>
    <message>
        <source>This tablet is full. Show this to %1.</source>
        <translation type="unfinished">Mae&apos;r llechen hon yn llawn. Dangosa hwn i %1.</translation>
    </message>
    <message>
        <source>You skipped this.</source>
        <translation type="unfinished">Fe est ti heibio i hwn.</translation>
    </message>
    <message>
        <source>You said: I don&apos;t know.</source>
        <translation type="unfinished">Fe ddywedaist ti: Dw i ddim yn gwybod.</translation>
    </message>
    <message>
        <source>You said: I don&apos;t want to say.</source>
        <translation type="unfinished">Fe ddywedaist ti: Dw i ddim eisiau dweud.</translation>
    </message>
    <message>
        <source>You took this out.</source>
        <translation type="unfinished">Fe wnest ti dynnu hwn allan.</translation>
    </message>
    <message>
        <source>You typed this.</source>
        <translation type="unfinished">Fe wnest ti deipio hwn.</translation>
    </message>
    <message>
        <source>%1 wrote what you said.</source>
        <translation type="unfinished">Ysgrifennodd %1 beth ddywedaist ti.</translation>
    </message>
    <message>
        <source>You type.</source>
        <translation type="unfinished">Ti sy&apos;n teipio.</translation>
    </message>
    <message>
        <source>%1 writes what you say.</source>
        <translation type="unfinished">Mae %1 yn ysgrifennu beth wyt ti&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>A card and what it was put under: Dinner – I like it</comment>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Just %1 and their manager</source>
        <translation type="unfinished">Dim ond %1 a&apos;r rheolwr</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation type="unfinished">Fy ngofalwr</translation>
    </message>
    <message>
        <source>My mum or dad</source>
        <translation type="unfinished">Fy mam neu fy nhad</translation>
    </message>
    <message>
        <source>My school</source>
        <translation type="unfinished">Fy ysgol</translation>
    </message>
    <message>
        <source>My reviewing officer</source>
        <translation type="unfinished">Fy swyddog adolygu</translation>
    </message>
    <message>
        <source>Anyone who helps me</source>
        <translation type="unfinished">Unrhyw un sy&apos;n fy helpu</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">Dw i ddim yn siŵr</translation>
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
        <translation type="unfinished">Rhoi&apos;r llechen i %1</translation>
    </message>
</context>
<context>
    <name>ChildrenScreen</name>
    <message>
        <source>Children</source>
        <translation type="unfinished">Plant</translation>
    </message>
    <message>
        <source>Find a child by name, address or number</source>
        <translation type="unfinished">Dod o hyd i blentyn yn ôl enw, cyfeiriad neu rif</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Where the rule comes from: %1</source>
        <translation type="unfinished">O ble y daw&apos;r rheol: %1</translation>
    </message>
    <message>
        <source>why this date, %1</source>
        <translation type="unfinished">pam y dyddiad hwn, %1</translation>
    </message>
</context>
<context>
    <name>ClockWarning</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n o ddiwrnodau</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is %1 behind the server&apos;s.</source>
        <translation type="unfinished">Mae cloc y llechen hon %1 y tu ôl i gloc y gweinydd.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation type="unfinished">Mae cloc y llechen hon %1 o flaen cloc y gweinydd.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock was turned back: it is %1 earlier than when the server was last heard from.</source>
        <translation type="unfinished">Cafodd cloc y llechen hon ei droi&apos;n ôl: mae %1 yn gynharach na phan glywyd ddiwethaf gan y gweinydd.</translation>
    </message>
    <message>
        <source>Check the date of each visit, and set the date and time in the tablet&apos;s own settings. Nothing you recorded is lost.</source>
        <translation type="unfinished">Gwiriwch ddyddiad pob ymweliad, a gosodwch y dyddiad a&apos;r amser yng ngosodiadau&apos;r llechen ei hun. Nid oes dim byd a gofnodwyd gennych wedi&apos;i golli.</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Gwelwyd</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">Gwelwyd ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Where the child sleeps seen</source>
        <translation type="unfinished">Gwelwyd lle mae&apos;r plentyn yn cysgu</translation>
    </message>
    <message>
        <source>%1; the first time by %2</source>
        <translation type="unfinished">%1; y tro cyntaf erbyn %2</translation>
    </message>
    <message>
        <source>, where the child lives</source>
        <translation type="unfinished">, lle mae&apos;r plentyn yn byw</translation>
    </message>
    <message>
        <source>%1 by %2%3, at least %4</source>
        <translation type="unfinished">%1 gan %2%3, o leiaf %4</translation>
    </message>
    <message>
        <source>No visit has counted yet.</source>
        <translation type="unfinished">Nid oes unrhyw ymweliad wedi cyfrif eto.</translation>
    </message>
    <message>
        <source>Last counted today, %1.</source>
        <translation type="unfinished">Cyfrifwyd ddiwethaf heddiw, %1.</translation>
    </message>
    <message>
        <source>Last counted yesterday, %1.</source>
        <translation type="unfinished">Cyfrifwyd ddiwethaf ddoe, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Last counted %n days ago, on %1.</source>
        <translation type="unfinished">
            <numerusform>Cyfrifwyd ddiwethaf %n diwrnod yn ôl, ar %1.</numerusform>
            <numerusform>Cyfrifwyd ddiwethaf %n diwrnod yn ôl, ar %1.</numerusform>
            <numerusform>Cyfrifwyd ddiwethaf %n o ddiwrnodau yn ôl, ar %1.</numerusform>
            <numerusform>Cyfrifwyd ddiwethaf %n diwrnod yn ôl, ar %1.</numerusform>
            <numerusform>Cyfrifwyd ddiwethaf %n diwrnod yn ôl, ar %1.</numerusform>
        </translation>
    </message>
    <message>
        <source> It was not made by the lead social worker.</source>
        <translation type="unfinished"> Nis gwnaed gan y gweithiwr cymdeithasol arweiniol.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, gan %2</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished">Yr ymweliad nesaf</translation>
    </message>
    <message>
        <source>Next time seen alone</source>
        <translation type="unfinished">Y tro nesaf i&apos;w weld ar ei ben ei hun</translation>
    </message>
    <message>
        <source>The child&apos;s plan</source>
        <translation type="unfinished">Cynllun y plentyn</translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2010, paragraph %1</source>
        <translation type="unfinished">Working Together to Safeguard Children 2010, paragraff %1</translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2015, %1</source>
        <translation type="unfinished">Working Together to Safeguard Children 2015, %1</translation>
    </message>
    <message>
        <source>Care Planning, Placement and Case Review Regulations 2010, regulation %1</source>
        <translation type="unfinished">Care Planning, Placement and Case Review Regulations 2010, rheoliad %1</translation>
    </message>
    <message>
        <source>Private Fostering Regulations 2005, regulation %1</source>
        <translation type="unfinished">Private Fostering Regulations 2005, rheoliad %1</translation>
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
        <translation type="unfinished">Ni chofnodwyd dim o&apos;r blaen.</translation>
    </message>
    <message>
        <source>what it was before, %1</source>
        <translation type="unfinished">beth ydoedd o&apos;r blaen, %1</translation>
    </message>
</context>
<context>
    <name>ConflictScreen</name>
    <message>
        <source>Save what I decided</source>
        <translation type="unfinished">Cadw&apos;r hyn a benderfynais</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Penderfynu&apos;n nes ymlaen</translation>
    </message>
    <message>
        <source>Two people changed this</source>
        <translation type="unfinished">Newidiodd dau berson hyn</translation>
    </message>
    <message>
        <source>Nothing is thrown away: every version stays in the history, whatever is decided.</source>
        <translation type="unfinished">Ni chaiff dim ei daflu: mae pob fersiwn yn aros yn yr hanes, beth bynnag a benderfynir.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Ei adael fel y mae</translation>
    </message>
</context>
<context>
    <name>CoverButton</name>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Gorchuddio&apos;r sgrin</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Gorchuddio</translation>
    </message>
</context>
<context>
    <name>DangerPage</name>
    <message>
        <source>Call for help now</source>
        <translation type="unfinished">Ffoniwch am help nawr</translation>
    </message>
    <message>
        <source>If anyone is in danger now, call 999.</source>
        <translation type="unfinished">Os oes unrhyw un mewn perygl nawr, ffoniwch 999.</translation>
    </message>
    <message>
        <source>Then call your duty team.</source>
        <translation type="unfinished">Yna ffoniwch eich tîm dyletswydd.</translation>
    </message>
    <message>
        <source>This visit is kept on the tablet. Sightline does not call anybody, and nobody is told before it is sent.</source>
        <translation type="unfinished">Cedwir yr ymweliad hwn ar y llechen. Nid yw Sightline yn ffonio neb, ac ni ddywedir wrth neb cyn iddo gael ei anfon.</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation type="unfinished">Yn ôl i&apos;r ymweliad</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished">Cuddio: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished">Dangos: %1</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Tynnu llun</translation>
    </message>
    <message>
        <source>Put pictures</source>
        <translation type="unfinished">Rhoi lluniau</translation>
    </message>
    <message>
        <source>Undo line</source>
        <translation type="unfinished">Dadwneud llinell</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">Ei rhoi yn ôl</translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished">Tudalen newydd</translation>
    </message>
    <message>
        <source>This page is full. Take a new page.</source>
        <translation type="unfinished">Mae&apos;r dudalen hon yn llawn. Cymera dudalen newydd.</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>Page to draw on</source>
        <translation type="unfinished">Tudalen i dynnu llun arni</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished">Gosod y llechen hon</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Create a PIN for this tablet</source>
        <translation type="unfinished">Creu PIN ar gyfer y llechen hon</translation>
    </message>
    <message>
        <source>Your administrator gives you the address of the server and a code, in writing or as a QR code. The code works once and for a short time. You must be online.</source>
        <translation type="unfinished">Bydd eich gweinyddwr yn rhoi i chi gyfeiriad y gweinydd a chod, yn ysgrifenedig neu fel cod QR. Mae&apos;r cod yn gweithio unwaith, ac am gyfnod byr. Rhaid i chi fod ar-lein.</translation>
    </message>
    <message>
        <source>For example: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF. You may paste the text of a QR code.</source>
        <translation type="unfinished">Er enghraifft: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF. Gallwch ludo testun cod QR.</translation>
    </message>
    <message>
        <source>Address and code</source>
        <translation type="unfinished">Cyfeiriad a chod</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished">Gweinydd: %1</translation>
    </message>
    <message>
        <source>At least 6 digits, not all the same and not in a row. A passphrase of several words is safer and may be easier to remember. Nobody else knows it, and nobody can look it up for you.</source>
        <translation type="unfinished">O leiaf 6 digid, heb fod i gyd yr un fath a heb fod yn olynol. Mae cyfrinymadrodd o sawl gair yn ddiogelach a gall fod yn haws ei gofio. Nid oes neb arall yn ei wybod, ac ni all neb chwilio amdano ar eich rhan.</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation type="unfinished">PIN neu gyfrinymadrodd</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Yr un peth eto</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Dangos yr hyn rwy&apos;n ei deipio</translation>
    </message>
    <message>
        <source>Setting up this tablet. This takes a few seconds.</source>
        <translation type="unfinished">Wrthi&apos;n gosod y llechen hon. Mae hyn yn cymryd ychydig eiliadau.</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished">Gwall: %1</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>There are %n thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform>Mae %n peth i&apos;w gywiro</numerusform>
            <numerusform>Mae %n peth i&apos;w gywiro</numerusform>
            <numerusform>Mae %n o bethau i&apos;w cywiro</numerusform>
            <numerusform>Mae %n o bethau i&apos;w cywiro</numerusform>
            <numerusform>Mae %n o bethau i&apos;w cywiro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Finished on this tablet.</source>
        <translation type="unfinished">Wedi gorffen ar y llechen hon.</translation>
    </message>
    <message>
        <source>It will be sent when you are online.</source>
        <translation type="unfinished">Caiff ei anfon pan fyddwch ar-lein.</translation>
    </message>
    <message>
        <source>Back to My visits</source>
        <translation type="unfinished">Yn ôl i Fy ymweliadau</translation>
    </message>
</context>
<context>
    <name>GiveBackStage</name>
    <message>
        <source>For the worker: enter your PIN.</source>
        <translation type="unfinished">I&apos;r gweithiwr: rhowch eich PIN.</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished">Dileu&apos;r digid olaf</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Datgloi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
</context>
<context>
    <name>HandBackScreen</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Gorffen</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished">Mynd ymlaen gyda %1</translation>
    </message>
    <message>
        <source>What to do now: stay with %1, ask what %1 wants you to know, and call your manager or the duty team before you leave. If anyone is in danger now, call 999.</source>
        <translation type="unfinished">Beth i&apos;w wneud nawr: arhoswch gyda %1, gofynnwch beth y mae %1 am i chi ei wybod, a ffoniwch eich rheolwr neu&apos;r tîm dyletswydd cyn i chi adael. Os oes unrhyw un mewn perygl nawr, ffoniwch 999.</translation>
    </message>
    <message>
        <source>No duty numbers are on this tablet. You can write them down under Settings.</source>
        <translation type="unfinished">Nid oes rhifau dyletswydd ar y llechen hon. Gallwch eu hysgrifennu o dan Gosodiadau.</translation>
    </message>
    <message>
        <source>Duty numbers: %1</source>
        <translation type="unfinished">Rhifau dyletswydd: %1</translation>
    </message>
    <message>
        <source>Saved on this tablet.</source>
        <translation type="unfinished">Wedi&apos;i gadw ar y llechen hon.</translation>
    </message>
    <message>
        <source>Write your response: %1</source>
        <translation type="unfinished">Ysgrifennu eich ymateb: %1</translation>
    </message>
    <message>
        <source>Write your response</source>
        <translation type="unfinished">Ysgrifennu eich ymateb</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Ddim eto</translation>
    </message>
    <message>
        <source>Lock the app and give it to %1</source>
        <translation type="unfinished">Cloi&apos;r ap a rhoi&apos;r llechen i %1</translation>
    </message>
    <message>
        <source>The rest of the app will lock. You need your PIN to come back.</source>
        <translation type="unfinished">Bydd gweddill yr ap yn cloi. Mae angen eich PIN arnoch i ddod yn ôl.</translation>
    </message>
    <message>
        <source>%1 gets a space of their own. Nothing of any other child, of a plan or of a visit is there.</source>
        <translation type="unfinished">Mae lle yma i %1 yn unig. Nid oes dim am unrhyw blentyn arall, am gynllun nac am ymweliad yno.</translation>
    </message>
    <message>
        <source>Offer to read aloud</source>
        <translation type="unfinished">Cynnig darllen yn uchel</translation>
    </message>
    <message>
        <source>This is kept with what %1 says. Tick yourself too, if you stay.</source>
        <translation type="unfinished">Cedwir hyn gyda&apos;r hyn y mae %1 yn ei ddweud. Ticiwch eich enw eich hun hefyd, os ydych yn aros.</translation>
    </message>
    <message>
        <source>Who is in the room with %1?</source>
        <translation type="unfinished">Pwy sydd yn yr ystafell gyda %1?</translation>
    </message>
    <message>
        <source>In the room: %1</source>
        <translation type="unfinished">Yn yr ystafell: %1</translation>
    </message>
    <message>
        <source>Nobody: %1 is alone with the tablet</source>
        <translation type="unfinished">Neb: mae %1 ar ei ben/phen ei hun gyda&apos;r llechen</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished">Y tro diwethaf</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished">Beth wnaethon ni</translation>
    </message>
    <message>
        <source>Show this: %1</source>
        <translation type="unfinished">Dangos hwn: %1</translation>
    </message>
    <message>
        <source>Show this to %1</source>
        <translation type="unfinished">Dangos hwn i %1</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>from about %1, by the expected date</source>
        <translation type="unfinished">o tua %1, erbyn y dyddiad disgwyliedig</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">o %1</translation>
    </message>
    <message>
        <source>due before the birth</source>
        <translation type="unfinished">i&apos;w wneud cyn yr enedigaeth</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished">i&apos;w wneud erbyn %1</translation>
    </message>
    <message>
        <source>done on %1, late</source>
        <translation type="unfinished">gwnaed ar %1, yn hwyr</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation type="unfinished">gwnaed ar %1</translation>
    </message>
    <message>
        <source>not recorded, was due by %1</source>
        <translation type="unfinished">heb ei gofnodi, roedd i&apos;w wneud erbyn %1</translation>
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
        <translation type="unfinished">Yn hwyr: dylai ymweliad, neu weld y plentyn ar ei ben ei hun, fod wedi digwydd erbyn hyn.</translation>
    </message>
    <message>
        <source>Due soon: it must happen in the next few days.</source>
        <translation type="unfinished">I&apos;w wneud yn fuan: rhaid iddo ddigwydd yn ystod y dyddiau nesaf.</translation>
    </message>
    <message>
        <source>On track: nothing is due yet. The next date is on the card.</source>
        <translation type="unfinished">Ar y trywydd iawn: nid oes dim i&apos;w wneud eto. Mae&apos;r dyddiad nesaf ar y cerdyn.</translation>
    </message>
    <message>
        <source>No plan: this tablet has no plan that says how often the child must be visited. Ask your manager.</source>
        <translation type="unfinished">Dim cynllun: nid oes cynllun ar y llechen hon sy&apos;n dweud pa mor aml y mae&apos;n rhaid ymweld â&apos;r plentyn. Gofynnwch i&apos;ch rheolwr.</translation>
    </message>
    <message>
        <source>Paused: the visits wait for something, for example for a birth. The card says for what.</source>
        <translation type="unfinished">Wedi&apos;i oedi: mae&apos;r ymweliadau&apos;n aros am rywbeth, er enghraifft am enedigaeth. Mae&apos;r cerdyn yn dweud am beth.</translation>
    </message>
    <message>
        <source>Every word has its own shape, so that colour is never needed to tell them apart.</source>
        <translation type="unfinished">Mae gan bob gair ei siâp ei hun, fel nad oes byth angen lliw i wahaniaethu rhyngddynt.</translation>
    </message>
    <message>
        <source>Everything you finish is kept on this tablet first, encrypted. “To send” counts what the server does not have yet.</source>
        <translation type="unfinished">Mae popeth yr ydych yn ei orffen yn cael ei gadw ar y llechen hon yn gyntaf, wedi&apos;i amgryptio. Mae “I&apos;w hanfon” yn cyfrif yr hyn nad yw gan y gweinydd eto.</translation>
    </message>
    <message>
        <source>You need not wait and you need not do anything: it is sent as soon as the tablet is online.</source>
        <translation type="unfinished">Nid oes angen i chi aros ac nid oes angen i chi wneud dim: caiff ei anfon cyn gynted ag y bydd y llechen ar-lein.</translation>
    </message>
    <message>
        <source>Until it is sent, this tablet is the only place that has it. Keep the tablet safe and charged.</source>
        <translation type="unfinished">Hyd nes y caiff ei anfon, y llechen hon yw&apos;r unig le y mae ar gael. Cadwch y llechen yn ddiogel ac wedi&apos;i gwefru.</translation>
    </message>
    <message>
        <source>“Offline” means that the server cannot be reached. You can go on working.</source>
        <translation type="unfinished">Ystyr “All-lein” yw na ellir cyrraedd y gweinydd. Gallwch ddal i weithio.</translation>
    </message>
    <message>
        <source>If a child or anyone else is in danger now, ring 999. Then ring your duty team.</source>
        <translation type="unfinished">Os oes plentyn neu unrhyw un arall mewn perygl nawr, ffoniwch 999. Yna ffoniwch eich tîm dyletswydd.</translation>
    </message>
    <message>
        <source>Nothing you have typed is lost when you leave a page, lock the tablet or lose the network.</source>
        <translation type="unfinished">Nid oes dim byd a deipiwyd gennych yn cael ei golli pan fyddwch yn gadael tudalen, yn cloi&apos;r llechen neu&apos;n colli&apos;r rhwydwaith.</translation>
    </message>
    <message>
        <source>If a page does not do what you expect: go back, open it again, and look at Sync to see what is not sent.</source>
        <translation type="unfinished">Os nad yw tudalen yn gwneud yr hyn yr ydych yn ei ddisgwyl: ewch yn ôl, agorwch hi eto, ac edrychwch ar Cysoni i weld beth sydd heb ei anfon.</translation>
    </message>
    <message>
        <source>If the tablet does not work: ring the help desk of your organisation. Say what you wanted to do and what the screen says. Do not read them anything about a child, and never your PIN.</source>
        <translation type="unfinished">Os nad yw&apos;r llechen yn gweithio: ffoniwch ddesg gymorth eich sefydliad. Dywedwch beth yr oeddech am ei wneud a beth mae&apos;r sgrin yn ei ddweud. Peidiwch â darllen dim iddynt am blentyn, na byth eich PIN.</translation>
    </message>
    <message>
        <source>If the tablet is lost or stolen: ring the help desk at once, at any hour. They can revoke it, and it wipes itself when it is next online.</source>
        <translation type="unfinished">Os yw&apos;r llechen ar goll neu wedi&apos;i dwyn: ffoniwch y ddesg gymorth ar unwaith, ar unrhyw awr. Gallant ei dirymu, a bydd yn ei dileu ei hun pan fydd ar-lein nesaf.</translation>
    </message>
    <message>
        <source>Answer the parts in any order. Each answer is kept as you give it. You can close the visit and come back: it stays a draft on this tablet.</source>
        <translation type="unfinished">Atebwch y rhannau mewn unrhyw drefn. Cedwir pob ateb wrth i chi ei roi. Gallwch gau&apos;r ymweliad a dod yn ôl: mae&apos;n aros yn ddrafft ar y llechen hon.</translation>
    </message>
    <message>
        <source>“Seen alone” is never answered for you. If you did not speak to the child alone, you are asked why.</source>
        <translation type="unfinished">Ni chaiff “Gwelwyd ar ei ben ei hun” byth ei ateb ar eich rhan. Os na siaradoch â&apos;r plentyn ar ei ben ei hun, gofynnir i chi pam.</translation>
    </message>
    <message>
        <source>Phone calls, video calls and meetings are kept, but do not count as a visit.</source>
        <translation type="unfinished">Cedwir galwadau ffôn, galwadau fideo a chyfarfodydd, ond nid ydynt yn cyfrif fel ymweliad.</translation>
    </message>
    <message>
        <source>When you finish, the record is fixed. You can add a correction later; nothing is overwritten.</source>
        <translation type="unfinished">Pan fyddwch yn gorffen, bydd y cofnod yn derfynol. Gallwch ychwanegu cywiriad yn nes ymlaen; ni chaiff dim ei drosysgrifo.</translation>
    </message>
    <message>
        <source>You can finish without a network.</source>
        <translation type="unfinished">Gallwch orffen heb rwydwaith.</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase and choose Unlock. You may also paste it.</source>
        <translation type="unfinished">Teipiwch eich PIN neu&apos;ch cyfrinymadrodd a dewiswch Datgloi. Gallwch hefyd ei ludo.</translation>
    </message>
    <message>
        <source>After some wrong tries the tablet waits before the next one. After ten wrong tries it can no longer be opened: what you had not sent is kept sealed and goes to your organisation.</source>
        <translation type="unfinished">Ar ôl rhai ymgeisiau anghywir mae&apos;r llechen yn aros cyn yr un nesaf. Ar ôl deg ymgais anghywir ni ellir ei hagor mwyach: cedwir yr hyn nad oeddech wedi&apos;i anfon dan sêl ac mae&apos;n mynd i&apos;ch sefydliad.</translation>
    </message>
    <message>
        <source>If you have forgotten your PIN, stop trying and ring the help desk of your organisation. Nobody can tell you the PIN, but they can set the tablet up anew.</source>
        <translation type="unfinished">Os ydych wedi anghofio eich PIN, rhowch y gorau i geisio a ffoniwch ddesg gymorth eich sefydliad. Ni all neb ddweud y PIN wrthych, ond gallant osod y llechen o&apos;r newydd.</translation>
    </message>
    <message>
        <source>Unlocking the tablet</source>
        <translation type="unfinished">Datgloi&apos;r llechen</translation>
    </message>
    <message>
        <source>Setting up a tablet</source>
        <translation type="unfinished">Gosod llechen</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Fy ymweliadau</translation>
    </message>
    <message>
        <source>A child&apos;s page</source>
        <translation type="unfinished">Tudalen plentyn</translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation type="unfinished">Cofnodi ymweliad</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Cysoni</translation>
    </message>
    <message>
        <source>Two people changed this</source>
        <translation type="unfinished">Newidiodd dau berson hyn</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>What the five words mean</source>
        <translation type="unfinished">Ystyr y pum gair</translation>
    </message>
    <message>
        <source>What “to send” means</source>
        <translation type="unfinished">Ystyr “i&apos;w hanfon”</translation>
    </message>
    <message>
        <source>When you are stuck, and who to ring</source>
        <translation type="unfinished">Pan na wyddoch beth i&apos;w wneud, a phwy i&apos;w ffonio</translation>
    </message>
    <message>
        <source>You need to be online once, and you need the address of the server and a code. Your administrator has both. The code works once and only for a short time.</source>
        <translation type="unfinished">Mae angen i chi fod ar-lein unwaith, ac mae angen cyfeiriad y gweinydd a chod arnoch. Mae&apos;r ddau gan eich gweinyddwr. Mae&apos;r cod yn gweithio unwaith, a dim ond am gyfnod byr.</translation>
    </message>
    <message>
        <source>Then you choose a PIN. It opens this tablet only. Nobody else knows it, and nobody can look it up.</source>
        <translation type="unfinished">Yna byddwch yn dewis PIN. Mae&apos;n agor y llechen hon yn unig. Nid oes neb arall yn ei wybod, ac ni all neb chwilio amdano.</translation>
    </message>
    <message>
        <source>Every child you visit, the most urgent first. Children of one home stand together.</source>
        <translation type="unfinished">Pob plentyn yr ydych yn ymweld ag ef, y mwyaf brys yn gyntaf. Mae plant o&apos;r un cartref gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Two dates count for each child: the next visit, and the next time the child is seen alone. The earlier one decides where the child stands in the list.</source>
        <translation type="unfinished">Mae dau ddyddiad yn cyfrif ar gyfer pob plentyn: yr ymweliad nesaf, a&apos;r tro nesaf y gwelir y plentyn ar ei ben ei hun. Yr un cynharaf sy&apos;n penderfynu lle mae&apos;r plentyn yn y rhestr.</translation>
    </message>
    <message>
        <source>Choose Record to record a visit. Choose a child&apos;s name to see everything about the child.</source>
        <translation type="unfinished">Dewiswch Cofnodi i gofnodi ymweliad. Dewiswch enw plentyn i weld popeth am y plentyn.</translation>
    </message>
    <message>
        <source>What you and your colleagues know about the child: the next dates and the rule behind each, every visit, and what the child said.</source>
        <translation type="unfinished">Yr hyn yr ydych chi a&apos;ch cydweithwyr yn ei wybod am y plentyn: y dyddiadau nesaf a&apos;r rheol y tu ôl i bob un, pob ymweliad, a&apos;r hyn a ddywedodd y plentyn.</translation>
    </message>
    <message>
        <source>What a child said stands in the child&apos;s own words. It is never changed and never scored.</source>
        <translation type="unfinished">Mae&apos;r hyn a ddywedodd plentyn yng ngeiriau&apos;r plentyn ei hun. Ni chaiff byth ei newid na&apos;i sgorio.</translation>
    </message>
    <message>
        <source>What is sent, what is not, and when this tablet last heard from the server. Sending and receiving are two things: all sent does not mean that you have the newest.</source>
        <translation type="unfinished">Beth sydd wedi&apos;i anfon, beth sydd heb ei anfon, a phryd y clywodd y llechen hon ddiwethaf gan y gweinydd. Dau beth yw anfon a derbyn: nid yw anfon popeth yn golygu bod y diweddaraf gennych.</translation>
    </message>
    <message>
        <source>Sync happens by itself. “Sync now” only does it at once.</source>
        <translation type="unfinished">Mae cysoni&apos;n digwydd ohono&apos;i hun. Dim ond ei wneud ar unwaith y mae “Cysoni nawr”.</translation>
    </message>
    <message>
        <source>You and somebody else wrote different things about the same question. Both are kept. You choose which one holds, or write a new one.</source>
        <translation type="unfinished">Ysgrifennoch chi a rhywun arall bethau gwahanol am yr un cwestiwn. Cedwir y ddau. Chi sy&apos;n dewis pa un sy&apos;n sefyll, neu&apos;n ysgrifennu un newydd.</translation>
    </message>
    <message>
        <source>Nothing is thrown away: every version stays in the history. You may decide later.</source>
        <translation type="unfinished">Ni chaiff dim ei daflu: mae pob fersiwn yn aros yn yr hanes. Gallwch benderfynu&apos;n nes ymlaen.</translation>
    </message>
    <message>
        <source>Text size, colours, movement and language, for this tablet.</source>
        <translation type="unfinished">Maint testun, lliwiau, symudiad ac iaith, ar gyfer y llechen hon.</translation>
    </message>
    <message>
        <source>A change is there at once and is kept for next time.</source>
        <translation type="unfinished">Mae newid yno ar unwaith ac fe&apos;i cedwir ar gyfer y tro nesaf.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Help</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Help</translation>
    </message>
    <message>
        <source>If anyone is in danger now, ring 999.</source>
        <translation type="unfinished">Os oes unrhyw un mewn perygl nawr, ffoniwch 999.</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Ynghylch Sightline</translation>
    </message>
</context>
<context>
    <name>HiddenStage</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Mynd yn ôl</translation>
    </message>
</context>
<context>
    <name>HomeStage</name>
    <message>
        <source>%1, you have been here</source>
        <translation type="unfinished">%1, rwyt ti wedi bod yma</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>This tablet locks itself in %n second(s)</source>
        <translation type="unfinished">
            <numerusform>Bydd y llechen hon yn ei chloi ei hun ymhen %n eiliad</numerusform>
            <numerusform>Bydd y llechen hon yn ei chloi ei hun ymhen %n eiliad</numerusform>
            <numerusform>Bydd y llechen hon yn ei chloi ei hun ymhen %n eiliad</numerusform>
            <numerusform>Bydd y llechen hon yn ei chloi ei hun ymhen %n eiliad</numerusform>
            <numerusform>Bydd y llechen hon yn ei chloi ei hun ymhen %n eiliad</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has touched it for a while. What you have typed is kept.</source>
        <translation type="unfinished">Nid oes neb wedi cyffwrdd â hi ers tro. Cedwir yr hyn yr ydych wedi&apos;i deipio.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished">Ei chadw ar agor</translation>
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
        <translation type="unfinished">Dy lun di</translation>
    </message>
    <message>
        <source>Take this out: %1</source>
        <translation type="unfinished">Tynnu hwn allan: %1</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation type="unfinished">Tynnu hwn allan</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Nobody was met on this visit, so nothing is asked here.</source>
        <translation type="unfinished">Ni chyfarfuwyd â neb ar yr ymweliad hwn, felly ni ofynnir dim yma.</translation>
    </message>
</context>
<context>
    <name>LastTimeCard</name>
    <message>
        <source>On %1 you said</source>
        <translation type="unfinished">Ar %1 fe ddywedaist ti</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">“%1”</translation>
    </message>
    <message>
        <source>This is what we did</source>
        <translation type="unfinished">Dyma beth wnaethon ni</translation>
    </message>
    <message>
        <source>We have not written down yet what we did.</source>
        <translation type="unfinished">Dydyn ni ddim wedi ysgrifennu eto beth wnaethon ni.</translation>
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
        <translation type="unfinished">Fi</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished">Cloi nawr</translation>
    </message>
    <message>
        <source>Text size, colours, movement, language, privacy</source>
        <translation type="unfinished">Maint testun, lliwiau, symudiad, iaith, preifatrwydd</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>What the words mean, and who to ring</source>
        <translation type="unfinished">Ystyr y geiriau, a phwy i&apos;w ffonio</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Help</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Ynghylch Sightline</translation>
    </message>
</context>
<context>
    <name>MyVisits</name>
    <message>
        <source>Draft on this tablet</source>
        <translation type="unfinished">Drafft ar y llechen hon</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Heb ei anfon eto</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Dau fersiwn</translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished">. </translation>
    </message>
    <message>
        <source>Visit %1. </source>
        <translation type="unfinished">Ymweliad: %1. </translation>
    </message>
    <message>
        <source>Seen alone %1. </source>
        <translation type="unfinished">Gweld ar ei ben ei hun: %1. </translation>
    </message>
    <message>
        <source>No visit plan on this tablet</source>
        <translation type="unfinished">Dim cynllun ymweld ar y llechen hon</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Yn hwyr</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished">Y 7 diwrnod nesaf</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Yn nes ymlaen</translation>
    </message>
    <message>
        <source>No visit plan</source>
        <translation type="unfinished">Dim cynllun ymweld</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished">I&apos;w wneud yn fuan</translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished">Ar y trywydd iawn</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished">Dim cynllun</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Wedi&apos;i oedi</translation>
    </message>
    <message>
        <source>You have no visits due in the next 7 days.</source>
        <translation type="unfinished">Nid oes gennych ymweliadau i&apos;w gwneud yn y 7 diwrnod nesaf.</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation type="unfinished">Dim un yn hwyr</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished">%1 yn hwyr</translation>
    </message>
    <message>
        <source>%1, %2 due in the next 7 days</source>
        <translation type="unfinished">%1, %2 i&apos;w gwneud yn y 7 diwrnod nesaf</translation>
    </message>
    <message numerus="yes">
        <source>%n tries without seeing the child</source>
        <translation type="unfinished">
            <numerusform>%n ymgais heb weld y plentyn</numerusform>
            <numerusform>%n ymgais heb weld y plentyn</numerusform>
            <numerusform>%n ymgais heb weld y plentyn</numerusform>
            <numerusform>%n ymgais heb weld y plentyn</numerusform>
            <numerusform>%n ymgais heb weld y plentyn</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead social worker recorded</source>
        <translation type="unfinished">Dim gweithiwr cymdeithasol arweiniol wedi&apos;i gofnodi</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation type="unfinished">Arweiniol: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> a </translation>
    </message>
    <message>
        <source>Visit by %1: %2</source>
        <translation type="unfinished">Ymweliad gan %1: %2</translation>
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
        <translation type="unfinished">%1, yn cael ei ddangos nawr</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Nesaf</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Defnyddio %1</translation>
    </message>
</context>
<context>
    <name>NextVisitWords</name>
    <message>
        <source>%1: the next visit is due by %2. %3</source>
        <translation type="unfinished">%1: mae&apos;r ymweliad nesaf i&apos;w wneud erbyn %2. %3</translation>
    </message>
    <message>
        <source>%1: this visit, as answered so far, does not count. %2</source>
        <translation type="unfinished">%1: nid yw&apos;r ymweliad hwn, fel y&apos;i hatebwyd hyd yma, yn cyfrif. %2</translation>
    </message>
</context>
<context>
    <name>NotSafeStage</name>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Rhoi&apos;r llechen i %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
</context>
<context>
    <name>ObserveScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>This is your observation, kept as yours. It is not what %1 said.</source>
        <translation type="unfinished">Eich arsylwad chi yw hwn, a chedwir ef fel eich un chi. Nid dyma&apos;r hyn a ddywedodd %1.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">Pwy oedd yno?</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Ychwanegu</translation>
    </message>
</context>
<context>
    <name>PageTop</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Tick everybody you met.</source>
        <translation type="unfinished">Ticiwch bawb y gwnaethoch gyfarfod â nhw.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">Pwy oedd yno?</translation>
    </message>
    <message>
        <source>Nobody was met on this visit, so nothing is asked here.</source>
        <translation type="unfinished">Ni chyfarfuwyd â neb ar yr ymweliad hwn, felly ni ofynnir dim yma.</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation type="unfinished">Gwiriwch yr ateb hwn</translation>
    </message>
    <message>
        <source>I did not speak to %1 alone</source>
        <translation type="unfinished">Ni siaradais â %1 ar ei ben/phen ei hun</translation>
    </message>
    <message>
        <source>Nobody else was in the room</source>
        <translation type="unfinished">Nid oedd neb arall yn yr ystafell</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Nobody around this child is recorded on this tablet.</source>
        <translation type="unfinished">Nid oes neb o amgylch y plentyn hwn wedi&apos;i gofnodi ar y llechen hon.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">Lleoedd</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Fy ymweliadau</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Cysoni</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Fi</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Plant</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>No plan for this child is on this tablet.</source>
        <translation type="unfinished">Nid oes cynllun ar gyfer y plentyn hwn ar y llechen hon.</translation>
    </message>
    <message>
        <source>The next five dates, if each visit is made on its day</source>
        <translation type="unfinished">Y pum dyddiad nesaf, os gwneir pob ymweliad ar ei ddiwrnod</translation>
    </message>
    <message>
        <source>Where the rule comes from: %1</source>
        <translation type="unfinished">O ble y daw&apos;r rheol: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyShield</name>
    <message>
        <source>Sightline. Tap to go on.</source>
        <translation type="unfinished">Sightline. Tapiwch i fynd ymlaen.</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation type="unfinished">Sightline</translation>
    </message>
    <message>
        <source>Tap to go on.</source>
        <translation type="unfinished">Tapiwch i fynd ymlaen.</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Dw i ddim yn teimlo&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation type="unfinished">Cuddio hwn</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation type="unfinished">Dw i wedi gorffen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished">Stopio darllen</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation type="unfinished">Ei ddarllen i fi</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>Quote: %1</source>
        <translation type="unfinished">Dyfyniad: %1</translation>
    </message>
    <message>
        <source>Quote: %1. %2</source>
        <translation type="unfinished">Dyfyniad: %1. %2</translation>
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
        <translation type="unfinished">Dewiswch beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Enter the date of the visit</source>
        <translation type="unfinished">Rhowch ddyddiad yr ymweliad</translation>
    </message>
    <message>
        <source>Date of the visit must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Rhaid i ddyddiad yr ymweliad fod yn ddiwrnod, mis a blwyddyn, fel 18/11/2026</translation>
    </message>
    <message>
        <source>Select where the visit was</source>
        <translation type="unfinished">Dewiswch ble roedd yr ymweliad</translation>
    </message>
    <message>
        <source>Select what the visit was for</source>
        <translation type="unfinished">Dewiswch beth oedd diben yr ymweliad</translation>
    </message>
    <message>
        <source>Select yes if you spoke to %1 alone</source>
        <translation type="unfinished">Dewiswch Ie os siaradoch â %1 ar ei ben/phen ei hun</translation>
    </message>
    <message>
        <source>Enter who is new in the home</source>
        <translation type="unfinished">Rhowch pwy sy&apos;n newydd yn y cartref</translation>
    </message>
    <message>
        <source>Date of the next visit must be a day, month and year, like 2/12/2026</source>
        <translation type="unfinished">Rhaid i ddyddiad yr ymweliad nesaf fod yn ddiwrnod, mis a blwyddyn, fel 2/12/2026</translation>
    </message>
    <message>
        <source>Select whether you offered %1 the chance to be seen alone</source>
        <translation type="unfinished">Dewiswch a wnaethoch gynnig cyfle i %1 gael ei weld/gweld ar ei ben/phen ei hun</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation type="unfinished">Digwyddodd yr ymweliad</translation>
    </message>
    <message>
        <source>No one answered</source>
        <translation type="unfinished">Nid atebodd neb</translation>
    </message>
    <message>
        <source>I was not let in</source>
        <translation type="unfinished">Ni chefais fynd i mewn</translation>
    </message>
    <message>
        <source>No child was there</source>
        <translation type="unfinished">Nid oedd unrhyw blentyn yno</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation type="unfinished">Cafodd ei ganslo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Ddoe</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Diwrnod arall</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Cartref</translation>
    </message>
    <message>
        <source>Where the child lives now</source>
        <translation type="unfinished">Lle mae&apos;r plentyn yn byw nawr</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">Cartref maeth neu gartref gofal</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Clinig</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">Meithrinfa</translation>
    </message>
    <message>
        <source>Family time centre</source>
        <translation type="unfinished">Canolfan amser teulu</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">Rhywle arall</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">Galwad fideo</translation>
    </message>
    <message>
        <source>Does not count as a visit</source>
        <translation type="unfinished">Nid yw&apos;n cyfrif fel ymweliad</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">Galwad ffôn</translation>
    </message>
    <message>
        <source>Visit under the plan</source>
        <translation type="unfinished">Ymweliad o dan y cynllun</translation>
    </message>
    <message>
        <source>A visit that the child&apos;s plan or the law asks for</source>
        <translation type="unfinished">Ymweliad y mae cynllun y plentyn neu&apos;r gyfraith yn gofyn amdano</translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished">Ymholiad adran 47</translation>
    </message>
    <message>
        <source>Part of a child protection enquiry</source>
        <translation type="unfinished">Rhan o ymholiad amddiffyn plant</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Core group or other meeting. Does not count as a visit</source>
        <translation type="unfinished">Grŵp craidd neu gyfarfod arall. Nid yw&apos;n cyfrif fel ymweliad</translation>
    </message>
    <message>
        <source>Follow-up or something else</source>
        <translation type="unfinished">Dilyniant neu rywbeth arall</translation>
    </message>
    <message>
        <source>Health review or health visit</source>
        <translation type="unfinished">Adolygiad iechyd neu ymweliad iechyd</translation>
    </message>
    <message>
        <source>Also a school nurse&apos;s own visit to the child</source>
        <translation type="unfinished">Hefyd ymweliad nyrs ysgol ei hun â&apos;r plentyn</translation>
    </message>
    <message>
        <source>A review of the Healthy Child Programme, or another health visit</source>
        <translation type="unfinished">Adolygiad o dan y Rhaglen Plant Iach, neu ymweliad iechyd arall</translation>
    </message>
    <message>
        <source>Return home interview</source>
        <translation type="unfinished">Cyfweliad dychwelyd adref</translation>
    </message>
    <message>
        <source>After the child was missing</source>
        <translation type="unfinished">Ar ôl i&apos;r plentyn fod ar goll</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Amser teulu</translation>
    </message>
    <message>
        <source>You watched family time. Does not count as a visit</source>
        <translation type="unfinished">Buoch yn gwylio amser teulu. Nid yw&apos;n cyfrif fel ymweliad</translation>
    </message>
    <message>
        <source>Taking the child somewhere</source>
        <translation type="unfinished">Mynd â&apos;r plentyn i rywle</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>%1 did not want to</source>
        <translation type="unfinished">Nid oedd %1 eisiau</translation>
    </message>
    <message>
        <source>Not right for %1&apos;s age or understanding</source>
        <translation type="unfinished">Anaddas i oedran neu ddealltwriaeth %1</translation>
    </message>
    <message>
        <source>A parent or carer would not allow it</source>
        <translation type="unfinished">Ni fyddai rhiant neu ofalwr yn caniatáu hynny</translation>
    </message>
    <message>
        <source>No private place</source>
        <translation type="unfinished">Dim lle preifat</translation>
    </message>
    <message>
        <source>Interpreter or communication aid not there</source>
        <translation type="unfinished">Nid oedd dehonglydd neu gymorth cyfathrebu yno</translation>
    </message>
    <message>
        <source>%1 was asleep or ill</source>
        <translation type="unfinished">Roedd %1 yn cysgu neu&apos;n sâl</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
        <source>Yes, awake</source>
        <translation type="unfinished">Ie, yn effro</translation>
    </message>
    <message>
        <source>No, asleep</source>
        <translation type="unfinished">Na, yn cysgu</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">Nid oes angen</translation>
    </message>
    <message>
        <source>Professional interpreter</source>
        <translation type="unfinished">Dehonglydd proffesiynol</translation>
    </message>
    <message>
        <source>Signed or Makaton</source>
        <translation type="unfinished">Iaith arwyddion neu Makaton</translation>
    </message>
    <message>
        <source>A family member helped</source>
        <translation type="unfinished">Helpodd aelod o&apos;r teulu</translation>
    </message>
    <message>
        <source>Needed but not there</source>
        <translation type="unfinished">Roedd ei angen ond nid oedd yno</translation>
    </message>
</context>
<context>
    <name>RecordVisitScreen</name>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Cau. Mae eich drafft yn aros ar y llechen hon.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">Gwiriwch eich atebion</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Pob adran</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation type="unfinished">Gwirio atebion</translation>
    </message>
    <message>
        <source>Sign and finish this visit</source>
        <translation type="unfinished">Llofnodi a gorffen yr ymweliad hwn</translation>
    </message>
    <message>
        <source>Before you go in: last visits, wishes, what to know</source>
        <translation type="unfinished">Cyn i chi fynd i mewn: yr ymweliadau diwethaf, dymuniadau, beth i&apos;w wybod</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Dechreuwyd</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Gorffennwyd</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished">Beth oedd y diben</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation type="unfinished">Sut y&apos;i gwnaed</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished">Ble roedd</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished">Lle mae&apos;r plentyn yn byw</translation>
    </message>
    <message>
        <source>The family knew of the visit</source>
        <translation type="unfinished">Roedd y teulu&apos;n gwybod am yr ymweliad</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation type="unfinished">Pwy arall oedd yno</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Dehonglydd</translation>
    </message>
    <message>
        <source>Why a member of the family interpreted</source>
        <translation type="unfinished">Pam y bu aelod o&apos;r teulu&apos;n dehongli</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished">Gwnaed gan</translation>
    </message>
    <message>
        <source>Whether the child was seen</source>
        <translation type="unfinished">A welwyd y plentyn</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation type="unfinished">Pam nad ar ei ben ei hun</translation>
    </message>
    <message>
        <source>More about why not alone</source>
        <translation type="unfinished">Rhagor am pam nad ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Awake or asleep</source>
        <translation type="unfinished">Yn effro neu&apos;n cysgu</translation>
    </message>
    <message>
        <source>Where the child sleeps was seen</source>
        <translation type="unfinished">Gwelwyd lle mae&apos;r plentyn yn cysgu</translation>
    </message>
    <message>
        <source>Where the child sleeps</source>
        <translation type="unfinished">Lle mae&apos;r plentyn yn cysgu</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation type="unfinished">Wedi&apos;i groesi allan</translation>
    </message>
    <message>
        <source>Somebody else was in the room</source>
        <translation type="unfinished">Roedd rhywun arall yn yr ystafell</translation>
    </message>
    <message>
        <source>Language used with the child</source>
        <translation type="unfinished">Iaith a ddefnyddiwyd gyda&apos;r plentyn</translation>
    </message>
    <message>
        <source>How you understood each other</source>
        <translation type="unfinished">Sut y gwnaethoch ddeall eich gilydd</translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished">Cam-drin domestig</translation>
    </message>
    <message>
        <source>The child was offered the chance to be seen alone</source>
        <translation type="unfinished">Cynigiwyd cyfle i&apos;r plentyn gael ei weld ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Women who were offered the chance to be seen alone</source>
        <translation type="unfinished">Menywod y cynigiwyd cyfle iddynt gael eu gweld ar eu pen eu hunain</translation>
    </message>
    <message>
        <source>Women who were not offered the chance to be seen alone</source>
        <translation type="unfinished">Menywod na chynigiwyd cyfle iddynt gael eu gweld ar eu pen eu hunain</translation>
    </message>
    <message>
        <source>Which health review</source>
        <translation type="unfinished">Pa adolygiad iechyd</translation>
    </message>
    <message>
        <source>Why it was written up late</source>
        <translation type="unfinished">Pam yr ysgrifennwyd yn hwyr</translation>
    </message>
    <message>
        <source>More about why it was late</source>
        <translation type="unfinished">Rhagor am pam yr oedd yn hwyr</translation>
    </message>
    <message>
        <source>Next visit planned for</source>
        <translation type="unfinished">Ymweliad nesaf wedi&apos;i gynllunio ar gyfer</translation>
    </message>
    <message>
        <source>Somebody was in danger at the time</source>
        <translation type="unfinished">Roedd rhywun mewn perygl ar y pryd</translation>
    </message>
    <message>
        <source>New in the home</source>
        <translation type="unfinished">Newydd yn y cartref</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Yr hyn a welsoch ac a glywsoch</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished">Union eiriau</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">Barn</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">Beth mae&apos;n ei olygu</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Beth sy&apos;n digwydd nesaf</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Enw cyntaf</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Cyfenw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Dyddiad geni</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation type="unfinished">Dyddiad geni disgwyliedig</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished">Adwaenir fel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">Anghenion cyfathrebu</translation>
    </message>
    <message>
        <source>Before the door</source>
        <translation type="unfinished">Cyn cyrraedd y drws</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Pobl hysbys</translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished">Aelwyd</translation>
    </message>
    <message>
        <source>The council&apos;s own number</source>
        <translation type="unfinished">Rhif y cyngor ei hun</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">Gwelwyd ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Seen, not alone</source>
        <translation type="unfinished">Gwelwyd, nid ar ei ben ei hun</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished">Ni welwyd</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Heb ei gofnodi</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation type="unfinished">Digwyddodd yr ymweliad</translation>
    </message>
    <message>
        <source>No reply at the door</source>
        <translation type="unfinished">Dim ateb wrth y drws</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">Heb gael mynd i mewn</translation>
    </message>
    <message>
        <source>The child was not there</source>
        <translation type="unfinished">Nid oedd y plentyn yno</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Wedi&apos;i ganslo</translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished">Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">Galwad fideo</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">Galwad ffôn</translation>
    </message>
    <message>
        <source>Visit under the plan</source>
        <translation type="unfinished">Ymweliad o dan y cynllun</translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished">Ymholiad adran 47</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Amser teulu</translation>
    </message>
    <message>
        <source>Taking the child somewhere</source>
        <translation type="unfinished">Mynd â&apos;r plentyn i rywle</translation>
    </message>
    <message>
        <source>Return home interview</source>
        <translation type="unfinished">Cyfweliad dychwelyd adref</translation>
    </message>
    <message>
        <source>Health contact</source>
        <translation type="unfinished">Cyswllt iechyd</translation>
    </message>
    <message>
        <source>Follow-up or something else</source>
        <translation type="unfinished">Dilyniant neu rywbeth arall</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Cartref</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">Cartref maeth neu gartref gofal</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">Meithrinfa</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Clinig</translation>
    </message>
    <message>
        <source>Family time centre</source>
        <translation type="unfinished">Canolfan amser teulu</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">Rhywle arall</translation>
    </message>
    <message>
        <source>The child did not want to</source>
        <translation type="unfinished">Nid oedd y plentyn eisiau</translation>
    </message>
    <message>
        <source>Not right for the child&apos;s age or understanding</source>
        <translation type="unfinished">Anaddas i oedran neu ddealltwriaeth y plentyn</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation type="unfinished">Nid oedd modd ei wneud</translation>
    </message>
    <message>
        <source>A parent or carer would not allow it</source>
        <translation type="unfinished">Ni fyddai rhiant neu ofalwr yn caniatáu hynny</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished">Yn effro</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished">Yn cysgu</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">Nid oes angen</translation>
    </message>
    <message>
        <source>Professional interpreter</source>
        <translation type="unfinished">Dehonglydd proffesiynol</translation>
    </message>
    <message>
        <source>Signed or Makaton</source>
        <translation type="unfinished">Iaith arwyddion neu Makaton</translation>
    </message>
    <message>
        <source>A family member helped</source>
        <translation type="unfinished">Helpodd aelod o&apos;r teulu</translation>
    </message>
    <message>
        <source>Needed but not there</source>
        <translation type="unfinished">Roedd ei angen ond nid oedd yno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 did not want to</source>
        <translation type="unfinished">Nid oedd %1 eisiau</translation>
    </message>
    <message>
        <source>not right for %1&apos;s age or understanding</source>
        <translation type="unfinished">anaddas i oedran neu ddealltwriaeth %1</translation>
    </message>
    <message>
        <source>it could not be done</source>
        <translation type="unfinished">nid oedd modd ei wneud</translation>
    </message>
    <message>
        <source>a parent or carer would not allow it</source>
        <translation type="unfinished">ni fyddai rhiant neu ofalwr yn caniatáu hynny</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">rhywbeth arall</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Ymweliad</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished">Ymweliad cartref</translation>
    </message>
    <message>
        <source>Visit to the foster or care home</source>
        <translation type="unfinished">Ymweliad â&apos;r cartref maeth neu&apos;r cartref gofal</translation>
    </message>
    <message>
        <source>School visit</source>
        <translation type="unfinished">Ymweliad ysgol</translation>
    </message>
    <message>
        <source>Nursery visit</source>
        <translation type="unfinished">Ymweliad meithrinfa</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation type="unfinished">Ymweliad clinig</translation>
    </message>
    <message>
        <source>Visit at the family time centre</source>
        <translation type="unfinished">Ymweliad yn y ganolfan amser teulu</translation>
    </message>
    <message>
        <source>Visit somewhere else</source>
        <translation type="unfinished">Ymweliad yn rhywle arall</translation>
    </message>
    <message>
        <source>Phone call – not a visit</source>
        <translation type="unfinished">Galwad ffôn – nid ymweliad</translation>
    </message>
    <message>
        <source>Video call – not a visit</source>
        <translation type="unfinished">Galwad fideo – nid ymweliad</translation>
    </message>
    <message>
        <source>Meeting – not a visit</source>
        <translation type="unfinished">Cyfarfod – nid ymweliad</translation>
    </message>
    <message>
        <source>Family time – not a visit</source>
        <translation type="unfinished">Amser teulu – nid ymweliad</translation>
    </message>
    <message>
        <source>Taking the child somewhere – not a visit</source>
        <translation type="unfinished">Mynd â&apos;r plentyn i rywle – nid ymweliad</translation>
    </message>
    <message>
        <source>%1, section 47 enquiry</source>
        <translation type="unfinished">%1, ymholiad adran 47</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation type="unfinished">Nid oedd %1 yno</translation>
    </message>
    <message>
        <source>, asleep</source>
        <translation type="unfinished">, yn cysgu</translation>
    </message>
    <message>
        <source>, awake</source>
        <translation type="unfinished">, yn effro</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Gwelwyd</translation>
    </message>
    <message>
        <source>Seen, not alone: %1</source>
        <translation type="unfinished">Gwelwyd, nid ar ei ben ei hun: %1</translation>
    </message>
    <message>
        <source>Not recorded whether %1 was seen</source>
        <translation type="unfinished">Heb ei gofnodi a welwyd %1 ai peidio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Not struck out</source>
        <translation type="unfinished">Heb ei groesi allan</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Dim</translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation type="unfinished">Dau fersiwn: %1</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Child&apos;s details</source>
        <translation type="unfinished">Manylion y plentyn</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Cynllun</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished">Lleoliad</translation>
    </message>
    <message>
        <source>Who works with the child</source>
        <translation type="unfinished">Pwy sy&apos;n gweithio gyda&apos;r plentyn</translation>
    </message>
    <message>
        <source>Notes of a visit</source>
        <translation type="unfinished">Nodiadau ymweliad</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Adolygiad</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 am %2</translation>
    </message>
    <message>
        <source>Wishes and feelings</source>
        <translation type="unfinished">Dymuniadau a theimladau</translation>
    </message>
    <message>
        <source>Beside wishes and feelings</source>
        <translation type="unfinished">Wrth ochr dymuniadau a theimladau</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Dw i ddim yn teimlo&apos;n ddiogel</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Arsylwad</translation>
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
        <translation type="unfinished">Rhoi enw arall i&apos;r tŷ hwn</translation>
    </message>
    <message>
        <source>The name of this house</source>
        <translation type="unfinished">Enw&apos;r tŷ hwn</translation>
    </message>
    <message>
        <source>This is its name</source>
        <translation type="unfinished">Dyma ei enw</translation>
    </message>
</context>
<context>
    <name>ReplayPart</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished">Stopio yma</translation>
    </message>
    <message>
        <source>Show how I drew it</source>
        <translation type="unfinished">Dangos sut wnes i&apos;r llun</translation>
    </message>
    <message>
        <source>Show the next line</source>
        <translation type="unfinished">Dangos y llinell nesaf</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">Pwy i&apos;w ffonio</translation>
    </message>
    <message>
        <source>Private questions</source>
        <translation type="unfinished">Cwestiynau preifat</translation>
    </message>
    <message>
        <source>Make sure that nobody else can see this screen.</source>
        <translation type="unfinished">Gwnewch yn siŵr na all neb arall weld y sgrin hon.</translation>
    </message>
    <message>
        <source>Answered. Hidden, so that nobody else reads it here.</source>
        <translation type="unfinished">Atebwyd. Wedi&apos;i guddio, fel na fydd neb arall yn ei ddarllen yma.</translation>
    </message>
    <message>
        <source>Hidden, so that nobody else reads them here. Answer when you are by yourself.</source>
        <translation type="unfinished">Wedi&apos;u cuddio, fel na fydd neb arall yn eu darllen yma. Atebwch pan fyddwch ar eich pen eich hun.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Cuddio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Hide the private questions</source>
        <translation type="unfinished">Cuddio&apos;r cwestiynau preifat</translation>
    </message>
    <message>
        <source>Show the private questions</source>
        <translation type="unfinished">Dangos y cwestiynau preifat</translation>
    </message>
</context>
<context>
    <name>SaveWords</name>
    <message>
        <source>This tablet is full. Remove photos, films or apps, then try again. Keep this page open.</source>
        <translation type="unfinished">Mae&apos;r llechen hon yn llawn. Tynnwch luniau, ffilmiau neu apiau oddi arni, yna rhowch gynnig arall arni. Cadwch y dudalen hon ar agor.</translation>
    </message>
    <message>
        <source>The tablet is busy with other work. Wait a moment, then try again. Keep this page open.</source>
        <translation type="unfinished">Mae&apos;r llechen yn brysur gyda gwaith arall. Arhoswch funud, yna rhowch gynnig arall arni. Cadwch y dudalen hon ar agor.</translation>
    </message>
    <message>
        <source>The tablet cannot write to its store. Copy what you typed to paper and call your help desk. %1</source>
        <translation type="unfinished">Ni all y llechen ysgrifennu i&apos;w storfa. Copïwch yr hyn a deipioch ar bapur a ffoniwch eich desg gymorth. %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished">Clirio: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clirio</translation>
    </message>
</context>
<context>
    <name>SecretPart</name>
    <message>
        <source>To try again, type this word: %1</source>
        <translation type="unfinished">I roi cynnig arall arni, teipiwch y gair hwn: %1</translation>
    </message>
    <message>
        <source>Or type your PIN or password</source>
        <translation type="unfinished">Neu teipiwch eich PIN neu&apos;ch cyfrinair</translation>
    </message>
    <message>
        <source>The word</source>
        <translation type="unfinished">Y gair</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation type="unfinished">PIN neu gyfrinair</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Ymlaen</translation>
    </message>
    <message>
        <source>Unlock with this</source>
        <translation type="unfinished">Datgloi gyda hwn</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>The visit can be finished without it</source>
        <translation type="unfinished">Gellir gorffen yr ymweliad hebddo</translation>
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
        <translation type="unfinished">Pryd, ble ac i ba ddiben</translation>
    </message>
    <message>
        <source>The children</source>
        <translation type="unfinished">Y plant</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Pwy oedd yno</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Yr hyn a welsoch ac a glywsoch</translation>
    </message>
    <message>
        <source>What you think it means</source>
        <translation type="unfinished">Beth mae&apos;n ei olygu yn eich barn chi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Diogelwch</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Y camau nesaf</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>Open them in any order. What you answer is kept at once on this tablet.</source>
        <translation type="unfinished">Agorwch nhw mewn unrhyw drefn. Cedwir ar unwaith ar y llechen hon yr hyn yr ydych yn ei ateb.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Maint testun</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translation type="unfinished">Llai o symudiad ar y sgrin</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>A visit that is open keeps its language until you open it again. Nothing you have typed is changed.</source>
        <translation type="unfinished">Mae ymweliad sydd ar agor yn cadw ei iaith nes i chi ei agor eto. Nid oes dim byd a deipiwyd gennych yn cael ei newid.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Preifatrwydd</translation>
    </message>
    <message>
        <source>“Cover”, or Ctrl and the full stop key, hides the screen at once. Within a minute one tap brings it back; after that your PIN is asked for.</source>
        <translation type="unfinished">Mae “Gorchuddio”, neu Ctrl a&apos;r fysell atalnod llawn, yn cuddio&apos;r sgrin ar unwaith. O fewn munud mae un tap yn dod â hi yn ôl; ar ôl hynny gofynnir am eich PIN.</translation>
    </message>
    <message>
        <source>Shown when a child says “I don’t feel safe”, and when somebody is in danger. One on each line.</source>
        <translation type="unfinished">Dangosir y rhain pan fydd plentyn yn dweud “Dw i ddim yn teimlo&apos;n ddiogel”, a phan fydd rhywun mewn perygl. Un ar bob llinell.</translation>
    </message>
    <message>
        <source>Duty numbers on this tablet</source>
        <translation type="unfinished">Rhifau dyletswydd ar y llechen hon</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished">Wrthi&apos;n cysoni…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Cysoni nawr</translation>
    </message>
    <message>
        <source>Choose a child, or Record beside a child to record a visit.</source>
        <translation type="unfinished">Dewiswch blentyn, neu Cofnodi wrth ymyl plentyn i gofnodi ymweliad.</translation>
    </message>
    <message>
        <source>Choose a child.</source>
        <translation type="unfinished">Dewiswch blentyn.</translation>
    </message>
    <message>
        <source>What needs you is opened here.</source>
        <translation type="unfinished">Yma yr agorir yr hyn y mae angen eich sylw arno.</translation>
    </message>
    <message>
        <source>Choose what to see.</source>
        <translation type="unfinished">Dewiswch beth i&apos;w weld.</translation>
    </message>
</context>
<context>
    <name>ShowBackStage</name>
    <message>
        <source>Say some more</source>
        <translation type="unfinished">Dweud mwy</translation>
    </message>
</context>
<context>
    <name>SortPart</name>
    <message>
        <source>%1: put %2 here</source>
        <translation type="unfinished">%1: rhoi %2 yma</translation>
    </message>
    <message>
        <source>Where does this go: %1?</source>
        <translation type="unfinished">Ble mae hwn yn mynd: %1?</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished">Statws: %1</translation>
    </message>
</context>
<context>
    <name>StrikeVisitScreen</name>
    <message>
        <source>Strike out a record</source>
        <translation type="unfinished">Croesi cofnod allan</translation>
    </message>
    <message>
        <source>A record that is struck out counts for nothing: no due date moves because of it. It is never deleted. It stays in the history, with who struck it out and why.</source>
        <translation type="unfinished">Nid yw cofnod sydd wedi&apos;i groesi allan yn cyfrif o gwbl: nid oes unrhyw ddyddiad dyledus yn symud o&apos;i herwydd. Ni chaiff byth ei ddileu. Mae&apos;n aros yn yr hanes, gyda phwy a&apos;i croesodd allan a pham.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>It counts for nothing from then on, and due dates may come sooner. It stays in the history.</source>
        <translation type="unfinished">Nid yw&apos;n cyfrif o gwbl o hynny ymlaen, a gall dyddiadau dyledus ddod yn gynt. Mae&apos;n aros yn yr hanes.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Yes, strike it out</source>
        <translation type="unfinished">Ie, ei groesi allan</translation>
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
        <translation type="unfinished">plentyn sydd wedi gadael eich llwyth achosion</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation type="unfinished">Ysgrifennwyd %1</translation>
    </message>
    <message>
        <source>Two people changed this: %1 – %2</source>
        <translation type="unfinished">Newidiodd dau berson hyn: %1 – %2</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished">1 plentyn</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform>%n plentyn</numerusform>
            <numerusform>%n plentyn</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 cofnod</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1</source>
        <translation type="unfinished">Daw&apos;r hynaf o %1</translation>
    </message>
    <message>
        <source>Free storage: %1 GB</source>
        <translation type="unfinished">Storfa rydd: %1 GB</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Cysoni</translation>
    </message>
    <message>
        <source>Sending and receiving are two things: that all is sent does not mean that you have the newest records.</source>
        <translation type="unfinished">Dau beth yw anfon a derbyn: nid yw&apos;r ffaith bod popeth wedi&apos;i anfon yn golygu bod y cofnodion diweddaraf gennych.</translation>
    </message>
    <message>
        <source>Sending and receiving…</source>
        <translation type="unfinished">Wrthi&apos;n anfon ac yn derbyn…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished">Anfon nawr</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished">Angen eich sylw</translation>
    </message>
    <message>
        <source>What you wrote on this tablet</source>
        <translation type="unfinished">Yr hyn a ysgrifennoch ar y llechen hon</translation>
    </message>
    <message>
        <source>What is on this tablet</source>
        <translation type="unfinished">Beth sydd ar y llechen hon</translation>
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
        <translation type="unfinished">%1, yn cael ei ddangos nawr</translation>
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
        <translation type="unfinished">Ei dynnu allan? Wedyn bydd wedi mynd.</translation>
    </message>
    <message>
        <source>No, leave it in</source>
        <translation type="unfinished">Na, ei adael i mewn</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation type="unfinished">Ie, ei dynnu allan</translation>
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
        <translation type="unfinished">Rhoi&apos;n ôl i %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Agor %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, gan %2</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Datgloi</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished">Rhowch eich PIN</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished">Dileu&apos;r digid olaf</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Clirio</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Wrthi&apos;n datgloi…</translation>
    </message>
    <message>
        <source>Not %1?</source>
        <translation type="unfinished">Nid %1?</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished">Gosod y llechen hon</translation>
    </message>
    <message>
        <source>Set it up for somebody else</source>
        <translation type="unfinished">Ei gosod ar gyfer rhywun arall</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">Ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished">Tynnwyd: %1</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everyone who lives in the same home is listed.</source>
        <translation type="unfinished">Rhestrir pawb sy&apos;n byw yn yr un cartref.</translation>
    </message>
    <message>
        <source>Who was the visit to?</source>
        <translation type="unfinished">Â phwy yr oedd yr ymweliad?</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation type="unfinished">Ymweliad â %1</translation>
    </message>
    <message>
        <source>Kept aside. It counts for nothing.</source>
        <translation type="unfinished">Wedi&apos;i roi o&apos;r neilltu. Nid yw&apos;n cyfrif o gwbl.</translation>
    </message>
    <message>
        <source>Kept aside, it counts for nothing: %1.</source>
        <translation type="unfinished">Wedi&apos;i roi o&apos;r neilltu, nid yw&apos;n cyfrif o gwbl: %1.</translation>
    </message>
    <message>
        <source>Waits for an earlier change that has not arrived.</source>
        <translation type="unfinished">Yn aros am newid cynharach nad yw wedi cyrraedd.</translation>
    </message>
    <message>
        <source>Only on this tablet so far.</source>
        <translation type="unfinished">Ar y llechen hon yn unig hyd yma.</translation>
    </message>
    <message>
        <source>Received %1.</source>
        <translation type="unfinished">Derbyniwyd %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <translation type="unfinished">%1: %2 (cynt: %3)</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Notes changed by %1 on %2</source>
        <translation type="unfinished">Newidiwyd y nodiadau gan %1 ar %2</translation>
    </message>
    <message>
        <source>Changed by %1 on %2</source>
        <translation type="unfinished">Newidiwyd gan %1 ar %2</translation>
    </message>
    <message>
        <source>Notes written by %1 on %2</source>
        <translation type="unfinished">Ysgrifennwyd y nodiadau gan %1 ar %2</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2</source>
        <translation type="unfinished">Cofnodwyd gan %1 ar %2</translation>
    </message>
    <message>
        <source>Struck out by %1 on %2</source>
        <translation type="unfinished">Croeswyd allan gan %1 ar %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished">Oherwydd: %1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation type="unfinished">Ysgrifennwyd gan %1</translation>
    </message>
    <message>
        <source>%1 recorded this visit too. Two workers went together, and both records count.</source>
        <translation type="unfinished">Cofnododd %1 yr ymweliad hwn hefyd. Aeth dau weithiwr gyda&apos;i gilydd, ac mae&apos;r ddau gofnod yn cyfrif.</translation>
    </message>
    <message>
        <source>Perhaps entered twice: there is another record of this day by %1. Both count until one is struck out.</source>
        <translation type="unfinished">Efallai iddo gael ei gofnodi ddwywaith: mae cofnod arall ar gyfer y diwrnod hwn gan %1. Mae&apos;r ddau yn cyfrif nes i un gael ei groesi allan.</translation>
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
        <translation type="unfinished">Agor y cofnod arall</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Yr ymweliad</translation>
    </message>
    <message>
        <source>Where this record comes from</source>
        <translation type="unfinished">O ble y daw&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message>
        <source>Change this record</source>
        <translation type="unfinished">Newid y cofnod hwn</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation type="unfinished">Ei groesi allan</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Record a visit to %1</source>
        <translation type="unfinished">Cofnodi ymweliad â %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Cofnodi</translation>
    </message>
</context>
<context>
    <name>VisitsHeader</name>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Fy ymweliadau</translation>
    </message>
    <message>
        <source>Read my visits again</source>
        <translation type="unfinished">Darllen fy ymweliadau eto</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Adnewyddu</translation>
    </message>
    <message>
        <source>Whose children</source>
        <translation type="unfinished">Plant pwy</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Fy rhai i</translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished">Fy nhîm</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation type="unfinished">Yn cyflenwi</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation type="unfinished">Pa ymweliadau</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Yn hwyr</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">I&apos;w gwneud</translation>
    </message>
    <message>
        <source>Seen alone due</source>
        <translation type="unfinished">Gweld ar ei ben ei hun i&apos;w wneud</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Dangos y cyfan</translation>
    </message>
</context>
<context>
    <name>VoiceEntryScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>%1 took this back. What it said is not shown.</source>
        <translation type="unfinished">Cymerodd %1 hwn yn ôl. Nid yw&apos;r hyn yr oedd yn ei ddweud yn cael ei ddangos.</translation>
    </message>
    <message>
        <source>A drawing by %1</source>
        <translation type="unfinished">Llun gan %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Stopio</translation>
    </message>
    <message>
        <source>Show the next line</source>
        <translation type="unfinished">Dangos y llinell nesaf</translation>
    </message>
    <message>
        <source>Show how it was drawn</source>
        <translation type="unfinished">Dangos sut y tynnwyd y llun</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">Wrth ei ochr</translation>
    </message>
    <message>
        <source>Nothing has been written beside it yet.</source>
        <translation type="unfinished">Nid oes dim wedi&apos;i ysgrifennu wrth ei ochr eto.</translation>
    </message>
    <message>
        <source>Write your response</source>
        <translation type="unfinished">Ysgrifennu eich ymateb</translation>
    </message>
    <message>
        <source>Record what happened about it</source>
        <translation type="unfinished">Cofnodi beth ddigwyddodd yn ei gylch</translation>
    </message>
    <message>
        <source>Let more people read it</source>
        <translation type="unfinished">Gadael i ragor o bobl ei ddarllen</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">Cymerodd %1 hwn yn ôl</translation>
    </message>
    <message>
        <source>Who may read it now?</source>
        <translation type="unfinished">Pwy sy&apos;n cael darllen hwn nawr?</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The worker’s answer</source>
        <translation type="unfinished">Ateb y gweithiwr</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">Cymerodd %1 hwn yn ôl</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation type="unfinished">Beth ddigwyddodd: %1</translation>
    </message>
    <message>
        <source>More people may read it</source>
        <translation type="unfinished">Mae rhagor o bobl yn cael darllen hwn</translation>
    </message>
    <message>
        <source>Whether %1 was told is not recorded.</source>
        <translation type="unfinished">Nid yw wedi&apos;i gofnodi a ddywedwyd wrth %1 ai peidio.</translation>
    </message>
    <message>
        <source>%1 was told.</source>
        <translation type="unfinished">Dywedwyd wrth %1.</translation>
    </message>
    <message>
        <source>%1 was not told.</source>
        <translation type="unfinished">Ni ddywedwyd wrth %1.</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation type="unfinished">Ysgrifennwyd gan %1 ar %2.</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation type="unfinished">Roedd hynny ar %1.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation type="unfinished">Penderfynwyd gan %1.</translation>
    </message>
    <message>
        <source>Now also: %1.</source>
        <translation type="unfinished">Nawr hefyd: %1.</translation>
    </message>
    <message>
        <source>Answered, and what happened is recorded.</source>
        <translation type="unfinished">Wedi&apos;i ateb, ac mae&apos;r hyn a ddigwyddodd wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>What happened is recorded. Not answered yet.</source>
        <translation type="unfinished">Mae&apos;r hyn a ddigwyddodd wedi&apos;i gofnodi. Heb ei ateb eto.</translation>
    </message>
    <message>
        <source>Answered. What happened is not recorded yet.</source>
        <translation type="unfinished">Wedi&apos;i ateb. Nid yw&apos;r hyn a ddigwyddodd wedi&apos;i gofnodi eto.</translation>
    </message>
    <message>
        <source>Not answered yet, and what happened is not recorded.</source>
        <translation type="unfinished">Heb ei ateb eto, ac nid yw&apos;r hyn a ddigwyddodd wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, with %3’s tablet.</source>
        <translation type="unfinished">%1, %2, gyda llechen %3.</translation>
    </message>
    <message>
        <source>What happened next is not recorded yet.</source>
        <translation type="unfinished">Nid yw&apos;r hyn a ddigwyddodd nesaf wedi&apos;i gofnodi eto.</translation>
    </message>
    <message>
        <source>With the people there</source>
        <translation type="unfinished">Gyda&apos;r bobl oedd yno</translation>
    </message>
    <message>
        <source>How %1 shows what they want</source>
        <translation type="unfinished">Sut mae %1 yn dangos eisiau rhywbeth</translation>
    </message>
    <message>
        <source>The worker’s own view of what %1 might say</source>
        <translation type="unfinished">Barn y gweithiwr ei hun am yr hyn y gallai %1 ei ddweud</translation>
    </message>
    <message>
        <source>What the worker saw of %1</source>
        <translation type="unfinished">Yr hyn a welodd y gweithiwr o %1</translation>
    </message>
    <message>
        <source>%1, written by %2. In the room: %3.</source>
        <translation type="unfinished">%1, ysgrifennwyd gan %2. Yn yr ystafell: %3.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Like</source>
        <translation type="unfinished">Hoffi</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Ddim yn siŵr</translation>
    </message>
    <message>
        <source>Don’t like</source>
        <translation type="unfinished">Ddim yn hoffi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 skipped this.</source>
        <translation type="unfinished">Aeth %1 heibio i hwn.</translation>
    </message>
    <message>
        <source>%1 chose “I don’t know”.</source>
        <translation type="unfinished">Dewisodd %1 “Dw i ddim yn gwybod”.</translation>
    </message>
    <message>
        <source>%1 chose “I don’t want to say”.</source>
        <translation type="unfinished">Dewisodd %1 “Dw i ddim eisiau dweud”.</translation>
    </message>
    <message>
        <source>%1 took this out again. What it said is not kept.</source>
        <translation type="unfinished">Tynnodd %1 hwn allan eto. Ni chedwir yr hyn yr oedd yn ei ddweud.</translation>
    </message>
    <message>
        <source>%1 typed this.</source>
        <translation type="unfinished">Teipiodd %1 hwn.</translation>
    </message>
    <message>
        <source>The worker wrote down the exact words.</source>
        <translation type="unfinished">Ysgrifennodd y gweithiwr yr union eiriau.</translation>
    </message>
    <message>
        <source>How I feel</source>
        <translation type="unfinished">Sut dw i&apos;n teimlo</translation>
    </message>
    <message>
        <source>My three houses</source>
        <translation type="unfinished">Fy nhri thŷ</translation>
    </message>
    <message>
        <source>Like and don’t like</source>
        <translation type="unfinished">Hoffi a ddim yn hoffi</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Llun</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation type="unfinished">Yn fy ngeiriau i</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished">Pobl a lleoedd</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation type="unfinished">Newyddion da</translation>
    </message>
    <message>
        <source>What I want to happen</source>
        <translation type="unfinished">Beth dw i eisiau iddo ddigwydd</translation>
    </message>
    <message>
        <source>Anyone helping the child</source>
        <translation type="unfinished">Unrhyw un sy&apos;n helpu&apos;r plentyn</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished">Gofalwr</translation>
    </message>
    <message>
        <source>Mum or dad</source>
        <translation type="unfinished">Mam neu Dad</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Reviewing officer</source>
        <translation type="unfinished">Swyddog adolygu</translation>
    </message>
    <message>
        <source>The plan was changed</source>
        <translation type="unfinished">Newidiwyd y cynllun</translation>
    </message>
    <message>
        <source>It was told at a conference</source>
        <translation type="unfinished">Fe&apos;i dywedwyd mewn cynhadledd</translation>
    </message>
    <message>
        <source>It was told at a core group</source>
        <translation type="unfinished">Fe&apos;i dywedwyd mewn grŵp craidd</translation>
    </message>
    <message>
        <source>It was told at a review</source>
        <translation type="unfinished">Fe&apos;i dywedwyd mewn adolygiad</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Amser teulu</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished">Lle mae&apos;r plentyn yn byw</translation>
    </message>
    <message>
        <source>Help was arranged</source>
        <translation type="unfinished">Trefnwyd cymorth</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation type="unfinished">Ymweliad</translation>
    </message>
    <message>
        <source>It was not possible</source>
        <translation type="unfinished">Nid oedd yn bosibl</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Rhywbeth arall</translation>
    </message>
    <message>
        <source>%1 and their manager</source>
        <translation type="unfinished">%1 a&apos;r rheolwr</translation>
    </message>
    <message>
        <source>%1 was not sure who may read it: only %2.</source>
        <translation type="unfinished">Nid oedd %1 yn siŵr pwy sy&apos;n cael darllen hwn: dim ond %2.</translation>
    </message>
    <message>
        <source>%1 lets only %2 read it.</source>
        <translation type="unfinished">Mae %1 yn gadael i&apos;r rhain yn unig ddarllen hwn: %2.</translation>
    </message>
    <message>
        <source>%1 lets these people read it: %2.</source>
        <translation type="unfinished">Mae %1 yn gadael i&apos;r bobl hyn ddarllen hwn: %2.</translation>
    </message>
    <message>
        <source> Not: %1.</source>
        <translation type="unfinished"> Nid: %1.</translation>
    </message>
    <message>
        <source> Shared wider by a decision, too: %1.</source>
        <translation type="unfinished"> Rhannwyd yn ehangach drwy benderfyniad hefyd: %1.</translation>
    </message>
    <message>
        <source>%1, with %2’s tablet. </source>
        <translation type="unfinished">%1, gyda llechen %2. </translation>
    </message>
    <message>
        <source>Nobody else was in the room.</source>
        <translation type="unfinished">Nid oedd neb arall yn yr ystafell.</translation>
    </message>
    <message>
        <source>In the room: %1.</source>
        <translation type="unfinished">Yn yr ystafell: %1.</translation>
    </message>
    <message>
        <source> Interpreter: %1.</source>
        <translation type="unfinished"> Dehonglydd: %1.</translation>
    </message>
    <message>
        <source> In the language “%1”.</source>
        <translation type="unfinished"> Yn yr iaith “%1”.</translation>
    </message>
    <message>
        <source>%1 pressed “%2” on %3.</source>
        <translation type="unfinished">Pwysodd %1 “%2” ar %3.</translation>
    </message>
    <message>
        <source>%1 Not yet acknowledged by a manager.</source>
        <translation type="unfinished">%1 Heb ei gydnabod gan reolwr eto.</translation>
    </message>
    <message>
        <source>%1 Acknowledged by %2 on %3.</source>
        <translation type="unfinished">%1 Cydnabuwyd gan %2 ar %3.</translation>
    </message>
    <message>
        <source>%1 (%2 called it “%3”)</source>
        <translation type="unfinished">%1 (enw %2 arno: “%3”)</translation>
    </message>
    <message>
        <source>%1 drew this.</source>
        <translation type="unfinished">Tynnodd %1 y llun hwn.</translation>
    </message>
    <message>
        <source>The question was read aloud.</source>
        <translation type="unfinished">Darllenwyd y cwestiwn yn uchel.</translation>
    </message>
</context>
<context>
    <name>WaitingRecord</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Agor %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
</context>
<context>
    <name>WaysPart</name>
    <message>
        <source>Write</source>
        <translation type="unfinished">Ysgrifennu</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Tynnu llun</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished">Cardiau</translation>
    </message>
</context>
<context>
    <name>WhoReadsStage</name>
    <message>
        <source>Is there someone who must not read it?</source>
        <translation type="unfinished">Oes rhywun sydd ddim yn cael darllen hwn?</translation>
    </message>
    <message>
        <source>Not %1. Take this name out.</source>
        <translation type="unfinished">Nid %1. Tynnu&apos;r enw hwn allan.</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation type="unfinished">Nid %1</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished">Pwy?</translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>No words of this child have been written down on a visit yet.</source>
        <translation type="unfinished">Nid oes geiriau&apos;r plentyn hwn wedi&apos;u hysgrifennu ar ymweliad eto.</translation>
    </message>
    <message>
        <source>These are the child&apos;s words as a worker wrote them down at a visit. They are never changed or scored.</source>
        <translation type="unfinished">Dyma eiriau&apos;r plentyn fel yr ysgrifennodd gweithiwr nhw ar ymweliad. Ni chânt byth eu newid na&apos;u sgorio.</translation>
    </message>
    <message>
        <source>Last time I said</source>
        <translation type="unfinished">Y tro diwethaf dywedais</translation>
    </message>
    <message>
        <source>I said</source>
        <translation type="unfinished">Dywedais</translation>
    </message>
    <message>
        <source>What happened next, as it was written down then</source>
        <translation type="unfinished">Beth ddigwyddodd nesaf, fel y&apos;i hysgrifennwyd ar y pryd</translation>
    </message>
    <message>
        <source>Open the visit: %1</source>
        <translation type="unfinished">Agor yr ymweliad: %1</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation type="unfinished">Agor yr ymweliad</translation>
    </message>
    <message>
        <source>Last time %1 said</source>
        <translation type="unfinished">Y tro diwethaf dywedodd %1</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation type="unfinished">Beth ddigwyddodd nesaf</translation>
    </message>
    <message>
        <source>%1 has not told us anything directly on a tablet yet.</source>
        <translation type="unfinished">Nid yw %1 wedi dweud dim wrthym yn uniongyrchol ar lechen eto.</translation>
    </message>
    <message>
        <source>These are %1’s own words, choices and drawings, exactly as given. They are never changed or scored.</source>
        <translation type="unfinished">Geiriau, dewisiadau a lluniau %1 ei hun yw&apos;r rhain, yn union fel y&apos;u rhoddwyd. Ni chânt byth eu newid na&apos;u sgorio.</translation>
    </message>
    <message>
        <source>%1 took this back. What it said is not shown.</source>
        <translation type="unfinished">Cymerodd %1 hwn yn ôl. Nid yw&apos;r hyn yr oedd yn ei ddweud yn cael ei ddangos.</translation>
    </message>
    <message>
        <source>Open: %1. %2</source>
        <translation type="unfinished">Agor: %1. %2</translation>
    </message>
    <message>
        <source>Open: drawings, your response, what happened</source>
        <translation type="unfinished">Agor: lluniau, eich ymateb, beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Open: your response, what happened</source>
        <translation type="unfinished">Agor: eich ymateb, beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Write down what I saw of %1</source>
        <translation type="unfinished">Ysgrifennu&apos;r hyn a welais o %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation type="unfinished">heddiw</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">ddoe</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation type="unfinished">heb ei eni eto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished">i&apos;w wneud heddiw</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished">i&apos;w wneud yfory</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, gan %2</translation>
    </message>
    <message>
        <source>%1 – was due %2</source>
        <translation type="unfinished">%1 – roedd i&apos;w wneud %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Seen alone %1</source>
        <translation type="unfinished">Gwelwyd ar ei ben ei hun %1</translation>
    </message>
    <message>
        <source>Not seen alone yet</source>
        <translation type="unfinished">Heb ei weld ar ei ben ei hun eto</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished">ddoe am %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n o ddiwrnodau</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n o ddiwrnodau yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n o fisoedd</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n o ddiwrnodau yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
            <numerusform>%n diwrnod yn hwyr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>i&apos;w wneud ymhen %n diwrnod</numerusform>
            <numerusform>i&apos;w wneud ymhen %n diwrnod</numerusform>
            <numerusform>i&apos;w wneud ymhen %n o ddiwrnodau</numerusform>
            <numerusform>i&apos;w wneud ymhen %n diwrnod</numerusform>
            <numerusform>i&apos;w wneud ymhen %n diwrnod</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>I type</source>
        <translation type="unfinished">Fi sy&apos;n teipio</translation>
    </message>
    <message>
        <source>%1 writes what I say</source>
        <translation type="unfinished">Mae %1 yn ysgrifennu beth dw i&apos;n ei ddweud</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>you</source>
        <translation type="unfinished">chi</translation>
    </message>
</context>
<context>
    <name>sightline::child::DrawingTools</name>
    <message>
        <source>Small</source>
        <translation type="unfinished">Bach</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">Tenau</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">Canolig</translation>
    </message>
    <message>
        <source>Big</source>
        <translation type="unfinished">Mawr</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">Trwchus</translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished">Du</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">Brown</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Coch</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">Oren</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Melyn</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">Gwyrdd</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Glas</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">Porffor</translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished">Tŷ</translation>
    </message>
    <message>
        <source>Big person</source>
        <translation type="unfinished">Person mawr</translation>
    </message>
    <message>
        <source>Small person</source>
        <translation type="unfinished">Person bach</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation type="unfinished">Babi</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished">Ci</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished">Cath</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">Coeden</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished">Blodyn</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">Haul</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">Cwmwl</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished">Glaw</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished">Calon</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">Seren</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished">Gwely</translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished">Car</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Put it here: %1, row %2 of %3, place %4 of %5</source>
        <comment>%1 is a picture: house</comment>
        <translation type="unfinished">Ei roi yma: %1, rhes %2 o %3, lle %4 o %5</translation>
    </message>
</context>
<context>
    <name>sightline::child_space::GiveBackViewModel</name>
    <message>
        <source>PIN, nothing entered</source>
        <translation type="unfinished">PIN, dim wedi&apos;i nodi</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation type="unfinished">
            <numerusform>PIN, %n wedi&apos;i nodi</numerusform>
            <numerusform>PIN, %n wedi&apos;i nodi</numerusform>
            <numerusform>PIN, %n wedi&apos;u nodi</numerusform>
            <numerusform>PIN, %n wedi&apos;u nodi</numerusform>
            <numerusform>PIN, %n wedi&apos;u nodi</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation type="unfinished">Nid yw&apos;r PIN hwnnw&apos;n gywir.</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">Wrthi&apos;n gwirio&apos;r PIN …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n minute(s).</source>
        <translation type="unfinished">
            <numerusform>Gormod o ymgeisiau PIN anghywir. Arhoswch %n munud.</numerusform>
            <numerusform>Gormod o ymgeisiau PIN anghywir. Arhoswch %n munud.</numerusform>
            <numerusform>Gormod o ymgeisiau PIN anghywir. Arhoswch %n o funudau.</numerusform>
            <numerusform>Gormod o ymgeisiau PIN anghywir. Arhoswch %n munud.</numerusform>
            <numerusform>Gormod o ymgeisiau PIN anghywir. Arhoswch %n munud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the worker. After %n more wrong PIN(s) this tablet locks itself for good.</source>
        <translation type="unfinished">
            <numerusform>I&apos;r gweithiwr yn unig. Ar ôl %n PIN anghywir arall bydd y llechen hon yn ei chloi ei hun am byth.</numerusform>
            <numerusform>I&apos;r gweithiwr yn unig. Ar ôl %n PIN anghywir arall bydd y llechen hon yn ei chloi ei hun am byth.</numerusform>
            <numerusform>I&apos;r gweithiwr yn unig. Ar ôl %n PIN anghywir arall bydd y llechen hon yn ei chloi ei hun am byth.</numerusform>
            <numerusform>I&apos;r gweithiwr yn unig. Ar ôl %n PIN anghywir arall bydd y llechen hon yn ei chloi ei hun am byth.</numerusform>
            <numerusform>I&apos;r gweithiwr yn unig. Ar ôl %n PIN anghywir arall bydd y llechen hon yn ei chloi ei hun am byth.</numerusform>
        </translation>
    </message>
    <message>
        <source>worker</source>
        <comment>The word that a worker types before one of the last tries</comment>
        <translation type="unfinished">gweithiwr</translation>
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
        <translation type="unfinished">Newid y cofnod o ymweliad â %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>This record has changed since you began. What you save is kept beside it as a second version where both say something else.</source>
        <translation type="unfinished">Mae&apos;r cofnod hwn wedi newid ers i chi ddechrau. Cedwir yr hyn yr ydych yn ei gadw wrth ei ochr fel ail fersiwn lle mae&apos;r ddau yn dweud rhywbeth gwahanol.</translation>
    </message>
    <message>
        <source>Why are you changing this record?</source>
        <translation type="unfinished">Pam yr ydych yn newid y cofnod hwn?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Cedwir hyn gyda&apos;r cofnod a&apos;i ddangos yn ei hanes.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished">Nid oes dim wedi&apos;i newid eto</translation>
    </message>
    <message>
        <source>Enter why you are changing this record</source>
        <translation type="unfinished">Rhowch pam yr ydych yn newid y cofnod hwn</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Heb ei gadw. Mae eich atebion yn dal yma. %1</translation>
    </message>
    <message>
        <source>The draft could not be thrown away. %1</source>
        <translation type="unfinished">Ni ellid taflu&apos;r drafft. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AnswersModel</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AttemptViewModel</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Pryd oedd hynny?</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Dyddiad yr ymweliad</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Er enghraifft, 18/11/2026</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>For example, 10:30</source>
        <translation type="unfinished">Er enghraifft, 10:30</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">Ble oedd hynny?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Yr hyn a welsoch ac a glywsoch</translation>
    </message>
    <message>
        <source>Facts only. Lights, voices, a car, who spoke to you.</source>
        <translation type="unfinished">Ffeithiau yn unig. Goleuadau, lleisiau, car, pwy siaradodd â chi.</translation>
    </message>
    <message>
        <source>Could not see the child</source>
        <translation type="unfinished">Ni ellid gweld y plentyn</translation>
    </message>
    <message>
        <source>Could not see %1</source>
        <translation type="unfinished">Ni ellid gweld %1</translation>
    </message>
    <message>
        <source>Could not see %1 and %2</source>
        <translation type="unfinished">Ni ellid gweld %1 a %2</translation>
    </message>
    <message>
        <source>Select what happened</source>
        <translation type="unfinished">Dewiswch beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Date of the visit must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Rhaid i ddyddiad yr ymweliad fod yn ddiwrnod, mis a blwyddyn, fel 18/11/2026</translation>
    </message>
    <message>
        <source>Date of the visit must be today or in the past</source>
        <translation type="unfinished">Rhaid i ddyddiad yr ymweliad fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Time must be a time, like 14:10</source>
        <translation type="unfinished">Rhaid i&apos;r amser fod yn amser, fel 14:10</translation>
    </message>
    <message>
        <source>Select which children the visit was for</source>
        <translation type="unfinished">Dewiswch ar gyfer pa blant yr oedd yr ymweliad</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Heb ei gadw. Mae eich atebion yn dal yma. %1</translation>
    </message>
    <message>
        <source>Not the first time in a row: %1. Tell your manager and the lead social worker today (Working Together 2010, 5.124). The child is marked in My visits.</source>
        <translation type="unfinished">Nid y tro cyntaf yn olynol: %1. Dywedwch wrth eich rheolwr a&apos;r gweithiwr cymdeithasol arweiniol heddiw (Working Together 2010, 5.124). Mae&apos;r plentyn wedi&apos;i farcio yn Fy ymweliadau.</translation>
    </message>
    <message>
        <source>The visit is saved, but its draft could not be removed.</source>
        <translation type="unfinished">Mae&apos;r ymweliad wedi&apos;i gadw, ond ni ellid tynnu ei ddrafft.</translation>
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
        <translation type="unfinished">Nid oes ymweliad â %1 ar y llechen hon eto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing is due under a plan.</source>
        <translation type="unfinished">Nid oes dim i&apos;w wneud o dan gynllun.</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Ni ellid darllen hyn eto. %1</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Nid yw hwn yn cael ei ddangos mwyach. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildAnswers</name>
    <message>
        <source>Did you see %1?</source>
        <translation type="unfinished">A welsoch chi %1?</translation>
    </message>
    <message>
        <source>Did you speak to %1 alone?</source>
        <translation type="unfinished">A siaradoch chi â %1 ar ei ben/phen ei hun?</translation>
    </message>
    <message>
        <source>No parent, carer, brother or sister in the room. An interpreter may be there.</source>
        <translation type="unfinished">Dim rhiant, gofalwr, brawd na chwaer yn yr ystafell. Gall dehonglydd fod yno.</translation>
    </message>
    <message>
        <source>Did you see %1 awake and held or playing?</source>
        <translation type="unfinished">A welsoch chi %1 yn effro ac yn cael ei ddal/dal neu&apos;n chwarae?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished">Pam na wnaethoch hynny?</translation>
    </message>
    <message>
        <source>Why you did not speak to %1 alone</source>
        <translation type="unfinished">Pam na siaradoch â %1 ar ei ben/phen ei hun</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation type="unfinished">Dywedwch fwy wrthym</translation>
    </message>
    <message>
        <source>What stopped you speaking to %1 alone</source>
        <translation type="unfinished">Beth a&apos;ch rhwystrodd rhag siarad â %1 ar ei ben/phen ei hun</translation>
    </message>
    <message>
        <source>Did you see where %1 sleeps?</source>
        <translation type="unfinished">A welsoch chi ble mae %1 yn cysgu?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Yr hyn a welsoch ac a glywsoch</translation>
    </message>
    <message>
        <source>Facts only. What you saw, what people said, in their words.</source>
        <translation type="unfinished">Ffeithiau yn unig. Yr hyn a welsoch, yr hyn a ddywedodd pobl, yn eu geiriau eu hunain.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation type="unfinished">Yr hyn a ddywedodd %1</translation>
    </message>
    <message>
        <source>%1&apos;s own words, as they were said.</source>
        <translation type="unfinished">Geiriau %1 ei hun, fel y&apos;u dywedwyd.</translation>
    </message>
    <message>
        <source>What you think it means</source>
        <translation type="unfinished">Beth mae&apos;n ei olygu yn eich barn chi</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Beth sy&apos;n digwydd nesaf</translation>
    </message>
    <message>
        <source>Who will do what, by when.</source>
        <translation type="unfinished">Pwy fydd yn gwneud beth, erbyn pryd.</translation>
    </message>
    <message>
        <source>Your view. What this means for %1, what worries you, what is going well. If it is somebody else&apos;s view, say whose.</source>
        <translation type="unfinished">Eich barn chi. Beth mae hyn yn ei olygu i %1, beth sy&apos;n eich poeni, beth sy&apos;n mynd yn dda. Os barn rhywun arall ydyw, dywedwch barn pwy.</translation>
    </message>
    <message>
        <source>Was anyone else in the room when you spoke to %1?</source>
        <translation type="unfinished">A oedd unrhyw un arall yn yr ystafell pan siaradoch â %1?</translation>
    </message>
    <message>
        <source>An interpreter does not count.</source>
        <translation type="unfinished">Nid yw dehonglydd yn cyfrif.</translation>
    </message>
    <message>
        <source>Where %1 sleeps</source>
        <translation type="unfinished">Lle mae %1 yn cysgu</translation>
    </message>
    <message>
        <source>What you saw.</source>
        <translation type="unfinished">Yr hyn a welsoch.</translation>
    </message>
    <message>
        <source>What this means for the plan</source>
        <translation type="unfinished">Beth mae hyn yn ei olygu i&apos;r cynllun</translation>
    </message>
    <message>
        <source>Why you think so, and what should change or stay.</source>
        <translation type="unfinished">Pam yr ydych yn meddwl hynny, a beth ddylai newid neu aros.</translation>
    </message>
    <message>
        <source>Language used with %1</source>
        <translation type="unfinished">Iaith a ddefnyddiwyd gyda %1</translation>
    </message>
    <message>
        <source>How did you and %1 understand each other?</source>
        <translation type="unfinished">Sut y gwnaethoch chi a %1 ddeall eich gilydd?</translation>
    </message>
    <message>
        <source>The main way.</source>
        <translation type="unfinished">Y brif ffordd.</translation>
    </message>
    <message>
        <source>Which health review was it for %1?</source>
        <translation type="unfinished">Pa adolygiad iechyd oedd hwn i %1?</translation>
    </message>
    <message>
        <source>Did you offer %1 the chance to be seen alone?</source>
        <translation type="unfinished">A wnaethoch gynnig cyfle i %1 gael ei weld/gweld ar ei ben/phen ei hun?</translation>
    </message>
    <message>
        <source>You said that you spoke to %1 alone, and that somebody else was in the room. Alone means that no parent, carer, brother or sister was there.</source>
        <translation type="unfinished">Dywedoch eich bod wedi siarad â %1 ar ei ben/phen ei hun, a bod rhywun arall yn yr ystafell. Ystyr ar ei ben/phen ei hun yw nad oedd rhiant, gofalwr, brawd na chwaer yno.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildPageViewModel</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Popeth</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Ymweliadau</translation>
    </message>
    <message>
        <source>Health contacts</source>
        <translation type="unfinished">Cysylltiadau iechyd</translation>
    </message>
    <message>
        <source>No reply or not let in</source>
        <translation type="unfinished">Dim ateb neu heb gael mynd i mewn</translation>
    </message>
    <message>
        <source>Calls and meetings</source>
        <translation type="unfinished">Galwadau a chyfarfodydd</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Ni ellid darllen hyn eto. %1</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished">Adwaenir fel %1</translation>
    </message>
    <message>
        <source>Not born yet, expected on %1</source>
        <translation type="unfinished">Heb ei eni eto, disgwylir ar %1</translation>
    </message>
    <message>
        <source>Date of birth not recorded</source>
        <translation type="unfinished">Dyddiad geni heb ei gofnodi</translation>
    </message>
    <message numerus="yes">
        <source>%n years old, born %1</source>
        <translation type="unfinished">
            <numerusform>%n oed, ganwyd ar %1</numerusform>
            <numerusform>%n oed, ganwyd ar %1</numerusform>
            <numerusform>%n oed, ganwyd ar %1</numerusform>
            <numerusform>%n oed, ganwyd ar %1</numerusform>
            <numerusform>%n oed, ganwyd ar %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 old, born %2</source>
        <translation type="unfinished">%1 oed, ganwyd ar %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Nobody is recorded as the lead social worker</source>
        <translation type="unfinished">Nid oes neb wedi&apos;i gofnodi fel y gweithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>%1, lead social worker</source>
        <translation type="unfinished">%1, gweithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>Two people are recorded as lead: %1</source>
        <translation type="unfinished">Mae dau berson wedi&apos;u cofnodi fel arweiniol: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> a </translation>
    </message>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1. Tell your manager.</source>
        <translation type="unfinished">
            <numerusform>%n ymgais yn olynol heb weld %1. Dywedwch wrth eich rheolwr.</numerusform>
            <numerusform>%n ymgais yn olynol heb weld %1. Dywedwch wrth eich rheolwr.</numerusform>
            <numerusform>%n ymgais yn olynol heb weld %1. Dywedwch wrth eich rheolwr.</numerusform>
            <numerusform>%n ymgais yn olynol heb weld %1. Dywedwch wrth eich rheolwr.</numerusform>
            <numerusform>%n ymgais yn olynol heb weld %1. Dywedwch wrth eich rheolwr.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit to this child is on this tablet yet.</source>
        <translation type="unfinished">Nid oes ymweliad â&apos;r plentyn hwn ar y llechen hon eto.</translation>
    </message>
    <message>
        <source>Nothing like this is recorded.</source>
        <translation type="unfinished">Nid oes dim fel hyn wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Nid yw hwn yn cael ei ddangos mwyach. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildrenViewModel</name>
    <message>
        <source>The children on this tablet could not be read. %1</source>
        <translation type="unfinished">Ni ellid darllen y plant ar y llechen hon. %1</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished">Adwaenir fel %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished">Rhif %1</translation>
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
        <translation type="unfinished">Nid oes plentyn ar y llechen hon eto. Cysylltwch unwaith i lawrlwytho eich llwyth achosion.</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished">1 plentyn</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform>%n plentyn</numerusform>
            <numerusform>%n plentyn</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
            <numerusform>%n o blant</numerusform>
        </translation>
    </message>
    <message>
        <source>1 child found</source>
        <translation type="unfinished">Cafwyd hyd i 1 plentyn</translation>
    </message>
    <message numerus="yes">
        <source>%n children found</source>
        <translation type="unfinished">
            <numerusform>Cafwyd hyd i %n plentyn</numerusform>
            <numerusform>Cafwyd hyd i %n plentyn</numerusform>
            <numerusform>Cafwyd hyd i %n o blant</numerusform>
            <numerusform>Cafwyd hyd i %n o blant</numerusform>
            <numerusform>Cafwyd hyd i %n o blant</numerusform>
        </translation>
    </message>
    <message>
        <source>No child on this tablet is found by “%1”. Try part of a name, an address or the number.</source>
        <translation type="unfinished">Ni cheir hyd i blentyn ar y llechen hon â “%1”. Rhowch gynnig ar ran o enw, cyfeiriad neu&apos;r rhif.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ConflictCard</name>
    <message>
        <source>On this tablet – %1, %2</source>
        <translation type="unfinished">Ar y llechen hon – %1, %2</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from another tablet of yours</source>
        <translation type="unfinished">Ar y gweinydd – %1, %2, o lechen arall o&apos;ch eiddo</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from another tablet</source>
        <translation type="unfinished">Ar y gweinydd – %1, %2, o lechen arall</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from the office</source>
        <translation type="unfinished">Ar y gweinydd – %1, %2, o&apos;r swyddfa</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>What should the record say?</source>
        <translation type="unfinished">Beth ddylai&apos;r cofnod ei ddweud?</translation>
    </message>
    <message>
        <source>Your new version</source>
        <translation type="unfinished">Eich fersiwn newydd</translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished">fy un i</translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <translation type="unfinished">un %1</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Until this is decided, the record counts as: %1. Your manager sees that there are two versions.</source>
        <translation type="unfinished">Hyd nes y penderfynir hyn, mae&apos;r cofnod yn cyfrif fel: %1. Bydd eich rheolwr yn gweld bod dau fersiwn.</translation>
    </message>
    <message>
        <source>Until this is decided, the earlier day counts: %1.</source>
        <translation type="unfinished">Hyd nes y penderfynir hyn, y diwrnod cynharaf sy&apos;n cyfrif: %1.</translation>
    </message>
    <message>
        <source>Until this is decided, the visit stays and counts for no due date.</source>
        <translation type="unfinished">Hyd nes y penderfynir hyn, mae&apos;r ymweliad yn aros ac nid yw&apos;n cyfrif ar gyfer unrhyw ddyddiad dyledus.</translation>
    </message>
    <message>
        <source>Until this is decided, the visit counts for a due date only if both versions would.</source>
        <translation type="unfinished">Hyd nes y penderfynir hyn, dim ond os byddai&apos;r ddau fersiwn yn cyfrif y mae&apos;r ymweliad yn cyfrif ar gyfer dyddiad dyledus.</translation>
    </message>
    <message>
        <source>Until this is decided, both are kept and shown.</source>
        <translation type="unfinished">Hyd nes y penderfynir hyn, cedwir a dangosir y ddau.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished">Cadw %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished">Cadw&apos;r ddau</translation>
    </message>
    <message>
        <source>As separate quotes</source>
        <translation type="unfinished">Fel dyfyniadau ar wahân</translation>
    </message>
    <message>
        <source>One after the other, each with who wrote it and when</source>
        <translation type="unfinished">Un ar ôl y llall, pob un gyda phwy a&apos;i hysgrifennodd a phryd</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation type="unfinished">Ysgrifennu fersiwn newydd</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Penderfynu&apos;n nes ymlaen</translation>
    </message>
    <message>
        <source>Both stay as they are</source>
        <translation type="unfinished">Mae&apos;r ddau yn aros fel y maent</translation>
    </message>
    <message>
        <source>This says more than the record counts as now and may move the next due date. Your manager sees it, with your reason.</source>
        <translation type="unfinished">Mae hyn yn dweud mwy na&apos;r hyn y mae&apos;r cofnod yn cyfrif fel nawr a gall symud y dyddiad dyledus nesaf. Bydd eich rheolwr yn ei weld, gyda&apos;ch rheswm.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ConflictViewModel</name>
    <message>
        <source>Notes of a visit</source>
        <translation type="unfinished">Nodiadau ymweliad</translation>
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
        <translation type="unfinished">Dim ond %1, a ysgrifennodd y cofnod hwn, neu reolwr a gaiff setlo hyn. Cedwir y ddau fersiwn tan hynny.</translation>
    </message>
    <message>
        <source>Only a manager may settle this. Your manager sees it too. Both versions are kept until then.</source>
        <translation type="unfinished">Dim ond rheolwr a gaiff setlo hyn. Bydd eich rheolwr yn ei weld hefyd. Cedwir y ddau fersiwn tan hynny.</translation>
    </message>
    <message>
        <source>Why do you decide so?</source>
        <translation type="unfinished">Pam yr ydych yn penderfynu felly?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Cedwir hyn gyda&apos;r cofnod a&apos;i ddangos yn ei hanes.</translation>
    </message>
    <message>
        <source>Choose what %1 should say, or decide later</source>
        <translation type="unfinished">Dewiswch beth ddylai %1 ei ddweud, neu penderfynwch yn nes ymlaen</translation>
    </message>
    <message>
        <source>Enter your new version</source>
        <translation type="unfinished">Rhowch eich fersiwn newydd</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Choose Decide later to leave it</source>
        <translation type="unfinished">Nid oes dim wedi&apos;i benderfynu eto. Dewiswch Penderfynu&apos;n nes ymlaen i&apos;w adael</translation>
    </message>
    <message>
        <source>Enter why you decide so</source>
        <translation type="unfinished">Rhowch pam yr ydych yn penderfynu felly</translation>
    </message>
    <message>
        <source>Not saved. What you chose is still here. %1</source>
        <translation type="unfinished">Heb ei gadw. Mae&apos;r hyn a ddewisoch yn dal yma. %1</translation>
    </message>
    <message>
        <source>This record has changed since you chose, so nothing is chosen now. What you wrote is still here. Read the versions and choose again.</source>
        <translation type="unfinished">Mae&apos;r cofnod hwn wedi newid ers i chi ddewis, felly nid oes dim wedi&apos;i ddewis nawr. Mae&apos;r hyn a ysgrifennoch yn dal yma. Darllenwch y fersiynau a dewiswch eto.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::EnrolViewModel</name>
    <message>
        <source>Enter the address of the server, beginning with https://, and the code, with a space between them</source>
        <translation type="unfinished">Rhowch gyfeiriad y gweinydd, gan ddechrau â https://, a&apos;r cod, gyda bwlch rhyngddynt</translation>
    </message>
    <message>
        <source>Enter the same PIN or passphrase again</source>
        <translation type="unfinished">Rhowch yr un PIN neu gyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing has been set up. Check that the tablet is online, then try again.</source>
        <translation type="unfinished">Ni ellir cyrraedd y gweinydd, felly nid oes dim wedi&apos;i osod. Gwiriwch fod y llechen ar-lein, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This tablet has not been set up. %1</source>
        <translation type="unfinished">Nid yw&apos;r llechen hon wedi&apos;i gosod. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::HandBackViewModel</name>
    <message>
        <source>What %1 made cannot be read now: %2. It is kept as it is. Tell the people who look after this tablet.</source>
        <translation type="unfinished">Ni ellir darllen yr hyn a greodd %1 nawr: %2. Cedwir ef fel y mae. Dywedwch wrth y bobl sy&apos;n gofalu am y llechen hon.</translation>
    </message>
    <message>
        <source>The last part of what %1 made cannot be read: %2. It is kept as it is.</source>
        <translation type="unfinished">Ni ellir darllen rhan olaf yr hyn a greodd %1: %2. Cedwir ef fel y mae.</translation>
    </message>
    <message>
        <source>“%1” is not saved yet. %2</source>
        <translation type="unfinished">Nid yw “%1” wedi&apos;i gadw eto. %2</translation>
    </message>
    <message>
        <source>%1 pressed “%2” on %3</source>
        <translation type="unfinished">Pwysodd %1 “%2” ar %3</translation>
    </message>
    <message>
        <source>Sent. A manager is asked to acknowledge it.</source>
        <translation type="unfinished">Anfonwyd. Gofynnir i reolwr ei gydnabod.</translation>
    </message>
    <message>
        <source>Not sent yet. It goes first as soon as there is a network.</source>
        <translation type="unfinished">Heb ei anfon eto. Hwn fydd yn mynd gyntaf, cyn gynted ag y bydd rhwydwaith.</translation>
    </message>
    <message>
        <source>%1 gave the tablet back</source>
        <translation type="unfinished">Rhoddodd %1 y llechen yn ôl</translation>
    </message>
    <message>
        <source>%1 opened nothing, so there is nothing to keep.</source>
        <translation type="unfinished">Nid agorodd %1 ddim, felly nid oes dim i&apos;w gadw.</translation>
    </message>
    <message>
        <source>Kept as %1’s own. It will be sent when you are online. It is never changed; you can write beside it.</source>
        <translation type="unfinished">Cedwir fel eiddo %1. Caiff ei anfon pan fyddwch ar-lein. Ni chaiff byth ei newid; gallwch ysgrifennu wrth ei ochr.</translation>
    </message>
    <message>
        <source>This is what %1 made, as it will be kept.</source>
        <translation type="unfinished">Dyma&apos;r hyn a greodd %1, fel y caiff ei gadw.</translation>
    </message>
    <message>
        <source>Let %1 go on, or finish. What %1 made is kept until then.</source>
        <translation type="unfinished">Gadewch i %1 fynd ymlaen, neu gorffennwch. Cedwir yr hyn a greodd %1 tan hynny.</translation>
    </message>
    <message>
        <source>Not saved. What %1 made is still here. %2</source>
        <translation type="unfinished">Heb ei gadw. Mae&apos;r hyn a greodd %1 yn dal yma. %2</translation>
    </message>
    <message>
        <source>It is saved, but the child’s session could not be closed: %1. Press Finish again.</source>
        <translation type="unfinished">Mae wedi&apos;i gadw, ond ni ellid cau sesiwn y plentyn: %1. Pwyswch Gorffen eto.</translation>
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
        <translation type="unfinished">Lluniau yn bennaf</translation>
    </message>
    <message>
        <source>Often right up to about 5, or for a child who does not read</source>
        <translation type="unfinished">Yn aml yn addas hyd at tua 5 oed, neu i blentyn nad yw&apos;n darllen</translation>
    </message>
    <message>
        <source>Pictures and short words</source>
        <translation type="unfinished">Lluniau a geiriau byr</translation>
    </message>
    <message>
        <source>Often right from about 6 to 9</source>
        <translation type="unfinished">Yn aml yn addas o tua 6 i 9 oed</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Geiriau</translation>
    </message>
    <message>
        <source>Often right from about 10, for young people who want plain text</source>
        <translation type="unfinished">Yn aml yn addas o tua 10 oed, i bobl ifanc sydd eisiau testun plaen</translation>
    </message>
    <message>
        <source>How should the screens speak to %1?</source>
        <translation type="unfinished">Sut dylai&apos;r sgriniau siarad â %1?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation type="unfinished">Ym mha iaith?</translation>
    </message>
    <message>
        <source>What does %1 call you?</source>
        <translation type="unfinished">Beth mae %1 yn eich galw chi?</translation>
    </message>
    <message>
        <source>Anybody else in the room</source>
        <translation type="unfinished">Unrhyw un arall yn yr ystafell</translation>
    </message>
    <message>
        <source>One on each line. For example: Mrs Dale – teacher</source>
        <translation type="unfinished">Un ar bob llinell. Er enghraifft: Mrs Dale – athrawes</translation>
    </message>
    <message>
        <source>Is somebody interpreting?</source>
        <translation type="unfinished">A oes rhywun yn dehongli?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation type="unfinished">Pwy sy&apos;n dehongli?</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">Enw neu rif</translation>
    </message>
    <message>
        <source>Why does a member of the family interpret?</source>
        <translation type="unfinished">Pam y mae aelod o&apos;r teulu&apos;n dehongli?</translation>
    </message>
    <message>
        <source>%1 – lives in the same home</source>
        <translation type="unfinished">%1 – yn byw yn yr un cartref</translation>
    </message>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Rhoi&apos;r llechen i %1</translation>
    </message>
    <message>
        <source>This tablet has a voice for %1.</source>
        <translation type="unfinished">Mae gan y llechen hon lais ar gyfer %1.</translation>
    </message>
    <message>
        <source>This tablet has no voice for %1. Reading aloud is not offered; you can read to %2 yourself.</source>
        <translation type="unfinished">Nid oes gan y llechen hon lais ar gyfer %1. Ni chynigir darllen yn uchel; gallwch ddarllen i %2 eich hun.</translation>
    </message>
    <message>
        <source>%1 sees this first. Only what %1 lets the people in the room read is here.</source>
        <translation type="unfinished">Mae %1 yn gweld hyn yn gyntaf. Dim ond yr hyn y mae %1 yn gadael i&apos;r bobl yn yr ystafell ei ddarllen sydd yma.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet about what was done after %1 last spoke.</source>
        <translation type="unfinished">Nid oes dim wedi&apos;i gofnodi eto am yr hyn a wnaed ar ôl i %1 siarad ddiwethaf.</translation>
    </message>
    <message>
        <source>Nothing of last time is shown: %1 did not choose that these people may read it, or took it back.</source>
        <translation type="unfinished">Ni ddangosir dim o&apos;r tro diwethaf: ni ddewisodd %1 adael i&apos;r bobl hyn ei ddarllen, neu cymerwyd ef yn ôl.</translation>
    </message>
    <message>
        <source>Tablet lock: app only. Somebody could switch to another program.</source>
        <translation type="unfinished">Clo&apos;r llechen: yr ap yn unig. Gallai rhywun newid i raglen arall.</translation>
    </message>
    <message>
        <source>Tablet lock: pinned. Somebody who knows how can leave the app.</source>
        <translation type="unfinished">Clo&apos;r llechen: wedi&apos;i phinio. Gall rhywun sy&apos;n gwybod sut adael yr ap.</translation>
    </message>
    <message>
        <source>Tablet lock: on. Nobody can leave the app without your PIN.</source>
        <translation type="unfinished">Clo&apos;r llechen: ymlaen. Ni all neb adael yr ap heb eich PIN.</translation>
    </message>
    <message>
        <source>Select who is in the room, or select ‘Nobody’</source>
        <translation type="unfinished">Dewiswch pwy sydd yn yr ystafell, neu dewiswch ‘Neb’</translation>
    </message>
    <message>
        <source>Enter what %1 calls you</source>
        <translation type="unfinished">Rhowch beth mae %1 yn eich galw chi</translation>
    </message>
    <message>
        <source>Enter why a member of the family interprets</source>
        <translation type="unfinished">Rhowch pam y mae aelod o&apos;r teulu&apos;n dehongli</translation>
    </message>
    <message>
        <source>Enter who interprets</source>
        <translation type="unfinished">Rhowch pwy sy&apos;n dehongli</translation>
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
        <translation type="unfinished">Drafft ar y llechen hon. Mae eich atebion fel y gadawoch nhw.</translation>
    </message>
    <message>
        <source>Draft on this tablet. Saved at %1.</source>
        <translation type="unfinished">Drafft ar y llechen hon. Cadwyd am %1.</translation>
    </message>
    <message>
        <source>Your last answers are not kept yet. %1</source>
        <translation type="unfinished">Nid yw eich atebion diwethaf wedi&apos;u cadw eto. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::MyVisitsViewModel</name>
    <message>
        <source>Your visits could not be read. %1</source>
        <translation type="unfinished">Ni ellid darllen eich ymweliadau. %1</translation>
    </message>
    <message>
        <source>You have no visits due in the next 7 days. No child is in your caseload.</source>
        <translation type="unfinished">Nid oes gennych ymweliadau i&apos;w gwneud yn y 7 diwrnod nesaf. Nid oes plentyn yn eich llwyth achosion.</translation>
    </message>
    <message>
        <source>We have not got your caseload yet. Connect once to download it.</source>
        <translation type="unfinished">Nid yw eich llwyth achosion gennym eto. Cysylltwch unwaith i&apos;w lawrlwytho.</translation>
    </message>
    <message>
        <source>1 child is not shown</source>
        <translation type="unfinished">Nid yw 1 plentyn yn cael ei ddangos</translation>
    </message>
    <message numerus="yes">
        <source>%n children are not shown</source>
        <translation type="unfinished">
            <numerusform>Nid yw %n plentyn yn cael ei ddangos</numerusform>
            <numerusform>Nid yw %n plentyn yn cael ei ddangos</numerusform>
            <numerusform>Nid yw %n o blant yn cael eu dangos</numerusform>
            <numerusform>Nid yw %n o blant yn cael eu dangos</numerusform>
            <numerusform>Nid yw %n o blant yn cael eu dangos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of them overdue.</source>
        <translation type="unfinished">%1, dim un ohonynt yn hwyr.</translation>
    </message>
    <message>
        <source>%1, %2 of them overdue.</source>
        <translation type="unfinished">%1, %2 ohonynt yn hwyr.</translation>
    </message>
    <message>
        <source>No child is in this part of your list.</source>
        <translation type="unfinished">Nid oes plentyn yn y rhan hon o&apos;ch rhestr.</translation>
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
        <translation type="unfinished">Pryd y gwelsoch chi %1?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Er enghraifft, 18/11/2026</translation>
    </message>
    <message>
        <source>Was %1 awake?</source>
        <translation type="unfinished">A oedd %1 yn effro?</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished">Yr hyn a welsoch</translation>
    </message>
    <message>
        <source>Facts only. What %1 did, how %1 looked, sounded and moved.</source>
        <translation type="unfinished">Ffeithiau yn unig. Yr hyn a wnaeth %1, sut yr oedd %1 yn edrych, yn swnio ac yn symud.</translation>
    </message>
    <message>
        <source>How %1 was with the people there</source>
        <translation type="unfinished">Sut yr oedd %1 gyda&apos;r bobl oedd yno</translation>
    </message>
    <message>
        <source>Who did what, and what %1 did then.</source>
        <translation type="unfinished">Pwy wnaeth beth, a beth wnaeth %1 wedyn.</translation>
    </message>
    <message>
        <source>How %1 shows what they want or do not want</source>
        <translation type="unfinished">Sut mae %1 yn dangos eisiau neu ddim eisiau rhywbeth</translation>
    </message>
    <message>
        <source>What you think %1 might tell us</source>
        <translation type="unfinished">Yr hyn y gallai %1 ei ddweud wrthym, yn eich barn chi</translation>
    </message>
    <message>
        <source>This is your own view and is marked as yours.</source>
        <translation type="unfinished">Eich barn chi yw hon ac fe&apos;i nodir fel eich barn chi.</translation>
    </message>
    <message>
        <source>What I saw of %1</source>
        <translation type="unfinished">Yr hyn a welais o %1</translation>
    </message>
    <message>
        <source>Enter what you saw</source>
        <translation type="unfinished">Rhowch yr hyn a welsoch</translation>
    </message>
    <message>
        <source>Date must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Rhaid i&apos;r dyddiad fod yn ddiwrnod, mis a blwyddyn, fel 18/11/2026</translation>
    </message>
    <message>
        <source>Date must be today or in the past</source>
        <translation type="unfinished">Rhaid i&apos;r dyddiad fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Heb ei gadw. Mae eich atebion yn dal yma. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::PersonAnswers</name>
    <message>
        <source>Did you offer %1 the chance to be seen alone?</source>
        <translation type="unfinished">A wnaethoch gynnig cyfle i %1 gael ei weld/gweld ar ei ben/phen ei hun?</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::Question</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished">%1 (dewisol)</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::RecordVisitViewModel</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 a %2</translation>
    </message>
    <message>
        <source>Draft on this tablet. Your answers are as you left them.</source>
        <translation type="unfinished">Drafft ar y llechen hon. Mae eich atebion fel y gadawoch nhw.</translation>
    </message>
    <message>
        <source>%1: so %2 is recorded as not seen.</source>
        <translation type="unfinished">%1: felly cofnodir na welwyd %2.</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Cofnodi ymweliad</translation>
    </message>
    <message>
        <source>Record a visit to %1</source>
        <translation type="unfinished">Cofnodi ymweliad â %1</translation>
    </message>
    <message>
        <source>Not finished. Your answers are still here. %1</source>
        <translation type="unfinished">Heb ei orffen. Mae eich atebion yn dal yma. %1</translation>
    </message>
    <message>
        <source>The visit is finished, but its draft could not be removed.</source>
        <translation type="unfinished">Mae&apos;r ymweliad wedi&apos;i orffen, ond ni ellid tynnu ei ddrafft.</translation>
    </message>
    <message>
        <source>Section %1 of %2: %3</source>
        <translation type="unfinished">Adran %1 o %2: %3</translation>
    </message>
    <message>
        <source>Next: check your answers</source>
        <translation type="unfinished">Nesaf: gwiriwch eich atebion</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished">Nesaf: %1</translation>
    </message>
    <message>
        <source> It also has answers about somebody who is not in this home now. They stay in the draft.</source>
        <translation type="unfinished"> Mae ynddo hefyd atebion am rywun nad yw yn y cartref hwn nawr. Maent yn aros yn y drafft.</translation>
    </message>
    <message>
        <source>Your last answers are not kept yet. %1</source>
        <translation type="unfinished">Nid yw eich atebion diwethaf wedi&apos;u cadw eto. %1</translation>
    </message>
    <message>
        <source>Draft on this tablet. Saved at %1.</source>
        <translation type="unfinished">Drafft ar y llechen hon. Cadwyd am %1.</translation>
    </message>
    <message>
        <source>The draft could not be thrown away. %1</source>
        <translation type="unfinished">Ni ellid taflu&apos;r drafft. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SectionsModel</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Heb ddechrau</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Dechreuwyd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi gorffen</translation>
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
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>A speaker of this language has not reviewed all of it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">Nid yw siaradwr yr iaith hon wedi adolygu&apos;r cyfan eto. Dangosir yn Saesneg yr hyn nad yw wedi&apos;i gyfieithu.</translation>
    </message>
    <message numerus="yes">
        <source>This tablet locks itself when nobody has touched it for %n minute(s). For the last minute it says so, and one tap keeps it open. What you have typed is kept. This time cannot be changed.</source>
        <translation type="unfinished">
            <numerusform>Mae&apos;r llechen hon yn ei chloi ei hun pan nad oes neb wedi cyffwrdd â hi am %n munud. Am y funud olaf mae&apos;n dweud hynny, ac mae un tap yn ei chadw ar agor. Cedwir yr hyn yr ydych wedi&apos;i deipio. Ni ellir newid yr amser hwn.</numerusform>
            <numerusform>Mae&apos;r llechen hon yn ei chloi ei hun pan nad oes neb wedi cyffwrdd â hi am %n munud. Am y funud olaf mae&apos;n dweud hynny, ac mae un tap yn ei chadw ar agor. Cedwir yr hyn yr ydych wedi&apos;i deipio. Ni ellir newid yr amser hwn.</numerusform>
            <numerusform>Mae&apos;r llechen hon yn ei chloi ei hun pan nad oes neb wedi cyffwrdd â hi am %n o funudau. Am y funud olaf mae&apos;n dweud hynny, ac mae un tap yn ei chadw ar agor. Cedwir yr hyn yr ydych wedi&apos;i deipio. Ni ellir newid yr amser hwn.</numerusform>
            <numerusform>Mae&apos;r llechen hon yn ei chloi ei hun pan nad oes neb wedi cyffwrdd â hi am %n munud. Am y funud olaf mae&apos;n dweud hynny, ac mae un tap yn ei chadw ar agor. Cedwir yr hyn yr ydych wedi&apos;i deipio. Ni ellir newid yr amser hwn.</numerusform>
            <numerusform>Mae&apos;r llechen hon yn ei chloi ei hun pan nad oes neb wedi cyffwrdd â hi am %n munud. Am y funud olaf mae&apos;n dweud hynny, ac mae un tap yn ei chadw ar agor. Cedwir yr hyn yr ydych wedi&apos;i deipio. Ni ellir newid yr amser hwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The duty numbers could not be kept. Write them down elsewhere too.</source>
        <translation type="unfinished">Ni ellid cadw&apos;r rhifau dyletswydd. Ysgrifennwch nhw yn rhywle arall hefyd.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ShellViewModel</name>
    <message>
        <source>This tablet could not be opened. %1</source>
        <translation type="unfinished">Ni ellid agor y llechen hon. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>The visit cannot be recorded. %1</source>
        <translation type="unfinished">Ni ellir cofnodi&apos;r ymweliad. %1</translation>
    </message>
    <message>
        <source>This cannot be opened: %1.</source>
        <translation type="unfinished">Ni ellir agor hwn: %1.</translation>
    </message>
    <message>
        <source>A child’s session lies on this tablet and cannot be opened. It is kept as it is. Tell the people who look after this tablet.</source>
        <translation type="unfinished">Mae sesiwn plentyn ar y llechen hon ac ni ellir ei hagor. Fe&apos;i cedwir fel y mae. Dywedwch wrth y bobl sy&apos;n gofalu am y llechen hon.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::StrikeVisitViewModel</name>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished">%1: %2, %3</translation>
    </message>
    <message>
        <source>Strike out this record of %1?</source>
        <translation type="unfinished">Croesi allan y cofnod hwn o %1?</translation>
    </message>
    <message>
        <source>Why should this visit not count?</source>
        <translation type="unfinished">Pam na ddylai&apos;r ymweliad hwn gyfrif?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Cedwir hyn gyda&apos;r cofnod a&apos;i ddangos yn ei hanes.</translation>
    </message>
    <message>
        <source>Enter why this visit should not count</source>
        <translation type="unfinished">Rhowch pam na ddylai&apos;r ymweliad hwn gyfrif</translation>
    </message>
    <message>
        <source>Not struck out. %1</source>
        <translation type="unfinished">Heb ei groesi allan. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SyncViewModel</name>
    <message>
        <source>Sending %1 of %2</source>
        <translation type="unfinished">Wrthi&apos;n anfon %1 o %2</translation>
    </message>
    <message>
        <source>Offline. All sent</source>
        <translation type="unfinished">All-lein. Anfonwyd popeth</translation>
    </message>
    <message>
        <source>Offline. %1 saved here</source>
        <translation type="unfinished">All-lein. Cadwyd %1 yma</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation type="unfinished">%1 i&apos;w hanfon</translation>
    </message>
    <message>
        <source>All sent, %1</source>
        <translation type="unfinished">Anfonwyd popeth, %1</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished">Dim i&apos;w anfon</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation type="unfinished">Angen eich sylw: %1</translation>
    </message>
    <message>
        <source>%1. %2 to send</source>
        <translation type="unfinished">%1. %2 i&apos;w hanfon</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation type="unfinished">Anfonwyd ddiwethaf: %1</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished">Dim wedi&apos;i anfon eto</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation type="unfinished">Derbyniwyd ddiwethaf: %1</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished">Dim wedi&apos;i dderbyn eto</translation>
    </message>
    <message>
        <source>Everything you finished has been sent.</source>
        <translation type="unfinished">Mae popeth a orffennwyd gennych wedi&apos;i anfon.</translation>
    </message>
    <message>
        <source>%1 saved on this tablet, not sent yet.</source>
        <translation type="unfinished">Cadwyd %1 ar y llechen hon, ond nis anfonwyd eto.</translation>
    </message>
    <message>
        <source>%1 saved on this tablet, not sent yet. The oldest is from %2.</source>
        <translation type="unfinished">Cadwyd %1 ar y llechen hon, ond nis anfonwyd eto. Daw&apos;r hynaf o %2.</translation>
    </message>
    <message>
        <source>This tablet&apos;s records could not be read. %1</source>
        <translation type="unfinished">Ni ellid darllen cofnodion y llechen hon. %1</translation>
    </message>
    <message>
        <source>The server cannot be reached. Everything is kept on this tablet and will be sent when you are online.</source>
        <translation type="unfinished">Ni ellir cyrraedd y gweinydd. Mae popeth yn cael ei gadw ar y llechen hon a chaiff ei anfon pan fyddwch ar-lein.</translation>
    </message>
    <message>
        <source>Sending stopped. Everything is kept on this tablet. %1</source>
        <translation type="unfinished">Stopiodd yr anfon. Mae popeth yn cael ei gadw ar y llechen hon. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n cofnod</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
            <numerusform>%n o gofnodion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) say two things or were not accepted, and need you.</source>
        <translation type="unfinished">
            <numerusform>Mae %n cofnod yn dweud dau beth neu heb gael ei dderbyn, ac mae angen eich sylw arno.</numerusform>
            <numerusform>Mae %n cofnod yn dweud dau beth neu heb gael ei dderbyn, ac mae angen eich sylw arno.</numerusform>
            <numerusform>Mae %n o gofnodion yn dweud dau beth neu heb gael eu derbyn, ac mae angen eich sylw arnynt.</numerusform>
            <numerusform>Mae %n o gofnodion yn dweud dau beth neu heb gael eu derbyn, ac mae angen eich sylw arnynt.</numerusform>
            <numerusform>Mae %n o gofnodion yn dweud dau beth neu heb gael eu derbyn, ac mae angen eich sylw arnynt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. %1 not sent since %2</source>
        <translation type="unfinished">All-lein. %1 heb eu hanfon ers %2</translation>
    </message>
    <message>
        <source>%1 not sent since %2</source>
        <translation type="unfinished">%1 heb eu hanfon ers %2</translation>
    </message>
    <message>
        <source>. Needs you: %1</source>
        <translation type="unfinished">. Angen eich sylw: %1</translation>
    </message>
    <message>
        <source>Something you wrote has waited more than 3 days and is only on this tablet. Connect today and choose Sync now. If it still does not send, call your help desk. Do not sign out and do not reset this tablet.</source>
        <translation type="unfinished">Mae rhywbeth a ysgrifennoch wedi aros mwy na 3 diwrnod ac mae ar y llechen hon yn unig. Cysylltwch heddiw a dewiswch Cysoni nawr. Os nad yw&apos;n anfon o hyd, ffoniwch eich desg gymorth. Peidiwch ag allgofnodi a pheidiwch ag ailosod y llechen hon.</translation>
    </message>
    <message>
        <source>Something you wrote has waited more than a day and is only on this tablet. Connect to the internet and choose Sync now.</source>
        <translation type="unfinished">Mae rhywbeth a ysgrifennoch wedi aros mwy na diwrnod ac mae ar y llechen hon yn unig. Cysylltwch â&apos;r rhyngrwyd a dewiswch Cysoni nawr.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::TimelineModel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 am %2</translation>
    </message>
    <message>
        <source>Struck out. It counts for nothing and stays in the history</source>
        <translation type="unfinished">Wedi&apos;i groesi allan. Nid yw&apos;n cyfrif o gwbl ac mae&apos;n aros yn yr hanes</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Dau fersiwn</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Heb ei anfon eto</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">gan %1</translation>
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
        <translation type="unfinished">PIN, dim wedi&apos;i nodi</translation>
    </message>
    <message>
        <source>Nobody has signed in on this tablet yet. Ask your administrator for a code to set it up.</source>
        <translation type="unfinished">Nid oes neb wedi mewngofnodi ar y llechen hon eto. Gofynnwch i&apos;ch gweinyddwr am god i&apos;w gosod.</translation>
    </message>
    <message>
        <source>Your organisation revoked this tablet, so everything that could be read on it has been destroyed. Visits that have not been sent are kept sealed, for your organisation.</source>
        <translation type="unfinished">Dirymodd eich sefydliad y llechen hon, felly mae popeth y gellid ei ddarllen arni wedi&apos;i ddinistrio. Cedwir ymweliadau nad ydynt wedi&apos;u hanfon dan sêl, ar gyfer eich sefydliad.</translation>
    </message>
    <message>
        <source>This tablet is locked. Connect to the internet and sign in with your work account. Visits that have not been sent are kept safe and will be sent after you sign in.</source>
        <translation type="unfinished">Mae&apos;r llechen hon wedi&apos;i chloi. Cysylltwch â&apos;r rhyngrwyd a mewngofnodwch â&apos;ch cyfrif gwaith. Cedwir ymweliadau nad ydynt wedi&apos;u hanfon yn ddiogel a chânt eu hanfon ar ôl i chi fewngofnodi.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>That PIN is not right. %1 Wait %2, then try again.</source>
        <translation type="unfinished">Nid yw&apos;r PIN hwnnw&apos;n gywir. %1 Arhoswch %2, yna rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>You can try again now. %1</source>
        <translation type="unfinished">Gallwch roi cynnig arall arni nawr. %1</translation>
    </message>
    <message>
        <source>Everything that had not been sent is with your organisation now.</source>
        <translation type="unfinished">Mae popeth nad oedd wedi&apos;i anfon gyda&apos;ch sefydliad nawr.</translation>
    </message>
    <message>
        <source>This tablet could not be unlocked. %1</source>
        <translation type="unfinished">Ni ellid datgloi&apos;r llechen hon. %1</translation>
    </message>
    <message>
        <source>That PIN is not right. %1</source>
        <translation type="unfinished">Nid yw&apos;r PIN hwnnw&apos;n gywir. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
            <numerusform>%n eiliad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n o funudau</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation type="unfinished">
            <numerusform>Mae gennych %n ymgais ar ôl.</numerusform>
            <numerusform>Mae gennych %n ymgais ar ôl.</numerusform>
            <numerusform>Mae gennych %n ymgais ar ôl.</numerusform>
            <numerusform>Mae gennych %n ymgais ar ôl.</numerusform>
            <numerusform>Mae gennych %n ymgais ar ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation type="unfinished">
            <numerusform>PIN, %n wedi&apos;i nodi</numerusform>
            <numerusform>PIN, %n wedi&apos;i nodi</numerusform>
            <numerusform>PIN, %n wedi&apos;u nodi</numerusform>
            <numerusform>PIN, %n wedi&apos;u nodi</numerusform>
            <numerusform>PIN, %n wedi&apos;u nodi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be sent yet. This is tried again when you start Sightline.</source>
        <translation type="unfinished">
            <numerusform>Ni ellid anfon %n ohonynt eto. Rhoddir cynnig arall ar hyn pan fyddwch yn dechrau Sightline.</numerusform>
            <numerusform>Ni ellid anfon %n ohonynt eto. Rhoddir cynnig arall ar hyn pan fyddwch yn dechrau Sightline.</numerusform>
            <numerusform>Ni ellid anfon %n ohonynt eto. Rhoddir cynnig arall ar hyn pan fyddwch yn dechrau Sightline.</numerusform>
            <numerusform>Ni ellid anfon %n ohonynt eto. Rhoddir cynnig arall ar hyn pan fyddwch yn dechrau Sightline.</numerusform>
            <numerusform>Ni ellid anfon %n ohonynt eto. Rhoddir cynnig arall ar hyn pan fyddwch yn dechrau Sightline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) on this tablet have not been sent. They are kept safe and will be sent after you unlock it.</source>
        <translation type="unfinished">
            <numerusform>Nid yw %n cofnod ar y llechen hon wedi&apos;i anfon. Fe&apos;i cedwir yn ddiogel a chaiff ei anfon ar ôl i chi ei datgloi.</numerusform>
            <numerusform>Nid yw %n cofnod ar y llechen hon wedi&apos;i anfon. Fe&apos;i cedwir yn ddiogel a chaiff ei anfon ar ôl i chi ei datgloi.</numerusform>
            <numerusform>Nid yw %n o gofnodion ar y llechen hon wedi&apos;u hanfon. Fe&apos;u cedwir yn ddiogel a chânt eu hanfon ar ôl i chi ei datgloi.</numerusform>
            <numerusform>Nid yw %n o gofnodion ar y llechen hon wedi&apos;u hanfon. Fe&apos;u cedwir yn ddiogel a chânt eu hanfon ar ôl i chi ei datgloi.</numerusform>
            <numerusform>Nid yw %n o gofnodion ar y llechen hon wedi&apos;u hanfon. Fe&apos;u cedwir yn ddiogel a chânt eu hanfon ar ôl i chi ei datgloi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitPageViewModel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 am %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished">%1, %2 hyd %3</translation>
    </message>
    <message>
        <source>Struck out. This record counts for nothing. It stays in the history for ever.</source>
        <translation type="unfinished">Wedi&apos;i groesi allan. Nid yw&apos;r cofnod hwn yn cyfrif o gwbl. Mae&apos;n aros yn yr hanes am byth.</translation>
    </message>
    <message>
        <source>Only %1, who recorded this visit, or a manager may change it or strike it out.</source>
        <translation type="unfinished">Dim ond %1, a gofnododd yr ymweliad hwn, neu reolwr a gaiff ei newid neu ei groesi allan.</translation>
    </message>
    <message>
        <source>This record cannot be changed yet. %1</source>
        <translation type="unfinished">Ni ellir newid y cofnod hwn eto. %1</translation>
    </message>
    <message>
        <source>Two people changed this visit. See both versions</source>
        <translation type="unfinished">Newidiodd dau berson yr ymweliad hwn. Gweld y ddau fersiwn</translation>
    </message>
    <message>
        <source>Two people changed these notes. See both versions</source>
        <translation type="unfinished">Newidiodd dau berson y nodiadau hyn. Gweld y ddau fersiwn</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2.</source>
        <translation type="unfinished">Cofnodwyd gan %1 ar %2.</translation>
    </message>
    <message>
        <source>The server has not received it yet.</source>
        <translation type="unfinished">Nid yw&apos;r gweinydd wedi&apos;i dderbyn eto.</translation>
    </message>
    <message>
        <source>The server received it on %1.</source>
        <translation type="unfinished">Derbyniodd y gweinydd ef ar %1.</translation>
    </message>
    <message>
        <source>Its notes: %1</source>
        <translation type="unfinished">Ei nodiadau: %1</translation>
    </message>
    <message>
        <source>It came after the child had left the author&apos;s caseload.</source>
        <translation type="unfinished">Daeth ar ôl i&apos;r plentyn adael llwyth achosion yr awdur.</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Ni ellid darllen hyn eto. %1</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Nid yw hwn yn cael ei ddangos mwyach. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitQuestions</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Pryd oedd hynny?</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Dyddiad yr ymweliad</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Er enghraifft, 18/11/2026</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">Ble oedd hynny?</translation>
    </message>
    <message>
        <source>What was it for?</source>
        <translation type="unfinished">Beth oedd ei ddiben?</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished">Amser dechrau</translation>
    </message>
    <message>
        <source>For example, 10:30</source>
        <translation type="unfinished">Er enghraifft, 10:30</translation>
    </message>
    <message>
        <source>Finish time</source>
        <translation type="unfinished">Amser gorffen</translation>
    </message>
    <message>
        <source>For example, 11:15</source>
        <translation type="unfinished">Er enghraifft, 11:15</translation>
    </message>
    <message>
        <source>Did the family know you were coming?</source>
        <translation type="unfinished">A oedd y teulu&apos;n gwybod eich bod yn dod?</translation>
    </message>
    <message>
        <source>Was an interpreter used?</source>
        <translation type="unfinished">A ddefnyddiwyd dehonglydd?</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">Pwy fu&apos;n dehongli?</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">Enw neu rif</translation>
    </message>
    <message>
        <source>A phone or video call does not count as a visit.</source>
        <translation type="unfinished">Nid yw galwad ffôn neu fideo yn cyfrif fel ymweliad.</translation>
    </message>
    <message>
        <source>A meeting does not count as a visit.</source>
        <translation type="unfinished">Nid yw cyfarfod yn cyfrif fel ymweliad.</translation>
    </message>
    <message>
        <source>Watching family time does not count as a visit.</source>
        <translation type="unfinished">Nid yw gwylio amser teulu yn cyfrif fel ymweliad.</translation>
    </message>
    <message>
        <source>Taking a child somewhere does not count as a visit.</source>
        <translation type="unfinished">Nid yw mynd â phlentyn i rywle yn cyfrif fel ymweliad.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished">Rhywun arall</translation>
    </message>
    <message>
        <source>One person on each line: the name, and who they are to the child</source>
        <translation type="unfinished">Un person ar bob llinell: yr enw, a phwy ydyw i&apos;r plentyn</translation>
    </message>
    <message>
        <source>Why did a member of the family interpret?</source>
        <translation type="unfinished">Pam y bu aelod o&apos;r teulu&apos;n dehongli?</translation>
    </message>
    <message>
        <source>Is there a new person living here?</source>
        <translation type="unfinished">A oes person newydd yn byw yma?</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation type="unfinished">Pwy sy&apos;n newydd?</translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished">Cam-drin domestig</translation>
    </message>
    <message>
        <source>What you know, saw or heard.</source>
        <translation type="unfinished">Yr hyn yr ydych yn ei wybod, a welsoch neu a glywsoch.</translation>
    </message>
    <message>
        <source>Is there an adult woman in this home?</source>
        <translation type="unfinished">A oes menyw sy&apos;n oedolyn yn y cartref hwn?</translation>
    </message>
    <message>
        <source>If yes, add her under ‘Who was there’.</source>
        <translation type="unfinished">Os oes, ychwanegwch hi o dan ‘Pwy oedd yno’.</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation type="unfinished">A oes unrhyw un mewn perygl nawr?</translation>
    </message>
    <message>
        <source>Date of the next visit</source>
        <translation type="unfinished">Dyddiad yr ymweliad nesaf</translation>
    </message>
    <message>
        <source>For example, 2/12/2026</source>
        <translation type="unfinished">Er enghraifft, 2/12/2026</translation>
    </message>
    <message>
        <source>Why is this visit written up late?</source>
        <translation type="unfinished">Pam mae&apos;r ymweliad hwn yn cael ei ysgrifennu&apos;n hwyr?</translation>
    </message>
    <message>
        <source>More than two working days after the visit.</source>
        <translation type="unfinished">Mwy na dau ddiwrnod gwaith ar ôl yr ymweliad.</translation>
    </message>
    <message>
        <source>More about why it is late</source>
        <translation type="unfinished">Rhagor am pam y mae&apos;n hwyr</translation>
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
        <translation type="unfinished">Dangos %1 arall</translation>
    </message>
    <message>
        <source>Same home</source>
        <translation type="unfinished">Yr un cartref</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VoiceEntryViewModel</name>
    <message>
        <source>What did it lead to?</source>
        <translation type="unfinished">At beth yr arweiniodd?</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation type="unfinished">Pryd oedd hynny?</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Er enghraifft, 18/11/2026</translation>
    </message>
    <message>
        <source>Where is it recorded?</source>
        <translation type="unfinished">Ble mae wedi&apos;i gofnodi?</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation type="unfinished">Pwy benderfynodd?</translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished">Fi</translation>
    </message>
    <message>
        <source>Was %1 told?</source>
        <translation type="unfinished">A ddywedwyd wrth %1?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Nid yw hwn yn cael ei ddangos mwyach. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation type="unfinished">Eich ateb i %1</translation>
    </message>
    <message>
        <source>What happened about it</source>
        <translation type="unfinished">Beth ddigwyddodd yn ei gylch</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">Cymerodd %1 hwn yn ôl</translation>
    </message>
    <message>
        <source>Let more people read it</source>
        <translation type="unfinished">Gadael i ragor o bobl ei ddarllen</translation>
    </message>
    <message>
        <source>Write it so that it can be read to %1.</source>
        <translation type="unfinished">Ysgrifennwch ef fel y gellir ei ddarllen i %1.</translation>
    </message>
    <message>
        <source>%1 may see this next time, as “this is what we did”.</source>
        <translation type="unfinished">Efallai y bydd %1 yn gweld hyn y tro nesaf, fel “dyma beth wnaethon ni”.</translation>
    </message>
    <message>
        <source>From then on nobody new may read it, and it is in no report. It is not deleted: you and your manager can still find it.</source>
        <translation type="unfinished">O hynny ymlaen ni chaiff neb newydd ddarllen hwn, ac nid yw mewn unrhyw adroddiad. Nid yw&apos;n cael ei ddileu: gallwch chi a&apos;ch rheolwr ddod o hyd iddo o hyd.</translation>
    </message>
    <message>
        <source>This goes beyond what %1 chose. It is kept with who decided, why, and whether %1 was told.</source>
        <translation type="unfinished">Mae hyn yn mynd y tu hwnt i&apos;r hyn a ddewisodd %1. Fe&apos;i cedwir gyda phwy a benderfynodd, pam, ac a ddywedwyd wrth %1.</translation>
    </message>
    <message>
        <source>What %1 said about it</source>
        <translation type="unfinished">Yr hyn a ddywedodd %1 am y peth</translation>
    </message>
    <message>
        <source>Why should more people read it?</source>
        <translation type="unfinished">Pam y dylai rhagor o bobl ei ddarllen?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Beth ddigwyddodd?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Eich ateb</translation>
    </message>
    <message>
        <source>Enter why more people should read it</source>
        <translation type="unfinished">Rhowch pam y dylai rhagor o bobl ei ddarllen</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation type="unfinished">Rhowch yr hyn a ddigwyddodd</translation>
    </message>
    <message>
        <source>Enter your answer</source>
        <translation type="unfinished">Rhowch eich ateb</translation>
    </message>
    <message>
        <source>Select what it led to</source>
        <translation type="unfinished">Dewiswch at beth yr arweiniodd</translation>
    </message>
    <message>
        <source>Date must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Rhaid i&apos;r dyddiad fod yn ddiwrnod, mis a blwyddyn, fel 18/11/2026</translation>
    </message>
    <message>
        <source>Date must be today or in the past</source>
        <translation type="unfinished">Rhaid i&apos;r dyddiad fod heddiw neu yn y gorffennol</translation>
    </message>
    <message>
        <source>Select who decided</source>
        <translation type="unfinished">Dewiswch pwy benderfynodd</translation>
    </message>
    <message>
        <source>Select whether %1 was told</source>
        <translation type="unfinished">Dewiswch a ddywedwyd wrth %1 ai peidio</translation>
    </message>
    <message>
        <source>Select who may read it now</source>
        <translation type="unfinished">Dewiswch pwy sy&apos;n cael darllen hwn nawr</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Heb ei gadw. Mae eich atebion yn dal yma. %1</translation>
    </message>
</context>
</TS>
