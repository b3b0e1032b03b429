<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>O programie Genre Organizer</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>Słucha Twojej muzyki, pokazuje prawdopodobieństwo każdego gatunku i zapisuje to, co przyjmiesz. Wszystko dzieje się na tym komputerze.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Wersje</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencja</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencja</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>Genre Organizer jest wolnym oprogramowaniem na licencji GNU General Public License w wersji 3 lub nowszej. Nie ma żadnej gwarancji.

Dołączone modele wytrenowano na danych badawczych; ich karty w menu Narzędzia, Modele mówią, na jakich i na jakich warunkach.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>Dodaj &amp;folder…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Dodaje folder z muzyką do biblioteki</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Dodaj folder</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>F&amp;oldery biblioteki…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>Pokazuje, usuwa lub zmienia położenie folderów biblioteki</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>Zapo&amp;mnij brakujące utwory…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>Usuwa z biblioteki zaznaczone brakujące utwory</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Pokaż w fol&amp;derze</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>Otwiera folder utworu w menedżerze plików</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Skanuj ponownie</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>Szuka nowych, zmienionych, przeniesionych i brakujących plików</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>Wczytaj wszystkie pliki po&amp;nownie</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>Wczytuje też pliki, których rozmiar i czas są takie jak przy ostatnim skanowaniu</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>&amp;Zapisz tagi…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>Zapisuje przyjęte gatunki w plikach, po podglądzie</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>Eksportuj listę do &amp;CSV…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>Zapisuje wszystko, co wiadomo o utworach z tej listy</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Utwórz kopię zapasową &amp;biblioteki…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>Zapisuje kopię bazy danych biblioteki</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Przywróć &amp;kopię zapasową…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>Zastępuje bazę danych biblioteki zapisaną kopią</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Z&amp;akończ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>Cofa ostatnią czynność: decyzję, zmianę listy odtwarzania, zapis</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Ponawia ostatnio cofniętą czynność</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>Zaznacz wsz&amp;ystko</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Zn&amp;ajdź</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Przechodzi do pola wyszukiwania</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Przy&amp;jmij</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>Przyjmuje proponowany gatunek i przechodzi dalej</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>Przyjmij także n&amp;iepewne</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>O&amp;drzuć</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>Propozycja jest błędna i nic nie ma być zapisane</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Pó&amp;źniej</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>Pozostawia utwór w „Niepewne”, by zdecydować później</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>&amp;Gatunek…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>Pozwala wpisać jeden lub kilka gatunków</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>&amp;Edytuj gatunki…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>Dodaje gatunki do zaznaczonych utworów lub niektóre usuwa</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>Edytuj p&amp;ozostałe tagi…</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>Edytuje tytuł, wykonawcę, album i inne tagi zaznaczonych utworów</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>&amp;Dodaj lub zastąp okładkę…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>Używa obrazu jako okładki zaznaczonych utworów</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>&amp;Usuń okładkę…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>Usuwa okładkę z zaznaczonych utworów</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>&amp;Zapisz okładkę jako…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>Zapisuje okładkę utworu w pliku</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>Zachowaj &amp;tag</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>Tag jest dobry, a propozycja błędna</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>Nie pytaj &amp;więcej</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>Zostawia ten tag w spokoju, cokolwiek powie model</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>Pytaj ponow&amp;nie</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>Pyta o ten tag ponownie</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>Wyczy&amp;ść decyzję</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Czyści decyzję</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>&amp;Następny utwór</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>Popr&amp;zedni utwór</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>Przyjmij wie&amp;le…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>Przyjmuje wszystkie wystarczająco pewne propozycje, po podglądzie</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>Odtwarzaj &amp;lub wstrzymaj</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>P&amp;rzewiń do przodu</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>Przewiń do &amp;tyłu</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>Przyjmuje także dla tych zaznaczonych utworów, których program nie jest pewien</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>To działa dla kilku utworów, w tym niepewnych. Dla jednego utworu naciśnij A.</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>Przyjmij gatunek nad&amp;rzędny</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>Przyjmij gatunek nadrzędny wobec proponowanego, na przykład Jazz dla Bebop, i przejdź dalej</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>To działa dla tagów, którym przeczy dźwięk: są na liście „Niezgodności”.</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtruj…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>Wybiera warunki zawężające listę</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>Odtwórz jako &amp;następne</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>Odtwarza zaznaczone utwory po bieżącym</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Dodaj do &amp;kolejki</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>Dodaje zaznaczone utwory na koniec kolejki</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>&amp;Pokaż kolejkę</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>Pokazuje, co będzie odtwarzane i w jakiej kolejności</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>Odtwarzanie lo&amp;sowe</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>Odtwarza listę w losowej kolejności</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>Powtarzaj l&amp;istę</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>Zaczyna od początku, gdy lista się skończy</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>Powtarzaj &amp;utwór</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>Odtwarza w kółko ten sam utwór</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>Pasek boczny lub lista</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>Przechodzi do paska bocznego i z powrotem do listy</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 gwiazdek</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>Daje zaznaczonym utworom 5 gwiazdek</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 gwiazdki</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>Daje zaznaczonym utworom 4 gwiazdki</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 gwiazdki</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>Daje zaznaczonym utworom 3 gwiazdki</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 gwiazdki</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>Daje zaznaczonym utworom 2 gwiazdki</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 gwiazdka</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>Daje zaznaczonym utworom 1 gwiazdkę</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Bez gwiazdek</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>Usuwa gwiazdki zaznaczonych utworów</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analizuj</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>Analizuje wszystkie utwory, które nie były jeszcze analizowane</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analizuj</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>Analizuj &amp;zaznaczone ponownie</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>Analizuje zaznaczone utwory jeszcze raz</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>&amp;Jaki to gatunek?</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>Nagrywa z mikrofonu lub otwiera plik i pokazuje jego gatunek</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>&amp;Uporządkuj pliki…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>Przenosi pliki do folderów według gatunku, wykonawcy i albumu, po podglądzie</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historia…</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>Pokazuje, co zapisano i przeniesiono, i pozwala to cofnąć</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Błędy…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>Czego nie udało się wczytać, przeanalizować lub zapisać i dlaczego</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>Zrób porzą&amp;dek…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>Robi porządek w bibliotece krok po kroku, zaczynając od najpewniejszego</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Zrób porządek</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>Du&amp;plikaty…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>Porównuje pliki jednego nagrania, zachowuje jeden, a pozostałe przenosi do kosza</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>&amp;Gatunki…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>Nazywa, łączy i porządkuje gatunki; określa znaczenie etykiet</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>Popraw &amp;nazwy gatunków…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>Zapisuje gatunki w tagach tak jak na liście gatunków</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modele…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>Modele, co wiedzą i jak dobrze</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>Naucz s&amp;ię moich gatunków…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>Uczy się gatunków Twojej własnej kolekcji</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>Dzi&amp;ennik…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Pokazuje dziennik</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>&amp;Nowa lista odtwarzania…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>Tworzy listę odtwarzania z zaznaczonych utworów</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista odtwarzania</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>Nowa &amp;inteligentna lista…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>Tworzy listę odtwarzania prowadzoną według reguły</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>Nowa lista &amp;podobnych utworów…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>Tworzy listę odtwarzania z tego, co brzmi jak zaznaczone utwory</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>Edytuj &amp;regułę…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>Zmienia zawartość inteligentnej listy</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>I&amp;mportuj listy odtwarzania…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>Tworzy listy odtwarzania z plików innych odtwarzaczy</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>Eksportuj &amp;kilka list…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>Zapisuje kilka list odtwarzania jako pliki w jednym folderze</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>&amp;Eksportuj listę odtwarzania…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>K&amp;opiuj pliki…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>Kopiuje pliki listy odtwarzania na pendrive, kartę pamięci lub telefon</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>&amp;Zmień nazwę listy…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>&amp;Usuń listę odtwarzania</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Przesuń w &amp;górę</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>Przesuwa zaznaczone utwory na liście o jedno miejsce w górę</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Przesuń w &amp;dół</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>Przesuwa zaznaczone utwory na liście o jedno miejsce w dół</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>Usuń z listy odtwarzania</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Utwory</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>Pokazuje listę utwór po utworze</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Okładki</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>Pokazuje okładki albumów z listy</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Okładki</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>Al&amp;bumy</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>Pokazuje listę według albumów: jak zgodne są ich utwory?</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albumy</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>Prz&amp;eglądaj</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>Zawęża listę według gatunku, wykonawcy, albumu, folderu lub roku</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Przeglądaj</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Przegląd</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>Przechodzi do utworów czekających na decyzję</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>P&amp;asek boczny</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>O&amp;dtwarzacz</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Pasek menu</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>Otwiera pierwsze menu</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Podręcznik użytkownika</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>Jak korzystać z programu, z ilustracjami</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>&amp;O programie Genre Organizer</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Albumy</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n utwór</numerusform>
            <numerusform>%n utwory</numerusform>
            <numerusform>%n utworów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>nieprzeanalizowany</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>niepewny</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{votes} z {tracks} brzmi jak {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{sure} z {tracks} pewne, wszystkie {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{sure} z {tracks} pewne, w tym {votes} {genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(bez albumu)</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Różni wykonawcy</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(różne)</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>zdecydowano</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} do decyzji</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>niepewny ({genre} {share})</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Brzmi jak</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albumy</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n utwór</numerusform>
            <numerusform>%n utwory</numerusform>
            <numerusform>%n utworów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>Przenieś %n plik do kosza</numerusform>
            <numerusform>Przenieś %n pliki do kosza</numerusform>
            <numerusform>Przenieś %n plików do kosza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>Przeniesiono %n plik do kosza.</numerusform>
            <numerusform>Przeniesiono %n pliki do kosza.</numerusform>
            <numerusform>Przeniesiono %n plików do kosza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n nie dało się przenieść i pozostaje na miejscu.</numerusform>
            <numerusform>%n nie dało się przenieść i pozostają na miejscu.</numerusform>
            <numerusform>%n nie dało się przenieść i pozostaje na miejscu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>Przywrócono %n plik z kosza.</numerusform>
            <numerusform>Przywrócono %n pliki z kosza.</numerusform>
            <numerusform>Przywrócono %n plików z kosza.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n trzeba przywrócić ręcznie; zajrzyj do kosza.</numerusform>
            <numerusform>%n trzeba przywrócić ręcznie; zajrzyj do kosza.</numerusform>
            <numerusform>%n trzeba przywrócić ręcznie; zajrzyj do kosza.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Wszystkie gatunki</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>(bez gatunku)</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Wszyscy wykonawcy</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>(bez wykonawcy)</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Wszystkie albumy</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(bez albumu)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Wszystkie foldery</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Wszystkie lata</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>(bez roku)</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Dekada</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>Wszystkie dekady</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>Edytuj gatunki %n utworu</numerusform>
            <numerusform>Edytuj gatunki %n utworów</numerusform>
            <numerusform>Edytuj gatunki %n utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>Inny gatunek</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>Gatunek do dodania</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>Do&amp;daj</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Gatunki utworów</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>Zaznaczony: gatunek dostają wszystkie utwory. Niezaznaczony: nie ma go żaden. Zaznaczony w połowie: bez zmian.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Przy&amp;jmij</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} z {all}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowy</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>Dodaje {genres}.</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>Usuwa {genres}.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nic się jeszcze nie zmienia.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Zrób porządek</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Liczenie…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>Od najpewniejszych do tych, których trzeba posłuchać. Każdy krok pokazuje przed wykonaniem, co zrobi, i można go cofnąć; żaden plik nie zmienia się przed zapisem.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n utwór</numerusform>
            <numerusform>%n utwory</numerusform>
            <numerusform>%n utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>z nich około {count} prawdopodobnie trafnych</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>%n utwór bez gatunku ma propozycję</numerusform>
            <numerusform>%n utwory bez gatunku mają propozycję</numerusform>
            <numerusform>%n utworów bez gatunku ma propozycję</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Przegląd</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n utwór nie został jeszcze przeanalizowany</numerusform>
            <numerusform>%n utwory nie zostały jeszcze przeanalizowane</numerusform>
            <numerusform>%n utworów nie zostało jeszcze przeanalizowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analizuj</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>%n utwór ma nazwy gatunków do poprawienia</numerusform>
            <numerusform>%n utwory mają nazwy gatunków do poprawienia</numerusform>
            <numerusform>%n utworów ma nazwy gatunków do poprawienia</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>&amp;Popraw…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>Przyjmij &amp;wiele…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>Utwory w porządku lub gotowe do zapisu</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>{key} przywraca to okno.</translation>
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
            <numerusform>w porządku: %n</numerusform>
            <numerusform>w porządku: %n</numerusform>
            <numerusform>w porządku: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n gotowy do zapisu</numerusform>
            <numerusform>%n gotowe do zapisu</numerusform>
            <numerusform>%n gotowych do zapisu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n utwór ma gatunek, ale proponowany jest inny</numerusform>
            <numerusform>%n utwory mają gatunek, ale proponowany jest inny</numerusform>
            <numerusform>%n utworów ma gatunek, ale proponowany jest inny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n utwór w ogóle nie brzmi jak gatunek w tagu</numerusform>
            <numerusform>%n utwory w ogóle nie brzmią jak gatunek w tagu</numerusform>
            <numerusform>%n utworów w ogóle nie brzmi jak gatunek w tagu</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Po&amp;równaj</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n plik ma kopię</numerusform>
            <numerusform>%n pliki mają kopię</numerusform>
            <numerusform>%n plików ma kopię</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>Du&amp;plikaty…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n utworu trzeba posłuchać: brak propozycji</numerusform>
            <numerusform>%n utworów trzeba posłuchać: brak propozycji</numerusform>
            <numerusform>%n utworów trzeba posłuchać: brak propozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>Posłu&amp;chaj</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n pliku nie udało się wczytać, przeanalizować lub zapisać</numerusform>
            <numerusform>%n plików nie udało się wczytać, przeanalizować lub zapisać</numerusform>
            <numerusform>%n plików nie udało się wczytać, przeanalizować lub zapisać</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Błędy…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n utwór jest gotowy do zapisu</numerusform>
            <numerusform>%n utwory są gotowe do zapisu</numerusform>
            <numerusform>%n utworów jest gotowych do zapisu</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Zapisz…</translation>
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
        <translation>{after} (było {before})</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>proponowany: {genre}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proponowany</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Druga możliwość</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Obecny tag</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęty</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Wykonawca albumu</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Płyta</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>Liczba utworów</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>Liczba płyt</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Kompozytor</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Grupowanie</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Przepływność</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Odtworzenia</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Ostatnio odtwarzane</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>Prawdopodobieństwa według modelu</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>Aby porównać, co mówią modele, najpierw zaznacz utwór.</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>&amp;Niech model wbudowany posłucha tego utworu</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>&amp;Niech {model} posłucha tego utworu</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>&amp;Niech %n zaznaczony model posłucha tego utworu</numerusform>
            <numerusform>&amp;Niech %n zaznaczone modele posłuchają tego utworu</numerusform>
            <numerusform>&amp;Niech %n zaznaczonych modeli posłucha tego utworu</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>Pierwsza możliwość tego modelu</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Macierz pomyłek</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}: {told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>{truth} wzięty za {said}: {count} z {total}</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>Kopiuj pliki</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>Kopiuje %n utwór z „{name}” pod nazwą z wykonawcy i tytułu, którą przyjmie każdy pendrive, karta i telefon, z plikiem listy odtwarzania obok.</numerusform>
            <numerusform>Kopiuje %n utwory z „{name}” pod nazwami z wykonawcy i tytułu, które przyjmie każdy pendrive, karta i telefon, z plikiem listy odtwarzania obok.</numerusform>
            <numerusform>Kopiuje %n utworów z „{name}” pod nazwami z wykonawcy i tytułu, które przyjmie każdy pendrive, karta i telefon, z plikiem listy odtwarzania obok.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Przeglądaj…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Kopiuj &amp;do:</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>&amp;Numeruj pliki dla odtwarzaczy, które sortują je według nazwy</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>Wybierz pendrive, kartę lub folder na nich.</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>{folder} · {free} wolne</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>Usuń okładkę %n utworu</numerusform>
            <numerusform>Usuń okładkę %n utworów</numerusform>
            <numerusform>Usuń okładkę %n utworów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>Okładka %n utworu</numerusform>
            <numerusform>Okładka %n utworów</numerusform>
            <numerusform>Okładka %n utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>Obecna okładka</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Nowa okładka</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>Odczytywanie okładek…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>Wybierz &amp;obraz…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Zapisz %n plik</numerusform>
            <numerusform>&amp;Zapisz %n pliki</numerusform>
            <numerusform>&amp;Zapisz %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Brak okładki</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>Wybierz obraz, wklej go lub upuść tutaj.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowa</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>Zmienia się tylko przednia okładka; inne obrazy, np. tył okładki, dźwięk i wszystkie teksty pozostają bez zmian. Obraz zostaje zapisany bez zmian. Historia zachowuje starą okładkę, a zmianę można w dowolnej chwili cofnąć.</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>Nie wszystkie utwory mają tę okładkę.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>Nie można jej wyświetlić.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>Ten obraz jest uszkodzony lub zbyt duży, by go wyświetlić.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Obrazy (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Wybierz okładkę</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>Nie ma okładki</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Okładka</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Obraz (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>Zapisz okładkę</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Zapisano {file}</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>W programie Genre Organizer wystąpił błąd wewnętrzny. Pliki są bezpieczne i można pracować dalej; jeśli to się powtórzy, uruchom program ponownie.</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>Szczegóły są w dzienniku: {path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n pominięty (niepewny lub już zdecydowany).</numerusform>
            <numerusform>%n pominięte (niepewne lub już zdecydowane).</numerusform>
            <numerusform>%n pominiętych (niepewne lub już zdecydowane).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n przyjęty.</numerusform>
            <numerusform>%n przyjęte.</numerusform>
            <numerusform>%n przyjętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n pominięty (bez gatunku nadrzędnego, niepewny lub już zdecydowany).</numerusform>
            <numerusform>%n pominięte (bez gatunku nadrzędnego, niepewne lub już zdecydowane).</numerusform>
            <numerusform>%n pominiętych (bez gatunku nadrzędnego, niepewne lub już zdecydowane).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>{genres}: przyjęto dla %n utworu.</numerusform>
            <numerusform>{genres}: przyjęto dla %n utworów.</numerusform>
            <numerusform>{genres}: przyjęto dla %n utworów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n już to miał.</numerusform>
            <numerusform>%n już to miały.</numerusform>
            <numerusform>%n już to miało.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n odrzucony.</numerusform>
            <numerusform>%n odrzucone.</numerusform>
            <numerusform>%n odrzuconych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n odłożony na później.</numerusform>
            <numerusform>%n odłożone na później.</numerusform>
            <numerusform>%n odłożonych na później.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n pominięty (zapisany lub i tak bez decyzji).</numerusform>
            <numerusform>%n pominięte (zapisane lub i tak bez decyzji).</numerusform>
            <numerusform>%n pominiętych (zapisane lub i tak bez decyzji).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>Wyczyszczono %n decyzję.</numerusform>
            <numerusform>Wyczyszczono %n decyzje.</numerusform>
            <numerusform>Wyczyszczono %n decyzji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>Zachowano %n tag.</numerusform>
            <numerusform>Zachowano %n tagi.</numerusform>
            <numerusform>Zachowano %n tagów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>O %n tag program nie będzie już pytać.</numerusform>
            <numerusform>O %n tagi program nie będzie już pytać.</numerusform>
            <numerusform>O %n tagów program nie będzie już pytać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>O %n tag program pyta ponownie.</numerusform>
            <numerusform>O %n tagi program pyta ponownie.</numerusform>
            <numerusform>O %n tagów program pyta ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>Zmieniono %n utwór.</numerusform>
            <numerusform>Zmieniono %n utwory.</numerusform>
            <numerusform>Zmieniono %n utworów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>Zapomniano %n brakujący utwór.</numerusform>
            <numerusform>Zapomniano %n brakujące utwory.</numerusform>
            <numerusform>Zapomniano %n brakujących utworów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>Nie cofnięto %n decyzji: już zapisana. Najpierw cofnij zapis.</numerusform>
            <numerusform>Nie cofnięto %n decyzji: już zapisane. Najpierw cofnij zapis.</numerusform>
            <numerusform>Nie cofnięto %n decyzji: już zapisane. Najpierw cofnij zapis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>Zapisz %n plik</numerusform>
            <numerusform>Zapisz %n pliki</numerusform>
            <numerusform>Zapisz %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>Cofnąć zapis %n pliku? Jego tagi będą takie jak wcześniej.</numerusform>
            <numerusform>Cofnąć zapis %n plików? Ich tagi będą takie jak wcześniej.</numerusform>
            <numerusform>Cofnąć zapis %n plików? Ich tagi będą takie jak wcześniej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>Cofnij zapis</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>&amp;Cofnij zapis</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Zapisać %n plik ponownie, jak przed cofnięciem?</numerusform>
            <numerusform>Zapisać %n pliki ponownie, jak przed cofnięciem?</numerusform>
            <numerusform>Zapisać %n plików ponownie, jak przed cofnięciem?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Zapisz ponownie</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>&amp;Zapisz ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>Uporządkuj %n plik</numerusform>
            <numerusform>Uporządkuj %n pliki</numerusform>
            <numerusform>Uporządkuj %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>Kopiuj %n plik</numerusform>
            <numerusform>Kopiuj %n pliki</numerusform>
            <numerusform>Kopiuj %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>Przenieść %n plik z powrotem na jego miejsce?</numerusform>
            <numerusform>Przenieść %n pliki z powrotem na ich miejsca?</numerusform>
            <numerusform>Przenieść %n plików z powrotem na ich miejsca?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Przenieś z powrotem</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>&amp;Przenieś z powrotem</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Przenieść ponownie %n plik, jak przed cofnięciem?</numerusform>
            <numerusform>Przenieść ponownie %n pliki, jak przed cofnięciem?</numerusform>
            <numerusform>Przenieść ponownie %n plików, jak przed cofnięciem?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>Przenieś ponownie</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>&amp;Przenieś ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>Usunąć %n utworzony plik? Oryginał pozostanie.</numerusform>
            <numerusform>Usunąć %n utworzone pliki? Oryginały pozostaną.</numerusform>
            <numerusform>Usunąć %n utworzonych plików? Oryginały pozostaną.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Usuń kopie</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>&amp;Usuń kopie</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>Utworzyć ponownie %n plik, jak przed cofnięciem?</numerusform>
            <numerusform>Utworzyć ponownie %n pliki, jak przed cofnięciem?</numerusform>
            <numerusform>Utworzyć ponownie %n plików, jak przed cofnięciem?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Utwórz ponownie</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Utwórz ponownie</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>Dotyczy to %n utworu.</numerusform>
            <numerusform>Dotyczy to %n utworów.</numerusform>
            <numerusform>Dotyczy to %n utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>Już przyjęte: {count}. Te decyzje zostaną zastąpione.</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>Już zapisane: {count}. Te pliki trzeba będzie zapisać ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n utwór, około {right} prawdopodobnie trafnych.</numerusform>
            <numerusform>%n utwory, około {right} prawdopodobnie trafnych.</numerusform>
            <numerusform>%n utworów, około {right} prawdopodobnie trafnych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>Program nie jest pewien %n z nich.</numerusform>
            <numerusform>Program nie jest pewien %n z nich.</numerusform>
            <numerusform>Program nie jest pewien %n z nich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n pominięty (zapisany, z błędem lub bez propozycji).</numerusform>
            <numerusform>%n pominięte (zapisane, z błędem lub bez propozycji).</numerusform>
            <numerusform>%n pominiętych (zapisane, z błędem lub bez propozycji).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Szukanie duplikatów…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>Zachowany zostaje zaznaczony plik każdego nagrania, początkowo ten o najlepszej jakości. Pozostałe trafiają do kosza systemowego; Cofnij je przywraca.</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>Nagrania i ich pliki</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>Nagranie i pliki do zachowania</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Przepływność</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tagi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Nie ma duplikatów</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>Każde nagranie jest w bibliotece tylko raz.</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>Ten sam &amp;gatunek dla wszystkich kopii</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>Zachowaj &amp;zaznaczony…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n nagranie jest tu więcej niż raz, w {files} plikach.</numerusform>
            <numerusform>%n nagrania są tu więcej niż raz, w {files} plikach.</numerusform>
            <numerusform>%n nagrań jest tu więcej niż raz, w {files} plikach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>Kolejna %n grupa tylko brzmi tak samo.</numerusform>
            <numerusform>Kolejne %n grupy tylko brzmią tak samo.</numerusform>
            <numerusform>Kolejnych %n grup tylko brzmi tak samo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n grupa tylko brzmi tak samo.</numerusform>
            <numerusform>%n grupy tylko brzmią tak samo.</numerusform>
            <numerusform>%n grup tylko brzmi tak samo.</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>to samo nagranie</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>brzmi tak samo</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>Przenieść %n plik do kosza systemowego?</numerusform>
            <numerusform>Przenieść %n pliki do kosza systemowego?</numerusform>
            <numerusform>Przenieść %n plików do kosza systemowego?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>%n z nich tylko brzmi tak samo jak plik, który zostaje.</numerusform>
            <numerusform>%n z nich tylko brzmią tak samo jak plik, który zostaje.</numerusform>
            <numerusform>%n z nich tylko brzmi tak samo jak plik, który zostaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;Przenieś do kosza</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>Edytuj tagi %n utworu</numerusform>
            <numerusform>Edytuj tagi %n utworów</numerusform>
            <numerusform>Edytuj tagi %n utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>Ze ście&amp;żki:</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>Wzór ścieżki</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>&amp;Usuń zbędne spacje</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>Wielkie litery jak w angielskich &amp;tytułach</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>&amp;Numeruj utwory od</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>Pierwszy numer utworu</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>i ustaw łączną &amp;liczbę</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Zmiany</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>Zmieniają się tylko te pola; dźwięk, obrazy i cała reszta pozostają bez zmian. Historia zachowuje każdą zmianę i każdą można w dowolnej chwili cofnąć.</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Przy znaku {position}: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Nic się jeszcze nie zmienia.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planowanie…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n plik się zmieni</numerusform>
            <numerusform>%n pliki się zmienią</numerusform>
            <numerusform>%n plików się zmieni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Zapisz %n plik</numerusform>
            <numerusform>&amp;Zapisz %n pliki</numerusform>
            <numerusform>&amp;Zapisz %n plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>Nie ma jeszcze nic do przeglądu</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n utwór nie został jeszcze przeanalizowany.</numerusform>
            <numerusform>%n utwory nie zostały jeszcze przeanalizowane.</numerusform>
            <numerusform>%n utworów nie zostało jeszcze przeanalizowanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analizuj</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>Dla %n utworu żaden gatunek nie jest dość prawdopodobny, by go zaproponować.</numerusform>
            <numerusform>Dla %n utworów żaden gatunek nie jest dość prawdopodobny, by go zaproponować.</numerusform>
            <numerusform>Dla %n utworów żaden gatunek nie jest dość prawdopodobny, by go zaproponować.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>Pokaż nie&amp;pewne</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Ten krok jest gotowy</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>„Zrób porządek” mówi, co zostało.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>{genre} nie jest gatunkiem znanym temu modelowi.</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>Żaden utwór na tej liście nie pasuje do wyszukiwania.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Eksportuj listę odtwarzania</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Przeglądaj…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Pl&amp;ik:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>Plik już istnieje i zostanie zastąpiony.</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>Eksportuj kilka list odtwarzania</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listy odtwarzania</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>&amp;Wszystkie</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Przeglądaj…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>F&amp;older:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksportuj</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>Zostanie zastąpiony %n istniejący plik.</numerusform>
            <numerusform>Zostaną zastąpione %n istniejące pliki.</numerusform>
            <numerusform>Zostanie zastąpionych %n istniejących plików.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Folder na listy odtwarzania</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Błędy według przyczyn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Kopiuj wszystko</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… i jeszcze {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n pliku nie udało się wczytać, przeanalizować lub zapisać.</numerusform>
            <numerusform>%n plików nie udało się wczytać, przeanalizować lub zapisać.</numerusform>
            <numerusform>%n plików nie udało się wczytać, przeanalizować lub zapisać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>Nie do odczytania: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>Nie przeanalizowano: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>Nie zapisano: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>&amp;Ponów dla %n pliku</numerusform>
            <numerusform>&amp;Ponów dla %n plików</numerusform>
            <numerusform>&amp;Ponów dla %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>&amp;Ponów wszystkie</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>Zainstaluj musicnn</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>musicnn to model tagujący Music Technology Group z Barcelony na wolnej licencji ISC. Używany razem z modelem domyślnym daje więcej trafnych propozycji; analiza trwa kilka razy dłużej.</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>pip pobierze opublikowany pakiet (29 MB) z Python Package Index. To jedyny raz, gdy program korzysta z sieci; nie wysyła niczego o Tobie ani Twojej muzyce. Jeśli masz plik pakietu, wybierz „Z pliku”.</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>Po&amp;bierz i zainstaluj</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>Co zrobić z polem {field}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹różne wartości›</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>&amp;Remove filter</source>
        <translation>&amp;Usuń filtr</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtruj</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>Wybierz warunki, aby zawęzić listę.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>Pasuje %n utwór z tej listy.</numerusform>
            <numerusform>Pasują %n utwory z tej listy.</numerusform>
            <numerusform>Pasuje %n utworów z tej listy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>Foldery biblioteki</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Ostatnie skanowanie</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>Usunięcie folderu nie narusza żadnego pliku, a jego decyzje wracają po ponownym dodaniu. Przeniesionemu lub przemianowanemu folderowi wskaż nowe położenie; aby wrócić, wskaż ponownie poprzednie.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>Zmień &amp;położenie…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder} (teraz niedostępny)</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Gdzie jest teraz ten folder?</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>Usunąć folder {folder} z biblioteki? Pliki zostają na miejscu.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Usuń folder</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>&amp;Pełne ścieżki (listę można przenosić, muzyki nie)</translation>
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
            <numerusform>Gatunek dla %n utworu</numerusform>
            <numerusform>Gatunek dla %n utworów</numerusform>
            <numerusform>Gatunek dla %n utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>&amp;Gatunki (rozdziel za pomocą ;):</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Przy&amp;jmij</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>Nowe w Twojej bibliotece: {genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>&amp;To nie gatunek</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>Nie traktuje zaznaczonych nazw jako gatunków, jak „Unknown”</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>&amp;Połącz z</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>Dodaj go jako gatunek, połącz z istniejącym lub oznacz jako niebędący gatunkiem. Można zaznaczyć kilka.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>W tagach</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Nazwa gatunku</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>Gatunek nadrzędny</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>Inne pisownie, po jednej w wierszu</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Chroniony</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>Gatunek na&amp;drzędny:</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>Inne &amp;pisownie, po jednej w wierszu:</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>Tagi z chronionym gatunkiem nigdy nie są nadpisywane.</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>Inne nazwy w tagach</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre} (chroniony)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>Nowy gatunek</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Podręcznik użytkownika</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Znajdź w podręczniku</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Zapisy</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>Pliki tego zapisu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>Cofnięcie przywraca poprzednią zawartość plików i ich położenie, chyba że inny program je od tego czasu zmienił; takie pliki pozostają nietknięte.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nic jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>Każdy zapis jest tu wymieniony ze wszystkimi plikami i można go cofnąć.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>Cofnij &amp;zaznaczone pliki</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>&amp;Cofnij wszystko</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Nic nie zapisano</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>Zapisano ponownie: {genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>Cofnięto: {genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Skopiowane pliki</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>Dowiązane pliki</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>Przeniesione pliki</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>Pliki skopiowane ponownie</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>Pliki dowiązane ponownie</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>Pliki przeniesione ponownie</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>Cofnięto: kopie usunięte</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>Cofnięto: pliki przeniesione z powrotem</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>Tagi edytowane</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>Tagi edytowane ponownie</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>Cofnięto: tagi jak przedtem</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>Okładki zmienione</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>Okładki zmienione ponownie</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>Cofnięto: okładki jak przedtem</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n zapisany</numerusform>
            <numerusform>%n zapisane</numerusform>
            <numerusform>%n zapisanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n przywrócony</numerusform>
            <numerusform>%n przywrócone</numerusform>
            <numerusform>%n przywróconych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odmowa</numerusform>
            <numerusform>%n odmowy</numerusform>
            <numerusform>%n odmów</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>cofnięto {when}</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n usunięty</numerusform>
            <numerusform>%n usunięte</numerusform>
            <numerusform>%n usuniętych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n nieukończony</numerusform>
            <numerusform>%n nieukończone</numerusform>
            <numerusform>%n nieukończonych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n utworzony ponownie</numerusform>
            <numerusform>%n utworzone ponownie</numerusform>
            <numerusform>%n utworzonych ponownie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n przeniesiony ponownie</numerusform>
            <numerusform>%n przeniesione ponownie</numerusform>
            <numerusform>%n przeniesionych ponownie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n zapisany ponownie</numerusform>
            <numerusform>%n zapisane ponownie</numerusform>
            <numerusform>%n zapisanych ponownie</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>odmowa: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięty</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>skopiowany</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>dowiązany</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>utworzony ponownie</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>przeniesiony ponownie</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>zapisany ponownie</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>przywrócony</translation>
    </message>
    <message>
        <source>written</source>
        <translation>zapisany</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przeniesiony</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>nieukończony</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>Utwórz &amp;zaznaczone ponownie</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>Utwórz po&amp;nownie</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>Przenieś &amp;zaznaczone ponownie</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>Zapisz &amp;ponownie</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>Przenieś po&amp;nownie</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>Zapisz &amp;zaznaczone ponownie</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Okładka</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>Obecny tag</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Jak brzmi</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Pokaż wszystkie gatunki</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>W ciągu utworu</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>Podobne brzmienie</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>Podobne utwory w Twojej bibliotece</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Nie zaznaczono utworu</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>Zaznacz utwór, aby zobaczyć jego gatunki.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>Zaznaczono %n utwór</numerusform>
            <numerusform>Zaznaczono %n utwory</numerusform>
            <numerusform>Zaznaczono %n utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>Przyjmij każdą propozycję</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>Przyjmij {count} z {all}</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>Wpisz gatunek…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>Przyjmij {genre} dla %n utworu</numerusform>
            <numerusform>Przyjmij {genre} dla %n utworów</numerusform>
            <numerusform>Przyjmij {genre} dla %n utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>Zostały tylko utwory niepewne</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>Wszystkie utwory mają decyzję</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… i dla %n niepewnego</numerusform>
            <numerusform>… i dla %n niepewnych</numerusform>
            <numerusform>… i dla %n niepewnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>W ciągu utworu, przed nauką</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>Na razie własne gatunki są znane tylko dla całego utworu. Ich przebieg pojawi się po przeanalizowaniu utworu.</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>Własne gatunki są znane tylko dla całego utworu: {reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>Pokaż %n gatunek</numerusform>
            <numerusform>Pokaż wszystkie %n gatunki</numerusform>
            <numerusform>Pokaż wszystkie %n gatunków</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>razem {duration}</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>Jak brzmią</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Wspólne</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>brak gatunku</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Po zapisie</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Po przyjęciu</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>Przyjmij zamiast tego {genre}</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>Mimo to przyjmij {genre}</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>Przyjmij {genre}</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>Przyjęto: {genre}</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>Jeśli znasz gatunek, naciśnij jego numer lub wpisz go za pomocą G.</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>Tag pozostanie bez zmian, dopóki nie wybierzesz gatunku: naciśnij jego numer lub wpisz go za pomocą G.</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>Jeśli masz więcej takiej muzyki, podaj gatunek kilku utworów i pozwól programowi się go nauczyć.</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>Jeśli jednak jest w nim muzyka, przeanalizuj go ponownie lub wpisz gatunek za pomocą G.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>Zastąp lub napraw plik, a potem przeanalizuj go ponownie; albo wpisz gatunek.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>Zastąp lub napraw plik, a potem wczytaj go ponownie.</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>Plik pozostał bez zmian. Usuń przyczynę, jeśli możesz, i zapisz ponownie.</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>Postanowiono zachować ten tag.</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>Tag mówi {tag}, ale to nie brzmi jak {tag}. Przyjmij {genre}, jeśli tag jest błędny, lub zachowaj tag, jeśli jest dobry.</translation>
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
        <translation>{count}, ostatnio {when}</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Odtworzenia</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Proponowany</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęty</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(różne)</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – wstrzymano</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (czeka jeszcze %n)</numerusform>
            <numerusform>{job} (czekają jeszcze %n)</numerusform>
            <numerusform>{job} (czeka jeszcze %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} z {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Anulowanie…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>Etykiety modelu</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>Etykieta modelu</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>Twój gatunek</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>Gatunek dla etykiety {label}</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>Który z Twoich gatunków oznacza każda etykieta modelu.</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>Etykiety pojawią się tutaj, gdy tylko zostanie zainstalowany model.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>Naucz się moich gatunków</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>Postęp nauki</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>Program może nauczyć się gatunków Twojej kolekcji na podstawie muzyki o znanym gatunku. Zaznacz, czego ma się nauczyć. Gatunek potrzebuje 8 utworów co najmniej 3 wykonawców lub z 3 albumów.</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>Przyjęte gatunki oraz te w moich plikach</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>Tylko przyjęte gatunki</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>Nazwy moich folderów</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>Foldery poniżej folderu biblioteki</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1: pierwszy folder poniżej folderu biblioteki; 0: sam ten folder</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>&amp;Ucz się z</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>Gatunki do nauczenia</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Wykonawcy</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>Można się nauczyć</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>Jak dobrze wyuczono każdy gatunek</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>Trafne, gdy proponowane</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>Często brany za</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Obraz</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Gatunki</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>P&amp;rzejrzyj kolejny %n utwór…</numerusform>
            <numerusform>P&amp;rzejrzyj kolejne %n utwory…</numerusform>
            <numerusform>P&amp;rzejrzyj kolejnych %n utworów…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>Utwory, które nauczyłyby najwięcej, gdyby podać ich gatunek</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>&amp;Edytuj gatunki…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>Określa, które nazwy oznaczają ten sam gatunek, które są szersze, a które nie są gatunkiem</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>&amp;Przywróć poprzednie</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Zatrzymaj</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Naucz się</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Użyj</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>Szukanie utworów o znanym gatunku…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>jeszcze %n utwór</numerusform>
            <numerusform>jeszcze %n utwory</numerusform>
            <numerusform>jeszcze %n utworów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>jeszcze %n wykonawca</numerusform>
            <numerusform>jeszcze %n wykonawców</numerusform>
            <numerusform>jeszcze %n wykonawców</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>jeszcze nie: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>Nauka wymaga co najmniej dwóch gatunków z dostateczną liczbą utworów.</translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>Program uczy się najwyżej {count} gatunków: tych, które mają najwięcej utworów.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>%n utwór z gatunkiem nie bierze udziału: nie jest jeszcze przeanalizowany.</numerusform>
            <numerusform>%n utwory z gatunkiem nie biorą udziału: nie są jeszcze przeanalizowane.</numerusform>
            <numerusform>%n utworów z gatunkiem nie bierze udziału: nie są jeszcze przeanalizowane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>Od ostatniego razu przyjęto gatunki %n utworu.</numerusform>
            <numerusform>Od ostatniego razu przyjęto gatunki %n utworów.</numerusform>
            <numerusform>Od ostatniego razu przyjęto gatunki %n utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Nauka…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>Stosowanie wyuczonej wiedzy do utworów…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>Stosowanie wcześniej wyuczonej wiedzy do utworów…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>Niczego nie zachowano; propozycje są takie jak były.</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>Szukanie utworów, które nauczyłyby najwięcej…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>Gatunek każdego przeanalizowanego utworu jest już znany.</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>W użyciu. Twoje decyzje pozostają bez zmian.</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>Przywrócono poprzednie gatunki.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>Lepiej niż bez nauki.</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>Nie lepiej niż bez nauki: pomogłoby więcej przykładów.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Z nią zmieniłaby się %n propozycja.</numerusform>
            <numerusform>Z nią zmieniłyby się %n propozycje.</numerusform>
            <numerusform>Z nią zmieniłoby się %n propozycji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>Wypróbowano na muzyce wykonawców, których nie było w nauce: z {count} utworów najlepsza odpowiedź jest trafna w {share} (od {low} do {high}).</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>Bez nauki jest to {share} (od {low} do {high}).</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>Proponuje gatunek dla {some} utworów i ma rację w {share} z nich; co do pozostałych nie ma pewności.</translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>Na obrazie każdy wiersz to prawdziwy gatunek, a każda kolumna to, co odgadnięto.</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>Do przeglądu dla nauki</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>Od nauki przyjęto %n gatunek.</numerusform>
            <numerusform>Od nauki przyjęto %n gatunki.</numerusform>
            <numerusform>Od nauki przyjęto %n gatunków.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>&amp;Naucz się ponownie…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Program ponownie nauczył się Twoich gatunków. Z nimi zmieniłaby się %n propozycja.</numerusform>
            <numerusform>Program ponownie nauczył się Twoich gatunków. Z nimi zmieniłyby się %n propozycje.</numerusform>
            <numerusform>Program ponownie nauczył się Twoich gatunków. Z nimi zmieniłoby się %n propozycji.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Zobacz…</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Poziom wejścia</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>cisza</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>za głośno</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Dodaj folder z muzyką</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>Nie można otworzyć folderu {folder} w menedżerze plików.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Eksportuj do CSV</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Kopia zapasowa biblioteki</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>Zastąpić bibliotekę plikiem {file}? Utworzono go {date} i zawiera %n utwór.</numerusform>
            <numerusform>Zastąpić bibliotekę plikiem {file}? Utworzono go {date} i zawiera %n utwory.</numerusform>
            <numerusform>Zastąpić bibliotekę plikiem {file}? Utworzono go {date} i zawiera %n utworów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>Od tego czasu %n zapis zmienił pliki (razem {files}); pliki pozostają bez zmian, a zapis nadal można cofnąć w historii.</numerusform>
            <numerusform>Od tego czasu %n zapisy zmieniły pliki (razem {files}); pliki pozostają bez zmian, a zapisy nadal można cofnąć w historii.</numerusform>
            <numerusform>Od tego czasu %n zapisów zmieniło pliki (razem {files}); pliki pozostają bez zmian, a zapisy nadal można cofnąć w historii.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>Obecna biblioteka zostanie zachowana obok; pliki muzyczne nie są ruszane.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Zastąp</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Zapomnij brakujące utwory</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>Zapomnieć %n brakujący utwór? Jego wyniki i decyzje przepadną; plik, który wróci, zostanie przeanalizowany od nowa. Historia pozostaje.</numerusform>
            <numerusform>Zapomnieć %n brakujące utwory? Ich wyniki i decyzje przepadną; plik, który wróci, zostanie przeanalizowany od nowa. Historia pozostaje.</numerusform>
            <numerusform>Zapomnieć %n brakujących utworów? Ich wyniki i decyzje przepadną; plik, który wróci, zostanie przeanalizowany od nowa. Historia pozostaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Zapomnij</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowy</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n zmieniony</numerusform>
            <numerusform>%n zmienione</numerusform>
            <numerusform>%n zmienionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n przeniesiony</numerusform>
            <numerusform>%n przeniesione</numerusform>
            <numerusform>%n przeniesionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n brakujący</numerusform>
            <numerusform>%n brakujące</numerusform>
            <numerusform>%n brakujących</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n nie do odczytania</numerusform>
            <numerusform>%n nie do odczytania</numerusform>
            <numerusform>%n nie do odczytania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>Przeskanowano: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>nie znaleziono plików dźwiękowych</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>Przeanalizowano %n utwór</numerusform>
            <numerusform>Przeanalizowano %n utwory</numerusform>
            <numerusform>Przeanalizowano %n utworów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n z błędem</numerusform>
            <numerusform>%n z błędem</numerusform>
            <numerusform>%n z błędem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n plik teraz niedostępny; czy dysk jest podłączony?</numerusform>
            <numerusform>%n pliki teraz niedostępne; czy dysk jest podłączony?</numerusform>
            <numerusform>%n plików teraz niedostępnych; czy dysk jest podłączony?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>Wyeksportowano %n utwór do {file}</numerusform>
            <numerusform>Wyeksportowano %n utwory do {file}</numerusform>
            <numerusform>Wyeksportowano %n utworów do {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>Kopię zapasową biblioteki zapisano jako {file}</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>Bibliotekę przywrócono</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>Bibliotekę przywrócono; poprzednią zachowano jako {file}</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>Nie można cofnąć zmiany okładki %n pliku: stara zaginęła lub jest uszkodzona</numerusform>
            <numerusform>Nie można cofnąć zmiany okładek %n plików: stare zaginęły lub są uszkodzone</numerusform>
            <numerusform>Nie można cofnąć zmiany okładek %n plików: stare zaginęły lub są uszkodzone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>Szukaj lub year&lt;1990, p(jazz)&gt;=0.6…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Szukaj na tej liście</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>Jaki to gatunek?</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>Wypróbuj &amp;inny</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>&amp;Zapisz dźwięk…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>W schowku nie ma dźwięku.</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>Wklejony fragment</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Zapisz dźwięk</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>Nie udało się zapisać pliku {file}: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Zapisano jako {file}</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Otwórz &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Odśwież</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Dziennik jest pusty.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>&amp;Ocena</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>O&amp;kładka</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>&amp;Odtwarzanie</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Lista odtwarzania</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>&quot;(&quot; przy znaku {number} nie jest zamknięty</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>&quot;)&quot; niczego nie zamyka</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>&quot;:&quot; lub &quot;=&quot;</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>&quot;p(&quot; nie jest zamknięte</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>&quot;{alias}&quot; jest już inną pisownią &quot;{other}&quot;; połącz z nim &quot;{genre}&quot; lub usuń tam tę pisownię</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>&quot;{field}&quot; nie da się porównać pod względem wielkości</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>&quot;{flag}&quot; to pytanie tak lub nie</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>&quot;{genre}&quot; i &quot;{other}&quot; to pisownie jednej nazwy; połącz je</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>&quot;{genre}&quot; nie może być pod &quot;{parent}&quot;, który jest pod nim</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>&quot;{genre}&quot; jest pod &quot;{parent}&quot;, którego nie ma</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>&quot;{id}&quot; nie jest prawidłową nazwą</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>&quot;{name}&quot; nie może być nazwą modelu: użyj małych liter, cyfr i -</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>&quot;{name}&quot; to inteligentna lista; zmień jej regułę</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>&quot;{text}&quot; nie jest tu wartością; oczekiwano {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>&quot;{text}&quot; jest tu niezrozumiałe</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>jeszcze 1 wykonawca lub album</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>jeszcze 1 utwór</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>5 s zamiast całości</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Przedział 95%</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>Klaster wymaga pakietu distributed, który nie jest zainstalowany; zobacz „Duże archiwa” w podręczniku</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>Folder nie może się nazywać {name}</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>Folder wymaga pełnej ścieżki</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>Nie można jednocześnie dodać i usunąć gatunku</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>Gatunek potrzebuje nazwy z literami lub cyframi</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Tu brakuje nazwy</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>Wzór potrzebuje pola, inaczej wszystkie pliki miałyby tę samą nazwę</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>Lista odtwarzania potrzebuje nazwy</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>Ocena musi wynosić od 0 do {most} gwiazdek</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>Tag APE</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>Atrybuty ASF</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>Opis ASF</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>Metadane ASF</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>Biblioteka metadanych ASF</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>Dodaj {expected}</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>Po dwukropku potrzebna jest liczba od 1 do 99</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>Wszystkie przykłady to {genre}; nauka wymaga innego gatunku do odróżnienia</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Pole pod krzywą</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>Między [ a ] potrzebne jest pole, np. {field}</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>Między klamrami brakuje pola</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>Nie można utworzyć folderu {folder}: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>Nie można utworzyć biblioteki {file}: jej folder nie jest zapisywalny</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>Nie można utworzyć blokady {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>Nie można odłożyć pliku {file} na bok: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>Nie można otworzyć biblioteki {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>Nie można połączyć się z planistą Dask pod {address}; uruchom go poleceniem: dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>Nie można odczytać listy odtwarzania {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>Nie można odczytać ustawień {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>Nie można przywrócić pliku {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>Nie można zapisać ustawień {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>Nie można sortować według &quot;{key}&quot;; możliwe: {keys}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>Nie można zapisać kopii zapasowej {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>Nie można zapisać dziennika {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>Nie można zapisać pliku {file}: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>Nie można zapisać w folderze {folder}: {reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>Kopie w folderze biblioteki byłyby na liście dwa razy; wybierz folder poza nią</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>Policzono na: {parts}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Uszkodzenie</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>Usunięte pliki i pliki innych programów nie są skanowane</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>Każda ma własne prawdopodobieństwo. Wyuczono je z tego, co model tagujący AudioSet mówił o wolnej muzyce i fragmentach GTZAN, i zmierzono na odłożonych blokach FMA, dla których takie etykiety nie są znane: wobec liniowych klasyfikatorów, które nauczyły się etykiet AudioSet z zanurzeń VGGish, dla każdej etykiety dwudziesta część najlepiej pasujących utworów. Pole pod krzywą 0,5 to zgadywanie, 1 to ideał.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>Wartości na utworach, z których się nie uczył, z przedziałami 95%. System wybrano na częściach *walidacyjnych*, a nie na *testowych*.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Plik istnieje</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Za długa nazwa pliku</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>Dalsze etykiety</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>GTZAN i FMA, których gatunki też się różnią</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>Nagrania GTZAN to fragmenty komercyjne, a licencje utworów FMA są różne; same nagrania nie wchodzą w jego skład.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>Genre Organizer nie jest tam zainstalowany</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>Gatunki spoza listy mogą wyjść tylko jako jeden z listy lub jako *niepewne*.</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>Jak dalece można ufać jego pewności</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Jak często ma rację</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>Numer gatunku ID3v1</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Błąd wejścia/wyjścia</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Jest katalogiem</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>Podaje też zanurzenie, dzięki któremu znajduje się utwory podobne i nietypowe.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>Nie zauważa mowy, szumu i innych dźwięków niebędących muzyką.</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>Słucha okien utworu ({features}) i podaje prawdopodobieństwo każdego z {count} gatunków: {genres}. Prawdopodobieństwo utworu to średnia z jego okien.</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>Odczyt wymaga zbyt wiele pamięci.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>Trwało dłużej niż {seconds} s, więc plik pominięto.</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>Zastosowanie wyuczonej wiedzy nie powiodło się: {reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>Nauka nie powiodła się: {reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>Pominięte, bo się nie potwierdziły: {labels}. Zdecydowały o tym te same bloki, dlatego wyniki pozostałych są nieco zbyt dobre.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – rozumie go prawie każdy odtwarzacz</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>MP3 przy 128 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>MP3 przy 32 kbit/s</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>MP3 przy 64 kbit/s</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>Tag MP4</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>Model `{model}`, wersja {version}; parametrów: {count}; licencja wag {licence}.</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>Podaj każdy model raz</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>Nie podano gatunku; wpisz nazwę</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>Nie zainstalowano modelu; zainstaluj program ponownie</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>Na dysku biblioteki {file} nie ma już miejsca; zwolnij trochę</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Brak miejsca na urządzeniu</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Nie ma takiego pliku ani katalogu</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>Żadnego utworu nie przeanalizowano tym modelem; najpierw przeanalizuj utwory</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>Nie można użyć żadnego procesu klastra; {worker}: {reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Nie jest katalogiem</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>Jeszcze za mało: nauka wymaga dwóch gatunków, żaden nie ma dość przykładów; najbliżej jest {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>Jeszcze za mało: nauka wymaga dwóch gatunków, {genre} ma dość przykładów; następny jest {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>Niezmierzone: {what}.</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>Nie wiadomo, jak brzmią te utwory; najpierw je przeanalizuj</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>Te utwory przypominają tylko ich własne kopie</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>Przed {word} nic nie stoi</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>Podaj gatunek do dodania lub usunięcia</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>Nie podano żadnych zmian</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>ONNX Runtime nie może wczytać jego sieci; zainstaluj model ponownie</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Na uszkodzonych i obcych nagraniach</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>Dodać można tylko tekst i tylko do tych pól: {fields}</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>Tylko liczby mają szerokość; {field} to tekst</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>Obraz FLAC</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operacja niedozwolona</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – dla starszych odtwarzaczy i radia internetowego</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Należy do</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Brak dostępu</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>Prawdopodobieństwa są skalibrowane (temperatura {temperature}). Poniżej {share} utwór jest *niepewny*. Z odłożonych utworów z propozycją o co najmniej podanej pewności trafnych było:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>Ziarna losowe: {seeds}.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Trafne</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>Skanowanie pomija ten folder; wybierz inny</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>Udziały w procentach z przedziałami bootstrap 95%. *Bez zmian*: odpowiedź jest taka jak dla nieuszkodzonego nagrania. *Pewne i błędne*: ze wszystkich nagrań te, które dostały propozycję, a nie *niepewne*, i błędną.</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>Mowa, szum i inne dźwięki niebędące muzyką mają wychodzić jako *niepewne* na podstawie odległości zanurzenia od utworów treningowych; to zabezpieczenie, nie detektor.</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>Zatrzymano: {count} plików z rzędu jest niedostępnych, ostatni to {file}; podłącz dysk lub skanuj ponownie, a potem analizuj</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Pewne</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Pewne i błędne</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>Kopia zapasowa {file} jest uszkodzona; wybierz inną</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>Klaster pod {address} nie ma procesów roboczych; uruchom je poleceniem: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>Klaster zawiódł ({error}).</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>Utracono połączenie z klastrem pod {address}; to, co przeanalizowano, zostaje zachowane. Aby kontynuować, uruchom polecenie ponownie</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>Dysk biblioteki {file} zgłasza błąd; sprawdź dysk</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>Dysk biblioteki {file} nie gwarantuje zachowania zapisanych danych; trzymaj bibliotekę na innym dysku (--db)</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>Dysk biblioteki {file} nie obsługuje blokad plików; trzymaj bibliotekę na innym dysku (--db)</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>Pliki tych utworów zapisano później; najpierw cofnij zapis</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>Folder jest pusty, ale wcześniej zawierał muzykę; czy jego dysk jest podłączony? Jeśli ma być pusty, usuń go z biblioteki.</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>Folderu nie ma; czy jego dysk jest podłączony?</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>Nie można otworzyć biblioteki {file}; jej folder musi istnieć i być zapisywalny</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>Nie można pisać do biblioteki {file}; sprawdź uprawnienia</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>Biblioteka {file} jest zajęta: pisze do niej inny program; spróbuj za chwilę</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>Biblioteka {file} jest zajęta: trwa inne skanowanie, analiza lub zapis; zaczekaj lub anuluj, a potem spróbuj ponownie</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>Biblioteka {file} jest uszkodzona; przywróć kopię zapasową (jakaś może być w {folder})</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>Bibliotekę {file} utworzyła nowsza wersja Genre Organizer; zaktualizuj program</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>Lista deklaruje encje, które nie są odczytywane</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>Tej listy odtwarzania już nie ma</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>Ta lista to nie PLS: nie ma wiersza [playlist]</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>Ta lista to nie WPL: nie ma elementu smil</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>Ta lista to nie {format}: {reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>Lista odtwarzania zmieniła się w międzyczasie; spróbuj ponownie</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>Proces, który go czytał, nieoczekiwanie się zakończył (stan {status}).</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>Program jest zamykany</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>Zapytanie ma zbyt wiele części</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>Zapytanie jest zbyt zagnieżdżone</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>Zapytanie jest za długie</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>Cudzysłów przy znaku {number} nie jest zamknięty</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>Dziesięciu gatunków GTZAN nauczono się z kilkuset fragmentów, głównie amerykańskich lub brytyjskich i starszych niż 2002 rok.</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>Procesy robocze się nie uruchamiają (stan {status}).</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>Procesy robocze nie uruchamiają się na czas.</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>Nawias {bracket} nie jest zamknięty</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>Jest już lista odtwarzania &quot;{name}&quot;; wybierz inną nazwę</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>Jest nawias {bracket}, którego nic nie otwiera; aby użyć go dosłownie, wpisz go dwa razy</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>16 godzin wolnej muzyki z pakietów Debiana (spektrogramy log-mel), bez etykiet</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>Poniżej {least} utwór uchodzi za *niepewny*. Gatunek jest proponowany dla {share}.</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>Policzono na utworach wykonawców, z których się nie uczył, z przedziałami 95%.</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-small, osiem dziesiątych w blokach po 50 utworów (spektrogramy log-mel)</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-small, dziewięć dziesiątych w blokach po 50 utworów (spektrogramy log-mel); wszystko wybrano i skalibrowano na bliźniaku, który nie uczył się z żadnej z części walidacyjnych</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN, część treningowa oczyszczona z błędów ({data})</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN, część treningowa i walidacyjna podziału oczyszczonego z błędów i bez wspólnych wykonawców (spektrogramy log-mel)</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>Stoi za modelem `{model}` i podaje prawdopodobieństwo każdego gatunku biblioteki, z której się uczył (liczba gatunków: {count}). Każdy gatunek jest oceniany osobno: prawdopodobnych może być kilka albo żaden.</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>Spośród propozycji trafnych jest {share}.</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>Rezydualna sieć splotowa na oknach log-mel, liczba gatunków: {count}</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>Nauczyciele: zanurzenia VGGish utworów FMA; prawdopodobieństwa etykiet klipów treningowych GTZAN</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>Nauczyciele: zanurzenia VGGish utworów FMA; prawdopodobieństwa etykiet klipów treningowych GTZAN; zanurzenia i etykiety tagera AudioSet i tagera muzycznego dla wolnej muzyki i krótkich fragmentów niektórych klipów GTZAN</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>Model `{model}` trafia w przypadku {share}.</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>Najlepszy typ jest trafny w przypadku {share}.</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>Korpus wersji 3, odświeżony tym wszystkim oprócz części walidacyjnej FMA, decyduje w połowie o gatunkach i ma własną ostatnią warstwę</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>Dysk jest tylko do odczytu; zezwól na zapis lub wybierz inny</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>Drugi korpus uśrednia wagi trzech sieci trenowanych dalej od tego samego punktu</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>Ustawienia {file} są uszkodzone, więc użyto domyślnych. Przy zapisie ustawień uszkodzony plik zostanie zachowany jako {kept}.</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>Jest inny model o nazwie {name}; wybierz inną nazwę</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>Nie ma operacji {batch}</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>Nie ma operacji {batch}; wymienia je historia</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>Nie ma decyzji do cofnięcia</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>Nie ma pola &quot;{field}&quot;; aby szukać tekstu, ujmij go w cudzysłów</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>Nie ma pola {name}; czy chodziło o {field}?</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>Nie ma pola {name}; są: {fields}</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>Nie ma poprzedniej wersji {name}</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>Nie ma gatunku &quot;{genre}&quot;</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>Nie ma biblioteki {file}</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>Nie ma modelu &quot;{model}&quot;</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>Nie ma listy odtwarzania &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>Nie ma miejsca: w {folder} potrzeba {needed}, wolne jest {free}</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>Nie ma utworu z gatunkiem, z którego można by się uczyć</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Nie ma nic do cofnięcia</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>Nie ma nic do cofnięcia: żaden plik się nie zmienił lub wszystko już cofnięto</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>Te pliki należą do kilku operacji; cofaj po jednej naraz</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>Dwa procesy zakończyły się nieoczekiwanie podczas jego odczytu.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>Nieoczekiwany błąd ({error}); szczegóły w dzienniku.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>Komentarze Vorbis</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPL nie pomieści nazwy ze znakami sterującymi; eksportuj jako XSPF</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – dla Windows Media Player</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Co robi</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>W czym jest słaby</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Na czym go wytrenowano</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>Co wie zanurzenie</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>Proces {worker} zostaje pominięty: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>Utracono proces {worker}; jego pliki są analizowane gdzie indziej</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – XML z tytułami</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>obraz GIF</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>obraz JPEG</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>dokument PDF</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>obraz PNG</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>archiwum ZIP</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>porównanie, np. &gt;=0.6</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>data, np. 2025, 2025-06 lub 2025-06-30</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>jest tam plik, a potrzebny jest folder</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>gatunek, np. p(jazz)&gt;=0.6</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>zgadywanie to 0,5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>twarde dowiązanie nie może prowadzić na inny dysk; skopiuj plik</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>czas, np. 3:45 lub 225 (sekundy)</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>model ma od 2 do {most} różnych etykiet</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>liczba od 0 do 1 lub procent, np. 0.6 lub 60%</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>liczba, np. 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>ścieżka, np. {example}</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>ścieżka, na przykład {example}</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>lista odtwarzania</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>program</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>nie ma już tagu, który zawierał jego gatunek</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>model tagujący ma od 1 do {most} tagów</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>tekst jest dłuższy, niż pozwala ASF</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>wartość, np. {example}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>strona internetowa</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>słowo, field:value, p(genre)&gt;=0.6 lub nawias</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>rok albo {example}</translation>
    </message>
    <message>
        <source>album</source>
        <translation>album</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>wykonawca albumu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>wszystkie etykiety</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>przed plikiem {format} stoi tag ID3; najpierw go usuń</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>adres internetowy, a nie plik</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>w międzyczasie zmienił go inny program; spróbuj ponownie</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>w międzyczasie inny program zmienił jego gatunek</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>w międzyczasie inny program zmienił jego tagi</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>od tego czasu inny program zmienił jego gatunek</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>od tego czasu inny program zmienił jego tagi</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>inny program ma go otwartego; spróbuj później</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>zapisuje go inny program; spróbuj później</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>inny program używa pliku; zamknij go i spróbuj ponownie</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>wykonawca</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>jak po stratnym kodowaniu 32 kbit/s</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>jak po stratnym kodowaniu 64 kbit/s</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>jak było</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>jak analizuje program</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>najwyżej {number} znaków</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>najwyżej {number} poziomów</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>najwyżej {number} części</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>dźwięk, obce nagrania, zanurzenie: zmierzono tylko dla modelu wbudowanego</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>rozróżnialność pasm</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>błąd kalibracji (ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>nie można przeanalizować</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>nie można zablokować ({reason})</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>nie można przenieść ({reason})</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>niedostępny ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>nie można odczytać ({reason})</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>nie można zapisać ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>nie można zapisać ({reason})</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>klipy po 30&#xa0;s: jego cechy wymagają dźwięku, który fragmenty mają, a klipy nie</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>klipy GTZAN</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>komentarz</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>kompozytor</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>trzaski zużytej płyty</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>walidacja krzyżowa</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>uszkodzone kopie</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>uszkodzony lub nie jest dźwiękiem</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>płyta</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>każda etykieta potrzebuje tagów, które ją oznaczają</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>fragmenty GTZAN, 2–3 s dźwięku</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>szybciej o 6%</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>rozróżnialność sposobów liczenia cech</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>ta wersja programu nie zna cech {kind}; zaktualizuj program lub wybierz inny model</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>pliki muszą leżeć obok, bez folderu w nazwie</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>obce nagrania</translation>
    </message>
    <message>
        <source>found</source>
        <translation>znalezione</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>znalezione przez model podstawowy</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>wolna muzyka z innych źródeł</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>wolna muzyka z innych źródeł, spektrogramy jak w FMA</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>wolna muzyka, głównie elektroniczna lub klasyczna</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>przydźwięk sieci</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>przedział: co zmierzyłby idealnie skalibrowany model</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>należy do innego użytkownika, który musi to zrobić</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>nie może odczytać {file}; zamontuj tam folder albo podaj przez --map, gdzie jest</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>nie udało się go odczytać; jego tagi nie są znane</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>nie zaczyna się od informacji o strumieniu</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>zawiesił się i nie ma procesu nanny, który by go uruchomił ponownie</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>ma inną wersję modelu „{model}”</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>nie ma gatunku; pozostaje</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>nie ma nagłówka filmu lub ma ich kilka</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>ma przesunięcia takiego rodzaju, którego nie można bezpiecznie przenieść</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>ma kilka list tagów</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>ma kilka nazw (twardych dowiązań), które by się rozdzieliły; zezwól na to w ustawieniach</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>ma kilka nazw (twardych dowiązań), których inny dysk nie pomieści; skopiuj plik</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>ma tagi tam, gdzie zagląda tylko część programów, na przykład za podanym końcem</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>ma zbyt wiele atomów</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>ma zbyt wiele atrybutów</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>ma Genre Organizer w wersji {there}, tutaj jest {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>to dowiązanie do pliku w innym miejscu; uporządkuj tamten</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>jest cichy lub ma ciągle ten sam dźwięk</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>trzyma tagi w dwóch miejscach</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>może to {genre}, którego jest mało przykładów</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>zmienił się od utworzenia; pozostaje</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>w międzyczasie został przeniesiony lub usunięty</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>nagrano go jako strumień i nie podaje swojego rozmiaru</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>stałby się większy, niż pozwala jego format</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>jego tag APE ma uszkodzoną pozycję</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>jego tag APE ma niemożliwy rozmiar</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>jego tag APE ma pozycję dłuższą niż tag</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>jego tag APE jest w nieznanej wersji</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>jego tag APE jest w wersji 1, która nie mieści obrazów</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>jego tag APE źle liczy swoje pozycje</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>jego blok ID3 nie zawiera tagu ID3</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>jego rozszerzony nagłówek ID3 ma niemożliwy rozmiar</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>jego rozszerzony nagłówek ID3 jest niepełny</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>jego tag ID3 łączy sumę kontrolną z desynchronizacją</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>jego tag ID3 przeczy sobie co do desynchronizacji; zapisz plik ponownie programem, który go utworzył</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>jego tag ID3 nie kończy się zapowiedzianą stopką</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>jego tag ID3 ma niemożliwy rozmiar</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>jego tag ID3 jest dłuższy niż plik</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>jego tag ID3 znajduje się za innymi danymi, gdzie szukają tylko niektóre programy; nowy ukryłby go przed nimi</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>jego tag ID3 z sumą kontrolną jest za duży do edycji</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>jego tag ID3v2.2 jest skompresowany w niezdefiniowany sposób</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>jego tag ID3v2.{version} jest w nieznanej wersji</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>jego strony Ogg nie następują po sobie</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>jego atomy przeczą sobie</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>jego atrybuty są urwane</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>ten program nie zna jego kodeka dźwięku</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>jego dźwięk leżałby dalej, niż sięgają jego przesunięcia</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>jego bloki nie następują po sobie</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>jego komentarze są dłuższe, niż podają</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>jego komentarze są za duże do edycji</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>jego komentarze są urwane</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>jego komentarze kończą się za wcześnie</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>jego komentarze się nie kończą</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>jego komentarze przekroczyłyby to, na co pozwala FLAC</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>jego okładka byłaby większa, niż pozwala FLAC</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>jego okładka byłaby większa, niż pozwala ID3v2.2</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>jego opis jest urwany</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>jego dysk jest tylko do odczytu; najpierw zezwól na zapis na nim</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>jego zanurzenie: {data}</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>jego manifest żąda cech o niemożliwych liczbach</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>jego pierwsza strona zawiera więcej niż nagłówek strumienia</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>jego folder jest tylko do odczytu; najpierw zezwól na zapis</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>jego folderu lub nowego nie wolno zmieniać</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>jego gatunek nie jest taki, jak przy planowaniu; wczytaj ponownie</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>jego gatunek jest tam, gdzie ten program czyta, ale nie zapisuje</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>jego gatunek zmienił się od odczytu; sprawdź i zapisz ponownie</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>jego gatunek {genre} jest chroniony; najpierw wyłącz ochronę</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>rozszerzenie jego nagłówka przeczy sobie</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>jego nagłówek nie ma miejsca na tak dużą okładkę; wybierz mniejszą niż {most}</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>jego nagłówek jest niepełny</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>jego obiekty nagłówka przeczą sobie</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>jego indeks fragmentów jest urwany</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>jego indeks segmentów jest urwany</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>jego ostatnia strona Ogg jest niepełna</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>jego ostatni atom jest urwany</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>jego manifest jest bezużyteczny: {reason}; popraw go lub zdobądź model ponownie</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>jego manifest mówi &quot;{model}&quot;; zmień nazwę folderu</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>jego bloki metadanych są dłuższe niż plik</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>jego bloki metadanych nie prowadzą do dźwięku</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>jego metadane są urwane</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>jego nagłówek filmu jest skompresowany</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>jego nagłówek filmu stałby się za duży</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>jego nazwa jest za długa</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>jego sieć na wszystko odpowiada tak samo</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>jego sieć na ten sam dźwięk odpowiada różnie</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>jego sieć zwraca wartości, które nie są liczbami</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>jego sieć zawiera własne funkcje lub kroki treningu</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>jego sieć wywróciła proces, który ją sprawdzał</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>jego sieć nie przyjmuje okien {frames} × {bands} wartości, jak podaje manifest</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>nie udało się wypróbować jego sieci</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>jego sieć daje {found} {kind}, a manifest mówi o {width}</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>jego sieć jest zbyt zagnieżdżona</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>jego sieć nie jest plikiem ONNX</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>jego sieć trzyma wagi w innych plikach; połącz je w jeden plik</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>jego sieć wymaga więcej pamięci, niż może zająć model</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>jego sieć wymaga operatorów {domain}, których program nie ma</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>jego sieć działa za długo; zatrzymano ją po minucie</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>zanurzenia jego sieci to nie jeden wiersz liczb na okno</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>jego ścieżka nie pasuje do wzoru</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>jego ścieżka jest za długa na kopię obok</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>jego obrazy są tam, gdzie ten program czyta, ale nie zapisuje</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>jego drugi pakiet nie zawiera komentarzy</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>jego strumień nie zaczyna się tak, jak powinien</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>jego struktura jest niezrozumiała ({error})</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>jego dowiązania symboliczne tworzą pętlę</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>jego tag leży wewnątrz dźwięku lub poza plikiem</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>jego tag zmienił się od odczytu; sprawdź i spróbuj ponownie</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>jego tagi zmieniły się od planowania; wczytaj je ponownie</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>jego tagi wymagają więcej pamięci, niż dozwolono</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>jego tagi wymagają więcej pamięci, niż jest</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>jego tagi nakładają się</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>jego tagi są tam, gdzie ten program czyta, ale nie zapisuje</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>jego tag ID3 z desynchronizacją jest za duży do edycji</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>jego okna są puste lub za duże</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>etykiety to teksty</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>nauka z 10 utworów na gatunek</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>nauka z 20 utworów na gatunek</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>nauka z 5 utworów na gatunek</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>nauka z 50 utworów na gatunek</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>mniej basu, więcej wysokich</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>mniej wysokich</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>spektrogram log-mel</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>głośniej o 20 dB (przesterowane)</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>dźwięki sztuczne</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>nieznany format manifestu {number}; zaktualizuj program</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.json nie jest manifestem ({reason}); co ma zawierać, mówi przewodnik po modelach</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>średnia 6 okien po 5 s, jak program analizuje utwór</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>model {model} zrobiono dla innej wersji modelu {other}; zainstaluj oba ponownie lub naucz go od nowa</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>model {model}: nie nauczono go tutaj</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>model {model}: jego sieć nie ma wyjścia {output}; popraw manifest lub zdobądź model ponownie</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>model {model}: {reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>modele {models}: nie mają wspólnych etykiet; wybierz inne</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>więcej basu</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>jego dźwięk może trwać dalej za podanym końcem, a nowy tag by go tam przeciął; zapisz go ponownie w edytorze dźwięku</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>{place} (nowe)</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>bez wspólnych wykonawców</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>żaden gatunek nie osiąga {least}, minimum dla propozycji</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>bez przedziału</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>bez sąsiadów</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>brak uprawnień do zmiany</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>brak uprawnień do odczytu</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>bez wspólnych utworów</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>nie da się zdekodować dźwięku; plik może być uszkodzony lub pusty</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>szumy, tony i trzaski, takie jak te, co do których nauczył się nie mieć pewności</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>nieznany format dźwięku lub plik uszkodzony</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>to nie jest prawidłowa nazwa pliku</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>to nie jest zwykły plik</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>nie ma w bibliotece</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>nie ma w bibliotece; najpierw przeskanuj folder</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>nie do odczytania jako dźwięk ({reason})</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>nie do odczytania jako dźwięk; plik może być uszkodzony</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>nic powyżej 4 kHz</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>nic powyżej 5,5 kHz</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>nic powyżej 8 kHz</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>z tego samego przepisu bez części walidacyjnej</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>tylko jeden kanał</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>jeden z jego bloków jest dłuższy niż plik</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>jeden z jego komentarzy jest dłuższy niż blok</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>jeden z jego bloków metadanych jest dłuższy, niż podaje</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>jedna z jego tabel przesunięć jest urwana</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>jedno z {words}</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>jedno z {words}, p(…)</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>poza folderami biblioteki</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre}) nie jest z niczym porównane</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>szum różowy 15 dB niżej</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>szum różowy 30 dB niżej</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>pip nie zdołał pobrać {requirement} ({reason}); szczegóły w dzienniku</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>pip, który by go pobrał, nie jest tu zainstalowany; pobierz plik gdzie indziej poleceniem „pip download --no-deps {requirement}” i zainstaluj z niego</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>ciszej o 20 dB</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>nagrane za głośno (przesterowane)</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>przepróbkowane do 11 kHz</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>przepróbkowane do 16 kHz</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>przepróbkowane do 8 kHz</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>próbki</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>może chodzić o kilka utworów z biblioteki</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>udział gatunków, które ma tylko FMA</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>udział trafnych</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>udział pewnych</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>udział pewnych i błędnych</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>wolniej o 6%</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>rozróżnialność źródeł</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>spektrogramy jak w FMA</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>fale prostokątne, przestrajane tony i gwar, których się nie uczył</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>temperatura i odchylenie są większe od 0</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>część testowa</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>tag ID3 stałby się większy, niż pozwala format</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>kopia nie przeszła sprawdzenia: {difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>kopia nie zawiera gatunku tak, jak powinna</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>kopia nie zawiera nowego tekstu tak, jak powinna</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>to nie obraz JPEG, PNG, GIF ani WebP</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>jeden z jego obrazów jest dłuższy, niż podaje</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>kopia nie zawiera obrazu tak, jak powinna</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>kopia różni się od oryginału; sprawdź dysk</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>jego stara okładka nie jest już przechowywana: brak pliku {file} lub jest uszkodzony</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>Pominięte, bo nie potwierdziły się na blokach walidacyjnych FMA: {labels}.</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>Nie należy do plików operacji {batch}, które można cofnąć</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>jego stara okładka była uszkodzona</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn: opublikowany tager (Million Song Dataset) z naszą głową na jego etykietach</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn: Million Song Dataset z tagami z Last.fm</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>nasza głowa: jego etykiety części treningowej GTZAN oczyszczonej z błędów oraz wolnej muzyki, której tager AudioSet jest pewny</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>trafne, gdy proponowane</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>kosz nie przyjmuje jego nazwy; najpierw zmień nazwę pliku</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>uszkodzenie z największą wartością</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>dysk jest pełny; zwolnij miejsce</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>dysk jest pełny; zwolnij miejsce i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>limit dysku jest wyczerpany; zwolnij miejsce</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>dysk zgłasza błąd ({error})</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>dysk nie pomieści tak dużego pliku</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>dysk nie przyjmuje tej nazwy</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>dysk nowego folderu zniknął; podłącz go i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>dysk z {folder} jest tylko do odczytu; zezwól na zapis i spróbuj ponownie</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>zanurzenie znało klipy walidacyjne: pewność jest mniejsza, niż się wydaje</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>koniec zapytania lub inne słowo</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>plik jest niepełny: na końcu brakuje dźwięku; zdobądź go ponownie</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>pliku nie ma</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>pliku już nie ma</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>pliku nie ma; skanuj ponownie</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>plik jest tylko do odczytu; najpierw zezwól na zapis</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>w międzyczasie plik się zmienił; skanuj ponownie</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>plik zmienił się od odczytu; skanuj ponownie</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>plik przekroczyłby dozwolony rozmiar</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>brakuje pliku {file} podanego w manifeście</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>przefiltrowana część testowa GTZAN</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>nie ma folderu {folder}; podłącz jego dysk albo utwórz folder</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>biblioteka nie mogła go zapisać; szczegóły w dzienniku</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>nazwa listy odtwarzania kończy się na {endings}</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>sieć z wag musicnn odpowiada inaczej niż musicnn</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>nowa ścieżka jest za długa dla dysku</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>nie można zachować starej okładki do cofnięcia ({reason})</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>oryginału nie ma; kopia pozostaje</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>obraz jest uszkodzony: jego nagłówek nie podaje rozmiaru</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>obraz ma {size}; okładka może mieć najwyżej {most}</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>program ma własny model {model}; nadaj temu w manifeście inną nazwę</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>program nie jest pewien</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>te same klipy, z tym, co powyżej 8 kHz, i bez tego</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>ten sam plik już tam jest</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>ta sama wolna muzyka, zrobiona oboma sposobami</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>siedem etykiet FMA</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>system nie przeniósł go do kosza; usuń plik ręcznie</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>dziesięć etykiet GTZAN</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>części testowe GTZAN i FMA razem</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>część treningowa, 5 podziałów według wykonawców, 3 rundy</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>części walidacyjne GTZAN i FMA razem</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>wagi w nim są uszkodzone; zdobądź plik ponownie</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>jest inny plik o nowej nazwie; obejrzyj oba</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>jest inny plik o tej nazwie</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>tam, gdzie wskazuje nagłówek, nie ma tagu ID3</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>nie ma w nim dźwięku MPEG</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>nie ma w nim dźwięku</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>w pliku nie ma dźwięku</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>w tym pliku nie ma dźwięku</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>nie ma okładki</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>nie ma w nim manifest.json; co ma zawierać, mówi przewodnik po modelach</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>nie ma miejsca na kopię obok; zwolnij miejsce</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>nie ma w nim segmentów</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>nie ma takiego folderu ani pliku</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>nie ma tagu {tag}</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>ten system plików nie obsługuje twardych dowiązań; skopiuj plik</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>to plik pomocniczy systemu, nie muzyka</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>to {what}, a nie dźwięk</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>to nie przypomina niczego, z czego program się uczył, więc liczby niewiele znaczą</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tytuł</translation>
    </message>
    <message>
        <source>track</source>
        <translation>numer</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>utwory FMA</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>utwory wykonawców, z których się nie uczył</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>utwory z jego folderu pozostały; on też</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>część treningowa</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>prawda \ odpowiedź</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>nieznany parametr cech {name}; zaktualizuj program lub wybierz inny model</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>część walidacyjna</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>szum biały 15 dB niżej</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>szum biały 30 dB niżej</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>całe utwory i klipy jako dźwięk</translation>
    </message>
    <message>
        <source>year</source>
        <translation>rok</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes lub no</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>Twoja biblioteka</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>{count} plików z rzędu było niedostępnych lub nie udało się ich zapisać, ostatni: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>gatunków: {count}</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>Gatunki z Twojej biblioteki: {count}</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>jeszcze {count} wykonawców lub albumów</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>jeszcze utworów: {count}</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>utwory z Twojej biblioteki: {count}</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}; napraw plik programem, który go utworzył</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}; wszystko wybrano bez klipów części walidacyjnej</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>nie można odczytać pliku {file} ({reason}); zainstaluj model ponownie</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>{file} nie ma okładki</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file} jest większy niż {most} MB</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>{file} nie jest biblioteką Genre Organizer; wybierz inny plik</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>{file} nie jest czytelnym plikiem ZIP ({reason}); wybierz folder lub plik ZIP z manifest.json</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>{file} nie jest kopią zapasową; wybierz plik utworzony jako kopia</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>{file} nie jest manifestem; zainstaluj model ponownie</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>{file} nie jest plikiem, o którym mówi manifest</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>{file} nie jest opublikowanym plikiem wheel musicnn 0.1.0 (inny skrót); zdobądź go ponownie</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>{file} to sama biblioteka; wybierz inny plik</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>{file} już istnieje i nie jest plikiem CSV; wybierz inną nazwę</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>operacja {batch} przeniosła go później; najpierw cofnij tę operację</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>dowiązanie {link} w jego folderze wskazuje na niego; najpierw usuń dowiązanie</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>{file} już istnieje i nie jest kopią zapasową; wybierz inną nazwę</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} jest za duży</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>{file} jest za duży na listę odtwarzania</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>w {file} brakuje wag musicnn</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>{file} zmieniono (skrót inny niż w manifeście); zainstaluj model ponownie</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}: nie można odczytać ({reason})</translation>
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
        <translation>{flag}:yes lub {other}:no</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>{folder} nie jest folderem biblioteki</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>{folder} nie jest folderem; sprawdź ścieżkę</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>{folder} leży w folderze biblioteki {other}; skanuj tamten</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format} nie pomieści nazwy spoza UTF-8; eksportuj jako XSPF</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format} nie pomieści nazwy ze złamaniem wiersza; eksportuj jako XSPF</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>pliki {format} nie mają tagu, który zapisuje ten program</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre} nie może być gatunkiem; wybierz inny</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}: znaleziony w {found} z {tracks}; poza tym wzięty za {others}</translation>
    </message>
    <message>
        <source>{genre}: tracks from {others}</source>
        <translation>{genre}: {others}</translation>
    </message>
    <message>
        <source>{genre}: {tracks}</source>
        <translation>{genre}: {tracks}</translation>
    </message>
    <message>
        <source>{genre}: {tracks} from {others}</source>
        <translation>{genre}: {tracks}, {others}</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>{model} jest częścią programu i pozostaje</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>{model} jest w użyciu; najpierw wybierz inny model</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>Model {model} nie był uczony z biblioteki</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>Model {name} w międzyczasie nauczono ponownie; naucz go jeszcze raz</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>Model {name} nauczono na innej wersji modelu {model}; przeanalizuj bibliotekę tym modelem, a potem naucz ponownie</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>Model {name} nauczono na innej wersji modelu {model}; aby nauczyć go ponownie, przeanalizuj całą bibliotekę</translation>
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
        <translation>{number} to więcej, niż pozwala MP4</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>dysk jest tylko do odczytu; zezwól na zapis i spróbuj ponownie</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>{other} dostaje tę samą nazwę</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place} (z polami {fields} innych tagów)</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place} ({number})</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>{place} jako lista</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>{place} jako jeden tekst łączony przez &quot;{joint}&quot;</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place}: nie można zapisać pola {field}</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place}: nie można zapisać gatunku {genre}; wybierz inny</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place}: nie można zapisać miesiąca bez dnia; podaj także dzień albo tylko rok</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place}: dozwolone są tylko obrazy JPEG i PNG</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}; oczekiwano {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{share} z {count} utworów (od {low} do {high})</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>{text} nie może być zapisany w tagu; wybierz inny tekst</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>{text} nie jest datą w postaci 2004-05-17</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>{text} nie jest zmianą; napisz na przykład title=New, title= (czyści pole) lub artist+=Guest</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>{text} nie jest liczbą od 1 do {most}</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>{text} nie jest czterocyfrowym rokiem</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>{text} nie ma postaci TU=TAM, np. /srv/music=/mnt/music</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Cofnięto: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Ponowiono: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}: anulowano. To, co zrobiono, pozostaje.</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>Pominięte pozycje</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n pozycji nie ma w Twojej bibliotece</numerusform>
            <numerusform>%n pozycji nie ma w Twojej bibliotece</numerusform>
            <numerusform>%n pozycji nie ma w Twojej bibliotece</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Lista odtwarzania</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>&amp;Kopiuj wszystko</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>nie można użyć</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>nikt nie zmierzył, jak często ma rację</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – w użyciu</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Jak często ma rację</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Na uszkodzonych i obcych nagraniach</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>W czym jest słaby</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>Rozpoznaje gatunki ({count}): {genres}.</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>Muzyka każdego innego gatunku wychodzi jako jeden z nich lub jako niepewna.</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>Poniżej {share} nie jest pewny.</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>Mowa, szum i podobne wychodzą jako niepewne.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>Nie zauważa mowy, szumu i podobnych.</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- **{value}** z {count} utworów, których wcześniej nie słyszał (od {low} do {high}): {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**: znaleziony w {right} z {count}; wzięty za {others}</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- Gdy mówi **{genre}**, ma rację w {right} z {taken} przypadków.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Szukaj modeli</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Zainstalowane modele</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>Zaawansowane: %n model badawczy</numerusform>
            <numerusform>Zaawansowane: %n modele badawcze</numerusform>
            <numerusform>Zaawansowane: %n modeli badawczych</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>Systemy z opublikowanych badań, do porównania; najlepsze pierwsze</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>Model wbudowany</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>model wbudowany (wersja {version})</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>ma rację w około {right} z 10 utworów</translation>
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
        <translation>{right} trafnych, {wrong} pewnych i błędnych.</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>Spośród uszkodzonych kopii {share} dostaje tę samą odpowiedź, najmniej: {damages}. Najwyżej {wrong} jest pewnych i błędnych.</translation>
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
        <translation>Modele</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Karta modelu</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>&amp;O modelu</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Pomyłki</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Szczegóły</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>Po&amp;równaj</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>Wybierz jeden model lub kilka, aby je połączyć.</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>&amp;Analizuj teraz</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Użyj</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>&amp;musicnn, druga opinia…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Z &amp;pliku…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Z &amp;folderu…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Zainstaluj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>&amp;Naucz się moich gatunków…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>Modele (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Zainstaluj model</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>Instalowanie; model jest najpierw sprawdzany…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>Liczenie przeanalizowanych utworów…</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>Twoje decyzje pozostają bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n utworu ten wybór jeszcze nie przeanalizował; nie ma propozycji do czasu analizy.</numerusform>
            <numerusform>%n utworów ten wybór jeszcze nie przeanalizował; nie mają propozycji do czasu analizy.</numerusform>
            <numerusform>%n utworów ten wybór jeszcze nie przeanalizował; nie mają propozycji do czasu analizy.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>Przeanalizował już wszystkie utwory, więc odpowiedzi widać od razu.</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>Każdy wiersz to prawdziwy gatunek, każda kolumna to, co model powiedział o jego utworach. Przekątna jest trafna; wszystko obok to pomyłki.</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>Ten model nie ma tabeli swoich pomyłek.</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>Zainstalowano model {model}. Zaznacz go, aby używać go samego lub z innymi.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sidebar</source>
        <translation>Pasek boczny</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Listy odtwarzania</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>Jeszcze żadnej; naciśnij +, aby utworzyć</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}: gotowe</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}: nie powiodło się</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>po {duration}</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>Uporządkuj pliki</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planowanie…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>Kopiuj do folderu poza biblioteką</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>Twarde dowiązanie w folderze poza biblioteką</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>&amp;Numeruj pliki, których nowa nazwa jest zajęta</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>Zabierz &amp;okładki, teksty i książeczki</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>Umieść też utwory bez &amp;gatunku w „{folder}”</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>Tylko przenoszone</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Tylko odmowy</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>Tylko pozostające</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Które pliki są na liście</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Przenieś</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Utwory:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>Wz&amp;ór:</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>Po&amp;d folderem:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Jak:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Pokaż:</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Nowe foldery</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>Żaden plik nigdy nie zostaje nadpisany. Historia pamięta każde przeniesienie i wszystko można w każdej chwili przenieść z powrotem.</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>Uporządkuj pliki pod folderem</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>Przy znaku {position}: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wybierz folder.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>%n plik zostanie przeniesiony</numerusform>
            <numerusform>%n pliki zostaną przeniesione</numerusform>
            <numerusform>%n plików zostanie przeniesionych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>w tym %n na inny dysk</numerusform>
            <numerusform>w tym %n na inny dysk</numerusform>
            <numerusform>w tym %n na inny dysk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n pozostanie</numerusform>
            <numerusform>%n pozostaną</numerusform>
            <numerusform>%n pozostanie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n odmowa, plik nietknięty</numerusform>
            <numerusform>%n odmowy, pliki nietknięte</numerusform>
            <numerusform>%n odmów, pliki nietknięte</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>Nie ma miejsca: wolne jest tylko {free}.</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>Na przykład: {path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>&amp;Kopiuj %n plik</numerusform>
            <numerusform>&amp;Kopiuj %n pliki</numerusform>
            <numerusform>&amp;Kopiuj %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>&amp;Dowiąż %n plik</numerusform>
            <numerusform>&amp;Dowiąż %n pliki</numerusform>
            <numerusform>&amp;Dowiąż %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>&amp;Przenieś %n plik</numerusform>
            <numerusform>&amp;Przenieś %n pliki</numerusform>
            <numerusform>&amp;Przenieś %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Nieznany gatunek</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Nieznany wykonawca</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Nieznany album</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Nieznany rok</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>na miejscu</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>na inny dysk</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>Cała biblioteka</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Ta lista</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Zaznaczone</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>Uporządkowano %n plik</numerusform>
            <numerusform>Uporządkowano %n pliki</numerusform>
            <numerusform>Uporządkowano %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odmowa</numerusform>
            <numerusform>%n odmowy</numerusform>
            <numerusform>%n odmów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>Wszystkie utwory</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Nie ma jeszcze utworów</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>Na początek dodaj folder.</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Nieprzeanalizowane</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>Wszystkie utwory są przeanalizowane</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>Utwory czekają tutaj, aż program je przeanalizuje.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Do przeglądu</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>Nie ma nic do przeglądu</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>Każda propozycja ma decyzję. Przeanalizuj kolejne utwory lub zapisz to, co przyjęto.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Niepewne</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Nic nie jest niepewne</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>Trafiają tu utwory, dla których żaden gatunek nie jest dość prawdopodobny, oraz te odłożone klawiszem U.</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>Gotowe do zapisu</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>Nic nie czeka na zapis</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>Przyjmuj propozycje klawiszem A; zbierają się tutaj, aż zapiszesz je w plikach.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nic jeszcze nie zapisano</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>Tu pojawiają się pliki, których tagi zawierają przyjęte gatunki. Każdy zapis można cofnąć w historii.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Pozostawione bez zmian</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>Żadnego gatunku nie pozostawiono bez zmian</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>Tu są utwory, których pliki przy zapisie pozostały bez zmian, bo miały już gatunek. Przyjmij gatunek ponownie, aby mimo to został zapisany.</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>Tag i dźwięk zgodne</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>Żaden tag nie zgadza się jeszcze z dźwiękiem</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>Tu są utwory, których tag zawiera już gatunek zgodny z brzmieniem. Nic nie trzeba robić.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Nic nie odrzucono</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>Tu są utwory, których propozycję odrzucono klawiszem R.</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Bez muzyki</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>Nie ma utworów bez muzyki</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>Tu są cisza, mowa i szum.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Nie ma błędów</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>Tu są pliki, których nie udało się wczytać, przeanalizować lub zapisać, wraz z przyczyną.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakujące</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>Nie ma brakujących plików</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>Pliki, których nie było przy ostatnim skanowaniu, zachowują tu swoje wyniki, aż wrócą.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Niezgodności</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>Nie ma niezgodności</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>Utwory pojawiają się tutaj, gdy dźwięk przeczy gatunkowi w tagu.</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>Ignorowane niezgodności</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>Nie ma ignorowanych niezgodności</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>Tu są utwory, których tag postanowiono zachować, jakkolwiek brzmią.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Nie ma duplikatów</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>Tu są pliki z tym samym dźwiękiem.</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>Inne gatunki</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>Nie ma innych gatunków</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>Tu pojawiają się utwory, których gatunków nie ma na Twojej liście gatunków.</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>Nie ma utworów tego gatunku</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>Przeciągnij utwory na gatunek po lewej, aby go dla nich przyjąć.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>Ta lista odtwarzania jest pusta</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>Przeciągnij na nią utwory po lewej.</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>Żaden utwór nie spełnia teraz jej reguły.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>Dźwięk przeczy tagowi; najpewniejsze są pierwsze.</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>Co poszło źle z tymi plikami, według przyczyn:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>Folder został przeniesiony? Wskaż nowe położenie, a nic nie przepadnie.</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>Zachowaj jeden plik każdego nagrania:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>Postanowiono zachować te tagi.</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>Programy zapisują to, gdy nie znają gatunku; po jednym w wierszu. Tagi, w których nie ma nic innego, liczą się jako puste: niczego się z nich nie uczy i nie przeczą żadnej propozycji. Liczby i teksty bez liter też nie są gatunkami.</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>Teksty, które nie są gatunkiem, po jednym w wierszu</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>Nie można niczego odtworzyć: w systemie brakuje części Qt (QtMultimedia)</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Nie znaleziono urządzenia dźwiękowego</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>Nie można odtworzyć pliku {file}: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>Odtwórz poprzedni utwór</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Odtwarzaj</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>Odtwórz następny utwór</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Pozycja w utworze</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Wycisz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Głośność</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>Spacja odtwarza zaznaczony utwór</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>Kolejka jest pusta. Zaznacz utwory i naciśnij Q, aby je do niej dodać.</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>Oceń: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Odtwórz jako następne</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Dodaj do kolejki</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n gwiazdka</numerusform>
            <numerusform>%n gwiazdki</numerusform>
            <numerusform>%n gwiazdek</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Bez gwiazdek</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>{stars} dla %n utworu.</numerusform>
            <numerusform>{stars} dla %n utworów.</numerusform>
            <numerusform>{stars} dla %n utworów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>%n utwór będzie odtwarzany jako następny.</numerusform>
            <numerusform>%n utwory będą odtwarzane jako następne.</numerusform>
            <numerusform>%n utworów będzie odtwarzanych jako następne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>Dodano do kolejki %n utwór.</numerusform>
            <numerusform>Dodano do kolejki %n utwory.</numerusform>
            <numerusform>Dodano do kolejki %n utworów.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>Listy odtwarzania</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importuj listy odtwarzania</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n wyeksportowana lista odtwarzania jest nieaktualna</numerusform>
            <numerusform>%n wyeksportowane listy odtwarzania są nieaktualne</numerusform>
            <numerusform>%n wyeksportowanych list odtwarzania jest nieaktualnych</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>&amp;Eksportuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>Wyeksportowano %n listę odtwarzania</numerusform>
            <numerusform>Wyeksportowano %n listy odtwarzania</numerusform>
            <numerusform>Wyeksportowano %n list odtwarzania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>Zaimportowano %n listę odtwarzania</numerusform>
            <numerusform>Zaimportowano %n listy odtwarzania</numerusform>
            <numerusform>Zaimportowano %n list odtwarzania</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n pozycji nie ma w Twojej bibliotece</numerusform>
            <numerusform>%n pozycji nie ma w Twojej bibliotece</numerusform>
            <numerusform>%n pozycji nie ma w Twojej bibliotece</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>Niczego z „{file}” nie ma w Twojej bibliotece</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n utwór</numerusform>
            <numerusform>%n utwory</numerusform>
            <numerusform>%n utworów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Zawiera %n zaznaczony utwór.</numerusform>
            <numerusform>Zawiera %n zaznaczone utwory.</numerusform>
            <numerusform>Zawiera %n zaznaczonych utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nowa lista odtwarzania</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Utwórz</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>Jak {title}</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Zmień nazwę listy odtwarzania</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Zmień nazwę</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>Skopiowano %n plik do {folder}</numerusform>
            <numerusform>Skopiowano %n pliki do {folder}</numerusform>
            <numerusform>Skopiowano %n plików do {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n już tam był</numerusform>
            <numerusform>%n już tam były</numerusform>
            <numerusform>%n już tam było</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odmowa</numerusform>
            <numerusform>%n odmowy</numerusform>
            <numerusform>%n odmów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>Wyeksportowano %n utwór do {file}</numerusform>
            <numerusform>Wyeksportowano %n utwory do {file}</numerusform>
            <numerusform>Wyeksportowano %n utworów do {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>Lista odtwarzania o tej nazwie już istnieje.</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>Dodano %n utwór do „{name}”</numerusform>
            <numerusform>Dodano %n utwory do „{name}”</numerusform>
            <numerusform>Dodano %n utworów do „{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>Utworzono listę odtwarzania „{name}” z %n utworem</numerusform>
            <numerusform>Utworzono listę odtwarzania „{name}” z %n utworami</numerusform>
            <numerusform>Utworzono listę odtwarzania „{name}” z %n utworami</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>Utworzono inteligentną listę „{name}”</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>Zmieniono regułę listy „{name}”</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>Zmieniono nazwę listy „{before}” na „{name}”</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>Usunięto listę odtwarzania „{name}”</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>Usunięto %n utwór z „{name}”</numerusform>
            <numerusform>Usunięto %n utwory z „{name}”</numerusform>
            <numerusform>Usunięto %n utworów z „{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>Zmieniono kolejność listy „{name}”</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>klawisz {key}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>Otwieranie biblioteki…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>Zmienianie plików zostało przerwane. Historia pokazuje, które zmieniono.</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>Nie można otworzyć biblioteki; zobacz dziennik.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>W wierszu poleceń: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Nie można otworzyć biblioteki</translation>
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
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>Słuchanie</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>Najbardziej podobne w Twojej bibliotece</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>Najbardziej podobne utwory w Twojej bibliotece</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Słuchanie…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>Odpowiedź modelu „{model}”.</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>Niepewne – może {genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>Żaden gatunek nie jest dość prawdopodobny, by {model} go zaproponował.</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>To nie brzmi jak muzyka</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>Za ciche lub zbyt dziwne dla modelu „{model}”.</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>Nie udało się przeanalizować tego nagrania</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Wstrzymaj</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Odtwarzaj</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>Wstrzymano, %n utwór nieprzeanalizowany.</numerusform>
            <numerusform>Wstrzymano, %n utwory nieprzeanalizowane.</numerusform>
            <numerusform>Wstrzymano, %n utworów nieprzeanalizowanych.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>zawiera</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>nie zawiera</translation>
    </message>
    <message>
        <source>is</source>
        <translation>jest</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nie jest</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>jest puste</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>nie jest puste</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>jest dokładnie</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>wynosi co najmniej</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>wynosi najwyżej</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>jest większe niż</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>jest mniejsze niż</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>jest mniejsze niż lub brak</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>Gatunek (dowolne źródło)</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>Proponowany gatunek</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>Druga możliwość</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>Gatunek w tagu</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>Przyjęty gatunek</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Dowolny tekst</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Przepływność</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Częstotliwość próbkowania</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Odtworzenia</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Ostatnio odtwarzane</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Twoja decyzja</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>Stan propozycji</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Wynik zapisu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>Tag i dźwięk niezgodne</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>Inny gatunek jest bardziej prawdopodobny</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>Tag przeczy sam sobie</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>Tag nie nazywa gatunku</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>Gatunku nie ma na liście</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Składanka</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>Niezgodność ignorowana</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Brak pliku</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>Plik nie do odczytania</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Numer w bibliotece</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>do zapisu</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>Spełnia wszystkie te warunki</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>Spełnia dowolny z tych warunków</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>Ile warunków musi być spełnionych</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>Dodaj &amp;warunek</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>Ta reguła jest zbyt zagnieżdżona na listę; edytuj dalej jej tekst poniżej.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>Reguła jako tekst</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>Jako &amp;wyszukiwanie:</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>Ukryj: {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Pokaż: {title}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteka</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analiza</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Zapis</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Wygląd</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Resetuj…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>Przywrócić wszystko na wszystkich stronach do wartości domyślnych?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Resetuj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>Podczas przeglądu</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>Na liście odtwarzania</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>Wybierz pierwszą, drugą… możliwość</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nowa lista podobnych utworów</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>&amp;Zacznij od %n zaznaczonego utworu</numerusform>
            <numerusform>&amp;Zacznij od %n zaznaczonych utworów</numerusform>
            <numerusform>&amp;Zacznij od %n zaznaczonych utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>&amp;Podobnych utworów:</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>Znajduje utwory z biblioteki, które najbardziej przypominają %n zaznaczony utwór.</numerusform>
            <numerusform>Znajduje utwory z biblioteki, które najbardziej przypominają razem %n zaznaczone utwory.</numerusform>
            <numerusform>Znajduje utwory z biblioteki, które najbardziej przypominają razem %n zaznaczonych utworów.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Utwórz</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>Nowa inteligentna lista</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Edytuj regułę</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>Pierwsze utwory listy</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Utwórz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Malejąco</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Najwyżej</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Kolejność:</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>utworów</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Reguła</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>Dodaj warunek lub wpisz regułę, aby zobaczyć, co znajduje.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>Teraz pasuje %n utwór.</numerusform>
            <numerusform>Teraz pasują %n utwory.</numerusform>
            <numerusform>Teraz pasuje %n utworów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>Lista zawiera pierwszy %n.</numerusform>
            <numerusform>Lista zawiera pierwsze %n.</numerusform>
            <numerusform>Lista zawiera pierwszych %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>Czas nagrania</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>Odtwórz około pół minuty muzyki. Jest analizowana tak jak Twoje utwory i nic z niej nie zostaje, chyba że to zapiszesz.</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>Albo wybierz plik: upuść go tutaj lub wklej za pomocą {key}.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Wybierz plik…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>Nie znaleziono mikrofonu. Podłącz go i otwórz to ponownie lub wybierz plik.</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>&amp;Zatrzymaj i posłuchaj</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Nagrywaj</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>Nagranie {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} z {most} sekund</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>To było za krótkie, by coś powiedzieć. Nagraj trochę dłużej.</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>Prawie nic nie było słychać. Czy mikrofon nie jest wyciszony i czy wybrano właściwy?</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>Posłuchaj pliku</translation>
    </message>
</context>
<context>
    <name>SpectrogramSection</name>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogram</translation>
    </message>
    <message>
        <source>No spectrogram: {reason}</source>
        <translation>Brak spektrogramu: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>Spektrogram melowy</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>Długość {length}, od {low} do {high}</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}, najgłośniej przy {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>Przyjmij wiele</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>Przyjmij propozycje dla utworów bez gatunku o &amp;pewności co najmniej:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>Przyjmij propozycje z „{place}” pasujące do „{search}”, o &amp;pewności co najmniej:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>Przyjmij propozycje z „{place}” o &amp;pewności co najmniej:</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>Także tam, gdzie program &amp;nie jest pewien</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>Utwory, które nie przypominają niczego, z czego program się uczył, zostają pominięte</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>Najmniejsza pewność w procentach</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>Ile jest prawdopodobnie trafnych, szacuje się na podstawie tego, jak często model miał rację w muzyce, której nigdy nie słyszał. Do plików nic jeszcze nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>Podgląd według gatunków</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>Prawdopodobnie trafne</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Przy&amp;jmij</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Przyjmij %n utwór</numerusform>
            <numerusform>&amp;Przyjmij %n utwory</numerusform>
            <numerusform>&amp;Przyjmij %n utworów</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>Żadna propozycja nie jest tak pewna.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>%n z nich ma teraz inny gatunek.</numerusform>
            <numerusform>%n z nich mają teraz inny gatunek.</numerusform>
            <numerusform>%n z nich ma teraz inny gatunek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>Popraw nazwy gatunków</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n utwór ma nazwy gatunków do poprawienia.</numerusform>
            <numerusform>%n utwory mają nazwy gatunków do poprawienia.</numerusform>
            <numerusform>%n utworów ma nazwy gatunków do poprawienia.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>Wszystkie tagi są zapisane tak jak na liście gatunków.</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>Tagi do poprawienia</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Obecny tag</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Zmienia się na</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>Tagi, które zapisują gatunek inaczej niż lista gatunków lub większość tagów, zawierają kilka gatunków w jednym tekście albo żadnego. Zapisane niejednolicie: jako liczba, np. (17), lub różnie w obrębie jednego tagu. Zaznaczone trafiają do „Gotowe do zapisu”.</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>Tag, który nie podaje gatunku, zostaje zastąpiony, gdy przyjmiesz propozycję dla utworu. Zaznacz go tylko po to, aby opróżnić go teraz; dla utworu nic już wtedy nie jest proponowane.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n utwór ma tekst, który nie nazywa żadnego gatunku.</numerusform>
            <numerusform>%n utwory mają tekst, który nie nazywa żadnego gatunku.</numerusform>
            <numerusform>%n utworów ma tekst, który nie nazywa żadnego gatunku.</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}, zapisane niejednolicie</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Przy&amp;jmij</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>&amp;Przyjmij %n utwór</numerusform>
            <numerusform>&amp;Przyjmij %n utwory</numerusform>
            <numerusform>&amp;Przyjmij %n utworów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>Gatunki w ciągu utworu</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>Naciśnij A, aby przyjąć propozycję, R, aby ją odrzucić, cyfrę, aby wybrać inny gatunek; spacja odtwarza utwór. Każdy krok można cofnąć przez Ctrl+Z, a żaden plik jeszcze się nie zmienia.</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>Przyjęte propozycje trafiają do „Gotowe do zapisu”. Zapis pokazuje, co zmieniłoby się w każdym pliku, zanim cokolwiek zrobi.</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>Pliki mają swoje gatunki. Zrób porządek w menu Narzędzia mówi, co zostało, a Historia może cofnąć każdy zapis, także za rok.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Rozumiem</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Zamknij komunikat</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Pasek narzędzi</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n utwór</numerusform>
            <numerusform>%n utwory</numerusform>
            <numerusform>%n utworów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n album</numerusform>
            <numerusform>%n albumy</numerusform>
            <numerusform>%n albumów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>Brakujące</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nie do odczytania</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapisane</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Bez muzyki</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Niepewne</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Do przeglądu</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>Tag zgodny</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Nieprzeanalizowane</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Utwory</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n utwór</numerusform>
            <numerusform>%n utwory</numerusform>
            <numerusform>%n utworów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>teraz niedostępny</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Cofnij: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Ponów: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}, rozwinięty</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}, zwinięty</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>Gatunki</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Gatunki</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>&amp;Etykiety modelu</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>To nie &amp;gatunek</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>Żaden plik się jeszcze nie zmienia; przemianowane gatunki trafiają do „Gotowe do zapisu”.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>Zas&amp;tosuj</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Resetuj…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>Zamknąć bez zastosowania zmian?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Edytuj dalej</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>Zastąpić Twoje gatunki tymi dołączonymi do programu?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Resetuj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>Liczenie zmian…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n propozycja</numerusform>
            <numerusform>%n propozycje</numerusform>
            <numerusform>%n propozycji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n niezgodność</numerusform>
            <numerusform>%n niezgodności</numerusform>
            <numerusform>%n niezgodności</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decyzja</numerusform>
            <numerusform>%n decyzje</numerusform>
            <numerusform>%n decyzji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n inteligentna lista</numerusform>
            <numerusform>%n inteligentne listy</numerusform>
            <numerusform>%n inteligentnych list</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>Żadna propozycja, decyzja ani lista się nie zmienia.</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>To zmienia: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n plik zawiera starą nazwę i czekałby na zapis.</numerusform>
            <numerusform>%n pliki zawierają starą nazwę i czekałyby na zapis.</numerusform>
            <numerusform>%n plików zawiera starą nazwę i czekałoby na zapis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>Upuść tutaj folder z muzyką</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>Genre Organizer słucha plików na tym komputerze. Nic go nie opuszcza i żaden plik się nie zmienia, dopóki tego nie zlecisz.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Dodaj folder…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. Słuchanie</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>Utwory są wczytywane i analizowane w tle.</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. Przegląd</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>Widać prawdopodobieństwo każdego gatunku; można go przyjąć lub zmienić.</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Zapis</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>Przyjęte gatunki trafiają do plików. Każdy zapis można cofnąć.</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>Zastąp go</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>Zachowaj i dodaj</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>Zapisz tagi</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Sprawdzanie plików…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>Jeśli gatunek już jest</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Tylko zmiany</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Tylko odmowy</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>Tylko bez zmian</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Które pliki są na liście</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Wszystkie czekające</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>Które utwory są zapisywane</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Utwory:</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>&amp;Jeśli gatunek już jest:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Pokaż:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>Zmienia się tylko gatunek; wszystko inne zostaje bez zmian. Stare gatunki są w historii, a zapis można cofnąć w każdej chwili.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>Żaden przyjęty gatunek nie czeka na zapis. Najpierw przyjmij propozycje.</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>Żaden z tych utworów nie ma przyjętego gatunku do zapisania.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n plik się zmieni</numerusform>
            <numerusform>%n pliki się zmienią</numerusform>
            <numerusform>%n plików się zmieni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n odmowa, plik nietknięty</numerusform>
            <numerusform>%n odmowy, pliki nietknięte</numerusform>
            <numerusform>%n odmów, pliki nietknięte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n plik traci gatunek, który ma teraz.</numerusform>
            <numerusform>%n pliki tracą gatunek, który mają teraz.</numerusform>
            <numerusform>%n plików traci gatunek, który ma teraz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>&amp;Zapisz %n plik</numerusform>
            <numerusform>&amp;Zapisz %n pliki</numerusform>
            <numerusform>&amp;Zapisz %n plików</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>Ta lista</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Zaznaczone</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>Zapisano %n plik</numerusform>
            <numerusform>Zapisano %n pliki</numerusform>
            <numerusform>Zapisano %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>Przywrócono %n plik</numerusform>
            <numerusform>Przywrócono %n pliki</numerusform>
            <numerusform>Przywrócono %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>Przeniesiono ponownie %n plik</numerusform>
            <numerusform>Przeniesiono ponownie %n pliki</numerusform>
            <numerusform>Przeniesiono ponownie %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>Przeniesiono z powrotem %n plik</numerusform>
            <numerusform>Przeniesiono z powrotem %n pliki</numerusform>
            <numerusform>Przeniesiono z powrotem %n plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>Utworzono ponownie %n kopię</numerusform>
            <numerusform>Utworzono ponownie %n kopie</numerusform>
            <numerusform>Utworzono ponownie %n kopii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>Usunięto %n kopię</numerusform>
            <numerusform>Usunięto %n kopie</numerusform>
            <numerusform>Usunięto %n kopii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
            <numerusform>%n bez zmian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n odmowa</numerusform>
            <numerusform>%n odmowy</numerusform>
            <numerusform>%n odmów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>jeden na rdzeń procesora</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>Słuchaj &amp;całego utworu</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>Działaj z &amp;niskim priorytetem</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>Utworów &amp;jednocześnie:</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>Ile utworów jest analizowanych jednocześnie. Ten komputer ma %n rdzeń.</numerusform>
            <numerusform>Ile utworów jest analizowanych jednocześnie. Ten komputer ma %n rdzenie.</numerusform>
            <numerusform>Ile utworów jest analizowanych jednocześnie. Ten komputer ma %n rdzeni.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>&amp;Fragmenty:</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>Ile części utworu jest słuchanych, rozłożonych na jego długości.</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>&amp;Długość fragmentu:</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>Dłuższe fragmenty są nieco pewniejsze i trwają dłużej.</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>Około sześć razy wolniej; pomaga przy utworach, które bardzo się zmieniają.</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>Inne programy pozostają szybkie podczas analizy.</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>Limit &amp;czasu:</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>Plik, który trwa dłużej, jest uznawany za błąd, a reszta idzie dalej.</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Zwarte wiersze</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Motyw:</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>Kolory okna.</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Rozmiar tekstu:</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>Względem rozmiaru tekstu pulpitu.</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>Pokazuje więcej utworów naraz.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Działa po ponownym uruchomieniu.</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>F&amp;oldery biblioteki…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>&amp;Obserwuj foldery</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>Automatycznie ucz się ponownie moich &amp;gatunków</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>Uwzględniaj resztę al&amp;bumu</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>Gdzie jest Twoja muzyka: dodawanie i usuwanie folderów oraz zmiana ich położenia.</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>Nowe pliki w folderach biblioteki są znajdowane i analizowane w ciągu minuty lub dwóch, gdy okno jest otwarte. To, co inne programy zmieniły wewnątrz plików, znajduje ponowne skanowanie.</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>Dotyczy gatunków, których nauczono program: po przyjęciu wystarczająco wielu kolejnych program uczy się ich ponownie i pokazuje, co by się zmieniło. Nic się nie zmienia bez zgody.</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>Utwory jednego wykonawcy na tym samym albumie mają zwykle ten sam gatunek, dlatego propozycja zależy też od tego, jak brzmią pozostałe. To, jak utwór brzmi sam, widać obok listy.</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>Czego dotyczy warunek</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Gatunek</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Który</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Usuń ten warunek</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>Przeglądaj według</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>Zapisuj kilka gatunków w ID3v2.3 jako lis&amp;tę</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>Aktualizuj &amp;też tagi ID3v1 i APE</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>Zachowaj czas &amp;modyfikacji plików</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>Zapisuj pliki z &amp;twardymi dowiązaniami</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>&amp;Jeśli gatunek już jest:</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>Podgląd przed każdym zapisem pozwala wybrać ponownie.</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>&amp;Separator ID3v2.3:</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>Tagi ID3v2.3 mieszczą jeden tekst; kilka gatunków jest nim łączonych.</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>Tak jak w ID3v2.4: więcej programów rozróżnia wtedy gatunki, ale niektóre stare pokazują tylko pierwszy.</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>Tam, gdzie plik ma je obok ID3v2. Żadne nie są dodawane.</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>Gdy włączone, inne programy mogą nie zauważyć zmiany.</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>Inne twarde dowiązania zachowują stary tag.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>Na podstawie tylko {seconds} s muzyki, więc mniej pewne.</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>Uwzględnione inne utwory z albumu: {count}. Sam utwór: {genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>Brzmi też jak: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>Usunięto {folder} z biblioteki; pliki są tam, gdzie były</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>Zmiana modelu</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>Instalowanie modelu</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Usuwanie modelu</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>Zmień gatunki</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>Zmieniono gatunki</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>Edytuj gatunki ({what})</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>Popraw nazwy gatunków</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>Nauka gatunków</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>Używanie wyuczonych gatunków</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>Przywracanie poprzednich gatunków</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Skanowanie</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>Sprawdzanie zmienionych folderów</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analizowanie</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Zapomnij brakujące utwory</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Ponowne wczytywanie</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Usuń folder</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>{old} jest teraz szukany w {new}</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>{old} jest teraz szukany w {new}; aby wrócić, wskaż ponownie poprzednie położenie</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>Zmień położenie folderu</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Eksportowanie</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Tworzenie kopii zapasowej</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Przywracanie</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>Porządkowanie plików</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Nowa lista odtwarzania</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Nowa inteligentna lista</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Zmień regułę</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Nowa lista podobnych utworów</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Importowanie list odtwarzania</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Importuj listy odtwarzania</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Eksportowanie list odtwarzania</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Kopiowanie plików</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Zmień nazwę listy odtwarzania</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Usuń listę odtwarzania</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>Dodaj do „{name}”</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>Usuń z „{name}”</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>Zmień kolejność „{name}”</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Eksportuj listę odtwarzania</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Przyjmij propozycję</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>Przyjmij {genres}</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Przy&amp;jmij</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>Przyjmij gatunek nadrzędny</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Odrzuć</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Pó&amp;źniej</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Czyści decyzję</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Wyczyść</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>Zachowaj tag</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>&amp;Zachowaj tagi</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>Nie pytaj więcej</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;Nie pytaj więcej</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pytaj ponownie</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>Przyjmij propozycje powyżej {share}</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>Przyjmij także niepewne</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>Przyjmij {genre} dla albumu {album}</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>Przyjmij dla {count} albumów</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}, utworów: {count}</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>Aktualizowanie propozycji</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Zmień ustawienia</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Zapisywanie tagów</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Cofanie</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>Edytowanie tagów</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>Zapisywanie okładek</translation>
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
        <translation>{rate} na sekundę</translation>
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
        <translation>została mniej niż minuta</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>zostało około {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>zostało około {hours} h</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
</context>
</TS>
