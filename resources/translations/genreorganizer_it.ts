<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>Informazioni su Genre Organizer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>Ascolta la tua musica, mostra la probabilità di ogni genere e scrive ciò che accetti. Tutto avviene su questo computer.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versioni</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licenza</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>Genre Organizer è software libero distribuito con la GNU General Public License, versione 3 o successiva. Viene fornito senza alcuna garanzia.

I modelli inclusi sono stati addestrati su dati di ricerca; le loro schede in Strumenti, Modelli dicono quali e a quali condizioni.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Aggiungi &amp;cartella…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Aggiungi una cartella di musica alla libreria</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Aggiungi cartella</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>Cartelle della li&amp;breria…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>Vedi o rimuovi le cartelle della libreria, o indicane la nuova posizione</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>&amp;Dimentica i brani mancanti…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>Rimuovi dalla libreria i brani mancanti selezionati</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>&amp;Mostra nella cartella</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>Apri la cartella del brano nel gestore di file</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Nuova scansione</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>Cerca file nuovi, modificati, spostati e mancanti</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>Rileggi &amp;tutti i file</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>Leggi anche i file con dimensione e data uguali all’ultima scansione</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>&amp;Scrivi i tag…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>Scrivi i generi accettati nei file, dopo un’anteprima</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Scrivi</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>Esporta l’elenco come CS&amp;V…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>Salva tutto ciò che si sa dei brani di questo elenco</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Back&amp;up della libreria…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>Salva una copia del database della libreria</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>&amp;Ripristina un backup…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>Sostituisci il database della libreria con una copia salvata</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>Annulla l’ultima cosa fatta: una decisione, una modifica di una playlist, una scrittura</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Ripeti ciò che è stato annullato per ultimo</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>Sele&amp;ziona tutto</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Tro&amp;va</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Vai al campo di ricerca</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>I&amp;mpostazioni…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccetta</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>Accetta il genere suggerito e prosegui</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>Accetta anche gli i&amp;ncerti</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>Ri&amp;fiuta</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>Il suggerimento è sbagliato e non va scritto nulla</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Più tar&amp;di</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>Decidi più tardi: lascia il brano in «Incerti»</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>&amp;Genere…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>Inserisci uno o più generi</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Modifica g&amp;eneri…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>Aggiungi generi ai brani selezionati o rimuovili</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>Modifica altri &amp;tag…</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>Tieni &amp;il tag</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>Il tag è giusto e il suggerimento è sbagliato</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>Non chiedere &amp;più</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>Lascia stare questo tag, qualunque cosa dica un modello</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>C&amp;hiedi di nuovo</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>Chiedi di nuovo di questo tag</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>Cance&amp;lla la decisione</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Cancella la decisione</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>Br&amp;ano successivo</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>Brano pr&amp;ecedente</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>Accetta m&amp;olti…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>Accetta tutti i suggerimenti abbastanza certi, dopo un’anteprima</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>Riproduci o pa&amp;usa</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>A&amp;vanti</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>Vedi ciò che è stato scritto e spostato, e annullalo</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analizza</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>Modifica titolo, artista, album e altri tag dei brani selezionati</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>&amp;Aggiungi o sostituisci copertina…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>Usa un’immagine come copertina dei brani selezionati</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>&amp;Rimuovi copertina…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>Rimuovi la copertina dai brani selezionati</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>&amp;Salva copertina con nome…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>Salva la copertina del brano in un file</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>Riproduci &amp;dopo</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>Accetta anche per i brani selezionati di cui il programma non è sicuro</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>Serve per più brani, alcuni dei quali incerti. Per un singolo brano premi A.</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>Accetta il genere &amp;superiore</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>Accetta il genere superiore a quello proposto, come Jazz per Bebop, e prosegue</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>Serve per i tag che il suono contraddice: si trovano in «Discordanze».</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtra…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>Scegli condizioni che restringano l’elenco</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>Riproduci i brani selezionati dopo quello in corso</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Aggiungi alla &amp;coda</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>Aggiungi i brani selezionati in fondo alla coda</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>&amp;Mostra la coda</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>Vedi che cosa viene riprodotto dopo, e in quale ordine</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Riproduzione c&amp;asuale</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>Riproduci l’elenco in ordine casuale</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>&amp;Ripeti l’elenco</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>Ricomincia quando l’elenco è finito</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>Ripeti il &amp;brano</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>Riproduci sempre lo stesso brano</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>Barra laterale o elenco</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>Vai alla barra laterale e torna all’elenco</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 stelle</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>Dai 5 stelle ai brani selezionati</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 stelle</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>Dai 4 stelle ai brani selezionati</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 stelle</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>Dai 3 stelle ai brani selezionati</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 stelle</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>Dai 2 stelle ai brani selezionati</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 stella</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>Dai 1 stella ai brani selezionati</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Nessuna stella</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>Togli le stelle ai brani selezionati</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>Analizza tutti i brani non ancora analizzati</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analizza</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>Analizza di nuovo la &amp;selezione</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>Analizza di nuovo i brani selezionati</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>&amp;Che genere è?</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>Registra con un microfono, o scegli un file, e vedine il genere</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>Organizza &amp;file…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>Sposta i file in cartelle per genere, artista e album, dopo un’anteprima</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Crono&amp;logia…</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Errori…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>Ciò che non è stato possibile leggere, analizzare o scrivere, e perché</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>Metti in &amp;ordine…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>Metti in ordine la libreria passo passo, prima il più sicuro</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Metti in ordine</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicati…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>Confronta i file di una registrazione, tienine uno, sposta gli altri nel cestino</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>&amp;Generi…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>Rinomina, unisci e ordina i generi; indica che cosa significano le classi</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>&amp;Uniforma i nomi dei generi…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>Scrivi i generi dei tag come nell’elenco dei generi</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelli…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>I modelli, che cosa conoscono e quanto bene</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>&amp;Impara i miei generi…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>Impara i generi della tua collezione</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>&amp;Registro…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostra il registro</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>&amp;Nuova playlist…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>Crea una playlist dai brani selezionati</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>Nuova playlist in&amp;telligente…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>Crea una playlist definita da una regola</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>Nuova playlist di brani &amp;simili…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>Crea una playlist di ciò che suona come i brani selezionati</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>Modifica la re&amp;gola…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>Cambia il contenuto della playlist intelligente</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>&amp;Importa playlist…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>Crea playlist da file scritti da altri lettori</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>Esporta &amp;più playlist…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>Salva più playlist come file in una cartella</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>&amp;Esporta playlist…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>&amp;Copia file…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>Copia i file della playlist su una chiavetta USB, una scheda di memoria o un telefono</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>&amp;Rinomina playlist…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>E&amp;limina playlist</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Sposta s&amp;u</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>Sposta i brani selezionati su di un posto nella playlist</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Sp&amp;osta giù</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>Sposta i brani selezionati giù di un posto nella playlist</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>Rimuovi dalla playlist</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Brani</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>Mostra l’elenco brano per brano</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>C&amp;opertine</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>Mostra le copertine degli album dell’elenco</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Copertine</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>Albu&amp;m</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>Mostra l’elenco per album: quanto concordano i loro brani?</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Sfoglia</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>Restringi l’elenco per genere, artista, album, cartella o anno</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Sfoglia</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisione</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>Vai ai brani che attendono una decisione</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>Barra &amp;laterale</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>Le&amp;ttore</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra dei menu</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>Apri il primo menu</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guida per l’utente</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>Come usare il programma, con immagini</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>&amp;Informazioni su Genre Organizer</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n brano</numerusform>
            <numerusform>%n brani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>non analizzato</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{votes} di {tracks} suonano come {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{sure} di {tracks} certi, tutti {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{sure} di {tracks} certi, di cui {votes} {genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(nessun album)</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Artisti vari</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(diversi)</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>deciso</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} da decidere</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>incerto ({genre} {share})</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Suona come</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n brano</numerusform>
            <numerusform>%n brani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>Sposta %n file nel cestino</numerusform>
            <numerusform>Sposta %n file nel cestino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>%n file spostato nel cestino.</numerusform>
            <numerusform>%n file spostati nel cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n non è stato spostato e resta dov’è.</numerusform>
            <numerusform>%n non sono stati spostati e restano dove sono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>%n file recuperato dal cestino.</numerusform>
            <numerusform>%n file recuperati dal cestino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n va recuperato a mano; guarda nel cestino.</numerusform>
            <numerusform>%n vanno recuperati a mano; guarda nel cestino.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Tutti i generi</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>(nessun genere)</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Tutti gli artisti</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>(nessun artista)</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Tutti gli album</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(nessun album)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tutte le cartelle</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tutti gli anni</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>(nessun anno)</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Decennio</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>Tutti i decenni</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>Modifica i generi di %n brano</numerusform>
            <numerusform>Modifica i generi di %n brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>Un altro genere</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>Genere da aggiungere</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;ggiungi</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Generi dei brani</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>Spuntato: tutti i brani ricevono il genere. Non spuntato: nessuno lo ha. Spuntato a metà: invariato.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccetta</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} di {all}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>Aggiunge {genres}.</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>Rimuove {genres}.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Ancora nessuna modifica.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Metti in ordine</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Conteggio…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>Dal più sicuro a ciò che richiede il tuo ascolto. Ogni passo mostra che cosa farebbe prima di farlo, e può essere annullato; nessun file cambia prima che tu scriva.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n brano</numerusform>
            <numerusform>%n brani</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>circa {count} di questi probabilmente giusti</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>%n brano senza genere ha un suggerimento</numerusform>
            <numerusform>%n brani senza genere hanno un suggerimento</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisione</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n brano non è ancora stato analizzato</numerusform>
            <numerusform>%n brani non sono ancora stati analizzati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analizza</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>%n brano ha nomi di generi da uniformare</numerusform>
            <numerusform>%n brani hanno nomi di generi da uniformare</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>&amp;Uniforma…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>Accetta &amp;molti…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>Brani a posto o da scrivere</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>{key} ti riporta qui.</translation>
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
            <numerusform>%n a posto</numerusform>
            <numerusform>%n a posto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n da scrivere</numerusform>
            <numerusform>%n da scrivere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n brano ha un genere, ma ne è suggerito un altro</numerusform>
            <numerusform>%n brani hanno un genere, ma ne è suggerito un altro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n brano non somiglia per niente al genere nel tag</numerusform>
            <numerusform>%n brani non somigliano per niente al genere nel tag</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Confronta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n file ha una copia</numerusform>
            <numerusform>%n file hanno una copia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Duplicati…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n brano richiede il tuo ascolto: nessun suggerimento</numerusform>
            <numerusform>%n brani richiedono il tuo ascolto: nessun suggerimento</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Asco&amp;lta</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>Non è stato possibile leggere, analizzare o scrivere %n file</numerusform>
            <numerusform>Non è stato possibile leggere, analizzare o scrivere %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Errori…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n brano è da scrivere</numerusform>
            <numerusform>%n brani sono da scrivere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>Sc&amp;rivi…</translation>
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
        <translation>{after} (prima {before})</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>suggerito: {genre}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggerito</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Seconda scelta</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag attuale</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Traccia</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Artista dell’album</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>Totale brani</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>Totale dischi</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Compositore</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Raggruppamento</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bit rate</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Ascolti</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Ultimo ascolto</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>Probabilità per modello</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>Seleziona prima un brano per confrontare ciò che dicono i modelli.</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>Fai a&amp;scoltare questo brano al modello integrato</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>Fai a&amp;scoltare questo brano a {model}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>Fai a&amp;scoltare questo brano a %n modello spuntato</numerusform>
            <numerusform>Fai a&amp;scoltare questo brano ai %n modelli spuntati</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>Prima scelta di questo modello</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice di confusione</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}: {told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>{truth} scambiato per {said}: {count} di {total}</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>Copia file</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>Copia il %n brano di «{name}», con un nome fatto di artista e titolo che qualsiasi chiavetta, scheda o telefono accetta, e un file di playlist accanto.</numerusform>
            <numerusform>Copia i %n brani di «{name}», con nomi fatti di artista e titolo che qualsiasi chiavetta, scheda o telefono accetta, e un file di playlist accanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Sfoglia…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Copia &amp;in:</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>&amp;Numera i file, per i lettori che li ordinano per nome</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>Scegli la chiavetta, la scheda o una cartella al suo interno.</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>{folder} · {free} liberi</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>Rimuovi la copertina di %n brano</numerusform>
            <numerusform>Rimuovi la copertina di %n brani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>Copertina di %n brano</numerusform>
            <numerusform>Copertina di %n brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>Copertina attuale</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Copertina nuova</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>Lettura delle copertine…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>Scegli &amp;immagine…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>S&amp;crivi %n file</numerusform>
            <numerusform>S&amp;crivi %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Nessuna copertina</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>Scegli un’immagine, incollala o trascinala qui.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>Cambia solo la copertina anteriore; le altre immagini, come il retro, l’audio e tutti i testi restano come sono. L’immagine viene salvata così com’è. La cronologia conserva la vecchia copertina, e la modifica può essere annullata in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>Non tutti i brani hanno questa copertina.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>Non può essere mostrata.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>Questa immagine è danneggiata o troppo grande per essere mostrata.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Immagini (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Scegli una copertina</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>Non c’è una copertina</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Copertina</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Immagine (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>Salva copertina</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} salvato</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>Qualcosa è andato storto</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>Genre Organizer ha riscontrato un errore interno. I tuoi file sono al sicuro e puoi continuare; se succede di nuovo, riavvia il programma.</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>I dettagli sono nel registro: {path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n tralasciato (incerto o già deciso).</numerusform>
            <numerusform>%n tralasciati (incerti o già decisi).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n accettato.</numerusform>
            <numerusform>%n accettati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n tralasciato (senza genere superiore, incerto o già deciso).</numerusform>
            <numerusform>%n tralasciati (senza genere superiore, incerti o già decisi).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>Accettato per %n brano: {genres}.</numerusform>
            <numerusform>Accettato per %n brani: {genres}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n lo aveva già.</numerusform>
            <numerusform>%n lo avevano già.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rifiutato.</numerusform>
            <numerusform>%n rifiutati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n lasciato per dopo.</numerusform>
            <numerusform>%n lasciati per dopo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n tralasciato (scritto o non ancora deciso).</numerusform>
            <numerusform>%n tralasciati (scritti o non ancora decisi).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>%n decisione cancellata.</numerusform>
            <numerusform>%n decisioni cancellate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>%n tag mantenuto.</numerusform>
            <numerusform>%n tag mantenuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>Non si chiederà più di %n tag.</numerusform>
            <numerusform>Non si chiederà più di %n tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>Si chiederà di nuovo di %n tag.</numerusform>
            <numerusform>Si chiederà di nuovo di %n tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>%n brano modificato.</numerusform>
            <numerusform>%n brani modificati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>%n brano mancante dimenticato.</numerusform>
            <numerusform>%n brani mancanti dimenticati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n decisione non annullata: già scritta. Annulla prima la scrittura.</numerusform>
            <numerusform>%n decisioni non annullate: già scritte. Annulla prima la scrittura.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Scrivi %n file</numerusform>
            <numerusform>Scrivi %n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>Annullare la scrittura di %n file? Il suo tag tornerà com’era prima.</numerusform>
            <numerusform>Annullare la scrittura di %n file? I loro tag torneranno com’erano prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>Annulla la scrittura</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>&amp;Annulla la scrittura</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Scrivere di nuovo %n file, come prima dell’annullamento?</numerusform>
            <numerusform>Scrivere di nuovo %n file, come prima dell’annullamento?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Scrivi di nuovo</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>&amp;Scrivi di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>Organizza %n file</numerusform>
            <numerusform>Organizza %n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>Copia %n file</numerusform>
            <numerusform>Copia %n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>Riportare %n file dove si trovava?</numerusform>
            <numerusform>Riportare %n file dove si trovavano?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Riporta indietro</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>&amp;Riporta indietro</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Spostare di nuovo %n file, come prima dell’annullamento?</numerusform>
            <numerusform>Spostare di nuovo %n file, come prima dell’annullamento?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>Sposta di nuovo</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>&amp;Sposta di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>Rimuovere %n file creato? L’originale resta.</numerusform>
            <numerusform>Rimuovere i %n file creati? Gli originali restano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Rimuovi copie</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>&amp;Rimuovi copie</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Ricreare %n file, come prima dell’annullamento?</numerusform>
            <numerusform>Ricreare i %n file, come prima dell’annullamento?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Crea di nuovo</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Crea di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>Riguarda %n brano.</numerusform>
            <numerusform>Riguarda %n brani.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>Già accettati: {count}. Quelle decisioni vengono sostituite.</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>Già scritti: {count}. Quei file dovranno poi essere riscritti.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n brano, di cui circa {right} probabilmente giusti.</numerusform>
            <numerusform>%n brani, di cui circa {right} probabilmente giusti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>Il programma non è sicuro di %n di questi.</numerusform>
            <numerusform>Il programma non è sicuro di %n di questi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n tralasciato (scritto, non riuscito o senza suggerimento).</numerusform>
            <numerusform>%n tralasciati (scritti, non riusciti o senza suggerimento).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Ricerca di duplicati…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>Il file spuntato di ogni registrazione viene tenuto, all’inizio quello di qualità migliore. Gli altri vanno nel cestino del sistema; «Annulla» li recupera.</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>Registrazioni e relativi file</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>Registrazione, e file da tenere</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bit rate</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Nessun duplicato</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>Ogni registrazione è una sola volta nella tua libreria.</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>Stesso &amp;genere per tutte le copie</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>&amp;Tieni quello spuntato…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n registrazione presente più volte, in {files} file.</numerusform>
            <numerusform>%n registrazioni presenti più volte, in {files} file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>%n altro gruppo ha solo lo stesso suono.</numerusform>
            <numerusform>Altri %n gruppi hanno solo lo stesso suono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n gruppo ha solo lo stesso suono.</numerusform>
            <numerusform>%n gruppi hanno solo lo stesso suono.</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>stessa registrazione</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>stesso suono</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>Spostare %n file nel cestino del sistema?</numerusform>
            <numerusform>Spostare %n file nel cestino del sistema?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>%n di questi ha solo lo stesso suono del file che resta.</numerusform>
            <numerusform>%n di questi hanno solo lo stesso suono del file che resta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;Sposta nel cestino</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>Modifica i tag di %n brano</numerusform>
            <numerusform>Modifica i tag di %n brani</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>Dal &amp;percorso:</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>Schema del percorso</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>&amp;Rimuovi gli spazi di troppo</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>Maiuscole come nei &amp;titoli inglesi</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>&amp;Numera i brani da</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>Primo numero di traccia</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>e indica il t&amp;otale</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>S&amp;crivi</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifiche</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>Cambiano solo questi campi; audio, immagini e tutto il resto restano come sono. La cronologia conserva ogni modifica, e ognuna può essere annullata in qualsiasi momento.</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Al carattere {position}: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Ancora nessuna modifica.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Pianificazione…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n file verrà modificato</numerusform>
            <numerusform>%n file verranno modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n lasciato com’è</numerusform>
            <numerusform>%n lasciati come sono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>S&amp;crivi %n file</numerusform>
            <numerusform>S&amp;crivi %n file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>Ancora nulla da rivedere</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n brano non è ancora stato analizzato.</numerusform>
            <numerusform>%n brani non sono ancora stati analizzati.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analizza</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>Per %n brano nessun genere è abbastanza probabile da essere suggerito.</numerusform>
            <numerusform>Per %n brani nessun genere è abbastanza probabile da essere suggerito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>Mostra gli i&amp;ncerti</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Questo passo è completato</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>«Metti in ordine» dice che cosa resta.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>{genre} non è un genere che questo modello conosce.</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>Nessun brano di questo elenco corrisponde alla ricerca.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Esporta playlist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Sfoglia…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ile:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>Il file esiste già e verrà sostituito.</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>Esporta più playlist</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>&amp;Tutte</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Sfoglia…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Carte&amp;lla:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>%n file già esistente verrà sostituito.</numerusform>
            <numerusform>%n file già esistenti verranno sostituiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Cartella per le playlist</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Errori per motivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>C&amp;opia tutto</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… e altri {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>Non è stato possibile leggere, analizzare o scrivere %n file.</numerusform>
            <numerusform>Non è stato possibile leggere, analizzare o scrivere %n file.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>Non leggibile: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>Non analizzato: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>Non scritto: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>&amp;Riprova con %n file</numerusform>
            <numerusform>&amp;Riprova con %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>&amp;Riprova tutto</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>Installa musicnn</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>musicnn è un tagger del Music Technology Group di Barcellona, con la licenza libera ISC. Usato insieme al modello predefinito, più suggerimenti sono giusti; l’analisi dura diverse volte di più.</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>pip scaricherà il pacchetto pubblicato (29 MB) dal Python Package Index. È l’unica volta in cui il programma usa la rete; non viene inviato nulla su di te o sulla tua musica. Se hai già il file del pacchetto, scegli invece «Da un file».</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>&amp;Scarica e installa</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>Che cosa fare di {field}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuota</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹valori multipli›</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&amp;Remove filter</source>
        <translation>&amp;Rimuovi il filtro</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtra</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>Scegli delle condizioni per restringere l’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>%n brano di questo elenco corrisponde.</numerusform>
            <numerusform>%n brani di questo elenco corrispondono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>Cartelle della libreria</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Ultima scansione</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>Rimuovere una cartella non tocca alcun file, e le sue decisioni tornano quando viene aggiunta di nuovo. Se una cartella è stata spostata o rinominata, indicane la nuova posizione; per tornare indietro, indica di nuovo quella precedente.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>Nuo&amp;va posizione…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder} (non disponibile)</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Dov’è ora la cartella?</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>Rimuovere {folder} dalla libreria? I file restano dove sono.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Rimuovi cartella</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>Percorsi com&amp;pleti (la playlist può essere spostata, la musica no)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>Genere di %n brano</numerusform>
            <numerusform>Genere di %n brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>&amp;Generi (separati da ;):</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccetta</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>Nuovo nella tua libreria: {genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Aggiungi</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>N&amp;on è un genere</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>Non contare i nomi selezionati come genere, come «Unknown»</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Unisci a</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>Aggiungilo come genere, uniscilo a uno esistente o segnalo con «Non è un genere». Puoi selezionarne più d’uno.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>Nei tag</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Nome del genere</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>Genere superiore</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>Altre grafie, una per riga</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Protetto</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>Genere &amp;superiore:</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>Altre &amp;grafie, una per riga:</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>I tag che contengono un genere protetto non vengono mai sovrascritti.</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>Altri nomi nei tag</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre} (protetto)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>Nuovo genere</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guida per l’utente</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Cerca nella guida</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Scritture</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lotto</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>File della scrittura</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>L’annullamento ripristina ciò che c’era prima nei file e la loro posizione, a meno che un altro programma li abbia modificati nel frattempo; quei file non vengono toccati.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ancora nulla di scritto</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>Qui è elencata ogni scrittura con tutti i suoi file, e può essere annullata.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>Annulla i file &amp;selezionati</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>Annulla &amp;tutto</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Non è stato scritto nulla</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>Scritto di nuovo: {genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>Annullamento: {genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>File copiati</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>File collegati</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>File spostati</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>File copiati di nuovo</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>File collegati di nuovo</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>File spostati di nuovo</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>Annullamento: copie rimosse</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>Annullamento: file riportati indietro</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>Tag modificati</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>Tag modificati di nuovo</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>Annullamento: tag come prima</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>Copertine modificate</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>Copertine modificate di nuovo</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>Annullamento: copertine come prima</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n scritto</numerusform>
            <numerusform>%n scritti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n ripristinato</numerusform>
            <numerusform>%n ripristinati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n invariato</numerusform>
            <numerusform>%n invariati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>annullato il {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n rimosso</numerusform>
            <numerusform>%n rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n incompleto</numerusform>
            <numerusform>%n incompleti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n ricreato</numerusform>
            <numerusform>%n ricreati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n spostato di nuovo</numerusform>
            <numerusform>%n spostati di nuovo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n scritto di nuovo</numerusform>
            <numerusform>%n scritti di nuovo</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>rifiutato: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>copiato</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>collegato</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>ricreato</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>spostato di nuovo</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>scritto di nuovo</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>ripristinato</translation>
    </message>
    <message>
        <source>written</source>
        <translation>scritto</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>spostato</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariato</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>Crea di nuovo la &amp;selezione</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>Crea di &amp;nuovo</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>Sposta di nuovo la &amp;selezione</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>Scrivi di &amp;nuovo</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>Sposta di &amp;nuovo</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>Scrivi di nuovo la &amp;selezione</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Copertina</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>Tag attuale</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>A che cosa somiglia</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Mostra tutti i generi</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>Lungo il brano</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>Suona simile</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>Brani simili nella tua libreria</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Nessun brano selezionato</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>Seleziona un brano per vederne i generi.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>%n brano selezionato</numerusform>
            <numerusform>%n brani selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>Accetta ogni suggerimento</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>Accetta {count} di {all}</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>Inserisci un genere…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>Accetta {genre} per %n brano</numerusform>
            <numerusform>Accetta {genre} per %n brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>Restano solo brani incerti</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>Tutti i brani hanno una decisione</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… e per %n incerto</numerusform>
            <numerusform>… e per %n incerti</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>Lungo il brano, prima dell’apprendimento</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>Per ora i tuoi generi sono noti solo per il brano intero. Il loro andamento arriverà quando il brano sarà stato analizzato.</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>I tuoi generi sono noti solo per il brano intero: {reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostra meno</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>Mostra %n genere</numerusform>
            <numerusform>Mostra tutti i %n generi</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>{duration} in tutto</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>A che cosa somigliano</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>In comune</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>nessun genere</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariato</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Dopo la scrittura</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Se accettato</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>Accetta invece {genre}</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>Accetta comunque {genre}</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>Accetta {genre}</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>Accettato: {genre}</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>Se conosci il genere, premi il suo numero o inseriscilo con G.</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>Il suo tag resta com’è finché non scegli un genere: premi il suo numero o inseriscilo con G.</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>Se hai altra musica come questa, indica il genere di alcuni brani e lascia che il programma lo impari.</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>Se contiene comunque musica, analizzalo di nuovo o inserisci il genere con G.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>Sostituisci o ripara il file, poi analizzalo di nuovo; oppure inserisci il genere.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>Sostituisci o ripara il file, poi rileggilo.</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>Il file è rimasto com’era. Se puoi, correggi il problema e scrivi di nuovo.</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>Hai scelto di tenere questo tag.</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>Il tag dice {tag}, ma non suona come {tag}. Accetta {genre} se il tag è sbagliato, o tieni il tag se è giusto.</translation>
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
        <translation>{count}, l’ultimo il {when}</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Ascolti</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Suggerito</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(diversi)</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – in pausa</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (%n altro in attesa)</numerusform>
            <numerusform>{job} (altri %n in attesa)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} di {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annullamento in corso…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>Classi del modello</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>Classe del modello</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>Il tuo genere</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>Genere per la classe {label}</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>A quale dei tuoi generi corrisponde ogni classe del modello.</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>Le classi compaiono qui appena è installato un modello.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>Impara i miei generi</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>Avanzamento dell’apprendimento</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>Il programma può imparare i generi della tua collezione dalla musica di cui si conosce il genere. Spunta ciò che deve imparare. Un genere richiede 8 brani di almeno 3 artisti, o di 3 album.</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>I generi che ho accettato e quelli nei miei file</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>Solo i generi che ho accettato</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>I nomi delle mie cartelle</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>Cartelle sotto la cartella della libreria</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1: la prima cartella sotto quella della libreria; 0: la cartella stessa</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>Impara &amp;da</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>Generi da imparare</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artisti</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>Si può imparare</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>Quanto bene è stato imparato ogni genere</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>Giusto se suggerito</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>Spesso scambiato per</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>I&amp;mmagine</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Generi</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>&amp;Rivedi questo brano…</numerusform>
            <numerusform>&amp;Rivedi ora questi %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>Brani che insegnerebbero di più, se ne indicassi il genere</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Modifica g&amp;eneri…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>Indica quali nomi sono lo stesso genere, quali sono più ampi e quali non sono generi</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>&amp;Torna ai precedenti</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Interrompi</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Im&amp;para</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usa</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>Ricerca di brani di cui si conosce il genere…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>ancora %n brano</numerusform>
            <numerusform>ancora %n brani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>ancora %n artista</numerusform>
            <numerusform>ancora %n artisti</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>Vengono imparati al massimo {count} generi: quelli con più brani.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Con esso cambierebbe %n suggerimento.</numerusform>
            <numerusform>Con esso cambierebbero %n suggerimenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>Nell’immagine, ogni riga è il genere reale e ogni colonna ciò che è stato previsto.</translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>non ancora: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>L’apprendimento richiede almeno due generi con abbastanza brani.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>%n brano con un genere non partecipa: non è ancora analizzato.</numerusform>
            <numerusform>%n brani con un genere non partecipano: non sono ancora analizzati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>Dall’ultimo apprendimento hai accettato i generi di %n brano.</numerusform>
            <numerusform>Dall’ultimo apprendimento hai accettato i generi di %n brani.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Apprendimento…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>Valutazione dei tuoi brani con ciò che è stato imparato…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>Valutazione dei tuoi brani con ciò che era stato imparato prima…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>Non è stato conservato nulla; i tuoi suggerimenti sono come prima.</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>Ricerca dei brani che insegnerebbero di più…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>Il genere di ogni brano analizzato è già noto.</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>In uso. Le tue decisioni restano come sono.</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>I generi precedenti sono tornati.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrotto.</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>Meglio che senza apprendimento.</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>Non meglio che senza apprendimento: più esempi aiuterebbero.</translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>Provato su musica di artisti da cui non aveva imparato: su {count} brani la prima scelta è giusta per il {share} (tra {low} e {high}).</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>Senza apprendimento è {share} (tra {low} e {high}).</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>Suggerisce un genere per il {some} dei brani e ha ragione per il {share} di questi; degli altri non è sicuro.</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>Da rivedere per imparare</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>Hai accettato %n genere da quando i tuoi sono stati imparati.</numerusform>
            <numerusform>Hai accettato %n generi da quando i tuoi sono stati imparati.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>Im&amp;para di nuovo…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>I tuoi generi sono stati imparati di nuovo. Con essi cambierebbe %n suggerimento.</numerusform>
            <numerusform>I tuoi generi sono stati imparati di nuovo. Con essi cambierebbero %n suggerimenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Vedi…</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Livello di ingresso</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silenzio</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>troppo forte</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Aggiungi una cartella di musica</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>Impossibile aprire la cartella {folder} in un gestore di file.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Esporta come CSV</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Backup della libreria</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Ripristina un backup</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>Sostituire la libreria con {file}? Risale al {date} e contiene %n brano.</numerusform>
            <numerusform>Sostituire la libreria con {file}? Risale al {date} e contiene %n brani.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>Da allora %n scrittura ha modificato dei file ({files} in tutto); i file restano come sono e la scrittura può ancora essere annullata nella cronologia.</numerusform>
            <numerusform>Da allora %n scritture hanno modificato dei file ({files} in tutto); i file restano come sono e le scritture possono ancora essere annullate nella cronologia.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>La libreria attuale viene conservata accanto; i file musicali non vengono toccati.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Sostituisci</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Dimentica i brani mancanti</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>Dimenticare %n brano mancante? I suoi risultati e decisioni andranno persi; se il file torna, viene analizzato di nuovo. La cronologia resta.</numerusform>
            <numerusform>Dimenticare %n brani mancanti? I loro risultati e decisioni andranno persi; se un file torna, viene analizzato di nuovo. La cronologia resta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Dimentica</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificato</numerusform>
            <numerusform>%n modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n spostato</numerusform>
            <numerusform>%n spostati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n mancante</numerusform>
            <numerusform>%n mancanti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n illeggibile</numerusform>
            <numerusform>%n illeggibili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n invariato</numerusform>
            <numerusform>%n invariati</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>Scansione: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>nessun file audio trovato</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>%n brano analizzato</numerusform>
            <numerusform>%n brani analizzati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscito</numerusform>
            <numerusform>%n non riusciti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n file non disponibile; l’unità è collegata?</numerusform>
            <numerusform>%n file non disponibili; l’unità è collegata?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n brano esportato in {file}</numerusform>
            <numerusform>%n brani esportati in {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>Backup della libreria salvato come {file}</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>La libreria è stata ripristinata</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>La libreria è stata ripristinata; la precedente è conservata come {file}</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>La modifica della copertina di %n file non può essere annullata: quella vecchia è andata persa o è danneggiata</numerusform>
            <numerusform>La modifica della copertina di %n file non può essere annullata: quelle vecchie sono andate perse o sono danneggiate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>Cerca, o year&lt;1990, p(jazz)&gt;=0.6…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Cerca in questo elenco</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>Che genere è?</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>&amp;Prova un altro</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>&amp;Salva il suono…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>Negli appunti non c’è audio.</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>Clip incollata</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Salva il suono</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Impossibile salvare {file}: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Salvato come {file}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Apri &amp;cartella</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aggiorna</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Il registro è vuoto.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>Valuta&amp;zione</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>Copertina dell’alb&amp;um</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>&amp;Riproduzione</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Playlist</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Strumenti</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aiuto</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>«(» al carattere {number} non è chiusa</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>«)» non chiude nulla</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>«:» o «=»</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>«p(» non è chiuso</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>«{alias}» è già un’altra grafia di «{other}»; unisci «{genre}» a quello o rimuovi lì la grafia</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>«{field}» non si può confrontare per grandezza</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>«{flag}» è una domanda sì o no (yes o no)</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>«{genre}» e «{other}» sono grafie di uno stesso nome; uniscili</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>«{genre}» non può stare sotto «{parent}», che gli sta sotto</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>«{genre}» è sotto «{parent}», che non esiste</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>«{id}» non è un nome valido</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>«{name}» non può essere il nome di un modello: usa minuscole, cifre e -</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>«{name}» è una playlist intelligente; cambia la sua regola</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>«{text}» non è un valore valido qui; atteso {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>«{text}» non viene compreso qui</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>1 altro artista o album</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>ancora 1 brano</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>5 s invece del brano intero</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervallo al 95%</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>Un cluster richiede il pacchetto distributed, che non è installato; vedi «Archivi molto grandi» nella guida</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>Una cartella non può chiamarsi {name}</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>Indica il percorso completo della cartella</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>Un genere non può essere aggiunto e rimosso insieme</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>Il nome di un genere deve contenere lettere o cifre</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Qui manca un nome</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>Uno schema richiede un campo, altrimenti tutti i file avrebbero lo stesso nome</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>Una playlist richiede un nome</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>tag APE</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>attributi ASF</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>metadati ASF</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>libreria di metadati ASF</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>Aggiungi {expected}</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>Dopo i due punti serve un numero da 1 a 99</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>Tutti gli esempi sono {genre}; per imparare serve un altro genere da cui distinguerlo</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Area sotto la curva</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>Tra [ e ] serve un campo come {field}</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>Tra le parentesi graffe manca un campo</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>Impossibile creare la cartella {folder}: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>Impossibile creare la libreria {file}: la sua cartella non è scrivibile</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>Impossibile creare il blocco {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>Impossibile mettere da parte {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>Impossibile aprire la libreria {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>Impossibile raggiungere uno scheduler Dask su {address}; avviane uno con: dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>Impossibile leggere la playlist {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>Impossibile leggere le impostazioni {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>Impossibile ripristinare {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>Impossibile salvare le impostazioni {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>Impossibile ordinare per «{key}»; possibili: {keys}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>Impossibile scrivere il backup {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>Impossibile scrivere il registro {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>Impossibile scrivere {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>Impossibile scrivere {folder}: {reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>Le copie in una cartella della libreria comparirebbero due volte; scegline una fuori</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>Conteggiato su {parts}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danno</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>I file eliminati e quelli di altri programmi non vengono scansionati</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>Ognuna ha una propria probabilità. Sono state imparate da ciò che un tagger AudioSet diceva di musica libera e di estratti di GTZAN, e misurate sui blocchi riservati di FMA, di cui non si conosceva alcuna classe simile: rispetto a classificatori lineari che hanno imparato le classi di AudioSet da embedding VGGish, per ogni classe la ventesima parte dei brani a cui si adatta meglio. Un’area sotto la curva di 0,5 equivale al caso, 1 è perfetta.</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>immagine FLAC</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>Cifre su brani da cui non ha imparato, con intervalli al 95%. Il sistema è stato scelto sulle parti di *validazione*, non sulle parti di *test*.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>il file esiste già</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nome del file troppo lungo</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>Altre classi</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>GTZAN e FMA, i cui generi sono anch’essi diversi</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>Le registrazioni di GTZAN sono estratti commerciali e le licenze dei brani di FMA variano; le registrazioni stesse non ne fanno parte.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>Genre Organizer non è installato lì</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>I generi fuori dall’elenco possono risultare solo come uno dell’elenco o come incerti.</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>Quanto ci si può fidare della sua certezza</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Quanto spesso ha ragione</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>numero di genere ID3v1</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>errore di input/output</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>è una cartella</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>Fornisce anche un embedding, con cui si trovano brani simili e brani insoliti.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>Non si accorge di parlato, rumore e altri suoni che non sono musica.</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>Ascolta finestre di {features} di un brano e dà una probabilità per ciascuno di {count} generi: {genres}. La probabilità di un brano è la media delle sue finestre.</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>La lettura richiede troppa memoria.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>Ha richiesto più di {seconds} s ed è stato saltato.</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>La valutazione non è riuscita: {reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>L’apprendimento non è riuscito: {reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>Tralasciate perché non hanno retto: {labels}. Lo hanno deciso gli stessi blocchi, perciò le cifre delle altre sono un po’ troppo buone.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – compreso da quasi tutti i lettori</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>MP3 a 128 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>MP3 a 32 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>MP3 a 64 kbit/s</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>tag MP4</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>Modello `{model}`, versione {version}; {count} parametri; licenza dei pesi {licence}.</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>Indica ogni modello una sola volta</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>Nessun genere indicato; inserisci un nome</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>Nessun modello installato; reinstalla il programma</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>Non c’è più spazio sul disco della libreria {file}; libera spazio</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>spazio esaurito sul dispositivo</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>file o cartella inesistente</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>Nessun brano è stato analizzato con questo modello; analizza prima i tuoi brani</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>Nessun worker del cluster è utilizzabile; {worker}: {reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>non è una cartella</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>Non basta ancora: l’apprendimento richiede due generi, nessuno ha abbastanza esempi; il più vicino: {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>Non basta ancora: l’apprendimento richiede due generi, {genre} ha abbastanza esempi; il più vicino: {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>Non misurato: {what}.</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>Non si sa nulla di come suonano questi brani; analizzali prima</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>Nulla suona come questi brani tranne le loro copie</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>Non c’è nulla prima di {word}</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>Indica un genere da aggiungere o rimuovere</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>ONNX Runtime non riesce a caricare la sua rete; reinstalla il modello</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Su registrazioni danneggiate ed estranee</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>Solo i numeri hanno una larghezza; {field} è testo</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operazione non permessa</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – per lettori più vecchi e radio su internet</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte di</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permesso negato</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>Le probabilità sono calibrate (temperatura {temperature}). Sotto il {share} un brano conta come incerto. Dei brani riservati con un suggerimento di almeno la certezza indicata, tanti erano giusti:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>Semi casuali: {seeds}.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>Le scansioni ignorano questa cartella; scegline un’altra</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>Quote in percentuale con intervalli bootstrap al 95%. *Invariato*: la risposta è quella data alla registrazione integra. *Certo e sbagliato*: di tutte le registrazioni, quelle che hanno ricevuto un suggerimento, non un *incerto*, e sbagliato.</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>Parlato, rumore e altri suoni che non sono musica dovrebbero risultare incerti, per la distanza del loro embedding dai brani di addestramento; è una salvaguardia, non un rilevatore.</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>Interrotto: {count} file di seguito non sono raggiungibili, l’ultimo è {file}; collega l’unità o esegui una nuova scansione, poi analizza di nuovo</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Certo e sbagliato</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>Il backup {file} è danneggiato; scegline un altro</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>Il cluster su {address} non ha worker; avviane alcuni con: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>Errore del cluster ({error}).</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>La connessione al cluster su {address} è andata persa; ciò che è stato analizzato viene mantenuto. Per continuare, esegui di nuovo il comando</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>Il disco della libreria {file} segnala un errore; controlla il disco</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>L’unità della libreria {file} non può garantire che ciò che viene scritto sia conservato; tieni la libreria su un’altra unità (--db)</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>L’unità della libreria {file} non supporta i blocchi dei file; tieni la libreria su un’altra unità (--db)</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>I file di questi brani sono stati scritti dopo; annulla prima la scrittura</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>La cartella è vuota ma prima conteneva musica; la sua unità è collegata? Se deve essere vuota, rimuovila dalla libreria.</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>La cartella non c’è; la sua unità è collegata?</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>Impossibile aprire la libreria {file}; la sua cartella deve esistere ed essere scrivibile</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>Impossibile scrivere nella libreria {file}; controlla i permessi</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>La libreria {file} è occupata: un altro programma vi sta scrivendo; riprova tra un momento</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>La libreria {file} è occupata: è in corso un’altra scansione, analisi o scrittura; attendi o annullala, poi riprova</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>La libreria {file} è danneggiata; ripristina un backup (potrebbero essercene in {folder})</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>La libreria {file} è stata creata da una versione più recente di Genre Organizer; aggiorna il programma</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>La playlist dichiara entità, che non vengono lette</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>La playlist non c’è più</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>La playlist non è PLS: manca la riga [playlist]</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>La playlist non è WPL: manca l’elemento smil</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>La playlist non è {format}: {reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>La playlist è stata modificata nel frattempo; riprova</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>Il processo che lo leggeva è terminato inaspettatamente (stato {status}).</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>Il programma si sta chiudendo</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>La query ha troppe parti</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>La query è troppo annidata</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>La query è troppo lunga</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>Le virgolette al carattere {number} non sono chiuse</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>I dieci generi di GTZAN sono stati imparati da alcune centinaia di estratti, per lo più americani o britannici e anteriori al 2002.</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>I processi di lavoro non si avviano (stato {status}).</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>I processi di lavoro non si avviano in tempo.</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>La {bracket} non è chiusa</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>C’è già una playlist «{name}»; scegli un altro nome</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>C’è una {bracket} che non è stata aperta; scrivila due volte per usarla così com’è</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>C’è un altro modello di nome {name}; scegli un altro nome</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>Non c’è alcun lotto {batch}</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>Non c’è alcun lotto {batch}; la cronologia li elenca</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>Non c’è alcuna decisione da annullare</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>Non c’è alcun campo «{field}»; metti il testo tra virgolette per cercarlo</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>Non c’è alcun campo {name}; intendevi {field}?</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>Non c’è alcun campo {name}; ci sono: {fields}</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>Non c’è una versione precedente di {name}</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>Non c’è alcun genere «{genre}»</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>Non c’è alcuna libreria {file}</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>Non c’è alcun modello «{model}»</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>Non c’è alcuna playlist «{name}»</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>Non c’è spazio: servono {needed} in {folder}, {free} sono liberi</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>Non c’è alcun brano con un genere da cui imparare</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Non c’è nulla da annullare</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>Non c’è nulla da annullare: nessun file è stato modificato, o tutto è già annullato</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>Questi file appartengono a più lotti; annulla un lotto alla volta</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>Due processi di lavoro sono terminati inaspettatamente mentre lo leggevano.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Invariato</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>Errore inatteso ({error}); i dettagli sono nel registro.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>commenti Vorbis</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPL non può contenere un nome con caratteri di controllo; esporta come XSPF</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – per Windows Media Player</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>I suoi punti deboli</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Su che cosa è stato addestrato</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>Che cosa sa l’embedding</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>Il worker {worker} viene tralasciato: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>Il worker {worker} è andato perso; i suoi file vengono analizzati altrove</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – XML con titoli</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>un’immagine GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>un’immagine JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>un’immagine PNG</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivio ZIP</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>un confronto, ad es. &gt;=0.6</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>una data, ad es. 2025, 2025-06 o 2025-06-30</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>c’è un file dove serve una cartella</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>un genere, ad es. p(jazz)&gt;=0.6</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>il caso è 0,5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>un collegamento fisico non può portare a un’altra unità; copialo</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>una durata, ad es. 3:45 o 225 (secondi)</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>un modello ha da 2 a {most} classi, tutte diverse</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>un numero da 0 a 1 o una percentuale, ad es. 0.6 o 60%</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>un numero, ad es. 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>un percorso, ad es. {example}</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>un percorso, per esempio {example}</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>una playlist</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programma</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>un tag che conteneva il suo genere non c’è più</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>un tagger ha da 1 a {most} classi</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>un valore, ad es. {example}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una pagina web</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>una parola, field:value, p(genre)&gt;=0.6 o una parentesi</translation>
    </message>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>artista dell’album</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>tutte le classi</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>un tag ID3 precede il file {format}; rimuovilo prima</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>un indirizzo internet, non un file</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>un altro programma lo ha modificato nel frattempo; riprova</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>un altro programma ha cambiato il suo genere nel frattempo</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>un altro programma ha cambiato il suo genere da allora</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>un altro programma lo tiene aperto; riprova più tardi</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>un altro programma lo sta scrivendo; riprova più tardi</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>un altro programma usa il file; chiudilo e riprova</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>artista</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>come dopo una codifica con perdita a 32 kbit/s</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>come dopo una codifica con perdita a 64 kbit/s</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>com’era</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>come lo analizza il programma</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>il lotto {batch} lo ha spostato in seguito; annulla prima quel lotto</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>non può essere salvato ({reason})</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>il suo tag APE è di versione 1, che non contiene immagini</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>il suo tag ID3 si contraddice sulla desincronizzazione; salvalo di nuovo con il programma che lo ha creato</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>i suoi attributi sono troncati</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>i suoi commenti sono troncati</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>la sua copertina sarebbe più grande di quanto FLAC consenta</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>la sua copertina sarebbe più grande di quanto ID3v2.2 consenta</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>la sua intestazione non ha posto per una copertina così grande; scegline una sotto {most}</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>il suo indice dei frammenti è troncato</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>il suo indice dei segmenti è troncato</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>il suo ultimo atomo è troncato</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>il suo manifesto non è utilizzabile: {reason}; correggilo o procurati di nuovo il modello</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>la sua rete non accetta le finestre di {frames} × {bands} valori indicate dal suo manifesto</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>le sue immagini stanno dove questo programma legge ma non scrive</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>il modello {model} è stato fatto per un’altra versione del modello {other}; installali di nuovo entrambi, o imparalo di nuovo</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>modello {model}: la sua rete non ha l’uscita {output}; correggi il suo manifesto o procurati di nuovo il modello</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>il suo audio continua forse oltre la fine dichiarata, dove un nuovo tag lo taglierebbe; salvalo di nuovo con un editor audio</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>non è un’immagine JPEG, PNG, GIF o WebP</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>una delle sue immagini è più lunga di quanto indica</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>una delle sue tabelle di offset è troncata</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>la copia non contiene l’immagine come dovrebbe</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>la sua vecchia copertina non è più conservata: {file} manca o è danneggiato</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>la sua vecchia copertina era danneggiata</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>l’unità è di sola lettura; consenti la scrittura, poi riprova</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>il file è incompleto: manca audio alla fine; procuratelo di nuovo</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>la vecchia copertina non può essere conservata per l’annullamento ({reason})</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>l’immagine è danneggiata: la sua intestazione non indica le dimensioni</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>i pesi contenuti sono danneggiati; procurati di nuovo il file</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>c’è un file diverso con il nuovo nome; guardali entrambi</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>c’è un altro file con questo nome</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>non c’è una copertina</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>{file} non ha copertina</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>{file} non è il pacchetto pubblicato di musicnn 0.1.0 (il suo hash è diverso); procuratelo di nuovo</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}: non leggibile ({reason})</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>{genre}: brani di {others}</translation>
    </message>
    <message>
        <source>{genre}: {tracks}</source>
        <translation>{genre}: {tracks}</translation>
    </message>
    <message>
        <source>{genre}: {tracks} from {others}</source>
        <translation>{genre}: {tracks} di {others}</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>così come sono</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>Una valutazione deve andare da 0 a {most} stelle</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>descrizione ASF</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>Non è stata indicata alcuna modifica</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>Si può aggiungere solo testo, e solo a questi campi: {fields}</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>L’unità è di sola lettura; consenti la scrittura o scegline un’altra</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>un testo è più lungo di quanto ASF consenta</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>un altro programma ha cambiato i suoi tag nel frattempo</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>un altro programma ha cambiato i suoi tag da allora</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>al massimo {number} caratteri</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>al massimo {number} livelli</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>al massimo {number} parti</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>larghezze di banda distinte</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>errore di calibrazione (ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>non può essere analizzato</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>non può essere bloccato ({reason})</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>non può essere spostato ({reason})</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>non raggiungibile ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>non leggibile ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>non può essere scritto ({reason})</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>estratti di GTZAN</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commento</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>compositore</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>crepitio di un disco usurato</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>con validazione incrociata</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>copie danneggiate</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>danneggiato o non audio</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>disco</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>ogni classe richiede i tag corrispondenti</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>estratti di GTZAN, da 2 a 3 s di audio</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>più veloce del 6%</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>ricette di caratteristiche distinte</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>questa versione del programma non conosce le caratteristiche {kind}; aggiorna il programma o scegli un altro modello</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>i file devono trovarsi accanto, senza cartella nel nome</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>registrazioni estranee</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>musica libera di altre fonti</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>musica libera di altre fonti, spettrogrammi fatti come quelli di FMA</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>musica libera, per lo più elettronica o classica</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>ronzio della rete elettrica</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>intervallo: ciò che misurerebbe un modello perfettamente calibrato</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>appartiene a un altro utente, che deve farlo</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>non può leggere {file}; monta lì la cartella, o indica con --map dove si trova</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>non è stato possibile leggerlo; i suoi tag non sono noti</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>non inizia con le informazioni del flusso</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>è bloccato e non ha una nanny che lo riavvii</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>ha un’altra versione del modello «{model}»</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>non ha un genere; resta</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>non ha un’intestazione del filmato, o ne ha più d’una</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>ha offset di un tipo che non si può spostare in sicurezza</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>ha più elenchi di tag</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>ha più nomi (collegamenti fisici) che si separerebbero; consentilo nelle impostazioni</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>ha più nomi (collegamenti fisici), che un’altra unità non può contenere; copialo</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>ha tag dove guardano solo alcuni programmi, come dopo la fine dichiarata</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>ha troppi atomi</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>ha troppi attributi</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>ha la versione {there} di Genre Organizer, questa è {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>è un collegamento a un file altrove; organizza quello</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>è silenzioso, o ha sempre lo stesso suono</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>tiene i tag in due posti</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>potrebbe essere {genre}, di cui ci sono pochi esempi</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>è stato modificato dopo la creazione; resta</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>nel frattempo è stato spostato o eliminato</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>è stato registrato come flusso e non indica la sua dimensione</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>diventerebbe più grande di quanto il suo formato consenta</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>il suo tag APE ha un elemento difettoso</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>il suo tag APE ha una dimensione impossibile</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>il suo tag APE ha un elemento più lungo del tag</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>il suo tag APE è di una versione sconosciuta</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>il suo tag APE conta male i suoi elementi</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>il suo blocco ID3 non contiene un tag ID3</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>la sua intestazione estesa ID3 ha una dimensione impossibile</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>la sua intestazione estesa ID3 è incompleta</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>il suo tag ID3 unisce checksum e desincronizzazione</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>il suo tag ID3 non termina con il footer che annuncia</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>il suo tag ID3 ha una dimensione impossibile</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>il suo tag ID3 è più lungo del file</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>il suo tag ID3 si trova dopo altri dati, dove guardano solo alcuni programmi; uno nuovo lo nasconderebbe loro</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>il suo tag ID3 con checksum è troppo grande per essere modificato</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>il suo tag ID3v2.2 è compresso in un modo non definito</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>il suo tag ID3v2.{version} è di una versione sconosciuta</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>le sue pagine Ogg non si susseguono</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>i suoi atomi si contraddicono</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>il suo codec audio è sconosciuto a questo programma</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>il suo audio si troverebbe oltre ciò che i suoi offset possono indicare</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>i suoi blocchi non si susseguono</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>i suoi commenti sono più lunghi di quanto dichiarino</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>i suoi commenti sono troppo grandi per essere modificati</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>i suoi commenti finiscono troppo presto</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>i suoi commenti non finiscono mai</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>i suoi commenti supererebbero ciò che FLAC consente</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>la sua descrizione è troncata</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>la sua unità è di sola lettura; consenti prima la scrittura</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>il suo manifesto richiede caratteristiche con numeri impossibili</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>la sua prima pagina contiene più dell’intestazione del flusso</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>la sua cartella è di sola lettura; consenti prima la scrittura</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>la sua cartella o quella nuova non può essere modificata</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>il suo genere non è quello che era all’anteprima; rileggilo</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>il suo genere sta dove questo programma legge ma non scrive</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>il suo genere è cambiato dopo la lettura; guardalo, poi scrivi di nuovo</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>il suo genere {genre} è protetto; togli prima la protezione</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>la sua estensione di intestazione si contraddice</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>la sua intestazione è incompleta</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>i suoi oggetti di intestazione si contraddicono</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>la sua ultima pagina Ogg è incompleta</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>il suo manifesto dice «{model}»; rinomina la cartella</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>i suoi blocchi di metadati sono più lunghi del file</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>i suoi blocchi di metadati non portano all’audio</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>i suoi metadati sono troncati</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>la sua intestazione del filmato è compressa</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>la sua intestazione del filmato diventerebbe troppo grande</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>il suo nome è troppo lungo</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>la sua rete risponde a tutto allo stesso modo</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>la sua rete risponde diversamente allo stesso suono</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>la sua rete restituisce valori che non sono numeri</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>la sua rete contiene funzioni o passi di addestramento propri</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>la sua rete ha mandato in crash il processo che la provava</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>impossibile provare la sua rete</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>la sua rete dà {found} {kind}, ma il suo manifesto indica {width}</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>la sua rete è troppo annidata</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>la sua rete non è un file ONNX</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>la sua rete tiene pesi in altri file; mettila in un solo file</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>la sua rete richiede più memoria di quanta un modello possa occuparne</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>la sua rete richiede operatori di {domain}, che il programma non ha</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>la sua rete impiega troppo tempo; è stata fermata dopo un minuto</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>gli embedding della sua rete non sono una riga di numeri per finestra</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>il suo percorso non corrisponde allo schema</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>il suo percorso è troppo lungo per una copia accanto</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>il suo secondo pacchetto non contiene commenti</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>il suo flusso non inizia come dovrebbe</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>la sua struttura non è compresa ({error})</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>i suoi collegamenti simbolici formano un circolo</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>il suo tag si trova dentro l’audio o oltre il file</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>il suo tag è cambiato dopo la lettura; guardalo, poi riprova</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>i suoi tag sono cambiati dopo l’anteprima; rileggili</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>i suoi tag richiedono più memoria di quella consentita</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>i suoi tag richiedono più memoria di quella disponibile</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>i suoi tag si sovrappongono</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>i suoi tag stanno dove questo programma legge ma non scrive</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>il suo tag ID3 desincronizzato è troppo grande per essere modificato</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>le sue finestre sono vuote o troppo grandi</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>le classi sono testi</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>apprendimento da 10 brani per genere</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>apprendimento da 20 brani per genere</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>apprendimento da 5 brani per genere</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>apprendimento da 50 brani per genere</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>meno bassi, più acuti</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>meno acuti</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>spettrogramma log-Mel</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>più forte di 20 dB (distorto)</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>suoni sintetici</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>il formato di manifesto {number} è sconosciuto; aggiorna il programma</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.json non è un manifesto ({reason}); la guida ai modelli dice che cosa deve contenere</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>media di 6 finestre di 5 s, come il programma ascolta un brano</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>modello {model}: non è stato imparato qui</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>modello {model}: {reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>modelli {models}: non hanno classi in comune; scegline altri</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>più bassi</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>nuovo {place}</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>nessun artista da entrambe le parti</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>nessun genere raggiunge il {least}, il minimo per un suggerimento</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>nessun intervallo</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>nessun vicino da entrambe le parti</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>manca il permesso di modificarlo</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>manca il permesso di leggerlo</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>nessuna canzone da entrambe le parti</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>impossibile decodificare alcun suono; il file può essere danneggiato o vuoto</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>rumori, toni e clic, come quelli di cui ha imparato a non essere certo</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>formato audio sconosciuto, o danneggiato</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>non è un nome di file valido</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>non è un file normale</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>non nella libreria</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>non nella libreria; esegui prima la scansione della sua cartella</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>non leggibile come audio ({reason})</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>non leggibile come audio; il file potrebbe essere danneggiato</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>nulla sopra 4 kHz</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>nulla sopra 5,5 kHz</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>nulla sopra 8 kHz</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>della stessa ricetta senza la parte di validazione</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>un solo canale</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>uno dei suoi blocchi è più lungo del file</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>uno dei suoi commenti è più lungo del blocco</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>uno dei suoi blocchi di metadati è più lungo di quanto dichiari</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>uno di {words}</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>uno di {words}, p(…)</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>fuori dalle cartelle della libreria</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre}) non è confrontato con nulla</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>rumore rosa 15 dB sotto</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>rumore rosa 30 dB sotto</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>pip non è riuscito a scaricare {requirement} ({reason}); i dettagli sono nel registro</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>pip, che lo scaricherebbe, qui non è installato; scarica il file altrove con «pip download --no-deps {requirement}» e installalo da lì</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>più debole di 20 dB</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>registrato troppo forte (distorto)</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>ricampionato a 11 kHz</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>ricampionato a 16 kHz</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>ricampionato a 8 kHz</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>campioni</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>potrebbero essere più brani della libreria</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>quota dei soli generi di FMA</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>accuratezza</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>16 ore di musica libera dai pacchetti di Debian (spettrogrammi log-mel), senza etichette</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>Sotto il {least} un brano vale come *non sicuro*. Suggerisce un genere per il {share}.</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>Conteggiato su brani di artisti da cui non aveva imparato, con intervalli al 95%.</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-small, otto decimi a blocchi di 50 brani (spettrogrammi log-mel)</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-small, nove decimi a blocchi di 50 brani (spettrogrammi log-mel); tutto è stato scelto e calibrato con un gemello che non aveva imparato dalle parti di validazione</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN, parte di addestramento filtrata dai difetti ({data})</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN, parti di addestramento e di validazione della suddivisione filtrata dai difetti e senza artisti in comune (spettrogrammi log-mel)</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>Sta dietro al modello `{model}` e dà una probabilità per ciascuno di {count} generi della libreria da cui ha imparato. A ogni genere risponde separatamente: possono essere probabili più generi, o nessuno.</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>Tralasciate perché non hanno retto sui blocchi di validazione di FMA: {labels}.</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>Non è tra i file del lotto {batch} che si possono annullare</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>Dei suggerimenti è giusto il {share}.</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>Rete convoluzionale residua su finestre log-mel, {count} generi</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>Insegnanti: embedding VGGish dei brani di FMA; probabilità delle etichette degli estratti di addestramento di GTZAN</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>Insegnanti: embedding VGGish dei brani di FMA; probabilità delle etichette degli estratti di addestramento di GTZAN; embedding ed etichette di un tagger AudioSet e di un tagger musicale per la musica libera e per brevi passaggi di alcuni estratti di GTZAN</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>Quella del modello `{model}` è giusta per il {share}.</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>L’ipotesi migliore è giusta per il {share}.</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>Il corpo della versione 3, rinfrescato con tutto questo tranne la parte di validazione di FMA, decide per metà sui generi, con un ultimo strato proprio</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>L’altro corpo fa la media dei pesi di tre reti addestrate ulteriormente dallo stesso punto di partenza</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>Le impostazioni {file} sono danneggiate, quindi si usano quelle predefinite. Quando si salvano le impostazioni, il file danneggiato viene conservato come {kept}.</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>un anno, oppure {example}</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>audio, registrazioni estranee, embedding: misurati solo per il modello integrato</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>estratti di 30&#xa0;s: le sue caratteristiche richiedono audio, che i passaggi hanno e gli estratti no</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trovati</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>trovati dal modello di base</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>il suo embedding: {data}</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn: un tagger pubblicato (Million Song Dataset), con la nostra testa sulle sue etichette</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn: il Million Song Dataset con le etichette di Last.fm</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>la nostra testa: le sue etichette della parte di addestramento di GTZAN filtrata dai difetti e di musica libera di cui un tagger AudioSet è sicuro</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>giusto se suggerito</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>quota di risposte certe</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>quota di risposte certe e sbagliate</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>più lento del 6%</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>fonti distinte</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>spettrogrammi fatti come quelli di FMA</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>onde quadre, sweep e brusio, che non ha imparato</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>temperatura e deviazione sono maggiori di 0</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>parte di test</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>il tag ID3 diventerebbe più grande di quanto il formato consenta</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>il cestino non accetta il suo nome; rinomina prima il file</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>la copia non ha superato il controllo: {difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>la copia non indica il genere come dovrebbe</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>la copia non contiene il nuovo testo come dovrebbe</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>la copia non è uguale all’originale; controlla l’unità</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>il danno con più errori</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>il disco è pieno; libera spazio</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>il disco è pieno; libera spazio e riprova</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>la quota del disco è esaurita; libera spazio</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>il disco segnala un errore ({error})</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>l’unità non può contenere un file così grande</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>l’unità non può contenere questo nome</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>l’unità della nuova cartella non c’è più; ricollegala, poi riprova</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>l’unità di {folder} è di sola lettura; consenti la scrittura, poi riprova</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>l’embedding conosceva gli estratti di validazione: la confidenza è meno sicura di quanto sembri</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>la fine della query o un’altra parola</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>il file non c’è</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>il file non c’è più</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>il file non c’è; esegui una nuova scansione</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>il file è di sola lettura; consenti prima la scrittura</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>il file è stato modificato nel frattempo; esegui una nuova scansione</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>il file è stato modificato dopo la lettura; esegui una nuova scansione</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>il file supererebbe la dimensione consentita</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>manca il file {file} indicato dal suo manifesto</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>la parte di test filtrata di GTZAN</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>la cartella {folder} non c’è; collega la sua unità o crea la cartella</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>la libreria non ha potuto salvarlo; i dettagli sono nel registro</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>il nome di una playlist termina con {endings}</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>la rete fatta dai pesi di musicnn risponde diversamente da musicnn</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>il nuovo percorso è troppo lungo per l’unità</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>l’originale non c’è; la copia resta</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>l’immagine è di {size}; una copertina può essere al massimo di {most}</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>il programma ha già un proprio modello {model}; dai a questo un altro nome nel suo manifesto</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>il programma è incerto</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>gli stessi estratti, con e senza ciò che supera 8 kHz</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>lo stesso file c’è già</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>la stessa musica libera, fatta in entrambi i modi</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>le sette classi di FMA</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>il sistema non lo ha spostato nel cestino; elimina il file a mano</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>le dieci classi di GTZAN</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>le parti di test di GTZAN e FMA insieme</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>la parte di addestramento, 5 gruppi per artista, 3 giri</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>le parti di validazione di GTZAN e FMA insieme</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>non c’è un tag ID3 dove dice la sua intestazione</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>non contiene audio MPEG</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>non contiene audio</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>nel file non c’è audio</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>in questo file non c’è audio</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>non contiene manifest.json; la guida ai modelli dice che cosa deve contenere</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>non c’è spazio per una copia accanto; libera spazio</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>non contiene alcun segmento</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>questa cartella o questo file non esiste</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>non c’è alcuna classe {tag}</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>questo file system non supporta i collegamenti fisici; copialo</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>questo è un file ausiliario del sistema, non musica</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>questo è {what}, non audio</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>non somiglia a nulla da cui il programma ha imparato, perciò i numeri dicono poco</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>track</source>
        <translation>traccia</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>brani di FMA</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>brani di artisti da cui non aveva imparato</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>brani della sua cartella sono rimasti; resta anche questo</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>parte di addestramento</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>reale \ detto</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>parametro di caratteristiche sconosciuto {name}; aggiorna il programma o scegli un altro modello</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>parte di validazione</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>rumore bianco 15 dB sotto</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>rumore bianco 30 dB sotto</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>canzoni intere ed estratti, come audio</translation>
    </message>
    <message>
        <source>year</source>
        <translation>anno</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes o no</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>la tua libreria</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>{count} file di seguito non sono stati raggiunti o scritti, l’ultimo: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>{count} generi</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>{count} generi della tua libreria</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>altri {count} artisti o album</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>ancora {count} brani</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>{count} brani della tua libreria</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}; ripara il file con il programma che l’ha creato</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}; tutto è stato scelto senza gli estratti della parte di validazione</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>{file} non è leggibile ({reason}); reinstalla il modello</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} supera {most} MB</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>{file} non è una libreria di Genre Organizer; scegli un altro file</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>{file} non è un file ZIP leggibile ({reason}); scegli una cartella o un file ZIP con un manifest.json</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>{file} non è un backup; scegli un file creato da un backup</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>{file} non è un manifesto; reinstalla il modello</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>{file} non è il file indicato dal suo manifesto</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>{file} è la libreria stessa; scegli un altro file</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>{file} esiste già e non è un file CSV; scegli un altro nome</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>il collegamento {link} nella sua cartella punta a esso; rimuovi prima il collegamento</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>{file} esiste già e non è un backup; scegli un altro nome</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} è troppo grande</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>{file} è troppo grande per una playlist</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>a {file} mancano i pesi di musicnn</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>{file} è stato alterato (il suo hash è diverso da quello del manifesto); reinstalla il modello</translation>
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
        <translation>{flag}:yes o {other}:no</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>{folder} non è una cartella della libreria</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>{folder} non è una cartella; controlla il percorso</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>{folder} si trova nella cartella {other} della libreria; esegui la scansione di quella</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format} non può contenere un nome che non è UTF-8; esporta come XSPF</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format} non può contenere un nome con un’interruzione di riga; esporta come XSPF</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>i file {format} non hanno un tag che questo programma scriva</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre} non può essere un genere; scegline un altro</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}: trovato in {found} brani su {tracks}; altrimenti scambiato per {others}</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>{model} fa parte del programma e resta</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>{model} è in uso; scegli prima un altro modello</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>{model} non è stato imparato da una libreria</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>{name} è stato imparato di nuovo nel frattempo; imparalo un’altra volta</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>{name} è stato imparato su un’altra versione del modello {model}; analizza la libreria con quel modello, poi impara di nuovo</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>{name} è stato imparato su un’altra versione del modello {model}; analizza tutta la libreria per impararlo di nuovo</translation>
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
        <translation>{number} è più grande di quanto MP4 consenta</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>{other} riceve lo stesso nome</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place} (con {fields} degli altri tag)</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place} ({number})</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>{place} come elenco</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>{place} come un solo testo, unito da «{joint}»</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place} non può contenere il campo {field}</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place} non può contenere il genere {genre}; scegline un altro</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place} non accetta un mese senza giorno; indica anche il giorno o solo l’anno</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place} contiene solo immagini JPEG e PNG</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}; atteso {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{share} di {count} brani (dal {low} al {high})</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>{text} non può stare in un tag; scegli un altro testo</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>{text} non è una data come 2004-05-17</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>{text} non è una modifica; scrivi per esempio title=New, title= (lo svuota) o artist+=Guest</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>{text} non è un numero da 1 a {most}</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>{text} non è un anno di quattro cifre</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>{text} non ha la forma QUI=LÀ, come /srv/music=/mnt/music</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Annullato: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Ripetuto: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}: annullato. Ciò che è stato fatto finora viene mantenuto.</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>Voci tralasciate</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n voce non è nella tua libreria</numerusform>
            <numerusform>%n voci non sono nella tua libreria</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>C&amp;opia tutto</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>inutilizzabile</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>nessuno ha misurato quanto spesso ha ragione</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – in uso</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Quanto spesso ha ragione</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Su registrazioni danneggiate ed estranee</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>I suoi punti deboli</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>Riconosce {count} generi: {genres}.</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>La musica di qualsiasi altro genere risulta come uno di questi, o come incerta.</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>Sotto il {share} non è sicuro.</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>Parlato, rumore e simili risultano incerti.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>Non si accorge di parlato, rumore e simili.</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- **{value}** di {count} brani che non aveva mai sentito (tra {low} e {high}): {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**: trovato in {right} casi su {count}; scambiato per {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- Quando dice **{genre}**, ha ragione in {right} casi su {taken}.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Cerca modelli</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Modelli installati</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>Avanzato: %n modello di ricerca</numerusform>
            <numerusform>Avanzati: %n modelli di ricerca</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>Sistemi di studi pubblicati, per confronto; prima i migliori</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>Modello integrato</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>il modello integrato (versione {version})</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>giusto per circa {right} brani su 10</translation>
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
        <translation>{right} giusti, {wrong} certi e sbagliati.</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>Il {share} delle copie danneggiate riceve la stessa risposta; meno di tutte: {damages}. Al massimo il {wrong} sono certe e sbagliate.</translation>
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
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Scheda del modello</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>&amp;Informazioni</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Errori</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Dettagli</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Con&amp;fronta</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>Scegli un modello, o più modelli da combinare.</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>Anali&amp;zzali ora</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usa</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>&amp;musicnn, un secondo parere…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Da un &amp;file…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Da una &amp;cartella…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installa</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>&amp;Impara i miei generi…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>Modelli (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Installa un modello</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>Installazione; il modello viene prima provato…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>Conteggio dei brani che ha analizzato…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n brano non è ancora stato analizzato con questa scelta; non avrà suggerimenti finché non lo sarà.</numerusform>
            <numerusform>%n brani non sono ancora stati analizzati con questa scelta; non avranno suggerimenti finché non lo saranno.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>Ha già analizzato tutti i brani, perciò le sue risposte appaiono subito.</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>Le tue decisioni restano come sono.</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>Ogni riga è un genere reale, ogni colonna ciò che il modello ha detto dei suoi brani. La diagonale è giusta; tutto il resto è un errore.</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>Questo modello non ha una tabella dei suoi errori.</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>{model} è installato. Spuntalo per usarlo, da solo o con altri.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sidebar</source>
        <translation>Barra laterale</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Libreria</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>Ancora nessuna; premi + per crearne una</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}: completato</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}: non riuscito</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>dopo {duration}</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>Organizza file</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Pianificazione…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Sposta</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>Copia in una cartella fuori dalla libreria</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>Collegamento fisico in una cartella fuori dalla libreria</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>&amp;Numera i file il cui nuovo nome è occupato</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>Porta con sé co&amp;pertine, testi e libretti</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>Metti anche i brani senza &amp;genere in «{folder}»</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>Solo quelli che si spostano</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Solo i rifiutati</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>Solo quelli che restano</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Quali file sono elencati</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Sposta</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Brani:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>Sche&amp;ma:</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>Sotto la cart&amp;ella:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Come:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostra:</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Nuove cartelle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>Nessun file viene mai sovrascritto. La cronologia conserva ogni spostamento e tutto può essere riportato indietro in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>Organizza i file sotto una cartella</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Al carattere {position}: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Scegli una cartella.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>%n file verrà spostato</numerusform>
            <numerusform>%n file verranno spostati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>%n di questi su un’altra unità</numerusform>
            <numerusform>%n di questi su un’altra unità</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n resterà</numerusform>
            <numerusform>%n resteranno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n rifiutato e lasciato com’è</numerusform>
            <numerusform>%n rifiutati e lasciati come sono</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>Non c’è spazio: solo {free} liberi.</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>Per esempio: {path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>&amp;Copia %n file</numerusform>
            <numerusform>&amp;Copia %n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>Co&amp;llega %n file</numerusform>
            <numerusform>Co&amp;llega %n file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>&amp;Sposta %n file</numerusform>
            <numerusform>&amp;Sposta %n file</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Genere sconosciuto</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Artista sconosciuto</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Album sconosciuto</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Anno sconosciuto</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>al suo posto</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>su un’altra unità</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>Tutta la libreria</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Questo elenco</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Quelli selezionati</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>%n file organizzato</numerusform>
            <numerusform>%n file organizzati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n invariato</numerusform>
            <numerusform>%n invariati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>Tutti i brani</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Ancora nessun brano</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>Aggiungi una cartella per iniziare.</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Non analizzati</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>Tutti i brani sono analizzati</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>I brani attendono qui finché il programma non li ha analizzati.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Da rivedere</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nulla da rivedere</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>Ogni suggerimento ha una decisione. Analizza altri brani o scrivi ciò che hai accettato.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerti</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Nulla di incerto</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>I brani arrivano qui quando nessun genere è abbastanza probabile, e quando li lasci per dopo con U.</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>Da scrivere</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>Nulla attende di essere scritto</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>Accetta i suggerimenti con A; si raccolgono qui finché non li scrivi nei file.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritti</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Ancora nulla di scritto</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>Qui compaiono i file i cui tag contengono i generi accettati. Ogni scrittura può essere annullata nella cronologia.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Lasciati come sono</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>Nessun genere lasciato com’è</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>Qui sono elencati i brani i cui file sono rimasti com’erano durante la scrittura, perché avevano già un genere. Accetta di nuovo un genere per farlo scrivere comunque.</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>Tag concordi</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>Ancora nessun tag concorda con il suono</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>Qui sono elencati i brani il cui tag contiene già il genere a cui somigliano. Non c’è nulla da fare.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutati</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Nulla di rifiutato</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>Qui sono elencati i brani di cui hai rifiutato il suggerimento con R.</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Senza musica</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>Nessun brano senza musica</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>Qui sono elencati silenzio, parlato e rumore.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riusciti</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Nessun errore</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>Qui sono elencati, con il motivo, i file che non è stato possibile leggere, analizzare o scrivere.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mancanti</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>Nessun file mancante</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>I file assenti all’ultima scansione conservano qui i loro risultati finché non tornano.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Discordanze</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>Nessuna discordanza</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>I brani compaiono qui quando il suono contraddice il genere nel tag.</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>Discordanze ignorate</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>Nessuna discordanza ignorata</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>Qui sono elencati i brani di cui hai scelto di tenere il tag, qualunque sia il loro suono.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicati</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Nessun duplicato</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>Qui sono elencati i file con lo stesso audio.</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>Altri generi</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>Nessun altro genere</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>Qui compaiono i brani i cui generi non sono nel tuo elenco di generi.</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>Nessun brano di questo genere</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>Trascina brani su un genere a sinistra per accettarlo per loro.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>Questa playlist è vuota</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>Trascina dei brani su di essa, a sinistra.</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>Nessun brano corrisponde ora alla sua regola.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>Il suono contraddice il tag; prima i più certi.</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>Che cosa non è riuscito con questi file, per motivo:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>La cartella è stata spostata? Indica la nuova posizione e non va perso nulla.</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>Tieni un file di ogni registrazione:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>Hai scelto di tenere questi tag.</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>I programmi scrivono questo quando non conoscono il genere; uno per riga. I tag che non contengono altro contano come vuoti: non se ne impara nulla e non contraddicono alcun suggerimento. Nemmeno numeri e testi senza lettere sono generi.</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>Testi che non sono generi, uno per riga</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>Non è possibile riprodurre nulla: a questo sistema manca una parte di Qt (QtMultimedia)</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Nessun dispositivo audio trovato</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>Impossibile riprodurre {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>Riproduci il brano precedente</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>Riproduci il brano successivo</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Posizione nel brano</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Muto</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>Spazio riproduce il brano selezionato</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>La coda è vuota. Seleziona dei brani e premi Q per aggiungerli.</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>Valuta: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Riproduci dopo</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Aggiungi alla coda</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n stella</numerusform>
            <numerusform>%n stelle</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Nessuna stella</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>{stars} per %n brano.</numerusform>
            <numerusform>{stars} per %n brani.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>%n brano verrà riprodotto dopo.</numerusform>
            <numerusform>%n brani verranno riprodotti dopo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n brano aggiunto alla coda.</numerusform>
            <numerusform>%n brani aggiunti alla coda.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>Playlist</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importa playlist</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n playlist esportata non aggiornata</numerusform>
            <numerusform>%n playlist esportate non aggiornate</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>&amp;Esporta di nuovo</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>%n playlist esportata</numerusform>
            <numerusform>%n playlist esportate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>%n playlist importata</numerusform>
            <numerusform>%n playlist importate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n voce non è nella tua libreria</numerusform>
            <numerusform>%n voci non sono nella tua libreria</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>Nulla di «{file}» è nella tua libreria</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n brano</numerusform>
            <numerusform>%n brani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Contiene il brano selezionato.</numerusform>
            <numerusform>Contiene i %n brani selezionati.</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nuova playlist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crea</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>Come {title}</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Rinomina playlist</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>%n file copiato in {folder}</numerusform>
            <numerusform>%n file copiati in {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n già presente</numerusform>
            <numerusform>%n già presenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n brano esportato in {file}</numerusform>
            <numerusform>%n brani esportati in {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>Esiste già una playlist con questo nome.</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>%n brano aggiunto a «{name}»</numerusform>
            <numerusform>%n brani aggiunti a «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>Playlist «{name}» creata con %n brano</numerusform>
            <numerusform>Playlist «{name}» creata con %n brani</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>Playlist intelligente «{name}» creata</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>Regola di «{name}» modificata</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>«{before}» rinominata in «{name}»</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>Playlist «{name}» eliminata</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>%n brano rimosso da «{name}»</numerusform>
            <numerusform>%n brani rimossi da «{name}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>Ordine di «{name}» modificato</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>tasto {key}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>Apertura della libreria…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>La modifica dei file è stata interrotta. La cronologia indica quali sono stati modificati.</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>Impossibile aprire la libreria; vedi il registro.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>Dalla riga di comando: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Impossibile aprire la libreria</translation>
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
        <translation>Maiusc</translation>
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
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>Ascolto</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>I più simili nella tua libreria</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>Brani più simili nella tua libreria</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Ascolto…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>Secondo {model}.</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>Incerto – forse {genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>Nessun genere è abbastanza probabile da essere suggerito da {model}.</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>Non sembra musica</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>Ha un volume troppo basso o è troppo strano per {model}.</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>Impossibile analizzare questa registrazione</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Riproduci</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>In pausa, %n brano non ancora analizzato.</numerusform>
            <numerusform>In pausa, %n brani non ancora analizzati.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>non contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>è</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>non è</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>è vuoto</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>non è vuoto</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>è esattamente</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>è almeno</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>è al massimo</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>è maggiore di</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>è minore di</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>è minore di, o manca</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Probabilità di</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>Genere (qualsiasi fonte)</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>Genere suggerito</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Seconda scelta</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certezza</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>Genere nel tag</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>Genere accettato</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Qualsiasi testo</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bit rate</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Frequenza di campionamento</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canali</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Ascolti</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Ultimo ascolto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>La tua decisione</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>Stato del suggerimento</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Risultato della scrittura</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>Tag e suono discordano</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>Un altro genere è più probabile</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>Il tag si contraddice</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>Il tag non nomina alcun genere</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>Il genere non è nell’elenco</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicato</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Compilation</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>Discordanza ignorata</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>File mancante</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>File illeggibile</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Numero nella libreria</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>da scrivere</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>Valgono tutte queste</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>Vale una qualsiasi di queste</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>Quante condizioni devono valere</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Aggiungi una &amp;condizione</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>Questa regola è troppo annidata per un elenco; continua con il testo qui sotto.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>Regola come testo</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>Come &amp;ricerca:</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>Nascondi {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Mostra {title}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Libreria</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analisi</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>Sc&amp;rittura</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>As&amp;petto</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>Ripristinare i valori predefiniti in tutte le pagine?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Nella revisione</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>In una playlist</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>Prendi la prima, seconda… scelta</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nuova playlist di brani simili</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>&amp;Inizia con il brano selezionato</numerusform>
            <numerusform>&amp;Inizia con i %n brani selezionati</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nome:</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>Brani &amp;simili:</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>Trova i brani della tua libreria che suonano di più come il brano selezionato.</numerusform>
            <numerusform>Trova i brani della tua libreria che suonano di più come i %n brani selezionati insieme.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crea</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>Nuova playlist intelligente</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Modifica la regola</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>I primi brani della playlist</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Crea</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Decrescente</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Al &amp;massimo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Ordine:</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>brani</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regola</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>Aggiungi una condizione o scrivi una regola per vedere che cosa trova.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>%n brano corrisponde ora.</numerusform>
            <numerusform>%n brani corrispondono ora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>La playlist contiene il primo.</numerusform>
            <numerusform>La playlist contiene i primi %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>Tempo registrato</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>Riproduci circa mezzo minuto di musica. Viene analizzata come i tuoi brani, e nulla viene conservato se non la salvi.</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>Oppure scegli un file: trascinalo qui o incollalo con {key}.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Scegli un file…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>Nessun microfono trovato. Collegane uno e riapri questa finestra, o scegli un file.</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>In&amp;terrompi e ascolta</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registra</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>Registrazione {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} di {most} secondi</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>Era troppo breve per dire qualcosa. Registra un po’ più a lungo.</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>Non si è sentito quasi nulla. Il microfono è disattivato? È selezionato quello giusto?</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>Ascolta un file</translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spettrogramma</translation>
    </message>
    <message>
        <source>No spectrogram: {reason}</source>
        <translation>Nessuno spettrogramma: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>Spettrogramma Mel</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>Durata {length}, da {low} a {high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}, più forte a {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>Accetta molti</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>Accetta i suggerimenti per i brani senza genere che sono almeno così &amp;certi:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>Accetta i suggerimenti in «{place}» che corrispondono a «{search}» e sono almeno così &amp;certi:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>Accetta i suggerimenti in «{place}» che sono almeno così &amp;certi:</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>Anche dove il programma &amp;non è sicuro</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>I brani che non somigliano a nulla da cui il programma ha imparato vengono tralasciati</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>Certezza minima in percentuale</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>Quanti siano probabilmente giusti si stima da quanto spesso il modello ha avuto ragione su musica che non aveva mai sentito. Non viene ancora scritto nulla nei file.</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>Anteprima per genere</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>Probabilmente giusti</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccetta</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Accetta %n brano</numerusform>
            <numerusform>&amp;Accetta %n brani</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>Nessun suggerimento è così certo.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>%n di questi ha ora un altro genere.</numerusform>
            <numerusform>%n di questi hanno ora un altro genere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>Uniforma i nomi dei generi</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n brano ha nomi di generi da uniformare.</numerusform>
            <numerusform>%n brani hanno nomi di generi da uniformare.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>Tutti i tag sono scritti come nell’elenco dei generi.</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>Tag da uniformare</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Tag attuale</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>Tag che scrivono un genere in modo diverso dal tuo elenco di generi o dalla maggior parte dei tag, che contengono più generi in un solo testo, o nessuno. Salvato in modo incoerente: come numero, per esempio (17), o in modi diversi nello stesso tag. Quelli spuntati vanno in «Da scrivere».</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>Un tag che non nomina alcun genere viene sostituito quando accetti un suggerimento per il suo brano. Spuntalo solo per svuotarlo ora; per il brano non viene poi suggerito più nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n brano ha un testo che non nomina alcun genere.</numerusform>
            <numerusform>%n brani hanno un testo che non nomina alcun genere.</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}, salvato in modo incoerente</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccetta</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Accetta %n brano</numerusform>
            <numerusform>&amp;Accetta %n brani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>Generi lungo il brano</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>Premi A per accettare un suggerimento, R per rifiutarlo, un numero per un altro genere; Spazio riproduce il brano. Ogni passo può essere annullato con Ctrl+Z, e nessun file cambia ancora.</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>Ciò che accetti si raccoglie in «Da scrivere». «Scrivi» mostra che cosa cambierebbe in ogni file prima di fare qualcosa.</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>I tuoi file hanno i loro generi. «Metti in ordine», nel menu Strumenti, dice che cosa resta, e la cronologia può annullare ogni scrittura, anche tra un anno.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>Ho &amp;capito</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Barra degli strumenti</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n brano</numerusform>
            <numerusform>%n brani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n album</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>Mancante</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illeggibile</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Non scritto</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Lasciato com’è</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accettato</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Senza musica</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Da rivedere</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>Il tag concorda</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Non analizzato</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Brani</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n brano</numerusform>
            <numerusform>%n brani</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>non disponibile</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annulla: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Ripeti: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}, aperta</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}, chiusa</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>Generi</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Generi</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>C&amp;lassi del modello</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>Non è un g&amp;enere</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>Nessun file cambia ancora; i generi rinominati vanno in «Da scrivere».</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>A&amp;pplica</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Ripristina…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>Chiudere senza applicare le modifiche?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Scarta</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continua a modificare</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>Sostituire i tuoi generi con quelli forniti con il programma?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Ripristina</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>Conteggio di ciò che cambia…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggerimento</numerusform>
            <numerusform>%n suggerimenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n discordanza</numerusform>
            <numerusform>%n discordanze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisione</numerusform>
            <numerusform>%n decisioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n playlist intelligente</numerusform>
            <numerusform>%n playlist intelligenti</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>Non cambia alcun suggerimento, decisione o playlist.</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>Questo cambia {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n file contiene il vecchio nome e attenderebbe di essere scritto.</numerusform>
            <numerusform>%n file contengono il vecchio nome e attenderebbero di essere scritti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>Trascina qui la tua cartella di musica</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>Genre Organizer ascolta i tuoi file su questo computer. Nulla ne esce, e nessun file cambia finché non lo dici tu.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Aggiungi cartella…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. Ascolto</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>I tuoi brani vengono letti e analizzati in background.</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. Revisione</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>Vedi la probabilità di ogni genere e lo accetti o lo cambi.</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Scrittura</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>I generi accettati vanno nei file. Ogni scrittura può essere annullata.</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>Sostituiscilo</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>Tienilo e aggiungi</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascialo com’è</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>Scrivi i tag</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Esame dei file…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>Se c’è già un genere</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Solo i modificati</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Solo i rifiutati</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>Solo gli invariati</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Quali file sono elencati</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Tutti quelli in attesa</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>Quali brani vengono scritti</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Brani:</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>Se c’è &amp;già un genere:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Mostra:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>Cambia solo il genere; tutto il resto rimane. I vecchi generi sono conservati nella cronologia e la scrittura può essere annullata in qualsiasi momento.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>S&amp;crivi</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>Nessun genere accettato attende di essere scritto. Accetta prima dei suggerimenti.</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>Nessuno di questi brani ha un genere accettato da scrivere.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n file verrà modificato</numerusform>
            <numerusform>%n file verranno modificati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n invariato</numerusform>
            <numerusform>%n invariati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n rifiutato e lasciato com’è</numerusform>
            <numerusform>%n rifiutati e lasciati come sono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n file perde un genere che ora contiene.</numerusform>
            <numerusform>%n file perdono un genere che ora contengono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>S&amp;crivi %n file</numerusform>
            <numerusform>S&amp;crivi %n file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>Questo elenco</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Quelli selezionati</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>%n file scritto</numerusform>
            <numerusform>%n file scritti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>%n file ripristinato</numerusform>
            <numerusform>%n file ripristinati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>%n file spostato di nuovo</numerusform>
            <numerusform>%n file spostati di nuovo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>%n file riportato indietro</numerusform>
            <numerusform>%n file riportati indietro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>%n copia rifatta</numerusform>
            <numerusform>%n copie rifatte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>%n copia rimossa</numerusform>
            <numerusform>%n copie rimosse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n invariato</numerusform>
            <numerusform>%n invariati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rifiutato</numerusform>
            <numerusform>%n rifiutati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>uno per core del processore</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>Ascolta il brano &amp;intero</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>Esegui a &amp;bassa priorità</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>Brani alla &amp;volta:</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>Quanti brani vengono analizzati contemporaneamente. Questo computer ha %n core.</numerusform>
            <numerusform>Quanti brani vengono analizzati contemporaneamente. Questo computer ha %n core.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>&amp;Estratti:</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>Quante parti di un brano vengono ascoltate, distribuite sulla sua durata.</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>D&amp;urata degli estratti:</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>Estratti più lunghi danno un po’ più di certezza e richiedono più tempo.</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>Circa sei volte più lento; utile con brani che cambiano molto.</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>Gli altri programmi restano veloci durante l’analisi.</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>Limite di &amp;tempo:</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>Un file che richiede più tempo viene elencato tra gli errori e il resto prosegue.</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Segui il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Righe &amp;compatte</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>I colori della finestra.</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Dimensione del testo:</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>Rispetto alla dimensione del testo del desktop.</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>Mostra più brani insieme.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Ha effetto dopo il riavvio.</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>Cartelle della li&amp;breria…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>&amp;Sorveglia le cartelle</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>Impara di nuovo i miei &amp;generi automaticamente</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>Tieni conto del resto dell’al&amp;bum</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>Dov’è la tua musica: aggiungi o rimuovi cartelle, indicane la nuova posizione.</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>I nuovi file nelle cartelle della libreria vengono rilevati e analizzati entro un minuto o due mentre la finestra è aperta. «Nuova scansione» trova ciò che altri programmi hanno cambiato nei file.</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>Per i generi che hai insegnato al programma: quando ne hai accettati abbastanza altri, li impara di nuovo e mostra che cosa cambierebbe. Nulla cambia finché non lo dici tu.</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>I brani di un artista nello stesso album hanno per lo più lo stesso genere, perciò un suggerimento dipende anche da come suonano gli altri. Come suona un brano da solo è mostrato accanto all’elenco.</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>Su che cosa verte la condizione</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genere</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Quale</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Rimuovi questa condizione</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>Sfoglia per</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>Salva generi ID3v2.3 come lis&amp;ta</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>Aggiorna &amp;anche i tag ID3v1 e APE</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>&amp;Mantieni la data di modifica dei file</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>Scrivi i file con collegamenti &amp;fisici</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>Se c’è &amp;già un genere:</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>L’anteprima prima di ogni scrittura ti permette di scegliere di nuovo.</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>&amp;Separatore ID3v2.3:</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>I tag ID3v2.3 contengono un solo testo; questo separatore unisce più generi.</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>Come fa ID3v2.4: più programmi distinguono così i generi, ma alcuni vecchi mostrano solo il primo.</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>Solo se un file li ha oltre a ID3v2; non ne viene mai aggiunto uno.</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>Se attivo, altri programmi potrebbero non notare la modifica.</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>Gli altri collegamenti fisici mantengono il vecchio tag.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>Basato su soli {seconds} s di musica, quindi meno certo.</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>Altri brani dell’album considerati: {count}. Da solo: {genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>Suona anche come: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>{folder} è stata rimossa dalla libreria; i suoi file sono dov’erano</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>Cambio del modello</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>Installazione di un modello</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Rimozione di un modello</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>Cambia i generi</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>Generi modificati</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>Modifica dei generi ({what})</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>Uniforma i nomi dei generi</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>Apprendimento dei generi</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>Attivazione dei generi imparati</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>Ritorno ai generi precedenti</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scansione</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>Esame delle cartelle modificate</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analisi</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Dimentica i brani mancanti</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Rilettura</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Rimuovi cartella</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>{old} ora viene cercata in {new}</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>{old} ora viene cercata in {new}; per tornare indietro, indica di nuovo la posizione precedente</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>Nuova posizione della cartella</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Ripristino</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nuova playlist</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nuova playlist intelligente</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Cambia la regola</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nuova playlist di brani simili</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Importazione delle playlist</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importa playlist</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Esportazione delle playlist</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Copia dei file</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Rinomina playlist</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Elimina playlist</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Aggiungi a «{name}»</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Rimuovi da «{name}»</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>Riordina «{name}»</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Esporta playlist</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Accetta il suggerimento</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>Accetta {genres}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;ccetta</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>Accetta il genere superiore</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rifiuta</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Più tar&amp;di</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Cancella la decisione</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Cancella</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>Tieni il tag</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>&amp;Tieni i tag</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>Non chiedere più</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;Non chiedere più</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Chiedi di nuovo</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>Accetta i suggerimenti sopra {share}</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>Accetta anche gli incerti</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>Accetta {genre} per l’album {album}</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>Accetta per {count} album</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}, {count} brani</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>Aggiornamento dei suggerimenti</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Cambia le impostazioni</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Scrittura dei tag</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Annullamento</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>Organizzazione dei file</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>Modifica dei tag</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>Scrittura delle copertine</translation>
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
        <translation>{rate} al secondo</translation>
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
        <translation>meno di un minuto rimasto</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>circa {minutes} min rimasti</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>circa {hours} h rimaste</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>invariato</translation>
    </message>
</context>
</TS>
