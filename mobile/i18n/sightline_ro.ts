<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Despre Sightline</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished">Versiunea %1</translation>
    </message>
    <message>
        <source>Visits to children, recorded where they happen. Sightline is free software under the MIT licence. Nothing on this tablet is used for anything but the work with the children.</source>
        <translation type="unfinished">Vizite la copii, înregistrate acolo unde au loc. Sightline este software liber, sub licența MIT. Nimic de pe această tabletă nu este folosit în alt scop decât munca cu copiii.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation type="unfinished">Lucrările altora incluse în aplicație</translation>
    </message>
    <message>
        <source>%1 – licence: %2</source>
        <translation type="unfinished">%1 – licență: %2</translation>
    </message>
</context>
<context>
    <name>AmendVisit</name>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Vizita</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Data vizitei</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">De exemplu, 18/11/2026</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished">Ora de începere</translation>
    </message>
    <message>
        <source>Finish time</source>
        <translation type="unfinished">Ora de încheiere</translation>
    </message>
    <message>
        <source>Is this where the child lives?</source>
        <translation type="unfinished">Acesta este locul unde locuiește copilul?</translation>
    </message>
    <message>
        <source>Did the family know you were coming?</source>
        <translation type="unfinished">Știa familia că veniți?</translation>
    </message>
    <message>
        <source>One person on each line, and who they are to the child</source>
        <translation type="unfinished">Câte o persoană pe fiecare rând și ce este ea pentru copil</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">Cine a interpretat?</translation>
    </message>
    <message>
        <source>Was %1 seen?</source>
        <translation type="unfinished">A fost văzut copilul %1?</translation>
    </message>
    <message>
        <source>Why was %1 not seen alone?</source>
        <translation type="unfinished">De ce nu a fost văzut singur copilul %1?</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation type="unfinished">Spuneți-ne mai multe</translation>
    </message>
    <message>
        <source>Was %1 awake?</source>
        <translation type="unfinished">Era treaz copilul %1?</translation>
    </message>
    <message>
        <source>Was anyone else in the room when you spoke to %1?</source>
        <translation type="unfinished">Mai era cineva în cameră când ați vorbit cu %1?</translation>
    </message>
    <message>
        <source>Did you see where %1 sleeps?</source>
        <translation type="unfinished">Ați văzut unde doarme %1?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Note</translation>
    </message>
    <message>
        <source>Facts only. What you saw, what people said, in their words.</source>
        <translation type="unfinished">Doar fapte. Ce ați văzut și ce au spus oamenii, cu cuvintele lor.</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished">Cuvintele exacte</translation>
    </message>
    <message>
        <source>More exact words</source>
        <translation type="unfinished">Alte cuvinte exacte</translation>
    </message>
    <message>
        <source>What %1 said, as it was said</source>
        <translation type="unfinished">Ce a spus %1, exact cum a spus</translation>
    </message>
    <message>
        <source>Enter the date of the visit, for example 18/11/2026</source>
        <translation type="unfinished">Introduceți data vizitei, de exemplu 18/11/2026</translation>
    </message>
    <message>
        <source>Date of the visit must be today or in the past</source>
        <translation type="unfinished">Data vizitei trebuie să fie astăzi sau în trecut</translation>
    </message>
    <message>
        <source>Enter a time such as 10:30</source>
        <translation type="unfinished">Introduceți o oră, de exemplu 10:30</translation>
    </message>
    <message>
        <source>Finish time must be after the start time</source>
        <translation type="unfinished">Ora de încheiere trebuie să fie după ora de începere</translation>
    </message>
    <message>
        <source>%1 cannot have been seen on a visit that did not take place</source>
        <translation type="unfinished">Copilul %1 nu putea fi văzut la o vizită care nu a avut loc</translation>
    </message>
    <message>
        <source>Select whether %1 was seen</source>
        <translation type="unfinished">Selectați dacă a fost văzut copilul %1</translation>
    </message>
    <message>
        <source>Select why %1 was not seen alone</source>
        <translation type="unfinished">Selectați de ce nu a fost văzut singur copilul %1</translation>
    </message>
    <message>
        <source>The record says: %1. You are changing it to: %2. This says more than before and may move %3&apos;s next due date. Your manager sees the change, who made it and why.</source>
        <translation type="unfinished">În înregistrare scrie: %1. Schimbați în: %2. Aceasta spune mai mult decât înainte și poate muta următorul termen pentru %3. Managerul dumneavoastră vede schimbarea, cine a făcut-o și de ce.</translation>
    </message>
    <message>
        <source>Exact words, from your draft</source>
        <translation type="unfinished">Cuvintele exacte, din ciorna dumneavoastră</translation>
    </message>
</context>
<context>
    <name>AmendVisitScreen</name>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Salvați schimbarea</translation>
    </message>
    <message>
        <source>Only what you change is added to the record. What it said before stays in its history.</source>
        <translation type="unfinished">În înregistrare se adaugă doar ceea ce schimbați. Ce scria înainte rămâne în istoricul ei.</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished">Aruncați această ciornă</translation>
    </message>
    <message>
        <source>The record itself stays as it is.</source>
        <translation type="unfinished">Înregistrarea însăși rămâne așa cum este.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished">Păstrați ciorna</translation>
    </message>
    <message>
        <source>Throw away what you typed here?</source>
        <translation type="unfinished">Aruncați ce ați scris aici?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Da, aruncați</translation>
    </message>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Închideți. Ciorna rămâne pe această tabletă.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Închideți</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change %1, %2</source>
        <translation type="unfinished">Schimbați %1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Schimbați</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Sar peste</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Nu știu</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation type="unfinished">Nu vreau să spun</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Cum era înainte</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>%1, open now</source>
        <translation type="unfinished">%1, acum pe ecran</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished">Un desen</translation>
    </message>
    <message>
        <source>Say one more thing</source>
        <translation type="unfinished">Mai spun un lucru</translation>
    </message>
</context>
<context>
    <name>AttemptScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salvați</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Închideți</translation>
    </message>
    <message>
        <source>Who was the visit to?</source>
        <translation type="unfinished">La cine a fost vizita?</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation type="unfinished">Vizită la %1</translation>
    </message>
    <message>
        <source>Saved on this tablet.</source>
        <translation type="unfinished">Salvat pe această tabletă.</translation>
    </message>
    <message>
        <source>It will be sent when you are online. The visit is still due.</source>
        <translation type="unfinished">Se va trimite când sunteți online. Vizita este în continuare de făcut.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gata</translation>
    </message>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Închideți. Ciorna rămâne pe această tabletă.</translation>
    </message>
</context>
<context>
    <name>BriefScreen</name>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Înregistrați o vizită</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished">Înainte de a intra</translation>
    </message>
    <message>
        <source>Who may be there</source>
        <translation type="unfinished">Cine ar putea fi acolo</translation>
    </message>
    <message>
        <source>Language and communication</source>
        <translation type="unfinished">Limbă și comunicare</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">Ce este de făcut</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation type="unfinished">Ultimele vizite</translation>
    </message>
    <message>
        <source>What happened next, as it was written down then</source>
        <translation type="unfinished">Ce s-a întâmplat după aceea, așa cum s-a notat atunci</translation>
    </message>
    <message>
        <source>In their own words, last time</source>
        <translation type="unfinished">Cu propriile cuvinte, ultima dată</translation>
    </message>
</context>
<context>
    <name>BriefViewModel</name>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1.</source>
        <translation type="unfinished">
            <numerusform>%n încercare la rând fără a vedea copilul %1.</numerusform>
            <numerusform>%n încercări la rând fără a vedea copilul %1.</numerusform>
            <numerusform>%n de încercări la rând fără a vedea copilul %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>Talking</source>
        <translation type="unfinished">Vorbire</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation type="unfinished">Limbaj mimico-gestual (limbajul semnelor)</translation>
    </message>
    <message>
        <source>Makaton</source>
        <translation type="unfinished">Makaton</translation>
    </message>
    <message>
        <source>Symbols or pictures</source>
        <translation type="unfinished">Simboluri sau imagini</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Scris</translation>
    </message>
    <message>
        <source>Play or drawing</source>
        <translation type="unfinished">Joacă sau desen</translation>
    </message>
    <message>
        <source>Through behaviour, looks or sounds</source>
        <translation type="unfinished">Prin comportament, priviri sau sunete</translation>
    </message>
    <message>
        <source>No sign of it on this visit</source>
        <translation type="unfinished">Niciun semn la această vizită</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished">Suspectat</translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished">Cunoscut</translation>
    </message>
    <message>
        <source>Yes, offered</source>
        <translation type="unfinished">Da, s-a oferit</translation>
    </message>
    <message>
        <source>No, not offered</source>
        <translation type="unfinished">Nu, nu s-a oferit</translation>
    </message>
    <message>
        <source>Not an adult woman</source>
        <translation type="unfinished">Nu este o femeie adultă</translation>
    </message>
    <message>
        <source>Antenatal</source>
        <translation type="unfinished">Prenatală</translation>
    </message>
    <message>
        <source>From 28 weeks of pregnancy</source>
        <translation type="unfinished">De la 28 de săptămâni de sarcină</translation>
    </message>
    <message>
        <source>New birth</source>
        <translation type="unfinished">După naștere</translation>
    </message>
    <message>
        <source>1 to 14 days</source>
        <translation type="unfinished">De la 1 la 14 zile</translation>
    </message>
    <message>
        <source>6 to 8 weeks</source>
        <translation type="unfinished">De la 6 la 8 săptămâni</translation>
    </message>
    <message>
        <source>9 to 15 months</source>
        <translation type="unfinished">De la 9 la 15 luni</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished">2 ani</translation>
    </message>
    <message>
        <source>24 to 30 months</source>
        <translation type="unfinished">De la 24 la 30 de luni</translation>
    </message>
    <message>
        <source>School entry</source>
        <translation type="unfinished">Intrarea la școală</translation>
    </message>
    <message>
        <source>Year 6</source>
        <translation type="unfinished">Anul școlar 6 (Year 6)</translation>
    </message>
    <message>
        <source>Year 8</source>
        <translation type="unfinished">Anul școlar 8 (Year 8)</translation>
    </message>
    <message>
        <source>Year 10</source>
        <translation type="unfinished">Anul școlar 10 (Year 10)</translation>
    </message>
    <message>
        <source>Not a review</source>
        <translation type="unfinished">Nu este o evaluare</translation>
    </message>
    <message>
        <source>Another health visit</source>
        <translation type="unfinished">Altă vizită de sănătate</translation>
    </message>
    <message>
        <source>An emergency came first</source>
        <translation type="unfinished">O urgență a avut prioritate</translation>
    </message>
    <message>
        <source>Too much other work</source>
        <translation type="unfinished">Prea mult alt lucru</translation>
    </message>
    <message>
        <source>I was away or ill</source>
        <translation type="unfinished">Am lipsit sau am avut probleme de sănătate</translation>
    </message>
    <message>
        <source>The tablet did not work</source>
        <translation type="unfinished">Tableta nu a funcționat</translation>
    </message>
    <message>
        <source>I was waiting for an answer</source>
        <translation type="unfinished">Așteptam un răspuns</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Altceva</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished">Niciun răspuns</translation>
    </message>
    <message>
        <source>Nobody came to the door</source>
        <translation type="unfinished">Nu a venit nimeni la ușă</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">Nu vi s-a permis să intrați</translation>
    </message>
    <message>
        <source>Somebody came, and would not let you in</source>
        <translation type="unfinished">A venit cineva și nu v-a lăsat să intrați</translation>
    </message>
    <message>
        <source>Child not there</source>
        <translation type="unfinished">Copilul nu era acolo</translation>
    </message>
</context>
<context>
    <name>CheckAnswers</name>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Vizita</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">Ascuns</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Copii</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Cine era acolo</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Văzut</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nu</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>When you finish, this record is fixed. You can add a correction later; nothing is overwritten.</source>
        <translation type="unfinished">Când încheiați, această înregistrare devine definitivă. Puteți adăuga o corectare mai târziu; nimic nu se suprascrie.</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished">Aruncați această ciornă</translation>
    </message>
    <message>
        <source>Throw away every answer of this draft? This cannot be undone.</source>
        <translation type="unfinished">Aruncați toate răspunsurile din această ciornă? Acest lucru nu poate fi anulat.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished">Păstrați ciorna</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Da, aruncați</translation>
    </message>
    <message>
        <source>Hide the private answers</source>
        <translation type="unfinished">Ascundeți răspunsurile private</translation>
    </message>
    <message>
        <source>Show the private answers</source>
        <translation type="unfinished">Arătați răspunsurile private</translation>
    </message>
    <message>
        <source>Hide private answers</source>
        <translation type="unfinished">Ascundeți răspunsurile private</translation>
    </message>
    <message>
        <source>Show private answers</source>
        <translation type="unfinished">Arătați răspunsurile private</translation>
    </message>
</context>
<context>
    <name>ChildHeader</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Vârsta</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation type="unfinished">Locuiește la</translation>
    </message>
    <message>
        <source>Allocated to</source>
        <translation type="unfinished">Repartizat la</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Limba</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">Nevoi de comunicare</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Părțile acestei pagini</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Cronologie</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Wishes and feelings</source>
        <translation type="unfinished">Dorințe și sentimente</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Persoane</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation type="unfinished">Ce arată cronologia</translation>
    </message>
    <message>
        <source>Only when seen alone</source>
        <translation type="unfinished">Doar când a fost văzut singur</translation>
    </message>
</context>
<context>
    <name>ChildModules</name>
    <message>
        <source>How I feel</source>
        <translation type="unfinished">Cum mă simt</translation>
    </message>
    <message>
        <source>My three houses</source>
        <translation type="unfinished">Cele trei case ale mele</translation>
    </message>
    <message>
        <source>Like and don&apos;t like</source>
        <translation type="unfinished">Îmi place și nu-mi place</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Desenez</translation>
    </message>
    <message>
        <source>Say it in my words</source>
        <translation type="unfinished">Spun cu cuvintele mele</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished">Oameni și locuri</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation type="unfinished">Vești bune</translation>
    </message>
    <message>
        <source>What I want to happen</source>
        <translation type="unfinished">Ce vreau să se întâmple</translation>
    </message>
    <message>
        <source>Which is your favourite food?</source>
        <translation type="unfinished">Care e mâncarea ta preferată?</translation>
    </message>
    <message>
        <source>What food do you like?</source>
        <translation type="unfinished">Ce mâncare îți place?</translation>
    </message>
    <message>
        <source>Tap one or more.</source>
        <translation type="unfinished">Atinge una sau mai multe.</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation type="unfinished">Pizza</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation type="unfinished">Măr</translation>
    </message>
    <message>
        <source>Rice</source>
        <translation type="unfinished">Orez</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation type="unfinished">Supă</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation type="unfinished">Tort</translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Lead social worker</source>
        <translation type="unfinished">Asistent social responsabil</translation>
    </message>
    <message>
        <source>Second worker</source>
        <translation type="unfinished">Al doilea lucrător</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Sănătate</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation type="unfinished">În grija autorității locale</translation>
    </message>
    <message>
        <source>Looked after, with a parent before the assessment</source>
        <translation type="unfinished">În grija autorității locale, cu un părinte înainte de evaluare</translation>
    </message>
    <message>
        <source>Looked after, temporary approval or an interim order with a parent</source>
        <translation type="unfinished">În grija autorității locale, aprobare temporară sau ordin provizoriu, cu un părinte</translation>
    </message>
    <message>
        <source>Looked after, a care order with a parent</source>
        <translation type="unfinished">În grija autorității locale, ordin de îngrijire (care order), cu un părinte</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished">De la %1 până la %2</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation type="unfinished">Începe pe %1</translation>
    </message>
    <message>
        <source>Since %1, ends on %2</source>
        <translation type="unfinished">Din %1, se încheie pe %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Din %1</translation>
    </message>
    <message>
        <source>Two versions. %1: %2</source>
        <translation type="unfinished">Două versiuni. %1: %2</translation>
    </message>
    <message>
        <source>What the plan asks for</source>
        <translation type="unfinished">Ce cere planul</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation type="unfinished">Ce cere legea</translation>
    </message>
    <message>
        <source>%1, %2. Written down by %3.</source>
        <translation type="unfinished">%1, %2. Notat de %3.</translation>
    </message>
    <message>
        <source>Nothing was written about what happened next.</source>
        <translation type="unfinished">Nu s-a scris nimic despre ce s-a întâmplat după aceea.</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Persoane cunoscute</translation>
    </message>
    <message>
        <source>Who works with %1</source>
        <translation type="unfinished">Cine lucrează cu %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished">%1, din %2</translation>
    </message>
    <message>
        <source>Was there at visits</source>
        <translation type="unfinished">Au fost prezenți la vizite</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation type="unfinished">Ultima dată pe %1</translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished">Plan de protecție a copilului</translation>
    </message>
    <message>
        <source>Child in need plan</source>
        <translation type="unfinished">Plan pentru copil cu nevoi (Child in Need)</translation>
    </message>
    <message>
        <source>Private fostering</source>
        <translation type="unfinished">Plasament privat (private fostering)</translation>
    </message>
</context>
<context>
    <name>ChildPrompts</name>
    <message>
        <source>Okay</source>
        <translation type="unfinished">Bine</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation type="unfinished">Îngrijorare</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation type="unfinished">Entuziasm</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished">Oboseală</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation type="unfinished">Bucurie</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation type="unfinished">Confuzie</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished">Furie</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished">Calm</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation type="unfinished">Singurătate</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation type="unfinished">Mândrie</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation type="unfinished">Frică</translation>
    </message>
    <message>
        <source>Bored</source>
        <translation type="unfinished">Plictiseală</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation type="unfinished">Speranță</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation type="unfinished">Tristețe</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation type="unfinished">Mirare</translation>
    </message>
    <message>
        <source>Shy</source>
        <translation type="unfinished">Timiditate</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation type="unfinished">Enervare</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation type="unfinished">Iubire</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Mă lasă deoparte</translation>
    </message>
    <message>
        <source>Hurt</source>
        <translation type="unfinished">Mă doare</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation type="unfinished">Rușine</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">Nu știu sigur</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Acasă</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Școală</translation>
    </message>
    <message>
        <source>My bedroom</source>
        <translation type="unfinished">Camera mea</translation>
    </message>
    <message>
        <source>The park</source>
        <translation type="unfinished">Parcul</translation>
    </message>
    <message>
        <source>Mum&apos;s house</source>
        <translation type="unfinished">Casa mamei</translation>
    </message>
    <message>
        <source>Dad&apos;s house</source>
        <translation type="unfinished">Casa tatei</translation>
    </message>
    <message>
        <source>Gran or Grandad&apos;s house</source>
        <translation type="unfinished">Casa bunicilor</translation>
    </message>
    <message>
        <source>A friend&apos;s house</source>
        <translation type="unfinished">Casa prietenilor</translation>
    </message>
    <message>
        <source>A club</source>
        <translation type="unfinished">Un club</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">Pe internet</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished">Peste tot</translation>
    </message>
    <message>
        <source>Mum</source>
        <translation type="unfinished">Mama</translation>
    </message>
    <message>
        <source>Dad</source>
        <translation type="unfinished">Tata</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation type="unfinished">Cine are grijă de mine</translation>
    </message>
    <message>
        <source>Gran</source>
        <translation type="unfinished">Bunica</translation>
    </message>
    <message>
        <source>Grandad</source>
        <translation type="unfinished">Bunicul</translation>
    </message>
    <message>
        <source>My brother</source>
        <translation type="unfinished">Fratele meu</translation>
    </message>
    <message>
        <source>My sister</source>
        <translation type="unfinished">Sora mea</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation type="unfinished">Un prieten sau o prietenă</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation type="unfinished">Cine mă învață la școală</translation>
    </message>
    <message>
        <source>My worker</source>
        <translation type="unfinished">Persoana care lucrează cu mine</translation>
    </message>
    <message>
        <source>A pet</source>
        <translation type="unfinished">Un animăluț</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Familia</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Prietenii</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Joaca</translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished">Mâncarea</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished">Somnul</translation>
    </message>
    <message>
        <source>Shouting</source>
        <translation type="unfinished">Țipetele</translation>
    </message>
    <message>
        <source>A hug</source>
        <translation type="unfinished">O îmbrățișare</translation>
    </message>
    <message>
        <source>How do you feel?</source>
        <translation type="unfinished">Cum te simți?</translation>
    </message>
    <message>
        <source>How do you feel today?</source>
        <translation type="unfinished">Cum te simți azi?</translation>
    </message>
    <message>
        <source>How do you feel at the moment?</source>
        <translation type="unfinished">Cum te simți în acest moment?</translation>
    </message>
    <message>
        <source>You can pick more than one.</source>
        <translation type="unfinished">Poți alege mai multe.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished">Unde?</translation>
    </message>
    <message>
        <source>Where do you feel like this?</source>
        <translation type="unfinished">Unde te simți așa?</translation>
    </message>
    <message>
        <source>Do you want to say more about it?</source>
        <translation type="unfinished">Vrei să spui mai mult despre asta?</translation>
    </message>
    <message>
        <source>You can write, draw or pick cards.</source>
        <translation type="unfinished">Poți să scrii, să desenezi sau să alegi cartonașe.</translation>
    </message>
    <message>
        <source>House of worries</source>
        <translation type="unfinished">Casa grijilor</translation>
    </message>
    <message>
        <source>What makes you worry?</source>
        <translation type="unfinished">Ce griji ai?</translation>
    </message>
    <message>
        <source>What do you worry about?</source>
        <translation type="unfinished">Ce te îngrijorează?</translation>
    </message>
    <message>
        <source>House of good things</source>
        <translation type="unfinished">Casa lucrurilor bune</translation>
    </message>
    <message>
        <source>What is good?</source>
        <translation type="unfinished">Ce e bine?</translation>
    </message>
    <message>
        <source>What is good in your life?</source>
        <translation type="unfinished">Ce este bine în viața ta?</translation>
    </message>
    <message>
        <source>What is going well in your life?</source>
        <translation type="unfinished">Ce merge bine în viața ta?</translation>
    </message>
    <message>
        <source>House of dreams</source>
        <translation type="unfinished">Casa viselor</translation>
    </message>
    <message>
        <source>What do you dream of?</source>
        <translation type="unfinished">La ce visezi?</translation>
    </message>
    <message>
        <source>What do you wish for?</source>
        <translation type="unfinished">Ce îți dorești?</translation>
    </message>
    <message>
        <source>How would things be if your wishes came true?</source>
        <translation type="unfinished">Cum ar fi dacă dorințele tale s-ar împlini?</translation>
    </message>
    <message>
        <source>What do you like?</source>
        <translation type="unfinished">Ce îți place?</translation>
    </message>
    <message>
        <source>Tap a card. Then tap where it goes.</source>
        <translation type="unfinished">Atinge un cartonaș. Apoi atinge locul unde îl pui.</translation>
    </message>
    <message>
        <source>Dinner time</source>
        <translation type="unfinished">Ora cinei</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation type="unfinished">Ora de culcare</translation>
    </message>
    <message>
        <source>Playing outside</source>
        <translation type="unfinished">Joaca afară</translation>
    </message>
    <message>
        <source>My toys</source>
        <translation type="unfinished">Jucăriile mele</translation>
    </message>
    <message>
        <source>Games on a screen</source>
        <translation type="unfinished">Jocurile pe ecran</translation>
    </message>
    <message>
        <source>Bath time</source>
        <translation type="unfinished">Ora de baie</translation>
    </message>
    <message>
        <source>Being on my own</source>
        <translation type="unfinished">Când sunt doar eu</translation>
    </message>
    <message>
        <source>Loud noises</source>
        <translation type="unfinished">Zgomotele tari</translation>
    </message>
    <message>
        <source>Seeing my family</source>
        <translation type="unfinished">Când îmi văd familia</translation>
    </message>
    <message>
        <source>Seeing my friends</source>
        <translation type="unfinished">Când îmi văd prietenii</translation>
    </message>
    <message>
        <source>When my worker comes</source>
        <translation type="unfinished">Când vine persoana care lucrează cu mine</translation>
    </message>
    <message>
        <source>When %1 comes</source>
        <translation type="unfinished">Când vine %1</translation>
    </message>
    <message>
        <source>I like it</source>
        <translation type="unfinished">Îmi place</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Nu știu sigur</translation>
    </message>
    <message>
        <source>I don&apos;t like it</source>
        <translation type="unfinished">Nu-mi place</translation>
    </message>
    <message>
        <source>Who do you like to be with?</source>
        <translation type="unfinished">Cu cine îți place să stai?</translation>
    </message>
    <message>
        <source>Who can you talk to?</source>
        <translation type="unfinished">Cu cine poți vorbi?</translation>
    </message>
    <message>
        <source>Is there someone you don&apos;t like to be with?</source>
        <translation type="unfinished">Este cineva cu care nu-ți place să stai?</translation>
    </message>
    <message>
        <source>Where do you like to be?</source>
        <translation type="unfinished">Unde îți place să fii?</translation>
    </message>
    <message>
        <source>Is there a place you don&apos;t like?</source>
        <translation type="unfinished">Este un loc care nu-ți place?</translation>
    </message>
    <message>
        <source>What do you want now?</source>
        <translation type="unfinished">Ce vrei acum?</translation>
    </message>
    <message>
        <source>What do you want to happen now?</source>
        <translation type="unfinished">Ce vrei să se întâmple acum?</translation>
    </message>
    <message>
        <source>What do you think and want right now?</source>
        <translation type="unfinished">Ce gândești și ce vrei chiar acum?</translation>
    </message>
    <message>
        <source>I wish …</source>
        <translation type="unfinished">Îmi doresc …</translation>
    </message>
    <message>
        <source>What do you wish for when you are older?</source>
        <translation type="unfinished">Ce îți dorești pentru când o să fii mai mare?</translation>
    </message>
    <message>
        <source>What are your wishes for the future?</source>
        <translation type="unfinished">Ce dorințe ai pentru viitor?</translation>
    </message>
    <message>
        <source>What should grown-ups do?</source>
        <translation type="unfinished">Ce să facă oamenii mari?</translation>
    </message>
    <message>
        <source>What should the grown-ups do?</source>
        <translation type="unfinished">Ce ar trebui să facă oamenii mari?</translation>
    </message>
    <message>
        <source>What would you like the grown-ups to do?</source>
        <translation type="unfinished">Ce ai vrea să facă adulții?</translation>
    </message>
    <message>
        <source>Who should know about this?</source>
        <translation type="unfinished">Cine ar trebui să știe asta?</translation>
    </message>
    <message>
        <source>What made you smile?</source>
        <translation type="unfinished">Ce te-a făcut să zâmbești?</translation>
    </message>
    <message>
        <source>What good thing happened?</source>
        <translation type="unfinished">Ce lucru bun s-a întâmplat?</translation>
    </message>
    <message>
        <source>Has something good happened?</source>
        <translation type="unfinished">S-a întâmplat ceva bun?</translation>
    </message>
    <message>
        <source>Draw what you like.</source>
        <translation type="unfinished">Desenează ce vrei.</translation>
    </message>
    <message>
        <source>Tell me about your picture.</source>
        <translation type="unfinished">Povestește-mi despre desenul tău.</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">Ce vrei să spui?</translation>
    </message>
</context>
<context>
    <name>ChildScreen</name>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Înregistrați o vizită</translation>
    </message>
    <message>
        <source>No reply or not let in</source>
        <translation type="unfinished">Niciun răspuns sau intrare nepermisă</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished">Înainte de a intra</translation>
    </message>
    <message>
        <source>What I saw of %1</source>
        <translation type="unfinished">Ce am văzut la %1</translation>
    </message>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Dați tableta copilului %1</translation>
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
        <translation type="unfinished">persoana care lucrează cu tine</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation type="unfinished">Bună</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished">Bună, %1</translation>
    </message>
    <message>
        <source>This is your place.</source>
        <translation type="unfinished">Acesta e locul tău.</translation>
    </message>
    <message>
        <source>You can say what you like, or nothing.</source>
        <translation type="unfinished">Poți să spui ce vrei sau poți să nu spui nimic.</translation>
    </message>
    <message>
        <source>There are no wrong answers.</source>
        <translation type="unfinished">Nu există răspunsuri greșite.</translation>
    </message>
    <message>
        <source>This is what you said last time.</source>
        <translation type="unfinished">Asta ai spus ultima dată.</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation type="unfinished">Cine poate citi asta?</translation>
    </message>
    <message>
        <source>%1 will read it, and so will their manager.</source>
        <translation type="unfinished">%1 va citi asta. Va citi și managerul cu care lucrează.</translation>
    </message>
    <message>
        <source>You choose who else can read it.</source>
        <translation type="unfinished">Tu alegi cine mai poate citi.</translation>
    </message>
    <message>
        <source>What if you or someone else is not safe?</source>
        <translation type="unfinished">Ce se întâmplă dacă tu sau altcineva nu este în siguranță?</translation>
    </message>
    <message>
        <source>Then we have to tell people who can help.</source>
        <translation type="unfinished">Atunci trebuie să le spunem unor oameni care pot ajuta.</translation>
    </message>
    <message>
        <source>Who can read this now?</source>
        <translation type="unfinished">Cine poate citi asta acum?</translation>
    </message>
    <message>
        <source>This is what you chose at the start.</source>
        <translation type="unfinished">Asta ai ales la început.</translation>
    </message>
    <message>
        <source>You can change it now.</source>
        <translation type="unfinished">Poți schimba acum.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation type="unfinished">Încearcă mai întâi</translation>
    </message>
    <message>
        <source>This is just to try it.</source>
        <translation type="unfinished">Asta e doar de probă.</translation>
    </message>
    <message>
        <source>We do not keep this.</source>
        <translation type="unfinished">Nu păstrăm asta.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">Ce vrei să faci?</translation>
    </message>
    <message>
        <source>Pick any one.</source>
        <translation type="unfinished">Alege oricare.</translation>
    </message>
    <message>
        <source>You can stop when you want.</source>
        <translation type="unfinished">Te poți opri când vrei.</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Nu mă simt în siguranță</translation>
    </message>
    <message>
        <source>Thank you for telling me.</source>
        <translation type="unfinished">Îți mulțumesc că mi-ai spus.</translation>
    </message>
    <message>
        <source>Show this to %1 now.</source>
        <translation type="unfinished">Du tableta acum la %1 și arată asta.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Desenez</translation>
    </message>
    <message>
        <source>This is what you said</source>
        <translation type="unfinished">Asta ai spus</translation>
    </message>
    <message>
        <source>You did not say anything today.</source>
        <translation type="unfinished">Azi nu ai spus nimic.</translation>
    </message>
    <message>
        <source>That is okay.</source>
        <translation type="unfinished">E în regulă.</translation>
    </message>
    <message>
        <source>We will keep this.</source>
        <translation type="unfinished">Vom păstra asta.</translation>
    </message>
    <message>
        <source>You can take things out.</source>
        <translation type="unfinished">Poți scoate lucruri de aici.</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation type="unfinished">Îți mulțumim că ne-ai spus.</translation>
    </message>
    <message>
        <source>Now give the tablet to %1.</source>
        <translation type="unfinished">Acum du tableta la %1.</translation>
    </message>
    <message>
        <source>Give the tablet to %1.</source>
        <translation type="unfinished">Du tableta la %1.</translation>
    </message>
    <message>
        <source>This tablet is full. Show this to %1.</source>
        <translation type="unfinished">Tableta e plină. Du-o la %1 și arată asta.</translation>
    </message>
    <message>
        <source>You skipped this.</source>
        <translation type="unfinished">Ai sărit peste asta.</translation>
    </message>
    <message>
        <source>You said: I don&apos;t know.</source>
        <translation type="unfinished">Ai spus: Nu știu.</translation>
    </message>
    <message>
        <source>You said: I don&apos;t want to say.</source>
        <translation type="unfinished">Ai spus: Nu vreau să spun.</translation>
    </message>
    <message>
        <source>You took this out.</source>
        <translation type="unfinished">Ai scos asta.</translation>
    </message>
    <message>
        <source>You typed this.</source>
        <translation type="unfinished">Ai scris tu asta.</translation>
    </message>
    <message>
        <source>%1 wrote what you said.</source>
        <translation type="unfinished">%1 a scris ce ai spus.</translation>
    </message>
    <message>
        <source>You type.</source>
        <translation type="unfinished">Scrii tu.</translation>
    </message>
    <message>
        <source>%1 writes what you say.</source>
        <translation type="unfinished">%1 scrie ce spui.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>A card and what it was put under: Dinner – I like it</comment>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Just %1 and their manager</source>
        <translation type="unfinished">Doar %1 și managerul cu care lucrează</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation type="unfinished">Cine are grijă de mine</translation>
    </message>
    <message>
        <source>My mum or dad</source>
        <translation type="unfinished">Mama sau tata</translation>
    </message>
    <message>
        <source>My school</source>
        <translation type="unfinished">Școala mea</translation>
    </message>
    <message>
        <source>My reviewing officer</source>
        <translation type="unfinished">Persoana care îmi verifică planul (reviewing officer)</translation>
    </message>
    <message>
        <source>Anyone who helps me</source>
        <translation type="unfinished">Oricine mă ajută</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">Nu știu sigur</translation>
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
        <translation type="unfinished">Dați tableta copilului %1</translation>
    </message>
</context>
<context>
    <name>ChildrenScreen</name>
    <message>
        <source>Children</source>
        <translation type="unfinished">Copii</translation>
    </message>
    <message>
        <source>Find a child by name, address or number</source>
        <translation type="unfinished">Găsiți un copil după nume, adresă sau număr</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Where the rule comes from: %1</source>
        <translation type="unfinished">De unde vine regula: %1</translation>
    </message>
    <message>
        <source>why this date, %1</source>
        <translation type="unfinished">de ce această dată, %1</translation>
    </message>
</context>
<context>
    <name>ClockWarning</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n oră</numerusform>
            <numerusform>%n ore</numerusform>
            <numerusform>%n de ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is %1 behind the server&apos;s.</source>
        <translation type="unfinished">Ceasul acestei tablete este cu %1 în urma ceasului serverului.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation type="unfinished">Ceasul acestei tablete este cu %1 înaintea ceasului serverului.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock was turned back: it is %1 earlier than when the server was last heard from.</source>
        <translation type="unfinished">Ceasul acestei tablete a fost dat înapoi: este cu %1 mai devreme decât la ultima legătură cu serverul.</translation>
    </message>
    <message>
        <source>Check the date of each visit, and set the date and time in the tablet&apos;s own settings. Nothing you recorded is lost.</source>
        <translation type="unfinished">Verificați data fiecărei vizite și setați data și ora din setările proprii ale tabletei. Nimic din ce ați înregistrat nu s-a pierdut.</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Văzut</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">Văzut singur</translation>
    </message>
    <message>
        <source>Where the child sleeps seen</source>
        <translation type="unfinished">Locul unde doarme copilul, văzut</translation>
    </message>
    <message>
        <source>%1; the first time by %2</source>
        <translation type="unfinished">%1; prima dată până la %2</translation>
    </message>
    <message>
        <source>, where the child lives</source>
        <translation type="unfinished">, acolo unde locuiește copilul</translation>
    </message>
    <message>
        <source>%1 by %2%3, at least %4</source>
        <translation type="unfinished">%1 de către %2%3, cel puțin %4</translation>
    </message>
    <message>
        <source>No visit has counted yet.</source>
        <translation type="unfinished">Nicio vizită nu a contat încă.</translation>
    </message>
    <message>
        <source>Last counted today, %1.</source>
        <translation type="unfinished">Ultima vizită care contează: astăzi, %1.</translation>
    </message>
    <message>
        <source>Last counted yesterday, %1.</source>
        <translation type="unfinished">Ultima vizită care contează: ieri, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Last counted %n days ago, on %1.</source>
        <translation type="unfinished">
            <numerusform>Ultima vizită care contează: acum %n zi, pe %1.</numerusform>
            <numerusform>Ultima vizită care contează: acum %n zile, pe %1.</numerusform>
            <numerusform>Ultima vizită care contează: acum %n de zile, pe %1.</numerusform>
        </translation>
    </message>
    <message>
        <source> It was not made by the lead social worker.</source>
        <translation type="unfinished"> Nu a fost făcută de asistentul social responsabil.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, de către %2</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished">Următoarea vizită</translation>
    </message>
    <message>
        <source>Next time seen alone</source>
        <translation type="unfinished">Următoarea dată când trebuie văzut singur</translation>
    </message>
    <message>
        <source>The child&apos;s plan</source>
        <translation type="unfinished">Planul copilului</translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2010, paragraph %1</source>
        <translation type="unfinished">Working Together to Safeguard Children 2010, paragraful %1</translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2015, %1</source>
        <translation type="unfinished">Working Together to Safeguard Children 2015, %1</translation>
    </message>
    <message>
        <source>Care Planning, Placement and Case Review Regulations 2010, regulation %1</source>
        <translation type="unfinished">Care Planning, Placement and Case Review Regulations 2010, articolul (regulation) %1</translation>
    </message>
    <message>
        <source>Private Fostering Regulations 2005, regulation %1</source>
        <translation type="unfinished">Private Fostering Regulations 2005, articolul (regulation) %1</translation>
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
        <translation type="unfinished">Înainte nu era nimic înregistrat.</translation>
    </message>
    <message>
        <source>what it was before, %1</source>
        <translation type="unfinished">ce era înainte, %1</translation>
    </message>
</context>
<context>
    <name>ConflictScreen</name>
    <message>
        <source>Save what I decided</source>
        <translation type="unfinished">Salvați ce am hotărât</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Hotărâți mai târziu</translation>
    </message>
    <message>
        <source>Two people changed this</source>
        <translation type="unfinished">Două persoane au schimbat acest lucru</translation>
    </message>
    <message>
        <source>Nothing is thrown away: every version stays in the history, whatever is decided.</source>
        <translation type="unfinished">Nimic nu se aruncă: fiecare versiune rămâne în istoric, orice s-ar hotărî.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Lăsați-o așa cum este</translation>
    </message>
</context>
<context>
    <name>CoverButton</name>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Acoperiți ecranul</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Acoperiți</translation>
    </message>
</context>
<context>
    <name>DangerPage</name>
    <message>
        <source>Call for help now</source>
        <translation type="unfinished">Cereți ajutor acum</translation>
    </message>
    <message>
        <source>If anyone is in danger now, call 999.</source>
        <translation type="unfinished">Dacă cineva este în pericol acum, sunați la 999.</translation>
    </message>
    <message>
        <source>Then call your duty team.</source>
        <translation type="unfinished">Apoi sunați echipa de gardă.</translation>
    </message>
    <message>
        <source>This visit is kept on the tablet. Sightline does not call anybody, and nobody is told before it is sent.</source>
        <translation type="unfinished">Această vizită se păstrează pe tabletă. Sightline nu sună pe nimeni și nimeni nu este anunțat înainte de trimitere.</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation type="unfinished">Înapoi la vizită</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished">Ascundeți: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished">Arătați: %1</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Desenez</translation>
    </message>
    <message>
        <source>Put pictures</source>
        <translation type="unfinished">Pune imagini</translation>
    </message>
    <message>
        <source>Undo line</source>
        <translation type="unfinished">Șterge ultima linie</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">Pune la loc</translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished">Pagină nouă</translation>
    </message>
    <message>
        <source>This page is full. Take a new page.</source>
        <translation type="unfinished">Pagina e plină. Ia o pagină nouă.</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>Page to draw on</source>
        <translation type="unfinished">Pagină de desenat</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuați</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished">Configurați această tabletă</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Create a PIN for this tablet</source>
        <translation type="unfinished">Creați un PIN pentru această tabletă</translation>
    </message>
    <message>
        <source>Your administrator gives you the address of the server and a code, in writing or as a QR code. The code works once and for a short time. You must be online.</source>
        <translation type="unfinished">Administratorul vă dă adresa serverului și un cod, în scris sau ca un cod QR. Codul funcționează o singură dată și pentru scurt timp. Trebuie să fiți online.</translation>
    </message>
    <message>
        <source>For example: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF. You may paste the text of a QR code.</source>
        <translation type="unfinished">De exemplu: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF. Puteți lipi textul unui cod QR.</translation>
    </message>
    <message>
        <source>Address and code</source>
        <translation type="unfinished">Adresa și codul</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished">Server: %1</translation>
    </message>
    <message>
        <source>At least 6 digits, not all the same and not in a row. A passphrase of several words is safer and may be easier to remember. Nobody else knows it, and nobody can look it up for you.</source>
        <translation type="unfinished">Cel puțin 6 cifre, nu toate la fel și nu consecutive. O frază de acces din mai multe cuvinte este mai sigură și poate fi mai ușor de reținut. Nimeni altcineva nu o știe și nimeni nu o poate căuta pentru dumneavoastră.</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation type="unfinished">PIN sau frază de acces</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">Încă o dată, la fel</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Arătați ce scriu</translation>
    </message>
    <message>
        <source>Setting up this tablet. This takes a few seconds.</source>
        <translation type="unfinished">Se configurează această tabletă. Durează câteva secunde.</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished">Eroare: %1</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>There are %n thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform>Este %n lucru de corectat</numerusform>
            <numerusform>Sunt %n lucruri de corectat</numerusform>
            <numerusform>Sunt %n de lucruri de corectat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Finished on this tablet.</source>
        <translation type="unfinished">Încheiat pe această tabletă.</translation>
    </message>
    <message>
        <source>It will be sent when you are online.</source>
        <translation type="unfinished">Se va trimite când sunteți online.</translation>
    </message>
    <message>
        <source>Back to My visits</source>
        <translation type="unfinished">Înapoi la Vizitele mele</translation>
    </message>
</context>
<context>
    <name>GiveBackStage</name>
    <message>
        <source>For the worker: enter your PIN.</source>
        <translation type="unfinished">Pentru lucrător: introduceți PIN-ul.</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished">Ștergeți ultima cifră</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Deblocați</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuă</translation>
    </message>
</context>
<context>
    <name>HandBackScreen</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Încheiați</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished">Continuați cu %1</translation>
    </message>
    <message>
        <source>What to do now: stay with %1, ask what %1 wants you to know, and call your manager or the duty team before you leave. If anyone is in danger now, call 999.</source>
        <translation type="unfinished">Ce aveți de făcut acum: rămâneți cu %1, întrebați ce vrea %1 să știți și sunați managerul sau echipa de gardă înainte de a pleca. Dacă cineva este în pericol acum, sunați la 999.</translation>
    </message>
    <message>
        <source>No duty numbers are on this tablet. You can write them down under Settings.</source>
        <translation type="unfinished">Pe această tabletă nu există numere de gardă. Le puteți scrie la Setări.</translation>
    </message>
    <message>
        <source>Duty numbers: %1</source>
        <translation type="unfinished">Numere de gardă: %1</translation>
    </message>
    <message>
        <source>Saved on this tablet.</source>
        <translation type="unfinished">Salvat pe această tabletă.</translation>
    </message>
    <message>
        <source>Write your response: %1</source>
        <translation type="unfinished">Scrieți răspunsul dumneavoastră: %1</translation>
    </message>
    <message>
        <source>Write your response</source>
        <translation type="unfinished">Scrieți răspunsul dumneavoastră</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gata</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Nu încă</translation>
    </message>
    <message>
        <source>Lock the app and give it to %1</source>
        <translation type="unfinished">Blocați aplicația și dați tableta copilului %1</translation>
    </message>
    <message>
        <source>The rest of the app will lock. You need your PIN to come back.</source>
        <translation type="unfinished">Restul aplicației se va bloca. Aveți nevoie de PIN ca să reveniți.</translation>
    </message>
    <message>
        <source>%1 gets a space of their own. Nothing of any other child, of a plan or of a visit is there.</source>
        <translation type="unfinished">%1 primește un spațiu propriu. Acolo nu este nimic despre alt copil, despre un plan sau despre o vizită.</translation>
    </message>
    <message>
        <source>Offer to read aloud</source>
        <translation type="unfinished">Oferiți citirea cu voce tare</translation>
    </message>
    <message>
        <source>This is kept with what %1 says. Tick yourself too, if you stay.</source>
        <translation type="unfinished">Acest lucru se păstrează împreună cu ce spune %1. Bifați-vă și pe dumneavoastră, dacă rămâneți.</translation>
    </message>
    <message>
        <source>Who is in the room with %1?</source>
        <translation type="unfinished">Cine este în cameră cu %1?</translation>
    </message>
    <message>
        <source>In the room: %1</source>
        <translation type="unfinished">În cameră: %1</translation>
    </message>
    <message>
        <source>Nobody: %1 is alone with the tablet</source>
        <translation type="unfinished">Nimeni: copilul %1 este singur cu tableta</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished">Ultima dată</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished">Ce am făcut</translation>
    </message>
    <message>
        <source>Show this: %1</source>
        <translation type="unfinished">Arătați: %1</translation>
    </message>
    <message>
        <source>Show this to %1</source>
        <translation type="unfinished">Arătați acest lucru copilului %1</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>from about %1, by the expected date</source>
        <translation type="unfinished">de la aproximativ %1, până la data estimată</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">de la %1</translation>
    </message>
    <message>
        <source>due before the birth</source>
        <translation type="unfinished">termen: înainte de naștere</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished">termen: până la %1</translation>
    </message>
    <message>
        <source>done on %1, late</source>
        <translation type="unfinished">efectuată pe %1, cu întârziere</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation type="unfinished">efectuată pe %1</translation>
    </message>
    <message>
        <source>not recorded, was due by %1</source>
        <translation type="unfinished">neînregistrată, termenul era %1</translation>
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
        <translation type="unfinished">Peste termen: o vizită sau o întâlnire în care copilul este văzut singur ar fi trebuit să aibă loc până acum.</translation>
    </message>
    <message>
        <source>Due soon: it must happen in the next few days.</source>
        <translation type="unfinished">Termen apropiat: trebuie să aibă loc în următoarele câteva zile.</translation>
    </message>
    <message>
        <source>On track: nothing is due yet. The next date is on the card.</source>
        <translation type="unfinished">În termen: nu este nimic de făcut încă. Data următoare este pe card.</translation>
    </message>
    <message>
        <source>No plan: this tablet has no plan that says how often the child must be visited. Ask your manager.</source>
        <translation type="unfinished">Fără plan: această tabletă nu are niciun plan care să spună cât de des trebuie vizitat copilul. Întrebați managerul.</translation>
    </message>
    <message>
        <source>Paused: the visits wait for something, for example for a birth. The card says for what.</source>
        <translation type="unfinished">În pauză: vizitele așteaptă ceva, de exemplu o naștere. Pe card scrie ce anume.</translation>
    </message>
    <message>
        <source>Every word has its own shape, so that colour is never needed to tell them apart.</source>
        <translation type="unfinished">Fiecare cuvânt are forma lui, astfel încât să nu fie niciodată nevoie de culoare pentru a le deosebi.</translation>
    </message>
    <message>
        <source>Everything you finish is kept on this tablet first, encrypted. “To send” counts what the server does not have yet.</source>
        <translation type="unfinished">Tot ce încheiați se păstrează mai întâi pe această tabletă, criptat. „De trimis” numără ce nu are încă serverul.</translation>
    </message>
    <message>
        <source>You need not wait and you need not do anything: it is sent as soon as the tablet is online.</source>
        <translation type="unfinished">Nu trebuie să așteptați și nu trebuie să faceți nimic: se trimite imediat ce tableta este online.</translation>
    </message>
    <message>
        <source>Until it is sent, this tablet is the only place that has it. Keep the tablet safe and charged.</source>
        <translation type="unfinished">Până la trimitere, numai această tabletă le are. Păstrați tableta în siguranță și încărcată.</translation>
    </message>
    <message>
        <source>“Offline” means that the server cannot be reached. You can go on working.</source>
        <translation type="unfinished">„Offline” înseamnă că serverul nu poate fi contactat. Puteți lucra mai departe.</translation>
    </message>
    <message>
        <source>If a child or anyone else is in danger now, ring 999. Then ring your duty team.</source>
        <translation type="unfinished">Dacă un copil sau oricine altcineva este în pericol acum, sunați la 999. Apoi sunați echipa de gardă.</translation>
    </message>
    <message>
        <source>Nothing you have typed is lost when you leave a page, lock the tablet or lose the network.</source>
        <translation type="unfinished">Nimic din ce ați scris nu se pierde când părăsiți o pagină, blocați tableta sau pierdeți rețeaua.</translation>
    </message>
    <message>
        <source>If a page does not do what you expect: go back, open it again, and look at Sync to see what is not sent.</source>
        <translation type="unfinished">Dacă o pagină nu face ce vă așteptați: mergeți înapoi, deschideți-o din nou și vedeți la Sincronizare ce nu s-a trimis.</translation>
    </message>
    <message>
        <source>If the tablet does not work: ring the help desk of your organisation. Say what you wanted to do and what the screen says. Do not read them anything about a child, and never your PIN.</source>
        <translation type="unfinished">Dacă tableta nu funcționează: sunați serviciul de asistență tehnică al organizației dumneavoastră. Spuneți ce ați vrut să faceți și ce scrie pe ecran. Nu le citiți nimic despre un copil și niciodată PIN-ul dumneavoastră.</translation>
    </message>
    <message>
        <source>If the tablet is lost or stolen: ring the help desk at once, at any hour. They can revoke it, and it wipes itself when it is next online.</source>
        <translation type="unfinished">Dacă tableta se pierde sau este furată: sunați imediat serviciul de asistență tehnică, la orice oră. Ei o pot revoca, iar ea se șterge singură când este online data următoare.</translation>
    </message>
    <message>
        <source>Answer the parts in any order. Each answer is kept as you give it. You can close the visit and come back: it stays a draft on this tablet.</source>
        <translation type="unfinished">Răspundeți la părți în orice ordine. Fiecare răspuns se păstrează pe măsură ce îl dați. Puteți închide vizita și reveni: rămâne o ciornă pe această tabletă.</translation>
    </message>
    <message>
        <source>“Seen alone” is never answered for you. If you did not speak to the child alone, you are asked why.</source>
        <translation type="unfinished">La „Văzut singur” nu se răspunde niciodată în locul dumneavoastră. Dacă nu ați vorbit cu copilul între patru ochi, vi se cere motivul.</translation>
    </message>
    <message>
        <source>Phone calls, video calls and meetings are kept, but do not count as a visit.</source>
        <translation type="unfinished">Apelurile telefonice, apelurile video și întâlnirile se păstrează, dar nu contează ca vizită.</translation>
    </message>
    <message>
        <source>When you finish, the record is fixed. You can add a correction later; nothing is overwritten.</source>
        <translation type="unfinished">Când încheiați, înregistrarea devine definitivă. Puteți adăuga o corectare mai târziu; nimic nu se suprascrie.</translation>
    </message>
    <message>
        <source>You can finish without a network.</source>
        <translation type="unfinished">Puteți încheia fără rețea.</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase and choose Unlock. You may also paste it.</source>
        <translation type="unfinished">Scrieți PIN-ul sau fraza de acces și alegeți Deblocați. Le puteți și lipi.</translation>
    </message>
    <message>
        <source>After some wrong tries the tablet waits before the next one. After ten wrong tries it can no longer be opened: what you had not sent is kept sealed and goes to your organisation.</source>
        <translation type="unfinished">După câteva încercări greșite, tableta așteaptă înainte de următoarea. După zece încercări greșite nu mai poate fi deschisă: ce nu ați trimis se păstrează sigilat și ajunge la organizația dumneavoastră.</translation>
    </message>
    <message>
        <source>If you have forgotten your PIN, stop trying and ring the help desk of your organisation. Nobody can tell you the PIN, but they can set the tablet up anew.</source>
        <translation type="unfinished">Dacă ați uitat PIN-ul, nu mai încercați și sunați serviciul de asistență tehnică al organizației dumneavoastră. Nimeni nu vă poate spune PIN-ul, dar ei pot configura tableta din nou.</translation>
    </message>
    <message>
        <source>Unlocking the tablet</source>
        <translation type="unfinished">Deblocarea tabletei</translation>
    </message>
    <message>
        <source>Setting up a tablet</source>
        <translation type="unfinished">Configurarea unei tablete</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Vizitele mele</translation>
    </message>
    <message>
        <source>A child&apos;s page</source>
        <translation type="unfinished">Pagina unui copil</translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation type="unfinished">Înregistrarea unei vizite</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Sincronizare</translation>
    </message>
    <message>
        <source>Two people changed this</source>
        <translation type="unfinished">Două persoane au schimbat acest lucru</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Setări</translation>
    </message>
    <message>
        <source>What the five words mean</source>
        <translation type="unfinished">Ce înseamnă cele cinci cuvinte</translation>
    </message>
    <message>
        <source>What “to send” means</source>
        <translation type="unfinished">Ce înseamnă „de trimis”</translation>
    </message>
    <message>
        <source>When you are stuck, and who to ring</source>
        <translation type="unfinished">Când nu știți cum să continuați și pe cine să sunați</translation>
    </message>
    <message>
        <source>You need to be online once, and you need the address of the server and a code. Your administrator has both. The code works once and only for a short time.</source>
        <translation type="unfinished">Trebuie să fiți online o dată și aveți nevoie de adresa serverului și de un cod. Administratorul le are pe amândouă. Codul funcționează o singură dată și doar pentru scurt timp.</translation>
    </message>
    <message>
        <source>Then you choose a PIN. It opens this tablet only. Nobody else knows it, and nobody can look it up.</source>
        <translation type="unfinished">Apoi alegeți un PIN. El deschide doar această tabletă. Nimeni altcineva nu îl știe și nimeni nu îl poate căuta.</translation>
    </message>
    <message>
        <source>Every child you visit, the most urgent first. Children of one home stand together.</source>
        <translation type="unfinished">Fiecare copil pe care îl vizitați, cei mai urgenți primii. Copiii din aceeași locuință stau împreună.</translation>
    </message>
    <message>
        <source>Two dates count for each child: the next visit, and the next time the child is seen alone. The earlier one decides where the child stands in the list.</source>
        <translation type="unfinished">Pentru fiecare copil contează două date: următoarea vizită și următoarea dată când copilul este văzut singur. Cea mai apropiată hotărăște locul copilului în listă.</translation>
    </message>
    <message>
        <source>Choose Record to record a visit. Choose a child&apos;s name to see everything about the child.</source>
        <translation type="unfinished">Alegeți Înregistrați pentru a înregistra o vizită. Alegeți numele unui copil pentru a vedea totul despre copil.</translation>
    </message>
    <message>
        <source>What you and your colleagues know about the child: the next dates and the rule behind each, every visit, and what the child said.</source>
        <translation type="unfinished">Ce știți dumneavoastră și colegii despre copil: datele următoare și regula din spatele fiecăreia, fiecare vizită și ce a spus copilul.</translation>
    </message>
    <message>
        <source>What a child said stands in the child&apos;s own words. It is never changed and never scored.</source>
        <translation type="unfinished">Ce a spus un copil rămâne în cuvintele copilului. Nu se schimbă și nu se notează niciodată cu un punctaj.</translation>
    </message>
    <message>
        <source>What is sent, what is not, and when this tablet last heard from the server. Sending and receiving are two things: all sent does not mean that you have the newest.</source>
        <translation type="unfinished">Ce s-a trimis, ce nu s-a trimis și când a primit această tabletă ultima dată vești de la server. Trimiterea și primirea sunt două lucruri: dacă totul s-a trimis nu înseamnă că aveți cele mai noi date.</translation>
    </message>
    <message>
        <source>Sync happens by itself. “Sync now” only does it at once.</source>
        <translation type="unfinished">Sincronizarea se face singură. „Sincronizați acum” doar o face imediat.</translation>
    </message>
    <message>
        <source>You and somebody else wrote different things about the same question. Both are kept. You choose which one holds, or write a new one.</source>
        <translation type="unfinished">Dumneavoastră și altcineva ați scris lucruri diferite la aceeași întrebare. Ambele se păstrează. Alegeți care este valabilă sau scrieți una nouă.</translation>
    </message>
    <message>
        <source>Nothing is thrown away: every version stays in the history. You may decide later.</source>
        <translation type="unfinished">Nimic nu se aruncă: fiecare versiune rămâne în istoric. Puteți hotărî mai târziu.</translation>
    </message>
    <message>
        <source>Text size, colours, movement and language, for this tablet.</source>
        <translation type="unfinished">Mărimea textului, culorile, mișcarea și limba, pentru această tabletă.</translation>
    </message>
    <message>
        <source>A change is there at once and is kept for next time.</source>
        <translation type="unfinished">O schimbare se aplică imediat și se păstrează pentru data viitoare.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajutor</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajutor</translation>
    </message>
    <message>
        <source>If anyone is in danger now, ring 999.</source>
        <translation type="unfinished">Dacă cineva este în pericol acum, sunați la 999.</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Despre Sightline</translation>
    </message>
</context>
<context>
    <name>HiddenStage</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
</context>
<context>
    <name>HomeStage</name>
    <message>
        <source>%1, you have been here</source>
        <translation type="unfinished">%1, ai fost aici</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>This tablet locks itself in %n second(s)</source>
        <translation type="unfinished">
            <numerusform>Această tabletă se blochează singură în %n secundă</numerusform>
            <numerusform>Această tabletă se blochează singură în %n secunde</numerusform>
            <numerusform>Această tabletă se blochează singură în %n de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has touched it for a while. What you have typed is kept.</source>
        <translation type="unfinished">Nimeni nu a atins-o de ceva timp. Ce ați scris se păstrează.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished">Țineți-o deschisă</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">„%1”</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation type="unfinished">Desenul tău</translation>
    </message>
    <message>
        <source>Take this out: %1</source>
        <translation type="unfinished">Scoate asta: %1</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation type="unfinished">Scoate asta</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Nobody was met on this visit, so nothing is asked here.</source>
        <translation type="unfinished">Nu ați întâlnit pe nimeni la această vizită, deci aici nu se întreabă nimic.</translation>
    </message>
</context>
<context>
    <name>LastTimeCard</name>
    <message>
        <source>On %1 you said</source>
        <translation type="unfinished">Pe %1 ai spus</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">„%1”</translation>
    </message>
    <message>
        <source>This is what we did</source>
        <translation type="unfinished">Asta am făcut</translation>
    </message>
    <message>
        <source>We have not written down yet what we did.</source>
        <translation type="unfinished">Încă nu am scris ce am făcut.</translation>
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
        <translation type="unfinished">Eu</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished">Blocați acum</translation>
    </message>
    <message>
        <source>Text size, colours, movement, language, privacy</source>
        <translation type="unfinished">Mărimea textului, culori, mișcare, limbă, confidențialitate</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Setări</translation>
    </message>
    <message>
        <source>What the words mean, and who to ring</source>
        <translation type="unfinished">Ce înseamnă cuvintele și pe cine să sunați</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Ajutor</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">Despre Sightline</translation>
    </message>
</context>
<context>
    <name>MyVisits</name>
    <message>
        <source>Draft on this tablet</source>
        <translation type="unfinished">Ciornă pe această tabletă</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Încă netrimis</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Două versiuni</translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished">. </translation>
    </message>
    <message>
        <source>Visit %1. </source>
        <translation type="unfinished">Vizită: %1. </translation>
    </message>
    <message>
        <source>Seen alone %1. </source>
        <translation type="unfinished">Văzut singur: %1. </translation>
    </message>
    <message>
        <source>No visit plan on this tablet</source>
        <translation type="unfinished">Niciun plan de vizite pe această tabletă</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Peste termen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Astăzi</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished">Următoarele 7 zile</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Mai târziu</translation>
    </message>
    <message>
        <source>No visit plan</source>
        <translation type="unfinished">Fără plan de vizite</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished">Termen apropiat</translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished">În termen</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished">Fără plan</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">În pauză</translation>
    </message>
    <message>
        <source>You have no visits due in the next 7 days.</source>
        <translation type="unfinished">Nu aveți nicio vizită cu termen în următoarele 7 zile.</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation type="unfinished">Niciuna peste termen</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished">%1 peste termen</translation>
    </message>
    <message>
        <source>%1, %2 due in the next 7 days</source>
        <translation type="unfinished">%1, %2 cu termen în următoarele 7 zile</translation>
    </message>
    <message numerus="yes">
        <source>%n tries without seeing the child</source>
        <translation type="unfinished">
            <numerusform>%n încercare fără a vedea copilul</numerusform>
            <numerusform>%n încercări fără a vedea copilul</numerusform>
            <numerusform>%n de încercări fără a vedea copilul</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead social worker recorded</source>
        <translation type="unfinished">Niciun asistent social responsabil înregistrat</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation type="unfinished">Responsabil: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> și </translation>
    </message>
    <message>
        <source>Visit by %1: %2</source>
        <translation type="unfinished">Vizită de către %1: %2</translation>
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
        <translation type="unfinished">%1, afișat acum</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Mai departe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Folosiți %1</translation>
    </message>
</context>
<context>
    <name>NextVisitWords</name>
    <message>
        <source>%1: the next visit is due by %2. %3</source>
        <translation type="unfinished">%1: următoarea vizită trebuie făcută până la %2. %3</translation>
    </message>
    <message>
        <source>%1: this visit, as answered so far, does not count. %2</source>
        <translation type="unfinished">%1: această vizită, cu răspunsurile de până acum, nu contează. %2</translation>
    </message>
</context>
<context>
    <name>NotSafeStage</name>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Dați tableta copilului %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuă</translation>
    </message>
</context>
<context>
    <name>ObserveScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salvați</translation>
    </message>
    <message>
        <source>This is your observation, kept as yours. It is not what %1 said.</source>
        <translation type="unfinished">Aceasta este observația dumneavoastră și se păstrează ca fiind a dumneavoastră. Nu este ce a spus %1.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">Cine era acolo?</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Altceva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Adaugă</translation>
    </message>
</context>
<context>
    <name>PageTop</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Tick everybody you met.</source>
        <translation type="unfinished">Bifați toate persoanele pe care le-ați întâlnit.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">Cine era acolo?</translation>
    </message>
    <message>
        <source>Nobody was met on this visit, so nothing is asked here.</source>
        <translation type="unfinished">Nu ați întâlnit pe nimeni la această vizită, deci aici nu se întreabă nimic.</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation type="unfinished">Verificați acest răspuns</translation>
    </message>
    <message>
        <source>I did not speak to %1 alone</source>
        <translation type="unfinished">Nu am vorbit cu %1 între patru ochi</translation>
    </message>
    <message>
        <source>Nobody else was in the room</source>
        <translation type="unfinished">Nu mai era nimeni în cameră</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Nobody around this child is recorded on this tablet.</source>
        <translation type="unfinished">Nicio persoană din jurul acestui copil nu este înregistrată pe această tabletă.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">Locuri</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Vizitele mele</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Sincronizare</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Eu</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Copii</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>No plan for this child is on this tablet.</source>
        <translation type="unfinished">Pe această tabletă nu există niciun plan pentru acest copil.</translation>
    </message>
    <message>
        <source>The next five dates, if each visit is made on its day</source>
        <translation type="unfinished">Următoarele cinci date, dacă fiecare vizită se face în ziua ei</translation>
    </message>
    <message>
        <source>Where the rule comes from: %1</source>
        <translation type="unfinished">De unde vine regula: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyShield</name>
    <message>
        <source>Sightline. Tap to go on.</source>
        <translation type="unfinished">Sightline. Atingeți pentru a continua.</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation type="unfinished">Sightline</translation>
    </message>
    <message>
        <source>Tap to go on.</source>
        <translation type="unfinished">Atingeți pentru a continua.</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Start</source>
        <translation type="unfinished">Începe</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Nu mă simt în siguranță</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation type="unfinished">Ascunde asta</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation type="unfinished">Am terminat</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished">Oprește cititul</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation type="unfinished">Citește-mi</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>Quote: %1</source>
        <translation type="unfinished">Citat: %1</translation>
    </message>
    <message>
        <source>Quote: %1. %2</source>
        <translation type="unfinished">Citat: %1. %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">„%1”</translation>
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
        <translation type="unfinished">Selectați ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Enter the date of the visit</source>
        <translation type="unfinished">Introduceți data vizitei</translation>
    </message>
    <message>
        <source>Date of the visit must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Data vizitei trebuie să fie o zi, o lună și un an, de exemplu 18/11/2026</translation>
    </message>
    <message>
        <source>Select where the visit was</source>
        <translation type="unfinished">Selectați unde a fost vizita</translation>
    </message>
    <message>
        <source>Select what the visit was for</source>
        <translation type="unfinished">Selectați pentru ce a fost vizita</translation>
    </message>
    <message>
        <source>Select yes if you spoke to %1 alone</source>
        <translation type="unfinished">Selectați „da” dacă ați vorbit cu %1 între patru ochi</translation>
    </message>
    <message>
        <source>Enter who is new in the home</source>
        <translation type="unfinished">Introduceți cine este nou în locuință</translation>
    </message>
    <message>
        <source>Date of the next visit must be a day, month and year, like 2/12/2026</source>
        <translation type="unfinished">Data următoarei vizite trebuie să fie o zi, o lună și un an, de exemplu 2/12/2026</translation>
    </message>
    <message>
        <source>Select whether you offered %1 the chance to be seen alone</source>
        <translation type="unfinished">Selectați dacă i-ați oferit copilului %1 posibilitatea de a fi văzut singur</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation type="unfinished">Vizita a avut loc</translation>
    </message>
    <message>
        <source>No one answered</source>
        <translation type="unfinished">Nu a răspuns nimeni</translation>
    </message>
    <message>
        <source>I was not let in</source>
        <translation type="unfinished">Nu mi s-a permis să intru</translation>
    </message>
    <message>
        <source>No child was there</source>
        <translation type="unfinished">Nu era niciun copil acolo</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation type="unfinished">A fost anulată</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Astăzi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Ieri</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Altă zi</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Acasă</translation>
    </message>
    <message>
        <source>Where the child lives now</source>
        <translation type="unfinished">Unde locuiește copilul acum</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">Familie de plasament sau centru de îngrijire</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Clinică</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Școală</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">Grădiniță sau creșă</translation>
    </message>
    <message>
        <source>Family time centre</source>
        <translation type="unfinished">Centru pentru timpul cu familia</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">În altă parte</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">Apel video</translation>
    </message>
    <message>
        <source>Does not count as a visit</source>
        <translation type="unfinished">Nu contează ca vizită</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">Apel telefonic</translation>
    </message>
    <message>
        <source>Visit under the plan</source>
        <translation type="unfinished">Vizită conform planului</translation>
    </message>
    <message>
        <source>A visit that the child&apos;s plan or the law asks for</source>
        <translation type="unfinished">O vizită pe care o cere planul copilului sau legea</translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished">Anchetă în temeiul secțiunii 47</translation>
    </message>
    <message>
        <source>Part of a child protection enquiry</source>
        <translation type="unfinished">Parte a unei anchete de protecție a copilului</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Întâlnire</translation>
    </message>
    <message>
        <source>Core group or other meeting. Does not count as a visit</source>
        <translation type="unfinished">Grup de lucru restrâns (core group) sau altă întâlnire. Nu contează ca vizită</translation>
    </message>
    <message>
        <source>Follow-up or something else</source>
        <translation type="unfinished">Continuare sau altceva</translation>
    </message>
    <message>
        <source>Health review or health visit</source>
        <translation type="unfinished">Evaluare de sănătate sau vizită de sănătate</translation>
    </message>
    <message>
        <source>Also a school nurse&apos;s own visit to the child</source>
        <translation type="unfinished">Și o vizită proprie a asistentului medical școlar la copil</translation>
    </message>
    <message>
        <source>A review of the Healthy Child Programme, or another health visit</source>
        <translation type="unfinished">O evaluare din Healthy Child Programme sau altă vizită de sănătate</translation>
    </message>
    <message>
        <source>Return home interview</source>
        <translation type="unfinished">Discuție la întoarcerea acasă</translation>
    </message>
    <message>
        <source>After the child was missing</source>
        <translation type="unfinished">După ce copilul a fost dispărut</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Timp cu familia</translation>
    </message>
    <message>
        <source>You watched family time. Does not count as a visit</source>
        <translation type="unfinished">Ați asistat la timpul cu familia. Nu contează ca vizită</translation>
    </message>
    <message>
        <source>Taking the child somewhere</source>
        <translation type="unfinished">Însoțirea copilului undeva</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nu</translation>
    </message>
    <message>
        <source>%1 did not want to</source>
        <translation type="unfinished">%1 nu a vrut</translation>
    </message>
    <message>
        <source>Not right for %1&apos;s age or understanding</source>
        <translation type="unfinished">Nepotrivit pentru vârsta sau înțelegerea copilului %1</translation>
    </message>
    <message>
        <source>A parent or carer would not allow it</source>
        <translation type="unfinished">Un părinte sau un îngrijitor nu a permis</translation>
    </message>
    <message>
        <source>No private place</source>
        <translation type="unfinished">Niciun loc privat</translation>
    </message>
    <message>
        <source>Interpreter or communication aid not there</source>
        <translation type="unfinished">Interpretul sau mijlocul de comunicare nu era acolo</translation>
    </message>
    <message>
        <source>%1 was asleep or ill</source>
        <translation type="unfinished">Copilul %1 dormea sau era bolnav</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Altceva</translation>
    </message>
    <message>
        <source>Yes, awake</source>
        <translation type="unfinished">Da, treaz</translation>
    </message>
    <message>
        <source>No, asleep</source>
        <translation type="unfinished">Nu, dormea</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">Nu a fost nevoie</translation>
    </message>
    <message>
        <source>Professional interpreter</source>
        <translation type="unfinished">Interpret profesionist</translation>
    </message>
    <message>
        <source>Signed or Makaton</source>
        <translation type="unfinished">Limbajul semnelor sau Makaton</translation>
    </message>
    <message>
        <source>A family member helped</source>
        <translation type="unfinished">A ajutat un membru al familiei</translation>
    </message>
    <message>
        <source>Needed but not there</source>
        <translation type="unfinished">Era nevoie, dar nu era acolo</translation>
    </message>
</context>
<context>
    <name>RecordVisitScreen</name>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Închideți. Ciorna rămâne pe această tabletă.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Închideți</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">Verificați răspunsurile</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Toate secțiunile</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation type="unfinished">Verificați răspunsurile</translation>
    </message>
    <message>
        <source>Sign and finish this visit</source>
        <translation type="unfinished">Semnați și încheiați această vizită</translation>
    </message>
    <message>
        <source>Before you go in: last visits, wishes, what to know</source>
        <translation type="unfinished">Înainte de a intra: ultimele vizite, dorințe, ce trebuie știut</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Date</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Început</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Încheiat</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished">Pentru ce a fost</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation type="unfinished">Cum a fost făcută</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished">Unde a fost</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished">Unde locuiește copilul</translation>
    </message>
    <message>
        <source>The family knew of the visit</source>
        <translation type="unfinished">Familia știa de vizită</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation type="unfinished">Cine mai era acolo</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Interpret</translation>
    </message>
    <message>
        <source>Why a member of the family interpreted</source>
        <translation type="unfinished">De ce a interpretat un membru al familiei</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished">Făcută de</translation>
    </message>
    <message>
        <source>Whether the child was seen</source>
        <translation type="unfinished">Dacă a fost văzut copilul</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation type="unfinished">De ce nu singur</translation>
    </message>
    <message>
        <source>More about why not alone</source>
        <translation type="unfinished">Mai multe despre motivul pentru care nu a fost văzut singur</translation>
    </message>
    <message>
        <source>Awake or asleep</source>
        <translation type="unfinished">Treaz sau adormit</translation>
    </message>
    <message>
        <source>Where the child sleeps was seen</source>
        <translation type="unfinished">Locul unde doarme copilul a fost văzut</translation>
    </message>
    <message>
        <source>Where the child sleeps</source>
        <translation type="unfinished">Unde doarme copilul</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation type="unfinished">Invalidată</translation>
    </message>
    <message>
        <source>Somebody else was in the room</source>
        <translation type="unfinished">Mai era cineva în cameră</translation>
    </message>
    <message>
        <source>Language used with the child</source>
        <translation type="unfinished">Limba folosită cu copilul</translation>
    </message>
    <message>
        <source>How you understood each other</source>
        <translation type="unfinished">Cum v-ați înțeles</translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished">Violență domestică</translation>
    </message>
    <message>
        <source>The child was offered the chance to be seen alone</source>
        <translation type="unfinished">Copilului i s-a oferit posibilitatea de a fi văzut singur</translation>
    </message>
    <message>
        <source>Women who were offered the chance to be seen alone</source>
        <translation type="unfinished">Femei cărora li s-a oferit posibilitatea de a fi văzute singure</translation>
    </message>
    <message>
        <source>Women who were not offered the chance to be seen alone</source>
        <translation type="unfinished">Femei cărora nu li s-a oferit posibilitatea de a fi văzute singure</translation>
    </message>
    <message>
        <source>Which health review</source>
        <translation type="unfinished">Ce evaluare de sănătate</translation>
    </message>
    <message>
        <source>Why it was written up late</source>
        <translation type="unfinished">De ce a fost redactată cu întârziere</translation>
    </message>
    <message>
        <source>More about why it was late</source>
        <translation type="unfinished">Mai multe despre motivul întârzierii</translation>
    </message>
    <message>
        <source>Next visit planned for</source>
        <translation type="unfinished">Următoarea vizită planificată pentru</translation>
    </message>
    <message>
        <source>Somebody was in danger at the time</source>
        <translation type="unfinished">Cineva era în pericol în acel moment</translation>
    </message>
    <message>
        <source>New in the home</source>
        <translation type="unfinished">Nou în locuință</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Ce ați văzut și auzit</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished">Cuvintele exacte</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">Opinie</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">Ce înseamnă</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Ce urmează</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Prenume</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nume de familie</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Data nașterii</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation type="unfinished">Data estimată a nașterii</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished">Cunoscut ca</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Limba</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">Nevoi de comunicare</translation>
    </message>
    <message>
        <source>Before the door</source>
        <translation type="unfinished">Înainte de ușă</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Persoane cunoscute</translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished">Gospodărie</translation>
    </message>
    <message>
        <source>The council&apos;s own number</source>
        <translation type="unfinished">Numărul propriu al autorității locale</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">Văzut singur</translation>
    </message>
    <message>
        <source>Seen, not alone</source>
        <translation type="unfinished">Văzut, nu singur</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished">Nu a fost văzut</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Neînregistrat</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation type="unfinished">Vizita a avut loc</translation>
    </message>
    <message>
        <source>No reply at the door</source>
        <translation type="unfinished">Niciun răspuns la ușă</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">Nu vi s-a permis să intrați</translation>
    </message>
    <message>
        <source>The child was not there</source>
        <translation type="unfinished">Copilul nu era acolo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Anulată</translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished">În persoană</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">Apel video</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">Apel telefonic</translation>
    </message>
    <message>
        <source>Visit under the plan</source>
        <translation type="unfinished">Vizită conform planului</translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished">Anchetă în temeiul secțiunii 47</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Întâlnire</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Timp cu familia</translation>
    </message>
    <message>
        <source>Taking the child somewhere</source>
        <translation type="unfinished">Însoțirea copilului undeva</translation>
    </message>
    <message>
        <source>Return home interview</source>
        <translation type="unfinished">Discuție la întoarcerea acasă</translation>
    </message>
    <message>
        <source>Health contact</source>
        <translation type="unfinished">Contact de sănătate</translation>
    </message>
    <message>
        <source>Follow-up or something else</source>
        <translation type="unfinished">Continuare sau altceva</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Acasă</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">Familie de plasament sau centru de îngrijire</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Școală</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">Grădiniță sau creșă</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Clinică</translation>
    </message>
    <message>
        <source>Family time centre</source>
        <translation type="unfinished">Centru pentru timpul cu familia</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">În altă parte</translation>
    </message>
    <message>
        <source>The child did not want to</source>
        <translation type="unfinished">Copilul nu a vrut</translation>
    </message>
    <message>
        <source>Not right for the child&apos;s age or understanding</source>
        <translation type="unfinished">Nepotrivit pentru vârsta sau înțelegerea copilului</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation type="unfinished">Nu s-a putut face</translation>
    </message>
    <message>
        <source>A parent or carer would not allow it</source>
        <translation type="unfinished">Un părinte sau un îngrijitor nu a permis</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Altceva</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished">Treaz</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished">Adormit</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">Nu a fost nevoie</translation>
    </message>
    <message>
        <source>Professional interpreter</source>
        <translation type="unfinished">Interpret profesionist</translation>
    </message>
    <message>
        <source>Signed or Makaton</source>
        <translation type="unfinished">Limbajul semnelor sau Makaton</translation>
    </message>
    <message>
        <source>A family member helped</source>
        <translation type="unfinished">A ajutat un membru al familiei</translation>
    </message>
    <message>
        <source>Needed but not there</source>
        <translation type="unfinished">Era nevoie, dar nu era acolo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 did not want to</source>
        <translation type="unfinished">%1 nu a vrut</translation>
    </message>
    <message>
        <source>not right for %1&apos;s age or understanding</source>
        <translation type="unfinished">nepotrivit pentru vârsta sau înțelegerea copilului %1</translation>
    </message>
    <message>
        <source>it could not be done</source>
        <translation type="unfinished">nu s-a putut face</translation>
    </message>
    <message>
        <source>a parent or carer would not allow it</source>
        <translation type="unfinished">un părinte sau un îngrijitor nu a permis</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">altceva</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Vizită</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished">Vizită la domiciliu</translation>
    </message>
    <message>
        <source>Visit to the foster or care home</source>
        <translation type="unfinished">Vizită la familia de plasament sau la centrul de îngrijire</translation>
    </message>
    <message>
        <source>School visit</source>
        <translation type="unfinished">Vizită la școală</translation>
    </message>
    <message>
        <source>Nursery visit</source>
        <translation type="unfinished">Vizită la grădiniță sau creșă</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation type="unfinished">Vizită la clinică</translation>
    </message>
    <message>
        <source>Visit at the family time centre</source>
        <translation type="unfinished">Vizită la centrul pentru timpul cu familia</translation>
    </message>
    <message>
        <source>Visit somewhere else</source>
        <translation type="unfinished">Vizită în altă parte</translation>
    </message>
    <message>
        <source>Phone call – not a visit</source>
        <translation type="unfinished">Apel telefonic – nu este o vizită</translation>
    </message>
    <message>
        <source>Video call – not a visit</source>
        <translation type="unfinished">Apel video – nu este o vizită</translation>
    </message>
    <message>
        <source>Meeting – not a visit</source>
        <translation type="unfinished">Întâlnire – nu este o vizită</translation>
    </message>
    <message>
        <source>Family time – not a visit</source>
        <translation type="unfinished">Timp cu familia – nu este o vizită</translation>
    </message>
    <message>
        <source>Taking the child somewhere – not a visit</source>
        <translation type="unfinished">Însoțirea copilului undeva – nu este o vizită</translation>
    </message>
    <message>
        <source>%1, section 47 enquiry</source>
        <translation type="unfinished">%1, anchetă în temeiul secțiunii 47</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation type="unfinished">%1 nu era acolo</translation>
    </message>
    <message>
        <source>, asleep</source>
        <translation type="unfinished">, adormit</translation>
    </message>
    <message>
        <source>, awake</source>
        <translation type="unfinished">, treaz</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Văzut</translation>
    </message>
    <message>
        <source>Seen, not alone: %1</source>
        <translation type="unfinished">Văzut, nu singur: %1</translation>
    </message>
    <message>
        <source>Not recorded whether %1 was seen</source>
        <translation type="unfinished">Nu s-a înregistrat dacă a fost văzut copilul %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Not struck out</source>
        <translation type="unfinished">Nu este invalidată</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nu</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Niciunul</translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation type="unfinished">Două versiuni: %1</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Child&apos;s details</source>
        <translation type="unfinished">Datele copilului</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished">Plasament</translation>
    </message>
    <message>
        <source>Who works with the child</source>
        <translation type="unfinished">Cine lucrează cu copilul</translation>
    </message>
    <message>
        <source>Notes of a visit</source>
        <translation type="unfinished">Notele unei vizite</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Evaluare</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1, ora %2</translation>
    </message>
    <message>
        <source>Wishes and feelings</source>
        <translation type="unfinished">Dorințe și sentimente</translation>
    </message>
    <message>
        <source>Beside wishes and feelings</source>
        <translation type="unfinished">Alături de dorințe și sentimente</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Nu mă simt în siguranță</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Observație</translation>
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
        <translation type="unfinished">Dă alt nume acestei case</translation>
    </message>
    <message>
        <source>The name of this house</source>
        <translation type="unfinished">Numele acestei case</translation>
    </message>
    <message>
        <source>This is its name</source>
        <translation type="unfinished">Acesta e numele ei</translation>
    </message>
</context>
<context>
    <name>ReplayPart</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Desen</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished">Oprește aici</translation>
    </message>
    <message>
        <source>Show how I drew it</source>
        <translation type="unfinished">Arată cum am desenat</translation>
    </message>
    <message>
        <source>Show the next line</source>
        <translation type="unfinished">Arată linia următoare</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">Pe cine să sunați</translation>
    </message>
    <message>
        <source>Private questions</source>
        <translation type="unfinished">Întrebări private</translation>
    </message>
    <message>
        <source>Make sure that nobody else can see this screen.</source>
        <translation type="unfinished">Asigurați-vă că nimeni altcineva nu poate vedea acest ecran.</translation>
    </message>
    <message>
        <source>Answered. Hidden, so that nobody else reads it here.</source>
        <translation type="unfinished">Răspuns dat. Ascuns, ca să nu îl citească altcineva aici.</translation>
    </message>
    <message>
        <source>Hidden, so that nobody else reads them here. Answer when you are by yourself.</source>
        <translation type="unfinished">Ascunse, ca să nu le citească altcineva aici. Răspundeți când nu este nimeni lângă dumneavoastră.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Ascundeți</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Arătați</translation>
    </message>
    <message>
        <source>Hide the private questions</source>
        <translation type="unfinished">Ascundeți întrebările private</translation>
    </message>
    <message>
        <source>Show the private questions</source>
        <translation type="unfinished">Arătați întrebările private</translation>
    </message>
</context>
<context>
    <name>SaveWords</name>
    <message>
        <source>This tablet is full. Remove photos, films or apps, then try again. Keep this page open.</source>
        <translation type="unfinished">Această tabletă este plină. Ștergeți fotografii, filme sau aplicații, apoi încercați din nou. Țineți această pagină deschisă.</translation>
    </message>
    <message>
        <source>The tablet is busy with other work. Wait a moment, then try again. Keep this page open.</source>
        <translation type="unfinished">Tableta este ocupată cu altă lucrare. Așteptați un moment, apoi încercați din nou. Țineți această pagină deschisă.</translation>
    </message>
    <message>
        <source>The tablet cannot write to its store. Copy what you typed to paper and call your help desk. %1</source>
        <translation type="unfinished">Tableta nu poate scrie în spațiul ei de stocare. Copiați pe hârtie ce ați scris și sunați serviciul de asistență tehnică. %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished">Goliți: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Goliți</translation>
    </message>
</context>
<context>
    <name>SecretPart</name>
    <message>
        <source>To try again, type this word: %1</source>
        <translation type="unfinished">Ca să încercați din nou, scrieți acest cuvânt: %1</translation>
    </message>
    <message>
        <source>Or type your PIN or password</source>
        <translation type="unfinished">Sau scrieți PIN-ul ori parola</translation>
    </message>
    <message>
        <source>The word</source>
        <translation type="unfinished">Cuvântul</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation type="unfinished">PIN sau parolă</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Continuă</translation>
    </message>
    <message>
        <source>Unlock with this</source>
        <translation type="unfinished">Deblocați astfel</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>The visit can be finished without it</source>
        <translation type="unfinished">Vizita poate fi încheiată și fără aceasta</translation>
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
        <translation type="unfinished">Când, unde și pentru ce</translation>
    </message>
    <message>
        <source>The children</source>
        <translation type="unfinished">Copiii</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Cine era acolo</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Ce ați văzut și auzit</translation>
    </message>
    <message>
        <source>What you think it means</source>
        <translation type="unfinished">Ce credeți că înseamnă</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Limba</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Siguranță</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Pașii următori</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>Open them in any order. What you answer is kept at once on this tablet.</source>
        <translation type="unfinished">Deschideți-le în orice ordine. Ce răspundeți se păstrează imediat pe această tabletă.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Setări</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Mărimea textului</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Culori</translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translation type="unfinished">Mai puțină mișcare pe ecran</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Limba</translation>
    </message>
    <message>
        <source>A visit that is open keeps its language until you open it again. Nothing you have typed is changed.</source>
        <translation type="unfinished">O vizită deschisă își păstrează limba până o deschideți din nou. Nimic din ce ați scris nu se schimbă.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Confidențialitate</translation>
    </message>
    <message>
        <source>“Cover”, or Ctrl and the full stop key, hides the screen at once. Within a minute one tap brings it back; after that your PIN is asked for.</source>
        <translation type="unfinished">„Acoperiți” sau Ctrl și tasta punct ascunde ecranul imediat. În decurs de un minut, o atingere îl aduce înapoi; după aceea vi se cere PIN-ul.</translation>
    </message>
    <message>
        <source>Shown when a child says “I don’t feel safe”, and when somebody is in danger. One on each line.</source>
        <translation type="unfinished">Se arată când un copil spune „Nu mă simt în siguranță” și când cineva este în pericol. Câte unul pe fiecare rând.</translation>
    </message>
    <message>
        <source>Duty numbers on this tablet</source>
        <translation type="unfinished">Numerele de gardă de pe această tabletă</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished">Se sincronizează…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Sincronizați acum</translation>
    </message>
    <message>
        <source>Choose a child, or Record beside a child to record a visit.</source>
        <translation type="unfinished">Alegeți un copil, sau Înregistrați lângă un copil pentru a înregistra o vizită.</translation>
    </message>
    <message>
        <source>Choose a child.</source>
        <translation type="unfinished">Alegeți un copil.</translation>
    </message>
    <message>
        <source>What needs you is opened here.</source>
        <translation type="unfinished">Ce necesită atenția dumneavoastră se deschide aici.</translation>
    </message>
    <message>
        <source>Choose what to see.</source>
        <translation type="unfinished">Alegeți ce să vedeți.</translation>
    </message>
</context>
<context>
    <name>ShowBackStage</name>
    <message>
        <source>Say some more</source>
        <translation type="unfinished">Mai spun ceva</translation>
    </message>
</context>
<context>
    <name>SortPart</name>
    <message>
        <source>%1: put %2 here</source>
        <translation type="unfinished">%1: pune aici %2</translation>
    </message>
    <message>
        <source>Where does this go: %1?</source>
        <translation type="unfinished">Unde pui asta: %1?</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished">Stare: %1</translation>
    </message>
</context>
<context>
    <name>StrikeVisitScreen</name>
    <message>
        <source>Strike out a record</source>
        <translation type="unfinished">Invalidați o înregistrare</translation>
    </message>
    <message>
        <source>A record that is struck out counts for nothing: no due date moves because of it. It is never deleted. It stays in the history, with who struck it out and why.</source>
        <translation type="unfinished">O înregistrare invalidată nu contează la nimic: niciun termen nu se mută din cauza ei. Nu este ștearsă niciodată. Rămâne în istoric, împreună cu cine a invalidat-o și de ce.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Continuați</translation>
    </message>
    <message>
        <source>It counts for nothing from then on, and due dates may come sooner. It stays in the history.</source>
        <translation type="unfinished">De acum înainte nu contează la nimic, iar termenele pot veni mai devreme. Rămâne în istoric.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Lăsați-o așa cum este</translation>
    </message>
    <message>
        <source>Yes, strike it out</source>
        <translation type="unfinished">Da, invalidați-o</translation>
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
        <translation type="unfinished">un copil care nu mai este în lista dumneavoastră de cazuri</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation type="unfinished">Scris: %1</translation>
    </message>
    <message>
        <source>Two people changed this: %1 – %2</source>
        <translation type="unfinished">Două persoane au schimbat acest lucru: %1 – %2</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished">1 copil</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform>%n copil</numerusform>
            <numerusform>%n copii</numerusform>
            <numerusform>%n de copii</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 înregistrare</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform>%n înregistrare</numerusform>
            <numerusform>%n înregistrări</numerusform>
            <numerusform>%n de înregistrări</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1</source>
        <translation type="unfinished">Cea mai veche: %1</translation>
    </message>
    <message>
        <source>Free storage: %1 GB</source>
        <translation type="unfinished">Spațiu liber: %1 GB</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Sincronizare</translation>
    </message>
    <message>
        <source>Sending and receiving are two things: that all is sent does not mean that you have the newest records.</source>
        <translation type="unfinished">Trimiterea și primirea sunt două lucruri: faptul că totul s-a trimis nu înseamnă că aveți cele mai noi înregistrări.</translation>
    </message>
    <message>
        <source>Sending and receiving…</source>
        <translation type="unfinished">Se trimite și se primește…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished">Trimiteți acum</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished">Necesită atenția dumneavoastră</translation>
    </message>
    <message>
        <source>What you wrote on this tablet</source>
        <translation type="unfinished">Ce ați scris pe această tabletă</translation>
    </message>
    <message>
        <source>What is on this tablet</source>
        <translation type="unfinished">Ce se află pe această tabletă</translation>
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
        <translation type="unfinished">%1, afișat acum</translation>
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
        <translation type="unfinished">Scoți asta? Apoi nu mai este.</translation>
    </message>
    <message>
        <source>No, leave it in</source>
        <translation type="unfinished">Nu, las asta aici</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation type="unfinished">Da, scoate asta</translation>
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
        <translation type="unfinished">Du tableta înapoi la %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Înapoi</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Deschideți %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, de către %2</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Deblocați</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished">Introduceți PIN-ul</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished">Ștergeți ultima cifră</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Goliți</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Se deblochează…</translation>
    </message>
    <message>
        <source>Not %1?</source>
        <translation type="unfinished">Nu sunteți %1?</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished">Configurați această tabletă</translation>
    </message>
    <message>
        <source>Set it up for somebody else</source>
        <translation type="unfinished">Configurați-o pentru altcineva</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">Adăugat: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished">Eliminat: %1</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everyone who lives in the same home is listed.</source>
        <translation type="unfinished">Sunt listați toți cei care locuiesc în aceeași locuință.</translation>
    </message>
    <message>
        <source>Who was the visit to?</source>
        <translation type="unfinished">La cine a fost vizita?</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation type="unfinished">Vizită la %1</translation>
    </message>
    <message>
        <source>Kept aside. It counts for nothing.</source>
        <translation type="unfinished">Păstrată deoparte. Nu contează la nimic.</translation>
    </message>
    <message>
        <source>Kept aside, it counts for nothing: %1.</source>
        <translation type="unfinished">Păstrată deoparte, nu contează la nimic: %1.</translation>
    </message>
    <message>
        <source>Waits for an earlier change that has not arrived.</source>
        <translation type="unfinished">Așteaptă o schimbare anterioară care nu a sosit.</translation>
    </message>
    <message>
        <source>Only on this tablet so far.</source>
        <translation type="unfinished">Deocamdată doar pe această tabletă.</translation>
    </message>
    <message>
        <source>Received %1.</source>
        <translation type="unfinished">Primită: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <translation type="unfinished">%1: %2 (înainte: %3)</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Notes changed by %1 on %2</source>
        <translation type="unfinished">Note schimbate de %1 pe %2</translation>
    </message>
    <message>
        <source>Changed by %1 on %2</source>
        <translation type="unfinished">Schimbat de %1 pe %2</translation>
    </message>
    <message>
        <source>Notes written by %1 on %2</source>
        <translation type="unfinished">Note scrise de %1 pe %2</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2</source>
        <translation type="unfinished">Înregistrat de %1 pe %2</translation>
    </message>
    <message>
        <source>Struck out by %1 on %2</source>
        <translation type="unfinished">Invalidat de %1 pe %2</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished">Motivul: %1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Neînregistrat</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation type="unfinished">Scris de %1</translation>
    </message>
    <message>
        <source>%1 recorded this visit too. Two workers went together, and both records count.</source>
        <translation type="unfinished">Și %1 a înregistrat această vizită. Doi lucrători au mers împreună și ambele înregistrări contează.</translation>
    </message>
    <message>
        <source>Perhaps entered twice: there is another record of this day by %1. Both count until one is struck out.</source>
        <translation type="unfinished">Poate introdusă de două ori: există altă înregistrare din această zi făcută de %1. Ambele contează până când una este invalidată.</translation>
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
        <translation type="unfinished">Deschideți cealaltă înregistrare</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Vizita</translation>
    </message>
    <message>
        <source>Where this record comes from</source>
        <translation type="unfinished">De unde vine această înregistrare</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Istoric</translation>
    </message>
    <message>
        <source>Change this record</source>
        <translation type="unfinished">Schimbați această înregistrare</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation type="unfinished">Invalidați-o</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Record a visit to %1</source>
        <translation type="unfinished">Înregistrați o vizită la %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Înregistrați</translation>
    </message>
</context>
<context>
    <name>VisitsHeader</name>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Vizitele mele</translation>
    </message>
    <message>
        <source>Read my visits again</source>
        <translation type="unfinished">Citiți din nou vizitele mele</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Actualizați</translation>
    </message>
    <message>
        <source>Whose children</source>
        <translation type="unfinished">Copiii cui</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Ai mei</translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished">Echipa mea</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation type="unfinished">Ca înlocuitor</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation type="unfinished">Ce vizite</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Peste termen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">De făcut</translation>
    </message>
    <message>
        <source>Seen alone due</source>
        <translation type="unfinished">De văzut singur</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Arătați toate</translation>
    </message>
</context>
<context>
    <name>VoiceEntryScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Salvați</translation>
    </message>
    <message>
        <source>%1 took this back. What it said is not shown.</source>
        <translation type="unfinished">%1 a retras acest lucru. Ce scria nu se arată.</translation>
    </message>
    <message>
        <source>A drawing by %1</source>
        <translation type="unfinished">Un desen de %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Opriți</translation>
    </message>
    <message>
        <source>Show the next line</source>
        <translation type="unfinished">Arată linia următoare</translation>
    </message>
    <message>
        <source>Show how it was drawn</source>
        <translation type="unfinished">Arătați cum a fost desenat</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">Alături</translation>
    </message>
    <message>
        <source>Nothing has been written beside it yet.</source>
        <translation type="unfinished">Încă nu s-a scris nimic alături.</translation>
    </message>
    <message>
        <source>Write your response</source>
        <translation type="unfinished">Scrieți răspunsul dumneavoastră</translation>
    </message>
    <message>
        <source>Record what happened about it</source>
        <translation type="unfinished">Înregistrați ce s-a întâmplat în legătură cu aceasta</translation>
    </message>
    <message>
        <source>Let more people read it</source>
        <translation type="unfinished">Permiteți mai multor persoane să citească</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">%1 a retras acest lucru</translation>
    </message>
    <message>
        <source>Who may read it now?</source>
        <translation type="unfinished">Cine poate citi acum?</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The worker’s answer</source>
        <translation type="unfinished">Răspunsul lucrătorului</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">%1 a retras acest lucru</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation type="unfinished">Ce s-a întâmplat: %1</translation>
    </message>
    <message>
        <source>More people may read it</source>
        <translation type="unfinished">Mai multe persoane pot citi</translation>
    </message>
    <message>
        <source>Whether %1 was told is not recorded.</source>
        <translation type="unfinished">Nu s-a înregistrat dacă i s-a spus copilului %1.</translation>
    </message>
    <message>
        <source>%1 was told.</source>
        <translation type="unfinished">I s-a spus copilului %1.</translation>
    </message>
    <message>
        <source>%1 was not told.</source>
        <translation type="unfinished">Nu i s-a spus copilului %1.</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation type="unfinished">Scris de %1 pe %2.</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation type="unfinished">A fost pe %1.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation type="unfinished">Hotărât de %1.</translation>
    </message>
    <message>
        <source>Now also: %1.</source>
        <translation type="unfinished">Acum și: %1.</translation>
    </message>
    <message>
        <source>Answered, and what happened is recorded.</source>
        <translation type="unfinished">S-a răspuns, iar ce s-a întâmplat este înregistrat.</translation>
    </message>
    <message>
        <source>What happened is recorded. Not answered yet.</source>
        <translation type="unfinished">Ce s-a întâmplat este înregistrat. Încă nu s-a răspuns.</translation>
    </message>
    <message>
        <source>Answered. What happened is not recorded yet.</source>
        <translation type="unfinished">S-a răspuns. Ce s-a întâmplat nu este încă înregistrat.</translation>
    </message>
    <message>
        <source>Not answered yet, and what happened is not recorded.</source>
        <translation type="unfinished">Încă nu s-a răspuns, iar ce s-a întâmplat nu este înregistrat.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, with %3’s tablet.</source>
        <translation type="unfinished">%1, %2, pe tableta folosită de %3.</translation>
    </message>
    <message>
        <source>What happened next is not recorded yet.</source>
        <translation type="unfinished">Ce s-a întâmplat după aceea nu este încă înregistrat.</translation>
    </message>
    <message>
        <source>With the people there</source>
        <translation type="unfinished">Cu persoanele prezente</translation>
    </message>
    <message>
        <source>How %1 shows what they want</source>
        <translation type="unfinished">Cum arată %1 ce vrea</translation>
    </message>
    <message>
        <source>The worker’s own view of what %1 might say</source>
        <translation type="unfinished">Părerea lucrătorului despre ce ar putea spune %1</translation>
    </message>
    <message>
        <source>What the worker saw of %1</source>
        <translation type="unfinished">Ce a văzut lucrătorul la %1</translation>
    </message>
    <message>
        <source>%1, written by %2. In the room: %3.</source>
        <translation type="unfinished">%1, scris de %2. În cameră: %3.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">neînregistrat</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Like</source>
        <translation type="unfinished">Îmi place</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Nu știu sigur</translation>
    </message>
    <message>
        <source>Don’t like</source>
        <translation type="unfinished">Nu-mi place</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 skipped this.</source>
        <translation type="unfinished">%1 a sărit peste asta.</translation>
    </message>
    <message>
        <source>%1 chose “I don’t know”.</source>
        <translation type="unfinished">%1 a ales „Nu știu”.</translation>
    </message>
    <message>
        <source>%1 chose “I don’t want to say”.</source>
        <translation type="unfinished">%1 a ales „Nu vreau să spun”.</translation>
    </message>
    <message>
        <source>%1 took this out again. What it said is not kept.</source>
        <translation type="unfinished">%1 a scos asta. Ce scria nu se păstrează.</translation>
    </message>
    <message>
        <source>%1 typed this.</source>
        <translation type="unfinished">%1 a scris asta.</translation>
    </message>
    <message>
        <source>The worker wrote down the exact words.</source>
        <translation type="unfinished">Lucrătorul a notat cuvintele exacte.</translation>
    </message>
    <message>
        <source>How I feel</source>
        <translation type="unfinished">Cum mă simt</translation>
    </message>
    <message>
        <source>My three houses</source>
        <translation type="unfinished">Cele trei case ale mele</translation>
    </message>
    <message>
        <source>Like and don’t like</source>
        <translation type="unfinished">Îmi place și nu-mi place</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Desen</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation type="unfinished">Cu cuvintele mele</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished">Oameni și locuri</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation type="unfinished">Vești bune</translation>
    </message>
    <message>
        <source>What I want to happen</source>
        <translation type="unfinished">Ce vreau să se întâmple</translation>
    </message>
    <message>
        <source>Anyone helping the child</source>
        <translation type="unfinished">Oricine ajută copilul</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished">Îngrijitor</translation>
    </message>
    <message>
        <source>Mum or dad</source>
        <translation type="unfinished">Mama sau tata</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Școală</translation>
    </message>
    <message>
        <source>Reviewing officer</source>
        <translation type="unfinished">Responsabil cu evaluarea (reviewing officer)</translation>
    </message>
    <message>
        <source>The plan was changed</source>
        <translation type="unfinished">Planul a fost schimbat</translation>
    </message>
    <message>
        <source>It was told at a conference</source>
        <translation type="unfinished">S-a spus la o conferință</translation>
    </message>
    <message>
        <source>It was told at a core group</source>
        <translation type="unfinished">S-a spus la un grup de lucru restrâns (core group)</translation>
    </message>
    <message>
        <source>It was told at a review</source>
        <translation type="unfinished">S-a spus la o evaluare</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Timp cu familia</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished">Unde locuiește copilul</translation>
    </message>
    <message>
        <source>Help was arranged</source>
        <translation type="unfinished">S-a organizat ajutor</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation type="unfinished">O vizită</translation>
    </message>
    <message>
        <source>It was not possible</source>
        <translation type="unfinished">Nu a fost posibil</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Altceva</translation>
    </message>
    <message>
        <source>%1 and their manager</source>
        <translation type="unfinished">%1 și managerul cu care lucrează</translation>
    </message>
    <message>
        <source>%1 was not sure who may read it: only %2.</source>
        <translation type="unfinished">%1 nu știa sigur cine poate citi: doar %2.</translation>
    </message>
    <message>
        <source>%1 lets only %2 read it.</source>
        <translation type="unfinished">%1 permite citirea doar pentru: %2.</translation>
    </message>
    <message>
        <source>%1 lets these people read it: %2.</source>
        <translation type="unfinished">%1 permite citirea pentru aceste persoane: %2.</translation>
    </message>
    <message>
        <source> Not: %1.</source>
        <translation type="unfinished"> Nu: %1.</translation>
    </message>
    <message>
        <source> Shared wider by a decision, too: %1.</source>
        <translation type="unfinished"> Împărtășit și altora, printr-o decizie: %1.</translation>
    </message>
    <message>
        <source>%1, with %2’s tablet. </source>
        <translation type="unfinished">%1, pe tableta folosită de %2. </translation>
    </message>
    <message>
        <source>Nobody else was in the room.</source>
        <translation type="unfinished">Nu mai era nimeni în cameră.</translation>
    </message>
    <message>
        <source>In the room: %1.</source>
        <translation type="unfinished">În cameră: %1.</translation>
    </message>
    <message>
        <source> Interpreter: %1.</source>
        <translation type="unfinished"> Interpret: %1.</translation>
    </message>
    <message>
        <source> In the language “%1”.</source>
        <translation type="unfinished"> În limba „%1”.</translation>
    </message>
    <message>
        <source>%1 pressed “%2” on %3.</source>
        <translation type="unfinished">%1 a apăsat „%2” pe %3.</translation>
    </message>
    <message>
        <source>%1 Not yet acknowledged by a manager.</source>
        <translation type="unfinished">%1 Niciun manager nu a confirmat încă.</translation>
    </message>
    <message>
        <source>%1 Acknowledged by %2 on %3.</source>
        <translation type="unfinished">%1 Confirmat de %2 pe %3.</translation>
    </message>
    <message>
        <source>%1 (%2 called it “%3”)</source>
        <translation type="unfinished">%1 (%2 i-a spus „%3”)</translation>
    </message>
    <message>
        <source>%1 drew this.</source>
        <translation type="unfinished">%1 a desenat asta.</translation>
    </message>
    <message>
        <source>The question was read aloud.</source>
        <translation type="unfinished">Întrebarea a fost citită cu voce tare.</translation>
    </message>
</context>
<context>
    <name>WaitingRecord</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Deschideți %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Deschideți</translation>
    </message>
</context>
<context>
    <name>WaysPart</name>
    <message>
        <source>Write</source>
        <translation type="unfinished">Scriu</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Desenez</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished">Cartonașe</translation>
    </message>
</context>
<context>
    <name>WhoReadsStage</name>
    <message>
        <source>Is there someone who must not read it?</source>
        <translation type="unfinished">Este cineva care nu trebuie să citească asta?</translation>
    </message>
    <message>
        <source>Not %1. Take this name out.</source>
        <translation type="unfinished">Nu %1. Scoate acest nume.</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation type="unfinished">Nu %1</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished">Cine?</translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>No words of this child have been written down on a visit yet.</source>
        <translation type="unfinished">Nu s-au notat încă, la nicio vizită, cuvintele acestui copil.</translation>
    </message>
    <message>
        <source>These are the child&apos;s words as a worker wrote them down at a visit. They are never changed or scored.</source>
        <translation type="unfinished">Acestea sunt cuvintele copilului, așa cum le-a notat un lucrător la o vizită. Nu se schimbă și nu se notează niciodată cu un punctaj.</translation>
    </message>
    <message>
        <source>Last time I said</source>
        <translation type="unfinished">Ultima dată am spus</translation>
    </message>
    <message>
        <source>I said</source>
        <translation type="unfinished">Am spus</translation>
    </message>
    <message>
        <source>What happened next, as it was written down then</source>
        <translation type="unfinished">Ce s-a întâmplat după aceea, așa cum s-a notat atunci</translation>
    </message>
    <message>
        <source>Open the visit: %1</source>
        <translation type="unfinished">Deschideți vizita: %1</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation type="unfinished">Deschideți vizita</translation>
    </message>
    <message>
        <source>Last time %1 said</source>
        <translation type="unfinished">Ultima dată, %1 a spus</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation type="unfinished">Ce s-a întâmplat după aceea</translation>
    </message>
    <message>
        <source>%1 has not told us anything directly on a tablet yet.</source>
        <translation type="unfinished">%1 nu ne-a spus încă nimic direct, pe o tabletă.</translation>
    </message>
    <message>
        <source>These are %1’s own words, choices and drawings, exactly as given. They are never changed or scored.</source>
        <translation type="unfinished">Acestea sunt cuvintele, alegerile și desenele proprii ale copilului %1, exact așa cum au fost date. Nu se schimbă și nu se notează niciodată cu un punctaj.</translation>
    </message>
    <message>
        <source>%1 took this back. What it said is not shown.</source>
        <translation type="unfinished">%1 a retras acest lucru. Ce scria nu se arată.</translation>
    </message>
    <message>
        <source>Open: %1. %2</source>
        <translation type="unfinished">Deschideți: %1. %2</translation>
    </message>
    <message>
        <source>Open: drawings, your response, what happened</source>
        <translation type="unfinished">Deschideți: desene, răspunsul dumneavoastră, ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Open: your response, what happened</source>
        <translation type="unfinished">Deschideți: răspunsul dumneavoastră, ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Write down what I saw of %1</source>
        <translation type="unfinished">Scrieți ce ați văzut la %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation type="unfinished">astăzi</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">ieri</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation type="unfinished">încă nenăscut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished">termen astăzi</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished">termen mâine</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, de către %2</translation>
    </message>
    <message>
        <source>%1 – was due %2</source>
        <translation type="unfinished">%1 – termenul era %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Seen alone %1</source>
        <translation type="unfinished">Văzut singur %1</translation>
    </message>
    <message>
        <source>Not seen alone yet</source>
        <translation type="unfinished">Încă nu a fost văzut singur</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished">ieri, ora %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1, ora %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>acum %n zi</numerusform>
            <numerusform>acum %n zile</numerusform>
            <numerusform>acum %n de zile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform>%n lună</numerusform>
            <numerusform>%n luni</numerusform>
            <numerusform>%n de luni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform>%n săptămână</numerusform>
            <numerusform>%n săptămâni</numerusform>
            <numerusform>%n de săptămâni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform>%n zi peste termen</numerusform>
            <numerusform>%n zile peste termen</numerusform>
            <numerusform>%n de zile peste termen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n zi până la termen</numerusform>
            <numerusform>%n zile până la termen</numerusform>
            <numerusform>%n de zile până la termen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>I type</source>
        <translation type="unfinished">Scriu eu</translation>
    </message>
    <message>
        <source>%1 writes what I say</source>
        <translation type="unfinished">%1 scrie ce spun</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>you</source>
        <translation type="unfinished">dumneavoastră</translation>
    </message>
</context>
<context>
    <name>sightline::child::DrawingTools</name>
    <message>
        <source>Small</source>
        <translation type="unfinished">Mic</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">Subțire</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">Mijlociu</translation>
    </message>
    <message>
        <source>Big</source>
        <translation type="unfinished">Mare</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">Gros</translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished">Negru</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">Maro</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Roșu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">Portocaliu</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Galben</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Albastru</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">Mov</translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished">Casă</translation>
    </message>
    <message>
        <source>Big person</source>
        <translation type="unfinished">Om mare</translation>
    </message>
    <message>
        <source>Small person</source>
        <translation type="unfinished">Om mic</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation type="unfinished">Bebeluș</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished">Câine</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished">Pisică</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">Copac</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished">Floare</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">Soare</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">Nor</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished">Ploaie</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished">Inimă</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">Stea</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished">Pat</translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished">Mașină</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Școală</translation>
    </message>
    <message>
        <source>Put it here: %1, row %2 of %3, place %4 of %5</source>
        <comment>%1 is a picture: house</comment>
        <translation type="unfinished">Pune aici: %1, rândul %2 din %3, locul %4 din %5</translation>
    </message>
</context>
<context>
    <name>sightline::child_space::GiveBackViewModel</name>
    <message>
        <source>PIN, nothing entered</source>
        <translation type="unfinished">PIN, nimic introdus</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation type="unfinished">
            <numerusform>PIN, %n caracter introdus</numerusform>
            <numerusform>PIN, %n caractere introduse</numerusform>
            <numerusform>PIN, %n de caractere introduse</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation type="unfinished">Acest PIN nu este corect.</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">Se verifică PIN-ul …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n minute(s).</source>
        <translation type="unfinished">
            <numerusform>Prea multe PIN-uri greșite. Așteptați %n minut.</numerusform>
            <numerusform>Prea multe PIN-uri greșite. Așteptați %n minute.</numerusform>
            <numerusform>Prea multe PIN-uri greșite. Așteptați %n de minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the worker. After %n more wrong PIN(s) this tablet locks itself for good.</source>
        <translation type="unfinished">
            <numerusform>Numai lucrătorul. După încă %n PIN greșit, această tabletă se blochează definitiv.</numerusform>
            <numerusform>Numai lucrătorul. După încă %n PIN-uri greșite, această tabletă se blochează definitiv.</numerusform>
            <numerusform>Numai lucrătorul. După încă %n de PIN-uri greșite, această tabletă se blochează definitiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>worker</source>
        <comment>The word that a worker types before one of the last tries</comment>
        <translation type="unfinished">asistent</translation>
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
        <translation type="unfinished">Schimbați înregistrarea unei vizite la %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>This record has changed since you began. What you save is kept beside it as a second version where both say something else.</source>
        <translation type="unfinished">Această înregistrare s-a schimbat de când ați început. Ce salvați se păstrează alături, ca a doua versiune, acolo unde cele două spun altceva.</translation>
    </message>
    <message>
        <source>Why are you changing this record?</source>
        <translation type="unfinished">De ce schimbați această înregistrare?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Se păstrează împreună cu înregistrarea și se arată în istoricul ei.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished">Nu s-a schimbat nimic încă</translation>
    </message>
    <message>
        <source>Enter why you are changing this record</source>
        <translation type="unfinished">Introduceți de ce schimbați această înregistrare</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Nu s-a salvat. Răspunsurile dumneavoastră sunt încă aici. %1</translation>
    </message>
    <message>
        <source>The draft could not be thrown away. %1</source>
        <translation type="unfinished">Ciorna nu a putut fi aruncată. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AnswersModel</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Fără răspuns</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AttemptViewModel</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Ce s-a întâmplat?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Când a fost?</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Data vizitei</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">De exemplu, 18/11/2026</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Ora</translation>
    </message>
    <message>
        <source>For example, 10:30</source>
        <translation type="unfinished">De exemplu, 10:30</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">Unde a fost?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Ce ați văzut și auzit</translation>
    </message>
    <message>
        <source>Facts only. Lights, voices, a car, who spoke to you.</source>
        <translation type="unfinished">Doar fapte. Lumini, voci, o mașină, cine v-a vorbit.</translation>
    </message>
    <message>
        <source>Could not see the child</source>
        <translation type="unfinished">Nu s-a putut vedea copilul</translation>
    </message>
    <message>
        <source>Could not see %1</source>
        <translation type="unfinished">Copilul %1 nu a putut fi văzut</translation>
    </message>
    <message>
        <source>Could not see %1 and %2</source>
        <translation type="unfinished">Copiii %1 și %2 nu au putut fi văzuți</translation>
    </message>
    <message>
        <source>Select what happened</source>
        <translation type="unfinished">Selectați ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Date of the visit must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Data vizitei trebuie să fie o zi, o lună și un an, de exemplu 18/11/2026</translation>
    </message>
    <message>
        <source>Date of the visit must be today or in the past</source>
        <translation type="unfinished">Data vizitei trebuie să fie astăzi sau în trecut</translation>
    </message>
    <message>
        <source>Time must be a time, like 14:10</source>
        <translation type="unfinished">Ora trebuie să fie o oră, de exemplu 14:10</translation>
    </message>
    <message>
        <source>Select which children the visit was for</source>
        <translation type="unfinished">Selectați pentru care copii a fost vizita</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Nu s-a salvat. Răspunsurile dumneavoastră sunt încă aici. %1</translation>
    </message>
    <message>
        <source>Not the first time in a row: %1. Tell your manager and the lead social worker today (Working Together 2010, 5.124). The child is marked in My visits.</source>
        <translation type="unfinished">Nu este prima dată la rând: %1. Anunțați astăzi managerul și asistentul social responsabil (Working Together 2010, 5.124). Copilul este marcat în Vizitele mele.</translation>
    </message>
    <message>
        <source>The visit is saved, but its draft could not be removed.</source>
        <translation type="unfinished">Vizita este salvată, dar ciorna ei nu a putut fi eliminată.</translation>
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
        <translation type="unfinished">Pe această tabletă nu există încă nicio vizită la %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing is due under a plan.</source>
        <translation type="unfinished">Nu este nimic de făcut în cadrul unui plan.</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Acest lucru nu a putut fi citit din nou. %1</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Acest lucru nu se mai arată. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildAnswers</name>
    <message>
        <source>Did you see %1?</source>
        <translation type="unfinished">Ați văzut copilul %1?</translation>
    </message>
    <message>
        <source>Did you speak to %1 alone?</source>
        <translation type="unfinished">Ați vorbit cu %1 între patru ochi?</translation>
    </message>
    <message>
        <source>No parent, carer, brother or sister in the room. An interpreter may be there.</source>
        <translation type="unfinished">Fără părinte, îngrijitor, frate sau soră în cameră. Poate fi prezent un interpret.</translation>
    </message>
    <message>
        <source>Did you see %1 awake and held or playing?</source>
        <translation type="unfinished">Ați văzut copilul %1 treaz și ținut în brațe sau jucându-se?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished">De ce nu?</translation>
    </message>
    <message>
        <source>Why you did not speak to %1 alone</source>
        <translation type="unfinished">De ce nu ați vorbit cu %1 între patru ochi</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation type="unfinished">Spuneți-ne mai multe</translation>
    </message>
    <message>
        <source>What stopped you speaking to %1 alone</source>
        <translation type="unfinished">Ce v-a împiedicat să vorbiți cu %1 între patru ochi</translation>
    </message>
    <message>
        <source>Did you see where %1 sleeps?</source>
        <translation type="unfinished">Ați văzut unde doarme %1?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Ce ați văzut și auzit</translation>
    </message>
    <message>
        <source>Facts only. What you saw, what people said, in their words.</source>
        <translation type="unfinished">Doar fapte. Ce ați văzut și ce au spus oamenii, cu cuvintele lor.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation type="unfinished">Ce a spus %1</translation>
    </message>
    <message>
        <source>%1&apos;s own words, as they were said.</source>
        <translation type="unfinished">Cuvintele copilului %1, exact cum le-a spus.</translation>
    </message>
    <message>
        <source>What you think it means</source>
        <translation type="unfinished">Ce credeți că înseamnă</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Ce urmează</translation>
    </message>
    <message>
        <source>Who will do what, by when.</source>
        <translation type="unfinished">Cine ce va face și până când.</translation>
    </message>
    <message>
        <source>Your view. What this means for %1, what worries you, what is going well. If it is somebody else&apos;s view, say whose.</source>
        <translation type="unfinished">Părerea dumneavoastră. Ce înseamnă aceasta pentru %1, ce vă îngrijorează, ce merge bine. Dacă este părerea altcuiva, spuneți a cui.</translation>
    </message>
    <message>
        <source>Was anyone else in the room when you spoke to %1?</source>
        <translation type="unfinished">Mai era cineva în cameră când ați vorbit cu %1?</translation>
    </message>
    <message>
        <source>An interpreter does not count.</source>
        <translation type="unfinished">Un interpret nu se ia în considerare.</translation>
    </message>
    <message>
        <source>Where %1 sleeps</source>
        <translation type="unfinished">Unde doarme %1</translation>
    </message>
    <message>
        <source>What you saw.</source>
        <translation type="unfinished">Ce ați văzut.</translation>
    </message>
    <message>
        <source>What this means for the plan</source>
        <translation type="unfinished">Ce înseamnă aceasta pentru plan</translation>
    </message>
    <message>
        <source>Why you think so, and what should change or stay.</source>
        <translation type="unfinished">De ce credeți așa și ce ar trebui să se schimbe sau să rămână.</translation>
    </message>
    <message>
        <source>Language used with %1</source>
        <translation type="unfinished">Limba folosită cu %1</translation>
    </message>
    <message>
        <source>How did you and %1 understand each other?</source>
        <translation type="unfinished">Cum v-ați înțeles dumneavoastră și %1?</translation>
    </message>
    <message>
        <source>The main way.</source>
        <translation type="unfinished">Modul principal.</translation>
    </message>
    <message>
        <source>Which health review was it for %1?</source>
        <translation type="unfinished">Pentru ce evaluare de sănătate a fost, pentru %1?</translation>
    </message>
    <message>
        <source>Did you offer %1 the chance to be seen alone?</source>
        <translation type="unfinished">I-ați oferit copilului %1 posibilitatea de a fi văzut singur?</translation>
    </message>
    <message>
        <source>You said that you spoke to %1 alone, and that somebody else was in the room. Alone means that no parent, carer, brother or sister was there.</source>
        <translation type="unfinished">Ați spus că ați vorbit cu %1 între patru ochi și că mai era cineva în cameră. „Între patru ochi” înseamnă că nu era acolo niciun părinte, îngrijitor, frate sau soră.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildPageViewModel</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Totul</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Vizite</translation>
    </message>
    <message>
        <source>Health contacts</source>
        <translation type="unfinished">Contacte de sănătate</translation>
    </message>
    <message>
        <source>No reply or not let in</source>
        <translation type="unfinished">Niciun răspuns sau intrare nepermisă</translation>
    </message>
    <message>
        <source>Calls and meetings</source>
        <translation type="unfinished">Apeluri și întâlniri</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Acest lucru nu a putut fi citit din nou. %1</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished">Cunoscut ca %1</translation>
    </message>
    <message>
        <source>Not born yet, expected on %1</source>
        <translation type="unfinished">Încă nenăscut, așteptat pe %1</translation>
    </message>
    <message>
        <source>Date of birth not recorded</source>
        <translation type="unfinished">Data nașterii neînregistrată</translation>
    </message>
    <message numerus="yes">
        <source>%n years old, born %1</source>
        <translation type="unfinished">
            <numerusform>%n an, data nașterii: %1</numerusform>
            <numerusform>%n ani, data nașterii: %1</numerusform>
            <numerusform>%n de ani, data nașterii: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 old, born %2</source>
        <translation type="unfinished">%1, data nașterii: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Neînregistrat</translation>
    </message>
    <message>
        <source>Nobody is recorded as the lead social worker</source>
        <translation type="unfinished">Nu este înregistrat niciun asistent social responsabil</translation>
    </message>
    <message>
        <source>%1, lead social worker</source>
        <translation type="unfinished">%1, asistent social responsabil</translation>
    </message>
    <message>
        <source>Two people are recorded as lead: %1</source>
        <translation type="unfinished">Două persoane sunt înregistrate ca responsabile: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> și </translation>
    </message>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1. Tell your manager.</source>
        <translation type="unfinished">
            <numerusform>%n încercare la rând fără a vedea copilul %1. Anunțați managerul.</numerusform>
            <numerusform>%n încercări la rând fără a vedea copilul %1. Anunțați managerul.</numerusform>
            <numerusform>%n de încercări la rând fără a vedea copilul %1. Anunțați managerul.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit to this child is on this tablet yet.</source>
        <translation type="unfinished">Pe această tabletă nu există încă nicio vizită la acest copil.</translation>
    </message>
    <message>
        <source>Nothing like this is recorded.</source>
        <translation type="unfinished">Nu este înregistrat nimic de acest fel.</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Acest lucru nu se mai arată. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildrenViewModel</name>
    <message>
        <source>The children on this tablet could not be read. %1</source>
        <translation type="unfinished">Copiii de pe această tabletă nu au putut fi citiți. %1</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished">Cunoscut ca %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished">Numărul %1</translation>
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
        <translation type="unfinished">Pe această tabletă nu este încă niciun copil. Conectați-vă o dată pentru a descărca lista de cazuri.</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished">1 copil</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform>%n copil</numerusform>
            <numerusform>%n copii</numerusform>
            <numerusform>%n de copii</numerusform>
        </translation>
    </message>
    <message>
        <source>1 child found</source>
        <translation type="unfinished">1 copil găsit</translation>
    </message>
    <message numerus="yes">
        <source>%n children found</source>
        <translation type="unfinished">
            <numerusform>%n copil găsit</numerusform>
            <numerusform>%n copii găsiți</numerusform>
            <numerusform>%n de copii găsiți</numerusform>
        </translation>
    </message>
    <message>
        <source>No child on this tablet is found by “%1”. Try part of a name, an address or the number.</source>
        <translation type="unfinished">Niciun copil de pe această tabletă nu a fost găsit după „%1”. Încercați o parte din nume, o adresă sau numărul.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ConflictCard</name>
    <message>
        <source>On this tablet – %1, %2</source>
        <translation type="unfinished">Pe această tabletă – %1, %2</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from another tablet of yours</source>
        <translation type="unfinished">Pe server – %1, %2, de pe altă tabletă a dumneavoastră</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from another tablet</source>
        <translation type="unfinished">Pe server – %1, %2, de pe altă tabletă</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from the office</source>
        <translation type="unfinished">Pe server – %1, %2, de la birou</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 din %2</translation>
    </message>
    <message>
        <source>What should the record say?</source>
        <translation type="unfinished">Ce ar trebui să scrie în înregistrare?</translation>
    </message>
    <message>
        <source>Your new version</source>
        <translation type="unfinished">Versiunea dumneavoastră nouă</translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished">versiunea mea</translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <translation type="unfinished">versiunea scrisă de %1</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Until this is decided, the record counts as: %1. Your manager sees that there are two versions.</source>
        <translation type="unfinished">Până se hotărăște, înregistrarea contează ca: %1. Managerul dumneavoastră vede că există două versiuni.</translation>
    </message>
    <message>
        <source>Until this is decided, the earlier day counts: %1.</source>
        <translation type="unfinished">Până se hotărăște, contează ziua mai timpurie: %1.</translation>
    </message>
    <message>
        <source>Until this is decided, the visit stays and counts for no due date.</source>
        <translation type="unfinished">Până se hotărăște, vizita rămâne și nu contează pentru niciun termen.</translation>
    </message>
    <message>
        <source>Until this is decided, the visit counts for a due date only if both versions would.</source>
        <translation type="unfinished">Până se hotărăște, vizita contează pentru un termen numai dacă ar conta în ambele versiuni.</translation>
    </message>
    <message>
        <source>Until this is decided, both are kept and shown.</source>
        <translation type="unfinished">Până se hotărăște, ambele se păstrează și se arată.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished">Păstrați %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished">Păstrați ambele</translation>
    </message>
    <message>
        <source>As separate quotes</source>
        <translation type="unfinished">Ca citate separate</translation>
    </message>
    <message>
        <source>One after the other, each with who wrote it and when</source>
        <translation type="unfinished">Una după alta, fiecare cu cine a scris-o și când</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation type="unfinished">Scrieți o versiune nouă</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Hotărâți mai târziu</translation>
    </message>
    <message>
        <source>Both stay as they are</source>
        <translation type="unfinished">Ambele rămân așa cum sunt</translation>
    </message>
    <message>
        <source>This says more than the record counts as now and may move the next due date. Your manager sees it, with your reason.</source>
        <translation type="unfinished">Aceasta spune mai mult decât valoarea actuală a înregistrării și poate muta următorul termen. Managerul dumneavoastră o vede, împreună cu motivul dumneavoastră.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ConflictViewModel</name>
    <message>
        <source>Notes of a visit</source>
        <translation type="unfinished">Notele unei vizite</translation>
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
        <translation type="unfinished">Numai %1, care a scris această înregistrare, sau un manager poate hotărî. Până atunci se păstrează ambele versiuni.</translation>
    </message>
    <message>
        <source>Only a manager may settle this. Your manager sees it too. Both versions are kept until then.</source>
        <translation type="unfinished">Numai un manager poate hotărî. O vede și managerul dumneavoastră. Până atunci se păstrează ambele versiuni.</translation>
    </message>
    <message>
        <source>Why do you decide so?</source>
        <translation type="unfinished">De ce hotărâți astfel?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Se păstrează împreună cu înregistrarea și se arată în istoricul ei.</translation>
    </message>
    <message>
        <source>Choose what %1 should say, or decide later</source>
        <translation type="unfinished">Alegeți ce ar trebui să spună %1 sau hotărâți mai târziu</translation>
    </message>
    <message>
        <source>Enter your new version</source>
        <translation type="unfinished">Introduceți versiunea dumneavoastră nouă</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Choose Decide later to leave it</source>
        <translation type="unfinished">Încă nu s-a hotărât nimic. Alegeți Hotărâți mai târziu pentru a o lăsa așa</translation>
    </message>
    <message>
        <source>Enter why you decide so</source>
        <translation type="unfinished">Introduceți de ce hotărâți astfel</translation>
    </message>
    <message>
        <source>Not saved. What you chose is still here. %1</source>
        <translation type="unfinished">Nu s-a salvat. Ce ați ales este încă aici. %1</translation>
    </message>
    <message>
        <source>This record has changed since you chose, so nothing is chosen now. What you wrote is still here. Read the versions and choose again.</source>
        <translation type="unfinished">Această înregistrare s-a schimbat de când ați ales, așa că acum nu este ales nimic. Ce ați scris este încă aici. Citiți versiunile și alegeți din nou.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::EnrolViewModel</name>
    <message>
        <source>Enter the address of the server, beginning with https://, and the code, with a space between them</source>
        <translation type="unfinished">Introduceți adresa serverului, care începe cu https://, și codul, cu un spațiu între ele</translation>
    </message>
    <message>
        <source>Enter the same PIN or passphrase again</source>
        <translation type="unfinished">Introduceți din nou același PIN sau aceeași frază de acces</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing has been set up. Check that the tablet is online, then try again.</source>
        <translation type="unfinished">Serverul nu poate fi contactat, deci nu s-a configurat nimic. Verificați că tableta este online, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>This tablet has not been set up. %1</source>
        <translation type="unfinished">Această tabletă nu a fost configurată. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::HandBackViewModel</name>
    <message>
        <source>What %1 made cannot be read now: %2. It is kept as it is. Tell the people who look after this tablet.</source>
        <translation type="unfinished">Ce a făcut %1 nu poate fi citit acum: %2. Se păstrează așa cum este. Anunțați persoanele care se ocupă de această tabletă.</translation>
    </message>
    <message>
        <source>The last part of what %1 made cannot be read: %2. It is kept as it is.</source>
        <translation type="unfinished">Ultima parte din ce a făcut %1 nu poate fi citită: %2. Se păstrează așa cum este.</translation>
    </message>
    <message>
        <source>“%1” is not saved yet. %2</source>
        <translation type="unfinished">„%1” nu este încă salvat. %2</translation>
    </message>
    <message>
        <source>%1 pressed “%2” on %3</source>
        <translation type="unfinished">%1 a apăsat „%2” pe %3</translation>
    </message>
    <message>
        <source>Sent. A manager is asked to acknowledge it.</source>
        <translation type="unfinished">Trimis. Un manager este rugat să confirme.</translation>
    </message>
    <message>
        <source>Not sent yet. It goes first as soon as there is a network.</source>
        <translation type="unfinished">Încă netrimis. Se trimite primul, imediat ce există rețea.</translation>
    </message>
    <message>
        <source>%1 gave the tablet back</source>
        <translation type="unfinished">%1 a dat tableta înapoi</translation>
    </message>
    <message>
        <source>%1 opened nothing, so there is nothing to keep.</source>
        <translation type="unfinished">%1 nu a deschis nimic, deci nu este nimic de păstrat.</translation>
    </message>
    <message>
        <source>Kept as %1’s own. It will be sent when you are online. It is never changed; you can write beside it.</source>
        <translation type="unfinished">Se păstrează ca fiind al copilului %1. Se va trimite când sunteți online. Nu se schimbă niciodată; puteți scrie alături.</translation>
    </message>
    <message>
        <source>This is what %1 made, as it will be kept.</source>
        <translation type="unfinished">Aceasta este ce a făcut %1, așa cum se va păstra.</translation>
    </message>
    <message>
        <source>Let %1 go on, or finish. What %1 made is kept until then.</source>
        <translation type="unfinished">Lăsați copilul %1 să continue sau încheiați. Ce a făcut %1 se păstrează până atunci.</translation>
    </message>
    <message>
        <source>Not saved. What %1 made is still here. %2</source>
        <translation type="unfinished">Nu s-a salvat. Ce a făcut %1 este încă aici. %2</translation>
    </message>
    <message>
        <source>It is saved, but the child’s session could not be closed: %1. Press Finish again.</source>
        <translation type="unfinished">S-a salvat, dar sesiunea copilului nu a putut fi închisă: %1. Apăsați din nou Încheiați.</translation>
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
        <translation type="unfinished">Mai ales imagini</translation>
    </message>
    <message>
        <source>Often right up to about 5, or for a child who does not read</source>
        <translation type="unfinished">Adesea potrivit până la aproximativ 5 ani sau pentru un copil care nu citește</translation>
    </message>
    <message>
        <source>Pictures and short words</source>
        <translation type="unfinished">Imagini și cuvinte scurte</translation>
    </message>
    <message>
        <source>Often right from about 6 to 9</source>
        <translation type="unfinished">Adesea potrivit de la aproximativ 6 până la 9 ani</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Cuvinte</translation>
    </message>
    <message>
        <source>Often right from about 10, for young people who want plain text</source>
        <translation type="unfinished">Adesea potrivit de la aproximativ 10 ani, pentru tineri care vor text simplu</translation>
    </message>
    <message>
        <source>How should the screens speak to %1?</source>
        <translation type="unfinished">Cum să îi vorbească ecranele copilului %1?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation type="unfinished">În ce limbă?</translation>
    </message>
    <message>
        <source>What does %1 call you?</source>
        <translation type="unfinished">Cum vă spune %1?</translation>
    </message>
    <message>
        <source>Anybody else in the room</source>
        <translation type="unfinished">Altcineva în cameră</translation>
    </message>
    <message>
        <source>One on each line. For example: Mrs Dale – teacher</source>
        <translation type="unfinished">Câte o persoană pe fiecare rând. De exemplu: doamna Dale – profesoară</translation>
    </message>
    <message>
        <source>Is somebody interpreting?</source>
        <translation type="unfinished">Interpretează cineva?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation type="unfinished">Cine interpretează?</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">Nume sau număr</translation>
    </message>
    <message>
        <source>Why does a member of the family interpret?</source>
        <translation type="unfinished">De ce interpretează un membru al familiei?</translation>
    </message>
    <message>
        <source>%1 – lives in the same home</source>
        <translation type="unfinished">%1 – locuiește în aceeași locuință</translation>
    </message>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Dați tableta copilului %1</translation>
    </message>
    <message>
        <source>This tablet has a voice for %1.</source>
        <translation type="unfinished">Această tabletă are o voce pentru %1.</translation>
    </message>
    <message>
        <source>This tablet has no voice for %1. Reading aloud is not offered; you can read to %2 yourself.</source>
        <translation type="unfinished">Această tabletă nu are o voce pentru %1. Citirea cu voce tare nu se oferă; îi puteți citi chiar dumneavoastră copilului %2.</translation>
    </message>
    <message>
        <source>%1 sees this first. Only what %1 lets the people in the room read is here.</source>
        <translation type="unfinished">%1 vede mai întâi acest lucru. Aici este doar ce le permite %1 să citească celor din cameră.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet about what was done after %1 last spoke.</source>
        <translation type="unfinished">Încă nu s-a înregistrat nimic despre ce s-a făcut după ce %1 a vorbit ultima dată.</translation>
    </message>
    <message>
        <source>Nothing of last time is shown: %1 did not choose that these people may read it, or took it back.</source>
        <translation type="unfinished">Nu se arată nimic de ultima dată: %1 nu a ales ca aceste persoane să poată citi sau a retras alegerea.</translation>
    </message>
    <message>
        <source>Tablet lock: app only. Somebody could switch to another program.</source>
        <translation type="unfinished">Blocarea tabletei: doar aplicația. Cineva ar putea trece la alt program.</translation>
    </message>
    <message>
        <source>Tablet lock: pinned. Somebody who knows how can leave the app.</source>
        <translation type="unfinished">Blocarea tabletei: fixată. Cineva care știe cum poate ieși din aplicație.</translation>
    </message>
    <message>
        <source>Tablet lock: on. Nobody can leave the app without your PIN.</source>
        <translation type="unfinished">Blocarea tabletei: pornită. Nimeni nu poate ieși din aplicație fără PIN-ul dumneavoastră.</translation>
    </message>
    <message>
        <source>Select who is in the room, or select ‘Nobody’</source>
        <translation type="unfinished">Selectați cine este în cameră sau selectați „Nimeni”</translation>
    </message>
    <message>
        <source>Enter what %1 calls you</source>
        <translation type="unfinished">Introduceți cum vă spune %1</translation>
    </message>
    <message>
        <source>Enter why a member of the family interprets</source>
        <translation type="unfinished">Introduceți de ce interpretează un membru al familiei</translation>
    </message>
    <message>
        <source>Enter who interprets</source>
        <translation type="unfinished">Introduceți cine interpretează</translation>
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
        <translation type="unfinished">Ciornă pe această tabletă. Răspunsurile sunt așa cum le-ați lăsat.</translation>
    </message>
    <message>
        <source>Draft on this tablet. Saved at %1.</source>
        <translation type="unfinished">Ciornă pe această tabletă. Salvată la ora %1.</translation>
    </message>
    <message>
        <source>Your last answers are not kept yet. %1</source>
        <translation type="unfinished">Ultimele răspunsuri nu sunt păstrate încă. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::MyVisitsViewModel</name>
    <message>
        <source>Your visits could not be read. %1</source>
        <translation type="unfinished">Vizitele dumneavoastră nu au putut fi citite. %1</translation>
    </message>
    <message>
        <source>You have no visits due in the next 7 days. No child is in your caseload.</source>
        <translation type="unfinished">Nu aveți nicio vizită cu termen în următoarele 7 zile. Niciun copil nu este în lista dumneavoastră de cazuri.</translation>
    </message>
    <message>
        <source>We have not got your caseload yet. Connect once to download it.</source>
        <translation type="unfinished">Nu avem încă lista dumneavoastră de cazuri. Conectați-vă o dată pentru a o descărca.</translation>
    </message>
    <message>
        <source>1 child is not shown</source>
        <translation type="unfinished">1 copil nu este afișat</translation>
    </message>
    <message numerus="yes">
        <source>%n children are not shown</source>
        <translation type="unfinished">
            <numerusform>%n copil nu este afișat</numerusform>
            <numerusform>%n copii nu sunt afișați</numerusform>
            <numerusform>%n de copii nu sunt afișați</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of them overdue.</source>
        <translation type="unfinished">%1; niciunul peste termen.</translation>
    </message>
    <message>
        <source>%1, %2 of them overdue.</source>
        <translation type="unfinished">%1; peste termen: %2.</translation>
    </message>
    <message>
        <source>No child is in this part of your list.</source>
        <translation type="unfinished">Niciun copil nu este în această parte a listei dumneavoastră.</translation>
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
        <translation type="unfinished">Când ați văzut copilul %1?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">De exemplu, 18/11/2026</translation>
    </message>
    <message>
        <source>Was %1 awake?</source>
        <translation type="unfinished">Era treaz copilul %1?</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished">Ce ați văzut</translation>
    </message>
    <message>
        <source>Facts only. What %1 did, how %1 looked, sounded and moved.</source>
        <translation type="unfinished">Doar fapte. Ce a făcut %1, cum arăta %1, ce sunete a scos și cum s-a mișcat.</translation>
    </message>
    <message>
        <source>How %1 was with the people there</source>
        <translation type="unfinished">Cum s-a purtat %1 cu persoanele prezente</translation>
    </message>
    <message>
        <source>Who did what, and what %1 did then.</source>
        <translation type="unfinished">Cine ce a făcut și ce a făcut atunci %1.</translation>
    </message>
    <message>
        <source>How %1 shows what they want or do not want</source>
        <translation type="unfinished">Cum arată %1 ce vrea sau ce nu vrea</translation>
    </message>
    <message>
        <source>What you think %1 might tell us</source>
        <translation type="unfinished">Ce credeți că ne-ar putea spune %1</translation>
    </message>
    <message>
        <source>This is your own view and is marked as yours.</source>
        <translation type="unfinished">Aceasta este părerea dumneavoastră și este marcată ca fiind a dumneavoastră.</translation>
    </message>
    <message>
        <source>What I saw of %1</source>
        <translation type="unfinished">Ce am văzut la %1</translation>
    </message>
    <message>
        <source>Enter what you saw</source>
        <translation type="unfinished">Introduceți ce ați văzut</translation>
    </message>
    <message>
        <source>Date must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Data trebuie să fie o zi, o lună și un an, de exemplu 18/11/2026</translation>
    </message>
    <message>
        <source>Date must be today or in the past</source>
        <translation type="unfinished">Data trebuie să fie astăzi sau în trecut</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Nu s-a salvat. Răspunsurile dumneavoastră sunt încă aici. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::PersonAnswers</name>
    <message>
        <source>Did you offer %1 the chance to be seen alone?</source>
        <translation type="unfinished">I-ați oferit copilului %1 posibilitatea de a fi văzut singur?</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::Question</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished">%1 (opțional)</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::RecordVisitViewModel</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 și %2</translation>
    </message>
    <message>
        <source>Draft on this tablet. Your answers are as you left them.</source>
        <translation type="unfinished">Ciornă pe această tabletă. Răspunsurile sunt așa cum le-ați lăsat.</translation>
    </message>
    <message>
        <source>%1: so %2 is recorded as not seen.</source>
        <translation type="unfinished">%1: prin urmare, se înregistrează că nu a fost văzut copilul %2.</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Înregistrați o vizită</translation>
    </message>
    <message>
        <source>Record a visit to %1</source>
        <translation type="unfinished">Înregistrați o vizită la %1</translation>
    </message>
    <message>
        <source>Not finished. Your answers are still here. %1</source>
        <translation type="unfinished">Nu s-a încheiat. Răspunsurile dumneavoastră sunt încă aici. %1</translation>
    </message>
    <message>
        <source>The visit is finished, but its draft could not be removed.</source>
        <translation type="unfinished">Vizita este încheiată, dar ciorna ei nu a putut fi eliminată.</translation>
    </message>
    <message>
        <source>Section %1 of %2: %3</source>
        <translation type="unfinished">Secțiunea %1 din %2: %3</translation>
    </message>
    <message>
        <source>Next: check your answers</source>
        <translation type="unfinished">Urmează: verificați răspunsurile</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished">Urmează: %1</translation>
    </message>
    <message>
        <source> It also has answers about somebody who is not in this home now. They stay in the draft.</source>
        <translation type="unfinished"> Conține și răspunsuri despre cineva care nu este acum în această locuință. Ele rămân în ciornă.</translation>
    </message>
    <message>
        <source>Your last answers are not kept yet. %1</source>
        <translation type="unfinished">Ultimele răspunsuri nu sunt păstrate încă. %1</translation>
    </message>
    <message>
        <source>Draft on this tablet. Saved at %1.</source>
        <translation type="unfinished">Ciornă pe această tabletă. Salvată la ora %1.</translation>
    </message>
    <message>
        <source>The draft could not be thrown away. %1</source>
        <translation type="unfinished">Ciorna nu a putut fi aruncată. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SectionsModel</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Neîncepută</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Început</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gata</translation>
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
        <translation type="unfinished">Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Întunecat</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Contrast ridicat</translation>
    </message>
    <message>
        <source>A speaker of this language has not reviewed all of it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">Un vorbitor al acestei limbi nu a verificat încă tot. Ce nu este tradus se arată în engleză.</translation>
    </message>
    <message numerus="yes">
        <source>This tablet locks itself when nobody has touched it for %n minute(s). For the last minute it says so, and one tap keeps it open. What you have typed is kept. This time cannot be changed.</source>
        <translation type="unfinished">
            <numerusform>Această tabletă se blochează singură când nimeni nu o atinge timp de %n minut. În ultimul minut spune acest lucru și o atingere o ține deschisă. Ce ați scris se păstrează. Acest interval nu poate fi schimbat.</numerusform>
            <numerusform>Această tabletă se blochează singură când nimeni nu o atinge timp de %n minute. În ultimul minut spune acest lucru și o atingere o ține deschisă. Ce ați scris se păstrează. Acest interval nu poate fi schimbat.</numerusform>
            <numerusform>Această tabletă se blochează singură când nimeni nu o atinge timp de %n de minute. În ultimul minut spune acest lucru și o atingere o ține deschisă. Ce ați scris se păstrează. Acest interval nu poate fi schimbat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The duty numbers could not be kept. Write them down elsewhere too.</source>
        <translation type="unfinished">Numerele de gardă nu au putut fi păstrate. Notați-le și în altă parte.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ShellViewModel</name>
    <message>
        <source>This tablet could not be opened. %1</source>
        <translation type="unfinished">Această tabletă nu a putut fi deschisă. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>The visit cannot be recorded. %1</source>
        <translation type="unfinished">Vizita nu poate fi înregistrată. %1</translation>
    </message>
    <message>
        <source>This cannot be opened: %1.</source>
        <translation type="unfinished">Aceasta nu poate fi deschisă: %1.</translation>
    </message>
    <message>
        <source>A child’s session lies on this tablet and cannot be opened. It is kept as it is. Tell the people who look after this tablet.</source>
        <translation type="unfinished">Pe această tabletă se află sesiunea unui copil, care nu poate fi deschisă. Se păstrează așa cum este. Anunțați persoanele care se ocupă de această tabletă.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::StrikeVisitViewModel</name>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished">%1 la %2, %3</translation>
    </message>
    <message>
        <source>Strike out this record of %1?</source>
        <translation type="unfinished">Invalidați această înregistrare din %1?</translation>
    </message>
    <message>
        <source>Why should this visit not count?</source>
        <translation type="unfinished">De ce nu ar trebui să conteze această vizită?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Se păstrează împreună cu înregistrarea și se arată în istoricul ei.</translation>
    </message>
    <message>
        <source>Enter why this visit should not count</source>
        <translation type="unfinished">Introduceți de ce nu ar trebui să conteze această vizită</translation>
    </message>
    <message>
        <source>Not struck out. %1</source>
        <translation type="unfinished">Nu a fost invalidată. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SyncViewModel</name>
    <message>
        <source>Sending %1 of %2</source>
        <translation type="unfinished">Se trimite %1 din %2</translation>
    </message>
    <message>
        <source>Offline. All sent</source>
        <translation type="unfinished">Offline. Totul este trimis</translation>
    </message>
    <message>
        <source>Offline. %1 saved here</source>
        <translation type="unfinished">Offline. Salvate aici: %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation type="unfinished">%1 de trimis</translation>
    </message>
    <message>
        <source>All sent, %1</source>
        <translation type="unfinished">Totul este trimis, %1</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished">Nimic de trimis</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation type="unfinished">Necesită atenția dumneavoastră: %1</translation>
    </message>
    <message>
        <source>%1. %2 to send</source>
        <translation type="unfinished">%1. De trimis: %2</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation type="unfinished">Ultima trimitere: %1</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished">Încă nu s-a trimis nimic</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation type="unfinished">Ultima primire: %1</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished">Încă nu s-a primit nimic</translation>
    </message>
    <message>
        <source>Everything you finished has been sent.</source>
        <translation type="unfinished">Tot ce ați încheiat a fost trimis.</translation>
    </message>
    <message>
        <source>%1 saved on this tablet, not sent yet.</source>
        <translation type="unfinished">Salvat pe această tabletă, încă netrimis: %1.</translation>
    </message>
    <message>
        <source>%1 saved on this tablet, not sent yet. The oldest is from %2.</source>
        <translation type="unfinished">Salvat pe această tabletă, încă netrimis: %1. Cea mai veche: %2.</translation>
    </message>
    <message>
        <source>This tablet&apos;s records could not be read. %1</source>
        <translation type="unfinished">Înregistrările de pe această tabletă nu au putut fi citite. %1</translation>
    </message>
    <message>
        <source>The server cannot be reached. Everything is kept on this tablet and will be sent when you are online.</source>
        <translation type="unfinished">Serverul nu poate fi contactat. Totul se păstrează pe această tabletă și se va trimite când sunteți online.</translation>
    </message>
    <message>
        <source>Sending stopped. Everything is kept on this tablet. %1</source>
        <translation type="unfinished">Trimiterea s-a oprit. Totul se păstrează pe această tabletă. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform>%n înregistrare</numerusform>
            <numerusform>%n înregistrări</numerusform>
            <numerusform>%n de înregistrări</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) say two things or were not accepted, and need you.</source>
        <translation type="unfinished">
            <numerusform>%n înregistrare spune două lucruri sau nu a fost acceptată și necesită atenția dumneavoastră.</numerusform>
            <numerusform>%n înregistrări spun două lucruri sau nu au fost acceptate și necesită atenția dumneavoastră.</numerusform>
            <numerusform>%n de înregistrări spun două lucruri sau nu au fost acceptate și necesită atenția dumneavoastră.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. %1 not sent since %2</source>
        <translation type="unfinished">Offline. Netrimise: %1, cea mai veche: %2</translation>
    </message>
    <message>
        <source>%1 not sent since %2</source>
        <translation type="unfinished">Netrimise: %1, cea mai veche: %2</translation>
    </message>
    <message>
        <source>. Needs you: %1</source>
        <translation type="unfinished">. Necesită atenția dumneavoastră: %1</translation>
    </message>
    <message>
        <source>Something you wrote has waited more than 3 days and is only on this tablet. Connect today and choose Sync now. If it still does not send, call your help desk. Do not sign out and do not reset this tablet.</source>
        <translation type="unfinished">Ceva ce ați scris așteaptă de mai mult de 3 zile și este doar pe această tabletă. Conectați-vă astăzi și alegeți Sincronizați acum. Dacă tot nu se trimite, sunați serviciul de asistență tehnică. Nu vă deconectați din cont și nu resetați această tabletă.</translation>
    </message>
    <message>
        <source>Something you wrote has waited more than a day and is only on this tablet. Connect to the internet and choose Sync now.</source>
        <translation type="unfinished">Ceva ce ați scris așteaptă de mai mult de o zi și este doar pe această tabletă. Conectați-vă la internet și alegeți Sincronizați acum.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::TimelineModel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1, ora %2</translation>
    </message>
    <message>
        <source>Struck out. It counts for nothing and stays in the history</source>
        <translation type="unfinished">Invalidată. Nu contează la nimic și rămâne în istoric</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Două versiuni</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Încă netrimis</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">de către %1</translation>
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
        <translation type="unfinished">PIN, nimic introdus</translation>
    </message>
    <message>
        <source>Nobody has signed in on this tablet yet. Ask your administrator for a code to set it up.</source>
        <translation type="unfinished">Nimeni nu s-a conectat încă pe această tabletă. Cereți administratorului un cod pentru a o configura.</translation>
    </message>
    <message>
        <source>Your organisation revoked this tablet, so everything that could be read on it has been destroyed. Visits that have not been sent are kept sealed, for your organisation.</source>
        <translation type="unfinished">Organizația dumneavoastră a revocat această tabletă, așa că tot ce se putea citi pe ea a fost distrus. Vizitele care nu au fost trimise se păstrează sigilate, pentru organizația dumneavoastră.</translation>
    </message>
    <message>
        <source>This tablet is locked. Connect to the internet and sign in with your work account. Visits that have not been sent are kept safe and will be sent after you sign in.</source>
        <translation type="unfinished">Această tabletă este blocată. Conectați-vă la internet și intrați cu contul de serviciu. Vizitele care nu au fost trimise se păstrează în siguranță și se vor trimite după ce intrați în cont.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>That PIN is not right. %1 Wait %2, then try again.</source>
        <translation type="unfinished">Acest PIN nu este corect. %1 Așteptați %2, apoi încercați din nou.</translation>
    </message>
    <message>
        <source>You can try again now. %1</source>
        <translation type="unfinished">Puteți încerca din nou acum. %1</translation>
    </message>
    <message>
        <source>Everything that had not been sent is with your organisation now.</source>
        <translation type="unfinished">Tot ce nu fusese trimis este acum la organizația dumneavoastră.</translation>
    </message>
    <message>
        <source>This tablet could not be unlocked. %1</source>
        <translation type="unfinished">Această tabletă nu a putut fi deblocată. %1</translation>
    </message>
    <message>
        <source>That PIN is not right. %1</source>
        <translation type="unfinished">Acest PIN nu este corect. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n secundă</numerusform>
            <numerusform>%n secunde</numerusform>
            <numerusform>%n de secunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minut</numerusform>
            <numerusform>%n minute</numerusform>
            <numerusform>%n de minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation type="unfinished">
            <numerusform>Mai aveți %n încercare.</numerusform>
            <numerusform>Mai aveți %n încercări.</numerusform>
            <numerusform>Mai aveți %n de încercări.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation type="unfinished">
            <numerusform>PIN, %n caracter introdus</numerusform>
            <numerusform>PIN, %n caractere introduse</numerusform>
            <numerusform>PIN, %n de caractere introduse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be sent yet. This is tried again when you start Sightline.</source>
        <translation type="unfinished">
            <numerusform>%n dintre ele nu a putut fi trimisă încă. Se încearcă din nou când porniți Sightline.</numerusform>
            <numerusform>%n dintre ele nu au putut fi trimise încă. Se încearcă din nou când porniți Sightline.</numerusform>
            <numerusform>%n dintre ele nu au putut fi trimise încă. Se încearcă din nou când porniți Sightline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) on this tablet have not been sent. They are kept safe and will be sent after you unlock it.</source>
        <translation type="unfinished">
            <numerusform>%n înregistrare de pe această tabletă nu a fost trimisă. Se păstrează în siguranță și se va trimite după ce o deblocați.</numerusform>
            <numerusform>%n înregistrări de pe această tabletă nu au fost trimise. Se păstrează în siguranță și se vor trimite după ce o deblocați.</numerusform>
            <numerusform>%n de înregistrări de pe această tabletă nu au fost trimise. Se păstrează în siguranță și se vor trimite după ce o deblocați.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitPageViewModel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1, ora %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished">%1, de la %2 la %3</translation>
    </message>
    <message>
        <source>Struck out. This record counts for nothing. It stays in the history for ever.</source>
        <translation type="unfinished">Invalidată. Această înregistrare nu contează la nimic. Rămâne în istoric pentru totdeauna.</translation>
    </message>
    <message>
        <source>Only %1, who recorded this visit, or a manager may change it or strike it out.</source>
        <translation type="unfinished">Numai %1, care a înregistrat această vizită, sau un manager o poate schimba sau invalida.</translation>
    </message>
    <message>
        <source>This record cannot be changed yet. %1</source>
        <translation type="unfinished">Această înregistrare nu poate fi schimbată încă. %1</translation>
    </message>
    <message>
        <source>Two people changed this visit. See both versions</source>
        <translation type="unfinished">Două persoane au schimbat această vizită. Vedeți ambele versiuni</translation>
    </message>
    <message>
        <source>Two people changed these notes. See both versions</source>
        <translation type="unfinished">Două persoane au schimbat aceste note. Vedeți ambele versiuni</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2.</source>
        <translation type="unfinished">Înregistrată de %1 pe %2.</translation>
    </message>
    <message>
        <source>The server has not received it yet.</source>
        <translation type="unfinished">Serverul nu a primit-o încă.</translation>
    </message>
    <message>
        <source>The server received it on %1.</source>
        <translation type="unfinished">Serverul a primit-o pe %1.</translation>
    </message>
    <message>
        <source>Its notes: %1</source>
        <translation type="unfinished">Notele ei: %1</translation>
    </message>
    <message>
        <source>It came after the child had left the author&apos;s caseload.</source>
        <translation type="unfinished">A sosit după ce copilul ieșise din lista de cazuri a autorului.</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Acest lucru nu a putut fi citit din nou. %1</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Acest lucru nu se mai arată. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitQuestions</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Ce s-a întâmplat?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Când a fost?</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Data vizitei</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">De exemplu, 18/11/2026</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">Unde a fost?</translation>
    </message>
    <message>
        <source>What was it for?</source>
        <translation type="unfinished">Pentru ce a fost?</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished">Ora de începere</translation>
    </message>
    <message>
        <source>For example, 10:30</source>
        <translation type="unfinished">De exemplu, 10:30</translation>
    </message>
    <message>
        <source>Finish time</source>
        <translation type="unfinished">Ora de încheiere</translation>
    </message>
    <message>
        <source>For example, 11:15</source>
        <translation type="unfinished">De exemplu, 11:15</translation>
    </message>
    <message>
        <source>Did the family know you were coming?</source>
        <translation type="unfinished">Știa familia că veniți?</translation>
    </message>
    <message>
        <source>Was an interpreter used?</source>
        <translation type="unfinished">S-a folosit un interpret?</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">Cine a interpretat?</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">Nume sau număr</translation>
    </message>
    <message>
        <source>A phone or video call does not count as a visit.</source>
        <translation type="unfinished">Un apel telefonic sau video nu contează ca vizită.</translation>
    </message>
    <message>
        <source>A meeting does not count as a visit.</source>
        <translation type="unfinished">O întâlnire nu contează ca vizită.</translation>
    </message>
    <message>
        <source>Watching family time does not count as a visit.</source>
        <translation type="unfinished">Asistarea la timpul cu familia nu contează ca vizită.</translation>
    </message>
    <message>
        <source>Taking a child somewhere does not count as a visit.</source>
        <translation type="unfinished">Însoțirea unui copil undeva nu contează ca vizită.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished">Altcineva</translation>
    </message>
    <message>
        <source>One person on each line: the name, and who they are to the child</source>
        <translation type="unfinished">Câte o persoană pe fiecare rând: numele și ce este ea pentru copil</translation>
    </message>
    <message>
        <source>Why did a member of the family interpret?</source>
        <translation type="unfinished">De ce a interpretat un membru al familiei?</translation>
    </message>
    <message>
        <source>Is there a new person living here?</source>
        <translation type="unfinished">Locuiește aici o persoană nouă?</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation type="unfinished">Cine este persoana nouă?</translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished">Violență domestică</translation>
    </message>
    <message>
        <source>What you know, saw or heard.</source>
        <translation type="unfinished">Ce știți, ați văzut sau ați auzit.</translation>
    </message>
    <message>
        <source>Is there an adult woman in this home?</source>
        <translation type="unfinished">Este o femeie adultă în această locuință?</translation>
    </message>
    <message>
        <source>If yes, add her under ‘Who was there’.</source>
        <translation type="unfinished">Dacă da, adăugați-o la „Cine era acolo”.</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation type="unfinished">Este cineva în pericol acum?</translation>
    </message>
    <message>
        <source>Date of the next visit</source>
        <translation type="unfinished">Data următoarei vizite</translation>
    </message>
    <message>
        <source>For example, 2/12/2026</source>
        <translation type="unfinished">De exemplu, 2/12/2026</translation>
    </message>
    <message>
        <source>Why is this visit written up late?</source>
        <translation type="unfinished">De ce este redactată cu întârziere această vizită?</translation>
    </message>
    <message>
        <source>More than two working days after the visit.</source>
        <translation type="unfinished">La mai mult de două zile lucrătoare după vizită.</translation>
    </message>
    <message>
        <source>More about why it is late</source>
        <translation type="unfinished">Mai multe despre motivul întârzierii</translation>
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
        <translation type="unfinished">Arătați încă %1</translation>
    </message>
    <message>
        <source>Same home</source>
        <translation type="unfinished">Aceeași locuință</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VoiceEntryViewModel</name>
    <message>
        <source>What did it lead to?</source>
        <translation type="unfinished">La ce a dus?</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation type="unfinished">Când a fost aceasta?</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">De exemplu, 18/11/2026</translation>
    </message>
    <message>
        <source>Where is it recorded?</source>
        <translation type="unfinished">Unde este înregistrat?</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation type="unfinished">Cine a hotărât?</translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished">Eu</translation>
    </message>
    <message>
        <source>Was %1 told?</source>
        <translation type="unfinished">I s-a spus copilului %1?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Da</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">Acest lucru nu se mai arată. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation type="unfinished">Răspunsul dumneavoastră pentru %1</translation>
    </message>
    <message>
        <source>What happened about it</source>
        <translation type="unfinished">Ce s-a întâmplat în legătură cu aceasta</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">%1 a retras acest lucru</translation>
    </message>
    <message>
        <source>Let more people read it</source>
        <translation type="unfinished">Permiteți mai multor persoane să citească</translation>
    </message>
    <message>
        <source>Write it so that it can be read to %1.</source>
        <translation type="unfinished">Scrieți astfel încât să îi poată fi citit copilului %1.</translation>
    </message>
    <message>
        <source>%1 may see this next time, as “this is what we did”.</source>
        <translation type="unfinished">%1 poate vedea acest lucru data viitoare, ca „asta am făcut”.</translation>
    </message>
    <message>
        <source>From then on nobody new may read it, and it is in no report. It is not deleted: you and your manager can still find it.</source>
        <translation type="unfinished">De atunci înainte, nicio persoană nouă nu poate citi acest lucru și el nu apare în niciun raport. Nu se șterge: dumneavoastră și managerul dumneavoastră îl puteți găsi în continuare.</translation>
    </message>
    <message>
        <source>This goes beyond what %1 chose. It is kept with who decided, why, and whether %1 was told.</source>
        <translation type="unfinished">Aceasta depășește ce a ales %1. Se păstrează împreună cu cine a hotărât, de ce și dacă i s-a spus copilului %1.</translation>
    </message>
    <message>
        <source>What %1 said about it</source>
        <translation type="unfinished">Ce a spus %1 despre aceasta</translation>
    </message>
    <message>
        <source>Why should more people read it?</source>
        <translation type="unfinished">De ce ar trebui să citească mai multe persoane?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Ce s-a întâmplat?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Răspunsul dumneavoastră</translation>
    </message>
    <message>
        <source>Enter why more people should read it</source>
        <translation type="unfinished">Introduceți de ce ar trebui să citească mai multe persoane</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation type="unfinished">Introduceți ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Enter your answer</source>
        <translation type="unfinished">Introduceți răspunsul dumneavoastră</translation>
    </message>
    <message>
        <source>Select what it led to</source>
        <translation type="unfinished">Selectați la ce a dus</translation>
    </message>
    <message>
        <source>Date must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Data trebuie să fie o zi, o lună și un an, de exemplu 18/11/2026</translation>
    </message>
    <message>
        <source>Date must be today or in the past</source>
        <translation type="unfinished">Data trebuie să fie astăzi sau în trecut</translation>
    </message>
    <message>
        <source>Select who decided</source>
        <translation type="unfinished">Selectați cine a hotărât</translation>
    </message>
    <message>
        <source>Select whether %1 was told</source>
        <translation type="unfinished">Selectați dacă i s-a spus copilului %1</translation>
    </message>
    <message>
        <source>Select who may read it now</source>
        <translation type="unfinished">Selectați cine poate citi acum</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Nu s-a salvat. Răspunsurile dumneavoastră sunt încă aici. %1</translation>
    </message>
</context>
</TS>
