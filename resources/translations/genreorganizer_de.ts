<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>Über Genre Organizer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>Hört Ihre Musik an, zeigt, wie wahrscheinlich jedes Genre ist, und schreibt, was Sie annehmen. Alles geschieht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>Genre Organizer ist freie Software unter der GNU General Public License, Version 3 oder später. Es gibt keinerlei Gewährleistung.

Die mitgelieferten Modelle wurden mit Forschungsdaten trainiert; ihre Steckbriefe unter Extras, Modelle sagen, mit welchen und unter welchen Bedingungen.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Ordner &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Einen Ordner mit Musik in die Bibliothek aufnehmen</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>Bibliotheks&amp;ordner …</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>Die Ordner der Bibliothek ansehen, entfernen oder verlegen</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>Fehlende Titel &amp;vergessen …</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>Die ausgewählten fehlenden Titel aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Im Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>Den Ordner des Titels in der Dateiverwaltung öffnen</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>Neue, geänderte, verschobene und fehlende Dateien suchen</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>A&amp;lle Dateien neu lesen</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>Auch die Dateien lesen, deren Größe und Zeit dieselben sind wie beim letzten Einlesen</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>Tags &amp;schreiben …</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>Die angenommenen Genres nach einer Vorschau in die Dateien schreiben</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>Liste als &amp;CSV exportieren …</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>Alles speichern, was über die Titel dieser Liste bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Bibliothek s&amp;ichern …</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>Eine Kopie der Datenbank der Bibliothek speichern</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Sicherung &amp;wiederherstellen …</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>Die Datenbank der Bibliothek durch eine gesicherte Kopie ersetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>Rückgängig machen, was zuletzt geschah: eine Entscheidung, eine Änderung einer Playlist, ein Schreibvorgang</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Wiederholen, was zuletzt rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Su&amp;chen</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>Das vorgeschlagene Genre annehmen und weitergehen</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>Auch annehmen, wo &amp;unsicher</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Able&amp;hnen</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>Der Vorschlag ist falsch, und nichts soll geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>Später entscheiden: den Titel unter „Unsicher“ lassen</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>&amp;Genre …</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>Ein oder mehrere Genres eingeben</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Genres &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>Genres zu den ausgewählten Titeln hinzufügen oder von ihnen entfernen</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>An&amp;dere Tags bearbeiten …</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>Titel, Interpret, Album und andere Tags der ausgewählten Titel bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>Cover &amp;hinzufügen oder ersetzen …</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>Ein Bild als Cover der ausgewählten Titel verwenden</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>Cover &amp;entfernen …</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>Das Cover aus den ausgewählten Titeln entfernen</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>Cover &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>Das Cover des Titels als Datei speichern</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>&amp;Tag behalten</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>Der Tag ist richtig und der Vorschlag falsch</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;Nie wieder fragen</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>Diesen Tag in Ruhe lassen, was auch immer ein Modell sagt</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>W&amp;ieder fragen</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>Nach diesem Tag wieder fragen</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>Entscheidung au&amp;fheben</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Die Entscheidung aufheben</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>&amp;Nächster Titel</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>&amp;Vorheriger Titel</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>Viele anneh&amp;men …</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>Alle Vorschläge, die sicher genug sind, nach einer Vorschau annehmen</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>&amp;Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>V&amp;orspulen</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>&amp;Zurückspulen</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>Auch für die ausgewählten Titel annehmen, bei denen das Programm unsicher ist</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>Das ist für mehrere Titel, darunter unsichere. Bei einem einzelnen Titel drücken Sie A.</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>&amp;Übergeordnetes Genre annehmen</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>Das Genre über dem vorgeschlagenen annehmen, etwa Jazz für Bebop, und weiter</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>Das ist für Tags, denen der Klang widerspricht; sie stehen unter „Widersprüche“.</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtern …</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>Bedingungen wählen, die die Liste eingrenzen</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>Als &amp;Nächstes spielen</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>Die ausgewählten Titel nach dem laufenden spielen</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>An die &amp;Warteschlange anhängen</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>Die ausgewählten Titel an die Warteschlange anhängen</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>Wartesch&amp;lange zeigen</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>Sehen, was als Nächstes gespielt wird, in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Zufällige &amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>Die Liste in zufälliger Reihenfolge spielen</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>Liste w&amp;iederholen</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>Die Liste am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>&amp;Titel wiederholen</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>Denselben Titel immer wieder spielen</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>Seitenleiste oder Liste</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>Zur Seitenleiste gehen und zurück zur Liste</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 Sterne</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>Den ausgewählten Titeln 5 Sterne geben</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 Sterne</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>Den ausgewählten Titeln 4 Sterne geben</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 Sterne</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>Den ausgewählten Titeln 3 Sterne geben</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 Sterne</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>Den ausgewählten Titeln 2 Sterne geben</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 Stern</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>Den ausgewählten Titeln 1 Stern geben</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Keine Sterne</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>Die Sterne der ausgewählten Titel entfernen</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analysieren</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>Alle noch nicht analysierten Titel analysieren</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>Aus&amp;gewählte neu analysieren</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>Die ausgewählten Titel noch einmal analysieren</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>&amp;Welches Genre ist das?</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>Vom Mikrofon aufnehmen oder eine Datei wählen und ihr Genre sehen</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>Dateien &amp;ordnen …</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>Dateien nach Genre, Interpret und Album in Ordner verschieben, nach einer Vorschau</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>Sehen, was geschrieben und verschoben wurde, und es rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Fehler …</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>Was nicht gelesen, analysiert oder geschrieben werden konnte, und warum</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>Aufräume&amp;n …</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>Die Bibliothek Schritt für Schritt in Ordnung bringen, das Sicherste zuerst</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Doppelte Titel …</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>Die Dateien einer Aufnahme vergleichen, eine behalten, die anderen in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>Gen&amp;res …</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>Genres umbenennen, zusammenführen und ordnen; festlegen, was die Kennungen bedeuten</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>Genrenamen a&amp;ufräumen …</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>Die Genres der Tags so schreiben wie in der Genreliste</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle …</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>Die Modelle, was sie kennen und wie gut</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>&amp;Eigene Genres lernen …</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>Die Genres der eigenen Sammlung lernen</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Protokoll …</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Das Protokoll zeigen</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>Neue P&amp;laylist …</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>Eine Playlist aus den ausgewählten Titeln erstellen</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>Neue &amp;intelligente Playlist …</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>Eine Playlist erstellen, die einer Regel folgt</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>Neue Playlist ä&amp;hnlicher Titel …</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>Eine Playlist aus dem erstellen, was wie die ausgewählten Titel klingt</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>Re&amp;gel bearbeiten …</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>Ändern, was die intelligente Playlist enthält</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>Playlists i&amp;mportieren …</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>Playlists aus Dateien anderer Player erstellen</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>Meh&amp;rere Playlists exportieren …</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>Mehrere Playlists als Dateien in einem Ordner speichern</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>Playlist &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>&amp;Dateien kopieren …</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>Die Dateien der Playlist auf einen USB-Stick, eine Speicherkarte oder ein Telefon kopieren</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>Playlist &amp;umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>Playlist lös&amp;chen</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>Die ausgewählten Titel in der Playlist um einen Platz nach oben setzen</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>Die ausgewählten Titel in der Playlist um einen Platz nach unten setzen</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>Aus der Playlist ent&amp;fernen</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>Die Liste Titel für Titel zeigen</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Cover</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>Die Cover der Alben zeigen</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>Al&amp;ben</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>Die Liste nach Alben zeigen: Wie weit sind sich ihre Titel einig?</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>St&amp;öbern</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>Die Liste nach Genre, Interpret, Album, Ordner oder Jahr eingrenzen</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>Zu den Titeln gehen, die auf eine Entscheidung warten</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>Wiedergabel&amp;eiste</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>Das erste Menü öffnen</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>Wie man das Programm benutzt, mit Bildern</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>Ü&amp;ber Genre Organizer</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>nicht analysiert</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{votes} von {tracks} klingen nach {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{sure} von {tracks} sicher, alle {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{sure} von {tracks} sicher, davon {votes} {genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(kein Album)</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Verschiedene Interpreten</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(verschieden)</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} zu entscheiden</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>unsicher ({genre} {share})</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Klingt nach</translation>
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
        <translation>Titel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Alben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>%n Datei in den Papierkorb verschieben</numerusform>
            <numerusform>%n Dateien in den Papierkorb verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>%n Datei in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Dateien in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n ließ sich nicht verschieben und bleibt, wo sie ist.</numerusform>
            <numerusform>%n ließen sich nicht verschieben und bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>%n Datei aus dem Papierkorb zurückgeholt.</numerusform>
            <numerusform>%n Dateien aus dem Papierkorb zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n muss von Hand zurückgeholt werden; sehen Sie im Papierkorb nach.</numerusform>
            <numerusform>%n müssen von Hand zurückgeholt werden; sehen Sie im Papierkorb nach.</numerusform>
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
        <translation>Alle Genres</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>(kein Genre)</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Alle Interpreten</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>(kein Interpret)</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Alle Alben</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(kein Album)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>(kein Jahr)</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>Alle Jahrzehnte</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>Genres von %n Titel bearbeiten</numerusform>
            <numerusform>Genres von %n Titeln bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>Ein weiteres Genre</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>Hinzuzufügendes Genre</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Genres der Titel</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>Mit Häkchen: Alle Titel bekommen das Genre. Ohne: Keiner hat es. Halbes Häkchen: unverändert.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>Fügt {genres} hinzu.</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>Entfernt {genres}.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>Vom Sichersten zu dem, was Ihr Ohr braucht. Jeder Schritt zeigt vorher, was er täte, und lässt sich rückgängig machen; keine Datei ändert sich, bevor Sie schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>davon wohl etwa {count} richtig</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>%n Titel ohne Genre hat einen Vorschlag</numerusform>
            <numerusform>%n Titel ohne Genre haben einen Vorschlag</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n Titel ist noch nicht analysiert</numerusform>
            <numerusform>%n Titel sind noch nicht analysiert</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analysieren</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>Bei %n Titel sind Genrenamen aufzuräumen</numerusform>
            <numerusform>Bei %n Titeln sind Genrenamen aufzuräumen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>Au&amp;fräumen …</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>&amp;Viele annehmen …</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>Titel, die in Ordnung oder zu schreiben sind</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>{key} bringt Sie hierher zurück.</translation>
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
            <numerusform>bei %n stimmt alles</numerusform>
            <numerusform>bei %n stimmt alles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n zu schreiben</numerusform>
            <numerusform>%n zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n Titel hat ein Genre, vorgeschlagen wird ein anderes</numerusform>
            <numerusform>%n Titel haben ein Genre, vorgeschlagen wird ein anderes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n Titel klingt gar nicht nach dem Genre im Tag</numerusform>
            <numerusform>%n Titel klingen gar nicht nach dem Genre im Tag</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Verglei&amp;chen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n Datei hat eine Kopie</numerusform>
            <numerusform>%n Dateien haben eine Kopie</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Doppelte Titel …</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n Titel braucht Ihr Ohr: ohne Vorschlag</numerusform>
            <numerusform>%n Titel brauchen Ihr Ohr: ohne Vorschlag</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>An&amp;hören</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht lesen, analysieren oder schreiben</numerusform>
            <numerusform>%n Dateien ließen sich nicht lesen, analysieren oder schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Fehler …</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n Titel ist zu schreiben</numerusform>
            <numerusform>%n Titel sind zu schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Schreiben …</translation>
    </message>
</context>
<context>
    <name>Column</name>
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
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag jetzt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Zweite Wahl</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>{number} BPM</source>
        <translation>{number} BPM</translation>
    </message>
    <message>
        <source>{after} (was {before})</source>
        <translation>{after} (bisher {before})</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>vorgeschlagen: {genre}</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>Titel gesamt</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>Discs gesamt</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruppierung</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>Wahrscheinlichkeiten nach Modell</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>Wählen Sie zuerst einen Titel aus, um zu vergleichen, was die Modelle sagen.</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>Eingebautes Modell diesen Titel an&amp;hören lassen</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>{model} diesen Titel an&amp;hören lassen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>%n angehaktes Modell diesen Titel an&amp;hören lassen</numerusform>
            <numerusform>%n angehakte Modelle diesen Titel an&amp;hören lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>Erste Wahl dieses Modells</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}: {told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>{truth} für {said} gehalten: {count} von {total}</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>Kopiert den Titel von „{name}“, benannt nach Interpret und Titel, wie es jeder Stick, jede Karte und jedes Telefon speichern kann, mit einer Playlist-Datei daneben.</numerusform>
            <numerusform>Kopiert die %n Titel von „{name}“, benannt nach Interpret und Titel, wie es jeder Stick, jede Karte und jedes Telefon speichern kann, mit einer Playlist-Datei daneben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>In den &amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>Dateien &amp;nummerieren, für Abspielgeräte, die sie nach Namen sortieren</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>Wählen Sie den Stick, die Karte oder einen Ordner darauf.</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>{folder} · {free} frei</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>Cover von %n Titel entfernen</numerusform>
            <numerusform>Cover von %n Titeln entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>Cover von %n Titel</numerusform>
            <numerusform>Cover von %n Titeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>Aktuelles Cover</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Neues Cover</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>Cover werden gelesen …</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>&amp;Bild wählen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei &amp;schreiben</numerusform>
            <numerusform>%n Dateien &amp;schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Kein Cover</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>Wählen Sie ein Bild, fügen Sie eines ein oder ziehen Sie eines hierher.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>Nur das vordere Cover ändert sich; andere Bilder, etwa Rückseiten, der Ton und alle Texte bleiben, wie sie sind. Das Bild wird unverändert gespeichert. Der Verlauf bewahrt das alte Cover, und die Änderung lässt sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>Nicht alle Titel haben dieses Cover.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>Es lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>Dieses Bild ist beschädigt oder zu groß, um angezeigt zu werden.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Cover wählen</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>Es gibt kein Cover</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Bild (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>Cover speichern</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>In Genre Organizer ist ein interner Fehler aufgetreten. Ihre Dateien sind sicher, und Sie können weiterarbeiten; wenn es noch einmal geschieht, starten Sie das Programm bitte neu.</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>Einzelheiten stehen im Protokoll: {path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n ausgelassen (unsicher oder schon entschieden).</numerusform>
            <numerusform>%n ausgelassen (unsicher oder schon entschieden).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n angenommen.</numerusform>
            <numerusform>%n angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n ausgelassen (ohne übergeordnetes Genre, unsicher oder schon entschieden).</numerusform>
            <numerusform>%n ausgelassen (ohne übergeordnetes Genre, unsicher oder schon entschieden).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>{genres} für %n Titel angenommen.</numerusform>
            <numerusform>{genres} für %n Titel angenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n hatte es schon.</numerusform>
            <numerusform>%n hatten es schon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n abgelehnt.</numerusform>
            <numerusform>%n abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n für später gelassen.</numerusform>
            <numerusform>%n für später gelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n ausgelassen (geschrieben oder noch offen).</numerusform>
            <numerusform>%n ausgelassen (geschrieben oder noch offen).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>%n Entscheidung aufgehoben.</numerusform>
            <numerusform>%n Entscheidungen aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>%n Tag behalten.</numerusform>
            <numerusform>%n Tags behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>Nach %n Tag wird nicht mehr gefragt.</numerusform>
            <numerusform>Nach %n Tags wird nicht mehr gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>Nach %n Tag wird wieder gefragt.</numerusform>
            <numerusform>Nach %n Tags wird wieder gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>%n Titel geändert.</numerusform>
            <numerusform>%n Titel geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>%n fehlender Titel vergessen.</numerusform>
            <numerusform>%n fehlende Titel vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n Entscheidung nicht rückgängig gemacht: bereits geschrieben. Machen Sie zuerst das Schreiben rückgängig.</numerusform>
            <numerusform>%n Entscheidungen nicht rückgängig gemacht: bereits geschrieben. Machen Sie zuerst das Schreiben rückgängig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei schreiben</numerusform>
            <numerusform>%n Dateien schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>Das Schreiben von %n Datei rückgängig machen? Ihr Tag ist dann wieder wie vorher.</numerusform>
            <numerusform>Das Schreiben von %n Dateien rückgängig machen? Ihre Tags sind dann wieder wie vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>Schreiben rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>Schreiben &amp;rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>%n Datei erneut schreiben, wie vor dem Rückgängigmachen?</numerusform>
            <numerusform>%n Dateien erneut schreiben, wie vor dem Rückgängigmachen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Erneut schreiben</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>Erneut &amp;schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>%n Datei ordnen</numerusform>
            <numerusform>%n Dateien ordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>%n Datei kopieren</numerusform>
            <numerusform>%n Dateien kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>%n Datei dorthin zurückschieben, woher sie kam?</numerusform>
            <numerusform>%n Dateien dorthin zurückschieben, woher sie kamen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Zurückschieben</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>&amp;Zurückschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>%n Datei erneut verschieben, wie vor dem Rückgängigmachen?</numerusform>
            <numerusform>%n Dateien erneut verschieben, wie vor dem Rückgängigmachen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>Erneut verschieben</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>&amp;Erneut verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>Die %n dabei angelegte Datei entfernen? Das Original bleibt.</numerusform>
            <numerusform>Die %n dabei angelegten Dateien entfernen? Die Originale bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Kopien entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>Kopien &amp;entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Die %n Datei erneut anlegen, wie vor dem Rückgängigmachen?</numerusform>
            <numerusform>Die %n Dateien erneut anlegen, wie vor dem Rückgängigmachen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Erneut anlegen</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Erneut anlegen</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>Betrifft %n Titel.</numerusform>
            <numerusform>Betrifft %n Titel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>Schon angenommen: {count}. Diese Entscheidungen werden ersetzt.</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>Schon geschrieben: {count}. Diese Dateien müssen dann erneut geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n Titel, davon wohl etwa {right} richtig.</numerusform>
            <numerusform>%n Titel, davon wohl etwa {right} richtig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>Bei %n davon ist das Programm unsicher.</numerusform>
            <numerusform>Bei %n davon ist das Programm unsicher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n ausgelassen (geschrieben, fehlgeschlagen oder ohne Vorschlag).</numerusform>
            <numerusform>%n ausgelassen (geschrieben, fehlgeschlagen oder ohne Vorschlag).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte Titel</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Doppelte Titel werden gesucht …</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>Die angehakte Datei jeder Aufnahme bleibt, zunächst die mit der besten Qualität. Die anderen kommen in den Papierkorb des Systems; „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>Aufnahmen und ihre Dateien</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>Aufnahme und Dateien, die bleiben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
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
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine doppelten Titel</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>Jede Aufnahme ist einmal in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>Gleiches &amp;Genre für alle Kopien</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>Nur die angehakte &amp;behalten …</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n Aufnahme ist mehrfach da, in {files} Dateien.</numerusform>
            <numerusform>%n Aufnahmen sind mehrfach da, in {files} Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>%n weitere Gruppe klingt nur gleich.</numerusform>
            <numerusform>%n weitere Gruppen klingen nur gleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n Gruppe klingt nur gleich.</numerusform>
            <numerusform>%n Gruppen klingen nur gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>dieselbe Aufnahme</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>klingt gleich</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>%n Datei in den Papierkorb des Systems verschieben?</numerusform>
            <numerusform>%n Dateien in den Papierkorb des Systems verschieben?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>%n davon klingt nur so wie die Datei, die bleibt.</numerusform>
            <numerusform>%n davon klingen nur so wie die Datei, die bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>In den Papierkorb &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>Tags von %n Titel bearbeiten</numerusform>
            <numerusform>Tags von %n Titeln bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>Aus dem &amp;Pfad:</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>Muster des Pfads</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>Überflüssige Leerzeichen ent&amp;fernen</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>Großbuchstaben wie in englischen &amp;Titeln</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>Titel &amp;nummerieren ab</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>Erste Titelnummer</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>mit &amp;Gesamtzahl</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>Nur diese Felder ändern sich; Ton, Bilder und alles andere bleiben, wie sie sind. Der Verlauf bewahrt jede Änderung, und alle lassen sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Bei Zeichen {position}: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Noch ändert sich nichts.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n Datei wird geändert</numerusform>
            <numerusform>%n Dateien werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n bleibt, wie sie ist</numerusform>
            <numerusform>%n bleiben, wie sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei &amp;schreiben</numerusform>
            <numerusform>%n Dateien &amp;schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>Noch nichts zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n Titel wurde noch nicht analysiert.</numerusform>
            <numerusform>%n Titel wurden noch nicht analysiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>Anal&amp;ysieren</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>Bei %n Titel ist kein Genre wahrscheinlich genug, um vorgeschlagen zu werden.</numerusform>
            <numerusform>Bei %n Titeln ist kein Genre wahrscheinlich genug, um vorgeschlagen zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>Die &amp;unsicheren zeigen</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Dieser Schritt ist erledigt</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>„Aufräumen“ sagt, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>{genre} ist kein Genre, das dieses Modell kennt.</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>Kein Titel dieser Liste passt zur Suche.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Playlist exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>Die Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Da&amp;tei:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>Mehrere Playlists exportieren</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>A&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen …</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>%n schon vorhandene Datei wird ersetzt.</numerusform>
            <numerusform>%n schon vorhandene Dateien werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Ordner für die Playlists</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Fehler nach Grund</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n Datei konnte nicht gelesen, analysiert oder geschrieben werden.</numerusform>
            <numerusform>%n Dateien konnten nicht gelesen, analysiert oder geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>Nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>Nicht analysiert: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>Nicht geschrieben: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>%n Datei &amp;wiederholen</numerusform>
            <numerusform>%n Dateien &amp;wiederholen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Alle &amp;wiederholen</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>musicnn installieren</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>musicnn ist ein Tagger der Music Technology Group in Barcelona unter der freien ISC-Lizenz. Zusammen mit dem Standardmodell verwendet, sind mehr Vorschläge richtig; das Analysieren dauert mehrfach so lange.</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>pip holt das veröffentlichte Paket (29 MB) vom Python Package Index. Nur dabei nutzt das Programm das Netz; nichts über Sie oder Ihre Musik wird gesendet. Wenn Sie die Datei des Pakets schon haben, wählen Sie stattdessen „Aus einer Datei“.</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>&amp;Holen und installieren</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>Was mit {field} geschehen soll</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹mehrere Werte›</translation>
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
        <translation>Filter au&amp;fheben</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>F&amp;iltern</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>Wählen Sie Bedingungen, um die Liste einzugrenzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>%n Titel dieser Liste passt.</numerusform>
            <numerusform>%n Titel dieser Liste passen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>Bibliotheksordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Zuletzt eingelesen</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>Das Entfernen eines Ordners ändert keine Datei, und seine Entscheidungen sind wieder da, sobald er erneut hinzugefügt wird. Verlegen Sie einen Ordner, der verschoben oder umbenannt wurde; zurück geht es, indem Sie ihn erneut verlegen.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>&amp;Verlegen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder} (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Wo ist der Ordner jetzt?</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>{folder} aus der Bibliothek entfernen? Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>&amp;Vollständige Pfade (die Playlist darf umziehen, die Musik nicht)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>Genre für %n Titel</numerusform>
            <numerusform>Genre für %n Titel</numerusform>
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
        <translation>&amp;Genres (mit ; trennen):</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>Neu in Ihrer Bibliothek: {genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>&amp;Kein Genre</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>Die ausgewählten Namen nicht als Genre zählen, wie „Unknown“</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Zusammenführen mit</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>Fügen Sie ihn als Genre hinzu, führen Sie ihn mit einem vorhandenen zusammen, oder zählen Sie ihn nicht als Genre. Mehrere lassen sich auswählen.</translation>
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
        <translation>In Tags</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Name des Genres</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>Übergeordnetes Genre</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>Andere Schreibweisen, eine je Zeile</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>Ge&amp;schützt</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>&amp;Übergeordnetes Genre:</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>Andere Schreib&amp;weisen, eine je Zeile:</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>Tags mit einem geschützten Genre werden nie überschrieben.</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>Weitere Namen in Tags</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre} (geschützt)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>Neues Genre</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>Jeder Schreibvorgang steht hier mit allen Dateien und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>Aus&amp;gewählte rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n geschrieben</numerusform>
            <numerusform>%n geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n wiederhergestellt</numerusform>
            <numerusform>%n wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreibvorgänge</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>Dateien des Schreibvorgangs</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>Rückgängig stellt wieder her, was vorher in den Dateien stand und wo sie lagen, sofern kein anderes Programm es seitdem geändert hat; solche Dateien bleiben unverändert.</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>&amp;Alles rückgängig machen</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nichts geschrieben</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>Erneut geschrieben: {genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>Rückgängig: {genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Dateien kopiert</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>Hardlinks angelegt</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>Dateien verschoben</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>Dateien erneut kopiert</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>Hardlinks erneut angelegt</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>Dateien erneut verschoben</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>Rückgängig: Kopien entfernt</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>Rückgängig: Dateien zurückgeschoben</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>Tags bearbeitet</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>Tags erneut bearbeitet</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>Rückgängig: Tags wie zuvor</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>Cover geändert</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>Cover erneut geändert</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>Rückgängig: Cover wie zuvor</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>rückgängig gemacht am {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n unvollendet</numerusform>
            <numerusform>%n unvollendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n erneut angelegt</numerusform>
            <numerusform>%n erneut angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n erneut verschoben</numerusform>
            <numerusform>%n erneut verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n erneut geschrieben</numerusform>
            <numerusform>%n erneut geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>Hardlink angelegt</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>erneut angelegt</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>erneut verschoben</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>erneut geschrieben</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>Aus&amp;gewählte erneut anlegen</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>&amp;Erneut anlegen</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>Aus&amp;gewählte erneut verschieben</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>&amp;Erneut schreiben</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>&amp;Erneut verschieben</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>Aus&amp;gewählte erneut schreiben</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cover</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>no genre</source>
        <translation>kein Genre</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Nach dem Schreiben</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Wenn angenommen</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>Genre eingeben …</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>Stattdessen {genre} annehmen</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>{genre} trotzdem annehmen</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>Wenn Sie das Genre kennen, drücken Sie seine Zahl, oder geben Sie es mit G ein.</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>Sein Tag bleibt, wie er ist, solange Sie kein Genre wählen: Drücken Sie dessen Zahl, oder geben Sie es mit G ein.</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>Wenn Sie mehr solche Musik haben, geben Sie bei einigen Titeln das Genre an, und lassen Sie das Programm es lernen.</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>Wenn doch Musik darin ist, analysieren Sie ihn noch einmal, oder geben Sie mit G ein Genre ein.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>Ersetzen oder reparieren Sie die Datei und analysieren Sie sie noch einmal; oder geben Sie ein Genre ein.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>Ersetzen oder reparieren Sie die Datei und lesen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>Die Datei ist unverändert. Beheben Sie das Problem, wenn Sie können, und schreiben Sie noch einmal.</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>Diesen Tag wollten Sie behalten.</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>Im Tag steht {tag}, aber nach {tag} klingt es nicht. Nehmen Sie {genre} an, wenn der Tag falsch ist, oder behalten Sie ihn, wenn er stimmt.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>Mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>Stereo</translation>
    </message>
    <message>
        <source>{count}, last on {when}</source>
        <translation>{count}, zuletzt am {when}</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(verschieden)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag jetzt</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Wonach es klingt</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Alle Genres zeigen</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>Im Verlauf des Titels</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>Klingt ähnlich</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>Ähnliche Titel Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Kein Titel ausgewählt</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>Wählen Sie einen Titel aus, um seine Genres zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>%n Titel ausgewählt</numerusform>
            <numerusform>%n Titel ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>{count} von {all} annehmen</translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>Nur unsichere Titel sind übrig</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>Alle Titel sind entschieden</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>Bisher sind Ihre eigenen Genres nur vom Titel als Ganzem bekannt. Ihr zeitlicher Verlauf folgt, sobald der Titel dafür analysiert ist.</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>Ihre eigenen Genres sind nur vom Titel als Ganzem bekannt: {reason}</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>Wonach sie klingen</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>{genre} für %n Titel annehmen</numerusform>
            <numerusform>{genre} für %n Titel annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>Angenommen: {genre}</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>{genre} annehmen</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>Das Genre zeigen</numerusform>
            <numerusform>Alle %n Genres zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>zusammen {duration}</translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>Jeden Vorschlag annehmen</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… und für den unsicheren</numerusform>
            <numerusform>… und für die %n unsicheren</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>Im Verlauf des Titels, vor dem Lernen</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Gemeinsam</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – angehalten</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (noch %n in der Warteschlange)</numerusform>
            <numerusform>{job} (noch %n in der Warteschlange)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>Kennungen des Modells</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>Kennung des Modells</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>Ihr Genre</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>Genre für die Kennung {label}</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>Für welches Ihrer Genres jede Kennung des Modells steht.</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>Hier erscheinen Kennungen, sobald ein Modell installiert ist.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>Eigene Genres lernen</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>Fortschritt des Lernens</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>Das Programm kann die Genres Ihrer eigenen Sammlung aus Musik lernen, deren Genre bekannt ist. Haken Sie an, was es lernen soll. Ein Genre braucht 8 Titel von mindestens 3 Interpreten oder aus 3 Alben.</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>Genres, die ich angenommen habe, und die in meinen Dateien</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>Nur Genres, die ich angenommen habe</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>Die Namen meiner Ordner</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>Ordner unter dem Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1: der erste Ordner unter dem Ordner der Bibliothek; 0: dieser Ordner selbst</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>&amp;Lernen aus</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>Zu lernende Genres</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Interpreten</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>Lernbar</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>Wie gut jedes Genre gelernt wurde</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>Richtig, wenn vorgeschlagen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>Oft gehalten für</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Bild</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Genres</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>&amp;Diesen Titel als Nächstes prüfen …</numerusform>
            <numerusform>&amp;Diese %n als Nächstes prüfen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>Titel, aus denen am meisten zu lernen wäre, wenn Sie ihr Genre angeben</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Genres &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>Festlegen, welche Namen dasselbe Genre meinen, welche allgemeiner sind und welche kein Genre sind</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>&amp;Frühere zurückholen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Lernen</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>V&amp;erwenden</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>Titel mit bekanntem Genre werden gesucht …</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>%n weiterer Titel</numerusform>
            <numerusform>%n weitere Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>noch %n Interpret</numerusform>
            <numerusform>noch %n Interpreten</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>Höchstens {count} Genres werden gelernt, die mit den meisten Titeln.</translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>Im Bild ist jede Zeile das wahre Genre, jede Spalte das geratene.</translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>noch nicht: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>Zum Lernen braucht es mindestens zwei Genres mit genug Titeln.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>%n Titel mit einem Genre zählt nicht mit: Er ist noch nicht analysiert.</numerusform>
            <numerusform>%n Titel mit einem Genre zählen nicht mit: Sie sind noch nicht analysiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>Seit dem letzten Lernen haben Sie die Genres von %n Titel angenommen.</numerusform>
            <numerusform>Seit dem letzten Lernen haben Sie die Genres von %n Titeln angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Es wird gelernt …</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>Ihre Titel werden nach dem Gelernten beurteilt …</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>Ihre Titel werden nach dem früher Gelernten beurteilt …</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>Nichts wurde behalten; Ihre Vorschläge sind wie zuvor.</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>Die Titel, aus denen am meisten zu lernen wäre, werden gesucht …</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>Das Genre jedes analysierten Titels ist schon bekannt.</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>In Verwendung. Ihre Entscheidungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>Die früheren Genres sind zurück.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>Besser als ohne Lernen.</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>Nicht besser als ohne Lernen: Mehr Beispiele würden helfen.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Damit würde sich %n Vorschlag ändern.</numerusform>
            <numerusform>Damit würden sich %n Vorschläge ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>Ohne Lernen sind es {share} (zwischen {low} und {high}).</translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>Erprobt an Musik von Interpreten, aus der nicht gelernt wurde: Von {count} Titeln stimmt die beste Vermutung bei {share} (zwischen {low} und {high}).</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>Für {some} der Titel schlägt es ein Genre vor und hat bei {share} davon recht; die anderen nennt es unsicher.</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>Zum Lernen zu prüfen</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>Seit Ihre Genres gelernt wurden, haben Sie %n Genre angenommen.</numerusform>
            <numerusform>Seit Ihre Genres gelernt wurden, haben Sie %n Genres angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>Neu &amp;lernen …</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Ihre Genres wurden neu gelernt. Damit würde sich %n Vorschlag ändern.</numerusform>
            <numerusform>Ihre Genres wurden neu gelernt. Damit würden sich %n Vorschläge ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Ansehen …</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Eingangspegel</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>still</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>zu laut</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Einen Ordner mit Musik hinzufügen</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>Der Ordner {folder} lässt sich in keiner Dateiverwaltung öffnen.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Die Bibliothek sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>Die Bibliothek durch {file} ersetzen? Die Sicherung ist vom {date} und enthält %n Titel.</numerusform>
            <numerusform>Die Bibliothek durch {file} ersetzen? Die Sicherung ist vom {date} und enthält %n Titel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>Seither hat %n Schreibvorgang Dateien geändert (insgesamt {files}); die Dateien bleiben, wie sie sind, und er kann im Verlauf weiterhin rückgängig gemacht werden.</numerusform>
            <numerusform>Seither haben %n Schreibvorgänge Dateien geändert (insgesamt {files}); die Dateien bleiben, wie sie sind, und die Schreibvorgänge können im Verlauf weiterhin rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>Die Bibliothek, wie sie jetzt ist, wird daneben aufbewahrt; Musikdateien werden nicht angefasst.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>E&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Fehlende Titel vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>%n fehlenden Titel vergessen? Seine Ergebnisse und Entscheidungen gehen verloren; taucht die Datei wieder auf, wird sie neu analysiert. Der Verlauf bleibt.</numerusform>
            <numerusform>%n fehlende Titel vergessen? Ihre Ergebnisse und Entscheidungen gehen verloren; taucht eine Datei wieder auf, wird sie neu analysiert. Der Verlauf bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n unlesbar</numerusform>
            <numerusform>%n unlesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>Eingelesen: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>keine Audiodateien gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>%n Titel analysiert</numerusform>
            <numerusform>%n Titel analysiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n Datei ist zurzeit nicht da; ist das Laufwerk angeschlossen?</numerusform>
            <numerusform>%n Dateien sind zurzeit nicht da; ist das Laufwerk angeschlossen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n Titel nach {file} exportiert</numerusform>
            <numerusform>%n Titel nach {file} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>Die Bibliothek wurde gesichert als {file}</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>Die Bibliothek wurde wiederhergestellt; die vorherige wird als {file} aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>Die Änderung des Covers von %n Datei lässt sich nicht rückgängig machen: Das alte ist verloren oder beschädigt</numerusform>
            <numerusform>Die Änderungen der Cover von %n Dateien lassen sich nicht rückgängig machen: Die alten sind verloren oder beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>Die Bibliothek wurde wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>Suchen, oder year&lt;1990, p(jazz)&gt;=0.6 …</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>In dieser Liste suchen</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>Welches Genre ist das?</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>Noch &amp;etwas probieren</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>Aufnahme &amp;speichern …</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Audio.</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>Eingefügter Ausschnitt</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Die Aufnahme speichern</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>{file} konnte nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Gespeichert als {file}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Das Protokoll ist leer.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>&amp;Bewertung</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>C&amp;over-Bild</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Playlist</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>Modell {model}: {reason}</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}; reparieren Sie die Datei mit dem Programm, das sie erzeugt hat</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>die Datei ist nicht da; lesen Sie die Ordner neu ein</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>keine Berechtigung, sie zu lesen</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>es klingt anders als alles, woraus das Programm gelernt hat; die Zahlen sagen daher wenig</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>ihr Name ist zu lang</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>ihre symbolischen Links führen im Kreis</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>kein gültiger Dateiname</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>kann nicht gelesen werden ({reason})</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>ist nicht erreichbar ({reason})</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>kein Ton lässt sich dekodieren; die Datei ist vielleicht beschädigt oder leer</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>als Audio nicht lesbar ({reason})</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>in dieser Datei ist kein Ton</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>in der Datei ist kein Ton</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>ihren Audio-Codec kennt dieses Programm nicht</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>ihre Tags brauchen mehr Speicher als erlaubt</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>ihre Tags brauchen mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>beschädigt oder kein Audio</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>kein bekanntes Audioformat oder beschädigt</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>das ist {what}, kein Audio</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>eine Playlist</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>Der Ordner ist nicht da; ist sein Laufwerk angeschlossen?</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>Der Ordner ist leer, enthielt aber Musik; ist sein Laufwerk angeschlossen? Soll er leer sein, entfernen Sie ihn aus der Bibliothek.</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>Sie zu lesen braucht zu viel Speicher.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>Es dauerte länger als {seconds} s und wurde übersprungen.</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>Der Prozess, der sie las, endete unerwartet (Status {status}).</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>Unerwarteter Fehler ({error}); Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>das ist eine Hilfsdatei des Systems, keine Musik</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>die Datei ist schreibgeschützt; erlauben Sie zuerst, in sie zu schreiben</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>ihr Ordner ist schreibgeschützt; erlauben Sie zuerst, in ihn zu schreiben</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>neben ihr ist kein Platz für eine Kopie; schaffen Sie Platz</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>das Kontingent auf dem Datenträger ist verbraucht; schaffen Sie Platz</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>die Datei würde größer als erlaubt</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>keine Erlaubnis, sie zu ändern</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>sie wurde inzwischen verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>ihr Pfad ist zu lang für eine Kopie daneben</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>der Datenträger meldet einen Fehler ({error})</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>sie gehört einem anderen Benutzer, der das tun muss</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>ein anderes Programm schreibt sie; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>ein anderes Programm hat sie inzwischen geändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>ein anderes Programm hat inzwischen ihr Genre geändert</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>ein anderes Programm hat ihr Genre seither geändert</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>ihr Genre ist nicht mehr das, mit dem geplant wurde; lesen Sie sie neu ein</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>ihr Genre {genre} ist geschützt; heben Sie zuerst den Schutz auf</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>ein Tag, der ihr Genre enthielt, ist nicht mehr da</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>sie hat mehrere Namen (Hardlinks), die dann getrennte Wege gingen; erlauben Sie das in den Einstellungen</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>es ist still, oder es klingt immer gleich</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>kein Genre erreicht {least}, das Mindeste für einen Vorschlag</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>die Bibliothek konnte sie nicht speichern; Näheres steht im Protokoll</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>die Kopie bestand ihre Prüfung nicht: {difference}</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>die Datei ist unvollständig: Am Ende fehlt Ton; besorgen Sie sie neu</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>die Kopie nennt das Genre nicht, wie sie sollte</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>ihr Aufbau wird nicht verstanden ({error})</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre} kann kein Genre sein; wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place} kann das Genre {genre} nicht aufnehmen; wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>{format}-Dateien haben keinen Tag, den dieses Programm schreibt</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>vor der {format}-Datei steht ein ID3-Tag; entfernen Sie ihn zuerst</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>der ID3-Tag würde größer, als das Format erlaubt</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>ihr ID3v2.{version}-Tag hat eine unbekannte Version</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>ihr ID3v2.2-Tag ist auf eine nicht festgelegte Weise komprimiert</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>ihr unsynchronisierter ID3-Tag ist zu groß, um ihn zu ändern</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>ihr ID3-Tag mit Prüfsumme ist zu groß, um ihn zu ändern</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>ihr ID3-Tag verbindet eine Prüfsumme mit Unsynchronisation</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>ihr APE-Tag hat eine unbekannte Version</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>sie hat zu viele Attribute</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>in ihr ist kein MPEG-Ton</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>ihre Kommentare würden überschreiten, was FLAC erlaubt</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>sie wurde als Datenstrom aufgenommen und nennt ihre Größe nicht</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>sie würde größer, als ihr Format erlaubt</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>ihr Ton geht vielleicht hinter dem angegebenen Ende weiter, wo ein neuer Tag ihn zerschneiden würde; speichern Sie sie mit einem Audioeditor neu</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>ihr Ton läge weiter hinten, als ihre Zeiger reichen</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>ihr Filmkopf ist komprimiert</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>ihr Filmkopf würde zu groß</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>sie hat ihre Tags an zwei Stellen</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>sie hat Zeiger, die sich nicht sicher verschieben lassen</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>ihre Kommentare sind zu groß, um sie zu ändern</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>sie hat Tags, wo nur manche Programme suchen, etwa hinter ihrem angegebenen Ende</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>ihr Genre steht, wo dieses Programm liest, aber nicht schreibt</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>ihr APE-Tag hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>ihr APE-Tag verzählt sich bei seinen Einträgen</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>ihr APE-Tag hat einen defekten Eintrag</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>ihr APE-Tag hat einen Eintrag, der länger als der Tag ist</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>ihre Attribute sind abgeschnitten</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>ihre Metadaten sind abgeschnitten</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>die Objekte ihres Kopfs widersprechen einander</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>ihr Kopf ist unvollständig</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>die Erweiterung ihres Kopfs widerspricht sich</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>ihre Tags überlappen sich</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>einer ihrer Metadatenblöcke ist länger, als er sagt</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>ihre Metadatenblöcke führen nicht zum Ton</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>ihre Metadatenblöcke sind länger als die Datei</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>sie beginnt nicht mit den Angaben zu ihrem Datenstrom</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>ihre Kommentare sind länger, als sie sagen</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>ihre Kommentare enden zu früh</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>ihre Kommentare enden nicht</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>ihre Kommentare sind abgeschnitten</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>einer ihrer Kommentare ist länger als der Block</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>in ihr ist kein Ton</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>ihre Abschnitte folgen nicht aufeinander</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>einer ihrer Abschnitte ist länger als die Datei</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>ihr ID3-Abschnitt enthält keinen ID3-Tag</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>ihr Tag liegt im Ton oder jenseits der Datei</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>wo ihr Kopf es nennt, ist kein ID3-Tag</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>sie hat zu viele Atome</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>ihre Atome widersprechen einander</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>ihr letztes Atom ist abgeschnitten</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>sie hat keinen Filmkopf oder mehrere</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>sie hat mehrere Listen von Tags</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>ihr Verzeichnis der Segmente ist abgeschnitten</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>ihr Verzeichnis der Fragmente ist abgeschnitten</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>eine ihrer Zeigertabellen ist abgeschnitten</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>ihre Ogg-Seiten folgen nicht aufeinander</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>ihre letzte Ogg-Seite ist unvollständig</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>ihr Datenstrom beginnt nicht, wie er sollte</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>ihr zweites Paket enthält keine Kommentare</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>ihre erste Seite enthält mehr als den Kopf des Datenstroms</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>ihr ID3-Tag hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>ihr ID3-Tag ist länger als die Datei</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>ihr ID3-Tag endet nicht mit dem Fuß, den er ankündigt</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>der erweiterte Kopf ihres ID3-Tags ist unvollständig</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>der erweiterte Kopf ihres ID3-Tags hat eine unmögliche Größe</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>Die Bibliothek {file} ist gerade belegt: Ein anderes Programm schreibt in sie; versuchen Sie es gleich noch einmal</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>Die Bibliothek {file} ist beschädigt; stellen Sie eine Sicherung wieder her (in {folder} sind vielleicht welche)</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>{file} ist keine Bibliothek von Genre Organizer; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>Auf dem Datenträger der Bibliothek {file} ist kein Platz mehr; geben Sie welchen frei</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>Der Datenträger der Bibliothek {file} meldet einen Fehler; prüfen Sie ihn</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>In die Bibliothek {file} kann nicht geschrieben werden; prüfen Sie ihre Rechte</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>Die Bibliothek {file} kann nicht geöffnet werden; ihr Ordner muss da und beschreibbar sein</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>{file} ist keine Sicherung; wählen Sie eine Datei, die beim Sichern entstanden ist</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>{file} ist die Bibliothek selbst; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>{file} ist bereits vorhanden und keine Sicherung; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>{file} ist bereits vorhanden und keine CSV-Datei; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>{folder} ist kein Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>{folder} ist kein Ordner; prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>{folder} liegt im Bibliotheksordner {other}; lesen Sie stattdessen diesen ein</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>Es gibt keinen Durchgang {batch}; der Verlauf nennt sie</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>Es gibt keinen Durchgang {batch}</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>Es gibt nichts rückgängig zu machen: Keine Datei wurde geändert, oder alles ist schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>Diese Dateien gehören zu mehreren Durchgängen; machen Sie einen nach dem anderen rückgängig</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>Kein Genre angegeben; geben Sie einen Namen ein</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>Nennen Sie ein Genre zum Hinzufügen oder Entfernen</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>Ein Genre kann nicht zugleich hinzugefügt und entfernt werden</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>Es gibt kein Genre „{genre}“</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>Der Name eines Genres muss Buchstaben oder Ziffern enthalten</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>„{genre}“ und „{other}“ sind Schreibweisen desselben Namens; führen Sie sie zusammen</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>„{genre}“ liegt unter „{parent}“, das es nicht gibt</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>„{genre}“ kann nicht unter „{parent}“ liegen, das selbst darunter liegt</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>„{alias}“ ist schon eine andere Schreibweise von „{other}“; führen Sie „{genre}“ damit zusammen oder entfernen Sie die Schreibweise dort</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>Eine Playlist braucht einen Namen</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>Die Playlist ist nicht mehr da</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>Die Playlist wurde inzwischen geändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>Wie diese Titel klingen, ist nicht bekannt; analysieren Sie sie zuerst</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>{file} ist zu groß für eine Playlist</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>der Name einer Playlist endet auf {endings}</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>Die Playlist {file} kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>Kein Modell ist installiert; installieren Sie das Programm neu</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>Nennen Sie jedes Modell einmal</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>Modelle {models}: Sie haben keine Kennungen gemeinsam; wählen Sie andere</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>die Merkmale {kind} kennt diese Version des Programms nicht; aktualisieren Sie das Programm oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>unbekannter Merkmalsparameter {name}; aktualisieren Sie das Programm oder wählen Sie ein anderes Modell</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>das Manifestformat {number} ist nicht bekannt; aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>{file} kann nicht gelesen werden ({reason}); installieren Sie das Modell neu</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>{file} ist kein Manifest; installieren Sie das Modell neu</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>ONNX Runtime kann sein Netz nicht laden; installieren Sie das Modell neu</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>{file} wurde verändert (der Hash ist nicht der des Manifests); installieren Sie das Modell neu</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>Die Abfrage ist zu lang</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>Die Abfrage ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>Die Abfrage hat zu viele Teile</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>„)“ schließt nichts</translation>
    </message>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>„(“ bei Zeichen {number} wird nicht geschlossen</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>„p(“ wird nicht geschlossen</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>Das Anführungszeichen bei Zeichen {number} wird nicht geschlossen</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>Vor {word} steht nichts</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>Ein Feld „{field}“ gibt es nicht; setzen Sie den Text in Anführungszeichen, um ihn zu suchen</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>„{field}“ lässt sich nicht der Größe nach vergleichen</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>Geben Sie den vollständigen Pfad des Ordners an</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre}) wird mit nichts verglichen</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>„{flag}“ ist eine Ja-oder-Nein-Frage (yes oder no)</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>„{text}“ wird hier nicht verstanden</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>„{text}“ ist hier kein gültiger Wert; erwartet wird {expected}</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>5 s statt des ganzen Titels</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>Gelöschte Dateien und die anderer Programme werden nicht eingelesen</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>MP3 mit 128 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>MP3 mit 32 kbit/s</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – verstehen fast alle Player</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – für ältere Player und Internetradios</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>Die Playlist deklariert Entitäten; solche werden nicht gelesen</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>MP3 mit 64 kbit/s</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>Das Programm wird beendet</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>ein Modell hat 2 bis {most} Kennungen, alle verschieden</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>ein Tagger hat 1 bis {most} Tags</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>wie nach verlustbehafteter Kodierung mit 32 kbit/s</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>wie nach verlustbehafteter Kodierung mit 64 kbit/s</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – XML mit Titeln</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>„{id}“ ist kein gültiger Name</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>Alle Beispiele sind {genre}; zum Lernen braucht es ein anderes Genre, von dem es zu unterscheiden ist</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>„{name}“ ist eine intelligente Playlist; ändern Sie stattdessen ihre Regel</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>Nach „{key}“ kann nicht sortiert werden; möglich: {keys}</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>Das Laufwerk der Bibliothek {file} kann nicht sicherstellen, dass Geschriebenes erhalten bleibt; bewahren Sie die Bibliothek auf einem anderen Laufwerk auf (--db)</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>APE-Tag</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>ASF-Attribute</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>ASF-Metadaten</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>ASF-Metadatenbibliothek</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>ID3v1-Genrenummer</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>MP4-Tag</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>Die Playlist ist kein PLS: Ihr fehlt die Zeile [playlist]</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>Es gibt schon ein anderes Modell namens {name}; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>Es gibt schon eine Playlist „{name}“; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Fläche unter der Kurve</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>Gezählt auf: {parts}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>Jede hat eine eigene Wahrscheinlichkeit. Gelernt wurden sie aus dem, was ein AudioSet-Tagger über freie Musik und Ausschnitte aus GTZAN sagte, und gemessen an den zurückgehaltenen Blöcken von FMA, von denen keine solche Kennung bekannt war: gegen lineare Klassifikatoren, die die Kennungen von AudioSet aus VGGish-Einbettungen lernten, je Kennung an dem Zwanzigstel der Titel, zu dem sie am besten passt. Eine Fläche unter der Kurve von 0,5 ist geraten, 1 ist vollkommen.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>Zahlen zu Titeln, von denen es nicht gelernt hat, mit 95-%-Intervallen. Das System wurde anhand der Validierungsteile gewählt, nicht anhand der Testteile.</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>Weitere Kennungen</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>GTZAN und FMA, deren Genres auch verschieden sind</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>Die Aufnahmen von GTZAN sind Ausschnitte kommerzieller Musik, die Lizenzen der Titel von FMA sind verschieden; die Aufnahmen selbst sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>Genres außerhalb der Liste können nur als eines der Liste oder als unsicher eingestuft werden.</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>Wie weit man seiner Sicherheit trauen kann</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Wie oft es recht hat</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>Außerdem liefert es eine Einbettung, mit der ähnliche und fremdartige Titel gefunden werden.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>Sprache, Geräusche und andere Klänge, die keine Musik sind, bemerkt es nicht.</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>Es hört Fenster eines Titels ({features}) und gibt jedem von {count} Genres eine Wahrscheinlichkeit: {genres}. Die Wahrscheinlichkeit eines Titels ist das Mittel über seine Fenster.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>Weggelassen, weil sie sich nicht bestätigten: {labels}. Darüber entschieden dieselben Blöcke, sodass die Zahlen der übrigen etwas zu gut sind.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>Modell `{model}`, Version {version}; {count} Parameter; Lizenz der Gewichte {licence}.</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>Noch nicht genug: Zum Lernen braucht es zwei Genres, keines hat genug Beispiele; am nächsten ist {lack}</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>Das Laufwerk der Bibliothek {file} unterstützt keine Dateisperren; bewahren Sie die Bibliothek auf einem anderen Laufwerk auf (--db)</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>So wie diese Titel klingen nur Kopien von ihnen</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>Die Dateien dieser Titel wurden seither geschrieben; machen Sie zuerst das Schreiben rückgängig</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>Es gibt keine Entscheidung, die rückgängig gemacht werden könnte</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>Nicht gemessen: {what}.</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Bei beschädigten und fremden Aufnahmen</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>Die Wahrscheinlichkeiten sind kalibriert (Temperatur {temperature}). Unter {share} gilt ein Titel als unsicher. Von den zurückgehaltenen Titeln, deren Vorschlag mindestens so sicher ist, waren so viele richtig:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>Zufallsstartwerte: {seeds}.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>Anteile in Prozent mit 95-%-Bootstrap-Intervallen. *Unverändert*: Die Antwort ist die zur unbeschädigten Aufnahme. *Sicher und falsch*: von allen Aufnahmen die, die einen Vorschlag bekamen, kein *unsicher*, und zwar einen falschen.</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>Sprache, Geräusche und andere Klänge, die keine Musik sind, sollen als unsicher gelten, wegen des Abstands ihrer Einbettung von den Trainingstiteln; das ist eine Sicherung, kein Detektor.</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Sicher und falsch</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>Die zehn Genres von GTZAN wurden aus einigen Hundert Ausschnitten gelernt, die meisten davon amerikanisch oder britisch und älter als 2002.</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>Von {name} gibt es keine frühere Version</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>Es gibt kein Modell „{model}“</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>Es gibt keine Playlist „{name}“</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>Es gibt keinen Titel mit einem Genre, aus dem gelernt werden kann</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>Vorbis-Kommentare</translation>
    </message>
    <message>
        <source>album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>Albuminterpret</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>Für einen Cluster wird das Paket distributed benötigt, das nicht installiert ist; siehe „Umfangreiche Archive“ im Handbuch</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>Ergänzen Sie {expected}</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>Die Bibliothek {file} kann nicht angelegt werden: In ihren Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>Die Sperre {file} kann nicht angelegt werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>{file} kann nicht beiseitegelegt werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>Die Bibliothek {file} kann nicht geöffnet werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>Unter {address} ist kein Dask-Scheduler zu erreichen; starten Sie einen mit: dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>Die Einstellungen {file} können nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>{file} kann nicht wiederhergestellt werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>Die Einstellungen {file} können nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>Die Sicherung {file} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>Das Protokoll {file} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>{file} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>{folder} lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>Genre Organizer ist dort nicht installiert</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>Das Beurteilen ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>Das Lernen ist fehlgeschlagen: {reason}</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>Mit diesem Modell wurde kein Titel analysiert; analysieren Sie Ihre Titel zuerst</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>Kein Worker des Clusters ist zu gebrauchen; {worker}: {reason}</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>Abgebrochen: {count} Dateien hintereinander sind nicht erreichbar, die letzte ist {file}; schließen Sie das Laufwerk an oder lesen Sie die Ordner neu ein und analysieren Sie dann noch einmal</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>Die Sicherung {file} ist beschädigt; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>Der Cluster unter {address} hat keine Worker; starten Sie welche mit: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>Der Cluster ist ausgefallen ({error}).</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>Die Verbindung zum Cluster unter {address} ist abgebrochen; was analysiert wurde, bleibt erhalten. Rufen Sie den Befehl noch einmal auf, um fortzufahren</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>Die Bibliothek {file} ist gerade belegt: Es läuft schon ein Einlesen, Analysieren oder Schreiben; warten Sie darauf oder brechen Sie es ab und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>Die Bibliothek {file} stammt von einer neueren Version von Genre Organizer; aktualisieren Sie das Programm</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>Die Arbeitsprozesse starten nicht (Status {status}).</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>Die Arbeitsprozesse starten nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>Die Playlist ist kein WPL: Ihr fehlt das Element smil</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>Ein Ordner kann nicht {name} heißen</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Hier fehlt ein Name</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>Ein Muster braucht ein Feld, sonst hießen alle Dateien gleich</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>Nach dem Doppelpunkt gehört eine Zahl von 1 bis 99</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>Zwischen [ und ] gehört ein Feld wie {field}</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>Zwischen den Klammern fehlt ein Feld</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>Kopien in einem Ordner der Bibliothek stünden doppelt in den Listen; wählen Sie einen außerhalb</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>Nur Zahlen haben eine Breite; {field} ist Text</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>noch 1 Titel</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>16 Stunden freie Musik aus den Paketen von Debian (Log-Mel-Spektrogramme), ohne Kennungen</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>Unter {least} gilt ein Titel als *unsicher*. Ein Genre schlägt es vor bei {share}.</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>Gezählt auf Titeln von Interpreten, von denen es nicht gelernt hatte, mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>FLAC-Bild</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-small, acht Zehntel in Blöcken von 50 Titeln (Log-Mel-Spektrogramme)</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-small, neun Zehntel in Blöcken von 50 Titeln (Log-Mel-Spektrogramme); alles wurde mit einem Zwilling gewählt und kalibriert, der von den Validierungsteilen beider Sammlungen nicht gelernt hatte</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN, fehlerbereinigter Trainingsteil ({data})</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN, Trainings- und Validierungsteil der fehlerbereinigten, nach Interpreten getrennten Aufteilung (Log-Mel-Spektrogramme)</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>Es steht hinter dem Modell `{model}` und gibt jedem von {count} Genres der Bibliothek, von der es gelernt hat, eine Wahrscheinlichkeit. Jedes Genre wird für sich beantwortet: Mehrere können wahrscheinlich sein oder keines.</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>Von den Vorschlägen sind richtig: {share}.</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>Residuales Faltungsnetz auf Log-Mel-Fenstern, {count} Genres</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>Lehrer: VGGish-Einbettungen der FMA-Titel; Kennungswahrscheinlichkeiten der GTZAN-Trainingsclips</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>Lehrer: VGGish-Einbettungen der FMA-Titel; Kennungswahrscheinlichkeiten der GTZAN-Trainingsclips; Einbettungen und Kennungen eines AudioSet-Taggers und eines Musik-Taggers für die freie Musik und für kurze Ausschnitte einiger GTZAN-Clips</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>Die des Modells `{model}` ist richtig bei {share}.</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>Die beste Vermutung ist richtig bei {share}.</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>Der Rumpf der Version 3, aufgefrischt mit all dem außer dem Validierungsteil von FMA, entscheidet mit einer eigenen letzten Schicht zur Hälfte über die Genres</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>Das Laufwerk ist schreibgeschützt; heben Sie den Schreibschutz auf, oder wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>Der andere Rumpf mittelt die Gewichte dreier Netze, die vom selben Anfang aus weitertrainiert wurden</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>Die Playlist ist kein {format}: {reason}</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>Die Einstellungen {file} sind beschädigt, daher gelten die voreingestellten. Beim Speichern von Einstellungen wird die beschädigte Datei als {kept} aufbewahrt.</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>Die Klammer {bracket} wird nicht geschlossen</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>Die Klammer {bracket} wird nirgends geöffnet; schreiben Sie sie doppelt, wenn sie im Namen stehen soll</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>Ein Feld {name} gibt es nicht; meinten Sie {field}?</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>Ein Feld {name} gibt es nicht; es gibt: {fields}</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>Es gibt keine Bibliothek {file}</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>Der Platz reicht nicht: {needed} sind in {folder} nötig, {free} sind frei</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPL kann keinen Namen mit Steuerzeichen enthalten; exportieren Sie als XSPF</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – für den Windows Media Player</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Worin es schwach ist</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Womit es trainiert wurde</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>Was die Einbettung weiß</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>Worker {worker} bleibt außen vor: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>Worker {worker} ist ausgefallen; seine Dateien werden anderswo analysiert</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>einen Vergleich, z. B. &gt;=0.6</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>ein Datum, z. B. 2025, 2025-06 oder 2025-06-30</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>wo ein Ordner nötig ist, steht eine Datei</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>ein Genre, z. B. p(jazz)&gt;=0.6</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>geraten wäre 0,5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>ein Hardlink kann nicht auf ein anderes Laufwerk führen; kopieren Sie die Datei</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>eine Länge, z. B. 3:45 oder 225 (Sekunden)</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>eine Zahl von 0 bis 1 oder einen Prozentsatz, z. B. 0.6 oder 60%</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>eine Zahl, z. B. 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>einen Pfad, z. B. {example}</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>einen Wert, z. B. {example}</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>ein Jahr oder {example}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>alle Kennungen</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>eine Internetadresse, keine Datei</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>ein anderes Programm hat sie geöffnet; versuchen Sie es später noch einmal</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>wie das Programm es analysiert</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>höchstens {number} Zeichen</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>höchstens {number} Ebenen</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>höchstens {number} Teile</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>Ton, fremde Aufnahmen, die Einbettung: nur am eingebauten Modell gemessen</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>Bandbreiten unterschieden</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>lässt sich nicht analysieren</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>lässt sich nicht sperren ({reason})</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>lässt sich nicht verschieben ({reason})</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>lässt sich nicht speichern ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>kann nicht geschrieben werden ({reason})</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>Clips von 30 s: Seine Merkmale brauchen Ton, den die Ausschnitte haben und die Clips nicht</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>Clips aus GTZAN</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>Komponist</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>Knistern einer alten Schallplatte</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>kreuzvalidiert</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>beschädigte Kopien</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>Disc</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>jede Kennung braucht die Tags, für die sie steht</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>Ausschnitte aus GTZAN, 2 bis 3 s Ton</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>6&#xa0;% schneller</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>Rezepte der Merkmale unterschieden</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>Dateien müssen neben ihm liegen, ohne Ordner im Namen</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>vom Grundmodell gefunden</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>freie Musik aus anderen Quellen</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>freie Musik aus anderen Quellen, Spektrogramme wie bei FMA gemacht</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>freie Musik, meist elektronisch oder klassisch</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>Netzbrummen</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>Intervall: was ein vollkommen kalibriertes Modell messen würde</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>er kann {file} nicht lesen; binden Sie den Ordner dort ein, oder geben Sie mit --map an, wo er liegt</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>er hängt und hat keine Nanny, die ihn neu startet</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>er hat eine andere Version des Modells „{model}“</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>sie war nicht lesbar; ihre Tags sind nicht bekannt</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>Eine Bewertung ist eine Zahl von Sternen von 0 bis {most}</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>ASF-Beschreibung</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>Es wurden keine Änderungen angegeben</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>Nur ein Text kann hinzugefügt werden, und nur zu: {fields}</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>Dieser Ordner wird nicht eingelesen; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>Zwei Arbeitsprozesse endeten unerwartet, während sie die Datei lasen.</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>ein Text ist länger, als ASF erlaubt</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>ein anderes Programm hat inzwischen die Tags geändert</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>ein anderes Programm hat die Tags seither geändert</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>ein anderes Programm verwendet die Datei; schließen Sie es und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>fremde Aufnahmen</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>sie hat kein Genre und bleibt</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>sie hat mehrere Namen (Hardlinks), was zwischen Laufwerken nicht geht; kopieren Sie sie</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>er hat Version {there} von Genre Organizer, dies ist {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>sie verweist auf eine Datei an einem anderen Ort; ordnen Sie diese</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>vielleicht ist es {genre}, wofür es wenige Beispiele gibt</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>sie wurde geändert, seit sie angelegt wurde, und bleibt</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>ihr ID3-Tag steht hinter anderen Daten, wo nur manche Programme suchen; ein neuer würde ihn vor ihnen verbergen</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>die Beschreibung ist abgeschnitten</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>sein Manifest verlangt Merkmale mit unmöglichen Zahlen</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>ihr Ordner oder der neue darf nicht geändert werden</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>ihr Genre wurde geändert, seit sie gelesen wurde; sehen Sie es an und schreiben Sie dann noch einmal</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>sein Manifest ist nicht brauchbar: {reason}; korrigieren Sie es, oder besorgen Sie das Modell neu</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>sein Manifest nennt „{model}“; benennen Sie den Ordner um</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>sein Netz gibt auf alles dieselbe Antwort</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>sein Netz antwortet auf denselben Klang verschieden</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>sein Netz liefert Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>sein Netz enthält eigene Funktionen oder Trainingsschritte</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>sein Netz hat den Prozess zum Absturz gebracht, der es ausprobierte</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>sein Netz nimmt die Fenster von {frames} × {bands} Werten nicht an, die sein Manifest nennt</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>sein Netz konnte nicht ausprobiert werden</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>sein Netz gibt {found} {kind} aus, sein Manifest nennt aber {width}</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>sein Netz ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>sein Netz ist keine ONNX-Datei</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>sein Netz speichert Gewichte in anderen Dateien; legen Sie alles in einer Datei ab</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>sein Netz braucht mehr Speicher, als ein Modell belegen darf</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>sein Netz braucht Operatoren von {domain}, die das Programm nicht hat</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>sein Netz braucht zu lange; es wurde nach einer Minute abgebrochen</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>die Einbettungen seines Netzes sind nicht eine Zeile von Zahlen je Fenster</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>der Pfad passt nicht zum Muster</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>der Tag wurde seit dem Lesen geändert; sehen Sie ihn sich an, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>die Tags haben sich seit dem Planen geändert; lesen Sie sie neu ein</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>die Tags stehen an einer Stelle, die dieses Programm liest, aber nicht schreibt</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>Durchgang {batch} hat sie seither verschoben; machen Sie zuerst diesen Durchgang rückgängig</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>ihr Laufwerk ist schreibgeschützt; heben Sie zuerst dessen Schreibschutz auf</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>seine Fenster sind leer oder zu groß</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>Kennungen sind Texte</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>Lernen aus 10 Titeln je Genre</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>Lernen aus 20 Titeln je Genre</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>Lernen aus 5 Titeln je Genre</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>Lernen aus 50 Titeln je Genre</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>weniger Bässe, mehr Höhen</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>weniger Höhen</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>Log-Mel-Spektrogramm</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>20 dB lauter (übersteuert)</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>künstliche Klänge</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.json ist kein Manifest ({reason}); was hineingehört, sagt die Anleitung für Modelle</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>Mittel aus 6 Fenstern von 5 s, wie das Programm einen Titel hört</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>Das Modell {model} wurde für eine andere Version des Modells {other} gemacht; installieren Sie beide neu, oder lassen Sie es neu lernen</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>Modell {model}: Es wurde nicht hier gelernt</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>Modell {model}: Sein Netz hat keine Ausgabe {output}; korrigieren Sie sein Manifest, oder besorgen Sie das Modell neu</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>mehr Bässe</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>neu: {place}</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>kein Interpret auf beiden Seiten</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>kein Intervall</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>keine Nachbarn auf beiden Seiten</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>kein Stück auf beiden Seiten</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>Rauschen, Töne und Klicken, bei denen es gelernt hat, unsicher zu sein</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>nicht als Audio lesbar; die Datei ist vielleicht beschädigt</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>nichts über 4 kHz</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>nichts über 5,5 kHz</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>nichts über 8 kHz</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>desselben Rezepts ohne den Validierungsteil</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>nur ein Kanal</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>rosa Rauschen 15 dB darunter</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>rosa Rauschen 30 dB darunter</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>pip konnte {requirement} nicht holen ({reason}); Näheres steht im Protokoll</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>pip, das es holen würde, ist hier nicht installiert; holen Sie die Datei anderswo mit „pip download --no-deps {requirement}“, und installieren Sie sie von dort</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>20 dB leiser</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>zu laut aufgenommen (übersteuert)</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>auf 11 kHz umgerechnet</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>auf 16 kHz umgerechnet</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>auf 8 kHz umgerechnet</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Abtastwerte</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>Anteil der Genres, die nur FMA kennt</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>ihr APE-Tag hat Version 1, die keine Bilder aufnimmt</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>ihr ID3-Tag widerspricht sich darin, ob er unsynchronisiert ist; speichern Sie sie mit dem Programm neu, das sie erstellt hat</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>ihr Cover würde größer, als FLAC erlaubt</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>ihr Cover würde größer, als ID3v2.2 erlaubt</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>ihr Dateikopf hat keinen Platz für ein so großes Cover; wählen Sie eines unter {most}</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>ihre Bilder stehen, wo dieses Programm liest, aber nicht schreibt</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>kein JPEG-, PNG-, GIF- oder WebP-Bild</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>eines ihrer Bilder ist länger, als es angibt</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>Anteil sicherer Antworten</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>Anteil sicher und falsch</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>Quellen unterschieden</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>Spektrogramme wie bei FMA gemacht</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>Rechteckwellen, Gleittöne und Gemurmel, die es nicht gelernt hat</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>die Kopie enthält den neuen Text nicht so, wie sie soll</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>die Kopie enthält das Bild nicht so, wie sie soll</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>die Kopie gleicht dem Original nicht; prüfen Sie das Laufwerk</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>ihr altes Cover ist nicht mehr vorhanden: {file} fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>Weggelassen, weil sie auf den Validierungsblöcken von FMA nicht standhielten: {labels}.</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>Nicht unter den Dateien von Durchgang {batch}, die sich rückgängig machen lassen</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>seine Einbettung: {data}</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>ihr altes Cover war beschädigt</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn: ein veröffentlichter Tagger (Million Song Dataset), mit unserem Kopf auf seinen Kennungen</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn: das Million Song Dataset mit Kennungen von Last.fm</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>unser Kopf: seine Kennungen des fehlerbereinigten Trainingsteils von GTZAN und freier Musik, bei der ein AudioSet-Tagger sicher ist</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>richtig, wenn vorgeschlagen</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>der Papierkorb kann ihren Namen nicht aufnehmen; benennen Sie die Datei zuerst um</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>die Beschädigung mit den meisten</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>der Datenträger ist voll; schaffen Sie Platz und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>das Laufwerk fasst keine so große Datei</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>das Laufwerk erlaubt diesen Namen nicht</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>das Laufwerk des neuen Ordners ist nicht mehr da; schließen Sie es wieder an und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>das Laufwerk von {folder} ist schreibgeschützt; heben Sie den Schreibschutz auf und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>die Einbettung kannte die Validierungsclips: Die Sicherheit ist kleiner, als sie aussieht</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>die Datei wurde inzwischen geändert; lesen Sie die Ordner neu ein</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>die Datei wurde geändert, seit sie gelesen wurde; lesen Sie die Ordner neu ein</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>dem gefilterten Testteil von GTZAN</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>der Ordner {folder} ist nicht da; schließen Sie sein Laufwerk an oder legen Sie den Ordner an</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>der neue Pfad ist zu lang für das Laufwerk</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>das alte Cover lässt sich nicht für das Rückgängigmachen aufbewahren ({reason})</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>das Original ist nicht da; die Kopie bleibt</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>das Bild ist beschädigt: sein Dateikopf nennt seine Größe nicht</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>das Bild hat {size}; ein Cover darf höchstens {most} haben</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>dieselben Clips, mit und ohne das über 8 kHz</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>dieselbe Datei ist schon da</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>dieselbe freie Musik, auf beide Arten gemacht</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>die sieben Kennungen von FMA</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>das System hat sie nicht in den Papierkorb verschoben; löschen Sie die Datei von Hand</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>die zehn Kennungen von GTZAN</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>Testteile von GTZAN und FMA zusammen</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>der Trainingsteil, 5 Teile nach Interpreten, 3 Runden</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>den Validierungsteilen von GTZAN und FMA zusammen</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>unter dem neuen Namen gibt es eine andere Datei; sehen Sie sich beide an</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>eine andere Datei heißt schon so</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>es gibt kein Cover</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>Titeln von Interpreten, von denen es nicht gelernt hatte</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>Titel ihres Ordners sind geblieben, also bleibt auch sie</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>Trainingsteil</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>wahr \ gesagt</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>Ihre Bibliothek</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>{count} Dateien nacheinander konnten nicht erreicht oder geschrieben werden, die letzte: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>{count} Genres</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>{count} Genres Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>{count} weiteren Interpreten oder Alben</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>noch {count} Titel</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>{count} Titel Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}; alles wurde ohne die Clips des Validierungsteils gewählt</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>{file} hat kein Cover</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}: lässt sich nicht lesen ({reason})</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}: in {found} von {tracks} gefunden; sonst für {others} gehalten</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>{genre}: Titel von {others}</translation>
    </message>
    <message>
        <source>{genre}: {tracks}</source>
        <translation>{genre}: {tracks}</translation>
    </message>
    <message>
        <source>{genre}: {tracks} from {others}</source>
        <translation>{genre}: {tracks} von {others}</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>{model} wurde nicht aus einer Bibliothek gelernt</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>{name} wurde inzwischen neu gelernt; lernen Sie noch einmal</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>{name} wurde mit einer anderen Version des Modells {model} gelernt; analysieren Sie die Bibliothek mit diesem Modell, und lernen Sie dann neu</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>{name} wurde mit einer anderen Version des Modells {model} gelernt; analysieren Sie die ganze Bibliothek, um es neu zu lernen</translation>
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
        <source>{number} is larger than MP4 allows</source>
        <translation>{number} ist größer, als MP4 erlaubt</translation>
    </message>
    <message>
        <source>{number} kB</source>
        <translation>{number}&#xa0;kB</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>{other} bekommt denselben Namen</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place} (mit {fields} aus den anderen Tags)</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place} ({number})</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>{place} als Liste</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>{place} als ein Text, verbunden durch „{joint}“</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place} kann das Feld {field} nicht aufnehmen</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place} kann keinen Monat ohne Tag enthalten; geben Sie auch den Tag ein oder nur das Jahr</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place} nimmt nur JPEG- und PNG-Bilder auf</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}; erwartet: {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{share} von {count} Titeln ({low} bis {high})</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>{text} kann nicht in einem Tag stehen; wählen Sie einen anderen Text</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>{text} ist kein Datum wie 2004-05-17</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>{text} ist keine Änderung; schreiben Sie etwa title=Neu, title= (leert das Feld) oder artist+=Gast</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>{text} ist keine Zahl von 1 bis {most}</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>{text} ist kein Jahr mit vier Ziffern</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>{text} ist nicht von der Form HIER=DORT, wie /srv/music=/mnt/music</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>nicht in der Bibliothek; lesen Sie zuerst ihren Ordner ein</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>außerhalb der Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>6&#xa0;% langsamer</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>Temperatur und Abweichung sind größer als 0</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>das Ende der Abfrage oder ein weiteres Wort</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>die Gewichte darin sind beschädigt; besorgen Sie die Datei neu</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format} kann keinen Namen enthalten, der kein UTF-8 ist; exportieren Sie als XSPF</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format} kann keinen Namen mit Zeilenumbruch enthalten; exportieren Sie als XSPF</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>{model} kam mit dem Programm und bleibt</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>{model} ist in Gebrauch; wählen Sie erst ein anderes Modell</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>ein Wort, feld:wert, p(genre)&gt;=0.6 oder eine Klammer</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>eines von {words}</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>eines von {words}, p(…)</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>„:“ oder „=“</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>ein Pfad wie {example}</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>„{name}“ kann nicht der Name eines Modells sein: verwenden Sie Kleinbuchstaben, Ziffern und -</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>1 weiteren Interpreten oder Album</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>Noch nicht genug: Zum Lernen braucht es zwei Genres, {genre} hat genug Beispiele; am nächsten ist {lack}</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>mehrere Titel der Bibliothek könnten gemeint sein</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>das Laufwerk ist schreibgeschützt; heben Sie den Schreibschutz auf und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>die Datei {file}, die sein Manifest nennt, fehlt</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>die Verknüpfung {link} in ihrem Ordner verweist auf sie; entfernen Sie zuerst die Verknüpfung</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>das Netz aus den Gewichten von musicnn antwortet anders als musicnn</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>das Programm hat selbst ein Modell {model}; geben Sie diesem in seinem Manifest einen anderen Namen</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>das Programm ist sich dabei unsicher</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>es ist keine manifest.json darin; was hineingehört, sagt die Anleitung für Modelle</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>sie enthält kein Segment</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>einen solchen Ordner oder eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>es gibt keinen Tag {tag}</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>dieses Dateisystem unterstützt keine Hardlinks; kopieren Sie die Datei</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Titelnummer</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>Titel aus FMA</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>weißes Rauschen 15 dB darunter</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>weißes Rauschen 30 dB darunter</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>ganze Lieder und Clips, als Ton</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes oder no</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} ist größer als {most} MB</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>{file} ist keine lesbare ZIP-Datei ({reason}); wählen Sie einen Ordner oder eine ZIP-Datei mit einer manifest.json</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>{file} ist nicht die Datei, die sein Manifest nennt</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>{file} ist nicht das veröffentlichte Wheel von musicnn 0.1.0 (sein Hash ist ein anderer); besorgen Sie es neu</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} ist zu groß</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>in {file} fehlen die Gewichte von musicnn</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{flag}:yes or {other}:no</source>
        <translation>{flag}:yes oder {other}:no</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>D&amp;etails</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}: abgebrochen. Was bis dahin getan wurde, bleibt.</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>Ausgelassene Einträge</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n Eintrag ist nicht in Ihrer Bibliothek</numerusform>
            <numerusform>%n Einträge sind nicht in Ihrer Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – in Gebrauch</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>niemand hat gemessen, wie oft es richtig liegt</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Bei beschädigten und fremden Aufnahmen</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>Es erkennt {count} Genres: {genres}.</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>Musik jedes anderen Genres wird als eines von diesen erkannt oder gilt als unsicher.</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>Unter {share} ist es unsicher.</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>Sprache, Geräusche und Ähnliches gelten als unsicher.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>Sprache, Geräusche und Ähnliches bemerkt es nicht.</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- **{value}** von {count} Titeln, die es noch nie gehört hatte (zwischen {low} und {high}): {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**: in {right} von {count} erkannt; gehalten für {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- Sagt es **{genre}**, stimmt das in {right} von {taken} Fällen.</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Wie oft es recht hat</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Worin es schwach ist</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Installierte Modelle</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>Erweitert: %n Modell aus der Forschung</numerusform>
            <numerusform>Erweitert: %n Modelle aus der Forschung</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>Systeme aus veröffentlichten Studien, zum Vergleichen; die besten zuerst</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>Eingebautes Modell</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>dem eingebauten Modell (Version {version})</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>richtig bei etwa {right} von 10 Titeln</translation>
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
        <translation>{right} richtig, {wrong} sicher und falsch.</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>Von beschädigten Kopien bekommen {share} dieselbe Antwort, am wenigsten bei: {damages}. Höchstens {wrong} sind sicher und falsch.</translation>
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
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Steckbrief des Modells</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>&amp;Steckbrief</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Verwechslungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Ver&amp;gleich</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>Wählen Sie ein Modell oder mehrere, um sie zu kombinieren.</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>Jetzt &amp;analysieren</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>&amp;musicnn, eine zweite Meinung …</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Aus einem &amp;Ordner …</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>&amp;Eigene Genres lernen …</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>Modelle (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Ein Modell installieren</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>Wird installiert; das Modell wird erst ausprobiert …</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>Die Titel, die es analysiert hat, werden gezählt …</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>Ihre Entscheidungen bleiben, wie sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n Titel wurde mit dieser Auswahl noch nicht analysiert; er hat keinen Vorschlag, bis er analysiert ist.</numerusform>
            <numerusform>%n Titel wurden mit dieser Auswahl noch nicht analysiert; sie haben keinen Vorschlag, bis sie analysiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>Es hat schon jeden Titel analysiert, seine Antworten erscheinen also sofort.</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>Jede Zeile ist ein Genre, wie es wirklich ist, jede Spalte, was das Modell zu dessen Titeln sagte. Die Diagonale ist richtig; alles daneben ist eine Verwechslung.</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>Zu diesem Modell gehört keine Tabelle seiner Verwechslungen.</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>{model} ist installiert. Haken Sie es an, um es zu benutzen, allein oder mit anderen.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>Noch keine; mit + anlegen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}: fertig</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}: fehlgeschlagen</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>nach {duration}</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>Dateien ordnen</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant …</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>Kopieren, in einen Ordner außerhalb der Bibliothek</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>Als Hardlink, in einem Ordner außerhalb der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>Dateien &amp;nummerieren, deren neuer Name vergeben ist</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>&amp;Cover, Liedtexte und Booklets mitnehmen</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>Titel ohne &amp;Genre auch in „{folder}“ einordnen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>Nur solche, die umziehen</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Nur abgelehnte</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>Nur solche, die bleiben</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Welche Dateien aufgeführt werden</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Muster:</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>&amp;Unterhalb von:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Wie:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Neue Ordner</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>Keine Datei wird je überschrieben. Im Verlauf steht, was verschoben wurde, und alles lässt sich jederzeit zurückschieben.</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>Dateien unterhalb eines Ordners ordnen</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Bei Zeichen {position}: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>%n Datei zieht um</numerusform>
            <numerusform>%n Dateien ziehen um</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>%n davon auf ein anderes Laufwerk</numerusform>
            <numerusform>%n davon auf ein anderes Laufwerk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n bleibt</numerusform>
            <numerusform>%n bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n abgelehnt und unverändert</numerusform>
            <numerusform>%n abgelehnt und unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>Der Platz reicht nicht: Nur {free} sind frei.</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>Zum Beispiel: {path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>%n Datei &amp;kopieren</numerusform>
            <numerusform>%n Dateien &amp;kopieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>%n Hardlink an&amp;legen</numerusform>
            <numerusform>%n Hardlinks an&amp;legen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>%n Datei &amp;verschieben</numerusform>
            <numerusform>%n Dateien &amp;verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Unbekanntes Genre</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Unbekannter Interpret</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Unbekanntes Album</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Unbekanntes Jahr</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>am Platz</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>auf ein anderes Laufwerk</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>Die ganze Bibliothek</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Ausgewählte Titel</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>%n Datei geordnet</numerusform>
            <numerusform>%n Dateien geordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>Alle Titel</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Noch keine Titel</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>Fügen Sie einen Ordner hinzu, um zu beginnen.</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Nicht analysiert</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>Alle Titel sind analysiert</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>Hier warten Titel, bis das Programm sie analysiert hat.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>Jeder Vorschlag hat eine Entscheidung. Analysieren Sie weitere Titel, oder schreiben Sie, was Sie angenommen haben.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Nichts ist unklar</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>Titel landen hier, wenn kein Genre wahrscheinlich genug ist und wenn Sie sie mit U für später lassen.</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>Nichts wartet darauf, geschrieben zu werden</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>Nehmen Sie Vorschläge mit A an; sie sammeln sich hier, bis Sie sie in die Dateien schreiben.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>Dateien, deren Tags die angenommenen Genres enthalten, erscheinen hier. Jeder Schreibvorgang lässt sich im Verlauf rückgängig machen.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>Kein Genre wurde belassen</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>Hier stehen Titel, deren Dateien beim Schreiben blieben, wie sie waren, weil sie schon ein Genre hatten. Nehmen Sie noch einmal ein Genre an, damit es doch geschrieben wird.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Nichts abgelehnt</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>Hier stehen Titel, deren Vorschlag Sie mit R abgelehnt haben.</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Keine Musik</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>Keine Titel ohne Musik</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>Hier stehen Stille, Sprache und Geräusche.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>Keine Widersprüche</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>Titel erscheinen hier, wenn der Klang dem Genre im Tag widerspricht.</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>Tag passt zum Klang</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>Noch passt kein Tag zum Klang</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>Hier stehen Titel, deren Tag schon das Genre enthält, nach dem sie klingen. Bei ihnen ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>Ignorierte Widersprüche</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>Keine ignorierten Widersprüche</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>Hier stehen Titel, deren Tag Sie behalten wollten, wonach auch immer sie klingen.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Keine Fehler</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>Dateien, die nicht gelesen, analysiert oder geschrieben werden konnten, stehen hier mit dem Grund.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>Keine fehlenden Dateien</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>Dateien, die beim letzten Einlesen nicht da waren, behalten hier ihre Ergebnisse, bis sie wieder da sind.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte Titel</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine doppelten Titel</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>Dateien mit demselben Audioinhalt stehen hier.</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>Andere Genres</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>Keine anderen Genres</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>Titel, deren Genres nicht in Ihrer Genreliste stehen, erscheinen hier.</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>Keine Titel dieses Genres</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>Ziehen Sie Titel auf ein Genre links, um es für sie anzunehmen.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>Diese Playlist ist leer</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>Ziehen Sie Titel auf sie in der linken Leiste.</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>Zurzeit passt kein Titel zu ihrer Regel.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>Der Klang widerspricht dem Tag; die sichersten stehen zuerst.</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>Was bei diesen Dateien schiefging, nach Grund:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>Wurde der Ordner verschoben? Verlegen Sie ihn, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>Von jeder Aufnahme eine Datei behalten:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>Diese Tags wollten Sie behalten.</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>Das schreiben Programme, wenn kein Genre bekannt ist; eines je Zeile. Tags, in denen nichts anderes steht, zählen als leer: Aus ihnen wird nichts gelernt, und sie widersprechen keinem Vorschlag. Zahlen und Texte ohne Buchstaben nennen ebenfalls kein Genre.</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>Texte, die kein Genre nennen, einer je Zeile</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
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
        <translation>Es kann nichts abgespielt werden: Diesem System fehlt ein Teil von Qt (QtMultimedia)</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Kein Audiogerät gefunden</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>{file} lässt sich nicht abspielen: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>Den vorigen Titel abspielen</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>Den nächsten Titel abspielen</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Position im Titel</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>Die Leertaste spielt den ausgewählten Titel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>Die Warteschlange ist leer. Wählen Sie Titel aus und drücken Sie Q, um sie anzuhängen.</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>Bewerten: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Als Nächstes spielen</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>An die Warteschlange anhängen</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Keine Sterne</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>{stars} für %n Titel.</numerusform>
            <numerusform>{stars} für %n Titel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>%n Titel wird als Nächstes gespielt.</numerusform>
            <numerusform>%n Titel werden als Nächstes gespielt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n Titel an die Warteschlange angehängt.</numerusform>
            <numerusform>%n Titel an die Warteschlange angehängt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>Playlists</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Playlists importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n exportierte Playlist veraltet</numerusform>
            <numerusform>%n exportierte Playlists veraltet</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>&amp;Erneut exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>%n Playlist exportiert</numerusform>
            <numerusform>%n Playlists exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>%n Playlist importiert</numerusform>
            <numerusform>%n Playlists importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n Eintrag ist nicht in Ihrer Bibliothek</numerusform>
            <numerusform>%n Einträge sind nicht in Ihrer Bibliothek</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>Nichts aus „{file}“ ist in Ihrer Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Enthält den ausgewählten Titel.</numerusform>
            <numerusform>Enthält die %n ausgewählten Titel.</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>Wie {title}</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Playlist umbenennen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>%n Datei nach {folder} kopiert</numerusform>
            <numerusform>%n Dateien nach {folder} kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n schon da</numerusform>
            <numerusform>%n schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n Titel nach {file} exportiert</numerusform>
            <numerusform>%n Titel nach {file} exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>Es gibt schon eine Playlist mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>%n Titel zu „{name}“ hinzugefügt</numerusform>
            <numerusform>%n Titel zu „{name}“ hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>Die Playlist „{name}“ mit %n Titel wurde erstellt</numerusform>
            <numerusform>Die Playlist „{name}“ mit %n Titeln wurde erstellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>Die intelligente Playlist „{name}“ wurde erstellt</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>Die Regel von „{name}“ wurde geändert</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>„{before}“ wurde in „{name}“ umbenannt</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>Die Playlist „{name}“ wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>%n Titel aus „{name}“ entfernt</numerusform>
            <numerusform>%n Titel aus „{name}“ entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>Die Reihenfolge von „{name}“ wurde geändert</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet …</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>Das Ändern von Dateien wurde unterbrochen. Der Verlauf sagt, welche geändert sind.</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>Die Bibliothek lässt sich nicht öffnen; siehe Protokoll.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>Auf der Kommandozeile: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Die Bibliothek lässt sich nicht öffnen</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
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
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>Am ähnlichsten in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>Die ähnlichsten Titel Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Wird angehört …</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>Laut {model}.</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>Nicht sicher – vielleicht {genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>Kein Genre ist wahrscheinlich genug für einen Vorschlag ({model}).</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>Das klingt nicht nach Musik</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>Es ist zu leise oder zu fremd ({model}).</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>Diese Aufnahme konnte nicht analysiert werden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>Angehalten, %n Titel noch nicht analysiert.</numerusform>
            <numerusform>Angehalten, %n Titel noch nicht analysiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist größer als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist kleiner als</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>ist kleiner als oder fehlt</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Wahrscheinlichkeit von</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>Genre (gleich woher)</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>Vorgeschlagenes Genre</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Zweite Wahl</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>Genre im Tag</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>Angenommenes Genre</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Wiedergaben</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Zuletzt gespielt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>Stand des Vorschlags</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Ergebnis des Schreibens</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>Tag und Klang widersprechen sich</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>Ein anderes Genre ist wahrscheinlicher</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>Der Tag widerspricht sich</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>Der Tag nennt kein Genre</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>Genre steht nicht in der Liste</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Sampler</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>Widerspruch ignoriert</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>Datei unlesbar</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Nummer in der Bibliothek</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>noch zu schreiben</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>Mindestens eine trifft zu</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>Wie viele Bedingungen zutreffen müssen</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>Diese Regel ist zu tief verschachtelt für eine Liste; bearbeiten Sie unten ihren Text.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>Regel als Text</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>Als &amp;Suche:</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>{title} ausblenden</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>{title} zeigen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analyse</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Zurücksetzen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sp&amp;eichern</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>Alles auf allen Seiten auf die Standardwerte zurücksetzen?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Beim Prüfen</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>In einer Playlist</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>Die erste, zweite … Wahl nehmen</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Neue Playlist ähnlicher Titel</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>Mit dem ausgewählten Titel &amp;beginnen</numerusform>
            <numerusform>Mit den %n ausgewählten Titeln &amp;beginnen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>Ähnliche &amp;Titel:</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>Findet die Titel Ihrer Bibliothek, die am meisten wie der ausgewählte Titel klingen.</numerusform>
            <numerusform>Findet die Titel Ihrer Bibliothek, die am meisten wie die %n ausgewählten Titel zusammen klingen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>Neue intelligente Playlist</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Die Regel bearbeiten</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>Die ersten Titel der Playlist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Erstellen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Sp&amp;eichern</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>A&amp;bsteigend</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Reihenfolge:</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>Re&amp;gel</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>Fügen Sie eine Bedingung hinzu oder geben Sie eine Regel ein, um zu sehen, was sie findet.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>%n Titel passt zurzeit.</numerusform>
            <numerusform>%n Titel passen zurzeit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>Die Playlist enthält den ersten.</numerusform>
            <numerusform>Die Playlist enthält die ersten %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>Aufgenommene Zeit</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>Spielen Sie etwa eine halbe Minute Musik vor. Sie wird wie Ihre Titel analysiert, und nichts davon bleibt, wenn Sie es nicht speichern.</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>Oder wählen Sie eine Datei: Ziehen Sie sie hierher, oder fügen Sie sie mit {key} ein.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>Es wurde kein Mikrofon gefunden. Schließen Sie eines an und öffnen Sie dieses Fenster erneut, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>Be&amp;enden und anhören</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>Aufnahme {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} von {most} Sekunden</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>Das war zu kurz, um etwas zu sagen. Nehmen Sie etwas länger auf.</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>Es war kaum etwas zu hören. Ist das Mikrofon stumm? Ist das richtige ausgewählt?</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>Eine Datei anhören</translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>No spectrogram: {reason}</source>
        <translation>Kein Spektrogramm: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>Mel-Spektrogramm</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>{length} lang, {low} bis {high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}, am lautesten bei {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>Viele annehmen</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>Mindestsicherheit in Prozent</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>Vorschläge in „{place}“ annehmen, die zu „{search}“ passen und mindestens so &amp;sicher sind:</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>Vorschläge für Titel ohne Genre annehmen, die mindestens so &amp;sicher sind:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>Vorschläge in „{place}“ annehmen, die mindestens so &amp;sicher sind:</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>Auch wo das Programm u&amp;nsicher ist</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>Titel, die anders klingen als alles, woraus das Programm gelernt hat, werden ausgelassen</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>Wie viele wohl richtig sind, wird daraus geschätzt, wie oft das Modell bei Musik richtig lag, die es noch nie gehört hatte. In die Dateien wird noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>Vorschau nach Genre</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>Wohl richtig</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>%n Titel &amp;annehmen</numerusform>
            <numerusform>%n Titel &amp;annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>Kein Vorschlag ist so sicher.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>%n davon hat jetzt ein anderes Genre.</numerusform>
            <numerusform>%n davon haben jetzt ein anderes Genre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>Genrenamen aufräumen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n Titel hat Genrenamen zum Aufräumen.</numerusform>
            <numerusform>%n Titel haben Genrenamen zum Aufräumen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>Aufzuräumende Tags</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag jetzt</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>Ein Tag, der kein Genre nennt, wird ersetzt, wenn Sie einen Vorschlag für den Titel annehmen. Setzen Sie das Häkchen nur, um ihn jetzt zu leeren; für den Titel wird dann nichts mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>Alle Tags sind so geschrieben wie in der Genreliste.</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>Tags, die ein Genre anders schreiben als Ihre Genreliste oder die meisten Tags, mehrere Genres in einem Text enthalten oder keines. Uneinheitlich: als Zahl wie (17) oder innerhalb eines Tags unterschiedlich. Die angehakten kommen nach „Zu schreiben“.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n Titel hat einen Text, der kein Genre nennt.</numerusform>
            <numerusform>%n Titel haben einen Text, der kein Genre nennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}, uneinheitlich</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>%n Titel &amp;annehmen</numerusform>
            <numerusform>%n Titel &amp;annehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>Genres im Verlauf des Titels</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>Mit A nehmen Sie einen Vorschlag an, mit R lehnen Sie ihn ab, mit einer Ziffer wählen Sie ein anderes Genre; die Leertaste spielt den Titel. Jeder Schritt lässt sich mit Strg+Z rückgängig machen, und noch ändert sich keine Datei.</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>Was Sie annehmen, sammelt sich unter „Zu schreiben“. „Schreiben“ zeigt, was sich in jeder Datei ändern würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>Ihre Dateien haben ihre Genres. „Aufräumen“ im Menü Extras sagt, was noch zu tun ist, und der Verlauf macht jeden Schreibvorgang rückgängig, auch in einem Jahr.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Verstanden</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n Album</numerusform>
            <numerusform>%n Alben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Keine Musik</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>Tag stimmt</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Nicht analysiert</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Titel</numerusform>
            <numerusform>%n Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>zurzeit nicht da</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}, aufgeklappt</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}, zugeklappt</translation>
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
        <translation>&amp;Kennungen des Modells</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>&amp;Kein Genre</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>Noch ändert sich keine Datei; umbenannte Genres kommen nach „Zu schreiben“.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Zurücksetzen …</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>Schließen, ohne Ihre Änderungen anzuwenden?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>Ihre Genres durch die ersetzen, die das Programm mitbringt?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>Es wird gezählt, was sich ändert …</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n Widerspruch</numerusform>
            <numerusform>%n Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n intelligente Playlist</numerusform>
            <numerusform>%n intelligente Playlists</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>Kein Vorschlag, keine Entscheidung und keine Playlist ändert sich.</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>Das ändert {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n Datei trägt den alten Namen und würde darauf warten, geschrieben zu werden.</numerusform>
            <numerusform>%n Dateien tragen den alten Namen und würden darauf warten, geschrieben zu werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>Ziehen Sie Ihren Musikordner hierher</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>Genre Organizer hört Ihre Dateien auf diesem Computer an. Nichts verlässt ihn, und keine Datei ändert sich, bis Sie es sagen.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. Anhören</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>Ihre Titel werden im Hintergrund eingelesen und analysiert.</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. Prüfen</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>Sie sehen, wie wahrscheinlich jedes Genre ist, und nehmen es an oder ändern es.</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Schreiben</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>Angenommene Genres kommen in die Dateien. Jeder Schreibvorgang lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>Behalten und ergänzen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>Tags schreiben</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Die Dateien werden angesehen …</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>Wenn schon ein Genre da ist</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Nur abgelehnte</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>Nur unveränderte</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Welche Dateien aufgeführt werden</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Alle wartenden</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>Welche Titel geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>&amp;Wenn schon ein Genre da ist:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>An&amp;zeigen:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>Nur das Genre ändert sich; alles andere bleibt, wie es ist. Die alten Genres bleiben im Verlauf, und das Schreiben lässt sich jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Schreiben</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>Kein angenommenes Genre wartet darauf, geschrieben zu werden. Nehmen Sie zuerst Vorschläge an.</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>Keiner dieser Titel hat ein angenommenes Genre, das zu schreiben wäre.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n Datei wird geändert</numerusform>
            <numerusform>%n Dateien werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n abgelehnt und unverändert</numerusform>
            <numerusform>%n abgelehnt und unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n Datei verliert ein Genre, das sie jetzt hat.</numerusform>
            <numerusform>%n Dateien verlieren ein Genre, das sie jetzt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n Datei &amp;schreiben</numerusform>
            <numerusform>%n Dateien &amp;schreiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Ausgewählte Titel</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>%n Datei geschrieben</numerusform>
            <numerusform>%n Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>%n Datei wiederhergestellt</numerusform>
            <numerusform>%n Dateien wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>%n Datei erneut verschoben</numerusform>
            <numerusform>%n Dateien erneut verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>%n Datei zurückgeschoben</numerusform>
            <numerusform>%n Dateien zurückgeschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>%n Kopie erneut angelegt</numerusform>
            <numerusform>%n Kopien erneut angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>%n Kopie entfernt</numerusform>
            <numerusform>%n Kopien entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>einer je Prozessorkern</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>Den ga&amp;nzen Titel anhören</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>Mit &amp;niedriger Priorität laufen</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>&amp;Titel gleichzeitig:</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>Wie viele Titel gleichzeitig analysiert werden. Dieser Computer hat %n Kern.</numerusform>
            <numerusform>Wie viele Titel gleichzeitig analysiert werden. Dieser Computer hat %n Kerne.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>A&amp;usschnitte:</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>Wie viele Teile eines Titels angehört werden, verteilt über seine Länge.</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>&amp;Länge eines Ausschnitts:</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>Längere Ausschnitte sind etwas sicherer und dauern länger.</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>Etwa sechsmal langsamer; hilft bei Titeln, die sich stark verändern.</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>Andere Programme bleiben flink, während Titel analysiert werden.</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>&amp;Zeitgrenze:</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>Eine Datei, die länger braucht, gilt als fehlgeschlagen, und der Rest geht weiter.</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>Farb&amp;schema:</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>Die Farben des Fensters.</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Textgröße:</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>Im Verhältnis zur Textgröße des Desktops.</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>Zeigt mehr Titel auf einmal.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Gilt nach einem Neustart.</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>Bibliotheks&amp;ordner …</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>Die Ordner &amp;beobachten</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>Meine &amp;Genres automatisch neu lernen</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>Das übrige Al&amp;bum einbeziehen</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>Wo Ihre Musik liegt: Ordner hinzufügen, entfernen und verlegen.</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>Neue Dateien in den Ordnern der Bibliothek werden innerhalb von ein bis zwei Minuten aufgenommen und analysiert, solange das Fenster offen ist. „Neu einlesen“ findet, was andere Programme in Dateien geändert haben.</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>Betrifft die Genres, die Sie dem Programm beigebracht haben: Wenn Sie genügend weitere angenommen haben, lernt es sie neu und zeigt, was sich ändern würde. Es ändert sich nichts, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>Titel eines Interpreten auf demselben Album haben meist dasselbe Genre; ein Vorschlag hängt daher auch davon ab, wonach die anderen klingen. Wonach ein Titel für sich allein klingt, steht neben der Liste.</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>Worum es in der Bedingung geht</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>Stöbern nach</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>ID3v2.3-Genres als Lis&amp;te speichern</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>A&amp;uch ID3v1- und APE-Tags aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>Den Änderungs&amp;zeitpunkt der Dateien behalten</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>Dateien mit &amp;Hardlinks schreiben</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>&amp;Wenn schon ein Genre da ist:</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>In der Vorschau vor jedem Schreiben können Sie neu wählen.</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>ID3v2.3-&amp;Trennzeichen:</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>ID3v2.3-Tags fassen einen einzigen Text; mehrere Genres werden mit diesem Zeichen verbunden.</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>Wie in ID3v2.4: Mehr Programme unterscheiden dann die Genres, manche alten zeigen aber nur das erste.</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>Nur wenn eine Datei sie neben ID3v2 hat; angelegt werden sie nie.</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>Wenn eingeschaltet, bemerken andere Programme die Änderung vielleicht nicht.</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>Andere Hardlinks behalten den alten Tag.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>Stützt sich auf nur {seconds} s Musik, daher weniger sicher.</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>Einbezogene andere Titel des Albums: {count}. Für sich allein: {genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>Klingt auch nach: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>{folder} aus der Bibliothek entfernt; die Dateien sind, wo sie waren</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>Genres geändert</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>Genres bearbeiten ({what})</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>Genrenamen aufräumen</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>{genre} für das Album {album} annehmen</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>Für {count} Alben annehmen</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}, {count} Titel</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>{genres} annehmen</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>Übergeordnetes Genre annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>A&amp;blehnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Entscheidung aufheben</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>Auf&amp;heben</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>Tag behalten</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>Tags &amp;behalten</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>Nie wieder fragen</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;Nie wieder fragen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>Auch annehmen, wo unsicher</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>Geänderte Ordner ansehen</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Fehlende Titel vergessen</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analysieren</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Tags schreiben</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>Vorschläge ab {share} annehmen</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Neue Playlist</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Neue intelligente Playlist</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Neue Playlist ähnlicher Titel</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Playlists importieren</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Playlists importieren</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Playlists exportieren</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Playlist umbenennen</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Playlist löschen</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Zu „{name}“ hinzufügen</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Aus „{name}“ entfernen</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>„{name}“ umordnen</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Playlist exportieren</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>{old} wird jetzt in {new} gesucht</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>{old} wird jetzt in {new} gesucht; zurück geht es, indem Sie den Ordner erneut verlegen</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>Ordner verlegen</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>Modell wechseln</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>Modell installieren</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Modell entfernen</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>Vorschläge aktualisieren</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>Genres ändern</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>Genres lernen</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>Die gelernten Genres verwenden</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>Die früheren Genres zurückholen</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>Dateien ordnen</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>Tags bearbeiten</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>Cover schreiben</translation>
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
        <translation>{rate} pro Sekunde</translation>
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
        <translation>weniger als eine Minute übrig</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>noch etwa {hours} h</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
</context>
</TS>
