<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>AboutScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">O aplikacji Sightline</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished">Wersja %1</translation>
    </message>
    <message>
        <source>Visits to children, recorded where they happen. Sightline is free software under the MIT licence. Nothing on this tablet is used for anything but the work with the children.</source>
        <translation type="unfinished">Wizyty u dzieci, odnotowywane tam, gdzie się odbywają. Sightline to wolne oprogramowanie na licencji MIT. Nic na tym tablecie nie jest wykorzystywane do niczego innego niż praca z dziećmi.</translation>
    </message>
    <message>
        <source>The work of others in it</source>
        <translation type="unfinished">Praca innych osób zawarta w aplikacji</translation>
    </message>
    <message>
        <source>%1 – licence: %2</source>
        <translation type="unfinished">%1 – licencja: %2</translation>
    </message>
</context>
<context>
    <name>AmendVisit</name>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Wizyta</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Data wizyty</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Na przykład 18/11/2026</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished">Godzina rozpoczęcia</translation>
    </message>
    <message>
        <source>Finish time</source>
        <translation type="unfinished">Godzina zakończenia</translation>
    </message>
    <message>
        <source>Is this where the child lives?</source>
        <translation type="unfinished">Czy to jest miejsce, w którym dziecko mieszka?</translation>
    </message>
    <message>
        <source>Did the family know you were coming?</source>
        <translation type="unfinished">Czy rodzina wiedziała o planowanym przyjściu?</translation>
    </message>
    <message>
        <source>One person on each line, and who they are to the child</source>
        <translation type="unfinished">W każdym wierszu jedna osoba i kim jest ona dla dziecka</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">Kto tłumaczył?</translation>
    </message>
    <message>
        <source>Was %1 seen?</source>
        <translation type="unfinished">Czy dziecko (%1) było widziane?</translation>
    </message>
    <message>
        <source>Why was %1 not seen alone?</source>
        <translation type="unfinished">Dlaczego dziecko (%1) nie było widziane bez innych osób?</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation type="unfinished">Więcej informacji</translation>
    </message>
    <message>
        <source>Was %1 awake?</source>
        <translation type="unfinished">Czy dziecko (%1) było w stanie czuwania?</translation>
    </message>
    <message>
        <source>Was anyone else in the room when you spoke to %1?</source>
        <translation type="unfinished">Czy podczas rozmowy z dzieckiem (%1) w pomieszczeniu był ktoś jeszcze?</translation>
    </message>
    <message>
        <source>Did you see where %1 sleeps?</source>
        <translation type="unfinished">Czy widziano miejsce, w którym śpi dziecko (%1)?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Notatki</translation>
    </message>
    <message>
        <source>Facts only. What you saw, what people said, in their words.</source>
        <translation type="unfinished">Tylko fakty. Co widziano i co mówiły osoby, ich własnymi słowami.</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished">Dokładne słowa</translation>
    </message>
    <message>
        <source>More exact words</source>
        <translation type="unfinished">Kolejne dokładne słowa</translation>
    </message>
    <message>
        <source>What %1 said, as it was said</source>
        <translation type="unfinished">Co powiedziało dziecko (%1), dosłownie tak, jak to powiedziało</translation>
    </message>
    <message>
        <source>Enter the date of the visit, for example 18/11/2026</source>
        <translation type="unfinished">Należy podać datę wizyty, na przykład 18/11/2026</translation>
    </message>
    <message>
        <source>Date of the visit must be today or in the past</source>
        <translation type="unfinished">Data wizyty musi być dzisiejsza lub przeszła</translation>
    </message>
    <message>
        <source>Enter a time such as 10:30</source>
        <translation type="unfinished">Należy podać godzinę, na przykład 10:30</translation>
    </message>
    <message>
        <source>Finish time must be after the start time</source>
        <translation type="unfinished">Godzina zakończenia musi być późniejsza niż godzina rozpoczęcia</translation>
    </message>
    <message>
        <source>%1 cannot have been seen on a visit that did not take place</source>
        <translation type="unfinished">Dziecko (%1) nie mogło być widziane podczas wizyty, która się nie odbyła</translation>
    </message>
    <message>
        <source>Select whether %1 was seen</source>
        <translation type="unfinished">Należy wybrać, czy dziecko (%1) było widziane</translation>
    </message>
    <message>
        <source>Select why %1 was not seen alone</source>
        <translation type="unfinished">Należy wybrać, dlaczego dziecko (%1) nie było widziane bez innych osób</translation>
    </message>
    <message>
        <source>The record says: %1. You are changing it to: %2. This says more than before and may move %3&apos;s next due date. Your manager sees the change, who made it and why.</source>
        <translation type="unfinished">W zapisie jest: %1. Wprowadzana zmiana: %2. To stwierdza więcej niż poprzednio i może przesunąć następny termin dla dziecka (%3). Kierownik widzi zmianę, kto ją wprowadził i dlaczego.</translation>
    </message>
    <message>
        <source>Exact words, from your draft</source>
        <translation type="unfinished">Dokładne słowa, z wersji roboczej</translation>
    </message>
</context>
<context>
    <name>AmendVisitScreen</name>
    <message>
        <source>Save the change</source>
        <translation type="unfinished">Zapisz zmianę</translation>
    </message>
    <message>
        <source>Only what you change is added to the record. What it said before stays in its history.</source>
        <translation type="unfinished">Do zapisu dodawane jest tylko to, co zostanie zmienione. Poprzednia treść pozostaje w historii.</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished">Odrzuć tę wersję roboczą</translation>
    </message>
    <message>
        <source>The record itself stays as it is.</source>
        <translation type="unfinished">Sam zapis pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished">Zachowaj wersję roboczą</translation>
    </message>
    <message>
        <source>Throw away what you typed here?</source>
        <translation type="unfinished">Odrzucić to, co tutaj wpisano?</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Odrzuć</translation>
    </message>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Zamknij. Wersja robocza pozostaje na tym tablecie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>Change %1, %2</source>
        <translation type="unfinished">Zmień %1, %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished">Zmień</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Skip</source>
        <translation type="unfinished">Pomiń</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished">Nie wiem</translation>
    </message>
    <message>
        <source>I don&apos;t want to say</source>
        <translation type="unfinished">Nie chcę mówić</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Cofnij</translation>
    </message>
</context>
<context>
    <name>AnswersList</name>
    <message>
        <source>%1, open now</source>
        <translation type="unfinished">%1, teraz otwarte</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation type="unfinished">Rysunek</translation>
    </message>
    <message>
        <source>Say one more thing</source>
        <translation type="unfinished">Powiedz coś jeszcze</translation>
    </message>
</context>
<context>
    <name>AttemptScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Who was the visit to?</source>
        <translation type="unfinished">Kogo dotyczyła wizyta?</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation type="unfinished">Wizyta u dziecka: %1</translation>
    </message>
    <message>
        <source>Saved on this tablet.</source>
        <translation type="unfinished">Zapisano na tym tablecie.</translation>
    </message>
    <message>
        <source>It will be sent when you are online. The visit is still due.</source>
        <translation type="unfinished">Zostanie wysłane po połączeniu z internetem. Wizyta jest nadal wymagana.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Zamknij. Wersja robocza pozostaje na tym tablecie.</translation>
    </message>
</context>
<context>
    <name>BriefScreen</name>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Odnotuj wizytę</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished">Przed wejściem</translation>
    </message>
    <message>
        <source>Who may be there</source>
        <translation type="unfinished">Kto może być na miejscu</translation>
    </message>
    <message>
        <source>Language and communication</source>
        <translation type="unfinished">Język i komunikacja</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished">Co jest wymagane</translation>
    </message>
    <message>
        <source>Last visits</source>
        <translation type="unfinished">Ostatnie wizyty</translation>
    </message>
    <message>
        <source>What happened next, as it was written down then</source>
        <translation type="unfinished">Co działo się dalej, według ówczesnego zapisu</translation>
    </message>
    <message>
        <source>In their own words, last time</source>
        <translation type="unfinished">Własnymi słowami, poprzednim razem</translation>
    </message>
</context>
<context>
    <name>BriefViewModel</name>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1.</source>
        <translation type="unfinished">
            <numerusform>%n próba z rzędu bez zobaczenia dziecka (%1).</numerusform>
            <numerusform>%n próby z rzędu bez zobaczenia dziecka (%1).</numerusform>
            <numerusform>%n prób z rzędu bez zobaczenia dziecka (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CareWords</name>
    <message>
        <source>Talking</source>
        <translation type="unfinished">Mowa</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation type="unfinished">Język migowy</translation>
    </message>
    <message>
        <source>Makaton</source>
        <translation type="unfinished">Makaton</translation>
    </message>
    <message>
        <source>Symbols or pictures</source>
        <translation type="unfinished">Symbole lub obrazki</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished">Pismo</translation>
    </message>
    <message>
        <source>Play or drawing</source>
        <translation type="unfinished">Zabawa lub rysowanie</translation>
    </message>
    <message>
        <source>Through behaviour, looks or sounds</source>
        <translation type="unfinished">Przez zachowanie, spojrzenia lub dźwięki</translation>
    </message>
    <message>
        <source>No sign of it on this visit</source>
        <translation type="unfinished">Brak oznak podczas tej wizyty</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation type="unfinished">Podejrzewana</translation>
    </message>
    <message>
        <source>Known</source>
        <translation type="unfinished">Stwierdzona</translation>
    </message>
    <message>
        <source>Yes, offered</source>
        <translation type="unfinished">Tak, zaproponowano</translation>
    </message>
    <message>
        <source>No, not offered</source>
        <translation type="unfinished">Nie, nie zaproponowano</translation>
    </message>
    <message>
        <source>Not an adult woman</source>
        <translation type="unfinished">To nie jest dorosła kobieta</translation>
    </message>
    <message>
        <source>Antenatal</source>
        <translation type="unfinished">Przed porodem</translation>
    </message>
    <message>
        <source>From 28 weeks of pregnancy</source>
        <translation type="unfinished">Od 28. tygodnia ciąży</translation>
    </message>
    <message>
        <source>New birth</source>
        <translation type="unfinished">Po narodzinach</translation>
    </message>
    <message>
        <source>1 to 14 days</source>
        <translation type="unfinished">Od 1 do 14 dni</translation>
    </message>
    <message>
        <source>6 to 8 weeks</source>
        <translation type="unfinished">Od 6 do 8 tygodni</translation>
    </message>
    <message>
        <source>9 to 15 months</source>
        <translation type="unfinished">Od 9 do 15 miesięcy</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation type="unfinished">2 lata</translation>
    </message>
    <message>
        <source>24 to 30 months</source>
        <translation type="unfinished">Od 24 do 30 miesięcy</translation>
    </message>
    <message>
        <source>School entry</source>
        <translation type="unfinished">Rozpoczęcie szkoły</translation>
    </message>
    <message>
        <source>Year 6</source>
        <translation type="unfinished">Rok szkolny 6 (Year 6)</translation>
    </message>
    <message>
        <source>Year 8</source>
        <translation type="unfinished">Rok szkolny 8 (Year 8)</translation>
    </message>
    <message>
        <source>Year 10</source>
        <translation type="unfinished">Rok szkolny 10 (Year 10)</translation>
    </message>
    <message>
        <source>Not a review</source>
        <translation type="unfinished">To nie jest bilans zdrowia</translation>
    </message>
    <message>
        <source>Another health visit</source>
        <translation type="unfinished">Inna wizyta zdrowotna</translation>
    </message>
    <message>
        <source>An emergency came first</source>
        <translation type="unfinished">Pierwszeństwo miał nagły przypadek</translation>
    </message>
    <message>
        <source>Too much other work</source>
        <translation type="unfinished">Za dużo innej pracy</translation>
    </message>
    <message>
        <source>I was away or ill</source>
        <translation type="unfinished">Moja nieobecność lub choroba</translation>
    </message>
    <message>
        <source>The tablet did not work</source>
        <translation type="unfinished">Tablet nie działał</translation>
    </message>
    <message>
        <source>I was waiting for an answer</source>
        <translation type="unfinished">Oczekiwanie na odpowiedź</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Coś innego</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished">Brak odpowiedzi</translation>
    </message>
    <message>
        <source>Nobody came to the door</source>
        <translation type="unfinished">Nikt nie podszedł do drzwi</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">Nie wpuszczono</translation>
    </message>
    <message>
        <source>Somebody came, and would not let you in</source>
        <translation type="unfinished">Ktoś podszedł do drzwi, ale nie wpuścił do środka</translation>
    </message>
    <message>
        <source>Child not there</source>
        <translation type="unfinished">Dziecka nie było na miejscu</translation>
    </message>
</context>
<context>
    <name>CheckAnswers</name>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Wizyta</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished">Ukryte</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Dzieci</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Kto był obecny</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Widziane</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>When you finish, this record is fixed. You can add a correction later; nothing is overwritten.</source>
        <translation type="unfinished">Po zakończeniu tego zapisu nie można już zmienić. Później można dodać sprostowanie; nic nie jest nadpisywane.</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished">Odrzuć tę wersję roboczą</translation>
    </message>
    <message>
        <source>Throw away every answer of this draft? This cannot be undone.</source>
        <translation type="unfinished">Odrzucić wszystkie odpowiedzi tej wersji roboczej? Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished">Zachowaj wersję roboczą</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation type="unfinished">Odrzuć</translation>
    </message>
    <message>
        <source>Hide the private answers</source>
        <translation type="unfinished">Ukryj prywatne odpowiedzi</translation>
    </message>
    <message>
        <source>Show the private answers</source>
        <translation type="unfinished">Pokaż prywatne odpowiedzi</translation>
    </message>
    <message>
        <source>Hide private answers</source>
        <translation type="unfinished">Ukryj prywatne odpowiedzi</translation>
    </message>
    <message>
        <source>Show private answers</source>
        <translation type="unfinished">Pokaż prywatne odpowiedzi</translation>
    </message>
</context>
<context>
    <name>ChildHeader</name>
    <message>
        <source>Age</source>
        <translation type="unfinished">Wiek</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation type="unfinished">Adres zamieszkania</translation>
    </message>
    <message>
        <source>Allocated to</source>
        <translation type="unfinished">Przydzielony pracownik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">Potrzeby komunikacyjne</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation type="unfinished">Części tej strony</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished">Oś czasu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Wishes and feelings</source>
        <translation type="unfinished">Życzenia i uczucia</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Osoby</translation>
    </message>
    <message>
        <source>What the timeline shows</source>
        <translation type="unfinished">Co pokazuje oś czasu</translation>
    </message>
    <message>
        <source>Only when seen alone</source>
        <translation type="unfinished">Tylko gdy dziecko było widziane bez innych osób</translation>
    </message>
</context>
<context>
    <name>ChildModules</name>
    <message>
        <source>How I feel</source>
        <translation type="unfinished">Jak się czuję</translation>
    </message>
    <message>
        <source>My three houses</source>
        <translation type="unfinished">Moje trzy domy</translation>
    </message>
    <message>
        <source>Like and don&apos;t like</source>
        <translation type="unfinished">Lubię i nie lubię</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Rysuj</translation>
    </message>
    <message>
        <source>Say it in my words</source>
        <translation type="unfinished">Powiem to po swojemu</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished">Ludzie i miejsca</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation type="unfinished">Dobre wieści</translation>
    </message>
    <message>
        <source>What I want to happen</source>
        <translation type="unfinished">Co chcę, żeby się stało</translation>
    </message>
    <message>
        <source>Which is your favourite food?</source>
        <translation type="unfinished">Jakie jest twoje ulubione jedzenie?</translation>
    </message>
    <message>
        <source>What food do you like?</source>
        <translation type="unfinished">Jakie jedzenie lubisz?</translation>
    </message>
    <message>
        <source>Tap one or more.</source>
        <translation type="unfinished">Dotknij jednej karty lub kilku.</translation>
    </message>
    <message>
        <source>Pizza</source>
        <translation type="unfinished">Pizza</translation>
    </message>
    <message>
        <source>Apple</source>
        <translation type="unfinished">Jabłko</translation>
    </message>
    <message>
        <source>Rice</source>
        <translation type="unfinished">Ryż</translation>
    </message>
    <message>
        <source>Soup</source>
        <translation type="unfinished">Zupa</translation>
    </message>
    <message>
        <source>Cake</source>
        <translation type="unfinished">Ciasto</translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Lead social worker</source>
        <translation type="unfinished">Prowadzący pracownik socjalny</translation>
    </message>
    <message>
        <source>Second worker</source>
        <translation type="unfinished">Drugi pracownik</translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished">Zdrowie</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation type="unfinished">W pieczy zastępczej</translation>
    </message>
    <message>
        <source>Looked after, with a parent before the assessment</source>
        <translation type="unfinished">W pieczy zastępczej, u rodzica przed oceną</translation>
    </message>
    <message>
        <source>Looked after, temporary approval or an interim order with a parent</source>
        <translation type="unfinished">W pieczy zastępczej, tymczasowe zatwierdzenie lub postanowienie tymczasowe (interim order) z pobytem u rodzica</translation>
    </message>
    <message>
        <source>Looked after, a care order with a parent</source>
        <translation type="unfinished">W pieczy zastępczej, postanowienie o pieczy (care order) z pobytem u rodzica</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished">Od %1 do %2</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation type="unfinished">Rozpoczyna się %1</translation>
    </message>
    <message>
        <source>Since %1, ends on %2</source>
        <translation type="unfinished">Od %1, kończy się %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished">Od %1</translation>
    </message>
    <message>
        <source>Two versions. %1: %2</source>
        <translation type="unfinished">Dwie wersje. %1: %2</translation>
    </message>
    <message>
        <source>What the plan asks for</source>
        <translation type="unfinished">Czego wymaga plan</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation type="unfinished">Czego wymaga prawo</translation>
    </message>
    <message>
        <source>%1, %2. Written down by %3.</source>
        <translation type="unfinished">%1, %2. Zapisane przez: %3.</translation>
    </message>
    <message>
        <source>Nothing was written about what happened next.</source>
        <translation type="unfinished">Nie zapisano, co działo się dalej.</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Znane osoby</translation>
    </message>
    <message>
        <source>Who works with %1</source>
        <translation type="unfinished">Kto pracuje z dzieckiem (%1)</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation type="unfinished">%1, od %2</translation>
    </message>
    <message>
        <source>Was there at visits</source>
        <translation type="unfinished">Obecność podczas wizyt</translation>
    </message>
    <message>
        <source>Last on %1</source>
        <translation type="unfinished">Ostatnio %1</translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation type="unfinished">Plan ochrony dziecka (child protection plan)</translation>
    </message>
    <message>
        <source>Child in need plan</source>
        <translation type="unfinished">Plan dla dziecka w potrzebie (child in need plan)</translation>
    </message>
    <message>
        <source>Private fostering</source>
        <translation type="unfinished">Prywatna opieka zastępcza (private fostering)</translation>
    </message>
</context>
<context>
    <name>ChildPrompts</name>
    <message>
        <source>Okay</source>
        <translation type="unfinished">Okej</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation type="unfinished">Zmartwienie</translation>
    </message>
    <message>
        <source>Excited</source>
        <translation type="unfinished">Ekscytacja</translation>
    </message>
    <message>
        <source>Tired</source>
        <translation type="unfinished">Zmęczenie</translation>
    </message>
    <message>
        <source>Happy</source>
        <translation type="unfinished">Radość</translation>
    </message>
    <message>
        <source>Mixed up</source>
        <translation type="unfinished">Mętlik w głowie</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished">Złość</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished">Spokój</translation>
    </message>
    <message>
        <source>Lonely</source>
        <translation type="unfinished">Samotność</translation>
    </message>
    <message>
        <source>Proud</source>
        <translation type="unfinished">Duma</translation>
    </message>
    <message>
        <source>Scared</source>
        <translation type="unfinished">Strach</translation>
    </message>
    <message>
        <source>Bored</source>
        <translation type="unfinished">Nuda</translation>
    </message>
    <message>
        <source>Hopeful</source>
        <translation type="unfinished">Nadzieja</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation type="unfinished">Smutek</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation type="unfinished">Zdziwienie</translation>
    </message>
    <message>
        <source>Shy</source>
        <translation type="unfinished">Nieśmiałość</translation>
    </message>
    <message>
        <source>Annoyed</source>
        <translation type="unfinished">Irytacja</translation>
    </message>
    <message>
        <source>Loved</source>
        <translation type="unfinished">Miłość</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">Pominięcie</translation>
    </message>
    <message>
        <source>Hurt</source>
        <translation type="unfinished">Zranienie</translation>
    </message>
    <message>
        <source>Embarrassed</source>
        <translation type="unfinished">Wstyd</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">Trudno mi powiedzieć</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Dom</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Szkoła</translation>
    </message>
    <message>
        <source>My bedroom</source>
        <translation type="unfinished">Mój pokój</translation>
    </message>
    <message>
        <source>The park</source>
        <translation type="unfinished">Park</translation>
    </message>
    <message>
        <source>Mum&apos;s house</source>
        <translation type="unfinished">Dom mamy</translation>
    </message>
    <message>
        <source>Dad&apos;s house</source>
        <translation type="unfinished">Dom taty</translation>
    </message>
    <message>
        <source>Gran or Grandad&apos;s house</source>
        <translation type="unfinished">Dom babci lub dziadka</translation>
    </message>
    <message>
        <source>A friend&apos;s house</source>
        <translation type="unfinished">Dom kolegi lub koleżanki</translation>
    </message>
    <message>
        <source>A club</source>
        <translation type="unfinished">Klub</translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished">W internecie</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished">Wszędzie</translation>
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
        <translation type="unfinished">Osoba, która się mną opiekuje</translation>
    </message>
    <message>
        <source>Gran</source>
        <translation type="unfinished">Babcia</translation>
    </message>
    <message>
        <source>Grandad</source>
        <translation type="unfinished">Dziadek</translation>
    </message>
    <message>
        <source>My brother</source>
        <translation type="unfinished">Mój brat</translation>
    </message>
    <message>
        <source>My sister</source>
        <translation type="unfinished">Moja siostra</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation type="unfinished">Kolega lub koleżanka</translation>
    </message>
    <message>
        <source>My teacher</source>
        <translation type="unfinished">Nauczyciel lub nauczycielka</translation>
    </message>
    <message>
        <source>My worker</source>
        <translation type="unfinished">Osoba, która ze mną pracuje</translation>
    </message>
    <message>
        <source>A pet</source>
        <translation type="unfinished">Zwierzak</translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished">Rodzina</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">Koledzy i koleżanki</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">Zabawa</translation>
    </message>
    <message>
        <source>Food</source>
        <translation type="unfinished">Jedzenie</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation type="unfinished">Spanie</translation>
    </message>
    <message>
        <source>Shouting</source>
        <translation type="unfinished">Krzyki</translation>
    </message>
    <message>
        <source>A hug</source>
        <translation type="unfinished">Przytulanie</translation>
    </message>
    <message>
        <source>How do you feel?</source>
        <translation type="unfinished">Jak się czujesz?</translation>
    </message>
    <message>
        <source>How do you feel today?</source>
        <translation type="unfinished">Jak się dzisiaj czujesz?</translation>
    </message>
    <message>
        <source>How do you feel at the moment?</source>
        <translation type="unfinished">Jak się teraz czujesz?</translation>
    </message>
    <message>
        <source>You can pick more than one.</source>
        <translation type="unfinished">Możesz wybrać więcej niż jedno.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation type="unfinished">Gdzie?</translation>
    </message>
    <message>
        <source>Where do you feel like this?</source>
        <translation type="unfinished">Gdzie tak się czujesz?</translation>
    </message>
    <message>
        <source>Do you want to say more about it?</source>
        <translation type="unfinished">Chcesz powiedzieć o tym coś więcej?</translation>
    </message>
    <message>
        <source>You can write, draw or pick cards.</source>
        <translation type="unfinished">Możesz pisać, rysować lub wybierać karty.</translation>
    </message>
    <message>
        <source>House of worries</source>
        <translation type="unfinished">Dom zmartwień</translation>
    </message>
    <message>
        <source>What makes you worry?</source>
        <translation type="unfinished">Co cię martwi?</translation>
    </message>
    <message>
        <source>What do you worry about?</source>
        <translation type="unfinished">O co się martwisz?</translation>
    </message>
    <message>
        <source>House of good things</source>
        <translation type="unfinished">Dom dobrych rzeczy</translation>
    </message>
    <message>
        <source>What is good?</source>
        <translation type="unfinished">Co jest dobre?</translation>
    </message>
    <message>
        <source>What is good in your life?</source>
        <translation type="unfinished">Co jest dobre w twoim życiu?</translation>
    </message>
    <message>
        <source>What is going well in your life?</source>
        <translation type="unfinished">Co dobrze się układa w twoim życiu?</translation>
    </message>
    <message>
        <source>House of dreams</source>
        <translation type="unfinished">Dom marzeń</translation>
    </message>
    <message>
        <source>What do you dream of?</source>
        <translation type="unfinished">O czym marzysz?</translation>
    </message>
    <message>
        <source>What do you wish for?</source>
        <translation type="unfinished">Czego sobie życzysz?</translation>
    </message>
    <message>
        <source>How would things be if your wishes came true?</source>
        <translation type="unfinished">Jak by było, gdyby twoje życzenia się spełniły?</translation>
    </message>
    <message>
        <source>What do you like?</source>
        <translation type="unfinished">Co lubisz?</translation>
    </message>
    <message>
        <source>Tap a card. Then tap where it goes.</source>
        <translation type="unfinished">Dotknij karty. Potem dotknij miejsca, gdzie ma trafić.</translation>
    </message>
    <message>
        <source>Dinner time</source>
        <translation type="unfinished">Pora obiadu</translation>
    </message>
    <message>
        <source>Bedtime</source>
        <translation type="unfinished">Pora spania</translation>
    </message>
    <message>
        <source>Playing outside</source>
        <translation type="unfinished">Zabawa na dworze</translation>
    </message>
    <message>
        <source>My toys</source>
        <translation type="unfinished">Moje zabawki</translation>
    </message>
    <message>
        <source>Games on a screen</source>
        <translation type="unfinished">Gry na ekranie</translation>
    </message>
    <message>
        <source>Bath time</source>
        <translation type="unfinished">Kąpiel</translation>
    </message>
    <message>
        <source>Being on my own</source>
        <translation type="unfinished">Bycie bez innych</translation>
    </message>
    <message>
        <source>Loud noises</source>
        <translation type="unfinished">Głośne dźwięki</translation>
    </message>
    <message>
        <source>Seeing my family</source>
        <translation type="unfinished">Spotkania z rodziną</translation>
    </message>
    <message>
        <source>Seeing my friends</source>
        <translation type="unfinished">Spotkania z kolegami i koleżankami</translation>
    </message>
    <message>
        <source>When my worker comes</source>
        <translation type="unfinished">Kiedy przychodzi osoba, która ze mną pracuje</translation>
    </message>
    <message>
        <source>When %1 comes</source>
        <translation type="unfinished">Kiedy przychodzi %1</translation>
    </message>
    <message>
        <source>I like it</source>
        <translation type="unfinished">Lubię to</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Trudno powiedzieć</translation>
    </message>
    <message>
        <source>I don&apos;t like it</source>
        <translation type="unfinished">Nie lubię tego</translation>
    </message>
    <message>
        <source>Who do you like to be with?</source>
        <translation type="unfinished">Z kim lubisz być?</translation>
    </message>
    <message>
        <source>Who can you talk to?</source>
        <translation type="unfinished">Z kim możesz porozmawiać?</translation>
    </message>
    <message>
        <source>Is there someone you don&apos;t like to be with?</source>
        <translation type="unfinished">Czy jest ktoś, z kim nie lubisz być?</translation>
    </message>
    <message>
        <source>Where do you like to be?</source>
        <translation type="unfinished">Gdzie lubisz być?</translation>
    </message>
    <message>
        <source>Is there a place you don&apos;t like?</source>
        <translation type="unfinished">Czy jest miejsce, którego nie lubisz?</translation>
    </message>
    <message>
        <source>What do you want now?</source>
        <translation type="unfinished">Czego teraz chcesz?</translation>
    </message>
    <message>
        <source>What do you want to happen now?</source>
        <translation type="unfinished">Co chcesz, żeby się teraz stało?</translation>
    </message>
    <message>
        <source>What do you think and want right now?</source>
        <translation type="unfinished">Co w tej chwili myślisz i czego chcesz?</translation>
    </message>
    <message>
        <source>I wish …</source>
        <translation type="unfinished">Moje życzenie …</translation>
    </message>
    <message>
        <source>What do you wish for when you are older?</source>
        <translation type="unfinished">Czego sobie życzysz, gdy będziesz mieć więcej lat?</translation>
    </message>
    <message>
        <source>What are your wishes for the future?</source>
        <translation type="unfinished">Jakie masz życzenia na przyszłość?</translation>
    </message>
    <message>
        <source>What should grown-ups do?</source>
        <translation type="unfinished">Co mają robić dorośli?</translation>
    </message>
    <message>
        <source>What should the grown-ups do?</source>
        <translation type="unfinished">Co dorośli powinni zrobić?</translation>
    </message>
    <message>
        <source>What would you like the grown-ups to do?</source>
        <translation type="unfinished">Co chcesz, żeby zrobili dorośli?</translation>
    </message>
    <message>
        <source>Who should know about this?</source>
        <translation type="unfinished">Kto powinien o tym wiedzieć?</translation>
    </message>
    <message>
        <source>What made you smile?</source>
        <translation type="unfinished">Co wywołało twój uśmiech?</translation>
    </message>
    <message>
        <source>What good thing happened?</source>
        <translation type="unfinished">Co dobrego się stało?</translation>
    </message>
    <message>
        <source>Has something good happened?</source>
        <translation type="unfinished">Czy stało się coś dobrego?</translation>
    </message>
    <message>
        <source>Draw what you like.</source>
        <translation type="unfinished">Narysuj, co chcesz.</translation>
    </message>
    <message>
        <source>Tell me about your picture.</source>
        <translation type="unfinished">Opowiedz mi o swoim rysunku.</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">Co chcesz powiedzieć?</translation>
    </message>
</context>
<context>
    <name>ChildScreen</name>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Odnotuj wizytę</translation>
    </message>
    <message>
        <source>No reply or not let in</source>
        <translation type="unfinished">Brak odpowiedzi lub nie wpuszczono</translation>
    </message>
    <message>
        <source>Before you go in</source>
        <translation type="unfinished">Przed wejściem</translation>
    </message>
    <message>
        <source>What I saw of %1</source>
        <translation type="unfinished">Co widziano u dziecka (%1)</translation>
    </message>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Przekaż tablet dziecku (%1)</translation>
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
        <translation type="unfinished">osoba, która z tobą pracuje</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation type="unfinished">Cześć</translation>
    </message>
    <message>
        <source>Hello %1</source>
        <translation type="unfinished">Cześć, %1</translation>
    </message>
    <message>
        <source>This is your place.</source>
        <translation type="unfinished">To jest twoje miejsce.</translation>
    </message>
    <message>
        <source>You can say what you like, or nothing.</source>
        <translation type="unfinished">Możesz mówić, co chcesz, albo nie mówić nic.</translation>
    </message>
    <message>
        <source>There are no wrong answers.</source>
        <translation type="unfinished">Nie ma złych odpowiedzi.</translation>
    </message>
    <message>
        <source>This is what you said last time.</source>
        <translation type="unfinished">To są twoje odpowiedzi z ostatniego razu.</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation type="unfinished">Kto może to czytać?</translation>
    </message>
    <message>
        <source>%1 will read it, and so will their manager.</source>
        <translation type="unfinished">Przeczyta to %1, a także szef tej osoby.</translation>
    </message>
    <message>
        <source>You choose who else can read it.</source>
        <translation type="unfinished">Ty wybierasz, kto jeszcze może to czytać.</translation>
    </message>
    <message>
        <source>What if you or someone else is not safe?</source>
        <translation type="unfinished">A jeśli tobie albo komuś innemu coś grozi?</translation>
    </message>
    <message>
        <source>Then we have to tell people who can help.</source>
        <translation type="unfinished">Wtedy musimy powiedzieć o tym ludziom, którzy mogą pomóc.</translation>
    </message>
    <message>
        <source>Who can read this now?</source>
        <translation type="unfinished">Kto może to teraz czytać?</translation>
    </message>
    <message>
        <source>This is what you chose at the start.</source>
        <translation type="unfinished">Taki był twój wybór na początku.</translation>
    </message>
    <message>
        <source>You can change it now.</source>
        <translation type="unfinished">Możesz to teraz zmienić.</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation type="unfinished">Najpierw spróbuj</translation>
    </message>
    <message>
        <source>This is just to try it.</source>
        <translation type="unfinished">To tylko próba.</translation>
    </message>
    <message>
        <source>We do not keep this.</source>
        <translation type="unfinished">Tego nie zachowujemy.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished">Co chcesz robić?</translation>
    </message>
    <message>
        <source>Pick any one.</source>
        <translation type="unfinished">Wybierz, co chcesz.</translation>
    </message>
    <message>
        <source>You can stop when you want.</source>
        <translation type="unfinished">Możesz skończyć, kiedy chcesz.</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Nie czuję się bezpiecznie</translation>
    </message>
    <message>
        <source>Thank you for telling me.</source>
        <translation type="unfinished">Dziękuję, że mi to mówisz.</translation>
    </message>
    <message>
        <source>Show this to %1 now.</source>
        <translation type="unfinished">Pokaż to teraz tej osobie: %1.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Rysuj</translation>
    </message>
    <message>
        <source>This is what you said</source>
        <translation type="unfinished">To są twoje odpowiedzi</translation>
    </message>
    <message>
        <source>You did not say anything today.</source>
        <translation type="unfinished">Dzisiaj nie ma tu nic od ciebie.</translation>
    </message>
    <message>
        <source>That is okay.</source>
        <translation type="unfinished">To w porządku.</translation>
    </message>
    <message>
        <source>We will keep this.</source>
        <translation type="unfinished">Zachowamy to.</translation>
    </message>
    <message>
        <source>You can take things out.</source>
        <translation type="unfinished">Możesz coś wyjąć.</translation>
    </message>
    <message>
        <source>Thank you for telling us.</source>
        <translation type="unfinished">Dziękujemy, że nam to mówisz.</translation>
    </message>
    <message>
        <source>Now give the tablet to %1.</source>
        <translation type="unfinished">Teraz oddaj tablet tej osobie: %1.</translation>
    </message>
    <message>
        <source>Give the tablet to %1.</source>
        <translation type="unfinished">Oddaj tablet tej osobie: %1.</translation>
    </message>
    <message>
        <source>This tablet is full. Show this to %1.</source>
        <translation type="unfinished">Ten tablet jest pełny. Pokaż to tej osobie: %1.</translation>
    </message>
    <message>
        <source>You skipped this.</source>
        <translation type="unfinished">To pominięte przez ciebie.</translation>
    </message>
    <message>
        <source>You said: I don&apos;t know.</source>
        <translation type="unfinished">Twoja odpowiedź: nie wiem.</translation>
    </message>
    <message>
        <source>You said: I don&apos;t want to say.</source>
        <translation type="unfinished">Twoja odpowiedź: nie chcę mówić.</translation>
    </message>
    <message>
        <source>You took this out.</source>
        <translation type="unfinished">To wyjęte przez ciebie.</translation>
    </message>
    <message>
        <source>You typed this.</source>
        <translation type="unfinished">To wpisane przez ciebie.</translation>
    </message>
    <message>
        <source>%1 wrote what you said.</source>
        <translation type="unfinished">Twoje słowa zapisała ta osoba: %1.</translation>
    </message>
    <message>
        <source>You type.</source>
        <translation type="unfinished">Ty piszesz.</translation>
    </message>
    <message>
        <source>%1 writes what you say.</source>
        <translation type="unfinished">To, co mówisz, zapisuje %1.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>A card and what it was put under: Dinner – I like it</comment>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Just %1 and their manager</source>
        <translation type="unfinished">Tylko %1 i szef tej osoby</translation>
    </message>
    <message>
        <source>My carer</source>
        <translation type="unfinished">Osoba, która się mną opiekuje</translation>
    </message>
    <message>
        <source>My mum or dad</source>
        <translation type="unfinished">Moja mama lub mój tata</translation>
    </message>
    <message>
        <source>My school</source>
        <translation type="unfinished">Moja szkoła</translation>
    </message>
    <message>
        <source>My reviewing officer</source>
        <translation type="unfinished">Osoba, która prowadzi przegląd mojego planu</translation>
    </message>
    <message>
        <source>Anyone who helps me</source>
        <translation type="unfinished">Każdy, kto mi pomaga</translation>
    </message>
    <message>
        <source>I&apos;m not sure</source>
        <translation type="unfinished">Trudno mi powiedzieć</translation>
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
        <translation type="unfinished">Przekaż tablet dziecku (%1)</translation>
    </message>
</context>
<context>
    <name>ChildrenScreen</name>
    <message>
        <source>Children</source>
        <translation type="unfinished">Dzieci</translation>
    </message>
    <message>
        <source>Find a child by name, address or number</source>
        <translation type="unfinished">Wyszukaj dziecko po imieniu i nazwisku, adresie lub numerze</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Where the rule comes from: %1</source>
        <translation type="unfinished">Skąd pochodzi ta zasada: %1</translation>
    </message>
    <message>
        <source>why this date, %1</source>
        <translation type="unfinished">dlaczego ta data, %1</translation>
    </message>
</context>
<context>
    <name>ClockWarning</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform>%n godzinę</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is %1 behind the server&apos;s.</source>
        <translation type="unfinished">Zegar tego tabletu jest opóźniony o %1 względem zegara serwera.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock is %1 ahead of the server&apos;s.</source>
        <translation type="unfinished">Zegar tego tabletu wyprzedza zegar serwera o %1.</translation>
    </message>
    <message>
        <source>This tablet&apos;s clock was turned back: it is %1 earlier than when the server was last heard from.</source>
        <translation type="unfinished">Zegar tego tabletu został cofnięty: wskazuje czas o %1 wcześniejszy niż podczas ostatniego kontaktu z serwerem.</translation>
    </message>
    <message>
        <source>Check the date of each visit, and set the date and time in the tablet&apos;s own settings. Nothing you recorded is lost.</source>
        <translation type="unfinished">Należy sprawdzić datę każdej wizyty oraz ustawić datę i godzinę w ustawieniach tabletu. Nic z tego, co odnotowano, nie zostało utracone.</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Widziane</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">Widziane bez innych osób</translation>
    </message>
    <message>
        <source>Where the child sleeps seen</source>
        <translation type="unfinished">Widziano miejsce, w którym dziecko śpi</translation>
    </message>
    <message>
        <source>%1; the first time by %2</source>
        <translation type="unfinished">%1; pierwszy raz do %2</translation>
    </message>
    <message>
        <source>, where the child lives</source>
        <translation type="unfinished">, w miejscu zamieszkania dziecka</translation>
    </message>
    <message>
        <source>%1 by %2%3, at least %4</source>
        <translation type="unfinished">%1, wykonuje: %2%3, co najmniej %4</translation>
    </message>
    <message>
        <source>No visit has counted yet.</source>
        <translation type="unfinished">Żadna wizyta nie została jeszcze zaliczona.</translation>
    </message>
    <message>
        <source>Last counted today, %1.</source>
        <translation type="unfinished">Ostatnio zaliczona: dzisiaj, %1.</translation>
    </message>
    <message>
        <source>Last counted yesterday, %1.</source>
        <translation type="unfinished">Ostatnio zaliczona: wczoraj, %1.</translation>
    </message>
    <message numerus="yes">
        <source>Last counted %n days ago, on %1.</source>
        <translation type="unfinished">
            <numerusform>Ostatnio zaliczona: %n dzień temu, %1.</numerusform>
            <numerusform>Ostatnio zaliczona: %n dni temu, %1.</numerusform>
            <numerusform>Ostatnio zaliczona: %n dni temu, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source> It was not made by the lead social worker.</source>
        <translation type="unfinished"> Nie przeprowadził jej prowadzący pracownik socjalny.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, wykonuje: %2</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation type="unfinished">Następna wizyta</translation>
    </message>
    <message>
        <source>Next time seen alone</source>
        <translation type="unfinished">Następny raz, gdy dziecko ma być widziane bez innych osób</translation>
    </message>
    <message>
        <source>The child&apos;s plan</source>
        <translation type="unfinished">Plan dziecka</translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2010, paragraph %1</source>
        <translation type="unfinished">Working Together to Safeguard Children 2010, punkt %1</translation>
    </message>
    <message>
        <source>Working Together to Safeguard Children 2015, %1</source>
        <translation type="unfinished">Working Together to Safeguard Children 2015, %1</translation>
    </message>
    <message>
        <source>Care Planning, Placement and Case Review Regulations 2010, regulation %1</source>
        <translation type="unfinished">Care Planning, Placement and Case Review Regulations 2010, przepis (regulation) %1</translation>
    </message>
    <message>
        <source>Private Fostering Regulations 2005, regulation %1</source>
        <translation type="unfinished">Private Fostering Regulations 2005, przepis (regulation) %1</translation>
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
        <translation type="unfinished">Wcześniej nic nie odnotowano.</translation>
    </message>
    <message>
        <source>what it was before, %1</source>
        <translation type="unfinished">jak było wcześniej, %1</translation>
    </message>
</context>
<context>
    <name>ConflictScreen</name>
    <message>
        <source>Save what I decided</source>
        <translation type="unfinished">Zapisz moją decyzję</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Zdecyduj później</translation>
    </message>
    <message>
        <source>Two people changed this</source>
        <translation type="unfinished">Dwie osoby to zmieniły</translation>
    </message>
    <message>
        <source>Nothing is thrown away: every version stays in the history, whatever is decided.</source>
        <translation type="unfinished">Nic nie jest odrzucane: każda wersja pozostaje w historii, niezależnie od decyzji.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Pozostaw bez zmian</translation>
    </message>
</context>
<context>
    <name>CoverButton</name>
    <message>
        <source>Cover the screen</source>
        <translation type="unfinished">Zasłoń ekran</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">Zasłoń</translation>
    </message>
</context>
<context>
    <name>DangerPage</name>
    <message>
        <source>Call for help now</source>
        <translation type="unfinished">Wezwij pomoc teraz</translation>
    </message>
    <message>
        <source>If anyone is in danger now, call 999.</source>
        <translation type="unfinished">Jeśli ktokolwiek jest teraz w niebezpieczeństwie, należy zadzwonić pod numer 999.</translation>
    </message>
    <message>
        <source>Then call your duty team.</source>
        <translation type="unfinished">Następnie należy zadzwonić do zespołu dyżurnego.</translation>
    </message>
    <message>
        <source>This visit is kept on the tablet. Sightline does not call anybody, and nobody is told before it is sent.</source>
        <translation type="unfinished">Ta wizyta jest przechowywana na tablecie. Sightline do nikogo nie dzwoni i nikt nie zostaje powiadomiony przed jej wysłaniem.</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation type="unfinished">Powrót do wizyty</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>Hide: %1</source>
        <translation type="unfinished">Ukryj: %1</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished">Pokaż: %1</translation>
    </message>
</context>
<context>
    <name>DrawTools</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Rysuj</translation>
    </message>
    <message>
        <source>Put pictures</source>
        <translation type="unfinished">Wstaw obrazki</translation>
    </message>
    <message>
        <source>Undo line</source>
        <translation type="unfinished">Cofnij linię</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished">Przywróć</translation>
    </message>
    <message>
        <source>New page</source>
        <translation type="unfinished">Nowa kartka</translation>
    </message>
    <message>
        <source>This page is full. Take a new page.</source>
        <translation type="unfinished">Ta kartka jest pełna. Weź nową kartkę.</translation>
    </message>
</context>
<context>
    <name>DrawingPage</name>
    <message>
        <source>Page to draw on</source>
        <translation type="unfinished">Kartka do rysowania</translation>
    </message>
</context>
<context>
    <name>EnrolScreen</name>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished">Skonfiguruj ten tablet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Create a PIN for this tablet</source>
        <translation type="unfinished">Utwórz PIN do tego tabletu</translation>
    </message>
    <message>
        <source>Your administrator gives you the address of the server and a code, in writing or as a QR code. The code works once and for a short time. You must be online.</source>
        <translation type="unfinished">Administrator przekazuje adres serwera i kod, na piśmie lub jako kod QR. Kod działa jeden raz i przez krótki czas. Wymagane jest połączenie z internetem.</translation>
    </message>
    <message>
        <source>For example: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF. You may paste the text of a QR code.</source>
        <translation type="unfinished">Na przykład: https://sightline.example.org ABCD-EFGH-0123-4567-89AB-CDEF. Można wkleić tekst kodu QR.</translation>
    </message>
    <message>
        <source>Address and code</source>
        <translation type="unfinished">Adres i kod</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished">Serwer: %1</translation>
    </message>
    <message>
        <source>At least 6 digits, not all the same and not in a row. A passphrase of several words is safer and may be easier to remember. Nobody else knows it, and nobody can look it up for you.</source>
        <translation type="unfinished">Co najmniej 6 cyfr, nie wszystkie takie same i nie kolejne. Hasło z kilku słów jest bezpieczniejsze i może być łatwiejsze do zapamiętania. Nikt inny go nie zna i nikt nie może go sprawdzić.</translation>
    </message>
    <message>
        <source>PIN or passphrase</source>
        <translation type="unfinished">PIN lub hasło z kilku słów</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished">To samo jeszcze raz</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished">Pokaż wpisywany tekst</translation>
    </message>
    <message>
        <source>Setting up this tablet. This takes a few seconds.</source>
        <translation type="unfinished">Trwa konfigurowanie tego tabletu. Zajmie to kilka sekund.</translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished">Błąd: %1</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>There are %n thing(s) to put right</source>
        <translation type="unfinished">
            <numerusform>Do poprawienia jest %n rzecz</numerusform>
            <numerusform>Do poprawienia są %n rzeczy</numerusform>
            <numerusform>Do poprawienia jest %n rzeczy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishedPage</name>
    <message>
        <source>Finished on this tablet.</source>
        <translation type="unfinished">Zakończono na tym tablecie.</translation>
    </message>
    <message>
        <source>It will be sent when you are online.</source>
        <translation type="unfinished">Zostanie wysłane po połączeniu z internetem.</translation>
    </message>
    <message>
        <source>Back to My visits</source>
        <translation type="unfinished">Powrót do: Moje wizyty</translation>
    </message>
</context>
<context>
    <name>GiveBackStage</name>
    <message>
        <source>For the worker: enter your PIN.</source>
        <translation type="unfinished">Dla pracownika: wprowadź PIN.</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished">Usuń ostatnią cyfrę</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Odblokuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Idź dalej</translation>
    </message>
</context>
<context>
    <name>HandBackScreen</name>
    <message>
        <source>Finish</source>
        <translation type="unfinished">Zakończ</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished">Kontynuuj z dzieckiem (%1)</translation>
    </message>
    <message>
        <source>What to do now: stay with %1, ask what %1 wants you to know, and call your manager or the duty team before you leave. If anyone is in danger now, call 999.</source>
        <translation type="unfinished">Co teraz zrobić: należy zostać z dzieckiem (%1), zapytać, co dziecko (%1) chce przekazać, i przed wyjściem zadzwonić do kierownika lub zespołu dyżurnego. Jeśli ktokolwiek jest teraz w niebezpieczeństwie, należy zadzwonić pod numer 999.</translation>
    </message>
    <message>
        <source>No duty numbers are on this tablet. You can write them down under Settings.</source>
        <translation type="unfinished">Na tym tablecie nie ma numerów dyżurnych. Można je zapisać w części Ustawienia.</translation>
    </message>
    <message>
        <source>Duty numbers: %1</source>
        <translation type="unfinished">Numery dyżurne: %1</translation>
    </message>
    <message>
        <source>Saved on this tablet.</source>
        <translation type="unfinished">Zapisano na tym tablecie.</translation>
    </message>
    <message>
        <source>Write your response: %1</source>
        <translation type="unfinished">Napisz swoją odpowiedź: %1</translation>
    </message>
    <message>
        <source>Write your response</source>
        <translation type="unfinished">Napisz swoją odpowiedź</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
    </message>
</context>
<context>
    <name>HandOverScreen</name>
    <message>
        <source>Not yet</source>
        <translation type="unfinished">Jeszcze nie</translation>
    </message>
    <message>
        <source>Lock the app and give it to %1</source>
        <translation type="unfinished">Zablokuj aplikację i przekaż tablet dziecku (%1)</translation>
    </message>
    <message>
        <source>The rest of the app will lock. You need your PIN to come back.</source>
        <translation type="unfinished">Reszta aplikacji zostanie zablokowana. Do powrotu potrzebny jest PIN.</translation>
    </message>
    <message>
        <source>%1 gets a space of their own. Nothing of any other child, of a plan or of a visit is there.</source>
        <translation type="unfinished">Dziecko (%1) otrzymuje własną przestrzeń. Nie ma tam niczego, co dotyczy innego dziecka, planu lub wizyty.</translation>
    </message>
    <message>
        <source>Offer to read aloud</source>
        <translation type="unfinished">Zaproponuj czytanie na głos</translation>
    </message>
    <message>
        <source>This is kept with what %1 says. Tick yourself too, if you stay.</source>
        <translation type="unfinished">Jest to przechowywane razem z tym, co mówi dziecko (%1). Zostając w pomieszczeniu, należy zaznaczyć także siebie.</translation>
    </message>
    <message>
        <source>Who is in the room with %1?</source>
        <translation type="unfinished">Kto jest w pomieszczeniu z dzieckiem (%1)?</translation>
    </message>
    <message>
        <source>In the room: %1</source>
        <translation type="unfinished">W pomieszczeniu: %1</translation>
    </message>
    <message>
        <source>Nobody: %1 is alone with the tablet</source>
        <translation type="unfinished">Nikt: dziecko (%1) jest samo z tabletem</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation type="unfinished">Poprzednim razem</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation type="unfinished">Co zrobiliśmy</translation>
    </message>
    <message>
        <source>Show this: %1</source>
        <translation type="unfinished">Pokaż to: %1</translation>
    </message>
    <message>
        <source>Show this to %1</source>
        <translation type="unfinished">Pokaż to dziecku (%1)</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>from about %1, by the expected date</source>
        <translation type="unfinished">od około %1, według przewidywanej daty</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished">od %1</translation>
    </message>
    <message>
        <source>due before the birth</source>
        <translation type="unfinished">wymagane przed porodem</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished">wymagane do %1</translation>
    </message>
    <message>
        <source>done on %1, late</source>
        <translation type="unfinished">wykonane %1, po terminie</translation>
    </message>
    <message>
        <source>done on %1</source>
        <translation type="unfinished">wykonane %1</translation>
    </message>
    <message>
        <source>not recorded, was due by %1</source>
        <translation type="unfinished">nie odnotowano, termin upłynął %1</translation>
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
        <translation type="unfinished">Po terminie: wizyta lub zobaczenie dziecka bez innych osób powinny były już się odbyć.</translation>
    </message>
    <message>
        <source>Due soon: it must happen in the next few days.</source>
        <translation type="unfinished">Zbliża się termin: musi się odbyć w ciągu najbliższych kilku dni.</translation>
    </message>
    <message>
        <source>On track: nothing is due yet. The next date is on the card.</source>
        <translation type="unfinished">W terminie: nic nie jest jeszcze wymagane. Następna data jest na karcie.</translation>
    </message>
    <message>
        <source>No plan: this tablet has no plan that says how often the child must be visited. Ask your manager.</source>
        <translation type="unfinished">Brak planu: na tym tablecie nie ma planu, który określa, jak często muszą odbywać się wizyty u dziecka. Należy zapytać kierownika.</translation>
    </message>
    <message>
        <source>Paused: the visits wait for something, for example for a birth. The card says for what.</source>
        <translation type="unfinished">Wstrzymane: wizyty czekają na coś, na przykład na poród. Karta podaje, na co.</translation>
    </message>
    <message>
        <source>Every word has its own shape, so that colour is never needed to tell them apart.</source>
        <translation type="unfinished">Każde z tych słów ma własny kształt, więc kolor nigdy nie jest potrzebny, aby je odróżnić.</translation>
    </message>
    <message>
        <source>Everything you finish is kept on this tablet first, encrypted. “To send” counts what the server does not have yet.</source>
        <translation type="unfinished">Wszystko, co zostało zakończone, jest najpierw przechowywane na tym tablecie w postaci zaszyfrowanej. „Do wysłania” podaje liczbę tego, czego serwer jeszcze nie ma.</translation>
    </message>
    <message>
        <source>You need not wait and you need not do anything: it is sent as soon as the tablet is online.</source>
        <translation type="unfinished">Nie trzeba czekać ani nic robić: wysyłanie następuje, gdy tylko tablet ma połączenie z internetem.</translation>
    </message>
    <message>
        <source>Until it is sent, this tablet is the only place that has it. Keep the tablet safe and charged.</source>
        <translation type="unfinished">Do czasu wysłania ten tablet jest jedynym miejscem, w którym to się znajduje. Tablet należy przechowywać bezpiecznie i utrzymywać naładowany.</translation>
    </message>
    <message>
        <source>“Offline” means that the server cannot be reached. You can go on working.</source>
        <translation type="unfinished">„Offline” oznacza, że nie ma połączenia z serwerem. Można dalej pracować.</translation>
    </message>
    <message>
        <source>If a child or anyone else is in danger now, ring 999. Then ring your duty team.</source>
        <translation type="unfinished">Jeśli dziecko lub ktokolwiek inny jest teraz w niebezpieczeństwie, należy zadzwonić pod numer 999. Następnie należy zadzwonić do zespołu dyżurnego.</translation>
    </message>
    <message>
        <source>Nothing you have typed is lost when you leave a page, lock the tablet or lose the network.</source>
        <translation type="unfinished">Nic z tego, co wpisano, nie zostaje utracone po opuszczeniu strony, zablokowaniu tabletu lub utracie połączenia z siecią.</translation>
    </message>
    <message>
        <source>If a page does not do what you expect: go back, open it again, and look at Sync to see what is not sent.</source>
        <translation type="unfinished">Jeśli strona nie działa zgodnie z oczekiwaniami: należy wrócić, otworzyć ją ponownie i sprawdzić w części Synchronizacja, co nie zostało wysłane.</translation>
    </message>
    <message>
        <source>If the tablet does not work: ring the help desk of your organisation. Say what you wanted to do and what the screen says. Do not read them anything about a child, and never your PIN.</source>
        <translation type="unfinished">Jeśli tablet nie działa: należy zadzwonić do działu pomocy technicznej swojej organizacji. Należy powiedzieć, co miało zostać zrobione i co pokazuje ekran. Nie należy odczytywać żadnych informacji o dziecku ani nigdy podawać swojego kodu PIN.</translation>
    </message>
    <message>
        <source>If the tablet is lost or stolen: ring the help desk at once, at any hour. They can revoke it, and it wipes itself when it is next online.</source>
        <translation type="unfinished">Jeśli tablet został zgubiony lub skradziony: należy natychmiast, o każdej porze, zadzwonić do działu pomocy technicznej. Dział może cofnąć uprawnienia tabletu, a tablet usunie swoje dane przy następnym połączeniu z internetem.</translation>
    </message>
    <message>
        <source>Answer the parts in any order. Each answer is kept as you give it. You can close the visit and come back: it stays a draft on this tablet.</source>
        <translation type="unfinished">Na poszczególne części można odpowiadać w dowolnej kolejności. Każda odpowiedź jest zachowywana od razu. Można zamknąć wizytę i do niej wrócić: pozostaje ona wersją roboczą na tym tablecie.</translation>
    </message>
    <message>
        <source>“Seen alone” is never answered for you. If you did not speak to the child alone, you are asked why.</source>
        <translation type="unfinished">Odpowiedź na „Widziane bez innych osób” nigdy nie jest udzielana automatycznie. Jeśli nie odbyła się rozmowa z dzieckiem bez obecności innych osób, pojawia się pytanie o powód.</translation>
    </message>
    <message>
        <source>Phone calls, video calls and meetings are kept, but do not count as a visit.</source>
        <translation type="unfinished">Rozmowy telefoniczne, rozmowy wideo i spotkania są zachowywane, ale nie liczą się jako wizyta.</translation>
    </message>
    <message>
        <source>When you finish, the record is fixed. You can add a correction later; nothing is overwritten.</source>
        <translation type="unfinished">Po zakończeniu zapisu nie można już zmienić. Później można dodać sprostowanie; nic nie jest nadpisywane.</translation>
    </message>
    <message>
        <source>You can finish without a network.</source>
        <translation type="unfinished">Zakończyć można bez połączenia z siecią.</translation>
    </message>
    <message>
        <source>Type your PIN or your passphrase and choose Unlock. You may also paste it.</source>
        <translation type="unfinished">Należy wpisać PIN lub hasło z kilku słów i wybrać „Odblokuj”. Można je też wkleić.</translation>
    </message>
    <message>
        <source>After some wrong tries the tablet waits before the next one. After ten wrong tries it can no longer be opened: what you had not sent is kept sealed and goes to your organisation.</source>
        <translation type="unfinished">Po kilku błędnych próbach tablet odczekuje przed następną. Po dziesięciu błędnych próbach nie można go już otworzyć: to, czego nie wysłano, pozostaje zapieczętowane i trafia do organizacji.</translation>
    </message>
    <message>
        <source>If you have forgotten your PIN, stop trying and ring the help desk of your organisation. Nobody can tell you the PIN, but they can set the tablet up anew.</source>
        <translation type="unfinished">W razie zapomnienia kodu PIN należy przerwać próby i zadzwonić do działu pomocy technicznej swojej organizacji. Nikt nie może podać kodu PIN, ale można skonfigurować tablet od nowa.</translation>
    </message>
    <message>
        <source>Unlocking the tablet</source>
        <translation type="unfinished">Odblokowywanie tabletu</translation>
    </message>
    <message>
        <source>Setting up a tablet</source>
        <translation type="unfinished">Konfigurowanie tabletu</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Moje wizyty</translation>
    </message>
    <message>
        <source>A child&apos;s page</source>
        <translation type="unfinished">Strona dziecka</translation>
    </message>
    <message>
        <source>Recording a visit</source>
        <translation type="unfinished">Odnotowywanie wizyty</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Synchronizacja</translation>
    </message>
    <message>
        <source>Two people changed this</source>
        <translation type="unfinished">Dwie osoby to zmieniły</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ustawienia</translation>
    </message>
    <message>
        <source>What the five words mean</source>
        <translation type="unfinished">Co oznacza pięć określeń</translation>
    </message>
    <message>
        <source>What “to send” means</source>
        <translation type="unfinished">Co oznacza „do wysłania”</translation>
    </message>
    <message>
        <source>When you are stuck, and who to ring</source>
        <translation type="unfinished">Co robić w razie trudności i do kogo dzwonić</translation>
    </message>
    <message>
        <source>You need to be online once, and you need the address of the server and a code. Your administrator has both. The code works once and only for a short time.</source>
        <translation type="unfinished">Potrzebne jest jednorazowe połączenie z internetem oraz adres serwera i kod. Administrator ma jedno i drugie. Kod działa jeden raz i tylko przez krótki czas.</translation>
    </message>
    <message>
        <source>Then you choose a PIN. It opens this tablet only. Nobody else knows it, and nobody can look it up.</source>
        <translation type="unfinished">Następnie należy wybrać PIN. Otwiera on tylko ten tablet. Nikt inny go nie zna i nikt nie może go sprawdzić.</translation>
    </message>
    <message>
        <source>Every child you visit, the most urgent first. Children of one home stand together.</source>
        <translation type="unfinished">Wszystkie dzieci, u których odbywają się wizyty, od najpilniejszych. Dzieci z jednego domu są obok siebie.</translation>
    </message>
    <message>
        <source>Two dates count for each child: the next visit, and the next time the child is seen alone. The earlier one decides where the child stands in the list.</source>
        <translation type="unfinished">Dla każdego dziecka liczą się dwie daty: następna wizyta i następny raz, gdy dziecko ma być widziane bez innych osób. Wcześniejsza z nich decyduje o miejscu dziecka na liście.</translation>
    </message>
    <message>
        <source>Choose Record to record a visit. Choose a child&apos;s name to see everything about the child.</source>
        <translation type="unfinished">Aby odnotować wizytę, należy wybrać „Odnotuj”. Aby zobaczyć wszystko o dziecku, należy wybrać jego imię i nazwisko.</translation>
    </message>
    <message>
        <source>What you and your colleagues know about the child: the next dates and the rule behind each, every visit, and what the child said.</source>
        <translation type="unfinished">Co użytkownik i współpracownicy wiedzą o dziecku: następne daty i zasada, z której wynika każda z nich, każda wizyta oraz to, co dziecko powiedziało.</translation>
    </message>
    <message>
        <source>What a child said stands in the child&apos;s own words. It is never changed and never scored.</source>
        <translation type="unfinished">To, co dziecko powiedziało, podane jest jego własnymi słowami. Nigdy nie jest zmieniane ani oceniane punktowo.</translation>
    </message>
    <message>
        <source>What is sent, what is not, and when this tablet last heard from the server. Sending and receiving are two things: all sent does not mean that you have the newest.</source>
        <translation type="unfinished">Co zostało wysłane, co nie i kiedy ten tablet ostatnio miał kontakt z serwerem. Wysyłanie i odbieranie to dwie różne rzeczy: to, że wszystko wysłano, nie oznacza, że tablet ma najnowsze dane.</translation>
    </message>
    <message>
        <source>Sync happens by itself. “Sync now” only does it at once.</source>
        <translation type="unfinished">Synchronizacja odbywa się samoczynnie. „Synchronizuj teraz” tylko uruchamia ją od razu.</translation>
    </message>
    <message>
        <source>You and somebody else wrote different things about the same question. Both are kept. You choose which one holds, or write a new one.</source>
        <translation type="unfinished">Użytkownik i inna osoba wpisali różne rzeczy w odpowiedzi na to samo pytanie. Obie wersje są zachowane. Można wybrać, która obowiązuje, albo napisać nową.</translation>
    </message>
    <message>
        <source>Nothing is thrown away: every version stays in the history. You may decide later.</source>
        <translation type="unfinished">Nic nie jest odrzucane: każda wersja pozostaje w historii. Decyzję można podjąć później.</translation>
    </message>
    <message>
        <source>Text size, colours, movement and language, for this tablet.</source>
        <translation type="unfinished">Wielkość tekstu, kolory, ruch i język na tym tablecie.</translation>
    </message>
    <message>
        <source>A change is there at once and is kept for next time.</source>
        <translation type="unfinished">Zmiana działa od razu i zostaje zachowana na przyszłość.</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
</context>
<context>
    <name>HelpScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
    <message>
        <source>If anyone is in danger now, ring 999.</source>
        <translation type="unfinished">Jeśli ktokolwiek jest teraz w niebezpieczeństwie, należy zadzwonić pod numer 999.</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">O aplikacji Sightline</translation>
    </message>
</context>
<context>
    <name>HiddenStage</name>
    <message>
        <source>Go back</source>
        <translation type="unfinished">Wróć</translation>
    </message>
</context>
<context>
    <name>HomeStage</name>
    <message>
        <source>%1, you have been here</source>
        <translation type="unfinished">%1, już odwiedzone</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>This tablet locks itself in %n second(s)</source>
        <translation type="unfinished">
            <numerusform>Ten tablet zablokuje się za %n sekundę</numerusform>
            <numerusform>Ten tablet zablokuje się za %n sekundy</numerusform>
            <numerusform>Ten tablet zablokuje się za %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has touched it for a while. What you have typed is kept.</source>
        <translation type="unfinished">Od pewnego czasu nikt go nie dotykał. Wpisany tekst jest zachowany.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished">Pozostaw otwarty</translation>
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
        <translation type="unfinished">Twój rysunek</translation>
    </message>
    <message>
        <source>Take this out: %1</source>
        <translation type="unfinished">Wyjmij to: %1</translation>
    </message>
    <message>
        <source>Take this out</source>
        <translation type="unfinished">Wyjmij to</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Nobody was met on this visit, so nothing is asked here.</source>
        <translation type="unfinished">Podczas tej wizyty nikogo nie spotkano, więc tutaj nie ma pytań.</translation>
    </message>
</context>
<context>
    <name>LastTimeCard</name>
    <message>
        <source>On %1 you said</source>
        <translation type="unfinished">Twoje odpowiedzi (%1)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished">„%1”</translation>
    </message>
    <message>
        <source>This is what we did</source>
        <translation type="unfinished">To zrobiliśmy</translation>
    </message>
    <message>
        <source>We have not written down yet what we did.</source>
        <translation type="unfinished">Jeszcze nie zapisaliśmy, co zrobiliśmy.</translation>
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
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished">Zablokuj teraz</translation>
    </message>
    <message>
        <source>Text size, colours, movement, language, privacy</source>
        <translation type="unfinished">Wielkość tekstu, kolory, ruch, język, prywatność</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ustawienia</translation>
    </message>
    <message>
        <source>What the words mean, and who to ring</source>
        <translation type="unfinished">Co oznaczają określenia i do kogo dzwonić</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">Pomoc</translation>
    </message>
    <message>
        <source>About Sightline</source>
        <translation type="unfinished">O aplikacji Sightline</translation>
    </message>
</context>
<context>
    <name>MyVisits</name>
    <message>
        <source>Draft on this tablet</source>
        <translation type="unfinished">Wersja robocza na tym tablecie</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Jeszcze niewysłane</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Dwie wersje</translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished">. </translation>
    </message>
    <message>
        <source>Visit %1. </source>
        <translation type="unfinished">Wizyta: %1. </translation>
    </message>
    <message>
        <source>Seen alone %1. </source>
        <translation type="unfinished">Widziane bez innych osób: %1. </translation>
    </message>
    <message>
        <source>No visit plan on this tablet</source>
        <translation type="unfinished">Brak planu wizyt na tym tablecie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dzisiaj</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation type="unfinished">Najbliższe 7 dni</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">Później</translation>
    </message>
    <message>
        <source>No visit plan</source>
        <translation type="unfinished">Brak planu wizyt</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation type="unfinished">Zbliża się termin</translation>
    </message>
    <message>
        <source>On track</source>
        <translation type="unfinished">W terminie</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation type="unfinished">Brak planu</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished">Wstrzymane</translation>
    </message>
    <message>
        <source>You have no visits due in the next 7 days.</source>
        <translation type="unfinished">Brak wizyt wymaganych w ciągu najbliższych 7 dni.</translation>
    </message>
    <message>
        <source>None overdue</source>
        <translation type="unfinished">Brak po terminie</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished">Po terminie: %1</translation>
    </message>
    <message>
        <source>%1, %2 due in the next 7 days</source>
        <translation type="unfinished">%1, wymagane w ciągu najbliższych 7 dni: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tries without seeing the child</source>
        <translation type="unfinished">
            <numerusform>%n próba bez zobaczenia dziecka</numerusform>
            <numerusform>%n próby bez zobaczenia dziecka</numerusform>
            <numerusform>%n prób bez zobaczenia dziecka</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead social worker recorded</source>
        <translation type="unfinished">Nie odnotowano prowadzącego pracownika socjalnego</translation>
    </message>
    <message>
        <source>Lead: %1</source>
        <translation type="unfinished">Prowadzący pracownik: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> i </translation>
    </message>
    <message>
        <source>Visit by %1: %2</source>
        <translation type="unfinished">Wizyta (wykonuje: %1): %2</translation>
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
        <translation type="unfinished">%1, teraz wyświetlane</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>Next</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
</context>
<context>
    <name>NextStepsPage</name>
    <message>
        <source>Use %1</source>
        <translation type="unfinished">Użyj: %1</translation>
    </message>
</context>
<context>
    <name>NextVisitWords</name>
    <message>
        <source>%1: the next visit is due by %2. %3</source>
        <translation type="unfinished">%1: następna wizyta jest wymagana do %2. %3</translation>
    </message>
    <message>
        <source>%1: this visit, as answered so far, does not count. %2</source>
        <translation type="unfinished">%1: ta wizyta, przy dotychczasowych odpowiedziach, nie liczy się. %2</translation>
    </message>
</context>
<context>
    <name>NotSafeStage</name>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Przekaż tablet dziecku (%1)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Idź dalej</translation>
    </message>
</context>
<context>
    <name>ObserveScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>This is your observation, kept as yours. It is not what %1 said.</source>
        <translation type="unfinished">To jest obserwacja pracownika i jako taka jest przechowywana. To nie jest to, co powiedziało dziecko (%1).</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">Kto był obecny?</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Coś innego</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Dodaj</translation>
    </message>
</context>
<context>
    <name>PageTop</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Tick everybody you met.</source>
        <translation type="unfinished">Należy zaznaczyć wszystkie spotkane osoby.</translation>
    </message>
    <message>
        <source>Who was there?</source>
        <translation type="unfinished">Kto był obecny?</translation>
    </message>
    <message>
        <source>Nobody was met on this visit, so nothing is asked here.</source>
        <translation type="unfinished">Podczas tej wizyty nikogo nie spotkano, więc tutaj nie ma pytań.</translation>
    </message>
    <message>
        <source>Check this answer</source>
        <translation type="unfinished">Sprawdź tę odpowiedź</translation>
    </message>
    <message>
        <source>I did not speak to %1 alone</source>
        <translation type="unfinished">Nie było rozmowy z dzieckiem (%1) bez obecności innych osób</translation>
    </message>
    <message>
        <source>Nobody else was in the room</source>
        <translation type="unfinished">W pomieszczeniu nie było nikogo innego</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Nobody around this child is recorded on this tablet.</source>
        <translation type="unfinished">Na tym tablecie nie odnotowano nikogo z otoczenia tego dziecka.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation type="unfinished">Miejsca</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Moje wizyty</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Synchronizacja</translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished">Dzieci</translation>
    </message>
</context>
<context>
    <name>PlanTab</name>
    <message>
        <source>No plan for this child is on this tablet.</source>
        <translation type="unfinished">Na tym tablecie nie ma planu dla tego dziecka.</translation>
    </message>
    <message>
        <source>The next five dates, if each visit is made on its day</source>
        <translation type="unfinished">Pięć następnych dat, jeśli każda wizyta odbędzie się w swoim dniu</translation>
    </message>
    <message>
        <source>Where the rule comes from: %1</source>
        <translation type="unfinished">Skąd pochodzi ta zasada: %1</translation>
    </message>
</context>
<context>
    <name>PrivacyShield</name>
    <message>
        <source>Sightline. Tap to go on.</source>
        <translation type="unfinished">Sightline. Dotknij, aby kontynuować.</translation>
    </message>
    <message>
        <source>Sightline</source>
        <translation type="unfinished">Sightline</translation>
    </message>
    <message>
        <source>Tap to go on.</source>
        <translation type="unfinished">Dotknij, aby kontynuować.</translation>
    </message>
</context>
<context>
    <name>QuietBar</name>
    <message>
        <source>Start</source>
        <translation type="unfinished">Początek</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Nie czuję się bezpiecznie</translation>
    </message>
    <message>
        <source>Hide this</source>
        <translation type="unfinished">Ukryj to</translation>
    </message>
    <message>
        <source>I&apos;m finished</source>
        <translation type="unfinished">Kończę</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished">Przestań czytać</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation type="unfinished">Przeczytaj mi to</translation>
    </message>
</context>
<context>
    <name>QuoteBlock</name>
    <message>
        <source>Quote: %1</source>
        <translation type="unfinished">Cytat: %1</translation>
    </message>
    <message>
        <source>Quote: %1. %2</source>
        <translation type="unfinished">Cytat: %1. %2</translation>
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
        <translation type="unfinished">Należy wybrać, co się wydarzyło</translation>
    </message>
    <message>
        <source>Enter the date of the visit</source>
        <translation type="unfinished">Należy podać datę wizyty</translation>
    </message>
    <message>
        <source>Date of the visit must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Data wizyty musi zawierać dzień, miesiąc i rok, na przykład 18/11/2026</translation>
    </message>
    <message>
        <source>Select where the visit was</source>
        <translation type="unfinished">Należy wybrać, gdzie odbyła się wizyta</translation>
    </message>
    <message>
        <source>Select what the visit was for</source>
        <translation type="unfinished">Należy wybrać, czego dotyczyła wizyta</translation>
    </message>
    <message>
        <source>Select yes if you spoke to %1 alone</source>
        <translation type="unfinished">Należy wybrać „Tak”, jeśli odbyła się rozmowa z dzieckiem (%1) bez obecności innych osób</translation>
    </message>
    <message>
        <source>Enter who is new in the home</source>
        <translation type="unfinished">Należy podać, kto jest nową osobą w domu</translation>
    </message>
    <message>
        <source>Date of the next visit must be a day, month and year, like 2/12/2026</source>
        <translation type="unfinished">Data następnej wizyty musi zawierać dzień, miesiąc i rok, na przykład 2/12/2026</translation>
    </message>
    <message>
        <source>Select whether you offered %1 the chance to be seen alone</source>
        <translation type="unfinished">Należy wybrać, czy zaproponowano tej osobie (%1) rozmowę bez obecności innych osób</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation type="unfinished">Wizyta się odbyła</translation>
    </message>
    <message>
        <source>No one answered</source>
        <translation type="unfinished">Nikt się nie odezwał</translation>
    </message>
    <message>
        <source>I was not let in</source>
        <translation type="unfinished">Nie wpuszczono mnie</translation>
    </message>
    <message>
        <source>No child was there</source>
        <translation type="unfinished">Nie było na miejscu żadnego dziecka</translation>
    </message>
    <message>
        <source>It was cancelled</source>
        <translation type="unfinished">Została odwołana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished">Wczoraj</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation type="unfinished">Inny dzień</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Dom</translation>
    </message>
    <message>
        <source>Where the child lives now</source>
        <translation type="unfinished">Miejsce, w którym dziecko teraz mieszka</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">Dom rodziny zastępczej lub placówka opiekuńcza</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Przychodnia</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Szkoła</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">Żłobek lub przedszkole</translation>
    </message>
    <message>
        <source>Family time centre</source>
        <translation type="unfinished">Ośrodek spotkań z rodziną</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">Gdzie indziej</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">Rozmowa wideo</translation>
    </message>
    <message>
        <source>Does not count as a visit</source>
        <translation type="unfinished">Nie liczy się jako wizyta</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>Visit under the plan</source>
        <translation type="unfinished">Wizyta zgodnie z planem</translation>
    </message>
    <message>
        <source>A visit that the child&apos;s plan or the law asks for</source>
        <translation type="unfinished">Wizyta, której wymaga plan dziecka lub prawo</translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished">Dochodzenie na podstawie art. 47 (section 47)</translation>
    </message>
    <message>
        <source>Part of a child protection enquiry</source>
        <translation type="unfinished">Część dochodzenia w sprawie ochrony dziecka</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Spotkanie</translation>
    </message>
    <message>
        <source>Core group or other meeting. Does not count as a visit</source>
        <translation type="unfinished">Grupa podstawowa (core group) lub inne spotkanie. Nie liczy się jako wizyta</translation>
    </message>
    <message>
        <source>Follow-up or something else</source>
        <translation type="unfinished">Dalsze działania lub coś innego</translation>
    </message>
    <message>
        <source>Health review or health visit</source>
        <translation type="unfinished">Bilans zdrowia lub wizyta zdrowotna</translation>
    </message>
    <message>
        <source>Also a school nurse&apos;s own visit to the child</source>
        <translation type="unfinished">Także własna wizyta pielęgniarki szkolnej u dziecka</translation>
    </message>
    <message>
        <source>A review of the Healthy Child Programme, or another health visit</source>
        <translation type="unfinished">Bilans zdrowia w ramach Healthy Child Programme lub inna wizyta zdrowotna</translation>
    </message>
    <message>
        <source>Return home interview</source>
        <translation type="unfinished">Rozmowa po powrocie do domu</translation>
    </message>
    <message>
        <source>After the child was missing</source>
        <translation type="unfinished">Po zaginięciu dziecka</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Spotkanie z rodziną</translation>
    </message>
    <message>
        <source>You watched family time. Does not count as a visit</source>
        <translation type="unfinished">Obserwacja spotkania z rodziną. Nie liczy się jako wizyta</translation>
    </message>
    <message>
        <source>Taking the child somewhere</source>
        <translation type="unfinished">Zabranie dziecka w jakieś miejsce</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>%1 did not want to</source>
        <translation type="unfinished">%1 – dziecko nie chciało</translation>
    </message>
    <message>
        <source>Not right for %1&apos;s age or understanding</source>
        <translation type="unfinished">Nieodpowiednie ze względu na wiek lub zdolność rozumienia dziecka (%1)</translation>
    </message>
    <message>
        <source>A parent or carer would not allow it</source>
        <translation type="unfinished">Rodzic lub opiekun nie pozwolił</translation>
    </message>
    <message>
        <source>No private place</source>
        <translation type="unfinished">Brak miejsca zapewniającego prywatność</translation>
    </message>
    <message>
        <source>Interpreter or communication aid not there</source>
        <translation type="unfinished">Brak tłumacza lub pomocy komunikacyjnej</translation>
    </message>
    <message>
        <source>%1 was asleep or ill</source>
        <translation type="unfinished">%1 – dziecko spało lub było chore</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Coś innego</translation>
    </message>
    <message>
        <source>Yes, awake</source>
        <translation type="unfinished">Tak, w stanie czuwania</translation>
    </message>
    <message>
        <source>No, asleep</source>
        <translation type="unfinished">Nie, we śnie</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">Niepotrzebny</translation>
    </message>
    <message>
        <source>Professional interpreter</source>
        <translation type="unfinished">Tłumacz zawodowy</translation>
    </message>
    <message>
        <source>Signed or Makaton</source>
        <translation type="unfinished">Język migowy lub Makaton</translation>
    </message>
    <message>
        <source>A family member helped</source>
        <translation type="unfinished">Pomógł członek rodziny</translation>
    </message>
    <message>
        <source>Needed but not there</source>
        <translation type="unfinished">Potrzebny, ale nieobecny</translation>
    </message>
</context>
<context>
    <name>RecordVisitScreen</name>
    <message>
        <source>Close. Your draft stays on this tablet.</source>
        <translation type="unfinished">Zamknij. Wersja robocza pozostaje na tym tablecie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Zamknij</translation>
    </message>
    <message>
        <source>Check your answers</source>
        <translation type="unfinished">Sprawdź swoje odpowiedzi</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished">Wszystkie części</translation>
    </message>
    <message>
        <source>Check answers</source>
        <translation type="unfinished">Sprawdź odpowiedzi</translation>
    </message>
    <message>
        <source>Sign and finish this visit</source>
        <translation type="unfinished">Podpisz i zakończ tę wizytę</translation>
    </message>
    <message>
        <source>Before you go in: last visits, wishes, what to know</source>
        <translation type="unfinished">Przed wejściem: ostatnie wizyty, życzenia, co warto wiedzieć</translation>
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
        <translation type="unfinished">Rozpoczęto</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished">Zakończono</translation>
    </message>
    <message>
        <source>What it was for</source>
        <translation type="unfinished">Czego dotyczyła</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation type="unfinished">W jaki sposób się odbyła</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Co się wydarzyło</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation type="unfinished">Gdzie się odbyła</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished">Miejsce, w którym dziecko mieszka</translation>
    </message>
    <message>
        <source>The family knew of the visit</source>
        <translation type="unfinished">Rodzina wiedziała o wizycie</translation>
    </message>
    <message>
        <source>Who else was there</source>
        <translation type="unfinished">Kto jeszcze był obecny</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished">Tłumacz</translation>
    </message>
    <message>
        <source>Why a member of the family interpreted</source>
        <translation type="unfinished">Dlaczego tłumaczył członek rodziny</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished">Wykonane przez</translation>
    </message>
    <message>
        <source>Whether the child was seen</source>
        <translation type="unfinished">Czy dziecko było widziane</translation>
    </message>
    <message>
        <source>Why not alone</source>
        <translation type="unfinished">Dlaczego nie bez innych osób</translation>
    </message>
    <message>
        <source>More about why not alone</source>
        <translation type="unfinished">Więcej o tym, dlaczego nie bez innych osób</translation>
    </message>
    <message>
        <source>Awake or asleep</source>
        <translation type="unfinished">W stanie czuwania czy we śnie</translation>
    </message>
    <message>
        <source>Where the child sleeps was seen</source>
        <translation type="unfinished">Widziano miejsce, w którym dziecko śpi</translation>
    </message>
    <message>
        <source>Where the child sleeps</source>
        <translation type="unfinished">Miejsce, w którym dziecko śpi</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation type="unfinished">Skreślone</translation>
    </message>
    <message>
        <source>Somebody else was in the room</source>
        <translation type="unfinished">W pomieszczeniu był ktoś jeszcze</translation>
    </message>
    <message>
        <source>Language used with the child</source>
        <translation type="unfinished">Język używany w rozmowie z dzieckiem</translation>
    </message>
    <message>
        <source>How you understood each other</source>
        <translation type="unfinished">Sposób wzajemnego porozumiewania się</translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished">Przemoc domowa</translation>
    </message>
    <message>
        <source>The child was offered the chance to be seen alone</source>
        <translation type="unfinished">Dziecku zaproponowano rozmowę bez obecności innych osób</translation>
    </message>
    <message>
        <source>Women who were offered the chance to be seen alone</source>
        <translation type="unfinished">Kobiety, którym zaproponowano rozmowę bez obecności innych osób</translation>
    </message>
    <message>
        <source>Women who were not offered the chance to be seen alone</source>
        <translation type="unfinished">Kobiety, którym nie zaproponowano rozmowy bez obecności innych osób</translation>
    </message>
    <message>
        <source>Which health review</source>
        <translation type="unfinished">Który bilans zdrowia</translation>
    </message>
    <message>
        <source>Why it was written up late</source>
        <translation type="unfinished">Dlaczego zapis sporządzono z opóźnieniem</translation>
    </message>
    <message>
        <source>More about why it was late</source>
        <translation type="unfinished">Więcej o przyczynie opóźnienia</translation>
    </message>
    <message>
        <source>Next visit planned for</source>
        <translation type="unfinished">Następna wizyta planowana na</translation>
    </message>
    <message>
        <source>Somebody was in danger at the time</source>
        <translation type="unfinished">W tym czasie ktoś był w niebezpieczeństwie</translation>
    </message>
    <message>
        <source>New in the home</source>
        <translation type="unfinished">Nowa osoba w domu</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Co widziano i słyszano</translation>
    </message>
    <message>
        <source>Exact words</source>
        <translation type="unfinished">Dokładne słowa</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">Opinia</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">Co to oznacza</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Co będzie dalej</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished">Imię</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished">Nazwisko</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Data urodzenia</translation>
    </message>
    <message>
        <source>Expected date of birth</source>
        <translation type="unfinished">Przewidywana data urodzenia</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished">Używane imię</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation type="unfinished">Potrzeby komunikacyjne</translation>
    </message>
    <message>
        <source>Before the door</source>
        <translation type="unfinished">Przed wejściem (uwagi)</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation type="unfinished">Znane osoby</translation>
    </message>
    <message>
        <source>Household</source>
        <translation type="unfinished">Gospodarstwo domowe</translation>
    </message>
    <message>
        <source>The council&apos;s own number</source>
        <translation type="unfinished">Własny numer nadany przez samorząd (council)</translation>
    </message>
    <message>
        <source>Seen alone</source>
        <translation type="unfinished">Widziane bez innych osób</translation>
    </message>
    <message>
        <source>Seen, not alone</source>
        <translation type="unfinished">Widziane, ale w obecności innych osób</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation type="unfinished">Niewidziane</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Nie odnotowano</translation>
    </message>
    <message>
        <source>The visit took place</source>
        <translation type="unfinished">Wizyta się odbyła</translation>
    </message>
    <message>
        <source>No reply at the door</source>
        <translation type="unfinished">Brak odpowiedzi przy drzwiach</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished">Nie wpuszczono</translation>
    </message>
    <message>
        <source>The child was not there</source>
        <translation type="unfinished">Dziecka nie było na miejscu</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished">Odwołana</translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished">Osobiście</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation type="unfinished">Rozmowa wideo</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished">Rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>Visit under the plan</source>
        <translation type="unfinished">Wizyta zgodnie z planem</translation>
    </message>
    <message>
        <source>Section 47 enquiry</source>
        <translation type="unfinished">Dochodzenie na podstawie art. 47 (section 47)</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Spotkanie</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Spotkanie z rodziną</translation>
    </message>
    <message>
        <source>Taking the child somewhere</source>
        <translation type="unfinished">Zabranie dziecka w jakieś miejsce</translation>
    </message>
    <message>
        <source>Return home interview</source>
        <translation type="unfinished">Rozmowa po powrocie do domu</translation>
    </message>
    <message>
        <source>Health contact</source>
        <translation type="unfinished">Kontakt zdrowotny</translation>
    </message>
    <message>
        <source>Follow-up or something else</source>
        <translation type="unfinished">Dalsze działania lub coś innego</translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished">Dom</translation>
    </message>
    <message>
        <source>Foster or care home</source>
        <translation type="unfinished">Dom rodziny zastępczej lub placówka opiekuńcza</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Szkoła</translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished">Żłobek lub przedszkole</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished">Przychodnia</translation>
    </message>
    <message>
        <source>Family time centre</source>
        <translation type="unfinished">Ośrodek spotkań z rodziną</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished">Gdzie indziej</translation>
    </message>
    <message>
        <source>The child did not want to</source>
        <translation type="unfinished">Dziecko nie chciało</translation>
    </message>
    <message>
        <source>Not right for the child&apos;s age or understanding</source>
        <translation type="unfinished">Nieodpowiednie ze względu na wiek lub zdolność rozumienia dziecka</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation type="unfinished">Nie było to możliwe</translation>
    </message>
    <message>
        <source>A parent or carer would not allow it</source>
        <translation type="unfinished">Rodzic lub opiekun nie pozwolił</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Coś innego</translation>
    </message>
    <message>
        <source>Awake</source>
        <translation type="unfinished">W stanie czuwania</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation type="unfinished">We śnie</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished">Niepotrzebny</translation>
    </message>
    <message>
        <source>Professional interpreter</source>
        <translation type="unfinished">Tłumacz zawodowy</translation>
    </message>
    <message>
        <source>Signed or Makaton</source>
        <translation type="unfinished">Język migowy lub Makaton</translation>
    </message>
    <message>
        <source>A family member helped</source>
        <translation type="unfinished">Pomógł członek rodziny</translation>
    </message>
    <message>
        <source>Needed but not there</source>
        <translation type="unfinished">Potrzebny, ale nieobecny</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 did not want to</source>
        <translation type="unfinished">%1 – dziecko nie chciało</translation>
    </message>
    <message>
        <source>not right for %1&apos;s age or understanding</source>
        <translation type="unfinished">nieodpowiednie ze względu na wiek lub zdolność rozumienia dziecka (%1)</translation>
    </message>
    <message>
        <source>it could not be done</source>
        <translation type="unfinished">nie było to możliwe</translation>
    </message>
    <message>
        <source>a parent or carer would not allow it</source>
        <translation type="unfinished">rodzic lub opiekun nie pozwolił</translation>
    </message>
    <message>
        <source>something else</source>
        <translation type="unfinished">coś innego</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished">Wizyta</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation type="unfinished">Wizyta domowa</translation>
    </message>
    <message>
        <source>Visit to the foster or care home</source>
        <translation type="unfinished">Wizyta w domu rodziny zastępczej lub placówce opiekuńczej</translation>
    </message>
    <message>
        <source>School visit</source>
        <translation type="unfinished">Wizyta w szkole</translation>
    </message>
    <message>
        <source>Nursery visit</source>
        <translation type="unfinished">Wizyta w żłobku lub przedszkolu</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation type="unfinished">Wizyta w przychodni</translation>
    </message>
    <message>
        <source>Visit at the family time centre</source>
        <translation type="unfinished">Wizyta w ośrodku spotkań z rodziną</translation>
    </message>
    <message>
        <source>Visit somewhere else</source>
        <translation type="unfinished">Wizyta w innym miejscu</translation>
    </message>
    <message>
        <source>Phone call – not a visit</source>
        <translation type="unfinished">Rozmowa telefoniczna – nie wizyta</translation>
    </message>
    <message>
        <source>Video call – not a visit</source>
        <translation type="unfinished">Rozmowa wideo – nie wizyta</translation>
    </message>
    <message>
        <source>Meeting – not a visit</source>
        <translation type="unfinished">Spotkanie – nie wizyta</translation>
    </message>
    <message>
        <source>Family time – not a visit</source>
        <translation type="unfinished">Spotkanie z rodziną – nie wizyta</translation>
    </message>
    <message>
        <source>Taking the child somewhere – not a visit</source>
        <translation type="unfinished">Zabranie dziecka w jakieś miejsce – nie wizyta</translation>
    </message>
    <message>
        <source>%1, section 47 enquiry</source>
        <translation type="unfinished">%1, dochodzenie na podstawie art. 47 (section 47)</translation>
    </message>
    <message>
        <source>%1 was not there</source>
        <translation type="unfinished">%1 – dziecka nie było na miejscu</translation>
    </message>
    <message>
        <source>, asleep</source>
        <translation type="unfinished">, we śnie</translation>
    </message>
    <message>
        <source>, awake</source>
        <translation type="unfinished">, w stanie czuwania</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished">Widziane</translation>
    </message>
    <message>
        <source>Seen, not alone: %1</source>
        <translation type="unfinished">Widziane, ale w obecności innych osób: %1</translation>
    </message>
    <message>
        <source>Not recorded whether %1 was seen</source>
        <translation type="unfinished">Nie odnotowano, czy dziecko (%1) było widziane</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Not struck out</source>
        <translation type="unfinished">Nieskreślone</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished">Brak</translation>
    </message>
    <message>
        <source>Two versions: %1</source>
        <translation type="unfinished">Dwie wersje: %1</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Child&apos;s details</source>
        <translation type="unfinished">Dane dziecka</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Plan</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation type="unfinished">Miejsce pobytu w pieczy</translation>
    </message>
    <message>
        <source>Who works with the child</source>
        <translation type="unfinished">Kto pracuje z dzieckiem</translation>
    </message>
    <message>
        <source>Notes of a visit</source>
        <translation type="unfinished">Notatki z wizyty</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Przegląd</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1, godz. %2</translation>
    </message>
    <message>
        <source>Wishes and feelings</source>
        <translation type="unfinished">Życzenia i uczucia</translation>
    </message>
    <message>
        <source>Beside wishes and feelings</source>
        <translation type="unfinished">Dopisek do życzeń i uczuć</translation>
    </message>
    <message>
        <source>I don&apos;t feel safe</source>
        <translation type="unfinished">Nie czuję się bezpiecznie</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished">Obserwacja</translation>
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
        <translation type="unfinished">Nadaj temu domowi inną nazwę</translation>
    </message>
    <message>
        <source>The name of this house</source>
        <translation type="unfinished">Nazwa tego domu</translation>
    </message>
    <message>
        <source>This is its name</source>
        <translation type="unfinished">Tak się nazywa</translation>
    </message>
</context>
<context>
    <name>ReplayPart</name>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Rysunek</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation type="unfinished">Zatrzymaj tutaj</translation>
    </message>
    <message>
        <source>Show how I drew it</source>
        <translation type="unfinished">Pokaż, jak powstał mój rysunek</translation>
    </message>
    <message>
        <source>Show the next line</source>
        <translation type="unfinished">Pokaż następną linię</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Whom to call</source>
        <translation type="unfinished">Do kogo dzwonić</translation>
    </message>
    <message>
        <source>Private questions</source>
        <translation type="unfinished">Pytania prywatne</translation>
    </message>
    <message>
        <source>Make sure that nobody else can see this screen.</source>
        <translation type="unfinished">Należy upewnić się, że nikt inny nie widzi tego ekranu.</translation>
    </message>
    <message>
        <source>Answered. Hidden, so that nobody else reads it here.</source>
        <translation type="unfinished">Odpowiedź udzielona. Ukryta, aby nikt inny jej tutaj nie przeczytał.</translation>
    </message>
    <message>
        <source>Hidden, so that nobody else reads them here. Answer when you are by yourself.</source>
        <translation type="unfinished">Ukryte, aby nikt inny ich tutaj nie przeczytał. Należy odpowiedzieć na osobności.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Ukryj</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Pokaż</translation>
    </message>
    <message>
        <source>Hide the private questions</source>
        <translation type="unfinished">Ukryj prywatne pytania</translation>
    </message>
    <message>
        <source>Show the private questions</source>
        <translation type="unfinished">Pokaż prywatne pytania</translation>
    </message>
</context>
<context>
    <name>SaveWords</name>
    <message>
        <source>This tablet is full. Remove photos, films or apps, then try again. Keep this page open.</source>
        <translation type="unfinished">Pamięć tego tabletu jest pełna. Należy usunąć zdjęcia, filmy lub aplikacje i spróbować ponownie. Tę stronę należy pozostawić otwartą.</translation>
    </message>
    <message>
        <source>The tablet is busy with other work. Wait a moment, then try again. Keep this page open.</source>
        <translation type="unfinished">Tablet jest zajęty inną pracą. Należy chwilę odczekać i spróbować ponownie. Tę stronę należy pozostawić otwartą.</translation>
    </message>
    <message>
        <source>The tablet cannot write to its store. Copy what you typed to paper and call your help desk. %1</source>
        <translation type="unfinished">Tablet nie może zapisywać w swojej pamięci. Należy przepisać wpisany tekst na papier i zadzwonić do działu pomocy technicznej. %1</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished">Wyczyść: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Wyczyść</translation>
    </message>
</context>
<context>
    <name>SecretPart</name>
    <message>
        <source>To try again, type this word: %1</source>
        <translation type="unfinished">Aby spróbować ponownie, wpisz to słowo: %1</translation>
    </message>
    <message>
        <source>Or type your PIN or password</source>
        <translation type="unfinished">Lub wpisz PIN albo hasło</translation>
    </message>
    <message>
        <source>The word</source>
        <translation type="unfinished">Słowo</translation>
    </message>
    <message>
        <source>PIN or password</source>
        <translation type="unfinished">PIN lub hasło</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Idź dalej</translation>
    </message>
    <message>
        <source>Unlock with this</source>
        <translation type="unfinished">Odblokuj w ten sposób</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>The visit can be finished without it</source>
        <translation type="unfinished">Wizytę można zakończyć bez tego</translation>
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
        <translation type="unfinished">Kiedy, gdzie i w jakim celu</translation>
    </message>
    <message>
        <source>The children</source>
        <translation type="unfinished">Dzieci</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation type="unfinished">Kto był obecny</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Co widziano i słyszano</translation>
    </message>
    <message>
        <source>What you think it means</source>
        <translation type="unfinished">Co to oznacza w ocenie pracownika</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished">Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished">Następne kroki</translation>
    </message>
</context>
<context>
    <name>SectionsPage</name>
    <message>
        <source>Open them in any order. What you answer is kept at once on this tablet.</source>
        <translation type="unfinished">Części można otwierać w dowolnej kolejności. Odpowiedzi są od razu zachowywane na tym tablecie.</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Ustawienia</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">Wielkość tekstu</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Kolory</translation>
    </message>
    <message>
        <source>Less movement on the screen</source>
        <translation type="unfinished">Mniej ruchu na ekranie</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Język</translation>
    </message>
    <message>
        <source>A visit that is open keeps its language until you open it again. Nothing you have typed is changed.</source>
        <translation type="unfinished">Otwarta wizyta zachowuje swój język do ponownego otwarcia. Nic z wpisanego tekstu nie zostaje zmienione.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">Prywatność</translation>
    </message>
    <message>
        <source>“Cover”, or Ctrl and the full stop key, hides the screen at once. Within a minute one tap brings it back; after that your PIN is asked for.</source>
        <translation type="unfinished">„Zasłoń” lub Ctrl i klawisz kropki natychmiast ukrywa ekran. W ciągu minuty jedno dotknięcie przywraca ekran; później wymagany jest PIN.</translation>
    </message>
    <message>
        <source>Shown when a child says “I don’t feel safe”, and when somebody is in danger. One on each line.</source>
        <translation type="unfinished">Wyświetlane, gdy dziecko przekazuje „Nie czuję się bezpiecznie” oraz gdy ktoś jest w niebezpieczeństwie. W każdym wierszu jeden numer.</translation>
    </message>
    <message>
        <source>Duty numbers on this tablet</source>
        <translation type="unfinished">Numery dyżurne na tym tablecie</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished">Synchronizacja w toku…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished">Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Choose a child, or Record beside a child to record a visit.</source>
        <translation type="unfinished">Wybierz dziecko lub „Odnotuj” obok dziecka, aby odnotować wizytę.</translation>
    </message>
    <message>
        <source>Choose a child.</source>
        <translation type="unfinished">Wybierz dziecko.</translation>
    </message>
    <message>
        <source>What needs you is opened here.</source>
        <translation type="unfinished">To, co wymaga działania, otwiera się tutaj.</translation>
    </message>
    <message>
        <source>Choose what to see.</source>
        <translation type="unfinished">Wybierz, co ma być widoczne.</translation>
    </message>
</context>
<context>
    <name>ShowBackStage</name>
    <message>
        <source>Say some more</source>
        <translation type="unfinished">Powiedz więcej</translation>
    </message>
</context>
<context>
    <name>SortPart</name>
    <message>
        <source>%1: put %2 here</source>
        <translation type="unfinished">%1: połóż tutaj „%2”</translation>
    </message>
    <message>
        <source>Where does this go: %1?</source>
        <translation type="unfinished">Gdzie to ma trafić: %1?</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status: %1</source>
        <translation type="unfinished">Status: %1</translation>
    </message>
</context>
<context>
    <name>StrikeVisitScreen</name>
    <message>
        <source>Strike out a record</source>
        <translation type="unfinished">Skreśl zapis</translation>
    </message>
    <message>
        <source>A record that is struck out counts for nothing: no due date moves because of it. It is never deleted. It stays in the history, with who struck it out and why.</source>
        <translation type="unfinished">Skreślony zapis nie liczy się do niczego: żaden termin nie przesuwa się z jego powodu. Nigdy nie jest usuwany. Pozostaje w historii wraz z informacją, kto go skreślił i dlaczego.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished">Dalej</translation>
    </message>
    <message>
        <source>It counts for nothing from then on, and due dates may come sooner. It stays in the history.</source>
        <translation type="unfinished">Od tej chwili nie liczy się do niczego, a terminy mogą przypadać wcześniej. Pozostaje w historii.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished">Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>Yes, strike it out</source>
        <translation type="unfinished">Tak, skreśl</translation>
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
        <translation type="unfinished">dziecko, którego nie ma już na liście przydzielonych dzieci</translation>
    </message>
    <message>
        <source>Written %1</source>
        <translation type="unfinished">Zapisano: %1</translation>
    </message>
    <message>
        <source>Two people changed this: %1 – %2</source>
        <translation type="unfinished">Dwie osoby to zmieniły: %1 – %2</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished">1 dziecko</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform>%n dziecko</numerusform>
            <numerusform>%n dzieci</numerusform>
            <numerusform>%n dzieci</numerusform>
        </translation>
    </message>
    <message>
        <source>1 record</source>
        <translation type="unfinished">1 zapis</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform>%n zapis</numerusform>
            <numerusform>%n zapisy</numerusform>
            <numerusform>%n zapisów</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1</source>
        <translation type="unfinished">Najstarszy pochodzi z: %1</translation>
    </message>
    <message>
        <source>Free storage: %1 GB</source>
        <translation type="unfinished">Wolna pamięć: %1 GB</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished">Synchronizacja</translation>
    </message>
    <message>
        <source>Sending and receiving are two things: that all is sent does not mean that you have the newest records.</source>
        <translation type="unfinished">Wysyłanie i odbieranie to dwie różne rzeczy: to, że wszystko wysłano, nie oznacza, że tablet ma najnowsze zapisy.</translation>
    </message>
    <message>
        <source>Sending and receiving…</source>
        <translation type="unfinished">Wysyłanie i odbieranie…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished">Wyślij teraz</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished">Wymaga działania</translation>
    </message>
    <message>
        <source>What you wrote on this tablet</source>
        <translation type="unfinished">Co użytkownik zapisał na tym tablecie</translation>
    </message>
    <message>
        <source>What is on this tablet</source>
        <translation type="unfinished">Co jest na tym tablecie</translation>
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
        <translation type="unfinished">%1, teraz wyświetlane</translation>
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
        <translation type="unfinished">Wyjąć to? Wtedy to zniknie.</translation>
    </message>
    <message>
        <source>No, leave it in</source>
        <translation type="unfinished">Nie, zostaw</translation>
    </message>
    <message>
        <source>Yes, take it out</source>
        <translation type="unfinished">Tak, wyjmij</translation>
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
        <translation type="unfinished">Oddaj tej osobie: %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Wstecz</translation>
    </message>
</context>
<context>
    <name>TimelineRow</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Otwórz: %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, wykonuje: %2</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished">Odblokuj</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation type="unfinished">Wprowadź PIN</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation type="unfinished">Usuń ostatnią cyfrę</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished">Wyczyść</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished">Odblokowywanie…</translation>
    </message>
    <message>
        <source>Not %1?</source>
        <translation type="unfinished">Inny użytkownik niż %1?</translation>
    </message>
    <message>
        <source>Set up this tablet</source>
        <translation type="unfinished">Skonfiguruj ten tablet</translation>
    </message>
    <message>
        <source>Set it up for somebody else</source>
        <translation type="unfinished">Skonfiguruj dla kogoś innego</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished">Dodano: %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation type="unfinished">Usunięto: %1</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Everyone who lives in the same home is listed.</source>
        <translation type="unfinished">Wymienione są wszystkie osoby mieszkające w tym samym domu.</translation>
    </message>
    <message>
        <source>Who was the visit to?</source>
        <translation type="unfinished">Kogo dotyczyła wizyta?</translation>
    </message>
    <message>
        <source>Visit to %1</source>
        <translation type="unfinished">Wizyta u dziecka: %1</translation>
    </message>
    <message>
        <source>Kept aside. It counts for nothing.</source>
        <translation type="unfinished">Odłożone na bok. Nie liczy się do niczego.</translation>
    </message>
    <message>
        <source>Kept aside, it counts for nothing: %1.</source>
        <translation type="unfinished">Odłożone na bok, nie liczy się do niczego: %1.</translation>
    </message>
    <message>
        <source>Waits for an earlier change that has not arrived.</source>
        <translation type="unfinished">Czeka na wcześniejszą zmianę, która jeszcze nie dotarła.</translation>
    </message>
    <message>
        <source>Only on this tablet so far.</source>
        <translation type="unfinished">Na razie tylko na tym tablecie.</translation>
    </message>
    <message>
        <source>Received %1.</source>
        <translation type="unfinished">Odebrano: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (before: %3)</source>
        <translation type="unfinished">%1: %2 (wcześniej: %3)</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Notes changed by %1 on %2</source>
        <translation type="unfinished">Notatki zmienione przez: %1 (%2)</translation>
    </message>
    <message>
        <source>Changed by %1 on %2</source>
        <translation type="unfinished">Zmienione przez: %1 (%2)</translation>
    </message>
    <message>
        <source>Notes written by %1 on %2</source>
        <translation type="unfinished">Notatki zapisane przez: %1 (%2)</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2</source>
        <translation type="unfinished">Odnotowane przez: %1 (%2)</translation>
    </message>
    <message>
        <source>Struck out by %1 on %2</source>
        <translation type="unfinished">Skreślone przez: %1 (%2)</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished">Powód: %1</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Nie odnotowano</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation type="unfinished">Zapisane przez: %1</translation>
    </message>
    <message>
        <source>%1 recorded this visit too. Two workers went together, and both records count.</source>
        <translation type="unfinished">Tę wizytę odnotował(a) także: %1. Wizytę przeprowadziło wspólnie dwoje pracowników i oba zapisy się liczą.</translation>
    </message>
    <message>
        <source>Perhaps entered twice: there is another record of this day by %1. Both count until one is struck out.</source>
        <translation type="unfinished">Być może wprowadzono dwukrotnie: istnieje inny zapis z tego dnia, którego autorem jest %1. Oba się liczą, dopóki jeden nie zostanie skreślony.</translation>
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
        <translation type="unfinished">Otwórz drugi zapis</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation type="unfinished">Wizyta</translation>
    </message>
    <message>
        <source>Where this record comes from</source>
        <translation type="unfinished">Skąd pochodzi ten zapis</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Historia</translation>
    </message>
    <message>
        <source>Change this record</source>
        <translation type="unfinished">Zmień ten zapis</translation>
    </message>
    <message>
        <source>Strike it out</source>
        <translation type="unfinished">Skreśl</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>Record a visit to %1</source>
        <translation type="unfinished">Odnotuj wizytę u dziecka: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Odnotuj</translation>
    </message>
</context>
<context>
    <name>VisitsHeader</name>
    <message>
        <source>My visits</source>
        <translation type="unfinished">Moje wizyty</translation>
    </message>
    <message>
        <source>Read my visits again</source>
        <translation type="unfinished">Wczytaj ponownie moje wizyty</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">Odśwież</translation>
    </message>
    <message>
        <source>Whose children</source>
        <translation type="unfinished">Czyje dzieci</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Moje</translation>
    </message>
    <message>
        <source>My team</source>
        <translation type="unfinished">Mój zespół</translation>
    </message>
    <message>
        <source>Covering</source>
        <translation type="unfinished">Zastępstwo</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation type="unfinished">Które wizyty</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Po terminie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Wymagane</translation>
    </message>
    <message>
        <source>Seen alone due</source>
        <translation type="unfinished">Wymagana rozmowa bez obecności innych osób</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">Pokaż wszystko</translation>
    </message>
</context>
<context>
    <name>VoiceEntryScreen</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Zapisz</translation>
    </message>
    <message>
        <source>%1 took this back. What it said is not shown.</source>
        <translation type="unfinished">Dziecko (%1) wycofało to. Treść nie jest wyświetlana.</translation>
    </message>
    <message>
        <source>A drawing by %1</source>
        <translation type="unfinished">Rysunek dziecka (%1)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Zatrzymaj</translation>
    </message>
    <message>
        <source>Show the next line</source>
        <translation type="unfinished">Pokaż następną linię</translation>
    </message>
    <message>
        <source>Show how it was drawn</source>
        <translation type="unfinished">Pokaż, jak powstał rysunek</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation type="unfinished">Dopisane obok</translation>
    </message>
    <message>
        <source>Nothing has been written beside it yet.</source>
        <translation type="unfinished">Niczego jeszcze obok nie dopisano.</translation>
    </message>
    <message>
        <source>Write your response</source>
        <translation type="unfinished">Napisz swoją odpowiedź</translation>
    </message>
    <message>
        <source>Record what happened about it</source>
        <translation type="unfinished">Odnotuj, co się w tej sprawie wydarzyło</translation>
    </message>
    <message>
        <source>Let more people read it</source>
        <translation type="unfinished">Pozwól to czytać większej liczbie osób</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">Dziecko (%1) wycofało to</translation>
    </message>
    <message>
        <source>Who may read it now?</source>
        <translation type="unfinished">Kto może to teraz czytać?</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The worker’s answer</source>
        <translation type="unfinished">Odpowiedź pracownika</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">Dziecko (%1) wycofało to</translation>
    </message>
    <message>
        <source>What happened: %1</source>
        <translation type="unfinished">Co się wydarzyło: %1</translation>
    </message>
    <message>
        <source>More people may read it</source>
        <translation type="unfinished">Może to czytać więcej osób</translation>
    </message>
    <message>
        <source>Whether %1 was told is not recorded.</source>
        <translation type="unfinished">Nie odnotowano, czy dziecku (%1) o tym powiedziano.</translation>
    </message>
    <message>
        <source>%1 was told.</source>
        <translation type="unfinished">Dziecku (%1) o tym powiedziano.</translation>
    </message>
    <message>
        <source>%1 was not told.</source>
        <translation type="unfinished">Dziecku (%1) o tym nie powiedziano.</translation>
    </message>
    <message>
        <source>Written by %1 on %2.</source>
        <translation type="unfinished">Zapisane przez: %1 (%2).</translation>
    </message>
    <message>
        <source>It was on %1.</source>
        <translation type="unfinished">Kiedy to było: %1.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation type="unfinished">Decyzja: %1.</translation>
    </message>
    <message>
        <source>Now also: %1.</source>
        <translation type="unfinished">Teraz także: %1.</translation>
    </message>
    <message>
        <source>Answered, and what happened is recorded.</source>
        <translation type="unfinished">Udzielono odpowiedzi i odnotowano, co się wydarzyło.</translation>
    </message>
    <message>
        <source>What happened is recorded. Not answered yet.</source>
        <translation type="unfinished">Odnotowano, co się wydarzyło. Nie udzielono jeszcze odpowiedzi.</translation>
    </message>
    <message>
        <source>Answered. What happened is not recorded yet.</source>
        <translation type="unfinished">Udzielono odpowiedzi. Nie odnotowano jeszcze, co się wydarzyło.</translation>
    </message>
    <message>
        <source>Not answered yet, and what happened is not recorded.</source>
        <translation type="unfinished">Nie udzielono jeszcze odpowiedzi i nie odnotowano, co się wydarzyło.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, %2, with %3’s tablet.</source>
        <translation type="unfinished">%1, %2, na tablecie pracownika (%3).</translation>
    </message>
    <message>
        <source>What happened next is not recorded yet.</source>
        <translation type="unfinished">Nie odnotowano jeszcze, co działo się dalej.</translation>
    </message>
    <message>
        <source>With the people there</source>
        <translation type="unfinished">Z obecnymi osobami</translation>
    </message>
    <message>
        <source>How %1 shows what they want</source>
        <translation type="unfinished">Jak dziecko (%1) pokazuje, czego chce</translation>
    </message>
    <message>
        <source>The worker’s own view of what %1 might say</source>
        <translation type="unfinished">Własna opinia pracownika o tym, co dziecko (%1) mogłoby powiedzieć</translation>
    </message>
    <message>
        <source>What the worker saw of %1</source>
        <translation type="unfinished">Co pracownik widział u dziecka (%1)</translation>
    </message>
    <message>
        <source>%1, written by %2. In the room: %3.</source>
        <translation type="unfinished">%1, zapisane przez: %2. W pomieszczeniu: %3.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">nie odnotowano</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>Like</source>
        <translation type="unfinished">Lubię</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished">Trudno powiedzieć</translation>
    </message>
    <message>
        <source>Don’t like</source>
        <translation type="unfinished">Nie lubię</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 skipped this.</source>
        <translation type="unfinished">Dziecko (%1) pominęło to.</translation>
    </message>
    <message>
        <source>%1 chose “I don’t know”.</source>
        <translation type="unfinished">Dziecko (%1) wybrało „Nie wiem”.</translation>
    </message>
    <message>
        <source>%1 chose “I don’t want to say”.</source>
        <translation type="unfinished">Dziecko (%1) wybrało „Nie chcę mówić”.</translation>
    </message>
    <message>
        <source>%1 took this out again. What it said is not kept.</source>
        <translation type="unfinished">Dziecko (%1) z powrotem to wyjęło. Treść nie jest przechowywana.</translation>
    </message>
    <message>
        <source>%1 typed this.</source>
        <translation type="unfinished">Dziecko (%1) wpisało to.</translation>
    </message>
    <message>
        <source>The worker wrote down the exact words.</source>
        <translation type="unfinished">Pracownik zapisał dokładne słowa.</translation>
    </message>
    <message>
        <source>How I feel</source>
        <translation type="unfinished">Jak się czuję</translation>
    </message>
    <message>
        <source>My three houses</source>
        <translation type="unfinished">Moje trzy domy</translation>
    </message>
    <message>
        <source>Like and don’t like</source>
        <translation type="unfinished">Lubię i nie lubię</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished">Rysunek</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation type="unfinished">Moimi słowami</translation>
    </message>
    <message>
        <source>People and places</source>
        <translation type="unfinished">Ludzie i miejsca</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation type="unfinished">Dobre wieści</translation>
    </message>
    <message>
        <source>What I want to happen</source>
        <translation type="unfinished">Co chcę, żeby się stało</translation>
    </message>
    <message>
        <source>Anyone helping the child</source>
        <translation type="unfinished">Każdy, kto pomaga dziecku</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation type="unfinished">Opiekun</translation>
    </message>
    <message>
        <source>Mum or dad</source>
        <translation type="unfinished">Mama lub tata</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Szkoła</translation>
    </message>
    <message>
        <source>Reviewing officer</source>
        <translation type="unfinished">Osoba prowadząca przegląd (reviewing officer)</translation>
    </message>
    <message>
        <source>The plan was changed</source>
        <translation type="unfinished">Plan został zmieniony</translation>
    </message>
    <message>
        <source>It was told at a conference</source>
        <translation type="unfinished">Przekazano to na konferencji (conference)</translation>
    </message>
    <message>
        <source>It was told at a core group</source>
        <translation type="unfinished">Przekazano to na spotkaniu grupy podstawowej (core group)</translation>
    </message>
    <message>
        <source>It was told at a review</source>
        <translation type="unfinished">Przekazano to na przeglądzie (review)</translation>
    </message>
    <message>
        <source>Family time</source>
        <translation type="unfinished">Spotkanie z rodziną</translation>
    </message>
    <message>
        <source>Where the child lives</source>
        <translation type="unfinished">Miejsce, w którym dziecko mieszka</translation>
    </message>
    <message>
        <source>Help was arranged</source>
        <translation type="unfinished">Zorganizowano pomoc</translation>
    </message>
    <message>
        <source>A visit</source>
        <translation type="unfinished">Wizyta</translation>
    </message>
    <message>
        <source>It was not possible</source>
        <translation type="unfinished">Nie było to możliwe</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation type="unfinished">Coś innego</translation>
    </message>
    <message>
        <source>%1 and their manager</source>
        <translation type="unfinished">%1 i kierownik tej osoby</translation>
    </message>
    <message>
        <source>%1 was not sure who may read it: only %2.</source>
        <translation type="unfinished">Dziecko (%1) nie było pewne, kto może to czytać: tylko %2.</translation>
    </message>
    <message>
        <source>%1 lets only %2 read it.</source>
        <translation type="unfinished">Dziecko (%1) pozwala to czytać tylko tym osobom: %2.</translation>
    </message>
    <message>
        <source>%1 lets these people read it: %2.</source>
        <translation type="unfinished">Dziecko (%1) pozwala to czytać tym osobom: %2.</translation>
    </message>
    <message>
        <source> Not: %1.</source>
        <translation type="unfinished"> Nie: %1.</translation>
    </message>
    <message>
        <source> Shared wider by a decision, too: %1.</source>
        <translation type="unfinished"> Na mocy decyzji udostępniono także: %1.</translation>
    </message>
    <message>
        <source>%1, with %2’s tablet. </source>
        <translation type="unfinished">%1, na tablecie pracownika (%2). </translation>
    </message>
    <message>
        <source>Nobody else was in the room.</source>
        <translation type="unfinished">W pomieszczeniu nie było nikogo innego.</translation>
    </message>
    <message>
        <source>In the room: %1.</source>
        <translation type="unfinished">W pomieszczeniu: %1.</translation>
    </message>
    <message>
        <source> Interpreter: %1.</source>
        <translation type="unfinished"> Tłumacz: %1.</translation>
    </message>
    <message>
        <source> In the language “%1”.</source>
        <translation type="unfinished"> W języku „%1”.</translation>
    </message>
    <message>
        <source>%1 pressed “%2” on %3.</source>
        <translation type="unfinished">Dziecko (%1) nacisnęło „%2” (%3).</translation>
    </message>
    <message>
        <source>%1 Not yet acknowledged by a manager.</source>
        <translation type="unfinished">%1 Kierownik jeszcze tego nie potwierdził.</translation>
    </message>
    <message>
        <source>%1 Acknowledged by %2 on %3.</source>
        <translation type="unfinished">%1 Potwierdzone przez: %2 (%3).</translation>
    </message>
    <message>
        <source>%1 (%2 called it “%3”)</source>
        <translation type="unfinished">%1 (nazwa nadana przez dziecko – %2: „%3”)</translation>
    </message>
    <message>
        <source>%1 drew this.</source>
        <translation type="unfinished">Dziecko (%1) narysowało to.</translation>
    </message>
    <message>
        <source>The question was read aloud.</source>
        <translation type="unfinished">Pytanie przeczytano na głos.</translation>
    </message>
</context>
<context>
    <name>WaitingRecord</name>
    <message>
        <source>Open %1</source>
        <translation type="unfinished">Otwórz: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Otwórz</translation>
    </message>
</context>
<context>
    <name>WaysPart</name>
    <message>
        <source>Write</source>
        <translation type="unfinished">Pisz</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation type="unfinished">Rysuj</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished">Karty</translation>
    </message>
</context>
<context>
    <name>WhoReadsStage</name>
    <message>
        <source>Is there someone who must not read it?</source>
        <translation type="unfinished">Czy jest ktoś, kto nie może tego czytać?</translation>
    </message>
    <message>
        <source>Not %1. Take this name out.</source>
        <translation type="unfinished">Nie: %1. Wyjmij to imię.</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation type="unfinished">Nie: %1</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation type="unfinished">Kto?</translation>
    </message>
</context>
<context>
    <name>WishesTab</name>
    <message>
        <source>No words of this child have been written down on a visit yet.</source>
        <translation type="unfinished">Podczas wizyt nie zapisano jeszcze żadnych słów tego dziecka.</translation>
    </message>
    <message>
        <source>These are the child&apos;s words as a worker wrote them down at a visit. They are never changed or scored.</source>
        <translation type="unfinished">To są słowa dziecka, tak jak zapisał je pracownik podczas wizyty. Nigdy nie są zmieniane ani oceniane punktowo.</translation>
    </message>
    <message>
        <source>Last time I said</source>
        <translation type="unfinished">Moje słowa poprzednim razem</translation>
    </message>
    <message>
        <source>I said</source>
        <translation type="unfinished">Moje słowa</translation>
    </message>
    <message>
        <source>What happened next, as it was written down then</source>
        <translation type="unfinished">Co działo się dalej, według ówczesnego zapisu</translation>
    </message>
    <message>
        <source>Open the visit: %1</source>
        <translation type="unfinished">Otwórz wizytę: %1</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation type="unfinished">Otwórz wizytę</translation>
    </message>
    <message>
        <source>Last time %1 said</source>
        <translation type="unfinished">Poprzednim razem dziecko (%1) powiedziało</translation>
    </message>
    <message>
        <source>What happened next</source>
        <translation type="unfinished">Co działo się dalej</translation>
    </message>
    <message>
        <source>%1 has not told us anything directly on a tablet yet.</source>
        <translation type="unfinished">Dziecko (%1) nie przekazało nam jeszcze niczego bezpośrednio na tablecie.</translation>
    </message>
    <message>
        <source>These are %1’s own words, choices and drawings, exactly as given. They are never changed or scored.</source>
        <translation type="unfinished">To są własne słowa, wybory i rysunki dziecka (%1), dokładnie takie, jak je przekazało. Nigdy nie są zmieniane ani oceniane punktowo.</translation>
    </message>
    <message>
        <source>%1 took this back. What it said is not shown.</source>
        <translation type="unfinished">Dziecko (%1) wycofało to. Treść nie jest wyświetlana.</translation>
    </message>
    <message>
        <source>Open: %1. %2</source>
        <translation type="unfinished">Otwórz: %1. %2</translation>
    </message>
    <message>
        <source>Open: drawings, your response, what happened</source>
        <translation type="unfinished">Otwórz: rysunki, odpowiedź pracownika, co się wydarzyło</translation>
    </message>
    <message>
        <source>Open: your response, what happened</source>
        <translation type="unfinished">Otwórz: odpowiedź pracownika, co się wydarzyło</translation>
    </message>
    <message>
        <source>Write down what I saw of %1</source>
        <translation type="unfinished">Zapisz, co widziano u dziecka (%1)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>today</source>
        <translation type="unfinished">dzisiaj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished">wczoraj</translation>
    </message>
    <message>
        <source>not born yet</source>
        <translation type="unfinished">jeszcze nienarodzone</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished">termin dzisiaj</translation>
    </message>
    <message>
        <source>due tomorrow</source>
        <translation type="unfinished">termin jutro</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished">%1, wykonuje: %2</translation>
    </message>
    <message>
        <source>%1 – was due %2</source>
        <translation type="unfinished">%1 – termin był: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished">%1 – %2</translation>
    </message>
    <message>
        <source>Seen alone %1</source>
        <translation type="unfinished">Widziane bez innych osób %1</translation>
    </message>
    <message>
        <source>Not seen alone yet</source>
        <translation type="unfinished">Jeszcze niewidziane bez innych osób</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <translation type="unfinished">wczoraj, godz. %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1, godz. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation type="unfinished">
            <numerusform>%n tydzień</numerusform>
            <numerusform>%n tygodnie</numerusform>
            <numerusform>%n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation type="unfinished">
            <numerusform>termin za %n dzień</numerusform>
            <numerusform>termin za %n dni</numerusform>
            <numerusform>termin za %n dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPart</name>
    <message>
        <source>I type</source>
        <translation type="unfinished">Ja piszę</translation>
    </message>
    <message>
        <source>%1 writes what I say</source>
        <translation type="unfinished">To, co mówię, zapisuje %1</translation>
    </message>
</context>
<context>
    <name>Workers</name>
    <message>
        <source>you</source>
        <translation type="unfinished">ja</translation>
    </message>
</context>
<context>
    <name>sightline::child::DrawingTools</name>
    <message>
        <source>Small</source>
        <translation type="unfinished">Małe</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">Cienkie</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished">Średnie</translation>
    </message>
    <message>
        <source>Big</source>
        <translation type="unfinished">Duże</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished">Grube</translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished">Czarny</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation type="unfinished">Brązowy</translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished">Czerwony</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished">Pomarańczowy</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished">Żółty</translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished">Zielony</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished">Niebieski</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished">Fioletowy</translation>
    </message>
    <message>
        <source>House</source>
        <translation type="unfinished">Dom</translation>
    </message>
    <message>
        <source>Big person</source>
        <translation type="unfinished">Duża osoba</translation>
    </message>
    <message>
        <source>Small person</source>
        <translation type="unfinished">Mała osoba</translation>
    </message>
    <message>
        <source>Baby</source>
        <translation type="unfinished">Dzidziuś</translation>
    </message>
    <message>
        <source>Dog</source>
        <translation type="unfinished">Pies</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished">Kot</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation type="unfinished">Drzewo</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished">Kwiat</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished">Słońce</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished">Chmura</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished">Deszcz</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation type="unfinished">Serce</translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished">Gwiazda</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation type="unfinished">Łóżko</translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished">Samochód</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Szkoła</translation>
    </message>
    <message>
        <source>Put it here: %1, row %2 of %3, place %4 of %5</source>
        <comment>%1 is a picture: house</comment>
        <translation type="unfinished">Umieść tutaj: %1, rząd %2 z %3, miejsce %4 z %5</translation>
    </message>
</context>
<context>
    <name>sightline::child_space::GiveBackViewModel</name>
    <message>
        <source>PIN, nothing entered</source>
        <translation type="unfinished">PIN, nic nie wprowadzono</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation type="unfinished">
            <numerusform>PIN, wprowadzono %n cyfrę</numerusform>
            <numerusform>PIN, wprowadzono %n cyfry</numerusform>
            <numerusform>PIN, wprowadzono %n cyfr</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation type="unfinished">Ten PIN jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>Checking the PIN …</source>
        <translation type="unfinished">Sprawdzanie kodu PIN …</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n minute(s).</source>
        <translation type="unfinished">
            <numerusform>Za dużo nieprawidłowych kodów PIN. Należy odczekać %n minutę.</numerusform>
            <numerusform>Za dużo nieprawidłowych kodów PIN. Należy odczekać %n minuty.</numerusform>
            <numerusform>Za dużo nieprawidłowych kodów PIN. Należy odczekać %n minut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the worker. After %n more wrong PIN(s) this tablet locks itself for good.</source>
        <translation type="unfinished">
            <numerusform>Tylko dla pracownika. Po jeszcze %n nieprawidłowym kodzie PIN ten tablet zablokuje się na stałe.</numerusform>
            <numerusform>Tylko dla pracownika. Po jeszcze %n nieprawidłowych kodach PIN ten tablet zablokuje się na stałe.</numerusform>
            <numerusform>Tylko dla pracownika. Po jeszcze %n nieprawidłowych kodach PIN ten tablet zablokuje się na stałe.</numerusform>
        </translation>
    </message>
    <message>
        <source>worker</source>
        <comment>The word that a worker types before one of the last tries</comment>
        <translation type="unfinished">pracownik</translation>
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
        <translation type="unfinished">Zmień zapis wizyty u dziecka: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>This record has changed since you began. What you save is kept beside it as a second version where both say something else.</source>
        <translation type="unfinished">Ten zapis zmienił się od czasu rozpoczęcia edycji. Zapisywana treść zostanie zachowana obok niego jako druga wersja tam, gdzie obie mówią co innego.</translation>
    </message>
    <message>
        <source>Why are you changing this record?</source>
        <translation type="unfinished">Dlaczego ten zapis jest zmieniany?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Jest to przechowywane z zapisem i widoczne w jego historii.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation type="unfinished">Nic jeszcze nie zmieniono</translation>
    </message>
    <message>
        <source>Enter why you are changing this record</source>
        <translation type="unfinished">Należy podać, dlaczego ten zapis jest zmieniany</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Nie zapisano. Odpowiedzi są nadal tutaj. %1</translation>
    </message>
    <message>
        <source>The draft could not be thrown away. %1</source>
        <translation type="unfinished">Nie udało się odrzucić wersji roboczej. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AnswersModel</name>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Bez odpowiedzi</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::AttemptViewModel</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Co się wydarzyło?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Kiedy to było?</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Data wizyty</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Na przykład 18/11/2026</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Godzina</translation>
    </message>
    <message>
        <source>For example, 10:30</source>
        <translation type="unfinished">Na przykład 10:30</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">Gdzie to było?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Co widziano i słyszano</translation>
    </message>
    <message>
        <source>Facts only. Lights, voices, a car, who spoke to you.</source>
        <translation type="unfinished">Tylko fakty. Światła, głosy, samochód, kto rozmawiał z pracownikiem.</translation>
    </message>
    <message>
        <source>Could not see the child</source>
        <translation type="unfinished">Nie udało się zobaczyć dziecka</translation>
    </message>
    <message>
        <source>Could not see %1</source>
        <translation type="unfinished">Nie udało się zobaczyć dziecka: %1</translation>
    </message>
    <message>
        <source>Could not see %1 and %2</source>
        <translation type="unfinished">Nie udało się zobaczyć dzieci: %1 i %2</translation>
    </message>
    <message>
        <source>Select what happened</source>
        <translation type="unfinished">Należy wybrać, co się wydarzyło</translation>
    </message>
    <message>
        <source>Date of the visit must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Data wizyty musi zawierać dzień, miesiąc i rok, na przykład 18/11/2026</translation>
    </message>
    <message>
        <source>Date of the visit must be today or in the past</source>
        <translation type="unfinished">Data wizyty musi być dzisiejsza lub przeszła</translation>
    </message>
    <message>
        <source>Time must be a time, like 14:10</source>
        <translation type="unfinished">Godzina musi być podana na przykład tak: 14:10</translation>
    </message>
    <message>
        <source>Select which children the visit was for</source>
        <translation type="unfinished">Należy wybrać, których dzieci dotyczyła wizyta</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Nie zapisano. Odpowiedzi są nadal tutaj. %1</translation>
    </message>
    <message>
        <source>Not the first time in a row: %1. Tell your manager and the lead social worker today (Working Together 2010, 5.124). The child is marked in My visits.</source>
        <translation type="unfinished">Nie pierwszy raz z rzędu: %1. Należy dzisiaj powiadomić kierownika i prowadzącego pracownika socjalnego (Working Together 2010, 5.124). Dziecko jest oznaczone w części Moje wizyty.</translation>
    </message>
    <message>
        <source>The visit is saved, but its draft could not be removed.</source>
        <translation type="unfinished">Wizyta jest zapisana, ale nie udało się usunąć jej wersji roboczej.</translation>
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
        <translation type="unfinished">Na tym tablecie nie ma jeszcze żadnej wizyty u dziecka (%1).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing is due under a plan.</source>
        <translation type="unfinished">Zgodnie z planem nic nie jest wymagane.</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Nie udało się tego ponownie odczytać. %1</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">To nie jest już wyświetlane. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildAnswers</name>
    <message>
        <source>Did you see %1?</source>
        <translation type="unfinished">Czy dziecko (%1) było widziane?</translation>
    </message>
    <message>
        <source>Did you speak to %1 alone?</source>
        <translation type="unfinished">Czy odbyła się rozmowa z dzieckiem (%1) bez obecności innych osób?</translation>
    </message>
    <message>
        <source>No parent, carer, brother or sister in the room. An interpreter may be there.</source>
        <translation type="unfinished">W pomieszczeniu nie ma rodzica, opiekuna, brata ani siostry. Tłumacz może być obecny.</translation>
    </message>
    <message>
        <source>Did you see %1 awake and held or playing?</source>
        <translation type="unfinished">Czy dziecko (%1) było widziane w stanie czuwania oraz na rękach lub podczas zabawy?</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished">Dlaczego nie?</translation>
    </message>
    <message>
        <source>Why you did not speak to %1 alone</source>
        <translation type="unfinished">Dlaczego nie było rozmowy z dzieckiem (%1) bez obecności innych osób</translation>
    </message>
    <message>
        <source>Tell us more</source>
        <translation type="unfinished">Więcej informacji</translation>
    </message>
    <message>
        <source>What stopped you speaking to %1 alone</source>
        <translation type="unfinished">Co uniemożliwiło rozmowę z dzieckiem (%1) bez obecności innych osób</translation>
    </message>
    <message>
        <source>Did you see where %1 sleeps?</source>
        <translation type="unfinished">Czy widziano miejsce, w którym śpi dziecko (%1)?</translation>
    </message>
    <message>
        <source>What you saw and heard</source>
        <translation type="unfinished">Co widziano i słyszano</translation>
    </message>
    <message>
        <source>Facts only. What you saw, what people said, in their words.</source>
        <translation type="unfinished">Tylko fakty. Co widziano i co mówiły osoby, ich własnymi słowami.</translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation type="unfinished">Co powiedziało dziecko (%1)</translation>
    </message>
    <message>
        <source>%1&apos;s own words, as they were said.</source>
        <translation type="unfinished">Własne słowa dziecka (%1), tak jak zostały wypowiedziane.</translation>
    </message>
    <message>
        <source>What you think it means</source>
        <translation type="unfinished">Co to oznacza w ocenie pracownika</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished">Co będzie dalej</translation>
    </message>
    <message>
        <source>Who will do what, by when.</source>
        <translation type="unfinished">Kto co zrobi i do kiedy.</translation>
    </message>
    <message>
        <source>Your view. What this means for %1, what worries you, what is going well. If it is somebody else&apos;s view, say whose.</source>
        <translation type="unfinished">Własna ocena pracownika. Co to oznacza dla dziecka (%1), co budzi niepokój, co idzie dobrze. Jeśli jest to ocena innej osoby, należy podać czyja.</translation>
    </message>
    <message>
        <source>Was anyone else in the room when you spoke to %1?</source>
        <translation type="unfinished">Czy podczas rozmowy z dzieckiem (%1) w pomieszczeniu był ktoś jeszcze?</translation>
    </message>
    <message>
        <source>An interpreter does not count.</source>
        <translation type="unfinished">Tłumacz się nie liczy.</translation>
    </message>
    <message>
        <source>Where %1 sleeps</source>
        <translation type="unfinished">Miejsce, w którym śpi dziecko (%1)</translation>
    </message>
    <message>
        <source>What you saw.</source>
        <translation type="unfinished">Co widziano.</translation>
    </message>
    <message>
        <source>What this means for the plan</source>
        <translation type="unfinished">Co to oznacza dla planu</translation>
    </message>
    <message>
        <source>Why you think so, and what should change or stay.</source>
        <translation type="unfinished">Skąd taka ocena i co powinno się zmienić lub pozostać bez zmian.</translation>
    </message>
    <message>
        <source>Language used with %1</source>
        <translation type="unfinished">Język używany w rozmowie z dzieckiem (%1)</translation>
    </message>
    <message>
        <source>How did you and %1 understand each other?</source>
        <translation type="unfinished">W jaki sposób pracownik i dziecko (%1) się porozumiewali?</translation>
    </message>
    <message>
        <source>The main way.</source>
        <translation type="unfinished">Główny sposób.</translation>
    </message>
    <message>
        <source>Which health review was it for %1?</source>
        <translation type="unfinished">Jaki to był bilans zdrowia dziecka (%1)?</translation>
    </message>
    <message>
        <source>Did you offer %1 the chance to be seen alone?</source>
        <translation type="unfinished">Czy zaproponowano tej osobie (%1) rozmowę bez obecności innych osób?</translation>
    </message>
    <message>
        <source>You said that you spoke to %1 alone, and that somebody else was in the room. Alone means that no parent, carer, brother or sister was there.</source>
        <translation type="unfinished">Podano, że odbyła się rozmowa z dzieckiem (%1) bez obecności innych osób oraz że w pomieszczeniu był ktoś jeszcze. „Bez obecności innych osób” oznacza, że nie było rodzica, opiekuna, brata ani siostry.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildPageViewModel</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Wszystko</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished">Wizyty</translation>
    </message>
    <message>
        <source>Health contacts</source>
        <translation type="unfinished">Kontakty zdrowotne</translation>
    </message>
    <message>
        <source>No reply or not let in</source>
        <translation type="unfinished">Brak odpowiedzi lub nie wpuszczono</translation>
    </message>
    <message>
        <source>Calls and meetings</source>
        <translation type="unfinished">Rozmowy i spotkania</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Nie udało się tego ponownie odczytać. %1</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished">Używane imię: %1</translation>
    </message>
    <message>
        <source>Not born yet, expected on %1</source>
        <translation type="unfinished">Jeszcze nienarodzone, przewidywana data: %1</translation>
    </message>
    <message>
        <source>Date of birth not recorded</source>
        <translation type="unfinished">Nie odnotowano daty urodzenia</translation>
    </message>
    <message numerus="yes">
        <source>%n years old, born %1</source>
        <translation type="unfinished">
            <numerusform>%n rok, data urodzenia: %1</numerusform>
            <numerusform>%n lata, data urodzenia: %1</numerusform>
            <numerusform>%n lat, data urodzenia: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 old, born %2</source>
        <translation type="unfinished">Wiek: %1, data urodzenia: %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Nie odnotowano</translation>
    </message>
    <message>
        <source>Nobody is recorded as the lead social worker</source>
        <translation type="unfinished">Nikogo nie odnotowano jako prowadzącego pracownika socjalnego</translation>
    </message>
    <message>
        <source>%1, lead social worker</source>
        <translation type="unfinished">%1, prowadzący pracownik socjalny</translation>
    </message>
    <message>
        <source>Two people are recorded as lead: %1</source>
        <translation type="unfinished">Jako prowadzących odnotowano dwie osoby: %1</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"> i </translation>
    </message>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1. Tell your manager.</source>
        <translation type="unfinished">
            <numerusform>%n próba z rzędu bez zobaczenia dziecka (%1). Należy powiadomić kierownika.</numerusform>
            <numerusform>%n próby z rzędu bez zobaczenia dziecka (%1). Należy powiadomić kierownika.</numerusform>
            <numerusform>%n prób z rzędu bez zobaczenia dziecka (%1). Należy powiadomić kierownika.</numerusform>
        </translation>
    </message>
    <message>
        <source>No visit to this child is on this tablet yet.</source>
        <translation type="unfinished">Na tym tablecie nie ma jeszcze żadnej wizyty u tego dziecka.</translation>
    </message>
    <message>
        <source>Nothing like this is recorded.</source>
        <translation type="unfinished">Nie odnotowano niczego takiego.</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">To nie jest już wyświetlane. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildrenViewModel</name>
    <message>
        <source>The children on this tablet could not be read. %1</source>
        <translation type="unfinished">Nie udało się odczytać danych dzieci na tym tablecie. %1</translation>
    </message>
    <message>
        <source>Known as %1</source>
        <translation type="unfinished">Używane imię: %1</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation type="unfinished">Numer %1</translation>
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
        <translation type="unfinished">Na tym tablecie nie ma jeszcze żadnego dziecka. Należy raz połączyć się z internetem, aby pobrać listę przydzielonych dzieci.</translation>
    </message>
    <message>
        <source>1 child</source>
        <translation type="unfinished">1 dziecko</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation type="unfinished">
            <numerusform>%n dziecko</numerusform>
            <numerusform>%n dzieci</numerusform>
            <numerusform>%n dzieci</numerusform>
        </translation>
    </message>
    <message>
        <source>1 child found</source>
        <translation type="unfinished">Znaleziono 1 dziecko</translation>
    </message>
    <message numerus="yes">
        <source>%n children found</source>
        <translation type="unfinished">
            <numerusform>Znaleziono %n dziecko</numerusform>
            <numerusform>Znaleziono %n dzieci</numerusform>
            <numerusform>Znaleziono %n dzieci</numerusform>
        </translation>
    </message>
    <message>
        <source>No child on this tablet is found by “%1”. Try part of a name, an address or the number.</source>
        <translation type="unfinished">Na tym tablecie nie znaleziono dziecka dla „%1”. Można spróbować części imienia lub nazwiska, adresu albo numeru.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ConflictCard</name>
    <message>
        <source>On this tablet – %1, %2</source>
        <translation type="unfinished">Na tym tablecie – %1, %2</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from another tablet of yours</source>
        <translation type="unfinished">Na serwerze – %1, %2, z innego własnego tabletu</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from another tablet</source>
        <translation type="unfinished">Na serwerze – %1, %2, z innego tabletu</translation>
    </message>
    <message>
        <source>On the server – %1, %2, from the office</source>
        <translation type="unfinished">Na serwerze – %1, %2, z biura</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished">%1 z %2</translation>
    </message>
    <message>
        <source>What should the record say?</source>
        <translation type="unfinished">Co powinien zawierać zapis?</translation>
    </message>
    <message>
        <source>Your new version</source>
        <translation type="unfinished">Nowa wersja</translation>
    </message>
    <message>
        <source>mine</source>
        <translation type="unfinished">moją wersję</translation>
    </message>
    <message>
        <source>%1&apos;s</source>
        <translation type="unfinished">wersję: %1</translation>
    </message>
    <message>
        <source> / </source>
        <translation type="unfinished"> / </translation>
    </message>
    <message>
        <source>Until this is decided, the record counts as: %1. Your manager sees that there are two versions.</source>
        <translation type="unfinished">Do czasu rozstrzygnięcia zapis liczy się jako: %1. Kierownik widzi, że są dwie wersje.</translation>
    </message>
    <message>
        <source>Until this is decided, the earlier day counts: %1.</source>
        <translation type="unfinished">Do czasu rozstrzygnięcia liczy się wcześniejszy dzień: %1.</translation>
    </message>
    <message>
        <source>Until this is decided, the visit stays and counts for no due date.</source>
        <translation type="unfinished">Do czasu rozstrzygnięcia wizyta pozostaje i nie liczy się do żadnego terminu.</translation>
    </message>
    <message>
        <source>Until this is decided, the visit counts for a due date only if both versions would.</source>
        <translation type="unfinished">Do czasu rozstrzygnięcia wizyta liczy się do terminu tylko wtedy, gdy liczyłyby się obie wersje.</translation>
    </message>
    <message>
        <source>Until this is decided, both are kept and shown.</source>
        <translation type="unfinished">Do czasu rozstrzygnięcia obie są zachowane i wyświetlane.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished">Zachowaj %1</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished">Zachowaj obie</translation>
    </message>
    <message>
        <source>As separate quotes</source>
        <translation type="unfinished">Jako osobne cytaty</translation>
    </message>
    <message>
        <source>One after the other, each with who wrote it and when</source>
        <translation type="unfinished">Jedna po drugiej, każda z informacją, kto ją napisał i kiedy</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation type="unfinished">Napisz nową wersję</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished">Zdecyduj później</translation>
    </message>
    <message>
        <source>Both stay as they are</source>
        <translation type="unfinished">Obie pozostają bez zmian</translation>
    </message>
    <message>
        <source>This says more than the record counts as now and may move the next due date. Your manager sees it, with your reason.</source>
        <translation type="unfinished">To stwierdza więcej niż to, jako co zapis liczy się obecnie, i może przesunąć następny termin. Kierownik widzi to wraz z podanym powodem.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ConflictViewModel</name>
    <message>
        <source>Notes of a visit</source>
        <translation type="unfinished">Notatki z wizyty</translation>
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
        <translation type="unfinished">Rozstrzygnąć to może tylko autor tego zapisu (%1) lub kierownik. Do tego czasu zachowane są obie wersje.</translation>
    </message>
    <message>
        <source>Only a manager may settle this. Your manager sees it too. Both versions are kept until then.</source>
        <translation type="unfinished">Rozstrzygnąć to może tylko kierownik. Kierownik też to widzi. Do tego czasu zachowane są obie wersje.</translation>
    </message>
    <message>
        <source>Why do you decide so?</source>
        <translation type="unfinished">Dlaczego taka decyzja?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Jest to przechowywane z zapisem i widoczne w jego historii.</translation>
    </message>
    <message>
        <source>Choose what %1 should say, or decide later</source>
        <translation type="unfinished">Należy wybrać, co ma zawierać %1, albo zdecydować później</translation>
    </message>
    <message>
        <source>Enter your new version</source>
        <translation type="unfinished">Należy wprowadzić nową wersję</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Choose Decide later to leave it</source>
        <translation type="unfinished">Nic jeszcze nie rozstrzygnięto. Aby to pozostawić, należy wybrać „Zdecyduj później”</translation>
    </message>
    <message>
        <source>Enter why you decide so</source>
        <translation type="unfinished">Należy podać powód tej decyzji</translation>
    </message>
    <message>
        <source>Not saved. What you chose is still here. %1</source>
        <translation type="unfinished">Nie zapisano. Dokonany wybór jest nadal tutaj. %1</translation>
    </message>
    <message>
        <source>This record has changed since you chose, so nothing is chosen now. What you wrote is still here. Read the versions and choose again.</source>
        <translation type="unfinished">Ten zapis zmienił się od czasu wyboru, więc teraz nic nie jest wybrane. Wpisany tekst jest nadal tutaj. Należy przeczytać wersje i wybrać ponownie.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::EnrolViewModel</name>
    <message>
        <source>Enter the address of the server, beginning with https://, and the code, with a space between them</source>
        <translation type="unfinished">Należy podać adres serwera zaczynający się od https:// oraz kod, oddzielone spacją</translation>
    </message>
    <message>
        <source>Enter the same PIN or passphrase again</source>
        <translation type="unfinished">Należy ponownie wprowadzić ten sam PIN lub to samo hasło</translation>
    </message>
    <message>
        <source>The server cannot be reached, so nothing has been set up. Check that the tablet is online, then try again.</source>
        <translation type="unfinished">Nie można połączyć się z serwerem, więc nic nie skonfigurowano. Należy sprawdzić, czy tablet ma połączenie z internetem, i spróbować ponownie.</translation>
    </message>
    <message>
        <source>This tablet has not been set up. %1</source>
        <translation type="unfinished">Ten tablet nie został skonfigurowany. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::HandBackViewModel</name>
    <message>
        <source>What %1 made cannot be read now: %2. It is kept as it is. Tell the people who look after this tablet.</source>
        <translation type="unfinished">Nie można teraz odczytać tego, co stworzyło dziecko (%1): %2. Jest to przechowywane bez zmian. Należy powiadomić osoby, które zajmują się tym tabletem.</translation>
    </message>
    <message>
        <source>The last part of what %1 made cannot be read: %2. It is kept as it is.</source>
        <translation type="unfinished">Nie można odczytać ostatniej części tego, co stworzyło dziecko (%1): %2. Jest to przechowywane bez zmian.</translation>
    </message>
    <message>
        <source>“%1” is not saved yet. %2</source>
        <translation type="unfinished">„%1” nie zostało jeszcze zapisane. %2</translation>
    </message>
    <message>
        <source>%1 pressed “%2” on %3</source>
        <translation type="unfinished">Dziecko (%1) nacisnęło „%2” (%3)</translation>
    </message>
    <message>
        <source>Sent. A manager is asked to acknowledge it.</source>
        <translation type="unfinished">Wysłano. Kierownik jest proszony o potwierdzenie.</translation>
    </message>
    <message>
        <source>Not sent yet. It goes first as soon as there is a network.</source>
        <translation type="unfinished">Jeszcze nie wysłano. Zostanie wysłane w pierwszej kolejności po połączeniu z siecią.</translation>
    </message>
    <message>
        <source>%1 gave the tablet back</source>
        <translation type="unfinished">Dziecko (%1) oddało tablet</translation>
    </message>
    <message>
        <source>%1 opened nothing, so there is nothing to keep.</source>
        <translation type="unfinished">Dziecko (%1) niczego nie otworzyło, więc nie ma czego zachować.</translation>
    </message>
    <message>
        <source>Kept as %1’s own. It will be sent when you are online. It is never changed; you can write beside it.</source>
        <translation type="unfinished">Przechowywane jako własność dziecka (%1). Zostanie wysłane po połączeniu z internetem. Nigdy nie jest zmieniane; można dopisać coś obok.</translation>
    </message>
    <message>
        <source>This is what %1 made, as it will be kept.</source>
        <translation type="unfinished">To stworzyło dziecko (%1), w takiej postaci zostanie to zachowane.</translation>
    </message>
    <message>
        <source>Let %1 go on, or finish. What %1 made is kept until then.</source>
        <translation type="unfinished">Należy pozwolić dziecku (%1) kontynuować albo zakończyć. To, co stworzyło dziecko (%1), jest do tego czasu przechowywane.</translation>
    </message>
    <message>
        <source>Not saved. What %1 made is still here. %2</source>
        <translation type="unfinished">Nie zapisano. To, co stworzyło dziecko (%1), jest nadal tutaj. %2</translation>
    </message>
    <message>
        <source>It is saved, but the child’s session could not be closed: %1. Press Finish again.</source>
        <translation type="unfinished">Zapisano, ale nie udało się zamknąć sesji dziecka: %1. Należy ponownie nacisnąć „Zakończ”.</translation>
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
        <translation type="unfinished">Głównie obrazki</translation>
    </message>
    <message>
        <source>Often right up to about 5, or for a child who does not read</source>
        <translation type="unfinished">Często odpowiednie do około 5 lat lub dla dziecka, które nie czyta</translation>
    </message>
    <message>
        <source>Pictures and short words</source>
        <translation type="unfinished">Obrazki i krótkie słowa</translation>
    </message>
    <message>
        <source>Often right from about 6 to 9</source>
        <translation type="unfinished">Często odpowiednie od około 6 do 9 lat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished">Słowa</translation>
    </message>
    <message>
        <source>Often right from about 10, for young people who want plain text</source>
        <translation type="unfinished">Często odpowiednie od około 10 lat, dla młodych osób, które wolą zwykły tekst</translation>
    </message>
    <message>
        <source>How should the screens speak to %1?</source>
        <translation type="unfinished">W jaki sposób ekrany mają zwracać się do dziecka (%1)?</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation type="unfinished">W jakim języku?</translation>
    </message>
    <message>
        <source>What does %1 call you?</source>
        <translation type="unfinished">Jak dziecko (%1) nazywa pracownika?</translation>
    </message>
    <message>
        <source>Anybody else in the room</source>
        <translation type="unfinished">Ktoś jeszcze w pomieszczeniu</translation>
    </message>
    <message>
        <source>One on each line. For example: Mrs Dale – teacher</source>
        <translation type="unfinished">W każdym wierszu jedna osoba. Na przykład: Mrs Dale – nauczycielka</translation>
    </message>
    <message>
        <source>Is somebody interpreting?</source>
        <translation type="unfinished">Czy ktoś tłumaczy?</translation>
    </message>
    <message>
        <source>Who interprets?</source>
        <translation type="unfinished">Kto tłumaczy?</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">Imię i nazwisko lub numer</translation>
    </message>
    <message>
        <source>Why does a member of the family interpret?</source>
        <translation type="unfinished">Dlaczego tłumaczy członek rodziny?</translation>
    </message>
    <message>
        <source>%1 – lives in the same home</source>
        <translation type="unfinished">%1 – mieszka w tym samym domu</translation>
    </message>
    <message>
        <source>Give the tablet to %1</source>
        <translation type="unfinished">Przekaż tablet dziecku (%1)</translation>
    </message>
    <message>
        <source>This tablet has a voice for %1.</source>
        <translation type="unfinished">Ten tablet ma głos dla języka: %1.</translation>
    </message>
    <message>
        <source>This tablet has no voice for %1. Reading aloud is not offered; you can read to %2 yourself.</source>
        <translation type="unfinished">Ten tablet nie ma głosu dla języka: %1. Czytanie na głos nie jest proponowane; można samodzielnie czytać dziecku (%2).</translation>
    </message>
    <message>
        <source>%1 sees this first. Only what %1 lets the people in the room read is here.</source>
        <translation type="unfinished">Dziecko (%1) widzi to jako pierwsze. Jest tu tylko to, co dziecko (%1) pozwala czytać osobom w pomieszczeniu.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet about what was done after %1 last spoke.</source>
        <translation type="unfinished">Nie odnotowano jeszcze niczego o tym, co zrobiono po ostatniej wypowiedzi dziecka (%1).</translation>
    </message>
    <message>
        <source>Nothing of last time is shown: %1 did not choose that these people may read it, or took it back.</source>
        <translation type="unfinished">Nic z poprzedniego razu nie jest wyświetlane: dziecko (%1) nie wybrało, że te osoby mogą to czytać, albo to wycofało.</translation>
    </message>
    <message>
        <source>Tablet lock: app only. Somebody could switch to another program.</source>
        <translation type="unfinished">Blokada tabletu: tylko aplikacja. Ktoś może przełączyć się na inny program.</translation>
    </message>
    <message>
        <source>Tablet lock: pinned. Somebody who knows how can leave the app.</source>
        <translation type="unfinished">Blokada tabletu: aplikacja przypięta. Kto wie, jak to zrobić, może wyjść z aplikacji.</translation>
    </message>
    <message>
        <source>Tablet lock: on. Nobody can leave the app without your PIN.</source>
        <translation type="unfinished">Blokada tabletu: włączona. Nikt nie może wyjść z aplikacji bez kodu PIN pracownika.</translation>
    </message>
    <message>
        <source>Select who is in the room, or select ‘Nobody’</source>
        <translation type="unfinished">Należy wybrać, kto jest w pomieszczeniu, albo wybrać „Nikt”</translation>
    </message>
    <message>
        <source>Enter what %1 calls you</source>
        <translation type="unfinished">Należy podać, jak dziecko (%1) nazywa pracownika</translation>
    </message>
    <message>
        <source>Enter why a member of the family interprets</source>
        <translation type="unfinished">Należy podać, dlaczego tłumaczy członek rodziny</translation>
    </message>
    <message>
        <source>Enter who interprets</source>
        <translation type="unfinished">Należy podać, kto tłumaczy</translation>
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
        <translation type="unfinished">Wersja robocza na tym tablecie. Odpowiedzi są takie, jak je pozostawiono.</translation>
    </message>
    <message>
        <source>Draft on this tablet. Saved at %1.</source>
        <translation type="unfinished">Wersja robocza na tym tablecie. Zapisano o godz. %1.</translation>
    </message>
    <message>
        <source>Your last answers are not kept yet. %1</source>
        <translation type="unfinished">Ostatnie odpowiedzi nie zostały jeszcze zachowane. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::MyVisitsViewModel</name>
    <message>
        <source>Your visits could not be read. %1</source>
        <translation type="unfinished">Nie udało się odczytać wizyt. %1</translation>
    </message>
    <message>
        <source>You have no visits due in the next 7 days. No child is in your caseload.</source>
        <translation type="unfinished">Brak wizyt wymaganych w ciągu najbliższych 7 dni. Na liście przydzielonych dzieci nie ma żadnego dziecka.</translation>
    </message>
    <message>
        <source>We have not got your caseload yet. Connect once to download it.</source>
        <translation type="unfinished">Lista przydzielonych dzieci nie została jeszcze pobrana. Należy raz połączyć się z internetem, aby ją pobrać.</translation>
    </message>
    <message>
        <source>1 child is not shown</source>
        <translation type="unfinished">1 dziecko nie jest wyświetlane</translation>
    </message>
    <message numerus="yes">
        <source>%n children are not shown</source>
        <translation type="unfinished">
            <numerusform>%n dziecko nie jest wyświetlane</numerusform>
            <numerusform>%n dzieci nie jest wyświetlanych</numerusform>
            <numerusform>%n dzieci nie jest wyświetlanych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none of them overdue.</source>
        <translation type="unfinished">%1, w tym po terminie: brak.</translation>
    </message>
    <message>
        <source>%1, %2 of them overdue.</source>
        <translation type="unfinished">%1, w tym po terminie: %2.</translation>
    </message>
    <message>
        <source>No child is in this part of your list.</source>
        <translation type="unfinished">W tej części listy nie ma żadnego dziecka.</translation>
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
        <translation type="unfinished">Kiedy widziano dziecko (%1)?</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Data</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Na przykład 18/11/2026</translation>
    </message>
    <message>
        <source>Was %1 awake?</source>
        <translation type="unfinished">Czy dziecko (%1) było w stanie czuwania?</translation>
    </message>
    <message>
        <source>What you saw</source>
        <translation type="unfinished">Co widziano</translation>
    </message>
    <message>
        <source>Facts only. What %1 did, how %1 looked, sounded and moved.</source>
        <translation type="unfinished">Tylko fakty. Co dziecko (%1) robiło, jak dziecko (%1) wyglądało, jakie wydawało dźwięki i jak się poruszało.</translation>
    </message>
    <message>
        <source>How %1 was with the people there</source>
        <translation type="unfinished">Jak dziecko (%1) zachowywało się wobec obecnych osób</translation>
    </message>
    <message>
        <source>Who did what, and what %1 did then.</source>
        <translation type="unfinished">Kto co zrobił i co wtedy zrobiło dziecko (%1).</translation>
    </message>
    <message>
        <source>How %1 shows what they want or do not want</source>
        <translation type="unfinished">Jak dziecko (%1) pokazuje, czego chce lub czego nie chce</translation>
    </message>
    <message>
        <source>What you think %1 might tell us</source>
        <translation type="unfinished">Co w ocenie pracownika mogłoby nam powiedzieć dziecko (%1)</translation>
    </message>
    <message>
        <source>This is your own view and is marked as yours.</source>
        <translation type="unfinished">To jest własna opinia pracownika i jest tak oznaczona.</translation>
    </message>
    <message>
        <source>What I saw of %1</source>
        <translation type="unfinished">Co widziano u dziecka (%1)</translation>
    </message>
    <message>
        <source>Enter what you saw</source>
        <translation type="unfinished">Należy podać, co widziano</translation>
    </message>
    <message>
        <source>Date must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Data musi zawierać dzień, miesiąc i rok, na przykład 18/11/2026</translation>
    </message>
    <message>
        <source>Date must be today or in the past</source>
        <translation type="unfinished">Data musi być dzisiejsza lub przeszła</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Nie zapisano. Odpowiedzi są nadal tutaj. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::PersonAnswers</name>
    <message>
        <source>Did you offer %1 the chance to be seen alone?</source>
        <translation type="unfinished">Czy zaproponowano tej osobie (%1) rozmowę bez obecności innych osób?</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::Question</name>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished">%1 (opcjonalnie)</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::RecordVisitViewModel</name>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished">%1 i %2</translation>
    </message>
    <message>
        <source>Draft on this tablet. Your answers are as you left them.</source>
        <translation type="unfinished">Wersja robocza na tym tablecie. Odpowiedzi są takie, jak je pozostawiono.</translation>
    </message>
    <message>
        <source>%1: so %2 is recorded as not seen.</source>
        <translation type="unfinished">%1: dlatego dziecko (%2) zostaje odnotowane jako niewidziane.</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished">Odnotuj wizytę</translation>
    </message>
    <message>
        <source>Record a visit to %1</source>
        <translation type="unfinished">Odnotuj wizytę u dziecka: %1</translation>
    </message>
    <message>
        <source>Not finished. Your answers are still here. %1</source>
        <translation type="unfinished">Nie zakończono. Odpowiedzi są nadal tutaj. %1</translation>
    </message>
    <message>
        <source>The visit is finished, but its draft could not be removed.</source>
        <translation type="unfinished">Wizyta jest zakończona, ale nie udało się usunąć jej wersji roboczej.</translation>
    </message>
    <message>
        <source>Section %1 of %2: %3</source>
        <translation type="unfinished">Część %1 z %2: %3</translation>
    </message>
    <message>
        <source>Next: check your answers</source>
        <translation type="unfinished">Dalej: sprawdzenie odpowiedzi</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation type="unfinished">Dalej: %1</translation>
    </message>
    <message>
        <source> It also has answers about somebody who is not in this home now. They stay in the draft.</source>
        <translation type="unfinished"> Zawiera też odpowiedzi o kimś, kogo teraz nie ma w tym domu. Pozostają one w wersji roboczej.</translation>
    </message>
    <message>
        <source>Your last answers are not kept yet. %1</source>
        <translation type="unfinished">Ostatnie odpowiedzi nie zostały jeszcze zachowane. %1</translation>
    </message>
    <message>
        <source>Draft on this tablet. Saved at %1.</source>
        <translation type="unfinished">Wersja robocza na tym tablecie. Zapisano o godz. %1.</translation>
    </message>
    <message>
        <source>The draft could not be thrown away. %1</source>
        <translation type="unfinished">Nie udało się odrzucić wersji roboczej. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SectionsModel</name>
    <message>
        <source>Not started</source>
        <translation type="unfinished">Nie rozpoczęto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished">Rozpoczęto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Gotowe</translation>
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
        <translation type="unfinished">Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Wysoki kontrast</translation>
    </message>
    <message>
        <source>A speaker of this language has not reviewed all of it yet. What is not translated is shown in English.</source>
        <translation type="unfinished">Osoba mówiąca tym językiem nie sprawdziła jeszcze całości. Nieprzetłumaczone fragmenty są wyświetlane po angielsku.</translation>
    </message>
    <message numerus="yes">
        <source>This tablet locks itself when nobody has touched it for %n minute(s). For the last minute it says so, and one tap keeps it open. What you have typed is kept. This time cannot be changed.</source>
        <translation type="unfinished">
            <numerusform>Ten tablet blokuje się, gdy nikt nie dotyka go przez %n minutę. W ostatniej minucie o tym informuje, a jedno dotknięcie pozostawia go otwartym. Wpisany tekst jest zachowany. Tego czasu nie można zmienić.</numerusform>
            <numerusform>Ten tablet blokuje się, gdy nikt nie dotyka go przez %n minuty. W ostatniej minucie o tym informuje, a jedno dotknięcie pozostawia go otwartym. Wpisany tekst jest zachowany. Tego czasu nie można zmienić.</numerusform>
            <numerusform>Ten tablet blokuje się, gdy nikt nie dotyka go przez %n minut. W ostatniej minucie o tym informuje, a jedno dotknięcie pozostawia go otwartym. Wpisany tekst jest zachowany. Tego czasu nie można zmienić.</numerusform>
        </translation>
    </message>
    <message>
        <source>The duty numbers could not be kept. Write them down elsewhere too.</source>
        <translation type="unfinished">Nie udało się zachować numerów dyżurnych. Należy zapisać je także w innym miejscu.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ShellViewModel</name>
    <message>
        <source>This tablet could not be opened. %1</source>
        <translation type="unfinished">Nie udało się otworzyć tego tabletu. %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>The visit cannot be recorded. %1</source>
        <translation type="unfinished">Nie można odnotować wizyty. %1</translation>
    </message>
    <message>
        <source>This cannot be opened: %1.</source>
        <translation type="unfinished">Nie można tego otworzyć: %1.</translation>
    </message>
    <message>
        <source>A child’s session lies on this tablet and cannot be opened. It is kept as it is. Tell the people who look after this tablet.</source>
        <translation type="unfinished">Na tym tablecie jest sesja dziecka, której nie można otworzyć. Jest przechowywana bez zmian. Należy powiadomić osoby, które zajmują się tym tabletem.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::StrikeVisitViewModel</name>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished">%1 (dziecko: %2), %3</translation>
    </message>
    <message>
        <source>Strike out this record of %1?</source>
        <translation type="unfinished">Skreślić ten zapis (%1)?</translation>
    </message>
    <message>
        <source>Why should this visit not count?</source>
        <translation type="unfinished">Dlaczego ta wizyta nie powinna się liczyć?</translation>
    </message>
    <message>
        <source>This is kept with the record and shown in its history.</source>
        <translation type="unfinished">Jest to przechowywane z zapisem i widoczne w jego historii.</translation>
    </message>
    <message>
        <source>Enter why this visit should not count</source>
        <translation type="unfinished">Należy podać, dlaczego ta wizyta nie powinna się liczyć</translation>
    </message>
    <message>
        <source>Not struck out. %1</source>
        <translation type="unfinished">Nie skreślono. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SyncViewModel</name>
    <message>
        <source>Sending %1 of %2</source>
        <translation type="unfinished">Wysyłanie %1 z %2</translation>
    </message>
    <message>
        <source>Offline. All sent</source>
        <translation type="unfinished">Offline. Wszystko wysłane</translation>
    </message>
    <message>
        <source>Offline. %1 saved here</source>
        <translation type="unfinished">Offline. Zapisane tutaj: %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation type="unfinished">Do wysłania: %1</translation>
    </message>
    <message>
        <source>All sent, %1</source>
        <translation type="unfinished">Wszystko wysłane, %1</translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished">Nic do wysłania</translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation type="unfinished">Wymaga działania: %1</translation>
    </message>
    <message>
        <source>%1. %2 to send</source>
        <translation type="unfinished">%1. Do wysłania: %2</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation type="unfinished">Ostatnio wysłano: %1</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation type="unfinished">Nic jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Last received: %1</source>
        <translation type="unfinished">Ostatnio odebrano: %1</translation>
    </message>
    <message>
        <source>Nothing received yet</source>
        <translation type="unfinished">Nic jeszcze nie odebrano</translation>
    </message>
    <message>
        <source>Everything you finished has been sent.</source>
        <translation type="unfinished">Wszystko, co zakończono, zostało wysłane.</translation>
    </message>
    <message>
        <source>%1 saved on this tablet, not sent yet.</source>
        <translation type="unfinished">Zapisane na tym tablecie, jeszcze niewysłane: %1.</translation>
    </message>
    <message>
        <source>%1 saved on this tablet, not sent yet. The oldest is from %2.</source>
        <translation type="unfinished">Zapisane na tym tablecie, jeszcze niewysłane: %1. Najstarszy pochodzi z: %2.</translation>
    </message>
    <message>
        <source>This tablet&apos;s records could not be read. %1</source>
        <translation type="unfinished">Nie udało się odczytać zapisów tego tabletu. %1</translation>
    </message>
    <message>
        <source>The server cannot be reached. Everything is kept on this tablet and will be sent when you are online.</source>
        <translation type="unfinished">Nie można połączyć się z serwerem. Wszystko jest przechowywane na tym tablecie i zostanie wysłane po połączeniu z internetem.</translation>
    </message>
    <message>
        <source>Sending stopped. Everything is kept on this tablet. %1</source>
        <translation type="unfinished">Wysyłanie zatrzymane. Wszystko jest przechowywane na tym tablecie. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform>%n zapis</numerusform>
            <numerusform>%n zapisy</numerusform>
            <numerusform>%n zapisów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) say two things or were not accepted, and need you.</source>
        <translation type="unfinished">
            <numerusform>%n zapis ma dwie różne treści lub nie został przyjęty i wymaga działania.</numerusform>
            <numerusform>%n zapisy mają dwie różne treści lub nie zostały przyjęte i wymagają działania.</numerusform>
            <numerusform>%n zapisów ma dwie różne treści lub nie zostało przyjętych i wymaga działania.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. %1 not sent since %2</source>
        <translation type="unfinished">Offline. Niewysłane: %1, od: %2</translation>
    </message>
    <message>
        <source>%1 not sent since %2</source>
        <translation type="unfinished">Niewysłane: %1, od: %2</translation>
    </message>
    <message>
        <source>. Needs you: %1</source>
        <translation type="unfinished">. Wymaga działania: %1</translation>
    </message>
    <message>
        <source>Something you wrote has waited more than 3 days and is only on this tablet. Connect today and choose Sync now. If it still does not send, call your help desk. Do not sign out and do not reset this tablet.</source>
        <translation type="unfinished">Coś, co tu zapisano, czeka już ponad 3 dni i znajduje się tylko na tym tablecie. Należy dzisiaj połączyć się z internetem i wybrać „Synchronizuj teraz”. Jeśli wysłanie nadal się nie powiedzie, należy zadzwonić do działu pomocy technicznej. Nie należy się wylogowywać ani resetować tego tabletu.</translation>
    </message>
    <message>
        <source>Something you wrote has waited more than a day and is only on this tablet. Connect to the internet and choose Sync now.</source>
        <translation type="unfinished">Coś, co tu zapisano, czeka już ponad dzień i znajduje się tylko na tym tablecie. Należy połączyć się z internetem i wybrać „Synchronizuj teraz”.</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::TimelineModel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1, godz. %2</translation>
    </message>
    <message>
        <source>Struck out. It counts for nothing and stays in the history</source>
        <translation type="unfinished">Skreślone. Nie liczy się do niczego i pozostaje w historii</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation type="unfinished">Dwie wersje</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished">Jeszcze niewysłane</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">wykonane przez: %1</translation>
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
        <translation type="unfinished">PIN, nic nie wprowadzono</translation>
    </message>
    <message>
        <source>Nobody has signed in on this tablet yet. Ask your administrator for a code to set it up.</source>
        <translation type="unfinished">Nikt jeszcze nie zalogował się na tym tablecie. Należy poprosić administratora o kod do jego skonfigurowania.</translation>
    </message>
    <message>
        <source>Your organisation revoked this tablet, so everything that could be read on it has been destroyed. Visits that have not been sent are kept sealed, for your organisation.</source>
        <translation type="unfinished">Organizacja cofnęła uprawnienia tego tabletu, więc wszystko, co można było na nim odczytać, zostało zniszczone. Niewysłane wizyty pozostają zapieczętowane, dla organizacji.</translation>
    </message>
    <message>
        <source>This tablet is locked. Connect to the internet and sign in with your work account. Visits that have not been sent are kept safe and will be sent after you sign in.</source>
        <translation type="unfinished">Ten tablet jest zablokowany. Należy połączyć się z internetem i zalogować na konto służbowe. Niewysłane wizyty są bezpiecznie przechowywane i zostaną wysłane po zalogowaniu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished">%1 %2</translation>
    </message>
    <message>
        <source>That PIN is not right. %1 Wait %2, then try again.</source>
        <translation type="unfinished">Ten PIN jest nieprawidłowy. %1 Należy odczekać %2 i spróbować ponownie.</translation>
    </message>
    <message>
        <source>You can try again now. %1</source>
        <translation type="unfinished">Można teraz spróbować ponownie. %1</translation>
    </message>
    <message>
        <source>Everything that had not been sent is with your organisation now.</source>
        <translation type="unfinished">Wszystko, czego nie wysłano, jest teraz w posiadaniu organizacji.</translation>
    </message>
    <message>
        <source>This tablet could not be unlocked. %1</source>
        <translation type="unfinished">Nie udało się odblokować tego tabletu. %1</translation>
    </message>
    <message>
        <source>That PIN is not right. %1</source>
        <translation type="unfinished">Ten PIN jest nieprawidłowy. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform>%n sekundę</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform>%n minutę</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation type="unfinished">
            <numerusform>Pozostała %n próba.</numerusform>
            <numerusform>Pozostały %n próby.</numerusform>
            <numerusform>Pozostało %n prób.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation type="unfinished">
            <numerusform>PIN, wprowadzono %n cyfrę</numerusform>
            <numerusform>PIN, wprowadzono %n cyfry</numerusform>
            <numerusform>PIN, wprowadzono %n cyfr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be sent yet. This is tried again when you start Sightline.</source>
        <translation type="unfinished">
            <numerusform>Nie udało się jeszcze wysłać %n z nich. Próba zostanie ponowiona po uruchomieniu Sightline.</numerusform>
            <numerusform>Nie udało się jeszcze wysłać %n z nich. Próba zostanie ponowiona po uruchomieniu Sightline.</numerusform>
            <numerusform>Nie udało się jeszcze wysłać %n z nich. Próba zostanie ponowiona po uruchomieniu Sightline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) on this tablet have not been sent. They are kept safe and will be sent after you unlock it.</source>
        <translation type="unfinished">
            <numerusform>%n zapis na tym tablecie nie został wysłany. Jest bezpiecznie przechowywany i zostanie wysłany po odblokowaniu tabletu.</numerusform>
            <numerusform>%n zapisy na tym tablecie nie zostały wysłane. Są bezpiecznie przechowywane i zostaną wysłane po odblokowaniu tabletu.</numerusform>
            <numerusform>%n zapisów na tym tablecie nie zostało wysłanych. Są bezpiecznie przechowywane i zostaną wysłane po odblokowaniu tabletu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitPageViewModel</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1, godz. %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished">%1, godz. %2–%3</translation>
    </message>
    <message>
        <source>Struck out. This record counts for nothing. It stays in the history for ever.</source>
        <translation type="unfinished">Skreślone. Ten zapis nie liczy się do niczego. Pozostaje w historii na zawsze.</translation>
    </message>
    <message>
        <source>Only %1, who recorded this visit, or a manager may change it or strike it out.</source>
        <translation type="unfinished">Zmienić lub skreślić ten zapis może tylko osoba, która odnotowała tę wizytę (%1), lub kierownik.</translation>
    </message>
    <message>
        <source>This record cannot be changed yet. %1</source>
        <translation type="unfinished">Tego zapisu nie można jeszcze zmienić. %1</translation>
    </message>
    <message>
        <source>Two people changed this visit. See both versions</source>
        <translation type="unfinished">Dwie osoby zmieniły tę wizytę. Zobacz obie wersje</translation>
    </message>
    <message>
        <source>Two people changed these notes. See both versions</source>
        <translation type="unfinished">Dwie osoby zmieniły te notatki. Zobacz obie wersje</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2.</source>
        <translation type="unfinished">Odnotowane przez: %1 (%2).</translation>
    </message>
    <message>
        <source>The server has not received it yet.</source>
        <translation type="unfinished">Serwer jeszcze tego nie odebrał.</translation>
    </message>
    <message>
        <source>The server received it on %1.</source>
        <translation type="unfinished">Serwer odebrał to: %1.</translation>
    </message>
    <message>
        <source>Its notes: %1</source>
        <translation type="unfinished">Notatki: %1</translation>
    </message>
    <message>
        <source>It came after the child had left the author&apos;s caseload.</source>
        <translation type="unfinished">Dotarło po tym, jak dziecko przestało być na liście dzieci przydzielonych autorowi.</translation>
    </message>
    <message>
        <source>This could not be read again. %1</source>
        <translation type="unfinished">Nie udało się tego ponownie odczytać. %1</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">To nie jest już wyświetlane. %1</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VisitQuestions</name>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Co się wydarzyło?</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation type="unfinished">Kiedy to było?</translation>
    </message>
    <message>
        <source>Date of the visit</source>
        <translation type="unfinished">Data wizyty</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Na przykład 18/11/2026</translation>
    </message>
    <message>
        <source>Where was it?</source>
        <translation type="unfinished">Gdzie to było?</translation>
    </message>
    <message>
        <source>What was it for?</source>
        <translation type="unfinished">Jaki był cel?</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation type="unfinished">Godzina rozpoczęcia</translation>
    </message>
    <message>
        <source>For example, 10:30</source>
        <translation type="unfinished">Na przykład 10:30</translation>
    </message>
    <message>
        <source>Finish time</source>
        <translation type="unfinished">Godzina zakończenia</translation>
    </message>
    <message>
        <source>For example, 11:15</source>
        <translation type="unfinished">Na przykład 11:15</translation>
    </message>
    <message>
        <source>Did the family know you were coming?</source>
        <translation type="unfinished">Czy rodzina wiedziała o planowanym przyjściu?</translation>
    </message>
    <message>
        <source>Was an interpreter used?</source>
        <translation type="unfinished">Czy korzystano z tłumacza?</translation>
    </message>
    <message>
        <source>Who interpreted?</source>
        <translation type="unfinished">Kto tłumaczył?</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished">Imię i nazwisko lub numer</translation>
    </message>
    <message>
        <source>A phone or video call does not count as a visit.</source>
        <translation type="unfinished">Rozmowa telefoniczna lub wideo nie liczy się jako wizyta.</translation>
    </message>
    <message>
        <source>A meeting does not count as a visit.</source>
        <translation type="unfinished">Spotkanie nie liczy się jako wizyta.</translation>
    </message>
    <message>
        <source>Watching family time does not count as a visit.</source>
        <translation type="unfinished">Obserwacja spotkania z rodziną nie liczy się jako wizyta.</translation>
    </message>
    <message>
        <source>Taking a child somewhere does not count as a visit.</source>
        <translation type="unfinished">Zabranie dziecka w jakieś miejsce nie liczy się jako wizyta.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished">Ktoś inny</translation>
    </message>
    <message>
        <source>One person on each line: the name, and who they are to the child</source>
        <translation type="unfinished">W każdym wierszu jedna osoba: imię i nazwisko oraz kim jest dla dziecka</translation>
    </message>
    <message>
        <source>Why did a member of the family interpret?</source>
        <translation type="unfinished">Dlaczego tłumaczył członek rodziny?</translation>
    </message>
    <message>
        <source>Is there a new person living here?</source>
        <translation type="unfinished">Czy mieszka tu nowa osoba?</translation>
    </message>
    <message>
        <source>Who is new?</source>
        <translation type="unfinished">Kto jest nową osobą?</translation>
    </message>
    <message>
        <source>Domestic abuse</source>
        <translation type="unfinished">Przemoc domowa</translation>
    </message>
    <message>
        <source>What you know, saw or heard.</source>
        <translation type="unfinished">Co wiadomo, co widziano lub słyszano.</translation>
    </message>
    <message>
        <source>Is there an adult woman in this home?</source>
        <translation type="unfinished">Czy w tym domu jest dorosła kobieta?</translation>
    </message>
    <message>
        <source>If yes, add her under ‘Who was there’.</source>
        <translation type="unfinished">Jeśli tak, należy ją dodać w części „Kto był obecny”.</translation>
    </message>
    <message>
        <source>Is anyone in danger now?</source>
        <translation type="unfinished">Czy ktokolwiek jest teraz w niebezpieczeństwie?</translation>
    </message>
    <message>
        <source>Date of the next visit</source>
        <translation type="unfinished">Data następnej wizyty</translation>
    </message>
    <message>
        <source>For example, 2/12/2026</source>
        <translation type="unfinished">Na przykład 2/12/2026</translation>
    </message>
    <message>
        <source>Why is this visit written up late?</source>
        <translation type="unfinished">Dlaczego zapis tej wizyty jest sporządzany z opóźnieniem?</translation>
    </message>
    <message>
        <source>More than two working days after the visit.</source>
        <translation type="unfinished">Ponad dwa dni robocze po wizycie.</translation>
    </message>
    <message>
        <source>More about why it is late</source>
        <translation type="unfinished">Więcej o przyczynie opóźnienia</translation>
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
        <translation type="unfinished">Pokaż jeszcze %1</translation>
    </message>
    <message>
        <source>Same home</source>
        <translation type="unfinished">Ten sam dom</translation>
    </message>
</context>
<context>
    <name>sightline::mobile::VoiceEntryViewModel</name>
    <message>
        <source>What did it lead to?</source>
        <translation type="unfinished">Do czego to doprowadziło?</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation type="unfinished">Kiedy to było?</translation>
    </message>
    <message>
        <source>For example, 18/11/2026</source>
        <translation type="unfinished">Na przykład 18/11/2026</translation>
    </message>
    <message>
        <source>Where is it recorded?</source>
        <translation type="unfinished">Gdzie to odnotowano?</translation>
    </message>
    <message>
        <source>Who decided?</source>
        <translation type="unfinished">Kto podjął decyzję?</translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished">Ja</translation>
    </message>
    <message>
        <source>Was %1 told?</source>
        <translation type="unfinished">Czy dziecku (%1) o tym powiedziano?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Nie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>This is not shown any more. %1</source>
        <translation type="unfinished">To nie jest już wyświetlane. %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Your answer to %1</source>
        <translation type="unfinished">Odpowiedź dla dziecka (%1)</translation>
    </message>
    <message>
        <source>What happened about it</source>
        <translation type="unfinished">Co się w tej sprawie wydarzyło</translation>
    </message>
    <message>
        <source>%1 took this back</source>
        <translation type="unfinished">Dziecko (%1) wycofało to</translation>
    </message>
    <message>
        <source>Let more people read it</source>
        <translation type="unfinished">Pozwól to czytać większej liczbie osób</translation>
    </message>
    <message>
        <source>Write it so that it can be read to %1.</source>
        <translation type="unfinished">Należy napisać to tak, aby można było to przeczytać dziecku (%1).</translation>
    </message>
    <message>
        <source>%1 may see this next time, as “this is what we did”.</source>
        <translation type="unfinished">Dziecko (%1) może to zobaczyć następnym razem jako „To zrobiliśmy”.</translation>
    </message>
    <message>
        <source>From then on nobody new may read it, and it is in no report. It is not deleted: you and your manager can still find it.</source>
        <translation type="unfinished">Od tej chwili nikt nowy nie może tego czytać i nie pojawia się to w żadnym raporcie. Nie zostaje to usunięte: pracownik i kierownik nadal mogą to znaleźć.</translation>
    </message>
    <message>
        <source>This goes beyond what %1 chose. It is kept with who decided, why, and whether %1 was told.</source>
        <translation type="unfinished">To wykracza poza to, co wybrało dziecko (%1). Jest to przechowywane z informacją, kto podjął decyzję, dlaczego i czy dziecku (%1) o tym powiedziano.</translation>
    </message>
    <message>
        <source>What %1 said about it</source>
        <translation type="unfinished">Co powiedziało o tym dziecko (%1)</translation>
    </message>
    <message>
        <source>Why should more people read it?</source>
        <translation type="unfinished">Dlaczego powinno to czytać więcej osób?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished">Co się wydarzyło?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished">Odpowiedź pracownika</translation>
    </message>
    <message>
        <source>Enter why more people should read it</source>
        <translation type="unfinished">Należy podać, dlaczego powinno to czytać więcej osób</translation>
    </message>
    <message>
        <source>Enter what happened</source>
        <translation type="unfinished">Należy podać, co się wydarzyło</translation>
    </message>
    <message>
        <source>Enter your answer</source>
        <translation type="unfinished">Należy podać odpowiedź</translation>
    </message>
    <message>
        <source>Select what it led to</source>
        <translation type="unfinished">Należy wybrać, do czego to doprowadziło</translation>
    </message>
    <message>
        <source>Date must be a day, month and year, like 18/11/2026</source>
        <translation type="unfinished">Data musi zawierać dzień, miesiąc i rok, na przykład 18/11/2026</translation>
    </message>
    <message>
        <source>Date must be today or in the past</source>
        <translation type="unfinished">Data musi być dzisiejsza lub przeszła</translation>
    </message>
    <message>
        <source>Select who decided</source>
        <translation type="unfinished">Należy wybrać, kto podjął decyzję</translation>
    </message>
    <message>
        <source>Select whether %1 was told</source>
        <translation type="unfinished">Należy wybrać, czy dziecku (%1) o tym powiedziano</translation>
    </message>
    <message>
        <source>Select who may read it now</source>
        <translation type="unfinished">Należy wybrać, kto może to teraz czytać</translation>
    </message>
    <message>
        <source>Not saved. Your answers are still here. %1</source>
        <translation type="unfinished">Nie zapisano. Odpowiedzi są nadal tutaj. %1</translation>
    </message>
</context>
</TS>
