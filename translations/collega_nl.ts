<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Collega %1</source>
        <translation>Collega %1</translation>
    </message>
    <message>
        <source>What you write is encrypted on this device. The server at %1 passes it on and cannot read it.</source>
        <translation>Wat je schrijft, wordt op dit apparaat versleuteld. De server op %1 geeft het door en kan het niet lezen.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Language and look</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>The bell has rung</source>
        <translation>De bel is gegaan</translation>
    </message>
    <message>
        <source>Taken up by you</source>
        <translation>Door jou opgepakt</translation>
    </message>
    <message>
        <source>Nobody has taken it up yet</source>
        <translation>Nog door niemand opgepakt</translation>
    </message>
    <message>
        <source>Can you break the silence? %1</source>
        <translation>Kun jij de stilte doorbreken? %1</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Stop fetching %1</source>
        <translation>Ophalen van %1 stoppen</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1 ophalen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 opslaan</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>How far %1 has come</source>
        <translation>Hoe ver %1 is</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>The attachment is taken off.</source>
        <translation>De bijlage is weggehaald.</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Foto&apos;s en bestanden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>Foto&apos;s of bestanden toevoegen</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>A photo says more. Where and when it was taken does not go along.</source>
        <translation>Een foto zegt meer. Waar en wanneer die is genomen, gaat niet mee.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Opslaan als</translation>
    </message>
</context>
<context>
    <name>BackupField</name>
    <message>
        <source>Everything comes back as it was, with what had not been sent yet. The passphrase is the one you had when you made the backup.</source>
        <translation>Alles komt terug zoals het was, met wat nog niet verstuurd was. De wachtwoordzin is die van toen je de back-up maakte.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Kies de back-up</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>De bel is gegaan.</translation>
    </message>
    <message>
        <source>All partnerships you are in</source>
        <translation>Alle stedenbanden waar je bij hoort</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>Nog geen stedenband</translation>
    </message>
    <message>
        <source>Found one, or join one with an invitation: then you see here how it fares.</source>
        <translation>Richt er een op, of sluit je met een uitnodiging aan: dan zie je hier hoe het ermee gaat.</translation>
    </message>
    <message>
        <source>gone quiet</source>
        <translation>stilgevallen</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>afkoelend</translation>
    </message>
    <message>
        <source>follow-ups due</source>
        <translation>vervolgacties aan de beurt</translation>
    </message>
    <message>
        <source>% of lessons learned here / there</source>
        <translation>% van de lessen hier / daar geleerd</translation>
    </message>
    <message>
        <source>Which partnerships</source>
        <translation>Welke stedenbanden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>Eenzijdig</translation>
    </message>
    <message>
        <source>Without goals</source>
        <translation>Zonder leerdoelen</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>In welke volgorde</translation>
    </message>
    <message>
        <source>Silent longest</source>
        <translation>Langst stil</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Least in balance</source>
        <translation>Minst in evenwicht</translation>
    </message>
    <message>
        <source>Most in practice</source>
        <translation>Meest toegepast</translation>
    </message>
    <message>
        <source>None of your partnerships. That is good news.</source>
        <translation>Geen van je stedenbanden. Dat is goed nieuws.</translation>
    </message>
    <message>
        <source>Voice in the conversation</source>
        <translation>Stem in het gesprek</translation>
    </message>
    <message>
        <source>A broker should open the door, not do the talking.</source>
        <translation>Een bruggenbouwer opent de deur en voert niet het woord.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Wat er in de weg staat</translation>
    </message>
    <message>
        <source>Lessons not yet put into practice</source>
        <translation>Lessen die nog niet zijn toegepast</translation>
    </message>
</context>
<context>
    <name>BoardRowCard</name>
    <message>
        <source>Lessons learned</source>
        <translation>Geleerde lessen</translation>
    </message>
    <message>
        <source>%1 put into practice</source>
        <translation>%1 toegepast</translation>
    </message>
    <message>
        <source>Broker: %1</source>
        <translation>Bruggenbouwer: %1</translation>
    </message>
    <message>
        <source>%1 should ring</source>
        <translation>%1 kan bellen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Exchange round</source>
        <translation>Uitwisselingsronde</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Aan de bel trekken</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Partnership</source>
        <translation>Stedenband</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Toestand</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Laatste contact</translation>
    </message>
    <message>
        <source>Learned here / there</source>
        <translation>Geleerd hier / daar</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>In praktijk</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bruggenbouwer</translation>
    </message>
</context>
<context>
    <name>BoardTableRow</name>
    <message>
        <source>Lessons learned: %1 %2, %3 %4</source>
        <translation>Geleerde lessen: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Aan de bel trekken</translation>
    </message>
    <message>
        <source>Exchange round</source>
        <translation>Uitwisselingsronde</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Onderdelen</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>How the town is governed</source>
        <translation>Hoe de gemeente bestuurd wordt</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Wie er wonen</translation>
    </message>
    <message>
        <source>What the town may decide itself</source>
        <translation>Waar de gemeente zelf over gaat</translation>
    </message>
    <message>
        <source>Initiatives of residents</source>
        <translation>Initiatieven van bewoners</translation>
    </message>
    <message>
        <source>Who does it: %1</source>
        <translation>Wie het doet: %1</translation>
    </message>
    <message>
        <source>Here: %1. There: %2.</source>
        <translation>Hier: %1. Daar: %2.</translation>
    </message>
</context>
<context>
    <name>BriefingCard</name>
    <message>
        <source>About %1</source>
        <translation>Over %1</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n bezoek</numerusform>
            <numerusform>%n bezoeken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n vervolgactie</numerusform>
            <numerusform>%n vervolgacties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Due</source>
        <translation>Termijn bereikt</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Niets op deze dag.</translation>
    </message>
    <message>
        <source>Nothing to come. Visits and follow-ups stand here by day.</source>
        <translation>Niets op komst. Bezoeken en vervolgacties staan hier per dag.</translation>
    </message>
    <message>
        <source>Nothing in this month.</source>
        <translation>Niets in deze maand.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Plan een bezoek</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Is this what was meant?</source>
        <translation>Is dit wat bedoeld werd?</translation>
    </message>
    <message>
        <source>What was meant, in your words</source>
        <translation>Wat bedoeld werd, in jouw woorden</translation>
    </message>
    <message>
        <source>Yes, this is what was meant</source>
        <translation>Ja, dit werd bedoeld</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Niet helemaal</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Niets gekozen</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Kies uit de lijst</translation>
    </message>
    <message>
        <source>What you choose opens here.</source>
        <translation>Wat je kiest, opent hier.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Les vastleggen</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>On the new device</source>
        <translation>Op het nieuwe apparaat</translation>
    </message>
    <message>
        <source>Open Collega and choose your language.</source>
        <translation>Open Collega en kies je taal.</translation>
    </message>
    <message>
        <source>Choose “On another device”.</source>
        <translation>Kies ‘Op een ander apparaat’.</translation>
    </message>
    <message>
        <source>Paste this code, or choose a picture of it.</source>
        <translation>Plak deze code, of kies een afbeelding ervan.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The code for the new device, as a QR code</source>
        <translation>De code voor het nieuwe apparaat, als QR-code</translation>
    </message>
    <message>
        <source>Code for the new device</source>
        <translation>Code voor het nieuwe apparaat</translation>
    </message>
    <message>
        <source>It works once, until %1. This page waits for the new device.</source>
        <translation>Hij werkt één keer, tot %1. Deze pagina wacht op het nieuwe apparaat.</translation>
    </message>
    <message>
        <source>Making a code…</source>
        <translation>Code maken…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>De code is gekopieerd.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Nieuwe code tonen</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write it on paper and keep it where you keep your passport. With it you come back after losing this device or the passphrase. It is shown only now.</source>
        <translation>Schrijf hem op papier en bewaar hem waar je je paspoort bewaart. Hiermee kom je terug als je dit apparaat of de wachtwoordzin kwijt bent. Hij wordt alleen nu getoond.</translation>
    </message>
    <message>
        <source>Type the last group</source>
        <translation>Typ de laatste groep</translation>
    </message>
    <message>
        <source>That is another group.</source>
        <translation>Dat is een andere groep.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ik heb hem opgeschreven</translation>
    </message>
    <message>
        <source>Your recovery code as a QR code</source>
        <translation>Je herstelcode als QR-code</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>Blad bewaren om te printen</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and delete the file: whoever reads it can be you.</source>
        <translation>Bewaard als %1. Print het en verwijder het bestand: wie het leest, kan zich voor jou uitgeven.</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>(only before: %1)</source>
        <translation>(alleen eerder: %1)</translation>
    </message>
    <message>
        <source>(only after: %1)</source>
        <translation>(alleen later: %1)</translation>
    </message>
</context>
<context>
    <name>ComparingCard</name>
    <message>
        <source>“%1” asks to become a device of yours</source>
        <translation>‘%1’ vraagt om een apparaat van jou te worden</translation>
    </message>
    <message>
        <source>Compare: it must show this number.</source>
        <translation>Vergelijk: het moet dit getal tonen.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>The one of this device</source>
        <translation>Die van dit apparaat</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Een ander getal</translation>
    </message>
    <message>
        <source>Letting in…</source>
        <translation>Toelaten…</translation>
    </message>
    <message>
        <source>The same: let it in</source>
        <translation>Hetzelfde: toelaten</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>ContributionsCard</name>
    <message>
        <source>What each side put in</source>
        <translation>Wat elke kant heeft bijgedragen</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>Paid by programmes: %1</source>
        <translation>Uit programma&apos;s betaald: %1</translation>
    </message>
</context>
<context>
    <name>ConversationCard</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>Het hele gesprek</translation>
    </message>
</context>
<context>
    <name>ConversationLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>What you write here stays between the two of you.</source>
        <translation>Wat je hier schrijft, blijft tussen jullie tweeën.</translation>
    </message>
    <message>
        <source>What you write here is read by everybody in the partnership.</source>
        <translation>Wat je hier schrijft, leest iedereen in de stedenband.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick from the calendar</source>
        <translation>Kiezen in de kalender</translation>
    </message>
    <message>
        <source>This day does not exist. Write it as %1.</source>
        <translation>Deze dag bestaat niet. Schrijf hem als %1.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Bijvoorbeeld %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>They share no language. You speak %1.</source>
        <translation>Ze delen geen taal. Jij spreekt %1.</translation>
    </message>
    <message>
        <source>Not everybody there can read it. You can say it in %1.</source>
        <translation>Niet iedereen daar kan hem lezen. Jij kunt hem vertalen in het %1.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>Bureau van de bruggenbouwer</translation>
    </message>
    <message>
        <source>You have taken it up.</source>
        <translation>Je hebt het opgepakt.</translation>
    </message>
    <message>
        <source>Answered. Whoever asked hears it.</source>
        <translation>Beantwoord. Wie het vroeg, hoort het.</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>De bel is gegaan.</translation>
    </message>
    <message>
        <source>A broker opens the door, and leaves the talking to the others.</source>
        <translation>Een bruggenbouwer opent de deur en laat het gesprek aan de anderen.</translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation>Je bureau is leeg</translation>
    </message>
    <message>
        <source>You are not a broker anywhere yet</source>
        <translation>Je bent nog nergens bruggenbouwer</translation>
    </message>
    <message>
        <source>Requests for help, silent partners, and pairs without a common language come here.</source>
        <translation>Hier komen verzoeken om hulp, stille partners en duo’s zonder gemeenschappelijke taal.</translation>
    </message>
    <message>
        <source>Brokers speak the languages of both sides and know both towns. A coordinator invites them as a broker.</source>
        <translation>Bruggenbouwers spreken de talen van beide kanten en kennen beide steden. Een coördinator nodigt hen uit als bruggenbouwer.</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Aan jou gevraagd</translation>
    </message>
    <message>
        <source>Rung for you</source>
        <translation>Voor jou ging de bel</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Stil geworden</translation>
    </message>
    <message>
        <source>Pairs without a common language</source>
        <translation>Duo’s zonder gemeenschappelijke taal</translation>
    </message>
    <message>
        <source>Lessons that wait for your words</source>
        <translation>Lessen die op jouw woorden wachten</translation>
    </message>
    <message>
        <source>Your voice in the conversation</source>
        <translation>Jouw stem in het gesprek</translation>
    </message>
</context>
<context>
    <name>DeviceStep</name>
    <message>
        <source>On the device you have, go to Settings, Your devices, Link a new device. Paste the code it shows, or choose a picture of it.</source>
        <translation>Ga op het apparaat dat je hebt naar Instellingen, Je apparaten, Nieuw apparaat koppelen. Plak de code die je daar ziet, of kies een afbeelding ervan.</translation>
    </message>
    <message>
        <source>Code of the other device</source>
        <translation>Code van het andere apparaat</translation>
    </message>
    <message>
        <source>The code is whole. Server: %1</source>
        <translation>De code is heel. Server: %1</translation>
    </message>
    <message>
        <source>What you call this device</source>
        <translation>Hoe je dit apparaat noemt</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Your devices</source>
        <translation>Je apparaten</translation>
    </message>
    <message>
        <source>Shut out. It reads nothing that is written from now on.</source>
        <translation>Buitengesloten. Het leest niets van wat vanaf nu geschreven wordt.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dit apparaat</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>%1 buitensluiten</translation>
    </message>
    <message>
        <source>Link a new device</source>
        <translation>Nieuw apparaat koppelen</translation>
    </message>
    <message>
        <source>Each device has keys of its own and everything you have. A device that is lost can be shut out from any other; with the recovery code you come back when all are lost.</source>
        <translation>Elk apparaat heeft eigen sleutels en alles wat je hebt. Een apparaat dat kwijt is, sluit je buiten vanaf een ander; zijn ze allemaal kwijt, dan kom je terug met de herstelcode.</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>%1 buitensluiten?</translation>
    </message>
    <message>
        <source>It reads and writes nothing in your name from now on. Your colleagues notice nothing but new keys.</source>
        <translation>Het leest en schrijft vanaf nu niets meer in jouw naam. Je collega’s merken alleen dat er nieuwe sleutels zijn.</translation>
    </message>
    <message>
        <source>What it has read already it may have kept.</source>
        <translation>Wat het al gelezen heeft, kan het bewaard hebben.</translation>
    </message>
    <message>
        <source>It cannot be let in again; it can be linked anew.</source>
        <translation>Het kan niet opnieuw worden toegelaten; wel opnieuw gekoppeld.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Buitensluiten</translation>
    </message>
</context>
<context>
    <name>DimensionsCard</name>
    <message>
        <source>Mutual learning, six dimensions</source>
        <translation>Wederzijds leren, zes dimensies</translation>
    </message>
    <message>
        <source>When it was scored</source>
        <translation>Wanneer het is gescoord</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>A colleague</source>
        <translation>Een collega</translation>
    </message>
</context>
<context>
    <name>DisagreementCard</name>
    <message>
        <source>The difference</source>
        <translation>Het verschil</translation>
    </message>
    <message>
        <source>Both combined, to make right</source>
        <translation>Beide samen, om goed te maken</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Dit nemen</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything about you</source>
        <translation>Alles over jou wissen</translation>
    </message>
    <message>
        <source>Erase what is about %1</source>
        <translation>Wissen wat over %1 gaat</translation>
    </message>
    <message>
        <source>Erased. It goes out with the next sync, and you leave your spaces.</source>
        <translation>Gewist. Het gaat mee met de volgende synchronisatie, en je verlaat je ruimtes.</translation>
    </message>
    <message>
        <source>Erased. It goes out with the next sync.</source>
        <translation>Gewist. Het gaat mee met de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>You have the right to it. Nothing goes before you say so at the foot of this page.</source>
        <translation>Je hebt er recht op. Er verdwijnt niets voordat je het onderaan deze pagina zegt.</translation>
    </message>
    <message>
        <source>Who asks for it has the right to it. Nothing goes before you say so at the foot of this page.</source>
        <translation>Wie erom vraagt, heeft er recht op. Er verdwijnt niets voordat je het onderaan deze pagina zegt.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Wat verdwijnt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go altogether, such as the profile, pairs, and what was said in conversations.</source>
        <translation>
            <numerusform>%n gegeven verdwijnt helemaal, zoals het profiel, duo’s en wat in gesprekken gezegd is.</numerusform>
            <numerusform>%n gegevens verdwijnen helemaal, zoals het profiel, duo’s en wat in gesprekken gezegd is.</numerusform>
        </translation>
    </message>
    <message>
        <source>You leave your spaces.</source>
        <translation>Je verlaat je ruimtes.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Wat blijft</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belong to the towns, such as lessons and visits. They are written anew without the name.</source>
        <translation>
            <numerusform>%n gegeven is van de gemeenten, zoals een les of een bezoek. Het wordt opnieuw geschreven, zonder de naam.</numerusform>
            <numerusform>%n gegevens zijn van de gemeenten, zoals lessen en bezoeken. Ze worden opnieuw geschreven, zonder de naam.</numerusform>
        </translation>
    </message>
    <message>
        <source>What somebody copied out of Collega, and backups made before, are out of reach.</source>
        <translation>Wat iemand uit Collega kopieerde, en back-ups van eerder, zijn buiten bereik.</translation>
    </message>
    <message>
        <source>In %1 a coordinator has to do the rest.</source>
        <translation>In %1 moet een coördinator de rest doen.</translation>
    </message>
    <message>
        <source>Also put %1 out</source>
        <translation>%1 er ook uit zetten</translation>
    </message>
    <message>
        <source>Of %1. Who stays a member shows their profile again.</source>
        <translation>Uit %1. Wie lid blijft, toont zijn profiel weer.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Ik weet dat dit niet ongedaan kan worden gemaakt</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wissen…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Wissen</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n entry(s) goes, on the server, on every device and in later backups.</source>
        <translation>
            <numerusform>De inhoud van %n notitie verdwijnt, op de server, op elk apparaat en in latere back-ups.</numerusform>
            <numerusform>De inhoud van %n notities verdwijnt, op de server, op elk apparaat en in latere back-ups.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on this device stays until all is sent. Then this page removes it too.</source>
        <translation>Wat op dit apparaat staat, blijft tot alles verstuurd is. Daarna haalt deze pagina ook dat weg.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Your answer</source>
        <translation>Je antwoord</translation>
    </message>
    <message>
        <source>“Nothing yet” is an answer too.</source>
        <translation>‘Nog niets’ is ook een antwoord.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Over een week</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Over een maand</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Laten vervallen</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Open het bezoek</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Open de les</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Les vastleggen</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Due %1</source>
        <translation>Termijn: %1</translation>
    </message>
    <message>
        <source>visit of %1</source>
        <translation>bezoek van %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Vervolgacties</translation>
    </message>
    <message>
        <source>No follow-ups yet</source>
        <translation>Nog geen vervolgacties</translation>
    </message>
    <message>
        <source>They come by themselves after a visit, and when a lesson asks to remind you both.</source>
        <translation>Ze komen vanzelf na een bezoek, en als een les vraagt om jullie allebei te herinneren.</translation>
    </message>
    <message>
        <source>Asked again in a week.</source>
        <translation>Over een week opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Asked again in a month.</source>
        <translation>Over een maand opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Vervallen.</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message numerus="yes">
        <source>%1: %n lesson(s)</source>
        <translation>
            <numerusform>%1: %n les</numerusform>
            <numerusform>%1: %n lessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalSide</name>
    <message>
        <source>Learned</source>
        <translation>Geleerd</translation>
    </message>
    <message>
        <source>You have not said yet what you want to learn.</source>
        <translation>Je hebt nog niet gezegd wat je wilt leren.</translation>
    </message>
    <message>
        <source>%1 has not said yet.</source>
        <translation>%1 heeft het nog niet gezegd.</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>What each side wants to learn</source>
        <translation>Wat elke kant wil leren</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Ik wil leren</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>GoingCard</name>
    <message>
        <source>Who goes</source>
        <translation>Wie er gaat</translation>
    </message>
</context>
<context>
    <name>InvitationField</name>
    <message>
        <source>Paste the link a colleague sent you, or choose a picture of its QR code.</source>
        <translation>Plak de link die een collega je stuurde, of kies een afbeelding van de QR-code.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Uitnodigingslink</translation>
    </message>
    <message>
        <source>The invitation is whole. Server: %1</source>
        <translation>De uitnodiging is heel. Server: %1</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite a colleague</source>
        <translation>Nodig een collega uit</translation>
    </message>
    <message>
        <source>The link is for one person and works for two weeks. Whoever has it can ask to join, and reads nothing before being let in.</source>
        <translation>De link is voor één persoon en werkt twee weken. Wie hem heeft, kan vragen om mee te doen en leest niets voordat die is toegelaten.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>In welke rol</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bruggenbouwer</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Uitnodigingslink</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>De link is gekopieerd.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link maken</translation>
    </message>
    <message>
        <source>Invitation link as a QR code</source>
        <translation>Uitnodigingslink als QR-code</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join or found a partnership</source>
        <translation>Meedoen aan een stedenband of er een beginnen</translation>
    </message>
    <message>
        <source>Asked. The partnership appears as soon as a colleague lets you in.</source>
        <translation>Gevraagd. De stedenband verschijnt zodra een collega je toelaat.</translation>
    </message>
    <message>
        <source>With an invitation</source>
        <translation>Met een uitnodiging</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Vragen om mee te doen</translation>
    </message>
    <message>
        <source>Found a partnership</source>
        <translation>Een stedenband beginnen</translation>
    </message>
    <message>
        <source>You become its coordinator and invite the others.</source>
        <translation>Jij wordt coördinator en nodigt de anderen uit.</translation>
    </message>
    <message>
        <source>Your town</source>
        <translation>Jouw gemeente</translation>
    </message>
    <message>
        <source>The partner town</source>
        <translation>De partnergemeente</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Met komma’s ertussen</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>A colleague there lets you in.</source>
        <translation>Een collega daar laat je binnen.</translation>
    </message>
    <message>
        <source>Asked, and waiting</source>
        <translation>Gevraagd, en nu wachten</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Gevraagd %1</translation>
    </message>
    <message>
        <source>The invitation is not at the server yet. It is asked for again by itself, until the device that made it has been online.</source>
        <translation>De uitnodiging is nog niet bij de server. Er wordt vanzelf opnieuw om gevraagd, tot het apparaat dat haar maakte online is geweest.</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>Niet meer vragen</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Bewaard als %1.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>The backup is encrypted with the key of your profile. Today&apos;s passphrase opens it, also after you have changed it here.</source>
        <translation>De back-up is versleuteld met de sleutel van je profiel. De wachtwoordzin van vandaag opent hem, ook nadat je die hier hebt gewijzigd.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schrijven…</translation>
    </message>
    <message>
        <source>Backup and files</source>
        <translation>Back-up en bestanden</translation>
    </message>
    <message>
        <source>A backup holds everything, also what was not sent yet. Keep it on another device; with your passphrase it comes back when you begin anew.</source>
        <translation>Een back-up bevat alles, ook wat nog niet verstuurd is. Bewaar hem op een ander apparaat; met je wachtwoordzin komt alles terug als je opnieuw begint.</translation>
    </message>
    <message>
        <source>All about you</source>
        <translation>Alles over jou</translation>
    </message>
    <message>
        <source>What is kept about you or was written by you, to be read and for other programs</source>
        <translation>Wat over jou bewaard wordt of door jou geschreven is, om te lezen en voor andere programma’s</translation>
    </message>
    <message>
        <source>Your calendar</source>
        <translation>Je agenda</translation>
    </message>
    <message>
        <source>Visits and follow-ups, for the calendar you use</source>
        <translation>Bezoeken en vervolgacties, voor de agenda die je gebruikt</translation>
    </message>
    <message>
        <source>Public lessons</source>
        <translation>Openbare lessen</translation>
    </message>
    <message>
        <source>A page for a website, with what was made public</source>
        <translation>Een pagina voor een website, met wat openbaar is gemaakt</translation>
    </message>
    <message>
        <source>Erase everything about you</source>
        <translation>Alles over jou wissen</translation>
    </message>
    <message>
        <source>First you see what would go, and what would stay</source>
        <translation>Eerst zie je wat zou verdwijnen en wat zou blijven</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Learning on both sides</source>
        <translation>Leren aan beide kanten</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Do you all see the same?</source>
        <translation>Zien jullie allemaal hetzelfde?</translation>
    </message>
    <message>
        <source>Read a code aloud to a colleague once you are both up to date. Where the codes differ, somebody shows you different things.</source>
        <translation>Lees een collega een code voor zodra jullie allebei bijgewerkt zijn. Verschillen de codes, dan toont iemand jullie verschillende dingen.</translation>
    </message>
    <message>
        <source>Set aside, because it does not verify: %1</source>
        <translation>Apart gezet, omdat het niet klopt: %1</translation>
    </message>
</context>
<context>
    <name>LessonContext</name>
    <message>
        <source>A lesson is shared with a colleague or a partnership. Join one first.</source>
        <translation>Een les deel je met een collega of een stedenband. Doe er eerst aan een mee.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Meedoen of beginnen</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Gedeeld met</translation>
    </message>
</context>
<context>
    <name>LessonEditorPage</name>
    <message>
        <source>New lesson</source>
        <translation>Nieuwe les</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Bewaard op dit apparaat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Wat heb je gezien?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Wat zegt het je?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Wat ga je ermee doen?</translation>
    </message>
</context>
<context>
    <name>LessonLadder</name>
    <message>
        <source>How far has it come?</source>
        <translation>Hoe ver is het gekomen?</translation>
    </message>
    <message>
        <source>How can one see that?</source>
        <translation>Waaraan is dat te zien?</translation>
    </message>
    <message>
        <source>What was done with it?</source>
        <translation>Wat is ermee gedaan?</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Vervolgacties</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>Les</translation>
    </message>
    <message>
        <source>The lesson is deleted.</source>
        <translation>De les is verwijderd.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Two people wrote this at the same time. Both wordings are kept.</source>
        <translation>Twee mensen schreven dit tegelijk. Beide teksten zijn bewaard.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Vertalingen</translation>
    </message>
</context>
<context>
    <name>LessonRest</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who learns from this?</source>
        <translation>Wie leert hiervan?</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide kanten</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>Hoe ver is het gekomen?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ik</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>What stands in the way?</source>
        <translation>Wat staat in de weg?</translation>
    </message>
    <message>
        <source>Remind us both</source>
        <translation>Herinner ons allebei</translation>
    </message>
</context>
<context>
    <name>LessonVersions</name>
    <message>
        <source>What did you see?</source>
        <translation>Wat heb je gezien?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Wat zegt het je?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Wat ga je ermee doen?</translation>
    </message>
    <message>
        <source>What do residents at home gain?</source>
        <translation>Wat hebben inwoners thuis eraan?</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>Waaraan is dat te zien?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Teruggehaald</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Changed what belongs to it: where it stands, towns, themes, obstacles</source>
        <translation>Gewijzigd wat erbij hoort: hoe ver het is, steden, thema’s, obstakels</translation>
    </message>
</context>
<context>
    <name>LessonVersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>This wording stands now.</source>
        <translation>Deze tekst geldt nu.</translation>
    </message>
    <message>
        <source>Written at the same time</source>
        <translation>Tegelijk geschreven</translation>
    </message>
    <message>
        <source>Neither had seen the other&apos;s words. Nothing is lost: choose one, or make one of both.</source>
        <translation>Geen van beiden had de woorden van de ander gezien. Er is niets verloren: kies er een, of maak er één van.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Wat er is gewijzigd</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>What did you see?</source>
        <translation>Wat heb je gezien?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Wat zegt het je?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Wat ga je ermee doen?</translation>
    </message>
    <message>
        <source>What do residents at home gain?</source>
        <translation>Wat hebben inwoners thuis eraan?</translation>
    </message>
    <message>
        <source>Learns: %1</source>
        <translation>Leert: %1</translation>
    </message>
    <message>
        <source>Part of this was written with a newer Collega, and needs an update of this one to be shown. It is kept.</source>
        <translation>Een deel hiervan is met een nieuwere Collega geschreven; om het te zien is een update nodig. Het blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%1 learns</source>
        <translation>
            <numerusform>%1 leert</numerusform>
            <numerusform>%1 leren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>Search lessons</source>
        <translation>Lessen zoeken</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Nog geen lessen</translation>
    </message>
    <message>
        <source>No lesson has these words</source>
        <translation>Geen les heeft deze woorden</translation>
    </message>
    <message>
        <source>What you see at a colleague&apos;s, what it tells you and what you will do with it. One line is enough.</source>
        <translation>Wat je bij een collega ziet, wat het je zegt en wat je ermee gaat doen. Eén regel is genoeg.</translation>
    </message>
    <message>
        <source>Search looks at the beginnings of words, whatever their case or accents.</source>
        <translation>Zoeken kijkt naar het begin van woorden; hoofdletters en accenten maken niet uit.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Les vastleggen</translation>
    </message>
</context>
<context>
    <name>LineToWrite</name>
    <message>
        <source>Write a line</source>
        <translation>Schrijf een regel</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
</context>
<context>
    <name>LinkDevicePage</name>
    <message>
        <source>Link a new device</source>
        <translation>Nieuw apparaat koppelen</translation>
    </message>
    <message>
        <source>%1 is a device of yours now.</source>
        <translation>%1 is nu een apparaat van jou.</translation>
    </message>
    <message>
        <source>Show the code to nobody else. Whoever has it can ask, and comes in only if you approve here.</source>
        <translation>Laat de code aan niemand anders zien. Wie hem heeft, kan vragen, en komt alleen binnen als jij het hier goedkeurt.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Security</source>
        <translation>Beveiliging</translation>
    </message>
    <message>
        <source>Locks by itself when nobody touches it for</source>
        <translation>Vergrendelt vanzelf als niemand iets doet, na</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuut</numerusform>
            <numerusform>%n minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, everything on this device is encrypted. What you are writing is kept first.</source>
        <translation>Vergrendeld is alles op dit apparaat versleuteld. Wat je aan het schrijven bent, wordt eerst bewaard.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Stay unlocked on this device</source>
        <translation>Ontgrendeld blijven op dit apparaat</translation>
    </message>
    <message>
        <source>Opens without the passphrase when you start Collega. Whoever can log in to this device can then read it.</source>
        <translation>Collega opent dan zonder wachtwoordzin. Wie op dit apparaat kan inloggen, kan het dan lezen.</translation>
    </message>
    <message>
        <source>The key of your profile goes into the keychain of this device.</source>
        <translation>De sleutel van je profiel gaat in de sleutelbos van dit apparaat.</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>Ontgrendeld blijven</translation>
    </message>
</context>
<context>
    <name>LogLesson</name>
    <message>
        <source>Log a lesson</source>
        <translation>Les vastleggen</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Looking back: how was it?</source>
        <translation>Terugblik: hoe was het?</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Wat nog ontbreekt</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>What is learned on the visit stands here. One line is enough.</source>
        <translation>Wat je op het bezoek leert, staat hier. Eén regel is genoeg.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Les vastleggen</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Vervolgacties</translation>
    </message>
</context>
<context>
    <name>LookingCard</name>
    <message>
        <source>Looking what there is…</source>
        <translation>Kijken wat er is…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was erased.</source>
        <translation>Gestopt. Er is niets gewist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Partnerships</source>
        <translation>Stedenbanden</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Niet op de kaart: %1</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>Nog geen stedenband</translation>
    </message>
    <message>
        <source>The towns that learn from each other lie here, and the ties between them.</source>
        <translation>Hier liggen de steden die van elkaar leren, met de banden ertussen.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Meedoen of beginnen</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>Map with %n town(s)</source>
        <translation>
            <numerusform>Kaart met %n stad</numerusform>
            <numerusform>Kaart met %n steden</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrows move it, plus and minus zoom. The same towns stand in the list.</source>
        <translation>De pijltjes verschuiven de kaart, plus en min zoomen. Dezelfde steden staan in de lijst.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Show all towns</source>
        <translation>Alle steden tonen</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Your profile</source>
        <translation>Je profiel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Vak</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Wat je biedt</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Met komma’s ertussen</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>Wat je wilt leren</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
    <message>
        <source>Languages you speak</source>
        <translation>Talen die je spreekt</translation>
    </message>
    <message>
        <source>Do not suggest me at present</source>
        <translation>Stel mij nu niet voor</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Bewaard op dit apparaat</translation>
    </message>
</context>
<context>
    <name>MembershipCard</name>
    <message>
        <source>%1 is put out. The others get new keys.</source>
        <translation>%1 is eruit gezet. De anderen krijgen nieuwe sleutels.</translation>
    </message>
    <message>
        <source>Together in</source>
        <translation>Samen in</translation>
    </message>
    <message>
        <source>Put %1 out of %2</source>
        <translation>%1 uit %2 zetten</translation>
    </message>
    <message>
        <source>Erase what is about %1</source>
        <translation>Wissen wat over %1 gaat</translation>
    </message>
    <message>
        <source>Put %1 out?</source>
        <translation>%1 eruit zetten?</translation>
    </message>
    <message>
        <source>%1 reads nothing that is written in %2 from now on.</source>
        <translation>%1 leest niets van wat vanaf nu in %2 geschreven wordt.</translation>
    </message>
    <message>
        <source>What %1 wrote there stays, and so does what they have read.</source>
        <translation>Wat %1 daar schreef, blijft, en ook wat die al gelezen heeft.</translation>
    </message>
    <message>
        <source>All members see that they are gone.</source>
        <translation>Alle leden zien dat die weg is.</translation>
    </message>
    <message>
        <source>With a new invitation they can come back.</source>
        <translation>Met een nieuwe uitnodiging kan die terugkomen.</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Eruit zetten</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>What you write here stays between the two of you.</source>
        <translation>Wat je hier schrijft, blijft tussen jullie tweeën.</translation>
    </message>
    <message>
        <source>What you write here is read by everybody in the partnership.</source>
        <translation>Wat je hier schrijft, leest iedereen in de stedenband.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Vervolgactie</translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message>
        <source>%1, today</source>
        <translation>%1, vandaag</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Vervolgacties</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>Collega’s voor jou</translation>
    </message>
    <message>
        <source>Join or found a partnership</source>
        <translation>Meedoen aan een stedenband of er een beginnen</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>Bureau van de bruggenbouwer</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Onderdelen</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Kind of network</source>
        <translation>Soort netwerk</translation>
    </message>
</context>
<context>
    <name>NextVisitCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>NoticesCard</name>
    <message>
        <source>Notices</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Once a day, what waits for you</source>
        <translation>Eén keer per dag, wat op je wacht</translation>
    </message>
    <message>
        <source>One notice instead of many: follow-ups, proposals, visits, and what colleagues wrote</source>
        <translation>Eén melding in plaats van vele: vervolgacties, voorstellen, bezoeken en wat collega’s schreven</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Zeggen waar het over gaat</translation>
    </message>
    <message>
        <source>Whoever looks at your screen can read it. Otherwise a notice only says how many there are.</source>
        <translation>Wie op je scherm kijkt, kan het lezen. Anders zegt een melding alleen hoeveel er zijn.</translation>
    </message>
    <message>
        <source>Start with this device, in the background</source>
        <translation>Starten met dit apparaat, op de achtergrond</translation>
    </message>
    <message>
        <source>Collega then also stays when you close its window, and brings in what colleagues wrote.</source>
        <translation>Collega blijft dan ook als je het venster sluit, en haalt op wat collega’s schreven.</translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message>
        <source>What did you see today?</source>
        <translation>Wat heb je vandaag gezien?</translation>
    </message>
    <message>
        <source>One line is enough, and it works without a connection.</source>
        <translation>Eén regel is genoeg, en het werkt zonder verbinding.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Les vastleggen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>What is learned on the visit stands here. One line is enough.</source>
        <translation>Wat je op het bezoek leert, staat hier. Eén regel is genoeg.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message>
        <source>Recovery code for Collega</source>
        <translation>Herstelcode voor Collega</translation>
    </message>
    <message>
        <source>Of %1. Keep this sheet where you keep your passport. Whoever has it can be you in Collega.</source>
        <translation>Van %1. Bewaar dit blad waar je je paspoort bewaart. Wie het heeft, kan zich in Collega voor jou uitgeven.</translation>
    </message>
    <message>
        <source>With it you come back after losing your device or your passphrase, at the server %1. Nobody else has it.</source>
        <translation>Hiermee kom je terug als je je apparaat of je wachtwoordzin kwijt bent, bij de server %1. Niemand anders heeft hem.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Learn from a colleague in a partner town</source>
        <translation>Leer van een collega in een partnergemeente</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie ben je?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Je wachtwoordzin</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Je herstelcode</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>How do you come in?</source>
        <translation>Hoe kom je binnen?</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Je uitnodiging</translation>
    </message>
    <message>
        <source>You begin</source>
        <translation>Jij begint</translation>
    </message>
    <message>
        <source>From your other device</source>
        <translation>Vanaf je andere apparaat</translation>
    </message>
    <message>
        <source>Compare the numbers</source>
        <translation>Vergelijk de getallen</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Terugkomen</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Uit een back-up</translation>
    </message>
    <message>
        <source>It opens Collega on this device. Nobody can reset it for you; the recovery code, which comes next, can.</source>
        <translation>Hij opent Collega op dit apparaat. Niemand kan hem voor je herstellen; de herstelcode, die hierna komt, wel.</translation>
    </message>
    <message>
        <source>It opens Collega on this device, and may be another than you had. Nobody can reset it for you; the recovery code can.</source>
        <translation>Hij opent Collega op dit apparaat, en mag een andere zijn dan je had. Niemand kan hem voor je herstellen; de herstelcode wel.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Je sleutels worden gemaakt…</translation>
    </message>
    <message>
        <source>Bringing everything back…</source>
        <translation>Alles terughalen…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>The bell has rung.</source>
        <translation>De bel is gegaan.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Aan de bel trekken</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Les vastleggen</translation>
    </message>
</context>
<context>
    <name>PairsCard</name>
    <message>
        <source>Your pairs</source>
        <translation>Jouw duo’s</translation>
    </message>
    <message>
        <source>No pair yet. Look who you could learn from.</source>
        <translation>Nog geen duo. Kijk van wie je kunt leren.</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>Collega’s voor jou</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message numerus="yes">
        <source>%n ask(s) to join</source>
        <translation>
            <numerusform>%n wil meedoen</numerusform>
            <numerusform>%n willen meedoen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Meedoen of beginnen</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>Nog geen stedenband</translation>
    </message>
    <message>
        <source>Two towns that learn from each other stand here, with how each of them fares.</source>
        <translation>Hier staan gemeenten die van elkaar leren, en hoe het met elk van hen gaat.</translation>
    </message>
    <message>
        <source>Your pairs</source>
        <translation>Jouw duo’s</translation>
    </message>
</context>
<context>
    <name>Partnership</name>
    <message>
        <source>Since %1</source>
        <translation>Sinds %1</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Leerdoelen</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Geleerde lessen</translation>
    </message>
    <message>
        <source>Lessons put into practice</source>
        <translation>Lessen in praktijk gebracht</translation>
    </message>
    <message>
        <source>Visits hosted</source>
        <translation>Bezoeken ontvangen</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Iemand</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5.</source>
        <comment>a dimension, and how two towns score it</comment>
        <translation>%1: %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Kwartaal %1 van %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) with contact</source>
        <translation>
            <numerusform>%1: %n dag met contact</numerusform>
            <numerusform>%1: %n dagen met contact</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact in these months.</source>
        <translation>Geen contact in deze maanden.</translation>
    </message>
</context>
<context>
    <name>PartnershipPage</name>
    <message>
        <source>The bell has rung.</source>
        <translation>De bel is gegaan.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Uitnodigen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>You leave with the next sync.</source>
        <translation>Je vertrekt met de volgende synchronisatie.</translation>
    </message>
    <message>
        <source>Parts of the partnership</source>
        <translation>Delen van de stedenband</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The passphrase is changed.</source>
        <translation>De wachtwoordzin is gewijzigd.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Huidige wachtwoordzin</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nieuwe wachtwoordzin</translation>
    </message>
    <message>
        <source>Four words that do not belong together are hard to guess and easy to keep.</source>
        <translation>Vier woorden die niet bij elkaar horen, zijn moeilijk te raden en makkelijk te onthouden.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Wachtwoordzin wijzigen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nog een keer</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>De twee zijn niet hetzelfde.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who takes part</source>
        <translation>Wie meedoen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Search people, professions, towns</source>
        <translation>Zoek mensen, vakken, gemeenten</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>Collega’s voor jou</translation>
    </message>
    <message>
        <source>Whom you could learn from, and why</source>
        <translation>Van wie je kunt leren, en waarom</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gevonden</translation>
    </message>
    <message>
        <source>Search looks at names, professions, towns, themes, and at what people offer and seek.</source>
        <translation>Zoeken kijkt naar namen, vakken, gemeenten, thema’s en wat mensen bieden en zoeken.</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Leave this partnership</source>
        <translation>Deze stedenband verlaten</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>%1 verlaten?</translation>
    </message>
    <message>
        <source>You read nothing that is written there from now on, and the others see that you are gone.</source>
        <translation>Je leest niets van wat daar vanaf nu geschreven wordt, en de anderen zien dat je weg bent.</translation>
    </message>
    <message>
        <source>What you wrote stays with them. To take it out too, erase what is about you first, in Settings.</source>
        <translation>Wat je schreef, blijft bij hen. Wil je dat ook weghalen, wis dan eerst alles over jou, in Instellingen.</translation>
    </message>
    <message>
        <source>Your pairs are spaces of their own, and stay.</source>
        <translation>Je duo’s zijn eigen ruimtes, en blijven.</translation>
    </message>
    <message>
        <source>With a new invitation you can come back.</source>
        <translation>Met een nieuwe uitnodiging kun je terugkomen.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlaten</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>You</source>
        <translation>Jij</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Proposed. Your colleague can accept within three weeks.</source>
        <translation>Voorgesteld. Je collega kan het binnen drie weken aannemen.</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>Duo voorstellen</translation>
    </message>
    <message>
        <source>Open your pair</source>
        <translation>Open jullie duo</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Biedt</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Zoekt</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thema’s</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Choose a picture</source>
        <translation>Kies een afbeelding</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Afbeeldingen</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no QR code in this picture that can be read.</source>
        <translation>In deze afbeelding staat geen leesbare QR-code.</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Before leaving</source>
        <translation>Voor vertrek</translation>
    </message>
    <message>
        <source>Something more to prepare</source>
        <translation>Nog iets om voor te bereiden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Worth settling</source>
        <translation>Nog te regelen</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Who agreed at home</source>
        <translation>Wie thuis akkoord ging</translation>
    </message>
    <message>
        <source>Learned there before</source>
        <translation>Daar eerder geleerd</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Wants to learn: %1</source>
        <translation>Wil leren: %1</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Nee, bedankt</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aannemen</translation>
    </message>
</context>
<context>
    <name>ProposeSheet</name>
    <message>
        <source>Learn with %1</source>
        <translation>Leren met %1</translation>
    </message>
    <message>
        <source>Say what you want to learn; your colleague says the same when accepting.</source>
        <translation>Zeg wat je wilt leren; je collega doet dat ook bij het aannemen.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Wat wil je leren?</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>Duo voorstellen</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>The bell has rung</source>
        <translation>De bel is gegaan</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Aan de bel trekken</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Vraag %1</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Visits and lessons</source>
        <translation>Bezoeken en lessen</translation>
    </message>
    <message>
        <source>Nothing yet. What the partnership does together stands here; what pairs write stays with them.</source>
        <translation>Nog niets. Wat de stedenband samen doet, staat hier; wat duo’s schrijven, blijft bij hen.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Plan een bezoek</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Alle bezoeken</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle lessen</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The nine groups you wrote down, or the sheet you printed. What you had comes back, except what had not been sent.</source>
        <translation>De negen groepen die je opschreef, of het blad dat je afdrukte. Wat je had, komt terug, behalve wat nog niet verstuurd was.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Herstelcode</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>De code is heel.</translation>
    </message>
    <message>
        <source>It stands on the sheet; otherwise ask a colleague.</source>
        <translation>Hij staat op het blad; vraag het anders een collega.</translation>
    </message>
</context>
<context>
    <name>RemoveProfileCard</name>
    <message>
        <source>Everything about you is erased, and that has been sent.</source>
        <translation>Alles over jou is gewist, en dat is verstuurd.</translation>
    </message>
    <message>
        <source>What is left is the profile on this device.</source>
        <translation>Wat overblijft, is het profiel op dit apparaat.</translation>
    </message>
    <message>
        <source>Remove the profile from this device</source>
        <translation>Het profiel van dit apparaat verwijderen</translation>
    </message>
    <message>
        <source>Remove the profile?</source>
        <translation>Het profiel verwijderen?</translation>
    </message>
    <message>
        <source>Everything that Collega keeps on this device goes, and cannot be brought back from here.</source>
        <translation>Alles wat Collega op dit apparaat bewaart, gaat weg en is van hieruit niet terug te halen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Opgeslagen als %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>For the council, or the organisation at home. It names no persons, and quotes only lessons that were made public.</source>
        <translation>Voor de raad, of voor de eigen organisatie. Er staan geen namen in, en alleen openbare lessen worden aangehaald.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Taal van het verslag</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Can you break the silence? %1</source>
        <translation>Kun jij de stilte doorbreken? %1</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Openen waar het over gaat</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Wat ervan is gekomen</translation>
    </message>
    <message>
        <source>Whoever asked reads this.</source>
        <translation>Wie het vroeg, leest dit.</translation>
    </message>
    <message>
        <source>The bell has rung</source>
        <translation>De bel is gegaan</translation>
    </message>
    <message>
        <source>Taken up by you</source>
        <translation>Door jou opgepakt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Oppakken</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Het is gedaan</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 wil meedoen</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Toelaten</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm of contact</source>
        <translation>Ritme van contact</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Aan de bel trekken</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Exchange round</source>
        <translation>Uitwisselingsronde</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) proposed. Both have to accept.</source>
        <translation>
            <numerusform>%n duo voorgesteld. Beiden moeten het aannemen.</numerusform>
            <numerusform>%n duo&apos;s voorgesteld. Beiden moeten het aannemen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a plan: the best for all together, nobody twice. Nobody hears of it before you propose it.</source>
        <translation>Dit is een plan: het beste voor allen samen, niemand dubbel. Niemand hoort ervan voordat je het voorstelt.</translation>
    </message>
    <message>
        <source>Nobody to pair at present</source>
        <translation>Nu niemand om te koppelen</translation>
    </message>
    <message>
        <source>Those who are free have nobody that fits. Invite more colleagues from both sides.</source>
        <translation>Voor wie vrij is, past er niemand. Nodig van beide kanten meer collega&apos;s uit.</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n pair(s)</source>
        <translation>
            <numerusform>%n duo voorstellen</numerusform>
            <numerusform>%n duo&apos;s voorstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this round</source>
        <translation>Niet in deze ronde</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Toelaten</translation>
    </message>
</context>
<context>
    <name>RoundPairCard</name>
    <message>
        <source>Kept together</source>
        <translation>Bij elkaar gehouden</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Loslaten</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Bij elkaar houden</translation>
    </message>
    <message>
        <source>Not these two</source>
        <translation>Niet deze twee</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 overslaan</translation>
    </message>
</context>
<context>
    <name>RungsCard</name>
    <message>
        <source>How far lessons travel</source>
        <translation>Hoe ver lessen komen</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Vervolgacties</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Stedenbanden</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>Ook gezegd</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
    <message>
        <source>People, partnerships, lessons, visits, follow-ups and what was said in them, whatever their case or accents.</source>
        <translation>Mensen, stedenbanden, lessen, bezoeken, vervolgacties en wat erin is gezegd; hoofdletters en accenten maken niet uit.</translation>
    </message>
    <message>
        <source>Nothing has these words. Search looks at the beginnings of words.</source>
        <translation>Niets bevat deze woorden. Zoeken kijkt naar het begin van woorden.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gevonden</numerusform>
            <numerusform>%n gevonden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Whoever runs it cannot read what you write.</source>
        <translation>Wie hem beheert, kan niet lezen wat je schrijft.</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>You found a partnership and invite the others. Whoever keeps Collega for your town tells you the server.</source>
        <translation>Je richt een stedenband op en nodigt de anderen uit. Wie Collega voor je gemeente beheert, noemt je de server.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Your profile: what you do, offer and seek</source>
        <translation>Je profiel: wat je doet, biedt en zoekt</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Je apparaten</translation>
    </message>
    <message>
        <source>Link a new one, shut out a lost one</source>
        <translation>Koppel een nieuw apparaat, sluit een kwijtgeraakt buiten</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Vervolgacties</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Les vastleggen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>Bureau van de bruggenbouwer</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>StrengthNote</name>
    <message>
        <source>A computer guesses this quickly. Four words that do not belong together are better.</source>
        <translation>Een computer raadt dit snel. Vier woorden die niet bij elkaar horen, zijn beter.</translation>
    </message>
    <message>
        <source>This holds against somebody who finds your phone, not against a determined attacker.</source>
        <translation>Dit houdt stand tegen wie je telefoon vindt, niet tegen een vastberaden aanvaller.</translation>
    </message>
    <message>
        <source>This holds.</source>
        <translation>Dit houdt stand.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Fit: %1 of 100</source>
        <translation>Past: %1 van 100</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>past</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>Duo voorstellen</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>You are: %1, %2.</source>
        <translation>Jij bent: %1, %2.</translation>
    </message>
    <message>
        <source>Say in your profile what you want to learn: it finds better.</source>
        <translation>Zeg in je profiel wat je wilt leren: dat zoekt beter.</translation>
    </message>
    <message>
        <source>You want to learn: %1.</source>
        <translation>Jij wilt leren: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Colleagues for you</source>
        <translation>Collega’s voor jou</translation>
    </message>
    <message>
        <source>Proposed. Your colleague can accept within three weeks.</source>
        <translation>Voorgesteld. Je collega kan het binnen drie weken aannemen.</translation>
    </message>
    <message>
        <source>What you offer and seek</source>
        <translation>Wat je biedt en zoekt</translation>
    </message>
    <message>
        <source>Nobody to suggest yet</source>
        <translation>Nog niemand om voor te stellen</translation>
    </message>
    <message>
        <source>As colleagues join and say what they offer and seek, they appear here. It helps to say what you want to learn.</source>
        <translation>Als collega’s meedoen en zeggen wat ze bieden en zoeken, verschijnen ze hier. Het helpt als jij zegt wat je wilt leren.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisatie</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Everything you write is kept on this device at once, and goes to your colleagues as soon as the server is reached. Nothing is lost while you are offline.</source>
        <translation>Alles wat je schrijft, wordt meteen op dit apparaat bewaard en gaat naar je collega’s zodra de server bereikbaar is. Offline gaat er niets verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that colleagues wrote with a newer Collega need an update of this one to be shown. They are kept, and passed on as they are.</source>
        <translation>
            <numerusform>%n gegeven dat een collega met een nieuwere Collega schreef, is pas na een update te zien. Het blijft bewaard en wordt ongewijzigd doorgegeven.</numerusform>
            <numerusform>%n gegevens die collega’s met een nieuwere Collega schreven, zijn pas na een update te zien. Ze blijven bewaard en worden ongewijzigd doorgegeven.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>You are a pair now. It will be on the way to your colleague.</source>
        <translation>Jullie zijn nu een duo. Het bericht gaat zo naar je collega.</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>De bel is gegaan.</translation>
    </message>
    <message>
        <source>Your first partnership</source>
        <translation>Je eerste stedenband</translation>
    </message>
    <message>
        <source>Nothing asks for you today</source>
        <translation>Vandaag vraagt niets je aandacht</translation>
    </message>
    <message>
        <source>Open the invitation link a colleague sent you, or found a partnership and invite them.</source>
        <translation>Open de uitnodigingslink die een collega je stuurde, of begin zelf een stedenband en nodig collega’s uit.</translation>
    </message>
    <message>
        <source>Follow-ups, visits and partners who went quiet appear here when their day comes.</source>
        <translation>Vervolgacties, bezoeken en partners van wie je niets meer hoort, verschijnen hier als hun dag komt.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Meedoen of beginnen</translation>
    </message>
    <message>
        <source>Look who you could learn from</source>
        <translation>Kijk van wie je kunt leren</translation>
    </message>
    <message>
        <source>Follow up today</source>
        <translation>Vandaag opvolgen</translation>
    </message>
    <message>
        <source>Wants to learn with you</source>
        <translation>Wil samen met jou leren</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Stil geworden</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Volgend bezoek</translation>
    </message>
    <message>
        <source>Asked again in a week.</source>
        <translation>Over een week opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>What colleagues wrote</source>
        <translation>Wat collega’s schreven</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Aan jou gevraagd</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Plan een bezoek</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lessen</translation>
    </message>
    <message>
        <source>What you learn from each other stands here.</source>
        <translation>Wat jullie van elkaar leren, staat hier.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Vervolgacties</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Alle bezoeken</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Alle lessen</translation>
    </message>
    <message>
        <source>All follow-ups</source>
        <translation>Alle vervolgacties</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>Alles doorzoeken</translation>
    </message>
</context>
<context>
    <name>TranslateCard</name>
    <message>
        <source>What did you see?</source>
        <translation>Wat heb je gezien?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Wat zegt het je?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Wat ga je ermee doen?</translation>
    </message>
    <message>
        <source>Translate it</source>
        <translation>Vertalen</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>In welke taal</translation>
    </message>
    <message>
        <source>What should its readers know of the culture it comes from?</source>
        <translation>Wat moeten lezers weten van de cultuur waar het vandaan komt?</translation>
    </message>
    <message>
        <source>Name me with it</source>
        <translation>Noem mij erbij</translation>
    </message>
    <message>
        <source>Add the translation</source>
        <translation>Vertaling toevoegen</translation>
    </message>
</context>
<context>
    <name>TranslationCard</name>
    <message>
        <source>(not translated)</source>
        <translation>(niet vertaald)</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation>Vertalingen</translation>
    </message>
    <message>
        <source>The translation stands beside the lesson.</source>
        <translation>De vertaling staat naast de les.</translation>
    </message>
    <message>
        <source>Written in: %1</source>
        <translation>Geschreven in: %1</translation>
    </message>
</context>
<context>
    <name>TwoSidedBar</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1: %2 %3, %4 %5</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>What colleagues in two towns learn from each other</source>
        <translation>Wat collega’s in twee gemeenten van elkaar leren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtwoordzin</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Ik ben mijn wachtwoordzin vergeten</translation>
    </message>
    <message>
        <source>Come back with the recovery code?</source>
        <translation>Terugkomen met de herstelcode?</translation>
    </message>
    <message>
        <source>Nobody can open what is here without the passphrase. With the recovery code you begin anew on this device, and what had been sent comes back.</source>
        <translation>Niemand kan zonder de wachtwoordzin openen wat hier staat. Met de herstelcode begin je op dit apparaat opnieuw, en komt terug wat verstuurd was.</translation>
    </message>
    <message>
        <source>What had not been sent yet stays behind.</source>
        <translation>Wat nog niet verstuurd was, blijft achter.</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is here is set aside, for if the passphrase comes back to you.</source>
        <translation>Er wordt niets verwijderd: wat hier staat, wordt opzijgezet, voor als de wachtwoordzin je weer te binnen schiet.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Bring back what it said</source>
        <translation>Terughalen wat er stond</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Past</source>
        <translation>Voorbij</translation>
    </message>
</context>
<context>
    <name>VisitEditorPage</name>
    <message>
        <source>Plan a visit</source>
        <translation>Plan een bezoek</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Inplannen</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Waar gaat het over?</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Met wie</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welke soort</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To, if it takes longer than a day</source>
        <translation>Tot en met, als het langer dan een dag duurt</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Past</source>
        <translation>Voorbij</translation>
    </message>
    <message>
        <source>Phase of the visit</source>
        <translation>Fase van het bezoek</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Voorbereiden</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Terugblikken</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n collega</numerusform>
            <numerusform>%n collega’s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s)</source>
        <translation>
            <numerusform>%n tolk</numerusform>
            <numerusform>%n tolken</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Bezoek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of visit and its host town</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n preparation(s) done</source>
        <translation>
            <numerusform>%1 van %n voorbereiding gedaan</numerusform>
            <numerusform>%1 van %n voorbereidingen gedaan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Bezoeken</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Plan een bezoek</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Nog geen bezoeken</translation>
    </message>
    <message>
        <source>Working visits, job shadowing, workshops and calls stand here, with what to prepare and what came of them.</source>
        <translation>Hier staan werkbezoeken, meelopen, workshops en gesprekken, met wat voor te bereiden is en wat ervan kwam.</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Your other device now shows a number too. Is it the same? Then approve it there, with the passphrase of that device.</source>
        <translation>Je andere apparaat toont nu ook een getal. Is het hetzelfde? Keur het dan daar goed, met de wachtwoordzin van dat apparaat.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Aan het vragen…</translation>
    </message>
    <message>
        <source>Waiting for your other device</source>
        <translation>Wachten op je andere apparaat</translation>
    </message>
    <message>
        <source>Then everything comes in by itself, and this page makes room for it.</source>
        <translation>Daarna komt alles vanzelf binnen, en maakt deze pagina er plaats voor.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>WaysStep</name>
    <message>
        <source>I am invited</source>
        <translation>Ik ben uitgenodigd</translation>
    </message>
    <message>
        <source>A colleague sent you a link or a QR code</source>
        <translation>Een collega stuurde je een link of een QR-code</translation>
    </message>
    <message>
        <source>I begin</source>
        <translation>Ik begin</translation>
    </message>
    <message>
        <source>You found a partnership and invite the others</source>
        <translation>Je richt een stedenband op en nodigt de anderen uit</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>Op een ander apparaat</translation>
    </message>
    <message>
        <source>It shows a code that brings everything here</source>
        <translation>Dat toont een code waarmee alles hierheen komt</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>Met de herstelcode</translation>
    </message>
    <message>
        <source>After losing your device or your passphrase</source>
        <translation>Als je je apparaat of je wachtwoordzin kwijt bent</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>Uit een back-up</translation>
    </message>
    <message>
        <source>A file that you made in Collega</source>
        <translation>Een bestand dat je in Collega maakte</translation>
    </message>
    <message>
        <source>You are new to Collega</source>
        <translation>Je bent nieuw bij Collega</translation>
    </message>
    <message>
        <source>You use Collega already</source>
        <translation>Je gebruikt Collega al</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>Zoals collega’s je kennen</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Vak</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>(left empty)</source>
        <translation>(leeg gelaten)</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Deze houden</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Deze nemen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Service and technique</source>
        <translation>Dienstverlening en techniek</translation>
    </message>
    <message>
        <source>Working with civil society</source>
        <translation>Samenwerken met maatschappelijke organisaties</translation>
    </message>
    <message>
        <source>Understanding a community</source>
        <translation>Een gemeenschap begrijpen</translation>
    </message>
    <message>
        <source>How we work ourselves</source>
        <translation>Hoe wij zelf werken</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Vaardigheden</translation>
    </message>
    <message>
        <source>Awareness and motivation</source>
        <translation>Bewustwording en motivatie</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Wider network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Gepland</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Geprobeerd</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Ingevoerd</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>The mandate lies higher up</source>
        <translation>De bevoegdheid ligt hogerop</translation>
    </message>
    <message>
        <source>No support from the town</source>
        <translation>Geen steun van de gemeente</translation>
    </message>
    <message>
        <source>Thin preparation</source>
        <translation>Magere voorbereiding</translation>
    </message>
    <message>
        <source>Unknown context</source>
        <translation>Onbekende context</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>No money, people or equipment</source>
        <translation>Geen geld, mensen of middelen</translation>
    </message>
    <message>
        <source>No openness to learn</source>
        <translation>Geen openheid om te leren</translation>
    </message>
    <message>
        <source>Colleagues left</source>
        <translation>Collega’s zijn vertrokken</translation>
    </message>
    <message>
        <source>Working visit</source>
        <translation>Werkbezoek</translation>
    </message>
    <message>
        <source>Job shadowing</source>
        <translation>Meelopen</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Ontmoeting</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Staff days</source>
        <translation>Werkdagen</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Materieel</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Ontvangst</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Kennis</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>Een duo</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professional</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Bruggenbouwer</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiatiefnemer</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Bemiddelaar</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Lokale overheid</translation>
    </message>
    <message>
        <source>Higher government</source>
        <translation>Hogere overheid</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Maatschappelijke organisatie</translation>
    </message>
    <message>
        <source>School</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Knowledge institute</source>
        <translation>Kennisinstelling</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>No link through residents</source>
        <translation>Geen band via inwoners</translation>
    </message>
    <message>
        <source>Residents from the wider region</source>
        <translation>Inwoners uit de wijdere regio</translation>
    </message>
    <message>
        <source>Residents from the partner town itself</source>
        <translation>Inwoners uit de partnergemeente zelf</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Stedenband</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Duo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Levendig</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Afkoelend</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Slapend</translation>
    </message>
    <message>
        <source>Waking</source>
        <translation>Ontwakend</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Bezoek gepland</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>Alleen op dit apparaat</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Onderweg</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Bijgewerkt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinding maken</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Verzenden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spaans</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Koerdisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>Tarifit</source>
        <translation>Tarifit</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turks</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>Tamazight</translation>
    </message>
    <message>
        <source>%1 offers what you seek: %2.</source>
        <translation>%1 biedt wat jij zoekt: %2.</translation>
    </message>
    <message>
        <source>%1 seeks what you offer: %2.</source>
        <translation>%1 zoekt wat jij biedt: %2.</translation>
    </message>
    <message>
        <source>%1 knows something that is new to you: %2.</source>
        <translation>%1 weet iets wat nieuw is voor jou: %2.</translation>
    </message>
    <message>
        <source>%1 offers what %2 seeks: %3.</source>
        <translation>%1 biedt wat %2 zoekt: %3.</translation>
    </message>
    <message>
        <source>%1 seeks what %2 offers: %3.</source>
        <translation>%1 zoekt wat %2 biedt: %3.</translation>
    </message>
    <message>
        <source>%1 knows something that is new to %2: %3.</source>
        <translation>%1 weet iets wat nieuw is voor %2: %3.</translation>
    </message>
    <message>
        <source>The same profession: %1.</source>
        <translation>Hetzelfde vak: %1.</translation>
    </message>
    <message>
        <source>A theme in common: %1.</source>
        <translation>Een gedeeld thema: %1.</translation>
    </message>
    <message>
        <source>A language in common: %1.</source>
        <translation>Een gedeelde taal: %1.</translation>
    </message>
    <message>
        <source>There is no language in common.</source>
        <translation>Er is geen gedeelde taal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n pair(s) or proposal(s) already.</source>
        <translation>
            <numerusform>%1 heeft al %n duo of voorstel.</numerusform>
            <numerusform>%1 heeft al %n duo’s of voorstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can bridge that: speaks %2.</source>
        <translation>%1 kan die brug slaan: spreekt %2.</translation>
    </message>
    <message>
        <source>%1 can bridge that: speaks %2, and knows the subject (%3).</source>
        <translation>%1 kan die brug slaan: spreekt %2 en kent het onderwerp (%3).</translation>
    </message>
    <message>
        <source>What did you learn from the visit?</source>
        <translation>Wat heb je van het bezoek geleerd?</translation>
    </message>
    <message>
        <source>Have you thanked your hosts and agreed on what comes next?</source>
        <translation>Heb je je gastheren bedankt en afgesproken hoe het verdergaat?</translation>
    </message>
    <message>
        <source>Three months on: what did you do with what you learned?</source>
        <translation>Drie maanden verder: wat heb je gedaan met wat je leerde?</translation>
    </message>
    <message>
        <source>Half a year on: what has become of what you learned?</source>
        <translation>Een half jaar verder: wat is er geworden van wat je leerde?</translation>
    </message>
    <message>
        <source>Have the visit agreed at home, and say who agreed</source>
        <translation>Laat het bezoek thuis goedkeuren en zeg wie akkoord ging</translation>
    </message>
    <message>
        <source>Say what each side wants to learn</source>
        <translation>Zeg wat elke kant wil leren</translation>
    </message>
    <message>
        <source>Read about the town you visit</source>
        <translation>Lees over de gemeente die je bezoekt</translation>
    </message>
    <message>
        <source>Read earlier lessons on the subject</source>
        <translation>Lees eerdere lessen over het onderwerp</translation>
    </message>
    <message>
        <source>Send your questions beforehand</source>
        <translation>Stuur je vragen vooraf</translation>
    </message>
    <message>
        <source>Find an interpreter who knows the subject</source>
        <translation>Zoek een tolk die het onderwerp kent</translation>
    </message>
    <message>
        <source>Agree on the programme</source>
        <translation>Spreek het programma af</translation>
    </message>
    <message>
        <source>Arrange travel and papers</source>
        <translation>Regel reis en papieren</translation>
    </message>
    <message>
        <source>Set a date to tell colleagues at home</source>
        <translation>Prik een datum om het collega’s thuis te vertellen</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Nog geen contact.</translation>
    </message>
    <message>
        <source>Last contact %1.</source>
        <translation>Laatste contact: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n day(s).</source>
        <translation>
            <numerusform>Meestal elke dag contact.</numerusform>
            <numerusform>Meestal om de %n dagen contact.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in step.</source>
        <translation>Alles is bijgewerkt.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>%1 t/⁠m %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>vandaag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>over %n dag</numerusform>
            <numerusform>over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be right.</source>
        <translation>Dat kan niet kloppen.</translation>
    </message>
    <message>
        <source>The calendar has no such day or time.</source>
        <translation>De kalender kent deze dag of tijd niet.</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8.</source>
        <translation>De tekst is niet in UTF-8 geschreven.</translation>
    </message>
    <message>
        <source>This is not a whole invitation link.</source>
        <translation>Dit is geen volledige uitnodigingslink.</translation>
    </message>
    <message>
        <source>This invitation has expired.</source>
        <translation>Deze uitnodiging is verlopen.</translation>
    </message>
    <message>
        <source>This invitation has been used already.</source>
        <translation>Deze uitnodiging is al gebruikt.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>Er zit een typefout in de herstelcode.</translation>
    </message>
    <message>
        <source>Your role here does not allow this.</source>
        <translation>Je rol hier staat dit niet toe.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Het is er al.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Collega.</source>
        <translation>Dit is geschreven door een nieuwere versie van Collega.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>De server weigerde dit.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>Another program has this profile open.</source>
        <translation>Een ander programma heeft dit profiel open.</translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation>Er is hier niets met die naam.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>Er staat geen profiel in deze map.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Deze wachtwoordzin opent het profiel niet.</translation>
    </message>
    <message>
        <source>The profile is locked.</source>
        <translation>Het profiel is vergrendeld.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>De server is niet bereikbaar.</translation>
    </message>
    <message>
        <source>What answered is not a Collega server, or it is in trouble.</source>
        <translation>Wat antwoordde is geen Collega-server, of hij heeft een storing.</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>De server heeft de sessie beëindigd.</translation>
    </message>
    <message>
        <source>The server asks to go slower.</source>
        <translation>De server vraagt om het rustiger aan te doen.</translation>
    </message>
    <message>
        <source>A file of this profile is damaged.</source>
        <translation>Een bestand van dit profiel is beschadigd.</translation>
    </message>
    <message>
        <source>Something the server sent does not bear a valid signature.</source>
        <translation>Iets wat de server stuurde, draagt geen geldige handtekening.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this device and will be sent.</source>
        <translation>Wat je schreef is op dit apparaat bewaard en wordt nog verstuurd.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this device.</source>
        <translation>Wat je schreef is op dit apparaat bewaard.</translation>
    </message>
    <message>
        <source>What was synchronised is safe with your colleagues.</source>
        <translation>Wat al gesynchroniseerd was, is veilig bij je collega’s.</translation>
    </message>
    <message>
        <source>It was not let in; the rest goes on.</source>
        <translation>Het is niet toegelaten; de rest gaat door.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Het blijft bewaard zoals het is.</translation>
    </message>
    <message>
        <source>Please correct it and try again.</source>
        <translation>Verbeter het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-09, with a time as 2026-12-09T09:00.</source>
        <translation>Schrijf de dag als 2026-12-09, met een tijd als 2026-12-09T09:00.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and try again.</source>
        <translation>Sla de tekst op als UTF-8 en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Copy the link again, from beginning to end.</source>
        <translation>Kopieer de link opnieuw, van begin tot eind.</translation>
    </message>
    <message>
        <source>Ask the person who invited you for a new one.</source>
        <translation>Vraag een nieuwe aan wie jou uitnodigde.</translation>
    </message>
    <message>
        <source>Compare that group with what you kept.</source>
        <translation>Vergelijk die groep cijfers met wat je bewaarde.</translation>
    </message>
    <message>
        <source>Ask a coordinator.</source>
        <translation>Vraag het een coördinator.</translation>
    </message>
    <message>
        <source>Update Collega on this device.</source>
        <translation>Werk Collega op dit apparaat bij.</translation>
    </message>
    <message>
        <source>Ask a coordinator, or whoever runs the server.</source>
        <translation>Vraag het een coördinator of wie de server beheert.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Maak ruimte op de schijf en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Close the other program first.</source>
        <translation>Sluit eerst het andere programma.</translation>
    </message>
    <message>
        <source>Look at the list and choose again.</source>
        <translation>Bekijk de lijst en kies opnieuw.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new profile.</source>
        <translation>Kies een andere map of maak een nieuw profiel.</translation>
    </message>
    <message>
        <source>Try again; capitals and accents count.</source>
        <translation>Probeer het opnieuw; hoofdletters en accenten tellen mee.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
        <translation>Ontgrendel het met je wachtwoordzin.</translation>
    </message>
    <message>
        <source>Go on working; Collega tries again by itself. If it lasts, check your connection.</source>
        <translation>Werk gewoon door; Collega probeert het vanzelf opnieuw. Duurt het lang, controleer dan je verbinding.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask whoever runs it.</source>
        <translation>Controleer het adres van de server of vraag het wie hem beheert.</translation>
    </message>
    <message>
        <source>You need do nothing; Collega tries again by itself.</source>
        <translation>Je hoeft niets te doen; Collega probeert het vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>Make a copy of the folder, then join again or restore a backup.</source>
        <translation>Maak een kopie van de map en meld je opnieuw aan of zet een reservekopie terug.</translation>
    </message>
    <message>
        <source>Tell a coordinator, and compare the head code with a colleague.</source>
        <translation>Meld het een coördinator en vergelijk de stand-code met een collega.</translation>
    </message>
    <message>
        <source>Same profession: %1</source>
        <translation>Zelfde vak: %1</translation>
    </message>
    <message>
        <source>Same theme: %1</source>
        <translation>Zelfde thema: %1</translation>
    </message>
    <message>
        <source>Speaks %1 too</source>
        <translation>Spreekt ook %1</translation>
    </message>
    <message>
        <source>No language in common</source>
        <translation>Geen gedeelde taal</translation>
    </message>
    <message>
        <source>Offers what you seek: %1</source>
        <translation>Biedt wat jij zoekt: %1</translation>
    </message>
    <message>
        <source>Seeks what you offer: %1</source>
        <translation>Zoekt wat jij biedt: %1</translation>
    </message>
    <message>
        <source>New to you: %1</source>
        <translation>Nieuw voor jou: %1</translation>
    </message>
    <message numerus="yes">
        <source>Has %n pair(s) or proposal(s) already</source>
        <translation>
            <numerusform>Heeft al %n duo of voorstel</numerusform>
            <numerusform>Heeft al %n duo’s of voorstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n week geleden</numerusform>
            <numerusform>%n weken geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n maand geleden</numerusform>
            <numerusform>%n maanden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n jaar geleden</numerusform>
            <numerusform>%n jaar geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>over %n week</numerusform>
            <numerusform>over %n weken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>over %n maand</numerusform>
            <numerusform>over %n maanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>over %n jaar</numerusform>
            <numerusform>over %n jaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n week(s).</source>
        <translation>
            <numerusform>Meestal elke week contact.</numerusform>
            <numerusform>Meestal om de %n weken contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n month(s).</source>
        <translation>
            <numerusform>Meestal elke maand contact.</numerusform>
            <numerusform>Meestal om de %n maanden contact.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n year(s).</source>
        <translation>
            <numerusform>Meestal elk jaar contact.</numerusform>
            <numerusform>Meestal om de %n jaar contact.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Opgepakt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>%1 is a broker here.</source>
        <translation>%1 is hier bruggenbouwer.</translation>
    </message>
    <message>
        <source>%1 speaks %2.</source>
        <translation>%1 spreekt %2.</translation>
    </message>
    <message>
        <source>%1 knows the subject (%2).</source>
        <translation>%1 kent het onderwerp (%2).</translation>
    </message>
    <message>
        <source>%1 speaks %2, and knows the subject (%3).</source>
        <translation>%1 spreekt %2 en kent het onderwerp (%3).</translation>
    </message>
    <message>
        <source>No broker here fits it; all of them see the request.</source>
        <translation>Geen bruggenbouwer hier past erbij; ze zien het verzoek allemaal.</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Er is nog niets gezegd.</translation>
    </message>
    <message>
        <source>The broker&apos;s share of the words is %1.</source>
        <translation>Van de woorden is %1 van de bruggenbouwer.</translation>
    </message>
    <message>
        <source>You said %1 of the words. A silence now and then leaves the others more room.</source>
        <translation>Je sprak %1 van de woorden. Een stilte nu en dan geeft de anderen meer ruimte.</translation>
    </message>
    <message>
        <source>The broker said %1 of the words. It is the conversation of you both: do speak.</source>
        <translation>De bruggenbouwer sprak %1 van de woorden. Het is jullie gesprek: laat van je horen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here of %n other partnership(s).</source>
        <translation>
            <numerusform>Van %n andere stedenband is hier niets bekend.</numerusform>
            <numerusform>Van %n andere stedenbanden is hier niets bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here of %n other pair(s).</source>
        <translation>
            <numerusform>Van %n ander duo is hier niets bekend.</numerusform>
            <numerusform>Van %n andere duo’s is hier niets bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n partnership(s) only goals and lessons are known here.</source>
        <translation>
            <numerusform>Van %n stedenband zijn hier alleen doelen en lessen bekend.</numerusform>
            <numerusform>Van %n stedenbanden zijn hier alleen doelen en lessen bekend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pair(s) only goals and lessons are known here.</source>
        <translation>
            <numerusform>Van %n duo zijn hier alleen doelen en lessen bekend.</numerusform>
            <numerusform>Van %n duo’s zijn hier alleen doelen en lessen bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>The only pair has no learning goal for %1.</source>
        <translation>Het enige duo heeft geen leerdoel voor %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n pair(s) has a learning goal for %1.</source>
        <translation>
            <numerusform>Geen van %n duo heeft een leerdoel voor %1.</numerusform>
            <numerusform>Geen van de %n duo’s heeft een leerdoel voor %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pairs have a learning goal for %2.</source>
        <translation>
            <numerusform>%n van de %1 duo’s heeft een leerdoel voor %2.</numerusform>
            <numerusform>%n van de %1 duo’s hebben een leerdoel voor %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no learning goal in its partnership.</source>
        <translation>%1 heeft geen leerdoel in zijn stedenband.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n partnership(s) has a learning goal for %1.</source>
        <translation>
            <numerusform>Geen van %n stedenband heeft een leerdoel voor %1.</numerusform>
            <numerusform>Geen van de %n stedenbanden heeft een leerdoel voor %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 partnerships have a learning goal for %2.</source>
        <translation>
            <numerusform>%n van de %1 stedenbanden heeft een leerdoel voor %2.</numerusform>
            <numerusform>%n van de %1 stedenbanden hebben een leerdoel voor %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similarities</source>
        <translation>Overeenkomsten</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Middelen</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Macht</translation>
    </message>
    <message>
        <source>Transnational ties</source>
        <translation>Banden over grenzen heen</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>Wacht op antwoord</translation>
    </message>
    <message>
        <source>Backed</source>
        <translation>Gesteund</translation>
    </message>
    <message>
        <source>Not backed</source>
        <translation>Niet gesteund</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassiek</translation>
    </message>
    <message>
        <source>Multi-actor</source>
        <translation>Met meer partijen</translation>
    </message>
    <message>
        <source>Multi-level</source>
        <translation>Met meer bestuurslagen</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Leerdoelen</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Geleerde lessen</translation>
    </message>
    <message>
        <source>Put into practice</source>
        <translation>In praktijk gebracht</translation>
    </message>
    <message>
        <source>Visits hosted</source>
        <translation>Bezoeken ontvangen</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Bijdragen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>%1 has not said yet what it wants to learn.</source>
        <translation>%1 heeft nog niet gezegd wat het wil leren.</translation>
    </message>
    <message numerus="yes">
        <source>%1 set %2 of %n learning goal(s).</source>
        <translation>
            <numerusform>%1 stelde %2 van %n leerdoel.</numerusform>
            <numerusform>%1 stelde %2 van de %n leerdoelen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 learned %2 of %n lesson(s).</source>
        <translation>
            <numerusform>%1 leerde %2 van %n les.</numerusform>
            <numerusform>%1 leerde %2 van de %n lessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 applied %2 of %n lesson(s) that were put into practice.</source>
        <translation>
            <numerusform>%1 paste %2 toe van %n les die in praktijk is gebracht.</numerusform>
            <numerusform>%1 paste %2 toe van de %n lessen die in praktijk zijn gebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hosted %2 of %n visit(s).</source>
        <translation>
            <numerusform>%1 ontving %2 van %n bezoek.</numerusform>
            <numerusform>%1 ontving %2 van de %n bezoeken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %2 of %n contribution(s).</source>
        <translation>
            <numerusform>%1 deed %2 van %n bijdrage.</numerusform>
            <numerusform>%1 deed %2 van de %n bijdragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote %2 of %n message(s).</source>
        <translation>
            <numerusform>%1 schreef %2 van %n bericht.</numerusform>
            <numerusform>%1 schreef %2 van de %n berichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5. That is worth a conversation.</source>
        <translation>%1: %2 zegt %3, %4 zegt %5. Dat is een gesprek waard.</translation>
    </message>
    <message>
        <source>Only local government takes part.</source>
        <translation>Alleen gemeenten doen mee.</translation>
    </message>
    <message>
        <source>These take part beside local government: %1.</source>
        <translation>Naast de gemeenten doen mee: %1.</translation>
    </message>
    <message>
        <source>Higher or wider government takes part (%1); civil society has no weight in it.</source>
        <translation>Hogere of bredere overheid doet mee (%1); de samenleving legt er geen gewicht in de schaal.</translation>
    </message>
    <message>
        <source>The society around the towns takes part (%1), and higher or wider government (%2).</source>
        <translation>De samenleving rond de gemeenten doet mee (%1), en hogere of bredere overheid ook (%2).</translation>
    </message>
    <message>
        <source>For a hybrid it lacks an association, a school, a knowledge institute or a business.</source>
        <translation>Voor een hybride ontbreekt een vereniging, een school, een kennisinstelling of een bedrijf.</translation>
    </message>
    <message>
        <source>For a hybrid somebody from here would have to take part: %1.</source>
        <translation>Voor een hybride zou hiervan iemand mee moeten doen: %1.</translation>
    </message>
    <message>
        <source>For a hybrid it lacks a province, a ministry or a union of municipalities.</source>
        <translation>Voor een hybride ontbreekt een provincie, een ministerie of een vereniging van gemeenten.</translation>
    </message>
    <message>
        <source>Taken for local government, because nobody has said what they are: %1.</source>
        <translation>Als gemeente geteld, omdat niemand heeft gezegd wat ze zijn: %1.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Money in %1</source>
        <comment>a currency</comment>
        <translation>Geld in %1</translation>
    </message>
    <message>
        <source>Other contributions</source>
        <translation>Andere bijdragen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 put in %3. One side gives, the other receives.</source>
        <translation>%1: %2 bracht %3 in. De ene kant geeft, de andere ontvangt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a town and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: carried together, by %2.</source>
        <translation>%1: samen gedragen, door %2.</translation>
    </message>
    <message numerus="yes">
        <source>Has waited for %1 for %n day(s).</source>
        <translation>
            <numerusform>Wacht al %n dag op %1.</numerusform>
            <numerusform>Wacht al %n dagen op %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave its backing after %n day(s).</source>
        <translation>
            <numerusform>%1 gaf na %n dag zijn steun.</numerusform>
            <numerusform>%1 gaf na %n dagen zijn steun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused after %n day(s).</source>
        <translation>
            <numerusform>%1 weigerde na %n dag.</numerusform>
            <numerusform>%1 weigerde na %n dagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n lesson(s).</source>
        <translation>
            <numerusform>Het houdt %n les tegen.</numerusform>
            <numerusform>Het houdt %n lessen tegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was overcome for %n lesson(s).</source>
        <translation>
            <numerusform>Voor %n les is het overwonnen.</numerusform>
            <numerusform>Voor %n lessen is het overwonnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can lift it for %n lesson(s).</source>
        <translation>
            <numerusform>%1 kan het voor %n les wegnemen.</numerusform>
            <numerusform>%1 kan het voor %n lessen wegnemen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked lesson(s) do not say what is in the way.</source>
        <translation>
            <numerusform>%n geblokkeerde les zegt niet wat in de weg staat.</numerusform>
            <numerusform>%n geblokkeerde lessen zeggen niet wat in de weg staat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) went up a rung from %1 to %2.</source>
        <translation>
            <numerusform>%n les klom een trede hoger van %1 tot %2.</numerusform>
            <numerusform>%n lessen klommen een trede hoger van %1 tot %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Wat heb je gezien?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Wat zegt het je?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Wat ga je ermee doen?</translation>
    </message>
    <message>
        <source>It is blocked: what stands in the way, and who can lift it?</source>
        <translation>Geblokkeerd: wat staat er in de weg, en wie kan dat wegnemen?</translation>
    </message>
    <message>
        <source>Nothing stands in its way any more: what comes next?</source>
        <translation>Er staat niets meer in de weg: wat is de volgende stap?</translation>
    </message>
    <message>
        <source>One person adopted it: could the department use it too?</source>
        <translation>Eén persoon heeft het ingevoerd: kan de afdeling er ook iets mee?</translation>
    </message>
    <message>
        <source>Who can lift what stands in the way?</source>
        <translation>Wie kan wegnemen wat er in de weg staat?</translation>
    </message>
    <message>
        <source>Short lessons are read: a page and a half at most.</source>
        <translation>Korte lessen worden gelezen: hooguit anderhalve bladzijde.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lesson</comment>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Climbed from %1 to %2</source>
        <comment>lesson; rungs</comment>
        <translation>Gestegen van %1 naar %2</translation>
    </message>
    <message>
        <source>Learned in %1</source>
        <comment>lesson; town</comment>
        <translation>Geleerd in %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>lesson; theme</comment>
        <translation>Over %1</translation>
    </message>
    <message>
        <source>Learned in %1, about %2</source>
        <comment>lesson; town, theme</comment>
        <translation>Geleerd in %1, over %2</translation>
    </message>
    <message>
        <source>%1 confirms that this is what was meant.</source>
        <translation>%1 bevestigt: zo was het bedoeld.</translation>
    </message>
    <message>
        <source>%1 says that this is not what was meant.</source>
        <translation>%1 zegt: zo was het niet bedoeld.</translation>
    </message>
    <message>
        <source>The partnership</source>
        <translation>De stedenband</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Het netwerk</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Anybody can read this.</source>
        <translation>Iedereen kan dit lezen.</translation>
    </message>
    <message>
        <source>%1 is mentioned, and has not agreed to be named: “%2”</source>
        <translation>%1 wordt genoemd en heeft daar niet mee ingestemd: “%2”</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Uitgesloten</translation>
    </message>
    <message>
        <source>Asked not to be matched</source>
        <translation>Wil nu niet gekoppeld worden</translation>
    </message>
    <message>
        <source>Has a pair or proposal already</source>
        <translation>Heeft al een duo of voorstel</translation>
    </message>
    <message>
        <source>Nobody fits at present</source>
        <translation>Op dit moment past niemand</translation>
    </message>
    <message>
        <source>Those who fit are paired better</source>
        <translation>Wie past, vormt met een ander een beter duo</translation>
    </message>
    <message>
        <source>Nobody in %1 has agreed to it yet.</source>
        <translation>In %1 heeft nog niemand ermee ingestemd.</translation>
    </message>
    <message>
        <source>%1 agreed for %2 on %3.</source>
        <translation>%1 stemde er op %3 mee in namens %2.</translation>
    </message>
    <message>
        <source>They have not heard yet what came of it.</source>
        <translation>Zij hebben nog niet gehoord wat het opleverde.</translation>
    </message>
    <message>
        <source>They heard on %1 what came of it.</source>
        <translation>Op %1 hoorden zij wat het opleverde.</translation>
    </message>
    <message>
        <source>%1 handed over to %2 on %3.</source>
        <translation>%1 droeg het duo op %3 over aan %2.</translation>
    </message>
    <message>
        <source>%1 did not hand over to %2.</source>
        <translation>%1 heeft het duo niet overgedragen aan %2.</translation>
    </message>
    <message>
        <source>%1 asks to hand over to %2.</source>
        <translation>%1 wil het duo overdragen aan %2.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet.</source>
        <translation>%1 heeft nog niet ingestemd.</translation>
    </message>
    <message>
        <source>The proposal has lapsed: 21 days without an answer.</source>
        <translation>Het voorstel is vervallen: 21 dagen zonder antwoord.</translation>
    </message>
    <message>
        <source>%1 asked not to be matched for now.</source>
        <translation>%1 wil voorlopig niet gekoppeld worden.</translation>
    </message>
    <message>
        <source>%1 asked not to be matched until %2.</source>
        <translation>%1 wil tot en met %2 niet gekoppeld worden.</translation>
    </message>
    <message numerus="yes">
        <source>%n staff day(s)</source>
        <translation>
            <numerusform>%n werkdag</numerusform>
            <numerusform>%n werkdagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation>Beschikbaar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 can read this, and whoever joins later.</source>
        <translation>
            <numerusform>%n lid van %1 kan dit lezen, en wie er later bij komt.</numerusform>
            <numerusform>%n leden van %1 kunnen dit lezen, en wie er later bij komt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three months on: what has your side done with this lesson?</source>
        <translation>Drie maanden later: wat heeft jullie kant met deze les gedaan?</translation>
    </message>
    <message>
        <source>Half a year on: what has your side done with this lesson, and who took it up?</source>
        <translation>Een half jaar later: wat heeft jullie kant met deze les gedaan, en wie heeft hem opgepakt?</translation>
    </message>
    <message>
        <source>A year on: is this lesson part of how your side works, and in which procedure?</source>
        <translation>Een jaar later: hoort deze les bij de werkwijze van jullie kant, en in welke procedure?</translation>
    </message>
    <message>
        <source>Agree whom you follow, and what you may do</source>
        <translation>Afspreken met wie je meeloopt en wat je mag doen</translation>
    </message>
    <message>
        <source>Arrange insurance and protective clothing</source>
        <translation>Verzekering en beschermende kleding regelen</translation>
    </message>
    <message>
        <source>Invite those who take part on both sides</source>
        <translation>De deelnemers van beide kanten uitnodigen</translation>
    </message>
    <message>
        <source>Have the material in the languages of those who come</source>
        <translation>Het materiaal klaar hebben in de talen van wie komt</translation>
    </message>
    <message>
        <source>Agree on the hour, by the clocks of both towns</source>
        <translation>Het uur afspreken, op de klok van beide gemeenten</translation>
    </message>
    <message>
        <source>Agree who takes notes</source>
        <translation>Afspreken wie notities maakt</translation>
    </message>
    <message>
        <source>Nobody named as interpreter speaks both %1 and %2.</source>
        <translation>Geen van de genoemde tolken spreekt zowel %1 als %2.</translation>
    </message>
    <message>
        <source>Nobody from %1 takes part.</source>
        <translation>Niemand uit %1 doet mee.</translation>
    </message>
    <message>
        <source>Some of you share no language, and no interpreter is named.</source>
        <translation>Sommigen van jullie spreken geen gemeenschappelijke taal en er is geen tolk genoemd.</translation>
    </message>
    <message>
        <source>It is short: two to five days are most useful.</source>
        <translation>Het is kort: twee tot vijf dagen leveren het meeste op.</translation>
    </message>
    <message>
        <source>It is long: two to five days are most useful.</source>
        <translation>Het is lang: twee tot vijf dagen leveren het meeste op.</translation>
    </message>
    <message>
        <source>It does not say who agreed to it at home.</source>
        <translation>Er staat niet bij wie er thuis mee heeft ingestemd.</translation>
    </message>
    <message>
        <source>It does not say which town is the host.</source>
        <translation>Er staat niet bij welke gemeente gastheer is.</translation>
    </message>
    <message>
        <source>There is no briefing of %1 yet.</source>
        <translation>Er is nog geen wegwijzer van %1.</translation>
    </message>
    <message>
        <source>No lesson has been logged yet.</source>
        <translation>Er is nog geen les vastgelegd.</translation>
    </message>
    <message>
        <source>The hosts have not been thanked yet.</source>
        <translation>De gastheren zijn nog niet bedankt.</translation>
    </message>
    <message>
        <source>It has not been debriefed yet.</source>
        <translation>Er is nog geen nabespreking.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>Dit is te groot.</translation>
    </message>
    <message>
        <source>A lesson fits on a page and a half, an attachment in 25 MB.</source>
        <translation>Een les past op anderhalve bladzijde, een bijlage in 25 MB.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for more room.</source>
        <translation>Vraag wie de server beheert om meer ruimte.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Nog niet opgehaald</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Wordt opgehaald</translation>
    </message>
    <message>
        <source>Damaged: it cannot be opened</source>
        <translation>Beschadigd: kan niet worden geopend</translation>
    </message>
    <message>
        <source>%1 learn from each other.</source>
        <translation>%1 leren van elkaar.</translation>
    </message>
    <message>
        <source>%1 have worked together since %2.</source>
        <translation>%1 werken samen sinds %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) take part.</source>
        <translation>
            <numerusform>%n stedenband doet mee.</numerusform>
            <numerusform>%n stedenbanden doen mee.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of colleagues work together.</source>
        <translation>
            <numerusform>%n duo van collega&apos;s werkt samen.</numerusform>
            <numerusform>%n duo&apos;s van collega&apos;s werken samen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) in all</source>
        <translation>
            <numerusform>%n les in totaal</numerusform>
            <numerusform>%n lessen in totaal</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning on both sides</source>
        <translation>Leren aan beide kanten</translation>
    </message>
    <message>
        <source>From the beginning until now</source>
        <translation>Vanaf het begin tot nu</translation>
    </message>
    <message>
        <source>Mutual learning in six dimensions</source>
        <translation>Wederzijds leren in zes dimensies</translation>
    </message>
    <message>
        <source>From 1 (low) to 5 (high), as each side sees it</source>
        <translation>Van 1 (laag) tot 5 (hoog), zoals elke kant het ziet</translation>
    </message>
    <message>
        <source>How far lessons travel</source>
        <translation>Hoe ver lessen komen</translation>
    </message>
    <message>
        <source>Rhythm of contact</source>
        <translation>Ritme van contact</translation>
    </message>
    <message>
        <source>Days with contact, by month</source>
        <translation>Dagen met contact, per maand</translation>
    </message>
    <message>
        <source>How the partnerships fare</source>
        <translation>Hoe het met de stedenbanden gaat</translation>
    </message>
    <message>
        <source>What the lessons are about</source>
        <translation>Waar de lessen over gaan</translation>
    </message>
    <message>
        <source>What was learned, in their own words</source>
        <translation>Wat er geleerd is, in eigen woorden</translation>
    </message>
    <message>
        <source>From lessons that anybody may read</source>
        <translation>Uit lessen die iedereen mag lezen</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Wat er in de weg staat</translation>
    </message>
    <message>
        <source>Lessons that are held up, and who can help</source>
        <translation>Lessen die stilliggen, en wie kan helpen</translation>
    </message>
    <message>
        <source>What each side put in</source>
        <translation>Wat elke kant heeft bijgedragen</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Wat ervan geworden is</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Wie meedoen</translation>
    </message>
    <message>
        <source>Report on the network, %1</source>
        <translation>Verslag over het netwerk, %1</translation>
    </message>
    <message>
        <source>Report on a pair of colleagues, %1</source>
        <translation>Verslag over een duo van collega&apos;s, %1</translation>
    </message>
    <message>
        <source>Report on the partnership, %1</source>
        <translation>Verslag over de stedenband, %1</translation>
    </message>
    <message>
        <source>How it began: %1.</source>
        <translation>Hoe het begon: %1.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation>Het gaat over %1.</translation>
    </message>
    <message>
        <source>Made with Collega on %1. It names no persons.</source>
        <translation>Gemaakt met Collega op %1. Er staan geen namen van personen in.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message numerus="yes">
        <source>lesson(s) learned</source>
        <translation>
            <numerusform>les geleerd</numerusform>
            <numerusform>lessen geleerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them put into practice</source>
        <translation>
            <numerusform>daarvan toegepast</numerusform>
            <numerusform>daarvan toegepast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit(s) to each other</source>
        <translation>
            <numerusform>bezoek aan elkaar</numerusform>
            <numerusform>bezoeken aan elkaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) with contact</source>
        <translation>
            <numerusform>dag met contact</numerusform>
            <numerusform>dagen met contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follow-up(s) kept</source>
        <translation>
            <numerusform>vervolgactie nagekomen</numerusform>
            <numerusform>vervolgacties nagekomen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of all</comment>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Nobody has said yet who can lift it.</source>
        <translation>Nog niemand zei wie dit kan wegnemen.</translation>
    </message>
    <message>
        <source>Can be lifted by: %1</source>
        <translation>Kan worden weggenomen door: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) changed something for residents at home.</source>
        <translation>
            <numerusform>%n les veranderde thuis iets voor inwoners.</numerusform>
            <numerusform>%n lessen veranderden thuis iets voor inwoners.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) of civil society wait for a town&apos;s backing.</source>
        <translation>
            <numerusform>%n maatschappelijk initiatief wacht op steun van een gemeente.</numerusform>
            <numerusform>%n maatschappelijke initiatieven wachten op steun van een gemeente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapted to one&apos;s own work</source>
        <translation>Aangepast aan het eigen werk</translation>
    </message>
    <message>
        <source>Part of a procedure</source>
        <translation>Onderdeel van een werkwijze</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nog niets</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>Of which paid by programmes</source>
        <translation>Waarvan uit programma&apos;s betaald</translation>
    </message>
    <message>
        <source>translated by people</source>
        <translation>door mensen vertaald</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>geschreven in het %1</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>Thuis: %1</translation>
    </message>
    <message>
        <source>Collega: visits and follow-ups</source>
        <translation>Collega: bezoeken en vervolgacties</translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation>Deelnemers: %1</translation>
    </message>
    <message>
        <source>Interpreting: %1</source>
        <translation>Tolk: %1</translation>
    </message>
    <message>
        <source>Programme:</source>
        <translation>Programma:</translation>
    </message>
    <message>
        <source>Still to be done before:</source>
        <translation>Nog te doen vooraf:</translation>
    </message>
    <message>
        <source>What partner towns learned from each other</source>
        <translation>Wat partnergemeenten van elkaar leerden</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) that colleagues in partner towns learned from each other.</source>
        <translation>
            <numerusform>%n les die collega’s in partnergemeenten van elkaar leerden.</numerusform>
            <numerusform>%n lessen die collega’s in partnergemeenten van elkaar leerden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Andere lessen</translation>
    </message>
    <message>
        <source>No lesson has been made public yet.</source>
        <translation>Er is nog geen les openbaar gemaakt.</translation>
    </message>
    <message>
        <source>Colleagues made these lessons public. Nobody is named who did not agree.</source>
        <translation>Collega’s hebben deze lessen openbaar gemaakt. Niemand wordt genoemd die dat niet goedvond.</translation>
    </message>
    <message>
        <source>Go to the lessons</source>
        <translation>Naar de lessen</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Wat is gezien</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Wat het betekent</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Wat ermee gebeurt</translation>
    </message>
    <message>
        <source>What it does at home</source>
        <translation>Wat het thuis doet</translation>
    </message>
    <message>
        <source>A note by the translator</source>
        <translation>Een noot van de vertaler</translation>
    </message>
    <message>
        <source>Learned by %1</source>
        <translation>Geleerd door %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschreven door %1</translation>
    </message>
    <message>
        <source>The original: %1</source>
        <translation>Het origineel: %1</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <translation>Vertaald door %1</translation>
    </message>
    <message>
        <source>What is kept about %1</source>
        <translation>Wat er over %1 bewaard wordt</translation>
    </message>
    <message>
        <source>Everything on this device that is about this person or was written by them, on %1. What is about others is left out. The file beside this one has the same for programs.</source>
        <translation>Alles op dit apparaat dat over deze persoon gaat of door deze persoon geschreven is, op %1. Wat over anderen gaat, is weggelaten. Het bestand hiernaast bevat hetzelfde voor programma’s.</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Lid van</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Verwijderd</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Geschreven op %1</translation>
    </message>
    <message>
        <source>This tie was closed.</source>
        <translation>Deze band is afgesloten.</translation>
    </message>
    <message>
        <source>This tie was closed (%1).</source>
        <translation>Deze band is afgesloten (%1).</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Gepland voor %1.</translation>
    </message>
    <message>
        <source>Paused for now (%1).</source>
        <translation>Voorlopig gepauzeerd (%1).</translation>
    </message>
    <message>
        <source>Paused until %1 (%2).</source>
        <translation>Gepauzeerd tot en met %1 (%2).</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Verkiezingen</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Begroting</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Iemand vertrok</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politiek</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vakantie</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Een andere reden</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>Aan jou gevraagd</translation>
    </message>
    <message>
        <source>Bells rung for you</source>
        <translation>Bellen die voor je gingen</translation>
    </message>
    <message>
        <source>Gone quiet, and yours to ring</source>
        <translation>Stil geworden, en aan jou om aan de bel te trekken</translation>
    </message>
    <message>
        <source>Waiting for your yes or no</source>
        <translation>Wacht op je ja of nee</translation>
    </message>
    <message>
        <source>Visits that are coming</source>
        <translation>Bezoeken die eraan komen</translation>
    </message>
    <message>
        <source>New lessons</source>
        <translation>Nieuwe lessen</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>laatste contact %1</translation>
    </message>
    <message>
        <source>There is a briefing of %1.</source>
        <translation>Er is een wegwijzer van %1.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Gepauzeerd</translation>
    </message>
    <message>
        <source>The server has no more room for this space.</source>
        <translation>De server heeft geen plaats meer voor deze ruimte.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::DevicesModel</name>
    <message>
        <source>Shut out. It reads nothing that was written since.</source>
        <translation>Buitengesloten. Het leest niets van wat sindsdien geschreven is.</translation>
    </message>
    <message>
        <source>Linked on %1</source>
        <translation>Gekoppeld op %1</translation>
    </message>
    <message>
        <source>Last wrote on %1</source>
        <translation>Schreef het laatst op %1</translation>
    </message>
    <message>
        <source>In no space yet</source>
        <translation>Nog in geen ruimte</translation>
    </message>
    <message numerus="yes">
        <source>In %n space(s)</source>
        <translation>
            <numerusform>In %n ruimte</numerusform>
            <numerusform>In %n ruimtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Another device of yours</source>
        <translation>Een ander apparaat van jou</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::ErasureModel</name>
    <message>
        <source>There is nothing about this person here any more.</source>
        <translation>Er is hier niets meer over deze persoon.</translation>
    </message>
    <message>
        <source>Something waits to be sent, and goes first. It is looked again as soon as it is sent.</source>
        <translation>Er wacht iets op verzending, en dat gaat eerst. Zodra het verstuurd is, wordt opnieuw gekeken.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::FollowUpsModel</name>
    <message>
        <source>Asked of you now</source>
        <translation>Nu aan jou gevraagd</translation>
    </message>
    <message>
        <source>Asked of your colleagues</source>
        <translation>Gevraagd aan je collega’s</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Komt nog</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwoord</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::JoinModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::KeepingModel</name>
    <message>
        <source>My data in Collega</source>
        <translation>Mijn gegevens in Collega</translation>
    </message>
    <message>
        <source>Visits and follow-ups</source>
        <translation>Bezoeken en vervolgacties</translation>
    </message>
    <message>
        <source>Public lessons</source>
        <translation>Openbare lessen</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LessonEditor</name>
    <message>
        <source>What came of it: %1</source>
        <translation>Wat ervan kwam: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Met %1</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LinkGuestModel</name>
    <message>
        <source>This is not a whole code of another device.</source>
        <translation>Dit is geen hele code van een ander apparaat.</translation>
    </message>
    <message>
        <source>This code is unknown, or its time is over. Show a new one on the other device.</source>
        <translation>Deze code is onbekend, of de tijd is om. Toon op het andere apparaat een nieuwe.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LinkHostModel</name>
    <message>
        <source>The time for this code is over. Show a new one.</source>
        <translation>De tijd van deze code is om. Toon een nieuwe.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::Notifier</name>
    <message numerus="yes">
        <source>%n thing(s) for you in Collega</source>
        <translation>
            <numerusform>%n ding voor jou in Collega</numerusform>
            <numerusform>%n dingen voor jou in Collega</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::Profile</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wacht</numerusform>
            <numerusform>%n wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n ontvangen</numerusform>
            <numerusform>%n ontvangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n verstuurd</numerusform>
            <numerusform>%n verstuurd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::RecoveryModel</name>
    <message>
        <source>This server knows nobody with this code. Is it the right server, and were you in a partnership there?</source>
        <translation>Deze server kent niemand met deze code. Is het de goede server, en zat je daar in een stedenband?</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::StayUnlocked</name>
    <message>
        <source>The keychain of this device did not take the key: %1</source>
        <translation>De sleutelbos van dit apparaat nam de sleutel niet aan: %1</translation>
    </message>
    <message>
        <source>The keychain of this device did not give the key up: %1</source>
        <translation>De sleutelbos van dit apparaat gaf de sleutel niet op: %1</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::TodayModel</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Goedemorgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Goedemiddag, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Goedenavond, %1</translation>
    </message>
    <message numerus="yes">
        <source>You asked to join %n partnership(s), the last time %1. Each appears here as soon as a colleague there lets you in.</source>
        <translation>
            <numerusform>Je vroeg, %1, om mee te doen met een stedenband. Die verschijnt hier zodra een collega daar je toelaat.</numerusform>
            <numerusform>Je vroeg om mee te doen met %n stedenbanden, het laatst %1. Elk verschijnt hier zodra een collega daar je toelaat.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is not at the server yet: it is asked for again by itself, until the device that made it has been online.</source>
        <translation>Een uitnodiging is nog niet bij de server: er wordt vanzelf opnieuw om gevraagd, tot het apparaat dat haar maakte online is geweest.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::TranslationsModel</name>
    <message>
        <source>What did you see?</source>
        <translation>Wat heb je gezien?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Wat zegt het je?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Wat ga je ermee doen?</translation>
    </message>
    <message>
        <source>%1: this is what was meant</source>
        <translation>%1: dit werd bedoeld</translation>
    </message>
    <message>
        <source>%1: something else was meant</source>
        <translation>%1: er werd iets anders bedoeld</translation>
    </message>
</context>
</TS>
