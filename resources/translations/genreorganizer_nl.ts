<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>Over Genre Organizer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>Luistert naar je muziek, toont de kans op elk genre en schrijft wat je accepteert. Alles gebeurt op deze computer.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versies</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licentie</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>Genre Organizer is vrije software onder de GNU General Public License, versie 3 of later. Het wordt zonder enige garantie geleverd.

De meegeleverde modellen zijn getraind met onderzoeksgegevens; hun kaarten onder Extra, Modellen zeggen welke, en onder welke voorwaarden.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Map toevoegen…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Een map met muziek aan de bibliotheek toevoegen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Map toevoegen</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>&amp;Bibliotheekmappen…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>De mappen van de bibliotheek bekijken of verwijderen, of hun nieuwe plaats aanwijzen</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>Ontbrekende nummers ver&amp;geten…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>De geselecteerde ontbrekende nummers uit de bibliotheek verwijderen</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>In map &amp;tonen</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>De map van het nummer in het bestandsbeheer openen</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Opnieuw scannen</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>Nieuwe, gewijzigde, verplaatste en ontbrekende bestanden zoeken</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>A&amp;lle bestanden opnieuw lezen</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>Ook de bestanden lezen waarvan grootte en tijd sinds de laatste scan gelijk zijn gebleven</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>Tags s&amp;chrijven…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>De geaccepteerde genres na een voorbeeld in de bestanden schrijven</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>Lijst als CS&amp;V exporteren…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>Alles opslaan wat over de nummers van deze lijst bekend is</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Bac&amp;k-up van de bibliotheek…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>Een kopie van de database van de bibliotheek opslaan</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Back-up ter&amp;ugzetten…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>De database van de bibliotheek vervangen door een opgeslagen kopie</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>Ongedaan maken wat het laatst is gedaan: een beslissing, een wijziging van een afspeellijst, het schrijven van tags</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Opnieuw doen wat het laatst ongedaan is gemaakt</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>Alles &amp;selecteren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Zoeken</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Naar het zoekveld gaan</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Instellingen…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepteren</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>Het voorgestelde genre accepteren en doorgaan</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>Ook onze&amp;kere accepteren</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>A&amp;fwijzen</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>Het voorstel is onjuist en er moet niets worden geschreven</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>Later beslissen: het nummer onder ‘Onzeker’ laten</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>Gen&amp;re…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>Een of meer genres typen</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Genres &amp;bewerken…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>Genres aan de geselecteerde nummers toevoegen of eruit verwijderen</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>Andere ta&amp;gs bewerken…</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>&amp;Tag behouden</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>De tag is juist en het voorstel is onjuist</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>Ni&amp;et meer vragen</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>Deze tag met rust laten, wat een model ook zegt</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>Weer &amp;vragen</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>Weer naar deze tag vragen</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>Beslissing &amp;wissen</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>De beslissing wissen</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>&amp;Volgend nummer</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>Vori&amp;g nummer</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>Veel a&amp;ccepteren…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>Alle voorstellen accepteren die zeker genoeg zijn, na een voorbeeld</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>Afspelen of pau&amp;zeren</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>Voor&amp;uitspoelen</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>Terugs&amp;poelen</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>Zien wat is geschreven en verplaatst, en het ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analyseren</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>Titel, artiest, album en andere tags van de geselecteerde nummers bewerken</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>Hoes &amp;toevoegen of vervangen…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>Een afbeelding als hoes van de geselecteerde nummers gebruiken</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>Hoes ve&amp;rwijderen…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>De hoes uit de geselecteerde nummers verwijderen</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>Hoes op&amp;slaan als…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>De hoes van het nummer als bestand opslaan</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>Hie&amp;rna afspelen</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>Ook accepteren voor de geselecteerde nummers waarvan het programma niet zeker is</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>Dit is voor meerdere nummers, waaronder onzekere. Druk voor één nummer op A.</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>Hoof&amp;dgenre accepteren</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>Het hoofdgenre van het voorgestelde genre accepteren, zoals Jazz bij Bebop, en doorgaan</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>Dit is voor tags die het geluid tegenspreekt: ze staan onder ‘Conflicten’.</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filteren…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>Voorwaarden kiezen die de lijst inperken</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>De geselecteerde nummers na het huidige afspelen</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Aan de &amp;wachtrij toevoegen</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>De geselecteerde nummers achteraan in de wachtrij zetten</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>Wachtrij &amp;tonen</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>Zien wat hierna wordt afgespeeld, en in welke volgorde</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Wi&amp;llekeurige volgorde</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>De lijst in willekeurige volgorde afspelen</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>Lijst &amp;herhalen</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>Opnieuw beginnen als de lijst is afgelopen</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>&amp;Nummer herhalen</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>Hetzelfde nummer steeds opnieuw afspelen</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>Zijbalk of lijst</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>Naar de zijbalk gaan en terug naar de lijst</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 sterren</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>De geselecteerde nummers 5 sterren geven</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 sterren</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>De geselecteerde nummers 4 sterren geven</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 sterren</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>De geselecteerde nummers 3 sterren geven</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 sterren</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>De geselecteerde nummers 2 sterren geven</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 ster</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>De geselecteerde nummers 1 ster geven</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Geen sterren</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>De sterren van de geselecteerde nummers verwijderen</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>Alle nummers analyseren die nog niet zijn geanalyseerd</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analyseren</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>&amp;Selectie opnieuw analyseren</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>De geselecteerde nummers opnieuw analyseren</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>&amp;Welk genre is dit?</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>Met een microfoon opnemen, of een bestand kiezen, en het genre zien</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>Bestanden or&amp;denen…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>Bestanden naar mappen per genre, artiest en album verplaatsen, na een voorbeeld</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>M&amp;islukt…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>Wat niet kon worden gelezen, geanalyseerd of geschreven, en waarom</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>&amp;Opruimen…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>De bibliotheek stap voor stap op orde brengen, het veiligste eerst</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Opruimen</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>D&amp;ubbele nummers…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>De bestanden van één opname vergelijken, er een houden, de andere naar de prullenbak verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>G&amp;enres…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>Genres hernoemen, samenvoegen en ordenen; aangeven wat de labels betekenen</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>Ge&amp;nrenamen opruimen…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>De genres in de tags schrijven zoals de genrelijst dat doet</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modellen…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>De modellen, wat ze kennen en hoe goed</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>Mijn genres le&amp;ren…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>De genres van je eigen verzameling leren</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Logboek…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Het logboek tonen</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>&amp;Nieuwe afspeellijst…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>Een afspeellijst van de geselecteerde nummers maken</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Afspeellijst</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>Nieuwe s&amp;limme afspeellijst…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>Een afspeellijst maken die een regel volgt</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>Nieuwe afspeellijst van &amp;vergelijkbare nummers…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>Een afspeellijst maken van wat klinkt als de geselecteerde nummers</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>&amp;Regel bewerken…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>Wijzigen wat de slimme afspeellijst bevat</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>Afspeellijsten &amp;importeren…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>Afspeellijsten maken van bestanden van andere spelers</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>&amp;Meerdere afspeellijsten exporteren…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>Meerdere afspeellijsten als bestanden in één map opslaan</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>Afspeellijst &amp;exporteren…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>Bestanden &amp;kopiëren…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>De bestanden van de afspeellijst naar een usb-stick, geheugenkaart of telefoon kopiëren</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>Afspeellijst hern&amp;oemen…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>Afspeellijst verwij&amp;deren</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Om&amp;hoog</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>De geselecteerde nummers in de afspeellijst één plaats omhoog zetten</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Omlaa&amp;g</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>De geselecteerde nummers in de afspeellijst één plaats omlaag zetten</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>Uit afspeellijst verwijderen</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Nummers</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>De lijst nummer voor nummer tonen</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Hoezen</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>De hoezen van de albums in de lijst tonen</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Hoezen</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>Albu&amp;ms</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>De lijst per album tonen: in hoeverre zijn de nummers het eens?</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>B&amp;laderen</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>De lijst beperken tot genre, artiest, album, map of jaar</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Bladeren</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Beoordelen</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>Naar de nummers gaan die op een beslissing wachten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Beoordelen</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>Zi&amp;jbalk</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>&amp;Speler</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menubalk</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>Het eerste menu openen</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Gebruikershandleiding</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>Hoe je het programma gebruikt, met afbeeldingen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>&amp;Over Genre Organizer</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n nummer</numerusform>
            <numerusform>%n nummers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>niet geanalyseerd</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>onzeker</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{votes} van {tracks} klinken als {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{sure} van {tracks} zeker, alle {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{sure} van {tracks} zeker, waarvan {votes} {genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(geen album)</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Diverse artiesten</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(verschillend)</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>beslist</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} te beslissen</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>onzeker ({genre} {share})</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiest</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Klinkt als</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albums</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n nummer</numerusform>
            <numerusform>%n nummers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>%n bestand naar de prullenbak verplaatsen</numerusform>
            <numerusform>%n bestanden naar de prullenbak verplaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>%n bestand naar de prullenbak verplaatst.</numerusform>
            <numerusform>%n bestanden naar de prullenbak verplaatst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n kon niet worden verplaatst en blijft waar het is.</numerusform>
            <numerusform>%n konden niet worden verplaatst en blijven waar ze zijn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>%n bestand uit de prullenbak teruggehaald.</numerusform>
            <numerusform>%n bestanden uit de prullenbak teruggehaald.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n moet met de hand worden teruggehaald; kijk in de prullenbak.</numerusform>
            <numerusform>%n moeten met de hand worden teruggehaald; kijk in de prullenbak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Alle genres</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>(geen genre)</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiest</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Alle artiesten</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>(geen artiest)</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Alle albums</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(geen album)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle mappen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>(geen jaar)</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Decennium</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>Alle decennia</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>Genres van %n nummer bewerken</numerusform>
            <numerusform>Genres van %n nummers bewerken</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>Een ander genre</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>Toe te voegen genre</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Toe&amp;voegen</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Genres van de nummers</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>Aangevinkt: alle nummers krijgen het genre. Niet aangevinkt: geen enkel heeft het. Half aangevinkt: ongewijzigd.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepteren</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} van {all}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>Voegt {genres} toe.</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>Verwijdert {genres}.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Er verandert nog niets.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Opruimen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>Van het veiligste tot wat je zelf moet beluisteren. Elke stap toont wat hij zou doen voordat hij het doet, en kan ongedaan worden gemaakt; geen bestand verandert voordat je schrijft.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n nummer</numerusform>
            <numerusform>%n nummers</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>waarvan ongeveer {count} waarschijnlijk juist</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>%n nummer zonder genre heeft een voorstel</numerusform>
            <numerusform>%n nummers zonder genre hebben een voorstel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Beoordelen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n nummer is nog niet geanalyseerd</numerusform>
            <numerusform>%n nummers zijn nog niet geanalyseerd</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analyseren</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>%n nummer heeft genrenamen om op te ruimen</numerusform>
            <numerusform>%n nummers hebben genrenamen om op te ruimen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>O&amp;pruimen…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>&amp;Veel accepteren…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>Nummers die in orde of te schrijven zijn</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>{key} brengt je hier terug.</translation>
    </message>
    <message>
        <source>{tracks}: {fine}, {ready}.</source>
        <translation>{tracks}: {fine}, {ready}.</translation>
    </message>
    <message>
        <source>{tracks}: {fine}.</source>
        <translation>{tracks}: {fine}.</translation>
    </message>
    <message numerus="yes">
        <source>%n are fine</source>
        <translation>
            <numerusform>%n in orde</numerusform>
            <numerusform>%n in orde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n te schrijven</numerusform>
            <numerusform>%n te schrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n nummer heeft een genre, maar er is een ander voorgesteld</numerusform>
            <numerusform>%n nummers hebben een genre, maar er is een ander voorgesteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n nummer klinkt helemaal niet als het genre in de tag</numerusform>
            <numerusform>%n nummers klinken helemaal niet als het genre in de tag</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Ver&amp;gelijken</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n bestand heeft een kopie</numerusform>
            <numerusform>%n bestanden hebben een kopie</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>D&amp;ubbele nummers…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n nummer moet je zelf beluisteren: er is geen voorstel</numerusform>
            <numerusform>%n nummers moet je zelf beluisteren: er is geen voorstel</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Luisteren</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n bestand kon niet worden gelezen, geanalyseerd of geschreven</numerusform>
            <numerusform>%n bestanden konden niet worden gelezen, geanalyseerd of geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>M&amp;islukt…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n nummer moet nog worden geschreven</numerusform>
            <numerusform>%n nummers moeten nog worden geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Schrijven…</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>{number} BPM</source>
        <translation>{number} BPM</translation>
    </message>
    <message>
        <source>{after} (was {before})</source>
        <translation>{after} (was {before})</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>voorgesteld: {genre}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiest</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Tweede keus</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag nu</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Tracknr</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albumartiest</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>Aantal nummers</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>Aantal schijven</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Componist</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Groepering</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitsnelheid</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Waardering</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Keer afgespeeld</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Laatst afgespeeld</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>Kansen per model</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>Selecteer eerst een nummer om te vergelijken wat de modellen zeggen.</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>Het ingebouwde model naar dit nummer laten &amp;luisteren</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>{model} naar dit nummer laten &amp;luisteren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>%n aangevinkt model naar dit nummer laten &amp;luisteren</numerusform>
            <numerusform>%n aangevinkte modellen naar dit nummer laten &amp;luisteren</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>Eerste keus van dit model</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwarringsmatrix</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}: {told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>{truth} aangezien voor {said}: {count} van {total}</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>Bestanden kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>Kopieert het %n nummer van ‘{name}’, met een bestandsnaam van artiest en titel die elke stick, kaart of telefoon aankan, en een afspeellijstbestand erbij.</numerusform>
            <numerusform>Kopieert de %n nummers van ‘{name}’, met bestandsnamen van artiest en titel die elke stick, kaart of telefoon aankan, en een afspeellijstbestand erbij.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Kopiëren &amp;naar:</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>Bestanden n&amp;ummeren, voor spelers die ze op naam sorteren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>Kies de stick, de kaart of een map daarop.</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>{folder} · {free} vrij</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>Hoes van %n nummer verwijderen</numerusform>
            <numerusform>Hoes van %n nummers verwijderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>Hoes van %n nummer</numerusform>
            <numerusform>Hoes van %n nummers</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>Huidige hoes</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Nieuwe hoes</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>Hoezen lezen…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>Afbeelding k&amp;iezen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n bestand &amp;schrijven</numerusform>
            <numerusform>%n bestanden &amp;schrijven</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Geen hoes</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>Kies een afbeelding, plak er een of sleep er een hierheen.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>Alleen de voorkant van de hoes verandert; andere afbeeldingen, zoals de achterkant, de audio en alle teksten blijven zoals ze zijn. De afbeelding wordt ongewijzigd opgeslagen. De geschiedenis bewaart de oude hoes, en de wijziging kan altijd ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>Niet alle nummers hebben deze hoes.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>De hoes kan niet worden getoond.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>Deze afbeelding is beschadigd of te groot om te tonen.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Afbeeldingen (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Een hoes kiezen</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>Er is geen hoes</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Hoes</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Afbeelding (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>Hoes opslaan</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} opgeslagen</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er ging iets mis</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>Er is een interne fout opgetreden in Genre Organizer. Je bestanden zijn veilig en je kunt doorgaan; start het programma opnieuw als het nog eens gebeurt.</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>Details staan in het logboek: {path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n overgeslagen (onzeker of al beslist).</numerusform>
            <numerusform>%n overgeslagen (onzeker of al beslist).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n geaccepteerd.</numerusform>
            <numerusform>%n geaccepteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n overgeslagen (geen hoofdgenre, onzeker of al beslist).</numerusform>
            <numerusform>%n overgeslagen (geen hoofdgenre, onzeker of al beslist).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>{genres} geaccepteerd voor %n nummer.</numerusform>
            <numerusform>{genres} geaccepteerd voor %n nummers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n had het al.</numerusform>
            <numerusform>%n hadden het al.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n afgewezen.</numerusform>
            <numerusform>%n afgewezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n voor later gelaten.</numerusform>
            <numerusform>%n voor later gelaten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n overgeslagen (geschreven of nog niet beslist).</numerusform>
            <numerusform>%n overgeslagen (geschreven of nog niet beslist).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>%n beslissing gewist.</numerusform>
            <numerusform>%n beslissingen gewist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>%n tag behouden.</numerusform>
            <numerusform>%n tags behouden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>Naar %n tag wordt niet meer gevraagd.</numerusform>
            <numerusform>Naar %n tags wordt niet meer gevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>Naar %n tag wordt weer gevraagd.</numerusform>
            <numerusform>Naar %n tags wordt weer gevraagd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>%n nummer gewijzigd.</numerusform>
            <numerusform>%n nummers gewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>%n ontbrekend nummer vergeten.</numerusform>
            <numerusform>%n ontbrekende nummers vergeten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n beslissing niet ongedaan gemaakt: al geschreven. Maak eerst het schrijven ongedaan.</numerusform>
            <numerusform>%n beslissingen niet ongedaan gemaakt: al geschreven. Maak eerst het schrijven ongedaan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n bestand schrijven</numerusform>
            <numerusform>%n bestanden schrijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>Het schrijven van %n bestand ongedaan maken? De tag is dan weer zoals eerst.</numerusform>
            <numerusform>Het schrijven van %n bestanden ongedaan maken? De tags zijn dan weer zoals eerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>Schrijven ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>Schrijven &amp;ongedaan maken</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>%n bestand opnieuw schrijven, zoals vóór het ongedaan maken?</numerusform>
            <numerusform>%n bestanden opnieuw schrijven, zoals vóór het ongedaan maken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Opnieuw schrijven</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>&amp;Opnieuw schrijven</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>%n bestand ordenen</numerusform>
            <numerusform>%n bestanden ordenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>%n bestand kopiëren</numerusform>
            <numerusform>%n bestanden kopiëren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>%n bestand terugzetten naar waar het vandaan kwam?</numerusform>
            <numerusform>%n bestanden terugzetten naar waar ze vandaan kwamen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>&amp;Terugzetten</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>%n bestand opnieuw verplaatsen, zoals vóór het ongedaan maken?</numerusform>
            <numerusform>%n bestanden opnieuw verplaatsen, zoals vóór het ongedaan maken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>Opnieuw verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>Opnieuw &amp;verplaatsen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>Het %n gemaakte bestand verwijderen? Het origineel blijft.</numerusform>
            <numerusform>De %n gemaakte bestanden verwijderen? De originelen blijven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Kopieën verwijderen</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>Kopieën &amp;verwijderen</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Het %n bestand opnieuw maken, zoals vóór het ongedaan maken?</numerusform>
            <numerusform>De %n bestanden opnieuw maken, zoals vóór het ongedaan maken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Opnieuw maken</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>Opnieuw &amp;maken</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>Dit betreft %n nummer.</numerusform>
            <numerusform>Dit betreft %n nummers.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>Al geaccepteerd: {count}. Die beslissingen worden vervangen.</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>Al geschreven: {count}. Die bestanden moeten dan opnieuw worden geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n nummer, waarschijnlijk ongeveer {right} juist.</numerusform>
            <numerusform>%n nummers, waarschijnlijk ongeveer {right} juist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>Het programma is niet zeker van %n daarvan.</numerusform>
            <numerusform>Het programma is niet zeker van %n daarvan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n overgeslagen (geschreven, mislukt of zonder voorstel).</numerusform>
            <numerusform>%n overgeslagen (geschreven, mislukt of zonder voorstel).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Dubbele nummers</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Dubbele nummers zoeken…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>Het aangevinkte bestand van elke opname blijft, aanvankelijk dat met de beste kwaliteit. De andere gaan naar de prullenbak van het systeem; ‘Ongedaan maken’ haalt ze terug.</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>Opnamen en hun bestanden</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>Opname, en te houden bestanden</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitsnelheid</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Geen dubbele nummers</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>Elke opname staat één keer in je bibliotheek.</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>Hetzelfde &amp;genre voor alle kopieën</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>Aangevinkte &amp;houden…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n opname is hier meer dan eens, in {files} bestanden.</numerusform>
            <numerusform>%n opnamen zijn hier meer dan eens, in {files} bestanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>Nog %n groep klinkt alleen hetzelfde.</numerusform>
            <numerusform>Nog %n groepen klinken alleen hetzelfde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n groep klinkt alleen hetzelfde.</numerusform>
            <numerusform>%n groepen klinken alleen hetzelfde.</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>zelfde opname</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>klinkt hetzelfde</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>%n bestand naar de prullenbak van het systeem verplaatsen?</numerusform>
            <numerusform>%n bestanden naar de prullenbak van het systeem verplaatsen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>%n daarvan klinkt alleen hetzelfde als het bestand dat blijft.</numerusform>
            <numerusform>%n daarvan klinken alleen hetzelfde als het bestand dat blijft.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;Naar de prullenbak</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>Tags van %n nummer bewerken</numerusform>
            <numerusform>Tags van %n nummers bewerken</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>Uit het &amp;pad:</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>Patroon van het pad</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>Overtollige spaties &amp;verwijderen</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>Hoofdletters als in Engelse &amp;titels</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>&amp;Nummers nummeren vanaf</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>Eerste tracknummer</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>en het t&amp;otaal invullen</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schrijven</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>Alleen deze velden veranderen; audio, afbeeldingen en al het andere blijven zoals ze zijn. De geschiedenis bewaart elke wijziging, en elke wijziging kan altijd ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Bij teken {position}: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Er verandert nog niets.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plannen…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n bestand wordt gewijzigd</numerusform>
            <numerusform>%n bestanden worden gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n ongemoeid gelaten</numerusform>
            <numerusform>%n ongemoeid gelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n bestand &amp;schrijven</numerusform>
            <numerusform>%n bestanden &amp;schrijven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>Nog niets te beoordelen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n nummer is nog niet geanalyseerd.</numerusform>
            <numerusform>%n nummers zijn nog niet geanalyseerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analyseren</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>Voor %n nummer is geen genre waarschijnlijk genoeg om voor te stellen.</numerusform>
            <numerusform>Voor %n nummers is geen genre waarschijnlijk genoeg om voor te stellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>&amp;Onzekere tonen</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Deze stap is klaar</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>‘Opruimen’ zegt wat er over is.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>{genre} is geen genre dat dit model kent.</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>Geen nummer in deze lijst voldoet aan de zoekopdracht.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Afspeellijst exporteren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Bes&amp;tand:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>Het bestand bestaat al en wordt vervangen.</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>Meerdere afspeellijsten exporteren</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Afspeellijsten</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Ma&amp;p:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>%n bestand dat al bestaat, wordt vervangen.</numerusform>
            <numerusform>%n bestanden die al bestaan, worden vervangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Map voor de afspeellijsten</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Mislukt, per reden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Alles k&amp;opiëren</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Opnieuw proberen</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… en nog {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n bestand kon niet worden gelezen, geanalyseerd of geschreven.</numerusform>
            <numerusform>%n bestanden konden niet worden gelezen, geanalyseerd of geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>Niet leesbaar: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>Niet geanalyseerd: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>Niet geschreven: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>%n bestand &amp;opnieuw proberen</numerusform>
            <numerusform>%n bestanden &amp;opnieuw proberen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Alles &amp;opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>musicnn installeren</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>musicnn is een tagger van de Music Technology Group in Barcelona, onder de vrije ISC-licentie. Samen met het standaardmodel zijn meer voorstellen juist; het analyseren duurt meerdere malen zo lang.</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>pip haalt het gepubliceerde pakket (29 MB) van de Python Package Index. Alleen dan gebruikt het programma het netwerk; er wordt niets over jou of je muziek verzonden. Als je het pakketbestand hebt, kies dan ‘Uit een bestand’.</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>&amp;Ophalen en installeren</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>Wat er met {field} gebeurt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹meerdere waarden›</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Remove filter</source>
        <translation>Filter ver&amp;wijderen</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filteren</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>Kies voorwaarden om de lijst in te perken.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>%n nummer in deze lijst voldoet.</numerusform>
            <numerusform>%n nummers in deze lijst voldoen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>Bibliotheekmappen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Laatste scan</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>Een map verwijderen raakt geen bestand aan, en de beslissingen komen terug als de map weer wordt toegevoegd. Wijs voor een verplaatste of hernoemde map de nieuwe plaats aan; om terug te gaan wijs je de oude weer aan.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>&amp;Nieuwe plaats…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder} (niet beschikbaar)</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Waar is de map nu?</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>{folder} uit de bibliotheek verwijderen? De bestanden blijven waar ze zijn.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Map verwijderen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>&amp;Volledige paden (lijst mag verplaatst worden, muziek niet)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Indeling:</translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>Genre van %n nummer</numerusform>
            <numerusform>Genre van %n nummers</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>&amp;Genres (gescheiden door ;):</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepteren</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>Nieuw in je bibliotheek: {genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>G&amp;een genre</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>De geselecteerde namen niet als genre tellen, net als ‘Unknown’</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Samenvoegen met</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>Voeg het toe als genre, voeg het samen met een bestaand genre of tel het niet als genre. Je kunt er meerdere selecteren.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>In tags</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Naam van het genre</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>Hoofdgenre</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>Andere schrijfwijzen, één per regel</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Beschermd</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>&amp;Hoofdgenre:</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>Andere &amp;schrijfwijzen, één per regel:</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>Tags met een beschermd genre worden nooit overschreven.</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>Andere namen in tags</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre} (beschermd)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>Nieuw genre</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Gebruikershandleiding</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In de handleiding zoeken</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schrijfacties</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Bewerking</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>Bestanden van de schrijfactie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>Ongedaan maken herstelt wat er eerst in de bestanden stond en waar ze stonden, tenzij een ander programma dat sindsdien heeft gewijzigd; die bestanden blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nog niets geschreven</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>Elke schrijfactie staat hier met alle bijbehorende bestanden en kan ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>Ge&amp;selecteerde ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>&amp;Alles ongedaan maken</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Er is niets geschreven</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>Opnieuw geschreven: {genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>Ongedaan gemaakt: {genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Bestanden gekopieerd</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>Bestanden gekoppeld</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>Bestanden verplaatst</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>Bestanden opnieuw gekopieerd</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>Bestanden opnieuw gekoppeld</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>Bestanden opnieuw verplaatst</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>Ongedaan gemaakt: kopieën verwijderd</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>Ongedaan gemaakt: bestanden teruggezet</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>Tags bewerkt</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>Tags opnieuw bewerkt</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>Ongedaan gemaakt: tags als voorheen</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>Hoezen gewijzigd</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>Hoezen opnieuw gewijzigd</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>Ongedaan gemaakt: hoezen als voorheen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n bestand</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n geschreven</numerusform>
            <numerusform>%n geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n teruggezet</numerusform>
            <numerusform>%n teruggezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>ongedaan gemaakt op {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n verwijderd</numerusform>
            <numerusform>%n verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n onafgemaakt</numerusform>
            <numerusform>%n onafgemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n opnieuw gemaakt</numerusform>
            <numerusform>%n opnieuw gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n opnieuw verplaatst</numerusform>
            <numerusform>%n opnieuw verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n opnieuw geschreven</numerusform>
            <numerusform>%n opnieuw geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>geweigerd: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>gekopieerd</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>gekoppeld</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>opnieuw gemaakt</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>opnieuw verplaatst</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>opnieuw geschreven</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschreven</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>onafgemaakt</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>&amp;Selectie opnieuw maken</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>&amp;Opnieuw maken</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>&amp;Selectie opnieuw verplaatsen</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>Opnieuw s&amp;chrijven</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>&amp;Opnieuw verplaatsen</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>&amp;Selectie opnieuw schrijven</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Hoes</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>Tag nu</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Hoe het klinkt</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Alle genres tonen</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>In de loop van het nummer</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>Klinkt vergelijkbaar</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>Vergelijkbare nummers in je bibliotheek</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Geen nummer geselecteerd</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>Selecteer een nummer om de genres te zien.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>%n nummer geselecteerd</numerusform>
            <numerusform>%n nummers geselecteerd</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>Elk voorstel accepteren</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>{count} van {all} accepteren</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>Typ een genre…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>{genre} accepteren voor %n nummer</numerusform>
            <numerusform>{genre} accepteren voor %n nummers</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>Er zijn alleen nog onzekere nummers</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>Over alle nummers is beslist</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… en voor %n onzeker nummer</numerusform>
            <numerusform>… en voor %n onzekere nummers</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>In de loop van het nummer, vóór het leren</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>Tot nu toe zijn je eigen genres alleen voor het nummer als geheel bekend. Hun tijdlijn volgt zodra het nummer is geanalyseerd.</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>Je eigen genres zijn alleen voor het nummer als geheel bekend: {reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Minder tonen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>%n genre tonen</numerusform>
            <numerusform>Alle %n genres tonen</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>{duration} in totaal</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>Hoe ze klinken</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeenschappelijk</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>geen genre</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Na het schrijven</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Indien geaccepteerd</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>In plaats daarvan {genre}</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>Toch {genre} accepteren</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>{genre} accepteren</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>Geaccepteerd: {genre}</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>Als je het genre kent, druk dan op het cijfer ervan of typ het met G.</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>De tag blijft zoals hij is zolang je geen genre kiest: druk op het cijfer ervan of typ het met G.</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>Heb je meer muziek zoals deze, geef dan bij enkele nummers het genre op en laat het programma het leren.</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>Als er toch muziek in zit, analyseer het dan opnieuw of typ het genre met G.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>Vervang of herstel het bestand en analyseer het opnieuw; of typ het genre.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>Vervang of herstel het bestand en lees het opnieuw.</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>Het bestand is ongewijzigd. Los het probleem op als dat kan en schrijf dan opnieuw.</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>Je wilde deze tag behouden.</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>De tag zegt {tag}, maar het klinkt niet als {tag}. Accepteer {genre} als de tag onjuist is, of behoud de tag als hij juist is.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>{count}, last on {when}</source>
        <translation>{count}, laatst op {when}</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Keer afgespeeld</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiest</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Voorgesteld</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(verschillend)</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – gepauzeerd</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (nog %n wachtend)</numerusform>
            <numerusform>{job} (nog %n wachtend)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} van {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Bezig met annuleren…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>Labels van het model</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>Label van het model</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>Jouw genre</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>Genre voor het label {label}</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>Voor welke van je genres elk label van het model staat.</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>Labels verschijnen hier zodra er een model is geïnstalleerd.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>Mijn genres leren</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>Voortgang van het leren</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>Het programma kan de genres van je eigen verzameling leren van muziek waarvan het genre bekend is. Vink aan wat het moet leren. Een genre heeft 8 nummers van minstens 3 artiesten of van 3 albums nodig.</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>Genres die ik heb geaccepteerd en die in mijn bestanden</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>Alleen genres die ik heb geaccepteerd</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>De namen van mijn mappen</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>Mappen onder de map van de bibliotheek</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1: de eerste map onder de map van de bibliotheek; 0: die map zelf</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>&amp;Leren van</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>Te leren genres</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artiesten</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>Kan worden geleerd</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>Hoe goed elk genre is geleerd</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>Juist bij voorstel</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gevonden</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>Vaak aangezien voor</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Afbeelding</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Genres</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>Dit nummer beoo&amp;rdelen…</numerusform>
            <numerusform>Deze %n nu beoo&amp;rdelen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>Nummers waarvan het genre het programma het meest zou leren</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Genres &amp;bewerken…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>Aangeven welke namen hetzelfde genre zijn, welke breder zijn en welke geen genre zijn</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>De &amp;vorige terughalen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werpen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Leren</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Gebruiken</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>Nummers zoeken waarvan het genre bekend is…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>nog %n nummer</numerusform>
            <numerusform>nog %n nummers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>nog %n artiest</numerusform>
            <numerusform>nog %n artiesten</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>Er worden hoogstens {count} genres geleerd: die met de meeste nummers.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Hiermee zou %n voorstel veranderen.</numerusform>
            <numerusform>Hiermee zouden %n voorstellen veranderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>In de afbeelding is elke rij het werkelijke genre en elke kolom wat werd geraden.</translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>nog niet: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>Leren vraagt minstens twee genres met genoeg nummers.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>%n nummer met een genre doet niet mee: het is nog niet geanalyseerd.</numerusform>
            <numerusform>%n nummers met een genre doen niet mee: ze zijn nog niet geanalyseerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>Sinds het vorige leren heb je de genres van %n nummer geaccepteerd.</numerusform>
            <numerusform>Sinds het vorige leren heb je de genres van %n nummers geaccepteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Bezig met leren…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>Je nummers beoordelen met wat is geleerd…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>Je nummers beoordelen met wat eerder is geleerd…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>Er is niets bewaard; je voorstellen zijn zoals ze waren.</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>Nummers zoeken die het programma het meest zouden leren…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>Het genre van elk geanalyseerd nummer is al bekend.</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>In gebruik. Je beslissingen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>De vorige genres zijn terug.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>Beter dan zonder leren.</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>Niet beter dan zonder leren: meer voorbeelden zouden helpen.</translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>Getest met muziek van artiesten waarvan het niets had geleerd: van {count} nummers is de eerste keus juist bij {share} (tussen {low} en {high}).</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>Zonder leren is het {share} (tussen {low} en {high}).</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>Het stelt voor {some} van de nummers een genre voor, en heeft bij {share} daarvan gelijk; van de andere is het niet zeker.</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>Te beoordelen om te leren</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>Je hebt %n genre geaccepteerd sinds je genres zijn geleerd.</numerusform>
            <numerusform>Je hebt %n genres geaccepteerd sinds je genres zijn geleerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>Opnieuw &amp;leren…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Je genres zijn opnieuw geleerd. Daarmee zou %n voorstel veranderen.</numerusform>
            <numerusform>Je genres zijn opnieuw geleerd. Daarmee zouden %n voorstellen veranderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Bekijken…</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Ingangsniveau</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>te hard</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Een map met muziek toevoegen</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>De map {folder} kan niet in een bestandsbeheerder worden geopend.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exporteren</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Back-up van de bibliotheek</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Back-up terugzetten</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>De bibliotheek vervangen door {file}? Die is gemaakt op {date} en bevat %n nummer.</numerusform>
            <numerusform>De bibliotheek vervangen door {file}? Die is gemaakt op {date} en bevat %n nummers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>Sindsdien heeft %n schrijfactie bestanden gewijzigd (in totaal {files}); de bestanden blijven zoals ze zijn en de schrijfactie kan nog in de geschiedenis ongedaan worden gemaakt.</numerusform>
            <numerusform>Sindsdien hebben %n schrijfacties bestanden gewijzigd (in totaal {files}); de bestanden blijven zoals ze zijn en de schrijfacties kunnen nog in de geschiedenis ongedaan worden gemaakt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>De huidige bibliotheek wordt ernaast bewaard; muziekbestanden worden niet aangeraakt.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ve&amp;rvangen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Ontbrekende nummers vergeten</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>%n ontbrekend nummer vergeten? De resultaten en beslissingen gaan verloren; als het bestand terugkomt, wordt het opnieuw geanalyseerd. De geschiedenis blijft bewaard.</numerusform>
            <numerusform>%n ontbrekende nummers vergeten? De resultaten en beslissingen gaan verloren; een bestand dat terugkomt, wordt opnieuw geanalyseerd. De geschiedenis blijft bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergeten</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verplaatst</numerusform>
            <numerusform>%n verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n ontbreekt</numerusform>
            <numerusform>%n ontbreken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n onleesbaar</numerusform>
            <numerusform>%n onleesbaar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>Gescand: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>geen audiobestanden gevonden</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>%n nummer geanalyseerd</numerusform>
            <numerusform>%n nummers geanalyseerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n mislukt</numerusform>
            <numerusform>%n mislukt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n bestand niet beschikbaar; is de schijf aangesloten?</numerusform>
            <numerusform>%n bestanden niet beschikbaar; is de schijf aangesloten?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n nummer geëxporteerd naar {file}</numerusform>
            <numerusform>%n nummers geëxporteerd naar {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>Back-up van de bibliotheek gemaakt als {file}</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>De bibliotheek is teruggezet</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>De bibliotheek is teruggezet; de vorige is bewaard als {file}</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>De oude hoes van %n bestand kan niet worden teruggezet: die is verloren gegaan of beschadigd</numerusform>
            <numerusform>De oude hoezen van %n bestanden kunnen niet worden teruggezet: die zijn verloren gegaan of beschadigd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>Zoeken, of year&lt;1990, p(jazz)&gt;=0.6…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In deze lijst zoeken</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>Welk genre is dit?</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>&amp;Iets anders proberen</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>Geluid op&amp;slaan…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>Er staat geen audio op het klembord.</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>Geplakt fragment</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Geluid opslaan</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>{file} kon niet worden opgeslagen: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Opgeslagen als {file}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Map openen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ve&amp;rnieuwen</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Het logboek is leeg.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>Waar&amp;dering</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>&amp;Hoes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Beel&amp;d</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>Af&amp;spelen</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Afspeellijst</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extra</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>‘(’ bij teken {number} is niet gesloten</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>‘)’ sluit niets af</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>‘:’ of ‘=’</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>‘p(’ is niet gesloten</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>‘{alias}’ is al een andere schrijfwijze van ‘{other}’; voeg ‘{genre}’ daarmee samen of verwijder daar de schrijfwijze</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>‘{field}’ kan niet op groter of kleiner worden vergeleken</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>‘{flag}’ is een ja-neevraag (yes of no)</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>‘{genre}’ en ‘{other}’ zijn schrijfwijzen van één naam; voeg ze samen</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>‘{genre}’ kan niet onder ‘{parent}’ staan, dat eronder staat</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>‘{genre}’ staat onder ‘{parent}’, dat niet bestaat</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>‘{id}’ is geen geldige naam</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>‘{name}’ kan geen naam van een model zijn: gebruik kleine letters, cijfers en -</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>‘{name}’ is een slimme afspeellijst; wijzig de regel ervan</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>‘{text}’ is hier geen geldige waarde; verwacht wordt {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>‘{text}’ wordt hier niet begrepen</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>nog 1 artiest of album</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>nog 1 nummer</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>5 s in plaats van het hele nummer</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95%-interval</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>Een cluster heeft het pakket distributed nodig, dat niet is geïnstalleerd; zie ‘Grote archieven’ in de handleiding</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>Een map kan niet {name} heten</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>Geef het volledige pad van de map op</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>Een genre kan niet tegelijk worden toegevoegd en verwijderd</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>De naam van een genre moet letters of cijfers bevatten</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Hier ontbreekt een naam</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>Een patroon heeft een veld nodig, anders zouden alle bestanden dezelfde naam krijgen</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>Een afspeellijst heeft een naam nodig</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>APE-tag</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>ASF-attributen</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>ASF-metagegevens</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>ASF-metagegevensbibliotheek</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>Voeg {expected} toe</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>Na de dubbele punt is een getal van 1 tot 99 nodig</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>Alle voorbeelden zijn {genre}; leren vraagt een ander genre om het van te onderscheiden</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Oppervlakte onder de kromme</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>Tussen [ en ] is een veld nodig, zoals {field}</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>Tussen de accolades ontbreekt een veld</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>Kan de map {folder} niet maken: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>Kan de bibliotheek {file} niet maken: de map is niet beschrijfbaar</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>Kan het vergrendelingsbestand {file} niet maken: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>Kan {file} niet opzij zetten: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>Kan de bibliotheek {file} niet openen: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>Geen Dask-scheduler bereikbaar op {address}; start er een met: dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>Kan de afspeellijst {file} niet lezen: {reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>Kan de instellingen {file} niet lezen: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>Kan {file} niet terugzetten: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>Kan de instellingen {file} niet opslaan: {reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>Kan niet sorteren op ‘{key}’; mogelijk: {keys}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>Kan de back-up {file} niet schrijven: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>Kan het logboek {file} niet schrijven: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>Kan {file} niet schrijven: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>Kan {folder} niet schrijven: {reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>Kopieën in een map van de bibliotheek zouden dubbel in de lijst staan; kies een map daarbuiten</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>Geteld op {parts}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Beschadiging</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>Verwijderde bestanden en die van andere programma’s worden niet gescand</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>Elk heeft een eigen kans. Ze zijn geleerd van wat een AudioSet-tagger zei van vrije muziek en van fragmenten van GTZAN, en gemeten op de achtergehouden blokken van FMA, waarvan geen zulk label bekend was: tegenover lineaire classificatoren die de labels van AudioSet leerden van VGGish-embeddings, voor elk label het twintigste deel van de nummers waar het het best bij past. Een oppervlakte onder de kromme van 0,5 is gokken, 1 is perfect.</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>FLAC-afbeelding</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>Cijfers op nummers waarvan het niet heeft geleerd, met 95%-intervallen. Het systeem is gekozen op de *validatie*delen, niet op de *test*delen.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>bestand bestaat al</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>bestandsnaam te lang</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>Andere labels</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>GTZAN en FMA, waarvan ook de genres verschillen</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>De opnamen van GTZAN zijn commerciële fragmenten, en de licenties van de FMA-nummers verschillen; de opnamen zelf maken er geen deel van uit.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>Genre Organizer is daar niet geïnstalleerd</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>Genres buiten de lijst kunnen alleen als een genre van de lijst of als onzeker worden aangemerkt.</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>Hoever de zekerheid te vertrouwen is</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Hoe vaak het gelijk heeft</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>ID3v1-genrenummer</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>invoer-/uitvoerfout</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>is een map</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>Het geeft ook een embedding, waarmee vergelijkbare en afwijkende nummers worden gevonden.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>Het merkt spraak, ruis en andere geluiden die geen muziek zijn niet op.</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>Het luistert naar vensters van de {features} van een nummer en geeft een kans voor elk van {count} genres: {genres}. De kans van een nummer is het gemiddelde over zijn vensters.</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>Lezen kost te veel geheugen.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>Het duurde langer dan {seconds} s en is overgeslagen.</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>Beoordelen is mislukt: {reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>Leren is mislukt: {reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>Weggelaten omdat ze niet standhielden: {labels}. Dezelfde blokken bepaalden dat, zodat de cijfers van de andere iets te gunstig zijn.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Beperkingen</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – begrepen door bijna elke speler</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>MP3 met 128 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>MP3 met 32 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>MP3 met 64 kbit/s</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>MP4-tag</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>Model `{model}`, versie {version}; {count} parameters; licentie van de gewichten {licence}.</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>Noem elk model één keer</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>Er is geen genre opgegeven; typ een naam</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>Er is geen model geïnstalleerd; installeer het programma opnieuw</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>Geen ruimte meer op de schijf van de bibliotheek {file}; maak ruimte vrij</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>geen ruimte meer op het apparaat</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>bestand of map bestaat niet</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>Er is geen nummer geanalyseerd met dit model; analyseer eerst je nummers</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>Geen worker van het cluster is bruikbaar; {worker}: {reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>is geen map</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>Nog niet genoeg: leren vraagt twee genres, geen heeft genoeg voorbeelden; het dichtst bij is {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>Nog niet genoeg: leren vraagt twee genres, {genre} heeft genoeg voorbeelden; het dichtst bij is {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>Niet gemeten: {what}.</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>Er is nog niet bekend hoe deze nummers klinken; analyseer ze eerst</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>Niets klinkt als deze nummers behalve kopieën ervan</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>Er staat niets vóór {word}</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>Geef een genre op om toe te voegen of te verwijderen</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>ONNX Runtime kan het netwerk niet laden; installeer het model opnieuw</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Bij beschadigde en vreemde opnamen</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>Alleen getallen hebben een breedte; {field} is tekst</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>bewerking niet toegestaan</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – voor oudere spelers en internetradio’s</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Deel van</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>toegang geweigerd</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>Kansen zijn gekalibreerd (temperatuur {temperature}). Onder {share} geldt een nummer als onzeker. Van de achtergehouden nummers met een voorstel van minstens de gegeven zekerheid waren er zoveel juist:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>Willekeurige startwaarden: {seeds}.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juist</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>Scans slaan deze map over; kies een andere</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>Aandelen in procent met 95%-bootstrapintervallen. *Ongewijzigd*: het antwoord is dat op de onbeschadigde opname. *Zeker en onjuist*: van alle opnamen die welke een voorstel kregen, geen *onzeker*, en een onjuist.</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>Spraak, ruis en andere geluiden die geen muziek zijn, horen als onzeker te worden aangemerkt, door de afstand van hun embedding tot de trainingsnummers; dat is een voorzorg, geen detector.</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>Gestopt: {count} bestanden achter elkaar zijn niet bereikbaar, het laatste is {file}; sluit de schijf aan of scan opnieuw, en analyseer dan weer</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Zeker</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Zeker en onjuist</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>De back-up {file} is beschadigd; kies een andere</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>Het cluster op {address} heeft geen workers; start er met: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>Er is een fout opgetreden in het cluster ({error}).</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>De verbinding met het cluster op {address} is verbroken; wat is geanalyseerd, blijft bewaard. Voer de opdracht opnieuw uit om door te gaan</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>De schijf van de bibliotheek {file} meldt een fout; controleer de schijf</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>De schijf van de bibliotheek {file} kan niet garanderen dat wat geschreven is, bewaard blijft; zet de bibliotheek op een andere schijf (--db)</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>De schijf van de bibliotheek {file} ondersteunt geen bestandsvergrendeling; zet de bibliotheek op een andere schijf (--db)</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>De bestanden van deze nummers zijn sindsdien geschreven; maak eerst het schrijven ongedaan</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>De map is leeg, maar bevatte eerder muziek; is de schijf aangesloten? Als de map leeg hoort te zijn, verwijder hem dan uit de bibliotheek.</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>De map is er niet; is de schijf aangesloten?</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>De bibliotheek {file} kan niet worden geopend; de map moet bestaan en beschrijfbaar zijn</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>In de bibliotheek {file} kan niet worden geschreven; controleer de rechten</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>De bibliotheek {file} is bezet: een ander programma schrijft erin; probeer het zo meteen opnieuw</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>De bibliotheek {file} is bezet: er wordt al gescand, geanalyseerd of geschreven; wacht tot dat klaar is of annuleer het, en probeer het dan opnieuw</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>De bibliotheek {file} is beschadigd; zet een back-up terug (misschien staat er een in {folder})</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>De bibliotheek {file} is gemaakt door een nieuwere versie van Genre Organizer; werk het programma bij</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>De afspeellijst declareert entiteiten, die niet worden gelezen</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>De afspeellijst is er niet meer</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>De afspeellijst is geen PLS: de regel [playlist] ontbreekt</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>De afspeellijst is geen WPL: het element smil ontbreekt</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>De afspeellijst is geen {format}: {reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>De afspeellijst is intussen gewijzigd; probeer het opnieuw</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>Het proces dat het las, is onverwacht beëindigd (status {status}).</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>Het programma wordt afgesloten</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>De zoekopdracht heeft te veel delen</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>De zoekopdracht is te diep genest</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>De zoekopdracht is te lang</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>Het aanhalingsteken bij teken {number} is niet gesloten</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>De tien genres van GTZAN zijn geleerd van een paar honderd fragmenten, de meeste Amerikaans of Brits en van vóór 2002.</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>De werkprocessen starten niet (status {status}).</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>De werkprocessen starten niet op tijd.</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>De {bracket} is niet gesloten</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>Er is al een afspeellijst ‘{name}’; kies een andere naam</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>Er is een {bracket} die nergens begint; schrijf hem tweemaal om hem letterlijk te gebruiken</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>Er is een ander model met de naam {name}; kies een andere naam</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>Er is geen bewerking {batch}</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>Er is geen bewerking {batch}; de geschiedenis somt ze op</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>Er is geen beslissing om ongedaan te maken</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>Er is geen veld ‘{field}’; zet de tekst tussen aanhalingstekens om ernaar te zoeken</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>Er is geen veld {name}; bedoelde je {field}?</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>Er is geen veld {name}; er zijn: {fields}</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>Er is geen vorige versie van {name}</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>Er is geen genre ‘{genre}’</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>Er is geen bibliotheek {file}</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>Er is geen model ‘{model}’</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>Er is geen afspeellijst ‘{name}’</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>Er is geen ruimte: in {folder} is {needed} nodig, {free} is vrij</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>Er is geen nummer met een genre om van te leren</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Er is niets ongedaan te maken</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>Er is niets ongedaan te maken: er is geen bestand gewijzigd, of alles is al ongedaan gemaakt</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>Deze bestanden horen bij meerdere bewerkingen; maak er één tegelijk ongedaan</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>Twee werkprocessen zijn onverwacht gestopt terwijl ze het lazen.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>Onverwachte fout ({error}); details staan in het logboek.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>Vorbis-opmerkingen</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPL kan geen naam met stuurtekens bevatten; exporteer als XSPF</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – voor Windows Media Player</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wat het doet</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Waar het slecht in is</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Waarmee het is getraind</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>Wat de embedding weet</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>Worker {worker} wordt overgeslagen: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>Worker {worker} is weggevallen; zijn bestanden worden elders geanalyseerd</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – XML met titels</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>een GIF-afbeelding</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>een JPEG-afbeelding</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>een PDF-document</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>een PNG-afbeelding</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>een ZIP-archief</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>een vergelijking, bijv. &gt;=0.6</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>een datum, bijv. 2025, 2025-06 of 2025-06-30</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>er staat een bestand waar een map nodig is</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>een genre, bijv. p(jazz)&gt;=0.6</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>gokken is 0,5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>een harde koppeling kan niet naar een andere schijf leiden; kopieer het bestand</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>een duur, bijv. 3:45 of 225 (seconden)</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>een model heeft 2 tot {most} labels, alle verschillend</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>een getal van 0 tot 1 of een percentage, bijv. 0.6 of 60%</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>een getal, bijv. 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>een pad, bijv. {example}</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>een pad, zoals {example}</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>een afspeellijst</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>een programma</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>een tag die het genre bevatte, is er niet meer</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>een tagger heeft 1 tot {most} labels</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>een waarde, bijv. {example}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>een webpagina</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>een woord, field:value, p(genre)&gt;=0.6 of een haakje</translation>
    </message>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>albumartiest</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>alle labels</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>vóór het {format}-bestand staat een ID3-tag; verwijder die eerst</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>een internetadres, geen bestand</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>een ander programma heeft het intussen gewijzigd; probeer het opnieuw</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>een ander programma heeft intussen het genre gewijzigd</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>een ander programma heeft het genre sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>een ander programma heeft het geopend; probeer het later opnieuw</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>een ander programma schrijft het net; probeer het later opnieuw</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>een ander programma gebruikt het bestand; sluit dat en probeer het opnieuw</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artiest</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>als na codering met verlies bij 32 kbit/s</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>als na codering met verlies bij 64 kbit/s</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>zoals het was</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>zoals het programma het analyseert</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>bewerking {batch} heeft het sindsdien verplaatst; maak die eerst ongedaan</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>kan niet worden opgeslagen ({reason})</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>de APE-tag heeft versie 1, die geen afbeeldingen kan bevatten</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>de ID3-tag spreekt zichzelf tegen over de desynchronisatie; sla het opnieuw op met het programma dat het maakte</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>de attributen zijn afgekapt</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>de opmerkingen zijn afgekapt</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>de hoes zou groter worden dan FLAC toestaat</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>de hoes zou groter worden dan ID3v2.2 toestaat</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>de kop heeft geen plaats voor zo’n grote hoes; kies er een onder {most}</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>de fragmentindex is afgekapt</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>de segmentindex is afgekapt</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>het laatste atoom is afgekapt</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>het manifest is onbruikbaar: {reason}; corrigeer het of zorg voor een nieuw exemplaar van het model</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>het netwerk accepteert de vensters van {frames} × {bands} waarden niet die het manifest vermeldt</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>de afbeeldingen staan waar dit programma wel leest maar niet schrijft</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>model {model} is gemaakt voor een andere versie van het model {other}; installeer beide opnieuw, of leer het opnieuw</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>model {model}: het netwerk heeft geen uitvoer {output}; corrigeer het manifest of zorg voor een nieuw exemplaar van het model</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>de audio gaat misschien door voorbij het vermelde einde, waar een nieuwe tag die zou doorsnijden; sla het bestand opnieuw op met een audiobewerker</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>geen JPEG-, PNG-, GIF- of WebP-afbeelding</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>een van de afbeeldingen is langer dan aangegeven</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>een van de offsettabellen is afgekapt</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>de kopie bevat de afbeelding niet zoals het hoort</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>de oude hoes is niet meer bewaard: {file} ontbreekt of is beschadigd</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>de oude hoes was beschadigd</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>de schijf is alleen-lezen; sta schrijven toe en probeer het opnieuw</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>het bestand is onvolledig: aan het eind ontbreekt audio; zorg voor een nieuw exemplaar</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>de oude hoes kan niet worden bewaard om ongedaan te maken ({reason})</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>de afbeelding is beschadigd: de kop vermeldt de grootte niet</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>de gewichten erin zijn beschadigd; zorg voor een nieuw exemplaar van het bestand</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>er is een ander bestand met de nieuwe naam; bekijk beide</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>er is een ander bestand met deze naam</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>er is geen hoes</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>{file} heeft geen hoes</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>{file} is niet het gepubliceerde pakket van musicnn 0.1.0 (de hash is anders); zorg voor een nieuw exemplaar</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}: kan niet worden gelezen ({reason})</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>{genre}: nummers van {others}</translation>
    </message>
    <message>
        <source>{genre}: {tracks}</source>
        <translation>{genre}: {tracks}</translation>
    </message>
    <message>
        <source>{genre}: {tracks} from {others}</source>
        <translation>{genre}: {tracks} van {others}</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>zoals ze zijn</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>Een waardering moet van 0 tot {most} sterren zijn</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>ASF-beschrijving</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>Er zijn geen wijzigingen opgegeven</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>Alleen tekst kan worden toegevoegd, en alleen aan deze velden: {fields}</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>De schijf is alleen-lezen; sta schrijven toe of kies een andere</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>een tekst is langer dan ASF toestaat</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>een ander programma heeft intussen de tags gewijzigd</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>een ander programma heeft de tags sindsdien gewijzigd</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>hoogstens {number} tekens</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>hoogstens {number} niveaus</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>hoogstens {number} delen</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>bandbreedten onderscheiden</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>kalibratiefout (ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>kan niet worden geanalyseerd</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>kan niet worden vergrendeld ({reason})</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>kan niet worden verplaatst ({reason})</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>niet bereikbaar ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>kan niet worden gelezen ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>kan niet worden geschreven ({reason})</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>fragmenten van GTZAN</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>opmerking</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>componist</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>gekraak van een versleten plaat</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>kruisgevalideerd</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschadigd</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>beschadigde kopieën</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>beschadigd of geen audio</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>schijf</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>elk label heeft de bijbehorende tags nodig</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>fragmenten van GTZAN, 2 tot 3 s audio</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>6% sneller</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>kenmerkrecepten onderscheiden</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>kenmerken {kind} zijn onbekend bij deze versie van het programma; werk het programma bij of kies een ander model</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>bestanden moeten ernaast liggen, zonder map in hun naam</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>vreemde opnamen</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>vrije muziek uit andere bronnen</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>vrije muziek uit andere bronnen, spectrogrammen gemaakt zoals die van FMA</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>vrije muziek, meestal elektronisch of klassiek</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>bromtoon van het lichtnet</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>interval: wat een perfect gekalibreerd model zou meten</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>het is van een andere gebruiker, die dit moet doen</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>hij kan {file} niet lezen; koppel de map daar aan, of geef met --map op waar die is</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>het kon niet worden gelezen; de tags zijn niet bekend</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>het begint niet met zijn streaminformatie</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>hij hangt en heeft geen nanny om hem opnieuw te starten</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>hij heeft een andere versie van het model ‘{model}’</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>het heeft geen genre; het blijft</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>het heeft geen filmkop, of meerdere</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>het heeft offsets van een soort die niet veilig kan worden verplaatst</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>het heeft meerdere taglijsten</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>het heeft meerdere namen (harde koppelingen) die uiteen zouden gaan; sta dat toe in de instellingen</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>het heeft meerdere namen (harde koppelingen), die een andere schijf niet kan bevatten; kopieer het bestand</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>het heeft tags waar alleen sommige programma’s kijken, zoals na het vermelde einde</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>het heeft te veel atomen</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>het heeft te veel attributen</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>hij heeft versie {there} van Genre Organizer, dit is {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>het is een koppeling naar een bestand elders; orden dat</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>het is stil, of steeds hetzelfde geluid</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>het bewaart zijn tags op twee plaatsen</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>het is misschien {genre}, waarvan er weinig voorbeelden zijn</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>het is gewijzigd sinds het is gemaakt; het blijft</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>het is intussen verplaatst of verwijderd</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>het is als stream opgenomen en vermeldt zijn grootte niet</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>het zou groter worden dan de indeling toestaat</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>de APE-tag heeft een defect onderdeel</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>de APE-tag heeft een onmogelijke grootte</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>de APE-tag heeft een onderdeel dat langer is dan de tag</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>de APE-tag heeft een onbekende versie</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>de APE-tag telt zijn onderdelen verkeerd</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>het ID3-blok bevat geen ID3-tag</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>de uitgebreide ID3-kop heeft een onmogelijke grootte</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>de uitgebreide ID3-kop is onvolledig</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>de ID3-tag combineert controlesom en desynchronisatie</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>de ID3-tag eindigt niet met de aangekondigde footer</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>de ID3-tag heeft een onmogelijke grootte</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>de ID3-tag is langer dan het bestand</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>de ID3-tag staat na andere gegevens, waar alleen sommige programma’s kijken; een nieuwe zou hem voor hen verbergen</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>de ID3-tag met controlesom is te groot om te bewerken</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>de ID3v2.2-tag is op een niet vastgelegde manier gecomprimeerd</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>de ID3v2.{version}-tag heeft een onbekende versie</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>de Ogg-pagina’s volgen niet op elkaar</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>de atomen spreken elkaar tegen</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>de audiocodec is niet bekend bij dit programma</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>de audio zou verder liggen dan de offsets kunnen aanwijzen</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>de blokken volgen niet op elkaar</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>de opmerkingen zijn langer dan ze vermelden</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>de opmerkingen zijn te groot om te bewerken</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>de opmerkingen eindigen te vroeg</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>de opmerkingen eindigen nooit</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>de opmerkingen zouden groter worden dan FLAC toestaat</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>de beschrijving is afgekapt</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>de schijf is alleen-lezen; sta daar eerst schrijven toe</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>het manifest vraagt om kenmerken met onmogelijke getallen</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>de eerste pagina bevat meer dan de kop van de stream</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>de map is alleen-lezen; sta eerst schrijven toe</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>de map of de nieuwe mag niet worden gewijzigd</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>het genre is niet meer wat het was toen dit werd gepland; lees het opnieuw</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>het genre staat waar dit programma wel leest maar niet schrijft</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>het genre is gewijzigd sinds het is gelezen; bekijk het en schrijf dan opnieuw</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>het genre {genre} is beschermd; hef eerst de bescherming op</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>de kopuitbreiding spreekt zichzelf tegen</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>de kop is onvolledig</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>de kopobjecten spreken elkaar tegen</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>de laatste Ogg-pagina is onvolledig</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>het manifest zegt ‘{model}’; hernoem de map</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>de metagegevensblokken zijn langer dan het bestand</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>de metagegevensblokken leiden niet naar de audio</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>de metagegevens zijn afgekapt</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>de filmkop is gecomprimeerd</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>de filmkop zou te groot worden</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>de naam is te lang</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>het netwerk antwoordt op alles hetzelfde</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>het netwerk antwoordt verschillend op hetzelfde geluid</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>het netwerk levert waarden die geen getallen zijn</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>het netwerk bevat eigen functies of trainingsstappen</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>het netwerk liet het proces vastlopen dat het uitprobeerde</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>het netwerk kon niet worden uitgeprobeerd</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>het netwerk geeft {found} {kind}, maar het manifest vermeldt {width}</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>het netwerk is te diep genest</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>het netwerk is geen ONNX-bestand</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>het netwerk bewaart gewichten in andere bestanden; zet alles in één bestand</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>het netwerk heeft meer geheugen nodig dan een model mag innemen</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>het netwerk heeft operatoren van {domain} nodig, die het programma niet heeft</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>het netwerk duurt te lang; het is na een minuut gestopt</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>de embeddings van het netwerk zijn niet één rij getallen per venster</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>het pad past niet bij het patroon</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>het pad is te lang voor een kopie ernaast</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>het tweede pakket bevat geen opmerkingen</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>de stream begint niet zoals het hoort</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>de structuur wordt niet begrepen ({error})</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>de symbolische koppelingen lopen in een kring</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>de tag ligt in de audio of voorbij het bestand</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>de tag is gewijzigd sinds hij is gelezen; bekijk hem en probeer het dan opnieuw</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>de tags zijn gewijzigd sinds dit werd gepland; lees ze opnieuw</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>de tags hebben meer geheugen nodig dan toegestaan</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>de tags hebben meer geheugen nodig dan er is</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>de tags overlappen elkaar</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>de tags staan waar dit programma wel leest maar niet schrijft</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>de gedesynchroniseerde ID3-tag is te groot om te bewerken</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>de vensters zijn leeg of te groot</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>labels zijn teksten</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>leren van 10 nummers per genre</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>leren van 20 nummers per genre</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>leren van 5 nummers per genre</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>leren van 50 nummers per genre</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>minder lage, meer hoge tonen</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>minder hoge tonen</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>log-mel-spectrogram</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>20 dB harder (overstuurd)</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>kunstmatige geluiden</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>manifestindeling {number} is onbekend; werk het programma bij</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.json is geen manifest ({reason}); de handleiding voor modellen zegt wat erin hoort</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>gemiddelde van 6 vensters van 5 s, zoals het programma een nummer hoort</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>model {model}: het is niet hier geleerd</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>model {model}: {reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>modellen {models}: ze hebben geen gemeenschappelijke labels; kies andere</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>meer lage tonen</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>nieuw {place}</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>geen artiest aan beide kanten</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>geen genre haalt {least}, het minimum voor een voorstel</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>geen interval</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>geen buren aan beide kanten</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>geen toestemming om het te wijzigen</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>geen toestemming om het te lezen</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>geen song aan beide kanten</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>er kan geen geluid worden gedecodeerd; het bestand is misschien beschadigd of leeg</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>ruis, tonen en klikken, zoals die waarvan het heeft geleerd onzeker te zijn</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>geen bekende audio-indeling, of beschadigd</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>geen geldige bestandsnaam</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>geen gewoon bestand</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>niet in de bibliotheek</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>niet in de bibliotheek; scan eerst de map</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>niet leesbaar als audio ({reason})</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>niet leesbaar als audio; het bestand is misschien beschadigd</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>niets boven 4 kHz</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>niets boven 5,5 kHz</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>niets boven 8 kHz</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>van hetzelfde recept zonder het validatiedeel</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>slechts één kanaal</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>een van de blokken is langer dan het bestand</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>een van de opmerkingen is langer dan het blok</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>een van de metagegevensblokken is langer dan het vermeldt</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>een van {words}</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>een van {words}, p(…)</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>buiten de mappen van de bibliotheek</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre}) wordt met niets vergeleken</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>roze ruis 15 dB lager</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>roze ruis 30 dB lager</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>pip kon {requirement} niet ophalen ({reason}); details staan in het logboek</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>pip, dat het zou ophalen, is hier niet geïnstalleerd; haal het bestand elders op met ‘pip download --no-deps {requirement}’ en installeer het daarvandaan</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>20 dB zachter</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>te hard opgenomen (overstuurd)</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>herbemonsterd naar 11 kHz</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>herbemonsterd naar 16 kHz</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>herbemonsterd naar 8 kHz</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>samples</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>er kunnen meerdere nummers van de bibliotheek bedoeld zijn</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>aandeel van de genres van FMA alleen</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>nauwkeurigheid</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>16 uur vrije muziek uit de pakketten van Debian (log-mel-spectrogrammen), zonder labels</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>Onder {least} geldt een nummer als *niet zeker*. Het stelt een genre voor bij {share}.</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>Geteld op nummers van artiesten waarvan het niet had geleerd, met 95%-intervallen.</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-small, acht tiende in blokken van 50 nummers (log-mel-spectrogrammen)</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-small, negen tiende in blokken van 50 nummers (log-mel-spectrogrammen); alles is gekozen en gekalibreerd met een tweeling die niet van de validatiedelen had geleerd</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN, van fouten gezuiverd trainingsdeel ({data})</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN, trainings- en validatiedeel van de van fouten gezuiverde, naar artiest gescheiden verdeling (log-mel-spectrogrammen)</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>Het staat achter het model `{model}` en geeft een kans voor elk van {count} genres uit de bibliotheek waarvan het heeft geleerd. Elk genre wordt apart beantwoord: er kunnen er meerdere waarschijnlijk zijn, of geen enkel.</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>Weggelaten omdat ze niet standhielden op de validatieblokken van FMA: {labels}.</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>Hoort niet bij de bestanden van bewerking {batch} die ongedaan te maken zijn</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>Van de voorstellen klopt {share}.</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>Residueel convolutienetwerk op log-mel-vensters, {count} genres</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>Leermeesters: VGGish-embeddings van de FMA-nummers; labelkansen van de GTZAN-trainingsclips</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>Leermeesters: VGGish-embeddings van de FMA-nummers; labelkansen van de GTZAN-trainingsclips; embeddings en labels van een AudioSet-tagger en van een muziektagger voor de vrije muziek en voor korte fragmenten van enkele GTZAN-clips</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>Die van het model `{model}` klopt bij {share}.</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>De beste gok klopt bij {share}.</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>Het lichaam van versie 3, opgefrist met dit alles behalve het validatiedeel van FMA, bepaalt de genres voor de helft, met een eigen laatste laag</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>Het andere lichaam middelt de gewichten van drie netwerken die vanaf hetzelfde begin verder zijn getraind</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>De instellingen {file} zijn beschadigd, dus gelden de standaardinstellingen. Bij het opslaan van instellingen wordt het beschadigde bestand bewaard als {kept}.</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>een jaar, of {example}</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>audio, vreemde opnamen, de embedding: alleen bij het ingebouwde model gemeten</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>clips van 30&#xa0;s: de kenmerken vragen audio, die de fragmenten wel hebben en de clips niet</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gevonden</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>gevonden door het basismodel</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>zijn embedding: {data}</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn: een gepubliceerde tagger (Million Song Dataset), met onze kop op zijn labels</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn: de Million Song Dataset met labels van Last.fm</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>onze kop: zijn labels van het van fouten gezuiverde trainingsdeel van GTZAN en van vrije muziek waarvan een AudioSet-tagger zeker is</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>juist als voorgesteld</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>aandeel zekere antwoorden</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>aandeel zeker en onjuist</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>6% langzamer</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>bronnen onderscheiden</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>spectrogrammen gemaakt zoals die van FMA</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>blokgolven, sweeps en geroezemoes, die het niet heeft geleerd</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>temperatuur en afwijking zijn groter dan 0</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>testdeel</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>de ID3-tag zou groter worden dan de indeling toestaat</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>de prullenbak kan de naam niet bevatten; hernoem het bestand eerst</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>de kopie doorstond de controle niet: {difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>de kopie noemt het genre niet zoals het hoort</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>de kopie bevat de nieuwe tekst niet zoals het hoort</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>de kopie is niet gelijk aan het origineel; controleer de schijf</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>de beschadiging met de meeste</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>de schijf is vol; maak ruimte</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>de schijf is vol; maak ruimte en probeer het opnieuw</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>het schijfquotum is op; maak ruimte</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>de schijf meldt een fout ({error})</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>de schijf kan zo’n groot bestand niet bevatten</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>de schijf kan deze naam niet bevatten</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>de schijf van de nieuwe map is weg; sluit die aan en probeer het opnieuw</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>de schijf van {folder} is alleen-lezen; sta schrijven toe en probeer het opnieuw</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>de embedding kende de validatieclips: het vertrouwen is minder zeker dan het lijkt</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>het eind van de zoekopdracht of een ander woord</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>het bestand is leeg</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>het bestand is er niet</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>het bestand is er niet meer</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>het bestand is er niet; scan opnieuw</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>het bestand is alleen-lezen; sta eerst schrijven toe</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>het bestand is intussen gewijzigd; scan opnieuw</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>het bestand is gewijzigd sinds het is gelezen; scan opnieuw</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>het bestand zou groter worden dan toegestaan</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>het bestand {file} dat het manifest noemt, ontbreekt</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>het gefilterde testdeel van GTZAN</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>de map {folder} is er niet; sluit de schijf aan of maak de map</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>de bibliotheek kon het niet opslaan; details staan in het logboek</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>de naam van een afspeellijst eindigt op {endings}</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>het netwerk dat van de gewichten van musicnn is gemaakt, antwoordt anders dan musicnn</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>het nieuwe pad is te lang voor de schijf</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>het origineel is er niet; de kopie blijft</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>de afbeelding is {size}; een hoes mag hoogstens {most} zijn</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>het programma heeft zelf een model {model}; geef dit een andere naam in het manifest</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>het programma is er onzeker over</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>dezelfde fragmenten, met en zonder wat boven 8 kHz ligt</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>hetzelfde bestand staat er al</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>dezelfde vrije muziek, op beide manieren gemaakt</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>de zeven FMA-labels</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>het systeem heeft het niet naar de prullenbak verplaatst; verwijder het bestand met de hand</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>de tien GTZAN-labels</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>de testdelen van GTZAN en FMA samen</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>het trainingsdeel, 5 groepen per artiest, 3 rondes</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>de validatiedelen van GTZAN en FMA samen</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>er is geen ID3-tag waar de kop dat zegt</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>er zit geen MPEG-audio in</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>er zit geen audio in</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>er zit geen audio in het bestand</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>er zit geen audio in dit bestand</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>er zit geen manifest.json in; de handleiding voor modellen zegt wat erin hoort</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>er is geen ruimte voor een kopie ernaast; maak ruimte</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>er zit geen segment in</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>zo’n map of bestand is er niet</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>er is geen label {tag}</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>dit bestandssysteem ondersteunt geen harde koppelingen; kopieer het bestand</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>dit is een hulpbestand van het systeem, geen muziek</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>dit is {what}, geen audio</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>dit klinkt anders dan alles waarvan het programma heeft geleerd, dus de getallen zeggen weinig</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>track</source>
        <translation>tracknummer</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>nummers van FMA</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>nummers van artiesten waarvan het niet had geleerd</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>nummers uit de map bleven; dit dus ook</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>trainingsdeel</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>werkelijk \ gezegd</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>onbekende kenmerkparameter {name}; werk het programma bij of kies een ander model</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>validatiedeel</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>witte ruis 15 dB lager</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>witte ruis 30 dB lager</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>hele liedjes en fragmenten, als audio</translation>
    </message>
    <message>
        <source>year</source>
        <translation>jaar</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes of no</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>je bibliotheek</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>{count} bestanden achter elkaar konden niet worden bereikt of geschreven, het laatste: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>{count} genres</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>{count} genres uit je bibliotheek</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>nog {count} artiesten of albums</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>nog {count} nummers</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>{count} nummers uit je bibliotheek</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}; herstel het bestand met het programma dat het heeft gemaakt</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}; alles is gekozen zonder de clips van het validatiedeel</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>{file} kan niet worden gelezen ({reason}); installeer het model opnieuw</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} is groter dan {most} MB</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>{file} is geen bibliotheek van Genre Organizer; kies een ander bestand</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>{file} is geen leesbaar ZIP-bestand ({reason}); kies een map of een ZIP-bestand met een manifest.json</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>{file} is geen back-up; kies een bestand dat door een back-up is gemaakt</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>{file} is geen manifest; installeer het model opnieuw</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>{file} is niet het bestand dat het manifest noemt</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>{file} is de bibliotheek zelf; kies een ander bestand</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>{file} bestaat al en is geen CSV-bestand; kies een andere naam</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>de koppeling {link} in de map ervan verwijst ernaar; verwijder eerst de koppeling</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>{file} bestaat al en is geen back-up; kies een andere naam</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} is te groot</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>{file} is te groot voor een afspeellijst</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>{file} mist de gewichten van musicnn</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>{file} is gewijzigd (de hash wijkt af van die in het manifest); installeer het model opnieuw</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{flag}:yes or {other}:no</source>
        <translation>{flag}:yes of {other}:no</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>{folder} is geen map van de bibliotheek</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>{folder} is geen map; controleer het pad</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>{folder} ligt in de bibliotheekmap {other}; scan in plaats daarvan die</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format} kan geen naam bevatten die geen UTF-8 is; exporteer als XSPF</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format} kan geen naam met een regeleinde bevatten; exporteer als XSPF</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>{format}-bestanden hebben geen tag die dit programma schrijft</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre} kan geen genre zijn; kies een ander</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}: gevonden in {found} van {tracks}; anders aangezien voor {others}</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>{model} hoort bij het programma en blijft</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>{model} is in gebruik; kies eerst een ander model</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>{model} is niet van een bibliotheek geleerd</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>{name} is intussen opnieuw geleerd; leer nog een keer</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>{name} is geleerd met een andere versie van het model {model}; analyseer de bibliotheek met dat model en leer dan opnieuw</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>{name} is geleerd met een andere versie van het model {model}; analyseer de hele bibliotheek om het opnieuw te leren</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number}&#xa0;GB</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number}&#xa0;MB</translation>
    </message>
    <message>
        <source>{number} TB</source>
        <translation>{number}&#xa0;TB</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>{number} is larger than MP4 allows</source>
        <translation>{number} is groter dan MP4 toestaat</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>{other} krijgt dezelfde naam</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place} (met {fields} uit de andere tags)</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place} ({number})</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>{place} als lijst</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>{place} als één tekst, samengevoegd met ‘{joint}’</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place} kan het veld {field} niet bevatten</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place} kan het genre {genre} niet bevatten; kies een ander</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place} kan geen maand zonder dag bevatten; vul ook de dag in, of alleen het jaar</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place} kan alleen JPEG- en PNG-afbeeldingen bevatten</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}; verwacht wordt {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{share} van {count} nummers ({low} tot {high})</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>{text} kan niet in een tag worden opgeslagen; kies een andere tekst</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>{text} is geen datum zoals 2004-05-17</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>{text} is geen wijziging; schrijf bijvoorbeeld title=New, title= (maakt het leeg) of artist+=Guest</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>{text} is geen getal van 1 tot {most}</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>{text} is geen jaartal van vier cijfers</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>{text} heeft niet de vorm HIER=DAAR, zoals /srv/music=/mnt/music</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Ongedaan gemaakt: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Opnieuw gedaan: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}: geannuleerd. Wat al gedaan is, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>Overgeslagen vermeldingen</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n vermelding staat niet in je bibliotheek</numerusform>
            <numerusform>%n vermeldingen staan niet in je bibliotheek</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Afspeellijst</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Vermelding</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Alles k&amp;opiëren</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>niet bruikbaar</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>niemand heeft gemeten hoe vaak het gelijk heeft</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – in gebruik</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Hoe vaak het gelijk heeft</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Bij beschadigde en vreemde opnamen</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Waar het slecht in is</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>Het herkent {count} genres: {genres}.</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>Muziek van elk ander genre wordt als een van deze herkend of als onzeker aangemerkt.</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>Onder {share} is het niet zeker.</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>Spraak, ruis en dergelijke worden als onzeker aangemerkt.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>Het merkt spraak, ruis en dergelijke niet op.</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- **{value}** van {count} nummers die het nog niet had gehoord (tussen {low} en {high}): {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**: gevonden in {right} van {count}; aangezien voor {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- Als het **{genre}** zegt, is dat juist in {right} van {taken} gevallen.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Modellen zoeken</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Geïnstalleerde modellen</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>Geavanceerd: %n onderzoeksmodel</numerusform>
            <numerusform>Geavanceerd: %n onderzoeksmodellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>Systemen uit gepubliceerd onderzoek, ter vergelijking; de beste eerst</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>Ingebouwd model</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>het ingebouwde model (versie {version})</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>juist voor ongeveer {right} van de 10 nummers</translation>
    </message>
</context>
<context>
    <name>ModelReality</name>
    <message>
        <source>- **{recordings}** ({count}): {told}</source>
        <translation>- **{recordings}** ({count}): {told}</translation>
    </message>
    <message>
        <source>{right} right, {wrong} sure and wrong.</source>
        <translation>{right} juist, {wrong} zeker en onjuist.</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>Van de beschadigde kopieën krijgt {share} hetzelfde antwoord, het minst deze: {damages}. Hoogstens {wrong} is zeker en onjuist.</translation>
    </message>
    <message>
        <source>{damage} ({share})</source>
        <translation>{damage} ({share})</translation>
    </message>
</context>
<context>
    <name>ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modellen</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Modelkaart</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>&amp;Over dit model</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Fouten</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Ver&amp;gelijken</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>Kies één model, of meerdere om ze te combineren.</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>Nu anal&amp;yseren</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Gebruiken</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>&amp;musicnn, een tweede mening…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Uit een &amp;bestand…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Uit een m&amp;ap…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installeren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>Mijn genres &amp;leren…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>Modellen (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Een model installeren</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>Installeren; het model wordt eerst uitgeprobeerd…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>Nummers tellen die het heeft geanalyseerd…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n nummer is met deze keuze nog niet geanalyseerd; het heeft geen voorstel tot het is geanalyseerd.</numerusform>
            <numerusform>%n nummers zijn met deze keuze nog niet geanalyseerd; ze hebben geen voorstel tot ze zijn geanalyseerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>Het heeft alle nummers al geanalyseerd, dus de antwoorden verschijnen meteen.</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>Je beslissingen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>Elke rij is een werkelijk genre, elke kolom wat het model van die nummers zei. De diagonaal is juist; alles ernaast is een fout.</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>Bij dit model hoort geen tabel van zijn fouten.</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>{model} is geïnstalleerd. Vink het aan om het te gebruiken, alleen of met andere.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sidebar</source>
        <translation>Zijbalk</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliotheek</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Afspeellijsten</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>Nog geen; druk op + om er een te maken</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}: klaar</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}: mislukt</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>na {duration}</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>Bestanden ordenen</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plannen…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verplaatsen</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>Kopiëren naar een map buiten de bibliotheek</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>Harde koppeling in een map buiten de bibliotheek</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>Bestanden &amp;nummeren waarvan de nieuwe naam bezet is</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>&amp;Hoezen, songteksten en boekjes meenemen</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>Nummers zonder &amp;genre ook in ‘{folder}’ zetten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>Alleen wat verhuist</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Alleen geweigerde</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>Alleen wat blijft</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Welke bestanden worden getoond</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Nummers:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Patroon:</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>&amp;Onder de map:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Hoe:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Tonen:</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Nieuwe mappen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>Er wordt nooit een bestand overschreven. De geschiedenis bewaart elke verplaatsing, en alles kan altijd worden teruggezet.</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>Bestanden onder een map ordenen</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Bij teken {position}: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Kies een map.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>%n bestand verhuist</numerusform>
            <numerusform>%n bestanden verhuizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>%n daarvan naar een andere schijf</numerusform>
            <numerusform>%n daarvan naar een andere schijf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n blijft</numerusform>
            <numerusform>%n blijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n geweigerd en ongemoeid gelaten</numerusform>
            <numerusform>%n geweigerd en ongemoeid gelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>Er is geen ruimte: er is maar {free} vrij.</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>Zoals: {path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>%n bestand &amp;kopiëren</numerusform>
            <numerusform>%n bestanden &amp;kopiëren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>%n bestand k&amp;oppelen</numerusform>
            <numerusform>%n bestanden k&amp;oppelen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>%n bestand &amp;verplaatsen</numerusform>
            <numerusform>%n bestanden &amp;verplaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Onbekend genre</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Onbekende artiest</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Onbekend album</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Onbekend jaar</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>op zijn plaats</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>naar een andere schijf</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>De hele bibliotheek</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Deze lijst</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>De selectie</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>%n bestand geordend</numerusform>
            <numerusform>%n bestanden geordend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>Alle nummers</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Nog geen nummers</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>Voeg een map toe om te beginnen.</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Te analyseren</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>Alle nummers zijn geanalyseerd</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>Hier wachten nummers tot het programma ze heeft geanalyseerd.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Niets te beoordelen</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>Over elk voorstel is beslist. Analyseer meer nummers, of schrijf wat je hebt geaccepteerd.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Niets is onzeker</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>Nummers komen hier als geen genre waarschijnlijk genoeg is, en als je ze met U voor later laat.</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>Te schrijven</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>Niets wacht op schrijven</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>Accepteer voorstellen met A; ze verzamelen zich hier tot je ze in de bestanden schrijft.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nog niets geschreven</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>Hier staan bestanden waarvan de tags de geaccepteerde genres bevatten. Elke schrijfactie kan in de geschiedenis ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Zo gelaten</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>Geen genre zo gelaten</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>Hier staan nummers waarvan de bestanden bij het schrijven bleven zoals ze waren, omdat ze al een genre hadden. Accepteer opnieuw een genre om het toch te laten schrijven.</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>Tag klopt met geluid</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>Nog geen tag klopt met het geluid</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>Hier staan nummers waarvan de tag al het genre bevat waarnaar ze klinken. Je hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Niets afgewezen</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>Hier staan nummers waarvan je het voorstel met R hebt afgewezen.</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Geen muziek</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>Geen nummers zonder muziek</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>Hier staan stilte, spraak en ruis.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Niets mislukt</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>Hier staan met de reden de bestanden die niet konden worden gelezen, geanalyseerd of geschreven.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Ontbrekend</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>Geen ontbrekende bestanden</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>Bestanden die er bij de laatste scan niet waren, houden hier hun resultaten tot ze terugkomen.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>Geen conflicten</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>Hier verschijnen nummers waarvan het geluid het genre in de tag tegenspreekt.</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>Genegeerde conflicten</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>Geen genegeerde conflicten</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>Hier staan nummers waarvan je de tag wilde behouden, hoe ze ook klinken.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubbele</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Geen dubbele nummers</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>Hier staan bestanden met hetzelfde geluid.</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>Andere genres</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>Geen andere genres</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>Hier verschijnen nummers waarvan de genres niet in je genrelijst staan.</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>Geen nummers van dit genre</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>Sleep nummers naar een genre links om het voor die nummers te accepteren.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>Deze afspeellijst is leeg</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>Sleep er links nummers naartoe.</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>Geen enkel nummer voldoet nu aan de regel.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>Het geluid spreekt de tag tegen; de zekerste eerst.</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>Wat er met deze bestanden misging, per reden:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>Is de map verplaatst? Wijs de nieuwe plaats aan, dan gaat er niets verloren.</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>Houd één bestand van elke opname:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>Je wilde deze tags behouden.</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>Programma’s schrijven dit als ze geen genre kennen; één per regel. Tags waarin niets anders staat, tellen als leeg: er wordt niets van geleerd en ze spreken geen voorstel tegen. Getallen en teksten zonder letters zijn ook geen genres.</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>Teksten die geen genre zijn, één per regel</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>Er kan niets worden afgespeeld: dit systeem mist een deel van Qt (QtMultimedia)</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Geen geluidsapparaat gevonden</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>Kan {file} niet afspelen: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>Vorig nummer afspelen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Afspelen</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>Volgend nummer afspelen</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Positie in het nummer</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Dempen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>De spatiebalk speelt het geselecteerde nummer af</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauze</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>De wachtrij is leeg. Selecteer nummers en druk op Q om ze toe te voegen.</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>Waarderen: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Hierna afspelen</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Aan de wachtrij toevoegen</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n ster</numerusform>
            <numerusform>%n sterren</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Geen sterren</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>{stars} voor %n nummer.</numerusform>
            <numerusform>{stars} voor %n nummers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>%n nummer wordt hierna afgespeeld.</numerusform>
            <numerusform>%n nummers worden hierna afgespeeld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n nummer aan de wachtrij toegevoegd.</numerusform>
            <numerusform>%n nummers aan de wachtrij toegevoegd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>Afspeellijsten</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Afspeellijsten importeren</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n geëxporteerde afspeellijst verouderd</numerusform>
            <numerusform>%n geëxporteerde afspeellijsten verouderd</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>Opnieuw &amp;exporteren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>%n afspeellijst geëxporteerd</numerusform>
            <numerusform>%n afspeellijsten geëxporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>%n afspeellijst geïmporteerd</numerusform>
            <numerusform>%n afspeellijsten geïmporteerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n vermelding staat niet in je bibliotheek</numerusform>
            <numerusform>%n vermeldingen staan niet in je bibliotheek</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>Niets uit ‘{file}’ staat in je bibliotheek</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n nummer</numerusform>
            <numerusform>%n nummers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Bevat het geselecteerde nummer.</numerusform>
            <numerusform>Bevat de %n geselecteerde nummers.</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nieuwe afspeellijst</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Maken</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>Zoals {title}</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Afspeellijst hernoemen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Hernoemen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>%n bestand naar {folder} gekopieerd</numerusform>
            <numerusform>%n bestanden naar {folder} gekopieerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n al aanwezig</numerusform>
            <numerusform>%n al aanwezig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n nummer geëxporteerd naar {file}</numerusform>
            <numerusform>%n nummers geëxporteerd naar {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>Er is al een afspeellijst met deze naam.</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>%n nummer toegevoegd aan ‘{name}’</numerusform>
            <numerusform>%n nummers toegevoegd aan ‘{name}’</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>Afspeellijst ‘{name}’ gemaakt met %n nummer</numerusform>
            <numerusform>Afspeellijst ‘{name}’ gemaakt met %n nummers</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>Slimme afspeellijst ‘{name}’ gemaakt</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>Regel van ‘{name}’ gewijzigd</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>‘{before}’ hernoemd in ‘{name}’</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>Afspeellijst ‘{name}’ verwijderd</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>%n nummer verwijderd uit ‘{name}’</numerusform>
            <numerusform>%n nummers verwijderd uit ‘{name}’</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>Volgorde van ‘{name}’ gewijzigd</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>toets {key}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>Bibliotheek openen…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>Het wijzigen van bestanden is onderbroken. De geschiedenis zegt welke zijn gewijzigd.</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>De bibliotheek kan niet worden geopend; zie het logboek.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>Op de opdrachtregel: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>De bibliotheek kan niet worden geopend</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>QueryEdit</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Zoekopdracht wissen</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>Meest vergelijkbaar in je bibliotheek</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>Meest vergelijkbare nummers in je bibliotheek</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Luisteren…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>Volgens {model}.</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>Onzeker – misschien {genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>Geen genre is waarschijnlijk genoeg om door {model} te worden voorgesteld.</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>Dit klinkt niet als muziek</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>Het is te zacht of te vreemd voor {model}.</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>Deze opname kon niet worden geanalyseerd</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pauze</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Afspelen</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>Gepauzeerd, %n nummer nog niet geanalyseerd.</numerusform>
            <numerusform>Gepauzeerd, %n nummers nog niet geanalyseerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Doorgaan</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>bevat</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>bevat niet</translation>
    </message>
    <message>
        <source>is</source>
        <translation>is</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>is niet</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is leeg</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>is niet leeg</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>is precies</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>is minstens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>is hoogstens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>is groter dan</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>is kleiner dan</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>is kleiner dan, of ontbreekt</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Kans op</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>Genre (elke bron)</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>Voorgesteld genre</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Tweede keus</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Zekerheid</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>Genre in de tag</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>Geaccepteerd genre</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Elke tekst</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitsnelheid</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Bemonsteringsfrequentie</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanalen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Toegevoegd</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Waardering</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Keer afgespeeld</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Laatst afgespeeld</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Jouw beslissing</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>Status van het voorstel</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Resultaat van het schrijven</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>Tag en geluid spreken elkaar tegen</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>Een ander genre is waarschijnlijker</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>De tag spreekt zichzelf tegen</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>De tag noemt geen genre</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>Genre staat niet in de lijst</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dubbel</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Compilatie</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>Conflict genegeerd</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Bestand ontbreekt</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>Bestand is onleesbaar</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Nummer in de bibliotheek</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>te schrijven</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>Aan al deze voldoen</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>Aan een van deze voldoen</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>Hoeveel voorwaarden moeten kloppen</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>&amp;Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>Deze regel is te diep genest voor een lijst; ga verder met de tekst hieronder.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>Regel als tekst</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>Als &amp;zoekopdracht:</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>{title} verbergen</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>{title} tonen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliotheek</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Schrijven</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Uiterlijk</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Herstellen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>Alles op alle pagina’s terugzetten op de standaardwaarden?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Bij het beoordelen</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>In een afspeellijst</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Overal</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>Eerste, tweede … keus nemen</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nieuwe afspeellijst van vergelijkbare nummers</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>&amp;Beginnen met het geselecteerde nummer</numerusform>
            <numerusform>&amp;Beginnen met de %n geselecteerde nummers</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Naam:</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>Ver&amp;gelijkbare nummers:</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>Zoekt de nummers in je bibliotheek die het meest klinken als het geselecteerde nummer.</numerusform>
            <numerusform>Zoekt de nummers in je bibliotheek die het meest klinken als de %n geselecteerde nummers samen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Maken</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>Nieuwe slimme afspeellijst</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Regel bewerken</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>De eerste nummers van de afspeellijst</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Maken</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Aflopend</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Hoogstens</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limiet</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Volgorde:</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>nummers</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>Voeg een voorwaarde toe of typ een regel om te zien wat die vindt.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>%n nummer voldoet nu.</numerusform>
            <numerusform>%n nummers voldoen nu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>De afspeellijst bevat het eerste nummer.</numerusform>
            <numerusform>De afspeellijst bevat de eerste %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>Opgenomen tijd</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>Speel ongeveer een halve minuut muziek af. Die wordt net zo geanalyseerd als je nummers, en er wordt niets van bewaard tenzij je het opslaat.</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>Of kies een bestand: sleep het hierheen, of plak het met {key}.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Bestand kiezen…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>Er is geen microfoon gevonden. Sluit er een aan en open dit venster opnieuw, of kies een bestand.</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>S&amp;toppen en luisteren</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Opnemen</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>Opname {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} van {most} seconden</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>Dat was te kort om iets te zeggen. Neem iets langer op.</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>Er was nauwelijks iets te horen. Is de microfoon gedempt? Is de juiste gekozen?</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>Naar een bestand luisteren</translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogram</translation>
    </message>
    <message>
        <source>No spectrogram: {reason}</source>
        <translation>Geen spectrogram: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>Mel-spectrogram</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>Duur {length}, {low} tot {high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}, hardst bij {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>Veel accepteren</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>Voorstellen voor nummers zonder genre accepteren die minstens zo &amp;zeker zijn:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>Voorstellen accepteren in ‘{place}’ die voldoen aan ‘{search}’ en minstens zo &amp;zeker zijn:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>Voorstellen accepteren in ‘{place}’ die minstens zo &amp;zeker zijn:</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>Ook waar het programma &amp;niet zeker is</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>Nummers die anders klinken dan alles waarvan het programma heeft geleerd, worden overgeslagen</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>Laagste zekerheid in procent</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>Hoeveel er waarschijnlijk juist zijn, wordt geschat uit hoe vaak het model gelijk had bij muziek die het nooit had gehoord. Er wordt nog niets in bestanden geschreven.</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>Voorbeeld per genre</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>Waarschijnlijk juist</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepteren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>%n nummer &amp;accepteren</numerusform>
            <numerusform>%n nummers &amp;accepteren</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>Geen voorstel is zo zeker.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>%n daarvan heeft nu een ander genre.</numerusform>
            <numerusform>%n daarvan hebben nu een ander genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>Genrenamen opruimen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n nummer heeft genrenamen om op te ruimen.</numerusform>
            <numerusform>%n nummers hebben genrenamen om op te ruimen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>Alle tags zijn geschreven zoals in de genrelijst.</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>Op te ruimen tags</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag nu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>Tags die een genre anders schrijven dan je genrelijst of de meeste tags, die meerdere genres in één tekst bevatten, of geen. Inconsistent opgeslagen: als getal zoals (17), of verschillend binnen één tag. Aangevinkte gaan naar ‘Te schrijven’.</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>Een tag die geen genre noemt, wordt vervangen als je een voorstel voor het nummer accepteert. Vink hem alleen aan om hem nu leeg te maken; voor het nummer wordt dan niets meer voorgesteld.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n nummer heeft een tekst die geen genre noemt.</numerusform>
            <numerusform>%n nummers hebben een tekst die geen genre noemt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}, inconsistent opgeslagen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepteren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>%n nummer &amp;accepteren</numerusform>
            <numerusform>%n nummers &amp;accepteren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>Genres in de loop van het nummer</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>Druk op A om een voorstel te accepteren, R om het af te wijzen, een cijfer voor een ander genre; de spatiebalk speelt het nummer af. Elke stap kan met Ctrl+Z ongedaan worden gemaakt, en er verandert nog geen bestand.</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>Wat je accepteert, verzamelt zich onder ‘Te schrijven’. ‘Schrijven’ toont wat er in elk bestand zou veranderen voordat er iets gebeurt.</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>Je bestanden hebben hun genres. ‘Opruimen’ in het menu Extra zegt wat er over is, en de geschiedenis kan elke schrijfactie ongedaan maken, ook over een jaar.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Begrepen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Bericht sluiten</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n nummer</numerusform>
            <numerusform>%n nummers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n albums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>Ontbrekend</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschreven</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Zo gelaten</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Geaccepteerd</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Afgewezen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Geen muziek</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Te beoordelen</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>Tag klopt</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Niet geanalyseerd</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n nummer</numerusform>
            <numerusform>%n nummers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>niet beschikbaar</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Ongedaan maken: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Opnieuw: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Op&amp;nieuw</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}, opengevouwen</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}, dichtgevouwen</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Genres</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>Model&amp;labels</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>Geen g&amp;enre</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>Er verandert nog geen bestand; hernoemde genres gaan naar ‘Te schrijven’.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Toepassen</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Herstellen…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>Sluiten zonder je wijzigingen toe te passen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werpen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Verder bewerken</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>Je genres vervangen door die van het programma?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuleren</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>Tellen wat verandert…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n voorstel</numerusform>
            <numerusform>%n voorstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslissing</numerusform>
            <numerusform>%n beslissingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n slimme afspeellijst</numerusform>
            <numerusform>%n slimme afspeellijsten</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>Er verandert geen voorstel, beslissing of afspeellijst.</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>Dit wijzigt {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n bestand bevat de oude naam en zou op schrijven wachten.</numerusform>
            <numerusform>%n bestanden bevatten de oude naam en zouden op schrijven wachten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>Sleep je muziekmap hierheen</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>Genre Organizer luistert op deze computer naar je bestanden. Niets verlaat de computer, en geen bestand verandert tot jij het zegt.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Map toevoegen…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. Luisteren</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>Je nummers worden op de achtergrond gelezen en geanalyseerd.</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. Beoordelen</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>Je ziet de kans op elk genre en accepteert of wijzigt het.</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Schrijven</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>Geaccepteerde genres komen in de bestanden. Elke schrijfactie kan ongedaan worden gemaakt.</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>Behouden en toevoegen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>Tags schrijven</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Bestanden bekijken…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>Als er al een genre is</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle bestanden</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Alleen wijzigingen</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Alleen geweigerde</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>Alleen ongewijzigde</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Welke bestanden worden getoond</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Alles wat wacht</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>Welke nummers worden geschreven</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Nummers:</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>Als er al een &amp;genre is:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Tonen:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>Alleen het genre verandert; al het andere blijft zoals het is. De oude genres worden in de geschiedenis bewaard, en het schrijven kan altijd ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schrijven</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>Geen geaccepteerd genre wacht op schrijven. Accepteer eerst voorstellen.</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>Geen van deze nummers heeft een geaccepteerd genre om te schrijven.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n bestand wordt gewijzigd</numerusform>
            <numerusform>%n bestanden worden gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n geweigerd en ongemoeid gelaten</numerusform>
            <numerusform>%n geweigerd en ongemoeid gelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n bestand verliest een genre dat er nu in staat.</numerusform>
            <numerusform>%n bestanden verliezen een genre dat er nu in staat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n bestand &amp;schrijven</numerusform>
            <numerusform>%n bestanden &amp;schrijven</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>Deze lijst</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>De selectie</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>%n bestand geschreven</numerusform>
            <numerusform>%n bestanden geschreven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>%n bestand teruggezet</numerusform>
            <numerusform>%n bestanden teruggezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>%n bestand opnieuw verplaatst</numerusform>
            <numerusform>%n bestanden opnieuw verplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>%n bestand terugverplaatst</numerusform>
            <numerusform>%n bestanden terugverplaatst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>%n kopie opnieuw gemaakt</numerusform>
            <numerusform>%n kopieën opnieuw gemaakt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>%n kopie verwijderd</numerusform>
            <numerusform>%n kopieën verwijderd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n geweigerd</numerusform>
            <numerusform>%n geweigerd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>één per processorkern</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>Naar het &amp;hele nummer luisteren</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>Met &amp;lage prioriteit uitvoeren</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>Nummers te&amp;gelijk:</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>Hoeveel nummers tegelijk worden geanalyseerd. Deze computer heeft %n kern.</numerusform>
            <numerusform>Hoeveel nummers tegelijk worden geanalyseerd. Deze computer heeft %n kernen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>&amp;Fragmenten:</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>Naar hoeveel delen van een nummer wordt geluisterd, verspreid over de duur.</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>Fragmen&amp;tduur:</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>Langere fragmenten zijn iets zekerder en kosten meer tijd.</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>Ongeveer zes keer langzamer; helpt bij nummers die veel veranderen.</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>Andere programma’s blijven snel terwijl nummers worden geanalyseerd.</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>Tijdsl&amp;imiet:</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>Een bestand dat langer duurt, komt bij de mislukte, en de rest gaat door.</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Systeem volgen</translation>
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
        <source>&amp;Compact rows</source>
        <translation>&amp;Compacte rijen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thema:</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>De kleuren van het venster.</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>Tekst&amp;grootte:</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>Ten opzichte van de tekstgrootte van het bureaublad.</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>Toont meer nummers tegelijk.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Taa&amp;l:</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Werkt na opnieuw starten.</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>&amp;Bibliotheekmappen…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>Mappen be&amp;waken</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>Mijn &amp;genres automatisch opnieuw leren</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>Rekening houden met de rest van het al&amp;bum</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>Waar je muziek staat: mappen toevoegen of verwijderen, of hun nieuwe plaats aanwijzen.</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>Nieuwe bestanden in de mappen van de bibliotheek worden binnen een of twee minuten opgemerkt en geanalyseerd zolang het venster open is. ‘Opnieuw scannen’ vindt wat andere programma’s in bestanden hebben gewijzigd.</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>Voor de genres die je het programma hebt geleerd: als je er genoeg bij hebt geaccepteerd, leert het ze opnieuw en toont het wat zou veranderen. Er verandert niets tot jij het zegt.</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>Nummers van één artiest op hetzelfde album hebben meestal hetzelfde genre; een voorstel hangt daarom ook af van hoe de andere klinken. Hoe een nummer op zichzelf klinkt, staat naast de lijst.</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>Waar de voorwaarde over gaat</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welke</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Deze voorwaarde verwijderen</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>Bladeren op</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>ID3v2.3-genres als lijs&amp;t opslaan</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>&amp;Ook ID3v1- en APE-tags bijwerken</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>Wijzigingstijd van de bestanden be&amp;houden</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>Bestanden met har&amp;de koppelingen schrijven</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>Als er al een &amp;genre is:</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>Vóór het schrijven kun je in het voorbeeld opnieuw kiezen.</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>ID3v2.3-s&amp;cheidingsteken:</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>ID3v2.3-tags bevatten één tekst; dit teken voegt meerdere genres samen.</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>Zoals ID3v2.4 doet: meer programma’s onderscheiden dan de genres, maar sommige oude tonen alleen het eerste.</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>Alleen als een bestand ze naast ID3v2 heeft; er wordt er nooit een toegevoegd.</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>Als dit aanstaat, merken andere programma’s de wijziging misschien niet op.</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>Andere harde koppelingen behouden de oude tag.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>Gebaseerd op slechts {seconds} s muziek, dus minder zeker.</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>Andere nummers van het album meegeteld: {count}. Op zichzelf: {genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>Klinkt ook als: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>{folder} is uit de bibliotheek verwijderd; de bestanden staan waar ze stonden</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>Van model wisselen</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>Een model installeren</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Een model verwijderen</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>Genres wijzigen</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>Genres gewijzigd</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>Genres bewerken ({what})</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>Genrenamen opruimen</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>Genres leren</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>De geleerde genres in gebruik nemen</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>De vorige genres terughalen</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>Gewijzigde mappen bekijken</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analyseren</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Ontbrekende nummers vergeten</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Map verwijderen</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>{old} wordt nu in {new} gezocht</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>{old} wordt nu in {new} gezocht; om terug te gaan wijs je de oude plaats weer aan</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>Nieuwe plaats van de map</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Back-up maken</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nieuwe afspeellijst</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nieuwe slimme afspeellijst</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel wijzigen</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nieuwe afspeellijst van vergelijkbare nummers</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Afspeellijsten importeren</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Afspeellijsten importeren</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Afspeellijsten exporteren</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Bestanden kopiëren</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Afspeellijst hernoemen</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Afspeellijst verwijderen</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Toevoegen aan ‘{name}’</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Verwijderen uit ‘{name}’</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>‘{name}’ herschikken</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Afspeellijst exporteren</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Het voorstel accepteren</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>{genres} accepteren</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepteren</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>Hoofdgenre accepteren</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afwijzen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>A&amp;fwijzen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>De beslissing wissen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>Tag behouden</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>Tags be&amp;houden</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>Niet meer vragen</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;Niet meer vragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Weer vragen</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>Voorstellen boven {share} accepteren</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>Ook onzekere accepteren</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>{genre} accepteren voor het album {album}</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>Accepteren voor {count} albums</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}, {count} nummers</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>Voorstellen bijwerken</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Instellingen wijzigen</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Tags schrijven</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>Bestanden ordenen</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>Tags bewerken</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>Hoezen schrijven</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>{first} – {second}</source>
        <translation>{first} – {second}</translation>
    </message>
    <message>
        <source>{rate} per second</source>
        <translation>{rate} per seconde</translation>
    </message>
    <message>
        <source>{number} kbit/s</source>
        <translation>{number}&#xa0;kbit/s</translation>
    </message>
    <message>
        <source>{number} Hz</source>
        <translation>{number}&#xa0;Hz</translation>
    </message>
    <message>
        <source>{number} kHz</source>
        <translation>{number}&#xa0;kHz</translation>
    </message>
    <message>
        <source>{number} dB</source>
        <translation>{number}&#xa0;dB</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number}&#xa0;s</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>nog minder dan een minuut</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>nog ongeveer {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>nog ongeveer {hours} u</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>ongewijzigd</translation>
    </message>
</context>
</TS>
