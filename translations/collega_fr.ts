<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>Collega %1</source>
        <translation>Collega %1</translation>
    </message>
    <message>
        <source>What you write is encrypted on this device. The server at %1 passes it on and cannot read it.</source>
        <translation>Ce que vous écrivez est chiffré sur cet appareil. Le serveur %1 le transmet et ne peut pas le lire.</translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
</context>
<context>
    <name>AskedCard</name>
    <message>
        <source>The bell has rung</source>
        <translation>La cloche a sonné</translation>
    </message>
    <message>
        <source>Taken up by you</source>
        <translation>Pris en charge par vous</translation>
    </message>
    <message>
        <source>Nobody has taken it up yet</source>
        <translation>Personne ne s’en charge encore</translation>
    </message>
    <message>
        <source>Can you break the silence? %1</source>
        <translation>Pouvez-vous rompre le silence ? %1</translation>
    </message>
</context>
<context>
    <name>AttachmentView</name>
    <message>
        <source>Stop fetching %1</source>
        <translation>Arrêter la récupération de %1</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>Récupérer %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>How far %1 has come</source>
        <translation>Avancement de %1</translation>
    </message>
</context>
<context>
    <name>AttachmentsCard</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The attachment is taken off.</source>
        <translation>La pièce jointe est retirée.</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Photos et fichiers</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add pictures or files</source>
        <translation>Ajouter des photos ou des fichiers</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>A photo says more. Where and when it was taken does not go along.</source>
        <translation>Une photo en dit plus. Le lieu et la date de la prise de vue ne sont pas transmis.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
</context>
<context>
    <name>BackupField</name>
    <message>
        <source>Everything comes back as it was, with what had not been sent yet. The passphrase is the one you had when you made the backup.</source>
        <translation>Tout revient comme avant, avec ce qui n’avait pas encore été envoyé. La phrase secrète est celle que vous aviez en faisant la sauvegarde.</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Choisir la sauvegarde</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>BackupStep</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>La cloche a sonné.</translation>
    </message>
    <message>
        <source>All partnerships you are in</source>
        <translation>Tous les partenariats dont vous êtes membre</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>Pas encore de partenariat</translation>
    </message>
    <message>
        <source>Found one, or join one with an invitation: then you see here how it fares.</source>
        <translation>Fondez-en un ou rejoignez-en un avec une invitation : vous verrez ici comment il va.</translation>
    </message>
    <message>
        <source>gone quiet</source>
        <translation>devenus silencieux</translation>
    </message>
    <message>
        <source>cooling</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>follow-ups due</source>
        <translation>suivis à faire</translation>
    </message>
    <message>
        <source>% of lessons learned here / there</source>
        <translation>% des leçons apprises ici / là-bas</translation>
    </message>
    <message>
        <source>Which partnerships</source>
        <translation>Quels partenariats</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Silencieux</translation>
    </message>
    <message>
        <source>One-sided</source>
        <translation>À sens unique</translation>
    </message>
    <message>
        <source>Without goals</source>
        <translation>Sans objectifs</translation>
    </message>
    <message>
        <source>In which order</source>
        <translation>Dans quel ordre</translation>
    </message>
    <message>
        <source>Silent longest</source>
        <translation>Silence le plus long</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Least in balance</source>
        <translation>Moins équilibrés</translation>
    </message>
    <message>
        <source>Most in practice</source>
        <translation>Plus mis en pratique</translation>
    </message>
    <message>
        <source>None of your partnerships. That is good news.</source>
        <translation>Aucun de vos partenariats. C&apos;est une bonne nouvelle.</translation>
    </message>
    <message>
        <source>Voice in the conversation</source>
        <translation>La voix dans la conversation</translation>
    </message>
    <message>
        <source>A broker should open the door, not do the talking.</source>
        <translation>Une personne relais ouvre la porte, sans parler à la place des autres.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Lessons not yet put into practice</source>
        <translation>Leçons pas encore mises en pratique</translation>
    </message>
</context>
<context>
    <name>BoardRowCard</name>
    <message>
        <source>Lessons learned</source>
        <translation>Leçons apprises</translation>
    </message>
    <message>
        <source>%1 put into practice</source>
        <translation>%1 mis en pratique</translation>
    </message>
    <message>
        <source>Broker: %1</source>
        <translation>Personne relais : %1</translation>
    </message>
    <message>
        <source>%1 should ring</source>
        <translation>%1 peut sonner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Exchange round</source>
        <translation>Tour d&apos;échange</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Sonner la cloche</translation>
    </message>
</context>
<context>
    <name>BoardTable</name>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Learned here / there</source>
        <translation>Appris ici / là-bas</translation>
    </message>
    <message>
        <source>In practice</source>
        <translation>En pratique</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Personne relais</translation>
    </message>
</context>
<context>
    <name>BoardTableRow</name>
    <message>
        <source>Lessons learned: %1 %2, %3 %4</source>
        <translation>Leçons apprises : %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Sonner la cloche</translation>
    </message>
    <message>
        <source>Exchange round</source>
        <translation>Tour d&apos;échange</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>How the town is governed</source>
        <translation>Comment la commune est gouvernée</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Qui y habite</translation>
    </message>
    <message>
        <source>What the town may decide itself</source>
        <translation>Ce que la commune décide elle-même</translation>
    </message>
    <message>
        <source>Initiatives of residents</source>
        <translation>Initiatives des habitants</translation>
    </message>
    <message>
        <source>Who does it: %1</source>
        <translation>Qui s’en charge : %1</translation>
    </message>
    <message>
        <source>Here: %1. There: %2.</source>
        <translation>Ici : %1. Là-bas : %2.</translation>
    </message>
</context>
<context>
    <name>BriefingCard</name>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n suivi</numerusform>
            <numerusform>%n suivis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Due</source>
        <translation>Échu</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Nothing on this day.</source>
        <translation>Rien ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing to come. Visits and follow-ups stand here by day.</source>
        <translation>Rien à venir. Les visites et les suivis figurent ici jour par jour.</translation>
    </message>
    <message>
        <source>Nothing in this month.</source>
        <translation>Rien ce mois-ci.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Prévoir une visite</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
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
        <translation>Est-ce ce qui était voulu ?</translation>
    </message>
    <message>
        <source>What was meant, in your words</source>
        <translation>Ce qui était voulu, avec vos mots</translation>
    </message>
    <message>
        <source>Yes, this is what was meant</source>
        <translation>Oui, c’est ce qui était voulu</translation>
    </message>
    <message>
        <source>Not quite</source>
        <translation>Pas tout à fait</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Rien de choisi</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Choisissez dans la liste</translation>
    </message>
    <message>
        <source>What you choose opens here.</source>
        <translation>Ce que vous choisissez s’ouvre ici.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Noter une leçon</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>On the new device</source>
        <translation>Sur le nouvel appareil</translation>
    </message>
    <message>
        <source>Open Collega and choose your language.</source>
        <translation>Ouvrez Collega et choisissez votre langue.</translation>
    </message>
    <message>
        <source>Choose “On another device”.</source>
        <translation>Choisissez « Sur un autre appareil ».</translation>
    </message>
    <message>
        <source>Paste this code, or choose a picture of it.</source>
        <translation>Collez ce code, ou choisissez une image de celui-ci.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The code for the new device, as a QR code</source>
        <translation>Le code pour le nouvel appareil, en code QR</translation>
    </message>
    <message>
        <source>Code for the new device</source>
        <translation>Code pour le nouvel appareil</translation>
    </message>
    <message>
        <source>It works once, until %1. This page waits for the new device.</source>
        <translation>Il sert une fois, jusqu’à %1. Cette page attend le nouvel appareil.</translation>
    </message>
    <message>
        <source>Making a code…</source>
        <translation>Création du code…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The code is copied.</source>
        <translation>Le code est copié.</translation>
    </message>
    <message>
        <source>Show a new code</source>
        <translation>Afficher un nouveau code</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Write it on paper and keep it where you keep your passport. With it you come back after losing this device or the passphrase. It is shown only now.</source>
        <translation>Écrivez-le sur papier et gardez-le là où vous gardez votre passeport. Avec lui vous revenez après la perte de cet appareil ou de la phrase secrète. Il n’est montré que maintenant.</translation>
    </message>
    <message>
        <source>Type the last group</source>
        <translation>Saisissez le dernier groupe</translation>
    </message>
    <message>
        <source>That is another group.</source>
        <translation>C’est un autre groupe.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Je l’ai noté</translation>
    </message>
    <message>
        <source>Your recovery code as a QR code</source>
        <translation>Votre code de récupération en code QR</translation>
    </message>
    <message>
        <source>Save a sheet to print</source>
        <translation>Enregistrer une feuille à imprimer</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, and delete the file: whoever reads it can be you.</source>
        <translation>Enregistrée sous %1. Imprimez-la et supprimez le fichier : quiconque le lit peut se faire passer pour vous.</translation>
    </message>
</context>
<context>
    <name>ComparedText</name>
    <message>
        <source>(only before: %1)</source>
        <translation>(seulement avant : %1)</translation>
    </message>
    <message>
        <source>(only after: %1)</source>
        <translation>(seulement après : %1)</translation>
    </message>
</context>
<context>
    <name>ComparingCard</name>
    <message>
        <source>“%1” asks to become a device of yours</source>
        <translation>« %1 » demande à devenir un de vos appareils</translation>
    </message>
    <message>
        <source>Compare: it must show this number.</source>
        <translation>Comparez : il doit montrer ce nombre.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The one of this device</source>
        <translation>Celle de cet appareil</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Un autre nombre</translation>
    </message>
    <message>
        <source>Letting in…</source>
        <translation>Admission…</translation>
    </message>
    <message>
        <source>The same: let it in</source>
        <translation>Le même : admettre</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
</context>
<context>
    <name>ContributionsCard</name>
    <message>
        <source>What each side put in</source>
        <translation>Ce que chaque côté a apporté</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1 : %2 %3, %4 %5</translation>
    </message>
    <message>
        <source>Paid by programmes: %1</source>
        <translation>Payé par des programmes : %1</translation>
    </message>
</context>
<context>
    <name>ConversationCard</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>The whole conversation</source>
        <translation>Toute la conversation</translation>
    </message>
</context>
<context>
    <name>ConversationLine</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
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
        <translation>Conversation</translation>
    </message>
    <message>
        <source>What you write here stays between the two of you.</source>
        <translation>Ce que vous écrivez ici reste entre vous deux.</translation>
    </message>
    <message>
        <source>What you write here is read by everybody in the partnership.</source>
        <translation>Ce que vous écrivez ici est lu par tous les membres du partenariat.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Pick from the calendar</source>
        <translation>Choisir dans le calendrier</translation>
    </message>
    <message>
        <source>This day does not exist. Write it as %1.</source>
        <translation>Ce jour n’existe pas. Écrivez-le comme %1.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <translation>Par exemple %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>They share no language. You speak %1.</source>
        <translation>Elles n’ont pas de langue commune. Vous parlez %1.</translation>
    </message>
    <message>
        <source>Not everybody there can read it. You can say it in %1.</source>
        <translation>Tout le monde là-bas ne peut pas la lire. Vous pouvez la dire en %1.</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>Bureau du relais</translation>
    </message>
    <message>
        <source>You have taken it up.</source>
        <translation>Vous l’avez pris en charge.</translation>
    </message>
    <message>
        <source>Answered. Whoever asked hears it.</source>
        <translation>Répondu. La personne qui a demandé le saura.</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>La cloche a sonné.</translation>
    </message>
    <message>
        <source>A broker opens the door, and leaves the talking to the others.</source>
        <translation>Une personne relais ouvre la porte et laisse les autres parler.</translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation>Votre bureau est vide</translation>
    </message>
    <message>
        <source>You are not a broker anywhere yet</source>
        <translation>Vous n’êtes encore relais nulle part</translation>
    </message>
    <message>
        <source>Requests for help, silent partners, and pairs without a common language come here.</source>
        <translation>Ici arrivent les demandes d’aide, les partenaires silencieux et les binômes sans langue commune.</translation>
    </message>
    <message>
        <source>Brokers speak the languages of both sides and know both towns. A coordinator invites them as a broker.</source>
        <translation>Les personnes relais parlent les langues des deux côtés et connaissent les deux villes. Une coordination les invite à ce titre.</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>On vous demande</translation>
    </message>
    <message>
        <source>Rung for you</source>
        <translation>On a sonné pour vous</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Devenus silencieux</translation>
    </message>
    <message>
        <source>Pairs without a common language</source>
        <translation>Binômes sans langue commune</translation>
    </message>
    <message>
        <source>Lessons that wait for your words</source>
        <translation>Leçons qui attendent vos mots</translation>
    </message>
    <message>
        <source>Your voice in the conversation</source>
        <translation>Votre voix dans la conversation</translation>
    </message>
</context>
<context>
    <name>DeviceStep</name>
    <message>
        <source>On the device you have, go to Settings, Your devices, Link a new device. Paste the code it shows, or choose a picture of it.</source>
        <translation>Sur l’appareil que vous avez, allez dans Réglages, Vos appareils, Lier un nouvel appareil. Collez le code affiché, ou choisissez-en une image.</translation>
    </message>
    <message>
        <source>Code of the other device</source>
        <translation>Code de l’autre appareil</translation>
    </message>
    <message>
        <source>The code is whole. Server: %1</source>
        <translation>Le code est complet. Serveur : %1</translation>
    </message>
    <message>
        <source>What you call this device</source>
        <translation>Le nom que vous donnez à cet appareil</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>Shut out. It reads nothing that is written from now on.</source>
        <translation>Exclu. Il ne lit rien de ce qui s’écrit désormais.</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Shut out %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Link a new device</source>
        <translation>Lier un nouvel appareil</translation>
    </message>
    <message>
        <source>Each device has keys of its own and everything you have. A device that is lost can be shut out from any other; with the recovery code you come back when all are lost.</source>
        <translation>Chaque appareil a ses propres clés et tout ce que vous avez. Un appareil perdu peut être exclu depuis n’importe quel autre ; si tous sont perdus, vous revenez avec le code de récupération.</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>Exclure %1 ?</translation>
    </message>
    <message>
        <source>It reads and writes nothing in your name from now on. Your colleagues notice nothing but new keys.</source>
        <translation>Désormais, il ne lit et n’écrit plus rien en votre nom. Vos collègues ne remarquent que de nouvelles clés.</translation>
    </message>
    <message>
        <source>What it has read already it may have kept.</source>
        <translation>Ce qu’il a déjà lu, il a pu le garder.</translation>
    </message>
    <message>
        <source>It cannot be let in again; it can be linked anew.</source>
        <translation>Il ne peut pas être réadmis ; il peut être lié de nouveau.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Exclure</translation>
    </message>
</context>
<context>
    <name>DimensionsCard</name>
    <message>
        <source>Mutual learning, six dimensions</source>
        <translation>Apprentissage mutuel, six dimensions</translation>
    </message>
    <message>
        <source>When it was scored</source>
        <translation>Quand les scores ont été donnés</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>A colleague</source>
        <translation>Un collègue</translation>
    </message>
</context>
<context>
    <name>DisagreementCard</name>
    <message>
        <source>The difference</source>
        <translation>La différence</translation>
    </message>
    <message>
        <source>Both combined, to make right</source>
        <translation>Les deux réunies, à mettre au point</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Prendre ceci</translation>
    </message>
</context>
<context>
    <name>ErasePage</name>
    <message>
        <source>Erase everything about you</source>
        <translation>Effacer tout ce qui vous concerne</translation>
    </message>
    <message>
        <source>Erase what is about %1</source>
        <translation>Effacer ce qui concerne %1</translation>
    </message>
    <message>
        <source>Erased. It goes out with the next sync, and you leave your spaces.</source>
        <translation>Effacé. Cela part avec la prochaine synchronisation, et vous quittez vos espaces.</translation>
    </message>
    <message>
        <source>Erased. It goes out with the next sync.</source>
        <translation>Effacé. Cela part avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>You have the right to it. Nothing goes before you say so at the foot of this page.</source>
        <translation>C’est votre droit. Rien ne disparaît avant que vous ne le disiez au bas de cette page.</translation>
    </message>
    <message>
        <source>Who asks for it has the right to it. Nothing goes before you say so at the foot of this page.</source>
        <translation>Qui le demande y a droit. Rien ne disparaît avant que vous ne le disiez au bas de cette page.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Ce qui disparaît</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) go altogether, such as the profile, pairs, and what was said in conversations.</source>
        <translation>
            <numerusform>%n fiche disparaît entièrement, comme le profil, les binômes et ce qui s’est dit dans les conversations.</numerusform>
            <numerusform>%n fiches disparaissent entièrement, comme le profil, les binômes et ce qui s’est dit dans les conversations.</numerusform>
        </translation>
    </message>
    <message>
        <source>You leave your spaces.</source>
        <translation>Vous quittez vos espaces.</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) belong to the towns, such as lessons and visits. They are written anew without the name.</source>
        <translation>
            <numerusform>%n fiche appartient aux communes, comme une leçon ou une visite. Elle est réécrite sans le nom.</numerusform>
            <numerusform>%n fiches appartiennent aux communes, comme les leçons et les visites. Elles sont réécrites sans le nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>What somebody copied out of Collega, and backups made before, are out of reach.</source>
        <translation>Ce que quelqu’un a copié hors de Collega, et les sauvegardes déjà faites, restent hors d’atteinte.</translation>
    </message>
    <message>
        <source>In %1 a coordinator has to do the rest.</source>
        <translation>Dans %1, un coordinateur doit faire le reste.</translation>
    </message>
    <message>
        <source>Also put %1 out</source>
        <translation>Retirer aussi %1</translation>
    </message>
    <message>
        <source>Of %1. Who stays a member shows their profile again.</source>
        <translation>De %1. Qui reste membre montre de nouveau son profil.</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>Je sais que cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Effacement…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message numerus="yes">
        <source>The content of %n entry(s) goes, on the server, on every device and in later backups.</source>
        <translation>
            <numerusform>Le contenu de %n entrée disparaît, sur le serveur, sur chaque appareil et dans les sauvegardes ultérieures.</numerusform>
            <numerusform>Le contenu de %n entrées disparaît, sur le serveur, sur chaque appareil et dans les sauvegardes ultérieures.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is on this device stays until all is sent. Then this page removes it too.</source>
        <translation>Ce qui est sur cet appareil reste jusqu’à ce que tout soit envoyé. Ensuite, cette page le supprime aussi.</translation>
    </message>
</context>
<context>
    <name>FollowUpCard</name>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>“Nothing yet” is an answer too.</source>
        <translation>« Rien encore » est aussi une réponse.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>Ouvrir la visite</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Ouvrir la leçon</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Noter une leçon</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Due %1</source>
        <translation>Échéance : %1</translation>
    </message>
    <message>
        <source>visit of %1</source>
        <translation>visite du %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>FollowUpsPage</name>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>No follow-ups yet</source>
        <translation>Pas encore de suivi</translation>
    </message>
    <message>
        <source>They come by themselves after a visit, and when a lesson asks to remind you both.</source>
        <translation>Ils viennent d’eux-mêmes après une visite, et quand une leçon demande de vous le rappeler à tous les deux.</translation>
    </message>
    <message>
        <source>Asked again in a week.</source>
        <translation>La question reviendra dans une semaine.</translation>
    </message>
    <message>
        <source>Asked again in a month.</source>
        <translation>La question reviendra dans un mois.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Abandonné.</translation>
    </message>
</context>
<context>
    <name>Funnel</name>
    <message numerus="yes">
        <source>%1: %n lesson(s)</source>
        <translation>
            <numerusform>%1 : %n leçon</numerusform>
            <numerusform>%1 : %n leçons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalSide</name>
    <message>
        <source>Learned</source>
        <translation>Appris</translation>
    </message>
    <message>
        <source>You have not said yet what you want to learn.</source>
        <translation>Vous n’avez pas encore dit ce que vous voulez apprendre.</translation>
    </message>
    <message>
        <source>%1 has not said yet.</source>
        <translation>%1 ne l’a pas encore dit.</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>What each side wants to learn</source>
        <translation>Ce que chaque côté veut apprendre</translation>
    </message>
    <message>
        <source>I want to learn</source>
        <translation>Je veux apprendre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>GoingCard</name>
    <message>
        <source>Who goes</source>
        <translation>Qui y va</translation>
    </message>
</context>
<context>
    <name>InvitationField</name>
    <message>
        <source>Paste the link a colleague sent you, or choose a picture of its QR code.</source>
        <translation>Collez le lien qu’un collègue vous a envoyé, ou choisissez une image de son code QR.</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>The invitation is whole. Server: %1</source>
        <translation>L’invitation est complète. Serveur : %1</translation>
    </message>
</context>
<context>
    <name>InviteSheet</name>
    <message>
        <source>Invite a colleague</source>
        <translation>Inviter un collègue</translation>
    </message>
    <message>
        <source>The link is for one person and works for two weeks. Whoever has it can ask to join, and reads nothing before being let in.</source>
        <translation>Le lien vaut pour une personne, pendant deux semaines. Qui le détient peut demander à rejoindre, et ne lit rien avant d’être admis.</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>À quel titre</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Personne relais</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Invitation link</source>
        <translation>Lien d’invitation</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Le lien est copié.</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Invitation link as a QR code</source>
        <translation>Lien d’invitation en code QR</translation>
    </message>
</context>
<context>
    <name>JoinPage</name>
    <message>
        <source>Join or found a partnership</source>
        <translation>Rejoindre ou fonder un partenariat</translation>
    </message>
    <message>
        <source>Asked. The partnership appears as soon as a colleague lets you in.</source>
        <translation>Demandé. Le partenariat apparaît dès qu’un collègue vous admet.</translation>
    </message>
    <message>
        <source>With an invitation</source>
        <translation>Avec une invitation</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Demander à rejoindre</translation>
    </message>
    <message>
        <source>Found a partnership</source>
        <translation>Fonder un partenariat</translation>
    </message>
    <message>
        <source>You become its coordinator and invite the others.</source>
        <translation>Vous en devenez le coordinateur et invitez les autres.</translation>
    </message>
    <message>
        <source>Your town</source>
        <translation>Votre commune</translation>
    </message>
    <message>
        <source>The partner town</source>
        <translation>La commune partenaire</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>Found it</source>
        <translation>Fonder</translation>
    </message>
    <message>
        <source>A colleague there lets you in.</source>
        <translation>Un collègue sur place vous fait entrer.</translation>
    </message>
    <message>
        <source>Asked, and waiting</source>
        <translation>Demandé, en attente</translation>
    </message>
    <message>
        <source>Asked %1</source>
        <translation>Demandé %1</translation>
    </message>
    <message>
        <source>The invitation is not at the server yet. It is asked for again by itself, until the device that made it has been online.</source>
        <translation>L’invitation n’est pas encore sur le serveur. Elle est redemandée d’elle-même, jusqu’à ce que l’appareil qui l’a faite ait été en ligne.</translation>
    </message>
    <message>
        <source>Ask no more</source>
        <translation>Ne plus demander</translation>
    </message>
</context>
<context>
    <name>KeepingCard</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>The backup is encrypted with the key of your profile. Today&apos;s passphrase opens it, also after you have changed it here.</source>
        <translation>La sauvegarde est chiffrée avec la clé de votre profil. La phrase secrète d’aujourd’hui l’ouvre, même après l’avoir changée ici.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Backup and files</source>
        <translation>Sauvegarde et fichiers</translation>
    </message>
    <message>
        <source>A backup holds everything, also what was not sent yet. Keep it on another device; with your passphrase it comes back when you begin anew.</source>
        <translation>Une sauvegarde contient tout, même ce qui n’a pas encore été envoyé. Gardez-la sur un autre appareil ; avec votre phrase secrète, tout revient quand vous recommencez.</translation>
    </message>
    <message>
        <source>All about you</source>
        <translation>Tout sur vous</translation>
    </message>
    <message>
        <source>What is kept about you or was written by you, to be read and for other programs</source>
        <translation>Ce qui est conservé sur vous ou écrit par vous, à lire et pour d’autres programmes</translation>
    </message>
    <message>
        <source>Your calendar</source>
        <translation>Votre agenda</translation>
    </message>
    <message>
        <source>Visits and follow-ups, for the calendar you use</source>
        <translation>Visites et suivis, pour l’agenda que vous utilisez</translation>
    </message>
    <message>
        <source>Public lessons</source>
        <translation>Leçons publiques</translation>
    </message>
    <message>
        <source>A page for a website, with what was made public</source>
        <translation>Une page pour un site web, avec ce qui a été rendu public</translation>
    </message>
    <message>
        <source>Erase everything about you</source>
        <translation>Effacer tout ce qui vous concerne</translation>
    </message>
    <message>
        <source>First you see what would go, and what would stay</source>
        <translation>Vous voyez d’abord ce qui disparaîtrait et ce qui resterait</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Learning on both sides</source>
        <translation>Apprendre des deux côtés</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>Do you all see the same?</source>
        <translation>Voyez-vous tous la même chose ?</translation>
    </message>
    <message>
        <source>Read a code aloud to a colleague once you are both up to date. Where the codes differ, somebody shows you different things.</source>
        <translation>Lisez un code à voix haute à un collègue une fois que vous êtes tous deux à jour. Si les codes diffèrent, quelqu’un vous montre des choses différentes.</translation>
    </message>
    <message>
        <source>Set aside, because it does not verify: %1</source>
        <translation>Mis de côté, car ce n’est pas vérifiable : %1</translation>
    </message>
</context>
<context>
    <name>LessonContext</name>
    <message>
        <source>A lesson is shared with a colleague or a partnership. Join one first.</source>
        <translation>Une leçon se partage avec un collègue ou un partenariat. Rejoignez-en d’abord un.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Rejoindre ou fonder</translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation>Partagé avec</translation>
    </message>
</context>
<context>
    <name>LessonEditorPage</name>
    <message>
        <source>New lesson</source>
        <translation>Nouvelle leçon</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Enregistré sur cet appareil</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Qu’avez-vous vu ?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Qu’en retenez-vous ?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Qu’allez-vous en faire ?</translation>
    </message>
</context>
<context>
    <name>LessonLadder</name>
    <message>
        <source>How far has it come?</source>
        <translation>Jusqu’où est-elle arrivée ?</translation>
    </message>
    <message>
        <source>How can one see that?</source>
        <translation>À quoi le voit-on ?</translation>
    </message>
    <message>
        <source>What was done with it?</source>
        <translation>Qu’en a-t-on fait ?</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>The lesson is deleted.</source>
        <translation>La leçon est supprimée.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Two people wrote this at the same time. Both wordings are kept.</source>
        <translation>Deux personnes ont écrit ceci en même temps. Les deux textes sont conservés.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
</context>
<context>
    <name>LessonRest</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who learns from this?</source>
        <translation>Qui en apprend quelque chose ?</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>How far has it come?</source>
        <translation>Jusqu’où est-elle arrivée ?</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>What stands in the way?</source>
        <translation>Qu’est-ce qui fait obstacle ?</translation>
    </message>
    <message>
        <source>Remind us both</source>
        <translation>Nous le rappeler à tous les deux</translation>
    </message>
</context>
<context>
    <name>LessonVersions</name>
    <message>
        <source>What did you see?</source>
        <translation>Qu’avez-vous vu ?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Qu’en retenez-vous ?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Qu’allez-vous en faire ?</translation>
    </message>
    <message>
        <source>What do residents at home gain?</source>
        <translation>Qu’y gagnent les habitants chez nous ?</translation>
    </message>
    <message>
        <source>What shows it?</source>
        <translation>À quoi le voit-on ?</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétablie</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrite</translation>
    </message>
    <message>
        <source>Changed what belongs to it: where it stands, towns, themes, obstacles</source>
        <translation>Modifié ce qui l’accompagne : où elle en est, villes, thèmes, obstacles</translation>
    </message>
</context>
<context>
    <name>LessonVersionsPage</name>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>This wording stands now.</source>
        <translation>C’est ce texte qui vaut maintenant.</translation>
    </message>
    <message>
        <source>Written at the same time</source>
        <translation>Écrit en même temps</translation>
    </message>
    <message>
        <source>Neither had seen the other&apos;s words. Nothing is lost: choose one, or make one of both.</source>
        <translation>Personne n’avait vu les mots de l’autre. Rien n’est perdu : choisissez l’un des textes, ou faites-en un seul.</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>LessonWords</name>
    <message>
        <source>What did you see?</source>
        <translation>Qu’avez-vous vu ?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Qu’en retenez-vous ?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Qu’allez-vous en faire ?</translation>
    </message>
    <message>
        <source>What do residents at home gain?</source>
        <translation>Qu’y gagnent les habitants chez nous ?</translation>
    </message>
    <message>
        <source>Learns: %1</source>
        <translation>Apprend : %1</translation>
    </message>
    <message>
        <source>Part of this was written with a newer Collega, and needs an update of this one to be shown. It is kept.</source>
        <translation>Une partie a été écrite avec un Collega plus récent ; une mise à jour est nécessaire pour la voir. Elle est conservée.</translation>
    </message>
</context>
<context>
    <name>Lessons</name>
    <message numerus="yes">
        <source>%1 learns</source>
        <translation>
            <numerusform>%1 apprend</numerusform>
            <numerusform>%1 apprennent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Search lessons</source>
        <translation>Chercher des leçons</translation>
    </message>
    <message>
        <source>No lessons yet</source>
        <translation>Pas encore de leçons</translation>
    </message>
    <message>
        <source>No lesson has these words</source>
        <translation>Aucune leçon ne contient ces mots</translation>
    </message>
    <message>
        <source>What you see at a colleague&apos;s, what it tells you and what you will do with it. One line is enough.</source>
        <translation>Ce que vous voyez chez un collègue, ce que vous en retenez et ce que vous allez en faire. Une ligne suffit.</translation>
    </message>
    <message>
        <source>Search looks at the beginnings of words, whatever their case or accents.</source>
        <translation>La recherche porte sur le début des mots, sans tenir compte des majuscules ni des accents.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Noter une leçon</translation>
    </message>
</context>
<context>
    <name>LineToWrite</name>
    <message>
        <source>Write a line</source>
        <translation>Écrire une ligne</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>LinkDevicePage</name>
    <message>
        <source>Link a new device</source>
        <translation>Lier un nouvel appareil</translation>
    </message>
    <message>
        <source>%1 is a device of yours now.</source>
        <translation>%1 est maintenant un de vos appareils.</translation>
    </message>
    <message>
        <source>Show the code to nobody else. Whoever has it can ask, and comes in only if you approve here.</source>
        <translation>Ne montrez le code à personne d’autre. Qui le détient peut demander, et n’entre que si vous approuvez ici.</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Locks by itself when nobody touches it for</source>
        <translation>Se verrouille sans intervention au bout de</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Locked, everything on this device is encrypted. What you are writing is kept first.</source>
        <translation>Verrouillé, tout sur cet appareil est chiffré. Ce que vous écrivez est d’abord conservé.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Stay unlocked on this device</source>
        <translation>Rester déverrouillé sur cet appareil</translation>
    </message>
    <message>
        <source>Opens without the passphrase when you start Collega. Whoever can log in to this device can then read it.</source>
        <translation>Collega s’ouvre alors sans la phrase secrète. Quiconque peut se connecter à cet appareil peut alors le lire.</translation>
    </message>
    <message>
        <source>The key of your profile goes into the keychain of this device.</source>
        <translation>La clé de votre profil va dans le trousseau de cet appareil.</translation>
    </message>
    <message>
        <source>Stay unlocked</source>
        <translation>Rester déverrouillé</translation>
    </message>
</context>
<context>
    <name>LogLesson</name>
    <message>
        <source>Log a lesson</source>
        <translation>Noter une leçon</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>Looking back: how was it?</source>
        <translation>En y repensant : comment était-ce ?</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>What is learned on the visit stands here. One line is enough.</source>
        <translation>Ce qui est appris pendant la visite se trouve ici. Une ligne suffit.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Noter une leçon</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
</context>
<context>
    <name>LookingCard</name>
    <message>
        <source>Looking what there is…</source>
        <translation>Recherche de ce qu’il y a…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was erased.</source>
        <translation>Arrêté. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Regarder à nouveau</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Pas sur la carte : %1</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>Pas encore de partenariat</translation>
    </message>
    <message>
        <source>The towns that learn from each other lie here, and the ties between them.</source>
        <translation>Ici se trouvent les villes qui apprennent l’une de l’autre, et leurs liens.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Rejoindre ou fonder</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>Map with %n town(s)</source>
        <translation>
            <numerusform>Carte avec %n ville</numerusform>
            <numerusform>Carte avec %n villes</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrows move it, plus and minus zoom. The same towns stand in the list.</source>
        <translation>Les flèches la déplacent, plus et moins changent l’échelle. Les mêmes villes figurent dans la liste.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all towns</source>
        <translation>Montrer toutes les villes</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>Your profile</source>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Métier</translation>
    </message>
    <message>
        <source>What you offer</source>
        <translation>Ce que vous proposez</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>What you want to learn</source>
        <translation>Ce que vous voulez apprendre</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Languages you speak</source>
        <translation>Langues que vous parlez</translation>
    </message>
    <message>
        <source>Do not suggest me at present</source>
        <translation>Ne pas me suggérer en ce moment</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Enregistré sur cet appareil</translation>
    </message>
</context>
<context>
    <name>MembershipCard</name>
    <message>
        <source>%1 is put out. The others get new keys.</source>
        <translation>L’accès de %1 est retiré. Les autres reçoivent de nouvelles clés.</translation>
    </message>
    <message>
        <source>Together in</source>
        <translation>Ensemble dans</translation>
    </message>
    <message>
        <source>Put %1 out of %2</source>
        <translation>Retirer %1 de %2</translation>
    </message>
    <message>
        <source>Erase what is about %1</source>
        <translation>Effacer ce qui concerne %1</translation>
    </message>
    <message>
        <source>Put %1 out?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>%1 reads nothing that is written in %2 from now on.</source>
        <translation>%1 ne lira rien de ce qui s’écrira désormais dans %2.</translation>
    </message>
    <message>
        <source>What %1 wrote there stays, and so does what they have read.</source>
        <translation>Ce que %1 y a écrit reste, de même que ce qu’il ou elle a lu.</translation>
    </message>
    <message>
        <source>All members see that they are gone.</source>
        <translation>Tous les membres le voient.</translation>
    </message>
    <message>
        <source>With a new invitation they can come back.</source>
        <translation>Une nouvelle invitation permet de revenir.</translation>
    </message>
    <message>
        <source>Put out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>MessagesCard</name>
    <message>
        <source>What you write here stays between the two of you.</source>
        <translation>Ce que vous écrivez ici reste entre vous deux.</translation>
    </message>
    <message>
        <source>What you write here is read by everybody in the partnership.</source>
        <translation>Ce que vous écrivez ici est lu par tous les membres du partenariat.</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
</context>
<context>
    <name>MonthDay</name>
    <message>
        <source>%1, today</source>
        <translation>%1, aujourd’hui</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>The month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>MorePage</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>Des collègues pour vous</translation>
    </message>
    <message>
        <source>Join or found a partnership</source>
        <translation>Rejoindre ou fonder un partenariat</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>Bureau du relais</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Kind of network</source>
        <translation>Type de réseau</translation>
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
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Once a day, what waits for you</source>
        <translation>Une fois par jour, ce qui vous attend</translation>
    </message>
    <message>
        <source>One notice instead of many: follow-ups, proposals, visits, and what colleagues wrote</source>
        <translation>Une notification au lieu de plusieurs : suivis, propositions, visites et ce que les collègues ont écrit</translation>
    </message>
    <message>
        <source>Say what it is about</source>
        <translation>Dire de quoi il s’agit</translation>
    </message>
    <message>
        <source>Whoever looks at your screen can read it. Otherwise a notice only says how many there are.</source>
        <translation>Quiconque regarde votre écran peut le lire. Sinon, une notification dit seulement combien il y en a.</translation>
    </message>
    <message>
        <source>Start with this device, in the background</source>
        <translation>Démarrer avec cet appareil, en arrière-plan</translation>
    </message>
    <message>
        <source>Collega then also stays when you close its window, and brings in what colleagues wrote.</source>
        <translation>Collega reste alors aussi quand vous fermez sa fenêtre, et récupère ce que les collègues ont écrit.</translation>
    </message>
</context>
<context>
    <name>OnTheWay</name>
    <message>
        <source>What did you see today?</source>
        <translation>Qu’avez-vous vu aujourd’hui ?</translation>
    </message>
    <message>
        <source>One line is enough, and it works without a connection.</source>
        <translation>Une ligne suffit, et cela marche sans connexion.</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Noter une leçon</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>What is learned on the visit stands here. One line is enough.</source>
        <translation>Ce qui est appris pendant la visite se trouve ici. Une ligne suffit.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>OnboardingModel</name>
    <message>
        <source>Recovery code for Collega</source>
        <translation>Code de récupération pour Collega</translation>
    </message>
    <message>
        <source>Of %1. Keep this sheet where you keep your passport. Whoever has it can be you in Collega.</source>
        <translation>De %1. Gardez cette feuille là où vous gardez votre passeport. Quiconque l’a peut se faire passer pour vous dans Collega.</translation>
    </message>
    <message>
        <source>With it you come back after losing your device or your passphrase, at the server %1. Nobody else has it.</source>
        <translation>Avec lui vous revenez après la perte de votre appareil ou de votre phrase secrète, au serveur %1. Personne d’autre ne l’a.</translation>
    </message>
</context>
<context>
    <name>OnboardingPage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Learn from a colleague in a partner town</source>
        <translation>Apprenez d’un collègue d’une commune partenaire</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Qui êtes-vous ?</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Votre code de récupération</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>How do you come in?</source>
        <translation>Comment arrivez-vous ?</translation>
    </message>
    <message>
        <source>Your invitation</source>
        <translation>Votre invitation</translation>
    </message>
    <message>
        <source>You begin</source>
        <translation>Vous commencez</translation>
    </message>
    <message>
        <source>From your other device</source>
        <translation>Depuis votre autre appareil</translation>
    </message>
    <message>
        <source>Compare the numbers</source>
        <translation>Comparez les nombres</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>D’une sauvegarde</translation>
    </message>
    <message>
        <source>It opens Collega on this device. Nobody can reset it for you; the recovery code, which comes next, can.</source>
        <translation>Elle ouvre Collega sur cet appareil. Personne ne peut la réinitialiser pour vous ; le code de récupération, qui vient ensuite, le peut.</translation>
    </message>
    <message>
        <source>It opens Collega on this device, and may be another than you had. Nobody can reset it for you; the recovery code can.</source>
        <translation>Elle ouvre Collega sur cet appareil, et peut être autre que celle que vous aviez. Personne ne peut la réinitialiser pour vous ; le code de récupération le peut.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Making your keys…</source>
        <translation>Création de vos clés…</translation>
    </message>
    <message>
        <source>Bringing everything back…</source>
        <translation>Tout revient…</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PairPage</name>
    <message>
        <source>The bell has rung.</source>
        <translation>La cloche a sonné.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Sonner la cloche</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Noter une leçon</translation>
    </message>
</context>
<context>
    <name>PairsCard</name>
    <message>
        <source>Your pairs</source>
        <translation>Vos binômes</translation>
    </message>
    <message>
        <source>No pair yet. Look who you could learn from.</source>
        <translation>Pas encore de binôme. Voyez de qui vous pourriez apprendre.</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>Des collègues pour vous</translation>
    </message>
</context>
<context>
    <name>PartnerCard</name>
    <message numerus="yes">
        <source>%n ask(s) to join</source>
        <translation>
            <numerusform>%n demande à rejoindre</numerusform>
            <numerusform>%n demandent à rejoindre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnersPage</name>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Rejoindre ou fonder</translation>
    </message>
    <message>
        <source>No partnership yet</source>
        <translation>Pas encore de partenariat</translation>
    </message>
    <message>
        <source>Two towns that learn from each other stand here, with how each of them fares.</source>
        <translation>Ici figurent les communes qui apprennent l’une de l’autre, et où chacune en est.</translation>
    </message>
    <message>
        <source>Your pairs</source>
        <translation>Vos binômes</translation>
    </message>
</context>
<context>
    <name>Partnership</name>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Objectifs d’apprentissage</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Leçons apprises</translation>
    </message>
    <message>
        <source>Lessons put into practice</source>
        <translation>Leçons mises en pratique</translation>
    </message>
    <message>
        <source>Visits hosted</source>
        <translation>Visites accueillies</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4 %5.</source>
        <comment>a dimension, and how two towns score it</comment>
        <translation>%1 : %2 %3, %4 %5.</translation>
    </message>
    <message>
        <source>Quarter %1 of %2</source>
        <translation>Trimestre %1 de %2</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n day(s) with contact</source>
        <translation>
            <numerusform>%1 : %n jour de contact</numerusform>
            <numerusform>%1 : %n jours de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact in these months.</source>
        <translation>Aucun contact durant ces mois.</translation>
    </message>
</context>
<context>
    <name>PartnershipPage</name>
    <message>
        <source>The bell has rung.</source>
        <translation>La cloche a sonné.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>You leave with the next sync.</source>
        <translation>Vous partez avec la prochaine synchronisation.</translation>
    </message>
    <message>
        <source>Parts of the partnership</source>
        <translation>Parties du partenariat</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>The passphrase is changed.</source>
        <translation>La phrase secrète est changée.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>Four words that do not belong together are hard to guess and easy to keep.</source>
        <translation>Quatre mots sans rapport entre eux sont difficiles à deviner et faciles à retenir.</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search people, professions, towns</source>
        <translation>Chercher personnes, métiers, communes</translation>
    </message>
    <message>
        <source>Colleagues for you</source>
        <translation>Des collègues pour vous</translation>
    </message>
    <message>
        <source>Whom you could learn from, and why</source>
        <translation>De qui vous pourriez apprendre, et pourquoi</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Personne n’a été trouvé</translation>
    </message>
    <message>
        <source>Search looks at names, professions, towns, themes, and at what people offer and seek.</source>
        <translation>La recherche porte sur les noms, métiers, communes, thèmes, et sur ce que chacun propose et recherche.</translation>
    </message>
</context>
<context>
    <name>PeopleTab</name>
    <message>
        <source>Leave this partnership</source>
        <translation>Quitter ce partenariat</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1 ?</translation>
    </message>
    <message>
        <source>You read nothing that is written there from now on, and the others see that you are gone.</source>
        <translation>Vous ne lirez rien de ce qui s’y écrira désormais, et les autres voient votre départ.</translation>
    </message>
    <message>
        <source>What you wrote stays with them. To take it out too, erase what is about you first, in Settings.</source>
        <translation>Ce que vous avez écrit reste chez eux. Pour le retirer aussi, effacez d’abord ce qui vous concerne, dans Réglages.</translation>
    </message>
    <message>
        <source>Your pairs are spaces of their own, and stay.</source>
        <translation>Vos binômes sont des espaces à part, et restent.</translation>
    </message>
    <message>
        <source>With a new invitation you can come back.</source>
        <translation>Une nouvelle invitation vous permet de revenir.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Proposed. Your colleague can accept within three weeks.</source>
        <translation>Proposé. Votre collègue peut accepter dans les trois semaines.</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>Proposer un binôme</translation>
    </message>
    <message>
        <source>Open your pair</source>
        <translation>Ouvrir votre binôme</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Seeks</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Thèmes</translation>
    </message>
</context>
<context>
    <name>PictureButton</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>There is no QR code in this picture that can be read.</source>
        <translation>Il n’y a pas de code QR lisible dans cette image.</translation>
    </message>
</context>
<context>
    <name>PreparationCard</name>
    <message>
        <source>Before leaving</source>
        <translation>Avant de partir</translation>
    </message>
    <message>
        <source>Something more to prepare</source>
        <translation>Autre chose à préparer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Worth settling</source>
        <translation>À régler</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Who agreed at home</source>
        <translation>Qui a donné son accord chez nous</translation>
    </message>
    <message>
        <source>Learned there before</source>
        <translation>Déjà appris là-bas</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Wants to learn: %1</source>
        <translation>Souhaite apprendre : %1</translation>
    </message>
    <message>
        <source>No, thank you</source>
        <translation>Non merci</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
</context>
<context>
    <name>ProposeSheet</name>
    <message>
        <source>Learn with %1</source>
        <translation>Apprendre avec %1</translation>
    </message>
    <message>
        <source>Say what you want to learn; your colleague says the same when accepting.</source>
        <translation>Dites ce que vous voulez apprendre ; votre collègue fera de même en acceptant.</translation>
    </message>
    <message>
        <source>What do you want to learn?</source>
        <translation>Que voulez-vous apprendre ?</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>Proposer un binôme</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>The bell has rung</source>
        <translation>La cloche a sonné</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Sonner la cloche</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Demander à %1</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Visits and lessons</source>
        <translation>Visites et leçons</translation>
    </message>
    <message>
        <source>Nothing yet. What the partnership does together stands here; what pairs write stays with them.</source>
        <translation>Rien encore. Ce que le partenariat fait ensemble figure ici ; ce qu’écrivent les binômes reste entre eux.</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Prévoir une visite</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>The nine groups you wrote down, or the sheet you printed. What you had comes back, except what had not been sent.</source>
        <translation>Les neuf groupes que vous avez notés, ou la feuille imprimée. Ce que vous aviez revient, sauf ce qui n’avait pas été envoyé.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>Le code est complet.</translation>
    </message>
    <message>
        <source>It stands on the sheet; otherwise ask a colleague.</source>
        <translation>Il figure sur la feuille ; sinon, demandez à un collègue.</translation>
    </message>
</context>
<context>
    <name>RemoveProfileCard</name>
    <message>
        <source>Everything about you is erased, and that has been sent.</source>
        <translation>Tout ce qui vous concerne est effacé, et cela a été envoyé.</translation>
    </message>
    <message>
        <source>What is left is the profile on this device.</source>
        <translation>Il reste le profil sur cet appareil.</translation>
    </message>
    <message>
        <source>Remove the profile from this device</source>
        <translation>Supprimer le profil de cet appareil</translation>
    </message>
    <message>
        <source>Remove the profile?</source>
        <translation>Supprimer le profil ?</translation>
    </message>
    <message>
        <source>Everything that Collega keeps on this device goes, and cannot be brought back from here.</source>
        <translation>Tout ce que Collega garde sur cet appareil disparaît et ne peut pas être récupéré d’ici.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>For the council, or the organisation at home. It names no persons, and quotes only lessons that were made public.</source>
        <translation>Pour le conseil municipal ou l&apos;organisation chez soi. Il ne nomme personne et ne cite que les leçons rendues publiques.</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Langue du rapport</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>RequestCard</name>
    <message>
        <source>Can you break the silence? %1</source>
        <translation>Pouvez-vous rompre le silence ? %1</translation>
    </message>
    <message>
        <source>Open what it is about</source>
        <translation>Ouvrir ce dont il s’agit</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ce qui en est sorti</translation>
    </message>
    <message>
        <source>Whoever asked reads this.</source>
        <translation>La personne qui a demandé lira ceci.</translation>
    </message>
    <message>
        <source>The bell has rung</source>
        <translation>La cloche a sonné</translation>
    </message>
    <message>
        <source>Taken up by you</source>
        <translation>Pris en charge par vous</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>S’en charger</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>C’est fait</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 demande à rejoindre</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
</context>
<context>
    <name>RhythmCard</name>
    <message>
        <source>Rhythm of contact</source>
        <translation>Rythme des contacts</translation>
    </message>
    <message>
        <source>Ring the bell</source>
        <translation>Sonner la cloche</translation>
    </message>
</context>
<context>
    <name>RoundPage</name>
    <message>
        <source>Exchange round</source>
        <translation>Tour d&apos;échange</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) proposed. Both have to accept.</source>
        <translation>
            <numerusform>%n binôme proposé. Les deux doivent accepter.</numerusform>
            <numerusform>%n binômes proposés. Les deux doivent accepter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a plan: the best for all together, nobody twice. Nobody hears of it before you propose it.</source>
        <translation>Ceci est un plan : le meilleur pour l&apos;ensemble, personne deux fois. Personne n&apos;en sait rien avant que vous ne le proposiez.</translation>
    </message>
    <message>
        <source>Nobody to pair at present</source>
        <translation>Personne à associer pour l&apos;instant</translation>
    </message>
    <message>
        <source>Those who are free have nobody that fits. Invite more colleagues from both sides.</source>
        <translation>Personne ne convient à ceux qui sont libres. Invitez d&apos;autres collègues des deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>Propose %n pair(s)</source>
        <translation>
            <numerusform>Proposer %n binôme</numerusform>
            <numerusform>Proposer %n binômes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in this round</source>
        <translation>Pas dans ce tour</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
</context>
<context>
    <name>RoundPairCard</name>
    <message>
        <source>Kept together</source>
        <translation>Gardés ensemble</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Relâcher</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Garder ensemble</translation>
    </message>
    <message>
        <source>Not these two</source>
        <translation>Pas ces deux-là</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Laisser %1 de côté</translation>
    </message>
</context>
<context>
    <name>RungsCard</name>
    <message>
        <source>How far lessons travel</source>
        <translation>Jusqu’où vont les leçons</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Partenariats</translation>
    </message>
    <message>
        <source>Also said</source>
        <translation>Dit aussi</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
    <message>
        <source>People, partnerships, lessons, visits, follow-ups and what was said in them, whatever their case or accents.</source>
        <translation>Personnes, partenariats, leçons, visites, suivis et ce qui s’y est dit, sans tenir compte des majuscules ni des accents.</translation>
    </message>
    <message>
        <source>Nothing has these words. Search looks at the beginnings of words.</source>
        <translation>Rien ne contient ces mots. La recherche porte sur le début des mots.</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerField</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Whoever runs it cannot read what you write.</source>
        <translation>La personne qui le gère ne peut pas lire ce que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>ServerStep</name>
    <message>
        <source>You found a partnership and invite the others. Whoever keeps Collega for your town tells you the server.</source>
        <translation>Vous fondez un partenariat et invitez les autres. La personne qui gère Collega pour votre commune vous indique le serveur.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Your profile: what you do, offer and seek</source>
        <translation>Votre profil : ce que vous faites, proposez et recherchez</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>Link a new one, shut out a lost one</source>
        <translation>En lier un nouveau, exclure un appareil perdu</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partenaires</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Log a lesson</source>
        <translation>Noter une leçon</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Broker&apos;s desk</source>
        <translation>Bureau du relais</translation>
    </message>
</context>
<context>
    <name>StepFoot</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>StrengthNote</name>
    <message>
        <source>A computer guesses this quickly. Four words that do not belong together are better.</source>
        <translation>Un ordinateur le devine vite. Quatre mots sans rapport entre eux valent mieux.</translation>
    </message>
    <message>
        <source>This holds against somebody who finds your phone, not against a determined attacker.</source>
        <translation>Cela résiste à qui trouve votre téléphone, pas à un attaquant déterminé.</translation>
    </message>
    <message>
        <source>This holds.</source>
        <translation>Cela résiste.</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>Fit: %1 of 100</source>
        <translation>Accord : %1 sur 100</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Propose pair</source>
        <translation>Proposer un binôme</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>You are: %1, %2.</source>
        <translation>Vous êtes : %1, %2.</translation>
    </message>
    <message>
        <source>Say in your profile what you want to learn: it finds better.</source>
        <translation>Dites dans votre profil ce que vous voulez apprendre : la recherche en sera meilleure.</translation>
    </message>
    <message>
        <source>You want to learn: %1.</source>
        <translation>Vous voulez apprendre : %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionsPage</name>
    <message>
        <source>Colleagues for you</source>
        <translation>Des collègues pour vous</translation>
    </message>
    <message>
        <source>Proposed. Your colleague can accept within three weeks.</source>
        <translation>Proposé. Votre collègue peut accepter dans les trois semaines.</translation>
    </message>
    <message>
        <source>What you offer and seek</source>
        <translation>Ce que vous proposez et recherchez</translation>
    </message>
    <message>
        <source>Nobody to suggest yet</source>
        <translation>Personne à suggérer pour l’instant</translation>
    </message>
    <message>
        <source>As colleagues join and say what they offer and seek, they appear here. It helps to say what you want to learn.</source>
        <translation>À mesure que des collègues rejoignent et disent ce qu’ils proposent et recherchent, ils apparaissent ici. Dire ce que vous voulez apprendre aide.</translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur : %1</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Everything you write is kept on this device at once, and goes to your colleagues as soon as the server is reached. Nothing is lost while you are offline.</source>
        <translation>Tout ce que vous écrivez est aussitôt conservé sur cet appareil, et part vers vos collègues dès que le serveur est joignable. Hors ligne, rien ne se perd.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that colleagues wrote with a newer Collega need an update of this one to be shown. They are kept, and passed on as they are.</source>
        <translation>
            <numerusform>%n élément écrit par un collègue avec un Collega plus récent ne se verra qu’après une mise à jour. Il est conservé et transmis tel quel.</numerusform>
            <numerusform>%n éléments écrits par des collègues avec un Collega plus récent ne se verront qu’après une mise à jour. Ils sont conservés et transmis tels quels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>You are a pair now. It will be on the way to your colleague.</source>
        <translation>Vous formez maintenant un binôme. La nouvelle part vers votre collègue.</translation>
    </message>
    <message>
        <source>The bell has rung.</source>
        <translation>La cloche a sonné.</translation>
    </message>
    <message>
        <source>Your first partnership</source>
        <translation>Votre premier partenariat</translation>
    </message>
    <message>
        <source>Nothing asks for you today</source>
        <translation>Rien ne vous attend aujourd’hui</translation>
    </message>
    <message>
        <source>Open the invitation link a colleague sent you, or found a partnership and invite them.</source>
        <translation>Ouvrez le lien d’invitation envoyé par un collègue, ou fondez un partenariat et invitez vos collègues.</translation>
    </message>
    <message>
        <source>Follow-ups, visits and partners who went quiet appear here when their day comes.</source>
        <translation>Les suivis, les visites et les partenaires devenus silencieux apparaissent ici le jour venu.</translation>
    </message>
    <message>
        <source>Join or found</source>
        <translation>Rejoindre ou fonder</translation>
    </message>
    <message>
        <source>Look who you could learn from</source>
        <translation>Voir de qui vous pourriez apprendre</translation>
    </message>
    <message>
        <source>Follow up today</source>
        <translation>À suivre aujourd’hui</translation>
    </message>
    <message>
        <source>Wants to learn with you</source>
        <translation>Souhaite apprendre avec vous</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>Devenus silencieux</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Prochaine visite</translation>
    </message>
    <message>
        <source>Asked again in a week.</source>
        <translation>La question reviendra dans une semaine.</translation>
    </message>
    <message>
        <source>What colleagues wrote</source>
        <translation>Ce que les collègues ont écrit</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>On vous demande</translation>
    </message>
</context>
<context>
    <name>TogetherCard</name>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Prévoir une visite</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Leçons</translation>
    </message>
    <message>
        <source>What you learn from each other stands here.</source>
        <translation>Ce que vous apprenez l’un de l’autre figure ici.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Toutes les visites</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Toutes les leçons</translation>
    </message>
    <message>
        <source>All follow-ups</source>
        <translation>Tous les suivis</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search everything</source>
        <translation>Chercher partout</translation>
    </message>
</context>
<context>
    <name>TranslateCard</name>
    <message>
        <source>What did you see?</source>
        <translation>Qu’avez-vous vu ?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Qu’en retenez-vous ?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Qu’allez-vous en faire ?</translation>
    </message>
    <message>
        <source>Translate it</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Into which language</source>
        <translation>Dans quelle langue</translation>
    </message>
    <message>
        <source>What should its readers know of the culture it comes from?</source>
        <translation>Que doivent savoir les lecteurs de la culture d’où elle vient ?</translation>
    </message>
    <message>
        <source>Name me with it</source>
        <translation>Me nommer</translation>
    </message>
    <message>
        <source>Add the translation</source>
        <translation>Ajouter la traduction</translation>
    </message>
</context>
<context>
    <name>TranslationCard</name>
    <message>
        <source>(not translated)</source>
        <translation>(non traduit)</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>The translation stands beside the lesson.</source>
        <translation>La traduction se trouve à côté de la leçon.</translation>
    </message>
    <message>
        <source>Written in: %1</source>
        <translation>Écrite en : %1</translation>
    </message>
</context>
<context>
    <name>TwoSidedBar</name>
    <message>
        <source>%1: %2 %3, %4 %5</source>
        <translation>%1 : %2 %3, %4 %5</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>What colleagues in two towns learn from each other</source>
        <translation>Ce que des collègues de deux communes apprennent l’un de l’autre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>J’ai oublié ma phrase secrète</translation>
    </message>
    <message>
        <source>Come back with the recovery code?</source>
        <translation>Revenir avec le code de récupération ?</translation>
    </message>
    <message>
        <source>Nobody can open what is here without the passphrase. With the recovery code you begin anew on this device, and what had been sent comes back.</source>
        <translation>Personne ne peut ouvrir ce qui est ici sans la phrase secrète. Avec le code de récupération, vous recommencez sur cet appareil, et ce qui avait été envoyé revient.</translation>
    </message>
    <message>
        <source>What had not been sent yet stays behind.</source>
        <translation>Ce qui n’avait pas encore été envoyé reste en arrière.</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is here is set aside, for if the passphrase comes back to you.</source>
        <translation>Rien n’est supprimé : ce qui est ici est mis de côté, au cas où la phrase secrète vous reviendrait.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
</context>
<context>
    <name>VersionCard</name>
    <message>
        <source>Bring back what it said</source>
        <translation>Rétablir ce qui était écrit</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>Past</source>
        <translation>Passée</translation>
    </message>
</context>
<context>
    <name>VisitEditorPage</name>
    <message>
        <source>Plan a visit</source>
        <translation>Prévoir une visite</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Prévoir</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>De quoi s’agit-il ?</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Avec qui</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>De quel genre</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To, if it takes longer than a day</source>
        <translation>Au, si cela dure plus d’un jour</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Past</source>
        <translation>Passée</translation>
    </message>
    <message>
        <source>Phase of the visit</source>
        <translation>Phase de la visite</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Faire le bilan</translation>
    </message>
</context>
<context>
    <name>Visits</name>
    <message numerus="yes">
        <source>%n colleague(s)</source>
        <translation>
            <numerusform>%n collègue</numerusform>
            <numerusform>%n collègues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interpreter(s)</source>
        <translation>
            <numerusform>%n interprète</numerusform>
            <numerusform>%n interprètes</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a kind of visit and its host town</comment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n preparation(s) done</source>
        <translation>
            <numerusform>Préparatifs faits : %1 sur %n</numerusform>
            <numerusform>Préparatifs faits : %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Prévoir une visite</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>Pas encore de visites</translation>
    </message>
    <message>
        <source>Working visits, job shadowing, workshops and calls stand here, with what to prepare and what came of them.</source>
        <translation>Visites de travail, stages d’observation, ateliers et appels figurent ici, avec ce qu’il faut préparer et ce qu’il en est advenu.</translation>
    </message>
</context>
<context>
    <name>WaitingStep</name>
    <message>
        <source>Your other device now shows a number too. Is it the same? Then approve it there, with the passphrase of that device.</source>
        <translation>Votre autre appareil montre maintenant aussi un nombre. Est-ce le même ? Approuvez-le là-bas, avec la phrase secrète de cet appareil.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande…</translation>
    </message>
    <message>
        <source>Waiting for your other device</source>
        <translation>En attente de votre autre appareil</translation>
    </message>
    <message>
        <source>Then everything comes in by itself, and this page makes room for it.</source>
        <translation>Ensuite tout arrive tout seul, et cette page lui laisse la place.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>WaysStep</name>
    <message>
        <source>I am invited</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>A colleague sent you a link or a QR code</source>
        <translation>Un collègue vous a envoyé un lien ou un code QR</translation>
    </message>
    <message>
        <source>I begin</source>
        <translation>Je commence</translation>
    </message>
    <message>
        <source>You found a partnership and invite the others</source>
        <translation>Vous fondez un partenariat et invitez les autres</translation>
    </message>
    <message>
        <source>On another device</source>
        <translation>Sur un autre appareil</translation>
    </message>
    <message>
        <source>It shows a code that brings everything here</source>
        <translation>Il montre un code qui amène tout ici</translation>
    </message>
    <message>
        <source>With the recovery code</source>
        <translation>Avec le code de récupération</translation>
    </message>
    <message>
        <source>After losing your device or your passphrase</source>
        <translation>Après la perte de votre appareil ou de votre phrase secrète</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>D’une sauvegarde</translation>
    </message>
    <message>
        <source>A file that you made in Collega</source>
        <translation>Un fichier que vous avez fait dans Collega</translation>
    </message>
    <message>
        <source>You are new to Collega</source>
        <translation>Vous découvrez Collega</translation>
    </message>
    <message>
        <source>You use Collega already</source>
        <translation>Vous utilisez déjà Collega</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As colleagues know you</source>
        <translation>Comme vos collègues vous connaissent</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Métier</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>(left empty)</source>
        <translation>(laissé vide)</translation>
    </message>
    <message>
        <source>Keep this one</source>
        <translation>Garder celui-ci</translation>
    </message>
    <message>
        <source>Take this one</source>
        <translation>Prendre celui-ci</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Service and technique</source>
        <translation>Services et techniques</translation>
    </message>
    <message>
        <source>Working with civil society</source>
        <translation>Travailler avec la société civile</translation>
    </message>
    <message>
        <source>Understanding a community</source>
        <translation>Comprendre une communauté</translation>
    </message>
    <message>
        <source>How we work ourselves</source>
        <translation>Notre propre façon de travailler</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Awareness and motivation</source>
        <translation>Prise de conscience et motivation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Wider network</source>
        <translation>Réseau élargi</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idée</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essayé</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopté</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>The mandate lies higher up</source>
        <translation>La compétence relève d’un niveau supérieur</translation>
    </message>
    <message>
        <source>No support from the town</source>
        <translation>Pas de soutien de la commune</translation>
    </message>
    <message>
        <source>Thin preparation</source>
        <translation>Préparation insuffisante</translation>
    </message>
    <message>
        <source>Unknown context</source>
        <translation>Contexte méconnu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>No money, people or equipment</source>
        <translation>Pas d’argent, de personnel ou de matériel</translation>
    </message>
    <message>
        <source>No openness to learn</source>
        <translation>Pas d’ouverture à l’apprentissage</translation>
    </message>
    <message>
        <source>Colleagues left</source>
        <translation>Des collègues sont partis</translation>
    </message>
    <message>
        <source>Working visit</source>
        <translation>Visite de travail</translation>
    </message>
    <message>
        <source>Job shadowing</source>
        <translation>Stage d’observation</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Staff days</source>
        <translation>Jours de travail</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Connaissances</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Paired</source>
        <translation>En binôme</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Décliné</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Personne relais</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinateur</translation>
    </message>
    <message>
        <source>Initiator</source>
        <translation>Initiateur</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>Mediator</source>
        <translation>Médiateur</translation>
    </message>
    <message>
        <source>Local government</source>
        <translation>Collectivité locale</translation>
    </message>
    <message>
        <source>Higher government</source>
        <translation>Autorité supérieure</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Knowledge institute</source>
        <translation>Institut de recherche</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>No link through residents</source>
        <translation>Aucun lien par les habitants</translation>
    </message>
    <message>
        <source>Residents from the wider region</source>
        <translation>Des habitants originaires de la région</translation>
    </message>
    <message>
        <source>Residents from the partner town itself</source>
        <translation>Des habitants originaires de la commune partenaire même</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partenariat</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>En perte de rythme</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Endormi</translation>
    </message>
    <message>
        <source>Waking</source>
        <translation>En réveil</translation>
    </message>
    <message>
        <source>Visit planned</source>
        <translation>Visite prévue</translation>
    </message>
    <message>
        <source>Only on this device</source>
        <translation>Seulement sur cet appareil</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception en cours</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Tarifit</source>
        <translation>tarifit</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>tamazight</translation>
    </message>
    <message>
        <source>%1 offers what you seek: %2.</source>
        <translation>%1 propose ce que vous recherchez : %2.</translation>
    </message>
    <message>
        <source>%1 seeks what you offer: %2.</source>
        <translation>%1 recherche ce que vous proposez : %2.</translation>
    </message>
    <message>
        <source>%1 knows something that is new to you: %2.</source>
        <translation>%1 connaît quelque chose de nouveau pour vous : %2.</translation>
    </message>
    <message>
        <source>%1 offers what %2 seeks: %3.</source>
        <translation>%1 propose ce que %2 recherche : %3.</translation>
    </message>
    <message>
        <source>%1 seeks what %2 offers: %3.</source>
        <translation>%1 recherche ce que %2 propose : %3.</translation>
    </message>
    <message>
        <source>%1 knows something that is new to %2: %3.</source>
        <translation>%1 connaît quelque chose de nouveau pour %2 : %3.</translation>
    </message>
    <message>
        <source>The same profession: %1.</source>
        <translation>Le même métier : %1.</translation>
    </message>
    <message>
        <source>A theme in common: %1.</source>
        <translation>Un thème en commun : %1.</translation>
    </message>
    <message>
        <source>A language in common: %1.</source>
        <translation>Une langue en commun : %1.</translation>
    </message>
    <message>
        <source>There is no language in common.</source>
        <translation>Il n’y a pas de langue en commun.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n pair(s) or proposal(s) already.</source>
        <translation>
            <numerusform>%1 a déjà %n binôme ou proposition.</numerusform>
            <numerusform>%1 a déjà %n binômes ou propositions.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can bridge that: speaks %2.</source>
        <translation>%1 peut faire le lien et parle %2.</translation>
    </message>
    <message>
        <source>%1 can bridge that: speaks %2, and knows the subject (%3).</source>
        <translation>%1 peut faire le lien, parle %2 et connaît le sujet (%3).</translation>
    </message>
    <message>
        <source>What did you learn from the visit?</source>
        <translation>Qu’avez-vous appris de la visite ?</translation>
    </message>
    <message>
        <source>Have you thanked your hosts and agreed on what comes next?</source>
        <translation>Avez-vous remercié vos hôtes et convenu de la suite ?</translation>
    </message>
    <message>
        <source>Three months on: what did you do with what you learned?</source>
        <translation>Trois mois plus tard : qu’avez-vous fait de ce que vous avez appris ?</translation>
    </message>
    <message>
        <source>Half a year on: what has become of what you learned?</source>
        <translation>Six mois plus tard : qu’est devenu ce que vous avez appris ?</translation>
    </message>
    <message>
        <source>Have the visit agreed at home, and say who agreed</source>
        <translation>Faire accepter la visite chez soi, et dire par qui</translation>
    </message>
    <message>
        <source>Say what each side wants to learn</source>
        <translation>Dire ce que chaque côté veut apprendre</translation>
    </message>
    <message>
        <source>Read about the town you visit</source>
        <translation>Se renseigner sur la commune visitée</translation>
    </message>
    <message>
        <source>Read earlier lessons on the subject</source>
        <translation>Lire les leçons déjà notées sur le sujet</translation>
    </message>
    <message>
        <source>Send your questions beforehand</source>
        <translation>Envoyer ses questions à l’avance</translation>
    </message>
    <message>
        <source>Find an interpreter who knows the subject</source>
        <translation>Trouver un interprète qui connaît le sujet</translation>
    </message>
    <message>
        <source>Agree on the programme</source>
        <translation>Convenir du programme</translation>
    </message>
    <message>
        <source>Arrange travel and papers</source>
        <translation>Organiser le voyage et les papiers</translation>
    </message>
    <message>
        <source>Set a date to tell colleagues at home</source>
        <translation>Fixer une date pour en parler aux collègues</translation>
    </message>
    <message>
        <source>No contact yet.</source>
        <translation>Pas encore de contact.</translation>
    </message>
    <message>
        <source>Last contact %1.</source>
        <translation>Dernier contact : %1.</translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n day(s).</source>
        <translation>
            <numerusform>D’habitude, un contact par jour.</numerusform>
            <numerusform>D’habitude, un contact tous les %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in step.</source>
        <translation>Tout est à jour.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>That cannot be right.</source>
        <translation>Cela ne peut pas être juste.</translation>
    </message>
    <message>
        <source>The calendar has no such day or time.</source>
        <translation>Ce jour ou cette heure n’existe pas au calendrier.</translation>
    </message>
    <message>
        <source>The text is not written in UTF-8.</source>
        <translation>Le texte n’est pas écrit en UTF-8.</translation>
    </message>
    <message>
        <source>This is not a whole invitation link.</source>
        <translation>Ce lien d’invitation n’est pas complet.</translation>
    </message>
    <message>
        <source>This invitation has expired.</source>
        <translation>Cette invitation a expiré.</translation>
    </message>
    <message>
        <source>This invitation has been used already.</source>
        <translation>Cette invitation a déjà été utilisée.</translation>
    </message>
    <message>
        <source>There is a typing error in the recovery code.</source>
        <translation>Il y a une faute de frappe dans le code de récupération.</translation>
    </message>
    <message>
        <source>Your role here does not allow this.</source>
        <translation>Votre rôle ici ne le permet pas.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Cela existe déjà.</translation>
    </message>
    <message>
        <source>This was written by a newer version of Collega.</source>
        <translation>Ceci a été écrit par une version plus récente de Collega.</translation>
    </message>
    <message>
        <source>The server refused this.</source>
        <translation>Le serveur a refusé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Another program has this profile open.</source>
        <translation>Un autre programme utilise ce profil.</translation>
    </message>
    <message>
        <source>There is nothing by that name here.</source>
        <translation>Il n’y a rien de ce nom ici.</translation>
    </message>
    <message>
        <source>There is no profile in this folder.</source>
        <translation>Il n’y a pas de profil dans ce dossier.</translation>
    </message>
    <message>
        <source>This passphrase does not open the profile.</source>
        <translation>Cette phrase secrète n’ouvre pas le profil.</translation>
    </message>
    <message>
        <source>The profile is locked.</source>
        <translation>Le profil est verrouillé.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>What answered is not a Collega server, or it is in trouble.</source>
        <translation>Ce qui a répondu n’est pas un serveur Collega, ou il est en panne.</translation>
    </message>
    <message>
        <source>The server has ended the session.</source>
        <translation>Le serveur a mis fin à la session.</translation>
    </message>
    <message>
        <source>The server asks to go slower.</source>
        <translation>Le serveur demande de ralentir.</translation>
    </message>
    <message>
        <source>A file of this profile is damaged.</source>
        <translation>Un fichier de ce profil est endommagé.</translation>
    </message>
    <message>
        <source>Something the server sent does not bear a valid signature.</source>
        <translation>Un élément envoyé par le serveur ne porte pas de signature valable.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this device and will be sent.</source>
        <translation>Ce que vous avez écrit est conservé sur cet appareil et sera envoyé.</translation>
    </message>
    <message>
        <source>What you wrote is kept on this device.</source>
        <translation>Ce que vous avez écrit est conservé sur cet appareil.</translation>
    </message>
    <message>
        <source>What was synchronised is safe with your colleagues.</source>
        <translation>Ce qui a été synchronisé est en sécurité chez vos collègues.</translation>
    </message>
    <message>
        <source>It was not let in; the rest goes on.</source>
        <translation>Il n’a pas été accepté ; le reste continue.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>C’est conservé tel quel.</translation>
    </message>
    <message>
        <source>Please correct it and try again.</source>
        <translation>Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-09, with a time as 2026-12-09T09:00.</source>
        <translation>Écrivez le jour comme 2026-12-09, avec une heure comme 2026-12-09T09:00.</translation>
    </message>
    <message>
        <source>Save the text as UTF-8 and try again.</source>
        <translation>Enregistrez le texte en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>Copy the link again, from beginning to end.</source>
        <translation>Copiez de nouveau le lien, du début à la fin.</translation>
    </message>
    <message>
        <source>Ask the person who invited you for a new one.</source>
        <translation>Demandez-en une nouvelle à la personne qui vous a invité.</translation>
    </message>
    <message>
        <source>Compare that group with what you kept.</source>
        <translation>Comparez ce groupe de chiffres avec ce que vous avez conservé.</translation>
    </message>
    <message>
        <source>Ask a coordinator.</source>
        <translation>Adressez-vous à un coordinateur.</translation>
    </message>
    <message>
        <source>Update Collega on this device.</source>
        <translation>Mettez Collega à jour sur cet appareil.</translation>
    </message>
    <message>
        <source>Ask a coordinator, or whoever runs the server.</source>
        <translation>Adressez-vous à un coordinateur ou à qui gère le serveur.</translation>
    </message>
    <message>
        <source>Make room on the disk and try again.</source>
        <translation>Libérez de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Close the other program first.</source>
        <translation>Fermez d’abord l’autre programme.</translation>
    </message>
    <message>
        <source>Look at the list and choose again.</source>
        <translation>Regardez la liste et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder, or make a new profile.</source>
        <translation>Choisissez un autre dossier ou créez un nouveau profil.</translation>
    </message>
    <message>
        <source>Try again; capitals and accents count.</source>
        <translation>Réessayez ; les majuscules et les accents comptent.</translation>
    </message>
    <message>
        <source>Unlock it with your passphrase.</source>
        <translation>Déverrouillez-le avec votre phrase secrète.</translation>
    </message>
    <message>
        <source>Go on working; Collega tries again by itself. If it lasts, check your connection.</source>
        <translation>Continuez à travailler ; Collega réessaie de lui-même. Si cela dure, vérifiez votre connexion.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address, or ask whoever runs it.</source>
        <translation>Vérifiez l’adresse du serveur ou adressez-vous à qui le gère.</translation>
    </message>
    <message>
        <source>You need do nothing; Collega tries again by itself.</source>
        <translation>Vous n’avez rien à faire ; Collega réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Make a copy of the folder, then join again or restore a backup.</source>
        <translation>Faites une copie du dossier, puis rejoignez à nouveau ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Tell a coordinator, and compare the head code with a colleague.</source>
        <translation>Prévenez un coordinateur et comparez le code de tête avec un collègue.</translation>
    </message>
    <message>
        <source>Same profession: %1</source>
        <translation>Même métier : %1</translation>
    </message>
    <message>
        <source>Same theme: %1</source>
        <translation>Même thème : %1</translation>
    </message>
    <message>
        <source>Speaks %1 too</source>
        <translation>Parle aussi %1</translation>
    </message>
    <message>
        <source>No language in common</source>
        <translation>Pas de langue commune</translation>
    </message>
    <message>
        <source>Offers what you seek: %1</source>
        <translation>Propose ce que vous recherchez : %1</translation>
    </message>
    <message>
        <source>Seeks what you offer: %1</source>
        <translation>Recherche ce que vous proposez : %1</translation>
    </message>
    <message>
        <source>New to you: %1</source>
        <translation>Nouveau pour vous : %1</translation>
    </message>
    <message numerus="yes">
        <source>Has %n pair(s) or proposal(s) already</source>
        <translation>
            <numerusform>A déjà %n binôme ou proposition</numerusform>
            <numerusform>A déjà %n binômes ou propositions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>il y a %n semaine</numerusform>
            <numerusform>il y a %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>dans %n semaine</numerusform>
            <numerusform>dans %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>dans %n mois</numerusform>
            <numerusform>dans %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>dans %n an</numerusform>
            <numerusform>dans %n ans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n week(s).</source>
        <translation>
            <numerusform>D’habitude, un contact par semaine.</numerusform>
            <numerusform>D’habitude, un contact toutes les %n semaines.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n month(s).</source>
        <translation>
            <numerusform>D’habitude, un contact par mois.</numerusform>
            <numerusform>D’habitude, un contact tous les %n mois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Usually in contact every %n year(s).</source>
        <translation>
            <numerusform>D’habitude, un contact par an.</numerusform>
            <numerusform>D’habitude, un contact tous les %n ans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Pris en charge</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>%1 is a broker here.</source>
        <translation>%1 est personne relais ici.</translation>
    </message>
    <message>
        <source>%1 speaks %2.</source>
        <translation>%1 parle %2.</translation>
    </message>
    <message>
        <source>%1 knows the subject (%2).</source>
        <translation>%1 connaît le sujet (%2).</translation>
    </message>
    <message>
        <source>%1 speaks %2, and knows the subject (%3).</source>
        <translation>%1 parle %2 et connaît le sujet (%3).</translation>
    </message>
    <message>
        <source>No broker here fits it; all of them see the request.</source>
        <translation>Aucune personne relais ici n’y correspond ; toutes voient la demande.</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Rien n’a encore été dit.</translation>
    </message>
    <message>
        <source>The broker&apos;s share of the words is %1.</source>
        <translation>La part de la personne relais dans les mots est de %1.</translation>
    </message>
    <message>
        <source>You said %1 of the words. A silence now and then leaves the others more room.</source>
        <translation>Vous avez dit %1 des mots. Un silence de temps en temps laisse plus de place aux autres.</translation>
    </message>
    <message>
        <source>The broker said %1 of the words. It is the conversation of you both: do speak.</source>
        <translation>La personne relais a dit %1 des mots. C’est votre conversation à tous deux : prenez la parole.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here of %n other partnership(s).</source>
        <translation>
            <numerusform>On ne sait rien ici de %n autre partenariat.</numerusform>
            <numerusform>On ne sait rien ici de %n autres partenariats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known here of %n other pair(s).</source>
        <translation>
            <numerusform>On ne sait rien ici de %n autre binôme.</numerusform>
            <numerusform>On ne sait rien ici de %n autres binômes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n partnership(s) only goals and lessons are known here.</source>
        <translation>
            <numerusform>De %n partenariat, on ne connaît ici que les objectifs et les leçons.</numerusform>
            <numerusform>De %n partenariats, on ne connaît ici que les objectifs et les leçons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n pair(s) only goals and lessons are known here.</source>
        <translation>
            <numerusform>De %n binôme, on ne connaît ici que les objectifs et les leçons.</numerusform>
            <numerusform>De %n binômes, on ne connaît ici que les objectifs et les leçons.</numerusform>
        </translation>
    </message>
    <message>
        <source>The only pair has no learning goal for %1.</source>
        <translation>Le seul binôme n’a pas d’objectif d’apprentissage pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n pair(s) has a learning goal for %1.</source>
        <translation>
            <numerusform>Aucun binôme sur %n n’a d’objectif d’apprentissage pour %1.</numerusform>
            <numerusform>Aucun des %n binômes n’a d’objectif d’apprentissage pour %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 pairs have a learning goal for %2.</source>
        <translation>
            <numerusform>%n binôme sur %1 a un objectif d’apprentissage pour %2.</numerusform>
            <numerusform>%n binômes sur %1 ont un objectif d’apprentissage pour %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no learning goal in its partnership.</source>
        <translation>%1 n’a pas d’objectif d’apprentissage dans son partenariat.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n partnership(s) has a learning goal for %1.</source>
        <translation>
            <numerusform>Aucun partenariat sur %n n’a d’objectif d’apprentissage pour %1.</numerusform>
            <numerusform>Aucun des %n partenariats n’a d’objectif d’apprentissage pour %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 partnerships have a learning goal for %2.</source>
        <translation>
            <numerusform>%n partenariat sur %1 a un objectif d’apprentissage pour %2.</numerusform>
            <numerusform>%n partenariats sur %1 ont un objectif d’apprentissage pour %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Similarities</source>
        <translation>Ressemblances</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Moyens</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Pouvoir</translation>
    </message>
    <message>
        <source>Transnational ties</source>
        <translation>Liens transnationaux</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>En attente de réponse</translation>
    </message>
    <message>
        <source>Backed</source>
        <translation>Soutenu</translation>
    </message>
    <message>
        <source>Not backed</source>
        <translation>Non soutenu</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Multi-actor</source>
        <translation>Multi-acteurs</translation>
    </message>
    <message>
        <source>Multi-level</source>
        <translation>Multi-niveaux</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Learning goals</source>
        <translation>Objectifs d’apprentissage</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Leçons apprises</translation>
    </message>
    <message>
        <source>Put into practice</source>
        <translation>Mises en pratique</translation>
    </message>
    <message>
        <source>Visits hosted</source>
        <translation>Visites accueillies</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>Contributions</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1 has not said yet what it wants to learn.</source>
        <translation>%1 n’a pas encore dit ce qu’elle veut apprendre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 set %2 of %n learning goal(s).</source>
        <translation>
            <numerusform>%1 a fixé %2 objectif d’apprentissage sur %n.</numerusform>
            <numerusform>%1 a fixé %2 objectifs d’apprentissage sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 learned %2 of %n lesson(s).</source>
        <translation>
            <numerusform>%1 a appris %2 leçon sur %n.</numerusform>
            <numerusform>%1 a appris %2 leçons sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 applied %2 of %n lesson(s) that were put into practice.</source>
        <translation>
            <numerusform>%1 a appliqué %2 leçon sur %n mise en pratique.</numerusform>
            <numerusform>%1 a appliqué %2 leçons sur %n mises en pratique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hosted %2 of %n visit(s).</source>
        <translation>
            <numerusform>%1 a accueilli %2 visite sur %n.</numerusform>
            <numerusform>%1 a accueilli %2 visites sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %2 of %n contribution(s).</source>
        <translation>
            <numerusform>%1 a apporté %2 contribution sur %n.</numerusform>
            <numerusform>%1 a apporté %2 contributions sur %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote %2 of %n message(s).</source>
        <translation>
            <numerusform>%1 a écrit %2 message sur %n.</numerusform>
            <numerusform>%1 a écrit %2 messages sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 says %3, %4 says %5. That is worth a conversation.</source>
        <translation>%1 : %2 dit %3, %4 dit %5. Cela mérite une conversation.</translation>
    </message>
    <message>
        <source>Only local government takes part.</source>
        <translation>Seules des collectivités locales participent.</translation>
    </message>
    <message>
        <source>These take part beside local government: %1.</source>
        <translation>À côté des collectivités locales participent : %1.</translation>
    </message>
    <message>
        <source>Higher or wider government takes part (%1); civil society has no weight in it.</source>
        <translation>Des autorités supérieures ou plus larges participent (%1) ; la société civile n’y a pas de poids.</translation>
    </message>
    <message>
        <source>The society around the towns takes part (%1), and higher or wider government (%2).</source>
        <translation>La société autour des villes participe (%1), ainsi que des autorités supérieures ou plus larges (%2).</translation>
    </message>
    <message>
        <source>For a hybrid it lacks an association, a school, a knowledge institute or a business.</source>
        <translation>Pour être hybride, il manque une association, une école, un institut de savoir ou une entreprise.</translation>
    </message>
    <message>
        <source>For a hybrid somebody from here would have to take part: %1.</source>
        <translation>Pour être hybride, quelqu’un d’ici devrait participer : %1.</translation>
    </message>
    <message>
        <source>For a hybrid it lacks a province, a ministry or a union of municipalities.</source>
        <translation>Pour être hybride, il manque une province, un ministère ou une union de communes.</translation>
    </message>
    <message>
        <source>Taken for local government, because nobody has said what they are: %1.</source>
        <translation>Comptés comme collectivité locale, car personne n’a dit ce qu’ils sont : %1.</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Money in %1</source>
        <comment>a currency</comment>
        <translation>Argent en %1</translation>
    </message>
    <message>
        <source>Other contributions</source>
        <translation>Autres contributions</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and its currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 put in %3. One side gives, the other receives.</source>
        <translation>%1 : %2 en a apporté %3. Un côté donne, l’autre reçoit.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a town and its share</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: carried together, by %2.</source>
        <translation>%1 : porté ensemble, par %2.</translation>
    </message>
    <message numerus="yes">
        <source>Has waited for %1 for %n day(s).</source>
        <translation>
            <numerusform>Attend une réponse de %1 depuis %n jour.</numerusform>
            <numerusform>Attend une réponse de %1 depuis %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 gave its backing after %n day(s).</source>
        <translation>
            <numerusform>%1 a donné son soutien après %n jour.</numerusform>
            <numerusform>%1 a donné son soutien après %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused after %n day(s).</source>
        <translation>
            <numerusform>%1 a refusé après %n jour.</numerusform>
            <numerusform>%1 a refusé après %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %n lesson(s).</source>
        <translation>
            <numerusform>Cela retient %n leçon.</numerusform>
            <numerusform>Cela retient %n leçons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was overcome for %n lesson(s).</source>
        <translation>
            <numerusform>Cela a été surmonté pour %n leçon.</numerusform>
            <numerusform>Cela a été surmonté pour %n leçons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 can lift it for %n lesson(s).</source>
        <translation>
            <numerusform>%1 peut le lever pour %n leçon.</numerusform>
            <numerusform>%1 peut le lever pour %n leçons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocked lesson(s) do not say what is in the way.</source>
        <translation>
            <numerusform>%n leçon bloquée ne dit pas ce qui fait obstacle.</numerusform>
            <numerusform>%n leçons bloquées ne disent pas ce qui fait obstacle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) went up a rung from %1 to %2.</source>
        <translation>
            <numerusform>%n leçon a monté un échelon du %1 au %2.</numerusform>
            <numerusform>%n leçons ont monté un échelon du %1 au %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What did you see?</source>
        <translation>Qu’avez-vous vu ?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Qu’en retenez-vous ?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Qu’allez-vous en faire ?</translation>
    </message>
    <message>
        <source>It is blocked: what stands in the way, and who can lift it?</source>
        <translation>Elle est bloquée : qu’est-ce qui fait obstacle, et qui peut le lever ?</translation>
    </message>
    <message>
        <source>Nothing stands in its way any more: what comes next?</source>
        <translation>Plus rien n’y fait obstacle : quelle est la suite ?</translation>
    </message>
    <message>
        <source>One person adopted it: could the department use it too?</source>
        <translation>Une personne l’a adoptée : le service pourrait-il s’en servir aussi ?</translation>
    </message>
    <message>
        <source>Who can lift what stands in the way?</source>
        <translation>Qui peut lever ce qui fait obstacle ?</translation>
    </message>
    <message>
        <source>Short lessons are read: a page and a half at most.</source>
        <translation>On lit les leçons courtes : une page et demie au plus.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>lesson</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Climbed from %1 to %2</source>
        <comment>lesson; rungs</comment>
        <translation>Montée de %1 à %2</translation>
    </message>
    <message>
        <source>Learned in %1</source>
        <comment>lesson; town</comment>
        <translation>Apprise à %1</translation>
    </message>
    <message>
        <source>About %1</source>
        <comment>lesson; theme</comment>
        <translation>Sujet : %1</translation>
    </message>
    <message>
        <source>Learned in %1, about %2</source>
        <comment>lesson; town, theme</comment>
        <translation>Apprise à %1, sujet : %2</translation>
    </message>
    <message>
        <source>%1 confirms that this is what was meant.</source>
        <translation>%1 confirme que c’est bien le sens voulu.</translation>
    </message>
    <message>
        <source>%1 says that this is not what was meant.</source>
        <translation>%1 dit que ce n’est pas le sens voulu.</translation>
    </message>
    <message>
        <source>The partnership</source>
        <translation>Le partenariat</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>Le réseau</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Le public</translation>
    </message>
    <message>
        <source>Anybody can read this.</source>
        <translation>Tout le monde peut lire ceci.</translation>
    </message>
    <message>
        <source>%1 is mentioned, and has not agreed to be named: “%2”</source>
        <translation>Le nom de %1 apparaît sans son accord : « %2 »</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Asked not to be matched</source>
        <translation>Ne souhaite pas être mis en relation</translation>
    </message>
    <message>
        <source>Has a pair or proposal already</source>
        <translation>A déjà un binôme ou une proposition</translation>
    </message>
    <message>
        <source>Nobody fits at present</source>
        <translation>Personne ne convient pour l’instant</translation>
    </message>
    <message>
        <source>Those who fit are paired better</source>
        <translation>Ceux qui conviennent forment un meilleur binôme ailleurs</translation>
    </message>
    <message>
        <source>Nobody in %1 has agreed to it yet.</source>
        <translation>Personne à %1 n’a encore donné son accord.</translation>
    </message>
    <message>
        <source>%1 agreed for %2 on %3.</source>
        <translation>%1 a donné son accord pour %2 le %3.</translation>
    </message>
    <message>
        <source>They have not heard yet what came of it.</source>
        <translation>Le résultat ne leur a pas encore été communiqué.</translation>
    </message>
    <message>
        <source>They heard on %1 what came of it.</source>
        <translation>Le résultat leur a été communiqué le %1.</translation>
    </message>
    <message>
        <source>%1 handed over to %2 on %3.</source>
        <translation>%1 a passé le relais à %2 le %3.</translation>
    </message>
    <message>
        <source>%1 did not hand over to %2.</source>
        <translation>%1 n’a pas passé le relais à %2.</translation>
    </message>
    <message>
        <source>%1 asks to hand over to %2.</source>
        <translation>%1 souhaite passer le relais à %2.</translation>
    </message>
    <message>
        <source>%1 has not accepted yet.</source>
        <translation>%1 n’a pas encore accepté.</translation>
    </message>
    <message>
        <source>The proposal has lapsed: 21 days without an answer.</source>
        <translation>La proposition a expiré : 21 jours sans réponse.</translation>
    </message>
    <message>
        <source>%1 asked not to be matched for now.</source>
        <translation>%1 ne souhaite pas être mis en relation pour l’instant.</translation>
    </message>
    <message>
        <source>%1 asked not to be matched until %2.</source>
        <translation>%1 ne souhaite pas être mis en relation jusqu’au %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n staff day(s)</source>
        <translation>
            <numerusform>%n jour de travail</numerusform>
            <numerusform>%n jours de travail</numerusform>
        </translation>
    </message>
    <message>
        <source>Available: %1</source>
        <translation>Disponibilité : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) of %1 can read this, and whoever joins later.</source>
        <translation>
            <numerusform>%n membre de %1 peut lire ceci, ainsi que toute personne qui arrivera plus tard.</numerusform>
            <numerusform>%n membres de %1 peuvent lire ceci, ainsi que toute personne qui arrivera plus tard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three months on: what has your side done with this lesson?</source>
        <translation>Trois mois plus tard&#xa0;: qu&apos;avez-vous fait de cette leçon de votre côté&#xa0;?</translation>
    </message>
    <message>
        <source>Half a year on: what has your side done with this lesson, and who took it up?</source>
        <translation>Six mois plus tard&#xa0;: qu&apos;avez-vous fait de cette leçon de votre côté, et qui l&apos;a reprise&#xa0;?</translation>
    </message>
    <message>
        <source>A year on: is this lesson part of how your side works, and in which procedure?</source>
        <translation>Un an plus tard&#xa0;: cette leçon fait-elle partie de vos façons de travailler, et dans quelle procédure&#xa0;?</translation>
    </message>
    <message>
        <source>Agree whom you follow, and what you may do</source>
        <translation>Convenir de la personne à suivre et de ce qui vous est permis</translation>
    </message>
    <message>
        <source>Arrange insurance and protective clothing</source>
        <translation>Prévoir l&apos;assurance et les vêtements de protection</translation>
    </message>
    <message>
        <source>Invite those who take part on both sides</source>
        <translation>Inviter les participants des deux côtés</translation>
    </message>
    <message>
        <source>Have the material in the languages of those who come</source>
        <translation>Préparer les documents dans les langues des participants</translation>
    </message>
    <message>
        <source>Agree on the hour, by the clocks of both towns</source>
        <translation>Convenir de l&apos;heure, selon l&apos;horloge des deux communes</translation>
    </message>
    <message>
        <source>Agree who takes notes</source>
        <translation>Convenir de qui prend des notes</translation>
    </message>
    <message>
        <source>Nobody named as interpreter speaks both %1 and %2.</source>
        <translation>Aucun des interprètes indiqués ne parle à la fois %1 et %2.</translation>
    </message>
    <message>
        <source>Nobody from %1 takes part.</source>
        <translation>Personne de %1 ne participe.</translation>
    </message>
    <message>
        <source>Some of you share no language, and no interpreter is named.</source>
        <translation>Certains d&apos;entre vous n&apos;ont pas de langue commune, et aucun interprète n&apos;est indiqué.</translation>
    </message>
    <message>
        <source>It is short: two to five days are most useful.</source>
        <translation>C&apos;est court&#xa0;: deux à cinq jours sont les plus utiles.</translation>
    </message>
    <message>
        <source>It is long: two to five days are most useful.</source>
        <translation>C&apos;est long&#xa0;: deux à cinq jours sont les plus utiles.</translation>
    </message>
    <message>
        <source>It does not say who agreed to it at home.</source>
        <translation>Il n&apos;est pas indiqué qui a donné son accord chez vous.</translation>
    </message>
    <message>
        <source>It does not say which town is the host.</source>
        <translation>La commune d&apos;accueil n&apos;est pas indiquée.</translation>
    </message>
    <message>
        <source>There is no briefing of %1 yet.</source>
        <translation>Il n&apos;y a pas encore de fiche d&apos;orientation sur %1.</translation>
    </message>
    <message>
        <source>No lesson has been logged yet.</source>
        <translation>Aucune leçon n&apos;a encore été notée.</translation>
    </message>
    <message>
        <source>The hosts have not been thanked yet.</source>
        <translation>Les hôtes n&apos;ont pas encore été remerciés.</translation>
    </message>
    <message>
        <source>It has not been debriefed yet.</source>
        <translation>Le bilan n&apos;a pas encore été fait.</translation>
    </message>
    <message>
        <source>This is too large.</source>
        <translation>C&apos;est trop volumineux.</translation>
    </message>
    <message>
        <source>A lesson fits on a page and a half, an attachment in 25 MB.</source>
        <translation>Une leçon tient sur une page et demie, une pièce jointe dans 25 Mo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server for more room.</source>
        <translation>Demandez plus de place à la personne qui gère le serveur.</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Pas encore récupéré</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>En cours de récupération</translation>
    </message>
    <message>
        <source>Damaged: it cannot be opened</source>
        <translation>Endommagé : impossible à ouvrir</translation>
    </message>
    <message>
        <source>%1 learn from each other.</source>
        <translation>%1 apprennent l&apos;une de l&apos;autre.</translation>
    </message>
    <message>
        <source>%1 have worked together since %2.</source>
        <translation>%1 travaillent ensemble depuis %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n partnership(s) take part.</source>
        <translation>
            <numerusform>%n partenariat participe.</numerusform>
            <numerusform>%n partenariats participent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of colleagues work together.</source>
        <translation>
            <numerusform>%n binôme de collègues travaille ensemble.</numerusform>
            <numerusform>%n binômes de collègues travaillent ensemble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) in all</source>
        <translation>
            <numerusform>%n leçon en tout</numerusform>
            <numerusform>%n leçons en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning on both sides</source>
        <translation>Apprendre des deux côtés</translation>
    </message>
    <message>
        <source>From the beginning until now</source>
        <translation>Du début à aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Mutual learning in six dimensions</source>
        <translation>L&apos;apprentissage mutuel en six dimensions</translation>
    </message>
    <message>
        <source>From 1 (low) to 5 (high), as each side sees it</source>
        <translation>De 1 (faible) à 5 (fort), selon chaque côté</translation>
    </message>
    <message>
        <source>How far lessons travel</source>
        <translation>Jusqu’où vont les leçons</translation>
    </message>
    <message>
        <source>Rhythm of contact</source>
        <translation>Rythme des contacts</translation>
    </message>
    <message>
        <source>Days with contact, by month</source>
        <translation>Jours de contact, par mois</translation>
    </message>
    <message>
        <source>How the partnerships fare</source>
        <translation>Comment vont les partenariats</translation>
    </message>
    <message>
        <source>What the lessons are about</source>
        <translation>De quoi parlent les leçons</translation>
    </message>
    <message>
        <source>What was learned, in their own words</source>
        <translation>Ce qui a été appris, avec leurs mots</translation>
    </message>
    <message>
        <source>From lessons that anybody may read</source>
        <translation>Extrait de leçons que chacun peut lire</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Ce qui fait obstacle</translation>
    </message>
    <message>
        <source>Lessons that are held up, and who can help</source>
        <translation>Leçons en attente, et qui peut aider</translation>
    </message>
    <message>
        <source>What each side put in</source>
        <translation>Ce que chaque côté a apporté</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce que c&apos;est devenu</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Report on the network, %1</source>
        <translation>Rapport sur le réseau, %1</translation>
    </message>
    <message>
        <source>Report on a pair of colleagues, %1</source>
        <translation>Rapport sur un binôme de collègues, %1</translation>
    </message>
    <message>
        <source>Report on the partnership, %1</source>
        <translation>Rapport sur le partenariat, %1</translation>
    </message>
    <message>
        <source>How it began: %1.</source>
        <translation>Les débuts : %1.</translation>
    </message>
    <message>
        <source>It is about %1.</source>
        <translation>Les thèmes : %1.</translation>
    </message>
    <message>
        <source>Made with Collega on %1. It names no persons.</source>
        <translation>Établi avec Collega le %1. Aucune personne n&apos;y est nommée.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>lesson(s) learned</source>
        <translation>
            <numerusform>leçon apprise</numerusform>
            <numerusform>leçons apprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of them put into practice</source>
        <translation>
            <numerusform>dont mise en pratique</numerusform>
            <numerusform>dont mises en pratique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>visit(s) to each other</source>
        <translation>
            <numerusform>visite de l&apos;une à l&apos;autre</numerusform>
            <numerusform>visites de l&apos;une à l&apos;autre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) with contact</source>
        <translation>
            <numerusform>jour de contact</numerusform>
            <numerusform>jours de contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follow-up(s) kept</source>
        <translation>
            <numerusform>suivi tenu</numerusform>
            <numerusform>suivis tenus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nobody has said yet who can lift it.</source>
        <translation>Personne n&apos;a encore dit qui peut le lever.</translation>
    </message>
    <message>
        <source>Can be lifted by: %1</source>
        <translation>Peut être levé par : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) changed something for residents at home.</source>
        <translation>
            <numerusform>%n leçon a changé quelque chose pour les habitants chez soi.</numerusform>
            <numerusform>%n leçons ont changé quelque chose pour les habitants chez soi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) of civil society wait for a town&apos;s backing.</source>
        <translation>
            <numerusform>%n initiative de la société civile attend le soutien d&apos;une commune.</numerusform>
            <numerusform>%n initiatives de la société civile attendent le soutien d&apos;une commune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Adapted to one&apos;s own work</source>
        <translation>Adapté à son propre travail</translation>
    </message>
    <message>
        <source>Part of a procedure</source>
        <translation>Inscrit dans une procédure</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l&apos;instant</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Of which paid by programmes</source>
        <translation>Dont payé par des programmes</translation>
    </message>
    <message>
        <source>translated by people</source>
        <translation>traduit par des personnes</translation>
    </message>
    <message>
        <source>written in %1</source>
        <comment>a language</comment>
        <translation>écrit en %1</translation>
    </message>
    <message>
        <source>At home: %1</source>
        <translation>Chez soi : %1</translation>
    </message>
    <message>
        <source>Collega: visits and follow-ups</source>
        <translation>Collega : visites et suivis</translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation>Participants : %1</translation>
    </message>
    <message>
        <source>Interpreting: %1</source>
        <translation>Interprétation : %1</translation>
    </message>
    <message>
        <source>Programme:</source>
        <translation>Programme :</translation>
    </message>
    <message>
        <source>Still to be done before:</source>
        <translation>Encore à faire avant :</translation>
    </message>
    <message>
        <source>What partner towns learned from each other</source>
        <translation>Ce que des communes partenaires ont appris l’une de l’autre</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) that colleagues in partner towns learned from each other.</source>
        <translation>
            <numerusform>%n leçon que des collègues de communes partenaires ont apprise les uns des autres.</numerusform>
            <numerusform>%n leçons que des collègues de communes partenaires ont apprises les uns des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other lessons</source>
        <translation>Autres leçons</translation>
    </message>
    <message>
        <source>No lesson has been made public yet.</source>
        <translation>Aucune leçon n’a encore été rendue publique.</translation>
    </message>
    <message>
        <source>Colleagues made these lessons public. Nobody is named who did not agree.</source>
        <translation>Des collègues ont rendu ces leçons publiques. Personne n’est nommé sans son accord.</translation>
    </message>
    <message>
        <source>Go to the lessons</source>
        <translation>Aller aux leçons</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Ce qui sera fait</translation>
    </message>
    <message>
        <source>What it does at home</source>
        <translation>Ce que cela change chez soi</translation>
    </message>
    <message>
        <source>A note by the translator</source>
        <translation>Une note de la traduction</translation>
    </message>
    <message>
        <source>Learned by %1</source>
        <translation>Apprise par %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrite par %1</translation>
    </message>
    <message>
        <source>The original: %1</source>
        <translation>L’original : %1</translation>
    </message>
    <message>
        <source>Translated by %1</source>
        <translation>Traduite par %1</translation>
    </message>
    <message>
        <source>What is kept about %1</source>
        <translation>Ce qui est conservé sur %1</translation>
    </message>
    <message>
        <source>Everything on this device that is about this person or was written by them, on %1. What is about others is left out. The file beside this one has the same for programs.</source>
        <translation>Tout ce qui, sur cet appareil, concerne cette personne ou a été écrit par elle, au %1. Ce qui concerne d’autres est laissé de côté. Le fichier voisin contient la même chose pour des programmes.</translation>
    </message>
    <message>
        <source>Member of</source>
        <translation>Membre de</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimée</translation>
    </message>
    <message>
        <source>Written on %1</source>
        <translation>Écrit le %1</translation>
    </message>
    <message>
        <source>This tie was closed.</source>
        <translation>Ce lien est clos.</translation>
    </message>
    <message>
        <source>This tie was closed (%1).</source>
        <translation>Ce lien est clos (%1).</translation>
    </message>
    <message>
        <source>Planned for %1.</source>
        <translation>Prévu pour le %1.</translation>
    </message>
    <message>
        <source>Paused for now (%1).</source>
        <translation>En pause pour le moment (%1).</translation>
    </message>
    <message>
        <source>Paused until %1 (%2).</source>
        <translation>En pause jusqu’au %1 (%2).</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Élections</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Somebody left</source>
        <translation>Départ d’une personne</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Ramadan</source>
        <translation>Ramadan</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Une autre raison</translation>
    </message>
    <message>
        <source>Rung</source>
        <translation>Sonnée</translation>
    </message>
    <message>
        <source>Asked of you</source>
        <translation>On vous demande</translation>
    </message>
    <message>
        <source>Bells rung for you</source>
        <translation>Cloches sonnées pour vous</translation>
    </message>
    <message>
        <source>Gone quiet, and yours to ring</source>
        <translation>Devenus silencieux : à vous de sonner la cloche</translation>
    </message>
    <message>
        <source>Waiting for your yes or no</source>
        <translation>En attente de votre oui ou non</translation>
    </message>
    <message>
        <source>Visits that are coming</source>
        <translation>Visites à venir</translation>
    </message>
    <message>
        <source>New lessons</source>
        <translation>Nouvelles leçons</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>dernier contact %1</translation>
    </message>
    <message>
        <source>There is a briefing of %1.</source>
        <translation>Il y a une fiche d’orientation sur %1.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The server has no more room for this space.</source>
        <translation>Le serveur n’a plus de place pour cet espace.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::DevicesModel</name>
    <message>
        <source>Shut out. It reads nothing that was written since.</source>
        <translation>Exclu. Il ne lit rien de ce qui s’est écrit depuis.</translation>
    </message>
    <message>
        <source>Linked on %1</source>
        <translation>Lié le %1</translation>
    </message>
    <message>
        <source>Last wrote on %1</source>
        <translation>A écrit pour la dernière fois le %1</translation>
    </message>
    <message>
        <source>In no space yet</source>
        <translation>Dans aucun espace pour l’instant</translation>
    </message>
    <message numerus="yes">
        <source>In %n space(s)</source>
        <translation>
            <numerusform>Dans %n espace</numerusform>
            <numerusform>Dans %n espaces</numerusform>
        </translation>
    </message>
    <message>
        <source>Another device of yours</source>
        <translation>Un autre de vos appareils</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::ErasureModel</name>
    <message>
        <source>There is nothing about this person here any more.</source>
        <translation>Il n’y a plus rien ici sur cette personne.</translation>
    </message>
    <message>
        <source>Something waits to be sent, and goes first. It is looked again as soon as it is sent.</source>
        <translation>Quelque chose attend d’être envoyé, et passe d’abord. On regardera de nouveau dès que ce sera parti.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::FollowUpsModel</name>
    <message>
        <source>Asked of you now</source>
        <translation>Ce qu’on vous demande maintenant</translation>
    </message>
    <message>
        <source>Asked of your colleagues</source>
        <translation>Ce qu’on demande à vos collègues</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
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
        <translation>Mes données dans Collega</translation>
    </message>
    <message>
        <source>Visits and follow-ups</source>
        <translation>Visites et suivis</translation>
    </message>
    <message>
        <source>Public lessons</source>
        <translation>Leçons publiques</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LessonEditor</name>
    <message>
        <source>What came of it: %1</source>
        <translation>Ce qu’il en est advenu : %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LinkGuestModel</name>
    <message>
        <source>This is not a whole code of another device.</source>
        <translation>Ce n’est pas le code complet d’un autre appareil.</translation>
    </message>
    <message>
        <source>This code is unknown, or its time is over. Show a new one on the other device.</source>
        <translation>Ce code est inconnu ou a expiré. Affichez-en un nouveau sur l’autre appareil.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::LinkHostModel</name>
    <message>
        <source>The time for this code is over. Show a new one.</source>
        <translation>Ce code a expiré. Affichez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::Notifier</name>
    <message numerus="yes">
        <source>%n thing(s) for you in Collega</source>
        <translation>
            <numerusform>%n chose pour vous dans Collega</numerusform>
            <numerusform>%n choses pour vous dans Collega</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::Profile</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n reçu</numerusform>
            <numerusform>%n reçus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n envoyé</numerusform>
            <numerusform>%n envoyés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::RecoveryModel</name>
    <message>
        <source>This server knows nobody with this code. Is it the right server, and were you in a partnership there?</source>
        <translation>Ce serveur ne connaît personne avec ce code. Est-ce le bon serveur, et y étiez-vous dans un partenariat ?</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::StayUnlocked</name>
    <message>
        <source>The keychain of this device did not take the key: %1</source>
        <translation>Le trousseau de cet appareil n’a pas accepté la clé : %1</translation>
    </message>
    <message>
        <source>The keychain of this device did not give the key up: %1</source>
        <translation>Le trousseau de cet appareil n’a pas supprimé la clé : %1</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::TodayModel</name>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bon après-midi, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir, %1</translation>
    </message>
    <message numerus="yes">
        <source>You asked to join %n partnership(s), the last time %1. Each appears here as soon as a colleague there lets you in.</source>
        <translation>
            <numerusform>Vous avez demandé, %1, à rejoindre un partenariat. Il apparaît ici dès qu’un collègue vous y admet.</numerusform>
            <numerusform>Vous avez demandé à rejoindre %n partenariats, la dernière fois %1. Chacun apparaît ici dès qu’un collègue vous y admet.</numerusform>
        </translation>
    </message>
    <message>
        <source>An invitation is not at the server yet: it is asked for again by itself, until the device that made it has been online.</source>
        <translation>Une invitation n’est pas encore sur le serveur : elle est redemandée d’elle-même, jusqu’à ce que l’appareil qui l’a faite ait été en ligne.</translation>
    </message>
</context>
<context>
    <name>collega::viewmodels::TranslationsModel</name>
    <message>
        <source>What did you see?</source>
        <translation>Qu’avez-vous vu ?</translation>
    </message>
    <message>
        <source>What does it tell you?</source>
        <translation>Qu’en retenez-vous ?</translation>
    </message>
    <message>
        <source>What will you do with it?</source>
        <translation>Qu’allez-vous en faire ?</translation>
    </message>
    <message>
        <source>%1: this is what was meant</source>
        <translation>%1 : c’est ce qui était voulu</translation>
    </message>
    <message>
        <source>%1: something else was meant</source>
        <translation>%1 : autre chose était voulu</translation>
    </message>
</context>
</TS>
