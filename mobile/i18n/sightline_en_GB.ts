<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>BriefViewModel</name>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1.</source>
        <translation>
            <numerusform>%n try without seeing %1.</numerusform>
            <numerusform>%n tries in a row without seeing %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockWarning</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message numerus="yes">
        <source>Last counted %n days ago, on %1.</source>
        <translation>
            <numerusform>Last counted %n day ago, on %1.</numerusform>
            <numerusform>Last counted %n days ago, on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message numerus="yes">
        <source>There are %n thing(s) to put right</source>
        <translation>
            <numerusform>There is %n thing to put right</numerusform>
            <numerusform>There are %n things to put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message numerus="yes">
        <source>This tablet locks itself in %n second(s)</source>
        <translation>
            <numerusform>This tablet locks itself in %n second</numerusform>
            <numerusform>This tablet locks itself in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MyVisits</name>
    <message numerus="yes">
        <source>%n tries without seeing the child</source>
        <translation>
            <numerusform>%n try without seeing the child</numerusform>
            <numerusform>%n tries without seeing the child</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::child_space::GiveBackViewModel</name>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation>
            <numerusform>PIN, %n entered</numerusform>
            <numerusform>PIN, %n entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Wait %n minute(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Wait %n minute.</numerusform>
            <numerusform>Too many wrong PINs. Wait %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the worker. After %n more wrong PIN(s) this tablet locks itself for good.</source>
        <translation>
            <numerusform>Only the worker. After %n more wrong PIN this tablet locks itself for good.</numerusform>
            <numerusform>Only the worker. After %n more wrong PINs this tablet locks itself for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildPageViewModel</name>
    <message numerus="yes">
        <source>%n years old, born %1</source>
        <translation>
            <numerusform>%n year old, born %1</numerusform>
            <numerusform>%n years old, born %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tries in a row without seeing %1. Tell your manager.</source>
        <translation>
            <numerusform>%n try without seeing %1. Tell your manager.</numerusform>
            <numerusform>%n tries in a row without seeing %1. Tell your manager.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::ChildrenViewModel</name>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n children found</source>
        <translation>
            <numerusform>%n child found</numerusform>
            <numerusform>%n children found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::MyVisitsViewModel</name>
    <message numerus="yes">
        <source>%n children are not shown</source>
        <translation>
            <numerusform>%n child is not shown</numerusform>
            <numerusform>%n children are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SettingsViewModel</name>
    <message numerus="yes">
        <source>This tablet locks itself when nobody has touched it for %n minute(s). For the last minute it says so, and one tap keeps it open. What you have typed is kept. This time cannot be changed.</source>
        <translation>
            <numerusform>This tablet locks itself when nobody has touched it for %n minute. For the last minute it says so, and one tap keeps it open. What you have typed is kept. This time cannot be changed.</numerusform>
            <numerusform>This tablet locks itself when nobody has touched it for %n minutes. For the last minute it says so, and one tap keeps it open. What you have typed is kept. This time cannot be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::SyncViewModel</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) say two things or were not accepted, and need you.</source>
        <translation>
            <numerusform>%n record says two things or was not accepted, and needs you.</numerusform>
            <numerusform>%n records say two things or were not accepted, and need you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sightline::mobile::UnlockViewModel</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n tries left.</source>
        <translation>
            <numerusform>You have %n try left.</numerusform>
            <numerusform>You have %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n entered</source>
        <translation>
            <numerusform>PIN, %n entered</numerusform>
            <numerusform>PIN, %n entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be sent yet. This is tried again when you start Sightline.</source>
        <translation>
            <numerusform>%n of them could not be sent yet. This is tried again when you start Sightline.</numerusform>
            <numerusform>%n of them could not be sent yet. This is tried again when you start Sightline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) on this tablet have not been sent. They are kept safe and will be sent after you unlock it.</source>
        <translation>
            <numerusform>%n record on this tablet has not been sent. It is kept safe and will be sent after you unlock it.</numerusform>
            <numerusform>%n records on this tablet have not been sent. They are kept safe and will be sent after you unlock it.</numerusform>
        </translation>
    </message>
</context>
</TS>
