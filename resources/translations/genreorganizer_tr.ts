<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Genre Organizer</source>
        <translation>Genre Organizer hakkında</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Sürüm {version}</translation>
    </message>
    <message>
        <source>Listens to your music, shows the odds of each genre, and writes what you accept. Everything happens on this computer.</source>
        <translation>Müziğinizi dinler, her türün olasılığını gösterir ve kabul ettiklerinizi yazar. Her şey bu bilgisayarda olur.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Sürümler</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lisans</translation>
    </message>
    <message>
        <source>Genre Organizer is free software under the GNU General Public License, version 3 or later. It comes without any warranty.

The shipped models were trained on research data; their cards under Tools, Models tell which, and under what terms.</source>
        <translation>Genre Organizer, GNU Genel Kamu Lisansı sürüm 3 veya sonrası kapsamında özgür yazılımdır. Hiçbir garantisi yoktur.

Birlikte gelen modeller araştırma verileriyle eğitilmiştir; hangileriyle ve hangi koşullarla olduğu, Araçlar menüsündeki Modeller bölümünde, modellerin kartlarında yazar.</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>Add &amp;folder…</source>
        <translation>&amp;Klasör ekle…</translation>
    </message>
    <message>
        <source>Add a folder of music to the library</source>
        <translation>Kitaplığa bir müzik klasörü ekler</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Klasör ekle</translation>
    </message>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>Kitaplık klas&amp;örleri…</translation>
    </message>
    <message>
        <source>See, remove or relocate the library&apos;s folders</source>
        <translation>Kitaplık klasörlerini gösterir, kaldırır veya yerlerini değiştirir</translation>
    </message>
    <message>
        <source>For&amp;get missing tracks…</source>
        <translation>Eksik parçaları &amp;unut…</translation>
    </message>
    <message>
        <source>Remove the selected missing tracks from the library</source>
        <translation>Seçili eksik parçaları kitaplıktan kaldırır</translation>
    </message>
    <message>
        <source>S&amp;how in folder</source>
        <translation>Klasörde gö&amp;ster</translation>
    </message>
    <message>
        <source>Open the folder of the track in the file manager</source>
        <translation>Parçanın klasörünü dosya yöneticisinde açar</translation>
    </message>
    <message>
        <source>&amp;Rescan</source>
        <translation>Yeniden &amp;tara</translation>
    </message>
    <message>
        <source>Look for new, changed, moved and missing files</source>
        <translation>Yeni, değişmiş, taşınmış ve eksik dosyaları arar</translation>
    </message>
    <message>
        <source>Rea&amp;d all files again</source>
        <translation>Tüm &amp;dosyaları yeniden oku</translation>
    </message>
    <message>
        <source>Also read files whose size and time have not changed since the last scan</source>
        <translation>Son taramadan beri boyutu ve zamanı değişmeyen dosyaları da okur</translation>
    </message>
    <message>
        <source>&amp;Write tags…</source>
        <translation>&amp;Etiketleri yaz…</translation>
    </message>
    <message>
        <source>Write the accepted genres into the files, after a preview</source>
        <translation>Kabul edilen türleri önizlemeden sonra dosyalara yazar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Export the list as &amp;CSV…</source>
        <translation>Listeyi &amp;CSV olarak dışa aktar…</translation>
    </message>
    <message>
        <source>Save everything known about the tracks of this list</source>
        <translation>Bu listedeki parçalar hakkında bilinen her şeyi kaydeder</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Kitaplığı &amp;yedekle…</translation>
    </message>
    <message>
        <source>Save a copy of the library&apos;s database</source>
        <translation>Kitaplık veritabanının bir kopyasını kaydeder</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>Yedeği &amp;geri yükle…</translation>
    </message>
    <message>
        <source>Replace the library&apos;s database with a saved copy</source>
        <translation>Kitaplık veritabanını kaydedilmiş bir kopyayla değiştirir</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çık</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Undo what was done last: a decision, a change of a playlist, a write</source>
        <translation>Son yapılanı geri alır: bir karar, çalma listesi değişikliği veya yazma</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Redo what was undone last</source>
        <translation>Son geri alınanı yeniden yapar</translation>
    </message>
    <message>
        <source>Sele&amp;ct all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Bul</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Arama kutusuna gider</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ayar&amp;lar…</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message>
        <source>Accept the suggested genre and go on</source>
        <translation>Önerilen türü kabul edip devam eder</translation>
    </message>
    <message>
        <source>Accept also where n&amp;ot sure</source>
        <translation>Emin &amp;olunmayanlarda da kabul et</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>&amp;Reddet</translation>
    </message>
    <message>
        <source>The suggestion is wrong and nothing is to be written</source>
        <translation>Öneri yanlış, hiçbir şey yazılmayacak</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Daha &amp;sonra</translation>
    </message>
    <message>
        <source>Decide later: leave the track under “Not sure”</source>
        <translation>Kararı sonraya bırakır: parça “Emin değil” altında kalır</translation>
    </message>
    <message>
        <source>&amp;Genre…</source>
        <translation>T&amp;ür…</translation>
    </message>
    <message>
        <source>Type one or more genres</source>
        <translation>Türleri elle yazmanızı sağlar</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Türleri &amp;düzenle…</translation>
    </message>
    <message>
        <source>Add genres to the selected tracks, or remove some</source>
        <translation>Seçili parçalara tür ekler veya bazılarını kaldırır</translation>
    </message>
    <message>
        <source>Edit ot&amp;her tags…</source>
        <translation>Diğer etiketleri dü&amp;zenle…</translation>
    </message>
    <message>
        <source>&amp;Keep the tag</source>
        <translation>&amp;Etiketi koru</translation>
    </message>
    <message>
        <source>The tag is right and the suggestion is wrong</source>
        <translation>Etiket doğru, öneri yanlış</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>Bir daha sor&amp;ma</translation>
    </message>
    <message>
        <source>Leave this tag alone, whatever a model says</source>
        <translation>Model ne derse desin bu etikete dokunmaz</translation>
    </message>
    <message>
        <source>Ask aga&amp;in</source>
        <translation>Ye&amp;niden sor</translation>
    </message>
    <message>
        <source>Ask about this tag again</source>
        <translation>Bu etiketi yeniden sorar</translation>
    </message>
    <message>
        <source>Clear &amp;decision</source>
        <translation>Kararı tem&amp;izle</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Kararı temizler</translation>
    </message>
    <message>
        <source>&amp;Next track</source>
        <translation>&amp;Sonraki parça</translation>
    </message>
    <message>
        <source>&amp;Previous track</source>
        <translation>Önceki parç&amp;a</translation>
    </message>
    <message>
        <source>Accep&amp;t many…</source>
        <translation>To&amp;plu kabul…</translation>
    </message>
    <message>
        <source>Accept all suggestions that are sure enough, after a preview</source>
        <translation>Yeterince kesin olan tüm önerileri önizlemeden sonra kabul eder</translation>
    </message>
    <message>
        <source>P&amp;lay or pause</source>
        <translation>&amp;Çal veya duraklat</translation>
    </message>
    <message>
        <source>Seek &amp;forward</source>
        <translation>İle&amp;ri sar</translation>
    </message>
    <message>
        <source>Seek bac&amp;k</source>
        <translation>&amp;Geri sar</translation>
    </message>
    <message>
        <source>See what was written and moved, and undo it</source>
        <translation>Nelerin yazılıp taşındığını gösterir ve geri alır</translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analiz et</translation>
    </message>
    <message>
        <source>Edit the title, artist, album and other tags of the selected tracks</source>
        <translation>Seçili parçaların başlığını, sanatçısını, albümünü ve diğer etiketlerini düzenler</translation>
    </message>
    <message>
        <source>&amp;Add or replace cover…</source>
        <translation>Kapak &amp;ekle veya değiştir…</translation>
    </message>
    <message>
        <source>Use a picture as the cover of the selected tracks</source>
        <translation>Seçili parçalara kapak olarak bir resim koyar</translation>
    </message>
    <message>
        <source>&amp;Remove cover…</source>
        <translation>Kapağı &amp;kaldır…</translation>
    </message>
    <message>
        <source>Remove the cover from the selected tracks</source>
        <translation>Seçili parçalardan kapağı kaldırır</translation>
    </message>
    <message>
        <source>&amp;Save cover as…</source>
        <translation>Kapağı &amp;farklı kaydet…</translation>
    </message>
    <message>
        <source>Save the cover of the track as a file</source>
        <translation>Parçanın kapağını dosya olarak kaydeder</translation>
    </message>
    <message>
        <source>Play &amp;next</source>
        <translation>&amp;Sıradaki olarak çal</translation>
    </message>
    <message>
        <source>Accept also for those of the selected tracks that the program is not sure about</source>
        <translation>Seçili parçalardan programın emin olmadıkları için de kabul eder</translation>
    </message>
    <message>
        <source>This is for several tracks, some of them unsure. For a single track, press A.</source>
        <translation>Bu, bazılarından emin olunmayan birden çok parça içindir. Tek bir parça için A tuşuna basın.</translation>
    </message>
    <message>
        <source>Accept the &amp;broader genre</source>
        <translation>Üst türü kab&amp;ul et</translation>
    </message>
    <message>
        <source>Accept the genre above the suggested one, such as Jazz for Bebop, and go on</source>
        <translation>Önerilenin üst türünü kabul et (Bebop için Jazz gibi) ve devam et</translation>
    </message>
    <message>
        <source>This is for tags that the audio contradicts: they are under “Disagreements”.</source>
        <translation>Bu, sesle çelişen etiketler içindir; bunlar “Uyuşmazlıklar” altındadır.</translation>
    </message>
    <message>
        <source>&amp;Filter…</source>
        <translation>&amp;Filtrele…</translation>
    </message>
    <message>
        <source>Choose conditions that narrow the list</source>
        <translation>Listeyi daraltan koşulları seçer</translation>
    </message>
    <message>
        <source>Play the selected tracks after the current one</source>
        <translation>Seçili parçaları geçerli parçadan sonra çalar</translation>
    </message>
    <message>
        <source>Add to the &amp;queue</source>
        <translation>Sıraya &amp;ekle</translation>
    </message>
    <message>
        <source>Add the selected tracks to the end of the queue</source>
        <translation>Seçili parçaları sıranın sonuna ekler</translation>
    </message>
    <message>
        <source>Show the q&amp;ueue</source>
        <translation>Sırayı gös&amp;ter</translation>
    </message>
    <message>
        <source>See what plays next, and in what order</source>
        <translation>Sırada ne olduğunu ve hangi sırayla çalınacağını gösterir</translation>
    </message>
    <message>
        <source>&amp;Shuffle</source>
        <translation>&amp;Karışık çal</translation>
    </message>
    <message>
        <source>Play the list in random order</source>
        <translation>Listeyi rastgele sırayla çalar</translation>
    </message>
    <message>
        <source>&amp;Repeat the list</source>
        <translation>&amp;Listeyi tekrarla</translation>
    </message>
    <message>
        <source>Start over when the list ends</source>
        <translation>Liste bitince baştan başlar</translation>
    </message>
    <message>
        <source>Repeat the &amp;track</source>
        <translation>&amp;Parçayı tekrarla</translation>
    </message>
    <message>
        <source>Play the same track again and again</source>
        <translation>Aynı parçayı tekrar tekrar çalar</translation>
    </message>
    <message>
        <source>Sidebar or list</source>
        <translation>Kenar çubuğu veya liste</translation>
    </message>
    <message>
        <source>Go to the sidebar, and back to the list</source>
        <translation>Kenar çubuğuna gider ve listeye geri döner</translation>
    </message>
    <message>
        <source>&amp;5 stars</source>
        <translation>&amp;5 yıldız</translation>
    </message>
    <message>
        <source>Give the selected tracks 5 stars</source>
        <translation>Seçili parçalara 5 yıldız verir</translation>
    </message>
    <message>
        <source>&amp;4 stars</source>
        <translation>&amp;4 yıldız</translation>
    </message>
    <message>
        <source>Give the selected tracks 4 stars</source>
        <translation>Seçili parçalara 4 yıldız verir</translation>
    </message>
    <message>
        <source>&amp;3 stars</source>
        <translation>&amp;3 yıldız</translation>
    </message>
    <message>
        <source>Give the selected tracks 3 stars</source>
        <translation>Seçili parçalara 3 yıldız verir</translation>
    </message>
    <message>
        <source>&amp;2 stars</source>
        <translation>&amp;2 yıldız</translation>
    </message>
    <message>
        <source>Give the selected tracks 2 stars</source>
        <translation>Seçili parçalara 2 yıldız verir</translation>
    </message>
    <message>
        <source>&amp;1 star</source>
        <translation>&amp;1 yıldız</translation>
    </message>
    <message>
        <source>Give the selected tracks 1 star</source>
        <translation>Seçili parçalara 1 yıldız verir</translation>
    </message>
    <message>
        <source>&amp;No stars</source>
        <translation>&amp;Yıldız yok</translation>
    </message>
    <message>
        <source>Remove the stars from the selected tracks</source>
        <translation>Seçili parçaların yıldızlarını kaldırır</translation>
    </message>
    <message>
        <source>Analyze all tracks that have not been analyzed yet</source>
        <translation>Henüz analiz edilmemiş tüm parçaları analiz eder</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analiz et</translation>
    </message>
    <message>
        <source>Analyze &amp;selected again</source>
        <translation>&amp;Seçilenleri yeniden analiz et</translation>
    </message>
    <message>
        <source>Analyze the selected tracks again</source>
        <translation>Seçili parçaları yeniden analiz eder</translation>
    </message>
    <message>
        <source>&amp;What genre is this?</source>
        <translation>&amp;Bu hangi tür?</translation>
    </message>
    <message>
        <source>Record from a microphone, or choose a file, and see its genre</source>
        <translation>Mikrofondan kaydeder veya bir dosya seçtirir ve türünü gösterir</translation>
    </message>
    <message>
        <source>&amp;Organize files…</source>
        <translation>Dosyaları ye&amp;rleştir…</translation>
    </message>
    <message>
        <source>Move files into folders by genre, artist and album, after a preview</source>
        <translation>Önizlemeden sonra dosyaları tür, sanatçı ve albüme göre klasörlere taşır</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geçmiş…</translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Hatalar…</translation>
    </message>
    <message>
        <source>What could not be read, analyzed or written, and why</source>
        <translation>Okunamayan, analiz edilemeyen veya yazılamayanlar ve nedenleri</translation>
    </message>
    <message>
        <source>&amp;Clean up…</source>
        <translation>Düzene s&amp;ok…</translation>
    </message>
    <message>
        <source>Put the library in order step by step, the safest first</source>
        <translation>Kitaplığı en güvenli adımdan başlayarak adım adım düzene sokar</translation>
    </message>
    <message>
        <source>Clean up</source>
        <translation>Düzene sok</translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Yinelenenler…</translation>
    </message>
    <message>
        <source>Compare the files of one recording, keep one, move the others to the bin</source>
        <translation>Bir kaydın dosyalarını karşılaştırır, birini tutar, ötekileri çöp kutusuna taşır</translation>
    </message>
    <message>
        <source>&amp;Genres…</source>
        <translation>&amp;Türler…</translation>
    </message>
    <message>
        <source>Rename, merge and arrange genres; say what the labels mean</source>
        <translation>Türleri adlandırır, birleştirir, düzenler; sınıfların anlamını belirler</translation>
    </message>
    <message>
        <source>&amp;Tidy genre names…</source>
        <translation>Tür adlarını &amp;düzelt…</translation>
    </message>
    <message>
        <source>Spell the genres in tags as in the list of genres</source>
        <translation>Etiketlerdeki türleri tür listesindeki gibi yazar</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modeller…</translation>
    </message>
    <message>
        <source>The models, what they know and how well</source>
        <translation>Modeller, neleri bildikleri ve ne kadar iyi bildikleri</translation>
    </message>
    <message>
        <source>L&amp;earn my genres…</source>
        <translation>Türlerimi ö&amp;ğren…</translation>
    </message>
    <message>
        <source>Learn the genres of your own collection</source>
        <translation>Kendi koleksiyonunuzun türlerini öğrenir</translation>
    </message>
    <message>
        <source>&amp;Log…</source>
        <translation>Gün&amp;lük…</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Günlüğü gösterir</translation>
    </message>
    <message>
        <source>New p&amp;laylist…</source>
        <translation>&amp;Yeni çalma listesi…</translation>
    </message>
    <message>
        <source>Make a playlist from the selected tracks</source>
        <translation>Seçili parçalardan bir çalma listesi oluşturur</translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Çalma listesi</translation>
    </message>
    <message>
        <source>New s&amp;mart playlist…</source>
        <translation>Yeni &amp;akıllı çalma listesi…</translation>
    </message>
    <message>
        <source>Make a playlist that is kept by a rule</source>
        <translation>Bir kuralla yönetilen çalma listesi oluşturur</translation>
    </message>
    <message>
        <source>New playlist of &amp;similar tracks…</source>
        <translation>Yeni &amp;benzer parçalar listesi…</translation>
    </message>
    <message>
        <source>Make a playlist of what sounds like the selected tracks</source>
        <translation>Seçili parçalara benzeyenlerden bir çalma listesi oluşturur</translation>
    </message>
    <message>
        <source>Edit the r&amp;ule…</source>
        <translation>&amp;Kuralı düzenle…</translation>
    </message>
    <message>
        <source>Change what the smart playlist holds</source>
        <translation>Akıllı çalma listesinin içeriğini değiştirir</translation>
    </message>
    <message>
        <source>&amp;Import playlists…</source>
        <translation>Çalma listelerini &amp;içe aktar…</translation>
    </message>
    <message>
        <source>Make playlists from files that other players wrote</source>
        <translation>Başka çalarların yazdığı dosyalardan çalma listeleri oluşturur</translation>
    </message>
    <message>
        <source>Export se&amp;veral playlists…</source>
        <translation>Birkaç listeyi dı&amp;şa aktar…</translation>
    </message>
    <message>
        <source>Save several playlists as files in one folder</source>
        <translation>Birkaç çalma listesini bir klasöre dosya olarak kaydeder</translation>
    </message>
    <message>
        <source>&amp;Export playlist…</source>
        <translation>Listeyi dışa ak&amp;tar…</translation>
    </message>
    <message>
        <source>&amp;Copy files…</source>
        <translation>D&amp;osyaları kopyala…</translation>
    </message>
    <message>
        <source>Copy the playlist&apos;s files to a USB stick, memory card or phone</source>
        <translation>Çalma listesinin dosyalarını bir USB belleğe, hafıza kartına veya telefona kopyalar</translation>
    </message>
    <message>
        <source>Re&amp;name playlist…</source>
        <translation>Listeyi yeniden a&amp;dlandır…</translation>
    </message>
    <message>
        <source>&amp;Delete playlist</source>
        <translation>Listeyi &amp;sil</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Y&amp;ukarı taşı</translation>
    </message>
    <message>
        <source>Move the selected tracks up one place in the playlist</source>
        <translation>Seçili parçaları çalma listesinde bir yukarı taşır</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Aşa&amp;ğı taşı</translation>
    </message>
    <message>
        <source>Move the selected tracks down one place in the playlist</source>
        <translation>Seçili parçaları çalma listesinde bir aşağı taşır</translation>
    </message>
    <message>
        <source>Remove from playlist</source>
        <translation>Çalma listesinden kaldır</translation>
    </message>
    <message>
        <source>&amp;Tracks</source>
        <translation>&amp;Parçalar</translation>
    </message>
    <message>
        <source>Show the list track by track</source>
        <translation>Listeyi parça parça gösterir</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>&amp;Covers</source>
        <translation>&amp;Kapaklar</translation>
    </message>
    <message>
        <source>Show the covers of the list&apos;s albums</source>
        <translation>Listedeki albümlerin kapaklarını gösterir</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Kapaklar</translation>
    </message>
    <message>
        <source>Albu&amp;ms</source>
        <translation>Al&amp;bümler</translation>
    </message>
    <message>
        <source>Show the list by album: how far do its tracks agree?</source>
        <translation>Listeyi albüme göre gösterir: parçaları ne kadar uyuşuyor?</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albümler</translation>
    </message>
    <message>
        <source>&amp;Browse</source>
        <translation>Gö&amp;zat</translation>
    </message>
    <message>
        <source>Narrow the list by genre, artist, album, folder or year</source>
        <translation>Listeyi tür, sanatçı, albüm, klasör veya yıla göre daraltır</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Gözat</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;İnceleme</translation>
    </message>
    <message>
        <source>Go to the tracks that wait for a decision</source>
        <translation>Karar bekleyen parçalara gider</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>İnceleme</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>K&amp;enar çubuğu</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ayrı&amp;ntılar</translation>
    </message>
    <message>
        <source>Pla&amp;yer</source>
        <translation>Ça&amp;lar</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menü çubuğu</translation>
    </message>
    <message>
        <source>Open the first menu</source>
        <translation>İlk menüyü açar</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Kullanım kılavuzu</translation>
    </message>
    <message>
        <source>How to use the program, with pictures</source>
        <translation>Programın kullanımını resimlerle anlatır</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Klavye kısayo&amp;lları</translation>
    </message>
    <message>
        <source>&amp;About Genre Organizer</source>
        <translation>Genre Organizer &amp;hakkında</translation>
    </message>
</context>
<context>
    <name>AlbumGrid</name>
    <message>
        <source>Albums</source>
        <translation>Albümler</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n parça</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumTree</name>
    <message>
        <source>not analyzed</source>
        <translation>analiz edilmedi</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>emin değil</translation>
    </message>
    <message>
        <source>{votes} of {tracks} sound like {genre}</source>
        <translation>{votes}/{tracks} parça {genre} gibi</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, all {genre}</source>
        <translation>{sure}/{tracks} parça kesin, hepsi {genre}</translation>
    </message>
    <message>
        <source>{sure} of {tracks} sure, {votes} of them {genre}</source>
        <translation>{sure}/{tracks} parça kesin, {votes} tanesi {genre}</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(albüm yok)</translation>
    </message>
    <message>
        <source>Various artists</source>
        <translation>Çeşitli sanatçılar</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(farklı)</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>karar verildi</translation>
    </message>
    <message>
        <source>{count} to decide</source>
        <translation>{count} karar bekliyor</translation>
    </message>
    <message>
        <source>not sure ({genre} {share})</source>
        <translation>emin değil ({genre} {share})</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albüm</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Sanatçı</translation>
    </message>
    <message>
        <source>Sounds like</source>
        <translation>Benzediği tür</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Albums</source>
        <translation>Albümler</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n parça</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BinTexts</name>
    <message numerus="yes">
        <source>Move %n file(s) to the bin</source>
        <translation>
            <numerusform>%n dosyayı çöp kutusuna taşı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) moved to the bin.</source>
        <translation>
            <numerusform>%n dosya çöp kutusuna taşındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be moved and stay where they are.</source>
        <translation>
            <numerusform>%n dosya taşınamadı ve yerinde kalıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) brought back from the bin.</source>
        <translation>
            <numerusform>%n dosya çöp kutusundan geri getirildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be brought back by hand; look in the bin.</source>
        <translation>
            <numerusform>%n dosya elle geri getirilmeli; çöp kutusuna bakın.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowsePanes</name>
    <message>
        <source>Genre</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>All genres</source>
        <translation>Tüm türler</translation>
    </message>
    <message>
        <source>(no genre)</source>
        <translation>(tür yok)</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Sanatçı</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Tüm sanatçılar</translation>
    </message>
    <message>
        <source>(no artist)</source>
        <translation>(sanatçı yok)</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albüm</translation>
    </message>
    <message>
        <source>All albums</source>
        <translation>Tüm albümler</translation>
    </message>
    <message>
        <source>(no album)</source>
        <translation>(albüm yok)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>Tüm klasörler</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Tüm yıllar</translation>
    </message>
    <message>
        <source>(no year)</source>
        <translation>(yıl yok)</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>On yıl</translation>
    </message>
    <message>
        <source>All decades</source>
        <translation>Tüm on yıllar</translation>
    </message>
</context>
<context>
    <name>BulkGenresDialog</name>
    <message numerus="yes">
        <source>Edit genres of %n track(s)</source>
        <translation>
            <numerusform>%n parçanın türlerini düzenle</numerusform>
        </translation>
    </message>
    <message>
        <source>Another genre</source>
        <translation>Başka bir tür</translation>
    </message>
    <message>
        <source>Genre to add</source>
        <translation>Eklenecek tür</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>E&amp;kle</translation>
    </message>
    <message>
        <source>Genres of the tracks</source>
        <translation>Parçaların türleri</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Ticked: all tracks get the genre. Not ticked: none has it. Half-ticked: unchanged.</source>
        <translation>İşaretli: tüm parçalar türü alır. İşaretsiz: hiçbirinde olmaz. Yarı işaretli: değişmez.</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} / {all}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tümü</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>Adds {genres}.</source>
        <translation>{genres} eklenir.</translation>
    </message>
    <message>
        <source>Removes {genres}.</source>
        <translation>{genres} kaldırılır.</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Henüz bir şey değişmiyor.</translation>
    </message>
</context>
<context>
    <name>CleanUpDialog</name>
    <message>
        <source>Clean up</source>
        <translation>Düzene sok</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Sayılıyor…</translation>
    </message>
    <message>
        <source>From the safest to what needs your ear. Each step shows what it would do before it does it, and can be undone; no file changes before you write.</source>
        <translation>En güvenlisinden, sizin dinlemeniz gerekenlere doğru. Her adım, uygulanmadan önce ne yapacağını gösterir ve geri alınabilir; siz yazmadan hiçbir dosya değişmez.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n parça</numerusform>
        </translation>
    </message>
    <message>
        <source>about {count} of them likely right</source>
        <translation>yaklaşık {count} tanesi büyük olasılıkla doğru</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) without a genre have a suggestion</source>
        <translation>
            <numerusform>Türü olmayan %n parçanın önerisi var</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;İnceleme</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet</source>
        <translation>
            <numerusform>%n parça henüz analiz edilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analiz et</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy</source>
        <translation>
            <numerusform>%n parçada düzeltilecek tür adları var</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tidy…</source>
        <translation>Dü&amp;zelt…</translation>
    </message>
    <message>
        <source>Accept &amp;many…</source>
        <translation>&amp;Toplu kabul…</translation>
    </message>
    <message>
        <source>Tracks that are fine or ready to write</source>
        <translation>Sorunsuz ya da yazılmaya hazır parçalar</translation>
    </message>
    <message>
        <source>{key} brings you back here.</source>
        <translation>{key} sizi buraya geri getirir.</translation>
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
            <numerusform>%n sorunsuz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready to write</source>
        <translation>
            <numerusform>%n yazılmaya hazır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a genre, but another is suggested</source>
        <translation>
            <numerusform>%n parçanın türü var, ama başka bir tür öneriliyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) sound nothing like the genre in the tag</source>
        <translation>
            <numerusform>%n parça etiketteki türe hiç benzemiyor</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Karşılaştır</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) have a copy</source>
        <translation>
            <numerusform>%n dosyanın kopyası var</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Duplicates…</source>
        <translation>&amp;Yinelenenler…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) need your ear: nothing is suggested</source>
        <translation>
            <numerusform>%n parçayı sizin dinlemeniz gerekiyor: öneri yok</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Dinle</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written</source>
        <translation>
            <numerusform>%n dosya okunamadı, analiz edilemedi veya yazılamadı</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Failures…</source>
        <translation>&amp;Hatalar…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) are ready to write</source>
        <translation>
            <numerusform>%n parça yazılmaya hazır</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Yaz…</translation>
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
        <translation>{after} (önceki {before})</translation>
    </message>
    <message>
        <source>suggested: {genre}</source>
        <translation>önerilen: {genre}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Sanatçı</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albüm</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Önerilen</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>İkinci tahmin</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Şimdiki etiket</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edilen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Parça no</translation>
    </message>
    <message>
        <source>Album artist</source>
        <translation>Albüm sanatçısı</translation>
    </message>
    <message>
        <source>Disc</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Total tracks</source>
        <translation>Toplam parça</translation>
    </message>
    <message>
        <source>Total discs</source>
        <translation>Toplam disk</translation>
    </message>
    <message>
        <source>Composer</source>
        <translation>Besteci</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Gruplama</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Yorum</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bit hızı</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Çalınma sayısı</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Son çalınma</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Yol</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Probabilities by model</source>
        <translation>Modellere göre olasılıklar</translation>
    </message>
    <message>
        <source>Select a track first to compare what the models say.</source>
        <translation>Modellerin ne dediğini karşılaştırmak için önce bir parça seçin.</translation>
    </message>
    <message>
        <source>&amp;Let the built-in model listen to this track</source>
        <translation>Yerleşik model bu parçayı &amp;dinlesin</translation>
    </message>
    <message>
        <source>&amp;Let {model} listen to this track</source>
        <translation>{model} bu parçayı &amp;dinlesin</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Let %n ticked model(s) listen to this track</source>
        <translation>
            <numerusform>İşaretli %n model bu parçayı &amp;dinlesin</numerusform>
        </translation>
    </message>
    <message>
        <source>This model&apos;s first guess</source>
        <translation>Bu modelin ilk tahmini</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Karışıklık matrisi</translation>
    </message>
    <message>
        <source>{genre}: {told}</source>
        <translation>{genre}: {told}</translation>
    </message>
    <message>
        <source>{truth} taken for {said}: {count} of {total}</source>
        <translation>{truth}, {said} sanıldı: {total} içinde {count}</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files</source>
        <translation>Dosyaları kopyala</translation>
    </message>
    <message numerus="yes">
        <source>Copies the %n track(s) of “{name}”, with file names made of artist and title that any stick, card or phone can hold, and a playlist file beside them.</source>
        <translation>
            <numerusform>“{name}” listesindeki %n parçayı; sanatçı ve başlıktan oluşan, her belleğin, kartın ve telefonun kabul ettiği dosya adlarıyla ve yanlarında bir çalma listesi dosyasıyla kopyalar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Gözat…</translation>
    </message>
    <message>
        <source>Copy &amp;to:</source>
        <translation>Kopyalama y&amp;eri:</translation>
    </message>
    <message>
        <source>&amp;Number the files, for players that sort them by name</source>
        <translation>Dosyaları ada göre sıralayan çalarlar için &amp;numarala</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Choose the stick or card, or a folder on it.</source>
        <translation>Belleği, kartı veya üzerindeki bir klasörü seçin.</translation>
    </message>
    <message>
        <source>{folder} · {free} free</source>
        <translation>{folder} · {free} boş</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message numerus="yes">
        <source>Remove the cover of %n track(s)</source>
        <translation>
            <numerusform>%n parçanın kapağını kaldır</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover of %n track(s)</source>
        <translation>
            <numerusform>%n parçanın kapağı</numerusform>
        </translation>
    </message>
    <message>
        <source>Current cover</source>
        <translation>Şimdiki kapak</translation>
    </message>
    <message>
        <source>New cover</source>
        <translation>Yeni kapak</translation>
    </message>
    <message>
        <source>Reading covers…</source>
        <translation>Kapaklar okunuyor…</translation>
    </message>
    <message>
        <source>Choose &amp;picture…</source>
        <translation>&amp;Resim seç…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n dosyaya &amp;yaz</numerusform>
        </translation>
    </message>
    <message>
        <source>No cover</source>
        <translation>Kapak yok</translation>
    </message>
    <message>
        <source>Choose a picture, paste one, or drop one here.</source>
        <translation>Bir resim seçin, yapıştırın veya buraya bırakın.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
    <message>
        <source>Only the front cover changes; other pictures, such as back covers, the audio and all texts stay as they are. The picture is stored as it is. History keeps the old cover, and the change can be undone at any time.</source>
        <translation>Yalnızca ön kapak değişir; arka kapak gibi diğer resimler, ses ve tüm metinler olduğu gibi kalır. Resim olduğu gibi saklanır. Geçmiş eski kapağı saklar ve değişiklik istendiği zaman geri alınabilir.</translation>
    </message>
    <message>
        <source>Not all of the tracks have this cover.</source>
        <translation>Bu kapak parçaların hepsinde yok.</translation>
    </message>
    <message>
        <source>It cannot be shown.</source>
        <translation>Gösterilemiyor.</translation>
    </message>
    <message>
        <source>This picture is damaged or too large to be shown.</source>
        <translation>Bu resim bozuk veya gösterilemeyecek kadar büyük.</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif)</source>
        <translation>Resimler (*.jpg *.jpeg *.png *.webp *.gif)</translation>
    </message>
    <message>
        <source>Choose a cover</source>
        <translation>Kapak seç</translation>
    </message>
</context>
<context>
    <name>CoverFlows</name>
    <message>
        <source>There is no cover</source>
        <translation>Kapak yok</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kapak</translation>
    </message>
    <message>
        <source>Picture (*{ending})</source>
        <translation>Resim (*{ending})</translation>
    </message>
    <message>
        <source>Save cover</source>
        <translation>Kapağı kaydet</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>{file} kaydedildi</translation>
    </message>
</context>
<context>
    <name>CrashHandler</name>
    <message>
        <source>Something went wrong</source>
        <translation>Bir sorun oluştu</translation>
    </message>
    <message>
        <source>Genre Organizer ran into an internal error. Your files are safe and you can go on; if it happens again, please restart the program.</source>
        <translation>Genre Organizer bir iç hatayla karşılaştı. Dosyalarınız güvende, devam edebilirsiniz; yinelenirse programı yeniden başlatın.</translation>
    </message>
    <message>
        <source>Details are in the log: {path}</source>
        <translation>Ayrıntılar günlükte: {path}</translation>
    </message>
</context>
<context>
    <name>DecisionTexts</name>
    <message numerus="yes">
        <source>%n left out (not sure, or already decided).</source>
        <translation>
            <numerusform>%n parça atlandı (emin değil veya karar verilmiş).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted.</source>
        <translation>
            <numerusform>%n kabul edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (no broader genre, not sure, or already decided).</source>
        <translation>
            <numerusform>%n parça atlandı (üst türü yok, emin değil veya karar verilmiş).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{genres} accepted for %n track(s).</source>
        <translation>
            <numerusform>%n parça için {genres} kabul edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already had it.</source>
        <translation>
            <numerusform>%n parçada zaten vardı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n reddedildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left for later.</source>
        <translation>
            <numerusform>%n sonraya bırakıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, or not decided yet).</source>
        <translation>
            <numerusform>%n atlandı (yazılmış veya zaten karar verilmemiş).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) cleared.</source>
        <translation>
            <numerusform>%n karar temizlendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) kept.</source>
        <translation>
            <numerusform>%n etiket korundu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not asked about again.</source>
        <translation>
            <numerusform>%n etiket bir daha sorulmayacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) asked about again.</source>
        <translation>
            <numerusform>%n etiket yeniden sorulacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) changed.</source>
        <translation>
            <numerusform>%n parça değişti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing track(s) forgotten.</source>
        <translation>
            <numerusform>%n eksik parça unutuldu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) not undone: already written. Undo the write first.</source>
        <translation>
            <numerusform>%n karar geri alınmadı: zaten yazılmış. Önce yazmayı geri alın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s)</source>
        <translation>
            <numerusform>%n dosyaya yaz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo writing %n file(s)? Their tags will be as they were before.</source>
        <translation>
            <numerusform>%n dosyaya yazma geri alınsın mı? Etiketleri önceki haline döner.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the write</source>
        <translation>Yazmayı geri al</translation>
    </message>
    <message>
        <source>&amp;Undo the write</source>
        <translation>Yazmayı &amp;geri al</translation>
    </message>
    <message numerus="yes">
        <source>Write %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>%n dosyaya geri almadan önceki gibi yeniden yazılsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Yeniden yaz</translation>
    </message>
    <message>
        <source>&amp;Write again</source>
        <translation>&amp;Yeniden yaz</translation>
    </message>
    <message numerus="yes">
        <source>Organize %n file(s)</source>
        <translation>
            <numerusform>%n dosyayı yerleştir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n file(s)</source>
        <translation>
            <numerusform>%n dosyayı kopyala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) back to where they came from?</source>
        <translation>
            <numerusform>%n dosya eski yerine geri taşınsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Geri taşı</translation>
    </message>
    <message>
        <source>&amp;Move back</source>
        <translation>&amp;Geri taşı</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>%n dosya, geri almadan önceki gibi yeniden taşınsın mı?</numerusform>
        </translation>
    </message>
    <message>
        <source>Move again</source>
        <translation>Yeniden taşı</translation>
    </message>
    <message>
        <source>&amp;Move again</source>
        <translation>Yeniden &amp;taşı</translation>
    </message>
    <message numerus="yes">
        <source>Remove the %n file(s) that it made? The originals stay.</source>
        <translation>
            <numerusform>Oluşturulan %n dosya kaldırılsın mı? Özgün dosyalar kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove copies</source>
        <translation>Kopyaları kaldır</translation>
    </message>
    <message>
        <source>&amp;Remove copies</source>
        <translation>Kopyaları &amp;kaldır</translation>
    </message>
    <message numerus="yes">
        <source>Make the %n file(s) again, as before the undo?</source>
        <translation>
            <numerusform>%n dosya, geri almadan önceki gibi yeniden oluşturulsun mu?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Yeniden oluştur</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>Yeniden &amp;oluştur</translation>
    </message>
    <message numerus="yes">
        <source>This affects %n track(s).</source>
        <translation>
            <numerusform>Bu, %n parçayı ilgilendiriyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Already accepted: {count}. Those decisions are replaced.</source>
        <translation>Zaten kabul edilmiş: {count}. Bu kararlar değiştirilecek.</translation>
    </message>
    <message>
        <source>Already written: {count}. Those files will then have to be written again.</source>
        <translation>Zaten yazılmış: {count}. Bu dosyaların yeniden yazılması gerekecek.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s), about {right} of them likely right.</source>
        <translation>
            <numerusform>%n parça, yaklaşık {right} tanesi büyük olasılıkla doğru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The program is not sure about %n of them.</source>
        <translation>
            <numerusform>Program bunların %n tanesinden emin değil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (written, failed, or without a suggestion).</source>
        <translation>
            <numerusform>%n atlandı (yazılmış, başarısız veya önerisi yok).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Kapat</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Duplicates</source>
        <translation>Yinelenenler</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Yinelenenler aranıyor…</translation>
    </message>
    <message>
        <source>The ticked file of each recording is kept, at first the one of the best quality. The others go to the system&apos;s bin; Undo brings them back.</source>
        <translation>Her kaydın işaretli dosyası tutulur, başta en iyi kalitede olan. Ötekiler sistemin çöp kutusuna gider; Geri al onları geri getirir.</translation>
    </message>
    <message>
        <source>Recordings and their files</source>
        <translation>Kayıtlar ve dosyaları</translation>
    </message>
    <message>
        <source>Recording, and files to keep</source>
        <translation>Kayıt ve tutulacak dosyalar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bit hızı</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Yinelenen yok</translation>
    </message>
    <message>
        <source>Every recording is in your library once.</source>
        <translation>Her kayıt kitaplığınızda bir kez var.</translation>
    </message>
    <message>
        <source>Same &amp;genre for all copies</source>
        <translation>Tüm kopyalara aynı &amp;tür</translation>
    </message>
    <message>
        <source>&amp;Keep the ticked one…</source>
        <translation>İşaretliyi t&amp;ut…</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) here more than once, in {files} files.</source>
        <translation>
            <numerusform>%n kayıt burada birden çok kez, {files} dosyada var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s) only sound the same.</source>
        <translation>
            <numerusform>%n grup daha yalnızca kulağa aynı geliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) only sound the same.</source>
        <translation>
            <numerusform>%n grup yalnızca kulağa aynı geliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>same recording</source>
        <translation>aynı kayıt</translation>
    </message>
    <message>
        <source>sounds the same</source>
        <translation>kulağa aynı geliyor</translation>
    </message>
    <message numerus="yes">
        <source>Move %n file(s) to the system&apos;s bin?</source>
        <translation>
            <numerusform>%n dosya sistemin çöp kutusuna taşınsın mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them only sound(s) the same as the file that is kept.</source>
        <translation>
            <numerusform>Bunlardan %n tanesi, tutulan dosyayla yalnızca kulağa aynı geliyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Move to the bin</source>
        <translation>&amp;Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>EditPlanModel</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Alan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
</context>
<context>
    <name>EditTagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %n track(s)</source>
        <translation>
            <numerusform>%n parçanın etiketlerini düzenle</numerusform>
        </translation>
    </message>
    <message>
        <source>From the &amp;path:</source>
        <translation>&amp;Yoldan:</translation>
    </message>
    <message>
        <source>Pattern of the path</source>
        <translation>Yolun deseni</translation>
    </message>
    <message>
        <source>&amp;Remove extra spaces</source>
        <translation>&amp;Fazla boşlukları kaldır</translation>
    </message>
    <message>
        <source>Capitalize like English &amp;titles</source>
        <translation>İngilizce &amp;başlıklar gibi büyük harf kullan</translation>
    </message>
    <message>
        <source>&amp;Number the tracks from</source>
        <translation>Parçaları şundan başlayarak &amp;numaralandır</translation>
    </message>
    <message>
        <source>First track number</source>
        <translation>İlk parça numarası</translation>
    </message>
    <message>
        <source>and set the t&amp;otal</source>
        <translation>ve t&amp;oplamı da yaz</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Yaz</translation>
    </message>
    <message>
        <source>{field}:</source>
        <translation>{field}:</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Değişiklikler</translation>
    </message>
    <message>
        <source>Only these fields change; audio, pictures and everything else stay as they are. History keeps every edit, and each can be undone at any time.</source>
        <translation>Yalnızca bu alanlar değişir; ses, resimler ve geri kalan her şey olduğu gibi kalır. Geçmiş her değişikliği saklar ve her biri istendiği zaman geri alınabilir.</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>{position}. karakterde: {problem}</translation>
    </message>
    <message>
        <source>Nothing changes yet.</source>
        <translation>Henüz bir şey değişmiyor.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planlanıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n dosya değişecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n olduğu gibi bırakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n dosyaya &amp;yaz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Nothing to review yet</source>
        <translation>Henüz incelenecek bir şey yok</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed yet.</source>
        <translation>
            <numerusform>%n parça henüz analiz edilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Analyze</source>
        <translation>&amp;Analiz et</translation>
    </message>
    <message numerus="yes">
        <source>For %n track(s) no genre is likely enough to be suggested.</source>
        <translation>
            <numerusform>%n parça için önerilecek kadar olası bir tür yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is not &amp;sure</source>
        <translation>&amp;Emin olunmayanları göster</translation>
    </message>
    <message>
        <source>This step is done</source>
        <translation>Bu adım tamam</translation>
    </message>
    <message>
        <source>Clean up says what is left.</source>
        <translation>“Düzene sok” nelerin kaldığını söyler.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>{genre} is not a genre that this model knows.</source>
        <translation>{genre}, bu modelin bildiği bir tür değil.</translation>
    </message>
    <message>
        <source>No track in this list matches the search.</source>
        <translation>Bu listede aramaya uyan parça yok.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistDialog</name>
    <message>
        <source>Export playlist</source>
        <translation>Çalma listesini dışa aktar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Gözat…</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>D&amp;osya:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Dışa aktar</translation>
    </message>
    <message>
        <source>The file already exists and will be replaced.</source>
        <translation>Dosya zaten var ve değiştirilecek.</translation>
    </message>
</context>
<context>
    <name>ExportPlaylistsDialog</name>
    <message>
        <source>Export several playlists</source>
        <translation>Birkaç çalma listesini dışa aktar</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Çalma listeleri</translation>
    </message>
    <message>
        <source>A&amp;ll of them</source>
        <translation>&amp;Tümü</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Gözat…</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>Klas&amp;ör:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Dışa aktar</translation>
    </message>
    <message numerus="yes">
        <source>%n existing file(s) will be replaced.</source>
        <translation>
            <numerusform>Zaten var olan %n dosya değiştirilecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for the playlists</source>
        <translation>Çalma listeleri klasörü</translation>
    </message>
</context>
<context>
    <name>FailuresDialog</name>
    <message>
        <source>Failures</source>
        <translation>Hatalar</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Nedenine göre hatalar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Tümünü k&amp;opyala</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Yeniden dene</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… ve {count} daha</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read, analyzed or written.</source>
        <translation>
            <numerusform>%n dosya okunamadı, analiz edilemedi veya yazılamadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not readable: {reason}</source>
        <translation>Okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>Not analyzed: {reason}</source>
        <translation>Analiz edilmedi: {reason}</translation>
    </message>
    <message>
        <source>Not written: {reason}</source>
        <translation>Yazılmadı: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %n file(s)</source>
        <translation>
            <numerusform>%n dosyayı &amp;yeniden dene</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Retry all</source>
        <translation>Tümünü &amp;yeniden dene</translation>
    </message>
</context>
<context>
    <name>FetchDialog</name>
    <message>
        <source>Install musicnn</source>
        <translation>musicnn&apos;i kur</translation>
    </message>
    <message>
        <source>musicnn is a tagger of the Music Technology Group in Barcelona, under the free ISC licence. Used together with the default model, more suggestions are right; analyzing takes several times as long.</source>
        <translation>musicnn, Barselona&apos;daki Music Technology Group&apos;un özgür ISC lisanslı bir etiketleyicisidir. Varsayılan modelle birlikte kullanıldığında daha çok öneri doğru olur; analiz birkaç kat uzun sürer.</translation>
    </message>
    <message>
        <source>pip will fetch its published package (29 MB) from the Python Package Index. This is the only time that the program uses the network; nothing about you or your music is sent. If you have the package&apos;s file, choose “From a file” instead.</source>
        <translation>pip, yayımlanmış paketini (29 MB) Python Package Index&apos;ten indirecek. Programın ağı kullandığı tek an budur; siz veya müziğiniz hakkında hiçbir şey gönderilmez. Paketin dosyası sizde varsa “Dosyadan” seçeneğini kullanın.</translation>
    </message>
    <message>
        <source>&amp;Fetch and install</source>
        <translation>&amp;İndir ve kur</translation>
    </message>
</context>
<context>
    <name>FieldLine</name>
    <message>
        <source>What to do with {field}</source>
        <translation>{field} alanına ne yapılacağı</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Koru</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>‹multiple values›</source>
        <translation>‹birden çok değer›</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>&amp;Remove filter</source>
        <translation>Filtreyi &amp;kaldır</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrele</translation>
    </message>
    <message>
        <source>Choose conditions to narrow the list.</source>
        <translation>Listeyi daraltmak için koşullar seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) of this list match.</source>
        <translation>
            <numerusform>Bu listede %n parça uyuyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoldersDialog</name>
    <message>
        <source>Library folders</source>
        <translation>Kitaplık klasörleri</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Last scan</source>
        <translation>Son tarama</translation>
    </message>
    <message>
        <source>Removing a folder touches no file, and its decisions come back when it is added again. Relocate a folder that was moved or renamed; to go back, relocate it again.</source>
        <translation>Bir klasörü kaldırmak hiçbir dosyaya dokunmaz; yeniden eklendiğinde kararları geri gelir. Taşınan veya adı değişen klasörün yeni yerini gösterin; geri dönmek için eski yerini yeniden gösterin.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ekle…</translation>
    </message>
    <message>
        <source>Re&amp;locate…</source>
        <translation>&amp;Yerini değiştir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>{folder} (not available)</source>
        <translation>{folder} (şu anda yok)</translation>
    </message>
    <message>
        <source>Where is the folder now?</source>
        <translation>Klasör şimdi nerede?</translation>
    </message>
    <message>
        <source>Remove {folder} from the library? The files stay where they are.</source>
        <translation>{folder} kitaplıktan kaldırılsın mı? Dosyalar yerinde kalır.</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Klasörü kaldır</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>FormatChooser</name>
    <message>
        <source>&amp;Full paths (playlist may move, music may not)</source>
        <translation>&amp;Tam yollar (liste taşınabilir, müzik taşınamaz)</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Biçim:</translation>
    </message>
</context>
<context>
    <name>GenreDialog</name>
    <message numerus="yes">
        <source>Genre for %n track(s)</source>
        <translation>
            <numerusform>%n parçanın türü</numerusform>
        </translation>
    </message>
    <message>
        <source>Jazz; Blues</source>
        <translation>Jazz; Blues</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Türler</translation>
    </message>
    <message>
        <source>&amp;Genres (separate with ;):</source>
        <translation>&amp;Türler (; ile ayırın):</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message>
        <source>New in your library: {genres}</source>
        <translation>Kitaplığınızda yeni: {genres}</translation>
    </message>
</context>
<context>
    <name>GenrePage</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ekle</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>N&amp;o genre</source>
        <translation>&amp;Tür değil</translation>
    </message>
    <message>
        <source>Treat the selected names as no genre, like “Unknown”</source>
        <translation>Seçili adları, “Unknown” gibi, tür olmayan metin sayar</translation>
    </message>
    <message>
        <source>&amp;Merge into</source>
        <translation>Şununla &amp;birleştir</translation>
    </message>
    <message>
        <source>Add it as a genre, merge it into an existing one, or mark it as no genre. Several can be selected.</source>
        <translation>Tür olarak ekleyin, var olan bir türle birleştirin veya tür saymayın. Birkaçı seçilebilir.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Türler</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>In tags</source>
        <translation>Etiketlerde</translation>
    </message>
    <message>
        <source>Name of the genre</source>
        <translation>Türün adı</translation>
    </message>
    <message>
        <source>Broader genre</source>
        <translation>Üst tür</translation>
    </message>
    <message>
        <source>Other spellings, one per line</source>
        <translation>Diğer yazımlar, her satıra bir tane</translation>
    </message>
    <message>
        <source>&amp;Protected</source>
        <translation>&amp;Korumalı</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>A&amp;d:</translation>
    </message>
    <message>
        <source>&amp;Broader genre:</source>
        <translation>Ü&amp;st tür:</translation>
    </message>
    <message>
        <source>Other &amp;spellings, one per line:</source>
        <translation>Diğer &amp;yazımlar, her satıra bir tane:</translation>
    </message>
    <message>
        <source>Tags that hold a protected genre are never overwritten.</source>
        <translation>Korumalı bir tür içeren etiketlerin üzerine asla yazılmaz.</translation>
    </message>
    <message>
        <source>Other names in tags</source>
        <translation>Etiketlerdeki diğer adlar</translation>
    </message>
    <message>
        <source>{genre} (protected)</source>
        <translation>{genre} (korumalı)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>New genre</source>
        <translation>Yeni tür</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Kullanım kılavuzu</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Kılavuzda bul</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Yazma işlemleri</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Files of the write</source>
        <translation>Bu yazmanın dosyaları</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Önce</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Sonuç</translation>
    </message>
    <message>
        <source>Undo restores what each file held and where it was, unless another program has changed it since; such files are left alone.</source>
        <translation>Geri alma, dosyalarda önceden olanı ve dosyaların eski yerini geri getirir; o zamandan beri başka bir programın değiştirdiği dosyalara dokunulmaz.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Henüz bir şey yazılmadı</translation>
    </message>
    <message>
        <source>Every write is listed here with all its files, and can be undone.</source>
        <translation>Her yazma tüm dosyalarıyla burada listelenir ve geri alınabilir.</translation>
    </message>
    <message>
        <source>Undo &amp;selected files</source>
        <translation>&amp;Seçili dosyaları geri al</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>&amp;Tümünü geri al</translation>
    </message>
    <message>
        <source>Nothing was written</source>
        <translation>Hiçbir şey yazılmadı</translation>
    </message>
    <message>
        <source>Written again: {genres}</source>
        <translation>Yeniden yazıldı: {genres}</translation>
    </message>
    <message>
        <source>Undo: {genres}</source>
        <translation>Geri alma: {genres}</translation>
    </message>
    <message>
        <source>Files copied</source>
        <translation>Dosyalar kopyalandı</translation>
    </message>
    <message>
        <source>Files linked</source>
        <translation>Dosyalar bağlandı</translation>
    </message>
    <message>
        <source>Files moved</source>
        <translation>Dosyalar taşındı</translation>
    </message>
    <message>
        <source>Files copied again</source>
        <translation>Dosyalar yeniden kopyalandı</translation>
    </message>
    <message>
        <source>Files linked again</source>
        <translation>Dosyalar yeniden bağlandı</translation>
    </message>
    <message>
        <source>Files moved again</source>
        <translation>Dosyalar yeniden taşındı</translation>
    </message>
    <message>
        <source>Undo: copies removed</source>
        <translation>Geri alma: kopyalar kaldırıldı</translation>
    </message>
    <message>
        <source>Undo: files moved back</source>
        <translation>Geri alma: dosyalar geri taşındı</translation>
    </message>
    <message>
        <source>Tags edited</source>
        <translation>Etiketler düzenlendi</translation>
    </message>
    <message>
        <source>Tags edited again</source>
        <translation>Etiketler yeniden düzenlendi</translation>
    </message>
    <message>
        <source>Undo: tags as before</source>
        <translation>Geri alma: etiketler önceki gibi</translation>
    </message>
    <message>
        <source>Covers changed</source>
        <translation>Kapaklar değiştirildi</translation>
    </message>
    <message>
        <source>Covers changed again</source>
        <translation>Kapaklar yeniden değiştirildi</translation>
    </message>
    <message>
        <source>Undo: covers as before</source>
        <translation>Geri alma: kapaklar önceki gibi</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n dosya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written</source>
        <translation>
            <numerusform>%n yazıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored</source>
        <translation>
            <numerusform>%n geri yüklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n değişmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n işlenmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>undone on {when}</source>
        <translation>{when} tarihinde geri alındı</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n kaldırıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished</source>
        <translation>
            <numerusform>%n bitmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n made again</source>
        <translation>
            <numerusform>%n yeniden oluşturuldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved again</source>
        <translation>
            <numerusform>%n yeniden taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n written again</source>
        <translation>
            <numerusform>%n yeniden yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>refused: {reason}</source>
        <translation>işlenmedi: {reason}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopyalandı</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>bağlandı</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>yeniden oluşturuldu</translation>
    </message>
    <message>
        <source>moved again</source>
        <translation>yeniden taşındı</translation>
    </message>
    <message>
        <source>written again</source>
        <translation>yeniden yazıldı</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>geri yüklendi</translation>
    </message>
    <message>
        <source>written</source>
        <translation>yazıldı</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>taşındı</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>değişmedi</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>bitmedi</translation>
    </message>
    <message>
        <source>Make &amp;selected again</source>
        <translation>&amp;Seçilenleri yeniden oluştur</translation>
    </message>
    <message>
        <source>Make &amp;again</source>
        <translation>Yeniden oluşt&amp;ur</translation>
    </message>
    <message>
        <source>Move &amp;selected again</source>
        <translation>&amp;Seçilenleri yeniden taşı</translation>
    </message>
    <message>
        <source>Write &amp;again</source>
        <translation>Yeniden &amp;yaz</translation>
    </message>
    <message>
        <source>Move &amp;again</source>
        <translation>Yeniden t&amp;aşı</translation>
    </message>
    <message>
        <source>Write &amp;selected again</source>
        <translation>&amp;Seçilenleri yeniden yaz</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Kapak</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Tag now</source>
        <translation>Şimdiki etiket</translation>
    </message>
    <message>
        <source>What it sounds like</source>
        <translation>Kulağa ne gibi geliyor</translation>
    </message>
    <message>
        <source>Show all genres</source>
        <translation>Tüm türleri göster</translation>
    </message>
    <message>
        <source>Through the track</source>
        <translation>Parça boyunca</translation>
    </message>
    <message>
        <source>Sounds similar</source>
        <translation>Benzer parçalar</translation>
    </message>
    <message>
        <source>Similar tracks in your library</source>
        <translation>Kitaplığınızdaki benzer parçalar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>No track selected</source>
        <translation>Parça seçilmedi</translation>
    </message>
    <message>
        <source>Select a track to see its genres.</source>
        <translation>Türlerini görmek için bir parça seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks selected</source>
        <translation>
            <numerusform>%n parça seçildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept each suggestion</source>
        <translation>Her öneriyi kabul et</translation>
    </message>
    <message>
        <source>Accept {count} of {all}</source>
        <translation>{count} / {all} kabul et</translation>
    </message>
    <message>
        <source>Type a genre…</source>
        <translation>Tür yazın…</translation>
    </message>
    <message numerus="yes">
        <source>Accept {genre} for %n track(s)</source>
        <translation>
            <numerusform>%n parça için {genre} kabul et</numerusform>
        </translation>
    </message>
    <message>
        <source>Only tracks it is not sure about are left</source>
        <translation>Yalnızca emin olunmayan parçalar kaldı</translation>
    </message>
    <message>
        <source>All tracks have a decision</source>
        <translation>Tüm parçalar için karar verildi</translation>
    </message>
    <message numerus="yes">
        <source>… and for %n it is not sure about</source>
        <translation>
            <numerusform>… ve emin olunmayan %n parça için</numerusform>
        </translation>
    </message>
    <message>
        <source>Through the track, before learning</source>
        <translation>Parça boyunca, öğrenmeden önce</translation>
    </message>
    <message>
        <source>So far your own genres are known only for the track as a whole. Their timeline follows once the track has been analyzed.</source>
        <translation>Şimdilik kendi türleriniz yalnızca parçanın bütünü için biliniyor. Zaman çizelgeleri, parça analiz edilince gelir.</translation>
    </message>
    <message>
        <source>Your own genres are known only for the track as a whole: {reason}</source>
        <translation>Kendi türleriniz yalnızca parçanın bütünü için biliniyor: {reason}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Daha az göster</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n genres</source>
        <translation>
            <numerusform>%n türün tümünü göster</numerusform>
        </translation>
    </message>
    <message>
        <source>total {duration}</source>
        <translation>toplam {duration}</translation>
    </message>
    <message>
        <source>What they sound like</source>
        <translation>Kulağa ne gibi geliyorlar</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Ortak</translation>
    </message>
    <message>
        <source>no genre</source>
        <translation>tür yok</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>değişmedi</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Yazıldıktan sonra</translation>
    </message>
    <message>
        <source>If accepted</source>
        <translation>Kabul edilirse</translation>
    </message>
    <message>
        <source>Accept {genre} instead</source>
        <translation>Onun yerine {genre} kabul et</translation>
    </message>
    <message>
        <source>Accept {genre} anyway</source>
        <translation>Yine de {genre} kabul et</translation>
    </message>
    <message>
        <source>Accept {genre}</source>
        <translation>{genre} kabul et</translation>
    </message>
    <message>
        <source>Accepted: {genre}</source>
        <translation>Kabul edildi: {genre}</translation>
    </message>
    <message>
        <source>If you know its genre, press its number, or type it with G.</source>
        <translation>Türünü biliyorsanız numarasına basın veya G ile yazın.</translation>
    </message>
    <message>
        <source>Its tag stays as it is unless you choose a genre: press its number, or type it with G.</source>
        <translation>Bir tür seçmedikçe etiketi olduğu gibi kalır: türün numarasına basın veya G ile yazın.</translation>
    </message>
    <message>
        <source>If you have more music like this, name the genre of some tracks and let the program learn it.</source>
        <translation>Bunun gibi başka müziğiniz varsa birkaç parçanın türünü belirtin ve programın bunu öğrenmesini sağlayın.</translation>
    </message>
    <message>
        <source>If there is music in it after all, analyze it again, or type its genre with G.</source>
        <translation>Yine de içinde müzik varsa yeniden analiz edin veya türünü G ile yazın.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then analyze it again; or type its genre.</source>
        <translation>Dosyayı değiştirin veya onarın, sonra yeniden analiz edin; ya da türünü yazın.</translation>
    </message>
    <message>
        <source>Replace or repair the file, then read it again.</source>
        <translation>Dosyayı değiştirin veya onarın, sonra yeniden okuyun.</translation>
    </message>
    <message>
        <source>The file is unchanged. Solve the problem if you can, then write again.</source>
        <translation>Dosya olduğu gibi kaldı. Mümkünse sorunu giderin, sonra yeniden yazın.</translation>
    </message>
    <message>
        <source>You chose to keep this tag.</source>
        <translation>Bu etiketi korumayı seçtiniz.</translation>
    </message>
    <message>
        <source>The tag says {tag}, but it doesn&apos;t sound like {tag}. Accept {genre} if the tag is wrong, or keep the tag if it is right.</source>
        <translation>Etiket {tag} diyor ama kulağa {tag} gibi gelmiyor. Etiket yanlışsa {genre} kabul edin, doğruysa etiketi koruyun.</translation>
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
        <translation>{count}, son çalınma: {when}</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Albüm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Çalınma sayısı</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Sanatçı</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Önerilen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edilen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>(different)</source>
        <translation>(farklı)</translation>
    </message>
</context>
<context>
    <name>JobsStrip</name>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>{job} – paused</source>
        <translation>{job} – duraklatıldı</translation>
    </message>
    <message numerus="yes">
        <source>{job} (%n more waiting)</source>
        <translation>
            <numerusform>{job} (%n daha bekliyor)</numerusform>
        </translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>İptal ediliyor…</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>Labels of the model</source>
        <translation>Modelin sınıfları</translation>
    </message>
    <message>
        <source>Label of the model</source>
        <translation>Modelin sınıfı</translation>
    </message>
    <message>
        <source>Your genre</source>
        <translation>Sizin türünüz</translation>
    </message>
    <message>
        <source>Genre for the label {label}</source>
        <translation>{label} sınıfı için tür</translation>
    </message>
    <message>
        <source>Which of your genres each of the model&apos;s labels stands for.</source>
        <translation>Modelin her sınıfının hangi türünüze karşılık geldiği.</translation>
    </message>
    <message>
        <source>Labels appear here as soon as a model is installed.</source>
        <translation>Bir model kurulur kurulmaz sınıfları burada görünür.</translation>
    </message>
</context>
<context>
    <name>LearnDialog</name>
    <message>
        <source>Learn my genres</source>
        <translation>Türlerimi öğren</translation>
    </message>
    <message>
        <source>Learning progress</source>
        <translation>Öğrenmenin durumu</translation>
    </message>
    <message>
        <source>The program can learn the genres of your own collection from music whose genre is known. Tick what it is to learn. A genre needs 8 tracks by at least 3 artists, or from 3 albums.</source>
        <translation>Program, türü bilinen müzikten kendi koleksiyonunuzun türlerini öğrenebilir. Neyi öğreneceğini işaretleyin. Bir tür için en az 3 sanatçıdan veya 3 albümden 8 parça gerekir.</translation>
    </message>
    <message>
        <source>Genres that I accepted, and those in my files</source>
        <translation>Kabul ettiğim türler ve dosyalarımdakiler</translation>
    </message>
    <message>
        <source>Only genres that I accepted</source>
        <translation>Yalnızca kabul ettiğim türler</translation>
    </message>
    <message>
        <source>The names of my folders</source>
        <translation>Klasörlerimin adları</translation>
    </message>
    <message>
        <source>Folders below the library&apos;s folder</source>
        <translation>Kitaplık klasörünün altındaki klasörler</translation>
    </message>
    <message>
        <source>1: the first folder below the library&apos;s folder; 0: that folder itself</source>
        <translation>1: kitaplık klasörünün altındaki ilk klasör; 0: klasörün kendisi</translation>
    </message>
    <message>
        <source>&amp;Learn from</source>
        <translation>Ö&amp;ğrenme kaynağı</translation>
    </message>
    <message>
        <source>Genres to learn</source>
        <translation>Öğrenilecek türler</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Sanatçılar</translation>
    </message>
    <message>
        <source>Can be learned</source>
        <translation>Öğrenilebilir</translation>
    </message>
    <message>
        <source>How well each genre was learned</source>
        <translation>Her türün ne kadar iyi öğrenildiği</translation>
    </message>
    <message>
        <source>Right when suggested</source>
        <translation>Önerildiğinde doğru</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>Often taken for</source>
        <translation>En çok karıştırıldığı</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Resim</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Türler</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Review these %n next…</source>
        <translation>
            <numerusform>Sıradaki %n parçayı &amp;incele…</numerusform>
        </translation>
    </message>
    <message>
        <source>Tracks whose genre would teach it most</source>
        <translation>Türünü söylerseniz en çok şey öğretecek parçalar</translation>
    </message>
    <message>
        <source>&amp;Edit genres…</source>
        <translation>Türleri &amp;düzenle…</translation>
    </message>
    <message>
        <source>Say which names mean the same genre, which are broader, and which are no genre</source>
        <translation>Hangi adların aynı tür, hangilerinin daha geniş olduğunu ve hangilerinin tür olmadığını belirtin</translation>
    </message>
    <message>
        <source>&amp;Bring back the former</source>
        <translation>Öncekini &amp;geri getir</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;At</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Durdur</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Ö&amp;ğren</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Kullan</translation>
    </message>
    <message>
        <source>Looking for tracks whose genre is known…</source>
        <translation>Türü bilinen parçalar aranıyor…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message numerus="yes">
        <source>%n more track(s)</source>
        <translation>
            <numerusform>%n parça daha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more artist(s)</source>
        <translation>
            <numerusform>%n sanatçı daha</numerusform>
        </translation>
    </message>
    <message>
        <source>At most {count} genres are learned: those with the most tracks.</source>
        <translation>En çok {count} tür öğrenilir: en çok parçası olanlar.</translation>
    </message>
    <message numerus="yes">
        <source>With it, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Bununla %n öneri değişir.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the picture, each row is the true genre and each column what was guessed.</source>
        <translation>Resimde her satır gerçek tür, her sütun tahmin edilendir.</translation>
    </message>
    <message>
        <source>not yet: {what}</source>
        <translation>henüz değil: {what}</translation>
    </message>
    <message>
        <source>Learning needs at least two genres that have enough tracks.</source>
        <translation>Öğrenmek için yeterli parçası olan en az iki tür gerekir.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) with a genre take no part: they are not analyzed yet.</source>
        <translation>
            <numerusform>Türü olan %n parça katılmıyor: henüz analiz edilmediler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since it last learned, you have accepted the genres of %n track(s).</source>
        <translation>
            <numerusform>Son seferden bu yana %n parçanın türünü kabul ettiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning…</source>
        <translation>Öğreniliyor…</translation>
    </message>
    <message>
        <source>Applying what was learned to your tracks…</source>
        <translation>Parçalarınız öğrenilenlerle değerlendiriliyor…</translation>
    </message>
    <message>
        <source>Applying what was learned before to your tracks…</source>
        <translation>Parçalarınız daha önce öğrenilenlerle değerlendiriliyor…</translation>
    </message>
    <message>
        <source>Nothing was kept; your suggestions are as they were.</source>
        <translation>Hiçbir şey saklanmadı; önerileriniz olduğu gibi.</translation>
    </message>
    <message>
        <source>Looking for the tracks that would teach most…</source>
        <translation>En çok şey öğretecek parçalar aranıyor…</translation>
    </message>
    <message>
        <source>The genre of every analyzed track is known already.</source>
        <translation>Analiz edilen her parçanın türü zaten biliniyor.</translation>
    </message>
    <message>
        <source>In use. Your decisions stay as they are.</source>
        <translation>Kullanımda. Kararlarınız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>The former genres are back.</source>
        <translation>Önceki türler geri geldi.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Durduruldu.</translation>
    </message>
    <message>
        <source>Better than without learning.</source>
        <translation>Öğrenmeden yapılandan daha iyi.</translation>
    </message>
    <message>
        <source>Not better than without learning: more examples would help.</source>
        <translation>Öğrenmeden yapılandan daha iyi değil: daha çok örnek yardımcı olur.</translation>
    </message>
    <message>
        <source>Tried on music by artists that it had not learned from: of {count} tracks its best guess is right for {share} (between {low} and {high}).</source>
        <translation>Öğrenmediği sanatçıların müziğinde denendi: {count} parçada en iyi tahmininin doğru olma oranı {share} ({low} ile {high} arası).</translation>
    </message>
    <message>
        <source>Without learning it is {share} (between {low} and {high}).</source>
        <translation>Öğrenmeden bu oran {share} ({low} ile {high} arası).</translation>
    </message>
    <message>
        <source>It suggests a genre for {some} of the tracks, and is right for {share} of these; of the others it is not sure.</source>
        <translation>Tür önerdiği parçaların oranı {some}, bunlarda haklı olma oranı {share}; diğerlerinden emin değildir.</translation>
    </message>
</context>
<context>
    <name>LearningFlows</name>
    <message>
        <source>To review for learning</source>
        <translation>Öğrenme için inceleme</translation>
    </message>
    <message numerus="yes">
        <source>You have accepted %n genre(s) since yours were learned.</source>
        <translation>
            <numerusform>Türleriniz öğrenildiğinden beri %n tür kabul ettiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Learn again…</source>
        <translation>Yeniden öğ&amp;ren…</translation>
    </message>
    <message numerus="yes">
        <source>Your genres were learned again. With them, %n suggestion(s) would change.</source>
        <translation>
            <numerusform>Türleriniz yeniden öğrenildi. Bununla %n öneri değişir.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look…</source>
        <translation>&amp;Bak…</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Giriş düzeyi</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>sessiz</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>çok yüksek</translation>
    </message>
</context>
<context>
    <name>LibraryFlows</name>
    <message>
        <source>Add a folder of music</source>
        <translation>Müzik klasörü ekle</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be opened in a file manager.</source>
        <translation>{folder} klasörü dosya yöneticisinde açılamıyor.</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV olarak dışa aktar</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Kitaplığı yedekle</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message numerus="yes">
        <source>Replace the library with {file}? It was made on {date} and holds %n track(s).</source>
        <translation>
            <numerusform>Kitaplık {file} ile değiştirilsin mi? {date} tarihinde oluşturuldu ve %n parça içeriyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %n write(s) changed files ({files} in all); the files stay as they are, and the writes can still be undone in the history.</source>
        <translation>
            <numerusform>O zamandan beri %n yazma dosyaları değiştirdi (toplam {files}); dosyalar olduğu gibi kalır ve yazmalar geçmişten hâlâ geri alınabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The library as it is now is kept beside it; music files are not touched.</source>
        <translation>Şimdiki kitaplık yanında saklanır; müzik dosyalarına dokunulmaz.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Değiştir</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Eksik parçaları unut</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n missing track(s)? Their results and decisions are lost; a file that comes back is analyzed again. The history is kept.</source>
        <translation>
            <numerusform>%n eksik parça unutulsun mu? Sonuçları ve kararları kaybolur; geri gelen dosya yeniden analiz edilir. Geçmiş korunur.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Unut</translation>
    </message>
</context>
<context>
    <name>LibraryReports</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n yeni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n eksik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable</source>
        <translation>
            <numerusform>%n okunamıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n değişmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>Scanned: {counts}</source>
        <translation>Tarandı: {counts}</translation>
    </message>
    <message>
        <source>no audio files found</source>
        <translation>ses dosyası bulunamadı</translation>
    </message>
    <message numerus="yes">
        <source>Analyzed %n track(s)</source>
        <translation>
            <numerusform>%n parça analiz edildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n başarısız</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not available; is the drive connected?</source>
        <translation>
            <numerusform>%n dosya şu anda yok; sürücü bağlı mı?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n parça {file} dosyasına aktarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>The library was backed up as {file}</source>
        <translation>Kitaplık {file} olarak yedeklendi</translation>
    </message>
    <message>
        <source>The library was restored</source>
        <translation>Kitaplık geri yüklendi</translation>
    </message>
    <message>
        <source>The library was restored; the previous one is kept as {file}</source>
        <translation>Kitaplık geri yüklendi; önceki {file} olarak saklandı</translation>
    </message>
    <message numerus="yes">
        <source>Cover changes in %n file(s) cannot be undone: the old covers are lost or damaged</source>
        <translation>
            <numerusform>%n dosyanın kapağı geri alınamaz: eskileri kayıp veya bozuk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListHead</name>
    <message>
        <source>Search, or year&lt;1990, p(jazz)&gt;=0.6…</source>
        <translation>Ara veya year&lt;1990, p(jazz)&gt;=0.6…</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Bu listede ara</translation>
    </message>
</context>
<context>
    <name>ListenDialog</name>
    <message>
        <source>What genre is this?</source>
        <translation>Bu hangi tür?</translation>
    </message>
    <message>
        <source>&amp;Try another</source>
        <translation>&amp;Başkasını dene</translation>
    </message>
    <message>
        <source>&amp;Save the sound…</source>
        <translation>Sesi &amp;kaydet…</translation>
    </message>
    <message>
        <source>There is no audio in the clipboard.</source>
        <translation>Panoda ses yok.</translation>
    </message>
    <message>
        <source>Pasted clip</source>
        <translation>Yapıştırılan klip</translation>
    </message>
    <message>
        <source>Save the sound</source>
        <translation>Sesi kaydet</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}</source>
        <translation>{file} kaydedilemedi: {reason}</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>{file} olarak kaydedildi</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Klasörü aç</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Yenile</translation>
    </message>
    <message>
        <source>The log is empty.</source>
        <translation>Günlük boş.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Rat&amp;ing</source>
        <translation>P&amp;uan</translation>
    </message>
    <message>
        <source>Cover &amp;picture</source>
        <translation>K&amp;apak</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>Play&amp;back</source>
        <translation>Ça&amp;lma</translation>
    </message>
    <message>
        <source>&amp;Playlist</source>
        <translation>&amp;Çalma listesi</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Araçlar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
</context>
<context>
    <name>Message</name>
    <message>
        <source>&quot;(&quot; at character {number} is not closed</source>
        <translation>{number}. karakterdeki &quot;(&quot; kapatılmamış</translation>
    </message>
    <message>
        <source>&quot;)&quot; closes nothing</source>
        <translation>&quot;)&quot; hiçbir şeyi kapatmıyor</translation>
    </message>
    <message>
        <source>&quot;:&quot; or &quot;=&quot;</source>
        <translation>&quot;:&quot; veya &quot;=&quot;</translation>
    </message>
    <message>
        <source>&quot;p(&quot; is not closed</source>
        <translation>&quot;p(&quot; kapatılmamış</translation>
    </message>
    <message>
        <source>&quot;{alias}&quot; is already another spelling of &quot;{other}&quot;; merge &quot;{genre}&quot; into that or remove the spelling there</source>
        <translation>&quot;{alias}&quot; zaten &quot;{other}&quot; türünün başka bir yazımı; &quot;{genre}&quot; türünü onunla birleştirin veya yazımı oradan kaldırın</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; cannot be compared by size</source>
        <translation>&quot;{field}&quot; büyüklüğe göre karşılaştırılamaz</translation>
    </message>
    <message>
        <source>&quot;{flag}&quot; is a yes-or-no question</source>
        <translation>&quot;{flag}&quot; evet-hayır sorusudur</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; and &quot;{other}&quot; are spellings of one name; merge them</source>
        <translation>&quot;{genre}&quot; ve &quot;{other}&quot; aynı adın yazımları; birleştirin</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; cannot be below &quot;{parent}&quot;, which is below it</source>
        <translation>&quot;{genre}&quot;, altındaki &quot;{parent}&quot; türünün altında olamaz</translation>
    </message>
    <message>
        <source>&quot;{genre}&quot; is below &quot;{parent}&quot;, which does not exist</source>
        <translation>&quot;{genre}&quot;, var olmayan &quot;{parent}&quot; altında</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not a valid name</source>
        <translation>&quot;{id}&quot; geçerli bir ad değil</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; cannot be the name of a model: use small letters, digits and -</source>
        <translation>&quot;{name}&quot; model adı olamaz: küçük harf, rakam ve - kullanın</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is a smart playlist; change its rule instead</source>
        <translation>&quot;{name}&quot; akıllı çalma listesi; onun yerine kuralını değiştirin</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is no value here; expected {expected}</source>
        <translation>&quot;{text}&quot; burada değer değil; beklenen: {expected}</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not understood here</source>
        <translation>&quot;{text}&quot; burada anlaşılmıyor</translation>
    </message>
    <message>
        <source>1 more artist or album</source>
        <translation>1 sanatçı veya albüm daha</translation>
    </message>
    <message>
        <source>1 more track</source>
        <translation>1 parça daha</translation>
    </message>
    <message>
        <source>5 s instead of all</source>
        <translation>tümü yerine 5 sn</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>yüzde 95 aralığı</translation>
    </message>
    <message>
        <source>A cluster needs the package distributed, which is not installed; see “Large archives” in the guide</source>
        <translation>Küme için distributed paketi gerekir, ama kurulu değil; kılavuzda “Büyük arşivler” bölümüne bakın</translation>
    </message>
    <message>
        <source>A folder cannot be named {name}</source>
        <translation>Bir klasörün adı {name} olamaz</translation>
    </message>
    <message>
        <source>A folder needs its full path</source>
        <translation>Klasör için tam yol gerekir</translation>
    </message>
    <message>
        <source>A genre cannot be added and removed at once</source>
        <translation>Bir tür aynı anda hem eklenip hem kaldırılamaz</translation>
    </message>
    <message>
        <source>A genre needs a name with letters or digits</source>
        <translation>Tür adında harf veya rakam olmalı</translation>
    </message>
    <message>
        <source>A name is missing here</source>
        <translation>Burada bir ad eksik</translation>
    </message>
    <message>
        <source>A pattern needs a field, or all files would get the same name</source>
        <translation>Desende bir alan gerekir, yoksa tüm dosyaların adı aynı olur</translation>
    </message>
    <message>
        <source>A playlist needs a name</source>
        <translation>Çalma listesine bir ad gerekir</translation>
    </message>
    <message>
        <source>APE tag</source>
        <translation>APE etiketi</translation>
    </message>
    <message>
        <source>ASF attributes</source>
        <translation>ASF öznitelikleri</translation>
    </message>
    <message>
        <source>ASF metadata</source>
        <translation>ASF meta verileri</translation>
    </message>
    <message>
        <source>ASF metadata library</source>
        <translation>ASF meta veri kitaplığı</translation>
    </message>
    <message>
        <source>Add {expected}</source>
        <translation>{expected} ekleyin</translation>
    </message>
    <message>
        <source>A number from 1 to 99 is needed after the colon</source>
        <translation>İki noktadan sonra 1 ile 99 arasında bir sayı gerekir</translation>
    </message>
    <message>
        <source>All examples are {genre}; learning needs another genre to tell it from</source>
        <translation>Tüm örnekler {genre}; ayırt etmek için başka bir tür gerekir</translation>
    </message>
    <message>
        <source>Area under the curve</source>
        <translation>Eğri altındaki alan</translation>
    </message>
    <message>
        <source>A field such as {field} is needed between [ and ]</source>
        <translation>[ ile ] arasında {field} gibi bir alan gerekir</translation>
    </message>
    <message>
        <source>A field is missing between the braces</source>
        <translation>Süslü ayraçlar arasında bir alan eksik</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}</source>
        <translation>{folder} klasörü oluşturulamıyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the library {file}: its folder is not writable</source>
        <translation>{file} kitaplığı oluşturulamıyor: klasörü yazılabilir değil</translation>
    </message>
    <message>
        <source>Cannot make the lock {file}: {reason}</source>
        <translation>{file} kilidi oluşturulamıyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot move {file} aside: {reason}</source>
        <translation>{file} kenara alınamıyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot open the library {file}: {reason}</source>
        <translation>{file} kitaplığı açılamıyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot reach a Dask scheduler at {address}; start one with: dask scheduler</source>
        <translation>{address} adresinde bir Dask zamanlayıcısına ulaşılamıyor; şununla başlatın: dask scheduler</translation>
    </message>
    <message>
        <source>Cannot read the playlist {file}: {reason}</source>
        <translation>{file} çalma listesi okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot read the settings {file}: {reason}</source>
        <translation>{file} ayarları okunamıyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot restore {file}: {reason}</source>
        <translation>{file} geri yüklenemiyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot save the settings {file}: {reason}</source>
        <translation>{file} ayarları kaydedilemiyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot sort by &quot;{key}&quot;; possible: {keys}</source>
        <translation>&quot;{key}&quot; ile sıralanamaz; olası: {keys}</translation>
    </message>
    <message>
        <source>Cannot write the backup {file}: {reason}</source>
        <translation>{file} yedeği yazılamıyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot write the log {file}: {reason}</source>
        <translation>{file} günlüğü yazılamıyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {file}: {reason}</source>
        <translation>{file} yazılamıyor: {reason}</translation>
    </message>
    <message>
        <source>Cannot write {folder}: {reason}</source>
        <translation>{folder} yazılamıyor: {reason}</translation>
    </message>
    <message>
        <source>Copies in a folder of the library would be listed twice; choose one outside of it</source>
        <translation>Kitaplık klasöründeki kopyalar iki kez listelenir; dışarıda bir klasör seçin</translation>
    </message>
    <message>
        <source>Counted on {parts}.</source>
        <translation>Sayıldığı yer: {parts}.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Bozulma</translation>
    </message>
    <message>
        <source>Deleted files and those of other programs are not scanned</source>
        <translation>Silinen dosyalar ve başka programların dosyaları taranmaz</translation>
    </message>
    <message>
        <source>Each has a probability of its own. They were learned from what an AudioSet tagger said of free music and of excerpts of GTZAN, and measured on FMA&apos;s held-out blocks, of which no such label was known: against linear classifiers that learned AudioSet&apos;s own labels from VGGish embeddings, of each label the twentieth of the tracks that fits it best. An area under the curve of 0.5 is a guess, 1 is perfect.</source>
        <translation>Her birinin kendi olasılığı vardır. Bir AudioSet etiketleyicisinin özgür müzik ve GTZAN kesitleri için söylediklerinden öğrenildi, böyle sınıfların bilinmediği FMA&apos;nın ayrılmış bloklarında ölçüldü: AudioSet&apos;in kendi sınıflarını VGGish gömmelerinden öğrenen doğrusal sınıflandırıcılara karşı, her sınıf için ona en çok uyan yirmide birlik parçalarda. Eğri altındaki alan 0,5 ise rastgele tahmin, 1 ise kusursuzdur.</translation>
    </message>
    <message>
        <source>FLAC picture</source>
        <translation>FLAC resmi</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Figures on tracks it has not learned from, with 95% intervals. The system was chosen on the *validation* parts, not on the *test* parts.</source>
        <translation>Öğrenmediği parçalardaki sayılar, yüzde 95 aralıklarla. Sistem *test* bölümlerine göre değil, *doğrulama* bölümlerine göre seçildi.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Dosya zaten var</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dosya adı çok uzun</translation>
    </message>
    <message>
        <source>Further labels</source>
        <translation>Diğer sınıflar</translation>
    </message>
    <message>
        <source>GTZAN and FMA, whose genres differ as well</source>
        <translation>Türleri de farklı olan GTZAN ve FMA</translation>
    </message>
    <message>
        <source>GTZAN&apos;s recordings are commercial excerpts, and the licences of the FMA tracks vary; the recordings themselves are not part of it.</source>
        <translation>GTZAN kayıtları ticari kesitlerdir, FMA parçalarının lisansları çeşitlidir; kayıtların kendisi dahil değildir.</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Genre Organizer is not installed there</source>
        <translation>Genre Organizer orada kurulu değil</translation>
    </message>
    <message>
        <source>Genres outside the list can only come out as one of the list or as *not sure*.</source>
        <translation>Listede olmayan türler yalnızca listeden biri veya *emin değil* olarak çıkabilir.</translation>
    </message>
    <message>
        <source>How far its confidence can be trusted</source>
        <translation>Güven değerlerine ne kadar inanılabilir</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Ne kadar sık haklı</translation>
    </message>
    <message>
        <source>ID3v1 genre number</source>
        <translation>ID3v1 tür numarası</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Girdi/çıktı hatası</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Bir klasör</translation>
    </message>
    <message>
        <source>It also gives an embedding, by which similar tracks and strange ones are found.</source>
        <translation>Benzer ve alışılmadık parçaları bulmaya yarayan bir gömme de verir.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and other sounds that are no music.</source>
        <translation>Konuşma, gürültü ve müzik olmayan diğer sesleri fark etmez.</translation>
    </message>
    <message>
        <source>It listens to windows of a track&apos;s {features} and gives a probability for each of {count} genres: {genres}. A track&apos;s probability is the mean over its windows.</source>
        <translation>Parçanın {features} pencerelerini dinler ve {count} türün her biri için olasılık verir: {genres}. Parçanın olasılığı pencerelerinin ortalamasıdır.</translation>
    </message>
    <message>
        <source>It needs too much memory to be read.</source>
        <translation>Okunması çok fazla bellek istiyor.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} s and was skipped.</source>
        <translation>{seconds} saniyeden uzun sürdüğü için atlandı.</translation>
    </message>
    <message>
        <source>Applying what was learned failed: {reason}</source>
        <translation>Öğrenilenler uygulanamadı: {reason}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sınıf</translation>
    </message>
    <message>
        <source>Learning failed: {reason}</source>
        <translation>Öğrenme başarısız: {reason}</translation>
    </message>
    <message>
        <source>Left out, because they did not hold: {labels}. The same blocks decided that, so that the figures of the others are a little too good.</source>
        <translation>Yeterince güvenilir olmadıkları için dışarıda bırakılanlar: {labels}. Buna aynı bloklar karar verdiği için diğerlerinin sayıları biraz fazla iyidir.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Sınırlar</translation>
    </message>
    <message>
        <source>M3U8 – understood by nearly every player</source>
        <translation>M3U8 – neredeyse her çaların anladığı</translation>
    </message>
    <message>
        <source>MP3 at 128 kbit/s</source>
        <translation>128 kbit/sn MP3</translation>
    </message>
    <message>
        <source>MP3 at 32 kbit/s</source>
        <translation>32 kbit/sn MP3</translation>
    </message>
    <message>
        <source>MP3 at 64 kbit/s</source>
        <translation>64 kbit/sn MP3</translation>
    </message>
    <message>
        <source>MP4 tag</source>
        <translation>MP4 etiketi</translation>
    </message>
    <message>
        <source>Model `{model}`, version {version}; {count} parameters; licence of the weights {licence}.</source>
        <translation>Model `{model}`, sürüm {version}; {count} parametre; ağırlıkların lisansı {licence}.</translation>
    </message>
    <message>
        <source>Name each model once</source>
        <translation>Her modeli bir kez belirtin</translation>
    </message>
    <message>
        <source>No genre was given; type a name</source>
        <translation>Tür verilmedi; bir ad yazın</translation>
    </message>
    <message>
        <source>No model is installed; reinstall the program</source>
        <translation>Kurulu model yok; programı yeniden kurun</translation>
    </message>
    <message>
        <source>No room left on the disk of the library {file}; free some space</source>
        <translation>{file} kitaplığının diskinde yer kalmadı; yer açın</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Aygıtta yer kalmadı</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Böyle bir dosya veya klasör yok</translation>
    </message>
    <message>
        <source>No track was analyzed with this model; analyze your tracks first</source>
        <translation>Bu modelle analiz edilmiş parça yok; önce parçalarınızı analiz edin</translation>
    </message>
    <message>
        <source>No worker of the cluster can be used; {worker}: {reason}</source>
        <translation>Kümenin hiçbir işçisi kullanılamıyor; {worker}: {reason}</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Bir klasör değil</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, none has enough examples; next is {lack}</source>
        <translation>Henüz yetmiyor: öğrenmek için iki tür gerekir, hiçbirinin yeterli örneği yok; en yakını {lack}</translation>
    </message>
    <message>
        <source>Not enough yet: learning needs two genres, {genre} has enough examples; next is {lack}</source>
        <translation>Henüz yetmiyor: öğrenmek için iki tür gerekir, {genre} yeterli örneğe sahip; en yakını {lack}</translation>
    </message>
    <message>
        <source>Not measured: {what}.</source>
        <translation>Ölçülmedi: {what}.</translation>
    </message>
    <message>
        <source>It is not known how these tracks sound; analyze them first</source>
        <translation>Bu parçaların nasıl duyulduğu bilinmiyor; önce analiz edin</translation>
    </message>
    <message>
        <source>Nothing sounds like these tracks but copies of them</source>
        <translation>Bu parçalara kopyalarından başka benzeyen yok</translation>
    </message>
    <message>
        <source>There is nothing before {word}</source>
        <translation>{word} öncesinde bir şey yok</translation>
    </message>
    <message>
        <source>Name a genre to add or remove</source>
        <translation>Eklenecek veya kaldırılacak bir tür belirtin</translation>
    </message>
    <message>
        <source>ONNX Runtime cannot load its network; reinstall the model</source>
        <translation>ONNX Runtime ağını yükleyemiyor; modeli yeniden kurun</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Bozulmuş ve yabancı kayıtlarda</translation>
    </message>
    <message>
        <source>Only numbers have a width; {field} is text</source>
        <translation>Yalnızca sayıların genişliği olur; {field} metindir</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>İşleme izin verilmiyor</translation>
    </message>
    <message>
        <source>PLS – for older players and internet radios</source>
        <translation>PLS – eski çalarlar ve internet radyoları için</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Erişim reddedildi</translation>
    </message>
    <message>
        <source>Probabilities are calibrated (temperature {temperature}). Below {share} a track counts as *not sure*. Of the held-out tracks with a suggestion of at least the given confidence, so many were right:</source>
        <translation>Olasılıklar kalibre edilmiştir (sıcaklık {temperature}). {share} altındaki parça *emin değil* sayılır. Ayrılmış parçalardan en az verilen güvende önerisi olanların şu kadarı doğruydu:</translation>
    </message>
    <message>
        <source>Random seeds: {seeds}.</source>
        <translation>Rastgele tohumlar: {seeds}.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>Scans pass over this folder; choose another</source>
        <translation>Taramalar bu klasörü atlar; başka birini seçin</translation>
    </message>
    <message>
        <source>Shares in percent with 95% bootstrap intervals. *Unchanged*: the answer is that to the undamaged recording. *Sure and wrong*: of all recordings, those that got a suggestion instead of *not sure*, and a wrong one.</source>
        <translation>Paylar yüzde olarak, yüzde 95 bootstrap aralıklarıyla. *Değişmedi*: yanıt bozulmamış kaydınkiyle aynı. *Emin ve yanlış*: tüm kayıtlardan, *emin değil* yerine öneri alıp yanlış olanlar.</translation>
    </message>
    <message>
        <source>Speech, noise and other sounds that are no music are meant to come out as *not sure*, by the distance of their embedding from the training tracks; that is a safeguard, not a detector.</source>
        <translation>Konuşma, gürültü ve müzik olmayan diğer sesler, gömmelerinin eğitim parçalarına uzaklığıyla *emin değil* çıkmalıdır; bu bir önlemdir, algılayıcı değil.</translation>
    </message>
    <message>
        <source>Stopped: {count} files in a row cannot be reached, the last is {file}; connect the drive or scan again, then analyze again</source>
        <translation>Durduruldu: art arda {count} dosyaya ulaşılamıyor, sonuncusu {file}; sürücüyü bağlayın veya yeniden tarayın, sonra yeniden analiz edin</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Emin</translation>
    </message>
    <message>
        <source>Sure and wrong</source>
        <translation>Emin ve yanlış</translation>
    </message>
    <message>
        <source>The backup {file} is damaged; choose another one</source>
        <translation>{file} yedeği bozuk; başkasını seçin</translation>
    </message>
    <message>
        <source>The cluster at {address} has no workers; start some with: dask worker {address}</source>
        <translation>{address} adresindeki kümenin işçisi yok; şununla başlatın: dask worker {address}</translation>
    </message>
    <message>
        <source>The cluster failed ({error}).</source>
        <translation>Küme başarısız oldu ({error}).</translation>
    </message>
    <message>
        <source>The connection to the cluster at {address} was lost; what was analyzed is kept. To go on, run the command again</source>
        <translation>{address} adresindeki kümeyle bağlantı kesildi; analiz edilenler korunur. Devam etmek için komutu yeniden çalıştırın</translation>
    </message>
    <message>
        <source>The disk of the library {file} reports an error; check the disk</source>
        <translation>{file} kitaplığının diski hata bildiriyor; diski denetleyin</translation>
    </message>
    <message>
        <source>The drive of the library {file} cannot make sure that what is written is kept; keep the library on another drive (--db)</source>
        <translation>{file} kitaplığının sürücüsü yazılanların saklanacağını güvence edemiyor; kitaplığı başka sürücüde tutun (--db)</translation>
    </message>
    <message>
        <source>The drive of the library {file} does not support file locks; keep the library on another drive (--db)</source>
        <translation>{file} kitaplığının sürücüsü dosya kilitlerini desteklemiyor; kitaplığı başka sürücüde tutun (--db)</translation>
    </message>
    <message>
        <source>The files of these tracks have been written since; undo the write first</source>
        <translation>Bu parçaların dosyaları sonradan yazıldı; önce yazmayı geri alın</translation>
    </message>
    <message>
        <source>The folder is empty but held music before; is its drive connected? If it is meant to be empty, remove it from the library.</source>
        <translation>Klasör boş ama önceden müzik vardı; sürücüsü bağlı mı? Boş olması gerekiyorsa kitaplıktan kaldırın.</translation>
    </message>
    <message>
        <source>The folder is not there; is its drive connected?</source>
        <translation>Klasör yok; sürücüsü bağlı mı?</translation>
    </message>
    <message>
        <source>The library {file} cannot be opened; its folder must be there and be writable</source>
        <translation>{file} kitaplığı açılamıyor; klasörü var ve yazılabilir olmalı</translation>
    </message>
    <message>
        <source>The library {file} cannot be written; check its permissions</source>
        <translation>{file} kitaplığına yazılamıyor; izinlerini denetleyin</translation>
    </message>
    <message>
        <source>The library {file} is busy: another program is writing to it; try again in a moment</source>
        <translation>{file} kitaplığı meşgul: başka bir program yazıyor; birazdan yeniden deneyin</translation>
    </message>
    <message>
        <source>The library {file} is busy: another scan, analysis or write is running; wait for it or cancel it, then try again</source>
        <translation>{file} kitaplığı meşgul: başka bir tarama, analiz veya yazma sürüyor; bekleyin veya iptal edin, sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>The library {file} is damaged; restore a backup (there may be some in {folder})</source>
        <translation>{file} kitaplığı bozuk; bir yedeği geri yükleyin ({folder} içinde olabilir)</translation>
    </message>
    <message>
        <source>The library {file} was made by a newer version of Genre Organizer; update the program</source>
        <translation>{file} kitaplığı Genre Organizer&apos;ın daha yeni bir sürümünce oluşturulmuş; programı güncelleyin</translation>
    </message>
    <message>
        <source>The playlist declares entities, which are not read</source>
        <translation>Çalma listesi varlık bildiriyor; bunlar okunmaz</translation>
    </message>
    <message>
        <source>The playlist is gone</source>
        <translation>Çalma listesi artık yok</translation>
    </message>
    <message>
        <source>The playlist is not PLS: it has no line [playlist]</source>
        <translation>Çalma listesi PLS değil: [playlist] satırı yok</translation>
    </message>
    <message>
        <source>The playlist is not WPL: it has no element smil</source>
        <translation>Çalma listesi WPL değil: smil öğesi yok</translation>
    </message>
    <message>
        <source>The playlist is not {format}: {reason}</source>
        <translation>Çalma listesi {format} değil: {reason}</translation>
    </message>
    <message>
        <source>The playlist was changed meanwhile; try again</source>
        <translation>Çalma listesi bu arada değişti; yeniden deneyin</translation>
    </message>
    <message>
        <source>The process reading it ended unexpectedly (status {status}).</source>
        <translation>Onu okuyan süreç beklenmedik şekilde sona erdi (durum {status}).</translation>
    </message>
    <message>
        <source>The program is being closed</source>
        <translation>Program kapatılıyor</translation>
    </message>
    <message>
        <source>The query has too many parts</source>
        <translation>Sorgunun çok fazla bölümü var</translation>
    </message>
    <message>
        <source>The query is nested too deeply</source>
        <translation>Sorgu çok iç içe</translation>
    </message>
    <message>
        <source>The query is too long</source>
        <translation>Sorgu çok uzun</translation>
    </message>
    <message>
        <source>The quote at character {number} is not closed</source>
        <translation>{number}. karakterdeki tırnak kapatılmamış</translation>
    </message>
    <message>
        <source>The ten GTZAN genres were learned from a few hundred excerpts, most of them American or British and older than 2002.</source>
        <translation>On GTZAN türü, çoğu Amerikan veya İngiliz ve 2002&apos;den eski birkaç yüz kesitten öğrenildi.</translation>
    </message>
    <message>
        <source>The worker processes do not start (status {status}).</source>
        <translation>İşçi süreçler başlamıyor (durum {status}).</translation>
    </message>
    <message>
        <source>The worker processes do not start in time.</source>
        <translation>İşçi süreçler zamanında başlamıyor.</translation>
    </message>
    <message>
        <source>The {bracket} is not closed</source>
        <translation>{bracket} kapatılmamış</translation>
    </message>
    <message>
        <source>There is already a playlist &quot;{name}&quot;; choose another name</source>
        <translation>&quot;{name}&quot; çalma listesi zaten var; başka ad seçin</translation>
    </message>
    <message>
        <source>There is a {bracket} that nothing opens; write it twice to use it as text</source>
        <translation>Açılmamış bir {bracket} var; kendisini yazmak için iki kez yazın</translation>
    </message>
    <message>
        <source>There is another model called {name}; choose another name</source>
        <translation>{name} adlı başka bir model var; başka ad seçin</translation>
    </message>
    <message>
        <source>There is no batch {batch}</source>
        <translation>{batch} işlemi yok</translation>
    </message>
    <message>
        <source>There is no batch {batch}; the history lists them</source>
        <translation>{batch} işlemi yok; geçmişte listelenir</translation>
    </message>
    <message>
        <source>There is no decision to undo</source>
        <translation>Geri alınacak karar yok</translation>
    </message>
    <message>
        <source>There is no field &quot;{field}&quot;; put quotes around the text to search for it</source>
        <translation>&quot;{field}&quot; alanı yok; metin olarak aramak için tırnak içine alın</translation>
    </message>
    <message>
        <source>There is no field {name}; did you mean {field}?</source>
        <translation>{name} alanı yok; şunu mu demek istediniz: {field}?</translation>
    </message>
    <message>
        <source>There is no field {name}; there are: {fields}</source>
        <translation>{name} alanı yok; olanlar: {fields}</translation>
    </message>
    <message>
        <source>There is no former version of {name}</source>
        <translation>{name} için önceki sürüm yok</translation>
    </message>
    <message>
        <source>There is no genre &quot;{genre}&quot;</source>
        <translation>&quot;{genre}&quot; türü yok</translation>
    </message>
    <message>
        <source>There is no library {file}</source>
        <translation>{file} kitaplığı yok</translation>
    </message>
    <message>
        <source>There is no model &quot;{model}&quot;</source>
        <translation>&quot;{model}&quot; modeli yok</translation>
    </message>
    <message>
        <source>There is no playlist &quot;{name}&quot;</source>
        <translation>&quot;{name}&quot; çalma listesi yok</translation>
    </message>
    <message>
        <source>There is no room: {needed} are needed in {folder}, {free} are free</source>
        <translation>Yer yok: {folder} içinde {needed} gerekiyor, {free} boş</translation>
    </message>
    <message>
        <source>There is no track with a genre to learn from</source>
        <translation>Öğrenilecek türü olan parça yok</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Geri alınacak bir şey yok</translation>
    </message>
    <message>
        <source>There is nothing to undo: no file was changed, or all are undone already</source>
        <translation>Geri alınacak bir şey yok: hiçbir dosya değişmedi veya tümü zaten geri alındı</translation>
    </message>
    <message>
        <source>These files belong to several batches; undo one batch at a time</source>
        <translation>Bu dosyalar birkaç işleme ait; her seferinde bir işlemi geri alın</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Two workers ended unexpectedly while they were reading it.</source>
        <translation>İki işçi onu okurken beklenmedik biçimde sonlandı.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Değişmedi</translation>
    </message>
    <message>
        <source>Unexpected error ({error}); the log has the details.</source>
        <translation>Beklenmeyen hata ({error}); ayrıntılar günlükte.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Vorbis comments</source>
        <translation>Vorbis yorumları</translation>
    </message>
    <message>
        <source>WPL cannot hold a name with control characters; export as XSPF</source>
        <translation>WPL, denetim karakterli bir adı tutamaz; XSPF olarak aktarın</translation>
    </message>
    <message>
        <source>WPL – for Windows Media Player</source>
        <translation>WPL – Windows Media Player için</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ne yapar</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Kötü olduğu konular</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Neyle eğitildi</translation>
    </message>
    <message>
        <source>What the embedding knows</source>
        <translation>Gömmenin bildikleri</translation>
    </message>
    <message>
        <source>Worker {worker} is left out: {reason}</source>
        <translation>{worker} işçisi dışarıda bırakıldı: {reason}</translation>
    </message>
    <message>
        <source>Worker {worker} was lost; its files are analyzed elsewhere</source>
        <translation>{worker} işçisi kayboldu; dosyaları başka yerde analiz ediliyor</translation>
    </message>
    <message>
        <source>XSPF – XML with titles</source>
        <translation>XSPF – başlıklı XML</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>bir GIF resmi</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>bir JPEG resmi</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>bir PDF belgesi</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <translation>bir PNG resmi</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>bir ZIP arşivi</translation>
    </message>
    <message>
        <source>a comparison, e.g. &gt;=0.6</source>
        <translation>bir karşılaştırma, örn. &gt;=0.6</translation>
    </message>
    <message>
        <source>a date, e.g. 2025, 2025-06 or 2025-06-30</source>
        <translation>bir tarih, örn. 2025, 2025-06 veya 2025-06-30</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>klasör gereken yerde bir dosya var</translation>
    </message>
    <message>
        <source>a genre, e.g. p(jazz)&gt;=0.6</source>
        <translation>bir tür, örn. p(jazz)&gt;=0.6</translation>
    </message>
    <message>
        <source>a guess is 0.5</source>
        <translation>rastgele tahmin: 0,5</translation>
    </message>
    <message>
        <source>a hard link cannot lead to another drive; copy it</source>
        <translation>sabit bağlantı başka bir sürücüye gidemez; kopyalayın</translation>
    </message>
    <message>
        <source>a length, e.g. 3:45 or 225 (seconds)</source>
        <translation>bir süre, örn. 3:45 veya 225 (saniye)</translation>
    </message>
    <message>
        <source>a model has 2 to {most} labels, all different</source>
        <translation>bir modelin, hepsi farklı, 2 ile {most} arasında sınıfı olur</translation>
    </message>
    <message>
        <source>a number from 0 to 1 or a percentage, e.g. 0.6 or 60%</source>
        <translation>0 ile 1 arası bir sayı veya yüzde, örn. 0.6 veya 60%</translation>
    </message>
    <message>
        <source>a number, e.g. 1990</source>
        <translation>bir sayı, örn. 1990</translation>
    </message>
    <message>
        <source>a path, e.g. {example}</source>
        <translation>bir yol, örn. {example}</translation>
    </message>
    <message>
        <source>a path, such as {example}</source>
        <translation>bir yol, örneğin {example}</translation>
    </message>
    <message>
        <source>a playlist</source>
        <translation>bir çalma listesi</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>bir program</translation>
    </message>
    <message>
        <source>a tag that held its genre is not there any more</source>
        <translation>türünü içeren bir etiket artık yok</translation>
    </message>
    <message>
        <source>a tagger has 1 to {most} tags</source>
        <translation>bir etiketleyicinin 1 ile {most} arasında etiketi olur</translation>
    </message>
    <message>
        <source>a value, e.g. {example}</source>
        <translation>bir değer, örn. {example}</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>bir web sayfası</translation>
    </message>
    <message>
        <source>a word, field:value, p(genre)&gt;=0.6 or a parenthesis</source>
        <translation>bir sözcük, field:value, p(genre)&gt;=0.6 veya parantez</translation>
    </message>
    <message>
        <source>album</source>
        <translation>albüm</translation>
    </message>
    <message>
        <source>album artist</source>
        <translation>albüm sanatçısı</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tümü</translation>
    </message>
    <message>
        <source>all labels</source>
        <translation>tüm sınıflar</translation>
    </message>
    <message>
        <source>an ID3 tag stands before the {format} file; remove it first</source>
        <translation>{format} dosyasından önce bir ID3 etiketi var; önce onu kaldırın</translation>
    </message>
    <message>
        <source>an internet address, not a file</source>
        <translation>bir internet adresi, dosya değil</translation>
    </message>
    <message>
        <source>another program changed it meanwhile; try again</source>
        <translation>bu arada başka bir program değiştirdi; yeniden deneyin</translation>
    </message>
    <message>
        <source>another program changed its genre meanwhile</source>
        <translation>bu arada başka bir program türünü değiştirdi</translation>
    </message>
    <message>
        <source>another program has changed its genre since</source>
        <translation>sonradan başka bir program türünü değiştirdi</translation>
    </message>
    <message>
        <source>another program has it open; try again later</source>
        <translation>başka bir programda açık; daha sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>another program is writing it; try again later</source>
        <translation>başka bir program yazıyor; sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>another program uses the file; close it, then try again</source>
        <translation>dosyayı başka bir program kullanıyor; kapatıp yeniden deneyin</translation>
    </message>
    <message>
        <source>artist</source>
        <translation>sanatçı</translation>
    </message>
    <message>
        <source>as after lossy coding at 32 kbit/s</source>
        <translation>32 kbit/sn kayıplı kodlamadan sonra gibi</translation>
    </message>
    <message>
        <source>as after lossy coding at 64 kbit/s</source>
        <translation>64 kbit/sn kayıplı kodlamadan sonra gibi</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>olduğu gibi</translation>
    </message>
    <message>
        <source>as the program analyzes it</source>
        <translation>programın analiz ettiği gibi</translation>
    </message>
    <message>
        <source>batch {batch} has moved it since; undo that batch first</source>
        <translation>{batch} işlemi onu sonradan taşıdı; önce o işlemi geri alın</translation>
    </message>
    <message>
        <source>cannot be saved ({reason})</source>
        <translation>kaydedilemiyor ({reason})</translation>
    </message>
    <message>
        <source>its APE tag is of version 1, which holds no pictures</source>
        <translation>APE etiketi sürüm 1 ve bu sürüm resim tutamaz</translation>
    </message>
    <message>
        <source>its ID3 tag contradicts itself on whether it is unsynchronized; save it again with the program that made it</source>
        <translation>ID3 etiketi, eşzamansız olup olmadığı konusunda kendiyle çelişiyor; onu oluşturan programla yeniden kaydedin</translation>
    </message>
    <message>
        <source>its attributes are truncated</source>
        <translation>öznitelikleri yarıda kesilmiş</translation>
    </message>
    <message>
        <source>its comments are truncated</source>
        <translation>yorumları yarıda kesilmiş</translation>
    </message>
    <message>
        <source>its cover would be larger than FLAC allows</source>
        <translation>kapağı FLAC&apos;in izin verdiğinden büyük olur</translation>
    </message>
    <message>
        <source>its cover would be larger than ID3v2.2 allows</source>
        <translation>kapağı ID3v2.2&apos;nin izin verdiğinden büyük olur</translation>
    </message>
    <message>
        <source>its header has no room for a cover that large; choose one below {most}</source>
        <translation>başlığında bu kadar büyük bir kapağa yer yok; {most} altında bir kapak seçin</translation>
    </message>
    <message>
        <source>its index of fragments is truncated</source>
        <translation>parçacık dizini yarıda kesilmiş</translation>
    </message>
    <message>
        <source>its index of segments is truncated</source>
        <translation>bölüm dizini yarıda kesilmiş</translation>
    </message>
    <message>
        <source>its last atom is truncated</source>
        <translation>son atomu yarıda kesilmiş</translation>
    </message>
    <message>
        <source>its manifest is not usable: {reason}; fix it or get the model again</source>
        <translation>bildirimi kullanılamıyor: {reason}; düzeltin veya modeli yeniden edinin</translation>
    </message>
    <message>
        <source>its network cannot take windows of {frames} × {bands} values, which its manifest states</source>
        <translation>ağı, bildirimindeki {frames} × {bands} değerlik pencereleri işleyemiyor</translation>
    </message>
    <message>
        <source>its pictures stand where this program reads but does not write</source>
        <translation>resimleri, bu programın okuyup yazmadığı bir yerde</translation>
    </message>
    <message>
        <source>model {model} was made for another version of the model {other}; install both again, or learn it again</source>
        <translation>{model} modeli, {other} modelinin başka bir sürümü için yapılmış; ikisini yeniden kurun veya yeniden öğrenin</translation>
    </message>
    <message>
        <source>model {model}: its network has no output {output}; fix its manifest or get the model again</source>
        <translation>{model} modeli: ağının {output} çıkışı yok; bildirimini düzeltin veya modeli yeniden edinin</translation>
    </message>
    <message>
        <source>its audio may go on behind its stated end, where a new tag would cut it apart; save it again with an audio editor</source>
        <translation>sesi, belirtilen sonunun ötesinde sürüyor olabilir ve yeni etiket onu orada böler; bir ses düzenleyiciyle yeniden kaydedin</translation>
    </message>
    <message>
        <source>not a JPEG, PNG, GIF or WebP picture</source>
        <translation>JPEG, PNG, GIF veya WebP resmi değil</translation>
    </message>
    <message>
        <source>one of its pictures is longer than it says</source>
        <translation>resimlerinden biri belirtilenden uzun</translation>
    </message>
    <message>
        <source>one of its tables of offsets is truncated</source>
        <translation>konum tablolarından biri yarıda kesilmiş</translation>
    </message>
    <message>
        <source>the copy does not hold the picture as it should</source>
        <translation>kopya resmi olması gerektiği gibi içermiyor</translation>
    </message>
    <message>
        <source>its old cover is no longer kept: {file} is missing or damaged</source>
        <translation>eski kapağı artık saklanmıyor: {file} eksik veya bozuk</translation>
    </message>
    <message>
        <source>its old cover was damaged</source>
        <translation>eski kapağı bozuktu</translation>
    </message>
    <message>
        <source>the drive is read-only; make it writable, then try again</source>
        <translation>sürücü salt okunur; yazmaya izin verip yeniden deneyin</translation>
    </message>
    <message>
        <source>the file is incomplete: audio is missing at its end; get it again</source>
        <translation>dosya tamamlanmamış: sesin sonu eksik; yeniden edinin</translation>
    </message>
    <message>
        <source>the old cover cannot be kept for an undo ({reason})</source>
        <translation>eski kapak geri alma için saklanamıyor ({reason})</translation>
    </message>
    <message>
        <source>the picture is damaged: its header does not state its size</source>
        <translation>resim bozuk: başlığı boyutunu belirtmiyor</translation>
    </message>
    <message>
        <source>the weights in it are damaged; get the file again</source>
        <translation>içindeki ağırlıklar bozuk; dosyayı yeniden edinin</translation>
    </message>
    <message>
        <source>there is a different file with the new name; look at both</source>
        <translation>yeni adda farklı bir dosya var; ikisine de bakın</translation>
    </message>
    <message>
        <source>there is another file with this name</source>
        <translation>bu adda başka bir dosya var</translation>
    </message>
    <message>
        <source>there is no cover</source>
        <translation>kapak yok</translation>
    </message>
    <message>
        <source>{file} has no cover</source>
        <translation>{file} dosyasında kapak yok</translation>
    </message>
    <message>
        <source>{file} is not the published wheel of musicnn 0.1.0 (its hash differs); get it again</source>
        <translation>{file}, yayımlanan musicnn 0.1.0 wheel&apos;i değil (özeti farklı); yeniden edinin</translation>
    </message>
    <message>
        <source>{file}: cannot be read ({reason})</source>
        <translation>{file}: okunamıyor ({reason})</translation>
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
        <source>as they are</source>
        <translation>oldukları gibi</translation>
    </message>
    <message>
        <source>A rating must be from 0 to {most} stars</source>
        <translation>Puan 0 ile {most} yıldız arasında olmalıdır</translation>
    </message>
    <message>
        <source>ASF description</source>
        <translation>ASF açıklaması</translation>
    </message>
    <message>
        <source>No changes were given</source>
        <translation>Hiçbir değişiklik belirtilmedi</translation>
    </message>
    <message>
        <source>Only text can be added, and only to these fields: {fields}</source>
        <translation>Yalnızca metin eklenebilir ve yalnızca şu alanlara: {fields}</translation>
    </message>
    <message>
        <source>The drive is read-only; make it writable or choose another one</source>
        <translation>Sürücü salt okunur; yazmaya izin verin veya başka birini seçin</translation>
    </message>
    <message>
        <source>a text is longer than ASF allows</source>
        <translation>bir metin, ASF&apos;nin izin verdiğinden uzun</translation>
    </message>
    <message>
        <source>another program changed its tags meanwhile</source>
        <translation>bu arada başka bir program etiketlerini değiştirdi</translation>
    </message>
    <message>
        <source>another program has changed its tags since</source>
        <translation>sonradan başka bir program etiketlerini değiştirdi</translation>
    </message>
    <message>
        <source>at most {number} characters</source>
        <translation>en çok {number} karakter</translation>
    </message>
    <message>
        <source>at most {number} levels</source>
        <translation>en çok {number} düzey</translation>
    </message>
    <message>
        <source>at most {number} parts</source>
        <translation>en çok {number} bölüm</translation>
    </message>
    <message>
        <source>bandwidths told apart</source>
        <translation>bant genişliklerinin ayırt edilmesi</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>kalibrasyon hatası (ECE)</translation>
    </message>
    <message>
        <source>cannot be analyzed</source>
        <translation>analiz edilemez</translation>
    </message>
    <message>
        <source>cannot be locked ({reason})</source>
        <translation>kilitlenemez ({reason})</translation>
    </message>
    <message>
        <source>cannot be moved ({reason})</source>
        <translation>taşınamıyor ({reason})</translation>
    </message>
    <message>
        <source>cannot be reached ({reason})</source>
        <translation>ulaşılamıyor ({reason})</translation>
    </message>
    <message>
        <source>cannot be read ({reason})</source>
        <translation>okunamıyor ({reason})</translation>
    </message>
    <message>
        <source>cannot be written ({reason})</source>
        <translation>yazılamıyor ({reason})</translation>
    </message>
    <message>
        <source>clips of GTZAN</source>
        <translation>GTZAN klipleri</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>yorum</translation>
    </message>
    <message>
        <source>composer</source>
        <translation>besteci</translation>
    </message>
    <message>
        <source>crackle of a worn record</source>
        <translation>eskimiş plak çıtırtısı</translation>
    </message>
    <message>
        <source>cross-validated</source>
        <translation>çapraz doğrulama</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>bozuk</translation>
    </message>
    <message>
        <source>damaged copies</source>
        <translation>bozulmuş kopyalar</translation>
    </message>
    <message>
        <source>damaged or not audio</source>
        <translation>bozuk veya ses değil</translation>
    </message>
    <message>
        <source>disc</source>
        <translation>disk</translation>
    </message>
    <message>
        <source>every label needs the tags that mean it</source>
        <translation>her sınıf için, onu ifade eden etiketler gerekir</translation>
    </message>
    <message>
        <source>excerpts of GTZAN, 2 to 3 s of audio</source>
        <translation>GTZAN kesitleri, 2–3 sn ses</translation>
    </message>
    <message>
        <source>faster by 6%</source>
        <translation>yüzde 6 daha hızlı</translation>
    </message>
    <message>
        <source>feature recipes told apart</source>
        <translation>öznitelik tariflerinin ayırt edilmesi</translation>
    </message>
    <message>
        <source>features {kind} are not known to this version of the program; update the program or choose another model</source>
        <translation>{kind} öznitelikleri programın bu sürümünce bilinmiyor; programı güncelleyin veya başka model seçin</translation>
    </message>
    <message>
        <source>files must lie beside it, without a folder in their names</source>
        <translation>dosyalar yanında durmalı, adlarında klasör olmamalı</translation>
    </message>
    <message>
        <source>foreign recordings</source>
        <translation>yabancı kayıtlar</translation>
    </message>
    <message>
        <source>free music of other sources</source>
        <translation>başka kaynaklardan özgür müzik</translation>
    </message>
    <message>
        <source>free music of other sources, spectrograms made as FMA&apos;s</source>
        <translation>başka kaynaklardan özgür müzik, FMA&apos;nınki gibi yapılmış spektrogramlar</translation>
    </message>
    <message>
        <source>free music, most of it electronic or classical</source>
        <translation>çoğu elektronik veya klasik özgür müzik</translation>
    </message>
    <message>
        <source>hum of the mains</source>
        <translation>şebeke uğultusu</translation>
    </message>
    <message>
        <source>interval: what a perfectly calibrated model would measure</source>
        <translation>aralık: kusursuz kalibre edilmiş bir modelin ölçeceği</translation>
    </message>
    <message>
        <source>it belongs to another user, who has to do this</source>
        <translation>başka bir kullanıcıya ait; bunu onun yapması gerekir</translation>
    </message>
    <message>
        <source>it cannot read {file}; mount the folder there, or say with --map where it is</source>
        <translation>{file} okunamıyor; klasörü oraya bağlayın ya da yerini --map ile belirtin</translation>
    </message>
    <message>
        <source>it could not be read; its tags are not known</source>
        <translation>okunamadı; etiketleri bilinmiyor</translation>
    </message>
    <message>
        <source>it does not begin with its stream information</source>
        <translation>akış bilgisiyle başlamıyor</translation>
    </message>
    <message>
        <source>it hangs, and has no nanny to restart it</source>
        <translation>takıldı ve onu yeniden başlatacak bir nanny yok</translation>
    </message>
    <message>
        <source>it has another version of the model &quot;{model}&quot;</source>
        <translation>“{model}” modelinin başka bir sürümüne sahip</translation>
    </message>
    <message>
        <source>it has no genre; it stays</source>
        <translation>türü yok; yerinde kalıyor</translation>
    </message>
    <message>
        <source>it has no movie header, or several</source>
        <translation>film başlığı yok veya birkaç tane</translation>
    </message>
    <message>
        <source>it has offsets of a kind that cannot be moved safely</source>
        <translation>güvenle taşınamayan türde konumları var</translation>
    </message>
    <message>
        <source>it has several lists of tags</source>
        <translation>birkaç etiket listesi var</translation>
    </message>
    <message>
        <source>it has several names (hard links) that would part ways; allow it in the settings</source>
        <translation>ayrılacak birkaç adı (sabit bağlantı) var; ayarlarda izin verin</translation>
    </message>
    <message>
        <source>it has several names (hard links), which another drive cannot hold; copy it</source>
        <translation>birkaç adı (sabit bağlantı) var, başka bir sürücü bunları tutamaz; kopyalayın</translation>
    </message>
    <message>
        <source>it has tags where only some programs look, as behind its stated end</source>
        <translation>etiketleri yalnızca bazı programların baktığı yerde, örneğin belirtilen sonundan sonra</translation>
    </message>
    <message>
        <source>it has too many atoms</source>
        <translation>çok fazla atomu var</translation>
    </message>
    <message>
        <source>it has too many attributes</source>
        <translation>çok fazla özniteliği var</translation>
    </message>
    <message>
        <source>it has version {there} of Genre Organizer, this is {here}</source>
        <translation>orada Genre Organizer {there} sürümü var, burada {here}</translation>
    </message>
    <message>
        <source>it is a link to a file elsewhere; organize that one</source>
        <translation>başka yerdeki bir dosyanın bağlantısı; asıl dosyayı yerleştirin</translation>
    </message>
    <message>
        <source>it is silent, or always the same sound</source>
        <translation>sessiz veya hep aynı ses</translation>
    </message>
    <message>
        <source>it keeps its tags in two places</source>
        <translation>etiketlerini iki yerde tutuyor</translation>
    </message>
    <message>
        <source>it may be {genre}, of which there are few examples</source>
        <translation>az örneği olan {genre} olabilir</translation>
    </message>
    <message>
        <source>it was changed since it was made; it stays</source>
        <translation>oluşturulduğundan beri değişti; yerinde kalıyor</translation>
    </message>
    <message>
        <source>it was moved or deleted meanwhile</source>
        <translation>bu arada taşındı veya silindi</translation>
    </message>
    <message>
        <source>it was recorded as a stream and does not state its size</source>
        <translation>akış olarak kaydedilmiş ve boyutunu belirtmiyor</translation>
    </message>
    <message>
        <source>it would become larger than its format allows</source>
        <translation>biçiminin izin verdiğinden büyük olur</translation>
    </message>
    <message>
        <source>its APE tag has a broken item</source>
        <translation>APE etiketinde bozuk bir öğe var</translation>
    </message>
    <message>
        <source>its APE tag has an impossible size</source>
        <translation>APE etiketinin boyutu olanaksız</translation>
    </message>
    <message>
        <source>its APE tag has an item longer than the tag</source>
        <translation>APE etiketinde etiketten uzun bir öğe var</translation>
    </message>
    <message>
        <source>its APE tag is of an unknown version</source>
        <translation>APE etiketi bilinmeyen bir sürümde</translation>
    </message>
    <message>
        <source>its APE tag miscounts its items</source>
        <translation>APE etiketi öğelerini yanlış sayıyor</translation>
    </message>
    <message>
        <source>its ID3 chunk holds no ID3 tag</source>
        <translation>ID3 öbeği ID3 etiketi içermiyor</translation>
    </message>
    <message>
        <source>its ID3 extended header has an impossible size</source>
        <translation>ID3 genişletilmiş başlığının boyutu olanaksız</translation>
    </message>
    <message>
        <source>its ID3 extended header is incomplete</source>
        <translation>ID3 genişletilmiş başlığı eksik</translation>
    </message>
    <message>
        <source>its ID3 tag combines a checksum with unsynchronization</source>
        <translation>ID3 etiketi sağlama toplamını eşzamansızlıkla birleştiriyor</translation>
    </message>
    <message>
        <source>its ID3 tag does not end with the footer that it announces</source>
        <translation>ID3 etiketi bildirdiği altbilgiyle bitmiyor</translation>
    </message>
    <message>
        <source>its ID3 tag has an impossible size</source>
        <translation>ID3 etiketinin boyutu olanaksız</translation>
    </message>
    <message>
        <source>its ID3 tag is longer than the file</source>
        <translation>ID3 etiketi dosyadan uzun</translation>
    </message>
    <message>
        <source>its ID3 tag stands behind other data, where only some programs look; a new one would hide it from them</source>
        <translation>ID3 etiketi başka verilerin ardında, yalnızca bazı programların baktığı yerde; yenisi onu bunlardan gizler</translation>
    </message>
    <message>
        <source>its ID3 tag with a checksum is too large to be edited</source>
        <translation>sağlama toplamlı ID3 etiketi düzenlenemeyecek kadar büyük</translation>
    </message>
    <message>
        <source>its ID3v2.2 tag is compressed in an undefined way</source>
        <translation>ID3v2.2 etiketi tanımsız bir şekilde sıkıştırılmış</translation>
    </message>
    <message>
        <source>its ID3v2.{version} tag is of an unknown version</source>
        <translation>ID3v2.{version} etiketi bilinmeyen bir sürümde</translation>
    </message>
    <message>
        <source>its Ogg pages do not follow one another</source>
        <translation>Ogg sayfaları art arda gelmiyor</translation>
    </message>
    <message>
        <source>its atoms contradict one another</source>
        <translation>atomları birbiriyle çelişiyor</translation>
    </message>
    <message>
        <source>its audio codec is not known to this program</source>
        <translation>ses kodeği bu programca bilinmiyor</translation>
    </message>
    <message>
        <source>its audio would lie beyond what its offsets can name</source>
        <translation>sesi, konumlarının gösterebileceğinin ötesinde olur</translation>
    </message>
    <message>
        <source>its chunks do not follow one another</source>
        <translation>öbekleri art arda gelmiyor</translation>
    </message>
    <message>
        <source>its comments are longer than they say</source>
        <translation>yorumları belirttiğinden uzun</translation>
    </message>
    <message>
        <source>its comments are too large to be edited</source>
        <translation>yorumları düzenlenemeyecek kadar büyük</translation>
    </message>
    <message>
        <source>its comments end too early</source>
        <translation>yorumları erken bitiyor</translation>
    </message>
    <message>
        <source>its comments never end</source>
        <translation>yorumları hiç bitmiyor</translation>
    </message>
    <message>
        <source>its comments would exceed what FLAC allows</source>
        <translation>yorumları FLAC&apos;in izin verdiğini aşar</translation>
    </message>
    <message>
        <source>its description is truncated</source>
        <translation>açıklaması yarıda kesilmiş</translation>
    </message>
    <message>
        <source>its drive is read-only; make the drive writable first</source>
        <translation>sürücüsü salt okunur; önce sürücüye yazmaya izin verin</translation>
    </message>
    <message>
        <source>its manifest asks for features with impossible numbers</source>
        <translation>bildirimi olanaksız sayılarla öznitelik istiyor</translation>
    </message>
    <message>
        <source>its first page holds more than the stream&apos;s header</source>
        <translation>ilk sayfası akış başlığından fazlasını içeriyor</translation>
    </message>
    <message>
        <source>its folder is read-only; allow writing to it first</source>
        <translation>klasörü salt okunur; önce yazmaya izin verin</translation>
    </message>
    <message>
        <source>its folder or the new one may not be changed</source>
        <translation>klasörü ya da yeni klasör değiştirilemez</translation>
    </message>
    <message>
        <source>its genre is not what it was when this was planned; read again</source>
        <translation>türü planlandığındaki gibi değil; yeniden okuyun</translation>
    </message>
    <message>
        <source>its genre stands where this program reads but does not write</source>
        <translation>türü, bu programın okuyup yazmadığı bir yerde</translation>
    </message>
    <message>
        <source>its genre was changed since it was read; look at it, then write again</source>
        <translation>okunduğundan beri türü değişti; bakın, sonra yeniden yazın</translation>
    </message>
    <message>
        <source>its genre {genre} is protected; unprotect it first</source>
        <translation>{genre} türü korumalı; önce korumasını kaldırın</translation>
    </message>
    <message>
        <source>its header extension contradicts itself</source>
        <translation>başlık uzantısı kendisiyle çelişiyor</translation>
    </message>
    <message>
        <source>its header is incomplete</source>
        <translation>başlığı eksik</translation>
    </message>
    <message>
        <source>its header objects contradict one another</source>
        <translation>başlık nesneleri birbiriyle çelişiyor</translation>
    </message>
    <message>
        <source>its last Ogg page is incomplete</source>
        <translation>son Ogg sayfası eksik</translation>
    </message>
    <message>
        <source>its manifest says &quot;{model}&quot;; rename the folder</source>
        <translation>bildirimi &quot;{model}&quot; diyor; klasörü yeniden adlandırın</translation>
    </message>
    <message>
        <source>its metadata blocks are longer than the file</source>
        <translation>meta veri blokları dosyadan uzun</translation>
    </message>
    <message>
        <source>its metadata blocks do not lead to the audio</source>
        <translation>meta veri blokları sese ulaşmıyor</translation>
    </message>
    <message>
        <source>its metadata is truncated</source>
        <translation>meta verileri yarıda kesilmiş</translation>
    </message>
    <message>
        <source>its movie header is compressed</source>
        <translation>film başlığı sıkıştırılmış</translation>
    </message>
    <message>
        <source>its movie header would become too large</source>
        <translation>film başlığı çok büyük olur</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>adı çok uzun</translation>
    </message>
    <message>
        <source>its network gives the same answer to everything</source>
        <translation>ağı her şeye aynı yanıtı veriyor</translation>
    </message>
    <message>
        <source>its network answers differently to the same sound</source>
        <translation>ağı aynı sese farklı yanıtlar veriyor</translation>
    </message>
    <message>
        <source>its network returns values that are not numbers</source>
        <translation>ağının verdiği değerler sayı değil</translation>
    </message>
    <message>
        <source>its network contains functions or training steps of its own</source>
        <translation>ağı kendi işlevlerini veya eğitim adımlarını içeriyor</translation>
    </message>
    <message>
        <source>its network brought down the process that tried it</source>
        <translation>ağı, onu deneyen süreci çökertti</translation>
    </message>
    <message>
        <source>its network could not be tried</source>
        <translation>ağı denenemedi</translation>
    </message>
    <message>
        <source>its network gives {found} {kind}, but its manifest states {width}</source>
        <translation>ağı {found} {kind} veriyor, bildirimi ise {width} diyor</translation>
    </message>
    <message>
        <source>its network is nested too deeply</source>
        <translation>ağı çok iç içe</translation>
    </message>
    <message>
        <source>its network is not an ONNX file</source>
        <translation>ağı bir ONNX dosyası değil</translation>
    </message>
    <message>
        <source>its network keeps weights in other files; put it into one file</source>
        <translation>ağı ağırlıkları başka dosyalarda tutuyor; tek dosyada toplayın</translation>
    </message>
    <message>
        <source>its network needs more memory than a model may take</source>
        <translation>ağı bir modelin alabileceğinden çok bellek istiyor</translation>
    </message>
    <message>
        <source>its network needs operators of {domain}, which the program does not have</source>
        <translation>ağı, programda olmayan {domain} işleçlerini istiyor</translation>
    </message>
    <message>
        <source>its network takes too long; it was stopped after a minute</source>
        <translation>ağı çok uzun sürüyor; bir dakika sonra durduruldu</translation>
    </message>
    <message>
        <source>its network&apos;s embeddings are not one row of numbers per window</source>
        <translation>ağının gömmeleri pencere başına bir sayı satırı değil</translation>
    </message>
    <message>
        <source>its path does not fit the pattern</source>
        <translation>yolu desene uymuyor</translation>
    </message>
    <message>
        <source>its path is too long for a copy next to it</source>
        <translation>yolu, yanına kopya koymak için çok uzun</translation>
    </message>
    <message>
        <source>its second packet does not hold comments</source>
        <translation>ikinci paketi yorum içermiyor</translation>
    </message>
    <message>
        <source>its stream does not begin as it should</source>
        <translation>akışı gerektiği gibi başlamıyor</translation>
    </message>
    <message>
        <source>its structure is not understood ({error})</source>
        <translation>yapısı anlaşılmıyor ({error})</translation>
    </message>
    <message>
        <source>its symbolic links go in a circle</source>
        <translation>sembolik bağlantıları döngü oluşturuyor</translation>
    </message>
    <message>
        <source>its tag lies inside the audio or beyond the file</source>
        <translation>etiketi sesin içinde veya dosyanın ötesinde</translation>
    </message>
    <message>
        <source>its tag has changed since it was read; look at it, then try again</source>
        <translation>okunduğundan beri etiketi değişti; bakın, sonra yeniden deneyin</translation>
    </message>
    <message>
        <source>its tags have changed since this was planned; read them again</source>
        <translation>planlandığından beri etiketleri değişti; yeniden okuyun</translation>
    </message>
    <message>
        <source>its tags need more memory than allowed</source>
        <translation>etiketleri izin verilenden çok bellek istiyor</translation>
    </message>
    <message>
        <source>its tags need more memory than there is</source>
        <translation>etiketleri var olandan çok bellek istiyor</translation>
    </message>
    <message>
        <source>its tags overlap</source>
        <translation>etiketleri çakışıyor</translation>
    </message>
    <message>
        <source>its tags are in a place that this program reads but does not write</source>
        <translation>etiketleri, bu programın okuyup yazmadığı bir yerde</translation>
    </message>
    <message>
        <source>its unsynchronized ID3 tag is too large to be edited</source>
        <translation>eşzamansız ID3 etiketi düzenlenemeyecek kadar büyük</translation>
    </message>
    <message>
        <source>its windows are empty or too large</source>
        <translation>pencereleri boş veya çok büyük</translation>
    </message>
    <message>
        <source>labels are texts</source>
        <translation>sınıflar metindir</translation>
    </message>
    <message>
        <source>learning from 10 tracks per genre</source>
        <translation>tür başına 10 parçadan öğrenme</translation>
    </message>
    <message>
        <source>learning from 20 tracks per genre</source>
        <translation>tür başına 20 parçadan öğrenme</translation>
    </message>
    <message>
        <source>learning from 5 tracks per genre</source>
        <translation>tür başına 5 parçadan öğrenme</translation>
    </message>
    <message>
        <source>learning from 50 tracks per genre</source>
        <translation>tür başına 50 parçadan öğrenme</translation>
    </message>
    <message>
        <source>less bass, more treble</source>
        <translation>daha az bas, daha çok tiz</translation>
    </message>
    <message>
        <source>less treble</source>
        <translation>daha az tiz</translation>
    </message>
    <message>
        <source>log-mel spectrogram</source>
        <translation>log-mel spektrogramı</translation>
    </message>
    <message>
        <source>louder by 20 dB (clipped)</source>
        <translation>20 dB daha yüksek (kırpılmış)</translation>
    </message>
    <message>
        <source>synthetic sounds</source>
        <translation>üretilmiş sesler</translation>
    </message>
    <message>
        <source>manifest format {number} is not known; update the program</source>
        <translation>bildirim biçimi {number} bilinmiyor; programı güncelleyin</translation>
    </message>
    <message>
        <source>manifest.json is not a manifest ({reason}); the guide for models says what belongs in one</source>
        <translation>manifest.json bir bildirim değil ({reason}); içeriği model kılavuzunda</translation>
    </message>
    <message>
        <source>mean of 6 windows of 5 s, as the program hears a track</source>
        <translation>programın bir parçayı duyduğu gibi 5 sn&apos;lik 6 pencerenin ortalaması</translation>
    </message>
    <message>
        <source>model {model}: it was not learned here</source>
        <translation>{model} modeli: burada öğrenilmedi</translation>
    </message>
    <message>
        <source>model {model}: {reason}</source>
        <translation>{model} modeli: {reason}</translation>
    </message>
    <message>
        <source>models {models}: they have no labels in common; choose others</source>
        <translation>{models} modelleri: ortak sınıfları yok; başkalarını seçin</translation>
    </message>
    <message>
        <source>more bass</source>
        <translation>daha çok bas</translation>
    </message>
    <message>
        <source>new {place}</source>
        <translation>yeni {place}</translation>
    </message>
    <message>
        <source>no artist on both sides</source>
        <translation>iki yanda aynı sanatçı yok</translation>
    </message>
    <message>
        <source>no genre reaches {least}, the minimum for a suggestion</source>
        <translation>hiçbir tür, öneri için gereken {least} düzeyine ulaşmıyor</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>aralık yok</translation>
    </message>
    <message>
        <source>no neighbours on both sides</source>
        <translation>iki yanda komşu yok</translation>
    </message>
    <message>
        <source>no permission to change it</source>
        <translation>değiştirme izni yok</translation>
    </message>
    <message>
        <source>no permission to read it</source>
        <translation>okuma izni yok</translation>
    </message>
    <message>
        <source>no song on both sides</source>
        <translation>iki yanda aynı şarkı yok</translation>
    </message>
    <message>
        <source>no sound can be decoded; the file may be damaged or empty</source>
        <translation>ses çözülemiyor; dosya bozuk veya boş olabilir</translation>
    </message>
    <message>
        <source>noises, tones and clicks, such as it was taught not to be sure of</source>
        <translation>emin olmaması öğretilen türden gürültüler, tonlar ve tıklamalar</translation>
    </message>
    <message>
        <source>not a known audio format, or damaged</source>
        <translation>bilinen bir ses biçimi değil veya bozuk</translation>
    </message>
    <message>
        <source>not a valid file name</source>
        <translation>geçerli bir dosya adı değil</translation>
    </message>
    <message>
        <source>not a regular file</source>
        <translation>normal bir dosya değil</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>kitaplıkta yok</translation>
    </message>
    <message>
        <source>not in the library; scan its folder first</source>
        <translation>kitaplıkta yok; önce klasörünü tarayın</translation>
    </message>
    <message>
        <source>not readable as audio ({reason})</source>
        <translation>ses olarak okunamıyor ({reason})</translation>
    </message>
    <message>
        <source>not readable as audio; the file may be damaged</source>
        <translation>ses olarak okunamıyor; dosya bozuk olabilir</translation>
    </message>
    <message>
        <source>nothing above 4 kHz</source>
        <translation>4 kHz üstü yok</translation>
    </message>
    <message>
        <source>nothing above 5.5 kHz</source>
        <translation>5,5 kHz üstü yok</translation>
    </message>
    <message>
        <source>nothing above 8 kHz</source>
        <translation>8 kHz üstü yok</translation>
    </message>
    <message>
        <source>of the same recipe without the valid part</source>
        <translation>doğrulama bölümü olmadan aynı tarifle</translation>
    </message>
    <message>
        <source>one channel only</source>
        <translation>yalnızca bir kanal</translation>
    </message>
    <message>
        <source>one of its chunks is longer than the file</source>
        <translation>öbeklerinden biri dosyadan uzun</translation>
    </message>
    <message>
        <source>one of its comments is longer than the block</source>
        <translation>yorumlarından biri bloktan uzun</translation>
    </message>
    <message>
        <source>one of its metadata blocks is longer than it says</source>
        <translation>meta veri bloklarından biri belirttiğinden uzun</translation>
    </message>
    <message>
        <source>one of {words}</source>
        <translation>{words} seçeneklerinden biri</translation>
    </message>
    <message>
        <source>one of {words}, p(…)</source>
        <translation>{words}, p(…) seçeneklerinden biri</translation>
    </message>
    <message>
        <source>outside the library&apos;s folders</source>
        <translation>kitaplık klasörlerinin dışında</translation>
    </message>
    <message>
        <source>p({genre}) is compared with nothing</source>
        <translation>p({genre}) hiçbir şeyle karşılaştırılmıyor</translation>
    </message>
    <message>
        <source>pink noise 15 dB below</source>
        <translation>15 dB altında pembe gürültü</translation>
    </message>
    <message>
        <source>pink noise 30 dB below</source>
        <translation>30 dB altında pembe gürültü</translation>
    </message>
    <message>
        <source>pip could not fetch {requirement} ({reason}); the log has the details</source>
        <translation>pip {requirement} paketini indiremedi ({reason}); ayrıntılar günlükte</translation>
    </message>
    <message>
        <source>pip, which would fetch it, is not installed here; fetch the file elsewhere with “pip download --no-deps {requirement}” and install it from there</source>
        <translation>indirecek pip burada kurulu değil; dosyayı başka yerde “pip download --no-deps {requirement}” ile indirip oradan kurun</translation>
    </message>
    <message>
        <source>quieter by 20 dB</source>
        <translation>20 dB daha sessiz</translation>
    </message>
    <message>
        <source>recorded too loud (clipped)</source>
        <translation>çok yüksek kaydedilmiş (kırpılmış)</translation>
    </message>
    <message>
        <source>resampled to 11 kHz</source>
        <translation>11 kHz&apos;e örneklenmiş</translation>
    </message>
    <message>
        <source>resampled to 16 kHz</source>
        <translation>16 kHz&apos;e örneklenmiş</translation>
    </message>
    <message>
        <source>resampled to 8 kHz</source>
        <translation>8 kHz&apos;e örneklenmiş</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>örnekler</translation>
    </message>
    <message>
        <source>several tracks of the library could be meant</source>
        <translation>kitaplığın birkaç parçası kastedilmiş olabilir</translation>
    </message>
    <message>
        <source>share of the genres of FMA alone</source>
        <translation>yalnızca FMA türlerinin payı</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>doğruluk</translation>
    </message>
    <message>
        <source>16 hours of free music from Debian&apos;s packages (log-mel spectrograms), without labels</source>
        <translation>Debian paketlerinden 16 saat özgür müzik (log-mel spektrogramları), etiketsiz</translation>
    </message>
    <message>
        <source>Below {least} a track counts as *not sure*. It suggests a genre for {share}.</source>
        <translation>{least} altında bir parça *emin değil* sayılır. Tür önerdiği parçalar: {share}.</translation>
    </message>
    <message>
        <source>Counted on tracks of artists that it had not learned from, with 95% intervals.</source>
        <translation>Öğrenmediği sanatçıların parçalarında sayıldı, yüzde 95 aralıklarla.</translation>
    </message>
    <message>
        <source>FMA-small, eight tenths by blocks of 50 tracks (log-mel spectrograms)</source>
        <translation>FMA-small, 50 parçalık bloklar hâlinde onda sekizi (log-mel spektrogramları)</translation>
    </message>
    <message>
        <source>FMA-small, nine tenths by blocks of 50 tracks (log-mel spectrograms); everything was chosen and calibrated with a twin that had not learned from the validation parts of either</source>
        <translation>FMA-small, 50 parçalık bloklar hâlinde onda dokuzu (log-mel spektrogramları); her şey, ikisinin de doğrulama bölümünden öğrenmemiş bir ikizle seçildi ve ayarlandı</translation>
    </message>
    <message>
        <source>GTZAN, fault-filtered training part ({data})</source>
        <translation>GTZAN, kusurlardan arındırılmış eğitim bölümü ({data})</translation>
    </message>
    <message>
        <source>GTZAN, training and validation parts of the fault-filtered, artist-disjoint split (log-mel spectrograms)</source>
        <translation>GTZAN, kusurlardan arındırılmış, sanatçıları ayrık bölümlemenin eğitim ve doğrulama bölümleri (log-mel spektrogramları)</translation>
    </message>
    <message>
        <source>It stands behind the model `{model}` and gives a probability for each of {count} genres of the library that it was learned from. Each genre is answered by itself: several may be likely, or none.</source>
        <translation>`{model}` modelinin arkasında durur ve öğrendiği kitaplığın {count} türünün her biri için olasılık verir. Her tür ayrı yanıtlanır: birkaçı olası olabilir, hiçbiri de olmayabilir.</translation>
    </message>
    <message>
        <source>Left out, because they did not hold on FMA&apos;s validation blocks: {labels}.</source>
        <translation>FMA’nın doğrulama bloklarında yeterince güvenilir olmadıkları için dışarıda bırakılanlar: {labels}.</translation>
    </message>
    <message>
        <source>Not among the files to undo in batch {batch}</source>
        <translation>{batch} işleminin geri alınabilecek dosyaları arasında değil</translation>
    </message>
    <message>
        <source>Of the suggestions, right are {share}.</source>
        <translation>Önerilerden doğru olanlar: {share}.</translation>
    </message>
    <message>
        <source>Residual convnet on log-mel windows, {count} genres</source>
        <translation>Log-mel pencerelerinde artık bağlantılı evrişimli ağ, {count} tür</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips</source>
        <translation>Öğretmenler: FMA parçalarının VGGish gömmeleri; GTZAN eğitim kliplerinin etiket olasılıkları</translation>
    </message>
    <message>
        <source>Teachers: VGGish embeddings of the FMA tracks; tag probabilities of the GTZAN training clips; embeddings and labels of an AudioSet tagger and of a music tagger for the free music and for short excerpts of some GTZAN clips</source>
        <translation>Öğretmenler: FMA parçalarının VGGish gömmeleri; GTZAN eğitim kliplerinin etiket olasılıkları; özgür müzik ve bazı GTZAN kliplerinin kısa kesitleri için bir AudioSet etiketleyicisinin ve bir müzik etiketleyicisinin gömmeleri ve etiketleri</translation>
    </message>
    <message>
        <source>That of the model `{model}` is right for {share}.</source>
        <translation>`{model}` modelinin tahmininin doğru olduğu parçalar: {share}.</translation>
    </message>
    <message>
        <source>The best guess is right for {share}.</source>
        <translation>En iyi tahminin doğru olduğu parçalar: {share}.</translation>
    </message>
    <message>
        <source>The body of version 3, refreshed with all of this but FMA&apos;s validation part, has half of the say about the genres, with a last layer of its own</source>
        <translation>Sürüm 3&apos;ün gövdesi, FMA&apos;nın doğrulama bölümü dışında bunların hepsiyle tazelendi; kendi son katmanıyla türlerde yarı söz sahibidir</translation>
    </message>
    <message>
        <source>The other body averages the weights of three networks that were trained further from the same start</source>
        <translation>Öteki gövde, aynı başlangıçtan eğitimi sürdürülen üç ağın ağırlıklarının ortalamasıdır</translation>
    </message>
    <message>
        <source>The settings {file} are damaged, so the defaults are used. When settings are saved, the damaged file is kept as {kept}.</source>
        <translation>{file} ayarları bozuk, bu yüzden varsayılanlar kullanılıyor. Ayarlar kaydedilince bozuk dosya {kept} olarak saklanır.</translation>
    </message>
    <message>
        <source>a year, or {example}</source>
        <translation>bir yıl ya da {example}</translation>
    </message>
    <message>
        <source>audio, foreign recordings, the embedding: measured of the default model only</source>
        <translation>ses, yabancı kayıtlar, gömme: yalnızca yerleşik modelde ölçüldü</translation>
    </message>
    <message>
        <source>clips of 30 s: its features need audio, which the excerpts have and the clips have not</source>
        <translation>30&#xa0;sn&apos;lik klipler: öznitelikleri ses gerektirir; kesitlerde ses var, kliplerde yok</translation>
    </message>
    <message>
        <source>found</source>
        <translation>bulunan</translation>
    </message>
    <message>
        <source>found by the base model</source>
        <translation>temel modelin bulduğu</translation>
    </message>
    <message>
        <source>its embedding: {data}</source>
        <translation>gömmesi: {data}</translation>
    </message>
    <message>
        <source>musicnn: a published tagger (Million Song Dataset), with our head on its tags</source>
        <translation>musicnn: yayımlanmış bir etiketleyici (Million Song Dataset), etiketleri üzerinde bizim başımızla</translation>
    </message>
    <message>
        <source>musicnn: the Million Song Dataset with tags of Last.fm</source>
        <translation>musicnn: Last.fm etiketleriyle Million Song Dataset</translation>
    </message>
    <message>
        <source>our head: its tags of GTZAN&apos;s fault-filtered training part, and of free music that a tagger of AudioSet is sure of</source>
        <translation>bizim başımız: GTZAN&apos;ın kusurlardan arındırılmış eğitim bölümündeki ve bir AudioSet etiketleyicisinin emin olduğu özgür müzikteki etiketleri</translation>
    </message>
    <message>
        <source>right when suggested</source>
        <translation>önerildiğinde doğru</translation>
    </message>
    <message>
        <source>share of sure answers</source>
        <translation>emin yanıt payı</translation>
    </message>
    <message>
        <source>share of sure but wrong answers</source>
        <translation>emin ve yanlış payı</translation>
    </message>
    <message>
        <source>slower by 6%</source>
        <translation>yüzde 6 daha yavaş</translation>
    </message>
    <message>
        <source>sources told apart</source>
        <translation>kaynakların ayırt edilmesi</translation>
    </message>
    <message>
        <source>spectrograms made as FMA&apos;s</source>
        <translation>FMA&apos;nınki gibi yapılmış spektrogramlar</translation>
    </message>
    <message>
        <source>square waves, sweeps and babble, which it was not taught</source>
        <translation>öğretilmemiş olan kare dalgalar, frekans taramaları ve uğultu</translation>
    </message>
    <message>
        <source>temperature and deviation are above 0</source>
        <translation>sıcaklık ve sapma 0&apos;dan büyük olmalı</translation>
    </message>
    <message>
        <source>test part</source>
        <translation>sınama bölümü</translation>
    </message>
    <message>
        <source>the ID3 tag would become larger than the format allows</source>
        <translation>ID3 etiketi biçimin izin verdiğinden büyük olur</translation>
    </message>
    <message>
        <source>the bin cannot hold its name; rename the file first</source>
        <translation>çöp kutusu adını kabul etmiyor; önce dosyayı yeniden adlandırın</translation>
    </message>
    <message>
        <source>the copy did not pass its check: {difference}</source>
        <translation>kopya denetimden geçmedi: {difference}</translation>
    </message>
    <message>
        <source>the copy does not hold the genre as it should</source>
        <translation>kopya türü olması gerektiği gibi içermiyor</translation>
    </message>
    <message>
        <source>the copy does not hold the new text as it should</source>
        <translation>kopya yeni metni olması gerektiği gibi içermiyor</translation>
    </message>
    <message>
        <source>the copy is not like the original; check the drive</source>
        <translation>kopya aslıyla aynı değil; sürücüyü denetleyin</translation>
    </message>
    <message>
        <source>the damage with the most</source>
        <translation>en çok olduğu bozulma</translation>
    </message>
    <message>
        <source>the disk is full; free some space</source>
        <translation>disk dolu; yer açın</translation>
    </message>
    <message>
        <source>the disk is full; free some space, then try again</source>
        <translation>disk dolu; yer açıp yeniden deneyin</translation>
    </message>
    <message>
        <source>the disk quota is used up; free some space</source>
        <translation>disk kotası dolu; yer açın</translation>
    </message>
    <message>
        <source>the disk reports an error ({error})</source>
        <translation>disk bir hata bildiriyor ({error})</translation>
    </message>
    <message>
        <source>the drive cannot hold so large a file</source>
        <translation>sürücü bu kadar büyük bir dosyayı tutamaz</translation>
    </message>
    <message>
        <source>the drive cannot hold this name</source>
        <translation>sürücü bu adı tutamaz</translation>
    </message>
    <message>
        <source>the drive of the new folder is gone; connect it, then try again</source>
        <translation>yeni klasörün sürücüsü artık yok; bağlayıp yeniden deneyin</translation>
    </message>
    <message>
        <source>the drive of {folder} is read-only; make it writable, then try again</source>
        <translation>{folder} sürücüsü salt okunur; yazmaya izin verip yeniden deneyin</translation>
    </message>
    <message>
        <source>the embedding knew the validation clips: confidence is less sure than it looks</source>
        <translation>gömme doğrulama kliplerini tanıyordu: güven göründüğünden daha az kesindir</translation>
    </message>
    <message>
        <source>the end of the query or another word</source>
        <translation>sorgunun sonu veya başka bir sözcük</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>dosya boş</translation>
    </message>
    <message>
        <source>the file is not there</source>
        <translation>dosya yok</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>dosya artık yok</translation>
    </message>
    <message>
        <source>the file is not there; scan again</source>
        <translation>dosya yok; yeniden tarayın</translation>
    </message>
    <message>
        <source>the file is read-only; allow writing to it first</source>
        <translation>dosya salt okunur; önce yazmaya izin verin</translation>
    </message>
    <message>
        <source>the file was changed meanwhile; scan again</source>
        <translation>dosya bu arada değişti; yeniden tarayın</translation>
    </message>
    <message>
        <source>the file was changed since it was read; scan again</source>
        <translation>dosya okunduğundan beri değişti; yeniden tarayın</translation>
    </message>
    <message>
        <source>the file would exceed the allowed size</source>
        <translation>dosya izin verilen boyutu aşar</translation>
    </message>
    <message>
        <source>the file {file} that its manifest names is missing</source>
        <translation>bildiriminin adını verdiği {file} dosyası eksik</translation>
    </message>
    <message>
        <source>the filtered test part of GTZAN</source>
        <translation>GTZAN&apos;ın süzülmüş sınama bölümü</translation>
    </message>
    <message>
        <source>the folder {folder} is not there; connect its drive, or make the folder</source>
        <translation>{folder} klasörü yok; sürücüsünü bağlayın ya da klasörü oluşturun</translation>
    </message>
    <message>
        <source>the library could not store it; the log has the details</source>
        <translation>kitaplık onu kaydedemedi; ayrıntılar günlükte</translation>
    </message>
    <message>
        <source>the name of a playlist ends with {endings}</source>
        <translation>çalma listesinin adı {endings} ile biter</translation>
    </message>
    <message>
        <source>the network made of musicnn&apos;s weights answers unlike musicnn</source>
        <translation>musicnn ağırlıklarından yapılan ağ musicnn gibi yanıt vermiyor</translation>
    </message>
    <message>
        <source>the new path is too long for the drive</source>
        <translation>yeni yol sürücü için çok uzun</translation>
    </message>
    <message>
        <source>the original is not there; the copy stays</source>
        <translation>aslı yerinde değil; kopya yerinde kalıyor</translation>
    </message>
    <message>
        <source>the picture is {size}; a cover can be at most {most}</source>
        <translation>resim {size}; kapak en fazla {most} olabilir</translation>
    </message>
    <message>
        <source>the program has a model {model} of its own; give this one another name in its manifest</source>
        <translation>programın kendi {model} modeli var; buna bildiriminde başka ad verin</translation>
    </message>
    <message>
        <source>the program is uncertain about it</source>
        <translation>program bundan emin değil</translation>
    </message>
    <message>
        <source>the same clips, with and without what is above 8 kHz</source>
        <translation>8 kHz üstüyle ve onsuz aynı klipler</translation>
    </message>
    <message>
        <source>the same file is already there</source>
        <translation>aynı dosya zaten orada</translation>
    </message>
    <message>
        <source>the same free music, made in both ways</source>
        <translation>iki şekilde yapılmış aynı özgür müzik</translation>
    </message>
    <message>
        <source>the seven FMA labels</source>
        <translation>yedi FMA sınıfı</translation>
    </message>
    <message>
        <source>the system did not move it to the bin; delete the file by hand</source>
        <translation>sistem onu çöp kutusuna taşımadı; dosyayı elle silin</translation>
    </message>
    <message>
        <source>the ten GTZAN labels</source>
        <translation>on GTZAN sınıfı</translation>
    </message>
    <message>
        <source>the test parts of GTZAN and FMA together</source>
        <translation>GTZAN ve FMA sınama bölümleri birlikte</translation>
    </message>
    <message>
        <source>the training part, 5 folds by artist, 3 rounds</source>
        <translation>eğitim bölümü, sanatçıya göre 5 kat, 3 tur</translation>
    </message>
    <message>
        <source>the valid parts of GTZAN and FMA together</source>
        <translation>GTZAN ve FMA doğrulama bölümleri birlikte</translation>
    </message>
    <message>
        <source>there is no ID3 tag where its header says</source>
        <translation>başlığının belirttiği yerde ID3 etiketi yok</translation>
    </message>
    <message>
        <source>there is no MPEG audio in it</source>
        <translation>içinde MPEG ses yok</translation>
    </message>
    <message>
        <source>there is no audio in it</source>
        <translation>içinde ses yok</translation>
    </message>
    <message>
        <source>there is no audio in the file</source>
        <translation>dosyada ses yok</translation>
    </message>
    <message>
        <source>there is no audio in this file</source>
        <translation>bu dosyada ses yok</translation>
    </message>
    <message>
        <source>there is no manifest.json in it; the guide for models says what belongs in one</source>
        <translation>içinde manifest.json yok; içeriği model kılavuzunda</translation>
    </message>
    <message>
        <source>there is no room for a copy next to it; free some space</source>
        <translation>yanına kopya için yer yok; yer açın</translation>
    </message>
    <message>
        <source>there is no segment in it</source>
        <translation>içinde bölüm yok</translation>
    </message>
    <message>
        <source>there is no such folder or file</source>
        <translation>böyle bir klasör veya dosya yok</translation>
    </message>
    <message>
        <source>there is no tag {tag}</source>
        <translation>{tag} etiketi yok</translation>
    </message>
    <message>
        <source>this file system does not support hard links; copy it</source>
        <translation>bu dosya sistemi sabit bağlantıları desteklemiyor; kopyalayın</translation>
    </message>
    <message>
        <source>this is a helper file of the system, not music</source>
        <translation>bu, sistemin yardımcı dosyası, müzik değil</translation>
    </message>
    <message>
        <source>this is {what}, not audio</source>
        <translation>bu {what}; ses değil</translation>
    </message>
    <message>
        <source>this sounds unlike anything the program learned from, so the numbers mean little</source>
        <translation>bu, programın öğrendiği hiçbir şeye benzemiyor, bu yüzden sayıların anlamı az</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>track</source>
        <translation>parça no</translation>
    </message>
    <message>
        <source>tracks of FMA</source>
        <translation>FMA parçaları</translation>
    </message>
    <message>
        <source>tracks of artists that it had not learned from</source>
        <translation>öğrenmediği sanatçıların parçaları</translation>
    </message>
    <message>
        <source>tracks of its folder stayed; so does it</source>
        <translation>klasöründeki parçalar yerinde kaldı; o da kalıyor</translation>
    </message>
    <message>
        <source>training part</source>
        <translation>eğitim bölümü</translation>
    </message>
    <message>
        <source>true \ said</source>
        <translation>gerçek \ denilen</translation>
    </message>
    <message>
        <source>unknown feature parameter {name}; update the program or choose another model</source>
        <translation>bilinmeyen öznitelik parametresi {name}; programı güncelleyin veya başka model seçin</translation>
    </message>
    <message>
        <source>validation part</source>
        <translation>doğrulama bölümü</translation>
    </message>
    <message>
        <source>white noise 15 dB below</source>
        <translation>15 dB altında beyaz gürültü</translation>
    </message>
    <message>
        <source>white noise 30 dB below</source>
        <translation>30 dB altında beyaz gürültü</translation>
    </message>
    <message>
        <source>whole songs and clips, as audio</source>
        <translation>ses olarak tam şarkılar ve klipler</translation>
    </message>
    <message>
        <source>year</source>
        <translation>yıl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes veya no</translation>
    </message>
    <message>
        <source>your library</source>
        <translation>kitaplığınız</translation>
    </message>
    <message>
        <source>{count} files in a row could not be reached or written, the last: {trouble}</source>
        <translation>art arda {count} dosyaya ulaşılamadı veya yazılamadı, sonuncusu: {trouble}</translation>
    </message>
    <message>
        <source>{count} genres</source>
        <translation>{count} tür</translation>
    </message>
    <message>
        <source>{count} genres of your library</source>
        <translation>Kitaplığınızdan {count} tür</translation>
    </message>
    <message>
        <source>{count} more artists or albums</source>
        <translation>{count} sanatçı veya albüm daha</translation>
    </message>
    <message>
        <source>{count} more tracks</source>
        <translation>{count} parça daha</translation>
    </message>
    <message>
        <source>{count} tracks of your library</source>
        <translation>kitaplığınızdan {count} parça</translation>
    </message>
    <message>
        <source>{damage}; repair the file with the program that made it</source>
        <translation>{damage}; dosyayı oluşturan programla onarın</translation>
    </message>
    <message>
        <source>{data}; everything was chosen without the validation part&apos;s clips</source>
        <translation>{data}; her şey doğrulama bölümünün klipleri olmadan seçildi</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}); reinstall the model</source>
        <translation>{file} okunamıyor ({reason}); modeli yeniden kurun</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB</source>
        <translation>{file}, {most} MB&apos;tan büyük</translation>
    </message>
    <message>
        <source>{file} is not a Genre Organizer library; choose another file</source>
        <translation>{file} bir Genre Organizer kitaplığı değil; başka dosya seçin</translation>
    </message>
    <message>
        <source>{file} is not a ZIP file that can be read ({reason}); choose a folder or a ZIP file with a manifest.json</source>
        <translation>{file} okunabilir bir ZIP dosyası değil ({reason}); manifest.json içeren bir klasör veya ZIP dosyası seçin</translation>
    </message>
    <message>
        <source>{file} is not a backup; choose a file that a backup has made</source>
        <translation>{file} bir yedek değil; yedeklemenin oluşturduğu bir dosya seçin</translation>
    </message>
    <message>
        <source>{file} is not a manifest; reinstall the model</source>
        <translation>{file} bir bildirim değil; modeli yeniden kurun</translation>
    </message>
    <message>
        <source>{file} is not the file that its manifest names</source>
        <translation>{file}, bildiriminin belirttiği dosya değil</translation>
    </message>
    <message>
        <source>{file} is the library itself; choose another file</source>
        <translation>{file} kitaplığın kendisi; başka dosya seçin</translation>
    </message>
    <message>
        <source>{file} already exists and is not a CSV file; choose another name</source>
        <translation>{file} zaten var ve CSV dosyası değil; başka ad seçin</translation>
    </message>
    <message>
        <source>the link {link} in its folder points to it; remove the link first</source>
        <translation>klasöründeki {link} bağlantısı onu gösteriyor; önce bağlantıyı kaldırın</translation>
    </message>
    <message>
        <source>{file} already exists and is not a backup; choose another name</source>
        <translation>{file} zaten var ve yedek değil; başka ad seçin</translation>
    </message>
    <message>
        <source>{file} is too large</source>
        <translation>{file} çok büyük</translation>
    </message>
    <message>
        <source>{file} is too large for a playlist</source>
        <translation>{file} bir çalma listesi için çok büyük</translation>
    </message>
    <message>
        <source>{file} lacks the weights of musicnn</source>
        <translation>{file} içinde musicnn ağırlıkları yok</translation>
    </message>
    <message>
        <source>{file} was altered (its hash differs from the manifest&apos;s); reinstall the model</source>
        <translation>{file} değiştirilmiş (özeti bildirimdekinden farklı); modeli yeniden kurun</translation>
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
        <translation>{flag}:yes veya {other}:no</translation>
    </message>
    <message>
        <source>{folder} is not a folder of the library</source>
        <translation>{folder} kitaplığın klasörü değil</translation>
    </message>
    <message>
        <source>{folder} is not a folder; check the path</source>
        <translation>{folder} bir klasör değil; yolu denetleyin</translation>
    </message>
    <message>
        <source>{folder} lies within the library folder {other}; scan that one instead</source>
        <translation>{folder}, {other} kitaplık klasörünün içinde; onu tarayın</translation>
    </message>
    <message>
        <source>{format} cannot hold a name that is not UTF-8; export as XSPF</source>
        <translation>{format}, UTF-8 olmayan bir adı tutamaz; XSPF olarak aktarın</translation>
    </message>
    <message>
        <source>{format} cannot hold a name with a line break; export as XSPF</source>
        <translation>{format}, satır sonu içeren bir adı tutamaz; XSPF olarak aktarın</translation>
    </message>
    <message>
        <source>{format} files have no tag that this program writes</source>
        <translation>{format} dosyalarında bu programın yazdığı bir etiket yok</translation>
    </message>
    <message>
        <source>{genre} cannot be a genre; choose another</source>
        <translation>{genre} tür olamaz; başkasını seçin</translation>
    </message>
    <message>
        <source>{genre}: found in {found} of {tracks}; otherwise taken for {others}</source>
        <translation>{genre}: {tracks} içinde {found} bulundu; gerisi {others} sanıldı</translation>
    </message>
    <message>
        <source>{model} came with the program and stays</source>
        <translation>{model} programla geldi ve kalır</translation>
    </message>
    <message>
        <source>{model} is in use; choose another model first</source>
        <translation>{model} kullanımda; önce başka model seçin</translation>
    </message>
    <message>
        <source>{model} was not learned from a library</source>
        <translation>{model} bir kitaplıktan öğrenilmedi</translation>
    </message>
    <message>
        <source>{name} was learned again meanwhile; learn once more</source>
        <translation>{name} bu arada yeniden öğrenildi; bir kez daha öğrenin</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the library with that model, then learn again</source>
        <translation>{name}, {model} modelinin başka bir sürümünde öğrenildi; kitaplığı o modelle analiz edip yeniden öğrenin</translation>
    </message>
    <message>
        <source>{name} was learned on another version of the model {model}; analyze the whole library to learn it again</source>
        <translation>{name}, {model} modelinin başka bir sürümünde öğrenildi; yeniden öğrenmek için tüm kitaplığı analiz edin</translation>
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
        <translation>%{number}</translation>
    </message>
    <message>
        <source>{number} is larger than MP4 allows</source>
        <translation>{number}, MP4&apos;ün izin verdiğinden büyük</translation>
    </message>
    <message>
        <source>{other} goes to the same name</source>
        <translation>{other} aynı adı alıyor</translation>
    </message>
    <message>
        <source>{place} (with {fields} of the other tags)</source>
        <translation>{place} (diğer etiketlerin {fields} alanlarıyla)</translation>
    </message>
    <message>
        <source>{place} ({number})</source>
        <translation>{place} ({number})</translation>
    </message>
    <message>
        <source>{place} as a list</source>
        <translation>liste olarak {place}</translation>
    </message>
    <message>
        <source>{place} as one text, joined by &quot;{joint}&quot;</source>
        <translation>&quot;{joint}&quot; ile birleştirilmiş tek metin olarak {place}</translation>
    </message>
    <message>
        <source>{place} cannot hold the field {field}</source>
        <translation>{place}, {field} alanını tutamaz</translation>
    </message>
    <message>
        <source>{place} cannot hold the genre {genre}; choose another</source>
        <translation>{place}, {genre} türünü tutamaz; başkasını seçin</translation>
    </message>
    <message>
        <source>{place} holds no month without a day; enter the day, too, or only the year</source>
        <translation>{place} gün olmadan ay tutamaz; günü de ya da yalnızca yılı girin</translation>
    </message>
    <message>
        <source>{place} holds only JPEG and PNG pictures</source>
        <translation>{place} yalnızca JPEG ve PNG resimleri tutar</translation>
    </message>
    <message>
        <source>{place} {number}</source>
        <translation>{place} {number}</translation>
    </message>
    <message>
        <source>{problem}; expected {expected}</source>
        <translation>{problem}; beklenen: {expected}</translation>
    </message>
    <message>
        <source>{share} of {count} tracks ({low} to {high})</source>
        <translation>{count} parçada {share} ({low}–{high})</translation>
    </message>
    <message>
        <source>{text} cannot be stored in a tag; choose another text</source>
        <translation>{text} bir etikette saklanamaz; başka bir metin seçin</translation>
    </message>
    <message>
        <source>{text} is not a date such as 2004-05-17</source>
        <translation>{text}, 2004-05-17 gibi bir tarih değil</translation>
    </message>
    <message>
        <source>{text} is not an edit; write, for example, title=New, title= (clears it) or artist+=Guest</source>
        <translation>{text} bir değişiklik değil; örneğin title=New, title= (temizler) veya artist+=Guest yazın</translation>
    </message>
    <message>
        <source>{text} is not a number from 1 to {most}</source>
        <translation>{text}, 1 ile {most} arasında bir sayı değil</translation>
    </message>
    <message>
        <source>{text} is not a four-digit year</source>
        <translation>{text} dört basamaklı bir yıl değil</translation>
    </message>
    <message>
        <source>{text} is not HERE=THERE, such as /srv/music=/mnt/music</source>
        <translation>{text}, /srv/music=/mnt/music gibi BURADA=ORADA biçiminde değil</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>&amp;Details</source>
        <translation>Ayrı&amp;ntılar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Geri alındı: {what}</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Yinelendi: {what}</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>{job}: cancelled. What was done so far is kept.</source>
        <translation>{job}: iptal edildi. Şimdiye kadar yapılanlar korunur.</translation>
    </message>
</context>
<context>
    <name>MissingEntriesDialog</name>
    <message>
        <source>Entries that were left out</source>
        <translation>Dışarıda kalan girdiler</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n girdi kitaplığınızda yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Playlist</source>
        <translation>Çalma listesi</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Girdi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>C&amp;opy all</source>
        <translation>Tümünü k&amp;opyala</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>cannot be used</source>
        <translation>kullanılamaz</translation>
    </message>
    <message>
        <source>nobody has measured how often it is right</source>
        <translation>ne kadar sık haklı olduğunu kimse ölçmedi</translation>
    </message>
    <message>
        <source>{model} – in use</source>
        <translation>{model} – kullanımda</translation>
    </message>
    <message>
        <source>How often it is right</source>
        <translation>Ne kadar sık haklı</translation>
    </message>
    <message>
        <source>On damaged and foreign recordings</source>
        <translation>Bozulmuş ve yabancı kayıtlarda</translation>
    </message>
    <message>
        <source>What it is bad at</source>
        <translation>Kötü olduğu konular</translation>
    </message>
    <message>
        <source>It recognizes {count} genres: {genres}.</source>
        <translation>{count} türü tanır: {genres}.</translation>
    </message>
    <message>
        <source>Music of any other genre comes out as one of these, or as not sure.</source>
        <translation>Başka türde müzik bunlardan biri veya emin değil olarak çıkar.</translation>
    </message>
    <message>
        <source>Below {share} it is not sure.</source>
        <translation>{share} altında emin değildir.</translation>
    </message>
    <message>
        <source>Speech, noise and the like come out as not sure.</source>
        <translation>Konuşma, gürültü ve benzerleri emin değil olarak çıkar.</translation>
    </message>
    <message>
        <source>It does not notice speech, noise and the like.</source>
        <translation>Konuşma, gürültü ve benzerlerini fark etmez.</translation>
    </message>
    <message>
        <source>- **{value}** of {count} tracks it had not heard before (between {low} and {high}): {name}</source>
        <translation>- Daha önce duymadığı {count} parçada doğru olma oranı **{value}** ({low} ile {high} arası): {name}</translation>
    </message>
    <message>
        <source>- **{genre}**: found in {right} of {count}; taken for {others}</source>
        <translation>- **{genre}**: {count} içinde {right} bulundu; {others} sanıldı</translation>
    </message>
    <message>
        <source>- When it says **{genre}**, it is right in {right} of {taken} cases.</source>
        <translation>- **{genre}** dediği {taken} parçadan {right} tanesinde haklıdır.</translation>
    </message>
</context>
<context>
    <name>ModelList</name>
    <message>
        <source>Search models</source>
        <translation>Model ara</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>Kurulu modeller</translation>
    </message>
    <message numerus="yes">
        <source>Advanced: %n research model(s)</source>
        <translation>
            <numerusform>Gelişmiş: %n araştırma modeli</numerusform>
        </translation>
    </message>
    <message>
        <source>Systems of published studies, to compare; the best ones first</source>
        <translation>Yayımlanmış çalışmaların sistemleri, karşılaştırmak için; en iyiler önce</translation>
    </message>
</context>
<context>
    <name>ModelNames</name>
    <message>
        <source>Built-in model</source>
        <translation>Yerleşik model</translation>
    </message>
    <message>
        <source>the built-in model (version {version})</source>
        <translation>yerleşik model (sürüm {version})</translation>
    </message>
    <message>
        <source>right for about {right} of 10 tracks</source>
        <translation>10 parçadan yaklaşık {right} tanesinde haklı</translation>
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
        <translation>{right} doğru, {wrong} emin ve yanlış.</translation>
    </message>
    <message>
        <source>Of damaged copies {share} get the same answer, the fewest of these: {damages}. At most {wrong} are sure and wrong.</source>
        <translation>Bozulmuş kopyalarda aynı yanıtın oranı {share}, en düşük olduğu: {damages}. Emin ve yanlış olanlar en çok {wrong}.</translation>
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
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Model card</source>
        <translation>Model kartı</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>&amp;About it</source>
        <translation>&amp;Hakkında</translation>
    </message>
    <message>
        <source>&amp;Mistakes</source>
        <translation>&amp;Yanlışlar</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Ayrı&amp;ntılar</translation>
    </message>
    <message>
        <source>Com&amp;pare</source>
        <translation>&amp;Karşılaştır</translation>
    </message>
    <message>
        <source>Choose one model, or several to combine them.</source>
        <translation>Bir model seçin veya birkaçını birleştirin.</translation>
    </message>
    <message>
        <source>Anal&amp;yze them now</source>
        <translation>Şimdi &amp;analiz et</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Kullan</translation>
    </message>
    <message>
        <source>&amp;musicnn, a second opinion…</source>
        <translation>&amp;musicnn, ikinci bir görüş…</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>&amp;Dosyadan…</translation>
    </message>
    <message>
        <source>From a f&amp;older…</source>
        <translation>Kl&amp;asörden…</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>K&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Kaldır</translation>
    </message>
    <message>
        <source>&amp;Learn my genres…</source>
        <translation>Türlerimi &amp;öğren…</translation>
    </message>
    <message>
        <source>Models (*.zip *.whl)</source>
        <translation>Modeller (*.zip *.whl)</translation>
    </message>
    <message>
        <source>Install a model</source>
        <translation>Model kur</translation>
    </message>
    <message>
        <source>Installing; the model is tried first…</source>
        <translation>Kuruluyor; önce model deneniyor…</translation>
    </message>
    <message>
        <source>Counting the tracks that it has analyzed…</source>
        <translation>Analiz ettiği parçalar sayılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have not been analyzed by this choice yet; they have no suggestion until they are analyzed.</source>
        <translation>
            <numerusform>%n parça bu seçimle henüz analiz edilmedi; analiz edilene dek önerileri yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has analyzed every track already, so its answers show at once.</source>
        <translation>Tüm parçaları zaten analiz etti, bu yüzden yanıtları hemen görünür.</translation>
    </message>
    <message>
        <source>Your decisions stay as they are.</source>
        <translation>Kararlarınız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Each row is a genre as it truly is, each column what the model said of its tracks. The diagonal is right; everything beside it is a mistake.</source>
        <translation>Her satır gerçek tür, her sütun modelin parçaları için söylediğidir. Köşegen doğru, gerisi yanlıştır.</translation>
    </message>
    <message>
        <source>This model came without a table of its mistakes.</source>
        <translation>Bu modelle birlikte yanlışlarının tablosu gelmedi.</translation>
    </message>
    <message>
        <source>{model} is installed. Tick it to use it, alone or with others.</source>
        <translation>{model} kuruldu. Tek başına veya başkalarıyla kullanmak için işaretleyin.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>A&amp;d:</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Sidebar</source>
        <translation>Kenar çubuğu</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Türler</translation>
    </message>
    <message>
        <source>Playlists</source>
        <translation>Çalma listeleri</translation>
    </message>
    <message>
        <source>None yet; press + to make one</source>
        <translation>Henüz yok; oluşturmak için + simgesine basın</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>{job}: done</source>
        <translation>{job}: bitti</translation>
    </message>
    <message>
        <source>{job}: failed</source>
        <translation>{job}: başarısız oldu</translation>
    </message>
    <message>
        <source>after {duration}</source>
        <translation>{duration} sonra</translation>
    </message>
</context>
<context>
    <name>OrganizeDialog</name>
    <message>
        <source>Organize files</source>
        <translation>Dosyaları yerleştir</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planlanıyor…</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Copy, to a folder outside of the library</source>
        <translation>Kitaplık dışındaki bir klasöre kopyala</translation>
    </message>
    <message>
        <source>Hard link, to a folder outside of the library</source>
        <translation>Kitaplık dışındaki bir klasöre sabit bağlantı</translation>
    </message>
    <message>
        <source>&amp;Number files whose new name is taken</source>
        <translation>Yeni adı alınmış dosyaları &amp;numarala</translation>
    </message>
    <message>
        <source>Take co&amp;vers, lyrics and booklets along</source>
        <translation>&amp;Kapakları, sözleri ve kitapçıkları da taşı</translation>
    </message>
    <message>
        <source>Put tracks without a &amp;genre into “{folder}”, too</source>
        <translation>Türü olmayan &amp;parçaları da “{folder}” klasörüne koy</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>Only those that go</source>
        <translation>Yalnızca gidenler</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Yalnızca işlenmeyenler</translation>
    </message>
    <message>
        <source>Only those that stay</source>
        <translation>Yalnızca kalanlar</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Hangi dosyalar listelenir</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Taşı</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Parçalar:</translation>
    </message>
    <message>
        <source>&amp;Pattern:</source>
        <translation>&amp;Desen:</translation>
    </message>
    <message>
        <source>&amp;Below the folder:</source>
        <translation>Şu klasörün &amp;altına:</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>Nası&amp;l:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Göster:</translation>
    </message>
    <message>
        <source>New folders</source>
        <translation>Yeni klasörler</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>No file is ever overwritten. History keeps every move, and all can be moved back at any time.</source>
        <translation>Hiçbir dosyanın üzerine asla yazılmaz. Geçmiş her taşımayı saklar ve hepsi istendiği zaman geri taşınabilir.</translation>
    </message>
    <message>
        <source>Organize files below a folder</source>
        <translation>Dosyaları bir klasörün altına yerleştir</translation>
    </message>
    <message>
        <source>At character {position}: {problem}</source>
        <translation>{position}. karakterde: {problem}</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Bir klasör seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will go</source>
        <translation>
            <numerusform>%n dosya gidecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them to another drive</source>
        <translation>
            <numerusform>%n tanesi başka bir sürücüye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will stay</source>
        <translation>
            <numerusform>%n kalacak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n dosya işlenmedi ve olduğu gibi bırakıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room: only {free} are free.</source>
        <translation>Yer yok: yalnızca {free} boş.</translation>
    </message>
    <message>
        <source>Such as: {path}</source>
        <translation>Örneğin: {path}</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy %n file(s)</source>
        <translation>
            <numerusform>%n dosyayı &amp;kopyala</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Link %n file(s)</source>
        <translation>
            <numerusform>%n dosyayı &amp;bağla</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Move %n file(s)</source>
        <translation>
            <numerusform>%n dosyayı &amp;taşı</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown genre</source>
        <translation>Bilinmeyen tür</translation>
    </message>
    <message>
        <source>Unknown artist</source>
        <translation>Bilinmeyen sanatçı</translation>
    </message>
    <message>
        <source>Unknown album</source>
        <translation>Bilinmeyen albüm</translation>
    </message>
    <message>
        <source>Unknown year</source>
        <translation>Bilinmeyen yıl</translation>
    </message>
</context>
<context>
    <name>OrganizePlanModel</name>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>in place</source>
        <translation>yerinde</translation>
    </message>
    <message>
        <source>to another drive</source>
        <translation>başka bir sürücüye</translation>
    </message>
</context>
<context>
    <name>OrganizingFlows</name>
    <message>
        <source>The whole library</source>
        <translation>Tüm kitaplık</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Bu liste</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Seçilenler</translation>
    </message>
    <message numerus="yes">
        <source>Organized %n file(s)</source>
        <translation>
            <numerusform>%n dosya yerleştirildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n değişmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n işlenmedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>All tracks</source>
        <translation>Tüm parçalar</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>Henüz parça yok</translation>
    </message>
    <message>
        <source>Add a folder to begin.</source>
        <translation>Başlamak için bir klasör ekleyin.</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Analiz edilmedi</translation>
    </message>
    <message>
        <source>Every track is analyzed</source>
        <translation>Tüm parçalar analiz edildi</translation>
    </message>
    <message>
        <source>Tracks wait here until the program has analyzed them.</source>
        <translation>Parçalar, program onları analiz edene dek burada bekler.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>İncelenecek</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>İncelenecek bir şey yok</translation>
    </message>
    <message>
        <source>Every suggestion has a decision. Analyze more tracks, or write what you accepted.</source>
        <translation>Her öneri için karar verildi. Daha çok parça analiz edin veya kabul ettiklerinizi yazın.</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Emin değil</translation>
    </message>
    <message>
        <source>Nothing is unclear</source>
        <translation>Belirsiz bir şey yok</translation>
    </message>
    <message>
        <source>Tracks land here when no genre is likely enough, and when you leave them for later with U.</source>
        <translation>Hiçbir tür yeterince olası değilse ve U ile sonraya bıraktığınızda parçalar buraya gelir.</translation>
    </message>
    <message>
        <source>Ready to write</source>
        <translation>Yazılmaya hazır</translation>
    </message>
    <message>
        <source>Nothing waits to be written</source>
        <translation>Yazılmayı bekleyen yok</translation>
    </message>
    <message>
        <source>Accept suggestions with A; they gather here until you write them into the files.</source>
        <translation>Önerileri A ile kabul edin; dosyalara yazana dek burada toplanırlar.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Henüz bir şey yazılmadı</translation>
    </message>
    <message>
        <source>Files whose tags hold the accepted genres appear here. Every write can be undone in the history.</source>
        <translation>Etiketleri kabul edilen türleri içeren dosyalar burada görünür. Her yazma geçmişten geri alınabilir.</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <source>No genre was left as it is</source>
        <translation>Olduğu gibi bırakılan tür yok</translation>
    </message>
    <message>
        <source>Tracks whose files a write left as they were, because they had a genre already, are listed here. Accept a genre again to have it written after all.</source>
        <translation>Zaten bir türü olduğu için yazma sırasında dosyası olduğu gibi bırakılan parçalar burada listelenir. Türün yine de yazılması için onu yeniden kabul edin.</translation>
    </message>
    <message>
        <source>Tag and audio agree</source>
        <translation>Etiket uyumlu</translation>
    </message>
    <message>
        <source>No tag agrees with the audio yet</source>
        <translation>Sesle uyuşan etiket henüz yok</translation>
    </message>
    <message>
        <source>Tracks whose tag already holds the genre that they sound like are listed here. There is nothing to do.</source>
        <translation>Etiketi zaten kulağa geldiği türü içeren parçalar burada listelenir. Yapılacak bir şey yok.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Nothing rejected</source>
        <translation>Reddedilen yok</translation>
    </message>
    <message>
        <source>Tracks whose suggestion you rejected with R are listed here.</source>
        <translation>Önerisini R ile reddettiğiniz parçalar burada listelenir.</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Müzik değil</translation>
    </message>
    <message>
        <source>No tracks without music</source>
        <translation>Müziksiz parça yok</translation>
    </message>
    <message>
        <source>Silence, speech and noise are listed here.</source>
        <translation>Sessizlik, konuşma ve gürültü burada listelenir.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Başarısız olan yok</translation>
    </message>
    <message>
        <source>Files that could not be read, analyzed or written are listed here with the reason.</source>
        <translation>Okunamayan, analiz edilemeyen veya yazılamayan dosyalar nedenleriyle burada listelenir.</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>No missing files</source>
        <translation>Eksik dosya yok</translation>
    </message>
    <message>
        <source>Files that were not there at the last scan keep their results here until they come back.</source>
        <translation>Son taramada bulunmayan dosyaların sonuçları, geri gelene dek burada tutulur.</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Uyuşmazlıklar</translation>
    </message>
    <message>
        <source>No disagreements</source>
        <translation>Uyuşmazlık yok</translation>
    </message>
    <message>
        <source>Tracks appear here when the audio contradicts the genre in the tag.</source>
        <translation>Ses, etiketteki türle çeliştiğinde parçalar burada görünür.</translation>
    </message>
    <message>
        <source>Ignored disagreements</source>
        <translation>Yok sayılanlar</translation>
    </message>
    <message>
        <source>No ignored disagreements</source>
        <translation>Yok sayılan uyuşmazlık yok</translation>
    </message>
    <message>
        <source>Tracks whose tag you chose to keep, whatever it sounds like, are listed here.</source>
        <translation>Nasıl duyulursa duyulsun etiketini korumayı seçtiğiniz parçalar burada listelenir.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Yinelenenler</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Yinelenen yok</translation>
    </message>
    <message>
        <source>Files with the same audio are listed here.</source>
        <translation>Aynı sese sahip dosyalar burada listelenir.</translation>
    </message>
    <message>
        <source>Other genres</source>
        <translation>Diğer türler</translation>
    </message>
    <message>
        <source>No other genres</source>
        <translation>Başka tür yok</translation>
    </message>
    <message>
        <source>Tracks whose genres are not in your list of genres appear here.</source>
        <translation>Türleri tür listenizde olmayan parçalar burada görünür.</translation>
    </message>
    <message>
        <source>No tracks of this genre</source>
        <translation>Bu türde parça yok</translation>
    </message>
    <message>
        <source>Drag tracks onto a genre on the left to accept it for them.</source>
        <translation>Kabul etmek için parçaları soldaki bir türün üzerine sürükleyin.</translation>
    </message>
    <message>
        <source>This playlist is empty</source>
        <translation>Bu çalma listesi boş</translation>
    </message>
    <message>
        <source>Drag tracks onto it on the left.</source>
        <translation>Parçaları soldaki listeye sürükleyin.</translation>
    </message>
    <message>
        <source>No track matches its rule now.</source>
        <translation>Şu anda kuralına uyan parça yok.</translation>
    </message>
</context>
<context>
    <name>PlaceBar</name>
    <message>
        <source>The audio contradicts the tag; the surest come first.</source>
        <translation>Ses etiketle çelişiyor; en kesin olanlar önce gelir.</translation>
    </message>
    <message>
        <source>What went wrong with these files, by reason:</source>
        <translation>Bu dosyalardaki sorunlar, nedenine göre:</translation>
    </message>
    <message>
        <source>Was the folder moved? Relocate it, and nothing is lost.</source>
        <translation>Klasör taşındı mı? Yeni yerini gösterin; hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Keep one file of each recording:</source>
        <translation>Her kaydın bir dosyasını tutun:</translation>
    </message>
    <message>
        <source>You chose to keep these tags.</source>
        <translation>Bu etiketleri korumayı seçtiniz.</translation>
    </message>
</context>
<context>
    <name>PlaceholderPage</name>
    <message>
        <source>Programs write these when they know no genre; one per line. Tags that hold nothing else count as empty: nothing is learned from them, and they contradict no suggestion. Numbers and texts without letters are no genres either.</source>
        <translation>Programlar türü bilmediklerinde bunları yazar; her satıra bir tane. İçinde başka bir şey olmayan etiketler boş sayılır: onlardan bir şey öğrenilmez ve hiçbir öneriyle çelişmezler. Sayılar ve harf içermeyen metinler de tür değildir.</translation>
    </message>
    <message>
        <source>Texts that are no genre, one per line</source>
        <translation>Tür olmayan metinler, her satıra bir tane</translation>
    </message>
</context>
<context>
    <name>PlanTableModel</name>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Nothing can be played: this system lacks a part of Qt (QtMultimedia)</source>
        <translation>Hiçbir şey çalınamaz: bu sistemde Qt&apos;nin bir bölümü (QtMultimedia) eksik</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Ses aygıtı bulunamadı</translation>
    </message>
    <message>
        <source>Cannot play {file}: {reason}</source>
        <translation>{file} çalınamıyor: {reason}</translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play the previous track</source>
        <translation>Önceki parçayı çal</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Çal</translation>
    </message>
    <message>
        <source>Play the next track</source>
        <translation>Sonraki parçayı çal</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Parçadaki konum</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sesi kapat</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Ses düzeyi</translation>
    </message>
    <message>
        <source>Space plays the selected track</source>
        <translation>Boşluk tuşu seçili parçayı çalar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
</context>
<context>
    <name>PlayingFlows</name>
    <message>
        <source>The queue is empty. Select tracks and press Q to add them to it.</source>
        <translation>Sıra boş. Parçaları seçip eklemek için Q tuşuna basın.</translation>
    </message>
</context>
<context>
    <name>PlayingTexts</name>
    <message>
        <source>Rate: {stars}</source>
        <translation>Puanla: {stars}</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Play next</source>
        <translation>Sıradaki olarak çal</translation>
    </message>
    <message>
        <source>Add to the queue</source>
        <translation>Sıraya ekle</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n yıldız</numerusform>
        </translation>
    </message>
    <message>
        <source>No stars</source>
        <translation>Yıldız yok</translation>
    </message>
    <message numerus="yes">
        <source>{stars} for %n track(s).</source>
        <translation>
            <numerusform>%n parça için {stars}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) will play next.</source>
        <translation>
            <numerusform>Sırada %n parça çalınacak.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) added to the queue.</source>
        <translation>
            <numerusform>%n parça sıraya eklendi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFileFlows</name>
    <message>
        <source>Playlists</source>
        <translation>Çalma listeleri</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Çalma listelerini içe aktar</translation>
    </message>
    <message numerus="yes">
        <source>%n exported playlist(s) out of date</source>
        <translation>
            <numerusform>%n dışa aktarılmış çalma listesi güncel değil</numerusform>
        </translation>
    </message>
    <message>
        <source>E&amp;xport again</source>
        <translation>Yeniden &amp;dışa aktar</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n playlist(s)</source>
        <translation>
            <numerusform>%n çalma listesi dışa aktarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n playlist(s)</source>
        <translation>
            <numerusform>%n çalma listesi içe aktarıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are not in your library</source>
        <translation>
            <numerusform>%n girdi kitaplığınızda yok</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of “{file}” is in your library</source>
        <translation>“{file}” içindeki hiçbir şey kitaplığınızda yok</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n parça</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistFlows</name>
    <message numerus="yes">
        <source>Holds the %n selected track(s).</source>
        <translation>
            <numerusform>Seçili %n parçayı içerir.</numerusform>
        </translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Yeni çalma listesi</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Oluştur</translation>
    </message>
    <message>
        <source>Like {title}</source>
        <translation>{title} benzerleri</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Çalma listesini yeniden adlandır</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Yeniden adlandır</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n file(s) to {folder}</source>
        <translation>
            <numerusform>%n dosya {folder} klasörüne kopyalandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <translation>
            <numerusform>%n dosya zaten orada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n işlenmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n track(s) to {file}</source>
        <translation>
            <numerusform>%n parça {file} dosyasına aktarıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaylistName</name>
    <message>
        <source>A playlist of this name exists already.</source>
        <translation>Bu adda bir çalma listesi zaten var.</translation>
    </message>
</context>
<context>
    <name>PlaylistTexts</name>
    <message numerus="yes">
        <source>Added %n track(s) to “{name}”</source>
        <translation>
            <numerusform>“{name}” listesine %n parça eklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made the playlist “{name}” with %n track(s)</source>
        <translation>
            <numerusform>%n parçalı “{name}” çalma listesi oluşturuldu</numerusform>
        </translation>
    </message>
    <message>
        <source>Made the smart playlist “{name}”</source>
        <translation>“{name}” akıllı çalma listesi oluşturuldu</translation>
    </message>
    <message>
        <source>Changed the rule of “{name}”</source>
        <translation>“{name}” listesinin kuralı değiştirildi</translation>
    </message>
    <message>
        <source>Renamed “{before}” to “{name}”</source>
        <translation>“{before}” listesinin yeni adı: “{name}”</translation>
    </message>
    <message>
        <source>Deleted the playlist “{name}”</source>
        <translation>“{name}” çalma listesi silindi</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n track(s) from “{name}”</source>
        <translation>
            <numerusform>“{name}” listesinden %n parça kaldırıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the order of “{name}”</source>
        <translation>“{name}” listesinin sırası değiştirildi</translation>
    </message>
</context>
<context>
    <name>ProbabilityBars</name>
    <message>
        <source>key {key}</source>
        <translation>{key} tuşu</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Opening the library…</source>
        <translation>Kitaplık açılıyor…</translation>
    </message>
    <message>
        <source>Changing files was interrupted. The history says which were changed.</source>
        <translation>Dosyaların değiştirilmesi yarıda kesildi. Geçmiş, hangilerinin değiştirildiğini gösterir.</translation>
    </message>
    <message>
        <source>The library cannot be opened; see the log.</source>
        <translation>Kitaplık açılamıyor; günlüğe bakın.</translation>
    </message>
    <message>
        <source>On the command line: {command}</source>
        <translation>Komut satırında: {command}</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>Kitaplık açılamıyor</translation>
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
        <translation>Ara</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Listening</source>
        <translation>Dinleme</translation>
    </message>
    <message>
        <source>Most similar in your library</source>
        <translation>Kitaplığınızda en çok benzeyen</translation>
    </message>
    <message>
        <source>Most similar tracks in your library</source>
        <translation>Kitaplığınızda en çok benzeyen parçalar</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Dinleniyor…</translation>
    </message>
    <message>
        <source>According to {model}.</source>
        <translation>{model} modeline göre.</translation>
    </message>
    <message>
        <source>Not sure – perhaps {genre}</source>
        <translation>Emin değil – belki {genre}</translation>
    </message>
    <message>
        <source>No genre is likely enough to be suggested by {model}.</source>
        <translation>{model} için önerilecek kadar olası bir tür yok.</translation>
    </message>
    <message>
        <source>This does not sound like music</source>
        <translation>Bu müziğe benzemiyor</translation>
    </message>
    <message>
        <source>It is too quiet or too strange for {model}.</source>
        <translation>{model} için çok sessiz veya çok tuhaf.</translation>
    </message>
    <message>
        <source>This recording could not be analyzed</source>
        <translation>Bu kayıt analiz edilemedi</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Duraklat</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Çal</translation>
    </message>
</context>
<context>
    <name>Resuming</name>
    <message numerus="yes">
        <source>Paused, %n track(s) not analyzed yet.</source>
        <translation>
            <numerusform>Duraklatıldı, %n parça henüz analiz edilmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Devam et</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>contains</source>
        <translation>içerir</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>içermez</translation>
    </message>
    <message>
        <source>is</source>
        <translation>eşittir</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>eşit değildir</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>boş değil</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>tam olarak</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>en çok</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>büyüktür</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>küçüktür</translation>
    </message>
    <message>
        <source>is less than, or missing</source>
        <translation>küçüktür veya yok</translation>
    </message>
    <message>
        <source>Probability of</source>
        <translation>Olasılık</translation>
    </message>
    <message>
        <source>Genre (any source)</source>
        <translation>Tür (herhangi bir kaynak)</translation>
    </message>
    <message>
        <source>Suggested genre</source>
        <translation>Önerilen tür</translation>
    </message>
    <message>
        <source>Second guess</source>
        <translation>İkinci tahmin</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Güven</translation>
    </message>
    <message>
        <source>Genre in the tag</source>
        <translation>Etiketteki tür</translation>
    </message>
    <message>
        <source>Accepted genre</source>
        <translation>Kabul edilen tür</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Herhangi bir metin</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Yol</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bit hızı</translation>
    </message>
    <message>
        <source>Sample rate</source>
        <translation>Örnekleme hızı</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanallar</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Eklenme</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Puan</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Çalınma sayısı</translation>
    </message>
    <message>
        <source>Last played</source>
        <translation>Son çalınma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Your decision</source>
        <translation>Kararınız</translation>
    </message>
    <message>
        <source>Suggestion state</source>
        <translation>Öneri durumu</translation>
    </message>
    <message>
        <source>Write result</source>
        <translation>Yazma sonucu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Neden</translation>
    </message>
    <message>
        <source>Tag and sound disagree</source>
        <translation>Etiket ve ses uyuşmuyor</translation>
    </message>
    <message>
        <source>Another genre is likelier</source>
        <translation>Başka bir tür daha olası</translation>
    </message>
    <message>
        <source>The tag contradicts itself</source>
        <translation>Etiket kendisiyle çelişiyor</translation>
    </message>
    <message>
        <source>The tag names no genre</source>
        <translation>Etikette tür adı yok</translation>
    </message>
    <message>
        <source>Genre is not in the list</source>
        <translation>Tür listede yok</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Yinelenen</translation>
    </message>
    <message>
        <source>Compilation</source>
        <translation>Derleme</translation>
    </message>
    <message>
        <source>Disagreement ignored</source>
        <translation>Uyuşmazlık yok sayıldı</translation>
    </message>
    <message>
        <source>File is missing</source>
        <translation>Dosya eksik</translation>
    </message>
    <message>
        <source>File is unreadable</source>
        <translation>Dosya okunamıyor</translation>
    </message>
    <message>
        <source>Number in the library</source>
        <translation>Kitaplıktaki numara</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>to be written</source>
        <translation>yazılacak</translation>
    </message>
</context>
<context>
    <name>RuleBuilder</name>
    <message>
        <source>Match all of these</source>
        <translation>Bunların tümüne uysun</translation>
    </message>
    <message>
        <source>Match any of these</source>
        <translation>Bunlardan birine uysun</translation>
    </message>
    <message>
        <source>How many conditions have to hold</source>
        <translation>Kaç koşulun sağlanması gerektiği</translation>
    </message>
    <message>
        <source>Add a &amp;condition</source>
        <translation>&amp;Koşul ekle</translation>
    </message>
    <message>
        <source>This rule is nested too deeply for a list; go on with its text below.</source>
        <translation>Bu kural listeye sığmayacak kadar iç içe; aşağıdaki metniyle devam edin.</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Rule as text</source>
        <translation>Metin olarak kural</translation>
    </message>
    <message>
        <source>As a &amp;search:</source>
        <translation>&amp;Arama olarak:</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Hide {title}</source>
        <translation>Gizle: {title}</translation>
    </message>
    <message>
        <source>Show {title}</source>
        <translation>Göster: {title}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Kitaplık</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>&amp;Analiz</translation>
    </message>
    <message>
        <source>&amp;Writing</source>
        <translation>&amp;Yazma</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Sıfırla…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Reset everything on all pages to the defaults?</source>
        <translation>Tüm sayfalardaki her şey varsayılana döndürülsün mü?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Sıfırla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>İncelemede</translation>
    </message>
    <message>
        <source>In a playlist</source>
        <translation>Çalma listesinde</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Her yerde</translation>
    </message>
    <message>
        <source>Take the first, second … guess</source>
        <translation>Birinci, ikinci … tahmini al</translation>
    </message>
</context>
<context>
    <name>SimilarPlaylistDialog</name>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Yeni benzer parçalar listesi</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %n selected track(s)</source>
        <translation>
            <numerusform>Seçili %n parçayla &amp;başla</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>A&amp;d:</translation>
    </message>
    <message>
        <source>&amp;Similar tracks:</source>
        <translation>Ben&amp;zer parçalar:</translation>
    </message>
    <message numerus="yes">
        <source>Finds the tracks of your library that sound most like the %n selected track(s) together.</source>
        <translation>
            <numerusform>Kitaplığınızda, seçili %n parçanın bütününe en çok benzeyen parçaları bulur.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Oluştur</translation>
    </message>
</context>
<context>
    <name>SmartPlaylistDialog</name>
    <message>
        <source>New smart playlist</source>
        <translation>Yeni akıllı çalma listesi</translation>
    </message>
    <message>
        <source>Edit the rule</source>
        <translation>Kuralı düzenle</translation>
    </message>
    <message>
        <source>The first tracks of the playlist</source>
        <translation>Çalma listesinin ilk parçaları</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Oluştur</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Azalan</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>En &amp;çok</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Sınır</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>&amp;Sıralama:</translation>
    </message>
    <message>
        <source>tracks</source>
        <translation>parça</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Kural</translation>
    </message>
    <message>
        <source>Add a condition or type a rule to see what it finds.</source>
        <translation>Ne bulduğunu görmek için koşul ekleyin veya kural yazın.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) match now.</source>
        <translation>
            <numerusform>Şu anda %n parça uyuyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The playlist holds the first %n.</source>
        <translation>
            <numerusform>Çalma listesi ilk %n parçayı içerir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Recorded time</source>
        <translation>Kayıt süresi</translation>
    </message>
    <message>
        <source>Play about half a minute of music. It is analyzed just like your tracks, and nothing of it is kept unless you save it.</source>
        <translation>Yaklaşık yarım dakika müzik çalın. Tıpkı parçalarınız gibi analiz edilir ve kaydetmedikçe hiçbiri saklanmaz.</translation>
    </message>
    <message>
        <source>Or choose a file: drop it here, or paste it with {key}.</source>
        <translation>Veya bir dosya seçin: buraya bırakın ya da {key} ile yapıştırın.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Dosya &amp;seç…</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one and open this again, or choose a file.</source>
        <translation>Mikrofon bulunamadı. Bir tane bağlayıp bunu yeniden açın veya dosya seçin.</translation>
    </message>
    <message>
        <source>S&amp;top and listen</source>
        <translation>&amp;Durdur ve dinle</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Recording {number}.wav</source>
        <translation>Kayıt {number}.wav</translation>
    </message>
    <message>
        <source>{seconds} of {most} seconds</source>
        <translation>{seconds} / {most} saniye</translation>
    </message>
    <message>
        <source>That was too short to say anything. Record a little longer.</source>
        <translation>Bir şey söylemek için çok kısaydı. Biraz daha uzun kaydedin.</translation>
    </message>
    <message>
        <source>Hardly anything was heard. Is the microphone muted, or the right one chosen?</source>
        <translation>Neredeyse hiçbir şey duyulmadı. Mikrofon kapalı mı veya doğrusu mu seçili?</translation>
    </message>
    <message>
        <source>Listen to a file</source>
        <translation>Dosya dinle</translation>
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
        <translation>Spektrogram yok: {reason}</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>Mel spectrogram</source>
        <translation>Mel spektrogramı</translation>
    </message>
    <message>
        <source>{length} long, {low} to {high}</source>
        <translation>{length} uzunluğunda, {low} – {high} arası</translation>
    </message>
    <message>
        <source>{time}, loudest at {frequency}</source>
        <translation>{time}, en güçlü {frequency}</translation>
    </message>
</context>
<context>
    <name>ThresholdDialog</name>
    <message>
        <source>Accept many</source>
        <translation>Toplu kabul</translation>
    </message>
    <message>
        <source>Accept suggestions for tracks without a genre that are at least this &amp;certain:</source>
        <translation>Türü olmayan parçalar için en az &amp;bu kadar kesin önerileri kabul et:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that match “{search}” and are at least this &amp;certain:</source>
        <translation>“{place}” içinde “{search}” ile eşleşen ve en az &amp;bu kadar kesin önerileri kabul et:</translation>
    </message>
    <message>
        <source>Accept suggestions in “{place}” that are at least this &amp;certain:</source>
        <translation>“{place}” içinde en az &amp;bu kadar kesin önerileri kabul et:</translation>
    </message>
    <message>
        <source>Also where the program is &amp;not sure</source>
        <translation>Programın &amp;emin olmadıklarında da</translation>
    </message>
    <message>
        <source>Tracks that sound unlike anything the program learned from are left out</source>
        <translation>Programın öğrendiği hiçbir şeye benzemeyen parçalar atlanır</translation>
    </message>
    <message>
        <source>Least confidence in percent</source>
        <translation>En düşük güven (yüzde)</translation>
    </message>
    <message>
        <source>How many are likely right is estimated from how often the model was right on music it had never heard. Nothing is written into files yet.</source>
        <translation>Kaçının muhtemelen doğru olduğu, modelin hiç duymadığı müzikte ne kadar sık haklı çıktığından tahmin edilir. Henüz dosyalara bir şey yazılmaz.</translation>
    </message>
    <message>
        <source>Preview by genre</source>
        <translation>Türe göre önizleme</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Likely right</source>
        <translation>Muhtemelen doğru</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Yüzde</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>%n parçayı &amp;kabul et</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion is that certain.</source>
        <translation>Bu kadar kesin öneri yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have another genre now.</source>
        <translation>
            <numerusform>%n tanesinde şu anda başka bir tür var.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TidyingDialog</name>
    <message>
        <source>Tidy genre names</source>
        <translation>Tür adlarını düzelt</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have genre names to tidy.</source>
        <translation>
            <numerusform>%n parçada düzeltilecek tür adları var.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are spelled as in the list of genres.</source>
        <translation>Tüm etiketler tür listesindeki gibi yazılmış.</translation>
    </message>
    <message>
        <source>Tags to tidy</source>
        <translation>Düzeltilecek etiketler</translation>
    </message>
    <message>
        <source>Tag now</source>
        <translation>Şimdiki etiket</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Yeni hali</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Tags that spell a genre differently from your list of genres or most tags, hold several genres in one text, or none. Stored inconsistently: as a number such as (17), or differently within one tag. Ticked ones go to “Ready to write”.</source>
        <translation>Bir türü tür listenizden ya da çoğu etiketten farklı yazan, birkaç türü tek metinde tutan ya da hiç tür içermeyen etiketler. Tutarsız yazılmış: (17) gibi bir sayı olarak ya da aynı etikette farklı biçimlerde. İşaretlenenler “Yazılmaya hazır” bölümüne gider.</translation>
    </message>
    <message>
        <source>A tag that names no genre is replaced when you accept a suggestion for its track. Tick it only to empty it now; nothing is suggested for the track then.</source>
        <translation>Tür içermeyen bir etiket, parçası için bir öneriyi kabul ettiğinizde değiştirilir. Onu yalnızca şimdi boşaltmak için işaretleyin; o zaman parça için artık bir şey önerilmez.</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s) have a text that names no genre.</source>
        <translation>
            <numerusform>%n parçada tür adı olmayan bir metin var.</numerusform>
        </translation>
    </message>
    <message>
        <source>{genres}, stored inconsistently</source>
        <translation>{genres}, tutarsız yazılmış</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept %n track(s)</source>
        <translation>
            <numerusform>%n parçayı &amp;kabul et</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Genres through the track</source>
        <translation>Parça boyunca türler</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Press A to accept a suggestion, R to reject it, a number for another genre; Space plays the track. Every step can be undone with Ctrl+Z, and no file changes yet.</source>
        <translation>Öneriyi kabul etmek için A, reddetmek için R, başka bir tür için bir rakam tuşuna basın; Boşluk parçayı çalar. Her adım Ctrl+Z ile geri alınabilir ve henüz hiçbir dosya değişmez.</translation>
    </message>
    <message>
        <source>What you accept gathers under “Ready to write”. Write shows what would change in each file before it does anything.</source>
        <translation>Kabul ettikleriniz “Yazılmaya hazır” altında toplanır. Yazma, bir şey yapmadan önce her dosyada neyin değişeceğini gösterir.</translation>
    </message>
    <message>
        <source>Your files have their genres. Clean up in the Tools menu says what is left, and History can undo every write, even a year later.</source>
        <translation>Dosyalarınızın türleri var. Araçlar menüsündeki Düzene sok nelerin kaldığını söyler, Geçmiş ise bir yıl sonra bile her yazmayı geri alabilir.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Anladım</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>İletiyi kapat</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Araç çubuğu</translation>
    </message>
</context>
<context>
    <name>TrackList</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n parça</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n album(s)</source>
        <translation>
            <numerusform>%n albüm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackState</name>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Okunamıyor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Yazılamadı</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazıldı</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Kabul edildi</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Reddedildi</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Müzik değil</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Emin değil</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>İncelenecek</translation>
    </message>
    <message>
        <source>Tag agrees</source>
        <translation>Etiket uyuşuyor</translation>
    </message>
    <message>
        <source>Not analyzed</source>
        <translation>Analiz edilmedi</translation>
    </message>
</context>
<context>
    <name>TrackTable</name>
    <message>
        <source>Tracks</source>
        <translation>Parçalar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n parça</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackTableModel</name>
    <message>
        <source>not available</source>
        <translation>şu anda yok</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Geri al: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Yinele: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
</context>
<context>
    <name>ValueModel</name>
    <message>
        <source>{}, open</source>
        <translation>{}, açık</translation>
    </message>
    <message>
        <source>{}, closed</source>
        <translation>{}, kapalı</translation>
    </message>
</context>
<context>
    <name>VocabularyDialog</name>
    <message>
        <source>Genres</source>
        <translation>Türler</translation>
    </message>
    <message>
        <source>&amp;Genres</source>
        <translation>&amp;Türler</translation>
    </message>
    <message>
        <source>Model &amp;labels</source>
        <translation>Model &amp;sınıfları</translation>
    </message>
    <message>
        <source>No genr&amp;e</source>
        <translation>Tür &amp;değil</translation>
    </message>
    <message>
        <source>No file changes yet; renamed genres go to “Ready to write”.</source>
        <translation>Henüz hiçbir dosya değişmez; yeniden adlandırılan türler “Yazılmaya hazır” listesine gider.</translation>
    </message>
    <message>
        <source>A&amp;pply</source>
        <translation>&amp;Uygula</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Sıfırla…</translation>
    </message>
    <message>
        <source>Close without applying what you changed?</source>
        <translation>Değiştirdikleriniz uygulanmadan kapatılsın mı?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;At</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Düzenlemeyi sürdür</translation>
    </message>
    <message>
        <source>Replace your genres with those that come with the program?</source>
        <translation>Türleriniz programla gelenlerle değiştirilsin mi?</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Sıfırla</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İ&amp;ptal</translation>
    </message>
    <message>
        <source>Counting what changes…</source>
        <translation>Neyin değiştiği sayılıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n öneri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n uyuşmazlık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n karar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smart playlist(s)</source>
        <translation>
            <numerusform>%n akıllı çalma listesi</numerusform>
        </translation>
    </message>
    <message>
        <source>No suggestion, decision or playlist changes.</source>
        <translation>Hiçbir öneri, karar veya çalma listesi değişmiyor.</translation>
    </message>
    <message>
        <source>This changes {what}.</source>
        <translation>Bu şunları değiştirir: {what}.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) hold the old name and would wait to be written.</source>
        <translation>
            <numerusform>%n dosya eski adı içeriyor ve yazılmayı bekleyecek.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop your music folder here</source>
        <translation>Müzik klasörünüzü buraya bırakın</translation>
    </message>
    <message>
        <source>Genre Organizer listens to your files on this computer. Nothing leaves it, and no file changes until you say so.</source>
        <translation>Genre Organizer dosyalarınızı bu bilgisayarda dinler. Hiçbir şey dışarı çıkmaz ve siz istemeden hiçbir dosya değişmez.</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>Klasör &amp;ekle…</translation>
    </message>
    <message>
        <source>1. Listen</source>
        <translation>1. Dinleme</translation>
    </message>
    <message>
        <source>Your tracks are read and analyzed in the background.</source>
        <translation>Parçalarınız arka planda okunur ve analiz edilir.</translation>
    </message>
    <message>
        <source>2. Review</source>
        <translation>2. İnceleme</translation>
    </message>
    <message>
        <source>You see the odds of each genre and accept or change them.</source>
        <translation>Her türün olasılığını görür, kabul eder veya değiştirirsiniz.</translation>
    </message>
    <message>
        <source>3. Write</source>
        <translation>3. Yazma</translation>
    </message>
    <message>
        <source>Accepted genres go into the files. Every write can be undone.</source>
        <translation>Kabul ettiğiniz türler dosyalara yazılır. Her yazma geri alınabilir.</translation>
    </message>
</context>
<context>
    <name>WritePolicy</name>
    <message>
        <source>Replace it</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Keep it and add</source>
        <translation>Koru ve ekle</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
</context>
<context>
    <name>WritePreviewDialog</name>
    <message>
        <source>Write tags</source>
        <translation>Etiketleri yaz</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Dosyalara bakılıyor…</translation>
    </message>
    <message>
        <source>If there is a genre already</source>
        <translation>Zaten bir tür varsa</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Yalnızca değişiklikler</translation>
    </message>
    <message>
        <source>Only refused</source>
        <translation>Yalnızca işlenmeyenler</translation>
    </message>
    <message>
        <source>Only unchanged</source>
        <translation>Yalnızca değişmeyenler</translation>
    </message>
    <message>
        <source>Which files are listed</source>
        <translation>Hangi dosyalar listelenir</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Bekleyenlerin tümü</translation>
    </message>
    <message>
        <source>Which tracks are written</source>
        <translation>Hangi parçalar yazılır</translation>
    </message>
    <message>
        <source>&amp;Tracks:</source>
        <translation>&amp;Parçalar:</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>&amp;Zaten bir tür varsa:</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>&amp;Göster:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Only the genre changes; everything else stays as it is. History keeps the old genres, and the write can be undone at any time.</source>
        <translation>Yalnızca tür değişir; geri kalan her şey olduğu gibi kalır. Eski türler geçmişte saklanır ve yazma her zaman geri alınabilir.</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Yaz</translation>
    </message>
    <message>
        <source>No accepted genre waits to be written. Accept suggestions first.</source>
        <translation>Yazılmayı bekleyen kabul edilmiş tür yok. Önce öneri kabul edin.</translation>
    </message>
    <message>
        <source>None of these tracks has an accepted genre to be written.</source>
        <translation>Bu parçaların hiçbirinde yazılacak kabul edilmiş bir tür yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) will change</source>
        <translation>
            <numerusform>%n dosya değişecek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n değişmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused and left alone</source>
        <translation>
            <numerusform>%n dosya işlenmedi ve olduğu gibi bırakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) lose a genre that is there now.</source>
        <translation>
            <numerusform>%n dosya şimdiki bir türünü kaybediyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n file(s)</source>
        <translation>
            <numerusform>%n dosyaya &amp;yaz</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WritingFlows</name>
    <message>
        <source>This list</source>
        <translation>Bu liste</translation>
    </message>
    <message>
        <source>Selected tracks</source>
        <translation>Seçilenler</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n file(s)</source>
        <translation>
            <numerusform>%n dosyaya yazıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restored %n file(s)</source>
        <translation>
            <numerusform>%n dosya geri yüklendi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) again</source>
        <translation>
            <numerusform>%n dosya yeniden taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n file(s) back</source>
        <translation>
            <numerusform>%n dosya geri taşındı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made %n copy(s) again</source>
        <translation>
            <numerusform>%n kopya yeniden oluşturuldu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed %n copy(s)</source>
        <translation>
            <numerusform>%n kopya kaldırıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n değişmedi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n işlenmedi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_AnalysisPage</name>
    <message>
        <source>one per processor core</source>
        <translation>işlemci çekirdeği başına bir</translation>
    </message>
    <message>
        <source>Listen to the &amp;whole track</source>
        <translation>Parçanın &amp;tümünü dinle</translation>
    </message>
    <message>
        <source>Run at &amp;low priority</source>
        <translation>&amp;Düşük öncelikle çalıştır</translation>
    </message>
    <message>
        <source>Tracks at a &amp;time:</source>
        <translation>Eşzamanlı &amp;parça:</translation>
    </message>
    <message numerus="yes">
        <source>How many tracks are analyzed at the same time. This computer has %n core(s).</source>
        <translation>
            <numerusform>Aynı anda kaç parçanın analiz edildiği. Bu bilgisayarda %n çekirdek var.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Excerpts:</source>
        <translation>&amp;Kesitler:</translation>
    </message>
    <message>
        <source>How many parts of a track are listened to, spread over its length.</source>
        <translation>Parçanın uzunluğuna yayılmış kaç bölümünün dinlendiği.</translation>
    </message>
    <message>
        <source>Excerpt &amp;length:</source>
        <translation>Kesit &amp;uzunluğu:</translation>
    </message>
    <message>
        <source>Longer excerpts are a little more certain and take longer.</source>
        <translation>Daha uzun kesitler biraz daha kesindir ve daha uzun sürer.</translation>
    </message>
    <message>
        <source>About six times slower; helps with tracks that change a lot.</source>
        <translation>Yaklaşık altı kat yavaş; çok değişen parçalarda yardımcı olur.</translation>
    </message>
    <message>
        <source>Other programs stay quick while tracks are analyzed.</source>
        <translation>Parçalar analiz edilirken diğer programlar hızlı kalır.</translation>
    </message>
    <message>
        <source>&amp;Time limit:</source>
        <translation>&amp;Süre sınırı:</translation>
    </message>
    <message>
        <source>A file that takes longer is listed as failed, and the rest goes on.</source>
        <translation>Daha uzun süren dosya başarısız sayılır ve geri kalan sürer.</translation>
    </message>
</context>
<context>
    <name>_AppearancePage</name>
    <message>
        <source>Follow the system</source>
        <translation>Sistemi izle</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Sıkışık satırlar</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>The colors of the window.</source>
        <translation>Pencerenin renkleri.</translation>
    </message>
    <message>
        <source>Text &amp;size:</source>
        <translation>&amp;Metin boyutu:</translation>
    </message>
    <message>
        <source>Relative to the desktop&apos;s text size.</source>
        <translation>Masaüstünün metin boyutuna göre.</translation>
    </message>
    <message>
        <source>Shows more tracks at once.</source>
        <translation>Aynı anda daha çok parça gösterir.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Dil:</translation>
    </message>
    <message>
        <source>Takes effect after a restart.</source>
        <translation>Yeniden başlatınca geçerli olur.</translation>
    </message>
</context>
<context>
    <name>_LibraryPage</name>
    <message>
        <source>Library f&amp;olders…</source>
        <translation>Kitaplık klas&amp;örleri…</translation>
    </message>
    <message>
        <source>&amp;Watch the folders</source>
        <translation>Klasörleri &amp;izle</translation>
    </message>
    <message>
        <source>Learn my &amp;genres again by itself</source>
        <translation>Türlerimi kendiliğinden yeniden &amp;öğren</translation>
    </message>
    <message>
        <source>Take the rest of the al&amp;bum into account</source>
        <translation>Al&amp;bümün geri kalanını hesaba kat</translation>
    </message>
    <message>
        <source>Where your music is: add, remove and relocate folders.</source>
        <translation>Müziğinizin yeri: klasörleri ekleyin, kaldırın veya yerini değiştirin.</translation>
    </message>
    <message>
        <source>New files in the library&apos;s folders are picked up and analyzed within a minute or two while the window is open. Rescan finds what other programs changed within files.</source>
        <translation>Pencere açıkken kitaplık klasörlerindeki yeni dosyalar bir iki dakika içinde alınıp analiz edilir. Başka programların dosya içindeki değişikliklerini Yeniden tara bulur.</translation>
    </message>
    <message>
        <source>Of the genres that you taught the program: when you have accepted enough more, it learns them again and shows what would change. Nothing changes before you say so.</source>
        <translation>Programa öğrettiğiniz türler için: yeterince yenisini kabul ettiğinizde onları yeniden öğrenir ve nelerin değişeceğini gösterir. Siz söylemeden hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Tracks by one artist on the same album usually share a genre, so a suggestion also depends on what the others sound like. What a track sounds like on its own is shown beside the list.</source>
        <translation>Bir sanatçının aynı albümdeki parçaları çoğunlukla aynı türdendir; bu yüzden bir öneri diğerlerinin nasıl duyulduğuna da bağlıdır. Bir parçanın tek başına nasıl duyulduğu listenin yanında gösterilir.</translation>
    </message>
</context>
<context>
    <name>_LineEditor</name>
    <message>
        <source>What the condition is about</source>
        <translation>Koşulun konusu</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Hangisi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Yüzde</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Bu koşulu kaldır</translation>
    </message>
</context>
<context>
    <name>_Pane</name>
    <message>
        <source>Browse by</source>
        <translation>Şuna göre gözat</translation>
    </message>
</context>
<context>
    <name>_WritePage</name>
    <message>
        <source>Store ID3v2.3 genres as a lis&amp;t</source>
        <translation>ID3v2.3 içinde birden çok türü lis&amp;te olarak sakla</translation>
    </message>
    <message>
        <source>Update ID3v1 and APE tags, &amp;too</source>
        <translation>ID3v1 ve APE etiketlerini &amp;de güncelle</translation>
    </message>
    <message>
        <source>&amp;Keep the files&apos; modification time</source>
        <translation>Dosyaların &amp;değiştirilme zamanını koru</translation>
    </message>
    <message>
        <source>Write &amp;hard-linked files</source>
        <translation>Sabit &amp;bağlantılı dosyalara yaz</translation>
    </message>
    <message>
        <source>&amp;If there is a genre already:</source>
        <translation>&amp;Zaten bir tür varsa:</translation>
    </message>
    <message>
        <source>The preview before each write lets you choose again.</source>
        <translation>Her yazmadan önceki önizlemede yeniden seçebilirsiniz.</translation>
    </message>
    <message>
        <source>ID3v2.3 &amp;separator:</source>
        <translation>ID3v2.3 a&amp;yırıcısı:</translation>
    </message>
    <message>
        <source>ID3v2.3 tags hold one text; several genres are joined by this.</source>
        <translation>ID3v2.3 etiketleri tek metin tutar; birkaç tür bununla birleştirilir.</translation>
    </message>
    <message>
        <source>As ID3v2.4 does: more programs then tell the genres apart, but some old ones show only the first.</source>
        <translation>ID3v2.4 gibi: daha çok program türleri ayırt eder, ancak bazı eski programlar yalnızca ilkini gösterir.</translation>
    </message>
    <message>
        <source>Only where a file has them besides ID3v2; none is ever added.</source>
        <translation>Dosyada ID3v2 yanında varsa. Hiçbir zaman yenisi eklenmez.</translation>
    </message>
    <message>
        <source>If on, other programs may miss the change.</source>
        <translation>Açıksa diğer programlar değişikliği fark etmeyebilir.</translation>
    </message>
    <message>
        <source>Other hard links keep the old tag.</source>
        <translation>Diğer sabit bağlantılar eski etiketi korur.</translation>
    </message>
</context>
<context>
    <name>inspection</name>
    <message>
        <source>Based on only {seconds} s of music, so less certain.</source>
        <translation>Yalnızca {seconds} sn müziğe dayanıyor, bu yüzden daha az kesin.</translation>
    </message>
    <message>
        <source>Other tracks of the album taken into account: {count}. On its own: {genres}</source>
        <translation>Hesaba katılan diğer albüm parçaları: {count}. Tek başına: {genres}</translation>
    </message>
    <message>
        <source>Also sounds like: {tags}</source>
        <translation>Ayrıca şunlara benziyor: {tags}</translation>
    </message>
</context>
<context>
    <name>operations</name>
    <message>
        <source>Removed {folder} from the library; its files are where they were</source>
        <translation>{folder} kitaplıktan kaldırıldı; dosyaları yerinde duruyor</translation>
    </message>
    <message>
        <source>Switching the model</source>
        <translation>Model değiştiriliyor</translation>
    </message>
    <message>
        <source>Installing a model</source>
        <translation>Model kuruluyor</translation>
    </message>
    <message>
        <source>Removing a model</source>
        <translation>Model kaldırılıyor</translation>
    </message>
    <message>
        <source>Change the genres</source>
        <translation>Türleri değiştir</translation>
    </message>
    <message>
        <source>Genres changed</source>
        <translation>Türler değiştirildi</translation>
    </message>
    <message>
        <source>Edit genres ({what})</source>
        <translation>Türleri düzenle ({what})</translation>
    </message>
    <message>
        <source>Tidy genre names</source>
        <translation>Tür adlarını düzelt</translation>
    </message>
    <message>
        <source>Learning genres</source>
        <translation>Türler öğreniliyor</translation>
    </message>
    <message>
        <source>Using the learned genres</source>
        <translation>Öğrenilen türler kullanılıyor</translation>
    </message>
    <message>
        <source>Bringing back the former genres</source>
        <translation>Önceki türler geri getiriliyor</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Taranıyor</translation>
    </message>
    <message>
        <source>Looking at changed folders</source>
        <translation>Değişen klasörlere bakılıyor</translation>
    </message>
    <message>
        <source>Analyzing</source>
        <translation>Analiz ediliyor</translation>
    </message>
    <message>
        <source>Forget missing tracks</source>
        <translation>Eksik parçaları unut</translation>
    </message>
    <message>
        <source>Reading again</source>
        <translation>Yeniden okunuyor</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Klasörü kaldır</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}</source>
        <translation>{old} artık {new} içinde aranıyor</translation>
    </message>
    <message>
        <source>Relocated {old} to {new}; to go back, relocate it again</source>
        <translation>{old} artık {new} içinde aranıyor; geri dönmek için eski yerini yeniden gösterin</translation>
    </message>
    <message>
        <source>Relocate folder</source>
        <translation>Klasörün yerini değiştir</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Dışa aktarılıyor</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Yedekleniyor</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Geri yükleniyor</translation>
    </message>
    <message>
        <source>New playlist</source>
        <translation>Yeni çalma listesi</translation>
    </message>
    <message>
        <source>New smart playlist</source>
        <translation>Yeni akıllı çalma listesi</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Kuralı değiştir</translation>
    </message>
    <message>
        <source>New playlist of similar tracks</source>
        <translation>Yeni benzer parçalar listesi</translation>
    </message>
    <message>
        <source>Importing playlists</source>
        <translation>Çalma listeleri içe aktarılıyor</translation>
    </message>
    <message>
        <source>Import playlists</source>
        <translation>Çalma listelerini içe aktar</translation>
    </message>
    <message>
        <source>Exporting playlists</source>
        <translation>Çalma listeleri dışa aktarılıyor</translation>
    </message>
    <message>
        <source>Copying files</source>
        <translation>Dosyalar kopyalanıyor</translation>
    </message>
    <message>
        <source>Rename playlist</source>
        <translation>Çalma listesini yeniden adlandır</translation>
    </message>
    <message>
        <source>Delete playlist</source>
        <translation>Çalma listesini sil</translation>
    </message>
    <message>
        <source>Add to “{name}”</source>
        <translation>“{name}” listesine ekle</translation>
    </message>
    <message>
        <source>Remove from “{name}”</source>
        <translation>“{name}” listesinden kaldır</translation>
    </message>
    <message>
        <source>Reorder “{name}”</source>
        <translation>“{name}” listesini yeniden sırala</translation>
    </message>
    <message>
        <source>Export playlist</source>
        <translation>Çalma listesini dışa aktar</translation>
    </message>
    <message>
        <source>Accept the suggestion</source>
        <translation>Öneriyi kabul et</translation>
    </message>
    <message>
        <source>Accept {genres}</source>
        <translation>{genres} kabul et</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Kabul et</translation>
    </message>
    <message>
        <source>Accept the broader genre</source>
        <translation>Üst türü kabul et</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reddet</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Reddet</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Daha &amp;sonra</translation>
    </message>
    <message>
        <source>Clear the decision</source>
        <translation>Kararı temizler</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Temizle</translation>
    </message>
    <message>
        <source>Keep the tag</source>
        <translation>Etiketi koru</translation>
    </message>
    <message>
        <source>&amp;Keep the tags</source>
        <translation>Etiketleri &amp;koru</translation>
    </message>
    <message>
        <source>Never ask again</source>
        <translation>Bir daha sorma</translation>
    </message>
    <message>
        <source>&amp;Never ask again</source>
        <translation>&amp;Bir daha sorma</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden sor</translation>
    </message>
    <message>
        <source>Accept suggestions above {share}</source>
        <translation>{share} üzerindeki önerileri kabul et</translation>
    </message>
    <message>
        <source>Accept also where not sure</source>
        <translation>Emin olunmayanlarda da kabul et</translation>
    </message>
    <message>
        <source>Accept {genre} for the album {album}</source>
        <translation>{album} albümü için {genre} kabul et</translation>
    </message>
    <message>
        <source>Accept for {count} albums</source>
        <translation>{count} albüm için kabul et</translation>
    </message>
    <message>
        <source>{what}, {count} tracks</source>
        <translation>{what}, {count} parça</translation>
    </message>
    <message>
        <source>Updating suggestions</source>
        <translation>Öneriler güncelleniyor</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Ayarları değiştir</translation>
    </message>
    <message>
        <source>Writing tags</source>
        <translation>Etiketler yazılıyor</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Geri alınıyor</translation>
    </message>
    <message>
        <source>Organizing files</source>
        <translation>Dosyalar yerleştiriliyor</translation>
    </message>
    <message>
        <source>Editing tags</source>
        <translation>Etiketler düzenleniyor</translation>
    </message>
    <message>
        <source>Writing covers</source>
        <translation>Kapaklar yazılıyor</translation>
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
        <translation>saniyede {rate}</translation>
    </message>
    <message>
        <source>{number} kbit/s</source>
        <translation>{number}&#xa0;kbit/sn</translation>
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
        <translation>{number}&#xa0;sn</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>bir dakikadan az kaldı</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>yaklaşık {minutes} dk kaldı</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>yaklaşık {hours} sa kaldı</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>değişmedi</translation>
    </message>
</context>
</TS>
