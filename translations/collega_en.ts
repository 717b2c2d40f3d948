<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message numerus="yes">
        <source>%n record(s) go altogether, such as the profile, pairs, and what was said in conversations.</source>
        <translation>
            <numerusform>%n record goes altogether, such as the profile, pairs, and what was said in conversations.</numerusform>
            <numerusform>%n records go altogether, such as the profile, pairs, and what was said in conversations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belong to the towns, such as lessons and visits. They are written anew without the name.</source>
        <translation>
            <numerusform>%n record belongs to the towns, such as a lesson or a visit. It is written anew without the name.</numerusform>
            <numerusform>%n records belong to the towns, such as lessons and visits. They are written anew without the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The content of %n entry(s) goes, on the server, on every device and in later backups.</source>
        <translation>
            <numerusform>The content of %n entry goes, on the server, on every device and in later backups.</numerusform>
            <numerusform>The content of %n entries goes, on the server, on every device and in later backups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message numerus="yes">
        <source>%1: %n lesson(s)</source>
        <translation>
            <numerusform>%1: %n lesson</numerusform>
            <numerusform>%1: %n lessons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonRest</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%1 learns</source>
        <translation>
            <numerusform>%1 learns</numerusform>
            <numerusform>%1 learn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>Map with %n town(s)</source>
        <translation>
            <numerusform>Map with %n town</numerusform>
            <numerusform>Map with %n towns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message numerus="yes">
        <source>%n ask(s) to join</source>
        <translation>
            <numerusform>%n asks to join</numerusform>
            <numerusform>%n ask to join</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Partnership</name>
    <message numerus="yes">
        <source>%1: %n day(s) with contact</source>
        <translation>
            <numerusform>%1: %n day with contact</numerusform>
            <numerusform>%1: %n days with contact</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message numerus="yes">
        <source>%n pair(s) proposed. Both have to accept.</source>
        <translation>
            <numerusform>%n pair proposed. Both have to accept.</numerusform>
            <numerusform>%n pairs proposed. Both have to accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Propose %n pair(s)</source>
        <translation>
            <numerusform>Propose %n pair</numerusform>
            <numerusform>Propose %n pairs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message numerus="yes">
        <source>%n thing(s) that colleagues wrote with a newer Collega need an update of this one to be shown. They are kept, and passed on as they are.</source>
        <translation>
            <numerusform>%n thing that a colleague wrote with a newer Collega needs an update of this one to be shown. It is kept, and passed on as it is.</numerusform>
            <numerusform>%n things that colleagues wrote with a newer Collega need an update of this one to be shown. They are kept, and passed on as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n colleague</numerusform>
            <numerusform>%n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s)</source>
        <translation>
            <numerusform>%n interpreter</numerusform>
            <numerusform>%n interpreters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n preparation(s) done</source>
        <translation>
            <numerusform>%1 of %n preparation done</numerusform>
            <numerusform>%1 of %n preparations done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%1 has %n pair(s) or proposal(s) already.</source>
        <translation>
            <numerusform>%1 has %n pair or proposal already.</numerusform>
            <numerusform>%1 has %n pairs or proposals already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n day(s).</source>
        <translation>
            <numerusform>Usually in contact every day.</numerusform>
            <numerusform>Usually in contact every %n days.</numerusform>
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
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has %n pair(s) or proposal(s) already</source>
        <translation>
            <numerusform>Has %n pair or proposal already</numerusform>
            <numerusform>Has %n pairs or proposals already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>in %n year</numerusform>
            <numerusform>in %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n week(s).</source>
        <translation>
            <numerusform>Usually in contact every week.</numerusform>
            <numerusform>Usually in contact every %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n month(s).</source>
        <translation>
            <numerusform>Usually in contact every month.</numerusform>
            <numerusform>Usually in contact every %n months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n year(s).</source>
        <translation>
            <numerusform>Usually in contact every year.</numerusform>
            <numerusform>Usually in contact every %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here of %n other partnership(s).</source>
        <translation>
            <numerusform>Nothing is known here of %n other partnership.</numerusform>
            <numerusform>Nothing is known here of %n other partnerships.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here of %n other pair(s).</source>
        <translation>
            <numerusform>Nothing is known here of %n other pair.</numerusform>
            <numerusform>Nothing is known here of %n other pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n partnership(s) only goals and lessons are known here.</source>
        <translation>
            <numerusform>Of %n partnership only goals and lessons are known here.</numerusform>
            <numerusform>Of %n partnerships only goals and lessons are known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pair(s) only goals and lessons are known here.</source>
        <translation>
            <numerusform>Of %n pair only goals and lessons are known here.</numerusform>
            <numerusform>Of %n pairs only goals and lessons are known here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n pair(s) has a learning goal for %1.</source>
        <translation>
            <numerusform>None of %n pair has a learning goal for %1.</numerusform>
            <numerusform>None of %n pairs has a learning goal for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pairs have a learning goal for %2.</source>
        <translation>
            <numerusform>%n of %1 pairs has a learning goal for %2.</numerusform>
            <numerusform>%n of %1 pairs have a learning goal for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n partnership(s) has a learning goal for %1.</source>
        <translation>
            <numerusform>None of %n partnership has a learning goal for %1.</numerusform>
            <numerusform>None of %n partnerships has a learning goal for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 partnerships have a learning goal for %2.</source>
        <translation>
            <numerusform>%n of %1 partnerships has a learning goal for %2.</numerusform>
            <numerusform>%n of %1 partnerships have a learning goal for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set %2 of %n learning goal(s).</source>
        <translation>
            <numerusform>%1 set %2 of %n learning goal.</numerusform>
            <numerusform>%1 set %2 of %n learning goals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 learned %2 of %n lesson(s).</source>
        <translation>
            <numerusform>%1 learned %2 of %n lesson.</numerusform>
            <numerusform>%1 learned %2 of %n lessons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 applied %2 of %n lesson(s) that were put into practice.</source>
        <translation>
            <numerusform>%1 applied %2 of %n lesson that was put into practice.</numerusform>
            <numerusform>%1 applied %2 of %n lessons that were put into practice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hosted %2 of %n visit(s).</source>
        <translation>
            <numerusform>%1 hosted %2 of %n visit.</numerusform>
            <numerusform>%1 hosted %2 of %n visits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %2 of %n contribution(s).</source>
        <translation>
            <numerusform>%1 made %2 of %n contribution.</numerusform>
            <numerusform>%1 made %2 of %n contributions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote %2 of %n message(s).</source>
        <translation>
            <numerusform>%1 wrote %2 of %n message.</numerusform>
            <numerusform>%1 wrote %2 of %n messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Has waited for %1 for %n day(s).</source>
        <translation>
            <numerusform>Has waited for %1 for %n day.</numerusform>
            <numerusform>Has waited for %1 for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave its backing after %n day(s).</source>
        <translation>
            <numerusform>%1 gave its backing after %n day.</numerusform>
            <numerusform>%1 gave its backing after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused after %n day(s).</source>
        <translation>
            <numerusform>%1 refused after %n day.</numerusform>
            <numerusform>%1 refused after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n lesson(s).</source>
        <translation>
            <numerusform>It holds %n lesson.</numerusform>
            <numerusform>It holds %n lessons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was overcome for %n lesson(s).</source>
        <translation>
            <numerusform>It was overcome for %n lesson.</numerusform>
            <numerusform>It was overcome for %n lessons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can lift it for %n lesson(s).</source>
        <translation>
            <numerusform>%1 can lift it for %n lesson.</numerusform>
            <numerusform>%1 can lift it for %n lessons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked lesson(s) do not say what is in the way.</source>
        <translation>
            <numerusform>%n blocked lesson does not say what is in the way.</numerusform>
            <numerusform>%n blocked lessons do not say what is in the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) went up a rung from %1 to %2.</source>
        <translation>
            <numerusform>%n lesson went up a rung from %1 to %2.</numerusform>
            <numerusform>%n lessons went up a rung from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n staff day(s)</source>
        <translation>
            <numerusform>%n staff day</numerusform>
            <numerusform>%n staff days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 can read this, and whoever joins later.</source>
        <translation>
            <numerusform>%n member of %1 can read this, and whoever joins later.</numerusform>
            <numerusform>%n members of %1 can read this, and whoever joins later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) take part.</source>
        <translation>
            <numerusform>%n partnership takes part.</numerusform>
            <numerusform>%n partnerships take part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of colleagues work together.</source>
        <translation>
            <numerusform>%n pair of colleagues works together.</numerusform>
            <numerusform>%n pairs of colleagues work together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) in all</source>
        <translation>
            <numerusform>%n lesson in all</numerusform>
            <numerusform>%n lessons in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lesson(s) learned</source>
        <translation>
            <numerusform>lesson learned</numerusform>
            <numerusform>lessons learned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them put into practice</source>
        <translation>
            <numerusform>of them put into practice</numerusform>
            <numerusform>of them put into practice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit(s) to each other</source>
        <translation>
            <numerusform>visit to each other</numerusform>
            <numerusform>visits to each other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) with contact</source>
        <translation>
            <numerusform>day with contact</numerusform>
            <numerusform>days with contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follow-up(s) kept</source>
        <translation>
            <numerusform>follow-up kept</numerusform>
            <numerusform>follow-ups kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) changed something for residents at home.</source>
        <translation>
            <numerusform>%n lesson changed something for residents at home.</numerusform>
            <numerusform>%n lessons changed something for residents at home.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) of civil society wait for a town&apos;s backing.</source>
        <translation>
            <numerusform>%n initiative of civil society waits for a town&apos;s backing.</numerusform>
            <numerusform>%n initiatives of civil society wait for a town&apos;s backing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) that colleagues in partner towns learned from each other.</source>
        <translation>
            <numerusform>%n lesson that colleagues in partner towns learned from each other.</numerusform>
            <numerusform>%n lessons that colleagues in partner towns learned from each other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::DevicesModel</name>
    <message numerus="yes">
        <source>In %n space(s)</source>
        <translation>
            <numerusform>In %n space</numerusform>
            <numerusform>In %n spaces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::Notifier</name>
    <message numerus="yes">
        <source>%n thing(s) for you in Collega</source>
        <translation>
            <numerusform>%n thing for you in Collega</numerusform>
            <numerusform>%n things for you in Collega</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::Profile</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n sent</numerusform>
            <numerusform>%n sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::TodayModel</name>
    <message numerus="yes">
        <source>You asked to join %n partnership(s), the last time %1. Each appears here as soon as a colleague there lets you in.</source>
        <translation>
            <numerusform>You asked to join a partnership %1. It appears here as soon as a colleague there lets you in.</numerusform>
            <numerusform>You asked to join %n partnerships, the last time %1. Each appears here as soon as a colleague there lets you in.</numerusform>
        </translation>
    </message>
</context>
</TS>
